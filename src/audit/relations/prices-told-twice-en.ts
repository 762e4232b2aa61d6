// What one thing cost, told twice in English with two amounts: "the new west stand cost 27.6 million euros … 31.4 million euros, the price of
// the new west stand"; "tram depot deal worth R318 million signed", whose price below is R338 million.

import { stemmer } from 'stemmer';
import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { meet } from '../hedges.js';
import type { Reader } from './reader.js';
import { asPrinted, isExactLevel, type Relation } from './relation.js';
import { refuted } from './refuted.js';
import { rootsIn } from './roots.js';

interface Price {
  claim: Claim;
  thing: string[];
}

/** How many sentences apart the two may stand. */
const reach = 5;

const costs =
  /([^,;.:\d]{4,80}?)(?:, [^,;\d]{3,60},)? (?:cost|costs|has cost|had cost|will cost|is costing|was priced at|is priced at|is worth|was worth|worth) (?:a total of |some )?[$€£¥₹A-Z]*$/i;
const priceOf =
  /\b(?:price|cost|value|bill)s? (?:of|for) (?:the |its |this |that )?([^,;.:\d]{3,60}?)(?:,? (?:is|was|came to|amounts? to|amounted to|of|at|stands at|put at))? [$€£¥₹A-Z]*$/i;
const pricedBehind =
  /^,? (?:which (?:is|was) )?the (?:price|cost|value) (?:of|for) (?:the |its |this |that )?([^,;.:\d]{3,60})/i;
const whose =
  /\bthe (?:contract|deal|agreement|order|purchase|sale) for (?:the |a |an )?([^,;.:\d]{3,60}?), whose (?:price|cost|value) (?:is|was|comes to|amounts to) [$€£¥₹A-Z]*$/i;

/** What is not yet final, of another time, or of a part. */
const otherwise =
  /\b(?:original\w*|initial\w*|plan\w*|estimat\w*|first|budget\w*|expect\w*|forecast|earlier|before|previous\w*|would|was to|were to|instead|rather than|more than|part|share|phase|stage|annual\w*|a year|per|each|average|rose|raised|increased|old|second|bid|offer\w*|market|insured|bidders?|tender)\b/i;

export function pricesToldTwice(claims: readonly Claim[], reader: Reader): Relation[] {
  const amounts = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      isExactLevel(claim) &&
      claim.form === 'digits' &&
      (isMoney(claim.unit) || claim.value >= 1e6),
  );
  const told = amounts.flatMap((claim): Price[] => {
    if (otherwise.test(`${reader.gap(claim)} ${claim.text} ${reader.tail(claim).slice(0, 40)}`)) return [];
    const [lead, tail] = [reader.before(claim), reader.after(claim)];
    const named =
      pricedBehind.exec(tail)?.[1] ??
      whose.exec(lead)?.[1] ??
      priceOf.exec(lead)?.[1] ??
      costs.exec(lead)?.[1];
    const thing = named === undefined ? [] : thingIn(named);
    return thing.length < 2 ? [] : [{ claim, thing }];
  });
  return told.flatMap((late, i): Relation[] => {
    const early = told
      .slice(0, i)
      .find(
        ({ claim, thing }) =>
          claim.source === late.claim.source &&
          claim.sentence !== late.claim.sentence &&
          late.claim.sentence - claim.sentence <= reach &&
          claim.unit === late.claim.unit &&
          shared(thing, late.thing) >= 2,
      );
    if (early === undefined || meet(asPrinted(early.claim), asPrinted(late.claim))) return [];
    const ratio = late.claim.value / early.claim.value;
    if (ratio > 2 || ratio < 0.5) return [];
    return [
      refuted('repeated', late.claim, [early.claim], early.claim.interval, {
        en: `the text has ${early.claim.text} before and ${late.claim.text} here for the price of one thing`,
        zh: `同一项目的价格，前文为${early.claim.text}，此处为${late.claim.text}`,
      }),
    ];
  });
}

const general = new Set(
  'the new that this with from have will been deal contract price cost value worth total which their city town'
    .split(' ')
    .map(stemmer),
);

const thingIn = (name: string): string[] => [
  ...new Set(rootsIn(name, 3).filter((root) => !general.has(root))),
];

const shared = (a: readonly string[], b: readonly string[]): number =>
  a.filter((root) => b.includes(root)).length;
