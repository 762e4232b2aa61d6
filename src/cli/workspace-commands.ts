// The commands that make workspaces, fill them and check what is in them.
import { Option, type Command } from 'commander';
import type { Lang } from '../lib/index.js';
import type { CheckOptions } from './check.js';
import { command, languageOption, type CommonOptions, type Tell } from './options.js';
import type { SynthOptions } from './synth.js';

export interface BuildCommandOptions {
  lang: Lang;
  quarantine?: boolean;
  memory?: string;
}

export function addWorkspaceCommands(songhua: Command, lang: Lang): void {
  const tell: Tell = (text) => text[lang];

  command(songhua, lang, {
    name: 'init',
    does: { en: 'make a new workspace', zh: '新建工作区' },
    example: 'songhua init harbin --template harbin',
  })
    .argument('<dir>', tell({ en: 'the folder of the new workspace', zh: '新工作区的文件夹' }))
    .option(
      '--template <name>',
      tell({
        en: 'a complete example to start from (harbin, starter ...)',
        zh: '作为起点的完整示例（harbin、starter 等）',
      }),
      'starter',
    )
    .option(
      '--from <file>',
      tell({
        en: 'a table to look at: its columns are guessed, and a definition for it is written',
        zh: '据以起草的表格：推测各列含义，并写出定义',
      }),
    )
    .addOption(languageOption(tell))
    .action(async (dir: string, options: CommonOptions & { lang: Lang; template: string; from?: string }) =>
      (await import('./init.js')).run(dir, options),
    );

  command(songhua, lang, {
    name: 'build',
    does: {
      en: 'collect, check, compile and store; the old store stays until the new one is complete',
      zh: '采集、审核、汇总并入库；新库完成之前旧库不变',
    },
    example: 'songhua build examples/harbin',
  })
    .argument('[dir]', tell({ en: 'the workspace, in place of -C', zh: '工作区，可代替 -C' }))
    .option(
      '--quarantine',
      tell({
        en: 'set files of returns with problems aside, and list them, instead of stopping',
        zh: '有问题的报表文件予以隔离并列出，而不中止',
      }),
    )
    .option(
      '--memory <size>',
      tell({
        en: 'how much memory to take at most, such as 4GB (default: 1200MB); more goes to the disk',
        zh: '最多占用的内存，如 4GB（默认：1200MB）；超出部分写入磁盘',
      }),
    )
    .addOption(languageOption(tell))
    .action(async (dir: string | undefined, options: CommonOptions & BuildCommandOptions) =>
      (await import('./build.js')).run(dir, options),
    );

  command(songhua, lang, {
    name: 'check',
    does: {
      en: 'findings by rule and severity; exit code 1 where errors stand',
      zh: '按规则和严重程度列出审核结果；有未处理的错误时退出码为1',
    },
    example: 'songhua check -C examples/harbin',
  })
    .addOption(languageOption(tell))
    .option(
      '--all',
      tell({
        en: 'print every finding, not only the largest of each rule',
        zh: '列出全部结果，而非每条规则最大的几项',
      }),
    )
    .option(
      '--worklist <file.xlsx>',
      tell({
        en: 'write the findings on returns as a workbook for the clerks',
        zh: '将报表审核结果写成工作簿，供经办人处理',
      }),
    )
    .option(
      '--read <file.xlsx>',
      tell({
        en: 'read a worklist back into data/corrections.csv and data/confirmed.csv',
        zh: '将处理后的工作簿读入 data/corrections.csv 和 data/confirmed.csv',
      }),
    )
    .option(
      '--coverage [period]',
      tell({
        en: 'how many returns were due and came, by industry and period',
        zh: '按产业和报告期列出应报和实报的报表数',
      }),
    )
    .option(
      '--validatreport',
      tell({
        en: "print the European Statistical System's validation report (JSON)",
        zh: '输出欧洲统计系统的验证报告（JSON）',
      }),
    )
    .option('--force', tell({ en: 'replace the worklist where there is one', zh: '覆盖已有的工作簿' }))
    .action(async (options: CommonOptions & CheckOptions) => (await import('./check.js')).run(options));

  command(songhua, lang, {
    name: 'synth',
    does: {
      en: 'synthetic returns that add up to the published figures, marked as synthetic',
      zh: '生成与公布数相加一致的合成报表，并标明为合成数据',
    },
    example: 'songhua synth -C my-region --enterprises 2000 --months 12 --seed 1 --errors default',
  })
    .option('--enterprises <number>', tell({ en: 'how many enterprises', zh: '企业数' }), '2000')
    .option(
      '--months <number>',
      tell({
        en: 'how many months, up to December of the last published year',
        zh: '月数，至最近公布年度的12月为止',
      }),
      '12',
    )
    .option(
      '--seed <number>',
      tell({ en: 'the same seed gives the same returns', zh: '随机种子：相同的种子得到相同的报表' }),
      '1',
    )
    .option(
      '--errors <shares>',
      tell({
        en: 'none, default, or shares such as unit=0.001,duplicate=0.005,missing=0.02,outlier=0.001',
        zh: '差错：none（无）、default（默认），或各类比例，如 unit=0.001,duplicate=0.005,missing=0.02,outlier=0.001',
      }),
      'none',
    )
    .addOption(
      new Option('--format <format>', tell({ en: 'the format of the files', zh: '文件格式' }))
        .choices(['parquet', 'csv'])
        .default('parquet'),
    )
    .option('--force', tell({ en: 'replace returns that are not synthetic', zh: '覆盖非合成的报表' }))
    .addOption(languageOption(tell))
    .action(async (options: CommonOptions & SynthOptions) => (await import('./synth.js')).run(options));
}
