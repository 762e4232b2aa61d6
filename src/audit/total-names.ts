// The total of a system by its names: the system's own, "the eight industries", 八大产业, "the total scale".

import { systemIndustries, totalId, type System } from '../define/index.js';
import type { Lang } from './mention.js';
import type { NameHit } from './names.js';

const smallNumbers: Record<string, number> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10,
}; // prettier-ignore

/** A number in words or digits up to twenty or so; NaN for any other. */
const smallNumber = (text: string): number => smallNumbers[text.toLowerCase()] ?? Number(text);

/** "eight industries", "all eight of them", 八大产业, 八个产业. */
const counted: Record<Lang, RegExp> = {
  en: /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s+(?:(?:[a-z-]+|["“”‘’'\d+]+)\s+){0,3}(?:industries|sectors|branches)\b/gi,
  zh: /([二三四五六七八九十]|\d{1,2})(?:大|个)(?:主要|重点|现代)?(?:产业|行业)/g,
};

const totals: Record<Lang, RegExp> = {
  en: /\b(?:total|overall) (?:scale|size)\b|\bindustrial (?:system|scheme)\b|\ba system (?:of|worth)\b|\bthe (?:whole |entire )?(?:system|composite)(?:['’]s total)?\b|\bmodern industrial system\b|\bsystem['’]s total\b|(?<=['’]s )(?:(?:new|modern|industrial) )*(?:system|composite)\b|\bscale (?:target|goal)\b/gi,
  zh: /总规模|总体规模|现代产业(?:新)?体系(?!的意见)|体系总量/g,
};

export function totalHits(system: System, text: string, lang: Lang): NameHit[] {
  const node = system.industries.find(({ id }) => id === totalId);
  if (node === undefined) return [];
  const hits: NameHit[] = [];
  const add = (start: number, end: number, coverage: number): void => {
    if (!hits.some((hit) => start < hit.end && hit.start < end)) hits.push({ node, coverage, start, end });
  };
  const names = [...Object.values(system.names), ...Object.values(node.names)];
  // “4+4” stands for the system.
  const marks = names.flatMap((name) =>
    [...name.matchAll(/[“"]([^”"]+)[”"]/g)].map((match) => match[1] ?? ''),
  );
  for (const name of [...names, ...marks].filter((one) => one !== ''))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      add(at, at + name.length, 1);
  for (const { 0: found, 1: number = '', index } of text.matchAll(counted[lang]))
    if (smallNumber(number) === systemIndustries(system).length) add(index, index + found.length, 1);
  for (const { 0: found, index } of text.matchAll(totals[lang])) add(index, index + found.length, 0.8);
  return hits;
}
