// songhua init DIR: a new workspace that builds, after a template or for a table that is there.
import { basename, dirname } from 'node:path';
import { initWithTable, initWorkspace } from '../define/index.js';
import type { Lang } from '../lib/index.js';
import { printJson, say } from './output.js';
import type { CommonOptions } from './options.js';

export async function run(
  dir: string,
  { template, from, json, lang }: CommonOptions & { lang: Lang; template: string; from?: string },
): Promise<void> {
  const files = from === undefined ? await initWorkspace(dir, template) : await initFrom(dir, from);
  if (json === true)
    return printJson({ workspace: dir, ...(from === undefined ? { template } : { from }), files });
  const zh = lang === 'zh';
  say(
    zh
      ? `已新建工作区 ${dir}。下一步：songhua build ${dir}`
      : `Made the workspace ${dir}. Next: songhua build ${dir}`,
  );
  if (from !== undefined)
    say(
      zh
        ? `推测的定义写在 ${dir}/system.yaml 中，请核对更正，尤其是计量单位。`
        : `What was guessed stands in ${dir}/system.yaml: put it right, units above all.`,
    );
}

async function initFrom(dir: string, from: string): Promise<string[]> {
  const [{ proposeSystem }, { openDuckDB }] = await Promise.all([
    import('../collect/index.js'),
    import('../engine/index.js'),
  ]);
  const engine = await openDuckDB();
  try {
    const proposal = await proposeSystem(dirname(from), basename(from), engine);
    return await initWithTable(dir, { ...proposal, from });
  } finally {
    engine.close();
  }
}
