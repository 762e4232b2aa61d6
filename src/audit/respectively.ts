// "Exports and imports reached 70 and 50 billion yuan, up 5 and 3 percent respectively": lists that go in step.

import type { Claim } from './claim.js';
import { findConcepts } from './lexicon.js';
import type { Sentence } from './sentences.js';
import { contentWords } from './words.js';

const between = {
  en: /^\s*(?:[A-Za-z]{2,12}\s*)?(?:,|and|,\s*and|or|:|to)\s*(?:about|around|some|over|nearly|more than|by|an?)?\s*$/i,
  zh: /^\s*(?:、|，|和|与|及|以及|:|：|∶|;|；)\s*(?:约|下降|增长)?$/,
};

/** Marks runs of numbers of one unit, and where the sentence says "respectively" gives each its own subject. */
export function linkLists(claims: Claim[], sentence: Sentence, newFrame: () => number): void {
  const runs = findRuns(claims, sentence);
  for (const run of runs) run.forEach((claim, index) => (claim.list = { index, length: run.length }));
  if (sentence.lang === 'zh') for (const run of runs) basesOf(run, sentence);
  if (!/\brespectively\b|分别|依次/.test(sentence.text)) return;
  let anchors: Claim[] | null = null;
  for (const run of runs) {
    if (anchors?.length === run.length) {
      run.forEach((claim, i) => {
        const anchor = anchors?.[i];
        if (anchor !== undefined)
          Object.assign(claim, {
            frame: anchor.frame,
            concept: anchor.concept,
            words: anchor.words,
            subject: anchor.subject,
            real: claim.real || anchor.real,
          });
      });
      continue;
    }
    const first = run[0];
    if (first === undefined) continue;
    const told = levelsBefore(claims, first, run.length);
    if (told !== null) {
      run.forEach((claim, i) => (claim.frame = told[i]?.frame ?? claim.frame));
      continue;
    }
    const names = namesBefore(sentence.text.slice(0, first.start - sentence.start), sentence, run.length);
    run.forEach((claim, i) => {
      claim.frame = newFrame();
      const name = names?.[i];
      if (name !== undefined) Object.assign(claim, name);
      else claim.words = [...claim.words, `#${i}`];
    });
    anchors = run;
  }
}

/** 环比、同比分别增长4.8%和8.6%: each on its own base. */
function basesOf(run: readonly Claim[], sentence: Sentence): void {
  const lead = sentence.text.slice(0, (run[0]?.start ?? 0) - sentence.start);
  const bases = twoBases.exec(lead);
  if (bases === null || run.length !== 2) return;
  run.forEach((claim, i) => {
    const words = bases[i + 1] ?? '';
    claim.basis = /年初|末/.test(words)
      ? 'other'
      : /季/.test(words)
        ? 'quarter'
        : /环|月/.test(words)
          ? 'month'
          : 'year';
  });
}

const base = '(环比|同比|上月|上季度?|上年同期|去年同期|上年|去年|年初|上年末)';
const twoBases = new RegExp(`${base}[、和与及]${base}(?:分别|各|依次)[^，。；\\d]{0,6}$`);

/** As many levels of one unit right before the list: the parts whose shares or growth it gives in their order. */
function levelsBefore(claims: readonly Claim[], first: Claim, count: number): Claim[] | null {
  if (first.role === 'level') return null;
  const before = claims.filter((claim) => claim.end <= first.start).slice(-count);
  const [one] = before;
  const alike = before.every(
    (claim) => claim.role === 'level' && claim.unit === one?.unit && claim.partOf === one.partOf,
  );
  return before.length === count && alike && one?.unit !== '1' ? before : null;
}

function findRuns(claims: Claim[], sentence: Sentence): Claim[][] {
  const runs: Claim[][] = [];
  for (const claim of claims) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap =
      last === undefined ? '' : sentence.text.slice(last.end - sentence.start, claim.start - sentence.start);
    if (
      run !== undefined &&
      last !== undefined &&
      last.unit === claim.unit &&
      last.role === claim.role &&
      between[sentence.lang].test(gap)
    )
      run.push(claim);
    else runs.push([claim]);
  }
  return runs.filter((run) => run.length > 1);
}

/** The names listed before the numbers, where there are as many of them. */
function namesBefore(
  text: string,
  { lang }: Sentence,
  count: number,
): { concept: string | null; words: string[]; subject: string }[] | null {
  const clause =
    lang === 'zh' ? (text.split(/[；;]/).at(-1) ?? text) : (text.split(/;|, (?:with|while) /).at(-1) ?? text);
  const marks = findConcepts(clause, lang);
  const pieces = lang === 'zh' ? clause.split(/、|，|和|与|及/) : clause.split(/,\s*and\s+|,|\band\b/i);
  const trailing = pieces.slice(-count);
  if (trailing.length === count && (marks.length < count || marks.length > count)) {
    const shared = marks.at(-1)?.id ?? null;
    return trailing.map((piece) => ({
      concept: findConcepts(piece, lang).at(-1)?.id ?? shared,
      words: contentWords(piece, lang),
      subject: piece.trim(),
    }));
  }
  if (marks.length < count) return null;
  return marks
    .slice(-count)
    .map((mark) => ({ concept: mark.id, words: [], subject: clause.slice(mark.start, mark.end) }));
}
