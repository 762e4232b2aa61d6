// The register's file, whatever its format, as a table expression: texts x0, x1 … and the line of each row.
import { identifier, type Engine } from '../../engine/index.js';
import { InputError } from '../../lib/index.js';
import { readXlsx } from '../xlsx.js';
import { kindOfReturns } from './files.js';
import { isEncodingFault, mergedCells, openText, parquetColumns, utf8Copy } from './open.js';
import { packingProblem } from './packed.js';
import type { Staging } from './stage.js';
import { textProblems } from './text-faults.js';

export interface OpenedRegister {
  head: string[];
  /** Its rows: a table in the engine, or the file where it lies. */
  rows: string;
}

/** Throws an `InputError` where the file cannot be read. */
export async function openRegister(file: string, path: string, staging: Staging): Promise<OpenedRegister> {
  const kind = kindOfReturns(file);
  if (kind === 'parquet') return openParquet(file, path, staging.engine);
  if (kind === 'xlsx') return openWorkbook(file, path, staging.engine);
  return openDelimited(file, path, staging);
}

async function openParquet(file: string, path: string, engine: Engine): Promise<OpenedRegister> {
  const columns = await parquetColumns(path, file, engine);
  const list = columns.map(({ name }, i) => `CAST(${identifier(name)} AS VARCHAR) AS x${i}`).join(', ');
  return {
    head: columns.map(({ name }) => name),
    rows: `(SELECT ${list}, source_row + 1 AS line FROM ${engine.parquetNumbered(path)})`,
  };
}

async function openWorkbook(file: string, path: string, engine: Engine): Promise<OpenedRegister> {
  const { readFile } = await import('node:fs/promises');
  const [table] = await readXlsx(await readFile(path), file);
  const [head, ...rows] = (table?.rows ?? []).filter(({ cells }) => cells.some((text) => text !== ''));
  if (table === undefined || head === undefined) throw isEmpty(file);
  const merged = mergedCells(table, head);
  if (merged.length > 0) throw new InputError(merged);
  await engine.createTable(
    'register_cells',
    { ...Object.fromEntries(head.cells.map((_, i) => [`x${i}`, 'VARCHAR' as const])), line: 'BIGINT' },
    rows.map((row) => [...head.cells.map((_, i) => row.cells[i] ?? null), row.line]),
  );
  return { head: [...head.cells], rows: 'register_cells' };
}

async function openDelimited(file: string, path: string, staging: Staging): Promise<OpenedRegister> {
  const { engine } = staging;
  const cut = await packingProblem(path, file);
  if (cut !== undefined) throw new InputError(cut);
  const text = await openText(path, file, staging);
  const shape = { delimiter: text.delimiter, columns: text.head.map((_, i) => `x${i}`) };
  const from = (source: string): Promise<void> => keepRows(engine.textRows([source], shape), engine);
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
  return { head: [...text.head], rows: 'register_cells' };
}

async function keepRows(source: string, engine: Engine): Promise<void> {
  await engine.run(`CREATE OR REPLACE TEMP TABLE register_cells AS
    SELECT *, CAST(ROW_NUMBER() OVER () + 1 AS BIGINT) AS line FROM ${source}`);
}

function isEmpty(file: string): InputError {
  return new InputError({ message: 'the file is empty', at: { file, line: 1 }, expected: 'a head and rows' });
}
