// What the operations of a derivation are called, for readers.
import type { Text } from './figure.js';
import { kindWords } from './notes.js';

const operations: Readonly<Record<string, Text>> = {
  ...kindWords,
  contributor: { en: 'contributor', zh: '贡献单位' },
  published: { en: 'published', zh: '公布数' },
  reported: { en: 'reported', zh: '上报数' },
  compiled: { en: 'compiled from returns', zh: '由上报数汇总' },
  sum: { en: 'sum of', zh: '合计' },
  growth: { en: 'growth on the comparable base', zh: '按可比基数计算的增速' },
  base: { en: 'comparable base', zh: '可比基数' },
  implied: { en: 'implied', zh: '推算' },
  share: { en: 'share', zh: '比重' },
  rank: { en: 'rank among', zh: '在以下各项中的位次' },
  convert: { en: 'converted', zh: '折算' },
  rate: { en: 'exchange rate', zh: '汇率' },
  literal: { en: 'as written', zh: '给定值' },
  number: { en: 'as written', zh: '给定值' },
  missing: { en: 'no figure', zh: '无数据' },
  target: { en: 'set by a target', zh: '目标值' },
  project: { en: 'of a project', zh: '项目数据' },
  projects: { en: 'added up over projects', zh: '由项目汇总' },
  assumed: { en: 'assumed', zh: '假设' },
  table: { en: 'figures', zh: '数据' },
  '+': { en: 'sum', zh: '相加' },
  '-': { en: 'difference', zh: '相减' },
  '*': { en: 'product', zh: '相乘' },
  '/': { en: 'quotient', zh: '相除' },
};

/** What an operation of a derivation is called; its own code where it has no words. */
export function operationWords(op: string, lang: string): string {
  const words = operations[op];
  return words === undefined ? op : lang === 'zh' ? words.zh : words.en;
}
