// Amounts that words give a sign, and what they make together: "a surplus of 120 million in the first quarter, a deficit of 45 million
// in the second … taking the quarters together, a surplus"; a natural decrease and a gain by migration that make an increase.

import type { Claim } from '../claim.js';
import { tiedReading } from './candidate.js';
import type { Interval } from '../hedges.js';
import type { Reader } from './reader.js';
import { add, asPrinted, closed, type Relation, scale, sizeOf } from './relation.js';
import { alike } from './runs.js';

const filler = String.raw`(?:[^,;:.\d]{0,45}?(?:\bof|\bby|\bto|\bwas|\bat|\bcame to|:)\s*(?:about |some |just |only |a mere )?)?[$€£¥₹A-Z]*\s?$`;
const up = new RegExp(
  String.raw`\b(?:surplus(?:es)?|profits?|net (?:inflows?|gains?)|positive|in the black|in credit|gained|added)${filler}`,
  'i',
);
const down = new RegExp(
  String.raw`\b(?:deficits?|loss(?:es)?|shortfalls?|net outflows?|negative|in the red|in debit|lost|shed)${filler}`,
  'i',
);
/** "Taking the four quarters together", "over the six months as a whole", "this gives". */
const together =
  /\b(?:together|taken as a whole|as a whole|altogether|in all|in total|overall|combined|on balance|in sum|cumulative\w*|for the (?:whole|full|entire)|(?:whole|full|entire) (?:year|period|half-year)|over the (?:year|half-year|first half|six months|twelve months|two|three|four)|year (?:ended|closed|finished)|adds? up|add(?:ed|ing) up|this (?:gives|makes|leaves))\b/i;

const signOf = (claim: Claim, reader: Reader): 1 | -1 | 0 => {
  const lead =
    reader
      .gap(claim)
      .split(/[,;]\s|\b(?:and|but|while|whereas)\s/)
      .at(-1) ?? '';
  const [plus, minus] = [up.test(lead), down.test(lead)];
  return plus === minus ? 0 : plus ? 1 : -1;
};

/** What amounts of either sign come to together, each told once in the sentence before or in that of their total. */
function signedTotals(claims: readonly Claim[], reader: Reader): Relation[] {
  const amounts = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      claim.hedge === 'exact' &&
      closed(claim) &&
      claim.value > 0 &&
      !/^(?:1|points|times|years|months|quarters?|days?)$/.test(claim.unit),
  );
  return amounts.flatMap((total): Relation[] => {
    const sign = signOf(total, reader);
    if (sign === 0) return [];
    const earlier = amounts.filter(
      (claim) =>
        claim.source === total.source &&
        claim.end <= total.start &&
        total.sentence - claim.sentence <= 1 &&
        claim.paragraph === total.paragraph,
    );
    const from = earlier.at(-1)?.sentence;
    const parts = earlier.filter((claim) => claim.sentence === from);
    const lead = from === total.sentence ? reader.gap(total) : reader.before(total);
    if (parts.length < 2 || !together.test(lead) || parts.some((part) => !alike(part, total))) return [];
    const signs = parts.map((part) => signOf(part, reader));
    if (!signs.includes(1) || !signs.includes(-1) || signs.includes(0)) return [];
    return made(total, parts, signs, sign);
  });
}

const natural =
  /\b(?:natural (decrease|loss|decline|increase|gain|growth)|(?:excess|surplus) of (deaths|births)|(deaths|births) (?:exceeded|outnumbered) (?:deaths|births))\b[^.;]{0,40}$/i;
const moved =
  /\b(?:net (loss|gain|inflow|outflow|immigration|emigration|in-migration|out-migration|arrivals|departures)|migration (loss|gain|surplus|deficit)|(?:loss|gain|surplus|deficit) (?:from|through|by|in) migration|(lost|gained))\b[^.;\d]{0,40}$/i;
const minus = /^(?:de|lo|out|em)/i;
const people = /\b(?:population|residents?|inhabitants?|people)\b/i;

/** "Residents increased by 1,305 … the natural decrease amounted to 1,635. Migration resulted in a net gain of 2,940". */
function populations(claims: readonly Claim[], reader: Reader): Relation[] {
  const counts = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      claim.hedge === 'exact' &&
      claim.half <= 50 &&
      claim.value > 0 &&
      /^(?:persons|birth|death|people|)$/.test(claim.unit),
  );
  const told = counts.map((claim) => ({ claim, lead: reader.before(claim), gap: reader.gap(claim) }));
  const ofNature = told.filter(({ gap }) => natural.test(gap));
  const ofMoves = told.filter(
    ({ claim, gap }) => moved.test(gap) && /migra|\bmov(?:ed|es|ing)\b/i.test(reader.sentence(claim)),
  );
  const [nature] = ofNature;
  const [moves] = ofMoves;
  if (nature === undefined || moves === undefined || ofNature.length + ofMoves.length > 2) return [];
  const way = (gap: string, pattern: RegExp): 1 | -1 =>
    minus.test((pattern.exec(gap) ?? []).slice(1).find(Boolean) ?? '') ? -1 : 1;
  return told.flatMap(({ claim, lead, gap }): Relation[] => {
    const rose = /\b(?:rose|increas\w+|grew|growth|climbed|gain\w*|up|larger|higher)\b/i.test(lead);
    const fell = /\b(?:fell|decreas\w+|shrank|shrunk|declin\w+|dropp\w+|down|smaller|lower|loss)\b/i.test(
      lead,
    );
    if (claim === nature.claim || claim === moves.claim || rose === fell || !people.test(lead)) return [];
    if (!/\b(?:by|of|up|down)\s*(?:exactly |just )?$/i.test(gap) || claim.source !== moves.claim.source)
      return [];
    if (Math.abs(claim.sentence - moves.claim.sentence) > 3) return [];
    return made(
      claim,
      [nature.claim, moves.claim],
      [way(nature.gap, natural), way(moves.gap, moved)],
      rose ? 1 : -1,
    );
  });
}

/** The total beside what its parts make, by their signs; where it fails, only for a slip of the pen or a sign turned. */
function made(total: Claim, parts: readonly Claim[], signs: readonly number[], sign: number): Relation[] {
  // as the total goes, so that it is told without a sign
  const ways = signs.map((one) => one * sign);
  const sum = (others: readonly Interval[], turned?: number): Interval =>
    others
      .map((one, i) => scale(one, (ways[i] ?? 1) * (turned === i ? -1 : 1)))
      .reduce(add, { low: 0, high: 0 });
  return tiedReading({
    relation: 'difference',
    focus: total,
    others: parts,
    bound: parts,
    compute: (others) => sum(others),
    formula: parts
      .map((part, i) => `${(ways[i] ?? 1) < 0 ? '−' : i === 0 ? '' : '+'} ${part.text}`.trim())
      .join(' '),
    evidence: 'sure',
    reading: (claim) => sizeOf(asPrinted(claim)),
    // one of the signs, of a part or of the total, is the wrong way round
    mistakes: (others) => [...parts.map((_, i) => sum(others, i)), scale(sum(others), -1)],
  });
}

export const signedSums = (claims: readonly Claim[], reader: Reader): Relation[] => [
  ...signedTotals(claims, reader),
  ...populations(claims, reader),
];
