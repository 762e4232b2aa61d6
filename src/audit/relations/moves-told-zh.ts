// Changes of Chinese texts on a number that is told right beside them by its time: 上半年增长4.6%，一季度为5.3%，回落0.7个百分点; 98.6，比三季度回落2.5点，三季度为
// 101.1; 下降8.3%，降幅比1—10月收窄0.9个百分点；1—10月下降9.2%; 由11月的26.5元降至12月的25.1元，环比下降5.3%; and the distance of two rates that are called by
// the names of what grew: 城镇增长5.4%，乡村增长6.7%；乡村增速快于城镇1.3个百分点.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { changesOf, down, fillers, up } from './changes-zh.js';
import type { Reader } from './reader.js';
import { closed, sizeOf, subtract } from './relation.js';

const time =
  '(?:(?:19|20)\\d{2}年(?:同期|全年|末|底)?|上半年|前三季度|[一二三四]季度|\\d{1,2}(?:[—–~至-]\\d{1,2})?月份?末?|上年(?:同期|同月|末|全年)?|年初|\\d{1,2}月底|上月末?|上季末|上季度末?)';
const way = `(?:${up}|${down})${fillers}$`;
/** 比三季度回落, 降幅比1—10月收窄: on a time, and nothing but the time. */
const onTime = new RegExp(
  `^[，,（]?(?:增速|涨幅|增幅|降幅|跌幅)?(?:比|较)(${time})(?:的|水平)?(?:增速|涨幅|增幅|降幅)?${way}`,
);
/** 三季度为101.1, 1—10月下降9.2%: the whole clause of a number. */
const ofTime = new RegExp(
  `(?:^|[，。；：、（])(${time})(?:的?(?:增速|涨幅|降幅))?(?:为|是)?(?:同比)?(?:增长|下降|上涨|上升|回落)?(?:为|了)?$`,
);
const bare = new RegExp(`^[，,](?:增速|涨幅|增幅|降幅|跌幅)?${way}`);

export function movesTold(claims: readonly Claim[], reader: Reader): Candidate[] {
  const own = claims.filter((claim) => claim.lang === 'zh' && claim.hedge === 'exact' && closed(claim));
  return own.flatMap((told, i): Candidate[] => {
    const before = own.slice(0, i).filter((claim) => isHere(claim, told));
    const [first, last] = [before.at(-2), before.at(-1)];
    if (last === undefined) return [];
    if (told.role === 'points' || told.role === 'change' || told.unit === 'points') {
      // what is told of the same thing: right behind, or before it in its part of the sentence
      const after = own.slice(i + 1).filter((claim) => isHere(claim, told));
      const end = after.findIndex((claim) => !ofTime.test(reader.before(claim)));
      const near = [
        ...before.slice(0, -1).filter((claim) => !reader.between(claim, told).includes('；')),
        ...after.slice(0, end < 0 ? after.length : end),
      ];
      return [
        ...apart(told, before, reader),
        ...onNamed(told, last, near, reader),
        ...(first === undefined ? [] : beside(told, first, last, reader)),
        ...(first === undefined ? [] : onBase(told, first, last, reader)),
      ];
    }
    return first === undefined ? [] : fromTo(told, first, last, reader);
  });
}

const isHere = (claim: Claim, told: Claim): boolean =>
  claim.source === told.source && claim.sentence === told.sentence;

const isRate = (claim: Claim): boolean =>
  ['level', 'share', 'growth', 'previous'].includes(claim.role) && claim.unit !== 'points';

/** 98.6，比三季度回落2.5点，三季度为101.1. */
function onNamed(told: Claim, now: Claim, others: readonly Claim[], reader: Reader): Candidate[] {
  const named = onTime.exec(reader.between(now, told))?.[1];
  if (named === undefined || !isRate(now)) return [];
  const bases = others.filter(
    (claim) => isRate(claim) && claim.unit === now.unit && ofTime.exec(reader.before(claim))?.[1] === named,
  );
  const [base] = bases;
  return base === undefined || new Set(bases.map(({ value }) => value)).size > 1
    ? []
    : changesOf(now, base, [told], reader);
}

/** 上半年增长4.6%，一季度为5.3%，回落0.7个百分点. */
function beside(told: Claim, now: Claim, base: Claim, reader: Reader): Candidate[] {
  if (!bare.test(reader.between(base, told)) || !isRate(now) || !isRate(base)) return [];
  if (now.unit !== base.unit || told.unit !== 'points') return [];
  if (!/^[，,（][^，。；]*$/.test(reader.between(now, base)) || !ofTime.test(reader.before(base))) return [];
  // the later one first
  if ((now.period?.to ?? 0) <= (base.period?.to ?? 0)) return [];
  return changesOf(now, base, [told], reader);
}

const ofBase = new RegExp(`(?:比|较)(?:${time})的$`);
const straight = new RegExp(`^(?:${up}|${down})${fillers}$`);

/** 1.28亿户，比3月底的1.22亿户净增600万户: on the amount that stands right before it, and no other. */
function onBase(told: Claim, now: Claim, base: Claim, reader: Reader): Candidate[] {
  if (!isRate(now) || !isRate(base) || now.unit !== base.unit) return [];
  if (!ofBase.test(reader.gap(base)) || !straight.test(reader.between(base, told))) return [];
  if (!/^[，,]/.test(reader.between(now, base))) return [];
  return changesOf(now, base, [told], reader).map((one) => ({ ...one, bound: [now, base] }));
}

const turned =
  /^[^，。；]{0,8}?(?:回升|回落|升|降|增|增加|减|减少|提高|提升|下降|上升|扩大|缩小|上涨|下跌|跌|涨|降低|增长)(?:到|至|为)(?:了)?[^，。；\d]{0,2}(?:[^，。；]{0,10}的)?(?:每[^，。；\d]{1,3})?$/;

/** 由11月的每公斤26.5元降至12月的25.1元，环比下降5.3%. */
function fromTo(told: Claim, before: Claim, now: Claim, reader: Reader): Candidate[] {
  if (told.unit !== '1' || told.role !== 'growth' || before.unit !== now.unit || now.unit === '1') return [];
  if (now.value <= 0 || before.value <= 0 || before.unit === '') return [];
  if (!/(?:由|从)[^，。；]*$/.test(reader.before(before)) || !turned.test(reader.between(before, now)))
    return [];
  if (!new RegExp(`^[，,（](?:同比|环比)?(?:${up}|${down})${fillers}$`).test(reader.between(now, told)))
    return [];
  return changesOf(now, before, [told], reader);
}

const compared =
  /(?:^|[，。；：])(?:其中)?([\u4e00-\u9fff]{2,8}?)(?:的)?(?:增速|增幅|涨幅|增长率)?(?:(快于|高于)|(慢于|低于)|比(?=[^，。；]*[快高慢低]$))([\u4e00-\u9fff]{2,8}?)(?:的)?(?:增速|增幅|涨幅|增长率)?(?:([快高])|([慢低]))?$/;

/** 城镇增长5.4%，乡村增长6.7%；乡村增速快于城镇1.3个百分点: of the one rate of each. */
function apart(told: Claim, before: readonly Claim[], reader: Reader): Candidate[] {
  const found = compared.exec(reader.before(told));
  if (found === null || told.unit !== 'points') return [];
  const [, a = '', above, below, b = '', more, less] = found;
  const higher = above ?? more;
  if ((higher === undefined) === (below === undefined && less === undefined)) return [];
  const rates = before.filter((claim) => claim.unit === '1' && claim.role === 'growth');
  if (/实际|可比|名义/.test(reader.before(told))) return [];
  const [first, second] = [a, b].map((name) => {
    const own = rates.filter((rate, i) => {
      const start = rates[i - 1]?.end ?? rate.start - reader.before(rate).length;
      return reader.text(rate).slice(start, rate.start).includes(name);
    });
    return own.length === 1 ? own[0] : undefined;
  });
  if (first === undefined || second === undefined || first === second) return [];
  const [large, small] = higher === undefined ? [second, first] : [first, second];
  return [
    {
      relation: 'change',
      focus: told,
      others: [large, small],
      bound: [large, small],
      compute: ([x, y]) => (x === undefined || y === undefined ? undefined : subtract(x, y)),
      formula: `${large.text} − ${small.text}`,
      evidence: 'sure',
      worded: true,
      stated: sizeOf(told.interval),
    },
  ];
}
