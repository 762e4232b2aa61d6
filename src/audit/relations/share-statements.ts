// What an English sentence says of a share, in whatever order: the amount that is the share, and the words for what it is of. "A third
// of the newly registered vehicles, 291, went …", "67 percent of which (1,276)", "1,166 were women; women thus made up 45 percent of
// all persons in work", "300 were given a contract. In other words, a sixth of all applicants landed a job".

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { isCalled, toldBy } from './named-wholes-en.js';
import type { Reader } from './reader.js';
import { alike } from './runs.js';
import { englishSentences, toldBefore } from './sentence-numbers.js';

export interface ShareStatement {
  share: Claim;
  part: Claim;
  /** The words for the whole; nothing where the words name none. */
  phrase: string | null;
  /** The share is told of its part in words that leave no other. */
  beside: boolean;
}

const noShare = /^(?:growth|average_growth|previous|points|change|multiple|target|rank|contribution\w*)$/;

const isShare = ({ unit, value, role, text }: Claim): boolean =>
  (unit === '1' || /\b(?:in|out of)\b/.test(text)) && value > 0 && value < 1 && !noShare.test(role);

/** Told in words, and as rough as they are. */
export const isInWords = ({ form, text }: Claim): boolean => form === 'words' || !/\d/.test(text);

const measured =
  /^(?:tonnes|kWh|kW|m2|m3|metres|tonne-km|passenger-km|barrels|TEU|litres?|bales?|acres?|acre-feet)$/;

const isCounted = ({ unit, value, per }: Claim): boolean =>
  per === null && !isMoney(unit) && !measured.test(unit) && Number.isInteger(value);

/** Of one measure, or both counts of whatever the words call them: 640,000 nationals of 8.0 million visitors. */
export const isOfOneKind = (a: Claim, b: Claim): boolean =>
  (alike(a, b) && (!isMoney(a.unit) || a.unit === b.unit)) ||
  (a.source === b.source && isCounted(a) && isCounted(b));

export const isPartAmount = (claim: Claim): boolean =>
  claim.hedge === 'exact' &&
  claim.value > 0 &&
  (claim.role === 'level' || claim.role === 'change') &&
  !/^(?:1|points|times|years|months|weeks?|days?|hours?|minutes?|index_points)$/.test(claim.unit);

/** A rate of change, or of something else, and no share. */
const isRate =
  /\b(?:(?<!made |make |making |take |took )up|down|more|less|fewer|higher|lower|above|below|increase|decrease|rise|fall|growth|gain|drop|decline|than|year-on-year|a year|average|yield|interest|real terms|nominal|points?)\b/i;

const hedge = String.raw`(?:(?:about|around|some|nearly|almost|roughly|just|exactly|over|fully|barely|only|more than|well over|just under|a good|a full|as much as)\s+)?`;

export function shareStatements(claims: readonly Claim[], reader: Reader): ShareStatement[] {
  const numbers = claims.filter((claim) => claim.aside === null);
  return englishSentences(numbers, reader).flatMap(({ own, before }) => {
    const found: ShareStatement[] = [];
    own.forEach((share, i) => {
      if (!isShare(share) || share.list !== null) return;
      const [last, next] = [own[i - 1], own[i + 1]];
      const beyond = found.find((one) => one.share === last);
      const statement =
        aheadOf(share, next, own, reader) ??
        (last === undefined ? undefined : behindOf(share, last, reader)) ??
        (beyond === undefined ? undefined : goingOn(share, beyond, reader)) ??
        drawnFrom(share, own, before, numbers, reader);
      if (statement !== undefined) found.push(statement);
    });
    return found;
  });
}

const ofBehind = /^\s*\)?,?\s*(?:share\s+)?of\s+([^,.;:()–—\d]{2,80})/i;

/** The words for the whole behind a share. */
export const phraseBehind = (share: Claim, reader: Reader): string | null =>
  ofBehind.exec(reader.tail(share))?.[1]?.trim() ?? null;

/** "A third of the newly registered vehicles, 291, went", "three quarters (36 societies)", "one in four, 42": the part behind. */
function aheadOf(
  share: Claim,
  part: Claim | undefined,
  own: readonly Claim[],
  reader: Reader,
): ShareStatement | undefined {
  if (part === undefined || !isPartAmount(part) || isRate.test(toldBefore(share, own, reader).slice(-30)))
    return undefined;
  const match =
    /^(?:\s*\)?\s*(?:out )?of\s+([^,.;:()–—\d]{2,60}?))?\s*(\(|,|[–—]|\s-\s)\s*(?:or\s+|i\.e\.,?\s+|that is,?\s+|namely\s+)?(?:about |some |exactly )?[$€£¥₹A-Z]*\s?$/i.exec(
      reader.between(share, part),
    );
  const [, phrase, mark] = match ?? [];
  if (mark === undefined) return undefined;
  const behind = reader.after(part);
  const isClosed =
    mark === '('
      ? /^[^();\d]{0,30}\)/.test(behind)
      : /^(?:\s+(?:in all|in total|altogether|strong|to be exact|[a-z]+s))?\s*(?:[,.;–—]|\s-\s)/.test(behind);
  return isClosed ? { share, part, phrase: phrase ?? null, beside: true } : undefined;
}

/** What joins an amount and the share that it is. */
const joint = new RegExp(
  String.raw`^([^\d;:()–—]{0,60}?)(?:\s*\(\s*|,?\s+or\s+|\s*[,–—]\s*(?:or\s+)?|\s-\s|,?\s+(?:i\.\s?e\.|that is(?: to say)?|in other words|namely|thus|hence|being|meaning|which|so),?:?\s+|\s+(?=(?:and |which |thus |therefore |thereby |hence )*(?:(?:was|were|is|are)\s+)?(?:made|make|mak|account|represent|correspond|equal|form|constitut)))` +
    String.raw`(?:(?:and |which |that |this |thus |therefore |thereby |hence |accordingly |consequently |so |it )*)` +
    String.raw`(?:(?:is|was|are|were|makes?|made|means?|meant|meaning|comes? to|corresponds? to|equals?)\s+(?:that\s+)?(?:up\s+)?|(?:represent(?:ing|s|ed)?|mak(?:ing|e)(?: up)?|made up|account(?:ing|s|ed)? for|correspond(?:ing)? to|equal to|equivalent to|constitut(?:ing|es|ed?)|form(?:ing|s|ed)?|absorb(?:ing|s|ed)|took|taking)\s+)?` +
    String.raw`(?:(?:an? (?:share|proportion|ratio|slice|quota|portion) of|in|for)\s+)?` +
    `${hedge}$`,
  'i',
);

/** "121,500 arrivals, made up 16.4 percent of", "310 private ones, meaning that 25 percent of": the part before. */
function behindOf(share: Claim, part: Claim, reader: Reader): ShareStatement | undefined {
  if (!isPartAmount(part) || part.end > share.start) return undefined;
  if (reader.bracket(part) >= 0 && reader.bracket(part) !== reader.bracket(share)) return undefined;
  const between = reader
    .between(part, share)
    .replace(/\b(?:in|of|since|by|for) (?:19|20)\d\d(?:\/\d\d)?\b/g, ' ')
    // who, and not how many
    .replace(/\b(?:aged|under|over) \d\d(?: (?:or|and) (?:over|older|above|under))?\b/g, ' ');
  const match = joint.exec(between);
  if (match === null || isRate.test(between) || isRate.test(reader.tail(share).slice(0, 25)))
    return undefined;
  const phrase = phraseBehind(share, reader);
  const named = match[1]?.trim() ?? '';
  // "0.62 million tonnes of November's tonnage, which is 4 percent of it", "9,472 secondary pupils, 38 percent of them"
  const words = /\bof\s+(.{3,})$/i.exec(named)?.[1] ?? named;
  const pointed =
    phrase !== null &&
    /^(?:it|them|these|those|that|this)\b/i.test(phrase) &&
    /[a-z]{4}/i.test(words) &&
    !/^(?:these|those|them|which|whom|it|this|that)\b/i.test(words);
  return { share, part, phrase: pointed ? words : phrase, beside: true };
}

/** "64.3 percent of the clinical staff and 46.0 percent of the whole payroll": of the part of the share before. */
function goingOn(
  share: Claim,
  { share: last, part }: ShareStatement,
  reader: Reader,
): ShareStatement | undefined {
  const phrase = phraseBehind(share, reader);
  return phrase !== null &&
    /^\s*of [^,;.:()\d]{3,50}?,?\s+(?:and|or|but|and thus|hence|yet)\s+$/i.test(reader.between(last, share))
    ? { share, part, phrase, beside: true }
    : undefined;
}

const verb = String.raw`(?:account(?:s|ed)? for|ma(?:ke|kes|de) up|represent(?:s|ed)?|contribut(?:es?|ed)|provid(?:es?|ed)|suppl(?:y|ies|ied)|t(?:ake|akes|ook)|absorb(?:s|ed)?|receiv(?:es?|ed)|occup(?:y|ies|ied)|cover(?:s|ed)?|br(?:ing|ings|ought)(?: in)?|constitut(?:es?|ed)|form(?:s|ed)?|equal(?:s|led)?|ha(?:ve|s|d)|held|h?old|generat(?:es?|ed)|yield(?:s|ed)?|deliver(?:s|ed)?|earn(?:s|ed)|(?:was|were|is|are)(?: equal to| responsible for)?|c(?:ome|omes|ame) to)`;
const adverb = String.raw`(?:(?:thereby|thus|therefore|hence|so|accordingly|consequently|alone|together|now|then|still|as a result)\s+)*`;

/** "Wheat thus occupied 63 percent of the area under cereals": the name of the part. */
const nameBefore = new RegExp(
  String.raw`(?:^|[;:–—]\s*|,\s+(?:and|while|so)?\s*(?:that\s+)?)(?:Thus,? |Therefore,? |Hence,? |Accordingly,? )?([A-Za-z][A-Za-z’' -]{1,50}?)\s+${adverb}(?:thus |therefore |thereby )?${verb}\s+${adverb}${hedge}$`,
  'i',
);

const drawn =
  /^(?:In other words|That is(?: to say)?|This means|That means|It means|Put differently|In short|So|Thus|Hence|Therefore|Consequently|Accordingly)\b[^\d.;:]{0,12}$/i;

/** The first share of a sentence, of what its subject was told to be, or of what the sentence before ended with. */
function drawnFrom(
  share: Claim,
  own: readonly Claim[],
  before: readonly Claim[],
  claims: readonly Claim[],
  reader: Reader,
): ShareStatement | undefined {
  const phrase = phraseBehind(share, reader);
  if (phrase === null || isRate.test(reader.gap(share).slice(-40))) return undefined;
  const lead = toldBefore(share, own, reader);
  const last = before.filter(isPartAmount).at(-1);
  if (drawn.test(reader.before(share).trim()) && last !== undefined && before.at(-1) === last)
    return { share, part: last, phrase, beside: true };
  const name = nameBefore.exec(lead)?.[1];
  if (
    name === undefined ||
    /^(?:this|that|these|those|it|they|which|he|she|we|the (?:total|rest|share|figure))$/i.test(name.trim())
  )
    return undefined;
  const near = claims.filter(
    (claim) =>
      claim.source === share.source && claim.end <= share.start && share.sentence - claim.sentence <= 3,
  );
  const called = near.filter(
    (claim) =>
      isPartAmount(claim) &&
      claim.role === 'level' &&
      isCalled(name.replace(/^(?:the|these|those|all)\s+/i, ''), toldBy(claim, near, reader)),
  );
  const part = called.at(-1);
  return part !== undefined && called.every(({ value }) => value === part.value)
    ? { share, part, phrase, beside: false }
    : undefined;
}
