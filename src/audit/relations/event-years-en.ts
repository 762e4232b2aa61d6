// The year of one event of an English text told twice, the second time only to count from it: "the works at Grinden, opened in 2014 …
// The works has delivered 38 million cells since the opening in 2011". What others of the kind have in other years is left alone: it
// must be the same thing that opened, and nothing else of the text may have.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';

/** What happened, as verbs tell it and as nouns do. */
const events = [
  { verb: 'opened', noun: 'opening' },
  { verb: 'founded', noun: 'found(?:ation|ing)' },
  { verb: 'launched', noun: 'launch(?:ing)?' },
  { verb: 'established', noun: 'establishment' },
  { verb: 'set up', noun: 'setting up' },
  { verb: 'commissioned', noun: 'commissioning' },
  { verb: 'introduced', noun: 'introduction' },
  { verb: 'completed', noun: 'completion' },
  { verb: 'inaugurated', noun: 'inauguration' },
  { verb: 'created', noun: 'creation' },
  { verb: 'privati[sz]ed', noun: 'privati[sz]ation' },
  { verb: 'incorporated', noun: 'incorporation' },
];

const when = String.raw`(?:in|on|of)\s(?:early |late |mid-)?(?:the (?:spring|summer|autumn|winter) of )?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?$`;
const reach = 4;

/** What tells one of several, or of a second time. */
const oneOfMany =
  /\b(?:second|third|fourth|another|again|re-?(?:open|found|launch|introduc|creat|establish)\w*|phases?|stages?|sections?|extension|every year|each year|respectively|former(?:ly)?|original(?:ly)?|first)\b/i;

interface Told {
  date: Claim;
  year: number;
  kind: number;
  /** The noun of what it happened to; null where the sentence only points at it. */
  thing: string | null;
}

export function eventYearsEn(claims: readonly Claim[], reader: Reader): Relation[] {
  const dates = claims.filter(({ lang, aside }) => lang === 'en' && aside === 'date');
  const first = dates.flatMap((date) => toldFirst(date, reader));
  return dates
    .flatMap((date) => toldAgain(date, reader))
    .flatMap((late): Relation[] => {
      const ofKind = first.filter(
        ({ kind, date }) => kind === late.kind && date.source === late.date.source && date !== late.date,
      );
      const [early] = ofKind;
      if (early === undefined || new Set(ofKind.map(({ year }) => year)).size > 1) return [];
      const apart = late.date.sentence - early.date.sentence;
      if (apart < 0 || apart > reach || early.date.start > late.date.start) return [];
      if ([early, late].some(({ date }) => oneOfMany.test(reader.sentence(date)))) return [];
      // what "it" stands for is what the sentence right before tells of from its beginning
      const same =
        late.thing === null
          ? apart === 1 && startsWith(reader.sentence(early.date), early.thing ?? '')
          : late.thing === early.thing;
      if (!same) return [];
      return [repeatedYear(late, early)];
    });
}

function yearIn(date: Claim): number | null {
  const found = /\b(?:1[6-9]|20)\d\d\b/.exec(date.text)?.[0];
  return found === undefined ? null : Number(found);
}

/** "The works at Grinden, opened in", "The tramway was opened in", "opened the new swimming bath in". */
function toldFirst(date: Claim, reader: Reader): Told[] {
  const year = yearIn(date);
  const before = reader.before(date);
  if (year === null) return [];
  return events.flatMap(({ verb, noun }, kind): Told[] => {
    const passive = new RegExp(
      String.raw`\b([a-z]{3,})(?: (?:at|in|of|on|near|for|outside) (?:the )?[\w'’-]+(?: [A-Z][\w'’-]+)?)?,?\s(?:which |that )?(?:(?:was|were|had been) )?(?:officially |formally )?${verb}\b[^.;:,\d]{0,30}\b${when}`,
      'i',
    ).exec(before);
    const active = new RegExp(
      String.raw`\b(?:[A-Z][a-z]+|he|she|they|it)\s${verb}\s(?:the|its|their|his|her)\s(?:[a-z-]+ ){0,3}?([a-z]{3,})\s${when}`,
      'i',
    ).exec(before);
    const thing = (active?.[1] ?? passive?.[1])?.toLowerCase();
    const isSince = new RegExp(String.raw`\bsince\b[^.;,]{0,60}$`, 'i').test(before);
    return thing === undefined || isSince || new RegExp(noun, 'i').test(thing)
      ? []
      : [{ date, year, kind, thing }];
  });
}

/** "Since the opening in", "since its launch in", "since it was established in", "since the completion of the dam in". */
function toldAgain(date: Claim, reader: Reader): Told[] {
  const year = yearIn(date);
  if (year === null) return [];
  return events.flatMap(({ verb, noun }, kind): Told[] => {
    const found = new RegExp(
      String.raw`\bsince (?:(?:its|their|the) (?:official )?${noun}(?: of the (?:[a-z-]+ ){0,2}?([a-z]{3,}))?|(?:it|they) (?:(?:was|were) )?(?:officially )?${verb})\s${when}`,
      'i',
    ).exec(reader.before(date));
    if (found === null) return [];
    const named = found[1]?.toLowerCase();
    if (named !== undefined) return [{ date, year, kind, thing: named }];
    const lead = reader.before(date).slice(0, found.index);
    const ahead = subjectOf(lead);
    const subject = ahead === undefined ? subjectOf(reader.after(date).replace(/^,?\s*/, '')) : ahead;
    return subject === undefined ? [] : [{ date, year, kind, thing: subject }];
  });
}

const verbs = String.raw`(?:has|have|had|is|are|was|were|can|employs|serves)\b`;

/** The noun that a clause begins with before its verb; null for a word that stands for one, undefined where there is neither. */
function subjectOf(clause: string): string | null | undefined {
  if (new RegExp(String.raw`^(?:it|they)\s${verbs}`, 'i').test(clause)) return null;
  return new RegExp(
    String.raw`^(?:the|this)\s(?:[a-z-]+ ){0,2}?([a-z]{3,})\s(?:already |since )?${verbs}`,
    'i',
  )
    .exec(clause)?.[1]
    ?.toLowerCase();
}

const startsWith = (sentence: string, thing: string): boolean =>
  new RegExp(String.raw`^(?:the|a|an|this)\s(?:[\w-]+ ){0,2}?${thing}\b`, 'i').test(sentence.trim());

function repeatedYear(late: Told, early: Told): Relation {
  const agrees = late.year === early.year;
  return {
    relation: 'repeated',
    focus: late.date,
    numbers: [late.date, early.date],
    verdict: agrees ? 'consistent' : 'inconsistent',
    stated: late.year,
    computed: { low: early.year, high: early.year },
    worded: true,
    slip: !agrees,
    why: {
      en: `the text has ${String(early.year)} before and ${String(late.year)} here for one event${agrees ? '' : ', which does not agree'}`,
      zh: `同一事件，前文为${String(early.year)}年，此处为${String(late.year)}年${agrees ? '，相符' : '，不符'}`,
    },
  };
}
