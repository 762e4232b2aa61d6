// The clerks' worklist: what there is to decide about single returns, the enterprise whose errors move the totals most first.
// Findings come from the checks; returns that did not come, from what was imputed for them.
import type { Finding } from '../collect/index.js';

/** The columns of the workbook, with their headings; an answer goes into those of `answers`. */
export const heads = {
  enterprise: { en: 'enterprise', zh: '企业代码' },
  name: { en: 'name', zh: '企业名称' },
  industry: { en: 'industry', zh: '产业' },
  region: { en: 'region', zh: '地区' },
  period: { en: 'period', zh: '报告期' },
  item: { en: 'item', zh: '指标' },
  unit: { en: 'unit', zh: '计量单位' },
  rule: { en: 'what is asked', zh: '核实事项' },
  severity: { en: 'severity', zh: '级别' },
  value: { en: 'value as returned', zh: '上报值' },
  expected: { en: 'value to compare', zh: '参考值' },
  effect: { en: 'effect on the total', zh: '对总计的影响' },
  share: { en: 'in % of the total', zh: '占总计（%）' },
  message: { en: 'what was found', zh: '问题说明' },
  place: { en: 'place', zh: '位置' },
  new: { en: 'new value', zh: '更正值' },
  confirmed: { en: 'true as it is', zh: '确认属实' },
  reason: { en: 'reason', zh: '原因' },
  who: { en: 'who', zh: '经办人' },
  when: { en: 'when', zh: '日期' },
  // for reading back, hidden: what item and rule are called in the files
  item_id: { en: 'item_id', zh: 'item_id' },
  rule_id: { en: 'rule_id', zh: 'rule_id' },
} as const;
export type Column = keyof typeof heads;
export const columns = Object.keys(heads) as Column[];
export const answers: readonly Column[] = ['new', 'confirmed', 'reason', 'who', 'when'];

export const answerYes = { en: 'yes', zh: '是' } as const;

/** The rule under which a return that did not come is asked for. */
export const missingRule = 'missing_return';

/** Something to decide about a return. */
export interface Task extends Pick<
  Finding,
  'rule' | 'severity' | 'file' | 'line' | 'value' | 'expected' | 'period' | 'item' | 'last_year'
> {
  enterprise: string;
  name: string | null;
  region: string | null;
  industry: string | null;
  message: { en: string; zh: string };
  /** By how much it moves the total of its item, in the item's unit, and as a fraction of that total. */
  effect: number | null;
  share: number | null;
}

export interface WorklistSources {
  findings: readonly Finding[];
  /** Values that were imputed for returns that did not come. */
  imputed: readonly { enterprise: string; period: string; item: string; new: number }[];
  /** Returns that did not come and had nothing to be imputed from. */
  missing: readonly { enterprise: string; period: string }[];
  /** The headline indicator of an industry. */
  headline: (industry: string) => string | undefined;
  enterprises: ReadonlyMap<string, { name: string | null; region: string | null; industries: string | null }>;
  /** The total of an item in a period, over all industries. */
  total: (item: string, period: string) => number | undefined;
}

/** What can be decided, in working order: by enterprise, the one whose errors move the totals most first. */
export function tasksOf({
  findings,
  imputed,
  missing,
  headline,
  enterprises,
  total,
}: WorklistSources): Task[] {
  const share = (
    effect: number | null,
    item: string | null | undefined,
    period: string | null | undefined,
  ) => {
    const whole = item == null || period == null ? undefined : total(item, period);
    return effect === null || whole === undefined || whole === 0 ? null : Math.abs(effect / whole);
  };
  const about = (enterprise: string) => {
    const { name = null, region = null, industries = null } = enterprises.get(enterprise) ?? {};
    return { enterprise, name, region, industry: industries };
  };
  const found = findings.flatMap((finding): Task[] => {
    const { enterprise, confirmed, rule, message_en, message_zh, effect = null, item, period } = finding;
    // a return that was sent again has been replaced already
    if (enterprise == null || confirmed != null || rule === 'duplicate_return') return [];
    const message = { en: message_en, zh: message_zh };
    return [{ ...finding, ...about(enterprise), message, effect, share: share(effect, item, period) }];
  });
  const filled = imputed.map(({ enterprise, period, item, new: value }): Task => ({
    ...about(enterprise),
    ...{ rule: missingRule, severity: 'warning', file: null, line: null, last_year: false },
    ...{ period, item, value: null, expected: value, effect: value, share: share(value, item, period) },
    message: {
      en: `The return for ${period} is missing; the value to compare was imputed for it.`,
      zh: `${period}报表缺报；参考值为系统插补值。`,
    },
  }));
  const empty = missing.map(({ enterprise, period }): Task => {
    const { industry, ...rest } = about(enterprise);
    return {
      ...{ ...rest, industry, period, item: headline(industry?.split(',')[0] ?? '') ?? null },
      ...{ rule: missingRule, severity: 'warning', file: null, line: null, last_year: false },
      ...{ value: null, expected: null, effect: null, share: null },
      message: {
        en: `The return for ${period} is missing, and there was nothing to impute it from.`,
        zh: `${period}报表缺报，且无可据以插补的数据。`,
      },
    };
  });
  return inWorkingOrder([...found, ...filled, ...empty]);
}

function inWorkingOrder(tasks: readonly Task[]): Task[] {
  const moved = new Map<string, number>();
  for (const { enterprise, share } of tasks)
    moved.set(enterprise, (moved.get(enterprise) ?? 0) + (share ?? 0));
  return [...tasks].sort(
    (a, b) =>
      (moved.get(b.enterprise) ?? 0) - (moved.get(a.enterprise) ?? 0) ||
      (a.enterprise < b.enterprise ? -1 : a.enterprise > b.enterprise ? 1 : 0) ||
      (b.share ?? 0) - (a.share ?? 0) ||
      (a.period ?? '').localeCompare(b.period ?? '') ||
      (a.item ?? '').localeCompare(b.item ?? ''),
  );
}
