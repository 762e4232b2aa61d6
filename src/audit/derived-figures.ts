// What can be worked out of the figures of several industries: sums, differences, multiples, differences of growth, how
// much is wanting for a target.

import { partsOf, systemIndustries, totalId, type Industry, type System } from '../define/index.js';
import type { TargetRow } from './target-claims.js';

export interface Choice {
  node: Industry;
  ref: string;
  unit: string;
  kind: 'level' | 'growth' | 'share' | 'change' | 'multiple';
  indicator: string;
  /** Worked out of several figures. */
  derived?: true;
  /** Over all industries of one measure, or on average of them. */
  by?: 'measure' | 'mean';
}

/** Sums, differences and multiples of the headlines of nodes that are told of together; at most five of them. */
export function pairChoices(
  nodes: readonly Industry[],
  period: string,
  prefix: string,
  currency: string,
): Choice[] {
  const told = nodes.slice(0, 5);
  const head = headIn(prefix, period);
  const total = head({ id: totalId });
  const pairs = told.flatMap((a) => told.filter((b) => b.id !== a.id).map((b) => [a, b] as const));
  const between = pairs.flatMap(([a, b]) => [
    choice(a, `${head(a)} - ${head(b)}`, currency, 'change'),
    choice(a, `growth(${head(a)}) - growth(${head(b)})`, 'points', 'change'),
    choice(a, `${head(a)} / ${head(b)}`, 'times', 'multiple'),
    choice(a, `${head(a)} / ${head(b)}`, '1', 'share'),
    choice(a, `${head(a)} / ${head(b)} - 1`, '1', 'growth'),
  ]);
  const parts = told.filter(({ level }) => level === 'industry');
  const lists: Industry[][] = [
    ...pairs.filter(
      ([a, b]) => a.level === 'industry' && b.level === 'industry' && told.indexOf(a) < told.indexOf(b),
    ),
    ...(parts.length > 2 ? [parts] : []),
  ].map((list) => [...list]);
  const sums = lists.flatMap((list): Choice[] => {
    const [first] = list;
    const sum = list.map(head).join(' + ');
    if (first === undefined) return [];
    const group = told.find(({ level }) => level === 'group');
    return [
      choice(first, sum, currency, 'level'),
      choice(first, `(${sum}) / ${total}`, '1', 'share'),
      ...(group === undefined ? [] : [choice(first, `(${sum}) / ${head(group)}`, '1', 'share')]),
    ];
  });
  return [...between, ...sums];
}

/**
 * What the industries make up that are told by one measure (output value) and by the others (revenue), and the mean of the
 * industries of the total or a group.
 */
export function measureChoices(system: System, period: string, prefix: string, currency: string): Choice[] {
  const total = system.industries.find(({ id }) => id === totalId);
  if (total === undefined) return [];
  const head = headIn(prefix, period);
  const industries = systemIndustries(system);
  const measures = [...new Set(industries.flatMap(({ headline }) => (headline === null ? [] : [headline])))];
  const sums = measures.flatMap((measure): Choice[] => {
    const [own, others] = [true, false].map((is) =>
      industries.filter(({ headline }) => (headline === measure) === is),
    );
    return [own, others].flatMap((list = []): Choice[] => {
      if (list.length < 2 || list.length === industries.length) return [];
      const sum = list.map(head).join(' + ');
      return [
        choice(total, sum, currency, 'level', 'measure'),
        choice(total, `(${sum}) / ${head(total)}`, '1', 'share', 'measure'),
      ];
    });
  });
  const groups = system.industries.filter(({ level }) => level === 'group');
  const means = [total, ...groups].map((node) => {
    const members = node.id === totalId ? industries : partsOf(system, node.id);
    return choice(node, `${head(node)} / ${members.length}`, currency, 'level', 'mean');
  });
  return [...sums, ...means];
}

/** The headlines and other amounts of nodes in another currency, at the period's average rate and at that of its end. */
export function convertChoices(
  nodes: readonly Industry[],
  period: string,
  prefix: string,
  currency: string,
  flows: (node: Industry) => readonly string[],
): Choice[] {
  const head = headIn(prefix, period);
  return nodes.flatMap((node) =>
    [head(node), ...flows(node).map((flow) => `${prefix}${node.id}.${flow}[${period}]`)].flatMap((level) => [
      choice(node, `convert(${level}, ${currency}, average)`, currency, 'level'),
      choice(node, `convert(${level}, ${currency}, end)`, currency, 'level'),
    ]),
  );
}

/** How far a node is from its target: the amount wanting or above it, and the growth that it takes. */
export function targetChoices(
  node: Industry,
  head: string,
  targets: readonly TargetRow[],
  period: string,
): Choice[] {
  return targets
    .filter(({ expression }) => expression === `${node.id}.${node.headline ?? 'headline'}[t]`)
    .flatMap(({ id, unit, annual_growth: yearly, value, due }): Choice[] => [
      choice(node, `target(${id}) - ${head}`, unit, 'change'),
      choice(node, `${head} - target(${id})`, unit, 'change'),
      choice(node, `${head} / target(${id})`, '1', 'share'),
      choice(node, `target(${id}) / ${head} - 1`, '1', 'growth'),
      ...yearsLeft(due, period).map((years) =>
        choice(node, `(target(${id}) / ${head}) ^ (1 / ${years}) - 1`, '1', 'growth'),
      ),
      ...(yearly === null || value === 0
        ? []
        : [
            choice(node, `${yearly} - growth(${head})`, 'points', 'change'),
            choice(node, `growth(${head}) - ${yearly}`, 'points', 'change'),
          ]),
    ]);
}

/** The years from a figure's to a target's, where there are several: the growth that it takes is then told a year. */
function yearsLeft(due: string, period: string): number[] {
  const years = Number(due.slice(0, 4)) - Number(period.slice(0, 4));
  return years > 1 ? [years] : [];
}

/** The headline of an industry, as an expression. */
const headIn =
  (prefix: string, period: string) =>
  ({ id }: Pick<Industry, 'id'>): string =>
    `${prefix}${id}.headline[${period}]`;

/** A figure made of headlines. */
function choice(
  node: Industry,
  ref: string,
  unit: string,
  kind: Choice['kind'],
  by?: NonNullable<Choice['by']>,
): Choice {
  return { node, ref, unit, kind, indicator: 'headline', derived: true, ...(by === undefined ? {} : { by }) };
}
