// What the definition must fulfil beyond its shape: identifiers, names, references, headlines and composites.
import { didYouMean, isCurrency, knownUnits, nearest, parseUnit, type Problem } from '../lib/index.js';
import { canStand, compositesOf } from './composites.js';
import type { Path, YamlFile } from './document.js';
import { totalId, type Industry } from './model.js';
import type { Placed, Resolved } from './resolve.js';
import type { CompositeInput, IndicatorInput, NamesInput, SystemInput } from './schema.js';

/** Reports a problem at a path. */
export type Say = (path: Path, part: 'key' | 'value', problem: Omit<Problem, 'at'>) => void;

/** Words of the expression language that nothing can be called by. */
const languageWords = ['t', 'and', 'or', 'not'];
/** The pseudo-indicator that stands for the headline of each industry. */
const headlineWord = 'headline';

export function checkIdentifiers(input: SystemInput, resolved: Resolved, yaml: YamlFile, say: Say): void {
  unique(resolved.industries, 'an industry, a group or an account', yaml, say);
  unique(resolved.regions, 'a region', yaml, say);
  for (const { item, path } of resolved.industries) {
    if (item.id === totalId && path.length > 1) {
      say(path, 'key', {
        message: `"${totalId}" is the name of the system's total`,
        expected: 'another identifier',
        mend: 'Choose another identifier',
      });
    }
  }
  const named: Placed<{ id: string }>[] = [
    ...resolved.industries,
    ...resolved.regions,
    ...Object.keys(input.indicators).map((id) => ({ item: { id }, path: ['indicators', id] })),
  ];
  for (const { item, path } of named) {
    const word = languageWords.includes(item.id) || (path[0] === 'indicators' && item.id === headlineWord);
    if (!word) continue;
    // the region's identifier is a value, the others are keys
    say(item.id === input.region.id && path.length === 1 ? [...path, 'id'] : path, 'key', {
      message: `"${item.id}" is a word of the expression language`,
      expected: 'another identifier',
      mend: `Choose one other than ${[...languageWords, headlineWord].join(', ')}`,
    });
  }
}

function unique(nodes: readonly Placed<{ id: string }>[], what: string, yaml: YamlFile, say: Say): void {
  const first = new Map<string, Path>();
  for (const { item, path } of nodes) {
    const before = first.get(item.id);
    if (before === undefined) {
      first.set(item.id, path);
      continue;
    }
    if (item.id === totalId) continue;
    say(path, 'key', {
      message: `the identifier "${item.id}" is given to ${what} twice`,
      found: `the first at ${lineAndColumn(yaml, before)}`,
      mend: 'Give one of the two another identifier',
    });
  }
}

/** Every language for every name, and no other. */
export function checkNames(input: SystemInput, resolved: Resolved, say: Say): void {
  // without the languages there is nothing to hold the names against
  if (input.languages.length === 0) return;
  const given: [Path, NamesInput][] = [
    [['names'], input.names],
    ...[...resolved.regions, ...resolved.industries].map(({ item, path }): [Path, NamesInput] => [
      [...path, 'names'],
      item.names,
    ]),
    ...Object.entries(input.indicators).map(([id, { names }]): [Path, NamesInput] => [
      ['indicators', id, 'names'],
      names,
    ]),
    ...compositesOf(input).map(({ path, composite }): [Path, NamesInput] => [
      [...path, 'note'],
      composite.note,
    ]),
    ...(input.mapping_note === undefined
      ? []
      : [[['mapping_note'], input.mapping_note] as [Path, NamesInput]]),
    ...Object.entries(input.services ?? {}).map(([id, names]): [Path, NamesInput] => [
      ['services', id],
      names,
    ]),
  ];
  for (const [path, names] of given) {
    const extra = Object.keys(names).filter((language) => !input.languages.includes(language));
    const missing = input.languages.filter((language) => names[language] === undefined);
    for (const language of extra) {
      say([...path, language], 'key', {
        message: `"${language}" is not among the languages of the system`,
        expected: input.languages.join(', '),
        mend: `Write one of these, or add ${language} to languages`,
      });
    }
    if (missing.length > 0) {
      say(path, 'key', {
        message: `${path.length === 1 ? `"${path.join('')}"` : `"${String(path.at(-1))}" of ${path.slice(0, -1).join('.')}`} lacks ${missing.join(', ')}`,
        expected: `one for each of ${input.languages.join(', ')}`,
        mend: `Add ${missing.map((language) => `${language}: …`).join(', ')}`,
      });
    }
  }
}

export function checkIndicators(input: SystemInput, say: Say): void {
  for (const [id, indicator] of Object.entries(input.indicators)) {
    const path = ['indicators', id];
    checkUnit(indicator.unit, [...path, 'unit'], say);
    checkAdding(indicator, path, say);
  }
}

function checkUnit(unit: string, path: Path, say: Say): void {
  const known = (one: string): boolean => knownUnits.includes(one) || isCurrency(one);
  const parts = unit.split('/');
  if (parts.length <= 2 && parts.every(known)) return;
  const read = parseUnit(unit);
  say(path, 'value', {
    message: 'unknown unit',
    found: `"${unit}"`,
    expected: 'a currency code such as CNY or USD, another base unit, or a quotient of two',
    mend:
      read !== undefined && known(read.unit)
        ? `Write the base unit, ${read.unit}; the tables may give it as ${unit}`
        : nearest(unit, knownUnits).length > 0
          ? didYouMean(unit, knownUnits)
          : `Base units: ${knownUnits.join(', ')}`,
  });
}

function checkAdding(indicator: IndicatorInput, path: Path, say: Say): void {
  const { additive, formula, type } = indicator;
  const adds = additive === true || (typeof additive === 'object' && Object.values(additive).includes(true));
  if (adds && (formula !== undefined || type === 'ratio')) {
    say([...path, 'additive'], 'value', {
      message:
        formula === undefined
          ? 'a ratio cannot be added up'
          : 'an indicator with a formula cannot be added up',
      expected: formula === undefined ? 'additive: false' : 'additive: false, or no formula',
      mend:
        formula === undefined
          ? 'Remove additive, or make it a flow or a stock'
          : 'Remove additive: the formula is worked out anew for each total',
    });
  }
  if (type === 'ratio' && indicator.over_time === 'sum') {
    say([...path, 'over_time'], 'value', {
      message: 'a ratio cannot be summed over time',
      found: 'sum',
      expected: 'mean, last or none',
    });
  }
}

/** Headlines and indicators that industries and accounts name. */
export function checkReferences(input: SystemInput, resolved: Resolved, say: Say): void {
  const known = Object.keys(input.indicators);
  const reference = (id: string | undefined, path: Path): void => {
    if (id === undefined || id === '' || known.includes(id)) return;
    say(path, 'value', { message: `unknown indicator "${id}"`, mend: didYouMean(id, known) });
  };
  for (const { path, node } of declaringNodes(input, resolved)) {
    reference(node.headline, [...path, 'headline']);
    node.composite?.measures.forEach((id, i) => reference(id, [...path, 'composite', 'measures', i]));
    node.indicators?.forEach((id, i) => {
      const place = [...path, 'indicators', i];
      reference(id, place);
      if (node.indicators?.indexOf(id) !== i)
        say(place, 'value', {
          message: `the indicator "${id}" is named twice`,
          mend: 'Remove one of the two',
        });
    });
    if (
      node.headline !== undefined &&
      node.indicators !== undefined &&
      !node.indicators.includes(node.headline)
    ) {
      say([...path, 'headline'], 'value', {
        message: `the headline "${node.headline}" is not among the indicators of "${String(path.at(-1))}"`,
        found: `indicators ${node.indicators.join(', ')}`,
        mend: `Add ${node.headline} to indicators, or choose one of them as the headline`,
      });
    }
  }
  for (const { item, path } of resolved.industries) checkHeadline(item, path, input, say);
}

function checkHeadline(item: Industry, path: Path, input: SystemInput, say: Say): void {
  if (item.level === 'account' && item.indicators.length === 0) {
    say(path, 'key', {
      message: `the account "${item.id}" has no indicator`,
      mend: 'Add headline: with the indicator that stands for it',
    });
  }
  if (item.level !== 'industry') return;
  if (item.headline === null) {
    say([...path, 'headline'], 'key', {
      message: `the industry "${item.id}" has no headline`,
      expected: 'an indicator that stands for it',
      mend: 'Add headline: to it, to its group or to the total',
    });
    return;
  }
  const indicator = input.indicators[item.headline];
  if (indicator !== undefined && !canStand(indicator)) {
    say([...path, 'headline'], 'value', {
      message: `the headline "${item.headline}" of "${item.id}" cannot be added up over industries`,
      expected: 'a flow or a stock without a formula',
      mend: 'Choose another indicator as the headline',
    });
  }
}

/** Every mapping that names indicators, as it stands in the file. */
function declaringNodes(input: SystemInput, resolved: Resolved) {
  interface Node {
    headline?: string | undefined;
    indicators?: string[] | undefined;
    composite?: CompositeInput | undefined;
  }
  return resolved.industries.map(({ path }) => {
    let node: unknown = input;
    for (const step of path) node = (node as Record<string | number, unknown>)[step];
    return { path, node: node as Node };
  });
}

export function lineAndColumn(yaml: YamlFile, path: Path): string {
  const { line, column } = yaml.place(path, 'key');
  return `${line ?? 1}:${column ?? 1}`;
}
