// An amount per head of a Chinese text by what its words name, above the line and below it: 按常住人口计算的人均地区生产总值, 人均粮食产量, 平均每名教师负担学生. Held
// against the text where another amount below the line, or another unit, explains what is printed.

import type { Claim } from '../claim.js';
import { tiedReading } from './candidate.js';
import { clauseBefore, isEarlier } from './earlier-zh.js';
import { contentOf, covered } from './labels-zh.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, type Relation, scale } from './relation.js';
import { exactly } from './runs.js';
import { amountsOf } from './share-parts-zh.js';

/** How many sentences before it the two amounts may stand. */
const reach = 2;

const perPerson =
  /(?:按([^，。；\d]{2,10}?)(?:计算|测算|折算|计)的?，?)?[^，。；\d]{0,6}?(人均|每人平均|户均|亩均)(?!可支配|消费|工资|住房|预期|受教育|每|参训|受训)([^，。；\d]{0,10}?)(?:约|为|达|达到|是)*$/;
const dividers: Readonly<Record<string, RegExp>> = { 户均: /^(?:households|户)$/, 亩均: /^(?:mu|亩)$/ };
const people = /^(?:persons|人)$/;
/** A unit a thousand times too large or too small, or a scale word for none. */
const scales = [1000, 0.001, 10000, 0.0001];

/** 粮食总产量 is 粮食产量 of all. */
const plain = (text: string): string => contentOf(text.replace(/总/g, '')).trim();

export function perBase(claims: readonly Claim[], reader: Reader): Relation[] {
  const amounts = amountsOf(claims);
  return amounts.flatMap((ratio): Relation[] => {
    const told = perPerson.exec(
      reader
        .gap(ratio)
        .split(/[。；]/)
        .at(-1) ?? '',
    );
    if (told === null) return [];
    const [, base, word = '', name = ''] = told;
    const near = amounts.filter(
      (claim) =>
        claim !== ratio &&
        claim.source === ratio.source &&
        claim.end <= ratio.start &&
        ratio.sentence - claim.sentence <= reach &&
        !isEarlier(claim, reader) &&
        claim.role !== 'change' &&
        claim.per === null,
    );
    const counts = near.filter(({ unit }) => (dividers[word] ?? people).test(unit));
    const wanted = plain(name.replace(/占有量|拥有量/, ''));
    const wholes = near.filter(
      (claim) =>
        claim.unit === ratio.unit &&
        (wanted.length > 1
          ? covered(wanted, plain(clauseBefore(claim, reader))) >= 0.99
          : /占有量|拥有量/.test(name) && claim === near.at(-1)),
    );
    const [whole] = wholes;
    if (whole === undefined || new Set(wholes.map(({ value }) => value)).size > 1) return [];
    const based =
      base === undefined || /此|上述/.test(base)
        ? counts
        : counts.filter(
            (claim) =>
              covered(contentOf(base).replace(/平均|年/g, ''), contentOf(clauseBefore(claim, reader))) >=
              0.99,
          );
    const [count] = based;
    if (count === undefined || based.length > 1) return [];
    return tiedReading({
      relation: 'per_head',
      focus: ratio,
      others: [whole, count],
      bound: [whole, count],
      compute: ([a, b]) => divideBoth(a, b),
      formula: `${whole.text} / ${count.text}`,
      evidence: 'likely',
      stated: asPrinted(ratio),
      reading: exactly,
      mistakes: ([a, b]) => {
        const right = divideBoth(a, b);
        return [
          ...counts.filter((claim) => claim !== count).map((claim) => divideBoth(a, exactly(claim))),
          ...(right === undefined ? [] : scales.map((by) => scale(right, by))),
        ];
      },
    });
  });
}
