// Shares told in step, each behind its own amount: "fruit 92.0 billion (37.0 percent), rice 61.2 billion (24.6 percent),
// vegetables 28.4 billion (11.4 percent)"; 第一产业41亿元，占7.1%；第二产业231亿元，占40.2%. All are of the whole that all but one of
// them are of, so that the one which is not is held against the text where another whole or a slip of the pen explains it.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { holds, tiedReading, type Candidate } from './candidate.js';
import { divideBoth, shareOf } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, isAmount, type Relation } from './relation.js';
import { alike, exactly } from './runs.js';

interface Sibling {
  amount: Claim;
  share: Claim;
}

/** How many of a list must be of one whole for the rest of it to be too. */
const least = 2;

/** How many sentences before the list its whole may stand. */
const reach = 2;

export function siblingShares(claims: readonly Claim[], reader: Reader): Relation[] {
  return [...listsOf(siblingsOf(claims, reader), claims, reader), ...inStep(claims, reader)].flatMap(
    (list) => {
      const [first] = list;
      if (first === undefined || list.length <= least) return [];
      const near = claims.filter(
        (claim) => isAmount(claim) && distance(claim, first.amount) <= reach && alike(claim, first.amount),
      );
      const wholes = near.filter(
        (claim) => claim.start < first.share.start && list.every(({ amount }) => claim.value > amount.value),
      );
      const judged = wholes.map((whole) => {
        const readings = list.map((sibling) => of(sibling, whole, near));
        return { readings, failing: readings.filter((reading) => !holds(reading)) };
      });
      // what all are of is told; what none but two are of may be chance
      if (judged.some(({ failing }) => failing.length === 0)) return [];
      const [best] = judged.filter(({ failing }) => failing.length === 1);
      return best !== undefined && best.readings.length - 1 >= least ? best.failing.flatMap(tiedReading) : [];
    },
  );
}

/** What stands between an amount and its own share. */
const joint = {
  en: /^[^,;.()\d]{0,30}(?:\(\s*(?:or |i\.e\.,? )?|,?\s+or\s+|,\s+)(?:about |some |just )?$/i,
  zh: /^(?:[^，。；（）\d]{0,12}[，（]|[（，])?\s*占(?:比)?(?:[^，。；（）\d]{0,12}的?(?:比重|比例|份额))?(?:为|达到?|约)?$/,
};

/** Told of the amount before it, and in step with none. */
const nested = {
  en: /\b(?:of which|of (?:these|them|those|whom|that|it)|includ\w+|alone|among them|up|down|from|against)\b/i,
  zh: /其中|该|其(?![他余它])|仅|增长|下降|同比/,
};

function siblingsOf(claims: readonly Claim[], reader: Reader): Sibling[] {
  return claims.flatMap((share, i): Sibling[] => {
    const amount = claims[i - 1];
    if (amount === undefined || share.unit !== '1' || !closed(share) || share.value <= 0 || share.value >= 1)
      return [];
    if (/growth|previous|points|change|multiple/.test(share.role)) return [];
    if (amount.source !== share.source || amount.sentence !== share.sentence || !isAmount(amount)) return [];
    if (!joint[share.lang].test(reader.between(amount, share))) return [];
    return nested[share.lang].test(`${reader.gap(amount)} ${reader.between(amount, share)}`) ||
      /^\s*(?:of\b(?! the (?:total|whole)\b)|more|less|higher|lower)/i.test(reader.tail(share))
      ? []
      : [{ amount, share }];
  });
}

/** Siblings that follow each other, with no amount of their kind between them. */
function listsOf(siblings: readonly Sibling[], claims: readonly Claim[], reader: Reader): Sibling[][] {
  const lists: Sibling[][] = [];
  for (const sibling of siblings) {
    const last = lists.at(-1)?.at(-1);
    const follows =
      last !== undefined &&
      last.share.source === sibling.share.source &&
      sibling.amount.sentence - last.amount.sentence <= 1 &&
      alike(last.amount, sibling.amount) &&
      !/[.。]\s/.test(reader.between(last.share, sibling.amount)) &&
      !claims.some(
        (claim) => claim.start > last.share.start && claim.start < sibling.amount.start && isAmount(claim),
      );
    if (follows) lists.at(-1)?.push(sibling);
    else lists.push([sibling]);
  }
  return lists;
}

/** 6.3亿元，教育4.05亿元，医疗2.4亿元，分别占42%、27%和16%: as many amounts right before the shares. */
function inStep(claims: readonly Claim[], reader: Reader): Sibling[][] {
  return claims.flatMap((first, i): Sibling[][] => {
    const { list } = first;
    if (first.lang !== 'zh' || first.unit !== '1' || list?.index !== 0 || list.length <= least) return [];
    if (!/(?:分别|依次)(?:约)?占[^，。；\d]{0,12}$|占比(?:分别|依次)为$/.test(reader.gap(first))) return [];
    const shares = claims.slice(i, i + list.length);
    const amounts = claims.slice(Math.max(0, i - list.length), i);
    const isList =
      shares.every(({ unit, sentence }) => unit === '1' && sentence === first.sentence) &&
      amounts.length === shares.length &&
      amounts.every(
        (one) => isAmount(one) && one.sentence === first.sentence && alike(one, amounts[0] ?? one),
      );
    return isList
      ? [shares.flatMap((share, k) => (amounts[k] === undefined ? [] : [{ amount: amounts[k], share }]))]
      : [];
  });
}

function of({ amount, share }: Sibling, whole: Claim, near: readonly Claim[]): Candidate {
  return {
    ...shareOf(share, amount, whole),
    evidence: 'likely',
    reading: exactly,
    stated: asPrinted(share),
    mistakes: ([a]) =>
      near
        .filter((other) => other !== whole && other !== amount)
        .map((other) => divideBoth(a, exactly(other))),
  };
}
