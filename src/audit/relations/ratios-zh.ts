// Ratios of Chinese texts that say by their names what they are of: 医护比1∶1.4, 性别比105.05, 去化周期16.0个月, 平均每名教师负担学生15.0人; and doublings:
// 较2017年底的15.6万亩翻了一番, 增至原来的四倍.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import type { Interval } from '../hedges.js';
import { type Candidate, tiedReading } from './candidate.js';
import { clauseBefore } from './earlier-zh.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, type Relation, scale } from './relation.js';
import { alike, exactly } from './runs.js';
import { amountsOf } from './share-parts-zh.js';

/** How many sentences before a ratio its amounts may stand. */
const reach = 2;

/** The words that lead to a ratio, what it is of and on what, and by how much it is multiplied. */
const named: readonly { lead: RegExp; of: RegExp; on: RegExp; by: number }[] = [
  { lead: /医护比(?:例)?(?:约|为|达|到|提高|优化|升)*1[∶:：]$/, of: /护士|护理人员/, on: /医师|医生/, by: 1 },
  { lead: /床护比(?:例)?(?:约|为|达|到|提高|优化|升)*1[∶:：]$/, of: /护士|护理人员/, on: /床位/, by: 1 },
  { lead: /师生比(?:例)?(?:约|为|达|到|提高|优化|升)*1[∶:：]$/, of: /学生|在校生/, on: /教师/, by: 1 },
  { lead: /性别比(?:（[^（）]*）)?(?:约|为|是|达|到|降|升)*$/, of: /男/, on: /女/, by: 100 },
  { lead: /去化周期(?:约|为|达|到|降|升|缩短|拉长)*$/, of: /库存/, on: /月均|平均每月/, by: 1 },
]; // prettier-ignore

const perOne =
  /(?:平均)?每(?:一)?[名个位张家所台根]([\u4e00-\u9fff]{2,6}?)(?:平均|约)*(?:负担|服务|承担|管理|照护|对应|覆盖)([\u4e00-\u9fff]{2,6}?)(?:约|为|达|达到)*$/;

export function ratiosByName(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = amountsOf(claims);
  return claims
    .filter(
      (claim) => claim.lang === 'zh' && claim.value > 0 && claim.form === 'digits' && claim.role === 'level',
    )
    .flatMap((told): Candidate[] => {
      const lead = reader.before(told).slice(-40);
      const near = amounts.filter(
        (claim) =>
          claim !== told &&
          claim.end <= told.start &&
          claim.source === told.source &&
          told.sentence - claim.sentence <= reach,
      );
      const one = perOne.exec(reader.gap(told));
      const ratio =
        named.find((entry) => entry.lead.test(lead)) ??
        (one === null
          ? undefined
          : { of: new RegExp((one[2] ?? '').slice(-2)), on: new RegExp((one[1] ?? '').slice(-2)), by: 1 });
      if (ratio === undefined) return [];
      // 常住人口412638人，男性211405人: by its own words, and not by those of a part of it
      const called = (pattern: RegExp): Claim[] =>
        near.filter(
          (claim) =>
            pattern.test(clauseBefore(claim, reader)) && claim.per === null && claim.role === 'level',
        );
      const [of, on] = [called(ratio.of), called(ratio.on)];
      const [a, b] = [of[0], on[0]];
      if (a === undefined || b === undefined || a === b || of.length > 1 || on.length > 1) return [];
      return [
        {
          relation: named.some((entry) => entry === ratio) ? 'multiple' : 'per_head',
          focus: told,
          others: [a, b],
          bound: [a, b],
          compute: ([x, y]) => {
            const given = divideBoth(x, y);
            return given === undefined ? undefined : scale(given, ratio.by);
          },
          reading: (claim) => (claim === told ? asPrinted(told) : exactly(claim)),
          formula: `${a.text} / ${b.text}${ratio.by === 1 ? '' : ` × ${String(ratio.by)}`}`,
          evidence: 'likely',
          worded: true,
        },
      ];
    });
}

const before =
  /(?:增至|增加到|增长到|达到|扩大到|提高到|是|为|相当于)(?:原来|原先|当初|期初|当时|[两三四五六七八九十]年前)的(?:约)?$/;

/** The two amounts of the sentence right before a doubling, one of them so many times the other. */
export function doublings(claims: readonly Claim[], reader: Reader): Relation[] {
  const amounts = amountsOf(claims).filter(({ form, role }) => form === 'digits' && role !== 'change');
  return claims.flatMap((told): Relation[] => {
    if (told.lang !== 'zh' || told.unit !== 'times' || told.hedge !== 'exact') return [];
    const isDoubling = /番$/.test(told.text);
    if (!isDoubling && !before.test(reader.gap(told))) return [];
    if (
      /多|以上|有余|左右/.test(reader.tail(told).slice(0, 3)) ||
      /近|约|超|逾|将|力争|目标|计划/.test(reader.gap(told).slice(-6))
    )
      return [];
    const own = amounts
      .filter(
        (claim) => claim.source === told.source && distance(claim, told) === 0 && claim.end <= told.start,
      )
      .slice(-2);
    const [first, last] = own;
    if (first === undefined || last === undefined || !alike(first, last)) return [];
    if (/[；。]|其中/.test(reader.between(first, told))) return [];
    const [less, more] = first.value < last.value ? [first, last] : [last, first];
    // the later one is the larger
    const isBase = (claim: Claim): boolean =>
      /(?:由|从|比|较|前|只有|仅|上年|(?:19|20)\d{2}年(?:末|底)?，?)[^，。；]*$/.test(reader.gap(claim)) ||
      claim.role === 'previous';
    if (!isBase(less)) return [];
    const stated: Interval = isDoubling
      ? { low: told.value * 0.94, high: told.value * 1.15 }
      : asPrinted(told);
    return tiedReading({
      relation: 'multiple',
      focus: told,
      others: [more, less],
      bound: [more, less],
      compute: ([a, b]) => divideBoth(a, b),
      reading: exactly,
      formula: `${more.text} / ${less.text}`,
      evidence: 'sure',
      stated,
      mistakes: ([a, b]) => {
        const ratio = divideBoth(a, b);
        return ratio === undefined || !isDoubling ? [] : [scale(ratio, 2), scale(ratio, 0.5)];
      },
    });
  });
}
