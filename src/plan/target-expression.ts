// The figure that a target is about, as an expression of a period.
import { bind, parse, print } from '../figures/index.js';
import { parsePeriod } from '../lib/index.js';

interface Told {
  expression: string;
  measure: 'level' | 'average_growth' | 'share';
}

/** The expression whose series is judged; its period stays open. */
export function judgedExpression({ expression, measure }: Told): string {
  return measure === 'share' ? `share(${expression})` : expression;
}

/** The same at a period, in brackets where it is more than one figure. */
export function expressionAt(target: Told, period: string): string {
  const bound = bind(parse(judgedExpression(target)), { t: period }, parsePeriod);
  return bound.kind === 'binary' ? `(${print(bound)})` : print(bound);
}

/** The average growth a year from a baseline to a period, in whole years; null where the one is not after the other. */
export function averageGrowth(expression: string, baseline: string, period: string): string | null {
  const years = Number(period.slice(0, 4)) - Number(baseline.slice(0, 4));
  if (years <= 0) return null;
  const at = (when: string): string => expressionAt({ expression, measure: 'level' }, when);
  return `((${at(period)} / ${at(baseline)}) ^ (1 / ${years}) - 1) * 100%`;
}
