// Targets that a text says were met, judged by the workspace's targets and figures.

import { evaluateAll, type FigureContext } from '../figures/index.js';
import { InputError, parsePeriod, printPeriod, shiftYears } from '../lib/index.js';
import type { Judgement } from './audit.js';
import type { Claim } from './claim.js';
import type { Linked, Unlinked } from './expressions.js';
import type { Lang } from './mention.js';

export interface TargetRow {
  id: string;
  expression: string;
  comparison: string;
  value: number;
  unit: string;
  due: string;
}

/** Verdicts on target values and on "one year early", where the text tells the level of what has a target. */
export async function judgeTargets(
  claims: readonly Claim[],
  linked: readonly (Linked | Unlinked)[],
  targets: readonly TargetRow[],
  context: FigureContext,
  tongue: (claim: Claim) => Lang,
): Promise<Map<Claim, Judgement>> {
  const judged = new Map<Claim, Judgement>();
  for (const claim of claims.filter(({ role }) => role === 'target' || role === 'early')) {
    const level = linked.find(
      (one): one is Linked =>
        'ref' in one &&
        one.claim.role === 'level' &&
        one.claim.source === claim.source &&
        one.claim.sentence === claim.sentence,
    );
    if (level === undefined) {
      const named = targets.find((row) => claim.role === 'target' && isTold(row, claim, linked));
      if (named !== undefined) judged.set(claim, verified(named, claim, tongue(claim)));
      continue;
    }
    const cell = `${level.node.id}.${level.indicator === 'headline' ? (level.node.headline ?? 'headline') : level.indicator}`;
    const target = targets.find(
      ({ expression }) =>
        expression.startsWith(`${cell}[`) || expression.startsWith(`${level.node.id}.${level.indicator}[`),
    );
    if (target === undefined) continue;
    const lang = tongue(claim);
    if (claim.role === 'target') {
      const agrees =
        claim.unit === target.unit &&
        claim.interval.low <= target.value &&
        target.value <= claim.interval.high;
      if (agrees) judged.set(claim, verified(target, claim, lang));
      continue;
    }
    const met = await firstMet(target, context);
    if (met === null) continue;
    const early = Number(target.due.slice(0, 4)) - met;
    const verdict =
      claim.unit === 'years' && early === claim.value
        ? 'verified'
        : level.sure && claim.unit === 'years'
          ? 'contradicted'
          : 'unsupported';
    judged.set(claim, {
      ref: target.id,
      computed: early,
      verdict,
      why:
        lang === 'zh'
          ? `目标${target.id}期限为${target.due}，${met}年已达到，提前${early}年`
          : `target ${target.id} was due ${target.due} and is met in ${met}: ${early} year(s) early`,
      ...(verdict === 'unsupported' ? { unjudged: 'no_figure' as const } : {}),
    });
  }
  return judged;
}

/** A target of this value and unit, of what the text spoke of last or due when it says. */
function isTold(row: TargetRow, claim: Claim, linked: readonly (Linked | Unlinked)[]): boolean {
  if (row.unit !== claim.unit || row.value < claim.interval.low || row.value > claim.interval.high)
    return false;
  const own = linked.find((one) => one.claim === claim);
  const due = claim.period !== null && Math.floor(claim.period.to / 12) === Number(row.due.slice(0, 4));
  return due || (own?.node != null && row.expression.startsWith(`${own.node.id}.`));
}

function verified(target: TargetRow, claim: Claim, lang: Lang): Judgement {
  return {
    ref: target.id,
    computed: target.value,
    verdict: 'verified',
    why:
      lang === 'zh'
        ? `目标${target.id}：${target.expression} ${target.comparison} ${claim.text}，期限${target.due}`
        : `target ${target.id}: ${target.expression} ${target.comparison} ${claim.text}, due ${target.due}`,
  };
}

/** The first year, up to the due one, in which the target is met. */
async function firstMet(target: TargetRow, context: FigureContext): Promise<number | null> {
  const due = parsePeriod(target.due);
  if (due === undefined) return null;
  const years = Array.from({ length: 6 }, (_, i) => shiftYears(due, i - 5));
  try {
    const figures = await evaluateAll(
      years.map((year) => target.expression.replaceAll('[t]', `[${printPeriod(year)}]`)),
      context,
    );
    const index = figures.findIndex(([figure]) => figure?.value != null && holds(figure.value, target));
    return index < 0 ? null : (years[index]?.year ?? null);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function holds(value: number, { comparison, value: wanted }: TargetRow): boolean {
  if (comparison === '>') return value > wanted;
  if (comparison === '>=') return value >= wanted;
  if (comparison === '<') return value < wanted;
  return comparison === '<=' ? value <= wanted : value === wanted;
}
