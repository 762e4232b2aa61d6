// The register of enterprises: who they are, their activity, region and holding group, and from when to when. It becomes
// the table `register_rows` with one row per enterprise and span of time, the view `register` with the slot and time of each, and
// `slots`: every combination of region and industries.
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import {
  loadClassification,
  ownRegion,
  parseCodePattern,
  registerRoles,
  subregions,
  systemIndustries,
  type System,
} from '../../define/index.js';
import { literal, type Engine } from '../../engine/index.js';
import { didYouMean, InputError, listed, type Problem } from '../../lib/index.js';
import { readSpanEnd } from './days.js';
import { readRegisterHead } from './register-headings.js';
import { openRegister } from './open-register.js';
import type { Staging } from './stage.js';

const names = ['csv', 'csv.gz', 'csv.zst', 'tsv', 'parquet', 'xlsx'].map((end) => `data/register.${end}`);

/** The files of a workspace that are a register. */
export async function registersOf(workspace: string): Promise<string[]> {
  const there = await Promise.all(names.map((name) => isThere(join(workspace, name))));
  return names.filter((_, i) => there[i]);
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The register's file of a workspace; undefined where there is none. Throws an `InputError` where there are two. */
export async function findRegister(workspace: string): Promise<string | undefined> {
  const files = await registersOf(workspace);
  if (files.length > 1)
    throw new InputError({
      message: { en: 'there are several registers', zh: '有多份企业名录' },
      at: { file: files[1] ?? '' },
      found: { en: files.join(', '), zh: files.join('、') },
      expected: { en: 'one file with all enterprises', zh: '一个文件，包含全部企业' },
      mend: {
        en: 'Put them together, or take away the one that does not hold',
        zh: '请合并为一份，或移走不适用的一份',
      },
    });
  return files[0];
}

/**
 * Reads the register into `register_rows` (as written), the view `register` (enterprise, e, name, class_code, holding, since, until,
 * final, line, region, industries, slot, ind) and `slots` (slot, ind, region, industries). `e` numbers an enterprise, by its first line; `final` is
 * its last row in time. Answers the headings.
 * @throws InputError with every fault: no identifier, dates that are none, two rows valid at one time, unknown industries.
 */
export async function readRegister(file: string, staging: Staging): Promise<string[]> {
  const { system, workspace } = staging;
  const path = join(workspace, file);
  const problems: Problem[] = [];
  let headings: string[] = [];
  await openRegister(file, path, staging, (head) => {
    headings = head.map((heading) => heading.trim());
    const columns = readRegisterHead(head, staging.definition, file, (problem) => problems.push(problem));
    if (columns === undefined) throw new InputError(problems);
    const cells = registerRoles.map((role) => {
      const column = columns[role];
      const cell =
        column === undefined ? 'CAST(NULL AS VARCHAR)' : `NULLIF(${staging.engine.trim(`x${column}`)}, '')`;
      return `${cell} AS ${role}`;
    });
    return cells.join(', ');
  });
  await checkRows(staging, file, problems);
  await mapIndustries(system, staging, file, problems);
  if (problems.length > 0) throw new InputError(problems.slice(0, 50));
  return headings;
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
    message: { en: 'the enterprise is missing', zh: '缺企业代码' },
    at: at(row, 'enterprise'),
    found: { en: 'an empty cell', zh: '空单元格' },
    expected: { en: 'an identifier in every row', zh: '每行都有企业代码' },
    mend: { en: 'Fill it in, or leave the row out', zh: '请补填，或删去该行' },
  }));
  problems.push(...(await nameDays(engine, file)));
  // the distinct combinations of days are few, however long the register is; a month as an end means its last day
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_times AS
    SELECT d.valid_from, d.valid_to, COALESCE(f.day, '0000') AS since, CASE WHEN t.day IS NULL THEN '9999' ELSE CONCAT(t.day, SUBSTR('-12-31', LENGTH(t.day) - 3)) END AS until
    FROM (SELECT DISTINCT valid_from, valid_to FROM register_rows) d
    LEFT JOIN named_days f ON f.text = d.valid_from LEFT JOIN named_days t ON t.text = d.valid_to`);
  await list(
    `SELECT r.line, t.since, t.until FROM register_rows r JOIN register_times t ON ${sameTime} WHERE t.until < t.since ORDER BY r.line`,
    (row) => ({
      message: { en: 'the row ends before it begins', zh: '该行的终止日期早于起始日期' },
      at: at(row, 'valid_to'),
      found: {
        en: `from ${row.since ?? ''} to ${row.until ?? ''}`,
        zh: `自 ${row.since ?? ''} 至 ${row.until ?? ''}`,
      },
      expected: { en: 'valid_to not before valid_from', zh: 'valid_to 不早于 valid_from' },
      mend: { en: 'Correct one of the two days', zh: '请更正其中一个日期' },
    }),
  );
  // the few enterprises with several rows, so that nothing is sorted for the rest
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_again AS
    SELECT r.enterprise, r.line, m.e, t.since, t.until, LEAD(t.since) OVER w IS NULL AS final, LAG(r.line) OVER w AS earlier, LAG(t.until) OVER w AS earlier_until
    FROM register_rows r JOIN register_times t ON ${sameTime}
    JOIN (SELECT enterprise, MIN(line) AS e FROM register_rows WHERE enterprise IS NOT NULL GROUP BY enterprise HAVING COUNT(*) > 1) m ON m.enterprise = r.enterprise
    WINDOW w AS (PARTITION BY r.enterprise ORDER BY t.since, r.line)`);
  await list(
    'SELECT enterprise, line, earlier, since FROM register_again WHERE earlier IS NOT NULL AND since <= earlier_until ORDER BY line',
    (row) => ({
      message: {
        en: `two rows of the enterprise ${row.enterprise ?? ''} are valid at one time`,
        zh: `企业 ${row.enterprise ?? ''} 有两行的有效期重叠`,
      },
      at: at(row, 'valid_from'),
      found: { en: `this row and that of line ${row.earlier ?? ''}`, zh: `该行与第${row.earlier ?? ''}行` },
      expected: { en: 'one row at a time', zh: '同一时间只有一行有效' },
      mend: {
        en: `End the earlier one before ${row.since === '0000' ? 'this one begins: give both valid_from and valid_to' : (row.since ?? '')}`,
        zh:
          row.since === '0000'
            ? '请使前一行在本行起始前终止：填写 valid_from 和 valid_to'
            : `请使前一行在 ${row.since ?? ''} 之前终止`,
      },
    }),
  );
}

const sameTime =
  't.valid_from IS NOT DISTINCT FROM r.valid_from AND t.valid_to IS NOT DISTINCT FROM r.valid_to';

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
      message: { en: 'this is not a day', zh: '不是有效的日期' },
      at: { file, line, column: name },
      found: {
        en: `"${text}"${many > 1 ? ` here and in ${many - 1} more rows` : ''}`,
        zh: `“${text}”${many > 1 ? `，另有${many - 1}行相同` : ''}`,
      },
      expected: {
        en: 'a day, month or year such as 2020-03-31, 2020/3/31, 2020年3月31日, 2020-03 or 2020',
        zh: '日、月或年，如 2020-03-31、2020/3/31、2020年3月31日、2020-03、2020',
      },
      mend: {
        en: 'Correct the cell, or leave it empty where the row has no bound',
        zh: '请更正单元格；没有起止限制的留空',
      },
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
    SELECT r.enterprise, COALESCE(a.e, r.line) AS e, r.name, r.class_code, r.holding, t.since, t.until, COALESCE(a.final, TRUE) AS final, r.line, d.region, d.industries, s.slot, s.ind
    FROM register_rows r JOIN register_times t ON ${sameTime} JOIN register_places d ON ${same.join(' AND ')} AND d.region_text IS NOT DISTINCT FROM r.region
    LEFT JOIN slots s ON s.region = d.region AND s.industries = d.industries
    LEFT JOIN register_again a ON a.line = r.line`);
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
            message: { en: 'this is not an industry of the system', zh: '不是体系内的产业' },
            at: { file, line, column: 'industry' },
            found: `"${part}"`,
            expected: listed(proper),
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
