// rules.yaml: edit rules as figure expressions, over the items of one return or over compiled figures, and what the
// built-in checks are to do. Each has a severity, an explanation and an action.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indicatorOf, readYaml, type System } from '../define/index.js';
import { checkItemRule, functionNames, parse, references, type Expression } from '../figures/index.js';
import { didYouMean, InputError, throwIfAny, type Place, type Problem } from '../lib/index.js';

export const severities = ['error', 'warning', 'info'] as const;
export const actions = ['report', 'exclude', 'impute'] as const;
export type Severity = (typeof severities)[number];
export type Action = (typeof actions)[number];

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

/** The checks that need no rule, with their defaults. */
export const builtIn = {
  unit_error: { severity: 'error', action: 'report' },
  outlier: { severity: 'warning', action: 'report' },
  duplicate_return: { severity: 'info', action: 'report' },
  missing_return: { severity: 'warning', action: 'report' },
  identity: { severity: 'error', action: 'report' },
  falling_ytd: { severity: 'warning', action: 'report' },
  left_in_year: { severity: 'info', action: 'report' },
  unknown_enterprise: { severity: 'error', action: 'report' },
  outside_validity: { severity: 'warning', action: 'report' },
  class_unknown: { severity: 'error', action: 'report' },
  class_retired: { severity: 'error', action: 'report' },
  class_changed: { severity: 'warning', action: 'report' },
  mixed_editions: { severity: 'error', action: 'report' },
  class_missing: { severity: 'warning', action: 'report' },
  class_outside: { severity: 'info', action: 'report' },
  region_unknown: { severity: 'warning', action: 'report' },
  region_missing: { severity: 'warning', action: 'report' },
  confirmed_nothing: { severity: 'warning', action: 'report' },
  overlap: { severity: 'info', action: 'report' },
  published_compiled: { severity: 'warning', action: 'report' },
} as const satisfies Record<string, { severity: Severity; action: Action }>;
export type BuiltIn = keyof typeof builtIn;

/** Those whose findings are about single items of returns, and can leave returns out or have items imputed. */
const acting: readonly string[] = ['unit_error', 'outlier', 'identity'];

/** What each of them asks of the data. */
export const builtInRules: Readonly<Record<BuiltIn, string>> = {
  unit_error:
    'an amount is not about 1,000 or 10,000 times what is usual for its enterprise, nor a part so small of it',
  outlier: 'the ratio to last year lies within the limits of Hidiroglou and Berthelot for its industry',
  duplicate_return: 'an enterprise returns once for a period',
  missing_return: 'an enterprise in the register returns for every period',
  identity: 'a derived item is what its formula gives',
  falling_ytd: 'an amount from the beginning of the year does not fall',
  left_in_year: 'an enterprise that returns from the beginning of the year does so to its end',
  unknown_enterprise: 'an enterprise that returns is in the register',
  outside_validity: 'an enterprise returns for periods for which the register has a row of it',
  class_unknown: 'a class code exists in the classification',
  class_retired: 'a class code is of the present edition of the classification',
  class_changed: 'a class code means the same in the editions that the register is in',
  mixed_editions: 'the register is in one edition of the classification, the present one',
  class_missing: 'an enterprise of the register has a class code or an industry',
  class_outside: 'a class code of the register is in an industry of the system',
  region_missing: 'an enterprise of the register has a region, where there are several',
  region_unknown: 'a region of the register is a region of the system',
  confirmed_nothing: 'a line of data/confirmed.csv is about something that was found',
  overlap: 'an enterprise is in one industry',
  published_compiled:
    'a published figure and the one compiled from returns agree to the last published digit',
};

export interface RuleSet {
  rules: Rule[];
  /** Null where a check is switched off. */
  builtIn: Record<BuiltIn, { severity: Severity; action: Action } | null>;
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
    say([], { message: 'rules.yaml is not a mapping', expected: 'the keys rules and built_in' });
    throw new InputError(problems);
  }
  for (const key of Object.keys(root))
    if (key !== 'rules' && key !== 'built_in')
      say([key], { message: `the key "${key}" is not known`, expected: 'rules, built_in' }, 'key');

  const rules: Rule[] = [];
  const list = root.rules ?? [];
  if (!Array.isArray(list)) say(['rules'], { message: 'rules is not a list', expected: 'a list of rules' });
  else
    list.forEach((given: unknown, i) => {
      const places = { rule: yaml?.place(['rules', i]), expression: yaml?.place(['rules', i, 'rule']) };
      const rule = readRule(given, ['rules', i], system, places, say);
      if (rule === undefined) return;
      if (rules.some(({ name }) => name === rule.name) || Object.hasOwn(builtIn, rule.name))
        say(['rules', i, 'name'], {
          message: `there are two rules "${rule.name}"`,
          mend: 'Give one of them another name',
        });
      rules.push(rule);
    });
  const settings = readBuiltIn(root.built_in, say);
  problems.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  throwIfAny(problems);
  return { rules, builtIn: settings };
}

type Say = (path: readonly (string | number)[], problem: Omit<Problem, 'at'>, part?: 'key' | 'value') => void;

function readRule(
  given: unknown,
  path: readonly (string | number)[],
  system: System,
  places: { rule: Place | undefined; expression: Place | undefined },
  say: Say,
): Rule | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    say(path, {
      message: 'a rule is a mapping',
      expected: 'the keys name, rule, severity, action, explanation',
    });
    return undefined;
  }
  const keys = ['name', 'rule', 'severity', 'action', 'explanation'];
  const fields = given as Record<string, unknown>;
  for (const key of Object.keys(fields))
    if (!keys.includes(key))
      say(
        [...path, key],
        { message: `the key "${key}" is not known`, expected: keys.join(', '), mend: didYouMean(key, keys) },
        'key',
      );
  const text = fields.rule;
  if (typeof text !== 'string') {
    say(path, {
      message: 'the rule has no expression',
      expected: 'rule: with a figure expression that is to be true',
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
      message: 'a rule over figures can only report',
      mend: 'Write action: report',
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
        say(path, { message: `${message} (character ${at?.column ?? 1})`, found, expected, mend });
      return undefined;
    }
  };
  const expression = attempt(() => parse(text));
  if (expression === undefined || references(expression).length > 0) return expression;
  const known = system.indicators.map(({ id }) => id);
  const strangers = namesIn(expression).filter((name) => indicatorOf(system, name) === undefined);
  for (const name of strangers)
    say(path, {
      message: `"${name}" is not an item of a return`,
      expected: 'an indicator',
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

function readBuiltIn(given: unknown, say: Say): RuleSet['builtIn'] {
  const result: RuleSet['builtIn'] = { ...builtIn };
  if (given === undefined || given === null) return result;
  if (typeof given !== 'object' || Array.isArray(given)) {
    say(['built_in'], {
      message: 'built_in is not a mapping',
      expected: `a mapping with ${Object.keys(builtIn).join(', ')}`,
    });
    return result;
  }
  for (const [name, setting] of Object.entries(given as Record<string, unknown>)) {
    const path = ['built_in', name];
    if (!Object.hasOwn(builtIn, name)) {
      say(
        path,
        {
          message: `there is no built-in check "${name}"`,
          expected: Object.keys(builtIn).join(', '),
          mend: didYouMean(name, Object.keys(builtIn)),
        },
        'key',
      );
      continue;
    }
    const id = name as BuiltIn;
    if (setting === 'off' || setting === false) result[id] = null;
    else if (typeof setting === 'object' && setting !== null) {
      const fields = setting as Record<string, unknown>;
      const before = builtIn[id];
      result[id] = {
        severity: choice(fields.severity, severities, before.severity, [...path, 'severity'], say),
        action: choice(fields.action, actions, before.action, [...path, 'action'], say),
      };
      if (!acting.includes(name) && ['exclude', 'impute'].includes(String(fields.action)))
        say([...path, 'action'], {
          message: `${name} can only report`,
          expected: `report; exclude and impute are for ${acting.join(', ')} and for rules over returns`,
          mend: 'Write action: report',
        });
      for (const key of Object.keys(fields))
        if (key !== 'severity' && key !== 'action')
          say(
            [...path, key],
            { message: `the key "${key}" is not known`, expected: 'severity, action' },
            'key',
          );
    } else
      say(path, {
        message: `the setting of ${name} is not what it should be`,
        expected: 'off, or a mapping with severity and action',
      });
  }
  return result;
}

function choice<T extends string>(
  given: unknown,
  known: readonly T[],
  otherwise: T,
  path: readonly (string | number)[],
  say: Say,
): T {
  if (given === undefined) return otherwise;
  if (typeof given === 'string' && (known as readonly string[]).includes(given)) return given as T;
  say(path, {
    message: `"${String(path.at(-1))}" is not what it should be`,
    found: JSON.stringify(given),
    expected: known.join(', '),
  });
  return otherwise;
}
