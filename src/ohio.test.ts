// What must hold of the Ohio workspace, whose figures nobody here made: the identities of the source, what is withheld
// in it, and its regions. Figures of the source are read here by csv-parse, apart from the room that collects.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWorkspace, type Built } from './build.js';
import { openDuckDB, type Engine } from './engine/index.js';
import {
  evaluate,
  evaluateAll,
  explain,
  formatFigure,
  type Derivation,
  type Figure,
} from './figures/index.js';
import { storeTable } from './store/index.js';

const example = resolve(import.meta.dirname, '../examples/ohio');
const folder = mkdtempSync(join(tmpdir(), 'songhua-ohio-'));
const counties = ['delaware', 'fairfield', 'franklin'];
const codes: Record<string, string> = { delaware: '39041', fairfield: '39045', franklin: '39049' };
let engine: Engine;
let built: Built;
beforeAll(async () => {
  cpSync(example, folder, { recursive: true, filter: (source) => !source.includes('.songhua') });
  engine = await openDuckDB();
  built = await buildWorkspace(folder);
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

const all = (text: string): Promise<Figure[]> => evaluate(text, { engine, store: built.store });
async function only(text: string): Promise<Figure> {
  const [figure] = await all(text);
  if (figure === undefined) throw new Error(`${text} names no figure`);
  return figure;
}
const value = async (text: string): Promise<number | null> => (await only(text)).value;

type Record_ = Record<string, string>;
const rowsOf = (file: string): Record_[] =>
  parse(readFileSync(join(example, 'data/qcew', file)), { columns: true });
const annual = (county: string): Record_[] => rowsOf(`2020-annual-${codes[county] ?? ''}.csv`);
const { industries } = { industries: () => built.store.system.industries };

/** The node of a row of the source: private industries by code, everything else by ownership. */
function nodeOf({ own_code: own = '', industry_code: code = '' }: Record_): string | undefined {
  const ownership: Record_ = {
    0: 'covered',
    1: 'federal_government',
    2: 'state_government',
    3: 'local_government',
  };
  if (own !== '5') return ownership[own];
  const whole: Record_ = { 10: 'total', 101: 'goods_producing', 102: 'service_providing' };
  if (whole[code] !== undefined) return whole[code];
  const sector = industries().find(
    ({ level, codes: [pattern] }) => level === 'industry' && pattern?.replace('*', '') === code,
  );
  return sector?.id;
}

const measures = [
  ['employment', 'annual_avg_emplvl'],
  ['establishments', 'annual_avg_estabs'],
  ['wages', 'total_annual_wages'],
] as const;

describe('the Ohio workspace, built from the files as they were published', () => {
  test('finds nothing to complain of: every published rate is borne out by level and change', () => {
    expect(built.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(built.findings.map(({ rule }) => rule)).not.toContain('published_growth');
  });

  test('has the value and, to the printed decimal, the growth of every disclosed row of sectors and totals', async () => {
    let compared = 0;
    for (const county of counties) {
      const rows = annual(county).flatMap((row) => {
        const node = nodeOf(row);
        return node === undefined ? [] : [{ row, node }];
      });
      for (const [indicator, column] of measures) {
        const texts = rows.flatMap(({ node }) => {
          const ref = `${county}/${node}.${indicator}[2020]`;
          return [ref, `growth(${ref})`];
        });
        const figures = (await evaluateAll(texts, { engine, store: built.store })).flat();
        rows.forEach(({ row, node }, i) => {
          const [level, growth] = [figures[2 * i], figures[2 * i + 1]];
          const always = indicator === 'establishments';
          const withheld = row.disclosure_code === 'N' && !always;
          expect(level?.value, `${county} ${node} ${indicator}`).toBe(withheld ? null : Number(row[column]));
          const changeWithheld = row.oty_disclosure_code === 'N' && !always;
          const text =
            growth === undefined ? '' : formatFigure(growth, 'en', built.store.system.format, 'number');
          expect(text.replaceAll(',', ''), `growth of ${county} ${node} ${indicator}`).toBe(
            changeWithheld ? 'withheld' : row[`oty_${column}_pct_chg`],
          );
          if (!changeWithheld) compared++;
        });
      }
    }
    // 27 nodes of three counties in three indicators, but for the two of Delaware whose changes are withheld
    expect(compared).toBe(27 * 3 * 3 - 4);
  });

  test('has a class for every finer code, which can be asked for', async () => {
    const row = annual('delaware').find(({ industry_code }) => industry_code === '332');
    expect(await only('delaware/naics_332.employment[2020]')).toMatchObject({
      value: Number(row?.annual_avg_emplvl),
      unit: 'jobs',
      text: { en: '675 jobs' },
    });
    const node = industries().find(({ id }) => id === 'naics_3323');
    expect(node).toMatchObject({ level: 'class', parent: 'naics_332' });
    expect(industries().find(({ id }) => id === 'naics_332')).toMatchObject({
      parent: 'manufacturing',
      names: { en: 'NAICS 332 Fabricated metal product manufacturing' },
    });
  });

  test('says of each base that it is implied by the published change', async () => {
    expect(await only('base(franklin/total.employment[2020])')).toMatchObject({
      value: 604_236 + 36_660,
      notes: expect.arrayContaining(['base_change']) as unknown,
    });
    const tree = await explain('base(franklin/total.employment[2020])', { engine, store: built.store });
    expect(tree).toMatchObject({
      op: 'implied',
      why: { en: 'implied by the published change: 604,236 jobs - (-36,660 jobs) = 640,896 jobs' },
    });
    expect(tree.inputs[0]?.source).toMatchObject({
      file: 'data/qcew/2020-annual-39049.csv',
      column: 'annual_avg_emplvl',
    });
    expect(await only('franklin/total.employment[2019]')).toMatchObject({ value: null, status: 'M' });
  });
});

describe('the identities of the source', () => {
  test('the quarters of wages add up to the year exactly, where all are disclosed', async () => {
    let checked = 0;
    for (const county of ['delaware', 'franklin']) {
      for (const node of ['total', 'covered', ...sectors()]) {
        const quarters = await only(`sum(${county}/${node}.wages[2020-Q1..2020-Q4])`);
        if (quarters.status === 'C') continue;
        expect(quarters.value, `${county} ${node}`).toBe(await value(`${county}/${node}.wages[2020]`));
        checked++;
      }
    }
    // all but Delaware's agriculture and mining
    expect(checked).toBe(2 * 22 - 2);
  });

  test('the employment of the year is the mean of its twelve months, within one', async () => {
    for (const county of ['delaware', 'franklin']) {
      for (const node of ['total', 'manufacturing', 'hospitality', 'local_government']) {
        const months = await all(`${county}/${node}.employment[2020-01..2020-12]`);
        const mean = months.reduce((sum, month) => sum + (month.value ?? NaN), 0) / 12;
        expect(months).toHaveLength(12);
        expect(Math.abs(mean - ((await value(`${county}/${node}.employment[2020]`)) ?? NaN))).toBeLessThan(1);
      }
    }
  });

  test('months are a stock, and are not summed', async () => {
    await expect(all('sum(franklin/total.employment[2020-01..2020-12])')).rejects.toThrow(
      /employment is a stock and is not summed over periods/,
    );
  });

  test('ownerships add up to the total, and sectors to the private total', async () => {
    for (const county of counties) {
      const owners = ['federal_government', 'state_government', 'local_government', 'private'];
      const sum = (indicator: string): string =>
        owners.map((owner) => `${county}/${owner}.${indicator}[2020]`).join(' + ');
      expect(await value(`${sum('wages')} = ${county}/covered.wages[2020]`)).toBe(1);
      expect(await value(`${county}/private.wages[2020] = ${county}/total.wages[2020]`)).toBe(1);
      for (const indicator of ['employment', 'establishments'])
        expect(
          await value(`abs(${sum(indicator)} - ${county}/covered.${indicator}[2020])`),
        ).toBeLessThanOrEqual(2);
      expect(await value(`sum(${county}/*.wages[2020]) = ${county}/total.wages[2020]`)).toBe(1);
      // averages of twelve months are rounded one by one
      const off = await value(`abs(sum(${county}/*.employment[2020]) - ${county}/total.employment[2020])`);
      expect(off).toBeLessThanOrEqual(10);
    }
  });

  test('average pay is computed from wages and employment, at every level, never summed or averaged', async () => {
    const pay = await value('total.annual_pay[2020]');
    expect(pay).toBe(
      ((await value('total.wages[2020]')) ?? NaN) / ((await value('total.employment[2020]')) ?? NaN),
    );
    for (const county of counties) {
      for (const row of annual(county)) {
        const node = nodeOf(row);
        if (node === undefined || row.disclosure_code === 'N' || Number(row.annual_avg_emplvl) < 1000)
          continue;
        const computed = (await value(`${county}/${node}.annual_pay[2020]`)) ?? NaN;
        // the source divides by employment before it is rounded
        expect(Math.abs(computed / Number(row.avg_annual_pay) - 1), `${county} ${node}`).toBeLessThan(0.001);
      }
    }
    await expect(all('sum(*/total.annual_pay[2020])')).rejects.toThrow(/not additive|not summed/);
    expect((await only('total.annual_pay[2020]')).text.en).toBe('$60,154 per job');
  });
});

describe('what is withheld', () => {
  const withheldRows = (): { file: string; row: Record_ }[] =>
    readdirSync(join(example, 'data/qcew')).flatMap((file) =>
      rowsOf(file).flatMap((row) =>
        row.disclosure_code === 'N' && row.own_code === '5' ? [{ file, row }] : [],
      ),
    );

  test('has status C and no value anywhere in the store', async () => {
    const cells = await engine.all<{ n: number; values: number; bases: number; others: number }>(`
      SELECT COUNT(*) AS n, COUNT(value) AS "values", COUNT(base) AS bases,
        COUNT(growth) + COUNT(parts_value) + COUNT(covered_value) + COUNT(base_published) AS others
      FROM ${storeTable(engine, built.store, 'observations')} WHERE status = 'C' AND origin = 'published'`);
    const monthsAndWages = (file: string): number => (file.includes('annual') ? 2 : 4);
    const expected = withheldRows().reduce((sum, { file }) => sum + monthsAndWages(file), 0);
    expect(cells).toEqual([{ n: expected, values: 0, bases: 0, others: 0 }]);
    expect(expected).toBeGreaterThan(500);
  });

  test('is not the zero that the source prints', async () => {
    expect(withheldRows().every(({ row }) => Number(row.annual_avg_emplvl ?? row.month1_emplvl) === 0)).toBe(
      true,
    );
    expect(await only('delaware/mining.wages[2020-Q1]')).toMatchObject({
      value: null,
      status: 'C',
      text: { en: 'withheld', zh: '保密' },
      why: { en: 'delaware/mining.wages[2020-Q1]: withheld for confidentiality' },
    });
    // what is published in any case stays
    expect(await value('delaware/mining.establishments[2020-Q1]')).toBeGreaterThan(0);
  });

  test('leaves published totals as they are, and lets no other sum be more than "at least"', async () => {
    expect((await only('delaware/goods_producing.wages[2020-Q1]')).value).toBe(
      Number(
        rowsOf('2020-q1-39041.csv').find((row) => row.own_code === '5' && row.industry_code === '101')
          ?.total_qtrly_wages,
      ),
    );
    const known = await value('franklin/naics_3335.employment[2020]');
    expect(await only('naics_3335.employment[2020]')).toMatchObject({
      value: null,
      status: 'C',
      why: { en: 'of the 3 parts of naics_3335.employment[2020], 2 withheld' },
      at_least: { value: known, parts: 3, missing: 2, withheld: 2 },
    });
    expect(await only('sum(*/naics_3335.employment[2020])')).toMatchObject({ value: null, status: 'C' });
  });

  test.each([
    'growth(delaware/mining.wages[2020-Q1])',
    'base(delaware/mining.wages[2020-Q1])',
    'share(delaware/mining.wages[2020-Q1])',
    'rank(delaware/mining.wages[2020-Q1])',
    'contribution(delaware/mining.wages[2020-Q1])',
    'lq(delaware/mining.wages[2020-Q1])',
    'delaware/mining.wages[2020-Q1] / delaware/total.wages[2020-Q1] * 2',
    'growth(delaware/mining.employment[2020])',
    'base(mining.employment[2020])',
    'delaware/naics_1111.annual_pay[2020]',
  ])('%s is refused and says why', async (text) => {
    const figure = await only(text);
    expect(figure).toMatchObject({ value: null, status: 'C', text: { en: 'withheld' } });
    expect(figure.why?.en).toMatch(/withheld/);
  });

  test('refuses the rank of the others too, which would need it', async () => {
    expect(await only('rank(delaware/construction.wages[2020-Q1])')).toMatchObject({ value: null });
    expect((await only('rank(delaware/construction.wages[2020-Q1])')).why?.en).toMatch(
      /^delaware\/(agriculture|mining)\.wages\[2020-Q1\]: withheld/,
    );
  });

  test('is named by explain, part by part', async () => {
    const tree = await explain('naics_3335.employment[2020]', { engine, store: built.store });
    expect(tree.inputs.map(({ ref, status, value: v }) => [ref, status, v])).toEqual([
      ['delaware/naics_3335.employment[2020]', 'C', null],
      ['fairfield/naics_3335.employment[2020]', 'C', null],
      ['franklin/naics_3335.employment[2020]', 'A', 595],
    ]);
    const values = (node: Derivation): unknown[] => [
      ...(node.status === 'C' && node.value !== null ? [node] : []),
      ...node.inputs.flatMap(values),
    ];
    expect(values(tree)).toEqual([]);
  });
});

describe('regions', () => {
  test('can be asked for all at once, and add up to the region that they make', async () => {
    const parts = await all('*/total.employment[2020]');
    expect(parts.map(({ ref, value: v }) => [ref, v])).toEqual([
      ['delaware/total.employment[2020]', 76_413],
      ['fairfield/total.employment[2020]', 35_482],
      ['franklin/total.employment[2020]', 604_236],
    ]);
    expect(await value('total.employment[2020]')).toBe(76_413 + 35_482 + 604_236);
    for (const node of [...sectors(), 'total', 'covered', 'naics_332'])
      for (const indicator of ['employment', 'wages', 'establishments'])
        expect(await value(`sum(*/${node}.${indicator}[2020]) = ${node}.${indicator}[2020]`), node).toBe(1);
  });

  test('are not summed where one does not report', async () => {
    expect(await only('total.wages[2020-Q1]')).toMatchObject({
      value: null,
      status: 'M',
      at_least: { parts: 3, missing: 1, withheld: 0 },
    });
  });

  test('are ranked and compared', async () => {
    expect((await all('rank(*/total.employment[2020])')).map(({ text }) => text.en)).toEqual([
      '2nd',
      '3rd',
      '1st',
    ]);
    expect((await all('rank(growth(*/total.employment[2020]))')).map(({ value: v }) => v)).toEqual([3, 1, 2]);
    expect(await value('franklin/total.employment[2020] > delaware/total.employment[2020]')).toBe(1);
  });

  test('have location quotients, whose ratio is that of the quotients that the source publishes', async () => {
    const lq = await only('lq(franklin/finance.employment[2020])');
    expect(lq.value).toBeCloseTo(51_114 / 604_236 / ((5_503 + 715 + 51_114) / 716_131), 12);
    expect(lq.text.en).toBe('1.06');
    // averaged over the counties with their weights, the quotients of an industry are one
    for (const node of sectors()) {
      const figures = await Promise.all(
        counties.map(async (county) => [
          await value(`lq(${county}/${node}.employment[2020])`),
          await value(`${county}/total.employment[2020] / total.employment[2020]`),
        ]),
      );
      const mean = figures.reduce((sum, [quotient, weight]) => sum + (quotient ?? NaN) * (weight ?? NaN), 0);
      expect(mean, node).toBeCloseTo(1, 10);
    }
  });
});

function sectors(): string[] {
  return industries().flatMap(({ id, level }) => (level === 'industry' ? [id] : []));
}
