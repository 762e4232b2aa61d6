// The explainer: the derivation of a figure as a tree, down to the cell of a table that each number was read from.
import { industryOf, ownRegion, partsOf, subregions } from '../define/index.js';
import { formatYearToDate, parsePeriod, printPeriod, shiftPeriod, type Period } from '../lib/index.js';
import { toFigure, atRow, type Bindings, type FigureContext } from './evaluate.js';
import type { Derivation, Figure } from './figure.js';
import { bridgeText, changeText, withCovered } from './explain-texts.js';
import { formatText } from './format.js';
import { projectRefs } from './project.js';
import { exchangeRate } from './explain-rates.js';
import { explainBridge } from './explain-bridge.js';
import { explainReturns, type NamedEnterprises } from './explain-returns.js';
import { gather, type CellKey, type Gathering } from './gather.js';
import { has } from './leaf.js';
import { growthSource, keyOf, opOf, originColumns, sourceOf, type Origin } from './origins.js';
import type { Step } from './step.js';
import { isOfCumulations } from './returned.js';
import { axes, type Row } from './rows.js';
import { print } from './syntax.js';

export interface ExplainOptions {
  /** Which single enterprises it may name; none where others than the compiling office see it. */
  enterprises?: NamedEnterprises;
}

/**
 * The derivation of an expression; where it names several figures, a node `table` with one input each.
 * Few queries, however deep the tree: each level's steps are computed together, and so are its cells looked up.
 */
export async function explain(
  text: string,
  context: FigureContext,
  bindings: Bindings = {},
  { enterprises = 'none' }: ExplainOptions = {},
): Promise<Derivation> {
  return explainWith(text, { ...context, enterprises, gathering: gather(context, originColumns) }, bindings);
}

/** The derivations of several expressions; what they have in common is computed once. */
export function explainAll(
  texts: readonly string[],
  context: FigureContext,
  bindings: Bindings = {},
): Promise<Derivation[]> {
  const given = { ...context, enterprises: 'none' as const, gathering: gather(context, originColumns) };
  return Promise.all(texts.map((text) => explainWith(text, given, bindings)));
}

/** What the derivations of one call share. */
interface Shared extends FigureContext {
  enterprises: NamedEnterprises;
  gathering: Gathering;
}

interface Trace extends Shared {
  rowsOf: ReadonlyMap<string, Row[]>;
  /** Whether it is a part of what is explained, and not that itself. */
  below: boolean;
  /** The step that is explained. */
  top: Step;
}

async function explainWith(
  text: string,
  shared: Shared,
  bindings: Bindings = {},
  below = false,
): Promise<Derivation> {
  const { last, rowsOf } = await shared.gathering.compute(text, bindings);
  const final = rowsOf.get(last.name) ?? [];
  const trees = await Promise.all(
    final.map((row) => derive(last, row, { ...shared, rowsOf, below, top: last })),
  );
  const [only] = trees;
  if (trees.length === 1 && only !== undefined) return only;
  return {
    ref: print(last.expression),
    op: 'table',
    value: null,
    unit: last.unit,
    text: { en: `${trees.length} figures`, zh: `${trees.length}个数据` },
    status: 'A',
    notes: [],
    inputs: trees,
  };
}

async function derive(step: Step, row: Row, trace: Trace): Promise<Derivation> {
  const { system } = trace.store;
  const figure = toFigure(step, row, system);
  if (step.cells !== undefined) return deriveCell(figure, step, row, trace);
  const inputs = await Promise.all(
    step.inputs.flatMap((input) =>
      matching(input, row, step, trace).map((inputRow) => derive(input, inputRow, trace)),
    ),
  );
  const node = {
    ...fromFigure(figure, step.op),
    ...(step.source === undefined ? {} : { source: step.source }),
    ...(step.why === undefined ? {} : { why: step.why }),
  };
  if (step.op === 'growth' || step.op === 'base')
    return { ...node, ...(await deriveFromBase(step, row, figure, inputs, trace)) };
  if (step.exchange !== undefined) inputs.push(...(await exchangeRate(step.exchange, row, trace)));
  return { ...node, inputs };
}

/** The rows of an input that a row was made of: those at the same place, or all that were reduced to it. */
function matching(input: Step, row: Row, step: Step, { rowsOf }: Trace): Row[] {
  const kept = axes.filter((axis) => input.free.has(axis) && step.free.has(axis));
  return (rowsOf.get(input.name) ?? []).filter((candidate) =>
    kept.every((axis) => candidate[axis] === row[axis]),
  );
}

/** A cell of the store: read from a table, added up from its parts, or not there. */
async function deriveCell(figure: Figure, step: Step, row: Row, trace: Trace): Promise<Derivation> {
  const origin = await originOf(row, step, trace);
  const node = fromFigure(figure, origin === undefined ? 'missing' : opOf(origin));
  const source = origin === undefined ? undefined : sourceOf(origin, trace.store.system);
  // a published part stands for itself, and its classes are told where they are what is asked about
  const published = origin?.origin === 'published' && row.value !== null;
  const hasClasses = partsOf(trace.store.system, row.industry ?? '').some(({ level }) => level === 'class');
  const settled = published && (trace.below || (hasClasses && step !== trace.top));
  const parts = settled
    ? []
    : origin?.origin === 'projects'
      ? await deriveProjects(row, trace)
      : await deriveParts(row, origin?.origin ?? null, trace);
  const implied =
    origin === undefined ? undefined : await deriveImplied(row, keyOf(row, step), origin, trace);
  if (implied !== undefined) return { ...node, op: 'implied', ...implied };
  const returns =
    origin?.enterprises == null
      ? undefined
      : await explainReturns(
          keyOf(row, step),
          { unit: figure.unit, isSum: parts.length > 0, below: trace.below },
          trace,
        );
  const counted = returns === undefined ? {} : { why: returns.why, returns: returns.returns };
  parts.push(...(returns?.inputs ?? []));
  return { ...node, ...counted, ...(source === undefined ? {} : { source }), inputs: parts };
}

/** A single period out of two cumulations, or the first of a year out of its own. */
async function deriveImplied(
  row: Row,
  key: CellKey,
  { origin }: Origin,
  trace: Trace,
): Promise<Pick<Derivation, 'why' | 'inputs'> | undefined> {
  const { system } = trace.store;
  const period = parsePeriod(row.period ?? '');
  const isDifference = origin === 'compiled' && isOfCumulations(key, system);
  if (row.value === null || period === undefined || !(origin === 'implied' || isDifference)) return undefined;
  const cumulation = (until: Period): Promise<Derivation> => {
    const region = row.region === ownRegion(system).id ? '' : `${row.region ?? ''}/`;
    return explainWith(
      `ytd(${region}${row.industry ?? ''}.${row.indicator ?? ''}[${printPeriod(until)}])`,
      trace,
      {},
      true,
    );
  };
  const before = shiftPeriod(period, -1);
  const inputs = await Promise.all(
    (before.year === period.year ? [period, before] : [period]).map(cumulation),
  );
  const [now, earlier] = inputs;
  if (now === undefined) return undefined;
  const why =
    earlier === undefined
      ? { en: 'the first of the year: its cumulation is its own', zh: '为当年首期，累计数即当期数' }
      : {
          en: `the difference of two cumulations: ${formatYearToDate(period, 'en')} (${now.text.en}) less ${formatYearToDate(before, 'en')} (${earlier.text.en})`,
          zh: `由两个累计数相减得出：${formatYearToDate(period, 'zh')}（${now.text.zh}）减${formatYearToDate(before, 'zh')}（${earlier.text.zh}）`,
        };
  return { why, inputs };
}

/** The projects that a sum of investment took: those that count there and have an amount. */
async function deriveProjects({ industry, indicator, period }: Row, trace: Trace): Promise<Derivation[]> {
  if (industry === null || indicator === null || period === null) return [];
  const refs = await projectRefs({ industry, indicator, period }, trace);
  const trees = await Promise.all(refs.map((ref) => explainWith(ref, trace, {}, true)));
  return trees.filter(({ value }) => value !== null);
}

/** Parts of an aggregate: the regions that a sum over regions took, else the industries below it. */
async function deriveParts(row: Row, origin: string | null, trace: Trace): Promise<Derivation[]> {
  const { system } = trace.store;
  const { region, industry, indicator, period } = row;
  if (region === null || industry === null || indicator === null || period === null || (row.parts ?? 0) === 0)
    return [];
  const industries = partsOf(system, industry).filter((part) => has(part, indicator, system));
  const inRegion = region === ownRegion(system).id ? '' : `${region}/`;
  const ofRegions = origin === 'sum_regions' || industries.length === 0;
  const refs = ofRegions
    ? subregions(system, region).map(({ id }) => `${id}/${industry}.${indicator}[${period}]`)
    : industries.map(({ id }) => `${inRegion}${id}.${indicator}[${period}]`);
  const trees = await Promise.all(refs.map((ref) => explainWith(ref, trace, {}, true)));
  // a class without a figure is no missing part: there are no enterprises in it
  const ofClasses = ofRegions
    ? industryOf(system, industry)?.level === 'class'
    : industries.every(({ level }) => level === 'class');
  return ofClasses && trees.length > (row.parts ?? 0) ? trees.filter(({ op }) => op !== 'missing') : trees;
}

/** What a growth was taken on, or where a base comes from: published, implied, or the parts' together. */
async function deriveFromBase(
  step: Step,
  row: Row,
  figure: Figure,
  inputs: Derivation[],
  trace: Trace,
): Promise<Partial<Derivation>> {
  const [level] = step.inputs;
  const levelRow = level === undefined ? undefined : matching(level, row, step, trace)[0];
  if (level === undefined || levelRow === undefined) return { inputs };
  const { system } = trace.store;
  const { rate, base, base_origin } = levelRow;
  const reference = print(atRow(level, levelRow, system));
  const origin = level.cells === undefined ? undefined : await originOf(levelRow, level, trace);
  const published = (value: number): Derivation => ({
    ref: `growth(${reference})`,
    op: 'published',
    value,
    unit: '1',
    text: formatText({ value, unit: '1', quantity: 'rate' }, system.format),
    status: 'A',
    notes: [],
    source: origin && growthSource(origin, system),
    inputs: [],
  });
  if (step.op === 'growth') {
    if (rate !== null) {
      const basis = base === null ? [] : [await explainWith(`base(${reference})`, trace, {}, true)];
      return {
        op: 'published',
        source: origin && growthSource(origin, system),
        why: { en: 'the growth as published', zh: '为公布的增速' },
        inputs: basis,
      };
    }
    const basis = base === null ? [] : [await explainWith(`base(${reference})`, trace, {}, true)];
    return {
      inputs: [...inputs, ...basis],
      ...(figure.covered === undefined ? {} : { why: withCovered(figure) }),
    };
  }
  if (base === null || base_origin === null) return { inputs: [] };
  const before = origin?.base_published ?? undefined;
  const restated =
    before === undefined
      ? undefined
      : bridgeText(before, base, level, system, origin?.origin === 'published');
  const after = { en: restated ? `; ${restated.en}` : '', zh: restated ? `；${restated.zh}` : '' };
  const returned =
    origin?.enterprises == null
      ? undefined
      : await explainBridge(keyOf(levelRow, level), base, level.unit, trace);
  if (base_origin === 'implied' && rate !== null) {
    const text = formatText({ value: base, unit: level.unit, quantity: level.quantity }, system.format);
    const growth = published(rate);
    const [levelNode] = inputs;
    const why = {
      en: `implied by the published growth: ${levelNode?.text.en ?? ''} / (1 + ${growth.text.en}) = ${text.en}${after.en}`,
      zh: `由公布的增速推算：${levelNode?.text.zh ?? ''} ÷ (1 + ${growth.text.zh}) = ${text.zh}${after.zh}`,
    };
    return { op: 'implied', why, inputs: [...inputs, growth] };
  }
  if (base_origin === 'change') {
    const why = changeText(levelRow.value ?? 0, base, level, system, after);
    return { op: 'implied', why, inputs };
  }
  if (base_origin === 'sum') {
    const parts = await Promise.all(
      inputs
        .flatMap(({ inputs: below }) => below)
        .map(({ ref }) => explainWith(`base(${ref})`, trace, {}, true)),
    );
    return { op: 'sum', why: restated, ...returned, inputs: parts };
  }
  if (base_origin === 'compiled') return { op: base_origin, why: restated, ...returned, inputs: [] };
  return {
    op: base_origin,
    why: restated,
    source: origin && sourceOf(origin, trace.store.system),
    inputs: [],
  };
}

async function originOf(row: Row, step: Step, { gathering }: Trace): Promise<Origin | undefined> {
  return gathering.cell(keyOf(row, step)) as Promise<Origin | undefined>;
}

function fromFigure({ ref, value, unit, text, status, notes, why }: Figure, op: string): Derivation {
  return { ref, op, value, unit, text, status, notes, ...(why === undefined ? {} : { why }), inputs: [] };
}
