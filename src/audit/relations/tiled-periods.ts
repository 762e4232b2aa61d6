// Amounts of months, quarters or halves that together are a half-year or a year, in English, in whatever order and over several
// sentences, and what the text says that they come to: "603 in the first quarter. The second brought 221 in April, 236 in May and 224
// in June; the half-year's result is 1,284". And four quarters of a year that add up to the amount of another.

import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import { tiedReading } from './candidate.js';
import type { Reader } from './reader.js';
import { add, isExactLevel, type Relation } from './relation.js';

/** Amounts in digits of an English text that are neither rates nor spans of time. */
export const levelsInDigits = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      claim.aside === null &&
      isExactLevel(claim) &&
      claim.form === 'digits' &&
      !/^(?:1|points|index_points|times|years|months|weeks?|days?)$/.test(claim.unit),
  );

export function tiledPeriods(claims: readonly Claim[], reader: Reader): Relation[] {
  const amounts = levelsInDigits(claims);
  return [
    ...amounts.flatMap((whole) => tiled(whole, amounts, reader)),
    ...quartersOfYear(claims, amounts, reader),
  ];
}

const sumOf = (intervals: readonly Interval[]): Interval => intervals.reduce(add, { low: 0, high: 0 });

const lengthOf = ({ period }: Claim): number => (period === null ? 0 : period.to - period.from + 1);

/** What its words say that it is of; none of another year, and no part. */
function monthsOf(whole: Claim, reader: Reader): number | null {
  const lead = reader.gap(whole).split(/[.;]/).at(-1) ?? '';
  if (/\bhalf[- ]year['’]s\b|\b(?:in|for|over) the (?:whole |entire )?half[- ]year\b/i.test(lead)) return 6;
  if (/\b(?:the|that) year['’]s (?:result|total|sum|figure|tally|output|sales|catch)\b/i.test(lead))
    return 12;
  return whole.periodHere && lengthOf(whole) === 12 ? 12 : null;
}

const otherwise =
  /\b(?:average|averag\w+|of which|of whom|including|more than|less than|fewer|cumulat\w+|so far|end of|stood at|index|stocks?|per cent|percent|forecast|expected|planned)\b/i;

/** "Lamb skins made up the rest" */
const notAll = /\b(?:rest|others?|remain\w*|excluding|without|besides|plus|apart from)\b/i;

/** The amounts of a paragraph that cover the whole's months once each. */
function tiled(whole: Claim, amounts: readonly Claim[], reader: Reader): Relation[] {
  const months = monthsOf(whole, reader);
  if (months === null) return [];
  const near = amounts.filter(
    (claim) =>
      claim !== whole &&
      claim.source === whole.source &&
      claim.paragraph === whole.paragraph &&
      claim.half === whole.half &&
      claim.per === whole.per &&
      claim.value < whole.value &&
      claim.period !== null &&
      claim.period.point !== true &&
      lengthOf(claim) < months,
  );
  const years = new Set(near.map(({ period }) => Math.floor((period?.to ?? 0) / 12)));
  const parts = near.toSorted((a, b) => (a.period?.from ?? 0) - (b.period?.from ?? 0));
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || years.size !== 1 || parts.length < 3) return [];
  const covers =
    (last.period?.to ?? 0) - (first.period?.from ?? 0) + 1 === months &&
    parts.every((part, i) => i === 0 || part.period?.from === (parts[i - 1]?.period?.to ?? 0) + 1);
  const fits = lengthOf(whole) !== 12 || first.period?.from === whole.period?.from || months === 6;
  const texts = parts.map((part) => reader.gap(part)).join(' ');
  const behind = reader.after(last) + reader.tail(whole);
  if (!covers || !fits || otherwise.test(texts) || notAll.test(behind)) return [];
  return tiedReading({
    relation: 'periods',
    focus: whole,
    others: parts,
    bound: parts,
    compute: sumOf,
    formula: parts.map(({ text }) => text).join(' + '),
    evidence: 'likely',
  });
}

const fourOf = /\b(?:the|its) (?:four quarters|quarters|two halves|twelve months) of ((?:19|20)\d\d)\b/i;

/** "In the four quarters of 2022" beside the amounts of 2022 and of 2023, where they make that of the other year. */
function quartersOfYear(claims: readonly Claim[], amounts: readonly Claim[], reader: Reader): Relation[] {
  const sentences = new Map(
    claims
      .filter(({ lang }) => lang === 'en')
      .map((claim) => [`${String(claim.source)} ${String(claim.sentence)}`, claim]),
  );
  return [...sentences.values()].flatMap((anchor): Relation[] => {
    const sentence = reader.sentence(anchor);
    const found = fourOf.exec(sentence);
    if (found === null || (sentence.match(/\b(?:19|20)\d\d\b/g) ?? []).length > 1) return [];
    const parts = amounts.filter(
      (claim) => claim.source === anchor.source && claim.sentence === anchor.sentence,
    );
    const [first] = parts;
    const many = /halves/i.test(found[0]) ? 2 : /months/i.test(found[0]) ? 12 : 4;
    if (first === undefined || parts.length !== many) return [];
    const sum = sumOf(parts.map(({ interval }) => interval));
    const totals = amounts.filter(
      (claim) =>
        claim.source === anchor.source &&
        Math.abs(claim.sentence - anchor.sentence) <= 3 &&
        !parts.includes(claim) &&
        claim.periodHere &&
        lengthOf(claim) === 12 &&
        claim.half === first.half &&
        parts.every(({ value }) => value < claim.value),
    );
    const yearOf = ({ period }: Claim): string => String(Math.floor((period?.to ?? 0) / 12));
    const own = totals.filter((claim) => yearOf(claim) === found[1]);
    const other = totals.find((claim) => yearOf(claim) !== found[1] && meet(sum, claim.interval));
    const [right] = own;
    if (right === undefined || other === undefined || own.some(({ interval }) => meet(sum, interval)))
      return [];
    return [
      {
        relation: 'periods',
        focus: right,
        numbers: [
          right,
          ...parts,
          ...claims.filter(
            (claim) =>
              claim.aside === 'date' && claim.source === anchor.source && claim.sentence === anchor.sentence,
          ),
        ],
        verdict: 'inconsistent',
        stated: right.value,
        computed: sum,
        worded: true,
        dated: true,
        slip: true,
        why: {
          en: `${parts.map(({ text }) => text).join(' + ')} make ${other.text}, which the text has for ${yearOf(other)}; for ${yearOf(right)} it has ${right.text}`,
          zh: `${parts.map(({ text }) => text).join(' + ')}合计为文中${yearOf(other)}年的${other.text}；${yearOf(right)}年为${right.text}`,
        },
      },
    ];
  });
}
