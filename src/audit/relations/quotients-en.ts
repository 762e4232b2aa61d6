// So much for one of so many, where the words of an English sentence leave only one amount and one number of things to divide: "3.36
// billion for 840,000 inhabitants: 4,000 a head"; "320 buses covered 22.4 million kilometres, an average of 70,000 each"; "84 euros a
// month, 1,008 euros a year".

import { stemmer } from 'stemmer';
import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { measurePer } from '../units-in-text.js';
import type { Candidate } from './candidate.js';
import { unitFactor } from './kept-apart-en.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { isAmount, scale } from './relation.js';
import { englishSentences } from './sentence-numbers.js';

export function quotientsEn(claims: readonly Claim[], reader: Reader): Candidate[] {
  return englishSentences(claims, reader).flatMap(({ own }) =>
    own.flatMap((one, at): Candidate[] => {
      if (!isAmount(one) || one.hedge !== 'exact' || one.form !== 'digits') return [];
      return [...forOne(one, own.slice(0, at), reader), ...ofYear(one, own[at - 1], reader)];
    }),
  );
}

const each = /^\s*(?:apiece\b|(?:to |for )?each\b(?: of them\b)?)(?:,? on average)?\s*(?:[.,;)]|$)/i;
const perNoun =
  /^\s*(?:[a-z]+ )?(?:per|for (?:each|every)|to (?:the|each|every)|an?)\s+((?:square )?[a-z]{3,})\b/i;
/** "40,000 a head in the towns": of some of them. */
const narrowed =
  /^\s*(?:[a-z]+ )?(?:per|for (?:each|every)|to (?:the|each|every)|an?)\s+(?:square )?[a-z]{3,}\s+(?:in|of|for|among|with|from|under|over|aged|on (?!average)|who|at)\b/i;
const time =
  /^(?:year|annum|month|week|day|night|hour|minute|quarter|decade|cent|thousand|million|hundred|total|result|whole|rise|fall|further|record|share|little|quarter|third|half)/i;
const people = /^(?:head|capita|inhabitant|resident|person|citizen)/i;

/** What follows leads up to nothing but the quotient. */
const drawn =
  /(?:,|:|\(|–|—|\bor|\bmeans?|\bmeaning|\bmakes?|\bgives?|\bgave|\bworks? out at|\bworked out at|\bequals?|\bis|\bwas|\bof|\bto|\bthus|\bhence|\baverag\w+)\s*(?:(?:about|around|an average of|on average|some|just)\s*)*[$€£¥₹A-Z]*$/i;
const compared =
  /\b(?:more|less|fewer|up|down|from|than|against|after|compared|above|below|target|plan\w*|aim\w*|budget\w*)\b/i;

function forOne(one: Claim, before: readonly Claim[], reader: Reader): Candidate[] {
  const tail = reader.tail(one);
  const noun = perNoun.exec(tail)?.[1]?.toLowerCase();
  const isEach = each.test(tail);
  if ((noun === undefined && !isEach) || !drawn.test(reader.gap(one))) return [];
  if (noun !== undefined && !isEach && (time.test(noun) || narrowed.test(tail))) return [];
  const amounts = before.filter((claim) => isAmount(claim) && claim.hedge === 'exact');
  const [first] = amounts;
  if (amounts.length !== 2 || first === undefined || before.some(({ role }) => role === 'previous'))
    return [];
  if (/[.;]/.test(reader.between(first, one)) || compared.test(reader.between(first, one))) return [];
  const size = sizeOfOne(noun, tail);
  const counts = amounts.filter((claim) => isCountOf(claim, noun, isEach, reader));
  const [count] = counts;
  const total = amounts.find((claim) => claim !== count);
  if (count === undefined || total === undefined || counts.length > 1) return [];
  if (total.per !== null || !isSameMeasure(one, total)) return [];
  // "22.4 million kilometres, 70,000 each": a bare number is in the unit that the amount is printed in
  const factor = isBare(one) ? unitFactor(total) : 1;
  return [
    {
      relation: 'per_head',
      focus: one,
      others: [total, count],
      bound: [total, count],
      compute: ([a, b]) => (b === undefined ? undefined : divideBoth(a, scale(b, factor / size))),
      formula: `${total.text} / ${count.text}`,
      evidence: 'sure',
      worded: true,
    },
  ];
}

/** How many of the unit that a count is kept in one of them is: square kilometres are kept in square metres. */
function sizeOfOne(noun: string | undefined, tail: string): number {
  const measure = noun === undefined ? null : measurePer(tail.replace(/^\s*to the\b/, ' per'));
  return measure?.size ?? 1;
}

function isCountOf(claim: Claim, noun: string | undefined, isEach: boolean, reader: Reader): boolean {
  if (isMoney(claim.unit) || claim.unit === '1') return false;
  const words = `${claim.text} ${reader.tail(claim).slice(0, 30)}`.toLowerCase();
  if (isEach || noun === undefined)
    return claim.half <= 0.5 && Number.isInteger(claim.value) && claim.unit !== '';
  if (people.test(noun))
    return (
      (claim.unit === 'persons' && /inhabitant|people|person|resident|citizen|population/.test(words)) ||
      /\b(?:population|inhabitants|people|residents)\b[^,;\d]{0,20}$/i.test(reader.gap(claim))
    );
  const measure = measurePer(`per ${noun} `);
  if (measure !== null) return claim.unit === measure.unit;
  return (words.match(/[a-z]{3,}/g) ?? []).some((word) => stemmer(word) === stemmer(noun));
}

/** Both in one unit, or either of them bare: what stands before may have lent it a unit. */
const isSameMeasure = (one: Claim, total: Claim): boolean =>
  one.unit === total.unit || isBare(one) || (total.unit === '' && !isMoney(one.unit));

const isBare = ({ text }: Claim): boolean => /^[\d.,\s]+(?:thousand|million|billion)?$/i.test(text);

const monthly = /^\s*(?:a|per|each|every) month\b|^\s*monthly\b/i;
const yearly = /^\s*(?:[a-z]+ )?(?:a|per|each|every) year\b|^\s*(?:annually|yearly)\b/i;
const joined =
  /^\s*(?:a|per|each|every) (?:month|week)\b(?:,| –| —| \(|,? or|,? that is|,? which is|,? i\.e\.)+\s*(?:or |about )?[$€£¥₹A-Z]*$/i;

/** "84 euros a month, 1,008 euros a year". */
function ofYear(year: Claim, month: Claim | undefined, reader: Reader): Candidate[] {
  if (month === undefined || !isAmount(month) || !yearly.test(reader.tail(year))) return [];
  const between = reader.between(month, year);
  if (!joined.test(between) || (month.unit !== year.unit && year.unit !== '' && month.unit !== '')) return [];
  const times = monthly.test(between) ? 12 : 52;
  return [
    {
      relation: 'per_head',
      focus: year,
      others: [month],
      bound: [month],
      compute: ([a]) => (a === undefined ? undefined : scale(a, times)),
      formula: `${month.text} × ${String(times)}`,
      evidence: 'sure',
      worded: true,
    },
  ];
}
