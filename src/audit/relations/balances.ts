// A net amount told beside the two that it is the difference of; changes that add up to a change.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { add, closed, sizeOf, subtract } from './relation.js';
import { alike, exactly } from './runs.js';

const netWords =
  /\bnet\b(?! (?:profit|income|assets?|sales|wealth|worth|interest|lending|loans))|\b(?:surplus|deficit|balance|gap|shortfall|difference|excess|natural (?:increase|growth))\b|净(?!利|资产|值|收入|购|流入|含量)|顺差|逆差|差额|缺口|结余|自然增[长加]/i;

/** "Immigration 284,000, emigration 197,000, so that net migration was 87,000". */
export function balanceCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = claims.filter(
    (claim) =>
      (claim.role === 'level' || claim.role === 'change') &&
      closed(claim) &&
      claim.unit !== '1' &&
      claim.unit !== 'points',
  );
  return amounts
    .filter(
      (net) =>
        net.concept !== 'trade_balance' &&
        netWords.test(`${reader.gap(net)}${reader.tail(net).slice(0, 12)}`),
    )
    .flatMap((net) => {
      const near = amounts.filter((claim) => claim !== net && distance(claim, net) <= 1 && alike(claim, net));
      const here = near.filter((claim) => claim.sentence === net.sentence);
      return near.flatMap((a) =>
        near.flatMap((b): Candidate[] =>
          a === b || a.value < b.value
            ? []
            : [
                {
                  relation: 'difference',
                  focus: net,
                  others: [a, b],
                  compute: ([x, y]) => (x === undefined || y === undefined ? undefined : subtract(x, y)),
                  formula: `${a.text} − ${b.text}`,
                  evidence: here.length === 2 && here.includes(a) && here.includes(b) ? 'weak' : 'possible',
                  reading: (claim) => sizeOf(exactly(claim)),
                },
              ],
        ),
      );
    });
}

const surplus = { en: /\bsurplus|\bprofit/i, zh: /顺差|盈余|盈利/ };
const deficit = { en: /\bdeficit|\bloss|\bshortfall/i, zh: /逆差|赤字|亏损/ };

/** "From a deficit of 120 million to a surplus of 85 million, an improvement of 205 million": what lies between is their sum. */
export function swingCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = claims.filter((claim) => closed(claim) && claim.unit !== '1' && claim.unit !== 'points');
  return amounts.flatMap((change, i): Candidate[] => {
    const [a, b] = [amounts[i - 2], amounts[i - 1]];
    if (a === undefined || b === undefined || distance(a, change) > 0 || !alike(a, b) || !alike(b, change))
      return [];
    const side = (claim: Claim): number => {
      const text = reader.gap(claim);
      return surplus[claim.lang].test(text) ? 1 : deficit[claim.lang].test(text) ? -1 : 0;
    };
    const told =
      /\b(?:improvement|swing|turnaround|change|deterioration|worsening) of\b|(?:改善|增加|多|恶化)[^，。；]{0,4}$/i;
    if (side(a) * side(b) !== -1 || side(change) !== 0 || !told.test(reader.gap(change))) return [];
    return [
      {
        relation: 'change',
        focus: change,
        others: [a, b],
        compute: ([x, y]) => (x === undefined || y === undefined ? undefined : add(x, y)),
        formula: `${a.text} + ${b.text}`,
        evidence: 'sure',
        reading: (claim) => sizeOf(claim.interval),
        bound: [a, b],
      },
    ];
  });
}

/** "Up 21,400: full-time jobs up 26,800, part-time jobs down 5,400". */
export function componentCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const changes = claims.filter((claim) => claim.role === 'change' && closed(claim));
  return changes.flatMap((whole): Candidate[] => {
    const behind = changes.filter(
      (claim) =>
        claim.start > whole.end &&
        claim.sentence - whole.sentence <= 1 &&
        alike(claim, whole) &&
        // 净增38家，其中省外31家: of the one before it
        !(claim.lang === 'zh' && /其中[^，。；\d]*$/.test(reader.gap(claim))),
    );
    const runs = [0, 1, 2].flatMap((from) => [2, 3, 4].map((count) => ({ from, count })));
    return runs
      .filter(({ from, count }) => from + count <= behind.length)
      .map(({ from, count }) => {
        const parts = behind.slice(from, from + count);
        return {
          relation: 'sum',
          focus: whole,
          others: parts,
          compute: (others) => others.reduce(add, { low: 0, high: 0 }),
          formula: parts
            .map((part) => `${part.direction < 0 ? '−' : ''}${part.text}`)
            .join(' + ')
            .replace('+ −', '− '),
          evidence: isSection(parts, behind, reader)
            ? 'likely'
            : count === behind.length || isSentence(parts, behind)
              ? 'weak'
              : 'possible',
        };
      });
  });
}

/** All changes of a sentence, three or more. */
function isSentence(parts: readonly Claim[], behind: readonly Claim[]): boolean {
  const own = behind.filter((claim) => claim.sentence === parts[0]?.sentence);
  return parts.length > 2 && own.length === parts.length && own.every((claim, i) => claim === parts[i]);
}

/** 分部门看，住户贷款增加148.9亿元，企业贷款增加451.6亿元: all changes of the sentence. */
function isSection(parts: readonly Claim[], behind: readonly Claim[], reader: Reader): boolean {
  const [first] = parts;
  const own = behind.filter((claim) => claim.sentence === first?.sentence);
  return (
    first !== undefined &&
    own.length === parts.length &&
    parts.length > 1 &&
    own.every((claim, i) => claim === parts[i]) &&
    /(?:分|按)[^，。；]{1,12}(?:看|分)[，：]|其中/.test(reader.gap(first))
  );
}

/** "36 of the city's 48 beaches passed; the remaining 12 fell short", 48个海滩中36个达标，其余12个不达标: what is left of N of M. */
export function remainderCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const counts = claims.filter(
    (claim) => claim.role === 'level' && closed(claim) && claim.half <= 0.5 && claim.unit !== '1',
  );
  return (
    counts
      .filter(
        (left) => left.rest || /\b(?:remaining|other)\s*$|(?:其余|剩余|余下)的?$/i.test(reader.before(left)),
      )
      // "nine of ten wore helmets, one of four elsewhere": a whole of its own
      .filter((left) => !/\b(?:of|in|out of)\s+(?:every\s+)?$/i.test(reader.before(left)))
      .flatMap((left) => {
        const [a, b] = counts
          .filter(
            (claim) =>
              claim.source === left.source && claim.sentence === left.sentence && claim.end <= left.start,
          )
          .slice(-2);
        if (a === undefined || b === undefined) return [];
        const between = reader.between(a, b);
        const [part, whole] = left.lang === 'en' ? [a, b] : [b, a];
        const told =
          left.lang === 'en' // "54,800 of these and reseeding 47,300": what "these" are was told before
            ? /^\s*(?:out )?of\s(?!(?:these|those|them|it|this|that|which|whom)\b)[^,.;]{0,25}$/i
            : /^[^，。；]{0,12}中[，、有]{0,2}$/;
        if (!told.test(between)) return [];
        const exact = (claim: Claim): Interval => ({ low: claim.value, high: claim.value });
        return [
          {
            relation: 'count' as const,
            focus: left,
            others: [whole, part],
            compute: ([all, some]: readonly Interval[]) =>
              all === undefined || some === undefined ? undefined : subtract(all, some),
            formula: `${whole.text} − ${part.text}`,
            evidence: 'sure' as const,
            reading: exact,
            worded: true as const,
          },
        ];
      })
  );
}
