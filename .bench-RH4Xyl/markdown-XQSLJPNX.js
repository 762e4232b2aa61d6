import {
  Collector,
  raised
} from "./chunk-ALBE2EKS.js";

// src/audit/formats/markdown.ts
import { lexer } from "marked";
var frontMatter = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n(?:[\s\S]*?\r?\n)?\1[ \t]*(?:\r?\n|$)/;
var noteMark = /\[\^[^\]\s]+\]:?/;
var pandocRaised = /\^([^\s^]{1,6})\^/;
function readMarkdown(name, input) {
  const head = frontMatter.exec(input)?.[0].length ?? 0;
  const reader = new MarkdownReader(input, head);
  reader.walk(lexer(input.slice(head)));
  const { text, origin } = reader.collector;
  return { name, format: "markdown", text, origin };
}
var MarkdownReader = class {
  constructor(input, cursor) {
    this.input = input;
    this.cursor = cursor;
    this.collector = new Collector(input);
  }
  input;
  cursor;
  collector;
  walk(tokens) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token === void 0) continue;
      const end = tokens.findIndex((other, at) => at > i && isTag(other, `/${tagOf(token)}`));
      if (isTag(token, "sup|del|s|strike") && end > i) {
        this.withinTags(tagOf(token), tokens.slice(i + 1, end), tokens[end + 1]?.raw ?? "");
        i = end;
      } else this.one(token);
    }
  }
  one(token) {
    const { collector } = this;
    if (token.type === "table") this.table(token);
    else if (token.type === "list") this.list(token);
    else if (token.type === "code" || token.type === "def" || token.type === "codespan") {
      this.skip(token.raw);
      if (token.type !== "codespan") collector.gap("\n");
    } else if (token.type === "html") {
      this.skip(token.raw);
      if (token.block === true || isTag(token, "br")) collector.gap("\n");
    } else if (token.type === "del" && token.raw.startsWith("~~")) this.skip(token.raw);
    else if (token.type === "del") this.singleTildes(token);
    else if (token.type === "link" && token.raw.startsWith("[^")) this.skip(token.raw);
    else if ("tokens" in token && token.tokens !== void 0) {
      this.walk(token.tokens);
      if (token.type === "heading" || token.type === "paragraph") collector.gap("\n\n");
    } else if (token.type === "br" || token.type === "space" || token.type === "hr") collector.gap("\n");
    else if (token.type === "escape") this.place(token.raw.replace(/^\\/, ""));
    else if (token.type === "text") this.text(token.raw);
  }
  table({ header, rows }) {
    for (const row of [header, ...rows]) {
      for (const cell of row) {
        this.walk(cell.tokens);
        this.collector.gap("	");
      }
      this.collector.gap("\n");
    }
  }
  list({ items, ordered }) {
    for (const item of items) {
      const mark = ordered ? /^\s*(\d+[.)])\s/.exec(item.raw)?.[1] : void 0;
      if (mark !== void 0) {
        this.place(mark);
        this.collector.gap(" ");
      }
      this.walk(item.tokens);
      this.collector.gap("\n");
    }
  }
  /** "~5% to ~6%": a single tilde says about, or parts the ends of a range. */
  singleTildes(token) {
    this.place("~");
    this.walk(token.tokens);
    this.place("~");
  }
  /** What stands between raising tags, or between those of deleted text. */
  withinTags(tag, inner, after) {
    const text = inner.map(({ raw }) => raw).join("");
    const read = tag === "sup" ? raised(text, this.collector.text.slice(-8), after) : "";
    if (read === null) return this.walk(inner);
    this.skip(`<${tag}`);
    this.skip(text, read);
  }
  text(raw) {
    const mark = noteMark.exec(raw) ?? pandocRaised.exec(raw);
    if (mark === null) return this.place(raw);
    this.place(raw.slice(0, mark.index));
    const after = raw.slice(mark.index + mark[0].length);
    const read = mark[1] === void 0 ? "" : raised(mark[1], this.collector.text.slice(-8), after);
    if (read === null) this.place(mark[0]);
    else this.skip(mark[0], read);
    this.text(after);
  }
  place(text) {
    const { collector, input } = this;
    for (const line of text.split("\n")) {
      const at = line === "" ? this.cursor : input.indexOf(line, this.cursor);
      if (at < 0) continue;
      if (line !== text && collector.text !== "" && !/\s$/.test(collector.text)) collector.gap(" ");
      collector.add(line, at);
      this.cursor = at + line.length;
    }
  }
  /** Goes past what is not read as it stands; `instead` is read for it. */
  skip(raw, instead = "") {
    for (const line of raw.split("\n").map((part) => part.trim())) {
      const at = line === "" ? -1 : this.input.indexOf(line, this.cursor);
      if (at < 0) continue;
      this.collector.put(instead, at);
      this.cursor = at + line.length;
    }
  }
};
var tagOf = (token) => token.type === "html" ? (/^<(\/?[a-z]+)/i.exec(token.raw)?.[1] ?? "").toLowerCase() : "";
var isTag = (token, names) => token.type === "html" && names.split("|").includes(tagOf(token));
export {
  readMarkdown
};
