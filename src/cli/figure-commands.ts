// The commands that ask for figures: what they are, where they come from, and what may become of them.
import { Option, type Command } from 'commander';
import type { Lang } from '../lib/index.js';
import { exampleText } from './help.js';
import { command, languageOption, writesFile, type CommonOptions, type Tell } from './options.js';

export interface PlanOptions {
  lang: Lang;
  format: 'text' | 'md' | 'html' | 'xlsx';
  asOf?: string;
  output?: string;
  force?: boolean;
}

export interface ScenarioOptions {
  lang: Lang;
  grow: string[];
  set: string[];
  seek?: string;
  reach?: string;
  output?: string;
  force?: boolean;
}

export interface ForecastOptions {
  lang: Lang;
  horizon: string;
  frequency?: string;
  backtest?: boolean;
}

export function addFigureCommands(songhua: Command, lang: Lang): void {
  const tell: Tell = (text) => text[lang];

  command(songhua, lang, {
    name: 'show',
    does: { en: 'the figures that expressions name', zh: '查询表达式所指的数据' },
    example: "songhua show -C examples/harbin 'growth(*.headline[2020])'",
  })
    .argument(
      '<expressions...>',
      tell({
        en: 'figure expressions, such as total.headline[2020]',
        zh: '数据表达式，如 total.headline[2020]',
      }),
    )
    .addOption(
      new Option('--format <format>', tell({ en: 'how to print them', zh: '输出格式' }))
        .choices(['table', 'csv', 'json'])
        .default('table'),
    )
    .addOption(languageOption(tell))
    .action(async (expressions: string[], options: CommonOptions & { format: string; lang: string }) =>
      (await import('./show.js')).run(expressions, options),
    );

  command(songhua, lang, {
    name: 'explain',
    does: { en: 'where a figure comes from, as a tree', zh: '以树形列出数据的来源' },
    example: "songhua explain -C examples/harbin 'base(agri_food.output_value[2020])'",
  })
    .argument('<expression>', tell({ en: 'a figure expression', zh: '数据表达式' }))
    .addOption(languageOption(tell))
    .option(
      '--contributors',
      tell({
        en: 'also the largest contributors of figures compiled from returns (confidential)',
        zh: '由报表汇总的数据，并列出贡献最大的单位（保密）',
      }),
    )
    .action(async (expression: string, options: CommonOptions & { lang: string; contributors?: boolean }) =>
      (await import('./explain.js')).run(expression, options),
    );

  const plan = command(songhua, lang, {
    name: 'plan',
    does: { en: 'targets and projects: pace, outlook, what is late', zh: '目标和项目：进度、展望和滞后情况' },
    example: 'songhua plan -C examples/harbin --format html -o plan.html',
  })
    .addOption(languageOption(tell))
    .addOption(
      new Option('--format <format>', tell({ en: 'how to print it', zh: '输出格式' }))
        .choices(['text', 'md', 'html', 'xlsx'])
        .default('text'),
    )
    .option(
      '--as-of <period>',
      tell({
        en: 'the period at whose end it is looked at (default: the latest with data)',
        zh: '以该期期末为准（默认：最近有数据的一期）',
      }),
    );
  writesFile(plan, tell).action(async (options: CommonOptions & PlanOptions) =>
    (await import('./plan.js')).run(options),
  );

  command(songhua, lang, {
    name: 'scenario',
    does: {
      en: 'a figure under assumptions, or what another must grow by for it to reach a value',
      zh: '给定假设下的数据，或为达到目标值另一数据所需的增速',
    },
    example:
      "songhua scenario -C examples/harbin 'total.headline[2021]' --grow '*.headline[2021] = growth(*.headline[2020])' --grow 'logistics.revenue[2021] = 3%' --seek 'tourism.revenue[2021]' --reach '700 billion yuan'",
  })
    .argument('<expression>', tell({ en: 'a figure expression', zh: '数据表达式' }))
    .addOption(languageOption(tell))
    .addOption(
      listOption(
        '--grow <cells = rate>',
        tell({ en: 'growth on the year before', zh: '比上年的增速' }),
        tell,
      ),
    )
    .addOption(listOption('--set <cells = value>', tell({ en: 'level', zh: '绝对数' }), tell))
    .option('--seek <cell>', tell({ en: 'the figure whose growth is sought', zh: '待求增速的数据' }))
    .option(
      '--reach <value>',
      tell({
        en: 'what the expression is to reach, such as "700 billion yuan" or "target(ID)"',
        zh: '表达式要达到的值，如“7000亿元”或“target(编号)”',
      }),
    )
    .option(
      '-o, --output <file>',
      tell({
        en: 'draw it as SVG: the way to the goal, or the assumed figures',
        zh: '绘成 SVG 图：通往目标的路径，或假设的数据',
      }),
    )
    .option('--force', tell({ en: 'replace the output file where there is one', zh: '覆盖已有的输出文件' }))
    .action(async (expression: string, options: CommonOptions & ScenarioOptions) =>
      (await import('./scenario.js')).run(expression, options),
    );

  addAnalyse(songhua, lang, tell);
}

function addAnalyse(songhua: Command, lang: Lang, tell: Tell): void {
  const analyse = songhua
    .command('analyse')
    .description(tell({ en: 'methods of analysis', zh: '分析方法' }))
    .addHelpText(
      'after',
      exampleText("songhua analyse forecast 'agri_food.output_value[t]' -C examples/harbin", lang),
    );
  command(analyse, lang, {
    name: 'forecast',
    does: {
      en: 'the outlook of a figure whose period is left open; exit code 1 where its series is too short',
      zh: '报告期留空的数据的展望；序列过短时退出码为1',
    },
    example: "songhua analyse forecast 'agri_food.output_value[t]' -C examples/harbin --backtest",
  })
    .argument(
      '<expression>',
      tell({ en: 'a figure expression with the period t', zh: '报告期为 t 的数据表达式' }),
    )
    .addOption(languageOption(tell))
    .option('--horizon <number>', tell({ en: 'how many periods ahead', zh: '向前预测的期数' }), '3')
    .addOption(
      new Option(
        '--frequency <frequency>',
        tell({
          en: 'of the series (default: the longest period that has figures)',
          zh: '序列的频率（默认：有数据的最长报告期）',
        }),
      ).choices(['year', 'half', 'quarter', 'month']),
    )
    .option(
      '--backtest',
      tell({
        en: 'also how good such forecasts were on the past: MASE and coverage',
        zh: '并以历史数据检验预测：平均绝对标度误差（MASE）和覆盖率',
      }),
    )
    .action(async (expression: string, options: CommonOptions & ForecastOptions) =>
      (await import('./analyse.js')).runForecast(expression, options),
    );
}

/** An option that may be given several times. */
function listOption(flags: string, what: string, tell: Tell): Option {
  const several = tell({
    en: ' (may be given several times, the later one counts)',
    zh: '（可多次给出，以后者为准）',
  });
  return new Option(flags, `${what}${several}`)
    .argParser((text: string, before: string[]) => [...before, text])
    .default([]);
}
