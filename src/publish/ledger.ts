// The figures that a template asks for. A template is rendered until it asks for nothing new: each time, all that was
// asked for and is not known yet is evaluated in one query. (Its control flow may depend on figures, so what it asks
// for is known only by rendering it.)
import { evaluate, evaluateAll, type Figure, type FigureContext } from '../figures/index.js';
import { InputError } from '../lib/index.js';

export interface Ledger {
  /** The figures of an expression; undefined while they are not known. Throws the `InputError` of one that has none. */
  ask(text: string): Figure[] | undefined;
  /** Evaluates what was asked for; false where there was nothing to do. */
  settle(): Promise<boolean>;
}

/** A ledger whose expressions see these bindings (`t` the period, `region` where none is named). */
export function openLedger(context: FigureContext, bindings: Readonly<Record<string, string>>): Ledger {
  const known = new Map<string, Figure[] | InputError>();
  const wanted = new Set<string>();
  return {
    ask(text) {
      const found = known.get(text);
      if (found instanceof InputError) throw found;
      if (found === undefined) wanted.add(text);
      return found;
    },
    async settle() {
      if (wanted.size === 0) return false;
      const texts = [...wanted];
      wanted.clear();
      try {
        const figures = await evaluateAll(texts, context, bindings);
        texts.forEach((text, i) => known.set(text, figures[i] ?? []));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        // one of them is wrong: which, and whether others are too, shows one by one
        for (const text of texts) known.set(text, await oneByOne(text, context, bindings));
      }
      return true;
    },
  };
}

async function oneByOne(
  text: string,
  context: FigureContext,
  bindings: Readonly<Record<string, string>>,
): Promise<Figure[] | InputError> {
  try {
    return await evaluate(text, context, bindings);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
