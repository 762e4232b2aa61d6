// Bytes to text: UTF-8, UTF-16, and the older encodings of Chinese and of western Europe, told apart by what they give.

import { InputError } from '../lib/index.js';

/**
 * The text of a file's bytes.
 * Errors: `InputError` where they are no text, or text in an encoding that is not known.
 */
export function decoded(name: string, bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) {
    const text = decode(utf16, bytes);
    if (text !== null && !isBinary(text, 0)) return text;
  }
  const text = decode('utf-8', bytes);
  if (text !== null && !isBinary(text, 0.01)) return text;
  const old = oldEncoding(bytes);
  const read = old === null ? null : old === 'windows-1252' ? western(bytes) : decode(old, bytes);
  if (read !== null && !isBinary(read, 0)) return read;
  throw new InputError({
    message: { en: 'this is no text in UTF-8', zh: '不是 UTF-8 文本' },
    at: { file: name },
    found: isBinary(new TextDecoder('latin1').decode(bytes), 0.01)
      ? { en: 'bytes that are no text', zh: '非文本字节' }
      : { en: 'another encoding', zh: '其他编码' },
    expected: {
      en: 'plain text, Markdown or html in UTF-8, UTF-16, GB 18030, Big5 or Windows-1252, a .docx or a .pdf',
      zh: 'UTF-8、UTF-16、GB 18030、Big5 或 Windows-1252 编码的纯文本、Markdown 或 html，或 .docx、.pdf 文件',
    },
    // standard input has no name to give
    mend:
      name === '-'
        ? {
            en: 'Pipe in UTF-8, or say its format with --input (docx, pdf).',
            zh: '请以 UTF-8 输入，或用 --input 指明格式（docx、pdf）',
          }
        : {
            en: 'Save it as UTF-8, or give it the name of its format (.docx, .pdf).',
            zh: '请存为 UTF-8，或将文件改为其格式的扩展名（.docx、.pdf）',
          },
  });
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** UTF-16 by its mark, or by line ends, blanks and digits that all have their zero on the same side. */
function utf16Of(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 !== 0 || bytes.length < 8) return null;
  const zeros = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // 一 is 4E00 and has its zero on the other side
  if (even + odd < bytes.length / 40 || Math.min(even, odd) * 3 > Math.max(even, odd)) return null;
  const encoding = even > odd ? 'utf-16be' : 'utf-16le';
  const text = decode(encoding, bytes) ?? '';
  // letters of one script or two, not whatever two bytes happen to be
  const plain =
    text.match(/[\s\u0020-\u024f\u2010-\u2044\u20ac\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return plain >= text.length * 0.98 ? encoding : null;
}

/** The encoding in which nearly all characters are common ones; null where there is none. */
function oldEncoding(bytes: Uint8Array): 'gb18030' | 'big5' | 'windows-1252' | null {
  if (isWestern(bytes)) return 'windows-1252';
  const gb = commonShare(bytes, isCommonGb);
  const big5 = decode('big5', bytes) === null ? 0 : commonShare(bytes, isCommonBig5);
  if (Math.max(gb, big5) < 0.7) return null;
  return big5 > gb ? 'big5' : 'gb18030';
}

/** Share of common characters among all of two bytes. */
function commonShare(bytes: Uint8Array, isCommon: (lead: number, trail: number) => boolean): number {
  let all = 0;
  let common = 0;
  for (let i = 0; i < bytes.length; i++) {
    const [lead = 0, trail = 0] = [bytes[i], bytes[i + 1]];
    if (lead < 0x80) continue;
    all += 1;
    if (isCommon(lead, trail)) common += 1;
    i += 1;
  }
  return all === 0 ? 1 : common / all;
}

/** GB 2312: punctuation and full-width letters in rows 1 to 3, the 3,755 common characters in rows 16 to 55. */
const isCommonGb = (lead: number, trail: number): boolean =>
  trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7));

/** Big5: punctuation from A140 on, the 5,401 common characters from A440 to C67E. */
const isCommonBig5 = (lead: number, trail: number): boolean =>
  ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1) && lead >= 0xa1 && lead <= 0xc6;

/** Single letters and signs above ASCII, each between ASCII: "18,1 Mrd. €", "Île-de-France". */
function isWestern(bytes: Uint8Array): boolean {
  let high = 0;
  let alone = 0;
  bytes.forEach((byte, i) => {
    if (byte < 0x80) return;
    high += 1;
    if ((bytes[i - 1] ?? 0) < 0x80 && (bytes[i + 1] ?? 0) < 0x80) alone += 1;
  });
  return high > 0 && alone >= high * 0.9 && bytes.length > high * 8;
}

/** What Windows-1252 has from 80 to 9F; Node's decoder leaves controls there. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const western = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (c) => signs[c.charCodeAt(0) - 0x80] ?? c);

/** Zero bytes stand in no text, and other control characters hardly: at most that share of it. */
function isBinary(text: string, most: number): boolean {
  if (text.includes('\0')) return true;

  const controls = text.match(/[\u0001-\u0008\u000e-\u001a]/g)?.length ?? 0;
  return controls > text.length * most;
}
