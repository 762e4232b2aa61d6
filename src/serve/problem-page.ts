// What a reader sees who asked for something that is not there, or asked wrongly.
import { formatProblem, type Problem } from '../lib/index.js';
import { escapeHtml } from '../publish/index.js';

/** A small page with the problems in words. */
export function problemPage(status: 400 | 404 | 500, problems: readonly Problem[]): string {
  const items = problems.map((problem) => `<p>${escapeHtml(formatProblem(problem))}</p>`).join('\n');
  const title = { 400: 'This cannot be answered', 404: 'Not found', 500: 'Something went wrong here' }[
    status
  ];
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>${title}</title>
<style>body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 15vh auto; padding: 0 1.25rem; } h1 { font-size: 1.5rem; } p { white-space: pre-wrap; overflow-wrap: anywhere; }</style></head>
<body><h1>${title}</h1>
${items}
<p><a href="/">/</a></p></body>
</html>
`;
}
