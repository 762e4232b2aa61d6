// Contributions to growth, and rates that are ratios by their name.

import type { Claim } from '../claim.js';
import { distance, levelsOf, samePeriod } from '../frames.js';
import { meet, type Interval } from '../hedges.js';
import { contentWords } from '../words.js';
import type { Candidate } from './candidate.js';
import { bracketedGrowth, namedGrowth } from './nested-zh.js';
import type { Reader } from './reader.js';
import { add, closed, divide, relate, type Relation } from './relation.js';

interface Told {
  point: Claim;
  rate: Claim;
}

/** A contribution in points over the growth is the share of growth contributed. */
export function contributions(claims: readonly Claim[], reader: Reader): Candidate[] {
  const pairs = toldTogether(claims);
  const growths = claims.filter((claim) => claim.role === 'growth' && claim.unit === '1' && closed(claim));
  return pairs.flatMap(({ point, rate }): Candidate[] => {
    const near = growths.filter(
      (claim) =>
        distance(claim, point) <= 2 &&
        claim.start < rate.end + (rate.lang === 'zh' ? 160 : 80) &&
        (claim.frame !== point.frame || isOfWhole(claim, point, reader)),
    );
    const told = near.filter((claim) => claim.sentence === point.sentence && claim.concept !== null);
    // 城镇428.7亿元，增长17.1%，对全市增长的贡献率为94.4%: its own growth is not the whole's.
    const own = told.filter(
      (claim) =>
        claim.lang === 'zh' &&
        claim.concept !== 'gdp' &&
        claim.start < Math.min(point.start, rate.start) &&
        claims.some(({ frame, role }) => frame === claim.frame && role === 'level'),
    );
    const here = told.length === 1 && own.length === 1 && near.length > 1 ? [] : told;
    const ofGdp = growths.filter(
      (claim) =>
        claim.source === point.source &&
        claim.concept === 'gdp' &&
        (claim.basis === null || claim.basis === 'year') &&
        samePeriod(claim, point),
    );
    // Beside the growth of single quarters, any of them may be meant.
    const several = new Set(near.filter((claim) => claim.concept === 'gdp').map((claim) => claim.value));
    const named = here.length === 1 ? here : several.size > 1 && here.length === 0 ? [] : ofGdp;
    const sure = new Set(named.map((claim) => claim.value)).size === 1 ? named[0] : undefined;
    // The growth that another contribution of the sentence is a part of.
    const shared = near.filter((growth) =>
      pairs.some(
        (other) =>
          other.point !== point &&
          other.point.sentence === point.sentence &&
          meet(divide(other.point.interval, growth.interval) ?? nothing, other.rate.interval),
      ),
    );
    const whole =
      bracketedGrowth(rate, growths, reader) ??
      namedGrowth(rate, growths, reader) ??
      growthBehind(point, growths, reader) ??
      overallGrowth(rate, point, growths);
    const fits = (growth: Claim): boolean =>
      meet(divide(point.interval, growth.interval) ?? nothing, rate.interval);
    // Beside the growth of several quarters: where none of them fits, the one that the others fit will do.
    const common =
      shared.length === 1 || (rate.lang === 'zh' && shared.length > 1 && !near.some(fits)) ? shared[0] : sure;
    const choices = whole ? [whole] : [...new Set([...near, ...(sure === undefined ? [] : [sure])])];
    return choices.map((growth): Candidate => ({
      relation: 'contribution',
      focus: rate,
      others: [point, growth],
      compute: ([a, b]) => (a === undefined || b === undefined ? undefined : divide(a, b)),
      formula: `${point.text} / ${growth.text}`,
      evidence:
        growth === (whole ?? common)
          ? 'sure'
          : growth.concept !== null && (growth.concept === point.concept || growth.concept === 'gdp')
            ? 'weak'
            : 'possible',
    }));
  });
}

/** 规模以上工业增长7.5%，其中汽车制造业拉动1.8个百分点: growth of the whole, though the part has none of its own. */
const isOfWhole = (growth: Claim, point: Claim, reader: Reader): boolean =>
  growth.lang === 'zh' &&
  growth.end <= point.start &&
  growth.role === 'growth' &&
  /^[，,；]其中[^，。；\d]{2,16}拉动[^，。；\d]*$/.test(reader.between(growth, point));

/** "45 percent of the overall increase": of the one growth of the economy told before. */
function overallGrowth(rate: Claim, point: Claim, growths: readonly Claim[]): Claim | undefined {
  if (
    rate.lang !== 'en' ||
    !/\b(?:overall|total|whole|entire|aggregate|economic|GDP)\b/i.test(rate.whole ?? '')
  )
    return undefined;
  const before = growths.filter((growth) => growth.end <= point.start && distance(growth, point) <= 3);
  const ofEconomy = before.filter(
    ({ concept, subject }) => concept === 'gdp' || (concept === null && /\beconomy\b/i.test(subject)),
  );
  const told = ofEconomy.length > 0 ? ofEconomy : before;
  return new Set(told.map(({ value }) => value)).size === 1 ? told[0] : undefined;
}

/** "Contributed 1.9 points to the total growth of 2.4 percent". */
function growthBehind(point: Claim, growths: readonly Claim[], reader: Reader): Claim | undefined {
  if (point.lang === 'zh')
    return growths.find(
      (growth) =>
        growth.source === point.source &&
        growth.sentence === point.sentence &&
        growth.start >= point.end &&
        /经济|生产总值|GDP/.test(reader.before(point)) &&
        /^[，,](?:全年|全市|全省|全国|同期)?(?:经济|地区生产总值|国内生产总值|GDP)(?:同比)?(?:增长|增速为?)$/.test(
          reader.between(point, growth),
        ),
    );
  return growths.find(
    (growth) =>
      growth.source === point.source &&
      growth.start >= point.end &&
      /^ (?:to|of) (?:the |its |that )?[a-z’' -]{0,30}\b(?:growth|increase|rise|expansion|gain)(?: of)? $/i.test(
        reader.between(point, growth),
      ),
  );
}

const nothing: Interval = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };

/** Points and the share of growth that they are said to be: of one frame, or the next such share in the sentence. */
function toldTogether(claims: readonly Claim[]): Told[] {
  const points = claims.filter((claim) => claim.role === 'contribution');
  const rates = claims.filter((claim) => claim.role === 'contribution_share');
  return points.flatMap((point): Told[] => {
    const before = claims.filter((claim) => claim.end <= point.start && claim.source === point.source).at(-1);
    // 贡献率分别为49.6%、28.1%和22.3%，拉动经济增长2.5个、1.4个和1.1个百分点: in their order.
    const listed = rates.find(
      (claim) =>
        point.list !== null &&
        claim.list?.length === point.list.length &&
        claim.list.index === point.list.index &&
        claim.source === point.source &&
        claim.sentence === point.sentence,
    );
    if (listed !== undefined) return [{ point, rate: listed }];
    const order = claims.filter(
      (claim) =>
        claim.source === point.source &&
        claim.sentence === point.sentence &&
        (claim.role === 'contribution' || claim.role === 'contribution_share'),
    );
    const rateFirst =
      order[0]?.role === 'contribution_share' &&
      before?.role === 'contribution_share' &&
      before.sentence === point.sentence &&
      point.lang === 'zh'
        ? before
        : undefined;
    const rate =
      rateFirst ??
      rates.find((claim) => claim.frame === point.frame && claim.start > point.start) ??
      rates.find(
        (claim) =>
          claim.source === point.source &&
          claim.sentence === point.sentence &&
          claim.start > point.start &&
          !points.some((other) => other !== point && other.start > point.start && other.start < claim.start),
      ) ??
      rates.find((claim) => claim.lang === 'en' && isTakenUp(point, claim, points));
    return rate === undefined ? [] : [{ point, rate }];
  });
}

/** "Consumption added 2.8 points … Consumption accordingly contributed 51.9 percent": told of the same, and of no other of them. */
function isTakenUp(point: Claim, rate: Claim, points: readonly Claim[]): boolean {
  const steps = rate.sentence - point.sentence;
  if (rate.source !== point.source || steps < 1 || steps > 2) return false;
  const own = new Set(contentWords(rate.subject, 'en'));
  const names = (claim: Claim): boolean => contentWords(claim.subject, 'en').some((word) => own.has(word));
  const told = points.filter((claim) => distance(claim, rate) <= 2 && claim.end <= rate.start);
  return names(point) && told.every((claim) => claim === point || !names(claim));
}

const demandWords = {
  en: [
    /consumption|consumer spending/i,
    /investment|capital formation/i,
    /net exports|net trade|external demand/i,
  ],
  zh: [/消费/, /投资|资本形成/, /净出口|外需|净流[出入]/],
};

/** The contributions of the three demands, or of the three sectors, add up to the growth, told in their sentence or before. */
export function demands(claims: readonly Claim[], reader: Reader): Candidate[] {
  const points = claims.filter((claim) => claim.role === 'contribution');
  return [...new Set(points.map((claim) => claim.sentence))].flatMap((sentence): Candidate[] => {
    const here = points.filter((claim) => claim.sentence === sentence);
    const first = here[0];
    if (first === undefined) return [];
    const growths = claims.filter(
      (claim) =>
        claim.unit === '1' &&
        claim.source === first.source &&
        sentence - claim.sentence <= 1 &&
        sentence >= claim.sentence &&
        (claim.role === 'growth' || claim.role === 'level'),
    );
    const own = growths.filter((claim) => claim.sentence === sentence);
    const ofEconomy =
      first.lang === 'zh'
        ? growths.filter(({ concept, role }) => concept === 'gdp' && role === 'growth')
        : [];
    const meant = own.length === 1 ? own : own.length === 0 && growths.length === 1 ? growths : ofEconomy;
    const whole = meant.length === 1 ? meant[0] : undefined;
    const further = points.filter((claim) => claim.sentence === sentence || claim.sentence === sentence + 1);
    const without = here.length > 2 ? here.map((left) => here.filter((claim) => claim !== left)) : [];
    return [here, ...(further.length > here.length ? [further] : []), ...without].flatMap((parts) =>
      growths.flatMap((growth) =>
        parts.length < 2
          ? []
          : [
              {
                relation: 'contribution' as const,
                focus: growth,
                others: parts,
                compute: (others: readonly Interval[]) => others.reduce(add, { low: 0, high: 0 }),
                formula: parts
                  .map((claim, i) => `${claim.interval.high < 0 ? ' − ' : i === 0 ? '' : ' + '}${claim.text}`)
                  .join('')
                  .trim(),
                ...(growth === whole && isListed(parts) && allDemands(parts, told(parts, reader))
                  ? { worded: true as const }
                  : {}),
                evidence:
                  growth === whole &&
                  (parts === here || parts === further) &&
                  (parts === here || !allDemands(here, told(here, reader))) &&
                  allDemands(parts, told(parts, reader))
                    ? ('sure' as const)
                    : ('possible' as const),
              },
            ],
      ),
    );
  });
}

/** 分别拉动2.8个、1.5个和0.9个百分点: all of one list. */
const isListed = (parts: readonly Claim[]): boolean =>
  parts[0]?.lang === 'zh' && parts.every(({ list }) => list?.length === parts.length);

/** The sentences that tell some claims. */
function told(claims: readonly Claim[], reader: Reader): string {
  return [...new Set(claims.map((claim) => reader.sentence(claim)))].join(' ');
}

function allDemands(parts: readonly Claim[], sentence: string): boolean {
  const lang = parts[0]?.lang ?? 'en';
  const two =
    lang === 'zh'
      ? /内需|国内需求/.test(sentence) && /外需|净出口|国外净需求/.test(sentence)
      : /domestic demand/i.test(sentence) &&
        /net exports|net trade|external|foreign (?:trade|demand)/i.test(sentence);
  return (
    (parts.length === 2 && two) ||
    (parts.length > 3 && lang === 'en' && demandWords.en.every((pattern) => pattern.test(sentence))) ||
    (parts.length === 3 &&
      (demandWords[lang].every((pattern) => pattern.test(sentence)) ||
        /第一产业.*第二产业.*第三产业|primary.*secondary.*tertiary/i.test(sentence)))
  );
}

const ratios: readonly { name: RegExp; part: RegExp; whole: RegExp }[] = [
  { name: /profit margin|return on sales/i, part: /^profit$/, whole: /^revenue$/ },
  { name: /urbani[sz]ation(?: rate)?/i, part: /urban/, whole: /^population$/ },
  { name: /loan-to-deposit|loans-to-deposits/i, part: /^loans$/, whole: /^deposits$/ },
];

/** Rates that are by their name the ratio of two amounts of the same sentence, in English. */
export function namedRatios(claims: readonly Claim[], reader: Reader): Relation[] {
  const rates = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      claim.unit === '1' &&
      (claim.role === 'level' || claim.role === 'share') &&
      claim.list === null,
  );
  return rates.flatMap((rate): Relation[] => {
    const lead = reader.gap(rate);
    const ratio = ratios.find(({ name }) => name.test(lead));
    if (ratio === undefined) return [];
    const near = levelsOf(claims).filter(
      (level) =>
        level.source === rate.source &&
        rate.sentence - level.sentence <= 4 &&
        level.end <= rate.start &&
        level.unit !== '1' &&
        closed(level),
    );
    const named = (pattern: RegExp): Claim[] => near.filter((level) => pattern.test(level.concept ?? ''));
    const parts = named(ratio.part);
    const judged = parts.flatMap((part) =>
      named(ratio.whole)
        .filter((level) => level !== part && level.unit === part.unit)
        .flatMap((whole) => {
          const quotient = divide(part.interval, whole.interval);
          return quotient === undefined
            ? []
            : [
                {
                  part,
                  whole,
                  relation: relate('share', rate, [part, whole], quotient, `${part.text} / ${whole.text}`),
                },
              ];
        }),
    );
    const holding = judged.find(({ relation }) => relation.verdict === 'consistent');
    if (holding !== undefined) return [holding.relation];
    // Of what is told of the whole economy or city, not of parts of it.
    const outer = judged.filter(
      ({ part, whole }) => whole.partOf === null && (parts.length === 1 || part.partOf === null),
    );
    return outer.length === 1 && outer[0] !== undefined ? [outer[0].relation] : [];
  });
}
