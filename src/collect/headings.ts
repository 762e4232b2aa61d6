// What a column's heading means: a role in the row (industry, period, unit …) or the figures under it (which indicator,
// which period, level or growth, in which unit). Headings are read in English and Chinese, whole or composed:
// `2020年产值（亿元）`, `Output value 2020, billion yuan`, `同比增长(%)`.
import { parseUnit, toHalfWidth, type ScaledUnit } from '../lib/index.js';
import type { SystemNames } from './names.js';
import { readPeriodLabel, type PeriodLabel } from './period-labels.js';

/** What a cell says about its row; `ignored` is for remarks and serial numbers. */
export type Role =
  'region' | 'industry' | 'indicator' | 'period' | 'unit' | 'status' | 'accumulation' | 'source' | 'ignored';

export type Measure = 'value' | 'growth' | 'base';

/** A column of figures, with what its heading says of them; the rest is said by the row. */
export interface FigureHeading {
  measure: Measure;
  industry?: string;
  indicator?: string;
  period?: PeriodLabel;
  unit?: ScaledUnit;
}

export type Heading = { role: Role } | FigureHeading;

export const roleWords: Record<Role, readonly string[]> = {
  region: ['region', 'area', 'county', 'city', 'ref area', '地区', '区域', '区县', '市县', '地市', '城市'],
  industry: ['industry', 'sector', 'branch', '行业', '产业', '行业名称', '产业名称', '产业类别', '行业类别'],
  indicator: ['indicator', 'measure', 'variable', '指标', '指标名称'],
  period: [
    ...['period', 'time', 'time period', 'year', 'quarter', 'month'],
    ...['时期', '时间', '报告期', '期间', '年份', '年度', '年', '季度', '月份'],
  ],
  unit: ['unit', 'units', 'unit of measure', 'unit measure', '单位', '计量单位'],
  status: ['status', 'obs status', 'flag', '状态', '数据状态', '标志'],
  accumulation: ['accumulation', '累计', '累计方式', '累计标志'],
  source: ['source', 'sources', 'document', '来源', '资料来源', '数据来源', '出处'],
  ignored: [
    ...['note', 'notes', 'remark', 'remarks', 'comment', 'comments', 'no.', 'no', '#'],
    ...['备注', '说明', '注释', '注', '序号', '编号'],
  ],
};

export const measureWords: Record<Measure, readonly string[]> = {
  value: [
    ...['value', 'obs value', 'amount', 'figure', 'level'],
    ...['数值', '值', '指标值', '绝对数', '绝对值', '绝对量', '总量', '金额', '本期值'],
  ],
  growth: [
    ...['growth', 'growth rate', 'yoy', 'yoy growth', 'y/y', 'year-on-year', 'year-on-year growth'],
    ...['annual growth', 'change on year'],
    ...[
      '增长',
      '增长率',
      '增长速度',
      '增速',
      '增幅',
      '同比',
      '同比增长',
      '同比增速',
      '同比增长率',
      '同比增幅',
    ],
    ...['比上年增长', '比上年同期增长', '较上年增长', '比去年增长', '年增长'],
  ],
  base: ['base', 'comparable base', '基数', '可比基数', '同期基数', '可比基期数', '可比口径基数'],
};

const roles = byWord(roleWords);
const measures = byWord(measureWords);
// longest first, so that "同比增长率" is not read as something called "同比" that grows
const affixes = [...measures.keys()].sort((a, b) => b.length - a.length);

/** Every word that a heading is recognised by, for suggestions. */
export const headingWords: readonly string[] = [...roles.keys(), ...measures.keys()];

/** Reads a heading; undefined where it means nothing here. An empty heading means nothing. */
export function readHeading(text: string, names: SystemNames): Heading | undefined {
  const plain = toHalfWidth(text).replace(/\s+/g, ' ').trim();
  for (const { head, unit } of unitSplits(plain)) {
    const meaning = head === '' ? undefined : readWords(head, names);
    if (meaning === undefined) continue;
    if (unit === undefined) return meaning;
    // only figures have a unit
    if ('measure' in meaning) return { ...meaning, unit };
  }
  return undefined;
}

/** Reads a heading that may be a unit alone, as it stands in a head of several rows: `（亿元）`. */
export function isUnitHeading(text: string): boolean {
  return readTableUnit(toHalfWidth(text)) !== undefined;
}

/** A unit as a table writes it, `10,000 yuan` and `元/人` too; neither an empty text nor a bare number is one. */
export function readTableUnit(text: string): ScaledUnit | undefined {
  const bare = toHalfWidth(text)
    .trim()
    .replace(/(?<=\d)[ ,](?=000)/g, '');
  if (bare === '' || /^\(?\d+\)?$/.test(bare)) return undefined;
  const whole = parseUnit(bare);
  if (whole !== undefined) return whole;
  const quotient = /^(.+?)(?:\/| per )(.+)$/i.exec(bare);
  const [above, below] = [parseUnit(quotient?.[1] ?? '#'), parseUnit(quotient?.[2] ?? '#')];
  return above && below && { unit: `${above.unit}/${below.unit}`, exponent: above.exponent - below.exponent };
}

/** The ways to cut a heading into words and a unit: whole, `x (unit)`, `x, unit`, `x/unit`, `x%`, `x unit`. */
function* unitSplits(text: string): Generator<{ head: string; unit?: ScaledUnit }> {
  yield { head: text };
  for (const match of text.matchAll(/\(([^()]*)\)/g)) {
    const head = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
      .replace(/\s+/g, ' ')
      .trim();
    const unit = readTableUnit(match[1] ?? '');
    if (unit !== undefined) yield { head, unit };
  }
  for (const match of text.matchAll(/\s*[,:/]\s*|\s+|(?=%$)/g)) {
    const unit = readTableUnit(text.slice(match.index + match[0].length));
    if (unit !== undefined) yield { head: text.slice(0, match.index), unit };
  }
  // parentheses around what is no unit: `产值 (2020年)`
  if (/[()]/.test(text)) yield { head: text.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim() };
}

function readWords(text: string, names: SystemNames): Heading | undefined {
  const role = roles.get(wordOf(text));
  return role === undefined ? readFigure(text, names) : { role };
}

function readFigure(text: string, names: SystemNames): FigureHeading | undefined {
  const measure = measures.get(wordOf(text));
  if (measure !== undefined) return { measure };
  const indicator = names.indicators.find(text);
  if (indicator !== undefined && 'id' in indicator) return { measure: 'value', indicator: indicator.id };
  const industry = names.industries.find(text);
  if (industry !== undefined && 'id' in industry) return { measure: 'value', industry: industry.id };
  const period = readPeriodLabel(text);
  if (period !== undefined) return { measure: 'value', period };
  return readComposed(text, names);
}

/** A period before or behind the rest, or a word for growth or base. */
function readComposed(text: string, names: SystemNames): FigureHeading | undefined {
  for (const { cut, rest } of cuts(text)) {
    const period = readPeriodLabel(cut);
    const figure = period && readFigure(rest, names);
    if (figure !== undefined && figure.period === undefined && figure.measure !== 'base')
      return { ...figure, period };
  }
  const word = wordOf(text);
  for (const affix of affixes) {
    const measure = measures.get(affix);
    if (measure === undefined) continue;
    const rest = word.endsWith(affix)
      ? text.slice(0, -affix.length)
      : word.startsWith(affix)
        ? text.slice(affix.length).replace(/^ (?:of|in) /i, ' ')
        : undefined;
    const figure = rest === undefined ? undefined : readFigure(trimSeparators(rest), names);
    // "base 2019" could be the base of 2020: it is not guessed
    if (measure === 'base' && figure?.period !== undefined) continue;
    if (figure?.measure === 'value') return { ...figure, measure };
  }
  return undefined;
}

/** The text cut in two in every way that leaves a piece long enough for a period, longest piece first. */
function* cuts(text: string): Generator<{ cut: string; rest: string }> {
  for (let length = text.length - 1; length >= 4; length--) {
    yield { cut: trimSeparators(text.slice(0, length)), rest: trimSeparators(text.slice(length)) };
    yield { cut: trimSeparators(text.slice(-length)), rest: trimSeparators(text.slice(0, -length)) };
  }
}

function wordOf(text: string): string {
  return text.toLowerCase().replaceAll('_', ' ');
}

function trimSeparators(text: string): string {
  return text.replace(/^[\s_\-:·,，、]+|[\s_\-:·,，、]+$/g, '');
}

function byWord<Kind extends string>(words: Record<Kind, readonly string[]>): Map<string, Kind> {
  return new Map(
    (Object.entries(words) as [Kind, readonly string[]][]).flatMap(([kind, list]) =>
      list.map((word) => [word, kind] as const),
    ),
  );
}
