// target(ID): the value that a target sets, in its unit, so that expressions can be compared with it.
import { literal } from '../engine/index.js';
import { didYouMean } from '../lib/index.js';
import { storeTable } from '../store/index.js';
import { documentText } from './documents.js';
import type { FigureContext } from './evaluate.js';
import type { Source } from './figure.js';
import { arity, type Surroundings } from './functions.js';
import { selectRow } from './rows.js';
import type { Step } from './step.js';
import type { Expression } from './syntax.js';
import { expressionError } from './tokens.js';

export interface TargetValue {
  value: number;
  unit: string;
  source: Source;
}

/** The values of the workspace's targets, where any of the texts asks for one. */
export async function readTargetValues(
  { engine, store }: FigureContext,
  texts: readonly string[],
): Promise<ReadonlyMap<string, TargetValue>> {
  if (!texts.some((text) => /\btarget\s*\(/.test(text))) return new Map();
  const rows = await engine.all<{
    id: string;
    value: number;
    unit: string;
    source: string | null;
    source_file: string;
    source_line: number;
  }>(`SELECT id, value, unit, source, source_file, source_line FROM ${storeTable(engine, store, 'targets')}`);
  return new Map(
    rows.map(({ id, value, unit, source, source_file, source_line }) => [
      id,
      {
        value,
        unit,
        source: {
          document: documentText(source, store.system),
          file: source_file,
          line: source_line,
          column: 'value',
        },
      },
    ]),
  );
}

/** A target's value as a step of one row. */
export function targetStep(
  call: Extract<Expression, { kind: 'call' }>,
  given: Surroundings,
  targets: ReadonlyMap<string, TargetValue>,
): Omit<Step, 'name'> {
  arity(call, given, 1, 1);
  const [named] = call.args;
  const id = named?.kind === 'name' ? named.name : '';
  const target = targets.get(id);
  if (target === undefined) {
    throw expressionError(
      given.text,
      (call.args[0] ?? call).span,
      { en: `there is no target "${id}"`, zh: `没有目标“${id}”` },
      {
        expected: { en: 'the id of a row of data/targets.csv', zh: 'data/targets.csv 中一行的编号' },
        mend: didYouMean(id, targets.keys()),
      },
    );
  }
  const { value, unit, source } = target;
  const amount = `CAST(${literal(value)} AS DOUBLE)`;
  return {
    expression: call,
    op: 'target',
    inputs: [],
    reduces: false,
    source,
    sql: `SELECT ${selectRow({ value: amount, base: amount })}`,
    free: new Set(),
    unit,
    quantity: unit === '1' ? 'rate' : unit === 'points' ? 'points' : 'amount',
    measures: [],
    prices: '',
    indicators: [],
    keys: 1,
    literal: value,
  };
}
