import { describe, expect, it } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('the rate that a change between two amounts is told to be', () => {
  it.each([
    'Lending reached 486.2 billion pesos at the end of March 2022, as against 421.9 billion twelve months previously. The addition of 64.3 billion pesos is equal to a yearly growth rate of {15.2|13.2} percent.',
    'Output rose from 480 to 552 tonnes; this increase of 72 tonnes corresponds to {15.0|13.0} percent.',
    'In 2022 there were 250 dairy farms in the valley, today there are 200. The loss of 50 farms means a decline of {20.0|25.0} percent.',
  ])('is on the earlier amount: %s', expectMisprintsFound);

  it('is left alone where it is said to be of another amount', () => {
    expect(
      failing(
        'Output rose from 480 to 552 tonnes; the increase of 72 tonnes is 13.0 percent of the later amount.',
      ),
    ).toEqual([]);
  });
});
