// The head of a table of returns: which column is what, in English and Chinese, or as system.yaml maps it.
import {
  indicatorOf,
  returnRoles,
  type ReturnRole,
  type ReturnsDefinition,
  type System,
} from '../../define/index.js';
import { isCurrency, type Problem, type ScaledUnit } from '../../lib/index.js';
import { readTableUnit } from '../headings.js';
import {
  columnOfUnits,
  itemTwice,
  noItem,
  noRole,
  notTheHead,
  otherUnit,
  roleTwice,
  twoUnits,
  unknownUnit,
} from './head-faults.js';
import { fold, isNamedElsewhere, splitHeading, unitInHeading } from './heading-units.js';
import type { SystemNames } from '../names.js';
import type { Report } from '../table.js';

/** A column of amounts: of which item, of the period or of the same period of last year, and its power of ten. */
export interface AmountColumn {
  item: string;
  measure: 'current' | 'last_year';
  /** Index of the column in the file, and its heading. */
  column: number;
  heading: string;
  exponent: number;
  /** Whether neither the heading nor system.yaml names a currency's unit, so that the base unit is taken. */
  assumed: boolean;
}

export interface ReturnColumns {
  roles: Partial<Record<ReturnRole, number>>;
  amounts: AmountColumn[];
  /** Whether a column says that the returns are made up. */
  synthetic: boolean;
  /** Headings that mean nothing here, or what system.yaml has another column for. */
  ignored: string[];
}

export const returnWords: Record<ReturnRole, readonly string[]> = {
  enterprise: [
    ...['enterprise', 'enterprise id', 'id', 'unit id', 'unit', 'company', 'company id', 'credit code'],
    ...['unified social credit code', '企业', '企业代码', '企业编号', '单位代码', '法人单位代码'],
    ...['统一社会信用代码', '组织机构代码', '纳税人识别号'],
  ],
  period: [
    ...['period', 'time', 'time period', 'month', 'reporting period', 'quarter', 'year'],
    ...['报告期', '时期', '时间', '期间', '所属期', '月份', '报告月份', '年月', '报告年月'],
  ],
  sent: [
    ...['sent', 'sent at', 'submitted', 'submitted at', 'version', 'received'],
    ...['上报时间', '报送时间', '提交时间', '版本'],
  ],
};

const syntheticWords: readonly string[] = ['synthetic', '合成'];

const lastYearWords = [
  ...['last year', 'same period last year', 'same period of last year', 'year before', 'previous year', 'ly'],
  ...['上年同期', '去年同期', '上年同期数', '上年同期值', '同期数', '上年', '去年'],
];
const currentWords = [
  ...['current', 'this period', 'current period', 'ytd', 'year to date'],
  ...['本期', '本月', '当月', '累计', '本年累计', '本期数', '本月数', '累计数', '1-本月', '自年初累计'],
];

/** Headings of columns that may hold units of measure; 单位 and unit may as well be the enterprise. */
const unitWords = [
  'unit',
  'units',
  'unit of measure',
  'unit of measurement',
  '单位',
  '计量单位',
  '数据单位',
  '金额单位',
];

/** The columns that hold units, where their cells are no identifiers, as far as headings and system.yaml tell. */
export function unitColumns(head: readonly string[], definition: ReturnsDefinition): number[] {
  const { roles, items } = mappedHeadings(definition);
  return head.flatMap((heading, column) => {
    const key = fold(heading);
    return unitWords.includes(key) && !roles.has(key) && !items.has(key) ? [column] : [];
  });
}

/**
 * Reads the head of returns; faults are reported, and undefined says that no row can be read. `units` are columns whose cells are
 * units, with one of them.
 */
export function readReturnHead(
  head: readonly string[],
  system: System,
  names: SystemNames,
  definition: ReturnsDefinition,
  place: { file: string; line: number; units?: ReadonlyMap<number, string> },
  report: Report,
): ReturnColumns | undefined {
  const { file, line, units } = place;
  const problems: Problem[] = [];
  const fault: Report = (problem) => {
    problems.push(problem);
    report(problem);
  };
  const at = (heading: string) => ({ file, line, column: heading });
  const columns: ReturnColumns = { roles: {}, amounts: [], synthetic: false, ignored: [] };
  const headed = head.filter((text) => text.trim() !== '');
  if (headed.length === 1 || (headed.length < 3 && head.length > headed.length)) {
    report({ ...notTheHead(headed), at: { file, line } });
    return undefined;
  }
  const mapped = mappedHeadings(definition);
  const doubtful: { item: string; unit: string; heading: string }[] = [];
  head.forEach((text, column) => {
    const heading = text.trim();
    const key = fold(heading);
    if (key === '') return;
    const unitCell = units?.get(column);
    if (unitCell !== undefined) {
      fault({ ...columnOfUnits(unitCell), at: at(heading) });
      return;
    }
    const role = mapped.roles.get(key) ?? (mapped.items.has(key) ? undefined : roleOf(key, returnWords));
    if (role !== undefined) {
      if (isNamedElsewhere(definition.columns[role], heading, head)) columns.ignored.push(heading);
      else if (columns.roles[role] !== undefined)
        fault({ ...roleTwice(role, head[columns.roles[role]] ?? '', heading), at: at(heading) });
      else columns.roles[role] = column;
      return;
    }
    const amount = mapped.items.get(key) ?? readAmountHeading(heading, names);
    const indicator = amount === undefined ? undefined : indicatorOf(system, amount.item);
    if (amount === undefined && syntheticWords.includes(key)) {
      columns.synthetic = true;
      return;
    }
    if (amount === undefined || indicator === undefined) {
      const unread = unreadUnit(heading, names);
      if (unread === undefined) columns.ignored.push(heading);
      else doubtful.push({ ...unread, heading });
      return;
    }
    const own = definition.items[amount.item];
    const named = amount.measure === 'current' ? own?.column : own?.last_year;
    if (isNamedElsewhere(named, heading, head)) {
      columns.ignored.push(heading);
      return;
    }
    const declared = own?.unit ?? null;
    const written = amount.unit ?? unitInHeading(heading);
    const unit = written ?? unitOf(declared, indicator.unit);
    if (unit?.unit !== indicator.unit) {
      const { behind } = splitHeading(heading);
      fault({ ...otherUnit(amount.item, behind, indicator.unit), at: at(heading) });
      return;
    }
    const other = unitOf(declared, indicator.unit);
    if (declared !== null && written !== undefined && other?.exponent !== unit.exponent) {
      fault({ ...twoUnits(amount.item, heading, declared), at: at(heading) });
      return;
    }
    const same = columns.amounts.find(
      (other) => other.item === amount.item && other.measure === amount.measure,
    );
    if (same !== undefined) {
      fault({ ...itemTwice(amount.item, amount.measure, same.heading, heading), at: at(heading) });
      return;
    }
    columns.amounts.push({
      item: amount.item,
      measure: amount.measure,
      column,
      heading,
      exponent: unit.exponent,
      assumed: written === undefined && declared === null && isCurrency(indicator.unit),
    });
  });
  for (const { item, unit, heading } of doubtful) {
    if (columns.amounts.some((amount) => amount.item === item)) columns.ignored.push(heading);
    else fault({ ...unknownUnit(item, unit), at: at(heading) });
  }
  for (const role of ['enterprise', 'period'] as const) {
    if (columns.roles[role] !== undefined) continue;
    fault({ ...noRole(role, returnWords[role], head), at: { file, line } });
  }
  const some = system.indicators.slice(0, 4).map(({ id }) => id);
  if (problems.length === 0 && !columns.amounts.some(({ measure }) => measure === 'current'))
    fault({ ...noItem(some, head), at: { file, line } });
  return problems.length === 0 ? columns : undefined;
}

/** The role whose word a heading is. */
export function roleOf<Role extends string>(
  key: string,
  words: Record<Role, readonly string[]>,
): Role | undefined {
  return (Object.keys(words) as Role[]).find(
    (role) => fold(role) === key || words[role].some((word) => fold(word) === key),
  );
}

/** The item of a heading that would be understood but for the unit behind it. */
function unreadUnit(heading: string, names: SystemNames): { item: string; unit: string } | undefined {
  const { words, behind } = splitHeading(heading);
  if (behind === '') return undefined;
  const found = readAmountHeading(words, names);
  return found?.measure === 'current' ? { item: found.item, unit: behind } : undefined;
}

/** An item, of the period or of last year, with the unit in its heading: `产值（千元）`, `revenue_last_year`, `上年同期产值`. */
export function readAmountHeading(
  heading: string,
  names: SystemNames,
): { item: string; measure: AmountColumn['measure']; unit?: ScaledUnit } | undefined {
  const { plain, words: before, behind } = splitHeading(heading);
  const unit = readTableUnit(behind);
  const words = unit === undefined ? plain : before;
  for (const [measure, affixes] of [
    ['current', ['']],
    ['last_year', lastYearWords],
    ['current', currentWords],
  ] as const) {
    for (const affix of affixes) {
      const item = itemWithout(words, affix, names);
      if (item !== undefined) return { item, measure, ...(unit && { unit }) };
    }
  }
  return undefined;
}

function itemWithout(words: string, affix: string, names: SystemNames): string | undefined {
  const text = words.toLowerCase();
  const rests = [
    ...(text.startsWith(affix) ? [words.slice(affix.length)] : []),
    ...(text.endsWith(affix) ? [words.slice(0, words.length - affix.length)] : []),
  ];
  for (const rest of rests) {
    const name = rest.replace(/^[\s\-:,()（）的]+|[\s\-:,()（）]+$/g, '');
    const found = names.indicators.find(name) ?? names.indicators.find(name.replaceAll(' ', '_'));
    if (found !== undefined && 'id' in found && found.id !== 'headline') return found.id;
  }
  return undefined;
}

function mappedHeadings(definition: ReturnsDefinition) {
  const roles = new Map<string, ReturnRole>();
  for (const role of returnRoles) {
    const heading = definition.columns[role];
    if (heading !== undefined) roles.set(fold(heading), role);
  }
  const items = new Map<string, { item: string; measure: AmountColumn['measure']; unit?: ScaledUnit }>();
  for (const [item, { column, last_year }] of Object.entries(definition.items)) {
    if (column !== null) items.set(fold(column), { item, measure: 'current' });
    if (last_year !== null) items.set(fold(last_year), { item, measure: 'last_year' });
  }
  return { roles, items };
}

function unitOf(written: string | null | undefined, base: string): ScaledUnit | undefined {
  return written == null ? { unit: base, exponent: 0 } : readTableUnit(written);
}
