// What an audit says: one claim for each number and one for each relation between numbers, and a summary.

import type { Derivation, Text } from '../figures/index.js';
import type { Kind } from './claim.js';
import type { Lang } from './mention.js';
import type { RelationKind } from './relations/index.js';

export type Verdict = 'verified' | 'contradicted' | 'unsupported' | 'consistent' | 'inconsistent';

export interface AuditClaim {
  /** The file it stands in. */
  file: string;
  /** The number as printed, with its unit. */
  text: string;
  /** Offsets in UTF-16 code units of the input (of the extracted text for docx and pdf). */
  start: number;
  end: number;
  kind: Kind | RelationKind;
  /** The figure expression that the workspace was asked, where there is one. */
  ref: string | null;
  /** What the text says and what the figures or the arithmetic give, in base units. */
  stated: number | null;
  computed: number | null;
  verdict: Verdict;
  why: string;
  /** What the number is about, by the general vocabulary. */
  about: { concept: string | null; words: string[]; period: string | null };
  /** For a claim on a relation: which, and the numbers that take part. */
  relation?: RelationKind;
  numbers?: { file: string; text: string; start: number; end: number }[];
  /** Why it was left unjudged. */
  unjudged?: Unjudged;
  derivation?: Derivation;
  /** For the outputs that show it: where it stands in the extracted text, and of which text; */
  place: { source: number; start: number; end: number };
  /** what is told of it there; */
  notes: Note[];
  /** the number at which its relation is told, where nothing is told of it itself. */
  see: AuditClaim | null;
}

/** A reason as it is shown: each of them once, at one number. */
export interface Note {
  why: string;
  verdict: Verdict;
}

/** Reasons for leaving a number unjudged. */
export type Unjudged =
  'date' | 'reference' | 'table' | 'bound' | 'no_relation' | 'no_figure' | 'rate' | 'not_linked' | 'forecast';

export const unjudgedTexts: Record<Unjudged, Text> = {
  date: { en: 'a date or a period', zh: '日期或时期' },
  reference: {
    en: 'a document, a name, a telephone or a list mark: no statistic',
    zh: '文号、名称、电话或序号，不是统计数字',
  },
  table: { en: 'a cell of a table: no sentence says what it is', zh: '表格中的数字，没有句子说明其含义' },
  bound: { en: 'a bound; nothing in reach says what lies within it', zh: '界限值，没有可据以判断的数字' },
  no_relation: { en: 'nothing in the text to judge it by', zh: '文中没有可据以判断的数字' },
  no_figure: { en: 'the workspace has no figure for it', zh: '工作区没有对应的数据' },
  rate: {
    en: 'in another currency; the rate that it implies is told beside those known',
    zh: '外币金额，已列出其隐含汇率和已知汇率',
  },
  not_linked: {
    en: 'it cannot be told which figure of the workspace it means',
    zh: '无法确定它在工作区中所指',
  },
  forecast: { en: 'a plan or an expectation, not an outcome', zh: '计划数或预期数，不是实际数' },
};

export interface AuditSummary {
  /** Numbers found; dates and references among them. */
  numbers: number;
  /** Numbers by verdict. */
  verified: number;
  contradicted: number;
  unsupported: number;
  consistent: number;
  inconsistent: number;
  /** Relations by verdict. */
  relations: { consistent: number; inconsistent: number };
  /** Numbers left unjudged, and why. */
  unjudged: { count: number; reasons: Partial<Record<Unjudged, number>> };
}

export interface AuditReport {
  claims: AuditClaim[];
  texts: AuditedText[];
  summary: AuditSummary;
}

/** One audited text, for the outputs that show it. */
export interface AuditedText {
  file: string;
  text: string;
  /** Its own language, and that of what is said of it. */
  lang: Lang;
  words: Lang;
}

/** What only the outputs for people need. */
type Shown = 'place' | 'notes' | 'see';

/** The document of `audit --json`: the contract's claims, with what they are about and their derivations besides. */
export function asJson({ claims, summary }: AuditReport): {
  claims: Omit<AuditClaim, Shown>[];
  summary: AuditSummary;
} {
  const shown = claims.map((claim): Omit<AuditClaim, Shown> => {
    const copy: Partial<AuditClaim> & Omit<AuditClaim, Shown> = { ...claim };
    delete copy.place;
    delete copy.notes;
    delete copy.see;
    return copy;
  });
  return { claims: shown, summary };
}

/** Whether anything was found wrong: the audit's answer is then "no". */
export function hasErrors({ claims }: Pick<AuditReport, 'claims'>): boolean {
  return claims.some(({ verdict }) => verdict === 'contradicted' || verdict === 'inconsistent');
}

export function summarise(claims: readonly AuditClaim[]): AuditSummary {
  const numbers = claims.filter((claim) => claim.relation === undefined);
  const relations = claims.filter((claim) => claim.relation !== undefined);
  const count = (list: readonly AuditClaim[], verdict: Verdict): number =>
    list.filter((claim) => claim.verdict === verdict).length;
  const reasons: Partial<Record<Unjudged, number>> = {};
  for (const { unjudged } of numbers)
    if (unjudged !== undefined) reasons[unjudged] = (reasons[unjudged] ?? 0) + 1;
  return {
    numbers: numbers.length,
    verified: count(numbers, 'verified'),
    contradicted: count(numbers, 'contradicted'),
    unsupported: count(numbers, 'unsupported'),
    consistent: count(numbers, 'consistent'),
    inconsistent: count(numbers, 'inconsistent'),
    relations: { consistent: count(relations, 'consistent'), inconsistent: count(relations, 'inconsistent') },
    unjudged: { count: numbers.filter(({ unjudged }) => unjudged !== undefined).length, reasons },
  };
}
