// What the parts of a table are called in Chinese, for errors.
import type { Role } from './headings.js';

/** What a cell says about its row. */
export const roleNames: Readonly<Record<Role, string>> = {
  region: '地区',
  industry: '产业',
  indicator: '指标',
  period: '报告期',
  unit: '计量单位',
  status: '数据状态',
  accumulation: '累计方式',
  source: '来源',
  ignored: '备注',
};

/** What the names in a table stand for. */
export const resolvedNames = {
  region: roleNames.region,
  industry: roleNames.industry,
  indicator: roleNames.indicator,
  'public service': '公共服务',
} as const;

/** What a cell of a record says, by the words that English errors use. */
export const fieldNames = {
  id: '编号',
  part: '部分',
  comparison: '比较关系',
  share: '占比',
  project: '项目',
  period: '报告期',
  stage: '阶段',
  answer: '填写内容',
  'kind of rate': '汇率种类',
  rate: '汇率',
  enterprise: '企业代码',
  rule: '规则',
  reason: '原因',
  date: '日期',
  'name of who corrected it': '更正经办人',
  'name of who looked': '核实经办人',
  expression: '表达式',
  value: '目标值',
  'due period': '完成期限',
} as const;
export type Field = keyof typeof fieldNames;
