// Opens what a command reads: the engine and the built store of the workspace, closed again at the end.
import { openDuckDB } from '../engine/index.js';
import type { FigureContext } from '../figures/index.js';
import { openStore } from '../store/index.js';

/** Runs `work` on the workspace's figures. */
export async function withFigures<Result>(
  workspace: string,
  work: (context: FigureContext) => Promise<Result>,
): Promise<Result> {
  const [store, engine] = await Promise.all([openStore(workspace), openDuckDB()]);
  try {
    return await work({ engine, store });
  } finally {
    engine.close();
  }
}
