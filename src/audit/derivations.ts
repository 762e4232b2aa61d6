// Where a figure comes from, for the verdicts that it bears out.

import { explain, type Derivation, type FigureContext } from '../figures/index.js';
import { InputError } from '../lib/index.js';

/** What was already explained: a text tells many figures more than once. */
const known = new WeakMap<FigureContext, Map<string, Promise<Derivation | undefined>>>();

/** The derivation as `explain` gives it; undefined where it has none. */
export function derivationOf(ref: string, context: FigureContext): Promise<Derivation | undefined> {
  const own = known.get(context) ?? new Map<string, Promise<Derivation | undefined>>();
  known.set(context, own);
  const found = own.get(ref) ?? derive(ref, context);
  own.set(ref, found);
  return found;
}

async function derive(ref: string, context: FigureContext): Promise<Derivation | undefined> {
  try {
    return await explain(ref, context);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
