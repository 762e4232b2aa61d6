// Links every number of a text to what it says: role, direction, concept and qualifying words, period, and the level
// (the frame) that a growth, a share or an earlier level belongs to.

import type { Claim } from './claim.js';
import {
  blankPeriods,
  lastConcept,
  list,
  ofPersons,
  startsClause,
  subjectOf,
  trailingPhrase,
  unitConcepts,
  wholeLength,
  withoutConcepts,
} from './clause.js';
import type { Reading } from './cue-input.js';
import { readRole } from './cues.js';
import type { SourceText } from './document.js';
import { intervalOf } from './hedges.js';
import { conceptOf, findConcepts } from './lexicon.js';
import { asides, kindOf, placed, shareContext, signed } from './link-claims.js';
import { adjusted, isNominal, leadsTo, nominal, ofWhich, restCue, totalCue, wholeNote } from './link-cues.js';
import { advance, basisOf, earlier, periodOf, sinceOf, startOf } from './link-periods.js';
import type { Mention } from './mention.js';
import { findMentions } from './numbers.js';
import { fillPeriods } from './period-fill.js';
import type { PeriodContext, PeriodMark } from './periods-in-text.js';
import { linkLists } from './respectively.js';
import { type Sentence, splitSentences } from './sentences.js';
import { isForOne, isOvertaken, readInPercent } from './elided-units.js';
import { isTimeUnit } from './units-in-text.js';
import { contentWords } from './words.js';

interface Walk {
  context: PeriodContext;
  frames: number;
  claims: Claim[];
  /** The levels of the sentence before that are no parts, for "of which". */
  wholes: Claim[];
  /** The periods told of in each sentence. */
  periods: PeriodMark[][];
}

/** Reads all claims of a text; ids count from `firstId`. */
export function linkText(text: SourceText, source: number, firstId: number): Claim[] {
  const sentences = splitSentences(text.text);
  const walk: Walk = {
    context: startOf(text.text, sentences),
    frames: firstId * 1000,
    claims: [],
    wholes: [],
    periods: [],
  };
  walk.context.year = walk.context.published;
  sentences.forEach((sentence, index) => {
    linkSentence(sentence, index, source, walk);
  });
  fillPeriods(walk.claims, walk.periods);
  const noted = sentences.some(
    (sentence) =>
      wholeNote[sentence.lang].test(sentence.text) && !/\d\s*(?:%|percent|亿)/.test(sentence.text),
  );
  return walk.claims.map((claim, i) => ({
    ...claim,
    id: firstId + i,
    real: claim.real || (noted && claim.nominal !== true),
  }));
}

/** ，基础设施由[196.4亿元]: what is named before 由 has amounts of its own, whatever stood before. */
const opensWay = /[，；、][^，；、。\d]{2,}[由从][^，；。\d]{0,6}$/;

/** What a new breakdown is of: what the one before it was of, or the largest amount told so far. */
function sectionWhole(told: readonly Claim[], parent: number | null, unit: string): Claim | undefined {
  const last = told.filter((claim) => claim.role === 'level').at(-1);
  // 制造业到资5.9亿美元，占全部到资的46.1%；按来源地分: what has a share of its own is a part itself.
  const isPart = ({ frame, lang }: Claim): boolean =>
    lang === 'zh' && told.some((other) => other.frame === frame && other.role === 'share');
  const same = told.filter((claim) => claim.role === 'level' && claim.unit === unit && !isPart(claim));
  return (
    (parent === null ? undefined : told.find((claim) => claim.frame === parent)) ??
    same.reduce<Claim | undefined>(
      (most, claim) => (most === undefined || claim.value > most.value ? claim : most),
      undefined,
    ) ??
    (last === undefined || isPart(last) ? undefined : last)
  );
}

function linkSentence(sentence: Sentence, index: number, source: number, walk: Walk): void {
  const { lang, text } = sentence;
  const { mentions, periods } = findMentions(sentence, walk.context);
  const inherited = walk.context.current;
  const concepts = findConcepts(text, lang).filter(
    (concept) =>
      !mentions.some(
        (mention) => mention.aside === null && concept.start < mention.end && mention.start < concept.end,
      ),
  );
  const numbers = mentions.filter((mention) => mention.aside === null);
  const real = adjusted[lang].test(text) && !nominal[lang].test(text);
  // 按可比价格计算增长5.9%，按现价计算增长2.9%: each by its own words where both stand in the sentence.
  const both = adjusted[lang].test(text) && nominal[lang].test(text);
  const partCues = [...text.matchAll(ofWhich[lang])].map((match) => match.index);
  const made: Claim[] = [];
  const outer = walk.wholes;
  let frame = (walk.frames += 1);
  let frameLevel: Claim | null = null;
  let levelUnit = '';
  let frameSubject: { concept: string | null; words: string[]; subject: string } | null = null;
  let previous: { mention: Mention; reading: Reading; tailEnd: number } | null = null;
  numbers.forEach((mention, i) => {
    const next = numbers[i + 1] ?? null;
    const from = previous?.mention.end ?? 0;
    const gap = text.slice(from, mention.start);
    const tail = text.slice(mention.end, next?.start ?? text.length);
    // What still belongs to the number before ("40 percent of GDP, up") introduces nothing new.
    const wholeHere =
      previous?.reading.whole != null &&
      /\b(?:of|at|worth|,? which (?:was|were|totall?ed|came to))\s*$/i.test(
        text.slice(from, mention.start),
      ) &&
      !/[,;]/.test(gap);
    const own = text.slice(wholeHere ? from : Math.max(from, previous?.tailEnd ?? 0), mention.start);
    const ownStart = mention.start - own.length;
    const blank = (piece: string, at: number): string => blankPeriods(piece, at, periods);
    // 占…的比重: what it is a share of is not what is told of.
    const shareAt = lang === 'zh' && mention.unit === '1' ? own.lastIndexOf('占') : -1;
    const subjectEnd = shareAt < 0 ? mention.start : ownStart + shareAt;
    const inGap = concepts.filter((concept) => concept.start >= ownStart && concept.end <= subjectEnd);
    const contributes = mention.unit === 'points' && /contribut|拉动|贡献/.test(own);
    const clauseConcept = contributes ? (inGap[0]?.id ?? null) : lastConcept(inGap, own, ownStart);
    const trailing = trailingPhrase(tail, lang, mention);
    const inTail = concepts.filter(
      (concept) => concept.start >= mention.end && concept.end <= mention.end + trailing.length,
    );
    const chosen = inGap.filter((mark) => mark.id === clauseConcept);
    const words = contentWords(withoutConcepts(blank(own, ownStart), ownStart, chosen), lang);
    const concept =
      clauseConcept ?? (frameSubject === null || startsClause(own, lang) ? (inTail[0]?.id ?? null) : null);
    const reading = readRole(
      { mention, gap, tail, previous, next, concept: concept ?? frameSubject?.concept ?? null },
      lang,
    );
    const modifies =
      reading.role !== 'level' &&
      reading.role !== 'rank' &&
      reading.role !== 'target' &&
      reading.role !== 'early' &&
      mention.unit !== 'years';
    const opens =
      clauseConcept !== null || (words.length > 0 && (startsClause(own, lang) || frameSubject === null));
    const pending =
      frameSubject !== null && frameLevel === null && !(opens && clauseConcept !== null && i > 0);
    const fills = reading.role === 'level' && pending && made.length > 0 && !list(gap, lang);
    const ownShare =
      reading.role === 'share' &&
      opens &&
      !/(?:[(（]|\b(?:or|i\.e\.|that is,?|equal to|equivalent to))\s*(?:about|around|some|nearly)?\s*$/i.test(
        own,
      ) &&
      previous !== null &&
      !/^[\s,，(（]*(?:accounting|making|representing|which|or|equivalent|占)/i.test(own.trim());
    // "rose 5 percent to L": what leads to the next level belongs to it, not to the level before.
    const leads =
      modifies &&
      frameLevel !== null &&
      next !== null &&
      leadsTo[lang].test(text.slice(mention.end, next.start)) &&
      reading.role !== 'previous';
    // "its share rose from 18 to 25 percent" behind an amount: a rate of its own.
    const ownRate =
      reading.role === 'previous' &&
      frameLevel !== null &&
      next?.unit === mention.unit &&
      (levelUnit !== mention.unit || (lang === 'zh' && opensWay.test(own)));
    const newFrame =
      frameSubject === null ||
      leads ||
      ownRate ||
      (modifies
        ? (clauseConcept !== null &&
            clauseConcept !== frameSubject.concept &&
            reading.role !== 'share' &&
            reading.role !== 'contribution_share') ||
          (opens && startsClause(own, lang) && clauseConcept !== null) ||
          ownShare
        : !fills && reading.role === 'level' && (mention.unit !== 'years' || frameLevel === null)) ||
      (opens &&
        startsClause(own, lang) &&
        words.length > 0 &&
        !fills &&
        reading.role !== 'conversion' &&
        clauseConcept !== null);
    if (newFrame) {
      frame = walk.frames += 1;
      frameLevel = null;
      levelUnit = '';
      const inherits = clauseConcept === null && concept === null;
      const last = frameSubject ?? subjectOf(walk.claims.at(-1) ?? null);
      frameSubject = {
        concept: inherits
          ? (unitConcepts[mention.unit] ?? (words.length === 0 ? (last?.concept ?? null) : null))
          : concept,
        words: words.length === 0 && last !== null && inherits ? last.words : words,
        subject: `${own} ${trailing}`.trim(),
      };
    }
    const tied = periodOf(mention, i, numbers, periods, text, inherited, reading.role);
    const unitConcept = frameSubject?.concept ?? null;
    const interval = signed(intervalOf(mention), reading);
    const claim: Claim = {
      ...placed(mention, sentence, index, source),
      role: reading.role,
      kind: 'level',
      direction: reading.role === 'previous' ? 0 : reading.direction,
      interval,
      concept: unitConcept,
      words: frameSubject?.words ?? [],
      subject: frameSubject?.subject ?? '',
      period:
        reading.role === 'previous' && tied.span === inherited
          ? earlier(inherited, basisOf(0, mention, null, text, periods))
          : tied.span,
      periodHere: tied.here,
      basis: basisOf(from, mention, next, text, periods),
      since: sinceOf(next, periods, text, from),
      ...(isNominal(mention, next, text) ? { nominal: true as const } : {}),
      real: isNominal(mention, next, text)
        ? false
        : both
          ? adjusted[lang].test(lang === 'zh' ? gap : `${gap} ${tail.split(/[,;(]/)[0] ?? ''}`)
          : (real || conceptOf(unitConcept)?.real === true) && !nominal[lang].test(text),
      frame,
      whole: reading.whole,
      total:
        totalCue[lang].test(withoutConcepts(own, ownStart, inGap)) ||
        (lang === 'en' && /^\s*(?:in total|altogether|in all|together|combined)/i.test(tail)),
      partOf: null,
      rest:
        restCue[lang].test(own) ||
        (lang === 'en' &&
          /^\s*(?:(?:in|of|for|to|by|from|at|on|were|was|went to)\s+)?(?:all\s+)?(?:the\s+)?(?:others?|rest|remaining|remainder|elsewhere)\b/i.test(
            tail,
          )),
      list: null,
    };
    const cue = partCues.filter((at) => at < mention.start).at(-1);
    if (cue !== undefined) {
      const here = made.filter((other) => other.start < sentence.start + cue);
      const told = here.filter((other) => other.role === 'level');
      const last = told.filter((other) => other.unit === mention.unit).at(-1) ?? told.at(-1);
      // "By kind", and "of which" behind a list, speak of what the parts before are parts of.
      const anew = /^(?:按|分)/.test(text.slice(cue)) || /[；;]\s*$/.test(text.slice(0, cue));
      const parent = last?.partOf ?? null;
      const before = anew ? sectionWhole([...walk.wholes, ...here], parent, mention.unit) : last;
      const earlier =
        outer.find((other) => other.unit === mention.unit) ?? (anew ? null : (outer[0] ?? null));
      const whole = before ?? (cue < 12 || lang === 'zh' ? earlier : null);
      if (whole !== null && whole.frame !== frame && !isTimeUnit(whole.unit)) {
        claim.partOf = whole.frame;
        const counted = lang !== 'zh' || !/^[\u4e00-\u9fff]/.test(tail);
        if (
          claim.unit === '' &&
          claim.role === 'level' &&
          counted &&
          !/比(?:值|价|率|例)?(?:约|为|是)*$/.test(gap)
        )
          if (lang === 'en' && whole.unit === '1') readInPercent(claim, whole);
          else claim.unit = whole.unit;
      }
    }
    const ofPeople = ofPersons.test(claim.concept ?? '') || /^(?:常住|户籍|总)?人口/.test(tail);
    if (claim.unit === '' && ofPeople && claim.role !== 'rank') claim.unit = 'persons';
    claim.kind = kindOf(claim);
    if (claim.role === 'level' && frameLevel === null) [frameLevel, levelUnit] = [claim, claim.unit];
    // "Of the 58,400 people at four universities, 21,900 come from abroad": people.
    const opener = /^(?:out )?of (?:the|its|all|these|those)?\s*$/i.test(
      text.slice(0, numbers[0]?.start ?? 0),
    )
      ? made[0]
      : undefined;
    // A stretch of time lends its unit to nothing.
    const counts = made.filter((other) => other.kind === 'count' && !isTimeUnit(other.unit));
    const last = counts.at(-1);
    const counted =
      opener !== undefined && counts.includes(opener) && (last?.value ?? 0) < 20 ? opener : last;
    if (
      claim.role === 'level' &&
      claim.unit === '' &&
      claim.half === 0.5 &&
      counted !== undefined &&
      !isForOne.test(tail) &&
      !isOvertaken(counted, claim, made)
    )
      Object.assign(claim, { unit: counted.unit, kind: claim.kind === 'bound' ? 'bound' : 'count' });
    made.push(claim);
    previous = {
      mention,
      reading,
      tailEnd:
        reading.whole === null && trailing === ''
          ? 0
          : mention.end + Math.max(trailing.length, wholeLength(tail, reading.whole)),
    };
  });
  linkLists(made, sentence, () => (walk.frames += 1));
  shareContext(made);
  const levels = made.filter((claim) => claim.role === 'level' && claim.partOf === null);
  if (levels.length > 0) walk.wholes = levels;
  walk.claims.push(
    ...[...made, ...asides(mentions, sentence, index, source, () => (walk.frames += 1))].sort(
      (a, b) => a.start - b.start,
    ),
  );
  walk.periods.push(advance(walk.context, periods, numbers, text));
}
