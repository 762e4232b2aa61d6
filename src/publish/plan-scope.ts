// What templates know of the plan: how targets stand, projects in sentences, and wholes of which only a bound is known.
// Amounts and rates are given as figure expressions, so that every number in a bulletin can be explained.
import { printId, type FigureContext } from '../figures/index.js';
import { monthSpan, parsePeriod, type Lang } from '../lib/index.js';
import {
  averageGrowth,
  dateText,
  expressionAt,
  makePlan,
  statusWords,
  type Plan,
  type ProjectState,
  type Said,
  type TargetState,
} from '../plan/index.js';

/** What is still needed of a target that is not reached and not due. */
export interface OpenTarget {
  /** Expression of the compound growth a year; of a rate of the change a year, in points. */
  needed: string;
  /** Whether it is a rate, which changes by percentage points. */
  rate: boolean;
  /** Years that are left, and whether it is to fall. */
  years: number;
  falls: boolean;
}

export interface TargetStanding {
  /** How it stands, in words: "on track", "met one year early". */
  standing: string;
  /** Expression of the value that it stands at, and its period in words. */
  now: string;
  when: string;
  /** Years by which it was met early; 0 where it was not. */
  early: number;
  open: OpenTarget | null;
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

/** Investment in the projects of an industry, a service or a district, as expressions. */
export interface InvestmentScope {
  name: string;
  planned_total: string;
  planned_year: string;
  completed: string;
}

export interface PlanScope {
  /** By target. */
  of: Record<string, TargetStanding>;
  projects: ProjectScope[];
  investment: InvestmentScope[];
  /** The year in which investment was completed. */
  year: number | null;
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
    of: Object.fromEntries(targets.map((target) => [target.id, targetStanding(target, plan, language)])),
    projects: projects.map(({ id, name, light, text }) => ({
      id,
      name: name[language],
      light,
      parts: partsOf(text, language),
    })),
    investment: investmentRows(plan, language),
    year: investment.year,
    share: shareOf(plan),
    bounds: investment.bounds.map((bound) => boundScope(bound, language)),
  };
}

function targetStanding(target: TargetState, plan: Plan, lang: Lang): TargetStanding {
  const { current, years_early = 0 } = target;
  const period = current?.period ?? plan.as_of;
  return {
    standing: standingText(target, plan, lang),
    now: reached(target, period),
    when: dateText(period)[lang],
    early: years_early,
    open: openTarget(target),
  };
}

/** What is held against the target: the figure, or its average growth since the baseline. */
function reached(target: TargetState, period: string): string {
  const { measure, baseline, expression } = target;
  const growth =
    measure === 'average_growth' && baseline !== null
      ? averageGrowth(expression, baseline.period, period)
      : null;
  return growth ?? expressionAt(target, period);
}

function standingText(
  { status, years_early, current, due }: TargetState,
  { as_of }: Plan,
  lang: Lang,
): string {
  if (current === null) return { en: 'no figure published', zh: '未公布数据' }[lang];
  if (status === 'no_data') {
    const isDue = lastMonthOf(due) <= lastMonthOf(as_of);
    return isDue
      ? { en: 'due, no figure yet', zh: '已到期，尚无数据' }[lang]
      : { en: `open until ${dateText(due).en}`, zh: '未到期' }[lang];
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

function openTarget(target: TargetState): OpenTarget | null {
  const { id, status, current, due, required_growth, required_change, measure, value, unit } = target;
  const change = required_growth ?? required_change;
  const isOpen = status === 'behind' || status === 'on_track';
  if (current === null || value === null || change === null || !isOpen) return null;
  const months = lastMonthOf(due) - lastMonthOf(current.period);
  const years = months % 12 === 0 ? `${months / 12}` : `(${months} / 12)`;
  const now = expressionAt(target, current.period);
  // the level that an average growth leads to is no value of the target's own
  const goal = measure === 'average_growth' ? `${value} ${unit}` : `target(${printId(id)})`;
  const needed =
    required_growth === null
      ? `abs(${goal} - ${now}) / ${years}`
      : `abs((${goal} / ${now}) ^ (1 / ${years}) - 1) * 100%`;
  return { needed, rate: required_growth === null, years: months / 12, falls: change < 0 };
}

/** Sums over the projects of which something is known. */
function investmentRows({ projects, investment, as_of }: Plan, lang: Lang): InvestmentScope[] {
  const { by_industry, by_category, by_district, year, unit } = investment;
  if (unit === null) return [];
  return [...by_industry, ...by_category, ...by_district].map(({ name, members }) => {
    const own = projects.filter(({ id }) => members.includes(id));
    const isOfYear = ({ reported }: ProjectState): boolean => Number(reported?.slice(0, 4)) === year;
    return {
      name: name[lang],
      planned_total: sumOf(own, 'planned_total', ({ planned_total }) => planned_total !== null),
      planned_year: sumOf(own, 'planned_year', ({ planned_year }) => planned_year !== null),
      completed: sumOf(
        own,
        ({ reported }) => `completed[${reported ?? as_of}]`,
        (project) => project.completed_year !== null && isOfYear(project),
      ),
    };
  });
}

/** The sum of a measure over the projects that have it; of none the first one's, which has no value. */
function sumOf(
  projects: readonly ProjectState[],
  measure: string | ((project: ProjectState) => string),
  has: (project: ProjectState) => boolean,
): string {
  const known = projects.filter(has);
  const refs = (known.length === 0 ? projects.slice(0, 1) : known).map(
    (project) =>
      `project(${printId(project.id)}).${typeof measure === 'string' ? measure : measure(project)}`,
  );
  return refs.length === 1 ? (refs[0] ?? '') : `sum(${refs.join(', ')})`;
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

/** The share up to the end of the latest report. */
function shareOf({ projects, investment }: Plan): string | null {
  const { industries_share, year } = investment;
  const reported = projects.flatMap(({ reported: period }) => period ?? []);
  if (industries_share === null || year === null) return null;
  const last = reported.reduce((a, b) => (lastMonthOf(a) >= lastMonthOf(b) ? a : b));
  const ofYear = (lastMonthOf(last) + 1) % 12 === 0;
  const of = (figure: string): string => (ofYear ? `${figure}[${year}]` : `ytd(${figure}[${last}])`);
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
