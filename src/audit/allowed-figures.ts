// Which figures the words around a number allow it to be: of its unit and sort, of the measure named, worked out of several
// only where the words put one thing beside another.

import type { Industry } from '../define/index.js';
import type { FigureContext } from '../figures/index.js';
import type { Claim } from './claim.js';
import type { Choice } from './derived-figures.js';
import { conceptsOf } from './indicators-in-text.js';
import { findConcepts } from './lexicon.js';
import { conceptOfNode } from './account-names.js';

import { aimed } from './planned.js';
import type { Reader } from './relations/reader.js';

/** A claim may tell of a figure of its unit and sort, and of no measure but the one that its words name. */
export function allowed(
  claim: Claim,
  choice: Choice,
  { store: { system } }: FigureContext,
  reader: Reader,
): boolean {
  if (claim.unit !== choice.unit && !(choice.unit === 'enterprises' && firms.test(claim.unit))) return false;
  if (choice.derived === true && !derivable(claim, choice, reader)) return false;
  if (choice.kind !== 'change' && aimed[claim.lang].test(reader.gap(claim)) && claim.role === 'target')
    return false;
  const sort: Record<Choice['kind'], readonly string[]> = {
    level: ['level', 'previous', 'change', ...(choice.ref.startsWith('convert(') ? ['conversion'] : [])],
    multiple: ['multiple', 'growth', 'level'],
    growth: ['growth', 'level', 'previous', ...(choice.ref.includes('target(') ? ['average_growth'] : [])],
    share: ['share', 'level', 'previous', 'contribution_share'],
    change: [
      ...['change', 'points', 'level', 'growth', 'previous'],
      ...(choice.ref.includes('target(') ? ['target', 'contribution'] : []),
    ],
  };
  if (!sort[choice.kind].includes(claim.role)) return false;
  if (
    choice.kind === 'growth' &&
    claim.role !== 'growth' &&
    !/grow|rate|increas|fast|pace|增|快/i.test(reader.earlier(claim, 300))
  )
    return false;
  const concept = findConcepts(claim.subject, claim.lang).some(({ id }) => id === claim.concept)
    ? claim.concept
    : null;
  if (concept === null || choice.kind === 'share' || choice.kind === 'change') return true;
  if (
    concept === conceptOfNode(choice.node, system) ||
    /^(?:output|enterprises|projects|area|contract|consumption|price|gdp|primary|secondary|tertiary)$/.test(
      concept,
    )
  )
    return true;
  // An industry's value added is less than its revenue: 金融业增加值 is not its 收入.
  if (/value_added$/.test(concept) && choice.node.level === 'account') return true;
  if (choice.indicator === 'headline') return ['revenue', 'output_value'].includes(concept);
  return conceptsOf(choice.indicator, system).has(concept) || named(choice.node, concept);
}

/** Units of a count that are enterprises by what they do: "480 processors". */
const firms =
  /^(?:processors?|plants?|firms?|compan(?:y|ies)|businesses|makers?|producers?|manufacturers?)$/i;

/** Words that put one thing beside another, and a target beside what was reached. */
const compares =
  /\b(?:than|more|less|lead\w*|gap|edg\w*|trail\w*|outweigh\w*|outstrip\w*|outdo\w*|bigger|larger|smaller|fewer|over|under|top\w*|ahead|surpass\w*|exceed\w*|beat\w*|margin|differ\w*|apart|separat\w*|ahead|behind|distance|difference|short|shy|missing|lacking|above|below|beyond|outweigh\w*|better|lag\w*|while|against)\b|比|差|多|少|高|低|超|快|慢|缺口|领先|落后|相距|悬殊|相距|逊/i;
export const wants =
  /\b(?:short|shy|away|missing|lacking|below|gap|more than that|above|beyond|more than in|exceed\w*|ha(?:s|ve) to|need\w*|required|must|to go|another)\b|差|距|缺口|超出|须|需|再增|低|高|多/i;

/** What is reached of a target. */
const attains =
  /\b(?:targets?|goals?|(?:of|to) (?:that|this|the) (?:amount|sum|mark|level|figure|number|aim)|of (?:the|its|that|this|a) [\w\s"“”+-]{0,30}(?:target|goal|mark)|in hand|of (?:it|the way))\b|目标|完成|相当于/i;

/** Whether the words around a number, and its digits, allow it to be worked out of several figures. */
function derivable(claim: Claim, { ref, kind, unit, by }: Choice, reader: Reader): boolean {
  const around = `${reader.gap(claim)} ${reader.tail(claim).slice(0, 40)}`;
  if (by === 'mean') return /average|mean|apiece|each|平均|每个/i.test(around);
  if (by === 'measure') return true;
  if (ref.includes('/ target(')) return attains.test(around);
  if (ref.includes('target(')) return wants.test(around);
  const digits = (claim.text.match(/\d/g) ?? []).length;
  if (kind === 'multiple') return claim.role === 'multiple' || /倍|times|twice/i.test(claim.text);
  if (kind === 'growth') return /\b(?:more|larger|bigger|above|again)\b|多|超出|高出/i.test(around);
  if (kind === 'share')
    return (
      (claim.role === 'share' && (digits >= 3 || claim.hedge !== 'exact' || claim.form === 'words')) ||
      / \+ /.test(ref)
    );
  if (kind === 'change') {
    if (compares.test(around)) return unit === 'points' || digits >= 2;
    // 约3150亿元 of another city is no difference of two industries that happens to be near it.
    return claim.hedge === 'exact' && unit !== 'points' && digits >= 4;
  }
  return digits >= 3;
}

/** A concept that is the industry itself: employment in construction, tourism revenue. */
const named = (node: Industry, concept: string): boolean => concept.startsWith(node.id);
