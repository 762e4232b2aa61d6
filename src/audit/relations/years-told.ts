// One amount told of two years, where the text has another for one of them: "1,904 titles in 2021 and 2,117 in 2022 … each of
// the 2,117 titles of 2021". The year is the mistake, or the amount was copied from the wrong line.

import type { Claim } from '../claim.js';
import { conceptOf } from '../lexicon.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';

/** Where a year begins there is what there was at the end of the year before. */
export const turnOfYear =
  /\b(?:start|beginning|opening|outset|begun|began|end|close|january|december|unchanged|same|as in|again|still)\b|年初|期初|年末|年底|期末|同样|持平|仍为|1月|12月/i;

/** Amounts that the text gives to two years, each with the one that it gives to the year in question elsewhere. */
export function yearsTold(claims: readonly Claim[], reader: Reader): Relation[] {
  const levels = claims.filter(
    (claim) =>
      (claim.role === 'level' || claim.role === 'previous') &&
      claim.aside === null &&
      claim.period !== null &&
      claim.periodHere &&
      [0, 11].includes(claim.period.to - claim.period.from) &&
      claim.period.point !== true &&
      claim.hedge === 'exact' &&
      !/^(?:1|points|index_points|times|years|months)$/.test(claim.unit) &&
      conceptOf(claim.concept)?.stock !== true &&
      (claim.text.match(/\d/g) ?? []).length >= 3 &&
      !turnOfYear.test(`${reader.gap(claim)}${reader.tail(claim)}`),
  );
  return levels.flatMap((again): Relation[] => {
    const first = levels.find(
      (claim) =>
        claim !== again &&
        claim.end < again.start &&
        claim.source === again.source &&
        claim.value === again.value &&
        claim.unit === again.unit &&
        claim.sentence !== again.sentence &&
        !isOfYear(claim, again) &&
        sameMatter(claim, again),
    );
    if (first === undefined) return [];
    // beside the first, in its sentence, so that both are of one series
    const own = levels.filter(
      (claim) =>
        claim.sentence === first.sentence &&
        claim.source === first.source &&
        claim.unit === first.unit &&
        isOfYear(claim, again) &&
        claim.concept === first.concept,
    );
    const [right] = own;
    if (right === undefined || own.length > 1 || right.value === again.value) return [];
    return [
      {
        relation: 'repeated',
        focus: again,
        numbers: [again, right, first],
        verdict: 'inconsistent',
        stated: again.value,
        computed: right.interval,
        worded: true,
        dated: true,
        why: {
          en: `the text has ${right.text} for ${when(again)}, and ${first.text} for ${when(first)}; here it has ${again.text} for ${when(again)}`,
          zh: `文中${whenZh(again)}为${right.text}，${whenZh(first)}为${first.text}；此处${whenZh(again)}为${again.text}`,
        },
      },
    ];
  });
}

const isOfYear = (a: Claim, b: Claim): boolean => a.period?.from === b.period?.from;

const isMonth = ({ period }: Claim): boolean => period?.from === period?.to;
const yearOf = (claim: Claim): number => Math.floor((claim.period?.from ?? 0) / 12);
const monthOf = (claim: Claim): number => ((claim.period?.from ?? 0) % 12) + 1;
const when = (claim: Claim): string =>
  `${String(yearOf(claim))}${isMonth(claim) ? `-${String(monthOf(claim)).padStart(2, '0')}` : ''}`;
const whenZh = (claim: Claim): string =>
  `${String(yearOf(claim))}年${isMonth(claim) ? `${String(monthOf(claim))}月` : ''}`;

/** One concept, or none and a word in common; so many digits that two amounts are hardly the same by chance. */
function sameMatter(a: Claim, b: Claim): boolean {
  const digits = a.text.replace(/[^1-9]|0+$/g, '').length;
  if (digits >= 4 && (a.concept === null || b.concept === null)) return true;
  return a.concept === b.concept && (a.concept !== null || a.words.some((word) => b.words.includes(word)));
}
