// What may be combined with what, and what comes of it: units, quantities, measures and price bases.
import { compositeOf, totalId, type Indicator } from '../define/index.js';
import { type InputError, isCurrency, listed, type Text } from '../lib/index.js';
import { quantityNames, type Quantity } from './figure.js';
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
        throw expressionError(place.given.text, place.span, {
          en: 'a power of an amount needs a plain number',
          zh: '数额的乘方须用纯数字',
        });
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
  // zero without a unit is zero in any, and a rate may stand beside points or a plain number
  const zero = [left, right].some(({ literal, unit }) => literal === 0 && unit === '1');
  const dimensionless = [left, right].every(({ unit }) => unit === '1' || unit === 'points');
  if (zero || dimensionless) return false;
  if (left.unit !== right.unit) {
    const plain = [left, right].some((side) => side.literal !== undefined && side.unit === '1');
    throw expressionError(
      given.text,
      span,
      {
        en: 'amounts of different units cannot be added or compared',
        zh: '计量单位不同的数额不能相加或比较',
      },
      {
        found: { en: `${left.unit} and ${right.unit}`, zh: `${left.unit} 和 ${right.unit}` },
        expected: { en: 'one unit on both sides', zh: '两边计量单位相同' },
        mend: plain
          ? {
              en: 'Write the unit behind the number, such as 700 million USD',
              zh: '请在数字后写计量单位，如 7000亿元',
            }
          : isCurrency(left.unit) && isCurrency(right.unit)
            ? {
                en: `Convert one of them: convert(…, ${left.unit})`,
                zh: `请换算其一：convert(…, ${left.unit})`,
              }
            : left.unit.includes('/') !== right.unit.includes('/')
              ? {
                  en: 'Divide the other side too, such as 50000 yuan / 1 person',
                  zh: '请将另一边也相除，如 50000元 / 1人',
                }
              : {
                  en: 'Combine only amounts of one unit, or divide one by the other',
                  zh: '请只合并计量单位相同的数额，或以其一除以另一',
                },
      },
    );
  }
  if (left.prices !== right.prices && left.prices !== '' && right.prices !== '') {
    throw expressionError(
      given.text,
      span,
      {
        en: 'amounts on different price bases cannot be added or compared',
        zh: '价格基准不同的数额不能相加或比较',
      },
      {
        found: `${left.prices} and ${right.prices} prices`,
      },
    );
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
    {
      en: 'different measures are added up, and the system declares no such composite',
      zh: '相加的指标口径不同，而体系未声明此综合规模',
    },
    {
      found: listed(measures),
      expected:
        declared === undefined
          ? { en: 'one measure', zh: '同一口径' }
          : {
              en: `one measure, or only ${declared.join(', ')}`,
              zh: `同一口径，或仅限 ${declared.join('、')}`,
            },
      mend: {
        en: 'Declare the composite in system.yaml if the sum is meant',
        zh: '如确需相加，请在 system.yaml 中声明综合规模（composite）',
      },
    },
  );
}

/** That a rate, an index or the like has no growth; `change` is the expression to ask for instead. */
export function noGrowth(quantity: Quantity, change: string, { given, span }: Place): InputError {
  const message = {
    en: `there is no growth of a ${quantity.replace('_', ' ')}`,
    zh: `${quantityNames[quantity]}没有增速`,
  };
  return expressionError(given.text, span, message, {
    mend: {
      en: `Use ${change} for the change in percentage points`,
      zh: `变动的百分点请用 ${change}`,
    },
  });
}

const typeNames = { flow: '流量', stock: '存量', ratio: '比率' } as const;

/** Refuses to sum what is not additive along a free axis. */
export function checkAdditive(x: Operand, { given, span }: Place): void {
  const refuse = (what: Text): never => {
    throw expressionError(given.text, span, what, {
      mend: {
        en: 'Compute it from its parts instead, or ask for it one by one',
        zh: '请由组成部分计算，或逐一查询',
      },
    });
  };
  if (x.quantity !== 'amount' && x.quantity !== 'number' && x.quantity !== 'points')
    refuse({
      en: `a ${x.quantity.replace('_', ' ')} is not summed`,
      zh: `${quantityNames[x.quantity]}不能相加`,
    });
  for (const indicator of x.indicators) {
    if (x.measures.length === 0) continue;
    if (x.free.has('industry') && !indicator.additive.industries)
      refuse({ en: `${indicator.id} is not additive over industries`, zh: `${indicator.id} 不能跨产业相加` });
    if (x.free.has('region') && !indicator.additive.regions)
      refuse({ en: `${indicator.id} is not additive over regions`, zh: `${indicator.id} 不能跨地区相加` });
    if (x.free.has('period') && indicator.over_time !== 'sum')
      refuse({
        en: `${indicator.id} is a ${indicator.type} and is not summed over periods`,
        zh: `${indicator.id} 是${typeNames[indicator.type]}指标，不能跨期相加`,
      });
  }
  if (x.measures.length === 0 && x.unit !== '1' && x.unit.includes('/'))
    refuse({ en: 'a quotient is not summed', zh: '商不能相加' });
}
