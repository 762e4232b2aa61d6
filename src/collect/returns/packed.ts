// Whether a packed text file comes to its end. The engine reads what there is of one that was cut short without a word, and
// the returns behind the cut would be missing unseen.
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Problem } from '../../lib/index.js';

/** What is wrong with a file that is packed with gzip or zstd; undefined where it is whole, or not packed. */
export async function packingProblem(path: string, file: string): Promise<Problem | undefined> {
  const fault = /\.gz$/i.test(file)
    ? await gzipFault(path)
    : /\.zst$/i.test(file)
      ? await zstdFault(path)
      : undefined;
  if (fault === undefined) return undefined;
  return {
    message: 'the packed file is cut short or damaged',
    at: { file },
    found: fault,
    expected: 'a complete gzip or zstd file',
    mend: 'Have it sent again',
  };
}

async function gzipFault(path: string): Promise<string | undefined> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), createGunzip(), nowhere);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Goes from block to block of every frame without unpacking them (RFC 8878, 3.1). */
async function zstdFault(path: string): Promise<string | undefined> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    let at = 0;
    while (at < size) {
      const next = await endOfFrame(handle, at);
      if (next === undefined)
        return at === 0 ? 'no zstd frame at its beginning' : `no zstd frame at byte ${at}`;
      if (next > size) return `the end after ${size} bytes, within a block that goes to ${next}`;
      at = next;
    }
    return size === 0 ? 'an empty file' : undefined;
  } finally {
    await handle.close();
  }
}

/** The byte behind a frame that begins at `at`, beyond the file where it is cut short; undefined where none begins there. */
async function endOfFrame(handle: FileHandle, at: number): Promise<number | undefined> {
  const head = Buffer.alloc(18);
  const { bytesRead } = await handle.read(head, 0, head.length, at);
  const magic = bytesRead < 4 ? 0 : head.readUInt32LE(0);
  // a skippable frame says how long it is
  if (magic >>> 4 === 0x184d2a5) return at + 8 + head.readUInt32LE(4);
  if (magic !== 0xfd2fb528) return undefined;
  const descriptor = head.readUInt8(4);
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const sizeBytes = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  let block = at + 5 + (isSingleSegment ? 0 : 1) + dictionaryBytes + sizeBytes;
  const blockHead = Buffer.alloc(3);
  for (;;) {
    const read = await handle.read(blockHead, 0, 3, block);
    if (read.bytesRead < 3) return block + 3;
    const word = blockHead.readUIntLE(0, 3);
    const isRunLength = ((word >> 1) & 3) === 1;
    block += 3 + (isRunLength ? 1 : word >> 3);
    if ((word & 1) === 1) return block + ((descriptor & 4) === 0 ? 0 : 4);
  }
}
