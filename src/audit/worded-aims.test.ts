// Limits, aims and what was reached of them, and parts with parts of their own, each quiet as they are right and found with the
// misprint in them.
import { describe, expect, test } from 'vitest';
import { expectMisprintsFound, failing } from '../test-support/misprints.js';

describe('limits and aims', () => {
  test.each([
    [
      'a ceiling',
      'The surveyed unemployment rate averaged {5.1|6.1} percent, below the ceiling of 5.5 percent.',
    ],
    ['a limit, the rate told as growth', 'Consumer prices rose by {0.4%|4.0%}, well within the limit of 3%.'],
    [
      'what was programmed, told behind the number',
      'Output expanded {5.9%|4.9%}, a shade above the 5.5% programmed.',
    ],
    [
      'by how much an aim was beaten',
      'The island welcomed 3.24 million visitors in 2023 and beat a government goal of 3.10 million by {140,000|410,000}.',
    ],
    [
      'what is still to be done',
      'The target for 2026 is 400 km; 65.5 percent of it has been attained and {138.0|183.0} km are still to be built.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test('an aim that is only set beside a number says no way', () => {
    expect(failing('GDP grew by 4.7%, against a target of around 5.5%.')).toEqual([]);
  });
});

describe('parts that have parts of their own', () => {
  test.each([
    [
      'up to the semicolon',
      'The farm area of the province was 3,146 thousand hectares in 2022. Arable land covered 2,058 thousand hectares, of which cereals 1,214 thousand hectares, including 731 thousand hectares of wheat; meadows took up {937|397} thousand hectares and orchards 151 thousand hectares.',
    ],
    [
      'up to the full stop',
      'Public debt stood at 212.7 billion crowns. The central government owed {178.4|187.4} billion, of which 103.2 billion in bonds and 41.1 billion in bills. Municipalities owed the other 34.3 billion, including 9.8 billion of the capital.',
    ],
    [
      'in a sentence that opens with its whole',
      'Councillors adopted a budget of $3.18 billion. Within it, schools receive $1,240 million; health is allotted {$742 million|$742 billion}; roads and everything else share the balance.',
    ],
  ])('%s', (_, text) => {
    expectMisprintsFound(text);
  });

  test('a part with a part is not held against the rest behind the semicolon', () => {
    expect(
      failing(
        'Exports were worth 31.6 billion dollars. Minerals brought in 18.9 billion, of which copper 11.2 billion; farm goods 7.4 billion, including 3.1 billion of grain; and all other goods 5.3 billion.',
      ),
    ).toEqual([]);
  });
});

test('shares in a list are of the amount above it, and quarters are told in the thousands of their year', () => {
  expect(
    failing(
      'Some 742,600 persons were in work on average. Employment by sector was as follows:\n* services, 471,100 (63.5 percent);\n* industry including construction, 187,400 (25.2 percent);\n* farming, forestry and fishing, 84,100 (11.3 percent).',
    ),
  ).toEqual([]);
  expect(
    failing(
      'In 2024 the hotels welcomed 2,114 thousand guests. Arrivals by quarter, in thousands:\nQ1: 436\nQ2: 561\nQ3: 641\nQ4: 476\nBy midyear, therefore, 997 thousand guests had checked in.',
    ),
  ).toEqual([]);
});
