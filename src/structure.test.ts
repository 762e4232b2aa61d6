import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** The rooms in their order: a room imports only from rooms before it. build.ts stands before the rooms that run it. */
const order =
  'lib engine define store figures collect check compile protect analyse plan publish audit build serve cli index'.split(
    ' ',
  );
const root = import.meta.dirname;

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('test-support'))
  .map((file) => file.split(sep).join('/'));

/** The room of a file: its folder, or the name of a file that stands at the top. */
const roomOf = (file: string): string =>
  file.includes('/') ? (file.split('/')[0] ?? '') : file.replace('.ts', '');

/** The project's own files that a file imports, statically or not. */
const imports = (file: string): string[] => importsOf(file, textOf(file));

/** The imports that remain when types are erased. */
const valueImports = (file: string): string[] =>
  importsOf(
    file,
    ts.transpileModule(textOf(file), {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2022,
        verbatimModuleSyntax: true,
      },
    }).outputText,
  );

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

function importsOf(file: string, text: string): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) =>
      relative(root, normalize(join(root, dirname(file), name)))
        .split(sep)
        .join('/')
        .replace(/\.js$/, '.ts'),
    );
}

describe('the rooms', () => {
  test('are all known, and every one has its public face', () => {
    const rooms = readdirSync(root).filter(
      (name) => statSync(join(root, name)).isDirectory() && name !== 'test-support',
    );
    expect(rooms.filter((room) => !order.includes(room))).toEqual([]);
    expect(
      rooms.filter(
        (room) =>
          room !== 'cli' &&
          files.some((file) => file.startsWith(`${room}/`)) &&
          !files.includes(`${room}/index.ts`),
      ),
    ).toEqual([]);
  });

  test('import only from rooms before them', () => {
    const wrong = files.flatMap((file) =>
      imports(file)
        .filter((imported) => order.indexOf(roomOf(imported)) > order.indexOf(roomOf(file)))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  test('import from another room only through its index', () => {
    const wrong = files.flatMap((file) =>
      imports(file)
        .filter(
          (imported) =>
            roomOf(imported) !== roomOf(file) &&
            imported.includes('/') &&
            imported !== `${roomOf(imported)}/index.ts`,
        )
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  test('know nothing of tests', () => {
    expect(
      files.filter((file) =>
        imports(file).some((imported) => imported.startsWith('test-support') || imported.includes('.test')),
      ),
    ).toEqual([]);
  });
});

test('no module imports itself through others', () => {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'done' || !files.includes(file)) return;
    if (state.get(file) === 'open') {
      circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    // types alone make no circle when the program runs
    for (const imported of valueImports(file)) visit(imported, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

describe('what is wrong with the input', () => {
  /** The texts that a value may be: those of both branches where it is asked for. */
  const textsOf = (value: ts.Expression): string[] => {
    if (ts.isConditionalExpression(value)) return [...textsOf(value.whenTrue), ...textsOf(value.whenFalse)];
    if (ts.isParenthesizedExpression(value)) return textsOf(value.expression);
    if (ts.isStringLiteralLike(value)) return [value.text];
    return ts.isTemplateExpression(value)
      ? [value.head.text + value.templateSpans.map(({ literal }) => literal.text).join('')]
      : [];
  };

  /** Messages and remedies that are told in English alone, with their places. */
  const englishOnly = (file: string): string[] => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && ['message', 'mend'].includes(node.name.getText()))
        for (const text of textsOf(node.initializer))
          if (/\p{L}{2}/u.test(text)) found.push(`${file}: ${text}`);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022, true));
    return found;
  };

  test.each(order)('is told in both languages by %s', (room) => {
    expect(files.filter((file) => roomOf(file) === room).flatMap(englishOnly)).toEqual([]);
  });
});
