// The plan as a page that stands by itself: the pace of each target, the timeline of the projects, tables and rules.
import type { System } from '../define/index.js';
import { planSection, type Plan, type SectionTable } from '../plan/index.js';
import { pageInk } from './charts.js';
import { escapeHtml } from './escape.js';
import { drawPace } from './pace-chart.js';
import { pageStyle } from './page-style.js';
import { drawTimeline } from './timeline-chart.js';

/** Writes the page. Charts take the page's colours, also in the dark. */
export async function writePlanHtml(plan: Plan, lang: 'en' | 'zh', system: System): Promise<string> {
  const section = planSection(plan, lang, system);
  const options = { lang, system, ink: pageInk } as const;
  const drawn = await Promise.all(
    plan.targets
      .filter(({ value, current }) => value !== null && current !== null)
      .map(async (target, i) => ({ target, svg: await drawPace(target, { ...options, id: `pace-${i}` }) })),
  );
  const paces = drawn
    .map(
      ({ target, svg }) => `<figure>${svg}<figcaption>${escapeHtml(target.text[lang])}</figcaption></figure>`,
    )
    .join('\n');
  const timeline =
    plan.projects.length === 0
      ? ''
      : `<figure>${await drawTimeline(plan, { ...options, id: 'timeline' })}</figure>`;
  const tableOf = (id: SectionTable['id']): string => {
    const table = section.tables.find((one) => one.id === id);
    return table === undefined ? '' : tableHtml(table);
  };
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(section.title)}</title>
<style>${pageStyle}
/* names of targets and projects are sentences, and wrap */
td:first-child, td:last-child { white-space: normal; }</style>
</head>
<body>
<main>
<h1>${escapeHtml(section.title)}</h1>
<ul>${section.paragraphs.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>
${tableOf('targets')}
${paces}
${tableOf('projects')}
${timeline}
${tableOf('investment')}
<ul>${section.rules.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>
</main>
</body>
</html>
`;
}

function tableHtml({ caption, head, right, rows }: SectionTable): string {
  const align = (i: number): string => (right.includes(i) ? ' style="text-align:right"' : '');
  const cells = (tag: 'td' | 'th', texts: readonly string[]): string =>
    texts.map((text, i) => `<${tag}${align(i)}>${escapeHtml(text)}</${tag}>`).join('');
  return `<div class="table" tabindex="0"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${cells('th', head)}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}</tbody></table></div>`;
}
