// The span of all periods that returns are of. Where it is far too long, or its first or last period stands alone far from all
// others, a period is most often mistaken: it is told with its place.
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
import type { Finding } from '../staged.js';
import { linesOfRows } from './lines.js';
import { mostPeriods } from './periods.js';
import type { StagedGroup } from './stage.js';

/** A period as it is first written, with the months between it and the one next to it. */
interface End {
  raw: string;
  period: Period;
  apart: number;
}

/** A first or last period is remarked on where more months than this lie between it and the next. */
const farOff = 120;

/** The problem of too many periods, at the one of the two ends that stands further off from all others. */
export async function tooManyPeriods(
  count: number,
  written: ReadonlyMap<string, Period>,
  groups: readonly StagedGroup[],
  engine: Engine,
): Promise<Problem> {
  const ends: (End & { place: Place | undefined })[] = [];
  for (const end of endsOf(written))
    ends.push({ ...end, place: await placeOfPeriod(end.raw, groups, engine) });
  const [first, last] = ends;
  const told = (lang: Lang): string[] =>
    ends.map(({ period, place }) => {
      if (place === undefined) return printPeriod(period);
      const where = formatPlace({ ...place, column: undefined }, lang);
      return `${printPeriod(period)}${lang === 'zh' ? `（${where}）` : ` (${where})`}`;
    });
  return {
    message: { en: 'returns cover too many periods for one workspace', zh: '一个工作区内的报表报告期过多' },
    at: ((last?.apart ?? 0) > (first?.apart ?? 0) ? last : first)?.place,
    found: inEach((lang) =>
      lang === 'zh'
        ? `自${told(lang).join('至')}共${count}个报告期`
        : `${count} periods from ${told(lang).join(' to ')}`,
    ),
    expected: {
      en: `up to ${mostPeriods}, such as eighty-five years of months`,
      zh: `不超过${mostPeriods}个，如八十五年的月报`,
    },
    mend: {
      en: 'Correct the period where it is mistaken, or keep the returns of earlier years in a workspace of their own',
      zh: '报告期有误的请更正，否则请将以前年度的报表另置一个工作区',
    },
  };
}

/** A warning for a first or last period that stands alone. */
export async function farPeriods(
  written: ReadonlyMap<string, Period>,
  groups: readonly StagedGroup[],
  engine: Engine,
): Promise<Finding[]> {
  const found: Finding[] = [];
  const ends = endsOf(written);
  const [first, last] = ends.map(({ period }) => printPeriod(period));
  const areAll = new Set([...written.values()].map(printPeriod)).size === 2;
  for (const { raw, period, apart } of areAll ? ends.slice(0, 1) : ends) {
    if (apart <= farOff) continue;
    const place = await placeOfPeriod(raw, groups, engine);
    const [name, years] = [printPeriod(period), Math.floor(apart / 12)];
    found.push({
      ...{ rule: 'period_far_off', severity: 'warning', value: null, expected: null },
      ...{ file: place?.file ?? null, line: place?.line ?? null, column: 'period' },
      message_en: areAll
        ? `Returns are for ${first} and ${last} alone, ${years} years apart: is one of the periods mistaken?`
        : `Returns for ${name} stand ${years} years from those of every other period: is the period mistaken?`,
      message_zh: areAll
        ? `报表仅有${first}和${last}两期，相隔${years}年：其中是否有误？`
        : `${name}的报表与其他各期相隔${years}年：报告期是否有误？`,
    });
  }
  return found;
}

/** The first and the last period. */
function endsOf(written: ReadonlyMap<string, Period>): End[] {
  const all = [...written]
    .map(([raw, period]) => ({ raw, period, month: monthSpan(period)[0] }))
    .sort((a, b) => a.month - b.month);
  return [all, all.toReversed()].flatMap(([end, ...others]) => {
    if (end === undefined) return [];
    // the same period may be written in several ways
    const next = others.find(({ month }) => month !== end.month);
    const apart = next === undefined ? 0 : Math.abs(next.month - end.month);
    return [{ raw: end.raw, period: end.period, apart }];
  });
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
