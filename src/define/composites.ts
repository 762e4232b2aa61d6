// Headlines that differ: a total or a group that adds them up must declare that it does, and which.
import type { Say } from './checks.js';
import type { Path } from './document.js';
import { totalId, type Industry } from './model.js';
import type { Resolved } from './resolve.js';
import type { CompositeInput, SystemInput } from './schema.js';

/** The composites as they stand in the file. */
export function compositesOf(input: SystemInput): { id: string; path: Path; composite: CompositeInput }[] {
  const nodes = [
    { id: totalId, path: ['total'], composite: input.total.composite },
    ...Object.entries(input.groups ?? {}).map(([id, { composite }]) => ({
      id,
      path: ['groups', id],
      composite,
    })),
  ];
  return nodes.flatMap(({ id, path, composite }) =>
    composite === undefined ? [] : [{ id, path: [...path, 'composite'], composite }],
  );
}

/** A composite where headlines differ, none where they do not, and all of its measures of one unit and kind. */
export function checkComposites(input: SystemInput, resolved: Resolved, say: Say): void {
  const declared = compositesOf(input);
  const leaves = resolved.industries.map(({ item }) => item).filter(({ level }) => level === 'industry');
  if (leaves.length === 0) {
    say(['groups'], 'key', {
      message: 'the system has no industry',
      mend: 'Add groups with industries, or industries',
    });
    return;
  }
  for (const { item: node, path } of resolved.industries) {
    if (node.level !== 'total' && node.level !== 'group') continue;
    const inside = leaves.filter(({ parent }) => node.level === 'total' || parent === node.id);
    if (inside.length === 0) {
      say(path, 'key', {
        message: `the group "${node.id}" has no industries`,
        mend: 'Add some, or remove the group',
      });
      continue;
    }
    const headlines = [...new Set(inside.flatMap(({ headline }) => (headline === null ? [] : [headline])))];
    const own = declared.find(({ id }) => id === node.id);
    const above = node.level === 'group' && declared.some(({ id }) => id === totalId);
    // a group in a mixed total is covered by the total's declaration, and is reported there
    if (own !== undefined) checkComposite(own, headlines, input, say);
    else if (headlines.length > 1 && !above && (node.level === 'total' || !mixedTotal(leaves))) {
      say(path, 'key', {
        message: `the headlines in "${node.id}" are of different measures`,
        found: headlines.join(', '),
        expected: 'one measure, or a declared composite',
        mend: `Add composite: {measures: [${headlines.join(', ')}], note: …} to ${path.join('.')}`,
      });
    }
  }
}

function mixedTotal(leaves: readonly Industry[]): boolean {
  return new Set(leaves.map(({ headline }) => headline)).size > 1;
}

function checkComposite(
  { id, path, composite }: ReturnType<typeof compositesOf>[number],
  headlines: readonly string[],
  input: SystemInput,
  say: Say,
): void {
  if (headlines.length === 1) {
    say(path, 'key', {
      message: `"${id}" is declared a composite, but its industries have one headline`,
      found: headlines.join(', '),
      expected: 'headlines of different measures',
      mend: 'Remove composite',
    });
    return;
  }
  const lacking = headlines.filter((headline) => !composite.measures.includes(headline));
  if (lacking.length > 0) {
    say([...path, 'measures'], 'value', {
      message: `the composite of "${id}" does not name every headline in it`,
      found: `no ${lacking.join(', ')}`,
      expected: headlines.join(', '),
      mend: `Add ${lacking.join(', ')}`,
    });
  }
  composite.measures.forEach((measure, i) => {
    if (!headlines.includes(measure) && input.indicators[measure] !== undefined) {
      say([...path, 'measures', i], 'value', {
        message: `the composite of "${id}" names "${measure}", which is the headline of none of its industries`,
        expected: headlines.join(', '),
        mend: 'Remove it',
      });
    }
  });
  const kinds = new Set(
    headlines.flatMap((headline) => {
      const indicator = input.indicators[headline];
      return indicator === undefined ? [] : [`${indicator.type} in ${indicator.unit}`];
    }),
  );
  if (kinds.size > 1) {
    say([...path, 'measures'], 'value', {
      message: `the headlines in "${id}" cannot be added up`,
      found: [...kinds].join(', '),
      expected: 'indicators of one type and one unit',
      mend: 'Give its industries headlines of one type and one unit',
    });
  }
}
