// songhua check --worklist and --read: what there is to decide about returns goes out as a workbook, and the answers come back
// as lines of data/corrections.csv and data/confirmed.csv.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  confirmedHead,
  correctionsHead,
  readRules,
  readWorklist,
  tasksOf,
  writeWorklist,
  type WorklistSources,
} from '../check/index.js';
import { namedHead, type Finding } from '../collect/index.js';
import { industryOf, loadSystem, ownRegion, systemIndustries } from '../define/index.js';
import { literal } from '../engine/index.js';
import type { FigureContext } from '../figures/index.js';
import { counted, InputError, saidBy } from '../lib/index.js';
import { storeTable } from '../store/index.js';
import { withFigures } from './context.js';
import { printJson, say, writeWhole } from './output.js';

interface Given {
  C: string;
  lang: string;
  json?: boolean;
  force?: boolean;
}

export async function writeOut(file: string, options: Given): Promise<void> {
  if (!/\.xlsx$/i.test(file))
    throw new InputError({
      message: { en: 'a worklist is a workbook', zh: '核实清单是工作簿' },
      found: `"${file}"`,
      expected: { en: 'a name that ends in .xlsx', zh: '以 .xlsx 结尾的文件名' },
      mend: { en: 'Write for example --worklist list.xlsx', zh: '例如写 --worklist list.xlsx' },
    });
  const zh = options.lang === 'zh';
  const { sources, system, synthetic } = await withFigures(options.C, async (context) => ({
    system: context.store.system,
    synthetic: context.store.build.synthetic,
    sources: await sourcesOf(context),
  }));
  const { rules } = await readRules(options.C, system);
  const tasks = tasksOf(sources);
  const bytes = await writeWorklist(tasks, { system, rules, synthetic }, zh ? 'zh' : 'en');
  await writeWhole(file, bytes, options.force === true);
  const enterprises = new Set(tasks.map(({ enterprise }) => enterprise)).size;
  if (options.json === true) return printJson({ file, rows: tasks.length, enterprises });
  say(
    zh
      ? `已写入 ${file}：${enterprises}家企业，${tasks.length}项待核实`
      : `Wrote ${file}: ${counted(tasks.length, 'row')} about ${counted(enterprises, 'enterprise')}`,
  );
}

async function sourcesOf({ engine, store }: FigureContext): Promise<WorklistSources> {
  const table = (name: Parameters<typeof storeTable>[2]): string => storeTable(engine, store, name);
  const enterprises = await engine.all<{
    enterprise: string;
    name: string | null;
    region: string | null;
    industries: string | null;
  }>(`SELECT * FROM ${table('enterprises')}`);
  // what industries count twice is little, and only orders the list
  const leaves = systemIndustries(store.system).map(({ id }) => literal(id));
  const totals = await engine.all<{ item: string; period: string; accumulation: string; value: number }>(`
    SELECT indicator AS item, period, accumulation, SUM(ABS(value)) AS value FROM ${table('compiled')}
    WHERE region = ${literal(ownRegion(store.system).id)} AND industry IN (${leaves.join(', ')}) GROUP BY indicator, period, accumulation`);
  const byCell = new Map(
    totals.map(({ item, period, accumulation, value }) => [`${item} ${period} ${accumulation}`, value]),
  );
  // what a return tells is from the year's beginning or of the period, and of a stock always of the period
  const isYtd = store.system.returns?.accumulation === 'ytd';
  return {
    findings: await engine.all<Finding>(`SELECT * FROM ${table('findings')} WHERE enterprise IS NOT NULL`),
    imputed: await engine.all<WorklistSources['imputed'][number]>(
      `SELECT enterprise, period, item, new FROM ${table('edits')} WHERE kind = 'imputed' AND rule = 'missing_return' AND NOT last_year`,
    ),
    missing: await engine.all<WorklistSources['missing'][number]>(`
      SELECT m.enterprise, m.period FROM ${table('missing')} m
      LEFT JOIN (SELECT DISTINCT enterprise, period FROM ${table('edits')} WHERE kind IN ('imputed', 'corrected')) e
        ON e.enterprise = m.enterprise AND e.period = m.period WHERE e.enterprise IS NULL`),
    headline: (industry) => industryOf(store.system, industry)?.headline ?? undefined,
    enterprises: new Map(enterprises.map((each) => [each.enterprise, each])),
    total: (item, period) =>
      (isYtd ? byCell.get(`${item} ${period} ytd`) : undefined) ?? byCell.get(`${item} ${period} period`),
  };
}

/** Adds what a clerk decided to data/corrections.csv and data/confirmed.csv; what stands there already is not added again. */
export async function readBack(file: string, options: Given): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new InputError({
      message: { en: 'the worklist cannot be read', zh: '核实清单无法读取' },
      at: { file },
      found: saidBy(error),
      expected: { en: 'the workbook that --worklist wrote', zh: '--worklist 生成的工作簿' },
      mend: {
        en: 'Name the file, or write it first: songhua check --worklist list.xlsx',
        zh: '请给出该文件，或先生成：songhua check --worklist list.xlsx',
      },
    });
  }
  const { system } = await loadSystem(join(options.C, 'system.yaml'), 'system.yaml');
  const answers = await readWorklist(bytes, file, system);
  const added: Record<string, number> = {};
  for (const [name, head, lines] of [
    ['corrections.csv', correctionsHead, answers.corrections],
    ['confirmed.csv', confirmedHead, answers.confirmed],
  ] as const) {
    const path = join(options.C, 'data', name);
    const text = existsSync(path) ? await readFile(path, 'utf8') : `${head}\n`;
    const [first = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/);
    if (namedHead(`data/${name}`, first) !== head)
      throw new InputError({
        message: {
          en: 'the columns are others than those of the lines to be added',
          zh: '文件的列与待追加各行的列不同',
        },
        at: { file: `data/${name}`, line: 1 },
        found: first,
        expected: head,
        mend: { en: 'Bring the columns of the file into this order', zh: '请将文件的列调整为此顺序' },
      });
    const known = new Set(text.split(/\r?\n/));
    const fresh = lines.filter((line) => !known.has(line));
    added[name] = fresh.length;
    if (fresh.length > 0)
      await writeWhole(path, `${text.endsWith('\n') ? text : `${text}\n`}${fresh.join('\n')}\n`, true);
  }
  if (options.json === true) return printJson({ added });
  const [corrections, confirmed] = [added['corrections.csv'] ?? 0, added['confirmed.csv'] ?? 0];
  say(
    options.lang === 'zh'
      ? `新增更正${corrections}条，确认${confirmed}条；请重新执行 songhua build`
      : `Added ${counted(corrections, 'correction')} and ${counted(confirmed, 'confirmation')}; run songhua build to lay them over the returns.`,
  );
}
