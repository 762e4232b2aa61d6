// A share told right beside its part, in English, of a whole that the words point back to: "1.12 million of these, 35
// percent, ran over fibre"; "of the 7.2 billion, agriculture got 38 percent (2.7 billion)".

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { isEarlier } from './earlier-words.js';
import { wholesNamed } from './named-wholes.js';
import { shareOf } from './pairs.js';
import type { Reader } from './reader.js';
import { closed, isAmount } from './relation.js';
import { alike, exactly } from './runs.js';
import { englishSentences, toldBefore } from './sentence-numbers.js';

export function apposedShareCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  return englishSentences(claims, reader).flatMap(({ own, before }) =>
    own.flatMap((share, i): Candidate[] => {
      if (!isShare(share)) return [];
      const [part, next] = [own[i - 1], own[i + 1]];
      const behind = part === undefined ? null : partBehind(share, part, own, before, reader);
      if (behind !== null) return [behind];
      const counted =
        own[i - 2] === undefined || part === undefined ? null : someOf(share, own[i - 2], part, reader);
      if (counted !== null) return [counted];
      const ahead = next === undefined ? null : partAhead(share, next, own, before, reader);
      return ahead === null ? [] : [ahead];
    }),
  );
}

const isShare = (claim: Claim): boolean =>
  claim.unit === '1' &&
  closed(claim) &&
  claim.value > 0 &&
  claim.value < 1 &&
  !/^(?:average_growth|contribution_share|previous)$/.test(claim.role);

/** What joins a part and the share that it is: nothing of its own. */
const joint = new RegExp(
  String.raw`^\s*([^\d,;:()–—-]{0,90}?)\s*(?:(,?\s*or\s+|,?\s*(?:i\.e\.|that is to say|that is|thus|so|hence|being)[,:]?\s+|,\s+|\s*\(\s*|\s*[–—-]\s+|,?\s*(?:which is|which was|representing|making up|accounting for|corresponding to|equal to|equivalent to|making|constituting)\s+|\s*:\s+))` +
    String.raw`(?:(?:about|around|some|nearly|almost|roughly|just|exactly|over|fully|a good|a)\s+)?$`,
  'i',
);

/** Words that point back to a whole, at a part or behind its share. */
const pointsBack =
  /\b(?:out of|of|among) (?:all (?:of )?)?(?:these|this|that|those|them|which|whom|it)\b|\bthereof\b/i;
const ofIt =
  /^\s*\)?\s*of (?:(?:this|that) (?:total|lot|sum|figure|number|amount)|them(?: all)?|these|those|it|that|this|all of them)\b(?! \w+ing)(?!\s+(?:growth|increase|decline|rise|fall))/i;
/** A rate of change, or of something else, and no share. */
const isRate =
  /\b(?:up|down|more|less|fewer|higher|lower|above|below|increase|decrease|rise|fall|growth|gain|drop|decline|than|year|month|average|yield|interest|tax|margin|inflation)\b/i;

/** "Of them for more than a year": how long, and no rate. */
const forLong =
  /\b(?:for )?(?:more|less|longer|over) than (?:an?|one|two|three|six|twelve) (?:years?|months?|weeks?)\b/gi;

/** "1.12 million of these, 35 percent,": the part stands right before its share. */
function partBehind(
  share: Claim,
  part: Claim,
  own: readonly Claim[],
  before: readonly Claim[],
  reader: Reader,
): Candidate | null {
  if (!isAmount(part) || share.role === 'growth') return null;
  // "1,810 and 905 of them, or 42.0 and 21.0 percent respectively": lists that go in step.
  if (share.list !== null && /\brespectively\b/i.test(reader.sentence(share))) return null;
  const between = reader.between(part, share);
  const match = joint.exec(between);
  if (
    match === null ||
    isRate.test((match[1] ?? '').replace(forLong, ' ')) ||
    isRate.test(reader.tail(share).slice(0, 22))
  )
    return null;
  const ofWhat = /^\s*\)?\s*of (?:the |all (?:the )?)?([a-z]+)/i.exec(reader.tail(share))?.[1];
  if (ofWhat !== undefined && !ofIt.test(reader.tail(share))) {
    // "of these, 3,266 have far to go, that is to say 23 percent of the pupils": of what they were counted in
    const whole = pointsBack.test(reader.before(part)) ? antecedent(part, own, before, reader) : null;
    return whole !== null &&
      new RegExp(`^\\s*(?:[a-z]+ )?${ofWhat}\\b`, 'i').test(
        `${whole.text.replace(/^[\d.,\s]+/, '')}${reader.tail(whole)}`,
      )
      ? candidate(share, part, whole)
      : null;
  }
  const lead = (
    toldBefore(part, own, reader)
      .split(/[;)]|,\s+(?:and|while|but)\s/)
      .at(-1) ?? ''
  ).slice(-80);
  const back =
    pointsBack.test(match[1] ?? '') ||
    // Behind a mere comma "of these" may be of the number itself.
    (ofIt.test(reader.tail(share)) && !/^\s*,\s*$/.test(match[2] ?? '') && !/\bper\b/.test(between)) ||
    pointsBack.test(lead);
  // "223,650 tonnes of the recycled waste, 35 percent of it": the words name the whole.
  const phrase = /\bof (?:the|its|all|all the|their)\s+([a-z][a-z’' -]*)$/i.exec(match[1] ?? '')?.[1];
  if (phrase !== undefined && !/\b(?:total|whole|latter|former|year|month|quarter)\b/i.test(phrase)) {
    const near = [...before, ...own].filter((claim) => isAmount(claim) && alike(claim, part));
    const named = wholesNamed({ ...share, whole: phrase }, near, reader).filter((claim) => claim !== part);
    return named.length === 1 && named[0] !== undefined && named[0].value > part.value
      ? candidate(share, part, named[0])
      : null;
  }
  if (!back) return null;
  return candidate(share, part, antecedent(part, own, before, reader));
}

const apposed =
  /^\s*[^\d,;:()–—-]{0,40}(?:,?\s*or\s+|,?\s*(?:i\.e\.|that is(?: to say)?)[,:]?\s+|,\s+|\s*\(\s*)(?:(?:about|around|some|nearly|almost|just|exactly)\s+)?$/i;

/** "Twelve of the thirty respondents, that is 40 percent of them": the two stand right before their share. */
function someOf(share: Claim, part: Claim | undefined, whole: Claim, reader: Reader): Candidate | null {
  if (part === undefined || !isAmount(part) || !isAmount(whole) || !alike(part, whole)) return null;
  if (
    part.value >= whole.value ||
    share.role === 'growth' ||
    [part, whole].some(({ hedge }) => hedge !== 'exact')
  )
    return null;
  if (!/^\s*(?:[a-z]+ )?(?:out )?of (?:the |its |all |these |those )?$/i.test(reader.between(part, whole)))
    return null;
  // "five of the nine branches, accounting for 61.4 percent of output": a share of something else
  return !apposed.test(reader.between(whole, share)) || isRate.test(reader.tail(share).slice(0, 22))
    ? null
    : candidate(share, part, whole);
}

/** "Agriculture got 38 percent (2.7 billion)": the part stands right behind its share. */
function partAhead(
  share: Claim,
  part: Claim,
  own: readonly Claim[],
  before: readonly Claim[],
  reader: Reader,
): Candidate | null {
  if (!isAmount(part) || share.role === 'growth' || isRate.test(toldBefore(share, own, reader).slice(-25)))
    return null;
  const between = reader.between(share, part);
  if (
    !/^\s*(?:of (?:it|them|these|this|that|the total|the whole)\s*)?(?:\(\s*(?:or\s+)?|,?\s*or\s+|,?\s*(?:i\.e\.|that is),?\s+)(?:about |some )?[$€£¥₹A-Z]*$/i.test(
      between,
    )
  )
    return null;
  const [first] = own;
  if (first === undefined || first === share) return null;
  const opened =
    /^(?:(?:out )?of|from|out of)\s+(?:the|its|a|this|that|all|these|those)?\s*(?:total (?:of )?)?[$€£¥₹A-Z]*$/i.test(
      reader.before(first),
    );
  const back = pointsBack.test(reader.before(share)) || ofIt.test(reader.tail(share));
  const whole = opened && isAmount(first) ? first : back ? antecedent(part, own, before, reader) : null;
  return whole === null || !alike(whole, part) ? null : candidate(share, part, whole);
}

/** The one amount that the words can point back to: the only whole of the sentence so far, or of the one before. */
function antecedent(
  part: Claim,
  own: readonly Claim[],
  before: readonly Claim[],
  reader: Reader,
): Claim | null {
  const fits = (list: readonly Claim[]): Claim[] =>
    list.filter(
      (claim) =>
        claim !== part &&
        isAmount(claim) &&
        claim.role === 'level' &&
        alike(claim, part) &&
        claim.start < part.start &&
        claim.value > part.value &&
        !isEarlier(claim, list, reader) &&
        !/^\s*(?:more|less|fewer|higher|lower)\b/i.test(reader.tail(claim)),
    );
  const here = fits(own);
  const parent = here.filter((claim) => claim.frame === part.partOf);
  if (here.length > 0)
    return here.length === 1 ? (here[0] ?? null) : parent.length === 1 ? (parent[0] ?? null) : null;
  // Of a whole and its part, either may be meant.
  const last = fits(before);
  return last.length === 1 ? (last[0] ?? null) : null;
}

function candidate(share: Claim, part: Claim, whole: Claim | null): Candidate | null {
  if (whole === null) return null;
  return {
    ...shareOf(share, part, whole),
    stated: cutOrRounded(share),
    reading: exactly,
    evidence: 'sure',
  };
}

/** Shares are sometimes cut where they should be rounded. */
export const cutOrRounded = ({ interval: { low, high }, form, half }: Claim): Claim['interval'] => ({
  low,
  high: high + (form === 'digits' ? half : 0),
});
