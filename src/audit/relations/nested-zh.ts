// Shares of Chinese texts told one inside the other, and what a clause takes from the beginning of its sentence.

import type { Claim } from '../claim.js';
import { distance, samePeriod } from '../frames.js';
import { findConcepts } from '../lexicon.js';
import { contentWords } from '../words.js';
import type { Candidate } from './candidate.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { add, closed, multiply, widen } from './relation.js';

/** 60岁及以上人口占16.2%，其中65岁及以上人口占10.5%: the share told of what a part is a part of, both of one whole. */
export function outerShare(share: Claim, part: Claim, claims: readonly Claim[]): Claim | undefined {
  if (share.lang !== 'zh' || part.partOf === null) return undefined;
  return claims.find(
    (other) =>
      other.role === 'share' &&
      other.unit === '1' &&
      other.frame === part.partOf &&
      other.end <= part.start &&
      distance(other, share) <= 1 &&
      nameOf(other) === nameOf(share),
  );
}

const nameOf = (share: Claim): string => share.whole?.trim() ?? '';

/** The inner share is of what the outer one is of: part / outer part × outer share. */
export function nestedCandidates(claims: readonly Claim[]): Candidate[] {
  const levels = claims.filter((claim) => claim.role === 'level' && claim.unit !== '1' && closed(claim));
  return claims
    .filter((claim) => claim.lang === 'zh' && claim.role === 'share' && claim.unit === '1' && closed(claim))
    .flatMap((share): Candidate[] => {
      const part = levels.find((level) => level.frame === share.frame);
      const outer = part === undefined ? undefined : outerShare(share, part, claims);
      const whole = levels.find((level) => level.frame === outer?.frame && level.unit === part?.unit);
      if (part === undefined || outer === undefined || whole === undefined || whole === part) return [];
      return [
        {
          relation: 'share',
          focus: share,
          others: [part, whole, outer],
          compute: ([a, b, c]) => {
            const ratio = divideBoth(a, b);
            return ratio === undefined || c === undefined ? undefined : multiply(ratio, c);
          },
          formula: `${part.text} / ${whole.text} × ${outer.text}`,
          evidence: 'likely',
        },
      ];
    });
}

/**
 * 东盟新设企业327家，实际投入外资22亿美元: whose the later numbers of a sentence are, by the words before its first number;
 * none for that number itself, whose words are its own.
 */
export function bearerOf(claim: Claim, claims: readonly Claim[], reader: Reader): string {
  if (claim.lang !== 'zh') return '';
  const first = claims.find(
    (other) =>
      other.source === claim.source &&
      other.sentence === claim.sentence &&
      other.aside === null &&
      !/岁$/.test(other.text),
  );
  if (first === undefined || first === claim) return '';
  const lead = reader.before(first);
  const words = findConcepts(lead, 'zh').reduceRight(
    (rest, mark) => `${rest.slice(0, mark.start)} ${rest.slice(mark.end)}`,
    lead,
  );
  return contentWords(words, 'zh')
    .filter((word) => !/^(?:全[国省市区县州]|我[国省市区县州]|[国省市区县州])$/.test(word))
    .join(' ');
}

/** 贡献率分别为49.6%、28.1%和22.3%: of the three demands or the three sectors they make a hundred. */
export function contributedWholes(claims: readonly Claim[], reader: Reader): Candidate[] {
  const rates = claims.filter(
    (claim) =>
      claim.lang === 'zh' && claim.role === 'contribution_share' && claim.unit === '1' && closed(claim),
  );
  const sentences = [...new Set(rates.map((claim) => `${claim.source}:${claim.sentence}`))];
  return sentences.flatMap((key): Candidate[] => {
    const own = rates.filter((claim) => `${claim.source}:${claim.sentence}` === key);
    const [first, ...others] = own;
    if (first === undefined || own.length !== 3) return [];
    const text = reader.sentence(first);
    const all = [
      [/消费/, /投资|资本形成/, /净出口|外需|净流[出入]/],
      [/第一产业|一产/, /第二产业|二产/, /第三产业|三产/],
    ].some((names) => names.every((name) => name.test(text)));
    if (!all) return [];
    return [
      {
        relation: 'structure',
        focus: first,
        others,
        compute: (parts) => {
          const rest = parts.reduce(add, { low: 0, high: 0 });
          return widen({ low: 1 - rest.high, high: 1 - rest.low }, first.half);
        },
        formula: `100% − ${others.map((claim) => claim.text).join(' − ')}`,
        evidence: 'sure',
        worded: true,
      },
    ];
  });
}

/** 对规上工业增长的贡献率为37.5%: the one growth told of what the words name, and not that of what contributes. */
export function namedGrowth(rate: Claim, growths: readonly Claim[], reader: Reader): Claim | undefined {
  const name = /对([^，。；,]{2,16}?)(?:增长)?的?贡献率[^，。；,]{0,4}$/.exec(reader.gap(rate))?.[1];
  const concept = name === undefined ? undefined : findConcepts(name, 'zh').at(-1)?.id;
  if (rate.lang !== 'zh' || concept === undefined) return undefined;
  const told = growths.filter(
    (claim) =>
      claim.concept === concept &&
      claim.start < rate.start &&
      distance(claim, rate) <= 2 &&
      claim.words.every((word) => /^(?:[全我][国省市区县州]|增加值|规上|规模以上)$/.test(word)) &&
      (claim.basis === null || claim.basis === 'year'),
  );
  const timely = rate.periodHere ? told.filter((claim) => samePeriod(claim, rate)) : [];
  const [growth, ...others] = timely.length > 0 ? timely : told;
  return others.length === 0 ? growth : undefined;
}

/** 对经济增长（5.6%）的贡献率为52.1%: the growth that stands in the very words. */
export function bracketedGrowth(rate: Claim, growths: readonly Claim[], reader: Reader): Claim | undefined {
  return growths.find(
    (claim) =>
      claim.lang === 'zh' &&
      claim.sentence === rate.sentence &&
      claim.source === rate.source &&
      /对[^，。；]{2,14}(?:增长|增速)[（(]$/.test(reader.gap(claim)) &&
      /^[）)]的?(?:增长的?)?贡献率[^，。；\d]{0,4}$/.test(reader.between(claim, rate)),
  );
}
