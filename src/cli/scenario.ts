// songhua scenario EXPR: what a figure would be under assumptions, or what another must grow by for it to reach a value.
import type { System } from '../define/index.js';
import { InputError } from '../lib/index.js';
import {
  goalSeek,
  parseAssumption,
  whatIf,
  type AssumedCell,
  type Sought,
  type WhatIf,
} from '../plan/index.js';
import { withFigures } from './context.js';
import { columns, print, printJson, say, writeWhole } from './output.js';
import type { ScenarioOptions } from './figure-commands.js';
import type { CommonOptions } from './options.js';

interface Found {
  found: WhatIf | Sought;
  system: System;
}

export async function run(expression: string, options: CommonOptions & ScenarioOptions): Promise<void> {
  const { lang, seek, reach } = options;
  const assumptions = [
    ...options.grow.map((text) => parseAssumption('grow', text)),
    ...options.set.map((text) => parseAssumption('set', text)),
  ];
  if ((seek === undefined) !== (reach === undefined)) {
    throw new InputError({
      message: { en: '--seek and --reach go together', zh: '--seek 和 --reach 须同时使用' },
      expected: {
        en: "such as --seek 'tourism.revenue[2021]' --reach '700 billion yuan'",
        zh: "如 --seek 'tourism.revenue[2021]' --reach '7000亿元'",
      },
    });
  }
  if (assumptions.length === 0 && seek === undefined)
    throw new InputError({
      message: { en: 'nothing is assumed', zh: '没有任何假设' },
      expected: {
        en: "--grow 'CELLS = RATE', --set 'CELLS = VALUE', or --seek with --reach",
        zh: "--grow '数据 = 增速'、--set '数据 = 数值'，或 --seek 与 --reach",
      },
    });
  const { found, system } = await withFigures(options.C, async (context): Promise<Found> => ({
    found:
      seek === undefined || reach === undefined
        ? await whatIf(context, expression, assumptions)
        : await goalSeek(context, { expression, reach, seek }, assumptions),
    system: context.store.system,
  }));
  if (options.output !== undefined) {
    const { scenarioChart } = await import('../publish/index.js');
    await writeWhole(options.output, await scenarioChart(found, lang, system), options.force);
    say(`Wrote ${options.output}.`);
  }
  if (options.json === true) return printJson(found);
  const { result } = found;
  print(`${result.ref}: ${result.text[lang]}\n`);
  if (result.why !== undefined) say(result.why[lang]);
  if ('sought' in found) {
    const { sought, growth_text, goal } = found;
    print(
      lang === 'zh'
        ? `要达到${goal.text.zh}，${sought.ref}需增长${growth_text.zh}（由${sought.before.text.zh}至${sought.text.zh}）\n`
        : `To reach ${goal.text.en}, ${sought.ref} must grow by ${growth_text.en} (from ${sought.before.text.en} to ${sought.text.en})\n`,
    );
  }
  print(`\n${table(found.cells, lang)}\n`);
}

function table(cells: readonly AssumedCell[], lang: 'en' | 'zh'): string {
  const head = { en: ['assumed', 'year before', 'growth', 'level'], zh: ['假设', '上年', '增速', '数值'] }[
    lang
  ];
  const rows = cells.map(({ ref, before, growth_text, text }) => [
    ref,
    before.text[lang],
    growth_text[lang],
    text[lang],
  ]);
  return columns([head, ...rows], [1, 2, 3]);
}
