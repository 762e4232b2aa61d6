// Every pair of amounts near a share or a change of which the words give no reading at all: readings that may be meant, and
// that are only held against the text where a slip of the pen explains them (slipped.ts).

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import { divideBoth } from './pairs.js';
import { asPrinted, closed, type RelationKind, scale, subtract } from './relation.js';
import { alike } from './runs.js';

/** How many sentences away the amounts may stand. */
const reach = 2;

export function openReadings(claims: readonly Claim[], read: readonly Candidate[]): Candidate[] {
  const isRead = new Set(read.map(({ focus }) => focus));
  const plain = claims.filter(
    (claim) => claim.hedge === 'exact' && claim.form === 'digits' && closed(claim) && claim.value > 0,
  );
  const amounts = plain.filter(
    ({ role, unit, text }) =>
      (role === 'level' || role === 'previous') &&
      // 1∶1.21: a lone digit has none to change about with
      /\d\D*\d/.test(text) &&
      !/^(?:1|points|index_points|times|years|months|days)$/.test(unit),
  );
  return plain.flatMap((told) => {
    if (isRead.has(told)) return [];
    const near = amounts.filter(
      (claim) => claim !== told && claim.paragraph === told.paragraph && distance(claim, told) <= reach,
    );
    return readingsOf(told, near);
  });
}

function readingsOf(told: Claim, near: readonly Claim[]): Candidate[] {
  const pairs = near.flatMap((a) => near.filter((b) => b !== a).map((b) => [a, b] as const));
  const of = (
    relation: RelationKind,
    fits: (a: Claim, b: Claim) => boolean,
    compute: (a: Interval, b: Interval) => Interval | undefined,
    stated: Interval,
  ): Candidate[] =>
    pairs.flatMap(([a, b]): Candidate[] =>
      fits(a, b)
        ? [
            {
              relation,
              focus: told,
              others: [a, b],
              compute: ([x, y]) => (x === undefined || y === undefined ? undefined : compute(x, y)),
              formula: relation === 'change' ? `${a.text} − ${b.text}` : `${a.text} / ${b.text}`,
              evidence: 'possible',
              reading: asPrinted,
              stated,
            },
          ]
        : [],
    );
  const printed = asPrinted(told);
  const signed = told.direction < 0 ? scale(printed, -1) : printed;
  if (told.unit === '1' && (told.role === 'share' || told.role === 'level') && told.value < 1)
    return of(
      'share',
      (a, b) => alike(a, b) && a.value < b.value,
      (a, b) => divideBoth(a, b),
      printed,
    );
  if (told.role === 'change' && told.unit !== '1')
    return of(
      'change',
      (a, b) => alike(a, b) && alike(a, told),
      (a, b) => subtract(a, b),
      signed,
    );
  return [];
}
