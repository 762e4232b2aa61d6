// How the SQL of single steps is made: arithmetic, reductions and ranks.
import { totalId, type System } from '../define/index.js';
import { literal, type Engine } from '../engine/index.js';
import { binaryType, checkAdditive, requireComposite, type Operand, type Place } from './algebra.js';
import {
  axes,
  joinNotes,
  sameRow,
  selectRow,
  worseStatus,
  worstStatus,
  type Axis,
  type Row,
} from './rows.js';
import { references, type BinaryOperator, type Expression } from './syntax.js';

/** Columns that say what a figure without a value lacks. */
const lackingColumns = [
  'about',
  'covered',
  'covered_value',
  'covered_base',
  'parts',
  'parts_missing',
  'parts_withheld',
  'parts_value',
  'next_base',
] as const;

/** What a sign or `not` makes of its operand. */
export const unaryColumns = {
  '-': { value: '-x.value', base: '-x.base', rate: 'x.rate' },
  not: { value: '1 - x.value' },
} as const;

/** A step over one input's rows (`x`), with some columns computed anew. */
export function mapStep(input: Operand, columns: Partial<Record<keyof Row, string>>): { sql: string } {
  return { sql: `SELECT ${selectRow({ ...sameRow('x'), ...columns })} FROM ${input.name ?? ''} x` };
}

/** Arithmetic, comparison or logic on two inputs, joined along the axes that are free in both. */
export function binaryStep(
  operator: BinaryOperator | 'min' | 'max',
  left: Operand,
  right: Operand,
  place: Place,
  rounding = false,
): Operand & { sql: string } {
  const type = binaryType(operator, left, right, place);
  const shared = axes.filter((axis) => left.free.has(axis) && right.free.has(axis));
  const on = shared.length === 0 ? 'TRUE' : shared.map((axis) => `a.${axis} = b.${axis}`).join(' AND ');
  const from = (axis: Axis): string =>
    !left.free.has(axis) && right.free.has(axis) ? `b.${axis}` : `COALESCE(a.${axis}, b.${axis})`;
  const value = rounding
    ? withinRounding(left.keys + right.keys, left.unit === '1')
    : operation(operator, 'a.value', 'b.value');
  const isTruth = type.quantity === 'truth';
  const columns = selectRow({
    region: from('region'),
    industry: from('industry'),
    period: from('period'),
    indicator: 'CASE WHEN a.indicator = b.indicator THEN a.indicator END',
    value,
    base: isTruth ? 'NULL' : operation(operator, 'a.base', 'b.base'),
    base_origin:
      'CASE WHEN a.base_origin IS NOT NULL OR b.base_origin IS NOT NULL THEN COALESCE(a.base_origin, b.base_origin) END',
    status: `CASE WHEN (${value}) IS NULL AND a.value IS NOT NULL AND b.value IS NOT NULL THEN 'M' ELSE ${worseStatus('a.status', 'b.status')} END`,
    notes: joinNotes('a.notes', 'b.notes', type.mixes ? "'mixed_measures'" : 'NULL'),
    reason: `CASE WHEN (${value}) IS NULL THEN COALESCE(a.reason, b.reason, ${operator === '^' ? "'negative_base'" : "'division_by_zero'"}) END`,
    // what is lacking is told of the side that has no value, the left one first
    ...Object.fromEntries(
      lackingColumns.map((column) => [
        column,
        `CASE WHEN a.value IS NULL THEN a.${column} WHEN b.value IS NULL THEN b.${column} END`,
      ]),
    ),
  });
  return { ...type, sql: `SELECT ${columns} FROM ${left.name ?? ''} a JOIN ${right.name ?? ''} b ON ${on}` };
}

/** Whether two sides differ by no more than half of the last digit that any of their figures is printed to. */
function withinRounding(figures: number, isRate: boolean): string {
  const zeros = (value: string): string =>
    `CASE WHEN ABS(${value}) < 1e18 AND ${value} <> 0 THEN LENGTH(REGEXP_EXTRACT(CAST(CAST(${value} AS BIGINT) AS VARCHAR), '0*$')) END`;
  const digit = isRate
    ? '0.001'
    : `POWER(10, COALESCE(LEAST(${zeros('a.value')}, ${zeros('b.value')}), ${zeros('a.value')}, ${zeros('b.value')}, 0))`;
  const condition = `ABS(a.value - b.value) <= ${0.5 * figures} * ${digit}`;
  return `CASE WHEN ${condition} THEN 1.0 WHEN NOT (${condition}) THEN 0.0 END`;
}

function operation(operator: BinaryOperator | 'min' | 'max', a: string, b: string): string {
  const truth = (condition: string): string =>
    `CASE WHEN ${condition} THEN 1.0 WHEN NOT (${condition}) THEN 0.0 END`;
  switch (operator) {
    case '/':
      return `CASE WHEN ${b} <> 0 THEN ${a} / ${b} END`;
    case '^':
      return `CASE WHEN ${a} > 0 THEN POWER(${a}, ${b}) END`;
    case 'min':
      return `CASE WHEN ${a} <= ${b} THEN ${a} ELSE ${b} END`;
    case 'max':
      return `CASE WHEN ${a} >= ${b} THEN ${a} ELSE ${b} END`;
    case 'and':
      return truth(`${a} <> 0 AND ${b} <> 0`);
    case 'or':
      return truth(`${a} <> 0 OR ${b} <> 0`);
    case '+':
    case '-':
    case '*':
      return `${a} ${operator} ${b}`;
    default:
      return truth(`${a} ${operator === '!=' ? '<>' : operator} ${b}`);
  }
}

/** Sum, least or greatest over all free axes. A sum needs additive figures, and every part of it. */
export function reduceStep(
  name: 'sum' | 'min' | 'max',
  x: Operand,
  place: Place & { engine: Engine },
): Partial<Operand> & { sql: string } {
  const { engine } = place;
  const mixes = x.measures.length > 1 && (name !== 'sum' || requireComposite(x.measures, place));
  if (name === 'sum') checkAdditive(x, place);
  const whole = (column: string): string => {
    const aggregate = name === 'sum' ? engine.exactSum(column) : `${name.toUpperCase()}(${column})`;
    return `CASE WHEN COUNT(${column}) = COUNT(*) THEN ${aggregate} END`;
  };
  const kept = axes.filter((axis) => !x.free.has(axis));
  const covered = 'CASE WHEN x.value IS NOT NULL AND x.base IS NOT NULL THEN x.industry END';
  const columns = selectRow({
    ...Object.fromEntries(kept.map((axis) => [axis, `MIN(x.${axis})`])),
    indicator: 'CASE WHEN COUNT(DISTINCT x.indicator) = 1 THEN MIN(x.indicator) END',
    value: whole('x.value'),
    base: name === 'sum' ? whole('x.base') : 'NULL',
    base_origin: name === 'sum' ? "'sum'" : 'NULL',
    status: worstStatus('x.status'),
    notes: joinNotes(engine.joinTexts('x.notes'), mixes ? "'mixed_measures'" : 'NULL'),
    reason: `CASE WHEN COUNT(x.value) < COUNT(*) THEN CASE WHEN COUNT(CASE WHEN x.status = 'C' THEN 1 END) > 0 THEN 'withheld' ELSE 'parts_missing' END END`,
    // one of the parts that are lacking, marked as such, before all what is withheld
    about: `'~' || COALESCE(MIN(CASE WHEN x.value IS NULL AND x.status = 'C' THEN x.about END), MIN(CASE WHEN x.value IS NULL THEN x.about END))`,
    covered: x.free.has('industry') ? engine.joinTexts(covered) : 'NULL',
    covered_value: x.free.has('industry')
      ? engine.exactSum('CASE WHEN x.base IS NOT NULL THEN x.value END')
      : 'NULL',
    covered_base: x.free.has('industry')
      ? engine.exactSum('CASE WHEN x.value IS NOT NULL THEN x.base END')
      : 'NULL',
    parts: 'CAST(COUNT(*) AS INTEGER)',
    parts_missing: 'CAST(COUNT(*) - COUNT(x.value) AS INTEGER)',
    parts_withheld: "CAST(COUNT(CASE WHEN x.status = 'C' THEN 1 END) AS INTEGER)",
    parts_value: engine.exactSum('x.value'),
  });
  return { sql: `SELECT ${columns} FROM ${x.name ?? ''} x`, free: new Set(), keys: 1 };
}

/** Ranks from the greatest down, equal values sharing a place; none where any of those ranked has no value. */
export function rankStep(wide: Operand, axis: Axis, fixed: ReadonlyMap<Axis, string>): { sql: string } {
  const rest = axes.filter((other) => other !== axis && wide.free.has(other)).map((other) => `x.${other}`);
  const partition = rest.length === 0 ? '' : `PARTITION BY ${rest.join(', ')}`;
  const complete = `COUNT(*) OVER (${partition}) = COUNT(x.value) OVER (${partition})`;
  // of what is lacking, one is told, before all what is withheld
  const first = `CASE WHEN x.value IS NOT NULL THEN 2 WHEN x.status = 'C' THEN 0 ELSE 1 END, x.about`;
  const lacking = (column: string): string =>
    `FIRST_VALUE(${column}) OVER (${partition} ORDER BY ${first} ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)`;
  const columns = selectRow({
    ...sameRow('x'),
    value: `CASE WHEN ${complete} THEN CAST(RANK() OVER (${partition} ORDER BY x.value DESC) AS DOUBLE) END`,
    base: 'NULL',
    rate: 'NULL',
    status: `CASE WHEN x.status = 'C' THEN 'C' WHEN ${complete} THEN x.status ELSE 'M' END`,
    reason: `CASE WHEN NOT (${complete}) THEN COALESCE(x.reason, ${lacking('x.reason')}) END`,
    about: `CASE WHEN x.value IS NULL THEN x.about ELSE ${lacking('x.about')} END`,
    parts: `CAST(COUNT(*) OVER (${partition}) AS INTEGER)`,
  });
  const filter = [...fixed].map(([name, value]) => `${name} = ${literal(value)}`).join(' AND ');
  const ranked = `SELECT ${columns} FROM ${wide.name ?? ''} x`;
  return { sql: filter === '' ? ranked : `SELECT * FROM (${ranked}) ranked WHERE ${filter}` };
}

/** What a rank is among: the free axis, or else the regions for a region's total and the industries for any other figure. */
export function rankedAxis(step: Operand, x: Expression, system: System): Axis {
  if (step.free.has('industry')) return 'industry';
  if (step.free.has('region')) return 'region';
  const ofRegion = references(x).some(({ industry, region }) => industry === totalId && region !== null);
  return ofRegion && system.regions.length > 1 ? 'region' : 'industry';
}
