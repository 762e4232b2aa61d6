// Numbers that are ratios: the members of a : b : c, the income ratio of town and country, sales per stock.

import type { Claim, Kind } from '../claim.js';
import { lastBefore, type Place } from './place.js';

const ratioWords = {
  en: /\bratio\b[^,;%]{0,40}$|\bper (?:teacher|doctor)\b[^,;]{0,10}$/i,
  zh: /(?:收入比|比价|比值|之比|师比|性别比|倍差|负担比)(?:（[^（）]*）)?[^，。；%]{0,12}$/,
};

/** 城乡居民收入比（农村居民=1）为2.04，比上年的2.07缩小. */
const ofOne = /(?:收入比|性别比)(?:（[^（）]*）)?[^，。；]{0,14}$|(?:收入比|性别比)[^。；]{0,22}，比上年的$/;

/** Members that add up to a hundred are shares; the others, and numbers told as ratios, are multiples. */
export function ratios(places: readonly Place[]): Map<Claim, Kind> {
  const kinds = new Map<Claim, Kind>();
  for (let i = 0; i < places.length; i++) {
    const run = runFrom(places, i);
    if (run.length < 2) continue;
    const sum = run.reduce((total, { claim }) => total + printedValue(claim), 0);
    const kind = Math.abs(sum - 100) <= 15 && run.length >= 3 ? 'share' : 'multiple';
    for (const { claim } of run) kinds.set(claim, kind);
    i += run.length - 1;
  }
  for (const place of places) {
    const { claim, lang, head } = place;
    if (claim.unit !== '' && claim.unit !== 'persons') continue;
    if (claim.role !== 'level' && claim.role !== 'previous') continue;
    if (Number.isInteger(claim.value) || claim.value > 1000 || claim.half >= 0.5) continue;
    const like = lastBefore(
      place,
      (other) => kinds.get(other.claim) === 'multiple' || other.claim.unit === 'times',
    );
    if (
      ratioWords[lang].test(head) ||
      (lang === 'zh' && ofOne.test(place.lead)) ||
      (claim.role === 'previous' && like !== null)
    )
      kinds.set(claim, 'multiple');
  }
  return kinds;
}

const printedValue = ({ unit, value }: Claim): number => (unit === '1' ? value * 100 : value);

/** The numbers from this one on that only colons part. */
function runFrom(places: readonly Place[], from: number): Place[] {
  const run = places.slice(from, from + 1);
  for (const place of places.slice(from + 1)) {
    if (place.before !== run.at(-1) || !/^(?:[:：∶]|\s[:：∶]\s)$/.test(place.head)) break;
    run.push(place);
  }
  return run;
}
