// How long something lasted or how long ago it was, told in English beside the years that it lasted from and to: "the years 2021 to
// 2027, seven years in all"; "scrapped in 2022 at the age of 24"; "fourteen years later, in March 2023". Where the words may count
// both years, or only whole ones, a year more or less holds as well; a length that belongs to neither year is left alone.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';
import { sentencesOf } from './sentence-numbers.js';
import { yearsIn, type YearsFound } from './terms-told.js';
import { judged } from './years-running.js';

/** A length in years with the words around it. */
interface Length {
  claim: Claim;
  count: number;
  lead: string;
  tail: string;
  sentence: string;
  /** The sentence right before. */
  earlier: string;
}

type Reading = (length: Length) => Omit<YearsFound, 'count' | 'words'> | null;

export function durationsEn(claims: readonly Claim[], reader: Reader): Relation[] {
  const english = claims.filter(({ lang }) => lang === 'en');
  return sentencesOf(english).flatMap((own) =>
    own.flatMap((claim): Relation[] => {
      const length = lengthOf(claim, reader);
      if (length === null) return [];
      for (const read of readings) {
        const found = read(length);
        if (found === null || found.years < 2) continue;
        const { years, less, more = 0 } = found;
        const agrees = length.count <= years + more && length.count >= years - less;
        const dates = own.filter(({ aside }) => aside === 'date');
        return judged(length.count, agrees ? length.count : years, [claim], dates, claim.text);
      }
      return [];
    }),
  );
}

function lengthOf(claim: Claim, reader: Reader): Length | null {
  const inYears =
    claim.aside === null && claim.hedge === 'exact' && Number.isInteger(claim.value) && claim.value > 1;
  const lead = reader.before(claim);
  const tail = reader.after(claim);
  // "at the age of 24"; "aged 24"
  const isAge =
    /\b(?:at the age of|at age|when aged|aged|turn(?:s|ed|ing)?)\s*$/i.test(lead) &&
    /^\d{2,3}$/.test(claim.text);
  const unit = inYears ? (claim.unit === 'years' ? 1 : claim.unit === 'decade' ? 10 : 0) : 0;
  if ((unit === 0 && !isAge) || /-year/.test(claim.text)) return null;
  const sentence = reader.sentence(claim);
  const before = reader.earlier(claim, lead.length + 300).slice(0, -lead.length || undefined);
  const earlier = before
    .split(/(?<=[.!?])\s+|\n/)
    .filter((part) => part.trim() !== '')
    .at(-1);
  return {
    claim,
    count: isAge ? Number(claim.text) : claim.value * unit,
    lead,
    tail,
    sentence,
    earlier: earlier ?? '',
  };
}

const year = String.raw`((?:18|19|20)\d\d)(?![,.]?\d)`;
const day = String.raw`(?:(?:early|late|mid-?|spring|summer|autumn|winter|the (?:end|start|beginning|close) of|\d{1,2}|January|February|March|April|May|June|July|August|September|October|November|December),?\s*(?:of )?){0,3}`;
const namely = String.raw`(?:or|that is,?|i\.e\.,?|exactly|just|only|some|almost|fully|barely)?`;

/** The only two years of a sentence, the earlier first. */
function both({ sentence }: Length): [number, number] | null {
  const [a, b, ...more] = yearsIn(sentence);
  return a === undefined || b === undefined || more.length > 0 ? null : [Math.min(a, b), Math.max(a, b)];
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
  const slack = /[A-Z][a-z]+ (?:19|20)\d\d\b/.test(`${behind === undefined ? lead : tail}`) ? 1 : 0;
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

/** What comes second, began again or stood still in between has a beginning or a length of its own. */
const another =
  /\b(?:second|third|fourth|fifth|another|remaining|further|other|previous|exten(?:d|sion)\w*|prolong\w*|re-?open\w*|renew\w*|interrupt\w*|suspend\w*|with (?:a )?breaks?|except|excluding|again|respectively|each time|on and off|(?:years|to run|to go) (?:left|remaining)|remains?|left to)\b/i;

/** One of several, or what was only meant to be. */
const oneOfMany = /\b(?:first|last|next|more|new|every|each|average|planned|delay\w*|late)\b/i;

const clauseOf = ({ lead, claim, tail }: Length): string =>
  `${lead.split(';').at(-1) ?? ''}${claim.text}${tail.split(';')[0] ?? ''}`;

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

const extreme =
  /\b(?:lowest|highest|largest|smallest|best|worst|most|fewest|least|weakest|strongest|biggest|steepest|sharpest|busiest|driest|wettest|warmest|coldest|first)\b[^.;\d]{0,40}\b(?:in|for) (?:the )?(?:past |last )?$/i;

/** "At its lowest in 12 years: the rate of 4.1 percent in 2024 was last undercut in 2012". */
const extremeIn: Reading = (length) => {
  // "the third-driest season in 96 years"
  if (!extreme.test(length.lead) || /\b(?:second|third|fourth|fifth)[- ][a-z]+\b/i.test(length.lead))
    return null;
  const here = yearsIn(length.sentence);
  // "Prices had last fallen in 2015. In 2024 they fell again, for the first time in nine years"
  const isLast = here.length === 1 && /\b(?:last|previous|had (?:been|stood))\b/i.test(length.earlier);
  const text = isLast ? `${length.earlier} ${length.sentence}` : length.sentence;
  const [a, b, ...more] = yearsIn(text);
  if (a === undefined || b === undefined || more.length > 0) return null;
  const from = String(Math.min(a, b));
  const tie = new RegExp(
    String.raw`\b(?:since|last|when|before|previous(?:ly)?)\b[^.;\d]{0,45}\b${from}|\b${from}(?:, when| was the last)\b`,
    'i',
  );
  return tie.test(text) ? { years: Math.abs(a - b), less: 1, more: 1 } : null;
};

/** "Held every ten years; the last was in 2021 and the next is due in 2031". */
const everyFew: Reading = (length) => {
  const years = both(length);
  if (years === null || !/\bevery $/i.test(length.lead)) return null;
  const [from, to] = years.map(String);
  const turns = new RegExp(
    String.raw`\b(?:last|latest|previous|most recent)\b[^.;]{0,30}\b${from ?? ''}\b[^.]{0,60}\b(?:next|following)\b[^.;]{0,40}\b${to ?? ''}`,
    'i',
  );
  return turns.test(length.sentence) ? { years: years[1] - years[0], less: 0 } : null;
};

/** "Planned for 2026, has been put back by three years to 2029". */
const putOff: Reading = (length) => {
  const years = both(length);
  const moved =
    /\b(?:put back|pushed back|put off|postponed|delayed|deferred|brought forward|moved (?:forward|back)|advanced|set back)\b[^.;\d]{0,40}\bby (?:a further )?$/i;
  const planned =
    /\b(?:planned|due|scheduled|original\w*|foreseen|promised|from) (?:(?:for|in|by) )?(?:19|20)\d\d\b/i;
  if (years === null || !moved.test(length.lead) || !planned.test(length.sentence)) return null;
  return /^,? (?:from (?:19|20)\d\d )?to (?:19|20)\d\d\b/.test(length.tail)
    ? { years: years[1] - years[0], less: 0 }
    : null;
};

/** "Began in 2021, two years behind the original date of 2019". */
const behindTime: Reading = (length) => {
  const agreed = handedOver(length);
  if (agreed !== null) return agreed;
  const years = both(length);
  const late = new RegExp(
    String.raw`^\s*(?:late(?:r than)?|behind|ahead of|before|after)\b[^.;\d]{0,20}\b(?:originally|original|planned|scheduled|intended|target|agreed|date|deadline|schedule|plan)\b[^.;\d]{0,25}\b(?:19|20)\d\d\b`,
    'i',
  );
  if (years === null || !late.test(length.tail)) return null;
  return { years: years[1] - years[0], less: 1, more: 1 };
};

/** "… with handover in 2019. In the event the wall was handed over in 2022, three years behind the agreed date". */
function handedOver({ lead, tail, sentence, earlier }: Length): ReturnType<Reading> {
  const late =
    /^\s*(?:late\b|behind (?:the )?(?:agreed|planned|original|promised|contract\w*|scheduled)? ?(?:date|schedule|plan|time|timetable)\b|later than (?:agreed|planned|promised|scheduled)\b|ahead of (?:the )?(?:agreed|planned|original)? ?(?:date|schedule|plan|time)\b)/i;
  const [done, ...others] = yearsIn(sentence);
  const due =
    /\b(?:handover|due|deadline|completion|completed|ready|opening|open|finish\w*|deliver\w*|schedul\w+|plann\w+|promis\w+|for)\b[^.;\d]{0,30}\b((?:19|20)\d\d)\b[^\d]*$/i.exec(
      earlier,
    )?.[1];
  if (!late.test(tail) || done === undefined || others.length > 0 || due === undefined) return null;
  if (!new RegExp(String.raw`\b${String(done)}\b`).test(lead)) return null;
  return { years: Math.abs(done - Number(due)), less: 0 };
}

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

const readings: readonly Reading[] = [
  since,
  back,
  spanned,
  aged,
  lasted,
  extremeIn,
  everyFew,
  putOff,
  behindTime,
  between,
];
