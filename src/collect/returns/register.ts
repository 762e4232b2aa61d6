// The register of enterprises: who they are, their activity, region and holding group, and from when to when. It becomes
// the table `register_rows` with one row per enterprise and span of time, the view `register` with the region, industries and
// slot of each, and `slots`: every combination of region and industries.
import { join } from 'node:path';
import {
  loadClassification,
  ownRegion,
  parseCodePattern,
  registerRoles,
  subregions,
  systemIndustries,
  type RegisterRole,
  type System,
} from '../../define/index.js';
import { identifier, literal, type Engine } from '../../engine/index.js';
import { didYouMean, InputError, type Problem } from '../../lib/index.js';
import { readXlsx } from '../xlsx.js';
import { kindOfReturns, transcode } from './files.js';
import { readRegisterHead } from './headings.js';
import type { Staging } from './stage.js';
import { readCsv } from '../csv.js';

const names = ['csv', 'csv.gz', 'csv.zst', 'tsv', 'parquet', 'xlsx'].map((end) => `data/register.${end}`);

/** The register's file of a workspace; undefined where there is none. */
export async function findRegister(workspace: string): Promise<string | undefined> {
  const { access } = await import('node:fs/promises');
  for (const name of names) {
    const found = await access(join(workspace, name)).then(
      () => true,
      () => false,
    );
    if (found) return name;
  }
  return undefined;
}

/**
 * Reads the register into `register_rows`, the view `register` (enterprise, e, class_code, holding, since, until, final, line,
 * slot, ind, region_unknown) and `slots` (slot, ind, region, industries). `e` numbers an enterprise, by its first line; `final`
 * is its last row in time.
 * @throws InputError with every fault: no identifier, dates that are none, two rows valid at one time, unknown industries.
 */
export async function readRegister(file: string, staging: Staging): Promise<void> {
  const { engine, system, workspace } = staging;
  const path = join(workspace, file);
  const problems: Problem[] = [];
  const { query, head } = await openRegister(file, path, staging);
  const columns = readRegisterHead(head, staging.definition, file, (problem) => problems.push(problem));
  if (columns === undefined) throw new InputError(problems);
  const cell = (role: RegisterRole): string => {
    const column = columns[role];
    return column === undefined
      ? 'CAST(NULL AS VARCHAR)'
      : `NULLIF(TRIM(CAST(${identifier(`x${column}`)} AS VARCHAR)), '')`;
  };
  // days as text sort as days; a month as an end means its last day
  const until = (day: string): string => `CONCAT(${day}, SUBSTR('-12-31', LENGTH(${day}) - 3))`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_rows AS
    SELECT *, COALESCE(SUBSTR(valid_from, 1, 10), '0000') AS since,
      CASE WHEN valid_to IS NULL THEN '9999' ELSE ${until('SUBSTR(valid_to, 1, 10)')} END AS until
    FROM (SELECT ${registerRoles.map((role) => `${cell(role)} AS ${role}`).join(', ')}, CAST(line AS INTEGER) AS line FROM (${query}))`);
  await checkRows(staging, file, problems);
  if (problems.length > 0) throw new InputError(problems.slice(0, 50));
  await mapIndustries(system, staging);
}

/** The rows as a query with columns x0, x1 … and line; and the head. */
async function openRegister(
  file: string,
  path: string,
  { engine, scratch }: Staging,
): Promise<{ query: string; head: string[] }> {
  const numbered = (source: string, first: number): string =>
    `SELECT *, CAST(ROW_NUMBER() OVER () + ${first - 1} AS BIGINT) AS line FROM ${source}`;
  try {
    const kind = kindOfReturns(file);
    if (kind === 'parquet') {
      const columns = await engine.describe(`SELECT * FROM ${engine.parquet(path)}`);
      const list = columns.map(({ name }, i) => `${identifier(name)} AS x${i}`).join(', ');
      return {
        query: `SELECT ${list}, source_row + 1 AS line FROM ${engine.parquetRows([path])}`,
        head: columns.map(({ name }) => name),
      };
    }
    if (kind === 'xlsx') {
      const { readFile } = await import('node:fs/promises');
      const [table] = await readXlsx(await readFile(path), file);
      const [head, ...rows] = table?.rows ?? [];
      const cells = [...(head?.cells ?? [])];
      await engine.createTable(
        'register_sheet',
        { ...Object.fromEntries(cells.map((_, i) => [`x${i}`, 'VARCHAR' as const])), line: 'BIGINT' },
        rows.map((row) => [...cells.map((_, i) => row.cells[i] ?? null), row.line]),
      );
      return { query: 'SELECT * FROM register_sheet', head: cells };
    }
    const readable = await engine.all(`SELECT line FROM ${engine.textLines(path)}`).then(
      () => path,
      async () => {
        const copy = join(scratch, 'register-utf8.csv');
        await transcode(path, file, copy);
        return copy;
      },
    );
    const [first] = await engine.all<{ line: string }>(
      `SELECT line FROM ${engine.textLines(readable)} LIMIT 1`,
    );
    const line = (first?.line ?? '').replace(/^\ufeff/, '').replace(/\r$/, '');
    const delimiter = ['\t', ';'].find((each) => line.split(each).length > line.split(',').length) ?? ',';
    const head = [...(readCsv(Buffer.from(line), file).rows[0]?.cells ?? [])];
    return {
      query: numbered(engine.textRows([readable], { delimiter, columns: head.map((_, i) => `x${i}`) }), 2),
      head,
    };
  } catch (error) {
    if (error instanceof InputError) throw error;
    const text = error instanceof Error ? error.message : String(error);
    const at = /Line: (\d+)/.exec(text);
    throw new InputError({
      message: 'the register cannot be read',
      at: { file, ...(at && { line: Number(at[1]) }) },
      found: text.split('\n')[0] ?? '',
      expected: 'a table of enterprises',
    });
  }
}

const dayPattern = '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?';

async function checkRows({ engine }: Staging, file: string, problems: Problem[]): Promise<void> {
  const list = async (
    sql: string,
    toProblem: (row: Record<string, string | number | null>) => Problem,
  ): Promise<void> => {
    const rows = await engine.all<Record<string, string | number | null>>(`${sql} LIMIT 20`);
    problems.push(...rows.map(toProblem));
  };
  const at = (row: Record<string, string | number | null>, column: string) => ({
    file,
    line: Number(row.line),
    column,
  });
  await list('SELECT line FROM register_rows WHERE enterprise IS NULL ORDER BY line', (row) => ({
    message: 'the enterprise is missing',
    at: at(row, 'enterprise'),
    expected: 'an identifier in every row',
  }));
  for (const column of ['valid_from', 'valid_to']) {
    await list(
      `SELECT line, ${column} AS text FROM register_rows
       WHERE ${column} IS NOT NULL AND NOT REGEXP_FULL_MATCH(SUBSTR(${column}, 1, 10), '${dayPattern}') ORDER BY line`,
      (row) => ({
        message: 'the cell is not a day',
        at: at(row, column),
        found: `"${row.text ?? ''}"`,
        expected: 'a day or month such as 2020-03-31 or 2020-03',
      }),
    );
  }
  // the few enterprises with several rows, so that nothing is sorted for the rest
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_again AS
    SELECT r.enterprise, r.line, m.e, r.since, r.until, LEAD(r.since) OVER w IS NULL AS final, LAG(r.line) OVER w AS earlier, LAG(r.until) OVER w AS earlier_until
    FROM register_rows r JOIN (SELECT enterprise, MIN(line) AS e FROM register_rows GROUP BY enterprise HAVING COUNT(*) > 1) m ON m.enterprise = r.enterprise
    WINDOW w AS (PARTITION BY r.enterprise ORDER BY r.since, r.line)`);
  await list(
    'SELECT enterprise, line, earlier, since FROM register_again WHERE earlier IS NOT NULL AND since <= earlier_until ORDER BY line',
    (row) => ({
      message: `two rows of the enterprise ${row.enterprise ?? ''} are valid at one time`,
      at: at(row, 'valid_from'),
      found: `this row and that of line ${row.earlier ?? ''}`,
      expected: 'one row at a time',
      mend: `End the earlier one before ${row.since === '0000' ? 'this one begins: give both valid_from and valid_to' : (row.since ?? '')}`,
    }),
  );
}

/** Finds region and industries of every row: the industry column overrides the code; and numbers the combinations. */
async function mapIndustries(system: System, staging: Staging): Promise<void> {
  const { engine } = staging;
  const patterns = systemIndustries(system).flatMap(({ id, codes }) =>
    codes.flatMap((text) => {
      const pattern = parseCodePattern(text);
      return pattern === undefined ? [] : [[id, pattern.low, pattern.high] as const];
    }),
  );
  await engine.createTable(
    'code_patterns',
    { industry: 'VARCHAR', low: 'VARCHAR', high: 'VARCHAR' },
    patterns,
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE code_industries AS
    SELECT c.class_code, ${engine.joinTexts('p.industry')} AS industries
    FROM (SELECT DISTINCT class_code FROM register_rows WHERE class_code IS NOT NULL) c
    JOIN code_patterns p ON c.class_code >= p.low AND c.class_code <= p.high GROUP BY c.class_code`);
  await namedIndustries(system, staging);
  await namedRegions(system, staging);
  // the distinct combinations are few, however long the register is
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_places AS
    SELECT d.class_code, d.industry, d.region AS region_text, COALESCE(n.industries, c.industries) AS industries,
      COALESCE(g.region, ${literal(ownRegion(system).id)}) AS region, g.region IS NULL AND d.region IS NOT NULL AS region_unknown
    FROM (SELECT DISTINCT class_code, industry, region FROM register_rows) d
    LEFT JOIN code_industries c ON c.class_code = d.class_code
    LEFT JOIN named_industries n ON n.text = d.industry
    LEFT JOIN named_regions g ON g.text = d.region`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE slots AS
    SELECT CAST(ROW_NUMBER() OVER (ORDER BY region, industries) AS SMALLINT) AS slot,
      CAST(DENSE_RANK() OVER (ORDER BY SPLIT_PART(industries, ',', 1)) AS SMALLINT) AS ind, region, industries
    FROM (SELECT DISTINCT region, industries FROM register_places WHERE industries IS NOT NULL)`);
  const same = ['class_code', 'industry'].map((each) => `d.${each} IS NOT DISTINCT FROM r.${each}`);
  await engine.run(`CREATE OR REPLACE TEMP VIEW register AS
    SELECT r.enterprise, COALESCE(a.e, r.line) AS e, r.class_code, r.holding, r.since, r.until, COALESCE(a.final, TRUE) AS final, r.line, s.slot, s.ind, d.region_unknown
    FROM register_rows r JOIN register_places d ON ${same.join(' AND ')} AND d.region_text IS NOT DISTINCT FROM r.region
    LEFT JOIN slots s ON s.region = d.region AND s.industries = d.industries
    LEFT JOIN register_again a ON a.line = r.line`);
}

/** What the industry column says, each distinct text once: identifiers or names, separated by `;`, `、` or `|`. */
async function namedIndustries(system: System, { engine, names: index }: Staging): Promise<void> {
  const texts = await engine.all<{ text: string; line: number }>(
    'SELECT industry AS text, MIN(line) AS line FROM register_rows WHERE industry IS NOT NULL GROUP BY industry ORDER BY line',
  );
  const problems: Problem[] = [];
  const proper = new Set(systemIndustries(system).map(({ id }) => id));
  const rows = texts.map(({ text, line }) => {
    const ids = text
      .split(/[;；、|]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => {
        const found = index.industries.find(part);
        const id = found !== undefined && 'id' in found ? found.id : undefined;
        if (id === undefined || !proper.has(id))
          problems.push({
            message: 'this is not an industry of the system',
            at: { file: 'data/register', line, column: 'industry' },
            found: `"${part}"`,
            expected: [...proper].join(', '),
            mend: didYouMean(part, proper),
          });
        return id ?? '';
      });
    return [text, [...new Set(ids)].join(',')];
  });
  if (problems.length > 0) throw new InputError(problems);
  await engine.createTable('named_industries', { text: 'VARCHAR', industries: 'VARCHAR' }, rows);
}

/** What the region column says, each distinct text once: identifier, name, or a code that lies within a region's. */
async function namedRegions(system: System, { engine, names: index }: Staging): Promise<void> {
  const texts = await engine.all<{ text: string }>(
    'SELECT DISTINCT region AS text FROM register_rows WHERE region IS NOT NULL',
  );
  const depth = (id: string): number => {
    const parent = system.regions.find((region) => region.id === id)?.parent ?? null;
    return parent === null ? 0 : 1 + depth(parent);
  };
  const byDepth = [...system.regions].sort((a, b) => depth(b.id) - depth(a.id));
  const rows = texts.map(({ text }) => {
    const named = index.regions.find(text);
    const within = byDepth.find(({ id, code }) => {
      if (code === null) return false;
      // trailing zeros of a region's code stand for all that is in it
      const stem =
        subregions(system, id).length > 0 || id === ownRegion(system).id ? code.replace(/(00)+$/, '') : code;
      return text.startsWith(stem);
    });
    return [text, named !== undefined && 'id' in named ? named.id : (within?.id ?? null)];
  });
  await engine.createTable('named_regions', { text: 'VARCHAR', region: 'VARCHAR' }, rows);
}

/** The codes of every shipped edition, for finding out retired codes and mixed editions: table `class_codes`. */
export async function loadClassCodes(engine: Engine, editions: readonly string[]): Promise<void> {
  const tables = await Promise.all(
    editions.map(async (name) => ({ name, table: await loadClassification(name) })),
  );
  await engine.createTable(
    'class_codes',
    { edition: 'VARCHAR', code: 'VARCHAR', level: 'VARCHAR', name: 'VARCHAR' },
    tables.flatMap(({ name, table }) =>
      [...(table?.entries.values() ?? [])].map(({ code, level, name: title }) => [name, code, level, title]),
    ),
  );
}
