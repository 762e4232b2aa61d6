// Which numbers are parts of a whole that the text has told before them.

import type { Claim } from '../claim.js';
import type { Relation } from '../relations/index.js';
import { goesOn, lastBefore, type Place } from './place.js';
import { boundWholes, counted, isAmount, isOf, sameMeasure } from './wholes.js';

/** What is left between two amounts, averages and medians are parts of nothing; nor is what something is compared with. */
const noPart = {
  en: /\b(?:surplus|deficit|balance|net|shortfall|gap|median|average\w*|mean|per (?:capita|head|person)|each|natural|excess|margin|leaving|leaves)\b|\b(?:than|above|below|up on|down on|percent (?:over|on)|per cent (?:over|on)|gain of [^;]* on|revised (?:up|down) to|from|against|versus|compared (?:with|to)|published|revised)\s+(?:the\s+|its\s+)?[$€£¥₹]*$/i,
  zh: /顺差|逆差|差额|出超|入超|盈余|赤字|中位数|人均|户均|日均|亩均|平均|单价|每|出生|死亡|自然增长|目标|单日|上年同期|去年同期|此前公布|20\d\d年和20\d\d年|(?:比|较|由|从)[^，。；]{0,16}$/,
};

/** "Of the 38.4 billion pesos that could be assigned": what follows is of it. */
const isWhole =
  /^\W*(?:[a-z()]*\s*)?(?:Of|Among|Out of) (?:the|its|these|all|those)?\s*(?:[A-Z$€£¥₹/]{0,3}\s?)$/;

/** "64,785 yuan for each of its residents". */
const perOne = /^\s*(?:for each|per\b|apiece\b|a head\b|each\b)/i;

const cue = {
  en: /\b(?:account(?:ed|ing)? for|made up|making up|make up|comprised|(?:of|on|to|from) (?:that|this|these|those|them|which|whom)|of the (?:total|latter|former)|by (?:region|quarter|type|kind|purpose|category|sector|industry|origin|destination|country|mode|source|size)|among (?:the )?(?:them|these|those|latter|former)|including|largest|biggest|main items?|(?<!January|February|March|April|May|June|July|August|September|October|November|December|quarter|month|week) alone|split (?:into|between)|the (?:other|remaining|rest)|a further|included)\b/i,
  zh: /其中|其余|分季度|各季度|按[^，。；]{2,12}分|分[^，。；]{1,6}看|包括|主要[^，。；]{0,6}中|分别|具体|构成/,
};

const strongCue = {
  en: /\b[Oo]f (?:which|whom|these|those|that sum|this)\b|^\s*(?:Of|Among) (?:the|its|these|those|them)\b/,
  zh: /其中(?!.*[，；].*[，；])/,
};

/** What opens a breakdown holds for its whole clause, whatever stands between. */
const opener = {
  en: /(?:^|[.;:]\s*)\s*By (?:region|quarter|type|kind|purpose|category|sector|industry|origin|destination|country|mode|source|size|district|fuel|product)\b|\b(?:biggest|largest|main) (?:items?|parts?|markets?|categories|contributors?)\b|\b(?:the most|the lion's share)\s*\($|\bwhat is left,\s*$/i,
  zh: /(?:^|[。；])(?:在)?[^，。；\d]{0,10}(?:支出|收入|贷款|存款|出口|进口|投资|装机|人口|企业|资金)中，/,
};

/** Verbs of what each of several takes of a whole told in the sentence before. */
const takes =
  /\b(?:took|takes|absorbed|swallowed|received|fetched|drew|brought(?: in)?|carried|contributed|supplied|delivered|built|loaded|handled|generated|yielded|landed|paid for|financed|went (?:to|by)|gets?|sold|shipped|spent(?=\s+\d)|occup(?:y|ies|ied)|covered|covers|earned|produced|followed with|take|put through|claimed|raised|yields?)\s+[$€£¥₹A-Z/]*\s?$/i;

/** How many numbers back a whole is looked for. */
const reach = 80;

/** What a sum, a share or the words make parts, each with its whole as far as it is known; `places` are those of one text. */
export function findParts(
  places: readonly Place[],
  relations: readonly Relation[],
): Map<Claim, Claim | null> {
  const bound = boundWholes(places, relations);
  const parts = new Map<Claim, Claim | null>();
  const told: Place[] = [];
  for (const place of places) {
    if (!isAmount(place)) continue;
    if (isPart(place, told, parts, bound))
      parts.set(place.claim, bound.get(place.claim) ?? nearestLarger(place, told));
    told.push(place);
    if (told.length > reach) told.shift();
  }
  places.forEach((place, i) => {
    const near = places.slice(Math.max(0, i - reach), i + reach);
    if (!parts.has(place.claim) && isAmount(place) && listedWithParts(place, near, parts))
      parts.set(place.claim, nearestLarger(place, near));
  });
  return parts;
}

function nearestLarger({ claim }: Place, told: readonly Place[]): Claim | null {
  const larger = told.findLast(
    (other) =>
      other.claim.start < claim.start &&
      other.claim.value > claim.value &&
      (sameMeasure(other.claim, claim) || (counted(other.claim.unit) && counted(claim.unit))),
  );
  return larger?.claim ?? null;
}

function isPart(
  place: Place,
  told: readonly Place[],
  parts: ReadonlyMap<Claim, Claim | null>,
  bound: ReadonlyMap<Claim, Claim>,
): boolean {
  const { claim, lang, head, clause } = place;
  const words = lang === 'zh' ? clause : clause.slice(-60);
  if (claim.per !== null || noPart[lang].test(words) || (lang === 'en' && perOne.test(place.tail)))
    return false;
  if (lang === 'en' && isWhole.test(head)) return false;
  const whole = bound.get(claim);
  if (whole !== undefined && (whole.start < claim.start || whole.paragraph !== claim.paragraph)) return true;
  if (whole !== undefined && isOf.test(place.tail)) return true;
  // A slip may have made the part larger than its whole.
  const worded = strongCue[lang].test(head) || isLine(place);
  const larger = told.filter(
    (other) =>
      sameMeasure(other.claim, claim) &&
      (worded || other.claim.value > claim.value) &&
      (other.claim.sentence === claim.sentence || claim.paragraph - other.claim.paragraph <= 1),
  );
  if (larger.length === 0) return false;
  if (claim.partOf !== null) {
    const frame = told.filter((other) => other.claim.frame === claim.partOf);
    return frame.some((other) => sameMeasure(other.claim, claim) && !noPart[lang].test(other.clause));
  }
  if (worded || cue[lang].test(lang === 'zh' ? head : words) || opener[lang].test(head)) return true;
  if (namedByShare(place)) return true;
  if (
    lang === 'en' &&
    takes.test(words) &&
    larger.some((other) => claim.sentence - other.claim.sentence <= 1 && goesWith(other, place))
  )
    return true;
  if (
    lang === 'en' &&
    /^\s*(?:[a-z-]+\s+){0,2}(?:out )?of (?:the|it|its|those|these|them|that|which|whom|all|a (?:total|possible|planned))\b/i.test(
      place.tail,
    ) &&
    !noWhole.test(place.rest)
  )
    return true;
  if (sharedBehind(place)) return true;
  if (
    lang === 'zh' &&
    !/净|毛|上年|去年|此前/.test(head) &&
    larger.some((other) => narrows(other.claim, claim))
  )
    return true;
  if (opensList(place, larger)) return true;
  const last = lastBefore(place, (other) => sameMeasure(other.claim, claim));
  return last !== null && parts.has(last.claim) && goesOn(place);
}

/** 社会消费品零售总额 … 限额以上单位零售额: the same of fewer, in the same paragraph and of the same period. */
const narrows = (whole: Claim, part: Claim): boolean =>
  whole.role === 'level' &&
  part.role === 'level' &&
  part.list === null &&
  part.concept !== null &&
  part.concept === whole.concept &&
  part.unit === whole.unit &&
  part.paragraph === whole.paragraph &&
  part.words.length > whole.words.length &&
  part.period?.from === whole.period?.from &&
  part.period?.to === whole.period?.to;

/** The lines of a list behind a colon, other than its total. */
function opensList(place: Place, larger: readonly Place[]): boolean {
  const { claim, lead, head } = place;
  if (isLine(place)) return larger.some((other) => other.claim.paragraph < claim.paragraph);
  if (!/^\s*(?:[-–—•·*▪◦‣●■]|——|[（(]?[\dⅰ-ⅹa-z一二三四五六七八九十][）).、是])/.test(lead)) return false;
  if (/\d/.test(lead) && head !== lead) return false;
  return larger.some(
    (other) =>
      claim.paragraph !== other.claim.paragraph && /[：:]\s*$/.test(other.rest) && listCue.test(other.rest),
  );
}

/** The first number of a line below a heading that announces parts. */
const isLine = ({ heading, head, lead }: Place): boolean =>
  heading !== null && head === lead && listCue.test(heading) && !totalLine.test(lead);

const totalLine = /^\W*(?:all|total|in all|sum|whole)\b|合计|总计|共计/i;

const listCue =
  /其中|具体|如下|包括|分别|构成|\b(?:of which|as follows|within|main|divides|split|items|including|by)\b|^[^。.]{0,40}[：:]\s*$/i;

/** What is done of a plan is no part of it. */
const noWhole = /^[^,;]{0,40}\b(?:plan|planned|target|targeted|goal|budgeted|scheduled|envisaged|aimed)\b/i;

/** "A quarter of the jobless, 41,000 people", "22 per cent of the dollars earned ($515 million)": the amount of a share. */
function namedByShare({ lang, head, before }: Place): boolean {
  return (
    lang === 'en' &&
    before?.kind === 'share' &&
    /^\s*of (?!GDP|the (?:target|plan|goal))[^,;:()]{3,50}(?:,| –| —|\()\s*(?:or |i\.e\. |that is |namely |about |some )?[$€£¥₹]*$/.test(
      head,
    )
  );
}

/** "38.2 billion (45.0 percent)", 398.5亿元，占31.0%: its share follows. */
function sharedBehind({ rest, lang }: Place): boolean {
  return lang === 'zh'
    ? /^[（，]?(?:约)?占(?![^，。；]*(?:生产总值|GDP|计划|目标|任务|预算(?!收入|支出)))/.test(rest)
    : /^\s*[a-z-]*\s*(?:\(|,?\s*(?:or|i\.e\.|that is|which is|accounting for|representing|(?:and |which )?(?:accounted for|made up|represent(?:s|ed)|makes up)|equal to|exactly|a share of)\s+(?:about |around |some |nearly )?)[\d.]+\s*(?:%|percent|per cent|pc|pct)(?!\s*(?:more|less|fewer|higher|lower|up|down|of (?:GDP|the (?:value|goal|target|plan|requirement))|above|below))/i.test(
        rest,
      );
}

/** What comes of a whole: not another year's, nor what was only compared with. */
function goesWith(whole: Place, { claim }: Place): boolean {
  return (
    whole.claim.role === 'level' &&
    whole.claim.value < claim.value * 200 &&
    !/\b(?:in|by) (?:19|20)\d\d\b/.test(claim.subject)
  );
}

function listedWithParts(
  place: Place,
  places: readonly Place[],
  parts: ReadonlyMap<Claim, Claim | null>,
): boolean {
  const { claim, lang, clause } = place;
  if (claim.list === null || noPart[lang].test(clause)) return false;
  return places.some(
    (other) =>
      other !== place &&
      other.claim.sentence === claim.sentence &&
      other.claim.list?.length === claim.list?.length &&
      parts.has(other.claim) &&
      parts.get(other.claim) !== claim &&
      sameMeasure(other.claim, claim),
  );
}
