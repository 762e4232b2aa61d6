// What a share, a growth or a multiple is of by its words, in English, where those words are found beside one amount and another gives what
// is printed: "renewable sources supplied 20.8 TWh … water, then, makes up 62.5% of renewable output" beside the 52.0 TWh of all;
// "had voted 75.0 million at the outset … exceeding the sum voted at the outset by 20.4%" beside the 84.0 that it was raised to.

import { stemmer } from 'stemmer';
import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import { isReal, samePeriod } from '../frames.js';
import { comparedAs } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, isExactLevel, type Relation, sizeOf } from './relation.js';
import { alike } from './runs.js';
import { percentText, refuted } from './refuted.js';
import { wordsIn } from './roots.js';

/** How many sentences before the rate its amounts may stand. */
const reach = 3;

type Sort = 'share' | 'growth' | 'multiple';

export function namedByWords(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(({ lang, aside }) => lang === 'en' && aside === null);
  return own.flatMap((told): Relation[] => {
    const sort = sortOf(told, reader);
    if (sort === null || isReal(told)) return [];
    const phrase = phraseOf(told, sort, reader);
    const roots = phrase === null ? [] : meaningIn(phrase);
    if (roots.length === 0) return [];
    const amounts = own.filter(
      (claim) =>
        claim.source === told.source &&
        claim.end <= told.start &&
        told.sentence - claim.sentence <= reach &&
        isExactLevel(claim) &&
        claim.form === 'digits' &&
        !/^(?:1|points|times|years|months)$/.test(claim.unit),
    );
    const last = amounts.at(-1);
    if (last === undefined) return [];
    const stated = sizeOf(asPrinted(told));
    const fits = (part: Claim, whole: Claim): boolean => {
      const value = comparedAs(sort, part, whole);
      return part !== whole && alike(part, whole) && value !== undefined && meet(value, stated);
    };
    // the number that is told of: in its clause, or called by its subject
    const parts = amounts.filter((claim) => isSubject(claim, told, last, reader));
    const score = (claim: Claim): number => scoreOf(claim, roots, amounts, reader);
    const wholes = amounts.filter(
      (claim) =>
        score(claim) > 0 &&
        claim.role !== 'previous' &&
        // what stands right before a share is its part
        !(sort === 'share' && claim === last && claim.sentence === told.sentence),
    );
    const best = Math.max(0, ...wholes.map(score));
    const named = wholes.filter((claim) => score(claim) === best);
    const [whole] = named;
    if (whole === undefined || named.length > 1) return [];
    if (parts.some((part) => fits(part, whole))) return [];
    const found = parts.flatMap((part) =>
      amounts
        .filter(
          (other) =>
            other !== whole &&
            fits(part, other) &&
            score(other) < best &&
            // "from 35.2 to 23.9 million, or from 36.5 to 25.8 per cent of the volume supplied": of its own time
            !(samePeriod(part, other) && !samePeriod(part, whole)),
        )
        .map((other) => ({ part, other })),
    );
    const [one] = found;
    if (one === undefined || one.part === whole || !alike(one.part, whole)) return [];
    const right = comparedAs(sort, one.part, whole);
    if (right === undefined || (sort === 'share' && one.part.value >= whole.value)) return [];
    return [failing(told, sort, one.part, whole, one.other, right)];
  });
}

function sortOf(claim: Claim, reader: Reader): Sort | null {
  if (claim.hedge !== 'exact' || claim.value <= 0 || claim.form === 'verb') return null;
  if (claim.unit === 'times') return 'multiple';
  if (claim.unit !== '1' || claim.form !== 'digits') return null;
  if (
    claim.role === 'growth' ||
    growthBehind.test(reader.tail(claim)) ||
    growthAhead.test(reader.before(claim))
  )
    return 'growth';
  return /^(?:share|level|part)$/.test(claim.role) && /^\s*of\b/i.test(reader.tail(claim)) ? 'share' : null;
}

const noun = String.raw`([a-z][a-z’' -]{3,70}?)(?=[,.;:)]|$|\s(?:and|while|but|is|was|were|are|has|had|which|that|in (?:19|20)\d\d)\b)`;
const ofWhole = new RegExp(
  String.raw`^\s*of (?:(?:all|the|its|their|this|these|those|total|whole) )*${noun}`,
  'i',
);
const growthBehind = new RegExp(
  String.raw`^\s*(?:(?:more|less|fewer|higher|lower|larger|smaller|above|below|over|under|up|down) )(?:than |on )?(?:(?:the|that|what|its|their) )*${noun}`,
  'i',
);
const growthAhead =
  /\b(?:exceed\w*|surpass\w*|overshoot\w*|overshot|undershot|above|below|beat\w*|topp\w*|missed|missing)\s+(?:the |its |their |that |what )?([a-z][a-z’' -]{3,70}?) by (?:about |only |just )?$/i;
const timesBehind = new RegExp(
  String.raw`^\s*(?:as (?:much|many|large|high) as )?(?:(?:the|that|what|its|their) )+${noun}`,
  'i',
);

function phraseOf(told: Claim, sort: Sort, reader: Reader): string | null {
  const tail = reader.tail(told);
  if (sort === 'share') return ofWhole.exec(tail)?.[1] ?? null;
  if (sort === 'multiple') return timesBehind.exec(tail)?.[1] ?? null;
  return growthAhead.exec(reader.before(told))?.[1] ?? growthBehind.exec(tail)?.[1] ?? null;
}

const general =
  /^(?:total|whole|sum|amount|number|figure|level|value|result|output|production|year|month|quarter|half|week|period|season|time|same|previous|last|before|earlier|ago|average|this|that|these|those|them|what|which|with|from|have|been|were|their|there|than|more|less|other|rest|all|the|and|for|was|had|its|one|two|per|cent|percent|share|part)$/;

const meaningIn = (text: string): string[] => [
  ...new Set(
    wordsIn(text, 3)
      .filter((word) => !general.test(word))
      .map(stemmer),
  ),
];

/** "Completions in Dunmara and the western counties totalled 4,318" */
const stop = /[,;:()–—]/;
const joint = /[,;:()–—]|\b(?:and|but|while|whereas|so that)\b/i;

/** The words of a number's own clause; "of which 900 had the internet" is of what stands before it. */
function clauseOf(claim: Claim, reader: Reader): string {
  const gap = reader.gap(claim);
  // behind another number, what stands before "and" is of that
  const lead = gap.split(gap === reader.before(claim) ? stop : joint).at(-1) ?? '';
  // "of which 900, or 75%, had the internet": past what stands between commas
  const tail =
    reader
      .after(claim)
      .replace(/^,[^,;.]{0,30},/, '')
      .split(joint)[0] ?? '';
  return `${lead} ${claim.text} ${tail.slice(0, 60)}`;
}

function scoreOf(claim: Claim, roots: readonly string[], amounts: readonly Claim[], reader: Reader): number {
  const words = clauseOf(claim, reader);
  const before = amounts[amounts.indexOf(claim) - 1];
  const inherited =
    /\bof (?:which|whom|these|those|them)\b/i.test(words) && before !== undefined
      ? clauseOf(before, reader)
      : '';
  const own = new Set(meaningIn(`${words} ${inherited}`));
  return roots.filter((root) => own.has(root)).length;
}

/** Right before the rate, with no other amount between; or called by the words that its clause begins with. */
function isSubject(claim: Claim, told: Claim, last: Claim, reader: Reader): boolean {
  if (claim === last && claim.sentence === told.sentence) return true;
  const subject = meaningIn(
    (reader.gap(told).split(/[.;]/).at(-1) ?? '').split(
      /\b(?:is|was|makes?|made|accounts?|represents?|has|had|took|takes|stands?|stood|exceed\w*|came)\b/,
    )[0] ?? '',
  );
  const label = new Set(meaningIn(reader.gap(claim).split(joint).at(-1) ?? ''));
  return subject.length > 0 && subject.some((root) => label.has(root));
}

function failing(
  told: Claim,
  sort: Sort,
  part: Claim,
  whole: Claim,
  other: Claim,
  right: Interval,
): Relation {
  const shown = sort === 'multiple' ? ((right.low + right.high) / 2).toFixed(1) : percentText(right);
  return refuted(sort, told, [part, whole], right, {
    en: `on ${whole.text}, which the words name, it is ${shown}; ${told.text} is on ${other.text}`,
    zh: `按文中所指的${whole.text}应为${shown}；${told.text}以${other.text}为基数`,
  });
}
