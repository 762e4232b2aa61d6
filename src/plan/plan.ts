// The plan of a workspace: targets, projects and investment at one time.
import type { FigureContext } from '../figures/index.js';
import { monthSpan, parsePeriod, printPeriod, type Period } from '../lib/index.js';
import { storeTable } from '../store/index.js';
import { investmentOf } from './investment.js';
import type { Plan } from './model.js';
import { projectStates } from './projects.js';
import { latestObserved, targetStates } from './targets.js';

/**
 * Where the targets and projects of the workspace stand at the end of `as_of`: by default the latest period of which
 * anything is observed or reported.
 * @throws InputError where a target or bound names what the system does not know, at its line.
 */
export async function makePlan(context: FigureContext, as_of?: Period): Promise<Plan> {
  const at = as_of ?? (await latest(context));
  const [targets, projects] = [await targetStates(context, at), await projectStates(context, at)];
  return { as_of: printPeriod(at), targets, projects, investment: await investmentOf(context, projects) };
}

async function latest(context: FigureContext): Promise<Period> {
  const { engine, store } = context;
  const reports = await engine.all<{ period: string }>(
    `SELECT DISTINCT period FROM ${storeTable(engine, store, 'progress')}`,
  );
  const observed = await latestObserved(context);
  const all = [
    ...reports.flatMap(({ period }) => parsePeriod(period) ?? []),
    ...(observed ? [observed] : []),
  ];
  all.sort((a, b) => monthSpan(a)[1] - monthSpan(b)[1] || monthSpan(b)[0] - monthSpan(a)[0]);
  // an empty workspace is looked at from the last year that is over
  return all.at(-1) ?? { frequency: 'A', year: new Date().getUTCFullYear() - 1, index: 1 };
}
