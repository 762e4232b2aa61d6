// Contributions of Chinese texts to what their words name: 拉动规模以上工业增长3.0个百分点，对规模以上工业增长的贡献率为40.0%, of the growth told of all of it and of
// no part; 制造业贷款新增139.1亿元，对各项贷款增量的贡献率为33.7%, of the increase of all loans. Held against the text where another growth or
// another increase explains what is printed.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { tiedReading } from './candidate.js';
import { clauseBefore } from './earlier-zh.js';
import { contentOf, covered } from './labels-zh.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, type Relation, sizeOf } from './relation.js';
import { alike, exactly } from './runs.js';
import { amountsOf } from './share-parts-zh.js';

/** How many sentences before the rate what it is of may stand. */
const reach = 3;

/** Whose it is, and to what; where a second is told in its sentence, to the same. */
const contributed =
  /(?:^|[，。；、：（])([^，。；、：（\d]{0,14}?)(?:对([^，。；：\d]{2,20}?))?的?贡献率(?:约|为|达|到|是|高)*$/;
const increase = /增加|新增|增量|增长额|净增|增收|扩大|多增|增(?=了|$)/;

export function namedContributions(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter((claim) => claim.lang === 'zh' && claim.aside === null && closed(claim));
  return own
    .filter(
      (claim) =>
        claim.unit === '1' &&
        claim.hedge === 'exact' &&
        claim.value > 0 &&
        (claim.list === null || claim.list.length < 2),
    )
    .flatMap((rate) => {
      const told = contributed.exec(reader.gap(rate));
      if (told === null) return [];
      const name = told[2] ?? nameBefore(rate, reader);
      if (name === undefined) return [];
      const near = own.filter(
        (claim) => claim !== rate && claim.end <= rate.start && distance(claim, rate) <= reach,
      );
      const asAmounts = ofAmounts(rate, (told[1] ?? '').trim(), name, near, reader);
      return asAmounts.length > 0 ? asAmounts : ofPoints(rate, name, near, reader);
    });
}

/** Told of an earlier time itself, and not as compared with one. */
const wasBefore = (claim: Claim, reader: Reader): boolean =>
  claim.role === 'previous' || /(?<![比较])(?:上年|去年|前年|上月|同期)/.test(clauseBefore(claim, reader));

/** 对全市增量的贡献率为34.1%，第三产业的贡献率为57.3%: to what the one before it in the sentence is. */
const nameBefore = (rate: Claim, reader: Reader): string | undefined =>
  [...reader.before(rate).matchAll(/对([^，。；：\d]{2,20}?)的?贡献率/g)].at(-1)?.[1] ??
  /(?:拉动|拉高|推动|带动)([^，。；：\d]{2,16}?)(?:增长|增速|上涨)?(?:约|了)?[\d.]+个百分点[，,（(]贡献率[^，。；\d]*$/.exec(
    reader.before(rate),
  )?.[1];

/** What grows, without the words for growth and for the whole place. */
const thing = (name: string): string =>
  contentOf(name.replace(/经济(?=增长|增量|$)/, '生产总值').replace(/GDP/g, '生产总值'))
    .replace(/增长(?:幅度|额)?|增速|增幅|总体|全省|地区|现价/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const called = (name: string, claim: Claim, reader: Reader): boolean => {
  const own = thing(clauseBefore(claim, reader).replace(/GDP/g, '生产总值'));
  return thing(name) === '' ? false : covered(thing(name), own) >= 0.99;
};

/** The points right before the rate, and the one growth of what it names. */
function ofPoints(rate: Claim, name: string, near: readonly Claim[], reader: Reader): Relation[] {
  const points = near.filter((claim) => claim.unit === 'points' && claim.sentence === rate.sentence).at(-1);
  if (points === undefined || !/(?:拉动|拉高|推动|带动)[^，。；]*$/.test(reader.gap(points))) return [];
  if (!/^[^。；]{0,30}$/.test(reader.between(points, rate)) || points.value <= 0) return [];
  const growths = near.filter(
    (claim) => claim.unit === '1' && /^(?:growth|level)$/.test(claim.role) && claim.value > 0,
  );
  const named = growths.filter(
    (claim) =>
      called(name, claim, reader) &&
      !wasBefore(claim, reader) &&
      /增长|增速|上涨|增幅/.test(clauseBefore(claim, reader)),
  );
  const [growth] = named;
  if (growth === undefined || new Set(named.map(({ value }) => value)).size > 1) return [];
  return tiedReading({
    relation: 'contribution',
    focus: rate,
    others: [points, growth],
    bound: [points, growth],
    compute: ([a, b]) => divideBoth(a, b),
    formula: `${points.text} / ${growth.text}`,
    evidence: 'likely',
    stated: asPrinted(rate),
    reading: (claim) => sizeOf(exactly(claim)),
    mistakes: ([a]) =>
      growths.filter((claim) => claim !== growth).map((claim) => divideBoth(a, sizeOf(exactly(claim)))),
  });
}

/** The increase of a part, right before the rate or called by it, and that of what it names. */
function ofAmounts(
  rate: Claim,
  whose: string,
  name: string,
  near: readonly Claim[],
  reader: Reader,
): Relation[] {
  const amounts = amountsOf(near).filter(
    (claim) => increase.test(clauseBefore(claim, reader)) && !wasBefore(claim, reader),
  );
  const before = near.at(-1);
  const isBeside =
    before !== undefined &&
    before.sentence === rate.sentence &&
    /^[，,（(](?:占|对)?/.test(reader.between(before, rate)) &&
    whose === '';
  const own = isBeside
    ? amounts.filter((claim) => claim === before)
    : amounts.filter(
        (claim) =>
          whose.length > 1 && covered(contentOf(whose), contentOf(clauseBefore(claim, reader))) >= 0.99,
      );
  const [part] = own;
  if (part === undefined || own.length > 1) return [];
  const others = amounts.filter((claim) => claim !== part && alike(claim, part));
  const named = others.filter((claim) => claim.value > part.value && called(name, claim, reader));
  // 分产业看，第二产业增加46.5亿元: the subject may stand a sentence before, the clause saying only 比上年增加
  const [whole] = named;
  if (whole === undefined || new Set(named.map(({ value }) => value)).size > 1) return [];
  return tiedReading({
    relation: 'contribution',
    focus: rate,
    others: [part, whole],
    bound: [part, whole],
    compute: ([a, b]) => divideBoth(a, b),
    formula: `${part.text} / ${whole.text}`,
    evidence: 'likely',
    stated: asPrinted(rate),
    reading: exactly,
    mistakes: ([a]) =>
      others.filter((claim) => claim !== whole).map((claim) => divideBoth(a, exactly(claim))),
  });
}
