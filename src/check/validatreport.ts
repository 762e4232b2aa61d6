// Findings in the European Statistical System's structure for validation reports, version 1.0.0 (M. van der Loo, O. ten Bosch:
// Design of a generic machine-readable validation report structure, ESSnet ValiDat Integration, 2017): one `validation` per
// finding, with value "0" for failed. A data point is named by four keys, as its section on the identification of data proposes: the population, the
// event of observation, the unit, and the attribute.
import type { Finding } from '../collect/index.js';
import { builtInRules } from './built-in.js';
import type { Rule } from './rules.js';

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

export interface ReportedBuild {
  /** When it was built, as ISO 8601. */
  built: string;
  /** Of Songhua. */
  version: string;
  /** Identifier of the system, which stands for the population. */
  population: string;
  /** The rules of rules.yaml. */
  rules: readonly Pick<Rule, 'name' | 'text' | 'explanation'>[];
}

/** The report of a build's findings. */
export function validatReport(findings: readonly Finding[], build: ReportedBuild): Validation[] {
  return findings.map((finding, i) => {
    const { rule, severity, file, line, column, message_en } = finding;
    const own = build.rules.find(({ name }) => name === rule);
    const place = [file, line, column].filter((part) => part !== null).join(':');
    return {
      id: String(i + 1),
      type: 'validation',
      event: {
        time: build.built,
        actor: `songhua ${build.version}`,
        agent: 'songhua check',
        trigger: 'songhua build',
      },
      rule: {
        language: `songhua ${build.version} figure expression`,
        expression: own?.text ?? rule,
        severity: severity === 'info' ? 'information' : severity,
        description: own === undefined ? describe(rule) : own.explanation.en || own.text,
      },
      data: {
        source: keysOf(finding, build, rule === 'outlier' ? finding.industry : undefined),
        target: keysOf(finding, build),
        description: place === '' ? message_en : `${place}: ${message_en}`,
      },
      value: '0',
    };
  });
}

/** Population, event of observation, unit and attribute of a data point; `unit` where it is not the finding's own. */
function keysOf(
  { file, line, column, enterprise, industry, period, item, last_year }: Finding,
  { population }: ReportedBuild,
  unit: string | null | undefined = enterprise ?? industry,
): string[] {
  const attribute = item == null ? column : `${item}${last_year === true ? '_last_year' : ''}`;
  return [population, period ?? file ?? '', unit ?? (line === null ? '' : `line ${line}`), attribute ?? ''];
}

function describe(rule: string): string {
  return Object.hasOwn(builtInRules, rule) ? builtInRules[rule as keyof typeof builtInRules] : rule;
}
