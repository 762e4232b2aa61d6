// What a clause tells of: the concept before a number, the words around it, what still belongs to the number before.

import type { Claim } from './claim.js';
import type { Mention } from './mention.js';
import type { PeriodMark } from './periods-in-text.js';

/** What a count is about, where no concept stands before it. */
export const unitConcepts: Record<string, string> = {
  visits: 'visits',
  enterprises: 'enterprises',
  projects: 'projects',
  jobs: 'new_jobs',
};

/** Concepts that count people, where no unit is printed: "a population of 9.48 million". */
export const ofPersons = /^(?:population|employment|unemployed|births|deaths)$/;

/** The last concept before a number, unless it only qualifies another ("exports of enterprises"). */
export function lastConcept(
  marks: { id: string; start: number; end: number }[],
  own: string,
  ownStart: number,
): string | null {
  const weak = new Set(['enterprises', 'projects', 'price', 'area', 'output', 'residents', 'contract']);
  const last = marks.at(-1);
  if (last === undefined) return null;
  const clauseAt =
    ownStart +
    Math.max(own.lastIndexOf(';'), own.lastIndexOf('；'), own.lastIndexOf('，'), own.lastIndexOf(','));
  const inClause = marks.filter((mark) => mark.start > clauseAt);
  const pool = heads(inClause.length > 0 ? inClause : marks, own, ownStart);
  return (pool.filter((mark) => !weak.has(mark.id)).at(-1) ?? pool.at(-1) ?? last).id;
}

/** "Income of residents", "sales in the tourism industry": the first of a chain of nouns is what is told of. */
function heads(
  marks: { id: string; start: number; end: number }[],
  own: string,
  ownStart: number,
): { id: string; start: number; end: number }[] {
  return marks.filter((mark, i) => {
    const before = marks[i - 1];
    return (
      before === undefined ||
      !/^\s*(?:of|in|for|by|among|from)\s+(?:[a-z]+\s+){0,3}$/i.test(
        own.slice(before.end - ownStart, mark.start - ownStart),
      )
    );
  });
}

export function withoutConcepts(
  text: string,
  offset: number,
  marks: { start: number; end: number }[],
): string {
  return marks.reduce(
    (rest, mark) =>
      rest.slice(0, mark.start - offset) + ' '.repeat(mark.end - mark.start) + rest.slice(mark.end - offset),
    text,
  );
}

export function blankPeriods(text: string, offset: number, periods: PeriodMark[]): string {
  return periods
    .filter((period) => period.start >= offset && period.end <= offset + text.length)
    .reduce(
      (rest, period) =>
        rest.slice(0, period.start - offset) +
        ' '.repeat(period.end - period.start) +
        rest.slice(period.end - offset),
      text,
    );
}

export function startsClause(own: string, lang: 'en' | 'zh'): boolean {
  if (lang === 'zh') return /[，；。：、,;:]/.test(own) || /(?:和|而|其中)/.test(own) || own.trim() !== '';
  return /[,;:(–—]|\b(?:while|whereas|and|but|with|as|where|which)\b/i.test(own);
}

export function list(gap: string, lang: 'en' | 'zh'): boolean {
  return lang === 'zh' ? /^\s*[、，和及与:：；]\s*$/.test(gap) : /^\s*(?:,|and|,\s*and|:)\s*$/.test(gap);
}

/** What follows an amount and says what it is an amount of: "43 billion yuan of exports". */
export function trailingPhrase(tail: string, lang: 'en' | 'zh', mention: Mention): string {
  if (lang === 'zh')
    return mention.unit === 'enterprises' || mention.unit === 'count' || mention.unit === '项'
      ? (/^[\u4e00-\u9fff]{1,10}/.exec(tail)?.[0] ?? '')
      : (/^的[\u4e00-\u9fff]{1,10}/.exec(tail)?.[0] ?? '');
  const phrase = /^\s*(?:(?:of|in|for|worth of)\s+)?[A-Za-z'’ -]*/.exec(tail)?.[0] ?? '';
  const cut =
    /\b(?:while|and|but|with|up|down|rose|fell|grew|to|from|by|compared|than|after|as|which|was|were|is|are|last|year|a year|on|over|accounting|respectively|representing|making|increasing|decreasing|during|at|including|of which|comprising|increase|decrease|growth|decline|higher|lower|more|less)\b/i.exec(
      phrase,
    );
  return cut === null ? phrase : phrase.slice(0, cut.index);
}

export function wholeLength(tail: string, whole: string | null): number {
  if (whole === null || /[\u4e00-\u9fff]/.test(tail)) return 0;
  const at = tail.indexOf(whole);
  return at < 0 || at > 20 ? 0 : at + whole.length;
}

export function subjectOf(
  claim: Claim | null,
): { concept: string | null; words: string[]; subject: string } | null {
  return claim === null || claim.role === 'aside'
    ? null
    : { concept: claim.concept, words: claim.words, subject: claim.subject };
}
