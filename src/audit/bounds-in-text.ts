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
): Map<Claim, Judgement> {
  const judged = new Map<Claim, Judgement>();
  for (const claim of claims) {
    if (claim.unit !== '1' || claim.hedge === 'exact' || claim.hedge === 'about') continue;
    const bound = bounds.find((row) => speaksOf(row, claim, linked, reader));
    if (bound === undefined) continue;
    const above = bound.comparison.startsWith('>');
    const saysAbove = claim.hedge === 'more_than' || claim.hedge === 'at_least';
    const same = above === saysAbove && Math.abs(claim.value - bound.share) <= claim.half + 1e-9;
    const ruledOut =
      above !== saysAbove && (above ? claim.interval.high < bound.share : claim.interval.low > bound.share);
    const lang = tongue(claim);
    const name = lang === 'zh' ? bound.name_zh : bound.name_en;
    const known = `${bound.comparison} ${Number((bound.share * 100).toFixed(4))}%`;
    judged.set(claim, {
      ref: bound.part,
      computed: bound.share,
      verdict: same ? 'verified' : ruledOut ? 'contradicted' : 'unsupported',
      why:
        lang === 'zh'
          ? `界限值${bound.id}：${bound.part}占${name}的比重${known}；文中为${claim.text}`
          : `bound ${bound.id}: ${bound.part} is ${known} of ${name}; the text has ${claim.text}`,
      ...(same || ruledOut ? {} : { unjudged: 'bound' as const }),
    });
  }
  return judged;
}

/** The sentence tells of the part, by its figure or by its industry and measure, and the words behind the bound of its whole. */
function speaksOf(
  { part, name_en, name_zh }: BoundRow,
  claim: Claim,
  linked: readonly (Linked | Unlinked)[],
  reader: Reader,
): boolean {
  const [node = ''] = part.split('.');
  const here = linked.filter(
    (one) => one.claim.source === claim.source && Math.abs(one.claim.sentence - claim.sentence) <= 1,
  );
  const tells =
    here.some((one) => 'ref' in one && one.ref === part) || here.some((one) => one.node?.id === node);
  const whole = `${claim.whole ?? ''} ${reader.gap(claim).slice(-40)} ${reader.tail(claim).slice(0, 90)}`;
  const name = claim.lang === 'zh' ? name_zh : name_en;
  const wanted = findConcepts(name, claim.lang).map((mark) => mark.id);
  const said = findConcepts(whole, claim.lang).map((mark) => mark.id);
  return tells && wanted.length > 0 && wanted.every((id) => said.includes(id));
}
