// The register's file, whatever its format, as the table `register_rows`.
import { identifier, type Engine } from '../../engine/index.js';
import { InputError } from '../../lib/index.js';
import { readXlsx } from '../xlsx.js';
import { kindOfReturns } from './files.js';
import { damagedParquet, emptyFile, isEncodingFault, openText, parquetColumns, utf8Copy } from './open.js';
import { packingProblem } from './packed.js';
import { belowTitles, isNotes, mergedCells } from './sheet.js';
import type { Staging } from './stage.js';
import { textProblems } from './text-faults.js';

/** What is kept of the register's columns, as SQL over x0, x1 …, by its head. */
type Selection = (head: readonly string[]) => string;

/** Makes `register_rows` of the selected columns and `line`. Throws an `InputError` where the file cannot be read. */
export async function openRegister(
  file: string,
  path: string,
  staging: Staging,
  selection: Selection,
): Promise<void> {
  const kind = kindOfReturns(file);
  if (kind === 'parquet') await openParquet(file, path, staging.engine, selection);
  else if (kind === 'xlsx') await openWorkbook(file, path, staging.engine, selection);
  else await openDelimited(file, path, staging, selection);
}

async function openParquet(file: string, path: string, engine: Engine, selection: Selection): Promise<void> {
  const columns = await parquetColumns(path, file, engine);
  const list = columns.map(({ name }, i) => `CAST(${identifier(name)} AS VARCHAR) AS x${i}`).join(', ');
  const selected = selection(columns.map(({ name }) => name));
  try {
    await keepRows(
      `(SELECT ${list}, source_row + 1 AS line FROM ${engine.parquetNumbered(path)})`,
      selected,
      engine,
    );
  } catch (error) {
    throw new InputError(damagedParquet(error, file, path));
  }
}

async function openWorkbook(file: string, path: string, engine: Engine, selection: Selection): Promise<void> {
  const { readFile } = await import('node:fs/promises');
  const sheets = await readXlsx(await readFile(path), file);
  const [table = sheets[0], second] = sheets.filter((sheet) => !isNotes(sheet));
  if (table === undefined) throw isEmpty(file);
  if (second !== undefined) throw hasSeveralSheets(file, [table.file, second.file]);
  const { head, rows } = belowTitles(table);
  if (head === undefined) throw isEmpty(file);
  const merged = mergedCells(table, head);
  if (merged.length > 0) throw new InputError(merged);
  await engine.createTable(
    'register_cells',
    { ...Object.fromEntries(head.cells.map((_, i) => [`x${i}`, 'VARCHAR' as const])), line: 'BIGINT' },
    rows.map((row) => [...head.cells.map((_, i) => row.cells[i] ?? null), row.line]),
  );
  await keepRows('register_cells', selection(head.cells), engine);
  await engine.run('DROP TABLE register_cells');
}

async function openDelimited(
  file: string,
  path: string,
  staging: Staging,
  selection: Selection,
): Promise<void> {
  const { engine } = staging;
  const cut = await packingProblem(path, file);
  if (cut !== undefined) throw new InputError(cut);
  const text = await openText(path, file, staging);
  const selected = selection(text.head);
  const shape = { delimiter: text.delimiter, columns: text.head.map((_, i) => `x${i}`) };
  const from = (source: string): Promise<void> =>
    keepRows(
      `(SELECT *, ROW_NUMBER() OVER () + 1 AS line FROM ${engine.textRows([source], shape)})`,
      selected,
      engine,
    );
  try {
    await from(text.path).catch(async (error: unknown) => {
      // the first lines were UTF-8, and later ones are not
      if (!isEncodingFault(error) || text.path !== path) throw error;
      await from(await utf8Copy(path, file, staging));
    });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      await textProblems(error, file, { path: text.path, head: text.head, ...shape }, engine),
    );
  }
}

async function keepRows(source: string, selected: string, engine: Engine): Promise<void> {
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_rows AS
    SELECT ${selected}, CAST(line AS INTEGER) AS line FROM ${source}`);
}

function hasSeveralSheets(file: string, sheets: readonly string[]): InputError {
  const found = sheets.map((sheet) => `"${sheet.slice(file.length + 1, -1)}"`);
  return new InputError({
    message: { en: 'the register has several sheets', zh: '名录有多个工作表' },
    at: { file },
    found: { en: found.join(' and '), zh: found.join('、') },
    expected: { en: 'one sheet with all enterprises', zh: '一个工作表，包含全部企业' },
    mend: {
      en: 'Put their rows into one sheet, and take the others away',
      zh: '请将各表的行合并到一个工作表，并删去其余工作表',
    },
  });
}

function isEmpty(file: string): InputError {
  return emptyFile(file, {
    en: 'Write the register into it, a row for each enterprise',
    zh: '请填入名录，每家企业一行',
  });
}
