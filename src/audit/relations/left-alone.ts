// Which relations that were read are not told after all: habits of published texts, and readings that the words or the other
// numbers of the text speak against. Each guard stands in a module of its own.

import type { Claim } from '../claim.js';
import { isOnAnotherBase } from './bases.js';
import { isDisclaimed, isPrintedBeside } from './disclaimed.js';
import { isGrounded } from './grounded.js';
import { isHabit } from './habits.js';
import { isMeantOtherwise } from './meant-otherwise.js';
import { isReadAmiss } from './read-amiss.js';
import { isOfOppositeWays } from './opposite-ways.js';
import type { Reader } from './reader.js';
import { isReckonedBack } from './reckoned-back.js';
import type { Relation } from './relation.js';
import { isToldOtherwise } from './told-otherwise.js';

/** Whether a relation is left alone. */
export const isLeftAlone = (relation: Relation, claims: readonly Claim[], reader: Reader): boolean =>
  isHabit(relation, reader) ||
  isDisclaimed(relation, reader) ||
  isPrintedBeside(relation, claims, reader) ||
  isOnAnotherBase(relation, claims, reader) ||
  isToldOtherwise(relation, claims, reader) ||
  isReadAmiss(relation, claims, reader) ||
  isMeantOtherwise(relation, claims, reader) ||
  isOfOppositeWays(relation, reader) ||
  (relation.verdict === 'inconsistent' &&
    (isReckonedBack(relation, reader) || !isGrounded(relation, reader)));
