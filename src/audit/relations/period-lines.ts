// Quarters or halves told one to a line, in English, and the year that they make: "Q1: 21.4 / Q2: 23.9 / ... / Full year: 93.0".

import type { Claim } from '../claim.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { add, closed, scale } from './relation.js';
import { sentencesOf } from './sentence-numbers.js';

const numerals = ['first', 'second', 'third', 'fourth'];
const label =
  /^\W*(?:Q([1-4])|([1-4])Q|(first|second|third|fourth) quarter|H([12])|(first|second) half)\b[^:–—-]{0,20}\s*[:–—-]?\s*[$€£¥₹A-Z]*\s?$/i;
const wholeYear = /\b(?:full[- ]year|whole year|year as a whole|total|year|annual|twelve months)\b/i;

export function periodLineCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const lines = sentencesOf(claims.filter((claim) => claim.lang === 'en' && isAmount(claim)));
  return lines.flatMap((own, at): Candidate[] => {
    const [first] = own;
    if (first === undefined || placeOf(first, reader) !== 1) return [];
    const parts: Claim[] = [];
    for (const line of lines.slice(at)) {
      const [claim] = line;
      if (claim === undefined || claim.source !== first.source || placeOf(claim, reader) !== parts.length + 1)
        break;
      parts.push(claim);
    }
    const whole = lines[at + parts.length]?.[0];
    const halves = /half|H[12]/i.test(reader.before(first));
    if (whole === undefined || parts.length !== (halves ? 2 : 4) || whole.source !== first.source) return [];
    if (!wholeYear.test(reader.gap(whole)) || /\baverage\b/i.test(reader.sentence(whole))) return [];
    const factor = first.unit === '' && whole.unit !== '' ? scaleOf(whole) : 1;
    return [
      {
        relation: 'periods',
        focus: whole,
        others: parts,
        bound: parts,
        worded: true,
        compute: (others) => scale(others.reduce<Interval>(add, { low: 0, high: 0 }), factor),
        formula: parts.map(({ text }) => text).join(' + '),
        evidence: 'sure',
      },
    ];
  });
}

const isAmount = (claim: Claim): boolean =>
  claim.role === 'level' &&
  closed(claim) &&
  claim.value > 0 &&
  !/^(?:1|points|index_points|times|years|months)$/.test(claim.unit);

/** Which quarter or half a line is of, where nothing but its name stands before the number. */
function placeOf(claim: Claim, reader: Reader): number | null {
  const found = label.exec(reader.before(claim));
  if (found === null) return null;
  const [, q, qq, quarter, h, half] = found;
  const digit = q ?? qq ?? h;
  return digit !== undefined ? Number(digit) : numerals.indexOf((quarter ?? half ?? '').toLowerCase()) + 1;
}

/** What one unit printed stands for: a billion in "971.0 billion". */
function scaleOf(claim: Claim): number {
  const printed = Number(/[\d.,]+/.exec(claim.text)?.[0].replace(/,/g, '') ?? '1');
  return printed > 0 ? claim.value / printed : 1;
}
