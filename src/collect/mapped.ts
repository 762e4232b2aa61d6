// Tables in layouts of their own, by the `tables` section of the definition: which files there are, what their words
// stand for, the nodes of the classification that occur in them, their figures, and what people should look at.
import {
  ownRegion,
  type ClassesMapping,
  type ClassTree,
  type System,
  type TableMapping,
} from '../define/index.js';
import type { Engine } from '../engine/index.js';
import { counted, didYouMean } from '../lib/index.js';
import { listFiles } from './files.js';
import { compareGrowth, settleRepetitions } from './mapped-checks.js';
import { growTree } from './mapped-classes.js';
import { addFigures, mappedColumns, mappedTable, type DimensionTables } from './mapped-figures.js';
import { loadRaw, matchFiles } from './mapped-files.js';
import {
  bindColumns,
  columnsOf,
  idOfWord,
  keepWords,
  wordsIn,
  type BoundGroup,
  type FoundWord,
} from './mapped-words.js';
import { indexNames } from './names.js';
import type { Finding, InputFile, Mapped } from './staged.js';
import { catching, type Report } from './table.js';

/** What a definition says of tables in layouts of their own. */
export interface MappedTables {
  tables: readonly TableMapping[];
  classes: ClassesMapping;
}

/** Reads all mapped tables of a workspace; undefined where the definition names none. Problems are reported. */
export async function collectMapped(
  workspace: string,
  system: System,
  { tables, classes }: MappedTables,
  engine: Engine,
  report: Report,
): Promise<{ mapped: Mapped; inputs: InputFile[]; findings: Finding[] } | undefined> {
  if (tables.length === 0) return undefined;
  const inputs: InputFile[] = [];
  const groups: BoundGroup[] = [];
  for (const [i, mapping] of tables.entries()) {
    const files = await matchFiles(workspace, mapping.files.text);
    if (files.length === 0) await reportUnmatched(workspace, mapping, report);
    const wanted = new Set(columnsOf(mapping).map(({ text }) => text));
    const loaded = await catching(report, () => loadRaw(workspace, files, wanted, `raw_${i}`, engine));
    inputs.push(...(loaded?.inputs ?? []));
    for (const group of loaded?.groups ?? []) {
      const bound = bindColumns(mapping, group, report);
      if (bound !== undefined) groups.push(bound);
    }
  }
  const tree = await growTree(workspace, system, classes, groups, { engine, report, inputs });
  await engine.createTable(mappedTable, mappedColumns, []);
  const pairs = tree.system.industries.flatMap(({ id, indicators }) =>
    indicators.map((each) => [`${id}.${each}`]),
  );
  await keepWords(engine, 'mapped_cells', [], pairs);
  const findings: Finding[] = [];
  for (const bound of groups) {
    const dimensions = await keepDimensions(bound, tree, engine, findings);
    await addFigures(bound, dimensions, { system: tree.system, own: ownRegion(system).id, engine, report });
  }
  await settleRepetitions(engine, findings, report);
  findings.push(...(await compareGrowth(tree.system, engine)));
  return {
    mapped: {
      table: mappedTable,
      system: tree.system,
      synthetic: tables.some(({ source }) => source !== null && /synthetic|合成/i.test(source)),
    },
    inputs: inputs.filter(({ file }, i) => inputs.findIndex((other) => other.file === file) === i),
    findings,
  };
}

async function reportUnmatched(workspace: string, { files }: TableMapping, report: Report): Promise<void> {
  const present = await listFiles(workspace, 'data');
  report({
    message: { en: `no file matches "${files.text}"`, zh: `没有与“${files.text}”相符的文件` },
    at: files.at,
    expected: { en: 'a table in the workspace', zh: '工作区中的表格' },
    mend:
      present.length === 0
        ? { en: 'Put the table there', zh: '请将表格放到该处' }
        : didYouMean(files.text, present),
  });
}

/** Tables of what the words of the dimensions stand for; rows with other words are left out, and counted. */
async function keepDimensions(
  bound: BoundGroup,
  { system, nodeOf }: ClassTree,
  engine: Engine,
  findings: Finding[],
): Promise<DimensionTables> {
  const names = indexNames(system);
  const { mapping, columnOf } = bound;
  const tables: DimensionTables = { region: null, industry: null, indicator: null };
  const dimensions = [
    ['region', names.regions, undefined],
    ['industry', names.industries, (code: string) => nodeOf.get(code)],
    ['indicator', names.indicators, undefined],
  ] as const;
  for (const [dimension, index, ofCode] of dimensions) {
    const from = mapping[dimension];
    if (from?.column == null) continue;
    const left: FoundWord[] = [];
    const rows = (await wordsIn(bound, [columnOf(from.column)], engine)).flatMap((found) => {
      const [word = ''] = found.words;
      const id = idOfWord(word, from, index, ofCode);
      if (id === undefined) left.push(found);
      return id === undefined ? [] : [[word, id]];
    });
    tables[dimension] = `mapped_${dimension}`;
    await keepWords(engine, `mapped_${dimension}`, ['id'], rows);
    if (left.length > 0) findings.push(leftOut(dimension, from.column.text, left));
  }
  return tables;
}

function leftOut(dimension: string, column: string, left: readonly FoundWord[]): Finding {
  const rows = left.reduce((sum, found) => sum + found.rows, 0);
  const shown = left
    .slice(0, 8)
    .map(({ words }) => `"${words[0] ?? ''}"`)
    .join(', ');
  const list = left.length > 8 ? `${shown} … (${left.length} in all)` : shown;
  const zh = { region: '地区', industry: '行业', indicator: '指标' }[dimension] ?? dimension;
  return {
    rule: 'rows_left_out',
    severity: 'info',
    file: left[0]?.file ?? null,
    line: left[0]?.line ?? null,
    column,
    message_en: `${counted(rows, 'row')} of no ${dimension} of the system ${rows === 1 ? 'is' : 'are'} left out: ${list}`,
    message_zh: `${rows}行因${zh}不在体系内而未读取：${list}`,
    value: rows,
    expected: null,
  };
}
