// The register's class codes against the editions of the classification: codes that do not exist, that were retired, or
// that mean something else in the edition that part of the register is in.
import { loadClassification, shippedClassifications, type System } from '../define/index.js';
import { literal, type Engine } from '../engine/index.js';
import { loadClassCodes } from '../collect/index.js';
import { counted } from '../lib/index.js';
import { addFindings, countedSql } from './found.js';
import type { RuleSet } from './rules.js';

/** The other shipped editions of the same classification: same name apart from the year. */
function otherEditions(name: string): string[] {
  const stem = (text: string): string =>
    text
      .replace(/[-\s]?\d{4}$/, '')
      .toLowerCase()
      .replace(/\s/g, '');
  return shippedClassifications.filter((each) => stem(each) === stem(name) && each !== name);
}

/** Findings on the class codes in the register; none where the classification is not shipped. */
export async function checkClasses(
  engine: Engine,
  system: System,
  register: string,
  rules: RuleSet,
): Promise<void> {
  const own = system.classification === null ? undefined : await loadClassification(system.classification);
  if (own === undefined) return;
  const others = otherEditions(own.name);
  await loadClassCodes(engine, [own.name, ...others]);
  await engine.run(`CREATE OR REPLACE TEMP TABLE code_use AS
    WITH own AS (SELECT code, name, level FROM class_codes WHERE edition = ${literal(own.name)}),
    other AS (SELECT code, MIN(name) AS name, MIN(edition) AS edition FROM class_codes WHERE edition <> ${literal(own.name)} GROUP BY code)
    SELECT u.class_code, u.line, u.uses, own.name AS own_name, other.name AS other_name, other.edition,
      (SELECT COUNT(*) FROM own g WHERE g.level = 'group' AND g.code = SUBSTR(u.class_code, 1, LENGTH(g.code))) AS in_group
    FROM (SELECT class_code, CAST(MIN(line) AS INTEGER) AS line, COUNT(*) AS uses FROM register_rows WHERE class_code IS NOT NULL GROUP BY class_code) u
    LEFT JOIN own ON own.code = u.class_code LEFT JOIN other ON other.code = u.class_code`);
  const place = `${literal(register)} AS file, line, 'class_code' AS "column"`;
  const { class_unknown, class_retired, class_changed, mixed_editions } = rules.builtIn;
  if (class_unknown !== null)
    // the tables are transcriptions: a class that is missing in a known group may be theirs to mend
    await addFindings(engine, 'class_unknown', class_unknown, {
      from: 'code_use WHERE own_name IS NULL AND other_name IS NULL',
      place,
      severity: `CASE WHEN in_group > 0 THEN 'warning' ELSE ${literal(class_unknown.severity)} END`,
      value: 'uses',
      en: `CONCAT('The class code ', class_code, ' does not exist in ${own.name}; ', ${countedSql('uses', 'row of the register has', 'rows of the register have')}, ' it.')`,
      zh: `CONCAT('行业代码', class_code, '在${own.name}中不存在；名录中有', uses, '行。')`,
    });
  if (class_retired !== null)
    await addFindings(engine, 'class_retired', class_retired, {
      from: 'code_use WHERE own_name IS NULL AND other_name IS NOT NULL',
      place,
      value: 'uses',
      en: `CONCAT('The class code ', class_code, ' (', other_name, ') is of ', edition, ' and was retired in ${own.name}; ', ${countedSql('uses', 'row of the register has', 'rows of the register have')}, ' it.')`,
      zh: `CONCAT('行业代码', class_code, '（', other_name, '）属于', edition, '，在${own.name}中已取消；名录中有', uses, '行。')`,
    });
  const [mix] = await engine.all<{ ours: number; theirs: number; changed: number; line: number | null }>(`
    SELECT COALESCE(SUM(CASE WHEN other_name IS NULL AND own_name IS NOT NULL THEN uses END), 0) AS ours,
      COALESCE(SUM(CASE WHEN own_name IS NULL AND other_name IS NOT NULL THEN uses END), 0) AS theirs,
      COALESCE(SUM(CASE WHEN own_name <> other_name THEN uses END), 0) AS changed,
      MIN(CASE WHEN own_name IS NULL AND other_name IS NOT NULL THEN line END) AS line FROM code_use`);
  if (mix !== undefined && mix.theirs > 0) {
    if (mixed_editions !== null) {
      const all = mix.ours === 0;
      await addFindings(engine, 'mixed_editions', mixed_editions, {
        from: '(SELECT 1)',
        place: `${literal(register)} AS file, ${literal(mix.line)} AS line, 'class_code' AS "column"`,
        value: String(mix.theirs),
        en: literal(
          all
            ? `The register seems to be in ${others.join(', ')} altogether: ${counted(mix.theirs, 'row has', 'rows have')} codes that only it has, none has one that only ${own.name} has.`
            : `The register mixes editions: ${counted(mix.theirs, 'row has', 'rows have')} codes that only ${others.join(', ')} has, ${counted(mix.ours, 'has', 'have')} codes that only ${own.name} has, and ${counted(mix.changed, 'has', 'have')} codes that mean something else in either.`,
        ),
        zh: literal(
          all
            ? `名录似全部采用${others.join('、')}：${mix.theirs}行的代码仅见于该版，无一行的代码仅见于${own.name}。`
            : `名录混用不同版本：${mix.theirs}行的代码仅见于${others.join('、')}，${mix.ours}行的代码仅见于${own.name}，${mix.changed}行的代码在两版中含义不同。`,
        ),
      });
    }
    if (class_changed !== null)
      await addFindings(engine, 'class_changed', class_changed, {
        from: 'code_use WHERE own_name <> other_name',
        place,
        value: 'uses',
        en: `CONCAT('The class code ', class_code, ' means ', own_name, ' in ${own.name} and ', other_name, ' in ', edition, '; as the register mixes editions, ', ${countedSql('uses', 'row is', 'rows are')}, ' in doubt.')`,
        zh: `CONCAT('行业代码', class_code, '在${own.name}中为“', own_name, '”，在', edition, '中为“', other_name, '”；名录混用版本，', uses, '行存疑。')`,
      });
  }
}
