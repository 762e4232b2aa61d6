// A share of the wrong whole: the words name one amount ("10.8 percent of those that passed", 占女代表的15%), and the share is
// right only of another that the text tells as well. Told only where the words of the one beat those of all others, and where
// the other, or a slip of the pen, explains what is printed.

import { stemmer } from 'stemmer';
import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { distance, samePeriod } from '../frames.js';
import type { Interval } from '../hedges.js';
import { tiedReading } from './candidate.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, type Relation, sizeOf } from './relation.js';
import { alike, exactly } from './runs.js';

/** How many sentences before a share its whole may stand. */
const reach = 3;

/** How many of the words must fit the whole, and how many more than any other amount. */
const [least, margin] = [0.6, 0.3];

export function wrongWholes(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter((claim) => claim.aside === null && closed(claim) && claim.value > 0);
  return own
    .filter((claim) => claim.unit === '1' && claim.value < 1.5 && !noShare.test(claim.role))
    .flatMap((share) => {
      const phrase = phraseOf(share, reader);
      const words = phrase === null ? [] : tokensOf(phrase, share.lang);
      if (words.length === 0 || (share.lang === 'en' && ofMended.test(phrase ?? ''))) return [];
      const near = own.filter(
        (claim) =>
          claim !== share &&
          distance(claim, share) <= reach &&
          (claim.end <= share.start || claim.sentence === share.sentence),
      );
      const part = partOf(share, near, reader) ?? namedPart(share, near, reader);
      return phrase === null || part === undefined ? [] : judged(share, part, near, phrase, words, reader);
    });
}

/** "Of the budget as revised": what it became is told by no words of its own. */
const ofMended = /\b(?:revised|amended|supplemented)\b/i;

const noShare = /^(?:average_growth|previous|points|change|multiple|target|rank)$/;

/** What the words say that the share is of. */
export function phraseOf(share: Claim, reader: Reader): string | null {
  if (share.lang === 'zh') {
    const gap = reader.gap(share);
    return (
      /(?:占|相当于)(?!比[重例]?(?:分别|依次|均|各)?为?$)(?:到|了|全部|全市|全省|全县|全区)?([^，。；：\d]{2,18}?)(?:的(?:比重|比例|份额)?)?(?:为|达到?|约为?|近)?$/.exec(
        gap,
      )?.[1] ??
      /完成(?:了)?([^，。；：\d]{2,18}?)(?:目标|任务|计划)的(?:约)?$/.exec(gap)?.[1] ??
      /对([^，。；：\d]{2,18}?)的贡献率(?:为|达到?|是)?$/.exec(gap)?.[1] ??
      null
    );
  }
  const behind = /^\s*(?:share\s+)?of\s+([^,.;:()\d]{3,70})/i.exec(reader.tail(share))?.[1] ?? null;
  return behind === null || /^(?:it|that|this|them|these|those|which|whom)\s*$/i.test(behind.trim())
    ? null
    : behind;
}

/** Words that every whole has, and that tell none from another. */
const emptyEn =
  /^(?:the|a|an|all|those|that|these|this|who|which|whom|them|its|their|his|her|our|it|were|was|are|is|had|have|has|been|being|be|of|in|on|at|to|for|by|from|with|and|or|as|than|total|overall|whole|entire|number|figure|amount|sum|one|ones|year|month|quarter|period|such|there|so|also|then|only|just|still|now|last|first|same|every|everything|everyone)$/;

const emptyZh =
  /全部|全市|全省|全国|全区|全县|全州|所有|总额|总数|总量|总值|合计|比重|比例|同期|本期|当期|今年|本年|全年|当年|上述|其中|以上|这些|这|该|的|了|为|达|数$|额$/g;

/** Words by their roots; pairs of characters in Chinese. What grows and what it grows by are one word. */
export function tokensOf(text: string, lang: Claim['lang']): string[] {
  if (lang === 'zh') {
    const plain = text
      .replace(/增量|增加额|增长额|增长量|新增额|增速|增幅|净增/g, '增长')
      .replace(/增加/g, '增长');
    return [
      ...new Set(
        plain
          .replace(emptyZh, ' ')
          .split(/[^\u4e00-\u9fff]+/)
          .flatMap((piece) =>
            Array.from({ length: Math.max(0, piece.length - 1) }, (_, i) => piece.slice(i, i + 2)),
          ),
      ),
    ];
  }
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return [...new Set(words.filter((word) => word.length > 2 && !emptyEn.test(word)).map(rootOf))];
}

const rise = /^(?:increas|rise|rose|growth|grow|grew|gain|addit|addition|extra|expans|expand|more|net)$/;

const ofRise = {
  en: /\b(?:increase|rise|growth|gain|expansion|extra|additional|decrease|decline|fall|drop|new jobs)\b/i,
  zh: /增量|增加额|增长额|增长量|新增|净增|增长|减量|减少额/,
};

/** A change of an amount, or a growth of this year's. */
const isRise = (claim: Claim, reader: Reader): boolean =>
  claim.role === 'change' ||
  (claim.role === 'growth' && !/(?<![比较])(?:上年|去年)|\b(?:last|previous) year\b/.test(reader.gap(claim)));

const rootOf = (word: string): string => {
  const root = stemmer(word);
  return rise.test(root) ? 'increas' : root;
};

/** "52.6% of GDP with 149.8 billion", "a third of cases (139)": what the share is of, and not the amount. */
export const ofShare = /^\s*of\s[^,;:()\d]{2,50}?(?=\s(?:with|at)\s+[$€£¥₹A-Z]*$|\s*\(\s*[$€£¥₹A-Z]*$)/i;

/** The words that a number is told with: before it, behind it, and behind a share of its own in its clause. */
export function around(claim: Claim, claims: readonly Claim[], reader: Reader): string {
  const end = /[.;。；]/;
  const tail = reader.tail(claim);
  const next = claims.find((other) => other.start === claim.end + tail.length);
  const behindShare =
    next?.unit === '1' && !end.test(tail) && next.role !== 'growth' ? reader.tail(next) : '';
  // "1.4 percent of imports" names what the share is of, and not the amount
  const past = /^\s*of\b/.test(behindShare) ? '' : behindShare;
  // what leads to the next number is told of that one
  const leads = next !== undefined && next.sentence === claim.sentence && next.unit !== '1';
  const clause = (text: string): string =>
    text.split(
      claim.lang === 'zh'
        ? /[，。；]/
        : leads
          ? /[.:;]|\b(?:and|while|but)\b/
          : /[.:;]|,\s+(?:and|while|but)\b/,
    )[0] ?? '';
  // "14 billion, industry 96 billion": and so are the words between them behind the comma
  const ownTail = claim.lang === 'en' && leads ? tail.replace(/,[^,]*$/, '') : tail;
  const behind =
    claim.lang === 'zh' ? clause(tail) : `${clause(ownTail)} ${clause(past.replace(/^\s*,/, ''))}`;
  const lead = reader.gap(claim);
  const before = claim.lang === 'zh' ? (lead.split(/[。；：]/).at(-1) ?? '') : lead.replace(ofShare, ' ');
  return `${unsaid(before)} ${claim.text} ${countedAs(before, claim)} ${unsaid(behind)} ${claim.role === 'change' ? (claim.lang === 'zh' ? '增长' : 'increase') : ''}`;
}

/** "People in training are not unemployed in this sense; with them there are 119,962": what something is not names nothing. */
export const unsaid = (text: string): string =>
  text.replace(/\b(?:not|nor|never|without|excluding|except|apart from)\b[^,;.:()]*/gi, ' ');

/** 转办46.3万件 are 转办件: the words before a Chinese number together with its measure word. */
export const countedAs = (before: string, { lang, text }: Claim): string =>
  lang === 'zh' ? `${before}${text.replace(/[\d.,万亿千百]/g, '')}` : '';

/** 场次多了50场 … 占场次的44.9%: what it rose by is no whole, unless the words are of a rise. */
export const isRiseUnasked = ({ lang, role }: Claim, words: string): boolean =>
  lang === 'zh' && role === 'change' && !/[增减升降涨跌多少]/.test(words);

/** The amount that is the part: the last before its share, or in brackets behind it. */
function partOf(share: Claim, near: readonly Claim[], reader: Reader): Claim | undefined {
  const contributed = /contribution/.test(share.role);
  const here = near.filter(
    (claim) =>
      claim.sentence === share.sentence &&
      claim.unit !== '1' &&
      !/^(?:times|years|months|岁)$/.test(claim.unit),
  );
  const before = here.filter((claim) => claim.end <= share.start).at(-1);
  if (before === undefined || (before.unit === 'points' && !contributed && share.lang === 'en'))
    return undefined;
  if (before.hedge !== 'exact' || before.role === 'previous') return undefined;
  // "124 billion crowns (11.6 billion dollars), or 72 percent": what stands in brackets is the same once more.
  if (reader.bracket(before) >= 0 && reader.bracket(share) < 0) return undefined;
  const between = reader.between(before, share);
  const numbers = near.filter((claim) => claim.start >= before.end && claim.end <= share.start);
  const joined = share.lang === 'zh' ? /^[^。；]{0,30}$/.test(between) : /^[^.]{0,70}$/.test(between);
  return numbers.length === 0 && joined ? before : undefined;
}

/** "Final consumption contributed 2.9 points … Final consumption thereby accounted for 60.4% of growth": the part of that name. */
function namedPart(share: Claim, near: readonly Claim[], reader: Reader): Claim | undefined {
  if (
    share.lang !== 'en' ||
    near.some((claim) => claim.sentence === share.sentence && claim.end <= share.start)
  )
    return undefined;
  const name =
    /^([A-Z][A-Za-z ’'-]{2,50}?)\s+(?:thereby |thus |therefore |alone |hence |so )?(?:account(?:s|ed|ing)? for|made up|represent(?:s|ed)|contributed|provided|supplied|took)\s*(?:about |some )?$/.exec(
      reader.before(share),
    )?.[1];
  const words = name === undefined ? [] : tokensOf(name, 'en');
  if (words.length === 0) return undefined;
  const found = near.filter((claim) => {
    const lead = new Set(tokensOf(reader.gap(claim), 'en'));
    return (
      share.sentence - claim.sentence === 1 &&
      claim.hedge === 'exact' &&
      (claim.role === 'level' || claim.role === 'change' || claim.role === 'contribution') &&
      claim.unit !== '1' &&
      words.every((word) => lead.has(word))
    );
  });
  return found.length === 1 ? found[0] : undefined;
}

/** "Foreign arrivals", "food exports": the words before the noun. */
function qualifiersOf(phrase: string): ReadonlySet<string> {
  const name =
    phrase.split(
      /\b(?:that|who|which|of|in|for|by|with|from|at|to|on|were|was|are|is|had|have|did|do)\b/i,
    )[0] ?? '';
  const words = tokensOf(name, 'en');
  // "the files inspected": what narrows the noun down stands behind it
  return new Set(words.length > 1 && /[a-z]{3}ed\s*$/i.test(name) ? words.slice(-1) : words.slice(0, -1));
}

function judged(
  share: Claim,
  part: Claim,
  near: readonly Claim[],
  phrase: string,
  words: readonly string[],
  reader: Reader,
): Relation[] {
  const wholes = near.filter(
    (claim) =>
      claim !== part &&
      claim.hedge === 'exact' &&
      claim.end <= share.start &&
      !isRiseUnasked(claim, phrase) &&
      (part.unit === 'points'
        ? claim.unit === '1' && (claim.role === 'growth' || claim.role === 'previous')
        : alike(claim, part) &&
          (!isMoney(part.unit) || claim.unit === part.unit) &&
          claim.per === part.per &&
          claim.value !== part.value),
  );
  // "64 percent of the increase": of what was said to be one.
  const rises = ofRise[share.lang].test(phrase) ? wholes.filter((claim) => isRise(claim, reader)) : [];
  const told = wholes.map((claim) => new Set(tokensOf(around(claim, near, reader), share.lang)));
  // words that are told of none of them, or of all, do not tell them apart
  const telling = words.filter(
    (word) => told.some((own) => own.has(word)) && !told.every((own) => own.has(word)),
  );
  const qualifiers = qualifiersOf(phrase);
  const qualifying = telling.filter((word) => qualifiers.has(word));
  const apart = qualifiers.size > 0 ? qualifying : telling;
  const asked = share.lang === 'en' && share.form === 'digits' && apart.length > 0 ? apart : words;
  const scored = wholes
    .map((claim, i) => {
      if (rises.length > 0) return { claim, score: rises.includes(claim) ? 1 : 0 };
      return { claim, score: asked.filter((word) => told[i]?.has(word) === true).length / asked.length };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined || best.score < least) return [];
  // told apart by a few of the words, it must at least be a whole
  if (asked !== words && best.claim.value <= part.value) return [];
  const rivals = scored.filter(({ claim }) => claim.value !== best.claim.value);
  const named = best.claim;
  // Another year's, or an amount that takes its name from the one before.
  const isAlsoNamed = (claim: Claim): boolean =>
    named.concept !== null &&
    claim.concept === named.concept &&
    claim.role === named.role &&
    rises.length === 0;
  if (rivals.some(({ claim, score }) => score > best.score - margin || isAlsoNamed(claim))) return [];
  // 总播种面积230.8万亩，粮食作物184.6万亩 … 占粮食播种面积的50.0%: what the name begins with tells more than what it ends with
  const begins = (claim: Claim): boolean =>
    share.lang === 'zh' && words[0] !== undefined && told[wholes.indexOf(claim)]?.has(words[0]) === true;
  if (
    rises.length === 0 &&
    !begins(named) &&
    rivals.some(({ claim }) => claim.value < named.value && begins(claim))
  )
    return [];
  if (named.period !== null && part.period !== null && !samePeriod(named, part)) return [];
  const reading = (claim: Claim): Interval => (claim.unit === '1' ? sizeOf(claim.interval) : exactly(claim));
  return tiedReading({
    relation: /contribution/.test(share.role) ? 'contribution' : 'share',
    focus: share,
    others: [part, named],
    bound: [part, named],
    compute: ([a, b]) => divideBoth(a, b),
    formula: `${part.text} / ${named.text}`,
    evidence: 'likely',
    stated: asPrinted(share),
    reading,
    mistakes: ([a]) => rivals.map(({ claim }) => divideBoth(a, reading(claim))),
  });
}
