// What the words of a mapped table's columns stand for. Each distinct word is looked at once, with the first place
// where it stands, however many rows there are.
import type { DimensionMapping, Sited, StatusMapping, TableMapping } from '../define/index.js';
import { identifier, literal, type Cell, type Engine } from '../engine/index.js';
import { didYouMean, parsePeriod, printPeriod, readPrintedNumber, toHalfWidth } from '../lib/index.js';
import type { Place, Problem, Said } from '../lib/index.js';
import { readNumber, readStatus, type Status } from './cells.js';
import type { RawGroup } from './mapped-files.js';
import type { NameIndex } from './names.js';
import { readPeriodLabel, type PeriodLabel } from './period-labels.js';
import { alsoIn, type Report } from './table.js';

/** A group of files under a mapping: which of its columns a text of the mapping names. */
export interface BoundGroup {
  group: RawGroup;
  mapping: TableMapping;
  /** SQL name of the column; `bindColumns` has seen to it that there is one. */
  columnOf: (column: Sited) => string;
  /** SQL condition of the rows that are read. */
  where: string;
}

/** Words of one or two columns, the number of rows that hold them and the first of these. */
export interface FoundWord {
  words: string[];
  file: string;
  line: number;
  rows: number;
}

/** Finds every column that a mapping names in a group's head; undefined, and reported, where one is not there. */
export function bindColumns(mapping: TableMapping, group: RawGroup, report: Report): BoundGroup | undefined {
  const missing = columnsOf(mapping).filter(({ text }) => !group.headings.includes(text));
  for (const { text, at } of missing) {
    const more = group.files.length - 1;
    report({
      message: {
        en: `there is no column "${text}" in ${group.files[0] ?? ''}${more > 0 ? ` and ${more} more ${more === 1 ? 'file' : 'files'}` : ''}`,
        zh: `${group.files[0] ?? ''}${more > 0 ? `及另外${more}个文件` : ''}中没有“${text}”列`,
      },
      at,
      mend: didYouMean(text, group.headings),
    });
  }
  if (missing.length > 0) return undefined;
  const columnOf = ({ text }: Sited): string => `c${group.headings.indexOf(text)}`;
  const conditions = mapping.where.map(
    ({ column, words }) => `${columnOf(column)} IN (${words.map((word) => literal(word)).join(', ')})`,
  );
  return { group, mapping, columnOf, where: conditions.length === 0 ? 'TRUE' : conditions.join(' AND ') };
}

/** Every column that a mapping names. */
export function columnsOf(mapping: TableMapping): Sited[] {
  const { where, region, industry, indicator, period, status, change_status, measures } = mapping;
  const columns = [
    ...where.map(({ column }) => column),
    ...[region, industry, indicator].map((dimension) => dimension?.column),
    period.column,
    ...Object.values(period.parts),
    status?.column,
    change_status?.column,
    ...measures.flatMap(({ column, unit, change, growth, base }) => [
      column,
      unit !== null && 'text' in unit ? unit : null,
      change,
      growth,
      base,
    ]),
  ];
  return columns.filter((column) => column !== null && column !== undefined);
}

/** The distinct words (or pairs of them) in columns of the rows that are read. */
export async function wordsIn(
  { group, where }: BoundGroup,
  columns: readonly string[],
  engine: Engine,
  condition = 'TRUE',
): Promise<FoundWord[]> {
  const by = columns.join(', ');
  const rows = await engine.all<Record<string, string | number>>(`
    SELECT * FROM (
      SELECT ${by}, file, line, ROW_NUMBER() OVER (PARTITION BY ${by} ORDER BY file, line) AS place,
        COUNT(*) OVER (PARTITION BY ${by}) AS n
      FROM ${identifier(group.table)} WHERE ${where} AND ${condition}) found
    WHERE place = 1 ORDER BY file, line`);
  return rows.map((row) => ({
    words: columns.map((column) => String(row[column])),
    file: String(row.file),
    line: Number(row.line),
    rows: Number(row.n),
  }));
}

/** Keeps what words stand for in a table of the engine: `word`, and a column for each of the names. */
export async function keepWords(
  engine: Engine,
  table: string,
  names: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Promise<void> {
  const columns = Object.fromEntries(['word', ...names].map((name) => [name, 'VARCHAR' as const]));
  await engine.createTable(table, columns, rows);
}

/** The identifier that a word of a dimension's column stands for; undefined where it is nothing of the system. */
export function idOfWord(
  word: string,
  dimension: DimensionMapping,
  index: NameIndex,
  ofCode: (code: string) => string | undefined = () => undefined,
): string | undefined {
  const said = dimension.values.get(word)?.text;
  if (said !== undefined) return said;
  const code = ofCode(word);
  if (code !== undefined) return code;
  const found = word === '' ? undefined : index.find(word);
  return found !== undefined && 'id' in found ? found.id : undefined;
}

/** The status that a word means; a word that means none is reported. */
export function statusOfWord(
  { words: [word = ''], file, line }: FoundWord,
  { words, column }: StatusMapping,
  report: Report,
): Status | undefined {
  const said = words.get(word);
  if (said !== undefined)
    return ({ withheld: 'C', missing: 'M', estimated: 'E', provisional: 'P', normal: 'A' } as const)[said];
  return word === '' ? 'A' : readStatus(word, { file, line, column: column.text }, report);
}

const finerParts = ['half', 'quarter', 'month'] as const;

/** The columns of a mapping's period: one, or the year's and a finer part's. */
export function periodColumns({ period }: TableMapping): Sited[] {
  const finer = finerParts.map((part) => period.parts[part]);
  return [period.column, period.parts.year, ...finer].filter((column) => column != null);
}

/** The period that the words of the period's columns mean; reported where they mean none. */
export function periodOfWords(
  found: FoundWord,
  { period }: TableMapping,
  report: Report,
): PeriodLabel | undefined {
  const [first = '', second = ''] = found.words.map((word) => toHalfWidth(word));
  const columns = [
    period.column ?? period.parts.year,
    finerParts.map((part) => period.parts[part]).find(Boolean),
  ];
  const fail = (index: number, expected: Said): undefined => {
    report({
      message: { en: 'the cell is not a period', zh: '单元格内容不是报告期' },
      at: { file: found.file, line: found.line, column: columns[index]?.text ?? '' },
      found: `"${found.words[index] ?? ''}"`,
      expected,
    });
  };
  if (period.column !== null)
    return (
      readPeriodLabel(first) ??
      fail(0, {
        en: 'a year, half-year, quarter or month: 2020, 2020-Q2, 2020-03',
        zh: '年、半年、季或月：2020、2020-Q2、2020-03',
      })
    );
  if (!/^\d{4}$/.test(first)) return fail(0, { en: 'a year of four digits', zh: '四位数的年份' });
  const part = finerParts.find((each) => period.parts[each] !== undefined);
  // the whole year, as tables of quarters and months mark it
  if (part === undefined || /^(a|annual|year|m13|q5|s3)?$/i.test(second)) return whole(first);
  const number = /^(?:[qsmh]|第)?0?(\d{1,2})(?:季度|月)?$/i.exec(second)?.[1];
  const text = {
    half: `${first}-S${number}`,
    quarter: `${first}-Q${number}`,
    month: `${first}-${number?.padStart(2, '0')}`,
  }[part];
  if (number === undefined || parsePeriod(text) === undefined)
    return fail(1, {
      en: `the number of a ${part}, or A for the year`,
      zh: `${{ half: '半年', quarter: '季度', month: '月份' }[part]}的序号；全年写“A”`,
    });
  return whole(text);
}

function whole(period: string): PeriodLabel {
  return { period, accumulation: 'period' };
}

/** The `n`th month of a period; undefined where it has none. */
export function monthOf(text: string, n: number): string | undefined {
  const period = parsePeriod(text);
  if (period === undefined) return undefined;
  const length = { A: 12, S: 6, Q: 3, M: 1 }[period.frequency];
  if (n > length) return undefined;
  return printPeriod({ frequency: 'M', year: period.year, index: (period.index - 1) * length + n });
}

/** A number as a cell prints it: digits and the power of ten that belongs to them; null where missing or withheld. */
export interface PrintedCell {
  kind: 'number' | 'missing' | 'withheld';
  digits: string | null;
  shift: number;
}

/** Reads a word where a number is due; what is none is reported, with how many rows hold it. */
export function numberOfWord(found: FoundWord, column: string, report: Report): PrintedCell | undefined {
  const [word = ''] = found.words;
  const at: Place = { file: found.file, line: found.line, column };
  const more = found.rows - 1;
  const counted = (problem: Problem): void =>
    report(
      more === 0
        ? problem
        : {
            ...problem,
            found: alsoIn(more, problem.found ?? ''),
          },
    );
  if (readNumber(word, undefined, at, counted) === undefined) return undefined;
  const printed = readPrintedNumber(word);
  if (printed.kind !== 'number')
    return { kind: printed.kind === 'withheld' ? 'withheld' : 'missing', digits: null, shift: 0 };
  const [mantissa = '', exponent = '0'] = printed.digits.split('e');
  return { kind: 'number', digits: mantissa, shift: Number(exponent) - (printed.percent ? 2 : 0) };
}
