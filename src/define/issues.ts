// What the schema complains of, turned into problems that people can mend: place, what was found, what was expected.
import { askWhether, nearest, type Problem, type Said, type Text } from '../lib/index.js';
import type { Path, YamlFile } from './document.js';
import { expectedBySchema, namesInChinese } from './expected.js';
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
        message: { en: `unknown key "${key}"`, zh: `没有键“${key}”` },
        at: yaml.place(path, 'key'),
        found: `"${key}"`,
        expected: oneOf(issue.message),
        mend:
          near.length > 0
            ? askWhether(near)
            : {
                en: 'Remove it, or indent it under the key it belongs to',
                zh: '请删去，或缩进到所属的键之下',
              },
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
        message: { en: `"${key}" is not an identifier`, zh: `“${key}”不是标识符` },
        at: yaml.place(path, 'key'),
        found: `"${key}"`,
        expected: {
          en: 'snake_case: lower-case letters, digits and single underscores, a letter first',
          zh: 'snake_case：小写字母、数字和单个下划线，以字母开头',
        },
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
          path.length < 2
            ? { en: `"${key}" is missing`, zh: `缺“${key}”` }
            : {
                en: `"${key}" of ${path.slice(0, -1).join('.')} is missing`,
                zh: `${path.slice(0, -1).join('.')} 缺“${key}”`,
              },
        at: yaml.place(path, 'key'),
        found: { en: 'no such key', zh: '没有该键' },
        expected: expectedBySchema(issue.message),
        mend: { en: `Add ${key}: there`, zh: `请在此处补上 ${key}:` },
      },
    };
  }
  return { path, covers: [path], problem: wrongValue(issue, path, found, yaml) };
}

function wrongValue(issue: SchemaIssue, path: Path, found: unknown, yaml: YamlFile): Problem {
  const key = path.filter((step) => typeof step === 'string').join('.');
  if (path.length === 0 && found === null)
    return {
      message: { en: 'the file is empty', zh: '文件为空' },
      at: yaml.place(path),
      found: valueInWords(found),
      expected: expectedBySchema(issue.message),
      mend: {
        en: 'Write the keys, or begin with songhua init DIR',
        zh: '请写入各键，或用 songhua init 文件夹 新建',
      },
    };
  const problem = {
    message:
      path.length === 0
        ? { en: 'the file does not fit', zh: '文件不符合要求' }
        : { en: `"${key}" does not fit`, zh: `“${key}”不符合要求` },
    at: yaml.place(path),
    found: valueInWords(found, yaml.written(path)),
    expected: expectedBySchema(issue.message),
  };
  if (issue.code === 'invalid_value') {
    const known = (issue.values ?? []).map(String);
    const near = typeof found === 'string' ? nearest(found, known) : [];
    return {
      ...problem,
      expected: oneOf(issue.message),
      mend:
        near.length > 0
          ? askWhether(near)
          : { en: `Write one of ${issue.message}`, zh: `请写 ${namesInChinese(issue.message)} 之一` },
    };
  }
  if (issue.expected === 'string' && (typeof found === 'number' || typeof found === 'boolean'))
    return {
      ...problem,
      mend: {
        en: `Put it into quotes: "${yaml.written(path) ?? String(found)}"`,
        zh: `请加引号："${yaml.written(path) ?? String(found)}"`,
      },
    };
  if (issue.message.startsWith('a list') && typeof found === 'string')
    return {
      ...problem,
      mend: {
        en: `Put it into brackets: [${identifierPattern.test(found) ? found : JSON.stringify(found)}]`,
        zh: `请加方括号：[${identifierPattern.test(found) ? found : JSON.stringify(found)}]`,
      },
    };
  if (issue.message.startsWith('an identifier') && typeof found === 'string')
    return { ...problem, mend: suggestion(found) };
  const { en, zh } = problem.expected;
  return { ...problem, mend: { en: `Write ${en}`, zh: `请写${zh}` } };
}

/** An identifier made of any text, where one can be made. */
function suggestion(text: string): Text {
  const id = text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '');
  return identifierPattern.test(id)
    ? { en: `Write ${id}`, zh: `请写 ${id}` }
    : {
        en: 'Choose one in Latin letters, and put the name under names',
        zh: '请用拉丁字母另取，名称写在 names 中',
      };
}

/** What stands in a YAML file, as a message says it; `written` is a scalar as it stands there. */
export function valueInWords(value: unknown, written?: string): Said {
  if (value === null) return { en: 'nothing', zh: '空' };
  if (Array.isArray(value))
    return value.length === 0 ? { en: 'an empty list', zh: '空列表' } : { en: 'a list', zh: '列表' };
  if (typeof value === 'object') return { en: 'a mapping', zh: '键值映射' };
  if (typeof value === 'string') return value === '' ? { en: 'an empty text', zh: '空文字' } : `"${value}"`;
  if (typeof value === 'number') {
    const number = written ?? String(value);
    return { en: `the number ${number}`, zh: `数字 ${number}` };
  }
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

function oneOf(names: string): Text {
  return { en: `one of ${names}`, zh: `${namesInChinese(names)} 之一` };
}
