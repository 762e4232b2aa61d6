// Folders for what does not fit into memory. A process that is killed cannot remove its own, which may hold as much as its
// input; so they bear the number of their process, and the next one removes those of processes that are gone.

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const name = 'songhua-scratch';

/** A new empty folder under `root`; who asks for it removes it. Folders of processes that ended without that go first. */
export async function scratchFolder(root: string = tmpdir()): Promise<string> {
  const left = (await readdir(root)).filter((entry) => {
    const process = new RegExp(`^${name}-(\\d+)-`).exec(entry)?.[1];
    return process !== undefined && !isRunning(Number(process));
  });
  // another user's folder stays, and one that another process is removing just now goes anyway
  await Promise.allSettled(left.map((entry) => rm(join(root, entry), { recursive: true, force: true })));
  return mkdtemp(join(root, `${name}-${String(process.pid)}-`));
}

/** Whether a process of that number runs, whosever it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // it runs, but for another user
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
