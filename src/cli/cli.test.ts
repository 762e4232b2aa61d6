// The command line as a user meets it: whole processes of the built program.
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageOfCall } from './language.js';

const program = resolve(import.meta.dirname, '../../dist/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'songhua-cli-'));
const harbin = join(folder, 'harbin');

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

function songhua(...args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [program, ...args],
      { cwd: folder, env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: '' } },
      (error, stdout, stderr) => {
        done({
          code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
          stdout,
          stderr,
        });
      },
    );
  });
}

beforeAll(async () => {
  expect(await songhua('init', 'harbin', '--template', 'harbin')).toMatchObject({ code: 0 });
  expect(await songhua('build', 'harbin')).toMatchObject({ code: 0, stdout: '' });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a reader that goes away', () => {
  test.each(['--json', '--format=html'])('ends %s without a word', async (format) => {
    const text = join(folder, 'long.txt');
    writeFileSync(text, 'Sales rose by 5 percent.\n'.repeat(600));
    const child = spawn(process.execPath, [program, 'audit', '--alone', text, format]);
    let said = '';
    child.stderr.on('data', (words: Buffer) => (said += words.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });
});

describe('show', () => {
  test('prints a table on stdout and remarks on stderr', async () => {
    const { code, stdout, stderr } = await songhua('show', '-C', 'harbin', 'growth(*.headline[2020])');
    expect({ code, stdout }).toMatchSnapshot();
    expect(stderr).toContain(
      'growth(tourism.headline[2020]): tourism.revenue[2020] has no comparable base: neither a growth nor a base was published for it',
    );
  });

  test('with --json prints exactly one document, per contract', async () => {
    const { stdout } = await songhua('show', '-C', 'harbin', 'total.headline[2020]', '--json');
    expect(JSON.parse(stdout)).toEqual({
      figures: [
        {
          ref: 'total.headline[2020]',
          region: 'harbin',
          industry: 'total',
          indicator: 'headline',
          period: '2020',
          value: 621370000000,
          unit: 'CNY',
          quantity: 'amount',
          status: 'A',
          text: { en: '621.37 billion yuan', zh: '6213.7亿元' },
          notes: ['mixed_measures'],
        },
      ],
    });
  });

  test('as CSV quotes what needs it', async () => {
    const { stdout } = await songhua('show', '-C', 'harbin', 'max(1, 2)', '--format', 'csv');
    expect(stdout).toBe(
      'ref,region,industry,indicator,period,value,unit,status,text_en,text_zh,notes\n"max(1, 2)",,,,,2,1,A,2,2,\n',
    );
  });

  test('answers the growth of the total with the reason and the covered part', async () => {
    const { code, stdout, stderr } = await songhua(
      'show',
      '-C',
      'harbin',
      'growth(total.headline[2020])',
      '--lang',
      'zh',
    );
    expect(code).toBe(0);
    expect(stdout.trim()).toMatch(/ --$/);
    expect(stderr).toContain('没有可比基数：特色文化和旅游、现代物流未公布增速或基数');
    expect(stderr).toContain('有可比基数的部分（6个行业）合计增速：6.5%');
  });
});

describe('explain', () => {
  test('draws the derivation down to the cell', async () => {
    expect(
      (await songhua('explain', '-C', 'harbin', 'base(agri_food.output_value[2020])')).stdout,
    ).toMatchSnapshot();
    expect(
      (await songhua('explain', '-C', 'harbin', 'convert(total.headline[2020], USD)', '--lang', 'zh')).stdout,
    ).toMatchSnapshot();
  });

  test('with --json gives the tree', async () => {
    const tree = JSON.parse(
      (await songhua('explain', '-C', 'harbin', 'base(agri_food.output_value[2020])', '--json')).stdout,
    ) as unknown;
    expect(tree).toMatchObject({
      op: 'implied',
      unit: 'CNY',
      inputs: [
        { op: 'published', value: 101950000000 },
        { op: 'published', value: 0.093 },
      ],
    });
  });
});

describe('check', () => {
  test('a clean workspace ends with 0 and a summary', async () => {
    expect(await songhua('check', '-C', 'harbin')).toMatchObject({
      code: 0,
      stdout: '0 errors, 0 warnings, 0 remarks\n',
    });
    expect(JSON.parse((await songhua('check', '-C', 'harbin', '--json')).stdout)).toEqual({
      findings: [],
      summary: { errors: 0, warnings: 0, infos: 0 },
    });
  });
});

describe('report', () => {
  test('is written to a file whole, and never over another one unasked', async () => {
    expect(await songhua('report', '2020', '-C', 'harbin', '-o', 'bulletin.md')).toMatchObject({
      code: 0,
      stdout: '',
    });
    expect(readFileSync(join(folder, 'bulletin.md'), 'utf8')).toContain('621.37 billion yuan');
    const again = await songhua('report', '2020', '-C', 'harbin', '-o', 'bulletin.md');
    expect(again).toMatchObject({ code: 2 });
    expect(again.stderr).toContain('there is a file of this name already');
    expect(
      await songhua('report', '2020', '-C', 'harbin', '--lang', 'zh', '-o', 'bulletin.md', '--force'),
    ).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'bulletin.md'), 'utf8')).toContain('6213.7亿元');
  });
});

describe('a wrong call ends with 2 and says how to mend it', () => {
  test.each([
    [['show', '-C', 'harbin', 'totl.headline[2020]'], 'there is no industry "totl". Did you mean "total"?'],
    [['show', '-C', 'nowhere', 'total.headline[2020]'], 'there is no workspace here'],
    [['show', '-C', 'harbin'], "missing required argument 'expressions'"],
    [['shwo', '-C', 'harbin'], 'Did you mean show?'],
    [['report', '2020x', '-C', 'harbin'], '2020x'],
    [['init', 'harbin'], 'harbin'],
    [['init', 'other', '--template', 'habrin'], 'Did you mean "harbin"?'],
    [['serve', '-C', 'harbin', '--port', 'eighty'], 'this is not a port'],
    [['build', 'empty'], 'there is no system.yaml here'],
  ])('songhua %s', async (args, message) => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    const { code, stderr, stdout } = await songhua(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('tells its steps in the language asked for', async () => {
    const { stderr } = await songhua('build', 'harbin', '--lang', 'zh');
    expect(stderr).toContain('[2/5] 收集数据');
    expect(stderr).toContain('已构建 harbin');
  });

  test('all errors of a definition are told at once, and the old store stays', async () => {
    const file = join(harbin, 'system.yaml');
    const good = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      good
        .replace('classification:', 'clasification:')
        .replace('headline: output_value', 'headline: output_valeu'),
    );
    const { code, stderr } = await songhua('build', 'harbin');
    writeFileSync(file, good);
    expect(code).toBe(2);
    expect(stderr).toMatch(/system\.yaml:\d+:\d+: .*clasification/);
    expect(stderr).toContain('"output_value"');
    expect(stderr).toMatch(/\d+ problems found; nothing was changed\./);
    expect((await songhua('show', '-C', 'harbin', 'total.headline[2020]')).stdout).toContain('621.37');
  });
});

describe('a call with --json that ends with 2', () => {
  const problem = {
    ...{ file: null, line: null, column: null },
    ...{ message: '', found: null, expected: null, mend: null },
  };

  test.each([
    [
      ['show', '-C', 'harbin', 'agri_fod.output_value[2020]'],
      {
        ...{ file: 'expression', column: 1, message: 'there is no industry "agri_fod"' },
        mend: 'Did you mean "agri_food"?',
      },
    ],
    [
      ['check', '-C', 'nowhere'],
      {
        ...{ file: 'nowhere', message: 'there is no workspace here' },
        expected: 'a folder with a system.yaml',
        mend: 'Name one with -C DIR, or make one: songhua init DIR --template harbin',
      },
    ],
    [
      ['plan', '-C', 'harbin', '--as-of', 'now'],
      {
        ...{ message: 'this is not a period', found: '"now"', expected: '2020, 2020-Q2 or 2020-03' },
        mend: 'Write a year, a quarter or a month so',
      },
    ],
    [['explain'], { message: "missing required argument 'expression'" }],
    [['build', 'harbin', '--bogus'], { message: "unknown option '--bogus'" }],
  ])('prints what is wrong as one document: %j', async (args, said) => {
    const { code, stdout, stderr } = await songhua(...args, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ error: { problems: [{ ...problem, ...said }] } });
    expect(stderr).toContain(said.message);
    expect((await songhua(...args)).stdout).toBe('');
  });

  test('prints every problem of a file with its line and column', async () => {
    mkdirSync(join(folder, 'broken'));
    writeFileSync(join(folder, 'broken/system.yaml'), 'id: x\nnames: 3\nlanguages: [en]\n');
    const { code, stdout } = await songhua('build', 'broken', '--json');
    const { error } = JSON.parse(stdout) as { error: { problems: { file: string; line: number | null }[] } };
    expect(code).toBe(2);
    expect(error.problems.length).toBeGreaterThan(1);
    expect(error.problems).toContainEqual(
      expect.objectContaining({ file: 'system.yaml', line: 2, column: 8 }),
    );
  });
});

describe('an error in Chinese', () => {
  test('tells a broken file of returns with place, what was found, and how to mend it', async () => {
    cpSync(harbin, join(folder, 'returned'), { recursive: true });
    mkdirSync(join(folder, 'returned/data/returns'));
    writeFileSync(join(folder, 'returned/data/register.csv'), 'enterprise,name,industry\nA,甲厂,agri_food\n');
    writeFileSync(
      join(folder, 'returned/data/returns/a.csv'),
      'enterprise,period,output_value\nA,2020-01,5万元\n,2020-02,1\n',
    );
    const build = ['build', 'returned', '--lang', 'zh', '--json'];
    const { code, stdout, stderr } = await songhua(...build);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'data/returns/a.csv:2，“output_value”列：单元格内含计量单位（实际：“5万元”；应为：仅有数字）。请将计量单位写入表头，如：产值（千元）。',
    );
    expect(stderr).toContain(
      'data/returns/a.csv:3，“enterprise”列：缺企业代码（实际：空单元格；应为：每行都有企业代码）。请补填，或删去该行。',
    );
    expect(stderr).toContain('共2处问题；未作任何更改。');
    // what programs read is in English
    expect(stdout).toContain('"message": "a unit stands in the cell"');
    expect((await songhua('build', 'returned')).stderr).toContain('a unit stands in the cell (found "5万元"');
  });

  test('tells a wrong call', async () => {
    for (const [call, text] of [
      [['show', '1', '--lng', 'zh', '--lang=zh'], /^错误：没有选项“--lng”\n（是否为 --lang？）/],
      [['report', '--lang', 'zh'], /^错误：缺少参数“period”/],
      [
        ['report', '2020', '--lang', 'zh', '--format', 'odt'],
        /选项“--format <format>”不能取“odt”，可取：md, html/,
      ],
      [['serve', '--lang', 'zh', '--port', 'x'], /^不是有效的端口（实际：“x”；应为：0至65535的整数）。/],
      [['report', '--lang', 'fr'], /^error: option/],
    ] as const) {
      const { code, stderr } = await songhua(...call);
      expect(stderr).toMatch(text);
      expect(code).toBe(2);
    }
  });

  test('follows the locale where the call names no language', () => {
    const before = process.env.LC_ALL;
    process.env.LC_ALL = 'zh_CN.UTF-8';
    try {
      expect(languageOfCall(['build'])).toBe('zh');
      expect(languageOfCall(['build', '--lang', 'en'])).toBe('en');
      expect(languageOfCall(['build', '--lang=zh', '--', '--lang=en'])).toBe('zh');
      process.env.LC_ALL = 'C';
      expect(languageOfCall(['show', '--', '--lang', 'zh'])).toBe('en');
    } finally {
      if (before === undefined) delete process.env.LC_ALL;
      else process.env.LC_ALL = before;
    }
  });
});

test('every command has help with an example', async () => {
  const { stdout } = await songhua('--help');
  const commands = [...stdout.matchAll(/^ {2}(\w+) /gm)]
    .map(([, name]) => name ?? '')
    .filter((name) => name !== 'help' && name !== 'songhua');
  expect(commands).toEqual(
    expect.arrayContaining(['init', 'build', 'show', 'explain', 'check', 'report', 'serve']),
  );
  for (const name of commands)
    expect((await songhua(name, '--help')).stdout).toMatch(/Example:\n {2}\$ songhua /);
});

test('help is in Chinese with --lang zh, before or behind --help', async () => {
  for (const call of [
    ['--help', '--lang', 'zh'],
    ['--lang', 'zh', '--help'],
    ['help', '--lang=zh'],
  ]) {
    const { code, stdout } = await songhua(...call);
    expect(code, call.join(' ')).toBe(0);
    expect(stdout).toMatch(/^用法： songhua \[选项\]/);
  }
  for (const call of [
    ['build', '--help', '--lang', 'zh'],
    ['build', '--lang', 'zh', '-h'],
    ['help', 'build', '--lang', 'zh'],
  ])
    expect((await songhua(...call)).stdout, call.join(' ')).toMatch(/^用法： songhua build .*\n\n采集、审核/);
});

test('help does not load the engine', async () => {
  const { stdout } = await new Promise<{ stdout: string }>((done) => {
    const script = `process.argv[2] = '--help'; process.on('exit', () => console.log(process.report.getReport().sharedObjects.some((path) => /duckdb/.test(path)))); await import(${JSON.stringify(program)});`;
    execFile(process.execPath, ['--input-type=module', '-e', script, 'x', '--help'], (_, stdout) =>
      done({ stdout }),
    );
  });
  expect(stdout.trim().endsWith('false')).toBe(true);
  expect(existsSync(program)).toBe(true);
});

describe('plan', () => {
  test('with --json prints targets and projects, per contract', async () => {
    const { code, stdout, stderr } = await songhua('plan', '-C', 'harbin', '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const plan = JSON.parse(stdout) as { targets: { id: string }[]; projects: { id: string }[] };
    expect(plan.targets.find(({ id }) => id === 'agri_food_2021')).toMatchObject({
      status: 'met_early',
      years_early: 1,
      achieved: 1.0195,
      required_growth: null,
      probability: 1,
    });
    expect(plan.targets.find(({ id }) => id === 'scale_2021')).toMatchObject({
      status: 'behind',
      required_growth: expect.closeTo(0.126543, 6) as number,
      probability: null,
    });
    expect(plan.projects).toMatchObject([{ id: 'childcare_centre', category: 'childcare' }]);
  });

  test('writes a page and a workbook, in the language asked for', async () => {
    expect(
      await songhua('plan', '-C', 'harbin', '--format', 'html', '--lang', 'zh', '-o', 'plan.html'),
    ).toMatchObject({
      code: 0,
      stdout: '',
    });
    const page = readFileSync(join(folder, 'plan.html'), 'utf8');
    expect(page).toContain('提前1年实现');
    // four targets with a figure and the timeline, each drawn for wide and for narrow pages
    expect(page.match(/<svg/g)).toHaveLength(10);
    expect((await songhua('plan', '-C', 'harbin', '--format', 'xlsx', '-o', 'plan.xlsx')).code).toBe(0);
    expect(readFileSync(join(folder, 'plan.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('refuses what is no period', async () => {
    const { code, stderr } = await songhua('plan', '-C', 'harbin', '--as-of', 'now');
    expect(code).toBe(2);
    expect(stderr).toContain('this is not a period (found "now"');
  });
});

describe('scenario', () => {
  const grow = ['--grow', '*.headline[2021] = growth(*.headline[2020])'];
  const goal = ['--seek', 'tourism.revenue[2021]', '--reach', '700 billion yuan'];

  test('says what tourism must grow by, in a table and a chart', async () => {
    const { code, stdout } = await songhua(
      ...[
        'scenario',
        '-C',
        'harbin',
        'total.headline[2021]',
        ...grow,
        '--grow',
        'logistics.revenue[2021] = 3%',
        ...goal,
      ],
      ...['-o', 'goal.svg'],
    );
    expect(code).toBe(0);
    expect(stdout).toContain('To reach 700 billion yuan, tourism.revenue[2021] must grow by 36.4%');
    expect(readFileSync(join(folder, 'goal.svg'), 'utf8')).toContain('36.4%');
  });

  test('draws the assumed figures where no goal is sought', async () => {
    const { code, stdout } = await songhua(
      ...[
        'scenario',
        '-C',
        'harbin',
        'total.headline[2021]',
        ...grow,
        '--grow',
        'logistics.revenue[2021] = 3%',
      ],
      ...['--grow', 'tourism.revenue[2021] = 10%', '--lang', 'zh', '-o', 'what-if.svg'],
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^total\.headline\[2021\]: 6640\.58亿元/);
    expect(readFileSync(join(folder, 'what-if.svg'), 'utf8')).toContain('1498.86亿元 (+10.0%)');
  });

  test.each([
    [[], 'nothing is assumed'],
    [['--grow', 'x'], 'an assumption says what a figure is'],
    [[...grow, '--seek', 'tourism.revenue[2021]'], '--seek and --reach go together'],
    [[...grow, '--seek', '*.headline[2021]', '--reach', '1 yuan'], 'one figure is due here'],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, stderr } = await songhua('scenario', '-C', 'harbin', 'total.headline[2021]', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('names what is not known, and how to assume it', async () => {
    const { code, stderr } = await songhua(
      'scenario',
      '-C',
      'harbin',
      'total.headline[2021]',
      ...grow,
      ...goal,
    );
    expect(code).toBe(2);
    expect(stderr).toContain("--grow 'logistics.revenue[2021] = 5%'");
  });
});

describe('analyse forecast', () => {
  test('refuses a series of one year with exit code 1, saying how many it takes', async () => {
    const { code, stdout, stderr } = await songhua(
      'analyse',
      'forecast',
      'agri_food.output_value[t]',
      '-C',
      'harbin',
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      'agri_food.output_value[t]: no forecast: 1 year in a row is known, and it takes at least 7 years\n',
    );
  });

  test('refuses a figure whose period is not open', async () => {
    const { code, stderr } = await songhua('analyse', 'forecast', 'finance.revenue[2020]', '-C', 'harbin');
    expect(code).toBe(2);
    expect(stderr).toContain('a forecast is of a figure whose period is open');
  });

  test('prints forecasts, MASE and coverage of a series that is long enough', async () => {
    mkdirSync(join(folder, 'harbin/data/published'), { recursive: true });
    const rows = Array.from(
      { length: 14 },
      (_, i) => `finance,revenue,${2006 + i},${400 + 30 * i + (i % 3) * 9},亿元,synthetic`,
    );
    writeFileSync(
      join(folder, 'harbin/data/published/past.csv'),
      `industry,indicator,period,value,unit,source\n${rows.join('\n')}\n`,
    );
    expect((await songhua('build', 'harbin')).code).toBe(0);
    const { code, stdout } = await songhua(
      ...['analyse', 'forecast', 'finance.revenue[t]', '-C', 'harbin', '--horizon', '2', '--backtest'],
    );
    rmSync(join(folder, 'harbin/data/published/past.csv'));
    expect((await songhua('build', 'harbin')).code).toBe(0);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^period +forecast +80 % interval +95 % interval\n2021 +[\d.]+ billion yuan/);
    expect(stdout).toMatch(
      /forecast +\d\.\d{3}\nnaive +\d\.\d{3}\nseasonal naive +\d\.\d{3}\ncoverage of the 80 % interval/,
    );
    expect(stdout).toContain('rolling origins, horizon 2');
  });
});
