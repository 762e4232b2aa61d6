// Targets of plans: data/targets.csv.
import { hasOpenPeriod, parse } from '../figures/index.js';
import { formatPlace, inEach, InputError, textIn, type ScaledUnit } from '../lib/index.js';
import { isPercent, readGrowth } from './cells.js';
import { readAmount, readChoice, readPeriod, requireText } from './record-cells.js';
import { readRecords, type TableRecord } from './records.js';
import { readUnitCell, type TextCell } from './row-cells.js';
import type { StagedTarget } from './staged.js';
import type { RawTable, Report } from './table.js';
import type { Field } from './words.js';

const words = {
  id: ['code', '编号', '目标编号', '代码'],
  name_en: ['英文名称'],
  name_zh: ['name', '名称', '目标', '目标名称', '中文名称'],
  expression: ['figure', '表达式', '指标', '指标表达式'],
  comparison: ['比较', '关系', '比较方式'],
  value: ['target', '目标值', '数值'],
  unit: ['单位', '计量单位'],
  due: ['due_period', '期限', '完成期限', '目标年份'],
  annual_growth: ['年均增长', '年均增速'],
  baseline: ['基期值', '基数'],
  baseline_period: ['基期', '基年'],
  source: ['来源', '资料来源', '数据来源', '文件依据'],
};
type Name = keyof typeof words;

export const comparisons = {
  '>=': ['≥', 'at_least', '不低于', '不少于', '达到', '以上'],
  '>': ['above', 'more_than', '超过', '高于', '大于', '突破'],
  '<=': ['≤', 'at_most', '不超过', '不高于', '以下', '以内'],
  '<': ['below', 'less_than', '低于', '小于', '少于'],
  '=': ['==', 'equal', '等于'],
};

/** What may stand before the comparison: `average growth at least`, 年均增长不低于, 占比不低于. */
const measures = [
  { measure: 'average_growth', words: /^(?:average (?:annual )?growth|growth on average|年均增[长速])\s*/i },
  { measure: 'share', words: /^(?:share|占比|比重)\s*/i },
] as const;

/** The targets of a table; each expression is parsed, and refused with the character where it breaks. */
export function readTargets(table: RawTable, report: Report): StagedTarget[] {
  const lines = new Map<string, number>();
  const required = ['id', 'expression', 'comparison', 'value', 'due'] as const;
  return readRecords(table, words, required, report).flatMap((record) => {
    const id = requireText(record.cell('id'), 'id', report);
    const earlier = id === undefined ? undefined : lines.get(id);
    if (id === undefined) return [];
    if (earlier !== undefined) {
      report({
        message: { en: `the target "${id}" is given twice`, zh: `目标“${id}”给出两次` },
        at: record.cell('id').at,
        found: {
          en: `the first at ${formatPlace({ file: record.file, line: earlier }, 'en')}`,
          zh: `首次在 ${formatPlace({ file: record.file, line: earlier }, 'zh')}`,
        },
        mend: { en: 'Give one of the two another id', zh: '请为其一另取编号' },
      });
    }
    lines.set(id, record.line);
    return readTarget(id, record, report);
  });
}

function readTarget(id: string, record: TableRecord<Name>, report: Report): StagedTarget[] {
  const text = (name: Name): string | null => record.cell(name).text || null;
  const required = (name: Name, what: Field): TextCell | undefined =>
    requireText(record.cell(name), what, report) === undefined ? undefined : record.cell(name);

  const expression = required('expression', 'expression');
  const isExpression =
    expression !== undefined && checkExpression(expression, report) && checkPeriod(expression, report);
  const compared = required('comparison', 'comparison');
  const { measure, rest } = splitMeasure(compared?.text ?? '');
  const comparison = compared && readChoice({ ...compared, text: rest }, 'comparison', comparisons, report);
  const unit = readTargetUnit(record, report);
  const stated = required('value', 'value');
  const value = stated && unit && readAmount(stated, unit, 'any', report);
  if (value === null && stated !== undefined) {
    report({
      message: { en: 'the value is missing', zh: '缺数值' },
      at: stated.at,
      found: `"${stated.text}"`,
      expected: { en: 'a number', zh: '数值' },
    });
  }
  const dueCell = required('due', 'due period');
  const due = dueCell && readPeriod(dueCell, report);
  const pace = record.cell('annual_growth');
  const growth = readGrowth(pace.text, undefined, pace.at, report);
  const baseline = unit && readAmount(record.cell('baseline'), unit, 'any', report);
  const baselinePeriod = readPeriod(record.cell('baseline_period'), report);
  if (measure === 'average_growth' && baselinePeriod === null) {
    report({
      message: {
        en: 'an average growth needs the period from which it is counted',
        zh: '年均增速须有起算的基期',
      },
      at: record.cell('baseline_period').at,
      expected: {
        en: 'a period in the column "baseline_period"',
        zh: '“baseline_period”（基期）列中有报告期',
      },
    });
  }
  if (measure === 'average_growth' && record.cell('baseline').text !== '') {
    report({
      message: {
        en: 'the baseline of an average growth is the figure of its period',
        zh: '年均增速的基数取基期的数据',
      },
      at: record.cell('baseline').at,
      found: `"${record.cell('baseline').text}"`,
      mend: {
        en: 'Leave it empty, and put the level among the published figures',
        zh: '请将此处留空，并将该绝对数列入公布数据',
      },
    });
  }
  if (measure === 'average_growth' && unit !== undefined && unit.unit !== '1') {
    report({
      message: { en: 'an average growth is a rate', zh: '年均增速是比率' },
      at: record.cell('unit').at,
      found: `"${record.cell('unit').text}"`,
      expected: {
        en: '%; the level of the baseline period is taken from the figures',
        zh: '%；基期的绝对数取自数据',
      },
    });
  }
  if (!isExpression || !comparison || !unit || typeof value !== 'number' || !due) return [];
  return [
    {
      id,
      name_en: text('name_en'),
      name_zh: text('name_zh'),
      expression: expression.text,
      measure,
      comparison,
      value,
      unit: unit.unit,
      due,
      annual_growth: growth?.value ?? null,
      baseline: baseline ?? null,
      baseline_period: baselinePeriod ?? null,
      source: text('source'),
      file: record.file,
      line: record.line,
    },
  ];
}

function splitMeasure(text: string): { measure: StagedTarget['measure']; rest: string } {
  for (const { measure, words } of measures)
    if (words.test(text)) return { measure, rest: text.replace(words, '') };
  return { measure: 'level', rest: text };
}

/** The unit of the target's value; a value printed in percent needs none. */
function readTargetUnit(record: TableRecord<Name>, report: Report): ScaledUnit | undefined {
  const [unit, value] = [record.cell('unit'), record.cell('value')];
  // a plain number, as of a ratio
  if (unit.text === '1') return { unit: '1', exponent: 0 };
  if (unit.text !== '') return readUnitCell(unit, report);
  if (isPercent(value.text)) return { unit: '1', exponent: -2 };
  if (value.text === '') return undefined;
  report({
    message: { en: 'the unit is missing', zh: '缺计量单位' },
    at: value.at,
    found: `"${value.text}"`,
    expected: {
      en: 'a unit in the column "unit", such as 亿元, billion yuan or %',
      zh: '“unit”（单位）列中有计量单位，如亿元、%',
    },
  });
  return undefined;
}

/** A target is judged period by period, so its own must be open. */
function checkPeriod({ text, at }: TextCell, report: Report): boolean {
  if (hasOpenPeriod(parse(text))) return true;
  report({
    message: { en: 'the expression of a target has no open period', zh: '目标的表达式没有待定的报告期' },
    at,
    found: `"${text}"`,
    expected: {
      en: 'a figure of period t, such as total.headline[t]',
      zh: '报告期为 t 的数据，如 total.headline[t]',
    },
  });
  return false;
}

export function checkExpression({ text, at }: TextCell, report: Report): boolean {
  try {
    parse(text);
    return true;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) {
      const { message, expected, found, mend } = problem;
      const character = problem.at?.column ?? 1;
      const en = `character ${character} of "${text}"`;
      const zh = `“${text}”的第${character}个字符`;
      // behind its first line stands the expression with a mark under the character, which the place says already
      const how = inEach((lang) => textIn(mend ?? '', lang).split('\n')[0] ?? '');
      report({
        message: {
          en: `the expression cannot be read: ${textIn(message, 'en')}`,
          zh: `表达式无法识别：${textIn(message, 'zh')}`,
        },
        at,
        found:
          found === undefined
            ? { en, zh }
            : { en: `${textIn(found, 'en')} at ${en}`, zh: `${zh}处为${textIn(found, 'zh')}` },
        ...(expected !== undefined && { expected }),
        ...(how.en !== '' && { mend: how }),
      });
    }
    return false;
  }
}
