// From slots to the industries, groups, total and regions of the system: level, comparable base, and the bridge between the
// level of the year before and the comparable base, which adds up exactly:
//   base_published + entered + left + reclassified + restated = base_comparable.
// A cell of which one enterprise lacks its value of last year has no comparable base: a part of it would make growth too high.
import { amountName, type CollectedReturns } from '../../collect/index.js';
import { industryOf, partsOf, systemIndustries, type Industry, type System } from '../../define/index.js';
import { literal, type Engine } from '../../engine/index.js';
import { leftBehind } from './carry.js';

/** Which slots and item make up a cell. */
interface Member {
  region: string;
  industry: string;
  indicator: string;
  slot: number;
  item: string;
  /** Whether the enterprises of the slot are in several parts of the industry. */
  inSeveral: boolean;
}

/** Stands behind the name of an industry in the cells of those that are in several of its parts, until these are taken out (see observe.ts). */
export const severalMark = '+';

/** The columns of a cell that add up over slots and over time. */
export const linear = [
  'value',
  'base',
  'base_published',
  'entered',
  'gone',
  'reclassified',
  'restated',
  'matched_value',
  'matched_base',
] as const;

/** What is nothing where no enterprise brings it about. */
const components: ReadonlySet<string> = new Set(['entered', 'gone', 'reclassified', 'restated']);

/** Makes `node_cells`: region, industry, indicator, p, the linear columns, enterprises, imputed, edited, missing, matched. */
export async function makeNodes(engine: Engine, system: System, collected: CollectedReturns): Promise<void> {
  const slots = await engine.all<{ slot: number; region: string; industries: string }>(
    'SELECT * FROM slots ORDER BY slot',
  );
  const members = memberships(system, collected, slots);
  const columns = {
    region: 'VARCHAR',
    industry: 'VARCHAR',
    indicator: 'VARCHAR',
    slot: 'INTEGER',
    item: 'VARCHAR',
  } as const;
  const rows = (some: readonly Member[], named: (industry: string) => string) =>
    some.map(({ region, industry, indicator, slot, item }) => [
      region,
      named(industry),
      indicator,
      slot,
      item,
    ]);
  const own = rows(members, (industry) => industry);
  await engine.createTable('members', columns, own);
  // beside each node what those are that are in several of its parts
  const several = members.filter(({ inSeveral }) => inSeveral);
  await engine.createTable('node_members', columns, [
    ...own,
    ...rows(several, (industry) => industry + severalMark),
  ]);
  const cell = 'm.region, m.industry, m.indicator';
  const within = (slot: string, alias: string): string =>
    `LEFT JOIN node_members ${alias} ON ${alias}.region = m.region AND ${alias}.industry = m.industry AND ${alias}.indicator = m.indicator AND ${alias}.slot = ${slot}`;
  const parts = collected.items.map(({ item, lastYear }, i) => {
    const now = `s.${amountName({ item, measure: 'current' })}`;
    const before = lastYear
      ? `s.${amountName({ item, measure: 'last_year' })}`
      : 'CAST(NULL AS DECIMAL(18, 2))';
    return `
      SELECT ${cell}, s.p, SUM(${now}) AS value, CASE WHEN COUNT(${now}) > 0 THEN COALESCE(SUM(${before}), 0) ELSE SUM(${before}) END AS base, CAST(NULL AS DECIMAL(38, 4)) AS base_published,
        SUM(CASE WHEN s.was = 0 THEN ${before} END) AS entered, SUM(CASE WHEN s.was = ${leftBehind} THEN ${before} END) AS gone,
        SUM(CASE WHEN s.was NOT IN (0, ${leftBehind}) AND w.slot IS NULL THEN ${before} END) AS reclassified, SUM(CASE WHEN w.slot IS NOT NULL THEN ${before} END) AS restated,
        SUM(CASE WHEN w.slot IS NOT NULL THEN ${now} END) AS matched_value, CAST(NULL AS DECIMAL(38, 4)) AS matched_base,
        SUM(s.n) AS enterprises, NULL AS imputed, NULL AS edited, NULL AS missing, SUM(CASE WHEN w.slot IS NOT NULL THEN s.n END) AS matched, 1 AS present, SUM(s.lacking_${i}) AS lacking
      FROM sums s JOIN node_members m ON m.slot = s.slot AND m.item = ${literal(item)} ${within('s.was', 'w')} GROUP BY ${cell}, s.p
      UNION ALL
      SELECT ${cell}, n.p, NULL, NULL, SUM(${now}), NULL, -SUM(CASE WHEN s.will = 0 THEN ${now} END),
        -SUM(CASE WHEN s.will <> 0 AND w.slot IS NULL THEN ${now} END), -SUM(CASE WHEN w.slot IS NOT NULL THEN ${now} END),
        NULL, SUM(CASE WHEN w.slot IS NOT NULL THEN ${now} END), NULL, NULL, NULL, NULL, NULL, 1, NULL
      FROM sums s JOIN period_numbers n ON n.before = s.p JOIN node_members m ON m.slot = s.slot AND m.item = ${literal(item)} ${within('s.will', 'w')} GROUP BY ${cell}, n.p`;
  });
  parts.push(`
      SELECT ${cell}, s.p, ${linear.map(() => 'NULL').join(', ')}, NULL, SUM(s.imputed), SUM(s.edited), SUM(s.missing), NULL, NULL, NULL
      FROM marks s JOIN node_members m ON m.slot = s.slot AND m.item = s.item GROUP BY ${cell}, s.p`);
  // what is carried on within a year stays in the matched sample that it was in
  parts.push(
    ...collected.items.map(
      ({ item }, i) => `
      SELECT ${cell}, s.p, ${linear
        .slice(0, -2)
        .map(() => 'NULL')
        .join(
          ', ',
        )}, SUM(s.sign * s.${amountName({ item, measure: 'current' })}), SUM(s.sign * s.then_${i}), ${Array.from({ length: 7 }, () => 'NULL').join(', ')}
      FROM carried s JOIN node_members m ON m.slot = s.slot AND m.item = ${literal(item)} JOIN node_members w ON w.region = m.region AND w.industry = m.industry AND w.indicator = m.indicator AND w.slot = s.was
      GROUP BY ${cell}, s.p`,
    ),
  );
  const total = (column: (typeof linear)[number]): string => {
    if (column === 'base') return 'CASE WHEN COALESCE(SUM(c.lacking), 0) = 0 THEN SUM(c.base) END';
    return components.has(column) ? `COALESCE(SUM(c.${column}), 0)` : `SUM(c.${column})`;
  };
  await engine.run(`CREATE OR REPLACE TEMP TABLE node_cells AS
    SELECT c.region, c.industry, c.indicator, n.frequency, n.year, n.place, n.period, ${linear.map((column) => `${total(column)} AS ${column}`).join(', ')},
      CAST(SUM(c.enterprises) AS BIGINT) AS enterprises, CAST(SUM(c.imputed) AS BIGINT) AS imputed, CAST(SUM(c.edited) AS BIGINT) AS edited, CAST(SUM(c.missing) AS BIGINT) AS missing, CAST(SUM(c.matched) AS BIGINT) AS matched
    FROM (${parts.join('\nUNION ALL ')}) c JOIN period_numbers n ON n.p = c.p
    GROUP BY c.region, c.industry, c.indicator, n.frequency, n.year, n.place, n.period HAVING COUNT(c.present) > 0`);
}

/** Every cell that returns can fill, in every region that a slot lies in. */
function memberships(
  system: System,
  { items }: CollectedReturns,
  slots: readonly { slot: number; region: string; industries: string }[],
): Member[] {
  const has = new Set(items.map(({ item }) => item));
  const proper = systemIndustries(system);
  const above = (id: string): string[] => {
    const parent = system.regions.find((region) => region.id === id)?.parent ?? null;
    return parent === null ? [id] : [id, ...above(parent)];
  };
  const nodes = system.industries.filter(
    ({ level }) => level === 'industry' || level === 'group' || level === 'total',
  );
  return slots.flatMap(({ slot, region, industries }) => {
    const own = industries.split(',');
    return above(region).flatMap((place) =>
      nodes.flatMap((node) =>
        cellsOf(node, own, system, proper, has).map(({ indicator, item }) => ({
          ...{ region: place, industry: node.id, indicator, slot, item },
          inSeveral: partsWith(own, node, system) > 1,
        })),
      ),
    );
  });
}

/** In how many parts of a node the enterprises of industries `own` are. */
function partsWith(own: readonly string[], { id }: Industry, system: System): number {
  return partsOf(system, id).filter((part) => leavesOf(part.id, system).some((leaf) => own.includes(leaf)))
    .length;
}

/** The indicators of a node that a slot's enterprises count in, and with which item. */
function cellsOf(
  node: Industry,
  own: readonly string[],
  system: System,
  proper: readonly Industry[],
  has: ReadonlySet<string>,
): { indicator: string; item: string }[] {
  const leaves = leavesOf(node.id, system);
  const inside = own.filter((id) => leaves.includes(id));
  if (inside.length === 0) return [];
  const common = node.indicators
    .filter(
      (indicator) =>
        has.has(indicator) &&
        leaves.every((leaf) => industryOf(system, leaf)?.indicators.includes(indicator)),
    )
    .map((indicator) => ({ indicator, item: indicator }));
  if (node.level === 'industry' || node.headline !== null) return common;
  // a composite counts the headline of the first industry that an enterprise is in
  const headline = proper.find(({ id }) => id === inside[0])?.headline;
  return headline != null && has.has(headline)
    ? [...common, { indicator: 'headline', item: headline }]
    : common;
}

export function leavesOf(id: string, system: System): string[] {
  const parts = partsOf(system, id);
  return parts.length === 0 ? [id] : parts.flatMap((part) => leavesOf(part.id, system));
}
