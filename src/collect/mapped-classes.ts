// The finer levels of the classification that mapped tables hold: their codes, and the titles of these.
import {
  classPrefix,
  growClasses,
  loadClassification,
  type ClassesMapping,
  type ClassTree,
  type Names,
  type System,
} from '../define/index.js';
import type { Engine } from '../engine/index.js';
import { didYouMean } from '../lib/index.js';
import { readInput, readTables } from './files.js';
import { wordsIn, type BoundGroup } from './mapped-words.js';
import type { InputFile } from './staged.js';
import { catching, type Report } from './table.js';

/** The classification's tree, of all codes that stand where an industry is due. */
export async function growTree(
  workspace: string,
  system: System,
  classes: ClassesMapping,
  groups: readonly BoundGroup[],
  { engine, report, inputs }: { engine: Engine; report: Report; inputs: InputFile[] },
): Promise<ClassTree> {
  const codes = new Set<string>();
  if (system.industries.some(({ codes: own }) => own.length > 0)) {
    for (const bound of groups) {
      const { column, values } = bound.mapping.industry;
      if (column === null) continue;
      for (const { words } of await wordsIn(bound, [bound.columnOf(column)], engine)) {
        const [word = ''] = words;
        if (!values.has(word) && /^[0-9A-Za-z][0-9A-Za-z.\-–]*$/.test(word)) codes.add(word);
      }
    }
  }
  const titles = await readTitles(workspace, system, classes, { engine, report, inputs });
  const prefix = classes.prefix?.text ?? classPrefix(system.classification);
  return growClasses(system, codes, prefix, (code) => titles.get(code));
}

/** Names of codes: from the titles' table, or of a classification that is shipped. */
async function readTitles(
  workspace: string,
  { classification, languages }: System,
  { titles }: ClassesMapping,
  { engine, report, inputs }: { engine: Engine; report: Report; inputs: InputFile[] },
): Promise<Map<string, Names>> {
  const language = languages[0] ?? 'en';
  if (titles === null) {
    const shipped = classification === null ? undefined : await loadClassification(classification);
    return new Map(
      [...(shipped?.entries.values() ?? [])].map(({ code, name }) => [code, { [language]: name }]),
    );
  }
  const { file, code, title } = titles;
  const read = await readInput(workspace, file.text);
  if (read === undefined) {
    report({
      message: { en: `there is no file "${file.text}"`, zh: `没有文件“${file.text}”` },
      at: file.at,
      expected: { en: 'a table of codes and titles', zh: '代码与名称对照表' },
    });
    return new Map();
  }
  inputs.push(read.input);
  const [table] = (await catching(report, () => readTables(read, workspace, engine))) ?? [];
  const [head, ...rows] = table?.rows ?? [];
  const headings = head?.cells ?? [];
  for (const column of [code, title]) {
    if (!headings.includes(column.text))
      report({
        message: {
          en: `there is no column "${column.text}" in ${file.text}`,
          zh: `${file.text} 中没有“${column.text}”列`,
        },
        at: column.at,
        mend: didYouMean(column.text, headings),
      });
  }
  const [codeAt, titleAt] = [headings.indexOf(code.text), headings.indexOf(title.text)];
  return new Map(
    rows.flatMap(({ cells }) => {
      const [key, name] = [cells[codeAt], cells[titleAt]];
      return key === undefined || name === undefined || name === '' ? [] : [[key, { [language]: name }]];
    }),
  );
}
