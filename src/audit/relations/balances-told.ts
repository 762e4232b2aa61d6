// A balance told with the wrong sign, in English, where the two sides that it lies between are told before, whatever else stands between
// them: "revenue came to 1,284.7 billion, while expenditure, including interest payments of 96.3 billion, reached 1,351.2 billion. The
// year accordingly closed with a surplus of 66.5 billion". The size binds the three.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { meet } from '../hedges.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, relate, type Relation, scale, sizeOf, subtract } from './relation.js';

/** How many sentences before the balance its sides may stand. */
const reach = 2;

const sides: readonly [RegExp, RegExp][] = [
  [
    /\b(?:revenues?|receipts|income|takings|proceeds|inflows?)\b/gi,
    /\b(?:expenditures?|spending|outlays?|expenses|costs|payments|outgoings|outflows?|paid(?: out)?|spent)\b/gi,
  ],
  [
    /\b(?:exports?|exported|shipped|sold abroad|sales abroad)\b/gi,
    /\b(?:imports?|imported|brought in|paid|bought abroad|purchases abroad)\b/gi,
  ],
  [/\b(?:births?|born)\b/gi, /\b(?:deaths?|died)\b/gi],
  [/\b(?:arrivals|immigrants?|immigration|moved in|moved to)\b/gi, /\b(?:departures|emigrants?|emigration|moved away|moved out|left)\b/gi],
]; // prettier-ignore

const positive = String.raw`(?:surplus|excess of receipts|natural (?:increase|growth|gain)|net (?:gain|inflow|immigration)|profit)`;
const negative = String.raw`(?:deficit|shortfall|gap|natural (?:decrease|decline|loss)|net (?:loss|outflow|emigration))`;
const told = new RegExp(
  String.raw`\b(?:a|the|an|this|with|in)\s+(?:[a-z]+\s+)?(?:(${positive})|(${negative}))\s+(?:of\s+)?\S{0,4}\s?$`,
  'i',
);
/** Drawn from the two sides. */
const drawn =
  /\b(?:clos(?:ed|ing)|ended|ending|left|leav(?:es|ing)|leaving|resulted?|resulting|thus|therefore|hence|accordingly|consequently|giving|which gives|making|yield(?:ed|ing)|so that|recorded|balance)\b/i;
/** Before, without or in part of it; of another time, or only meant. */
const otherway =
  /\b(?:primary|operating|structural|current|capital|before|without|excluding|previous|last|earlier|ago|planned|budgeted|target\w*|forecast\w*|expected|instead|had been|services?|goods|per|cumulative|after)\b/i;

export function balancesTold(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      claim.aside === null &&
      !claim.ordinal &&
      closed(claim) &&
      claim.hedge === 'exact',
  );
  return own.flatMap((balance): Relation[] => {
    const gap = reader.gap(balance);
    const match = told.exec(gap);
    if (match === null || balance.value <= 0 || (balance.text.match(/\d/g) ?? []).length < 2) return [];
    const natural = /^natural/i.test(match[1] ?? match[2] ?? '');
    const clause = gap.split(/;/).at(-1) ?? '';
    if (otherway.test(clause) || (!drawn.test(clause) && !natural)) return [];
    const near = own.filter(
      (claim) =>
        claim.end <= balance.start &&
        distance(claim, balance) <= reach &&
        claim.paragraph === balance.paragraph &&
        claim.value > 0 &&
        claim.unit !== '1' &&
        claim.unit !== 'points',
    );
    const way = match[1] !== undefined ? 1 : -1;
    const pairs = sides.flatMap(([inward, outward]) =>
      toldOf(inward, outward, near, reader).flatMap((a) =>
        toldOf(outward, inward, near, reader)
          .filter((b) => b !== a && meet(sizeOf(subtract(asPrinted(a), asPrinted(b))), asPrinted(balance)))
          .map((b) => ({ a, b })),
      ),
    );
    const [pair] = pairs;
    if (pair === undefined || pairs.length > 1) return [];
    const { a, b } = pair;
    if (Math.sign(a.value - b.value) === way) return [];
    const computed = subtract(asPrinted(a), asPrinted(b));
    return [
      {
        ...relate(
          'difference',
          balance,
          [a, b],
          computed,
          `${a.text} − ${b.text}`,
          scale(asPrinted(balance), way),
        ),
        bound: [a, b],
        worded: true,
      },
    ];
  });
}

/** The amounts behind one side's name, to the name of the other. */
function toldOf(name: RegExp, other: RegExp, near: readonly Claim[], reader: Reader): Claim[] {
  return near.filter((claim) => {
    const before = reader.before(claim);
    const own = [...before.matchAll(name)].at(-1)?.index ?? -1;
    const last = [...before.matchAll(other)].at(-1)?.index ?? -1;
    // "4,210 births and 4,835 deaths"
    const behind = /^\s*(?:[a-z]+\s+)?([a-z]+)/i.exec(reader.tail(claim))?.[0] ?? '';
    const text = `${claim.text} ${behind}`;
    if (new RegExp(other.source, 'i').test(text)) return false;
    return new RegExp(name.source, 'i').test(text) || (own >= 0 && own > last);
  });
}
