// Rates by their name, in English, with the two amounts that the name says they are of: "operating profit came to 964 million, a margin
// of 11.4 percent", "4,352 of the 5,120 approached replied, a response rate of 85 percent", a pass rate, a turnout, loans to deposits.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { tiedReading } from './candidate.js';
import { isElsewhen, isMove, isOfEarlierSentence } from './elsewhen.js';
import { divideBoth, shareOf } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, type Relation } from './relation.js';
import { exactly } from './runs.js';
import { isOfOneKind, isPartAmount } from './share-statements.js';

interface Rate {
  name: RegExp;
  /** The words for what is measured, and for what it is measured on. */
  part: RegExp;
  whole: RegExp;
}

const rates: readonly Rate[] = [
  { name: /\b(?:profit|operating|net|EBITDA?)?\s?margin\b|\bprofit rate\b/i, part: /profit|\bEBIT(?:DA)?\b|\bearn(?:ed|ings)\b|\bnet income\b/i, whole: /\brevenues?\b|\bsales\b|\bturnover\b|\bsold\b/i },
  { name: /\bresponse rate\b/i, part: /\brepl(?:y|ied|ies)\b|\banswer\w*|\brespond\w*|\breturned\b|\bfilled\b|\bcame back\b|\btook part\b/i, whole: /\bapproached\b|\basked\b|\bsent\b|\bcontacted\b|\bmailed\b|\binvited\b|\bsample\b|\bdistributed\b/i },
  { name: /\bturnout\b/i, part: /\bvoted\b|\bcast\b|\bballots?\b|\bwent to the polls\b/i, whole: /\bon the roll\b|\beligible\b|\bregistered\b|\bentitled\b|\belectorate\b|\belectors\b|\bon the register\b/i },
  { name: /\b(?:pass|success) rate\b/i, part: /\bpass(?:ed|es)?\b|\bmade the grade\b|\bsucceeded\b/i, whole: /\bsat\b|\btook\b|\btested\b|\bsampled\b|\bentered\b|\binspected\b|\bout of\b|\bexamined\b|\bcandidates\b/i },
  { name: /\b(?:failure|rejection|fault) rate\b/i, part: /\bfail(?:ed|ures?)?\b|\brejected\b|\bfault\w*/i, whole: /\btested\b|\binspected\b|\bchecked\b|\bexamined\b|\bsampled\b|\bapplications\b/i },
  { name: /\b(?:loans?[- ](?:to[- ])?deposits?|credit[- ](?:to[- ])?deposits?) ratio\b|\bratio of (?:loans|credit|lending) to deposits\b/i, part: /\bloans?\b|\bcredit\b|\blending\b|\blent\b|\badvances\b/i, whole: /\bdeposits?\b|\bsavings\b/i },
  { name: /\b(?:export[-/ ]import )?(?:coverage|cover) (?:ratio|rate)\b/i, part: /\bexports?\b|\bexported\b/i, whole: /\bimports?\b|\bimported\b/i },
  { name: /\b(?:occupancy)(?: rate)?\b/i, part: /\boccupied\b|\bsold\b|\blet\b|\btaken\b/i, whole: /\bavailable\b|\boffered\b|\bon offer\b|\bcapacity\b/i },
  { name: /\b(?:self-sufficiency)\b/i, part: /\bproduc\w+/i, whole: /\bconsum\w+|\bdemand\b/i },
]; // prettier-ignore

/** How many sentences away the amounts of a rate may stand. */
const reach = 2;

export function namedRates(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter((claim) => claim.aside === null && claim.lang === 'en');
  return own.flatMap((rate): Relation[] => {
    if (rate.unit !== '1' || rate.value <= 0 || rate.value > 3 || rate.hedge !== 'exact') return [];
    if (/^(?:growth|average_growth|previous|points|change)$/.test(rate.role) || rate.list !== null) return [];
    const lead = reader.gap(rate).slice(-70);
    const kind = rates.find(
      ({ name }) =>
        name.test(lead) ||
        (/^\s*(?:[a-z]+\s)?(?:margin|turnout)\b/i.test(reader.tail(rate)) &&
          name.test(reader.tail(rate).slice(0, 25))),
    );
    if (kind === undefined || isOfEarlierSentence(rate, reader)) return [];
    if (/\b(?:from|against|than|after|compared (?:with|to)|target|average|by)\s*$/i.test(lead)) return [];
    const near = own.filter(
      (claim) =>
        isPartAmount(claim) &&
        distance(claim, rate) <= reach &&
        claim.sentence <= rate.sentence &&
        !isMove(claim, reader) &&
        !isElsewhen(claim, own, reader),
    );
    const parts = called(kind.part, kind.whole, near, reader);
    const wholes = called(kind.whole, kind.part, near, reader);
    const [part, whole] = [parts.at(-1), wholes.at(-1)];
    if (part === undefined || whole === undefined || part === whole || !isOfOneKind(part, whole)) return [];
    // several of one name are of several things
    if ([parts, wholes].some((list) => new Set(list.map(({ value }) => value)).size > 1)) return [];
    const others = own.filter(
      (claim) =>
        claim !== part &&
        claim !== whole &&
        isPartAmount(claim) &&
        distance(claim, rate) <= reach &&
        isOfOneKind(claim, part),
    );
    return tiedReading({
      ...shareOf(rate, part, whole),
      evidence: 'likely',
      reading: exactly,
      stated: asPrinted(rate),
      mistakes: ([a, b]) => [
        divideBoth(b, a),
        ...others.flatMap((claim) => [divideBoth(a, exactly(claim)), divideBoth(exactly(claim), b)]),
      ],
    });
  });
}

/** The amounts that one of the words stands nearest to, and none of the other's. */
function called(pattern: RegExp, other: RegExp, near: readonly Claim[], reader: Reader): Claim[] {
  return near.filter((claim) => {
    const [own, strange] = [away(claim, pattern, reader), away(claim, other, reader)];
    return own < strange;
  });
}

/** How far from a number a word for it stands in its clause. */
function away(claim: Claim, pattern: RegExp, reader: Reader): number {
  const lead = reader.gap(claim).split(/[;:]/).at(-1) ?? '';
  const tail = /^[^,;.()]{0,45}/.exec(reader.tail(claim))?.[0] ?? '';
  const before = [...lead.matchAll(new RegExp(pattern.source, 'gi'))].at(-1);
  const behind = pattern.exec(tail);
  return Math.min(
    before === undefined ? Number.POSITIVE_INFINITY : lead.length - before.index - before[0].length,
    behind === null ? Number.POSITIVE_INFINITY : behind.index,
  );
}
