// The syntax tree of figure expressions, its printing, and the substitutions on it.
import { printPeriod, shiftPeriod, shiftYears, type Period } from '../lib/index.js';

/** Where a node stands in the expression's text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A period, or a parameter (`t`) shifted by some steps (`t-1`). */
export type PeriodPoint = { period: Period } | { parameter: string; shift: number };

/** One period, or all from `first` to `last`. */
export interface PeriodSpec {
  first: PeriodPoint;
  last: PeriodPoint | null;
}

export interface Reference {
  kind: 'reference';
  /** Null: the system's own region. `*`: every part of it. */
  region: string | null;
  /** `*`: every industry of the system. `project(ID)`: a project. */
  industry: string;
  indicator: string;
  /** Null: the period bound to `t`. */
  period: PeriodSpec | null;
  /** Of the period alone, or from the year's beginning. */
  accumulation: 'period' | 'ytd';
  span: Span;
}

export type BinaryOperator =
  '+' | '-' | '*' | '/' | '^' | '>=' | '<=' | '>' | '<' | '=' | '!=' | 'and' | 'or';

export type Expression =
  | {
      kind: 'number';
      value: number;
      unit: string;
      percent: boolean;
      /** As written. */ text: string;
      span: Span;
    }
  | Reference
  | { kind: 'name'; name: string; span: Span }
  | { kind: 'call'; name: string; args: Expression[]; span: Span }
  | {
      kind: 'binary';
      operator: BinaryOperator;
      left: Expression;
      right: Expression;
      /** Of `=`: whether a difference that rounding explains counts as none. */
      rounding?: true;
      span: Span;
    }
  | { kind: 'unary'; operator: '-' | 'not'; operand: Expression; span: Span };

/** Binding strength of the operators, weakest first. */
export const precedence: Record<BinaryOperator, number> = {
  or: 1,
  and: 2,
  '>=': 4,
  '<=': 4,
  '>': 4,
  '<': 4,
  '=': 4,
  '!=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '^': 8,
};
const unaryPrecedence = { not: 3, '-': 7 } as const;

/** An id as it stands in `target(ID)` and `project(ID)`: in quotes where it is more than letters, digits and signs. */
export function printId(id: string): string {
  return /^[\p{L}\p{N}_.-]+$/u.test(id) ? id : `"${id}"`;
}

/** The id that was so written. */
export function plainId(written: string): string {
  return written.startsWith('"') ? written.slice(1, -1) : written;
}

/** The canonical text of an expression: parsing it gives the same tree (spans apart). */
export function print(expression: Expression, outer = 0): string {
  switch (expression.kind) {
    case 'number':
      return expression.text;
    case 'name':
      return printId(expression.name);
    case 'reference':
      return printReference(expression);
    case 'call':
      return `${expression.name}(${expression.args.map((arg) => print(arg)).join(', ')})`;
    case 'unary': {
      const own = unaryPrecedence[expression.operator];
      const text = `${expression.operator === 'not' ? 'not ' : '-'}${print(expression.operand, own)}`;
      return own < outer ? `(${text})` : text;
    }
    case 'binary': {
      const own = precedence[expression.operator];
      // comparisons do not chain; powers are bracketed on either side
      const unchained = own === 4 || own === 8;
      const left = print(expression.left, unchained ? own + 1 : own);
      const within = expression.rounding === true ? ' within rounding' : '';
      const text = `${left} ${expression.operator} ${print(expression.right, own + 1)}${within}`;
      return own < outer ? `(${text})` : text;
    }
  }
}

function printReference({ region, industry, indicator, period, accumulation }: Reference): string {
  const brackets = period === null ? '' : `[${printPeriodSpec(period)}]`;
  const text = `${region === null ? '' : `${region}/`}${industry}.${indicator}${brackets}`;
  return accumulation === 'ytd' ? `ytd(${text})` : text;
}

function printPeriodSpec({ first, last }: PeriodSpec): string {
  return last === null ? printPoint(first) : `${printPoint(first)}..${printPoint(last)}`;
}

function printPoint(point: PeriodPoint): string {
  if ('period' in point) return printPeriod(point.period);
  const shift = point.shift === 0 ? '' : point.shift < 0 ? String(point.shift) : `+${point.shift}`;
  return `${point.parameter}${shift}`;
}

/** The expression with every reference replaced. */
export function mapReferences(
  expression: Expression,
  change: (reference: Reference) => Expression,
): Expression {
  switch (expression.kind) {
    case 'reference':
      return change(expression);
    case 'call':
      return { ...expression, args: expression.args.map((arg) => mapReferences(arg, change)) };
    case 'binary':
      return {
        ...expression,
        left: mapReferences(expression.left, change),
        right: mapReferences(expression.right, change),
      };
    case 'unary':
      return { ...expression, operand: mapReferences(expression.operand, change) };
    default:
      return expression;
  }
}

/** Every reference in the expression, in order. */
export function references(expression: Expression): Reference[] {
  const found: Reference[] = [];
  mapReferences(expression, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

/** Whether a parameter stands for the period of any of its figures, so that it can be asked of each period in turn. */
export function hasOpenPeriod(expression: Expression): boolean {
  return references(expression).some(
    ({ period }) =>
      period === null || 'parameter' in period.first || (period.last !== null && 'parameter' in period.last),
  );
}

/** Puts bound parameters in the places of regions, industries, indicators and periods. */
export function bind(
  expression: Expression,
  bindings: Readonly<Record<string, string>>,
  parsePeriodText: (text: string) => Period | undefined,
): Expression {
  const named = (name: string): string => (Object.hasOwn(bindings, name) ? (bindings[name] ?? name) : name);
  const point = (given: PeriodPoint): PeriodPoint => {
    if ('period' in given) return given;
    const period = parsePeriodText(named(given.parameter));
    return period === undefined ? given : { period: shiftPeriod(period, given.shift) };
  };
  return mapReferences(expression, (reference) => {
    const spec =
      reference.period ??
      (Object.hasOwn(bindings, 't') ? { first: { parameter: 't', shift: 0 }, last: null } : null);
    const region = reference.region ?? (Object.hasOwn(bindings, 'region') ? 'region' : null);
    return {
      ...reference,
      region: region === null ? null : named(region),
      industry: named(reference.industry),
      indicator: named(reference.indicator),
      period:
        spec === null
          ? null
          : { first: point(spec.first), last: spec.last === null ? null : point(spec.last) },
    };
  });
}

/** The expression with the periods of all references moved by whole years. */
export function inYears(expression: Expression, years: number): Expression {
  const move = (point: PeriodPoint): PeriodPoint =>
    'period' in point ? { period: shiftYears(point.period, years) } : point;
  return mapReferences(expression, (reference) => ({
    ...reference,
    period: reference.period && {
      first: move(reference.period.first),
      last: reference.period.last && move(reference.period.last),
    },
  }));
}

/** The expression with one period in all references. */
export function atPeriod(expression: Expression, period: Period): Expression {
  return mapReferences(expression, (reference) => ({
    ...reference,
    period: { first: { period }, last: null },
  }));
}
