// One measure told of several times: amounts of two times are no misprint of each other, and
// growth over so many years is taken on the amount of so many years before.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('amounts with two digits changed about, each told of its own time', () => {
  test.each([
    '2020年，全市工业产值1019.5亿元。2021年，全市工业产值1091.5亿元。',
    '截至2020年末，全市金融机构存款余额1019.5亿元。截至2021年末，全市金融机构存款余额1091.5亿元。',
    '1月，全市工业总产值119.5亿元。2月，全市工业总产值191.5亿元。',
    '2020年全市接待游客318.4万人次。2021年全市接待的381.4万人次游客中，八成来自省内。',
    'In 2020 there were 1,425 births in the county. In 2021 the 1,245 births included 14 twins.',
    'In 2020 the dairies received 46.8 million kg of milk. In 2021 the 48.6 million kg of milk came from 210 farms.',
  ])('are left alone: %s', (text) => {
    expect(failing(text)).toEqual([]);
  });

  test.each([
    '2021年，全市工业产值1019.5亿元。全市工业产值{1019.5|1091.5}亿元，居全省首位。',
    'In 2021 there were 1,425 births in the county. The {1,425|1,245} births included 14 twins.',
  ])('are found where they are told of one: %s', expectMisprintsFound);
});

describe('growth over as many years as the words say', () => {
  test.each([
    '2021年粮食产量200.4万吨，2022年204.0万吨，2023年210.4万吨，两年累计增长{5.0%|6.0%}，年均增长2.5%。',
    '2020年粮食产量200.4万吨，2022年204.0万吨，2023年210.4万吨，三年增长{5.0%|3.1%}。',
    '2022年粮食产量204.0万吨，2023年210.4万吨，连续两年增长，2023年增长{3.1%|3.9%}。',
  ])('%s', expectMisprintsFound);

  test('with the latest year told first', () => {
    expect(
      failing('2023年粮食产量210.4万吨，2022年为204.0万吨，2021年为200.4万吨，两年累计增长5.0%。'),
    ).toEqual([]);
  });
});
