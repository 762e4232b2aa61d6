// Ways of Chinese growth that the words around it rule out: 由上月下降0.2%转为上涨0.5%, where what turns is of two ways; 增速逐季回落：21.3%、18.6%、15.9%, where
// each is below the one before.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { closed, directed, type Relation } from './relation.js';

const up = '增长|上涨|上升|增加|提高|回升';
const down = '下降|下跌|减少|回落|降低|下滑';
const turned = new RegExp(
  `^(?:[^，。；\\d]{0,4})(?:转为|转成|变为)(?:同比|环比)?(?:(${up})|(${down}))(?:了)?$`,
);
const from = new RegExp(
  `(?:由|从)[^，。；\\d]{0,12}?(?:\\d{1,2}月份?的?)?(?:同比|环比)?(?:(${up})|(${down}))(?:了)?$`,
);

export function waysTold(claims: readonly Claim[], reader: Reader): Relation[] {
  const rates = claims.filter(
    (claim) => claim.lang === 'zh' && claim.unit === '1' && closed(claim) && claim.value > 0,
  );
  return [...rates.flatMap((now, i) => turns(rates[i - 1], now, reader)), ...steps(rates, reader)];
}

function turns(before: Claim | undefined, now: Claim, reader: Reader): Relation[] {
  if (before?.sentence !== now.sentence || before.source !== now.source) return [];
  const [first, second] = [from.exec(reader.before(before)), turned.exec(reader.between(before, now))];
  if (first === null || second === null) return [];
  const [was, is] = [first[1] !== undefined, second[1] !== undefined];
  const agrees = was !== is;
  const why = {
    en: `${before.text} and then ${now.text}, ${agrees ? 'one up and one down' : 'both the same way, where the text says that it turned'}`,
    zh: `由${before.text}转为${now.text}，两者方向${agrees ? '相反，与“转为”相符' : '相同，与“转为”不符'}`,
  };
  return [{ ...directed(now, [before], before, agrees), why, worded: true, bound: [before] }];
}

const falling =
  /(?:增速|增幅|涨幅)(?:均)?(?:呈现?)?逐(?:季|月|年|级|步)(?:度)?(?:回落|放缓|下降|收窄|走低)[^，。；：\d]{0,6}[：:，,]/;
const rising =
  /(?:增速|增幅|涨幅)(?:均)?(?:呈现?)?逐(?:季|月|年|级|步)(?:度)?(?:回升|加快|上升|提高|走高|扩大)[^，。；：\d]{0,6}[：:，,]/;

/** Growth told one after the other behind words for their way: a single one out of the order of its neighbours. */
function steps(rates: readonly Claim[], reader: Reader): Relation[] {
  const sentences = [
    ...new Set(rates.map(({ source, sentence }) => `${String(source)}:${String(sentence)}`)),
  ];
  return sentences.flatMap((key): Relation[] => {
    const here = rates.filter(({ source, sentence }) => `${String(source)}:${String(sentence)}` === key);
    const [any] = here;
    if (any === undefined) return [];
    const text = reader.sentence(any);
    const [fall, rise] = [falling.exec(text), rising.exec(text)];
    const found = fall ?? rise;
    if (found === null || (fall !== null && rise !== null)) return [];
    const start = any.start - reader.before(any).length + found.index;
    const own = here.filter(
      (claim) => claim.start > start && claim.role === 'growth' && claim.interval.low > 0,
    );
    if (own.length < 3) return [];
    const breaks = own.slice(1).flatMap((claim, i) => {
      const last = own[i];
      return last !== undefined && (fall !== null ? claim.value >= last.value : claim.value <= last.value)
        ? [{ claim, last }]
        : [];
    });
    const [only] = breaks;
    return only === undefined || breaks.length > 1
      ? []
      : [{ ...directed(only.claim, [only.last], only.last, false), worded: true, bound: [only.last] }];
  });
}
