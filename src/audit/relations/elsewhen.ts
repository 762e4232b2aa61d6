// Whether an amount is told of another time than the text goes on with, or as a change and no amount of its own, in English:
// "(September 241,700; October 2023 232,900)", "above the 31.6 million of the preceding year", "up 6.9 billion".

import type { Claim } from '../claim.js';
import { lastDirection } from '../directions-en.js';
import { isEarlier } from './earlier-words.js';
import type { Reader } from './reader.js';
import { alike } from './runs.js';

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const time = String.raw`(?:${month}\b\.?|(?:19|20)\d\d\b|[QH][1-4]\b|(?:first|second|third|fourth) (?:half|quarter)\b|(?:last|previous|preceding|prior|earlier|former)\b|the (?:year|month|quarter|season|week|half-year|census|round) before\b|a (?:year|month|quarter|season|decade) (?:ago|earlier|before)\b|then\b)`;

/** "(July: 90.8 billion", "(2022: 45,100", "(previous year 84,210": a time and its amount in brackets. */
const bracketed = new RegExp(String.raw`[(;,]\s*(?:in |at |at the end of |end-)?${time}[^();]{0,30}$`, 'i');

/** "Above the 31.6 million of the preceding year", "short of the 640,300 recorded in May last year". */
const behind = new RegExp(
  String.raw`^\s*(?:[a-z]+\s+){0,2}?(?:of|in|for|during|at|on)\s+(?:the\s+|end-)?${time}`,
  'i',
);
const held =
  /\b(?:than|above|below|from|against|short of|beyond|surpass\w*|exceed\w*|compared with|compared to|versus)\s+(?:only |just |about |some |a mere )?(?:the\s+)?(?:[a-z]+[’']s\s+)?[$€£¥₹A-Z]*\s?$/i;

/** "It had been 343,000", "ten years ago the two stood at", "there had been 964 closings". */
const pluperfect =
  /\bhad\s+(?:(?:only|still|then|also|already|there)\s+)?(?:been|stood|come|amounted|totalled|totaled|numbered|shown|enumerated|seen|had|held|reached|read|lain|run|made|met|affected|furnished|earned)\b[^,;]*$/i;
const ago = new RegExp(
  String.raw`\b(?:(?:\w+|\d+) (?:years?|months?|quarters?|seasons?|decades?|weeks?) (?:ago|earlier|before|previously|back)|(?:the|in the|at the) (?:${month} )?(?:previous|preceding|prior|earlier|last) (?:year|month|quarter|half-year|half|season|count|census|survey|round|week|campaign|decade|period)|a (?:year|month|quarter|season|decade) (?:ago|earlier|before)|the (?:year|month|quarter|season|${month}) before|on the same date|in the (?:prior|previous) year)\b[^;.\d]*$`,
  'i',
);

const agoWords = new RegExp(ago.source.replace(/\[\^;\.\\d\]\*\$$/, ''), 'gi');

/** Told of an earlier time than the sentences around it. */
export function isElsewhen(claim: Claim, claims: readonly Claim[], reader: Reader): boolean {
  const own = claims.filter((one) => one.source === claim.source && one.sentence === claim.sentence);
  const lead = reader.before(claim);
  const clause = lead.slice(Math.max(lead.lastIndexOf(';'), lead.lastIndexOf('—')) + 1);
  const gap = reader.gap(claim);
  return (
    claim.role === 'previous' ||
    isEarlier(claim, own, reader) ||
    (reader.bracket(claim) >= 0 && bracketed.test(lead)) ||
    pluperfect.test(gap) ||
    ago.test(clause) ||
    (held.test(gap) && behind.test(reader.tail(claim))) ||
    /\b(?:since|until|before|from|after|in)\s+(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d,?\s+when\s+[$€£¥₹A-Z]*\s?$/.test(
      reader.before(claim),
    ) ||
    new RegExp(String.raw`\b${time}[’']s?\s+[$€£¥₹A-Z]*$`).test(gap) ||
    isDatedBefore(claim, claims)
  );
}

/** Whether the sentence so far speaks of an earlier time, whatever else it tells. */
export function isOfEarlierSentence(claim: Claim, reader: Reader): boolean {
  const clause = reader.before(claim).split(';').at(-1) ?? '';
  if (/\b(?:had|then)\b/i.test(clause)) return true;
  // "46.4 million a year ago": the words belong to the number before them
  return [...clause.matchAll(agoWords)].some(({ index }) => {
    const lead = clause.slice(0, index).split(',').at(-1) ?? '';
    return !/\d/.test(lead);
  });
}

/** "18,340 in June 2024; 17,910 in May": an amount whose own time is before that of the one it stands beside. */
const isDatedBefore = (claim: Claim, claims: readonly Claim[]): boolean =>
  claim.periodHere &&
  claim.period !== null &&
  claims.some(
    (other) =>
      other !== claim &&
      other.aside === null &&
      other.source === claim.source &&
      Math.abs(other.sentence - claim.sentence) <= 1 &&
      other.periodHere &&
      other.role === 'level' &&
      alike(other, claim) &&
      other.period !== null &&
      other.period.to - other.period.from === (claim.period?.to ?? 0) - (claim.period?.from ?? 0) &&
      other.period.to > (claim.period?.to ?? 0) &&
      other.words.join(' ') === claim.words.join(' '),
  );

/** "Up 6.9 billion", "4,386 more", "rose by 4,386", "a gap of 36,100": what something is more or less by. */
export function isMove(claim: Claim, reader: Reader): boolean {
  return (
    claim.role === 'change' ||
    /^\s*(?:[a-z]+\s+){0,2}?(?:more|less|fewer|higher|lower|above|below|up|down|better|worse|short|apart|ahead|behind)\b/i.test(
      reader.tail(claim),
    ) ||
    /\b(?:increase|decrease|rise|fall|gain|drop|decline|reduction|shortfall|increment)\b[^,;.\d]{0,40},\s*$/i.test(
      reader.gap(claim),
    ) ||
    (/\bby\s+(?:some |about |only |just |a further |another )?[$€£¥₹A-Z]*\s?$/i.test(reader.gap(claim)) &&
      (lastDirection(reader.gap(claim)).sign !== 0 ||
        /\b(?:exceed|overs|narrow|wid|differ|surpass|miss)/i.test(reader.gap(claim)))) ||
    /\b(?:(?<!\b(?:made|make|makes|making|taken|took|takes|set|ate|eaten|picked|built) )up|down|added|adding|gained|lost|shed|(?:increase|decrease|rise|fall|gain|drop|decline|gap|difference|margin|surplus|deficit|shortfall|overrun|reduction|addition|growth|excess|improvement|loss)(?:\s+(?:of|is|was|being|came to|:))?)\s+(?:over [a-z ]+ )?(?:was |were |is )?(?:some |about |only |just |a further |another )?[$€£¥₹A-Z]*\s?$/i.test(
      reader.gap(claim),
    )
  );
}

/** "Debt climbs from 402.5 billion (58.8% of GDP) to 424.2 billion": the earlier of two, of an earlier whole. */
export const isLeft = (claim: Claim, reader: Reader): boolean =>
  /\bfrom\s+(?:about |some |the )?[$€£¥₹A-Z]*\s?$/i.test(reader.gap(claim)) &&
  /^\s*\([^();]{0,40}\)\s*(?:[a-z]+ )?to\s+[$€£¥₹A-Z]*\s?\d/.test(reader.after(claim));
