// Which numbers are parts of a whole that the text has told before them.

import { isMoney } from '../cue-input.js';
import type { Claim } from '../claim.js';
import type { Relation } from '../relations/index.js';
import { goesOn, lastBefore, type Place } from './place.js';

/** What is left between two amounts, averages and medians are parts of nothing. */
const noPart = {
  en: /\b(?:surplus|deficit|balance|net|shortfall|gap|profits?|loss|debt|median|average|mean|per (?:capita|head|person)|each|natural|excess|margin|average\w*|target|plan(?:ned)?)\b/i,
  zh: /顺差|逆差|差额|出超|入超|盈余|赤字|利润|负债|中位数|人均|户均|日均|亩均|平均|单价|每|出生|死亡|自然增长|目标/,
};

const cue = {
  en: /\b(?:accounted for|accounting for|made up|making up|account for|make up|comprised|of (?:that|this|these|those|them|which|whom)|by (?:region|quarter|type|kind|purpose|category|sector|industry|origin|destination|country|mode|source|size)|among (?:them|these|those)|including|largest|biggest|main items?)\b/i,
  zh: /其中|其余|分季度|各季度|按[^，。；]{2,12}分|分[^，。；]{1,6}看|包括|主要[^，。；]{0,6}中|分别|具体|构成/,
};

/** Numbers that a sum, a share or the words make parts, in the order of the text; `places` are those of one text. */
export function findParts(places: readonly Place[], relations: readonly Relation[]): Set<Claim> {
  const bound = wholesByRelation(relations);
  const parts = new Set<Claim>();
  const told: Place[] = [];
  for (const place of places) {
    if (!isAmount(place)) continue;
    if (isPart(place, told, parts, bound)) parts.add(place.claim);
    told.push(place);
  }
  for (const place of places)
    if (!parts.has(place.claim) && isAmount(place) && listedWithParts(place, places, parts))
      parts.add(place.claim);
  return parts;
}

function isAmount({ claim }: Place): boolean {
  return (
    (claim.role === 'level' || claim.role === 'previous') &&
    !/^(?:1|points|index_points|times|years|months)$/.test(claim.unit)
  );
}

function isPart(
  place: Place,
  told: readonly Place[],
  parts: ReadonlySet<Claim>,
  bound: ReadonlyMap<Claim, Claim>,
): boolean {
  const { claim, lang, head, clause } = place;
  const words = lang === 'zh' ? clause : clause.slice(-60);
  if (claim.per !== null || noPart[lang].test(words)) return false;
  const whole = bound.get(claim);
  if (whole !== undefined && whole.start < claim.start) return true;
  const larger = told.filter(
    (other) =>
      sameMeasure(other.claim, claim) &&
      other.claim.value > claim.value &&
      (other.claim.sentence === claim.sentence || claim.paragraph - other.claim.paragraph <= 1),
  );
  if (larger.length === 0) return false;
  if (claim.partOf !== null) {
    const frame = told.filter((other) => other.claim.frame === claim.partOf);
    return frame.some((other) => sameMeasure(other.claim, claim) && !noPart[lang].test(other.clause));
  }
  if (cue[lang].test(lang === 'zh' ? head : words)) return true;
  if (
    lang === 'en' &&
    /^\s*(?:[a-z-]+\s+){0,2}of (?:the|its|those|these|them|that|which|whom|all)\b/i.test(place.tail)
  )
    return true;
  if (sharedBehind(place)) return true;
  const last = lastBefore(place, (other) => sameMeasure(other.claim, claim));
  return last !== null && parts.has(last.claim) && goesOn(place);
}

/** "38.2 billion (45.0 percent)", 398.5亿元，占31.0%: its share follows. */
function sharedBehind({ rest, lang }: Place): boolean {
  return lang === 'zh'
    ? /^[（，]?(?:约)?占(?![^，。；]*(?:生产总值|GDP))/.test(rest)
    : /^\s*[a-z-]*\s*(?:\(|,?\s*(?:or|i\.e\.|that is|accounting for|representing|equal to|exactly|a share of)\s+(?:about |around |some |nearly )?)[\d.]+\s*(?:%|percent|per cent|pc|pct)(?!\s*(?:more|less|fewer|higher|lower|up|down|of (?:GDP|the value)|above|below))/i.test(
        rest,
      );
}

function listedWithParts(place: Place, places: readonly Place[], parts: ReadonlySet<Claim>): boolean {
  const { claim, lang, clause } = place;
  if (claim.list === null || noPart[lang].test(clause)) return false;
  return places.some(
    (other) =>
      other !== place &&
      other.claim.sentence === claim.sentence &&
      other.claim.list?.length === claim.list?.length &&
      parts.has(other.claim) &&
      sameMeasure(other.claim, claim),
  );
}

const sameMeasure = (a: Claim, b: Claim): boolean =>
  a.per === null &&
  b.per === null &&
  (a.unit === b.unit || (isMoney(a.unit) && b.unit === '' && b.value >= 1e6));

/** By the relations of the text: what each number is a part of. */
function wholesByRelation(relations: readonly Relation[]): Map<Claim, Claim> {
  const wholes = new Map<Claim, Claim>();
  for (const { relation, focus, numbers, verdict } of relations) {
    if (relation === 'sum')
      for (const part of numbers) if (part !== focus && part.source === focus.source) wholes.set(part, focus);
    const [, part, whole] = numbers;
    if (relation === 'share' && verdict === 'consistent' && part !== undefined && whole !== undefined)
      if (part.unit === whole.unit && !wholes.has(part)) wholes.set(part, whole);
  }
  return wholes;
}
