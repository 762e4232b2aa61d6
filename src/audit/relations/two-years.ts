// The only two amounts that English sentences tell, of two years: what the next words compare are those.

import type { Claim } from '../claim.js';
import { distance, isReal } from '../frames.js';
import { tiedReading } from './candidate.js';
import { timelinesOf } from './dated-series.js';
import { averageMistakes, averageOver, divideBoth } from './pairs.js';
import { priced } from './price-basis.js';
import type { Reader } from './reader.js';
import {
  asPrinted,
  closed,
  isExactLevel,
  relate,
  type Relation,
  scale,
  sizeOf,
  subtract,
} from './relation.js';
import { alike } from './runs.js';

interface Pair {
  from: Claim;
  to: Claim;
  first: number;
  last: number;
}

/** "The latest figure exceeds that of 2021 by 43,000", "14 larger than that of 2022": by how much one is more than the other. */
export function comparedYears(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(({ lang, aside }) => lang === 'en' && aside === null);
  const years = yearsOf(claims, reader);
  return own.flatMap((told): Relation[] => {
    if (told.hedge !== 'exact' || !closed(told) || told.value <= 0) return [];
    const year = comparedWith(told, reader);
    const pair = year === null ? undefined : pairOf(told, own, 1, years);
    if (pair === undefined || (year !== 'before' && year !== pair.first)) return [];
    if (year === 'before' && pair.last - pair.first !== 1) return [];
    if (![pair.from, pair.to].some((claim) => claim.sentence === told.sentence) || !alike(told, pair.to))
      return [];
    const [more, less] = pair.to.value > pair.from.value ? [pair.to, pair.from] : [pair.from, pair.to];
    const difference = subtract(more.interval, less.interval);
    return [
      {
        ...relate(
          'change',
          told,
          [more, less],
          difference,
          `${more.text} − ${less.text}`,
          sizeOf(asPrinted(told)),
        ),
        worded: true,
        bound: [more, less],
      },
    ];
  });
}

/** "That is an average growth of 5.0 percent a year": of the two, over the years between them. */
export function toldAverages(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(({ lang, aside }) => lang === 'en' && aside === null);
  const dated = yearsOf(claims, reader);
  return own.flatMap((rate): Relation[] => {
    if (rate.unit !== '1' || !closed(rate) || rate.value <= 0 || rate.hedge !== 'exact') return [];
    if (
      !(rate.role === 'average_growth' || averaged.test(reader.gap(rate))) ||
      isReal(rate) ||
      priced.test(reader.sentence(rate))
    )
      return [];
    const pair = pairOf(rate, own, 2, dated) ?? writtenPair(rate, own, reader);
    const years = pair === undefined ? 0 : pair.last - pair.first;
    if (pair === undefined || years < 2) return [];
    const after = pair.from.end < pair.to.end ? pair.to : pair.from;
    const apart =
      otherSubject.test(reader.between(after, rate)) ||
      (after.sentence !== rate.sentence && !ofBoth.test(reader.sentence(rate)));
    return tiedReading({
      relation: 'average_growth',
      focus: rate,
      others: [pair.to, pair.from],
      bound: [pair.to, pair.from],
      compute: ([a, b]) => averageOver(divideBoth(a, b), years),
      formula: `(${pair.to.text} / ${pair.from.text})^(1/${String(years)}) − 1`,
      evidence: 'likely',
      stated: scale(asPrinted(rate), pair.to.value < pair.from.value ? -1 : 1),
      // a year taken for another
      mistakes: (others) => [
        ...averageMistakes(others, years),
        ...Array.from({ length: apart ? 0 : years + 3 }, (_, i) => i + 2).map((other) =>
          averageOver(divideBoth(others[0], others[1]), other),
        ),
      ],
    });
  });
}

const averaged =
  /\b(?:average|compound)\w* (?:annual |yearly )?(?:rate of )?(?:growth|increase|rise|gain|decline|fall|decrease)\b[^,;.\d]*$|\baverag(?:ed|ing)\s+$/i;

/** The years that amounts are told of: by the words right beside them, else by their sentence. */
function yearsOf(all: readonly Claim[], reader: Reader): (claim: Claim) => number | null {
  const dated = new Map(
    timelinesOf(
      all.filter(({ lang }) => lang === 'en'),
      reader,
    )
      .flat()
      .map(({ claim, date }) => [claim, date.period]),
  );
  return (claim) => {
    const period = dated.get(claim) ?? (claim.periodHere ? claim.period : null);
    return period === null || period.to - period.from !== 11 ? null : Math.floor(period.to / 12);
  };
}

/** The two amounts told up to a number's sentence, where there are no others like them, and each is of a year of its own. */
function pairOf(
  told: Claim,
  claims: readonly Claim[],
  reach: number,
  years: (claim: Claim) => number | null,
): Pair | undefined {
  const amounts = claims.filter(
    (claim) =>
      claim !== told &&
      distance(claim, told) <= reach &&
      claim.sentence <= told.sentence &&
      claim.paragraph === told.paragraph &&
      !/^(?:1|points|times|years|months|weeks?|days?)$/.test(claim.unit),
  );
  const [a, b] = amounts;
  if (a === undefined || b === undefined || amounts.length !== 2) return undefined;
  if (!(alike(a, b) || ((a.unit === '' || b.unit === '') && a.per === b.per))) return undefined;
  if (!isExactLevel(a) || !isExactLevel(b)) return undefined;
  const [x, y] = [years(a), years(b)];
  if (x === null || y === null || x === y) return undefined;
  return x < y ? { from: a, to: b, first: x, last: y } : { from: b, to: a, first: y, last: x };
}

const yearsWritten = (text: string): number[] =>
  [...text.matchAll(/(?<![\d.,$€£¥-])(?:19|20)\d\d(?![\d%]|[.,]\d)/g)].map(([year]) => Number(year));

const otherSubject =
  /\b(?:while|whereas|but|against|compared|elsewhere|nationally|national|country|countries|than|forecast|expect\w*|plan\w*|target\w*|until|before|earlier|previous\w*)\b/i;
/** "The average rate of the decade", "this is": of the two amounts that the sentence before tells. */
const ofBoth =
  /\b(?:this|thus|hence|between the two|(?:over|in|of|during|for|across) (?:this|that|the|these|those) (?:\w+ )?(?:period|interval|decade|years|span|time))\b/i;

/** The only two amounts up to a rate in its sentence, or in that and the one before, where either names one year, or the sentence counts the years. */
function writtenPair(rate: Claim, claims: readonly Claim[], reader: Reader): Pair | undefined {
  const near = claims.filter(
    (claim) =>
      claim.source === rate.source &&
      claim.end <= rate.start &&
      rate.sentence - claim.sentence <= 1 &&
      claim.paragraph === rate.paragraph,
  );
  const amounts = near.filter((claim) => !/^(?:1|points|times|years|months|weeks?|days?)$/.test(claim.unit));
  const here = amounts.filter((claim) => claim.sentence === rate.sentence);
  const [a, b] = here.length === 2 ? here : here.length < 2 ? amounts : [];
  if (a === undefined || b === undefined || (here.length < 2 && amounts.length !== 2)) return undefined;
  if (!alike(a, b) || !isExactLevel(a) || !isExactLevel(b)) return undefined;
  // "from 200,000 to 292,820 tonnes within seven years, an average of 10.0 percent over these seven years"
  const counts = claims.filter(
    (claim) => claim.unit === 'years' && claim.source === rate.source && claim.sentence === rate.sentence,
  );
  const [count] = counts;
  const lead = reader.before(rate);
  if (
    otherSubject.test(reader.between(b, rate)) ||
    (here.length === 0 && !ofBoth.test(reader.sentence(rate)))
  )
    return undefined;
  const text =
    a.sentence === rate.sentence
      ? lead
      : reader.earlier(rate, rate.start - a.start + reader.before(a).length);
  const years = yearsWritten(text);
  if (count !== undefined && counts.every(({ value }) => value === count.value) && years.length === 0)
    return /\bfrom\s[^.;]*$/i.test(reader.before(a)) && /\bto\b/.test(reader.between(a, b))
      ? { from: a, to: b, first: 0, last: count.value }
      : undefined;
  const [x, y] = years;
  if (x === undefined || y === undefined || years.length !== 2 || x === y || count !== undefined)
    return undefined;
  // one year with each amount: in its own sentence, or both before or both behind
  const at = text.lastIndexOf(String(y));
  const split = text.length - (rate.start - b.start);
  const opened = text.indexOf(String(x)) < text.length - (rate.start - a.start);
  if (opened !== at < split) return undefined;
  if (!opened && text.indexOf(String(x)) > split) return undefined;
  return x < y ? { from: a, to: b, first: x, last: y } : { from: b, to: a, first: y, last: x };
}

const base = String.raw`(?:(?:in|of|for|than|that of|those of|in that of)\s+)*(?:(?:the (?:figure|level|result|total|tally) (?:of|for|in)\s+)?((?:19|20)\d\d)|(the year before|the previous year|a year (?:earlier|before)))`;
/** "Exceeds that of 2021 by", "tops the year before by", "outstripped 2022's 39 million by". */
const ahead = new RegExp(
  String.raw`\b(?:exceed\w*|tops|topped|beats?|beaten|outstrip\w*|outd(?:oes|id|one))\s+${base}\b[^.;,]{0,25}\bby\s+[$€£¥₹A-Z]*\s?$`,
  'i',
);
/** "92 more than in 2020", "14 million larger than that of 2022". */
const behind = new RegExp(
  String.raw`^\s*(?:[a-z]+\s+)?(?:more|less|fewer|higher|lower|larger|smaller|bigger|above|below)\s+${base}\b`,
  'i',
);

/** The year that a number is said to be measured against; null where it is not. */
function comparedWith(told: Claim, reader: Reader): number | 'before' | null {
  const match = ahead.exec(reader.before(told).slice(-100)) ?? behind.exec(reader.after(told));
  return match === null ? null : match[1] === undefined ? 'before' : Number(match[1]);
}
