// Enterprises of the register that are in no industry, or in no part of the region: their returns are read and are in no figure of
// those. Counted over the register, with the most that each of them returned for one period.
import type { CollectedReturns } from '../collect/index.js';
import { indicatorOf, ownRegion, subregions, systemIndustries, type System } from '../define/index.js';
import { literal, type Engine } from '../engine/index.js';
import { formatText } from '../figures/index.js';
import { addFindings, called, countedSql } from './found.js';
import type { BuiltIn } from './built-in.js';
import type { RuleSet } from './rules.js';

interface Unplaced {
  many: number;
  one: string | null;
  line: number | null;
  amount: number | null;
}

/** Finds them, one finding of a kind. Needs `everyone`. */
export async function checkPlaces(
  engine: Engine,
  system: System,
  { items }: CollectedReturns,
  rules: RuleSet,
  register: string,
): Promise<void> {
  const headlines = new Set(systemIndustries(system).map(({ headline }) => headline));
  const at = Math.max(
    0,
    items.findIndex(({ item }) => headlines.has(item)),
  );
  const headline = items[at];
  const find = async (rule: BuiltIn, column: string, where: string, en: string, zh: string) => {
    const setting = rules.builtIn[rule];
    if (setting === null) return;
    const [found] = await engine.all<Unplaced>(`
      SELECT COUNT(DISTINCT x.e) AS many, MIN(x.enterprise) AS one, CAST(MIN(x.line) AS INTEGER) AS line,
        ${headline === undefined ? 'NULL' : `CAST(SUM(x.hi_${at}) AS DOUBLE)`} AS amount
      FROM everyone x JOIN register_rows r ON r.line = x.line WHERE ${where}`);
    if (found === undefined || found.many === 0) return;
    const { many, one, line, amount } = found;
    const unit = indicatorOf(system, headline?.item ?? '')?.unit ?? '1';
    const text =
      amount === null ? undefined : formatText({ value: amount, unit, quantity: 'amount' }, system.format);
    const worth = {
      en:
        text === undefined || headline === undefined
          ? 'none of them returned anything'
          : `the most that each returned for one period adds up to ${text.en} of ${called(headline.names, 'en')}`,
      zh:
        text === undefined || headline === undefined
          ? '均未报送报表'
          : `各企业单期最大${called(headline.names, 'zh')}合计${text.zh}`,
    };
    await addFindings(engine, rule, setting, {
      from: '(SELECT 1)',
      place: `${literal(register)} AS file, ${literal(line)} AS line, ${literal(column)} AS "column"`,
      ...(headline === undefined ? {} : { item: literal(headline.item) }),
      value: String(many),
      effect: amount === null ? 'CAST(NULL AS DOUBLE)' : String(amount),
      en: literal(
        `${many} ${many === 1 ? 'enterprise' : 'enterprises'} of the register, such as ${one ?? ''}, ${many === 1 ? 'has' : 'have'} ${en}; ${worth.en}.`,
      ),
      zh: literal(`名录中有${many}家企业（如${one ?? ''}）${zh}；${worth.zh}。`),
    });
  };
  await find(
    'class_missing',
    'class_code',
    'x.slot IS NULL AND r.class_code IS NULL',
    'neither a class code nor an industry, so no figure counts what they return',
    '既无行业代码又无产业，其报表未计入任何数据',
  );
  await find(
    'class_outside',
    'class_code',
    'x.slot IS NULL AND r.class_code IS NOT NULL',
    'a class code that is in no industry of the system, so no figure counts what they return',
    '的行业代码不属于体系内任何产业，其报表未计入任何数据',
  );
  // a register that names no region at all is of the whole
  const [placed] = await engine.all('SELECT 1 AS one FROM register_rows WHERE region IS NOT NULL LIMIT 1');
  if (placed !== undefined && subregions(system, ownRegion(system).id).length > 1)
    await find(
      'region_missing',
      'region',
      'x.slot IS NOT NULL AND r.region IS NULL',
      'no region, and what they return is counted in the whole only',
      '未填地区，其报表仅计入全域',
    );
  await findUnknownRegions(engine, rules, register);
}

/** What the register has for a region and is none of the system, one finding for each text. */
async function findUnknownRegions(engine: Engine, { builtIn }: RuleSet, register: string): Promise<void> {
  const { region_unknown } = builtIn;
  if (region_unknown === null) return;
  await addFindings(engine, 'region_unknown', region_unknown, {
    from: `(SELECT MIN(r.line) AS line, COUNT(*) AS uses, r.region FROM register_rows r WHERE EXISTS (SELECT 1 FROM register_places d WHERE d.region_unknown AND d.region_text = r.region) GROUP BY r.region)`,
    place: `${literal(register)} AS file, CAST(line AS INTEGER) AS line, 'region' AS "column"`,
    value: 'uses',
    en: `CONCAT('The region "', region, '" is not known; ', ${countedSql('uses', 'row is', 'rows are')}, ' counted in the whole only.')`,
    zh: `CONCAT('地区“', region, '”无法识别；', uses, '行仅计入全域。')`,
  });
}
