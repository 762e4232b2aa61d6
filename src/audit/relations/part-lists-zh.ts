// Where a Chinese list of parts behind 其中 ends, and which of the amounts before it a part is of.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';

/** 职工医保286.4万人，其中在职197.3万人、退休89.1万人；城乡居民医保512.7万人: the outer list goes on past the semicolon. */
export function withinStopZh(parts: readonly Claim[], reader: Reader): readonly Claim[] {
  const at = parts.slice(1).findIndex((part, i) => reader.between(parts[i] ?? part, part).includes('；'));
  return at > 0 ? parts.slice(0, at + 1) : parts;
}

/** 产业类74个、设施类57个、生态类31个，其中产业类又分为工业52个: a part of the one that 其中 names. */
export function isOfNamed(part: Claim, whole: Claim, levels: readonly Claim[], reader: Reader): boolean {
  const name = /其中，?([\u4e00-\u9fff]{2,4})/.exec(
    part.lang === 'zh' ? reader.between(whole, part) : '',
  )?.[1];
  return (
    name !== undefined &&
    levels.some(
      (other) =>
        other !== whole &&
        other.source === part.source &&
        other.sentence === part.sentence &&
        other.end <= whole.start &&
        other.value >= part.value &&
        reader.gap(other).includes(name.slice(0, 3)),
    )
  );
}
