import {
  monthSpan,
  scaleDecimal
} from "./chunk-M4XBBLPC.js";
import {
  currencyName,
  isCurrency,
  parseScale,
  parseUnit
} from "./chunk-EUJICYRB.js";
import {
  InputError
} from "./chunk-GG4WGJB4.js";

// src/audit/encodings.ts
function decoded(name, bytes) {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) {
    const text2 = decode(utf16, bytes);
    if (text2 !== null && !isBinary(text2, 0)) return text2;
  }
  const text = decode("utf-8", bytes);
  if (text !== null && !isBinary(text, 0.01)) return text;
  const old = oldEncoding(bytes);
  const read = old === null ? null : old === "windows-1252" ? western(bytes) : decode(old, bytes);
  if (read !== null && !isBinary(read, 0)) return read;
  throw new InputError({
    message: "this is no text in UTF-8",
    at: { file: name },
    found: isBinary(new TextDecoder("latin1").decode(bytes), 0.01) ? "bytes that are no text" : "another encoding",
    expected: "plain text, Markdown or html in UTF-8, UTF-16, GB 18030, Big5 or Windows-1252, a .docx or a .pdf",
    mend: "Save it as UTF-8, or give it the name of its format (.docx, .pdf)."
  });
}
function decode(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
function utf16Of(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  if (bytes.length % 2 !== 0 || bytes.length < 8) return null;
  const zeros = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < bytes.length / 40 || Math.min(even, odd) * 3 > Math.max(even, odd)) return null;
  const encoding = even > odd ? "utf-16be" : "utf-16le";
  const text = decode(encoding, bytes) ?? "";
  const plain = text.match(/[\s\u0020-\u024f\u2010-\u2044\u20ac\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return plain >= text.length * 0.98 ? encoding : null;
}
function oldEncoding(bytes) {
  if (isWestern(bytes)) return "windows-1252";
  const gb = commonShare(bytes, isCommonGb);
  const big5 = decode("big5", bytes) === null ? 0 : commonShare(bytes, isCommonBig5);
  if (Math.max(gb, big5) < 0.7) return null;
  return big5 > gb ? "big5" : "gb18030";
}
function commonShare(bytes, isCommon) {
  let all = 0;
  let common = 0;
  for (let i = 0; i < bytes.length; i++) {
    const [lead = 0, trail = 0] = [bytes[i], bytes[i + 1]];
    if (lead < 128) continue;
    all += 1;
    if (isCommon(lead, trail)) common += 1;
    i += 1;
  }
  return all === 0 ? 1 : common / all;
}
var isCommonGb = (lead, trail) => trail >= 161 && (lead >= 161 && lead <= 163 || lead >= 176 && lead <= 215);
var isCommonBig5 = (lead, trail) => (trail >= 64 && trail <= 126 || trail >= 161) && lead >= 161 && lead <= 198;
function isWestern(bytes) {
  let high = 0;
  let alone = 0;
  bytes.forEach((byte, i) => {
    if (byte < 128) return;
    high += 1;
    if ((bytes[i - 1] ?? 0) < 128 && (bytes[i + 1] ?? 0) < 128) alone += 1;
  });
  return high > 0 && alone >= high * 0.9 && bytes.length > high * 8;
}
var signs = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
var western = (bytes) => new TextDecoder("latin1").decode(bytes).replace(/[\u0080-\u009f]/g, (c2) => signs[c2.charCodeAt(0) - 128] ?? c2);
function isBinary(text, most) {
  if (text.includes("\0")) return true;
  const controls = text.match(/[\u0001-\u0008\u000e-\u001a]/g)?.length ?? 0;
  return controls > text.length * most;
}

// src/audit/document.ts
function toInput(source, start, end) {
  if (source.origin === null || end <= start) return { start, end };
  const first = source.origin[start] ?? start;
  const last = source.origin[end - 1] ?? end - 1;
  return { start: first, end: last + 1 };
}
function formatOf(name) {
  if (/\.(md|markdown)$/i.test(name)) return "markdown";
  if (/\.(html?|xhtml)$/i.test(name)) return "html";
  if (/\.docx$/i.test(name)) return "docx";
  return /\.pdf$/i.test(name) ? "pdf" : "text";
}
async function readSource(name, bytes, format = formatOf(name)) {
  if (format === "docx") return (await import("./docx-E3JW33IT.js")).readDocx(name, bytes);
  if (format === "pdf") return (await import("./pdf-CGYSS5WG.js")).readPdf(name, bytes);
  const input = decoded(name, bytes);
  if (format === "html") return (await import("./html-UJF4R54I.js")).readHtml(name, input);
  if (format === "markdown") return (await import("./markdown-XQSLJPNX.js")).readMarkdown(name, input);
  return plainText(name, input);
}
function plainText(name, text) {
  return { name, format: "text", text, origin: null };
}

// src/audit/sentences.ts
var abbreviation = /(?:\b(?:U\.S|U\.K|E\.U|No|Nos|Mr|Mrs|Ms|Dr|Prof|St|Inc|Ltd|Co|Corp|vs|approx|ca|est|e\.g|i\.e|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Fig|Rev|Art|Vol|pp|p|Rs|sq|p\.p|p\.a|excl|incl|tel|fax|ext|min|max|avg)|\b[A-Z])\.$/i;
function splitSentences(text) {
  return paragraphs(text).flatMap(({ start, end }, paragraph) => {
    const body = text.slice(start, end);
    const table = isTable(body);
    const parts = table ? [{ text: body, from: 0, lang: language(body) }] : partsByLanguage(body);
    const cuts = parts.flatMap(
      (part) => (table ? [body.length] : sentenceEnds(part.text, part.lang)).map((end2) => ({
        end: part.from + end2,
        lang: part.lang
      }))
    );
    let from = 0;
    return cuts.flatMap((cut) => {
      const raw = body.slice(from, cut.end);
      const lead = raw.length - raw.trimStart().length;
      const sentence = {
        start: start + from + lead,
        end: start + from + raw.trimEnd().length,
        text: raw.trim().replace(/[\n\r\u00a0]/g, " "),
        lang: cut.lang,
        paragraph,
        table,
        heading: !table && cuts.length === 1 && !/[.。!！?？;；:：,，]["”’）)]?\s*$/.test(raw)
      };
      from = cut.end;
      return sentence.text === "" ? [] : [sentence];
    });
  });
}
var quoted = {
  zh: {
    run: /[A-Za-z$€£][^\p{Script=Han}，。；：、（）《》！？\n]*/gu,
    tells: (run) => /\d/.test(run) && (run.match(/[A-Za-z]{2,}/g)?.length ?? 0) >= 5 && (run.match(/\b(?:the|of|in|to|by|from|at|was|were|is|are|has|had|rose|fell|grew|and)\b/g)?.length ?? 0) >= 2
  },
  en: {
    run: /\p{Script=Han}(?:[^A-Za-z\n]|(?<![A-Za-z])[A-Z]{1,6}(?![A-Za-z]))*/gu,
    tells: (run) => /\d/.test(run) && (run.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6
  }
};
function partsByLanguage(body) {
  const lang = language(body);
  const other = lang === "zh" ? "en" : "zh";
  const { run, tells } = quoted[lang];
  const parts = [];
  let from = 0;
  const add2 = (end, of) => {
    if (end > from) parts.push({ text: body.slice(from, end), from, lang: of });
    from = end;
  };
  const both2 = /\p{Script=Han}/u.test(body) && /[A-Za-z]/.test(body);
  for (const match of both2 ? body.matchAll(run) : []) {
    if (!tells(match[0])) continue;
    add2(match.index, lang);
    add2(match.index + match[0].length, other);
  }
  add2(body.length, lang);
  return parts;
}
function language(text) {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return han > 0 && han * 5 >= latin ? "zh" : "en";
}
function paragraphs(text) {
  const lines = [...text.matchAll(/[^\n]*(?:\n|$)/g)].filter((match) => match[0] !== "").map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/\r?\n$/, "").length,
    text: match[0].trim()
  }));
  const widths = lines.map((line) => line.text.length).filter((width) => width > 0);
  const widest = Math.max(0, ...widths);
  const wrapped = widest <= 130 && widths.filter((width) => width >= widest * 0.75).length >= 3;
  const joined = [];
  let open = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (line.text === "") open = false;
    else if (open && last !== void 0) last.end = line.end;
    else joined.push({ start: line.start, end: line.end });
    if (line.text !== "")
      open = wrapped && line.text.length >= widest * 0.6 && !/[.。!！?？;；:：]["”’）)]?$/.test(line.text) && !isTable(line.text);
  }
  return joined;
}
function isTable(line) {
  const cells = line.split(/\t|\s*\|\s*| {3,}/).filter((cell) => cell.trim() !== "");
  return cells.length >= 3 && cells.filter((cell) => cell.trim().length <= 30).length >= cells.length - 1;
}
function sentenceEnds(body, lang) {
  const ends = [];
  const pattern = lang === "zh" ? /[。！？!?]+["”’）)]*/g : /[.!?]+["”’)]*(?=\s+["“‘(]?[A-Z0-9$€£]|\s*$)|[。！？]/g;
  for (const match of body.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (lang === "en" && abbreviation.test(body.slice(0, match.index + 1)) && end < body.length) continue;
    if (lang === "en" && /^\s*\d+\.$/.test(body.slice(ends.at(-1) ?? 0, end))) continue;
    ends.push(end);
  }
  if ((ends.at(-1) ?? 0) < body.length) ends.push(body.length);
  return ends;
}

// src/audit/readable.ts
var pairs = `\u5104\u4EBF \u842C\u4E07 \u500B\u4E2A \u9EDE\u70B9 \u6E1B\u51CF \u8F03\u8F83 \u4F54\u5360 \u9577\u957F \u7E3D\u603B \u984D\u989D \u9032\u8FDB \u9054\u8FBE \u5BE6\u5B9E \u73FE\u73B0 \u8207\u4E0E \u5F9E\u4ECE \u9019\u8FD9 \u70BA\u4E3A \u65BC\u4E8E \u6642\u65F6 \u9593\u95F4 \u5F8C\u540E \u4F86\u6765 \u7A2E\u79CD \u985E\u7C7B \u7522\u4EA7 \u696D\u4E1A \u52D9\u52A1 \u9AD4\u4F53 \u570B\u56FD \u5167\u5185 \u5340\u533A \u7E23\u53BF \u7E2E\u7F29 \u7DE9\u7F13 \u6F32\u6DA8 \u5FA9\u590D \u83EF\u534E \u8CA8\u8D27 \u5E63\u5E01 \u50F9\u4EF7 \u92B7\u9500 \u8CC7\u8D44 \u8A0A\u8BAF \u96FB\u7535 \u8EDF\u8F6F
\u8A2D\u8BBE \u5099\u5907 \u8F38\u8F93 \u904B\u8FD0 \u904A\u6E38 \u9928\u9986 \u5C0E\u5BFC \u95DC\u5173 \u969B\u9645 \u7D93\u7ECF \u6FDF\u6D4E \u8CA1\u8D22 \u7A05\u7A0E \u8CBB\u8D39 \u9810\u9884 \u8A08\u8BA1 \u5283\u5212 \u6A19\u6807 \u9805\u9879 \u958B\u5F00 \u9589\u95ED \u767C\u53D1 \u5831\u62A5 \u6578\u6570 \u64DA\u636E \u7D71\u7EDF \u8655\u5904 \u8ABF\u8C03 \u986F\u663E \u7A31\u79F0 \u8A8D\u8BA4 \u61C9\u5E94 \u5C0D\u5BF9 \u7576\u5F53 \u52D5\u52A8 \u6A5F\u673A \u69CB\u6784 \u55AE\u5355 \u7368\u72EC \u8FB2\u519C \u6F01\u6E14 \u7926\u77FF \u88FD\u5236 \u85E5\u836F \u7D21\u7EBA \u7E54\u7EC7
\u92FC\u94A2 \u9435\u94C1 \u5EE0\u5382 \u54E1\u5458 \u71DF\u8425 \u640D\u635F \u9918\u4F59 \u8CB8\u8D37 \u50B5\u503A \u96AA\u9669 \u8CB7\u4E70 \u8CE3\u5356 \u5834\u573A \u5EE3\u5E7F \u7FA9\u4E49 \u5BEC\u5BBD \u9B06\u677E \u7DCA\u7D27 \u74B0\u73AF \u7BC0\u8282 \u6C23\u6C14 \u6EAB\u6E29 \u6176\u5E86 \u65B7\u65AD \u7E8C\u7EED \u9023\u8FDE \u7D00\u7EAA \u9304\u5F55 \u5275\u521B \u6B77\u5386 \u89C0\u89C2 \u8CD3\u5BBE \u98EF\u996D \u64F4\u6269 \u5F35\u5F20 \u7E7C\u7EE7 \u7E3E\u7EE9 \u5713\u5706 \u6B50\u6B27 \u76E7\u5362 \u97D3\u97E9 \u81FA\u53F0 \u7063\u6E7E \u9580\u95E8 \u8CBF\u8D38 \u5354\u534F
\u8B70\u8BAE \u7D04\u7EA6 \u8A62\u8BE2 \u9A57\u9A8C \u512A\u4F18 \u8CEA\u8D28 \u96D9\u53CC \u908A\u8FB9 \u9109\u4E61 \u93AE\u9547 \u6236\u6237 \u96E2\u79BB \u990A\u517B \u9F61\u9F84 \u5B78\u5B66 \u88DC\u8865 \u8CBC\u8D34 \u7D66\u7ED9 \u7D05\u7EA2 \u905E\u9012 \u6B72\u5C81 \u8CA0\u8D1F \u8CAC\u8D23 \u96E3\u96BE \u984C\u9898 \u7121\u65E0 \u7DDA\u7EBF \u7DB2\u7F51 \u7D61\u7EDC \u98DB\u98DE \u8ECA\u8F66 \u8F1B\u8F86 \u96BB\u53EA \u689D\u6761 \u755D\u4EA9 \u7A4D\u79EF \u5C64\u5C42 \u6A13\u697C \u9802\u9876 \u4F48\u5E03 \u885B\u536B \u91AB\u533B \u7642\u7597 \u8B77\u62A4 \u5C07\u5C06 \u50B3\u4F20
\u50C5\u4EC5 \u5169\u4E24 \u5E7E\u51E0 \u5716\u56FE \u96DC\u6742 \u8A8C\u5FD7 \u584A\u5757 \u6975\u6781 \u96A8\u968F \u8A72\u8BE5 \u53C3\u53C2 \u982D\u5934 \u9867\u987E \u8B93\u8BA9 \u8ACB\u8BF7 \u8B80\u8BFB \u8AB2\u8BFE \u8AA4\u8BEF \u968A\u961F \u968E\u9636 \u967D\u9633 \u9670\u9634 \u9F4A\u9F50 \u9F8D\u9F99 \u8208\u5174 \u820A\u65E7 \u5E2B\u5E08 \u6B78\u5F52 \u7FD2\u4E60 \u6163\u60EF \u5152\u513F \u9678\u9646 \u5CF6\u5C9B \u6771\u4E1C \u5EC8\u53A6 \u5074\u4FA7 \u52DE\u52B3 \u773E\u4F17 \u4F75\u5E76 \u57F7\u6267 \u88E1\u91CC \u9451\u9274 \u5FB5\u5F81 \u8A02\u8BA2 \u8AA0\u8BDA \u7BC4\u8303
\u5712\u56ED \u806F\u8054 \u5C6C\u5C5E \u8449\u53F6 \u7A40\u8C37 \u9EB5\u9762 \u7CE7\u7CAE \u9280\u94F6 \u8B49\u8BC1 \u771E\u771F \u8853\u672F \u614B\u6001 \u52E2\u52BF \u8F49\u8F6C \u8B8A\u53D8 \u97FF\u54CD \u570D\u56F4 \u8667\u4E8F \u8209\u4E3E \u8FA6\u529E \u64EC\u62DF \u7562\u6BD5 \u7DAD\u7EF4 \u89F8\u89E6 \u9069\u9002 \u9078\u9009 \u92EA\u94FA \u9322\u94B1 \u6EFF\u6EE1 \u6E2C\u6D4B \u6E96\u51C6 \u78BA\u786E \u7A69\u7A33 \u6F38\u6E10 \u5132\u50A8 \u525B\u521A \u52F5\u52B1 \u737B\u732E \u6F64\u6DA6 \u64C1\u62E5 \u7372\u83B7 \u6A94\u6863 \u983B\u9891 \u8ECC\u8F68 \u6B98\u6B8B \u8A3A\u8BCA
\u58D3\u538B \u5EE2\u5E9F \u8259\u8231 \u99D5\u9A7E \u99DB\u9A76 \u9A30\u817E \u9418\u949F \u9130\u90BB \u90F5\u90AE \u8DE1\u8FF9 \u9060\u8FDC \u9031\u5468 \u885D\u51B2 \u898F\u89C4 \u89AA\u4EB2 \u8A31\u8BB8 \u8A55\u8BC4 \u8A66\u8BD5 \u8A73\u8BE6 \u8AC7\u8C08 \u8AD6\u8BBA \u8AEE\u54A8 \u8CFD\u8D5B \u8D0F\u8D62 \u8DA8\u8D8B \u5BEB\u5199 \u9077\u8FC1 \u9F52\u9F7F \u6BBC\u58F3 \u6EEF\u6EDE \u6F3F\u6D46 \u71C8\u706F \u71D2\u70E7 \u734E\u5956 \u700F\u6D4F \u7665\u75C7 \u76E4\u76D8 \u76E3\u76D1 \u79AE\u793C \u7A1F\u7980 \u7AF6\u7ADE \u7B46\u7B14 \u7C4C\u7B79 \u7F77\u7F62 \u8072\u58F0 \u8077\u804C
\u8166\u8111 \u81E8\u4E34 \u85DD\u827A \u8607\u82CF \u865B\u865A \u8836\u8695 \u8A34\u8BC9 \u8AB0\u8C01 \u8B00\u8C0B \u8B7D\u8A89 \u8CA7\u8D2B \u8CA9\u8D29 \u8CEC\u8D26 \u8CFC\u8D2D \u8CF4\u8D56 \u8D08\u8D60 \u8ECD\u519B \u8F15\u8F7B \u8F2A\u8F6E \u8F44\u8F96 \u9072\u8FDF \u9081\u8FC8 \u92D2\u950B \u92F0\u9502 \u932B\u9521 \u934B\u9505 \u93B3\u954D \u93C8\u94FE \u9444\u94F8 \u9673\u9648 \u9663\u9635 \u96B1\u9690 \u96F2\u4E91 \u984F\u989C \u98FC\u9972 \u9A45\u9A71 \u9BAE\u9C9C \u9E7D\u76D0 \u9EA5\u9EA6 \u9EC3\u9EC4 \u9EE8\u515A`;
var simple = new Map(pairs.split(/\s+/).map((pair) => [pair.charAt(0), pair.charAt(1)]));
var traditional = new RegExp(`[${[...simple.keys()].join("")}]`, "g");
var wide = { ",": "\uFF0C", ";": "\uFF1B", ":": "\uFF1A", "(": "\uFF08", ")": "\uFF09" };
var noteMark = /(?<=\d)(?<![×x·*]\s?10)[¹²³⁰⁴-⁹]+(?![\d⁄/])/g;
function readable(text) {
  const simplified = text.text.replace(traditional, (c2) => simple.get(c2) ?? c2);
  return {
    ...text,
    text: simplified.replace(noteMark, (c2) => " ".repeat(c2.length)).replace(/[^\n]+/g, widened)
  };
}
function widened(line) {
  if (!/[\u4e00-\u9fff]/.test(line) || language(line) !== "zh") return line;
  return line.replace(/(?<![A-Za-z\d/][,:]?)[,;:()]|[,;:()](?![\d/ A-Za-z])/g, (c2) => wide[c2] ?? c2);
}

// src/audit/relations/reader.ts
function readerOf(texts, claims) {
  const sentences = texts.map(({ text }) => splitSentences(text));
  const of = (claim) => sentences[claim.source]?.[claim.sentence];
  const slice = (claim, from, to) => texts[claim.source]?.text.slice(from, to) ?? "";
  const numbers = claims.filter((claim) => claim.aside === null);
  const previous = new Map(numbers.map((claim, i) => [claim, numbers[i - 1]]));
  const next = new Map(numbers.map((claim, i) => [claim, numbers[i + 1]]));
  return {
    sentence: (claim) => of(claim)?.text ?? "",
    before: (claim) => slice(claim, of(claim)?.start ?? claim.start, claim.start),
    after: (claim) => slice(claim, claim.end, of(claim)?.end ?? claim.end),
    gap: (claim) => {
      const last = previous.get(claim);
      const from = last?.source === claim.source && last.sentence === claim.sentence ? last.end : of(claim)?.start ?? claim.start;
      return slice(claim, from, claim.start);
    },
    tail: (claim) => {
      const following = next.get(claim);
      const here = following?.source === claim.source && following.sentence === claim.sentence;
      return slice(claim, claim.end, here ? following.start : of(claim)?.end ?? claim.end);
    },
    earlier: (claim, length) => slice(claim, Math.max(0, claim.start - length), claim.start),
    between: (first, second) => slice(first, first.end, second.start),
    text: (claim) => texts[claim.source]?.text ?? "",
    bracket: (claim) => {
      const before3 = slice(claim, of(claim)?.start ?? claim.start, claim.start);
      const opened = Math.max(before3.lastIndexOf("("), before3.lastIndexOf("\uFF08"));
      return opened > Math.max(before3.lastIndexOf(")"), before3.lastIndexOf("\uFF09")) ? opened : -1;
    },
    heading: (claim) => of(claim)?.heading === true,
    title: (claim) => isTitle(sentences[claim.source] ?? [], claim.sentence)
  };
}
var mostTitles = 2;
function isTitle(sentences, at) {
  const headed = (i) => sentences[i]?.heading === true;
  if (!headed(at) || /(?:^|\s)\+\+\s|^[^:]{1,60}:\s*[-+]?[$€£¥]?\d/.test(sentences[at]?.text ?? ""))
    return false;
  let [from, to] = [at, at];
  while (headed(from - 1)) from -= 1;
  while (headed(to + 1)) to += 1;
  return to - from < mostTitles;
}

// src/audit/lexicon.ts
var c = (id, en, zh, extra = {}) => ({
  id,
  en: new RegExp(`\\b(?:${en})(?![A-Za-z])`, "gi"),
  zh: new RegExp(zh === "" ? "(?!)" : zh, "g"),
  ...extra
});
var concepts = [
  c("gdp_per_head", "(?:gdp|gross domestic product|grp) per (?:capita|head|person)|per[- ](?:capita|head) (?:gdp|gross domestic product|grp)", "\u4EBA\u5747(?:\u5730\u533A|\u56FD\u5185)?\u751F\u4EA7\u603B\u503C|\u4EBA\u5747GDP", { real: true }),
  c("income_per_head", "per[- ]capita (?:disposable )?income|(?:disposable )?income per (?:capita|head)", "\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165|\u4EBA\u5747\u6536\u5165", { real: true }),
  c("spending_per_head", "per[- ]capita (?:consumption )?(?:expenditure|spending)", "\u4EBA\u5747\u6D88\u8D39\u652F\u51FA", { real: true }),
  c("industrial_value_added", "industrial (?:value[- ]added|output|production)|value[- ]added of (?:the )?industr(?:y|ial enterprises)|manufacturing (?:output|production)|value[- ]added of (?:large )?industrial enterprises", "(?:\u89C4\u6A21\u4EE5\u4E0A)?(?:\u5168\u90E8)?\u5DE5\u4E1A\u589E\u52A0\u503C|\u89C4(?:\u6A21\u4EE5)?\u4E0A\u5DE5\u4E1A\u4F01\u4E1A\u589E\u52A0\u503C|\u89C4(?:\u6A21\u4EE5)?\u4E0A\u5DE5\u4E1A(?!\u4F01\u4E1A)", { real: true }),
  c("primary", "the primary(?=\\s+(?:one\\s+)?(?:was\\s+|[$\u20AC\xA3\xA5(]|\\d))|(?:the )?primary (?:industry|sector|industries)(?:'s|\u2019s)?(?: value[- ]added)?|value[- ]added of (?:the )?primary (?:industry|sector)", "\u7B2C\u4E00\u4EA7\u4E1A(?:\u589E\u52A0\u503C)?|(?<![\u8FD9\u67D0\u54EA\u540C\u7EDF])\u4E00\u4EA7(?!\u4E1A)", { real: true }),
  c("secondary", "the secondary(?=\\s+(?:one\\s+)?(?:was\\s+|[$\u20AC\xA3\xA5(]|\\d))|(?:the )?secondary (?:industry|sector|industries)(?:'s|\u2019s)?(?: value[- ]added)?|value[- ]added of (?:the )?secondary (?:industry|sector)", "\u7B2C\u4E8C\u4EA7\u4E1A(?:\u589E\u52A0\u503C)?|\u4E8C\u4EA7(?!\u4E1A)", { real: true }),
  c("tertiary", "the tertiary(?=\\s+(?:one\\s+)?(?:was\\s+|[$\u20AC\xA3\xA5(]|\\d))|(?:the )?tertiary (?:industry|sector|industries)(?:'s|\u2019s)?(?: value[- ]added)?|value[- ]added of (?:the )?tertiary (?:industry|sector)|(?:the )?services? (?:sector|industries|industry)(?:'s|\u2019s)?(?: value[- ]added)?|(?<!and |goods |of )(?:the )?services(?= (?:edged|crept|inched|dipped|slipped|declined|advanced|lost|managed|nonetheless|make|made|make|account|contribut|grew|rose|fell|expand|shrank|were|was|gain|generat))", "\u7B2C\u4E09\u4EA7\u4E1A(?:\u589E\u52A0\u503C)?|\u4E09\u4EA7(?!\u4E1A)", { real: true }),
  c("gdp", "gdp|gross domestic product|gross regional product|grp|economic output|(?:the )?economy", "(?:\u56FD\u5185|\u5730\u533A)?\u751F\u4EA7\u603B\u503C|GDP|\u7ECF\u6D4E\u603B\u91CF", { real: true }),
  c("value_added", "value[- ]added", "\u589E\u52A0\u503C", { real: true }),
  c("participation_rate", "(?:labou?r force )?participation rate|activity rate", "\u52B3\u52A8\u53C2\u4E0E\u7387", { rate: true }),
  c("employment_rate", "employment(?: |-to-population )rat(?:e|io)", "\u5C31\u4E1A\u7387", { rate: true }),
  c("unemployment_rate", "unemployment rate|jobless rate|joblessness|unemployment(?! benefit| insurance)", "\u5931\u4E1A\u7387", { rate: true }),
  c("urbanisation", "urbani[sz]ation(?: rate)?", "\u57CE\u9547\u5316\u7387|\u57CE\u5E02\u5316\u7387", { rate: true }),
  c("core_cpi", "core (?:cpi|consumer prices?|inflation)", "\u6838\u5FC3CPI|\u6838\u5FC3\u5C45\u6C11\u6D88\u8D39\u4EF7\u683C", { rate: true }),
  c("cpi", "cpi|consumer price index|consumer prices|hicp|(?:annual |headline )?inflation(?: rate)?", "\u5C45\u6C11\u6D88\u8D39\u4EF7\u683C(?:\u6307\u6570|\u603B\u6C34\u5E73)?|CPI|\u6D88\u8D39\u8005\u4EF7\u683C|\u901A\u80C0\u7387|\u901A\u8D27\u81A8\u80C0\u7387", { rate: true }),
  c("ppi", "ppi|producer price index|producer prices|ex-factory prices", "\u5DE5\u4E1A\u751F\u4EA7\u8005\u51FA\u5382\u4EF7\u683C|PPI|\u751F\u4EA7\u8005\u4EF7\u683C", { rate: true }),
  c("pmi", "pmi|purchasing managers(?:'|\u2019)? index", "\u91C7\u8D2D\u7ECF\u7406\u6307\u6570|PMI", { rate: true }),
  c("rate", "(?:interest|policy|base|key|benchmark|prime|discount|cash|repo|mortgage|lending|deposit|operating|utili[sz]ation|vacancy|occupancy|coverage|poverty|savings?|default|birth|death|mortality|fertility|literacy|completion|employment|capacity utili[sz]ation|profit|bad loan|npl|tax) (?:rate|ratio|margin)s?|yield|capacity utili[sz]ation|occupancy", "\u5229\u7387|\u5229\u7528\u7387|\u5165\u4F4F\u7387|\u51FA\u751F\u7387|\u6B7B\u4EA1\u7387|\u81EA\u7136\u589E\u957F\u7387|\u6069\u683C\u5C14\u7CFB\u6570|\u5229\u6DA6\u7387|\u8D1F\u503A\u7387|\u8986\u76D6\u7387|\u5B8C\u6210\u7387|\u5408\u683C\u7387|\u4F18\u826F\u7387|\u81EA\u7ED9\u7387|\u666E\u53CA\u7387|\u6BDB\u5165\u5B66\u7387|\u4E0D\u826F\u7387|\u68EE\u6797\u8986\u76D6\u7387", { rate: true }),
  c("births", "births|newborns|babies", "\u51FA\u751F\u4EBA\u53E3|\u51FA\u751F", {}),
  c("deaths", "deaths", "\u6B7B\u4EA1\u4EBA\u53E3|\u6B7B\u4EA1", {}),
  c("population", "(?:resident |registered |permanent |total |urban |rural )?population|inhabitants|residents", "\u5E38\u4F4F\u4EBA\u53E3|\u6237\u7C4D\u4EBA\u53E3|\u603B\u4EBA\u53E3|\u4EBA\u53E3", { stock: true }),
  c("new_jobs", "new (?:urban )?jobs|jobs (?:were )?(?:created|added)", "\u65B0\u589E\u5C31\u4E1A|\u57CE\u9547\u65B0\u589E\u5C31\u4E1A", {}),
  c("unemployed", "unemployed(?: people| persons)?|jobseekers|registered unemployment", "\u5931\u4E1A\u4EBA\u5458|\u5931\u4E1A\u4EBA\u6570|\u5931\u4E1A\u4EBA\u53E3", { stock: true }),
  c("employment", "employ(?:ment|ed|ees)|workforce|payrolls?|persons employed|headcount", "\u5C31\u4E1A\u4EBA\u5458|\u4ECE\u4E1A\u4EBA\u5458|\u5C31\u4E1A\u4EBA\u6570|\u7528\u5DE5", { stock: true }),
  c("trade_balance", "trade (?:surplus|deficit|balance)|(?:surplus|deficit) (?:in|of) (?:goods|trade)|trade gap|current account (?:surplus|deficit)|surplus|deficit", "\u8D38\u6613\u987A\u5DEE|\u8D38\u6613\u9006\u5DEE|\u8D38\u6613\u76C8\u4F59|\u8D38\u6613\u8D64\u5B57|\u987A\u5DEE|\u9006\u5DEE|\u51FA\u8D85|\u5165\u8D85", {}),
  c("trade", "(?:total |foreign |merchandise |goods |external |two-way |bilateral )*(?:imports and exports|exports and imports)|(?:total |foreign |external |merchandise |two-way |bilateral |goods )+trade(?! surplus| deficit| gap| balance)|trade (?:volume|turnover|value)", "(?:\u8D27\u7269|\u5916\u8D38|\u5BF9\u5916\u8D38\u6613|\u670D\u52A1)?\u8FDB\u51FA\u53E3(?:\u603B\u989D|\u603B\u503C|\u8D38\u6613\u603B\u989D)?|\u8D38\u6613\u603B\u989D|\u5916\u8D38\u603B\u503C|\u53CC\u8FB9\u8D38\u6613\u989D", {}),
  c("net_exports", "net exports", "\u51C0\u51FA\u53E3", {}),
  c("exports", "(?:goods |merchandise |services |service )?(?:exports?|exported)", "(?:\u8D27\u7269|\u5546\u54C1|\u670D\u52A1)?\u51FA\u53E3(?:\u603B\u989D|\u603B\u503C|\u989D|\u503C)?", {}),
  c("imports", "(?:goods |merchandise |services |service )?(?:imports?|imported)", "(?:\u8D27\u7269|\u5546\u54C1|\u670D\u52A1)?\u8FDB\u53E3(?:\u603B\u989D|\u603B\u503C|\u989D|\u503C)?", {}),
  c("online_sales", "online (?:retail )?sales|e-commerce (?:sales|turnover)", "\u7F51\u4E0A\u96F6\u552E\u989D|\u7F51\u7EDC\u96F6\u552E\u989D|\u7EBF\u4E0A\u96F6\u552E", {}),
  c("retail_sales", "retail (?:sales|trade|turnover)|sales of consumer goods", "\u793E\u4F1A\u6D88\u8D39\u54C1\u96F6\u552E\u603B\u989D|\u6D88\u8D39\u54C1\u96F6\u552E\u989D|\u96F6\u552E\u603B\u989D|\u96F6\u552E\u989D|\u793E\u96F6", {}),
  c("fixed_investment", "fixed[- ]asset investment|investment in fixed assets|fixed investment|fixed capital formation", "\u56FA\u5B9A\u8D44\u4EA7\u6295\u8D44(?:\u603B\u989D|\u989D)?", {}),
  c("real_estate", "(?:real estate|property|housing) (?:development )?investment", "\u623F\u5730\u4EA7\u5F00\u53D1\u6295\u8D44|\u623F\u5730\u4EA7\u6295\u8D44", {}),
  c("fdi", "foreign direct investment|fdi|foreign (?:capital|investment)", "\u5B9E\u9645\u4F7F\u7528\u5916\u8D44|\u5229\u7528\u5916\u8D44|\u5916\u5546\u76F4\u63A5\u6295\u8D44|\u5916\u8D44", {}),
  c("investment", "investments?|capital spending", "\u6295\u8D44(?:\u603B\u989D|\u989D)?|\u5B8C\u6210\u6295\u8D44", {}),
  c("non_tax", "non-tax (?:revenues?|receipts)", "\u975E\u7A0E\u6536\u5165", {}),
  c("tax", "tax (?:revenues?|receipts|income|take)", "\u7A0E\u6536(?:\u6536\u5165)?", {}),
  c("fiscal_balance", "budget (?:surplus|deficit|balance)|fiscal (?:surplus|deficit|balance)", "\u8D22\u653F\u8D64\u5B57|\u8D22\u653F\u76C8\u4F59|\u6536\u652F\u5DEE\u989D", {}),
  c("fiscal_revenue", "(?:general )?(?:public )?(?:budget|budgetary|fiscal|government|state) revenues?|revenues? of the (?:general )?(?:public )?(?:state )?budget", "\u4E00\u822C\u516C\u5171\u9884\u7B97\u6536\u5165|\u8D22\u653F\u6536\u5165|\u516C\u5171\u8D22\u653F\u6536\u5165", {}),
  c("fiscal_spending", "(?:general )?(?:public )?(?:budget|fiscal|government|state|public) (?:expenditures?|spending)", "\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA|\u8D22\u653F\u652F\u51FA", {}),
  c("deposits", "deposits", "\u5B58\u6B3E(?:\u4F59\u989D)?", { stock: true }),
  c("loans", "loans?|lending|credit", "\u8D37\u6B3E(?:\u4F59\u989D)?", { stock: true }),
  c("money", "m2|broad money|money supply", "\u5E7F\u4E49\u8D27\u5E01|M2|\u8D27\u5E01\u4F9B\u5E94\u91CF", { stock: true }),
  c("debt", "debt", "\u503A\u52A1|\u8D1F\u503A", { stock: true }),
  c("reserves", "(?:foreign exchange |fx )?reserves", "\u5916\u6C47\u50A8\u5907", { stock: true }),
  c("tourism_revenue", "(?:tourism|tourist) (?:revenues?|receipts|spending|income|earnings)", "\u65C5\u6E38(?:\u603B)?(?:\u6536\u5165|\u82B1\u8D39)", {}),
  c("visits", "visits?|visitors?|tourists?|arrivals|overnight stays|trips", "\u63A5\u5F85(?:\u56FD\u5185\u5916|\u56FD\u5185|\u5165\u5883|\u6D77\u5185\u5916)?(?:\u65C5\u6E38\u8005|\u6E38\u5BA2)|\u6E38\u5BA2|\u65C5\u6E38\u4EBA\u6570|\u51FA\u6E38\u4EBA\u6B21", {}),
  c("passengers", "passengers?(?: traffic| turnover| throughput)?", "\u65C5\u5BA2(?:\u8FD0\u8F93\u603B?\u91CF|\u5468\u8F6C\u91CF|\u541E\u5410\u91CF)|\u5BA2\u8FD0\u91CF|\u5BA2\u6D41", {}),
  c("freight", "freight(?: volume| traffic| turnover)?|cargo(?: throughput)?|throughput", "\u8D27\u7269(?:\u8FD0\u8F93\u603B?\u91CF|\u5468\u8F6C\u91CF|\u541E\u5410\u91CF)|\u8D27\u8FD0\u91CF|\u541E\u5410\u91CF", {}),
  c("electricity", "(?:electricity|power) (?:consumption|generation|output|production)", "(?:\u5168\u793E\u4F1A)?\u7528\u7535\u91CF|\u53D1\u7535\u91CF", {}),
  c("rnd", "r&d (?:expenditure|spending|intensity)|research and development", "\u7814\u53D1(?:\u7ECF\u8D39|\u6295\u5165|\u652F\u51FA)|R&D\u7ECF\u8D39", {}),
  c("patents", "patents?", "\u4E13\u5229", {}),
  c("profit", "(?:net |total |operating |pre-tax )?profits?|earnings|net income", "\u5229\u6DA6(?:\u603B\u989D)?|\u51C0\u5229\u6DA6|\u76C8\u5229", {}),
  c("wages", "wages?|salar(?:y|ies)|pay|earnings per", "\u5DE5\u8D44|\u85AA\u916C|\u85AA\u8D44", {}),
  c("income", "(?:disposable )?incomes?", "\u53EF\u652F\u914D\u6536\u5165", { real: true }),
  c("consumption", "(?:final |household |private |domestic )*consumption", "(?:\u6700\u7EC8|\u5C45\u6C11)?\u6D88\u8D39(?:\u652F\u51FA)?", {}),
  c("expenditure", "expenditures?|spending|outlays?", "\u652F\u51FA|\u6D88\u8D39\u652F\u51FA|\u82B1\u8D39", {}),
  c("output_value", "(?:gross |annual |total |industrial )*output value|value of output|gross output", "\u603B\u4EA7\u503C|\u4EA7\u503C", {}),
  c("revenue", "(?:total |annual |operating |business |main business |sales |gross )*(?:revenues?|turnover|receipts)|sales revenue|sales", "(?:\u8425\u4E1A|\u4E3B\u8425\u4E1A\u52A1|\u4E1A\u52A1|\u603B)?\u6536\u5165|\u9500\u552E\u989D|\u8425\u4E1A\u989D|\u8425\u6536|\u9500\u552E\u6536\u5165", {}),
  c("contract", "(?:contract(?:ed)?|signed) (?:value|amount|investment)|contracts", "\u5408\u540C(?:\u91D1|\u6295\u8D44)?\u989D|\u7B7E\u7EA6(?:\u91D1)?\u989D|\u6210\u4EA4\u989D", {}),
  c("orders", "(?:new )?orders", "\u8BA2\u5355|\u8BA2\u8D27", {}),
  c("output", "(?:output|production|harvest|crop)", "\u4EA7\u91CF", {}),
  c("area", "floor space|area", "\u9762\u79EF", {}),
  c("price", "prices?", "\u4EF7\u683C|\u5747\u4EF7", {}),
  c("capital_formation", "(?:gross )?capital formation", "\u8D44\u672C\u5F62\u6210(?:\u603B\u989D)?", {}),
  c("enterprises", "enterprises?|firms?|compan(?:y|ies)|businesses|manufacturers?", "\u4F01\u4E1A|\u516C\u53F8|\u7ECF\u8425\u4E3B\u4F53|\u5E02\u573A\u4E3B\u4F53", { stock: true }),
  c("projects", "projects?", "\u9879\u76EE", { stock: true })
];
var byId = new Map(concepts.map((concept) => [concept.id, concept]));
function conceptOf(id) {
  return id === null ? void 0 : byId.get(id);
}
var noise = {
  en: /\b(?:at|in) (?:comparable|constant|current|\d{4}) prices\b|\bprice[- ](?:adjusted|basis)\b|\b(?:three|two) sectors\b|\bprivate sector\b/gi,
  zh: /按?(?:可比|不变|现行)价格?(?:计算)?|三次产业|扣除价格因素|财政部门/g
};
function findConcepts(printed, lang) {
  const text = printed.replace(noise[lang], (phrase) => " ".repeat(phrase.length));
  const found = [];
  for (const concept of concepts) {
    for (const match of text.matchAll(lang === "zh" ? concept.zh : concept.en)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ id: concept.id, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
var partitions = [
  { whole: "trade", parts: ["exports", "imports"] },
  { whole: "trade_balance", parts: ["exports", "-imports"] },
  { whole: "gdp", parts: ["primary", "secondary", "tertiary"] },
  { whole: "fiscal_revenue", parts: ["tax", "non_tax"] }
];
var complements = {
  en: [
    [/\burban\b|\bcit(?:y|ies)\b|\btowns?\b/i, /\brural\b|\bcountryside\b/i],
    [/\b(?:men|males?|boys)\b/i, /\b(?:women|females?|girls)\b/i],
    [/\bgoods\b(?! and services)/i, /\bservices?\b/i],
    [/\bpublic\b|\bstate\b(?![- ](?:holding|controlled))/i, /\bprivate\b/i],
    [/\bdomestic\b/i, /\b(?:foreign|overseas|international|abroad)\b/i],
    [
      /\bprimary\b|\bagricultur\w*|\bfarming\b/i,
      /\bsecondary\b|\bindustr(?:y|ial)\b|\bmanufactur\w*/i,
      /\btertiary\b|\bservices?\b/i
    ],
    [/\bcommodity\b|\bgoods\b|\bmerchandise\b/i, /\bcatering\b|\brestaurants?\b/i]
  ],
  zh: [
    [/城镇|城市/, /乡村|农村/],
    [/男性|男/, /女性|女/],
    [/货物/, /服务/],
    [/国有/, /民营|民间|私营/],
    [/国内|内资|境内/, /国外|外资|境外|入境|港澳台/],
    [/第一产业/, /第二产业/, /第三产业/],
    [/商品零售/, /餐饮/]
  ]
};

// src/audit/frames.ts
function framesOf(claims) {
  const groups3 = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    if (claim.role === "aside" || claim.aside !== null) continue;
    groups3.set(claim.frame, [...groups3.get(claim.frame) ?? [], claim]);
  }
  return [...groups3.values()].map((group) => {
    const by = (...roles) => group.filter((claim) => roles.includes(claim.role));
    return {
      level: by("level")[0] ?? null,
      previous: by("previous")[0] ?? null,
      growth: by("growth"),
      average: by("average_growth"),
      change: by("change"),
      points: by("points"),
      shares: by("share"),
      contributions: by("contribution"),
      contributionShares: by("contribution_share"),
      multiples: by("multiple"),
      conversions: by("conversion"),
      claims: group
    };
  });
}
var levelsOf = (claims) => claims.filter((claim) => claim.role === "level" && claim.aside === null);
var scopeWords = /^(?:city|country|nation|national|nationwide|region|regional|province|provincial|state|county|territory|municipality|全市|全省|全国|全区|全县|我市|我省|我国|我区|我县|全州)$/;
function sameSubject(a, b, theme = /* @__PURE__ */ new Set()) {
  if (a.concept === null || a.concept !== b.concept || a.per !== b.per) return false;
  const key = (claim) => claim.words.filter((word) => !scopeWords.test(word) && !theme.has(word)).join(" ");
  return key(a) === key(b);
}
function samePeriod(a, b) {
  if (a.period === null || b.period === null) return a.period === b.period;
  return a.period.from === b.period.from && a.period.to === b.period.to;
}
function isReal(...claims) {
  if (claims.some((claim) => claim?.nominal === true)) return false;
  return claims.some(
    (claim) => claim?.real === true || conceptOf(claim?.concept ?? null)?.real === true && claim?.real !== false
  );
}
var isBalance = (level) => level.lang === "zh" && /余额|存量/.test(level.subject);
function distance(a, b) {
  return a.source === b.source ? Math.abs(a.sentence - b.sentence) : Number.POSITIVE_INFINITY;
}
function yearsBetween(from, to) {
  if (from.period === null || to.period === null) return null;
  const months2 = to.period.to - from.period.to;
  return months2 % 12 === 0 ? months2 / 12 : null;
}
function isAdditive(claim) {
  if (claim.kind === "count") return claim.per === null;
  if (claim.per !== null || /^(?:1|points|index_points|times)$/.test(claim.unit)) return false;
  if (conceptOf(claim.concept)?.rate === true || /_per_head$|^(?:price|wages)$/.test(claim.concept ?? ""))
    return false;
  return !/[人户亩月年日周]均|平均|均价|单价|中位|per[- ](?:capita|head)|\b(?:average|mean|median|index|price)\b/i.test(
    claim.subject
  );
}

// src/audit/hedges.ts
var enBefore = [
  [/\b(?:no less than|not less than|at least|a minimum of|no fewer than)\s+(?:the\s+)?$/i, "at_least"],
  [/\b(?:at most|(?<!\b(?:revised|went|goes|moved|climbed|pushed|brought|taking|takes|raised|edged|ticked|inched|crept|nudged|scaled|rounded) )up to|no more than|not more than|a maximum of|as (?:much|many) as)\s+$/i, "at_most"],
  [/\b(?:nearly|almost|close to|just under|just below|just short of|approaching|not quite)\s+(?:an?\s+)?$/i, "nearly"],
  [/\b(?:less than|fewer than|under|below|lower than|short of)\s+(?:an?\s+)?$/i, "less_than"],
  [/\b(?:more than|(?<!(?:turned|turn|turning|took|taken|handed|carried|rolled|left|brought) )over|above|exceed(?:ed|ing|s)?|in excess of|upwards of|greater than|higher than|surpass(?:ed|ing|es)?|topp(?:ed|ing)|cross(?:ed|ing)|just over|well over|beyond|past)\s+(?:an?\s+)?$/i, "more_than"],
  [/\b(?:about|around|approximately|roughly|some|circa|ca\.|approx\.|an estimated|or so|in the region of)\s+(?:an?\s+)?$|~\s*$/i, "about"]
];
var enAfter = [
  [/^\s*(?:or more|and above|or above|plus\b)/i, "at_least"],
  [/^\s*(?:or less|or fewer|at most)/i, "at_most"],
  [/^\s*(?:or so|or thereabouts)/i, "about"]
];
var zhBefore = [
  [/(?:不低于|不少于|至少|不小于|达到或超过)$/, "at_least"],
  [/(?:不超过|不高于|至多|最多|不多于)$/, "at_most"],
  [/(?:将近|接近|近|逼近)$/, "nearly"],
  [/(?:不足|不到|低于|少于|不满)$/, "less_than"],
  [/(?:超过|(?<![出入])超|逾|高于|多于|突破|大于|跃上|迈上|跨过|越过)(?:了)?$/, "more_than"],
  [/(?:大约|大概|约|约为|约占|左右)$/, "about"]
];
var zhAfter = [
  [/^(?:及)?以上/, "at_least"],
  [/^(?:及)?(?:以下|以内)/, "at_most"],
  [/^(?:左右|上下)/, "about"],
  [/^(?:多|余)(?=[，。；、的个家人户\s]|$)/, "more_than"]
];
function readHedge(before3, after, lang, more3) {
  if (more3) return "more_than";
  const head = before3.slice(-30);
  for (const [pattern, hedge] of lang === "zh" ? zhBefore : enBefore) if (pattern.test(head)) return hedge;
  for (const [pattern, hedge] of lang === "zh" ? zhAfter : enAfter) if (pattern.test(after)) return hedge;
  return "exact";
}
function intervalOf({ value, half: half2, hedge }) {
  const slack2 = Math.abs(value) * 1e-9;
  const plain = { low: value - half2 - slack2, high: value + half2 + slack2 };
  if (hedge === "about")
    return { low: plain.low - Math.abs(value) * 0.05, high: plain.high + Math.abs(value) * 0.05 };
  if (hedge === "nearly") return { low: Math.min(plain.low, value * 0.9), high: plain.high };
  if (hedge === "more_than" || hedge === "at_least")
    return { low: plain.low, high: Number.POSITIVE_INFINITY };
  if (hedge === "less_than" || hedge === "at_most")
    return { low: Number.NEGATIVE_INFINITY, high: plain.high };
  return plain;
}
function meet(a, b) {
  return a.low <= b.high && b.low <= a.high;
}

// src/audit/relations/relation.ts
var partsOf = ({ numbers, focus }) => numbers.filter((claim) => claim !== focus);
var add = (a, b) => ({ low: a.low + b.low, high: a.high + b.high });
var subtract = (a, b) => ({
  low: a.low - b.high,
  high: a.high - b.low
});
var widen = (a, by) => ({ low: a.low - by, high: a.high + by });
var scale = (a, by) => by < 0 ? { low: a.high * by, high: a.low * by } : { low: a.low * by, high: a.high * by };
var sizeOf = (a) => a.high < 0 ? scale(a, -1) : a;
var idsOf = (claims) => claims.map(({ id }) => id).sort((a, b) => a - b).join(" ");
var middle = (a) => Number.isFinite(a.low) ? Number.isFinite(a.high) ? (a.low + a.high) / 2 : a.low : a.high;
function multiply(a, b) {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high].filter(
    (end) => !Number.isNaN(end)
  );
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
function divide(a, b) {
  if (b.low <= 0 && b.high >= 0) return void 0;
  return multiply(a, { low: 1 / b.high, high: 1 / b.low });
}
var closed = (claim) => Number.isFinite(claim.interval.low) && Number.isFinite(claim.interval.high);
function relate(relation, focus, others, computed, formula, stated = focus.interval) {
  const agrees = meet(stated, computed);
  const text = (lang) => {
    const { low, high } = computed;
    const [a, b] = [quantityText(low, focus.unit, lang, focus), quantityText(high, focus.unit, lang, focus)];
    const mean = quantityText(middle(computed), focus.unit, lang, focus);
    const range = a === b || !Number.isFinite(low) || !Number.isFinite(high) ? mean : lang === "zh" ? `${mean}\uFF08${a}\u81F3${b}\uFF09` : `${mean} (${a} to ${b})`;
    const told3 = focus.text;
    const turned3 = !agrees && meet(scale(stated, -1), computed);
    if (lang === "zh")
      return `${formula} = ${range}\uFF1B\u6587\u4E2D\u4E3A${told3}\uFF0C${agrees ? "\u76F8\u7B26" : turned3 ? "\u4F46\u65B9\u5411\u76F8\u53CD" : "\u4E0D\u7B26"}`;
    return `${formula} = ${range}; the text has ${told3}${agrees ? "" : turned3 ? ", but the other way round" : ", which does not agree"}`;
  };
  return {
    relation,
    focus,
    numbers: [.../* @__PURE__ */ new Set([focus, ...others])],
    verdict: agrees ? "consistent" : "inconsistent",
    stated: middle(stated),
    computed,
    why: { en: text("en"), zh: text("zh") }
  };
}
function quantityText(value, unit, lang, like) {
  if (!Number.isFinite(value)) return value > 0 ? "\u221E" : "\u2212\u221E";
  if (unit === "1") return `${trim(value * 100, digitsOf(like, 100))}%`;
  if (unit === "points")
    return lang === "zh" ? `${trim(value * 100, digitsOf(like, 100))}\u4E2A\u767E\u5206\u70B9` : `${trim(value * 100, digitsOf(like, 100))} percentage points`;
  const [factor, word] = scaleWord(Math.abs(like?.value ?? value), lang);
  const number = trim(value / factor, digitsOf(like, 1 / factor));
  const name = unitName(unit, lang);
  return lang === "zh" ? `${number}${word}${name}` : `${number}${word === "" ? "" : ` ${word}`}${name === "" ? "" : ` ${name}`}`;
}
function digitsOf(like, factor) {
  if (like === void 0 || like.half === 0) return 2;
  return Math.min(6, Math.max(0, Math.round(-Math.log10(like.half * 2 * factor))) + 1);
}
var formats = /* @__PURE__ */ new Map();
function trim(value, digits) {
  const grouped = Math.abs(value) >= 1e4;
  const key = `${digits} ${grouped}`;
  const format = formats.get(key) ?? new Intl.NumberFormat("en", { maximumFractionDigits: digits, useGrouping: grouped });
  formats.set(key, format);
  return format.format(value);
}
function scaleWord(size, lang) {
  const steps = lang === "zh" ? [[1e8, "\u4EBF"], [1e4, "\u4E07"]] : [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]];
  return steps.find(([factor]) => size >= factor) ?? [1, ""];
}
var names = {
  CNY: { en: "yuan", zh: "\u5143" },
  USD: { en: "dollars", zh: "\u7F8E\u5143" },
  EUR: { en: "euros", zh: "\u6B27\u5143" },
  GBP: { en: "pounds", zh: "\u82F1\u9551" },
  JPY: { en: "yen", zh: "\u65E5\u5143" },
  persons: { en: "persons", zh: "\u4EBA" },
  visits: { en: "visits", zh: "\u4EBA\u6B21" },
  households: { en: "households", zh: "\u6237" },
  enterprises: { en: "enterprises", zh: "\u5BB6" },
  dwellings: { en: "dwellings", zh: "\u5957" },
  projects: { en: "projects", zh: "\u4E2A" },
  count: { en: "", zh: "\u4E2A" },
  jobs: { en: "jobs", zh: "\u4E2A" },
  vehicles: { en: "vehicles", zh: "\u8F86" },
  tonnes: { en: "tonnes", zh: "\u5428" },
  years: { en: "years", zh: "\u5E74" },
  months: { en: "months", zh: "\u4E2A\u6708" },
  times: { en: "times", zh: "\u500D" },
  kWh: { en: "kWh", zh: "\u5343\u74E6\u65F6" },
  m2: { en: "square metres", zh: "\u5E73\u65B9\u7C73" },
  metres: { en: "metres", zh: "\u7C73" },
  mu: { en: "mu", zh: "\u4EA9" },
  index_points: { en: "points", zh: "\u70B9" }
};
function unitName(unit, lang) {
  return names[unit]?.[lang] ?? (lang === "zh" && isCurrency(unit) ? currencyName(unit, lang) : unit);
}

// src/audit/cue-input.ts
function sameSort(a, b) {
  const points = (unit) => unit === "points" || unit === "index_points";
  return a.unit === b.unit || points(a.unit) && points(b.unit);
}
function isConversion(mention, previous, gap, between2) {
  if (previous === null || !isMoney(mention.unit) || !isMoney(previous.unit)) return false;
  return mention.unit !== previous.unit && between2.test(gap);
}
var moneyNames = /^(?:shilling|peso|franc|krone|krona|crown|dinar|rial|riyal|lira|forint|zloty|leu|lei|tenge|hryvnia|taka|dirham|shekel|naira|birr|florin|guilder|mark|pound|rupee|real|比索|克朗|法郎|第纳尔|里亚尔|里拉|先令|福林|兹罗提|列伊|坚戈|索姆|格里夫纳|塔卡|图格里克|瑞尔|基普|迪拉姆|新?谢克尔|奈拉|比尔|塞地|马克|盾|铢|镑|索尔|瓜拉尼|玻利瓦尔|克瓦查|拉里|德拉姆|马纳特|里尔|卢比|雷亚尔)$/;
function isMoney(unit) {
  return /^[A-Z]{3}$/.test(unit) && unit !== "TEU" || moneyNames.test(unit);
}

// src/audit/relations/runs.ts
var [mostParts, furthest] = [12, 3];
function exactly(claim) {
  const counted = claim.hedge === "exact" && claim.half === 0.5 && claim.value < 1e3;
  return counted ? { low: claim.value, high: claim.value } : claim.interval;
}
function runCandidates(claims, reader) {
  const amounts2 = levelsOf(claims).filter(
    (claim) => closed(claim) && isAdditive(claim) && // 完成年初预算80亿元的52.4%: what a share is of is no part.
    !(claim.lang === "zh" && /^[）)]?的\d/.test(reader.after(claim))) && (claim.unit !== "" || Number.isInteger(claim.value))
  );
  return amounts2.flatMap((whole2) => {
    const rivals = amounts2.filter((claim) => alike(claim, whole2) && claim !== whole2);
    const behind2 = rivals.filter(
      (claim) => claim.start > whole2.end && claim.sentence - whole2.sentence <= furthest
    );
    const reach = totalled.test(reader.gap(whole2)) ? furthest : 0;
    const before3 = rivals.filter(
      (claim) => claim.end < whole2.start && whole2.sentence - claim.sentence <= reach
    );
    const open = behind2.filter((claim) => reader.bracket(claim) < 0);
    return [
      ...forward(whole2, behind2, rivals, reader),
      ...open.length < behind2.length ? forward(whole2, open, rivals, reader) : [],
      ...backward(whole2, before3, reader)
    ];
  });
}
function forward(whole2, behind2, rivals, reader) {
  const found = [];
  for (let from = 0; from < Math.min(behind2.length, 6); from++) {
    for (let to = from + 1; to < Math.min(behind2.length, from + mostParts); to++) {
      const parts = behind2.slice(from, to + 1);
      const total = parts.reduce((sum, part) => sum + part.value, 0);
      if (total > whole2.value * 20 && !offByScale(total / whole2.value) && !hasGiant(parts, whole2)) break;
      found.push({
        ...candidate(
          whole2,
          parts,
          isSeries(parts, reader) ? "possible" : from === 0 ? evidenceFor(whole2, parts, behind2, rivals, reader) : isSentence(whole2, parts, behind2) && !isApart(whole2, parts, rivals, reader) && isSection(whole2, parts, behind2, reader) === "possible" ? "weak" : isSection(whole2, parts, behind2, reader)
        ),
        apart: from === 0 && parts.length === 4 && isFourQuarters(parts, reader),
        first: from === 0 && parts.every((part) => part.sentence === parts[0]?.sentence)
      });
      if (from === 0 && parts.length >= 3 && parts.length <= 6)
        for (const left of parts.slice(1))
          found.push(candidate(whole2, parts.filter((part) => part !== left), "possible"));
    }
  }
  return found;
}
var offByScale = (ratio2) => [1e4, 1e8].some((power) => ratio2 > power / 2 && ratio2 < power * 2);
function hasGiant(parts, whole2) {
  const giants = parts.filter((part) => part.value > whole2.value * 20);
  return giants.length === 1 && giants[0] !== void 0 && giants[0].lang === "zh" && giants[0].value < whole2.value * 2e4;
}
function backward(whole2, before3, reader) {
  return before3.flatMap((_, from) => {
    const parts = before3.slice(from);
    if (parts.length < 2) return [];
    const summing = totalled.test(reader.gap(whole2)) && from === 0;
    return [candidate(whole2, parts, summing ? "likely" : "possible")];
  });
}
var totalled = /合计|共计|总计|合共|总共|全年|全部|\b(?:total|altogether|in all|together|combined|overall|whole year|full year|year as a whole|for the year|sum|giving|making|bringing|yielding|add(?:s|ed|ing)? up to)\b/i;
var announced = {
  en: /^[^.]*?(?:\bof (?:which|whom|this|these|that|those|the total)\b|\binclud|\bcompris|\bconsist|\bmade up\b|:|—|–|\bbr(?:oken|eaks?) down|\bsplit|\bdivided)/i,
  zh: /其中|包括|构成|组成|划分|分[^，。；]{0,8}看|按[^，。；]{1,8}[分看计]|：|——|分别/
};
var upDownSame = {
  en: [
    /\b(?:up|rose|ris\w+|increas\w+|grew|gain\w*)\b/i,
    /\b(?:down|fell|fall\w*|declin\w+|decreas\w+|drop\w*)\b/i,
    /\b(?:unchanged|flat|stable|the same|no change)\b/i
  ],
  zh: [/上涨|增长|上升/, /下降|下跌|回落|减少/, /持平|不变/]
};
function evidenceFor(whole2, parts, behind2, rivals, reader) {
  const last = parts.at(-1);
  if (whole2.lang === "zh" && parts[0] !== void 0 && /^[、和与及]/.test(reader.between(whole2, parts[0])))
    return "possible";
  const next = behind2[behind2.indexOf(last) + 1];
  const ends = next === void 0 || next.sentence !== last?.sentence;
  const together = parts.every((part) => part.sentence === parts[0]?.sentence);
  if (last === void 0 || !together || last.sentence - whole2.sentence > 1) return "possible";
  if (isList(whole2, parts, reader)) return "possible";
  if (rivals.some((other) => other.end < whole2.start && isSumOf(other, [whole2, ...parts]))) return "possible";
  if (reader.bracket(whole2) >= 0 && reader.bracket(parts[0]) < 0 && whole2.lang === "en")
    return "possible";
  if (rivals.some((other) => other.end < (parts[0]?.start ?? 0) && isSumOf(other, parts))) return "possible";
  if (parts.length === 4 && isFourQuarters(parts, reader) && ends) return "sure";
  if (isQuarters(parts, whole2, reader)) return "sure";
  if (parts.some((part) => part.period !== null && whole2.period !== null && !oneTime(part, whole2)))
    return last.rest && whole2.lang === "zh" && parts.length === 2 ? "likely" : "possible";
  const isTally = (claim) => upDownSame[whole2.lang].every((way) => way.test(reader.sentence(claim)));
  const counted = parts.length >= 3 && parts.every((part) => part.half <= 0.5 && Number.isInteger(part.value));
  if (counted && ends && isTally(last) && !isTally(whole2)) return "sure";
  if (parts.some((part) => part.value > whole2.value * 1.05 || part.value < 0))
    return ends && announced[whole2.lang].test(reader.between(whole2, parts[0])) ? "weak" : "possible";
  const digits = (claim) => (claim.text.match(/\d/g) ?? []).length;
  if (parts.length === 2 && whole2.lang === "zh" && digits(whole2) <= 2 && !last.rest) return "possible";
  if (last.rest && !parts.slice(0, -1).some((part) => part.rest) && !isLeft(last, reader)) return "sure";
  if (!ends) return "possible";
  const first = parts[0];
  if (announced[whole2.lang].test(reader.between(whole2, first))) return "likely";
  return isApart(whole2, parts, rivals, reader) ? "possible" : "weak";
}
function isList(whole2, parts, reader) {
  const [first] = parts;
  if (parts.some((part) => part.value === whole2.value)) return true;
  if (whole2.partOf !== null && whole2.lang === "en" && first?.sentence === whole2.sentence && !announced.en.test(reader.between(whole2, first)))
    return true;
  if (whole2.partOf !== null && parts.every((part) => part.partOf === whole2.partOf)) return true;
  return first !== void 0 && parts.length > 2 && isSumOf(first, parts.slice(1));
}
var isApart = (whole2, parts, rivals, reader) => whole2.lang === "en" && (/^\s*(?:\([^()]*\)\s*)?;/.test(reader.after(whole2)) || rivals.some((other) => other.start > whole2.end && other.end < (parts[0]?.start ?? 0)));
function isSeries(parts, reader) {
  const years2 = parts.map((part) => /^\s*\([^()]*\b((?:19|20)\d{2})\b[^()]*\)/.exec(reader.tail(part))?.[1]);
  return years2.every((year) => year !== void 0) && new Set(years2).size > 1;
}
var isLeft = (claim, reader) => claim.lang === "en" && (!/\b(?:others?|rest|remaining|remainder|elsewhere|miscellaneous)\b/i.test(
  `${reader.gap(claim).slice(-70)} ${reader.tail(claim).slice(0, 70)}`
) || /\b(?:balance|surplus|debt|there|which|still|amount)\s+(?:\w+\s+)?remain/i.test(reader.gap(claim)) || /^\s*remain\w*\s+(?:in|at|on|unpaid|unsold)\b/i.test(reader.tail(claim)));
var isFourQuarters = (parts, reader) => parts.every((part) => part.sentence === parts[0]?.sentence) && /quarter|季度/i.test(reader.sentence(parts[0]));
function isSumOf(whole2, parts) {
  return !parts.includes(whole2) && meet(whole2.interval, parts.map(exactly).reduce(add, { low: 0, high: 0 }));
}
function oneTime(a, b) {
  if (samePeriod(a, b)) return true;
  const pointed = a.period?.point === true || b.period?.point === true;
  return pointed && Math.floor((a.period?.to ?? 0) / 12) === Math.floor((b.period?.to ?? 0) / 12);
}
function isSentence(whole2, parts, behind2) {
  const [first] = parts;
  if (first === void 0 || parts.length < 3 || first.sentence - whole2.sentence > 2) return false;
  const own = behind2.filter((claim) => claim.sentence === first.sentence);
  if (behind2.some((claim) => claim.start < first.start && claim.partOf === whole2.frame)) return false;
  return first.sentence !== whole2.sentence && own.length === parts.length && own.every((claim, i) => claim === parts[i] && claim.value < whole2.value);
}
function isSection(whole2, parts, behind2, reader) {
  const [first] = parts;
  const here = behind2.filter((claim) => claim.sentence === first?.sentence);
  const own = here.filter((claim) => !here.some((other) => other.frame === claim.partOf));
  const all = own.length === parts.length && own.every((claim, i) => claim === parts[i]);
  if (!all || first === void 0) return "possible";
  if (own.every((claim) => claim.partOf === whole2.frame && claim.value <= whole2.value)) return "likely";
  const opened = sectionCue.test(reader.before(first)) && first.sentence > whole2.sentence;
  if (!opened || parts.length < 3 || first.sentence - whole2.sentence > 2) return "possible";
  return own.every((claim) => claim.period === null || oneTime(claim, whole2)) || isQuarters(own, whole2, reader) ? "likely" : "weak";
}
var sectionCue = /(?:分|按)[^，。；]{1,12}(?:看|分|计|划分)[^，。；]{0,4}[，：]|按[^，。；：]{2,8}：|其中|逐季/;
function isQuarters(parts, whole2, reader) {
  if (parts.length < 2 || !parts.every((part) => /季度/.test(reader.gap(part)))) return false;
  const [span, first, last] = [whole2.period, parts[0]?.period, parts.at(-1)?.period];
  const chained = parts.every(
    (part, i) => i === 0 || part.period?.from === (parts[i - 1]?.period?.to ?? 0) + 1
  );
  if (!chained || first == null || last == null) return false;
  return span === null || span.to - span.from < 3 ? parts.length === 4 : span.from === first.from && span.to === last.to;
}
function candidate(whole2, parts, evidence) {
  return {
    relation: "sum",
    focus: whole2,
    others: parts,
    compute: (others) => others.reduce(add, { low: 0, high: 0 }),
    reading: exactly,
    formula: parts.map((part) => part.text).join(" + "),
    evidence
  };
}
function alike(a, b) {
  if (a.per !== b.per || a.source !== b.source) return false;
  if (a.unit === b.unit) return true;
  const [bare, other] = a.unit === "" || a.unit === "count" ? [a, b] : [b, a];
  if (bare.unit !== "" && bare.unit !== "count" || rateUnits.test(other.unit)) return false;
  if (isMoney(other.unit)) return bare.unit === "" && bare.value >= 1e6;
  return bare.value >= 1e6 || Number.isInteger(bare.value) && Number.isInteger(other.value);
}
var rateUnits = /^(?:1|points|index_points|times|doublings|years|months)$/;

// src/audit/relations/balances.ts
var netWords = /\bnet\b(?! (?:profit|income|assets?|sales|wealth|worth|interest|lending|loans))|\b(?:surplus|deficit|balance|gap|shortfall|difference|excess|natural (?:increase|growth))\b|净(?!利|资产|值|收入|购|流入|含量)|顺差|逆差|差额|缺口|结余|自然增[长加]/i;
function balanceCandidates(claims, reader) {
  const amounts2 = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "change") && closed(claim) && claim.unit !== "1" && claim.unit !== "points"
  );
  return amounts2.filter(
    (net) => net.concept !== "trade_balance" && netWords.test(`${reader.gap(net)}${reader.tail(net).slice(0, 12)}`)
  ).flatMap((net) => {
    const near = amounts2.filter((claim) => claim !== net && distance(claim, net) <= 1 && alike(claim, net));
    const here = near.filter((claim) => claim.sentence === net.sentence);
    return near.flatMap(
      (a) => near.flatMap(
        (b) => a === b || a.value < b.value ? [] : [
          {
            relation: "difference",
            focus: net,
            others: [a, b],
            compute: ([x, y]) => x === void 0 || y === void 0 ? void 0 : subtract(x, y),
            formula: `${a.text} \u2212 ${b.text}`,
            evidence: here.length === 2 && here.includes(a) && here.includes(b) ? "weak" : "possible",
            reading: (claim) => sizeOf(exactly(claim))
          }
        ]
      )
    );
  });
}
var surplus = { en: /\bsurplus|\bprofit/i, zh: /顺差|盈余|盈利/ };
var deficit = { en: /\bdeficit|\bloss|\bshortfall/i, zh: /逆差|赤字|亏损/ };
function swingCandidates(claims, reader) {
  const amounts2 = claims.filter((claim) => closed(claim) && claim.unit !== "1" && claim.unit !== "points");
  return amounts2.flatMap((change, i) => {
    const [a, b] = [amounts2[i - 2], amounts2[i - 1]];
    if (a === void 0 || b === void 0 || distance(a, change) > 0 || !alike(a, b) || !alike(b, change))
      return [];
    const side = (claim) => {
      const text = reader.gap(claim);
      return surplus[claim.lang].test(text) ? 1 : deficit[claim.lang].test(text) ? -1 : 0;
    };
    const told3 = /\b(?:improvement|swing|turnaround|change|deterioration|worsening) of\b|(?:改善|增加|多|恶化)[^，。；]{0,4}$/i;
    if (side(a) * side(b) !== -1 || side(change) !== 0 || !told3.test(reader.gap(change))) return [];
    return [
      {
        relation: "change",
        focus: change,
        others: [a, b],
        compute: ([x, y]) => x === void 0 || y === void 0 ? void 0 : add(x, y),
        formula: `${a.text} + ${b.text}`,
        evidence: "sure",
        reading: (claim) => sizeOf(claim.interval),
        bound: [a, b]
      }
    ];
  });
}
function componentCandidates(claims, reader) {
  const changes = claims.filter((claim) => claim.role === "change" && closed(claim));
  return changes.flatMap((whole2) => {
    const behind2 = changes.filter(
      (claim) => claim.start > whole2.end && claim.sentence - whole2.sentence <= 1 && alike(claim, whole2)
    );
    const runs = [0, 1, 2].flatMap((from) => [2, 3, 4].map((count) => ({ from, count })));
    return runs.filter(({ from, count }) => from + count <= behind2.length).map(({ from, count }) => {
      const parts = behind2.slice(from, from + count);
      return {
        relation: "sum",
        focus: whole2,
        others: parts,
        compute: (others) => others.reduce(add, { low: 0, high: 0 }),
        formula: parts.map((part) => `${part.direction < 0 ? "\u2212" : ""}${part.text}`).join(" + ").replace("+ \u2212", "\u2212 "),
        evidence: isSection2(parts, behind2, reader) ? "likely" : count === behind2.length || isSentence2(parts, behind2) ? "weak" : "possible"
      };
    });
  });
}
function isSentence2(parts, behind2) {
  const own = behind2.filter((claim) => claim.sentence === parts[0]?.sentence);
  return parts.length > 2 && own.length === parts.length && own.every((claim, i) => claim === parts[i]);
}
function isSection2(parts, behind2, reader) {
  const [first] = parts;
  const own = behind2.filter((claim) => claim.sentence === first?.sentence);
  return first !== void 0 && own.length === parts.length && parts.length > 1 && own.every((claim, i) => claim === parts[i]) && /(?:分|按)[^，。；]{1,12}(?:看|分)[，：]|其中/.test(reader.gap(first));
}
function remainderCandidates(claims, reader) {
  const counts2 = claims.filter(
    (claim) => claim.role === "level" && closed(claim) && claim.half <= 0.5 && claim.unit !== "1"
  );
  return counts2.filter(
    (left) => left.rest || /\b(?:remaining|other)\s*$|(?:其余|剩余|余下)的?$/i.test(reader.before(left))
  ).flatMap((left) => {
    const [a, b] = counts2.filter(
      (claim) => claim.source === left.source && claim.sentence === left.sentence && claim.end <= left.start
    ).slice(-2);
    if (a === void 0 || b === void 0) return [];
    const between2 = reader.between(a, b);
    const [part, whole2] = left.lang === "en" ? [a, b] : [b, a];
    const told3 = left.lang === "en" ? /^\s*(?:out )?of\s[^,.;]{0,25}$/i : /^[^，。；]{0,12}中[，、有]{0,2}$/;
    if (!told3.test(between2)) return [];
    const exact = (claim) => ({ low: claim.value, high: claim.value });
    return [
      {
        relation: "count",
        focus: left,
        others: [whole2, part],
        compute: ([all, some]) => all === void 0 || some === void 0 ? void 0 : subtract(all, some),
        formula: `${whole2.text} \u2212 ${part.text}`,
        evidence: "sure",
        reading: exact,
        worded: true
      }
    ];
  });
}

// src/audit/relations/bases.ts
function isOnAnotherBase(relation, claims, reader) {
  return hasOtherBase(relation, claims, reader) || isRevision(relation, reader);
}
function hasOtherBase({ relation, verdict, focus, numbers }, claims, reader) {
  if (relation !== "growth" || verdict === "consistent" || focus.lang !== "en") return false;
  const next = claims.find(
    (claim) => claim.source === focus.source && claim.start > focus.end && claim.aside === null
  );
  if (next === void 0 || next.sentence !== focus.sentence || numbers.includes(next)) return false;
  return /^\s*(?:above|below|over|under|(?:more|less|fewer|higher|lower|up|down) (?:than|on|from))\s[^,;()]{0,50}$/i.test(
    reader.between(focus, next)
  );
}
var revised = /上调|下调|调高|调低|修正为|\b(?:rais|lift|cut|lower|revis|upgrad|downgrad)\w*\b[^.;]{0,60}\b(?:forecast|estimate|guidance|outlook|projection|target)|\b(?:forecast|estimate|guidance|outlook|projection|target)\b[^.;]{0,60}\b(?:rais|lift|cut|lower|revis|upgrad|downgrad)\w*/i;
function isRevision({ relation, verdict, focus }, reader) {
  return relation === "growth" && verdict === "inconsistent" && revised.test(reader.sentence(focus)) && !/^[，,（(]?(?:调幅|涨幅|增幅|升幅|降幅|跌幅|幅度)(?:约|为|达|达到)*$/.test(reader.gap(focus));
}

// src/audit/relations/misprints.ts
function misprints(claim) {
  const around2 = (value, half2) => ({ low: value - half2, high: value + half2 });
  return [
    ...transposed(claim, signed(claim)).map((value) => around2(value, claim.half)),
    ...powers(claim).map((power) => around2(signed(claim) * 10 ** power, claim.half * 10 ** power))
  ];
}
function transposed(claim, value) {
  const digits = /\d(?:[\d.,]|[ \u00a0\u202f\u2009](?=\d{3}))*/.exec(claim.text)?.[0].replace(/[,.]+$/, "") ?? "";
  const places = Array.from(digits, (c2, i) => ({ c: c2, i })).filter(({ c: c2 }) => /\d/.test(c2));
  const plain = (text) => Number(text.replace(/[^\d.]/g, ""));
  const printed = plain(digits);
  if (places.length < 2 || printed === 0) return [];
  return places.slice(0, -1).flatMap(({ c: c2, i }, k) => {
    const next = places[k + 1];
    if (next === void 0 || next.c === c2) return [];
    const swapped = Array.from(digits);
    [swapped[i], swapped[next.i]] = [next.c, c2];
    return [plain(swapped.join("")) * value / printed];
  });
}
function powers(claim) {
  const word = /万|亿|thousand|million|billion|trillion|crore|lakh|\d\s?(?:k|m|bn|mn|tn|mln|bln)\b/i.test(
    claim.text
  );
  const point = (claim.text.match(/\d/g) ?? []).length >= 3 && /\d\.\d/.test(claim.text);
  return [...word ? claim.lang === "zh" ? [-4, 4] : [-6, -3, 3, 6] : [], ...point ? [-1, 1] : []];
}
function signed(claim) {
  return claim.direction < 0 && claim.value > 0 && claim.interval.high <= 0 ? -claim.value : claim.value;
}

// src/audit/relations/candidate.ts
var chanceAllowed = { sure: 1, likely: 0.3, weak: 0.1, possible: 0 };
var coincidence = 0.08;
function weigh(candidates) {
  const byFocus = /* @__PURE__ */ new Map();
  for (const candidate7 of candidates) {
    const key = `${candidate7.focus.id} ${candidate7.relation}`;
    byFocus.set(key, [...byFocus.get(key) ?? [], candidate7]);
  }
  return [...byFocus.values()].map(tied).flatMap((group) => {
    const judged2 = group.flatMap(judge);
    const worded = judged2.filter(({ candidate: candidate7 }) => candidate7.worded === true);
    if (worded.length > 0 && judged2.every((one) => !one.holds || one.candidate.evidence !== "sure"))
      return ofOne(worded) ? [failing(worded[0])] : [];
    const inReach = judged2.filter(plausible).length;
    const holding = judged2.filter(
      (one) => one.holds && (one.candidate.evidence !== "possible" || one.candidate.first === true || looseness(one) * inReach < coincidence)
    );
    if (holding.length > 0) return [...apart(holding).map(told), ...otherwiseParted(judged2, holding)];
    const sure = unlike(judged2.filter(({ candidate: candidate7 }) => candidate7.evidence === "sure"));
    const doubtful = judged2.some((one) => one.holds && looseness(one) < 0.1);
    if (sure.length > 0) {
      if (doubtful) return [];
      const slipped = sure.filter(({ candidate: candidate7 }) => explained({ ...candidate7, evidence: "likely" }, 1));
      return sure.length === 1 ? sure.map(failing) : slipped.length === 1 ? slipped.map(failing) : [];
    }
    const readings2 = group.filter(({ evidence }) => evidence !== "possible").length;
    const likely = unlike(judged2.filter(({ candidate: candidate7 }) => explained(candidate7, readings2)));
    return likely.length === 1 ? likely.map(failing) : [];
  });
}
function tied(group) {
  const bound = group.find((candidate7) => candidate7.bound !== void 0)?.bound ?? [];
  return group.filter(({ others }) => bound.every((claim) => others.includes(claim)));
}
function unlike(readings2) {
  const sorted = [...readings2].sort(
    (a, b) => Number(b.candidate.bound !== void 0) - Number(a.candidate.bound !== void 0)
  );
  return [...new Map(sorted.toReversed().map((one) => [idsOf(one.candidate.others), one])).values()];
}
function otherwiseParted(judged2, holding) {
  const used = new Set(holding.flatMap(({ candidate: candidate7 }) => candidate7.others));
  const failed = judged2.filter(
    ({ holds: holds2, candidate: candidate7 }) => !holds2 && candidate7.relation === "sum" && (candidate7.evidence === "sure" || candidate7.evidence === "likely") && candidate7.others.length > 1 && candidate7.others.every((claim) => !used.has(claim)) && explained(
      { ...candidate7, evidence: candidate7.apart === true ? "likely" : "weak" },
      candidate7.apart !== true && judged2.length > 4 ? 2 : 1
    )
  );
  return failed.length > 0 && ofOne(failed) ? [{ ...failing(failed[0]), apart: true }] : [];
}
function failing(one) {
  return { ...told(one), slip: explained({ ...one.candidate, evidence: "likely" }, 1) };
}
function ofOne(list2) {
  return new Set(list2.map(({ candidate: candidate7 }) => idsOf(candidate7.others))).size === 1;
}
var plainly = (claim) => claim.interval;
function judge(candidate7) {
  const { focus, others, compute, reading = plainly } = candidate7;
  const computed = compute(others.map(reading));
  const stated = candidate7.stated ?? reading(focus);
  return computed === void 0 ? [] : [{ candidate: candidate7, stated, computed, holds: meet(stated, computed) }];
}
function told({ candidate: candidate7, stated, computed }) {
  const { relation, focus, others, formula, worded, bound } = candidate7;
  const related = relate(relation, focus, others, computed, formula, stated);
  return { ...related, ...worded === true ? { worded } : {}, ...bound === void 0 ? {} : { bound } };
}
function apart(holding) {
  return holding.filter(
    ({ candidate: candidate7 }, i) => holding.slice(0, i).every((other) => candidate7.others.every((claim) => !other.candidate.others.includes(claim)))
  );
}
function plausible({ stated, computed }) {
  const [a, b] = [Math.abs(stated.low + stated.high), Math.abs(computed.low + computed.high)];
  return a < 3 * b && b < 3 * a;
}
function looseness({ computed, candidate: { focus } }) {
  const width = computed.high - computed.low + focus.interval.high - focus.interval.low;
  return width / Math.max(Math.abs(computed.high), Math.abs(focus.interval.high), 1e-9);
}
function explained(candidate7, readings2) {
  const { relation, focus, others, compute, mistakes, reading = plainly } = candidate7;
  const stated = candidate7.stated ?? reading(focus);
  const plain = others.map(reading);
  const computed = compute(plain);
  if (computed === void 0) return false;
  const width = stated.high - stated.low + computed.high - computed.low || 1;
  const least = relation === "structure" ? 0.5 : 0;
  const spread = Math.max(least, Math.abs(stated.high), Math.abs(stated.low), Math.abs(computed.high));
  const inReach = ({ given }) => given !== void 0 && Math.abs(given.high) < 3 * spread && Math.abs(given.high) > spread / 30;
  const by = (slips) => slips.some(({ own, given }) => given !== void 0 && meet(own, given)) && width / spread * Math.max(1, slips.filter(inReach).length) * readings2 < chanceAllowed[candidate7.evidence];
  if (by((mistakes?.(plain) ?? []).map((given) => ({ own: stated, given })))) return true;
  if (candidate7.known === "mistakes only") return false;
  return by([
    ...misprints(focus).map((own) => ({ own, given: computed })),
    // A slip that leaves next to nothing of a number explains whatever nearly fits without it.
    ...others.flatMap(
      (claim, i) => misprints(claim).filter((changed) => relation !== "sum" || Math.abs(changed.high) > 10 * width).map((changed) => ({
        own: stated,
        given: compute(plain.map((interval, k) => k === i ? changed : interval))
      }))
    )
  ]);
}

// src/audit/relations/changes.ts
function changeCandidates(claims, reader) {
  const told3 = claims.filter(
    (claim) => ["level", "previous", "share", "growth"].includes(claim.role) && closed(claim) && !claim.ordinal
  );
  const deltas = claims.filter(
    (claim) => (claim.role === "points" || claim.role === "change") && closed(claim)
  );
  return deltas.flatMap((delta) => {
    const changed = new Set(
      deltas.filter(({ frame, lang }) => lang === "zh" && frame !== delta.frame).map(({ frame }) => frame)
    );
    const near = told3.filter((claim) => distance(claim, delta) <= 1 && measures(claim, delta));
    const here = near.filter((claim) => claim.sentence === delta.sentence).length;
    return near.flatMap(
      (now) => near.flatMap(
        (before3) => now === before3 || !alike(now, before3) || now.role === "previous" ? [] : readings(delta, now, before3, evidenceFor2(delta, now, before3, here, changed, reader))
      )
    );
  });
}
function isOfAnotherKind(now, before3) {
  const kind = (claim) => claim.role === "growth" || claim.role === "share" ? claim.role : "any";
  return now.lang === "zh" && before3.role !== "previous" && kind(now) !== kind(before3);
}
function measures(claim, delta) {
  if (delta.role === "change" && delta.unit !== "index_points")
    return alike(claim, delta) && claim.unit !== "1";
  return claim.unit === "1" || (claim.unit === "" || claim.unit === "index_points") && conceptOf(claim.concept)?.rate === true;
}
function evidenceFor2(delta, now, before3, others, changed, reader) {
  if (before3.role !== "previous" || before3.frame !== delta.frame || now.frame !== delta.frame)
    return isOfAnotherKind(now, before3) || changed.has(before3.frame) || changed.has(now.frame) ? "possible" : before3.sentence !== delta.sentence || now.sentence !== delta.sentence ? "possible" : others === 2 ? "likely" : "weak";
  if (delta.basis !== null && before3.basis !== null && delta.basis !== before3.basis) return "possible";
  const own = delta.basis !== null && before3.basis === null && before3.end <= delta.start;
  if (own && /[，；,;]/.test(reader.between(before3, delta))) return "possible";
  return "sure";
}
function readings(delta, now, before3, evidence) {
  const plain = candidate2(delta, now, before3, evidence);
  if (now.interval.high > 0 || now.role !== "growth") return [plain];
  return [
    { ...plain, evidence: "possible" },
    { ...plain, reading: (claim) => claim === delta ? claim.interval : sizeOf(claim.interval) }
  ];
}
function candidate2(delta, now, before3, evidence) {
  const factor = delta.role === "change" && delta.unit !== "index_points" ? 1 : now.unit !== "1" && delta.unit === "points" ? 0.01 : now.unit === "1" && delta.unit === "index_points" ? 100 : 1;
  const compute = ([a, b]) => a === void 0 || b === void 0 ? void 0 : scale(subtract(a, b), factor);
  const difference2 = compute([now.interval, before3.interval]);
  const turned3 = delta.direction === 0 && difference2 !== void 0 && difference2.high < 0;
  return {
    relation: "change",
    focus: delta,
    others: [now, before3],
    compute,
    formula: `${now.text} \u2212 ${before3.text}`,
    evidence,
    ...turned3 ? { stated: { low: -delta.interval.high, high: -delta.interval.low } } : {}
  };
}

// src/audit/relations/clear.ts
var rules = {
  // The whole has other parts, or what was taken for a whole is a part among others.
  sum: (failing2, holding) => ["sum", "periods", "count"].includes(holding.relation) && (holding.focus === failing2.focus || covers(holding, partsOf(failing2)) && !partsOf(failing2).includes(holding.focus)) || holding.relation === "count" && holding.focus === failing2.focus,
  part: (failing2, holding) => holding.relation === "sum" && covers(holding, failing2.numbers),
  difference: (failing2, holding) => holding.relation === "difference" && holding.focus === failing2.focus,
  target: (failing2, holding) => holding.relation === "share" && covers(holding, failing2.numbers),
  count: (failing2, holding) => (holding.relation === "count" || holding.relation === "sum") && holding.focus === failing2.focus,
  growth: (failing2, holding) => (holding.relation === "growth" || holding.relation === "share") && holding.focus === failing2.focus,
  change: (failing2, holding) => (holding.relation === "change" || holding.relation === "contribution") && holding.focus === failing2.focus,
  share: (failing2, holding) => holding.relation === "share" && holding.focus === failing2.focus,
  structure: (failing2, holding) => holding.relation === "structure" && covers(holding, failing2.numbers),
  conversion: (failing2, holding) => holding.relation === "conversion" && holding.focus === failing2.focus,
  multiple: (failing2, holding) => holding.relation === "multiple" && holding.focus === failing2.focus,
  per_head: (failing2, holding) => holding.relation === "per_head" && holding.focus === failing2.focus
};
var isBare = (claim) => claim.unit === "" && claim.concept === null && !/\d\s?[a-z万亿]/i.test(claim.text);
var isScaled = (claim) => /\d\s?(?:万|亿|million|billion|thousand|trillion)/.test(claim.text);
var powers2 = [1e-8, 1e-6, 1e-4, 1e-3, 1e3, 1e4, 1e6, 1e8];
var isLong = (claim) => (claim.text.match(/\d/g) ?? []).length >= 6;
var bareKinds = /^(?:sum|part|difference|repeated|count|periods)$/;
function believable({ relation, focus, numbers, stated, computed, slip, worded }) {
  const copied = relation === "repeated" && slip === true && numbers.every(isLong);
  const bare = /^(?:sum|count|periods)$/.test(relation) ? numbers.every(isBare) : numbers.some(isBare);
  if (bareKinds.test(relation) && bare && !copied && worded !== true) return false;
  if (relation === "count" && numbers.length === 1 && worded !== true && Math.abs(stated - (computed.low + computed.high) / 2) > 2)
    return false;
  if (relation === "growth" && focus.unit !== "1") return false;
  if (slip === true) return true;
  if (relation === "repeated" && (stated > computed.high * 3 || stated < computed.low / 3)) return false;
  if (["direction", "target", "count", "repeated", "structure", "conversion"].includes(relation)) return true;
  if (relation === "part") {
    const [whole2] = numbers.filter((claim) => claim !== focus);
    if (whole2 === void 0 || focus.value <= whole2.value * 3) return true;
    return misprints(focus).some(
      ({ high }) => high <= whole2.value && (high < focus.value / 100 || high > focus.value / 9)
    );
  }
  const value = Number.isFinite(computed.low) && Number.isFinite(computed.high) ? (computed.low + computed.high) / 2 : stated;
  const ratio2 = Math.abs(stated / value);
  if (relation !== "growth" && numbers.some(isScaled) && powers2.some((power) => Math.abs(ratio2 / power - 1) < 0.03))
    return true;
  if (relation === "share") return Math.abs(value) < 1.5 && ratio2 < 40 && ratio2 > 1 / 40;
  const most = /growth|change|difference|contribution|per_head/.test(relation) ? 12 : 3;
  if (ratio2 < most && ratio2 > 1 / most) return true;
  const slips = [...misprints(focus)].some(
    (interval) => interval.low <= computed.high && computed.low <= interval.high
  );
  if (relation === "per_head" && (Math.abs(ratio2 / 10 - 1) < 0.05 || Math.abs(ratio2 * 10 - 1) < 0.05))
    return true;
  return slips || [1e-6, 1e-4, 1e-3, 1e3, 1e4, 1e6].some((power) => Math.abs(ratio2 / power - 1) < 0.05);
}
function clear(all) {
  const relations = withoutUntied(all);
  const holding = /* @__PURE__ */ new Map();
  for (const relation of relations.filter(({ verdict }) => verdict === "consistent"))
    for (const claim of relation.numbers) holding.set(claim, [...holding.get(claim) ?? [], relation]);
  const ruledOut = (failing2) => failing2.apart !== true && failing2.numbers.some(
    (claim) => holding.get(claim)?.some((other) => rules[failing2.relation]?.(failing2, other) === true)
  );
  const believed = relations.filter(
    (relation) => relation.verdict === "consistent" || believable(relation) && !ruledOut(relation)
  );
  const seen = /* @__PURE__ */ new Set();
  const kept = /* @__PURE__ */ new Set();
  for (const verdict of ["inconsistent", "consistent"])
    for (const relation of believed.filter((one) => one.verdict === verdict)) {
      const key = keyOf(relation);
      if (!seen.has(key)) kept.add(relation);
      seen.add(key);
    }
  return believed.filter((relation) => kept.has(relation));
}
function withoutUntied(relations) {
  const ties = /* @__PURE__ */ new Map();
  const key = ({ relation, focus }) => `${relation} ${focus.id}`;
  for (const relation of relations) if (relation.bound !== void 0) ties.set(key(relation), relation.bound);
  return relations.filter(
    (relation) => (ties.get(key(relation)) ?? []).every((claim) => relation.numbers.includes(claim))
  );
}
function keyOf({ relation, focus, numbers }) {
  const ids = idsOf(numbers);
  return additive.test(relation) && numbers.length > 2 ? `additive ${ids}` : `${relation} ${focus.id} ${ids}`;
}
var additive = /^(?:sum|difference|change|periods|count)$/;
function covers(relation, claims) {
  return claims.every((claim) => relation.numbers.includes(claim));
}

// src/audit/relations/pairs.ts
function pairCandidates(claims) {
  return [...levelPairs(claims), ...changePairs(claims)];
}
function levelPairs(claims) {
  const amounts2 = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "previous") && claim.unit !== "1" && claim.unit !== "points" && claim.value > 0 && closed(claim)
  );
  const rates = claims.filter(
    (claim) => claim.role === "growth" && claim.unit === "1" && closed(claim) && !claim.ordinal
  );
  return rates.flatMap((rate) => {
    if (rate.basis === "month" || rate.basis === "quarter") return [];
    const near = amounts2.filter((claim) => distance(claim, rate) <= 2);
    return near.flatMap(
      (now) => near.flatMap((before3) => {
        if (now === before3 || !alike(now, before3)) return [];
        const told3 = evidenceFor3(rate, now, before3);
        const evidence = told3 !== null && isReal(rate, now) ? "possible" : told3;
        if (evidence === null) return [];
        const others = near.filter((claim) => claim !== now && claim !== before3 && alike(claim, now));
        return [candidate3(rate, now, before3, evidence, others)];
      })
    );
  });
}
function evidenceFor3(rate, now, before3) {
  const years2 = yearsBetween(before3, now);
  const inOrder2 = before3.role === "previous" || years2 !== null && years2 > 0 && before3.periodHere && now.role === "level";
  if (!inOrder2 || now.role !== "level") return null;
  const since = rate.since === null || before3.period === null || rate.since.to === before3.period.to;
  if (distance(now, rate) > 1 || distance(before3, rate) > 1) return "possible";
  const beside2 = rate.frame === now.frame || rate.frame === before3.frame || rate.sentence === now.sentence;
  const named3 = rate.since !== null && before3.period !== null && since;
  return since && beside2 && sameThing(now, before3) && (named3 || years2 === null || years2 === 1) ? "likely" : "possible";
}
function sameThing(a, b) {
  if (a.frame === b.frame) return true;
  if (a.concept !== null && b.concept !== null && a.concept !== b.concept) return false;
  return a.words.length === 0 || b.words.length === 0 || a.words.join(" ") === b.words.join(" ");
}
function candidate3(rate, now, before3, evidence, others) {
  return {
    relation: "growth",
    focus: rate,
    others: [now, before3],
    compute: ([a, b]) => minusOne(divideBoth(a, b)),
    formula: `${now.text} / ${before3.text} \u2212 1`,
    evidence,
    // Besides, the ratio itself taken for the growth; on another amount.
    mistakes: ([a, b]) => [
      ...growthMistakes([a, b]),
      divideBoth(a, b),
      ...others.map((other) => minusOne(divideBoth(a, other.interval)))
    ]
  };
}
function growthMistakes([a, b]) {
  const inverse = divideBoth(b, a);
  const growth2 = minusOne(divideBoth(a, b));
  return [
    inverse === void 0 ? void 0 : { low: 1 - inverse.high, high: 1 - inverse.low },
    growth2 === void 0 ? void 0 : scale(growth2, -1)
  ];
}
function divideBoth(a, b) {
  return a === void 0 || b === void 0 ? void 0 : divide(a, b);
}
function minusOne(ratio2) {
  return ratio2 === void 0 ? void 0 : { low: ratio2.low - 1, high: ratio2.high - 1 };
}
function changePairs(claims) {
  const changes = claims.filter(
    (claim) => claim.role === "change" && claim.unit !== "1" && claim.unit !== "points" && closed(claim)
  );
  const levels = claims.filter((claim) => claim.role === "level" && closed(claim) && claim.value > 0);
  return claims.filter((claim) => claim.role === "growth" && claim.unit === "1" && closed(claim) && !claim.ordinal).flatMap(
    (rate) => changes.filter((change) => change.source === rate.source && change.sentence === rate.sentence).flatMap(
      (change) => levels.filter(
        (level) => distance(level, rate) <= 1 && alike(level, change) && level.value > change.value
      ).map((level) => {
        const together = level.frame === rate.frame && change.frame === rate.frame;
        const oneBase = rate.basis === null || change.basis === null || rate.basis === change.basis;
        return {
          relation: "growth",
          focus: rate,
          others: [level, change],
          compute: ([a, b]) => onBase(a, b),
          formula: `${change.text} / (${level.text} ${change.direction < 0 ? "+" : "\u2212"} ${change.text})`,
          evidence: together && oneBase && !isReal(rate, level) && !isBalance(level) ? "likely" : "possible",
          // Divided by the new level.
          mistakes: ([a, b]) => [divideBoth(b, a)]
        };
      })
    )
  );
}
function onBase(level, change) {
  if (level === void 0 || change === void 0) return void 0;
  return divide(change, { low: level.low - change.high, high: level.high - change.low });
}

// src/audit/relations/changes-zh.ts
var up = "\u589E\u957F|\u6210\u957F|\u589E\u52A0|\u589E\u6536|\u589E\u652F|\u589E\u4EA7|\u589E\u9500|\u63D0\u9AD8|\u4E0A\u5347|\u4E0A\u6DA8|\u6269\u5927|\u52A0\u5FEB|\u6500\u5347|\u56DE\u5347|\u63D0\u5347|\u8DC3\u5347|\u4E0A\u8C03|\u8C03\u9AD8|\u51C0\u589E|\u5EF6\u957F|\u62C9\u957F|\u52A0\u5927|\u6539\u5584|\u9AD8\u51FA|\u9AD8|\u5347|\u589E|\u6DA8|\u591A\u51FA|\u591A|\u5FEB";
var down = "\u4E0B\u964D|\u51CF\u5C11|\u51CF\u6536|\u51CF\u652F|\u51CF\u4EA7|\u51CF\u9500|\u964D\u4F4E|\u4E0B\u8DCC|\u56DE\u843D|\u4E0B\u6ED1|\u7F29\u5C0F|\u6536\u7A84|\u653E\u7F13|\u840E\u7F29|\u4E0B\u8C03|\u8C03\u4F4E|\u7F29\u77ED|\u538B\u7F29|\u51CF\u6162|\u8D70\u4F4E|\u4F4E|\u964D|\u51CF|\u8DCC|\u5C11|\u6162";
var fillers = "(?:\u4E86|\u7EA6|\u8FD1|\u4EC5|\u8FBE|\u8FBE\u5230|\u4E3A|\u8D85\u8FC7|\u903E|\u4E0D\u8DB3|\u5927\u5E45|\u5C0F\u5E45|\u7565|\u5FAE|\u518D|\u5404|\u4E5F|\u5219|\u53C8|\u5171|\u7D2F\u8BA1|\u5408\u8BA1|\u540C\u6BD4|\u5E45\u5EA6)*";
var amounts = "(?:\u589E\u5E45|\u6DA8\u5E45|\u5347\u5E45|\u964D\u5E45|\u8DCC\u5E45|\u51CF\u5E45|\u8C03\u5E45|\u5E45\u5EA6)";
var verb = new RegExp(`(?:(${up})|(${down}))${fillers}$`);
var toRate = new RegExp(
  `^[\uFF0C,\uFF08(]?(?:\u5373|\u6216|\u7EA6)?(?:\u540C\u6BD4|\u73AF\u6BD4)?(?:${amounts}(?:\u7EA6|\u4E3A|\u8FBE|\u8FBE\u5230)*|(?:${up}|${down})${fillers})$`
);
function changesOf(now, before3, [first, second], reader) {
  if (first === void 0) return [];
  const own = changeOf(now, before3, first, reader);
  if (second === void 0 || second.unit !== "1" || first.unit === "1" || first.unit === "points")
    return own;
  if (!toRate.test(reader.between(first, second))) return own;
  return [...own, ...changeOf(now, before3, second, reader)];
}
function changeOf(now, before3, told3, reader) {
  const inPoints = told3.unit === "points" && (now.unit === "1" || now.unit === "") || told3.unit === "\u70B9" && /^(?:|1|点)$/.test(now.unit);
  if (inPoints || told3.unit === now.unit && told3.unit !== "1")
    return differences(now, before3, told3, reader);
  if (now.unit === "1" || now.value <= 0 || before3.value <= 0) return [];
  if (told3.unit === "times") return told3.role === "growth" ? [timesMore(now, before3, told3)] : [];
  if (told3.unit !== "1") return [];
  const restated = /修订|调整|核实|核算/.test(reader.sentence(told3));
  if (told3.role === "average_growth" || isReal(told3, now) && !restated) return [];
  if (/可比|不变价|同口径|实际/.test(`${reader.gap(told3)}${reader.tail(told3).slice(0, 8)}`)) return [];
  return [growth(now, before3, told3, reader)];
}
function differences(now, before3, told3, reader) {
  const sign = signOf(told3, reader);
  if (sign === 0) return [];
  const size = { low: Math.abs(told3.value) - told3.half, high: Math.abs(told3.value) + told3.half };
  const factor = told3.unit === "points" && now.unit === "" ? 0.01 : told3.unit === "\u70B9" && now.unit === "1" ? 100 : 1;
  const plain = (reading) => ({
    relation: "change",
    focus: told3,
    others: [now, before3],
    compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : scale(subtract(a, b), factor),
    formula: `${now.text} \u2212 ${before3.text}`,
    evidence: "sure",
    worded: true,
    stated: sign < 0 ? { low: -size.high, high: -size.low } : size,
    reading
  });
  const losses = [now, before3].map((claim) => loss.test(reader.gap(claim)));
  const signed3 = (claim) => claim.unit === "1" && wayOf(claim, reader) === -1 && claim.interval.low > 0 ? scale(claim.interval, -1) : claim.interval;
  const words2 = reader.between(now.start < before3.start ? now : before3, told3);
  const sizes = (claim) => sizeOf(claim.interval);
  if (/[降跌减]幅/.test(words2) || losses[0] === true) return [plain(sizes)];
  return signed3(now).high >= 0 || /增速|增幅|涨幅/.test(words2) ? [plain(signed3)] : [plain(signed3), plain(sizes)];
}
function wayOf(claim, reader) {
  const found = verb.exec(reader.gap(claim));
  return found === null ? void 0 : found[1] === void 0 ? -1 : 1;
}
var loss = /(?:亏损|赤字|逆差)(?:额|为|了|达)*$/;
function growth(now, before3, told3, reader) {
  const sign = signOf(told3, reader);
  const size = { low: Math.abs(told3.value) - told3.half, high: Math.abs(told3.value) + told3.half };
  const stated = sign === 0 ? sizeOf(told3.interval) : sign < 0 ? { low: -size.high, high: -size.low } : size;
  return {
    relation: "growth",
    focus: told3,
    others: [now, before3],
    compute: ([a, b]) => {
      const rate = minusOne(divideBoth(a, b));
      return rate !== void 0 && sign === 0 ? sizeOf(rate) : rate;
    },
    formula: `${now.text} / ${before3.text} \u2212 1`,
    evidence: "sure",
    worded: true,
    stated: told3.hedge === "exact" ? stated : told3.interval
  };
}
function timesMore(now, before3, told3) {
  return {
    relation: "multiple",
    focus: told3,
    others: [now, before3],
    compute: ([a, b]) => minusOne(divideBoth(a, b)),
    formula: `${now.text} / ${before3.text} \u2212 1`,
    evidence: "sure",
    worded: true
  };
}
function quotient(relation, told3, now, before3) {
  return {
    relation,
    focus: told3,
    others: [now, before3],
    compute: ([a, b]) => divideBoth(a, b),
    formula: `${now.text} / ${before3.text}`,
    evidence: "sure",
    worded: true
  };
}
var signOf = (told3, reader) => wayOf(told3, reader) ?? told3.direction;

// src/audit/relations/comparisons-zh.ts
var toChange = new RegExp(`^[\uFF09)]?(?:\u76F8\u6BD4|\u6BD4)?[\uFF0C,]?[^\uFF0C\u3002\uFF1B\\d\u6BD4\u8F83]{0,10}?(?:${up}|${down})${fillers}$`);
var base = /(?:[高低快慢多少大小]于|(?<!同|环|占|之|相|对|正|反)比(?!重|例|值|率)|较|与|同(?![比期年月]))[^，。；、）]{0,24}$/;
var fromWhat = /(?:由|从|自)[^，。；]{0,24}$/;
var toWhat = /^[）)]?的?[^，。；\d]{0,14}(?:至|到|为|成)[^，。；\d]{0,8}$/;
var inBrackets = /^(?:左右)?[，,]?[（(][^（）()。；]{0,18}$/;
var bracketBase = /[（(](?:上年|去年|上月|同期|\d{4}年)[^（）()]{0,10}$/;
var earlierTime = /上年|去年|前年|上月|同期|同月|上半年|上季|季度|[年月]|初值|此前|原|基数/;
function comparisonCandidates(claims, reader) {
  const chinese2 = claims.filter((claim) => claim.lang === "zh" && closed(claim));
  return bySentence(chinese2).flatMap(
    (seq) => seq.flatMap((_, i) => [
      ...compared(seq, i, reader),
      ...fromTo(seq, i, reader),
      ...bracketed(seq, i, reader),
      ...beside(seq, i, reader),
      ...wayTo(seq, i, reader)
    ])
  ).concat(...chinese2.map((claim) => onThePeriodBefore(claim, chinese2, reader)));
}
function bySentence(claims) {
  const groups3 = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    const key = `${claim.source}:${claim.sentence}`;
    groups3.set(key, [...groups3.get(key) ?? [], claim]);
  }
  return [...groups3.values()];
}
function compared(seq, i, reader) {
  const [before3, first, second] = [seq[i], seq[i + 1], seq[i + 2]];
  if (before3 === void 0 || first === void 0 || !isBase(before3, reader)) return [];
  const between2 = reader.between(before3, first);
  if (!toChange.test(between2)) return [];
  if (/（[^）]*$/.test(reader.gap(before3)) && !between2.startsWith("\uFF09")) return [];
  const now = nowBefore(seq, i, before3, reader);
  return now === void 0 ? ofBase(before3, first, second, reader) : changesOf(now, before3, [first, second], reader);
}
function ofBase(before3, change, rate, reader) {
  if (rate?.unit !== "1" || rate.role !== "growth" || change.unit !== before3.unit || before3.unit === "1")
    return [];
  if (!toRate.test(reader.between(change, rate)) || before3.value <= 0) return [];
  return [
    {
      relation: "growth",
      focus: rate,
      others: [change, before3],
      compute: ([d, b]) => divideBoth(d, b),
      formula: `${change.text} / ${before3.text}`,
      evidence: "sure",
      worded: true
    }
  ];
}
function fromTo(seq, i, reader) {
  const [before3, now, first, second] = seq.slice(i, i + 4);
  if (before3 === void 0 || now === void 0 || first === void 0) return [];
  if (!fromWhat.test(reader.gap(before3)) || !alike(now, before3)) return [];
  if (!toWhat.test(reader.between(before3, now)) || !toRate.test(reader.between(now, first))) return [];
  return changesOf(now, before3, [first, second], reader);
}
function wayTo(seq, i, reader) {
  const [before3, now] = [seq[i], seq[i + 1]];
  if (before3 === void 0 || now === void 0 || !alike(now, before3)) return [];
  const between2 = reader.between(before3, now);
  if (!fromWhat.test(reader.gap(before3)) || !toWhat.test(between2)) return [];
  if (loss.test(reader.gap(before3)) || loss.test(between2) || /转|扭|逆|贷差|存差/.test(between2)) return [];
  const way = toVerb.exec(between2);
  if (way === null || now.value <= 0 || before3.value <= 0) return [];
  return [
    {
      relation: "direction",
      focus: now,
      others: [before3],
      compute: ([b]) => b === void 0 ? void 0 : subtract(plainly2(now), b),
      formula: `${now.text} \u2212 ${before3.text}`,
      evidence: "sure",
      worded: true,
      stated: way[1] === void 0 ? { low: Number.NEGATIVE_INFINITY, high: 0 } : { low: 0, high: Number.POSITIVE_INFINITY },
      reading: plainly2
    }
  ];
}
var plainly2 = (claim) => ({
  low: claim.value - claim.half,
  high: claim.value + claim.half
});
var toVerb = new RegExp(`(?:(${up})|(${down}))(?:\u5230|\u81F3|\u4E3A)?(?:\u4E86|\u7EA6|\u8FD1)?(?:[^\uFF0C\u3002\uFF1B\\d]{0,8}\u7684?)?$`);
function beside(seq, i, reader) {
  const [now, before3, first, second] = seq.slice(i, i + 4);
  if (now === void 0 || before3 === void 0 || first === void 0 || !alike(now, before3)) return [];
  const lead = /^[，；](?:而)?([^，。；]{0,14}?)(?:仅为|为|是)$/.exec(reader.gap(before3))?.[1];
  if (lead === void 0 || !/^(?:上年|去年|上月|前年|上季|同期|(?:\d{4}年)?\d{1,2}月|\d{4}年)/.test(lead))
    return [];
  if (now.role !== "level" || !toRate.test(reader.between(before3, first))) return [];
  return changesOf(now, before3, [first, second], reader);
}
function bracketed(seq, i, reader) {
  const [change, before3] = [seq[i], seq[i + 1]];
  if (change === void 0 || before3 === void 0) return [];
  const between2 = reader.between(change, before3);
  const [, inside] = /[（(](.*)$/.exec(between2) ?? [];
  if (!inBrackets.test(between2) || inside === void 0 || !/^[^（(]{0,4}[）)]/.test(reader.after(before3)))
    return [];
  if (!earlierTime.test(inside) || /其中|占/.test(inside)) return [];
  const now = nowBefore(seq, i, before3, reader);
  if (now === void 0 || now.sentence !== change.sentence) return [];
  if (verb.test(reader.gap(change)) || change.direction !== 0)
    return changesOf(now, before3, [change], reader);
  if (change.unit !== "1" || now.unit === "1" || !/的$/.test(reader.gap(change))) return [];
  return [quotient("share", change, now, before3)];
}
var isBase = (claim, reader) => base.test(reader.gap(claim)) && !verb.test(reader.gap(claim));
function onThePeriodBefore(told3, claims, reader) {
  const lead = reader.gap(told3);
  if (told3.unit !== "points") return [];
  if (!/^[，,](?:增速|涨幅|降幅|增幅|跌幅|升幅)(?:比|较)(?:上月|上季度?|上年)/.test(lead)) return [];
  const rates = claims.filter(
    (claim) => claim.source === told3.source && claim.role === "growth" && claim.end <= told3.start && told3.sentence - claim.sentence <= 1
  );
  const [before3, now] = rates.slice(-2);
  if (before3 === void 0 || now?.sentence !== told3.sentence || now.period === null || before3.period === null)
    return [];
  const back = /上月/.test(lead) ? 1 : /上季/.test(lead) ? 3 : 12;
  const alikeToo = before3.concept === now.concept && before3.unit === now.unit && before3.periodHere && now.periodHere;
  return alikeToo && now.period.to - before3.period.to === back && now.period.to - now.period.from === before3.period.to - before3.period.from ? differences(now, before3, told3, reader) : [];
}
function nowBefore(seq, end, before3, reader) {
  const told3 = seq.slice(0, end).filter(
    (claim) => alike(claim, before3) && !isBase(claim, reader) && !bracketBase.test(reader.gap(claim)) && claim.role !== "change"
  );
  return told3.at(-1);
}

// src/audit/relations/price-basis.ts
var priced = /\b(?:real|constant|comparable|like-for-like|organic\w*|volumes?|inflation|price-adjusted|deflated|currenc(?:y|ies)|excluding|adjusted for|per capita)\b/i;
var atCurrentPrices = /\b(?:nominal\w*|current (?:market )?prices|money terms|cash terms|in value terms|by value|at current values)\b/i;
function isLoose(rate, now, reader) {
  const words2 = around(rate, reader);
  if (atCurrentPrices.test(words2)) return false;
  return priced.test(words2) || conceptOf(now.concept)?.real === true;
}
function around(rate, reader) {
  const before3 = reader.before(rate).slice(-90).split(/;/).at(-1) ?? "";
  const after = reader.after(rate).slice(0, 80).split(/[;.](?=\s)/)[0] ?? "";
  return `${before3} ${after}`;
}

// src/audit/relations/comparisons.ts
var more = "more|higher|larger|greater|better|faster|above|over|up|ahead|longer|stronger|heavier|dearer|increase|rise|gain|growth";
var less = "less|fewer|lower|smaller|worse|slower|below|under|down|behind|short|shorter|weaker|lighter|cheaper|decrease|decline|fall|drop|reduction";
var comparison = new RegExp(
  String.raw`^\s*(?:\([^()]*\)\s*)?(,\s*)?(?:(?:year[- ]on[- ]year|annually|in all|or so|when)\s+)?` + String.raw`(?:(${more})|(${less}))?\s*(than|on|from|over|of|against|(?:as )?compared (?:with|to)|)\s*` + String.raw`(?<=(?:above|over|below|under|than|on|from|of|against|with|to)\s*)` + String.raw`((?:[^,;:()]{0,70}|[^,;:()]{2,60}\(\s*)[$€£¥₹A-Z]*)$`,
  "i"
);
var tellsAnew = /\b(?:and|but|while|with|to|at|by|was|were|is|are|been|had|has|reach\w*|rose|fell|total\w*|stood|came|when|which|who|where|as|if|plus|minus|up|down|for)\b|[–—]/i;
var phraseWithoutVerb = (phrase) => !tellsAnew.test(phrase);
function likeSized(a, b) {
  const index = (unit) => unit === "" || unit === "index_points";
  const oneMeasure = alike(a, b) || a.source === b.source && index(a.unit) && index(b.unit) && a.per === b.per || a.source === b.source && a.unit === b.unit && (a.per === null || b.per === null);
  const ratio2 = Math.abs(a.value / b.value);
  const scaled = [1e-9, 1e-6, 1e-3, 1e3, 1e6, 1e9].some((power) => ratio2 > power / 5 && ratio2 < power * 5);
  return oneMeasure && a.value !== 0 && (ratio2 < 15 && ratio2 > 1 / 15 || scaled);
}
function comparisonCandidates2(claims, reader) {
  const own = claims.filter((claim) => claim.lang === "en" && !claim.ordinal);
  const bases = /* @__PURE__ */ new Set();
  return own.flatMap((focus, i) => {
    const base2 = own[i + 1];
    if (base2 === void 0 || base2.sentence !== focus.sentence || base2.source !== focus.source) return [];
    return againstBase({ focus, base: base2, own: own.slice(0, i), bases, rest: own.slice(i + 2) }, reader);
  });
}
var isSpan = (base2, reader) => /^(?:years|months)$/.test(base2.unit) && /\b(?:previous|past|last|next|first|preceding|prior|these|those|over the)\s*$/i.test(reader.gap(base2));
function againstBase({ focus, base: base2, own, rest, bases }, reader) {
  const between2 = reader.between(focus, base2);
  const sort = sortOf(focus, base2);
  if (sort === null) return [];
  const match = sort === "multiple" ? timesOf.exec(between2) : comparison.exec(between2);
  if (match === null) return [];
  const [, comma, up2, down2, , noun = ""] = sort === "multiple" ? [] : match;
  const phrase = sort === "multiple" ? match[1] ?? "" : noun;
  if (tellsAnew.test(phrase) || isSpan(base2, reader)) return [];
  if (sort === "difference" && (comma !== void 0 || (!/^(?:up|down)$/i.test(up2 ?? down2 ?? "up") ? false : focus.role !== "change")))
    return [];
  if (comma !== void 0 && up2 === void 0 && down2 === void 0) return [];
  const joins2 = /^(?:over|up|down|under)$/i.test(up2 ?? down2 ?? "") && focus.direction !== 0;
  const sign = joins2 ? focus.direction : up2 !== void 0 ? 1 : down2 !== void 0 ? -1 : focus.direction;
  if (sort !== "multiple" && sign === 0) return [];
  bases.add(base2);
  const read = (claim) => claim === base2 && !closed(base2) && /\b(?:over|above|below|under)\s+[$€£¥₹A-Z]*$/i.test(between2) ? { low: base2.value - base2.half, high: base2.value + base2.half } : claim.interval;
  if (!closed(focus) || !Number.isFinite(read(base2).low + read(base2).high) || base2.value <= 0) return [];
  const [behind2] = rest;
  const leads = behind2?.sentence === focus.sentence && alike(behind2, base2) && /^[^,;.()]{0,25}\bto\s+(?:about |around |an? |some )?[$€£¥₹A-Z]*$/i.test(reader.between(base2, behind2)) ? behind2 : void 0;
  const before3 = own.filter(
    (claim) => claim.source === focus.source && likeSized(claim, base2) && !bases.has(claim) && claim !== focus && closed(claim) && claim.value > 0
  );
  const here = before3.filter((claim) => claim.sentence === focus.sentence);
  const last = before3.filter((claim) => focus.sentence - claim.sentence === 1);
  const subject = leads ?? here.at(-1) ?? toldLast(last, focus);
  const others = [...here, ...last, ...before3.filter((claim) => distance(claim, focus) <= 3)];
  return [.../* @__PURE__ */ new Set([...subject === void 0 ? [] : [subject], ...others])].map((now) => {
    const loose = sort === "growth" && isLoose(focus, now, reader);
    const evidence = now !== subject ? subject === void 0 && now === last[0] ? "likely" : "possible" : loose ? "weak" : "sure";
    return { ...candidateOf(sort, { focus, now, base: base2, sign, evidence }), reading: read };
  });
}
function toldLast(last, focus) {
  const levels = last.filter((claim) => claim.role !== "previous");
  const whole2 = levels.filter((claim) => claim.partOf === null);
  const named3 = levels.filter((claim) => claim.concept !== null && claim.concept === focus.concept);
  return [levels, whole2, named3].find((list2) => list2.length === 1)?.[0];
}
var timesOf = /^\s*(?:as (?:many|much|high|large|big|long|often) as\s+|(?:the (?:size|level|number|amount) of|that of|those of)\s+)?((?:the|its|their|last|a|[\w’'-]+['’]s?)\b[^,;:()]{0,45}[$€£¥₹A-Z]*)$/i;
function sortOf(focus, base2) {
  if (focus.unit === "times") return base2.unit === "times" || base2.unit === "points" ? null : "multiple";
  if (base2.unit === "points" || base2.unit === "times") return null;
  if (focus.unit === "points") return base2.unit === "1" && focus.role !== "contribution" ? "points" : null;
  if (focus.unit === "1") return base2.unit === "1" || focus.role === "share" ? null : "growth";
  return alike(focus, base2) && focus.value < base2.value ? "difference" : null;
}
function candidateOf(sort, { focus, now, base: base2, sign, evidence }) {
  const size = sizeOf(focus.interval);
  const plain = {
    focus,
    others: [now, base2],
    bound: [base2],
    evidence,
    stated: sign < 0 ? scale(size, -1) : size
  };
  if (sort === "multiple")
    return {
      ...plain,
      relation: "multiple",
      stated: focus.interval,
      compute: ([a, b]) => divideBoth(a, b),
      formula: `${now.text} / ${base2.text}`
    };
  if (sort === "growth")
    return {
      ...plain,
      relation: "growth",
      compute: ([a, b]) => minusOne(divideBoth(a, b)),
      formula: `${now.text} / ${base2.text} \u2212 1`,
      mistakes: growthMistakes
    };
  const factor = focus.unit === "index_points" && base2.unit === "1" ? 100 : 1;
  return {
    ...plain,
    relation: "change",
    compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : scale(subtract(a, b), factor),
    formula: `${now.text} \u2212 ${base2.text}`
  };
}

// src/audit/relations/counts.ts
function countRelations(claims, reader) {
  const counts2 = levelsOf(claims).filter(
    (claim) => claim.half <= 0.5 && claim.unit !== "1" && Number.isInteger(claim.value) && claim.hedge === "exact"
  );
  return [...counts2.flatMap((claim) => listed(claim, claims, reader)), ...groups(counts2, reader)];
}
var openList = /\b(?:such as|including|include|among others|e\.g\.|for example|etc|like|notably|mainly|especially|led by)\b|等|例如|比如|主要|以及其他/i;
function listed(count, claims, reader) {
  if (count.value < 2 || count.value > 15) return [];
  const after = reader.after(count);
  const match = count.lang === "zh" ? /^[\u4e00-\u9fff“”"]{1,14}?(?:，?(?:即|分别是|分别为|依次为)|：|:|——)([^。；;：:）]+)/.exec(after) : /^\s*[A-Za-z’' -]{0,60}?(?:\s*:\s+|\s*[—–]\s*|\s+-\s+|,?\s+namely:?\s+|\s+\()([^.;:()—–]+?)(?:[.;)—–]|\s-\s|$)/.exec(
    after
  );
  const items = match?.[1];
  if (count.lang === "en" && match !== null && after[match[0].length - 1] === ";") return [];
  if (items === void 0 || openList.test(match?.[0] ?? "") || /\d/.test(items)) return [];
  if (claims.some(
    (claim) => claim.aside === null && claim.source === count.source && claim.sentence === count.sentence && claim.start > count.end && claim.start < count.end + (match?.[0].length ?? 0)
  ))
    return [];
  if (count.lang === "en" && isNoList(items, count, claims, reader)) return [];
  const separators = count.lang === "zh" ? /[、，]/g : /,/g;
  const commas = items.replace(/,\s*(?=and\b)/g, " ").match(separators)?.length ?? 0;
  const joins2 = items.match(count.lang === "zh" ? /和|与|及/g : /\b(?:and|or)\b|&/g)?.length ?? 0;
  if (commas === 0 && joins2 === 0) return [];
  const interval = { low: commas + 1, high: commas + 1 + joins2 };
  if (commas === 0 && count.value !== interval.high) return [];
  return [
    relate("count", count, [], interval, count.lang === "zh" ? "\u6240\u5217\u9879\u6570" : "items in the list", {
      low: count.value,
      high: count.value
    })
  ];
}
var longestItem = 10;
function isNoList(items, count, claims, reader) {
  if (/^\W*(?:first|firstly|one|the one|the first|to begin)\b/i.test(items)) return true;
  if (/\b(?:these|those)\s*$/i.test(reader.before(count))) return true;
  const paired = claims.some(
    (claim) => claim !== count && claim.source === count.source && claim.sentence === count.sentence && claim.end <= count.start && /^\s*(?:\w+\s+){0,2}and\s+$/i.test(reader.between(claim, count))
  );
  return paired || items.split(/,|\band\b/).some((item) => item.trim().split(/\s+/).length > longestItem);
}
function groups(counts2, reader) {
  return counts2.flatMap((whole2) => {
    const opened = whole2.lang === "zh" ? /^[\u4e00-\u9fff、]{0,12}(?:（[^（）]{0,30}）)?[\u4e00-\u9fff、]{0,12}(?:中(?![心小国间型部央级高试药医学期介亚欧等])|里(?!程))[，,]?/.test(
      reader.after(whole2)
    ) : /(?:^|[,;]\s*)(?:out of|of|among)\s+(?:the|its|all|a total of|these|those)?\s*$/i.test(
      reader.before(whole2)
    );
    const direct2 = whole2.lang === "en" && !opened ? counts2.find(
      (part) => part.sentence === whole2.sentence && part.source === whole2.source && part.end <= whole2.start && (part.unit === whole2.unit || part.unit === "" || part.unit === "count") && /^\s*(?:out of|of)\s+(?:the|its|all|these|those)?\s*$/i.test(reader.between(part, whole2))
    ) : void 0;
    if (direct2 !== void 0) return direct2.value > whole2.value ? [tooMany(direct2, whole2)] : [];
    if (!opened) return [];
    const parts = counts2.filter(
      (part) => part.source === whole2.source && part.sentence === whole2.sentence && part.start > whole2.end && (part.unit === whole2.unit || part.unit === "" || /^(?:count|enterprises|[a-z]{3,})$/.test(part.unit)) && !/^(?:years|months|points|times|persons|jobs)$/.test(part.unit === whole2.unit ? "" : part.unit) && part.concept !== "new_jobs" && !isSibling(whole2, part, reader)
    );
    const large = parts.find((part) => part.value > whole2.value && part.unit === whole2.unit);
    if (large !== void 0) return [tooMany(large, whole2)];
    if (parts.length < 2) return [];
    const sum = parts.reduce((all, part) => all + part.value, 0);
    const judged2 = relate(
      "count",
      whole2,
      parts,
      { low: sum, high: sum },
      parts.map((part) => part.text).join(" + "),
      { low: whole2.value, high: whole2.value }
    );
    const sentence = reader.sentence(whole2);
    const ways = whole2.lang === "zh" ? [/增长|上涨|上升/, /下降|下跌|回落|减少/] : [
      /\b(?:gr[eo]w|rose|ris\w+|increas|gain|expand|higher|up\b|growth)/i,
      /\b(?:fell|fall|shr[aiu]nk|declin|decreas|drop|lower|down\b|contract)/i
    ];
    const closedList = parts.some((part) => part.rest) || parts.length >= 3 && /持平|不变|\b(?:unchanged|flat|stable|the same|no change)\b/i.test(sentence) && ways.every((way) => way.test(sentence)) || /\b(?:rest|remaining|remainder)\b|其余/.test(sentence);
    return judged2.verdict === "consistent" || closedList || slipOf(whole2, parts, reader) ? [judged2] : [];
  });
}
function slipOf(whole2, parts, reader) {
  const last = parts.at(-1);
  if (last === void 0 || parts.length < 3 || !/(?:\band\b|[、，和])[^,，、]*$/.test(reader.gap(last)))
    return false;
  return explained(
    {
      relation: "count",
      focus: whole2,
      others: parts,
      compute: (others) => others.reduce(add, { low: 0, high: 0 }),
      formula: "",
      evidence: "likely",
      reading: ({ value }) => ({ low: value, high: value })
    },
    1
  );
}
function isSibling(whole2, part, reader) {
  if (whole2.lang !== "en") return false;
  const between2 = reader.between(whole2, part);
  return /\b(?:of|making a total of)\s*[$€£]?$/i.test(between2) || /^[^,;]*\band\s+[$€£]?$/i.test(between2);
}
function tooMany(part, whole2) {
  return {
    relation: "count",
    focus: part,
    numbers: [part, whole2],
    verdict: "inconsistent",
    stated: part.value,
    computed: { low: 0, high: whole2.value },
    why: {
      en: `${part.text} of ${whole2.text} is more than there are`,
      zh: `${whole2.text}\u4E2D\u6709${part.text}\uFF0C\u90E8\u5206\u591A\u4E8E\u603B\u6570`
    }
  };
}

// src/audit/relations/flows.ts
var topics = [
  {
    in: /(?<!re-)\b(?:exports?|exported|exporting|sold|shipped|left the country|sent abroad)\b/gi,
    out: /\b(?:imports?|imported|importing|bought|brought in(?:to)?|purchased)\b/gi,
    up: /\bsurplus\b/i,
    down: /\b(?:deficit|gap|shortfall)\b/i,
    either: /\bbalance\b/i
  },
  {
    in: /\btook in\b|\b(?:revenues?|receipts|income|inflows?|earned|collected)\b|收入|流入/gi,
    out: /\b(?:spent|spending|expenditures?|outlays|outgoings|outflows?|paid out)\b|支出|流出/gi,
    up: /\b(?:surplus|net inflow)\b|盈余|结余|顺差/i,
    down: /\b(?:deficit|shortfall|gap|net outflow)\b|赤字|逆差/i,
    either: /\b(?:balance|net flow)\b/i
  },
  {
    in: /\b(?:births?|born|newborns)\b|出生/gi,
    out: /\b(?:deaths?|died)\b|死亡/gi,
    up: /\b(?:natural (?:increase|growth)|(?:excess|surplus) of births)\b|自然增[长加]/i,
    down: /\b(?:natural decrease|(?:excess|surplus) of deaths|deaths (?:outnumber|exceed)\w*)\b|自然减少/i,
    either: /\bnatural (?:change|balance)\b/i
  },
  {
    in: /\b(?:immigration|immigrants|arrivals|arrived|in-migration|moved (?:in|to)|newcomers)\b|迁入/gi,
    out: /\b(?:emigration|emigrants|departures|departed|out-migration|moved (?:away|out)|left)\b|迁出/gi,
    up: /\bnet (?:immigration|in-migration|gain|inflow)\b|净迁入/i,
    down: /\bnet (?:emigration|out-migration|loss|outflow)\b|净迁出/i,
    either: /\b(?:net migration|migration balance)\b/i
  },
  {
    in: /\b(?:assets|gross wealth)\b|资产/gi,
    out: /\b(?:liabilities|debts?)\b|负债/gi,
    up: /\b(?:net (?:assets|wealth|worth))\b|净资产/i,
    down: /\bnet liabilities\b/i,
    either: /\bnet (?:position|financial worth)\b/i
  },
  {
    in: /\b(?:opened|openings|founded|formed|hired|hires|created|births?)\b/gi,
    out: /\b(?:closed|closures|shut|dissolved|separations|deaths?)\b/gi,
    up: /\bnet (?:gain|addition|increase|creation)\b/i,
    down: /\bnet (?:loss|decrease|reduction)\b/i,
    either: /\bnet change\b/i
  }
];
function flowCandidates(claims, reader) {
  const amounts2 = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "change" || claim.role === "previous") && closed(claim) && !/^(?:1|points|times)$/.test(claim.unit)
  );
  return amounts2.flatMap(
    (net) => topics.flatMap((topic) => {
      const sign = signOf2(net, topic, reader);
      if (sign === null || isStock(net, reader)) return [];
      const near = amounts2.filter(
        (claim) => claim !== net && distance(claim, net) <= 2 && (claim.start < net.start || claim.sentence === net.sentence) && alike(claim, net) && (claim.sentence !== net.sentence || reader.bracket(claim) === reader.bracket(net)) && claim.role === "previous" === (net.role === "previous") && signOf2(claim, topic, reader) === null
      );
      const [a, b] = ["in", "out"].map(
        (way) => only(
          near.filter((claim) => wayOf2(claim, topic, reader) === way),
          net
        )
      );
      if (a === void 0 || b === void 0) return [];
      const away = (claim) => Math.abs(claim.start - a.start);
      const nearer = amounts2.some(
        (claim) => claim !== net && claim.sentence === net.sentence && claim.source === net.source && away(claim) < away(net) && signOf2(claim, topic, reader) !== null
      );
      return nearer ? [] : [balance(net, a, b, sign)];
    })
  );
}
function isStock(net, reader) {
  if (net.lang !== "en") return false;
  const lead = reader.before(net).slice(-260);
  const near = lead.slice(lead.search(/[^;]*$/));
  const stock = /\b(?:in (?:the|its) treasury|on hand|carried (?:over|forward)|brought forward|accumulat\w+|unexpended|to be provided for|balance (?:in|at|on|remaining)|balance at the (?:close|end)|swell\w*|remain(?:ed|s|ing)?)\b/i;
  const ofChange = /\b(?:increase|decrease|reduction|rise|fall|decline|improvement|deterioration)\s+in\s+[^,;]*$/i.test(
    reader.gap(net)
  );
  const carried = /\bin the treasury\b/i.test(reader.tail(net).slice(0, 40)) || /\bbalance\b[^.]{0,40}\bin (?:the|its) treasury\b|\bin (?:the|its) treasury\b[^.]{0,30}\bbalance\b/i.test(
    reader.earlier(net, 600)
  );
  return stock.test(near) || carried || isOfOneKind(net, reader) || ofChange;
}
function isOfOneKind(net, reader) {
  const sentence = reader.sentence(net);
  const word = (kind) => new RegExp(`\\b${kind}\\s+(?:trade\\s+)?(?:deficit|surplus|balance|gap)\\b`, "i");
  return word("(?<!and )goods").test(sentence) && word("(?<!goods and )services").test(sentence);
}
function balance(net, a, b, sign) {
  const size = net.interval.high < 0 ? scale(exactly(net), -1) : exactly(net);
  return {
    relation: "difference",
    focus: net,
    others: [a, b],
    compute: ([x, y]) => {
      const left = x === void 0 || y === void 0 ? void 0 : subtract(x, y);
      return sign === 0 && left !== void 0 && left.high < 0 ? scale(left, -1) : left;
    },
    formula: `${a.text} \u2212 ${b.text}`,
    evidence: "sure",
    reading: exactly,
    stated: sign < 0 ? scale(size, -1) : size
  };
}
function only(claims, net) {
  const here = claims.filter((claim) => claim.sentence === net.sentence);
  const [one, ...more3] = here.length > 0 ? here : claims;
  return more3.length > 0 ? void 0 : one;
}
function signOf2(claim, topic, reader) {
  const lead = reader.gap(claim).slice(-70);
  const own = lead.slice(Math.max(0, lead.search(/[,;，；][^,;，；]*$/)));
  const [up2, down2] = [topic.up.test(own), topic.down.test(own)];
  if (up2 !== down2) return up2 ? 1 : -1;
  return !up2 && topic.either.test(own) ? 0 : null;
}
function wayOf2(claim, topic, reader) {
  const lead = reader.gap(claim);
  const tail = reader.tail(claim).split(/[;。；]|\band\b|,/)[0] ?? "";
  const away = (pattern) => {
    const before3 = [...lead.matchAll(pattern)].map((match) => lead.length - match.index - match[0].length);
    const behind2 = [...tail.matchAll(pattern)].map((match) => match.index + 3);
    return Math.min(...before3, ...behind2, Number.POSITIVE_INFINITY);
  };
  const [a, b] = [away(topic.in), away(topic.out)];
  if (a !== b) return a < b ? "in" : "out";
  const [x, y] = [topic.in, topic.out].map((pattern) => claim.subject.search(new RegExp(pattern, "i")) >= 0);
  return x === y ? null : x === true ? "in" : "out";
}

// src/audit/relations/effects-zh.ts
function carryOverCandidates(claims, reader) {
  const points = claims.filter((claim) => claim.lang === "zh" && claim.unit === "points" && closed(claim));
  return points.filter((claim) => /翘尾/.test(reader.gap(claim))).flatMap((carried) => {
    const fresh = points.find(
      (claim) => claim.sentence === carried.sentence && claim.source === carried.source && claim !== carried && /新(?:涨价|增)?(?:因素|影响)/.test(reader.gap(claim))
    );
    const rates = claims.filter(
      (claim) => claim.source === carried.source && claim.end <= carried.start && carried.sentence - claim.sentence <= 1 && claim.unit === "1" && closed(claim) && isYearly(claim, reader)
    );
    const rate = rates.at(-1);
    if (fresh === void 0 || rate === void 0) return [];
    const falls = /^[^，。；]{0,8}(?:降幅|跌幅)/.test(reader.after(rate)) && rate.interval.low > 0;
    return [
      {
        relation: "contribution",
        focus: rate,
        others: [carried, fresh],
        compute: (parts) => parts.reduce(add, { low: 0, high: 0 }),
        formula: `${carried.text} + ${fresh.text}`,
        evidence: "sure",
        worded: true,
        ...falls ? { stated: { low: -rate.interval.high, high: -rate.interval.low } } : {}
      }
    ];
  });
}
function isYearly(claim, reader) {
  return claim.role === "growth" && claim.basis === "year" || /^的?(?:同比|累计)?(?:同比)?(?:涨幅|降幅|跌幅|变动|变化|升幅)/.test(reader.after(claim));
}

// src/audit/relations/grounded.ts
function isGrounded(relation, reader) {
  const { focus, stated, computed } = relation;
  const others = partsOf(relation);
  if (relation.slip === true || relation.worded === true || relation.bound !== void 0) return true;
  switch (relation.relation) {
    case "sum":
      return isTotalled(focus, others, reader) || isSlip(relation, others, add);
    case "difference":
      return meet({ low: -stated, high: -stated }, computed) || isSlip(relation, others, subtract) || isSlip(relation, others.toReversed(), subtract);
    case "part":
      return others.some((whole2) => isMisprinted(focus, whole2));
    case "repeated":
      return others.some(
        (other) => other.source !== focus.source || reader.heading(other) !== reader.heading(focus)
      ) || isSlip(relation, others, add);
    default:
      return true;
  }
}
function isTotalled(focus, parts, reader) {
  if (parts.some((part) => part.sentence !== focus.sentence)) return false;
  if (isOverfull(focus, parts, reader)) return true;
  return parts.some((part) => part.rest) || totalWords[focus.lang].test(reader.before(focus).slice(-40));
}
function isOverfull(focus, parts, reader) {
  const [first] = parts;
  if (focus.lang !== "zh" || first === void 0 || parts.length < 4 || first.start < focus.end) return false;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const isList2 = parts.slice(1).every((part, i) => /^、[^，。；、]*$/.test(reader.between(parts[i] ?? first, part)));
  return sum > focus.value && isList2 && reader.between(focus, first).includes("\u5176\u4E2D");
}
var totalWords = {
  en: /\b(?:total|altogether|in all|together|combined|sum)\b[^.;]*$/i,
  zh: /(?:合计|共计|总计|总共|累计共)[^，。；]*$/
};
function isSlip({ relation, focus }, others, join) {
  const compute = ([first, ...rest]) => first === void 0 ? void 0 : rest.reduce(join, first);
  return explained({ relation, focus, others, compute, formula: "", evidence: "likely" }, 1);
}
function isMisprinted(part, whole2) {
  return misprints(part).some(({ high }) => high <= whole2.interval.high && high > whole2.value / 30) || misprints(whole2).some(({ high, low }) => high >= part.interval.low && low < part.value * 30);
}

// src/audit/relations/growth.ts
function growthRelations(claims, reader) {
  const frames = framesOf(claims);
  const levels = levelsOf(claims);
  return frames.flatMap((frame) => [
    ...weigh([
      ...direct(frame),
      ...acrossSentences(frame, levels),
      ...multiples(frame),
      ...averages(frame, reader)
    ]),
    ...directions(frame)
  ]);
}
function direct(frame) {
  const { level, previous, growth: growth2, change } = frame;
  const [g, delta] = [growth2.find((claim) => !claim.ordinal), change[0]];
  if (level === null || g === void 0 || isReal(g, level)) return [];
  if (previous !== null && comparable(level, previous))
    return sameBase(previous, g, level) ? [growthBetween(g, level, previous)] : [];
  if (delta === void 0 || !sameUnit(delta, level) || isBalance(level) || !(g.basis === delta.basis || g.basis === null || delta.basis === null && adjacent(delta, g)))
    return [];
  return [
    {
      relation: "growth",
      focus: g,
      others: [level, delta],
      compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : minusOne(divide(a, subtract(a, b))),
      formula: `${level.text} / (${level.text} ${delta.direction < 0 ? "+" : "\u2212"} ${delta.text}) \u2212 1`,
      evidence: "sure"
    }
  ];
}
function growthBetween(g, level, base2) {
  return {
    relation: "growth",
    focus: g,
    others: [level, base2],
    compute: ([a, b]) => minusOne(divideBoth(a, b)),
    formula: `${level.text} / ${base2.text} \u2212 1`,
    evidence: "sure",
    // Where no word tells the direction, either will do.
    ...g.direction === 0 && g.value > 0 && level.value < base2.value ? { stated: scale(g.interval, -1) } : {}
  };
}
function acrossSentences(frame, levels) {
  const { level, previous, growth: growth2 } = frame;
  const g = growth2.find((claim) => claim.basis === "year" || claim.basis === null);
  if (level === null || g === void 0 || previous !== null || isReal(g, level) || level.period === null)
    return [];
  if (g.basis === null && level.period.to - level.period.from !== 11) return [];
  const back = g.since === null ? 1 : Math.round((level.period.to - g.since.to) / 12);
  const earlier2 = levels.filter(
    (other) => other.source === level.source && other !== level && other.periodHere && sameSubject(other, level) && sameUnit(other, level) && yearsBetween(other, level) === back && sameLength(other, level) && other.partOf === level.partOf
  );
  const [base2] = earlier2;
  return base2 === void 0 || earlier2.length > 1 || !closed(base2) ? [] : [growthBetween(g, level, base2)];
}
function multiples({ level, previous, multiples: found }) {
  const [times2] = found;
  if (times2 === void 0 || level === null || previous === null || !comparable(level, previous)) return [];
  return [
    {
      relation: "multiple",
      focus: times2,
      others: [level, previous],
      compute: ([a, b]) => divideBoth(a, b),
      formula: `${level.text} / ${previous.text}`,
      evidence: "sure"
    }
  ];
}
function averages({ level, previous, average }, reader) {
  const [rate] = average;
  if (rate === void 0 || level === null || previous === null || !comparable(level, previous)) return [];
  const told3 = yearsBetween(previous, level);
  const span = level.period;
  const inRange = span === null ? 0 : Math.round((span.to - span.from + 1) / 12);
  const choices = told3 !== null && told3 > 1 ? [told3] : inRange > 2 ? [inRange - 1, inRange] : [];
  const sentence = reader.sentence(rate);
  const first = priced.test(sentence) ? "weak" : !isReal(rate, level) || /\bcompound\b/i.test(sentence) ? "sure" : "likely";
  return choices.map((n) => ({
    relation: "average_growth",
    focus: rate,
    others: [level, previous],
    compute: ([a, b]) => {
      const ratio2 = divideBoth(a, b);
      return ratio2 === void 0 || ratio2.low <= 0 ? void 0 : { low: ratio2.low ** (1 / n) - 1, high: ratio2.high ** (1 / n) - 1 };
    },
    formula: `(${level.text} / ${previous.text})^(1/${n}) \u2212 1`,
    evidence: first,
    known: "mistakes only",
    // The whole growth divided by the years; over a year more or less.
    mistakes: ([a, b]) => {
      const ratio2 = divideBoth(a, b);
      const whole2 = minusOne(ratio2);
      if (ratio2 === void 0 || whole2 === void 0 || ratio2.low <= 0) return [];
      return [
        scale(whole2, 1 / n),
        ...[n - 2, n - 1, n + 1, n + 2].filter((other) => other > 0 && !choices.includes(other)).map((other) => ({ low: ratio2.low ** (1 / other) - 1, high: ratio2.high ** (1 / other) - 1 }))
      ];
    }
  }));
}
function directions({ level, previous, growth: growth2, points: changes, change }) {
  const to = level ?? growth2.find((claim) => previous !== null && claim.unit === previous.unit) ?? null;
  if (to === null || previous === null || !sameUnit(to, previous)) return [];
  const told3 = to === level ? to.direction : 0;
  if (told3 === 0 || growth2.some((claim) => claim !== to) || changes.length > 0 || change.length > 0)
    return [];
  const difference2 = subtract(to.interval, previous.interval);
  const way = told3 > 0 ? { low: 0, high: Number.POSITIVE_INFINITY } : { low: Number.NEGATIVE_INFINITY, high: 0 };
  const agrees = meet(difference2, way);
  return [
    {
      relation: "direction",
      focus: to,
      numbers: [to, previous],
      verdict: agrees ? "consistent" : "inconsistent",
      stated: to.value,
      computed: difference2,
      why: {
        en: `from ${previous.text} to ${to.text} is ${agrees ? "the way the text says" : told3 > 0 ? "down, and the text says up" : "up, and the text says down"}`,
        zh: `\u7531${previous.text}\u5230${to.text}${agrees ? "\uFF0C\u65B9\u5411\u76F8\u7B26" : told3 > 0 ? "\u4E3A\u4E0B\u964D\uFF0C\u6587\u4E2D\u79F0\u4E0A\u5347" : "\u4E3A\u4E0A\u5347\uFF0C\u6587\u4E2D\u79F0\u4E0B\u964D"}`
      }
    }
  ];
}
function adjacent(delta, g) {
  return Math.min(Math.abs(g.start - delta.end), Math.abs(delta.start - g.end)) <= 8;
}
function sameUnit(a, b) {
  return a.unit === b.unit && a.per === b.per;
}
function comparable(level, previous) {
  return sameUnit(level, previous) && level.unit !== "1" && level.value > 0 && previous.value > 0;
}
function sameLength(a, b) {
  return a.period !== null && b.period !== null && a.period.to - a.period.from === b.period.to - b.period.from;
}
function sameBase(previous, g, level) {
  if (g.basis !== null && previous.basis !== null && g.basis !== previous.basis && g.basis !== "other" && previous.basis !== "other")
    return false;
  if (g.since !== null && previous.period !== null)
    return g.since.to === previous.period.to || g.since.from === previous.period.from;
  const years2 = yearsBetween(previous, level);
  if (previous.periodHere && years2 !== null && g.basis === "year" && years2 !== 1 && previous.basis === null)
    return false;
  return true;
}

// src/audit/relations/habits.ts
function isHabit(relation, reader) {
  const { numbers, focus } = relation;
  if (relation.verdict === "consistent" || focus.lang !== "en") return false;
  if (numbers.some((claim) => isColumn(claim, reader) || isSlashed(claim, reader) || isCut(claim, reader)))
    return true;
  if (relation.relation === "sum") return hasTotalAmong(relation, reader);
  if (relation.relation === "part") return !isPartTold(relation, reader);
  if (relation.relation === "repeated") return isExample(numbers, reader) || isMoved(numbers, reader);
  if (relation.relation === "share")
    return isPastWhole(relation) || numbers.some((claim) => isRise(claim, focus, reader));
  if (relation.relation === "growth") return isOtherMonth(relation, reader) || hasOwnRates(relation, reader);
  if (relation.relation === "change") return isOtherObject(relation, reader) || isFromPeak(relation, reader);
  return false;
}
var inOrder = (relation) => partsOf(relation).sort((a, b) => a.start - b.start);
function isColumn(claim, reader) {
  const [before3, after] = [reader.before(claim), reader.after(claim)];
  return /^(?:\s+|\s*\.{2,}[\s.]*)[-+]?[$€£¥]?\d[\d,.]*(?:\s|$)/.test(after) || /\d[%)]?(?:\s+|\s*\.{2,}[\s.]*)[-+]?$/.test(before3.replace(/\b(?:1[6-9]|20)\d\d\s+$/, "")) || /\.{4}/.test(`${before3.slice(-20)} ${after.slice(0, 20)}`) || /\d\. \d+\s+\$?\d+\. \d/.test(reader.sentence(claim));
}
function isSlashed(claim, reader) {
  return /^\s?\/\s?\d/.test(reader.after(claim)) || /\d\s?%\s?\/\s?$/.test(reader.before(claim));
}
var newTotal = /\b(?:making|aggregat\w+|amount(?:ed|ing) (?:together|in all|in the whole)|in all|together|in the whole|(?:a|the|grand|whole) total|total of)\b/i;
var restWords = /\b(?:remaining|rest|others?)\b[^,;]*$/i;
function hasTotalAmong(relation, reader) {
  const { focus } = relation;
  const parts = inOrder(relation);
  if (parts.some((part, i) => i > 0 && /^\s*to\s*$/i.test(reader.between(parts[i - 1], part))))
    return true;
  if (parts.some((part) => /\b(?:surplus|deficit)\b/i.test(reader.gap(part)))) return true;
  if (/\bof (?:the|its|these|those|all)?\s*\d[\d,]* \w+,\s*$/i.test(reader.before(focus))) return true;
  const announces = (claim) => !restWords.test(reader.gap(claim)) && newTotal.test(reader.gap(claim));
  if (parts.slice(1).some((part) => part.start > focus.start && announces(part))) return true;
  const against = /\bas against\b|\boffset by\b|\b(?:as )?compared (?:with|to)\b|\byear (?:ago|before|earlier)\b/i;
  return parts.some((part, i) => {
    const next = parts[i + 1];
    return next !== void 0 && against.test(reader.between(part, next));
  });
}
function isPartTold({ focus, numbers }, reader) {
  const whole2 = numbers.find((claim) => claim !== focus);
  if (whole2 === void 0) return true;
  const between2 = reader.between(whole2, focus);
  const anew = /;|\)|\b(?:making|totals?|aggregat\w*|whole|leaving|remainder|remaining|amount(?:ed|ing|s)? to|in all|exclu\w+|fined)\b|\bincluding\b[^,]*\bto\s*$|\b(?:while|whereas)\b/i;
  const cue = /\b(?:of|among|from) (?:which|whom|this|these|that|those|them|it|the total)\b|\bincluding\b|\bthereof\b/gi;
  const clause = /\b(?:with|by|for|in|on|the|and)\s+(?:the\s+)?\w+ of (?:which|whom)\b/i;
  return !anew.test(between2) && !clause.test(between2) && !/\bexcluding\b[^.;]*$/i.test(reader.gap(whole2)) && !/^\s*of (?:th[ei]s|that|these|those|which)\b/i.test(reader.after(whole2)) && !/^\s*of (?:the|this) (?:remainder|rest)\b/i.test(reader.after(focus)) && (between2.match(cue) ?? []).length <= 1 && whole2.unit === focus.unit;
}
function isExample(numbers, reader) {
  const one = /\b(?:an?|each|every)\s(?:(?:typical|average|married|retired|single|young|poor|rich|\w+-\w+)\s)?(?:family|household|couple|person|worker|taxpayer|man|woman|earner|parent|farmer|student|employee|firm|business|pensioner)\b/i;
  const listed2 = (claim) => (reader.sentence(claim).match(/[A-Z]\w+ (?:\w+ )?-?\d+(?:\.\d+)?%/g) ?? []).length > 3;
  return numbers.every((claim) => one.test(reader.sentence(claim))) || numbers.some(listed2);
}
function isMoved(numbers, reader) {
  const moved2 = /\b(?:been|was|were|be)\s+(?:\w+ly\s+)?(?:reduced|increased|raised|cut|lowered|brought|expanded)\s+(?:down\s+|up\s+)?to\s*[$€£]?$/i;
  if (numbers.some((claim) => moved2.test(reader.gap(claim)))) return true;
  if (numbers.some((claim) => /^(?:years|months)$/.test(claim.unit))) return true;
  const subject = numbers.filter((claim) => reader.before(claim).trim() === "");
  const verb2 = (claim) => reader.after(claim).trim().split(/\s+/).slice(0, 3).join(" ");
  return subject.length > 0 && new Set(numbers.map(verb2)).size > 1;
}
function isRise(claim, share, reader) {
  if (claim === share) return false;
  return /^\s*(?:\w+\s+)?(?:more|less|fewer|higher|lower|in excess)\b/i.test(reader.tail(claim)) || /\b(?:increase|decrease|gain|rise|decline|fall)\b[^,;.]*\bof\s*$/i.test(reader.gap(claim)) && isMoney(claim.unit) === isMoney(share.unit);
}
function isPastWhole({ focus, numbers: [, part, whole2] }) {
  if (part === void 0 || whole2 === void 0 || part.value < whole2.value || focus.value >= 0.95)
    return false;
  const power = Math.log10(part.value / whole2.value / focus.value);
  return power < 0.5 || Math.abs(power - Math.round(power)) > 0.02;
}
var isCut = (claim, reader) => /^\s*(?:dollars\s+)?and\s+[a-z-]+(?:\s[a-z-]+)?\s+cents\b/i.test(reader.after(claim));
function isOtherMonth(relation, reader) {
  const { focus } = relation;
  const last = inOrder(relation).at(-1);
  return last !== void 0 && last.end <= focus.start && /;\s*(?:and\s+)?(?:in|for|during)\b/i.test(reader.between(last, focus));
}
function hasOwnRates(relation, reader) {
  const [a, b] = inOrder(relation);
  if (a === void 0 || b === void 0 || relation.focus.end > a.start) return false;
  return /\d\s?(?:%|per\s?cent)\s+(?:above|below|more|less|higher|lower|up|down)\b/i.test(
    reader.between(a, b)
  );
}
function isOtherObject(relation, reader) {
  const { focus } = relation;
  const last = inOrder(relation).at(-1);
  return last !== void 0 && last.end <= focus.start && /\band\b/i.test(reader.between(last, focus)) && /^\s+in (?:the )?(?:amount|number|value|volume|cost|price) of\b/i.test(reader.after(focus));
}
var isFromPeak = ({ numbers }, reader) => numbers.some((claim) => /\b(?:high|peak|low|trough|record)(?:\s+point)?\s+of\s*$/i.test(reader.gap(claim)));

// src/audit/relations/labour.ts
var groups2 = [
  [
    "unemployed",
    /\b(?:unemployed|jobless|out of work|without (?:a )?job|number of unemployed|unemployment)\b/gi
  ],
  ["employed", /\b(?:employed|in work|in employment|in jobs|employment|at work|held a job|jobholders)\b/gi],
  ["force", /\b(?:labou?r force|workforce|economically active|active population)\b/gi],
  [
    "population",
    /\b(?:working[- ]age population|civilian population|adult population|population (?:of working age|aged)|population)\b/gi
  ]
];
function labourCandidates(claims, reader) {
  const persons = claims.filter(
    (claim) => claim.lang === "en" && claim.role === "level" && closed(claim) && claim.value > 100 && (claim.unit === "persons" || claim.unit === "" || claim.unit === "count") && claim.partOf === null
  );
  const of = new Map(persons.map((claim) => [claim, groupOf(claim, reader)]));
  const told3 = (group, near, reach) => {
    const found = persons.filter(
      (claim) => of.get(claim) === group && distance(claim, near) <= reach && alike(claim, persons[0] ?? claim)
    );
    return found.length === 1 ? found[0] : void 0;
  };
  const sums = persons.flatMap((force) => {
    if (of.get(force) !== "force") return [];
    const [working, looking] = [told3("employed", force, 1), told3("unemployed", force, 1)];
    if (working === void 0 || looking === void 0) return [];
    return [
      {
        relation: "sum",
        focus: force,
        others: [working, looking],
        compute: (others) => others.reduce(add, { low: 0, high: 0 }),
        reading: exactly,
        formula: `${working.text} + ${looking.text}`,
        evidence: "sure"
      }
    ];
  });
  const rates = claims.filter(
    (claim) => claim.lang === "en" && claim.unit === "1" && closed(claim) && (claim.role === "level" || claim.role === "share")
  );
  return [
    ...sums,
    ...rates.flatMap((rate) => {
      const [working, looking] = [told3("employed", rate, 2), told3("unemployed", rate, 2)];
      const [force, people] = [told3("force", rate, 2), told3("population", rate, 2)];
      if (rate.concept === "unemployment_rate")
        return looking === void 0 ? [] : force !== void 0 ? [ratio(rate, [looking], [force])] : working !== void 0 ? [ratio(rate, [looking], [working, looking])] : [];
      if (rate.concept === "participation_rate")
        return people === void 0 ? [] : force === void 0 ? [] : [ratio(rate, [force], [people])];
      if (rate.concept === "employment_rate" && working !== void 0 && people !== void 0)
        return [ratio(rate, [working], [people])];
      return [];
    })
  ];
}
function ratio(rate, parts, whole2) {
  const others = [.../* @__PURE__ */ new Set([...parts, ...whole2])];
  const text = (list2) => list2.map((claim) => claim.text).join(" + ");
  return {
    relation: "share",
    focus: rate,
    others,
    compute: (intervals) => {
      const of = (list2) => list2.reduce((all, claim) => add(all, intervals[others.indexOf(claim)] ?? all), {
        low: 0,
        high: 0
      });
      return divideBoth(of(parts), of(whole2));
    },
    formula: whole2.length > 1 ? `${text(parts)} / (${text(whole2)})` : `${text(parts)} / ${text(whole2)}`,
    // Rates are often of another age group, or adjusted.
    evidence: "likely"
  };
}
function groupOf(claim, reader) {
  const lead = reader.gap(claim).slice(-60);
  const tail = /^[^,;.()]{0,45}/.exec(reader.tail(claim))?.[0] ?? "";
  let best = null;
  for (const [group, pattern] of groups2) {
    const before3 = [...lead.matchAll(pattern)].map(
      (match) => lead.length - match.index - match[0].length + 4
    );
    const after = [...tail.matchAll(pattern)].map((match) => match.index);
    const away = Math.min(...before3, ...after, Number.POSITIVE_INFINITY);
    if (Number.isFinite(away) && (best === null || away < best.away)) best = { group, away };
  }
  return best?.group ?? null;
}

// src/audit/unit-words.ts
var enScale = /^[\s-]*(hundred million|lakh crore|thousand|million|billion|trillion|lakh|crore|bn|mn|tn|mln|bln|trn)(?:(?<=million|billion|trillion)s)?(?![a-z])|^([mk])(?![\w/])/i;
var enScales = {
  lakh: 5,
  crore: 7,
  "lakh crore": 12,
  m: 6,
  k: 3,
  mln: 6,
  bln: 9,
  trn: 12
};
var zhScale = /^\s*(万亿|兆(?!瓦|赫|字|焦|帕|比|位|欧|伏)|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![瓦米克卡])|百(?!分))/;
var currencySigns = [
  [/(?:新台币|台币)\s?$/, "TWD"],
  [/(?:港币)\s?$/, "HKD"],
  [/(?<!合)人民币\s?$/, "CNY"],
  [/(?:US\$|U\.S\.\s?\$|USD)\s?$/, "USD"],
  [/(?:HK\$|HKD)\s?$/, "HKD"],
  [/(?:NT\$|TWD)\s?$/, "TWD"],
  [/(?:NZ\$|NZD)\s?$/, "NZD"],
  [/(?:A\$|AU\$|AUD)\s?$/, "AUD"],
  [/(?:C\$|CA\$|CAD)\s?$/, "CAD"],
  [/(?:S\$|SGD)\s?$/, "SGD"],
  [/(?:R\$|BRL)\s?$/, "BRL"],
  [/(?:MX\$|MXN)\s?$/, "MXN"],
  [/(?:RMB|CNY)\s?[¥￥]?\s?$/, "CNY"],
  [/(?:€|EUR)\s?$/, "EUR"],
  [/(?:£|GBP)\s?$/, "GBP"],
  [/(?:JPY)\s?[¥￥]?\s?$/, "JPY"],
  [/(?:₹|\bRs\.?|INR)\s?$/, "INR"],
  [/\b(?:KSh|Ksh|KES)\.?\s?$/, "KES"],
  [/\b(?:TSh|TZS)\.?\s?$/, "TZS"],
  [/\b(?:USh|UGX)\.?\s?$/, "UGX"],
  [/\bSh\.?\s?$/, "shilling"],
  [/(?:₦|NGN|\bN(?=$))\s?$/, "NGN"],
  [/(?:GH₵|GHS)\s?$/, "GHS"],
  [/(?:₪|ILS)\s?$/, "ILS"],
  [/(?:₩|KRW)\s?$/, "KRW"],
  [/(?:₽|RUB)\s?$/, "RUB"],
  [/(?:\bRM|MYR)\s?$/, "MYR"],
  [/(?:\bRp\.?|IDR)\s?$/, "IDR"],
  [/(?:฿|THB)\s?$/, "THB"],
  [/(?:₫|VND)\s?$/, "VND"],
  [/(?:₱|PHP)\s?$/, "PHP"],
  [/(?:₺|TRY)\s?$/, "TRY"],
  [/(?:CHF|SFr\.?)\s?$/, "CHF"],
  [/(?:\bZAR|\bR)\s?$/, "ZAR"],
  [
    /\b(SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|RSD|ILS|SAR|AED|QAR|KWD|OMR|BHD|JOD|EGP|MAD|TND|DZD|NGN|KES|ETB|MUR|BWP|KZT|UZS|GEL|AMD|AZN|UAH|MNT|PKR|BDT|LKR|NPR|MOP|FJD|CLP|COP|PEN|ARS|UYU|BOB|CRC)\s?$/,
    ""
  ],
  [/[¥￥]\s?$/, "CNY"],
  [/\$\s?$/, "USD"]
];
var enCurrency = {
  rupee: "INR",
  ringgit: "MYR",
  baht: "THB",
  rand: "ZAR",
  peso: "peso",
  franc: "franc",
  "swiss franc": "CHF",
  kronor: "SEK",
  kroner: "krone",
  krona: "SEK",
  krone: "krone",
  zloty: "PLN",
  lira: "TRY",
  riyal: "SAR",
  dirham: "AED",
  dong: "VND",
  reai: "BRL",
  reais: "BRL",
  real: "BRL",
  forint: "HUF",
  koruna: "CZK",
  rupiah: "IDR",
  tenge: "KZT",
  hryvnia: "UAH",
  naira: "NGN",
  shekel: "ILS",
  rouble: "RUB",
  ruble: "RUB",
  euro: "EUR",
  pound: "GBP",
  won: "KRW",
  yen: "JPY",
  yuan: "CNY",
  renminbi: "CNY",
  rmb: "CNY",
  dollar: "USD",
  taka: "BDT",
  shilling: "shilling",
  dinar: "dinar"
};
var dollars = {
  us: "USD",
  "u.s.": "USD",
  american: "USD",
  australian: "AUD",
  canadian: "CAD",
  singapore: "SGD",
  "hong kong": "HKD",
  "new zealand": "NZD",
  taiwan: "TWD",
  "new taiwan": "TWD",
  sterling: "GBP",
  swiss: "CHF",
  indian: "INR",
  chinese: "CNY",
  mexican: "MXN",
  philippine: "PHP",
  russian: "RUB",
  japanese: "JPY",
  korean: "KRW",
  "south korean": "KRW",
  swedish: "SEK",
  norwegian: "NOK",
  danish: "DKK",
  brazilian: "BRL",
  chilean: "CLP",
  colombian: "COP",
  argentine: "ARS",
  british: "GBP"
};
var currencyCode = /^(?:CNY|RMB|USD|EUR|GBP|JPY|HKD|AUD|CAD|CHF|INR|KRW|RUB|SEK|NOK|DKK|PLN|CZK|HUF|BRL|MXN|ZAR|SGD|MYR|THB|IDR|VND|PHP|TRY|TWD|NZD|AED|SAR|KZT|UAH)(?![\w])/;
var enNouns = [
  [
    "persons",
    /^(?:people|persons?|inhabitants|residents|employees|workers|men|women|citizens|children|adults|students|pupils|graduates|jobseekers|farmers|researchers|scientists|professors|teachers|doctors|nurses|engineers|officers|soldiers|members|pensioners|immigrants|emigrants|migrants|refugees|voters|patients|drivers|apprentices|trainees|passengers)$/
  ],
  [
    "visits",
    /^(?:visits?|visitors?|tourists?|person-trips|person-times|trips|arrivals|travellers|travelers|guests)$/
  ],
  ["jobs", /^(?:jobs?|posts|positions|vacancies)$/],
  ["enterprises", /^(?:enterprises?|firms?|companies|company|businesses)$/],
  ["establishments", /^(?:establishments?|plants?|factories)$/],
  ["projects", /^(?:projects?|schemes?)$/],
  ["tonnes", /^(?:tonnes?|tons?|mt)$/],
  ["households", /^(?:households?|families)$/],
  ["dwellings", /^(?:homes?|dwellings?|houses|flats|apartments)$/],
  ["vehicles", /^(?:vehicles?|cars?|automobiles)$/],
  ["kWh", /^(?:kwh|kilowatt-hours?)$/],
  ["years", /^(?:years?)$/],
  ["months", /^(?:months?)$/]
];
var enPowers = [
  [/^(?:twh|terawatt[- ]hours?)\b/i, "kWh", 9],
  [/^(?:gwh|gigawatt[- ]hours?)\b/i, "kWh", 6],
  [/^(?:mwh|megawatt[- ]hours?)\b/i, "kWh", 3],
  [/^(?:gw|gigawatts?)\b/i, "kW", 6],
  [/^(?:mw|megawatts?)\b/i, "kW", 3],
  [/^(?:kw|kilowatts?)\b/i, "kW", 0],
  [/^(?:square kilomet(?:re|er)s?|sq ?km|km2|km²)(?![a-z])/i, "m2", 6],
  [/^(?:square met(?:re|er)s?|sq ?m|m2|m²)(?![a-z])/i, "m2", 0],
  [/^hectares?\b/i, "m2", 4],
  [/^(?:cubic kilomet(?:re|er)s?|km³)(?![a-z])/i, "m3", 9],
  [/^(?:cubic met(?:re|er)s?|cu ?m|m3|m³)(?![a-z])/i, "m3", 0],
  [/^(?:kilomet(?:re|er)s?|km)\b/i, "metres", 3],
  [/^(?:tonne|ton)[- ]?(?:km|kilomet(?:re|er)s?)\b/i, "tonne-km", 0],
  [/^passenger[- ]?(?:km|kilomet(?:re|er)s?)\b/i, "passenger-km", 0],
  [/^kilotonn?es?\b/i, "tonnes", 3],
  [/^(?:kilograms?|kg)\b/i, "tonnes", -3],
  [/^barrels?(?: per day| a day)?\b/i, "barrels", 0],
  [/^(?:TEUs?|twenty-foot equivalent units)\b/i, "TEU", 0]
];
var enStop = /^(?:in|on|at|of|and|or|to|by|from|for|with|was|were|is|are|as|than|over|during|last|this|up|down|compared|while|but|after|before|through|until|since|between|among|per|a|an|the|that|which|who|had|has|have|will|would|respectively|year-on-year|more|less|higher|lower|also|it|its|their|against|versus|within|under|across|went|came|rose|fell|grew|remained|stood|reported|said|into|being|following|due|because|when|where|annually|yearly|overall|so|now|year|month|saw|see|recorded|reported|posted|registered|showed|experienced|lost|gained|remain|remained|declined|increased|decreased|expected|planned|found|met|completed|finished|failed|passed|moved|kept|made|got|took|set|used|paid|spent|bought|sold|lived|live|worked|work|come|came|belong|belonged|plan|plans|expect|expects|said|told|began|started|opened|closed|joined|left|received|got|held|achieved|reached)$/i;
var zhUnits = [
  [/^(?:个)?百分点/, "points", -2],
  [/^[%％]/, "1", -2],
  [/^‰/, "1", -3],
  [/^个基点|^基点/, "points", -4],
  [/^成/, "1", -1],
  [/^倍/, "times", 0],
  [/^番/, "doublings", 0],
  [/^(?:元人民币|人民币元|元|人民币)/, "CNY", 0],
  [/^(?:美元|美金)/, "USD", 0],
  [/^欧元/, "EUR", 0],
  [/^英镑/, "GBP", 0],
  [/^日[元圆]/, "JPY", 0],
  [/^(?:港元|港币)/, "HKD", 0],
  [/^(?:澳元|澳大利亚元)/, "AUD", 0],
  [/^(?:加元|加拿大元)/, "CAD", 0],
  [/^(?:新加坡元|新元|坡元)/, "SGD", 0],
  [/^(?:新台币|台币)/, "TWD", 0],
  [/^(?:瑞士法郎|瑞郎)/, "CHF", 0],
  [/^(?:韩元|韩圆)/, "KRW", 0],
  [/^(?:印度)?卢比/, "INR", 0],
  [/^(?:俄罗斯)?卢布/, "RUB", 0],
  [/^(?:泰铢)/, "THB", 0],
  [/^(?:马来西亚)?(?:林吉特|令吉)/, "MYR", 0],
  [/^(?:巴西)?雷亚尔/, "BRL", 0],
  [/^(?:南非)?兰特/, "ZAR", 0],
  [/^越南盾/, "VND", 0],
  [
    /^(比索|克朗|法郎|第纳尔|里亚尔|里拉|先令|福林|兹罗提|列伊|坚戈|索姆|格里夫纳|塔卡|图格里克|瑞尔|基普|迪拉姆|谢克尔|新谢克尔|奈拉|比尔|塞地|马克|盾|铢|镑|索尔|瓜拉尼|玻利瓦尔|克瓦查|拉里|德拉姆|马纳特|里尔|卢比|雷亚尔)/,
    "",
    0
  ],
  [/^个(?:工作|交易|营业)日/, "\u5929", 0],
  [/^(?:人次)/, "visits", 0],
  [/^(?:吨公里)/, "tonne-km", 0],
  [/^(?:人公里)/, "passenger-km", 0],
  [/^(?:吨标准煤|吨)/, "tonnes", 0],
  [/^(?:公斤|千克)/, "tonnes", -3],
  [/^斤/, "\u65A4", 0],
  [/^(?:千瓦时|千瓦小时|度)/, "kWh", 0],
  [/^(?:千瓦)/, "kW", 0],
  [/^(?:平方公里|平方千米|km²)/, "m2", 6],
  [/^(?:平方米|平米|m²|㎡)/, "m2", 0],
  [/^公顷/, "m2", 4],
  [/^亩/, "mu", 0],
  [/^(?:立方米|m³)/, "m3", 0],
  [/^(?:公里|千米)/, "metres", 3],
  [/^(?:标准箱|标箱|TEU)/, "TEU", 0],
  [/^(?:个(?:就业|工作)?岗位|就业岗位)/, "jobs", 0],
  [/^(?:个项目)/, "projects", 0],
  [/^(?:家|户企业|个企业)/, "enterprises", 0],
  [/^(?:人|名|位)/, "persons", 0],
  [/^个月/, "months", 0],
  [/^年(?!末|底|前|代|份)/, "years", 0],
  [/^户/, "households", 0],
  [
    /^(袋|瓶|桶|株|棵|盒|包|匹|羽|尾|列|班|晚|票|份|根|口|盏|辆|台|套|件|艘|架|只|头|条|座|所|张|册|部|场|次|届|批|宗|笔|处|项|大|天|岁|小时|箱|枚|支|间|床|艘|座|类|种|行|门|片|点)/,
    "",
    0
  ],
  [/^个/, "count", 0]
];

// src/audit/units-in-text.ts
function readUnit(after, lang) {
  return lang === "zh" ? readChinese(after) : readEnglish(after);
}
function readChinese(after) {
  let rest = after;
  let exponent = 0;
  let more3 = false;
  const eat = (length) => void (rest = rest.slice(length));
  const early = /^(?:多|余|来)(?=[万亿千百家户名人个元吨])/.exec(rest);
  if (early !== null) [more3] = [true, eat(1)];
  const scale2 = zhScale.exec(rest);
  if (scale2?.[1] !== void 0) {
    exponent = parseScale(scale2[1]) ?? 0;
    eat(scale2[0].length);
  }
  const late = /^(?:多|余|来|＋|\+)/.exec(rest);
  if (late !== null) [more3] = [true, eat(1)];
  const gap = /^\s+/.exec(rest)?.[0].length ?? 0;
  for (const [pattern, unit, power] of zhUnits) {
    const found = pattern.exec(rest.slice(gap));
    if (found === null) continue;
    eat(gap + found[0].length);
    const per = /^(?:\/|每)(平方米|公顷|公斤|吨|人|户|天|亩|人次|千瓦时|股)/.exec(rest);
    if (per !== null) eat(per[0].length);
    return {
      unit: unit === "" ? found[1] ?? found[0] : unit,
      exponent: exponent + power,
      per: per?.[1] === "\u4EBA" ? "persons" : per?.[1] === "\u4EBA\u6B21" ? "visits" : per?.[1] ?? null,
      length: after.length - rest.length,
      more: more3,
      scaled: true
    };
  }
  return { unit: "", exponent, per: null, length: after.length - rest.length, more: more3, scaled: exponent !== 0 };
}
function readEnglish(after) {
  const scale2 = enScale.exec(after);
  const word = (scale2?.[1] ?? scale2?.[2])?.toLowerCase();
  const exponent = word === void 0 ? 0 : enScales[word] ?? parseScale(word) ?? 0;
  const rest = after.slice(scale2?.[0].length ?? 0);
  const lead = after.length - rest.length;
  const none = { unit: "", exponent, per: null, length: lead, more: false, scaled: exponent !== 0 };
  const plus = /^\+(?!\d)/.exec(rest);
  const gap = (plus?.[0].length ?? 0) + (/^[\s-]*/.exec(rest.slice(plus?.[0].length ?? 0))?.[0].length ?? 0);
  const text = rest.slice(gap);
  const done = (unit, power, length) => ({
    ...none,
    ...readPer(text.slice(length), unit, lead + gap + length),
    exponent: exponent + power,
    more: plus !== null,
    scaled: true
  });
  const percent = /^(?:of (?:a|one) )?(?:percentage[- ]points?|percent points?|pp|ppts?|p\.p\.|[%％]-?p(?:oints?)?)(?![a-z])/i.exec(
    text
  );
  if (percent !== null) return done("points", -2, percent[0].length);
  const basis = /^(?:basis points?|bps?)(?![a-z])/i.exec(text);
  if (basis !== null) return done("points", -4, basis[0].length);
  const share = /^(?:percent|per cent|pct|pc(?!s)|%|％)(?![a-z])/i.exec(text);
  if (share !== null) return done("1", -2, share[0].length);
  if (/^(?:per mille|‰)/i.test(text)) return done("1", -3, text.startsWith("\u2030") ? 1 : 9);
  const times2 = /^(?:times|fold|x)(?![a-z])/i.exec(text);
  if (times2 !== null) return done("times", 0, times2[0].length);
  const point = /^(?:index )?points?(?![a-z])/i.exec(text);
  if (point !== null) return done("index_points", 0, point[0].length);
  const code = currencyCode.exec(text);
  if (code !== null) return done(code[0] === "RMB" ? "CNY" : code[0], 0, code[0].length);
  if (text.startsWith("\u20AC")) return done("EUR", 0, 1);
  const money = readMoney(text);
  if (money !== null) return done(money.unit, 0, money.length);
  for (const [pattern, unit, power] of enPowers) {
    const found = pattern.exec(text);
    if (found !== null) return done(unit, power, found[0].length);
  }
  const time = exponent === 0 ? /^(year|month)s?\b(?![\s-]*(?:on|over|earlier|ago|before))/i.exec(text) : null;
  if (time !== null) return done(`${(time[1] ?? "").toLowerCase()}s`, 0, time[0].length);
  const tons = /^metric tons?\b/i.exec(text);
  if (tons !== null) return done("tonnes", 0, tons[0].length);
  const counted = exponent >= 6 ? /^([a-z]{3,12})(?=\s+(?:in|to|for|from|at|by|on|and|or|before|after|over|of)\b|\s*[,.;:)(]|\s*$)/.exec(
    text
  ) : null;
  if (counted?.[1] !== void 0 && !enStop.test(counted[1]) && !enNouns.some(([, pattern]) => pattern.test(counted[1] ?? "")))
    return done(parseUnit(counted[1])?.unit ?? singular(counted[1]), 0, counted[0].length);
  const noun = readNoun(text, exponent !== 0);
  return noun === null ? { ...none, more: plus !== null } : { ...done(noun.unit, 0, noun.length), length: noun.known ? lead + gap + noun.length : lead };
}
function readAfterCurrency(after, lang) {
  if (lang === "zh") return readChinese(after);
  const scale2 = enScale.exec(after) ?? /^\s(m|k)(?![\w/²³])/.exec(after);
  const word = (scale2?.[1] ?? scale2?.[2])?.toLowerCase();
  const lead = scale2?.[0].length ?? 0;
  const plus = after.startsWith("+", lead);
  const { per, length } = readPer(after.slice(lead), "", lead + (plus ? 1 : 0));
  const exponent = word === void 0 ? 0 : enScales[word] ?? parseScale(word) ?? 0;
  return { unit: "", exponent, per, length, more: plus, scaled: exponent !== 0 };
}
function readMoney(text) {
  const found = /^((?:u\.s\.|us|american|australian|canadian|singapore|hong kong|new zealand|new taiwan|taiwan|swiss|indian|chinese|mexican|philippine|russian|japanese|south korean|korean|swedish|norwegian|danish|brazilian|chilean|colombian|argentine|british)\s+)?(swiss franc|[a-z]+?)(?:s|es)?(?:\s+sterling)?(?![a-z-])/i.exec(
    text
  );
  if (found?.[2] === void 0) return null;
  const nation = found[1]?.trim().toLowerCase();
  const word = found[2].toLowerCase();
  const unit = enCurrency[word] ?? enCurrency[`${word}s`] ?? (word === "renminbi" ? "CNY" : void 0);
  if (unit === void 0) return null;
  if (nation === void 0) return { unit, length: found[0].length };
  return { unit: dollars[nation] ?? unit, length: found[0].length };
}
function readNoun(text, scaled) {
  const words2 = [...text.matchAll(/([A-Za-z][A-Za-z'’-]*)(\s*)/g)];
  let at = 0;
  for (const [i, match] of words2.slice(0, 5).entries()) {
    const word = match[1] ?? "";
    if (match.index !== at || enStop.test(word)) return null;
    at = match.index + match[0].length;
    const end = match.index + word.length;
    const lower = word.toLowerCase().replace(/['’]s?$/, "");
    const next = words2[i + 1];
    const follows = next?.index === at && !enStop.test(next[1] ?? "") ? (next[1] ?? "").toLowerCase() : "";
    const known = enNouns.find(([, pattern]) => pattern.test(lower));
    const furtherNoun = enNouns.some(([, pattern]) => pattern.test(follows));
    if (known !== void 0 && !furtherNoun) return { unit: known[0], length: end, known: i === 0 };
    if (known === void 0 && /[^su]s$/.test(lower) && lower.length > 3 && !furtherNoun && !/^(?:years|times|various)$/.test(lower))
      return { unit: parseUnit(lower)?.unit ?? singular(lower), length: end, known: i === 0 && !scaled };
  }
  return null;
}
function readPer(rest, unit, length) {
  const found = /^(?:\s+(?:per|a|for each|for every)\s+|\/)(head|capita|person|inhabitant|resident|visitor|visit|trip|tourist|guest|employee|worker|tonne|ton|household|square met(?:re|er)|kilogram|kg|kwh|hectare|barrel|litre|liter|job|enterprise|company|firm|project)\b/i.exec(
    rest
  );
  if (found?.[1] === void 0) return { unit, per: null, length };
  return { unit, per: perUnit(found[1]), length: length + found[0].length };
}
function perUnit(word) {
  const lower = word.toLowerCase();
  if (/^(?:head|capita|person|inhabitant|resident|employee|worker)$/.test(lower)) return "persons";
  if (/^(?:visitor|visit|trip|tourist|guest)$/.test(lower)) return "visits";
  return enNouns.find(([, pattern]) => pattern.test(lower))?.[0] ?? lower;
}
function singular(noun) {
  return noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, "");
}

// src/audit/relations/money.ts
function currencyPairs(claims) {
  return framesOf(claims).flatMap(
    (frame) => frame.conversions.flatMap((to) => {
      const from = frame.claims.filter(
        (claim) => claim.end <= to.start && claim.unit !== to.unit && claim.role !== "conversion" && isMoney(claim.unit)
      ).at(-1);
      const rate = from === void 0 || !closed(from) || !closed(to) ? void 0 : divide(from.interval, to.interval);
      return from === void 0 || rate === void 0 ? [] : [{ from, to, rate }];
    })
  );
}
var perDollar = {
  USD: 1,
  CNY: 7,
  EUR: 0.9,
  GBP: 0.7,
  JPY: 115,
  HKD: 7.8,
  AUD: 1.35,
  CAD: 1.3,
  CHF: 1,
  SGD: 1.4,
  KRW: 1200,
  INR: 65,
  TWD: 31,
  NZD: 1.5,
  SEK: 9,
  NOK: 8.5,
  DKK: 6.8,
  MYR: 4,
  THB: 35,
  PLN: 3.8,
  CZK: 23,
  ILS: 3.8,
  SAR: 3.75,
  AED: 3.67
};
function conversionRelations(claims) {
  const pairs2 = currencyPairs(claims);
  return pairs2.flatMap((pair) => {
    const usual = usualRate(pair);
    if (usual !== null && isFarFrom(usual, pair)) {
      return [
        judgePair(
          pair,
          { low: usual / 3, high: usual * 3 },
          { en: "a unit or a scale is wrong", zh: "\u5355\u4F4D\u6216\u6570\u91CF\u7EA7\u6709\u8BEF" }
        )
      ];
    }
    const others = pairs2.filter(
      (other) => other !== pair && other.from.unit === pair.from.unit && other.to.unit === pair.to.unit && !(usual !== null && isFarFrom(usual, other))
    );
    const peer = others.find((other) => agree(pair, other));
    const nearest2 = peer ?? others.find((other) => others.some((third) => third !== other && agree(other, third)));
    const only3 = nearest2 ?? (others.length === 1 ? others[0] : void 0);
    if (only3 === void 0) return [];
    const told3 = {
      en: `${only3.from.text} and ${only3.to.text} imply ${rateText(only3)}`,
      zh: `${only3.from.text}\u4E0E${only3.to.text}\u5BF9\u5E94\u7684\u6C47\u7387\u4E3A${rateText(only3)}`
    };
    return [judgePair(pair, allowedBy(only3, pair), told3)];
  });
}
function usualRate({ from, to }) {
  const [a, b] = [perDollar[from.unit], perDollar[to.unit]];
  return a === void 0 || b === void 0 ? null : a / b;
}
function isFarFrom(usual, pair) {
  const rate = middle(pair.rate);
  return rate > usual * 3 || rate < usual / 3;
}
function allowedBy(other, pair) {
  const slack2 = samePeriod(pair.from, other.from) ? 0.012 : 0.15;
  return { low: other.rate.low * (1 - slack2), high: other.rate.high * (1 + slack2) };
}
function agree(a, b) {
  return meet(a.rate, allowedBy(b, a));
}
function judgePair(pair, allowed, told3) {
  const agrees = meet(pair.rate, allowed);
  const computed = divide(pair.from.interval, allowed) ?? allowed;
  return {
    relation: "conversion",
    focus: pair.to,
    numbers: [pair.to, pair.from],
    verdict: agrees ? "consistent" : "inconsistent",
    stated: pair.to.value,
    computed,
    why: {
      en: `${pair.from.text} / ${pair.to.text} = ${rateText(pair)} ${pair.from.unit} per ${pair.to.unit}; ${told3.en}`,
      zh: `${pair.from.text} / ${pair.to.text} = 1${currencyName(pair.to.unit, "zh")}\u5408${rateText(pair)}${currencyName(pair.from.unit, "zh")}\uFF1B${told3.zh}`
    }
  };
}
function rateText({ rate }) {
  return String(Number(middle(rate).toPrecision(4)));
}
var perHeadParts = { gdp_per_head: "gdp" };
function perHeadRelations(claims, reader) {
  const levels = levelsOf(claims).filter((claim) => closed(claim));
  return levels.flatMap((ratio2) => {
    const of = perHeadParts[ratio2.concept ?? ""] ?? null;
    const perWord = /\bper (head|capita|person|employee|worker|visitor|visit|tourist|guest|inhabitant|resident)\b[^,;.]{0,25}$/i.exec(
      reader.gap(ratio2)
    )?.[1];
    const per = ratio2.per ?? (perWord === void 0 || of !== null ? null : perUnit(perWord)) ?? (of !== null || ratio2.words.some((word) => word.includes("\u4EBA\u5747") || word === "capita") || /人均[^，；。]{0,8}$/.test(reader.before(ratio2)) ? "persons" : /亩(?:均)?产量?[^，；。]{0,4}$/.test(reader.before(ratio2)) ? "\u4EA9" : null);
    if (per === null || ratio2.per === null && ratio2.concept !== null && of === null && conceptOf(ratio2.concept)?.real === true)
      return [];
    const counts2 = levels.filter(
      (claim) => claim !== ratio2 && countsAs(claim, per) && claim.source === ratio2.source && distance(claim, ratio2) <= (of === null ? 1 : 8) && periodsFit(claim, ratio2)
    );
    const amounts2 = levels.filter(
      (claim) => claim !== ratio2 && claim.per === null && claim.unit === ratio2.unit && claim.source === ratio2.source && claim.value > ratio2.value * 10 && (of === null ? distance(claim, ratio2) <= 1 && (claim.start < ratio2.end || per === "\u4EA9" && claim.sentence === ratio2.sentence) : claim.concept === of && samePeriod(claim, ratio2))
    );
    const most = Math.max(...counts2.map((count) => count.value));
    const all = /全部|所有|\ball\b/i.test(reader.gap(ratio2));
    const divisors2 = all ? counts2.filter((count) => count.value === most) : counts2;
    const choices = amounts2.flatMap((amount) => divisors2.map((count) => ({ amount, count })));
    const slack2 = of === null ? 0 : 0.025;
    const judged2 = choices.flatMap(({ amount, count }) => {
      const result = divide(amount.interval, scale(count.interval, 1 / (areas[per]?.size ?? 1)));
      if (result === void 0) return [];
      return [
        relate(
          "per_head",
          ratio2,
          [amount, count],
          { low: result.low * (1 - slack2), high: result.high * (1 + slack2) },
          `${amount.text} / ${count.text}`
        )
      ];
    });
    const fits2 = judged2.find((relation) => relation.verdict === "consistent");
    if (fits2 !== void 0) return [fits2];
    const slipped = judged2.filter(isScaleSlip);
    if (slipped.length === 1) return slipped;
    const [only3] = judged2;
    return judged2.length === 1 && only3 !== void 0 && (of !== null || sameSentence(choices[0], ratio2) || isScaleSlip(only3)) ? judged2 : [];
  });
}
function isScaleSlip({ stated, computed }) {
  const off = stated / ((computed.low + computed.high) / 2);
  return [1e-6, 1e-4, 1e-3, 1e3, 1e4, 1e6].some((power) => Math.abs(off / power - 1) < 5e-3);
}
function sameSentence(choice, ratio2) {
  return choice !== void 0 && choice.amount.sentence === ratio2.sentence && Math.abs(choice.count.sentence - ratio2.sentence) <= 1;
}
var areas = {
  hectare: { unit: "m2", size: 1e4 },
  \u516C\u9877: { unit: "m2", size: 1e4 },
  \u4EA9: { unit: "mu", size: 1 }
};
function countsAs(claim, per) {
  if (areas[per] !== void 0) return claim.unit === areas[per].unit;
  if (claim.unit === per) return true;
  return per === "persons" && (claim.unit === "visits" || claim.unit === "persons" || claim.concept === "population" && claim.unit === "") || per === "visits" && (claim.unit === "persons" || claim.unit === "visits");
}
function periodsFit(count, ratio2) {
  if (count.period === null || ratio2.period === null) return true;
  return Math.floor(count.period.to / 12) === Math.floor(ratio2.period.to / 12);
}

// src/audit/words.ts
var enStop2 = new Set(
  `a an the this that these those its their his her our it they them he she we which who whom whose what and or but nor so yet
  while whereas as than then also too both each either neither not no only just even still again more most less least fewer very much
  many in on at of by to from for with within without into onto over under above below between among during through
  until since before after against per via about around approximately roughly some nearly almost close well up down
  out off is are was were be been being am has have had having do does did will would shall should can could may might must
  reach reached reaching reaches stand stood stands standing total totals totalled totaled totalling totaling amount
  amounted amounting come came coming go went gone record recorded recording post posted posting report reported
  reporting hit hits see saw seen register registered registering achieve achieved achieving realize realized realizing
  realise realised realising generate generated generating bring brought bringing rise rose risen rises rising grow grew grown
  growing grows growth increase increased increasing increases gain gained gains climb climbed climbing jump jumped
  jumping surge surged surging soar soared expand expanded expanding expansion advance advanced add added adding higher
  fall fell fallen falling falls decline declined declining declines decrease decreased decreasing drop dropped dropping
  shrink shrank shrunk shrinking contract contracted contracting lower reduced reducing reduction slip slipped slid slow slowed slowing
  narrow narrowed widen widened ease eased rate pace year month quarter half years months quarters week day period same last
  previous prior earlier later ago annual annually yearly monthly quarterly first second third fourth end mid late early
  account accounts accounted accounting make makes made making represent represented representing share shares
  proportion percent percentage point points compared comparing comparison versus respectively said says saying according
  data figures figure showed show shows showing however meanwhile addition further furthermore moreover overall when where there
  here one two three four five six seven eight nine ten hundred thousand million billion trillion
  equal equivalent worth valued value level levels number numbers average averaged averaging nominal real terms
  seasonally adjusted basis prices constant current comparable price of-which including include included comprising
  comprised consisting composed follow followed following led turn rebound rebounded recovered recover remained remain
  keep kept maintain maintained strong stable steady rapid fast faster slower new high low driven thanks due because
  employ employed working serve served spend spent cover covered ended ending start started edge edged tick ticked pick
  picked accelerate accelerated accelerating decelerated exceed exceeded exceeding surpass surpassed topped`.split(
    /\s+/
  )
);
var zhStop = /(?:同比|环比|比上年|比去年|较上年|较去年|上年同期|去年同期|上年|去年|今年|全年|本年|当年|同期|上月|本月|当月|比|较|与|相比|增长|成长(?!型|性)|增加(?!值)|提高|上升|上涨|下降|减少|降低|下跌|回落|提升|扩大|收窄|加快|放缓|增速|增幅|涨幅|降幅|增|降|升|达到|达|实现|完成|为|是|约|近|超过|超|逾|共|合计|总计|累计|共计|分别|其中|包括|包含|占|比重|占比|份额|贡献率|拉动|百分点|个|由|从|至|到|的|了|和|及|以及|且|也|并|均|都|各|仍|已|有|在|按可比价格计算|按|可比价格|不变价格|可比口径|可比价|计算|调整|三次产业结构|产业结构|结构|比重|名义|实际|左右|以上|以下|年末|年底|期末|截至|末|初|年|月|日|年度|季度|上半年|下半年|目标|计划|年均|平均|新增|净增|位居|居|排|高于|低于|快于|慢于|多|少|幅度|速度|水平|数据显示|显示|统计|初步核算|初步|核算|据|表明|方面|看|分产业看|分|总量|总额|保持|继续|持续|稳步|平稳|较快|快速|明显|稳定|同时|此外|另外|第|一|二|三|四|五|六|七|八|九|十|两)/g;
function contentWords(text, lang) {
  if (lang === "zh") {
    const rest = text.replace(/[\d.%％]/g, " ").replace(zhStop, " ").replace(/[^\p{Script=Han}A-Za-z]+/gu, " ");
    return [...new Set(rest.split(" ").filter((word) => word !== ""))].sort();
  }
  const words2 = [...text.toLowerCase().matchAll(/[a-zà-ÿ][a-zà-ÿ-]*/g)].map((match) => match[0]);
  return [
    ...new Set(
      words2.filter((word) => word.length > 1 && !enStop2.has(word) && !/[a-z]{3}ly$/.test(word)).map(stem)
    )
  ].sort();
}
function stem(word) {
  if (/ies$/.test(word)) return word.replace(/ies$/, "y");
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
var escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// src/audit/relations/lists-zh.ts
var amountsOf = (claims) => claims.filter(
  (claim) => claim.lang === "zh" && claim.role === "level" && closed(claim) && isAdditive(claim)
);
function lineCandidates(claims, reader) {
  const amounts2 = amountsOf(claims);
  return blocks(claims, reader).flatMap(({ lines, marked }) => {
    const [top] = lines;
    const first = top?.[0];
    if (first === void 0 || lines.length < 2) return [];
    const before3 = amounts2.filter(
      (claim) => claim.source === first.source && claim.start < first.start && first.sentence - claim.sentence <= 3
    );
    const columns = lines.map((line) => firstOfUnits(line.filter((claim) => amounts2.includes(claim))));
    const units = [...columns[0]?.keys() ?? []];
    return units.flatMap((unit) => {
      const parts = columns.flatMap((column) => column.get(unit) ?? []);
      if (parts.length !== lines.length) return [];
      const opened = marked || /[：:]\s*$/.test(reader.earlier(first, 60).split(/\n(?=[^\n]*$)/)[0] ?? "");
      return before3.filter((whole2) => parts.every((part) => alike(part, whole2))).map((whole2) => sumOf(whole2, parts, opened ? "likely" : "possible"));
    });
  });
}
var bullet = /^\s*(?:[—–\-•●■◆▪·*]+|[（(]?[一二三四五六七八九十\d]+[）)、.．])/;
function blocks(claims, reader) {
  const lines = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    const key = `${claim.source}:${claim.paragraph}`;
    lines.set(key, [...lines.get(key) ?? [], claim]);
  }
  const found = [];
  for (const line of lines.values()) {
    const [claim] = line;
    const block = found.at(-1);
    const last = block?.lines.at(-1)?.[0];
    if (claim === void 0 || line.some((other) => other.sentence !== claim.sentence)) {
      found.push({ lines: [], marked: false });
      continue;
    }
    const marked = bullet.test(reader.before(claim));
    const follows = last?.source === claim.source && claim.paragraph === last.paragraph + 1 && claim.sentence === last.sentence + 1 && block?.marked === marked;
    if (follows) block.lines.push(line);
    else found.push({ lines: [line], marked });
  }
  return found.filter((block) => block.lines.length > 1);
}
function firstOfUnits(line) {
  const units = /* @__PURE__ */ new Map();
  for (const claim of line) if (!units.has(claim.unit)) units.set(claim.unit, claim);
  return units;
}
function sumOf(whole2, parts, evidence) {
  return {
    relation: "sum",
    focus: whole2,
    others: parts,
    compute: (others) => others.reduce(add, { low: 0, high: 0 }),
    reading: exactly,
    formula: parts.map((part) => part.text).join(" + "),
    evidence
  };
}
function namedTotals(claims, reader) {
  const amounts2 = amountsOf(claims);
  return amounts2.flatMap((whole2) => {
    const list2 = /(?:^|[，；。])([^，；。\d]{3,40}?)(?:合计|共计|两项合计|三项合计|加起来)[^，。；\d]{0,6}$/.exec(
      reader.gap(whole2)
    )?.[1];
    const names3 = list2?.split(/、|和|与|及/).filter((name) => name !== "") ?? [];
    if (names3.length < 2 || names3.some((name) => name.length < 2)) return [];
    const parts = names3.map(
      (name) => amounts2.filter(
        (claim) => claim.source === whole2.source && claim.end <= whole2.start && whole2.sentence - claim.sentence <= 8 && alike(claim, whole2) && new RegExp(`${escaped(name)}[^\uFF0C\u3002\uFF1B\u3001]{0,6}$`).test(reader.gap(claim))
      ).at(-1)
    );
    const told3 = parts.filter((part) => part !== void 0);
    return told3.length === names3.length && new Set(told3).size === names3.length ? [sumOf(whole2, told3, "sure")] : [];
  });
}

// src/audit/relations/rates-of-change.ts
function rateOfChangeCandidates(claims, reader) {
  const own = claims.filter((claim) => claim.lang === "en" && !claim.ordinal);
  return own.flatMap((first, i) => {
    const second = own[i + 1];
    if (second === void 0 || second.sentence !== first.sentence || second.source !== first.source)
      return [];
    return [...rateOf(first, second, own, i, reader), ...fromBase(first, second, own[i + 2], reader)];
  });
}
function fromBase(change, base2, rate, reader) {
  if (rate?.sentence !== base2.sentence || rate.source !== base2.source || rate.unit !== "1" || !alike(change, base2) || ![change, base2, rate].every(closed) || change.value >= base2.value || change.value <= 0)
    return [];
  const way = wayOf3(change, reader);
  const joined = /^\s*(?:[a-z]+\s+)?(?:from|on|over)\s+(?:the\s+)?[$€£¥₹A-Z]*$/i.test(reader.between(change, base2)) && /^[^.;()]{0,40}?(?:,?\s*\bor\s+|\(\s*|,\s*i\.e\.,?\s+)(?:by\s+|about\s+)?[-+−–]?$/i.test(
    reader.between(base2, rate)
  );
  if (!joined || way === 0) return [];
  return [
    {
      relation: "growth",
      focus: rate,
      others: [change, base2],
      bound: [change, base2],
      compute: ([a, b]) => {
        const share = divideBoth(a === void 0 ? void 0 : sizeOf(a), b);
        return share === void 0 ? void 0 : scale(share, way);
      },
      formula: `${change.text} / ${base2.text}`,
      evidence: isLoose(rate, rate, reader) ? "weak" : "sure",
      stated: scale(sizeOf(rate.interval), way)
    }
  ];
}
function rateOf(first, second, own, i, reader) {
  const [rate, change] = first.unit === "1" ? [first, second] : [second, first];
  if (rate.unit !== "1" || /^(?:1|points|times|years|months)$/.test(change.unit)) return [];
  if (!closed(rate) || !closed(change) || change.value <= 0) return [];
  const between2 = reader.between(first, second);
  const joint = /^\s*(?:[a-z]+\s+){0,2}?(?:,?\s*(?:or|i\.e\.,?|that is,?|equal to|equivalent to)\s+(?:by\s+)?(?:about\s+)?|,?\s*\(\s*(?:or\s+)?(?:by\s+)?)[-+−–]?\s*[$€£¥₹A-Z]*[-+−–]?$/i;
  if (!joint.test(between2)) return [];
  const way = wayOf3(first, reader);
  if (way === 0) return [];
  const levels = own.filter(
    (claim) => claim.source === rate.source && claim !== change && alike(claim, change) && closed(claim) && claim.role !== "change" && claim.value > change.value
  );
  const behind2 = own[i + 2];
  const leads = behind2 !== void 0 && levels.includes(behind2) && behind2.sentence === rate.sentence && /^[^,;.]{0,40}\b(?:to)\s+(?:about |around |an? )?[$€£¥₹A-Z]*$/i.test(reader.between(second, behind2)) ? behind2 : void 0;
  const here = levels.filter((claim) => claim.end <= first.start && claim.sentence === rate.sentence);
  const last = levels.filter((claim) => rate.sentence - claim.sentence === 1);
  const subject = leads ?? here.at(-1) ?? moved(change, way, [...last, ...levels]) ?? toldLast(last, change);
  const near = levels.filter((claim) => distance(claim, rate) <= 2);
  const loose = isLoose(rate, rate, reader);
  return [.../* @__PURE__ */ new Set([...subject === void 0 ? [] : [subject], ...near])].flatMap(
    (level) => {
      const plain = {
        relation: "growth",
        focus: rate,
        others: [level, change],
        bound: [change],
        compute: ([a, b]) => onBase(a, b === void 0 ? void 0 : scale(sizeOf(b), way)),
        formula: `${change.text} / (${level.text} ${way < 0 ? "+" : "\u2212"} ${change.text})`,
        evidence: level !== subject ? "possible" : loose ? "weak" : (leads ?? here.at(-1)) === subject ? "sure" : "likely",
        stated: scale(sizeOf(rate.interval), way),
        // Divided by the new level.
        mistakes: ([a, b]) => {
          const share = divideBoth(b === void 0 ? void 0 : sizeOf(b), a);
          return [share === void 0 ? void 0 : scale(share, way)];
        }
      };
      if (level.role !== "previous") return [plain];
      return [
        plain,
        {
          ...plain,
          compute: ([a, b]) => {
            const share = divideBoth(b === void 0 ? void 0 : sizeOf(b), a);
            return share === void 0 ? void 0 : scale(share, way);
          },
          formula: `${change.text} / ${level.text}`,
          evidence: "possible"
        }
      ];
    }
  );
}
function moved(change, way, levels) {
  const by = scale(sizeOf(change.interval), way);
  return levels.find(
    (now) => levels.some((before3) => before3 !== now && meet(subtract(now.interval, before3.interval), by))
  );
}
function wayOf3(claim, reader) {
  if (claim.interval.high < 0) return -1;
  const before3 = reader.gap(claim).slice(-45);
  if (/\+\s*[$€£¥₹]?$/.test(before3) || claim.text.startsWith("+")) return 1;
  const up2 = /\b(?:rose|ris\w+|gr[eo]w\w*|increas\w*|gain\w*|up|added|climb\w*|jump\w*|growth|advanc\w*|surg\w*|improv\w*)\s+(?:[a-z]+ly\s+)?(?:by|of|another|a further|some|about)?\s*[$€£¥₹A-Z]*$/i;
  const down2 = /\b(?:f[ae]ll\w*|declin\w*|decreas\w*|dropp?\w*|down|lost|loss|shr[aiu]nk\w*|reduc\w*|shed|cut|slipp?\w*|contract\w*)\s+(?:[a-z]+ly\s+)?(?:by|of|another|a further|some|about)?\s*[$€£¥₹A-Z]*$/i;
  return up2.test(before3) ? 1 : down2.test(before3) ? -1 : claim.role === "growth" || claim.role === "change" ? claim.direction : 0;
}

// src/audit/relations/named-wholes.ts
var everything = {
  en: /^(?:the\s+)?(?:all|total|overall|entire|whole|gross)\b/i,
  zh: /^(?:全部|全市|全省|全国|全区|全县|全州|所有|总)/
};
function isOfFartherWhole(share, amounts2, reader) {
  if (!everything[share.lang].test(share.whole?.trim() ?? "")) return false;
  const wider = amounts2.filter((claim) => distance(claim, share) <= 8);
  return wholesNamed(share, wider, reader, "any period").some((claim) => distance(claim, share) > 3);
}
function wholesNamed(share, near, reader, of = "its period") {
  const text = share.whole?.trim() ?? "";
  const roots = rootsOf(text, share.lang);
  if (roots.length === 0) return [];
  const part = near.filter((claim) => claim.sentence === share.sentence && claim.start < share.start).at(-1);
  const scored = near.filter(
    (claim) => claim !== part && claim.frame !== share.frame && claim.start < share.start && !isAim(claim, reader) && !isBothWays(claim, text, reader) && (claim.role !== "previous" || /上年|去年|\d{4}|last|previous|earlier/i.test(text))
  ).map((claim) => {
    const behind2 = reader.tail(claim).replace(/^,/, "").split(/[,;，；。]/)[0] ?? "";
    const around2 = `${claim.subject} ${reader.gap(claim)} ${claim.text} ${behind2}`.toLowerCase();
    const found = roots.filter(
      (root) => share.lang === "zh" ? around2.includes(root) : new RegExp(`\\b${root}`).test(around2)
    );
    return { claim, score: found.length / roots.length };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const byWords = best < 0.5 ? [] : scored.filter(({ score }) => score === best).map(({ claim }) => claim);
  const isAll = share.lang === "en" && everything.en.test(text);
  const concept = isAll ? findConcepts(text, "en").at(-1)?.id ?? null : null;
  const ofConcept2 = concept === null ? [] : byWords.filter((claim) => claim.concept === concept);
  const alikeNamed = ofConcept2.length > 0 ? ofConcept2 : byWords;
  const inPeriod = of === "any period" ? [] : alikeNamed.filter((claim) => inYear(claim, share));
  const fitting = inPeriod.length > 0 ? inPeriod : alikeNamed;
  const literal = fitting.filter((claim) => text.length > 2 && reader.before(claim).endsWith(text));
  if (share.lang === "zh" && literal.length === 1) return literal;
  if (fitting.length < 2 || !everything[share.lang].test(text)) return fitting;
  const most = Math.max(...fitting.map((claim) => claim.value));
  return fitting.filter((claim) => claim.value === most);
}
function isBothWays(claim, text, reader) {
  return /(?<!进)出口|进口/.test(text) && /进出口(?![^，。；]*(?:出口|进口))[^，。；]*$/.test(reader.gap(claim));
}
function inYear(claim, share) {
  if (samePeriod(claim, share)) return true;
  const ends = claim.period?.point === true || share.period?.point === true;
  return ends && claim.period?.to === share.period?.to;
}
function isAim(claim, reader) {
  return claim.lang === "zh" && /(?:原定|力争|目标|规划|计划|预期)[^。；]{0,30}(?:达到|达|为|至)$/.test(reader.gap(claim));
}
function rootsOf(text, lang) {
  if (lang === "zh") {
    const bare = text.replace(
      /^(?:全部|全市|全省|全国|全区|全县|全州|所有|总|其|该|这些|同期)+|(?:总量|总额|总数|总值|总计|总|量|额|数|值|的)+$/g,
      ""
    );
    const concepts2 = findConcepts(bare, "zh").map((mark) => {
      const name = bare.slice(mark.start, mark.end);
      return /进出口|[进出]口/.exec(name)?.[0] ?? name.slice(0, 2);
    });
    return concepts2.length > 0 ? concepts2 : bare.length >= 2 ? [bare.slice(-2)] : [];
  }
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => word.length > 3 && !emptyWords.test(word)).map((word) => word.slice(0, Math.max(4, word.length - 3)));
}
var emptyWords = /^(?:total|overall|entire|whole|gross|that|this|these|those|them|same|their|amount|volume|number|value|figure|sum|city|province|country|nation|national|region|state|world|period|year|month|quarter)$/;
var scopeEn = /\b(?:city|country|nation|province|state|world|global|national|nationwide|region|county|union|EU|euro area|global)\b|['’]s\b/i;
var scopeZh = /全国|全省|全市|全区|全县|全球|世界|全州|我国|同期/;
var isScoped = (text, lang) => (lang === "zh" ? scopeZh : scopeEn).test(text);
function scopeOf(text, lang) {
  if (lang === "zh")
    return [...text.matchAll(/全国|全省|全市|全区|全县|全球|世界|我国/g)].map((match) => match[0]);
  return [
    ...text.toLowerCase().matchAll(/\b(?:city|country|nation|province|state|world|global|national|region|county|union)\b/g)
  ].map((match) => match[0]);
}

// src/audit/relations/nested-zh.ts
function outerShare(share, part, claims) {
  if (share.lang !== "zh" || part.partOf === null) return void 0;
  return claims.find(
    (other) => other.role === "share" && other.unit === "1" && other.frame === part.partOf && other.end <= part.start && distance(other, share) <= 1 && nameOf(other) === nameOf(share)
  );
}
var nameOf = (share) => share.whole?.trim() ?? "";
function nestedCandidates(claims) {
  const levels = claims.filter((claim) => claim.role === "level" && claim.unit !== "1" && closed(claim));
  return claims.filter((claim) => claim.lang === "zh" && claim.role === "share" && claim.unit === "1" && closed(claim)).flatMap((share) => {
    const part = levels.find((level) => level.frame === share.frame);
    const outer = part === void 0 ? void 0 : outerShare(share, part, claims);
    const whole2 = levels.find((level) => level.frame === outer?.frame && level.unit === part?.unit);
    if (part === void 0 || outer === void 0 || whole2 === void 0 || whole2 === part) return [];
    return [
      {
        relation: "share",
        focus: share,
        others: [part, whole2, outer],
        compute: ([a, b, c2]) => {
          const ratio2 = divideBoth(a, b);
          return ratio2 === void 0 || c2 === void 0 ? void 0 : multiply(ratio2, c2);
        },
        formula: `${part.text} / ${whole2.text} \xD7 ${outer.text}`,
        evidence: "likely"
      }
    ];
  });
}
function bearerOf(claim, claims, reader) {
  if (claim.lang !== "zh") return "";
  const first = claims.find(
    (other) => other.source === claim.source && other.sentence === claim.sentence && other.aside === null && !/岁$/.test(other.text)
  );
  if (first === void 0 || first === claim) return "";
  const lead = reader.before(first);
  const words2 = findConcepts(lead, "zh").reduceRight(
    (rest, mark) => `${rest.slice(0, mark.start)} ${rest.slice(mark.end)}`,
    lead
  );
  return contentWords(words2, "zh").filter((word) => !/^(?:全[国省市区县州]|我[国省市区县州]|[国省市区县州])$/.test(word)).join(" ");
}
function contributedWholes(claims, reader) {
  const rates = claims.filter(
    (claim) => claim.lang === "zh" && claim.role === "contribution_share" && claim.unit === "1" && closed(claim)
  );
  const sentences = [...new Set(rates.map((claim) => `${claim.source}:${claim.sentence}`))];
  return sentences.flatMap((key) => {
    const own = rates.filter((claim) => `${claim.source}:${claim.sentence}` === key);
    const [first, ...others] = own;
    if (first === void 0 || own.length !== 3) return [];
    const text = reader.sentence(first);
    const all = [
      [/消费/, /投资|资本形成/, /净出口|外需/],
      [/第一产业|一产/, /第二产业|二产/, /第三产业|三产/]
    ].some((names3) => names3.every((name) => name.test(text)));
    if (!all) return [];
    return [
      {
        relation: "structure",
        focus: first,
        others,
        compute: (parts) => {
          const rest = parts.reduce(add, { low: 0, high: 0 });
          return widen({ low: 1 - rest.high, high: 1 - rest.low }, first.half);
        },
        formula: `100% \u2212 ${others.map((claim) => claim.text).join(" \u2212 ")}`,
        evidence: "sure",
        worded: true
      }
    ];
  });
}
function namedGrowth(rate, growths, reader) {
  const name = /对([^，。；,]{2,16}?)(?:增长)?的?贡献率[^，。；,]{0,4}$/.exec(reader.gap(rate))?.[1];
  const concept = name === void 0 ? void 0 : findConcepts(name, "zh").at(-1)?.id;
  if (rate.lang !== "zh" || concept === void 0) return void 0;
  const told3 = growths.filter(
    (claim) => claim.concept === concept && claim.start < rate.start && distance(claim, rate) <= 2 && claim.words.every((word) => /^(?:[全我][国省市区县州]|增加值|规上|规模以上)$/.test(word)) && (claim.basis === null || claim.basis === "year")
  );
  return told3.length === 1 ? told3[0] : void 0;
}

// src/audit/relations/shares-zh.ts
function isJoint(share, reader) {
  return share.lang === "zh" && /(?:上述|以上|这[两二三四五六几]|[两二三四五六]者|合计|共计|合|总共|共同)[^，。；]{0,10}占|[两二三四五六](?:大|国|地|项|类|家|市|县|区|者)[^，。；]{0,10}(?:合计|合|共|总计)?占/.test(
    reader.gap(share)
  );
}
function isOfAnother(share, part, reader) {
  if (share.lang !== "zh" || part.start > share.start) return false;
  const [, outer] = /(?:^|[，；。,])([^，；。,\d]{2,12}?)中(?![心小国间型部央级高试药医学期介亚欧等])[^，；。,\d]{2,16}(?:比例|比重|占比|占)[^，。；,\d]{0,4}$/.exec(
    reader.gap(share)
  ) ?? [];
  if (outer !== void 0 && reader.before(part).slice(-24).includes(outer)) return true;
  const [, named3 = ""] = /(?:^|[，；。：）])([^，；。：（）\d]{2,24}?)占[^，；。]*$/.exec(reader.gap(share)) ?? [];
  const name = named3.replace(
    /^(?:其中|而|且|又|也|还|就|则|约|大约|仅|已|共|将近|近|分别|比重|所|上述|各|均|合计|累计|目前|当年|全年|同期|年末|期末|稳定|始终|继续|依然|仍)+|(?:的|约|已|又|就|则|所|仅|共|将|也|还|只|则|合计|比重|比例|稳定|分别)+$/g,
    ""
  );
  if (name.length < 3) return false;
  const told3 = `${reader.before(part).slice(-40)}${reader.tail(part).slice(0, 12)}`;
  return !told3.includes(name.slice(0, 2));
}
function jointCandidates(claims, reader) {
  const amounts2 = claims.filter(
    (claim) => claim.role === "level" && closed(claim) && claim.value > 0 && claim.unit !== "1"
  );
  return claims.filter((claim) => claim.unit === "1" && closed(claim) && isJoint(claim, reader)).flatMap((share) => {
    const before3 = amounts2.filter(
      (claim) => claim.source === share.source && claim.end <= share.start && share.sentence - claim.sentence <= 2
    );
    const last = before3.at(-1);
    if (last === void 0) return [];
    const same2 = before3.filter((claim) => alike(claim, last));
    return [2, 3, 4, 5].flatMap((count) => {
      const parts = same2.slice(-count);
      if (parts.length < count || parts.some((part) => part.sentence !== last.sentence)) return [];
      return same2.slice(0, -count).map((whole2) => ({
        relation: "share",
        focus: share,
        others: [...parts, whole2],
        compute: (others) => divideBoth(others.slice(0, -1).reduce(add, { low: 0, high: 0 }), others.at(-1)),
        formula: `(${parts.map((part) => part.text).join(" + ")}) / ${whole2.text}`,
        evidence: "weak"
      }));
    });
  });
}
function isMean(whole2, part, amounts2) {
  const told3 = amounts2.filter(
    (claim) => claim.concept === part.concept && alike(claim, part) && claim.end <= part.start
  );
  return told3[0] === whole2 && part.sentence - whole2.sentence <= 3;
}
function isNamedRate(share, part, whole2, here, reader) {
  const amounts2 = here.filter((claim) => alike(claim, part));
  return share.lang === "zh" && amounts2.length === 2 && amounts2[0] === whole2 && amounts2[1] === part && /^[\u4e00-\u9fff]{0,6}[，（]?(?:综合|总体)?(?:开工|完工|竣工|投产|达标|复工|完成|优良|合格|就业|履约|签约|落地|到位|通过|成活|办结|整改|实施|建成|入住|参保)率(?:为|达|达到|约)*$/.test(
    reader.gap(share)
  );
}

// src/audit/relations/ratios.ts
function ratioCandidates(claims, reader) {
  const amounts2 = claims.filter(
    (claim) => ["level", "previous", "target", "change"].includes(claim.role) && !/^(?:1|points|times)$/.test(claim.unit) && claim.value > 0 && closed(claim)
  );
  const shares = claims.filter(
    (claim) => (claim.role === "share" || claim.role === "level") && claim.unit === "1" && closed(claim) && claim.list === null
  );
  const siblings = new Set(
    shares.filter((share) => share.role === "share" && isBare2(share)).map(({ frame }) => frame)
  );
  return besideOthers(
    shares.flatMap((share) => {
      const near = amounts2.filter(
        (claim) => distance(claim, share) <= 3 && (claim.start < share.start || claim.sentence === share.sentence && (share.lang === "zh" || !/[,;]/.test(reader.between(share, claim))))
      );
      if (isOfFartherWhole(share, amounts2, reader)) return [];
      const here = near.filter((claim) => claim.sentence === share.sentence && claim.start < share.start);
      const named3 = wholesNamed(share, near, reader);
      const beside2 = near.filter((claim) => share.lang === "zh" && isNext(share, claim, reader));
      const rival = shares.some(
        (other) => other.start < share.start && other.start > (here.at(-1)?.end ?? 0)
      );
      const framed = near.filter(
        (claim) => claim.frame === share.frame && claim.sentence === share.sentence && (claim.start < share.start || claim.start - share.end < 12)
      );
      return (framed.length > 0 && beside2.length === 0 ? framed : near).flatMap(
        (part) => near.flatMap((whole2) => {
          if (part === whole2 || part.sentence !== share.sentence || !alike(part, whole2)) return [];
          if (beside2.length > 0 && !beside2.includes(whole2)) return [];
          if (isJoint(share, reader) || isOfAnother(share, part, reader)) return [];
          if (isAside(share, part, reader)) return [];
          const listed2 = part.partOf !== null && part.partOf === whole2.partOf;
          if (listed2 && whole2.start > part.start && !beside2.includes(whole2)) return [];
          if (named3.length > 0 && !named3.includes(whole2) && !isNext(share, whole2, reader)) return [];
          const next = isNext(share, whole2, reader);
          const own = part.frame === share.frame && (share.lang === "zh" || part.start < share.start) || !rival && part === here.at(-1) || next && part === partBefore(whole2, here, shares, reader);
          const told3 = evidenceFor4({
            share,
            part,
            whole: whole2,
            named: named3,
            here: rival ? [] : here,
            own,
            near,
            reader,
            amounts: near.filter((claim) => !siblings.has(claim.frame))
          });
          const nested = whole2.frame === part.partOf && outerShare(share, part, shares) !== void 0;
          const evidence = nested ? "possible" : told3;
          if (part.value > whole2.value * (share.value > 1 ? 1.5 : 1) && (evidence === "weak" || evidence === "possible"))
            return [];
          const others = near.filter((claim) => claim !== part && claim !== whole2 && alike(claim, part));
          return [{ ...candidate4(share, part, whole2, evidence, others), own }];
        })
      );
    })
  );
}
function besideOthers(found) {
  const holding = found.filter((one) => one.own && holds(one));
  return found.map((one) => {
    const [part, whole2] = one.others;
    if (part === void 0 || whole2 === void 0 || !one.own || one.evidence === "sure" || holds(one))
      return one;
    if (holding.some(({ focus }) => focus === one.focus)) return one;
    if (one.focus.lang === "zh" && part.frame !== one.focus.frame) return one;
    const words2 = one.focus.whole?.trim() ?? "";
    const peers = holding.filter(
      ({ focus, others }) => others[1] === whole2 && focus !== one.focus && focus.sentence === one.focus.sentence
    );
    const wholes = new Set(
      holding.filter(({ focus }) => peers.some((peer) => peer.focus === focus)).map(({ others }) => others[1])
    );
    if (peers.length === 0 || wholes.size > 1 || part.value > whole2.value) return one;
    const sameWords = words2.length > 4 && peers.some(({ focus }) => focus.whole?.trim() === words2);
    const several = new Set(peers.map(({ focus }) => focus)).size > 1;
    return { ...one, evidence: several || sameWords ? "sure" : "likely", bound: [part, whole2] };
  });
}
function holds({ focus, others, compute }) {
  const computed = compute(others.map((claim) => claim.interval));
  return computed !== void 0 && meet(computed, focus.interval);
}
function evidenceFor4({
  share,
  part,
  whole: whole2,
  named: named3,
  here,
  own,
  near,
  reader,
  amounts: amounts2
}) {
  const told3 = share.role === "share" && samePeriod(share, whole2);
  if (own && isNext(share, whole2, reader)) return share.role === "share" ? "sure" : "likely";
  if (named3.includes(whole2)) return own && named3.length === 1 && told3 ? "sure" : "likely";
  const ofMean = /^(?:平均数|平均值|均值)$/.test(share.whole?.trim() ?? "") && /中位数/.test(reader.gap(part));
  if (ofMean && own && whole2.concept === part.concept && isMean(whole2, part, amounts2)) return "sure";
  if (isNamedRate(share, part, whole2, here, reader)) return "sure";
  if (own && told3 && share.lang === "zh" && whole2 === onlyWhole(share, part, amounts2)) return "sure";
  if (share.lang === "zh" && !amounts2.includes(whole2)) return "possible";
  if (own && isTotal(share, part, whole2)) return told3 ? "likely" : "weak";
  if (own && isOnlyLarger(share, part, whole2, near)) return "likely";
  return here.length <= 3 && here.includes(part) && here.includes(whole2) ? "weak" : "possible";
}
function isAside(share, part, reader) {
  if (part.start > share.start) return false;
  const between2 = reader.between(part, share);
  return /[(（]\s*$/.test(between2) && /\d/.test(between2);
}
function isNext(share, whole2, reader) {
  if (whole2.source !== share.source || whole2.sentence !== share.sentence) return false;
  return share.lang === "zh" ? whole2.end <= share.start && /^[）)]?的$/.test(reader.between(whole2, share).trim()) : whole2.start >= share.end && /^\s*(?:share\s+)?of\s+(?:[^,;.()]{0,55}|[^,;.()]{0,30},? which[^,;.()]{0,30}\b(?:was|is|were|came to|totall?ed|stood at)\s*)$/i.test(
    reader.between(share, whole2)
  );
}
function partBefore(whole2, here, shares, reader) {
  return here.filter(
    (claim) => claim.end <= whole2.start && alike(claim, whole2) && !shares.some((share) => share.lang === "zh" && isNext(share, claim, reader))
  ).at(-1);
}
function isBare2(share) {
  return /^(?:(?:the|its|this|that)\s+)?(?:total|whole|it|all)?$|^(?:总量|总额|总数|总体|整体|总计|其|全部|全市|全省|总)?$/i.test(
    share.whole?.trim() ?? ""
  );
}
function isTotal(share, part, whole2) {
  return isBare2(share) && whole2.partOf === null && whole2.start < part.start && whole2.role === "level" && (part.partOf === whole2.frame || whole2.total || part.concept === whole2.concept);
}
function isOnlyLarger(share, part, whole2, near) {
  const larger = near.filter(
    (claim) => claim !== part && claim.role === "level" && alike(claim, part) && claim.value > part.value && claim.start < share.start && claim.sentence >= part.sentence - 2
  );
  return larger.length === 1 && larger[0] === whole2 && share.role === "share";
}
function onlyWhole(share, part, amounts2) {
  if (share.role !== "share" || !isBare2(share)) return null;
  const tops = amounts2.filter(
    (claim) => claim !== part && alike(claim, part) && claim.end <= part.start && claim.role === "level" && (claim.partOf === null || claim.frame === part.partOf)
  );
  const [parent] = tops.filter((claim) => claim.frame === part.partOf);
  const beside2 = tops.filter((claim) => claim.sentence === parent?.sentence);
  if (parent !== void 0)
    return share.sentence - parent.sentence <= 2 && beside2.length === 1 ? parent : null;
  const [only3] = tops;
  const sameKind = part.concept === null || part.concept === only3?.concept;
  return tops.length === 1 && only3 !== void 0 && sameKind && part.partOf === null ? only3 : null;
}
function candidate4(share, part, whole2, evidence, others) {
  return {
    relation: "share",
    focus: share,
    others: [part, whole2],
    compute: ([a, b]) => divideBoth(a, b),
    formula: `${part.text} / ${whole2.text}`,
    evidence,
    // The share of another whole.
    mistakes: ([a]) => others.map((other) => divideBoth(a, other.interval))
  };
}

// src/audit/relations/quarters.ts
var ordinals = ["first", "second", "third", "fourth"];
var numerals = ["\u4E00", "\u4E8C", "\u4E09", "\u56DB"];
function quarterCandidates(claims, reader) {
  const levels = levelsOf(claims).filter(
    (claim) => closed(claim) && claim.unit !== "1" && claim.per === null && !isStock2(claim)
  );
  return [...new Set(levels.map(({ sentence }) => sentence))].flatMap((sentence) => {
    const here = levels.filter((claim) => claim.sentence === sentence);
    const parts = /* @__PURE__ */ new Map();
    const leads = here[0] !== void 0 && partNamed(reader.gap(here[0])) !== void 0;
    let before3;
    for (const claim of here) {
      const part = partOf(claim, reader, leads, before3);
      if (part === void 0) continue;
      parts.set(claim, part);
      before3 = part;
    }
    const wholes = levels.filter(
      (claim) => claim.sentence === sentence && parts.get(claim) === "year" || claim.sentence === sentence + 1 && partOf(claim, reader, leads) === "year"
    );
    return [4, 2].flatMap((of) => {
      const told3 = here.filter((claim) => {
        const part = parts.get(claim);
        return part !== void 0 && part !== "year" && part.of === of;
      });
      const places = told3.map((claim) => parts.get(claim).place);
      if (places.join() !== (of === 4 ? "0,1,2,3" : "0,1") || wholes.length !== 1) return [];
      const [whole2] = wholes;
      if (whole2 === void 0 || told3.some((claim) => !isOne(claim, whole2))) return [];
      return [
        {
          relation: "periods",
          focus: whole2,
          others: told3,
          compute: (others) => others.reduce(add, { low: 0, high: 0 }),
          formula: told3.map(({ text }) => text).join(" + "),
          evidence: whole2.sentence === sentence ? "sure" : "likely",
          worded: true
        }
      ];
    });
  });
}
function partOf(claim, reader, leads, before3) {
  const [gap, tail] = [reader.gap(claim), reader.tail(claim)];
  if (claim.lang === "zh") {
    const lead = /(?:第?([一二三四])季度|([上下])半年|(全年))[^，。；]{0,14}$/.exec(gap);
    if (lead?.[1] !== void 0) return { place: numerals.indexOf(lead[1]), of: 4 };
    if (lead?.[2] !== void 0) return { place: lead[2] === "\u4E0A" ? 0 : 1, of: 2 };
    return lead?.[3] === void 0 ? void 0 : "year";
  }
  const isYear = [tail.slice(0, 40), gap.slice(-50)].some((text) => wholeYear.test(text));
  if (isYear || /\bfull[- ]year\b/i.test(gap)) return "year";
  return partNamed(leads ? gap : tail.slice(0, 34), before3);
}
var wholeYear = /\b(?:for|over|in) the (?:full|whole|entire)?\s?year\b(?! (?:to|ended|before))/i;
function partNamed(text, before3) {
  const found = /\bin (?:the )?(?:(first|second|third|fourth)\b(?:\s+(quarter|half))?|Q([1-4])\b)/i.exec(
    text
  );
  if (found === null) return void 0;
  if (found[3] !== void 0) return { place: Number(found[3]) - 1, of: 4 };
  const word = found[2]?.toLowerCase();
  const last = before3 === void 0 || before3 === "year" ? void 0 : before3.of;
  const of = word === "quarter" ? 4 : word === "half" ? 2 : last;
  return of === void 0 ? void 0 : { place: ordinals.indexOf(found[1]?.toLowerCase() ?? ""), of };
}
function isOne(part, whole2) {
  return part.unit === whole2.unit && (part.concept === whole2.concept || whole2.concept === null);
}
function isStock2({ concept }) {
  const known = conceptOf(concept);
  return known?.stock === true || known?.rate === true;
}

// src/audit/relations/movements.ts
function movementCandidates(claims, reader) {
  const own = claims.filter((claim) => claim.lang === "en" && !claim.ordinal);
  return own.flatMap((_, i) => {
    const moved2 = movementAt(own, i, reader);
    if (moved2 === null) return [];
    return [
      ...outcomesOf(moved2, own, reader).map((outcome) => candidate5(moved2, outcome, reader)),
      ...averagesOf(moved2, own, reader)
    ];
  });
}
function averagesOf({ now, before: before3, to }, own, reader) {
  const years2 = yearsBetween(before3, now);
  const rate = own.slice(to + 1, to + 4).find((claim) => claim.role === "average_growth" && claim.unit === "1" && closed(claim));
  if (years2 === null || years2 < 2 || rate === void 0 || rate.source !== now.source) return [];
  if (rate.sentence - now.sentence > 1 || priced.test(reader.sentence(rate))) return [];
  const between2 = own.slice(to + 1, own.indexOf(rate));
  if (between2.some((claim) => claim.role === "level" && claim.unit !== "years")) return [];
  const overYears = (ratio2, n) => ratio2 === void 0 || ratio2.low <= 0 ? void 0 : { low: ratio2.low ** (1 / n) - 1, high: ratio2.high ** (1 / n) - 1 };
  return [
    {
      relation: "average_growth",
      focus: rate,
      others: [now, before3],
      compute: ([a, b]) => overYears(divideBoth(a, b), years2),
      formula: `(${now.text} / ${before3.text})^(1/${years2}) \u2212 1`,
      evidence: isLoose(rate, now, reader) ? "weak" : rate.frame === now.frame ? "sure" : "likely",
      // The whole growth divided by the years; over other years.
      mistakes: ([a, b]) => {
        const ratio2 = divideBoth(a, b);
        const whole2 = minusOne(ratio2);
        return [
          whole2 === void 0 ? void 0 : scale(whole2, 1 / years2),
          overYears(ratio2, years2 - 1),
          overYears(ratio2, years2 + 1)
        ];
      }
    }
  ];
}
function movementAt(own, i, reader) {
  const [first, second] = [own[i], own[i + 1]];
  if (first === void 0 || second === void 0 || !isPair(first, second)) return null;
  const between2 = reader.between(first, second);
  if (putRight.test(between2)) return null;
  if (fromTo2.test(between2) && /\bfrom\s+(?:about |around |a |an |the |some )?[-+−–]?[$€£¥₹A-Z]*[-+−–]?$/i.test(reader.gap(first)))
    return { now: second, before: first, from: i, to: i + 1 };
  const against = compared2.exec(between2);
  if (against !== null && phraseWithoutVerb(against[1] ?? ""))
    return { now: first, before: second, from: i, to: i + 1 };
  return null;
}
var fromTo2 = /^[^,;.()]{0,40}\bto\s+(?:about |around |an? |some )?[-+−–]?[$€£¥₹A-Z]*[-+−–]?$/i;
var compared2 = /^[^.;:()]{0,45}?(?:,|\(|\bup|\bdown)?\s*\b(?:as )?(?:from|compared (?:with|to)|against|versus|following|after|as against)\s+((?:[^,.;:()]{0,55}|[^,.;:()]{2,55}\(\s*)[-+−–]?[$€£¥₹A-Z]*)$/i;
function isPair(a, b) {
  return a.source === b.source && a.sentence === b.sentence && closed(a) && closed(b) && !/^(?:points|times|years|months)$/.test(a.unit) && likeSized(a, b) && (a.unit !== "1" || a.value > 0) && b.value !== 0;
}
var rising = "increase|rise|gain|growth|addition|jump|surge|advance|uplift";
var falling = "decrease|decline|drop|fall|reduction|loss|cut|contraction|slump";
var named = new RegExp(
  String.raw`(?:^|[\s,(–—-])(?:(${rising})|(${falling})|difference|change|revision|gap|movement|swing|improvement|narrowing|widening)\s+(?:in [\w ]{1,20} )?of\s+(?:about |around |just |some |only |almost |nearly )?[-+−–]?[$€£¥₹A-Z]*[-+−–]?$`,
  "i"
);
var turned = /(?:^|[\s,(])(?:(up|higher by|rose|increased|grew|climbed|gained)|(down|lower by|fell|decreased|declined|dropped|shrank))\s+(?:by\s+)?(?:about |around |just |some )?[$€£¥₹A-Z]*$/i;
var averaged = /\b(?:averag\w*|annual(?:ly|i[sz]ed)?|compound\w*|CAGR|per year|per annum|a year(?! (?:earlier|ago|before)))\b/i;
var putRight = /\b(?:revis\w+ (?:up\w*|down\w*|from|to)|initial\w*|previously|first (?:estimated|published|reported)|restated|corrected|forecast\w*|expect\w*)\b/i;
var timeWords = /\b(?:in|at|on|of|for|the|a|an|same|corresponding|previous|prior|preceding|last|year|month|quarter|period|week|half|season|earlier|ago|before|year-ago|first|second|third|fourth|end|beginning|recorded|seen|registered|reported|counted|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]|(?:19|20)\d{2}|it|they|this|that|which|is|was|were|are|i\.e|so|thus|hence|therefore|or|marking|representing|showing|recording|giving|making|posting|net|nominal|total|year-on-year|month-on-month|quarter-on-quarter|annual|monthly|quarterly|slight|sharp|further|then|still|and)\b|[\s,;()–—'’.-]/gi;
var brief = /^\s*(?:\(|,?\s*or\s+|,\s*)\s*([+＋]|[-−–])?$/;
var resumed = /^[^,.]{0,30}\b(?:that|this|which|it)\s+(?:is|was|represents|represented|means|meant|amounts to|makes|marks|gives|equals|comes to)\b/i;
function outcomesOf(moved2, own, reader) {
  return [leading(moved2, own, reader), ...trailing(moved2, own, reader)].flatMap((told3) => {
    const sort = told3 === null ? null : sortOf2(told3.claim, moved2);
    if (told3 === null || sort === null || isElsewise(told3.claim, reader)) return [];
    return [{ ...told3, sort, sign: told3.claim.value < 0 ? -1 : told3.sign }];
  });
}
function leading({ now, from }, own, reader) {
  const [lead, first] = [own[from - 1], own[from]];
  if (lead === void 0 || first === void 0 || lead.sentence !== now.sentence || lead.source !== now.source)
    return null;
  const between2 = reader.between(lead, first);
  const leads = first === now ? reaching.test(between2) : startingFrom.test(between2);
  return leads && lead.direction !== 0 ? {
    claim: lead,
    sign: lead.direction,
    sure: first !== now || joins.test(reader.between(first, own[from + 1] ?? first))
  } : null;
}
var joins = /\b(?:from|compared (?:with|to)|against)\b/i;
var reaching = /^[^,;.]{0,40}\b(?:to|reaching)\s+(?:about |around |an? |some )?[$€£¥₹A-Z]*$/i;
var startingFrom = /^[^;.]{0,25}?,?\s*\(?from\s+[-+−–]?[$€£¥₹A-Z]*$/i;
function trailing({ now, to }, own, reader) {
  const found = [];
  for (const [i, claim] of own.slice(to + 1, to + 3).entries()) {
    if (claim.source !== now.source || claim.sentence - now.sentence > 1) break;
    const gap = reader.gap(claim);
    const last = found.at(-1);
    const goesOn = last !== void 0 && found.length === i && brief.test(gap);
    if (goesOn) {
      found.push({ ...last, claim });
      continue;
    }
    const [noun, verb2] = [named.exec(gap), turned.exec(gap)];
    const match = noun ?? verb2;
    if (match === null) break;
    const bare = gap.slice(0, match.index).replace(timeWords, "") === "";
    const next = claim.sentence !== now.sentence;
    if (next ? noun === null || !resumed.test(gap) : verb2 === match && !bare) break;
    found.push({
      claim,
      sign: match[1] !== void 0 ? 1 : match[2] !== void 0 ? -1 : 0,
      sure: bare || next
    });
  }
  return found;
}
function isElsewise(claim, reader) {
  return claim.role === "average_growth" || averaged.test(`${reader.gap(claim).slice(-30)} ${reader.tail(claim).slice(0, 20)}`);
}
function sortOf2(claim, { now, before: before3 }) {
  if (!closed(claim) || claim.value === 0) return null;
  if (claim.unit === "1") return now.unit === "1" ? null : "growth";
  if (claim.unit === "points") return now.unit === "1" ? "change" : null;
  return now.unit !== "1" && likeUnit(claim, before3) ? "change" : null;
}
var likeUnit = (a, b) => a.unit === b.unit || a.unit === "" || b.unit === "" || a.unit === "count" || b.unit === "count";
function candidate5({ now, before: before3 }, { claim, sort, sign, sure }, reader) {
  const way = sign !== 0 ? sign : now.value < before3.value ? -1 : 1;
  const plain = {
    focus: claim,
    others: [now, before3],
    bound: [now, before3],
    stated: scale(sizeOf(claim.interval), way)
  };
  if (sort === "change")
    return {
      ...plain,
      relation: "change",
      compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : subtract(a, b),
      formula: `${now.text} \u2212 ${before3.text}`,
      evidence: sure ? "sure" : "likely"
    };
  return {
    ...plain,
    relation: "growth",
    compute: ([a, b]) => minusOne(divideBoth(a, b)),
    formula: `${now.text} / ${before3.text} \u2212 1`,
    evidence: isLoose(claim, now, reader) ? "possible" : sure ? "sure" : "likely",
    mistakes: growthMistakes
  };
}

// src/audit/relations/multiples.ts
function multipleCandidates(claims, reader) {
  const ratios3 = claims.filter(
    (claim) => closed(claim) && claim.value > 0 && (claim.role === "multiple" && claim.form !== "verb" || claim.unit === "" && claim.role === "level" && /(?:之比|收入比|比值|比率|倍差|\bratio(?: of| between)?)[^，。；,;]{0,24}$/i.test(
      reader.gap(claim)
    ))
  );
  const amounts2 = claims.filter(
    (claim) => ["level", "previous", "growth", "share"].includes(claim.role) && closed(claim) && claim.value > 0
  );
  return ratios3.flatMap((times2) => {
    const near = amounts2.filter(
      (claim) => claim !== times2 && distance(claim, times2) <= 1 && claim.start < times2.end + 60
    );
    const here = near.filter((claim) => claim.sentence === times2.sentence && claim.unit !== "1");
    const year = /^\s*(?:as\s+\w+\s+as|more than|that of|the level of|what it was)\s+(?:in|of)?\s*((?:19|20)\d{2})\b/i.exec(
      reader.after(times2)
    )?.[1] ?? /(?:是|为|相当于)((?:19|20)\d{2})年的$/.exec(reader.gap(times2))?.[1];
    const based = year === void 0 ? [] : near.filter(
      (claim) => claim.period !== null && claim.periodHere && claim.unit !== "1" && Math.floor(claim.period.to / 12) === Number(year)
    );
    return near.flatMap(
      (a) => near.flatMap(
        (b) => a === b || !alike(a, b) || based.length === 1 && b !== based[0] ? [] : [
          {
            relation: "multiple",
            focus: times2,
            others: [a, b],
            compute: ([x, y]) => divideBoth(x, y),
            formula: `${a.text} / ${b.text}`,
            evidence: stands(times2, a, b, here, reader) || based.length === 1 && a === here.filter((claim) => claim !== based[0]).at(-1) ? "sure" : here.length === 2 && here.includes(a) && here.includes(b) && a.value > b.value ? "weak" : "possible"
          }
        ]
      )
    );
  });
}
function stands(times2, a, b, here, reader) {
  const before3 = here.filter((claim) => claim.end <= times2.start);
  if (times2.lang === "en")
    return before3.at(-1) === a && b.start > times2.end && /^\s*(?:as (?:many|much|high|large|big) as\s+)?(?:the|that of|its)?\s*(?:some|about)?\s*[$€£¥₹A-Z]*\s*$/i.test(
      reader.between(times2, b)
    ) && !/\b(?:it|they|which)\b/i.test(reader.between(times2, b));
  return before3.at(-1) === b && before3.at(-2) === a && /^[）)]?的$/.test(reader.gap(times2).trim()) && /(?:为|是|相当于|达到?)[^，；。]*$/.test(reader.between(a, b));
}

// src/audit/relations/named-zh.ts
var more2 = "\u9AD8|\u5FEB|\u591A|\u5927|\u957F";
var less2 = "\u4F4E|\u6162|\u5C11|\u5C0F|\u77ED";
var compared3 = new RegExp(
  `(?:^|[\uFF0C\uFF1B\u3002\u3001\uFF09])([^\uFF0C\uFF1B\u3002\u3001\\d\uFF08\uFF09]{0,16}?)(?:(?:\u6BD4|\u8F83)([\\u4e00-\\u9fff]{2,12}?)(${more2}|${less2})|(${more2}|${less2})(?:\u4E8E|\u51FA)([\\u4e00-\\u9fff]{2,12}?))(?:\u51FA|\u4E86|\u7EA6|\u8FD1)*$`
);
var tails = /(?:平均水平|总体水平|平均|水平|增速|涨幅|降幅|增幅|占比|比重|的)+$/;
var times = /上年|去年|前年|上月|上季|同期|同月|年初|年末|月末|季度|预期|预测|目标|计划|初值|前值/;
function namedDifferences(claims, reader) {
  return claims.filter(
    (claim) => claim.lang === "zh" && closed(claim) && (claim.unit === "points" || claim.role === "change")
  ).flatMap((told3) => {
    const near = claims.filter(
      (claim) => claim.start < told3.start && distance(claim, told3) <= 3 && closed(claim) && ["level", "growth", "share", "previous"].includes(claim.role) && measures2(claim, told3)
    );
    const lead = reader.gap(told3);
    if (/(?:两者|二者|前者与后者|两项|彼此)?相差(?:约|了|为|达)*$/.test(lead)) {
      const [a2, b2, ...others2] = near.filter((claim) => claim.sentence === told3.sentence);
      return a2 === void 0 || b2 === void 0 || others2.length > 0 || !alike(a2, b2) ? [] : [difference(told3, a2, b2, a2.value >= b2.value ? 1 : -1)];
    }
    const found = compared3.exec(lead);
    if (found === null) return [];
    const word = found[3] ?? found[4] ?? "";
    const right = (found[2] ?? found[5] ?? "").replace(tails, "");
    const left = (found[1] ?? "").replace(/^(?:其中|而|且|但|增速|涨幅|增幅)+/, "").replace(tails, "");
    if (right.length < 2 || times.test(right)) return [];
    const own = near.filter(
      (claim) => claim.sentence === told3.sentence && (left.length < 2 || names2(claim, left, reader))
    );
    const a = own.filter((claim) => !names2(claim, right, reader)).at(-1) ?? own.at(-1);
    const all = near.filter(
      (claim) => claim !== a && claim.role === a?.role && names2(claim, right, reader)
    );
    const last = all.at(-1)?.sentence;
    const others = all.filter((claim) => claim.sentence === last);
    const [b] = others;
    if (a === void 0 || b === void 0 || others.length > 1 || left.length >= 2 && own.length > 1)
      return [];
    if (!alike(a, b)) return [];
    return [difference(told3, a, b, new RegExp(more2).test(word) ? 1 : -1)];
  });
}
function measures2(claim, told3) {
  return told3.unit === "points" ? claim.unit === "1" : alike(claim, told3) && claim.unit !== "1";
}
function names2(claim, name, reader) {
  return reader.gap(claim).includes(name);
}
function difference(told3, a, b, sign) {
  const size = { low: Math.abs(told3.value) - told3.half, high: Math.abs(told3.value) + told3.half };
  return {
    relation: "change",
    focus: told3,
    others: [a, b],
    compute: ([x, y]) => x === void 0 || y === void 0 ? void 0 : subtract(x, y),
    formula: `${a.text} \u2212 ${b.text}`,
    evidence: "sure",
    worded: true,
    stated: sign < 0 ? scale(size, -1) : size
  };
}
var ratios = [
  [/城乡/, /城镇|城市/, /农村|乡村/],
  [/生师/, /在校生|学生/, /教师/],
  [/猪粮/, /猪/, /玉米|粮/]
];
function namedQuotients(claims, reader) {
  return claims.filter((claim) => claim.lang === "zh" && claim.unit === "" && closed(claim) && /\.\d/.test(claim.text)).flatMap((told3) => {
    const name = ratioName(told3, claims, reader);
    const ratio2 = ratios.find(([pattern]) => pattern.test(name));
    if (ratio2 === void 0) return [];
    const near = claims.filter(
      (claim) => claim.start < told3.start && distance(claim, told3) <= 2 && closed(claim) && claim.role === "level" && !/^(?:1|points|times|)$/.test(claim.unit)
    );
    const [, first, second] = ratio2;
    const lead = (claim) => reader.gap(claim);
    const wordOf = (claim) => (first.test(lead(claim)) ? 1 : 0) - (second.test(lead(claim)) ? 1 : 0);
    const a = near.filter((claim) => wordOf(claim) > 0).at(-1);
    const b = near.filter((claim) => wordOf(claim) < 0 && a !== void 0 && alike(claim, a)).at(-1);
    if (a === void 0 || b === void 0) return [];
    return [
      {
        relation: "multiple",
        focus: told3,
        others: [a, b],
        compute: ([x, y]) => divideBoth(x, y),
        formula: `${a.text} / ${b.text}`,
        evidence: "sure",
        worded: true
      }
    ];
  });
}
function ratioName(told3, claims, reader) {
  const lead = reader.before(told3).slice(-40);
  if (/比(?:价|值|率)?(?:（[^（）]*）)?(?:约|大约|为|是|达|降为|缩小为)*$/.test(lead)) return lead.slice(-24);
  if (!/^(?:缩小|扩大|下降|上升|降|升|提高|降低)(?:到|至|为)$/.test(lead)) return "";
  const before3 = claims.filter((claim) => claim.source === told3.source && claim.end <= told3.start).at(-1);
  const earlier2 = before3 === void 0 || before3.unit !== "" ? "" : reader.gap(before3);
  return /比(?:价|值|率)?(?:由|从)[^，。；\d]{0,8}$/.test(earlier2) ? earlier2 : "";
}

// src/audit/relations/partitions.ts
function partitionCandidates(levels, reader) {
  return partitions.flatMap(
    ({ whole: whole2, parts }) => levels.filter((claim) => claim.concept === whole2 && claim.per === null).flatMap((total) => {
      const nearest2 = parts.map((part) => nearestPart(levels, total, part.replace("-", ""), reader));
      const others = combinations(
        parts.map(
          (part) => levels.filter(
            (claim) => claim.concept === part.replace("-", "") && claim.unit === total.unit && claim.per === null && distance(claim, total) <= 3
          )
        )
      );
      const told3 = isOfOneKind(total, reader) ? [] : nearest2.filter((part) => part !== null);
      const sure = new Set(told3).size === parts.length ? [
        ofConcept(
          total,
          told3,
          parts,
          reader,
          ofOneThing(told3, total) || only2(told3, total, levels) ? "sure" : "likely"
        )
      ] : [];
      return [...sure, ...others.map((chosen) => ofConcept(total, chosen, parts, reader, "possible"))];
    })
  );
}
var named2 = [
  { whole: /可支配收入/, parts: [/工资性收入/, /经营净收入/, /财产净收入/, /转移净收入/] },
  {
    whole: /消费支出/,
    parts: [/食品烟酒/, /衣着/, /居住/, /生活用品/, /交通/, /教育/, /医疗/, /其他/]
  }
];
function namedPartCandidates(levels, reader) {
  return named2.flatMap(
    ({ whole: whole2, parts }) => levels.filter(
      (claim) => claim.lang === "zh" && whole2.test(reader.gap(claim)) && !/城镇|农村|乡村|中位数/.test(reader.gap(claim))
    ).flatMap((total) => {
      const behind2 = levels.filter(
        (claim) => claim.start > total.start && claim.unit === total.unit && claim.sentence - total.sentence <= 3 && claim.source === total.source
      );
      const chosen = parts.map((pattern) => behind2.filter((claim) => pattern.test(reader.gap(claim))));
      if (chosen.some((list2) => list2.length !== 1)) return [];
      const own = chosen.flat();
      if (own.some((claim) => /城镇|农村|乡村/.test(reader.gap(claim)))) return [];
      return [
        {
          relation: "sum",
          focus: total,
          others: own,
          compute: (others) => others.reduce(add, { low: 0, high: 0 }),
          formula: own.map((part) => part.text).join(" + "),
          evidence: "sure"
        }
      ];
    })
  );
}
function combinations(choices) {
  const count = choices.reduce((all, list2) => all * list2.length, 1);
  if (count < 1 || count > 60) return [];
  return choices.reduce((all, list2) => all.flatMap((head) => list2.map((one) => [...head, one])), [[]]).filter((chosen) => new Set(chosen).size === chosen.length);
}
function only2(parts, total, levels) {
  return [total, ...parts].every(
    (claim) => distance(claim, total) <= 1 && levels.filter(
      (other) => other.source === claim.source && other.concept === claim.concept && other.unit === claim.unit
    ).length === 1
  );
}
function ofOneThing(parts, total) {
  const words2 = new Set(
    parts.map(
      (part) => part.words.filter((word) => !total.words.includes(word) && word !== "goods" && word !== "merchandise").join(" ")
    )
  );
  words2.delete("");
  return words2.size <= (parts.every((part) => part.sentence === total.sentence) ? 1 : 0);
}
function ofConcept(total, chosen, parts, reader, evidence) {
  const signs3 = parts.map((part) => part.startsWith("-") ? -1 : 1);
  const compute = (others) => others.reduce((all, part, i) => add(all, scale(part, signs3[i] ?? 1)), { low: 0, high: 0 });
  const formula = chosen.map((part, i) => `${i === 0 ? "" : (signs3[i] ?? 1) < 0 ? " \u2212 " : " + "}${part.text}`).join("");
  const plain = { relation: "sum", focus: total, others: chosen, compute, formula, evidence };
  return total.concept === "trade_balance" ? balance2(plain, reader.sentence(total).toLowerCase()) : plain;
}
function balance2(plain, sentence) {
  const total = plain.focus;
  const deficit2 = /deficit|gap|shortfall|逆差|赤字|入超/.test(sentence);
  const surplus2 = /surplus|顺差|盈余|出超/.test(sentence);
  if (deficit2 === surplus2 && (deficit2 || /balance|差额/.test(sentence)))
    return {
      ...plain,
      relation: "difference",
      compute: (others) => {
        const difference2 = plain.compute(others);
        return difference2 !== void 0 && difference2.high < 0 ? scale(difference2, -1) : difference2;
      }
    };
  const stated = deficit2 && total.interval.high >= 0 ? { low: -total.interval.high, high: -total.interval.low } : total.interval;
  const mistakes = (others) => {
    const difference2 = plain.compute(others);
    return difference2 === void 0 ? [] : [scale(difference2, -1)];
  };
  return { ...plain, relation: "difference", stated, mistakes };
}
function nearestPart(levels, total, concept, reader) {
  const candidates = levels.filter(
    (claim) => claim.concept === concept && claim.unit === total.unit && claim.per === null && samePeriod(claim, total) && distance(claim, total) <= 3 && Math.abs(claim.paragraph - total.paragraph) <= 1 && // What stands in brackets is told for itself.
    (claim.sentence === total.sentence ? reader.bracket(claim) === reader.bracket(total) : reader.bracket(claim) < 0) && ownWhole(claim, total, levels)
  );
  const away = (claim) => distance(claim, total) * 1e6 + Math.abs(claim.start - total.start);
  const sorted = [...candidates].sort((a, b) => away(a) - away(b));
  return sorted[0] ?? null;
}
function ownWhole(part, total, levels) {
  const parent = part.partOf === null ? void 0 : levels.find((level) => level.frame === part.partOf);
  if (parent?.concept === total.concept) return parent === total;
  const before3 = levels.filter(
    (level) => level.concept === total.concept && level.start < part.start && distance(level, part) <= 3
  );
  return before3.length === 0 || before3.at(-1) === total || !before3.includes(total);
}

// src/audit/relations/per.ts
var divisors = [
  { en: /head|capita|person|employee|worker|inhabitant|resident|visitor|tourist|guest|passenger|student|farmer|recipient|beneficiary/, zh: /人|客/, units: /^(?:persons|visits|jobs)$/ },
  { en: /household|family/, zh: /户|家庭/, units: /^(?:households|户|enterprises)$/ },
  { en: /enterprise|firm|company|business/, zh: /家|企|户/, units: /^(?:enterprises|households)$/ },
  { en: /project|scheme/, zh: /个|项/, units: /^(?:projects|count|项|project)$/ },
  { en: /hectare/, zh: /公顷/, units: /^m2$/, size: 1e4 },
  { en: /square/, zh: /平方米/, units: /^m2$/ },
  { en: /mu\b/, zh: /亩/, units: /^mu$/ },
  { en: /kilo|kg|kilogram/, zh: /公斤|千克/, units: /^tonnes$/, size: 1e-3 },
  { en: /tonne|ton/, zh: /吨/, units: /^tonnes$/ },
  { en: /day|night/, zh: /日|天/, units: /^(?:天|day|days|日)$/ },
  { en: /month/, zh: /月/, units: /^months$/ },
  { en: /year|annum/, zh: /年/, units: /^years$/ },
  { en: /car|vehicle|unit/, zh: /辆|台|套|件/, units: /^(?:vehicles|辆|台|套|件|unit)$/ },
  { en: /transfer|transaction|order|parcel|flight|trip|ticket|dwelling|home|flat|house/, zh: /笔|单|件|架次|次|套/, units: /^(?:transfer|transaction|order|parcel|flight|visits|ticket|dwellings|笔|单|件|次|套|)$/ }
];
var anyCount = { en: /(?!)/, zh: /(?!)/, units: /^(?!1$|points$|[A-Z]{3}$)/ };
function divisorOf(claim, reader) {
  const lead = reader.gap(claim).slice(-30);
  const tail = reader.tail(claim).slice(0, 30);
  const averaged2 = claim.lang === "en" && /\baverag(?:ing|ed|es)\s+(?:about |around |some )?[$€£¥₹A-Z]*$/i.test(lead);
  if (averaged2 || claim.lang === "en" && /\beach\s+[a-z]+\s+(?:about |around |some )?$/i.test(lead))
    return anyCount;
  const word = claim.lang === "zh" ? /(?:平均)?每(?!年|月)(?:一|名|位)?([\u4e00-\u9fff]{1,3})[^，。；每]{0,8}$/.exec(lead)?.[1] ?? /([人户亩企店日天月单笔件车台])均[^，。；]{0,8}$/.exec(lead)?.[1] ?? (/(?:单票|票均)[^，。；]{0,6}$/.test(lead) ? "\u4EF6" : void 0) ?? /^\/([\u4e00-\u9fff]{1,3})/.exec(tail)?.[1] : /\bper\s+(\w+)[^,;.]{0,20}$/i.exec(lead)?.[1] ?? /^\s*(?:per|an?|each|for (?:each|every)|every)\s+(\w+)/i.exec(tail)?.[1] ?? /^\s*(?:each|apiece)\b/i.exec(tail)?.[0] ?? (claim.per === null ? void 0 : claim.per);
  const many = claim.lang === "zh" ? perMany(reader.gap(claim)) : null;
  if (many !== null) return many;
  if (claim.lang === "en" && /^\s*(?:for |to )?(?:each|every one) of the\s*$/i.test(tail)) return anyCount;
  if (word === void 0) return null;
  if (claim.lang === "en" && /each|apiece/i.test(word)) return anyCount;
  const known = divisors.find((one) => (claim.lang === "zh" ? one.zh : one.en).test(word.toLowerCase()));
  if (known !== void 0 || claim.lang === "zh") return known ?? null;
  const stem2 = word.toLowerCase().replace(/s$/, "");
  if (stem2.length < 3 || timeWords2.test(stem2)) return null;
  const noun = new RegExp(`\\b${stem2}`, "i");
  return { en: noun, zh: /(?!)/, units: new RegExp(`^${stem2}`), noun };
}
var timeWords2 = /^(?:week|hour|minute|second|cent|decade|quarter|few|little|bit|whole|result|further|record)$/;
function perMany(lead) {
  const found = /每(百|千|万|十万|百万)(?:名|个)?(人|户)口?(?:的|拥有|有|平均)*([^，。；]{0,16}?)(?:拥有量|数量|数|量)?(?:为|达到|达|约)*$/.exec(
    lead
  );
  if (found === null) return null;
  const power = { \u767E: 100, \u5343: 1e3, \u4E07: 1e4, \u5341\u4E07: 1e5, \u767E\u4E07: 1e6 }[found[1] ?? ""] ?? 1;
  const units = found[2] === "\u4EBA" ? /^persons$/ : /^households$/;
  return { en: /(?!)/, zh: /(?!)/, units, size: power, of: found[3] ?? "" };
}
function perCandidates(claims, reader) {
  const levels = levelsOf(claims).filter((claim) => closed(claim) && claim.value > 0 && claim.unit !== "1");
  return levels.flatMap((ratio2) => {
    const divisor = divisorOf(ratio2, reader);
    if (divisor === null) return [];
    const daily = dailyMean(ratio2, levels, reader);
    if (daily !== null) return [daily];
    const { units, size = 1, of } = divisor;
    const near = levels.filter(
      (claim) => claim !== ratio2 && distance(claim, ratio2) <= (of !== void 0 ? 3 : 2) && claim.per === null
    );
    const named3 = (claim) => of !== void 0 && of.length >= 2 && reader.gap(claim).includes(of);
    const all = /全部|所有|\ball\b/i.test(reader.gap(ratio2));
    const told3 = near.filter(
      (claim) => claim.unit !== ratio2.unit && !isMoney(claim.unit) && (units.test(claim.unit) || divisor.noun?.test(`${claim.text} ${reader.tail(claim).slice(0, 25)}`) === true)
    );
    const most = Math.max(...told3.map((claim) => claim.value));
    const counts2 = all ? told3.filter((claim) => claim.value === most) : told3;
    const amounts2 = near.filter((claim) => sameThing2(claim.unit, ratio2.unit) && !counts2.includes(claim));
    const here = [...counts2, ...amounts2].every((claim) => claim.sentence === ratio2.sentence);
    return amounts2.flatMap(
      (amount) => counts2.map((count) => ({
        relation: "per_head",
        focus: ratio2,
        others: [amount, count],
        compute: ([a, b]) => divideBoth(a, b === void 0 ? void 0 : scale(b, 1 / size)),
        formula: `${amount.text} / ${count.text}`,
        // Divided by another count.
        mistakes: ([a]) => told3.filter((other) => other !== count).map((other) => divideBoth(a, other.interval)),
        evidence: named3(amount) && amounts2.filter(named3).length === 1 && counts2.length === 1 ? "sure" : here && amounts2.length === 1 && counts2.length === 1 ? "likely" : amount === nearest(amounts2, ratio2) && count === nearest(counts2, ratio2) ? counts2.length === 1 && amount.value > ratio2.value * 20 && distance(amount, ratio2) <= 1 && ratio2.lang === "en" ? "likely" : "weak" : "possible"
      }))
    );
  });
}
var sameThing2 = (a, b) => a === b || /^(?:persons|visits)$/.test(a) && /^(?:persons|visits)$/.test(b);
function dailyMean(ratio2, levels, reader) {
  if (ratio2.lang !== "zh" || !/^[，（；]?(?:平均每天|日均)[^，。；]{0,6}$/.test(reader.gap(ratio2)))
    return null;
  const before3 = levels.filter((claim) => claim.source === ratio2.source && claim.end <= ratio2.start);
  const amount = before3.filter((claim) => claim.sentence === ratio2.sentence && claim.unit === ratio2.unit).at(-1);
  const { period } = ratio2;
  const days = before3.some((claim) => claim.unit === "\u5929" && ratio2.sentence - claim.sentence <= 2);
  if (amount === void 0 || period === null || period.point === true || days || period.from < 12)
    return null;
  const from = Date.UTC(Math.floor(period.from / 12), period.from % 12, 1);
  const count = (Date.UTC(Math.floor((period.to + 1) / 12), (period.to + 1) % 12, 1) - from) / 864e5;
  return {
    relation: "per_head",
    focus: ratio2,
    others: [amount],
    compute: ([a]) => a === void 0 ? void 0 : scale(a, 1 / count),
    formula: `${amount.text} / ${count}`,
    evidence: "likely"
  };
}
function nearest(list2, ratio2) {
  return list2.filter((claim) => claim.start < ratio2.start).at(-1);
}

// src/audit/relations/repeated.ts
var vague = /* @__PURE__ */ new Set(["revenue", "income", "investment", "enterprises", "projects", "price", "output", "rate", "orders", "contract", "expenditure", "area", "value_added", "output_value", "profit", "wages", "visits", "passengers", "debt", "loans", "deposits", "consumption", "patents", "births", "deaths", "employment", "electricity", "freight"]);
function repeatedRelations(claims, reader) {
  const told3 = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "growth") && claim.concept !== null && closed(claim) && claim.hedge === "exact"
  );
  const places = new Set(told3.flatMap((claim) => properNames(claim)));
  const theme = places.size === 1 ? places : /* @__PURE__ */ new Set();
  const scopes = scopesOf(claims);
  const before3 = /* @__PURE__ */ new Map();
  return told3.flatMap((claim) => {
    const key = [
      claim.role,
      claim.concept,
      claim.unit,
      claim.period?.from,
      claim.period?.to,
      scopes.get(claim)
    ].join(" ");
    const alike2 = before3.get(key) ?? [];
    const first = alike2.find(
      (other) => same(other, claim, theme, reader) && bearerOf(other, claims, reader) === bearerOf(claim, claims, reader)
    );
    before3.set(key, [...alike2, claim]);
    if (first === void 0) return [];
    return [relate("repeated", claim, [first], first.interval, claim.lang === "zh" ? "\u524D\u6587" : "told before")];
  });
}
function headingCandidates(claims, reader) {
  const told3 = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "growth") && closed(claim) && claim.hedge === "exact"
  );
  return told3.filter(reader.title).flatMap((head) => {
    const below2 = told3.filter(
      (claim) => claim.source === head.source && claim.start > head.end && !reader.heading(claim) && claim.role === head.role && alike(claim, head)
    );
    if (below2.some((claim) => meet(claim.interval, head.interval))) return [];
    return below2.filter((claim) => claim.paragraph - head.paragraph <= 2).map((claim) => ({
      relation: "repeated",
      focus: head,
      others: [claim],
      compute: ([one]) => one,
      formula: claim.lang === "zh" ? "\u6B63\u6587" : "the text below",
      evidence: "likely"
    }));
  });
}
function scaleCandidates(claims) {
  const told3 = claims.filter(
    (claim) => (claim.role === "level" || claim.role === "previous") && closed(claim) && claim.unit !== "" && claim.unit !== "1"
  );
  return told3.flatMap(
    (late, i) => told3.slice(0, i).flatMap((early) => {
      const [a, b] = [digitsOf2(early), digitsOf2(late)];
      const power = Math.log10(late.value / early.value);
      const isScaled2 = Math.abs(power) > 2.5 && Math.abs(power - Math.round(power)) < 1e-6;
      if (a !== b || a.length < 4 || !isScaled2 || early.unit !== late.unit || early.per !== late.per)
        return [];
      return [
        {
          relation: "repeated",
          focus: late,
          others: [early],
          compute: ([one]) => one,
          formula: early.text,
          evidence: "sure"
        }
      ];
    })
  );
}
var digitsOf2 = (claim) => claim.text.replace(/\D/g, "").replace(/^0+|0+$/g, "");
function scopesOf(claims) {
  const scopes = /* @__PURE__ */ new Map();
  const wholes = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    const whole2 = partitions.find(
      ({ parts }) => parts.some((part) => part.replace("-", "") === claim.concept)
    )?.whole;
    const last = whole2 === void 0 ? void 0 : wholes.get(whole2);
    const parent = claim.partOf === null ? void 0 : claims.find((other) => other.frame === claim.partOf && other.role === "level");
    const context = parent ?? (last !== void 0 && claim.source === last.source && claim.sentence - last.sentence <= 3 ? last : void 0);
    scopes.set(
      claim,
      context === void 0 ? "" : `${context.concept ?? ""} ${context.words.join(" ")}`.trim()
    );
    if (claim.role === "level" && claim.concept !== null) wholes.set(claim.concept, claim);
  }
  return scopes;
}
var qualities = /\b(?:real|nominal|constant|current|adjusted|unadjusted|annuali[sz]ed|annual rate|excluding|including|preliminary|provisional|final|average|cumulative|monthly|quarterly)\b|名义|实际|不变价|现价|可比|不含|除|季调|累计|平均|当月|单月/gi;
function qualityOf(sentence) {
  return [...new Set([...sentence.matchAll(qualities)].map((match) => match[0].toLowerCase()))].sort().join(" ");
}
function same(a, b, theme, reader) {
  if (a.role !== b.role || a.unit !== b.unit || a.list !== null || b.list !== null) return false;
  if (a.period === null || b.period === null || !samePeriod(a, b) || a.period.point !== b.period.point)
    return false;
  if (a.source !== b.source && !(a.periodHere && b.periodHere)) return false;
  const own = a.source === b.source ? theme : /* @__PURE__ */ new Set();
  if (!sameSubject(a, b, own)) return false;
  if (qualityOf(reader.sentence(a)) !== qualityOf(reader.sentence(b)) && !reader.heading(a) && !reader.heading(b))
    return false;
  if (vague.has(a.concept ?? "") && a.words.filter((word) => !own.has(word)).length === 0) return false;
  if (a.sentence === b.sentence && a.source === b.source) return false;
  if (a.role === "growth") {
    const annual = a.period.to - a.period.from >= 11;
    if (a.basis !== b.basis && !(annual && [a.basis, b.basis].every((basis) => basis === null || basis === "year")))
      return false;
    if (a.since === null !== (b.since === null) || a.since !== null && b.since !== null && a.since.to !== b.since.to)
      return false;
    if (a.unit !== "1" || /\b(?:nominal|real)\b|名义|实际/i.test(`${reader.sentence(a)} ${reader.sentence(b)}`))
      return false;
  }
  const words2 = /forecast|expect|project|estimate|revis|previous|target|plan|preliminary|flash|seasonally|预计|预测|修订|目标|计划|初步|快报/i;
  if (words2.test(reader.sentence(a)) !== words2.test(reader.sentence(b))) return false;
  return reader.heading(a) || reader.heading(b) || a.periodHere || b.periodHere || a.period.to - a.period.from === 11;
}
function properNames(claim) {
  return claim.words.filter(
    (word) => new RegExp(`\\b${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`).test(claim.subject) && /^[a-z]/.test(word)
  );
}
function periodRelations(claims) {
  const levels = levelsOf(claims).filter(
    (claim) => closed(claim) && claim.period !== null && claim.unit !== "1" && claim.unit !== "" && claim.per === null && !isStock3(claim)
  );
  return levels.flatMap((whole2) => {
    const span = whole2.period;
    if (span === null || span.to - span.from < 5) return [];
    const parts = levels.filter(
      (part) => part !== whole2 && part.source === whole2.source && part.unit === whole2.unit && part.period !== null && (sameSubject(part, whole2) || part.sentence === whole2.sentence && part.concept === whole2.concept && (part.words.length === 0 || part.words.join(" ") === whole2.words.join(" "))) && !part.period.point && part.period.from >= span.from && part.period.to <= span.to && part.period.to - part.period.from >= 2 && part.period.to - part.period.from < span.to - span.from
    );
    const tiled = tile(parts, span.from, span.to);
    if (tiled === null) return [];
    const sum = tiled.reduce((all, part) => add(all, part.interval), { low: 0, high: 0 });
    const near = meet(sum, whole2.interval) || Math.abs((sum.low + sum.high) / 2 / whole2.value - 1) > 0.02;
    return near && !isRevised(whole2) ? [relate("periods", whole2, tiled, sum, tiled.map((part) => part.text).join(" + "))] : [];
  });
}
function tile(parts, from, to) {
  const chosen = [];
  for (let at = from; at <= to; ) {
    const next = parts.filter((part2) => part2.period?.from === at);
    const [part] = next;
    if (part?.period == null || new Set(next.map((other) => other.value)).size > 1) return null;
    chosen.push(part);
    at = part.period.to + 1;
  }
  return chosen.length > 1 ? chosen : null;
}
function isStock3(claim) {
  const concept = conceptOf(claim.concept);
  return concept?.stock === true || concept?.rate === true || claim.period?.point === true;
}
function isRevised(claim) {
  return isReal(claim) && claim.concept === null;
}

// src/audit/relations/contributions.ts
function contributions(claims, reader) {
  const pairs2 = toldTogether(claims);
  const growths = claims.filter((claim) => claim.role === "growth" && claim.unit === "1" && closed(claim));
  return pairs2.flatMap(({ point, rate }) => {
    const near = growths.filter(
      (claim) => distance(claim, point) <= 2 && claim.start < rate.end + 80 && claim.frame !== point.frame
    );
    const told3 = near.filter((claim) => claim.sentence === point.sentence && claim.concept !== null);
    const own = told3.filter(
      (claim) => claim.lang === "zh" && claim.concept !== "gdp" && claim.start < Math.min(point.start, rate.start) && claims.some(({ frame, role }) => frame === claim.frame && role === "level")
    );
    const here = told3.length === 1 && own.length === 1 && near.length > 1 ? [] : told3;
    const ofGdp = growths.filter(
      (claim) => claim.source === point.source && claim.concept === "gdp" && (claim.basis === null || claim.basis === "year") && samePeriod(claim, point)
    );
    const several = new Set(near.filter((claim) => claim.concept === "gdp").map((claim) => claim.value));
    const named3 = here.length === 1 ? here : several.size > 1 && here.length === 0 ? [] : ofGdp;
    const sure = new Set(named3.map((claim) => claim.value)).size === 1 ? named3[0] : void 0;
    const shared = near.filter(
      (growth2) => pairs2.some(
        (other) => other.point !== point && other.point.sentence === point.sentence && meet(divide(other.point.interval, growth2.interval) ?? nothing, other.rate.interval)
      )
    );
    const whole2 = namedGrowth(rate, growths, reader) ?? growthBehind(point, growths, reader);
    const choices = whole2 ? [whole2] : [.../* @__PURE__ */ new Set([...near, ...sure === void 0 ? [] : [sure]])];
    return choices.map((growth2) => ({
      relation: "contribution",
      focus: rate,
      others: [point, growth2],
      compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : divide(a, b),
      formula: `${point.text} / ${growth2.text}`,
      evidence: growth2 === (whole2 ?? (shared.length === 1 ? shared[0] : sure)) ? "sure" : growth2.concept !== null && (growth2.concept === point.concept || growth2.concept === "gdp") ? "weak" : "possible"
    }));
  });
}
function growthBehind(point, growths, reader) {
  return growths.find(
    (growth2) => growth2.source === point.source && growth2.start >= point.end && /^ (?:to|of) (?:the |its |that )?[a-z’' -]{0,30}\b(?:growth|increase|rise|expansion|gain)(?: of)? $/i.test(
      reader.between(point, growth2)
    )
  );
}
var nothing = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };
function toldTogether(claims) {
  const points = claims.filter((claim) => claim.role === "contribution");
  const rates = claims.filter((claim) => claim.role === "contribution_share");
  return points.flatMap((point) => {
    const before3 = claims.filter((claim) => claim.end <= point.start && claim.source === point.source).at(-1);
    const listed2 = rates.find(
      (claim) => point.list !== null && claim.list?.length === point.list.length && claim.list.index === point.list.index && claim.source === point.source && claim.sentence === point.sentence
    );
    if (listed2 !== void 0) return [{ point, rate: listed2 }];
    const order = claims.filter(
      (claim) => claim.source === point.source && claim.sentence === point.sentence && (claim.role === "contribution" || claim.role === "contribution_share")
    );
    const rateFirst = order[0]?.role === "contribution_share" && before3?.role === "contribution_share" && before3.sentence === point.sentence && point.lang === "zh" ? before3 : void 0;
    const rate = rateFirst ?? rates.find((claim) => claim.frame === point.frame && claim.start > point.start) ?? rates.find(
      (claim) => claim.source === point.source && claim.sentence === point.sentence && claim.start > point.start && !points.some((other) => other !== point && other.start > point.start && other.start < claim.start)
    );
    return rate === void 0 ? [] : [{ point, rate }];
  });
}
var demandWords = {
  en: [
    /consumption|consumer spending/i,
    /investment|capital formation/i,
    /net exports|net trade|external demand/i
  ],
  zh: [/消费/, /投资|资本形成/, /净出口|外需/]
};
function demands(claims, reader) {
  const points = claims.filter((claim) => claim.role === "contribution");
  return [...new Set(points.map((claim) => claim.sentence))].flatMap((sentence) => {
    const here = points.filter((claim) => claim.sentence === sentence);
    const first = here[0];
    if (first === void 0) return [];
    const growths = claims.filter(
      (claim) => claim.unit === "1" && claim.source === first.source && sentence - claim.sentence <= 1 && sentence >= claim.sentence && (claim.role === "growth" || claim.role === "level")
    );
    const own = growths.filter((claim) => claim.sentence === sentence);
    const whole2 = own.length === 1 ? own[0] : own.length === 0 && growths.length === 1 ? growths[0] : void 0;
    const further = points.filter((claim) => claim.sentence === sentence || claim.sentence === sentence + 1);
    const without = here.length > 2 ? here.map((left) => here.filter((claim) => claim !== left)) : [];
    return [here, ...further.length > here.length ? [further] : [], ...without].flatMap(
      (parts) => growths.flatMap(
        (growth2) => parts.length < 2 ? [] : [
          {
            relation: "contribution",
            focus: growth2,
            others: parts,
            compute: (others) => others.reduce(add, { low: 0, high: 0 }),
            formula: parts.map((claim, i) => `${claim.interval.high < 0 ? " \u2212 " : i === 0 ? "" : " + "}${claim.text}`).join("").trim(),
            evidence: growth2 === whole2 && (parts === here || parts === further) && (parts === here || !allDemands(here, told2(here, reader))) && allDemands(parts, told2(parts, reader)) ? "sure" : "possible"
          }
        ]
      )
    );
  });
}
function told2(claims, reader) {
  return [...new Set(claims.map((claim) => reader.sentence(claim)))].join(" ");
}
function allDemands(parts, sentence) {
  const lang = parts[0]?.lang ?? "en";
  const two = lang === "zh" ? /内需|国内需求/.test(sentence) && /外需|净出口|国外净需求/.test(sentence) : /domestic demand/i.test(sentence) && /net exports|net trade|external|foreign (?:trade|demand)/i.test(sentence);
  return parts.length === 2 && two || parts.length === 3 && (demandWords[lang].every((pattern) => pattern.test(sentence)) || /第一产业.*第二产业.*第三产业|primary.*secondary.*tertiary/i.test(sentence));
}
var ratios2 = [
  { en: /profit margin|return on sales/i, zh: /利润率/, part: /^profit$/, whole: /^revenue$/ },
  { en: /urbani[sz]ation(?: rate)?/i, zh: /城镇化率/, part: /urban|城镇/, whole: /^population$/ },
  { en: /(?!)/, zh: /亏损面/, part: /亏损/, whole: /企业/ },
  { en: /loan-to-deposit|loans-to-deposits/i, zh: /存贷比/, part: /^loans$/, whole: /^deposits$/ },
  { en: /(?!)/, zh: /(?:研发|R&D)[^，。；]{0,8}强度/, part: /^rnd$/, whole: /^gdp$/ },
  { en: /(?!)/, zh: /[，；。]失业率(?:为|约)*$/, part: /失业(?:人|者)/, whole: /劳动力/ },
  {
    en: /(?!)/,
    zh: /(?:开工|完工|竣工|投产|达标|复工|完成)率/,
    part: /已|开工|完工|竣工|投产|达标|复工|完成/,
    whole: /计划|共|总|安排|实施/
  }
];
function namedRatios(claims, reader) {
  const rates = claims.filter(
    (claim) => claim.unit === "1" && (claim.role === "level" || claim.role === "share") && claim.list === null
  );
  return rates.flatMap((rate) => {
    const lead = reader.gap(rate);
    const ratio2 = ratios2.find((one) => (rate.lang === "zh" ? one.zh : one.en).test(lead));
    if (ratio2 === void 0) return [];
    const near = levelsOf(claims).filter(
      (level) => level.source === rate.source && rate.sentence - level.sentence <= 4 && level.end <= rate.start && level.unit !== "1" && closed(level)
    );
    const named3 = (pattern) => near.filter(
      (level) => pattern.test(level.concept ?? "") || /[\u4e00-\u9fff]/.test(pattern.source) && pattern.test(level.subject)
    );
    const parts = named3(ratio2.part);
    const judged2 = parts.flatMap(
      (part) => named3(ratio2.whole).filter((level) => level !== part && level.unit === part.unit).flatMap((whole2) => {
        const quotient2 = divide(part.interval, whole2.interval);
        return quotient2 === void 0 ? [] : [
          {
            part,
            whole: whole2,
            relation: relate("share", rate, [part, whole2], quotient2, `${part.text} / ${whole2.text}`)
          }
        ];
      })
    );
    const holding = judged2.find(({ relation }) => relation.verdict === "consistent");
    if (holding !== void 0) return [holding.relation];
    const outer = judged2.filter(
      ({ part, whole: whole2 }) => whole2.partOf === null && (parts.length === 1 || part.partOf === null)
    );
    return outer.length === 1 && outer[0] !== void 0 ? [outer[0].relation] : [];
  });
}

// src/audit/relations/structures.ts
function structures(claims, reader) {
  const found = [];
  const shares = claims.filter(
    (claim) => claim.unit === "1" && (claim.role === "share" || claim.role === "level" || claim.role === "previous") && claim.aside === null
  );
  const groups3 = /* @__PURE__ */ new Map();
  for (const share of shares) {
    const last = shares[shares.indexOf(share) - 1];
    const chained = last !== void 0 && last.source === share.source && last.sentence === share.sentence && /^\s*[:：∶]\s*$/.test(reader.between(last, share));
    const key = chained ? [...groups3.entries()].find(([, list2]) => list2.includes(last))?.[0] ?? "" : `${share.source}:${share.start}`;
    groups3.set(key, [...groups3.get(key) ?? [], share]);
  }
  for (const list2 of groups3.values()) if (list2.length >= 2) found.push(hundred(list2));
  const bySentence2 = /* @__PURE__ */ new Map();
  for (const share of claims.filter(
    (claim) => claim.unit === "1" && (claim.role === "share" || claim.role === "contribution_share")
  )) {
    const key = `${share.source}:${share.sentence}`;
    bySentence2.set(key, [...bySentence2.get(key) ?? [], share]);
  }
  for (const list2 of bySentence2.values()) {
    if (list2.length < 2 || [...groups3.values()].some((group) => group.length >= 2 && group.some((share) => list2.includes(share))))
      continue;
    if (whole(list2) && complete(list2, claims, reader.sentence(list2[0]))) found.push(hundred(list2));
  }
  return found;
}
function whole(list2) {
  const named3 = new Set(
    list2.map((share) => share.whole?.trim().toLowerCase() ?? "").filter((text) => text !== "")
  );
  return named3.size <= 1;
}
function complete(list2, claims, sentence) {
  const total = list2.reduce((sum, share) => sum + share.value, 0);
  if (total < 0.85 || total > 1.15) return false;
  const concepts2 = list2.map((share) => share.concept);
  if (list2[0]?.lang === "zh" && concepts2.includes("exports") && !/占(?:外贸|进出口|总)/.test(sentence))
    return false;
  if (partitions.some(
    ({ parts }) => parts.length === list2.length && parts.every((part) => concepts2.includes(part))
  ))
    return true;
  const [first] = list2;
  if (first === void 0) return false;
  const subject = (share) => `${share.concept ?? ""} ${share.subject} ${share.words.join(" ")}`;
  if (list2.some((share) => share.rest || claims.some((claim) => claim.frame === share.frame && claim.rest)))
    return true;
  const sectors = /(?:primary|first)[^.]*secondary[^.]*tertiary|第一产业[^。]*第二产业[^。]*第三产业|三次产业|一、(?:第)?二、(?:第)?三(?:次)?产业|three (?:sectors|industries)/i.test(
    sentence
  );
  if (sectors && list2.length === 3) return true;
  return complements[first.lang].some(
    (set) => set.length === list2.length && set.every((pattern) => list2.filter((share) => pattern.test(subject(share))).length === 1)
  );
}
function wholeCandidates(claims, reader) {
  const shares = claims.filter(
    (claim) => claim.unit === "1" && (claim.role === "share" || claim.role === "level") && claim.half > 0
  );
  return runsOf(shares, reader).flatMap((run) => {
    const list2 = unnested(run);
    const last = list2.at(-1);
    const [first] = list2;
    if (first === void 0 || last === void 0 || list2.length < 3 || !whole(list2)) return [];
    const rests = list2.filter((share) => share.rest);
    const announced2 = structureWords.test(reader.earlier(first, 90)) || /^(?:of|among) (?:the|all|those|these|its)\b/i.test(reader.before(first));
    const unit = Math.max(...list2.map((share) => share.half * 2));
    return [
      {
        relation: "structure",
        focus: last,
        others: list2.slice(0, -1),
        compute: (others) => others.reduce((left, share) => subtract(left, share), { low: 1 - unit, high: 1 + unit }),
        formula: `100% \u2212 ${list2.slice(0, -1).map((share) => share.text).join(" \u2212 ")}`,
        evidence: isCounted(list2, reader) ? "sure" : rests.length === 1 && rests[0] === last ? announced2 || /\b(?:remaining|remainder|rest)\b|其余/i.test(reader.gap(last) + reader.tail(last)) ? "sure" : "likely" : announced2 || last.list !== null || isOneList(list2, reader) ? "likely" : "possible"
      }
    ];
  });
}
function unnested(run) {
  const isHundred = (list2) => Math.abs(list2.reduce((sum, share) => sum + share.value, 0) - 1) < 0.015;
  if (isHundred(run)) return run;
  for (const [i, outer] of run.entries())
    for (let to = i + 3; to < run.length; to++) {
      const inner = run.slice(i + 1, to).reduce((sum, share) => sum + share.value, 0);
      const left = [...run.slice(0, i + 1), ...run.slice(to)];
      if (Math.abs(inner - outer.value) < outer.half * 4 && isHundred(left)) return left;
    }
  return run;
}
function isOneList(list2, reader) {
  const [first, ...others] = list2;
  const last = others.at(-1);
  if (first === void 0 || last === void 0 || first.role !== "share") return false;
  const isShort = (share, i) => {
    const gap = reader.between(i === 0 ? first : others[i - 1] ?? first, share);
    return i === 0 || share !== last ? /^[^,，、;；]{0,40}[,，、;；][^,，、;；]{1,40}$/.test(gap) : /^[^,，、;；]{0,40}(?:[,，、;；] ?| and |和)[^,，、;；]{1,40}$/.test(gap);
  };
  return others.every(isShort) && /^[^\d,，、;；]{0,40}$/.test(reader.after(last));
}
function isCounted(list2, reader) {
  const [first] = list2;
  const lead = first === void 0 || first.lang !== "zh" ? "" : reader.earlier(first, 40);
  const count = /(?:分为|分成|由)([两二三四五六七八])(?:块|类|部分|大类|大板块|个?板块|种|个部分)[^。；]{0,14}$/.exec(
    lead
  )?.[1];
  return count !== void 0 && "\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B".indexOf(count.replace("\u4E24", "\u4E8C")) + 2 === list2.length;
}
var structureWords = /构成|结构|占比|比重|分别占|分为|划分|\bby (?:source|type|kind|mode|sector|origin|region|age|product|category|purpose)\b|\b(?:structure|breakdown|breaks? down|divid|split|made up|compris|consist|mix\b|composition|distribut|of which|the whole)/i;
function runsOf(shares, reader) {
  const runs = [];
  for (const share of shares) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const together = last !== void 0 && last.source === share.source && (last.sentence === share.sentence ? !/\d/.test(reader.between(last, share)) : share.sentence === last.sentence + 1 && share.paragraph - last.paragraph <= 1 && /\n/.test(reader.between(last, share)) && !/\d/.test(reader.between(last, share)));
    if (run !== void 0 && together) run.push(share);
    else runs.push([share]);
  }
  return runs;
}
function hundred(list2) {
  const last = list2.at(-1);
  const sum = list2.reduce((all, share) => add(all, share.interval), { low: 0, high: 0 });
  const unit = Math.max(...list2.map((share) => share.half * 2));
  const relation = relate(
    "structure",
    last,
    list2,
    widen(sum, unit),
    list2.map((share) => share.text).join(" + "),
    { low: 1, high: 1 }
  );
  const total = list2.reduce((all, share) => all + share.value, 0);
  const shown = `${Number((total * 100).toFixed(4))}%`;
  const agrees = relation.verdict === "consistent";
  return {
    ...relation,
    stated: 1,
    why: {
      en: `${list2.map((share) => share.text).join(" + ")} = ${shown}; ${agrees ? "a hundred but for rounding" : "the parts of a whole must add up to 100%"}`,
      zh: `${list2.map((share) => share.text).join(" + ")} = ${shown}\uFF1B${agrees ? "\u9664\u56DB\u820D\u4E94\u5165\u5916\u5408\u8BA1\u4E3A100%" : "\u5404\u90E8\u5206\u4E4B\u548C\u5E94\u4E3A100%"}`
    }
  };
}

// src/audit/relations/vital.ts
var vital = {
  en: [/birth rate|births/i, /death rate|deaths/i, /natural (?:increase|growth)/i],
  zh: [/出生(?:率|人口)/, /死亡(?:率|人口)/, /自然(?:增[长加]|减少|下降)/]
};
function naturalIncrease(claims, reader) {
  const levels = claims.filter((claim) => claim.role === "level" || claim.role === "change");
  return levels.flatMap((increase) => {
    const [births, deaths, natural] = vital[increase.lang];
    if (births === void 0 || deaths === void 0 || natural?.test(reader.gap(increase)) !== true)
      return [];
    const near = levels.filter(
      (level) => level.source === increase.source && level.unit === increase.unit && distance(level, increase) <= 1 && level.start < increase.start
    );
    const [b] = near.filter((level) => births.test(reader.gap(level)));
    const [d] = near.filter((level) => deaths.test(reader.gap(level)));
    if (b === void 0 || d === void 0) return [];
    const size = Math.abs(increase.value);
    const falls = /自然(?:减少|下降)/.test(reader.gap(increase)) && increase.value > 0;
    const stated = falls ? { low: -size - increase.half, high: -size + increase.half } : increase.interval;
    return [
      {
        ...relate(
          "difference",
          increase,
          [b, d],
          subtract(b.interval, d.interval),
          `${b.text} \u2212 ${d.text}`,
          stated
        ),
        worded: true
      }
    ];
  });
}

// src/audit/relations/shares.ts
function shareRelations(claims, reader) {
  const levels = levelsOf(claims);
  const shares = claims.filter((claim) => claim.role === "share" && claim.unit === "1");
  const judged2 = shares.flatMap((share) => {
    if (isOfFartherWhole(share, levels, reader)) return [];
    const named3 = wholesNamed(
      share,
      levels.filter((level) => distance(level, share) <= 3 && level.unit !== "1"),
      reader
    );
    return judgeShare(share, levels, claims, reader).filter(
      ({ numbers: [, , whole2] }) => named3.length === 0 || whole2 !== void 0 && named3.includes(whole2)
    );
  });
  return [
    ...judged2,
    ...shares.flatMap((share) => judgeBeside(share, judged2, levels)),
    ...structures(claims, reader),
    ...weigh([...contributions(claims, reader), ...demands(claims, reader)]),
    ...namedRatios(claims, reader),
    ...naturalIncrease(claims, reader)
  ];
}
function judgeBeside(share, judged2, levels) {
  if (judged2.some(({ focus }) => focus === share)) return [];
  const named3 = share.whole?.trim() ?? "";
  const beside2 = judged2.filter(
    ({ focus, verdict }) => verdict === "consistent" && focus.source === share.source && focus.whole?.trim() === (named3 === "" ? focus.whole?.trim() : named3) && (named3 === "" ? focus.sentence === share.sentence : distance(focus, share) <= 1)
  );
  const wholes = new Set(beside2.map(({ numbers }) => numbers[2]));
  const [whole2] = wholes;
  const part = levels.filter((level) => level.frame === share.frame && level.unit === whole2?.unit).at(-1);
  if (whole2 === void 0 || part === void 0 || part === whole2 || wholes.size > 1) return [];
  if (named3 === "" ? beside2.length < 2 : /^(?:it|that|this|them|these|those|其|总量)$/i.test(named3))
    return [];
  const ratio2 = divide(part.interval, whole2.interval);
  return ratio2 === void 0 ? [] : [relate("share", share, [part, whole2], ratio2, `${part.text} / ${whole2.text}`)];
}
function judgeShare(share, levels, claims, reader) {
  if (share.list !== null && share.list.length > 1 && levels.every((level) => level.frame !== share.frame))
    return judgeListed(share, levels);
  const own = levels.filter(
    (level) => level.frame === share.frame && level.unit !== "1" && level.per === null
  );
  const last = own.at(-1) ?? elsewhere(share, levels);
  const first = last === null ? void 0 : levels.find(
    (level) => level.source === last.source && level.end <= last.start && level.half <= 0.5 && /^\s*(?:out )?of\s+(?:the|its|all|these|those|a total of)?\s*$/i.test(
      reader.between(level, last)
    )
  );
  const part = first ?? last;
  if (part === null || !closed(part) || isAside(share, part, reader)) return [];
  if (isOfAnother(share, part, reader)) return [];
  if (isJoint(share, reader)) return [];
  if (share.lang === "zh" && /^[）)]?的$/.test(reader.gap(share))) return [];
  const wholes = findWholes(share, part, levels, reader).filter(
    ({ claim }) => closed(claim) && claim !== part
  );
  const judged2 = wholes.flatMap(({ claim, sure: sure2 }) => {
    const ratio2 = divide(part.interval, claim.interval);
    return ratio2 === void 0 ? [] : [{ sure: sure2, relation: relate("share", share, [part, claim], ratio2, `${part.text} / ${claim.text}`) }];
  });
  const fits2 = judged2.find(({ relation }) => relation.verdict === "consistent");
  if (fits2 !== void 0) return [fits2.relation];
  if (outerShare(share, part, claims) !== void 0) return [];
  const sure = judged2.filter((one) => one.sure);
  return sure.length === 1 && sure[0] !== void 0 ? [sure[0].relation] : [];
}
function judgeListed(share, levels) {
  const index = share.list?.index ?? 0;
  const set = partitions.find(
    ({ parts }) => parts.length === share.list?.length && parts.includes("primary")
  );
  const part = set === void 0 ? void 0 : levels.find(
    (level) => level.concept === set.parts[index] && level.unit !== "1" && samePeriod(level, share) && distance(level, share) <= 4
  );
  const whole2 = set === void 0 ? void 0 : levels.find(
    (level) => level.concept === set.whole && level.unit === part?.unit && samePeriod(level, share) && distance(level, share) <= 6
  );
  if (part === void 0 || whole2 === void 0 || share.role !== "share") return [];
  const ratio2 = divide(part.interval, whole2.interval);
  return ratio2 === void 0 ? [] : [relate("share", share, [part, whole2], widen(ratio2, share.half * 2), `${part.text} / ${whole2.text}`)];
}
function elsewhere(share, levels) {
  if (share.concept === null || conceptOf(share.concept)?.rate === true) return null;
  const found = levels.filter(
    (level) => level.concept === share.concept && level.source === share.source && level.unit !== "1" && level.per === null && samePeriod(level, share) && level.words.join(" ") === share.words.join(" ") && distance(level, share) <= 6
  );
  return found.length === 1 ? found[0] ?? null : null;
}
function findWholes(share, part, levels, reader) {
  const near = levels.filter(
    (level) => level !== part && level.source === part.source && level.unit === part.unit && level.per === null && level.frame !== part.frame && (share.lang !== "zh" || level.start < share.start || level.sentence === share.sentence) && samePeriod(level, part)
  );
  const text = share.whole?.trim() ?? "";
  const partWhole = near.find((level) => level.frame === part.partOf);
  const counted = countWhole(part, levels, reader);
  const ownScope = share.lang === "zh" && partWhole !== void 0 && /^(?:全市|全省|全国|全区|全县|全州|总数的?)$/.test(text) && (reader.sentence(partWhole).includes(text) || !/全[国省市区县州]/.test(reader.sentence(partWhole)));
  const bare = ownScope || text === "" || /^(?:the |its |this |that |these |those |all )*(?:total|whole|it|them|all|overall|sum|aggregate|latter)?(?: of it)?$/i.test(
    text
  ) || /^(?:总量|总额|总数|总规模|全部|总体|其|总计|总)?$/.test(text);
  if (bare) {
    if (counted !== null) return [{ claim: counted, sure: true }];
    if (partWhole !== void 0) return [{ claim: partWhole, sure: true }];
    const totals = near.filter(
      (level) => level.start < part.start && distance(level, part) <= 2 && (level.total || level.sentence === part.sentence) && level.value > part.value
    );
    return totals.map((claim) => ({
      claim,
      sure: totals.length === 1 && claim.total && claim.sentence >= part.sentence - 1 && (claim.concept === part.concept || part.concept === null)
    }));
  }
  const marks = findConcepts(text, share.lang);
  const concept = marks.at(-1)?.id ?? null;
  const rest = marks.reduceRight((all, mark) => `${all.slice(0, mark.start)} ${all.slice(mark.end)}`, text);
  const scoped = isScoped(text, share.lang);
  const words2 = contentWords(rest, share.lang).filter(
    (word) => !/^(?:city|country|nation|national|region|province|state|all|whole|全市|全省|全国|全区|全县|total)$/.test(
      word
    )
  );
  const named3 = near.filter(
    (level) => (concept !== null ? level.concept === concept : words2.length > 0) && words2.every((word) => speaksOf(word, level, reader))
  );
  const scopeFits = (level) => !scoped || scopeOf(text, share.lang).every((word) => reader.sentence(level).toLowerCase().includes(word));
  const values = new Set(named3.map((level) => level.value));
  if (named3.length > 0)
    return named3.map((claim) => ({
      claim,
      sure: values.size === 1 && scopeFits(claim) && (concept !== null || words2.length > 0)
    }));
  if (counted !== null && concept !== null) return [{ claim: counted, sure: counted.concept === concept }];
  if (partWhole !== void 0)
    return [{ claim: partWhole, sure: /^(?:the )?total\b/i.test(text) && concept === null && !scoped }];
  return [];
}
function speaksOf(word, level, reader) {
  const around2 = `${level.subject} ${reader.tail(level)}`.toLowerCase();
  if (level.words.includes(word) || around2.includes(word)) return true;
  return word.length >= 5 && (around2.match(/[a-z]+/g) ?? []).some(
    (other) => other.length >= 4 && other.slice(0, word.length - 1) === word.slice(0, other.length).slice(0, word.length - 1)
  );
}
function countWhole(part, levels, reader) {
  const others = levels.filter(
    (level) => level.source === part.source && level.sentence === part.sentence && level !== part && level.half <= 0.5 && level.unit !== "1"
  );
  if (part.lang === "en" && /^\s*of (?:them|these|those|which)\b/i.test(reader.after(part)))
    return levels.filter(
      (level) => level.source === part.source && level.sentence === part.sentence && level.end <= part.start && level.value > part.value && level.unit !== "1"
    ).at(-1) ?? null;
  return others.find((whole2) => {
    if (whole2.value < part.value) return false;
    if (part.lang === "zh")
      return whole2.start < part.start && /^[^，。；]{0,10}(?:中(?![心小国间型部央级高试药医学期介亚欧等])|里(?!程))/.test(
        reader.after(whole2)
      );
    return /\b(?:out of|of|among)\s+(?:the\s+|its\s+|all\s+|a total of\s+|some\s+)*$/i.test(
      reader.before(whole2)
    );
  }) ?? null;
}

// src/audit/relations/since.ts
var thenWas = /\b(?:when|where|in which)\s+(?:it|they|there|the (?:figure|number|total|amount|count|level)|that (?:figure|number))\s+(?:had\s+)?(?:stood at|was|were|been|came to|amounted to|totalled|totaled|numbered|reached)\s+(?:only |just |about |some |still )*[$€£¥₹A-Z]*$/i;
function sinceCandidates(claims, reader) {
  const amounts2 = claims.filter(
    (claim) => claim.lang === "en" && claim.unit !== "1" && claim.unit !== "points" && closed(claim) && claim.value > 0
  );
  return amounts2.filter((claim) => thenWas.test(reader.gap(claim))).flatMap((before3) => {
    const here = claims.filter(
      (claim) => claim.source === before3.source && claim.sentence === before3.sentence && claim !== before3
    );
    return here.flatMap((told3) => {
      const now = here.filter((claim) => amounts2.includes(claim) && claim !== told3 && fits(claim, before3));
      const [only3] = now;
      if (only3 === void 0 || now.length > 1) return [];
      if (told3.unit === "1" && told3.role === "growth" && !isReal(told3, only3))
        return [
          {
            relation: "growth",
            focus: told3,
            others: [only3, before3],
            compute: ([a, b]) => minusOne(divideBoth(a, b)),
            formula: `${only3.text} / ${before3.text} \u2212 1`,
            evidence: "sure",
            mistakes: growthMistakes,
            bound: [before3]
          }
        ];
      const way = moreOrLess(told3, reader);
      if (way === 0 || !fits(told3, before3) || told3.value >= only3.value) return [];
      const size = sizeOf(told3.interval);
      return [
        {
          relation: "change",
          focus: told3,
          others: [only3, before3],
          compute: ([a, b]) => a === void 0 || b === void 0 ? void 0 : subtract(a, b),
          formula: `${only3.text} \u2212 ${before3.text}`,
          evidence: "sure",
          stated: way < 0 ? scale(size, -1) : size,
          bound: [before3]
        }
      ];
    });
  });
}
function fits(claim, before3) {
  return alike(claim, before3) || claim.unit === "" || before3.unit === "";
}
function moreOrLess(claim, reader) {
  const found = /^\s*[a-z]{0,12}\s*(more|higher|above|less|fewer|lower|below|down|up)\b(?: (?:than|from|on|in))?/i.exec(
    reader.tail(claim)
  );
  return found === null ? 0 : /more|higher|above|up/i.test(found[1] ?? "") ? 1 : -1;
}

// src/audit/relations/spans.ts
function spanCandidates(claims, reader) {
  const counts2 = claims.filter((claim) => claim.unit === "years" && claim.role === "level");
  const averages2 = claims.filter((claim) => claim.role === "average_growth");
  return framesOf(claims).flatMap(({ level, previous }) => {
    const years2 = level === null || previous === null ? null : yearsBetween(previous, level);
    if (level === null || previous === null || years2 === null || years2 < 2) return [];
    if (!averages2.some((claim) => claim.source === level.source && claim.sentence === level.sentence))
      return [];
    return counts2.filter(
      (claim) => claim.source === level.source && claim.sentence === level.sentence && overSpan(claim, reader)
    ).map((claim) => ({
      relation: "average_growth",
      focus: claim,
      others: [level, previous],
      // The first year may be counted too.
      compute: () => ({ low: years2, high: years2 + 1 }),
      formula: `${level.text}, ${previous.text}`,
      evidence: "sure"
    }));
  });
}
function yearCountCandidates(claims, reader) {
  return claims.filter((claim) => claim.lang === "en" && claim.unit === "years" && claim.aside === null).flatMap((count) => {
    const match = /^\s*(?:from|between|,)\s+((?:19|20)\d{2})\s*(?:to|and|through|-|–)\s*((?:19|20)\d{2})\b/i.exec(
      reader.after(count)
    );
    if (match === null || !Number.isInteger(count.value)) return [];
    const years2 = Number(match[2]) - Number(match[1]);
    return [
      {
        relation: "count",
        focus: count,
        others: [],
        compute: () => ({ low: years2, high: years2 + 1 }),
        formula: `${match[2] ?? ""} \u2212 ${match[1] ?? ""}`,
        evidence: "sure",
        reading: () => ({ low: count.value, high: count.value }),
        worded: true
      }
    ];
  });
}
function overSpan(claim, reader) {
  return claim.lang === "zh" ? /^(?:间|来|内|时间)/.test(reader.after(claim)) : /\b(?:over|within|during|in) (?:the |these |those |just |only |a span of )*$/i.test(reader.gap(claim));
}
function twoYearCandidates(claims, reader) {
  const growths = claims.filter((claim) => claim.role === "growth" && claim.unit === "1");
  return claims.filter((claim) => claim.role === "average_growth" && claim.unit === "1").flatMap((average) => {
    const near = growths.filter(
      (claim) => claim.source === average.source && claim.start < average.start && average.sentence - claim.sentence <= 1
    );
    return near.flatMap(
      (a, i) => near.slice(i + 1).map((b) => ({
        relation: "average_growth",
        focus: average,
        others: [a, b],
        compute: ([x, y]) => x === void 0 || y === void 0 || x.low <= -1 || y.low <= -1 ? void 0 : {
          low: Math.sqrt((1 + x.low) * (1 + y.low)) - 1,
          high: Math.sqrt((1 + x.high) * (1 + y.high)) - 1
        },
        formula: `\u221A((1 + ${a.text}) (1 + ${b.text})) \u2212 1`,
        evidence: near.length === 2 && b.sentence === average.sentence && (isEarlier(b, average, reader) || a.sentence === b.sentence && ofBoth.test(reader.after(average))) ? "sure" : near.length === 2 && a.sentence === average.sentence ? "weak" : "possible"
      }))
    );
  });
}
var ofBoth = /^\s*(?:a year |annually |per year )?(?:over|in|for|across) (?:the |these |those |both )*two years\b/i;
function isEarlier(claim, average, reader) {
  return claim.lang === "zh" && /(?:上年|去年|(?:19|20)\d{2}年)(?:同期|同月)?[^，。；]{0,12}$/.test(reader.gap(claim)) && !/[比较]/.test(reader.gap(claim)) && /两年(?:年均|平均)/.test(reader.gap(average));
}
function averagedCandidates(claims, reader) {
  return claims.flatMap((average, i) => {
    const [years2] = /([两三四五])年(?:来)?(?:年均|平均|年平均)/.exec(reader.gap(average))?.slice(1) ?? [];
    const whole2 = claims[i - 1];
    if (years2 === void 0 || average.role !== "average_growth" || whole2?.sentence !== average.sentence)
      return [];
    if (whole2.source !== average.source || whole2.role !== "growth" || whole2.unit !== "1") return [];
    if (!/(?:比|较)(?:19|20)\d{2}年[^，。；]{0,12}$/.test(reader.gap(whole2)) && whole2.since === null)
      return [];
    const n = "\u4E24\u4E09\u56DB\u4E94".indexOf(years2) + 2;
    return [
      {
        relation: "average_growth",
        focus: average,
        others: [whole2],
        compute: ([x]) => x === void 0 || x.low <= -1 ? void 0 : { low: (1 + x.low) ** (1 / n) - 1, high: (1 + x.high) ** (1 / n) - 1 },
        formula: `(1 + ${whole2.text})^(1/${n}) \u2212 1`,
        evidence: "sure",
        worded: true
      }
    ];
  });
}

// src/audit/relations/weighted.ts
var slack = 0.15;
function weightedCandidates(claims) {
  return claims.filter(
    (claim) => claim.role === "contribution" && claim.unit === "points" && closed(claim) && claim.list === null
  ).flatMap((points) => {
    const told3 = [0, 1].map((back) => before(points, claims, back)).find((pair) => pair !== void 0);
    if (told3 === void 0) return [];
    const { weight, growth: growth2 } = told3;
    return [
      {
        relation: "contribution",
        focus: points,
        others: [weight, growth2],
        compute: ([a, b]) => {
          if (a === void 0 || b === void 0) return void 0;
          const product = multiply(a, b);
          return product.low < 0 ? { low: product.low * (1 + slack), high: product.high * (1 - slack) } : { low: product.low * (1 - slack), high: product.high * (1 + slack) };
        },
        formula: `${weight.text} \xD7 ${growth2.text}`,
        evidence: "likely",
        // the weight itself, or the growth, taken for what they contribute; the sign turned
        mistakes: ([a, b]) => a === void 0 || b === void 0 ? [] : [a, b, scale(multiply(a, b), -1)]
      }
    ];
  });
}
function before(points, claims, back) {
  const near = claims.filter(
    (claim) => claim.source === points.source && points.sentence - claim.sentence === back && claim.end <= points.start && claim.aside === null && closed(claim)
  );
  const weights = near.filter(
    (claim) => claim.unit === "1" && (claim.role === "share" || claim.role === "contribution_share")
  );
  const growths = near.filter((claim) => claim.unit === "1" && claim.role === "growth");
  const [weight] = weights;
  const [growth2] = growths;
  if (weight === void 0 || growth2 === void 0 || weights.length > 1 || growths.length > 1)
    return void 0;
  return near.some((claim) => claim.role === "contribution") ? void 0 : { weight, growth: growth2 };
}

// src/audit/relations/sums.ts
function sumRelations(claims, reader) {
  const levels = levelsOf(claims).filter((claim) => closed(claim) && isAdditive(claim));
  const known = weigh(partitionCandidates(levels, reader));
  const listed2 = ofWhich(levels, reader);
  const totals = totalled2(levels, reader);
  const runs = contiguous(levels, claims);
  const seen = /* @__PURE__ */ new Set();
  return [...known, ...listed2, ...totals, ...runs].filter((relation) => {
    const key = relation.numbers.map((claim) => `${claim.source}:${claim.start}`).sort().join(" ");
    return seen.has(key) ? false : seen.add(key);
  });
}
function ofWhich(levels, reader) {
  return levels.flatMap((whole2) => {
    const told3 = levels.filter(
      (claim) => claim.partOf === whole2.frame && claim.unit === whole2.unit && claim.per === whole2.per && claim.source === whole2.source && (claim.period === null || whole2.period === null || samePeriod(claim, whole2))
    );
    const [first] = told3;
    const parts = told3.filter(
      (claim) => claim.sentence === first?.sentence || !beginsAnew(claim, first ?? claim, reader)
    );
    const relations = [];
    for (const part of parts) {
      if (part.interval.low > whole2.interval.high && !levels.some((level) => isNearerWhole(level, whole2, part)) && // 第二产业54596亿元，其中制造业45379亿元；第三产业85801亿元: behind the semicolon another begins.
      !(part.lang === "zh" && part.value < whole2.value * 20 && /[；;]/.test(reader.between(whole2, part))) && !beginsAnew(part, whole2, reader) && (part.concept === whole2.concept || part.concept === null || whole2.concept === null))
        relations.push(partTooLarge(part, whole2));
    }
    if (parts.length < 2 || relations.length > 0) return relations;
    const sum = parts.reduce((all, part) => add(all, part.interval), { low: 0, high: 0 });
    const judged2 = relate("sum", whole2, parts, sum, parts.map((part) => part.text).join(" + "));
    if (judged2.verdict === "consistent") return [judged2];
    const text = parts.map((part) => reader.sentence(part)).join(" ");
    const complete2 = parts.some((part) => part.rest) || complementary(parts, whole2, reader) || /\b(?:consist(?:s|ed|ing) of|made up of|compris(?:es|ed|ing))\b|构成|组成/.test(text) || typo(parts, whole2);
    const ofAnother2 = levels.some(
      (level) => level !== whole2 && !parts.includes(level) && level.source === whole2.source && Math.abs(level.sentence - whole2.sentence) <= 1 && level.end <= (parts[0]?.start ?? 0) && meet(sum, level.interval)
    );
    return complete2 && !ofAnother2 && (whole2.lang === "zh" || isOneList2(parts)) ? [judged2] : [];
  });
}
function beginsAnew(part, whole2, reader) {
  return part.lang === "zh" && part.sentence !== whole2.sentence && breakdown.test(reader.sentence(part));
}
var breakdown = /^(?:按|分)[^，。；]{1,14}[，：,:]/;
var isOneList2 = (parts) => parts.every((part) => part.sentence === parts[0]?.sentence && part.hedge === "exact");
function isNearerWhole(level, whole2, part) {
  const between2 = level.start > whole2.end && level.end < part.start && level.source === part.source;
  return between2 && level.unit === part.unit && level.interval.high >= part.interval.low && level.value < whole2.value * 100;
}
function partTooLarge(part, whole2) {
  return {
    relation: "part",
    focus: part,
    numbers: [part, whole2],
    verdict: "inconsistent",
    stated: part.value,
    computed: { low: Number.NEGATIVE_INFINITY, high: whole2.interval.high },
    why: {
      en: `a part of ${part.text} is more than its whole of ${whole2.text}`,
      zh: `\u90E8\u5206\uFF08${part.text}\uFF09\u5927\u4E8E\u603B\u4F53\uFF08${whole2.text}\uFF09`
    }
  };
}
function complementary(parts, whole2, reader) {
  return complements[whole2.lang].some((set) => {
    if (set.length !== parts.length) return false;
    const eachOne = (textOf) => {
      const hits = set.map((pattern) => parts.filter((part) => pattern.test(textOf(part))));
      return hits.every((hit) => hit.length === 1) && new Set(hits.flat()).size === parts.length;
    };
    return eachOne(subjectOf) || eachOne((part) => part.text + reader.tail(part));
  });
}
function subjectOf(part) {
  return `${part.concept ?? ""} ${part.subject}`;
}
function typo(parts, whole2) {
  return parts.some((part) => {
    const rest = parts.filter((other) => other !== part).reduce((all, other) => add(all, other.interval), { low: 0, high: 0 });
    const wanted = subtract(whole2.interval, rest);
    return misprints2(part, parts.length).some(
      (value) => meet(wanted, { low: value - part.half, high: value + part.half })
    );
  });
}
function misprints2(claim, count) {
  const digits = /[\d.,]+/.exec(claim.text)?.[0].replace(/[,.]+$/, "") ?? "";
  const shifted2 = digits.replace(/\D/g, "").length < (count < 3 ? 3 : 2) ? [] : [-4, -3, -2, -1, 1, 2, 3, 4].map((power) => claim.value * 10 ** power);
  if (digits.replace(/\D/g, "").length < (claim.half === 0.5 && count > 2 ? 3 : 4)) return shifted2;
  return [...shifted2, ...transposed(claim, claim.value)];
}
var totalEn = /\b(?:for|to|with|making|giving|bringing|a|in|came to)?\s*(?:a|the)?\s*(?:combined|total(?:l?ing)?|in total|altogether|in all|together)\b/i;
function totalled2(levels, reader) {
  return levels.flatMap((whole2) => {
    const lead = reader.gap(whole2);
    const cue = whole2.lang === "zh" ? /合计|共计|总计|合共/.test(lead) : totalEn.test(lead);
    if (!cue && !/^\s*(?:in total|altogether|in all|together|combined)\b/i.test(reader.after(whole2)))
      return [];
    const parts = levels.filter(
      (claim) => claim.source === whole2.source && claim.sentence === whole2.sentence && claim.end <= whole2.start && claim.unit === whole2.unit && claim.per === whole2.per && claim.partOf === null && samePeriod(claim, whole2)
    );
    if (parts.length < 2) return [];
    const others = levels.some(
      (level) => level.source === whole2.source && !parts.includes(level) && level.unit !== whole2.unit && level.kind === "count" && level.start > (parts[0]?.start ?? 0) && level.end <= whole2.start
    );
    const sum = parts.reduce((all, part) => add(all, part.interval), { low: 0, high: 0 });
    const judged2 = relate("sum", whole2, parts, sum, parts.map((part) => part.text).join(" + "));
    if (others && judged2.verdict === "inconsistent") return [];
    const strong = whole2.lang === "zh" || contentWords(lead.replace(totalEn, " "), "en").length === 0;
    return judged2.verdict === "consistent" || strong && (whole2.concept === null || parts.some((part) => part.concept === whole2.concept)) ? [judged2] : [];
  });
}
function contiguous(levels, claims) {
  return levels.flatMap((whole2) => {
    if (whole2.partOf !== null || digitsOf3(whole2) < 3) return [];
    const later = levels.filter(
      (claim) => claim.source === whole2.source && claim.start > whole2.start && claim.unit === whole2.unit && claim.per === whole2.per
    );
    const counts2 = new Set(
      claims.filter(
        (claim) => claim.source === whole2.source && claim.unit !== "" && claim.role === "level" && claim.half <= 0.5 && claim.value >= 3 && claim.value <= 40 && (claim.lang === "zh" || isNear(claim, whole2) && !/^(?:years|months|persons)$/.test(claim.unit))
      ).map((claim) => claim.value)
    );
    for (let from = 0; from < later.length; from++) {
      let sum2 = { low: 0, high: 0 };
      for (let to = from; to < later.length; to++) {
        const next = later[to];
        if (next === void 0) break;
        sum2 = add(sum2, next.interval);
        if (sum2.low > whole2.interval.high * 1.2) break;
        const parts = later.slice(from, to + 1);
        const tight = sum2.high - sum2.low < 0.01 * whole2.value;
        if (parts.length >= 3 && tight && meet(sum2, whole2.interval))
          return [relate("sum", whole2, parts, sum2, parts.map((part) => part.text).join(" + "))];
      }
    }
    if (!whole2.total) return [];
    const own = later.filter(
      (claim) => claim.concept !== "investment" && claim.concept !== "projects" && !claim.total
    );
    const run = [own, later].find((list2) => list2.length >= 4 && counts2.has(list2.length));
    if (run === void 0 || !(own.some((part) => part.concept === whole2.concept) || whole2.concept === null))
      return [];
    const sum = run.reduce((all, part) => add(all, part.interval), { low: 0, high: 0 });
    const near = Math.abs((sum.low + sum.high) / 2 / whole2.value - 1) < 0.25 || typo(run, whole2);
    return near ? [relate("sum", whole2, run, sum, run.map((part) => part.text).join(" + "))] : [];
  });
}
var isNear = (count, whole2) => Math.abs(count.sentence - whole2.sentence) <= 1;
function digitsOf3(claim) {
  return (claim.text.match(/\d/g) ?? []).length;
}

// src/audit/relations/targets.ts
function targetRelations(claims, reader) {
  const levels = levelsOf(claims).filter(closed);
  return [
    ...claims.filter((claim) => claim.role === "target").flatMap((target) => met(target, levels, reader)),
    ...weigh(
      claims.filter((claim) => claim.role === "early").flatMap((early) => years(early, claims, reader))
    ),
    ...levels.flatMap((level) => threshold(level, levels, reader))
  ];
}
var reached = {
  en: /\b(?:achiev|met|meet|reach|exceed|surpass|beat|above|over|fulfil|hit|ahead of|outstrip)\w*/i,
  zh: /完成|实现|超过|超额|达到|突破|高于|提前/
};
var missed = {
  en: /\b(?:miss|short of|below|under|behind|fail|not (?:been )?(?:met|reached|achieved)|yet to|lag)\w*/i,
  zh: /未完成|未达|低于|落后|差距|不及|尚差|未能/
};
function met(target, levels, reader) {
  const sentence = reader.sentence(target);
  const [yes, no] = [reached[target.lang].test(sentence), missed[target.lang].test(sentence)];
  const own = levels.filter(
    (level2) => level2.source === target.source && level2.sentence === target.sentence && level2.unit === target.unit && level2.per === target.per
  );
  const [level] = own;
  if (level === void 0 || own.length > 1 || yes === no || // 完成预算60999万元的40.4%: so much of it.
  target.lang === "zh" && /^[）)]?的\d/.test(reader.after(target)) || !closed(target) || /\b(?:next year|will|for \d{4}|by \d{4})\b|明年|到\d{4}年/i.test(reader.after(target)))
    return [];
  const difference2 = subtract(level.interval, target.interval);
  const agrees = yes ? difference2.high >= 0 : difference2.low <= 0;
  const over = quantityText(level.value - target.value, level.unit, "en", level);
  return [
    {
      relation: "target",
      focus: target,
      numbers: [target, level],
      verdict: agrees ? "consistent" : "inconsistent",
      stated: target.value,
      computed: difference2,
      why: {
        en: `${level.text} against a target of ${target.text} (${over}): ${agrees ? "as the text says" : yes ? "the text says it is met" : "the text says it is missed"}`,
        zh: `\u5B9E\u9645${level.text}\uFF0C\u76EE\u6807${target.text}\uFF1A${agrees ? "\u76F8\u7B26" : yes ? "\u6587\u4E2D\u79F0\u5DF2\u5B8C\u6210" : "\u6587\u4E2D\u79F0\u672A\u5B8C\u6210"}`
      }
    }
  ];
}
function years(early, claims, reader) {
  if (early.unit !== "years") return [];
  const dates = claims.filter(
    (claim) => claim.source === early.source && early.sentence - claim.sentence <= 3 && claim.sentence - early.sentence <= 1 && claim.kind === "date" && claim.period !== null && claim.period.to - claim.period.from <= 11
  );
  const due = dates.filter((date) => isDue(date, reader));
  const done = dates.filter((date) => !isDue(date, reader) && !setUp.test(reader.before(date)));
  const near = (list2) => {
    const here = list2.filter((date) => date.sentence === early.sentence);
    return here.length > 0 ? here : list2.filter((date) => date.start < early.start).slice(-1);
  };
  const reachedIn = done.filter((date) => date.end <= early.start).at(-1);
  const firstReached = reachedIn !== void 0 && reachedIn.lang === "zh" && /首次|率先|已|即|就/.test(reader.between(reachedIn, early)) && !/[。]/.test(reader.between(reachedIn, early));
  const [dueHere, doneHere] = [near(due), firstReached ? [reachedIn] : near(done)];
  return due.flatMap(
    (by) => done.map((when) => {
      const ahead = yearIn(by) - yearIn(when);
      const only3 = dueHere.length === 1 && doneHere.length === 1 && dueHere[0] === by && doneHere[0] === when;
      return {
        relation: "target",
        focus: early,
        others: [by, when],
        compute: () => ({ low: ahead, high: ahead }),
        formula: `${by.text} \u2212 ${when.text}`,
        evidence: only3 && ahead > 0 ? "sure" : "possible",
        ...only3 && ahead > 0 && firstReached ? { worded: true } : {},
        stated: { low: early.value, high: early.value }
      };
    })
  );
}
var setUp = /\b(?:strategy|plan|program(?:me)?|law|act|vision|roadmap|announced|adopted|launched|set)\b[^,;.]{0,12}\b(?:of|in|from)\s*$/i;
var yearIn = (date) => Math.floor((date.period?.to ?? 0) / 12);
function isDue(date, reader) {
  return date.lang === "zh" ? !/^[年末底初]{0,2}(?:首次|已|就|即|便|提前)/.test(reader.after(date)) && (/(?:目标|计划|到|规划)[^，。；]{0,8}$/.test(reader.before(date)) || /^[^，。；]{0,10}(?:目标|任务)/.test(reader.after(date))) : !isPast(date, reader) && (/\b(?:by|for|until|before|target(?:ed)? (?:for|of|in)|due (?:in|by)|goal for)\s+(?:the (?:end|close) of\s+)?$/i.test(
    reader.before(date)
  ) || /^\s*(?:target|goal|deadline)/i.test(reader.after(date)));
}
function isPast(date, reader) {
  return /^\s*by (?:the (?:end|close) of )?$/i.test(reader.before(date)) && /^,?[^.;]{0,90}?\b(?:had|has|have|was|were|reached|stood|rose|totall?ed|exceeded)\b/i.test(
    reader.after(date)
  );
}
var sides = {
  above: {
    en: /\b(?:above|over|higher than|exceeding)\s+(?:the\s+)?(?:[\w-]+[- ]){0,6}$/i,
    zh: /(?:高于|位于[^，]*以上|超过)[^，。；]{0,8}$/
  },
  below: {
    en: /\b(?:below|under|lower than)\s+(?:the\s+)?(?:[\w-]+[- ]){0,6}$/i,
    zh: /(?:低于|位于[^，]*以下)[^，。；]{0,8}$/
  }
};
function threshold(mark, levels, reader) {
  const level = levels.find((other) => other.source === mark.source && other.sentence === mark.sentence);
  const half2 = mark.value === 50 || mark.value === 0.5 && mark.unit === "1";
  if (level === void 0 || level === mark || level.concept !== "pmi" || !half2) return [];
  const lead = reader.gap(mark);
  const behind2 = /^(?:的)?(?:临界点|荣枯线|枯荣线|分界线)?(?:以上|之上)/.test(reader.tail(mark));
  const under = /^(?:的)?(?:临界点|荣枯线|枯荣线|分界线)?(?:以下|之下)/.test(reader.tail(mark));
  const up2 = sides.above[mark.lang].test(lead) || behind2;
  const down2 = sides.below[mark.lang].test(lead) || under;
  if (up2 === down2) return [];
  const value = level.unit === "1" ? level.value * 100 : level.value;
  const agrees = up2 ? value >= 50 : value <= 50;
  return [
    {
      relation: "direction",
      focus: level,
      numbers: [level, mark],
      verdict: agrees ? "consistent" : "inconsistent",
      stated: level.value,
      computed: { low: value - 50, high: value - 50 },
      why: {
        en: `${level.text} is ${value >= 50 ? "above" : "below"} ${mark.text}; the text says ${up2 ? "above" : "below"}`,
        zh: `${level.text}${value >= 50 ? "\u9AD8\u4E8E" : "\u4F4E\u4E8E"}${mark.text}\uFF1B\u6587\u4E2D\u79F0${up2 ? "\u9AD8\u4E8E" : "\u4F4E\u4E8E"}`
      }
    }
  ];
}

// src/audit/relations/told-shares.ts
var partOf2 = /^\s*(?:[a-z-]+\s+){0,3}?(?:out )?of\s+(?:the|its|their|all|these|those|a total of|a planned|some)?\s*(?:[a-z’'-]+\s+){0,3}[$€£¥₹A-Z]*$/i;
var behind = /^[^.;()]{0,45}?(?:\(|,?\s*\bor\s+|,\s*(?:i\.e\.,?|that is,?|which is|representing|equivalent to|equal to|barely|making|a share of|a ratio of)\s+|\s[–—-]{1,2}\s*(?:a \w+ (?:rate|ratio|share) of\s+)?)(?:about |around |just |only |barely |nearly |some |over )?$/i;
var before2 = /^[^.;()]{0,40}?(?:\(|,?\s*(?:namely|that is,?|i\.e\.,?)\s+|[:–—-]{1,2}\s*)(?:about |around |some )?[$€£¥₹A-Z]*$/i;
function toldShareCandidates(claims, reader) {
  const own = claims.filter((claim) => claim.lang === "en");
  return own.flatMap((part, i) => {
    const whole2 = own[i + 1];
    if (whole2 === void 0 || !isPair2(part, whole2) || !partOf2.test(reader.between(part, whole2))) return [];
    const [last, next] = [own[i - 1], own[i + 2]];
    const found = [];
    if (next !== void 0 && isShare(next, whole2) && !namesOther(next, reader) && behind.test(reader.between(whole2, next)))
      found.push(candidate6(next, part, whole2, "sure"));
    if (last !== void 0 && isShare(last, part) && before2.test(reader.between(last, part)))
      found.push(candidate6(last, part, whole2, "sure"));
    return found;
  });
}
function isPair2(part, whole2) {
  return part.source === whole2.source && part.sentence === whole2.sentence && alike(part, whole2) && !/^(?:1|points|times|years|months)$/.test(part.unit) && closed(part) && closed(whole2) && part.value > 0 && whole2.value > 0;
}
var namesOther = (share, reader) => /^\s*of\s+(?!(?:the\s+|all\s+)?(?:total|them|those|these|all)\b)/i.test(reader.tail(share));
var isShare = (claim, beside2) => claim.unit === "1" && claim.source === beside2.source && claim.sentence === beside2.sentence && closed(claim) && !["growth", "average_growth", "previous", "contribution", "contribution_share"].includes(claim.role);
function candidate6(share, part, whole2, evidence) {
  return {
    relation: "share",
    focus: share,
    others: [part, whole2],
    bound: [part, whole2],
    compute: ([a, b]) => divideBoth(a, b),
    formula: `${part.text} / ${whole2.text}`,
    evidence
  };
}

// src/audit/relations/thresholds-zh.ts
var above = /(?:高于|升至|升到|回升至|重回|重返|站上|位于|处于|在|继续|保持|连续)[^，。；]{0,12}?(?:(?:临界点|荣枯线|枯荣线|景气线|分界线|50%?)(?:之上|以上|上方)|扩张区间|景气区间)|(?:高于|高出)(?:50%?的?)?(?:临界点|荣枯线|枯荣线|分界线)/;
var below = /(?:低于|降至|降到|跌至|落至|跌入|落入|回落至|位于|处于|在|继续|保持|连续)[^，。；]{0,12}?(?:(?:临界点|荣枯线|枯荣线|景气线|分界线|50%?)(?:之下|以下|下方)|收缩区间|不景气区间)|(?:低于|跌破)(?:50%?的?)?(?:临界点|荣枯线|枯荣线|分界线)/;
var turned2 = /由|从|未能|不再|曾|此前|上月|预期|若|如果|接近|逼近|脱离|走出|即将/;
var indexWords = /PMI|采购经理|指数|景气/;
function thresholdRelations(claims, reader) {
  const indices = claims.filter((claim) => claim.lang === "zh" && isIndex(claim, claims, reader));
  return indices.flatMap((claim) => {
    const clause = clauseBehind(claim, claims, reader);
    if (clause === null) return [];
    const [up2, down2] = [above.test(clause), below.test(clause)];
    if (up2 === down2 || turned2.test(clause)) return [];
    return [judged(claim, up2)];
  });
}
function isIndex(claim, claims, reader) {
  if (!closed(claim) || claim.hedge !== "exact" || !/\.\d/.test(claim.text)) return false;
  const value = valueOf(claim);
  if (!/^(?:1||点)$/.test(claim.unit) || value < 20 || value > 80) return false;
  if (!["level", "share", "growth"].includes(claim.role)) return false;
  const told3 = claims.some(
    (other) => other.source === claim.source && Math.abs(other.sentence - claim.sentence) <= 3 && /PMI|采购经理/.test(reader.sentence(other))
  );
  return told3 && indexWords.test(reader.sentence(claim));
}
var valueOf = (claim) => claim.unit === "1" ? claim.value * 100 : claim.value;
function clauseBehind(claim, claims, reader) {
  const own = claims.filter((other) => other.source === claim.source && other.sentence === claim.sentence);
  const list2 = own.filter(
    (other) => claim.list !== null && other.list?.length === claim.list.length && other.frame !== 0
  );
  const last = list2.length > 1 && list2.includes(claim) ? list2.at(-1) ?? claim : claim;
  let end = last;
  for (const next of own.filter((other) => other.start > last.start)) {
    const between2 = reader.between(end, next);
    if (/[；。]/.test(between2)) break;
    if (!/比|较|上升|下降|回升|回落|提高|降低|增加|减少|连续|高出|低/.test(between2)) break;
    if (above.test(between2) || below.test(between2)) break;
    end = next;
  }
  const words2 = reader.tail(end).split(/[；。]/)[0] ?? "";
  const first = reader.between(
    last,
    end === last ? { ...last, start: last.end + reader.tail(last).length } : end
  );
  const found = above.test(first) || below.test(first) ? first : words2;
  return found.replace(/^[^，。；]*?(?=其中)/, "");
}
function judged(claim, up2) {
  const value = valueOf(claim);
  const agrees = up2 ? value >= 50 : value <= 50;
  return {
    relation: "direction",
    focus: claim,
    numbers: [claim],
    verdict: agrees ? "consistent" : "inconsistent",
    stated: claim.value,
    computed: { low: value - 50, high: value - 50 },
    why: {
      en: `${claim.text} is ${value >= 50 ? "above" : "below"} 50; the text says ${up2 ? "above" : "below"}`,
      zh: `${claim.text}${value >= 50 ? "\u9AD8\u4E8E" : "\u4F4E\u4E8E"}50\uFF1B\u6587\u4E2D\u79F0${up2 ? "\u9AD8\u4E8E" : "\u4F4E\u4E8E"}\u4E34\u754C\u70B9`
    }
  };
}

// src/audit/relations/turns.ts
var words = {
  en: {
    /** "2.9 percent, slowing from 3.4": the number before the words is the later one. */
    laterFirst: [
      [
        /\b(?:slow(?:ing|ed|er)(?: down)?|eas(?:ing|ed)|moderat(?:ing|ed)|cool(?:ing|ed)|down|lower|weaker|narrow(?:ing|ed|er)|fall(?:ing|en)?|declin(?:ing|ed)|decelerat(?:ing|ed)|smaller|less|below)\b[^,;.()]{0,12}\b(?:from|than)\s+(?:the\s+|a\s+)?(?:revised\s+)?$/i,
        -1
      ],
      [
        /\b(?:accelerat(?:ing|ed)|quicken(?:ing|ed)|pick(?:ing|ed) up|faster|quicker|up|higher|stronger|widen(?:ing|ed)|wider|ris(?:ing|en)|climb(?:ing|ed)|larger|above)\b[^,;.()]{0,12}\b(?:from|than)\s+(?:the\s+|a\s+)?(?:revised\s+)?$/i,
        1
      ]
    ]
  },
  zh: {
    laterFirst: [
      [/(?:低于|慢于|小于|不及)[^，；。]{0,8}的$/, -1],
      [/(?:高于|快于|大于)[^，；。]{0,8}的$/, 1],
      // 略低于初值49.0: nothing else stands between.
      [/^[，,]?(?:略|仍|明显|大幅|显著|均|继续|小幅|也)*(?:低于|慢于|少于)[^，；。\d]{1,12}(?<!有)$/, -1],
      [/^[，,]?(?:略|仍|明显|大幅|显著|均|继续|小幅|也)*(?:高于|快于|多于)[^，；。\d]{1,12}(?<!有)$/, 1]
    ]
  }
};
function turnRelations(claims, reader) {
  return claims.flatMap((before3, i) => {
    const now = claims[i - 1];
    if (now === void 0 || now.sentence !== before3.sentence || now.source !== before3.source || now.unit !== before3.unit || now.per !== before3.per || ["change", "points", "multiple", "contribution", "rank"].includes(now.role) || !closed(now) || !closed(before3))
      return [];
    const between2 = reader.between(now, before3);
    const found = words[before3.lang].laterFirst.find(([pattern]) => pattern.test(between2));
    if (/^\s*(?:percent|per cent|%)?,?\s*to\s/i.test(reader.tail(before3))) return [];
    if (found === void 0 || now.direction < 0 || before3.direction < 0 || now.value < 0 || before3.value < 0)
      return [];
    return [turn(now, before3, found[1])];
  });
}
function turn(now, before3, way) {
  const difference2 = subtract(now.interval, before3.interval);
  const agrees = way > 0 ? difference2.high >= 0 : difference2.low <= 0;
  return {
    relation: "direction",
    focus: now,
    numbers: [now, before3],
    verdict: agrees ? "consistent" : "inconsistent",
    stated: now.value,
    computed: difference2,
    why: {
      en: `${now.text} after ${before3.text} is ${agrees ? "the way the text says" : way > 0 ? "less, and the text says more" : "more, and the text says less"}`,
      zh: `${now.text}\u5BF9${before3.text}\uFF0C${agrees ? "\u65B9\u5411\u76F8\u7B26" : way > 0 ? "\u53D8\u5C0F\uFF0C\u6587\u4E2D\u79F0\u53D8\u5927" : "\u53D8\u5927\uFF0C\u6587\u4E2D\u79F0\u53D8\u5C0F"}`
    }
  };
}

// src/audit/relations/index.ts
function relationsOf(texts, claims) {
  const reader = readerOf(texts, claims);
  const within = texts.flatMap(
    (_, source) => blocksOf(claims.filter((claim) => claim.source === source)).flatMap(
      (block) => relationsIn(block.claims, reader).filter(
        ({ focus }) => focus.sentence >= block.from && focus.sentence < block.to
      )
    )
  );
  const repeated = repeatedRelations(
    claims.filter((claim) => claim.aside === null),
    reader
  );
  return clear(
    [...within, ...repeated].filter(
      (relation) => relation.numbers.every((claim) => claim.aside === null || claim.aside === "date") && !isHabit(relation, reader) && !isOnAnotherBase(relation, claims, reader) && (relation.verdict === "consistent" || isGrounded(relation, reader))
    )
  );
}
function relationsIn(all, reader) {
  const own = all.filter((claim) => claim.aside === null);
  return [
    ...growthRelations(own, reader),
    ...sumRelations(own, reader),
    ...shareRelations(own, reader),
    ...conversionRelations(own),
    ...perHeadRelations(own, reader),
    ...countRelations(own, reader),
    ...targetRelations(all, reader),
    ...periodRelations(own),
    ...turnRelations(own, reader),
    ...thresholdRelations(own, reader),
    ...weigh([
      ...runCandidates(own, reader),
      ...pairCandidates(own),
      ...comparisonCandidates2(own, reader),
      ...movementCandidates(own, reader),
      ...rateOfChangeCandidates(own, reader),
      ...ratioCandidates(own, reader),
      ...toldShareCandidates(own, reader),
      ...labourCandidates(own, reader),
      ...jointCandidates(own, reader),
      ...nestedCandidates(own),
      ...contributedWholes(own, reader),
      ...changeCandidates(own, reader),
      ...balanceCandidates(own, reader),
      ...flowCandidates(own, reader),
      ...remainderCandidates(own, reader),
      ...wholeCandidates(own, reader),
      ...componentCandidates(own, reader),
      ...multipleCandidates(own, reader),
      ...headingCandidates(own, reader),
      ...scaleCandidates(own),
      ...perCandidates(own, reader),
      ...spanCandidates(own, reader),
      ...yearCountCandidates(own, reader),
      ...twoYearCandidates(own, reader),
      ...averagedCandidates(own, reader),
      ...comparisonCandidates(own, reader),
      ...namedPartCandidates(
        own.filter((claim) => claim.role === "level"),
        reader
      ),
      ...lineCandidates(own, reader),
      ...namedTotals(own, reader),
      ...namedDifferences(own, reader),
      ...namedQuotients(own, reader),
      ...carryOverCandidates(own, reader),
      ...swingCandidates(own, reader),
      ...sinceCandidates(own, reader),
      ...quarterCandidates(own, reader),
      ...weightedCandidates(own)
    ])
  ];
}
var [blockLength, overlap] = [60, 20];
function blocksOf(claims) {
  const blocks2 = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    const first = Math.max(0, Math.floor((claim.sentence - overlap) / blockLength));
    for (let i = first; i * blockLength - overlap <= claim.sentence; i++) {
      if (claim.sentence >= (i + 1) * blockLength + overlap) continue;
      const block = blocks2.get(i) ?? [];
      block.push(claim);
      blocks2.set(i, block);
    }
  }
  return [...blocks2].map(([i, own]) => ({
    from: i * blockLength,
    to: (i + 1) * blockLength,
    claims: own
  }));
}

// src/audit/report.ts
var unjudgedTexts = {
  date: { en: "a date or a period", zh: "\u65E5\u671F\u6216\u65F6\u671F" },
  reference: {
    en: "a document, a name, a telephone or a list mark: no statistic",
    zh: "\u6587\u53F7\u3001\u540D\u79F0\u3001\u7535\u8BDD\u6216\u5E8F\u53F7\uFF0C\u4E0D\u662F\u7EDF\u8BA1\u6570\u5B57"
  },
  table: { en: "a cell of a table: no sentence says what it is", zh: "\u8868\u683C\u4E2D\u7684\u6570\u5B57\uFF0C\u6CA1\u6709\u53E5\u5B50\u8BF4\u660E\u5176\u542B\u4E49" },
  bound: { en: "a bound; nothing in reach says what lies within it", zh: "\u754C\u9650\u503C\uFF0C\u6CA1\u6709\u53EF\u636E\u4EE5\u5224\u65AD\u7684\u6570\u5B57" },
  no_relation: { en: "nothing in the text to judge it by", zh: "\u6587\u4E2D\u6CA1\u6709\u53EF\u636E\u4EE5\u5224\u65AD\u7684\u6570\u5B57" },
  no_figure: { en: "the workspace has no figure for it", zh: "\u5DE5\u4F5C\u533A\u6CA1\u6709\u5BF9\u5E94\u7684\u6570\u636E" },
  not_linked: { en: "no telling what it is about in the workspace", zh: "\u65E0\u6CD5\u786E\u5B9A\u5B83\u5728\u5DE5\u4F5C\u533A\u4E2D\u6240\u6307" },
  forecast: { en: "a plan or an expectation, not an outcome", zh: "\u8BA1\u5212\u6570\u6216\u9884\u671F\u6570\uFF0C\u4E0D\u662F\u5B9E\u9645\u6570" }
};
function asJson({ claims, summary }) {
  const shown = claims.map((claim) => {
    const copy = { ...claim };
    delete copy.place;
    return copy;
  });
  return { claims: shown, summary };
}
function hasErrors({ claims }) {
  return claims.some(({ verdict }) => verdict === "contradicted" || verdict === "inconsistent");
}
function summarise(claims) {
  const numbers = claims.filter((claim) => claim.relation === void 0);
  const relations = claims.filter((claim) => claim.relation !== void 0);
  const count = (list2, verdict) => list2.filter((claim) => claim.verdict === verdict).length;
  const reasons = {};
  for (const { unjudged } of numbers)
    if (unjudged !== void 0) reasons[unjudged] = (reasons[unjudged] ?? 0) + 1;
  return {
    numbers: numbers.length,
    verified: count(numbers, "verified"),
    contradicted: count(numbers, "contradicted"),
    unsupported: count(numbers, "unsupported"),
    consistent: count(numbers, "consistent"),
    inconsistent: count(numbers, "inconsistent"),
    relations: { consistent: count(relations, "consistent"), inconsistent: count(relations, "inconsistent") },
    unjudged: { count: numbers.filter(({ unjudged }) => unjudged !== void 0).length, reasons }
  };
}

// src/audit/alone.ts
function suspects(relations) {
  const verdicts = /* @__PURE__ */ new Map();
  const borneOut = /* @__PURE__ */ new Map();
  for (const relation of relations.filter(({ verdict }) => verdict === "consistent"))
    for (const claim of relation.numbers) {
      verdicts.set(claim, "consistent");
      borneOut.set(claim, (borneOut.get(claim) ?? 0) + 1);
    }
  const witnesses = (claim) => borneOut.get(claim) ?? 0;
  for (const relation of relations.filter(({ verdict }) => verdict === "inconsistent")) {
    const least = Math.min(...relation.numbers.map(witnesses));
    const blamed = relation.numbers.filter((claim) => witnesses(claim) === least);
    for (const claim of blamed) verdicts.set(claim, "inconsistent");
  }
  return verdicts;
}

// src/audit/clause.ts
var unitConcepts = {
  visits: "visits",
  enterprises: "enterprises",
  projects: "projects",
  jobs: "new_jobs"
};
var ofPersons = /^(?:population|employment|unemployed|births|deaths)$/;
function lastConcept(marks, own, ownStart) {
  const weak = /* @__PURE__ */ new Set(["enterprises", "projects", "price", "area", "output", "residents", "contract"]);
  const last = marks.at(-1);
  if (last === void 0) return null;
  const clauseAt = ownStart + Math.max(own.lastIndexOf(";"), own.lastIndexOf("\uFF1B"), own.lastIndexOf("\uFF0C"), own.lastIndexOf(","));
  const inClause = marks.filter((mark) => mark.start > clauseAt);
  const pool = heads(inClause.length > 0 ? inClause : marks, own, ownStart);
  return (pool.filter((mark) => !weak.has(mark.id)).at(-1) ?? pool.at(-1) ?? last).id;
}
function heads(marks, own, ownStart) {
  return marks.filter((mark, i) => {
    const before3 = marks[i - 1];
    return before3 === void 0 || !/^\s*(?:of|in|for|by|among|from)\s+(?:[a-z]+\s+){0,3}$/i.test(
      own.slice(before3.end - ownStart, mark.start - ownStart)
    );
  });
}
function withoutConcepts(text, offset, marks) {
  return marks.reduce(
    (rest, mark) => rest.slice(0, mark.start - offset) + " ".repeat(mark.end - mark.start) + rest.slice(mark.end - offset),
    text
  );
}
function blankPeriods(text, offset, periods) {
  return periods.filter((period) => period.start >= offset && period.end <= offset + text.length).reduce(
    (rest, period) => rest.slice(0, period.start - offset) + " ".repeat(period.end - period.start) + rest.slice(period.end - offset),
    text
  );
}
function startsClause(own, lang) {
  if (lang === "zh") return /[，；。：、,;:]/.test(own) || /(?:和|而|其中)/.test(own) || own.trim() !== "";
  return /[,;:(–—]|\b(?:while|whereas|and|but|with|as|where|which)\b/i.test(own);
}
function list(gap, lang) {
  return lang === "zh" ? /^\s*[、，和及与:：；]\s*$/.test(gap) : /^\s*(?:,|and|,\s*and|:)\s*$/.test(gap);
}
function trailingPhrase(tail, lang, mention) {
  if (lang === "zh")
    return mention.unit === "enterprises" || mention.unit === "count" || mention.unit === "\u9879" ? /^[\u4e00-\u9fff]{1,10}/.exec(tail)?.[0] ?? "" : /^的[\u4e00-\u9fff]{1,10}/.exec(tail)?.[0] ?? "";
  const phrase = /^\s*(?:(?:of|in|for|worth of)\s+)?[A-Za-z'’ -]*/.exec(tail)?.[0] ?? "";
  const cut = /\b(?:while|and|but|with|up|down|rose|fell|grew|to|from|by|compared|than|after|as|which|was|were|is|are|last|year|a year|on|over|accounting|respectively|representing|making|increasing|decreasing|during|at|including|of which|comprising|increase|decrease|growth|decline|higher|lower|more|less)\b/i.exec(
    phrase
  );
  return cut === null ? phrase : phrase.slice(0, cut.index);
}
function wholeLength(tail, whole2) {
  if (whole2 === null || /[\u4e00-\u9fff]/.test(tail)) return 0;
  const at = tail.indexOf(whole2);
  return at < 0 || at > 20 ? 0 : at + whole2.length;
}
function subjectOf2(claim) {
  return claim === null || claim.role === "aside" ? null : { concept: claim.concept, words: claim.words, subject: claim.subject };
}

// src/audit/directions-en.ts
var enUp = "up|rose|risen|ris(?:e|es|ing)|grew|grown|grow(?:s|ing)?|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|expansions?|advanc(?:e|es|ed|ing)|add(?:ed|ing)|growth|higher|rebound(?:ed|ing)?|recover(?:ed|ing|y)|improv(?:ed|ing|ement)|accelerat(?:ed|ing|ion)|widen(?:ed|ing)?|strengthen(?:ed|ing)?|edg(?:ed|ing) (?:up|higher)|tick(?:ed|ing) up|pick(?:ed|ing) up|shot up|rallied|upturn|faster|more|quicken(?:ed|ing)?|leap(?:t|ed)?|swell(?:ed)?|boost(?:ed)?|bounc(?:ed|ing)|lengthen(?:ed|ing)?|deepen(?:ed|ing)?|mushroom(?:ed|ing)?|balloon(?:ed|ing)?|rocket(?:ed|ing)?|firm(?:ed|ing)";
var enDown = "down|fell|fall(?:s|en|ing)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|shr(?:ank|unk|ink|inks|inking)|contract(?:ed|ing|ions?)|lower(?:ed)?|reduc(?:ed|ing|tions?)|slid(?:e|ing)?|slump(?:ed|ing)?|plung(?:e|ed|ing)|tumbl(?:ed|ing)|dip(?:ped|ping)?|los(?:t|s|ing|es)|slow(?:ed|ing|er|down)?|narrow(?:ed|ing|er)?|weaken(?:ed|ing)?|eas(?:ed|ing)|cut|slip(?:s|ped|ping)?|sag(?:ged)?|plummet(?:ed|ing)?|collaps(?:ed|ing)|worsen(?:ed|ing)?|cool(?:ed|ing)?|retreat(?:ed)?|sank|sunk|decelerat(?:ed|ing|ion)|less|fewer|halved|receded|shed|downturn|shorten(?:ed|ing)?|dwindl(?:e|ed|ing)|wan(?:ed|ing)|ebb(?:ed|ing)|thinn(?:ed|ing)|tapered|softened|sagging|nosedived|crumbled|eroded";
var enDirection = new RegExp(`\\b(?:(${enUp})|(${enDown}))\\b`, "gi");
var enFiller = /(?:\s|,)*\b(?:about|around|approximately|roughly|some|nearly|almost|close to|just|under|over|above|more than|less than|fewer than|at least|at most|exceeding|well|only|a|an|the|as much as|as many as|up to|another|further|still|record|high|mere|modest|slight|sharp|solid|hefty|full|total|about|only|estimated|seasonally adjusted|provisional|slightly|sharply|strongly|respectively|also)\s*$/i;
function turning({ sign, distance: distance2, word }) {
  return distance2 <= 25 && !/improv|recover|strength|weak|eas|rebound|add|los|cut|more|less|growth/.test(word) ? sign : 0;
}
function stripFillers(gap) {
  let rest = gap.replace(/[$€£¥₹]\s*$/, "").replace(/[-−]\s*$/, "");
  for (let i = 0; i < 6; i++) {
    const next = rest.replace(enFiller, " ");
    if (next === rest) break;
    rest = next;
  }
  return rest;
}
var phrasal = /\b(?:put|set|took|taken|taking|gave|given|made|making|rang|racked|picked|signed|opened|bought|ran|turned|built|shut|laid|closed|paid|wrote|settled|handed|passed|broke|split|snapped|soaked|eaten|ate|lined|dished|coughed|chalked)\s$/i;
function lastDirection(text) {
  let found = { sign: 0, distance: Number.POSITIVE_INFINITY, word: "" };
  for (const match of text.matchAll(enDirection)) {
    if (/\b(?:no|not|or) $/i.test(text.slice(0, match.index)) && /more|less/i.test(match[0])) continue;
    if (/^(?:more|less|over)$/i.test(match[0]) && /^\s+than/.test(text.slice(match.index + match[0].length)))
      continue;
    const object = /^\s*(?:[$€£¥₹A-Z]*)$/.test(text.slice(match.index + match[0].length));
    if (object && (/^pick(?:ed|ing) up$/i.test(match[0]) || /^(?:up|down)$/i.test(match[0]) && phrasal.test(text.slice(0, match.index))))
      continue;
    found = {
      sign: match[1] !== void 0 ? 1 : -1,
      distance: text.length - match.index - match[0].length,
      word: match[0].toLowerCase()
    };
  }
  return found;
}
function shareWhole(clause) {
  return /\b(?:share|proportion|percentage)\s+(?:of|in)\s+([^,;]*?)(?:\s+(?:was|were|is|are|rose|fell|stood|reached|to|at|of|in \d{4}).*)?$/i.exec(
    clause
  )?.[1] ?? null;
}
var comparators = /\b(?:(exceed|surpass|beat|outpac|outperform|above|higher than|faster than)|(?:below|lower than|slower than|short of|undershoot|miss))\w*\s+(?:the\s+)?(?:[\w’'-]+\s+){0,5}$/i;

// src/audit/percentages-en.ts
var listGapEn = /^\s*(?:in (?:[A-Z][a-z]+ )?(?:19|20)\d{2}\s*)?(?:,|and|or|,\s*and|;)\s*(?:about|around|some|nearly|over|more than|by)?\s*$/i;
function readPercentage({ gap, tail, previous, concept }, { is, head, clause, near, turn: turn2, tailTurn, earlier: earlier2, average, isRate }) {
  const of = /^(?:\s*(?:share\s+)?(?:of|in)|\s*\)\s*of)\s+((?:the|all|its|total|their|overall|our|this|every|gross|national|world|global|each|\w+['’]s|[A-Za-z])[^,.;:()]*)/i.exec(
    tail
  );
  const wholeText = of?.[1]?.replace(/\s+(?:of|at|worth)\s*$/i, "") ?? null;
  const growing = near.sign !== 0 && near.distance <= 25 && !/\b(?:share|proportion|ratio)\b/i.test(clause);
  if (earlier2 && previous !== null && previous.mention.unit === "1") return is("previous", 0);
  if (earlier2 && previous !== null && previous.mention.unit === "points") return is("previous", 0);
  if (previous?.reading.role === "contribution" && /^\s*,?\s*(?:and\s+)?contributing\s*$/i.test(gap))
    return is("contribution_share", 0, wholeText);
  if (/\bcontribution (?:rate|ratio|share)/i.test(clause) || /\bcontribut\w*/i.test(clause) && /growth|increase/i.test(`${clause} ${tail.slice(0, 60)}`))
    return is("contribution_share", 0, wholeText);
  if (wholeText !== null && /^(?:the |total |overall |all )*(?:\w+\s+){0,3}(?:growth|increase|rise|expansion)\b/i.test(wholeText) && !growing)
    return is("contribution_share", 0, wholeText);
  if (/\bor\b/i.test(gap) && wholeText !== null && /^(?:it|that|this|the (?:total|whole|latter))$/i.test(wholeText.trim()) && previous?.reading.role === "growth")
    return is("contribution_share", 0, wholeText);
  if (average && !isRate) return is("average_growth", near.sign === 0 ? 1 : near.sign);
  if (previous?.reading.role === "change" && /^\s*,?\s*(?:or|i\.e\.,?|that is,?|equal to)\s*(?:about|around|some|nearly)?\s*$/i.test(gap))
    return is("growth", previous.reading.direction);
  const sharing = /\b(?:account(?:s|ed|ing)? for|mak(?:e|es|ing) up|made up|represent(?:s|ed|ing)?|compris(?:es?|ed|ing)|constitut(?:es?|ed|ing)|equivalent to|equal to|equivalent of)\s*$/i.test(
    head
  );
  if (previous?.reading.role === "share" && /^\s*(?:,|;|and|while|whereas|,\s*and)\s*[^,;]{2,60}?\bfor\s*$/i.test(head))
    return is("share", 0, wholeText ?? previous.reading.whole);
  if (sharing) return is("share", 0, wholeText ?? shareWhole(clause));
  if (/\bshares?\b|\bproportion\b|\bratio\b|\bweight\b/i.test(clause) && !growing)
    return is("share", 0, wholeText ?? shareWhole(clause));
  if (turn2.sign !== 0 && /^(?:increase|rise|growth|gain|jump|surge|expansion|improvement|higher|more|up|above|below|beneath|decrease|decline|fall|drop|lower|less|fewer|down|contraction|cut|reduction|slump|loss|growing|rising|increasing|falling|declining|recovery)$/i.test(
    tailTurn
  )) {
    if (!/\b(?:from|than|to)\s*$/i.test(head)) return is("growth", turn2.sign);
  }
  if (/\bto\s*$/i.test(head) && near.sign !== 0) {
    if (/\bgrowth\b|\bexpansion\b|\bpace\b/i.test(clause)) return is("growth", 1);
    return is("level", turning(near));
  }
  if (wholeText !== null && !growing && !/^(?:the )?(?:year|month|quarter|first|second|same|period|past|last|\d)/i.test(wholeText) && (/\bof\b/.test(of?.[0] ?? "") || /^\s*share/.test(tail)))
    return is("share", 0, wholeText);
  if (near.sign !== 0 && (near.distance < 60 || /growth|increase/.test(near.word))) {
    if (isRate && concept === "pmi") return is("level", 0);
    return is("growth", near.sign);
  }
  if (/\bby\s*$/i.test(head) && previous?.reading.role !== "share")
    return is("growth", near.sign !== 0 ? near.sign : previous?.reading.direction ?? 0);
  if (/\bor\s*$/i.test(head) && previous !== null && /count|enterprises|projects|persons|households|jobs/.test(previous.mention.unit || "count"))
    return is("share", 0, wholeText);
  if (/\(\s*$/.test(gap) && previous?.reading.role === "level" && previous.reading.direction !== 0)
    return is("growth", previous.reading.direction);
  if (/\(\s*$/.test(gap) && previous !== null && previous.mention.unit !== "1")
    return is("share", 0, wholeText);
  if (isRate) return is("level", 0);
  return is(
    previous?.mention.unit === "1" && listGapEn.test(gap) ? previous.reading.role : "level",
    0,
    wholeText
  );
}

// src/audit/cues-en.ts
function readEnglish2({ mention, gap, tail, previous, next, concept }) {
  const is = (role, direction = 0, whole2 = null) => ({
    role,
    direction,
    whole: whole2
  });
  const head = stripFillers(gap);
  const clause = head.slice(Math.max(head.lastIndexOf(";"), head.lastIndexOf(": ")) + 1);
  const near = lastDirection(clause);
  const after = lastDirection(/^[^,.;()]{0,45}/.exec(tail)?.[0] ?? "");
  const tailTurn = /^\s*(?:,\s*)?(?:(?:year[- ]on[- ]year|month[- ]on[- ]month|quarter[- ]on[- ]quarter|annual|yearly|monthly|quarterly|nominal|real|percent|seasonally adjusted|y\/y)\s+)*([A-Za-z]+)/i.exec(
    tail
  )?.[1] ?? "";
  const comparator = /^(?:(above)|below|beneath)$/i.exec(tailTurn);
  const turn2 = comparator !== null ? { sign: comparator[1] === void 0 ? -1 : 1, distance: 0, word: tailTurn } : lastDirection(/^\s*,/.test(tail) && next !== null && tail.length < 40 ? "" : tailTurn);
  const isRate = conceptOf(concept)?.rate === true;
  const earlier2 = /(?:\bfrom|\bcompared (?:with|to)|\bagainst|\bversus|\bthan|\bafter|\brevised from)(?:\s+(?:the\s+)?(?:same period|(?:a|the) year (?:earlier|before)|previous (?:year|month|quarter)|revised|previously reported)[^,;]{0,20}?)?(?:\s+(?:of|in \d{4},?))?\s*$/i.test(
    head
  );
  const beyond = previous !== null && ["growth", "points", "change", "multiple"].includes(previous.reading.role) && /\b(?:more|less|fewer|higher|lower|up|down|above|below|rise|increase|fall|drop|decline|growth|gain|jump|decrease)\s+(?:than|on|from|over|compared (?:with|to))\s+(?:the\s+|its\s+|a\s+)?(?:\w+\s+)?(?:figure of\s+|level of\s+)?[$€£¥₹A-Z]*$/i.test(
    gap
  );
  if (beyond && mention.unit !== "points") return is("previous");
  if (previous?.reading.role === "growth" && mention.unit !== "1" && mention.unit !== "points" && /^\s*(?:on|over|from|than|against|versus|above|below)\s+(?:the\s+|its\s+)?[$€£¥₹A-Z]*\s*$/i.test(gap))
    return is("previous");
  if (previous?.reading.role === "growth" && /\b(?:over|on|than(?: in)?|from|compared (?:with|to))\s+(?:19|20)\d{2}\s*\(\s*[$€£¥₹A-Z]*$/.test(gap))
    return is("previous");
  if (previous !== null && (sameSort(previous.mention, mention) || previous.reading.role === "growth") && /\([^()]*\b(?:19|20)\d{2}[^()\d]*[:,]\s*$/.test(gap))
    return is("previous");
  if (previous?.reading.role === "points" && mention.unit === "1" && /\b(?:above|below|higher than|lower than|more than|less than|faster than|slower than|over|under|than)\b[^,;]*$/i.test(
    gap
  ))
    return is("previous");
  if (previous !== null && /\b(?:year|month|quarter) (?:before|earlier|ago),? when\b[^,;]*$/i.test(gap))
    return is("previous");
  const sameAsBefore = previous !== null && listGapEn.test(gap) && sameSort(previous.mention, mention);
  if (sameAsBefore && (previous.reading.role !== "previous" || /^\s*[:∶]\s*$/.test(gap)) && !(turn2.sign !== 0 && mention.unit === "1"))
    return { ...previous.reading };
  if (mention.unit === "years" || mention.unit === "months") {
    if (/\b(?:ahead of|early|earlier than|in advance|before (?:the )?(?:schedule|deadline))/i.test(
      tail.slice(0, 40)
    ) && !/^\s*earlier\b/.test(tail))
      return is("early");
    return is("level");
  }
  if (mention.unit === "times") {
    if (mention.form === "verb" || /fold$/i.test(mention.text))
      return is("multiple", /halv/i.test(mention.text) ? -1 : 1);
    return is("multiple", 1);
  }
  const average = /\b(?:average annual|annual average|average growth|compound(?: annual)?|averag(?:ed|ing)|on average|on an annual average)\b[^,;]*$/i.test(
    clause
  ) || previous?.reading.role === "growth" && /\ban average of\s*$/i.test(clause) || /^\s*(?:a year\b|per year|annually|per annum|on average|a year on average)/i.test(tail);
  const indexChange = mention.unit === "index_points" && (near.sign !== 0 || turn2.sign !== 0) && !/\b(?:to|from|at|than)\s*$/i.test(head);
  if (mention.unit === "points" && previous?.reading.role === "contribution" && (near.sign === 0 || near.word === "growth") && turn2.sign === 0)
    return is("contribution", /\bsubtract|\bshav|\bdrag|\bweigh|\btook/i.test(gap) ? -1 : 0);
  if (/\bfrom\s*$/i.test(head) && next !== null && sameSort(mention, next) && /^[^;.]{0,45}?\bto\s+(?:about|around|some|nearly|over|more than|a|an|the)?\s*[$€£¥₹A-Z]*\s*$/i.test(tail))
    return is("previous");
  const against = comparators.exec(gap);
  if (against !== null && mention.unit === "1" && previous?.mention.unit === "1" && (previous.reading.role === "growth" || previous.reading.role === "level"))
    return is("previous", against[1] === void 0 ? -1 : 1);
  if (mention.unit === "points" || indexChange) {
    if (/\bcontribut|\bweigh(?:ed|ing)? on|\bpull(?:ed|ing)|\bdr(?:ove|iv)|\badd(?:ed|ing)\b|\bsubtract|\bshav(?:ed|ing)|\bdrag|\blift/i.test(
      clause
    ) && !/\bto\s*$/.test(head)) {
      const minus = /\bweigh|\bsubtract|\bshav|\bdrag(?:ged)?/i.test(clause);
      return is("contribution", minus ? -1 : 0);
    }
    if (/^\s*(?:to|of)\s+(?:the\s+)?(?:\w+\s+){0,3}growth/i.test(tail)) return is("contribution", 0);
    const sign = near.sign !== 0 && near.distance < 40 ? near.sign : turn2.sign !== 0 ? turn2.sign : /^\s*above\b/i.test(tail) ? 1 : /^\s*(?:below|under)\b/i.test(tail) ? -1 : previous?.reading.role === "previous" && previous.reading.direction !== 0 ? previous.reading.direction : after.sign;
    return is("points", sign);
  }
  if (mention.unit === "1" && previous !== null && previous.mention.unit !== "1" && /(?:[(（]\s*[+＋]?|\b(?:plus|minus)\s*|[+＋])$/i.test(gap) && (/[+＋]$|\b(?:plus|minus)\s*$/i.test(gap) || mention.value < 0))
    return is("growth", /minus/i.test(gap) ? -1 : mention.value < 0 ? 0 : 1);
  if (mention.unit === "1")
    return readPercentage(
      { mention, gap, tail, previous, next, concept },
      { is, head, clause, near, turn: turn2, tailTurn, earlier: earlier2, average, isRate }
    );
  if (isConversion(
    mention,
    previous?.mention ?? null,
    gap,
    /^\s*(?:,\s*)?(?:\(|or|which is|about|approximately|equivalent to|equal to|worth|i\.e\.|=|\/)?[\s(,]*(?:or|about|around|approximately|some|roughly|equivalent to|equal to|nearly|over)?\s*(?:about|around|some)?\s*$/i
  ))
    return is("conversion");
  if (/\b(?:targets?|goals?|objectives?|plan (?:of|to)|planned(?: \w+)? of)\b[^,;]*$/i.test(clause) && !/\b(?:exceed|surpass|beat|above|over)\w*[^,;]*\btarget[^,;]*\b(?:reach|with|to)\b/i.test(clause))
    return is("target");
  if (/^\s*(?:annual\s+|\w+\s+)?(?:targets?|goals?|objectives?)\b/i.test(tail) || /^[^,;.]{0,40}\b(?:had |has been |was )?(?:set|planned|scheduled) for\b/i.test(tail))
    return is("target");
  const measures3 = (unit) => !/^(?:1|points|index_points|times|)$/.test(unit);
  if (earlier2 && previous !== null && measures3(previous.mention.unit) && measures3(mention.unit) && previous.mention.unit !== mention.unit)
    return is("level");
  if (earlier2 && (near.sign !== 0 || previous !== null || /compared|against|versus/.test(head)) && !/\branging from\s*$/i.test(head)) {
    if (/\bthan\s*$/i.test(head) && /\b(?:more|less|fewer)\s+than\s*$/i.test(gap)) return is("level");
    return is("previous");
  }
  if (/\b(?:had|having)\s+(?:already\s+)?(?:been|stood at|reached|totalled|amounted to|come to)\s*$/i.test(head))
    return is("previous");
  if (previous?.reading.role === "growth" && /^\s*,?\s*(?:or|i\.e\.,?|that is,?)\s*(?:by\s+)?(?:about|around|some|nearly)?\s*[$€£¥₹A-Z]*$/i.test(gap))
    return is("change", previous.reading.direction);
  if (/\bto\s*$/i.test(head)) return is("level", turning(near));
  if (/^\s*(?:(?!mak|ma)\w+\s+)?(?:(?:more|less|fewer|higher|lower)\b(?!\s+(?:to|than\s+(?:half|\d)))|(?:up|down)\s+(?:on|from)\b)/i.test(
    tail
  ) && (near.sign === 0 || near.distance > 30) && !/\b(?:reach|total|stood|was|were)\w*\s*$/i.test(head))
    return is("change", turn2.sign === 0 ? after.sign : turn2.sign);
  if (/^\s+into\b/i.test(tail) && /\b(?:sank|sunk|sink\w*|pour\w*|pump\w*|plough\w*|put|channel\w*)\s*$/i.test(head))
    return is("level");
  if (near.sign !== 0 && near.distance <= 14 && /^\s*(?:by|of)?\s*$/i.test(head.slice(head.length - near.distance)) && !/^(?:gain|improv|recover|narrow|widen)/.test(near.word)) {
    const noun = /\bof\s*$/i.test(head);
    if (!noun || /increase|rise|gain|growth|decline|decrease|fall|drop|loss|reduction|cut/.test(near.word))
      return is("change", near.sign);
  }
  if (near.sign !== 0 && /\bby\s*$/i.test(head)) return is("change", near.sign);
  if (sameAsBefore && next !== null) return { ...previous.reading };
  return is("level");
}

// src/audit/cues-zh.ts
var listGapZh = /^\s*(?:、|，|和|与|及|以及|:|：|∶|;|；)\s*(?:约)?$/;
var zhUp = "\u589E\u957F|\u6210\u957F(?!\u578B|\u6027|\u671F|\u4E2D)|\u589E\u6536|\u589E\u652F|\u589E\u4EA7|\u589E\u52A0|\u63D0\u9AD8|\u4E0A\u5347|\u4E0A\u6DA8|\u589E|\u5347|\u63D0\u5347|\u6269\u5927|\u52A0\u5FEB|\u9AD8\u4E8E|\u9AD8\u51FA|\u6500\u5347|\u56DE\u5347|\u589E\u901F|\u589E\u5E45|\u6DA8\u5E45|\u591A|\u6DA8|\u5FEB\u4E8E|\u5FEB|\u9AD8|\u8DC3\u5347|\u51C0\u589E";
var zhDown = "\u51CF\u6536|\u51CF\u652F|\u51CF\u4EA7|\u4E0B\u964D|\u51CF\u5C11|\u964D\u4F4E|\u4E0B\u8DCC|\u56DE\u843D|\u4E0B\u6ED1|\u7F29\u5C0F|\u6536\u7A84|\u653E\u7F13|\u964D\u5E45|\u8DCC\u5E45|\u964D|\u51CF|\u5C11|\u4F4E\u4E8E|\u4F4E|\u6162\u4E8E|\u6162|\u840E\u7F29|\u8D1F\u589E\u957F|\u8DCC|\u7F29\u51CF";
var zhDirection = new RegExp(`(${zhUp})|(${zhDown})`, "g");
var zhFiller = /(?:了|约|近|为|超过|超|逾|达|达到|是|将近|不足|大约|幅度|速度|只|仅|各|均|分别|高达|至少|不到|接近|突破|低于|高于)$/;
function zhLast(text) {
  let found = { sign: 0, distance: Number.POSITIVE_INFINITY, word: "" };
  for (const match of text.matchAll(zhDirection)) {
    if (text[match.index - 1] === "\u6700") continue;
    if (match[0] === "\u591A" && /(?:许|众|很|较|更)$/.test(text.slice(0, match.index))) continue;
    if ((match[0] === "\u9AD8" || match[0] === "\u4F4E") && /^[质新标端水技校]/.test(text.slice(match.index + 1)))
      continue;
    if (match[0] === "\u589E" && /^[值]/.test(text.slice(match.index + 1))) continue;
    if (/^增加$/.test(match[0]) && /^值/.test(text.slice(match.index + 2))) continue;
    if (/^减$|^少$|^升$|^快$|^慢$/.test(match[0]) && !/^[^\u4e00-\u9fff]*$|^[了至到为约近]/.test(text.slice(match.index + 1)))
      continue;
    found = {
      sign: match[1] !== void 0 ? 1 : -1,
      distance: text.length - match.index - match[0].length,
      word: match[0]
    };
  }
  return found;
}
function readChinese2({ mention, gap, tail, previous, next, concept }) {
  const is = (role, direction = 0, whole2 = null) => ({
    role,
    direction,
    whole: whole2
  });
  let head = gap.replace(/[（(\s]+$/, (c2) => c2);
  for (let i = 0; i < 6; i++) head = head.replace(/\s+$/, "").replace(zhFiller, "");
  head = head.replace(/([到至])(?:(?:19|20)\d{2}年|上年|去年|今年|目前)?的?$/, "$1");
  const clause = head.slice(
    Math.max(head.lastIndexOf("\uFF0C"), head.lastIndexOf("\uFF1B"), head.lastIndexOf(",")) + 1
  );
  const near = zhLast(clause);
  const isRate = conceptOf(concept)?.rate === true;
  const sameAsBefore = previous !== null && listGapZh.test(gap) && sameSort(previous.mention, mention);
  if (sameAsBefore && (previous.reading.role !== "previous" || /[:：∶]/.test(gap)))
    return { ...previous.reading };
  if (previous !== null && !sameSort(previous.mention, mention) && /^（(?:折合|约合|折|合|相当于)(?:约)?$/.test(gap))
    return is("conversion");
  if (mention.unit === "years" || mention.unit === "months")
    return is(/(?:提前|提早|早到|早)(?:了)?(?:约)?$/.test(gap) ? "early" : "level");
  if (previous !== null && /（[^（）]*(?:上年|去年|\d{4}年)[^（）]*[:：为]\s*$/.test(gap))
    return is("previous");
  if (previous?.reading.role === "points" && mention.unit === "1" && /^[，,]?\s*(?:全国|全省|全市|整体|平均|其(?!中))[^，。；]{0,8}$/.test(gap))
    return is("previous");
  const fromTo3 = /(?:由|从|自)[^，；。]*$/.test(clause) && /^[^，；。]{0,14}?(?:至|到|为)/.test(tail) && next !== null && !/(?:增长|下降|增加|减少)$/.test(clause);
  const before3 = /(?:上年|去年|上月|前一年|上年同期|去年同期|同期|[上去]年同月|同月|[上去]年[末底]|上月末|上季末|年初)(?:的|之|为|是|仅为|全年为)*[（(]?$/.test(
    head
  ) && !/(?:比|较)(?:上年|去年|上年同期|去年同期|上月)$/.test(head);
  if (previous !== null && sameSort(previous.mention, mention) && /[，,；](?:而)?(?:上年|去年)(?:同期|同样)?[^，；。]{0,12}(?:为|仅为)$/.test(head))
    return is("previous");
  if (mention.unit === "times") {
    if (mention.form === "verb") return is("multiple", 1);
    if (/(?:是|为|相当于|达到?)[^，；]*(?:的)\s*(?:约|近)?$/.test(gap) || /的\s*$/.test(gap))
      return is("multiple", 1);
    if (near.sign !== 0 && near.distance <= 6 && !/至|到/.test(clause.slice(-near.distance)))
      return is("growth", near.sign);
    return is("multiple", 1);
  }
  if (mention.unit === "points" || mention.unit === "\u70B9" && near.sign !== 0 && near.distance <= 3) {
    if (/拉动|贡献|拖累|向上拉动|下拉/.test(clause) && !/贡献率[^，]*(?:提高|下降|上升|降低)$/.test(clause))
      return is("contribution", /拖累|下拉/.test(clause) ? -1 : 0);
    return is(
      "points",
      near.sign === 0 && previous?.reading.role === "previous" ? previous.reading.direction : near.sign
    );
  }
  if (mention.unit === "1") {
    if (fromTo3) return is("previous");
    if (before3) return is("previous");
    if (next !== null && /(?<![同环占之相正反])(?:比|较)[^，。；]{1,20}$/.test(head) && near.sign === 0 && /^[^，。；]{0,6}(?:增长|提高|上升|回升|扩大|加快|高|下降|回落|降低|收窄|放缓|低)[^，。；]{0,3}$/.test(
      tail
    ))
      return is("previous");
    if (previous !== null && !/^(?:1|points|times)$/.test(previous.mention.unit) && /^[）)]?的$/.test(gap))
      return is("share");
    if (/贡献率[^，；]*$/.test(clause) || /^的?增长?贡献/.test(tail)) return is("contribution_share");
    const share = /(?:占|相当于|等于)(?:了|到|比(?!重|例)|据)?([^，；。]*?)(?:的|总量的)?(?:比重|比例|份额|比率)?(?:的|由|从|为|达|达到|约|超过|超|近|逾|已|接近|提高到|提高至|上升到|上升至|升至|降至|下降到|下降至|分别|高达|仅|不足)*\s*$/.exec(
      gap
    );
    if (share !== null && !/(?:增长|上涨|下降|提高|增加|减少)$/.test(gap))
      return is("share", 0, (share[1] ?? "") === "" ? null : share[1] ?? null);
    if (/[增长上涨下降盈利亏损覆盖达标]面(?:为|达|达到)?$/.test(head)) return is("share", 0, null);
    const ofAnother2 = /(?:^|[，；])(?:约)?(?:为|是|达到|达)([^，；。\d增降减升]{2,12})的$/.exec(gap);
    if (ofAnother2 !== null) return is("share", 0, ofAnother2[1] ?? null);
    const toLevel = /(?:至|到)$/.test(head);
    if (/(?:比重|占比|份额|比例|构成|结构|结构比|之比)[^，；]*$/.test(clause) && (toLevel || near.sign === 0))
      return is("share", 0, shareWholeZh(clause));
    if (/年均|平均每年|两年平均|三年平均|年平均/.test(clause) && !isRate)
      return is("average_growth", near.sign === 0 ? 1 : near.sign);
    if (toLevel && near.sign !== 0)
      return is(
        /增速|增幅|涨幅|降幅/.test(clause) ? "growth" : "level",
        /降幅/.test(clause) ? -1 : /增速|增幅|涨幅/.test(clause) ? 1 : near.distance <= 3 ? near.sign : 0
      );
    if (/^的?(?:增长|增速|增幅|速度增长|速度递增|涨幅)/.test(tail)) return is("growth", 1);
    if (/^的?(?:降幅|下降|跌幅)/.test(tail)) return is("growth", -1);
    if (/自然增长率$/.test(clause)) return is("level");
    if (/率$/.test(clause) && near.distance > 3) return is("level");
    if (near.sign !== 0 && near.distance <= 12) {
      const relative = /高于|低于|高出|快于|慢于/.test(near.word);
      return is(relative ? "previous" : "growth", near.sign);
    }
    if (isRate) return is("level");
    if (near.sign !== 0) return is("growth", near.sign);
    if (/^的(?=[\u4e00-\u9fff])/.test(tail)) return is("share", 0, null);
    return is("level");
  }
  if (isConversion(
    mention,
    previous?.mention ?? null,
    gap,
    /^\s*[，,]?\s*[（(]?\s*(?:约合|折合|约为|约|合|相当于|按.*?折合|即)?(?:约|人民币|新台币|台币|港币|为)*\s*$/
  ))
    return is("conversion");
  if (/预算(?:数|任务|目标|安排)?$/.test(head) && /^[）)]?的$/.test(tail)) return is("target");
  if (/(?:目标|计划|预期|任务)(?:值|数)?(?:的|为|是|任务)?(?:达到)?$/.test(head) && !(/(?:任务|计划|目标)的$/.test(head) && /^(?:count|projects|enterprises|项|persons)$/.test(mention.unit)) || /^的?(?:年度|全年|发展|预期)?(?:目标|任务|计划)/.test(tail))
    return is("target");
  if (fromTo3 || before3) return is("previous");
  if (/(?:与|同|和|比|较)[^，。；]{1,40}$/.test(head) && /^相比/.test(tail)) return is("previous");
  if (/(?:比|较)(?:上年|去年|上年同期|去年同期|上月|上季度?|\d{4}年)(?:的|之)$/.test(head))
    return is("previous");
  if (/(?:比|较)[^，；。]{1,14}[的之]$/.test(head) && /^[^，；。]{0,4}(?:增|减|提高|下降|上升|多|少|降)/.test(tail) && next !== null)
    return is("previous");
  if (/(?:至|到)$/.test(head)) return is("level", near.distance <= 3 ? near.sign : 0);
  if (previous !== null && sameSort(previous.mention, mention) && /^(?:count|enterprises|项|种|类)$/.test(mention.unit) && /^[，、；](?:环比|同比|价格)?(?:上涨|下降|上升|增长|下跌|回落|减少)$/.test(gap))
    return is("level");
  if (near.sign !== 0 && near.distance === 0 && !/高于$|低于$/.test(clause)) {
    return is("change", near.sign);
  }
  return is("level");
}
function shareWholeZh(clause) {
  return /占([^，；]*?)(?:的)?(?:比重|比例|份额)/.exec(clause)?.[1] ?? /([^，；的在]*?)(?:中|内)?(?:的)?(?:占比|比重|份额|结构|构成)/.exec(clause)?.[1] ?? null;
}

// src/audit/cues.ts
function readRole(input, lang) {
  if (input.mention.aside !== null) return { role: "aside", direction: 0, whole: null };
  if (input.mention.ordinal) return { role: "rank", direction: 0, whole: null };
  return lang === "zh" ? readChinese2(input) : readEnglish2(input);
}

// src/audit/link-claims.ts
function shareContext(made) {
  for (const claim of made) {
    const level = made.find(
      (other) => other.role === "level" && (claim.role === "target" || claim.role === "early" ? other !== claim : other.frame === claim.frame)
    );
    if (level === void 0) continue;
    if ((claim.role === "target" || claim.role === "early") && (claim.concept === null || claim.role === "early"))
      Object.assign(claim, { concept: level.concept, words: level.words });
    if (claim.role === "average_growth") claim.period = level.period;
  }
}
function placed(mention, sentence, index, source) {
  return {
    ...mention,
    start: sentence.start + mention.start,
    end: sentence.start + mention.end,
    numberStart: sentence.start + mention.numberStart,
    id: 0,
    source,
    sentence: index,
    paragraph: sentence.paragraph
  };
}
function asides(mentions, sentence, index, source, newFrame) {
  return mentions.filter((mention) => mention.aside !== null).map((mention) => ({
    ...placed(mention, sentence, index, source),
    role: "aside",
    kind: mention.aside === "date" ? "date" : "reference",
    direction: 0,
    interval: { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
    concept: null,
    words: [],
    subject: "",
    period: mention.span,
    periodHere: true,
    basis: null,
    since: null,
    real: false,
    frame: newFrame(),
    whole: null,
    total: false,
    partOf: null,
    rest: false,
    list: null
  }));
}
function signed2(interval, reading) {
  const applies = ["growth", "average_growth", "change", "points", "contribution"].includes(reading.role);
  if (!applies || reading.direction >= 0) return interval;
  return interval.high < 0 ? interval : { low: -interval.high, high: -interval.low };
}
function kindOf(claim) {
  const bound = claim.hedge !== "exact" && claim.hedge !== "about";
  const byRole = {
    level: claim.partOf !== null ? "part" : "level",
    previous: "level",
    growth: "growth",
    average_growth: "growth",
    change: "change",
    points: "change",
    share: "share",
    contribution: "change",
    contribution_share: "share",
    multiple: "multiple",
    conversion: "conversion",
    rank: "rank",
    target: "target",
    early: "target",
    aside: "reference"
  };
  const counted = claim.role === "level" && !/^(?:[A-Z]{3}|1|points|index_points|times|tonnes|kWh|kW|m2|m3|metres|)$/.test(claim.unit) && (claim.half === 0.5 || claim.half === 0) && Number.isInteger(claim.value);
  if (bound && ["level", "share", "growth", "previous"].includes(claim.role)) return "bound";
  return counted ? "count" : byRole[claim.role];
}

// src/audit/link-cues.ts
var ofWhich2 = {
  en: /\bof (?:which|whom)\b|\bincluding\b|\bcompris(?:ing|ed|es)\b|\bconsist(?:ing|s|ed) of\b|\bmade up of\b|\bamong (?:them|these|which)\b|\b[Oo]f (?:this|that|these|those|the total)\b|^Of the [a-z]+(?: [a-z]+)?,?\s+(?=[\d$€£])|\bbreakdown\b|\bbreaks? down into\b|\bdivid(?:es?|ed) into\b|\bsplit (?:into|between)\b|\bbroken down\b|\bwithin this\b|(?<=\d[^.;:]{0,30}):\s+(?=[$€£¥₹A-Z]{0,4}\s?\d)/g,
  zh: /其中|包括|由.{0,6}(?:构成|组成)|按[^，。；]{2,12}(?:统计|划分|分组)|按[^，。；]{2,12}(?:分|看)(?=[，：])|按[^，。；：]{2,8}(?=：)|分(?:产业|行业|城乡|地区|经济类型|三次产业|品种|种类|领域|贸易方式|消费类型|区域|企业类型)看|具体来看/g
};
var leadsTo = {
  en: /^[^,;.]{0,60}?(?:,\s*)?\b(?:to|reaching|totall?ing|hitting)\s+(?:about|around|some|nearly|over|more than|a record|an?)?\s*[$€£¥₹A-Z]*$/i,
  zh: /^[^，；。]{0,8}，?(?:达到?|至|到|为|总额达)(?:了|约)?$/
};
var totalCue = {
  en: /\b(?:total(?:l?ed|l?ing|s)?|overall|combined|altogether|together|in all|aggregate|the sum|whole)\b/i,
  zh: /(?:总|合计|共计|总计|共|累计|全部|合共)/
};
var restCue = {
  en: /\b(?:others?|remaining|remainder|rest|the balance|everything else|elsewhere)\b/i,
  // Not "计算机、通信和其他电子设备制造业", the name of one industry, nor "RCEP其他成员国", others of something else.
  zh: /(?<![^，,；;。、：:\s])(?:其他|其它)|[和及与](?:其他|其它)(?![^，。；]*业)|其余|剩余|余下|剩下/
};
var adjusted = {
  en: /\breal terms\b|\bconstant prices\b|\bcomparable\b|\blike-for-like\b|\binflation[- ]adjusted\b|\bseasonally adjusted\b|\bprice[- ]adjusted\b|\breal (?:growth|increase|gdp|terms)\b|\bin real\b|\bcalendar[- ]adjusted\b|\borganic\b|\bin volume\b|\bby volume\b|\bconstant[- ]currency\b|\bexcluding (?:price|inflation|exchange)|\brevised\b/i,
  zh: /可比|不变价|实际增长|实际增速|同口径|(?<!未)扣除价格|剔除|季节调整|季调|修订|口径调整/
};
var nominal = { en: /\bnominal|\bcurrent prices\b/i, zh: /名义|现价|未扣除/ };
function isNominal(mention, next, text) {
  if (mention.lang !== "zh" || mention.unit !== "1") return false;
  if (/(?:名义|自然口径|现价|现行价格)[^，。；]{0,24}$/.test(text.slice(0, mention.start))) return true;
  if (next?.unit !== "1") return false;
  const between2 = text.slice(mention.end, next.start);
  return /^[，,；;（(]?(?:扣除|剔除)?[^，。；]{0,16}[，,]?(?:实际|同口径)(?:增长|下降|增速)(?:为|约)?$/.test(
    between2
  );
}
var wholeNote = {
  en: /growth (?:rates?|figures?)\b[^.]*\b(?:comparable|constant|real|restated|same basis)|(?:comparable|constant prices|restated)\b[^.]*\bgrowth rates?/i,
  zh: /(?:增速|增长率|增长速度|速度)[^。]*(?:可比|不变价|同口径)|(?:可比|不变价)[^。]*(?:增速|增长率|增长速度)/
};

// src/audit/asides.ts
var both = [
  /\b[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){3,}\b|\S+\.[A-Za-z]{1,5}:\d+(?::\d+)?/g,
  /\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\w+/g,
  /(?:tel|phone|fax|hotline|call|电话|传真|热线|联系方式|手机)[^\d\n]{0,12}[+(]?\d[\d\s()–-]{4,}\d/gi,
  /\+\d{1,3}[\s-]\d[\d\s()-]{5,}\d/g,
  /(?<![\d.])1[3-9]\d{9}(?!\d)|(?<![\d.])0\d{2,3}-\d{7,8}(?!\d)/g,
  /[“"'‘「《]\s*\d{1,4}(?:\s*[+×xX]\s*\d{1,4})*\s*[”"'’」》]/g,
  /\[\d{1,3}\]|[①-⑳]/g,
  /[〔［[【(（](?:19|20)\d{2}[〕］\]】)）]\s*(?:第)?\d+\s*号/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?(?=\s*(?:a\.?m\.?|p\.?m\.?|GMT|CET|UTC|时))|(?<=\bat\s)\d{1,2}:\d{2}\b|(?<=\d{4}-\d{1,2}-\d{1,2}\s+)\d{1,2}:\d{2}(?::\d{2})?/gi,
  /\b(?:GB|ISO|IEC|DIN|EN|NACE|ISIC|SITC|HS|NAICS|SIC|CPC|COICOP)(?:\/[A-Z])?(?:\s+Rev\.?)?\s*\d[\d.:-]*/g
];
var inEnglish = [
  // Ages.
  /(?<=\b(?:aged|ages|age)\s(?:from |between )?)\d{1,2}(?:\s?(?:-|–|to|and)\s?\d{1,2}\b|\+)?(?!\s?(?:%|per ?cent|pct|million|thousand))/g,
  // Bands of age: "25-54 years: 42.6%", "65 years and over".
  /(?<![\d.,])\d{1,2}\s?(?:-|–|to)\s?\d{1,2}(?=\s+years?(?:\s+(?:old|of age))?\s*[:(])/g,
  /(?<![\d.,])\d{1,2}(?=\s+years?(?:\s+of\s+age)?\s+(?:and|or)\s+(?:over|older|above|under|younger)\b)/g,
  // Groups named by their part of all: "the richest 10 percent of households", "lowest 10%: 3.8%".
  /(?<=\b(?:lowest|highest|richest|poorest|wealthiest|bottom|top|upper|lower)\s)(?:0\.1|1|2|5|10|20|25|30|40|50)\s?(?:%|per\s?cent)(?=\s*:|\s+of\b|\s+(?:earn|receiv|own|hold|take|pay|account)\w*)/gi,
  // Margins of error.
  /(?:±|\+\/-|\bplus or minus|\bplus-or-minus)\s*\d+(?:\.\d+)?(?:\s?%|\s(?:per ?cent|pct)\b)?/g,
  /(?<=\b(?:19|20)\d{2}\s?=\s?)100?\b/g,
  /\b(?:No\.|Nos\.|Document|Decree|Order|Regulation|Directive|Resolution|Article|Section|Chapter|Table|Figure|Chart|Graph|Box|Annex|Appendix|Page|pp?\.|Issue|Vol\.|Volume|Version|Part|Phase|Line|Route|Highway|Room|Building|Gate|Terminal|Flight|Block|Zone|Paragraph|Notes?|Footnote|Rev\.|Model|Type|Tier|Category|Grade|Class)\s*\d[\w./-]*(?:\s*\/\s*\d+)?/g,
  /\b(?!(?:Sh|KSh|Ksh|TSh|USh|RMB|CNY|USD|EUR|GBP|JPY|HKD|INR|AUD|CAD|CHF|RM|Rs|Rp|R|US|SGD|KRW|ZAR)\d)(?!(?:Q|H|FY)\d)(?!N\d[\d.,]*\s?(?:trn|tn|bn|m|million|billion|trillion)\b)(?!(?:end|mid|late|early|pre|post)-(?:19|20)\d\d\b)[A-Za-z]+[-/]?\d[\w/-]*/g,
  /(?<![.,\d])\d{1,4}(?!(?:m|k|bn|tn|mn|km|kg|t|pp|ppts?|x|th|st|nd|rd|s|g|mw|gw|twh|gwh|mwh|kwh|kw|bps?|mln|bln|trn|m2|km2|m3|km3)\b)(?:G|K|D|[A-Za-z]{1,3})(?![A-Za-z])(?=[\s,.;)-]|$)/g,
  /\b\d{1,2}(?:st|nd|rd|th)\s+(?:Five-Year|five-year|National|Party|Congress|session|anniversary|century|edition|meeting|plenary|plenum|CPC|Assembly|floor|Street|Avenue)\b/g,
  /\b(?:Covid|COVID)-19\b|\b24\/7\b|\b\d{1,2}(?:\s*[°º]\s*[CF]?)\b/g,
  /^\s*(?:\(?\d{1,2}[.)](?=\s)|\(?[ivx]+\))/g,
  /\b(?:top|Top)[- ]\d+\b|\bFortune (?:Global )?\d+\b|\b(?:CSI|FTSE|Nikkei|S&P|Stoxx|Euronext)\s*\d+/g
];
var inChinese = [
  /\d{1,3}\s*[—–~～至-]\s*\d{1,3}\s*周?岁/g,
  /(?<=以[^，。；（）]{1,10}为)1(?:00)?(?=[）)，])|(?<=(?:19|20)\d{2}年?\s?[=＝]\s?)100/g,
  /第\s*[\d一二三四五六七八九十百]+\s*(?:条|章|节|号|期|页|款|届|版|轮|批|阶段|部分|产业|人民|中|方|线|时间)/g,
  /[图表注](?:\s*\d+)(?:[-—.]\d+)?|附(?:件|表|录)\s*\d+/g,
  /^\s*(?:\d{1,2}[.、．)）](?!\d)|[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+[、.．])/g,
  /[A-Za-z]+[-/]?\d[\w/-]*(?![亿万元])|(?<![.\d])\d{1,4}[A-Za-z](?![A-Za-z²³])(?=[\u4e00-\u9fff，。、；]|$)/g,
  /世界\d+强|\d+强(?:企业)?|[“"]\d+\+[\dN]+[”"]/g
];
function findAsides(text, lang) {
  const spans = [];
  for (const pattern of [...both, ...lang === "zh" ? inChinese : inEnglish]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (end > start && !spans.some((other) => start < other.end && other.start < end))
        spans.push({ start, end });
    }
  }
  return spans;
}

// src/audit/number-lists.ts
function readRatios(text, mentions) {
  for (let i = 0; i < mentions.length; i++) {
    let last = i;
    const at = (k) => mentions[k];
    while (/^\s*[:：∶]\s*$/.test(text.slice(at(last)?.end ?? 0, at(last + 1)?.start ?? 0)) && at(last + 1)?.form === "digits")
      last++;
    const parts = mentions.slice(i, last + 1);
    const one = at(last);
    if (parts.length === 2 && one?.value === 1 && one.text.trim() === "1") one.aside = "reference";
    const total = parts.reduce((sum, part) => sum + part.value, 0);
    const clock = parts.length === 3 && parts.every((part) => /^\d\d$/.test(part.text.trim()) && part.value < 60);
    if (clock || /[\w:.)]$/.test(text.slice(0, parts[0]?.start ?? 0))) continue;
    const named3 = parts.length > 2 && /(?:结构|构成|structure|composition)[^，。；;.]{0,12}$/i.test(text.slice(0, parts[0]?.start ?? 0)) && parts.every((part) => part.value < 100 && /\d\.\d/.test(part.text));
    if (parts.length < 2 || // Three shares with decimals are a structure, though one of them be misprinted.
    (total < (parts.length > 2 && parts.every((part) => /\.\d/.test(part.text)) ? 40 : 80) || total > (parts.length > 2 && parts.every((part) => /\.\d/.test(part.text)) ? 200 : 120)) && !named3 || parts.some((part) => part.unit !== "" && part.unit !== "1"))
      continue;
    for (const part of parts)
      if (part.unit === "")
        Object.assign(part, { unit: "1", value: part.value / 100, half: part.half / 100 });
    i = last;
  }
}
var listGap = /^\s*(?:,|、|，|and|or|to|和|与|及|至|到|[-–—~～:：]|,\s*and|and\s+to|或)\s*(?:about\s+|约)?$/;
function shareUnits(text, mentions) {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [mention, next] = [mentions[i], mentions[i + 1]];
    if (mention === void 0 || next === void 0 || mention.form === "verb" || mention.ordinal || next.unit === "")
      continue;
    const between2 = text.slice(mention.end, next.start);
    const currencyOnly = mention.unit === next.unit && scaleOf(mention) < scaleOf(next) && /^\s*(?:to|[-–—~至到])\s*$/.test(between2);
    if (mention.unit !== "" && !currencyOnly || !listGap.test(between2)) continue;
    if (next.form === "words" && mention.form === "digits") continue;
    if (next.unit === "1" && (scaleOf(mention) > 1 || mention.value >= 1e3)) continue;
    const scale2 = scaleOf(next) / scaleOf(mention);
    mention.value *= scale2;
    mention.half *= scale2;
    mention.unit = next.unit;
    mention.per ??= next.per;
  }
}
function readMillions(text, mentions) {
  if (!/\d\s?(?:bn|tn|billion|trillion)\b/.test(text)) return;
  for (const mention of mentions) {
    const behind2 = /^\sm(?![\w/])/.exec(text.slice(mention.end));
    if (mention.unit !== "" || mention.form !== "digits" || behind2 === null) continue;
    Object.assign(mention, {
      value: mention.value * 1e6,
      half: mention.half * 1e6,
      end: mention.end + behind2[0].length
    });
  }
}
function learnUnits(text, mentions) {
  const words2 = /* @__PURE__ */ new Map();
  for (const mention of mentions) {
    const word = /([a-z]+)$/.exec(text.slice(mention.start, mention.end))?.[1];
    if (word !== void 0 && scaleOf(mention) >= 1e6 && mention.unit !== "") words2.set(word, mention.unit);
  }
  for (const mention of mentions) {
    const behind2 = /^\s([a-z]+)\b/.exec(text.slice(mention.end));
    const unit = words2.get(behind2?.[1] ?? "");
    if (mention.unit === "" && unit !== void 0 && behind2 !== null)
      Object.assign(mention, { unit, end: mention.end + behind2[0].length });
  }
}
function carryPoints(text, mentions) {
  const contributed = /\bcontribut|\b(?:weigh|drag|add|subtract|shav)\w*\b[^.;]*\bgrowth\b/i.test(text);
  for (const [i, mention] of mentions.entries()) {
    if (mention.unit !== "index_points" || !contributed && !mentions.slice(0, i).some((other) => other.unit === "points"))
      continue;
    Object.assign(mention, { unit: "points", value: mention.value / 100, half: mention.half / 100 });
  }
}
function carryUnits(mentions) {
  for (const [i, mention] of mentions.entries()) {
    if (mention.unit !== "" || mention.form !== "digits" || scaleOf(mention) < 1e6) continue;
    const before3 = mentions.slice(0, i).filter((other) => other.unit !== "1" && other.unit !== "points" && other.unit !== "times");
    const last = before3.at(-1);
    if (last !== void 0 && scaleOf(last) >= 1e3) Object.assign(mention, { unit: last.unit });
  }
}
function scaleOf(mention) {
  if (mention.half === 0) return 1;
  const decimals = /\.(\d+)/.exec(mention.text)?.[1]?.length ?? 0;
  return mention.half * 2 * 10 ** decimals;
}

// src/audit/periods-in-text.ts
var months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
var enMonth = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
var enCount = "(two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2})";
var counts = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven"
];
var ordinals2 = ["first", "second", "third", "fourth"];
var zhOrdinals = "\u4E00\u4E8C\u4E09\u56DB";
var ofYear = "(?:\\s*(?:of|in|,)?\\s*(?:the\\s+)?(?:fiscal\\s+)?((?:19|20)\\d{2})|\\s+(?:of\\s+)?(last|this) year)?";
var dash = "\\s*(?:[-\u2013\u2014~\uFF5E\u81F3\u5230]|to|through)\\s*";
var monthOf = (name) => months.findIndex((month) => month.startsWith(name.toLowerCase().replace(".", "").slice(0, 3)));
var spanOf = (period) => {
  const [from, to] = monthSpan(period);
  return { from, to };
};
var yearSpan = (year) => spanOf({ frequency: "A", year, index: 1 });
var monthsOf = (year, first, last) => (
  // A month of a year that is not told stands in year 0: it can still be told from another month.
  { from: (year ?? 0) * 12 + first, to: (year ?? 0) * 12 + last }
);
var shifted = (span, by) => span === null ? null : { ...span, from: span.from + by, to: span.to + by };
var relativeYear = (word, { published, year }) => {
  if (word === "last") return published === null ? null : published - 1;
  return word === "this" ? published ?? year : year;
};
var yearFrom = (digits, word, context) => digits === void 0 ? relativeYear(word?.toLowerCase(), context) : Number(digits);
var ended = (span) => span === null ? null : { from: span.to, to: span.to, point: true };
var english = [
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)?\\s+(${enMonth}),?\\s+((?:1[6-9]|20)\\d{2})\\b`, "gi"), (m) => ({ span: monthsOf(Number(m[3]), monthOf(m[2] ?? ""), monthOf(m[2] ?? "")), day: true })],
  [new RegExp(`\\b(${enMonth})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:1[6-9]|20)\\d{2})\\b`, "gi"), (m) => ({ span: monthsOf(Number(m[3]), monthOf(m[1] ?? ""), monthOf(m[1] ?? "")), day: true })],
  [/\b((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})\b/g, (m) => ({ span: monthsOf(Number(m[1]), Number(m[2]) - 1, Number(m[2]) - 1), day: true })],
  [/\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})\b/g, () => ({ span: null, day: true })],
  [new RegExp(`\\b(${enMonth})(?:\\s+((?:19|20)\\d{2}))?${dash}(${enMonth})(?:\\s*,?\\s*(?:of\\s+)?((?:19|20)\\d{2})|\\s+(?:of\\s+)?(last|this) year)?`, "g"), (m, c2) => {
    const year = yearFrom(m[4] ?? m[2], m[5], c2);
    const first = m[2] !== void 0 && m[4] !== void 0 ? Number(m[2]) - Number(m[4]) : 0;
    return { span: monthsOf(year, monthOf(m[1] ?? "") + 12 * first, monthOf(m[3] ?? "")) };
  }],
  [new RegExp(`\\bfirst ${enCount} months${ofYear}`, "gi"), (m, c2) => {
    const n = /^\d/.test(m[1] ?? "") ? Number(m[1]) : counts.indexOf((m[1] ?? "").toLowerCase());
    return { span: monthsOf(yearFrom(m[2], m[3], c2), 0, n - 1) };
  }],
  [new RegExp(`\\bfirst (two|three) quarters${ofYear}`, "gi"), (m, c2) => ({ span: monthsOf(yearFrom(m[2], m[3], c2), 0, (m[1]?.toLowerCase() === "two" ? 6 : 9) - 1) })],
  [new RegExp(`\\b(first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter${ofYear}`, "gi"), (m, c2) => quarter(yearFrom(m[2], m[3], c2), enOrdinal(m[1] ?? ""))],
  [new RegExp(`\\b(?:Q|Quarter )([1-4])(?:\\s*[/,-]?\\s*(?:of\\s+)?((?:19|20)\\d{2}))?\\b`, "g"), (m, c2) => quarter(yearFrom(m[2], void 0, c2), Number(m[1]))],
  [/\b((?:19|20)\d{2})[ -]?Q([1-4])\b/g, (m) => quarter(Number(m[1]), Number(m[2]))],
  [new RegExp(`\\b(first|second)[- ]half${ofYear}`, "gi"), (m, c2) => half(yearFrom(m[2], m[3], c2), enOrdinal(m[1] ?? ""))],
  [/\bH([12])\s*(?:of\s+)?((?:19|20)\d{2})?\b/g, (m, c2) => half(yearFrom(m[2], void 0, c2), Number(m[1]))],
  [/\b(?:from|between)\s+((?:19|20)\d{2})\s+(?:to|and|through)\s+((?:19|20)\d{2})\b/gi, (m) => ({ span: { from: Number(m[1]) * 12, to: Number(m[2]) * 12 + 11 } })],
  [/\b(?:fiscal year |FY ?|financial year )?((?:19|20)\d{2})\s?[-–—/]\s?((?:19|20)?\d{2})\b(?![-/.]\d)/gi, (m) => {
    const last = Number(m[2]?.length === 2 ? `${m[1]?.slice(0, 2) ?? ""}${m[2]}` : m[2]);
    if (m[2]?.length === 2 && last === Number(m[1]) + 1) return { span: yearSpan(Number(m[1])) };
    return { span: last > Number(m[1]) ? { from: Number(m[1]) * 12, to: last * 12 + 11 } : null };
  }],
  [new RegExp(`\\b(?:(?:the )?end of |end-|late |at end |year-end |mid-|early )(${enMonth})(?:\\s+(?:of\\s+)?((?:19|20)\\d{2}))?\\b`, "g"), (m, c2) => ({ span: ended(monthsOf(yearFrom(m[2], void 0, c2), monthOf(m[1] ?? ""), monthOf(m[1] ?? ""))) })],
  [/\b(?:(?:the )?end of |end-|year-end |late |at end )((?:19|20)\d{2})\b/gi, (m) => ({ span: ended(yearSpan(Number(m[1]))) })],
  [/\b(?:the )?end of (last|this|the) year\b|\b(?:at )?year[- ]end\b/gi, (m, c2) => {
    const year = m[1]?.toLowerCase() === "last" ? relativeYear("last", c2) : c2.year;
    return { span: year === null ? null : ended(yearSpan(year)) };
  }],
  [new RegExp(`\\b(${enMonth}),?\\s+(?:of\\s+)?((?:1[6-9]|20)\\d{2}|last year|this year)\\b`, "g"), (m, c2) => ({ span: monthsOf(/^\d/.test(m[2] ?? "") ? Number(m[2]) : relativeYear(m[2]?.slice(0, 4), c2), monthOf(m[1] ?? ""), monthOf(m[1] ?? "")) })],
  [new RegExp(`\\b(${enMonth})\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\d,.%])`, "g"), (m, c2) => ({ span: monthsOf(c2.year, monthOf(m[1] ?? ""), monthOf(m[1] ?? "")), day: true })],
  [new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${enMonth}\\b`, "g"), () => ({ span: null, day: true })],
  [/\b(?:from |than |over |with |on |to |against |in )?(?:(?:the )?(?:same|corresponding) (?:period|month|quarter) (?:of |in |a )?(?:the )?(?:last|previous|prior|preceding|year)(?: (?:year|earlier|before))?|a year (?:earlier|ago|before)|one year (?:earlier|ago|before)|(?:the )?(?:previous|prior|preceding) year|(?:the )?year before|year[- ]on[- ]year|y\/y|yoy|year[- ]over[- ]year|twelve months earlier|12 months earlier)\b/gi, (_, c2) => ({ span: shifted(c2.current, -12), compare: true })],
  [/\b(?:from |than |over |with |on |to |against |in )?(?:(?:the )?(?:end|start|beginning) of (?:March|June|September|December|last year|the year|the quarter|the previous (?:year|quarter))|(?:the )?(?:previous|prior|preceding) (?:month|quarter)|a (?:month|quarter) (?:earlier|ago|before)|(?:the )?(?:month|quarter) before|month[- ]on[- ]month|m\/m|quarter[- ]on[- ]quarter|q\/q|month[- ]over[- ]month)\b/gi, (m, c2) => ({ span: /quarter|q\/q/i.test(m[0]) ? shifted(c2.current, -3) : shifted(c2.current, -1), compare: true })],
  [/\b(last|this) year\b|\b(?:in|over) the past year\b/gi, (m, c2) => {
    const year = relativeYear(m[1]?.toLowerCase() ?? "last", c2);
    return { span: year === null ? null : yearSpan(year) };
  }],
  [/\b(?:last|this) (?:month|quarter)\b/gi, () => ({ span: null })],
  [new RegExp(`\\b(?:in|for|during|of|by|since|until|from|to|last)\\s+(${enMonth})(?![a-z])(?!\\s+\\d)|\\b(${enMonth})'s`, "g"), (m, c2) => {
    const month = monthOf(m[1] ?? m[2] ?? "");
    return { span: monthsOf(c2.year, month, month) };
  }],
  [/\b(January|February|March|April|June|July|August|September|October|November|December)\b/g, (m, c2) => ({ span: monthsOf(c2.year, monthOf(m[1] ?? ""), monthOf(m[1] ?? "")) })],
  [/(?<![\d,.$€£¥₹+-])\b(?:FY ?|fiscal year )?((?:19|20)\d{2})(?:E|F)?\b(?![,.]?\d)(?!\s*(?:%|percent|per cent|million|billion|trillion|thousand|yuan|euros?|dollars?|people|persons|tonnes|enterprises|firms|companies|projects|jobs|units|households|visitors|km\b))/g, (m) => ({ span: yearSpan(Number(m[1])) })],
  // A year long past is one where a word says so: most numbers of its size count something.
  [/(?<=\b(?:in|since|years?|until|till|before|after|during|spring|summer|autumn|winter|from|between|census of|act of|war of|to|and|(?:months?|years?|quarter|season|period|those|that) of)\s)(1[6-8]\d{2})\b(?![,.]?\d)(?!-)(?=\s*(?:[.,;:)]|$|(?:to|and|until|the|a|an|was|were|when|which|that|of|by|in|there|for|as|with)\b))/g, (m) => ({ span: yearSpan(Number(m[1])) })]
];
var zhYear = "((?:19|20)\\d{2})\\s*\u5E74(?:\u5EA6)?";
var zhTo = "\\s*(?:[-\u2013\u2014\uFF0D~\uFF5E]|\u81F3|\u5230)+\\s*";
var chinese = [
  [new RegExp(`${zhYear}\\s*(\\d{1,2})\\s*\u6708\\s*(\\d{1,2})\\s*\u65E5`, "g"), (m) => ({ span: monthsOf(Number(m[1]), Number(m[2]) - 1, Number(m[2]) - 1), day: true })],
  [/((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, (m) => ({ span: monthsOf(Number(m[1]), Number(m[2]) - 1, Number(m[2]) - 1), day: true })],
  [/(?<![\d.月])\d{1,2}\s*日(?=(?:公布|发布|发表|通过|宣布|表示|举行|召开|说|称|报道|电|讯|上午|下午|晚|在|向|对|从))/g, () => ({ span: null, day: true })],
  [/(?<!\d)\d{1,2}\s*月\s*\d{1,2}\s*日/g, () => ({ span: null, day: true })],
  [new RegExp(`(?:(?:${zhYear}|(\u4ECA\u5E74|\u53BB\u5E74|\u4E0A\u5E74))\\s*)?(?<!\\d)(\\d{1,2})\u6708?${zhTo}(\\d{1,2})\\s*\u6708\u4EFD?`, "g"), (m, c2) => ({ span: monthsOf(zhYearOf(m[1], m[2], c2), Number(m[3]) - 1, Number(m[4]) - 1) })],
  [new RegExp(`(?:${zhYear}|(\u4ECA\u5E74|\u53BB\u5E74|\u4E0A\u5E74))?\\s*[\u524D\u9996]([\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,2}|\\d{1,2})\u4E2A\u6708`, "g"), (m, c2) => ({ span: monthsOf(zhYearOf(m[1], m[2], c2), 0, zhCount(m[3] ?? "") - 1) })],
  [new RegExp(`(?:${zhYear}|(\u4ECA\u5E74|\u53BB\u5E74|\u4E0A\u5E74))?\\s*\u524D(\u4E24|\u4E8C|\u4E09)\u4E2A?\u5B63\u5EA6`, "g"), (m, c2) => ({ span: monthsOf(zhYearOf(m[1], m[2], c2), 0, m[3] === "\u4E09" ? 8 : 5) })],
  [new RegExp(`(?:${zhYear}|(\u4ECA\u5E74|\u53BB\u5E74|\u4E0A\u5E74))?\\s*\u7B2C?([\u4E00\u4E8C\u4E09\u56DB1-4])\u5B63\u5EA6`, "g"), (m, c2) => quarter(zhYearOf(m[1], m[2], c2), zhOrdinals.includes(m[3] ?? " ") ? zhOrdinals.indexOf(m[3] ?? "") + 1 : Number(m[3]))],
  [new RegExp(`(?:${zhYear}|(\u4ECA\u5E74|\u53BB\u5E74|\u4E0A\u5E74))?\\s*([\u4E0A\u4E0B])\u534A\u5E74`, "g"), (m, c2) => half(zhYearOf(m[1], m[2], c2), m[3] === "\u4E0A" ? 1 : 2)],
  [/((?:19|20)\d{2})[-/—–](\d{2})(?:财年|年度|学年|榨季|产季|收获季)/g, (m) => ({ span: yearSpan(Number(m[1])) })],
  [new RegExp(`((?:19|20)\\d{2})\u5E74?${zhTo}((?:19|20)\\d{2})\u5E74?`, "g"), (m) => ({ span: { from: Number(m[1]) * 12, to: Number(m[2]) * 12 + 11 } })],
  [new RegExp(`${zhYear}\\s*(\\d{1,2})\\s*\u6708(\u4EFD|\u672B|\u5E95)?`, "g"), (m) => {
    const span = monthsOf(Number(m[1]), Number(m[2]) - 1, Number(m[2]) - 1);
    return { span: m[3] === "\u672B" || m[3] === "\u5E95" ? ended(span) : span };
  }],
  [new RegExp(`${zhYear}(\u672B|\u5E95)|(\u4ECA\u5E74|\u53BB\u5E74|\u4E0A\u5E74|\u672C\u5E74)?(\u5E74\u672B|\u5E74\u5E95)`, "g"), (m, c2) => {
    const year = m[1] !== void 0 ? Number(m[1]) : zhYearOf(void 0, m[3], c2);
    return { span: year === null ? null : ended(yearSpan(year)) };
  }],
  [/上年末|去年末|上年年末|上年底|去年底/g, (_, c2) => ({ span: c2.year === null ? null : ended(yearSpan(c2.year - 1)), compare: true })],
  [new RegExp(`${zhYear}(?:\u5168\u5E74)?`, "g"), (m) => ({ span: yearSpan(Number(m[1])) })],
  [/[“"]?(十[一二三四]|十)五[”"](?:规划)?(?:时期|期间)?|(十[一二三四])五(?:规划)?(?:时期|期间)/g, (m) => {
    const first = 2001 + 5 * ["\u5341", "\u5341\u4E00", "\u5341\u4E8C", "\u5341\u4E09", "\u5341\u56DB"].indexOf(m[1] ?? m[2] ?? "");
    return { span: { from: first * 12, to: (first + 4) * 12 + 11 } };
  }],
  [/(?:上年|去年)同(?:期|月|季)|同比|(?:比|较|与|同)(?:上年|去年|前一年|上一年)|上年(?!度)|上一年|(?<!提)前一年/g, (_, c2) => ({ span: shifted(c2.current, -12), compare: true })],
  [/(?:比|较)(?:年初|上年末|去年末|上季末|月初|[一二三]季度末)/g, () => ({ span: null, compare: true })],
  [/(?:比|较)?(?:上月|上个月|前一月)|环比|(?:比|较)?(?:上季度|上一季度|上季)/g, (m, c2) => ({ span: m[0].includes("\u5B63") ? shifted(c2.current, -3) : shifted(c2.current, -1), compare: true })],
  [/去年|今年|本年|全年|前年/g, (m, c2) => {
    const year = m[0] === "\u5168\u5E74" ? c2.year : zhYearOf(void 0, m[0], c2);
    return { span: year === null ? null : yearSpan(year) };
  }],
  [/(?<![\d.])(\d{1,2})\s*月(份|末|底)?(?!\d)/g, (m, c2) => {
    const span = Number(m[1]) > 12 ? null : monthsOf(c2.year, Number(m[1]) - 1, Number(m[1]) - 1);
    return { span: m[2] === "\u672B" || m[2] === "\u5E95" ? ended(span) : span };
  }],
  [/当月|本月/g, () => ({ span: null })]
];
var compareEn = /(?:\bover|\bthan(?: in)?|\bcompared (?:with|to)|\bon|\bsince|\bversus|\bagainst|\babove|\bbelow|\bof (?:its|the)|level (?:of|in))\s*(?:the\s+)?$/i;
var pluperfect = /^,?[^,;.]{0,40}?\bhad\s+(?:already\s+)?(?:been|stood|reached|totalled|amounted|come|registered|recorded|posted|[a-z]+ed)\b/i;
var compareZh = /(?:比|较|与|同|自|是|为|相当于)$/;
var isDue2 = {
  en: {
    before: /\b(?:by|(?:targets?|goals?|plans?|forecasts?|expected|projected|set|planned|due)\s+(?:for|of|in|by)|before|until)\s+(?:the\s+)?(?:end\s+of\s+)?$/i,
    after: /^\s*(?:targets?|goals?|plans?|forecasts?)\b/i
  },
  zh: {
    before: /(?:力争|预计|计划|(?:^|[，。；“”])到|力争到|预计到|计划到|确保到)$/,
    after: /^[^，。；]{0,22}(?:目标|任务(?!是))/
  }
};
function findPeriods(text, lang, context) {
  const patterns = lang === "zh" ? chinese : english;
  const taken = [];
  for (const [pattern, read] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (end > start && !taken.some((other) => start < other.end && other.start < end))
        taken.push({ start, end, match, read });
    }
  }
  taken.sort((a, b) => a.start - b.start);
  const here = { ...context };
  return taken.map(({ start, end, match, read }) => {
    const { span, compare = false, day = false } = read(match, here);
    const before3 = text.slice(0, start);
    const compared4 = compare || (lang === "zh" ? compareZh.test(before3) && !/(?:计划|目标)为$/.test(before3) : compareEn.test(before3) || pluperfect.test(text.slice(end)));
    const printed = /(?:1[6-9]|20)\d{2}/.test(match[0]);
    const due = isDue2[lang].before.test(before3) || isDue2[lang].after.test(text.slice(end));
    if (span !== null && !compared4 && !day && !due) {
      here.current = span;
      here.year = yearOf(span);
    }
    return { start, end, span, compare: compared4, day, due, inherited: !printed };
  });
}
function yearOf(span) {
  const year = Math.floor(span.to / 12);
  return year > 1 ? year : null;
}
function spanKey(span) {
  const year = Math.floor(span.from / 12);
  const length = span.to - span.from + 1;
  const month = (at) => `${Math.floor(at / 12)}-${String(at % 12 + 1).padStart(2, "0")}`;
  const mark = span.point === true ? "@" : "";
  if (length === 12 && span.from % 12 === 0) return `${mark}${year}`;
  if (length === 1) return `${mark}${month(span.from)}`;
  if (length === 3 && span.from % 3 === 0) return `${mark}${year}-Q${span.from % 12 / 3 + 1}`;
  if (length === 6 && span.from % 6 === 0) return `${mark}${year}-S${span.from % 12 / 6 + 1}`;
  return `${mark}${month(span.from)}/${month(span.to)}`;
}
function quarter(year, index) {
  return { span: monthsOf(year, (index - 1) * 3, index * 3 - 1) };
}
function half(year, index) {
  return { span: monthsOf(year, (index - 1) * 6, index * 6 - 1) };
}
function enOrdinal(word) {
  return /^\d/.test(word) ? Number(word.charAt(0)) : ordinals2.indexOf(word.toLowerCase()) + 1;
}
function zhYearOf(digits, word, context) {
  if (digits !== void 0) return Number(digits);
  if (word === void 0) return context.year;
  const now = context.published ?? null;
  if (word === "\u4ECA\u5E74" || word === "\u672C\u5E74") return now ?? context.year;
  if (now === null) return null;
  return word === "\u524D\u5E74" ? now - 2 : now - 1;
}
function zhCount(text) {
  if (/^\d/.test(text)) return Number(text);
  const digits = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
  if (text === "\u4E24") return 2;
  if (!text.startsWith("\u5341")) return digits.indexOf(text);
  return 10 + (text.length === 1 ? 0 : digits.indexOf(text.charAt(1)));
}

// src/audit/word-numbers.ts
import { Culture, recognizeNumber } from "@microsoft/recognizers-text-number";
function empty(text, start, end, lang) {
  return {
    start,
    end,
    numberStart: start,
    text: text.slice(start, end),
    value: Number.NaN,
    half: 0,
    unit: "",
    per: null,
    hedge: "exact",
    form: "digits",
    aside: null,
    ordinal: false,
    span: null,
    lang
  };
}
function wordNumbers(text, lang) {
  if (lang === "en" && !/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|\w+teen|\w+ty|hundred|thousand|million|billion|dozen|half|third|quarter|fifth|tenth)/i.test(
    text
  ))
    return [];
  if (lang === "zh" && !/[一二两三四五六七八九十百千]/.test(text)) return [];
  const large = lang === "zh" ? largeCounts(text) : [];
  const found = recognizeNumber(text, lang === "zh" ? Culture.Chinese : Culture.English).flatMap(
    (found2) => {
      const [start, end] = [found2.start, found2.end + 1];
      const value = found2.resolution?.value;
      if (value === void 0 || /[\d.]/.test(found2.text) || !Number.isFinite(Number(value))) return [];
      const [before3, after] = [text.slice(0, start), text.slice(end)];
      const means = lang === "zh" ? countsInChinese(before3, found2.text, after) : countsInEnglish(before3, found2.text, after);
      const fraction = /分之/.test(found2.text) || /(?:third|quarter|fifth|tenth|half)s?$/i.test(found2.text);
      return means ? [{ start, end, digits: plainDigits(value), words: true, fraction }] : [];
    }
  );
  const round = lang === "zh" ? roundNumbers(text) : [];
  large.push(
    ...round.filter((span) => !large.some((other) => span.start < other.end && other.start < span.end))
  );
  return [
    ...large,
    ...found.filter((span) => !large.some((other) => span.start < other.end && other.start < span.end))
  ];
}
function largeCounts(text) {
  return [
    ...text.matchAll(
      /(?<![第\u4e00\u4e8c\u4e09十百千万])([两二三四五六七八九十]|十[一二三四五六])(?=大(?![于幅约学会小力型量中半家国体概部写])[\u4e00-\u9fff])/g
    )
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: String(match[0] === "\u4E24" ? 2 : zhOrdinal(match[0])),
    words: true,
    fraction: false
  }));
}
function roundNumbers(text) {
  const orders = { \u767E: "100", \u5343: "1000", \u4E07: "10000" };
  return [
    ...text.matchAll(
      /(?<=近|超|逾|过|破|上|达|数)([百千万])(?=(?:亿|万)?(?:元|家|户|人次|吨|亩|台|辆|个|项|名|美元))|(?<![\d十百千万几数])([百千万])(?=(?:亿|万)元(?:的)?(?:目标|关口|大关|门槛|台阶))/g
    )
  ].map((match) => ({
    start: match.index,
    end: match.index + 1,
    digits: orders[match[0]] ?? "100",
    words: true,
    fraction: false
  }));
}
function plainDigits(value) {
  return /e/i.test(value) ? String(Number(value)) : value;
}
var zhClassifier = /^(?:多|余|来)?(?:家|户|个(?!别|人(?!\d)|体|性)|名|项|大(?!型|力|幅|量|多|宗|学)|类|成(?!立|本|为|功|果|员|都|效)|倍|条|座|所|位|人次|人(?!民|均|口|才|员|们)|亿|万(?!象)|吨|元|台|辆|年(?=[^以]|$)|个百分点|分之|种|番)/;
function countsInChinese(before3, number, after) {
  if (/[第初星期周]$/.test(before3) || /^[+＋]/.test(after)) return false;
  if (/分之/.test(number)) return true;
  if (/百分之$/.test(before3)) return true;
  if (/[十]$/.test(number.slice(0, -1)) && /^[”"]?五/.test(after)) return false;
  if (/^十[一二三四]?$|^十[一二三四]五$/.test(number) && /(?:[“"]$)|(?:^五)/.test(before3 + after.slice(0, 1)))
    return false;
  if (/^(?:一|二)$/.test(number))
    return /^(?:成|倍|番|半)/.test(after) || number === "\u4E00" && /提前$|提早$|早到$|早了?$/.test(before3) && /^(?:年|个月)/.test(after);
  if (/^[一二三四五六七八九十两]+$/.test(number) && /^年/.test(after))
    return /(?:提前|提早|早到|早了?|连续|近|过去)$/.test(before3) || /^年(?:间|来|内|时间)/.test(after);
  if (/^千$|^万$|^百$|^百万$|^亿$|^十$/.test(number) && !/^(?:家|户|个|名|人|元|吨|余|多|条|项|座|所)/.test(after))
    return false;
  return zhClassifier.test(after);
}
function countsInEnglish(before3, number, after) {
  const word = number.toLowerCase();
  if (/[-–]$/.test(before3) || /^-(?!thirds?|fifths?|quarters?|tenths?|fold|year|month)/.test(after))
    return false;
  if (word === "one")
    return /^\s+(?:year|month|in\s+\w+|out\s+of|of\s+(?:the|every)\s+\w+|percent|per cent|million|billion|thousand)/.test(
      after
    ) && !/^\s+of\s+the\s+(?:most|largest|biggest|fastest|main|few|world|country|region|leading|key)/.test(after);
  if (/^(?:a|an|the)$/.test(word)) return false;
  if (/(?:third|quarter|half|fifth|tenth)s?$/.test(word))
    return /^(?:a |one |two|three|four|nine|seven)/.test(word) || /\b(?:a|one)\s+$/.test(before3);
  return !/(?:second|first|st|th)$/.test(word) || /fif|thirt|fort/.test(word) ? !/(?:first|second|[^e]th)$/.test(word) : /\b(?:ranked|ranking|place|placed)\s+$/.test(before3);
}
var enVerbs = [
  [
    /\b(?:more than )?(?:doubl(?:ed|ing|es)|double(?=,? (?:the|that|its|their|what|compared))|twofold)\b/gi,
    2
  ],
  [/\b(?:tripl(?:ed|ing|es?)|trebled)\b/gi, 3],
  [/\b(?:quadrupl(?:ed|ing|es?))\b/gi, 4],
  [/\bhalv(?:ed|ing)\b/gi, 0.5],
  [/\btwice\b/gi, 2],
  [
    /\ba year(?=,? (?:early|ahead\b|earlier than (?:planned|scheduled)|before (?:the )?(?:schedule|deadline|target)))/gi,
    1
  ]
];
var zhVerbs = [
  [/翻了?一番|翻了?番(?!两)|翻了?一倍/g, 2],
  [/翻了?两番/g, 4],
  [/减半/g, 0.5]
];
var enHalf = /\b(?:(?:one|a) )?half(?= (?:of|the)\b)|(?<=\bby |\ba )half\b/gi;
var zhHalf = /一半|过半|半数/g;
function verbNumbers(text, lang, printed, free) {
  const found = [...lang === "zh" ? zhVerbs : enVerbs].flatMap(
    ([pattern, value]) => [...text.matchAll(pattern)].map((match) => ({
      match,
      value,
      unit: /year/i.test(match[0]) ? "years" : "times"
    }))
  );
  const halves = [...text.matchAll(lang === "zh" ? zhHalf : enHalf)].map((match) => ({
    match,
    value: 0.5,
    unit: "1"
  }));
  return [...found, ...halves].flatMap(({ match, value, unit }) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!free({ start, end }) || printed.some((other) => start < other.end && other.start < end)) return [];
    if (/\bdouble[- ]?(?:digit|entry|track|counting)/i.test(text.slice(start, end + 10))) return [];
    const more3 = /more than/i.test(match[0]) || match[0] === "\u8FC7\u534A" || match[0] === "\u534A\u6570";
    return [
      {
        ...empty(text, start, end, lang),
        value,
        half: unit === "years" ? 0 : unit === "times" ? value * 0.1 : 0.025,
        unit,
        hedge: more3 ? "more_than" : readHedge(text.slice(0, start), text.slice(end), lang, false),
        form: "verb"
      }
    ];
  });
}
var rankWords = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth"
];
var enRank = /(?<=\b(?:rank(?:s|ed|ing)?|plac(?:e|ed|ing)|came|stood|remained)\s+(?:in\s+)?(?:the\s+)?)(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b|\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=[- ](?:largest|biggest|highest|fastest|most|place)\b)|(?<!\b(?:a|an|one|two|the|per|every|each)\s)(?<!-)\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=\s+(?:place\b|of the (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|in (?:size|growth|rank)\b|with\b|among\b))|\bfirst(?=\s+in (?:size|growth)\b)/gi;
var zhRank = /第([一二三四五六七八九十]{1,2})(?=[位名])|(?<=(?:位列|名列|分列|排名|排在|位居|排|居|列)(?:全市|第[一二三四五六七八九十]、)?)第([一二三四五六七八九十]{1,2})(?![产季批届次期大步条])/g;
function ranks(text, lang) {
  const found = [...text.matchAll(lang === "zh" ? zhRank : enRank)];
  return found.map((match) => {
    const word = match[1] ?? match[2] ?? match[3] ?? match[0];
    const value = lang === "zh" ? zhOrdinal(word) : rankWords.indexOf(word.toLowerCase()) + 1;
    return {
      ...empty(text, match.index, match.index + match[0].length, lang),
      value,
      form: "words",
      ordinal: true
    };
  });
}
function zhOrdinal(word) {
  const digits = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
  if (!word.includes("\u5341")) return digits.indexOf(word);
  const [tens, ones] = word.split("\u5341");
  return (tens === "" ? 1 : digits.indexOf(tens ?? "")) * 10 + (ones === "" ? 0 : digits.indexOf(ones ?? ""));
}

// src/audit/numbers.ts
var digitNumber = /(?<!\d[.,]?)(?<!\.)(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?!\d)|\d+)(?:\.\d+)?(?![\d])/g;
function findMentions(sentence, context) {
  const text = halfWidthDigits(sentence.text);
  const { lang } = sentence;
  const asides2 = findAsides(text, lang);
  const free = (span) => !asides2.some((other) => span.start < other.end && other.start < span.end);
  const periods = findPeriods(text, lang, context).filter(free);
  const unclaimed = (span) => free(span) && !periods.some((other) => span.start < other.end && other.start < span.end);
  const digits = [...text.matchAll(digitNumber)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: match[0].replace(/[,\u00a0\u202f\u2009 ]/g, ""),
    words: false,
    fraction: false
  })).filter(unclaimed);
  const worded = wordNumbers(text, lang).filter(
    (span) => unclaimed(span) && !digits.some((other) => span.start < other.end && other.start < span.end)
  );
  const verbs = [...verbNumbers(text, lang, digits, unclaimed), ...ranks(text, lang)];
  const printed = [...digits, ...worded].filter(
    (span) => !verbs.some((other) => span.start < other.end && other.start < span.end)
  );
  const mentions = [...printed.map((number) => readMention(text, number, lang)), ...verbs].sort(
    (a, b) => a.start - b.start
  );
  readRatios(text, mentions);
  shareUnits(text, mentions);
  readMillions(text, mentions);
  learnUnits(text, mentions);
  carryUnits(mentions);
  carryPoints(text, mentions);
  const dates = periods.filter(({ start, end }) => /\d/.test(text.slice(start, end))).map(({ start, end, span }) => ({ ...empty(text, start, end, lang), aside: "date", span }));
  const references = asides2.filter(({ start, end }) => /\d/.test(text.slice(start, end))).map(({ start, end }) => ({ ...empty(text, start, end, lang), aside: "reference" }));
  const all = [...mentions, ...dates, ...references].sort((a, b) => a.start - b.start);
  for (const mention of all) {
    if (sentence.table && mention.aside === null) mention.aside = "table";
    mention.text = sentence.text.slice(mention.start, mention.end);
  }
  return { mentions: all, periods };
}
function halfWidthDigits(text) {
  return text.replace(
    /[０-９Ａ-Ｚａ-ｚ％＋]|．(?=[０-９\d])/g,
    (c2) => String.fromCharCode(c2.charCodeAt(0) - 65248)
  );
}
function isEstimate(before3, number) {
  return !number.words && /\bestimated\s+$/i.test(before3) && /[1-9]$/.test(number.digits);
}
var noMoney = /^(?:GDP|GNP|GNI|GVA|VAT|CPI|PPI|PMI|FDI|EU|UK|US|UN|ICT|IT|SME|FY|NO|TV|CO|H[12]|Q[1-4])$/;
function readMention(text, number, lang) {
  const after = text.slice(number.end);
  let start = number.start;
  let sign = "";
  let currency = "";
  for (const [pattern, unit] of currencySigns) {
    const found = pattern.exec(text.slice(0, start));
    if (found === null || lang === "zh" && found[0].trim().length === 1 && /[R]/.test(found[0])) continue;
    start = found.index;
    currency = unit === "" ? found[0].trim() : unit;
    break;
  }
  const code = /\b([A-Z]{2,3})\s$/.exec(text.slice(0, start));
  if (currency === "" && lang === "en" && code?.[1] !== void 0 && !noMoney.test(code[1])) {
    if (readAfterCurrency(after, lang).scaled) [currency, start] = [code[1], code.index];
  }
  const minus = /(?:^|[(（:：为,，、])([-−–－])\s?$/.exec(text.slice(0, start)) ?? // between two spaces it is a dash
  /\s([-−–－])$/.exec(text.slice(0, start)) ?? /[^\d\w%.)]([-−])$/.exec(text.slice(0, start));
  if (minus?.[1] !== void 0 && !number.words) {
    sign = "-";
    start -= text.slice(0, start).length - text.slice(0, start).lastIndexOf(minus[1]);
  }
  const ordinal = lang === "en" && /^(?:st|nd|rd|th)\b/.test(after);
  const hundredths = lang === "zh" && /百分之$/.test(text.slice(0, start));
  if (hundredths) start -= 3;
  const read = ordinal ? { ...readUnit("", lang), length: 2 } : currency !== "" ? readAfterCurrency(after, lang) : readUnit(after, lang);
  const rank = lang === "zh" && /第$/.test(text.slice(0, start));
  const exponent = hundredths ? -2 : read.exponent;
  const decimals = number.words ? 0 : number.digits.split(".")[1]?.length ?? 0;
  const zeros = number.words ? /0*$/.exec(number.digits)?.[0].length ?? 0 : 0;
  if (number.fraction)
    return {
      ...empty(text, start, number.end, lang),
      value: Number(number.digits),
      half: 0.025,
      unit: "1",
      hedge: readHedge(text.slice(0, start), text.slice(number.end), lang, false),
      form: "words"
    };
  return {
    ...empty(text, start, number.end + read.length, lang),
    numberStart: number.start,
    value: scaleDecimal(sign + number.digits, exponent),
    half: number.words && exponent === 0 && zeros < 3 && read.unit !== "times" ? 0 : 0.5 * 10 ** (exponent - decimals + zeros),
    unit: currency !== "" ? currency : hundredths ? "1" : read.unit,
    per: read.per,
    hedge: isEstimate(text.slice(0, start), number) ? "exact" : readHedge(text.slice(0, start), text.slice(number.end + read.length), lang, read.more),
    form: number.words ? "words" : "digits",
    ordinal: ordinal || rank
  };
}

// src/audit/link-periods.ts
function publishedIn(sentences) {
  for (const sentence of sentences) {
    const { periods } = findMentions(sentence, { published: null, year: null, current: null });
    const day = periods.find((period) => period.day && period.span !== null);
    if (day?.span != null && yearOf(day.span) !== null) return yearOf(day.span);
  }
  return null;
}
function advance(context, periods) {
  const told3 = periods.filter((period) => !period.compare && !period.day && !period.due);
  const main = told3.find((period) => period.span !== null && period.span.point !== true) ?? told3.find((period) => period.span !== null);
  if (main?.span == null) return;
  const { current } = context;
  const inner = told3.filter(
    ({ span }) => span !== null && current !== null && span.from >= current.from && span.to <= current.to && span.to - span.from < current.to - current.from
  );
  if (inner.length === told3.length && new Set(inner.map(({ span }) => span?.from)).size > 1) return;
  if (main.span.point !== true || context.current === null)
    context.current = { from: main.span.from, to: main.span.to };
  if (context.current.to === main.span.to && main.span.point === true && main.span.to % 12 === 11)
    context.current = { from: main.span.to - 11, to: main.span.to };
  context.year = yearOf(main.span) ?? context.year;
}
function periodOf(mention, i, numbers, periods, text, inherited, role) {
  const earlierLevel = (period) => {
    const tied2 = numbers.filter((other) => other.end <= period.start).at(-1);
    return tied2 !== void 0 && tied2 !== mention && /^\s*(?:%|percent)?\s*(?:in|at|for|during|at the end of|of)?\s*(?:the\s+)?$/i.test(
      text.slice(tied2.end, period.start)
    ) && /(?:\bfrom|\bthan|\bagainst|\bversus|\bcompared (?:with|to))\s+(?:about |around |a |an |the )*[$€£¥₹]?$/i.test(
      text.slice(0, tied2.start)
    );
  };
  const told3 = periods.filter(
    (period) => !period.day && (!period.due || role === "target") && period.span !== null && !earlierLevel(period)
  );
  const next = numbers[i + 1]?.start ?? text.length;
  const close = told3.find(
    (period) => period.start >= mention.end && period.start < next && /^[\s)）]*(?:of [\w\s]{0,25}|(?:[a-z-]+\s+){0,2})?(?:,\s*)?(?:in|for|at|during|by|over|as of|of|on|at the)?\s*(?:the\s+)?$/i.test(
      text.slice(mention.end, period.start)
    ) && !period.compare
  );
  if (close !== void 0) return { span: close.span, here: true };
  const closeCompare = told3.find(
    (period) => role === "previous" && period.compare && period.start >= mention.end && period.start < next && period.start - mention.end < 16
  );
  if (closeCompare !== void 0) return { span: closeCompare.span, here: true };
  const from = numbers[i - 1]?.end ?? 0;
  const lead = told3.filter((period) => period.start >= from && period.end <= mention.start);
  if (role === "previous") {
    const compared4 = lead.at(-1);
    return compared4 === void 0 ? { span: inherited, here: false } : { span: compared4.span, here: true };
  }
  const main = told3.filter((period) => !period.compare);
  const before3 = main.filter((period) => period.end <= mention.start).filter(
    (period) => !numbers.some(
      (other) => other.end <= period.start && period.start - other.end < 6 && other !== mention && /^\s*(?:in|at)?\s*$/.test(text.slice(other.end, period.start)) && other.lang === "en"
    )
  );
  const span = (before3.at(-1) ?? main.find((period) => period.end <= mention.start) ?? main.find((period) => period.start >= mention.end && !ofAnother(period, mention, numbers, text)))?.span;
  return span == null ? { span: inherited, here: false } : { span, here: true };
}
function ofAnother(period, mention, numbers, text) {
  const last = numbers.filter((other) => other.end <= period.start).at(-1);
  return last !== void 0 && last !== mention && /^\s*(?:[a-z]+\s+)?(?:in|for|at|during)\s+(?:the\s+)?$/i.test(text.slice(last.end, period.start)) && /^(?:first|second|third|fourth|Q\d|H\d)/i.test(text.slice(period.start, period.end));
}
function earlier(span, basis) {
  if (span === null) return null;
  const back = basis === "month" ? 1 : basis === "quarter" ? 3 : 12;
  return { ...span, from: span.from - back, to: span.to - back };
}
function basisOf(from, mention, next, text, periods) {
  const to = next?.start ?? text.length;
  const marks = periods.filter((period) => period.compare && period.start >= from && period.end <= to);
  const behind2 = marks.find((period) => period.start >= mention.end && period.start - mention.end < 25);
  const ahead = marks.filter((period) => period.end <= mention.start).at(-1);
  const nearest2 = mention.lang === "zh" ? ahead : behind2 ?? ahead ?? marks.at(-1);
  if (nearest2 === void 0) return null;
  if (!nearest2.inherited) return "other";
  const words2 = text.slice(nearest2.start, nearest2.end);
  if (/年初|末|\b(?:end|start|beginning) of\b/i.test(words2)) return "other";
  if (/month|m\/m|环比|月/i.test(words2) && !/year|同/i.test(words2)) return "month";
  if (/quarter|q\/q|季/i.test(words2) && !/year|同/i.test(words2)) return "quarter";
  return "year";
}
function sinceOf(next, periods, text, from) {
  const near = periods.find(
    (period) => period.compare && !period.inherited && period.span !== null && period.start >= from && period.start < (next?.start ?? text.length)
  );
  return near?.span ?? null;
}

// src/audit/respectively.ts
var between = {
  en: /^\s*(?:[A-Za-z]{2,12}\s*)?(?:,|and|,\s*and|or|:|to)\s*(?:about|around|some|over|nearly|more than|by|an?)?\s*$/i,
  zh: /^\s*(?:、|，|和|与|及|以及|:|：|∶|;|；)\s*(?:约|下降|增长)?$/
};
function linkLists(claims, sentence, newFrame) {
  const runs = findRuns(claims, sentence);
  for (const run of runs) run.forEach((claim, index) => claim.list = { index, length: run.length });
  if (!/\brespectively\b|分别|依次/.test(sentence.text)) return;
  let anchors = null;
  for (const run of runs) {
    if (anchors?.length === run.length) {
      run.forEach((claim, i) => {
        const anchor = anchors?.[i];
        if (anchor !== void 0)
          Object.assign(claim, {
            frame: anchor.frame,
            concept: anchor.concept,
            words: anchor.words,
            subject: anchor.subject,
            real: claim.real || anchor.real
          });
      });
      continue;
    }
    const first = run[0];
    if (first === void 0) continue;
    const told3 = levelsBefore(claims, first, run.length);
    if (told3 !== null) {
      run.forEach((claim, i) => claim.frame = told3[i]?.frame ?? claim.frame);
      continue;
    }
    const names3 = namesBefore(sentence.text.slice(0, first.start - sentence.start), sentence, run.length);
    run.forEach((claim, i) => {
      claim.frame = newFrame();
      const name = names3?.[i];
      if (name !== void 0) Object.assign(claim, name);
      else claim.words = [...claim.words, `#${i}`];
    });
    anchors = run;
  }
}
function levelsBefore(claims, first, count) {
  if (first.role === "level") return null;
  const before3 = claims.filter((claim) => claim.end <= first.start).slice(-count);
  const [one] = before3;
  const alike2 = before3.every(
    (claim) => claim.role === "level" && claim.unit === one?.unit && claim.partOf === one.partOf
  );
  return before3.length === count && alike2 && one?.unit !== "1" ? before3 : null;
}
function findRuns(claims, sentence) {
  const runs = [];
  for (const claim of claims) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last === void 0 ? "" : sentence.text.slice(last.end - sentence.start, claim.start - sentence.start);
    if (run !== void 0 && last !== void 0 && last.unit === claim.unit && last.role === claim.role && between[sentence.lang].test(gap))
      run.push(claim);
    else runs.push([claim]);
  }
  return runs.filter((run) => run.length > 1);
}
function namesBefore(text, { lang }, count) {
  const clause = lang === "zh" ? text.split(/[；;]/).at(-1) ?? text : text.split(/;|, (?:with|while) /).at(-1) ?? text;
  const marks = findConcepts(clause, lang);
  const pieces = lang === "zh" ? clause.split(/、|，|和|与|及/) : clause.split(/,\s*and\s+|,|\band\b/i);
  const trailing2 = pieces.slice(-count);
  if (trailing2.length === count && (marks.length < count || marks.length > count)) {
    const shared = marks.at(-1)?.id ?? null;
    return trailing2.map((piece) => ({
      concept: findConcepts(piece, lang).at(-1)?.id ?? shared,
      words: contentWords(piece, lang),
      subject: piece.trim()
    }));
  }
  if (marks.length < count) return null;
  return marks.slice(-count).map((mark) => ({ concept: mark.id, words: [], subject: clause.slice(mark.start, mark.end) }));
}

// src/audit/link.ts
function linkText(text, source, firstId) {
  const sentences = splitSentences(text.text);
  const walk = {
    context: { published: publishedIn(sentences), year: null, current: null },
    frames: firstId * 1e3,
    claims: [],
    wholes: []
  };
  walk.context.year = walk.context.published;
  sentences.forEach((sentence, index) => {
    linkSentence(sentence, index, source, walk);
  });
  const noted = sentences.some(
    (sentence) => wholeNote[sentence.lang].test(sentence.text) && !/\d\s*(?:%|percent|亿)/.test(sentence.text)
  );
  return walk.claims.map((claim, i) => ({
    ...claim,
    id: firstId + i,
    real: claim.real || noted && claim.nominal !== true
  }));
}
function sectionWhole(told3, parent, unit) {
  const same2 = told3.filter((claim) => claim.unit === unit);
  return (parent === null ? void 0 : told3.find((claim) => claim.frame === parent)) ?? same2.reduce(
    (most, claim) => most === void 0 || claim.value > most.value ? claim : most,
    void 0
  );
}
function linkSentence(sentence, index, source, walk) {
  const { lang, text } = sentence;
  const { mentions, periods } = findMentions(sentence, walk.context);
  const inherited = walk.context.current;
  const concepts2 = findConcepts(text, lang).filter(
    (concept) => !mentions.some(
      (mention) => mention.aside === null && concept.start < mention.end && mention.start < concept.end
    )
  );
  const numbers = mentions.filter((mention) => mention.aside === null);
  const real = adjusted[lang].test(text) && !nominal[lang].test(text);
  const partCues = [...text.matchAll(ofWhich2[lang])].map((match) => match.index);
  const made = [];
  const outer = walk.wholes;
  let frame = walk.frames += 1;
  let frameLevel = null;
  let levelUnit = "";
  let frameSubject = null;
  let previous = null;
  numbers.forEach((mention, i) => {
    const next = numbers[i + 1] ?? null;
    const from = previous?.mention.end ?? 0;
    const gap = text.slice(from, mention.start);
    const tail = text.slice(mention.end, next?.start ?? text.length);
    const wholeHere = previous?.reading.whole != null && /\b(?:of|at|worth|,? which (?:was|were|totall?ed|came to))\s*$/i.test(
      text.slice(from, mention.start)
    ) && !/[,;]/.test(gap);
    const own = text.slice(wholeHere ? from : Math.max(from, previous?.tailEnd ?? 0), mention.start);
    const ownStart = mention.start - own.length;
    const blank = (piece, at) => blankPeriods(piece, at, periods);
    const shareAt = lang === "zh" && mention.unit === "1" ? own.lastIndexOf("\u5360") : -1;
    const subjectEnd = shareAt < 0 ? mention.start : ownStart + shareAt;
    const inGap = concepts2.filter((concept2) => concept2.start >= ownStart && concept2.end <= subjectEnd);
    const contributes = mention.unit === "points" && /contribut|拉动|贡献/.test(own);
    const clauseConcept = contributes ? inGap[0]?.id ?? null : lastConcept(inGap, own, ownStart);
    const trailing2 = trailingPhrase(tail, lang, mention);
    const inTail = concepts2.filter(
      (concept2) => concept2.start >= mention.end && concept2.end <= mention.end + trailing2.length
    );
    const chosen = inGap.filter((mark) => mark.id === clauseConcept);
    const words2 = contentWords(withoutConcepts(blank(own, ownStart), ownStart, chosen), lang);
    const concept = clauseConcept ?? (frameSubject === null || startsClause(own, lang) ? inTail[0]?.id ?? null : null);
    const reading = readRole(
      { mention, gap, tail, previous, next, concept: concept ?? frameSubject?.concept ?? null },
      lang
    );
    const modifies = reading.role !== "level" && reading.role !== "rank" && reading.role !== "target" && reading.role !== "early" && mention.unit !== "years";
    const opens = clauseConcept !== null || words2.length > 0 && (startsClause(own, lang) || frameSubject === null);
    const pending = frameSubject !== null && frameLevel === null && !(opens && clauseConcept !== null && i > 0);
    const fills = reading.role === "level" && pending && made.length > 0 && !list(gap, lang);
    const ownShare = reading.role === "share" && opens && !/(?:[(（]|\b(?:or|i\.e\.|that is,?|equal to|equivalent to))\s*(?:about|around|some|nearly)?\s*$/i.test(
      own
    ) && previous !== null && !/^[\s,，(（]*(?:accounting|making|representing|which|or|equivalent|占)/i.test(own.trim());
    const leads = modifies && frameLevel !== null && next !== null && leadsTo[lang].test(text.slice(mention.end, next.start)) && reading.role !== "previous";
    const ownRate = reading.role === "previous" && frameLevel !== null && levelUnit !== mention.unit && next?.unit === mention.unit;
    const newFrame = frameSubject === null || leads || ownRate || (modifies ? clauseConcept !== null && clauseConcept !== frameSubject.concept && reading.role !== "share" && reading.role !== "contribution_share" || opens && startsClause(own, lang) && clauseConcept !== null || ownShare : !fills && reading.role === "level" && (mention.unit !== "years" || frameLevel === null)) || opens && startsClause(own, lang) && words2.length > 0 && !fills && reading.role !== "conversion" && clauseConcept !== null;
    if (newFrame) {
      frame = walk.frames += 1;
      frameLevel = null;
      levelUnit = "";
      const inherits = clauseConcept === null && concept === null;
      const last = frameSubject ?? subjectOf2(walk.claims.at(-1) ?? null);
      frameSubject = {
        concept: inherits ? unitConcepts[mention.unit] ?? (words2.length === 0 ? last?.concept ?? null : null) : concept,
        words: words2.length === 0 && last !== null && inherits ? last.words : words2,
        subject: `${own} ${trailing2}`.trim()
      };
    }
    const tied2 = periodOf(mention, i, numbers, periods, text, inherited, reading.role);
    const unitConcept = frameSubject?.concept ?? null;
    const interval = signed2(intervalOf(mention), reading);
    const claim = {
      ...placed(mention, sentence, index, source),
      role: reading.role,
      kind: "level",
      direction: reading.role === "previous" ? 0 : reading.direction,
      interval,
      concept: unitConcept,
      words: frameSubject?.words ?? [],
      subject: frameSubject?.subject ?? "",
      period: reading.role === "previous" && tied2.span === inherited ? earlier(inherited, basisOf(0, mention, null, text, periods)) : tied2.span,
      periodHere: tied2.here,
      basis: basisOf(from, mention, next, text, periods),
      since: sinceOf(next, periods, text, from),
      ...isNominal(mention, next, text) ? { nominal: true } : {},
      real: isNominal(mention, next, text) ? false : (real || conceptOf(unitConcept)?.real === true) && !nominal[lang].test(text),
      frame,
      whole: reading.whole,
      total: totalCue[lang].test(withoutConcepts(own, ownStart, inGap)) || lang === "en" && /^\s*(?:in total|altogether|in all|together|combined)/i.test(tail),
      partOf: null,
      rest: restCue[lang].test(own) || lang === "en" && /^\s*(?:(?:in|of|for|to|by|from|at|on|were|was|went to)\s+)?(?:all\s+)?(?:the\s+)?(?:others?|rest|remaining|remainder|elsewhere)\b/i.test(
        tail
      ),
      list: null
    };
    const cue = partCues.filter((at) => at < mention.start).at(-1);
    if (cue !== void 0) {
      const told3 = made.filter((other) => other.role === "level" && other.start < sentence.start + cue);
      const last = told3.filter((other) => other.unit === mention.unit).at(-1) ?? told3.at(-1);
      const anew = /^(?:按|分)/.test(text.slice(cue)) || /[；;]\s*$/.test(text.slice(0, cue));
      const parent = last?.partOf ?? null;
      const before3 = anew ? sectionWhole([...walk.wholes, ...told3], parent, mention.unit) ?? last : last;
      const earlier2 = outer.find((other) => other.unit === mention.unit) ?? outer[0] ?? null;
      const whole2 = before3 ?? (cue < 12 || lang === "zh" ? earlier2 : null);
      if (whole2 !== null && whole2.frame !== frame) {
        claim.partOf = whole2.frame;
        const counted2 = lang !== "zh" || !/^[\u4e00-\u9fff]/.test(tail);
        if (claim.unit === "" && claim.role === "level" && counted2 && !/比(?:值|价|率|例)?(?:约|为|是)*$/.test(gap))
          claim.unit = whole2.unit;
      }
    }
    const ofPeople = ofPersons.test(claim.concept ?? "") || /^(?:常住|户籍|总)?人口/.test(tail);
    if (claim.unit === "" && ofPeople && claim.role !== "rank") claim.unit = "persons";
    claim.kind = kindOf(claim);
    if (claim.role === "level" && frameLevel === null) [frameLevel, levelUnit] = [claim, claim.unit];
    const counted = made.filter((other) => other.kind === "count").at(-1);
    if (claim.role === "level" && claim.unit === "" && claim.half === 0.5 && counted !== void 0)
      Object.assign(claim, { unit: counted.unit, kind: claim.kind === "bound" ? "bound" : "count" });
    made.push(claim);
    previous = {
      mention,
      reading,
      tailEnd: reading.whole === null && trailing2 === "" ? 0 : mention.end + Math.max(trailing2.length, wholeLength(tail, reading.whole))
    };
  });
  linkLists(made, sentence, () => walk.frames += 1);
  shareContext(made);
  const levels = made.filter((claim) => claim.role === "level" && claim.partOf === null);
  if (levels.length > 0) walk.wholes = levels;
  walk.claims.push(
    ...[...made, ...asides(mentions, sentence, index, source, () => walk.frames += 1)].sort(
      (a, b) => a.start - b.start
    )
  );
  advance(walk.context, periods);
}

// src/audit/audit.ts
function auditAlone(texts, lang) {
  const read = texts.map(readable);
  const claims = linkAll(read);
  const relations = relationsOf(read, claims);
  return report(texts, claims, relations, /* @__PURE__ */ new Map(), lang);
}
function linkAll(texts) {
  const claims = [];
  texts.forEach((text, source) => claims.push(...linkText(text, source, claims.length)));
  return claims;
}
function report(texts, claims, relations, judged2, lang) {
  const verdicts = suspects(relations);
  const taking = /* @__PURE__ */ new Map();
  for (const relation of relations)
    for (const claim of relation.numbers) taking.set(claim, [...taking.get(claim) ?? [], relation]);
  const langs = texts.map(({ text }) => lang ?? language(text));
  const numbers = claims.map((claim) => {
    const own = claim.aside === null ? taking.get(claim) ?? [] : [];
    const tongue = langs[claim.source] ?? "en";
    const judgement = judged2.get(claim);
    const verdict = claim.aside === null ? verdicts.get(claim) : void 0;
    const wrong = verdict === "inconsistent" && judgement?.verdict !== "contradicted" && judgement?.verdict !== "verified";
    const arithmetic = own.filter((relation) => !wrong || relation.verdict === "inconsistent").map(({ why }) => why[tongue]);
    const base2 = {
      ...located(texts, claim),
      kind: claim.kind === "level" && isPart(claim, own) ? "part" : claim.kind
    };
    if (judgement !== void 0 && judgement.verdict !== "unsupported" && !wrong)
      return {
        ...base2,
        ...judgement,
        stated: judgement.stated ?? base2.stated,
        why: [judgement.why, ...arithmetic].join("\n")
      };
    if (verdict !== void 0) {
      const broken = own.find((relation) => relation.verdict === verdict && relation.focus === claim);
      return {
        ...base2,
        ref: judgement?.ref ?? null,
        computed: broken === void 0 ? null : finite((broken.computed.low + broken.computed.high) / 2),
        // with the sign that its words give it: a deficit is less than nought
        ...broken === void 0 || verdict === "consistent" ? {} : { stated: finite(broken.stated) },
        verdict,
        why: arithmetic.join("\n")
      };
    }
    const unjudged = judgement?.unjudged ?? reasonFor(claim);
    return {
      ...base2,
      ref: judgement?.ref ?? null,
      verdict: "unsupported",
      why: judgement?.why ?? unjudgedTexts[unjudged][tongue],
      unjudged
    };
  });
  const related = relations.map((relation) => {
    const tongue = langs[relation.focus.source] ?? "en";
    return {
      ...located(texts, relation.focus),
      kind: relation.relation,
      relation: relation.relation,
      stated: finite(relation.stated),
      computed: finite((relation.computed.low + relation.computed.high) / 2),
      verdict: relation.verdict,
      why: relation.why[tongue],
      numbers: relation.numbers.map((claim) => {
        const { file, text, start, end } = located(texts, claim);
        return { file, text, start, end };
      })
    };
  });
  const all = [...numbers, ...related];
  return {
    claims: all,
    texts: texts.map(({ name, text }, i) => ({ file: name, text, lang: langs[i] ?? "en" })),
    summary: summarise(all)
  };
}
function located(texts, claim) {
  const text = texts[claim.source];
  const place = text === void 0 ? { start: claim.start, end: claim.end } : toInput(text, claim.start, claim.end);
  return {
    file: text?.name ?? "-",
    text: text?.text.slice(claim.start, claim.end).replace(/[\s\u00a0]+/g, " ") ?? claim.text,
    ...place,
    kind: claim.kind,
    ref: null,
    stated: claim.aside === null ? finite(claim.direction < 0 && claim.value > 0 && signs2(claim) ? -claim.value : claim.value) : null,
    computed: null,
    verdict: "unsupported",
    why: "",
    place: { start: claim.start, end: claim.end },
    about: {
      concept: claim.concept,
      words: claim.words,
      period: claim.period === null || yearOf(claim.period) === null ? null : spanKey(claim.period)
    }
  };
}
function isPart(claim, own) {
  return own.some(({ relation, verdict, focus, numbers }) => {
    if (verdict !== "consistent") return false;
    if (relation === "sum")
      return focus !== claim && focus.start < claim.start && focus.source === claim.source;
    const [, part, whole2] = numbers;
    return relation === "share" && part === claim && whole2 !== void 0 && whole2.start < claim.start;
  });
}
function signs2(claim) {
  return ["growth", "average_growth", "change", "points", "contribution"].includes(claim.role);
}
function reasonFor(claim) {
  if (claim.aside !== null) return claim.aside;
  return claim.kind === "bound" ? "bound" : "no_relation";
}
function finite(value) {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : null;
}

export {
  formatOf,
  readSource,
  plainText,
  isMoney,
  findConcepts,
  meet,
  nominal,
  yearOf,
  spanKey,
  contentWords,
  escaped,
  language,
  readable,
  quantityText,
  misprints,
  transposed,
  readerOf,
  relationsOf,
  unjudgedTexts,
  asJson,
  hasErrors,
  summarise,
  auditAlone,
  linkAll,
  report
};
