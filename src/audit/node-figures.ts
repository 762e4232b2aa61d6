// The figures of one node that a number may be: by its value a number is looked for among them.

import { indicatorOf, totalId, type Industry } from '../define/index.js';
import type { FigureContext } from '../figures/index.js';
import { targetChoices, type Choice } from './derived-figures.js';
import { ownIndicators } from './indicators-in-text.js';
import type { TargetRow } from './target-claims.js';
import { publishedShare } from './wholes.js';

/**
 * Its levels, growth and shares (of the total, of its group where that is spoken of, of the account that it is part of), and
 * how far it is from its targets.
 */
export function choicesOf(
  { store: { system } }: FigureContext,
  node: Industry,
  period: string,
  prefix: string,
  targets: readonly TargetRow[],
  groups: ReadonlySet<string>,
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
  // Of its group, where that is spoken of: "within that group logistics contributed 39.7 percent".
  if (node.level === 'industry' && node.parent !== null && groups.has(node.parent))
    shares.push({
      node,
      ref: `${prefix}${node.id}.headline[${period}] / ${prefix}${node.parent}.headline[${period}]`,
      unit: '1',
      kind: 'share',
      indicator: 'headline',
    });
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
  const short = targetChoices(node, head, targets, period);
  return [...levels, ...shares, ...parent, ...points, ...short];
}

export const moneyOf = (units: readonly string[]): string =>
  units.find((unit) => /^[A-Z]{3}$/.test(unit)) ?? '';

/** A node's indicators in money beside its headline: investment. */
export const amountsOf = (node: Industry, { store: { system } }: FigureContext): string[] =>
  ownIndicators(node, system).filter(
    (id) => id !== node.headline && /^[A-Z]{3}$/.test(indicatorOf(system, id)?.unit ?? ''),
  );
