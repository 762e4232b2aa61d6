// The pipeline: collect -> check -> compile -> check -> protect -> store, from a folder of plain files to a built store.
import { join } from 'node:path';
import { collect, type Finding } from './collect/index.js';
import { compile, withInvestment } from './compile/index.js';
import { loadSystem, sourceName } from './define/index.js';
import { openDuckDB } from './engine/index.js';
import type { Problem } from './lib/index.js';
import { writeStore, type Store } from './store/index.js';

/** The steps of a build, in their order. */
export const buildSteps = ['define', 'collect', 'compile', 'store'] as const;
export type BuildStep = (typeof buildSteps)[number];

export interface BuildOptions {
  /** Told before each step begins. */
  progress?: (step: BuildStep) => void;
  now?: Date;
}

export interface Built {
  store: Store;
  findings: Finding[];
}

/**
 * Builds the workspace's store. The old store stays readable until the new one is complete.
 * @throws InputError with everything that is wrong in the definition, or else in the data files.
 */
export async function buildWorkspace(
  workspace: string,
  { progress = () => undefined, now = new Date() }: BuildOptions = {},
): Promise<Built> {
  progress('define');
  // opening the engine takes as long as reading the definition: both at once
  const [definition, opened] = await Promise.allSettled([
    loadSystem(join(workspace, 'system.yaml'), 'system.yaml'),
    openDuckDB(),
  ]);
  if (opened.status === 'rejected') throw opened.reason;
  const engine = opened.value;
  try {
    if (definition.status === 'rejected') throw definition.reason;
    const { system, classes, tables, warnings } = definition.value;
    progress('collect');
    const staged = await collect(workspace, system, engine, undefined, { tables, classes });
    // with the classes of the classification that occur in the tables, and the investment in projects
    const whole = withInvestment(staged.mapped?.system ?? system, staged.projects);
    progress('compile');
    const findings = [...warnings.map(definitionFinding), ...staged.findings];
    const present = await compile({ ...staged, findings }, whole, engine);
    progress('store');
    const synthetic =
      staged.mapped?.synthetic === true ||
      staged.figures.some(
        ({ source }) => source !== null && /synthetic|合成/i.test(sourceName(system, source, 'en')),
      );
    const store = await writeStore(workspace, engine, { system: whole, present, synthetic, now });
    return { store, findings };
  } finally {
    engine.close();
  }
}

/** A warning about the definition, kept as a finding. */
function definitionFinding(problem: Problem): Finding {
  const { at, message, mend } = problem;
  const text = `${message}${mend === undefined ? '' : `. ${mend}`}`;
  return {
    rule: 'definition',
    severity: 'warning',
    file: at?.file ?? 'system.yaml',
    line: at?.line ?? null,
    column: at?.column === undefined ? null : String(at.column),
    message_en: text,
    message_zh: text,
    value: null,
    expected: null,
  };
}
