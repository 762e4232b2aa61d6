import { describe, expect, test } from 'vitest';
import type { Figure } from '../figures/index.js';
import { drawChart } from './charts.js';
import { chartFonts, pageInk, paperInk, textWidth } from './drawing.js';
import type { Chart, ChartKind, ChartMark } from './document.js';
import { drawPng } from './png.js';

function mark(label: string, value: number | null, text: string, group: string | null = null): ChartMark {
  const nowhere = { region: null, industry: label, indicator: null, period: null };
  const figure: Figure = {
    ref: `growth(${label}.output[2020])`,
    ...nowhere,
    value,
    unit: '1',
    quantity: 'rate',
    status: 'A',
    text: { en: text, zh: text },
    notes: [],
  };
  return { label, group, placed: { figure, text, exponent: null } };
}

function chart(kind: ChartKind, marks: ChartMark[]): Chart {
  return { kind, marks, caption: [{ kind: 'text', text: 'Growth & <decline>' }], absent: 'not published' };
}

const marks = [
  mark('mining', 0.05, '5.0%', 'Goods'),
  mark('trade', -0.02, '-2.0%', 'Services'),
  mark('making', null, '--', 'Goods'),
];
const options = { width: 600, ink: paperInk, fonts: chartFonts, id: 'c' };

describe('a chart', () => {
  test.each(['bars', 'dots', 'columns'] as const)(
    'is drawn the same each time, as well-formed SVG (%s)',
    async (kind) => {
      const first = await drawChart(chart(kind, marks), options);
      expect(await drawChart(chart(kind, marks), options)).toBe(first);
      expect(first).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 600 \d+"/);
      expect(first).not.toMatch(/NaN|undefined|Infinity/);
      // drawing it as a bitmap parses it
      expect([...drawPng(first).subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe(
        'PNG',
      );
    },
  );

  test('has its caption as a title and its numbers in words', async () => {
    const svg = await drawChart(chart('bars', marks), options);
    expect(svg).toContain('<title id="c-title">Growth &amp; &lt;decline&gt;</title>');
    expect(svg).toContain('<desc id="c-desc">mining: 5.0%; trade: -2.0%; making: not published</desc>');
    expect(svg).toContain('aria-labelledby="c-title c-desc"');
  });

  test.each(['bars', 'dots', 'columns'] as const)('names the figure of each number (%s)', async (kind) => {
    const svg = await drawChart(chart(kind, marks), options);
    const named = [...svg.matchAll(/<text data-ref="([^"]+)"[^>]*>([^<]*)</g)].map(([, ref, text]) => [
      ref,
      text,
    ]);
    expect(named.sort()).toEqual([
      ['growth(making.output[2020])', 'not published'],
      ['growth(mining.output[2020])', '5.0%'],
      ['growth(trade.output[2020])', '-2.0%'],
    ]);
  });

  test('orders bars by size, with what has no value last, and columns as they are given', async () => {
    const shown = async (kind: ChartKind): Promise<string[]> => {
      const svg = await drawChart(chart(kind, [...marks].reverse()), options);
      const at = (label: string): number =>
        Number(
          new RegExp(`translate\\(([\\d.]+),([\\d.]+)\\)[^>]*>${label}<`).exec(svg)?.[
            kind === 'columns' ? 1 : 2
          ],
        );
      return ['mining', 'trade', 'making'].sort((a, b) => at(a) - at(b));
    };
    expect(await shown('bars')).toEqual(['mining', 'trade', 'making']);
    expect(await shown('columns')).toEqual(['making', 'trade', 'mining']);
  });

  test('is as long as its value on a common scale', async () => {
    const svg = await drawChart(chart('bars', [mark('a', 100, '100'), mark('b', 25, '25')]), options);
    const bars = [...svg.matchAll(/<path d="M[\d.]+,[\d.]+h([\d.]+)v14/g)].map(([, width]) => Number(width));
    expect((bars[1] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(0.25, 2);
  });

  test('draws a fall to the other side, in the colour of falls', async () => {
    const svg = await drawChart(chart('dots', marks), { ...options, ink: pageInk });
    expect(svg).toContain('fill="var(--negative)"');
    expect(svg).toContain('fill="var(--series-1)"');
  });

  test('cuts a label that would not fit, its bracket first', async () => {
    const long = mark('deep processing of green agricultural products (output value)', 1, '1.0');
    expect(await drawChart(chart('bars', [long]), { ...options, width: 340 })).toContain(
      '>deep processing of green agricultural products<',
    );
    expect(await drawChart(chart('bars', [long]), { ...options, width: 200 })).toMatch(
      />deep processing of green a…</,
    );
  });
});

test('a Chinese character is taken to be as wide as it is high', () => {
  expect(textWidth('绿色农产品', 10)).toBe(50);
  expect(textWidth('abcde', 10)).toBe(28);
});
