import { describe, expect, it } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('what is measured on a time that the words name', () => {
  it.each([
    'Exports of honey came to 25 tonnes in 2013, 40 tonnes in 2018 and 60 tonnes in 2023. The quantity sold abroad last year was {2.4|1.5} times that of 2013.',
    'In 2019 the museum had 41,000 visitors, in 2021 18,000 and in 2023 49,200. Attendance in 2023 was {20.0|173.3} percent above the level of 2019.',
    'The registry lists 8,400 firms for 2021, 8,710 for 2022 and 9,240 for 2023. The latest number surpasses that of 2021 by {840|530}.',
    'Bicycles registered at year-end:\n- 2019: 21,400\n- 2020: 30,900\n- 2021: 43,800\n- 2023: 64,200\nThe latest figure is {three|2.1} times the number registered at the end of 2019.',
    'Births in the district: 2015: 412, 2018: 455, 2021: 498, 2024: 471. From 2015 to 2021 the number rose by {20.9|14.3} percent.',
    'There were 3,900 public charging points at the end of 2024, after 1,300 at the end of 2022 and 975 at the end of 2021. Between the end of 2021 and the end of 2024 the number {quadrupled|tripled}.',
    'Retail sales reached 512.4 million euros in the third quarter of 2026. They had been 496.0 million in the second quarter and 471.7 million in the third quarter of 2025. Compared with the third quarter of 2025, sales grew by {8.6|3.3} per cent.',
    'The port handled 33.6 million tonnes in the first half of 2023. In the first half of 2022 it had handled 28.0 million tonnes and in the second half of 2022 32.0 million tonnes. Compared with the second half of 2022, throughput rose by {5.0|20.0} percent.',
    'Employers advertised 18,600 posts in July 2025. Compared with the 17,900 of July 2024, the number was up by {700|2,400}. In June 2025 there had been 16,200.',
  ])('is held against the amount of that time: %s', expectMisprintsFound);

  it.each([
    'Emissions were put at 3.84 Mt for 2022. In 1990 they were 4.80 Mt, in 2005 6.40 Mt. The law demands 33% below the 1990 level in 2030.',
    'Sales were 400 tonnes in 2021, 440 tonnes in 2022 and 550 tonnes in 2023. Prices were 10 percent higher than in 2021.',
    'The fleet had 120 buses in 2012. By 2017 there were 150, and in 2022 the number stood at 240, twice as many as in 2012.',
  ])('leaves alone what is of something else, or bears out: %s', (text) => {
    expect(failing(text)).toEqual([]);
  });
});
