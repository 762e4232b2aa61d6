// Identities that compiled returns keep for any register and any returns: against sums worked out anew here, return by
// return, and against themselves in another order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDuckDB } from './engine/index.js';
import { buildWorkspace } from './build.js';
import { storeTable, type TableName } from './store/index.js';
import { system, workspace } from './test-support/returns.js';

const months = ['2019-01', '2019-02', '2019-03', '2020-01', '2020-02', '2020-03'];
const ids = ['A', 'B', 'C', 'D', 'E', 'F'];

/** A row of the register: it holds from one of the months to another. */
interface Row {
  enterprise: string;
  from: number;
  to: number;
  industries: readonly string[];
  region: string;
  holding: string;
}

/** A return in cents. */
interface Return {
  enterprise: string;
  month: number;
  now: number;
  before: number | null;
  /** Values of the same return as it was sent first. */
  earlier: number | null;
}

const industriesOf: fc.Arbitrary<readonly string[]> = fc.constantFrom(
  ['food'],
  ['machines'],
  ['food', 'machines'],
  ['machines', 'food'],
);
const place = { industries: industriesOf, region: fc.constantFrom('230101', '230102', '') };

const enterpriseOf = (enterprise: string): fc.Arbitrary<{ rows: Row[]; returns: Return[] }> =>
  fc
    .record({
      first: fc.record(place),
      second: fc.option(fc.record(place)),
      from: fc.integer({ min: 0, max: 3 }),
      move: fc.integer({ min: 1, max: 5 }),
      to: fc.integer({ min: 3, max: 5 }),
      holding: fc.constantFrom('', '', 'G'),
      returns: fc.array(
        fc.option(
          fc.record({
            now: fc.integer({ min: 0, max: 999_999_99 }),
            before: fc.option(fc.integer({ min: 0, max: 999_999_99 }), { freq: 12 }),
            earlier: fc.option(fc.integer({ min: 0, max: 999_99 }), { freq: 1 }),
          }),
          { freq: 5 },
        ),
        { minLength: 6, maxLength: 6 },
      ),
    })
    .map(({ first, second, from, move, to, holding, returns }) => {
      const moved = second !== null && move > from && move <= to;
      return {
        rows: [
          { enterprise, holding, ...first, from, to: moved ? move - 1 : to },
          ...(moved ? [{ enterprise, holding, ...second, from: move, to }] : []),
        ],
        returns: returns.flatMap((each, month) => (each === null ? [] : [{ enterprise, month, ...each }])),
      };
    });

const town = fc.tuple(...ids.map(enterpriseOf)).map((list) => ({
  rows: list.flatMap(({ rows }) => rows),
  returns: list.flatMap(({ returns }) => returns),
}));
type Town = { rows: Row[]; returns: Return[] };

const money = (cents: number | null): string =>
  cents === null ? '' : `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

function filesOf({ rows, returns }: Town, parts: number, reversed: boolean): Record<string, string> {
  const register = rows.map(
    ({ enterprise, from, to, industries, region, holding }) =>
      `${enterprise},,${region},${holding},${months[from] ?? ''},${months[to] ?? ''},${industries.join(';')}`,
  );
  const lines = returns.flatMap(({ enterprise, month, now, before, earlier }) => {
    const head = `${enterprise},${months[month] ?? ''}`;
    const last = `${head},${money(now)},${money(before)},9`;
    return earlier === null ? [last] : [last, `${head},${money(earlier)},${money(earlier)},1`];
  });
  const ordered = reversed ? [...lines].reverse() : lines;
  const files = Array.from({ length: parts }, (_, part) => [
    `data/returns/${part}.csv`,
    `enterprise,period,output,output_last_year,sent\n${ordered.filter((_line, i) => i % parts === part).join('\n')}\n`,
  ]);
  return {
    'data/register.csv': `enterprise,class_code,region,holding,valid_from,valid_to,industry\n${register.join('\n')}\n`,
    ...(Object.fromEntries(files) as Record<string, string>),
  };
}

interface Cell {
  region: string;
  industry: string;
  period: string;
  value: number;
  base: number | null;
  base_published: number | null;
  entered: number | null;
  left: number | null;
  reclassified: number | null;
  restated: number | null;
  enterprises: number;
}

const rowAt = (rows: readonly Row[], enterprise: string, month: number): Row | undefined =>
  rows.find((row) => row.enterprise === enterprise && row.from <= month && month <= row.to);

/** The cells of single months, each added up return by return. */
function expectedCells({ rows, returns }: Town): Map<string, Cell> {
  const regionOf = ({ region }: Row): string =>
    region === '230101' ? 'north' : region === '230102' ? 'south' : 'town';
  const isIn = (row: Row | undefined, region: string, industry: string): boolean =>
    row !== undefined &&
    (region === 'town' || regionOf(row) === region) &&
    (industry === 'total' || row.industries.includes(industry));
  const counted = returns.filter(({ enterprise, month }) => rowAt(rows, enterprise, month) !== undefined);
  const at = (enterprise: string, month: number): Return | undefined =>
    counted.find((each) => each.enterprise === enterprise && each.month === month);
  const cells = new Map<string, Cell>();
  for (const region of ['town', 'north', 'south'])
    for (const industry of ['total', 'food', 'machines'])
      for (const [month, period] of months.entries()) {
        const inside = (each: Return): boolean =>
          isIn(rowAt(rows, each.enterprise, each.month), region, industry);
        const now = counted.filter((each) => each.month === month && inside(each));
        const then = counted.filter((each) => each.month === month - 3 && inside(each));
        if (now.length === 0) continue;
        const sum = (list: Return[], of: (each: Return) => number): number =>
          list.reduce((all, each) => all + of(each), 0);
        const base = (each: Return): number => each.before ?? 0;
        // a year before, the enterprise was in the register and its value of that time is not told
        const lacks = ({ enterprise, before }: Return): boolean =>
          before === null && month >= 3 && rowAt(rows, enterprise, month - 3) !== undefined;
        const was = (each: Return): Return | undefined => at(each.enterprise, month - 3);
        const will = (each: Return): Return | undefined => at(each.enterprise, month);
        const known = !now.some(lacks);
        const bridged = known && then.length > 0;
        const part = (cents: number): number | null => (bridged ? cents / 100 : null);
        const stayedNow = now.filter((each) => was(each) !== undefined && inside(was(each) as Return));
        const stayedThen = then.filter((each) => will(each) !== undefined && inside(will(each) as Return));
        cells.set(`${region} ${industry} ${period}`, {
          ...{ region, industry, period, enterprises: now.length },
          value: sum(now, (each) => each.now) / 100,
          base: known ? sum(now, base) / 100 : null,
          base_published: then.length === 0 ? null : sum(then, (each) => each.now) / 100,
          entered: part(
            sum(
              now.filter((each) => was(each) === undefined),
              base,
            ),
          ),
          left: part(
            0 -
              sum(
                then.filter((each) => will(each) === undefined),
                (each) => each.now,
              ),
          ),
          reclassified: part(
            sum(
              now.filter((each) => was(each) !== undefined && !inside(was(each) as Return)),
              base,
            ) -
              sum(
                then.filter((each) => will(each) !== undefined && !inside(will(each) as Return)),
                (each) => each.now,
              ),
          ),
          restated: part(sum(stayedNow, base) - sum(stayedThen, (each) => each.now)),
        });
      }
  return cells;
}

/** By enterprise and period the value of each return that is missing and can be imputed, in cents: docs/returns.md, "Ratio imputation". */
function imputedByHand({ rows, returns }: Town): Map<string, number> {
  const numbers = months.map((month) => 12 * (Number(month.slice(0, 4)) - 2019) + Number(month.slice(5)) - 1);
  const at = (enterprise: string, number: number): Return | undefined =>
    returns.find((each) => each.enterprise === enterprise && numbers[each.month] === number);
  const industryOf = (row: Row | undefined): string => row?.industries[0] ?? '';
  const isLive = (number: number): boolean => returns.some(({ month }) => numbers[month] === number);
  const rowOf = ({ enterprise, month }: Return): Row | undefined => rowAt(rows, enterprise, month);
  const inIndustry = (industry: string, number: number): Return[] =>
    returns.filter((each) => numbers[each.month] === number && industryOf(rowOf(each)) === industry);
  const sum = (list: readonly Return[], of: (each: Return) => number): number | null =>
    list.length === 0 ? null : list.reduce((all, each) => all + of(each), 0);
  // of those that returned, in the same row of the register, for the neighbour too
  const matched = (industry: string, number: number, by: 1 | -1): number | null =>
    sum(
      inIndustry(industry, number).filter((each) => {
        const other = at(each.enterprise, number + by);
        return other !== undefined && rowOf(other) === rowOf(each);
      }),
      ({ now }) => now,
    );
  const step = (industry: string, number: number): number | null => {
    const [since, onward] = [matched(industry, number, -1), matched(industry, number - 1, 1)];
    return since === null || onward === null || onward === 0 ? null : since / onward;
  };
  const gapOf = (enterprise: string, row: Row, number: number): number | undefined => {
    const known = returns
      .filter((each) => each.enterprise === enterprise && rowOf(each) === row)
      .map(({ month }) => numbers[month] ?? 0);
    const last = known.filter((each) => each < number && number - each < 12).sort((a, b) => b - a)[0];
    if (last === undefined) return undefined;
    const between = Array.from({ length: number - last - 1 }, (_, i) => last + 1 + i);
    return between.every(isLive) ? last : undefined;
  };
  const isThere = (enterprise: string, number: number): boolean =>
    at(enterprise, number) !== undefined ||
    at(enterprise, number - 12) !== undefined ||
    at(enterprise, number - 1) !== undefined;
  const ratio = (industry: string, number: number): number => {
    const told = inIndustry(industry, number).filter(({ before }) => before !== null);
    const of = (list: readonly Return[]): number | null => {
      const [now, before] = [sum(list, (each) => each.now), sum(list, (each) => each.before ?? 0)];
      return now === null || before === null || before === 0 ? null : now / before;
    };
    const stayed = told.filter(
      ({ enterprise }) => number >= 12 && isLive(number - 12) && wasThere(enterprise, number - 12),
    );
    return of(stayed) ?? of(told) ?? 1;
  };
  const wasThere = (enterprise: string, number: number): boolean => {
    const row = rowAt(rows, enterprise, numbers.indexOf(number));
    return row !== undefined && (isThere(enterprise, number) || gapOf(enterprise, row, number) !== undefined);
  };
  const values = new Map<string, number>();
  for (const [month, number] of numbers.entries())
    for (const enterprise of new Set(rows.map((row) => row.enterprise))) {
      const row = rowAt(rows, enterprise, month);
      if (row === undefined || !isLive(number) || at(enterprise, number) !== undefined) continue;
      const industry = industryOf(row);
      const [year, near] = [at(enterprise, number - 12), at(enterprise, number - 1)];
      let value: number | null = null;
      if (year !== undefined) value = year.now * ratio(industry, number);
      else if (near !== undefined) value = near.now * (step(industry, number) ?? 1);
      else {
        const last = gapOf(enterprise, row, number);
        const basis = last === undefined ? undefined : at(enterprise, last)?.now;
        const steps =
          last === undefined
            ? []
            : Array.from({ length: number - last }, (_, i) => step(industry, last + 1 + i));
        if (basis !== undefined && steps.every((each) => each !== null))
          value = steps.reduce((all: number, each) => all * each, basis);
      }
      if (value !== null) values.set(`${enterprise} ${months[month] ?? ''}`, value);
    }
  return values;
}

interface Tables {
  compiled: (Cell & { accumulation: string })[];
  contributors: Record<string, unknown>[];
  observations: Record<string, unknown>[];
  edits: Record<string, unknown>[];
  responses: { region: string; industry: string; period: string; expected: number; returned: number }[];
}

async function build(
  files: Record<string, string>,
  threads: number,
  impute: boolean,
  accumulation = 'period',
): Promise<Tables> {
  const folder = await workspace({
    ...files,
    'system.yaml': `${system}returns: { impute_missing: ${impute}, accumulation: ${accumulation} }\n`,
  });
  const { store } = await buildWorkspace(folder, { resources: { threads } });
  const engine = await openDuckDB({ threads: 1 });
  const rows = <Row extends object>(table: TableName, but = ''): Promise<Row[]> =>
    engine.all<Row>(`SELECT * ${but} FROM ${storeTable(engine, store, table)} ORDER BY ALL`);
  try {
    return {
      compiled: await rows('compiled'),
      contributors: await rows('contributors'),
      observations: await rows('observations'),
      edits: await rows('edits', 'EXCLUDE (file, line, reason)'),
      responses: await rows('responses'),
    };
  } finally {
    engine.close();
  }
}

const cents = (value: number | null): number => Math.round((value ?? 0) * 100);

describe('for any register and any returns', () => {
  it('every cell and every part of its bridge is the sum of its returns, and the bridge adds up to the cent', async () => {
    await fc.assert(
      fc.asyncProperty(town, async (any) => {
        const { compiled } = await build(filesOf(any, 2, false), 2, false);
        const single = compiled.filter(
          ({ period, accumulation }) =>
            period.length === 7 && !period.includes('Q') && accumulation === 'period',
        );
        const expected = expectedCells(any);
        expect(single.length).toBe(expected.size);
        for (const cell of single) {
          const key = `${cell.region} ${cell.industry} ${cell.period}`;
          expect({ key, ...cell }).toMatchObject({ key, ...expected.get(key) });
        }
        // of longer periods and cumulations too
        for (const { base, base_published: before, entered, left, reclassified, restated } of compiled)
          if (entered !== null)
            expect(cents(before) + cents(entered) + cents(left) + cents(reclassified) + cents(restated)).toBe(
              cents(base),
            );
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('a quarter and a cumulation are the sum of their months, and parts less what is counted twice the total', async () => {
    await fc.assert(
      fc.asyncProperty(town, async (any) => {
        const { compiled } = await build(filesOf(any, 1, false), 2, false);
        const cell = (region: string, industry: string, period: string, accumulation = 'period') =>
          compiled.find(
            (each) =>
              each.region === region &&
              each.industry === industry &&
              each.period === period &&
              each.accumulation === accumulation,
          );
        for (const region of ['town', 'north', 'south'])
          for (const year of ['2019', '2020'])
            for (const industry of ['total', 'food', 'machines']) {
              const single = ['01', '02', '03'].map((month) => cell(region, industry, `${year}-${month}`));
              const quarter = cell(region, industry, `${year}-Q1`);
              const toMarch = cell(region, industry, `${year}-03`, 'ytd');
              const sum = single.reduce((all, each) => all + cents(each?.value ?? null), 0);
              if (single.every((each) => each !== undefined)) {
                expect(cents(quarter?.value ?? null)).toBe(sum);
                expect(cents(toMarch?.value ?? null)).toBe(sum);
              } else expect(quarter).toBeUndefined();
            }
        const { rows, returns } = any;
        for (const [month, period] of months.entries()) {
          const twice = returns.filter((each) =>
            rows.some(
              (row) =>
                row.enterprise === each.enterprise &&
                row.from <= month &&
                month <= row.to &&
                row.industries.length === 2 &&
                each.month === month,
            ),
          );
          const value = (industry: string): number => cents(cell('town', industry, period)?.value ?? null);
          expect(value('food') + value('machines') - twice.reduce((all, { now }) => all + now, 0)).toBe(
            value('total'),
          );
        }
      }),
      { numRuns: 4 },
    );
  }, 120_000);

  it('response counts and the largest contributors are what one counts by hand', async () => {
    await fc.assert(
      fc.asyncProperty(town, async (any) => {
        const { contributors, responses } = await build(filesOf(any, 1, false), 2, false);
        const live = new Set(any.returns.map(({ month }) => month));
        for (const [month, period] of months.entries()) {
          const due = any.rows.filter(({ from, to }) => from <= month && month <= to);
          const sent = any.returns.filter(
            (each) => each.month === month && due.some(({ enterprise }) => enterprise === each.enterprise),
          );
          const response = responses.find(
            (each) => each.region === 'town' && each.industry === 'total' && each.period === period,
          );
          if (live.has(month) && due.length > 0)
            expect(response).toMatchObject({ expected: due.length, returned: sent.length });
          const units = new Map<string, number>();
          for (const { enterprise, now } of sent) {
            const holding = due.find((row) => row.enterprise === enterprise)?.holding ?? '';
            const unit = holding === '' ? enterprise : holding;
            units.set(unit, (units.get(unit) ?? 0) + now);
          }
          const largest = [...units.values()].filter((now) => now > 0).sort((a, b) => b - a);
          const found = contributors.filter(
            (each) =>
              each.region === 'town' &&
              each.industry === 'total' &&
              each.indicator === 'output' &&
              each.period === period &&
              each.accumulation === 'period',
          ) as { place: number; value: number }[];
          expect(found.sort((a, b) => a.place - b.place).map(({ value }) => cents(value))).toEqual(
            largest.slice(0, 3),
          );
        }
      }),
      { numRuns: 5 },
    );
  }, 120_000);

  it('a missing return is imputed by what one reckons from the returns of its industry', async () => {
    await fc.assert(
      fc.asyncProperty(town, async ({ rows, returns }) => {
        const covered = returns.filter(
          ({ enterprise, month }) => rowAt(rows, enterprise, month) !== undefined,
        );
        const { edits } = await build(
          {
            ...filesOf({ rows, returns: covered }, 2, false),
            'rules.yaml': 'built_in: { unit_error: off, outlier: off }\n',
          },
          2,
          true,
        );
        const found = edits.filter(({ kind, new: value }) => kind === 'imputed' && value !== null);
        const values = found.map(
          (edit) => [`${String(edit.enterprise)} ${String(edit.period)}`, edit.new] as const,
        );
        const expected = imputedByHand({ rows, returns: covered });
        expect(values.map(([key]) => key).sort()).toEqual([...expected.keys()].sort());
        // half a cent, which may be rounded either way; beyond a hundred trillion a double has no more digits
        for (const [key, value] of values)
          expect(Math.abs(Number(value) - (expected.get(key) ?? 0) / 100), key).toBeLessThan(
            Math.max(0.0051, Math.abs(Number(value)) * 1e-15),
          );
      }),
      // a build takes half a second: looking for the smallest example that fails would take minutes
      { numRuns: 8, endOnFailure: true },
    );
  }, 120_000);

  it('the order of rows, their files and the number of threads change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(town, fc.boolean(), async (any, impute) => {
        const one = await build(filesOf(any, 1, false), 1, impute);
        const other = await build(filesOf(any, 3, true), 2, impute);
        expect(other).toEqual(one);
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  it.each(['period', 'ytd'])(
    'far more periods than any of them returned for change nothing (accumulation: %s)',
    async (accumulation) => {
      await fc.assert(
        fc.asyncProperty(town, fc.boolean(), async (any, impute) => {
          const files = filesOf(any, 2, false);
          const few = await build(files, 1, impute, accumulation);
          const stranger = 'enterprise,period,output,output_last_year,sent\nZ,1985-01,1,1,9\n';
          const many = await build({ ...files, 'data/returns/z.csv': stranger }, 2, impute, accumulation);
          expect(many).toEqual(few);
        }),
        { numRuns: 4 },
      );
    },
    120_000,
  );

  it('single months, cumulations, and January told with February make the same longer periods', async () => {
    const amounts = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 99_999_99 }), fc.integer({ min: 0, max: 99_999_99 })),
      {
        minLength: 36,
        maxLength: 36,
      },
    );
    await fc.assert(
      fc.asyncProperty(amounts, async (list) => {
        // three enterprises by twelve months: this year's amount and last year's
        const at = (who: number, month: number, part: 0 | 1): number => list[who * 12 + month]?.[part] ?? 0;
        const file = (amount: (who: number, month: number, part: 0 | 1) => number | null): string => {
          const lines = ['A', 'B', 'C'].flatMap((enterprise, who) =>
            Array.from({ length: 12 }, (_, month) => {
              const now = amount(who, month, 0);
              return now === null
                ? []
                : `${enterprise},2020-${String(month + 1).padStart(2, '0')},${money(now)},${money(amount(who, month, 1))}`;
            }).flat(),
          );
          return `enterprise,period,output,output_last_year\n${lines.join('\n')}\n`;
        };
        const upTo = (who: number, month: number, part: 0 | 1): number =>
          Array.from({ length: month + 1 }, (_, i) => at(who, i, part)).reduce((sum, each) => sum + each, 0);
        const made = async (returns: string, text: string): Promise<Map<string, string>> => {
          const folder = await workspace({
            'data/returns/a.csv': text,
            'data/register.csv': 'enterprise,industry\nA,food\nB,food\nC,machines\n',
            'system.yaml': `${system}returns: { impute_missing: false${returns} }\n`,
          });
          const { store } = await buildWorkspace(folder);
          const engine = await openDuckDB({ threads: 1 });
          const rows = await engine.all<Cell & { accumulation: string }>(
            `SELECT * FROM '${store.folder}/compiled.parquet' WHERE indicator = 'output' AND region = 'town'`,
          );
          engine.close();
          return new Map(
            rows.map(({ industry, period, accumulation, value, base }) => [
              `${industry} ${period} ${accumulation}`,
              `${cents(value)} on ${cents(base)}`,
            ]),
          );
        };
        const single = await made('', file(at));
        const cumulated = await made(', accumulation: ytd', file(upTo));
        const together = await made(
          ', january: with_february',
          file((who, month, part) =>
            month === 0 ? null : month === 1 ? upTo(who, 1, part) : at(who, month, part),
          ),
        );
        const sum = (from: number, to: number, part: 0 | 1): number =>
          [0, 1, 2].reduce(
            (all, who) => all + upTo(who, to, part) - (from === 0 ? 0 : upTo(who, from - 1, part)),
            0,
          );
        for (const [period, from, to] of [
          ['2020-Q1', 0, 2],
          ['2020-Q2', 3, 5],
          ['2020-Q4', 9, 11],
          ['2020-S1', 0, 5],
          ['2020-S2', 6, 11],
          ['2020', 0, 11],
        ] as const)
          expect(single.get(`total ${period} period`), period).toBe(
            `${sum(from, to, 0)} on ${sum(from, to, 1)}`,
          );
        for (const [key, value] of single) {
          expect(cumulated.get(key), key).toBe(value);
          if (!/2020-0[12] period|2020-01 ytd/.test(key)) expect(together.get(key), key).toBe(value);
        }
        expect(together.get('total 2020-02 period')).toBeUndefined();
        expect(together.get('total 2020-02 ytd')).toBe(`${sum(0, 1, 0)} on ${sum(0, 1, 1)}`);
      }),
      { numRuns: 3 },
    );
  }, 120_000);
});
