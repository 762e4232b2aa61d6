// Differences of the only two amounts of an English sentence, told right beside them: "62,000 homes, against 58,000 in the twelve months
// before: an increase of 4,000"; "36 percent in 1990 and 42 percent in 2020, six points more"; "exceeded imports by 140 million: 1,260 million
// against 1,120 million"; what is left of those who did and those who did not ("of 640 students 580 passed; 60 failed"); and which
// way a gap went ("the deficit widened from 2.1 to 2.6 billion").

import type { Claim } from '../claim.js';
import { type Candidate, holds } from './candidate.js';
import { directionBetween } from './growth-between.js';
import type { Reader } from './reader.js';
import { isExactLevel, sizeOf, subtract } from './relation.js';
import { alike } from './runs.js';
import { englishSentences } from './sentence-numbers.js';

export function plainMoves(claims: readonly Claim[], reader: Reader): Candidate[] {
  return englishSentences(claims, reader).flatMap(({ own }) => [
    ...own.flatMap((told, at) => [
      ...behindBoth(told, own.slice(0, at), own, reader),
      ...beforeBoth(told, own.slice(at + 1), own, reader),
      ...left(told, own.slice(0, at), own.slice(at + 1), reader),
    ]),
    ...gaps(own, reader),
  ]);
}

const isAmount = (claim: Claim): boolean =>
  isExactLevel(claim) && claim.form === 'digits' && !/^(?:times|years|months)$/.test(claim.unit);

const difference = (told: Claim, a: Claim, b: Claim): Candidate => ({
  relation: 'change',
  focus: told,
  others: [a, b],
  bound: [a, b],
  compute: ([x, y]) => (x === undefined || y === undefined ? undefined : sizeOf(subtract(x, y))),
  stated: sizeOf(told.interval),
  formula: `${a.text} − ${b.text}`,
  evidence: 'sure',
  worded: true,
});

/** A change in the unit of both, or in points of two rates. */
const isOfUnit = (told: Claim, a: Claim): boolean =>
  a.unit === '1' ? told.unit === 'points' : told.unit !== '1' && told.unit !== 'points' && alike(told, a);

const named =
  /(?::|;|,|–|—|\()\s*(?:(?:i\.e\.,?|that is,?|which is|thus|or)\s+)?(?:(?:an?|the) (?:[a-z]+ )?(?:increase|rise|gain|growth|decrease|decline|fall|drop|reduction|loss|difference|gap) of (?:just |only )?|)[$€£¥₹A-Z]*$/i;
const way = /^\s*(?:[a-z]+ )?(?:more|less|fewer|higher|lower|up|down)\s*(?:[.,;)]|$)/i;
const ends = /^\s*(?:[a-z]+\s*)?(?:[.;)]|$)/i;
const compares = /\b(?:against|after|from|compared (?:with|to)|than|was|were|had been|stood at|in|and)\b/i;
const otherwise =
  /\b(?:of which|of whom|including|target|plan\w*|goal|forecast|average|each|per|respectively|more than|at least)\b/i;

/** "… 62,000 …, against 58,000 …: an increase of 4,000": both of its kind stand before it, and no other in its sentence. */
function behindBoth(
  told: Claim,
  before: readonly Claim[],
  own: readonly Claim[],
  reader: Reader,
): Candidate[] {
  const [a, b] = before.slice(-2);
  if (a === undefined || b === undefined || !isAmount(a) || !isAmount(b)) return [];
  if (!isChange(told) || !isOfUnit(told, a) || !sameKind(a, b) || !onlyTwo(a, b, told, own)) return [];
  const gap = reader.between(b, told);
  const isNoun =
    /\b(?:increase|rise|gain|growth|decrease|decline|fall|drop|reduction|loss|difference|gap) of (?:just |only )?[$€£¥₹A-Z]*$/i.test(
      gap,
    );
  if (!named.test(gap) || !(isNoun ? ends : way).test(reader.tail(told))) return [];
  if (!compares.test(reader.between(a, b)) || otherwise.test(`${reader.between(a, b)} ${gap}`)) return [];
  // that its size holds says nothing of its way
  return [difference(told, a, b)].filter((one) => !holds(one));
}

const exceeds =
  /\b(?:exceed(?:s|ed)?|surpass(?:es|ed)?|outnumber(?:s|ed)?|outstrip(?:s|ped)?|fell short of|fall short of|trail(?:s|ed)?) [^,;.:\d]{3,40} by [$€£¥₹A-Z]*$/i;

/** "Exports exceeded imports by 140 million: 1,260 million against 1,120 million". */
function beforeBoth(
  told: Claim,
  after: readonly Claim[],
  own: readonly Claim[],
  reader: Reader,
): Candidate[] {
  const [a, b] = after;
  if (
    a === undefined ||
    b === undefined ||
    !isAmount(a) ||
    !isAmount(b) ||
    !exceeds.test(reader.before(told))
  )
    return [];
  if (!sameKind(a, b) || !alike(told, a) || !onlyTwo(a, b, told, own)) return [];
  return /^\s*[:(–—,]\s*[$€£¥₹A-Z]*$/.test(reader.between(told, a)) &&
    /^\s*(?:[a-z]+ )?(?:against|as against|compared (?:with|to)|to|after|versus|and)\s[$€£¥₹A-Z]*$/i.test(
      reader.between(a, b),
    )
    ? [difference(told, a, b)]
    : [];
}

const pairs: readonly [RegExp, RegExp][] = [
  [/^\s*(?:of them )?(?:have |had )?passed\b/i, /^\s*(?:of them )?(?:have |had )?failed\b/i],
  [
    /^\s*(?:were )?(?:accepted|approved|granted|admitted)\b/i,
    /^\s*(?:were )?(?:rejected|refused|turned down|declined|denied)\b/i,
  ],
  [/^\s*(?:were )?(?:won)\b/i, /^\s*(?:were )?lost\b/i],
  [/^\s*(?:were )?(?:present|attended)\b/i, /^\s*(?:were )?(?:absent|missing|stayed away)\b/i],
  [/^\s*(?:survived|recovered)\b/i, /^\s*died\b/i],
  [/^\s*(?:are |were )?(?:men|male|boys)\b/i, /^\s*(?:are |were )?(?:women|female|girls)\b/i],
];

/** "Of 640 students 580 passed; 60 failed": the one or the other. */
function left(told: Claim, before: readonly Claim[], after: readonly Claim[], reader: Reader): Candidate[] {
  // "412 were approved, 175 turned down and 53 are still pending"
  if (after.some((claim) => alike(claim, told))) return [];
  const [whole, part] = before.slice(-2);
  if (whole === undefined || part === undefined || ![whole, part, told].every(isAmount)) return [];
  if (
    !/(?:^|[.;:]\s*)of (?:the |its |their |all )?$/i.test(reader.before(whole)) ||
    whole.value <= part.value
  )
    return [];
  const fits = pairs.some(
    ([one, other]) =>
      (one.test(reader.tail(part)) && other.test(reader.tail(told))) ||
      (other.test(reader.tail(part)) && one.test(reader.tail(told))),
  );
  if (!fits || !alike(part, told)) return [];
  return [{ ...difference(told, whole, part), relation: 'sum', focus: told }];
}

const widening =
  /\b(deficit|surplus|gap|shortfall|difference|lead|margin|loss|spread)\b[^,;.\d]{0,20}\b(?:(widen\w*|grew|increased|deepened|expanded)|(narrow\w*|shrank|closed|decreased|eased|fell))\s+from\s+[$€£¥₹A-Z]*$/i;

function gaps(own: readonly Claim[], reader: Reader): Candidate[] {
  return own.flatMap((before, i): Candidate[] => {
    const now = own[i + 1];
    const found = widening.exec(reader.before(before));
    if (now === undefined || found === null || !sameKind(before, now)) return [];
    if (!/^[^,;.()]{0,30}\bto\s+[$€£¥₹A-Z]*$/i.test(reader.between(before, now))) return [];
    return [directionBetween(now, before, found[2] === undefined ? -1 : 1)];
  });
}

const isChange = ({ role, hedge, value, form }: Claim): boolean =>
  hedge === 'exact' && value > 0 && form !== 'verb' && !/^(?:growth|average_growth|share|target)$/.test(role);

const sameKind = (a: Claim, b: Claim): boolean =>
  alike(a, b) && a.value < 5 * b.value && b.value < 5 * a.value;

/** No third amount of their kind to be meant. */
const onlyTwo = (a: Claim, b: Claim, told: Claim, own: readonly Claim[]): boolean =>
  own.every((claim) => claim === a || claim === b || claim === told || !alike(claim, a));
