// What each amount is a part of, by the relations of its text, by shares and sums that hold, and by a whole told right behind.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { partitions } from '../lexicon.js';
import type { Relation } from '../relations/index.js';
import type { Place } from './place.js';
import { wholesByShare } from './shares.js';
import { wholesBySum } from './sums.js';
import { isTarget } from './targets.js';

/** What is left when the one is taken off the other: neither is a part of the other then. */
const balance = {
  en: /\b(?:surplus|deficit|balance|net|shortfall|gap|excess|outnumber\w*|in the (?:black|red))\b/i,
  zh: /顺差|逆差|差额|出超|入超|盈余|净(?!收入|利润|资产)/,
};

/** The whole of each part, as far as it can be told without the words of the part; `places` are those of one text. */
export function boundWholes(places: readonly Place[], relations: readonly Relation[]): Map<Claim, Claim> {
  return new Map([
    ...wholesBehind(places),
    ...wholesBySum(
      places.filter((place) => isAmount(place) && place.claim.per === null),
      fitsAsWhole,
    ),
    ...wholesByShare(places, fitsAsWhole),
    ...wholesByRelation(relations, new Map(places.map((place) => [place.claim, place]))),
  ]);
}

export function isAmount({ claim }: Place): boolean {
  return (
    (claim.role === 'level' || claim.role === 'previous') &&
    !/^(?:1|points|index_points|times|years|months)$/.test(claim.unit)
  );
}

export const counted = (unit: string): boolean =>
  !isMoney(unit) && !/^(?:tonnes|kWh|kW|m2|m3|mu|metres)$/.test(unit);
const stays = /^(?:nights?|stays?|visits|persons|students?|pupils?|dwellings|starts?)$/;

export const sameMeasure = (a: Claim, b: Claim): boolean =>
  a.per === null &&
  b.per === null &&
  (a.unit === b.unit ||
    (isMoney(a.unit) && b.unit === '' && b.value >= 1e6) ||
    (counted(a.unit) &&
      counted(b.unit) &&
      (a.unit === '' || b.unit === '' || (stays.test(a.unit) && stays.test(b.unit)))));

/** By the relations of the text: what each number is a part of. */
function wholesByRelation(
  relations: readonly Relation[],
  places: ReadonlyMap<Claim, Place>,
): Map<Claim, Claim> {
  const wholes = new Map<Claim, Claim>();
  const isBalance = (claim: Claim): boolean => {
    const place = places.get(claim);
    return (
      place !== undefined && balance[place.lang].test(`${place.clause.slice(-60)} ${place.tail.slice(0, 20)}`)
    );
  };
  for (const { relation, focus, numbers, verdict } of relations) {
    if ((relation === 'sum' || relation === 'periods') && !numbers.some(isBalance))
      for (const part of numbers) if (part !== focus && part.source === focus.source) wholes.set(part, focus);
    const [, part, whole] = numbers;
    if (relation === 'share' && verdict === 'consistent' && part !== undefined && whole !== undefined)
      if (
        sameMeasure(part, whole) &&
        !wholes.has(part) &&
        ofOneKind(part, whole) &&
        !aimed(places.get(whole)) &&
        !ofAPlan(places.get(numbers[0] ?? part))
      )
        wholes.set(part, whole);
  }
  return wholes;
}

/** "2,562 thousand of the country's 3,310 thousand households", "£31.6m out of £52.0m": the whole right behind. */
function wholesBehind(places: readonly Place[]): Map<Claim, Claim> {
  return new Map(
    places.flatMap((place, i) => {
      const next = places[i + 1];
      const fits =
        next?.before === place &&
        isOf.test(place.tail) &&
        next.claim.value > place.claim.value &&
        next.claim.value >= 1000 &&
        fitsAsWhole(next, place);
      return fits ? [[place.claim, next.claim] as const] : [];
    }),
  );
}

export const isOf =
  /^\s*(?:out )?of (?:(?:the|its|their|our|all|a)\s+)?(?:(?:[\w-]+['’]s?|total|possible)\s+)?[$€£¥₹A-Z/]*\s?$/;

const fitsAsWhole = (whole: Place, part: Place): boolean =>
  isAmount(whole) &&
  whole.claim.role === 'level' &&
  isAmount(part) &&
  (sameMeasure(part.claim, whole.claim) || (counted(part.claim.unit) && counted(whole.claim.unit))) &&
  ofOneKind(part.claim, whole.claim) &&
  !isTarget(whole);

/** Loans are no part of deposits, nor profit of revenue: what is told of the one is told of the other, or divides it. */
function ofOneKind(part: Claim, whole: Claim): boolean {
  return (
    part.concept === null ||
    whole.concept === null ||
    part.concept === whole.concept ||
    partitions.some((one) => one.whole === whole.concept && one.parts.includes(part.concept ?? '')) ||
    (/^(?:gdp|trade|exports|imports|fiscal_(?:revenue|spending)|population|revenue|consumption|expenditure|value_added)$/.test(
      whole.concept,
    ) &&
      !/^(?:profit|trade_balance|fiscal_balance|debt|rnd)$/.test(part.concept))
  );
}

const aimed = (place: Place | undefined): boolean => place !== undefined && isTarget(place);

/** 占年度计划的82.0%. */
const ofAPlan = (place: Place | undefined): boolean =>
  place !== undefined &&
  place.lang === 'zh' &&
  /[占为](?:全年|年度|年初|当年)?[^，。；]{0,6}(?:计划|目标|任务|预算(?!收入|支出))[^，。；]{0,16}$/.test(
    place.lead,
  );
