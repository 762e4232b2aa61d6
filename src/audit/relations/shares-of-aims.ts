// How much of an aim has been reached, in English, where the words say of which and the text tells other amounts as well: "by October the
// county had collected 41.6 million. The target for 2024 is 52.0 million, after 50.0 million collected in 2023; it has attained 80.0 percent
// of its target"; "75.0 percent of the budget as revised". Held against the text where one of those other amounts explains what is printed.

import type { Claim } from '../claim.js';
import { tiedReading } from './candidate.js';
import { isElsewhen, isMove } from './elsewhen.js';
import { divideBoth, shareOf } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, type Relation } from './relation.js';
import { exactly } from './runs.js';
import { isOfOneKind } from './share-statements.js';

/** How many sentences before a share its aim and what is reached may stand. */
const reach = 3;

const noun = String.raw`(?:targets?|goals?|plans?|budgets?|quotas?|appropriations?|allotments?|allocations?|objectives?|programmes?)`;
const lead = String.raw`(?:about |some |only |a total of )?\S{0,3}\s?`;

/** "The target for the whole of 2024 is", "was to buy", "wants", "aims at". */
const aimedAhead = new RegExp(
  [
    String.raw`\b${noun}\b(?![’'])[^.;\d]{0,70}(?:19|20)?(?:\d\d)?[^.;\d]{0,30}?\b(?:is|was|are|of|at|to|for|calls for|foresees|foresaw|provides for|provided for|envisages|envisaged)\s+${lead}$`,
    String.raw`\b${noun}\b(?![’'])[^.;:\d]{0,50}:\s*\S{0,3}$`,
    String.raw`\b(?:is|are|was|were) to (?!be\b)[a-z]+(?: [a-z]+)?\s+${lead}$`,
    String.raw`\b(?:aims? at|aimed at|aims? for|wants?|wanted|hopes? for|hoped for|intends? to [a-z]+|intended to [a-z]+|plans? to [a-z]+|planned to [a-z]+|plans?|set out to [a-z]+)\s+${lead}$`,
  ].join('|'),
  'i',
);
const aimedBehind =
  /^\s*(?:[a-z]+\s+){0,2}?(?:(?:is|are|was|were|had been|have been)\s+)?(?:due|scheduled|planned|foreseen|budgeted|aimed at|targeted|envisaged|appropriated)\b/i;

/** "Of its 2024 target", "of this year's budgeted revenue", "of the number planned", "of the plan for the year". */
const ofAim = new RegExp(
  String.raw`^\s*of\s+(?<phrase>(?:[\w’'-]+\s+){0,4}?(?:${noun}\b(?:\s+(?:as (?:revised|amended|increased|supplemented)|for (?:the|this|all of) [a-z ]{3,24}|for (?:19|20)\d\d))?|(?:budgeted|planned|targeted|scheduled|foreseen)\s+[a-z]+|(?:number|quantity|amount|total|volume|sum|figure)\s+(?:planned|aimed at|foreseen|budgeted|targeted|scheduled)))`,
  'i',
);
/** "The rate of execution, measured against the appropriation as revised, was". */
const ofExecution = new RegExp(
  String.raw`\b(?:execution|implementation|fulfilment|completion|utili[sz]ation)\b[^.;\d]{0,30}\b(?:measured (?:against|on|by)|in relation to|relative to|on|against)\s+(?<phrase>[^.;,\d]{3,40}),?\s+(?:was|is|stood at|came to|reached|amounted to)\s+$`,
  'i',
);

export function sharesOfAims(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter((claim) => claim.lang === 'en' && claim.aside === null && !claim.ordinal);
  return own.flatMap((share): Relation[] => {
    const phrase = phraseOf(share, reader);
    if (phrase === null) return [];
    const near = own.filter(
      (claim) =>
        claim.source === share.source &&
        share.sentence - claim.sentence <= reach &&
        claim.sentence - share.sentence <= 1 &&
        isPlainAmount(claim),
    );
    const before = near.filter((claim) => claim.end <= share.start);
    const aims = before.filter((claim) => isAim(claim, reader));
    const aim = aimOf(phrase, aims, before, reader);
    const part = aim === undefined ? undefined : reachedOf(share, aim, before, aims, own, reader);
    if (
      aim === undefined ||
      part === undefined ||
      hasNext(aim, share, aims, before, reader) ||
      !isAlike(part, aim)
    )
      return [];
    const others = near.filter(
      (claim) => claim.value !== aim.value && claim !== part && isAlike(claim, part),
    );
    return tiedReading({
      ...shareOf(share, part, aim),
      bound: [part, aim],
      evidence: 'likely',
      known: 'mistakes only',
      stated: asPrinted(share),
      reading: exactly,
      mistakes: ([a, b]) => [
        ...others.map((claim) => divideBoth(a, exactly(claim))),
        // what another part of the plan was reached of
        ...others.map((claim) => divideBoth(exactly(claim), b)),
      ],
    });
  });
}

function phraseOf(share: Claim, reader: Reader): string | null {
  if (share.unit !== '1' || share.form !== 'digits' || share.hedge !== 'exact' || !closed(share)) return null;
  if (/^(?:growth|average_growth|points|change)$/.test(share.role)) return null;
  return (
    ofAim.exec(reader.tail(share))?.groups?.['phrase'] ??
    ofExecution.exec(reader.gap(share))?.groups?.['phrase'] ??
    null
  );
}

const isPlainAmount = (claim: Claim): boolean =>
  closed(claim) &&
  claim.hedge === 'exact' &&
  claim.value > 0 &&
  !/^(?:1|points|index_points|times|years|months|weeks|days)$/.test(claim.unit);

/** Of one kind; a scaled amount without its unit, or with a word that is none, has that of the others: "the 50.0 million collected". */
const isAlike = (a: Claim, b: Claim): boolean =>
  isOfOneKind(a, b) ||
  ([a, b].some(({ unit }) => unit === '' || /ed$/.test(unit)) &&
    [a, b].every(({ text }) => /\d\s?(?:thousand|million|billion|trillion)\b/.test(text)));

const isAim = (claim: Claim, reader: Reader): boolean =>
  claim.role === 'target' ||
  isMended(claim, reader) ||
  ((aimedAhead.test(clauseOf(claim, reader)) || aimedBehind.test(reader.tail(claim))) &&
    !isMove(claim, reader));

const clauseOf = (claim: Claim, reader: Reader): string => reader.gap(claim).split(/;/).at(-1) ?? '';

const mends =
  /\b(?:increased|raised|topped up|supplemented|cut|reduced|lowered|amended|revised|augmented)\b/i;

/** "The original budget of 48.0 million was raised by 12.0 million to 60.0 million": what it became. */
const isMended = (claim: Claim, reader: Reader): boolean =>
  new RegExp(String.raw`\b${noun}\b`, 'i').test(reader.before(claim)) &&
  mends.test(reader.before(claim)) &&
  /^[^.;]{0,40}\b(?:to|to reach|reaching|becoming|bringing it to)\s+\S{0,3}\s?$/i.test(reader.gap(claim));

/** Words for an aim that was changed. */
const revised = /\b(?:revised|amended|increased|supplemented|current|final|new|adjusted|latest)\b/i;
const original = /\b(?:original|originally|initial|initially|adopted|voted)\b/i;
/** The whole year's, or that of a part of it. */
const whole = /\b(?:whole|full|entire|year|yearly|annual|year[’']s)\b/i;
const partly = /\b(?:months?|half|half-year|quarter|quarterly|monthly|nine-month|six-month)\b/i;

/** The one aim that the words can mean. */
function aimOf(
  phrase: string,
  aims: readonly Claim[],
  before: readonly Claim[],
  reader: Reader,
): Claim | undefined {
  const mended = aims.filter((claim) => isMended(claim, reader));
  if (revised.test(phrase)) return only(mended);
  if (original.test(phrase)) return only(aims.filter((claim) => original.test(clauseOf(claim, reader))));
  if (mended.length > 0) return undefined;
  const single = only(aims);
  if (single !== undefined) return single;
  const wordsOf = (claim: Claim): string => {
    const at = before.indexOf(claim);
    const next = before[at + 1];
    const tail = next === undefined ? reader.tail(claim) : reader.between(claim, next);
    return `${clauseOf(claim, reader)} ${tail.split(/[,;.]/)[0] ?? ''}`;
  };
  if (partly.test(phrase)) return only(aims.filter((claim) => partly.test(wordsOf(claim))));
  return whole.test(phrase)
    ? only(aims.filter((claim) => whole.test(wordsOf(claim)) && !partly.test(wordsOf(claim))))
    : undefined;
}

/** What has been reached: the one amount of its own sentence before the share, or else of the sentences before. */
function reachedOf(
  share: Claim,
  aim: Claim,
  before: readonly Claim[],
  aims: readonly Claim[],
  claims: readonly Claim[],
  reader: Reader,
): Claim | undefined {
  const done = before.filter(
    (claim) =>
      claim !== aim &&
      !aims.includes(claim) &&
      isAlike(claim, aim) &&
      claim.role !== 'previous' &&
      !original.test(clauseOf(claim, reader)) &&
      !isMove(claim, reader) &&
      !isOfEarlierYear(claim, reader) &&
      (!isElsewhen(claim, claims, reader) || /\bby\b/i.test(reader.gap(claim))) &&
      !/\b(?:of which|of them|including|by)\s+\S{0,3}\s?$/i.test(reader.gap(claim)),
  );
  const here = done.filter(({ sentence }) => sentence === share.sentence);
  if (here.length === 0) return only(done);
  // "41.6 million by October … fees alone brought in 20.8 million, 80.0 percent of the target being reached"
  const reached = only(here);
  return reached === undefined || done.some(({ value }) => value > reached.value) ? undefined : reached;
}

/** "Was to plant 640,000 trees in 2023 and 700,000 in 2024": another aim in step with it. */
const hasNext = (
  aim: Claim,
  share: Claim,
  aims: readonly Claim[],
  before: readonly Claim[],
  reader: Reader,
): boolean =>
  aim.sentence !== share.sentence &&
  before.some(
    (claim) =>
      claim.sentence === aim.sentence &&
      claim.start > aim.end &&
      !aims.includes(claim) &&
      isAlike(claim, aim) &&
      claim.role !== 'previous' &&
      !isOfEarlierYear(claim, reader),
  );

/** "In 2023 the city took in 800 million", "the 50.0 million collected in 2023", "last year's sales were 36.0". */
function isOfEarlierYear(claim: Claim, reader: Reader): boolean {
  const text = reader.text(claim);
  const last = Math.max(...(text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number));
  const behind = reader.tail(claim).split(/[,;.]|\b(?:and|while|but|after)\b/)[0] ?? '';
  const ahead =
    clauseOf(claim, reader)
      .split(/[,:]\s(?=\S+\s)|\b(?:while|but|after)\b/)
      .at(-1) ?? '';
  const whole = clauseOf(claim, reader);
  const year = /\b((?:19|20)\d\d)\b/.exec(behind)?.[1] ?? /\b((?:19|20)\d\d)\b/.exec(ahead)?.[1];
  return (
    (year !== undefined && Number(year) < last) ||
    /\b(?:last|previous|preceding) year\b|\ba year (?:ago|earlier|before)\b/i.test(`${ahead} ${behind}`) ||
    /\bafter\s+\S{0,3}\s?$/i.test(whole)
  );
}

const only = (claims: readonly Claim[]): Claim | undefined =>
  new Set(claims.map(({ value }) => value)).size === 1 ? claims.at(-1) : undefined;
