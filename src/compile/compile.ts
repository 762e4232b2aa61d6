// Compilation: what the files say becomes the tables of the store. Everything that grows with the data runs in the engine.
import { checkFigures, type RuleSet } from '../check/index.js';
import type { CollectedReturns, Finding, Staged } from '../collect/index.js';
import type { System } from '../define/index.js';
import type { Cell, Columns, Engine } from '../engine/index.js';
import { tables, type TableName } from '../store/index.js';
import { aggregateIndustries, aggregateRegions } from './aggregate.js';
import { observeInvestment } from './investment.js';
import { linkYears, observeStaged, stageFigures } from './cells.js';
import { cumulate } from './cumulate.js';
import { compileReturns } from './returns/index.js';

/** Tables that only returns fill. */
const returnTables: readonly TableName[] = [
  'compiled',
  'in_several',
  'contributors',
  'responses',
  'edits',
  'whole_edits',
  'carried_changes',
  'return_files',
  'missing',
  'enterprises',
];

/** Makes every table of the store in the engine; answers which ones. */
export async function compile(
  staged: Staged,
  system: System,
  engine: Engine,
  rules?: RuleSet,
  collected?: CollectedReturns,
): Promise<TableName[]> {
  await stageFigures(engine, staged.figures, staged.mapped?.table);
  await observeStaged(engine);
  await observeInvestment(engine, system, staged);
  if (collected !== undefined && rules !== undefined) await compileReturns(engine, system, collected, rules);
  await cumulate(engine, system);
  await aggregateIndustries(engine, system);
  await aggregateRegions(engine, system);
  await linkYears(engine);
  await fill(engine, 'rates', staged.rates);
  await fill(engine, 'projects', staged.projects);
  await fill(engine, 'progress', staged.progress);
  await fill(engine, 'bounds', staged.bounds);
  await fill(engine, 'targets', staged.targets);
  const broken = await checkFigures(engine, system, rules?.rules ?? []);
  await fill(engine, 'findings', [
    ...staged.findings,
    ...(await disagreements(engine, collected !== undefined)),
    ...broken,
  ]);
  await fill(engine, 'inputs', staged.inputs);
  if (collected === undefined)
    return (Object.keys(tables) as TableName[]).filter((table) => !returnTables.includes(table));
  // the many found in returns stay where they are, and are read when the store is written
  await engine.run(`INSERT INTO found BY NAME SELECT * FROM findings; DROP TABLE findings;
    CREATE OR REPLACE TEMP VIEW findings AS SELECT * EXCLUDE (action) FROM found`);
  await listEnterprises(engine);
  return Object.keys(tables) as TableName[];
}

/** `missing`, and `enterprises`: who the findings, the edits and the missing returns are about. */
async function listEnterprises(engine: Engine): Promise<void> {
  await engine.run('CREATE OR REPLACE TEMP VIEW missing AS SELECT enterprise, period FROM missing_rows');
  await engine.run(`CREATE OR REPLACE TEMP VIEW enterprises AS
    SELECT r.enterprise, r.name, r.region, r.industries FROM register r
    WHERE r.final AND r.enterprise IN (SELECT enterprise FROM found UNION ALL SELECT enterprise FROM edits
      UNION ALL SELECT enterprise FROM superseded UNION ALL SELECT enterprise FROM missing)`);
}

/** Published aggregates that differ from the sum of their parts by more than rounding, and from what was `found` only once. */
async function disagreements(engine: Engine, checked: boolean): Promise<Finding[]> {
  // the sum of parts out of returns is what the figure was already held against
  const told = checked
    ? `AND NOT EXISTS (SELECT 1 FROM found f WHERE f.rule = 'published_compiled' AND f.industry = d.industry AND f.item = d.indicator
        AND f.period = d.period AND f.file = d.file AND f.line = d.line AND ABS(f.expected - d.expected) < 0.005)`
    : '';
  const rows = await engine.all<{
    ref: string;
    value: number;
    expected: number;
    file: string | null;
    line: number | null;
    column: string | null;
  }>(`
    SELECT ref, value, expected, file, line, "column" FROM (
      SELECT CONCAT(region, '/', industry, '.', indicator, '[', period, ']') AS ref, industry, indicator, period, value,
        parts_value AS expected, source_file AS file, source_line AS line, source_column AS "column"
      FROM observations WHERE notes LIKE '%parts_differ' OR notes LIKE '%parts_differ,%') d
    WHERE TRUE ${told} ORDER BY ref`);
  return rows.map(({ ref, value, expected, file, line, column }) => ({
    rule: 'parts_add_up',
    severity: 'warning',
    file,
    line,
    column,
    message_en: `${ref}: the published figure and the sum of its parts differ by more than rounding`,
    message_zh: `${ref}：公布数与分项合计之差超出四舍五入误差`,
    value,
    expected,
  }));
}

/** Fills a store table from rows whose fields have its columns' names; places are kept as source_file and source_line. */
async function fill(
  engine: Engine,
  table: Exclude<TableName, 'observations'>,
  rows: readonly object[],
): Promise<void> {
  const columns: Columns = tables[table];
  const field = (row: Readonly<Record<string, unknown>>, column: string): Cell => {
    const name = column === 'source_file' ? 'file' : column === 'source_line' ? 'line' : column;
    return (row[name] ?? null) as Cell;
  };
  await engine.createTable(
    table,
    columns,
    rows.map((row) =>
      Object.keys(columns).map((column) => field(row as Readonly<Record<string, unknown>>, column)),
    ),
  );
}
