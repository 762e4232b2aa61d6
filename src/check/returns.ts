// All checks of returns: who returned, what was sent twice, what people corrected, what breaks a rule; and what is to be done
// about it. Leaves the tables `found`, `edits`, `sent_again`, `roster`, `frame`, `large`, `passed_over`, `sums`, `picked`, `superseded`, `missing_rows`,
// `dropped` and `to_impute`.
import { amountName, type CollectedReturns } from '../collect/index.js';
import { systemIndustries, type System } from '../define/index.js';
import { literal, type Engine } from '../engine/index.js';
import { parse } from '../figures/index.js';
import { tables } from '../store/index.js';
import { findBeside } from './beside.js';
import { checkBlanks, findBlanks } from './blanks.js';
import { checkClasses } from './classes.js';
import { chooseLarge } from './candidates.js';
import { checkFalls } from './falls.js';
import { addFindings, called, checkConfirmed, confirmFindings, industryOf, startFindings } from './found.js';
import { makeFrame } from './frame.js';
import { findGaps } from './gaps.js';
import { applyCorrections } from './corrections.js';
import { pickReturns, returnChecks, type ReturnCheck } from './look.js';
import { listSuperseded, pickedPlace } from './sent-again.js';
import { limitsCell, outlierChecks, type OutlierCheck } from './outliers.js';
import { amountColumns, passThrough, sumOthers, type Suspicions } from './pass.js';
import { checkPlaces } from './places.js';
import { takePresence } from './presence.js';
import { namesIn } from './rule-expression.js';
import type { RuleSet } from './rules.js';
import { saidSql } from './told.js';
import { isJump } from './screen.js';

/** Checks the returns. The steps and their order are the method: later ones see what earlier ones corrected. */
export async function checkReturns(
  engine: Engine,
  system: System,
  collected: CollectedReturns,
  rules: RuleSet,
  register: string,
): Promise<void> {
  await startFindings(engine);
  await engine.createTable('edits', tables.edits, []);
  const headlines = new Set(systemIndustries(system).flatMap(({ headline }) => headline ?? []));
  const { items, definition } = collected;
  const outlierItems = items
    .filter(
      ({ item, lastYear }) => lastYear && (definition.outliers.items?.includes(item) ?? headlines.has(item)),
    )
    .filter(() => rules.builtIn.outlier !== null);
  const units = rules.builtIn.unit_error !== null;
  await takePresence(engine, collected, { outliers: outlierItems.map(({ item }) => item), units });
  await findGaps(engine, collected);
  await findBeside(engine, collected);
  await findBlanks(engine, system, collected, rules);
  await checkClasses(engine, system, register, rules);
  await checkPlaces(engine, system, collected, rules, register);
  await checkStrangers(engine, collected, rules);
  await listMissing(engine, collected, rules);

  const checks = returnChecks(collected, rules, identitiesOf(system, collected));
  const outliers = outlierItems.length === 0 ? [] : await outlierChecks(engine, collected, outlierItems);
  const suspicions: Suspicions = {
    rules: checks.map(({ holds }) => holds),
    units,
    outliers,
  };
  await chooseLarge(engine, collected);
  await makeFrame(engine, collected, { dropped: false });
  const looked = await passThrough(engine, collected, suspicions);
  await pickReturns(engine, collected, looked);
  await engine.run('DROP TABLE looked');
  await listSuperseded(engine, collected, rules);
  await applyCorrections(engine, collected);
  await checkUnits(engine, collected, rules);
  await judge(engine, checks, outliers, rules);
  await checkBlanks(engine, system, collected, rules);
  if (definition.accumulation === 'ytd') await checkFalls(engine, system, collected, rules);
  await confirmFindings(engine);
  await checkConfirmed(engine, rules);
  if ((await act(engine, collected)) > 0) {
    // without the returns left out, others have none a year before or after
    await makeFrame(engine, collected, { dropped: true });
    await sumOthers(engine, collected, suspicions);
  }
}

/** Derived indicators that are reported as well, with the formula that they must keep. */
function identitiesOf(system: System, { items }: CollectedReturns) {
  const has = new Set(items.map(({ item }) => item));
  return system.indicators.flatMap(({ id, formula }) => {
    if (formula === null || !has.has(id)) return [];
    const expression = parse(formula);
    return namesIn(expression).every((name) => has.has(name)) ? [{ item: id, expression }] : [];
  });
}

/** Returns of enterprises that the register does not know, or does not know at that time. They are not compiled. */
async function checkStrangers(engine: Engine, collected: CollectedReturns, rules: RuleSet): Promise<void> {
  const { unknown_enterprise: unknown, outside_validity: outside } = rules.builtIn;
  const bits = engine.bits(collected.periods.count);
  // of an enterprise with several rows, what none of them covers
  await engine.run(`CREATE OR REPLACE TEMP TABLE strangers AS
    SELECT enterprise, had AS bits, TRUE AS unknown FROM everyone WHERE e IS NULL
    UNION ALL SELECT enterprise, ${bits.without('had', 'span')}, FALSE FROM everyone WHERE NOT several AND ${bits.some(bits.without('had', 'span'))}
    UNION ALL SELECT * FROM (SELECT enterprise, ${bits.without('MIN(had)', bits.unionOf('span'))} AS bits, FALSE FROM everyone WHERE several GROUP BY enterprise) WHERE ${bits.some('bits')}`);
  const [any] = await engine.all<{ n: number }>('SELECT COUNT(*) AS n FROM strangers');
  if ((any?.n ?? 0) === 0) return;
  const from = (
    isUnknown: boolean,
  ): string => `(SELECT r.enterprise, MIN(t.period) AS period, COUNT(*) AS uses,
      MIN(s.file) AS file, CAST(MIN(r.source_row + s.lead) AS INTEGER) AS line
    FROM returns r JOIN return_periods t ON t.raw = r.period_raw JOIN strangers x ON x.enterprise = r.enterprise AND ${bits.meet('x.bits', 't.bit')}
    JOIN return_sources s ON s.source = r.source WHERE x.unknown = ${isUnknown} GROUP BY r.enterprise)`;
  const rows = {
    place: `file, line, 'enterprise' AS "column"`,
    enterprise: 'enterprise',
    period: 'period',
    value: 'uses',
  };
  if (unknown !== null)
    await addFindings(engine, 'unknown_enterprise', unknown, {
      ...rows,
      from: from(true),
      en: "CONCAT('The enterprise ', enterprise, ' is not in the register; its ', uses, CASE WHEN uses = 1 THEN ' return is' ELSE ' returns are' END, ' not compiled.')",
      zh: "CONCAT('企业', enterprise, '不在名录中；其', uses, '份报表未参与汇总。')",
    });
  if (outside !== null)
    await addFindings(engine, 'outside_validity', outside, {
      ...rows,
      from: from(false),
      en: "CONCAT('The enterprise ', enterprise, ' returned for ', uses, CASE WHEN uses = 1 THEN CONCAT(' period, ', period) ELSE CONCAT(' periods, the first ', period) END, ', for which the register has no row of it; ', CASE WHEN uses = 1 THEN 'it is' ELSE 'they are' END, ' not compiled.')",
      zh: "CONCAT('企业', enterprise, '有', uses, '期（首期', period, '）报表，名录在该期无有效记录；未参与汇总。')",
    });
}

/** `missing_rows`: who did not return when; and a finding per industry and period, without those that people put in. */
async function listMissing(engine: Engine, collected: CollectedReturns, rules: RuleSet): Promise<void> {
  const bits = engine.bits(collected.periods.count);
  await engine.run(`CREATE OR REPLACE TEMP TABLE missing_rows AS
    SELECT f.e, f.enterprise, f.slot, f.ind, n.p, n.period, ${bits.meet('f.imputable', bits.one('n.p'))} AS imputable
    FROM (SELECT * FROM roster WHERE ${bits.some('missing')}) f JOIN period_numbers n ON ${bits.meet('f.missing', bits.one('n.p'))}`);
  const { missing_return } = rules.builtIn;
  if (missing_return === null) return;
  await addFindings(engine, 'missing_return', missing_return, {
    from: `(SELECT x.*, n.en AS industry_en, n.zh AS industry_zh FROM (
        SELECT SPLIT_PART(s.industries, ',', 1) AS industry, m.period, COUNT(*) AS uses, MIN(m.enterprise) AS one
        FROM missing_rows m JOIN slots s ON s.slot = m.slot
        WHERE NOT EXISTS (SELECT 1 FROM corrections c WHERE c.enterprise = m.enterprise AND c.period = m.period) GROUP BY 1, m.period) x
      JOIN industry_names n ON n.industry = x.industry ORDER BY x.period, x.industry)`,
    place: `CAST(NULL AS VARCHAR) AS file, CAST(NULL AS INTEGER) AS line, CAST(NULL AS VARCHAR) AS "column"`,
    period: 'period',
    industry: 'industry',
    value: 'uses',
    en: "CONCAT(uses, CASE WHEN uses = 1 THEN ' return of ' ELSE ' returns of ' END, industry_en, ' for ', period, CASE WHEN uses = 1 THEN ' is' ELSE ' are' END, ' missing, such as that of ', one, '.')",
    zh: "CONCAT(industry_zh, period, '有', uses, '份报表未报，如企业', one, '。')",
  });
}

/** The power of ten (3, 4, or less than zero) by which x is off, within 0.35 of a power; else null. */
function powerOff(x: string): string {
  const powers = [3, 4, -3, -4].map(
    (power) => `WHEN ${x} > 0 AND ABS(LOG10(${x}) - ${power}) < 0.35 THEN ${power}`,
  );
  // logarithms only of the few that are far off
  return `CASE WHEN ${x} > 400 OR ${x} < 0.0025 THEN CASE ${powers.join(' ')} END END`;
}

/**
 * Thousand-fold and ten-thousand-fold errors: against the enterprise's own usual value (the median of its returns, at
 * least three), else against last year's; a value of last year that is off alone is found too.
 */
async function checkUnits(engine: Engine, { items }: CollectedReturns, rules: RuleSet): Promise<void> {
  const { unit_error } = rules.builtIn;
  if (unit_error === null) return;
  for (const [i, { item, names, lastYear: reported }] of items.entries()) {
    const [now, before] = [
      amountName({ item, measure: 'current' }),
      amountName({ item, measure: 'last_year' }),
    ];
    const jumps = reported ? isJump(`k.${now}`, `k.${before}`) : 'FALSE';
    await engine.run(`CREATE OR REPLACE TEMP TABLE off AS
      WITH usual AS (SELECT e, MEDIAN(CAST(${now} AS DOUBLE)) AS middle FROM picked WHERE suspect AND ${now} > 0 GROUP BY e HAVING COUNT(*) >= 3),
      -- where all is of one size, the geometric middle of the least and the greatest
      ranges AS (SELECT f.e, SQRT(CAST(MIN(f.lo_${i}) AS DOUBLE) * MAX(f.hi_${i})) AS middle FROM roster f
        WHERE f.known AND NOT f.suspect AND f.e IN (SELECT k.e FROM picked k WHERE ${jumps}) GROUP BY f.e),
      compared AS (SELECT k.*, CAST(k.${now} AS DOUBLE) AS now, CAST(k.${before} AS DOUBLE) AS before,
          COALESCE(u.middle, m.middle) AS reference
        FROM picked k LEFT JOIN usual u ON u.e = k.e LEFT JOIN ranges m ON m.e = k.e AND NOT k.suspect WHERE k.suspect OR ${jumps}),
      powers AS (SELECT *, CASE WHEN reference IS NULL THEN ${powerOff('(now / NULLIF(before, 0))')} ELSE ${powerOff('(now / reference)')} END AS power,
          CASE WHEN reference IS NOT NULL THEN ${powerOff('(before / reference)')} END AS power_before FROM compared)
      SELECT * FROM powers WHERE power IS NOT NULL OR power_before IS NOT NULL`);
    for (const lastYear of [false, true]) {
      const [value, power] = lastYear ? ['before', 'power_before'] : ['now', 'power'];
      const fold = `CASE WHEN ABS(${power}) = 3 THEN 'a thousand' ELSE 'ten thousand' END`;
      await addFindings(engine, 'unit_error', unit_error, {
        from: `off k WHERE ${power} IS NOT NULL`,
        place: pickedPlace(literal(lastYear ? `${item}_last_year` : item)),
        ...{
          enterprise: 'enterprise',
          period: 'period',
          item: literal(item),
          lastYear: lastYear ? 'TRUE' : 'FALSE',
          industry: industryOf,
        },
        value,
        expected: `ROUND(${value} / POWER(10, ${power}), 2)`,
        effect: `ABS(${value} - ${value} / POWER(10, ${power}))`,
        en: `CONCAT('The ${called(names, 'en')}${lastYear ? ' of last year' : ''} of ', enterprise, ' for ', period, ' is about ', ${fold}, CASE WHEN ${power} > 0 THEN ' times' ELSE 'th of' END, ' what is usual for it: is the unit mistaken?')`,
        zh: `CONCAT('企业', enterprise, ' ', period, '${called(names, 'zh')}${lastYear ? '（上年同期）' : ''}约为其通常水平的', CASE WHEN ABS(${power}) = 3 THEN '一千' ELSE '一万' END, CASE WHEN ${power} > 0 THEN '倍' ELSE '分之一' END, '：计量单位是否有误？')`,
      });
    }
  }
}

/** After imputation (`final_rows`): returns that still break the rule for which an item of theirs was replaced. */
export async function checkImputed(
  engine: Engine,
  system: System,
  collected: CollectedReturns,
  rules: RuleSet,
): Promise<void> {
  for (const { name, rule, holds, items, told, expected } of returnChecks(
    collected,
    rules,
    identitiesOf(system, collected),
  )) {
    const [item] = items;
    if (rule.action !== 'impute' || item === undefined) continue;
    const value = `k.${amountName({ item, measure: 'current' })}`;
    await addFindings(
      engine,
      name,
      { severity: rule.severity, action: 'report' },
      {
        from: `(SELECT f.*, p.file, p.line FROM final_rows f JOIN picked p ON p.e = f.e AND p.p = f.p
          WHERE EXISTS (SELECT 1 FROM to_impute i WHERE i.e = f.e AND i.p = f.p AND i.rule = ${literal(name)})) k WHERE NOT ${holds}`,
        place: pickedPlace(literal(item)),
        ...{ enterprise: 'enterprise', period: 'period', industry: industryOf, item: literal(item), value },
        expected,
        en: `CONCAT('The return of ', enterprise, ' for ', period, ' still breaks the rule after ${item} was imputed: ', ${saidSql(rule, 'en', told.en)}, '.')`,
        zh: `CONCAT('企业', enterprise, ' ', period, '报表在插补${item}后仍违反规则：', ${saidSql(rule, 'zh', told.zh)}, '。')`,
      },
    );
  }
}

/** Rules and outliers over the picked returns as they now stand. */
async function judge(
  engine: Engine,
  checks: readonly ReturnCheck[],
  outliers: readonly OutlierCheck[],
  rules: RuleSet,
): Promise<void> {
  for (const { name, rule, holds, items, told, expected } of checks) {
    const item = items[0];
    const value = item === undefined ? undefined : `k.${amountName({ item, measure: 'current' })}`;
    await addFindings(engine, name, rule, {
      from: `picked k WHERE NOT ${holds}`,
      place: pickedPlace(item === undefined ? 'CAST(NULL AS VARCHAR)' : literal(item)),
      ...{ enterprise: 'enterprise', period: 'period', industry: industryOf },
      ...(item === undefined ? {} : { item: literal(item) }),
      ...(value === undefined ? {} : { value, effect: `ABS(${value} - ${expected ?? '0'})` }),
      expected,
      en: `CONCAT('The return of ', enterprise, ' for ', period, ' breaks a rule: ', ${saidSql(rule, 'en', told.en)}, '.')`,
      zh: `CONCAT('企业', enterprise, ' ', period, '报表违反规则：', ${saidSql(rule, 'zh', told.zh)}, '。')`,
    });
  }
  const { outlier } = rules.builtIn;
  if (outlier === null) return;
  for (const { item, names, condition, expected, median } of outliers) {
    const [now, before] = [
      amountName({ item, measure: 'current' }),
      amountName({ item, measure: 'last_year' }),
    ];
    await addFindings(engine, 'outlier', outlier, {
      from: `picked k JOIN outlier_limits h ON h.cell = ${limitsCell('k.ind', 'k.p')} WHERE ${condition('k', 'h')}
        AND NOT EXISTS (SELECT 1 FROM found o WHERE o.rule = 'unit_error' AND o.enterprise = k.enterprise AND o.period = k.period AND o.item = ${literal(item)})`,
      place: pickedPlace(literal(item)),
      ...{ enterprise: 'enterprise', period: 'k.period', item: literal(item), industry: industryOf },
      value: `k.${now}`,
      expected: expected('k', 'h'),
      effect: `ABS(CAST(k.${now} AS DOUBLE) - ${expected('k', 'h')})`,
      en: `CONCAT('The ${called(names, 'en')} of ', enterprise, ' for ', k.period, ' is ', ROUND(CAST(k.${now} AS DOUBLE) / CAST(k.${before} AS DOUBLE), 2), ' times last year''s, where the middle of its industry is ', ROUND(${median('h')}, 2), ' times.')`,
      zh: `CONCAT('企业', enterprise, ' ', k.period, '${called(names, 'zh')}为上年同期的', ROUND(CAST(k.${now} AS DOUBLE) / CAST(k.${before} AS DOUBLE), 2), '倍，而所属行业中位数为', ROUND(${median('h')}, 2), '倍。')`,
    });
  }
}

/**
 * What the findings that stand ask for: `dropped` (e, p) returns left out whole, `to_impute` (e, p, item) items to be
 * replaced by the ratio of the industry. Nothing is done where the finding was confirmed. Answers how many are left out.
 */
async function act(engine: Engine, collected: CollectedReturns): Promise<number> {
  await engine.run(`CREATE OR REPLACE TEMP TABLE dropped AS
    SELECT k.e, k.p, MIN(o.rule) AS rule FROM found o JOIN picked k ON k.enterprise = o.enterprise AND k.period = o.period
    WHERE o.action = 'exclude' AND o.confirmed IS NULL GROUP BY k.e, k.p`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE to_impute AS
    SELECT k.e, k.p, o.item, o.last_year, MIN(o.rule) AS rule FROM found o JOIN picked k ON k.enterprise = o.enterprise AND k.period = o.period
    LEFT JOIN dropped d ON d.e = k.e AND d.p = k.p
    WHERE o.action = 'impute' AND o.confirmed IS NULL AND o.item IS NOT NULL AND d.e IS NULL GROUP BY k.e, k.p, o.item, o.last_year`);
  for (const { item, lastYear, name } of amountColumns(collected)) {
    await engine.run(`INSERT INTO edits (region, industry, enterprise, period, item, last_year, kind, old, new, rule, reason, file, line)
      SELECT s.region, s.industries, k.enterprise, k.period, ${literal(item)}, ${lastYear}, 'excluded', CAST(k.${name} AS DOUBLE), NULL, d.rule, 'excluded by the rule', k.file, k.line
      FROM dropped d JOIN picked k ON k.e = d.e AND k.p = d.p JOIN slots s ON s.slot = k.slot WHERE k.${name} IS NOT NULL`);
  }
  const [out] = await engine.all<{ n: number }>('SELECT COUNT(*) AS n FROM dropped');
  return out?.n ?? 0;
}
