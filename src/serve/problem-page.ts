// What a reader sees who asked for something that is not there, or asked wrongly.
import { formatProblem, type Lang, type Problem } from '../lib/index.js';
import { escapeHtml } from '../publish/index.js';

type Status = 400 | 404 | 500;

const titles: Readonly<Record<Lang, Record<Status, string>>> = {
  en: { 400: 'This cannot be answered', 404: 'Not found', 500: 'Something went wrong here' },
  zh: { 400: '无法回答此请求', 404: '未找到', 500: '此处出现故障' },
};

/** A small page with the problems in words. */
export function problemPage(status: Status, problems: readonly Problem[], lang: Lang): string {
  const items = problems.map((problem) => `<p>${escapeHtml(formatProblem(problem, lang))}</p>`).join('\n');
  const title = titles[lang][status];
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>${title}</title>
<style>body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 15vh auto; padding: 0 1.25rem; } h1 { font-size: 1.5rem; } p { white-space: pre-wrap; overflow-wrap: anywhere; }</style></head>
<body><h1>${title}</h1>
${items}
<p><a href="/">/</a></p></body>
</html>
`;
}
