// More periods than one workspace can hold. Few have returns of so many years; most often a period is mistaken, and it is the
// first or the last, which are told with their places.
import { literal, type Engine } from '../../engine/index.js';
import {
  formatPlace,
  inEach,
  monthSpan,
  printPeriod,
  type Lang,
  type Period,
  type Place,
  type Problem,
} from '../../lib/index.js';
import { linesOfRows } from './lines.js';
import { mostPeriods } from './periods.js';
import type { StagedGroup } from './stage.js';

interface End {
  period: Period;
  place: Place | undefined;
}

/** The problem, at the one of the two ends that stands further off from all other periods. */
export async function tooManyPeriods(
  count: number,
  written: ReadonlyMap<string, Period>,
  groups: readonly StagedGroup[],
  engine: Engine,
): Promise<Problem> {
  const monthOf = ([, period]: [string, Period]): number => monthSpan(period)[0];
  const all = [...written].sort((a, b) => monthOf(a) - monthOf(b));
  const [first, last] = [all[0], all.at(-1)];
  const endAt = async (end: [string, Period] | undefined): Promise<End[]> =>
    end === undefined ? [] : [{ period: end[1], place: await placeOfPeriod(end[0], groups, engine) }];
  const ends = [...(await endAt(first)), ...(await endAt(last))];
  const months = all.map(monthOf);
  const [before, after] = [months[1] ?? 0, months.at(-2) ?? 0];
  const isLastFar = (months.at(-1) ?? 0) - after > before - (months[0] ?? 0);
  const told = (lang: Lang): string[] =>
    ends.map(({ period, place }) => {
      if (place === undefined) return printPeriod(period);
      const where = formatPlace({ ...place, column: undefined }, lang);
      return `${printPeriod(period)}${lang === 'zh' ? `（${where}）` : ` (${where})`}`;
    });
  return {
    message: { en: 'returns cover too many periods for one workspace', zh: '一个工作区内的报表报告期过多' },
    at: ends[isLastFar ? 1 : 0]?.place,
    found: inEach((lang) =>
      lang === 'zh'
        ? `自${told(lang).join('至')}共${count}个报告期`
        : `${count} periods from ${told(lang).join(' to ')}`,
    ),
    expected: {
      en: `up to ${mostPeriods}, such as ten years of months`,
      zh: `不超过${mostPeriods}个，如十年的月报`,
    },
    mend: {
      en: 'Correct the period where it is mistaken, or keep the returns of earlier years in a workspace of their own',
      zh: '报告期有误的请更正，否则请将以前年度的报表另置一个工作区',
    },
  };
}

/** Where a period first stands, as it is written. */
async function placeOfPeriod(
  raw: string,
  groups: readonly StagedGroup[],
  engine: Engine,
): Promise<Place | undefined> {
  for (const { query, files, firstLine, delimiter } of groups) {
    const [found] = await engine.all<{ source: number; row: number }>(`
      WITH rows AS (SELECT source, MIN(source_row) AS begun, MIN(CASE WHEN period_raw = ${literal(raw)} THEN source_row END) AS found
        FROM (${query}) GROUP BY source)
      SELECT source, CAST(found - begun AS INTEGER) AS "row" FROM rows WHERE found IS NOT NULL ORDER BY source LIMIT 1`);
    const file = files.find(({ source }) => source === found?.source);
    if (found === undefined || file === undefined) continue;
    const lines = delimiter === undefined ? undefined : await linesOfRows(file.path, [found.row], delimiter);
    return { file: file.file, line: lines?.get(found.row) ?? found.row + firstLine, column: 'period' };
  }
  return undefined;
}
