// songhua init DIR: a new workspace that builds.
import { initWorkspace } from '../define/index.js';
import { printJson, say } from './output.js';
import type { CommonOptions } from './program.js';

export async function run(dir: string, options: CommonOptions & { template: string }): Promise<void> {
  const files = await initWorkspace(dir, options.template);
  if (options.json === true) return printJson({ workspace: dir, template: options.template, files });
  say(`Made the workspace ${dir}. Next: songhua build ${dir}`);
}
