// What is found in the heads of returns as a whole: columns that system.yaml maps and no file has, and units that nothing names.
import { indicatorOf, type System } from '../../define/index.js';
import { currencyName, nearest } from '../../lib/index.js';
import type { Finding } from '../staged.js';
import { fold } from './heading-units.js';
import type { MappedColumn } from './mappings.js';

/** Columns that `returns` maps and that stand in no file of returns, or not in the register: a slip of the pen would go unnoticed. */
export function mappedToNothing(
  mapped: readonly MappedColumn[],
  headings: ReadonlySet<string>,
  where: 'returns' | 'register',
): Finding[] {
  const known = new Set([...headings].map(fold));
  const isReturns = where === 'returns';
  return mapped.flatMap(({ key, heading }) => {
    if (known.has(fold(heading))) return [];
    const [near] = nearest(heading, [...headings]);
    const has = [...headings].slice(0, 12);
    return finding('mapping_unused', 'warning', 'system.yaml', {
      en: `returns.${key} names the column "${heading}", which ${isReturns ? 'no file of returns has' : 'the register does not have'}; ${near === undefined ? `${isReturns ? 'they have' : 'it has'}: ${has.join(', ')}` : `the nearest heading is "${near}"`}.`,
      zh: `returns.${key} 指定的列“${heading}”在${isReturns ? '任何报表文件' : '名录'}中都没有；${near === undefined ? `现有列：${has.join('、')}` : `最接近的列名为“${near}”`}。`,
    });
  });
}

/** Amounts of money whose unit stands neither in the heading nor in system.yaml. */
export function unitsAssumed(
  assumed: ReadonlyMap<string, { item: string; files: readonly string[] }>,
  system: System,
): Finding[] {
  return [...assumed].flatMap(([name, { item, files }]) => {
    const unit = indicatorOf(system, item)?.unit ?? '';
    const more = files.length - 1;
    return finding('unit_assumed', 'info', files[0] ?? null, {
      en: `No unit is given for ${name}, neither in its heading nor in system.yaml${more > 0 ? ` (also in ${more} more ${more === 1 ? 'file' : 'files'})` : ''}: it is taken as ${currencyName(unit, 'en')}. Write it into the heading, or under returns.items.${item}.unit.`,
      zh: `${name} 未注明计量单位（列名和 system.yaml 均无${more > 0 ? `，另有${more}个文件同样如此` : ''}），按${currencyName(unit, 'zh')}计。请写入列名，或在 returns.items.${item}.unit 中注明。`,
    });
  });
}

/** Rows above the head with one cell filled in. */
export function titleSkipped({ file, titles }: { file: string; titles: readonly string[] }): Finding {
  const list = titles.map((title) => title.slice(0, 80));
  return {
    ...{ rule: 'title_skipped', severity: 'info', file, line: 1, column: null, value: null, expected: null },
    message_en: `What stands above the head was passed over: ${list.map((title) => `"${title}"`).join(', ')}.`,
    message_zh: `表头上方的标题未读取：${list.map((title) => `“${title}”`).join('、')}。`,
  };
}

/** A sheet of a workbook in which every row has one cell filled in at most. */
export function sheetSkipped(file: string): Finding {
  return {
    ...{
      rule: 'sheet_not_read',
      severity: 'info',
      file,
      line: null,
      column: null,
      value: null,
      expected: null,
    },
    message_en: 'The sheet holds no table, only notes, and was not read.',
    message_zh: '该工作表没有表格，仅有说明文字，未读取。',
  };
}

function finding(
  rule: string,
  severity: 'warning' | 'info',
  file: string | null,
  { en, zh }: { en: string; zh: string },
): Finding[] {
  return [
    {
      ...{ rule, severity, file, line: file === null || file === 'system.yaml' ? null : 1, column: null },
      ...{ message_en: en, message_zh: zh, value: null, expected: null },
    },
  ];
}

/** A file without returns. */
export function noRows(file: string): Finding {
  return {
    rule: 'no_rows',
    severity: 'warning',
    file,
    line: 1,
    column: null,
    message_en: 'The file has a head and no returns.',
    message_zh: '该文件只有表头，没有报表。',
    value: null,
    expected: null,
  };
}

/** Columns of which nothing is known, or in whose place system.yaml names another. */
export function notRead(file: string, headings: readonly string[]): Finding[] {
  return [
    {
      rule: 'column_not_read',
      severity: 'info',
      file,
      line: 1,
      column: headings[0] ?? null,
      message_en: `Columns that are not known, or that system.yaml names another for, were not read: ${headings.join(', ')}. Map those that belong to the returns under returns.items in system.yaml.`,
      message_zh: `未识别的列，以及 system.yaml 已另指定列的，未读取：${headings.join('、')}。属于报表的，可在 system.yaml 的 returns.items 中对应。`,
      value: null,
      expected: null,
    },
  ];
}
