// A figure as templates see it: a plain object whose fields they can ask for, print in a style, sort and filter by.
import { industryOf, nameOf, regionOf, type System } from '../define/index.js';
import {
  formatFigure,
  formatScaled,
  formatValue,
  indicatorName,
  noteTexts,
  scaleFor,
  type Figure,
  type Style,
} from '../figures/index.js';
import { formatPeriod, isCurrency, parsePeriod, unitWords } from '../lib/index.js';
import type { PlacedFigure } from './document.js';
import type { Named } from './scope.js';

export interface FigureView {
  /** The figure itself; templates have no use for it, the filters do. */
  figure: Figure;
  ref: string;
  value: number | null;
  missing: boolean;
  withheld: boolean;
  text: string;
  why: string;
  status: string;
  unit: string;
  /** Codes and texts of its notes. */
  notes: { code: string; text: string }[];
  industry: Named | null;
  region: Named | null;
  indicator: Named | null;
  period: Named | null;
  /** Industries that the partial growth covers. */
  covered: Named[];
  /** Parts that a partial sum lacks. */
  lacking: { parts: number; missing: number; withheld: number } | null;
}

/** A figure with the way it is to be printed. */
export interface StyledFigure {
  styled: PlacedFigure;
}

/** The scale of a column of numbers, named in its head. */
export interface ColumnScale {
  exponent: number;
  decimals: number;
  /** "$ billion", 万人. */
  name: string;
}

export const isView = (value: unknown): value is FigureView =>
  typeof value === 'object' && value !== null && 'figure' in value && 'ref' in value;

export const isStyled = (value: unknown): value is StyledFigure =>
  typeof value === 'object' && value !== null && 'styled' in value;

export function viewOf(figure: Figure, system: System, lang: string): FigureView {
  const say = (text: { en: string; zh: string } | undefined): string =>
    text === undefined ? '' : lang === 'zh' ? text.zh : text.en;
  const named = (item: Parameters<typeof nameOf>[0] | undefined): Named | null =>
    item === undefined ? null : { id: item.id, name: nameOf(item, lang) };
  const industry = (id: string): Named | null => named(industryOf(system, id));
  const period = figure.period === null ? undefined : parsePeriod(figure.period);
  return {
    figure,
    ref: figure.ref,
    value: figure.value,
    missing: figure.value === null,
    withheld: figure.status === 'C',
    text: say(figure.text),
    why: say(figure.why),
    status: figure.status,
    unit: figure.unit,
    notes: figure.notes.map((code) => ({ code, text: say(noteTexts[code]) })),
    industry: figure.industry === null ? null : industry(figure.industry),
    region: figure.region === null ? null : named(regionOf(system, figure.region)),
    indicator:
      figure.indicator === null
        ? null
        : { id: figure.indicator, name: indicatorName(system, figure.indicator, lang) },
    period:
      figure.period === null
        ? null
        : { id: figure.period, name: period === undefined ? figure.period : formatPeriod(period, lang) },
    covered: (figure.covered?.industries ?? []).flatMap((id) => industry(id) ?? []),
    lacking:
      figure.at_least === undefined
        ? null
        : {
            parts: figure.at_least.parts,
            missing: figure.at_least.missing,
            withheld: figure.at_least.withheld,
          },
  };
}

/** The figure printed in one of the formatter's styles. */
export function styledAs({ figure }: FigureView, style: Style, system: System, lang: string): StyledFigure {
  return { styled: { figure, text: formatFigure(figure, lang, system.format, style), exponent: null } };
}

/** The growth of the part that reports a base, or the sum of the parts that are known. */
export function partOf(
  { figure }: FigureView,
  part: 'covered' | 'at_least',
  system: System,
  lang: string,
): StyledFigure {
  const { covered, at_least } = figure;
  const growth = covered && { value: covered.growth, unit: '1', quantity: 'rate' as const };
  const text =
    part === 'covered'
      ? growth && formatValue(growth, lang, system.format, 'change')
      : lang === 'zh'
        ? at_least?.text.zh
        : at_least?.text.en;
  return { styled: { figure, text: text ?? '--', exponent: null } };
}

/** The bare number in a column's scale. */
export function scaledAs(
  { figure }: FigureView,
  { exponent, decimals }: ColumnScale,
  system: System,
  lang: string,
): StyledFigure {
  const text =
    figure.value === null
      ? formatFigure(figure, lang, system.format, 'plain')
      : formatScaled(figure.value, exponent, decimals, lang, system.format);
  return { styled: { figure, text, exponent } };
}

/**
 * The scale in which figures of one unit stand under one another: that of the median, with as many decimals as they
 * need, no more than the workspace wants. Undefined where the units differ.
 */
export function commonScale(
  views: readonly FigureView[],
  system: System,
  lang: string,
): ColumnScale | undefined {
  const present = views.filter(({ value }) => value !== null && value !== 0);
  const [first] = present;
  if (first === undefined || present.some(({ unit }) => unit !== first.unit)) return undefined;
  if (first.figure.quantity !== 'amount') return undefined;
  const values = present.map(({ value }) => Math.abs(value ?? 0)).sort((a, b) => a - b);
  const { exponent, word } = scaleFor(values[Math.floor(values.length / 2)] ?? 1, first.unit, lang);
  // in the base unit, what the figures' own texts show
  const shown = present.map(({ figure }) => /\.(\d+)/.exec(figure.text.en)?.[1]?.length ?? 0);
  const most = exponent === 0 ? Math.max(...shown) : system.format.amount_decimals;
  const exact = (value: number, decimals: number): boolean =>
    Math.abs(value / 10 ** exponent - Number((value / 10 ** exponent).toFixed(decimals))) < 1e-9;
  let decimals = 0;
  while (decimals < most && !values.every((value) => exact(value, decimals))) decimals++;
  return { exponent, decimals, name: scaleName(word, first.unit, lang) };
}

function scaleName(word: string, unit: string, lang: string): string {
  const [base = '', per] = unit.split('/');
  const words = unitWords(base, lang);
  const after = words.after === '' && isCurrency(base) ? words.before : words.after;
  if (lang === 'zh')
    return `${word}${unitWords(base, 'zh').after}${per === undefined ? '' : `/${unitWords(per, 'zh').after}`}`;
  const perWords = per === undefined ? '' : ` per ${unitWords(per, lang).one ?? unitWords(per, lang).after}`;
  return `${words.before === '' ? `${word} ${after}`.trim() : `${words.before} ${word}`.trim()}${perWords}`;
}
