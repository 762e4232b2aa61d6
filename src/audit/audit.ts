// The audit: texts in, a verdict on every number out.

import { suspects } from './alone.js';
import type { Claim } from './claim.js';
import { toInput, type SourceText } from './document.js';
import { reportedKinds } from './kinds/index.js';
import { linkText } from './link.js';
import type { Lang, Span } from './mention.js';
import { readable } from './readable.js';
import { spanKey, yearOf } from './periods-in-text.js';
import { placeNotes, toldAt } from './notes.js';
import { reportedPeriods } from './periods/index.js';
import { givenBy, relationsOf, type Relation } from './relations/index.js';
import { summarise, unjudgedTexts, type AuditClaim, type AuditReport, type Unjudged } from './report.js';
import { language } from './sentences.js';

/** Judges texts against themselves and each other, without any data. */
export function auditAlone(texts: readonly SourceText[], lang?: Lang): AuditReport {
  const read = texts.map(readable);
  const claims = linkAll(read);
  const relations = relationsOf(read, claims);
  return report(texts, claims, relations, new Map(), lang);
}

export function linkAll(texts: readonly SourceText[]): Claim[] {
  return texts.reduce<Claim[]>(
    (claims, text, source) => claims.concat(linkText(text, source, claims.length)),
    [],
  );
}

/** A verdict from the workspace on one number. */
export type Judgement = Pick<
  AuditClaim,
  'ref' | 'computed' | 'verdict' | 'why' | 'unjudged' | 'derivation'
> & {
  stated?: number;
  /** Held against the text as a slip of the pen. */
  slip?: true;
};

export function report(
  texts: readonly SourceText[],
  claims: readonly Claim[],
  relations: readonly Relation[],
  judged: ReadonlyMap<Claim, Judgement>,
  lang?: Lang,
): AuditReport {
  const verdicts = suspects(relations);
  const kinds = reportedKinds(texts, claims, relations);
  const periods = reportedPeriods(texts, claims);
  const taking = new Map<Claim, Relation[]>();
  for (const relation of relations)
    for (const claim of relation.numbers) {
      const own = taking.get(claim);
      if (own === undefined) taking.set(claim, [relation]);
      else own.push(relation);
    }
  const langs = texts.map(({ text }) => lang ?? language(text));
  const numbers = claims.map((claim): AuditClaim => {
    const own = claim.aside === null ? (taking.get(claim) ?? []) : [];
    const tongue = langs[claim.source] ?? 'en';
    const judgement = judged.get(claim);
    const verdict = claim.aside === null ? verdicts.get(claim) : undefined;
    // "807 billion, with which the target of 1,000 was met": both numbers are right, what is said of them is not.
    const said = own.some(
      ({ relation, verdict: of, focus }) => relation === 'target' && of === 'inconsistent' && focus === claim,
    );
    const wrong =
      verdict === 'inconsistent' &&
      judgement?.verdict !== 'contradicted' &&
      (judgement?.verdict !== 'verified' || said);
    const arithmetic = own
      .filter((relation) => !wrong || relation.verdict === 'inconsistent')
      .map((relation) => toldAt(claim, relation)[tongue]);
    const base = {
      ...located(texts, claim),
      kind: kinds.get(claim) ?? claim.kind,
      about: {
        concept: claim.concept,
        words: claim.words,
        period: shown(periods.get(claim) ?? claim.period),
      },
    };
    if (judgement !== undefined && judgement.verdict !== 'unsupported' && !wrong) {
      const told = { ...judgement };
      delete told.slip;
      return {
        ...base,
        ...told,
        stated: judgement.stated ?? base.stated,
        why: [judgement.why, ...arithmetic].join('\n'),
        notes: [{ why: judgement.why, verdict: judgement.verdict }],
      };
    }
    if (verdict !== undefined) {
      const broken = own.find((relation) => relation.verdict === verdict && relation.focus === claim);
      return {
        ...base,
        ref: judgement?.ref ?? null,
        computed: broken === undefined ? null : finite(givenBy(broken)),
        // with the sign that its words give it: a deficit is less than nought
        ...(broken === undefined || (verdict === 'consistent' && broken.stated * (base.stated ?? 0) >= 0)
          ? {}
          : { stated: finite(broken.stated) }),
        verdict,
        why: arithmetic.join('\n'),
      };
    }
    const unjudged = judgement?.unjudged ?? reasonFor(claim);
    const why = judgement?.why ?? unjudgedTexts[unjudged][tongue];
    return {
      ...base,
      ref: judgement?.ref ?? null,
      verdict: 'unsupported',
      why,
      unjudged,
      notes: [{ why, verdict: 'unsupported' }],
    };
  });
  placeNotes(
    relations,
    new Map(claims.map((claim, i) => [claim, numbers[i] as AuditClaim])),
    (claim) => langs[claim.source] ?? 'en',
  );
  const related = relations.map((relation): AuditClaim => {
    const tongue = langs[relation.focus.source] ?? 'en';
    return {
      ...located(texts, relation.focus),
      kind: relation.relation,
      relation: relation.relation,
      stated: finite(relation.stated),
      computed: finite(givenBy(relation)),
      verdict: relation.verdict,
      why: relation.why[tongue],
      numbers: relation.numbers.map((claim) => {
        const { file, text, start, end } = located(texts, claim);
        return { file, text, start, end };
      }),
    };
  });
  const all = [...numbers, ...related];
  return {
    claims: all,
    texts: texts.map(({ name, text }, i) => ({
      file: name,
      text,
      lang: language(text),
      words: langs[i] ?? 'en',
    })),
    summary: summarise(all),
  };
}

function located(texts: readonly SourceText[], claim: Claim): AuditClaim {
  const text = texts[claim.source];
  const place =
    text === undefined ? { start: claim.start, end: claim.end } : toInput(text, claim.start, claim.end);
  return {
    file: text?.name ?? '-',
    text: text?.text.slice(claim.start, claim.end).replace(/[\s\u00a0]+/g, ' ') ?? claim.text,
    ...place,
    kind: claim.kind,
    ref: null,
    stated:
      claim.aside === null
        ? finite(claim.direction < 0 && claim.value > 0 && signs(claim) ? -claim.value : claim.value)
        : null,
    computed: null,
    verdict: 'unsupported',
    why: '',
    place: { source: claim.source, start: claim.start, end: claim.end },
    notes: [],
    see: null,
    about: {
      concept: claim.concept,
      words: claim.words,
      period: shown(claim.period),
    },
  };
}

/** Nothing where the text does not tell of which year. */
function shown(span: Span | null): string | null {
  return span === null || yearOf(span) === null ? null : spanKey(span);
}

function signs(claim: Claim): boolean {
  return ['growth', 'average_growth', 'change', 'points', 'contribution'].includes(claim.role);
}

function reasonFor(claim: Claim): Unjudged {
  if (claim.aside !== null) return claim.aside;
  return claim.kind === 'bound' ? 'bound' : 'no_relation';
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : null;
}
