// songhua build [DIR]: from the workspace's files to its store, with progress on stderr.
import { buildSteps, buildWorkspace, type BuildStep } from '../build.js';
import { counted, formatPlace, InputError } from '../lib/index.js';
import { printJson, say } from './output.js';
import type { CommonOptions } from './program.js';

/** So many findings are printed, errors first. */
const printed = 20;

export async function run(
  dir: string | undefined,
  options: CommonOptions & { quarantine?: boolean; memory?: string },
): Promise<void> {
  const workspace = dir ?? options.C;
  const begun = performance.now();
  const { store, findings } = await buildWorkspace(workspace, {
    progress: showProgress,
    quarantine: options.quarantine === true,
    ...(options.memory === undefined ? {} : { resources: { memory: readSize(options.memory) } }),
  });
  const rows = store.build.rows;
  if (options.json === true) return printJson({ build: store.build, folder: store.folder, findings });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  say(
    `Built ${workspace}: ${counted(rows.observations ?? 0, 'figure')} from ${counted(rows.inputs ?? 0, 'file')} in ${seconds} s.`,
  );
  const grave = findings.filter(({ severity }) => severity !== 'info');
  for (const { severity, file, line, column, message_en } of grave.slice(0, printed)) {
    const place = formatPlace({
      file: file ?? undefined,
      line: line ?? undefined,
      column: column ?? undefined,
    });
    say(`${severity}: ${place === '' ? '' : `${place}: `}${message_en}`);
  }
  if (grave.length > printed) say('… and more: songhua check lists them.');
}

function readSize(text: string): string {
  if (/^[1-9]\d*(\.\d+)? ?[MG]i?B$/i.test(text)) return text;
  throw new InputError({
    message: '--memory is not a size',
    found: `"${text}"`,
    expected: 'a number with MB or GB, such as 1200MB or 4GB',
  });
}

/** One line that is rewritten on a terminal, and one line per step elsewhere. */
export function showProgress(step: BuildStep): void {
  const text = `[${buildSteps.indexOf(step) + 1}/${buildSteps.length}] ${step}`;
  if (process.stderr.isTTY)
    process.stderr.write(`\r\u001b[K${text}${step === buildSteps.at(-1) ? '\n' : ''}`);
  else process.stderr.write(`${text}\n`);
}
