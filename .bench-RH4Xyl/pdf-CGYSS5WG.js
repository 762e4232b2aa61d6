import {
  InputError
} from "./chunk-GG4WGJB4.js";

// src/audit/formats/pdf.ts
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
async function readPdf(name, bytes) {
  const pages = await pagesOf(name, bytes);
  const text = pages.map((items) => paragraphs(linesOf(items))).join("\n\n");
  if (text.trim() === "")
    throw new InputError({
      message: "this PDF has no text layer",
      at: { file: name },
      expected: "a PDF whose text can be selected",
      mend: "Run text recognition over the scan first, or give the text as .txt."
    });
  return { name, format: "pdf", text, origin: null };
}
async function pagesOf(name, bytes) {
  const { getDocumentProxy } = await import("unpdf");
  try {
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      cMapUrl: characterMaps(),
      cMapPacked: true
    });
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.filter((item) => "str" in item));
    }
    return pages;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      throw new InputError({
        message: "this PDF needs a password",
        at: { file: name },
        expected: "a PDF that opens without one",
        mend: "Open it with its password and save it without, or give the text as .txt."
      });
    throw new InputError({
      message: "the file cannot be read as a PDF",
      at: { file: name },
      found: error instanceof Error ? error.message : String(error),
      expected: "a PDF file",
      mend: "Open it in the program that made it and save it again, or give the text as .txt."
    });
  }
}
function characterMaps() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (dirname(folder) !== folder) {
    const shipped = join(folder, "cmaps");
    if (existsSync(join(shipped, "UniGB-UCS2-H.bcmap"))) return shipped + sep;
    if (existsSync(join(folder, "package.json"))) break;
    folder = dirname(folder);
  }
  return join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps") + sep;
}
function linesOf(items) {
  const lines = [];
  let line = null;
  for (const item of items) {
    const [, , , , x = 0, y = 0] = item.transform;
    if (item.str.trim() !== "") {
      if (line !== null && Math.abs(y - line.bottom) > Math.max(line.height, item.height) * 0.8) line = null;
      if (line === null) {
        line = { text: "", left: x, right: x, bottom: y, height: item.height, cells: false };
        lines.push(line);
      }
      if (x - line.right > line.height * 1.2) {
        line.cells = true;
        line.text = `${line.text.trimEnd()}	`;
      }
      line.right = Math.max(line.right, x + item.width);
      line.height = Math.max(line.height, item.height);
    }
    if (line !== null && !(item.str.trim() === "" && line.text.endsWith("	"))) line.text += item.str;
    if (item.hasEOL) line = null;
  }
  return lines;
}
function paragraphs(lines) {
  let text = "";
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    const here = line.text.trim();
    if (last === void 0) text = here;
    else if (goesOn(last, line, lines)) text = joined(text, here);
    else text += `${last.cells && line.cells ? "\n" : "\n\n"}${here}`;
  });
  return text;
}
function goesOn(last, line, lines) {
  if (last.cells || line.cells) return false;
  const size = Math.min(last.height, line.height);
  const step = last.bottom - line.bottom;
  if (step > size * 2.2 || Math.max(last.height, line.height) > size * 1.15) return false;
  if (step <= 0) return line.left > last.left + size * 3 && isOpen(last.text);
  const column = lines.filter(
    (other) => !other.cells && Math.abs(other.left - line.left) <= size * 3 && other.right > last.left
  );
  const edge = Math.max(...column.map(({ right }) => right));
  if (line.left - last.left > size * 0.8 && !isOpen(last.text)) return false;
  return last.right >= edge - Math.max(size * 4, (edge - last.left) * 0.2) && !/^\s*(?:[•●▪·–]|\d{1,2}[.)]\s)/.test(line.text);
}
var isOpen = (text) => !/[.。!！?？;；:：]["”’）)]?\s*$/.test(text);
var han = /[\p{Script=Han}，。；：、（）《》“”]/u;
function joined(before, after) {
  const end = before.at(-1) ?? "";
  const start = after.charAt(0);
  if (/[A-Za-z]-$/.test(before) && /^[a-z]/.test(after)) return before + after;
  const chinese = han.test(before.slice(-30)) && (han.test(end + start) || /[\d.,]$/.test(before)) && !/[a-z]$/i.test(before);
  return chinese ? before + after : `${before} ${after}`;
}
export {
  readPdf
};
