// Parquet, read by the engine: the column names are the head, and a row's line is its number in the file.
import type { Engine } from '../engine/index.js';
import { InputError, saidBy } from '../lib/index.js';
import type { RawTable } from './table.js';

/**
 * Reads a whole Parquet file of published figures; `path` is where it lies, `file` its name in messages.
 * Throws an `InputError` where the engine cannot read it.
 */
export async function readParquet(engine: Engine, path: string, file: string): Promise<RawTable> {
  let records: Record<string, unknown>[];
  try {
    records = await engine.all(`SELECT * FROM ${engine.parquet(path)}`);
  } catch (error) {
    throw new InputError({
      message: { en: 'the Parquet file cannot be read', zh: 'Parquet 文件无法读取' },
      at: { file },
      found: saidBy(error, (words) => words.split('\n')[0] ?? ''),
      expected: { en: 'a complete Parquet file', zh: '完整的 Parquet 文件' },
      mend: { en: 'Write it again: it may have been cut short', zh: '文件可能不完整，请重新生成' },
    });
  }
  const names = Object.keys(records[0] ?? {});
  const rows = records.map((record, i) => ({
    line: i + 1,
    cells: names.map((name) => cellText(record[name])),
  }));
  return { file, rows: [{ line: 0, cells: names }, ...rows], lettered: false, merged: new Map() };
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return JSON.stringify(value);
}
