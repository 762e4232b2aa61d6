// The commands that bring figures to readers, and hold what others wrote against them.
import { Option, type Command } from 'commander';
import type { Lang } from '../lib/index.js';
import { command, languageOption, writesFile, type CommonOptions, type Tell } from './options.js';

export interface ReportOptions {
  lang: Lang;
  format: 'md' | 'html' | 'docx' | 'xlsx';
  output?: string;
  region?: string;
  force?: boolean;
}

export interface AuditCommandOptions {
  lang?: Lang;
  alone?: boolean;
  format?: 'text' | 'html';
  input?: 'text' | 'markdown' | 'html' | 'docx' | 'pdf';
  output?: string;
  force?: boolean;
  verbose?: boolean;
}

export function addPublishCommands(songhua: Command, lang: Lang): void {
  const tell: Tell = (text) => text[lang];

  const report = command(songhua, lang, {
    name: 'report',
    does: { en: 'the bulletin of a period', zh: '生成某一报告期的公报' },
    example: 'songhua report 2020 -C examples/harbin --lang zh --format docx -o bulletin.docx',
  })
    .argument(
      '<period>',
      tell({ en: 'such as 2020, 2020-Q2 or 2020-03', zh: '报告期，如 2020、2020-Q2 或 2020-03' }),
    )
    .addOption(languageOption(tell))
    .addOption(
      new Option('--format <format>', tell({ en: 'the kind of document', zh: '文档格式' }))
        .choices(['md', 'html', 'docx', 'xlsx'])
        .default('md'),
    )
    .option(
      '--region <id>',
      tell({ en: 'the region it is about (default: the whole system)', zh: '公报所述地区（默认：全域）' }),
    );
  writesFile(report, tell).action(async (period: string, options: CommonOptions & ReportOptions) =>
    (await import('./report.js')).run(period, options),
  );

  const audit = command(songhua, lang, {
    name: 'audit',
    does: {
      en: 'a verdict on each number in texts (md, html, docx, pdf, plain; - for standard input); exit code 1 where one is wrong',
      zh: '逐一核对文稿中的数字（md、html、docx、pdf、纯文本；- 表示标准输入）；有误时退出码为1',
    },
    example: 'songhua audit press-release.docx -C examples/harbin',
  })
    .argument('<files...>', tell({ en: 'the texts', zh: '文稿文件' }))
    .addOption(
      new Option(
        '--lang <language>',
        tell({ en: "the language of words (default: each text's own)", zh: '文字的语言（默认：随各文稿）' }),
      ).choices(['en', 'zh']),
    )
    .option(
      '--alone',
      tell({
        en: 'judge the texts against themselves and each other only, without a workspace',
        zh: '只核对文稿自身及相互之间，不用工作区',
      }),
    )
    .addOption(
      new Option(
        '--format <format>',
        tell({ en: 'how to show it (default: text)', zh: '输出格式（默认：text）' }),
      ).choices(['text', 'html']),
    )
    .addOption(
      new Option(
        '--input <format>',
        tell({ en: 'what the texts are, where their names do not tell', zh: '文稿的格式，文件名看不出时用' }),
      ).choices(['text', 'markdown', 'html', 'docx', 'pdf']),
    )
    .option(
      '--verbose',
      tell({
        en: 'also why numbers were left unjudged, and where the figures come from',
        zh: '并说明未核对的原因和数据的来源',
      }),
    );
  writesFile(audit, tell).action(async (files: string[], options: CommonOptions & AuditCommandOptions) =>
    (await import('./audit.js')).run(files, options),
  );

  const port = {
    en: 'the port (default: 4444, or the next free one)',
    zh: '端口（默认：4444，被占用时取下一个空闲端口）',
  };
  command(songhua, lang, {
    name: 'serve',
    does: { en: 'the bulletin and the API on a local address', zh: '在本机地址上提供公报和 API' },
    example: 'songhua serve -C examples/harbin --port 8080',
  })
    .option('--port <number>', tell(port))
    .addOption(languageOption(tell))
    .action(async (options: CommonOptions & { lang: Lang; port?: string }) =>
      (await import('./serve.js')).run(options),
    );

  command(songhua, lang, {
    name: 'start',
    does: {
      en: 'build a workspace, print its latest bulletin and serve it',
      zh: '构建工作区，输出最近一期公报并提供服务',
    },
    example: 'songhua start -C examples/harbin',
  })
    .option('--port <number>', tell(port))
    .addOption(languageOption(tell))
    .action(async (options: CommonOptions & { port?: string; lang: Lang }) =>
      (await import('./start.js')).run(options),
    );
}
