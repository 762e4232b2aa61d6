import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classPrefix, growClasses, parseSystem } from './index.js';

const system = parseSystem(
  `
id: sample
names: { en: Sample }
languages: [en]
classification: NAICS 2017
region: { id: here, names: { en: Here } }
indicators: { staff: { names: { en: staff }, unit: persons, type: stock } }
total: { names: { en: total }, headline: staff }
industries:
  making: { names: { en: making }, codes: ['31-33'] }
  trade: { names: { en: trade }, codes: ['42*'] }
  mixed: { names: { en: mixed }, codes: ['51*', '7211'] }
`,
  'system.yaml',
);
const grow = (codes: readonly string[]) =>
  growClasses(system, codes, 'naics', (code) => (code === '332' ? { en: 'Metal products' } : undefined));

describe('the tree of classes', () => {
  it('takes a code that is all of an industry for the industry, and puts the others below it', () => {
    const {
      nodeOf,
      outside,
      system: grown,
    } = grow(['31-33', '42', '332', '3323', '311', '51', '7211', '99']);
    expect(Object.fromEntries(nodeOf)).toEqual({
      ...{ '31-33': 'making', '42': 'trade', '332': 'naics_332', '3323': 'naics_3323', '311': 'naics_311' },
      // a code of an industry with several is one of its parts
      ...{ '51': 'naics_51', '7211': 'naics_7211' },
    });
    expect(outside).toEqual(['99']);
    expect(grown.industries.map(({ id, parent, level }) => [id, parent, level])).toEqual([
      ['total', null, 'total'],
      ['making', 'total', 'industry'],
      ['naics_311', 'making', 'class'],
      ['naics_332', 'making', 'class'],
      ['naics_3323', 'naics_332', 'class'],
      ['trade', 'total', 'industry'],
      ['mixed', 'total', 'industry'],
      ['naics_51', 'mixed', 'class'],
      ['naics_7211', 'mixed', 'class'],
    ]);
  });

  it('names a class by its title, or else by the classification and the code', () => {
    const named = grow(['332', '311']).system.industries.filter(({ level }) => level === 'class');
    expect(named.map(({ names }) => names)).toEqual([{ en: 'NAICS 2017 311' }, { en: 'Metal products' }]);
  });

  it('hangs every class below its industry, however many levels are left out', () => {
    const code = fc.stringMatching(/^(3[123]|42|51)\d{0,4}$/);
    fc.assert(
      fc.property(fc.uniqueArray(code, { maxLength: 20 }), (codes) => {
        const { nodeOf, system: grown } = grow(codes);
        const byId = new Map(grown.industries.map((industry) => [industry.id, industry]));
        for (const each of codes) {
          let node = byId.get(nodeOf.get(each) ?? '');
          for (let depth = 0; node?.level === 'class' && depth < 9; depth++) {
            const above = byId.get(node.parent ?? '');
            if (above?.level === 'class') expect(node.codes[0]?.startsWith(above.codes[0] ?? '?')).toBe(true);
            node = above;
          }
          expect(node?.level).toBe('industry');
        }
        expect(byId.size).toBe(grown.industries.length);
      }),
    );
  });

  it('is called after the first word of the classification', () => {
    expect(['NAICS 2017', 'GB/T 4754-2017', 'NACE Rev. 2', '行业', null].map(classPrefix)).toEqual([
      ...['naics', 'gb_t', 'nace', 'class', 'class'],
    ]);
  });
});
