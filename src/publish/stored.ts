// What templates need of the store besides observations: targets, and the currencies that rates are known for.
import { industryOf, totalId } from '../define/index.js';
import type { FigureContext } from '../figures/index.js';
import { literal } from '../engine/index.js';
import { InputError, isCurrency, monthSpan, parsePeriod } from '../lib/index.js';
import { storeTable } from '../store/index.js';
import type { StoredTarget } from './scope.js';

/** Targets in the order of their due period, then of their place in the file. */
export function targetsOf({ engine, store }: FigureContext): Promise<StoredTarget[]> {
  return engine.all<StoredTarget>(
    `SELECT id, name_en, name_zh, expression, measure, comparison, value, unit, due, baseline_period, source
     FROM ${storeTable(engine, store, 'targets')} ORDER BY due, source_file, source_line`,
  );
}

/** Currencies that the total's amounts can be converted into at the period's average rate, in alphabetical order. */
export async function currenciesOf({ engine, store }: FigureContext, period: string): Promise<string[]> {
  const { system } = store;
  const total = industryOf(system, totalId);
  const measures = [
    ...(total?.headline == null ? [] : [total.headline]),
    ...system.composites.filter(({ industry }) => industry === totalId).flatMap(({ measures }) => measures),
  ];
  const unit = system.indicators.find(({ id }) => measures.includes(id))?.unit;
  if (unit === undefined || !isCurrency(unit)) return [];
  const rows = await engine.all<{ from: string; to: string }>(
    `SELECT DISTINCT "from", "to" FROM ${storeTable(engine, store, 'rates')}
     WHERE period = ${literal(period)} AND kind = 'average' AND (${literal(unit)} IN ("from", "to"))`,
  );
  return [...new Set(rows.map(({ from, to }) => (from === unit ? to : from)))].sort();
}

/** The periods that have a value of an industry of the system or its total, in time order. */
export async function periodsOf({ engine, store }: FigureContext): Promise<string[]> {
  const nodes = store.system.industries
    .filter(({ level }) => level === 'industry' || level === 'total' || level === 'group')
    .map(({ id }) => literal(id));
  if (nodes.length === 0) return [];
  const rows = await engine.all<{ period: string }>(
    `SELECT DISTINCT period FROM ${storeTable(engine, store, 'observations')}
     WHERE industry IN (${nodes.join(', ')}) AND (value IS NOT NULL OR status = 'C')`,
  );
  const order = (period: string): number =>
    monthSpan(parsePeriod(period) ?? { frequency: 'A', year: 0, index: 1 })[1];
  return rows.map(({ period }) => period).sort((a, b) => order(a) - order(b) || b.length - a.length);
}

/** The latest of these periods: the year where it ends with its last month. Throws an `InputError` where there is none. */
export async function latestPeriod(context: FigureContext): Promise<string> {
  const latest = (await periodsOf(context)).at(-1);
  if (latest === undefined)
    throw new InputError({
      message: { en: 'the workspace has no figures yet', zh: '工作区尚无数据' },
      mend: {
        en: 'Put tables of published figures into data/published/ and build again',
        zh: '请将公布数据的表格放入 data/published/ 并重新构建',
      },
    });
  return latest;
}
