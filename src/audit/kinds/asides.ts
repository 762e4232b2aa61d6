// Numbers that only stand for something else: the name of a table, an age, a day, the same amount in another currency.

import { isMoney } from '../cue-input.js';
import type { Place } from './place.js';

/** What is numbered, not counted; ages. */
const numbered =
  /\b(?:Items?|Lots?|[Tt]ables?|[Rr]ooms?|[Pp]ages?|No\.?|[Cc]hapters?|Articles?|Sections?|Annex(?:es)?|Figures?|Part|Appendix|Zone|Phase|Tier|Schedule|Circular|Class|Stage|Grade|(?:priority )?axis|under code|, number|Terminal|Line|[Ww]eek|[Nn]otes?|[Ff]ile|[Nn]otice|n\+)\s*$|\b(?:people|persons|those|adults|men|women|children|farmers)\s+(?:aged\s+)?(?:over|under|above|below)\s+$|\baged\s+(?:under\s+|over\s+)?$/;

/** "(2015 = 100)", "(farmers = 1)": what an index is told on. */
const isBase = /[=＝]\s*$/;

const address = /^\s+(?:[A-Z][a-z]+\s+){1,2}(?:Street|Road|Avenue|Lane|Square|Quay)\b/;

export function isReference(place: Place): boolean {
  const { claim, lang, head, tail, before } = place;
  if (isBase.test(head)) return true;
  if (lang === 'zh') return isNumbered(place);
  if (!/^[\d.]+(?:[- ]?(?:years?|weeks?|digit))?$/i.test(claim.text)) return false;
  if (numbered.test(head) || /^-digit\b/.test(tail) || address.test(tail)) return true;
  if (/\b(?:those|persons|people) (?:aged |of )?$/.test(head) && /^\s+and (?:over|older)\b/.test(tail))
    return true;
  return before?.kind === 'reference' && /^\s*(?:to|and|or|–|-|,)\s*$/.test(head);
}

/** 3号线, 86号312室, 12345热线, 工作日9时, 10万吨级以上, 65岁及以上. */
function isNumbered({ claim: { text, value, kind }, head, tail }: Place): boolean {
  const whole = `${text}${tail.slice(0, 6)}`;
  return (
    /^\d+(?:号|室)/.test(whole) ||
    (kind !== 'bound' && /^\d+岁/.test(whole)) ||
    /^\d{1,2}时/.test(whole) ||
    /^(?:热线|号线|级以上)/.test(tail) ||
    (Number.isInteger(value) && /(?:电话|热线|拨打|代码|电话[^，。；]*转)[:：]?\s*$/.test(head)) ||
    (kind !== 'bound' && /^点?(?:的)?(?:荣枯线|临界点)/.test(tail))
  );
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const monthBefore = new RegExp(`\\b${month}\\.?\\s+$`);
const monthBehind = new RegExp(`^(?:\\s*(?:to|and|or|–|-)\\s*\\d{1,2})?\\s+${month}\\b`);

/** 6日, "on April 1", "between 2 and 17 October". */
export function isDay({ claim: { text, value, role }, lang, head, rest }: Place): boolean {
  if (role !== 'level' && role !== 'previous') return false;
  if (!Number.isInteger(value) || value < 1 || value > 31) return false;
  if (lang === 'zh') return /^\d{1,2}日/.test(`${text}${rest.slice(0, 2)}`);
  return (
    /^\d{1,2}/.test(text) &&
    (monthBefore.test(head) || monthBehind.test(`${text.replace(/^\d+/, '')}${rest}`))
  );
}

/** 创近十年新高, 国庆假期8天: how long something is told over, however roughly. */
export const isSpan = ({ claim: { text, role }, lang, head, tail }: Place): boolean =>
  lang === 'zh' &&
  (role === 'level' || role === 'previous') &&
  /(?:年|个月|天)$/.test(text) &&
  (/(?:近|过去|最近)$/.test(head) || (/天$/.test(text) && isHoliday(head, tail)));

const isHoliday = (head: string, tail: string): boolean =>
  /(?:假期|为期|共|全年|长假|黄金周|须在|于|去年|按)(?:[（(][^（）()]*)?[，,共]*$/.test(head) ||
  /^(?:假期|长假|计|的?春运|内)/.test(tail);

export function isConverted(place: Place): boolean {
  const { claim, lang, clause, head, lead, before } = place;
  const money =
    isMoney(claim.unit) ||
    (/^[a-z]+$/.test(claim.unit) && /million|billion/.test(claim.text) && isMoney(before?.claim.unit ?? ''));
  if (!money || claim.role === 'growth' || claim.role === 'change') return false;
  if (lang === 'zh')
    return (
      /以(?:人民币|美元|欧元)计(?:价|算)?(?:为)?$|折(?:合|算)[^，。；每人]{0,6}$|兑$|[（(](?:约|折)?合(?:约)?$/.test(
        clause,
      ) ||
      /按(?:美元|人民币|欧元)计价?，[^，。；\d]{0,14}$/.test(lead) ||
      (/^1(?:[^\d]|$)/.test(claim.text) && /^兑/.test(place.tail))
    );
  return (
    (before !== null &&
      inAnother(before, place) &&
      /^\s*(?:\(|,? or |, equivalent to )\s*(?:about |some )?$/.test(head)) ||
    (/\bequals\s*[A-Z$€£]*\s*$/.test(clause) && before !== null && /\b(?:to the|per)\b/.test(head)) ||
    /\b(?:the )?equivalent (?:of|to)\s*$|\bconverted at (?:[^;,\d]{0,40}\brate of )?[A-Z$€£]*\s*$|\bexchange rate of (?:that day|the day)\s*$/i.test(
      clause,
    )
  );
}

/** Two amounts of money beside each other, each in a currency of its own. */
const inAnother = (a: Place, b: Place): boolean =>
  a.claim.unit !== b.claim.unit &&
  a.claim.unit !== '' &&
  (isMoney(a.claim.unit) || isMoney(b.claim.unit)) &&
  a.claim.role === 'level' &&
  a.claim.per === b.claim.per;
