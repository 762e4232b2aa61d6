// Years in a row that a Chinese text says went one way, beside their amounts: 连续五年实现增长：2019年12.1亿元、2020年12.8亿元 … One step
// that goes the other way is a mistake of the way or of the amount.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { directed, isExactLevel, type Relation } from './relation.js';

const running =
  /连续(?:\d{1,2}|[两二三四五六七八九十]{1,2})(?:个)?(?:年|月|季度)(?:保持|实现|呈|出现|持续|稳步|逐年|正|同比|稳定|较快)*(?:(增长|上升|提高|增加|上涨|攀升|扩大)|(下降|减少|回落|下跌|降低|下滑|收窄))/;
const least = 3;

export function runsToldZh(claims: readonly Claim[], reader: Reader): Relation[] {
  const levels = claims.filter(
    (claim) =>
      claim.lang === 'zh' &&
      claim.periodHere &&
      isExactLevel(claim) &&
      !/^(?:1|points|times|years|months)$/.test(claim.unit),
  );
  const anchors = new Map(levels.map((claim) => [`${claim.source} ${claim.sentence}`, claim]));
  return [...anchors.values()].flatMap((anchor): Relation[] => {
    const sentence = reader.sentence(anchor);
    const found = running.exec(sentence);
    if (found === null || /其中|比重|占比|增速|增幅/.test(sentence)) return [];
    const way = found[1] === undefined ? -1 : 1;
    const own = levels.filter(
      (claim) => claim.source === anchor.source && claim.sentence === anchor.sentence,
    );
    const series = own.filter(({ unit, per }) => unit === anchor.unit && per === anchor.per);
    const times = series.map(({ period }) => period?.to ?? NaN);
    const isSeries =
      series.length === own.length &&
      series.length >= least &&
      times.every((time, i) => i === 0 || time > (times[i - 1] ?? Infinity));
    if (!isSeries) return [];
    const broken = series.flatMap((now, i): [Claim, Claim][] => {
      const before = series[i - 1];
      return before !== undefined && Math.sign(now.value - before.value) === -way ? [[now, before]] : [];
    });
    const [step] = broken;
    if (step === undefined || broken.length > 1) return [];
    const [now, before] = step;
    return [{ ...directed(now, [before], before, false), worded: true, bound: [before] }];
  });
}
