import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../lib/index.js';
import {
  compositeOf,
  indicatorOf,
  industryOf,
  loadSystem,
  ownRegion,
  parseSystem,
  partsOf,
  rootOf,
  subregions,
  systemIndustries,
  type System,
} from './index.js';

const examples = join(import.meta.dirname, '../../examples');
const harbinFile = join(examples, 'harbin/system.yaml');

/** Another country, classification and currency; no groups; one language. The names are real, the system is made up. */
const counties = `
id: sample_counties
names: { en: Sample of three counties }
languages: [en]
classification: NAICS 2022
region:
  id: delaware
  code: '10'
  names: { en: Delaware }
  parts:
    kent: { code: '10001', names: { en: Kent County } }
    new_castle: { code: '10003', names: { en: New Castle County } }
    sussex: { code: '10005', names: { en: Sussex County } }
indicators:
  employment: { names: { en: employment }, unit: jobs, type: stock, over_time: mean }
  wages: { names: { en: total wages }, unit: USD, type: flow }
  pay: { names: { en: average pay }, unit: USD/jobs, type: ratio, formula: wages / employment, decimals: 0 }
  establishments: { names: { en: establishments }, unit: establishments, type: stock, additive: { regions: false } }
  gdp: { names: { en: gross domestic product }, unit: USD, type: flow, prices: constant, growth: real }
total: { names: { en: all industries }, headline: employment }
industries:
  manufacturing: { names: { en: manufacturing }, codes: [31-33] }
  growth: { names: { en: a function's name may be an industry's }, codes: ['54*', '5112'] }
  finance: { names: { en: finance }, headline: employment, indicators: [wages, employment], codes: ['52*'] }
accounts:
  state: { names: { en: the state's economy }, headline: gdp }
`;

describe('a system for another region', () => {
  const system = parseSystem(counties, 'system.yaml');

  it('has its region with its parts', () => {
    expect(ownRegion(system)).toEqual({
      id: 'delaware',
      names: { en: 'Delaware' },
      parent: null,
      code: '10',
    });
    expect(subregions(system, 'delaware').map(({ id, code }) => [id, code])).toEqual([
      ['kent', '10001'],
      ['new_castle', '10003'],
      ['sussex', '10005'],
    ]);
  });

  it('has industries without groups, with the headline of the total', () => {
    expect(partsOf(system, 'total').map(({ id }) => id)).toEqual(['manufacturing', 'growth', 'finance']);
    expect(systemIndustries(system).map(({ headline }) => headline)).toEqual([
      'employment',
      'employment',
      'employment',
    ]);
    expect(industryOf(system, 'total')?.headline).toBe('employment');
    expect(system.composites).toEqual([]);
  });

  it('gives industries every indicator but those of accounts, the headline first, unless they list their own', () => {
    expect(industryOf(system, 'manufacturing')?.indicators).toEqual([
      'employment',
      'wages',
      'pay',
      'establishments',
    ]);
    expect(industryOf(system, 'finance')?.indicators).toEqual(['employment', 'wages']);
    expect(industryOf(system, 'total')?.indicators).toEqual(['employment', 'wages', 'pay', 'establishments']);
    expect(industryOf(system, 'state')?.indicators).toEqual(['gdp']);
  });

  it('fills in how indicators are added up, priced and carried over time', () => {
    const brief = (id: string) => {
      const { prices, growth, additive, over_time, decimals } = indicatorOf(system, id) ?? {};
      return [prices, growth, additive?.industries, additive?.regions, over_time, decimals];
    };
    expect(brief('employment')).toEqual(['none', 'nominal', true, true, 'mean', null]);
    expect(brief('wages')).toEqual(['current', 'nominal', true, true, 'sum', null]);
    expect(brief('pay')).toEqual(['none', 'nominal', false, false, 'none', 0]);
    expect(brief('establishments')).toEqual(['none', 'nominal', true, false, 'last', null]);
    expect(brief('gdp')).toEqual(['constant', 'real', true, true, 'sum', null]);
    expect(system.format).toEqual({ rounding: 'half_even', rate_decimals: 1, amount_decimals: 2 });
  });
});

describe('the Harbin workspace', async () => {
  const { system, warnings } = await loadSystem(harbinFile);

  it('has eight industries in two groups, each with its own headline, in both languages', () => {
    expect(partsOf(system, 'total').map(({ id }) => id)).toEqual(['pillar', 'advantageous']);
    expect(
      systemIndustries(system).map(({ id, parent, headline }) => `${parent ?? ''}.${id}.${headline ?? ''}`),
    ).toEqual([
      'pillar.agri_food.output_value',
      'pillar.equipment.output_value',
      'pillar.biomedicine.total_revenue',
      'pillar.tourism.revenue',
      'advantageous.information.total_revenue',
      'advantageous.new_materials.output_value',
      'advantageous.finance.revenue',
      'advantageous.logistics.revenue',
    ]);
    for (const { names } of [...system.industries, ...system.indicators, ...system.regions])
      expect(Object.keys(names)).toEqual(['en', 'zh']);
  });

  it('declares the composite of the total, which covers the groups', () => {
    expect(industryOf(system, 'total')?.headline).toBeNull();
    expect(compositeOf(system, 'pillar')?.measures).toEqual(['output_value', 'total_revenue', 'revenue']);
  });

  it('keeps the accounts beside the system', () => {
    expect(rootOf(system, 'tertiary')?.id).toBe('economy');
    expect(indicatorOf(system, 'value_added')?.growth).toBe('real');
    expect(industryOf(system, 'total')?.indicators).not.toContain('value_added');
  });

  it('maps codes that the classification has, each to one industry', () => {
    expect(warnings).toEqual([]);
    for (const { codes } of systemIndustries(system)) expect(codes.length).toBeGreaterThan(0);
  });

  it('is plain data that survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(system)) as System).toEqual(system);
  });
});

describe('the starter workspace', () => {
  it('is read without problems or warnings', async () => {
    const { system, warnings } = await loadSystem(join(examples, 'starter/system.yaml'));
    expect(warnings).toEqual([]);
    expect(industryOf(system, 'total')?.headline).toBe('revenue');
  });
});

describe('any damage to a definition', () => {
  it('ends in a system or in problems with a place, never in a fault of ours', async () => {
    const text = await readFile(harbinFile, 'utf8');
    const lines = text.split('\n');
    const scrap = fc.constantFrom(
      '',
      '- x',
      'null',
      '[]',
      '{}',
      '1',
      ': :',
      '"',
      '  and: {}',
      'names: &a { en: *a }',
      '? [a]: b',
    );
    fc.assert(
      fc.property(
        fc.nat(lines.length - 1),
        scrap,
        fc.constantFrom('replace', 'insert', 'value', 'indent'),
        (at, piece, how) => {
          const damaged = [...lines];
          const line = damaged[at] ?? '';
          if (how === 'replace') damaged[at] = piece;
          else if (how === 'insert') damaged.splice(at, 0, piece);
          else if (how === 'value') damaged[at] = line.replace(/(?<=:).*/, ` ${piece}`);
          else damaged[at] = ` ${line}`;
          try {
            parseSystem(damaged.join('\n'), 'system.yaml');
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
            for (const { at: place } of (error as InputError).problems)
              expect(place?.line).toBeGreaterThanOrEqual(1);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
