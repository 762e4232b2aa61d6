// Sums of Chinese texts that the words themselves close: 按四大类统计：A、B、C，其他D of what stands before; quarters and the half year or the three quarters that
// they make; profits and losses of two years and what was gained between them.

import { countTold } from '../chinese-years.js';
import type { Claim } from '../claim.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { add, asPrinted, scale, subtract } from './relation.js';
import { alike, exactly } from './runs.js';
import { amountsOf } from './share-parts-zh.js';

export function countedParts(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = amountsOf(claims).filter(({ form }) => form === 'digits');
  return [
    ...amounts.flatMap((whole, i) => byKinds(whole, amounts.slice(i + 1), reader)),
    ...amounts.flatMap((whole, i) => inKinds(whole, amounts.slice(i + 1), reader)),
    ...amounts.flatMap((whole) => ofQuarters(whole, amounts, reader)),
    ...amounts.flatMap((told, i) => gained(told, amounts.slice(Math.max(0, i - 2), i), reader)),
  ];
}

const total = (parts: readonly Interval[]): Interval => parts.reduce(add, { low: 0, high: 0 });

const kinds =
  /(?:按|分)[^，。；：\d]{0,6}?([两三四五六七八九])(?:大|个)?(?:类|块|部分|板块|种类|大类|领域)(?:货物|产品|商品|来源|用途)?(?:统计|划分|看|分|来看|计)?[：:，,]/;

/** As many amounts as the words say, to the end of the sentence. */
function byKinds(whole: Claim, behind: readonly Claim[], reader: Reader): Candidate[] {
  const [first] = behind;
  if (first === undefined || first.source !== whole.source || first.sentence - whole.sentence > 1) return [];
  if (whole.role !== 'level' || !/^[^\d]{0,40}$/.test(reader.between(whole, first))) return [];
  const told = kinds.exec(reader.between(whole, first))?.[1];
  if (told === undefined) return [];
  const parts = behind.filter((claim) => claim.sentence === first.sentence && claim.source === first.source);
  if (parts.length !== countTold(told) || parts.some((part) => !alike(part, whole))) return [];
  if (parts.some(({ role }) => role !== 'level') || /其中/.test(reader.sentence(first))) return [];
  return [sumOf(whole, parts)];
}

/** 重点项目204个，分为产业发展74个、基础设施57个、社会民生42个、生态环保31个四类: as many as are counted behind them. */
function inKinds(whole: Claim, behind: readonly Claim[], reader: Reader): Candidate[] {
  const here = behind.filter(
    (claim) =>
      claim.sentence === whole.sentence && claim.source === whole.source && claim.unit === whole.unit,
  );
  const [first] = here;
  if (first === undefined || whole.role !== 'level') return [];
  if (
    !/^[^，。；\d]{0,8}[，,](?:共|具体)?(?:分为|分成|划分为|包括|由)[^，。；、\d]{1,12}$/.test(
      reader.between(whole, first),
    )
  )
    return [];
  const end = here.findIndex((claim) => !/^[^，。；\d]{0,4}、[^，。；、\d]{1,12}$/.test(reader.tail(claim)));
  const parts = here.slice(0, end + 1);
  const last = parts.at(-1);
  if (last === undefined || parts.length < 3) return [];
  const told = /^[^，。；、\d]{0,4}?([三四五六七八九])(?:大|个)?(?:类|块|部分|板块|种|档|方面)/.exec(
    reader.after(last),
  )?.[1];
  if (told === undefined || countTold(told) !== parts.length) return [];
  return [sumOf(whole, parts)];
}

const quarter =
  /(?:^|[，。；：])(?:(?:19|20)\d{2}年|今年|其中)?第?([一二三四])季度(?![末底])(?:，[^，。；\d]*|[^，。；]*)$/;
const halfYear =
  /(?:^|[，。；：])(?:(?:19|20)\d{2}年|今年)?(上半年|前三季度|全年)(?:累计|合计|总计|共|一共)[^，。；\d]{0,12}$/;
const unlike = /末|余额|存量|比|较|同期|上年|去年|增加|减少|其中|均|人均|保有/;

/** 一季度214.7亿元；二季度升至238.6亿元 … 上半年累计453.3亿元. */
function ofQuarters(whole: Claim, amounts: readonly Claim[], reader: Reader): Candidate[] {
  const found = halfYear.exec(reader.before(whole));
  if (found === null || unlike.test(found[0]) || whole.role !== 'level') return [];
  const count = found[1] === '上半年' ? 2 : found[1] === '全年' ? 4 : 3;
  const parts = amounts.flatMap((claim) => {
    const told = quarter.exec(reader.before(claim));
    return claim.source === whole.source &&
      claim.end <= whole.start &&
      whole.sentence - claim.sentence <= 1 &&
      alike(claim, whole) &&
      claim.role === 'level' &&
      told !== null &&
      !unlike.test(told[0])
      ? [{ claim, place: '一二三四'.indexOf(told[1] ?? '') }]
      : [];
  });
  if (parts.map(({ place }) => place).join() !== [0, 1, 2, 3].slice(0, count).join()) return [];
  const own = parts.map(({ claim }) => claim);
  return [
    {
      relation: 'periods',
      focus: whole,
      others: own,
      compute: total,
      reading: exactly,
      formula: own.map(({ text }) => text).join(' + '),
      evidence: 'likely',
      worded: true,
    },
  ];
}

const profit = /盈利|利润|净利/;
const loss = /亏损/;

/** 2023年亏损3.4亿元，2024年盈利5.1亿元，同比增利8.5亿元. */
function gained(told: Claim, [before, now]: readonly Claim[], reader: Reader): Candidate[] {
  if (before === undefined || now?.sentence !== told.sentence || before.sentence !== told.sentence) return [];
  if (!alike(before, told) || !alike(now, told) || before.source !== told.source) return [];
  const way =
    /[，,](?:同比|比上年|较上年)?(?:(增利|增盈|增收)|(减利|减收)|(减亏|扭亏增盈)|(增亏))(?:了|约)?$/.exec(
      reader.gap(told),
    );
  const [first, second] = [before, now].map(
    (claim) =>
      reader
        .gap(claim)
        .split(/[，。；：]/)
        .at(-1) ?? '',
  );
  if (way === null || first === undefined || second === undefined) return [];
  if (
    ![first, second].every(
      (clause) => /(?:19|20)\d{2}年|上年|去年|今年/.test(clause) && profit.test(clause) !== loss.test(clause),
    )
  )
    return [];
  const year = (clause: string): number =>
    Number(/(?:19|20)\d{2}/.exec(clause)?.[0] ?? (/上年|去年/.test(clause) ? 0 : 9999));
  const [from, to] = year(first) < year(second) ? [before, now] : [now, before];
  if (year(first) === year(second)) return [];
  const signed = (claim: Claim): number => (loss.test(claim === before ? first : second) ? -1 : 1);
  const isWorse = way[2] !== undefined || way[4] !== undefined;
  return [
    {
      relation: 'change',
      focus: told,
      others: [to, from],
      bound: [to, from],
      compute: ([a, b]) =>
        a === undefined || b === undefined
          ? undefined
          : subtract(scale(a, signed(to)), scale(b, signed(from))),
      reading: asPrinted,
      formula: `${signed(to) < 0 ? '−' : ''}${to.text} − ${signed(from) < 0 ? `(−${from.text})` : from.text}`,
      evidence: 'sure',
      worded: true,
      stated: scale(asPrinted(told), isWorse ? -1 : 1),
    },
  ];
}

const sumOf = (whole: Claim, parts: readonly Claim[]): Candidate => ({
  relation: 'sum',
  focus: whole,
  others: parts,
  compute: total,
  reading: exactly,
  formula: parts.map(({ text }) => text).join(' + '),
  evidence: 'sure',
  worded: true,
});
