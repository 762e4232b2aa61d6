// Text out of Markdown, with the place in the input of every character.

import { lexer, type Token, type Tokens } from 'marked';
import type { SourceText } from '../document.js';
import { Collector } from './collector.js';
import { raised } from './raised.js';

/** Between lines of dashes at the very top: what a page says of itself, for machines. */
const frontMatter = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n(?:[\s\S]*?\r?\n)?\1[ \t]*(?:\r?\n|$)/;
/** References to footnotes, and the marks that the notes begin with. */
const noteMark = /\[\^[^\]\s]+\]:?/;
/** Raised text as Pandoc writes it: km^2^. */
const pandocRaised = /\^([^\s^]{1,6})\^/;

/** Tags of html between which nothing is read as it stands. */
const unreadTags =
  'sup|del|s|strike|script|style|template|noscript|svg|math|select|button|textarea|code|kbd|samp';

export function readMarkdown(name: string, input: string): SourceText {
  const head = frontMatter.exec(input)?.[0].length ?? 0;
  const reader = new MarkdownReader(input, head);
  reader.walk(lexer(input.slice(head)));
  const { text, origin } = reader.collector;
  return { name, format: 'markdown', text, origin };
}

/** Walks tokens in the order of the input; the place of each is found behind that of the one before. */
class MarkdownReader {
  readonly collector: Collector;
  constructor(
    private readonly input: string,
    private cursor: number,
  ) {
    this.collector = new Collector(input);
  }

  walk(tokens: readonly Token[]): void {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined) continue;
      const end = tokens.findIndex((other, at) => at > i && isTag(other, `/${tagOf(token)}`));
      if (isTag(token, unreadTags) && end > i) {
        this.withinTags(tagOf(token), tokens.slice(i + 1, end), tokens[end + 1]?.raw ?? '');
        i = end;
      } else this.one(token);
    }
  }

  private one(token: Token): void {
    const { collector } = this;
    if (token.type === 'table') this.table(token as Tokens.Table);
    else if (token.type === 'list') this.list(token as Tokens.List);
    else if (token.type === 'code' || token.type === 'def' || token.type === 'codespan') {
      this.skip(token.raw);
      if (token.type !== 'codespan') collector.gap('\n');
    } else if (token.type === 'html') {
      this.skip(token.raw);
      if (token.block === true || isTag(token, 'br')) collector.gap('\n');
    } else if (token.type === 'del' && token.raw.startsWith('~~')) this.skip(token.raw);
    else if (token.type === 'del') this.singleTildes(token as Tokens.Del);
    else if (token.type === 'link' && token.raw.startsWith('[^')) this.skip(token.raw);
    else if ('tokens' in token && token.tokens !== undefined) {
      this.walk(token.tokens);
      if (token.type === 'heading' || token.type === 'paragraph') collector.gap('\n\n');
    } else if (token.type === 'br' || token.type === 'space' || token.type === 'hr') collector.gap('\n');
    else if (token.type === 'escape') this.place(token.raw.replace(/^\\/, ''));
    else if (token.type === 'text') this.text(token.raw);
  }

  private table({ header, rows }: Tokens.Table): void {
    for (const row of [header, ...rows]) {
      for (const cell of row) {
        this.walk(cell.tokens);
        this.collector.gap('\t');
      }
      this.collector.gap('\n');
    }
  }

  private list({ items, ordered }: Tokens.List): void {
    for (const item of items) {
      const mark = ordered ? /^\s*(\d+[.)])\s/.exec(item.raw)?.[1] : undefined;
      if (mark !== undefined) {
        this.place(mark);
        this.collector.gap(' ');
      }
      this.walk(item.tokens);
      this.collector.gap('\n');
    }
  }

  /** "~5% to ~6%": a single tilde says about, or parts the ends of a range. */
  private singleTildes(token: Tokens.Del): void {
    this.place('~');
    this.walk(token.tokens);
    this.place('~');
  }

  /** What stands between raising tags, or between those of what is deleted, code or hidden. */
  private withinTags(tag: string, inner: readonly Token[], after: string): void {
    const text = inner.map(({ raw }) => raw).join('');
    const read = tag === 'sup' ? raised(text, this.collector.text.slice(-8), after) : '';
    if (read === null) return this.walk(inner);
    this.skip(`<${tag}`);
    this.skip(text, read);
  }

  private text(raw: string): void {
    const mark = noteMark.exec(raw) ?? pandocRaised.exec(raw);
    if (mark === null) return this.place(raw);
    this.place(raw.slice(0, mark.index));
    const after = raw.slice(mark.index + mark[0].length);
    const read = mark[1] === undefined ? '' : raised(mark[1], this.collector.text.slice(-8), after);
    if (read === null) this.place(mark[0]);
    else this.skip(mark[0], read);
    this.text(after);
  }

  private place(text: string): void {
    const { collector, input } = this;
    for (const line of text.split('\n')) {
      const at = line === '' ? this.cursor : input.indexOf(line, this.cursor);
      if (at < 0) continue;
      if (line !== text && collector.text !== '' && !/\s$/.test(collector.text)) collector.gap(' ');
      collector.add(line, at);
      this.cursor = at + line.length;
    }
  }

  /** Goes past what is not read as it stands; `instead` is read for it. */
  private skip(raw: string, instead = ''): void {
    for (const line of raw.split('\n').map((part) => part.trim())) {
      const at = line === '' ? -1 : this.input.indexOf(line, this.cursor);
      if (at < 0) continue;
      this.collector.put(instead, at);
      this.cursor = at + line.length;
    }
  }
}

const tagOf = (token: Token): string =>
  token.type === 'html' ? (/^<(\/?[a-z]+)/i.exec(token.raw)?.[1] ?? '').toLowerCase() : '';

const isTag = (token: Token, names: string): boolean =>
  token.type === 'html' && names.split('|').includes(tagOf(token));
