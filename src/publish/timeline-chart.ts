// The timeline of the projects: the planned span of each, and the actual or expected one in the colour of its light.
import type { TopLevelSpec } from 'vega-lite';
import { firstMonth, lastMonth } from '../figures/index.js';
import { dateText, lightWords, type Light, type Plan } from '../plan/index.js';
import {
  draw,
  fitting,
  frame,
  legend,
  position,
  settings,
  textWidth,
  widened,
  type PlanChartOptions,
} from './drawing.js';

const words = {
  planned: { en: 'planned', zh: '计划' },
  actual: { en: 'actual or expected', zh: '实际（预计）' },
  now: { en: 'end of', zh: '截至' },
} as const;

const lightColours: Record<Light, string> = {
  red: '#b0452c',
  amber: '#c98a2b',
  green: '#5b8c3e',
  none: '#7a7f85',
};
const size = { name: 13, light: 12, year: 12 };
const left = 8;

/** The timeline of the projects: the planned span as a line, the actual or expected one as a bar in the light's colour. */
export function drawTimeline(plan: Plan, options: PlanChartOptions): Promise<string> {
  const { lang } = options;
  const { width, ink } = settings(options);
  const now = lastMonth(plan.as_of) + 1;
  const rows = plan.projects.map((project) => rowOf(project, now, lang));
  const months = rows.flatMap(({ planned, actual }) => [...(planned ?? []), ...(actual ?? [])]);
  const domain = widened(Math.min(now, ...months), Math.max(now, ...months));
  const room = width - 2 * left;
  // name and light in one line where all have room for it
  const behind = (name: string): number => left + textWidth(name, size.name) + 26;
  const inLine = rows.every(({ name, light }) => behind(name) + textWidth(light, size.light) <= width - left);
  const rowHeight = inLine ? 44 : 62;
  const height = Math.max(1, rows.length) * rowHeight + 34;
  const x = (field: string) => position(field, domain, [left, width - left]);
  const y = position('y', [0, height], [0, height]);
  const bars = rows.map((row, order) => ({
    ...row,
    name: fitting(row.name, room, size.name),
    y: order * rowHeight + 36,
  }));
  const lights = bars.map(({ name, light, colour, y: top }) => ({
    y: inLine ? top : top + 18,
    at: inLine ? behind(name) : left + 12,
    text: fitting(light, room - 12, size.light),
    colour,
  }));
  const below = inLine ? 15 : 33;
  const planned = bars.flatMap(({ planned: span, y: top }) =>
    span === null ? [] : [{ y: top + below + 9, from: span[0], to: span[1] }],
  );
  const actual = bars.flatMap(({ actual: span, y: top, colour }) =>
    span === null ? [] : [{ y: top + below, from: span[0], to: span[1], colour }],
  );
  const years = yearMarks(domain, room);
  const colour = { field: 'colour', type: 'nominal', scale: null } as const;
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
        mark: { type: 'text', align: 'left', dx: 4, fontSize: size.year, color: ink.muted },
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
        encoding: { x: x('from'), x2: { field: 'to' }, y, color: colour },
      },
      {
        data: { values: [{ month: now }] },
        mark: { type: 'rule', color: ink.text, strokeDash: [4, 3] },
        encoding: { x: x('month') },
      },
      {
        data: { values: bars },
        mark: { type: 'text', align: 'left', fontSize: size.name, color: ink.text },
        encoding: { x: { value: left }, y, text: { field: 'name' } },
      },
      // the colour is said in words, too
      ...lights.flatMap((light) => [
        {
          data: { values: [light] },
          mark: { type: 'circle', size: 60, opacity: 1, color: light.colour } as const,
          encoding: { x: { value: light.at - 7 }, y } as const,
        },
        {
          data: { values: [light] },
          mark: { type: 'text', align: 'left', fontSize: size.light, color: ink.muted } as const,
          encoding: { x: { value: light.at + 2 }, y, text: { field: 'text' } } as const,
        },
      ]),
      ...legend(
        [
          { label: words.planned[lang], colour: ink.muted },
          { label: words.actual[lang], colour: lightColours.green },
          {
            label: `${words.now[lang]}${lang === 'en' ? ' ' : ''}${dateText(plan.as_of)[lang]}`,
            colour: ink.text,
          },
        ],
        ink,
        -14,
        width,
      ),
    ],
  };
  const title = { en: 'Timeline of the projects', zh: '项目时间表' }[lang];
  const { id = 'timeline' } = options;
  return draw(spec, { title, description: plan.projects.map(({ text }) => text[lang]).join('; '), id });
}

interface Row {
  name: string;
  /** The light and its reason. */
  light: string;
  colour: string;
  /** From the beginning of a month to that of another. */
  planned: [number, number] | null;
  actual: [number, number] | null;
}

function rowOf(project: Plan['projects'][number], now: number, lang: 'en' | 'zh'): Row {
  const { planned_start, planned_end, actual_start, actual_end, expected_end, stage } = project;
  const from = (date: string | null): number | null => (date === null ? null : firstMonth(date));
  const to = (date: string | null): number | null => (date === null ? null : lastMonth(date) + 1);
  const start = from(actual_start);
  const isOver = stage === 'completed';
  // what is not completed goes on at least until now
  const end = isOver ? (to(actual_end ?? expected_end) ?? now) : Math.max(to(expected_end) ?? now, now);
  return {
    name: project.name[lang],
    light: `${lightWords[project.light][lang]}${lang === 'zh' ? '：' : ': '}${project.reasons[0]?.[lang] ?? ''}`,
    colour: lightColours[project.light],
    planned: span(from(planned_start), to(planned_end)),
    actual: start === null || start >= now ? null : span(start, end),
  };
}

function span(from: number | null, to: number | null): [number, number] | null {
  if (from === null && to === null) return null;
  return [from ?? (to ?? 0) - 1, to ?? (from ?? 0) + 1];
}

/** The first month of each year in the domain; a year whose name would not fit before the edge has none. */
function yearMarks([from, to]: [number, number], room: number): { month: number; label: string }[] {
  const first = Math.ceil(from / 12);
  const perMonth = room / (to - from);
  // the names of years stand clear of each other
  const every = Math.max(1, Math.ceil((textWidth('2020', size.year) + 10) / (12 * perMonth)));
  return Array.from({ length: Math.max(0, Math.floor(to / 12) - first + 1) }, (_, i) => {
    const month = (first + i) * 12;
    const fits = (to - month) * perMonth >= textWidth('2020', size.year) + 4;
    return { month, label: fits && i % every === 0 ? String(first + i) : '' };
  });
}
