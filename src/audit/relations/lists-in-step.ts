// Two lists of amounts in the same order, of now and of before, in English, and the rates of their members: "wheat, maize and barley
// yielded 5.4, 3.9 and 1.2 million tonnes respectively, compared with 5.0, 4.0 and 1.1 the year before. That means 8.0 percent
// more wheat". A rate is of the member that its own words name, or as many rates as there are members follow their order.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { likeSized } from './comparisons.js';
import { wayOf } from './directions.js';
import { growthBetween } from './growth-between.js';
import { momentsIn, wordsBehind } from './moments.js';
import { isLoose } from './price-basis.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { isStretch, sentencesOf, toldBefore } from './sentence-numbers.js';

export function listsInStep(claims: readonly Claim[], reader: Reader): Candidate[] {
  const sentences = sentencesOf(claims.filter((claim) => claim.lang === 'en' && !claim.ordinal)).map((all) =>
    all.filter((claim) => !isStretch(claim, all, reader)),
  );
  return sentences.flatMap((own, at) =>
    runsOf(own.filter(isAmount), reader).flatMap((nows): Candidate[] => {
      const near = sentences.slice(at, at + 3).filter((next) => isNear(own, next));
      const befores = near
        .slice(0, 2)
        .flatMap((next) => runsOf(next.filter(isAmount), reader))
        .find((run) => isBaseOf(run, nows, near, reader));
      const first = nows[0];
      if (befores === undefined || first === undefined) return [];
      const names = namesOf(nows, reader);
      const rates = near
        .flat()
        .filter(
          (claim) =>
            isRate(claim) &&
            claim.start > (befores.at(-1)?.start ?? 0) &&
            claim.sentence - (befores[0]?.sentence ?? 0) <= 1,
        );
      return memberRates(rates, names, near, reader).flatMap(([rate, i]) => {
        const [now, before] = [nows[i], befores[i]];
        if (now === undefined || before === undefined || isLoose(rate, now, reader)) return [];
        const way = wayTold(rate, near, reader);
        return way === 0 ? [] : [{ ...growthBetween(rate, now, before, way), worded: true as const }];
      });
    }),
  );
}

const isNear = (own: readonly Claim[], next: readonly Claim[]): boolean =>
  own[0] !== undefined &&
  next[0]?.source === own[0].source &&
  next[0].sentence - own[0].sentence <= 2 &&
  next[0].paragraph === own[0].paragraph;

const isAmount = (claim: Claim): boolean =>
  closed(claim) &&
  claim.hedge === 'exact' &&
  claim.form === 'digits' &&
  claim.value > 0 &&
  !/^(?:1|points|times|years|months)$/.test(claim.unit);

const isRate = (claim: Claim): boolean =>
  claim.unit === '1' &&
  claim.form === 'digits' &&
  closed(claim) &&
  claim.hedge === 'exact' &&
  claim.value !== 0 &&
  !/^(?:average_growth|contribution\w*|target)$/.test(claim.role);

/** Amounts that follow each other with nothing between them but commas and "and". */
function runsOf(own: readonly Claim[], reader: Reader): Claim[][] {
  const runs: Claim[][] = [];
  for (const claim of own) {
    const last = runs.at(-1)?.at(-1);
    if (
      last !== undefined &&
      /^\s*(?:,|and|, and)\s*[$€£¥₹A-Z]*[a-z]{0,2}$/.test(reader.between(last, claim)) &&
      last.per === claim.per
    )
      runs.at(-1)?.push(claim);
    else runs.push([claim]);
  }
  return runs.filter((run) => run.length > 1);
}

/** As long a list behind the first, member by member of its measure, told of an earlier time. */
function isBaseOf(
  run: readonly Claim[],
  nows: readonly Claim[],
  near: readonly (readonly Claim[])[],
  reader: Reader,
): boolean {
  const [first, last] = [run[0], nows.at(-1)];
  if (first === undefined || last === undefined || first.start < last.end || run.length !== nows.length)
    return false;
  if (!run.every((claim, i) => nows[i] !== undefined && likeSized(claim, nows[i]))) return false;
  const own = near.find((list) => list.includes(first)) ?? [];
  const lead =
    own[0] === first || first.sentence !== last.sentence
      ? reader.before(first)
      : toldBefore(first, own, reader);
  const tail = wordsBehind(run.at(-1) as Claim, reader);
  return (
    momentsIn(lead).length + momentsIn(tail).length > 0 &&
    /\b(?:against|compared (?:with|to)|after|following|from|had|were|was|earlier|before|previous|last|corresponding)\b/i.test(
      `${lead} ${tail}`,
    ) &&
    /\brespectively\b|\bin (?:the same|that) order\b|\bin turn\b|\bcorresponding\b/i.test(
      `${reader.sentence(last)} ${reader.sentence(first)}`,
    )
  );
}

const grammar =
  /^(?:and|the|for|with|from|were|was|had|its|that|their|use|respectively|million|billion|percent|per|cent)$/;
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !grammar.test(word));

/** "Bus" and "buses", "north" and "northern". */
function isSame(a: string, b: string): boolean {
  const least = Math.min(4, a.length, b.length);
  return a.slice(0, least) === b.slice(0, least);
}

/** The words by which each member is named, before the list or behind it ("tonnes of wheat, barley and canola"). */
function namesOf(nows: readonly Claim[], reader: Reader): string[][] {
  const [first, last] = [nows[0], nows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const behind = /^\s*(?:[a-z]+\s+)?of\s+([^.;:()\d]+?)\s*,?\s*(?:respectively|in that order)\b/i.exec(
    reader.after(last),
  )?.[1];
  const pieces = (behind ?? reader.before(first).split(/[;:]/).at(-1) ?? '')
    .split(/,\s*and\s+|,|\band\b/i)
    .slice(-nows.length);
  if (pieces.length !== nows.length) return [];
  const names = pieces.map((piece, i) => {
    const words = wordsOf(piece);
    return behind !== undefined
      ? words
      : i === 0
        ? words.slice(-3)
        : i === pieces.length - 1
          ? words.slice(0, 2)
          : words;
  });
  // what two names share tells neither
  return names.map((words, i) =>
    words.filter((word) => names.every((other, k) => k === i || !other.some((one) => isSame(one, word)))),
  );
}

/** Each rate with the member that it is of. */
function memberRates(
  rates: readonly Claim[],
  names: readonly string[][],
  near: readonly (readonly Claim[])[],
  reader: Reader,
): [Claim, number][] {
  const named = (words: string): number[] => {
    const told = wordsOf(words);
    return names
      .map((own, i): [number, number] => [
        i,
        Math.min(
          ...own.map((word) => told.findIndex((one) => isSame(one, word))).filter((place) => place >= 0),
          Number.POSITIVE_INFINITY,
        ),
      ])
      .filter(([, place]) => Number.isFinite(place))
      .sort((a, b) => a[1] - b[1])
      .map(([i]) => i);
  };
  return rateRuns(rates, reader).flatMap((run): [Claim, number][] => {
    const own = near.find((list) => list.includes(run[0] as Claim)) ?? [];
    const [head] = run;
    if (head === undefined) return [];
    const lead = clauseOf(head, own, reader);
    const members = named(lead);
    if (run.length > 1 && members.length === run.length)
      return run.map((rate, i): [Claim, number] => [rate, members[i] as number]);
    if (run.length === names.length && members.length === 0)
      return run.map((rate, i): [Claim, number] => [rate, i]);
    return run.flatMap((rate): [Claim, number][] => {
      const ahead = named(clauseOf(rate, own, reader));
      const told = ahead.length > 0 ? ahead : named(wordsBehind(rate, reader));
      return told.length === 1 ? [[rate, told[0] as number]] : [];
    });
  });
}

/** Rates with nothing between them but "and" and their signs. */
function rateRuns(rates: readonly Claim[], reader: Reader): Claim[][] {
  const runs: Claim[][] = [];
  for (const rate of rates) {
    const last = runs.at(-1)?.at(-1);
    const isJoined =
      last?.sentence === rate.sentence &&
      /^\s*(?:,|and|, and)\s*(?:by |plus |minus |up |down |of )*[-+−–]?$/i.test(reader.between(last, rate));
    if (isJoined) runs.at(-1)?.push(rate);
    else runs.push([rate]);
  }
  return runs;
}

/** The words of a rate's own clause before it. */
function clauseOf(rate: Claim, own: readonly Claim[], reader: Reader): string {
  const lead = toldBefore(rate, own, reader);
  if (own[0] === rate) return lead;
  // "Wheat was up 4.2 pct and canola up": what stands before the joint is of the number before
  const at = lead.search(/[,;:]|\b(?:and|but|while|whereas)\b/);
  return at < 0 ? '' : lead.slice(at);
}

function wayTold(rate: Claim, near: readonly (readonly Claim[])[], reader: Reader): number {
  const own = near.find((list) => list.includes(rate)) ?? [];
  if (/\bminus\s*$|[-−–]\s*$/i.test(reader.gap(rate))) return -1;
  if (/\bplus\s*$|\+\s*$/i.test(reader.gap(rate))) return 1;
  // "tram use rose 5.0 per cent, bus use 4.0 and ferry use 10.0"
  for (let i = own.indexOf(rate); i >= 0 && own[i]?.unit === '1'; i--) {
    const way = wayOf(own[i] as Claim, own, reader);
    if (way !== 0) return way;
  }
  return 0;
}
