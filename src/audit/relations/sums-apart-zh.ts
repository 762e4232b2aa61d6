// Sums, structures, parts and amounts per head of Chinese texts that words or neighbours keep apart: two parts of one whole, what is
// nested within another part, gains within a net amount, the amount of all beside some of those who make it.

import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import type { Reader } from './reader.js';
import { add, divide, partsOf, type Relation, widen } from './relation.js';

/** Whether words, or other amounts, keep the numbers of a sum, a structure, a part or an amount per head apart. */
export function isSumKeptApart(relation: Relation, near: readonly Claim[], reader: Reader): boolean {
  const { focus } = relation;
  const own = partsOf(relation);
  switch (relation.relation) {
    case 'sum':
      return (
        isWithWholeOfBoth(relation, own, near) ||
        isOfAnotherWhole(relation, own, reader) ||
        isWithOneMore(relation, own, near) ||
        isBesideOthers(relation, own, near, reader) ||
        isOfOtherThings(relation, own)
      );
    case 'count':
      // 性状不符9批次，含量不足7批次，其余5批次: a word of the noun may read as a hedge
      return isWithOneMore(relation, own, near);
    case 'structure':
      return isSumOfBoth(focus, own) || isWithoutNested(relation, reader);
    case 'per_head':
      return (
        isOfPartOnly(own, reader) ||
        isOfFamilies(focus, own, reader) ||
        isPriceBeside(focus, own) ||
        isOfThemAll(focus, own, near)
      );
    case 'part':
      return isNoPart(focus, reader);
    default:
      return false;
  }
}

/** 税收62.1亿元，非税24.9亿元 of 87.0亿元 … 增值税24.7亿元: two parts of one whole are no whole and its part. */
function isWithWholeOfBoth(
  { focus, slip, worded }: Relation,
  own: readonly Claim[],
  near: readonly Claim[],
): boolean {
  return (
    slip === true &&
    worded !== true &&
    own.some((part) => {
      const both = add(focus.interval, part.interval);
      return near.some(
        (whole) =>
          whole !== focus &&
          !own.includes(whole) &&
          whole.unit === focus.unit &&
          whole.end <= focus.start &&
          meet(whole.interval, both),
      );
    })
  );
}

/** 机构1265个，其中医院46个 … 总诊疗2530万人次: things make no visits. */
const isOfOtherThings = ({ focus, worded }: Relation, own: readonly Claim[]): boolean =>
  worded !== true && !/^(?:|count)$/.test(focus.unit) && own.every(({ unit }) => unit === 'count');

/** 死亡126人。骑乘者47人，其中未戴头盔的35人；行人34人；其余45人: with those behind the semicolon it makes what was told before. */
function isBesideOthers(
  { focus, worded }: Relation,
  own: readonly Claim[],
  near: readonly Claim[],
  reader: Reader,
): boolean {
  const [nested, next] = own;
  if (worded === true || nested === undefined || next === undefined || nested.end > next.start) return false;
  if (!/；/.test(reader.between(nested, next)) || !/其中[^，。；\d]*$/.test(reader.gap(nested))) return false;
  const all = add(focus.interval, sumOf(own.slice(1)));
  return near.some(
    (whole) => whole.end <= focus.start && whole.unit === focus.unit && meet(whole.interval, all),
  );
}

/** 工资性21462元、经营5318元、财产3617元、转移6841元，合计37238元: with one more of its sentence they are all. */
const isWithOneMore = (
  { focus, slip, worded }: Relation,
  own: readonly Claim[],
  near: readonly Claim[],
): boolean =>
  slip !== true &&
  worded !== true &&
  near.some(
    (other) =>
      other !== focus &&
      !own.includes(other) &&
      other.sentence === own[0]?.sentence &&
      other.unit === focus.unit &&
      meet(focus.interval, add(sumOf(own), other.interval)),
  );

const sumOf = (claims: readonly Claim[]): Interval =>
  claims.map(({ interval }) => interval).reduce(add, { low: 0, high: 0 });

/** 三级手术46.2%，四级9.8%，三四级合计56.0%: what the others make is not what they leave of a hundred. */
const isSumOfBoth = (total: Claim, own: readonly Claim[]): boolean =>
  own.length > 1 && meet(total.interval, sumOf(own));

/** 股票86.4%，其中港股18.2%；债券5.3%，存款6.9%，其他1.4%: without what is within another they make a hundred. */
function isWithoutNested({ numbers }: Relation, reader: Reader): boolean {
  const outer = numbers.filter((claim) => !/其中[^，。；\d]*$/.test(reader.gap(claim)));
  return outer.length < numbers.length && outer.length > 1 && meet(widen(sumOf(outer), 0.001), hundred);
}

const hundred = { low: 1, high: 1 };

/** 住户1124亿元，企事业1687亿元。住户贷款中，住房782亿元、消费196亿元: what is told to be within one of them. */
const isOfAnotherWhole = ({ slip, worded }: Relation, own: readonly Claim[], reader: Reader): boolean =>
  slip === true &&
  worded !== true &&
  own.some(
    (part) =>
      part.sentence !== own[0]?.sentence &&
      /^[^，。；\d]{2,14}(?:中|里|内)(?![心小国间型部央级高药医学])/.test(reader.sentence(part)),
  );

/** 游客3142万人次，其中过夜游客1186万人次，人均花费1624元, of what all have spent. */
const isOfPartOnly = ([amount, heads]: readonly Claim[], reader: Reader): boolean =>
  amount !== undefined &&
  heads !== undefined &&
  amount.end <= heads.start &&
  /其中[^，。；\d]*$/.test(reader.gap(heads));

/** 供餐1.58万份 … 老人每份付10元，其他居民15元: what many came to is more than a few times what one did. */
const isPriceBeside = ({ value }: Claim, [amount, count]: readonly Claim[]): boolean =>
  amount !== undefined && count !== undefined && count.value > 10 && amount.value < 3 * value;

/** 游客318.6万人次，其中过夜游客97.4万人次。花费29.3亿元，人均920元，而过夜游客人均达到1685元: the amount is of all, as another quotient says. */
const isOfThemAll = (one: Claim, [amount, count]: readonly Claim[], near: readonly Claim[]): boolean =>
  amount !== undefined &&
  count !== undefined &&
  near.some((all) => {
    if (all === count || all.unit !== count.unit || all.value <= count.value) return false;
    const quotient = divide(amount.interval, all.interval);
    return (
      quotient !== undefined &&
      near.some(
        (other) =>
          other !== one && other !== amount && other.unit === one.unit && meet(quotient, other.interval),
      )
    );
  });

/** 常住36.42万人；家庭户13.1万户，户均2.58人: some live in no family. */
const isOfFamilies = (mean: Claim, [persons, homes]: readonly Claim[], reader: Reader): boolean =>
  persons !== undefined &&
  homes !== undefined &&
  persons.unit === 'persons' &&
  /家庭户[^，。；]*$/.test(reader.gap(homes)) &&
  persons.value / homes.value > mean.value &&
  persons.value / homes.value < 1.15 * mean.value;

/** 净利润18.4亿元，其中2户亏损6.3亿元，3户盈利24.7亿元: what is won before the losses may be more than what is left. */
const isNoPart = (part: Claim, reader: Reader): boolean =>
  // 协议金额1.36亿元 … 三年累计3.14亿元; 平均每家145亩，其中示范农场平均214亩: of another span, or no amount that makes a sum
  /(?:累计|平均|均|每[\u4e00-\u9fff]|最[高大多])[^，。；\d]{0,8}$/.test(reader.gap(part)) ||
  /(?:盈利|亏损|盈余|流入|流出|迁入|迁出|转入|转出|新增|减少|注销|顺差|逆差|结余|赤字)[^，。；\d]{0,8}$/.test(
    reader.gap(part),
  );
