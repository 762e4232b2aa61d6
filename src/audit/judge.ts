// The text judged against a workspace: every linked claim's figure is evaluated and compared with what is printed.

import { nameOf, partsOf, systemIndustries, type System } from '../define/index.js';
import {
  evaluate,
  evaluateAll,
  explain,
  type Derivation,
  type Figure,
  type FigureContext,
} from '../figures/index.js';
import { InputError } from '../lib/index.js';
import { storeTable } from '../store/index.js';
import { linkAll, report, type Judgement } from './audit.js';
import type { Claim } from './claim.js';
import type { SourceText } from './document.js';
import { linkToWorkspace, type Linked, type Unlinked } from './expressions.js';
import { meet, type Interval } from './hedges.js';
import type { Lang } from './mention.js';
import { nameFinder } from './names.js';
import { quantityText, relationsOf } from './relations/index.js';
import { readerOf } from './relations/reader.js';
import { readable } from './readable.js';
import type { AuditReport } from './report.js';
import { language } from './sentences.js';
import { judgeTargets, type TargetRow } from './target-claims.js';

/** Judges texts against a workspace's figures, themselves and each other. */
export async function auditAgainst(
  printed: readonly SourceText[],
  context: FigureContext,
  lang?: Lang,
): Promise<AuditReport> {
  const texts = printed.map(readable);
  const claims = linkAll(texts);
  const relations = relationsOf(texts, claims);
  const { system } = context.store;
  const reader = readerOf(texts, claims);
  const names = nameFinder(system);
  const numbers = claims.filter((claim) => claim.aside === null);
  const textBefore = (claim: Claim): string =>
    texts[claim.source]?.text.slice(Math.max(0, claim.start - 400), claim.start) ?? '';
  const own = texts.map(({ text }) => names.speaksOf(text));
  const linked = linkToWorkspace(numbers, system, names, reader, textBefore);
  const tongue = (claim: Claim): Lang => lang ?? language(texts[claim.source]?.text ?? '');
  const judged = new Map<Claim, Judgement>();
  const figures = await figuresOf(
    [...new Set(linked.flatMap((one) => ('ref' in one ? [one.ref] : [])))],
    context,
  );
  for (const one of linked) {
    const count = definedCount(one.claim, system, reader.after(one.claim), tongue(one.claim));
    if (count !== null) judged.set(one.claim, count);
    else if ('ref' in one)
      judged.set(
        one.claim,
        await judge(
          { ...one, sure: one.sure && own[one.claim.source] === true },
          figures.get(one.ref),
          context,
          tongue(one.claim),
          linked,
        ),
      );
    else judged.set(one.claim, unlinkedVerdict(one, tongue(one.claim)));
  }
  const targets = await context.engine.all<TargetRow>(
    `SELECT * FROM ${storeTable(context.engine, context.store, 'targets')}`,
  );
  for (const [claim, judgement] of await judgeTargets(numbers, linked, targets, context, tongue))
    judged.set(claim, judgement);
  return report(printed, claims, relations, judged, lang);
}

/** All figures in one query; one by one where some expression cannot be evaluated, which is then the answer to it. */
async function figuresOf(
  refs: readonly string[],
  context: FigureContext,
): Promise<Map<string, Figure | InputError | undefined>> {
  try {
    const all = await evaluateAll(refs, context);
    return new Map(refs.map((ref, i) => [ref, all[i]?.[0]]));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const found = new Map<string, Figure | InputError | undefined>();
    for (const ref of refs) found.set(ref, await evaluate(ref, context).then(([figure]) => figure, refused));
    return found;
  }
}

function refused(error: unknown): InputError {
  if (error instanceof InputError) return error;
  throw error;
}

async function judge(
  link: Linked,
  figure: Figure | InputError | undefined,
  context: FigureContext,
  lang: Lang,
  all: readonly (Linked | Unlinked)[],
): Promise<Judgement> {
  const { claim, ref } = link;
  if (figure instanceof InputError)
    return {
      ref,
      computed: null,
      verdict: 'unsupported',
      why: figure.problems[0]?.message ?? figure.message,
      unjudged: 'no_figure',
    };
  const value = figure?.value ?? null;
  if (figure === undefined || value === null) {
    const reason = figure?.why?.[lang] ?? (lang === 'zh' ? '没有对应的数据' : 'there is no such figure');
    return {
      ref,
      computed: null,
      verdict: 'unsupported',
      why: lang === 'zh' ? `${ref}：${reason}` : `${ref}: ${reason}`,
      unjudged: 'no_figure',
    };
  }
  if (claim.role === 'conversion') return conversion(link, figure, value, context, lang, all);
  const stated = statedInterval(claim, value);
  const agrees = meet(stated, { low: value, high: value });
  const shown = quantityText(value, claim.unit, lang, claim);
  const derivation = await derivationOf(ref, context);
  const base = { ref, computed: value, ...(derivation === undefined ? {} : { derivation }) };
  if (agrees)
    return {
      ...base,
      verdict: 'verified',
      why:
        lang === 'zh'
          ? `${ref} = ${figure.text.zh}；文中为${claim.text}，${reading(claim, lang)}`
          : `${ref} = ${figure.text.en}; the text has ${claim.text}, ${reading(claim, lang)}`,
    };
  if (link.sure && claim.hedge === 'exact')
    return {
      ...base,
      verdict: 'contradicted',
      why:
        lang === 'zh'
          ? `${ref} = ${figure.text.zh}（${shown}）；文中为${claim.text}`
          : `${ref} = ${figure.text.en} (${shown}); the text has ${claim.text}`,
    };
  if (link.sure)
    return {
      ...base,
      verdict: 'contradicted',
      why:
        lang === 'zh'
          ? `${ref} = ${figure.text.zh}，不在“${claim.text}”所指的范围内`
          : `${ref} = ${figure.text.en}, which is not what "${claim.text}" with its hedge can mean`,
    };
  return {
    ...base,
    verdict: 'unsupported',
    why:
      lang === 'zh'
        ? `工作区${ref} = ${figure.text.zh}，但文中所指未必相同`
        : `the workspace has ${ref} = ${figure.text.en}, but the text may speak of something else`,
    unjudged: 'not_linked',
  };
}

function statedInterval(claim: Claim, value: number): Interval {
  // A decrease may be told by its word or by its sign; a growth in multiples is the growth, not the ratio.
  if (
    claim.role === 'growth' &&
    claim.direction === 0 &&
    value < 0 &&
    claim.value > 0 &&
    claim.interval.low >= 0
  )
    return claim.interval;
  return claim.interval;
}

function reading(claim: Claim, lang: Lang): string {
  const range = `${quantityText(claim.interval.low, claim.unit, lang, claim)} … ${quantityText(claim.interval.high, claim.unit, lang, claim)}`;
  if (claim.hedge === 'exact')
    return lang === 'zh' ? `按所印位数相符（${range}）` : `which stands for ${range}`;
  return lang === 'zh' ? `按其措辞相符（${range}）` : `which, hedged as it is, stands for ${range}`;
}

/**
 * An amount in another currency. A text may take the rate of any day of the period or of its own day, so that only an
 * implied rate far from those known is held against it.
 */
async function conversion(
  link: Linked,
  figure: Figure,
  value: number,
  context: FigureContext,
  lang: Lang,
  all: readonly (Linked | Unlinked)[],
): Promise<Judgement> {
  const { claim, ref } = link;
  if (meet(claim.interval, { low: value, high: value })) {
    const derivation = await derivationOf(ref, context);
    return {
      ref,
      computed: value,
      verdict: 'verified',
      why: `${ref} = ${figure.text[lang]}`,
      ...(derivation === undefined ? {} : { derivation }),
    };
  }
  const source = all.find(
    (other) => other.claim.frame === claim.frame && other.claim.role === 'level',
  )?.claim;
  const year = Number(link.period.slice(0, 4));
  const rates = source === undefined ? [] : await context.engine.all<{ kind: string; period: string; rate: number }>(
    `SELECT kind, period, CASE WHEN "from" = '${claim.unit}' THEN rate ELSE 1 / rate END AS rate FROM ${storeTable(context.engine, context.store, 'rates')}
     WHERE (("from" = '${claim.unit}' AND "to" = '${source.unit}') OR ("from" = '${source.unit}' AND "to" = '${claim.unit}')) AND substr(period, 1, 4) IN ('${year}', '${year + 1}')`,
  ); // prettier-ignore
  const implied = source === undefined ? null : source.value / claim.value;
  const known = rates
    .map(({ kind, period, rate }) =>
      lang === 'zh'
        ? `${period}年${kind === 'end' ? '末' : '平均'}为${rate}`
        : `${rate} ${kind === 'end' ? 'at the end of' : 'on average in'} ${period}`,
    )
    .join(lang === 'zh' ? '，' : ', ');
  const far =
    implied !== null &&
    rates.length > 0 &&
    rates.every(({ rate }) => implied > rate * 1.15 || implied < rate / 1.15);
  const printed = implied === null ? '' : Number(implied.toPrecision(4));
  const why =
    lang === 'zh'
      ? `文中隐含汇率为每${claim.unit}合${printed}${source?.unit ?? ''}；${known}。按${figure.text.zh}计`
      : `the text implies ${printed} ${source?.unit ?? ''} per ${claim.unit}, against ${known}; at the average rate it would be ${figure.text.en}`;
  return {
    ref,
    computed: value,
    verdict: far && link.sure ? 'contradicted' : 'unsupported',
    why,
    ...(far && link.sure ? {} : { unjudged: 'no_figure' as const }),
  };
}

async function derivationOf(ref: string, context: FigureContext): Promise<Derivation | undefined> {
  try {
    return await explain(ref, context);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function unlinkedVerdict({ claim, node, why }: Unlinked, lang: Lang): Judgement {
  const bound = claim.kind === 'bound';
  const texts: Record<Unlinked['why'], [string, string]> = {
    no_node: ['what it is about is not in the workspace', '工作区中没有它所指的对象'],
    no_indicator: [
      `the workspace has no such indicator of ${node?.id ?? 'it'}`,
      `工作区没有${node?.id ?? ''}的这一指标`,
    ],
    no_period: ['the text does not say of which period', '文中没有说明时期'],
    no_unit: [
      `${node?.id ?? 'it'} has no such figure in ${claim.unit || 'this unit'}`,
      `${node?.id ?? ''}没有以此单位计的指标`,
    ],
    kind: ['the workspace holds no figure of this kind to judge it by', '工作区没有可据以判断的这类数据'],
  };
  const [en, zh] = texts[why];
  const prefix = bound ? (lang === 'zh' ? '界限值：' : 'a bound: ') : '';
  return {
    ref: null,
    computed: null,
    verdict: 'unsupported',
    why: prefix + (lang === 'zh' ? zh : en),
    unjudged: bound ? 'bound' : why === 'no_node' ? 'not_linked' : 'no_figure',
  };
}

/** "Eight industries", "four advantageous industries": counts that the system's own definition bears out. */
function definedCount(claim: Claim, system: System, after: string, lang: Lang): Judgement | null {
  if (claim.half > 0.5 || !Number.isInteger(claim.value) || claim.value > 60 || claim.role !== 'level')
    return null;
  const phrase =
    claim.lang === 'zh'
      ? /^大?(?:[\u4e00-\u9fff]{0,4})产业/.exec(
          `${claim.text.replace(/^[\d一二三四五六七八九十]+/, '')}${after}`,
        )?.[0]
      : /^\s*(?:[a-z]+\s+){0,2}industries\b/i.exec(`${claim.text.replace(/^[\w]+/, '')}${after}`)?.[0];
  if (phrase === undefined) return null;
  const group = system.industries.find(
    (node) =>
      node.level === 'group' &&
      Object.values(node.names).some(
        (name) =>
          phrase.trim().toLowerCase().includes(name.toLowerCase()) ||
          name.toLowerCase() === phrase.trim().toLowerCase(),
      ),
  );
  const bare =
    claim.lang === 'zh' ? /^大?产业$/.test(phrase) : /^\s*(?:major |key |main )?industries$/i.test(phrase);
  const members =
    group !== undefined ? partsOf(system, group.id).length : bare ? systemIndustries(system).length : null;
  if (members === null || members !== claim.value) return null;
  const what = group === undefined ? nameOf(system, lang) : nameOf(group, lang);
  return {
    ref: null,
    computed: members,
    verdict: 'verified',
    why:
      lang === 'zh'
        ? `按系统定义，${what}共${members}个产业`
        : `the system defines ${members} industries: ${what}`,
  };
}
