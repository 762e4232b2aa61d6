// The files of returns: which there are, their checksums as a stream, and text in another encoding made UTF-8.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError, type Text } from '../../lib/index.js';
import { kindOf } from '../files.js';
import type { InputFile } from '../staged.js';

export type ReturnFileKind = 'text' | 'xlsx' | 'parquet';

/** What a file of returns is by its name; undefined where it is none. */
export function kindOfReturns(file: string): ReturnFileKind | undefined {
  if (/\.(csv|tsv)(\.gz|\.zst)?$/i.test(file)) return 'text';
  if (/\.xlsx$/i.test(file)) return 'xlsx';
  return /\.(parquet|pq)$/i.test(file) ? 'parquet' : undefined;
}

/** Whether a file beside the returns may hold a table all the same, so that it is told of; what is written in .md is no table. */
export function mayHoldTable(file: string): boolean {
  return kindOf(file) === 'unread' || /\.txt(\.gz|\.zst)?$/i.test(file);
}

/** Works on many files, some at a time: a process may not have thousands of them open at once. */
export async function someAtATime<Result>(
  files: readonly string[],
  work: (file: string) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < files.length; at += 16)
    results.push(...(await Promise.all(files.slice(at, at + 16).map(work))));
  return results;
}

/** Checksum and size of a file, read as a stream; `watch` is shown all of it. */
export async function fingerprint(
  path: string,
  file: string,
  watch: (chunk: Uint8Array) => void,
): Promise<InputFile> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Buffer);
    watch(chunk as Buffer);
  }
  return { file, sha256: hash.digest('hex'), bytes: (await stat(path)).size };
}

/**
 * Writes a text file as UTF-8 to `target`, from GB18030 (or UTF-16 with its mark), unpacked on the way.
 * @throws InputError with the line of the first byte that is neither, or that breaks what is UTF-8 before it.
 */
export async function transcode(path: string, file: string, target: string): Promise<void> {
  await pipeline(decoded(path, file), createWriteStream(target));
}

async function* decoded(path: string, file: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let line = 1;
  let chinese = 0;
  const watch = utf8Lines();
  for await (const chunk of unpacked(path)) {
    if (chunk.length === 0) continue;
    decoder ??= new TextDecoder(markedEncoding(chunk) ?? 'utf-8', { fatal: true });
    let text: string;
    try {
      if (decoder.encoding === 'gb18030') watch.read(chunk, line);
      text = decoder.decode(chunk, { stream: true });
    } catch {
      if (decoder.encoding === 'gb18030' && watch.isMixed()) throw mixed(file, watch);
      const lines = lineOfFault(chunk, decoder.encoding, line === 1);
      chinese += wideLetters(chunk, lines);
      // what was UTF-8 up to here is no GB18030, though that would make letters of it
      if (decoder.encoding !== 'utf-8' || chinese > 2) throw undecodable(file, line + lines, chinese > 2);
      decoder = new TextDecoder('gb18030', { fatal: true });
      watch.read(chunk, line);
      try {
        text = decoder.decode(chunk, { stream: true });
      } catch {
        if (watch.isMixed()) throw mixed(file, watch);
        throw undecodable(file, line + lineOfFault(chunk, 'gb18030', line === 1), false);
      }
    }
    if (decoder.encoding === 'utf-8' && chinese <= 2)
      chinese += (text.match(/[\u0800-\ufffc]/g) ?? []).length;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
    yield text;
  }
  if (watch.isMixed()) throw mixed(file, watch);
}

/**
 * Watches GB18030 text for lines that are UTF-8: what was put together of parts in two encodings decodes without a fault, to wrong
 * letters. A line counts where all letters beyond ASCII are of three bytes, as Chinese is in UTF-8; GB18030 looks like that by
 * chance in one of some thousands of lines.
 */
function utf8Lines() {
  let [wide, isUtf8, due] = [0, true, 0];
  let [lines, suspects, first, line] = [0, 0, 0, 1];
  const end = (): void => {
    if (wide > 0 || !isUtf8) lines++;
    if (wide > 0 && isUtf8 && due === 0) {
      suspects++;
      first ||= line;
    }
    [wide, isUtf8, due] = [0, true, 0];
    line++;
  };
  return {
    /** Reads on; `at` is the line in which the chunk begins. */
    read(chunk: Uint8Array, at: number): void {
      line = at;
      for (const byte of chunk) {
        if (byte === 0x0a) end();
        else if (byte < 0x80) isUtf8 &&= due === 0;
        else if (due > 0 && byte < 0xc0) due--;
        else if (due === 0 && byte >= 0xe0 && byte < 0xf0) [wide, due] = [wide + 1, 2];
        else isUtf8 = false;
      }
    },
    /** Whether more lines are UTF-8 than chance makes look so. */
    isMixed: (): boolean => suspects > 0.1 * lines || (suspects >= 3 && suspects > 0.01 * lines),
    first: (): number => first,
  };
}

/** What a file in two encodings should be, and how it gets so. */
const oneEncoding: Text = {
  en: 'one encoding: UTF-8, GB18030, or UTF-16 with a byte order mark',
  zh: '同一种编码，即“UTF-8”、“GB18030”或带字节顺序标记的“UTF-16”',
};
const saveApart: Text = {
  en: 'Save each part from which it was put together as UTF-8, and put them together again',
  zh: '请将合并前的各部分分别存为 UTF-8，再重新合并',
};

function mixed(file: string, { first }: ReturnType<typeof utf8Lines>): InputError {
  return new InputError({
    message: { en: 'the file is in two encodings', zh: '文件混用两种编码' },
    at: { file, line: first() },
    found: {
      en: 'a line that is UTF-8, in a file that is GB18030 elsewhere',
      zh: '文件其余部分为“GB18030”，此行为“UTF-8”',
    },
    expected: oneEncoding,
    mend: saveApart,
  });
}

function undecodable(file: string, line: number, wasUtf8: boolean): InputError {
  if (wasUtf8)
    return new InputError({
      message: { en: 'the file is in two encodings, or damaged', zh: '文件混用两种编码，或已损坏' },
      at: { file, line },
      found: {
        en: 'bytes that are not UTF-8, in a file that is UTF-8 before them',
        zh: '此前为“UTF-8”，此处的字节不是“UTF-8”',
      },
      expected: oneEncoding,
      mend: saveApart,
    });
  return new InputError({
    message: { en: 'the text cannot be decoded', zh: '文字编码无法识别' },
    at: { file, line },
    found: { en: 'bytes that are neither UTF-8 nor GB18030', zh: '既非“UTF-8”也非“GB18030”的字节' },
    expected: {
      en: 'UTF-8, GB18030, or UTF-16 with a byte order mark',
      zh: '“UTF-8”、“GB18030”或带字节顺序标记的“UTF-16”',
    },
    mend: { en: 'Save the file as UTF-8', zh: '请将文件存为 UTF-8' },
  });
}

/** The encoding that a byte order mark names. */
function markedEncoding(first: Uint8Array): string | undefined {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  return first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : undefined;
}

/** How many letters of three bytes stand in the first lines of UTF-8 text. */
function wideLetters(chunk: Uint8Array, lines: number): number {
  let end = 0;
  for (let i = 0; i < lines; i++) end = chunk.indexOf(10, end) + 1;
  return (new TextDecoder().decode(chunk.subarray(0, end)).match(/[\u0800-\ufffc]/g) ?? []).length;
}

/** Line feeds before the first part of a chunk that cannot be decoded. */
function lineOfFault(chunk: Uint8Array, encoding: string, isFirst: boolean): number {
  let lines = 0;
  let begun = 0;
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
    try {
      decoder.decode(chunk.subarray(begun, at));
    } catch {
      // a line may have begun in the chunk before
      if (begun > 0 || isFirst) return lines;
    }
    begun = at + 1;
    lines++;
  }
  return lines;
}

/** The bytes of a text file, unpacked where its name says that it is packed. */
export async function* unpacked(path: string): AsyncGenerator<Uint8Array> {
  const bytes = createReadStream(path, { highWaterMark: 1 << 20 });
  if (/\.gz$/i.test(path)) {
    yield* bytes.pipe(createGunzip()) as unknown as AsyncIterable<Uint8Array>;
  } else if (/\.zst$/i.test(path)) {
    const { Decompress } = await import('fzstd');
    let ready: Uint8Array[] = [];
    const decompress = new Decompress((chunk) => ready.push(chunk));
    for await (const chunk of bytes as Readable as AsyncIterable<Uint8Array>) {
      decompress.push(chunk);
      yield* ready;
      ready = [];
    }
    decompress.push(new Uint8Array(0), true);
    yield* ready;
  } else yield* bytes as AsyncIterable<Uint8Array>;
}
