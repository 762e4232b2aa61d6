// Parts that a Chinese text tells one to a line, and totals of parts that are named: 水电、风电、光伏合计3168.6万千瓦.

import type { Claim } from '../claim.js';
import { isAdditive } from '../frames.js';
import type { Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { add, closed } from './relation.js';
import { alike, exactly } from './runs.js';
import { escaped } from '../words.js';

const amountsOf = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (claim) => claim.lang === 'zh' && claim.role === 'level' && closed(claim) && isAdditive(claim),
  );

/** Lines that follow each other, each with numbers: their first, their second ... amounts of a unit are columns. */
export function lineCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = amountsOf(claims);
  return blocks(claims, reader).flatMap(({ lines, marked }) => {
    const [top] = lines;
    const first = top?.[0];
    if (first === undefined || lines.length < 2) return [];
    const before = amounts.filter(
      (claim) =>
        claim.source === first.source && claim.start < first.start && first.sentence - claim.sentence <= 3,
    );
    const columns = lines.map((line) => firstOfUnits(line.filter((claim) => amounts.includes(claim))));
    const units = [...(columns[0]?.keys() ?? [])];
    return units.flatMap((unit) => {
      const parts = columns.flatMap((column) => column.get(unit) ?? []);
      if (parts.length !== lines.length) return [];
      const opened = marked || /[：:]\s*$/.test(reader.earlier(first, 60).split(/\n(?=[^\n]*$)/)[0] ?? '');
      return before
        .filter((whole) => parts.every((part) => alike(part, whole)))
        .map((whole) => sumOf(whole, parts, opened ? 'likely' : 'possible'));
    });
  });
}

const bullet = /^\s*(?:[—–\-•●■◆▪·*]+|[（(]?[一二三四五六七八九十\d]+[）)、.．])/;

interface Block {
  lines: Claim[][];
  /** Each line begins with a mark. */
  marked: boolean;
}

/** Runs of paragraphs of one sentence each, all with numbers, and all with a mark or all without. */
function blocks(claims: readonly Claim[], reader: Reader): Block[] {
  const lines = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.source}:${claim.paragraph}`;
    lines.set(key, [...(lines.get(key) ?? []), claim]);
  }
  const found: Block[] = [];
  for (const line of lines.values()) {
    const [claim] = line;
    const block = found.at(-1);
    const last = block?.lines.at(-1)?.[0];
    if (claim === undefined || line.some((other) => other.sentence !== claim.sentence)) {
      found.push({ lines: [], marked: false });
      continue;
    }
    const marked = bullet.test(reader.before(claim));
    const follows =
      last?.source === claim.source &&
      claim.paragraph === last.paragraph + 1 &&
      claim.sentence === last.sentence + 1 &&
      block?.marked === marked;
    if (follows) block.lines.push(line);
    else found.push({ lines: [line], marked });
  }
  return found.filter((block) => block.lines.length > 1);
}

function firstOfUnits(line: readonly Claim[]): Map<string, Claim> {
  const units = new Map<string, Claim>();
  for (const claim of line) if (!units.has(claim.unit)) units.set(claim.unit, claim);
  return units;
}

function sumOf(whole: Claim, parts: readonly Claim[], evidence: Candidate['evidence']): Candidate {
  return {
    relation: 'sum',
    focus: whole,
    others: parts,
    compute: (others: readonly Interval[]) => others.reduce(add, { low: 0, high: 0 }),
    reading: exactly,
    formula: parts.map((part) => part.text).join(' + '),
    evidence,
  };
}

/** 风电和太阳能发电合计3704万千瓦: the sum of what was told under these names. */
export function namedTotals(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = amountsOf(claims);
  return amounts.flatMap((whole): Candidate[] => {
    const list =
      /(?:^|[，；。])([^，；。\d]{3,40}?)(?:合计|共计|两项合计|三项合计|加起来)[^，。；\d]{0,6}$/.exec(
        reader.gap(whole),
      )?.[1];
    const names = list?.split(/、|和|与|及/).filter((name) => name !== '') ?? [];
    if (names.length < 2 || names.some((name) => name.length < 2)) return [];
    const parts = names.map((name) =>
      amounts
        .filter(
          (claim) =>
            claim.source === whole.source &&
            claim.end <= whole.start &&
            whole.sentence - claim.sentence <= 8 &&
            alike(claim, whole) &&
            new RegExp(`${escaped(name)}[^，。；、]{0,6}$`).test(reader.gap(claim)),
        )
        .at(-1),
    );
    const told = parts.filter((part) => part !== undefined);
    return told.length === names.length && new Set(told).size === names.length
      ? [sumOf(whole, told, 'sure')]
      : [];
  });
}
