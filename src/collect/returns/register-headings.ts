// The head of the register: which column is what, in English and Chinese, or as system.yaml maps it.
import { registerRoles, type RegisterRole, type ReturnsDefinition } from '../../define/index.js';
import type { Problem } from '../../lib/index.js';
import type { Report } from '../table.js';
import { oneOfTwo } from './head-faults.js';
import { fold, isNamedElsewhere } from './heading-units.js';
import { returnWords, roleOf } from './headings.js';

const registerWords: Record<RegisterRole, readonly string[]> = {
  enterprise: returnWords.enterprise,
  name: ['name', 'enterprise name', 'company name', '名称', '企业名称', '单位名称', '单位详细名称'],
  class_code: [
    ...['class code', 'class', 'code', 'industry code', 'activity code', 'nace', 'naics', 'isic'],
    ...['行业代码', '国民经济行业代码', '行业小类', '行业小类代码', '小类代码'],
  ],
  region: [
    'region',
    'region code',
    'district',
    'county',
    '地区',
    '区划代码',
    '行政区划',
    '行政区划代码',
    '区县',
  ],
  holding: ['holding', 'holding group', 'group', 'parent', '集团', '所属集团', '控股集团', '母公司'],
  valid_from: ['valid from', 'from', 'start', '有效期起', '生效日期', '开始日期', '起始日期'],
  valid_to: ['valid to', 'to', 'end', '有效期止', '失效日期', '结束日期', '终止日期'],
  industry: ['industry', 'industries', '产业', '所属产业', '行业'],
};

const roleNames: Readonly<Record<RegisterRole, string>> = {
  enterprise: '企业代码',
  name: '企业名称',
  class_code: '行业代码',
  region: '地区',
  holding: '所属集团',
  valid_from: '有效期起',
  valid_to: '有效期止',
  industry: '产业',
};

/** Reads the head of the register: the column of each role. */
export function readRegisterHead(
  head: readonly string[],
  definition: ReturnsDefinition,
  file: string,
  report: Report,
): Partial<Record<RegisterRole, number>> | undefined {
  const mapped = new Map(
    registerRoles.flatMap((role) => {
      const heading = definition.register[role];
      return heading === undefined ? [] : [[fold(heading), role] as const];
    }),
  );
  const columns: Partial<Record<RegisterRole, number>> = {};
  const twice: Problem[] = [];
  head.forEach((heading, column) => {
    const role = mapped.get(fold(heading)) ?? roleOf(fold(heading), registerWords);
    if (role === undefined || isNamedElsewhere(definition.register[role], heading, head)) return;
    const earlier = columns[role];
    if (earlier === undefined) columns[role] = column;
    else
      twice.push({
        message: { en: `two columns are the ${role}`, zh: `有两列都是${roleNames[role]}` },
        at: { file, line: 1, column: heading },
        ...oneOfTwo(head[earlier] ?? '', heading, `register.${role}`),
      });
  });
  twice.forEach(report);
  if (twice.length > 0) return undefined;
  const lacks =
    columns.enterprise === undefined || (columns.class_code === undefined && columns.industry === undefined);
  if (!lacks) return columns;
  report({
    message:
      columns.enterprise === undefined
        ? { en: 'no column is the enterprise', zh: '没有企业代码列' }
        : { en: 'no column is the class code or the industry', zh: '没有行业代码列，也没有产业列' },
    at: { file, line: 1 },
    found: head.map((heading) => `"${heading}"`).join(', '),
    expected: {
      en: 'the columns enterprise and class_code (or industry)',
      zh: '“enterprise”列和“class_code”（或“industry”）列',
    },
    mend: {
      en: 'Name them in system.yaml under returns.register',
      zh: '请在 system.yaml 的 returns.register 中指定',
    },
  });
  return undefined;
}
