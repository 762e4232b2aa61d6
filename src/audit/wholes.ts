// The whole that a share is of.

import { indicatorOf, totalId, type Industry, type System } from '../define/index.js';
import type { Claim } from './claim.js';
import { findConcepts } from './lexicon.js';
import type { NameFinder } from './names.js';

const theWhole =
  /^(?:the )?(?:(?:grand |overall )?total(?: scale| size)?|overall (?:scale|size)(?: of)?|system(?:['’]s)? total|whole|system|composite(?: total)?|it|that)$|^(?:总规模|总量|全部|体系|整个体系|总体)$/i;

/** The node that a share is of: named, the total, or where nothing is named the account that it is a part of. */
export function wholeFor(
  claim: Claim,
  node: Industry,
  system: System,
  names: NameFinder,
  sentence: string,
): Industry | null {
  const text =
    claim.whole
      ?.replace(/[’']s\b/g, '')
      .replace(/^(?:去|到|了|据)/, '')
      .replace(/\s+(?:for|in)\s+(?:the (?:year|whole year)|20\d\d)$/i, '')
      .trim() ?? '';
  const byId = (id: string | null): Industry | null => system.industries.find((one) => one.id === id) ?? null;
  if (text === '' && node.level !== 'account' && node.id !== totalId) {
    // Pillar industries 63.8 percent, advantageous ones 36.2: of the total, which they make up.
    const named = names.find(sentence, claim.lang).map((hit) => hit.node.id);
    const groups = system.industries.filter(({ level }) => level === 'group');
    const all = named.includes(totalId) || groups.every(({ id }) => named.includes(id));
    if (all && node.level === 'group') return byId(totalId);
    if (!measured[claim.lang].test(sentence)) return null;
    return thatGroup.test(sentence) ? byId(node.parent) : theOnly(sentence, claim, names, node);
  }
  if (
    /^(?:其中|其|这|this|it|that|(?:this|that) (?:sum|amount|total))$/i.test(text) &&
    node.level === 'industry'
  ) {
    const whole = theOnly(sentence, claim, names, node);
    if (whole !== null) return whole;
  }
  if (text === '') return node.level === 'account' ? byId(node.parent) : null;
  const hits = names.find(text, claim.lang);
  const hit = hits.at(-1);
  if (hit !== undefined) return hit.coverage < 0.6 || otherMeasure(text, claim, hit.node) ? null : hit.node;
  return theWhole.test(text) ? byId(node.level === 'account' ? node.parent : totalId) : null;
}

/** Words that measure one thing against another told in the sentence. */
const measured = {
  en: /\b(?:measured|set|held|taken|seen) against\b|\brelative to\b|\bin relation to\b|\bas a (?:share|part|proportion) of\b|^\s*(?:of|out of|within|in|inside) (?:the|all|that|this)\b/i,
  zh: /相对于|放在|在[^，。；]{1,20}(?:中|里|内)|其中|当中|(?:规模|总量|体系|产业|亿元)[^，。；]{0,6}[中里内](?:部)?[，,]/,
};

/** "Within that group": the one that the sentence before was about. */
const thatGroup = /\b(?:within|inside|in) (?:that|this) group\b|[该这](?:一)?(?:板块|组|集群)(?:中|里|内)/i;

/** The one group, or the total, that a sentence names beside the part. */
function theOnly(sentence: string, claim: Claim, names: NameFinder, part: Industry): Industry | null {
  const wholes = names
    .find(sentence, claim.lang)
    .map((hit) => hit.node)
    .filter(({ id, level }) => (level === 'group' || id === totalId) && id !== part.id);
  // Of its own group, where both groups are named.
  const group = wholes.find(({ id }) => id === part.parent);
  if (group !== undefined && wholes.every(({ level }) => level === 'group')) return group;
  const [one] = wholes;
  return one !== undefined && wholes.every(({ id }) => id === one.id) ? one : null;
}

/** "Of the investment of the eight industries": a whole of another measure than the part's. */
function otherMeasure(text: string, claim: Claim, whole: Industry): boolean {
  if (whole.level === 'account') return false;
  const said = findConcepts(text, claim.lang).map(({ id }) => id);
  const foreign =
    /^(?:investment|fixed_investment|exports|imports|trade|tax|profit|loans|deposits|enterprises|projects)$/;
  return said.some((id) => foreign.test(id) && id !== claim.concept);
}

/** The indicator by which a part's share of its whole was itself published. */
export function publishedShare(node: Industry, system: System): string | null {
  return (
    node.indicators.find((id) => {
      const indicator = indicatorOf(system, id);
      return (
        indicator?.unit === '1' &&
        indicator.formula === null &&
        /\bshare\b|proportion|占|比重/i.test(`${indicator.names.en ?? ''} ${indicator.names.zh ?? ''}`)
      );
    }) ?? null
  );
}
