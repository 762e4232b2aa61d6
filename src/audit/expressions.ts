// From a claim and what it is about to the figure expressions that would bear it out.

import { indicatorOf, partsOf, totalId, type Industry, type System } from '../define/index.js';
import { aboutShares, asMeant, conceptBehind } from './as-meant.js';
import type { Claim } from './claim.js';
import { isMoney } from './cue-input.js';
import { periodFor, type Period } from './figure-periods.js';
import { indicatorFor } from './indicators-in-text.js';
import { findConcepts } from './lexicon.js';
import { conceptOfNode } from './account-names.js';
import type { NameFinder, NameHit } from './names.js';
import type { RegionFinder } from './regions-in-text.js';
import type { Reader } from './relations/reader.js';
import type { Topic } from './topics.js';
import { publishedShare, wholeFor } from './wholes.js';

export interface Linked {
  claim: Claim;
  /** The figure expression, and others that the words allow as well. */
  ref: string;
  others: string[];
  node: Industry;
  indicator: string;
  period: string;
  /** Linked by name beyond doubt, so that a value which does not fit is held against the text. */
  sure: boolean;
  /** The text does not name the period: the last year that the workspace has. */
  guessed: boolean;
  /** It names a later one, told before: what does not fit is left open. */
  instead?: true;
  /** Its name stands right before it: not even another figure of the sentence that fits casts doubt on the link. */
  close: boolean;
  /** Held against the text where a slip of the pen explains the number, though its words may say more than the name. */
  slips?: 'slip' | 'anchored';
  /** A figure that is easily taken for the one meant, told nowhere in the sentence. */
  mistaken?: string[];
}

/** Why a claim could not be linked. */
export interface Unlinked {
  claim: Claim;
  node: Industry | null;
  why: 'no_node' | 'no_indicator' | 'no_period' | 'no_unit' | 'kind';
}

/** What linking needs to know of the workspace and the texts. */
export interface Linking {
  system: System;
  names: NameFinder;
  regions: RegionFinder;
  reader: Reader;
  /** The last year that the workspace has anything of, for texts that name no period. */
  lastYear: string | null;
}

/** The figure that a claim speaks of, where it has a topic. */
export function linkTo(claim: Claim, topic: Topic | undefined, linking: Linking): Linked | Unlinked {
  if (topic === undefined) return { claim, node: null, why: 'no_node' };
  return { ...expressionOf(asMeant(claim, linking.reader), topic, linking), claim };
}

function expressionOf(
  claim: Claim,
  topic: Topic,
  { system, names, regions, reader, lastYear }: Linking,
): Linked | Unlinked {
  const [region, sentence] = [regions(claim), reader.sentence(claim)];
  const [node] = topic.nodes;
  if (node === undefined) return { claim, node: null, why: 'no_node' };
  const period = periodFor(claim, lastYear);
  if (period === null) return { claim, node, why: 'no_period' };
  if (topic.nodes.length > 1) return sumOf(claim, topic, system, period, region);
  // "Freight and warehousing": what is a measure elsewhere is the industry's name here.
  const isName = findConcepts(topic.called ?? '', claim.lang).some(({ id }) => id === claim.concept);
  // "The primary sector grew by 2.1 percent and the secondary by 2.3": the concept is that of the sector before.
  const sector = /^(?:primary|secondary|tertiary|gdp)$/;
  const elided =
    topic.close &&
    node.level === 'account' &&
    sector.test(claim.concept ?? '') &&
    sector.test(conceptOfNode(node) ?? '');
  const bare =
    elided || topic.behind === true || topic.sector === true || (isName && node.level !== 'account');
  const found =
    indicatorFor(bare ? { ...claim, concept: null } : claim, node, system) ??
    indicatorFor({ ...claim, concept: conceptBehind(claim, reader) ?? claim.concept }, node, system);
  if (found === null) return { claim, node, why: 'no_indicator' };
  const { indicator, named } = found;
  const vague =
    indicator === 'headline' &&
    !named &&
    topic.plain !== true &&
    !/scale|size|规模|总量|total|output|revenue/i.test(claim.subject);
  const cellOf = (id: string, what: string, key = period.key): string => {
    const cell = `${region.prefix}${id}.${what}[${key}]`;
    return period.ytd ? `ytd(${cell})` : cell;
  };
  const level = cellOf(node.id, indicator);
  // "The pillar industries' revenue": where parts are told by other measures, their scale may be meant.
  const composite = node.id === totalId || node.level === 'group';
  const scale = composite && /revenue|output_value/.test(indicator) ? [cellOf(node.id, 'headline')] : [];
  const sure = topic.sure && region.sure && !vague;
  const link = (ref: string, certain = sure, others: string[] = []): Linked => ({
    claim,
    ref,
    others,
    node,
    indicator,
    period: period.key,
    sure: certain,
    guessed: period.guessed === true,
    ...(period.instead === true ? { instead: true as const } : {}),
    close: topic.close,
  });
  // A rate has no growth: its level does.
  const flow =
    node.level === 'account' && node.headline !== null && indicator !== node.headline
      ? cellOf(node.id, node.headline)
      : level;
  const unit = indicator === 'headline' ? headlineUnit(node, system) : indicatorOf(system, indicator)?.unit;
  const published = publishedShare(node, system);
  if (topic.sector && published !== null)
    return link(cellOf(node.id, published), false, [
      cellOf(node.id, published, yearBefore(period.key)),
      ...(lastYear === null ? [] : [cellOf(node.id, published, lastYear)]),
    ]);
  switch (claim.role) {
    case 'level':
    case 'previous':
    case 'conversion': {
      if (claim.role === 'previous' && claim.unit === '1' && unit !== '1' && published === null)
        return growthRole(claim) ? link(`growth(${level})`, false) : { claim, node, why: 'no_unit' };
      if (claim.unit === '1' && unit !== '1') {
        if (published !== null)
          return link(cellOf(node.id, published), sure && aboutShares.test(sentence), [
            ...(claim.role === 'previous' ? [cellOf(node.id, published, yearBefore(period.key))] : []),
            `growth(${level})`,
          ]);
        return link(`growth(${level})`, false, node.id === totalId ? [] : [`share(${level})`]);
      }
      if (isMoney(claim.unit) && isMoney(unit ?? '') && claim.unit !== unit && claim.per === null)
        return /^[A-Z]{3}$/.test(claim.unit)
          ? link(`convert(${level}, ${claim.unit})`)
          : { claim, node, why: 'no_unit' };
      if (!sameUnit(claim, unit ?? '', named)) return { claim, node, why: 'no_unit' };
      return claim.role === 'previous'
        ? link(level, false, [cellOf(node.id, indicator, yearBefore(period.key))])
        : {
            ...link(level, sure && scale.length === 0, scale),
            mistaken:
              lastYear !== null && isOfEarlier(claim, period, lastYear, reader)
                ? [cellOf(node.id, indicator, lastYear)]
                : [],
          };
    }
    case 'growth':
      if (claim.unit !== '1' && claim.unit !== 'times') return { claim, node, why: 'no_unit' };
      if (
        (claim.since !== null && claim.period !== null && claim.since.to !== claim.period.to - 12) ||
        claim.basis === 'month' ||
        claim.basis === 'quarter'
      )
        return { claim, node, why: 'kind' };
      return {
        ...link(`growth(${flow})`, sure && (claim.basis !== 'other' || claim.since !== null)),
        mistaken: othersGrowth(node, system, names.find(sentence, claim.lang), cellOf),
      };
    case 'points':
      return published === null || claim.basis === 'month'
        ? { claim, node, why: 'kind' }
        : link(
            `diff(${cellOf(node.id, published)})`,
            sure && claim.basis !== 'quarter' && claim.since === null,
          );
    case 'change':
      if (claim.unit !== unit) return { claim, node, why: 'no_unit' };
      return link(`diff(${level})`, false);
    case 'share': {
      if (claim.unit !== '1') return { claim, node, why: 'no_unit' };
      const whole = wholeFor(claim, node, system, names, sentence);
      if (whole === null) return { claim, node, why: 'kind' };
      const measure =
        whole.level === 'account'
          ? (whole.headline ?? indicator)
          : indicator === node.headline || indicator === 'headline'
            ? 'headline'
            : indicator;
      const computed = `${level} / ${cellOf(whole.id, measure)}`;
      if (whole.id === node.id) return { claim, node, why: 'kind' };
      if (published !== null && whole.level === 'account')
        return link(cellOf(node.id, published), sure, [computed]);
      // Its share of its group, told as that of the total.
      const said = new Set(names.find(sentence, claim.lang).map((hit) => hit.node.id));
      const group = whole.id === totalId && node.level === 'industry' ? node.parent : null;
      // A group's share, told as the other's.
      const rivals = system.industries.filter(
        ({ id, level: of }) => node.level === 'group' && of === 'group' && id !== node.id && !said.has(id),
      );
      return {
        ...link(computed),
        mistaken: [
          ...(group === null || said.has(group) ? [] : [`${level} / ${cellOf(group, 'headline')}`]),
          // Its share of the total, told as that of its group.
          ...(whole.level === 'group' && whole.id === node.parent && !said.has(totalId)
            ? [`${level} / ${cellOf(totalId, 'headline')}`]
            : []),
          ...rivals.map(({ id }) => `${cellOf(id, 'headline')} / ${cellOf(whole.id, measure)}`),
        ],
      };
    }
    case 'rank':
      // Of all industries by size, where the sentence does not speak of a group or of growth.
      return link(
        `rank(${cellOf(node.id, 'headline')})`,
        sure && node.level === 'industry' && isBySize(claim, reader),
        /grow|fast|pace|rate|增|快|速/i.test(sentence) ? [`rank(growth(${level}))`] : [],
      );
    case 'contribution':
      return node.id === totalId ? { claim, node, why: 'kind' } : link(`contribution(${level})`, false);
    default:
      return { claim, node, why: 'kind' };
  }
}

/** Told of a year before the last one, in so many words, and of nothing that was done in it. */
function isOfEarlier(claim: Claim, { key }: Period, lastYear: string, reader: Reader): boolean {
  if (!claim.periodHere || !/^\d{4}$/.test(key) || key >= lastYear) return false;
  const before = reader.before(claim);
  const at = before.lastIndexOf(key);
  if (at < 0) return /^\s+in (\d{4})\b/.exec(reader.tail(claim))?.[1] === key && !before.includes(lastYear);
  const between = before.slice(at + key.length);
  return !done[claim.lang].test(between) && !/\d/.test(between);
}

const done: Record<Claim['lang'], RegExp> = {
  en: /\b(?:since|launch\w*|adopt\w*|issu\w*|set|plan\w*|opinion|target\w*|found\w*|open\w*|start\w*|from|than|against)\b/i,
  zh: /以来|起|印发|出台|提出|启动|确定|制定|成立|设立|要求|规划|比|较|的/,
};

/** The same period of the year before: 2019-Q1 for 2020-Q1. */
const yearBefore = (key: string): string => key.replace(/^\d{4}/, (year) => String(Number(year) - 1));

/** A rank by size: right behind an amount ("with 89.47 billion yuan it was fourth"), or in a sentence on size, not on growth. */
function isBySize(claim: Claim, reader: Reader): boolean {
  const [sentence, gap] = [reader.sentence(claim), reader.gap(claim)];
  if (/grow|fast|增|快/i.test(gap)) return false;
  // 比排在第二位的绿色农产品多: the rank of what follows
  if (/^(?:位|名)?的[\u4e00-\u9fff]/.test(reader.tail(claim)) && /比[^，。；]{0,6}$/.test(gap)) return false;
  const ofAll = /\beight\b|\bsize\b|\blargest\b|规模|八大|块头|体量|4\+4[”"]?各产业/i.test(sentence);
  if (!ofAll || /\bpillars?\b|\badvantageous\b|主导|优势/i.test(gap)) return false;
  return !/grow|fast|增|快/i.test(sentence) || /^(?:列|位列|居|位居|排|排名|排在)?$/.test(gap.trim());
}

/** The growth of the other industries that the sentence does not name. */
function othersGrowth(
  { id, level }: Industry,
  system: System,
  hits: readonly NameHit[],
  cellOf: (id: string, what: string) => string,
): string[] {
  if (level !== 'industry') return [];
  return system.industries
    .filter((other) => other.level === 'industry' && other.id !== id && other.headline !== null)
    .filter((other) => !hits.some(({ node }) => node.id === other.id))
    .map((other) => `growth(${cellOf(other.id, other.headline ?? 'headline')})`);
}

const growthRole = (claim: Claim): boolean => /grow|increas|增/i.test(claim.subject);

/** "Finance and logistics together": the sum of their headlines. */
function sumOf(
  claim: Claim,
  topic: Topic,
  system: System,
  period: Period,
  region: { prefix: string; sure: boolean },
): Linked | Unlinked {
  const [node] = topic.nodes;
  if (node === undefined) return { claim, node: null, why: 'no_node' };
  if (claim.role !== 'level' && claim.role !== 'share') return { claim, node, why: 'kind' };
  if (claim.role === 'level' && claim.unit !== headlineUnit(node, system))
    return { claim, node, why: 'no_unit' };
  const account = node.level === 'account';
  if (account && topic.nodes.some(({ parent }) => parent !== node.parent))
    return { claim, node, why: 'kind' };
  const cell = (id: string): string => {
    const one = `${region.prefix}${id}.${account ? (node.headline ?? 'headline') : 'headline'}[${period.key}]`;
    return period.ytd ? `ytd(${one})` : one;
  };
  const sum = topic.nodes.map(({ id }) => cell(id)).join(' + ');
  const ref =
    claim.role === 'share' ? `(${sum}) / ${cell(account ? (node.parent ?? totalId) : totalId)}` : sum;
  const sure = topic.sure && region.sure && claim.role === 'level';
  // Of their group, where they are of one.
  const [group, ...more] = new Set(topic.nodes.map(({ parent }) => parent));
  const ofGroup = claim.role === 'share' && more.length === 0 && group != null && !account;
  return {
    claim,
    ref,
    others: ofGroup ? [`(${sum}) / ${cell(group)}`] : [],
    node,
    indicator: 'headline',
    period: period.key,
    sure,
    guessed: period.guessed === true,
    ...(period.instead === true ? { instead: true as const } : {}),
    close: topic.close,
  };
}

/** The unit printed is that of the indicator, or a word for what it counts. */
function sameUnit(claim: Claim, unit: string, named: boolean): boolean {
  if (claim.per !== null) return unit.endsWith(`/${claim.per}`) && unit.startsWith(claim.unit);
  if (claim.unit === unit || (claim.unit === '' && unit === '1')) return true;
  const per = /^([A-Z]{3})\/\w+$/.exec(unit)?.[1];
  if (per !== undefined) return claim.unit === per && named;
  const counts = (text: string): boolean =>
    !isMoney(text) && !/^(?:1|points|index_points|times|years|months)$/.test(text);
  return named && counts(unit) && counts(claim.unit);
}

function headlineUnit(node: Industry, system: System): string | undefined {
  const first = node.headline ?? partsOf(system, node.id)[0]?.headline ?? null;
  if (first !== null && first !== 'headline') return indicatorOf(system, first)?.unit;
  const [child] = partsOf(system, node.id);
  return child === undefined ? undefined : headlineUnit(child, system);
}
