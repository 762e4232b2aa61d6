// Shares whose part and whole a construction of English binds, wherever the three stand: "of the budget of 620 million, schools
// receive 248 million, that is 40 percent"; "3,150 students from 8,400 applicants, an admission rate of 37.5 percent"; "68 percent of
// deposits of 425 billion, or 289 billion"; "a deficit of 240 million is 6 percent of revenue, which came to 4.0 billion".

import { stemmer } from 'stemmer';
import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { cutOrRounded } from './apposed-shares.js';
import type { Candidate } from './candidate.js';
import { shareOf } from './pairs.js';
import type { Reader } from './reader.js';
import { closed, isAmount } from './relation.js';
import { alike, exactly } from './runs.js';
import { englishSentences } from './sentence-numbers.js';
import { rootsIn } from './roots.js';

export function shareConstructions(claims: readonly Claim[], reader: Reader): Candidate[] {
  return englishSentences(claims, reader).flatMap(({ own, before }) =>
    own.flatMap((share, at): Candidate[] => {
      if (!isShare(share, reader)) return [];
      const scene = { share, at, own, before, reader };
      for (const construction of constructions) {
        const pair = construction(scene);
        if (pair !== null && isPair(pair.part, pair.whole)) return [bound(share, pair)];
      }
      return [];
    }),
  );
}

interface Scene {
  share: Claim;
  /** Its place among the numbers of its sentence. */
  at: number;
  own: readonly Claim[];
  before: readonly Claim[];
  reader: Reader;
}

interface Pair {
  part: Claim;
  whole: Claim;
}

const bound = (share: Claim, { part, whole }: Pair): Candidate => ({
  ...shareOf(share, part, whole),
  stated: cutOrRounded(share),
  reading: exactly,
  evidence: 'sure',
  worded: true,
  bound: [part, whole],
});

const isPair = (part: Claim, whole: Claim): boolean =>
  isAmount(part) &&
  isAmount(whole) &&
  part !== whole &&
  part.hedge === 'exact' &&
  whole.hedge === 'exact' &&
  (alike(part, whole) || [part, whole].every(isCount));

/** "3,150 students from 8,400 applicants": counted under two names. */
const isCount = (claim: Claim): boolean =>
  Number.isInteger(claim.value) && claim.half <= 0.5 && !isMoney(claim.unit) && claim.unit !== '1';

const isRate =
  /^\s*(?:points?\b|more|less|fewer|higher|lower|up|down|above|below|over|under|increase|decrease|rise|fall|growth|decline|drop|interest|a year|per year|annual|on (?:the|a) year|year-on-year|than|dearer|cheaper|ahead|better|worse)\b/i;
const moved =
  /\b(?:rose|fell|grew|(?<!mak(?:e|es|ing) |made )up|down|by|increas\w+|decreas\w+|declin\w+|growth|than)\s*(?:about |some |around )?$/i;

const isShare = (claim: Claim, reader: Reader): boolean =>
  claim.unit === '1' &&
  closed(claim) &&
  claim.hedge === 'exact' &&
  claim.value > 0 &&
  claim.value < 1 &&
  !/^(?:growth|average_growth|contribution|contribution_share|previous|target)$/.test(claim.role) &&
  !isRate.test(reader.tail(claim)) &&
  !moved.test(reader.gap(claim));

const apposed = String.raw`(?:,? (?:or|i\.e\.,?|that is,?|thus|so|hence|being|which is|equal to|equivalent to|representing|corresponding to|making|making up)|,|:|\(|–|—)\s*(?:(?:about|around|some|nearly|almost|just|exactly|only|a share of|a proportion of)\s*)?$`;
const behindPart = new RegExp(String.raw`^[^\d,;:()]{0,70}${apposed}`, 'i');
const opener =
  /(?:^|[;:—–]\s*|,\s+(?:and|but|while)\s+)(?:out )?of (?:the|its|their|all|a|these|those|this|our|every|some)?\s*[^,;:\d]{0,60}$/i;
const ofIt =
  /^\s*(?:[.,;:)]|$|and\b|of (?:it|the total|the whole|all)\b|(?:went|goes|were|was|are|is|came|come)\b)/i;

/** "Of the budget of 620 million, schools receive 248 million, that is 40 percent, and roads 93 million, or 15 percent". */
function opened({ share, at, own, reader }: Scene): Pair | null {
  const part = own[at - 1];
  const whole = own.findLast(
    (claim, i) => i < at - 1 && isAmount(claim) && opener.test(reader.before(claim)),
  );
  if (part === undefined || whole === undefined || !behindPart.test(reader.between(part, share))) return null;
  const between = own.slice(own.indexOf(whole) + 1, at - 1);
  if (/;/.test(reader.between(whole, share)) || between.some(({ role }) => role === 'previous')) return null;
  // of whom: a part of a part
  if (/\b(?:of (?:which|whom|these|those|them)|including)\b/i.test(reader.between(whole, part))) return null;
  return ofIt.test(reader.tail(share)) && whole.value > part.value ? { part, whole } : null;
}

const outOf =
  /^\s*(?:(?!and\b|or\b|but\b|while\b)[a-z-]+ ){0,2}?(?:from among|from|out of|of|among) (?:the |its |their |a total of |all |some )?(?:(?!for\b|to\b|in\b|by\b|with\b|and\b|at\b|on\b)[a-z’'-]+ ){0,2}$/i;
const namedRate =
  /^[^.;:\d]{0,50}(?:,|–|—|\(|,? or|:) (?:an?|the) (?:[a-z-]+ ){0,2}(?:rate|ratio|share|proportion|density|percentage|quota|turnout) of (?:about |almost |just )?$/i;

/** "Admitted 3,150 students from 8,400 applicants, an admission rate of 37.5 percent". */
function rated({ share, at, own, reader }: Scene): Pair | null {
  const [part, whole] = [own[at - 2], own[at - 1]];
  if (part === undefined || whole === undefined || part.value > whole.value) return null;
  return outOf.test(reader.between(part, whole)) && namedRate.test(reader.between(whole, share))
    ? { part, whole }
    : null;
}

const ofWhole =
  /^\s*of (?:the |its |their |all |all the |total )?(?:[a-z’'-]+ ){0,4}(?:of |totalling |worth )?[$€£¥₹A-Z]*$/i;
const partNamed =
  /^[^.;:\d]{0,60}?(?:,? (?:hence|thus|that is,?|or|i\.e\.,?|which is|equal to|equivalent to|making)|,|\(|–|—)\s*(?:(?:about|some|around|just|only)\s*)?[$€£¥₹A-Z]*$/i;

/** "30 percent of the 2.5 million tonnes consumed, hence 0.75 million tonnes"; "two thirds of the 1.86 million voters, 1.24 million,". */
function partBehind({ share, at, own, reader }: Scene): Pair | null {
  const [whole, part] = [own[at + 1], own[at + 2]];
  if (whole === undefined || part === undefined || part.value === whole.value) return null;
  if (!ofWhole.test(reader.between(share, whole)) || !partNamed.test(reader.between(whole, part)))
    return null;
  const isAlone = /^\s*(?:[.,;)]|$|–|—)/.test(reader.tail(part));
  return isAlone && whole.role === 'level' && part.role === 'level' ? { part, whole } : null;
}

/** "Occupancy was 61 percent: of 1.5 million bed nights offered, 915,000 were sold". */
function explainedBehind({ share, at, own, reader }: Scene): Pair | null {
  const [whole, part] = [own[at + 1], own[at + 2]];
  if (whole === undefined || part === undefined || part.value >= whole.value) return null;
  const colon = /^[^.;,:\d]{0,30}[:(–—]\s*(?:out )?of (?:the |a total of |its |some )?(?:[a-z]+ ){0,2}$/i;
  return colon.test(reader.between(share, whole)) && /^[^.;:\d]{0,70}$/.test(reader.between(whole, part))
    ? { part, whole }
    : null;
}

const wholeNamed =
  /^\s*of [^.;:\d]{3,60}?,? (?:which|that|itself|whose [a-z]+) (?:came to|amounted to|amounts to|totalled|totals|was|is|stood at|stands at|reached|ran to)\s*[$€£¥₹A-Z]*$/i;
const isOf =
  /^[^.;:\d]{0,40}\b(?:is|was|are|were|equals?|equalled|represents?|represented|corresponds? to|corresponded to|amounts? to|amounted to|makes? up|made up|forms?|accounts? for|accounted for)\s(?:about )?$/i;

/** "The deficit of 240 million is 6 percent of revenue, which came to 4.0 billion". */
function wholeBehind({ share, at, own, reader }: Scene): Pair | null {
  const [part, whole] = [own[at - 1], own[at + 1]];
  if (part === undefined || whole === undefined) return null;
  return isOf.test(reader.between(part, share)) && wholeNamed.test(reader.between(share, whole))
    ? { part, whole }
    : null;
}

const owned =
  /\b([A-Za-z]{4,})['’]s? (?:share|part|portion|slice) (?:of|in) (?:the |this |that |all )?(?:total (?:of )?)?[$€£¥₹A-Z]*$/;

/** "Industry's share of the 14.0 TWh is 45 percent": of the one amount that is told by its name. */
function possessed({ share, at, own, before, reader }: Scene): Pair | null {
  const whole = own[at - 1];
  if (whole === undefined || !isOf.test(reader.between(whole, share))) return null;
  const owner = owned.exec(reader.before(whole))?.[1]?.toLowerCase();
  if (owner === undefined) return null;
  const told = [...before, ...own.slice(0, at - 1)].filter(
    (claim) => isAmount(claim) && rootsIn(reader.gap(claim).slice(-60)).includes(stemmer(owner)),
  );
  const [part] = told;
  return part === undefined || told.length > 1 ? null : { part, whole };
}

/** The words that go with a number, up to the next joint on either side. */
const wordsBeside = (claim: Claim, reader: Reader): string =>
  `${reader.gap(claim).split(joint).at(-1) ?? ''} ${claim.text} ${reader.tail(claim).split(joint)[0] ?? ''}`;

const joint = /[,;:(]|\b(?:and|but|while|whereas)\b/i;

const verb =
  /\b(?:accounted for|accounts? for|made up|makes? up|represented|represents?|formed|forms?|constitutes?|constituted|took|takes?)\s(?:about )?$/i;

/** "434 were in buildings … Buildings thus accounted for 35 percent of all fires": both by what they are called. */
function named({ share, own, before, reader, at }: Scene): Pair | null {
  const lead = reader.gap(share);
  const whole = /^\s*of (?:all|all the|the) ([a-z]{4,})\s*(?:[.,;)]|$|and\b)/i.exec(reader.tail(share))?.[1];
  const subject =
    /([A-Za-z]{4,})(?:,? (?:thus|therefore|alone|together|hence|then|so|still))*,? [a-z]+(?: [a-z]+)?\s$/.exec(
      lead,
    )?.[1];
  if (!verb.test(lead) || whole === undefined || subject === undefined) return null;
  const amounts = [...before, ...own.slice(0, at)].filter(isAmount);
  const wholes = amounts.filter((claim) => rootsIn(`${claim.text} ${reader.tail(claim).slice(0, 25)}`)[0] === stemmer(whole.toLowerCase())); // prettier-ignore
  const parts = amounts.filter(
    (claim) =>
      !wholes.includes(claim) &&
      rootsIn(wordsBeside(claim, reader)).includes(stemmer(subject.toLowerCase())), // prettier-ignore
  );
  const [[one], [all]] = [parts, wholes];
  return one === undefined ||
    all === undefined ||
    parts.length > 1 ||
    wholes.length > 1 ||
    one.value > all.value
    ? null
    : { part: one, whole: all };
}

const constructions: readonly ((scene: Scene) => Pair | null)[] = [
  opened,
  rated,
  partBehind,
  explainedBehind,
  wholeBehind,
  possessed,
  named,
];
