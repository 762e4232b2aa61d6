// Whether two numbers, be they of one text or of several, tell the same quantity.

import type { Claim } from '../claim.js';
import { samePeriod, sameSubject } from '../frames.js';
import { isOfEarlierSentence } from './elsewhen.js';
import type { Reader } from './reader.js';

/** Concepts that say too little by themselves: two of them are the same only where words qualify them. */
const vague = new Set(['revenue', 'income', 'investment', 'enterprises', 'projects', 'price', 'output', 'rate', 'orders', 'contract', 'expenditure', 'area', 'value_added', 'output_value', 'profit', 'wages', 'visits', 'passengers', 'debt', 'loans', 'deposits', 'consumption', 'patents', 'births', 'deaths', 'employment', 'electricity', 'freight']); // prettier-ignore

/** Qualities of a figure that its words leave out: two claims are the same only where these agree. */
const qualities =
  /\b(?:real|nominal|constant|current|adjusted|unadjusted|annuali[sz]ed|annual rate|excluding|including|preliminary|provisional|final|average|cumulative|monthly|quarterly)\b|名义|实际|不变价|现价|可比|不含|除|季调|累计|平均|当月|单月/gi;

function qualityOf(sentence: string): string {
  return [...new Set([...sentence.matchAll(qualities)].map((match) => match[0].toLowerCase()))]
    .sort()
    .join(' ');
}

/** What the sentence of a number says of it, for the comparison with others. */
export interface Saying {
  quality: string;
  /** Of an earlier time than what the sentence goes on with. */
  isEarlier: boolean;
  isExpected: boolean;
}

export const sayingOf = (claim: Claim, reader: Reader): Saying => ({
  quality: qualityOf(reader.sentence(claim)),
  isEarlier: claim.lang === 'en' && isOfEarlierSentence(claim, reader),
  isExpected:
    /forecast|expect|project|estimate|revis|previous|target|plan|preliminary|flash|seasonally|预计|预测|修订|目标|计划|初步|快报/i.test(
      reader.sentence(claim),
    ),
});

/** Whether two numbers are told of the same quantity, by their words, their periods and their sentences. */
export function same(
  a: Claim,
  b: Claim,
  theme: ReadonlySet<string>,
  saying: ReadonlyMap<Claim, Saying>,
  reader: Reader,
): boolean {
  if (a.role !== b.role || a.unit !== b.unit || a.list !== null || b.list !== null) return false;
  if (a.period === null || b.period === null || !samePeriod(a, b) || a.period.point !== b.period.point)
    return false;
  if (a.source !== b.source && !(a.periodHere && b.periodHere)) return false;
  const own = a.source === b.source ? theme : new Set<string>();
  if (!sameSubject(a, b, own)) return false;
  const [first, second] = [saying.get(a), saying.get(b)];
  if (first?.quality !== second?.quality && !reader.heading(a) && !reader.heading(b)) return false;
  // "A year ago the ratio was 91.9, import prices having been at 118.2"
  if (a.lang === 'en' && first?.isEarlier !== second?.isEarlier) return false;
  if (vague.has(a.concept ?? '') && a.words.filter((word) => !own.has(word)).length === 0) return false;
  if (a.sentence === b.sentence && a.source === b.source) return false;
  if (a.role === 'growth') {
    const annual = a.period.to - a.period.from >= 11;
    if (
      a.basis !== b.basis &&
      !(annual && [a.basis, b.basis].every((basis) => basis === null || basis === 'year'))
    )
      return false;
    if (
      (a.since === null) !== (b.since === null) ||
      (a.since !== null && b.since !== null && a.since.to !== b.since.to)
    )
      return false;
    if (
      a.unit !== '1' ||
      /\b(?:nominal|real)\b|名义|实际/i.test(`${reader.sentence(a)} ${reader.sentence(b)}`)
    )
      return false;
  }
  if (first?.isExpected !== second?.isExpected) return false;
  return (
    reader.heading(a) ||
    reader.heading(b) ||
    a.periodHere ||
    b.periodHere ||
    a.period.to - a.period.from === 11
  );
}
