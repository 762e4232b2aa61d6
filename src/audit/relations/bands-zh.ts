// Ages of Chinese texts in bands that leave out none: 0—15岁占17.8%，16—59岁占61.5%，60岁及以上占20.7%. Their shares make a hundred,
// their persons the population told before.

import type { Claim } from '../claim.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { add, closed, subtract } from './relation.js';

interface Band {
  claim: Claim;
  from: number;
  /** Infinite for 60岁及以上. */
  to: number;
}

export function bandCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const bands = claims.flatMap((claim) => bandOf(claim, reader));
  const keys = [...new Set(bands.map(({ claim }) => `${claim.source} ${claim.sentence} ${claim.unit}`))];
  return keys.flatMap((key): Candidate[] => {
    const own = bands.filter(({ claim }) => `${claim.source} ${claim.sentence} ${claim.unit}` === key);
    const list = chain(own);
    const [first] = list;
    if (first === undefined) return [];
    const parts = list.map(({ claim }) => claim);
    return first.claim.unit === '1' ? [hundred(parts)] : population(parts, claims, reader);
  });
}

/** The band that the words right before a number name; none for part of a band, behind 其中. */
function bandOf(claim: Claim, reader: Reader): Band[] {
  if (claim.lang !== 'zh' || !closed(claim) || claim.hedge !== 'exact') return [];
  if (claim.unit !== '1' && claim.unit !== 'persons') return [];
  if (!['level', 'share'].includes(claim.role)) return [];
  const clause =
    reader
      .before(claim)
      .split(/[，；。：]/)
      .at(-1) ?? '';
  if (/其中(?!0\D)/.test(clause)) return [];
  const told =
    /(\d+)(?:岁)?(?:[—–－~～-]+|至|到)(\d+)(?:周)?岁(?:的)?(?:人口|人员|常住人口|劳动年龄人口|儿童|少年儿童|人群)?(?:（[^（）]*）)?(?:占(?:常住人口|总人口|全部人口|全市人口)?(?:的|比重为|比例为|比)?|为|有|比重为|占比)*$/.exec(
      clause,
    ) ??
    /(\d+)(?:周)?岁(?:及|及其)?以上(?:的)?(?:老年)?(?:人口|人员|老年人|常住人口|人群)?(?:占(?:常住人口|总人口|全部人口|全市人口)?(?:的|比重为|比例为|比)?|为|有|比重为|占比)*$/.exec(
      clause,
    );
  if (told === null) return [];
  return [
    { claim, from: Number(told[1]), to: told[2] === undefined ? Number.POSITIVE_INFINITY : Number(told[2]) },
  ];
}

/** Bands that begin at nought, follow each other and end with all above; none where one is left out. */
function chain(bands: readonly Band[]): Band[] {
  const list: Band[] = [];
  for (let from = 0; ;) {
    const next = bands.filter((band) => band.from === from);
    const [band] = next;
    if (band === undefined || next.length > 1) return [];
    list.push(band);
    if (band.to === Number.POSITIVE_INFINITY) return list.length > 1 ? list : [];
    from = band.to + 1;
  }
}

function hundred(shares: readonly Claim[]): Candidate {
  const [focus, ...others] = shares.toReversed();
  const unit = Math.max(...shares.map((share) => share.half * 2));
  return {
    relation: 'structure',
    focus: focus as Claim,
    others,
    compute: (told) =>
      told.reduce<Interval>((left, share) => subtract(left, share), { low: 1 - unit, high: 1 + unit }),
    formula: `100% − ${others.map((share) => share.text).join(' − ')}`,
    evidence: 'sure',
    worded: true,
  };
}

/** The one number of all persons that the text told before, if the parts are of its size. */
function population(parts: readonly Claim[], claims: readonly Claim[], reader: Reader): Candidate[] {
  const [first] = parts;
  const wholes = claims.filter(
    (claim) =>
      claim.source === first?.source &&
      claim.end <= first.start &&
      claim.role === 'level' &&
      claim.unit === 'persons' &&
      closed(claim) &&
      first.sentence - claim.sentence <= 4 &&
      /(?:常住|总|全[国省市区县州]|户籍)(?:总)?人口[^，。；]{0,4}$/.test(reader.gap(claim)),
  );
  // 常住人口614.5万人；户籍人口598.7万人: where both are told, either may be meant.
  return wholes.map((whole) => ({
    relation: 'sum',
    focus: whole,
    others: parts,
    compute: (told) => told.reduce(add, { low: 0, high: 0 }),
    formula: parts.map((part) => part.text).join(' + '),
    evidence: wholes.length === 1 ? 'sure' : 'likely',
    bound: parts,
  }));
}
