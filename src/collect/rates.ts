// Exchange rates: data/rates.csv.
import { formatPlace, isCurrency } from '../lib/index.js';
import { readTableUnit } from './headings.js';
import { readAmount, readChoice, readPeriod, requireText } from './record-cells.js';
import { readRecords } from './records.js';
import type { TextCell } from './row-cells.js';
import type { StagedRate } from './staged.js';
import type { RawTable, Report } from './table.js';

const words = {
  from: ['currency', '货币', '币种', '原币'],
  to: ['目标货币', '折合货币', '本币'],
  period: ['year', '时期', '年份', '年度', '时间'],
  kind: ['type', '类型', '汇率类型', '口径'],
  rate: ['value', '汇率', '数值'],
  source: ['来源', '资料来源', '数据来源'],
};
const kinds = {
  average: ['avg', 'mean', 'period_average', '平均', '年平均', '平均汇率', '年平均汇率'],
  end: ['end_of_period', 'period_end', 'closing', '期末', '年末', '期末汇率', '年末汇率'],
};

/** The rates of a table: currencies, period, positive rate, of the period's average unless its kind says `end`. */
export function readRates(table: RawTable, report: Report): StagedRate[] {
  const rates = readRecords(table, words, ['from', 'to', 'period', 'rate'], report).flatMap(
    (record): StagedRate[] => {
      const from = readCurrency(record.cell('from'), report);
      const to = readCurrency(record.cell('to'), report);
      const period =
        requireText(record.cell('period'), 'period', report) && readPeriod(record.cell('period'), report);
      const kind = readChoice(record.cell('kind'), 'kind of rate', kinds, report);
      const rate =
        requireText(record.cell('rate'), 'rate', report) &&
        readAmount(record.cell('rate'), { unit: 'rate', exponent: 0 }, 'positive', report);
      if (from !== undefined && from === to) {
        const { text, at } = record.cell('to');
        report({
          message: { en: 'the rate leads from a currency to itself', zh: '汇率的两种货币相同' },
          at,
          found: `"${text}"`,
        });
        return [];
      }
      if (!from || !to || !period || kind === undefined || typeof rate !== 'number') return [];
      const source = record.cell('source').text || null;
      return [
        { from, to, period, kind: kind ?? 'average', rate, source, file: record.file, line: record.line },
      ];
    },
  );
  return rates.filter((rate, i) => {
    const earlier = rates.slice(0, i).find((other) => sameRate(other, rate));
    if (earlier === undefined) return true;
    report({
      message: {
        en: `the ${rate.kind} rate from ${rate.from} to ${rate.to} of ${rate.period} is given twice`,
        zh: `${rate.period} ${rate.from} 兑 ${rate.to} 的${rate.kind === 'average' ? '平均' : '期末'}汇率给出两次`,
      },
      at: { file: rate.file, line: rate.line },
      found: {
        en: `${rate.rate} here and ${earlier.rate} at ${formatPlace({ file: earlier.file, line: earlier.line }, 'en')}`,
        zh: `此处为${rate.rate}，${formatPlace({ file: earlier.file, line: earlier.line }, 'zh')} 处为${earlier.rate}`,
      },
      mend: { en: 'Leave out one of the two', zh: '请删去其中之一' },
    });
    return false;
  });
}

function sameRate(a: StagedRate, b: StagedRate): boolean {
  return a.from === b.from && a.to === b.to && a.period === b.period && a.kind === b.kind;
}

/** An ISO 4217 code, or a currency by its name. */
function readCurrency({ text, at }: TextCell, report: Report): string | undefined {
  const unit = readTableUnit(text);
  if (unit !== undefined && unit.exponent === 0 && isCurrency(unit.unit)) return unit.unit;
  report({
    message: { en: 'the cell is not a currency', zh: '单元格内容不是货币' },
    at,
    found: `"${text}"`,
    expected: { en: 'an ISO 4217 code such as CNY or USD', zh: 'ISO 4217 货币代码，如 CNY、USD' },
  });
  return undefined;
}
