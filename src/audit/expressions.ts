// From a claim to the figure expression that would bear it out.

import { indicatorOf, partsOf, totalId, type Industry, type System } from '../define/index.js';
import { parsePeriod } from '../lib/index.js';
import type { Claim } from './claim.js';
import { findConcepts } from './lexicon.js';
import { conceptOfNode, type NameFinder, type NameHit } from './names.js';
import { spanKey, yearOf } from './periods-in-text.js';
import type { Reader } from './relations/reader.js';

export interface Linked {
  claim: Claim;
  /** The figure expression. */
  ref: string;
  node: Industry;
  indicator: string;
  period: string;
  /** Linked by name beyond doubt, so that a value which does not fit is held against the text. */
  sure: boolean;
}

/** Why a claim could not be linked. */
export interface Unlinked {
  claim: Claim;
  node: Industry | null;
  why: 'no_node' | 'no_indicator' | 'no_period' | 'no_unit' | 'kind';
}

const anaphora = {
  en: /\b(?:its?|the (?:industry|sector)(?:['’]s)?|this (?:industry|sector)|their|these industries|they)\b/i,
  zh: /该|其|这一|此/,
};
/** Words that narrow an industry down to something that the workspace's figure is not. */
const narrower = {
  en: /\b(?:firms?|compan(?:y|ies)|enterprises?|parks?|zones?|districts?|count(?:y|ies)|products?|bases?|projects?|leading|clusters?|chains?|segments?|tax|robots?|makers?|producers?|province|provincial|national|nationwide|country|China['’]s|world|global|exports?|imports?)\b/i,
  zh: /企业|公司|园区|基地|产品|项目|龙头|集群|产业链|全国|全省|我国|省内|国内(?!生产)|出口|进口|税/,
};

/** Words that make several industries one amount. */
const together = {
  en: /\b(?:together|combined|jointly|group|altogether|sum|between them)\b/i,
  zh: /合计|共计|合共|加上|连同/,
};

/** Links claims in order; what a sentence before spoke of is kept for "the industry's". */
export function linkToWorkspace(
  claims: readonly Claim[],
  system: System,
  names: NameFinder,
  reader: Reader,
  textBefore: (claim: Claim) => string,
): (Linked | Unlinked)[] {
  const frames = new Map<number, { node: Industry; sure: boolean }>();
  let last: { claim: Claim; node: Industry } | null = null;
  return claims.map((claim): Linked | Unlinked => {
    const known =
      frames.get(claim.frame) ??
      sectorOf(claim, claims, system, reader) ??
      nodeOf(claim, names, reader, textBefore, last);
    if (known === null) return { claim, node: null, why: 'no_node' };
    frames.set(claim.frame, known);
    last = { claim, node: known.node };
    return expressionOf(claim, known.node, known.sure, system, names);
  });
}

/** 11.9:22.1:66.0: the shares of the sectors of the economy, in their order; never held against the text. */
function sectorOf(
  claim: Claim,
  claims: readonly Claim[],
  system: System,
  reader: Reader,
): { node: Industry; sure: boolean } | null {
  if (claim.unit !== '1' || claim.list?.length !== 3) return null;
  if (!/三次产业|产业结构|\bsector|\bprimary\b|\bindustries\b/i.test(reader.sentence(claim))) return null;
  const list = claims.filter(
    (other) =>
      other.source === claim.source &&
      other.sentence === claim.sentence &&
      other.unit === '1' &&
      other.list?.length === 3 &&
      Math.abs(other.start - claim.start) < 60,
  );
  if (list.reduce((sum, other) => sum + other.value, 0) > 2.2) return null;
  const sector = ['primary', 'secondary', 'tertiary'][claim.list.index];
  const node = system.industries.find((one) => one.level === 'account' && conceptOfNode(one) === sector);
  return node === undefined ? null : { node, sure: false };
}

function nodeOf(
  claim: Claim,
  names: NameFinder,
  reader: Reader,
  textBefore: (claim: Claim) => string,
  last: { claim: Claim; node: Industry } | null,
): { node: Industry; sure: boolean } | null {
  const own = `${reader.gap(claim)} ${claim.subject}`;
  const clause =
    reader
      .before(claim)
      .split(claim.lang === 'zh' ? /[；;]/ : /;|\bwhile\b|\bwhereas\b/)
      .at(-1) ?? '';
  const sure =
    !narrower[claim.lang].test(names.without(`${clause} ${claim.subject}`, claim.lang)) &&
    !together[claim.lang].test(own);
  const named = pick(names.find(own, claim.lang), own);
  if (named !== null) return { node: named.node, sure: sure && named.coverage >= 0.7 };
  const before = pick(names.find(reader.before(claim), claim.lang), reader.before(claim));
  if (before !== null) return { node: before.node, sure: sure && before.coverage >= 0.7 };
  const empty = claim.words.filter((word) => !/^(?:industry|sector|annual)$/.test(word)).length === 0;
  if (anaphora[claim.lang].test(reader.before(claim)) || empty) {
    const earlier = pick(names.find(textBefore(claim), claim.lang), textBefore(claim));
    // Its antecedent must stand in the clause right before, or the number is not held against the text.
    const clauseBefore = textBefore(claim)
      .trim()
      .split(/[;；。]|\.\s/)
      .filter((part) => part.trim() !== '')
      .slice(-2)
      .join(' ');
    const named = new Set(names.find(clauseBefore, claim.lang).map(({ node }) => node.id));
    const near = named.size === 1 && earlier !== null && named.has(earlier.node.id);
    if (earlier !== null)
      return {
        node: earlier.node,
        sure: near && anaphora[claim.lang].test(reader.before(claim)) && sure && earlier.coverage >= 0.7,
      };
    if (last !== null && last.claim.source === claim.source && claim.sentence - last.claim.sentence <= 1)
      return { node: last.node, sure: false };
  }
  return null;
}

/** The node named last, where no other stands beside it with as much right. */
function pick(hits: readonly NameHit[], text: string): NameHit | null {
  const last = hits.at(-1);
  if (last === undefined) return null;
  // "the largest of the eight industries": the industry is told of, not what it is one of.
  const member = hits.filter((hit) => hit.node.level === 'industry' && hit.at < last.at).at(-1);
  if (
    member !== undefined &&
    (last.node.id === totalId || last.node.level === 'group') &&
    !/[,;，；]/.test(text.slice(member.at, last.at))
  )
    return member;
  const rivals = hits.filter(
    (hit) =>
      hit !== last && hit.at === last.at && hit.coverage === last.coverage && hit.node.id !== last.node.id,
  );
  return rivals.length > 0 ? null : last;
}

function expressionOf(
  claim: Claim,
  node: Industry,
  sure: boolean,
  system: System,
  names: NameFinder,
): Linked | Unlinked {
  const indicator = indicatorFor(claim, node, system);
  if (indicator === null) return { claim, node, why: 'no_indicator' };
  const period = periodFor(claim);
  if (period === null) return { claim, node, why: 'no_period' };
  const cell = `${node.id}.${indicator}[${period.key}]`;
  const vague =
    indicator === 'headline' &&
    claim.concept === null &&
    !/scale|size|规模|总量|total|output|revenue/i.test(claim.subject);
  const level = period.ytd ? `ytd(${cell})` : cell;
  const link = (ref: string, certain = sure && !vague): Linked => ({
    claim,
    ref,
    node,
    indicator,
    period: period.key,
    sure: certain,
  });
  const unit = indicator === 'headline' ? headlineUnit(node, system) : indicatorOf(system, indicator)?.unit;
  switch (claim.role) {
    case 'level':
    case 'previous':
      if (claim.per !== null || (claim.unit !== unit && !(claim.unit === '' && unit === '1')))
        return { claim, node, why: 'no_unit' };
      return link(level);
    case 'conversion':
      return /^[A-Z]{3}$/.test(claim.unit)
        ? link(`convert(${level}, ${claim.unit})`)
        : { claim, node, why: 'no_unit' };
    case 'growth':
      if (claim.unit !== '1' && claim.unit !== 'times') return { claim, node, why: 'no_unit' };
      if (
        (claim.since !== null && claim.since.to !== (claim.period?.to ?? 0) - 12) ||
        claim.basis === 'month' ||
        claim.basis === 'quarter'
      )
        return { claim, node, why: 'kind' };
      return link(`growth(${level})`, sure && !vague && claim.basis !== 'other');
    case 'share': {
      const whole = wholeFor(claim, node, system, names);
      if (claim.unit !== '1') return { claim, node, why: 'no_unit' };
      if (whole === null) return { claim, node, why: 'kind' };
      const same = indicatorFor(claim, whole, system) ?? indicator;
      return link(
        `${level} / ${whole.id}.${whole.level === 'account' ? (whole.headline ?? same) : indicator === node.headline ? 'headline' : same}[${period.key}]`,
      );
    }
    case 'contribution':
      return node.id === totalId ? { claim, node, why: 'kind' } : link(`contribution(${level})`, false);
    default:
      return { claim, node, why: 'kind' };
  }
}

/** The node's indicator that the claim's concept names; its headline where the claim names the node alone. */
function indicatorFor(claim: Claim, node: Industry, system: System): string | null {
  const { concept } = claim;
  const nodeConcept = conceptOfNode(node);
  const bare =
    concept === null || concept === nodeConcept || (node.level === 'account' && concept === 'value_added');
  if (
    bare &&
    !(
      concept === null &&
      claim.unit !== '' &&
      /^(?:persons|visits|jobs|tonnes|projects|enterprises|kWh)$/.test(claim.unit)
    )
  ) {
    if (node.id === totalId || node.level === 'group') return 'headline';
    return node.headline ?? node.indicators[0] ?? null;
  }
  const named = node.indicators.filter((id) => {
    const names = indicatorOf(system, id)?.names ?? {};
    return [...findConcepts(names.en ?? '', 'en'), ...findConcepts(names.zh ?? '', 'zh')].some(
      (mark) => mark.id === concept,
    );
  });
  if (named.length > 0) return named[0] ?? null;
  if (concept === 'output_value' && (node.id === totalId || node.level === 'group')) return 'headline';
  const shared = system.indicators.find(
    ({ id, names }) =>
      !node.indicators.includes(id) &&
      findConcepts(names.en ?? id.replaceAll('_', ' '), 'en').some((mark) => mark.id === concept),
  );
  return node.id === totalId && shared !== undefined && shared.additive.industries ? shared.id : null;
}

function headlineUnit(node: Industry, system: System): string | undefined {
  const first = node.headline ?? partsOf(system, node.id)[0]?.headline ?? null;
  if (first !== null && first !== 'headline') return indicatorOf(system, first)?.unit;
  const [child] = partsOf(system, node.id);
  return child === undefined ? undefined : headlineUnit(child, system);
}

function periodFor(claim: Claim): { key: string; ytd: boolean } | null {
  if (claim.period === null || yearOf(claim.period) === null) return null;
  const { from, to } = claim.period;
  const key = spanKey({ from, to });
  if (claim.period.point === true)
    return { key: to % 12 === 11 ? String(Math.floor(to / 12)) : key, ytd: false };
  if (parsePeriod(key) !== undefined) return { key, ytd: false };
  const toDate = from % 12 === 0 && Math.floor(from / 12) === Math.floor(to / 12);
  return toDate ? { key: spanKey({ from: to, to }), ytd: true } : null;
}

/** The node that a share is of: named, the total, or where nothing is named the account that it is a part of. */
function wholeFor(claim: Claim, node: Industry, system: System, names: NameFinder): Industry | null {
  const text = claim.whole?.replace(/[’']s\b/g, '').trim() ?? '';
  if (text === '')
    return node.level === 'account' ? (system.industries.find(({ id }) => id === node.parent) ?? null) : null;
  const hit = names.find(text, claim.lang).at(-1);
  if (hit !== undefined)
    return hit.coverage < 0.9 || narrower[claim.lang].test(names.without(text, claim.lang)) ? null : hit.node;
  const total =
    /^(?:the )?(?:total(?: scale)?|system total|whole)$/i.test(text) ||
    /^(?:总规模|总量|全部|八大产业)$/.test(text);
  return total ? (system.industries.find(({ id }) => id === totalId) ?? null) : null;
}
