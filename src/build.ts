// The pipeline: collect -> check -> compile -> check -> protect -> store, from a folder of plain files to a built store.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkReturns, readRules } from './check/index.js';
import { collect, collectReturns, damagedReturns, readDecisions, type Finding } from './collect/index.js';
import { compile, withInvestment } from './compile/index.js';
import { loadSystem, readSystem, sourceName } from './define/index.js';
import { openDuckDB, scratchFolder } from './engine/index.js';
import { InputError, problemIn, type Problem } from './lib/index.js';
import { writeStore, type Store } from './store/index.js';

/** The steps of a build, in their order. */
export const buildSteps = ['define', 'collect', 'check', 'compile', 'store'] as const;
export type BuildStep = (typeof buildSteps)[number];

export interface BuildOptions {
  /** Told before each step begins. */
  progress?: (step: BuildStep) => void;
  now?: Date;
  /** Sets files of returns with problems aside, and lists them, instead of stopping. */
  quarantine?: boolean;
  /** How much memory the engine takes at most, such as `1200MB` (what does not fit spills to the disk), and how many threads. */
  resources?: { memory?: string; threads?: number };
}

export interface Built {
  store: Store;
  findings: Finding[];
}

/**
 * Builds the workspace's store. The old store stays readable until the new one is complete.
 * @throws InputError with everything that is wrong in the definition, or else in the data files.
 */
export async function buildWorkspace(workspace: string, options: BuildOptions = {}): Promise<Built> {
  try {
    return await buildFrom(workspace, options, []);
  } catch (error) {
    const damaged = error instanceof InputError ? [] : await findDamaged(workspace);
    if (damaged.length === 0) throw error;
    if (options.quarantine !== true) throw new InputError(damaged.flatMap(({ problems }) => problems));
    return buildFrom(workspace, options, damaged);
  }
}

/** Files of returns that cannot be read as they lie. */
async function findDamaged(workspace: string): Promise<Damaged> {
  const engine = await openDuckDB();
  try {
    return await damagedReturns(workspace, await readSystem(join(workspace, 'system.yaml')), engine);
  } finally {
    engine.close();
  }
}

type Damaged = Awaited<ReturnType<typeof damagedReturns>>;

async function buildFrom(
  workspace: string,
  { progress = () => undefined, now = new Date(), quarantine = false, resources = {} }: BuildOptions,
  damaged: Damaged,
): Promise<Built> {
  progress('define');
  const scratch = await scratchFolder();
  // opening the engine takes as long as reading the definition: both at once
  const [definition, opened] = await Promise.allSettled([
    loadSystem(join(workspace, 'system.yaml'), 'system.yaml'),
    openDuckDB({ memory: usualMemory, ...resources, spillTo: scratch }),
  ]);
  if (opened.status === 'rejected') {
    await rm(scratch, { recursive: true, force: true });
    throw opened.reason;
  }
  const engine = opened.value;
  try {
    if (definition.status === 'rejected') throw definition.reason;
    const { system, classes, tables, warnings } = definition.value;
    progress('collect');
    const staged = await collect(workspace, system, engine, undefined, { tables, classes });
    // with the classes of the classification that occur in the tables, and the investment in projects
    const whole = withInvestment(staged.mapped?.system ?? system, staged.projects);
    const returns = await collectReturns(workspace, whole, engine, { scratch, quarantine, damaged });
    const rules = await readRules(workspace, whole);
    if (returns !== undefined) {
      progress('check');
      await engine.freeOrder();
      const decisions = await readDecisions(workspace, whole, engine);
      staged.inputs.push(...returns.inputs, ...decisions.inputs);
      staged.findings.push(...returns.findings);
      await checkReturns(engine, whole, returns, rules, returns.inputs[0]?.file ?? 'data/register.csv');
    }
    progress('compile');
    staged.findings.unshift(...warnings.map(definitionFinding));
    const present = await compile(staged, whole, engine, rules, returns);
    progress('store');
    const mentionsSynthetic = staged.figures.some(
      ({ source }) => source !== null && /synthetic|合成/i.test(sourceName(system, source, 'en')),
    );
    const synthetic = mentionsSynthetic || staged.mapped?.synthetic === true || returns?.synthetic === true;
    const store = await writeStore(workspace, engine, { system: whole, present, synthetic, now });
    const findings = await engine.all<Finding>(
      `SELECT * FROM findings ORDER BY confirmed IS NOT NULL, CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, rule, file, line LIMIT ${mostFindings}`,
    );
    return { store, findings };
  } finally {
    engine.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Enough for tens of millions of returns; a laptop has room for more than this beside it. */
const usualMemory = '1200MB';

/** A caller is told so many; the store has all of them. */
const mostFindings = 1000;

/** A warning about the definition, kept as a finding. */
function definitionFinding(problem: Problem): Finding {
  const { at } = problem;
  const [en, zh] = [problemIn(problem, 'en'), problemIn(problem, 'zh')];
  return {
    rule: 'definition',
    severity: 'warning',
    file: at?.file ?? 'system.yaml',
    line: at?.line ?? null,
    column: at?.column === undefined ? null : String(at.column),
    message_en: `${en.message}${en.mend === undefined ? '' : `. ${en.mend}`}`,
    message_zh: `${zh.message}${zh.mend === undefined ? '' : `。${zh.mend}`}`,
    value: null,
    expected: null,
  };
}
