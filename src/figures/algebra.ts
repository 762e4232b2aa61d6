// What may be combined with what, and what comes of it: units, quantities, measures and price bases.
import { compositeOf, totalId, type Indicator } from '../define/index.js';
import { isCurrency } from '../lib/index.js';
import type { Quantity } from './figure.js';
import type { Surroundings } from './functions.js';
import type { Axis } from './rows.js';
import type { BinaryOperator, Span } from './syntax.js';
import { expressionError } from './tokens.js';
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

/** Where an error points. */
export interface Place {
  given: Surroundings;
  span: Span;
}

/** What arithmetic, a comparison or logic makes of two inputs; `mixes` where different measures are added up. */
export function binaryType(
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
        ? 'Write the unit behind the number, such as 700 million USD'
        : isCurrency(left.unit) && isCurrency(right.unit)
          ? `Convert one of them: convert(…, ${left.unit})`
          : left.unit.includes('/') !== right.unit.includes('/')
            ? 'Divide the other side too, such as 50000 yuan / 1 person'
            : 'Combine only amounts of one unit, or divide one by the other',
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
export function requireComposite(
  measures: readonly string[],
  { given: { system, text }, span }: Place,
): true {
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

/** Refuses to sum what is not additive along a free axis. */
export function checkAdditive(x: Operand, { given, span }: Place): void {
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
