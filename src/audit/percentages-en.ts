// The role of a percentage by the English words around it: a growth, a share, an earlier rate, a rate of its own.

import type { Role } from './claim.js';
import type { CueInput, Reading } from './cue-input.js';
import { shareWhole, turning, type Direction } from './directions-en.js';

export const listGapEn =
  /^\s*(?:in (?:[A-Z][a-z]+ )?(?:19|20)\d{2}\s*)?(?:,|and|or|,\s*and|;)\s*(?:about|around|some|nearly|over|more than|by)?\s*$/i;

/** What the words around a number were found to say. */
export interface Clues {
  is: (role: Role, direction?: number, whole?: string | null) => Reading;
  /** The words before the number, and their last clause. */
  head: string;
  clause: string;
  /** The direction told last before the number, and the one right behind it with its word. */
  near: Direction;
  turn: Direction;
  tailTurn: string;
  /** It is what was before. */
  earlier: boolean;
  /** On average a year. */
  average: boolean;
  /** What is told of is itself a rate. */
  isRate: boolean;
}

export function readPercentage(
  { gap, tail, previous, concept }: CueInput,
  { is, head, clause, near, turn, tailTurn, earlier, average, isRate }: Clues,
): Reading {
  const of =
    /^(?:\s*(?:share\s+)?(?:of|in)|\s*\)\s*of)\s+((?:the|all|its|total|their|overall|our|this|every|gross|national|world|global|each|\w+['’]s|[A-Za-z])[^,.;:()]*)/i.exec(
      tail,
    );
  const wholeText = of?.[1]?.replace(/\s+(?:of|at|worth)\s*$/i, '') ?? null;
  const growing = near.sign !== 0 && near.distance <= 25 && !/\b(?:share|proportion|ratio)\b/i.test(clause);
  // "the 43.2 percent by which attendance grew"
  const grown =
    /^\s*by which\b[^.;,\d]{0,40}?\b(grew|rose|increased|climbed|expanded|advanced|fell|declined|dropped|shrank|decreased|contracted)\b/i.exec(
      tail,
    );
  if (grown !== null)
    return is('growth', /^(?:fell|declin|drop|shrank|decreas|contract)/i.test(grown[1] ?? '') ? -1 : 1);
  // "1,000 (5.0 percent) more than in the year before"
  const beside =
    /^\s*\)\s*(?:(more|higher|larger|up)|(less|fewer|lower|smaller|down))\s+(?:than|on|from)\b/i.exec(tail);
  if (beside !== null && /\(\s*(?:or\s+)?$/i.test(gap)) return is('growth', beside[1] !== undefined ? 1 : -1);
  if (earlier && previous !== null && previous.mention.unit === '1') return is('previous', 0);
  if (earlier && previous !== null && previous.mention.unit === 'points') return is('previous', 0);
  // "added 1.3 percentage points, contributing 27.7 percent"
  if (previous?.reading.role === 'contribution' && /^\s*,?\s*(?:and\s+)?contributing\s*$/i.test(gap))
    return is('contribution_share', 0, wholeText);
  if (
    /\bcontribution (?:rate|ratio|share)/i.test(clause) ||
    (/\bcontribut\w*/i.test(clause) && /growth|increase/i.test(`${clause} ${tail.slice(0, 60)}`))
  )
    return is('contribution_share', 0, wholeText);
  if (
    wholeText !== null &&
    /^(?:the |total |overall |all )*(?:[\w'’-]+\s+){0,4}(?:growth|increase|rise|expansion)\b/i.test(
      wholeText,
    ) &&
    !growing
  )
    return is('contribution_share', 0, wholeText);
  // "1.8 points to the region's growth, or 45 percent of the overall increase".
  if (
    wholeText !== null &&
    /^(?:the |this |that )?(?:overall|total|whole|entire|aggregate|combined|regional|national) (?:\w+ )?(?:growth|increase|rise|expansion)\b/i.test(
      wholeText,
    )
  )
    return is('contribution_share', 0, wholeText);
  if (
    /\bor\b/i.test(gap) &&
    wholeText !== null &&
    /^(?:it|that|this|the (?:total|whole|latter))$/i.test(wholeText.trim()) &&
    previous?.reading.role === 'growth'
  )
    return is('contribution_share', 0, wholeText);
  if (average && !isRate) return is('average_growth', near.sign === 0 ? 1 : near.sign);
  if (
    previous?.reading.role === 'change' &&
    /^\s*,?\s*(?:or|i\.e\.,?|that is,?|equal to)\s*(?:about|around|some|nearly)?\s*$/i.test(gap)
  )
    return is('growth', previous.reading.direction);
  const sharing =
    /\b(?:account(?:s|ed|ing)? for|mak(?:e|es|ing) up|made up|represent(?:s|ed|ing)?|compris(?:es?|ed|ing)|constitut(?:es?|ed|ing)|equivalent to|equal to|equivalent of)\s*$/i.test(
      head,
    );
  // "coal accounted for 46 percent, oil for 23 percent": the verb is told once.
  if (
    previous?.reading.role === 'share' &&
    /^\s*(?:,|;|and|while|whereas|,\s*and)\s*[^,;]{2,60}?\bfor\s*$/i.test(head)
  )
    return is('share', 0, wholeText ?? previous.reading.whole);
  if (sharing) return is('share', 0, wholeText ?? shareWhole(clause));
  if (/\bshares?\b|\bproportion\b|\bratio\b|\bweight\b/i.test(clause) && !growing)
    return is('share', 0, wholeText ?? shareWhole(clause));
  if (
    turn.sign !== 0 &&
    /^(?:increase|rise|growth|gain|jump|surge|expansion|improvement|higher|more|up|above|below|beneath|decrease|decline|fall|drop|lower|less|fewer|down|contraction|cut|reduction|slump|loss|growing|rising|increasing|falling|declining|recovery)$/i.test(
      tailTurn,
    )
  ) {
    if (!/\b(?:from|than|to)\s*$/i.test(head)) return is('growth', turn.sign);
  }
  // "are 22% larger than at this point last year"; "became 8.9% cheaper over the year"
  const size =
    /^\s*(?:((?:larger|bigger|greater|longer|heavier|taller)(?=\s+than\b)|dearer|more expensive|costlier)|(?:smaller|shorter|lighter)(?=\s+than\b)|cheaper)\b/i.exec(
      tail,
    );
  if (size !== null) return is('growth', size[1] === undefined ? -1 : 1);
  if (/\bto\s*$/i.test(head) && near.sign !== 0) {
    if (/\bgrowth\b|\bexpansion\b|\bpace\b/i.test(clause)) return is('growth', 1);
    return is('level', turning(near));
  }
  if (
    wholeText !== null &&
    !growing &&
    !/^(?:the )?(?:year|month|quarter|first|second|same|period|past|last|\d)/i.test(wholeText) &&
    (/\bof\b/.test(of?.[0] ?? '') || /^\s*share/.test(tail))
  )
    return is('share', 0, wholeText);
  if (near.sign !== 0 && (near.distance < 60 || /growth|increase/.test(near.word))) {
    if (isRate && concept === 'pmi') return is('level', 0);
    return is('growth', near.sign);
  }
  if (/\bby\s*$/i.test(head) && previous?.reading.role !== 'share')
    return is('growth', near.sign !== 0 ? near.sign : (previous?.reading.direction ?? 0));
  if (
    /\bor\s*$/i.test(head) &&
    previous !== null &&
    /count|enterprises|projects|persons|households|jobs/.test(previous.mention.unit || 'count')
  )
    return is('share', 0, wholeText);
  // "grew from 3,097,625 to 3,104,512 (0.2 per cent)"
  if (/\(\s*$/.test(gap) && previous?.reading.role === 'level' && previous.reading.direction !== 0)
    return is('growth', previous.reading.direction);
  if (/\(\s*$/.test(gap) && previous !== null && previous.mention.unit !== '1')
    return is('share', 0, wholeText);
  if (isRate) return is('level', 0);
  return is(
    previous?.mention.unit === '1' && listGapEn.test(gap) ? previous.reading.role : 'level',
    0,
    wholeText,
  );
}
