// The structure of an economy told as a list: 11.9:22.1:66.0.

import type { System } from '../define/index.js';
import type { Claim } from './claim.js';
import { conceptOfNode } from './account-names.js';

import type { Reader } from './relations/reader.js';
import type { Topic } from './topics.js';

/** 11.9:22.1:66.0: the shares of the sectors of the economy, in their order; never held against the text. */
export function sectorOf(
  claim: Claim,
  claims: readonly Claim[],
  system: System,
  reader: Reader,
): Topic | null {
  const place =
    claim.unit === '1'
      ? claim.list?.length === 3
        ? claim.list.index
        : ratioPlace(claim, claims, reader)
      : null;
  if (place === null) return null;
  if (
    !/三次产业|产业结构|\bindustrial structure\b|\bsector|\bprimary\b|\bindustries\b/i.test(
      reader.sentence(claim),
    )
  )
    return null;
  if (claim.list?.length === 3 && !isSectorList(claim, claims, reader)) return null;
  const sector = ['primary', 'secondary', 'tertiary'][place];
  const node = system.industries.find((one) => one.level === 'account' && conceptOfNode(one) === sector);
  return node === undefined
    ? null
    : { nodes: [node], sure: false, close: false, narrowed: false, sector: true };
}

/** Which of the three numbers of a ratio a number is: 11.1 : 22.0 : 66.9. */
function ratioPlace(claim: Claim, claims: readonly Claim[], reader: Reader): number | null {
  const at = claims.indexOf(claim);
  const follows = (one: Claim | undefined): boolean =>
    one !== undefined && one.unit === '1' && /^\s*[:：∶]\s*$/.test(reader.gap(one));
  let first = at;
  while (follows(claims[first])) first--;
  const three = claims.slice(first, first + 3);
  const sum = three.reduce((all, { value }) => all + value, 0);
  const isRatio = three.length === 3 && three.slice(1).every(follows) && !follows(claims[first + 3]);
  return isRatio && Math.abs(sum - 1) < 0.003 ? at - first : null;
}

function isSectorList(claim: Claim, claims: readonly Claim[], reader: Reader): boolean {
  const list = claims.filter(
    (other) =>
      other.source === claim.source &&
      other.sentence === claim.sentence &&
      other.unit === '1' &&
      other.list?.length === 3 &&
      Math.abs(other.start - claim.start) < 60,
  );
  return (
    list.reduce((sum, other) => sum + other.value, 0) <= 2.2 &&
    list.every(
      (other) =>
        /^\s*(?:[:：∶、,，]|and|to|和)?\s*(?:and\s*)?$/i.test(reader.gap(other)) || other.list?.index === 0,
    )
  );
}
