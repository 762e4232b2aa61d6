// What shrinks takes away from growth, and what grows adds to it, in English: "agriculture contracted 3.5% and took 0.6 points off the
// region's growth"; "energy became 8.0 percent cheaper; its weight being 10.0 percent, it pulled the rate down by 0.8 points".

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';

/** "Added", "pushed the rate up by", "lifted growth by"; and their opposites. */
const object = String.raw`(?:(?:the|its|overall|annual|general|headline|total|region[’']s|GDP|economic|consumer|price)\s+){0,3}(?:rate(?: of (?:inflation|growth))?|growth|inflation|index|increase|expansion|output)`;
const adds = new RegExp(
  String.raw`\b(?:added|adding|adds|contributed|contributing|(?:pushed|pushing|drove|driving) ${object} up by|(?:pushed|pushing) up ${object} by|(?:lifted|lifting|raised|raising|boosted|boosting) ${object} by|gave ${object})\s+$`,
  'i',
);
const takes = new RegExp(
  String.raw`\b(?:subtracted|subtracting|deducted|deducting|shaved|shaving|knocked|took|taking|cost ${object}|(?:pulled|pulling|dragged|dragging|pushed|pushing|brought|bringing) ${object} down by|(?:pulled|pulling|pushed|pushing|dragged|dragging) down ${object} by|(?:lowered|lowering|reduced|reducing|cut|cutting) ${object} by)\s+$`,
  'i',
);

/** Of the thing that moved itself: "and added", "which took", ", lowering", "; its weight being 10.0 percent, it pushed". */
const joins =
  /^[^,;.]{0,40}?(?:,?\s+and(?: (?:thereby|thus|so|therefore|hence))?|,\s+(?:which|thus|thereby|so)(?: thereby| thus)?|,)?\s+$/i;
const joinsByIt =
  /^[^,;.]{0,40}[;,]\s+(?:(?:and |with )?(?:its|a) (?:weight|share)(?:[^;.]|\.\d){0,50}?,?\s+)?it(?: thereby| thus| therefore| so)?\s+$/i;

/** What takes growth away by growing, or moves prices by another way; and what is told of another time or without something. */
const otherway =
  /\b(?:imports?|inventor(?:y|ies)|stocks?|subsid(?:y|ies)|krone|dollar|euro|currency|exchange|unemployment|saving|deficits?|rebates?|interest|tax(?:es)?|tariffs?|supply|productivity|yields?|harvests?|crops?|vacanc(?:y|ies)|immigration|excluding|except|without|had|would|will|could|expected|forecast|slower|faster|less than|contribution)\b/i;

const priceWords =
  /\b(?:cheaper|dearer|prices?|costs?|fares?|rents?|expensive|index|inflation|rate|fuel|energy|food)\b/i;
const growthWords =
  /\b(?:growth|output|product|GDP|expansion|economy|increase|exports?|total|rate|index|inflation)\b/i;

export function shrunkYetAdded(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter((claim) => claim.lang === 'en' && claim.aside === null && !claim.ordinal);
  return own.flatMap((points, i): Relation[] => {
    if (!/\bpoints?\b/i.test(points.text) || points.value <= 0 || points.hedge !== 'exact') return [];
    const before = own
      .slice(0, i)
      .filter((claim) => claim.sentence === points.sentence && claim.source === points.source);
    const rate = before.findLast((claim) => wayOf(claim, reader) !== 0 || claim.role === 'growth');
    const way = rate === undefined ? 0 : wayOf(rate, reader);
    if (rate === undefined || way === 0) return [];
    // weights may stand between the two, and nothing else
    const inner = before.slice(before.indexOf(rate) + 1);
    if (
      inner.length > 1 ||
      inner.some(
        (claim) =>
          claim.unit !== '1' || !/\b(?:weight|share)\b/i.test(reader.gap(claim) + reader.tail(claim)),
      )
    )
      return [];
    const between = reader.between(rate, points);
    const told = adds.exec(between) ?? takes.exec(between);
    if (told === null) return [];
    const isAdded = adds.test(between);
    const link = between.slice(0, told.index).replace(/^\s*(?:cheaper|dearer|more expensive)\b/i, '');
    if (!joins.test(link) && !joinsByIt.test(link)) return [];
    if (way > 0 === isAdded) return [];
    const clause = reader
      .before(points)
      .split(/[;:]\s/)
      .slice(joinsByIt.test(link) ? -2 : -1)
      .join('; ');
    if (otherway.test(clause) || /\b(?:was|were|been) (?:cut|raised|reduced|increased)\b/i.test(clause))
      return [];
    const aim = `${told[0]} ${reader.tail(points).slice(0, 50)}`;
    if (!growthWords.test(aim) && !priceWords.test(aim)) return [];
    return [against(points, rate, isAdded)];
  });
}

/** Which way a rate goes: by its role, or by the word behind it. */
function wayOf(rate: Claim, reader: Reader): number {
  if (rate.unit !== '1') return 0;
  const tail = reader.tail(rate);
  if (/^\s*cheaper\b/i.test(tail)) return -1;
  if (/^\s*(?:dearer|more expensive)\b/i.test(tail)) return 1;
  if (rate.role !== 'growth') return 0;
  if (/\b(?:went|gone|going) up by\s+$/i.test(reader.gap(rate))) return 1;
  return rate.direction;
}

function against(points: Claim, rate: Claim, isAdded: boolean): Relation {
  return {
    relation: 'direction',
    focus: points,
    numbers: [points, rate],
    verdict: 'inconsistent',
    stated: isAdded ? points.value : -points.value,
    computed: isAdded
      ? { low: Number.NEGATIVE_INFINITY, high: 0 }
      : { low: 0, high: Number.POSITIVE_INFINITY },
    worded: true,
    bound: [rate],
    why: isAdded
      ? {
          en: `what shrank by ${rate.text} takes ${points.text} away and does not add them`,
          zh: `下降${rate.text}的部分应下拉${points.text}，而非拉动`,
        }
      : {
          en: `what grew by ${rate.text} adds ${points.text} and does not take them away`,
          zh: `增长${rate.text}的部分应拉动${points.text}，而非下拉`,
        },
  };
}
