// Which way a Chinese text says it went, where the size leaves no doubt between what: 年初余额2074.2亿元，比年初减少121.8亿元 beside 2196.0亿元; 出口
// 214.8亿元 … 进口263.5亿元 … 贸易顺差48.7亿元.

import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import type { Reader } from './reader.js';
import { asPrinted, relate, type Relation, type RelationKind, scale, sizeOf, subtract } from './relation.js';
import { alike } from './runs.js';
import { amountsOf } from './share-parts-zh.js';

/** How many sentences before the difference its two amounts may stand. */
const reach = 2;

export function signsToldZh(claims: readonly Claim[], reader: Reader): Relation[] {
  const amounts = amountsOf(claims);
  return amounts.flatMap((told): Relation[] => {
    const before = amounts.filter(
      (claim) =>
        claim.source === told.source &&
        claim.end <= told.start &&
        told.sentence - claim.sentence <= reach &&
        alike(claim, told),
    );
    return [...sinceBeginning(told, before, reader), ...tradeBalance(told, before, reader)];
  });
}

const clauseOf = (claim: Claim, reader: Reader): string =>
  reader
    .gap(claim)
    .split(/[，。；：、（]/)
    .at(-1) ?? '';

/** 比年初减少: of the amount that was there at the beginning, and the one of now right before it. */
function sinceBeginning(told: Claim, before: readonly Claim[], reader: Reader): Relation[] {
  const way =
    /(?:比|较)(?:年初|上年末|去年末)(?:净)?(?:(增加|增长|上升|多|新增)|(减少|下降|回落|少))(?:了|额为)?$/.exec(
      clauseOf(told, reader),
    );
  const base = before.at(-1);
  const now = before.at(-2);
  if (way === null || base === undefined || now === undefined || base.sentence !== told.sentence) return [];
  if (
    !/(?:年初|上年末|去年末)[^，。；\d]{0,6}$/.test(clauseOf(base, reader)) ||
    /年初|上年末|去年末/.test(clauseOf(now, reader))
  )
    return [];
  return turned(told, now, base, way[1] === undefined ? -1 : 1, 'change');
}

/** 顺差 and 逆差 of the last exports and imports of the period that are told before. */
function tradeBalance(told: Claim, before: readonly Claim[], reader: Reader): Relation[] {
  const way = /(?:贸易)?(?:(顺差|出超)|(逆差|入超))(?:额)?(?:为|达|约)*$/.exec(clauseOf(told, reader));
  if (way === null) return [];
  const last = (side: RegExp): Claim | undefined =>
    before.filter((claim) => claim.role === 'level' && side.test(clauseOf(claim, reader))).at(-1);
  const [exports, imports] = [
    last(/(?<!进)出口(?:额|总额|总值)?(?:为|达)?$/),
    last(/(?<!出)进口(?!出)(?:额|总额|总值)?(?:为|达)?$/),
  ];
  if (exports === undefined || imports === undefined) return [];
  return turned(told, exports, imports, way[1] === undefined ? -1 : 1, 'difference');
}

/** Of the right size, and the other way. */
function turned(told: Claim, a: Claim, b: Claim, way: 1 | -1, relation: RelationKind): Relation[] {
  const given = subtract(asPrinted(a), asPrinted(b));
  if (
    told.half > 0.1 * told.value ||
    !meet(sizeOf(given), asPrinted(told)) ||
    Math.sign(a.value - b.value) === way
  )
    return [];
  const related = relate(relation, told, [a, b], given, `${a.text} − ${b.text}`, scale(asPrinted(told), way));
  return [{ ...related, worded: true, bound: [a, b] }];
}
