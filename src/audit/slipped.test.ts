// Numbers that one slip of the pen, another's whole or the other direction would explain: each text is quiet as it is right, and
// found with the slip in it.
import { describe, test } from 'vitest';
import { expectMisprintsFound } from '../test-support/misprints.js';

describe('two digits changed about are found', () => {
  test.each([
    [
      'in a part whose share is told',
      'Roadworthiness blitz: 4,512 trucks were stopped and 1,263 were defective. Brakes were at fault on {568|658} of the defective vehicles (45%), tyres on 341 (27%).',
    ],
    [
      'in the whole of a share',
      'Its volunteers clocked {2,760|7,260} departures in October, 911 of which left over three minutes behind schedule, 33% to be exact.',
    ],
    [
      'in the whole of parts that are told behind it',
      'The county enrolled {8,460|4,860} pupils: 3,120 in infant classes, 2,845 in primary and 2,495 in secondary.',
    ],
    [
      'in the lines below their whole',
      'Cargo crossing the quays amounted to 1,846 thousand tonnes.\n- dry bulk: 763 thousand tonnes\n- liquid bulk: {518|581} thousand tonnes\n- containers: 402 thousand tonnes\n- rolling freight: 163 thousand tonnes\nShip calls numbered 274.',
    ],
    [
      'in an amount per head',
      'With {68,300|86,300} residents and value added of £1,926 million, the island made £28,199 per head.',
    ],
    [
      'in Chinese parts',
      '全年接待游客{286.5|268.5}万人次，其中省内游客171.3万人次，省外游客44.6万人次，境外游客70.6万人次。',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('what a text may print without a slip is left alone', () => {
  test.each([
    ['parts that need not be all', '区内32家集成电路企业里，设计类17家，国家级专精特新企业6家。'],
    [
      'the first of a list, which is no whole of the others',
      'A year earlier the figures were 21.5 million, 7.6 million and 4.8 million. Wheat was thus up.',
    ],
    [
      'differences beside what they lead to',
      'Borrowing totalled £76.3 billion, £8.9 billion above the same six months of 2024 but £2.7 billion below the £79.0 billion forecast in March.',
    ],
    [
      'shares of a whole that is not told, beside amounts that have shares of their own',
      '2018年末，东部地区拥有法人单位1280.2万个，占58.8%；中部地区492.9万个，占22.6%；西部地区405.8万个，占18.6%。',
    ],
    ['a ratio that names its two sides', '全市龙头企业58家，其中国家级9家；加工业与农业总产值之比为2.6∶1。'],
    [
      'a fall that is an improvement',
      'Wolves killed 1,873 sheep in the uplands in 2022 and 1,416 in 2023. The 24.4% improvement is credited to dogs.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('the wrong whole or base is found', () => {
  test.each([
    [
      'where shares are told in step',
      'All farm output was 248.6 billion yen: fruit 92.0 billion yen (37.0%), rice 61.2 billion yen (24.6%), livestock 58.3 billion yen (23.5%) and vegetables 28.4 billion yen ({11.4|30.9}%).',
    ],
    [
      'where shares are told in step, in Chinese',
      '全市税收收入124.0亿元。其中，增值税61.2亿元，占49.3%；企业所得税33.8亿元，占27.3%；个人所得税18.8亿元，占{15.2|55.6}%；其他各税10.2亿元，占8.2%。',
    ],
    [
      'where a share stands right behind part and whole',
      'Inspectors failed 112 clinics. By New Year 28 of the 320 inspected clinics, {8.75 percent|a quarter}, had been ordered to close.',
    ],
    [
      'of "times the"',
      'Residents filed 4,320 complaints about them in 2023, which is {four|three} times the 1,080 filed in 2018.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});

describe('the other direction is found', () => {
  test.each([
    [
      'in a balance told in the sentence behind',
      'Goods worth 1,876.3 million lempiras were exported through the port in the first quarter. Imports over the same three months came to 2,241.9 million lempiras, leaving a trade {deficit|surplus} of 365.6 million lempiras.',
    ],
    [
      'in a rate',
      'Permits issued for dwellings {fell|rose} by 19.9% year on year to 2,317; in October 2023 there had been 2,894.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });
});
