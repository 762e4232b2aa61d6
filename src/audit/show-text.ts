// An audit in the terminal: the text with each number marked, the reasons under its paragraph, and a summary.

import type { Derivation } from '../figures/index.js';
import {
  unjudgedTexts,
  type AuditClaim,
  type AuditedText,
  type AuditReport,
  type Note,
  type Unjudged,
  type Verdict,
} from './report.js';
import type { Lang } from './mention.js';

export const marks: Record<Verdict, string> = {
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
  const texts = report.texts.map((text, source) => showOne(text, source, report, options));
  return `${[...texts, summaryText(report, options.lang)].join('\n\n')}\n`;
}

function showOne(text: AuditedText, source: number, report: AuditReport, options: TextOptions): string {
  const numbers = report.claims
    .filter(({ relation, place }) => relation === undefined && place.source === source)
    .sort((a, b) => a.place.start - b.place.start);
  const paint = (body: string, verdict: Verdict): string =>
    options.colour ? `\u001b[${colours[verdict]}m${body}\u001b[0m` : body;
  const lines: string[] = report.texts.length > 1 ? [`── ${text.file}`] : [];
  for (const { start, end, inside } of paragraphsOf(text.text, numbers)) {
    let shown = '';
    let at = start;
    for (const claim of inside) {
      shown += text.text.slice(at, claim.place.start);
      const printed = text.text.slice(claim.place.start, claim.place.end);
      shown += isAside(claim) ? printed : paint(`[${printed}]${marks[claim.verdict]}`, claim.verdict);
      at = claim.place.end;
    }
    lines.push(shown + text.text.slice(at, end));
    for (const { claims, why, verdict } of linesOf(inside, text, options)) {
      const printed = claims.map((claim) => claim.text.replace(/\s+/g, ' ')).join(', ');
      lines.push(paint(`    ${marks[verdict]} ${printed}: ${why}`, verdict));
      for (const { derivation, verdict: own } of claims)
        if (derivation !== undefined && verdict === own && (own === 'contradicted' || options.verbose))
          lines.push(...tree(derivation, text.words, '        '));
    }
    if (inside.length > 0) lines.push('');
  }
  return lines.join('\n').trimEnd();
}

interface Line extends Note {
  claims: AuditClaim[];
}

/** What is told under a paragraph; numbers of which the same is said share a line. */
function linesOf(inside: readonly AuditClaim[], { words }: AuditedText, { verbose }: TextOptions): Line[] {
  const lines = new Map<string, Line>();
  for (const claim of inside)
    for (const { why, verdict } of notesOf(claim, words, verbose)) {
      const line = lines.get(`${verdict} ${why}`) ?? { claims: [], why, verdict };
      line.claims.push(claim);
      lines.set(`${verdict} ${why}`, line);
    }
  return [...lines.values()];
}

/** Dates and references are no statistics. */
export const isAside = ({ unjudged }: AuditClaim): boolean => unjudged === 'date' || unjudged === 'reference';

/** What is said of a number; in full also that there is nothing to judge it by, or at which other number it is told. */
export function notesOf(claim: AuditClaim, lang: Lang, verbose: boolean): Note[] {
  if (isAside(claim)) return [];
  if (claim.verdict === 'unsupported' && !verbose && claim.ref === null && claim.unjudged !== 'bound')
    return [];
  if (claim.notes.length > 0 || !verbose || claim.see === null) return claim.notes;
  const printed = claim.see.text.replace(/\s+/g, ' ');
  const file = claim.see.place.source === claim.place.source ? '' : ` (${claim.see.file})`;
  return [{ why: lang === 'zh' ? `见${printed}${file}` : `see ${printed}${file}`, verdict: claim.verdict }];
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

/** The paragraphs of a text, each with the numbers in it; `numbers` are in their order. */
export function paragraphsOf(
  text: string,
  numbers: readonly AuditClaim[],
): { start: number; end: number; inside: AuditClaim[] }[] {
  let next = 0;
  return [...text.matchAll(/[^\n]+/g)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const inside: AuditClaim[] = [];
      for (let claim = numbers[next]; claim !== undefined && claim.place.end <= end; claim = numbers[next]) {
        if (claim.place.start >= start) inside.push(claim);
        next += 1;
      }
      return { start, end, inside };
    });
}

/** How many numbers were found, judged and left, and why. */
export function summaryText({ summary }: AuditReport, lang: Lang): string {
  const { numbers, relations, unjudged } = summary;
  const counts = (['verified', 'contradicted', 'consistent', 'inconsistent'] as const).filter(
    (verdict) => summary[verdict] > 0,
  );
  const reasons = (Object.entries(unjudged.reasons) as [Unjudged, number][]).map(([reason, count]) =>
    lang === 'zh' ? `${unjudgedTexts[reason].zh}（${count}个）` : `${unjudgedTexts[reason].en} (${count})`,
  );
  if (lang === 'zh') {
    return [
      `共${numbers}个数字：${[...counts.map((verdict) => `${verdictWords[verdict].zh}${summary[verdict]}个`), `未判定${unjudged.count}个`].join('，')}。`,
      relations.consistent + relations.inconsistent > 0 ? `数字间的关系：${relations.consistent}项相符，${relations.inconsistent}项不符。` : '',
      reasons.length > 0 ? `未判定的原因：${reasons.join('；')}。` : '',
    ].filter((line) => line !== '').join('\n'); // prettier-ignore
  }
  return [
    `${numbers} ${numbers === 1 ? 'number' : 'numbers'}: ${[...counts.map((verdict) => `${summary[verdict]} ${verdict}`), `${unjudged.count} left unjudged`].join(', ')}.`,
    relations.consistent + relations.inconsistent > 0 ? `Relations between numbers: ${relations.consistent} ${relations.consistent === 1 ? 'holds' : 'hold'}, ${relations.inconsistent} ${relations.inconsistent === 1 ? 'does' : 'do'} not.` : '',
    reasons.length > 0 ? `Left unjudged: ${reasons.join('; ')}.` : '',
  ].filter((line) => line !== '').join('\n'); // prettier-ignore
}
