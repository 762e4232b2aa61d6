// Text out of Word documents.

import { InputError } from '../../lib/index.js';
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
      message: 'the file cannot be read as a Word document',
      at: { file: name },
      found: found(bytes),
      expected: 'a Word document (.docx)',
      mend: 'Open it in the program that made it and save it as .docx, or give the text as .txt.',
    });
  }
}

function found(bytes: Uint8Array): string {
  const starts = (...codes: number[]): boolean => codes.every((code, i) => bytes[i] === code);
  if (bytes.length === 0) return 'an empty file';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'an older Word document (.doc), or one with a password';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'a PDF file';
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'rich text (.rtf)';
  return starts(0x50, 0x4b) ? 'an archive that is damaged or holds no document' : 'another kind of file';
}
