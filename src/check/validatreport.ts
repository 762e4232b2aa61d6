// Findings in the European Statistical System's structure for validation reports, version 1.0.0 (ESSnet ValiDat Integration,
// 2017): one `validation` per finding, its data points as region, item, period, enterprise; value "0" for failed.
import type { Finding } from '../collect/index.js';

export interface Validation {
  id: string;
  type: 'validation';
  event: { time: string; actor: string; agent: string; trigger: string };
  rule: {
    language: string;
    expression: string;
    severity: 'error' | 'warning' | 'information';
    description: string;
  };
  data: { source: string[]; target: string[]; description: string };
  value: '0' | '1' | 'NA';
}

/** The report of a build's findings. `expressions` gives a rule's expression by its name; built-in ones have their name. */
export function validatReport(
  findings: readonly Finding[],
  given: { built: string; version: string; expressions: ReadonlyMap<string, string> },
): Validation[] {
  return findings.map((finding, i) => {
    const { rule, severity, file, line, column, enterprise, period, item, industry } = finding;
    const place = [file, line, column].filter((part) => part !== null).join(':');
    const target = [industry, item, period, enterprise].filter(
      (part): part is string => part != null && part !== '',
    );
    return {
      id: String(i + 1),
      type: 'validation',
      event: {
        time: given.built,
        actor: `songhua ${given.version}`,
        agent: 'songhua check',
        trigger: 'build',
      },
      rule: {
        language: 'songhua figure expression',
        expression: given.expressions.get(rule) ?? rule,
        severity: severity === 'info' ? 'information' : severity,
        description: rule,
      },
      data: {
        source: place === '' ? ['-'] : [place],
        target: target.length === 0 ? ['-'] : target,
        description: finding.message_en,
      },
      value: '0',
    };
  });
}
