// A share in English with the amount that it is told right beside, and the words for what it is of: "2,719 of the additional
// homes, or 62%", "Of the 1,755 GWh gained, solar alone supplied 1,190, that is to say 68 percent", "subsidies 23 percent (2.18)".

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { englishSentences } from './sentence-numbers.js';

export interface SharePhrase {
  share: Claim;
  /** The amount that is the share. */
  part: Claim;
  /** What it is said to be of; nothing where the words do not say. */
  phrase: string | null;
  /** The amount that it is of, where that stands right behind the part. */
  whole?: Claim;
}

export function sharePhrases(claims: readonly Claim[], reader: Reader): SharePhrase[] {
  const numbers = claims.filter((claim) => claim.aside === null);
  return englishSentences(numbers, reader).flatMap(({ own }) =>
    own.flatMap((share, i): SharePhrase[] => {
      if (!isShare(share) || !isAlone(share, reader) || isPrinted(share, reader)) return [];
      const before = own.slice(0, i).filter(({ unit }) => !isTime(unit));
      return [...behindPart(share, before, reader), ...beforePart(share, own[i + 1], reader)].slice(0, 1);
    }),
  );
}

/** A change with the rate right behind it, and the amount that it is told to be from. */
export interface MovedRate {
  rate: Claim;
  move: Claim;
  from?: Claim;
}

/** "By 7,600 patients (11.0%)", "by 0.2 Mt from 2.5 Mt, or 8.0%": a change and the rate right behind it. */
export function ratesOfMoves(claims: readonly Claim[], reader: Reader): MovedRate[] {
  const numbers = claims.filter((claim) => claim.aside === null);
  return englishSentences(numbers, reader).flatMap(({ own }) =>
    own.flatMap((rate, i): MovedRate[] => {
      const [before, move] = [own[i - 2], own[i - 1]];
      if (move === undefined || rate.unit !== '1' || !closed(rate) || rate.value <= 0 || rate.value > 5)
        return [];
      if (/^(?:average_growth|points|previous|multiple)$/.test(rate.role) || !isPercent(rate)) return [];
      if (!isAlone(rate, reader) || !isPart({ ...move, role: 'level' })) return [];
      if (!opener.test(reader.between(move, rate))) return [];
      const isFrom =
        before !== undefined &&
        isPart({ ...before, role: 'level' }) &&
        before.value < move.value &&
        /\bby\b[^,;.]{0,20}$/i.test(reader.gap(before)) &&
        /^\s*(?:from|on)\s+(?:the\s+)?(?:[a-z]+[’']s\s+)?[$€£¥₹A-Z]*\s?$/i.test(reader.between(before, move));
      return isFrom ? [{ rate, move: before, from: move }] : [{ rate, move }];
    }),
  );
}

/** "1,810 and 905 of them, or 42.0 and 21.0 percent respectively": lists that go in step. */
const isAlone = (share: Claim, reader: Reader): boolean =>
  share.list === null && !/\brespectively\b/i.test(reader.sentence(share));

/** "72.3 percent of the 1,012.5 billion voted": its whole is printed. */
const isPrinted = (share: Claim, reader: Reader): boolean =>
  /^\s*of\b[^,.;:()]{0,30}$/.test(reader.tail(share)) && !/\b(?:and|while|but)\b/.test(reader.tail(share));

const isPercent = ({ text }: Claim): boolean => /%|per\s?cent|pct/i.test(text);

const noShare = /^(?:growth|average_growth|previous|points|change|multiple|target|rank|contribution\w*)$/;

const isShare = (claim: Claim): boolean =>
  claim.unit === '1' &&
  closed(claim) &&
  claim.value > 0 &&
  claim.value < 1 &&
  !noShare.test(claim.role) &&
  isPercent(claim);

const isTime = (unit: string): boolean => /^(?:years|months|weeks?|days?|hours?|minutes?)$/.test(unit);

const isPart = (claim: Claim): boolean =>
  closed(claim) &&
  claim.value > 0 &&
  claim.hedge === 'exact' &&
  claim.role === 'level' &&
  !/^(?:1|points|times)$/.test(claim.unit);

/** What joins an amount and the share that it is. */
const opener = new RegExp(
  String.raw`^([^\d;:()–—]{0,70}?)\s*(?:\(\s*|,?\s+or\s+|[,–—-]\s*(?:or\s+)?|:\s*|,?\s*(?:i\.\s?e\.|that is(?: to say)?|in other words|namely|thus|hence|being|meaning),?:?\s+)` +
    String.raw`(?:(?:which|that) (?:is|was|makes|made|comes to|corresponds to)\s+|(?:represent(?:ing|s|ed)|making(?: up)?|made(?: up)?|account(?:ing|s|ed) for|correspond(?:ing|s|ed) to|equal to|equivalent to|constitut(?:ing|es|ed)|form(?:ing|s|ed)|was|were|is|are|absorb(?:ing|s|ed)|took|taking)\s+)?` +
    String.raw`(?:an? (?:share|proportion|ratio|rate|slice|quota|portion|[a-z]+ (?:rate|ratio|share)) of\s+|(?:the|an?) (?:largest|biggest|main) (?:block|part|group|item) with\s+)?` +
    String.raw`(?:(?:about|around|some|nearly|almost|roughly|just|exactly|over|fully|barely|a good|a|only|or)\s+)?$`,
  'i',
);

/** A rate of change, or of something else, and no share. */
const isRate =
  /\b(?:(?<!made |make |making |take |took )up|down|more|less|fewer|higher|lower|above|below|increase|decrease|rise|fall|growth|gain|drop|decline|than|on the (?:year|month)|year-on-year|a year|average|yield|interest|margin|inflation|real terms|nominal)\b/i;

/** "N of the M", "N out of M", "N among the M surveyed". */
const sideBySide =
  /^\s*(?:[a-z’'-]+\s+){0,3}?(?:(?:out )?of|among)\s+(?:the|its|their|all|all the|these|those|a total of|some|every)?\s*(?:[a-z’'-]+\s+){0,2}[$€£¥₹A-Z]*$/i;

/** "1,190 GWh, that is to say 68 percent": the share behind its part. */
function behindPart(share: Claim, own: readonly Claim[], reader: Reader): SharePhrase[] {
  const [before, part] = own.slice(-2).length === 2 ? own.slice(-2) : [undefined, own.at(-1)];
  if (part === undefined || !isPart(part)) return [];
  // "498 of the dead in 2023", "within the statutory 90 days": when, and not how much
  const between = reader
    .between(part, share)
    .replace(/\b(?:in|of|since|by|for) (?:19|20)\d\d(?:\/\d\d)?\b/g, ' ')
    .replace(/\b\d+ (?:years|months|weeks|days|hours|minutes)\b/g, ' ');
  const match = opener.exec(between);
  const behind = reader.tail(share);
  if (match === null || isRate.test(between) || isRate.test(behind.slice(0, 25))) return [];
  if (before !== undefined && sideBySide.test(reader.between(before, part)))
    return isPart(before) ? [{ share, part: before, phrase: null, whole: part }] : [];
  return [{ share, part, phrase: phraseOf(match[1] ?? '', behind, reader.before(part)) }];
}

/** "Subsidies 23.0 percent (2.18 billion yuan)": the share before its part. */
function beforePart(share: Claim, part: Claim | undefined, reader: Reader): SharePhrase[] {
  if (part === undefined || !isPart(part) || isRate.test(reader.gap(share).slice(-30))) return [];
  if (/\b(?:as opposed to|against|compared with|compared to|versus|from|after)\s*$/i.test(reader.gap(share)))
    return [];
  const match = /^\s*(?:of\s+([^,.;:()\d]{2,60}?)\s*)?\(\s*(?:or |i\.e\. )?[$€£¥₹A-Z]*\s?$/i.exec(
    reader.between(share, part),
  );
  return match === null || !/^[^();\d]{0,25}\)/.test(reader.after(part))
    ? []
    : [{ share, part, phrase: match[1] ?? null }];
}

/** "Of it", "of June's listings", "of the additional homes": whole noun phrases, and no matter ("297 kilometres of pipe"). */
const determined = String.raw`(?:(?:the|its|their|his|her|our|all|every|this|that|these|those|[A-Za-z]+[’']s?)\s+[^,.;:()\d]{2,60}|it|them|this|that|these|those|which|whom)`;
const ofBetween = new RegExp(String.raw`\b(?:out of|of|among|from)\s+(${determined})$`, 'i');
const ofLead = new RegExp(
  String.raw`(?:^|[;:—–]\s*|,\s+(?:and|but|while)\s+|[.]\s+)(?:Thus,? )?(?:Out of|Of|Among|From among)\s+(${determined})(?:,\s+[^;.\d]{0,60}|\s+)$`,
  'i',
);
/** "16% of turnover, of which vaccines were given 302.4 million". */
const relative = /\b(?:out of|of|among) (which|whom)\b[^,;.\d]*$/i;

const general = /^(?:the |its |this |that )?(?:[a-z]+[’']s )?(?:total|whole|sum|aggregate|figure)$/i;

/** The words for the whole: behind the share, between the part and its share, or before the part. */
function phraseOf(between: string, behind: string, lead: string): string | null {
  const own = cut(/^\s*\)?,?\s*of\s+([^,.;:()\d]{2,70})/i.exec(behind)?.[1]);
  const joined = cut(ofBetween.exec(between.trim())?.[1]);
  // "0.62 million tonnes of November's tonnage, which is 42.2% of it"
  if (own !== undefined && joined !== undefined && /^(?:it|them|that|this|these|those)\b/i.test(own))
    return joined;
  // "104.6 million of sales, 35.9% of the group's total"
  const matter = /\bof\s+([a-z][a-z ]{2,30})$/i.exec(between.trim())?.[1];
  if (own !== undefined && matter !== undefined && general.test(own)) return matter;
  return own ?? joined ?? cut(ofLead.exec(lead)?.[1]) ?? relative.exec(lead)?.[1] ?? null;
}

/** "Of January's nights and the latter": what follows is told of something else. */
const cut = (phrase: string | undefined): string | undefined =>
  phrase?.split(/\s(?:and|while|but|whereas|at which|in which|to|as|,)\s/)[0]?.trim();
