// Rules of rules.yaml over returns and figures: what a finding tells, and what is refused when figures are compared.
import { describe, expect, it } from 'vitest';
import { built, register, system, workspace } from './test-support/returns.js';
import type { Finding } from './collect/index.js';

const csv = `enterprise,period,output,output_last_year,staff
A,2020-01,100,90,10
B,2020-01,240,200,20
`;

async function findings(rules: string, rule: string, files: Record<string, string> = {}): Promise<Finding[]> {
  const folder = await workspace({
    'data/returns/a.csv': csv,
    'rules.yaml': `rules:\n  - ${rules}\n`,
    ...files,
  });
  return built(folder, (opened) =>
    Promise.resolve(opened.findings.filter((finding) => finding.rule === rule)),
  );
}

describe('a broken rule', () => {
  it('over figures names the region, where it is one of the parts', async () => {
    const told = async (rule: string): Promise<string[]> =>
      (await findings(`{ name: small, rule: '${rule}' }`, 'small')).map(({ message_en }) => message_en);
    // A is in the north with 100, B in the south with 240
    expect(await told('*/food.output[t] <= 150 yuan')).toEqual([
      'south/food 2020-01: */food.output[t] <= 150 yuan (found 240 yuan, expected <= 150 yuan)',
    ]);
    expect(await told('food.output[t] <= 150 yuan')).toEqual([
      'food 2020-01: food.output[t] <= 150 yuan (found 340 yuan, expected <= 150 yuan)',
    ]);
  });

  it('tells the value, what was expected and the formula, with its explanation once', async () => {
    expect(
      await findings(
        '{ name: small, rule: output <= 150 yuan, explanation: { en: too much, zh: 过大 } }',
        'small',
      ),
    ).toMatchObject([
      {
        ...{ enterprise: 'B', item: 'output', value: 240, expected: 150, effect: 90 },
        message_en:
          'The return of B for 2020-01 breaks a rule: too much (output <= 150 yuan; found 240, expected <= 150).',
        message_zh: '企业B 2020-01报表违反规则：过大（output <= 150 yuan；实际为240，应<= 150）。',
      },
    ]);
    expect(await findings('{ name: small, rule: output <= 150 yuan }', 'small')).toMatchObject([
      {
        message_en:
          'The return of B for 2020-01 breaks a rule: output <= 150 yuan (found 240, expected <= 150).',
      },
    ]);
  });

  it.each([
    // at which output the comparison would turn, worked out by hand from 240, 200 last year, and 20 persons
    ['output / staff <= 11 yuan / 1 person', 220, 'found 12, expected <= 11'],
    ['150 yuan >= output', 150, 'found 240, expected <= 150'],
    ['output + base(output) < 400 yuan', undefined, 'found 440, expected < 400'],
    ['growth(output) < 15%', 230, 'found 0.2, expected < 0.15'],
    ['diff(output) < 15 yuan', 215, 'found 40, expected < 15'],
    ['1000 yuan - 2 * output >= 600 yuan', 200, 'found 520, expected >= 600'],
    ['1 / output > 1 / 200 yuan', 200, 'found 0.0042, expected > 0.005'],
    ['output <= 11 yuan / 1 person * staff', 220, 'found 240, expected <= 220'],
    ['abs(output) <= 200 yuan', undefined, 'found 240, expected <= 200'],
    ['output < 200 yuan or staff < 15 persons', undefined, 'output = 240, staff = 20'],
  ])('tells of %s at what value of its first item it would turn', async (rule, expected, told) => {
    const found = await findings(`{ name: x, rule: '${rule}' }`, 'x');
    expect(found.map(({ enterprise }) => enterprise)).toContain('B');
    const b = found.find(({ enterprise }) => enterprise === 'B');
    expect(b?.message_en).toContain(`(${told}).`);
    if (expected === undefined) expect(b?.expected).toBeNull();
    else expect(b?.expected).toBeCloseTo(expected, 9);
    expect(b?.value).toBe(240);
  });

  it('is none where a return just keeps it, whatever the digits', async () => {
    // 110 is 10 % above 100, 11.55 above 10.50 and 0.11 above 0.10; 120 is 20 % above 100, 100.1 0.1 % above 100
    const rows = ['110,100', '11.55,10.50', '0.11,0.10', '120,100', '100.1,100', '0.2,0.1'];
    const files = {
      'data/register.csv': `enterprise,industry\n${rows.map((_, i) => `E${i},food\n`).join('')}`,
      'data/returns/a.csv': `enterprise,period,output,output_last_year\n${rows.map((row, i) => `E${i},2020-01,${row}\n`).join('')}`,
      'rules.yaml': `rules:
  - { name: most, rule: 'growth(output) <= 10%' }
  - { name: least, rule: 'growth(output) >= 20%' }
  - { name: small, rule: 'growth(output) <= 0.1%' }
  - { name: more, rule: 'diff(output) <= 1.05 yuan' }
  - { name: both, rule: 'output + base(output) = 0.3 yuan' }
  - { name: summed, rule: 'sum(output, base(output)) - 0.3 yuan <= 0 yuan' }
`,
    };
    const broken = await built(await workspace(files), (opened) =>
      Promise.resolve(
        ['most', 'least', 'small', 'more', 'both', 'summed'].map((name) =>
          opened.findings.flatMap(({ rule, enterprise }) => (rule === name ? [enterprise] : [])).sort(),
        ),
      ),
    );
    expect(broken).toEqual([
      ['E3', 'E5'],
      ['E0', 'E1', 'E2', 'E4'],
      ['E0', 'E1', 'E2', 'E3', 'E5'],
      ['E0', 'E3'],
      ['E0', 'E1', 'E2', 'E3', 'E4'],
      ['E0', 'E1', 'E3', 'E4'],
    ]);
  });

  it('over figures tells both sides of the comparison, in each language', async () => {
    expect(
      await findings(
        "{ name: steady, rule: 'abs(growth(*.output[t])) < 6%', explanation: { en: too fast, zh: 过快 } }",
        'steady',
      ),
    ).toMatchObject([
      {
        ...{ industry: 'food', period: '2020-01', file: 'rules.yaml', line: 2, expected: 0.06 },
        message_en: 'food 2020-01: too fast (abs(growth(*.output[t])) < 6%; found 17.2%, expected < 6.0%)',
        message_zh: 'food 2020-01：过快（abs(growth(*.output[t])) < 6%；实际为17.2%，应< 6.0%）',
      },
    ]);
  });

  it('that is an identity tells the value reported, the formula and what it gives', async () => {
    const derived = system.replace(
      'total:',
      '  per_head: { names: { en: output per head, zh: 人均产值 }, unit: CNY/persons, type: ratio, formula: output / staff }\ntotal:',
    );
    const text = 'enterprise,period,output,staff,per_head\nA,2020-01,100,10,10\nB,2020-01,240,20,13\n';
    expect(
      await findings('{ name: x, rule: output > 0 }', 'identity', {
        'system.yaml': derived,
        'data/register.csv': register,
        'data/returns/a.csv': text,
      }),
    ).toMatchObject([
      {
        ...{ enterprise: 'B', value: 13, expected: 12, effect: 1 },
        message_en:
          'The return of B for 2020-01 breaks a rule: output per head is not what its formula gives (per_head = output / staff; found 13, expected = 12).',
      },
    ]);
  });
});

describe('a rule over figures', () => {
  it.each([
    [
      'total.output[t] + 1 yuan',
      /rules\.yaml:2:\d+: the rule says nothing that is true or false .*expected a comparison/,
    ],
    [
      'total.output[t] >= total.staff[t]',
      /rules\.yaml:2:\d+: amounts of different units cannot be added or compared \(character 1\)/,
    ],
  ])('%s is refused at its place in rules.yaml', async (rule, message) => {
    await expect(findings(`{ name: x, rule: '${rule}' }`, 'x')).rejects.toThrow(message);
  });
});
