// Figures of the workspace that a number may be, by their value: for numbers whose words do not tell which they are.
// One that fits is told as borne out where its industry is named near; one that a slip of the pen would make fit is held
// against the text where its industry is named in the sentence and nothing else fits.

import { indicatorOf, totalId, type Industry } from '../define/index.js';
import type { Figure, FigureContext } from '../figures/index.js';
import type { InputError } from '../lib/index.js';
import type { Judgement } from './audit.js';
import type { Claim } from './claim.js';
import { derivationOf } from './derivations.js';
import { meet } from './hedges.js';
import type { Lang } from './mention.js';
import type { NameFinder } from './names.js';
import { misprints } from './relations/misprints.js';
import type { Reader } from './relations/reader.js';

type Figures = ReadonlyMap<string, Figure | InputError | undefined>;
interface Choice {
  node: Industry;
  ref: string;
  unit: string;
  growth: boolean;
}

/** Verdicts by value on claims that are still unsupported, in texts that speak of the workspace's own region. */
export async function judgeByValue(
  claims: readonly Claim[],
  names: NameFinder,
  reader: Reader,
  textBefore: (claim: Claim) => string,
  context: FigureContext,
  evaluated: (refs: readonly string[]) => Promise<Figures>,
  tongue: (claim: Claim) => Lang,
): Promise<Map<Claim, Judgement>> {
  const years = yearsOf(claims);
  const choices = years.flatMap((year) => choicesOf(context, year));
  const figures = await evaluated(choices.map(({ ref }) => ref));
  const judged = new Map<Claim, Judgement>();
  for (const claim of claims.filter(isTellable)) {
    const near = new Set(
      names.find(`${textBefore(claim)} ${reader.tail(claim)}`, claim.lang).map(({ node }) => node.id),
    );
    const here = new Set(names.find(reader.sentence(claim), claim.lang).map(({ node }) => node.id));
    const inYear = choices.filter(({ ref, unit, growth }) => {
      const year = claim.period === null ? null : Math.floor(claim.period.to / 12);
      return (
        unit === claim.unit &&
        growth === (claim.role === 'growth') &&
        (year === null || ref.includes(`[${year}]`))
      );
    });
    const valueOf = ({ ref }: Choice): number | null => {
      const figure = figures.get(ref);
      return figure === undefined || !('value' in figure) ? null : figure.value;
    };
    const fits = inYear.filter((choice) => {
      const value = valueOf(choice);
      return near.has(choice.node.id) && value !== null && meet(claim.interval, { low: value, high: value });
    });
    const [fit] = fits;
    if (fit !== undefined) {
      judged.set(claim, await verdict(claim, fit, figures, context, tongue(claim), 'verified'));
      continue;
    }
    if (!isTelling(claim)) continue;
    const slips = misprints(claim);
    const slipped = inYear.filter((choice) => {
      const value = valueOf(choice);
      return (
        here.has(choice.node.id) &&
        value !== null &&
        slips.some((slip) => meet(slip, { low: value, high: value }))
      );
    });
    const [slip] = slipped;
    if (slip !== undefined && new Set(slipped.map(({ node }) => node.id)).size === 1)
      judged.set(claim, await verdict(claim, slip, figures, context, tongue(claim), 'contradicted'));
  }
  return judged;
}

/** Years that the text speaks of; only whole years are compared by value. */
function yearsOf(claims: readonly Claim[]): number[] {
  const years = claims.flatMap(({ period }) => (period === null ? [] : [Math.floor(period.to / 12)]));
  return [...new Set(years)].filter((year) => year > 1900).slice(0, 6);
}

function choicesOf({ store: { system } }: FigureContext, year: number): Choice[] {
  return system.industries
    .filter(({ level }) => level !== 'class')
    .flatMap((node) => {
      const composite = node.id === totalId || node.level === 'group';
      const indicators = composite ? ['headline'] : node.indicators;
      return indicators.flatMap((indicator): Choice[] => {
        const cell = `${node.id}.${indicator}[${year}]`;
        const unit = composite
          ? moneyOf(system.indicators.map((one) => one.unit))
          : (indicatorOf(system, indicator)?.unit ?? '');
        return [
          { node, ref: cell, unit, growth: false },
          ...(composite ? [] : [{ node, ref: `growth(${cell})`, unit: '1', growth: true }]),
        ];
      });
    });
}

const moneyOf = (units: readonly string[]): string => units.find((unit) => /^[A-Z]{3}$/.test(unit)) ?? '';

/** A level or a growth printed plainly. */
function isTellable(claim: Claim): boolean {
  return (
    (claim.role === 'level' || claim.role === 'growth') &&
    claim.per === null &&
    claim.unit !== '' &&
    claim.half > 0
  );
}

/** Three digits at least: a slip among fewer may be chance. */
function isTelling(claim: Claim): boolean {
  return claim.hedge === 'exact' && (claim.text.match(/\d/g) ?? []).length >= 4;
}

async function verdict(
  claim: Claim,
  { ref }: Choice,
  figures: Figures,
  context: FigureContext,
  lang: Lang,
  kind: 'verified' | 'contradicted',
): Promise<Judgement> {
  const figure = figures.get(ref);
  const value = figure !== undefined && 'value' in figure ? figure.value : null;
  const told = figure !== undefined && 'text' in figure ? figure.text[lang] : '';
  const derivation = await derivationOf(ref, context);
  const slip =
    kind === 'contradicted' ? (lang === 'zh' ? '，似有笔误' : ', a slip of its digits or scale') : '';
  return {
    ref,
    computed: value,
    verdict: kind,
    why:
      lang === 'zh'
        ? `${ref} = ${told}；文中为${claim.text}${slip}`
        : `${ref} = ${told}; the text has ${claim.text}${slip}`,
    ...(derivation === undefined ? {} : { derivation }),
  };
}
