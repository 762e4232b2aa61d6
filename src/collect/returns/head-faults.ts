// What can be wrong with the head of returns, in words.
import { currencyName, isCurrency, type Problem, type Text } from '../../lib/index.js';
import type { ReturnRole } from '../../define/index.js';
import { fold } from './heading-units.js';

type Fault = Omit<Problem, 'at'>;

const roleNames: Readonly<Record<ReturnRole, string>> = {
  enterprise: '企业代码',
  period: '报告期',
  sent: '报送时间',
};

export const notTheHead = (headed: readonly string[]): Fault => ({
  message: { en: 'the first line is not the head', zh: '首行不是表头' },
  found: listed(headed),
  expected: { en: 'a heading over each column, in the first line', zh: '各列列名均在首行' },
  mend: {
    en: 'Delete the lines above the head; what holds no returns, move out of data/returns',
    zh: '请删去表头上方的行；不含报表的，请移出 data/returns',
  },
});

export const columnOfUnits = (unit: string): Fault => ({
  message: {
    en: 'the column holds units, which belong in the headings',
    zh: '该列为计量单位，应写入各列表头',
  },
  found: `"${unit}"`,
  expected: {
    en: 'one unit for a whole column, behind its heading: output (thousand yuan), 产值（千元）',
    zh: '整列同一计量单位，写在列名之后，如：产值（千元）',
  },
  mend: {
    en: 'Write it there, or under returns.items in system.yaml, and take the column away',
    zh: '请写入表头，或写在 system.yaml 的 returns.items 中，并删去该列',
  },
});

export const roleTwice = (role: ReturnRole, earlier: string, heading: string): Fault => ({
  message: { en: `two columns are the ${role}`, zh: `有两列都是${roleNames[role]}` },
  ...oneOfTwo(earlier, heading, `columns.${role}`),
});

/** Two columns for one thing: system.yaml can choose between different headings, not between the same. */
export function oneOfTwo(
  earlier: string,
  heading: string,
  key: string,
): Pick<Problem, 'found' | 'expected' | 'mend'> {
  return {
    found: { en: `"${earlier}" and "${heading}"`, zh: `“${earlier}”和“${heading}”` },
    expected: { en: 'one column', zh: '一列' },
    mend:
      fold(earlier) === fold(heading)
        ? { en: 'Rename one of the two, or take it out of the file', zh: '请为其一改名，或从文件中删去' }
        : {
            en: `Name one of them under returns.${key} in system.yaml`,
            zh: `请在 system.yaml 的 returns.${key} 中指定其一`,
          },
  };
}

export const noRole = (
  role: 'enterprise' | 'period',
  words: readonly string[],
  head: readonly string[],
): Fault => {
  const [english, chinese] = [words[0] ?? '', words.at(-1) ?? ''];
  return {
    message: { en: `no column is the ${role}`, zh: `没有${roleNames[role]}列` },
    found: listed(head),
    expected: {
      en: `a heading such as ${english} or ${chinese}`,
      zh: `列名如“${chinese}”或“${english}”`,
    },
    mend: {
      en: `Name it under returns.columns.${role} in system.yaml`,
      zh: `请在 system.yaml 的 returns.columns.${role} 中指定`,
    },
  };
};

export const noItem = (known: readonly string[], head: readonly string[]): Fault => ({
  message: { en: 'no column is an item of a return', zh: '没有报表指标列' },
  found: listed(head),
  expected: {
    en: `indicators such as ${known.join(', ')}`,
    zh: `指标列，如${known.map((id) => `“${id}”`).join('、')}`,
  },
  mend: {
    en: 'Name the columns in system.yaml under returns.items',
    zh: '请在 system.yaml 的 returns.items 中指定各列',
  },
});

export const itemTwice = (
  item: string,
  measure: 'current' | 'last_year',
  earlier: string,
  heading: string,
): Fault => ({
  message: {
    en: `two columns are ${item}${measure === 'current' ? '' : ' of last year'}`,
    zh: `有两列都是 ${item}${measure === 'current' ? '' : ' 的上年同期数'}`,
  },
  ...oneOfTwo(earlier, heading, `items.${item}.${measure === 'current' ? 'column' : 'last_year'}`),
});

/** The unit of an item is none that its indicator can be in; `written` is as the heading has it. */
export const otherUnit = (item: string, written: string, due: string): Fault => ({
  message: { en: `the unit of ${item} does not fit`, zh: `${item} 的计量单位不符` },
  found: `"${written}"`,
  expected: unitDue(due),
  mend: {
    en: `Correct the unit in the heading, or name another column under returns.items.${item} in system.yaml`,
    zh: `请更正列名中的计量单位，或在 system.yaml 的 returns.items.${item} 中另指定一列`,
  },
});

/** What the unit of an item must come down to. */
export const unitDue = (due: string): Text =>
  isCurrency(due)
    ? {
        en: `an amount of ${due} with its scale, such as thousand ${due} or 千${currencyName(due, 'zh')}`,
        zh: `以“${due}”计的金额及其数量级，如“千${currencyName(due, 'zh')}”`,
      }
    : { en: due === '1' ? 'a plain number or %' : due, zh: due === '1' ? '纯数字或 %' : `“${due}”` };

/** A column of amounts in Parquet is of a type that is no number. */
export const otherType = (type: string): Fault => ({
  message: { en: 'the column of an item holds no numbers', zh: '指标列的数据类型不是数值' },
  found: { en: `the type ${type}`, zh: `类型“${type}”` },
  expected: { en: 'numbers, or numbers as text', zh: '数值，或以文字写出的数值' },
  mend: {
    en: 'Write the column as numbers, or name another one under returns.items in system.yaml',
    zh: '请将该列存为数值，或在 system.yaml 的 returns.items 中另指定一列',
  },
});

export const twoUnits = (item: string, heading: string, declared: string): Fault => ({
  message: {
    en: `the heading and system.yaml give ${item} different units`,
    zh: `表头与 system.yaml 中 ${item} 的计量单位不一致`,
  },
  found: { en: `"${heading}" and unit: ${declared}`, zh: `表头为“${heading}”，定义为“${declared}”` },
  expected: { en: 'the same unit in both, or in one of them alone', zh: '两处计量单位一致，或仅写一处' },
  mend: {
    en: `Leave the unit to the heading, or correct it under returns.items.${item}`,
    zh: `请以表头的计量单位为准，或更正 returns.items.${item} 中的计量单位`,
  },
});

export const unknownUnit = (item: string, unit: string): Fault => ({
  message: { en: `the unit of ${item} is not known`, zh: `${item} 的计量单位无法识别` },
  found: `"${unit}"`,
  expected: {
    en: 'a unit with its scale, such as 千元, 万元, thousand yuan or persons',
    zh: '带数量级的计量单位，如千元、万元、人',
  },
  mend: {
    en: `Correct the heading, or map it under returns.items.${item} in system.yaml`,
    zh: `请更正表头，或在 system.yaml 的 returns.items.${item} 中对应`,
  },
});

const listed = (headings: readonly string[]): string => headings.map((heading) => `"${heading}"`).join(', ');
