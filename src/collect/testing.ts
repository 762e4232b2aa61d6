// For the tests of this room: a workspace made of given files, collected with the sample system.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseSystem, type System } from '../define/index.js';
import { openDuckDB, type Engine } from '../engine/index.js';
import { formatProblem, InputError, type Lang, type Problem } from '../lib/index.js';
import { collect, type CollectEvent, type Staged } from './index.js';

/** The made-up system of golden/system.yaml. */
export async function sampleSystem(): Promise<System> {
  return parseSystem(await readFile(join(import.meta.dirname, 'golden/system.yaml'), 'utf8'), 'system.yaml');
}

/** Writes the files into a new workspace, passes it on, and removes it. */
export async function inWorkspace<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (workspace: string, engine: Engine) => Promise<T>,
): Promise<T> {
  const workspace = await mkdtemp(join(tmpdir(), 'songhua-collect-'));
  const engine = await openDuckDB();
  try {
    for (const [file, content] of Object.entries(files)) {
      await mkdir(dirname(join(workspace, file)), { recursive: true });
      await writeFile(join(workspace, file), content);
    }
    return await use(workspace, engine);
  } finally {
    engine.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

/** What is collected from the given files. */
export async function collectFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  progress?: (event: CollectEvent) => void,
): Promise<Staged> {
  const system = await sampleSystem();
  return inWorkspace(files, (workspace, engine) => collect(workspace, system, engine, progress));
}

/** What is collected from one published table. */
export function collectTable(content: string | Uint8Array, name = 'table.csv'): Promise<Staged> {
  return collectFiles({ [`data/published/${name}`]: content });
}

/** The message of the `InputError` that the files lead to; undefined where they are fine. */
export async function messageOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string | undefined> {
  const problems = await problemsOf(files);
  return problems && formatAll(problems, 'en');
}

/** The problems of the `InputError` that the files lead to; undefined where they are fine. */
export async function problemsOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly Problem[] | undefined> {
  try {
    await collectFiles(files);
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

export function formatAll(problems: readonly Problem[], lang: Lang): string {
  return problems.map((problem) => formatProblem(problem, lang)).join('\n');
}

/** Figures in short: `food.output_value[2020] = 1.5e9 A +0.093`, one per line. */
export function inShort({ figures }: Staged): string[] {
  return figures.map(({ region, industry, indicator, period, accumulation, value, status, growth, base }) =>
    [
      `${region === 'city' ? '' : `${region}/`}${industry}.${indicator}[${period}]${accumulation === 'ytd' ? ' ytd' : ''} =`,
      value === null ? 'none' : String(value),
      status,
      growth === null ? '' : `growth ${growth}`,
      base === null ? '' : `base ${base}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}
