// songhua show EXPR...: figures as a table, CSV or JSON.
import { evaluateAll, noteTexts, type Figure } from '../figures/index.js';
import { withFigures } from './context.js';
import { columns, print, printJson, say } from './output.js';
import type { CommonOptions } from './options.js';

export async function run(
  expressions: readonly string[],
  options: CommonOptions & { format: string; lang: string },
): Promise<void> {
  const figures = await withFigures(options.C, async (context) =>
    (await evaluateAll(expressions, context)).flat(),
  );
  if (options.json === true || options.format === 'json') return printJson({ figures });
  if (options.format === 'csv') return print(asCsv(figures));
  const lang = options.lang === 'zh' ? 'zh' : 'en';
  print(
    `${columns(
      figures.map((figure) => [figure.ref, shown(figure, lang)]),
      [1],
    )}\n`,
  );
  for (const line of remarks(figures, lang)) say(line);
}

/** The text, or the least that is known. */
function shown({ text, at_least }: Figure, lang: 'en' | 'zh'): string {
  if (at_least === undefined) return text[lang];
  return lang === 'zh' ? `至少${at_least.text.zh}` : `at least ${at_least.text.en}`;
}

/** Why values are missing, what is covered, and each note once. */
function remarks(figures: readonly Figure[], lang: 'en' | 'zh'): string[] {
  const lines = figures.flatMap(({ ref, value, why, covered }) => {
    const reason = value === null && why !== undefined ? [`${ref}: ${why[lang]}`] : [];
    const part =
      covered === undefined
        ? []
        : [
            lang === 'zh'
              ? `  有可比基数的部分（${covered.industries.length}个行业）合计增速：${covered.text.zh}`
              : `  growth of the ${covered.industries.length} industries that report a comparable base, together: ${covered.text.en}`,
          ];
    return [...reason, ...part];
  });
  const reasons = new Set([
    'no_observation',
    'january_with_february',
    'no_base',
    'parts_missing',
    'withheld',
    'no_rate',
    'negative_base',
    'division_by_zero',
  ]);
  const codes = [...new Set(figures.flatMap(({ notes }) => notes))].filter((code) => !reasons.has(code));
  const seen = [...new Set(lines)];
  const most = 12;
  return [
    ...seen.slice(0, most),
    ...(seen.length > most
      ? [
          lang === 'zh'
            ? `……另有${seen.length - most}项无数据`
            : `… and ${seen.length - most} more without a value`,
        ]
      : []),
    ...codes.map((code) => (lang === 'zh' ? `注：${noteTexts[code].zh}` : `Note: ${noteTexts[code].en}`)),
  ];
}

function asCsv(figures: readonly Figure[]): string {
  const quote = (cell: string | number | null): string => {
    const text = cell === null ? '' : String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const head = [
    'ref',
    'region',
    'industry',
    'indicator',
    'period',
    'value',
    'unit',
    'status',
    'text_en',
    'text_zh',
    'notes',
  ];
  const rows = figures.map((f) => [
    f.ref,
    f.region,
    f.industry,
    f.indicator,
    f.period,
    f.value,
    f.unit,
    f.status,
    f.text.en,
    f.text.zh,
    f.notes.join(' '),
  ]);
  return [head, ...rows].map((row) => `${row.map(quote).join(',')}\n`).join('');
}
