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

export function splitSentences(text: string): Sentence[] {
  return paragraphs(text).flatMap(({ start, end }, paragraph) => {
    const body = text.slice(start, end);
    const lang = language(body);
    const table = isTable(body);
    const cuts = table ? [body.length] : sentenceEnds(body, lang);
    let from = 0;
    return cuts.flatMap((cut): Sentence[] => {
      const raw = body.slice(from, cut);
      const lead = raw.length - raw.trimStart().length;
      const sentence = {
        start: start + from + lead,
        end: start + from + raw.trimEnd().length,
        text: raw.trim().replace(/[\n\r\u00a0]/g, ' '),
        lang,
        paragraph,
        table,
        heading: !table && cuts.length === 1 && !/[.。!！?？;；:：,，]["”’）)]?\s*$/.test(raw),
      };
      from = cut;
      return sentence.text === '' ? [] : [sentence];
    });
  });
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
  const widest = Math.max(0, ...widths);
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
  const cells = line.split(/\t|\s*\|\s*| {3,}/).filter((cell) => cell.trim() !== '');
  return cells.length >= 3 && cells.filter((cell) => cell.trim().length <= 30).length >= cells.length - 1;
}

function sentenceEnds(body: string, lang: Lang): number[] {
  const ends: number[] = [];
  const pattern =
    lang === 'zh' ? /[。！？!?]+["”’）)]*/g : /[.!?]+["”’)]*(?=\s+["“‘(]?[A-Z0-9$€£]|\s*$)|[。！？]/g;
  for (const match of body.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (lang === 'en' && abbreviation.test(body.slice(0, match.index + 1)) && end < body.length) continue;
    if (lang === 'en' && /^\s*\d+\.$/.test(body.slice(ends.at(-1) ?? 0, end))) continue;
    ends.push(end);
  }
  if ((ends.at(-1) ?? 0) < body.length) ends.push(body.length);
  return ends;
}
