// What goes in and what comes out, and what is left of the two: births and deaths, exports and imports, what was opened and what
// was closed. Neither is the whole of the other, whatever "the rest" behind them is of.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { partsOf, type Relation } from './relation.js';

interface Ways {
  into: RegExp;
  out: RegExp;
  /** What is left of both. */
  net?: RegExp;
  /** What comes out may be taken from what went in, and leave a rest of it. */
  leaves?: true;
}

const topics: readonly Ways[] = [
  {
    into: /\b(?:births?|born|newborns)\b|出生/i,
    out: /\b(?:deaths?|died)\b|死亡/i,
    net: /\bnatural (?:increase|growth|decrease|decline|change)\b|自然[增减]/i,
  },
  {
    into: /\bexport\w*|(?<!进)出口/i,
    out: /\bimport(?!an)\w*|进口/i,
    net: /\b(?:trade|surplus|deficit|balance)\b|[顺逆]差/i,
  },
  {
    into: /\b(?:revenues?|receipts|income|earned|took in)\b|收入/i,
    out: /\b(?:costs?|expens\w+|expenditures?|outlays|spent|spending)\b|支出|成本|费用/i,
    net: /\b(?:surplus|deficit|profits?|loss(?:es)?)\b|结余|盈余|赤字|利润|亏损/i,
    leaves: true,
  },
  { into: /\b(?:bought|purchas\w+)\b|购进|采购/i, out: /\b(?:sold|sales)\b|售出|销售/i, leaves: true },
  {
    into: /\b(?:opened|openings?|founded|newly built)\b|新建|新开|新设|开办/i,
    out: /\b(?:closed|closures?|closings?|shut|dissolved)\b|撤并|关闭|撤销|停办|注销/i,
  },
  {
    into: /\b(?:arriv\w+|immigra\w+|moved in|admissions|admitted)\b|迁入|入院/i,
    out: /\b(?:depart(?:ed|ures)|emigra\w+|moved (?:out|away)|discharge[sd]?)\b|迁出|出院/i,
    net: /\bnet\b|净迁/i,
  },
  { into: /\bmarriages\b|结婚/i, out: /\bdivorces?\b|离婚/i },
];

/** "11,240 were born and 9,870 died, an increase of 1,370; the rest of the increase, 3,830, moved in": a sum of what goes two ways. */
export function isOfOppositeWays(relation: Relation, reader: Reader): boolean {
  const { focus, verdict, slip } = relation;
  if (
    verdict === 'consistent' ||
    !(relation.relation === 'sum' || (relation.relation === 'count' && focus.rest))
  )
    return false;
  // of "the other 40" of a count the first of the others is the whole
  const [whole, ...parts] = relation.relation === 'count' ? partsOf(relation) : [focus, ...partsOf(relation)];
  if (whole === undefined || parts.some((part) => isOf(part, whole, reader))) return false;
  return topics.some((topic) => {
    const way = wayOf(ownWords(whole, reader), topic);
    // "natural decrease, that is, deaths less births, was 2,460": named before the last comma
    const others = parts.map(
      (part) =>
        wayOf(ownWords(part, reader), topic) ?? (topic.net?.test(reader.gap(part)) === true ? 'net' : null),
    );
    if (way === null || way === 'net' || (slip === true && topic.leaves === true)) return false;
    // "12,910 were born and 15,370 died, a natural decrease of 2,460": the one way and what is left make the other
    return others.includes(way === 'in' ? 'out' : 'in') !== others.includes('net');
  });
}

/** Told as some of the other: "of the 14 opened, 9 have closed". */
function isOf(part: Claim, whole: Claim, reader: Reader): boolean {
  const [first, last] = whole.start < part.start ? [whole, part] : [part, whole];
  const words = `${reader.gap(first).slice(-20)}#${reader.between(first, last)}#${reader.tail(last).slice(0, 12)}`;
  return part.partOf !== null || within.test(words);
}

const within =
  /\bof (?:the|its|all)\b[^,;.]*#|\bof (?:these|those|them|this|that|which|whom)\b|其中|#[^，。；]{0,8}[中里]/i;

/** Which of the ways words tell of; null where they tell of none or of several. */
function wayOf(words: string, { into, out, net }: Ways): 'in' | 'out' | 'net' | null {
  if (net?.test(words) === true) return 'net';
  const [isIn, isOut] = [into.test(words), out.test(words)];
  return isIn === isOut ? null : isIn ? 'in' : 'out';
}

/** The words of a number: from the last comma, or from the joint behind another number, to the joint on the other side. */
function ownWords(claim: Claim, reader: Reader): string {
  const gap = reader.gap(claim);
  // "Exports and imports came to 1,577": with no number before, "and" parts no clauses.
  const follows = gap.length < reader.before(claim).length && !stop.test(gap);
  const lead = follows ? gap.split(joint).at(-1) : gap.split(stop).at(-1);
  const [tail = ''] = reader.tail(claim).split(stop);
  return [lead, claim.text, tail.split(joint)[0]].join(' ');
}

const stop = /[,;，；。]/;
const joint = /\b(?:and|but|while|whereas)\b/;
