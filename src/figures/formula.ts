// Derived indicators: a reference becomes its formula, filled in with the reference's place.
import type { Indicator, System } from '../define/index.js';
import { parse } from './parse.js';
import type { Expression, Reference } from './syntax.js';

/** The formula of a derived indicator with the reference's region, industry and period put in. */
export function formulaOf(
  reference: Reference,
  system: System,
): { expression: Expression; indicator: Indicator } | undefined {
  const indicator = system.indicators.find(({ id }) => id === reference.indicator);
  if (indicator?.formula == null) return undefined;
  const parsed = parse(indicator.formula);
  const fill = (node: Expression): Expression => {
    switch (node.kind) {
      case 'name':
        return { ...reference, indicator: node.name };
      case 'call':
        return { ...node, args: node.args.map(fill) };
      case 'binary':
        return { ...node, left: fill(node.left), right: fill(node.right) };
      case 'unary':
        return { ...node, operand: fill(node.operand) };
      default:
        return node;
    }
  };
  return { expression: fill(parsed), indicator };
}
