// What must hold of any text at all: offsets point at what is printed, nothing throws, and time grows with length.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from './claim.js';
import { auditAlone, plainText, readSource } from './index.js';
import { blocksOf } from './relations/blocks.js';
import { splitSentences } from './sentences.js';

const words = fc.constantFrom(
  'GDP', 'exports', 'imports of goods', 'rose by', 'fell', 'from', 'to', 'of which', 'in 2020', 'last year', 'percent', '%', 'billion yuan', 'million people', '$', '€', '(', ')', ',', '.', ';', ':', '\n', '\t', '—', 'respectively', 'share of', 'times',
  '全市', '生产总值', '增长', '下降', '其中', '占', '比重', '个百分点', '亿元', '万人', '比上年', '由', '提高到', '，', '。', '；', '、', '（', '）', '分别', '億元', '二零二四年六月',
  '𝟙', '👍', 'é', '\u00a0', '\u202f', '１２３', '〔2024〕6号', '11.9:22.1:66.0', '1,234,567', '3 684 500', '-0.4', '+2.1', '1e9', '0', '00', '∞', 'NaN', 'half', 'two-thirds', '一半', '翻一番', '三成',
); // prettier-ignore
const number = fc.oneof(
  fc.integer({ min: 0, max: 99999 }).map(String),
  fc.integer({ min: 0, max: 99999 }).map((n) => (n / 100).toFixed(2)),
);
const texts = fc.array(fc.oneof(words, number), { maxLength: 60 }).map((parts) => parts.join(' '));

describe('the audit of any text', () => {
  it('finds numbers at offsets that point at the text as printed, in their order', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { claims } = auditAlone([plainText('any', text)]);
        let last = 0;
        for (const claim of claims.filter(({ relation }) => relation === undefined)) {
          expect(claim.start).toBeGreaterThanOrEqual(last);
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(text.slice(claim.start, claim.end).replace(/[\s\u00a0]+/g, ' ')).toBe(claim.text);
          last = claim.start;
        }
        for (const claim of claims.filter(({ relation }) => relation !== undefined))
          for (const one of claim.numbers ?? []) expect(text.slice(one.start, one.end)).toMatch(/\S/);
      }),
      { numRuns: 300 },
    );
  });

  it('reads html and Markdown made of anything without an error', async () => {
    const markup = fc.array(fc.oneof(words, number, fc.constantFrom('<p>', '</b>', '<td>', '&nbsp;', '&#x4e;', '<!--', '|', '#', '```', '[a](b)', '<')), { maxLength: 40 }); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(markup, fc.constantFrom('a.html', 'a.md'), async (parts, name) => {
        const text = parts.join(' ');
        const source = await readSource(name, new TextEncoder().encode(text));
        for (const claim of auditAlone([source]).claims) {
          expect(claim.end).toBeLessThanOrEqual(text.length);
          expect(claim.end).toBeGreaterThan(claim.start);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('reads what is longer than any sentence or word without looking at all of it for each number', () => {
    const numbers = (text: string): string[] =>
      auditAlone([plainText('long', text)]).claims.map(({ text: printed }) => printed);
    const start = performance.now();
    expect(numbers(`${'x'.repeat(200_000)} grew by 5 percent.`)).toEqual(['5 percent']);
    expect(numbers(`https://a.b/${'abcdef9'.repeat(30_000)} grew by 5 percent.`)).toContain('5 percent');
    expect(numbers(`${'word '.repeat(20_000)}1,234 tonnes`)).toEqual(['1,234 tonnes']);
    const items = Array.from(
      { length: 250 },
      (_, i) => `item ${String.fromCharCode(97 + (i % 26))} 4${i}1 tonnes`,
    );
    expect(numbers(`In all ${items.join(', ')}.`).filter((text) => / tonnes$/.test(text))).toHaveLength(250);
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it('reads hundreds of thousands of lines', () => {
    expect(splitSentences('Nothing.\n'.repeat(300_000))).toHaveLength(300_000);
    const many = Array.from({ length: 200_000 }, (_, i) => ({ source: 0, sentence: i }) as Claim);
    expect(blocksOf(many).every(({ claims }) => claims.length <= 100)).toBe(true);
  });

  it('takes about four times as long for four times the text', () => {
    const paragraph =
      'Exports were 70.5 billion euros in 2023, up 4.1 percent, of which machinery 31.2 billion. Imports rose to 50.2 billion from 48.1 billion.\n全市生产总值3456.7亿元，比上年增长5.2%；其中第二产业增加值1234.5亿元，占35.7%。\n';
    const time = (copies: number): number => {
      const start = performance.now();
      auditAlone([plainText('long', paragraph.repeat(copies))]);
      return performance.now() - start;
    };
    time(20);
    const [short, long] = [time(30), time(120)];
    expect(long).toBeLessThan(short * 12 + 200);
  });
});
