// Files of returns, each kind brought to one shape in the engine: enterprise, period as written, sent, and the items in
// base units as decimals (c_ITEM for the period, l_ITEM for last year), with the place of each row. Parquet is read where
// it lies; text and workbooks become Parquet in a scratch folder first.
import { join } from 'node:path';
import type { ReturnsDefinition, System } from '../../define/index.js';
import type { Engine } from '../../engine/index.js';
import { InputError, type Problem } from '../../lib/index.js';
import type { SystemNames } from '../names.js';
import type { AmountColumn } from './headings.js';
import { isEncodingFault, open, utf8Copy, type Opened } from './open.js';
import { groupQuery, isNumeric } from './shape-sql.js';

/** What staging needs to know. */
export interface Staging {
  workspace: string;
  /** A folder for what is staged; removed by whoever made it. */
  scratch: string;
  engine: Engine;
  system: System;
  names: SystemNames;
  definition: ReturnsDefinition;
}

/** Files of one shape, as a query with every column of the common shape that they have. */
export interface StagedGroup {
  query: string;
  amounts: AmountColumn[];
  /** Each with the path by which its rows name it. */
  files: { file: string; path: string }[];
  /** Line of a file's first row. */
  firstLine: number;
}

export interface StagedReturns {
  groups: StagedGroup[];
  /** Files that are set aside because of their problems. */
  bad: { file: string; problems: Problem[] }[];
  /** Headings that mean nothing, by file. */
  ignored: { file: string; headings: string[] }[];
  /** Whether a file has the column that says that it is synthetic. */
  synthetic: boolean;
}

/** Stages every file; a file with problems is left out and named with them. */
export async function stageReturns(files: readonly string[], staging: Staging): Promise<StagedReturns> {
  const result: StagedReturns = { groups: [], bad: [], ignored: [], synthetic: false };
  const opened: Opened[] = [];
  for (const file of files) {
    const problems: Problem[] = [];
    try {
      for (const one of await open(file, staging, (problem) => problems.push(problem))) {
        opened.push(one);
        if (one.columns.ignored.length > 0) result.ignored.push({ file, headings: one.columns.ignored });
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
    if (problems.length > 0) result.bad.push({ file, problems });
  }
  const sound = opened.filter(({ file }) => !result.bad.some((bad) => bad.file === file));
  result.synthetic = sound.some(({ columns }) => columns.synthetic);
  for (const [i, group] of groupAlike(sound).entries()) await stageGroup(group, i, staging, result);
  return result;
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
  let group = [...all];
  for (;;) {
    const [first] = group;
    if (first === undefined) return;
    const isDirect =
      first.from.kind === 'parquet' &&
      first.columns.amounts.every((each) => isNumeric(first.types[each.column]));
    const query = groupQuery(group, staging);
    if (isDirect) {
      result.groups.push({ query, amounts: first.columns.amounts, files: group.map(pathOf), firstLine: 1 });
      return;
    }
    const path = join(scratch, `returns-${index}.parquet`);
    const outcome = await copyOrBlame(query, path, group, staging);
    if ('bad' in outcome) {
      result.bad.push(...outcome.bad);
      group = group.filter(({ file }) => !outcome.bad.some((bad) => bad.file === file));
      continue;
    }
    group = group.map((one) => outcome.moved.get(one.file) ?? one);
    if (outcome.moved.size > 0) continue;
    const flawed = await flaws(path, group, staging);
    if (flawed.length > 0) {
      result.bad.push(...flawed);
      group = group.filter(({ file }) => !flawed.some((bad) => bad.file === file));
      continue;
    }
    result.groups.push({
      query: `SELECT * EXCLUDE (flaw) FROM ${engine.parquet(path)}`,
      amounts: first.columns.amounts,
      files: group.map(pathOf),
      firstLine: first.from.kind === 'parquet' ? 1 : 2,
    });
    return;
  }
}

function pathOf({ file, from }: Opened): { file: string; path: string } {
  return { file, path: 'path' in from ? from.path : file };
}

/** Copies a group; where that fails, says which file is to blame, or which was moved to a UTF-8 copy. */
async function copyOrBlame(
  query: string,
  path: string,
  group: readonly Opened[],
  staging: Staging,
): Promise<{ moved: Map<string, Opened> } | { bad: StagedReturns['bad'] }> {
  try {
    await staging.engine.writeParquet(query, path);
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
    return { bad: [{ file: named.file, problems: [textFault(text, named.file)] }] };
  }
}

/** The engine's complaint about a text file, in our words. */
function textFault(text: string, file: string): Problem {
  const line = Number(/Line: (\d+)/.exec(text)?.[1] ?? Number.NaN);
  const at = Number.isNaN(line) ? { file } : { file, line };
  const original = /Original Line: (.*)/.exec(text)?.[1]?.slice(0, 80);
  const found = original === undefined ? {} : { found: `"${original}"` };
  if (/unterminated quote|quote/i.test(text.replace(/Possible[\s\S]*/, '')))
    return {
      message: 'a quote is opened here and not closed',
      at,
      ...found,
      expected: 'a closing quote at the end of the cell',
      mend: 'Close the quote, or double it where it belongs to the text',
    };
  const counts = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(text);
  if (counts !== null)
    return {
      message: 'the line has another number of cells than the head',
      at,
      found: `${counts[2] ?? ''} cells`,
      expected: `${counts[1] ?? ''} cells`,
      mend: 'Put a cell that contains the separator in quotes',
    };
  return {
    message: 'the file cannot be read',
    at,
    found: text.split('\n')[0] ?? '',
    ...(original && { expected: 'a table' }),
  };
}

/** Cells of a staged file that are no number, by file: at most 20 each, and how many more. */
async function flaws(
  path: string,
  group: readonly Opened[],
  { engine }: Staging,
): Promise<StagedReturns['bad']> {
  const rows = await engine.all<{ source_path: string; line: number; flaw: string; many: number }>(`
    WITH staged AS (SELECT source_path, source_row, flaw FROM ${engine.parquet(path)}),
    starts AS (SELECT source_path, MIN(source_row) AS first_row FROM staged GROUP BY source_path),
    found AS (SELECT s.source_path, s.source_row - t.first_row + 2 AS line, s.flaw,
        ROW_NUMBER() OVER (PARTITION BY s.source_path ORDER BY s.source_row) AS nth, COUNT(*) OVER (PARTITION BY s.source_path) AS many
      FROM staged s JOIN starts t ON t.source_path = s.source_path WHERE s.flaw IS NOT NULL)
    SELECT source_path, line, flaw, many FROM found WHERE nth <= 20 ORDER BY source_path, line`);
  const isSheet = group[0]?.from.kind === 'table';
  return group.flatMap((one) => {
    const own = rows.filter(
      ({ source_path }) => source_path === ('path' in one.from ? one.from.path : one.file),
    );
    if (own.length === 0) return [];
    const problems: Problem[] = own.map(({ line, flaw }) => {
      const [column = '', found = ''] = flaw.split('\u001f');
      return {
        message: 'the cell is not a number',
        at: { file: one.file, line: isSheet ? line : line, column },
        found: `"${found}"`,
        expected: 'a number that fits (up to 16 digits before the point for money)',
      };
    });
    const more = (own[0]?.many ?? 0) - own.length;
    if (more > 0) problems.push({ message: `… and ${more} more problems`, at: { file: one.file } });
    return [{ file: one.file, problems }];
  });
}
