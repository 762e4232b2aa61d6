// Parquet files of returns that open and cannot be read as they lie, which shows only when all of them is read: damage inside,
// and amounts that are no number or too large. That is looked for where a build failed for no other reason: a sound file is never
// read for it.
import { join } from 'node:path';
import { resolveReturns, type System } from '../../define/index.js';
import { identifier, type Engine } from '../../engine/index.js';
import { InputError, type Problem } from '../../lib/index.js';
import { listFiles } from '../files.js';
import { indexNames } from '../names.js';
import { kindOfReturns } from './files.js';
import { findFlaws, type Flaws } from './flaws.js';
import { damagedParquet, open, parquetColumns } from './open.js';
import { groupQuery } from './shape-sql.js';
import type { StagedGroup, Staging } from './stage.js';

/** The Parquet files below `data/returns` that cannot be read as they lie, each with its problems. */
export async function damagedReturns(
  workspace: string,
  system: System,
  engine: Engine,
): Promise<Flaws['bad']> {
  const definition = system.returns ?? resolveReturns();
  const staging: Staging = { workspace, scratch: '', engine, system, names: indexNames(system), definition };
  const damaged: Flaws['bad'] = [];
  for (const file of await listFiles(workspace, 'data/returns')) {
    if (kindOfReturns(file) !== 'parquet') continue;
    const problems = (await damageOf(file, staging)) ?? (await wrongCells(file, staging));
    if (problems.length > 0) damaged.push({ file, problems });
  }
  return damaged;
}

/** What keeps a file from being read to its end; undefined where nothing does. */
async function damageOf(file: string, { workspace, engine }: Staging): Promise<Problem[] | undefined> {
  const path = join(workspace, file);
  try {
    const columns = await parquetColumns(path, file, engine);
    const greatest = columns.map(({ name }, i) => `MAX(${identifier(name)}) AS x${i}`);
    await engine.all(`SELECT ${greatest.join(', ')} FROM ${engine.parquet(path)}`);
    return undefined;
  } catch (error) {
    return error instanceof InputError ? [...error.problems] : [damagedParquet(error, file, path)];
  }
}

/** The cells of amounts that the engine refuses where it reads a file as it lies: not a number (NaN), infinite, or too large. */
async function wrongCells(file: string, staging: Staging): Promise<Problem[]> {
  const { workspace, engine, definition } = staging;
  // what is wrong with the head is told before anything is read
  const opened = await open(file, staging, () => undefined);
  const groups = opened.map((one): StagedGroup => ({
    query: groupQuery([one], 0, staging, false),
    amounts: one.columns.amounts,
    files: [{ file, path: join(workspace, file), source: 0 }],
    ...{ firstLine: 1, inPlace: true, hasFlaws: true, complete: new Set() },
  }));
  const { bad } = await findFlaws(groups, engine, definition);
  return bad.flatMap(({ problems }) => problems);
}
