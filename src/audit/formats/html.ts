// Text out of html, with the place in the input of every character.

import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { SourceText } from '../document.js';
import { Collector } from './collector.js';
import { raised } from './raised.js';

type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const blocks = names(
  'address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody tfoot thead title tr ul',
);
/** What a reader does not see, and what is struck out. */
const unread = names(
  'head script style template noscript svg math select button textarea datalist dialog del s strike',
);
/** Also not read, but it stands between words. */
const code = names('code kbd samp');
/** Between whose children white space is layout. */
const layout = names('table thead tbody tfoot tr ul ol dl');

export function readHtml(name: string, input: string): SourceText {
  const collector = new Collector(input);
  walk(parse(input, { sourceCodeLocationInfo: true }), collector, false);
  return { name, format: 'html', text: collector.text, origin: collector.origin };
}

/** Adds the text of a node; within a cell of a table everything stands in one line. */
function walk(node: HtmlNode, collector: Collector, cell: boolean): void {
  if (unread.has(node.nodeName) || ('attrs' in node && isHidden(node))) return;
  if (code.has(node.nodeName)) return collector.gap(' ');
  if (node.nodeName === '#text' && 'value' in node) return addText(node, collector);
  if (!('childNodes' in node)) return;
  if (node.nodeName === 'sup' && addRaised(node, collector)) return;
  const block = blocks.has(node.nodeName);
  if (block) collector.gap(cell ? ' ' : '\n');
  const rowOfCells = node.nodeName === 'tr' && isRowOfCells(node);
  for (const child of node.childNodes) walk(child, collector, cell || rowOfCells);
  if (node.nodeName === 'td' || node.nodeName === 'th') collector.gap('\t');
  else if (block) collector.gap(cell ? ' ' : node.nodeName === 'p' ? '\n\n' : '\n');
}

function addText(node: DefaultTreeAdapterTypes.TextNode, collector: Collector): void {
  const from = node.sourceCodeLocation?.startOffset;
  if (from === undefined) return;
  const blank = node.value.trim() === '';
  if (blank && (collector.text.endsWith('\n') || layout.has(node.parentNode?.nodeName ?? ''))) return;
  // Line ends inside a paragraph are spaces.
  collector.add(node.value.replace(/[\n\t]/g, ' '), from);
}

/** Whether a raised text was dealt with here: a footnote mark or an exponent. */
function addRaised(node: HtmlElement, collector: Collector): boolean {
  const { parentNode, sourceCodeLocation: place } = node;
  const next = parentNode?.childNodes[parentNode.childNodes.indexOf(node) + 1];
  const text = raised(textOf(node), collector.text.slice(-8), next === undefined ? '' : textOf(next));
  if (text === null) return false;
  collector.put(text, place?.startTag?.endOffset ?? place?.startOffset ?? 0);
  return true;
}

function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function isHidden({ attrs }: HtmlElement): boolean {
  return attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'style' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)),
  );
}

/** A row of a table of figures, not of one that only lays out a page: several cells, each with a line at most. */
function isRowOfCells(row: HtmlElement): boolean {
  const cells = row.childNodes.filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th');
  return cells.length > 1 && cells.every((cell) => !hasTable(cell) && textOf(cell).trim().length <= 120);
}

function hasTable(node: HtmlNode): boolean {
  return node.nodeName === 'table' || ('childNodes' in node && node.childNodes.some(hasTable));
}
