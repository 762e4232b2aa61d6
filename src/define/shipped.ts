// Files that are shipped beside the code, found from the sources, from dist/ and from an installed package alike.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder or file of a name in the nearest folder at or above this module. Throws where the package is damaged. */
export function shipped(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = join(folder, name);
    if (existsSync(path)) return path;
    const above = dirname(folder);
    if (above === folder) throw new Error(`the package lacks ${name}`);
    folder = above;
  }
}
