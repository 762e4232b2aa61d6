// Part, whole and share; N of M; a structure in percent; contributions to growth.

import type { Claim } from '../claim.js';
import { distance, framesOf, levelsOf, samePeriod } from '../frames.js';
import type { Interval } from '../hedges.js';
import { complements, conceptOf, findConcepts, partitions } from '../lexicon.js';
import { contentWords } from '../words.js';
import type { Reader } from './reader.js';
import { add, closed, divide, relate, subtract, widen, type Relation } from './relation.js';

export function shareRelations(claims: readonly Claim[], reader: Reader): Relation[] {
  const levels = levelsOf(claims);
  const shares = claims.filter((claim) => claim.role === 'share' && claim.unit === '1');
  return [
    ...shares.flatMap((share) => judgeShare(share, levels, reader)),
    ...structures(claims, reader),
    ...contributions(claims),
    ...demands(claims, reader),
    ...namedRatios(claims, reader),
    ...naturalIncrease(claims, reader),
  ];
}

interface Whole {
  claim: Claim;
  /** Named by the text beyond doubt, so that a share which does not fit is held against it. */
  sure: boolean;
}

function judgeShare(share: Claim, levels: readonly Claim[], reader: Reader): Relation[] {
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
  const part = first ?? last;
  if (part === null || !closed(part)) return [];
  const wholes = findWholes(share, part, levels, reader).filter(
    ({ claim }) => closed(claim) && claim !== part,
  );
  const judged = wholes.flatMap(({ claim, sure }) => {
    const ratio = divide(part.interval, claim.interval);
    return ratio === undefined
      ? []
      : [{ sure, relation: relate('share', share, [part, claim], ratio, `${part.text} / ${claim.text}`) }];
  });
  const fits = judged.find(({ relation }) => relation.verdict === 'consistent');
  if (fits !== undefined) return [fits.relation];
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

const scopeEn =
  /\b(?:city|country|nation|province|state|world|global|national|nationwide|region|county|union|EU|euro area|global)\b|['’]s\b/i;
const scopeZh = /全国|全省|全市|全区|全县|全球|世界|全州|我国|同期/;

function findWholes(share: Claim, part: Claim, levels: readonly Claim[], reader: Reader): Whole[] {
  const near = levels.filter(
    (level) =>
      level !== part &&
      level.source === part.source &&
      level.unit === part.unit &&
      level.per === null &&
      level.frame !== part.frame &&
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
  const bare =
    ownScope ||
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
        level.value > part.value,
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
  const scoped = share.lang === 'zh' ? scopeZh.test(text) : scopeEn.test(text);
  const words = contentWords(rest, share.lang).filter(
    (word) =>
      !/^(?:city|country|nation|national|region|province|state|all|whole|全市|全省|全国|全区|全县|total)$/.test(
        word,
      ),
  );
  const named = near.filter(
    (level) =>
      (concept !== null ? level.concept === concept : words.length > 0) &&
      words.every((word) => level.words.includes(word) || level.subject.toLowerCase().includes(word)),
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

function scopeOf(text: string, lang: 'en' | 'zh'): string[] {
  if (lang === 'zh')
    return [...text.matchAll(/全国|全省|全市|全区|全县|全球|世界|我国/g)].map((match) => match[0]);
  return [
    ...text
      .toLowerCase()
      .matchAll(/\b(?:city|country|nation|province|state|world|global|national|region|county|union)\b/g),
  ].map((match) => match[0]);
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
            level.unit !== '1',
        )
        .at(-1) ?? null
    );
  return (
    others.find((whole) => {
      if (whole.value < part.value) return false;
      if (part.lang === 'zh')
        return whole.start < part.start && /^[^，。；]{0,10}(?:中|里)/.test(reader.after(whole));
      return /\b(?:out of|of|among)\s+(?:the\s+|its\s+|all\s+|a total of\s+|some\s+)*$/i.test(
        reader.before(whole),
      );
    }) ?? null
  );
}

/** Shares of one whole that must add up to a hundred; forced shares may be off by a unit in the last place each way. */
function structures(claims: readonly Claim[], reader: Reader): Relation[] {
  const found: Relation[] = [];
  const shares = claims.filter(
    (claim) =>
      claim.unit === '1' &&
      (claim.role === 'share' || claim.role === 'level' || claim.role === 'previous') &&
      claim.aside === null,
  );
  const groups = new Map<string, Claim[]>();
  for (const share of shares) {
    const last = shares[shares.indexOf(share) - 1];
    const chained =
      last !== undefined &&
      last.source === share.source &&
      last.sentence === share.sentence &&
      /^\s*[:：∶]\s*$/.test(reader.between(last, share));
    const key = chained
      ? ([...groups.entries()].find(([, list]) => list.includes(last))?.[0] ?? '')
      : `${share.source}:${share.start}`;
    groups.set(key, [...(groups.get(key) ?? []), share]);
  }
  for (const list of groups.values()) if (list.length >= 2) found.push(hundred(list));
  const bySentence = new Map<string, Claim[]>();
  for (const share of claims.filter(
    (claim) => claim.unit === '1' && (claim.role === 'share' || claim.role === 'contribution_share'),
  )) {
    const key = `${share.source}:${share.sentence}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), share]);
  }
  for (const list of bySentence.values()) {
    if (
      list.length < 2 ||
      [...groups.values()].some((group) => group.length >= 2 && group.some((share) => list.includes(share)))
    )
      continue;
    if (whole(list) && complete(list, claims, reader.sentence(list[0] as Claim))) found.push(hundred(list));
  }
  return found;
}

function whole(list: readonly Claim[]): boolean {
  const named = new Set(
    list.map((share) => share.whole?.trim().toLowerCase() ?? '').filter((text) => text !== ''),
  );
  return named.size <= 1;
}

/** The shares of all three sectors, of town and country, or with "other" as the last. */
function complete(list: readonly Claim[], claims: readonly Claim[], sentence: string): boolean {
  const total = list.reduce((sum, share) => sum + share.value, 0);
  if (total < 0.85 || total > 1.15) return false;
  const concepts = list.map((share) => share.concept);
  if (
    partitions.some(
      ({ parts }) => parts.length === list.length && parts.every((part) => concepts.includes(part)),
    )
  )
    return true;
  const [first] = list;
  if (first === undefined) return false;
  const subject = (share: Claim): string =>
    `${share.concept ?? ''} ${share.subject} ${share.words.join(' ')}`;
  if (list.some((share) => share.rest || claims.some((claim) => claim.frame === share.frame && claim.rest)))
    return true;
  const sectors =
    /(?:primary|first)[^.]*secondary[^.]*tertiary|第一产业[^。]*第二产业[^。]*第三产业|三次产业|一、(?:第)?二、(?:第)?三(?:次)?产业|three (?:sectors|industries)/i.test(
      sentence,
    );
  if (sectors && list.length === 3) return true;
  return complements[first.lang].some(
    (set) =>
      set.length === list.length &&
      set.every((pattern) => list.filter((share) => pattern.test(subject(share))).length === 1),
  );
}

function hundred(list: readonly Claim[]): Relation {
  const last = list.at(-1) as Claim;
  const sum = list.reduce<Interval>((all, share) => add(all, share.interval), { low: 0, high: 0 });
  const unit = Math.max(...list.map((share) => share.half * 2));
  const relation = relate(
    'structure',
    last,
    list,
    widen(sum, unit),
    list.map((share) => share.text).join(' + '),
    { low: 1, high: 1 },
  );
  const total = list.reduce((all, share) => all + share.value, 0);
  const shown = `${Number((total * 100).toFixed(4))}%`;
  const agrees = relation.verdict === 'consistent';
  return {
    ...relation,
    stated: 1,
    why: {
      en: `${list.map((share) => share.text).join(' + ')} = ${shown}; ${agrees ? 'a hundred but for rounding' : 'the parts of a whole must add up to 100%'}`,
      zh: `${list.map((share) => share.text).join(' + ')} = ${shown}；${agrees ? '除四舍五入外合计为100%' : '各部分之和应为100%'}`,
    },
  };
}

/** A contribution in points over the growth is the share of growth contributed. */
function contributions(claims: readonly Claim[]): Relation[] {
  const frames = framesOf(claims);
  const growths = claims.filter((claim) => claim.role === 'growth' && claim.unit === '1');
  return frames.flatMap(({ contributions: points, contributionShares: rates, claims: own }): Relation[] => {
    const [point] = points;
    const sentence = (point ?? rates[0])?.sentence;
    const rate =
      rates[0] ??
      frames
        .flatMap((frame) => frame.contributionShares)
        .find(
          (claim) =>
            claim.sentence === sentence &&
            claim.source === own[0]?.source &&
            point !== undefined &&
            claim.start > point.start &&
            !points.some(
              (other) => other !== point && other.start > point.start && other.start < claim.start,
            ),
        );
    if (point === undefined || rate === undefined) return [];
    const inSentence = growths.filter(
      (claim) =>
        claim.source === point.source &&
        claim.sentence === point.sentence &&
        claim.concept !== null &&
        claim.frame !== point.frame,
    );
    const ofGdp = growths.filter(
      (claim) =>
        claim.source === point.source &&
        claim.concept === 'gdp' &&
        (claim.basis === null || claim.basis === 'year') &&
        samePeriod(claim, point),
    );
    const [growth] = inSentence.length === 1 ? inSentence : ofGdp;
    if (
      growth === undefined ||
      new Set((inSentence.length === 1 ? inSentence : ofGdp).map((claim) => claim.value)).size > 1
    )
      return [];
    const ratio = divide(point.interval, growth.interval);
    // Contribution shares are computed on unrounded growth; a percent's rounding can move them by points.
    return ratio === undefined
      ? []
      : [relate('contribution', rate, [point, growth], ratio, `${point.text} / ${growth.text}`)];
  });
}

const demandWords = {
  en: [
    /consumption|consumer spending/i,
    /investment|capital formation/i,
    /net exports|net trade|external demand/i,
  ],
  zh: [/消费/, /投资|资本形成/, /净出口|外需/],
};

/** The contributions of the three demands, or of the three sectors, add up to the growth. */
function demands(claims: readonly Claim[], reader: Reader): Relation[] {
  const points = claims.filter((claim) => claim.role === 'contribution');
  const sentences = new Set(points.map((claim) => claim.sentence));
  return [...sentences].flatMap((sentence): Relation[] => {
    const own = points.filter((claim) => claim.sentence === sentence);
    const [first] = own;
    const growths = claims.filter(
      (claim) =>
        claim.unit === '1' &&
        claim.source === first?.source &&
        claim.sentence === sentence &&
        (claim.role === 'growth' || claim.role === 'level'),
    );
    const [growth] = growths;
    if (own.length !== 3 || first === undefined || growth === undefined || growths.length > 1) return [];
    const text = reader.sentence(first);
    if (
      !demandWords[first.lang].every((pattern) => pattern.test(text)) &&
      !/第一产业.*第二产业.*第三产业|primary.*secondary.*tertiary/i.test(text)
    )
      return [];
    const sum = own.reduce<Interval>((all, claim) => add(all, claim.interval), { low: 0, high: 0 });
    return [relate('contribution', growth, own, sum, own.map((claim) => claim.text).join(' + '))];
  });
}

const ratios: readonly { en: RegExp; zh: RegExp; part: RegExp; whole: RegExp }[] = [
  { en: /profit margin|return on sales/i, zh: /利润率/, part: /^profit$/, whole: /^revenue$/ },
  { en: /urbani[sz]ation(?: rate)?/i, zh: /城镇化率/, part: /urban|城镇/, whole: /^population$/ },
  {
    en: /(?!)/,
    zh: /(?:开工|完工|竣工|投产|达标|复工|完成)率/,
    part: /已|开工|完工|竣工|投产|达标|复工|完成/,
    whole: /计划|共|总|安排|实施/,
  },
];

/** Rates that are by their name the ratio of two amounts of the same sentence. */
function namedRatios(claims: readonly Claim[], reader: Reader): Relation[] {
  const rates = claims.filter(
    (claim) =>
      claim.unit === '1' && (claim.role === 'level' || claim.role === 'share') && claim.list === null,
  );
  return rates.flatMap((rate): Relation[] => {
    const lead = reader.gap(rate);
    const ratio = ratios.find((one) => (rate.lang === 'zh' ? one.zh : one.en).test(lead));
    if (ratio === undefined) return [];
    const near = levelsOf(claims).filter(
      (level) =>
        level.source === rate.source &&
        level.sentence === rate.sentence &&
        level.end <= rate.start &&
        level.unit !== '1' &&
        closed(level),
    );
    const named = (pattern: RegExp): Claim[] =>
      near.filter(
        (level) =>
          pattern.test(level.concept ?? '') ||
          (/[\u4e00-\u9fff]/.test(pattern.source) && pattern.test(level.subject)),
      );
    const parts = named(ratio.part);
    const part = parts.at(-1);
    const wholes = named(ratio.whole).filter(
      (level) => level !== part && level.unit === part?.unit && level.value >= part.value,
    );
    const [whole] = wholes;
    if (part === undefined || whole === undefined || wholes.length > 1) return [];
    const quotient = divide(part.interval, whole.interval);
    return quotient === undefined
      ? []
      : [relate('share', rate, [part, whole], quotient, `${part.text} / ${whole.text}`)];
  });
}

const vital = {
  en: [/birth rate|births/i, /death rate|deaths/i, /natural (?:increase|growth)/i],
  zh: [/出生(?:率|人口)/, /死亡(?:率|人口)/, /自然增(?:长|加)/],
};

/** Births less deaths, as rates or as persons, make the natural increase. */
function naturalIncrease(claims: readonly Claim[], reader: Reader): Relation[] {
  const levels = claims.filter((claim) => claim.role === 'level');
  return levels.flatMap((increase): Relation[] => {
    const [births, deaths, natural] = vital[increase.lang];
    if (births === undefined || deaths === undefined || natural?.test(reader.gap(increase)) !== true)
      return [];
    const near = levels.filter(
      (level) =>
        level.source === increase.source &&
        level.unit === increase.unit &&
        distance(level, increase) <= 1 &&
        level.start < increase.start,
    );
    const [b] = near.filter((level) => births.test(reader.gap(level)));
    const [d] = near.filter((level) => deaths.test(reader.gap(level)));
    if (b === undefined || d === undefined) return [];
    return [
      relate('difference', increase, [b, d], subtract(b.interval, d.interval), `${b.text} − ${d.text}`),
    ];
  });
}
