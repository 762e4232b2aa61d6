// How single steps are made: arithmetic, reductions, ranks and conversions, with the checks of what may be combined.
import { compositeOf, totalId, type Indicator } from '../define/index.js';
import { literal, type Engine } from '../engine/index.js';
import { isCurrency } from '../lib/index.js';
import type { Quantity } from './figure.js';
import { option, type Surroundings } from './functions.js';
import { expressionError } from './parse.js';
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
import type { BinaryOperator, Expression, Span } from './syntax.js';
import { combineUnits, raiseUnit } from './units.js';

/** What is known of a step's rows before the query runs. */
export interface Operand {
  name?: string;
  /** The axes along which its rows differ. */
  free: ReadonlySet<Axis>;
  unit: string;
  quantity: Quantity;
  /** The indicators that are added up in it; empty for ratios and plain numbers. */
  measures: string[];
  prices: string;
  indicators: Indicator[];
  /** The number of its rows, where it is known. */
  keys: number;
  /** Of a literal: its value. */
  literal?: number;
}

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

interface Place {
  given: Surroundings;
  span: Span;
}

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
): Operand & { sql: string } {
  const type = binaryType(operator, left, right, place);
  const shared = axes.filter((axis) => left.free.has(axis) && right.free.has(axis));
  const on = shared.length === 0 ? 'TRUE' : shared.map((axis) => `a.${axis} = b.${axis}`).join(' AND ');
  const from = (axis: Axis): string =>
    !left.free.has(axis) && right.free.has(axis) ? `b.${axis}` : `COALESCE(a.${axis}, b.${axis})`;
  const value = operation(operator, 'a.value', 'b.value');
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
  const { mixes: _, ...known } = type;
  return { ...known, sql: `SELECT ${columns} FROM ${left.name ?? ''} a JOIN ${right.name ?? ''} b ON ${on}` };
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

function binaryType(
  operator: BinaryOperator | 'min' | 'max',
  left: Operand,
  right: Operand,
  place: Place,
): Operand & { mixes: boolean } {
  const free = new Set([...left.free, ...right.free]);
  const common = {
    free,
    indicators: [...new Set([...left.indicators, ...right.indicators])],
    keys: Math.max(left.keys, right.keys),
  };
  const plainNumber = { ...common, measures: [], prices: '', mixes: false };
  switch (operator) {
    case 'and':
    case 'or':
      return { ...plainNumber, unit: '1', quantity: 'truth' };
    case '*': {
      const unit = combineUnits(left.unit, right.unit, 1);
      const [scaled, factor] =
        left.quantity === 'number' || left.quantity === 'rate' ? [right, left] : [left, right];
      const keeps = factor.unit === '1' && scaled.unit === unit;
      return {
        ...plainNumber,
        unit,
        quantity: keeps ? scaled.quantity : 'amount',
        measures: keeps ? scaled.measures : [],
        prices: keeps ? scaled.prices : '',
      };
    }
    case '/': {
      const unit = combineUnits(left.unit, right.unit, -1);
      const byNumber = right.unit === '1' && (right.quantity === 'number' || right.quantity === 'rate');
      if (byNumber)
        return {
          ...plainNumber,
          unit,
          quantity: left.quantity,
          measures: left.measures,
          prices: left.prices,
        };
      return { ...plainNumber, unit, quantity: unit === '1' ? 'rate' : 'amount' };
    }
    case '^':
      if (left.unit !== '1' && right.literal === undefined)
        throw expressionError(place.given.text, place.span, 'a power of an amount needs a plain number');
      return {
        ...plainNumber,
        unit: left.unit === '1' ? '1' : raiseUnit(left.unit, right.literal ?? 1),
        quantity: left.unit === '1' ? 'number' : 'amount',
      };
    default: {
      const mixes = checkAddable(left, right, place);
      const known = left.literal === 0 ? right : left;
      const measures = [...new Set([...left.measures, ...right.measures])];
      const sums = operator === '+' || operator === '-' || operator === 'min' || operator === 'max';
      if (!sums) return { ...plainNumber, unit: '1', quantity: 'truth', mixes };
      const rates = left.quantity === 'rate' && right.quantity === 'rate';
      const quantity =
        operator === '-' && rates ? 'points' : known.quantity === 'number' ? right.quantity : known.quantity;
      return {
        ...common,
        unit: quantity === 'points' ? 'points' : known.unit,
        quantity,
        measures,
        prices: known.prices || right.prices,
        mixes,
      };
    }
  }
}

/** Refuses to add or compare unlike things; answers whether different measures are mixed, as a composite allows. */
function checkAddable(left: Operand, right: Operand, { given, span }: Place): boolean {
  // zero is zero in any unit, and a rate may stand beside points or a plain number
  const zero = left.literal === 0 || right.literal === 0;
  const dimensionless = [left, right].every(({ unit }) => unit === '1' || unit === 'points');
  if (zero || dimensionless) return false;
  if (left.unit !== right.unit) {
    const plain = [left, right].some((side) => side.literal !== undefined && side.unit === '1');
    throw expressionError(given.text, span, 'amounts of different units cannot be added or compared', {
      found: `${left.unit} and ${right.unit}`,
      mend: plain
        ? 'Write the unit behind the number, such as 700 billion yuan'
        : isCurrency(left.unit) && isCurrency(right.unit)
          ? `Convert one of them: convert(…, ${left.unit})`
          : undefined,
    });
  }
  if (left.prices !== right.prices && left.prices !== '' && right.prices !== '') {
    throw expressionError(given.text, span, 'amounts on different price bases cannot be added or compared', {
      found: `${left.prices} and ${right.prices} prices`,
    });
  }
  const measures = new Set([...left.measures, ...right.measures]);
  if (measures.size < 2 || left.measures.length === 0 || right.measures.length === 0) return false;
  return requireComposite([...measures], { given, span });
}

/** Different measures may be added only where the system declares the composite. */
function requireComposite(measures: readonly string[], { given: { system, text }, span }: Place): true {
  const allowed = system.composites.some((composite) =>
    measures.every((measure) => composite.measures.includes(measure)),
  );
  if (allowed) return true;
  const declared = compositeOf(system, totalId)?.measures;
  throw expressionError(
    text,
    span,
    'different measures are added up, and the system declares no such composite',
    {
      found: measures.join(', '),
      expected: declared === undefined ? 'one measure' : `one measure, or only ${declared.join(', ')}`,
      mend: 'Declare the composite in system.yaml if the sum is meant',
    },
  );
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
    about: 'MIN(CASE WHEN x.value IS NULL THEN x.about END)',
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

function checkAdditive(x: Operand, { given, span }: Place): void {
  const refuse = (what: string): never => {
    throw expressionError(given.text, span, what, {
      mend: 'Compute it from its parts instead, or ask for it one by one',
    });
  };
  if (x.quantity !== 'amount' && x.quantity !== 'number' && x.quantity !== 'points')
    refuse(`a ${x.quantity.replace('_', ' ')} is not summed`);
  for (const indicator of x.indicators) {
    if (x.measures.length === 0) continue;
    if (x.free.has('industry') && !indicator.additive.industries)
      refuse(`${indicator.id} is not additive over industries`);
    if (x.free.has('region') && !indicator.additive.regions)
      refuse(`${indicator.id} is not additive over regions`);
    if (x.free.has('period') && indicator.over_time !== 'sum')
      refuse(`${indicator.id} is a ${indicator.type} and is not summed over periods`);
  }
  if (x.measures.length === 0 && x.unit !== '1' && x.unit.includes('/')) refuse('a quotient is not summed');
}

/** Ranks from the greatest down, equal values sharing a place; none where any of those ranked has no value. */
export function rankStep(wide: Operand, axis: Axis, fixed: ReadonlyMap<Axis, string>): { sql: string } {
  const rest = axes.filter((other) => other !== axis && wide.free.has(other)).map((other) => `x.${other}`);
  const partition = rest.length === 0 ? '' : `PARTITION BY ${rest.join(', ')}`;
  const complete = `COUNT(*) OVER (${partition}) = COUNT(x.value) OVER (${partition})`;
  const lacking = (column: string): string =>
    `MIN(CASE WHEN x.value IS NULL THEN ${column} END) OVER (${partition})`;
  const columns = selectRow({
    ...sameRow('x'),
    value: `CASE WHEN ${complete} THEN CAST(RANK() OVER (${partition} ORDER BY x.value DESC) AS DOUBLE) END`,
    base: 'NULL',
    rate: 'NULL',
    status: `CASE WHEN x.status = 'C' THEN 'C' WHEN ${complete} THEN x.status ELSE 'M' END`,
    reason: `CASE WHEN NOT (${complete}) THEN COALESCE(x.reason, ${lacking('x.reason')}) END`,
    about: `COALESCE(x.about, ${lacking('x.about')})`,
    parts: `CAST(COUNT(*) OVER (${partition}) AS INTEGER)`,
  });
  const filter = [...fixed].map(([name, value]) => `${name} = ${literal(value)}`).join(' AND ');
  const ranked = `SELECT ${columns} FROM ${wide.name ?? ''} x`;
  return { sql: filter === '' ? ranked : `SELECT * FROM (${ranked}) ranked WHERE ${filter}` };
}

/** An amount of money in another currency, at the period's average rate for flows and its end rate for stocks. */
export function convertStep(
  x: Operand,
  call: Extract<Expression, { kind: 'call' }>,
  given: Surroundings,
  rates: string,
): {
  sql: string;
  unit: string;
  measures: string[];
  exchange: { from: string; to: string; kind: 'average' | 'end' };
} {
  const target = call.args[1];
  const to = target?.kind === 'name' ? target.name : '';
  if (!isCurrency(to))
    throw expressionError(given.text, (target ?? call).span, 'convert needs a currency', {
      expected: 'an ISO 4217 code such as USD',
    });
  const [from = '', per] = x.unit.split('/');
  if (!isCurrency(from))
    throw expressionError(given.text, call.span, 'only amounts of money can be converted', { found: x.unit });
  const stock = x.indicators.length > 0 && x.indicators.every(({ type }) => type === 'stock');
  const kind = option(call, 2, given, stock ? ['end', 'average'] : ['average', 'end']) as 'average' | 'end';
  const same = from === to;
  const rate = `SELECT period, rate AS multiplier, CAST(NULL AS DOUBLE) AS divisor FROM ${rates} WHERE "from" = ${literal(from)} AND "to" = ${literal(to)} AND kind = ${literal(kind)}
    UNION ALL SELECT period, CAST(NULL AS DOUBLE), rate FROM ${rates} WHERE "from" = ${literal(to)} AND "to" = ${literal(from)} AND kind = ${literal(kind)}`;
  const value = same ? 'x.value' : 'COALESCE(x.value * r.multiplier, x.value / r.divisor)';
  const columns = selectRow({
    ...sameRow('x'),
    value,
    base: 'NULL',
    rate: 'NULL',
    status: `CASE WHEN x.value IS NOT NULL AND (${value}) IS NULL THEN 'M' ELSE x.status END`,
    reason: `CASE WHEN x.value IS NULL THEN x.reason WHEN (${value}) IS NULL THEN 'no_rate' END`,
    about: `COALESCE(x.about, CONCAT(${literal(`${from}/${to} ${kind} `)}, x.period))`,
    parts_value: same ? 'x.parts_value' : 'COALESCE(x.parts_value * r.multiplier, x.parts_value / r.divisor)',
  });
  const join = same ? '' : ` LEFT JOIN (${rate}) r ON r.period = x.period`;
  return {
    sql: `SELECT ${columns} FROM ${x.name ?? ''} x${join}`,
    unit: per === undefined ? to : `${to}/${per}`,
    measures: x.measures,
    exchange: { from, to, kind },
  };
}
