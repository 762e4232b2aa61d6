// songhua start: the main job in one go. Builds a workspace, prints its latest bulletin and serves it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run as build } from './build.js';
import { run as report } from './report.js';
import { run as serve } from './serve.js';
import { latestPeriod } from '../publish/index.js';
import { examplePath } from '../define/index.js';
import { withFigures } from './context.js';
import type { CommonOptions } from './options.js';

/** Without a workspace here, the Harbin example is shown. */
export async function run(options: CommonOptions & { port?: string; lang: 'en' | 'zh' }): Promise<void> {
  const C =
    options.C === '.' && !existsSync(join(options.C, 'system.yaml')) ? examplePath('harbin') : options.C;
  const common = { ...options, C, json: undefined };
  await build(undefined, common);
  const period = await withFigures(C, latestPeriod);
  await report(period, { ...common, format: 'md' });
  await serve({ ...options, C });
}
