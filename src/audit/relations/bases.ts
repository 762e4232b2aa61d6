// What a growth rate is taken on, where the words say that it is another number than the one it was held against.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';

/** Whether growth that does not hold is on a base of its own, or was told of a forecast that was changed. */
export function isOnAnotherBase(relation: Relation, claims: readonly Claim[], reader: Reader): boolean {
  return (
    hasOtherBase(relation, claims, reader) || isWithinYear(relation, reader) || isRevision(relation, reader)
  );
}

/** "At the end of July the running total had stood at 49.43": no year before, but earlier in the same one. */
const soFar = /\b(?:running total|so far|to date|cumulative)\b/i;
const monthEnd =
  /\b(?:end-|(?:at |by )?(?:the )?end of )(?:January|February|March|April|May|June|July|August|September|October|November)\b/i;
const yearly =
  /\b(?:year[- ]on[- ]year|on the year|y\/y|yoy|a year (?:earlier|ago|before)|(?:same|corresponding|comparable) (?:\w+ )?(?:period|stretch|months?|time|span|quarter|half))\b/i;

/** Growth held against an amount of the same year, that is not said to be of a month or a quarter. */
function isWithinYear({ relation, verdict, focus, numbers }: Relation, reader: Reader): boolean {
  if (relation !== 'growth' || verdict === 'consistent' || focus.lang !== 'en') return false;
  if (focus.basis === 'month' || focus.basis === 'quarter') return false;
  const base = numbers.find((claim) => claim !== focus && claim.role === 'previous');
  const level = numbers.find((claim) => claim !== focus && claim !== base);
  if (base === undefined || level === undefined) return false;
  const isYearBefore =
    base.period !== null && level.period !== null && level.period.to - base.period.to >= 12;
  const words = `${reader.gap(base)} ${reader.tail(base).slice(0, 30)}`;
  return (
    !isYearBefore &&
    (soFar.test(words) || (monthEnd.test(words) && yearly.test(reader.tail(focus).slice(0, 45))))
  );
}

/** "8.0 percent below the five-year average of 91,500": growth on that number, whatever others there are. */
function hasOtherBase(
  { relation, verdict, focus, numbers, worded }: Relation,
  claims: readonly Claim[],
  reader: Reader,
): boolean {
  if (relation !== 'growth' || verdict === 'consistent' || focus.lang !== 'en') return false;
  const next = claims.find(
    (claim) => claim.source === focus.source && claim.start > focus.end && claim.aside === null,
  );
  if (next === undefined || next.sentence !== focus.sentence || numbers.includes(next)) return false;
  // "than the average of the preceding three months (103.7)"
  if (worded === true && /^(?:years|months)$/.test(next.unit)) return false;
  if (
    /^(?:years|months)$/.test(next.unit) &&
    /^\s*over\s+(?:the |those |these )?$/i.test(reader.between(focus, next))
  )
    return false;
  // "0.3 percent over the month and 2.9 percent over the year"
  if (
    /^\s*(?:higher |lower |up |down |more |less )?(?:over|on)\s+(?:the|a|one)\s+(?:\w+\s+)?(?:month|quarter|year|week)\b/i.test(
      reader.between(focus, next),
    )
  )
    return false;
  return /^\s*(?:above|below|over|under|(?:more|less|fewer|higher|lower|up|down) (?:than|on|from))\s[^,;()]{0,50}$/i.test(
    reader.between(focus, next),
  );
}

const revised =
  /上调|下调|调高|调低|修正为|\b(?:rais|lift|cut|lower|revis(?!ed (?:estimate|figure))|upgrad|downgrad)\w*\b[^.;]{0,60}\b(?:forecast|estimate|guidance|outlook|projection|target)|\b(?:forecast|estimate|guidance|outlook|projection|target)\b[^.;]{0,60}\b(?:rais|lift|cut|lower|revis(?!ed (?:estimate|figure))|upgrad|downgrad)\w*/i;

/** "由7400亿日元上调至7700亿日元，同比增长9%": from one forecast to another, not from one year to the next. */
function isRevision({ relation, verdict, focus }: Relation, reader: Reader): boolean {
  return (
    relation === 'growth' &&
    verdict === 'inconsistent' &&
    revised.test(reader.sentence(focus)) &&
    !/^[，,（(]?(?:调幅|涨幅|增幅|升幅|降幅|跌幅|幅度)(?:约|为|达|达到)*$/.test(reader.gap(focus))
  );
}
