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
  const doc = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const problems = [
    ...telling(doc.errors, at).map((error) => {
      const place = at(openingQuote(doc, error) ?? error.pos[0]);
      const written = text.split(/\r?\n/)[(place.line ?? 1) - 1] ?? '';
      return { found: `"${written.trim().slice(0, 60)}"`, ...syntaxProblem(error), at: place };
    }),
    // where the syntax is broken, keys may seem to stand where they do not
    ...(doc.errors.length > 0 ? [] : [...repeatedKeys(doc, at), ...loops(doc, at)]),
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
          message: { en: `the key "${name}" is given twice`, zh: `键“${name}”给出两次` },
          at: at(start(pair.key)),
          found: { en: `the first at ${line ?? 1}:${column ?? 1}`, zh: `首次在 ${line ?? 1}:${column ?? 1}` },
          expected: { en: 'each key once', zh: '每个键一次' },
          mend: {
            en: 'Remove one of the two, or give one of them another name',
            zh: '请删去其一，或为其一另取名称',
          },
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
        message: { en: `"*${alias.source}" is a part of itself`, zh: `“*${alias.source}”包含自身` },
        at: at(start(alias)),
        found: `"*${alias.source}"`,
        expected: { en: 'a tree', zh: '树形结构' },
        mend: {
          en: `Remove it, or write out what is meant instead of the alias`,
          zh: `请删去，或将别名改为所指的内容`,
        },
      });
      return undefined;
    },
  });
  return problems;
}

/** One error for each line, and none behind a quote that is never closed: it swallows the rest of the file. */
function telling(errors: readonly YAMLError[], at: (offset: number) => Place): YAMLError[] {
  const open = errors.findIndex(isOpenQuote);
  if (open >= 0) return errors.slice(0, open + 1);
  const line = (error: YAMLError): number | undefined => at(error.pos[0]).line;
  return errors.filter((error, i) => errors.findIndex((other) => line(other) === line(error)) === i);
}

function isOpenQuote({ code, message }: YAMLError): boolean {
  return code === 'MISSING_CHAR' && message.includes('quote');
}

/** Where the text begins whose closing quote is missing: the parser only notices at the end of the file. */
function openingQuote(doc: Document.Parsed, error: YAMLError): number | undefined {
  let opening: number | undefined;
  if (!isOpenQuote(error)) return undefined;
  visit(doc, {
    Scalar(_, scalar) {
      const [from, , end] = scalar.range ?? [0, 0, -1];
      if (scalar.type?.startsWith('QUOTE') && from < error.pos[0] && end >= error.pos[0]) opening = from;
    },
  });
  return opening;
}

function start(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** The parser's error in our words; its own where there is nothing to add. */
function syntaxProblem(error: YAMLError): Problem {
  const own = error.message.replace(/\s+/g, ' ').trim();
  const said = {
    message: {
      en: `not valid YAML: ${own.charAt(0).toLowerCase()}${own.slice(1)}`,
      zh: `不是有效的 YAML：“${own}”`,
    },
    expected: { en: 'valid YAML', zh: '有效的 YAML' },
  };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return {
        message: { en: 'a tab is used to indent', zh: '缩进用了制表符' },
        found: { en: 'a tab', zh: '制表符' },
        expected: { en: 'spaces', zh: '空格' },
        mend: { en: 'Indent with two spaces', zh: '请用两个空格缩进' },
      };
    case 'BAD_INDENT':
      if (/flow/i.test(own))
        return { ...said, mend: { en: 'Close the bracket that was opened', zh: '请闭合括号' } };
      return {
        ...said,
        mend: {
          en: 'Indent the keys of one mapping by the same number of spaces',
          zh: '同一映射的各键请用相同的空格数缩进',
        },
      };
    case 'MULTIPLE_DOCS':
      return {
        message: { en: 'the file holds several YAML documents', zh: '文件含多个 YAML 文档' },
        found: '"---"',
        expected: { en: 'one', zh: '一个' },
        mend: { en: 'Remove the line ---', zh: '请删去“---”行' },
      };
    case 'MISSING_CHAR':
      if (isOpenQuote(error))
        return {
          message: { en: 'a text in quotes is not closed', zh: '引号未闭合' },
          expected: { en: 'a closing quote', zh: '闭合引号' },
          mend: { en: 'Add the closing quote', zh: '请补上闭合引号' },
        };
      return {
        ...said,
        mend: {
          en: 'Close every quote and bracket, and write a colon and a space after each key',
          zh: '请闭合所有引号和括号，并在每个键后写冒号和空格',
        },
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        ...said,
        mend: {
          en: 'Indent the keys of one mapping alike, and put text that contains a colon into quotes',
          zh: '同一映射的各键请缩进一致；含冒号的文字请加引号',
        },
      };
    case 'UNEXPECTED_TOKEN':
      return {
        ...said,
        mend: {
          en: 'Put text that contains : # [ ] { } , & * ! | > or % into quotes',
          zh: '含 : # [ ] { } , & * ! | > % 的文字请加引号',
        },
      };
    default:
      return {
        ...said,
        mend: {
          en: 'Correct the line; a text with signs of its own goes in quotes',
          zh: '请更正该行；含特殊符号的文字请加引号',
        },
      };
  }
}
