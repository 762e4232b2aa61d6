// songhua plan: targets and projects: pace, outlook, what is late.
import { InputError } from '../lib/index.js';
import { makePlan, planSection } from '../plan/index.js';
import { periodOption } from './arguments.js';
import { withFigures } from './context.js';
import { columns, print, printJson, say, writeWhole } from './output.js';
import type { PlanOptions } from './figure-commands.js';
import type { CommonOptions } from './options.js';

export async function run(options: CommonOptions & PlanOptions): Promise<void> {
  const { lang, format, output } = options;
  const as_of = options.asOf === undefined ? undefined : periodOption(options.asOf);
  const { plan, system } = await withFigures(options.C, async (context) => ({
    plan: await makePlan(context, as_of),
    system: context.store.system,
  }));
  if (options.json === true && output === undefined) return printJson(plan);
  if (format === 'text') {
    const section = planSection(plan, lang, system);
    const tables = section.tables.map(
      ({ caption, head, right, rows }) => `${caption}\n${columns([head, ...rows], right)}\n`,
    );
    return print(
      `${section.title}\n\n${section.paragraphs.map((text) => `- ${text}`).join('\n')}\n\n${tables.join('\n')}\n${section.rules.join('\n')}\n`,
    );
  }
  if (output === undefined && format === 'xlsx' && process.stdout.isTTY) {
    throw new InputError({
      message: { en: 'a workbook cannot be shown on a terminal', zh: '工作簿不能在终端显示' },
      mend: { en: 'Write it to a file: -o plan.xlsx', zh: '请写入文件：-o plan.xlsx' },
    });
  }
  const { planDocument } = await import('../publish/index.js');
  const document = await planDocument(plan, { format, lang }, system);
  if (output === undefined) return print(document);
  await writeWhole(output, document, options.force);
  if (options.json === true) return printJson({ file: output, format, as_of: plan.as_of });
  say(`Wrote ${output}.`);
}
