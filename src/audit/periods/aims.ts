// Periods to come: what a text plans, expects or promises for then is not what it goes on to tell of.

import type { PeriodMark } from '../periods-in-text.js';
import type { Sentence } from '../sentences.js';

const toCome = {
  en: /\b(?:will|is to|are to|should|ought to|due to|plans? to|aims? to|hopes? to|wants?|intends? to|expect(?:s|ed) to|proposes?|sees|foresees|envisages?|reserved for|set aside for)\b[^.,;]*$/i,
  zh: /(?:提出|要求|力争|预计|预期|展望|将于|将在|争取|确保|排至|交船|下一步|届时|原定|设定|目标(?:是|为)：?)(?![^。；]*截[至止])，?[^，。；]*$/,
};
const past = {
  en: /^[^.;]*?\b(?:had|was|were|reached|stood|totall?ed)\b/i,
  zh: /^(?:末|底|全年)?[^，。；]{0,12}(?:已|实际|完成|首次|达到?了|为|增长|下降|跃升|提高到)/,
};

/** Printed years only: months to come are of the year told. */
export function isToCome({ start, end, inherited }: PeriodMark, { text, lang }: Sentence): boolean {
  if (inherited) return false;
  return toCome[lang].test(text.slice(0, start)) && !past[lang].test(text.slice(end));
}
