// What is looked at once all mapped tables are read: figures given twice, and published growth rates that level and
// change do not bear out.
import type { System } from '../define/index.js';
import type { Engine } from '../engine/index.js';
import { formatValue } from '../figures/index.js';
import { counted, formatPlace, type Place, type Problem } from '../lib/index.js';
import { mappedTable } from './mapped-figures.js';
import type { Finding, StagedFigure } from './staged.js';
import type { Report } from './table.js';

/** A figure given twice alike is kept once; given differently, the rows are not told apart by the mapping. */
export async function settleRepetitions(engine: Engine, findings: Finding[], report: Report): Promise<void> {
  const key = 'region, industry, indicator, period, accumulation';
  await engine.run(`CREATE OR REPLACE TEMP TABLE mapped_repeated AS
    SELECT * FROM (
      SELECT *, COUNT(*) OVER (PARTITION BY ${key}) AS times, ROW_NUMBER() OVER (PARTITION BY ${key} ORDER BY file, line, "column") AS turn
      FROM ${mappedTable}) numbered
    WHERE times > 1`);
  const different = await engine.all<Record<string, string | number>>(`
    SELECT a.region, a.industry, a.indicator, a.period, a.file, a.line, a."column", b.file AS other_file, b.line AS other_line, b."column" AS other_column
    FROM mapped_repeated a JOIN mapped_repeated b ON ${key
      .split(', ')
      .map((name) => `a.${name} = b.${name}`)
      .join(' AND ')}
    WHERE b.turn = 1 AND a.turn > 1 AND CONCAT(COALESCE(CAST(a.value AS VARCHAR), ''), a.status) <> CONCAT(COALESCE(CAST(b.value AS VARCHAR), ''), b.status)
    ORDER BY a.file, a.line`);
  if (different.length > 0) return report(givenTwice(different));
  const [count] = await engine.all<{ n: number }>('SELECT COUNT(*) AS n FROM mapped_repeated WHERE turn > 1');
  if (count === undefined || count.n === 0) return;
  await engine.run(`DELETE FROM ${mappedTable} AS m USING mapped_repeated AS r
    WHERE r.turn > 1 AND m.file = r.file AND m.line = r.line AND m."column" = r."column" AND ${key
      .split(', ')
      .map((name) => `m.${name} = r.${name}`)
      .join(' AND ')}`);
  findings.push({
    rule: 'given_twice',
    severity: 'info',
    file: null,
    line: null,
    column: null,
    message_en: `${counted(count.n, 'figure is', 'figures are')} given twice with the same value; each is kept once.`,
    message_zh: `${count.n}个数据重复出现且数值相同，各保留一个。`,
    value: count.n,
    expected: null,
  });
}

/** Figures that a table in the workspace's own layout gives too must be the same there. */
export async function compareWithPublished(
  figures: readonly StagedFigure[],
  engine: Engine,
  report: Report,
): Promise<void> {
  const key = ['region', 'industry', 'indicator', 'period', 'accumulation'] as const;
  await engine.createTable(
    'published_elsewhere',
    {
      ...{
        region: 'VARCHAR',
        industry: 'VARCHAR',
        indicator: 'VARCHAR',
        period: 'VARCHAR',
        accumulation: 'VARCHAR',
      },
      ...{ value: 'DOUBLE', file: 'VARCHAR', line: 'INTEGER', column: 'VARCHAR' },
    },
    figures
      .filter(({ status }) => status !== 'M')
      .map((figure) => [
        ...key.map((name) => figure[name]),
        figure.value,
        figure.file,
        figure.line,
        figure.column,
      ]),
  );
  const rows = await engine.all<Record<string, string | number>>(`
    SELECT m.region, m.industry, m.indicator, m.period, m.file, m.line, m."column",
      p.file AS other_file, p.line AS other_line, p."column" AS other_column
    FROM ${mappedTable} m JOIN published_elsewhere p ON ${key.map((name) => `m.${name} = p.${name}`).join(' AND ')}
    WHERE m.status <> 'M' AND m.value IS DISTINCT FROM p.value
    ORDER BY m.file, m.line`);
  if (rows.length > 0) report(givenTwice(rows));
}

function givenTwice(rows: readonly Record<string, string | number>[]): Problem {
  const place = (prefix: string): Place => ({
    file: String(rows[0]?.[`${prefix}file`]),
    line: Number(rows[0]?.[`${prefix}line`]),
    column: String(rows[0]?.[`${prefix}column`]),
  });
  const [first] = rows;
  const more = rows.length - 1;
  return {
    message: {
      en: `${first?.region}/${first?.industry}.${first?.indicator}[${first?.period}] is given twice with different values`,
      zh: `${first?.region}/${first?.industry}.${first?.indicator}[${first?.period}] 给出两次且数值不同`,
    },
    at: place(''),
    found: {
      en: `another value at ${formatPlace(place('other_'), 'en')}${more > 0 ? `, and so with ${more} more figures` : ''}`,
      zh: `${formatPlace(place('other_'), 'zh')}处为另一数值${more > 0 ? `，另有${more}个数据如此` : ''}`,
    },
    expected: { en: 'one row for each figure', zh: '每个数据一行' },
    mend: {
      en: 'Narrow the rows of the table with where: in system.yaml',
      zh: '请在 system.yaml 中用 where: 限定该表的行',
    },
  };
}

/** Published growth rates that level and change do not bear out to their printed digits. */
export async function compareGrowth(system: System, engine: Engine): Promise<Finding[]> {
  const decimals = `CASE WHEN STRPOS(printed_growth, '.') = 0 THEN 0 ELSE LENGTH(printed_growth) - STRPOS(printed_growth, '.') END`;
  // only what is near the edge of its rounding needs the formatter's exact rule
  const rows = await engine.all<{
    region: string;
    industry: string;
    indicator: string;
    period: string;
    rate: number;
    printed_growth: string;
    decimals: number;
    file: string;
    line: number;
    column: string;
  }>(`
    SELECT region, industry, indicator, period, (value - base) / base AS rate, printed_growth, ${decimals} AS decimals, file, line, "column"
    FROM ${mappedTable}
    WHERE printed_growth IS NOT NULL AND base > 0
      AND NOT COALESCE(ABS((value - base) / base * 100 - TRY_CAST(printed_growth AS DOUBLE)) < 0.4999 * POWER(10, -(${decimals})), FALSE)
    ORDER BY file, line, "column"`);
  return rows.flatMap((row) => {
    const { region, industry, indicator, period, rate, printed_growth, file, line, column } = row;
    const format = { ...system.format, rate_decimals: row.decimals };
    const computed = formatValue({ value: rate, unit: '1', quantity: 'rate' }, 'en', format, 'number');
    if (Number(computed.replaceAll(',', '')) === Number(printed_growth.replace(/[,%\s]/g, ''))) return [];
    const ref = `${region}/${industry}.${indicator}[${period}]`;
    return [
      {
        rule: 'published_growth',
        severity: 'warning' as const,
        file,
        line,
        column,
        message_en: `growth(${ref}): level and change make ${computed}%, and ${printed_growth}% is published`,
        message_zh: `growth(${ref})：由绝对数与增减额计算为${computed}%，公布数为${printed_growth}%`,
        value: Number(printed_growth) / 100,
        expected: rate,
      },
    ];
  });
}
