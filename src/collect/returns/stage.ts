// Files of returns, each kind brought to one shape in the engine: enterprise, period as written, sent, and the items in
// base units as decimals (c_ITEM for the period, l_ITEM for last year), with the place of each row. Parquet is read where
// it lies; text and workbooks become Parquet in a scratch folder first.
import { join } from 'node:path';
import type { ReturnsDefinition, System } from '../../define/index.js';
import type { Engine } from '../../engine/index.js';
import { InputError, type Problem } from '../../lib/index.js';
import type { SystemNames } from '../names.js';
import { isOneOf } from './flaws.js';
import type { AmountColumn } from './headings.js';
import { damagedParquet, isEncodingFault, open, utf8Copy, type Opened } from './open.js';
import { amountColumn, groupQuery, isDirect, plainQuery, underscoredQuery } from './shape-sql.js';
import { textProblems } from './text-faults.js';

/** What staging needs to know. */
export interface Staging {
  workspace: string;
  /** A folder for what is staged; removed by whoever made it. */
  scratch: string;
  engine: Engine;
  system: System;
  names: SystemNames;
  definition: ReturnsDefinition;
  /** Files of text in which a number with an underscore may stand. */
  underscored?: () => Promise<ReadonlySet<string>>;
}

/** Files of one shape, as a query with every column of the common shape that they have. */
export interface StagedGroup {
  query: string;
  amounts: AmountColumn[];
  /** Each with the number by which its rows name it; numbers go on from group to group. */
  files: { file: string; path: string; source: number }[];
  /** Line of a file's first row. */
  firstLine: number;
  /** Of delimited text: its separator. */
  delimiter?: string;
  /** Whether the files are read where they lie. */
  inPlace: boolean;
  /** Whether the query has the column `flaw`: the headings and texts of cells that are no number, or null. */
  hasFlaws: boolean;
  /** Columns of the common shape in which the files say that no value is missing; there nobody needs to look. */
  complete: ReadonlySet<string>;
  /** Which file, by its number, has which periods, as written, where the files say so. */
  held?: { source: number; raw: string }[] | undefined;
}

export interface StagedReturns {
  groups: StagedGroup[];
  /** Files that are set aside because of their problems. */
  bad: { file: string; problems: Problem[] }[];
  /** Headings that mean nothing, by file. */
  ignored: { file: string; headings: string[] }[];
  /** Titles above heads, by file. */
  titles: { file: string; titles: string[] }[];
  /** Sheets with nothing but notes. */
  notes: string[];
  /** Every heading of every file, as it is written. */
  headings: Set<string>;
  /** Amounts whose unit nothing names, by what they are called, with the files in which that is so. */
  assumed: Map<string, { item: string; files: string[] }>;
  /** Whether a file has the column that says that it is synthetic. */
  synthetic: boolean;
}

/** Stages every file; a file with problems is left out and named with them. */
export async function stageReturns(files: readonly string[], staging: Staging): Promise<StagedReturns> {
  const result: StagedReturns = {
    ...{ groups: [], bad: [], ignored: [], titles: [], notes: [], synthetic: false },
    ...{ headings: new Set(), assumed: new Map() },
  };
  const opened: Opened[] = [];
  for (const file of files) {
    const problems: Problem[] = [];
    try {
      for (const one of await open(file, staging, (problem) => problems.push(problem))) {
        opened.push(one);
        noteHead(one, result);
        if (one.titles.length > 0) result.titles.push({ file: one.file, titles: one.titles });
        result.notes.push(...one.notes);
        if (one.columns.ignored.length > 0) result.ignored.push({ file, headings: one.columns.ignored });
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
    if (problems.length > 0) result.bad.push({ file, problems });
  }
  const sound = opened.filter(({ file }) => !isOneOf(result.bad, file));
  result.synthetic = sound.some(({ columns }) => columns.synthetic);
  for (const [i, group] of groupAlike(sound).entries()) await stageGroup(group, i, staging, result);
  return result;
}

function noteHead({ file, head, columns }: Opened, { headings, assumed }: StagedReturns): void {
  for (const heading of head) headings.add(heading.trim());
  if (columns.synthetic) return;
  const open = columns.amounts.filter((amount) => amount.assumed);
  for (const { item, measure } of open) {
    const isBoth = open.some((other) => other.item === item && other.measure !== measure);
    if (measure === 'last_year' && isBoth) continue;
    const name = measure === 'current' ? item : `${item}_last_year`;
    assumed.set(name, { item, files: [...(assumed.get(name)?.files ?? []), file] });
  }
}

/** Files of the same kind, head and types are read together. */
function groupAlike(opened: readonly Opened[]): Opened[][] {
  const groups = new Map<string, Opened[]>();
  for (const one of opened) {
    const { from, head, types } = one;
    const kind =
      from.kind === 'text'
        ? `text ${from.delimiter}`
        : from.kind === 'table'
          ? `table ${from.name}`
          : 'parquet';
    const key = JSON.stringify([kind, head, types]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

async function stageGroup(
  all: readonly Opened[],
  index: number,
  staging: Staging,
  result: StagedReturns,
): Promise<void> {
  const { engine, scratch } = staging;
  const firstSource = result.groups.reduce((n, { files }) => n + files.length, 0);
  const fileOf = (one: Opened, i: number) => ({ file: one.file, path: pathOf(one), source: firstSource + i });
  let group = [...all];
  for (;;) {
    const [first] = group;
    if (first === undefined) return;
    const inPlace = isDirect(first);
    const query = groupQuery(group, firstSource, staging, inPlace);
    if (inPlace) {
      const files = group.map(fileOf);
      result.groups.push({
        ...{ query, amounts: first.columns.amounts, files, firstLine: 1 },
        ...{ inPlace, hasFlaws: false, held: await periodsIn(files, first, engine) },
        complete: await completeIn(group, first, engine),
      });
      return;
    }
    const path = join(scratch, `returns-${index}.parquet`);
    const isPlain = await copyPlain(group, firstSource, path, staging);
    const outcome = isPlain
      ? { moved: new Map<string, Opened>() }
      : await copyOrBlame(query, path, group, staging);
    if ('bad' in outcome) {
      result.bad.push(...outcome.bad);
      group = group.filter(({ file }) => !outcome.bad.some((bad) => bad.file === file));
      continue;
    }
    group = group.map((one) => outcome.moved.get(one.file) ?? one);
    if (outcome.moved.size > 0) continue;
    const { from } = first;
    result.groups.push({
      query: `SELECT * FROM ${from.kind === 'text' ? engine.parquetNumbered(path) : engine.parquet(path)}`,
      amounts: first.columns.amounts,
      files: group.map(fileOf),
      firstLine: from.kind === 'parquet' ? 1 : from.kind === 'table' ? from.firstLine : 2,
      ...(from.kind === 'text' && { delimiter: from.delimiter }),
      ...{ inPlace, hasFlaws: !isPlain },
      complete: await engine.parquetComplete([path]),
    });
    return;
  }
}

/** The columns of files of one shape in which no value is missing, by their names in the common shape. */
async function completeIn(
  group: readonly Opened[],
  { head, columns }: Opened,
  engine: Engine,
): Promise<ReadonlySet<string>> {
  const full = await engine.parquetComplete(group.map(pathOf));
  const named = [
    { name: 'enterprise', column: columns.roles.enterprise ?? -1 },
    ...columns.amounts.map((amount) => ({ name: amountColumn(amount), column: amount.column })),
  ];
  return new Set(named.filter(({ column }) => full.has(head[column] ?? '')).map(({ name }) => name));
}

/** The periods that files of one shape say they have. */
async function periodsIn(
  files: StagedGroup['files'],
  { head, types, columns }: Opened,
  engine: Engine,
): Promise<StagedGroup['held']> {
  const column = columns.roles.period ?? -1;
  if (types[column] !== 'VARCHAR') return undefined;
  const texts = await engine.parquetTexts(
    files.map(({ path }) => path),
    head[column] ?? '',
  );
  return texts?.flatMap(({ path, text }) =>
    files.filter((file) => file.path === path).map(({ source }) => ({ source, raw: text })),
  );
}

function pathOf({ file, from }: Opened): string {
  return 'path' in from ? from.path : file;
}

/** Copies a group whose amounts are all plain numbers; answers false where one is not, or anything else is amiss. */
async function copyPlain(
  group: readonly Opened[],
  firstSource: number,
  path: string,
  staging: Staging,
): Promise<boolean> {
  const query = plainQuery(group, firstSource, staging);
  if (query === undefined) return false;
  const isWritten = await staging.engine.writeScratch(query, path).then(
    () => true,
    () => false,
  );
  return isWritten && !(await hasUnderscore(group, staging));
}

/** Whether an amount of these files has an underscore. */
async function hasUnderscore(group: readonly Opened[], { engine, underscored }: Staging): Promise<boolean> {
  const doubted = await underscored?.();
  const query = underscoredQuery(
    group.filter(({ file }) => doubted?.has(file)),
    engine,
  );
  return query !== undefined && (await engine.all(query)).length > 0;
}

/** Copies a group; where that fails, says which file is to blame, or which was moved to a UTF-8 copy. */
async function copyOrBlame(
  query: string,
  path: string,
  group: readonly Opened[],
  staging: Staging,
): Promise<{ moved: Map<string, Opened> } | { bad: StagedReturns['bad'] }> {
  try {
    await staging.engine.writeScratch(query, path);
    return { moved: new Map() };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const named =
      group.find((one) => 'path' in one.from && text.includes(one.from.path)) ??
      (group.length === 1 ? group[0] : undefined);
    if (named === undefined) throw error;
    if (
      isEncodingFault(error) &&
      named.from.kind === 'text' &&
      !named.from.path.startsWith(staging.scratch)
    ) {
      try {
        const copy = await utf8Copy(named.from.path, named.file, staging);
        return { moved: new Map([[named.file, { ...named, from: { ...named.from, path: copy } }]]) };
      } catch (fault) {
        if (fault instanceof InputError)
          return { bad: [{ file: named.file, problems: [...fault.problems] }] };
        throw fault;
      }
    }
    const { head } = named;
    const shape = { path: pathOf(named), head, columns: head.map((_, i) => `x${i}`) };
    const problems =
      named.from.kind === 'text'
        ? await textProblems(error, named.file, { ...shape, delimiter: named.from.delimiter }, staging.engine)
        : [damagedParquet(error, named.file, shape.path)];
    return { bad: [{ file: named.file, problems }] };
  }
}
