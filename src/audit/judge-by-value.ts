// Figures of the workspace that a number may be, by their value: for numbers whose words do not tell which they are.
// One that fits is told as borne out where its industry is named near; one that a slip of the pen would make fit is held
// against the text where its industry is named in the sentence and nothing else fits.

import { totalId, type Industry } from '../define/index.js';
import type { FigureContext } from '../figures/index.js';
import type { Judgement } from './audit.js';
import { allowed, wants } from './allowed-figures.js';
import type { Claim } from './claim.js';
import { derivationOf } from './derivations.js';
import { periodFor } from './figure-periods.js';
import type { FiguresAtHand } from './figures-at-hand.js';
import { meet } from './hedges.js';
import { convertChoices, measureChoices, pairChoices, type Choice } from './derived-figures.js';
import type { Lang } from './mention.js';
import type { NameFinder } from './names.js';
import { amountsOf, choicesOf, moneyOf } from './node-figures.js';
import type { RegionFinder } from './regions-in-text.js';
import { misprints } from './relations/misprints.js';
import type { Reader } from './relations/reader.js';
import type { TargetRow } from './target-claims.js';
import type { Topic } from './topics.js';
import { aSlip, fits } from './slips.js';

export interface ByValue {
  names: NameFinder;
  reader: Reader;
  topics: ReadonlyMap<Claim, Topic>;
  regions: RegionFinder;
  targets: readonly TargetRow[];
  /** What the targets are of whose values are told in the claim's sentence or the one before. */
  aimedAt: (claim: Claim) => readonly Industry[];
  /** The last year that the workspace has anything of, for texts that name no period. */
  lastYear: string | null;
  context: FigureContext;
  evaluated: FiguresAtHand['evaluated'];
  values: FiguresAtHand['values'];
  tongue: (claim: Claim) => Lang;
  /** Whether the claim's text speaks of the workspace's own region or system. */
  own: (claim: Claim) => boolean;
  planned: ReadonlySet<Claim>;
}

/** Verdicts by value on claims that no link settles; of texts on another region only where four digits are right. */
export async function judgeByValue(claims: readonly Claim[], by: ByValue): Promise<Map<Claim, Judgement>> {
  const tellable = claims.filter((claim) => isTellable(claim) && (by.own(claim) || isTelling(claim)));
  const asked = new Map(tellable.map((claim) => [claim, candidatesOf(claim, by)]));
  const refs = [...new Set([...asked.values()].flatMap(({ near }) => near.map(({ ref }) => ref)))];
  const values = await by.values(refs);
  const valueOf = (ref: string): number | null => values.get(ref) ?? null;
  const judged = new Map<Claim, Judgement>();
  for (const [claim, { near, here }] of asked) {
    const lang = by.tongue(claim);
    const plannedFor = by.planned.has(claim);
    const fit = near.find(({ ref, derived }) => {
      // What is aimed at is no outcome, least of all a bound or a figure worked out.
      if (
        plannedFor &&
        (derived === true || claim.hedge !== 'exact') &&
        !/target\(|^[\d.]+ - | - [\d.]+$/.test(ref)
      )
        return false;
      const value = valueOf(ref);
      return value !== null && fits(claim, value);
    });
    if (fit !== undefined) {
      judged.set(claim, await verdict(claim, fit.ref, by, lang, 'verified'));
      continue;
    }
    const required = by.own(claim)
      ? near.find(({ ref }) => isGapOfTarget(claim, ref, valueOf(ref)))
      : undefined;
    if (required !== undefined) {
      judged.set(claim, await verdict(claim, required.ref, by, lang, 'contradicted'));
      continue;
    }
    const reached = by.own(claim)
      ? near.find((choice) =>
          missesTarget(
            claim,
            choice,
            near.filter(({ ref }) => valueOf(ref) !== null),
            by.reader,
          ),
        )
      : undefined;
    if (reached !== undefined) {
      judged.set(claim, await verdict(claim, reached.ref, by, lang, 'contradicted'));
      continue;
    }
    if (!by.own(claim) || by.topics.get(claim)?.narrowed === true) continue;
    const slips = misprints(claim);
    const slipped = near.filter(({ node, ref, derived }) => {
      const value = valueOf(ref);
      return (
        (derived === true
          ? comparesTwo(claim, ref, here, by.reader) || isGap(claim, ref)
          : isTelling(claim) && here.has(node.id) && !by.planned.has(claim)) &&
        value !== null &&
        slips.some((slip) => meet(slip, { low: value, high: value }))
      );
    });
    const [slip] = slipped;
    if (slip !== undefined && new Set(slipped.map(({ node }) => node.id)).size === 1)
      judged.set(claim, await verdict(claim, slip.ref, by, lang, 'contradicted'));
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

/** "78.8 percent of its target", 完成目标的78.8%: the share reached of the only target that is meant, and not that. */
function missesTarget(claim: Claim, { ref, kind }: Choice, near: readonly Choice[], reader: Reader): boolean {
  if (kind !== 'share' || claim.hedge !== 'exact' || (claim.text.match(/\d/g) ?? []).length < 3) return false;
  const reached = near.filter((one) => one.kind === 'share' && one.ref.includes('/ target('));
  const said =
    claim.lang === 'zh'
      ? /(?:完成|达到?|相当于|走完)[^，。；]*目标(?:值|任务)?的$/.test(reader.before(claim))
      : /^\s*of\s+(?:the|its|their|that|this)\s+(?:[\w"“”+-]+\s+){0,4}(?:target|goal)\b/i.test(
          reader.after(claim),
        );
  return said && reached.length === 1 && reached[0]?.ref === ref;
}

/** "Finance trailed logistics by 6.36 billion": the difference of the only two that the sentence names. */
function comparesTwo(claim: Claim, ref: string, here: ReadonlySet<string>, reader: Reader): boolean {
  const two = /^(?:\w+\/)?(\w+)\.headline\[[^\]]+\] - (?:\w+\/)?(\w+)\.headline\[[^\]]+\]$/.exec(ref);
  const [, a = '', b = ''] = two ?? [];
  return (
    two !== null &&
    here.size === 2 &&
    here.has(a) &&
    here.has(b) &&
    (claim.text.match(/\d/g) ?? []).length >= 3 &&
    /\bby\s*$|比[^，。；]*[多少高低]$/.test(reader.gap(claim))
  );
}

/** "87.63 billion short of the target": what is wanting for it, in digits enough. */
const isGap = (claim: Claim, ref: string): boolean =>
  /^target\(\w+\) - |- target\(\w+\)$/.test(ref) && isTelling(claim) && !/ \/ /.test(ref);

/** The figures that a claim may tell of: of the nodes that its sentence names, or of what was spoken of last. */
function candidatesOf(claim: Claim, by: ByValue): { near: Choice[]; here: Set<string> } {
  const { reader, topics, regions, targets, context } = by;
  const named = by.names.find(reader.sentence(claim), claim.lang).map(({ node }) => node);
  const topic = topics.get(claim);
  if (topic?.narrowed === true && !isTelling(claim)) return { near: [], here: new Set() };
  // Four digits are hardly right by chance: whatever the text has spoken of may be meant.
  const reach = isTelling(claim) ? 3000 : named.length > 0 ? 0 : 400;
  const before = by.names.before(claim, reach, reader).map(({ node }) => node);
  const aimedAt = by.aimedAt(claim);
  const told = [...new Set([...(topic?.nodes ?? []), ...named, ...before, ...aimedAt])];
  const nodes = withTotal(told, context, isTelling(claim));
  const here = new Set([...named, ...(topic?.nodes ?? [])].map(({ id }) => id));
  const period = periodFor(claim, by.lastYear);
  // The text's period may have moved on to a year that was only aimed at.
  const beyond = period !== null && by.lastYear !== null && period.key > by.lastYear;
  const unsaid =
    !claim.periodHere ||
    wants.test(reader.gap(claim)) ||
    (beyond && (aimedAt.length > 0 || !reader.sentence(claim).includes(period.key)));
  const last = by.lastYear !== null && unsaid ? [by.lastYear] : [];
  const years = period === null ? last : [...new Set([period.key, ...last])];
  const { prefix } = regions(claim);
  const around = by.names.before(claim, 400, reader).map(({ node }) => node);
  const groupsNear = new Set(
    [...named, ...around].flatMap(({ id, level }) => (level === 'group' ? [id] : [])),
  );
  const near = nodes.flatMap((node) =>
    years
      .flatMap((year) => choicesOf(context, node, year, prefix, targets, groupsNear))
      .filter((choice) => allowed(claim, choice, context, reader)),
  );
  const currency = moneyOf(context.store.system.indicators.map(({ unit }) => unit));
  const beside = [...new Set([...named, ...(topic?.nodes ?? []), ...around.reverse()])];
  const pairs = years
    .flatMap((year) => pairChoices(beside, year, prefix, currency))
    .filter((choice) => allowed(claim, choice, context, reader));
  near.push(...pairs);
  if (/^[A-Z]{3}$/.test(claim.unit) && claim.unit !== currency)
    near.push(
      ...years
        .flatMap((year) =>
          convertChoices(nodes, year, prefix, claim.unit, (node) => amountsOf(node, context)),
        )
        .filter((choice) => allowed(claim, choice, context, reader)),
    );
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
  { evaluated, context }: ByValue,
  lang: Lang,
  kind: 'verified' | 'contradicted',
): Promise<Judgement> {
  const figure = (await evaluated([ref])).get(ref);
  const value = figure !== undefined && 'value' in figure ? figure.value : null;
  const told = figure !== undefined && 'text' in figure ? figure.text[lang] : '';
  const derivation = await derivationOf(ref, context);
  const slip = kind === 'contradicted' ? aSlip[lang] : '';
  return {
    ref,
    computed: value,
    verdict: kind,
    ...(kind === 'contradicted' ? { slip: true as const } : {}),
    why:
      lang === 'zh'
        ? `${ref} = ${told}；文中为${claim.text}${slip}`
        : `${ref} = ${told}; the text has ${claim.text}${slip}`,
    ...(derivation === undefined ? {} : { derivation }),
  };
}
