// How long something lasted or how long ago it was, told in English beside the years that it lasted from and to: "the years 2021 to
// 2027, seven years in all"; "scrapped in 2022 at the age of 24"; "fourteen years later, in March 2023". Where the words may count
// both years, or only whole ones, a year more or less holds as well; a length that belongs to neither year is left alone.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';
import {
  another,
  both,
  clauseOf,
  day,
  extreme,
  lengthOf,
  namely,
  type Reading,
  year,
} from './length-told.js';
import { countedTo } from './counted-to-en.js';
import { sentencesOf } from './sentence-numbers.js';
import { judgedYears, yearsIn } from './terms-told.js';

export function durationsEn(claims: readonly Claim[], reader: Reader): Relation[] {
  const english = claims.filter(({ lang }) => lang === 'en');
  return sentencesOf(english).flatMap((own) =>
    own.flatMap((claim): Relation[] => {
      const length = lengthOf(claim, reader);
      if (length === null) return [];
      for (const read of readings) {
        const found = read(length);
        if (found === null || found.years < 2) continue;
        return judgedYears({ ...found, count: length.count, words: claim.text }, [claim], own);
      }
      return [];
    }),
  );
}

const later = new RegExp(String.raw`^\s*(?:later|on|afterwards|after that|thereafter),? (?:in|by|on) ${day}${year}`, 'i'); // prettier-ignore
const dated = new RegExp(
  String.raw`\b(?:in|on|by|since|of) ${day}${year}(?: \([^()]*\))?,? ${namely}\s*$`,
  'i',
);

/** "Fourteen years later, in March 2023": after the year that is told last before it. */
const since: Reading = ({ lead, tail, earlier }) => {
  const isLater = /^\s*(?:later|on|afterwards|after that|thereafter)\b/i.test(tail);
  if (!isLater) return null;
  const behind = later.exec(tail)?.[1];
  const to = Number(behind ?? dated.exec(lead)?.[1]);
  const told = yearsIn(lead).filter((one) => one !== to);
  const before = told.length > 0 ? told.slice(-1) : yearsIn(earlier);
  const [from] = before;
  if (!Number.isFinite(to) || from === undefined || before.length !== 1 || from >= to) return null;
  // told to the month, it may be a little more or less
  const slack = /[A-Z][a-z]+ (?:19|20)\d\d\b/.test(behind === undefined ? lead : tail) ? 1 : 0;
  return { years: to - from, less: slack, more: slack };
};

const ago = new RegExp(String.raw`^\s*(?:earlier|before|previously|ago),? (?:in|on) ${day}${year}`, 'i');

/** "The highest since 2016, eight years earlier"; "five years ago, in 2019". */
const back: Reading = ({ lead, tail, earlier }) => {
  const how = /^\s*(earlier|before|previously|ago)(?=\s*[,.;)]|\s*$|\s+in (?:19|20)\d\d)/i.exec(tail)?.[1];
  if (how === undefined) return null;
  const one = Number(ago.exec(tail)?.[1] ?? dated.exec(lead)?.[1]);
  const told = yearsIn(lead).filter((year) => year !== one);
  const others = told.length > 0 ? told : yearsIn(earlier).filter((year) => year !== one);
  const [other] = others;
  if (!Number.isFinite(one) || other === undefined || others.length !== 1) return null;
  // "41 years ago in 2024": counted from there
  if (other < one && !/^ago$/i.test(how)) return null;
  return { years: Math.abs(other - one), less: 1, more: 1 };
};

/** "The years 2021 to 2027, seven years in all": the first and the last may both be counted. */
const spanned: Reading = (length) => {
  const years = both(length);
  if (years === null) return null;
  const [from, to] = years;
  const range = String.raw`\b${String(from)}\b[^.;]{0,3}(?:[^.;\d]{0,30}\b(?:to|and|until|till|through|–|-)|–|-)[^.;]{0,20}?\b${String(to)}`;
  const apposed = new RegExp(
    String.raw`${range}(?: inclusive)?\)?\s?[,(–-]+\s?(?:in all |altogether |a (?:period|span|stretch|total|run) of |that is,? |or |i\.e\.,? |${namely} )?$`,
    'i',
  );
  if (apposed.test(length.lead)) return { years: to - from, less: 0, more: 1 };
  const which = new RegExp(String.raw`${range}\b[^.;:\d]{0,40}, $`, 'i');
  if (
    which.test(length.lead) &&
    /^\s*(?:in|during|over|throughout) which\b|^\s*(?:in all|altogether)\b/i.test(length.tail)
  )
    return { years: to - from, less: 0, more: 1 };
  const within = new RegExp(
    String.raw`(?:from|between|since|years|period|and)\s[^.;\d]{0,20}${range}[^;]*?\b(?:in|within|over|during|across|throughout|after(?= these| those)|took|lasted|spans?|covers?|lasting) (?:the |these |those |just |only |all |its |no more than |barely |some )?$`,
    'i',
  );
  const isAhead = /\b(?:next|coming|again|further|another|will|is to|are to|would|last|past|more)\b/i;
  const behind = length.lead.slice(length.lead.lastIndexOf(String(to)) + 4);
  if (!within.test(length.lead) || isAhead.test(behind) || isTied.test(length.tail)) return null;
  return { years: to - from, less: 0, more: 1 };
};

/** "Five years before", "five years to 2024", "five years of war": what the length is measured on stands behind it. */
const isTied =
  /^\s*(?:earlier|before|later|ago|after|to|from|since|until|up|ending|old|of(?! (?:its |their )?(?:age|existence|operation|service|life|work|office|running))|on|ahead|late|-|–)(?![a-z])/i;

const born = String.raw`(?:born|built|found(?:ed|ation|ing)|establish(?:ed|ment)|set up|open(?:ed|ing)|launch(?:ed)?|creat(?:ed|ion)|incorporat(?:ed|ion)|inaugurat(?:ed|ion)|chartered|beg[au]n|start(?:ed)?|introduc(?:ed|tion)|commission(?:ed|ing)|complet(?:ed|ion)|installed|laid(?: down)?|bought|acquired|taken over|signed|concluded|granted|planted|put (?:in|into) (?:service|operation)|(?:came|brought|entered) into (?:service|operation|force|use)|in (?:office|service|operation|force|use)|dat(?:es|ed|ing)(?: back)?|agreement|treaty|contract|appointed|elected|switched on|connected)`;
const died = String.raw`(?:closed?|clos(?:es|ing|ure)|shut\w*|abolish\w*|scrapp\w*|end(?:s|ed|ing)?|expir\w+|stepp\w+ down|retir\w+|resign\w*|died|dissol\w+|demolish\w*|finish\w*|complet\w+|withdrawn|decommission\w*|switched off|wound up|replac\w+|repeal\w*|ceas\w+|sold|laps\w+|terminat\w+|runs? out|ran out|matur\w+|left)`;
const begun = (from: number): RegExp =>
  new RegExp(String.raw`\b(?:${born}\b[^.;\d]{0,45}?\b(?:in|since|of|on|from|to)|since|of) ${day}${String(from)}\b`, 'i'); // prettier-ignore

/** One of several, or what was only meant to be. */
const oneOfMany = /\b(?:first|last|next|more|new|every|each|average|planned|delay\w*|late)\b/i;

/** "Built in 1975; at 49 years of age, in 2024"; "launched in 1998, was scrapped in 2022 at the age of 24". */
const aged: Reading = (length) => {
  const { lead, tail } = length;
  const isAge =
    /\b(?:at the age of|at age|when aged|aged|turn(?:s|ed|ing)?)\s*$/i.test(lead) ||
    /^\s*(?:of age\b|old\b)/i.test(tail);
  const years = both(length);
  if (another.test(clauseOf(length)) || oneOfMany.test(clauseOf(length))) return null;
  if (!isAge || years === null || !begun(years[0]).test(lead)) return null;
  return { years: years[1] - years[0], less: 1, more: 0 };
};

/** "Introduced in 2012 and abolished in 2019; in its seven years"; "in office since 2010, is stepping down in 2025 after 15 years". */
const lasted: Reading = (length) => {
  const { lead, tail, sentence } = length;
  const isSpan =
    /\b(?:(?:in|over|during|throughout) (?:its|his|her|their|these|those|all(?: those| these)?)|(?:been|run|ran|serv\w+|operat\w+|work\w+|stood|last\w+|open|used|lived|active|existed|in (?:office|service|use|force|operation))(?: [a-z]+){0,3} for|after|been|of|lasted|took|taking) (?:just |only |exactly |fully |a (?:total|period) of |full |a term of )?$/i.test(
      lead,
    );
  const years = both(length);
  if (!isSpan || years === null || isTied.test(tail)) return null;
  if (another.test(clauseOf(length)) || oneOfMany.test(clauseOf(length))) return null;
  const [from, to] = years;
  if (!clauseOf(length).includes(String(to))) return null;
  const end = new RegExp(String.raw`\b(?:${died}|(?:has|have|had) (?:been|now)|since)\b`, 'i');
  if (!begun(from).test(sentence) || !end.test(sentence)) return null;
  return { years: to - from, less: 1, more: 1 };
};

const notThese =
  /\b(?:next|coming|last|past|previous|preceding|first|following|further|another|every|by|average|age|expectancy|old|than|after) (?:the )?$/i;
const isLength =
  /\b(?:(?:in|over|during|across|throughout) (?:the |its |these |those |all |only |just )?|(?:took|taken|takes|lasted|lasting|spann?(?:ing|ed|s)|spread over) (?:it |them |just |only |all of )?)$|[,(–]\s?$/i;
const lengthTail =
  /^\s*(?:[.,;)]|$|(?:long|under|in (?:service|use|office|operation|force|all|which|total)|of (?:its|their) (?:existence|life|history|operation)|altogether|during which|without)\b)/i;

/** "Nine elections in 33 years, the latest in 2024", with the only other year told as what it is since. */
const between: Reading = (length) => {
  const { lead, tail, sentence, claim, count } = length;
  const years = both(length);
  if (extreme.test(lead)) return null;
  if (years === null || notThese.test(lead) || another.test(clauseOf(length)) || isTied.test(tail))
    return null;
  const [from, to] = years;
  const apart = to - from;
  if (!clauseOf(length).includes(String(to))) return null;
  const ends = new RegExp(
    String.raw`^(?:(?!that|which|who|show|exten|prolong)[^.;\d]){0,45}?\b(?:until|till|to|up to|expir\w+|ends?|ended|ending|due|ran out|runs? out|laps\w+|matur\w+|when)\b[^.;\d]{0,40}\b${String(to)}\b`,
    'i',
  );
  const upTo = new RegExp(String.raw`^,? (?:that is,? |i\.e\.,? )?(?:until|till|to) (?:the end of )?${String(to)}\b`, 'i'); // prettier-ignore
  const isBound = (/\b(?:for|of) $/i.test(lead) && ends.test(tail)) || upTo.test(tail);
  const isMeant =
    isBound ||
    (isLength.test(lead) && lengthTail.test(tail)) ||
    /^\s*(?:under construction|long\b|of (?:its|their) existence)/i.test(tail) ||
    /\b(?:interval|gap|break|absence|wait|pause|lull) of $/i.test(lead) ||
    new RegExp(String.raw`^\s*since (?:[A-Z]?[a-z]+ )?${String(from)}\b`).test(tail);
  const begins = new RegExp(String.raw`\b(?:since|from|between|in|of|until)\b[^.;\d]{0,25}\b${String(from)}|\(${String(from)}`, 'i'); // prettier-ignore
  if (!isMeant || !begins.test(sentence)) return null;
  if (!isBound && /\b(?:will|plans?|aims?|should|is to|are to)\b/i.test(lead)) return null;
  if (claim.unit !== 'years' || count > 2 * apart || apart > 2 * count) return null;
  return { years: apart, less: 1, more: 1 };
};

const readings: readonly Reading[] = [since, back, spanned, aged, lasted, ...countedTo, between];
