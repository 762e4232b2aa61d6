// Looks at a table that nothing is known of and guesses what its columns hold: by their names, and by what is in them.
import { readPrintedNumber } from '../lib/index.js';
import { readPeriodLabel } from './period-labels.js';
import type { RawTable } from './table.js';

/** A column with its cells. */
export interface Column {
  name: string;
  cells: readonly string[];
  /** Distinct words that are not empty, the most frequent first. */
  words: readonly string[];
}

export interface MeasureColumn {
  column: Column;
  change: Column | null;
  growth: Column | null;
}

/** What the columns of a table seem to hold. */
export interface ColumnRoles {
  period: { column: Column } | { year: Column; part: 'half' | 'quarter' | 'month'; finer: Column } | null;
  region: Column | null;
  industry: Column | null;
  /** Titles of the industry's codes. */
  title: Column | null;
  status: Column | null;
  change_status: Column | null;
  measures: MeasureColumn[];
  /** Columns by whose words rows have to be told apart, and the word that is kept. */
  where: { column: Column; word: string }[];
}

const roleNames = {
  region: /region|area|fips|county|geo|state|city|province|地区|区域|区县|城市/i,
  industry: /naics|nace|isic|\bsic|industry|sector|branch|activit|行业|产业/i,
  title: /title|name|label|descr|名称/i,
  status: /disclos|status|flag|confid|suppress|保密|状态/i,
  change: /(?:^|_|\b)(?:chg|change|diff)(?:_|\b|$)|增减/i,
  percent: /pct|percent|%|growth|增速|增长/i,
  code: /code|_cd$|_id$|class|type|level|_own|own_/i,
  compared: /^(?:oty|yoy)|over.?the.?year|同比/i,
};
const finer: [RegExp, 'half' | 'quarter' | 'month', RegExp][] = [
  [/qtr|quarter|季/i, 'quarter', /^(?:q?[1-4]|a)$/i],
  [/half|semester|半年/i, 'half', /^(?:[sh]?[12]|a)$/i],
  [/month|period|月/i, 'month', /^(?:m?(?:0?[1-9]|1[0-3])|a)$/i],
];

/** The columns of a table below its first line that is not empty. */
export function columnsOfTable(table: RawTable): Column[] {
  const [head, ...rows] = table.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  return (head?.cells ?? []).flatMap((name, i) => {
    if (name.trim() === '') return [];
    const cells = rows.map((row) => (row.cells[i] ?? '').trim());
    const counts = new Map<string, number>();
    for (const cell of cells) if (cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
    const words = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
    return [{ name: name.replace(/\s+/g, ' ').trim(), cells, words }];
  });
}

/** Guesses the roles of a table's columns. */
export function guessRoles(columns: readonly Column[]): ColumnRoles {
  const taken = new Set<Column>();
  const take = <C extends Column | undefined>(column: C): C => {
    if (column !== undefined) taken.add(column);
    return column;
  };
  const open = (): Column[] => columns.filter((column) => !taken.has(column) && column.words.length > 0);

  const period = guessPeriod(columns);
  if (period !== null)
    for (const column of Object.values(period)) if (typeof column !== 'string') take(column);
  const isMeasure = (column: Column): boolean =>
    isNumeric(column) && !roleNames.code.test(column.name) && new Set(column.words).size > 12;
  const industries = open().filter(({ name }) => roleNames.industry.test(name));
  const titles = industries.filter(({ name }) => roleNames.title.test(name));
  const coded = industries.filter((column) => !titles.includes(column) && isCoded(column));
  const industry = take(coded[0] ?? industries.find((column) => !isMeasure(column)));
  const title = industry === undefined ? undefined : take(titles.find((column) => column !== industry));
  const region = take(
    open().find(
      (column) =>
        roleNames.region.test(column.name) && !isMeasure(column) && !roleNames.title.test(column.name),
    ) ?? open().find((column) => roleNames.region.test(column.name) && !isNumeric(column)),
  );
  const statuses = open().filter(
    (column) => roleNames.status.test(column.name) && column.words.every((word) => word.length <= 3),
  );
  const change_status = take(statuses.find(({ name }) => roleNames.compared.test(name)));
  const status = take(
    statuses.filter((column) => column !== change_status).sort((a, b) => a.name.length - b.name.length)[0],
  );
  statuses.forEach(take);
  const numeric = open().filter((column) => isNumeric(column) && !roleNames.code.test(column.name));
  const measures = guessMeasures(numeric);
  numeric.forEach(take);
  return {
    period,
    region: region ?? null,
    industry: industry ?? null,
    title: title ?? null,
    status: status ?? null,
    change_status: change_status ?? null,
    measures,
    where: tellApart(open(), [period, region, industry]),
  };
}

export function isNumeric({ words }: Column): boolean {
  return words.length > 0 && words.every((word) => readPrintedNumber(word).kind !== 'not-a-number');
}

/** Whether the words look like codes of a classification: `31-33`, `2710`, `C25.6`. */
export function isCoded({ words }: Column): boolean {
  return words.length > 0 && words.every((word) => /^[A-Z]?\d[\dA-Z.]*(?:[-–]\d+)?$/i.test(word));
}

function guessPeriod(columns: readonly Column[]): ColumnRoles['period'] {
  const periods = columns.filter(
    ({ words }) =>
      words.length > 0 &&
      words.every((word) => {
        const label = readPeriodLabel(word);
        return label !== undefined && /^(?:19|20)\d\d/.test(label.period);
      }),
  );
  const column = periods.find(({ name }) => /period|time|year|date|时期|年/i.test(name)) ?? periods[0];
  if (column === undefined) return null;
  if (column.words.some((word) => word.length > 4)) return { column };
  for (const [pattern, part, words] of finer) {
    const found = columns.find(
      (each) =>
        each !== column &&
        pattern.test(each.name) &&
        each.words.length > 0 &&
        each.words.every((word) => words.test(word)),
    );
    if (found !== undefined) return { year: column, part, finer: found };
  }
  return { column };
}

/** Levels, each with its change and growth on the year before where there are columns of the same name for them. */
function guessMeasures(numeric: readonly Column[]): MeasureColumn[] {
  const stem = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^(?:oty|yoy)_?|over.?the.?year/g, '')
      .replace(/_?(?:pct|percent|growth|change|chg|diff)(?=_|\b|$)/g, '')
      .replace(/[_\s%()]+/g, ' ')
      .trim();
  const isRate = ({ name }: Column): boolean => roleNames.percent.test(name);
  const isChange = (column: Column): boolean => roleNames.change.test(column.name) && !isRate(column);
  const levels = numeric.filter(
    (column) => !isRate(column) && !isChange(column) && !/^lq_/i.test(column.name),
  );
  const of = (level: Column, kind: (column: Column) => boolean): Column | null =>
    numeric.find((column) => column !== level && kind(column) && stem(column.name) === stem(level.name)) ??
    null;
  return levels.map((column) => ({ column, change: of(column, isChange), growth: of(column, isRate) }));
}

/** Which word of which other columns to keep, so that region, industry and period name one row. */
function tellApart(
  others: readonly Column[],
  said: readonly (ColumnRoles['period'] | Column | undefined)[],
): ColumnRoles['where'] {
  const keys = said.flatMap((each) => {
    if (each == null) return [];
    return 'name' in each ? [each] : Object.values(each).filter((column) => typeof column !== 'string');
  });
  const size = others[0]?.cells.length ?? 0;
  let rows = Array.from({ length: size }, (_, i) => i);
  const where: ColumnRoles['where'] = [];
  const repeated = (): boolean =>
    new Set(rows.map((row) => keys.map(({ cells }) => cells[row]).join('\0'))).size < rows.length;
  for (const column of others) {
    if (!repeated()) break;
    const counts = new Map<string, number>();
    for (const row of rows)
      counts.set(column.cells[row] ?? '', (counts.get(column.cells[row] ?? '') ?? 0) + 1);
    const [word] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (word === undefined || counts.size < 2) continue;
    where.push({ column, word });
    rows = rows.filter((row) => column.cells[row] === word);
  }
  return where;
}
