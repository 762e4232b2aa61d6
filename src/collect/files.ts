// The files of a workspace: which there are, their bytes and checksums, and the raw tables in them.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Engine } from '../engine/index.js';
import { InputError, saidBy } from '../lib/index.js';
import { readCsv } from './csv.js';
import { readParquet } from './parquet.js';
import type { Finding, InputFile } from './staged.js';
import type { RawTable } from './table.js';
import { readXlsx } from './xlsx.js';

/** What a file is, by its name: a table that is read, a table in a format that is not, or none. */
export type FileKind = 'csv' | 'csv.gz' | 'xlsx' | 'parquet' | 'unread' | 'none';

export interface ReadFile {
  input: InputFile;
  bytes: Uint8Array;
}

const kinds: [RegExp, FileKind][] = [
  [/\.(csv|tsv)$/i, 'csv'],
  [/\.(csv|tsv)\.gz$/i, 'csv.gz'],
  [/\.xlsx$/i, 'xlsx'],
  [/\.parquet$/i, 'parquet'],
  [/\.(xls|xlsm|xlsb|ods|et|numbers|sav|dta|dbf)$/i, 'unread'],
];

export function kindOf(file: string): FileKind {
  return kinds.find(([pattern]) => pattern.test(file))?.[1] ?? 'none';
}

/** The files below a folder of the workspace, sorted, without hidden ones and a spreadsheet's lock files. */
export async function listFiles(workspace: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(workspace, folder), { withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const files = await Promise.all(
    entries
      .filter(({ name }) => !/^(\.|~\$)/.test(name))
      .map(async (entry) => {
        const path = `${folder}/${entry.name}`;
        return entry.isDirectory() ? listFiles(workspace, path) : [path];
      }),
  );
  return files.flat().sort();
}

/** A file's bytes and checksum; undefined where there is no such file. */
export async function readInput(workspace: string, file: string): Promise<ReadFile | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(workspace, file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT') return undefined;
    if (!/EACCES|EPERM|EISDIR/.test(code)) throw error;
    throw new InputError({
      message: { en: 'the file cannot be read', zh: '文件无法读取' },
      at: { file },
      found: code,
      expected: { en: 'a file that may be read', zh: '有读取权限的文件' },
    });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { input: { file, sha256, bytes: bytes.length }, bytes };
}

/** The raw tables of a file: one, or one per sheet of a workbook. Throws an `InputError` where it is damaged. */
export async function readTables(
  { input: { file }, bytes }: ReadFile,
  workspace: string,
  engine: Engine,
): Promise<RawTable[]> {
  switch (kindOf(file)) {
    case 'csv':
      return [readCsv(bytes, file)];
    case 'csv.gz':
      return [readCsv(await unzip(bytes, file), file)];
    case 'xlsx':
      return readXlsx(bytes, file);
    case 'parquet':
      return [await readParquet(engine, join(workspace, file), file)];
    default:
      return [];
  }
}

async function unzip(bytes: Uint8Array, file: string): Promise<Uint8Array> {
  try {
    return await promisify(gunzip)(bytes);
  } catch (error) {
    throw new InputError({
      message: { en: 'the compressed file cannot be read', zh: '压缩文件无法读取' },
      at: { file },
      found: saidBy(error),
      expected: { en: 'a complete gzip file', zh: '完整的 gzip 文件' },
    });
  }
}

/** That a table is in a format that is not read. */
export function unreadFile(file: string): Finding {
  return {
    rule: 'file_not_read',
    severity: 'warning',
    file,
    line: null,
    column: null,
    message_en: 'Files of this format are not read; save the table as .xlsx or .csv.',
    message_zh: '不读取此格式的文件；请将表格另存为 .xlsx 或 .csv。',
    value: null,
    expected: null,
  };
}
