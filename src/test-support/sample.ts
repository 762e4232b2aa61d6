// A store for tests, compiled from a few cells that a test gives. Only tests import this folder.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  Staged,
  StagedFigure,
  StagedProject,
  StagedRate,
  StagedReport,
  StagedTarget,
} from '../collect/index.js';
import { compile, withInvestment } from '../compile/index.js';
import { ownRegion, parseSystem, type System } from '../define/index.js';
import { openDuckDB } from '../engine/index.js';
import type { FigureContext } from '../figures/index.js';
import { writeStore } from '../store/index.js';

/** A cell in short: `[industry.indicator[period], value, growth?]`, with what else it should say. */
export type SampleCell = [
  ref: string,
  value: number | null,
  growth?: number | null,
  more?: Partial<StagedFigure>,
];

export interface Sample extends FigureContext {
  system: System;
  close(): Promise<void>;
}

/** Three industries and an account, of one region with two parts. */
export const sampleSystem = parseSystem(
  `
id: sample
names: { en: Sample, zh: 样本 }
languages: [en, zh]
region: { id: home, names: { en: Home, zh: 本地 }, parts: { east: { names: { en: East, zh: 东 } }, west: { names: { en: West, zh: 西 } } } }
indicators:
  output: { names: { en: output, zh: 产出 }, unit: CNY, type: flow }
  sales: { names: { en: sales, zh: 销售额 }, unit: CNY, type: flow }
  real_output: { names: { en: output at constant prices, zh: 不变价产出 }, unit: CNY, type: flow, prices: constant }
  staff: { names: { en: staff, zh: 人数 }, unit: persons, type: stock }
  margin: { names: { en: margin, zh: 利润率 }, unit: '1', type: ratio }
  output_per_head: { names: { en: output per head, zh: 人均产出 }, unit: CNY, type: ratio, formula: output / staff }
total: { names: { en: all industries, zh: 全部产业 } }
groups:
  goods:
    names: { en: goods, zh: 货物 }
    industries:
      mining: { names: { en: mining, zh: 采矿 }, headline: output, indicators: [output, real_output, sales, staff, margin, output_per_head] }
      making: { names: { en: making, zh: 制造 }, headline: output, indicators: [output, staff, output_per_head] }
  services:
    names: { en: services, zh: 服务 }
    industries:
      trade: { names: { en: trade, zh: 贸易 }, headline: output, indicators: [output, staff, output_per_head] }
`,
  'system.yaml',
);

/** Compiles the cells of a system (of its own region where none is named) into a store in a folder that `close` removes. */
export async function sample(
  cells: readonly SampleCell[],
  rates: readonly Partial<StagedRate>[] = [],
  given = sampleSystem,
  more: Partial<Staged> = {},
): Promise<Sample> {
  const system = withInvestment(given, more.projects ?? []);
  const engine = await openDuckDB({ threads: 1 });
  const folder = await mkdtemp(join(tmpdir(), 'songhua-sample-'));
  const staged: Staged = {
    figures: cells.map((cell, i) => staged1(cell, i + 2, system)),
    rates: rates.map((rate, i) => ({
      from: 'USD',
      to: 'CNY',
      period: '2020',
      kind: 'average',
      rate: 1,
      source: 'sample',
      file: 'rates.csv',
      line: i + 2,
      ...rate,
    })),
    projects: [],
    progress: [],
    bounds: [],
    targets: [],
    findings: [],
    inputs: [],
    ...more,
  };
  const present = await compile(staged, system, engine);
  const store = await writeStore(folder, engine, { system, present, synthetic: false, now: new Date() });
  return {
    engine,
    store,
    system,
    async close() {
      engine.close();
      await rm(folder, { recursive: true });
    },
  };
}

function staged1(
  [ref, value, growth = null, more = {}]: SampleCell,
  line: number,
  system: System,
): StagedFigure {
  const match = /^(?:(\w+)\/)?(\w+)\.(\w+)\[([\w-]+)\]$/.exec(ref);
  if (match === null) throw new Error(`not a cell: ${ref}`);
  const [, region, industry = '', indicator = '', period = ''] = match;
  return {
    region: region ?? ownRegion(system).id,
    industry,
    indicator,
    period,
    accumulation: 'period',
    value,
    status: value === null ? 'M' : 'A',
    growth,
    base: null,
    source: 'sample',
    file: 'data/published/sample.csv',
    line,
    column: 'value',
    ...more,
  };
}

/** A project with nothing known but what is given. */
export function project(given: Partial<StagedProject> & { id: string }): StagedProject {
  return {
    name_en: given.id,
    name_zh: null,
    industry: null,
    category: null,
    key: true,
    owner: null,
    district: null,
    unit: 'CNY',
    planned_total: null,
    planned_year: null,
    completed: null,
    planned_start: null,
    planned_end: null,
    actual_start: null,
    actual_end: null,
    stage: null,
    source: 'sample',
    file: 'data/projects.csv',
    line: 2,
    ...given,
  };
}

/** A report on a project. */
export function projectReport(
  given: Partial<StagedReport> & { project: string; period: string },
): StagedReport {
  return {
    completed_year: null,
    completed_total: null,
    physical: null,
    expected_end: null,
    stage: null,
    source: null,
    file: 'data/progress.csv',
    line: 2,
    ...given,
  };
}

/** A target of at least so much. */
export function target(
  given: Partial<StagedTarget> & { id: string; expression: string; value: number },
): StagedTarget {
  return {
    name_en: given.id,
    name_zh: null,
    measure: 'level',
    comparison: '>=',
    unit: 'CNY',
    due: '2025',
    annual_growth: null,
    baseline: null,
    baseline_period: null,
    source: 'sample',
    file: 'data/targets.csv',
    line: 2,
    ...given,
  };
}
