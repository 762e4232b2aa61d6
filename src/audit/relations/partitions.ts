// Wholes that are by their concept made of certain parts: trade of exports and imports, GDP of its sectors, a balance of
// exports less imports.

import type { Claim } from '../claim.js';
import { distance, samePeriod } from '../frames.js';
import type { Interval } from '../hedges.js';
import { partitions } from '../lexicon.js';
import type { Candidate } from './candidate.js';
import { isOfOneKind } from './flows.js';
import type { Reader } from './reader.js';
import { add, scale } from './relation.js';

/** Exports and imports make trade; three sectors make GDP; exports less imports make the balance. */
export function partitionCandidates(levels: readonly Claim[], reader: Reader): Candidate[] {
  return partitions.flatMap(({ whole, parts }) =>
    levels
      .filter((claim) => claim.concept === whole && claim.per === null)
      .flatMap((total): Candidate[] => {
        const nearest = parts.map((part) => nearestPart(levels, total, part.replace('-', ''), reader));
        const others = combinations(
          parts.map((part) =>
            levels.filter(
              (claim) =>
                claim.concept === part.replace('-', '') &&
                claim.unit === total.unit &&
                claim.per === null &&
                distance(claim, total) <= 3,
            ),
          ),
        );
        const told = isOfOneKind(total, reader) ? [] : nearest.filter((part) => part !== null);
        const sure =
          new Set(told).size === parts.length
            ? [
                ofConcept(
                  total,
                  told,
                  parts,
                  reader,
                  ofOneThing(told, total) || only(told, total, levels) ? 'sure' : 'likely',
                ),
              ]
            : [];
        return [...sure, ...others.map((chosen) => ofConcept(total, chosen, parts, reader, 'possible'))];
      }),
  );
}

/** What incomes and spending per head are made of, by the names that statistics give to the parts. */
const named: readonly { whole: RegExp; parts: readonly RegExp[] }[] = [
  { whole: /可支配收入/, parts: [/工资性收入/, /经营净收入/, /财产净收入/, /转移净收入/] },
  {
    whole: /消费支出/,
    parts: [/食品烟酒/, /衣着/, /居住/, /生活用品/, /交通/, /教育/, /医疗/, /其他/],
  },
];

/** 可支配收入41236元，其中工资性收入23218元，经营净收入 … : each part told once, right behind its whole. */
export function namedPartCandidates(levels: readonly Claim[], reader: Reader): Candidate[] {
  return named.flatMap(({ whole, parts }) =>
    levels
      .filter(
        (claim) =>
          claim.lang === 'zh' &&
          whole.test(reader.gap(claim)) &&
          !/城镇|农村|乡村|中位数/.test(reader.gap(claim)),
      )
      .flatMap((total): Candidate[] => {
        const behind = levels.filter(
          (claim) =>
            claim.start > total.start &&
            claim.unit === total.unit &&
            claim.sentence - total.sentence <= 3 &&
            claim.source === total.source,
        );
        const chosen = parts.map((pattern) => behind.filter((claim) => pattern.test(reader.gap(claim))));
        if (chosen.some((list) => list.length !== 1)) return [];
        const own = chosen.flat();
        // 城镇居民 … 农村居民 …, with parts of their own.
        if (own.some((claim) => /城镇|农村|乡村/.test(reader.gap(claim)))) return [];
        return [
          {
            relation: 'sum',
            focus: total,
            others: own,
            compute: (others: readonly Interval[]) => others.reduce(add, { low: 0, high: 0 }),
            formula: own.map((part) => part.text).join(' + '),
            evidence: 'sure',
          },
        ];
      }),
  );
}

/** Every choice of one claim for each part; none where that would be very many. */
function combinations(choices: readonly Claim[][]): Claim[][] {
  const count = choices.reduce((all, list) => all * list.length, 1);
  if (count < 1 || count > 60) return [];
  return choices
    .reduce<Claim[][]>((all, list) => all.flatMap((head) => list.map((one) => [...head, one])), [[]])
    .filter((chosen) => new Set(chosen).size === chosen.length);
}

/** The one total and the one claim for each part that the text has of this measure in sentences that follow each other. */
function only(parts: readonly Claim[], total: Claim, levels: readonly Claim[]): boolean {
  return [total, ...parts].every(
    (claim) =>
      distance(claim, total) <= 1 &&
      levels.filter(
        (other) =>
          other.source === claim.source && other.concept === claim.concept && other.unit === claim.unit,
      ).length === 1,
  );
}

/** Only parts told together, and of the same thing: trade with one partner is not made of all exports. */
function ofOneThing(parts: readonly Claim[], total: Claim): boolean {
  const words = new Set(
    parts.map((part) =>
      part.words
        .filter((word) => !total.words.includes(word) && word !== 'goods' && word !== 'merchandise')
        .join(' '),
    ),
  );
  words.delete('');
  return words.size <= (parts.every((part) => part.sentence === total.sentence) ? 1 : 0);
}

function ofConcept(
  total: Claim,
  chosen: readonly Claim[],
  parts: readonly string[],
  reader: Reader,
  evidence: Candidate['evidence'],
): Candidate {
  const signs = parts.map((part) => (part.startsWith('-') ? -1 : 1));
  const compute = (others: readonly Interval[]): Interval =>
    others.reduce<Interval>((all, part, i) => add(all, scale(part, signs[i] ?? 1)), { low: 0, high: 0 });
  const formula = chosen
    .map((part, i) => `${i === 0 ? '' : (signs[i] ?? 1) < 0 ? ' − ' : ' + '}${part.text}`)
    .join('');
  const plain: Candidate = { relation: 'sum', focus: total, others: chosen, compute, formula, evidence };
  return total.concept === 'trade_balance' ? balance(plain, reader) : plain;
}

const deficits = /deficit|gap|shortfall|逆差|赤字|入超/;
const surpluses = /surplus|顺差|盈余|出超/;

/** A surplus is exports less imports, a deficit imports less exports; the word must fit the sign. */
function balance(plain: Candidate, reader: Reader): Candidate {
  const total = plain.focus;
  const sentence = reader.sentence(total).toLowerCase();
  const told = [reader.gap(total).toLowerCase(), sentence].find(
    (words) => deficits.test(words) !== surpluses.test(words),
  );
  const deficit = deficits.test(told ?? sentence);
  const surplus = surpluses.test(told ?? sentence);
  if (deficit === surplus && (deficit || /balance|差额/.test(sentence)))
    return {
      ...plain,
      relation: 'difference',
      compute: (others) => {
        const difference = plain.compute(others);
        return difference !== undefined && difference.high < 0 ? scale(difference, -1) : difference;
      },
    };
  const stated =
    deficit && total.interval.high >= 0
      ? { low: -total.interval.high, high: -total.interval.low }
      : total.interval;
  // A surplus told as a deficit.
  const mistakes: Candidate['mistakes'] = (others) => {
    const difference = plain.compute(others);
    return difference === undefined ? [] : [scale(difference, -1)];
  };
  return { ...plain, relation: 'difference', stated, mistakes };
}

function nearestPart(levels: readonly Claim[], total: Claim, concept: string, reader: Reader): Claim | null {
  const candidates = levels.filter(
    (claim) =>
      claim.concept === concept &&
      claim.unit === total.unit &&
      claim.per === null &&
      samePeriod(claim, total) &&
      distance(claim, total) <= 3 &&
      Math.abs(claim.paragraph - total.paragraph) <= 1 &&
      // What stands in brackets is told for itself.
      (claim.sentence === total.sentence
        ? reader.bracket(claim) === reader.bracket(total)
        : reader.bracket(claim) < 0) &&
      ownWhole(claim, total, levels),
  );
  const away = (claim: Claim): number => distance(claim, total) * 1e6 + Math.abs(claim.start - total.start);
  const sorted = [...candidates].sort((a, b) => away(a) - away(b));
  return sorted[0] ?? null;
}

/** Whether a part belongs to this whole: as the text says, or because no other whole of the kind stands nearer before it. */
function ownWhole(part: Claim, total: Claim, levels: readonly Claim[]): boolean {
  const parent = part.partOf === null ? undefined : levels.find((level) => level.frame === part.partOf);
  if (parent?.concept === total.concept) return parent === total;
  const before = levels.filter(
    (level) => level.concept === total.concept && level.start < part.start && distance(level, part) <= 3,
  );
  return before.length === 0 || before.at(-1) === total || !before.includes(total);
}
