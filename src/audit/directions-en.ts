// English words that tell which way a number went, and the filler between them and the number.

const enUp =
  'up|rose|risen|ris(?:e|es|ing)|grew|grown|grow(?:s|ing)?|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|expansions?|advanc(?:e|es|ed|ing)|add(?:ed|ing)|growth|higher|rebound(?:ed|ing)?|recover(?:ed|ing|y)|improv(?:ed|ing|ement)|accelerat(?:ed|ing|ion)|widen(?:ed|ing)?|strengthen(?:ed|ing)?|edg(?:ed|ing) (?:up|higher)|tick(?:ed|ing) up|pick(?:ed|ing) up|shot up|rallied|upturn|faster|more|quicken(?:ed|ing)?|leap(?:t|ed)?|swell(?:ed)?|boost(?:ed)?|bounc(?:ed|ing)|lengthen(?:ed|ing)?|deepen(?:ed|ing)?|mushroom(?:ed|ing)?|balloon(?:ed|ing)?|rocket(?:ed|ing)?|firm(?:ed|ing)';

const enDown =
  'down|fell|fall(?:s|en|ing)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|shr(?:ank|unk|ink|inks|inking)|contract(?:ed|ing|ions?)|lower(?:ed)?|reduc(?:ed|ing|tions?)|slid(?:e|ing)?|slump(?:ed|ing)?|plung(?:e|ed|ing)|tumbl(?:ed|ing)|dip(?:ped|ping)?|los(?:t|s|ing|es)|slow(?:ed|ing|er|down)?|narrow(?:ed|ing|er)?|weaken(?:ed|ing)?|eas(?:ed|ing)|cut|slip(?:s|ped|ping)?|sag(?:ged)?|plummet(?:ed|ing)?|collaps(?:ed|ing)|worsen(?:ed|ing)?|cool(?:ed|ing)?|retreat(?:ed)?|sank|sunk|decelerat(?:ed|ing|ion)|less|fewer|halved|receded|shed|downturn|shorten(?:ed|ing)?|dwindl(?:e|ed|ing)|wan(?:ed|ing)|ebb(?:ed|ing)|thinn(?:ed|ing)|tapered|softened|sagging|nosedived|crumbled|eroded';

const enDirection = new RegExp(`\\b(?:(${enUp})|(${enDown}))\\b`, 'gi');

const enFiller =
  /(?:\s|,)*\b(?:about|around|approximately|roughly|some|nearly|almost|close to|just|under|over|above|more than|less than|fewer than|at least|at most|exceeding|well|only|a|an|the|as much as|as many as|up to|another|further|still|record|high|mere|modest|slight|sharp|solid|hefty|full|total|about|only|estimated|seasonally adjusted|provisional|slightly|sharply|strongly|respectively|also)\s*$/i;

/** The sign of a word of direction, its characters before the end of the text, and the word. */
export interface Direction {
  sign: number;
  distance: number;
  word: string;
}

/** The direction of "rose to", where the word says nothing but which way the number went. */
export function turning({ sign, distance, word }: Direction): number {
  return distance <= 25 &&
    !/^(?:improv|recover|strength|weak|rebound|add|los|cut|more|less|growth)/.test(word)
    ? sign
    : 0;
}

export function stripFillers(gap: string): string {
  let rest = gap.replace(/[$€£¥₹]\s*$/, '').replace(/[-−]\s*$/, '');
  if (/\b(?:add(?:s|ed|ing)?|sum(?:s|med|ming)?) up to\s*$/i.test(rest)) return rest;
  for (let i = 0; i < 6; i++) {
    const next = rest.replace(enFiller, ' ');
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/** Verbs that "up" and "down" belong to. */
const phrasal =
  /\b(?:put|set|takes?|took|taken|taking|gives?|gave|given|makes?|made|making|rang|racked|picked|signed|opened|bought|ran|turned|built|shut|laid|closed|paid|wrote|settled|handed|passed|broke|split|snapped|soaked|eaten|ate|lined|dished|coughed|chalked)\s$/i;

/** A word of direction that tells the way already, with no more between it and the end than "by still". */
const hasMoved = new RegExp(
  `\\b(?:${enUp}|${enDown})\\s+(?:by\\s+)?(?:(?:still|even|much|far|rather|somewhat|slightly|a (?:little|lot|bit))\\s+)*$`,
  'i',
);

/** The last word of direction in a text: +1, -1, or 0; and how far it stands from the end. */
export function lastDirection(text: string): Direction {
  let found = { sign: 0, distance: Number.POSITIVE_INFINITY, word: '' };
  for (const match of text.matchAll(enDirection)) {
    if (/\b(?:no|not|or) $/i.test(text.slice(0, match.index)) && /more|less/i.test(match[0])) continue;
    if (/^(?:more|less|over)$/i.test(match[0]) && /^\s+than/.test(text.slice(match.index + match[0].length)))
      continue;
    // "advanced less quickly": how fast, and not which way.
    if (
      /^(?:more|less)$/i.test(match[0]) &&
      /^\s+(?:[a-z]{3,}ly|fast|of)\b/.test(text.slice(match.index + match[0].length))
    )
      continue;
    // "fell by still more, 43.5%", "rose less, by 2%": how much, and not which way.
    if (
      /^(?:more|less|faster|slower)$/i.test(match[0]) &&
      /^\s*[,:;(]/.test(text.slice(match.index + match[0].length)) &&
      hasMoved.test(text.slice(0, match.index))
    )
      continue;
    // "put up 221.8 billion", "picked up 184,000 tonnes": no movement.
    const object = /^\s*(?:[$€£¥₹A-Z]*)$/.test(text.slice(match.index + match[0].length));
    if (
      object &&
      (/^pick(?:ed|ing) up$/i.test(match[0]) ||
        (/^(?:up|down)$/i.test(match[0]) && phrasal.test(text.slice(0, match.index))))
    )
      continue;
    // "added up to 13.9 billion": their sum.
    if (
      /\b(?:add(?:s|ed|ing)?|sum(?:s|med|ming)?)\s+up\s+to\b/i.test(
        text.slice(Math.max(0, match.index - 8), match.index + 15),
      )
    )
      continue;
    found = {
      sign: match[1] !== undefined ? 1 : -1,
      distance: text.length - match.index - match[0].length,
      word: match[0].toLowerCase(),
    };
  }
  return found;
}

/** The whole in "the share of X in Y", told before the number. */
export function shareWhole(clause: string): string | null {
  return (
    /\b(?:share|proportion|percentage)\s+(?:of|in)\s+([^,;]*?)(?:\s+(?:was|were|is|are|rose|fell|stood|reached|to|at|of|in \d{4}).*)?$/i.exec(
      clause,
    )?.[1] ?? null
  );
}

/** "exceeding the target of": what stands behind is what the number before is compared with. */
export const comparators =
  /\b(?:(exceed|surpass|beat|outpac|outperform|above|higher than|faster than)|(?:below|lower than|slower than|short of|undershoot|miss))\w*\s+(?:the\s+)?(?:[\w’'-]+\s+){0,5}$/i;
