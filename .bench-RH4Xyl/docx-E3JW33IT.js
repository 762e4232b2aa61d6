import {
  readHtml
} from "./chunk-AYW4Y7E4.js";
import {
  InputError
} from "./chunk-GG4WGJB4.js";
import "./chunk-ALBE2EKS.js";

// src/audit/formats/docx.ts
async function readDocx(name, bytes) {
  const { default: mammoth } = await import("mammoth");
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return { name, format: "docx", text: readHtml(name, value).text, origin: null };
  } catch {
    throw new InputError({
      message: "the file cannot be read as a Word document",
      at: { file: name },
      found: found(bytes),
      expected: "a Word document (.docx)",
      mend: "Open it in the program that made it and save it as .docx, or give the text as .txt."
    });
  }
}
function found(bytes) {
  const starts = (...codes) => codes.every((code, i) => bytes[i] === code);
  if (bytes.length === 0) return "an empty file";
  if (starts(208, 207, 17, 224)) return "an older Word document (.doc), or one with a password";
  if (starts(37, 80, 68, 70)) return "a PDF file";
  if (starts(123, 92, 114, 116, 102)) return "rich text (.rtf)";
  return starts(80, 75) ? "an archive that is damaged or holds no document" : "another kind of file";
}
export {
  readDocx
};
