// Quotients whose amount stands in another sentence or line, in English: "consumption amounted to 1,236 million litres. Given a population
// of 8.24 million, this means that 150 litres were consumed per head"; an area, what was harvested per hectare of it, and what that
// made in all. Held against the text where a slip of the pen explains what is printed.

import type { Claim } from '../claim.js';
import { tiedReading } from './candidate.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { multiply, type Relation, scale } from './relation.js';
import { levelsInDigits } from './tiled-periods.js';

export function carriedQuotients(claims: readonly Claim[], reader: Reader): Relation[] {
  const levels = levelsInDigits(claims);
  return levels.flatMap((claim) => [...perHead(claim, levels, reader), ...harvest(claim, levels, reader)]);
}

const each =
  /\b(?:per (?:head|capita|inhabitant|person|resident)|a head|for (?:every|each) (?:man|inhabitant|person|resident|citizen|child))\b/i;
const shared =
  /\b(?:given|spread (?:over|among)|divided (?:by|among|over)|shared (?:by|among|out among)|distributed over|set against|with|for|on)\s(?:a |the |its |an )?(?:[\w’'-]+ ){0,4}?$/i;
const drawn =
  /\b(?:this|that|it|which|the (?:sum|amount|total|figure)) (?:means?|is|was|makes?|made|equals?|comes? to|came to|corresponds to|works out at|gives?|amounts? to)\b/i;

/** An amount of a year's people may be on the mean of the year. */
const slack = 0.01;

/** So much for each of so many, of the only amount of its unit that the sentence before tells. */
function perHead(ratio: Claim, levels: readonly Claim[], reader: Reader): Relation[] {
  const lead = reader.before(ratio);
  if (!each.test(reader.gap(ratio) + reader.tail(ratio)) || !drawn.test(lead)) return [];
  const near = levels.filter(
    ({ source, sentence }) => source === ratio.source && sentence === ratio.sentence,
  );
  const counts = near.filter(
    (claim) => claim.start < ratio.start && claim.unit === 'persons' && shared.test(reader.before(claim)),
  );
  const [count] = counts;
  if (count === undefined || near.some((claim) => claim !== ratio && claim.unit === ratio.unit)) return [];
  const earlier = levels.filter(
    (claim) => claim.source === ratio.source && ratio.sentence - claim.sentence === 1 && claim.per === null,
  );
  const alike = earlier.filter(({ unit }) => unit === ratio.unit);
  // "lent 3.12 million items … this means 6.5 loans per head": the only amount, under another name
  const before = alike.length > 0 ? alike : earlier.filter(({ unit }) => unit !== 'persons');
  const [amount] = before;
  if (amount === undefined || before.length > 1 || counts.length > 1 || amount.value < ratio.value * 100)
    return [];
  return tiedReading({
    relation: 'per_head',
    focus: ratio,
    others: [amount, count],
    bound: [amount, count],
    compute: ([a, b]) => {
      const one = divideBoth(a, b);
      return one === undefined ? undefined : { low: one.low * (1 - slack), high: one.high * (1 + slack) };
    },
    formula: `${amount.text} / ${count.text}`,
    evidence: 'sure',
  });
}

const perHectare = /^\s*(?:per|a|to the|\/)\s?(?:hectare|ha)\b/i;
const made =
  /\b(?:production|crop|harvest|output|yield(?:ed|ing|s)?|gathered|brought in|came to|produced|threshed)\b/i;
const grown = /\b(?:area|sown|planted|harvested|under|cultivat\w+|grown|fields?)\b/i;
const nearby = 2;
const hectare = 1e4;

/** The only area, the only yield of now and the only amount of the harvest within two sentences or lines. */
function harvest(rate: Claim, levels: readonly Claim[], reader: Reader): Relation[] {
  if (rate.role !== 'level' || !perHectare.test(reader.after(rate))) return [];
  const near = levels.filter(
    (claim) =>
      claim !== rate &&
      claim.source === rate.source &&
      claim.role === 'level' &&
      Math.abs(claim.sentence - rate.sentence) <= nearby,
  );
  const areas = near.filter((claim) => claim.unit === 'm2' && /hectares?\b|\bha\b/i.test(claim.text));
  const crops = near.filter(
    (claim) =>
      claim.unit === rate.unit &&
      claim.value > rate.value * 50 &&
      !perHectare.test(reader.after(claim)) &&
      made.test(reader.gap(claim)),
  );
  const yields = near.filter((claim) => claim.unit === rate.unit && perHectare.test(reader.after(claim)));
  const [area, crop] = [areas[0], crops[0]];
  if (area === undefined || crop === undefined || areas.length > 1 || crops.length > 1) return [];
  if (yields.length > 0 || !grown.test(`${reader.gap(area)} ${reader.tail(area)}`)) return [];
  return tiedReading({
    relation: 'per_head',
    focus: crop,
    others: [area, rate],
    bound: [area, rate],
    compute: ([a, b]) =>
      a === undefined || b === undefined ? undefined : multiply(scale(a, 1 / hectare), b),
    formula: `${area.text} × ${rate.text}`,
    evidence: 'likely',
  });
}
