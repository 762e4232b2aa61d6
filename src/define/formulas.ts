// The indicators that formulas are made of: known, and in no circle. The formula itself is parsed by `figures`.
import { didYouMean } from '../lib/index.js';
import type { YamlFile } from './document.js';
import type { SystemInput } from './schema.js';
import type { Say } from './checks.js';
import type { Problem } from '../lib/index.js';

interface Name {
  name: string;
  /** Offset in the formula, in UTF-16 code units. */
  offset: number;
}

/** Problems with a place inside the formula are added to `problems`; those of a whole formula go through `say`. */
export function checkFormulas(input: SystemInput, yaml: YamlFile, problems: Problem[], say: Say): void {
  const known = Object.keys(input.indicators);
  const uses = new Map<string, string[]>();
  for (const [id, { formula }] of Object.entries(input.indicators)) {
    if (formula === undefined) continue;
    const path = ['indicators', id, 'formula'];
    const names = indicatorNames(formula);
    uses.set(
      id,
      names.map(({ name }) => name),
    );
    for (const { name, offset } of names.filter((each) => !known.includes(each.name))) {
      problems.push({
        message: {
          en: `unknown indicator "${name}" in the formula of "${id}"`,
          zh: `“${id}”的公式中没有指标“${name}”`,
        },
        at: yaml.placeInText(path, offset),
        mend: didYouMean(name, known),
      });
    }
  }
  for (const id of uses.keys()) {
    const circle = circleFrom(id, uses);
    // each circle is reported once, at its first member in the file
    if (circle !== undefined && circle.every((member) => known.indexOf(member) >= known.indexOf(id))) {
      say(['indicators', id, 'formula'], 'value', {
        message: { en: `the formula of "${id}" leads back to itself`, zh: `“${id}”的公式循环引用自身` },
        found: [...circle, id].join(' → '),
        mend: { en: 'Make one of them an indicator that is collected', zh: '请将其中之一改为直接采集的指标' },
      });
    }
  }
}

/** The bare names in a formula: not functions, words of the language, units behind a number, or whole references. */
function indicatorNames(formula: string): Name[] {
  return [...formula.matchAll(/(?<![\w.])[A-Za-z_]\w*/g)]
    .map((match) => ({ name: match[0], offset: match.index }))
    .filter(({ name, offset }) => {
      const behindNumber = /(?<!\w)\d[\d.]*(?:[eE][+-]?\d+)?(?:\s+[A-Za-z]+)*\s+$/.test(
        formula.slice(0, offset),
      );
      const before = /^(?:\s*\(|\s*\.|\/\w+\.)/.test(formula.slice(offset + name.length));
      return !behindNumber && !before && !['t', 'and', 'or', 'not'].includes(name);
    });
}

function circleFrom(id: string, uses: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const queue: string[][] = [[id]];
  const seen = new Set<string>();
  for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
    for (const next of uses.get(way.at(-1) ?? '') ?? []) {
      if (next === id) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...way, next]);
    }
  }
  return undefined;
}
