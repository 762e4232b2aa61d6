// What the parts of a whole contribute to its growth, in English, in whatever words weight, growth and points are told: "Mining
// (weight 20 percent) increased by 2.0 percent, adding 0.4 points"; where the weights make a hundred, the points make the growth of
// the whole; "2.4 points, i.e. 40 percent of overall growth"; "manufacturing is 60 percent of industry, industry 30 percent of GDP".

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import type { Candidate } from './candidate.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { add, closed, multiply, scale, sizeOf } from './relation.js';
import { sentencesOf } from './sentence-numbers.js';
import { slack } from './weighted.js';

interface Part {
  points: Claim;
  growth: Claim;
  weight: Claim;
  /** The weight of what the weight is of, where that is not the whole. */
  outer?: Claim;
}

export function weightedPartCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const own = claims.filter((claim) => claim.lang === 'en' && closed(claim));
  const sentences = sentencesOf(own);
  const parts = sentences.flatMap((sentence, i) => partsOf(sentence, sentences[i - 1] ?? [], reader));
  const texts = [...new Set(parts.map(({ points }) => points.source))];
  return [
    ...parts.map((part) => product(part)),
    ...texts.flatMap((source) =>
      whole(
        parts.filter(({ points }) => points.source === source),
        own,
        reader,
      ),
    ),
    ...own.flatMap((rate) => shareOfGrowth(rate, own, parts, reader)),
  ];
}

const contributed =
  /\b(?:contribut\w*|add(?:ed|ing|s)?|suppl(?:y|ies|ied|ying)|provid(?:ed|es|ing)|lent|lending|gave|giving|gives|chipp\w+ in|chips in|put|pushed|lift(?:ed|ing)|account(?:ed|s|ing) for|worth|good for|subtract\w*|took|taking|takes|shav\w+|deduct\w*|knock\w*|pull\w*|dragg?\w*|cut|cutting|no more than|responsible for)\b[^;.]*$/i;

/** "0.4 points faster than in 2022". */
const compared = /^\s*(?:[a-z]+\s+)?(?:more|less|faster|slower|higher|lower|above|below|up|down|from)\b/i;

const isPoints = (claim: Claim, reader: Reader): boolean =>
  claim.unit === 'points' &&
  claim.hedge === 'exact' &&
  contributed.test(reader.gap(claim)) &&
  !compared.test(reader.tail(claim));

const weighs =
  /\b(?:weigh(?:s|ed|ing|t|ts|ted)?|share|makes? up|made up|mak(?:es|ing) up|holds?|held|holding|carr(?:y|ies|ied|ying)|represent\w*|stands? for|stood for|account(?:s|ed|ing)? for)\b[^,;.()%]{0,40}$/i;

const isBracketed = (claim: Claim, reader: Reader): boolean =>
  /\(\s*$/.test(reader.gap(claim)) && /^\s*\)/.test(reader.tail(claim));

const isWeight = (claim: Claim, reader: Reader): boolean =>
  weighs.test(reader.gap(claim)) || /^\s*(?:of\b|weights?\b|share\b)/i.test(reader.tail(claim));

/** Weight, growth and points between two semicolons, or from one contribution to the next. */
function partsOf(sentence: readonly Claim[], last: readonly Claim[], reader: Reader): Part[] {
  return sentence.flatMap((points, i): Part[] => {
    if (!isPoints(points, reader)) return [];
    const before = sentence.slice(0, i);
    const from = before.findLastIndex((claim) => claim.unit === 'points');
    const rates = before.slice(from + 1).filter((claim) => claim.unit === '1' && claim.value < 1);
    const worded = rates.filter((claim) => isWeight(claim, reader));
    const bracketed = rates.filter((claim) => isBracketed(claim, reader));
    const ofWhole = worded.filter((claim) =>
      /^\s*of the (?:total|basket|index|whole|all-items)/i.test(reader.tail(claim)),
    );
    const weights = worded.length > 1 ? ofWhole : worded.length === 1 ? worded : bracketed;
    const growths = rates.filter((claim) => !worded.includes(claim) && !weights.includes(claim));
    const [weight] = weights;
    const [growth] = growths;
    if (growth === undefined || growths.length > 1) return [];
    if (weight !== undefined && weights.length === 1) return [{ points, growth, weight }];
    if (rates.length > 1) return [];
    const nestedParts = nested(points, growth, last, reader);
    return nestedParts.length > 0 ? nestedParts : weighedBefore(points, growth, last, reader);
  });
}

/** "Industry stands for 30 percent of GDP, and manufacturing for 60 percent of industry. Manufacturing grew 5.0 percent". */
function nested(points: Claim, growth: Claim, last: readonly Claim[], reader: Reader): Part[] {
  const name = /^([A-Za-z]{4,})\b/.exec(reader.before(growth))?.[1]?.toLowerCase();
  const grown = /^\s*to (?:the )?(?:growth of |overall |total )?(?:the )?([A-Za-z]+)/
    .exec(reader.tail(points))?.[1]
    ?.toLowerCase();
  if (name === undefined) return [];
  const shares = last.filter(
    (claim) => distance(claim, points) === 1 && claim.unit === '1' && /^\s*of\b/.test(reader.tail(claim)),
  );
  const inner = shares.filter((claim) => reader.gap(claim).toLowerCase().includes(name));
  const [weight] = inner;
  if (weight === undefined || inner.length > 1) return [];
  const whole = wholeOf(weight, reader);
  if (whole === grown) return [{ points, growth, weight }];
  const outer = shares.find(
    (claim) =>
      claim !== weight && wholeOf(claim, reader) === grown && reader.gap(claim).toLowerCase().includes(whole),
  );
  return outer === undefined || grown === undefined ? [] : [{ points, growth, weight, outer }];
}

/** "Transport has a weight of 8.0 percent in the index. Having become 5.0 percent dearer, it added 0.4 points": as the sentence before weighs it. */
function weighedBefore(points: Claim, growth: Claim, last: readonly Claim[], reader: Reader): Part[] {
  const clause = reader.between(growth, points);
  const name = /,\s*(?:the )?([A-Za-z][a-z]+(?: [a-z]+)?) [a-z]+(?: [a-z]+)?\s*$/
    .exec(clause)?.[1]
    ?.toLowerCase();
  const lead = reader.before(growth);
  const shares = last.filter(
    (claim) =>
      distance(claim, points) === 1 &&
      claim.paragraph === points.paragraph &&
      claim.unit === '1' &&
      claim.value < 1 &&
      isWeight(claim, reader),
  );
  // "having expanded by 9.0 percent, retail trade added", "it added"
  if (name === undefined || !/^(?:Having|Being|After|With|Up|Down)\b/.test(lead)) return [];
  const isIt = /^it$/.test(name);
  const found = isIt
    ? shares
    : shares.filter(
        (claim) =>
          new RegExp(name.split(' ')[0]?.slice(0, 6) ?? name, 'i').test(reader.gap(claim)) &&
          /^\s*(?:in|of) (?:the |all )?(?:[a-z]+ )?(?:total|whole|index|basket|output|gdp)\b/i.test(
            reader.tail(claim),
          ),
      );
  const [weight] = found;
  return weight === undefined || found.length > 1 ? [] : [{ points, growth, weight }];
}

const wholeOf = (share: Claim, reader: Reader): string =>
  /^\s*of (?:the |all |its )?([A-Za-z]+)/.exec(reader.tail(share))?.[1]?.toLowerCase() ?? '';

/** The points by their size: whether they are added or taken away is told elsewhere. */
function product({ points, growth, weight, outer }: Part): Candidate {
  const others = [weight, growth, ...(outer === undefined ? [] : [outer])];
  return {
    relation: 'contribution',
    focus: points,
    others,
    bound: others,
    compute: ([a, b, c]) => {
      if (a === undefined || b === undefined) return undefined;
      const plain = multiply(a, b);
      const size = c === undefined ? plain : multiply(plain, c);
      return { low: size.low * (1 - slack), high: size.high * (1 + slack) };
    },
    reading: (claim) => sizeOf(claim.interval),
    formula: others.map(({ text }) => text).join(' × '),
    evidence: 'sure',
  };
}

/** Parts whose weights make a hundred: their points make the growth of the whole, told before them. */
function whole(parts: readonly Part[], own: readonly Claim[], reader: Reader): Candidate[] {
  const weights = parts.reduce((sum, { weight }) => sum + weight.value, 0);
  const slackOfWeights = parts.reduce((sum, { weight }) => sum + weight.half, 0) + 1e-9;
  if (
    parts.length < 2 ||
    parts.some(({ outer }) => outer !== undefined) ||
    Math.abs(weights - 1) > slackOfWeights
  )
    return [];
  const heads = headlines(parts, own, reader);
  return heads.map((head) => ({
    relation: 'contribution',
    focus: head,
    others: parts.map(({ points }) => points),
    compute: () =>
      parts
        .map(({ points }) => scale(sizeOf(points.interval), takesAway(points, reader) ? -1 : 1))
        .reduce(add),
    formula: parts
      .map(
        ({ points }, i) =>
          `${takesAway(points, reader) ? (i === 0 ? '−' : ' − ') : i === 0 ? '' : ' + '}${points.text}`,
      )
      .join(''),
    evidence: heads.length === 1 ? 'sure' : 'possible',
  }));
}

const takesAway = (points: Claim, reader: Reader): boolean =>
  points.interval.high < 0 ||
  /\b(?:subtract\w*|took|taking|takes|shav\w+|deduct\w*|knock\w*|pull\w*|drag\w*|cut|cutting|a negative contribution)\b[^;.]*$/i.test(
    reader.gap(points),
  );

/** The growth of the whole: the growth rates told before the first part, in its sentence or the two before it. */
function headlines(parts: readonly Part[], own: readonly Claim[], reader: Reader): Claim[] {
  const [first] = parts;
  if (first === undefined) return [];
  const start = Math.min(first.weight.start, first.growth.start);
  const before = own.filter(
    (claim) =>
      claim.source === first.points.source &&
      claim.end <= start &&
      first.points.sentence - claim.sentence <= 2 &&
      claim.unit === '1' &&
      claim.kind === 'growth',
  );
  const now = before.filter(
    (claim) =>
      !/\b(?:after|from|against|compared with|following)\s+(?:a |the |an )?$/i.test(reader.gap(claim)),
  );
  return new Set(now.map(({ value }) => value)).size === 1 ? now.slice(0, 1) : now;
}

const ofGrowth =
  /^\s*of (?:the |this |that |its )?(?:[a-z]+['’]s )?(?:(?:overall|total|headline|entire|whole|economic|real|annual|aggregate|GDP) )*(?:rate|growth|increase|expansion|inflation|rise|gain)\b/i;

/** "2.4 percentage points, i.e. 40 percent of overall growth"; "manufacturing was thereby responsible for 35 percent of growth". */
function shareOfGrowth(
  rate: Claim,
  own: readonly Claim[],
  parts: readonly Part[],
  reader: Reader,
): Candidate[] {
  if (rate.unit !== '1' || rate.value >= 1 || !ofGrowth.test(reader.tail(rate))) return [];
  const near = own.filter(
    (claim) =>
      claim.source === rate.source &&
      claim.end <= rate.start &&
      rate.sentence - claim.sentence <= 2 &&
      claim.unit === 'points',
  );
  const last = near.at(-1);
  const words = new Set(
    reader
      .sentence(rate)
      .toLowerCase()
      .split(/[^a-z-]+/)
      .filter((word) => word.length > 3 && !common.test(word)),
  );
  const named = near.filter((claim) =>
    reader
      .gap(claim)
      .toLowerCase()
      .split(/[^a-z-]+/)
      .some((word) => words.has(word)),
  );
  const here = last?.sentence === rate.sentence && own.indexOf(rate) - own.indexOf(last) === 1;
  const points = here ? last : named.length === 1 ? named[0] : undefined;
  if (points === undefined) return [];
  const first = own.find((claim) => claim.unit === 'points' && claim.source === rate.source) ?? points;
  const part = parts.find((one) => one.points === first);
  const start = part === undefined ? first.start : Math.min(part.weight.start, part.growth.start);
  const heads = own.filter(
    (claim) =>
      claim.source === rate.source &&
      claim.end <= start &&
      rate.sentence - claim.sentence <= 3 &&
      claim.unit === '1' &&
      claim.kind === 'growth',
  );
  const [head] = heads;
  if (head === undefined || new Set(heads.map(({ value }) => value)).size > 1) return [];
  return [
    {
      relation: 'contribution',
      focus: rate,
      others: [points, head],
      bound: [points, head],
      compute: ([a, b]) => divideBoth(a, b),
      reading: (claim) => sizeOf(claim.interval),
      formula: `${points.text} / ${head.text}`,
      evidence: 'sure',
    },
  ];
}

const common =
  /^(?:that|this|thus|thereby|with|percent|percentage|points?|growth|rate|overall|total|headline|responsible|accounted|contributed|added|which|while|therefore|hence|alone|from|into|were|their|economic|region|province|increase|expansion|words|other)$/;
