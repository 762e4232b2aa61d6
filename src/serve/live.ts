// The figures of a workspace as they are now: the store is opened again when a build has made a new one.
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { openDuckDB } from '../engine/index.js';
import type { FigureContext } from '../figures/index.js';
import { openStore } from '../store/index.js';

export interface LiveFigures {
  /** The current store's figures. Throws an `InputError` where the workspace has no store that can be read. */
  current(): Promise<FigureContext>;
  close(): void;
}

/** Follows a workspace; its store need not be built yet. */
export async function followWorkspace(workspace: string): Promise<LiveFigures> {
  const engine = await openDuckDB();
  let context: FigureContext | undefined;
  return {
    async current() {
      const folder = await realpath(join(workspace, '.songhua', 'current')).catch(() => undefined);
      if (context === undefined || context.store.folder !== folder)
        context = { engine, store: await openStore(workspace) };
      return context;
    },
    close: () => engine.close(),
  };
}
