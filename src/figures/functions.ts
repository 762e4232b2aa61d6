// The functions that are defined by others: each is rewritten into arithmetic over growth, base and plain figures, so
// that its derivation shows every step. Formulas and their sources: docs/figures.md.
import { indicatorOf, industryOf, ownRegion, rootOf, type System } from '../define/index.js';
import { periodsBetween, periodsPerYear, printPeriod, type Period } from '../lib/index.js';
import { expressionError } from './tokens.js';
import {
  atPeriod,
  inYears,
  mapReferences,
  print,
  references,
  type BinaryOperator,
  type Expression,
  type Reference,
} from './syntax.js';

/** What a rewriting may ask of its surroundings. */
export interface Surroundings {
  /** The whole expression's text, for errors. */
  text: string;
  system: System;
}

type Call = Extract<Expression, { kind: 'call' }>;
type Rewriting = (call: Call, surroundings: Surroundings) => Expression;

/** Functions that are rewritten; the others (growth, base, sum, rank ...) are computed by the engine as they stand. */
export const rewritings: Readonly<Record<string, Rewriting>> = {
  /** Change on the comparable base; of a rate, in percentage points on the year before; with `nominal`, on the published level. */
  diff(call, given) {
    const x = argument(call, given, 0);
    return isRate(x, given.system) || option(call, 1, given, ['comparable', 'nominal']) === 'nominal'
      ? binary('-', x, inYears(x, -1))
      : binary('-', x, apply('base', x));
  },

  /** The part of the whole that the figure's tree has: of the system's total, of the economy for an account; or of the second argument. */
  share(call, given) {
    arity(call, given, 1, 2);
    const x = argument(call, given, 0);
    return binary('/', x, call.args[1] ?? whole(x, given, call));
  },

  /** Percentage points of the whole's growth that the part's change makes: (x − base(x)) / base(whole). */
  contribution(call, given) {
    arity(call, given, 1, 2);
    const x = argument(call, given, 0);
    return binary(
      '/',
      binary('-', x, apply('base', x)),
      apply('base', call.args[1] ?? whole(x, given, call)),
    );
  },

  /** Share of the part in the whole's change (贡献率): (x − base(x)) / (whole − base(whole)). */
  contribution_share(call, given) {
    arity(call, given, 1, 2);
    const x = argument(call, given, 0);
    const total = call.args[1] ?? whole(x, given, call);
    return binary('/', binary('-', x, apply('base', x)), binary('-', total, apply('base', total)));
  },

  /** Level relative to that of a base period, which is 100. */
  index(call, given) {
    arity(call, given, 2, 2);
    const x = argument(call, given, 0);
    const period = periodArgument(call, given, 1);
    return binary('*', binary('/', x, atPeriod(x, period)), literal(100));
  },

  /** Compound annual growth between the ends of a range: (last / first)^(1 / years) − 1. */
  cagr(call, given) {
    arity(call, given, 1, 1);
    const x = argument(call, given, 0);
    const [first, last] = ends(x, call, given);
    const years = (periodsBetween(first, last) ?? 0) / periodsPerYear[first.frequency];
    if (years <= 0)
      throw expressionError(
        given.text,
        call.span,
        { en: 'an average growth needs a range of at least two periods', zh: '年均增速须有至少两期的区间' },
        {
          mend: {
            en: 'Write for example cagr(total.headline[2016..2020])',
            zh: '例如写 cagr(total.headline[2016..2020])',
          },
        },
      );
    return binary(
      '-',
      binary('^', binary('/', atPeriod(x, last), atPeriod(x, first)), literal(1 / years, `(1/${years})`)),
      literal(1),
    );
  },

  /** Geometric mean of this year's and last year's growth (两年平均增长). */
  two_year_average(call, given) {
    arity(call, given, 1, 1);
    const x = argument(call, given, 0);
    const factor = (y: Expression): Expression => binary('+', literal(1), apply('growth', y));
    return binary(
      '-',
      binary('^', binary('*', factor(x), factor(inYears(x, -1))), literal(0.5, '(1/2)')),
      literal(1),
    );
  },

  /** Location quotient: the industry's share in the region over its share in the system's own region. */
  lq(call, given) {
    arity(call, given, 1, 1);
    const x = argument(call, given, 0);
    const own = ownRegion(given.system).id;
    const reference = mapReferences(x, (r) => ({ ...r, region: own }));
    return binary(
      '/',
      binary('/', x, whole(x, given, call)),
      binary('/', reference, whole(reference, given, call)),
    );
  },
};

/** `growth(x, nominal)` is taken on the level published for the year before. */
export function nominalGrowth(x: Expression): Expression {
  return binary('/', binary('-', x, inYears(x, -1)), inYears(x, -1));
}

/** The name given as an option at `index`, or the first allowed one where it is left out. */
export function option(
  call: Call,
  index: number,
  { text }: Surroundings,
  allowed: readonly string[],
): string {
  const arg = call.args[index];
  if (arg === undefined) return allowed[0] ?? '';
  if (arg.kind === 'name' && allowed.includes(arg.name)) return arg.name;
  throw expressionError(
    text,
    arg.span,
    { en: `this is not an option of ${call.name}`, zh: `${call.name} 没有此选项` },
    {
      found: print(arg),
      expected: { en: allowed.join(' or '), zh: allowed.join(' 或 ') },
    },
  );
}

/** The number of digits that a value is rounded to: the second argument, negative before the point; 0 without it. */
export function digitsOf(call: Call, { text }: Surroundings): number {
  const digits = call.args[1];
  if (digits === undefined) return 0;
  const places =
    digits.kind === 'number'
      ? digits.value
      : digits.kind === 'unary' && digits.operand.kind === 'number'
        ? -digits.operand.value
        : NaN;
  if (Number.isInteger(places)) return places;
  throw expressionError(
    text,
    digits.span,
    { en: 'round needs a whole number of digits', zh: 'round 的位数应为整数' },
    {
      expected: { en: 'such as round(x, 2)', zh: '如 round(x, 2)' },
    },
  );
}

/** Checks the number of arguments. */
export function arity(call: Call, { text }: Surroundings, least: number, most: number): void {
  if (call.args.length >= least && call.args.length <= most) return;
  const expected = least === most ? String(least) : `${least} to ${most}`;
  throw expressionError(
    text,
    call.span,
    {
      en: `${call.name} takes ${expected} argument${most === 1 ? '' : 's'}`,
      zh: `${call.name} 应有${least === most ? least : `${least}至${most}`}个参数`,
    },
    {
      found: String(call.args.length),
    },
  );
}

/** The argument at `index`. */
export function argument(call: Call, { text }: Surroundings, index: number): Expression {
  const arg = call.args[index];
  if (arg === undefined)
    throw expressionError(
      text,
      call.span,
      { en: `${call.name} needs a figure`, zh: `${call.name} 须有一个数据` },
      {
        expected: { en: `${call.name}(industry.indicator[period])`, zh: `${call.name}(产业.指标[报告期])` },
      },
    );
  return arg;
}

/** The industry's own indicator where `headline` is asked of an industry that has one. */
export function actualIndicator(system: System, industry: string, indicator: string): string {
  return indicator === 'headline' ? (industryOf(system, industry)?.headline ?? 'headline') : indicator;
}

/** The expression with each figure replaced by that of the whole it is a part of. */
function whole(x: Expression, { system, text }: Surroundings, call: Call): Expression {
  if (references(x).length === 0)
    throw expressionError(
      text,
      call.span,
      { en: `${call.name} needs a figure`, zh: `${call.name} 须有一个数据` },
      { found: print(x) },
    );
  return mapReferences(x, (reference) => {
    const top = reference.industry === '*' ? 'total' : (rootOf(system, reference.industry)?.id ?? 'total');
    const root = industryOf(system, top);
    const isHeadline =
      reference.indicator === 'headline' ||
      (reference.industry !== '*' &&
        industryOf(system, reference.industry)?.headline === reference.indicator);
    // the headline of a single measure is asked for by its own name, that of a composite by `headline`
    const indicator = isHeadline ? (root?.headline ?? 'headline') : reference.indicator;
    const known = indicator === 'headline' || root?.indicators.includes(indicator) === true;
    if (!known) {
      throw expressionError(
        text,
        reference.span,
        {
          en: `there is no ${indicator} of ${top} to take a part of`,
          zh: `${top} 没有 ${indicator}，无从计算比重`,
        },
        {
          mend: {
            en: `Name the whole as the second argument: ${call.name}(${print(x)}, …)`,
            zh: `请以第二个参数写明总体：${call.name}(${print(x)}, …)`,
          },
        },
      );
    }
    const total: Reference = { ...reference, industry: top, indicator };
    return total;
  });
}

/** Whether an expression is a rate, whose change is in percentage points. */
function isRate(x: Expression, system: System): boolean {
  if (x.kind === 'call')
    return ['growth', 'share', 'contribution_share', 'cagr', 'two_year_average'].includes(x.name);
  return (
    x.kind === 'reference' &&
    indicatorOf(system, x.indicator)?.type === 'ratio' &&
    indicatorOf(system, x.indicator)?.unit === '1'
  );
}

function periodArgument(call: Call, { text }: Surroundings, index: number): Period {
  const arg = call.args[index];
  const year = arg?.kind === 'number' && /^\d{4}$/.test(arg.text) ? arg.value : undefined;
  if (year !== undefined) return { frequency: 'A', year, index: 1 };
  // a finer base period is given by a figure of that period
  const point = arg?.kind === 'reference' ? arg.period?.first : undefined;
  if (point !== undefined && 'period' in point) return point.period;
  throw expressionError(
    text,
    (arg ?? call).span,
    { en: `${call.name} needs a base period`, zh: `${call.name} 须有基期` },
    {
      expected: {
        en: `a year, such as ${call.name}(total.headline[2016..2020], 2016), or a figure at the base period`,
        zh: `年份，如 ${call.name}(total.headline[2016..2020], 2016)；或基期的数据`,
      },
    },
  );
}

function ends(x: Expression, call: Call, { text }: Surroundings): [Period, Period] {
  for (const { period } of references(x)) {
    if (period?.last != null && 'period' in period.first && 'period' in period.last)
      return [period.first.period, period.last.period];
  }
  const single = references(x)[0]?.period?.first;
  const year = single !== undefined && 'period' in single ? printPeriod(single.period) : '2020';
  throw expressionError(
    text,
    call.span,
    { en: 'an average growth needs a range of periods', zh: '年均增速须有报告期区间' },
    {
      mend: {
        en: `Write for example ${call.name}(total.headline[2016..${year}])`,
        zh: `例如写 ${call.name}(total.headline[2016..${year}])`,
      },
    },
  );
}

const nowhere = { start: 0, end: 0 };

function binary(operator: BinaryOperator, left: Expression, right: Expression): Expression {
  return {
    kind: 'binary',
    operator,
    left,
    right,
    span: { start: left.span.start, end: Math.max(left.span.end, right.span.end) },
  };
}

function apply(name: string, x: Expression): Expression {
  return { kind: 'call', name, args: [x], span: x.span };
}

function literal(value: number, text = String(value)): Expression {
  return { kind: 'number', value, unit: '1', percent: false, text, span: nowhere };
}
