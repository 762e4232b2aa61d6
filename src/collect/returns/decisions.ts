// What people decided about findings: data/corrections.csv (enterprise, period, item, old, new, reason, who, when) and
// data/confirmed.csv (enterprise, period, item, rule, reason, who, when).
import { indicatorOf, type System } from '../../define/index.js';
import type { Engine } from '../../engine/index.js';
import { didYouMean, printPeriod, readPrintedNumber, throwIfAny, type Problem } from '../../lib/index.js';
import { readInput, readTables } from '../files.js';
import { columnOfHeading, readRecords } from '../records.js';
import { readDate, requireText } from '../record-cells.js';
import type { TextCell } from '../row-cells.js';
import type { InputFile } from '../staged.js';
import type { Report } from '../table.js';
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
          const item = readItem(record.cell('item'), system, report);
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
              record.cell('item').text === '' ? undefined : readItem(record.cell('item'), system, report);
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

/** An item's identifier, with `_last_year` behind it where the value of last year is meant. */
function readItem(
  { text, at }: TextCell,
  system: System,
  report: Report,
): { id: string; lastYear: boolean } | undefined {
  const lastYear = text.endsWith('_last_year');
  const id = lastYear ? text.slice(0, -'_last_year'.length) : text;
  if (indicatorOf(system, id) !== undefined) return { id, lastYear };
  const known = system.indicators.map((indicator) => indicator.id);
  report({
    message: { en: 'this is not an item', zh: '不是报表指标' },
    at,
    found: `"${text}"`,
    expected: {
      en: 'an indicator of the system, with _last_year behind it for the value of last year',
      zh: '体系的指标；上年同期数在其后加 _last_year',
    },
    mend: didYouMean(id, known),
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
    found: `"${text}"`,
    expected: { en: '2020, 2020-Q2 or 2020-03', zh: '2020、2020-Q2 或 2020-03' },
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
        mend: { en: 'Leave out one of the two', zh: '请删去其中之一' },
      });
    else seen.set(key, Number(row.at(-1)));
  }
}
