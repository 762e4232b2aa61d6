// The cells that say what a row is about: names, periods, units, accumulation. Each is reported where it is not known.
import { compositeOf, industryOf, type System } from '../define/index.js';
import { toHalfWidth, type Place, type ScaledUnit } from '../lib/index.js';
import { readHeading, readTableUnit, type Measure } from './headings.js';
import { headlineId, stripNumbering, type NameIndex, type SystemNames } from './names.js';
import { readPeriodLabel, type PeriodLabel } from './period-labels.js';
import type { Report } from './table.js';
import { resolvedNames } from './words.js';

/** A cell's text with its place. */
export interface TextCell {
  text: string;
  at: Place;
}

const ytdWords = ['ytd', 'year to date', 'cumulative', '累计', '是', 'yes', '1'];
const periodWords = ['period', 'single', 'current', '当期', '本期', '单期', '当月', '当季', '否', 'no', '0'];

/** The identifier that a cell names. */
export function resolveName(
  index: NameIndex,
  what: keyof typeof resolvedNames,
  cell: TextCell,
  report: Report,
): string | undefined {
  const found = index.find(cell.text);
  if (found === undefined) {
    report({
      message: { en: `the ${what} is not known`, zh: `体系中没有该${resolvedNames[what]}` },
      at: cell.at,
      found: `"${cell.text}"`,
      expected: {
        en: `one of the ${what === 'industry' ? 'industries' : `${what}s`} in system.yaml`,
        zh: `system.yaml 中的${resolvedNames[what]}`,
      },
      mend: index.suggest(cell.text),
    });
    return undefined;
  }
  if ('id' in found) return found.id;
  report({
    message: { en: `the name stands for more than one ${what}`, zh: `该名称对应多个${resolvedNames[what]}` },
    at: cell.at,
    found: `"${cell.text}"`,
    expected: {
      en: `one of the identifiers ${found.ambiguous.join(', ')}`,
      zh: `标识符 ${found.ambiguous.join('、')} 之一`,
    },
    mend: { en: 'Write the identifier', zh: '请写标识符' },
  });
  return undefined;
}

/** What a cell of the column `indicator` says: an indicator, perhaps its growth, perhaps its unit (`产值（亿元）`). */
export function readRowMeasure(
  names: SystemNames,
  cell: TextCell,
  report: Report,
): { indicator: string; measure: Measure; unit?: ScaledUnit } | undefined {
  const heading = readHeading(stripNumbering(cell.text), names);
  if (heading !== undefined && 'measure' in heading && heading.indicator !== undefined) {
    const { indicator, measure, unit, period, industry } = heading;
    if (period === undefined && industry === undefined) return { indicator, measure, ...(unit && { unit }) };
  }
  const indicator = resolveName(names.indicators, 'indicator', cell, report);
  return indicator === undefined ? undefined : { indicator, measure: 'value' };
}

export function readPeriodCell(cell: TextCell, report: Report): PeriodLabel | undefined {
  const label = readPeriodLabel(cell.text);
  if (label === undefined) {
    report({
      message: { en: 'the cell is not a period', zh: '单元格内容不是报告期' },
      at: cell.at,
      found: `"${cell.text}"`,
      expected: {
        en: 'a year, half-year, quarter or month: 2020, 2020-S1, 2020-Q2, 2020-03, 2020年1-7月',
        zh: '年、半年、季或月：2020、2020-S1、2020-Q2、2020-03、2020年1-7月',
      },
    });
  }
  return label;
}

export function readUnitCell(cell: TextCell, report: Report): ScaledUnit | undefined {
  const unit = readTableUnit(cell.text);
  if (unit === undefined) {
    report({
      message: { en: 'the unit is not known', zh: '计量单位无法识别' },
      at: cell.at,
      found: `"${cell.text}"`,
      expected: {
        en: 'a unit such as 亿元, billion yuan, 10,000 persons, %',
        zh: '计量单位，如亿元、万人、%',
      },
    });
  }
  return unit;
}

export function readAccumulation(cell: TextCell, report: Report): PeriodLabel['accumulation'] | undefined {
  const word = toHalfWidth(cell.text).trim().toLowerCase();
  if (ytdWords.includes(word)) return 'ytd';
  if (periodWords.includes(word)) return 'period';
  report({
    message: { en: 'the accumulation is not known', zh: '累计方式无法识别' },
    at: cell.at,
    found: `"${cell.text}"`,
    expected: { en: 'ytd (累计) or period (当期)', zh: 'ytd（累计）或 period（当期）' },
  });
  return undefined;
}

/** The column `accumulation` says it for a bare month or quarter; a whole year is never a part of one. */
export function withAccumulation(
  label: PeriodLabel,
  accumulation: PeriodLabel['accumulation'] | undefined,
): PeriodLabel {
  return accumulation === 'ytd' && label.period.length > 4 ? { ...label, accumulation } : label;
}

/**
 * The indicator that a table's word means for an industry: `headline` is the industry's own headline indicator, and
 * stays `headline` for a composite total or group, whose parts have different ones.
 */
export function resolveIndicator(
  system: System,
  industry: string,
  indicator: string,
  at: Place,
  report: Report,
): string | undefined {
  const node = industryOf(system, industry);
  if (indicator === headlineId) {
    if (node?.headline != null) return node.headline;
    if (compositeOf(system, industry) !== undefined) return headlineId;
    report({
      message: { en: `"${industry}" has no headline indicator`, zh: `“${industry}”没有代表指标（headline）` },
      at,
      found: `"${headlineId}"`,
      expected: {
        en: `one of ${node?.indicators.join(', ') ?? ''}`,
        zh: `${node?.indicators.join('、') ?? ''} 之一`,
      },
      mend: {
        en: `Name the indicator, or give ${industry} a headline in system.yaml`,
        zh: `请写明指标，或在 system.yaml 中为 ${industry} 指定 headline`,
      },
    });
    return undefined;
  }
  if (node?.indicators.includes(indicator) === true) return indicator;
  const isWhole = node?.level === 'group' || node?.level === 'total';
  report({
    message: {
      en: `"${industry}" has no indicator "${indicator}"`,
      zh: `“${industry}”没有指标“${indicator}”`,
    },
    at,
    found: `"${indicator}"`,
    expected: {
      en: `one of ${node?.indicators.join(', ') ?? ''}`,
      zh: `${node?.indicators.join('、') ?? ''} 之一`,
    },
    mend: {
      en: `Add it to the indicators of ${isWhole ? `an industry in ${industry}` : industry} in system.yaml, or correct the table`,
      zh: `请在 system.yaml 中将其加入 ${industry} ${isWhole ? '下属产业的' : '的'} indicators，或更正表格`,
    },
  });
  return undefined;
}
