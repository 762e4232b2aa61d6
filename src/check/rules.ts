// rules.yaml: edit rules as figure expressions, over the items of one return or over compiled figures, each with a
// severity, an explanation and an action; and what the built-in checks are to do.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indicatorOf, readYaml, type System } from '../define/index.js';
import { checkItemRule, functionNames, parse, references, type Expression } from '../figures/index.js';
import {
  didYouMean,
  InputError,
  listed,
  textIn,
  throwIfAny,
  type Place,
  type Problem,
} from '../lib/index.js';
import {
  actions,
  builtIn,
  choice,
  readBuiltIn,
  severities,
  type Action,
  type BuiltInSettings,
  type Say,
  type Severity,
} from './built-in.js';

export interface Rule {
  name: string;
  /** As written. */
  text: string;
  expression: Expression;
  /** Over the items of a return, or over compiled figures. */
  over: 'return' | 'figures';
  severity: Severity;
  action: Action;
  explanation: { en: string; zh: string };
  line: number;
  /** Where its expression stands, for errors. */
  at: Place;
}

export interface RuleSet {
  rules: Rule[];
  /** Null where a check is switched off. */
  builtIn: BuiltInSettings;
}

const file = 'rules.yaml';

/** The rules of a workspace; the built-in ones alone where it has no rules.yaml. Throws an `InputError` with every fault. */
export async function readRules(workspace: string, system: System): Promise<RuleSet> {
  let text: string;
  try {
    text = await readFile(join(workspace, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { rules: [], builtIn: { ...builtIn } };
    throw error;
  }
  return parseRules(text, system);
}

/** Reads the text of rules.yaml. */
export function parseRules(text: string, system: System): RuleSet {
  const { yaml, problems } = readYaml(text, file);
  throwIfAny(problems);
  const root = (yaml?.value ?? {}) as Record<string, unknown>;
  const say = (
    path: readonly (string | number)[],
    problem: Omit<Problem, 'at'>,
    part: 'key' | 'value' = 'value',
  ): void => {
    problems.push({ ...problem, at: yaml?.place(path, part) ?? { file } });
  };
  if (typeof root !== 'object' || Array.isArray(root)) {
    say([], {
      message: { en: 'rules.yaml is not a mapping', zh: 'rules.yaml 不是键值映射' },
      expected: { en: 'the keys rules and built_in', zh: '键 rules 和 built_in' },
    });
    throw new InputError(problems);
  }
  for (const key of Object.keys(root))
    if (key !== 'rules' && key !== 'built_in')
      say(
        [key],
        {
          message: { en: `the key "${key}" is not known`, zh: `没有键“${key}”` },
          expected: { en: 'rules, built_in', zh: 'rules、built_in' },
        },
        'key',
      );

  const rules: Rule[] = [];
  const list = root.rules ?? [];
  if (!Array.isArray(list))
    say(['rules'], {
      message: { en: 'rules is not a list', zh: 'rules 不是列表' },
      expected: { en: 'a list of rules', zh: '规则列表' },
    });
  else
    list.forEach((given: unknown, i) => {
      const places = { rule: yaml?.place(['rules', i]), expression: yaml?.place(['rules', i, 'rule']) };
      const rule = readRule(given, ['rules', i], system, places, say);
      if (rule === undefined) return;
      if (rules.some(({ name }) => name === rule.name) || Object.hasOwn(builtIn, rule.name))
        say(['rules', i, 'name'], {
          message: { en: `there are two rules "${rule.name}"`, zh: `有两条规则都名为“${rule.name}”` },
          mend: { en: 'Give one of them another name', zh: '请为其一另取名称' },
        });
      rules.push(rule);
    });
  const settings = readBuiltIn(root.built_in, say);
  problems.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  throwIfAny(problems);
  return { rules, builtIn: settings };
}

function readRule(
  given: unknown,
  path: readonly (string | number)[],
  system: System,
  places: { rule: Place | undefined; expression: Place | undefined },
  say: Say,
): Rule | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    say(path, {
      message: { en: 'a rule is a mapping', zh: '规则应为键值映射' },
      expected: {
        en: 'the keys name, rule, severity, action, explanation',
        zh: '键 name、rule、severity、action、explanation',
      },
    });
    return undefined;
  }
  const keys = ['name', 'rule', 'severity', 'action', 'explanation'];
  const fields = given as Record<string, unknown>;
  for (const key of Object.keys(fields))
    if (!keys.includes(key))
      say(
        [...path, key],
        {
          message: { en: `the key "${key}" is not known`, zh: `没有键“${key}”` },
          expected: listed(keys),
          mend: didYouMean(key, keys),
        },
        'key',
      );
  const text = fields.rule;
  if (typeof text !== 'string') {
    say(path, {
      message: { en: 'the rule has no expression', zh: '规则没有表达式' },
      expected: { en: 'rule: with a figure expression that is to be true', zh: 'rule: 后写应成立的表达式' },
    });
    return undefined;
  }
  const expression = readExpression(text, [...path, 'rule'], system, say);
  const severity = choice(fields.severity, severities, 'error', [...path, 'severity'], say);
  const action = choice(fields.action, actions, 'report', [...path, 'action'], say);
  if (expression === undefined) return undefined;
  const over = references(expression).length > 0 ? 'figures' : 'return';
  if (over === 'figures' && action !== 'report')
    say([...path, 'action'], {
      message: { en: 'a rule over figures can only report', zh: '数据规则只能报告' },
      mend: { en: 'Write action: report', zh: '请写 action: report' },
    });
  const { explanation } = fields;
  const words =
    typeof explanation === 'object' && explanation !== null
      ? (explanation as Record<string, string>)
      : { en: typeof explanation === 'string' ? explanation : '' };
  const said = Object.values(words)[0] ?? '';
  return {
    name: typeof fields.name === 'string' ? fields.name : text,
    ...{ text, expression, over, severity, action },
    explanation: { en: words.en ?? said, zh: words.zh ?? said },
    line: places.rule?.line ?? 1,
    at: places.expression ?? { file },
  };
}

function readExpression(
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
      for (const { message, found, expected, mend, at } of error.problems)
        say(path, {
          message: {
            en: `${textIn(message, 'en')} (character ${at?.column ?? 1})`,
            zh: `第${at?.column ?? 1}个字符：${textIn(message, 'zh')}`,
          },
          found,
          expected,
          mend,
        });
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
      expected: { en: 'an indicator', zh: '指标' },
      mend: didYouMean(name, [...known, ...functionNames]),
    });
  if (strangers.length > 0) return undefined;
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
