import { describe, expect, it } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('shares that leave nothing out', () => {
  it('make a hundred over several sentences, where the last is what is left', () => {
    expectMisprintsFound(
      'Gas was the answer in 41.2 percent of homes and district heating in 27.6 percent. Firewood was named by {14.9|41.9} percent, electricity by 11.8 percent, and everything else made up the last 4.5 percent.',
    );
    expectMisprintsFound(
      'Of the freight, 43.6 percent went by road and 31.2 percent by rail. Barges carried {17.9|19.7} percent. What was left, 7.3 percent, flowed through pipelines.',
    );
    expectMisprintsFound(
      'In the runoff Marta Quill took {54.6|45.6} percent of the valid votes and Jon Reed the remaining 45.4 percent.',
    );
  });

  it('make a hundred where the text says that there is no other, also without the word percent', () => {
    expectMisprintsFound(
      'Hydro plants supplied 41.3 percent of all the current, wind {22.8|28.2}, gas 19.6, solar 9.2 and biomass 7.1, the operator said; no other source was connected.',
    );
  });

  it('make a hundred where bands of age leave out none', () => {
    expectMisprintsFound(
      'By age, children aged 0–14 constituted 14.2 percent of the residents, those aged 15–64 made up {65.3|56.3} percent, and those aged 65 and above 20.5 percent.',
    );
    expectMisprintsFound(
      'Persons under 20 made up 22.4% of the inhabitants; {58.3|53.8}% were between 20 and 64, and 19.3% were 65 or older.',
    );
  });

  it('make a hundred in a list that says so', () => {
    expectMisprintsFound(
      [
        'Turnover by type of outlet (in per cent of the total, which equals 100.0):',
        '– supermarkets, 46.8;',
        '– specialised shops, {23.5|32.5};',
        '– open-air markets, 17.9;',
        '– mail order and internet, 11.8.',
      ].join('\n'),
    );
  });

  it('make none where several answers were allowed, of several wholes, or of rates', () => {
    expect(
      failing(
        'Respondents could name several sources. Gas was named by 41.2 percent, firewood by 41.9 percent and all others by 14.5 percent.',
      ),
    ).toEqual([]);
    expect(
      failing(
        'Road carried 43.6 percent of the freight, and 31.2 percent of this was foreign. The remaining 12.5 percent of lorries stayed at home.',
      ),
    ).toEqual([]);
    expect(
      failing(
        'Participation was 41.2 percent of those aged 0–24, 76.3 percent of those aged 25–64 and 8.5 percent of those aged 65 and over.',
      ),
    ).toEqual([]);
  });
});
