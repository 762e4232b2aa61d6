// Amounts per unit, prices and quantities, and rates of exchange that the sentence itself gives, in English: "9.0 billion
// for 1.2 million people, 7,500 each"; "twelve million bottles at 6.50 euros each made 78 million euros".

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { measurePer } from '../units-in-text.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import { isEarlier } from './earlier-words.js';
import { rootsOf } from './named-wholes.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { closed, multiply, scale } from './relation.js';
import { englishSentences, toldBefore } from './sentence-numbers.js';

export function toldRatioCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  return englishSentences(claims, reader).flatMap(({ own, all, before }) => [
    ...perUnit(own, before, claims, reader),
    ...perYear(all, reader),
    ...exchanged(own, before, reader),
  ]);
}

const isLevel = (claim: Claim): boolean =>
  (claim.role === 'level' || claim.role === 'conversion') &&
  closed(claim) &&
  claim.value > 0 &&
  claim.hedge === 'exact' &&
  !/^(?:1|points|times|years|months)$/.test(claim.unit);

/** What an amount is told for each of, right before or behind it. */
const perBefore =
  /\b(?:per|each|every|for (?:each|every)) (?:(?:of (?:the|its|their) )?(?:permanent |full-time |registered )?)([a-z]+)\b[^,;:.]{0,40}$/i;
const perBehind =
  /^\s*(?:[a-z]+ ){0,2}?(?:per|a|an|each|for (?:each|every)(?: one)?(?: of (?:the|its|their))?|to the)\s+(?:permanent |full-time |registered |square |average )?([a-z]+)\b/i;
const averageOf =
  /\b(?:an average(?= of| price| yield| size| value| cost| ticket| fare| rent| bill| spend| pay| output)|on average|averag(?:ing|ed)|(?:the|an) average (?:price|yield|size|value|cost|ticket|fare|rent|bill|spend|pay|output)|unit (?:price|cost|value)|yield)\b[^,;:.]{0,45}$/i;
const timeWords =
  /^(?:year|annum|month|week|day|night|hour|minute|second|quarter|decade|season|cent|result|whole|few|little|lot|further|rise|increase|fall|gain|drop|decline|total|sum|share|record|third|half|fifth|tenth|level|rate|percent|figure|average|value|loss|profit)$/i;
/** People by any name. */
const people =
  /^(?:head|capita|person|inhabitant|resident|people|citizen|employee|worker|jobholder|staff|member|visitor|tourist|guest|passenger|pupil|student|traveller|patient|recipient|beneficiary|pensioner|subscriber|customer|man|woman|child|household|family)$/i;

/** An amount, a count and the one divided by the other: the only two of the sentence that it can be of. */
function perUnit(
  own: readonly Claim[],
  last: readonly Claim[],
  claims: readonly Claim[],
  reader: Reader,
): Candidate[] {
  return own.flatMap((ratio): Candidate[] => {
    if (!isLevel(ratio) || isEarlier(ratio, own, reader)) return [];
    const lead = toldBefore(ratio, own, reader);
    const tail = reader.tail(ratio);
    const word = perBefore.exec(lead)?.[1] ?? perBehind.exec(tail)?.[1] ?? ratio.per ?? null;
    const apiece = /^\s*(?:each|apiece)\b/i.test(tail);
    const averaged = averageOf.test(lead) && !isOfSome(lead);
    if (word === null && !apiece && !averaged) return [];
    const noun = word?.toLowerCase() ?? '';
    // "per million lorries": of so many of them
    if (/^(?:hundred|thousand|million)$/.test(noun)) return [];
    const measure = measurePer(`${lead.slice(-40)} ${ratio.text}${tail.slice(0, 40)}`);
    if (
      timeWords.test(noun) ||
      /\b(?:PPP|purchasing|parity|median|disposable)\b/.test(reader.sentence(ratio))
    )
      return [];
    const here = own.filter((claim) => claim !== ratio && isLevel(claim) && claim.per === null);
    const others =
      here.length >= 2 ? here : [...last.filter((claim) => isLevel(claim) && claim.per === null), ...here];
    const beside = here.filter((claim) => claim.unit === ratio.unit && claim.value > ratio.value);
    const amounts = beside.length > 0 ? beside : namedAmounts(ratio, lead, claims, reader);
    const counts = others.filter(
      (claim) =>
        claim.unit !== ratio.unit &&
        !isMoney(claim.unit) &&
        // "against $195 six years earlier, when 24,000 pupils were enrolled"
        !/\b(?:ago|before|earlier),? when\b[^,;.]*$/i.test(reader.gap(claim)) &&
        (claim.value >= 100 || (claim.form === 'digits' && claim.value >= 20)) &&
        (measure === null ? counted(claim, noun, reader) : claim.unit === measure.unit),
    );
    const [amount] = amounts;
    const [count] = counts;
    if (amount === undefined || count === undefined || amounts.length > 1 || counts.length > 1) return [];
    if (noun === '' && others.length > 2) return [];
    // "boats went from 1,500 to 900": of which of the two, the order of the sentence does not say
    if ([amount, count].some((claim) => isTurned(claim, own, reader))) return [];
    // A year's mean population is not that of its end.
    const slack = people.test(noun) ? 0.025 : 0.002;
    return [
      {
        relation: 'per_head',
        bound: [amount, count],
        // where more is counted in the sentence that may be meant, only what a slip of the pen explains is held against it
        ...(own.length === 3 && own.includes(amount) && own.includes(count)
          ? { evidence: 'sure', worded: true }
          : { evidence: 'likely' }),
        focus: ratio,
        others: [amount, count],
        compute: ([a, b]) => {
          const quotient = divideBoth(a, b === undefined ? undefined : scale(b, 1 / (measure?.size ?? 1)));
          return quotient === undefined
            ? undefined
            : { low: quotient.low * (1 - slack), high: quotient.high * (1 + slack) };
        },
        formula: `${amount.text} / ${count.text}`,
      },
    ];
  });
}

/** Whether an amount is the first of two that the words lead from one to the other. */
function isTurned(claim: Claim, own: readonly Claim[], reader: Reader): boolean {
  const next = own[own.indexOf(claim) + 1];
  return (
    own.includes(claim) &&
    next !== undefined &&
    /\bfrom\b[^,;.]*$/i.test(reader.gap(claim)) &&
    /^[^,;.]*\bto\b[^,;.]*$/i.test(reader.between(claim, next))
  );
}

/** "The average digital scheme": of some of them, by a word that the sentence has not said before. */
function isOfSome(lead: string): boolean {
  const at = lead.search(averageOf);
  const earlier = lead.slice(0, at).toLowerCase();
  return (lead.slice(at).match(/[a-z]{4,}/gi) ?? [])
    .map((word) => word.toLowerCase())
    .some((word) => !averageWords.test(word) && !earlier.includes(word.replace(/s$/, '')));
}

const averageWords =
  /^(?:average[ds]?|averaging|price|yield|size|value|cost|ticket|fare|rent|bill|spend(?:ing)?|pa(?:y|id)|output|unit|stay|income|wage|salary|amount|investment|revenue|expenditure|about|around|some|roughly|nearly|just|over|under|being|was|were|came|come|comes|coming|works?|worked|working|equal|equals|equivalent|which|that|this|thus|hence|with|each|sale|sum|loan|grant|order|basket|project|scheme|farm|firm|company|enterprise|household|person|visitor|guest|passenger|pupil|student|worker|employee|patient)s?$/;

/** "Total health expenditure was equivalent to 6,407 lira each": the amount told of by the same words, some sentences before. */
function namedAmounts(ratio: Claim, lead: string, claims: readonly Claim[], reader: Reader): Claim[] {
  const subject = lead.split(/[,;:]/).at(-1) ?? '';
  const roots = rootsOf(
    subject.replace(
      /\b(?:equivalent|amount\w*|average|works|worked|came|equal|stood|spent|paid|each|every|inhabitants?|heads?|capita|persons?)\b/gi,
      ' ',
    ),
    'en',
  );
  if (roots.length < 2) return [];
  return claims.filter((claim) => {
    if (claim.source !== ratio.source || claim.end > ratio.start || ratio.sentence - claim.sentence > 4)
      return false;
    if (!isLevel(claim) || claim.unit !== ratio.unit || claim.per !== null || claim.value <= ratio.value)
      return false;
    const words =
      `${claim.subject} ${reader.gap(claim)} ${reader.tail(claim).split(/[,;]/)[0] ?? ''}`.toLowerCase();
    return roots.every((root) => words.includes(root));
  });
}

/** "14,400 homes in the three years that remain, an average of 4,800 a year". */
function perYear(own: readonly Claim[], reader: Reader): Candidate[] {
  return own.flatMap((ratio): Candidate[] => {
    const lead = toldBefore(ratio, own, reader);
    const tail = reader.tail(ratio);
    if (!isLevel(ratio) && ratio.role !== 'change') return [];
    if (
      !/^\s*(?:[a-z]+ ){0,2}(?:a|per|each|every) year\b|^\s*(?:[a-z]+ ){0,2}(?:annually|yearly|per annum)\b/i.test(
        tail,
      )
    )
      return [];
    if (!/\b(?:average|mean|rate|pace|an annual|equal|evenly)\b/i.test(lead)) return [];
    const spans = own.filter(
      (claim) =>
        claim.unit === 'years' && claim !== ratio && claim.value >= 2 && Number.isInteger(claim.value),
    );
    const amounts = own.filter(
      (claim) =>
        claim !== ratio &&
        isLevel(claim) &&
        claim.per === null &&
        (claim.unit === ratio.unit || claim.unit === '' || ratio.unit === '') &&
        claim.value > ratio.value,
    );
    const [span] = spans;
    const [amount] = amounts;
    if (span === undefined || amount === undefined || spans.length > 1 || amounts.length > 1) return [];
    if (
      !/\b(?:in|over|within|for|during|of)\s+(?:the |these |those |its |a span of )?(?:next |coming |remaining |past |last )?$/i.test(
        toldBefore(span, own, reader),
      )
    )
      return [];
    if (/\b(?:grow|growth|increase|rise|rose|grew|up)\b/i.test(lead)) return [];
    const exact: Interval = { low: span.value, high: span.value };
    return [
      {
        relation: 'per_head',
        focus: ratio,
        others: [amount, span],
        bound: [amount, span],
        worded: true,
        compute: ([a]) => divideBoth(a, exact),
        formula: `${amount.text} / ${span.text}`,
        evidence: 'sure',
      },
    ];
  });
}

/** Whether a claim counts what the noun names; whatever is counted where it names nothing. */
function counted(claim: Claim, noun: string, reader: Reader): boolean {
  if (noun === '' || /^(?:one|each|apiece|all)$/.test(noun)) return true;
  const around =
    `${toldBefore(claim, [], reader).slice(-50)} ${claim.text} ${reader.tail(claim).slice(0, 30)} ${claim.unit}`.toLowerCase();
  if (
    people.test(noun) &&
    (claim.unit === 'persons' || claim.concept === 'population' || claim.unit === 'visits')
  )
    return true;
  return new RegExp(`\\b${noun.replace(/s$/, '').replace(/y$/, '')}`).test(around);
}

/** "At 1.08 dollars to the euro", "an exchange rate of 7.2 yuan per dollar". */
const rateWords = /^\s*(?:[a-z]+\s)?(?:to|per|for)\s+(?:the|a|an|one|each|every)?\s*([A-Za-z$€£¥]+)/i;

/** An amount in two currencies at the rate of exchange that the text gives. */
function exchanged(own: readonly Claim[], last: readonly Claim[], reader: Reader): Candidate[] {
  const rates = [...own, ...last].filter(
    (claim) => isMoney(claim.unit) && closed(claim) && claim.value > 0 && isMoneyRate(claim, reader),
  );
  const [rate] = rates;
  if (rate === undefined || rates.length > 1) return [];
  return own.flatMap((to, i): Candidate[] => {
    const from = own[i - 1];
    if (from === undefined || from === rate || to === rate) return [];
    if (!isMoney(from.unit) || !isMoney(to.unit) || from.unit === to.unit || !closed(from) || !closed(to))
      return [];
    if (
      to.role !== 'conversion' &&
      !/\b(?:equivalent|equal|worth|comes? to|came to|or|corresponds?|translates?)\b/i.test(
        reader.between(from, to),
      )
    )
      return [];
    // "1.20 trillion a year, or in all 1.2 billion dollars": of another amount
    if (/\b(?:in all|altogether|in total|overall)\b/i.test(reader.between(from, to))) return [];
    const [local, foreign] = from.unit === rate.unit ? [from, to] : [to, from];
    if (local.unit !== rate.unit) return [];
    const product = (a: Interval | undefined, b: Interval | undefined): Interval | undefined =>
      a === undefined || b === undefined ? undefined : multiply(a, b);
    return [
      {
        relation: 'conversion',
        focus: local,
        others: [foreign, rate],
        bound: [foreign, rate],
        worded: true,
        compute: ([a, b]) => product(a, b),
        formula: `${foreign.text} × ${rate.text}`,
        evidence: 'sure',
      },
    ];
  });
}

function isMoneyRate(claim: Claim, reader: Reader): boolean {
  const behind = rateWords.exec(reader.tail(claim))?.[1] ?? claim.per ?? '';
  return (
    /^(?:dollar|euro|pound|yen|yuan|franc|peso|rupee|krone|krona|zloty|lira|rand|real|won|baht|dirham|dinar|shilling|us|usd|eur|gbp|\$|€|£)/i.test(
      behind,
    ) && !/\b(?:barrel|tonne|ton|ounce|bushel)\b/i.test(reader.tail(claim).slice(0, 30))
  );
}
