import { describe, expect, it } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('the whole of a share, named in other words than it was told in', () => {
  it.each([
    'The census found 2.46 million inhabitants, 1.58 million of them (64.2 percent) in towns and 0.88 million in villages. Town dwellers under 15 years of age numbered 310,000, which is {19.6|12.6} percent of the urban population.',
    'Inspectors called at 86 plants. Fifty-two of these sell abroad, the other 34 only at home. Faults came to light in 13 of the exporting plants, that is in {25.0|15.1} per cent of the exporters.',
    'The district counted 1,860 enterprises, and 1,240 of these were private. Among the loss-makers were 310 private ones, meaning that {25.0|16.7} percent of the private enterprises were in the red.',
    'In the county 640,000 people are of working age and 480,000 have a job. Women hold 216,000 of the jobs, {45.0|33.8} percent of all employed persons.',
    'The port handled 50 million tonnes, 32 million of it inward and 18 million outward. Coal made up 8 million tonnes of the arrivals, {25.0|16.0} percent of the inbound tonnage.',
    'The hospital treated 30,000 patients, 12,000 as in-patients and 18,000 as outpatients. 3,000 of those admitted were children, {25.0|10.0} percent of the in-patients.',
    'The island received 800,000 visitors, 500,000 from abroad and 300,000 from the mainland. Germans numbered 125,000, {25.0|15.6} percent of the foreign guests.',
  ])('is the amount that those words mean: %s', expectMisprintsFound);

  it.each([
    'The country received 8.0 million visitors, the province 800,000, 500,000 of them from abroad. Germans numbered 125,000, 15.6 percent of the province’s visitors.',
    'The census found 2.46 million inhabitants, 1.58 million of them in towns. Children numbered 310,000, which is 12.6 percent of the population.',
  ])('is not narrowed down where the words do not say so: %s', (text) => {
    expect(failing(text)).toEqual([]);
  });
});
