// Sums over the industry tree and over regions. A published figure of an aggregate stands, with what its parts add up
// to beside it; where none was published the sum of its parts takes its place, if every part has a value, and also where
// all parts are compiled from returns and compiled figures take precedence.
import { partsOf, subregions, type Industry, type System } from '../define/index.js';
import type { Engine } from '../engine/index.js';
import { leaveGrowth, sameCell } from './cells.js';

/** One part of an aggregate: which cell of the child goes into which cell of the parent. */
interface Part {
  depth: number;
  parent: string;
  parent_indicator: string;
  child: string;
  child_indicator: string;
  /** A class of the classification: one without a figure has no enterprises there, and is no missing part. */
  optional: boolean;
}

/** Adds up the industry tree, deepest nodes first, in every region, period and accumulation. */
export async function aggregateIndustries(engine: Engine, system: System): Promise<void> {
  const parts = industryParts(system);
  // only returns tell which enterprises are in several parts of a node
  await engine.run(`CREATE TEMP TABLE IF NOT EXISTS counted_twice (region VARCHAR, industry VARCHAR, indicator VARCHAR,
    period VARCHAR, accumulation VARCHAR, value DOUBLE, base DOUBLE, enterprises BIGINT)`);
  await engine.createTable(
    'industry_parts',
    {
      depth: 'INTEGER',
      parent: 'VARCHAR',
      parent_indicator: 'VARCHAR',
      child: 'VARCHAR',
      child_indicator: 'VARCHAR',
      optional: 'BOOLEAN',
    },
    parts.map((part) => [
      part.depth,
      part.parent,
      part.parent_indicator,
      part.child,
      part.child_indicator,
      part.optional,
    ]),
  );
  const depths = [...new Set(parts.map(({ depth }) => depth))].sort((a, b) => b - a);
  const compiledStand = system.returns?.precedence === 'compiled';
  for (const depth of depths) {
    await addUp(engine, industrySums(engine, depth), 'sum_industries', async () => {
      await withOverlaps(engine);
      if (compiledStand) await giveWay(engine);
    });
    if (compiledStand) await leaveGrowth(engine, 'gave_way');
  }
}

/** Adds up the parts of regions, deepest first; regions never count the industries within a part again. */
export async function aggregateRegions(engine: Engine, system: System): Promise<void> {
  const parents = system.regions.filter(({ id }) => subregions(system, id).length > 0).reverse();
  if (parents.length === 0) return;
  const additive = system.indicators
    .filter((indicator) => indicator.additive.regions && indicator.formula === null)
    .map(({ id }) => id);
  const classes = system.industries.filter(({ level }) => level === 'class');
  await engine.createTable(
    'classes',
    { industry: 'VARCHAR' },
    classes.map(({ id }) => [id]),
  );
  for (const { id } of parents) {
    await engine.createTable(
      'region_parts',
      { parent: 'VARCHAR', child: 'VARCHAR' },
      subregions(system, id).map((part) => [id, part.id]),
    );
    await engine.createTable(
      'additive',
      { indicator: 'VARCHAR' },
      [...additive, 'headline'].map((indicator) => [indicator]),
    );
    await addUp(engine, regionSums(engine), 'sum_regions');
  }
}

/** Industry tree as parent and child cells; indicators that are not additive or are derived have none. */
function industryParts(system: System): Part[] {
  const additive = new Set(
    system.indicators
      .filter((indicator) => indicator.additive.industries && indicator.formula === null)
      .map(({ id }) => id),
  );
  const depthOf = (industry: Industry | undefined): number =>
    industry === undefined || industry.parent === null
      ? 0
      : 1 + depthOf(system.industries.find(({ id }) => id === industry.parent));
  return system.industries.flatMap((parent) => {
    const children = partsOf(system, parent.id);
    if (children.length === 0) return [];
    const depth = depthOf(parent);
    const common = parent.indicators
      .filter((indicator) => additive.has(indicator))
      .flatMap((indicator) =>
        children.map((child) => ({
          depth,
          parent: parent.id,
          parent_indicator: indicator,
          child: child.id,
          child_indicator: indicator,
          optional: child.level === 'class',
        })),
      );
    const composite =
      parent.headline === null &&
      children.every((child) => child.headline !== null || partsOf(system, child.id).length > 0)
        ? children.map((child) => ({
            depth,
            parent: parent.id,
            parent_indicator: 'headline',
            child: child.id,
            child_indicator: child.headline ?? 'headline',
            optional: false,
          }))
        : [];
    return [...common, ...composite];
  });
}

/** Sums of the parents at one depth; one row per cell of which any part is observed. */
function industrySums(engine: Engine, depth: number): string {
  // a child that is itself an aggregate without a value counts with the parts that it has
  return `
    WITH cells AS (
      SELECT DISTINCT o.region, p.parent, p.parent_indicator, o.period, o.accumulation
      FROM industry_parts p JOIN observations o ON o.industry = p.child AND o.indicator = p.child_indicator
      WHERE p.depth = ${depth}
    )
    SELECT c.region, c.parent AS industry, c.parent_indicator AS indicator, c.period, c.accumulation, ${sums(
      engine,
      {
        count: 'COALESCE(o.parts, 1)',
        covered: 'COALESCE(o.covered, CASE WHEN o.base IS NOT NULL THEN p.child END)',
        coveredValue: 'COALESCE(o.covered_value, CASE WHEN o.base IS NOT NULL THEN o.value END)',
        coveredBase: 'COALESCE(o.covered_base, CASE WHEN o.value IS NOT NULL THEN o.base END)',
      },
    )}
    FROM cells c
    JOIN industry_parts p ON p.parent = c.parent AND p.parent_indicator = c.parent_indicator
    LEFT JOIN observations o ON o.region = c.region AND o.industry = p.child AND o.indicator = p.child_indicator
      AND o.period = c.period AND o.accumulation = c.accumulation
    WHERE o.region IS NOT NULL OR NOT p.optional
    GROUP BY c.region, c.parent, c.parent_indicator, c.period, c.accumulation`;
}

function regionSums(engine: Engine): string {
  const none = 'CAST(NULL AS VARCHAR)';
  return `
    WITH cells AS (
      SELECT DISTINCT p.parent, o.industry, o.indicator, o.period, o.accumulation
      FROM region_parts p JOIN observations o ON o.region = p.child JOIN additive d ON d.indicator = o.indicator
    ), reporting AS (
      SELECT DISTINCT region, indicator, period, accumulation FROM observations
    )
    SELECT c.parent AS region, c.industry, c.indicator, c.period, c.accumulation, ${sums(engine, {
      count: '1',
      covered: none,
      coveredValue: 'CAST(NULL AS DOUBLE)',
      coveredBase: 'CAST(NULL AS DOUBLE)',
    })}
    FROM cells c
    JOIN region_parts p ON p.parent = c.parent
    LEFT JOIN observations o ON o.region = p.child AND o.industry = c.industry AND o.indicator = c.indicator
      AND o.period = c.period AND o.accumulation = c.accumulation
    LEFT JOIN classes k ON k.industry = c.industry
    LEFT JOIN reporting t ON t.region = p.child AND t.indicator = c.indicator AND t.period = c.period
      AND t.accumulation = c.accumulation
    -- a region that reports, but not of this class, has no enterprises in it
    WHERE o.region IS NOT NULL OR k.industry IS NULL OR t.region IS NULL
    GROUP BY c.parent, c.industry, c.indicator, c.period, c.accumulation`;
}

/** The aggregates of the parts (`o`): complete values and bases only, what is known beside them, and how finely they are printed. */
function sums(
  engine: Engine,
  part: { count: string; covered: string; coveredValue: string; coveredBase: string },
): string {
  const lacking = 'CASE WHEN o.value IS NOT NULL THEN 0';
  return `
      CASE WHEN COUNT(o.value) = COUNT(*) THEN ${engine.exactSum('o.value')} END AS value,
      CASE WHEN COUNT(o.base) = COUNT(*) THEN ${engine.exactSum('o.base')} END AS base,
      CAST(SUM(${part.count}) AS INTEGER) AS parts,
      CAST(SUM(${lacking} ELSE COALESCE(o.parts_missing, 1) END) AS INTEGER) AS parts_missing,
      CAST(SUM(${lacking} WHEN o.status = 'C' THEN COALESCE(o.parts_withheld, 1) ELSE COALESCE(o.parts_withheld, 0) END) AS INTEGER) AS parts_withheld,
      ${engine.exactSum('COALESCE(o.value, o.parts_value)')} AS parts_value,
      ${engine.joinTexts(part.covered)} AS covered,
      ${engine.exactSum(part.coveredValue)} AS covered_value,
      ${engine.exactSum(part.coveredBase)} AS covered_base,
      COUNT(CASE WHEN o.notes LIKE '%base_withheld%' THEN 1 END) AS bases_withheld,
      COUNT(CASE WHEN o.status = 'E' THEN 1 END) AS estimated,
      COUNT(CASE WHEN o.status = 'P' THEN 1 END) AS provisional,
      MIN(CASE WHEN o.enterprises IS NULL THEN ${trailingZeros('o.value')} END) AS zeros,
      COUNT(o.enterprises) AS compiled_parts,
      CASE WHEN COUNT(o.enterprises) = COUNT(*) THEN CAST(SUM(o.enterprises) AS BIGINT) END AS enterprises,
      COUNT(CASE WHEN o.origin NOT IN ('compiled', 'sum_industries') THEN 1 END) AS published_parts,
      COUNT(CASE WHEN o.enterprises IS NOT NULL OR o.notes LIKE '%mixed_sources%' THEN 1 END) AS returned_parts,
      COUNT(CASE WHEN o.value IS NOT NULL AND o.enterprises IS NULL THEN 1 END) AS told_parts,
      NULLIF(CONCAT_WS(',', MAX(CASE WHEN o.notes LIKE '%implied_period%' THEN 'implied_period' END), MAX(CASE WHEN o.notes LIKE '%returns_missing%' THEN 'returns_missing' END),
        MAX(CASE WHEN o.notes LIKE '%synthetic%' THEN 'synthetic' END)), '') AS common_note,
      COUNT(*) AS direct_parts`;
}

/** Enterprises in several industries are counted once in their sum, as long as all of it is compiled from returns. */
async function withOverlaps(engine: Engine): Promise<void> {
  const less = (column: string): string =>
    `${column} = CAST(CAST(sums.${column} AS DECIMAL(38, 4)) - COALESCE(o.value, 0) AS DOUBLE)`;
  await engine.run(`UPDATE sums SET ${less('value')}, ${less('parts_value')},
      base = CAST(CAST(sums.base AS DECIMAL(38, 4)) - COALESCE(o.base, 0) AS DOUBLE), enterprises = sums.enterprises - o.enterprises
    FROM counted_twice o WHERE ${sameCell('o', 'sums')} AND sums.published_parts = 0`);
}

/** Where all parts are compiled from returns, so is their sum: what was published of it, or follows from that, gives way. */
async function giveWay(engine: Engine): Promise<void> {
  const gone = `EXISTS (SELECT 1 FROM sums s WHERE ${sameCell('s', 'observations')} AND s.value IS NOT NULL AND s.enterprises IS NOT NULL)`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE gave_way AS SELECT * FROM observations WHERE ${gone};
    DELETE FROM observations WHERE ${gone}`);
}

/** Decimal zeros at the end of a whole amount: how finely it was printed. */
function trailingZeros(value: string): string {
  return `CASE WHEN ABS(${value}) < 1e18 AND ${value} <> 0 THEN LENGTH(REGEXP_EXTRACT(CAST(CAST(${value} AS BIGINT) AS VARCHAR), '0*$')) END`;
}

/** Lays the sums beside published aggregates and adds those that were not published. */
async function addUp(
  engine: Engine,
  query: string,
  origin: string,
  adjust?: () => Promise<void>,
): Promise<void> {
  const cell = sameCell('s', 'o');
  // each printed part is off by at most half a unit of the coarsest of them, and so is the total; parts out of returns are exact
  const printed = `COALESCE(${trailingZeros('o.value')}, 0)`;
  const within = `CASE WHEN s.compiled_parts = 0 THEN 0.5 * (s.direct_parts + 1) * POWER(10, LEAST(COALESCE(s.zeros, 0), ${printed}))
    ELSE 0.5 * POWER(10, ${printed}) + 0.5 * (s.direct_parts - s.compiled_parts) * POWER(10, COALESCE(s.zeros, 0)) END`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE sums AS ${query}`);
  await adjust?.();
  // a sum over regions that is complete takes the place of a sum over industries that is not
  await engine.run(`DELETE FROM observations AS o USING sums AS s
    WHERE ${cell} AND o.origin LIKE 'sum%' AND o.value IS NULL AND s.value IS NOT NULL`);
  // what is withheld, a figure or its change, is not worked out again from its parts
  const open = "o.status <> 'C'";
  const baseOpen = "(o.status <> 'C' AND COALESCE(o.notes, '') NOT LIKE '%base_withheld%')";
  const ifOpen = (column: string): string => `${column} = CASE WHEN ${open} THEN s.${column} END`;
  await engine.run(`
    UPDATE observations AS o SET
      base = CASE WHEN ${baseOpen} THEN COALESCE(o.base, s.base) END,
      base_origin = CASE WHEN ${baseOpen} THEN COALESCE(o.base_origin, CASE WHEN s.base IS NOT NULL THEN 'sum' END) END,
      parts = s.parts,
      ${['parts_missing', 'parts_withheld', 'parts_value', 'covered', 'covered_value', 'covered_base'].map(ifOpen).join(', ')},
      notes = CASE WHEN o.value IS NULL OR s.value IS NULL OR o.value = s.value OR o.origin = 'compiled' THEN o.notes
        ELSE CONCAT_WS(',', o.notes, CASE WHEN ABS(o.value - s.value) <= ${within} THEN 'parts_differ_by_rounding' ELSE 'parts_differ' END) END
    FROM sums AS s WHERE ${cell} AND o.origin = 'published'`);
  await engine.run(`
    INSERT INTO observations
      (region, industry, indicator, period, accumulation, value, status, base, base_origin, origin, notes,
       parts, parts_missing, parts_withheld, parts_value, covered, covered_value, covered_base, enterprises)
    SELECT s.region, s.industry, s.indicator, s.period, s.accumulation, s.value,
      CASE WHEN s.value IS NULL THEN CASE WHEN s.parts_withheld > 0 THEN 'C' ELSE 'M' END
           WHEN s.estimated > 0 THEN 'E' WHEN s.provisional > 0 THEN 'P' ELSE 'A' END,
      s.base, CASE WHEN s.base IS NOT NULL THEN 'sum' END, '${origin}',
      NULLIF(CONCAT_WS(',', CASE WHEN s.value IS NOT NULL AND s.base IS NULL AND s.bases_withheld > 0 THEN 'base_withheld' END,
        CASE WHEN s.value IS NOT NULL AND s.returned_parts > 0 AND s.told_parts > 0 THEN 'mixed_sources' END, s.common_note), ''),
      s.parts, s.parts_missing, s.parts_withheld, s.parts_value, s.covered, s.covered_value, s.covered_base, s.enterprises
    FROM sums AS s LEFT JOIN observations AS o ON ${cell}
    WHERE o.region IS NULL`);
}
