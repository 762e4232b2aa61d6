// Part, whole and share; N of M; a structure in percent; contributions to growth.

import type { Claim } from '../claim.js';
import { distance, levelsOf, samePeriod } from '../frames.js';
import { conceptOf, findConcepts, partitions } from '../lexicon.js';
import { contentWords } from '../words.js';
import { contributions, demands, namedRatios } from './contributions.js';
import { weigh } from './candidate.js';
import { isOfFartherWhole, isScoped, scopeOf, wholesNamed } from './named-wholes.js';
import { isAside } from './ratios.js';
import { outerShare } from './nested-zh.js';
import type { Reader } from './reader.js';
import { closed, divide, relate, type Relation, widen } from './relation.js';
import {
  isBehindComma,
  isJoint,
  isOfAnother,
  isOfAnotherName,
  isOfNamesake,
  partCalled,
} from './shares-zh.js';
import { structures } from './structures.js';
import { naturalIncrease } from './vital.js';

export function shareRelations(claims: readonly Claim[], reader: Reader): Relation[] {
  // 前三年占68.2%: when, and not how much.
  const levels = levelsOf(claims).filter(
    ({ lang, form, unit }) => lang !== 'zh' || form !== 'words' || !/^(?:years|months)$/.test(unit),
  );
  const shares = claims.filter((claim) => claim.role === 'share' && claim.unit === '1');
  const judged = shares.flatMap((share) => {
    if (isOfFartherWhole(share, levels, reader)) return [];
    // Where the text names the whole, no other will do.
    const named = wholesNamed(
      share,
      levels.filter((level) => distance(level, share) <= 3 && level.unit !== '1'),
      reader,
    );
    return judgeShare(share, levels, claims, reader).filter(
      ({ numbers: [, , whole] }) => named.length === 0 || (whole !== undefined && named.includes(whole)),
    );
  });
  return [
    ...judged,
    ...shares.flatMap((share) => judgeBeside(share, judged, levels)),
    ...structures(claims, reader),
    ...weigh([...contributions(claims, reader), ...demands(claims, reader)]),
    ...namedRatios(claims, reader),
    ...naturalIncrease(claims, reader),
  ];
}

/**
 * A share without a named whole beside shares of one sentence that are all of the same, or one whose whole is named in
 * the words of a share that holds: it is of that whole too.
 */
function judgeBeside(share: Claim, judged: readonly Relation[], levels: readonly Claim[]): Relation[] {
  if (judged.some(({ focus }) => focus === share)) return [];
  const named = share.whole?.trim() ?? '';
  const beside = judged.filter(
    ({ focus, verdict }) =>
      verdict === 'consistent' &&
      focus.source === share.source &&
      focus.whole?.trim() === (named === '' ? focus.whole?.trim() : named) &&
      (named === '' ? focus.sentence === share.sentence : distance(focus, share) <= 1),
  );
  const wholes = new Set(beside.map(({ numbers }) => numbers[2]));
  const [whole] = wholes;
  const part = levels.filter((level) => level.frame === share.frame && level.unit === whole?.unit).at(-1);
  if (whole === undefined || part === undefined || part === whole || wholes.size > 1) return [];
  if (named === '' ? beside.length < 2 : /^(?:it|that|this|them|these|those|其|总量)$/i.test(named))
    return [];
  const ratio = divide(part.interval, whole.interval);
  return ratio === undefined
    ? []
    : [relate('share', share, [part, whole], ratio, `${part.text} / ${whole.text}`)];
}

interface Whole {
  claim: Claim;
  /** Named by the text beyond doubt, so that a share which does not fit is held against it. */
  sure: boolean;
}

function judgeShare(
  share: Claim,
  levels: readonly Claim[],
  claims: readonly Claim[],
  reader: Reader,
): Relation[] {
  if (share.list !== null && share.list.length > 1 && levels.every((level) => level.frame !== share.frame))
    return judgeListed(share, levels);
  const own = levels.filter(
    (level) => level.frame === share.frame && level.unit !== '1' && level.per === null,
  );
  const last = own.at(-1) ?? elsewhere(share, levels);
  // "60 of the 150 companies, or 40 percent": the part stands before its whole.
  const first =
    last === null
      ? undefined
      : levels.find(
          (level) =>
            level.source === last.source &&
            level.end <= last.start &&
            level.half <= 0.5 &&
            /^\s*(?:out )?of\s+(?:the|its|all|these|those|a total of)?\s*$/i.test(
              reader.between(level, last),
            ),
        );
  const part = first ?? partCalled(share, levels, reader) ?? last;
  if (part === null || !closed(part) || isAside(share, part, reader)) return [];
  if (isOfAnother(share, part, reader) || isBehindComma(share, part, reader)) return [];
  if (isJoint(share, reader)) return [];
  if (share.lang === 'zh' && /^[）)]?的$/.test(reader.gap(share))) return [];
  const wholes = findWholes(share, part, levels, reader).filter(
    ({ claim }) => closed(claim) && claim !== part && claim.value !== part.value,
  );
  const judged = wholes.flatMap(({ claim, sure }) => {
    const ratio = divide(part.interval, claim.interval);
    return ratio === undefined
      ? []
      : [{ sure, relation: relate('share', share, [part, claim], ratio, `${part.text} / ${claim.text}`) }];
  });
  const fits = judged.find(({ relation }) => relation.verdict === 'consistent');
  if (fits !== undefined) return [fits.relation];
  if (outerShare(share, part, claims) !== undefined || isOfNamesake(share, part, levels)) return [];
  const sure = judged.filter((one) => one.sure);
  return sure.length === 1 && sure[0] !== undefined ? [sure[0].relation] : [];
}

/** "The three sectors accounted for 11.9, 22.1 and 66.0 percent": in the order in which the sectors were told. */
function judgeListed(share: Claim, levels: readonly Claim[]): Relation[] {
  const index = share.list?.index ?? 0;
  const set = partitions.find(
    ({ parts }) => parts.length === share.list?.length && parts.includes('primary'),
  );
  const part =
    set === undefined
      ? undefined
      : levels.find(
          (level) =>
            level.concept === set.parts[index] &&
            level.unit !== '1' &&
            samePeriod(level, share) &&
            distance(level, share) <= 4,
        );
  const whole =
    set === undefined
      ? undefined
      : levels.find(
          (level) =>
            level.concept === set.whole &&
            level.unit === part?.unit &&
            samePeriod(level, share) &&
            distance(level, share) <= 6,
        );
  if (part === undefined || whole === undefined || share.role !== 'share') return [];
  const ratio = divide(part.interval, whole.interval);
  return ratio === undefined
    ? []
    : [relate('share', share, [part, whole], widen(ratio, share.half * 2), `${part.text} / ${whole.text}`)];
}

/** The level of what the share tells of, told in another sentence. */
function elsewhere(share: Claim, levels: readonly Claim[]): Claim | null {
  if (share.concept === null || conceptOf(share.concept)?.rate === true) return null;
  const found = levels.filter(
    (level) =>
      level.concept === share.concept &&
      level.source === share.source &&
      level.unit !== '1' &&
      level.per === null &&
      samePeriod(level, share) &&
      level.words.join(' ') === share.words.join(' ') &&
      distance(level, share) <= 6,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function findWholes(share: Claim, part: Claim, levels: readonly Claim[], reader: Reader): Whole[] {
  const near = levels.filter(
    (level) =>
      level !== part &&
      level.source === part.source &&
      level.unit === part.unit &&
      level.per === null &&
      level.frame !== part.frame &&
      (share.lang !== 'zh' || level.start < share.start || level.sentence === share.sentence) &&
      samePeriod(level, part),
  );
  const text = share.whole?.trim() ?? '';
  const partWhole = near.find((level) => level.frame === part.partOf);
  const counted = countWhole(part, levels, reader);
  const ownScope =
    share.lang === 'zh' &&
    partWhole !== undefined &&
    /^(?:全市|全省|全国|全区|全县|全州|总数的?)$/.test(text) &&
    (reader.sentence(partWhole).includes(text) || !/全[国省市区县州]/.test(reader.sentence(partWhole)));
  // "Among the 40 that filed, 26, or 65 per cent of those filing".
  const pointsBack = counted !== null && /^(?:those|these|them)\b/i.test(text);
  const bare =
    ownScope ||
    pointsBack ||
    text === '' ||
    /^(?:the |its |this |that |these |those |all )*(?:total|whole|it|them|all|overall|sum|aggregate|latter)?(?: of it)?$/i.test(
      text,
    ) ||
    /^(?:总量|总额|总数|总规模|全部|总体|其|总计|总)?$/.test(text);
  if (bare) {
    if (counted !== null) return [{ claim: counted, sure: true }];
    if (partWhole !== undefined) return [{ claim: partWhole, sure: true }];
    const totals = near.filter(
      (level) =>
        level.start < part.start &&
        distance(level, part) <= 2 &&
        (level.total || level.sentence === part.sentence) &&
        level.value > part.value &&
        // 由电子信息355.7亿元、生物医药289.3亿元构成: told side by side
        !reader.between(level, part).startsWith('、'),
    );
    return totals.map((claim) => ({
      claim,
      sure:
        totals.length === 1 &&
        claim.total &&
        claim.sentence >= part.sentence - 1 &&
        (claim.concept === part.concept || part.concept === null),
    }));
  }
  const marks = findConcepts(text, share.lang);
  const concept = marks.at(-1)?.id ?? null;
  const rest = marks.reduceRight((all, mark) => `${all.slice(0, mark.start)} ${all.slice(mark.end)}`, text);
  const scoped = isScoped(text, share.lang);
  const words = contentWords(rest, share.lang).filter(
    (word) =>
      !/^(?:city|country|nation|national|region|province|state|all|whole|全市|全省|全国|全区|全县|total)$/.test(
        word,
      ),
  );
  const named = near.filter(
    (level) =>
      (concept !== null ? level.concept === concept : words.length > 0) &&
      words.every((word) => speaksOf(word, level, reader)) &&
      !isOfAnotherName(text, level, near, reader),
  );
  const scopeFits = (level: Claim): boolean =>
    !scoped || scopeOf(text, share.lang).every((word) => reader.sentence(level).toLowerCase().includes(word));
  const values = new Set(named.map((level) => level.value));
  if (named.length > 0)
    return named.map((claim) => ({
      claim,
      sure: values.size === 1 && scopeFits(claim) && (concept !== null || words.length > 0),
    }));
  if (counted !== null && concept !== null) return [{ claim: counted, sure: counted.concept === concept }];
  if (partWhole !== undefined)
    return [{ claim: partWhole, sure: /^(?:the )?total\b/i.test(text) && concept === null && !scoped }];
  return [];
}

/** Whether a level is told of in a word, or in one of its root: the owners, 1,845 households that own their home. */
function speaksOf(word: string, level: Claim, reader: Reader): boolean {
  // "Solar meets 20 per cent of the nation's 60 TWh": what leads to a share tells of its part.
  const isWhole = level.lang === 'en' && /^\s*(?:share\s+)?of\b/i.test(reader.gap(level));
  // 总播种面积230.8万亩，粮食作物…: behind a Chinese comma the next amount is told.
  const tail = level.lang === 'zh' ? (reader.tail(level).split(/[，；。]/)[0] ?? '') : reader.tail(level);
  const around = `${isWhole ? reader.gap(level) : level.subject} ${tail}`.toLowerCase();
  if (isWhole && !around.includes(word)) return false;
  if (level.words.includes(word) || around.includes(word)) return true;
  return (
    word.length >= 5 &&
    (around.match(/[a-z]+/g) ?? []).some(
      (other) =>
        other.length >= 4 &&
        other.slice(0, word.length - 1) === word.slice(0, other.length).slice(0, word.length - 1),
    )
  );
}

/** M of "N of the M", "of M, N", M个中有N个. */
function countWhole(part: Claim, levels: readonly Claim[], reader: Reader): Claim | null {
  const others = levels.filter(
    (level) =>
      level.source === part.source &&
      level.sentence === part.sentence &&
      level !== part &&
      level.half <= 0.5 &&
      level.unit !== '1',
  );
  if (part.lang === 'en' && /^\s*of (?:them|these|those|which)\b/i.test(reader.after(part)))
    return (
      levels
        .filter(
          (level) =>
            level.source === part.source &&
            level.sentence === part.sentence &&
            level.end <= part.start &&
            level.value > part.value &&
            level.unit !== '1' &&
            // "1,810 and 905 of them": told side by side
            !/^\s*(?:,|and|or)\s*$/.test(reader.between(level, part)),
        )
        .at(-1) ?? null
    );
  return (
    others.find((whole) => {
      if (whole.value < part.value) return false;
      if (part.lang === 'zh')
        return (
          whole.start < part.start &&
          /^[^，。；]{0,10}(?:中(?![心小国间型部央级高试药医学期介亚欧等])|里(?!程))/.test(
            reader.after(whole),
          )
        );
      return /\b(?:out of|of|among)\s+(?:the\s+|its\s+|all\s+|a total of\s+|some\s+)*$/i.test(
        reader.before(whole),
      );
    }) ?? null
  );
}
