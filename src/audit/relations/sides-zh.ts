// On which side of another number a number lies, by the word between them: 增长5.8%，略低于6%的年度预期; 19.2万个，高于市场预期的15万个.

import type { Claim } from '../claim.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { closed, subtract } from './relation.js';

const above = '高于|超过|多于|大于|快于|超出|领先于|高过|超额完成|提前完成|提前超额完成';
const below = '低于|少于|小于|慢于|不及|弱于|逊于';
/** A word of comparison, and what is compared with, up to its number. */
const compared = new RegExp(
  `^[^。；]{0,6}?(?:[，,、]|^)(?:增速|涨幅|增幅|降幅|跌幅|升幅|减幅|占比|比重|仍|也|均|都|略|稍|明显|大幅|远|远远|显著|继续|依然|连续|持续|但|虽|并|且|已|而|又|还)*(?:(${above})|(${below}))([^，。；]{0,24}?)[（(]?$`,
);

export function sideCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const own = claims.filter((claim) => claim.lang === 'zh');
  return own.flatMap((mark, i): Candidate[] => {
    const now = own[i - 1];
    if (now === undefined || now.source !== mark.source || now.sentence !== mark.sentence) return [];
    if (!isPair(now, mark)) return [];
    const between = reader.between(now, mark);
    const found = compared.exec(between);
    if (found === null || /其中|分别|之一|部分/.test(between) || /[有占达为是]/.test(found[3] ?? ''))
      return [];
    // 月薪低于5000元的占两成: which of them, and no number that is compared.
    if (
      !/^(?:[，。；）)]|$|左右|(?:的)?[\u4e00-\u9fff]{0,6}(?:目标|预期|水平|均值|标准|限值|控制线|要求|门槛|计划|任务|总额|涨幅|增速|降幅|平均数|平均)|\d)/.test(
        reader.after(mark),
      )
    )
      return [];
    // 下降3.2%，超额完成下降2.5%的任务; 降幅低于上月的2.5%: by their sizes.
    const sized = /[降跌减]幅|完成/.test(between);
    const falls = /(?:下降|回落|减少|降低|下跌)[^，。；]{0,4}$/.test(found[3] ?? '');
    const otherWay = now.interval.high < 0 !== falls && /下降|增长/.test(found[3] ?? '');
    if (!sized && (now.interval.high < 0 || falls)) return [];
    if (/完成/.test(between) && otherWay) return [];
    const higher = found[1] !== undefined;
    return [
      ...distanceTold(now, mark, own[i + 1], higher, reader),
      {
        relation: 'direction',
        focus: now,
        others: [mark],
        compute: ([a]) => (a === undefined ? undefined : subtract(sizeOf(now), a)),
        formula: `${now.text} − ${mark.text}`,
        evidence: 'sure',
        worded: true,
        stated: higher
          ? { low: 0, high: Number.POSITIVE_INFINITY }
          : { low: Number.NEGATIVE_INFINITY, high: 0 },
        reading: sizeOf,
      },
    ];
  });
}

/** 3.4%，低于4.5%的控制线1.1个百分点: by how much, right behind. */
function distanceTold(
  now: Claim,
  mark: Claim,
  told: Claim | undefined,
  higher: boolean,
  reader: Reader,
): Candidate[] {
  if (told === undefined || told.source !== mark.source || !closed(told)) return [];
  if (told.unit !== 'points' || mark.unit !== '1') return [];
  if (!/^[）)]?的?[\u4e00-\u9fff]{0,8}$/.test(reader.between(mark, told))) return [];
  return [
    {
      relation: 'change',
      focus: told,
      others: [now, mark],
      compute: ([a, b]) =>
        a === undefined || b === undefined ? undefined : higher ? subtract(a, b) : subtract(b, a),
      reading: sizeOf,
      formula: higher ? `${now.text} − ${mark.text}` : `${mark.text} − ${now.text}`,
      evidence: 'sure',
      worded: true,
      stated: { low: Math.abs(told.value) - told.half, high: Math.abs(told.value) + told.half },
    },
  ];
}

function isPair(now: Claim, mark: Claim): boolean {
  return (
    now.unit === mark.unit &&
    now.per === mark.per &&
    closed(now) &&
    !/^(?:points|times|years|months)$/.test(now.unit) &&
    ['level', 'growth', 'share', 'change'].includes(now.role) &&
    mark.aside === null &&
    now.value > 0 &&
    mark.value > 0
  );
}

/** As printed: the word of comparison is read as a hedge of the number behind it. */
const sizeOf = (claim: Claim): Interval =>
  claim.hedge === 'about' || claim.hedge === 'nearly'
    ? { low: claim.value * 0.9, high: claim.value * 1.05 }
    : { low: Math.abs(claim.value) - claim.half, high: Math.abs(claim.value) + claim.half };
