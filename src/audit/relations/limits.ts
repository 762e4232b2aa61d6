// A number held against a limit or an aim that stands behind it: "5.1 percent, below the ceiling of 5.5 percent", "up 0.4%, well
// within the limit of 3%", "5.9%, a shade above the 5.5% programmed". Which side it lies on is in the words.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { closed, directed, type Relation } from './relation.js';
import { alike } from './runs.js';

const noun = String.raw`(?:ceiling|limit|cap|upper bound|threshold|maximum|target|goal|aim|objective|plan|requirement|floor|minimum|mark|control line|red line|forecast|norm)`;
const named = String.raw`(?:planned |projected |expected |annual |yearly |official |legal |regulatory |statutory |control |initial |budgeted |year's |set |own |government['’]s |bank['’]s |city['’]s |province['’]s )*`;
const small = String.raw`(?:well |just |comfortably |safely |slightly |far |still |a (?:shade|touch|little|bit) |clearly |narrowly |thus |and |which (?:is|was) |,)*`;
const filler = String.raw`(?:about |around |roughly |some )?[$€£¥₹A-Z]*\s?`;
const between = (words: string): RegExp =>
  new RegExp(
    String.raw`^[^.;]{0,60}?(?:,|\band\b|\(|\b(?:was|were|is|stood|kept|held|remained|stayed)\b)?\s*${small}\s*\b(?:${words})\s+(?:the |its |an? |their |our )?${named}${noun}(?:\s+(?:of|at|set at|fixed at))?\s+${filler}$`,
    'i',
  );
const sides: { way: 1 | -1; pattern: RegExp }[] = [
  { way: -1, pattern: between('below|under|within|inside|lower than|less than|short of|behind|beneath') },
  {
    way: 1,
    pattern: between(
      'above|over|ahead of|higher than|better than|more than|in excess of|exceeding|exceeded|beating|beat|surpassing|topping|outstripping',
    ),
  },
];
/** "Above the 5.5% programmed", "within the 3 per cent ceiling": what it is stands behind the number. */
const behind = new RegExp(
  String.raw`^\s*(?:${named}${noun}|programmed|planned|targeted|required|projected|foreseen|budgeted|prescribed|allowed|permitted)\b`,
  'i',
);
const before = (words: string): RegExp =>
  new RegExp(String.raw`^[^.;]{0,60}?${small}\s*\b(?:${words})\s+(?:the|its|their|a|our)\s+${filler}$`, 'i');
const ahead: { way: 1 | -1; pattern: RegExp }[] = [
  { way: -1, pattern: before('below|under|within|inside|lower than|less than|short of') },
  {
    way: 1,
    pattern: before('above|over|ahead of|higher than|more than|in excess of|exceeding|beating|surpassing'),
  },
];

export function limits(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(
    (claim) => claim.lang === 'en' && claim.aside === null && closed(claim) && claim.hedge === 'exact',
  );
  return own.flatMap((mark, i): Relation[] => {
    const told = own[i - 1];
    if (told === undefined || told.source !== mark.source || told.sentence !== mark.sentence) return [];
    if (claims[claims.indexOf(mark) - 1] !== told || !isLike(told, mark)) return [];
    const words = reader.between(told, mark);
    if (/\bby\s|\b(?:points?|than (?:a|the) year|respectively|not|nor)\b|\d/i.test(words)) return [];
    const found =
      sides.find(({ pattern }) => pattern.test(words)) ??
      (behind.test(reader.tail(mark)) ? ahead.find(({ pattern }) => pattern.test(words)) : undefined);
    if (found === undefined || isMove(told, reader)) return [];
    // "3.0 per cent more than the 400.0 of before, and beat the plan of 405.0": what it is held against was told before it
    if (
      /\b(?:than|on|from|against|with|of)\s+(?:the\s+)?[$€£¥₹A-Z]*\s?$/i.test(reader.gap(told)) &&
      /\b(?:more|less|up|down|compared|against)\b/i.test(reader.before(told))
    )
      return [];
    // a fall is held against a fall: "cut by 2.6 percent, more than the 2.5 percent required"
    const [value, limit] = [Math.abs(told.value), Math.abs(mark.value)];
    const falls = told.direction < 0 && told.unit === '1' && !/ceiling|limit|cap/i.test(words);
    if (falls && /\b(?:below|under|above|over|within|ahead|short)\b/i.test(words)) return [];
    const slack = 1e-9;
    const agrees = found.way < 0 ? value <= limit + slack : value >= limit - slack;
    return [{ ...directed(told, [mark], mark, agrees), worded: true, bound: [mark] }];
  });
}

/** Of one measure, and of no other order of size. */
const isLike = (a: Claim, b: Claim): boolean =>
  alike(a, b) &&
  a.value !== 0 &&
  b.value !== 0 &&
  a.unit !== 'points' &&
  Math.abs(a.value / b.value) < 30 &&
  Math.abs(b.value / a.value) < 30;

/** "1.2 percent higher, above the target": by how much something lies apart, and not where. */
const isMove = (told: Claim, reader: Reader): boolean =>
  told.role === 'change' ||
  (told.role === 'share' &&
    !/\b(?:ceiling|limit|cap)\b/i.test(reader.after(told).split(/[;.]\s/)[0] ?? '')) ||
  /^\s*(?:more|less|fewer|higher|lower|above|below|over|under|short)\b/i.test(reader.tail(told)) ||
  /\b(?:to|from|between)\s+[$€£]?$/i.test(reader.gap(told).slice(-9));
