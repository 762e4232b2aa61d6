// The amount of a headline and that of the sentence that says the same below it, in English: "Lake ferries carry 231,600 passengers in
// summer season", and "the white boats of the Lake Company carried 218,400 passengers in the summer season". Only where the sentence
// has the headline's verb, its noun, its time and a word of its subject, and nothing in the text makes the headline's amount.

import { stemmer } from 'stemmer';
import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import { contentWords } from '../words.js';
import type { Reader } from './reader.js';
import { add, type Relation, subtract } from './relation.js';
import { alike } from './runs.js';
import { levelsInDigits } from './tiled-periods.js';

/** How far below the headline its sentence may stand. */
const reach = 3;

export function headlineAmounts(claims: readonly Claim[], reader: Reader): Relation[] {
  const amounts = levelsInDigits(claims).filter(({ unit }) => unit !== '');
  return amounts.filter(reader.title).flatMap((head): Relation[] => {
    const below = claims.filter(
      (claim) => claim.source === head.source && claim.aside === null && !reader.heading(claim),
    );
    const told = amounts.filter(
      (claim) =>
        below.includes(claim) &&
        claim.sentence - head.sentence <= reach &&
        claim.unit === head.unit &&
        claim.per === head.per &&
        saysTheSame(head, claim, reader),
    );
    const [body] = told;
    if (body === undefined || told.length > 1 || digits(head) < 3 || isMadeUp(head, below)) return [];
    const ratio = head.value / body.value;
    if (ratio > 2 || ratio < 0.5 || Math.abs(ratio - 1) < leastApart) return [];
    return [
      {
        relation: 'repeated',
        focus: head,
        numbers: [head, body],
        verdict: 'inconsistent',
        stated: head.value,
        computed: body.interval,
        worded: true,
        slip: true,
        why: {
          en: `the headline has ${head.text}, the text below it ${body.text}`,
          zh: `标题为${head.text}，正文为${body.text}`,
        },
      },
    ];
  });
}

/** Headlines round: what is nearer is the same. */
const leastApart = 0.02;

/** Digits that say something: 220,000 has two. */
const digits = ({ text }: Claim): number => text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;

/** Told below as it is, or as the sum or the difference of two numbers. */
const isMadeUp = (head: Claim, below: readonly Claim[]): boolean => {
  const kin = below.filter((claim) => alike(claim, head));
  return kin.some(
    (a) =>
      meet(a.interval, head.interval) ||
      kin.some(
        (b) =>
          b !== a &&
          [add(a.interval, b.interval), subtract(a.interval, b.interval)].some((one) =>
            meet(one, head.interval),
          ),
      ),
  );
};

const small = /^(?:a|an|the|in|on|of|for|to|at|by|its|their|this|last|and|with)$/i;
const wordsOf = (text: string): string[] =>
  (text.match(/[A-Za-z]{2,}|\d{4}/g) ?? [])
    .filter((word) => !small.test(word))
    .map((word) => stemmer(word.toLowerCase()));

/** What narrows the time or the matter of a sentence down. */
const narrows =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|half|quarter|months?|weeks?|daily|so far|until|average|more than|fewer|others?|of which|alone|only)\b/gi;

function saysTheSame(head: Claim, body: Claim, reader: Reader): boolean {
  const lead = wordsOf(reader.before(head));
  const sentence = reader.sentence(body);
  const known = new Set(wordsOf(sentence));
  const verb = lead.at(-1);
  const subject = contentWords(reader.before(head), 'en')
    .map((word) => stemmer(word))
    .filter((word) => word !== verb);
  const tail = wordsOf(reader.after(head));
  const near = wordsOf(reader.before(body)).slice(-2);
  const headline = reader.sentence(head).toLowerCase();
  const isNarrowed = [...sentence.matchAll(narrows)].some(([word]) => !headline.includes(word.toLowerCase()));
  return (
    verb !== undefined &&
    lead.length > 1 &&
    near.includes(verb) &&
    tail.length > 0 &&
    tail.every((word) => known.has(word)) &&
    subject.some((word) => known.has(word)) &&
    !isNarrowed
  );
}
