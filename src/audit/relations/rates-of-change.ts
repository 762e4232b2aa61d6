// One change told in two ways, in English: as an amount and as a rate.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { meet } from '../hedges.js';
import type { Candidate } from './candidate.js';
import { toldLast } from './comparisons.js';
import { divideBoth, onBase } from './pairs.js';
import { isLoose } from './price-basis.js';
import type { Reader } from './reader.js';
import { closed, scale, sizeOf, subtract } from './relation.js';
import { alike } from './runs.js';

export function rateOfChangeCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const own = claims.filter((claim) => claim.lang === 'en' && !claim.ordinal);
  return own.flatMap((first, i): Candidate[] => {
    const second = own[i + 1];
    if (second === undefined || second.sentence !== first.sentence || second.source !== first.source)
      return [];
    return [...rateOf(first, second, own, i, reader), ...fromBase(first, second, own[i + 2], reader)];
  });
}

/** "dropped by 0.2 Mt from 2.5 Mt, or 8.0%". */
function fromBase(change: Claim, base: Claim, rate: Claim | undefined, reader: Reader): Candidate[] {
  if (
    rate?.sentence !== base.sentence ||
    rate.source !== base.source ||
    rate.unit !== '1' ||
    !alike(change, base) ||
    ![change, base, rate].every(closed) ||
    change.value >= base.value ||
    change.value <= 0
  )
    return [];
  const way = wayOf(change, reader);
  const joined =
    /^\s*(?:[a-z]+\s+)?(?:from|on|over)\s+(?:the\s+)?[$€£¥₹A-Z]*$/i.test(reader.between(change, base)) &&
    /^[^.;()]{0,40}?(?:,?\s*\bor\s+|\(\s*|,\s*i\.e\.,?\s+)(?:by\s+|about\s+)?[-+−–]?$/i.test(
      reader.between(base, rate),
    );
  if (!joined || way === 0) return [];
  return [
    {
      relation: 'growth',
      focus: rate,
      others: [change, base],
      bound: [change, base],
      compute: ([a, b]) => {
        const share = divideBoth(a === undefined ? undefined : sizeOf(a), b);
        return share === undefined ? undefined : scale(share, way);
      },
      formula: `${change.text} / ${base.text}`,
      evidence: isLoose(rate, rate, reader) ? 'weak' : 'sure',
      stated: scale(sizeOf(rate.interval), way),
    },
  ];
}

/** One change told in two ways: "by 21,290 or 3.23 percent", "7.1% (by 5,220)", "an increase of 1,043 persons (5.5%)". */
function rateOf(first: Claim, second: Claim, own: readonly Claim[], i: number, reader: Reader): Candidate[] {
  const [rate, change] = first.unit === '1' ? [first, second] : [second, first];
  if (rate.unit !== '1' || /^(?:1|points|times|years|months)$/.test(change.unit)) return [];
  if (!closed(rate) || !closed(change) || change.value <= 0) return [];
  const between = reader.between(first, second);
  const joint =
    /^\s*(?:[a-z]+\s+){0,2}?(?:,?\s*(?:or|i\.e\.,?|that is,?|equal to|equivalent to)\s+(?:by\s+)?(?:about\s+)?|,?\s*\(\s*(?:or\s+)?(?:by\s+)?)[-+−–]?\s*[$€£¥₹A-Z]*[-+−–]?$/i;
  if (!joint.test(between)) return [];
  const way = wayOf(first, reader);
  if (way === 0) return [];
  const levels = own.filter(
    (claim) =>
      claim.source === rate.source &&
      claim !== change &&
      alike(claim, change) &&
      closed(claim) &&
      claim.role !== 'change' &&
      claim.value > change.value,
  );
  const behind = own[i + 2];
  const leads =
    behind !== undefined &&
    levels.includes(behind) &&
    behind.sentence === rate.sentence &&
    /^[^,;.]{0,40}\b(?:to)\s+(?:about |around |an? )?[$€£¥₹A-Z]*$/i.test(reader.between(second, behind))
      ? behind
      : undefined;
  const here = levels.filter((claim) => claim.end <= first.start && claim.sentence === rate.sentence);
  const last = levels.filter((claim) => rate.sentence - claim.sentence === 1);
  const subject = leads ?? here.at(-1) ?? moved(change, way, [...last, ...levels]) ?? toldLast(last, change);
  const near = levels.filter((claim) => distance(claim, rate) <= 2);
  const loose = isLoose(rate, rate, reader);
  return [...new Set([...(subject === undefined ? [] : [subject]), ...near])].flatMap(
    (level): Candidate[] => {
      const plain: Candidate = {
        relation: 'growth',
        focus: rate,
        others: [level, change],
        bound: [change],
        compute: ([a, b]) => onBase(a, b === undefined ? undefined : scale(sizeOf(b), way)),
        formula: `${change.text} / (${level.text} ${way < 0 ? '+' : '−'} ${change.text})`,
        evidence:
          level !== subject
            ? 'possible'
            : loose
              ? 'weak'
              : (leads ?? here.at(-1)) === subject
                ? 'sure'
                : 'likely',
        stated: scale(sizeOf(rate.interval), way),
        // Divided by the new level.
        mistakes: ([a, b]) => {
          const share = divideBoth(b === undefined ? undefined : sizeOf(b), a);
          return [share === undefined ? undefined : scale(share, way)];
        },
      };
      if (level.role !== 'previous') return [plain];
      return [
        plain,
        {
          ...plain,
          compute: ([a, b]) => {
            const share = divideBoth(b === undefined ? undefined : sizeOf(b), a);
            return share === undefined ? undefined : scale(share, way);
          },
          formula: `${change.text} / ${level.text}`,
          evidence: 'possible',
        },
      ];
    },
  );
}

/** The level that is so much more, or less, than another one. */
function moved(change: Claim, way: number, levels: readonly Claim[]): Claim | undefined {
  const by = scale(sizeOf(change.interval), way);
  return levels.find((now) =>
    levels.some((before) => before !== now && meet(subtract(now.interval, before.interval), by)),
  );
}

/** The direction of a change by the words right before it, or right behind it. */
function wayOf(claim: Claim, reader: Reader): number {
  if (claim.interval.high < 0) return -1;
  const before = reader.gap(claim).slice(-45);
  if (/\+\s*[$€£¥₹]?$/.test(before) || claim.text.startsWith('+')) return 1;
  const up =
    /\b(?:rose|ris\w+|gr[eo]w\w*|increas\w*|gain\w*|up|added|climb\w*|jump\w*|growth|advanc\w*|surg\w*|improv\w*)\s+(?:[a-z]+ly\s+)?(?:by|of|another|a further|some|about)?\s*[$€£¥₹A-Z]*$/i;
  const down =
    /\b(?:f[ae]ll\w*|declin\w*|decreas\w*|dropp?\w*|down|lost|loss|shr[aiu]nk\w*|reduc\w*|shed|cut|slipp?\w*|contract\w*)\s+(?:[a-z]+ly\s+)?(?:by|of|another|a further|some|about)?\s*[$€£¥₹A-Z]*$/i;
  return up.test(before)
    ? 1
    : down.test(before)
      ? -1
      : claim.role === 'growth' || claim.role === 'change'
        ? claim.direction
        : 0;
}
