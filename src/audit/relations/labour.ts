// Who works, who looks for work and who does neither: the identities of labour force statistics.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { add, closed } from './relation.js';
import { alike, exactly } from './runs.js';

type Group = 'employed' | 'unemployed' | 'force' | 'population';

/** The words nearest to a number of persons that say which group they are; the longer ones first. */
const groups: readonly [Group, RegExp][] = [
  [
    'unemployed',
    /\b(?:unemployed|jobless|out of work|without (?:a )?job|number of unemployed|unemployment)\b/gi,
  ],
  ['employed', /\b(?:employed|in work|in employment|in jobs|employment|at work|held a job|jobholders)\b/gi],
  ['force', /\b(?:labou?r force|workforce|economically active|active population)\b/gi],
  [
    'population',
    /\b(?:working[- ]age population|civilian population|adult population|population (?:of working age|aged)|population)\b/gi,
  ],
];

/** "Among those aged 15 to 24 the unemployed numbered 19 thousand": of some only. */
const ofSome =
  /(?:^|[;:]\s*)(?:of|among|in|for) (?:those|people|persons|men|women|(?:the )?young|youths?|foreigners|graduates)\b[^;.]*$/i;

/** Employed and unemployed make the labour force; rates of unemployment, participation and employment are its ratios. */
export function labourCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const persons = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      claim.role === 'level' &&
      closed(claim) &&
      claim.value > 100 &&
      (claim.unit === 'persons' || claim.unit === '' || claim.unit === 'count') &&
      claim.partOf === null,
  );
  const of = new Map(persons.map((claim) => [claim, groupOf(claim, reader)]));
  const told = (group: Group, near: Claim, reach: number): Claim | undefined => {
    const found = persons.filter(
      (claim) =>
        of.get(claim) === group && distance(claim, near) <= reach && alike(claim, persons[0] ?? claim),
    );
    return found.length === 1 ? found[0] : undefined;
  };
  const sums = persons.flatMap((force): Candidate[] => {
    if (of.get(force) !== 'force') return [];
    const [working, looking] = [told('employed', force, 3), told('unemployed', force, 3)];
    if (working === undefined || looking === undefined) return [];
    if ([force, working, looking].some((claim) => ofSome.test(reader.before(claim)))) return [];
    return [
      {
        relation: 'sum',
        focus: force,
        others: [working, looking],
        compute: (others) => others.reduce(add, { low: 0, high: 0 }),
        reading: exactly,
        formula: `${working.text} + ${looking.text}`,
        evidence: 'sure',
        bound: [working, looking],
        worded: true,
      },
    ];
  });
  const rates = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      claim.unit === '1' &&
      closed(claim) &&
      (claim.role === 'level' || claim.role === 'share'),
  );
  return [
    ...sums,
    ...rates.flatMap((rate): Candidate[] => {
      const [working, looking] = [told('employed', rate, 2), told('unemployed', rate, 2)];
      const [force, people] = [told('force', rate, 2), told('population', rate, 2)];
      if (rate.concept === 'unemployment_rate')
        return looking === undefined
          ? []
          : force !== undefined
            ? [ratio(rate, [looking], [force], isPlain(rate, rates, reader))]
            : working !== undefined
              ? [ratio(rate, [looking], [working, looking], isPlain(rate, rates, reader))]
              : [];
      if (rate.concept === 'participation_rate')
        return people === undefined ? [] : force === undefined ? [] : [ratio(rate, [force], [people])];
      if (rate.concept === 'employment_rate' && working !== undefined && people !== undefined)
        return [ratio(rate, [working], [people])];
      return [];
    }),
  ];
}

/** The one rate of unemployment told near, of no group of its own and not adjusted. */
function isPlain(rate: Claim, rates: readonly Claim[], reader: Reader): boolean {
  const others = rates.filter(
    (claim) => claim !== rate && claim.concept === rate.concept && distance(claim, rate) <= 2,
  );
  return (
    others.length === 0 &&
    !/\b(?:youth|young|aged|ages|male|female|men|women|long-term|adjusted|rural|urban|graduates?|expanded|broad|average\w*|registered)\b/i.test(
      reader.sentence(rate),
    )
  );
}

function ratio(rate: Claim, parts: readonly Claim[], whole: readonly Claim[], plain = false): Candidate {
  const others = [...new Set([...parts, ...whole])];
  const text = (list: readonly Claim[]): string => list.map((claim) => claim.text).join(' + ');
  return {
    relation: 'share',
    focus: rate,
    others,
    compute: (intervals) => {
      const of = (list: readonly Claim[]): Interval =>
        list.reduce<Interval>((all, claim) => add(all, intervals[others.indexOf(claim)] ?? all), {
          low: 0,
          high: 0,
        });
      return divideBoth(of(parts), of(whole));
    },
    formula: whole.length > 1 ? `${text(parts)} / (${text(whole)})` : `${text(parts)} / ${text(whole)}`,
    // Rates are often of another age group, or adjusted.
    evidence: plain ? 'sure' : 'likely',
    ...(plain ? { bound: others } : {}),
  };
}

function groupOf(claim: Claim, reader: Reader): Group | null {
  const lead = reader.gap(claim).slice(-60);
  const tail = /^[^,;.()]{0,45}/.exec(reader.tail(claim))?.[0] ?? '';
  let best: { group: Group; away: number } | null = null;
  for (const [group, pattern] of groups) {
    const before = [...lead.matchAll(pattern)].map(
      (match) => lead.length - match.index - match[0].length + 4,
    );
    const after = [...tail.matchAll(pattern)].map((match) => match.index);
    const away = Math.min(...before, ...after, Number.POSITIVE_INFINITY);
    if (Number.isFinite(away) && (best === null || away < best.away)) best = { group, away };
  }
  return best?.group ?? null;
}
