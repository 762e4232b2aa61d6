// Shares that a text tells only as bounds, judged by the bounds that the workspace keeps.

import type { Judgement } from './audit.js';
import type { Claim } from './claim.js';
import type { Linked, Unlinked } from './expressions.js';
import { findConcepts } from './lexicon.js';
import type { Lang } from './mention.js';
import type { Reader } from './relations/reader.js';

export interface BoundRow {
  id: string;
  name_en: string;
  name_zh: string;
  /** The figure expression of the part. */
  part: string;
  comparison: string;
  /** A fraction. */
  share: number;
}

/**
 * "More than 40 percent of the key projects' investment": the part must be what the sentence tells of, and the whole what
 * the bound is of. The same bound is verified, one that the known bound rules out is contradicted.
 */
export function judgeBounds(
  claims: readonly Claim[],
  linked: readonly (Linked | Unlinked)[],
  bounds: readonly BoundRow[],
  reader: Reader,
  tongue: (claim: Claim) => Lang,
  own: (claim: Claim) => boolean,
): Map<Claim, Judgement> {
  const judged = new Map<Claim, Judgement>();
  for (const claim of claims) {
    if (claim.unit !== '1' || claim.role === 'growth' || claim.hedge === 'about') continue;
    const told = bounds.find((row) => tellsOf(row, claim, linked));
    if (told === undefined) continue;
    const whole = wholeOf(told, claim, reader);
    if (whole === 'unknown') continue;
    const bound = told;
    const above = bound.comparison.startsWith('>');
    const saysAbove = claim.hedge === 'more_than' || claim.hedge === 'at_least';
    const plain = claim.hedge === 'exact';
    const beyond = isBeyond(claim, bound, above);
    if (plain && (whole !== 'same' || !beyond || !own(claim))) continue;
    const same = above === saysAbove && Math.abs(claim.value - bound.share) <= claim.half + 1e-9;
    // The same bound, but of another whole: what was said of the one is taken for the other.
    if (whole === 'other' && !(same && own(claim))) continue;
    const ruledOut = whole === 'other' || ((plain || above !== saysAbove) && beyond);
    const lang = tongue(claim);
    const name = lang === 'zh' ? bound.name_zh : bound.name_en;
    const known = `${bound.comparison} ${Number((bound.share * 100).toFixed(4))}%`;
    judged.set(claim, {
      ref: bound.part,
      computed: bound.share,
      verdict: ruledOut ? 'contradicted' : same ? 'verified' : 'unsupported',
      why:
        lang === 'zh'
          ? `界限值${bound.id}：${bound.part}占${name}的比重${known}；文中为${claim.text}${whole === 'other' ? '，但所占的总体不同' : ''}`
          : `bound ${bound.id}: ${bound.part} is ${known} of ${name}; the text has ${claim.text}${whole === 'other' ? ' of another whole' : ''}`,
      ...(ruledOut || same ? {} : { unjudged: 'bound' as const }),
    });
  }
  return judged;
}

/** "Less than 40 percent", 30%: on the side that a share of more than 40 percent leaves no room for. */
function isBeyond({ value, hedge }: Claim, { share, comparison }: BoundRow, above: boolean): boolean {
  if (Math.abs(value - share) < 1e-9)
    return hedge !== 'exact' && (comparison.length === 1 || /than$/.test(hedge));
  return above ? value < share : value > share;
}

/** The sentence tells of the part, by its figure or by its industry. */
function tellsOf({ part }: BoundRow, claim: Claim, linked: readonly (Linked | Unlinked)[]): boolean {
  const [node = ''] = part.split('.');
  return linked.some(
    (one) =>
      one.claim.source === claim.source &&
      Math.abs(one.claim.sentence - claim.sentence) <= 1 &&
      (('ref' in one && one.ref === part) || one.node?.id === node),
  );
}

/** Whether the words beside the bound name the whole that it is known of, or another one. */
function wholeOf({ name_en, name_zh }: BoundRow, claim: Claim, reader: Reader): 'same' | 'other' | 'unknown' {
  const text = `${claim.whole ?? ''} ${reader.gap(claim).slice(-40)} ${reader.tail(claim).slice(0, 90)}`;
  const name = claim.lang === 'zh' ? name_zh : name_en;
  const wanted = findConcepts(name, claim.lang).map(({ id }) => id);
  const said = findConcepts(text, claim.lang).map(({ id }) => id);
  // "Of what went into the city's key projects": invested, if not by that word.
  const invested = /\b(?:invested|investing|went|gone|put|spent|ploughed|poured)\b|投/i.test(text);
  const names = (id: string): boolean => said.includes(id) || (id === 'investment' && invested);
  if (wanted.length > 0 && wanted.every(names)) return 'same';
  const other = findConcepts(claim.whole ?? '', claim.lang).some(
    ({ id }) => !wanted.includes(id) && !/^(?:enterprises|revenue)$/.test(id),
  );
  return other ? 'other' : 'unknown';
}
