// A folder of broken rules.yaml, each beside the whole message that it gets: adding a file adds a test.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSystem } from '../define/index.js';
import { formatProblem, InputError, type Problem } from '../lib/index.js';
import { lacks } from '../test-support/told.js';
import { builtIn, parseRules } from './index.js';

const folder = join(import.meta.dirname, 'golden/broken-rules');
const cases = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const system = parseSystem(
  await readFile(join(import.meta.dirname, '../collect/golden/system.yaml'), 'utf8'),
  'system.yaml',
);

describe('rules.yaml', () => {
  it.each(cases)('%s gets every problem with its place', async (file) => {
    let [message, told] = ['', ''];
    let problems: readonly Problem[] = [];
    try {
      parseRules(await readFile(join(folder, file), 'utf8'), system);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      ({ message, problems } = error);
      told = error.problems.map((problem) => formatProblem(problem, 'zh')).join('\n');
    }
    expect(message).toMatch(/^rules\.yaml/);
    expect(problems.filter((problem) => lacks(problem) !== '')).toEqual([]);
    await expect(`${message}\n`).toMatchFileSnapshot(join(folder, file.replace('.yaml', '.txt')));
    await expect(`${told}\n`).toMatchFileSnapshot(join(folder, file.replace('.yaml', '.zh.txt')));
  });

  it('gives severity, action and explanation, and what the built-in checks are to do', () => {
    const { rules, builtIn: settings } = parseRules(
      `rules:
  - { name: a, rule: revenue >= 0, severity: info, action: impute, explanation: { en: no, zh: 不 } }
  - { rule: total.headline = sum(*.headline) within rounding, explanation: adds up }
built_in: { outlier: off, unit_error: { action: exclude } }
`,
      system,
    );
    expect(rules).toMatchObject([
      {
        name: 'a',
        over: 'return',
        severity: 'info',
        action: 'impute',
        explanation: { en: 'no', zh: '不' },
        line: 2,
      },
      { over: 'figures', severity: 'error', action: 'report', explanation: { en: 'adds up', zh: 'adds up' } },
    ]);
    expect(settings).toEqual({
      ...builtIn,
      outlier: null,
      unit_error: { severity: 'error', action: 'exclude' },
    });
  });

  it('calls a rule without a name by its expression, and takes an explanation in one language for both', () => {
    const { rules } = parseRules(
      'rules:\n  - { rule: revenue >= 0, explanation: { zh: 不为负 } }\n  - { rule: revenue >= 0 yuan, name: b }\n',
      system,
    );
    expect(rules).toMatchObject([
      { name: 'revenue >= 0', explanation: { en: '不为负', zh: '不为负' } },
      { name: 'b', explanation: { en: '', zh: '' } },
    ]);
  });

  it('may be empty', () => {
    expect(parseRules('', system)).toEqual({ rules: [], builtIn });
  });
});
