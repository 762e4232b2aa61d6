// The table `found`: what the checks found in the returns, one row each, written by SQL so that its size does not matter.
import { literal, type Columns, type Engine } from '../engine/index.js';
import type { Action, Severity } from './built-in.js';
import type { RuleSet } from './rules.js';

export const foundColumns = {
  rule: 'VARCHAR',
  severity: 'VARCHAR',
  action: 'VARCHAR',
  enterprise: 'VARCHAR',
  period: 'VARCHAR',
  item: 'VARCHAR',
  /** Whether it is about the value of last year. */
  last_year: 'BOOLEAN',
  industry: 'VARCHAR',
  file: 'VARCHAR',
  line: 'INTEGER',
  column: 'VARCHAR',
  value: 'DOUBLE',
  expected: 'DOUBLE',
  /** By how much it moves the total of its item, where that is known. */
  effect: 'DOUBLE',
  message_en: 'VARCHAR',
  message_zh: 'VARCHAR',
  /** Who looked at it and found it true, and why. */
  confirmed: 'VARCHAR',
} satisfies Columns;

export async function startFindings(engine: Engine): Promise<void> {
  await engine.createTable('found', foundColumns, []);
}

export interface FoundRows {
  /** Everything behind FROM. */
  from: string;
  /** Select list with `file`, `line` and `column`. */
  place: string;
  en: string;
  zh: string;
  /** SQL; each null where left out. */
  severity?: string;
  enterprise?: string;
  period?: string;
  item?: string;
  lastYear?: string;
  industry?: string;
  value?: string;
  expected?: string | undefined;
  effect?: string;
}

/** Adds a finding for every row of a query. */
export async function addFindings(
  engine: Engine,
  rule: string,
  { severity, action }: { severity: Severity; action: Action },
  rows: FoundRows,
): Promise<void> {
  const text = (sql: string | undefined): string => sql ?? 'CAST(NULL AS VARCHAR)';
  const number = (sql: string | undefined): string =>
    sql === undefined ? 'CAST(NULL AS DOUBLE)' : `CAST(${sql} AS DOUBLE)`;
  await engine.run(`INSERT INTO found
    (rule, severity, action, enterprise, period, item, last_year, industry, file, line, "column", value, expected, effect, message_en, message_zh)
    SELECT rule, severity, action, enterprise, period, item, last_year, industry, file, line, "column", value, expected, effect, message_en, message_zh FROM (
      SELECT ${literal(rule)} AS rule, ${rows.severity ?? literal(severity)} AS severity, ${literal(action)} AS action,
        ${text(rows.enterprise)} AS enterprise, ${text(rows.period)} AS period, ${text(rows.item)} AS item, ${rows.lastYear ?? 'FALSE'} AS last_year,
        ${text(rows.industry)} AS industry, ${rows.place}, ${number(rows.value)} AS value, ${number(rows.expected)} AS expected,
        ${number(rows.effect)} AS effect, ${rows.en} AS message_en, ${rows.zh} AS message_zh FROM ${rows.from})`);
}

/** SQL: whether a line `c` of data/confirmed.csv is about a finding; without an item it is about every value of the return. */
export const confirms = (found: string): string =>
  `c.enterprise = ${found}.enterprise AND c.rule = ${found}.rule AND (c.period IS NULL OR c.period = ${found}.period)
    AND (c.item IS NULL OR c.item = ${found}.item AND c.last_year = ${found}.last_year)`;

/** Marks the findings that data/confirmed.csv says were looked at. */
export async function confirmFindings(engine: Engine): Promise<void> {
  await engine.run(`UPDATE found SET confirmed = CONCAT(c.who, ', ', c."when", ': ', c.reason) FROM confirmed c
    WHERE ${confirms('found')}`);
}

/** Lines of data/confirmed.csv that are about nothing that was found: a slip of the pen, or what has been mended since. */
export async function checkConfirmed(engine: Engine, rules: RuleSet): Promise<void> {
  const { confirmed_nothing: nothing } = rules.builtIn;
  if (nothing === null) return;
  const names = [...Object.keys(rules.builtIn), ...rules.rules.map(({ name }) => name)];
  const known = `rule IN (${names.map(literal).join(', ')})`;
  await addFindings(engine, 'confirmed_nothing', nothing, {
    from: `(SELECT c.enterprise, c.period, c.item, c.last_year, c.rule AS confirms, c.line, (c.${known}) AS known FROM confirmed c
      WHERE NOT EXISTS (SELECT 1 FROM found o WHERE ${confirms('o')}) ORDER BY c.line)`,
    place: `'data/confirmed.csv' AS file, line, 'rule' AS "column"`,
    ...{ enterprise: 'enterprise', period: 'period', item: 'item', lastYear: 'last_year' },
    en: `CONCAT('The line confirms nothing: ', CASE WHEN known THEN CONCAT('no ', confirms, ' was found there for ', enterprise, '; remove it, or correct enterprise, period, item or rule.')
      ELSE CONCAT('there is no rule "', confirms, '".') END)`,
    zh: `CONCAT('该行未确认任何问题：', CASE WHEN known THEN CONCAT('企业', enterprise, '在此处没有', confirms, '；请删除该行，或更正企业、报告期、指标或规则。')
      ELSE CONCAT('没有名为“', confirms, '”的规则。') END)`,
  });
}

/** Arguments of CONCAT, in English: a number of things, such as `1 row has` or `2 rows have`. */
export function countedSql(number: string, one: string, many: string): string {
  return `${number}, CASE WHEN ${number} = 1 THEN ${literal(` ${one}`)} ELSE ${literal(` ${many}`)} END`;
}

/** What an item is called, inside a text of SQL. */
export function called(names: Readonly<Record<string, string>>, lang: 'en' | 'zh'): string {
  return (names[lang] ?? Object.values(names)[0] ?? '').replaceAll("'", "''");
}

/** SQL of the industry that a row `k` with a slot counts in first. */
export const industryOf = "(SELECT SPLIT_PART(s.industries, ',', 1) FROM slots s WHERE s.slot = k.slot)";
