// Words by which a text tells of what is aimed at or expected rather than of what was reached.

import type { Claim } from './claim.js';
import type { Lang } from './mention.js';
import type { Reader } from './relations/reader.js';

/** Aimed at: a target, a plan, a document that sets one. */
export const aimed: Record<Lang, RegExp> = {
  en: /\b(?:targets?|targeted|goals?|objectives?|aims?|aimed|aiming|marks? (?:for|of|set)|sets? (?:out|marks)|planned|plans? (?:to|for|drawn|call|envisag)|plan of|envisag\w+|calls? for|should|shall|(?:is|are|was|were) to (?:\w+ ){0,2}(?:reach|pass|exceed|hit|become|be|rise|grow|come|top|make|account|supply|stay|hold|lie)|meant to|wants?|intends?|hopes? to|strives?|supposed to|must|due (?:by|in)|by (?:the end of )?20\d\d|threshold|benchmark|milestone|opinion)\b/i,
  zh: /目标|要求|力争|计划|规划|意见|方案|要(?:达到?|突破|超过|求|增长)|设计|设想|提出|设定|定下|确定|到20\d\d年|将(?:达到?|突破|超过|占)|任务|预期|关口|大关|门槛|“十[四五]五”/,
};

/** Expected: a forecast, an estimate of what is to come. */
const expected: Record<Lang, RegExp> = {
  en: /\b(?:will|would|expected|expects?|forecasts?|projected|projects? (?:that|growth)|likely|estimated to|could|may|might|should)\b/i,
  zh: /预计|有望|预测|将(?!近|其|军|来)|拟|或将|可望/,
};

/** "Met", "ahead of schedule", 实现目标: what was aimed at is told beside what was reached. */
export const metEarly: Record<Lang, RegExp> = {
  en: /\b(?:ahead of (?:schedule|time|plan|target)|early|in advance|sooner than|before (?:the )?(?:deadline|schedule|date|target (?:date|year)|due))\b/i,
  zh: /提前|提早|早到|早于|先于|早[一二两三四五\d]年/,
};

/** What was reached, or of a year of its own: what stands before it in the sentence was aimed at, this was not. */
const reached: Record<Lang, RegExp> = {
  en: /\b(?:reached|stood at|came to|amounted|was|were|totalled|rose|grew|fell|already|in fact)\b/i,
  zh: /实现|完成|已|(?<!到)20\d\d年/,
};

/** The claims that are aimed at or expected in their own clause, or in step with the one before, so that no outcome contradicts them. */
export function plannedClaims(claims: readonly Claim[], reader: Reader): Set<Claim> {
  const planned = new Set<Claim>();
  let last: Claim | null = null;
  for (const claim of claims) {
    const before: Claim | null =
      last?.source === claim.source && last.sentence === claim.sentence ? last : null;
    if (isPlanned(claim, before !== null && planned.has(before), reader)) planned.add(claim);
    last = claim;
  }
  return planned;
}

function isPlanned(claim: Claim, before: boolean, reader: Reader): boolean {
  const { lang } = claim;
  const gap = reader.gap(claim);
  const clause = gap.split(lang === 'zh' ? /[，；：]/ : /[,;:]\s/).at(-1) ?? '';
  const near = `${clause} ${/^[^，,；;。]{0,25}/.exec(reader.tail(claim))?.[0] ?? ''}`;
  const cued = (text: string): boolean => expected[lang].test(text) || aimed[lang].test(text);
  if (cued(near)) return !(lang === 'zh' && /^(?:20\d\d年)?(?:实现|完成)/.test(clause));
  if (reached[lang].test(clause)) return false;
  return cued(gap) || (before && !/[；;]/.test(gap));
}
