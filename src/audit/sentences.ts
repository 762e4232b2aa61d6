// Paragraphs and sentences of a text, each with its language.

import type { Lang } from './mention.js';

export interface Sentence {
  start: number;
  end: number;
  text: string;
  lang: Lang;
  /** Counts paragraphs from 0. */
  paragraph: number;
  /** A row of a table: its numbers have no sentence around them. */
  table: boolean;
  /** A line without a full stop that stands alone: a title or a heading. */
  heading: boolean;
}

const abbreviation =
  /(?:\b(?:U\.S|U\.K|E\.U|No|Nos|Mr|Mrs|Ms|Dr|Prof|St|Inc|Ltd|Co|Corp|vs|approx|ca|est|e\.g|i\.e|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Fig|Rev|Art|Vol|pp|p|Rs|sq|p\.p|p\.a|excl|incl|tel|fax|ext|min|max|avg)|\b[A-Z])\.$/i;

/** More than the longest of them, its point and the letter before it. */
const abbreviationLength = 10;

export function splitSentences(text: string): Sentence[] {
  return paragraphs(text).flatMap(({ start, end }, paragraph) => {
    const body = text.slice(start, end);
    const table = isTable(body);
    const parts = table ? [{ text: body, from: 0, lang: language(body) }] : partsByLanguage(body);
    const cuts = parts.flatMap((part) =>
      (table ? [body.length] : sentenceEnds(part.text, part.lang)).map((end) => ({
        end: part.from + end,
        lang: part.lang,
      })),
    );
    const pieces = cuts.flatMap((cut, i) => inReach(body, cuts[i - 1]?.end ?? 0, cut));
    let from = 0;
    return pieces.flatMap((cut): Sentence[] => {
      const raw = body.slice(from, cut.end);
      const lead = raw.length - raw.trimStart().length;
      const sentence = {
        start: start + from + lead,
        end: start + from + raw.trimEnd().length,
        text: raw.trim().replace(/[\n\r\u00a0]/g, ' '),
        lang: cut.lang,
        paragraph,
        table,
        heading: !table && pieces.length === 1 && !/[.。!！?？;；:：,，]["”’）)]?\s*$/.test(raw),
      };
      from = cut.end;
      return sentence.text === '' ? [] : [sentence];
    });
  });
}

/** What is longer than any sentence is cut: the words around each number are looked at up to their sentence's ends. */
const longest = 2000;

/** A sentence in pieces of at most so many characters, cut between words; in one where it is no longer. */
function inReach(
  body: string,
  begin: number,
  cut: { end: number; lang: Lang },
): { end: number; lang: Lang }[] {
  const pieces: { end: number; lang: Lang }[] = [];
  for (let from = begin; cut.end - from > longest;) {
    const piece = body.slice(from, from + longest);
    const gap = /^[^]*(?:[，；、\t]|[,;]\s)/.exec(piece)?.[0].length ?? piece.lastIndexOf(' ') + 1;
    from += gap > longest / 2 ? gap : longest;
    pieces.push({ end: from, lang: cut.lang });
  }
  return [...pieces, cut];
}

/** English told within Chinese, and Chinese within English: a statement with its number, not a name or a term. */
const quoted: Record<Lang, { run: RegExp; tells: (run: string) => boolean }> = {
  zh: {
    run: /[A-Za-z$€£][^\p{Script=Han}，。；：、（）《》！？\n]*/gu,
    tells: (run) =>
      /\d/.test(run) &&
      (run.match(/[A-Za-z]{2,}/g)?.length ?? 0) >= 5 &&
      (run.match(/\b(?:the|of|in|to|by|from|at|was|were|is|are|has|had|rose|fell|grew|and)\b/g)?.length ??
        0) >= 2,
  },
  en: {
    run: /\p{Script=Han}(?:[^A-Za-z\n]|(?<![A-Za-z])[A-Z]{1,6}(?![A-Za-z]))*/gu,
    tells: (run) => /\d/.test(run) && (run.match(/\p{Script=Han}/gu)?.length ?? 0) >= 6,
  },
};

/** A paragraph cut where its language turns; whole where it tells nothing in another. */
function partsByLanguage(body: string): { text: string; from: number; lang: Lang }[] {
  const lang = language(body);
  const other = lang === 'zh' ? 'en' : 'zh';
  const { run, tells } = quoted[lang];
  const parts: { text: string; from: number; lang: Lang }[] = [];
  let from = 0;
  const add = (end: number, of: Lang): void => {
    if (end > from) parts.push({ text: body.slice(from, end), from, lang: of });
    from = end;
  };
  const both = /\p{Script=Han}/u.test(body) && /[A-Za-z]/.test(body);
  for (const match of both ? body.matchAll(run) : []) {
    if (!tells(match[0])) continue;
    add(match.index, lang);
    add(match.index + match[0].length, other);
  }
  add(body.length, lang);
  return parts;
}

/** Chinese where a sixth of the letters are Chinese characters. */
export function language(text: string): Lang {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return han > 0 && han * 5 >= latin ? 'zh' : 'en';
}

/** What begins an item of a list. */
const bullet = /^(?:[-–—•·*▪◦‣]\s|\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)]\s)/;

/** Lines, joined where the text is broken at a fixed width. */
function paragraphs(text: string): { start: number; end: number }[] {
  const lines = [...text.matchAll(/[^\n]*(?:\n|$)/g)]
    .filter((match) => match[0] !== '')
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].replace(/\r?\n$/, '').length,
      text: match[0].trim(),
    }));
  const widths = lines.map((line) => line.text.length).filter((width) => width > 0);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const wrapped = widest <= 130 && widths.filter((width) => width >= widest * 0.75).length >= 3;
  const joined: { start: number; end: number }[] = [];
  let open = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (line.text === '') open = false;
    else if (open && last !== undefined && !bullet.test(line.text)) last.end = line.end;
    else joined.push({ start: line.start, end: line.end });
    if (line.text !== '')
      open =
        wrapped &&
        line.text.length >= widest * 0.6 &&
        !/[.。!！?？;；:：]["”’）)]?$/.test(line.text) &&
        !isTable(line.text);
  }
  return joined;
}

function isTable(line: string): boolean {
  const cells = line.split(/\t|\|| {3,}/).filter((cell) => cell.trim() !== '');
  return cells.length >= 3 && cells.filter((cell) => cell.trim().length <= 30).length >= cells.length - 1;
}

function sentenceEnds(body: string, lang: Lang): number[] {
  const ends: number[] = [];
  const pattern =
    lang === 'zh' ? /[。！？!?]+["”’）)]*/g : /[.!?]+["”’)]*(?=\s+["“‘(]?[A-Z0-9$€£]|\s*$)|[。！？]/g;
  for (const match of body.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const before = body.slice(Math.max(0, match.index - abbreviationLength), match.index + 1);
    if (lang === 'en' && abbreviation.test(before) && end < body.length) continue;
    if (lang === 'en' && /^\s*\d+\.$/.test(body.slice(ends.at(-1) ?? 0, end))) continue;
    ends.push(end);
  }
  if ((ends.at(-1) ?? 0) < body.length) ends.push(body.length);
  return ends;
}
