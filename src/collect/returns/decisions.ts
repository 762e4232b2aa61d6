// What people decided about findings: data/corrections.csv (enterprise, period, item, old, new, reason, who, when) and
// data/confirmed.csv (enterprise, period, item, rule, reason, who, when).
import type { System } from '../../define/index.js';
import type { Engine } from '../../engine/index.js';
import { printPeriod, readPrintedNumber, throwIfAny, type Problem } from '../../lib/index.js';
import { readInput, readTables } from '../files.js';
import { indexNames, type SystemNames } from '../names.js';
import { columnOfHeading, readRecords } from '../records.js';
import { emptyCell, readDate, requireText } from '../record-cells.js';
import type { TextCell } from '../row-cells.js';
import type { InputFile } from '../staged.js';
import type { Report } from '../table.js';
import { readAmountHeading } from './headings.js';
import { readReturnPeriod } from './periods.js';

export const correctionsFile = 'data/corrections.csv';
export const confirmedFile = 'data/confirmed.csv';

export interface Decisions {
  corrections: number;
  confirmed: number;
  inputs: InputFile[];
}

const common = {
  enterprise: ['id', '企业', '企业代码', '统一社会信用代码'],
  period: ['报告期', '时期', '期间'],
  item: ['指标', '项目'],
  reason: ['原因', '理由', '说明'],
  who: ['by', '经办人', '姓名', '修改人', '确认人'],
  when: ['date', '日期', '时间', '修改日期', '确认日期'],
};
const correctionWords = {
  ...common,
  old: ['old_value', '原值', '原数'],
  new: ['new_value', '新值', '更正值', '改正值'],
};
const confirmedWords = { ...common, rule: ['规则'] };

/** The head of one of the two files with its columns by their names, in whichever language and words it is written. */
export function namedHead(file: typeof correctionsFile | typeof confirmedFile, head: string): string {
  const words = file === correctionsFile ? correctionWords : confirmedWords;
  const cells = head.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  return cells.map((cell) => columnOfHeading<string>(cell, words) ?? cell).join(',');
}

/** Reads both files into the tables `corrections` and `confirmed`; throws an `InputError` with all their problems. */
export async function readDecisions(workspace: string, system: System, engine: Engine): Promise<Decisions> {
  const names = indexNames(system);
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const inputs: InputFile[] = [];
  const tableOf = async (file: string) => {
    const read = await readInput(workspace, file);
    if (read === undefined) return undefined;
    inputs.push(read.input);
    return (await readTables(read, workspace, engine))[0];
  };
  const [corrected, looked] = [await tableOf(correctionsFile), await tableOf(confirmedFile)];

  const corrections =
    corrected === undefined
      ? []
      : readRecords(
          corrected,
          correctionWords,
          ['enterprise', 'period', 'item', 'new', 'reason', 'who', 'when'],
          report,
        ).map((record) => {
          const item = readItem(record.cell('item'), names, report);
          return [
            requireText(record.cell('enterprise'), 'enterprise', report) ?? '',
            readPeriod(record.cell('period'), report),
            item?.id ?? '',
            item?.lastYear ?? false,
            readAmount(record.cell('old'), report),
            readAmount(record.cell('new'), report),
            requireText(record.cell('reason'), 'reason', report) ?? '',
            requireText(record.cell('who'), 'name of who corrected it', report) ?? '',
            readWhen(record.cell('when'), report),
            record.line,
          ] as const;
        });
  const confirmed =
    looked === undefined
      ? []
      : readRecords(looked, confirmedWords, ['enterprise', 'rule', 'reason', 'who', 'when'], report).map(
          (record) => {
            const item =
              record.cell('item').text === '' ? undefined : readItem(record.cell('item'), names, report);
            return [
              requireText(record.cell('enterprise'), 'enterprise', report) ?? '',
              record.cell('period').text === '' ? null : readPeriod(record.cell('period'), report),
              item?.id ?? null,
              item?.lastYear ?? false,
              requireText(record.cell('rule'), 'rule', report) ?? '',
              requireText(record.cell('reason'), 'reason', report) ?? '',
              requireText(record.cell('who'), 'name of who looked', report) ?? '',
              readWhen(record.cell('when'), report),
              record.line,
            ] as const;
          },
        );
  reportTwice(corrections, report);
  throwIfAny(problems);
  await engine.createTable(
    'corrections',
    {
      ...{ enterprise: 'VARCHAR', period: 'VARCHAR', item: 'VARCHAR', last_year: 'BOOLEAN' },
      ...{
        old: 'DOUBLE',
        new: 'DOUBLE',
        reason: 'VARCHAR',
        who: 'VARCHAR',
        when: 'VARCHAR',
        line: 'INTEGER',
      },
    },
    corrections,
  );
  await engine.createTable(
    'confirmed',
    {
      ...{ enterprise: 'VARCHAR', period: 'VARCHAR', item: 'VARCHAR', last_year: 'BOOLEAN', rule: 'VARCHAR' },
      ...{ reason: 'VARCHAR', who: 'VARCHAR', when: 'VARCHAR', line: 'INTEGER' },
    },
    confirmed,
  );
  return { corrections: corrections.length, confirmed: confirmed.length, inputs };
}

/** An item by its identifier or a name, with `_last_year` behind it (or 上年同期 before) where the value of last year is meant. */
function readItem(
  { text, at }: TextCell,
  names: SystemNames,
  report: Report,
): { id: string; lastYear: boolean } | undefined {
  const found = readAmountHeading(text, names);
  // a unit is none of an item's name: the values are in the base unit
  if (found !== undefined && found.unit === undefined)
    return { id: found.item, lastYear: found.measure === 'last_year' };
  report({
    message: { en: 'this is not an item', zh: '不是报表指标' },
    at,
    found: text === '' ? emptyCell : `"${text}"`,
    expected: {
      en: 'an indicator of the system, with _last_year behind it for the value of last year',
      zh: '体系的指标；上年同期数在其后加 _last_year，或在其前加“上年同期”',
    },
    mend: names.indicators.suggest(text.replace(/_last_year$/, '')),
  });
  return undefined;
}

/** When someone decided: a day or a period, perhaps with a time, as it is written. */
export function readWhen(cell: TextCell, report: Report): string {
  const text = requireText(cell, 'date', report) ?? '';
  readDate({ ...cell, text: text.replace(/[ T]\d{1,2}:\d{2}(:\d{2})?$/, '') }, report);
  return text;
}

function readPeriod({ text, at }: TextCell, report: Report): string {
  const read = readReturnPeriod(text);
  if (read !== undefined) return printPeriod(read.period);
  report({
    message: { en: 'this is not a period', zh: '不是有效的报告期' },
    at,
    found: text === '' ? emptyCell : `"${text}"`,
    expected: { en: '2020, 2020-Q2 or 2020-03', zh: '2020、2020-Q2 或 2020-03' },
    mend: { en: 'Write the period of the return', zh: '请填写报表的报告期' },
  });
  return '';
}

/** A value in the base unit; null for an empty cell, which means that there is none. */
function readAmount({ text, at }: TextCell, report: Report): number | null {
  const number = readPrintedNumber(text);
  if (number.kind === 'missing') return null;
  if (number.kind === 'number' && !number.percent) return Number(number.digits);
  report({
    message: { en: 'this is not a number', zh: '不是数值' },
    at,
    found: `"${text}"`,
    expected: { en: 'a plain number in the base unit', zh: '以基本计量单位计的纯数字' },
    mend: {
      en: 'Write the number alone, or leave the cell empty where there is none',
      zh: '请仅填数字；没有数值的留空',
    },
  });
  return null;
}

function reportTwice(
  corrections: readonly (readonly (string | number | boolean | null)[])[],
  report: Report,
): void {
  const seen = new Map<string, number>();
  for (const row of corrections) {
    const key = JSON.stringify(row.slice(0, 4));
    const earlier = seen.get(key);
    if (earlier !== undefined)
      report({
        message: { en: 'the same item is corrected twice', zh: '同一指标更正了两次' },
        at: { file: correctionsFile, line: Number(row.at(-1)) },
        found: { en: `the first at line ${earlier}`, zh: `首次在第${earlier}行` },
        expected: { en: 'one line for each item of a return', zh: '每份报表的每项指标一行' },
        mend: { en: 'Leave out one of the two', zh: '请删去其中之一' },
      });
    else seen.set(key, Number(row.at(-1)));
  }
}
