// A figure's derivation as a popover: the tree down to the table's cell.
import { noteTexts, operationWords, type Derivation } from '../figures/index.js';
import { escapeHtml } from './escape.js';
import { say, wordsOf } from './words.js';

/** One line for those who only hover: the expression, how it came about, and where its first cell stands. */
export function shortDerivation(derivation: Derivation, lang: string): string {
  const { ref, op, why, source } = derivation;
  const place = source ?? firstSource(derivation);
  const words = wordsOf(lang);
  return [
    ref,
    why === undefined ? operationWords(op, lang) : say(why, lang),
    place === undefined ? '' : words.file(place.file, place.line, place.column),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** How derivations are written: the language, and the popovers that the page has for expressions. */
export interface Setting {
  lang: string;
  popoverOf: (ref: string) => string | undefined;
}

/** The popover of a derivation. A large branch that has a popover of its own is linked, not repeated. */
export function derivationHtml(derivation: Derivation, id: string, setting: Setting): string {
  const { lang } = setting;
  const words = wordsOf(lang);
  const notes = derivation.notes.map((code) => `<li>${escapeHtml(say(noteTexts[code], lang))}</li>`);
  return `<div popover id="${id}" class="derivation" role="dialog" aria-labelledby="${id}t"><header><p class="label" id="${id}t">${escapeHtml(words.derivation)}</p><button type="button" class="close" popovertarget="${id}" popovertargetaction="hide" aria-label="${escapeHtml(words.close)}">×</button></header><p class="value">${escapeHtml(say(derivation.text, lang))}</p><p class="ref"><code>${escapeHtml(derivation.ref)}</code></p>${detail(derivation, lang)}${notes.length === 0 ? '' : `<ul class="remarks">${notes.join('')}</ul>`}${branches(derivation.inputs, setting, 1)}</div>`;
}

/** How a node came about, in words, with the place that it was read from. */
function detail({ op, why, source, inputs }: Derivation, lang: string): string {
  const words = wordsOf(lang);
  const how =
    why === undefined
      ? inputs.length > 0 || source === undefined
        ? operationWords(op, lang)
        : ''
      : say(why, lang);
  const place =
    source === undefined
      ? ''
      : `<p class="source">${source.document === null ? '' : `${escapeHtml(say(source.document, lang))}<br>`}<span>${escapeHtml(words.file(source.file, source.line, source.column))}</span></p>`;
  return `${how === '' ? '' : `<p class="how">${escapeHtml(how)}</p>`}${place}`;
}

function branches(inputs: readonly Derivation[], setting: Setting, depth: number): string {
  if (inputs.length === 0) return '';
  const items = inputs.map((input) => `<li>${branch(input, setting, depth)}</li>`);
  return `<ul class="tree">${items.join('')}</ul>`;
}

// a branch of more nodes than this is not repeated where it can be linked
const mostRepeated = 2;

/** Below the first steps, what lies under a node is folded away. */
function branch(node: Derivation, setting: Setting, depth: number): string {
  const { lang, popoverOf } = setting;
  const value = escapeHtml(say(node.text, lang));
  const line = `<span class="v">${value}</span> <code>${escapeHtml(node.ref)}</code>`;
  if (node.inputs.length === 0) return `${line}${detail(node, lang)}`;
  const own = popoverOf(node.ref);
  if (own !== undefined && nodesBelow(node) > mostRepeated)
    return `<button type="button" class="v more" popovertarget="${own}">${value}</button> <code>${escapeHtml(node.ref)}</code>`;
  const open = depth < 2 && node.inputs.length <= 3 ? ' open' : '';
  return `<details${open}><summary>${line}</summary>${detail(node, lang)}${branches(node.inputs, setting, depth + 1)}</details>`;
}

function nodesBelow({ inputs }: Derivation): number {
  return inputs.reduce((sum, input) => sum + 1 + nodesBelow(input), 0);
}

function firstSource(derivation: Derivation): Derivation['source'] {
  if (derivation.source !== undefined) return derivation.source;
  for (const input of derivation.inputs) {
    const found = firstSource(input);
    if (found !== undefined) return found;
  }
  return undefined;
}
