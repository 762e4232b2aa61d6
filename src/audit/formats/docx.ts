// Text out of Word documents.

import { InputError, type Text } from '../../lib/index.js';
import type { SourceText } from '../document.js';
import { readHtml } from './html.js';

export async function readDocx(name: string, bytes: Uint8Array): Promise<SourceText> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return { name, format: 'docx', text: readHtml(name, value).text, origin: null };
  } catch {
    // what the library says of a broken archive speaks to programmers
    throw new InputError({
      message: { en: 'the file cannot be read as a Word document', zh: '文件无法按 Word 文档读取' },
      at: { file: name },
      found: found(bytes),
      expected: { en: 'a Word document (.docx)', zh: 'Word 文档（.docx）' },
      mend: {
        en: 'Open it in the program that made it and save it as .docx, or give the text as .txt.',
        zh: '请用原软件打开并另存为 .docx，或以 .txt 提供文字',
      },
    });
  }
}

function found(bytes: Uint8Array): Text {
  const starts = (...codes: number[]): boolean => codes.every((code, i) => bytes[i] === code);
  if (bytes.length === 0) return { en: 'an empty file', zh: '空文件' };
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    return {
      en: 'an older Word document (.doc), or one with a password',
      zh: '旧版 Word 文档（.doc），或加密的文档',
    };
  if (starts(0x25, 0x50, 0x44, 0x46)) return { en: 'a PDF file', zh: 'PDF 文件' };
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66)) return { en: 'rich text (.rtf)', zh: '富文本（.rtf）' };
  return starts(0x50, 0x4b)
    ? { en: 'an archive that is damaged or holds no document', zh: '已损坏或不含文档的压缩文件' }
    : { en: 'another kind of file', zh: '其他格式的文件' };
}
