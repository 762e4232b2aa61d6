// songhua check: what the last build found, by severity and rule; exit code 1 where errors stand. Also as the European
// Statistical System's validation report, and as a worklist for the clerks that is read back into data/.
import { readRules, validatReport } from '../check/index.js';
import type { Finding } from '../collect/index.js';
import { counted, formatPlace } from '../lib/index.js';
import { storeTable } from '../store/index.js';
import { withFigures } from './context.js';
import { showCoverage } from './coverage.js';
import { print, printJson } from './output.js';
import type { CommonOptions } from './options.js';
import { readBack, writeOut } from './worklist.js';

declare const SONGHUA_VERSION: string;

export interface CheckOptions {
  lang: string;
  worklist?: string;
  read?: string;
  validatreport?: boolean;
  coverage?: string | true;
  all?: boolean;
  force?: boolean;
}

/** So many findings of a rule are printed, the largest effects first. */
const printed = 20;

export async function run(options: CommonOptions & CheckOptions): Promise<void> {
  if (options.read !== undefined) return readBack(options.read, options);
  if (options.worklist !== undefined) return writeOut(options.worklist, options);
  if (options.coverage !== undefined) return showCoverage(options.coverage, options);
  const { findings, built, system, synthetic } = await withFigures(options.C, async ({ engine, store }) => ({
    built: store.build.built,
    synthetic: store.build.synthetic,
    system: store.system,
    findings: await engine.all<Finding>(
      `SELECT * FROM ${storeTable(engine, store, 'findings')}
       ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, rule, effect DESC NULLS LAST, file, line, message_en`,
    ),
  }));
  const zh = options.lang === 'zh';
  const standing = findings.filter(({ confirmed }) => confirmed == null);
  const count = (severity: string): number =>
    standing.filter((finding) => finding.severity === severity).length;
  const summary = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  const confirmed = findings.length - standing.length;
  if (summary.errors > 0) process.exitCode = 1;
  if (options.validatreport === true) {
    const { rules } = await readRules(options.C, system);
    return printJson(
      validatReport(standing, { built, version: SONGHUA_VERSION, population: system.id, rules }),
    );
  }
  if (options.json === true)
    return printJson({
      findings: findings.map((finding) => asJson(finding, zh)),
      summary: {
        ...summary,
        ...(confirmed > 0 && { confirmed }),
        ...(synthetic && { synthetic }),
      },
    });
  const seen = new Map<string, number>();
  for (const finding of standing) {
    const nth = (seen.get(finding.rule) ?? 0) + 1;
    seen.set(finding.rule, nth);
    if (nth <= printed || options.all === true) print(`${asLine(finding, zh)}\n`);
  }
  for (const [rule, many] of seen)
    if (many > printed && options.all !== true)
      print(
        zh ? `…… ${rule}：共${many}条（--all 显示全部）\n` : `… ${rule}: ${many} in all (--all shows them)\n`,
      );
  if (synthetic)
    print(
      zh
        ? '含合成数据，不反映真实企业。\n'
        : 'Some of the data are synthetic and describe no real enterprise.\n',
    );
  print(
    zh
      ? `${summary.errors}个错误，${summary.warnings}个警告，${summary.infos}条提示${confirmed > 0 ? `；${confirmed}条已确认属实` : ''}\n`
      : `${counted(summary.errors, 'error')}, ${counted(summary.warnings, 'warning')}, ${counted(summary.infos, 'remark')}${confirmed > 0 ? `; ${confirmed} looked at and found true` : ''}\n`,
  );
}

function asJson(finding: Finding, zh: boolean) {
  const { rule, severity, file, line, column, message_en, message_zh, value, expected } = finding;
  const { enterprise, period, item, industry, effect, confirmed } = finding;
  return {
    ...{
      rule,
      severity,
      where: { file, line, column },
      message: zh ? message_zh : message_en,
      value,
      expected,
    },
    ...(enterprise == null ? {} : { enterprise }),
    ...(period == null ? {} : { period }),
    ...(item == null ? {} : { item }),
    ...(industry == null ? {} : { industry }),
    ...(effect == null ? {} : { effect }),
    ...(confirmed == null ? {} : { confirmed }),
  };
}

function asLine(
  { severity, rule, file, line, column, message_en, message_zh }: Finding,
  zh: boolean,
): string {
  const where = { file: file ?? undefined, line: line ?? undefined, column: column ?? undefined };
  const place = file === null ? '' : formatPlace(where, zh ? 'zh' : 'en');
  return zh
    ? `${{ error: '错误', warning: '警告', info: '提示' }[severity]} ${rule}：${place === '' ? '' : `${place}：`}${message_zh}`
    : `${severity} ${rule}: ${place === '' ? '' : `${place}: `}${message_en}`;
}
