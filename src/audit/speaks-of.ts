// Whether a text speaks of the workspace's own region or system, so that what does not fit is held against it.

import type { System } from '../define/index.js';
import type { Claim } from './claim.js';
import type { SourceText } from './document.js';
import type { Linked, Unlinked } from './expressions.js';
import type { Figures } from './judge-figure.js';
import { fits } from './slips.js';
import type { NameFinder } from './names.js';
import { narrows } from './narrowing.js';
import { language } from './sentences.js';
import type { TargetRow } from './target-claims.js';

/** What a text is about, as far as the workspace is concerned. */
export interface Spoken {
  /** Its own region or system. */
  own: boolean;
  /** Its last year, where the text names none: other numbers of the text are right for that year. */
  year: boolean;
}

/**
 * A text speaks of the workspace by the name of its region or system; or, where it names no other place, by the names of
 * all the system's groups, or by an industry with numbers that are right for it.
 */
export async function speakOf(
  texts: readonly SourceText[],
  linked: readonly (Linked | Unlinked)[],
  names: NameFinder,
  system: System,
  targets: readonly TargetRow[],
  lastYear: string | null,
  evaluated: (refs: readonly string[]) => Promise<Figures>,
): Promise<Spoken[]> {
  const telling = linked.filter(
    (one): one is Linked =>
      'ref' in one && one.claim.hedge === 'exact' && ['level', 'growth', 'share'].includes(one.claim.role),
  );
  const figures = await evaluated([...new Set(telling.map(({ ref }) => ref))]);
  const levels = lastYear === null ? [] : await headlines(system, lastYear, evaluated);
  return texts.map(({ text }, source) => {
    const lang = language(text);
    const right = telling.filter(({ claim, ref }) => {
      const figure = figures.get(ref);
      const value = figure !== undefined && 'value' in figure ? figure.value : null;
      return claim.source === source && value !== null && fits(claim, value);
    });
    const weights = right.map(({ claim, node }) => {
      const digits = claim.text.match(/\d/g)?.length ?? 0;
      return (digits >= 4 ? 2 : digits >= 3 ? 1 : 0.5) * (node.level === 'account' ? 0.5 : 1);
    });
    const aims = targets.filter(({ expression, unit, value }) =>
      linked.some(
        ({ claim, node }) =>
          claim.source === source &&
          claim.unit === unit &&
          Math.abs(claim.value - value) <= value * 1e-9 &&
          expression.startsWith(`${node?.id ?? ''}.`),
      ),
    );
    const city = ownCity.test(text) ? 0.5 : 0;
    const weight = weights.reduce((sum, one) => sum + one, aims.length + city);
    // Two levels in four digits, whatever they are called, are no chance.
    const met = levels.filter((value) =>
      linked.some(({ claim }) => claim.source === source && tellsOf(claim, value)),
    );
    const groups = system.industries.filter(({ level }) => level === 'group');
    const full = names.find(text, lang).filter(({ coverage }) => coverage > 0.95);
    const all = groups.length > 1 && groups.every(({ id }) => full.some(({ node }) => node.id === id));
    const here = !elsewhere.test(text) && !narrows(text, lang, names.own, true);
    const own =
      names.speaksOf(text) ||
      weight >= 3 ||
      met.length >= 2 ||
      (here && (all || (weight >= 1 && (weights.length > 0 || aims.some(({ unit }) => unit !== '1')))));
    return { own, year: own && (weight >= 1 || met.length >= 2) };
  });
}

/** The headline levels of all nodes in the last year, each once. */
async function headlines(
  system: System,
  year: string,
  evaluated: (refs: readonly string[]) => Promise<Figures>,
): Promise<number[]> {
  const refs = system.industries
    .filter(({ level }) => level !== 'class')
    .map(({ id }) => `${id}.headline[${year}]`);
  const figures = await evaluated(refs);
  const values = refs.flatMap((ref): number[] => {
    const figure = figures.get(ref);
    return figure !== undefined && 'value' in figure && figure.value !== null ? [figure.value] : [];
  });
  return [...new Set(values)];
}

const tellsOf = (claim: Claim, value: number): boolean =>
  claim.hedge === 'exact' &&
  /^[A-Z]{3}$/.test(claim.unit) &&
  (claim.text.match(/\d/g)?.length ?? 0) >= 4 &&
  fits(claim, value);

/** A city that speaks of itself. */
const ownCity = /我市|全市|本市|市(?:发改委|统计局)|\b(?:the|our) city(?:['’]s)?\b/i;

/** Words that tell of a whole country or of a place that is not named. */
const elsewhere = /\b(?:national|nationwide|countrywide|worldwide|China['’]s|global)\b|全国|我国|全球|世界/;
