// The expression of a rule of rules.yaml: read, held to units, and its faults told where the rule stands.
import { indicatorOf, type System } from '../define/index.js';
import { checkItemRule, functionNames, parse, references, type Expression } from '../figures/index.js';
import { didYouMean, inEach, InputError, textIn, type Problem, type Text } from '../lib/index.js';
import type { Say } from './built-in.js';

/** What a rule must be. */
const condition: Text = {
  en: 'a condition on items of a return, or on figures',
  zh: '关于报表指标或数据的条件',
};

/** A fault of a rule's expression, told where the rule stands; what the expression's parser does not say is said of the whole. */
export function ofRule(
  text: string,
  { message, found, expected, mend = '', at }: Problem,
): Omit<Problem, 'at'> {
  const character = at?.column ?? 1;
  const own = inEach((lang) => textIn(mend, lang));
  return {
    message: {
      en: `${textIn(message, 'en')} (character ${character})`,
      zh: `第${character}个字符：${textIn(message, 'zh')}`,
    },
    found: found ?? `"${text}"`,
    expected: expected ?? condition,
    // with the expression and a mark in the lines below
    mend: {
      en: /^\s/.test(own.en) ? `Correct it at the mark${own.en}` : own.en,
      zh: /^\s/.test(own.zh) ? `请更正标记处${own.zh}` : own.zh,
    },
  };
}

/** The expression of a rule; undefined where it has faults, which are told. */
export function readExpression(
  text: string,
  path: readonly (string | number)[],
  system: System,
  say: Say,
): Expression | undefined {
  // the faults of a text, told where the rule stands
  const attempt = <Result>(work: () => Result): Result | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      for (const problem of error.problems) say(path, ofRule(text, problem));
      return undefined;
    }
  };
  const expression = attempt(() => parse(text));
  if (expression === undefined || references(expression).length > 0) return expression;
  const known = system.indicators.map(({ id }) => id);
  const strangers = namesIn(expression).filter((name) => indicatorOf(system, name) === undefined);
  for (const name of strangers)
    say(path, {
      message: { en: `"${name}" is not an item of a return`, zh: `“${name}”不是报表指标` },
      found: `"${name}"`,
      expected: { en: 'an indicator', zh: '指标' },
      mend: didYouMean(name, [...known, ...functionNames]),
    });
  if (strangers.length > 0) return undefined;
  if (namesIn(expression).length === 0) {
    say(path, {
      message: { en: 'the rule compares nothing', zh: '规则没有比较任何指标或数据' },
      found: `"${text}"`,
      expected: condition,
      mend: {
        en: `Name an item, such as ${known[0] ?? 'revenue'} >= 0`,
        zh: `请写入指标，如 ${known[0] ?? 'revenue'} >= 0`,
      },
    });
    return undefined;
  }
  return attempt(() => {
    checkItemRule(expression, { text, system });
    return expression;
  });
}

/** The bare names of an expression: items of the same return. */
export function namesIn(expression: Expression): string[] {
  switch (expression.kind) {
    case 'name':
      return [expression.name];
    case 'call':
      return expression.args.flatMap(namesIn);
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case 'unary':
      return namesIn(expression.operand);
    default:
      return [];
  }
}
