// An amount per head, household or contract whose divisor the words hand over, in English: "with 38,640 farm households, output
// per household comes to 6.43 million", "spread over 412,000 inhabitants, this works out at 15,000 a head", "for each of the
// province's 1.55 million residents", "under 312 contracts, or 788,000 per contract". The amount may stand sentences before.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { distance } from '../frames.js';
import { measurePer } from '../units-in-text.js';
import { contentWords } from '../words.js';
import type { Candidate } from './candidate.js';
import { divideBoth } from './pairs.js';
import { nounBehind, perMany, singular, wordsBehind } from './per-many.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, scale } from './relation.js';

/** How many sentences before it the amount may stand, how many readings are too many, and what a few of it are no total. */
const [reach, most, fewest] = [4, 4, 1.5];

export function perGivenCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const own = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      claim.value > 0 &&
      claim.role !== 'growth' &&
      !/^(?:1|points|index_points|times)$/.test(claim.unit),
  );
  return own.flatMap((ratio) => [...given(ratio, own, reader), ...perMany(ratio, own, reader)]);
}

function given(ratio: Claim, own: readonly Claim[], reader: Reader): Candidate[] {
  if (!closed(ratio) || isPartly(ratio, reader)) return [];
  const before = own.some((claim) => isOfEach(claim, ratio, reader));
  const per = perWords(ratio, reader) ?? (before ? '' : null);
  if (per === null) return [];
  const divisors = own.filter((claim) => claim !== ratio && !isMoney(claim.unit) && isWhole(claim, reader));
  const handedOver = divisors.filter((claim) => isDivisor(claim, ratio, per, reader));
  const named = divisors.filter(
    (claim) =>
      claim.end <= ratio.start &&
      (per === ''
        ? distance(claim, ratio) === 0 && !isWithin(claim, reader)
        : distance(claim, ratio) <= 2 && isNamed(claim, per, reader)),
  );
  const counts = handedOver.length > 0 ? handedOver : named;
  const pairs = counts.flatMap((count) =>
    own.filter((claim) => isAmountOf(claim, ratio, count, reader)).map((amount) => ({ amount, count })),
  );
  const rivals = named.filter((claim) => !handedOver.includes(claim) && claim.unit !== 'm2');
  if (pairs.length > most) return [];
  return pairs.map(({ amount, count }) => {
    const measure = measurePer(`per ${per} `);
    const size = measure?.unit === count.unit ? measure.size : 1;
    const alone = pairs.length === 1 && handedOver.length === 1 && rivals.length === 0;
    return {
      relation: 'per_head',
      focus: ratio,
      others: [amount, count],
      ...(handedOver.length === 1 ? { bound: [count] } : {}),
      compute: ([a, b]) => divideBoth(a, b === undefined ? undefined : scale(b, 1 / size)),
      reading: (claim) => (claim === count ? asPrinted(claim) : claim.interval),
      formula: `${amount.text} / ${count.text}`,
      evidence: alone && goesOn(amount, ratio, count, reader) ? 'sure' : pairs.length < 3 ? 'likely' : 'weak',
    };
  });
}

/** A number of things, and no rate of them: "8.72 per thousand". */
const isWhole = (claim: Claim, reader: Reader): boolean =>
  (Number.isInteger(claim.value) || claim.half >= 0.5) &&
  claim.value >= 2 &&
  !/^\s*(?:[a-z-]+\s+)?per\b/i.test(wordsBehind(claim, reader));

/** An amount before it that it may be told per head of. */
const isAmountOf = (claim: Claim, ratio: Claim, count: Claim, reader: Reader): boolean =>
  claim !== count &&
  claim.end <= ratio.start &&
  distance(claim, ratio) <= reach &&
  claim.per === null &&
  closed(claim) &&
  claim.hedge === 'exact' &&
  claim.value > ratio.value * fewest &&
  isOfUnit(claim, ratio, count, reader) &&
  perWords(claim, reader) === null;

/** "Per person placed", "for each pupil who passed", "in this year alone": of some of them only. */
const isPartly = (ratio: Claim, reader: Reader): boolean =>
  /\b(?:per|each|every) (?:filled|completed|finished|occupied|insured|registered|paid|sold|built) [a-z]+\b/i.test(
    `${ratio.text}${reader.tail(ratio).slice(0, 40)}`,
  ) ||
  /\b(?:per|each|every) [a-z]+ (?:[a-z]+ed|who|that|which|still|sold|built|kept|left)\b(?! to\b)/i.test(
    `${ratio.text}${reader.tail(ratio).slice(0, 40)}`,
  ) ||
  /\b(?:median|typical|highest|lowest|maximum|minimum|up to|limit|ceiling)\b/i.test(reader.gap(ratio));

/** What a number is told per: a noun, or empty where "each" and "on average" leave it open; null where it is told per nothing. */
function perWords(claim: Claim, reader: Reader): string | null {
  const behind = wordsBehind(claim, reader).slice(0, 60);
  const lead = reader.gap(claim).slice(-70);
  const noun =
    /^\s*(?:(?!and\b|or\b)[a-z-]+\s+){0,2}?(?:per|an?|to (?:an?|each|every|the)|for (?:each|every)|each|every)\s+((?!year|month|week|quarter|day|total|further|share|rise|fall|gain|record|of\b)[a-z-]+(?: [a-z-]+)?)/i.exec(
      behind,
    )?.[1] ??
    /\b(?:per|each)\s+((?!year|month|week|quarter|day|of\b)[a-z-]+)\b[^,;.]{0,40}$/i.exec(lead)?.[1] ??
    (claim.per !== null && /^\s*(?:an?|per)\s/.test(behind) ? claim.per : undefined);
  if (noun !== undefined) return noun.toLowerCase();
  const open =
    /^\s*(?:[a-z-]+\s+){0,2}?(?:each|apiece)\b|^\s*(?:[a-z-]+\s+){0,2}?for (?:each|every one) of (?:the|its|these)\b|^\s*(?:[a-z-]+\s+)?on average\b/i.test(
      behind,
    ) || /\b(?:averag(?:e|ing|ed|es)|mean|density|each)\b[^,;.]{0,40}$/i.test(lead);
  return open && !/\b(?:rate|price|temperature|age|wages?|salary|month|year|day|annual)\b/i.test(lead)
    ? ''
    : null;
}

const handed =
  /(?:^|[\s,(–—-])(?:with|given|as|on|for|from|under|through|in|over|to|among|amongst|by|between|across|covers?|covering|measures|divided (?:by|among|amongst|between)|(?:spread|shared|distributed) (?:over|by|among|amongst|between|across)|a (?:land )?area of)\s+(?:(?:some|about|around|roughly|an?|the|all|its|only|just|over|almost|estimated|projected|mean|average|mid-year|resident|total|land|surface|permanent) |[a-z]+(?:'s|’s) )*(?:(?:population|workforce|area|fleet|membership|stock|total) of (?:some |about |around |roughly )?)?$/i;

/** Whether the words hand the number over as what is divided by: right before it, or behind "for each of the". */
function isDivisor(claim: Claim, ratio: Claim, per: string, reader: Reader): boolean {
  if (claim.sentence !== ratio.sentence || claim.source !== ratio.source) return false;
  if (claim.value < 2 || /^(?:100|1000|10000|100000|1000000)$/.test(String(claim.value))) return false;
  if (claim.start > ratio.end)
    return (
      /^\s*(?:[a-z-]+\s+){0,2}?(?:(?:for|to) )?(?:each|every one|every)? ?of (?:the|its|their|these)\s+(?:[a-z]+['’]s\s+)?(?:some |about )?$/i.test(
        reader.between(ratio, claim),
      ) || /^[^.;]{0,12},?\s*(?:given|with|on|for)\s[^.;,]{0,40}$/i.test(reader.between(ratio, claim))
    );
  const next = reader.tail(claim);
  if (isOfEach(claim, ratio, reader)) return true;
  if (per === '') return handed.test(reader.gap(claim)) && !isMoney(claim.unit) && !isWithin(claim, reader);
  if (!handed.test(reader.gap(claim))) return false;
  return (
    isNamed(claim, per, reader) ||
    (isPeople(per) &&
      /inhabitant|resident|people|person|population|citizen/i.test(
        `${reader.gap(claim)} ${claim.text} ${next}`,
      ))
  );
}

/** "For every one of the 5,200 households that took part". */
const isOfEach = (claim: Claim, ratio: Claim, reader: Reader): boolean =>
  claim.sentence === ratio.sentence &&
  claim.source === ratio.source &&
  claim.end <= ratio.start &&
  /\b(?:for|to) (?:each|every)(?: one)? of (?:the|its|these|their)(?: [a-z]+['’]s)?\s+$/i.test(
    reader.gap(claim),
  );

/** "In 2.5 years", "for 12 months": a time that something takes. */
const isWithin = (claim: Claim, reader: Reader): boolean =>
  /^(?:years|months|weeks?|days?|hours?|nights?)$/.test(claim.unit) ||
  /^\s*(?:years?|months?|weeks?|hours?)\b/i.test(reader.tail(claim));

const isPeople = (per: string): boolean => /^(?:head|capita|person|inhabitant|resident|citizen)/i.test(per);

/** Whether a number counts what another is told per: by its own noun, or a population for "a head". */
function isNamed(claim: Claim, per: string, reader: Reader): boolean {
  const told = (/^(?:\s*[a-z-]+\.?){0,3}/i.exec(wordsBehind(claim, reader))?.[0] ?? '').toLowerCase();
  if (isPeople(per) && /\b(?:inhabitants|residents|people|persons|citizens|population)\b/.test(told))
    return true;
  if (isPeople(per))
    return /\bpopulation (?:of|was|is|stood at|numbered|averaged)\s+(?:some |about )?$/i.test(
      reader.gap(claim),
    );
  if (/^square/.test(per))
    return /\b(?:sq\.?\s?km|km2|km²|square)\b|^m2$/.test(`${told} ${claim.unit}`) || claim.unit === 'm2';
  const ofThem = /^\s*of (?:them|these|those)\b/.test(told) ? reader.gap(claim).slice(-15) : '';
  return stems(per).some((stem) => new RegExp(`\\b${stem}`, 'i').test(`${told} ${ofThem}`));
}

const stems = (words: string): string[] =>
  words
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !/^(?:the|and|for|with|this|last|year|average)$/.test(word))
    .map((word) => singular(word).slice(0, 6));

/** The amount is of what is told per head: of its currency, its noun, or right before what it is divided by. */
function isOfUnit(claim: Claim, ratio: Claim, count: Claim, reader: Reader): boolean {
  if (isMoney(ratio.unit) || isMoney(claim.unit)) return claim.unit === ratio.unit;
  // "1,290,100 items in 2020, 1,318,400 in 2021": the noun is told once
  if (claim.unit === ratio.unit && ratio.unit !== '') return true;
  const [a, b] = [claim, ratio].map((one) => nounBehind(one, reader));
  if (a !== undefined && b !== undefined && a !== '' && b !== '')
    return a === b || (claim.unit === ratio.unit && ratio.unit !== '');
  return (
    distance(claim, ratio) <= 1 &&
    claim.unit !== count.unit &&
    (claim.unit === ratio.unit || ratio.unit === '' || ratio.unit === 'count')
  );
}

/** Words that join an amount per head to the amount without a subject of their own. */
const joining =
  /\b(?:or|that|is|was|were|are|i\.e|this|it|which|works?|worked|out|at|of|to|equals?|equal|corresponds?|comes?|came|meant?|means?|makes?|about|around|some|roughly|approximately|just|exactly|an?|the|on|per|each|every|average|averages|averaged|averaging|mean|head|capita|so|thus|hence|therefore|accordingly|equivalent|spread|divided|shared|given|with|for|by|over|among|nearly|almost|sum|total|amount|figure|in|year|and|left|behind|spent)\b/gi;

/** Whether the words lead on from the amount: no subject of its own between the two, or one that the amount's sentence names. */
function goesOn(amount: Claim, ratio: Claim, count: Claim, reader: Reader): boolean {
  const last = reader.before(ratio).slice(-110);
  const clause = (last.split(/[;,:(–—]/).at(-1) ?? '').replace(joining, ' ');
  const words = contentWords(clause, 'en').filter(
    (word) => !nounBehind(count, reader).startsWith(word.slice(0, 5)),
  );
  const told =
    amount.sentence === ratio.sentence
      ? reader.before(ratio).slice(0, -clause.length)
      : reader.sentence(amount);
  const known = new Set(contentWords(told, 'en'));
  return words.every((word) => known.has(word));
}
