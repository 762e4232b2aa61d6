// The timeline of the projects: the planned span of each, and the actual or expected one in the colour of its light.
import type { TopLevelSpec } from 'vega-lite';
import { firstMonth, lastMonth, lightWords, type Light, type Plan } from '../plan/index.js';
import { textWidth } from './charts.js';
import { draw, frame, legend, position, settings, widened, type PlanChartOptions } from './plan-drawing.js';

const words = {
  planned: { en: 'planned', zh: '计划' },
  actual: { en: 'actual or expected', zh: '实际（预计）' },
  now: { en: 'as of', zh: '截至' },
} as const;

const lightColours: Record<Light, string> = {
  red: '#b0452c',
  amber: '#c98a2b',
  green: '#5b8c3e',
  none: '#7a7f85',
};

/** The timeline of the projects: the planned span as a line, the actual or expected one as a bar in the light's colour. */
export function drawTimeline(plan: Plan, options: PlanChartOptions): Promise<string> {
  const { lang } = options;
  const { width, ink } = settings(options);
  const rowHeight = 44;
  const now = lastMonth(plan.as_of) + 1;
  const rows = plan.projects.map((project, order) => {
    const plannedStart = project.planned_start === null ? null : firstMonth(project.planned_start);
    const plannedEnd = project.planned_end === null ? null : lastMonth(project.planned_end) + 1;
    const start = project.actual_start === null ? null : firstMonth(project.actual_start);
    const end = project.actual_end ?? project.expected_end;
    const until = end === null ? null : lastMonth(end) + 1;
    const light = lightWords[project.light][lang];
    return {
      order,
      // what is not completed goes on at least until now
      planned: span(plannedStart, plannedEnd),
      actual:
        start === null
          ? null
          : span(start, project.actual_end === null ? Math.max(until ?? now, now) : (until ?? now)),
      label: project.name[lang],
      light: `${light}${lang === 'zh' ? '：' : ': '}${project.reasons[0]?.[lang] ?? ''}`,
      colour: lightColours[project.light],
    };
  });
  const months = rows.flatMap(({ planned, actual }) => [...(planned ?? []), ...(actual ?? [])]);
  const domain = widened(Math.min(now, ...months), Math.max(now, ...months));
  const height = Math.max(1, rows.length) * rowHeight + 34;
  const x = (field: string) => position(field, domain, [8, width - 8]);
  const y = position('y', [0, height], [0, height]);
  const bars = rows.map((row) => ({ ...row, y: row.order * rowHeight + 36 }));
  const planned = bars.flatMap((row) =>
    row.planned === null ? [] : [{ y: row.y + 24, from: row.planned[0], to: row.planned[1] }],
  );
  const actual = bars.flatMap((row) =>
    row.actual === null
      ? []
      : [{ y: row.y + 15, from: row.actual[0], to: row.actual[1], colour: row.colour }],
  );
  const lights = bars.map((row) => ({
    y: row.y,
    text: row.light,
    colour: row.colour,
    at: 8 + textWidth(row.label, 13) + 14,
  }));
  const years = yearMarks(domain);
  const spec: TopLevelSpec = {
    ...frame(width, height, 30),
    data: { values: [{}] },
    layer: [
      {
        data: { values: years },
        mark: { type: 'rule', color: ink.line },
        encoding: { x: x('month') },
      },
      {
        data: { values: years },
        mark: { type: 'text', align: 'left', dx: 4, fontSize: 12, color: ink.muted },
        encoding: { x: x('month'), y: { value: 8 }, text: { field: 'label' } },
      },
      {
        data: { values: planned },
        mark: { type: 'rule', color: ink.muted, strokeWidth: 3 },
        encoding: { x: x('from'), x2: { field: 'to' }, y },
      },
      {
        data: { values: actual },
        mark: { type: 'rule', strokeWidth: 11 },
        encoding: {
          x: x('from'),
          x2: { field: 'to' },
          y,
          color: { field: 'colour', type: 'nominal', scale: null },
        },
      },
      {
        data: { values: [{ month: now }] },
        mark: { type: 'rule', color: ink.negative, strokeDash: [4, 3] },
        encoding: { x: x('month') },
      },
      {
        data: { values: bars },
        mark: { type: 'text', align: 'left', fontSize: 13, color: ink.text },
        encoding: { x: { value: 8 }, y, text: { field: 'label' } },
      },
      ...lights.map((light) => ({
        data: { values: [light] },
        mark: { type: 'text', align: 'left', fontSize: 12, color: light.colour } as const,
        encoding: { x: { value: light.at }, y, text: { field: 'text' } } as const,
      })),
      ...legend(
        [
          { label: words.planned[lang], colour: ink.muted },
          { label: words.actual[lang], colour: lightColours.green },
          { label: `${words.now[lang]} ${plan.as_of}`, colour: ink.negative },
        ],
        ink,
      ),
    ],
  };
  const title = { en: 'Timeline of the projects', zh: '项目时间表' }[lang];
  return draw(spec, { title, description: plan.projects.map(({ text }) => text[lang]).join('; ') }, options);
}

function span(from: number | null, to: number | null): [number, number] | null {
  if (from === null && to === null) return null;
  return [from ?? (to ?? 0) - 1, to ?? (from ?? 0) + 1];
}

/** The first month of each year in the domain. */
function yearMarks([from, to]: [number, number]): { month: number; label: string }[] {
  const first = Math.ceil(from / 12);
  return Array.from({ length: Math.max(0, Math.floor(to / 12) - first + 1) }, (_, i) => ({
    month: (first + i) * 12,
    label: String(first + i),
  }));
}
