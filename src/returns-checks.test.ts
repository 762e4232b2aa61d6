// Every check of returns: the error planted, found with its place, and what its action makes of the figures.
import { describe, expect, it } from 'vitest';
import { builtIn } from './check/index.js';
import type { Finding } from './collect/index.js';
import { built, register, system, workspace } from './test-support/returns.js';

const alone = `${system}returns: { impute_missing: false }\n`;
const head = 'enterprise,period,output,output_last_year,staff\n';

/** Six quiet months of A and B. */
function quiet(change: (line: string) => string | undefined = (line) => line): string {
  const lines = Array.from({ length: 6 }, (_, i) => `2020-0${i + 1}`).flatMap((month) => [
    `A,${month},100,90,10`,
    `B,${month},200,190,20`,
  ]);
  return `${head}${lines.flatMap((line) => change(line) ?? []).join('\n')}\n`;
}

async function findings(files: Record<string, string>, rule?: string): Promise<Finding[]> {
  return built(await workspace({ 'system.yaml': alone, ...files }), (opened) =>
    Promise.resolve(opened.findings.filter((finding) => rule === undefined || finding.rule === rule)),
  );
}

const replaced =
  (from: string, to: string) =>
  (line: string): string =>
    line === from ? to : line;

/** For every built-in check: files with one error of its kind, and the finding. */
const planted: Record<string, { files: Record<string, string>; found: Partial<Finding>[] }> = {
  unit_error: {
    files: { 'data/returns/a.csv': quiet(replaced('A,2020-04,100,90,10', 'A,2020-04,100000,90,10')) },
    found: [
      {
        enterprise: 'A',
        period: '2020-04',
        item: 'output',
        line: 8,
        value: 100000,
        expected: 100,
        effect: 99900,
      },
    ],
  },
  outlier: {
    files: {
      'data/register.csv': `enterprise,industry\n${Array.from({ length: 30 }, (_, i) => `E${i},food\n`).join('')}`,
      'data/returns/a.csv': `${head}${Array.from({ length: 30 }, (_, i) => `E${i},2020-01,${i === 7 ? 9000 : 100 + i},${100 - (i % 5)},1\n`).join('')}`,
      'rules.yaml': 'built_in: { unit_error: off }\n',
    },
    found: [{ enterprise: 'E7', item: 'output', line: 9, value: 9000 }],
  },
  duplicate_return: {
    files: { 'data/returns/a.csv': `${quiet()}A,2020-04,101,90,10\n` },
    found: [{ enterprise: 'A', period: '2020-04', line: 8, value: 100, expected: 101 }],
  },
  missing_return: {
    files: {
      'data/register.csv': 'enterprise,industry\nA,food\nB,machines\n',
      'data/returns/a.csv': quiet((line) => (line.startsWith('B,2020-03') ? undefined : line)),
    },
    found: [{ industry: 'machines', period: '2020-03', value: 1 }],
  },
  identity: {
    files: {
      'system.yaml': alone.replace(
        'indicators:\n',
        "indicators:\n  per_head: { names: { en: output per head, zh: 人均产值 }, unit: CNY/persons, type: ratio, formula: 'output / staff' }\n",
      ),
      'data/returns/a.csv':
        'enterprise,period,output,staff,per_head\nA,2020-01,100,10,10\nB,2020-01,200,20,11\n',
    },
    found: [{ enterprise: 'B', item: 'per_head', line: 3, value: 11 }],
  },
  falling_ytd: {
    files: {
      'system.yaml': `${system}returns: { accumulation: ytd, impute_missing: false }\n`,
      'data/returns/a.csv':
        'enterprise,period,output\nA,2020-01,20\nA,2020-02,35\nA,2020-03,34\nA,2021-01,5\n',
    },
    found: [
      { enterprise: 'A', period: '2020-03', item: 'output', line: 4, value: 34, expected: 35, effect: 1 },
    ],
  },
  confirmed_nothing: {
    files: {
      'data/returns/a.csv': quiet(),
      'data/confirmed.csv':
        'enterprise,period,item,rule,reason,who,when\nA,2020-01,output,nosuch,true,Li,2020-02-01\nA,2020-02,output,outlier,true,Li,2020-02-01\n',
    },
    found: [
      { enterprise: 'A', file: 'data/confirmed.csv', line: 2, severity: 'warning' },
      { enterprise: 'A', period: '2020-02', line: 3 },
    ],
  },
  unknown_enterprise: {
    files: { 'data/returns/a.csv': `${quiet()}X,2020-01,1,1,1\nX,2020-02,1,1,1\n` },
    found: [{ enterprise: 'X', period: '2020-01', line: 14, value: 2 }],
  },
  outside_validity: {
    files: {
      'data/register.csv': 'enterprise,industry,valid_from,valid_to\nA,food,,2020-04\nB,food,2020-02,\n',
      'data/returns/a.csv': quiet(),
    },
    found: [
      { enterprise: 'B', period: '2020-01', value: 1 },
      { enterprise: 'A', period: '2020-05', value: 2 },
    ],
  },
  class_unknown: {
    files: {
      'data/register.csv': 'enterprise,class_code\nA,1311\nB,9999\n',
      'data/returns/a.csv': quiet(),
    },
    found: [{ line: 3, column: 'class_code', value: 1, severity: 'error' }],
  },
  // 1310 is of GB/T 4754-2011 only; 1311 and 1312 of 2017 only
  class_retired: {
    files: {
      'data/register.csv': 'enterprise,class_code\nA,1311\nB,1310\n',
      'data/returns/a.csv': quiet(),
    },
    found: [{ line: 3, column: 'class_code', value: 1 }],
  },
  mixed_editions: {
    files: {
      'data/register.csv': 'enterprise,class_code\nA,1311\nB,1310\nC,1312\n',
      'data/returns/a.csv': quiet(),
    },
    found: [{ line: 3, column: 'class_code', value: 1 }],
  },
  // 3513 was machinery for building in 2011, and is rigs for deep-sea oil in 2017
  class_changed: {
    files: {
      'data/register.csv': 'enterprise,class_code\nA,1310\nB,3513\n',
      'data/returns/a.csv': quiet(),
    },
    found: [{ line: 3, column: 'class_code', value: 1 }],
  },
  class_missing: {
    files: { 'data/register.csv': 'enterprise,class_code\nA,1311\nB,\n', 'data/returns/a.csv': quiet() },
    found: [{ line: 3, column: 'class_code', value: 1, effect: 200, severity: 'warning' }],
  },
  class_outside: {
    files: { 'data/register.csv': 'enterprise,class_code\nA,1311\nB,5111\n', 'data/returns/a.csv': quiet() },
    found: [{ line: 3, column: 'class_code', value: 1, effect: 200, severity: 'info' }],
  },
  region_missing: {
    files: {
      'data/register.csv': 'enterprise,industry,region\nA,food,230101\nB,food,\n',
      'data/returns/a.csv': quiet(),
    },
    found: [{ line: 3, column: 'region', value: 1, effect: 200 }],
  },
  region_unknown: {
    files: {
      'data/register.csv': 'enterprise,industry,region\nA,food,230101\nB,food,999999\n',
      'data/returns/a.csv': quiet(),
    },
    found: [{ line: 3, column: 'region', value: 1 }],
  },
  overlap: {
    files: {
      'data/register.csv': 'enterprise,industry\nA,food\nB,food;machines\n',
      'data/returns/a.csv': `${head}A,2020-01,100,90,10\nB,2020-01,200,190,20\n`,
    },
    found: [
      { period: '2020-01', item: 'output', industry: 'total', value: 200 },
      { period: '2020-01', item: 'output', industry: 'total', value: 200 },
      { period: '2020-01', item: 'staff', industry: 'total', value: 20 },
    ],
  },
  published_compiled: {
    files: {
      'data/published/p.csv': 'industry,indicator,period,value,unit\nfood,output,2020-01,1.2,千元\n',
      'data/returns/a.csv': quiet(),
    },
    found: [{ industry: 'food', item: 'output', period: '2020-01', value: 1200, expected: 300, line: 2 }],
  },
};

describe('the built-in check', () => {
  it.each(Object.keys(builtIn))(
    '%s finds its error, says so in both languages, and can be switched off',
    async (rule) => {
      const { files, found } = planted[rule] ?? { files: {}, found: [] };
      const list = await findings(files, rule);
      expect(list).toMatchObject(found);
      expect(list).toHaveLength(found.length);
      for (const { message_en, message_zh } of list) {
        expect(message_en).toMatch(/[a-z].*\.$|\?$/);
        expect(message_zh).toMatch(/\p{Script=Han}/u);
      }
      const off = `built_in: { ${rule}: off${rule === 'outlier' ? ', unit_error: off' : ''} }\n`;
      expect(await findings({ ...files, 'rules.yaml': off }, rule)).toEqual([]);
    },
  );

  it('is silent where nothing is wrong', async () => {
    const files = {
      'data/register.csv': 'enterprise,industry,region\nA,food,230101\nB,machines,230101\n',
      'data/returns/a.csv': quiet().replace('output,output_last_year', 'output（元）,output_last_year（元）'),
    };
    expect(await findings(files)).toEqual([]);
  });
});

describe('regions that are none of the system', () => {
  it('are told, name by name, where the system has no classification too', async () => {
    const files = {
      'system.yaml': alone
        .replace('classification: GB/T 4754-2017\n', '')
        .replace(/, codes: \[[^\]]*\]/g, ''),
      'data/register.csv':
        'enterprise,industry,region\nA,food,Sooth\nB,machines,9999\nC,food,Sooth\nD,food,South\n',
      'data/returns/a.csv': quiet(),
    };
    expect(await findings(files, 'region_unknown')).toMatchObject([
      {
        ...{ file: 'data/register.csv', line: 2, column: 'region', value: 2, severity: 'warning' },
        message_en: 'The region "Sooth" is not known; 2 rows are counted in the whole only.',
      },
      { line: 3, value: 1, message_zh: '地区“9999”无法识别；1行仅计入全域。' },
    ]);
  });
});

describe('unit errors', () => {
  it.each([
    ['a thousand times too large', '100000', '100', '90', 'output', 100],
    ['ten thousand times too large', '1000000', '100', '90', 'output', 100],
    ['a thousand times too small', '0.1', '100', '90', 'output', 100],
    ['ten thousand times too small', '0.01', '100', '90', 'output', 100],
  ])('are found that are %s', async (_, wrong, right, before, item, expected) => {
    const change = replaced(`A,2020-04,${right},${before},10`, `A,2020-04,${wrong},${before},10`);
    expect(await findings({ 'data/returns/a.csv': quiet(change) }, 'unit_error')).toMatchObject([
      { enterprise: 'A', period: '2020-04', item, expected },
    ]);
  });

  it('of last year’s value alone are found', async () => {
    const change = replaced('A,2020-04,100,90,10', 'A,2020-04,100,90000,10');
    expect(await findings({ 'data/returns/a.csv': quiet(change) }, 'unit_error')).toMatchObject([
      { enterprise: 'A', period: '2020-04', item: 'output', last_year: true, value: 90000, expected: 90 },
    ]);
  });

  it('of an enterprise’s only return are found against last year', async () => {
    const text = `${head}A,2020-01,100000,90,10\nB,2020-01,200,190,20\n`;
    expect(await findings({ 'data/returns/a.csv': text }, 'unit_error')).toMatchObject([
      { enterprise: 'A', value: 100000, expected: 100 },
    ]);
  });

  it('are not suspected of a hundredfold or of a growth of ten times', async () => {
    const change = (line: string): string =>
      line.replace('A,2020-04,100,', 'A,2020-04,1000,').replace('B,2020-05,200,', 'B,2020-05,20000,');
    expect(await findings({ 'data/returns/a.csv': quiet(change) }, 'unit_error')).toEqual([]);
  });
});

describe('the classification', () => {
  it('of a register that is in an older edition altogether is found out', async () => {
    const files = {
      'data/register.csv': 'enterprise,class_code\nA,1310\nB,3513\n',
      'data/returns/a.csv': quiet(),
    };
    const [finding] = await findings(files, 'mixed_editions');
    expect(finding?.message_en).toMatch(/seems to be in GB\/T 4754-2011 altogether/);
    expect(finding?.message_zh).toMatch(/似全部采用GB\/T 4754-2011/);
  });

  it('NACE Rev. 2 is known, and a class that is lacking in a known group is a warning', async () => {
    const nace = alone
      .replace('GB/T 4754-2017', 'NACE Rev. 2')
      .replace("['13*', '14*']", "['10*']")
      .replace("['34*', '35*']", "['28*']");
    const files = {
      'system.yaml': nace,
      'data/register.csv': 'enterprise,class_code\nA,10.11\nB,10.18\nC,99.99\nD,28.11\n',
      'data/returns/a.csv': `${head}A,2020-01,100,90,10\nD,2020-01,100,90,10\n`,
    };
    await built(await workspace(files), async ({ findings: list, value }) => {
      expect(
        list.filter(({ rule }) => rule === 'class_unknown').sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      ).toMatchObject([
        { line: 3, severity: 'warning' },
        { line: 4, severity: 'error' },
      ]);
      expect(await value('food.output[2020-01]')).toBe(100);
      expect(await value('machines.output[2020-01]')).toBe(100);
    });
  });
});

describe('what a rule does', () => {
  const before = `${head}A,2019-01,100,,10\nB,2019-01,200,,20\nD,2019-01,50,,5\n`;
  const now = `${head}A,2020-01,110,100,10\nB,2020-01,220,200,20\nD,2020-01,-500,50,5\n`;
  const files = { 'data/returns/2019.csv': before, 'data/returns/2020.csv': now };
  const rule = (action: string): string =>
    `rules:\n  - { name: not_negative, rule: output >= 0, action: ${action}, explanation: { en: output cannot be negative, zh: 产值不能为负 } }\n`;
  const cell =
    "region = 'town' AND industry = 'food' AND indicator = 'output' AND period = '2020-01' AND accumulation = 'period'";

  it.each([
    { action: 'report', value: 110 + 220 - 500, status: 'A', edits: [] },
    { action: 'exclude', value: 110 + 220, status: 'E', edits: [{ kind: 'excluded', old: -500, new: null }] },
    // R = (110 + 220) / (100 + 200) = 1.1, times its own value of last year
    {
      action: 'impute',
      value: 110 + 220 + 55,
      status: 'E',
      edits: [{ kind: 'imputed', old: -500, new: 55 }],
    },
  ])(
    '$action: the figure, its status, and the row that is listed and told',
    async ({ action, value, status, edits }) => {
      await built(
        await workspace({ 'system.yaml': alone, ...files, 'rules.yaml': rule(action) }),
        async (opened) => {
          expect(await opened.value('food.output[2020-01]')).toBe(value);
          expect(await opened.table('observations', cell)).toMatchObject([{ status }]);
          const rows = await opened.table(
            'edits',
            "item = 'output' AND NOT last_year AND kind <> 'superseded'",
          );
          expect(rows).toMatchObject(
            edits.map((edit) => ({
              ...{ ...edit, enterprise: 'D', period: '2020-01', rule: 'not_negative', line: 4 },
              file: 'data/returns/2020.csv',
            })),
          );
          expect(rows).toHaveLength(edits.length);
          const why = await opened.why('food.output[2020-01]');
          for (const { kind } of edits) expect(why).toContain(kind);
          expect(opened.findings.filter((finding) => finding.rule === 'not_negative')).toMatchObject([
            {
              enterprise: 'D',
              line: 4,
              value: -500,
              message_en: expect.stringContaining('output cannot be negative') as string,
            },
          ]);
        },
      );
    },
  );

  it('impute: takes the growth of all returns where none has one a year before', async () => {
    const first = { 'data/returns/2020.csv': now, 'rules.yaml': rule('impute') };
    await built(await workspace({ 'system.yaml': alone, ...first }), async (opened) => {
      // (110 + 220) / (100 + 200) = 1.1, times 50
      expect(await opened.value('food.output[2020-01]')).toBe(385);
      expect(await opened.value('growth(food.output[2020-01])')).toBeCloseTo(0.1, 12);
    });
  });

  it('impute: leaves the item out where there is nothing to impute it from, and says so', async () => {
    const first = { 'data/returns/2020.csv': now.replace('-500,50', '-500,'), 'rules.yaml': rule('impute') };
    await built(await workspace({ 'system.yaml': alone, ...first }), async (opened) => {
      expect(await opened.value('food.output[2020-01]')).toBe(330);
      expect(await opened.table('edits', "item = 'output'")).toMatchObject([
        { enterprise: 'D', kind: 'excluded', old: -500, new: null, rule: 'not_negative' },
      ]);
    });
  });

  it('is not done to a return that people looked at and found true', async () => {
    const confirmed =
      'enterprise,period,item,rule,reason,who,when\nD,2020-01,output,not_negative,returned goods,Li,2020-05-20\n';
    for (const action of ['exclude', 'impute'])
      await built(
        await workspace({
          'system.yaml': alone,
          ...files,
          'rules.yaml': rule(action),
          'data/confirmed.csv': confirmed,
        }),
        async ({ value, table }) => {
          expect(await value('food.output[2020-01]')).toBe(-170);
          expect(await table('observations', cell)).toMatchObject([{ status: 'A' }]);
        },
      );
  });

  it('is done by the built-in checks too, where rules.yaml says so', async () => {
    const wrong = now.replace('-500', '55000');
    for (const [action, value] of [
      ['report', 330 + 55000],
      ['exclude', 330],
      ['impute', 385],
    ] as const)
      await built(
        await workspace({
          'system.yaml': alone,
          ...files,
          'data/returns/2020.csv': wrong,
          'rules.yaml': `built_in: { unit_error: { action: ${action} } }\n`,
        }),
        async (opened) => expect(await opened.value('food.output[2020-01]'), action).toBe(value),
      );
  });

  it('within rounding allows what the units of the columns leave open', async () => {
    const text =
      'enterprise,period,output（千元）,staff\nA,2020-01,12,1200\nB,2020-01,12,1300\nC,2020-01,12,1299\n';
    const rules = (tail: string): string =>
      `rules:\n  - { name: ten, rule: 'output = 10 yuan / 1 person * staff${tail}' }\n`;
    const broken = async (tail: string): Promise<(string | null | undefined)[]> =>
      (await findings({ 'data/returns/a.csv': text, 'rules.yaml': rules(tail) }, 'ten')).map(
        ({ enterprise }) => enterprise,
      );
    expect(await broken(' within rounding')).toEqual([]);
    expect((await broken('')).sort()).toEqual(['B', 'C']);
  });
});

it('explain tells what was imputed below a region and within a quarter, in both languages', async () => {
  const files = {
    'system.yaml': system,
    'data/register.csv': 'enterprise,industry,region\nA,food,230101\nB,food,230102\n',
    'data/returns/a.csv': quiet((line) =>
      line.startsWith('B,2020-02') ? undefined : line.replace(',100,', ',200,'),
    ),
  };
  await built(await workspace(files), async ({ why }) => {
    for (const figure of ['food.output[2020-02]', 'food.output[2020-Q1]', 'south/food.output[2020-Q1]']) {
      const told = await why(figure);
      expect(told, figure).toContain('1 value imputed');
      expect(told, figure).toContain('imputed: nothing → 200 yuan; ratio of the industry');
      expect(told, figure).toContain('推算：无 → 200元；按所属产业的比率插补');
    }
    expect(await why('north/food.output[2020-Q1]')).not.toMatch(/value imputed|推算/);
  });
});

it('explain tells what the parts of a total count twice', async () => {
  const files = { 'system.yaml': alone, ...planted.overlap?.files };
  await built(await workspace(files), async ({ why, value }) => {
    expect(await value('total.output[2020-01]')).toBe(300);
    const told = await why('total.output[2020-01]');
    expect(told).toContain('1 enterprise is in several of its parts, whose 200 yuan count once here');
    expect(told).toContain('1家企业同属多个组成部分，其200元在此只计一次');
    expect(await why('machines.output[2020-01]')).not.toContain('count once');
  });
});

it('an enterprise of three industries is told once, with what it returned, like one of two', async () => {
  const tools = "  tools: { names: { en: tools, zh: 工具 }, codes: ['33*'] }\n";
  const files = {
    'system.yaml': alone.replace('  machines: {', `${tools}  machines: {`),
    // B is in two industries, D in three: the parts add up to 1 x 200 + 2 x 800 = 1,800 more than the total
    'data/register.csv':
      'enterprise,region,industry\nA,230101,food\nB,230101,food;machines\nC,230102,machines\nD,230102,tools;food;machines\n',
    'data/returns/a.csv': `enterprise,period,output\n${['01', '02', '03'].map((month) => `A,2020-${month},100\nB,2020-${month},200\nC,2020-${month},400\nD,2020-${month},800\n`).join('')}`,
  };
  await built(await workspace(files), async ({ why, value, findings }) => {
    expect(await value('total.output[2020-01]')).toBe(1500);
    expect(await value('sum(*.output[2020-01])')).toBe(3300);
    const told = findings.filter(({ rule }) => rule === 'overlap').map(({ message_en }) => message_en);
    for (const one of [
      'town/total.output[2020-01]: 2 enterprises are in several industries; 1000 are counted in each of them and once in the total.',
      'north/total.output[2020-01]: 1 enterprise is in several industries; 200 are counted in each of them and once in the total.',
      'south/total.output[2020-Q1]: 1 enterprise is in several industries; 2400 are counted in each of them and once in the total.',
    ])
      expect(told).toContain(one);
    expect(await why('total.output[2020-01]')).toContain(
      '2 enterprises are in several of its parts, whose 1,000 yuan count once here',
    );
    expect(await why('food.output[2020-01]')).not.toContain('count once here');
  });
});

it('an enterprise of two industries that has left still counts once in the cumulation of the total', async () => {
  const files = {
    'data/register.csv': 'enterprise,industry,valid_to\nA,food,\nB,food;machines,2020-01-31\nC,machines,\n',
    'data/returns/a.csv':
      'enterprise,period,output\nA,2020-01,100\nB,2020-01,200\nC,2020-01,400\nA,2020-02,100\nC,2020-02,400\n',
  };
  await built(await workspace({ 'system.yaml': alone, ...files }), async ({ value }) => {
    expect(await value('ytd(total.output[2020-01])')).toBe(700);
    expect(await value('ytd(total.output[2020-02])')).toBe(1200);
  });
});

it('a missing return changes on the period before as those did who returned both', async () => {
  const files = {
    'system.yaml': system,
    'data/register.csv': 'enterprise,industry\nA,food\nB,food\n',
    'data/returns/a.csv': quiet((line) => (line.startsWith('B,2020-02') ? undefined : line)),
  };
  await built(await workspace(files), async ({ value }) =>
    expect(await value('food.output[2020-02]')).toBe(300),
  );
});

it('an item left blank counts neither in the level nor in the base, and a nought counts in both', async () => {
  const files = {
    'system.yaml': system,
    'data/register.csv': 'enterprise,industry\nA,food\nB,food\nC,food\n',
    'data/returns/a.csv': `${head}A,2020-01,110,100,1\nB,2020-01,,50,1\nC,2020-01,0,20,1\n`,
  };
  await built(await workspace(files), async ({ value }) => {
    expect(await value('food.output[2020-01]')).toBe(110);
    expect(await value('base(food.output[2020-01])')).toBe(120);
  });
});

it('a missing return of the first year gets a value of last year too, so that its industry keeps its growth', async () => {
  const files = {
    'system.yaml': system,
    'data/register.csv': 'enterprise,industry\nA,food\nB,food\n',
    'data/returns/a.csv': `${head}A,2020-01,110,100,1\nB,2020-01,110,100,1\nA,2020-02,110,100,1\n`,
  };
  await built(await workspace(files), async ({ value }) => {
    expect(await value('food.output[2020-02]')).toBe(220);
    expect(await value('base(food.output[2020-02])')).toBe(200);
  });
});

describe('corrections', () => {
  const correction = (line: string): string => `enterprise,period,item,old,new,reason,who,when\n${line}\n`;

  it('are laid over the returns, listed and told, also for last year’s value and for a return that did not come', async () => {
    const corrections = correction(
      'A,2020-04,output,100,110,wrong unit,Li,2020-05-20\nA,2020-04,output_last_year,90,95,misread,Li,2020-05-20\nC,2020-04,output,,40,by telephone,Wang,2020-05-21',
    );
    const files = {
      'data/returns/a.csv': quiet(),
      'data/corrections.csv': corrections,
      'system.yaml': alone,
    };
    await built(await workspace(files), async ({ value, table, why }) => {
      expect(await value('food.output[2020-04]')).toBe(310);
      expect(await value('base(food.output[2020-04])')).toBe(285);
      expect(await value('machines.output[2020-04]')).toBe(40);
      expect(await table('edits', 'TRUE ORDER BY line')).toMatchObject([
        { enterprise: 'A', kind: 'corrected', old: 100, new: 110, last_year: false, who: 'Li', line: 2 },
        { enterprise: 'A', kind: 'corrected', old: 90, new: 95, last_year: true, who: 'Li', line: 3 },
        { enterprise: 'C', kind: 'corrected', old: null, new: 40, who: 'Wang', line: 4 },
      ]);
      expect(await why('food.output[2020-04]')).toContain('wrong unit (Li, 2020-05-20)');
    });
  });

  it.each([
    [
      'A,2020-04,output,99,110,x,Li,2020-05-20',
      /corrections\.csv:2, column "old": the old value of output of A in 2020-04 no longer holds \(found 99 in the correction, 100 in the return; expected the value that was returned\)/,
    ],
    [
      'A,2020-04,output,,110,x,Li,2020-05-20',
      /no longer holds \(found nothing in the correction, 100 in the return; expected the value that was returned\)/,
    ],
    [
      'X,2020-04,output,100,110,x,Li,2020-05-20',
      /corrections\.csv:2, column "enterprise": there is no return of X for 2020-04/,
    ],
    ['A,2020-11,output,100,110,x,Li,2020-05-20', /there is no return of A for 2020-11/],
  ])('are refused where the old value no longer holds: %s', async (line, message) => {
    const files = {
      'data/returns/a.csv': quiet(),
      'data/corrections.csv': correction(line),
      'system.yaml': alone,
    };
    await expect(built(await workspace(files), () => Promise.resolve())).rejects.toThrow(message);
  });

  it('are refused where the date is none, and empty a value where the new one is blank', async () => {
    const files = (line: string): Record<string, string> => ({
      'data/returns/a.csv': quiet(),
      'data/corrections.csv': correction(line),
      'system.yaml': alone,
    });
    await expect(
      built(await workspace(files('A,2020-04,output,100,110,x,Li,soon')), () => Promise.resolve()),
    ).rejects.toThrow(/corrections\.csv:2, column "when": the cell is not a date \(found "soon"/);
    await built(
      await workspace(files('A,2020-04,output,100,,x,Li,2020年5月20日')),
      async ({ value, table }) => {
        const [edit] = await table<{ old: number; new: number | null; when: string }>(
          'edits',
          "kind = 'corrected'",
        );
        expect(edit).toMatchObject({ old: 100, new: null, when: '2020年5月20日' });
        const [before, after] = [await value('food.output[2020-03]'), await value('food.output[2020-04]')];
        expect((before ?? 0) - (after ?? 0)).toBe(100);
      },
    );
  });
});

it('an enterprise that entered later, or left, is not missing', async () => {
  const files = {
    'data/register.csv': register.replace(
      'A,Alpha,1311,230101,,,,',
      'A,Alpha,1311,230101,,2020-03-01,2020-04-30,',
    ),
    'data/returns/a.csv': quiet((line) => (/^A,2020-0[1256]/.test(line) ? undefined : line)),
  };
  const missing = await findings(files, 'missing_return');
  expect(missing.filter(({ message_en }) => message_en.endsWith('that of A.'))).toEqual([]);
});
