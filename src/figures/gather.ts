// Gathers what many explanations ask at the same time into few queries: expressions are planned together, cells are
// looked up together. Whoever asks awaits an answer; the questions of one turn of the event loop go out as one.
import { literal } from '../engine/index.js';
import {
  inSystemOrder,
  observationsOf,
  plannerFor,
  runSteps,
  type Bindings,
  type FigureContext,
} from './evaluate.js';
import { planText } from './plan.js';
import type { Row } from './rows.js';
import type { Step } from './step.js';

/** An expression planned and computed: its last step, and the rows of every step by name. */
export interface Computed {
  last: Step;
  rowsOf: ReadonlyMap<string, Row[]>;
}

/** A cell of the store. */
export interface CellKey {
  region: string;
  industry: string;
  indicator: string;
  period: string;
  accumulation: string;
}

export interface Gathering {
  compute(text: string, bindings: Bindings): Promise<Computed>;
  /** The wanted columns of a cell; undefined where the store has none. */
  cell(key: CellKey): Promise<object | undefined>;
}

// engines plan a query of many hundred steps slower than several of some dozens
const mostAtOnce = 48;

/** A gathering over a context; `columns` are what is wanted of cells. */
export function gather(context: FigureContext, columns: readonly string[]): Gathering {
  const computed = inTurns<{ text: string; bindings: Bindings }, Computed>((asked) =>
    computeAll(asked, context),
  );
  const cells = inTurns<CellKey, object | undefined>((keys) => cellsOf(keys, columns, context));
  return {
    compute: (text, bindings) => computed(`${text} ${JSON.stringify(bindings)}`, { text, bindings }),
    cell: (key) => cells(Object.values(key).join(' '), key),
  };
}

/** Answers each question once, those of one turn together. */
function inTurns<Question, Answer>(
  answerAll: (questions: Question[]) => Promise<(Answer | Error)[]>,
): (id: string, question: Question) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  let waiting: { question: Question; done: (answer: Answer) => void; fail: (error: unknown) => void }[] = [];

  async function flush(): Promise<void> {
    const now = waiting;
    waiting = [];
    for (let from = 0; from < now.length; from += mostAtOnce) {
      const some = now.slice(from, from + mostAtOnce);
      try {
        const answers = await answerAll(some.map(({ question }) => question));
        some.forEach(({ done, fail }, i) => {
          const answer = answers[i];
          if (answer instanceof Error) fail(answer);
          else done(answer as Answer);
        });
      } catch (error) {
        for (const { fail } of some) fail(error);
      }
    }
  }

  return (id, question) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const answer = new Promise<Answer>((done, fail) => {
      if (waiting.length === 0) setImmediate(() => void flush());
      waiting.push({ question, done, fail });
    });
    known.set(id, answer);
    return answer;
  };
}

async function computeAll(
  asked: readonly { text: string; bindings: Bindings }[],
  context: FigureContext,
): Promise<(Computed | Error)[]> {
  const plan = await plannerFor(
    context,
    asked.map(({ text }) => text),
  );
  const lasts = asked.map(({ text, bindings }): Step | Error => {
    try {
      return planText(text, bindings, plan);
    } catch (error) {
      if (error instanceof Error) return error;
      throw error;
    }
  });
  const rows = await runSteps(plan, plan.steps, context.engine);
  const rowsOf = new Map(
    plan.steps.map((step, i) => [step.name, inSystemOrder(rows[i] ?? [], context.store.system)]),
  );
  return lasts.map((last) => (last instanceof Error ? last : { last, rowsOf }));
}

async function cellsOf(
  keys: readonly CellKey[],
  columns: readonly string[],
  context: FigureContext,
): Promise<(object | undefined)[]> {
  const names = ['region', 'industry', 'indicator', 'period', 'accumulation'] as const;
  const tuples = keys.map((key) => `(${names.map((name) => literal(key[name])).join(', ')})`);
  const rows = await context.engine.all<CellKey>(
    `SELECT ${[...names, ...columns].join(', ')} FROM ${observationsOf(context)}
     WHERE (${names.join(', ')}) IN (${tuples.join(', ')})`,
  );
  const idOf = (key: CellKey): string => names.map((name) => key[name]).join(' ');
  const found = new Map(rows.map((row) => [idOf(row), row]));
  return keys.map((key) => found.get(idOf(key)));
}
