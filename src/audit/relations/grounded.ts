// Whether amounts that do not add up were meant to. On real texts nearly all that seem not to were read wrongly: what stands
// together is no whole and its parts for that, nor is what was told before the same thing.

import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import { explained } from './candidate.js';
import { misprints } from './misprints.js';
import type { Reader } from './reader.js';
import { add, partsOf, subtract, type Relation } from './relation.js';

/** Whether the words bind the numbers of a relation that does not hold, or a slip of the pen in one of them explains it. */
export function isGrounded(relation: Relation, reader: Reader): boolean {
  const { focus, stated, computed } = relation;
  const others = partsOf(relation);
  if (relation.slip === true || relation.worded === true || relation.bound !== undefined) return true;
  switch (relation.relation) {
    case 'sum':
      return isTotalled(focus, others, reader) || isSlip(relation, others, add);
    case 'difference':
      // A surplus told as a deficit.
      return (
        meet({ low: -stated, high: -stated }, computed) ||
        isSlip(relation, others, subtract) ||
        isSlip(relation, others.toReversed(), subtract)
      );
    case 'part':
      return others.some((whole) => isMisprinted(focus, whole));
    case 'repeated':
      return (
        others.some(
          (other) => other.source !== focus.source || reader.heading(other) !== reader.heading(focus),
        ) || isSlip(relation, others, add)
      );
    default:
      return true;
  }
}

/** A total by its words, or parts with what is left, all in one sentence. */
function isTotalled(focus: Claim, parts: readonly Claim[], reader: Reader): boolean {
  if (parts.some((part) => part.sentence !== focus.sentence)) return false;
  if (isOverfull(focus, parts, reader)) return true;
  return parts.some((part) => part.rest) || totalWords[focus.lang].test(reader.before(focus).slice(-40));
}

/** 62家，其中主板30家、创业板20家、科创板10家、北交所12家: four parts or more in one list, and more than their whole. */
function isOverfull(focus: Claim, parts: readonly Claim[], reader: Reader): boolean {
  const [first] = parts;
  if (focus.lang !== 'zh' || first === undefined || first.start < focus.end) return false;
  if (parts.length < (areOfOneName(parts, reader) ? 3 : 4)) return false;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const isList = parts
    .slice(1)
    .every((part, i) => /^、[^，。；、]*$/.test(reader.between(parts[i] ?? first, part)));
  return sum > focus.value && isList && reader.between(focus, first).includes('其中');
}

/** 三级医院7家、二级医院17家、一级医院4家. */
function areOfOneName(parts: readonly Claim[], reader: Reader): boolean {
  const names = parts.map((part) => reader.gap(part).slice(-2));
  return names.every((name) => /^[\u4e00-\u9fff]{2}$/.test(name) && name === names[0]);
}

const totalWords = {
  en: /\b(?:total|altogether|in all|together|combined|sum)\b[^.;]*$/i,
  zh: /(?:合计|共计|总计|总共|累计共)[^，。；]*$/,
};

function isSlip(
  { relation, focus }: Relation,
  others: readonly Claim[],
  join: (a: Interval, b: Interval) => Interval,
): boolean {
  const compute = ([first, ...rest]: readonly Interval[]): Interval | undefined =>
    first === undefined ? undefined : rest.reduce(join, first);
  return explained({ relation, focus, others, compute, formula: '', evidence: 'likely' }, 1);
}

/** Whether a part that is more than its whole would be less with one slip undone, in either. */
function isMisprinted(part: Claim, whole: Claim): boolean {
  return (
    misprints(part).some(({ high }) => high <= whole.interval.high && high > whole.value / 30) ||
    misprints(whole).some(({ high, low }) => high >= part.interval.low && low < part.value * 30)
  );
}
