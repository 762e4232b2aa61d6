// The plan as a page, a workbook or a section of Markdown, and the chart of a scenario. What draws and what writes
// workbooks is loaded only when asked for.
import type { System } from '../define/index.js';
import { planSection, sectionMarkdown, type Plan, type Sought, type WhatIf } from '../plan/index.js';

export const planFormats = ['md', 'html', 'xlsx'] as const;
export type PlanFormat = (typeof planFormats)[number];

/** Text for `md` and `html`, bytes for `xlsx`. */
export async function planDocument(
  plan: Plan,
  { format, lang }: { format: PlanFormat; lang: 'en' | 'zh' },
  system: System,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'md':
      return sectionMarkdown(planSection(plan, lang, system), 1);
    case 'html':
      return (await import('./plan-html.js')).writePlanHtml(plan, lang, system);
    case 'xlsx':
      return (await import('./plan-xlsx.js')).writePlanXlsx(plan, lang, system);
  }
}

/** The chart of a scenario as SVG on white paper: of a goal that was sought the curve, else the assumed cells. */
export async function scenarioChart(
  found: WhatIf | Sought,
  lang: 'en' | 'zh',
  system: System,
): Promise<string> {
  return 'sought' in found
    ? (await import('./goal-chart.js')).drawGoal(found, { lang, system })
    : (await import('./what-if-chart.js')).drawWhatIf(found, { lang, system });
}
