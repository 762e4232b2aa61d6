// songhua build [DIR]: from the workspace's files to its store, with progress on stderr.
import { buildSteps, buildWorkspace, type BuildStep } from '../build.js';
import { counted, formatPlace, InputError } from '../lib/index.js';
import { printJson, say } from './output.js';
import type { BuildCommandOptions } from './workspace-commands.js';
import type { CommonOptions } from './options.js';

/** So many findings are printed, errors first. */
const printed = 20;

export async function run(
  dir: string | undefined,
  options: CommonOptions & BuildCommandOptions,
): Promise<void> {
  const workspace = dir ?? options.C;
  const begun = performance.now();
  const { store, findings } = await buildWorkspace(workspace, {
    progress: showProgress(options.lang),
    quarantine: options.quarantine === true,
    ...(options.memory === undefined ? {} : { resources: { memory: readSize(options.memory) } }),
  });
  const rows = store.build.rows;
  if (options.json === true) return printJson({ build: store.build, folder: store.folder, findings });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const zh = options.lang === 'zh';
  const [figures, files] = [rows.observations ?? 0, rows.inputs ?? 0];
  say(
    zh
      ? `已构建 ${workspace}：由${files}个文件得${figures}个数据，用时${seconds}秒。`
      : `Built ${workspace}: ${counted(figures, 'figure')} from ${counted(files, 'file')} in ${seconds} s.`,
  );
  const grave = findings.filter(({ severity, confirmed }) => severity !== 'info' && confirmed == null);
  for (const { severity, file, line, column, message_en, message_zh } of grave.slice(0, printed)) {
    const place = formatPlace(
      { file: file ?? undefined, line: line ?? undefined, column: column ?? undefined },
      options.lang,
    );
    say(
      zh
        ? `${severity === 'error' ? '错误' : '警告'}：${place === '' ? '' : `${place}：`}${message_zh}`
        : `${severity}: ${place === '' ? '' : `${place}: `}${message_en}`,
    );
  }
  if (grave.length > printed) say(zh ? '…… 其余见 songhua check。' : '… and more: songhua check lists them.');
}

function readSize(text: string): string {
  if (/^[1-9]\d*(\.\d+)? ?[MG]i?B$/i.test(text)) return text;
  throw new InputError({
    message: { en: '--memory is not a size', zh: '--memory 的取值不是内存大小' },
    found: `"${text}"`,
    expected: {
      en: 'a number with MB or GB, such as 1200MB or 4GB',
      zh: '带 MB 或 GB 的数，如 1200MB 或 4GB',
    },
    mend: { en: 'Write for example --memory 4GB', zh: '例如写 --memory 4GB' },
  });
}

const stepsInChinese: Record<BuildStep, string> = {
  define: '读取定义',
  collect: '收集数据',
  check: '检查数据',
  compile: '汇总编制',
  store: '写入存储',
};

/** One line that is rewritten on a terminal, and one line per step elsewhere. */
function showProgress(lang: BuildCommandOptions['lang']): (step: BuildStep) => void {
  return (step) => {
    const name = lang === 'zh' ? stepsInChinese[step] : step;
    const text = `[${buildSteps.indexOf(step) + 1}/${buildSteps.length}] ${name}`;
    if (process.stderr.isTTY)
      process.stderr.write(`\r\u001b[K${text}${step === buildSteps.at(-1) ? '\n' : ''}`);
    else process.stderr.write(`${text}\n`);
  };
}
