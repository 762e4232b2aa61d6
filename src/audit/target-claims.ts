// What a text says was aimed at, judged by the workspace's targets: their values, the growth a year that they came with,
// by when they are due, how early they were met, and how much is wanting.

import { evaluateAll, type Figure, type FigureContext } from '../figures/index.js';
import { InputError, parsePeriod, printPeriod, shiftYears } from '../lib/index.js';
import type { Judgement } from './audit.js';
import type { Claim } from './claim.js';
import type { Lang } from './mention.js';
import type { NameFinder } from './names.js';
import { aimed, metEarly } from './planned.js';
import { quantityText } from './relations/index.js';
import type { Reader } from './relations/reader.js';
import type { Topic } from './topics.js';

export interface TargetRow {
  id: string;
  expression: string;
  comparison: string;
  value: number;
  unit: string;
  due: string;
  annual_growth: number | null;
}

interface Context {
  targets: readonly TargetRow[];
  names: NameFinder;
  reader: Reader;
  topics: ReadonlyMap<Claim, Topic>;
  figures: FigureContext;
  tongue: (claim: Claim) => Lang;
  /** Whether the claim's text speaks of the workspace's own region or system. */
  own: (claim: Claim) => boolean;
}

/** Verdicts on target values, on the growth they came with, on due dates and on "one year early". */
export async function judgeTargets(
  claims: readonly Claim[],
  dates: readonly Claim[],
  context: Context,
): Promise<Map<Claim, Judgement>> {
  const judged = new Map<Claim, Judgement>();
  const matched = new Map<Claim, TargetRow>();
  for (const claim of claims) {
    const early =
      claim.role === 'early' ||
      (claim.unit === 'years' && metEarly[claim.lang].test(around(claim, context.reader)));
    if (early) {
      const judgement = await judgeEarly(claim, context);
      if (judgement !== null) judged.set(claim, judgement);
      continue;
    }
    const found = judgeValue(claim, context);
    if (found === null) continue;
    judged.set(claim, found.judgement);
    matched.set(claim, found.target);
  }
  for (const date of dates) {
    const judgement = judgeDue(date, matched, context);
    if (judgement !== null) judged.set(date, judgement);
  }
  return judged;
}

const around = (claim: Claim, reader: Reader): string =>
  `${reader.gap(claim)} ${claim.text} ${reader.tail(claim).slice(0, 40)}`;

/** The nodes that a target's expression is about. */
export const nodesOf = (target: TargetRow): string[] =>
  [...target.expression.matchAll(/([a-z_0-9]+)\.[a-z_]+\[/g)].map((match) => match[1] ?? '');

const dueYear = (target: TargetRow): number => Number(target.due.slice(0, 4));

/** A value aimed at: that of the node's target, or not. */
function judgeValue(claim: Claim, context: Context): { judgement: Judgement; target: TargetRow } | null {
  const { reader, targets, tongue } = context;
  const sentence = reader.sentence(claim);
  const before = reader.before(claim);
  const clause = `${before} ${reader.tail(claim).slice(0, 30)}`;
  const cued = claim.role === 'target' || aimed[claim.lang].test(clause);
  const named = namedNodes(claim, context);
  const byName = targets.filter((target) => nodesOf(target).some((id) => named.has(id)));
  // Without any name, a value that is exactly one target's is that target's.
  const exact = targets.filter(
    ({ unit, value }) => unit === claim.unit && Math.abs(claim.value - value) <= value * 1e-9,
  );
  const candidates = byName.length === 0 && context.own(claim) ? exact : byName;
  const growth = candidates.find(
    ({ annual_growth: wanted }) => wanted !== null && claim.unit === '1' && isYearly(claim, reader),
  );
  if (growth?.annual_growth != null) {
    const fits = within(claim, growth.annual_growth);
    if (fits || (cued && context.own(claim) && claim.hedge === 'exact'))
      return {
        target: growth,
        judgement: told(growth, claim, growth.annual_growth, fits, tongue(claim), 'growth'),
      };
  }
  const dated = candidates.find(
    (target) =>
      target.unit === claim.unit &&
      within(claim, target.value) &&
      claim.period !== null &&
      Math.floor(claim.period.to / 12) === dueYear(target),
  );
  if (dated !== undefined)
    return { target: dated, judgement: told(dated, claim, dated.value, true, tongue(claim), 'value') };
  if (!cued) return null;
  const fitting = candidates.filter((target) => target.unit === claim.unit && within(claim, target.value));
  const first = fitting.sort((a, b) => rankOf(b, claim, sentence) - rankOf(a, claim, sentence))[0];
  if (first !== undefined)
    return { target: first, judgement: told(first, claim, first.value, true, tongue(claim), 'value') };
  // Held against the text only where the number itself is called a target of the one node named.
  const [only, ...others] = candidates.filter(
    (target) => target.unit === claim.unit && nodesOf(target)[0] === context.topics.get(claim)?.nodes[0]?.id,
  );
  const years = [...sentence.matchAll(/20\d\d/g)].map(([year]) => Number(year));
  const own = aimed[claim.lang].test(`${reader.gap(claim)} ${reader.tail(claim).slice(0, 25)}`);
  const timely =
    only !== undefined &&
    ((claim.period !== null && claim.periodHere && Math.floor(claim.period.to / 12) === dueYear(only)) ||
      (years.length === 1 && years[0] === dueYear(only)));
  const slip =
    only !== undefined &&
    own &&
    [1e3, 1e-3, 1e4, 1e-4, 1e6, 1e-6, 10, 0.1].some(
      (power) => Math.abs(claim.value / only.value / power - 1) < 1e-9,
    );
  const sure =
    (claim.role === 'target' || slip || (own && timely)) &&
    only !== undefined &&
    others.length === 0 &&
    context.own(claim) &&
    claim.hedge !== 'about' &&
    context.topics.get(claim)?.narrowed !== true &&
    !done[claim.lang].test(reader.gap(claim)) &&
    years.every((year) => year <= dueYear(only)) &&
    (slip || (claim.value / only.value < 3 && only.value / claim.value < 3));
  return sure
    ? { target: only, judgement: told(only, claim, only.value, false, tongue(claim), 'value') }
    : null;
}

/** What was reached, beside a target: 2020年实际做到6213.7亿元，相当于目标值的88.8%. */
const done: Record<Lang, RegExp> = {
  en: /\b(?:actual(?:ly)?|reached|stood at|stands at|came to|achieved|so far)\b/i,
  zh: /实际|做到|已|完成|实现|目前/,
};

/** A target whose industry is told nearest, and whose due year the sentence names. */
function rankOf(target: TargetRow, claim: Claim, sentence: string): number {
  return (
    Number(sentence.includes(String(dueYear(target)))) +
    Number(claim.period !== null && Math.floor(claim.period.to / 12) === dueYear(target))
  );
}

/** The nodes that the claim's sentence or its topic names, the own ones of its text's last sentence where it names none. */
function namedNodes(claim: Claim, { names, reader, topics }: Context): Set<string> {
  const here = names.find(reader.sentence(claim), claim.lang).map(({ node }) => node.id);
  const topic = topics.get(claim)?.nodes.map(({ id }) => id) ?? [];
  const before = names.before(claim, 300, reader).map(({ node }) => node.id);
  return new Set(
    here.length > 0 ? [...here, ...topic, ...groupTotal(here)] : [...before, ...topic, ...groupTotal(before)],
  );
}

/** Pillar and advantageous industries together are the total. */
const groupTotal = (ids: readonly string[]): string[] => (ids.length > 1 ? ['total'] : []);

const isYearly = (claim: Claim, reader: Reader): boolean =>
  claim.role === 'average_growth' ||
  /\b(?:annual(?:ly)?|each year|yearly|average)\b|年均|每年|(?<!当)年增(?!速)/i.test(
    reader
      .gap(claim)
      .split(/[，,；;]/)
      .at(-1) ?? '',
  ) ||
  /^\s*(?:a year|per year|annually|on average|yearly)\b/i.test(reader.tail(claim));

function within({ interval, value, hedge }: Claim, wanted: number): boolean {
  // "Above 700 billion", "or more" are the target's own words.
  if (hedge === 'more_than' || hedge === 'at_least' || hedge === 'less_than' || hedge === 'at_most')
    return Math.abs(value - wanted) <= Math.abs(wanted) * 1e-6;
  return interval.low <= wanted && wanted <= interval.high;
}

function told(
  target: TargetRow,
  claim: Claim,
  wanted: number,
  fits: boolean,
  lang: Lang,
  what: 'value' | 'growth',
): Judgement {
  const plain = quantityText(wanted, claim.unit, lang, claim);
  const en =
    what === 'growth' ? `growth of ${plain} a year` : `${target.expression} ${target.comparison} ${plain}`;
  const zh = what === 'growth' ? `年均增长${plain}` : `${target.expression} ${target.comparison} ${plain}`;
  return {
    ref: target.id,
    computed: wanted,
    verdict: fits ? 'verified' : 'contradicted',
    why:
      lang === 'zh'
        ? `目标${target.id}：${zh}，期限${target.due}${fits ? '' : `；文中为${claim.text}`}`
        : `target ${target.id}: ${en}, due ${target.due}${fits ? '' : `; the text has ${claim.text}`}`,
  };
}

/** "By 2030", where the target told beside it is due in another year. */
function judgeDue(date: Claim, matched: ReadonlyMap<Claim, TargetRow>, context: Context): Judgement | null {
  const { reader, tongue, own } = context;
  const year = date.period === null ? null : Math.floor(date.period.to / 12);
  if (year === null || !own(date)) return null;
  const beside = [...matched].filter(
    ([claim]) => claim.source === date.source && claim.sentence === date.sentence,
  );
  const [first] = beside;
  if (first === undefined || new Set(beside.map(([, target]) => target.due)).size !== 1) return null;
  const [, target] = first;
  if (nodesOf(target)[0] !== context.topics.get(first[0])?.nodes[0]?.id) return null;
  const sentence = reader.sentence(date);
  const due =
    date.lang === 'zh'
      ? /(?:到|力争|力争到|(?:时限|期限|限期)[^，。]{0,5})$/.test(reader.before(date))
      : /\b(?:by|until|before|due in|deadline (?:of|is|was))\s+(?:the\s+)?(?:end\s+of\s+)?$/i.test(
          reader.before(date),
        );
  if (!due || sentence.includes(target.due)) return null;
  const fits = year === dueYear(target);
  return {
    ref: target.id,
    computed: dueYear(target),
    verdict: fits ? 'verified' : 'contradicted',
    why:
      tongue(date) === 'zh'
        ? `目标${target.id}的期限是${target.due}，文中为${date.text}`
        : `target ${target.id} is due ${target.due}; the text has ${date.text}`,
  };
}

/** How early a target was met. */
async function judgeEarly(claim: Claim, context: Context): Promise<Judgement | null> {
  const { targets, reader, topics, tongue } = context;
  const topic = topics.get(claim);
  const named = namedNodes(claim, context);
  const candidates = targets.filter((target) => named.has(nodesOf(target)[0] ?? ''));
  const [target] = candidates.filter(
    (row) =>
      candidates.length === 1 ||
      nodesOf(row)[0] === topic?.nodes[0]?.id ||
      reader.sentence(claim).includes(row.due),
  );
  if (target === undefined || claim.unit !== 'years') return null;
  const lang = tongue(claim);
  const met = await firstMet(target, context.figures);
  if (met === null) {
    const year = dueYear(target) - claim.value;
    const [figure] = Number.isInteger(year) ? await inYears(target, [year], context.figures) : [];
    if (figure?.value == null || !context.own(claim) || topic?.narrowed === true) return null;
    return {
      ref: target.id,
      computed: null,
      verdict: 'contradicted',
      why:
        lang === 'zh'
          ? `目标${target.id}期限为${target.due}，${year}年为${figure.text.zh}，尚未达到`
          : `target ${target.id} is due ${target.due}; in ${year} it stands at ${figure.text.en} and is not met`,
    };
  }
  const early = dueYear(target) - met;
  const fits = early === claim.value;
  const sure = context.own(claim) && topic?.narrowed !== true;
  return {
    ref: target.id,
    computed: early,
    verdict: fits ? 'verified' : sure ? 'contradicted' : 'unsupported',
    why:
      lang === 'zh'
        ? `目标${target.id}期限为${target.due}，${met}年已达到，提前${early}年`
        : `target ${target.id} was due ${target.due} and is met in ${met}: ${early} ${early === 1 ? 'year' : 'years'} early`,
    ...(fits || sure ? {} : { unjudged: 'no_figure' as const }),
  };
}

/** The first year, up to the due one, in which the target is met. */
async function firstMet(target: TargetRow, context: FigureContext): Promise<number | null> {
  const years = Array.from({ length: 6 }, (_, i) => dueYear(target) + i - 5);
  const figures = await inYears(target, years, context);
  const index = figures.findIndex((figure) => figure?.value != null && holds(figure.value, target));
  return index < 0 ? null : (years[index] ?? null);
}

/** The figure that a target is of, in each of some years; none where it cannot be evaluated. */
async function inYears(
  { due, expression }: TargetRow,
  years: readonly number[],
  context: FigureContext,
): Promise<(Figure | undefined)[]> {
  const period = parsePeriod(due);
  if (period === undefined) return [];
  const times = years.map((year) => printPeriod(shiftYears(period, year - period.year)));
  try {
    const found = await evaluateAll(
      times.map((time) => expression.replaceAll('[t]', `[${time}]`)),
      context,
    );
    return found.map(([figure]) => figure);
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

function holds(value: number, { comparison, value: wanted }: TargetRow): boolean {
  if (comparison === '>') return value > wanted;
  if (comparison === '>=') return value >= wanted;
  if (comparison === '<') return value < wanted;
  return comparison === '<=' ? value <= wanted : value === wanted;
}
