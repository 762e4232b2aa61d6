// Scenarios: figures of a time to come, computed from assumptions by the same expressions as any other figure. The
// assumed cells take their place among the observations, totals are added up anew, and everything else follows.
import { aggregateIndustries } from '../compile/index.js';
import { indicatorOf, industryOf, nameOf, ownRegion, regionOf, type System } from '../define/index.js';
import { literal, type Cell } from '../engine/index.js';
import {
  evaluateAll,
  observationsOf,
  parse,
  print,
  type Expression,
  type Figure,
  type FigureContext,
  type Reference,
  type Text,
} from '../figures/index.js';
import { InputError, printPeriod, shiftYears, type Period, type Problem } from '../lib/index.js';
import { tables } from '../store/index.js';
import { writer } from './words.js';

/** An assumption: the level of a cell, or its growth on the year before. */
export interface Assumption {
  kind: 'set' | 'grow';
  /** The cell or cells: `tourism.revenue[2021]`, `*.headline[2021]`. */
  cells: string;
  /** A figure expression; over several cells it may name as many figures. */
  value: string;
}

/** One cell as it is assumed, with the year before. */
export interface AssumedCell {
  ref: string;
  region: string;
  industry: string;
  indicator: string;
  period: string;
  name: Text;
  /** Of a part of the system's own region. */
  region_name: Text | null;
  unit: string;
  value: number;
  text: Text;
  before: { ref: string; value: number | null; text: Text };
  growth: number | null;
  growth_text: Text;
}

export interface Scenario extends FigureContext {
  cells: AssumedCell[];
}

/** Reads `CELLS = EXPRESSION`. Throws an `InputError` where there is no such pair. */
export function parseAssumption(kind: Assumption['kind'], text: string): Assumption {
  const at = text.indexOf('=');
  if (at < 1) {
    throw new InputError({
      message: { en: 'an assumption says what a figure is', zh: '假设应说明数据取何值' },
      found: `"${text}"`,
      expected: {
        en: `such as "tourism.revenue[2021] = ${kind === 'grow' ? '5%' : '150 billion yuan'}"`,
        zh: `如“tourism.revenue[2021] = ${kind === 'grow' ? '5%' : '1500亿元'}”`,
      },
    });
  }
  return { kind, cells: text.slice(0, at).trim(), value: text.slice(at + 1).trim() };
}

/**
 * The figures under assumptions; a later assumption on a cell takes the place of an earlier one.
 * @throws InputError where a cell or value cannot be read, and with every cell for which no value or no level to grow
 * from is known.
 */
export async function scenario(
  context: FigureContext,
  assumptions: readonly Assumption[],
  name = 'scenario',
): Promise<Scenario> {
  const cells = new Map<string, AssumedCell>();
  const gaps = new Map<string, Problem>();
  for (const assumption of assumptions) {
    for (const one of await assumed(assumption, context)) {
      gaps.delete(one.ref);
      const cell = cellOf(one, assumption, context);
      if ('message' in cell) gaps.set(one.ref, cell);
      else cells.set(one.ref, cell);
    }
  }
  if (gaps.size > 0) throw new InputError([...gaps.values()]);
  const list = [...cells.values()];
  return { ...context, observations: await layOver(list, context, name), cells: list };
}

interface Assumed {
  ref: string;
  period: Period;
  /** The cell as it stands, and what is assumed of it. */
  cell: Figure;
  given: Figure;
  yearBefore: string;
  before: Figure | undefined;
}

/** The cells that an assumption names, each with the figure that it is given and that of the year before. */
async function assumed({ cells, value }: Assumption, context: FigureContext): Promise<Assumed[]> {
  const [named = [], given = []] = await evaluateAll([cells, value], context);
  const places = named.map((cell) => {
    const place = asCell(cell, context);
    if (place === undefined) {
      throw new InputError({
        message: { en: 'an assumption is about figures of a period', zh: '假设应针对某一报告期的数据' },
        found: `"${cells}"`,
        expected: { en: 'industry.indicator[period] = …', zh: '产业.指标[报告期] = …' },
      });
    }
    return { ref: print(place.reference), yearBefore: print(yearEarlier(place)), period: place.period, cell };
  });
  const before = await evaluateAll(
    places.map(({ yearBefore }) => yearBefore),
    context,
  );
  return places.map((place, i) => {
    const { cell } = place;
    const match =
      given.length === 1
        ? given[0]
        : given.find(({ industry, region }) => industry === cell.industry && region === cell.region);
    if (match === undefined) {
      throw new InputError({
        message: { en: `${value} says nothing of ${cell.ref}`, zh: `${value} 未涉及 ${cell.ref}` },
        mend: { en: 'Name as many figures on both sides', zh: '请使等号两边的数据个数相同' },
      });
    }
    return { ...place, given: match, before: before[i]?.[0] };
  });
}

/** A figure's cell under its own indicator's name, and its period; undefined where it is computed from others. */
function asCell(
  { ref, region, industry, indicator }: Figure,
  { store }: FigureContext,
): { reference: Reference; period: Period } | undefined {
  const expression: Expression = parse(ref);
  if (expression.kind !== 'reference' || region === null || industry === null || indicator === null)
    return undefined;
  const first = expression.period?.first;
  if (first === undefined || !('period' in first)) return undefined;
  const own = ownRegion(store.system).id;
  return {
    reference: { ...expression, region: region === own ? null : region, industry, indicator },
    period: first.period,
  };
}

function yearEarlier({ reference, period }: { reference: Reference; period: Period }): Reference {
  return { ...reference, period: { first: { period: shiftYears(period, -1) }, last: null } };
}

function cellOf(
  { ref, period, cell, given, yearBefore, before }: Assumed,
  { kind, value: written }: Assumption,
  context: FigureContext,
): AssumedCell | Problem {
  const { system } = context.store;
  const write = writer(system);
  const { region, industry, indicator } = cell;
  if (region === null || industry === null || indicator === null)
    return { message: { en: `${ref} is not one figure`, zh: `${ref} 不是一个数据` } };
  if (given.value === null) {
    return {
      message: {
        en: `nothing can be assumed for ${ref}: ${given.why?.en ?? `${given.ref} has no value`}`,
        zh: `无法对 ${ref} 作出假设：${given.why?.zh ?? `${given.ref} 没有数值`}`,
      },
      mend: {
        en: `Say what it is behind the other assumptions: --${kind} '${ref} = ${kind === 'grow' ? '5%' : '…'}'`,
        zh: `请在其他假设之后给出其取值：--${kind} '${ref} = ${kind === 'grow' ? '5%' : '…'}'`,
      },
    };
  }
  const unit = indicatorOf(system, indicator)?.unit ?? cell.unit;
  if (given.unit !== (kind === 'grow' ? '1' : unit)) {
    return {
      message:
        kind === 'grow'
          ? { en: `the growth of ${ref} is a rate`, zh: `${ref} 的增速应为比率` }
          : { en: `${ref} is given in another unit`, zh: `${ref} 的计量单位不同` },
      found: {
        en: `${written} (${given.unit === '1' ? 'a plain number' : given.unit})`,
        zh: `${written}（${given.unit === '1' ? '无计量单位' : given.unit}）`,
      },
      expected: kind === 'grow' ? { en: 'such as 5%', zh: '如 5%' } : unit,
    };
  }
  const base = before?.value ?? null;
  if (kind === 'grow' && base === null) {
    return {
      message: {
        en: `there is no ${yearBefore} for ${ref} to grow from`,
        zh: `没有 ${yearBefore}，无从计算 ${ref} 的增长`,
      },
      mend: { en: `Give the level: --set '${ref} = …'`, zh: `请给出绝对数：--set '${ref} = …'` },
    };
  }
  const value = kind === 'grow' ? (base ?? 0) * (1 + given.value) : given.value;
  const growth = base === null || base <= 0 ? null : value / base - 1;
  const node = industryOf(system, industry) ?? { id: industry, names: {} };
  return {
    ref,
    region,
    industry,
    indicator,
    period: printPeriod(period),
    name: { en: nameOf(node, 'en'), zh: nameOf(node, 'zh') },
    region_name: regionName(region, system),
    unit,
    value,
    text: write.amount(value, unit, cell.quantity),
    before: { ref: yearBefore, value: base, text: before?.text ?? { en: '--', zh: '--' } },
    growth,
    growth_text: growth === null ? { en: '--', zh: '--' } : write.rate(growth),
  };
}

function regionName(id: string, system: System): Text | null {
  const region = regionOf(system, id);
  return region === undefined || region.parent === null
    ? null
    : { en: nameOf(region, 'en'), zh: nameOf(region, 'zh') };
}

/** The observations with the assumed cells among them and the sums of their periods made anew, as a table of the engine. */
async function layOver(cells: readonly AssumedCell[], context: FigureContext, name: string): Promise<string> {
  const { engine, store } = context;
  const columns = Object.keys(tables.observations);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const list = (texts: readonly string[]): string => texts.map((text) => literal(text)).join(', ');
  const own = "CONCAT(region, ' ', industry, ' ', indicator, ' ', period)";
  const assumedKeys = cells.map(({ region, industry, indicator, period }) =>
    [region, industry, indicator, period].join(' '),
  );
  // whatever is added up in the assumed periods is left out, also where the sum was published
  const kept =
    cells.length === 0
      ? 'TRUE'
      : `${own} NOT IN (${list(assumedKeys)})
         AND NOT (period IN (${list([...new Set(cells.map(({ period }) => period))])})
                  AND (parts IS NOT NULL OR origin IS NULL OR origin LIKE 'sum%'))`;
  const fresh = cells.map(
    ({ region, industry, indicator, period, value, before, growth }): Record<string, Cell> => ({
      region,
      industry,
      indicator,
      period,
      accumulation: 'period',
      value,
      status: 'E',
      base: before.value,
      base_origin: before.value === null ? null : 'assumed',
      base_published: before.value,
      growth,
      origin: 'assumed',
      notes: 'assumed',
    }),
  );
  await engine.createTable(
    'assumed',
    tables.observations,
    fresh.map((row) => columns.map((column) => row[column] ?? null)),
  );
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE observations AS
      SELECT ${names} FROM ${observationsOf(context)} WHERE ${kept} UNION ALL SELECT ${names} FROM assumed`);
  await aggregateIndustries(engine, store.system);
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${name} AS SELECT * FROM observations`);
  return name;
}
