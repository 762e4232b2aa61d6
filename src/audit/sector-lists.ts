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
  if (claim.unit !== '1' || claim.list?.length !== 3) return null;
  if (
    !/三次产业|产业结构|\bindustrial structure\b|\bsector|\bprimary\b|\bindustries\b/i.test(
      reader.sentence(claim),
    )
  )
    return null;
  const list = claims.filter(
    (other) =>
      other.source === claim.source &&
      other.sentence === claim.sentence &&
      other.unit === '1' &&
      other.list?.length === 3 &&
      Math.abs(other.start - claim.start) < 60,
  );
  if (list.reduce((sum, other) => sum + other.value, 0) > 2.2) return null;
  if (
    !list.every(
      (other) =>
        /^\s*(?:[:：∶、,，]|and|to|和)?\s*(?:and\s*)?$/i.test(reader.gap(other)) || other.list?.index === 0,
    )
  )
    return null;
  const sector = ['primary', 'secondary', 'tertiary'][claim.list.index];
  const node = system.industries.find((one) => one.level === 'account' && conceptOfNode(one) === sector);
  return node === undefined
    ? null
    : { nodes: [node], sure: false, close: false, narrowed: false, sector: true };
}
