import { describe, expect, it } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('amounts in two currencies', () => {
  it('are held to the rate that the text tells, whatever the currency is called', () => {
    expectMisprintsFound(
      'The Bank will lend 240 million euros. At the rate retained in the agreement, 115 talas to the euro, the loan is equal to 27.6 {billion|million} talas.',
    );
    expectMisprintsFound(
      'All amounts are converted at 24.5 tolars to the dollar. Rails: 12.0 million dollars (294.0 million tolars). Signalling: 7.4 million dollars (181.3 {million|thousand} tolars).',
    );
    expectMisprintsFound(
      'One euro was worth 31.2 sarks in June. Remittances of 412 million euros thus came to 12.85 {billion|million} sarks.',
    );
    expectMisprintsFound(
      'The loan amounts to 50 million euros. Converted at 18.6 kronor per euro, that makes 930 {million|billion} kronor.',
    );
  });

  it('are held to the rate that the other pairs in brackets imply', () => {
    expectMisprintsFound(
      'Coffee earned US$84.0 million (TW 109.2 billion). Tobacco fetched US$31.5 million (TW 41.0 billion) and tea US$22.6 million (TW 29.4 {billion|million}).',
    );
  });

  it('may be of two things', () => {
    expect(
      failing(
        'The rate was 24.5 tolars to the dollar. Exports were 12.0 million dollars and imports 181.3 million tolars.',
      ),
    ).toEqual([]);
    expect(
      failing(
        'Of the loan of 240 million euros, converted at 115 talas to the euro, the part for 2024 is 27.6 million talas.',
      ),
    ).toEqual([]);
  });
});
