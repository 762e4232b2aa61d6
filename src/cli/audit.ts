// songhua audit FILE...: a verdict on each number of published texts; exit code 1 where one is wrong.
import { asJson, auditFiles, hasErrors, showHtml, showText, type AuditReport } from '../audit/index.js';
import { withFigures } from './context.js';
import { print, printJson, say, writeWhole } from './output.js';
import type { AuditCommandOptions } from './publish-commands.js';
import type { CommonOptions } from './options.js';

export async function run(
  files: readonly string[],
  options: CommonOptions & AuditCommandOptions,
): Promise<void> {
  const { lang, input: format } = options;
  const report =
    options.alone === true
      ? await auditFiles(files, { lang, format })
      : await withFigures(options.C, (figures) => auditFiles(files, { lang, format, figures }));
  if (hasErrors(report)) process.exitCode = 1;
  const { output, force } = options;
  // Without another format the file of --json is JSON, and standard output says where it is.
  const inFile = output !== undefined && options.json === true && options.format === undefined;
  if (output !== undefined) {
    const body = inFile ? `${JSON.stringify(asJson(report), null, 2)}\n` : shown(report, options, false);
    await writeWhole(output, body, force);
    if (options.json !== true) say(`Wrote ${output}.`);
  }
  if (inFile) return printJson({ file: output, format: 'json', summary: report.summary });
  if (options.json === true) return printJson(asJson(report));
  if (output === undefined) print(shown(report, options, process.stdout.isTTY));
}

function shown(report: AuditReport, options: AuditCommandOptions, tty: boolean): string {
  const { format, verbose } = options;
  // The words around several texts are in the language of the first.
  const lang = options.lang ?? report.texts[0]?.lang ?? 'en';
  if (format === 'html') return showHtml(report, lang, verbose);
  const colour = tty && (process.env.NO_COLOR ?? '') === '';
  return showText(report, { lang, colour, verbose: verbose === true });
}
