// The encodings of text files: UTF-8 and UTF-16 by their byte order marks, UTF-8 without one, and GB18030 for the rest.
import { InputError, type Text } from '../lib/index.js';

/**
 * Decodes the bytes of a text file. GB18030 (and so GBK and GB 2312) is taken where the bytes are not UTF-8.
 * Throws an `InputError` with the line of the offending byte where they are neither.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const marked = byteOrderMark(bytes);
  const encoding = marked ?? 'utf-8';
  const text = tryDecode(bytes, encoding);
  if (text !== undefined) {
    if (marked === undefined && text.includes('\0'))
      throw encodingProblem(bytes, file, bytes.indexOf(0), encoding, { en: 'a zero byte', zh: '零字节' });
    return text;
  }
  const at = firstInvalid(bytes, encoding);
  const isUnicode = marked !== undefined || isLikelyUtf8(bytes.subarray(0, at));
  const chinese = isUnicode ? undefined : tryDecode(bytes, 'gb18030');
  if (chinese !== undefined) return chinese;
  const hex = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  throw encodingProblem(bytes, file, at, encoding, {
    en: `byte ${hex}, which is not ${encoding.toUpperCase()}`,
    zh: `字节 ${hex}，不是 ${encoding.toUpperCase()}`,
  });
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Whether the part of a text before its first fault is UTF-8 by more than chance: a Chinese character in GB18030 is
 * valid UTF-8 about one time in five, eight in a row hardly ever.
 */
function isLikelyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return text.replace(/[\0-\x7f]/g, '').length >= 8;
}

/** The offset of the first byte that does not fit, by bisection over prefixes. */
function firstInvalid(bytes: Uint8Array, encoding: string): number {
  const isValid = (length: number, stream: boolean): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValid(middle, true)) valid = middle;
    else invalid = middle;
  }
  // a character that is broken off begins before the byte that shows it
  while (valid > 0 && !isValid(valid, false)) valid--;
  return valid;
}

function encodingProblem(bytes: Uint8Array, file: string, offset: number, encoding: string, found: Text) {
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
  return new InputError({
    message: { en: 'the text cannot be decoded', zh: '文字编码无法识别' },
    at: { file, line: before.split('\n').length },
    found,
    expected: {
      en: 'UTF-8, GB18030, or UTF-16 with a byte order mark',
      zh: '“UTF-8”、“GB18030”或带字节顺序标记的“UTF-16”',
    },
    mend: { en: 'Save the file as UTF-8', zh: '请将文件存为 UTF-8' },
  });
}
