// What the engine refused in a text file, in our words: every line with another number of cells than the head, or the quote
// that is not closed, each with its line and column.
import type { Engine, TextFault, TextShape } from '../../engine/index.js';
import { saidBy, type Problem } from '../../lib/index.js';
import { linesAtBytes } from './lines.js';

/** So many of a file are told. */
const most = 20;

/** The problems behind an error of reading a text file, as the engine finds them when it goes through the file again. */
export async function textProblems(
  error: unknown,
  file: string,
  { path, head, ...shape }: TextShape & { path: string; head: readonly string[] },
  engine: Engine,
): Promise<Problem[]> {
  // where even this cannot be read, the first error must do
  const { faults, more } = await engine.textFaults(path, shape, most).catch(() => ({ faults: [], more: 0 }));
  if (faults.length === 0) return [unknownFault(error, file, path)];
  const lines = await linesAtBytes(
    path,
    faults.map(({ byte }) => byte),
  );
  const problems = faults.map((fault, i) => problemOf(fault, head, file, lines[i] ?? fault.line));
  if (more > 0)
    problems.push({
      message: { en: `… and ${more} more problems`, zh: `……另有${more}处问题` },
      at: { file },
    });
  return problems;
}

function problemOf(
  { kind, text, cells, expected, column }: TextFault,
  head: readonly string[],
  file: string,
  line: number,
): Problem {
  const at = { file, line };
  if (kind === 'quote')
    return {
      message: {
        en: 'a quote is opened here and not closed, or text follows the closing quote',
        zh: '引号未闭合，或闭合引号后仍有文字',
      },
      at: column === null ? at : { ...at, column: head[column - 1] ?? String(column) },
      found: `"${text.trimStart().split(/\r?\n/)[0]?.slice(0, 80) ?? ''}"`,
      expected: { en: 'a closing quote at the end of the cell', zh: '单元格末尾有闭合引号' },
      mend: {
        en: 'Close the quote, or double it where it belongs to the text',
        zh: '请闭合引号；引号属于文字内容的，请写两个',
      },
    };
  if (kind === 'cells')
    return {
      message: { en: 'the line has another number of cells than the head', zh: '该行的列数与表头不同' },
      at,
      found: {
        en: `${cells ?? 'other'} ${cells === 1 ? 'cell' : 'cells'}`,
        zh: cells === null ? '列数不同' : `${cells}列`,
      },
      expected: {
        en: `${expected ?? 'as many'} cells`,
        zh: expected === null ? '与表头列数相同' : `${expected}列`,
      },
      mend: { en: 'Put a cell that contains the separator in quotes', zh: '单元格内容含分隔符的，请加引号' },
    };
  if (kind === 'length')
    return {
      message: { en: 'the line is longer than 2 MB', zh: '该行超过2MB' },
      at,
      expected: { en: 'one return in a line', zh: '每行一份报表' },
      mend: { en: 'Look for a quote that is not closed before it', zh: '请检查此前是否有未闭合的引号' },
    };
  return {
    message: { en: 'the line cannot be read', zh: '该行无法读取' },
    at,
    found: `"${text.slice(0, 80)}"`,
    expected: { en: 'a table', zh: '表格' },
  };
}

/** What the engine says of a text file of which it knows no line that is at fault. */
export function unknownFault(error: unknown, file: string, path: string): Problem {
  const text = error instanceof Error ? error.message : String(error);
  if (/state machine/i.test(text))
    return {
      message: { en: 'lines end in different ways', zh: '换行符不一致' },
      at: { file },
      found: {
        en: 'some end in CR LF and some in LF, or a quote stands where none can',
        zh: '部分行以“CR LF”结尾、部分以“LF”结尾，或引号位置有误',
      },
      expected: { en: 'one kind of line end in the whole file', zh: '整个文件使用同一种换行符' },
      mend: { en: 'Save the file again with one kind', zh: '请统一换行符后重新保存' },
    };
  return {
    message: { en: 'the file cannot be read', zh: '文件无法读取' },
    at: { file },
    found: saidBy(text.split('\n')[0]?.slice(0, 300).replaceAll(path, file) ?? ''),
    expected: {
      en: 'delimited text, plain or packed with gzip or zstd',
      zh: '分隔符文本，或以“gzip”、“zstd”压缩的文本',
    },
    mend: {
      en: 'Write it again: it may have been cut short or be of another kind',
      zh: '文件可能不完整或格式不符，请重新生成',
    },
  };
}
