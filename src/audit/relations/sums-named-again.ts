// One grant, loan or contract of an English text told twice with two amounts: "a grant of 84 million from the cohesion fund … The
// cohesion fund's grant of 84 billion"; "approved a grant of 58.4 million … the grant the assembly approved, all 61.2 million of it".
// Only where the text has one such thing, and says nothing of the second that it did not say of the first.

import { stemmer } from 'stemmer';
import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import { isSlipOf } from './misprints.js';
import type { Reader } from './reader.js';
import { isExactLevel, type Relation } from './relation.js';

const things =
  'grant|loan|credit|subsidy|gift|bequest|donation|budget|contract|bid|offer|prize|award|order|claim|fine|bond issue|endowment';
const amountOf = String.raw`(?:of|worth|for|amounting to|totalling)\s*(?:[A-Z]{0,3}[$€£¥₹])?\s*$`;
const introduced = new RegExp(String.raw`\b(?:an?)\s(?:[a-z-]+ ){0,2}?(${things})\s${amountOf}`, 'i');
const takenUp = new RegExp(
  String.raw`\b(?:the|this|that|said)\s((?:[a-z]+\s){0,3}?[\w]+['’]s?\s)?(${things})((?:\s[^.;\d,]{2,60})?,\s(?:all|in all|worth|of)\s|,?\s(?:of|worth)\s)(?:[A-Z]{0,3}[$€£¥₹])?\s*$`,
  'i',
);
/** What follows must not say which of several it is. */
const goesOn =
  /^\s*(?:[a-z]+\s)?(?:of it\b)?,?\s*(?:will|would|is|was|were|has|had|have|runs?|covers?|came|comes|goes|must|can|could|may|bears?|enables?|pays?|makes?|allows?|helps?|falls?|[.;]|$)/i;

/** "Of 84 million to the scheme" */
const purpose = /^\s*(?:to|for|from)\s(?:the|its|these)\s([a-z]+)(?=[\s,.])/i;

export function sumsNamedAgain(claims: readonly Claim[], reader: Reader): Relation[] {
  const amounts = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      claim.aside === null &&
      claim.form === 'digits' &&
      isExactLevel(claim) &&
      (claim.unit !== '' || claim.value >= 1e6) &&
      claim.unit !== '1',
  );
  return amounts.flatMap((late): Relation[] => {
    const found = takenUp.exec(reader.before(late));
    if (found === null) return [];
    const [, owner = '', thing = '', link = ''] = found;
    const [behind, to = ''] = purpose.exec(reader.after(late)) ?? [''];
    if (!goesOn.test(reader.after(late).slice(behind.length))) return [];
    const early = amounts.filter(
      (claim) =>
        claim.source === late.source &&
        claim.sentence < late.sentence &&
        introduced.exec(reader.gap(claim))?.[1]?.toLowerCase() === thing.toLowerCase(),
    );
    const [first] = early;
    if (first === undefined || early.length > 1 || first.unit !== late.unit) return [];
    if (amounts.some((claim) => claim !== late && meet(claim.interval, late.interval))) return [];
    if (areSeveral(thing, reader.text(late))) return [];
    const known = new Set(roots(reader.sentence(first)));
    const own = roots(`${owner} ${link} ${to}`);
    const slipped = isSlipOf(late, first.interval);
    // what only another amount explains must be taken up in the words of the first
    if (!own.every((word) => known.has(word)) || !(slipped || own.length > 0)) return [];
    return [
      {
        relation: 'repeated',
        focus: late,
        numbers: [late, first],
        verdict: 'inconsistent',
        stated: late.value,
        computed: first.interval,
        worded: true,
        slip: true,
        why: {
          en: `the text has ${first.text} before for the same ${thing}; here it has ${late.text}`,
          zh: `同一款项前文为${first.text}；此处为${late.text}`,
        },
      },
    ];
  });
}

const areSeveral = (thing: string, text: string): boolean =>
  new RegExp(
    String.raw`\b${thing}s\b|\b(?:another|second|further|additional|new|first|other|earlier|previous|last year['’]s|raised|two|three)\s(?:[a-z]+ )?${thing}\b|\ba (?:[a-z-]+ ){0,2}${thing}\b[^]*\ba (?:[a-z-]+ ){0,2}${thing}\b`,
    'i',
  ).test(text);

const general =
  /^(?:that|this|which|with|from|have|been|were|last|passed|approved|granted|voted|agreed|night|yesterday|worth)$/i;

const roots = (text: string): string[] =>
  (text.match(/[A-Za-z]{4,}/g) ?? [])
    .filter((word) => !general.test(word))
    .map((word) => stemmer(word.toLowerCase()));
