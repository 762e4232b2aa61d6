// How much of what was aimed at is done, in Chinese: 目标为8.00万人 … 实际新增7.44万人，完成年度目标的93.0%;
// 累计下降13.6%，达到五年总目标（14.5%）的93.8%; 距75亿元的目标还差3.2亿元.

import type { Claim } from '../claim.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import { clauseBefore } from './earlier-zh.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { closed, sizeOf, subtract } from './relation.js';
import { alike } from './runs.js';

const aim = '(?:目标|计划|任务|预算|指标|序时进度|规划目标)(?:任务|总量|总额|数|值|安排)?';
const aimed = new RegExp(`${aim}(?:确定)?(?:为|是|定为|设定为|：|:|（)?(?:约|的)?$`);
const aimBehind = new RegExp(`^[）)]?的?(?:年度|全年|年初|五年|总|既定|预期|发展|规划|投资|预定)*${aim}`);
/** 全年计划开行班列[500列]. */
const planned =
  /(?:计划|拟|目标是|力争)(?:完成|开行|建设|投资|实施|改造|安排|新建|新增|实现|发放|培训|引进|销售|生产|收购|种植|造林)[^，。；\d]{0,8}$/;
/** 完成年度目标的[93.0%]: of an amount told before as the aim, and not right beside the share. */
const ofAim = new RegExp(
  `(?:完成|占|达到|相当于|为|是|实现)(?:了)?(?:全年|年度|年初|当年|既定|五年|总|预期|规划|上述|该|原定|调整后?)*(?:的)?[\\u4e00-\\u9fff]{0,6}?${aim}(?:的)?(?:约|近)?$`,
);

export function progressCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const own = claims.filter((claim) => claim.lang === 'zh' && closed(claim));
  return own.flatMap((claim, i) => [
    ...doneOf(claim, own, reader),
    ...rateOfRates(claim, own.slice(Math.max(0, i - 3), i), reader),
    ...leftOf(claim, own, reader),
  ]);
}

/** Said to be aimed at, right before it or right behind. */
export function isAim(claim: Claim, reader: Reader): boolean {
  return claim.role === 'target' || aimed.test(reader.gap(claim)) || aimBehind.test(reader.tail(claim));
}

/** 年度目标为8.00万人，实际新增7.44万人，完成年度目标的93.0%: whatever else is told between. */
function doneOf(share: Claim, own: readonly Claim[], reader: Reader): Candidate[] {
  // 分别为各自目标的114.4%和131.7%: of two aims.
  if (share.unit !== '1' || !ofAim.test(reader.gap(share)) || /各自|分别/.test(reader.gap(share))) return [];
  const before = own.filter(
    (claim) =>
      claim.source === share.source &&
      claim.end <= share.start &&
      share.sentence - claim.sentence <= 2 &&
      !/^(?:1|points|times|years|months)$/.test(claim.unit) &&
      claim.value > 0,
  );
  // 比序时进度少4亿元: by how much, and not how much
  const isDistance = (claim: Claim): boolean => /(?:比|较)[^，。；]*$/.test(reader.gap(claim));
  const part = before
    .filter((claim) => claim.sentence === share.sentence && !isAim(claim, reader) && !isDistance(claim))
    .at(-1);
  if (part === undefined || /[。；]/.test(reader.between(part, share))) return [];
  if (/(?:上年|去年|同期)[^，。；]*$/.test(reader.gap(part))) return [];
  const aims = before.filter(
    (claim) =>
      (isAim(claim, reader) || planned.test(reader.gap(claim))) &&
      alike(claim, part) &&
      claim.end <= part.start &&
      // 完成年度目标40万人的106.5%；失业人员再就业18.3万人，完成目标的114.4%: what has its share already is another's aim.
      !/^[）)]?的\d/.test(reader.after(claim)),
  );
  const meant = spanned(aims, share, reader);
  const [whole] = meant;
  if (whole === undefined || new Set(meant.map(({ value }) => value)).size > 1) return [];
  return [
    {
      relation: 'share',
      focus: share,
      others: [part, whole],
      bound: [whole],
      compute: ([a, b]) => divideBoth(a, b),
      formula: `${part.text} / ${whole.text}`,
      evidence: 'sure',
      worded: true,
    },
  ];
}

/** 规划期目标为30万人，年度计划是6.5万人 … 完成年度计划的84.0%: of several aims those of the span that the share names. */
function spanned(aims: readonly Claim[], share: Claim, reader: Reader): readonly Claim[] {
  const spans = [/年度|全年|当年|本年|今年|年内/, /规划|五年|总(?:目标|任务|体)|[三四]年|整个/];
  const span = spans.find((one) => one.test(reader.gap(share)));
  if (span === undefined) return aims;
  const named = aims.filter((claim) => span.test(clauseBefore(claim, reader)));
  return named.length > 0 ? named : aims;
}

/** 累计下降13.6%，达到五年总目标（14.5%）的93.8%: a rate of a rate. */
function rateOfRates(share: Claim, before: readonly Claim[], reader: Reader): Candidate[] {
  const [now, aimedAt] = before.slice(-2);
  if (share.unit !== '1' || now?.unit !== '1' || aimedAt?.unit !== '1') return [];
  if (now.sentence !== share.sentence || now.source !== share.source) return [];
  if (!/^[）)]?的?(?:[\u4e00-\u9fff]{0,6}目标(?:任务|值)?)?的$/.test(reader.gap(share))) return [];
  if (!new RegExp(`(?:完成|达到|为|相当于)[^。；]*$`).test(reader.between(now, aimedAt))) return [];
  if (!isAim(aimedAt, reader) && !/目标|任务|计划/.test(reader.between(now, aimedAt))) return [];
  const plainly = (claim: Claim): Interval => sizeOf(claim.interval);
  return [
    {
      relation: 'share',
      focus: share,
      others: [now, aimedAt],
      compute: ([a, b]) => divideBoth(a, b),
      reading: plainly,
      formula: `${now.text} / ${aimedAt.text}`,
      evidence: 'sure',
      worded: true,
    },
  ];
}

/** 医药这一块，离一千亿元还差…: what lacks so much is named anew, not what the sentence before tells of. */
const namesAnother = /^(?!目前|现在|至此|但|不过|这|其|该|与)[\u4e00-\u9fff“”]{2,12}[，,](?:距离?|离)/;

/** 距2025年目标（23%）还有1.3个百分点的差距, 离75亿元的目标还差3.2亿元. */
function leftOf(left: Claim, own: readonly Claim[], reader: Reader): Candidate[] {
  const lead = reader.gap(left);
  if (
    !/^[）)]?的?[\u4e00-\u9fff]{0,8}[，,]?(?:还有|还差|尚差|仅差|相差|还有约|仍有|差|尚有)(?:约|了)?$/.test(
      lead,
    )
  )
    return [];
  const before = own.filter((claim) => claim.source === left.source && claim.end <= left.start);
  const aimedAt = before.at(-1);
  if (aimedAt === undefined || aimedAt.sentence !== left.sentence) return [];
  if (!/(?:距离?|离|较|比)[^，。；]{0,20}$/.test(reader.gap(aimedAt))) return [];
  const measured = left.unit === 'points' ? '1' : left.unit;
  const now = before
    .slice(0, -1)
    .filter((claim) => claim.unit === measured && ['level', 'share', 'growth', 'change'].includes(claim.role))
    .at(-1);
  if (aimedAt.unit !== measured || now === undefined || left.sentence - now.sentence > 1) return [];
  if (now.sentence !== left.sentence && namesAnother.test(reader.before(aimedAt))) return [];
  return [
    {
      relation: 'change',
      focus: left,
      others: [now, aimedAt],
      compute: ([a, b]) => (a === undefined || b === undefined ? undefined : sizeOf(subtract(b, a))),
      reading: (claim) => sizeOf(claim.interval),
      formula: `${aimedAt.text} − ${now.text}`,
      evidence: 'sure',
      stated: { low: Math.abs(left.value) - left.half, high: Math.abs(left.value) + left.half },
    },
  ];
}
