// Comparisons of Chinese prose in which the words between the numbers leave no doubt what they are:
// 3.34%，较上月的3.40%下降0.06个百分点; 增长24.3%（9月为3094套）; 由1320元上调至1412元，涨幅7.0%.

import type { Claim } from '../claim.js';
import { type Candidate, holds } from './candidate.js';
import { changesOf, differences, down, fillers, loss, quotient, toRate, up, verb } from './changes-zh.js';
import { isShareMark } from './marks-zh.js';
import { divideBoth } from './pairs.js';
import { isPerUnit } from './per-words-zh.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, subtract } from './relation.js';
import { alike } from './runs.js';

/** From a base to its change: 的3.40%[下降], 398.1点[相比，累计跌]. */
const toChange = new RegExp(`^[）)]?(?:相比|比)?[，,]?[^，。；\\d比较]{0,10}?(?:${up}|${down})${fillers}$`);
const base =
  /(?:[高低快慢多少大小]于|(?<!同|环|占|之|相|对|正|反)比(?!重|例|值|率)|较|与|同(?![比期年月]))[^，。；、）]{0,24}$/;
const fromWhat = /(?:由|从|自)[^，。；]{0,24}$/;
const toWhat =
  /^[）)]?的?[^，。；\d]{0,14}(?:至|到|为|成)(?:(?:19|20)\d{2}年(?:末|底|初|全年)?的?)?[^，。；\d]{0,8}$/;
const inBrackets = /^(?:左右)?[，,]?[（(][^（）()。；]{0,18}$/;
const bracketBase = /[（(](?:上年|去年|上月|同期|\d{4}年)[^（）()]{0,10}$/;
const earlierTime = /上年|去年|前年|上月|同期|同月|上半年|上季|季度|[年月]|初值|此前|原|基数/;

/** Every comparison that is told by its words, as candidates beyond doubt. */
export function comparisonCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const chinese = claims.filter((claim) => claim.lang === 'zh' && closed(claim));
  return bySentence(chinese)
    .flatMap((seq) =>
      seq.flatMap((_, i) => [
        ...compared(seq, i, reader),
        ...fromTo(seq, i, reader),
        ...bracketed(seq, i, reader),
        ...beside(seq, i, reader),
        ...wayTo(seq, i, reader),
      ]),
    )
    .concat(...chinese.map((claim) => onThePeriodBefore(claim, chinese, reader)));
}

function bySentence(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.source}:${claim.sentence}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()];
}

/** N，较上月的B下降D（，降幅G）. */
function compared(seq: readonly Claim[], i: number, reader: Reader): Candidate[] {
  const [before, first, second] = [seq[i], seq[i + 1], seq[i + 2]];
  if (before === undefined || first === undefined) return [];
  // 涨幅由2月份的0.9%扩大0.5个百分点: what it was, and by how much it moved
  const isMoved = first.unit === 'points' && /幅[由从][^，。；]{0,12}的$/.test(reader.gap(before));
  if (!isBase(before, reader) && !isMoved) return [];
  const between = reader.between(before, first);
  if (!toChange.test(between)) return [];
  // 增速比上半年（用电435.4亿千瓦时，增长4.9%）加快: the growth is told of what stands in the same brackets.
  if (/（[^）]*$/.test(reader.gap(before)) && !between.startsWith('）')) return [];
  const now = nowBefore(seq, i, before, first, reader);
  return now === undefined
    ? ofBase(before, first, second, reader)
    : changesOf(now, before, [first, second], reader);
}

/** 与B相比，增加D，增长G: the base and its change, without what it came to. */
function ofBase(before: Claim, change: Claim, rate: Claim | undefined, reader: Reader): Candidate[] {
  if (rate?.unit !== '1' || rate.role !== 'growth' || change.unit !== before.unit || before.unit === '1')
    return [];
  if (!toRate.test(reader.between(change, rate)) || before.value <= 0) return [];
  return [
    {
      relation: 'growth',
      focus: rate,
      others: [change, before],
      compute: ([d, b]) => divideBoth(d, b),
      formula: `${change.text} / ${before.text}`,
      evidence: 'sure',
      worded: true,
    },
  ];
}

/** 由A上调至B，涨幅G; 从A增加到B，增加D. */
function fromTo(seq: readonly Claim[], i: number, reader: Reader): Candidate[] {
  const [before, now, first, second] = seq.slice(i, i + 4);
  if (before === undefined || now === undefined || first === undefined) return [];
  if (leavesUnit(before, now)) return [];
  if (!fromWhat.test(reader.gap(before)) || !alike(now, before)) return [];
  if (!toWhat.test(reader.between(before, now)) || !toRate.test(reader.between(now, first))) return [];
  return changesOf(now, before, [first, second], reader);
}

/** 由720元提高到756元: up, and not down. */
function wayTo(seq: readonly Claim[], i: number, reader: Reader): Candidate[] {
  const [before, now] = [seq[i], seq[i + 1]];
  if (before === undefined || now === undefined || !alike(now, before)) return [];
  if (leavesUnit(before, now)) return [];
  const between = reader.between(before, now);
  if (!fromWhat.test(reader.gap(before)) || !toWhat.test(between)) return [];
  if (loss.test(reader.gap(before)) || loss.test(between) || /转|扭|逆|贷差|存差/.test(between)) return [];
  const way = toVerb.exec(between);
  if (way === null || now.value <= 0 || before.value <= 0) return [];
  return [
    {
      relation: 'direction',
      focus: now,
      others: [before],
      compute: ([b]) => (b === undefined ? undefined : subtract(asPrinted(now), b)),
      formula: `${now.text} − ${before.text}`,
      evidence: 'sure',
      worded: true,
      stated:
        way[1] === undefined
          ? { low: Number.NEGATIVE_INFINITY, high: 0 }
          : { low: 0, high: Number.POSITIVE_INFINITY },
      reading: asPrinted,
    },
  ];
}

/** 由80降为60公里: printed in the unit of what it came to, which is not the one that it is counted in here. */
function leavesUnit(before: Claim, now: Claim): boolean {
  const printed = Number(/^\d+(?:\.\d+)?/.exec(now.text)?.[0]);
  return before.unit === '' && now.unit !== '' && printed !== now.value;
}

const toVerb = new RegExp(`(?:(${up})|(${down}))(?:到|至|为)?(?:了|约|近)?(?:[^，。；\\d]{0,8}的?)?$`);

/** N，上年同月为B，同比增长G; N，上年同样7天的假期为B，增长G. */
function beside(seq: readonly Claim[], i: number, reader: Reader): Candidate[] {
  const [before, first, second] = seq.slice(i, i + 3);
  if (before === undefined || first === undefined) return [];
  const clause = /(?:^|[，；])([^，。；]*)$/.exec(reader.before(before))?.[1] ?? '';
  if (
    !/^(?:而)?(?:上年|去年|上一年|前一年|上一财年|上财年|上月|上个月|前年|上季|上一季度|同期|(?:\d{4}年)?\d{1,2}月|\d{4}年)[^，。；]{0,18}(?:为|是)$/.test(
      clause,
    ) &&
    // 上年末存栏229.3万头，增加14.7万头
    !/^(?:而)?(?:上年|去年|上月|上季)(?:同期|同月|末|底)?(?![^，。；]*(?:比|较|增|减|升|降|多|少|涨|跌|计划|目标|亏|逆差|赤字))[^，。；\d]{0,8}$/.test(
      clause,
    )
  )
    return [];
  const now = seq
    .slice(0, i)
    .filter((claim) => claim.end <= before.start - clause.length && alike(claim, before))
    .at(-1);
  // 去年7天: how long it was is no amount.
  const within = seq.slice(0, i).filter((claim) => claim.start > before.start - clause.length);
  if (now?.role !== 'level' || within.some((claim) => alike(claim, before))) return [];
  if (seq.slice(seq.indexOf(now) + 1, i).some((claim) => !within.includes(claim))) return [];
  if (!toRate.test(reader.between(before, first))) return [];
  // 2022年为56.1%，2023年为61.4%，提高5.3个百分点: in the order of their times
  if (now.periodHere && before.periodHere && (before.period?.to ?? 0) > (now.period?.to ?? Infinity))
    return changesOf(before, now, [first, second], reader);
  const earlier = seq.slice(0, seq.indexOf(now)).filter((claim) => alike(claim, before));
  const making = (claim: Claim): boolean =>
    changesOf(claim, before, [first], reader).some((one) => holds({ reading: asPrinted, ...one }));
  // 6842家，复核未通过217家，上年末5773家
  const isFarOff = now.value > 3 * before.value || before.value > 3 * now.value;
  const meant = isFarOff || isAddedOrPart(now, reader) ? (earlier.findLast(making) ?? now) : now;
  return changesOf(meant, before, [first, second], reader);
}

/** N，增长G（上年为B）; N，比上月回落D（上月为B）; 恢复到2019年的S（2019年为B）. */
function bracketed(seq: readonly Claim[], i: number, reader: Reader): Candidate[] {
  const [change, before] = [seq[i], seq[i + 1]];
  if (change === undefined || before === undefined) return [];
  const between = reader.between(change, before);
  const [, inside] = /[（(](.*)$/.exec(between) ?? [];
  if (!inBrackets.test(between) || inside === undefined || !/^[^（(]{0,4}[）)]/.test(reader.after(before)))
    return [];
  if (!earlierTime.test(inside) || /其中|占/.test(inside)) return [];
  const now = nowBefore(seq, i, before, change, reader);
  if (now === undefined || now.sentence !== change.sentence) return [];
  if (verb.test(reader.gap(change)) || change.direction !== 0)
    return changesOf(now, before, [change], reader);
  if (change.unit !== '1' || now.unit === '1' || !/的$/.test(reader.gap(change))) return [];
  return [quotient('share', change, now, before)];
}

/** 较上月的[3.40%]: what others are compared with; not 比上月增加[2个], which is the change itself. */
const isBase = (claim: Claim, reader: Reader): boolean =>
  base.test(reader.gap(claim)) && !verb.test(reader.gap(claim));

/** 10月份同比下降2.9%；11月份同比下降2.5%，降幅比上月收窄0.4个百分点: the two rates are told, one after the other. */
function onThePeriodBefore(told: Claim, claims: readonly Claim[], reader: Reader): Candidate[] {
  const lead = reader.gap(told);
  if (told.unit !== 'points') return [];
  if (!/^[，,](?:增速|涨幅|降幅|增幅|跌幅|升幅)(?:比|较)(?:上月|上季度?|上年)/.test(lead)) return [];
  const rates = claims.filter(
    (claim) =>
      claim.source === told.source &&
      claim.role === 'growth' &&
      claim.end <= told.start &&
      told.sentence - claim.sentence <= 1,
  );
  const [before, now] = rates.slice(-2);
  if (
    before === undefined ||
    now?.sentence !== told.sentence ||
    now.period === null ||
    before.period === null
  )
    return [];
  const back = /上月/.test(lead) ? 1 : /上季/.test(lead) ? 3 : 12;
  const alikeToo =
    before.concept === now.concept && before.unit === now.unit && before.periodHere && now.periodHere;
  return alikeToo &&
    now.period.to - before.period.to === back &&
    now.period.to - now.period.from === before.period.to - before.period.from
    ? differences(now, before, told, reader)
    : [];
}

/**
 * The number that is compared: the last of the same measure before, that is not itself what others are compared with. What is
 * told of an earlier time (上年同月为1187万吨, 即10月末为1867.6亿元), or as an average, is that only where no other one makes the
 * change.
 */
function nowBefore(
  seq: readonly Claim[],
  end: number,
  before: Claim,
  change: Claim,
  reader: Reader,
): Claim | undefined {
  const told = seq
    .slice(0, end)
    .filter(
      (claim) =>
        alike(claim, before) &&
        !isBase(claim, reader) &&
        !isShareMark(claim, reader) &&
        !bracketBase.test(reader.gap(claim)) &&
        claim.role !== 'change',
    );
  const last = told.at(-1);
  const isOdd = (claim: Claim): boolean =>
    isPast(claim, told, reader) ||
    isPerUnit(claim, reader) !== isPerUnit(before, reader) ||
    isAddedOrPart(claim, reader) ||
    isRecord(claim, reader) ||
    isRealBeside(claim, told);
  if (last === undefined || !isOdd(last)) return last;
  const present = told.filter((claim) => !isOdd(claim));
  const making = told
    .slice(0, -1)
    .filter((claim) =>
      changesOf(claim, before, [change], reader).some((one) => holds({ reading: asPrinted, ...one })),
    );
  return making.at(-1) ?? (last.role === 'previous' ? present.at(-1) : last);
}

/** 里程148.6公里，年内新开22.3公里，其中高架12.1公里，上年末126.3公里: what came to the amount, or is within it. */
const isAddedOrPart = (claim: Claim, reader: Reader): boolean =>
  /(?:^|[，。；：（])(?:[^，。；：（]{0,8}新[开增建设投购辟签入]|其中|净增|增加)[^，。；：（]{0,14}$/.test(
    reader.before(claim),
  );

/** 历史最高为2020年171.3亿千瓦时: what others are told beside, and not what this year has made. */
const isRecord = (claim: Claim, reader: Reader): boolean =>
  /(?:历史|最高|最低|峰值|纪录|常年|多年平均)[^，。；：]{0,14}$/.test(reader.before(claim));

/** 名义增长3.7%，实际增长3.1%: growth at other prices than that before it. */
const isRealBeside = (claim: Claim, told: readonly Claim[]): boolean =>
  claim.real && told.some((other) => other.role === 'growth' && !other.real);

/** Of an earlier time than another of its sentence, or what the change before it was on, in other words. */
const isPast = (claim: Claim, told: readonly Claim[], reader: Reader): boolean =>
  claim.role === 'previous' ||
  /^[，,]即/.test(reader.gap(claim)) ||
  told.some(
    ({ role, period, start }) =>
      role !== 'previous' &&
      period !== null &&
      claim.period !== null &&
      start < claim.start &&
      period.to > claim.period.to,
  );
