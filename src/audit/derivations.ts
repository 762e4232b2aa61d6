// Where a figure comes from, for the verdicts that it bears out.

import { explain, type Derivation, type FigureContext } from '../figures/index.js';
import { InputError } from '../lib/index.js';

/** The derivation as `explain` gives it; undefined where it has none. */
export async function derivationOf(ref: string, context: FigureContext): Promise<Derivation | undefined> {
  try {
    return await explain(ref, context);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
