// How a plan's states and comparisons are said, in English and Chinese.
import { formatText, type Quantity, type Text } from '../figures/index.js';
import type { System } from '../define/index.js';
import { formatPeriod, parsePeriod } from '../lib/index.js';
import type { Comparison, ProgressCategory } from './measures.js';
import type { Light, Stage, TargetStatus } from './model.js';

export const statusWords: Record<TargetStatus, Text> = {
  met: { en: 'met', zh: '已实现' },
  met_early: { en: 'met early', zh: '提前实现' },
  on_track: { en: 'on track', zh: '进度正常' },
  behind: { en: 'behind', zh: '进度滞后' },
  missed: { en: 'missed', zh: '未实现' },
  no_data: { en: 'no data', zh: '缺少数据' },
};

export const lightWords: Record<Light, Text> = {
  red: { en: 'red', zh: '红' },
  amber: { en: 'amber', zh: '黄' },
  green: { en: 'green', zh: '绿' },
  none: { en: 'not rated', zh: '未评' },
};

export const stageWords: Record<Stage, Text> = {
  reserve: { en: 'in reserve', zh: '储备' },
  started: { en: 'started', zh: '新开工' },
  under_construction: { en: 'under construction', zh: '在建' },
  completed: { en: 'completed', zh: '竣工' },
  suspended: { en: 'suspended', zh: '停缓建' },
};

export const progressWords: Record<ProgressCategory, Text> = {
  achieved: { en: 'achieved', zh: '已达成' },
  on_track: { en: 'on track', zh: '按进度推进' },
  needs_acceleration: { en: 'progress, but acceleration needed', zh: '有进展，需加快' },
  limited_progress: { en: 'limited progress', zh: '进展有限' },
  deterioration: { en: 'deterioration', zh: '倒退' },
};

const comparisonWords: Record<Comparison, Text> = {
  '>=': { en: 'at least ', zh: '不低于' },
  '>': { en: 'above ', zh: '超过' },
  '<=': { en: 'at most ', zh: '不超过' },
  '<': { en: 'below ', zh: '低于' },
  '=': { en: '', zh: '' },
};

/** "at least 100 billion yuan", 不低于1000亿元. */
export function goalText(comparison: Comparison, amount: Text): Text {
  const words = comparisonWords[comparison];
  return { en: `${words.en}${amount.en}`, zh: `${words.zh}${amount.zh}` };
}

/** Values in the words of a system. */
export function writer(system: System) {
  const write = (value: number, unit: string, quantity: Quantity): Text =>
    formatText({ value, unit, quantity }, system.format);
  const rate = (value: number, decimals?: number): Text =>
    decimals === undefined
      ? write(value, '1', 'rate')
      : formatText({ value, unit: '1', quantity: 'rate', decimals }, system.format);
  return {
    amount: write,
    rate,
    /** A rate that somebody set: with the digits that it was given, 30% and not 30.0%. */
    stated: (value: number): Text => {
      const [, digits = ''] = String(Number((value * 100).toPrecision(12))).split('.');
      return rate(value, digits.length);
    },
  };
}

export const isPlural = (count: number): boolean => count !== 1;

/** "1 year", "2.5 months"; 1年, 2.5个月. */
export function countText(count: number, unit: 'year' | 'month'): Text {
  const number = String(Math.round(count * 10) / 10);
  return {
    en: `${number} ${unit}${isPlural(Number(number)) ? 's' : ''}`,
    zh: `${number}${unit === 'year' ? '年' : '个月'}`,
  };
}

/** A period or a day in words. */
export function dateText(date: string): Text {
  const period = parsePeriod(date);
  if (period !== undefined) return { en: formatPeriod(period, 'en'), zh: formatPeriod(period, 'zh') };
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const inMonth = { frequency: 'M', year, index: month } as const;
  return { en: `${day} ${formatPeriod(inMonth, 'en')}`, zh: `${formatPeriod(inMonth, 'zh')}${day}日` };
}

/** Whether a date is a day, and not a period. */
export const isDay = (date: string): boolean => parsePeriod(date) === undefined;
