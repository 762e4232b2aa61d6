// Parquet files of returns that open and are damaged inside, which shows only when all of them is read. That is done where a
// build failed for no other reason: a sound file is never read for it.
import { join } from 'node:path';
import { identifier, type Engine } from '../../engine/index.js';
import { InputError, type Problem } from '../../lib/index.js';
import { listFiles } from '../files.js';
import { kindOfReturns } from './files.js';
import { damagedParquet, parquetColumns } from './open.js';

/** The damaged Parquet files below `data/returns`, each with its problem. */
export async function damagedReturns(
  workspace: string,
  engine: Engine,
): Promise<{ file: string; problems: Problem[] }[]> {
  const damaged: { file: string; problems: Problem[] }[] = [];
  for (const file of await listFiles(workspace, 'data/returns')) {
    if (kindOfReturns(file) !== 'parquet') continue;
    const path = join(workspace, file);
    try {
      const columns = await parquetColumns(path, file, engine);
      const greatest = columns.map(({ name }, i) => `MAX(${identifier(name)}) AS x${i}`);
      await engine.all(`SELECT ${greatest.join(', ')} FROM ${engine.parquet(path)}`);
    } catch (error) {
      const problems =
        error instanceof InputError ? [...error.problems] : [damagedParquet(error, file, path)];
      damaged.push({ file, problems });
    }
  }
  return damaged;
}
