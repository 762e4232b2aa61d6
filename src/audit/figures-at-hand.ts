// The figures that an audit asks for, each once: a text tells many of them again and again, and what is worked out of
// several (sums, differences, multiples) needs no query of its own to be compared with a number.

import { evaluateEach, parse, print, type Expression, type FigureContext } from '../figures/index.js';
import { InputError } from '../lib/index.js';
import type { Figures } from './judge-figure.js';

export interface FiguresAtHand {
  /** The figures of expressions; for what cannot be evaluated the error, which is then the answer to it. */
  evaluated: (refs: readonly string[]) => Promise<Figures>;
  /** Their values alone, worked out of the figures that they name; null where there is none. */
  values: (refs: readonly string[]) => Promise<ReadonlyMap<string, number | null>>;
}

/** How many are asked for at once: the engine takes longer to plan one large query than several small ones. */
const atOnce = 64;

export function figuresAtHand(context: FigureContext): FiguresAtHand {
  const known = new Map<string, Figures extends ReadonlyMap<string, infer Found> ? Found : never>();
  const evaluated = async (refs: readonly string[]): Promise<Figures> => {
    const asked = [...new Set(refs)].filter((ref) => !known.has(ref));
    for (let from = 0; from < asked.length; from += atOnce) {
      const some = asked.slice(from, from + atOnce);
      const found = await evaluateEach(some, context);
      some.forEach((ref, i) => {
        const one = found[i];
        known.set(ref, one instanceof InputError ? one : one?.[0]);
      });
    }
    return known;
  };
  return {
    evaluated,
    values: async (refs) => {
      const trees = new Map([...new Set(refs)].map((ref) => [ref, parse(ref)]));
      const figures = await evaluated([...trees.values()].flatMap(named));
      const read = (ref: string): number | null => {
        const figure = figures.get(ref);
        return figure === undefined || figure instanceof InputError ? null : figure.value;
      };
      return new Map([...trees].map(([ref, tree]) => [ref, workedOut(tree, read)]));
    },
  };
}

/** The figures that an expression is worked out of. */
function named(tree: Expression): string[] {
  if (tree.kind === 'number') return [];
  if (tree.kind !== 'binary' || !isArithmetic(tree.operator)) return [print(tree)];
  return [...named(tree.left), ...named(tree.right)];
}

const isArithmetic = (operator: string): boolean => /^[-+*/^]$/.test(operator);

function workedOut(tree: Expression, read: (ref: string) => number | null): number | null {
  if (tree.kind === 'number') return tree.value;
  if (tree.kind !== 'binary' || !isArithmetic(tree.operator)) return read(print(tree));
  const [left, right] = [workedOut(tree.left, read), workedOut(tree.right, read)];
  if (left === null || right === null) return null;
  if (tree.operator === '+') return left + right;
  if (tree.operator === '-') return left - right;
  if (tree.operator === '*') return left * right;
  if (tree.operator === '^') return left ** right;
  return right === 0 ? null : left / right;
}
