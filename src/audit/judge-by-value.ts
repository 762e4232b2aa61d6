// Figures of the workspace that a number may be, by their value: for numbers whose words do not tell which they are.
// One that fits is told as borne out where its industry is named near; one that a slip of the pen would make fit is held
// against the text where its industry is named in the sentence and nothing else fits.

import { indicatorOf, totalId, type Industry } from '../define/index.js';
import type { FigureContext } from '../figures/index.js';
import type { Judgement } from './audit.js';
import { allowed, wants } from './allowed-figures.js';
import type { Claim } from './claim.js';
import { derivationOf } from './derivations.js';
import { periodFor } from './expressions.js';
import { meet } from './hedges.js';
import { measureChoices, pairChoices, targetChoices, type Choice } from './derived-figures.js';
import { ownIndicators } from './indicators-in-text.js';
import { fits, type Figures } from './judge-figure.js';
import type { Lang } from './mention.js';
import type { NameFinder } from './names.js';
import type { RegionFinder } from './regions-in-text.js';
import { misprints } from './relations/misprints.js';
import type { Reader } from './relations/reader.js';
import type { TargetRow } from './target-claims.js';
import type { Topic } from './topics.js';
import { publishedShare } from './wholes.js';

export interface ByValue {
  names: NameFinder;
  reader: Reader;
  topics: ReadonlyMap<Claim, Topic>;
  regions: RegionFinder;
  targets: readonly TargetRow[];
  /** The last year that the workspace has anything of, for texts that name no period. */
  lastYear: string | null;
  context: FigureContext;
  evaluated: (refs: readonly string[]) => Promise<Figures>;
  tongue: (claim: Claim) => Lang;
  /** Whether the claim's text speaks of the workspace's own region or system. */
  own: (claim: Claim) => boolean;
}

/** Verdicts by value on claims that no link settles; of texts on another region only where four digits are right. */
export async function judgeByValue(claims: readonly Claim[], by: ByValue): Promise<Map<Claim, Judgement>> {
  const { context } = by;
  const tellable = claims.filter((claim) => isTellable(claim) && (by.own(claim) || isTelling(claim)));
  const asked = new Map(tellable.map((claim) => [claim, candidatesOf(claim, by)]));
  const refs = [...new Set([...asked.values()].flatMap(({ near }) => near.map(({ ref }) => ref)))];
  const figures = await by.evaluated(refs);
  const valueOf = (ref: string): number | null => {
    const figure = figures.get(ref);
    return figure === undefined || !('value' in figure) ? null : figure.value;
  };
  const judged = new Map<Claim, Judgement>();
  for (const [claim, { near, here }] of asked) {
    const lang = by.tongue(claim);
    const fit = near.find(({ ref }) => {
      const value = valueOf(ref);
      return value !== null && fits(claim, value);
    });
    if (fit !== undefined) {
      judged.set(claim, await verdict(claim, fit.ref, figures, context, lang, 'verified'));
      continue;
    }
    const required = by.own(claim)
      ? near.find(({ ref }) => isGapOfTarget(claim, ref, valueOf(ref)))
      : undefined;
    if (required !== undefined) {
      judged.set(claim, await verdict(claim, required.ref, figures, context, lang, 'contradicted'));
      continue;
    }
    if (!isTelling(claim) || !by.own(claim) || by.topics.get(claim)?.narrowed === true) continue;
    const slips = misprints(claim);
    const slipped = near.filter(({ node, ref, derived }) => {
      const value = valueOf(ref);
      return (
        derived !== true &&
        here.has(node.id) &&
        value !== null &&
        slips.some((slip) => meet(slip, { low: value, high: value }))
      );
    });
    const [slip] = slipped;
    if (slip !== undefined && new Set(slipped.map(({ node }) => node.id)).size === 1)
      judged.set(claim, await verdict(claim, slip.ref, figures, context, lang, 'contradicted'));
  }
  return judged;
}

/**
 * The growth that a target takes, taken by mistake on the target instead of on what was reached: r / (1 + r) for r.
 */
function isGapOfTarget(claim: Claim, ref: string, required: number | null): boolean {
  if (!/^target\(\w+\) \/ .+ - 1$/.test(ref) || required === null || claim.hedge !== 'exact') return false;
  return claim.role === 'growth' && fits(claim, required / (1 + required));
}

/** The figures that a claim may tell of: of the nodes that its sentence names, or of what was spoken of last. */
function candidatesOf(claim: Claim, by: ByValue): { near: Choice[]; here: Set<string> } {
  const { reader, topics, regions, targets, context } = by;
  const named = by.names.find(reader.sentence(claim), claim.lang).map(({ node }) => node);
  const topic = topics.get(claim);
  if (topic?.narrowed === true && !isTelling(claim)) return { near: [], here: new Set() };
  // Four digits are hardly right by chance: whatever the text has spoken of may be meant.
  const reach = isTelling(claim) ? 3000 : named.length > 0 ? 0 : 400;
  const before = by.names.before(claim, reach, reader).map(({ node }) => node);
  const told = [...new Set([...(topic?.nodes ?? []), ...named, ...before])];
  const nodes = withTotal(told, context, isTelling(claim));
  const here = new Set([...named, ...(topic?.nodes ?? [])].map(({ id }) => id));
  const period = periodFor(claim, by.lastYear);
  // The text's period may have moved on to a year that was only aimed at.
  const beyond = period !== null && by.lastYear !== null && period.key > by.lastYear;
  const unsaid =
    !claim.periodHere ||
    wants.test(reader.gap(claim)) ||
    (beyond && !reader.sentence(claim).includes(period.key));
  const last = by.lastYear !== null && unsaid ? [by.lastYear] : [];
  const years = period === null ? last : [...new Set([period.key, ...last])];
  const { prefix } = regions(claim);
  const near = nodes.flatMap((node) =>
    years
      .flatMap((year) => choicesOf(context, node, year, prefix, targets))
      .filter((choice) => allowed(claim, choice, context, reader)),
  );
  const currency = moneyOf(context.store.system.indicators.map(({ unit }) => unit));
  const around = by.names.before(claim, 400, reader).map(({ node }) => node);
  const beside = [...new Set([...named, ...(topic?.nodes ?? []), ...around.reverse()])];
  const pairs = years
    .flatMap((year) => pairChoices(beside, year, prefix, currency))
    .filter((choice) => allowed(claim, choice, context, reader));
  near.push(...pairs);
  if (isTelling(claim))
    near.push(
      ...years
        .flatMap((year) => measureChoices(context.store.system, year, prefix, currency))
        .filter((choice) => allowed(claim, choice, context, reader)),
    );
  return { near, here };
}

/** Where all groups are named, or by its digits alone, what they make up together may be meant. */
function withTotal(
  nodes: readonly Industry[],
  { store: { system } }: FigureContext,
  telling: boolean,
): Industry[] {
  const groups = system.industries.filter(({ level }) => level === 'group');
  const total = system.industries.find(({ id }) => id === totalId);
  const all =
    telling || (groups.length > 1 && groups.every(({ id }) => nodes.some((node) => node.id === id)));
  return all && total !== undefined && !nodes.includes(total) ? [...nodes, total] : [...nodes];
}

function choicesOf(
  { store: { system } }: FigureContext,
  node: Industry,
  period: string,
  prefix: string,
  targets: readonly TargetRow[],
): Choice[] {
  const composite = node.id === totalId || node.level === 'group';
  const headline = composite ? ['headline'] : [];
  const published = publishedShare(node, system);
  const levels = [...headline, ...ownIndicators(node, system)].flatMap((indicator): Choice[] => {
    const cell = `${prefix}${node.id}.${indicator}[${period}]`;
    const unit =
      indicator === 'headline'
        ? moneyOf(system.indicators.map((one) => one.unit))
        : (indicatorOf(system, indicator)?.unit ?? '');
    return [
      { node, ref: cell, unit, kind: unit === '1' ? 'share' : 'level', indicator },
      ...(unit === '1'
        ? []
        : [{ node, ref: `growth(${cell})`, unit: '1', kind: 'growth' as const, indicator }]),
    ];
  });
  const head = `${prefix}${node.id}.${composite ? 'headline' : (node.headline ?? 'headline')}[${period}]`;
  const shares: Choice[] =
    node.level === 'account' || node.id === totalId
      ? []
      : [
          {
            node,
            ref: `${prefix}${node.id}.headline[${period}] / ${prefix}${totalId}.headline[${period}]`,
            unit: '1',
            kind: 'share',
            indicator: 'headline',
          },
        ];
  const parent =
    node.level === 'account' && node.parent !== null && published === null
      ? [
          {
            node,
            ref: `${head} / ${prefix}${node.parent}.headline[${period}]`,
            unit: '1',
            kind: 'share' as const,
            indicator: 'headline',
          },
        ]
      : [];
  const points: Choice[] =
    published === null
      ? []
      : [
          {
            node,
            ref: `diff(${prefix}${node.id}.${published}[${period}])`,
            unit: 'points',
            kind: 'change',
            indicator: published,
          },
        ];
  const short = targetChoices(node, head, targets);
  return [...levels, ...shares, ...parent, ...points, ...short];
}

const moneyOf = (units: readonly string[]): string => units.find((unit) => /^[A-Z]{3}$/.test(unit)) ?? '';

/** A number printed with a unit, or a share or growth. */
function isTellable(claim: Claim): boolean {
  return claim.per === null && claim.unit !== '' && claim.half > 0 && claim.unit !== 'years';
}

/** Four digits at least: a slip among fewer may be chance. */
function isTelling(claim: Claim): boolean {
  return claim.hedge === 'exact' && (claim.text.match(/\d/g) ?? []).length >= 4;
}

async function verdict(
  claim: Claim,
  ref: string,
  figures: Figures,
  context: FigureContext,
  lang: Lang,
  kind: 'verified' | 'contradicted',
): Promise<Judgement> {
  const figure = figures.get(ref);
  const value = figure !== undefined && 'value' in figure ? figure.value : null;
  const told = figure !== undefined && 'text' in figure ? figure.text[lang] : '';
  const derivation = await derivationOf(ref, context);
  const slip =
    kind === 'contradicted' ? (lang === 'zh' ? '，似有笔误' : ', a slip of its digits or scale') : '';
  return {
    ref,
    computed: value,
    verdict: kind,
    why:
      lang === 'zh'
        ? `${ref} = ${told}；文中为${claim.text}${slip}`
        : `${ref} = ${told}; the text has ${claim.text}${slip}`,
    ...(derivation === undefined ? {} : { derivation }),
  };
}
