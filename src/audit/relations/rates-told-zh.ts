// An amount of a Chinese text in another currency at the rate that the sentence tells in figures: 86420元，按年平均汇率（1美元兑7.0467元人民币）折算为12264
// 美元; and how a loss has changed, beside the two losses: 净亏损1.84亿元，上年同期净亏损2.37亿元，亏损额同比收窄22.4%.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import type { Candidate } from './candidate.js';
import { divideBoth, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, scale } from './relation.js';

export function ratesTold(claims: readonly Claim[], reader: Reader): Candidate[] {
  const own = claims.filter(
    (claim) => claim.lang === 'zh' && claim.hedge === 'exact' && closed(claim) && claim.value > 0,
  );
  return own.flatMap((told, i) => {
    const before = own
      .slice(0, i)
      .filter((claim) => claim.source === told.source && claim.sentence === told.sentence);
    return [
      ...converted(told, before, reader),
      ...losses(told, before, reader),
      ...ofYear(told, own, reader),
    ];
  });
}

/** 按1美元兑7.0467元人民币折算为. */
function converted(told: Claim, before: readonly Claim[], reader: Reader): Candidate[] {
  const [amount, one, rate] = before.slice(-3);
  if (amount === undefined || one === undefined || rate === undefined) return [];
  if (!isMoney(told.unit) || one.value !== 1 || one.unit !== told.unit) return [];
  if (amount.unit !== rate.unit || rate.unit === told.unit || !isMoney(rate.unit) || rate.value > 2000)
    return [];
  if (!/^(?:兑换?|=|＝|≈|合|折合|对)$/.test(reader.between(one, rate).trim())) return [];
  if (
    !/^[）)]?(?:计算|测算|换算)?[，,]?(?:折算|折合|约合|合|换算|折)(?:为|成|约)?$/.test(
      reader.between(rate, told),
    )
  )
    return [];
  if (!/按[^，。；]*$/.test(reader.before(one))) return [];
  return [
    {
      relation: 'conversion',
      focus: told,
      others: [amount, rate],
      bound: [amount, rate],
      compute: ([a, b]) => divideBoth(a, b),
      formula: `${amount.text} / ${rate.text}`,
      evidence: 'sure',
      worded: true,
    },
  ];
}

const isLoss = /(?:净亏损|亏损|亏损额|净亏损额|亏损总额)(?:为|了|达)?$/;
const moved =
  /^[，,]?(?:净?亏损(?:额|总额|面)?)(?:同比|比上年同期|较上年同期|比上年|较上年)(?:(扩大|增加|增长|上升)|(收窄|减少|缩小|下降|降低))(?:了)?$/;

/** 净亏损1.84亿元，上年同期净亏损2.37亿元，亏损额同比收窄22.4%. */
function losses(told: Claim, before: readonly Claim[], reader: Reader): Candidate[] {
  const [now, then] = before.slice(-2);
  if (now === undefined || then === undefined || told.unit !== '1' || now.unit !== then.unit) return [];
  const found = moved.exec(reader.between(then, told));
  if (found === null || !isLoss.test(reader.gap(now)) || !isLoss.test(reader.gap(then))) return [];
  if (!/(?:上年|去年)(?:同期)?[^，。；\d]*$/.test(reader.gap(then)) || /上年|去年/.test(reader.gap(now)))
    return [];
  const size = (claim: Claim) => asPrinted(claim);
  return [
    {
      relation: 'growth',
      focus: told,
      others: [now, then],
      bound: [now, then],
      compute: ([a, b]) => minusOne(divideBoth(a, b)),
      reading: size,
      stated: scale(asPrinted({ ...told, value: Math.abs(told.value) }), found[1] === undefined ? -1 : 1),
      formula: `${now.text} / ${then.text} − 1`,
      evidence: 'sure',
      worded: true,
    },
  ];
}

const onYear = /(?:恢复[至到]|相当于|达到?|为|是)((?:19|20)\d{2}年)(?:同期|全年|水平)?的$/;
const toNow = /^[，,](?:达到?|为|实现|完成)$/;

/** 旅游收入恢复至2019年的109.7%，达到1286.4亿元（2019年为1172.5亿元，2023年为986.3亿元）: of the amount of the year that is named. */
function ofYear(told: Claim, own: readonly Claim[], reader: Reader): Candidate[] {
  const year = told.unit === '1' ? onYear.exec(reader.gap(told))?.[1] : undefined;
  if (year === undefined) return [];
  const here = own.filter((claim) => claim.source === told.source && claim.sentence === told.sentence);
  const next = here.find(({ start }) => start >= told.end);
  const last = here.findLast(({ end }) => end <= told.start);
  const now =
    next !== undefined && toNow.test(reader.between(told, next))
      ? next
      : last !== undefined &&
          /^[，,][^，。；\d]{0,8}(?:19|20)\d{2}年[^，。；\d]{0,4}$/.test(reader.between(last, told))
        ? last
        : undefined;
  if (now === undefined || now.unit === '1' || now.role !== 'level') return [];
  const dated = own.flatMap((claim) => {
    const of = /(?:^|[，；。（])((?:19|20)\d{2}年)(?:同期|全年)?(?:为|是)?$/.exec(reader.before(claim))?.[1];
    return of === undefined || claim.source !== told.source || Math.abs(claim.sentence - told.sentence) > 1
      ? []
      : [{ claim, of }];
  });
  const like = dated.filter(({ claim }) => claim !== now && claim.unit === now.unit);
  const [base, ...more] = like.filter(({ of }) => of === year);
  if (base === undefined || more.length > 0) return [];
  return [
    {
      relation: 'share',
      focus: told,
      others: [now, base.claim],
      bound: [now, base.claim],
      compute: ([a, b]) => divideBoth(a, b),
      formula: `${now.text} / ${base.claim.text}`,
      evidence: 'likely',
      stated: asPrinted(told),
      mistakes: ([a]) => like.filter((one) => one !== base).map(({ claim }) => divideBoth(a, claim.interval)),
    },
  ];
}
