// songhua check: what the last build found, by severity and rule; exit code 1 where errors stand.
import type { Finding } from '../collect/index.js';
import { storeTable } from '../store/index.js';
import { withFigures } from './context.js';
import { print, printJson } from './output.js';
import type { CommonOptions } from './program.js';

export async function run(options: CommonOptions & { lang: string }): Promise<void> {
  const findings = await withFigures(options.C, ({ engine, store }) =>
    engine.all<Finding>(
      `SELECT * FROM ${storeTable(engine, store, 'findings')}
       ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, rule, file, line`,
    ),
  );
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const summary = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  const zh = options.lang === 'zh';
  if (summary.errors > 0) process.exitCode = 1;
  if (options.json === true) {
    return printJson({
      findings: findings.map(
        ({ rule, severity, file, line, column, message_en, message_zh, value, expected }) => ({
          rule,
          severity,
          where: { file, line, column },
          message: zh ? message_zh : message_en,
          value,
          expected,
        }),
      ),
      summary,
    });
  }
  for (const { severity, rule, file, line, column, message_en, message_zh } of findings) {
    const place =
      file === null
        ? ''
        : `${file}${line === null ? '' : `:${line}`}${column === null ? '' : `, column "${column}"`}: `;
    print(`${severity} ${rule}: ${place}${zh ? message_zh : message_en}\n`);
  }
  print(
    zh
      ? `${summary.errors}个错误，${summary.warnings}个警告，${summary.infos}条提示\n`
      : `${summary.errors} errors, ${summary.warnings} warnings, ${summary.infos} remarks\n`,
  );
}
