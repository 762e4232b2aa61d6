// Figures that were published, beside those compiled from returns.
import { describe, expect, it } from 'vitest';
import { built, system, workspace } from './test-support/returns.js';

const returns = (precedence: string): string =>
  `${system}returns: { impute_missing: false, precedence: ${precedence} }\n`;
const files = (precedence: string, published: string, output = '80042700'): Record<string, string> => ({
  'system.yaml': returns(precedence),
  'data/register.csv': 'enterprise,industry\nA,food\nB,machines\n',
  'data/returns/a.csv': `enterprise,period,output\nA,2020-01,${output}\nB,2020-01,70616400\n`,
  'data/published/p.csv': `industry,indicator,period,value,unit,growth,source\n${published}\n`,
});

describe('a published figure beside a compiled one', () => {
  it('does not disagree with parts out of returns that differ from it by its own rounding', async () => {
    await built(
      await workspace(files('published', 'total,output,2020-01,150.66,million yuan,,bulletin')),
      ({ findings }) => {
        expect(findings.map(({ rule }) => rule)).toEqual([]);
        return Promise.resolve();
      },
    );
  });

  it('is told once where it disagrees with the sum of parts out of returns', async () => {
    await built(
      await workspace(files('published', 'total,output,2020-01,151.66,million yuan,,bulletin')),
      ({ findings }) => {
        expect(findings.map(({ rule }) => rule)).toEqual(['published_compiled']);
        return Promise.resolve();
      },
    );
  });

  it('leaves its growth to the compiled one that stands instead and has no base', async () => {
    await built(
      await workspace(files('compiled', 'food,output,2020-01,80.1,million yuan,5,bulletin')),
      async ({ value, why }) => {
        expect(await value('food.output[2020-01]')).toBe(80042700);
        expect(await value('growth(food.output[2020-01])')).toBe(0.05);
        expect(await value('base(food.output[2020-01])')).toBeCloseTo(80042700 / 1.05, 6);
        expect(JSON.parse(await why('growth(food.output[2020-01])'))).toMatchObject({
          op: 'published',
          source: { file: 'data/published/p.csv', line: 2, column: 'growth' },
        });
      },
    );
  });

  it('gives way in a total too whose parts are all compiled, and leaves it its growth', async () => {
    const published = 'total,output,2020-01,151.66,million yuan,5,bulletin';
    await built(await workspace(files('compiled', published)), async ({ value, why, findings }) => {
      // 80,042,700 + 70,616,400
      expect(await value('total.output[2020-01]')).toBe(150659100);
      expect(await value('base(total.output[2020-01])')).toBeCloseTo(150659100 / 1.05, 6);
      expect(JSON.parse(await why('growth(total.output[2020-01])'))).toMatchObject({
        op: 'published',
        source: { file: 'data/published/p.csv', line: 2, column: 'growth' },
      });
      expect(findings.map(({ rule }) => rule)).toEqual(['published_compiled']);
    });
    await built(await workspace(files('published', published)), async ({ value }) => {
      expect(await value('total.output[2020-01]')).toBe(151660000);
    });
  });

  it('gives way in what follows from a published cumulation of a total, but not where a part was published alone', async () => {
    const published = [
      ...['total,output,2020-01,31,yuan,,bulletin', 'total,output,2020-02,41,yuan,,bulletin'],
      ...['machines,output,2020-03,30,yuan,,bulletin', 'total,output,2020-03,61,yuan,,bulletin'],
    ];
    await built(
      await workspace({
        ...files('compiled', published.join('\n')),
        'data/returns/a.csv':
          'enterprise,period,output\nA,2020-01,10\nB,2020-01,20\nA,2020-02,15\nB,2020-02,25\nA,2020-03,30\n',
      }),
      async ({ value }) => {
        expect(await value('total.output[2020-02]')).toBe(40);
        // 10 + 20 + 15 + 25, not 31 + 41
        expect(await value('ytd(total.output[2020-02])')).toBe(70);
        expect(await value('total.output[2020-03]')).toBe(61);
      },
    );
  });

  it('makes a total of both, and that says so, unless all of it is of one kind', async () => {
    await built(
      await workspace({
        ...files('published', 'food,output,2020-02,90,yuan,,bulletin'),
        'data/returns/a.csv': 'enterprise,period,output\nA,2020-01,10\nB,2020-01,20\nB,2020-02,25\n',
      }),
      async ({ value, why }) => {
        expect(await value('total.output[2020-02]')).toBe(115);
        expect(JSON.parse(await why('total.output[2020-02]'))).toMatchObject({ notes: ['mixed_sources'] });
        expect(JSON.parse(await why('total.output[2020-01]'))).toMatchObject({ notes: [] });
      },
    );
  });
});
