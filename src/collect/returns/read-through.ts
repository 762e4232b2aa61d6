// A file's bytes from the first to the last: its checksum, whether it is whole where it is packed, and whether a number with an
// underscore may stand in it. The engine passes over one where it reads text as numbers (1_2 would be 12); to ask it takes half as
// long again, so that it is asked only where one stands between digits, or the bytes do not tell.
import { fingerprint } from './files.js';
import { packingProblem } from './packed.js';
import type { InputFile } from '../staged.js';
import type { Problem } from '../../lib/index.js';

export interface ReadThrough {
  input: InputFile;
  problem: Problem | undefined;
  /** Whether an underscore may stand between digits. */
  underscored: boolean;
}

/** Reads a file through. */
export async function readThrough(path: string, file: string): Promise<ReadThrough> {
  const watch = watchUnderscores();
  const isPacked = /\.(gz|zst)$/i.test(file);
  const input = await fingerprint(path, file, isPacked ? () => undefined : watch.read);
  const problem = await packingProblem(path, file, watch.read);
  return { input, problem, underscored: watch.mayHave() };
}

const [underscore, zero, nine] = [0x5f, 0x30, 0x39];

/** Watches for an underscore between digits; it may be one where a chunk begins or ends with it. */
function watchUnderscores() {
  let found: boolean | undefined;
  const isDigit = (byte = zero): boolean => byte >= zero && byte <= nine;
  return {
    read: (chunk: Uint8Array): void => {
      // UTF-16, with a nought between any two digits, is not looked into
      found ??= chunk[0] === 0xff || chunk[0] === 0xfe;
      for (let at = chunk.indexOf(underscore); at >= 0 && !found; at = chunk.indexOf(underscore, at + 1))
        found = isDigit(chunk[at - 1]) && isDigit(chunk[at + 1]);
    },
    // what was not read is not known
    mayHave: (): boolean => found ?? true,
  };
}
