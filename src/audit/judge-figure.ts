// A linked claim against the figure of the workspace: verified, contradicted with the right value, or left open.

import type { Figure, FigureContext } from '../figures/index.js';
import { indicatorOf } from '../define/index.js';
import { InputError, textIn } from '../lib/index.js';
import type { Judgement } from './audit.js';
import type { Claim } from './claim.js';
import { derivationOf } from './derivations.js';
import type { Linked, Unlinked } from './expressions.js';
import type { Interval } from './hedges.js';
import { judgeConversion } from './judge-conversions.js';
import { nominal } from './link-cues.js';
import type { Lang } from './mention.js';
import { quantityText } from './relations/index.js';
import type { Reader } from './relations/reader.js';
import { aSlip, fits, isMistaken, isSlipOf } from './slips.js';

export type Figures = ReadonlyMap<string, Figure | InputError | undefined>;

/** The verdict on a claim from its figure, or from another that its words allow as well. */
export async function judgeFigure(
  link: Linked,
  figures: Figures,
  context: FigureContext,
  lang: Lang,
  all: readonly (Linked | Unlinked)[],
  reader: Reader,
): Promise<Judgement> {
  const { claim } = link;
  const sentence = reader.sentence(claim);
  const known = [link.ref, ...link.others].flatMap((ref) => {
    const figure = figures.get(ref);
    return figure === undefined || figure instanceof InputError || figure.value === null
      ? []
      : [{ ref, figure, value: figure.value }];
  });
  const fitting = known.find(({ value }) => fits(claim, value));
  const told = fitting ?? known[0];
  const mistaken = (link.mistaken ?? []).find((other) => isMistaken(link, figures.get(other)));
  if (told === undefined) {
    const open = missing(link.ref, figures.get(link.ref), lang);
    return mistaken === undefined ? open : ofAnother(open, mistaken, lang);
  }
  const { ref, figure, value } = told;
  if (claim.unit !== figure.unit && /^convert\(/.test(ref) && fitting === undefined)
    return judgeConversion(link, figure, value, context, lang, all, reader);
  if (ref.startsWith('convert(')) return judgeConversion(link, figure, value, context, lang, all, reader);
  const derivation = await derivationOf(ref, context);
  const base = { ref, computed: value, ...(derivation === undefined ? {} : { derivation }) };
  if (fitting !== undefined) {
    const basis = otherBasis(link, context, sentence);
    if (basis !== null)
      return {
        ...base,
        verdict: link.sure ? 'contradicted' : 'unsupported',
        why: `${ref} = ${figure.text[lang]}${basis[lang]}`,
        ...(link.sure ? {} : { unjudged: 'not_linked' as const }),
      };
    return {
      ...base,
      verdict: 'verified',
      why:
        lang === 'zh'
          ? `${ref} = ${inPrint(claim, figure, value, lang)}；文中为${claim.text}，${reading(claim, lang)}`
          : `${ref} = ${inPrint(claim, figure, value, lang)}; the text has ${claim.text}, ${reading(claim, lang)}`,
    };
  }
  if (link.sure && nearEnough(claim, value) && otherBasis(link, context, sentence) === null)
    return { ...base, verdict: 'contradicted', why: against(link.claim, ref, figure, value, lang) };
  if (mistaken !== undefined)
    return {
      ...base,
      verdict: 'contradicted',
      slip: true,
      why: `${against(claim, ref, figure, value, lang)}${lang === 'zh' ? `，即${mistaken}` : `, which is ${mistaken}`}`,
    };
  const slipped = known.find((one) => isSlipOf(link, one.value));
  if (slipped !== undefined)
    return {
      ...base,
      ref: slipped.ref,
      computed: slipped.value,
      verdict: 'contradicted',
      slip: true,
      why: `${against(claim, slipped.ref, slipped.figure, slipped.value, lang)}${aSlip[lang]}`,
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

/** A figure, and where the text prints it in another unit or scale, in that as well. */
function inPrint(claim: Claim, figure: Figure, value: number, lang: Lang): string {
  const told = figure.text[lang];
  const shown = quantityText(value, claim.unit, lang, claim);
  const words = (text: string): string => text.replace(/[-+\d,.\s]/g, '');
  if (words(shown) === words(told)) return told;
  return lang === 'zh' ? `${told}（${shown}）` : `${told} (${shown})`;
}

function against(claim: Claim, ref: string, figure: Figure, value: number, lang: Lang): string {
  const shown = quantityText(value, claim.unit, lang, claim);
  const same = shown === figure.text[lang];
  const right = same
    ? figure.text[lang]
    : lang === 'zh'
      ? `${figure.text.zh}（${shown}）`
      : `${figure.text.en} (${shown})`;
  if (claim.hedge === 'exact') {
    const printed = value * claim.interval.low < 0 ? turned[lang](claim) : claim.text;
    return lang === 'zh'
      ? `${ref} = ${right}；文中为${printed}`
      : `${ref} = ${right}; the text has ${printed}`;
  }
  return lang === 'zh'
    ? `${ref} = ${right}，不在“${claim.text}”所指的范围内`
    : `${ref} = ${right}, which is not what "${claim.text}" with its hedge can mean`;
}

/** A number with the way that its words give it, where the figure goes the other way: "a fall of 0.6 percent". */
const turned: Record<Lang, (claim: Claim) => string> = {
  en: ({ text, direction }) =>
    direction < 0 ? `a fall of ${text}` : direction > 0 ? `a rise of ${text}` : text,
  zh: ({ text, direction }) => (direction < 0 ? `下降${text}` : direction > 0 ? `上升${text}` : text),
};

/** What would be needed where the workspace has no such figure. */
function missing(ref: string, figure: Figure | InputError | undefined, lang: Lang): Judgement {
  const base = { ref, computed: null, verdict: 'unsupported' as const, unjudged: 'no_figure' as const };
  if (figure instanceof InputError)
    return { ...base, why: textIn(figure.problems[0]?.message ?? figure.message, lang) };
  const reason = figure?.why?.[lang] ?? (lang === 'zh' ? '没有对应的数据' : 'there is no such figure');
  // The reason may name the figure itself.
  const named = reason.startsWith(ref) ? '' : lang === 'zh' ? `${ref}：` : `${ref}: `;
  return { ...base, why: `${named}${reason}` };
}

/** Of the year told nothing is known, but the number is that of another. */
function ofAnother({ ref, computed, why }: Judgement, mistaken: string, lang: Lang): Judgement {
  return {
    ref,
    computed,
    verdict: 'contradicted',
    slip: true,
    why: lang === 'zh' ? `${why}；文中的数是${mistaken}` : `${why}; the number is ${mistaken}`,
  };
}

/** A growth that the text calls nominal, where the workspace's is at comparable prices. */
function otherBasis(
  { claim, indicator }: Linked,
  { store: { system } }: FigureContext,
  sentence: string,
): Record<Lang, string> | null {
  if (claim.role !== 'growth' || indicatorOf(system, indicator)?.growth !== 'real') return null;
  if (
    !nominal[claim.lang].test(sentence) ||
    (/未扣除|not adjusted|without adjust/i.test(sentence) && !nominal[claim.lang].test(sentence))
  )
    return null;
  return {
    en: ', which is growth at comparable prices; the text calls it growth at current prices',
    zh: '，系按可比价格计算的增速；文中称按现价计算',
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

function reading({ interval: { low, high }, ...claim }: Claim, lang: Lang): string {
  const like = { ...claim, interval: { low, high } satisfies Interval };
  const range = `${quantityText(low, claim.unit, lang, like)} … ${quantityText(high, claim.unit, lang, like)}`;
  if (claim.hedge === 'exact')
    return lang === 'zh' ? `按所印位数相符（${range}）` : `which stands for ${range}`;
  return lang === 'zh' ? `按其措辞相符（${range}）` : `which, hedged as it is, stands for ${range}`;
}
