// An audit in the terminal: the text with each number marked, the reasons under its paragraph, and a summary.

import type { Derivation } from '../figures/index.js';
import { unjudgedTexts, type AuditedText, type AuditReport, type Unjudged, type Verdict } from './report.js';
import type { Lang } from './mention.js';

const marks: Record<Verdict, string> = {
  verified: '✓',
  consistent: '✓',
  contradicted: '✗',
  inconsistent: '✗',
  unsupported: '·',
};
const colours: Record<Verdict, string> = {
  verified: '32',
  consistent: '36',
  contradicted: '31;1',
  inconsistent: '31;1',
  unsupported: '2',
};
export const verdictWords: Record<Verdict, Record<Lang, string>> = {
  verified: { en: 'verified', zh: '属实' },
  contradicted: { en: 'contradicted', zh: '与数据不符' },
  unsupported: { en: 'unjudged', zh: '未判定' },
  consistent: { en: 'consistent', zh: '自洽' },
  inconsistent: { en: 'inconsistent', zh: '自相矛盾' },
};

export interface TextOptions {
  /** Colours by ANSI escapes; else marks alone. */
  colour: boolean;
  /** Also why numbers were left unjudged, and the derivations of those that were verified. */
  verbose: boolean;
  lang: Lang;
}

/** The report as lines for people. */
export function showText(report: AuditReport, options: TextOptions): string {
  const texts = report.texts.map((text) => showOne(text, report, options));
  return `${[...texts, summaryText(report, options.lang)].join('\n\n')}\n`;
}

function showOne(text: AuditedText, report: AuditReport, options: TextOptions): string {
  const own = report.claims.filter((claim) => claim.file === text.file);
  const numbers = own.filter(({ relation }) => relation === undefined);
  const paint = (body: string, verdict: Verdict): string =>
    options.colour ? `\u001b[${colours[verdict]}m${body}\u001b[0m` : body;
  const lines: string[] = report.texts.length > 1 ? [`── ${text.file}`] : [];
  for (const { start, end } of paragraphsOf(text.text)) {
    const inside = numbers
      .filter(({ place }) => place.start >= start && place.end <= end)
      .sort((a, b) => a.place.start - b.place.start);
    let shown = '';
    let at = start;
    for (const claim of inside) {
      const aside = claim.unjudged === 'date' || claim.unjudged === 'reference';
      shown += text.text.slice(at, claim.place.start);
      const printed = text.text.slice(claim.place.start, claim.place.end);
      shown += aside ? printed : paint(`[${printed}]${marks[claim.verdict]}`, claim.verdict);
      at = claim.place.end;
    }
    lines.push(shown + text.text.slice(at, end));
    const told = new Set<string>();
    for (const claim of inside) {
      // A relation is told once, at the number that it gives, unless it is broken.
      const elsewhere = new Set(
        own
          .filter(
            (other) =>
              other.relation !== undefined &&
              other.verdict === 'consistent' &&
              other.place.start !== claim.place.start,
          )
          .map(({ why }) => why),
      );
      if (
        claim.verdict === 'unsupported' &&
        !options.verbose &&
        claim.ref === null &&
        claim.unjudged !== 'bound'
      )
        continue;
      if (claim.unjudged === 'date' || claim.unjudged === 'reference') continue;
      for (const why of claim.why
        .split('\n')
        .filter((line) => line !== '' && !told.has(line) && !elsewhere.has(line))) {
        told.add(why);
        lines.push(
          paint(`    ${marks[claim.verdict]} ${claim.text.replace(/\s+/g, ' ')}: ${why}`, claim.verdict),
        );
      }
      if (claim.derivation !== undefined && (claim.verdict === 'contradicted' || options.verbose))
        lines.push(...tree(claim.derivation, options.lang, '        '));
    }
    if (inside.length > 0) lines.push('');
  }
  return lines.join('\n').trimEnd();
}

/** A derivation as an indented tree. */
function tree(node: Derivation, lang: Lang, indent: string): string[] {
  const source =
    node.source === undefined
      ? ''
      : ` — ${[node.source.document?.[lang] ?? null, `${node.source.file}:${node.source.line}`].filter((part) => part !== null).join(', ')}`;
  return [
    `${indent}${node.ref} = ${node.text[lang]}${source}`,
    ...node.inputs.flatMap((input) => tree(input, lang, `${indent}  `)),
  ];
}

export function paragraphsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** How many numbers were found, judged and left, and why. */
export function summaryText({ summary }: AuditReport, lang: Lang): string {
  const { numbers, relations, unjudged } = summary;
  const counts = (['verified', 'contradicted', 'consistent', 'inconsistent'] as const).filter(
    (verdict) => summary[verdict] > 0,
  );
  const reasons = (Object.entries(unjudged.reasons) as [Unjudged, number][]).map(
    ([reason, count]) => `${count} ${unjudgedTexts[reason][lang]}`,
  );
  if (lang === 'zh') {
    return [
      `共${numbers}个数字：${[...counts.map((verdict) => `${verdictWords[verdict].zh}${summary[verdict]}个`), `未判定${unjudged.count}个`].join('，')}。`,
      relations.consistent + relations.inconsistent > 0 ? `数字间的关系：${relations.consistent}项相符，${relations.inconsistent}项不符。` : '',
      reasons.length > 0 ? `未判定的原因：${reasons.map((reason) => reason.replace(' ', '个为')).join('；')}。` : '',
    ].filter((line) => line !== '').join('\n'); // prettier-ignore
  }
  return [
    `${numbers} numbers: ${[...counts.map((verdict) => `${summary[verdict]} ${verdict}`), `${unjudged.count} left unjudged`].join(', ')}.`,
    relations.consistent + relations.inconsistent > 0 ? `Relations between numbers: ${relations.consistent} hold, ${relations.inconsistent} do not.` : '',
    reasons.length > 0 ? `Left unjudged: ${reasons.join('; ')}.` : '',
  ].filter((line) => line !== '').join('\n'); // prettier-ignore
}
