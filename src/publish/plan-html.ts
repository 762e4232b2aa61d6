// The plan as a page that stands by itself: the pace of each target, the timeline of the projects, tables and rules.
import type { System } from '../define/index.js';
import { planSection, type Plan, type SectionTable } from '../plan/index.js';
import { pageInk } from './drawing.js';
import { escapeHtml } from './escape.js';
import { drawPace } from './pace-chart.js';
import { pageStyle } from './page-style.js';
import { drawTimeline } from './timeline-chart.js';

/** Writes the page. Charts take the page's colours, also in the dark. */
export async function writePlanHtml(plan: Plan, lang: 'en' | 'zh', system: System): Promise<string> {
  const section = planSection(plan, lang, system);
  const common = { lang, system, ink: pageInk } as const;
  const known = plan.targets.filter(({ value, current }) => value !== null && current !== null);
  const paces = await Promise.all(
    known.map((target, i) =>
      bothWidths(`pace-${i}`, target.text[lang], (options) => drawPace(target, { ...common, ...options })),
    ),
  );
  const timeline =
    plan.projects.length === 0
      ? ''
      : await bothWidths('timeline', '', (options) => drawTimeline(plan, { ...common, ...options }));
  const tableOf = (id: SectionTable['id']): string => {
    const table = section.tables.find((one) => one.id === id);
    return table === undefined ? '' : tableHtml(table);
  };
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
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
${paces.join('\n')}
${tableOf('projects')}
${timeline}
${tableOf('investment')}
<ul>${section.rules.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>
</main>
</body>
</html>
`;
}

/** A picture drawn for wide and for narrow pages. */
async function bothWidths(
  id: string,
  caption: string,
  draw: (options: { id: string; width: number }) => Promise<string>,
): Promise<string> {
  const [wide, narrow] = [
    await draw({ id: `${id}-w`, width: 680 }),
    await draw({ id: `${id}-n`, width: 340 }),
  ];
  const said = caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  return `<figure><div class="chart wide">${wide}</div><div class="chart narrow">${narrow}</div>${said}</figure>`;
}

function tableHtml({ caption, head, right, rows }: SectionTable): string {
  const align = (i: number): string => (right.includes(i) ? ' style="text-align:right"' : '');
  const cells = (tag: 'td' | 'th', texts: readonly string[]): string =>
    texts.map((text, i) => `<${tag}${align(i)}>${escapeHtml(text)}</${tag}>`).join('');
  return `<div class="table" tabindex="0"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${cells('th', head)}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}</tbody></table></div>`;
}
