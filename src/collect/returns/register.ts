// The register of enterprises: who they are, their activity, region and holding group, and from when to when. It becomes
// the table `register` with one row per enterprise and span of time, and `slots`: the region and industries of a row.
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
import { readSpanEnd } from './days.js';
import { fingerprint } from './files.js';
import { readRegisterHead } from './register-headings.js';
import { openRegister } from './open-register.js';
import type { Staging } from './stage.js';
import type { InputFile } from '../staged.js';

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
 * Reads the register into the tables `register` (enterprise, name, class_code, industries, region, holding, valid_from,
 * valid_to, line, slot) and `slots` (slot, region, industries).
 * @throws InputError with every fault: no identifier, dates that are none, two rows valid at one time, unknown industries.
 */
export async function readRegister(file: string, staging: Staging): Promise<InputFile> {
  const { engine, system, workspace } = staging;
  const path = join(workspace, file);
  const problems: Problem[] = [];
  const head = await openRegister(file, path, staging);
  const columns = readRegisterHead(head, staging.definition, file, (problem) => problems.push(problem));
  if (columns === undefined) throw new InputError(problems);
  const cell = (role: RegisterRole): string => {
    const column = columns[role];
    return column === undefined
      ? 'CAST(NULL AS VARCHAR)'
      : `NULLIF(TRIM(CAST(${identifier(`x${column}`)} AS VARCHAR)), '')`;
  };
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_rows AS
    SELECT ${registerRoles.map((role) => `${cell(role)} AS ${role}`).join(', ')}, line FROM register_cells`);
  await checkRows(staging, file, problems);
  await mapIndustries(system, staging, file, problems);
  if (problems.length > 0) throw new InputError(problems.slice(0, 50));
  return fingerprint(path, file);
}

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
    found: 'an empty cell',
    expected: 'an identifier in every row',
    mend: 'Fill it in, or leave the row out',
  }));
  problems.push(...(await nameDays(engine, file)));
  // days as text sort as days; a month as an end means its last day
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_spans AS
    SELECT r.enterprise, r.line, COALESCE(f.day, '0000') AS valid_from, CASE WHEN t.day IS NULL THEN '9999' ELSE CONCAT(t.day, SUBSTR('-12-31', LENGTH(t.day) - 3)) END AS valid_to
    FROM register_rows r LEFT JOIN named_days f ON f.text = r.valid_from LEFT JOIN named_days t ON t.text = r.valid_to`);
  await list(
    'SELECT line, valid_from, valid_to FROM register_spans WHERE valid_to < valid_from ORDER BY line',
    (row) => ({
      message: 'the row ends before it begins',
      at: at(row, 'valid_to'),
      found: `from ${row.valid_from ?? ''} to ${row.valid_to ?? ''}`,
      expected: 'valid_to not before valid_from',
      mend: 'Correct one of the two days',
    }),
  );
  await list(
    `SELECT enterprise, line, earlier, valid_from FROM (
       SELECT *, LAG(line) OVER w AS earlier, LAG(valid_to) OVER w AS until FROM register_spans
       WHERE enterprise IS NOT NULL WINDOW w AS (PARTITION BY enterprise ORDER BY valid_from, line))
     WHERE earlier IS NOT NULL AND valid_from <= until ORDER BY line`,
    (row) => ({
      message: `two rows of the enterprise ${row.enterprise ?? ''} are valid at one time`,
      at: at(row, 'valid_from'),
      found: `this row and that of line ${row.earlier ?? ''}`,
      expected: 'one row at a time',
      mend: `End the earlier one before ${row.valid_from === '0000' ? 'this one begins: give both valid_from and valid_to' : (row.valid_from ?? '')}`,
    }),
  );
}

/** `named_days`: what the columns of days say, each distinct text once, as days that sort as text; those that are none. */
async function nameDays(engine: Engine, file: string): Promise<Problem[]> {
  const columns = ['valid_from', 'valid_to'] as const;
  const texts = await engine.all<{ text: string; name: string; line: number; many: number }>(
    columns
      .map(
        (name) =>
          `SELECT ${name} AS text, '${name}' AS name, MIN(line) AS line, COUNT(*) AS many FROM register_rows WHERE ${name} IS NOT NULL GROUP BY ${name}`,
      )
      .join(' UNION ALL '),
  );
  await engine.createTable(
    'named_days',
    { text: 'VARCHAR', day: 'VARCHAR' },
    [...new Set(texts.map(({ text }) => text))].map((text) => [text, readSpanEnd(text) ?? null]),
  );
  return texts
    .filter(({ text }) => readSpanEnd(text) === undefined)
    .sort((a, b) => a.line - b.line)
    .slice(0, 20)
    .map(({ text, name, line, many }) => ({
      message: 'this is not a day',
      at: { file, line, column: name },
      found: `"${text}"${many > 1 ? ` here and in ${many - 1} more rows` : ''}`,
      expected: 'a day, month or year such as 2020-03-31, 2020/3/31, 2020年3月31日, 2020-03 or 2020',
      mend: 'Correct the cell, or leave it empty where the row has no bound',
    }));
}

/** Finds region and industries of every row: the industry column overrides the code; and numbers the combinations. */
async function mapIndustries(
  system: System,
  staging: Staging,
  file: string,
  problems: Problem[],
): Promise<void> {
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
  problems.push(...(await namedIndustries(system, staging, file)));
  await namedRegions(system, staging);
  await engine.run(`CREATE OR REPLACE TEMP TABLE register AS
    SELECT r.enterprise, r.name, r.class_code, r.holding, s.valid_from, s.valid_to, r.line,
      COALESCE(n.industries, c.industries) AS industries, COALESCE(g.region, ${literal(ownRegion(system).id)}) AS region,
      g.region IS NULL AND r.region IS NOT NULL AS region_unknown
    FROM register_rows r
    JOIN register_spans s ON s.line = r.line
    LEFT JOIN code_industries c ON c.class_code = r.class_code
    LEFT JOIN named_industries n ON n.text = r.industry
    LEFT JOIN named_regions g ON g.text = r.region`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE slots AS
    SELECT CAST(ROW_NUMBER() OVER (ORDER BY region, industries) AS SMALLINT) AS slot, region, industries
    FROM (SELECT DISTINCT region, industries FROM register WHERE industries IS NOT NULL)`);
}

/** What the industry column says, each distinct text once: identifiers or names, separated by `;`, `、` or `|`. */
async function namedIndustries(
  system: System,
  { engine, names: index }: Staging,
  file: string,
): Promise<Problem[]> {
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
            at: { file, line, column: 'industry' },
            found: `"${part}"`,
            expected: [...proper].join(', '),
            mend: didYouMean(part, proper),
          });
        return id ?? '';
      });
    return [text, [...new Set(ids)].join(',')];
  });
  await engine.createTable('named_industries', { text: 'VARCHAR', industries: 'VARCHAR' }, rows);
  return problems;
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
