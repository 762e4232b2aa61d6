// Compiled cells become observations. Where a figure was published too, the declared precedence decides which one stands, and
// a difference beyond the last digit that was published is a finding. The compiled cells with their bridge are kept besides.
import type { CollectedReturns } from '../../collect/index.js';
import { addFindings, type RuleSet } from '../../check/index.js';
import { partsOf, systemIndustries, type System } from '../../define/index.js';
import { literal, type Engine } from '../../engine/index.js';
import { leaveGrowth, sameCell } from '../cells.js';
import { timedWithCounts } from './counts.js';
import { severalMark } from './nodes.js';

/** Makes `compiled`, merges its industries into `observations`, and makes `counted_twice` and `responses`. */
export async function observeReturns(
  engine: Engine,
  system: System,
  collected: CollectedReturns,
  rules: RuleSet,
): Promise<void> {
  await takeOverlaps(engine);
  const number = (column: string): string => `CAST(${column} AS DOUBLE) AS ${column}`;
  const bridged = '(base IS NOT NULL AND base_published IS NOT NULL)';
  const part = (column: string, name = column): string =>
    `CASE WHEN ${bridged} THEN CAST(COALESCE(${column}, 0) AS DOUBLE) END AS "${name}"`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE compiled AS
    SELECT t.region, t.industry, t.indicator, t.period, t.accumulation, ${number('value')}, ${number('base')}, ${number('base_published')},
      ${part('entered')}, ${part('gone', 'left')}, ${part('reclassified')}, ${part('restated')},
      ${number('matched_value')}, ${number('matched_base')}, t.enterprises, t.imputed, t.edited, t.missing,
      GREATEST(COALESCE(c.enterprises, t.enterprises) - t.enterprises, 0) AS carried, COALESCE(c.matched, t.matched) AS matched, t.implied
    FROM ${timedWithCounts} WHERE t.value IS NOT NULL`);
  await listDisagreements(engine, rules);
  const leaves = systemIndustries(system).map(({ id }) => literal(id));
  const note = [
    `CASE WHEN c.implied THEN 'implied_period' END`,
    `CASE WHEN c.missing > 0 THEN 'returns_missing' END`,
    collected.synthetic ? "'synthetic'" : 'NULL',
  ];
  const published = collected.definition.precedence === 'published';
  const replaced = `${published ? 'value IS NULL AND' : ''} EXISTS (
    SELECT 1 FROM compiled c WHERE c.industry IN (${leaves.join(', ')}) AND ${sameCell('c', 'observations')})`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE replaced AS SELECT * FROM observations WHERE ${replaced}`);
  await engine.run(`DELETE FROM observations WHERE ${replaced}`);
  await engine.run(`INSERT INTO observations (region, industry, indicator, period, accumulation, value, status, base, base_origin, origin, notes, enterprises)
    SELECT c.region, c.industry, c.indicator, c.period, c.accumulation, c.value, CASE WHEN c.imputed > 0 OR c.edited > 0 THEN 'E' ELSE 'A' END,
      c.base, CASE WHEN c.base IS NOT NULL THEN 'compiled' END, 'compiled', NULLIF(CONCAT_WS(',', ${note.join(', ')}), ''), c.enterprises
    FROM compiled c LEFT JOIN observations o ON ${sameCell('c', 'o')}
    WHERE c.industry IN (${leaves.join(', ')}) AND o.region IS NULL`);
  await leaveGrowth(engine, 'replaced');
  await findOverlaps(engine, system, rules);
  await countResponses(engine);
}

/** Takes out of `timed_cells` what the enterprises are that are in several parts of a node: `in_several`. */
async function takeOverlaps(engine: Engine): Promise<void> {
  const isOverlap = `industry LIKE ${literal(`%${severalMark}`)}`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE in_several AS
    SELECT region, REPLACE(industry, ${literal(severalMark)}, '') AS industry, indicator, period, accumulation, CAST(value AS DOUBLE) AS value, enterprises
    FROM timed_cells WHERE ${isOverlap} AND value IS NOT NULL AND enterprises > 0`);
  await engine.run(`DELETE FROM timed_cells WHERE ${isOverlap}`);
}

async function listDisagreements(engine: Engine, rules: RuleSet): Promise<void> {
  const rule = rules.builtIn.published_compiled;
  if (rule === null) return;
  const zeros = `LENGTH(REGEXP_EXTRACT(CAST(CAST(o.value AS BIGINT) AS VARCHAR), '0*$'))`;
  await addFindings(engine, 'published_compiled', rule, {
    from: `(SELECT o.*, c.value AS compiled FROM observations o JOIN compiled c ON ${sameCell('c', 'o')}
      WHERE o.origin = 'published' AND o.value IS NOT NULL AND ABS(o.value) < 1e18 AND o.value <> 0
        AND ABS(o.value - c.value) > 0.5 * POWER(10, ${zeros}) ORDER BY o.region, o.industry, o.indicator, o.period)`,
    place: 'source_file AS file, source_line AS line, source_column AS "column"',
    ...{
      period: 'period',
      industry: 'industry',
      item: 'indicator',
      value: 'value',
      expected: 'compiled',
      effect: 'ABS(value - compiled)',
    },
    en: `CONCAT(region, '/', industry, '.', indicator, '[', period, ']: the published figure and the one compiled from returns differ by ', ROUND(100 * (compiled / value - 1), 2), ' %.')`,
    zh: `CONCAT(region, '/', industry, '.', indicator, '[', period, ']：公布数与企业报表汇总数相差', ROUND(100 * (compiled / value - 1), 2), '%。')`,
  });
}

/** \`counted_twice`: what the parts of a node count twice, of enterprises that are in several of them. */
async function findOverlaps(engine: Engine, system: System, rules: RuleSet): Promise<void> {
  const parts = system.industries.flatMap((parent) =>
    partsOf(system, parent.id).flatMap((child) => [
      ...parent.indicators.map((indicator) => [parent.id, indicator, child.id, indicator]),
      ...(parent.headline === null ? [[parent.id, 'headline', child.id, child.headline ?? 'headline']] : []),
    ]),
  );
  await engine.createTable(
    'node_parts',
    { industry: 'VARCHAR', indicator: 'VARCHAR', child: 'VARCHAR', child_indicator: 'VARCHAR' },
    parts,
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE counted_twice AS
    SELECT * FROM (
      SELECT w.region, w.industry, w.indicator, w.period, w.accumulation, SUM(CAST(c.value AS DECIMAL(38, 4))) - CAST(w.value AS DECIMAL(38, 4)) AS value,
        SUM(CAST(c.base AS DECIMAL(38, 4))) - CAST(w.base AS DECIMAL(38, 4)) AS base, CAST(SUM(c.enterprises) - w.enterprises AS BIGINT) AS enterprises
      FROM compiled w JOIN node_parts p ON p.industry = w.industry AND p.indicator = w.indicator
      JOIN compiled c ON c.region = w.region AND c.industry = p.child AND c.indicator = p.child_indicator AND c.period = w.period AND c.accumulation = w.accumulation
      GROUP BY w.region, w.industry, w.indicator, w.period, w.accumulation, w.value, w.base, w.enterprises) t
    -- also of those that have left since and still count in a sum of several periods
    WHERE enterprises > 0 OR value <> 0 AND EXISTS (SELECT 1 FROM node_members m
      WHERE m.region = t.region AND m.industry = CONCAT(t.industry, ${literal(severalMark)}) AND m.indicator = t.indicator)`);
  const { overlap } = rules.builtIn;
  if (overlap === null) return;
  await addFindings(engine, 'overlap', overlap, {
    // who is in three industries is still one enterprise
    from: `(SELECT * FROM in_several WHERE industry = 'total' ORDER BY region, indicator, period)`,
    place: 'CAST(NULL AS VARCHAR) AS file, CAST(NULL AS INTEGER) AS line, CAST(NULL AS VARCHAR) AS "column"',
    ...{ period: 'period', industry: 'industry', item: 'indicator', value: 'value' },
    en: `CONCAT(region, '/total.', indicator, '[', period, ']', CASE WHEN accumulation = 'ytd' THEN ' from the year''s beginning' ELSE '' END, ': ', enterprises, CASE WHEN enterprises = 1 THEN ' enterprise is' ELSE ' enterprises are' END, ' in several industries; ', CAST(CAST(value AS DECIMAL(38, 0)) AS VARCHAR), ' are counted in each of them and once in the total.')`,
    zh: `CONCAT(region, '/total.', indicator, '[', period, ']', CASE WHEN accumulation = 'ytd' THEN '（累计）' ELSE '' END, '：', enterprises, '家企业同属多个产业；其', CAST(CAST(value AS DECIMAL(38, 0)) AS VARCHAR), '在各产业中分别计入，在总计中只计一次。')`,
  });
}

/** \`responses\`: how many were to return, returned, and were imputed, by region, industry and period. */
async function countResponses(engine: Engine): Promise<void> {
  await engine.run(`CREATE OR REPLACE TEMP TABLE responses AS
    WITH nodes AS (SELECT DISTINCT region, industry, slot FROM members),
    present AS (SELECT slot, p, SUM(n) AS n, SUM(imputed) AS imputed, SUM(edited) AS edited FROM sums GROUP BY slot, p),
    -- a return that was put in by hand came
    lacking AS (SELECT m.slot, m.p, COUNT(*) AS n FROM missing_rows m LEFT JOIN picked k ON k.e = m.e AND k.p = m.p WHERE k.e IS NULL GROUP BY m.slot, m.p),
    again AS (SELECT slot, p, COUNT(*) AS n FROM superseded GROUP BY slot, p),
    out AS (SELECT k.slot, k.p, COUNT(*) AS n FROM dropped d JOIN picked k ON k.e = d.e AND k.p = d.p GROUP BY k.slot, k.p)
    SELECT m.region, m.industry, n.period,
      CAST(SUM(COALESCE(s.n, 0) - COALESCE(s.imputed, 0) + COALESCE(x.n, 0) + COALESCE(l.n, 0)) AS BIGINT) AS expected,
      CAST(SUM(COALESCE(s.n, 0) - COALESCE(s.imputed, 0) + COALESCE(x.n, 0)) AS BIGINT) AS returned,
      CAST(SUM(COALESCE(s.imputed, 0)) AS BIGINT) AS imputed, CAST(SUM(COALESCE(s.edited, 0)) AS BIGINT) AS edited,
      CAST(SUM(COALESCE(x.n, 0)) AS BIGINT) AS excluded, CAST(SUM(COALESCE(a.n, 0)) AS BIGINT) AS superseded
    FROM nodes m CROSS JOIN period_numbers n
    LEFT JOIN present s ON s.slot = m.slot AND s.p = n.p LEFT JOIN lacking l ON l.slot = m.slot AND l.p = n.p
    LEFT JOIN again a ON a.slot = m.slot AND a.p = n.p LEFT JOIN out x ON x.slot = m.slot AND x.p = n.p
    GROUP BY m.region, m.industry, n.period HAVING SUM(COALESCE(s.n, 0) + COALESCE(l.n, 0)) > 0`);
}
