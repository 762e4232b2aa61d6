// songhua serve: the bulletin and the API on a local address, until it is interrupted.
import { InputError, type Lang } from '../lib/index.js';
import { serve } from '../serve/index.js';
import { printJson, say } from './output.js';
import type { CommonOptions } from './options.js';

export async function run(options: CommonOptions & { port?: string; lang: Lang }): Promise<void> {
  const served = await serve(options.C, { port: portOf(options.port) });
  if (options.json === true) printJson({ url: served.url });
  say(
    options.lang === 'zh'
      ? `服务地址 ${served.url}（Ctrl+C 结束）`
      : `Serving ${served.url} (Ctrl+C ends it)`,
  );
  await interrupted();
  await served.close();
}

/** A port as it was written; undefined where any will do. */
export function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new InputError({
    message: { en: 'this is not a port', zh: '不是有效的端口' },
    found: `"${text}"`,
    expected: { en: 'a whole number from 0 to 65535', zh: '0至65535的整数' },
  });
}

function interrupted(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}
