// Tables with fixed columns (rates, projects, targets): the first line that is not empty is the head, every other one a
// record. A column that is not known is an error, so that a typo cannot empty a column unseen.
import { askWhether, listed, nearest, type Problem, toHalfWidth } from '../lib/index.js';
import type { TextCell } from './row-cells.js';
import { cellOf, filledCells, placeOf, type RawRow, type RawTable, type Report } from './table.js';

/** The other words for each column, by its name. */
export type ColumnWords<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** A row: its cells by column, with an empty text where the column is absent or the cell is empty. */
export interface TableRecord<Name extends string> {
  file: string;
  line: number;
  cell(name: Name): TextCell;
}

/** The records of a table; none where its head is faulty (which is reported). */
export function readRecords<Name extends string>(
  table: RawTable,
  words: ColumnWords<Name>,
  required: readonly NoInfer<Name>[],
  report: Report,
): TableRecord<Name>[] {
  const [head, ...rows] = table.rows.filter((row) => filledCells(row).length > 0);
  const columns = head && readHead(table, head, words, required, report);
  if (columns === undefined) return [];
  return rows.map((row) => {
    for (const { column, text } of filledCells(row)) {
      if (head !== undefined && cellOf(head, column) === '') report(strayCell(table, row, column, text));
    }
    return {
      file: table.file,
      line: row.line,
      cell(name) {
        const column = columns.get(name);
        if (column === undefined) return { text: '', at: { file: table.file, line: row.line } };
        const at = placeOf(table, row.line, column, head === undefined ? name : cellOf(head, column));
        return { text: cellOf(row, column), at };
      },
    };
  });
}

/** The column that a heading means. */
export function columnOfHeading<Name extends string>(
  heading: string,
  words: ColumnWords<Name>,
): Name | undefined {
  return columnsByWord(words).get(asWord(heading));
}

function columnsByWord<Name extends string>(words: ColumnWords<Name>): Map<string, Name> {
  const names = Object.keys(words) as Name[];
  return new Map(names.flatMap((name) => [name, ...words[name]].map((word) => [word, name] as const)));
}

function asWord(heading: string): string {
  return toHalfWidth(heading)
    .toLowerCase()
    .replace(/[\s_]+/g, '_');
}

/** The index of each column; undefined where the head is faulty. */
function readHead<Name extends string>(
  table: RawTable,
  head: RawRow,
  words: ColumnWords<Name>,
  required: readonly NoInfer<Name>[],
  report: Report,
): Map<Name, number> | undefined {
  const names = Object.keys(words) as Name[];
  const byWord = columnsByWord(words);
  const columns = new Map<Name, number>();
  const faults: Problem[] = [];
  for (const { column, text } of filledCells(head)) {
    const word = asWord(text);
    const name = byWord.get(word);
    const at = placeOf(table, head.line, column, text);
    if (name === undefined) {
      const near = nearest(word, byWord.keys());
      faults.push({
        message: { en: 'the column is not known', zh: '无法识别的列' },
        at,
        found: `"${text}"`,
        expected: listed(names),
        mend:
          near.length > 0
            ? askWhether(near)
            : { en: 'Correct the heading, or take the column out', zh: '请更正列名，或删去该列' },
      });
    } else if (columns.has(name)) {
      faults.push({
        message: { en: `the column "${name}" is given twice`, zh: `“${name}”列给出两次` },
        at,
        found: `"${cellOf(head, columns.get(name) ?? column)}", "${text}"`,
        expected: { en: 'each column once', zh: '每列一次' },
        mend: { en: 'Leave out one of the two', zh: '请删去其中之一' },
      });
    } else columns.set(name, column);
  }
  for (const name of faults.length > 0 ? [] : required.filter((one) => !columns.has(one))) {
    faults.push({
      message: { en: `the column "${name}" is missing`, zh: `缺“${name}”列` },
      at: { file: table.file, line: head.line },
      found: filledCells(head)
        .map(({ text }) => `"${text}"`)
        .join(', '),
      expected: { en: `the columns ${required.join(', ')}`, zh: `含 ${required.join('、')} 各列` },
      mend: { en: 'Add it to the head, which is the first line', zh: '请在表头（首行）中补上' },
    });
  }
  faults.forEach(report);
  return faults.length > 0 ? undefined : columns;
}

function strayCell(table: RawTable, row: RawRow, column: number, text: string) {
  return {
    message: { en: 'a cell stands in a column without a heading', zh: '该列没有列名，却有内容' },
    at: placeOf(table, row.line, column, ''),
    found: `"${text}"`,
    expected: { en: 'nothing after the last heading', zh: '最后一个列名之后没有内容' },
    mend: {
      en: `A cell that contains "${table.delimiter ?? ','}" goes in quotes`,
      zh: `含“${table.delimiter ?? ','}”的单元格须加引号`,
    },
  };
}
