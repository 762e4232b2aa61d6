// The text judged against a workspace: every linked claim's figure is evaluated and compared with what is printed.

import { evaluate, evaluateAll, type Figure, type FigureContext } from '../figures/index.js';
import { InputError } from '../lib/index.js';
import { storeTable } from '../store/index.js';
import { linkAll, report, type Judgement } from './audit.js';
import { type BoundRow, judgeBounds } from './bounds-in-text.js';
import type { Claim } from './claim.js';
import { derivationOf } from './derivations.js';
import type { SourceText } from './document.js';
import { linkToWorkspace, type Linked, type Unlinked } from './expressions.js';
import { meet, type Interval } from './hedges.js';
import { judgeByValue } from './judge-by-value.js';
import { judgeConversion } from './judge-conversions.js';
import { definedCount, unlinkedVerdict } from './judge-counts.js';
import type { Lang } from './mention.js';
import { nameFinder } from './names.js';
import { quantityText, relationsOf } from './relations/index.js';
import { readerOf } from './relations/reader.js';
import { readable } from './readable.js';
import type { AuditReport } from './report.js';
import { language } from './sentences.js';
import { judgeTargets, type TargetRow } from './target-claims.js';

/** Judges texts against a workspace's figures, themselves and each other. */
export async function auditAgainst(
  printed: readonly SourceText[],
  context: FigureContext,
  lang?: Lang,
): Promise<AuditReport> {
  const texts = printed.map(readable);
  const claims = linkAll(texts);
  const relations = relationsOf(texts, claims);
  const { system } = context.store;
  const reader = readerOf(texts, claims);
  const names = nameFinder(system);
  const numbers = claims.filter((claim) => claim.aside === null);
  const textBefore = (claim: Claim): string =>
    texts[claim.source]?.text.slice(Math.max(0, claim.start - 400), claim.start) ?? '';
  const own = texts.map(({ text }) => names.speaksOf(text));
  const linked = linkToWorkspace(numbers, system, names, reader, textBefore);
  const tongue = (claim: Claim): Lang => lang ?? language(texts[claim.source]?.text ?? '');
  const judged = new Map<Claim, Judgement>();
  const figures = await figuresOf(
    [...new Set(linked.flatMap((one) => ('ref' in one ? [one.ref] : [])))],
    context,
  );
  for (const one of linked) {
    const count = definedCount(one.claim, system, reader.after(one.claim), tongue(one.claim));
    if (count !== null) judged.set(one.claim, count);
    else if ('ref' in one)
      judged.set(
        one.claim,
        await judge(
          { ...one, sure: one.sure && own[one.claim.source] === true },
          figures.get(one.ref),
          context,
          tongue(one.claim),
          linked,
        ),
      );
    else judged.set(one.claim, unlinkedVerdict(one, tongue(one.claim)));
  }
  const targets = await context.engine.all<TargetRow>(
    `SELECT * FROM ${storeTable(context.engine, context.store, 'targets')}`,
  );
  for (const [claim, judgement] of await judgeTargets(numbers, linked, targets, context, tongue))
    judged.set(claim, judgement);
  const bounds = await context.engine.all<BoundRow>(
    `SELECT id, name_en, name_zh, part, comparison, share FROM ${storeTable(context.engine, context.store, 'bounds')}`,
  );
  for (const [claim, judgement] of judgeBounds(numbers, linked, bounds, reader, tongue))
    judged.set(claim, judgement);
  const open = numbers.filter(
    (claim) => own[claim.source] === true && (judged.get(claim)?.verdict ?? 'unsupported') === 'unsupported',
  );
  const byValue = await judgeByValue(
    open,
    names,
    reader,
    textBefore,
    context,
    (refs) => figuresOf(refs, context),
    tongue,
  );
  for (const [claim, judgement] of byValue) judged.set(claim, judgement);
  return report(printed, claims, relations, judged, lang);
}

/** All figures in one query; one by one where some expression cannot be evaluated, which is then the answer to it. */
async function figuresOf(
  refs: readonly string[],
  context: FigureContext,
): Promise<Map<string, Figure | InputError | undefined>> {
  try {
    const all = await evaluateAll(refs, context);
    return new Map(refs.map((ref, i) => [ref, all[i]?.[0]]));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const found = new Map<string, Figure | InputError | undefined>();
    for (const ref of refs) found.set(ref, await evaluate(ref, context).then(([figure]) => figure, refused));
    return found;
  }
}

function refused(error: unknown): InputError {
  if (error instanceof InputError) return error;
  throw error;
}

async function judge(
  link: Linked,
  figure: Figure | InputError | undefined,
  context: FigureContext,
  lang: Lang,
  all: readonly (Linked | Unlinked)[],
): Promise<Judgement> {
  const { claim, ref } = link;
  if (figure instanceof InputError)
    return {
      ref,
      computed: null,
      verdict: 'unsupported',
      why: figure.problems[0]?.message ?? figure.message,
      unjudged: 'no_figure',
    };
  const value = figure?.value ?? null;
  if (figure === undefined || value === null) {
    const reason = figure?.why?.[lang] ?? (lang === 'zh' ? '没有对应的数据' : 'there is no such figure');
    return {
      ref,
      computed: null,
      verdict: 'unsupported',
      why: lang === 'zh' ? `${ref}：${reason}` : `${ref}: ${reason}`,
      unjudged: 'no_figure',
    };
  }
  if (claim.role === 'conversion') return judgeConversion(link, figure, value, context, lang, all);
  const stated = statedInterval(claim, value);
  const agrees = meet(stated, { low: value, high: value });
  const shown = quantityText(value, claim.unit, lang, claim);
  const derivation = await derivationOf(ref, context);
  const base = { ref, computed: value, ...(derivation === undefined ? {} : { derivation }) };
  if (agrees)
    return {
      ...base,
      verdict: 'verified',
      why:
        lang === 'zh'
          ? `${ref} = ${figure.text.zh}；文中为${claim.text}，${reading(claim, lang)}`
          : `${ref} = ${figure.text.en}; the text has ${claim.text}, ${reading(claim, lang)}`,
    };
  const sure = link.sure && nearEnough(claim, value);
  if (sure && claim.hedge === 'exact')
    return {
      ...base,
      verdict: 'contradicted',
      why:
        lang === 'zh'
          ? `${ref} = ${figure.text.zh}（${shown}）；文中为${claim.text}`
          : `${ref} = ${figure.text.en} (${shown}); the text has ${claim.text}`,
    };
  if (sure)
    return {
      ...base,
      verdict: 'contradicted',
      why:
        lang === 'zh'
          ? `${ref} = ${figure.text.zh}，不在“${claim.text}”所指的范围内`
          : `${ref} = ${figure.text.en}, which is not what "${claim.text}" with its hedge can mean`,
    };
  return {
    ...base,
    verdict: 'unsupported',
    why:
      lang === 'zh'
        ? `工作区${ref} = ${figure.text.zh}，但文中所指未必相同`
        : `the workspace has ${ref} = ${figure.text.en}, but the text may speak of something else`,
    unjudged: 'not_linked',
  };
}

/** Nobody prints ten times the right number but by a slip of its digits or its scale: what is further off is not meant. */
function nearEnough(claim: Claim, value: number): boolean {
  const ratio = Math.abs(claim.value / value);
  const most = claim.role === 'growth' ? 12 : 3;
  const slips = [1e-6, 1e-4, 1e-3, 0.1, 10, 1e3, 1e4, 1e6].some(
    (power) => Math.abs(ratio / power - 1) < 0.05,
  );
  return (ratio < most && ratio > 1 / most) || slips;
}

function statedInterval(claim: Claim, value: number): Interval {
  // A decrease may be told by its word or by its sign; a growth in multiples is the growth, not the ratio.
  if (
    claim.role === 'growth' &&
    claim.direction === 0 &&
    value < 0 &&
    claim.value > 0 &&
    claim.interval.low >= 0
  )
    return claim.interval;
  return claim.interval;
}

function reading(claim: Claim, lang: Lang): string {
  const range = `${quantityText(claim.interval.low, claim.unit, lang, claim)} … ${quantityText(claim.interval.high, claim.unit, lang, claim)}`;
  if (claim.hedge === 'exact')
    return lang === 'zh' ? `按所印位数相符（${range}）` : `which stands for ${range}`;
  return lang === 'zh' ? `按其措辞相符（${range}）` : `which, hedged as it is, stands for ${range}`;
}
