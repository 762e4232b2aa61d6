import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem, parsePeriod, type InputError } from '../lib/index.js';
import { functionNames } from './names.js';
import { parse } from './parse.js';
import { print, printId, type BinaryOperator, type Expression } from './syntax.js';

const inChinese: unknown = expect.stringMatching(/\p{Script=Han}/u);

/** The tree without the places of its nodes. */
function bare(expression: Expression): unknown {
  return JSON.parse(
    JSON.stringify(expression, (key, value: unknown) => (key === 'span' ? undefined : value)),
  );
}

describe('what the design shows', () => {
  test.each([
    'agri_food.output_value[2020]',
    'total.headline[2020]',
    '*.headline[2020]',
    'agri_food.output_value[2016..2020]',
    'growth(agri_food.output_value[2020])',
    'contribution(*.headline[2020])',
    'convert(total.headline[2020], USD)',
    'tourism.revenue[2020] / total.headline[2020] >= 20%',
    'harbin/agri_food.output_value[2020]',
    '*/total.employment[2020-Q2]',
    'abs(growth(*.output_value[t])) < 0.5',
    'a.x[t-1] + a.x[t+2]',
    'not (a.x[2020] > 1 and b.y[2020] <= 2 or true_name = 3)',
    '(a.x[2020] + b.x[2020]) * 2 ^ (1 / 2)',
    'total.headline[2020] >= 700 billion yuan',
    'total.headline[2020] >= 7000亿元',
    '-a.x[2020-S1] - -3',
  ])('%s prints as it was written', (text) => {
    expect(print(parse(text))).toBe(text);
  });

  test('a star before a dot is a wildcard, a star between figures multiplies', () => {
    expect(bare(parse('*.x[2020] * *.y[2020]'))).toMatchObject({
      kind: 'binary',
      operator: '*',
      left: { industry: '*' },
      right: { industry: '*' },
    });
  });

  test('a slash without spaces before industry.indicator names a region, one with spaces divides', () => {
    expect(parse('wages/staff')).toMatchObject({ kind: 'binary', operator: '/' });
    expect(parse('east/mining.staff[2020]')).toMatchObject({ kind: 'reference', region: 'east' });
    expect(parse('wages / mining.staff[2020]')).toMatchObject({ kind: 'binary', operator: '/' });
  });

  test('units behind numbers are brought to the base unit', () => {
    expect(parse('93.23 billion dollars')).toMatchObject({ value: 93_230_000_000, unit: 'USD' });
    expect(parse('1019.5亿元')).toMatchObject({ value: 101_950_000_000, unit: 'CNY' });
    expect(parse('20%')).toMatchObject({ value: 0.2, unit: '1', percent: true });
    expect(parse('1.5 percentage points')).toMatchObject({ value: 0.015, unit: 'points' });
  });

  test('full-width signs of a Chinese keyboard are read as their half-width forms', () => {
    expect(bare(parse('ｇｒｏｗｔｈ（total.headline［2020］）'))).toEqual(
      bare(parse('growth(total.headline[2020])')),
    );
    expect(parse('a.x[2020] ≥ 3')).toMatchObject({ operator: '>=' });
  });
});

describe('errors point at the character', () => {
  test.each([
    ['total.headline[2020', 15, 'the bracket is not closed'],
    ['total.headline[20x]', 16, 'this is not a period'],
    ['total.headline[2020-13]', 16, 'this is not a period'],
    ['total.[2020]', 7, 'an indicator is due here'],
    ['grwth(total.headline[2020])', 1, 'there is no function "grwth"'],
    ['growth(total.headline[2020]', 28, 'the expression does not go on as expected'],
    ['1 +', 4, 'a figure, a number or a function is due here'],
    ['1 < 2 < 3', 7, 'comparisons do not chain'],
    ['a.x[2020] ? 3', 11, '"?" has no meaning here'],
    ['a.x[2020] b.x[2020]', 11, 'the expression is complete before this'],
    ['700 billion pesetos', 5, '"billion pesetos" is not a unit'],
    ['a.x[2016..2018..2020]', 4, 'a range has one ".."'],
  ])('%s at column %i: %s', (text, column, message) => {
    let problem: unknown;
    try {
      parse(text);
    } catch (error) {
      problem = (error as { problems: unknown[] }).problems[0];
    }
    expect(problem).toMatchObject({ message: { en: message, zh: inChinese }, at: { column } });
  });

  test('the message shows the expression with a mark under the place, and the nearest name', () => {
    expect(() => parse('1 + grwth(total.headline[2020])')).toThrow(
      'expression:5: there is no function "grwth" (found "grwth"). Did you mean "growth"?\n  1 + grwth(total.headline[2020])\n      ^^^^^',
    );
  });

  test('the place is told in Chinese where Chinese is read', () => {
    try {
      parse('1 + grwth(total.headline[2020])');
      expect.unreachable();
    } catch (error) {
      const told = (error as InputError).problems.map((problem) => formatProblem(problem, 'zh')).join();
      expect(told).toMatch(/^表达式第5个字符：\P{Script=Latin}+“grwth”.*\n {2}1 \+ grwth.*\n {6}\^{5}$/u);
    }
  });

  test('the mark stands right behind Chinese text, whose characters are twice as wide', () => {
    expect(() => parse('7000亿元 ?')).toThrow('\n  7000亿元 ?\n           ^');
  });
});

describe('parsing undoes printing', () => {
  const span = { start: 0, end: 0 };
  const name = fc.constantFrom('a', 'agri_food', 'x1', 'total', 'headline');
  const period = fc
    .constantFrom('2020', '2020-S1', '2019-Q4', '2020-03')
    .map((text) => parsePeriod(text))
    .map((parsed) => parsed ?? { frequency: 'A' as const, year: 1, index: 1 });
  const point = fc.oneof(
    period.map((value) => ({ period: value })),
    fc.record({
      parameter: fc.constant('t'),
      shift: fc.integer({ min: -3, max: 3 }).map((n) => (n === 0 ? 0 : n)),
    }),
  );
  const reference: fc.Arbitrary<Expression> = fc.record({
    kind: fc.constant('reference' as const),
    region: fc.option(fc.oneof(name, fc.constant('*')), { nil: null }),
    industry: fc.oneof(name, fc.constant('*')),
    indicator: name,
    period: fc.option(fc.record({ first: point, last: fc.option(point, { nil: null }) }), { nil: null }),
    accumulation: fc.constant('period' as const),
    span: fc.constant(span),
  });
  const literal: fc.Arbitrary<Expression> = fc
    .nat({ max: 9999 })
    .map((value) => ({ kind: 'number', value, unit: '1', percent: false, text: String(value), span }));
  const id = fc.constantFrom('a', 'A-1', '2021-017', '冰雪园', 'A 1/2', 'p(1)', '1.2');
  const operators: BinaryOperator[] = ['+', '-', '*', '/', '^', '>=', '<=', '>', '<', '=', '!=', 'and', 'or'];
  const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      literal,
      reference,
      name.map((text): Expression => ({ kind: 'name', name: text, span })),
      fc.record({
        kind: fc.constant('unary' as const),
        operator: fc.constantFrom('-' as const, 'not' as const),
        operand: tie('expression'),
        span: fc.constant(span),
      }),
      fc.record({
        kind: fc.constant('binary' as const),
        operator: fc.constantFrom(...operators),
        left: tie('expression'),
        right: tie('expression'),
        span: fc.constant(span),
      }),
      // ids of targets and projects may be any text
      id.map((named): Expression => ({
        kind: 'call',
        name: 'target',
        args: [{ kind: 'name', name: named, span }],
        span,
      })),
      fc.record({ project: id, measure: name }).map(({ project, measure }): Expression => ({
        kind: 'reference',
        region: null,
        industry: `project(${printId(project)})`,
        indicator: measure,
        period: null,
        accumulation: 'period',
        span,
      })),
      fc.record({
        kind: fc.constant('call' as const),
        name: fc.constantFrom(...functionNames.filter((one) => one !== 'target')),
        args: fc.array(tie('expression'), { minLength: 1, maxLength: 3 }),
        span: fc.constant(span),
      }),
    ),
  }));

  test('for any tree', () => {
    fc.assert(
      fc.property(expression, (tree) => {
        expect(bare(parse(print(tree)))).toEqual(bare(tree));
      }),
      { numRuns: 400 },
    );
  });
});
