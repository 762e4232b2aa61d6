// What templates know of the plan: sentences on targets, projects and bounds, as `songhua plan` says them.
import type { FigureContext } from '../figures/index.js';
import { parsePeriod } from '../lib/index.js';
import { makePlan, sentenceOf } from '../plan/index.js';

export interface PlanScope {
  /** One sentence for each target with a figure that is not met. */
  open: string[];
  /** One for each target. */
  targets: string[];
  /** One for each project. */
  projects: string[];
  /** One for each whole that is known by a bound only. */
  bounds: string[];
}

/** The plan at the end of a period, in a language. */
export async function planScope(context: FigureContext, period: string, lang: string): Promise<PlanScope> {
  const plan = await makePlan(context, parsePeriod(period));
  const { targets, projects, investment } = plan;
  const say = (items: readonly { text: { en: string; zh: string } }[]): string[] =>
    items.map(({ text }) => sentenceOf(text, lang === 'zh' ? 'zh' : 'en'));
  return {
    open: say(
      targets.filter(({ current, status }) => current !== null && status !== 'met' && status !== 'met_early'),
    ),
    targets: say(targets),
    projects: say(projects),
    bounds: say(investment.bounds),
  };
}
