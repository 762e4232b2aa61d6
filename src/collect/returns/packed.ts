// Whether a packed text file comes to its end. The engine reads what there is of one that was cut short without a word, and
// the returns behind the cut would be missing unseen.
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { saidBy, type Problem, type Text } from '../../lib/index.js';

/** What is wrong with a file that is packed with gzip or zstd; undefined where it is whole, or not packed. `watch` is shown what gzip has packed. */
export async function packingProblem(
  path: string,
  file: string,
  watch: (chunk: Uint8Array) => void = () => undefined,
): Promise<Problem | undefined> {
  const fault = /\.gz$/i.test(file)
    ? await gzipFault(path, watch)
    : /\.zst$/i.test(file)
      ? await zstdFault(path)
      : undefined;
  if (fault === undefined) return undefined;
  return {
    message: { en: 'the packed file is cut short or damaged', zh: '压缩文件不完整或已损坏' },
    at: { file },
    found: fault,
    expected: { en: 'a complete gzip or zstd file', zh: '完整的“gzip”或“zstd”文件' },
    mend: { en: 'Have it sent again', zh: '请重新报送' },
  };
}

async function gzipFault(path: string, watch: (chunk: Uint8Array) => void): Promise<Text | undefined> {
  const watched = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      watch(chunk);
      done();
    },
  });
  try {
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), createGunzip(), watched);
    return undefined;
  } catch (error) {
    return saidBy(error);
  }
}

/** Goes from block to block of every frame without unpacking them (RFC 8878, 3.1). */
async function zstdFault(path: string): Promise<Text | undefined> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    let at = 0;
    while (at < size) {
      const next = await endOfFrame(handle, at);
      if (next === undefined)
        return at === 0
          ? { en: 'no zstd frame at its beginning', zh: '开头没有“zstd”帧' }
          : { en: `no zstd frame at byte ${at}`, zh: `第${at}字节处没有“zstd”帧` };
      if (next > size)
        return {
          en: `the end after ${size} bytes, within a block that goes to ${next}`,
          zh: `文件在${size}字节处结束，而所在数据块应到${next}字节`,
        };
      at = next;
    }
    return size === 0 ? { en: 'an empty file', zh: '空文件' } : undefined;
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
