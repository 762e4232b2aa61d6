// Which industry, indicator or region a cell names: by identifier, by any of its names, by a region's code.
import type { System } from '../define/index.js';
import { didYouMean, toHalfWidth, type Text } from '../lib/index.js';

/** The items of one kind that a table can name. */
export interface NameIndex {
  /** The identifier that a text names; `ambiguous` with the candidates where it names several. */
  find(text: string): { id: string } | { ambiguous: string[] } | undefined;
  /** The number of items. */
  size: number;
  /** The nearest names, or all of them where there are few. */
  suggest(text: string): Text;
}

export interface SystemNames {
  industries: NameIndex;
  indicators: NameIndex;
  regions: NameIndex;
  services: NameIndex;
}

/** `headline` stands for each industry's own headline indicator. */
export const headlineId = 'headline';

export function indexNames(system: System): SystemNames {
  return {
    industries: indexOf(system.industries),
    indicators: indexOf([...system.indicators, { id: headlineId, names: {} }]),
    regions: indexOf(system.regions),
    services: indexOf(system.services),
  };
}

interface Named {
  id: string;
  names: Record<string, string>;
  code?: string | null;
}

function indexOf(items: readonly Named[]): NameIndex {
  const ids = new Map<string, Set<string>>();
  const spoken = new Set<string>();
  for (const { id, names, code } of items) {
    for (const name of [id, ...Object.values(names), code ?? '']) {
      const key = fold(name);
      if (key !== '') ids.set(key, (ids.get(key) ?? new Set()).add(id));
    }
    for (const name of [id, ...Object.values(names)]) spoken.add(name);
  }
  const lookUp = (text: string): ReturnType<NameIndex['find']> => {
    // an identifier is never ambiguous
    const key = fold(text);
    const found = [...(ids.get(key) ?? [])];
    if (found.includes(key)) return { id: key };
    if (found.length > 1) return { ambiguous: found };
    return found[0] === undefined ? undefined : { id: found[0] };
  };
  const known = new Map<string, ReturnType<NameIndex['find']>>();
  return {
    size: items.length,
    find(text) {
      if (known.has(text)) return known.get(text);
      const found = lookUp(text) ?? lookUp(stripNumbering(text));
      known.set(text, found);
      return found;
    },
    suggest: (text) => didYouMean(stripNumbering(text), spoken),
  };
}

/** Comparable form of a name: half-width, lower case, no spaces (tables pad `金 融` to width) and no underscores. */
function fold(name: string): string {
  const text = toHalfWidth(name).trim().toLowerCase();
  return /\p{Script=Han}/u.test(text) ? text.replace(/\s+/g, '') : text.replace(/\s+/g, ' ');
}

// on half-width text
const numbering = [
  /^(?:其中|of which)(?::\s*|\s+|$)/i,
  /^#\s*/,
  /^[-–—·•*]\s*/,
  /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.)])\s*/,
  /^(?:\(\d{1,2}\)|\d{1,2}[、)]|\d{1,2}\.(?!\d))\s*/,
];

/** A row's name without its numbering: `一、`, `(1)`, `1.`, `其中：`, `# `. */
export function stripNumbering(text: string): string {
  const bare = toHalfWidth(text).trim();
  for (const pattern of numbering) {
    if (pattern.test(bare)) return stripNumbering(bare.replace(pattern, ''));
  }
  return bare;
}
