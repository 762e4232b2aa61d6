// From what single cells say to figures: level, growth and base of the same figure are joined, also from tables apart;
// a figure given twice must be given alike, and a series that jumps a thousand- or ten-thousand-fold is asked about.
import { formatPlace, monthSpan, parsePeriod, type Place } from '../lib/index.js';
import type { Statement } from './published.js';
import type { Finding, StagedFigure } from './staged.js';
import type { Report } from './table.js';

/** Statements joined into figures, in the order in which they were first given. */
export function assembleFigures(
  statements: readonly Statement[],
  report: Report,
): { figures: StagedFigure[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const figures = new Map<string, Partial<Record<Statement['measure'], Statement>>>();
  for (const statement of statements) {
    const key = figureKey(statement);
    const parts = figures.get(key) ?? {};
    const earlier = parts[statement.measure];
    if (earlier === undefined || (earlier.status === 'M' && statement.status !== 'M')) {
      parts[statement.measure] = statement;
    } else if (statement.status !== 'M') {
      if (earlier.value !== statement.value) report(contradiction(earlier, statement));
      else findings.push(repetition(earlier, statement));
    }
    figures.set(key, parts);
  }
  const staged = [...figures.values()].flatMap((parts) => toFigure(parts) ?? []);
  return { figures: staged, findings: [...findings, ...findJumps(staged)] };
}

type FigureKey = Pick<StagedFigure, 'region' | 'industry' | 'indicator' | 'period' | 'accumulation'>;

function figureKey({ region, industry, indicator, period, accumulation }: FigureKey): string {
  return [region, industry, indicator, period, accumulation].join('/');
}

function toFigure({
  value,
  growth,
  base,
}: Partial<Record<Statement['measure'], Statement>>): StagedFigure | undefined {
  const main = value ?? growth ?? base;
  if (main === undefined) return undefined;
  const { region, industry, indicator, period, accumulation, file, line, column } = main;
  const sources = new Set([value, growth, base].flatMap((part) => part?.source ?? []));
  return {
    region,
    industry,
    indicator,
    period,
    accumulation,
    value: value?.value ?? null,
    status: value?.status ?? 'M',
    growth: growth?.value ?? null,
    base: base?.value ?? null,
    source: sources.size === 0 ? null : [...sources].join('; '),
    file,
    line,
    column,
    growth_at:
      growth === undefined ? undefined : { file: growth.file, line: growth.line, column: growth.column },
  };
}

const measureNames = {
  value: { en: 'figure', zh: '数值' },
  growth: { en: 'growth', zh: '增长率' },
  base: { en: 'base', zh: '基数' },
};

function nameFigure(figure: FigureKey): string {
  const name = `${figure.industry}.${figure.indicator}[${figure.period}]`;
  return figure.accumulation === 'ytd' ? `ytd(${name})` : name;
}

function contradiction(first: Statement, second: Statement) {
  const say = ({ value }: Statement, withheld: string): string => (value === null ? withheld : String(value));
  return {
    message: {
      en: `the ${measureNames[first.measure].en} of ${nameFigure(first)} is given twice with different values`,
      zh: `${nameFigure(first)}的${measureNames[first.measure].zh}给出两次且数值不同`,
    },
    at: placeOfCell(second),
    found: {
      en: `${say(second, 'withheld')} here and ${say(first, 'withheld')} at ${formatPlace(placeOfCell(first), 'en')}`,
      zh: `此处为${say(second, '保密')}，${formatPlace(placeOfCell(first), 'zh')}处为${say(first, '保密')}`,
    },
    mend: { en: 'Correct one of the two, or leave one out', zh: '请更正其一，或删去其一' },
  };
}

function repetition(first: Statement, second: Statement): Finding {
  const place = placeOfCell(first);
  const name = nameFigure(first);
  const measure = measureNames[first.measure];
  return {
    rule: 'given_twice',
    severity: 'info',
    file: second.file,
    line: second.line,
    column: second.column,
    message_en: `The ${measure.en} of ${name} is given a second time, with the same value as at ${formatPlace(place, 'en')}; the first is kept.`,
    message_zh: `${name}的${measure.zh}重复给出，与${formatPlace(place, 'zh')}处相同；采用前者。`,
    value: second.value,
    expected: first.value,
  };
}

const jumps = [
  { factor: 1000, en: 'a thousand', zh: '一千', from: 300, to: 3000 },
  { factor: 10000, en: 'ten thousand', zh: '一万', from: 3000, to: 30000 },
];

/** Neighbours in a series of one frequency whose ratio is near 1,000 or 10,000, as where a unit was mistaken. */
function findJumps(figures: readonly StagedFigure[]): Finding[] {
  const series = new Map<string, { figure: StagedFigure; value: number; end: number }[]>();
  for (const figure of figures) {
    const period = parsePeriod(figure.period);
    if (figure.value === null || figure.value === 0 || period === undefined) continue;
    const key = figureKey({ ...figure, period: period.frequency });
    const member = { figure, value: figure.value, end: monthSpan(period)[1] };
    const members = series.get(key);
    if (members === undefined) series.set(key, [member]);
    else members.push(member);
  }
  return [...series.values()].flatMap((members) => {
    members.sort((a, b) => a.end - b.end);
    return members.flatMap((later, i) => {
      const earlier = members[i - 1];
      return earlier === undefined ? [] : findJump(earlier.figure, earlier.value, later.figure, later.value);
    });
  });
}

function findJump(earlier: StagedFigure, before: number, later: StagedFigure, after: number): Finding[] {
  const ratio = Math.abs(after / before);
  const isUp = ratio > 1;
  const size = isUp ? ratio : 1 / ratio;
  const jump = jumps.find(({ from, to }) => size >= from && size < to);
  if (jump === undefined) return [];
  const placesIn = (lang: 'en' | 'zh'): Record<'one' | 'other' | 'big' | 'small', string> => {
    const [one, other] = [formatPlace(placeOfCell(earlier), lang), formatPlace(placeOfCell(later), lang)];
    return isUp ? { one, other, big: other, small: one } : { one, other, big: one, small: other };
  };
  const [en, zh] = [placesIn('en'), placesIn('zh')];
  const series = `${later.industry}.${later.indicator}`;
  return [
    {
      rule: 'unit_jump',
      severity: 'warning',
      file: later.file,
      line: later.line,
      column: later.column,
      message_en:
        `${series} goes from ${before} in ${earlier.period} (${en.one}) to ${after} in ${later.period} (${en.other}), ` +
        `about ${jump.en}-fold ${isUp ? 'up' : 'down'}: is a unit mistaken? ` +
        `Either the figure at ${en.big} is to be divided by ${jump.factor}, or the one at ${en.small} multiplied by it.`,
      message_zh:
        `${series}由${earlier.period}的${before}（${zh.one}）变为${later.period}的${after}（${zh.other}），` +
        `${isUp ? '增至约' : '降至约'}${jump.zh}${isUp ? '倍' : '分之一'}：计量单位是否有误？` +
        `或应将${zh.big}处的数除以${jump.factor}，或应将${zh.small}处的数乘以${jump.factor}。`,
      value: after,
      expected: isUp ? after / jump.factor : after * jump.factor,
    },
  ];
}

function placeOfCell({ file, line, column }: { file: string; line: number; column: string }): Place {
  return { file, line, column };
}
