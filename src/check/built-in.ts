// The checks that need no rule of their own, and what rules.yaml lets them do.
import { valueInWords } from '../define/index.js';
import { didYouMean, listed, type Problem } from '../lib/index.js';

export const severities = ['error', 'warning', 'info'] as const;
export const actions = ['report', 'exclude', 'impute'] as const;
export type Severity = (typeof severities)[number];
export type Action = (typeof actions)[number];

/** The checks that need no rule, with their defaults. */
export const builtIn = {
  unit_error: { severity: 'error', action: 'report' },
  outlier: { severity: 'warning', action: 'report' },
  duplicate_return: { severity: 'info', action: 'report' },
  missing_return: { severity: 'warning', action: 'report' },
  identity: { severity: 'error', action: 'report' },
  falling_ytd: { severity: 'warning', action: 'report' },
  blank_ytd: { severity: 'warning', action: 'impute' },
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
const acting: readonly string[] = ['unit_error', 'outlier', 'identity', 'blank_ytd'];

/** What each of them asks of the data. */
export const builtInRules: Readonly<Record<BuiltIn, string>> = {
  unit_error:
    'an amount is not about 1,000 or 10,000 times what is usual for its enterprise, nor a part so small of it',
  outlier: 'the ratio to last year lies within the limits of Hidiroglou and Berthelot for its industry',
  duplicate_return: 'an enterprise returns once for a period',
  missing_return: 'an enterprise in the register returns for every period',
  identity: 'a derived item is what its formula gives',
  falling_ytd: 'an amount from the beginning of the year does not fall',
  blank_ytd: 'an amount from the beginning of the year that was returned is not blank later in it',
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

/** Null where a check is switched off. */
export type BuiltInSettings = Record<BuiltIn, { severity: Severity; action: Action } | null>;

/** Tells what is wrong at a place of rules.yaml. */
export type Say = (
  path: readonly (string | number)[],
  problem: Omit<Problem, 'at'>,
  part?: 'key' | 'value',
) => void;

/** Reads what rules.yaml says of them. */
export function readBuiltIn(given: unknown, say: Say): BuiltInSettings {
  const result: BuiltInSettings = { ...builtIn };
  if (given === undefined || given === null) return result;
  if (typeof given !== 'object' || Array.isArray(given)) {
    say(['built_in'], {
      message: { en: 'built_in is not a mapping', zh: 'built_in 不是键值映射' },
      found: valueInWords(given),
      mend: { en: 'Write for example built_in: { outlier: off }', zh: '例如写 built_in: { outlier: off }' },
      expected: {
        en: `a mapping with ${Object.keys(builtIn).join(', ')}`,
        zh: `键值映射，可含 ${Object.keys(builtIn).join('、')}`,
      },
    });
    return result;
  }
  for (const [name, setting] of Object.entries(given as Record<string, unknown>)) {
    const path = ['built_in', name];
    if (!Object.hasOwn(builtIn, name)) {
      say(
        path,
        {
          message: { en: `there is no built-in check "${name}"`, zh: `没有内置检查“${name}”` },
          found: `"${name}"`,
          expected: listed(Object.keys(builtIn)),
          mend: didYouMean(name, Object.keys(builtIn)),
        },
        'key',
      );
      continue;
    }
    const id = name as BuiltIn;
    if (setting === 'off' || setting === false) result[id] = null;
    else if (typeof setting === 'object' && setting !== null && !Array.isArray(setting)) {
      const fields = setting as Record<string, unknown>;
      const before = builtIn[id];
      result[id] = {
        severity: choice(fields.severity, severities, before.severity, [...path, 'severity'], say),
        action: choice(fields.action, actions, before.action, [...path, 'action'], say),
      };
      if (!acting.includes(name) && ['exclude', 'impute'].includes(String(fields.action)))
        say([...path, 'action'], {
          message: { en: `${name} can only report`, zh: `${name} 只能报告` },
          found: String(fields.action),
          expected: {
            en: `report; exclude and impute are for ${acting.join(', ')} and for rules over returns`,
            zh: `report；exclude 和 impute 用于 ${acting.join('、')} 和报表规则`,
          },
          mend: { en: 'Write action: report', zh: '请写 action: report' },
        });
      for (const key of Object.keys(fields))
        if (key !== 'severity' && key !== 'action')
          say(
            [...path, key],
            {
              message: { en: `the key "${key}" is not known`, zh: `没有键“${key}”` },
              found: `"${key}"`,
              expected: { en: 'severity, action', zh: 'severity、action' },
              mend: didYouMean(key, ['severity', 'action']),
            },
            'key',
          );
    } else
      say(path, {
        message: { en: `the setting of ${name} is not what it should be`, zh: `${name} 的设置无效` },
        found: valueInWords(setting),
        mend: {
          en: `Write ${name}: off, or ${name}: { severity: info }`,
          zh: `请写 ${name}: off 或 ${name}: { severity: info }`,
        },
        expected: {
          en: 'off, or a mapping with severity and action',
          zh: 'off，或含 severity、action 的键值映射',
        },
      });
  }
  return result;
}

export function choice<T extends string>(
  given: unknown,
  known: readonly T[],
  otherwise: T,
  path: readonly (string | number)[],
  say: Say,
): T {
  if (given === undefined) return otherwise;
  if (typeof given === 'string' && (known as readonly string[]).includes(given)) return given as T;
  say(path, {
    message: {
      en: `"${String(path.at(-1))}" is not what it should be`,
      zh: `“${String(path.at(-1))}”的取值无效`,
    },
    found: JSON.stringify(given),
    expected: listed(known),
    mend: didYouMean(typeof given === 'string' ? given : '', known),
  });
  return otherwise;
}
