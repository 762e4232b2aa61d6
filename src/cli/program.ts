// The commands with their options and examples; each one's work stands in a file of its own and is loaded when called.
import { Command, Option } from 'commander';
import type { Lang } from '../lib/index.js';
import type { CheckOptions } from './check.js';
import { defaultLanguage } from './language.js';
import type { SynthOptions } from './synth.js';
import { asInputError, helpHint, outputError } from './wrong-calls.js';

declare const SONGHUA_VERSION: string;

/** Options that every command takes. */
export interface CommonOptions {
  /** The workspace. */
  C: string;
  json?: boolean;
  debug?: boolean;
}

export function program(): Command {
  const songhua = new Command('songhua')
    .description(
      "A region's industrial system as code: from returns to the published bulletin, every figure traceable.",
    )
    .version(SONGHUA_VERSION)
    .showSuggestionAfterError()
    .showHelpAfterError(helpHint())
    .configureHelp({ sortSubcommands: false })
    .configureOutput({ outputError })
    .exitOverride(asInputError);

  command(songhua, 'init <dir>', 'make a new workspace', 'songhua init harbin --template harbin')
    .option('--template <name>', 'a complete example to start from (harbin, starter ...)', 'starter')
    .option(
      '--from <file>',
      'a table to look at: its columns are guessed, and a definition for it is written',
    )
    .addOption(languageOption())
    .action(async (dir: string, options: CommonOptions & { lang: Lang; template: string; from?: string }) =>
      (await import('./init.js')).run(dir, options),
    );

  command(
    songhua,
    'build [dir]',
    'collect, check, compile and store; the old store stays until the new one is complete',
    'songhua build examples/harbin',
  )
    .option('--quarantine', 'set files of returns with problems aside, and list them, instead of stopping')
    .option(
      '--memory <size>',
      'how much memory to take at most, such as 4GB (default: 1200MB); more goes to the disk',
    )
    .addOption(languageOption())
    .action(async (dir: string | undefined, options: CommonOptions & BuildCommandOptions) =>
      (await import('./build.js')).run(dir, options),
    );

  command(
    songhua,
    'show <expressions...>',
    'the figures that expressions name',
    "songhua show -C examples/harbin 'growth(*.headline[2020])'",
  )
    .addOption(
      new Option('--format <format>', 'how to print them').choices(['table', 'csv', 'json']).default('table'),
    )
    .addOption(languageOption())
    .action(async (expressions: string[], options: CommonOptions & { format: string; lang: string }) =>
      (await import('./show.js')).run(expressions, options),
    );

  command(
    songhua,
    'explain <expression>',
    'where a figure comes from, as a tree',
    "songhua explain -C examples/harbin 'base(agri_food.output_value[2020])'",
  )
    .addOption(languageOption())
    .option('--contributors', 'also the largest contributors of figures compiled from returns (confidential)')
    .action(async (expression: string, options: CommonOptions & { lang: string; contributors?: boolean }) =>
      (await import('./explain.js')).run(expression, options),
    );

  command(
    songhua,
    'check',
    'findings by rule and severity; exit code 1 where errors stand',
    'songhua check -C examples/harbin',
  )
    .addOption(languageOption())
    .option('--all', 'print every finding, not only the largest of each rule')
    .option('--worklist <file.xlsx>', 'write the findings on returns as a workbook for the clerks')
    .option('--read <file.xlsx>', 'read a worklist back into data/corrections.csv and data/confirmed.csv')
    .option('--coverage [period]', 'how many returns were due and came, by industry and period')
    .option('--validatreport', "print the European Statistical System's validation report (JSON)")
    .option('--force', 'replace the worklist where there is one')
    .action(async (options: CommonOptions & CheckOptions) => (await import('./check.js')).run(options));

  command(
    songhua,
    'report <period>',
    'the bulletin of a period',
    'songhua report 2020 -C examples/harbin --lang zh --format docx -o bulletin.docx',
  )
    .addOption(languageOption())
    .addOption(
      new Option('--format <format>', 'the kind of document')
        .choices(['md', 'html', 'docx', 'xlsx'])
        .default('md'),
    )
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .option('--region <id>', 'the region it is about (default: the whole system)')
    .option('--force', 'replace the output file where there is one')
    .action(async (period: string, options: CommonOptions & ReportOptions) =>
      (await import('./report.js')).run(period, options),
    );

  command(
    songhua,
    'plan',
    'targets and projects: pace, outlook, what is late',
    'songhua plan -C examples/harbin --format html -o plan.html',
  )
    .addOption(languageOption())
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['text', 'md', 'html', 'xlsx'])
        .default('text'),
    )
    .option('--as-of <period>', 'the period at whose end it is looked at (default: the latest with data)')
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .option('--force', 'replace the output file where there is one')
    .action(async (options: CommonOptions & PlanOptions) => (await import('./plan.js')).run(options));

  command(
    songhua,
    'scenario <expression>',
    'a figure under assumptions, or what another must grow by for it to reach a value',
    "songhua scenario -C examples/harbin 'total.headline[2021]' --grow '*.headline[2021] = growth(*.headline[2020])' --grow 'logistics.revenue[2021] = 3%' --seek 'tourism.revenue[2021]' --reach '700 billion yuan'",
  )
    .addOption(languageOption())
    .addOption(listOption('--grow <cells = rate>', 'growth on the year before'))
    .addOption(listOption('--set <cells = value>', 'level'))
    .option('--seek <cell>', 'the figure whose growth is sought')
    .option('--reach <value>', 'what the expression is to reach, such as "700 billion yuan" or "target(ID)"')
    .option('-o, --output <file>', 'draw it as SVG: the way to the goal, or the assumed figures')
    .option('--force', 'replace the output file where there is one')
    .action(async (expression: string, options: CommonOptions & ScenarioOptions) =>
      (await import('./scenario.js')).run(expression, options),
    );

  const analyse = songhua
    .command('analyse')
    .description('methods of analysis')
    .addHelpText(
      'after',
      "\nExample:\n  $ songhua analyse forecast 'agri_food.output_value[t]' -C examples/harbin",
    );
  command(
    analyse,
    'forecast <expression>',
    'the outlook of a figure whose period is left open; exit code 1 where its series is too short',
    "songhua analyse forecast 'agri_food.output_value[t]' -C examples/harbin --backtest",
  )
    .addOption(languageOption())
    .option('--horizon <number>', 'how many periods ahead', '3')
    .addOption(
      new Option(
        '--frequency <frequency>',
        'of the series (default: the longest period that has figures)',
      ).choices(['year', 'half', 'quarter', 'month']),
    )
    .option('--backtest', 'also how good such forecasts were on the past: MASE and coverage')
    .action(async (expression: string, options: CommonOptions & ForecastOptions) =>
      (await import('./analyse.js')).runForecast(expression, options),
    );

  command(
    songhua,
    'audit <files...>',
    'a verdict on each number in texts (md, html, docx, pdf, plain; - for standard input); exit code 1 where one is wrong',
    'songhua audit press-release.docx -C examples/harbin',
  )
    .addOption(
      new Option('--lang <language>', "the language of words (default: each text's own)").choices([
        'en',
        'zh',
      ]),
    )
    .option('--alone', 'judge the texts against themselves and each other only, without a workspace')
    .addOption(new Option('--format <format>', 'how to show it (default: text)').choices(['text', 'html']))
    .addOption(
      new Option('--input <format>', 'what the texts are, where their names do not tell').choices([
        'text',
        'markdown',
        'html',
        'docx',
        'pdf',
      ]),
    )
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .option('--force', 'replace the output file where there is one')
    .option('--verbose', 'also why numbers were left unjudged, and where the figures come from')
    .action(async (files: string[], options: CommonOptions & AuditCommandOptions) =>
      (await import('./audit.js')).run(files, options),
    );

  command(
    songhua,
    'serve',
    'the bulletin and the API on a local address',
    'songhua serve -C examples/harbin --port 8080',
  )
    .option('--port <number>', 'the port (default: 4444, or the next free one)')
    .addOption(languageOption())
    .action(async (options: CommonOptions & { lang: Lang; port?: string }) =>
      (await import('./serve.js')).run(options),
    );

  command(
    songhua,
    'start',
    'build a workspace, print its latest bulletin and serve it',
    'songhua start -C examples/harbin',
  )
    .option('--port <number>', 'the port (default: 4444, or the next free one)')
    .addOption(languageOption())
    .action(async (options: CommonOptions & { port?: string; lang: 'en' | 'zh' }) =>
      (await import('./start.js')).run(options),
    );

  command(
    songhua,
    'synth',
    'synthetic returns that add up to the published figures, marked as synthetic',
    'songhua synth -C my-region --enterprises 2000 --months 12 --seed 1 --errors default',
  )
    .option('--enterprises <number>', 'how many enterprises', '2000')
    .option('--months <number>', 'how many months, up to December of the last published year', '12')
    .option('--seed <number>', 'the same seed gives the same returns', '1')
    .option(
      '--errors <shares>',
      'none, default, or shares such as unit=0.001,duplicate=0.005,missing=0.02,outlier=0.001',
      'none',
    )
    .addOption(
      new Option('--format <format>', 'the format of the files')
        .choices(['parquet', 'csv'])
        .default('parquet'),
    )
    .option('--force', 'replace returns that are not synthetic')
    .addOption(languageOption())
    .action(async (options: CommonOptions & SynthOptions) => (await import('./synth.js')).run(options));

  return songhua;
}

export interface BuildCommandOptions {
  lang: Lang;
  quarantine?: boolean;
  memory?: string;
}

export interface ReportOptions {
  lang: 'en' | 'zh';
  format: 'md' | 'html' | 'docx' | 'xlsx';
  output?: string;
  region?: string;
  force?: boolean;
}

export interface PlanOptions {
  lang: 'en' | 'zh';
  format: 'text' | 'md' | 'html' | 'xlsx';
  asOf?: string;
  output?: string;
  force?: boolean;
}

export interface ScenarioOptions {
  lang: 'en' | 'zh';
  grow: string[];
  set: string[];
  seek?: string;
  reach?: string;
  output?: string;
  force?: boolean;
}

export interface ForecastOptions {
  lang: 'en' | 'zh';
  horizon: string;
  frequency?: string;
  backtest?: boolean;
}

/** An option that may be given several times. */
function listOption(flags: string, description: string): Option {
  return new Option(flags, `${description} (may be given several times, the later one counts)`)
    .argParser((text: string, before: string[]) => [...before, text])
    .default([], '');
}

export interface AuditCommandOptions {
  lang?: 'en' | 'zh';
  alone?: boolean;
  format?: 'text' | 'html';
  input?: 'text' | 'markdown' | 'html' | 'docx' | 'pdf';
  output?: string;
  force?: boolean;
  verbose?: boolean;
}

/** A command with the options that all of them share, and an example under its help. */
function command(parent: Command, usage: string, description: string, example: string): Command {
  return parent
    .command(usage)
    .description(description)
    .option('-C <dir>', 'the workspace', '.')
    .option('--json', 'print exactly one JSON document on standard output')
    .option('--debug', 'show the stack trace of an error')
    .addHelpText('after', `\nExample:\n  $ ${example}`)
    .exitOverride(asInputError);
}

function languageOption(): Option {
  return new Option('--lang <language>', 'the language of words')
    .choices(['en', 'zh'])
    .default(defaultLanguage());
}
