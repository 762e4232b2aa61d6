// What templates know of the plan: how targets stand, projects in sentences, and wholes of which only a bound is known.
// Amounts and rates are given as figure expressions, so that every number in a bulletin can be explained.
import type { FigureContext } from '../figures/index.js';
import { parsePeriod } from '../lib/index.js';
import { makePlan, sentenceOf, statusWords } from '../plan/index.js';

export interface OpenTarget {
  /** How it stands, in words: "on track", "behind". */
  standing: string;
  /** Expression of the compound growth a year that is still needed. */
  needed: string;
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
  /** By target: those with a level that is not reached yet, and a growth that would reach it. */
  open: Record<string, OpenTarget>;
  /** A sentence for each project. */
  projects: string[];
  bounds: BoundScope[];
}

/** The plan at the end of a period, in a language. */
export async function planScope(context: FigureContext, period: string, lang: string): Promise<PlanScope> {
  const language = lang === 'zh' ? 'zh' : 'en';
  const now = parsePeriod(period);
  const { targets, projects, investment } = await makePlan(context, now);
  const open = targets.flatMap(({ id, status, current, due, required_growth, expression, value, unit }) => {
    const years = (parsePeriod(due)?.year ?? 0) - (now?.year ?? 0);
    if (
      current === null ||
      required_growth === null ||
      years <= 0 ||
      (status !== 'behind' && status !== 'on_track')
    )
      return [];
    const goal = unit === '1' ? String(value) : `${value} ${unit}`;
    const needed = `((${goal} / (${expression})) ^ (1 / ${years}) - 1) * 100%`;
    return [[id, { standing: statusWords[status][language], needed }] as const];
  });
  return {
    open: Object.fromEntries(open),
    projects: projects.map(({ text }) => sentenceOf(text, language)),
    bounds: investment.bounds.map(({ name, part, comparison, share, at_most }) => {
      const stated = `${Number((share * 100).toPrecision(12))}%`;
      return {
        name: name[language],
        part: part.ref,
        share: stated,
        whole: `${part.ref} / ${stated}`,
        comparison,
        most: at_most !== null,
      };
    }),
  };
}
