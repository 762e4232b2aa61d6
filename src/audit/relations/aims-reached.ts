// An aim, what was reached of it, and the share, the rest or the surplus that the words draw from the two: "the plan foresaw 240,000
// jobs; 251,600 were created, 104.8 percent of the target"; "the target is 500 km; 64.4 percent of it has been attained and 177.9 km
// are still to be built"; "beat a goal of 2.85 million by 90,000".

import type { Claim } from '../claim.js';
import { tiedReading } from './candidate.js';
import { divideBoth, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { closed, multiply, type Relation, scale, sizeOf, subtract } from './relation.js';
import { alike } from './runs.js';

const lead = String.raw`(?:about |some |around |a total of )?[$€£¥₹A-Z]*\s?`;
const nouns = String.raw`(?:target|goal|aim|plan|task|budget|appropriations?|allocation|requirement|quota|objective)s?`;
const aimed = new RegExp(
  [
    String.raw`\b(?:foresaw|foresees|foreseen|promis(?:ed|es)|call(?:ed|s) for|provid(?:ed|es) for|envisag(?:ed|es)|schedul(?:ed|es)|pledged|undertaken to [a-z]+|undertook to [a-z]+|aim(?:ed|s) (?:for|at)|want(?:ed|s) to [a-z]+|set out to [a-z]+|had budgeted|reckoned with|had planned)\s+${lead}$`,
    String.raw`\b${nouns}\s+(?:for (?:the (?:whole )?year|(?:19|20)\d\d)\s+|set for [\w ]{2,18} )?(?:of|is|was|stands at|stood at|had been)\s+${lead}$`,
    String.raw`\b(?:against|of|towards?)\s+(?:the |a |an |its )?(?:goal|target|plan|appropriations|budget|task) (?:of )?${lead}$`,
    String.raw`\bway to (?:the|its|a)\s+${lead}$`,
  ].join('|'),
  'i',
);
const aimedBehind =
  /^\s*(?:[a-z]+\s+){0,2}?(?:(?:planned|foreseen|required|targeted|budgeted|pledged|promised|envisaged|set) for\b|(?:it|they|the [a-z]+) (?:wants?|hopes?|plans?|aims?) to (?:reach|have|build)|to be [a-z]+ed by\b|set for\b|(?:planned|foreseen|required|budgeted)\b)/i;

export function aimsReached(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      claim.aside === null &&
      closed(claim) &&
      claim.value > 0 &&
      claim.hedge === 'exact',
  );
  const amounts = own.filter(({ unit }) => !/^(?:1|points|times|years|months|index_points)$/.test(unit));
  return amounts
    .filter((claim) => aimed.test(reader.gap(claim)) || aimedBehind.test(reader.tail(claim)))
    .flatMap((aim): Relation[] => {
      const near = own.filter(
        (claim) =>
          claim.source === aim.source &&
          claim !== aim &&
          claim.paragraph === aim.paragraph &&
          Math.abs(claim.sentence - aim.sentence) <= 1,
      );
      // a text of two aims would need to say of which its rates are
      if (
        near.some(
          (claim) =>
            amounts.includes(claim) &&
            (aimed.test(reader.gap(claim)) || aimedBehind.test(reader.tail(claim))),
        )
      )
        return [];
      const others = near.filter((claim) => amounts.includes(claim) && alike(claim, aim));
      const left = others.filter((claim) => isLeft(claim, reader));
      const beyond = others.filter((claim) => isBeyond(claim, aim, reader));
      const levels = others.filter(
        (claim) => !left.includes(claim) && !beyond.includes(claim) && isReached(claim, reader),
      );
      const [reached] = levels;
      const only =
        levels.length === 1
          ? reached
          : levels.find(
              (claim) =>
                claim.sentence === aim.sentence &&
                levels.filter((one) => one.sentence === aim.sentence).length === 1,
            );
      const rates = near.filter((claim) => claim.unit === '1' && isOfAim(claim, reader));
      const gaps = near.filter((claim) => claim.unit === '1' && wayOff(claim, reader) !== 0);
      return [
        ...(only === undefined ? [] : rates.slice(0, 1).flatMap((rate) => share(rate, only, aim))),
        ...(only === undefined
          ? []
          : gaps.slice(0, 1).flatMap((rate) => offBy(rate, only, aim, wayOff(rate, reader)))),
        ...left.slice(0, 1).flatMap((rest) => {
          const [rate] = rates;
          return only !== undefined
            ? restBeyond(rest, aim, only)
            : rate === undefined
              ? []
              : restOf(rest, aim, rate);
        }),
        ...(only === undefined ? [] : beyond.slice(0, 1).flatMap((by) => difference(by, aim, only))),
      ];
    });
}

/** "Are still to be built", "the outstanding length is", "a further 212.6 must still be equipped". */
const isLeft = (claim: Claim, reader: Reader): boolean =>
  /^[^.;,\d]{0,30}\b(?:still|yet) (?:to be|to go|missing|lacking|outstanding|needed)\b|^[^.;,\d]{0,25}\b(?:must|have|has|need|needs|remain|remains) (?:still|yet|to be)\b|^\s*(?:[a-z]+ )?(?:short of|to go)\b|^\s*(?:[a-z]+ )?(?:are|is|were|was) (?:left|outstanding|missing|lacking)\b/i.test(
    reader.tail(claim),
  ) ||
  /\b(?:outstanding|remaining|missing|still lacking)\b[^.;,\d]{0,25}\b(?:is|are|was|were|amounts? to|comes? to)\s+$/i.test(
    reader.gap(claim),
  );

/** "Beat a goal of 2.85 million by 90,000", "640 beyond the plan", "7,600 more than planned". */
const isBeyond = (claim: Claim, aim: Claim, reader: Reader): boolean =>
  (claim.start > aim.end && /^[^.;,]{0,20}\bby\s+[$€£¥₹A-Z]*$/i.test(reader.between(aim, claim))) ||
  /^\s*(?:[a-z]+ )?(?:beyond|above|over|more than|below|fewer than|less than|ahead of) (?:the |its )?(?:plan|planned|target|goal|foreseen|promised|budget)\b/i.test(
    reader.tail(claim),
  );

/** What was reached is no amount of before and none of part of it. */
const isReached = (claim: Claim, reader: Reader): boolean =>
  claim.role !== 'previous' &&
  claim.partOf === null &&
  !/\b(?:of which|of whom|of them|including|from|against|after|than|another|a further|up|down|by|in all of)\s+[$€£¥₹A-Z]*$/i.test(
    reader.gap(claim),
  ) &&
  !/^\s*(?:[a-z]+ )?(?:more|less|fewer|higher|lower|of (?:them|these|those|which|whom))\b/i.test(
    reader.tail(claim),
  );

const isOfAim = (rate: Claim, reader: Reader): boolean =>
  rate.role !== 'growth' &&
  (new RegExp(
    String.raw`^\s*of (?:the |its |this |that |it\b)(?:[a-z'’]+ ){0,2}?(?:${nouns}\b|has been|had been|was|is)`,
    'i',
  ).test(reader.tail(rate)) ||
    /^\s*of (?:the way|it)\b/i.test(reader.tail(rate)) ||
    /\b(?:completion|fulfilment|implementation|execution|achievement) rate (?:of|was|stood at|is)\s+$|\b(?:execution|implementation|fulfilment) (?:stood at|was|came to)\s+$|\b(?:target|plan|goal) (?:was|is|had been|has been) (?:met|fulfilled|achieved|reached|exceeded)? ?(?:to|at) (?:the extent of )?$/i.test(
      reader.gap(rate),
    ) ||
    /^\s*(?:has|have|had) been (?:accomplished|attained|achieved|reached|fulfilled)\b/i.test(
      reader.tail(rate),
    ));

/** "12.0 percent below the target" */
function wayOff(rate: Claim, reader: Reader): number {
  const found = new RegExp(
    String.raw`^\s*(below|under|short of|less than|above|over|more than|beyond|in excess of) (?:the |its )?(?:[a-z]+ )?(?:${nouns}|planned|foreseen)\b`,
    'i',
  ).exec(reader.tail(rate));
  return found === null ? 0 : /^(?:below|under|short|less)/i.test(found[1] ?? '') ? -1 : 1;
}

const share = (rate: Claim, reached: Claim, aim: Claim): Relation[] =>
  tiedReading({
    relation: 'share',
    focus: rate,
    others: [reached, aim],
    bound: [reached, aim],
    compute: ([a, b]) => divideBoth(a, b),
    formula: `${reached.text} / ${aim.text}`,
    evidence: 'likely',
    mistakes: ([a, b]) => [divideBoth(b, a)],
  });

const offBy = (rate: Claim, reached: Claim, aim: Claim, way: number): Relation[] =>
  tiedReading({
    relation: 'growth',
    focus: rate,
    others: [reached, aim],
    bound: [reached, aim],
    compute: ([a, b]) => minusOne(divideBoth(a, b)),
    formula: `${reached.text} / ${aim.text} − 1`,
    evidence: 'likely',
    stated: scale(sizeOf(rate.interval), way),
  });

const restBeyond = (rest: Claim, aim: Claim, reached: Claim): Relation[] =>
  tiedReading({
    relation: 'difference',
    focus: rest,
    others: [aim, reached],
    bound: [aim, reached],
    compute: ([a, b]) => (a === undefined || b === undefined ? undefined : subtract(a, b)),
    formula: `${aim.text} − ${reached.text}`,
    evidence: 'likely',
  });

const restOf = (rest: Claim, aim: Claim, rate: Claim): Relation[] =>
  tiedReading({
    relation: 'difference',
    focus: rest,
    others: [aim, rate],
    bound: [aim, rate],
    compute: ([a, b]) =>
      a === undefined || b === undefined ? undefined : multiply(a, { low: 1 - b.high, high: 1 - b.low }),
    formula: `${aim.text} × (1 − ${rate.text})`,
    evidence: 'likely',
  });

const difference = (by: Claim, aim: Claim, reached: Claim): Relation[] =>
  tiedReading({
    relation: 'difference',
    focus: by,
    others: [reached, aim],
    bound: [reached, aim],
    compute: ([a, b]) => (a === undefined || b === undefined ? undefined : sizeOf(subtract(a, b))),
    formula: `${reached.text} − ${aim.text}`,
    evidence: 'likely',
    stated: sizeOf(by.interval),
  });
