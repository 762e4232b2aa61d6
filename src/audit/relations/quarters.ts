// The quarters or halves of a year told one after the other beside the year's amount, by their names, whether or not the text
// says which year: "4.5 million tonnes in the first quarter, 4.8 million in the second …, 18.6 million for the year".

import type { Claim } from '../claim.js';
import { levelsOf } from '../frames.js';
import type { Interval } from '../hedges.js';
import { conceptOf } from '../lexicon.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { add, closed } from './relation.js';

/** Which part of a year a number is said to be of: its place and of how many; `year` for the whole. */
type Part = { place: number; of: 2 | 4 } | 'year';

const ordinals = ['first', 'second', 'third', 'fourth'];
const numerals = ['一', '二', '三', '四'];

/** Amounts of all quarters, or of both halves, and of their year, in one sentence or two. */
export function quarterCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const levels = levelsOf(claims).filter(
    (claim) => closed(claim) && claim.unit !== '1' && claim.per === null && !isStock(claim),
  );
  return [...new Set(levels.map(({ sentence }) => sentence))].flatMap((sentence): Candidate[] => {
    const here = levels.filter((claim) => claim.sentence === sentence);
    const parts = new Map<Claim, Part>();
    // "in the first half exports were 210, in the second 245" or "210 in the first half, 245 in the second"
    const leads = here[0] !== undefined && partNamed(reader.gap(here[0])) !== undefined;
    let before: Part | undefined;
    for (const claim of here) {
      const part = partOf(claim, reader, leads, before);
      if (part === undefined) continue;
      parts.set(claim, part);
      before = part;
    }
    const wholes = levels.filter(
      (claim) =>
        (claim.sentence === sentence && parts.get(claim) === 'year') ||
        (claim.sentence === sentence + 1 && partOf(claim, reader, leads) === 'year'),
    );
    return ([4, 2] as const).flatMap((of): Candidate[] => {
      const told = here.filter((claim) => {
        const part = parts.get(claim);
        return part !== undefined && part !== 'year' && part.of === of;
      });
      const places = told.map((claim) => (parts.get(claim) as Exclude<Part, 'year'>).place);
      if (places.join() !== (of === 4 ? '0,1,2,3' : '0,1') || wholes.length !== 1) return [];
      const [whole] = wholes;
      if (whole === undefined || told.some((claim) => !isOne(claim, whole))) return [];
      return [
        {
          relation: 'periods',
          focus: whole,
          others: told,
          compute: (others) => others.reduce<Interval>(add, { low: 0, high: 0 }),
          formula: told.map(({ text }) => text).join(' + '),
          evidence: whole.sentence === sentence ? 'sure' : 'likely',
          worded: true,
        },
      ];
    });
  });
}

/** The part of the year that a number is of, by the words before it or behind it. */
function partOf(claim: Claim, reader: Reader, leads: boolean, before?: Part): Part | undefined {
  const [gap, tail] = [reader.gap(claim), reader.tail(claim)];
  if (claim.lang === 'zh') {
    const lead = /(?:第?([一二三四])季度|([上下])半年|(全年))[^，。；]{0,14}$/.exec(gap);
    if (lead?.[1] !== undefined) return { place: numerals.indexOf(lead[1]), of: 4 };
    if (lead?.[2] !== undefined) return { place: lead[2] === '上' ? 0 : 1, of: 2 };
    return lead?.[3] === undefined ? undefined : 'year';
  }
  const isYear = [tail.slice(0, 40), gap.slice(-50)].some((text) => wholeYear.test(text));
  if (isYear || /\bfull[- ]year\b/i.test(gap)) return 'year';
  return partNamed(leads ? gap : tail.slice(0, 34), before);
}

const wholeYear = /\b(?:for|over|in) the (?:full|whole|entire)?\s?year\b(?! (?:to|ended|before))/i;

/** "in the first quarter", "in Q2", and "in the second" after a quarter or half. */
function partNamed(text: string, before?: Part): Part | undefined {
  const found = /\bin (?:the )?(?:(first|second|third|fourth)\b(?:\s+(quarter|half))?|Q([1-4])\b)/i.exec(
    text,
  );
  if (found === null) return undefined;
  if (found[3] !== undefined) return { place: Number(found[3]) - 1, of: 4 };
  const word = found[2]?.toLowerCase();
  const last = before === undefined || before === 'year' ? undefined : before.of;
  const of = word === 'quarter' ? 4 : word === 'half' ? 2 : last;
  return of === undefined ? undefined : { place: ordinals.indexOf(found[1]?.toLowerCase() ?? ''), of };
}

function isOne(part: Claim, whole: Claim): boolean {
  return part.unit === whole.unit && (part.concept === whole.concept || whole.concept === null);
}

function isStock({ concept }: Claim): boolean {
  const known = conceptOf(concept);
  return known?.stock === true || known?.rate === true;
}
