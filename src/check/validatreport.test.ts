// The validation report field by field against the structure that its design document describes (ESSnet ValiDat Integration,
// "Design of a generic machine-readable validation report structure", version 1.0.0, 2017, its section on the logical structure): an array of
// validations; mandatory are id, type, event.time (ISO 8601), event.actor, rule.language, rule.expression, rule.severity,
// data.source and data.target as arrays of text, and value; the rest is recommended; nothing else is defined.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Finding } from '../collect/index.js';
import { builtIn, builtInRules, validatReport } from './index.js';

const text = z.string().min(1);
const report = z.array(
  z.strictObject({
    id: text,
    type: z.literal('validation'),
    event: z.strictObject({ time: z.iso.datetime(), actor: text, agent: text, trigger: text }),
    rule: z.strictObject({
      language: text,
      expression: text,
      severity: z.enum(['information', 'warning', 'error']),
      description: text,
      change: z.enum(['up', 'down']).optional(),
    }),
    data: z.strictObject({ source: z.array(z.string()), target: z.array(z.string()), description: text }),
    value: z.enum(['0', '1', 'NA']),
  }),
);

const finding: Finding = {
  rule: 'outlier',
  severity: 'warning',
  file: 'data/returns/a.csv',
  line: 9,
  column: 'output',
  message_en: 'The output is far off.',
  message_zh: '产值偏离过大。',
  value: 9000,
  expected: 100,
  enterprise: 'E7',
  period: '2020-01',
  item: 'output',
  industry: 'food',
};
const build = {
  built: '2020-02-11T08:00:00.000Z',
  version: '0.1.0',
  population: 'town',
  rules: [
    { name: 'positive', text: 'output >= 0', explanation: { en: 'output cannot be negative', zh: '' } },
  ],
};

describe('the validation report', () => {
  it('has the structure of the European Statistical System for findings of every kind', () => {
    const findings: Finding[] = [
      finding,
      ...Object.keys(builtIn).map((rule) => ({ ...finding, rule })),
      { ...finding, rule: 'positive', severity: 'error', last_year: true },
      {
        ...finding,
        rule: 'quarantine',
        severity: 'error',
        enterprise: null,
        period: null,
        item: null,
        industry: null,
      },
      {
        ...finding,
        severity: 'info',
        file: null,
        line: null,
        column: null,
        enterprise: null,
        item: null,
        period: null,
      },
    ];
    const made = validatReport(findings, build);
    expect(report.parse(JSON.parse(JSON.stringify(made)))).toHaveLength(findings.length);
    expect(new Set(made.map(({ id }) => id)).size).toBe(findings.length);
    for (const { data } of made) expect([data.source.length, data.target.length]).toEqual([4, 4]);
    expect(validatReport([], build)).toEqual([]);
  });

  it('names population, event, unit and attribute of what was looked at, and of what it was held against', () => {
    const [outlier, own] = validatReport(
      [finding, { ...finding, rule: 'positive', severity: 'error', last_year: true }],
      build,
    );
    expect(outlier?.data).toEqual({
      source: ['town', '2020-01', 'food', 'output'],
      target: ['town', '2020-01', 'E7', 'output'],
      description: 'data/returns/a.csv:9:output: The output is far off.',
    });
    expect(outlier?.rule).toMatchObject({
      expression: 'outlier',
      severity: 'warning',
      description: builtInRules.outlier,
    });
    expect(own?.data.target).toEqual(['town', '2020-01', 'E7', 'output_last_year']);
    expect(own?.rule).toMatchObject({
      expression: 'output >= 0',
      severity: 'error',
      description: 'output cannot be negative',
    });
  });
});
