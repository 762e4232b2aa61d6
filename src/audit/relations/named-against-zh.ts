// Chinese rates, differences and amounts per head that name what they are held against, where the text tells several of its kind: 完成年度目标任务的90.0%
// beside the goals of the year and of five years; 招生数比毕业生数少0.42万人; 按常住人口平均，人均支出14500元 beside another population. Held against
// the text where another of them, or a slip, explains what is printed.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { meet, type Interval } from '../hedges.js';
import { isSlipOf } from './misprints.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, isExactLevel, quantityText, type Relation, sizeOf, subtract } from './relation.js';
import { alike, exactly } from './runs.js';
import { percentText, refuted } from './refuted.js';

/** How many sentences before the number what it is held against may stand. */
const reach = 3;

export function namedAgainstZh(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(
    ({ lang, aside, hedge, form }) =>
      lang === 'zh' && aside === null && hedge === 'exact' && form === 'digits',
  );
  return own.flatMap((told): Relation[] => {
    const before = own.filter(
      (claim) =>
        claim.source === told.source && claim.end <= told.start && told.sentence - claim.sentence <= reach,
    );
    return [
      ...ofAim(told, before, reader),
      ...byName(told, before, reader),
      ...perPeople(told, before, reader),
    ];
  });
}

const clauseOf = (claim: Claim, reader: Reader): string =>
  reader
    .gap(claim)
    .split(/[，。；：、（]/)
    .at(-1) ?? '';

/** 年度, 全年, 五年, “十四五”: whose aim it is. */
const aim =
  /(年度|全年|当年|本年|今年|季度|上半年|[三五十]年|“?十[二三四五]五”?(?:期间|规划)?|总体|远期|近期)[^，。；\d]{0,6}(?:目标|任务|计划)/;

const ofNamedAim = new RegExp(`完成(?:了)?${aim.source}(?:任务|数|额|值)?的$`);

const aimOf = (claim: Claim, reader: Reader): string | undefined => aim.exec(reader.gap(claim))?.[1];

function ofAim(told: Claim, before: readonly Claim[], reader: Reader): Relation[] {
  if (told.unit !== '1' || told.value >= 3) return [];
  const name = ofNamedAim.exec(reader.gap(told))?.[1];
  if (name === undefined) return [];
  const kind = kindOf(name);
  const aims = before.filter((claim) => aimOf(claim, reader) !== undefined && isAmount(claim));
  const [goal, ...more] = aims.filter((claim) => kindOf(aimOf(claim, reader) ?? '') === kind);
  const others = aims.filter((claim) => claim !== goal);
  if (goal === undefined || more.length > 0 || others.length === 0) return [];
  const done = before.filter(
    (claim) => isAmount(claim) && alike(claim, goal) && !aims.includes(claim) && claim.end <= goal.start,
  );
  const of = (part: Claim, whole: Claim): Interval | undefined =>
    divideBoth(asPrinted(part), asPrinted(whole));
  const stated = asPrinted(told);
  const fits = (part: Claim, whole: Claim): boolean => meet(of(part, whole) ?? { low: -1, high: -1 }, stated);
  if (done.some((part) => fits(part, goal))) return [];
  const part = done.find((claim) => others.some((other) => fits(claim, other)));
  const given = part === undefined ? undefined : of(part, goal);
  return part === undefined || given === undefined ? [] : [failing('share', told, part, goal, given)];
}

const kindOf = (name: string): string =>
  /年度|全年|当年|本年|今年/.test(name) ? 'year' : name.replace(/[“”期间规划]/g, '');

const difference =
  /([\u4e00-\u9fff]{2,10})比([\u4e00-\u9fff]{2,10}?)(?:的)?(?:多出?|少|高出?|低|增加|减少)(?:了)?$/;

/** Of the two amounts that are told last before it, in its sentence. */
function byName(told: Claim, before: readonly Claim[], reader: Reader): Relation[] {
  const found = difference.exec(clauseOf(told, reader));
  const [a, b] = before.filter((claim) => claim.sentence === told.sentence).slice(-2);
  if (found === null || a === undefined || b === undefined || told.unit === '1') return [];
  if (!isAmount(a) || !isAmount(b) || !alike(a, told) || !alike(b, told)) return [];
  if (/上年|去年|年初|上月|同期|计划|目标|预算|预期|全[国省市]|平均/.test(found[2] ?? '')) return [];
  // both are called by their names
  const called = (claim: Claim, name: string): boolean =>
    Array.from(name).filter((c) => reader.gap(claim).includes(c)).length >= 2;
  const [one, other] = [found[1] ?? '', found[2] ?? ''];
  if (!((called(a, one) && called(b, other)) || (called(b, one) && called(a, other)))) return [];
  const given = sizeOf(subtract(asPrinted(a), asPrinted(b)));
  return meet(given, sizeOf(asPrinted(told))) || !isSlipOf(told, given)
    ? []
    : [failing('change', told, a, b, given)];
}

/** 按常住人口平均, 按户籍人口计算. */
function perPeople(told: Claim, before: readonly Claim[], reader: Reader): Relation[] {
  const name =
    /按(?:年末|年平均)?(常住|户籍)(?:总)?人口(?:平均|计算|计|折算|测算)[，,]?[^，。；\d]*人均[^，。；\d]*$/.exec(
      reader.gap(told),
    )?.[1];
  if (name === undefined || !isMoney(told.unit)) return [];
  const people = before.filter(
    (claim) =>
      claim.unit === 'persons' && /(?:常住|户籍)(?:总)?人口[^，。；\d]{0,4}$/.test(reader.gap(claim)),
  );
  const named = people.filter((claim) => reader.gap(claim).includes(name));
  const [count] = named;
  const amount = before.find(
    (claim) => claim.unit === told.unit && claim.role === 'level' && claim.value > told.value * 1000,
  );
  if (count === undefined || named.length > 1 || amount === undefined) return [];
  const of = (claim: Claim): Interval | undefined => divideBoth(asPrinted(amount), asPrinted(claim));
  const given = of(count);
  const stated = asPrinted(told);
  if (given === undefined || meet(given, stated)) return [];
  const other = people.some((claim) => claim !== count && meet(of(claim) ?? { low: -1, high: -1 }, stated));
  if (!other && !isSlipOf(told, given)) return [];
  return [failing('per_head', told, amount, count, given)];
}

const isAmount = (claim: Claim): boolean =>
  isExactLevel({ ...claim, role: claim.role === 'target' ? 'level' : claim.role }) &&
  !/^(?:1|points|times|years|months)$/.test(claim.unit) &&
  exactly(claim).high > 0;

function failing(
  relation: 'share' | 'per_head' | 'change',
  told: Claim,
  part: Claim,
  whole: Claim,
  given: Interval,
): Relation {
  const shown =
    relation === 'share'
      ? percentText(given)
      : quantityText((given.low + given.high) / 2, told.unit, 'zh', told);
  const sign = relation === 'change' ? '−' : '/';
  return refuted(relation, told, [part, whole], given, {
    en: `${part.text} ${sign} ${whole.text}, which the words name, is ${shown}, not ${told.text}`,
    zh: `按文中所指，${part.text} ${sign} ${whole.text} = ${shown}，与${told.text}不符`,
  });
}
