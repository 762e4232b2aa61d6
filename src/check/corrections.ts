// data/corrections.csv laid over the returns that were picked.
import type { CollectedReturns } from '../collect/index.js';
import { literal, type Engine } from '../engine/index.js';
import { InputError, type Problem } from '../lib/index.js';
import { addFindings } from './found.js';
import { amountColumns } from './pass.js';

/**
 * Lays data/corrections.csv over the picked returns; `picked` holds the corrected values, and `edits` every change.
 * @throws InputError where an old value no longer holds, unless files are set aside, which may have what the line corrects: then it
 * is left out, and a finding.
 */
export async function applyCorrections(engine: Engine, collected: CollectedReturns): Promise<void> {
  const { items, periods, partial } = collected;
  const amounts = amountColumns(collected);
  // a return that did not come can be put in by hand: its old values are empty
  await engine.run(`INSERT INTO picked (e, enterprise, slot, ind, twice, suspect, p, period, file, line)
    SELECT DISTINCT f.e, f.enterprise, f.slot, f.ind, FALSE, FALSE, t.p, c.period, 'data/corrections.csv', MIN(c.line) OVER (PARTITION BY c.enterprise, c.period)
    FROM corrections c JOIN (SELECT DISTINCT period, p, bit FROM return_periods) t ON t.period = c.period
    JOIN roster f ON f.enterprise = c.enterprise AND ${engine.bits(periods.count).meet('f.missing', 't.bit')}`);
  await findUnfit(engine, collected);
  if (partial) await leaveOutUnfit(engine);
  else await refuseUnfit(engine);
  await engine.run(`INSERT INTO edits (region, industry, enterprise, period, item, last_year, kind, old, new, rule, reason, who, "when", file, line)
    SELECT s.region, s.industries, c.enterprise, c.period, c.item, c.last_year, 'corrected', c.old, c.new, 'correction', c.reason, c.who, c."when", 'data/corrections.csv', c.line
    FROM corrections c JOIN picked k ON k.enterprise = c.enterprise AND k.period = c.period JOIN slots s ON s.slot = k.slot`);
  for (const { item, lastYear, name } of amounts) {
    const decimals = items.find((each) => each.item === item)?.decimals ?? 2;
    await engine.run(`UPDATE picked SET ${name} = CAST(c.new AS DECIMAL(18, ${decimals})) FROM corrections c
      WHERE c.enterprise = picked.enterprise AND c.period = picked.period AND c.item = ${literal(item)} AND c.last_year = ${lastYear}`);
  }
}

/** `unfit`: the corrections of which the old value is not what the return has, or which have no return. */
async function findUnfit(engine: Engine, collected: CollectedReturns): Promise<void> {
  const current = `CASE ${amountColumns(collected)
    .map(
      ({ item, lastYear, name }) =>
        `WHEN c.item = ${literal(item)} AND c.last_year = ${lastYear} THEN CAST(k.${name} AS DOUBLE)`,
    )
    .join(' ')} END`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE unfit AS
    SELECT c.line, c.enterprise, c.period, c.item, c.old, ${current} AS now, k.e IS NOT NULL AS there
    FROM corrections c LEFT JOIN picked k ON k.enterprise = c.enterprise AND k.period = c.period
    WHERE k.e IS NULL OR (${current}) IS DISTINCT FROM c.old AND NOT COALESCE(ABS((${current}) - c.old) < 0.005, FALSE)`);
}

interface Unfit {
  line: number;
  enterprise: string;
  period: string;
  item: string;
  old: number | null;
  now: number | null;
  there: boolean;
}

async function refuseUnfit(engine: Engine): Promise<void> {
  const rows = await engine.all<Unfit>('SELECT * FROM unfit ORDER BY line LIMIT 50');
  if (rows.length > 0) throw new InputError(rows.map(unfitProblem));
}

function unfitProblem({ line, enterprise, period, item, old, now, there }: Unfit): Problem {
  const place = { file: 'data/corrections.csv', line };
  if (!there)
    return {
      message: {
        en: `there is no return of ${enterprise} for ${period} to correct`,
        zh: `没有企业 ${enterprise} ${period} 的报表可更正`,
      },
      at: { ...place, column: 'enterprise' },
      found: { en: `${enterprise} and ${period}`, zh: `${enterprise}、${period}` },
      expected: {
        en: 'an enterprise and a period of which there is a return, or one is due',
        zh: '已报或应报报表的企业和报告期',
      },
      mend: { en: 'Check enterprise and period', zh: '请核对企业代码和报告期' },
    };
  return {
    message: {
      en: `the old value of ${item} of ${enterprise} in ${period} no longer holds`,
      zh: `企业 ${enterprise} ${period} 的 ${item} 原值与报表不符`,
    },
    at: { ...place, column: 'old' },
    found: {
      en: `${old ?? 'nothing'} in the correction, ${now ?? 'nothing'} in the return`,
      zh: `更正中为${old ?? '空'}，报表中为${now ?? '空'}`,
    },
    expected: { en: 'the value that was returned', zh: '报表中的数值' },
    mend: {
      en: 'Look at the return again, and correct or remove the line',
      zh: '请重新核对报表，更正或删去该行',
    },
  };
}

/** Leaves them out of `corrections`, each with a finding, which is about the file and nothing for a clerk to decide. */
async function leaveOutUnfit(engine: Engine): Promise<void> {
  const [any] = await engine.all<{ n: number }>('SELECT COUNT(*) AS n FROM unfit');
  if ((any?.n ?? 0) === 0) return;
  await addFindings(
    engine,
    'quarantine',
    { severity: 'error', action: 'report' },
    {
      from: '(SELECT * FROM unfit ORDER BY line)',
      place: `'data/corrections.csv' AS file, line, CASE WHEN there THEN 'old' ELSE 'enterprise' END AS "column"`,
      en: "CONCAT('The correction of ', item, ' of ', enterprise, ' for ', period, ' is left out: what it corrects is not among the returns that were read, and may be in a file that is set aside. Mend the file, and build again.')",
      zh: "CONCAT('企业', enterprise, ' ', period, '的', item, '更正未执行：已读取的报表中没有其所更正的数值，可能在被隔离的文件中。请更正该文件后重新生成。')",
    },
  );
  await engine.run(`DELETE FROM corrections WHERE line IN (SELECT line FROM unfit);
    DELETE FROM picked WHERE file = 'data/corrections.csv'
      AND NOT EXISTS (SELECT 1 FROM corrections c WHERE c.enterprise = picked.enterprise AND c.period = picked.period)`);
}
