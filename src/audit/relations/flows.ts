// What comes in, what goes out and what is left of it: exports and imports, receipts and outlays, births and deaths. The
// words say which is which, and whether the rest is a surplus or a deficit.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import type { Candidate } from './candidate.js';
import { isEarlier } from './earlier-words.js';
import type { Reader } from './reader.js';
import { closed, scale, sizeOf, subtract } from './relation.js';
import { alike, exactly } from './runs.js';

interface Topic {
  in: RegExp;
  out: RegExp;
  /** Words for what is left, by the sign that they give it; `either` where a net amount may have any. */
  up: RegExp;
  down: RegExp;
  either: RegExp;
}

const topics: readonly Topic[] = [
  {
    in: /(?<!re-)\b(?:exports?|(?:foreign|overseas) sales|sales abroad|exported|exporting|sold|shipped|left the (?:country|province|region|county|state|island)|sent abroad)\b/gi,
    out: /\b(?:imports?|imported|importing|bought|brought in(?:to)?(?! ?(?:about |some |only )?[$€£¥₹A-Z]*$)|purchased)\b/gi,
    up: /\bsurplus\b/i,
    down: /\b(?:deficit|gap|shortfall)\b/i,
    either: /\bbalance\b/i,
  },
  {
    in: /\btook in\b|\b(?:revenues?|receipts|income|inflows?|earned|collected|(?:those )?received)\b|收入|流入/gi,
    out: /\b(?:spent|spending|expenditures?|outlays|outgoings|outflows?|paid out|sent (?:abroad|out|home))\b|支出|流出/gi,
    up: /\b(?:surplus|net inflow)\b|盈余|结余|顺差/i,
    down: /\b(?:deficit|shortfall|gap|net outflow)\b|赤字|逆差/i,
    either: /\b(?:balance|net flow)\b/i,
  },
  {
    in: /\b(?:births?|born|newborns)\b|出生/gi,
    out: /\b(?:deaths?|died)\b|死亡/gi,
    up: /\b(?:natural (?:increase|growth)|(?:excess|surplus) of births|births (?:\w+ )?(?:outnumber|exceed)\w*)\b|自然增[长加]/i,
    down: /\b(?:natural decrease|(?:excess|surplus) of deaths|deaths (?:\w+ )?(?:outnumber|exceed)\w*)\b|自然减少/i,
    either: /\bnatural (?:change|balance)\b/i,
  },
  {
    in: /\b(?:immigration|immigrants|arrivals|arrived|in-migration|moved (?:in|to)|newcomers)\b|迁入/gi,
    out: /\b(?:emigration|emigrants|departures|departed|out-migration|moved (?:away|out)|left)\b|迁出/gi,
    up: /\bnet (?:immigration|in-migration|gain|inflow)\b|净迁入/i,
    down: /\bnet (?:emigration|out-migration|loss|outflow)\b|净迁出/i,
    either: /\b(?:net migration|migration balance)\b/i,
  },
  {
    in: /\b(?:assets|gross wealth)\b|资产/gi,
    out: /\b(?:liabilities|debts?)\b|负债/gi,
    up: /\b(?:net (?:assets|wealth|worth))\b|净资产/i,
    down: /\bnet liabilities\b/i,
    either: /\bnet (?:position|financial worth)\b/i,
  },
  {
    in: /\b(?:opened|openings|founded|formed|hired|hires|created|births?)\b/gi,
    out: /\b(?:closed|closures|shut|dissolved|separations|deaths?)\b/gi,
    up: /\bnet (?:gain|addition|increase|creation)\b/i,
    down: /\bnet (?:loss|decrease|reduction)\b/i,
    either: /\bnet change\b/i,
  },
];

/** "Took in 84.2 billion and spent 79.6, leaving a surplus of 4.6": the word must fit the sign. */
export function flowCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = claims.filter(
    (claim) =>
      (claim.role === 'level' || claim.role === 'change' || claim.role === 'previous') &&
      closed(claim) &&
      !/^(?:1|points|times)$/.test(claim.unit),
  );
  return amounts.flatMap((net) =>
    topics.flatMap((topic): Candidate[] => {
      const sign = signOf(net, topic, reader);
      if (sign === null || isStock(net, reader)) return [];
      const near = amounts.filter(
        (claim) =>
          claim !== net &&
          distance(claim, net) <= 2 &&
          (claim.start < net.start || claim.sentence === net.sentence) &&
          (sign === 0 ? alike(claim, net) : isCountedLike(claim, net)) &&
          (claim.sentence !== net.sentence ||
            reader.bracket(claim) === reader.bracket(net) ||
            isBracketed(claim, net, reader)) &&
          ((claim.role === 'previous') === (net.role === 'previous') ||
            (claim.role === 'previous' && isSetAgainst(claim, topic, reader))) &&
          !/\bone of\s*[$€£¥₹A-Z]*\s?$/i.test(reader.gap(claim)) &&
          signOf(claim, topic, reader) === null,
      );
      const [a, b] = (['in', 'out'] as const).map((way) =>
        only(
          near.filter((claim) => (wayOf(claim, topic, reader) ?? tradeWay(claim, topic)) === way),
          net,
        ),
      );
      if (a === undefined || b === undefined) return [];
      // "A year before, the surplus was 0.94 billion", behind the exports and imports of this year
      if (net.lang === 'en' && isEarlier(net, amounts, reader) && !isEarlier(a, amounts, reader)) return [];
      const away = (claim: Claim): number => Math.abs(claim.start - a.start);
      const nearer = amounts.some(
        (claim) =>
          claim !== net &&
          claim.sentence === net.sentence &&
          claim.source === net.source &&
          away(claim) < away(net) &&
          signOf(claim, topic, reader) !== null,
      );
      if (nearer) return [];
      const plain = balance(net, a, b, sign);
      return [isTied(net, a, b, topic, amounts, reader) ? { ...plain, bound: [a, b], worded: true } : plain];
    }),
  );
}

/** How wide a difference may be printed, of itself, to tell by its size alone which two amounts it is of. */
const precise = 0.03;

/** "Sold for 1,876 million … bought for 2,242 million, leaving a surplus of 366 million": of the two by its size, and not by its word. */
export function turnedBalances(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = claims.filter(
    (claim) =>
      (claim.role === 'level' || claim.role === 'previous') &&
      claim.hedge === 'exact' &&
      closed(claim) &&
      claim.value > 0 &&
      !/^(?:1|points|times)$/.test(claim.unit),
  );
  return amounts.flatMap((net) =>
    topics.flatMap((topic): Candidate[] => {
      const sign = signOf(net, topic, reader);
      if (sign === null || sign === 0 || isStock(net, reader) || netOfKind.test(reader.gap(net))) return [];
      const near = amounts.filter(
        (claim) =>
          claim !== net && distance(claim, net) <= 2 && isCountedLike(claim, net) && claim.role === net.role,
      );
      const ways = (['in', 'out'] as const).map((way) =>
        near.filter((claim) => (wayOf(claim, topic, reader) ?? tradeWay(claim, topic)) === way),
      );
      const [into, out] = bothWays(ways[0] ?? [], ways[1] ?? [], near, topic, reader);
      const pairs = into.flatMap((a) =>
        out.flatMap((b) => {
          const { low, high } = subtract(exactly(a), exactly(b));
          const size = Math.abs(low + high) / 2;
          const width = (high - low) / 2 + net.half;
          return Math.abs(size - net.value) <= width && width < precise * size ? [{ a, b }] : [];
        }),
      );
      const [pair] = pairs;
      return pair === undefined || pairs.length > 1
        ? []
        : [{ ...balance(net, pair.a, pair.b, sign), bound: [pair.a, pair.b], worded: true }];
    }),
  );
}

/** Of one measure; births and deaths are both of persons. */
const isCountedLike = (a: Claim, b: Claim): boolean =>
  alike(a, b) || (isPersons(a) && isPersons(b) && a.source === b.source);

const isPersons = ({ unit, per, half }: Claim): boolean =>
  per === null && half <= 0.5 && /^(?:persons|birth|death|)$/.test(unit);

/** "Goods worth 3.84 billion left the port, while imports were valued at 4.31": the only other amount of a sentence goes the other way. */
function bothWays(
  into: Claim[],
  out: Claim[],
  near: readonly Claim[],
  topic: Topic,
  reader: Reader,
): readonly [Claim[], Claim[]] {
  const found = [...into, ...out].flatMap((known): (readonly [Claim, boolean])[] => {
    const others = near.filter((claim) => claim !== known && claim.sentence === known.sentence);
    const [other] = others;
    return other === undefined ||
      others.length > 1 ||
      into.includes(other) ||
      out.includes(other) ||
      signOf(other, topic, reader) !== null
      ? []
      : [[other, out.includes(known)]];
  });
  const to = (way: boolean): Claim[] => found.flatMap(([other, isIn]) => (isIn === way ? [other] : []));
  return [
    [...into, ...to(true)],
    [...out, ...to(false)],
  ];
}

/** "Imports over the same three months came to": told of before another number. */
const tradeWay = ({ concept }: Claim, topic: Topic): 'in' | 'out' | null =>
  topic !== topics[0] ? null : concept === 'exports' ? 'in' : concept === 'imports' ? 'out' : null;

const netOfKind = /\b(?:primary|structural|adjusted|services?|forecast|planned|target)\b/i;

/** "Net migration of 5,600 (arrivals 18,900, departures 13,300)". */
const isBracketed = (claim: Claim, net: Claim, reader: Reader): boolean =>
  claim.start > net.end &&
  reader.bracket(net) < 0 &&
  reader.bracket(claim) >= 0 &&
  reader.between(net, claim).split('(').length === 2;

/** "Revenue of 18.6 billion against outlays of 21.3 billion": what goes out is set against what comes in. */
const isSetAgainst = (claim: Claim, { in: into, out }: Topic, reader: Reader): boolean => {
  const lead = reader.gap(claim).slice(-45);
  return (
    /\b(?:against|compared (?:with|to)|versus)\b/i.test(lead) &&
    (new RegExp(out, 'i').test(lead) || new RegExp(into, 'i').test(lead))
  );
};

/** Words that draw a balance from the two amounts before it. */
const drawn =
  /\b(?:leav(?:es|ing)|left|result(?:s|ed|ing)?|so that|so|thus|hence|therefore|giv(?:es|ing)|gave|produc(?:es|ed|ing)|yield(?:s|ed|ing)|creat(?:es|ed|ing)|mak(?:es|ing)|made for|record(?:s|ed|ing)|post(?:s|ed|ing)|meant|means|which is|that is|equal to|implying|implies|translat\w+|for a)\b/i;

/** Whether the words draw the balance from the two: in, out and the rest, each told once and each by its own word. */
function isTied(
  net: Claim,
  a: Claim,
  b: Claim,
  topic: Topic,
  amounts: readonly Claim[],
  reader: Reader,
): boolean {
  if (net.lang !== 'en' || [net, a, b].some((claim) => claim.hedge !== 'exact')) return false;
  const word = (claim: Claim, pattern: RegExp): boolean =>
    new RegExp(pattern, 'i').test(`${reader.gap(claim).slice(-70)} ${reader.tail(claim).slice(0, 25)}`);
  if (!word(a, topic.in) || !word(b, topic.out)) return false;
  const words = [net, a, b].map((claim) => reader.gap(claim)).join(' ');
  if (
    /\b(?:adjusted|services?|forecast|budgeted|planned|primary|structural|target|invisible|cumulative)\b/i.test(
      words,
    )
  )
    return false;
  const near = amounts.filter(
    (claim) => alike(claim, net) && claim.sentence === a.sentence && claim.source === a.source,
  );
  const own = near.filter(
    (claim) => claim !== net && claim !== a && claim !== b && claim.end < Math.max(net.start, b.start),
  );
  if (own.some((claim) => claim.role === 'level')) return false;
  if (a.sentence !== b.sentence) return false;
  if (isBracketed(a, net, reader) || a.sentence === net.sentence) return true;
  return (
    net.sentence - a.sentence === 1 &&
    (drawn.test(reader.gap(net)) || /^(?:the|this|that|a)\b/i.test(reader.before(net)))
  );
}

/** "In the Treasury", "on hand": what has gathered over more than the period; "the surplus in services": of one kind only. */
function isStock(net: Claim, reader: Reader): boolean {
  if (net.lang !== 'en') return false;
  const lead = reader.before(net).slice(-260);
  const near = lead.slice(lead.search(/[^;]*$/));
  const stock =
    /\b(?:in (?:the|its) treasury|on hand|carried (?:over|forward)|brought forward|accumulat\w+|unexpended|to be provided for|balance (?:in|at|on|remaining)|balance at the (?:close|end)|swell\w*|remain(?:ed|s|ing)?)\b/i;
  const ofChange =
    /\b(?:increase|decrease|reduction|rise|fall|decline|improvement|deterioration)\s+in\s+[^,;]*$/i.test(
      reader.gap(net),
    );
  const carried =
    /\bin the treasury\b/i.test(reader.tail(net).slice(0, 40)) ||
    /\bbalance\b[^.]{0,40}\bin (?:the|its) treasury\b|\bin (?:the|its) treasury\b[^.]{0,30}\bbalance\b/i.test(
      reader.earlier(net, 600),
    );
  return stock.test(near) || carried || isOfOneKind(net, reader) || ofChange;
}

/** "The goods deficit … and the services surplus …": neither is what all exports and imports leave. */
export function isOfOneKind(net: Claim, reader: Reader): boolean {
  const sentence = reader.sentence(net);
  const word = (kind: string): RegExp =>
    new RegExp(`\\b${kind}\\s+(?:trade\\s+)?(?:deficit|surplus|balance|gap)\\b`, 'i');
  return word('(?<!and )goods').test(sentence) && word('(?<!goods and )services').test(sentence);
}

function balance(net: Claim, a: Claim, b: Claim, sign: 1 | -1 | 0): Candidate {
  // told as a fall, it has a sign of its own
  const size = sizeOf(exactly(net));
  return {
    relation: 'difference',
    focus: net,
    others: [a, b],
    compute: ([x, y]) => {
      const left = x === undefined || y === undefined ? undefined : subtract(x, y);
      return sign === 0 && left !== undefined ? sizeOf(left) : left;
    },
    formula: `${a.text} − ${b.text}`,
    evidence: 'sure',
    reading: exactly,
    stated: sign < 0 ? scale(size, -1) : size,
  };
}

/** The one of the net amount's own sentence, or of those before it where that has none. */
function only(claims: readonly Claim[], net: Claim): Claim | undefined {
  const here = claims.filter((claim) => claim.sentence === net.sentence);
  const [one, ...more] = here.length > 0 ? here : claims;
  return more.length > 0 ? undefined : one;
}

function signOf(claim: Claim, topic: Topic, reader: Reader): 1 | -1 | 0 | null {
  const lead = reader.gap(claim).slice(-70);
  const own = lead.slice(Math.max(0, lead.search(/[,;，；][^,;，；]*$/)));
  const [up, down] = [topic.up.test(own), topic.down.test(own)];
  if (up !== down) return up ? 1 : -1;
  return !up && topic.either.test(own) ? 0 : null;
}

/** On which side the words nearest to an amount put it. */
function wayOf(claim: Claim, topic: Topic, reader: Reader): 'in' | 'out' | null {
  // "remittances sent abroad, part of secondary income, were 486 million"
  const lead = reader.gap(claim).replace(/,\s*(?:itself |a )?part of [^,]*,/i, ' ');
  // "17,905 deaths": what is counted stands with its number
  const counted = claim.text.replace(/^[^a-z\u4e00-\u9fff]+/i, ' ');
  const tail = reader.tail(claim).split(/[;。；]|\band\b|,/)[0] ?? '';
  const away = (pattern: RegExp): number => {
    const before = [...lead.matchAll(pattern)].map((match) => lead.length - match.index - match[0].length);
    const behind = [
      ...[...counted.matchAll(pattern)].map(() => 0),
      ...[...tail.matchAll(pattern)].map((match) => match.index + 3),
    ];
    return Math.min(...before, ...behind, Number.POSITIVE_INFINITY);
  };
  const [a, b] = [away(topic.in), away(topic.out)];
  if (a !== b) return a < b ? 'in' : 'out';
  // "outlays rose by 2.7 percent, from 66.1 to 67.9 billion": told before.
  const [x, y] = [topic.in, topic.out].map((pattern) => claim.subject.search(new RegExp(pattern, 'i')) >= 0);
  return x === y ? null : x === true ? 'in' : 'out';
}
