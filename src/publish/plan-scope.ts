// What templates know of the plan: how targets stand, projects in sentences, and wholes of which only a bound is known.
// Amounts and rates are given as figure expressions, so that every number in a bulletin can be explained.
import { printId, type FigureContext } from '../figures/index.js';
import { monthSpan, parsePeriod, printPeriod } from '../lib/index.js';
import { makePlan, expressionAt, statusWords, type Plan, type Said } from '../plan/index.js';

type Lang = 'en' | 'zh';

export interface OpenTarget {
  /** How it stands, in words: "on track", "behind". */
  standing: string;
  /** Expression of the value that it stands at. */
  now: string;
  /** Expression of the compound growth a year that is still needed; of a rate of the change a year, in points. */
  needed: string;
  /** Whether it is a rate, which changes by percentage points. */
  rate: boolean;
  /** Years that are left, and whether it is to fall. */
  years: number;
  falls: boolean;
}

export interface ProjectScope {
  id: string;
  name: string;
  light: string;
  /** The sentence in parts: texts, and the expressions of the figures between them. */
  parts: { text: string; ref: string | null }[];
}

export interface BoundScope {
  name: string;
  /** Expressions of the known part, of its share as stated, and of the whole that follows. */
  part: string;
  share: string;
  whole: string;
  comparison: string;
  /** Whether the whole is at most, rather than at least, that large. */
  most: boolean;
}

export interface PlanScope {
  /** By target: how it stands, in words. */
  standing: Record<string, string>;
  /** By target that was met before it was due: by how many years. */
  early: Record<string, number>;
  /** By target: those with a level that is not reached yet, and what would reach it. */
  open: Record<string, OpenTarget>;
  projects: ProjectScope[];
  /** Expression of the industries' share in the investment completed in all key projects; null where none is reported. */
  share: string | null;
  bounds: BoundScope[];
}

/** The plan at the end of a period, in a language. */
export async function planScope(context: FigureContext, period: string, lang: string): Promise<PlanScope> {
  const language = lang === 'zh' ? 'zh' : 'en';
  const plan = await makePlan(context, parsePeriod(period));
  const { targets, projects, investment } = plan;
  return {
    standing: Object.fromEntries(targets.map((target) => [target.id, standingText(target, plan, language)])),
    early: Object.fromEntries(
      targets.flatMap(({ id, years_early }) => (years_early === undefined ? [] : [[id, years_early]])),
    ),
    open: Object.fromEntries(targets.flatMap((target) => openTarget(target, language))),
    projects: projects.map(({ id, name, light, text }) => ({
      id,
      name: name[language],
      light,
      parts: partsOf(text, language),
    })),
    share: investment.industries_share === null ? null : shareExpression(plan),
    bounds: investment.bounds.map((bound) => boundScope(bound, language)),
  };
}

function standingText(
  { status, years_early, current, due }: Plan['targets'][number],
  { as_of }: Plan,
  lang: Lang,
): string {
  if (current === null) return { en: 'no figure published', zh: '未公布数据' }[lang];
  if (status === 'no_data') {
    const isDue = lastMonthOf(due) <= lastMonthOf(as_of);
    return isDue
      ? { en: 'due, no figure yet', zh: '已到期，尚无数据' }[lang]
      : { en: 'open', zh: '未到期' }[lang];
  }
  if (years_early === undefined) return statusWords[status][lang];
  if (lang === 'zh') return `提前${numeral(years_early, lang)}年实现`;
  return `met ${numeral(years_early, lang)} ${years_early === 1 ? 'year' : 'years'} early`;
}

const numerals = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  zh: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
};
const numeral = (count: number, lang: Lang): string => numerals[lang][count] ?? String(count);

const lastMonthOf = (period: string): number => monthSpan(periodOf(period))[1];

function periodOf(text: string): NonNullable<ReturnType<typeof parsePeriod>> {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`"${text}" is not a period`);
  return period;
}

function openTarget(target: Plan['targets'][number], lang: Lang): [string, OpenTarget][] {
  const { id, status, current, due, required_growth, required_change, measure, value, unit } = target;
  const change = required_growth ?? required_change;
  if (current === null || value === null || change === null || (status !== 'behind' && status !== 'on_track'))
    return [];
  const months = lastMonthOf(due) - lastMonthOf(current.period);
  const years = months % 12 === 0 ? `${months / 12}` : `(${months} / 12)`;
  const now = expressionAt(target, current.period);
  // the level that an average growth leads to is no value of the target's own
  const goal = measure === 'average_growth' ? `${value} ${unit}` : `target(${printId(id)})`;
  const needed =
    required_growth === null
      ? `abs(${goal} - ${now}) / ${years}`
      : `abs((${goal} / ${now}) ^ (1 / ${years}) - 1) * 100%`;
  const standing = statusWords[status][lang];
  return [
    [id, { standing, now, needed, rate: required_growth === null, years: months / 12, falls: change < 0 }],
  ];
}

/** The text at its figures, with a full stop. */
function partsOf(said: Said, lang: Lang): ProjectScope['parts'] {
  const parts: ProjectScope['parts'] = [];
  let rest = `${said[lang].charAt(0).toUpperCase()}${said[lang].slice(1)}${lang === 'zh' ? '。' : '.'}`;
  for (const { ref, text } of said.figures) {
    const at = rest.indexOf(text[lang]);
    if (at < 0) throw new Error(`"${said[lang]}" does not say ${text[lang]}`);
    parts.push({ text: rest.slice(0, at), ref: null }, { text: text[lang], ref });
    rest = rest.slice(at + text[lang].length);
  }
  return [...parts, { text: rest, ref: null }];
}

/** The years of the latest reports are those of the plan: the share is that of the year up to the last of them. */
function shareExpression({ projects, as_of }: Plan): string {
  const reported = projects.flatMap(({ reported: period }) => period ?? []);
  const last = reported.reduce((a, b) => (lastMonthOf(a) >= lastMonthOf(b) ? a : b), reported[0] ?? as_of);
  const { year } = periodOf(last);
  const whole = (lastMonthOf(last) % 12) + 1 === 12;
  const at = whole ? printPeriod({ frequency: 'A', year, index: 1 }) : last;
  const of = (figure: string): string => (whole ? `${figure}[${at}]` : `ytd(${figure}[${at}])`);
  return `${of('total.invest_key_completed')} / ${of('invest.key_completed')}`;
}

function boundScope(
  { name, part, comparison, share, at_most, at_least }: Plan['investment']['bounds'][number],
  lang: Lang,
): BoundScope {
  const stated = `${Number((share * 100).toPrecision(12))}%`;
  // in three digits: a bound is no more exact than the share that it rests on
  const places = 2 - Math.floor(Math.log10(Math.abs(at_most ?? at_least ?? 1)));
  return {
    name: name[lang],
    part: part.ref,
    share: stated,
    whole: `round(${part.ref} / ${stated}, ${places})`,
    comparison,
    most: at_most !== null,
  };
}
