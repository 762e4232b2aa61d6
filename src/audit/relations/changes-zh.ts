// Changes of Chinese prose between two numbers that are told to be compared: in points, in the unit, in percent, in multiples.

import type { Claim } from '../claim.js';
import { isReal } from '../frames.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import { divideBoth, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { scale, sizeOf, subtract } from './relation.js';

export const up =
  '增长|成长|增加|增收|增支|增产|增销|提高|上升|上涨|扩大|加快|攀升|回升|提升|跃升|上调|调高|净增|新增|延长|拉长|加大|改善|高出|高|升|增|涨|多出|多|快';
export const down =
  '下降|减少|减收|减支|减产|减销|降低|下跌|回落|下滑|缩小|收窄|放缓|萎缩|下调|调低|缩短|压缩|减慢|走低|低|降|减|跌|少|慢';
export const fillers =
  '(?:了|约|近|仅|达|达到|为|超过|逾|不足|大幅|小幅|略|微|再|各|也|则|又|共|累计|合计|同比|幅度)*';
const amounts = '(?:增幅|涨幅|升幅|降幅|跌幅|减幅|调幅|幅度)';
/** A verb of change right before its number. */
export const verb = new RegExp(`(?:(${up})|(${down}))${fillers}$`);

/** From a change to the same in percent: 增加312.5亿元[，增幅为]1.8%. */
export const toRate = new RegExp(
  `^[，,（(]?(?:[^，。；\\d]{0,4}口径[^，。；\\d]{1,8}[，,]|[一两三四五六七八九十]年(?:间|来)?)?(?:即|或|约)?(?:[^，。；\\d比较]{0,6}(?=同比|比上年|较上年))?(?:同比|环比|名义|比上年|较上年)?(?:${amounts}(?:约|为|达|达到)*|(?:${up}|${down})${fillers})$`,
);

/** A change of `now` on `before`, and the same in percent where that follows it. */
export function changesOf(
  now: Claim,
  before: Claim,
  [first, second]: readonly (Claim | undefined)[],
  reader: Reader,
): Candidate[] {
  if (first === undefined) return [];
  const own = changeOf(now, before, first, reader);
  if (second === undefined || second.unit !== '1' || first.unit === '1' || first.unit === 'points')
    return own;
  if (!toRate.test(reader.between(first, second))) return own;
  return [...own, ...changeOf(now, before, second, reader)];
}

function changeOf(now: Claim, before: Claim, told: Claim, reader: Reader): Candidate[] {
  const inPoints =
    (told.unit === 'points' && (now.unit === '1' || now.unit === '')) ||
    (told.unit === '点' && /^(?:|1|点)$/.test(now.unit));
  if (inPoints || (told.unit === now.unit && told.unit !== '1'))
    return differences(now, before, told, reader);
  if (now.unit === '1' || now.value <= 0 || before.value <= 0) return [];
  if (told.unit === 'times') return told.role === 'growth' ? [timesMore(now, before, told)] : [];
  if (told.unit !== '1') return [];
  const restated = /修订|调整|核实|核算/.test(reader.sentence(told));
  if (told.role === 'average_growth' || (isReal(told, now) && !restated)) return [];
  if (/可比|不变价|同口径|实际/.test(`${reader.gap(told)}${reader.tail(told).slice(0, 8)}`)) return [];
  return [growth(now, before, told, reader)];
}

/** The change in points or in the unit; of what falls, its size may be meant. */
export function differences(now: Claim, before: Claim, told: Claim, reader: Reader): Candidate[] {
  // 较计划降幅3.0%多降0.4个百分点: the larger fall, by their sizes.
  const sign = /多[降减跌]了?$/.test(reader.gap(told)) ? 1 : signOf(told, reader);
  if (sign === 0) return [];
  const size = { low: Math.abs(told.value) - told.half, high: Math.abs(told.value) + told.half };
  const factor =
    told.unit === 'points' && now.unit === '' ? 0.01 : told.unit === '点' && now.unit === '1' ? 100 : 1;
  const plain = (reading: (claim: Claim) => Interval): Candidate => ({
    relation: 'change',
    focus: told,
    others: [now, before],
    compute: ([a, b]) => (a === undefined || b === undefined ? undefined : scale(subtract(a, b), factor)),
    formula: `${now.text} − ${before.text}`,
    evidence: 'sure',
    worded: true,
    stated: sign < 0 ? { low: -size.high, high: -size.low } : size,
    reading,
  });
  const losses = [now, before].map((claim) => loss.test(reader.gap(claim)));
  const signed = (claim: Claim): Interval =>
    claim.unit === '1' && wayOf(claim, reader) === -1 && claim.interval.low > 0
      ? scale(claim.interval, -1)
      : claim.interval;
  const words = reader.between(now.start < before.start ? now : before, told);
  const sizes = (claim: Claim): Interval => sizeOf(claim.interval);
  // 降幅 is told by its size, 增速 with its sign; where neither stands, either may be meant.
  if (/[降跌减]幅/.test(words) || losses[0] === true) return [plain(sizes)];
  return signed(now).high >= 0 || /增速|增幅|涨幅/.test(words)
    ? [plain(signed)]
    : [plain(signed), plain(sizes)];
}

/** 由上月下降[0.1%]转为上涨[0.2%]: the direction of the verb right before, where one is. */
function wayOf(claim: Claim, reader: Reader): 1 | -1 | undefined {
  const found = verb.exec(reader.gap(claim));
  return found === null ? undefined : found[1] === undefined ? -1 : 1;
}

/** 亏损0.38亿元 beside a profit. */
export const loss = /(?:亏损|赤字|逆差)(?:额|为|了|达)*$/;

function growth(now: Claim, before: Claim, told: Claim, reader: Reader): Candidate {
  const sign = signOf(told, reader);
  const size = { low: Math.abs(told.value) - told.half, high: Math.abs(told.value) + told.half };
  const stated = sign === 0 ? sizeOf(told.interval) : sign < 0 ? { low: -size.high, high: -size.low } : size;
  return {
    relation: 'growth',
    focus: told,
    others: [now, before],
    compute: ([a, b]) => {
      const rate = minusOne(divideBoth(a, b));
      return rate !== undefined && sign === 0 ? sizeOf(rate) : rate;
    },
    formula: `${now.text} / ${before.text} − 1`,
    evidence: 'sure',
    worded: true,
    stated: told.hedge === 'exact' ? stated : told.interval,
  };
}

/** 由4.2万辆增加到12.6万辆，增长2倍: by as much again, not to as much. */
function timesMore(now: Claim, before: Claim, told: Claim): Candidate {
  return {
    relation: 'multiple',
    focus: told,
    others: [now, before],
    compute: ([a, b]) => minusOne(divideBoth(a, b)),
    formula: `${now.text} / ${before.text} − 1`,
    evidence: 'sure',
    worded: true,
  };
}

export function quotient(relation: 'share', told: Claim, now: Claim, before: Claim): Candidate {
  return {
    relation,
    focus: told,
    others: [now, before],
    compute: ([a, b]) => divideBoth(a, b),
    formula: `${now.text} / ${before.text}`,
    evidence: 'sure',
    worded: true,
  };
}

/** The direction of a change by its verb; the size alone (幅度, 调幅) is of either way. */
const signOf = (told: Claim, reader: Reader): number => wayOf(told, reader) ?? told.direction;
