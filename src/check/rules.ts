// rules.yaml: edit rules as figure expressions, over the items of one return or over compiled figures, each with a
// severity, an explanation and an action; and what the built-in checks are to do.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readYaml, valueInWords, type System } from '../define/index.js';
import { references, type Expression } from '../figures/index.js';
import {
  didYouMean,
  InputError,
  listed,
  throwIfAny,
  type Place,
  type Problem,
  type Text,
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
import { readExpression } from './rule-expression.js';

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
      found: valueInWords(root),
      expected: { en: 'the keys rules and built_in', zh: '键 rules 和 built_in' },
      mend: { en: 'Write the rules below rules:', zh: '请将规则写在 rules: 之下' },
    });
    throw new InputError(problems);
  }
  for (const key of Object.keys(root))
    if (key !== 'rules' && key !== 'built_in')
      say(
        [key],
        {
          message: { en: `the key "${key}" is not known`, zh: `没有键“${key}”` },
          found: `"${key}"`,
          expected: { en: 'rules, built_in', zh: 'rules、built_in' },
          mend: didYouMean(key, ['rules', 'built_in']),
        },
        'key',
      );

  const rules: Rule[] = [];
  const list = root.rules ?? [];
  if (!Array.isArray(list))
    say(['rules'], {
      message: { en: 'rules is not a list', zh: 'rules 不是列表' },
      found: valueInWords(list),
      expected: { en: 'a list of rules', zh: '规则列表' },
      mend: {
        en: 'Begin each rule with a dash: - { name: …, rule: … }',
        zh: '每条规则以短横线开头：- { name: …, rule: … }',
      },
    });
  else
    list.forEach((given: unknown, i) => {
      const places = { rule: yaml?.place(['rules', i]), expression: yaml?.place(['rules', i, 'rule']) };
      const rule = readRule(given, ['rules', i], system, places, say);
      if (rule === undefined) return;
      const same = rules.find(({ name }) => name === rule.name);
      if (same !== undefined || Object.hasOwn(builtIn, rule.name))
        say(['rules', i, 'name'], {
          message: { en: `there are two rules "${rule.name}"`, zh: `有两条规则都名为“${rule.name}”` },
          found:
            same === undefined
              ? { en: 'a built-in check of that name', zh: '有同名的内置检查' }
              : { en: `the first at line ${same.line}`, zh: `首次在第${same.line}行` },
          expected: { en: 'a name of its own for each', zh: '各有自己的名称' },
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
      found: valueInWords(given),
      mend: { en: 'Write it as { name: …, rule: … }', zh: '请写成 { name: …, rule: … }' },
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
          found: `"${key}"`,
          expected: listed(keys),
          mend: didYouMean(key, keys),
        },
        'key',
      );
  const text = fields.rule;
  if (typeof text !== 'string') {
    say(path, {
      message: { en: 'the rule has no expression', zh: '规则没有表达式' },
      found: text === undefined ? { en: 'no key rule', zh: '没有键“rule”' } : valueInWords(text),
      expected: { en: 'rule: with a figure expression that is to be true', zh: 'rule: 后写应成立的表达式' },
      mend: { en: 'Write for example rule: revenue >= 0', zh: '例如写 rule: revenue >= 0' },
    });
    return undefined;
  }
  const { name = text } = fields;
  const isNamed = typeof name === 'string' && name.trim() !== '';
  if (!isNamed)
    say([...path, 'name'], {
      message: { en: 'the name of the rule is no text', zh: '规则的名称不是文字' },
      found: valueInWords(name),
      expected: {
        en: 'a text, or no key name: then the rule is called by its expression',
        zh: '文字；也可不写 name，以表达式为名',
      },
      mend: { en: 'Write for example name: revenue_not_negative', zh: '例如写 name: revenue_not_negative' },
    });
  const expression = readExpression(text, [...path, 'rule'], system, say);
  const severity = choice(fields.severity, severities, 'error', [...path, 'severity'], say);
  const action = choice(fields.action, actions, 'report', [...path, 'action'], say);
  if (expression === undefined || !isNamed) return undefined;
  const over = references(expression).length > 0 ? 'figures' : 'return';
  if (over === 'figures' && action !== 'report')
    say([...path, 'action'], {
      message: { en: 'a rule over figures can only report', zh: '数据规则只能报告' },
      found: action,
      expected: 'report',
      mend: { en: 'Write action: report', zh: '请写 action: report' },
    });
  return {
    ...{ name, text, expression, over, severity, action },
    explanation: readExplanation(fields.explanation, [...path, 'explanation'], say),
    line: places.rule?.line ?? 1,
    at: places.expression ?? { file },
  };
}

/** A text, or one for each language; where one lacks, the other stands for it. */
function readExplanation(given: unknown, path: readonly (string | number)[], say: Say): Text {
  if (given === undefined) return { en: '', zh: '' };
  if (typeof given === 'string') return { en: given, zh: given };
  const words = Object.entries(typeof given === 'object' && given !== null ? given : {});
  const said = words.filter(
    (entry): entry is [keyof Text, string] => ['en', 'zh'].includes(entry[0]) && typeof entry[1] === 'string',
  );
  const [one] = said;
  if (one !== undefined && said.length === words.length) {
    const { en = one[1], zh = one[1] } = Object.fromEntries(said) as Partial<Text>;
    return { en, zh };
  }
  say(path, {
    message: { en: 'the explanation is not what it should be', zh: 'explanation 的取值无效' },
    found: JSON.stringify(given),
    expected: { en: 'a text, or texts under en and zh', zh: '文字，或 en、zh 下的文字' },
    mend: { en: 'Write for example { en: too much, zh: 过大 }', zh: '例如写 { en: too much, zh: 过大 }' },
  });
  return { en: '', zh: '' };
}
