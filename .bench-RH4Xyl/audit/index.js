import {
  asJson,
  auditAlone,
  formatOf,
  hasErrors,
  plainText,
  readSource,
  summarise,
  unjudgedTexts
} from "../chunk-5AHSG6MQ.js";
import "../chunk-M4XBBLPC.js";
import "../chunk-EUJICYRB.js";
import {
  InputError
} from "../chunk-GG4WGJB4.js";

// src/audit/files.ts
import { readFile } from "node:fs/promises";
async function auditFiles(paths, options = {}) {
  const problems = [];
  const texts = [];
  for (const path of paths) {
    try {
      const bytes = path === "-" ? await standardInput() : new Uint8Array(await readFile(path));
      const text = await readSource(path, bytes, options.format ?? formatOf(path));
      if (text.text.trim() === "") problems.push(noText(path));
      texts.push(text);
    } catch (error) {
      if (error instanceof InputError) problems.push(...error.problems);
      else problems.push(unreadable(path, error));
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return auditTexts(texts, options);
}
async function auditTexts(texts, { figures, lang } = {}) {
  if (figures === void 0) return auditAlone(texts, lang);
  const { auditAgainst } = await import("../judge-AKQIDQFS.js");
  return auditAgainst(texts, figures, lang);
}
function noText(path) {
  if (path === "-")
    return {
      message: "there is no text on standard input",
      mend: "Pipe a text into it, or name a file"
    };
  return {
    message: "there is no text in it",
    at: { file: path },
    mend: "Give a file with text in UTF-8, or a Word file or PDF with text"
  };
}
function unreadable(path, error) {
  const code = error?.code;
  if (code === "ENOENT")
    return {
      message: "there is no such file",
      at: { file: path },
      mend: "Give the path of a text, or - for standard input"
    };
  if (code === "EISDIR")
    return {
      message: "this is a folder",
      at: { file: path },
      mend: "Name the texts in it"
    };
  return {
    message: "the file cannot be read",
    at: { file: path },
    found: error instanceof Error ? error.message : String(error)
  };
}
async function standardInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

// src/audit/show-text.ts
var marks = {
  verified: "\u2713",
  consistent: "\u2713",
  contradicted: "\u2717",
  inconsistent: "\u2717",
  unsupported: "\xB7"
};
var colours = {
  verified: "32",
  consistent: "36",
  contradicted: "31;1",
  inconsistent: "31;1",
  unsupported: "2"
};
var verdictWords = {
  verified: { en: "verified", zh: "\u5C5E\u5B9E" },
  contradicted: { en: "contradicted", zh: "\u4E0E\u6570\u636E\u4E0D\u7B26" },
  unsupported: { en: "unjudged", zh: "\u672A\u5224\u5B9A" },
  consistent: { en: "consistent", zh: "\u81EA\u6D3D" },
  inconsistent: { en: "inconsistent", zh: "\u81EA\u76F8\u77DB\u76FE" }
};
function showText(report, options) {
  const texts = report.texts.map((text) => showOne(text, report, options));
  return `${[...texts, summaryText(report, options.lang)].join("\n\n")}
`;
}
function showOne(text, report, options) {
  const own = report.claims.filter((claim) => claim.file === text.file);
  const numbers = own.filter(({ relation }) => relation === void 0);
  const paint = (body, verdict) => options.colour ? `\x1B[${colours[verdict]}m${body}\x1B[0m` : body;
  const lines = report.texts.length > 1 ? [`\u2500\u2500 ${text.file}`] : [];
  for (const { start, end } of paragraphsOf(text.text)) {
    const inside = numbers.filter(({ place }) => place.start >= start && place.end <= end).sort((a, b) => a.place.start - b.place.start);
    let shown = "";
    let at = start;
    for (const claim of inside) {
      const aside = claim.unjudged === "date" || claim.unjudged === "reference";
      shown += text.text.slice(at, claim.place.start);
      const printed = text.text.slice(claim.place.start, claim.place.end);
      shown += aside ? printed : paint(`[${printed}]${marks[claim.verdict]}`, claim.verdict);
      at = claim.place.end;
    }
    lines.push(shown + text.text.slice(at, end));
    const told = /* @__PURE__ */ new Set();
    for (const claim of inside) {
      const elsewhere = new Set(
        own.filter(
          (other) => other.relation !== void 0 && other.verdict === "consistent" && other.place.start !== claim.place.start
        ).map(({ why }) => why)
      );
      if (claim.verdict === "unsupported" && !options.verbose && claim.ref === null && claim.unjudged !== "bound")
        continue;
      if (claim.unjudged === "date" || claim.unjudged === "reference") continue;
      for (const why of claim.why.split("\n").filter((line) => line !== "" && !told.has(line) && !elsewhere.has(line))) {
        told.add(why);
        lines.push(
          paint(`    ${marks[claim.verdict]} ${claim.text.replace(/\s+/g, " ")}: ${why}`, claim.verdict)
        );
      }
      if (claim.derivation !== void 0 && (claim.verdict === "contradicted" || options.verbose))
        lines.push(...tree(claim.derivation, options.lang, "        "));
    }
    if (inside.length > 0) lines.push("");
  }
  return lines.join("\n").trimEnd();
}
function tree(node, lang, indent) {
  const source = node.source === void 0 ? "" : ` \u2014 ${[node.source.document?.[lang] ?? null, `${node.source.file}:${node.source.line}`].filter((part) => part !== null).join(", ")}`;
  return [
    `${indent}${node.ref} = ${node.text[lang]}${source}`,
    ...node.inputs.flatMap((input) => tree(input, lang, `${indent}  `))
  ];
}
function paragraphsOf(text) {
  return [...text.matchAll(/[^\n]+/g)].filter((match) => match[0].trim() !== "").map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
function summaryText({ summary }, lang) {
  const { numbers, relations, unjudged } = summary;
  const counts = ["verified", "contradicted", "consistent", "inconsistent"].filter(
    (verdict) => summary[verdict] > 0
  );
  const reasons = Object.entries(unjudged.reasons).map(
    ([reason, count]) => `${count} ${unjudgedTexts[reason][lang]}`
  );
  if (lang === "zh") {
    return [
      `\u5171${numbers}\u4E2A\u6570\u5B57\uFF1A${[...counts.map((verdict) => `${verdictWords[verdict].zh}${summary[verdict]}\u4E2A`), `\u672A\u5224\u5B9A${unjudged.count}\u4E2A`].join("\uFF0C")}\u3002`,
      relations.consistent + relations.inconsistent > 0 ? `\u6570\u5B57\u95F4\u7684\u5173\u7CFB\uFF1A${relations.consistent}\u9879\u76F8\u7B26\uFF0C${relations.inconsistent}\u9879\u4E0D\u7B26\u3002` : "",
      reasons.length > 0 ? `\u672A\u5224\u5B9A\u7684\u539F\u56E0\uFF1A${reasons.map((reason) => reason.replace(" ", "\u4E2A\u4E3A")).join("\uFF1B")}\u3002` : ""
    ].filter((line) => line !== "").join("\n");
  }
  return [
    `${numbers} numbers: ${[...counts.map((verdict) => `${summary[verdict]} ${verdict}`), `${unjudged.count} left unjudged`].join(", ")}.`,
    relations.consistent + relations.inconsistent > 0 ? `Relations between numbers: ${relations.consistent} hold, ${relations.inconsistent} do not.` : "",
    reasons.length > 0 ? `Left unjudged: ${reasons.join("; ")}.` : ""
  ].filter((line) => line !== "").join("\n");
}

// src/audit/show-html.ts
function showHtml(report, lang) {
  const title = lang === "zh" ? "\u6570\u5B57\u5BA1\u8BFB" : "Audit of numbers";
  const texts = report.texts.map((text, index) => section(text, index, report, lang)).join("\n");
  const summary = summaryText(report, lang).split("\n").map((line) => `<p>${escape(line)}</p>`).join("");
  return `<!doctype html>
<html lang="${lang === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${title}</h1>${summary}${legend(lang)}</header>
<main>
${texts}
</main>
</body>
</html>
`;
}
function section(text, index, report, lang) {
  const numbers = report.claims.filter((claim) => claim.file === text.file && claim.relation === void 0).sort((a, b) => a.place.start - b.place.start);
  const shown = numbers.filter((claim) => claim.unjudged !== "date" && claim.unjudged !== "reference");
  const id = (claim) => `${index + 1}-${shown.indexOf(claim) + 1}`;
  const paragraphs = paragraphsOf(text.text).map(({ start, end }) => {
    let html = "";
    let at = start;
    for (const claim of shown.filter(({ place }) => place.start >= start && place.end <= end)) {
      html += escape(text.text.slice(at, claim.place.start));
      const printed = escape(text.text.slice(claim.place.start, claim.place.end));
      const word = verdictWords[claim.verdict][lang];
      html += `<a class="n ${claim.verdict}" id="n${id(claim)}" href="#r${id(claim)}" title="${escape(word)}">${printed}</a>`;
      at = claim.place.end;
    }
    return `<p>${html}${escape(text.text.slice(at, end)).replaceAll("	", " &ensp; ")}</p>`;
  });
  const relations = report.claims.filter(
    (claim) => claim.file === text.file && claim.relation !== void 0 && claim.verdict === "consistent"
  );
  const items = shown.filter((claim) => claim.verdict !== "unsupported" || claim.ref !== null || claim.unjudged === "bound").map(
    (claim) => item(
      claim,
      id(claim),
      lang,
      new Set(relations.filter(({ place }) => place.start !== claim.place.start).map(({ why }) => why))
    )
  ).filter((html) => html !== "");
  const heading = report.texts.length > 1 || text.file !== "-" ? `<h2>${escape(text.file)}</h2>` : "";
  return `<section>${heading}<div class="pair"><article lang="${text.lang}">${paragraphs.join("\n")}</article><ol class="notes">${items.join("\n")}</ol></div></section>`;
}
function item(claim, id, lang, elsewhere) {
  const lines = [...new Set(claim.why.split("\n"))].filter((line) => !elsewhere.has(line));
  if (lines.length === 0) return "";
  const whys = lines.map((line) => `<p>${escape(line)}</p>`).join("");
  const more = claim.derivation === void 0 ? "" : `<details><summary>${lang === "zh" ? "\u6570\u636E\u6765\u6E90" : "Where the figure comes from"}</summary>${tree2(claim.derivation, lang)}</details>`;
  return `<li id="r${id}" class="${claim.verdict}"><a href="#n${id}"><b>${escape(claim.text)}</b></a> <span class="verdict">${escape(verdictWords[claim.verdict][lang])}</span>${whys}${more}</li>`;
}
function tree2(node, lang) {
  const source = node.source === void 0 ? "" : ` <small>${escape([node.source.document?.[lang] ?? null, `${node.source.file}:${node.source.line}`].filter((part) => part !== null).join(", "))}</small>`;
  const inputs = node.inputs.length === 0 ? "" : node.inputs.map((input) => tree2(input, lang)).join("");
  return `<ul><li><code>${escape(node.ref)}</code> = ${escape(node.text[lang])}${source}${inputs}</li></ul>`;
}
function legend(lang) {
  const verdicts = ["verified", "consistent", "contradicted", "inconsistent", "unsupported"];
  return `<p class="legend">${verdicts.map((verdict) => `<span class="n ${verdict}">${verdictWords[verdict][lang]}</span>`).join(" ")}</p>`;
}
function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
var style = `
:root{--bg:#fff;--fg:#1c2329;--dim:#5b6670;--rule:#dde2e6;--panel:#f6f8f9;--good:#0b6b3a;--good-bg:#e3f4ea;--self:#0a5c8a;--self-bg:#e2f0f8;--bad:#a51717;--bad-bg:#fde4e1;--none:#5b6670;--none-bg:#eef1f3}
@media (prefers-color-scheme:dark){:root{--bg:#14181b;--fg:#e4e8eb;--dim:#9aa5ae;--rule:#2c343a;--panel:#1b2125;--good:#7ddba3;--good-bg:#12331f;--self:#85c9f0;--self-bg:#0f2c3d;--bad:#ff9d92;--bad-bg:#4a1713;--none:#9aa5ae;--none-bg:#232a2f}}
*{box-sizing:border-box}
html{scroll-padding-top:2rem}
body{margin:0 auto;max-width:84rem;padding:1.5rem clamp(1rem,3vw,2.5rem) 4rem;background:var(--bg);color:var(--fg);font:1.05rem/1.7 Georgia,"Noto Serif","Noto Serif SC","Songti SC",SimSun,serif}
header,.notes,h2{font-family:system-ui,"Noto Sans","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
header{border-bottom:1px solid var(--rule);margin-bottom:1.5rem;font-size:.95rem}
header p{margin:.2rem 0;color:var(--dim)}
h1{font-size:1.5rem;margin:0 0 .5rem}
h2{font-size:1rem;color:var(--dim);font-weight:600;margin:0 0 .5rem;overflow-wrap:anywhere}
.legend{padding:.6rem 0 .8rem}
.legend .n{margin-right:.5rem;font-size:.85rem}
.pair{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem}
@media (min-width:60rem){.pair{grid-template-columns:minmax(0,1.35fr) minmax(20rem,1fr);gap:2.5rem}.notes{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto}}
article p{margin:0 0 1rem;white-space:pre-line;overflow-wrap:break-word}
.n{color:var(--none);background:var(--none-bg);border-bottom:2px dotted currentColor;border-radius:.2rem .2rem 0 0;padding:.05em .2em;text-decoration:none;white-space:normal}
.n.verified{color:var(--good);background:var(--good-bg);border-bottom-style:solid}
.n.consistent{color:var(--self);background:var(--self-bg);border-bottom-style:solid}
.n.contradicted,.n.inconsistent{color:var(--bad);background:var(--bad-bg);border-bottom:3px double currentColor;font-weight:600}
.n:focus,.n:target,li:target{outline:2px solid currentColor;outline-offset:2px}
.notes{list-style:none;margin:0;padding:0;font-size:.9rem;line-height:1.5;align-self:start}
.notes>li{background:var(--panel);border-left:4px solid var(--none);border-radius:.25rem;padding:.6rem .8rem;margin:0 0 .6rem;overflow-wrap:anywhere}
.notes>li.verified{border-color:var(--good)}.notes>li.consistent{border-color:var(--self)}.notes>li.contradicted,.notes>li.inconsistent{border-color:var(--bad)}
.notes a{color:inherit;text-decoration:none}.notes a:hover{text-decoration:underline}
.notes p{margin:.3rem 0 0;color:var(--dim)}
.verdict{float:right;font-size:.8rem;color:var(--dim)}
details{margin-top:.3rem}details ul{margin:.2rem 0;padding-left:1rem}code{font-size:.85em}
@media print{.notes{position:static;max-height:none}}
`.replaceAll("\n", "");
export {
  asJson,
  auditAlone,
  auditFiles,
  auditTexts,
  formatOf,
  hasErrors,
  plainText,
  readSource,
  showHtml,
  showText,
  summarise,
  unjudgedTexts
};
