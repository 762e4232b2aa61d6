// The exchange rate that an amount was converted at, as a node of its derivation.
import { literal } from '../engine/index.js';
import { currencyName } from '../lib/index.js';
import { storeTable } from '../store/index.js';
import { documentText } from './documents.js';
import type { FigureContext } from './evaluate.js';
import type { Derivation } from './figure.js';
import type { Row } from './rows.js';

export async function exchangeRate(
  { from, to, kind }: { from: string; to: string; kind: string },
  row: Row,
  { engine, store }: FigureContext,
): Promise<Derivation[]> {
  if (row.period === null || from === to) return [];
  const rates = await engine.all<{
    from: string;
    to: string;
    rate: number;
    source: string | null;
    source_file: string;
    source_line: number;
  }>(
    `SELECT * FROM ${storeTable(engine, store, 'rates')}
     WHERE period = ${literal(row.period)} AND kind = ${literal(kind)}
       AND (("from" = ${literal(from)} AND "to" = ${literal(to)}) OR ("from" = ${literal(to)} AND "to" = ${literal(from)}))`,
  );
  return rates.slice(0, 1).map((found) => {
    const per = {
      en: kind === 'average' ? 'on average' : 'at the end of the period',
      zh: kind === 'average' ? '平均' : '期末',
    };
    return {
      ref: `${found.from}/${found.to} ${kind} ${row.period ?? ''}`,
      op: 'rate',
      value: found.rate,
      unit: `${found.to}/${found.from}`,
      text: {
        en: `${found.rate} ${currencyName(found.to, 'en')} per ${currencyName(found.from, 'en')}, ${per.en}`,
        zh: `1${currencyName(found.from, 'zh')}合${found.rate}${currencyName(found.to, 'zh')}（${per.zh}）`,
      },
      status: 'A',
      notes: [],
      source: {
        document: documentText(found.source, store.system),
        file: found.source_file,
        line: found.source_line,
        column: 'rate',
      },
      inputs: [],
    };
  });
}
