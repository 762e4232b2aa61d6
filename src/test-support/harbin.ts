// The example workspace of Harbin built in a folder of its own, for tests that judge texts by its figures.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { auditTexts, plainText, type AuditReport } from '../audit/index.js';
import { buildWorkspace } from '../build.js';
import { openDuckDB, type Engine } from '../engine/index.js';
import { openStore, type Store } from '../store/index.js';

/** Builds it before the tests of a file and removes it behind them; answers how a text is judged by it. */
export function harbinAudit(): (text: string) => Promise<AuditReport> {
  const folder = mkdtempSync(join(tmpdir(), 'songhua-audit-'));
  const workspace = join(folder, 'harbin');
  let engine: Engine;
  let store: Store;
  beforeAll(async () => {
    cpSync(resolve(import.meta.dirname, '../../examples/harbin'), workspace, {
      recursive: true,
      filter: (path) => !path.includes('.songhua'),
    });
    await buildWorkspace(workspace);
    [engine, store] = await Promise.all([openDuckDB(), openStore(workspace)]);
  });
  afterAll(() => {
    engine.close();
    rmSync(folder, { recursive: true });
  });
  return (text) => auditTexts([plainText('text', text)], { figures: { engine, store } });
}

/** The verdicts on the numbers of a text, by the number as printed. */
export async function verdictsIn(
  audit: (text: string) => Promise<AuditReport>,
  text: string,
): Promise<Record<string, string>> {
  const { claims } = await audit(text);
  return Object.fromEntries(
    claims.filter(({ relation }) => relation === undefined).map((claim) => [claim.text, claim.verdict]),
  );
}
