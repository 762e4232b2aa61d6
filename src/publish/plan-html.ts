// The plan as a page that stands by itself: the pace of each target, the timeline of the projects, tables and rules.
import type { System } from '../define/index.js';
import {
  dateText,
  planSection,
  statusWords,
  type Plan,
  type SectionTable,
  type TargetState,
} from '../plan/index.js';
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
      bothWidths(`pace-${i}`, headline(target, lang), (options) =>
        drawPace(target, { ...common, ...options }),
      ),
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
/* tables are wide here, and names of targets and projects wrap */
main { max-width: 64rem; } h1, ul, figure { max-width: 46rem; }
.table { margin-left: -1.25rem; margin-right: -1.25rem; padding: 0 1.25rem; }
table { font-size: .84rem; } th, td, thead th { white-space: normal; padding-right: .7rem; }
@media (max-width: 40rem) { thead th { white-space: nowrap; } }
td.short { white-space: nowrap; } td:not(.short) { min-width: 9rem; }</style>
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

/** What a chart of a target is called: the target, and how it stands. */
function headline({ name, goal, due, status }: TargetState, lang: 'en' | 'zh'): string {
  const [at, stands] = [dateText(due)[lang], statusWords[status][lang]];
  return lang === 'zh'
    ? `${name.zh}：${at}${goal.zh}（${stands}）`
    : `${name.en.charAt(0).toUpperCase()}${name.en.slice(1)}: ${goal.en} by ${at} (${stands})`;
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
  // numbers and dates stay in one piece
  const mostInOne = 22;
  const classes = (text: string, i: number): string =>
    [...(right.includes(i) ? ['right'] : []), ...(text.length <= mostInOne ? ['short'] : [])].join(' ');
  const cells = (tag: 'td' | 'th', texts: readonly string[]): string =>
    texts.map((text, i) => `<${tag} class="${classes(text, i)}">${escapeHtml(text)}</${tag}>`).join('');
  return `<div class="table" tabindex="0"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${cells('th', head)}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}</tbody></table></div>`;
}
