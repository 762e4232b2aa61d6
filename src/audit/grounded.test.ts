// What is not held against a text: amounts that only stand together, and things told twice that only seem one.
import { describe, expect, it } from 'vitest';
import { auditAlone, plainText } from './index.js';

const failing = (text: string): string[] =>
  auditAlone([plainText('text', text)]).claims.flatMap(({ relation, verdict }) =>
    relation !== undefined && verdict === 'inconsistent' ? [relation] : [],
  );

describe('numbers that do not add up', () => {
  it.each([
    ['gains and costs in one list', 'Higher volumes brought 3.1 million euros. Reduced taxes of 1.2 million euros and a gain of 1.5 million euros were offset by spending of 4.6 million euros.'],
    ['a part that is told of another whole', '全市社会消费品零售总额655.9亿元，其中乡村零售额140.5亿元。按消费类型分，商品零售额505.0亿元。'],
    ['the same predicate of others', 'Five million households have no broadband. Three million households have no telephone.'],
    ['how many lie above and below', '高于平均数的有5个，低于平均数的有3个。增速最快11.6%，最慢2.6%，相差9个百分点。'],
    ['a balance of other flows', 'The services surplus rose to $20.4 billion. July exports were $259.3 billion, and July imports were $329.9 billion.'],
  ])('are left alone where nothing binds them: %s', (_, text) => {
    expect(failing(text)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['by a word for the total', 'Sales in Europe came to $12.4bn, in Asia to $9.1bn and in the Americas to $8.5bn, bringing the total to $33.0bn.'],
    ['by what is left', 'The plan allocates 60 billion baht: 24 billion for roads, 12 billion for rail and the remaining 15 billion for ports.'],
    ['by a slip of two digits', '全市财政收入641.3亿元，其中税收收入436.8亿元，非税收入177.5亿元。'],
    ['by the heading above them', 'Unemployment in Torland falls to 4.1 percent in 2023\n\nTorland’s unemployment rate fell to 4.7 percent in 2023, official data showed.'],
  ])('are told where they are bound: %s', (_, text) => {
    expect(failing(text).length).toBeGreaterThan(0);
  }); // prettier-ignore
});
