// A number that the text takes up again: "the 638,000 overnight stays sold last summer" after 863,000 were told, 全市接待的381.4万
// 人次游客 after 318.4万, "of the 1.36 million invested" after 1.36 billion.

import type { Claim } from '../claim.js';
import { distance, samePeriod } from '../frames.js';
import { contentWords } from '../words.js';
import type { Candidate } from './candidate.js';
import { clauseBefore, timeOf } from './earlier-zh.js';
import { contentOf } from './labels-zh.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { transposed } from './misprints.js';
import { isRise, isNounUnit, nounOf } from './nouns.js';

export function toldAgainCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const told = claims.filter(
    (claim) =>
      (claim.role === 'level' || claim.role === 'previous') &&
      claim.hedge === 'exact' &&
      closed(claim) &&
      claim.value > 0 &&
      !/^(?:1|points|times|years|months)$/.test(claim.unit),
  );
  const chinese = told.filter(({ lang, unit }) => lang === 'zh' && unit !== '');
  const english = told.filter(
    (claim) => claim.lang === 'en' && claim.form === 'digits' && !isRise(claim, reader),
  );
  return [
    ...chinese.flatMap((late, i) => misreadZh(late, chinese.slice(0, i), reader)),
    ...english.flatMap((late, i) => [
      ...measuredAgain(late, english.slice(0, i), reader),
      ...misread(late, english.slice(0, i), reader),
      ...ofPeriod(late, english.slice(0, i), reader),
    ]),
  ].filter(({ focus, others }) => !others.some((claim) => isOfOtherTime(focus, claim)));
}

/** 2020年，全市工业产值1019.5亿元。2021年，全市工业产值1091.5亿元: told of two times by the words beside them, and so told once each. */
const isOfOtherTime = (late: Claim, claim: Claim): boolean =>
  late.periodHere && claim.periodHere && !samePeriod(late, claim);

const digitsOf = (claim: Claim): string => claim.text.replace(/\D/g, '');

/** The same digits with two neighbours changed about, in one unit and scale. */
function isTransposed(late: Claim, claim: Claim): boolean {
  return (
    late.source === claim.source &&
    late.unit === claim.unit &&
    late.per === claim.per &&
    late.half === claim.half &&
    late.value !== claim.value &&
    digitsOf(late).length >= 3 &&
    transposed(late, late.value).some((value) => Math.abs(value - claim.value) < claim.half / 10)
  );
}

const again = (late: Claim, claim: Claim): Candidate => ({
  relation: 'repeated',
  focus: late,
  others: [claim],
  bound: [claim],
  worded: true,
  compute: ([one]) => one,
  formula: claim.text,
  evidence: 'sure',
});

/** 在864.3万吨粮食总产量中, 全市接待的381.4万人次游客, 上述381.4万人次: what was told, by the words around it. */
function misreadZh(late: Claim, before: readonly Claim[], reader: Reader): Candidate[] {
  const lead = reader.before(late);
  const tail = reader.after(late);
  const pointsBack =
    /(?:上述|前述|这|该|此)$/.test(lead) ||
    (/(?:^|[，；、])(?:而)?在(?:全市|全省|全县|全区|全州|全部|这|该)?$/.test(lead) &&
      /^[^，。；\d]{0,12}[中里]/.test(tail)) ||
    (/[\u4e00-\u9fff]{2}的$/.test(lead) &&
      /^[\u4e00-\u9fff]{2}/.test(tail) &&
      !/(?:[比较于]|同期|上年|去年)[^，。；]{0,12}的$/.test(lead));
  if (before.some((claim) => claim.value === late.value && claim.unit === late.unit)) return [];
  const slips = before.filter(
    (claim) =>
      (isTransposed(late, claim) &&
        (pointsBack ? claim.sentence !== late.sentence : isCalledAlike(late, claim, reader))) ||
      ((isTransposed(late, claim) || isScaled(late, claim)) && isNamedAgain(late, claim, reader)),
  );
  const [only] = slips;
  return only === undefined || new Set(slips.map(({ value }) => value)).size > 1 ? [] : [again(late, only)];
}

/** 全市粮食产量达到328.5万吨 … 全市粮食产量382.5万吨: of one name and of no other time. */
function isCalledAlike(late: Claim, claim: Claim, reader: Reader): boolean {
  const [name, other] = [late, claim].map((one) => contentOf(clauseBefore(one, reader)).trim());
  return (
    name !== undefined &&
    name === other &&
    name.length >= 3 &&
    distance(late, claim) <= 3 &&
    timeOf(late, reader) === timeOf(claim, reader) &&
    late.role === 'level' &&
    claim.role === 'level' &&
    late.period?.to === claim.period?.to
  );
}

/** 沙岬项目总投资374.5亿元 … 沙岬项目734.5亿元总投资, 沙岬项目总投资734.5亿元中不含: one thing by a name of its own. */
function isNamedAgain(late: Claim, claim: Claim, reader: Reader): boolean {
  const behind = /^(?:的)?([\u4e00-\u9fff]{2,4}?)(?=[的中里，。；]|$)/.exec(reader.tail(late))?.[1];
  const [name = '', other = ''] = [late, claim].map((one) => nameOf(one, reader));
  if (claim.sentence === late.sentence || timeOf(late, reader) !== timeOf(claim, reader)) return false;
  return (
    (name.length >= 6 && name === other) ||
    (behind !== undefined && name.length >= 4 && other.endsWith(`${name.slice(-6)}${behind}`))
  );
}

/** The words right before an amount. */
const nameOf = (claim: Claim, reader: Reader): string =>
  (/[\u4e00-\u9fff]*$/.exec(clauseBefore(claim, reader))?.[0] ?? '').replace(/(?:[约为达共]|达到)+$/, '');

/** "The 48.6 million kg delivered in the year to June" after 46.8 million kg were told: a measure taken up with "the". */
function measuredAgain(late: Claim, before: readonly Claim[], reader: Reader): Candidate[] {
  if (
    !/\b(?:the|those|these|this|that)\s+(?:(?:total|sum) of\s+|whole\s+|entire\s+|full\s+)?(?:[$€£¥₹A-Z]*|Rs\.?\s+)$/i.test(
      reader.before(late),
    )
  )
    return [];
  if (/\b(?:than|from|against|above|below|over|to|with)\s+the\s+[$€£¥₹A-Z]*$/i.test(reader.before(late)))
    return [];
  if (/^\s*(?:more|less|fewer|higher|lower|target|goal|mark)\b/i.test(reader.tail(late))) return [];
  if (late.unit === '' || before.some((claim) => claim.value === late.value)) return [];
  const slips = before.filter(
    (claim) => claim.sentence !== late.sentence && (isTransposed(late, claim) || isScaled(late, claim)),
  );
  const [only] = slips;
  return only === undefined || slips.length > 1 ? [] : [again(late, only)];
}

/** "A monthly rent of 1,286 dollars in December … At 1,826 dollars, the monthly rent of December was": of one period, in the same words. */
function ofPeriod(late: Claim, before: readonly Claim[], reader: Reader): Candidate[] {
  if (late.unit === '' || !late.periodHere || before.some((claim) => claim.value === late.value)) return [];
  const words = (claim: Claim): string[] =>
    contentWords(`${reader.gap(claim)} ${reader.tail(claim).slice(0, 60)}`, 'en').map((word) =>
      word.toLowerCase(),
    );
  const swapped = before.filter(
    (claim) =>
      claim.sentence !== late.sentence &&
      claim.periodHere &&
      samePeriod(claim, late) &&
      digitsOf(late).length > 3 &&
      isTransposed(late, claim),
  );
  if (swapped.length === 0) return [];
  const own = new Set(words(late));
  const slips = swapped.filter((claim) => words(claim).filter((word) => own.has(word)).length > 1);
  const [only] = slips;
  return only === undefined || slips.length > 1 ? [] : [again(late, only)];
}

/** The same three digits or more with another scale word. */
function isScaled(late: Claim, claim: Claim): boolean {
  const power = Math.log10(late.value / claim.value);
  return (
    late.source === claim.source &&
    late.unit === claim.unit &&
    late.per === claim.per &&
    digitsOf(late).length >= 3 &&
    digitsOf(late) === digitsOf(claim) &&
    Math.abs(power) > (/crore|lakh/i.test(late.text) ? 1.5 : 2.5) &&
    Math.abs(power - Math.round(power)) < 1e-6
  );
}

/** "The 638,000", "those 41": what was told before. */
const definite = /\b(?:the|these|those|all|its|their|this|that)\s+(?:total of\s+)?[$€£¥₹A-Z]*$/i;

/** The same digits in another order, of the same noun and told with "the": one number. */
function misread(late: Claim, before: readonly Claim[], reader: Reader): Candidate[] {
  if (!definite.test(reader.before(late)) || !isNounUnit(late, reader)) return [];
  const noun = nounOf(late, reader);
  const sorted = (text: string): string => Array.from(text).sort().join('');
  if (noun === null || digitsOf(late).length < 3) return [];
  const same = before.filter((claim) => claim.source === late.source && nounOf(claim, reader) === noun);
  if (same.some((claim) => claim.value === late.value)) return [];
  return same
    .filter(
      (claim) =>
        sorted(digitsOf(claim)) === sorted(digitsOf(late)) &&
        digitsOf(claim) !== digitsOf(late) &&
        late.value / claim.value < 10 &&
        claim.value / late.value < 10,
    )
    .map((claim) => again(late, claim));
}
