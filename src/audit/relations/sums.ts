// A whole and its parts. A list of parts is held to its whole only where the text, or what the parts are, says that
// nothing is left out; where a list may be open, parts that do add up are told as such, and others are left unjudged.

import type { Claim } from '../claim.js';
import { isAdditive, levelsOf, samePeriod } from '../frames.js';
import { meet, type Interval } from '../hedges.js';
import { complements } from '../lexicon.js';
import { contentWords } from '../words.js';
import { weigh } from './candidate.js';
import { transposed } from './misprints.js';
import { partitionCandidates } from './partitions.js';
import { isOfNamed, withinStopZh } from './part-lists-zh.js';
import type { Reader } from './reader.js';
import { isSumOf } from './told-totals.js';
import { exactly } from './runs.js';
import { add, closed, relate, subtract, type Relation } from './relation.js';

export function sumRelations(claims: readonly Claim[], reader: Reader): Relation[] {
  const levels = levelsOf(claims).filter((claim) => closed(claim) && isAdditive(claim));
  const known = weigh(partitionCandidates(levels, reader));
  const listed = ofWhich(levels, reader);
  const totals = totalled(levels, reader);
  const runs = contiguous(levels, claims);
  const seen = new Set<string>();
  return [...known, ...listed, ...totals, ...runs].filter((relation) => {
    const key = relation.numbers
      .map((claim) => `${claim.source}:${claim.start}`)
      .sort()
      .join(' ');
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Parts behind "of which", 其中, "comprising". */
function ofWhich(levels: readonly Claim[], reader: Reader): Relation[] {
  return levels.flatMap((whole): Relation[] => {
    const told = levels.filter(
      (claim) =>
        claim.partOf === whole.frame &&
        claim.unit === whole.unit &&
        claim.per === whole.per &&
        claim.source === whole.source &&
        (claim.period === null || whole.period === null || samePeriod(claim, whole)),
    );
    // By kind, by place, by form: one breakdown at a time.
    const [first] = told;
    const list = told.filter(
      (claim) => claim.sentence === first?.sentence || !beginsAnew(claim, first ?? claim, reader),
    );
    const all = whole.lang === 'en' && /;/.test(reader.before(whole)) ? withinStop(list, reader) : list;
    const relations: Relation[] = [];
    for (const part of all) {
      if (
        part.interval.low > whole.interval.high &&
        !levels.some((level) => isNearerWhole(level, whole, part)) &&
        // 第二产业54596亿元，其中制造业45379亿元；第三产业85801亿元: behind the semicolon another begins.
        !(part.lang === 'zh' && part.value < whole.value * 20 && /[；;]/.test(reader.between(whole, part))) &&
        !beginsAnew(part, whole, reader) &&
        !isLimit(part, reader) &&
        !isOfNamed(part, whole, levels, reader) &&
        (part.concept === whole.concept || part.concept === null || whole.concept === null)
      )
        relations.push(partTooLarge(part, whole));
    }
    const parts = whole.lang === 'zh' ? withinStopZh(all, reader) : all;
    if (parts.length < 2 || relations.length > 0) return relations;
    const own = (claim: Claim): Interval => (claim.lang === 'zh' ? exactly(claim) : claim.interval);
    const sum = parts.reduce<Interval>((all, part) => add(all, own(part)), { low: 0, high: 0 });
    const judged = relate('sum', whole, parts, sum, parts.map((part) => part.text).join(' + '), own(whole));
    if (judged.verdict === 'consistent') return [judged];
    const text = parts.map((part) => reader.sentence(part)).join(' ');
    const worded =
      isOverfull(parts, whole, sum, reader) ||
      // 包括交通、能源、水利三部分
      (whole.lang === 'zh' &&
        /^[^，。；\d]{0,4}(?:[两二三四五六七八九])(?:个|大)?(?:部分|大类|大块|板块)/.test(
          reader.after(parts.at(-1) ?? whole),
        ));
    const complete =
      worded ||
      parts.some((part) => part.rest) ||
      complementary(parts, whole, reader) ||
      /\b(?:consist(?:s|ed|ing) of|made up of|compris(?:es|ed|ing))\b|构成|组成/.test(text) ||
      typo(parts, whole);
    // "8,912 of the 12,460, including 5,730 nurses; the other 3,548": the rest is of the outer whole
    const isOuterRest = parts.some(
      (part) =>
        (part.rest || /;/.test(reader.gap(part))) &&
        levels.some(
          (outer) =>
            outer.source === whole.source &&
            outer.end <= whole.start &&
            whole.sentence - outer.sentence <= 3 &&
            meet(add(whole.interval, part.interval), outer.interval),
        ),
    );
    if (isOuterRest) return [];
    // "28 banks in 15 states, of which 12 …": parts of another whole.
    const ofAnother = levels.some(
      (level) =>
        level !== whole &&
        !parts.includes(level) &&
        level.source === whole.source &&
        Math.abs(level.sentence - whole.sentence) <= 1 &&
        level.end <= (parts[0]?.start ?? 0) &&
        meet(sum, level.interval),
    );
    return complete && !ofAnother && (whole.lang === 'zh' || isOneList(parts))
      ? [worded ? { ...judged, worded } : judged]
      : [];
  });
}

/** "4.7 billion, including 2.1 of grain and 1.4 of meat; and all other 4.8": past the semicolon the outer list goes on. */
function withinStop(parts: readonly Claim[], reader: Reader): readonly Claim[] {
  const stops = parts.slice(1).map((part, i) => reader.between(parts[i] as Claim, part).includes(';'));
  const at = stops.indexOf(true);
  // "farm goods 7.4 billion, including 3.1 of grain; and all other goods 5.3"
  if (at === 0 && parts.length === 2 && parts[1]?.rest === true) return parts.slice(0, 1);
  return at > 0 && stops.includes(false) ? parts.slice(0, at + 1) : parts;
}

/** 余额397.3亿元，其中…，控制在核定限额418.6亿元以内: what it may be, and no part of it. */
const isLimit = (claim: Claim, reader: Reader): boolean =>
  claim.lang === 'en'
    ? /\b(?:average|mean|record|peak|limit|ceiling|quota|last year['’]s|short of|above|below|than)\b[^,;]{0,40}$/i.test(
        reader.gap(claim),
      )
    : /(?:限额|上限|额度|目标|计划|预算|红线)(?:数|为|是)?$/.test(reader.gap(claim));

/** 民营经济增加值345亿元。分区域看，…: a breakdown that opens a sentence is of what the text is about. */
function beginsAnew(part: Claim, whole: Claim, reader: Reader): boolean {
  return part.lang === 'zh' && part.sentence !== whole.sentence && breakdown.test(reader.sentence(part));
}

const breakdown = /^(?:按|分)[^，。；]{1,14}[，：,:]/;

/** 大型企业780家、中型企业290家、小微企业220家: sizes, of which each has one, and more than their whole. */
function isOverfull(parts: readonly Claim[], whole: Claim, sum: Interval, reader: Reader): boolean {
  if (whole.lang !== 'zh' || parts.length < 3 || sum.low <= whole.interval.high) return false;
  const names = parts.map((part) => reader.gap(part).slice(-2));
  return (
    names.every((name) => name === names[0]) &&
    parts.every((part) => /(?:特大|大|中|小|微)型|小微/.test(reader.gap(part))) &&
    parts
      .slice(1)
      .every((part, i) => /^[、，]?[^，。；、\d]{1,10}$/.test(reader.between(parts[i] ?? whole, part)))
  );
}

/** Parts of one sentence, each told to its last digit. */
const isOneList = (parts: readonly Claim[]): boolean =>
  parts.every((part) => part.sentence === parts[0]?.sentence && part.hedge === 'exact');

/** An amount between the two that the part could be a part of: "14.6 in November, 168.4 in eleven months; of these, 27.4". */
function isNearerWhole(level: Claim, whole: Claim, part: Claim): boolean {
  const between = level.start > whole.end && level.end < part.start && level.source === part.source;
  return (
    between &&
    level.unit === part.unit &&
    level.interval.high >= part.interval.low &&
    level.value < whole.value * 100
  );
}

/** A part that is more than what it is a part of. */
export function partTooLarge(part: Claim, whole: Claim): Relation {
  return {
    relation: 'part',
    focus: part,
    numbers: [part, whole],
    verdict: 'inconsistent',
    stated: part.value,
    computed: { low: Number.NEGATIVE_INFINITY, high: whole.interval.high },
    why: {
      en: `a part of ${part.text} is more than its whole of ${whole.text}`,
      zh: `部分（${part.text}）大于总体（${whole.text}）`,
    },
  };
}

/** Whether the parts are, by their words, all that there can be: urban and rural, men and women, goods and services. */
function complementary(parts: readonly Claim[], whole: Claim, reader: Reader): boolean {
  return complements[whole.lang].some((set) => {
    if (set.length !== parts.length) return false;
    const eachOne = (textOf: (part: Claim) => string): boolean => {
      const hits = set.map((pattern) => parts.filter((part) => pattern.test(textOf(part))));
      return hits.every((hit) => hit.length === 1) && new Set(hits.flat()).size === parts.length;
    };
    // "13.9 million were men and 10.7 million women": the words may stand behind their numbers.
    return eachOne(subjectOf) || eachOne((part) => part.text + reader.tail(part));
  });
}

function subjectOf(part: Claim): string {
  return `${part.concept ?? ''} ${part.subject}`;
}

/** One part with two digits changed about, or with its point moved, explains the whole difference. */
function typo(parts: readonly Claim[], whole: Claim): boolean {
  return parts.some((part) => {
    const rest = parts
      .filter((other) => other !== part)
      .reduce<Interval>((all, other) => add(all, other.interval), { low: 0, high: 0 });
    const wanted = subtract(whole.interval, rest);
    return misprints(part, parts.length).some((value) =>
      meet(wanted, { low: value - part.half, high: value + part.half }),
    );
  });
}

/** What a number would be with its point moved, or, of four digits or more, with two neighbours changed about. */
function misprints(claim: Claim, count: number): number[] {
  const digits = /[\d.,]+/.exec(claim.text)?.[0].replace(/[,.]+$/, '') ?? '';
  const shifted =
    digits.replace(/\D/g, '').length < (count < 3 ? 3 : 2)
      ? []
      : [-4, -3, -2, -1, 1, 2, 3, 4].map((power) => claim.value * 10 ** power);
  if (digits.replace(/\D/g, '').length < (claim.half === 0.5 && count > 2 ? 3 : 4)) return shifted;
  return [...shifted, ...transposed(claim, claim.value)];
}

const totalEn =
  /\b(?:for|to|with|making|giving|bringing|a|in|came to)?\s*(?:a|the)?\s*(?:combined|total(?:l?ing)?|in total|altogether|in all|together)\b/i;

/** "Exports were 70 and imports 50, 120 in total": parts before the total in one sentence. */
function totalled(levels: readonly Claim[], reader: Reader): Relation[] {
  return levels.flatMap((whole): Relation[] => {
    const lead = reader.gap(whole);
    const cue =
      whole.lang === 'zh'
        ? /合计|共计|总计|合共/.test(lead) ||
          (/^[，,]共(?:有)?$/.test(lead) && /合计/.test(reader.before(whole)))
        : totalEn.test(lead);
    if (!cue && !/^\s*(?:in total|altogether|in all|together|combined)\b/i.test(reader.after(whole)))
      return [];
    const parts = levels.filter(
      (claim) =>
        claim.source === whole.source &&
        claim.sentence === whole.sentence &&
        claim.end <= whole.start &&
        claim.unit === whole.unit &&
        claim.per === whole.per &&
        claim.partOf === null &&
        samePeriod(claim, whole),
    );
    if (parts.length < 2 || parts.some((part, i) => isSumOf(part, parts.slice(0, i)))) return [];
    // "83 men, 170 women, 70 boys and 59 girls": counted by other nouns.
    const others = levels.some(
      (level) =>
        level.source === whole.source &&
        !parts.includes(level) &&
        level.unit !== whole.unit &&
        level.kind === 'count' &&
        level.start > (parts[0]?.start ?? 0) &&
        level.end <= whole.start,
    );
    // 国家级2个、省级5个，合计7个: things that are counted are just so many
    const isCounted =
      whole.lang === 'zh' &&
      [whole, ...parts].every(({ unit }) => /^(?:count|enterprises|projects|[项件份所座名宗起])$/.test(unit));
    const own = (claim: Claim): Interval => (isCounted ? exactly(claim) : claim.interval);
    const sum = parts.reduce<Interval>((all, part) => add(all, own(part)), { low: 0, high: 0 });
    const judged = relate('sum', whole, parts, sum, parts.map((part) => part.text).join(' + '), own(whole));
    if (others && judged.verdict === 'inconsistent') return [];
    const strong = whole.lang === 'zh' || contentWords(lead.replace(totalEn, ' '), 'en').length === 0;
    return judged.verdict === 'consistent' ||
      (strong && (whole.concept === null || parts.some((part) => part.concept === whole.concept)))
      ? [judged]
      : [];
  });
}

/**
 * A total at the head of a text, and a run of levels behind it that adds up to it. Where the text counts the parts
 * ("the eight industries") and just so many follow, a sum that misses by little is held against it.
 */
function contiguous(levels: readonly Claim[], claims: readonly Claim[]): Relation[] {
  return levels.flatMap((whole): Relation[] => {
    if (whole.partOf !== null || digitsOf(whole) < 3) return [];
    const later = levels.filter(
      (claim) =>
        claim.source === whole.source &&
        claim.start > whole.start &&
        claim.unit === whole.unit &&
        claim.per === whole.per,
    );
    const counts = new Set(
      claims
        .filter(
          (claim) =>
            claim.source === whole.source &&
            claim.unit !== '' &&
            claim.role === 'level' &&
            claim.half <= 0.5 &&
            claim.value >= 3 &&
            claim.value <= 40 &&
            (claim.lang === 'zh' || (isNear(claim, whole) && !/^(?:years|months|persons)$/.test(claim.unit))),
        )
        .map((claim) => claim.value),
    );
    for (let from = 0; from < later.length; from++) {
      let sum: Interval = { low: 0, high: 0 };
      for (let to = from; to < later.length; to++) {
        const next = later[to];
        if (next === undefined) break;
        sum = add(sum, next.interval);
        if (sum.low > whole.interval.high * 1.2) break;
        const parts = later.slice(from, to + 1);
        const tight = sum.high - sum.low < 0.01 * whole.value;
        if (parts.length >= 3 && tight && meet(sum, whole.interval))
          return [relate('sum', whole, parts, sum, parts.map((part) => part.text).join(' + '))];
      }
    }
    if (!whole.total) return [];
    const own = later.filter(
      (claim) => claim.concept !== 'investment' && claim.concept !== 'projects' && !claim.total,
    );
    const run = [own, later].find((list) => list.length >= 4 && counts.has(list.length));
    if (run === undefined || !(own.some((part) => part.concept === whole.concept) || whole.concept === null))
      return [];
    const sum = run.reduce<Interval>((all, part) => add(all, part.interval), { low: 0, high: 0 });
    const near = Math.abs((sum.low + sum.high) / 2 / whole.value - 1) < 0.25 || typo(run, whole);
    return near ? [relate('sum', whole, run, sum, run.map((part) => part.text).join(' + '))] : [];
  });
}

/** Counted in the sentence of the whole or in one beside it. */
const isNear = (count: Claim, whole: Claim): boolean => Math.abs(count.sentence - whole.sentence) <= 1;

function digitsOf(claim: Claim): number {
  return (claim.text.match(/\d/g) ?? []).length;
}
