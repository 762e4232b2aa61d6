// A reference as a step: which cells it names, checked against the system, and the SQL that fetches them.
import {
  compositeOf,
  indicatorOf,
  industryOf,
  ownRegion,
  partsOf,
  subregions,
  systemIndustries,
  type Indicator,
  type Industry,
  type System,
} from '../define/index.js';
import { literal } from '../engine/index.js';
import { didYouMean, listed, periodRange, printPeriod, type Said, type Text } from '../lib/index.js';
import { actualIndicator } from './functions.js';
import { expressionError } from './tokens.js';
import { selectRow, valuesTable, type Axis } from './rows.js';
import type { Reference } from './syntax.js';

export interface CellKey {
  region: string;
  industry: string;
  indicator: string;
  period: string;
}

/** The cells that a reference names, with what is common to them. */
export interface Cells {
  keys: CellKey[];
  free: Set<Axis>;
  unit: string;
  /** The indicators behind the cells; several where a composite headline mixes them. */
  indicators: Indicator[];
  mixed: boolean;
}

/**
 * Expands wildcards and ranges and checks every name.
 * @throws InputError at the reference's place: unknown name (with the nearest), no period, an indicator that the
 *   industry does not have, headlines of different units.
 */
export function cellsOf(reference: Reference, system: System, text: string): Cells {
  const fail = (message: Text, more: { found?: Said; expected?: Said; mend?: Said } = {}): never => {
    throw expressionError(text, reference.span, message, more);
  };
  const regions = regionIds(reference, system, fail);
  const periods = periodTexts(reference, fail);
  const candidates = industryNodes(reference, system, fail);
  const having = candidates.filter((industry) => has(industry, reference.indicator, system));
  if (having.length === 0) notHaving(reference, candidates, system, fail);
  const keys = regions.flatMap((region) =>
    having.flatMap(({ id }) =>
      periods.map((period) => ({
        region,
        industry: id,
        indicator: actualIndicator(system, id, reference.indicator),
        period,
      })),
    ),
  );
  const indicatorIds = new Set(
    keys.flatMap(({ industry, indicator }) =>
      indicator === 'headline' ? (compositeOf(system, industry)?.measures ?? []) : [indicator],
    ),
  );
  const indicators = [...indicatorIds].flatMap((id) => indicatorOf(system, id) ?? []);
  const units = [...new Set(indicators.map(({ unit }) => unit))];
  if (units.length > 1)
    fail(
      { en: 'these indicators have different units', zh: '这些指标的计量单位不同' },
      {
        found: listed(units),
        mend: { en: 'Ask for them one by one', zh: '请逐一查询' },
      },
    );
  const free = new Set<Axis>();
  if (reference.region?.startsWith('*') === true || reference.region?.startsWith('~') === true)
    free.add('region');
  if (reference.industry.startsWith('*') || reference.industry.startsWith('~')) free.add('industry');
  if (reference.period?.last != null) free.add('period');
  return {
    keys,
    free,
    unit: units[0] ?? '1',
    indicators,
    mixed: keys.some(({ indicator }) => indicator === 'headline'),
  };
}

/** The rows of the cells: one per key, also where nothing is known. `observations` is a table expression. */
export function leafSql(
  cells: Cells,
  accumulation: 'period' | 'ytd',
  observations: string,
  system: System,
): string {
  const own = literal(ownRegion(system).id);
  const real = cells.indicators.filter(({ growth }) => growth === 'real').map(({ id }) => literal(id));
  const keys = cells.keys.map(({ region, industry, indicator, period }) => [
    region,
    industry,
    indicator,
    period,
  ]);
  const mixed = cells.keys.filter(({ indicator }) => indicator === 'headline').length > 0;
  const together = cells.keys.some(({ period }) => withFebruary(period) !== undefined)
    ? `
  LEFT JOIN ${observations} f
    ON f.region = k.region AND f.industry = k.industry AND f.indicator = k.indicator AND f.accumulation = 'ytd'
   AND f.period = CASE WHEN SUBSTR(k.period, 5) IN ('-01', '-02') THEN CONCAT(SUBSTR(k.period, 1, 4), '-02') END`
    : '';
  return `SELECT ${selectRow({
    region: 'k.region',
    industry: 'k.industry',
    indicator: 'k.indicator',
    period: 'k.period',
    value: 'o.value',
    base: 'o.base',
    base_origin: 'o.base_origin',
    rate: 'o.growth',
    status: "COALESCE(o.status, 'M')",
    notes: `CONCAT_WS(',', o.notes, ${mixed ? "CASE WHEN k.indicator = 'headline' THEN 'mixed_measures' END" : 'NULL'}, ${
      real.length > 0
        ? `CASE WHEN k.indicator IN (${real.join(', ')}) AND o.base IS NOT NULL THEN 'real_growth' END`
        : 'NULL'
    })`,
    reason: `CASE WHEN o.value IS NOT NULL THEN NULL WHEN o.status = 'C' THEN 'withheld' WHEN o.parts > 0 THEN 'parts_missing' ${together === '' ? '' : "WHEN f.value IS NOT NULL OR f.parts > 0 THEN 'january_with_february' "}ELSE 'no_observation' END`,
    about: `CASE WHEN k.region = ${own} THEN '' ELSE CONCAT(k.region, '/') END || CONCAT(k.industry, '.', k.indicator, '[', k.period, ']')`,
    covered: 'o.covered',
    covered_value: 'o.covered_value',
    covered_base: 'o.covered_base',
    parts: 'o.parts',
    parts_missing: 'o.parts_missing',
    parts_withheld: 'o.parts_withheld',
    parts_value: 'o.parts_value',
    next_base: 'o.next_base',
  })}
  FROM ${valuesTable('k', ['region', 'industry', 'indicator', 'period'], keys, literal)}
  LEFT JOIN ${observations} o
    ON o.region = k.region AND o.industry = k.industry AND o.indicator = k.indicator AND o.period = k.period
   AND o.accumulation = CASE WHEN LENGTH(k.period) = 4 THEN 'period' ELSE ${literal(accumulation)} END${together}`;
}

/** Where January and February are known only together: in the cumulation to February. Undefined for any other period. */
export function withFebruary(period: string): string | undefined {
  return /-0[12]$/.test(period) ? `${period.slice(0, 4)}-02` : undefined;
}

/** Whether a node has an indicator; `headline` where it has one of its own or a composite covers it. */
export function has(industry: Industry, indicator: string, system: System): boolean {
  if (indicator !== 'headline') return industry.indicators.includes(indicator);
  return industry.headline !== null || compositeOf(system, industry.id) !== undefined;
}

type Fail = (message: Text, more?: { found?: Said; expected?: Said; mend?: Said }) => never;

function regionIds({ region }: Reference, system: System, fail: Fail): string[] {
  const own = ownRegion(system).id;
  if (region === null) return [own];
  const parts = subregions(system, own).map(({ id }) => id);
  if (region === '*') return parts.length > 0 ? parts : [own];
  const siblings = region.startsWith('~');
  const id = siblings ? region.slice(1) : region;
  const found = system.regions.find((candidate) => candidate.id === id);
  if (found === undefined)
    return fail(
      { en: `there is no region "${id}"`, zh: `没有地区“${id}”` },
      {
        mend: didYouMean(
          id,
          system.regions.map((r) => r.id),
        ),
      },
    );
  return siblings ? system.regions.filter(({ parent }) => parent === found.parent).map((r) => r.id) : [id];
}

function industryNodes({ industry }: Reference, system: System, fail: Fail): Industry[] {
  if (industry === '*') return systemIndustries(system);
  const siblings = industry.startsWith('~');
  const id = siblings ? industry.slice(1) : industry;
  const found = industryOf(system, id);
  if (found === undefined)
    return fail(
      { en: `there is no industry "${id}"`, zh: `没有产业“${id}”` },
      {
        mend: didYouMean(
          id,
          system.industries.map((i) => i.id),
        ),
      },
    );
  if (!siblings) return [found];
  if (found.level === 'industry') return systemIndustries(system);
  return found.parent === null
    ? [found]
    : partsOf(system, found.parent).filter(({ level }) => level === found.level);
}

function periodTexts({ period, indicator, industry }: Reference, fail: Fail): string[] {
  if (period === null)
    return fail(
      { en: 'the period is missing', zh: '缺报告期' },
      { expected: `${industry}.${indicator}[2020]` },
    );
  const [first, last] = [period.first, period.last ?? period.first];
  if (!('period' in first) || !('period' in last)) {
    const name = 'parameter' in first ? first.parameter : 'parameter' in last ? last.parameter : '';
    return fail(
      { en: `"${name}" is not a period here`, zh: `“${name}”在此处不是报告期` },
      {
        expected: {
          en: 'a period such as 2020, 2020-Q2 or 2020-03',
          zh: '报告期，如 2020、2020-Q2、2020-03',
        },
      },
    );
  }
  const range = periodRange(first.period, last.period);
  if (range === undefined)
    return fail({
      en: 'the range does not run from an earlier to a later period of one frequency',
      zh: '区间应由同一频率的较早报告期至较晚报告期',
    });
  return range.map(printPeriod);
}

function notHaving(reference: Reference, candidates: Industry[], system: System, fail: Fail): never {
  const { indicator, industry } = reference;
  const [only] = candidates;
  if (indicator === 'headline') {
    return fail(
      {
        en: `${industry} has no headline: its parts have different ones`,
        zh: `${industry} 没有代表指标：其组成部分的代表指标各不相同`,
      },
      {
        mend: {
          en: 'Declare a composite in system.yaml, or ask for its industries one by one',
          zh: '请在 system.yaml 中声明综合规模（composite），或逐一查询其产业',
        },
      },
    );
  }
  if (indicatorOf(system, indicator) === undefined) {
    return fail(
      { en: `there is no indicator "${indicator}"`, zh: `没有指标“${indicator}”` },
      {
        mend: didYouMean(indicator, ['headline', ...system.indicators.map((i) => i.id)]),
      },
    );
  }
  if (only === undefined || industry === '*')
    return fail(
      { en: `no industry has ${indicator}`, zh: `没有产业有指标 ${indicator}` },
      {
        mend: {
          en: "Add it to an industry's indicators in system.yaml",
          zh: '请在 system.yaml 中将其加入产业的 indicators',
        },
      },
    );
  return fail(
    { en: `${industry} has no ${indicator}`, zh: `${industry} 没有指标 ${indicator}` },
    {
      mend: {
        en: `It has: ${['headline', ...only.indicators].join(', ')}`,
        zh: `其指标有：${['headline', ...only.indicators].join('、')}`,
      },
    },
  );
}
