// What in the workspace a text speaks of: industries, groups, the total and accounts by their names, roughly as printed.

import { systemIndustries, totalId, type Industry, type System } from '../define/index.js';
import { findConcepts } from './lexicon.js';
import type { Lang } from './mention.js';

/** A node that a text names, and where. */
export interface NameHit {
  node: Industry;
  /** How much of the name the text has, 0 to 1, by the weight of its words. */
  coverage: number;
  /** Offset of its last word in the text. */
  at: number;
}

export interface NameFinder {
  /** Every node that a text names well enough, the last named last. */
  find: (text: string, lang: Lang) => NameHit[];
  /** The text without the words of the workspace's own names. */
  without: (text: string, lang: Lang) => string;
  /** Whether the text speaks of the workspace's own region or system at all. */
  speaksOf: (text: string) => boolean;
}

/** Words that many industries share and that distinguish none. */
const common =
  /^(?:industr|sector|modern|advanc|characterist|system|the|and|of|development|deep|green|new|high|service|servic|total|group|product)$/;
const zhCommon = /现代|先进|特色|绿色|高端|产业|行业|新体系|体系|业$|和|与|、|深/g;

export function nameFinder(system: System): NameFinder {
  const nodes = system.industries.filter((node) => node.level !== 'class');
  const weights = wordWeights(nodes);
  const region = system.regions
    .filter((one) => one.parent === null)
    .flatMap((one) => Object.values(one.names));
  const own = [...region, ...Object.values(system.names)]
    .flatMap((name) => [name, name.replace(/[市省区县州]$/, '')])
    .filter((name) => name.length > 1);
  return {
    find: (text, lang) => {
      const hits = nodes.flatMap((node) => {
        const hit = lang === 'zh' ? matchChinese(node, text) : matchEnglish(node, text, weights);
        return hit === null ? [] : [hit];
      });
      const byConcept = conceptNodes(nodes, text, lang);
      const total = totalHit(system, text, lang);
      return strongest([...hits, ...byConcept, ...(total === null ? [] : [total])]);
    },
    without: (text, lang) => {
      const all = nodes.flatMap((node) => node.names[lang] ?? []);
      if (lang === 'zh') return all.reduce((rest, name) => rest.replaceAll(name, ''), text);
      const words = new Set(all.flatMap((name) => englishWords(name).map(({ word }) => word)));
      return text.replace(/[A-Za-z][A-Za-z’'-]*/g, (word) => (words.has(stem(word)) ? '' : word));
    },
    speaksOf: (text) => own.some((name) => text.toLowerCase().includes(name.toLowerCase())),
  };
}

/** Light stemming: financial and finance, biomedicine and biomedical, materials and material. */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  return lower.length <= 4
    ? lower.replace(/s$/, '')
    : lower.replace(/(?:ies|ials?|ical|ines?|ices?|ics?|ings?|als?|ions?|ers?|ed|es|e|s|y)$/, '');
}

/** Stems of one root: biomedic- and biomed-. */
function sameRoot(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  return same >= 6 && same >= shorter - 1 && Math.max(a.length, b.length) - same <= 2;
}

function englishWords(text: string): { word: string; at: number }[] {
  return [...text.matchAll(/[A-Za-z][A-Za-z’'-]*/g)].map((match) => ({
    word: stem(match[0]),
    at: match.index,
  }));
}

function wordWeights(nodes: readonly Industry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const node of nodes)
    for (const word of new Set(englishWords(node.names.en ?? '').map(({ word }) => word)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, common.test(word) ? 0.15 : 1 / count]));
}

function matchEnglish(node: Industry, text: string, weights: ReadonlyMap<string, number>): NameHit | null {
  if (node.id === totalId || node.level === 'account') return null;
  const words = [
    ...new Set(englishWords(node.names.en ?? node.id.replaceAll('_', ' ')).map(({ word }) => word)),
  ].filter((word) => !/^(?:the|and|of|in|for)$/.test(word));
  const found = englishWords(text);
  let [have, all, at] = [0, 0, -1];
  for (const word of words) {
    const weight = weights.get(word) ?? 1;
    all += weight;
    const hit = found.filter((one) => sameRoot(one.word, word)).at(-1);
    if (hit === undefined) continue;
    have += weight;
    at = Math.max(at, hit.at);
  }
  const coverage = all === 0 ? 0 : have / all;
  // The short name that its identifier is: agri_food, agri-food.
  const short = node.id.includes('_')
    ? [...text.matchAll(new RegExp(`\\b${node.id.replaceAll('_', '[-_ ]')}\\b`, 'gi'))].at(-1)
    : undefined;
  if (short !== undefined && coverage < 0.9) return { node, coverage: 0.9, at: short.index };
  return coverage >= 0.5 && have >= 0.5 ? { node, coverage, at } : null;
}

function matchChinese(node: Industry, text: string): NameHit | null {
  if (node.id === totalId || node.level === 'account') return null;
  const name = node.names.zh;
  if (name === undefined) return null;
  const full = text.lastIndexOf(name);
  if (full >= 0) return { node, coverage: 1, at: full + name.length };
  const core = name.replace(zhCommon, '');
  if (core.length < 2) return null;
  const whole = text.lastIndexOf(core);
  if (whole >= 0) return { node, coverage: 0.95, at: whole + core.length };
  const pairs = Array.from({ length: core.length - 1 }, (_, i) => core.slice(i, i + 2));
  const hits = pairs.filter((pair) => text.includes(pair));
  const coverage = hits.length / pairs.length;
  return coverage >= 0.6
    ? { node, coverage: coverage * 0.9, at: Math.max(...hits.map((pair) => text.lastIndexOf(pair))) }
    : null;
}

/** Accounts are known by what they are: gross domestic product, its sectors. */
function conceptNodes(nodes: readonly Industry[], text: string, lang: Lang): NameHit[] {
  const marks = findConcepts(text, lang);
  return nodes
    .filter((node) => node.level === 'account')
    .flatMap((node): NameHit[] => {
      const own = conceptOfNode(node);
      const mark = own === null ? undefined : marks.filter((one) => one.id === own).at(-1);
      return mark === undefined ? [] : [{ node, coverage: 1, at: mark.start }];
    });
}

/** The concept that a node's name stands for: gdp, primary ... */
export function conceptOfNode(node: Industry): string | null {
  return (
    findConcepts(node.names.en ?? '', 'en')[0]?.id ?? findConcepts(node.names.zh ?? '', 'zh')[0]?.id ?? null
  );
}

const smallNumbers: Record<string, number> = {
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** The total: by the system's name, or as "the eight industries", 八大产业, where the system has eight. */
function totalHit(system: System, text: string, lang: Lang): NameHit | null {
  const total = system.industries.find((node) => node.id === totalId);
  if (total === undefined) return null;
  const names = [...Object.values(system.names), ...Object.values(total.names)];
  const marks = names.flatMap((name) =>
    [...name.matchAll(/[“"]([^”"]+)[”"]/g)].map((match) => match[1] ?? ''),
  );
  const counted =
    lang === 'zh'
      ? /([三四五六七八九十])大(?:主导|重点|优势)?(?:产业|行业)/.exec(text)
      : /\b(three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:[a-z]+\s+)?industries\b/i.exec(text);
  const count =
    counted?.[1] === undefined ? null : (smallNumbers[counted[1].toLowerCase()] ?? Number(counted[1]));
  const at = Math.max(
    ...names.map((name) => text.lastIndexOf(name)),
    ...marks.map((mark) => text.lastIndexOf(mark)),
    count === systemIndustries(system).length ? (counted?.index ?? -1) : -1,
  );
  return at < 0 ? null : { node: total, coverage: 1, at };
}

/** Where names overlap, the best covered; in the order in which they stand. */
function strongest(hits: readonly NameHit[]): NameHit[] {
  return hits
    .filter(
      (hit) =>
        !hits.some(
          (other) =>
            other !== hit && Math.abs(other.at - hit.at) < 12 && other.coverage > hit.coverage + 0.01,
        ),
    )
    .sort((a, b) => a.at - b.at);
}
