// A multiple or a growth of Chinese texts on what a phrase names: 发送旅客26.4万人次，是去年国庆假期的2.5倍 … 去年国庆假期发送17.6万人次.
// The amount of that phrase may stand before or behind. Where it does not fit, another amount or a slip must explain it.

import type { Claim } from '../claim.js';
import { distance, isReal } from '../frames.js';
import type { Interval } from '../hedges.js';
import { tiedReading } from './candidate.js';
import { divideBoth, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, type Relation, sizeOf } from './relation.js';
import { alike } from './runs.js';

const onPhrase = /(?:是|为|相当于|达到?)([^，。；：\d]{2,14}?)的(?:约|近)?$/;
const thanPhrase = /(?:比|较)([^，。；：\d]{3,14}?)(?:增长|下降|增加|减少|提高|上升|多|少)了?(?:约|近)?$/;

export function phrasedBases(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(
    (claim) => claim.lang === 'zh' && claim.aside === null && closed(claim) && claim.value > 0,
  );
  return own
    .filter((claim) => claim.hedge === 'exact' && (claim.unit === 'times' || claim.unit === '1'))
    .flatMap((told) => {
      const gap = reader.gap(told);
      const phrase = (told.unit === 'times' ? onPhrase : thanPhrase).exec(gap)?.[1];
      if (
        phrase === undefined ||
        plain.test(phrase) ||
        (told.unit === '1' && (told.role !== 'growth' || isReal(told)))
      )
        return [];
      const amounts = own.filter(
        (claim) =>
          distance(claim, told) <= 2 &&
          claim.hedge === 'exact' &&
          !/^(?:1|points|times|years|months)$/.test(claim.unit),
      );
      const now = amounts
        .filter((claim) => claim.sentence === told.sentence && claim.end <= told.start)
        .at(-1);
      if (now === undefined || reader.gap(now).includes(phrase)) return [];
      const others = amounts.filter((claim) => claim !== now && alike(claim, now));
      // 不良余额由41.7亿元降到39.2亿元 … 为不良余额的2.76倍: what it was before is not what the phrase names.
      const named = others.filter(
        (claim) => reader.gap(claim).includes(phrase) && !/[由从][^，。；]{0,8}$/.test(reader.gap(claim)),
      );
      const [base] = named;
      if (base === undefined || named.length > 1) return [];
      return judged(told, now, base, others);
    });
}

/** Last year's are found by other rules. */
const plain = /^(?:上年|去年|上年同期|去年同期|上月|同期|前者|后者|其|全国|全省|全市)(?:同期)?$/;

function judged(told: Claim, now: Claim, base: Claim, others: readonly Claim[]): Relation[] {
  const of = (a: Interval | undefined, b: Interval | undefined): Interval | undefined => {
    const ratio = divideBoth(a, b);
    if (told.unit === 'times') return ratio;
    const rate = minusOne(ratio);
    return rate === undefined ? undefined : sizeOf(rate);
  };
  return tiedReading({
    relation: told.unit === 'times' ? 'multiple' : 'growth',
    focus: told,
    others: [now, base],
    bound: [base],
    compute: ([a, b]) => of(a, b),
    formula: `${now.text} / ${base.text}${told.unit === 'times' ? '' : ' − 1'}`,
    evidence: 'likely',
    stated: asPrinted(told),
    mistakes: ([a]) => others.filter((claim) => claim !== base).map((claim) => of(a, claim.interval)),
  });
}
