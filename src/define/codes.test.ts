import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesPattern, parseCodePattern, patternsOverlap, type CodePattern } from './codes.js';

function pattern(text: string): CodePattern {
  const read = parseCodePattern(text);
  if (read === undefined) throw new Error(`${text} is no pattern`);
  return read;
}

describe('patterns of class codes', () => {
  it.each([
    ['2710', ['2710'], ['27', '271', '2711', '27100']],
    ['13*', ['13', '131', '1311', '139999'], ['1', '14', '1211']],
    ['31-33', ['31', '311', '325400', '33', '339999'], ['30', '309', '34', '3']],
    ['3110-3119', ['3110', '3115', '311999'], ['3109', '3120', '311']],
    ['10.1*', ['10.1', '10.11'], ['10', '10.2', '101']],
    ['26.*', ['26', '26.1', '26.11'], ['25.9', '27']],
  ])('%s covers %j and not %j', (text, inside, outside) => {
    for (const code of inside) expect(matchesPattern(pattern(text), code), code).toBe(true);
    for (const code of outside) expect(matchesPattern(pattern(text), code), code).toBe(false);
  });

  it.each(['', '*', '1*1', '33-31', '31-31', '31-333', '31-', '13**', '1 3', '十三'])(
    '"%s" is none',
    (text) => {
      expect(parseCodePattern(text)).toBeUndefined();
    },
  );

  const code = fc.stringMatching(/^[0-9]{2,4}$/);
  const written = fc.oneof(
    code,
    code.map((text) => `${text}*`),
    fc
      .tuple(fc.integer({ min: 10, max: 98 }), fc.integer({ min: 1, max: 40 }))
      .map(([from, more]) => `${from}-${Math.min(99, from + more)}`),
  );
  const everyCode = Array.from({ length: 11_100 }, (_, i) => {
    if (i < 100) return String(i).padStart(2, '0');
    return i < 1100 ? String(i - 100).padStart(3, '0') : String(i - 1100).padStart(4, '0');
  });

  it('overlap exactly where some code belongs to both', () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const [one, other] = [pattern(a), pattern(b)];
        const shared = everyCode.some((each) => matchesPattern(one, each) && matchesPattern(other, each));
        expect(patternsOverlap(one, other)).toBe(shared);
        expect(patternsOverlap(other, one)).toBe(shared);
      }),
      { numRuns: 200 },
    );
  });
});
