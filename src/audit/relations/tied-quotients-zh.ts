// Quotients of Chinese texts whose two amounts stand in the very words: 6480辆，是三年前1350辆的4.8倍; 前者是后者的3.1倍; 从3900万元升到4100万元，
// 5.1%的涨幅; 上年为252.3亿元，增长4.7%. However far off, they are held against the text where another amount explains what is printed.

import type { Claim } from '../claim.js';
import { distance, isReal } from '../frames.js';
import type { Interval } from '../hedges.js';
import { tiedReading } from './candidate.js';
import { isEarlier } from './earlier-zh.js';
import { isHeldAgainst } from './marks-zh.js';
import { divideBoth, minusOne } from './pairs.js';
import { isAim } from './progress-zh.js';
import type { Reader } from './reader.js';
import { asPrinted, sizeOf, type Relation } from './relation.js';
import { alike, exactly } from './runs.js';
import { amountsOf } from './share-parts-zh.js';
import { partCalled } from './shares-zh.js';

interface Pair {
  now: Claim;
  base: Claim;
}

/** How many sentences away the amounts may stand that would explain what is printed. */
const reach = 3;

export function tiedQuotients(claims: readonly Claim[], reader: Reader): Relation[] {
  const amounts = amountsOf(claims);
  return claims
    .filter(
      (claim) =>
        claim.lang === 'zh' &&
        claim.aside === null &&
        claim.form === 'digits' &&
        claim.hedge === 'exact' &&
        claim.value > 0 &&
        (claim.unit === '1' || claim.unit === 'times') &&
        (claim.list === null || claim.list.length < 2),
    )
    .flatMap((told) => {
      const before = amounts.filter(
        (claim) =>
          claim.source === told.source && claim.sentence === told.sentence && claim.end <= told.start,
      );
      const pair =
        told.role === 'growth' ? changedTo(told, before, amounts, reader) : comparedIn(told, before, reader);
      return pair === undefined ? [] : judged(told, pair, amounts);
    });
}

/** The amount before which 的 leads to the quotient, the two last where the words point back to them, or what it was at first. */
function comparedIn(told: Claim, before: readonly Claim[], reader: Reader): Pair | undefined {
  const gap = reader.gap(told);
  const [first, last] = before.slice(-2);
  if (first === undefined || last === undefined || !alike(first, last)) return undefined;
  const lead = reader.gap(last);
  if (/^的(?:约|近)?$/.test(gap)) {
    if (!/(?:是|为|占|相当于|达到|仅及|恢复到)[^，。；、]*$/.test(lead)) return undefined;
    // 1.83万人次，比上年的0.42万人次增长3.4倍，恢复到2.05万人次的89.3%: what something is held against is no part
    const parts = before.filter((claim) => claim !== last && !isHeldAgainst(claim, reader));
    const part = partCalled(last, before, reader) ?? parts.at(-1);
    return part !== undefined && alike(part, last) ? { now: part, base: last } : undefined;
  }
  const order = /(前者|后者)(?:是|为|占|相当于|达到?)(前者|后者)的(?:约|近)?$/.exec(gap);
  if (order !== null && order[1] !== order[2])
    return order[1] === '前者' ? { now: first, base: last } : { now: last, base: first };
  // 从1.6吨增至5.6吨，是原来的3.5倍
  if (
    /^[）)]?[，,](?:是|为)(?:原来|期初|当初|起初|最初|之前|此前)的(?:约|近)?$/.test(gap) &&
    /(?:至|到|成|为)(?:了)?$/.test(lead)
  )
    return { now: last, base: first };
  return undefined;
}

const way =
  '(?:增长|下降|上升|增加|减少|提高|增|减|升|降|涨|跌|增幅|降幅|涨幅|跌幅|减幅|升幅|反增)(?:了|为|约|达)*';
const change = new RegExp(
  `^[，,（(]?(?:累计|总量|共|净)?(?:同比|环比)?(?:增长|增加|减少|多|少|增|减|升|降|涨|跌)[^，。；\\d]{0,6}$`,
);

/** From one amount to the other by the words between them, and by how many percent: with the same in the unit between or not. */
function changedTo(
  told: Claim,
  before: readonly Claim[],
  amounts: readonly Claim[],
  reader: Reader,
): Pair | undefined {
  const last = before.at(-1);
  const isTold = last !== undefined && change.test(reader.gap(last));
  const own = (isTold ? before.slice(0, -1) : before).filter(
    // 比上年少18人 is what it changed by
    (claim) => !isAim(claim, reader) && claim.role !== 'change',
  );
  const [first, second] = own.slice(-2);
  if (first === undefined || second === undefined || !alike(first, second)) return undefined;
  // what it is in the unit stands beside it, so that both are of the amounts as they are told
  if (!isTold && (isReal(told, first) || isReal(told, second))) return undefined;
  const gap = reader.gap(told);
  const isWay =
    new RegExp(`^[）)]?(?:[，,（(]|则|即|相比)*(?:同比|环比|名义|自然口径|累计|按月)?${way}$`).test(gap) ||
    (/^[，,]?$/.test(gap) && /^的(?:跌幅|降幅|涨幅|增幅|升幅|减幅)/.test(reader.tail(told)));
  if (!isWay) return undefined;
  const lead = reader.gap(second);
  if (/(?:由|从)[^，。；]*$/.test(reader.gap(first)) && /(?:至|到|为|成)(?:了)?$/.test(lead))
    return { now: second, base: first };
  // 上年252.3亿元，增长4.7%; 比上年的9.64亿元少0.72亿元，降幅
  return isEarlier(second, reader) &&
    isLatest(first, amounts, reader) &&
    first.role === 'level' &&
    /^[，,；（(的]?[^，,；;。]*$/.test(lead)
    ? { now: first, base: second }
    : undefined;
}

/** 7月2.68亿件，去年8月2.29亿件，同比增长19.7%, of August's 2.74: what was told of a later time is what has grown. */
const isLatest = (now: Claim, amounts: readonly Claim[], reader: Reader): boolean =>
  !isEarlier(now, reader) &&
  !amounts.some(
    (claim) =>
      claim.end <= now.start &&
      distance(claim, now) <= 1 &&
      alike(claim, now) &&
      claim.period !== null &&
      now.period !== null &&
      claim.period.to > now.period.to,
  );

function judged(told: Claim, { now, base }: Pair, amounts: readonly Claim[]): Relation[] {
  const kind = told.role === 'growth' ? 'growth' : told.unit === 'times' ? 'multiple' : 'share';
  const of = (a: Interval | undefined, b: Interval | undefined): Interval | undefined => {
    const ratio = divideBoth(a, b);
    const rate = kind === 'growth' ? minusOne(ratio) : ratio;
    return rate === undefined ? undefined : sizeOf(rate);
  };
  const others = amounts.filter(
    (claim) =>
      claim !== now &&
      claim !== base &&
      alike(claim, base) &&
      Math.abs(claim.sentence - told.sentence) <= reach,
  );
  return tiedReading({
    relation: kind,
    focus: told,
    others: [now, base],
    bound: [now, base],
    compute: ([a, b]) => of(a, b),
    formula: `${now.text} / ${base.text}${kind === 'growth' ? ' − 1' : ''}`,
    evidence: 'likely',
    stated: asPrinted(told),
    reading: exactly,
    mistakes: ([a]) => others.map((claim) => of(a, exactly(claim))),
    // sizes only: whether the way is right is told by other rules
  }).filter(({ verdict }) => verdict === 'inconsistent');
}
