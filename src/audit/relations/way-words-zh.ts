// A word for the way between two amounts of a Chinese sentence, without a number of its own: 1.32%，比年初的1.45%有所下降; 指数为102.4，10月为103.1，
// 环比回落; 3.6亿立方米，比去年同期的3.1亿立方米多.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { isEarlier, timeOf } from './earlier-zh.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, subtract } from './relation.js';
import { alike } from './runs.js';

const up = '上升|提高|增加|增长|上涨|提升|回升|扩大|多|高|增多';
const down = '下降|降低|减少|回落|下跌|下滑|缩小|收窄|少|低|走低';
const degree = '(?:有所|略有|小幅|大幅|明显|继续|进一步|显著|略|稍|更)*';
const end = '(?=[。；，;,]|$)';
/** Right behind what it is compared with. */
const behindBase = new RegExp(`^[）)]?${degree}(?:(${up})|(${down}))(?:了)?${end}`);
/** Behind a comma, of the two amounts before it. */
const behindPair = new RegExp(
  `^[）)]?[，,](?:环比|同比|人数|总量|数量|规模|价格|水平|比例|比重)${degree}(?:(${up})|(${down}))(?:了)?${end}`,
);

export function wayWords(claims: readonly Claim[], reader: Reader): Candidate[] {
  const own = claims.filter(
    (claim) => claim.lang === 'zh' && closed(claim) && claim.value > 0 && claim.hedge === 'exact',
  );
  return own.flatMap((before, i): Candidate[] => {
    const now = own[i - 1];
    if (now?.sentence !== before.sentence || now.source !== before.source || !alike(now, before)) return [];
    if (now.role !== 'level' && now.role !== 'share') return [];
    if (
      /亏|赤字|逆差|缺口|下降|减少|回落|降幅|跌幅|[前之]位|排名|名次|第/.test(
        `${reader.gap(now)}${reader.between(now, before)}`,
      )
    )
      return [];
    if (isEarlier(now, reader) || !/^[^，。；]{0,10}[，,][^，。；]{0,14}$/.test(reader.between(now, before)))
      return [];
    const tail = reader.after(before);
    const isCompared = /[，,](?:比|较)[^，。；]{0,10}的?$/.test(reader.between(now, before));
    const found = isCompared
      ? behindBase.exec(tail)
      : isEarlier(before, reader) || timeOf(before, reader) !== null
        ? behindPair.exec(tail)
        : null;
    if (found === null) return [];
    // 10月为103.1, 11月为102.4: told in their order
    if (!isCompared && now.period !== null && before.period !== null && now.period.to <= before.period.to)
      return [];
    return [
      {
        relation: 'direction',
        focus: now,
        others: [before],
        compute: ([b]) => (b === undefined ? undefined : subtract(asPrinted(now), b)),
        reading: asPrinted,
        formula: `${now.text} − ${before.text}`,
        evidence: 'sure',
        worded: true,
        stated:
          found[1] === undefined
            ? { low: Number.NEGATIVE_INFINITY, high: 0 }
            : { low: 0, high: Number.POSITIVE_INFINITY },
      },
    ];
  });
}
