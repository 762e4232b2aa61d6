// The head of a text file of returns as it is written: its first line, or more where a heading in quotes goes over several.
import { open } from 'node:fs/promises';
import type { Engine } from '../../engine/index.js';
import { InputError, type Text } from '../../lib/index.js';

/** The engine would begin to read much more of the file than its head, which adds up over many files. */
const headBytes = 1 << 16;

/** The head of a text file in UTF-8, as one line. Fails where it is in another encoding; throws an `InputError` where it is no text. */
export async function headTextOf(path: string, file: string, engine: Engine): Promise<string> {
  const handle = await open(path, 'r');
  const { buffer, bytesRead } = await handle
    .read(Buffer.alloc(headBytes), 0, headBytes)
    .finally(() => handle.close());
  const bytes = buffer.subarray(0, bytesRead);
  const own = signatures.find(({ begins }) => bytes.subarray(0, begins.length).equals(Buffer.from(begins)));
  if (own !== undefined && !own.names.test(path)) throw misnamed(file, own);
  const isPacked = /\.(gz|zst)$/i.test(path);
  const end = bytes.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  if (!isPacked && !bytes.includes(0) && (end >= 0 || bytesRead < headBytes)) {
    // the last letter may be cut in two
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return headOf(text.split(/\r\n?|\n/, mostHeadLines));
  }
  const rows = await engine.all<{ line: string | null }>(
    `SELECT line FROM ${engine.textLines(path)} LIMIT ${mostHeadLines}`,
  );
  return headOf(rows.map(({ line }) => line ?? ''));
}

/** A heading in quotes may go over several lines, as spreadsheets write it; over more, a quote is rather not closed. */
const mostHeadLines = 12;

/** The first line, with those into which it goes on within quotes. */
function headOf(lines: readonly string[]): string {
  let quotes = 0;
  for (const [i, line] of lines.entries()) {
    quotes += line.split('"').length - 1;
    if (quotes % 2 === 0) return lines.slice(0, i + 1).join(' ');
  }
  return lines[0] ?? '';
}

interface Signature {
  begins: readonly number[];
  /** The names that such a file may have here. */
  names: RegExp;
  what: Text;
  end: string;
}

/** How files begin that are no text. */
const signatures: readonly Signature[] = [
  { begins: [0x50, 0x4b, 3, 4], names: /^$/, what: { en: 'a workbook', zh: '工作簿' }, end: '.xlsx' },
  {
    begins: [0x50, 0x41, 0x52, 0x31],
    names: /^$/,
    what: { en: 'Parquet', zh: 'Parquet 文件' },
    end: '.parquet',
  },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    names: /^$/,
    what: { en: 'an old workbook', zh: '旧版工作簿' },
    end: '.xls',
  },
  { begins: [0x1f, 0x8b], names: /\.gz$/i, what: { en: 'a gzip file', zh: 'gzip 文件' }, end: '.gz' },
  {
    begins: [0x28, 0xb5, 0x2f, 0xfd],
    names: /\.zst$/i,
    what: { en: 'a zstd file', zh: 'zstd 文件' },
    end: '.zst',
  },
];

function misnamed(file: string, { what, end }: Signature): InputError {
  return new InputError({
    message: { en: 'the file is not what its name says', zh: '文件内容与扩展名不符' },
    at: { file },
    found: { en: `${what.en} (${end})`, zh: `${what.zh}（${end}）` },
    expected: { en: 'delimited text', zh: '分隔符文本' },
    mend:
      end === '.xls'
        ? { en: 'Open it and save it as .xlsx', zh: '请打开后另存为 .xlsx' }
        : { en: `Name it so that it ends in ${end}`, zh: `请将扩展名改为 ${end}` },
  });
}
