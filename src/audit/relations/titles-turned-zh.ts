// A title that tells the way of a rate otherwise than the text below it, of the same thing and by the same figure: 9月份工业生产者出厂价格同比下降1.6%, and
// 2024年9月份，工业生产者出厂价格同比上涨1.6% in the first sentence.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';

/** How many characters of its name the two must have in common, up to the word for the way. */
const least = 6;
const way = /(?:上涨|增长|上升|提高|回升|增加|下降|下跌|回落|减少|降低|下滑)(?:了|约)?$/;

export function titlesTurned(claims: readonly Claim[], reader: Reader): Candidate[] {
  const rates = claims.filter(
    (claim) =>
      claim.lang === 'zh' &&
      claim.role === 'growth' &&
      claim.unit === '1' &&
      claim.hedge === 'exact' &&
      claim.direction !== 0 &&
      way.test(reader.gap(claim)),
  );
  const nameOf = (claim: Claim): string =>
    (/[^，。；：\n]*$/.exec(reader.before(claim))?.[0] ?? '').replace(way, '');
  return rates.filter(reader.title).flatMap((head): Candidate[] => {
    const name = nameOf(head);
    const below = rates.filter(
      (claim) =>
        claim.source === head.source &&
        !reader.heading(claim) &&
        claim.sentence > head.sentence &&
        claim.sentence - head.sentence <= 2 &&
        shared(nameOf(claim), name) >= least &&
        !/(?:上年|去年|上月)[^，。；]*$/.test(
          nameOf(claim).replace(/比(?:上年|去年|上月)(?:同期|同月)?/, ''),
        ),
    );
    // 零售总额128亿元，同比下降0.8%；1—9月同比增长0.8%: what the title says is told too
    const isTold = rates.some(
      (claim) =>
        claim !== head &&
        claim.source === head.source &&
        claim.sentence - head.sentence <= 3 &&
        claim.value === head.value &&
        claim.direction === head.direction,
    );
    const [body] = isTold ? [] : below;
    if (body === undefined || body.value !== head.value || body.direction === head.direction) return [];
    if (below.some((claim) => claim.direction === head.direction)) return [];
    return [
      {
        relation: 'repeated',
        focus: head,
        others: [body],
        bound: [body],
        compute: ([one]) => one,
        formula: body.text,
        evidence: 'sure',
        worded: true,
      },
    ];
  });
}

/** How many characters two names end with alike. */
function shared(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
