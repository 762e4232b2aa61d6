// The accounts of an economy by what they are called: gross domestic product, its sectors, industry.

import { indicatorOf, type Industry, type System } from '../define/index.js';
import { findConcepts } from './lexicon.js';
import type { Lang } from './mention.js';
import type { NameHit } from './names.js';

/** Other words for the sectors of an economy. */
const sectorWords: Record<string, { en: RegExp; zh: RegExp }> = {
  primary: { en: /\b(?:agriculture|farming)(?:['’]s)?\b(?! (?:products?|processing))/gi, zh: /农业|农林牧渔业/g },
  secondary: { en: /\bindustry and construction\b|\b(?:the )?secondary(?= value)/gi, zh: /工业和建筑业/g },
  tertiary: { en: /\b(?:the )?services?\b(?! (?:cent|provid))/gi, zh: /服务业/g },
}; // prettier-ignore

/** "The primary and secondary sectors", 第二、三产业, "the secondary by": sectors whose noun is told once for several. */
const elidedSectors: Record<string, { en: RegExp; zh: RegExp }> = {
  primary: { en: /\bprimary(?=(?:,| and| or) (?:the )?(?:secondary|tertiary))|\bthe primary(?= (?:by|rose|grew|fell|up|down|gained|one))/gi, zh: /第?一(?:产业?)?(?=[、和与及](?:第?二[、和与及])?第?[二三]产)|(?<![第\d])一(?=二?[二三]产业)/g },
  secondary: { en: /\bsecondary(?=(?:,| and| or) (?:the )?tertiary)|(?<=\bprimary (?:and|or) )secondary\b|(?<=\bprimary, )secondary\b|\bthe secondary(?= (?:by|rose|grew|fell|up|down|gained|one))/gi, zh: /第?二(?:产业?)?(?=[、和与及]第?三产)|(?<=第?一[、和与及]第?)二产业?|(?<![第\d])二(?=三产业)|(?<=第?一产?[、和与及])第?二产业?/g },
  tertiary: { en: /(?<=\b(?:primary|secondary) (?:and|or) )tertiary\b|\bthe tertiary(?= (?:by|rose|grew|fell|up|down|gained|one))/gi, zh: /(?<=第?二产?[、和与及])第?三产业?|(?<=[一二])三产业/g },
}; // prettier-ignore

/** Industry above designated size where its value added is not named beside it. */
const largeIndustry: Record<Lang, RegExp> = {
  en: /\b(?:above-scale|above-designated-size|designated-size) industr(?:y|ies)\b|\bindustr(?:y|ies|ial (?:enterprises|firms|companies)) (?:above|over) (?:the )?designated size\b/gi,
  zh: /规上工业(?:企业)?|规模以上工业(?:企业)?/g,
};

/** Accounts are known by what they are: gross domestic product, its sectors. */
export function accountHits(nodes: readonly Industry[], system: System, text: string, lang: Lang): NameHit[] {
  const marks = findConcepts(text, lang);
  return nodes
    .filter((node) => node.level === 'account')
    .flatMap((node): NameHit[] => {
      const own = conceptOfNode(node, system);
      if (own === null) return [];
      const designated = /designated|规模以上/.test(`${node.names.en ?? ''}${node.names.zh ?? ''}`);
      const known = marks
        .filter((mark) => mark.id === own)
        .map(({ start, end }): NameHit => {
          const said = `${text.slice(Math.max(0, start - 24), end)}${text.slice(end).slice(0, 40)}`;
          const limited = /designated|above-scale|规模以上|规上/.test(said);
          const coverage = own !== 'industrial_value_added' || limited === designated ? 1 : 0.62;
          return { node, coverage, start, end };
        });
      const limited =
        own === 'industrial_value_added' && designated ? [...text.matchAll(largeIndustry[lang])] : [];
      known.push(
        ...limited
          .map(({ 0: found, index }) => ({ node, coverage: 1, start: index, end: index + found.length }))
          .filter((hit) => !known.some((other) => hit.start < other.end && other.start < hit.end)),
      );
      const called = [...text.matchAll(sectorWords[own]?.[lang] ?? /(?!)/g)]
        .map(({ 0: found, index }): NameHit => ({
          node,
          coverage: 0.8,
          start: index,
          end: index + found.length,
          ...(own === 'primary' ? { loose: true } : {}),
        }))
        .filter((hit) => !known.some((other) => hit.start < other.end && other.start < hit.end));
      const elided = [...text.matchAll(elidedSectors[own]?.[lang] ?? /(?!)/g)].map(
        ({ 0: found, index }): NameHit => ({ node, coverage: 1, start: index, end: index + found.length }),
      );
      return [...known, ...called, ...elided];
    });
}

/** The concept that a node's name, or its headline, stands for: gdp, primary, industrial_value_added ... */
export function conceptOfNode(node: Industry, system?: System): string | null {
  const [en, zh] = [node.names.en ?? '', node.names.zh ?? ''];
  const direct = findConcepts(en, 'en')[0]?.id ?? findConcepts(zh, 'zh')[0]?.id;
  if (direct !== undefined || system === undefined || node.headline === null) return direct ?? null;
  const headline = indicatorOf(system, node.headline)?.names.zh ?? '';
  const whole = findConcepts(`${zh}${headline}`, 'zh')[0];
  return whole !== undefined && whole.end > zh.length && whole.start < zh.length ? whole.id : null;
}
