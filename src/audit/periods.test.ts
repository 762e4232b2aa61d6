import { describe, expect, it } from 'vitest';
import { auditAlone, plainText } from './index.js';

const periodOf = (text: string, number: string): string | null | undefined =>
  auditAlone([plainText('text', text)]).claims.find(
    (claim) => claim.relation === undefined && claim.text.startsWith(number),
  )?.about.period;

describe('the period that a number is told of', () => {
  it.each([
    ['Sales were 65,300 in 2024, up from 55,600 in 2023. Exports took 12,400.', '12,400', '2024'],
    [
      'Landings came to 71,300 tonnes in 2023. Measured against the 66,900 tonnes landed in 2022, this was a fall. Cod brought 40,100 tonnes.',
      '40,100',
      '2023',
    ],
    [
      'Output rose to 412 units in 2023. That is twice the 206 made in 2019. Wages were 31 euros.',
      '31',
      '2023',
    ],
    [
      'Services, which had provided 58.1 percent of output in 2022, grew by 3.2 percent in 2023. Trade grew by 2.5 percent.',
      '2.5',
      '2023',
    ],
    ['增加值由2018年的420.5亿元增加到2023年的676.9亿元。企业164家。', '164', '2023'],
  ])('does not move on to what is only compared with: %s', (text, number, period) => {
    expect(periodOf(text, number)).toBe(period);
  });

  it.each([
    ['Sales were 9.4 million euros in 2023 (2022: 8.8 million euros).', '8.8', '2022'],
    ['In June 2024 the index stood at 49.6 (May: 50.4).', '50.4', '2024-05'],
    ['2023年7月增长5.3%（6月为6.4%）。', '6.4', '2023-06'],
    ['Arrivals in August 2024 were higher than in August 2023 (18,100).', '18,100', '2023-08'],
  ])('is that in brackets with it: %s', (text, number, period) => {
    expect(periodOf(text, number)).toBe(period);
  });

  it.each([
    ['The programme calls for 500 MW by 2025. At the end of 2023 the capacity was 512 MW.', '500', '2025'],
    ['By the end of 2024 the town had 4,872 shops, of which 163 sold food.', '163', '@2024-12'],
    ['规划提出，到2025年企业达到1200家。', '1200', '2025'],
    ['2025年主要预期目标为：增长5.5%左右。', '5.5', '2025'],
  ])('is when something is due, or what has been reached by then: %s', (text, number, period) => {
    expect(periodOf(text, number)).toBe(period);
  });

  it.each([
    ['二零二四年六月，出口4218亿元。', '4218', '2024-06'],
    ['台湾地区主计总处公布，113年10月失业人数40.2万人。', '40.2', '2024-10'],
    ['全年粮食总产量48.63万吨。2022年油料播种面积11.3万亩。', '48.63', '2022'],
    ['Dwelling completions in the June quarter 2024 totalled 46,180.', '46,180', '2024-Q2'],
    ['Government took in 64.2 million euros between January and June 2024.', '64.2', '2024-S1'],
    ['On 30 June 2024 the scheme had 418,600 members.', '418,600', '@2024-06'],
    ['October brought 412,600 guests, more than the 381,000 of October 2031.', '412,600', '2032-10'],
    ['Between 2015 and 2020 sales grew from 12.4 million euros to 24.9 million euros.', '24.9', '2020'],
    ['Between 2015 and 2020 sales grew from 12.4 million euros to 24.9 million euros.', '12.4', '2015'],
  ])('is read as it is written: %s', (text, number, period) => {
    expect(periodOf(text, number)).toBe(period);
  });

  it('is no year of the Republic of China in a text of elsewhere', () => {
    expect(periodOf('该校建校110年，在校生3200人。', '3200')).toBeNull();
  });
});
