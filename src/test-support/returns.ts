// For tests of returns: a small made-up town, its register, and workspaces of given files that are built, asked and removed.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { buildWorkspace } from '../build.js';
import type { Finding } from '../collect/index.js';
import { openDuckDB } from '../engine/index.js';
import { InputError, type Problem } from '../lib/index.js';
import { evaluate, explain, type ExplainOptions } from '../figures/index.js';
import { storeTable, type TableName } from '../store/index.js';

/** The definition of the town. */
export const system = `
id: town
names: { en: Town, zh: 小城 }
languages: [en, zh]
classification: GB/T 4754-2017
region: { id: town, code: '230100', names: { en: Town, zh: 小城 }, parts: { north: { code: '230101', names: { en: North, zh: 北区 } }, south: { code: '230102', names: { en: South, zh: 南区 } } } }
indicators:
  output: { names: { en: output, zh: 产值 }, unit: CNY, type: flow }
  staff: { names: { en: staff, zh: 从业人员 }, unit: persons, type: stock }
total: { names: { en: all, zh: 合计 }, headline: output }
industries:
  food: { names: { en: food, zh: 食品 }, codes: ['13*', '14*'] }
  machines: { names: { en: machines, zh: 机械 }, codes: ['34*', '35*'] }
`;
/** Its enterprises: C moves from machines to food, B and C belong to one group, D is in two industries. */
export const register = `enterprise,name,class_code,region,holding,valid_from,valid_to,industry
A,Alpha,1311,230101,,,,
B,Beta,1311,230102,G,,,
C,Gamma,3411,230101,G,,2020-12-31,
C,Gamma,1311,230101,G,2021-01-01,,
D,Delta,,230102,,,,food;machines
`;

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Writes files into a new workspace of the town; answers its folder. */
export async function workspace(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'songhua-returns-'));
  made.push(folder);
  for (const [name, content] of Object.entries({
    'system.yaml': system,
    'data/register.csv': register,
    ...files,
  })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** The bytes of a table in a format that the engine writes. */
export async function written(query: string, end: string, options: string): Promise<Uint8Array> {
  const path = join(await workspace({}), `x.${end}`);
  const engine = await openDuckDB({ threads: 1 });
  await engine.run(`COPY (${query}) TO '${path}' (${options})`);
  engine.close();
  return readFile(path);
}

export interface Opened {
  findings: Finding[];
  table: <Row extends object>(name: TableName, where?: string) => Promise<Row[]>;
  value: (expression: string) => Promise<number | null | undefined>;
  /** The derivation as JSON, as the compiling office sees it, or with other single enterprises. */
  why: (expression: string, enterprises?: ExplainOptions['enterprises']) => Promise<string>;
}

/** Builds a workspace and passes on what came of it. */
export async function built<Result>(
  folder: string,
  use: (opened: Opened) => Promise<Result>,
  quarantine = false,
): Promise<Result> {
  const { store, findings } = await buildWorkspace(folder, { quarantine, resources: { threads: 1 } });
  const engine = await openDuckDB({ threads: 1 });
  try {
    return await use({
      findings,
      table: (name, where = 'TRUE') =>
        engine.all(`SELECT * FROM ${storeTable(engine, store, name)} WHERE ${where}`),
      value: async (expression) => (await evaluate(expression, { engine, store }))[0]?.value,
      why: async (expression, enterprises = 'changed') =>
        JSON.stringify(await explain(expression, { engine, store }, {}, { enterprises })),
    });
  } finally {
    engine.close();
  }
}

/** The problems that stop the build of a workspace of these files; none where it is built. */
export async function problemsOf(files: Record<string, string | Uint8Array>): Promise<readonly Problem[]> {
  try {
    await buildWorkspace(await workspace(files), { resources: { threads: 1 } });
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

/** A workbook with these sheets of rows. */
export async function sheets(named: Record<string, unknown[][]>): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  for (const [name, rows] of Object.entries(named)) book.addWorksheet(name).addRows(rows);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A Parquet file of a query. */
export async function parquetOf(query: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'songhua-parquet-'));
  made.push(folder);
  const engine = await openDuckDB({ threads: 1 });
  try {
    await engine.writeParquet(query, join(folder, 'a.parquet'));
    return await readFile(join(folder, 'a.parquet'));
  } finally {
    engine.close();
  }
}
