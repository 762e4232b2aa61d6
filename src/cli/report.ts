// songhua report PERIOD: the bulletin, on standard output or in a file.
import { InputError } from '../lib/index.js';
import { report } from '../publish/index.js';
import { withFigures } from './context.js';
import { print, printJson, say, writeWhole } from './output.js';
import type { ReportOptions } from './publish-commands.js';
import type { CommonOptions } from './options.js';

export async function run(period: string, options: CommonOptions & ReportOptions): Promise<void> {
  const { lang, format, region, output, force } = options;
  if (output === undefined && (format === 'docx' || format === 'xlsx') && process.stdout.isTTY) {
    throw new InputError({
      message: {
        en: `a ${format} document cannot be shown on a terminal`,
        zh: `${format} 文档不能在终端显示`,
      },
      mend: { en: `Write it to a file: -o bulletin.${format}`, zh: `请写入文件：-o bulletin.${format}` },
    });
  }
  const document = await withFigures(options.C, (context) =>
    report(period, { lang, format, region }, context),
  );
  if (output === undefined) {
    if (options.json === true)
      return printJson({
        period,
        lang,
        format,
        document: typeof document === 'string' ? document : Buffer.from(document).toString('base64'),
      });
    return print(document);
  }
  await writeWhole(output, document, force);
  if (options.json === true) return printJson({ period, lang, format, file: output });
  say(`Wrote ${output}.`);
}
