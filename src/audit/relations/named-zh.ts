// Two things of a Chinese text compared by their names: 大型企业比中型企业高1.5个百分点, 快于城镇居民2.1个百分点,
// 两者相差1.2个百分点, 城乡居民收入比为2.11.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { closed, scale, subtract } from './relation.js';
import { alike } from './runs.js';

const more = '高|快|多|大|长';
const less = '低|慢|少|小|短';
const compared = new RegExp(
  `(?:^|[，；。、）])([^，；。、\\d（）]{0,16}?)(?:(?:比|较)([\\u4e00-\\u9fff]{2,12}?)(${more}|${less})|(${more}|${less})(?:于|出)([\\u4e00-\\u9fff]{2,12}?))(?:出|了|约|近)*$`,
);
/** What a name ends in without saying more of it. */
const tails = /(?:平均水平|总体水平|平均|水平|增速|涨幅|降幅|增幅|占比|比重|的)+$/;
const times = /上年|去年|前年|上月|上季|同期|同月|年初|年末|月末|季度|预期|预测|目标|计划|初值|前值/;

/** Differences between two things that are named. */
export function namedDifferences(claims: readonly Claim[], reader: Reader): Candidate[] {
  return claims
    .filter(
      (claim) => claim.lang === 'zh' && closed(claim) && (claim.unit === 'points' || claim.role === 'change'),
    )
    .flatMap((told) => {
      const near = claims.filter(
        (claim) =>
          claim.start < told.start &&
          distance(claim, told) <= 3 &&
          closed(claim) &&
          ['level', 'growth', 'share', 'previous'].includes(claim.role) &&
          measures(claim, told),
      );
      const lead = reader.gap(told);
      if (/(?:两者|二者|前者与后者|两项|彼此)?相差(?:约|了|为|达)*$/.test(lead)) {
        const [a, b, ...others] = near.filter((claim) => claim.sentence === told.sentence);
        return a === undefined || b === undefined || others.length > 0 || !alike(a, b)
          ? []
          : [difference(told, a, b, a.interval.low >= b.interval.low ? 1 : -1)];
      }
      const found = compared.exec(lead);
      if (found === null) return [];
      const word = found[3] ?? found[4] ?? '';
      // 比全部投资增速高: by what it is of all.
      const named = (found[2] ?? found[5] ?? '').replace(tails, '');
      const right = named.replace(/^(?:全部|整体|总体)(?=..)/, '');
      // 工业投资增长12.4% … 低于全部投资: what is of all has nothing before its name
      const isRight = (claim: Claim): boolean =>
        names(claim, right, reader) &&
        (named === right ||
          new RegExp(`(?:^|[，。；：、]|[部体市省国县区]|固定资产)${right}`).test(reader.gap(claim)));
      const left = (found[1] ?? '').replace(/^(?:其中|而|且|但|增速|涨幅|增幅)+/, '').replace(tails, '');
      if (right.length < 2 || times.test(right)) return [];
      const own = near.filter(
        (claim) => claim.sentence === told.sentence && (left.length < 2 || names(claim, left, reader)),
      );
      // 分别增长8.5%、6.3%，快于全部工业4.6、2.4个百分点: in their order.
      const { list } = told;
      const listed = list !== null && list.length > 1;
      const a = listed
        ? own.find((claim) => claim.list?.length === list.length && claim.list.index === list.index)
        : (own.filter((claim) => !isRight(claim)).at(-1) ?? own.at(-1));
      const all = near.filter((claim) => claim !== a && claim.role === a?.role && isRight(claim));
      const last = all.at(-1)?.sentence;
      const others = all.filter((claim) => claim.sentence === last);
      const [b] = others;
      if (
        a === undefined ||
        b === undefined ||
        others.length > 1 ||
        (left.length >= 2 && own.length > 1 && !listed)
      )
        return [];
      if (!alike(a, b)) return [];
      return [difference(told, a, b, new RegExp(more).test(word) ? 1 : -1)];
    });
}

function measures(claim: Claim, told: Claim): boolean {
  return told.unit === 'points' ? claim.unit === '1' : alike(claim, told) && claim.unit !== '1';
}

/** Named in the words that lead to the number. */
function names(claim: Claim, name: string, reader: Reader): boolean {
  return reader.gap(claim).includes(name);
}

function difference(told: Claim, a: Claim, b: Claim, sign: 1 | -1): Candidate {
  const size = { low: Math.abs(told.value) - told.half, high: Math.abs(told.value) + told.half };
  return {
    relation: 'change',
    focus: told,
    others: [a, b],
    compute: ([x, y]) => (x === undefined || y === undefined ? undefined : subtract(x, y)),
    formula: `${a.text} − ${b.text}`,
    evidence: 'sure',
    worded: true,
    stated: sign < 0 ? scale(size, -1) : size,
  };
}

/** Ratios that say by their name what they are of, the first to the second. */
const ratios: readonly [RegExp, RegExp, RegExp][] = [
  [/城乡/, /城镇|城市/, /农村|乡村/],
  [/生师/, /在校生|学生/, /教师/],
  [/猪粮/, /猪/, /玉米|粮/],
];

/** 城镇居民人均可支配收入46130元 … 农村居民21875元。城乡居民收入比为2.11. */
export function namedQuotients(claims: readonly Claim[], reader: Reader): Candidate[] {
  return claims
    .filter((claim) => claim.lang === 'zh' && claim.unit === '' && closed(claim) && /\.\d/.test(claim.text))
    .flatMap((told): Candidate[] => {
      const name = ratioName(told, claims, reader);
      const ratio = ratios.find(([pattern]) => pattern.test(name));
      if (ratio === undefined) return [];
      const near = claims.filter(
        (claim) =>
          claim.start < told.start &&
          distance(claim, told) <= 2 &&
          closed(claim) &&
          claim.role === 'level' &&
          !/^(?:1|points|times|)$/.test(claim.unit),
      );
      const [, first, second] = ratio;
      const lead = (claim: Claim): string => reader.gap(claim);
      const wordOf = (claim: Claim): number =>
        (first.test(lead(claim)) ? 1 : 0) - (second.test(lead(claim)) ? 1 : 0);
      const a = near.filter((claim) => wordOf(claim) > 0).at(-1);
      const b = near.filter((claim) => wordOf(claim) < 0 && a !== undefined && alike(claim, a)).at(-1);
      if (a === undefined || b === undefined || isOfOthers(name, a, b, reader)) return [];
      return [
        {
          relation: 'multiple',
          focus: told,
          others: [a, b],
          compute: ([x, y]: readonly (Interval | undefined)[]) => divideBoth(x, y),
          formula: `${a.text} / ${b.text}`,
          evidence: 'sure',
          worded: true,
        },
      ];
    });
}

/** 小学生师比为14.9, 初中…: pupils of one school by the teachers of that school, not by all. */
function isOfOthers(name: string, a: Claim, b: Claim, reader: Reader): boolean {
  const school = /([\u4e00-\u9fff]*)生师比/.exec(name)?.[1];
  if (school === undefined) return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const clause =
    reader
      .before(first)
      .split(/[；。]/)
      .at(-1) ?? '';
  return /[；。]/.test(reader.between(first, second)) || !clause.includes(school.slice(-2));
}

/** The words that lead to a ratio: 城乡居民收入比[为2.11], or 由上年的2.16[缩小至2.12]. */
function ratioName(told: Claim, claims: readonly Claim[], reader: Reader): string {
  const lead = reader.before(told).slice(-40);
  if (
    /比(?:价|值|率)?(?:（[^（）]*）)?(?:约|大约|为|是|达|(?:降|缩小|扩大|升|下降|收窄)(?:为|至|到))*$/.test(
      lead,
    )
  )
    return lead.slice(-24);
  if (!/^(?:缩小|扩大|下降|上升|降|升|提高|降低)(?:到|至|为)$/.test(reader.gap(told))) return '';
  const before = claims.filter((claim) => claim.source === told.source && claim.end <= told.start).at(-1);
  const earlier = before === undefined || before.unit !== '' ? '' : reader.gap(before);
  return /比(?:价|值|率)?(?:由|从)[^，。；\d]{0,8}$/.test(earlier) ? earlier : '';
}
