// Where a number that is told twice stands the other time, in words that an editor can follow.

import type { Text } from '../../figures/index.js';
import type { Claim } from '../claim.js';
import type { SourceText } from '../document.js';
import { partsOf, type Relation } from './relation.js';

/** Says of numbers told twice in which line, and of which text, the other one stands. */
export function placed(relations: readonly Relation[], texts: readonly SourceText[]): Relation[] {
  const lines = texts.map(linesOf);
  return relations.map((relation) => {
    const [other] = partsOf(relation);
    if (relation.relation !== 'repeated' || other === undefined || relation.dated === true) return relation;
    const { focus, verdict } = relation;
    const agrees = verdict === 'consistent';
    const told = (here: Claim, there: Claim): Text => twice(here, there, agrees, texts, lines);
    return { ...relation, why: told(focus, other), mirrored: told(other, focus) };
  });
}

function twice(
  here: Claim,
  there: Claim,
  agrees: boolean,
  texts: readonly SourceText[],
  lines: readonly number[][],
): Text {
  const text = texts[there.source];
  const line = lineOf(there, lines);
  const same = here.source === there.source && line === lineOf(here, lines);
  const name = here.source === there.source || text === undefined ? null : text.name;
  // Lines of the extracted text are the paragraphs of a document.
  const [en, zh] = text?.format === 'text' ? ['line', '行'] : ['paragraph', '段'];
  return {
    en: `${same ? `the same ${en} also` : `${en} ${line}${name === null ? '' : ` of ${name}`}`} has ${there.text}; here it is ${here.text}${agrees ? '' : ', which does not agree'}`,
    zh: `${same ? `同一${zh}另` : `${name ?? ''}第${line}${zh}`}为${there.text}；此处为${here.text}，${agrees ? '相符' : '不符'}`,
  };
}

/** Where the lines of a text begin; in a document, those that hold something. */
function linesOf({ text, format }: SourceText): number[] {
  const pattern = format === 'text' ? /^/gm : /^(?=[^\n]*\S)/gm;
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

/** The number of the line that a claim stands in, from 1; by halving. */
function lineOf({ source, start }: Claim, lines: readonly number[][]): number {
  const starts = lines[source] ?? [];
  let [low, high] = [0, starts.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((starts[mid] ?? 0) <= start) low = mid + 1;
    else high = mid;
  }
  return Math.max(1, low);
}
