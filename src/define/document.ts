// A YAML file with its positions: the plain value, and where each key and value of it stands.
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLError,
} from 'yaml';
import type { Place, Problem } from '../lib/index.js';

/** Keys and list indexes from the root. */
export type Path = readonly (string | number)[];

export interface YamlFile {
  value: unknown;
  /** Where a key or a value stands; for one that is absent, the nearest that holds it. */
  place(path: Path, part?: 'key' | 'value'): Place;
  /** A scalar as it is written in the file, such as `0111` where the value is the number 111. */
  written(path: Path): string | undefined;
  /** The place of one character of a scalar's text, as long as it stands on one line. */
  placeInText(path: Path, offset: number): Place;
}

/**
 * Reads YAML text. Syntax errors, keys given twice and values that contain themselves are reported together, in
 * which case there is no file to go on with.
 */
export function readYaml(text: string, file: string): { yaml?: YamlFile; problems: Problem[] } {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const problems = [
    ...doc.errors.map((error) => ({
      ...syntaxProblem(error),
      ...openQuote(doc, error, at),
      at: at(error.pos[0]),
    })),
    ...repeatedKeys(doc, at),
    ...loops(doc, at),
  ];
  if (problems.length > 0) return { problems };
  return { yaml: { value: doc.toJS(), ...positions(doc, at) }, problems };
}

function positions(doc: Document.Parsed, at: (offset: number) => Place): Omit<YamlFile, 'value'> {
  const resolve = (node: unknown): Node | undefined =>
    isAlias(node) ? node.resolve(doc) : isNode(node) ? node : undefined;

  /** The last pair or item on the way that exists, and whether that is all of the way. */
  const find = (path: Path): { key?: Node; value?: Node; whole: boolean } => {
    let key: Node | undefined;
    let value: Node | undefined = doc.contents ?? undefined;
    for (const step of path) {
      const inside: unknown = resolve(value);
      if (isMap(inside)) {
        const pair = inside.items.find((item) => keyText(item.key) === String(step));
        if (pair === undefined) return { key, value, whole: false };
        key = isNode(pair.key) ? pair.key : undefined;
        value = isNode(pair.value) ? pair.value : undefined;
      } else if (isSeq(inside) && isNode(inside.items[Number(step)])) {
        key = undefined;
        value = inside.items[Number(step)] as Node;
      } else return { key, value, whole: false };
    }
    return { key, value, whole: true };
  };

  const scalar = (path: Path) => {
    const { value, whole } = find(path);
    const node = resolve(value);
    return whole && isScalar(node) ? node : undefined;
  };

  return {
    place(path, part = 'value') {
      const { key, value, whole } = find(path);
      const node = part === 'key' || !whole ? (key ?? value) : (value ?? key);
      return at(node?.range?.[0] ?? 0);
    },
    written(path) {
      const node = scalar(path);
      return node === undefined ? undefined : (node.source ?? String(node.value));
    },
    placeInText(path, offset) {
      const node = scalar(path);
      if (!node?.range) return this.place(path);
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      const block = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
      return at(node.range[0] + (block ? 0 : offset + (quoted ? 1 : 0)));
    },
  };
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

/** Every key that a mapping gives twice, with both places. */
function repeatedKeys(doc: Document.Parsed, at: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(doc, {
    Map(_, map) {
      const first = new Map<string, Pair>();
      for (const pair of map.items) {
        const name = keyText(pair.key);
        const before = first.get(name);
        if (before === undefined) {
          first.set(name, pair);
          continue;
        }
        const { line, column } = at(start(before.key));
        problems.push({
          message: `the key "${name}" is given twice`,
          at: at(start(pair.key)),
          found: `the first at ${line ?? 1}:${column ?? 1}`,
          mend: 'Remove one of the two, or give one of them another name',
        });
      }
    },
  });
  return problems;
}

/** Aliases (`*name`) that stand inside the value they refer to. */
function loops(doc: Document.Parsed, at: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(doc, {
    Alias(_, alias, ancestors) {
      const target = alias.resolve(doc);
      if (target === undefined || !ancestors.includes(target)) return undefined;
      problems.push({
        message: `"*${alias.source}" is a part of itself`,
        at: at(start(alias)),
        expected: 'a tree',
        mend: `Remove it, or write out what is meant instead of the alias`,
      });
      return undefined;
    },
  });
  return problems;
}

/** Where the text begins whose closing quote is missing: the parser only notices at the end of the file. */
function openQuote(
  doc: Document.Parsed,
  error: YAMLError,
  at: (offset: number) => Place,
): Pick<Problem, 'found'> {
  if (error.code !== 'MISSING_CHAR' || !error.message.includes('quote')) return {};
  let found: Pick<Problem, 'found'> = {};
  visit(doc, {
    Scalar(_, scalar) {
      const [from, , end] = scalar.range ?? [0, 0, -1];
      if (!scalar.type?.startsWith('QUOTE') || from >= error.pos[0] || end < error.pos[0]) return;
      const { line, column } = at(from);
      found = { found: `an opening quote at ${line ?? 1}:${column ?? 1}` };
    },
  });
  return found;
}

function start(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** The parser's error in our words; its own where there is nothing to add. */
function syntaxProblem(error: YAMLError): Problem {
  const own = error.message.replace(/\s+/g, ' ').trim();
  const said = { message: `not valid YAML: ${own.charAt(0).toLowerCase()}${own.slice(1)}` };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { message: 'a tab is used to indent', expected: 'spaces', mend: 'Indent with two spaces' };
    case 'BAD_INDENT':
      return { ...said, mend: 'Indent the keys of one mapping by the same number of spaces' };
    case 'MULTIPLE_DOCS':
      return {
        message: 'the file holds several YAML documents',
        expected: 'one',
        mend: 'Remove the line ---',
      };
    case 'MISSING_CHAR':
      return { ...said, mend: 'Close every quote and bracket, and write a colon and a space after each key' };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        ...said,
        mend: 'Put text that contains a colon into quotes, and each key on a line of its own',
      };
    case 'UNEXPECTED_TOKEN':
      return { ...said, mend: 'Put text that contains : # [ ] { } , & * ! | > or % into quotes' };
    default:
      return said;
  }
}
