// What in the workspace a text speaks of: industries, groups, the total and accounts by their names, roughly as printed.

import { totalId, type Industry, type System } from '../define/index.js';
import { accountHits } from './account-names.js';
import {
  canonicalStem,
  commonStem,
  notActivities,
  notActivitiesZh,
  phrases,
  weakStem,
  zhSynonyms,
} from './activity-words.js';
import type { Claim } from './claim.js';
import type { Lang } from './mention.js';
import type { Reader } from './relations/reader.js';
import { totalHits } from './total-names.js';
import { escaped } from './words.js';

/** A node that a text names, and where. */
export interface NameHit {
  node: Industry;
  /** How much of the name the text has, 0 to 1, by the weight of its words. */
  coverage: number;
  start: number;
  end: number;
  /** Another word for more or less the same (farming for the primary sector): no number is held against the text by it. */
  loose?: true;
}

export interface NameFinder {
  /** Every place where a text names a node well enough, from left to right. */
  find: (text: string, lang: Lang) => NameHit[];
  /** The names in the stretch of a text right before a claim. */
  before: (claim: Claim, length: number, reader: Reader) => NameHit[];
  /** What the workspace's own region, its parts and its system are called, in lower case. */
  own: readonly string[];
  /** Whether the text speaks of the workspace's own region or system at all. */
  speaksOf: (text: string) => boolean;
}

/** Below this share of its name a node is not named. */
const enough = 0.6;

export function nameFinder(system: System): NameFinder {
  const nodes = system.industries.filter((node) => node.level !== 'class');
  const named = nodes.filter((node) => node.id !== totalId);
  const english = named.map((node) => ({ node, words: nameWords(node) }));
  const shared = sharedWords(english.map(({ words }) => words));
  const region = system.regions.flatMap((one) => Object.values(one.names));
  const own = [...region, ...Object.values(system.names)]
    .flatMap((name) => [name, name.replace(/[市省区县州]$/, '').replace(/ (?:County|City|Province)$/, '')])
    .filter((name) => name.length > 1)
    .map((name) => name.toLowerCase());
  const known = new Map<string, NameHit[]>();
  const finder: NameFinder = {
    find: (printed, lang) => {
      const found = known.get(printed);
      if (found !== undefined) return found;
      const blank = (found: string): string => ' '.repeat(found.length);
      const text = printed.replace(lang === 'zh' ? notActivitiesZh : notActivities, blank);
      const byName =
        lang === 'zh'
          ? named.flatMap((node) => matchChinese(node, text))
          : matchEnglish(english, tokensOf(text), shared);
      const hits = strongest([
        ...byName,
        ...accountHits(nodes, system, text, lang),
        ...totalHits(system, text, lang),
      ]);
      known.set(printed, hits);
      return hits;
    },
    before: (claim, length, reader) =>
      finder
        .find(reader.text(claim), claim.lang)
        .filter(({ start, end }) => start >= claim.start - length && end <= claim.start),
    own,
    speaksOf: (text) => {
      const lower = text.toLowerCase();
      return own.some((name) => lower.includes(name));
    },
  };
  return finder;
}

/** Light stemming: financial and finance, biomedicine and biomedical, materials and material. */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  return lower.length <= 4
    ? lower.replace(/s$/, '')
    : lower.replace(
        /(?:ies|ials?|ical|ines?|ices?|ics?|ings?|als?|ions?|isms?|ers?|ed|es|e|s|y|ment|ural|ure)$/,
        '',
      );
}

interface Token {
  word: string;
  printed: string;
  start: number;
  end: number;
}

/** The words of a text by their stems; a phrase that is one word of its own counts as one. */
function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  for (const [pattern, word] of phrases)
    for (const { 0: printed, index } of text.matchAll(pattern))
      found.push({ word, printed, start: index, end: index + printed.length });
  for (const { 0: printed, index } of text.matchAll(/[A-Za-z][A-Za-z’'-]*/g))
    if (!found.some(({ start, end }) => index >= start && index < end))
      found.push(...wordsOf(printed, index));
  return found.sort((a, b) => a.start - b.start);
}

/** A word; its parts where it is put together with a hyphen and known by none ("farm-product", but "agri-food"). */
function wordsOf(printed: string, index: number): Token[] {
  const own = stem(printed);
  const whole = !printed.includes('-') || canonicalStem(own) !== own;
  const parts = whole ? [printed] : printed.split('-');
  let start = index;
  return parts.flatMap((part): Token[] => {
    const at = start;
    start += part.length + 1;
    return part === ''
      ? []
      : [{ word: canonicalStem(stem(part)), printed: part, start: at, end: at + part.length }];
  });
}

function nameWords(node: Industry): string[] {
  const words = tokensOf(node.names.en ?? node.id.replaceAll('_', ' ')).map(({ word }) => word);
  return [...new Set(words)].filter((word) => !/^(?:the|and|of|in|for|a|oth|exc|except|other)$/.test(word));
}

/** In how many names each word stands. */
function sharedWords(names: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of names.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function weightOf(word: string, shared: ReadonlyMap<string, number>): number {
  if (commonStem.test(word)) return 0.15;
  return (weakStem.test(word) ? 0.4 : 1) / Math.max(1, shared.get(word) ?? 1);
}

/** Stems of one root: biomedic- and biomed-. */
function sameRoot(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  return same >= 6 && same >= shorter - 1 && Math.max(a.length, b.length) - same <= 2;
}

/** Clusters of a name's words that stand together, each with the share of the name that they are. */
function matchEnglish(
  nodes: readonly { node: Industry; words: string[] }[],
  tokens: readonly Token[],
  shared: ReadonlyMap<string, number>,
): NameHit[] {
  return nodes.flatMap(({ node, words }) => {
    const all = words.reduce((sum, word) => sum + weightOf(word, shared), 0);
    const clusters: { tokens: Token[]; words: Set<string>; last: number }[] = [];
    for (const [i, token] of tokens.entries()) {
      const word = words.find((one) => sameRoot(one, token.word));
      if (word === undefined) continue;
      const open = clusters.at(-1);
      // A common word belongs to the name that it stands right behind: "pillar and advantageous industries".
      const reach = !commonStem.test(word) ? 4 : /^(?:of|the|in)$/.test(tokens[i - 1]?.word ?? '') ? 2 : 1;
      // "Freight and warehousing": two words for one.
      const paired = open?.words.has(word) === true && tokens[i - 1]?.word === 'and' && i - open.last === 2;
      if (open !== undefined && i - open.last <= reach && (paired || !open.words.has(word))) {
        open.tokens.push(token);
        open.words.add(word);
        open.last = i;
      } else clusters.push({ tokens: [token], words: new Set([word]), last: i });
    }
    const short = tokens.filter(({ word, printed }) =>
      node.id.includes('_')
        ? printed.toLowerCase() === node.id.replaceAll('_', '-')
        : sameRoot(word, canonicalStem(stem(node.id))),
    );
    const hits = clusters.flatMap(({ tokens: found, words: matched }): NameHit[] => {
      const have = [...matched].reduce((sum, word) => sum + weightOf(word, shared), 0);
      const [first, last] = [found[0], found.at(-1)];
      if (first === undefined || last === undefined || all === 0) return [];
      const coverage = have / all;
      const telling = [...matched].some((word) => !commonStem.test(word));
      // An account is named in full, or it is another's name.
      if (!telling || coverage < (node.level === 'account' ? 0.99 : enough)) return [];
      const loose = found.every(({ printed, word }) => partWords.test(printed) || commonStem.test(word));
      return [{ node, coverage, start: first.start, end: last.end, ...(loose ? { loose } : {}) }];
    });
    // The short name that its identifier is.
    const byId = (node.level === 'account' || commonStem.test(canonicalStem(stem(node.id))) ? [] : short)
      .filter(({ start, end }) => !hits.some((hit) => start < hit.end && hit.start < end))
      .map(({ start, end }): NameHit => ({ node, coverage: node.id.includes('_') ? 0.9 : 0.65, start, end }));
    return [...hits, ...byId];
  });
}

/** Words for a part of what an industry is: banks of finance, freight of logistics. */
const partWords =
  /^(?:banks?|banking|freight|crops?|travel|hauliers?|haulage|couriers?|warehous(?:es|ing)|medicines?|drugs?|food|foodstuffs?|machines?)$/i;

const zhCommon = /现代|先进|特色|绿色|高端|新型|产业|行业|新体系|体系|业$/g;

/** The name in full, its core without what many names share, and what else its core is called. */
function matchChinese(node: Industry, text: string): NameHit[] {
  const name = node.names.zh;
  if (name === undefined || (node.level === 'account' && name.length < 3)) return [];
  const hits: NameHit[] = [];
  const add = (pattern: RegExp, coverage: number): void => {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const [start, end] = [index, index + found.length];
      if (!hits.some((hit) => start < hit.end && hit.start < end)) hits.push({ node, coverage, start, end });
    }
  };
  add(literal(name), 1);
  const core = name.replace(zhCommon, '');
  if (node.level === 'group') for (const other of synonymsOf(name)) add(literal(other), 0.9);
  if (core.length < 2 || node.level === 'account') return hits;
  add(new RegExp(Array.from(core).join('[和与、及深精]?'), 'g'), 0.95);
  for (const other of synonymsOf(core)) add(literal(other), 0.9);
  // 装备773亿元: its first half, standing alone.
  if (core.length === 4 && core.endsWith('制造'))
    add(
      new RegExp(
        `(?<![\\u4e00-\\u9fff])${core.slice(0, 2)}(?=[^\\u4e00-\\u9fff]|最|居|增|为|约|以|排|和|与|产值)|(?<=[、，和与比是])${core.slice(0, 2)}(?=[^\\u4e00-\\u9fff]|最|居|增)`,
        'g',
      ),
      0.75,
    );
  const short = core.replace(/[和与及]/g, '');
  if (short.length === 4)
    add(new RegExp(`${short.charAt(0)}${short.charAt(2)}(?=产业|业|行业|收入)`, 'g'), 0.8);
  return hits;
}

const literal = (text: string): RegExp => new RegExp(escaped(text), 'g');

const synonymsOf = (name: string): readonly string[] =>
  zhSynonyms.find((row) => row.includes(name))?.filter((other) => other !== name) ?? [];

/** Where names overlap, the best covered, and of equals the longer; in the order in which they stand. */
function strongest(hits: readonly NameHit[]): NameHit[] {
  const better = (a: NameHit, b: NameHit): boolean =>
    a.coverage > b.coverage + 0.01 ||
    (Math.abs(a.coverage - b.coverage) <= 0.01 && a.end - a.start > b.end - b.start);
  const once = hits.filter(
    (hit, i) =>
      !hits
        .slice(0, i)
        .some(({ node, start, end }) => node.id === hit.node.id && start === hit.start && end === hit.end),
  );
  return once
    .filter(
      (hit) =>
        !once.some(
          (other) => other !== hit && other.start < hit.end && hit.start < other.end && better(other, hit),
        ),
    )
    .sort((a, b) => a.start - b.start || b.coverage - a.coverage);
}
