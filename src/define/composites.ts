// Headlines that differ: a total or a group that adds them up must declare that it does, and which.
import type { Say } from './checks.js';
import type { Path } from './document.js';
import { totalId, type Industry } from './model.js';
import type { Resolved } from './resolve.js';
import type { CompositeInput, IndicatorInput, SystemInput } from './schema.js';

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

/** A composite where headlines differ, none where they do not, and all of its measures of one type and unit. */
export function checkComposites(input: SystemInput, resolved: Resolved, say: Say): void {
  const leaves = resolved.industries.map(({ item }) => item).filter(({ level }) => level === 'industry');
  if (leaves.length === 0) {
    const mend = 'Add groups with industries, or industries';
    say(['groups'], 'key', { message: 'the system has no industry', mend });
    return;
  }
  for (const { item, path } of resolved.industries) {
    if (item.level === 'group' && !leaves.some(({ parent }) => parent === item.id))
      say(path, 'key', {
        message: `the group "${item.id}" has no industries`,
        mend: 'Add some, or remove the group',
      });
  }
  // an unknown or unsuitable headline is reported by itself, and would only confuse here
  if (!leaves.every(({ headline }) => headline !== null && canStand(input.indicators[headline]))) return;

  const declared = compositesOf(input);
  for (const composite of declared) {
    const inside = leaves.filter(({ parent }) => composite.id === totalId || parent === composite.id);
    if (inside.length > 0) checkComposite(composite, headlinesOf(inside), input, say);
  }
  // a group can only be mixed in a mixed total, so the total is the place to ask for the declaration
  const headlines = headlinesOf(leaves);
  if (headlines.length > 1 && !declared.some(({ id }) => id === totalId)) {
    say(['total'], 'key', {
      message: 'the headlines of the industries are of different measures',
      found: headlines.join(', '),
      expected: 'one measure, or a declared composite',
      mend:
        kindsOf(headlines, input).length > 1
          ? oneKind
          : `Add composite: {measures: [${headlines.join(', ')}], note: …} to total`,
    });
  }
}

const oneKind = 'Give the industries headlines of one type and one unit';

/** Whether an indicator can be a headline: whether industries can be added up by it. */
export function canStand(indicator: IndicatorInput | undefined): boolean {
  return indicator !== undefined && indicator.type !== 'ratio' && indicator.formula === undefined;
}

function headlinesOf(leaves: readonly Industry[]): string[] {
  return [...new Set(leaves.flatMap(({ headline }) => (headline === null ? [] : [headline])))];
}

function kindsOf(headlines: readonly string[], input: SystemInput): string[] {
  const indicators = headlines.flatMap((headline) => input.indicators[headline] ?? []);
  return [...new Set(indicators.map(({ type, unit }) => `${type} in ${unit}`))];
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
  const kinds = kindsOf(headlines, input);
  if (kinds.length > 1) {
    say([...path, 'measures'], 'value', {
      message: `the headlines in "${id}" cannot be added up`,
      found: kinds.join(', '),
      expected: 'indicators of one type and one unit',
      mend: oneKind,
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
}
