// Numbers that only stand for something else: the name of a table, an age, the same amount in another currency.

import { isMoney } from '../cue-input.js';
import type { Place } from './place.js';

/** What is numbered, not counted; ages. */
const numbered =
  /\b(?:Items?|Lots?|Tables?|Rooms?|pages?|No\.?|Chapters?|Articles?|Sections?|Annex(?:es)?|Figures?|Part|Appendix|Zone|Phase|Tier|Schedule|Circular|Class|Stage|Grade|(?:priority )?axis|under code|, number|Terminal|Line|[Ww]eek)\s+$|\b(?:people|persons|those|adults|men|women|children|farmers)\s+(?:aged\s+)?(?:over|under|above|below)\s+$|\baged\s+$/;

export function isReference(place: Place): boolean {
  const { claim, lang, head, tail, before } = place;
  if (lang === 'zh') return isNumbered(place);
  if (!Number.isInteger(claim.value) || !/^(?:|years|week)$/.test(claim.unit)) return false;
  if (numbered.test(head) || /^-digit\b/.test(tail)) return true;
  return before?.kind === 'reference' && /^\s*(?:to|and|or|–|-|,)\s*$/.test(head);
}

/** 3号线, 12345热线, 工作日9时, 10万吨级以上. */
function isNumbered({ claim: { text }, head, tail }: Place): boolean {
  return (
    /^\d+(?:号|室)$|^\d{1,2}时$/.test(text) ||
    /^(?:热线|号线|级以上)/.test(tail) ||
    /(?:电话|热线)[:：]?\s*$/.test(head)
  );
}

/** 创近十年新高: how long something is told over, however roughly. */
export const isSpan = ({ claim: { text, role }, lang, head }: Place): boolean =>
  lang === 'zh' && role === 'level' && /(?:年|个月|天)$/.test(text) && /(?:近|过去|最近)$/.test(head);

export function isConverted({ claim, lang, clause, lead }: Place): boolean {
  if (!isMoney(claim.unit) || claim.role === 'growth' || claim.role === 'change') return false;
  return lang === 'zh'
    ? /以(?:人民币|美元|欧元)计(?:价|算)?(?:为)?$|折(?:合|算)[^，。；]{0,6}$|兑$/.test(clause) ||
        /按(?:美元|人民币|欧元)计价?，[^，。；\d]{0,14}$/.test(lead)
    : /\b(?:the )?equivalent (?:of|to)\s*$|\bconverted at\s*$|\bexchange rate of (?:that day|the day)\s*$/i.test(
        clause,
      );
}
