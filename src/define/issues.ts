// What the schema complains of, turned into problems that people can mend: place, what was found, what was expected.
import { nearest, type Problem } from '../lib/index.js';
import type { Path, YamlFile } from './document.js';
import { identifierPattern } from './schema.js';

/** The part of a zod issue that is used here. */
export interface SchemaIssue {
  code?: string | undefined;
  path: PropertyKey[];
  message: string;
  keys?: string[];
  expected?: string;
  values?: unknown[];
  errors?: SchemaIssue[][];
}

export interface ShapeProblem {
  path: Path;
  problem: Problem;
  /** Nothing else is worth saying of what is at and below this path. */
  covers: Path[];
}

/** The problems behind a schema's issues; a missing key that is there with a typing error is not reported again. */
export function shapeProblems(
  issues: readonly SchemaIssue[],
  value: unknown,
  yaml: YamlFile,
): ShapeProblem[] {
  const flat = issues.flatMap((issue) => unfold(issue));
  const unknown = flat
    .filter((issue) => issue.code === 'unrecognized_keys')
    .flatMap((i) => unknownKeys(i, yaml));
  const meant = new Set(unknown.flatMap(({ covers }) => covers.map((path) => path.join('\0'))));
  const others = flat
    .filter((issue) => issue.code !== 'unrecognized_keys' && !meant.has(steps(issue.path).join('\0')))
    .map((issue) => badValue(issue, value, yaml));
  return [...unknown, ...others];
}

/** Issues inside a union: those of the branch that got furthest into the value. */
function unfold(issue: SchemaIssue): SchemaIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const inner = (issue.errors ?? []).find((branch) =>
    branch.some((each) => each.path.length > 0 || each.code === 'unrecognized_keys'),
  );
  if (inner === undefined) return [issue];
  return inner.flatMap((each) => unfold({ ...each, path: [...issue.path, ...each.path] }));
}

function unknownKeys(issue: SchemaIssue, yaml: YamlFile): ShapeProblem[] {
  const known = issue.message.split(', ');
  const inside = steps(issue.path);
  return (issue.keys ?? []).map((key) => {
    const near = nearest(key, known);
    const path = [...inside, key];
    return {
      path,
      covers: [path, ...near.slice(0, 1).map((name) => [...inside, name])],
      problem: {
        message: `unknown key "${key}"`,
        at: yaml.place(path, 'key'),
        expected: `one of ${issue.message}`,
        mend:
          near.length > 0
            ? `Did you mean ${quoted(near)}?`
            : 'Remove it, or indent it under the key it belongs to',
      },
    };
  });
}

function badValue(issue: SchemaIssue, value: unknown, yaml: YamlFile): ShapeProblem {
  const path = steps(issue.path);
  const key = String(path.at(-1) ?? '');
  const found = valueAt(value, path);
  if (issue.code === 'invalid_key') {
    return {
      path,
      covers: [],
      problem: {
        message: `"${key}" is not an identifier`,
        at: yaml.place(path, 'key'),
        expected: 'snake_case: lower-case letters, digits and single underscores, a letter first',
        mend: suggestion(key),
      },
    };
  }
  if (found === undefined) {
    return {
      path,
      covers: [path],
      problem: {
        message:
          path.length < 2 ? `"${key}" is missing` : `"${key}" of ${path.slice(0, -1).join('.')} is missing`,
        at: yaml.place(path, 'key'),
        expected: issue.message,
      },
    };
  }
  return { path, covers: [path], problem: wrongValue(issue, path, found, yaml) };
}

function wrongValue(issue: SchemaIssue, path: Path, found: unknown, yaml: YamlFile): Problem {
  const what =
    path.length === 0 ? 'the file' : `"${path.filter((step) => typeof step === 'string').join('.')}"`;
  if (path.length === 0 && found === null)
    return { message: 'the file is empty', at: yaml.place(path), expected: issue.message };
  const problem = {
    message: `${what} does not fit`,
    at: yaml.place(path),
    found: inWords(found, yaml.written(path)),
    expected: issue.message,
  };
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    const known = (issue.values ?? []).map(String);
    const near = nearest(found, known);
    return {
      ...problem,
      expected: `one of ${issue.message}`,
      mend: near.length > 0 ? `Did you mean ${quoted(near)}?` : `Write one of ${issue.message}`,
    };
  }
  if (issue.expected === 'string' && (typeof found === 'number' || typeof found === 'boolean'))
    return { ...problem, mend: `Put it into quotes: "${yaml.written(path) ?? String(found)}"` };
  if (issue.message.startsWith('a list') && typeof found === 'string')
    return {
      ...problem,
      mend: `Put it into brackets: [${identifierPattern.test(found) ? found : JSON.stringify(found)}]`,
    };
  if (issue.message.startsWith('an identifier') && typeof found === 'string')
    return { ...problem, mend: suggestion(found) };
  return problem;
}

/** An identifier made of any text, where one can be made. */
function suggestion(text: string): string {
  const id = text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '');
  return identifierPattern.test(id)
    ? `Write ${id}`
    : 'Choose one in Latin letters, and put the name under names';
}

function inWords(value: unknown, written: string | undefined): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `"${value}"`;
  if (typeof value === 'number') return `the number ${written ?? String(value)}`;
  return written ?? JSON.stringify(value);
}

function valueAt(value: unknown, path: Path): unknown {
  let inside = value;
  for (const step of path) {
    if (typeof inside !== 'object' || inside === null) return undefined;
    inside = (inside as Record<string | number, unknown>)[step];
  }
  return inside;
}

function steps(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' or ');
}
