// "For the fifth year in succession", beside the amounts of those years: as far back as the text tells them, each must be more than
// the one before, or less where it fell.

import type { Claim } from '../claim.js';
import { conceptOf } from '../lexicon.js';
import { distance } from '../frames.js';
import type { Span } from '../mention.js';
import type { Reader } from './reader.js';
import { closed, type Relation } from './relation.js';

/** How many sentences away the amounts of the years may stand. */
const reach = 2;

const words = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const running = new RegExp(
  String.raw`\b(${words.join('|')}|\d{1,2}(?:nd|rd|th))\s+(?:(?:annual |yearly |record |full )?(?:year|time|rise|increase|gain|fall|decline|drop)\s+(?:in a row|running|in succession|in an unbroken (?:row|run))|(?:consecutive|successive|straight)\s+(?:annual |yearly )?(?:year|rise|increase|gain|fall|decline|drop))\b`,
  'i',
);
const falling = /\b(?:fell|fall\w*|declin\w+|drop\w*|shr[aiu]nk\w*|decreas\w+|loss(?:es)?)\b/i;
const rising = /\b(?:rose|rise\w*|increas\w+|grew|gr[eo]w\w*|climb\w+|gain\w*|record\w*)\b/i;

/** What is so year after year, and does not rise or fall. */
const standing = /\b(?:negative|positive|balance|deficits?|surplus(?:es)?|in the (?:red|black))\b/i;

type Yearly = Claim & { period: Span };

export function consecutiveYears(claims: readonly Claim[], reader: Reader): Relation[] {
  const english = claims.filter(({ lang }) => lang === 'en');
  const sentences = new Map(english.map((claim) => [`${claim.source} ${claim.sentence}`, claim]));
  const yearly = english.filter(isYearly);
  return [...sentences.values()].flatMap((anchor): Relation[] => {
    const sentence = reader.sentence(anchor);
    const told = running.exec(sentence)?.[1]?.toLowerCase();
    if (told === undefined || standing.test(sentence)) return [];
    const count = words.includes(told) ? words.indexOf(told) + 2 : Number.parseInt(told, 10);
    const isFall = falling.test(sentence) && !rising.test(sentence);
    if (!isFall && !rising.test(sentence)) return [];
    const near = yearly.filter((claim) => distance(claim, anchor) <= reach);
    const latest = near.reduce<Yearly | undefined>(
      (last, claim) => (last === undefined || claim.period.to > last.period.to ? claim : last),
      undefined,
    );
    if (latest === undefined) return [];
    const run = runOf(
      latest,
      near.filter((claim) => isOfOneSeries(claim, latest)),
      isFall ? -1 : 1,
    );
    if (run === undefined || run.length >= count) return [];
    const { length: years, numbers } = run;
    return [
      {
        relation: 'count',
        focus: latest,
        numbers,
        verdict: 'inconsistent',
        stated: count,
        computed: { low: years, high: years },
        worded: true,
        why: {
          en: `by the amounts that the text tells it is ${years === 1 ? 'the first such year' : `${String(years)} years in a row`} (${numbers.map(({ text }) => text).join(', ')}); the text has the ${told}`,
          zh: `按文中各年数值，仅连续${String(years)}年（${numbers.map(({ text }) => text).join('、')}）；文中为第${String(count)}年`,
        },
      },
    ];
  });
}

const isYearly = (claim: Claim): claim is Yearly =>
  (claim.role === 'level' || claim.role === 'previous') &&
  claim.period !== null &&
  claim.periodHere &&
  (claim.period.to - claim.period.from === 11 || claim.period.point === true) &&
  claim.hedge === 'exact' &&
  claim.form === 'digits' &&
  conceptOf(claim.concept)?.rate !== true &&
  closed(claim) &&
  !/^(?:1|points|times|years|months)$/.test(claim.unit);

const isOfOneSeries = (a: Claim, b: Claim): boolean =>
  a.source === b.source &&
  a.per === b.per &&
  (a.unit === b.unit || a.unit === '' || b.unit === '') &&
  a.value < 5 * b.value &&
  b.value < 5 * a.value &&
  (a.concept === b.concept || a.concept === null || b.concept === null);

/** How many years up to the latest went the one way, where the text tells the year that breaks the run; its amounts, the oldest first. */
function runOf(
  latest: Yearly,
  series: readonly Yearly[],
  way: 1 | -1,
): { length: number; numbers: Claim[] } | undefined {
  const ofYear = (back: number): Yearly | undefined => {
    const found = series.filter(({ period }) => period.to === latest.period.to - 12 * back);
    return found.length === 1 ? found[0] : undefined;
  };
  const numbers: Claim[] = [latest];
  for (let back = 1; back <= series.length; back++) {
    const [now, before] = [ofYear(back - 1), ofYear(back)];
    if (now === undefined || before === undefined) return undefined;
    numbers.unshift(before);
    if (Math.sign(now.value - before.value) !== way) return { length: back - 1, numbers };
  }
  return undefined;
}
