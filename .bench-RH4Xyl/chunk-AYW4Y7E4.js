import {
  Collector,
  raised
} from "./chunk-ALBE2EKS.js";

// src/audit/formats/html.ts
import { parse } from "parse5";
var names = (list) => new Set(list.split(" "));
var blocks = names(
  "address article aside blockquote body br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead title tr ul"
);
var unread = names(
  "head script style template noscript svg math select button textarea datalist dialog del s strike"
);
var layout = names("table thead tbody tfoot tr ul ol dl");
function readHtml(name, input) {
  const collector = new Collector(input);
  walk(parse(input, { sourceCodeLocationInfo: true }), collector, false);
  return { name, format: "html", text: collector.text, origin: collector.origin };
}
function walk(node, collector, cell) {
  if (unread.has(node.nodeName) || "attrs" in node && isHidden(node)) return;
  if (node.nodeName === "#text" && "value" in node) return addText(node, collector);
  if (!("childNodes" in node)) return;
  if (node.nodeName === "sup" && addRaised(node, collector)) return;
  const block = blocks.has(node.nodeName);
  if (block) collector.gap(cell ? " " : "\n");
  const rowOfCells = node.nodeName === "tr" && isRowOfCells(node);
  for (const child of node.childNodes) walk(child, collector, cell || rowOfCells);
  if (node.nodeName === "td" || node.nodeName === "th") collector.gap("	");
  else if (block) collector.gap(cell ? " " : node.nodeName === "p" ? "\n\n" : "\n");
}
function addText(node, collector) {
  const from = node.sourceCodeLocation?.startOffset;
  if (from === void 0) return;
  const blank = node.value.trim() === "";
  if (blank && (collector.text.endsWith("\n") || layout.has(node.parentNode?.nodeName ?? ""))) return;
  collector.add(node.value.replace(/[\n\t]/g, " "), from);
}
function addRaised(node, collector) {
  const { parentNode, sourceCodeLocation: place } = node;
  const next = parentNode?.childNodes[parentNode.childNodes.indexOf(node) + 1];
  const text = raised(textOf(node), collector.text.slice(-8), next === void 0 ? "" : textOf(next));
  if (text === null) return false;
  collector.put(text, place?.startTag?.endOffset ?? place?.startOffset ?? 0);
  return true;
}
function textOf(node) {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
function isHidden({ attrs }) {
  return attrs.some(
    ({ name, value }) => name === "hidden" || name === "style" && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)
  );
}
function isRowOfCells(row) {
  const cells = row.childNodes.filter(({ nodeName }) => nodeName === "td" || nodeName === "th");
  return cells.length > 1 && cells.every((cell) => !hasTable(cell) && textOf(cell).trim().length <= 120);
}
function hasTable(node) {
  return node.nodeName === "table" || "childNodes" in node && node.childNodes.some(hasTable);
}

export {
  readHtml
};
