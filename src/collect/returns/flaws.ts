// What is wrong in the cells of staged files, by file and in the order of lines: numbers and periods that are none, returns
// without an enterprise. At most 20 of a file are told, and how many more there are.
import type { ReturnsDefinition } from '../../define/index.js';
import { literal, type Engine } from '../../engine/index.js';
import { toHalfWidth, type Period, type Problem } from '../../lib/index.js';
import { readTableUnit } from '../headings.js';
import { linesOfRows } from './lines.js';
import { readReturnPeriod } from './periods.js';
import type { StagedGroup } from './stage.js';

/** So many of a file are told. */
const most = 20;

export interface Flaws {
  bad: { file: string; problems: Problem[] }[];
  /** The periods of the files that are sound, as written; and which file, by its number, has which. */
  written: Map<string, Period>;
  held: { source: number; raw: string }[];
}

/** A row that is at fault: its number within its file, from 0, and what it says. */
interface FlawedRow {
  source: number;
  row: number;
  kind: 'number' | 'period' | 'enterprise';
  text: string;
}

/** Looks through all groups. */
export async function findFlaws(
  groups: readonly StagedGroup[],
  engine: Engine,
  definition: ReturnsDefinition,
): Promise<Flaws> {
  const result: Flaws = { bad: [], written: new Map(), held: [] };
  const looked: { group: StagedGroup; all: Awaited<ReturnType<typeof periodsOf>> }[] = [];
  for (const group of groups) {
    const all = await periodsOf(group, engine, definition);
    const rows = await flawedRows(group, all.faults, engine);
    result.bad.push(...(await byFile(group, rows, engine)));
    looked.push({ group, all });
  }
  for (const { group, all } of looked) {
    const left = without(group, result.bad);
    const sound = left === group ? all : await periodsOf(left, engine, definition);
    for (const [raw, period] of sound.written) result.written.set(raw, period);
    result.held.push(...sound.held);
  }
  return result;
}

/** The file of a table: of a sheet (`a.xlsx[S]`) its workbook. */
export function fileOfTable(name: string): string {
  return name.replace(/\[[^\]]*\]$/, '');
}

/** The group without some of its files; of a workbook all sheets go together. */
export function without(group: StagedGroup, bad: readonly { file: string }[]): StagedGroup {
  const left = group.files.filter(({ file }) => isOneOf(bad, file));
  if (left.length === 0) return group;
  return {
    ...group,
    files: group.files.filter((file) => !left.includes(file)),
    held: group.held?.filter(({ source }) => !left.some((file) => file.source === source)),
    query: `SELECT * FROM (${group.query}) WHERE source NOT IN (${left.map(({ source }) => source).join(', ')})`,
  };
}

/** Whether a table's file is one of these. */
export function isOneOf(files: readonly { file: string }[], table: string): boolean {
  return files.some(({ file }) => fileOfTable(file) === fileOfTable(table));
}

/** The distinct periods as written, and those that are none. */
async function periodsOf(
  { query, held: known }: StagedGroup,
  engine: Engine,
  { accumulation }: ReturnsDefinition,
): Promise<Pick<Flaws, 'written' | 'held'> & { faults: string[] }> {
  const written = new Map<string, Period>();
  const held: Flaws['held'] = [];
  const faults = new Set<string>();
  const rows: readonly { source: number; raw: string | null }[] =
    known ??
    (await engine.all<{ source: number; raw: string | null }>(
      `SELECT DISTINCT source, period_raw AS raw FROM (${query})`,
    ));
  for (const { source, raw } of rows) {
    const read = raw === null ? undefined : readReturnPeriod(raw);
    const fits = read !== undefined && (read.accumulation === 'period' || accumulation === 'ytd');
    if (raw !== null && fits) {
      written.set(raw, read.period);
      held.push({ source, raw });
    } else faults.add(raw ?? '');
  }
  return { written, held, faults: [...faults] };
}

/** Up to so many rows of each file and kind; a period that is none only once. */
async function flawedRows(
  { query, hasFlaws, complete }: StagedGroup,
  periods: readonly string[],
  engine: Engine,
): Promise<FlawedRow[]> {
  const rowsWhere = (lacks: string): string =>
    `SELECT source, source_row, 'enterprise' AS kind, '' AS text FROM (${query}) WHERE ${lacks}`;
  // no identifier begins with a space, which the engine sees by its statistics without reading the rows
  const parts = [rowsWhere("enterprise < '!' AND TRIM(enterprise) = ''")];
  if (!complete.has('enterprise')) parts.push(rowsWhere('enterprise IS NULL'));
  if (periods.length > 0)
    parts.push(`SELECT source, MIN(source_row), 'period', COALESCE(period_raw, '') FROM (${query})
      WHERE COALESCE(period_raw, '') IN (${periods.map(literal).join(', ')}) GROUP BY source, COALESCE(period_raw, '')`);
  if (hasFlaws)
    parts.push(`SELECT source, source_row, 'number', flaw FROM (${query}) WHERE flaw IS NOT NULL`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE flawed_rows AS ${parts.join(' UNION ALL ')}`);
  return engine.all<FlawedRow>(`
    WITH starts AS (SELECT source, MIN(source_row) AS first_row FROM (${query})
      WHERE source IN (SELECT source FROM flawed_rows) GROUP BY source),
    ordered AS (SELECT f.*, ROW_NUMBER() OVER (PARTITION BY f.source ORDER BY f.source_row) AS nth FROM flawed_rows f)
    SELECT f.source, CAST(f.source_row - s.first_row AS INTEGER) AS row, f.kind, f.text FROM ordered f
    JOIN starts s ON s.source = f.source WHERE f.nth <= 1000 ORDER BY f.source, f.source_row, f.kind`);
}

async function byFile(group: StagedGroup, rows: readonly FlawedRow[], engine: Engine): Promise<Flaws['bad']> {
  if (rows.length === 0) return [];
  const counts = await engine.all<{ source: number; many: number }>(
    'SELECT source, COUNT(*) AS many FROM flawed_rows GROUP BY source',
  );
  const bad: Flaws['bad'] = [];
  for (const { file, path, source } of group.files) {
    const own = rows.filter((row) => row.source === source);
    if (own.length === 0) continue;
    const told = own.flatMap(problemsOfRow).slice(0, most);
    const lines =
      group.delimiter === undefined
        ? new Map<number, number>()
        : await linesOfRows(
            path,
            told.map(({ row }) => row),
            group.delimiter,
          );
    const problems = told.map(({ row, column, problem }): Problem => ({
      ...problem,
      at: { file, line: lines.get(row) ?? row + group.firstLine, column },
    }));
    const many = counts.find((each) => each.source === source)?.many ?? own.length;
    const more = Math.max(many, own.flatMap(problemsOfRow).length) - problems.length;
    if (more > 0)
      problems.push({
        message: { en: `… and ${more} more problems`, zh: `……另有${more}处问题` },
        at: { file },
      });
    bad.push({ file, problems });
  }
  return bad;
}

interface RowProblem {
  row: number;
  column: string;
  problem: Problem;
}

/** The problems of a row; a text that names several cells is cut at the marks that the query sets. */
function problemsOfRow({ row, kind, text }: FlawedRow): RowProblem[] {
  if (kind === 'enterprise') {
    const problem = {
      message: { en: 'the enterprise is missing', zh: '缺企业代码' },
      found: { en: 'an empty cell', zh: '空单元格' },
      expected: { en: 'an identifier in every row', zh: '每行都有企业代码' },
      mend: { en: 'Fill it in, or leave the row out', zh: '请补填，或删去该行' },
    };
    return [{ row, column: 'enterprise', problem }];
  }
  if (kind === 'period') return [{ row, column: 'period', problem: periodProblem(text) }];
  return text.split('\u001e').map((part) => {
    const [column = '', found = ''] = part.split('\u001f');
    return { row, column, problem: numberProblem(found) };
  });
}

function periodProblem(text: string): Problem {
  return {
    message:
      text === ''
        ? { en: 'the period is missing', zh: '缺报告期' }
        : { en: 'this is not a period that returns can be of', zh: '报告期无法识别' },
    found: text === '' ? { en: 'an empty cell', zh: '空单元格' } : `"${text}"`,
    expected: {
      en: '2020, 2020-S1, 2020-Q2 or 2020-03 of the years 1800 to 2200, and with accumulation: ytd also 2020年1-7月',
      zh: '“2020”、“2020-S1”、“2020-Q2”或“2020-03”（1800年至2200年）；累计报表（“accumulation: ytd”）也可写“2020年1-7月”',
    },
    mend: { en: 'Correct the period', zh: '请更正报告期' },
  };
}

/** Whether a cell that was refused is a number all the same: then it is too large for its column in the base unit. */
function isTooLarge(plain: string): boolean {
  // of the digits, 1e9 may have few; commas of a shorter number may stand for the decimal point
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain)) return true;
  return /^[-+]?[\d,]+(\.\d+)?$/.test(plain) && plain.replace(/\D/g, '').length > 14;
}

/** What an amount is instead of a number. */
function numberProblem(text: string): Problem {
  const plain = toHalfWidth(text).trim();
  const found = `"${text.slice(0, 80)}"`;
  if (/^[-+]?[\d.,]+\s*[%‰]$/.test(plain))
    return {
      message: { en: 'a percentage stands where an amount belongs', zh: '应填数值处填了百分数' },
      found,
      expected: { en: 'the amount itself', zh: '数值本身' },
      mend: {
        en: 'Give the amount, or take the column out of returns.items',
        zh: '请填数值，或将该列从 returns.items 中去掉',
      },
    };
  if (isTooLarge(plain))
    return {
      message: { en: 'the number is too large', zh: '数值过大' },
      found,
      expected: {
        en: 'up to 16 digits before the point for money in its base unit, 14 for the rest',
        zh: '金额以基本计量单位计，小数点前不超过16位；其他指标不超过14位',
      },
      mend: { en: 'Check the cell and the unit of the column', zh: '请核对单元格和该列的计量单位' },
    };
  if (/^[-+]?\d+,\d+$/.test(plain))
    return {
      message: {
        en: 'the number is not clear: the comma may stand for the decimal point',
        zh: '数值含义不清：逗号可能表示小数点',
      },
      found,
      expected: { en: 'a point before decimals', zh: '以“.”作小数点' },
      mend: {
        en: 'Write 1.5 for one and a half, 1500 for fifteen hundred',
        zh: '一又二分之一写作 1.5，一千五百写作 1500',
      },
    };
  if (readTableUnit(/^[-+]?[\d.,]+\s*(\D+)$/.exec(plain)?.[1] ?? '') !== undefined)
    return {
      message: { en: 'a unit stands in the cell', zh: '单元格内含计量单位' },
      found,
      expected: { en: 'a number alone', zh: '仅有数字' },
      mend: {
        en: 'Write the unit into the heading: output (thousand yuan), 产值（千元）',
        zh: '请将计量单位写入表头，如：产值（千元）',
      },
    };
  return {
    message: { en: 'the cell is not a number', zh: '单元格内容不是数值' },
    found,
    expected: { en: 'a number such as 1019.5 or 1,019.5', zh: '数值，如 1019.5 或 1,019.5' },
    mend: {
      en: 'Correct the cell, or leave it empty where there is none',
      zh: '请更正单元格；没有数据的留空',
    },
  };
}
