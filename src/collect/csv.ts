// Delimited text: comma, semicolon or tab, by csv-parse; a broken quote is traced to the place where it was opened.
import { CsvError, parse } from 'csv-parse/sync';
import { InputError } from '../lib/index.js';
import type { RawTable } from './table.js';
import { decodeText } from './text.js';

interface Parsed {
  record: string[];
  info: { lines: number };
}

const delimiters = [',', ';', '\t'];

/** Reads delimited text. Throws an `InputError` where it cannot be decoded or a quote is broken. */
export function readCsv(bytes: Uint8Array, file: string): RawTable {
  // spreadsheets write the separator into a first line of its own
  const text = decodeText(bytes, file);
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = declared?.[1] ?? detectDelimiter(text);
  const unified = text.replace(/\r\n?/g, '\n');
  let parsed: Parsed[];
  try {
    // with `info` each record comes with the number of lines read so far, which the types leave out
    parsed = parse(unified, {
      delimiter,
      info: true,
      relax_column_count: true,
      record_delimiter: '\n',
    }) as unknown as Parsed[];
  } catch (error) {
    if (error instanceof CsvError) throw quoteProblem(unified, delimiter, file, error);
    throw error;
  }
  let line = 1;
  const rows = parsed.map(({ record, info }) => {
    const row = { line, cells: record.map((cell) => cell.trim()) };
    line = info.lines + 1;
    return row;
  });
  if (declared !== null) rows.shift();
  return { file, rows, lettered: false, merged: new Map(), delimiter };
}

/** The delimiter that cuts the most lines into the same number of cells. */
function detectDelimiter(text: string): string {
  const lines = text
    .slice(0, 65536)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 100);
  const scores = delimiters.map((delimiter) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.replace(/"[^"]*"/g, '').split(delimiter).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const [cuts = 0, agreeing = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    return { delimiter, cuts, agreeing };
  });
  scores.sort((a, b) => b.agreeing - a.agreeing || b.cuts - a.cuts);
  return scores[0]?.delimiter ?? ',';
}

function quoteProblem(text: string, delimiter: string, file: string, error: CsvError): InputError {
  const broken = findBrokenQuote(text, delimiter);
  if (broken === undefined)
    return new InputError({
      message: { en: error.message, zh: `表格文本有误：“${error.message}”` },
      at: { file },
    });
  const { opened, broke } = broken;
  if (broke === 'inside') {
    return new InputError({
      message: {
        en: 'a quote stands inside a cell that does not begin with one',
        zh: '单元格中间出现引号，而单元格不以引号开头',
      },
      at: { file, ...opened },
      found: `"${(text.split('\n')[opened.line - 1] ?? '').slice(0, 80)}"`,
      expected: { en: 'a quote at the beginning of the cell, or none', zh: '引号在单元格开头，或没有引号' },
      mend: {
        en: 'Put the whole cell in quotes, and double each quote inside: "the ""4+4"" system"',
        zh: '请为整个单元格加引号，其中的引号写两个，如："""4+4""体系"',
      },
    });
  }
  return new InputError({
    message:
      broke === 'end'
        ? { en: 'a quote is opened here and never closed', zh: '此处的引号未闭合' }
        : {
            en: 'the quote that is opened here is closed in the wrong place',
            zh: '此处的引号在错误的位置闭合',
          },
    at: { file, ...opened },
    found:
      broke === 'end'
        ? { en: 'the end of the file', zh: '已到文件末尾' }
        : {
            en: `more text after the quote at line ${broke.line}, column ${broke.column}`,
            zh: `第${broke.line}行第${broke.column}列的引号后仍有文字`,
          },
    expected: { en: 'a closing quote at the end of the cell', zh: '单元格末尾有闭合引号' },
    mend: {
      en: 'Close the quote, and double each quote that is part of the text',
      zh: '请闭合引号；属于文字内容的引号写两个',
    },
  });
}

interface Position {
  line: number;
  column: number;
}

/** Where the first cell with a broken quote begins, and where it breaks. */
function findBrokenQuote(
  text: string,
  delimiter: string,
): { opened: Position; broke: Position | 'end' | 'inside' } | undefined {
  let line = 1;
  let lineStart = 0;
  const here = (at: number): Position => ({ line, column: at - lineStart + 1 });
  let opened: Position | undefined;
  let cellStart = true;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (opened !== undefined) {
      if (char === '"' && text[at + 1] === '"') at++;
      else if (char === '"') {
        const next = text[at + 1];
        if (next !== undefined && next !== delimiter && next !== '\n') return { opened, broke: here(at + 1) };
        opened = undefined;
      }
    } else if (char === '"') {
      if (!cellStart) return { opened: here(at), broke: 'inside' };
      opened = here(at);
    }
    cellStart = char === delimiter || char === '\n';
    if (char === '\n') {
      line++;
      lineStart = at + 1;
    }
  }
  return opened && { opened, broke: 'end' };
}
