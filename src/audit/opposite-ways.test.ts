// What goes in and what comes out, beside "the rest" of something else: neither is the whole of the other.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('a rest behind what goes two ways', () => {
  test.each([
    'During the year 11,240 children were born and 9,870 people died, a natural increase of 1,370; the rest of the increase, 3,830 persons, came from migration.',
    'Births fell to 8,120 and deaths rose to 9,340, so that the natural decrease was 1,220; the rest of the decline, 2,480 persons, moved away.',
    'Exports came to 812 million dollars and imports to 765 million dollars; the other 120 million dollars were services.',
    'Revenue was 512 million yuan and costs 430 million yuan; the remaining 36 million yuan of the subsidy were carried forward.',
    'The mill bought 620,000 tonnes of cane and sold 71,000 tonnes of sugar; the remaining 9,000 tonnes of sugar stayed in store.',
    'The city opened 14 schools and closed 9; the other 31 schools were repaired.',
    '全年出生人口6.85万人，死亡人口5.12万人，自然增长1.73万人；其余增加的2.4万人为净迁入。',
    '全年收入512亿元，支出430亿元，其余36亿元为上级补助结转。',
    '货物出口812亿元，进口765亿元，其余120亿元为服务贸易。',
    '全年新建学校14所，撤并9所，其余31所进行了改造。',
  ])('is left alone: %s', (text) => {
    expect(failing(text)).toEqual([]);
  });

  test.each([
    'Exports and imports together came to 1,577 million dollars; exports were 812 million dollars, imports {765|675} million dollars.',
    'Of the 14 schools opened, 9 have closed again; the other {5|6} are still at work.',
    'The farm bought 500 calves and sold 380 of them; the remaining {120|210} are fattened.',
    'Revenue was 512 million yuan and costs 430 million yuan; the remaining {82|28} million yuan went to the reserve.',
    'During the year 12,910 children were born to residents and 15,370 residents died. Natural decrease, that is to say deaths less births, was {2,460|4,260} persons.',
    '全年货物进出口总额1577亿元，其中出口812亿元，进口{765|675}亿元。',
  ])('is still held to what it is the rest of: %s', expectMisprintsFound);
});

describe('the rest of a change', () => {
  test.each([
    'At the end of 2023 the city had 1,284,300 residents, 5,200 more than a year earlier. During the year 11,240 children were born and 9,870 people died, a natural increase of 1,370; the rest of the increase, {3,830|8,330} persons, came from migration.',
    '年末常住人口952.6万人，比上年末增加3.14万人。全年出生人口6.85万人，死亡人口5.12万人，自然增长1.73万人；其余增加的{1.41|4.11}万人为净迁入。',
  ])('%s', expectMisprintsFound);
});
