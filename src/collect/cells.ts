// Single cells of tables: numbers in their unit, growth rates, status words, yes and no. A cell that is not what its
// column says is reported with its place.
import {
  parseUnit,
  readPrintedNumber,
  scaleDecimal,
  toHalfWidth,
  type Place,
  type ScaledUnit,
} from '../lib/index.js';
import type { Report } from './table.js';

export type Status = 'A' | 'E' | 'P' | 'M' | 'C';

const statusWords: Record<Status, readonly string[]> = {
  A: ['a', 'normal', 'final', '正常', '最终', '最终数'],
  E: ['e', 'estimated', 'estimate', '估计', '预计', '推算', '估计数', '预计数'],
  P: ['p', 'provisional', 'preliminary', '初步', '快报', '初步数', '快报数'],
  M: ['m', 'missing', 'not available', '缺失', '缺'],
  C: ['c', 'confidential', 'withheld', 'suppressed', 'n', '保密', '不公布'],
};

/** A number as it was read: null where the cell says that it is missing or withheld. */
export type Reading = { value: number } | { value: null; withheld: boolean };

/** A status cell; undefined where it is empty, or not known (which is reported). */
export function readStatus(text: string, at: Place, report: Report): Status | undefined {
  const word = toHalfWidth(text).toLowerCase();
  if (word === '') return undefined;
  const found = (Object.keys(statusWords) as Status[]).find((status) => statusWords[status].includes(word));
  if (found === undefined) {
    report({
      message: { en: 'the status is not known', zh: '数据状态无法识别' },
      at,
      found: `"${text}"`,
      expected: {
        en: 'A (normal), E (estimated), P (provisional), M (missing) or C (confidential)',
        zh: 'A（正常）、E（估计）、P（初步）、M（缺失）或 C（保密）',
      },
    });
  }
  return found;
}

/**
 * A number in the base unit. `unit` is what the table says; a cell that prints `%` has its own.
 * `delimiter` is the text file's: among semicolons, `1,019` may be a decimal comma, and is refused.
 */
export function readNumber(
  text: string,
  unit: ScaledUnit | undefined,
  at: Place,
  report: Report,
  delimiter?: string,
): Reading | undefined {
  const printed = readPrintedNumber(text);
  if (printed.kind === 'missing') return { value: null, withheld: false };
  if (printed.kind === 'withheld') return { value: null, withheld: true };
  if (printed.kind === 'not-a-number') {
    report(notANumber(text, at));
    return undefined;
  }
  if (delimiter === ';' && /^[^,.]*\d,\d{3}$/.test(toHalfWidth(text).trim())) {
    report({
      message: {
        en: 'the comma may be a decimal comma or a thousands separator',
        zh: '逗号可能是小数点，也可能是千分位分隔符',
      },
      at,
      found: `"${text}"`,
      expected: {
        en: 'a decimal point, and no ambiguous comma in a file separated by semicolons',
        zh: '小数点写作“.”；以分号分隔的文件中不使用含义不清的逗号',
      },
      mend: { en: 'Write 1.019 or 1019', zh: '请写作 1.019 或 1019' },
    });
    return undefined;
  }
  if (printed.percent && unit !== undefined && unit.unit !== '1') {
    report({
      message: { en: 'a percentage stands where an amount is due', zh: '应填数值处填了百分数' },
      at,
      found: `"${text}"`,
      expected: { en: `a number in ${unit.unit}`, zh: `以 ${unit.unit} 计的数值` },
    });
    return undefined;
  }
  const exponent = printed.percent ? -2 : (unit?.exponent ?? 0);
  return { value: scaleDecimal(printed.digits, exponent) };
}

/** Whether a cell prints its own unit, the percent sign. */
export function isPercent(text: string): boolean {
  const printed = readPrintedNumber(text);
  return printed.kind === 'number' && printed.percent;
}

/** A growth rate as a fraction; without a unit in the heading, `9.3` and `9.3%` are both percent. */
export function readGrowth(
  text: string,
  unit: ScaledUnit | undefined,
  at: Place,
  report: Report,
): Reading | undefined {
  const reading = readNumber(text, unit ?? { unit: '1', exponent: -2 }, at, report);
  if (reading?.value != null && reading.value <= -1) {
    report({
      message: {
        en: 'a growth of -100 % or less leaves nothing to have grown',
        zh: '增速不可能为-100%或更低',
      },
      at,
      found: `"${text}"`,
      expected: { en: 'a growth rate above -100 %', zh: '高于-100%的增速' },
    });
    return undefined;
  }
  return reading;
}

function notANumber(text: string, at: Place) {
  const formula = text.startsWith('=');
  // a number with words behind it, such as `1019.5亿元` or `8.2(p)`
  const rest = /^[\d.,]+\s*(.*)$/.exec(toHalfWidth(text))?.[1] ?? '';
  return {
    message: formula
      ? { en: 'the formula has no stored result', zh: '公式没有保存计算结果' }
      : { en: 'the cell is not a number', zh: '单元格内容不是数值' },
    at,
    found: `"${text}"`,
    expected: {
      en: 'a number, or one of --, … and blank for missing, C for withheld',
      zh: '数值；缺失写“--”、“…”或留空，保密写“C”',
    },
    mend: formula
      ? {
          en: 'Open the workbook in a spreadsheet program, let it calculate, and save it',
          zh: '请用电子表格软件打开工作簿，重新计算后保存',
        }
      : rest !== '' && parseUnit(rest) !== undefined
        ? {
            en: 'Write the number alone, and its unit in the column "unit" or in the heading',
            zh: '单元格内只写数字，计量单位写在“unit”列或列名中',
          }
        : undefined,
  };
}
