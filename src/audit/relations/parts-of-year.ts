// Parts that are quarters or halves of a year by the words before them.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';

/** Four amounts of a sentence that tells of quarters. */
export const isFourQuarters = (parts: readonly Claim[], reader: Reader): boolean =>
  parts.every((part) => part.sentence === parts[0]?.sentence) &&
  /quarter|季度/i.test(reader.sentence(parts[0] as Claim));

/** 全年4826万人次，其中上半年2291万人次，下半年2535万人次. */
export const isHalves = (parts: readonly Claim[], whole: Claim, reader: Reader): boolean =>
  parts.length === 2 &&
  parts[0] !== undefined &&
  parts[1] !== undefined &&
  /上半年[^，。；]{0,10}$/.test(reader.gap(parts[0])) &&
  /下半年[^，。；]{0,10}$/.test(reader.gap(parts[1])) &&
  /全年|年/.test(reader.gap(whole));

/** 一季度 … 二季度 … 三季度 …: quarters that cover the whole's period once, or all four. */
export function isQuarters(parts: readonly Claim[], whole: Claim, reader: Reader): boolean {
  if (parts.length < 2 || !parts.every((part) => /季度/.test(reader.gap(part)))) return false;
  const [span, first, last] = [whole.period, parts[0]?.period, parts.at(-1)?.period];
  const chained = parts.every(
    (part, i) => i === 0 || part.period?.from === (parts[i - 1]?.period?.to ?? 0) + 1,
  );
  if (!chained || first == null || last == null) return false;
  return span === null || span.to - span.from < 3
    ? parts.length === 4
    : span.from === first.from && span.to === last.to;
}
