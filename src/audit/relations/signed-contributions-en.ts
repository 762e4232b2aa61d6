// Contributions to one growth, told in points, that make it up only where one of them is taken the other way, in English: "rose by 5.0%.
// Services supplied 3.3 points of the expansion; industry supplied 2.1 points; and agriculture added 0.4 points".

import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import type { Reader } from './reader.js';
import { add, asPrinted, middle, type Relation, scale } from './relation.js';
import { englishSentences } from './sentence-numbers.js';
import { refuted } from './refuted.js';

const least = 3;
const among = /\b(?:of which|including|among (?:them|others)|mainly|chiefly|above all|alone)\b/i;

const taken =
  /\b(?:took|taking|takes|taken|subtract\w*|shav\w+|dragg?\w*|weigh\w*|cost|costing|knock\w*|reduc\w+|negativ\w*|minus|less|lower\w*|deduct\w*|slow\w*|detract\w*|lopp\w*|cut|trimm\w*)\b/i;

export function signedContributions(claims: readonly Claim[], reader: Reader): Relation[] {
  return englishSentences(claims, reader).flatMap(({ own, before }): Relation[] => {
    const parts = own.filter(
      (claim) =>
        claim.unit === 'points' && /^(?:contribution|level|points)$/.test(claim.role) && claim.value > 0,
    );
    const [first] = parts;
    if (first === undefined || parts.length < least || among.test(reader.sentence(first))) return [];
    const grown = (list: readonly Claim[]): Claim[] =>
      list.filter(({ unit, role, direction }) => unit === '1' && role === 'growth' && direction !== 0);
    const [growth, ...others] = grown(own).length > 0 ? grown(own) : grown(before);
    if (growth === undefined || others.length > 0) return [];
    const way = (claim: Claim): number => (claim.direction < 0 || taken.test(reader.gap(claim)) ? -1 : 1);
    const total = scale(asPrinted(growth), growth.direction);
    const sum = (turned: Claim | null) =>
      parts.map((claim) => scale(asPrinted(claim), claim === turned ? -way(claim) : way(claim))).reduce(add);
    if (meet(sum(null), total)) return [];
    const turned = parts.filter((claim) => meet(sum(claim), total));
    const [wrong] = turned;
    if (wrong === undefined || turned.length > 1) return [];
    return [
      refuted(
        'contribution',
        wrong,
        [growth, ...parts.filter((claim) => claim !== wrong)],
        scale(asPrinted(wrong), -way(wrong)),
        {
          en: `the contributions make ${(middle(sum(null)) * 100).toFixed(1)}, not ${growth.text}; with ${wrong.text} the other way they do`,
          zh: `各项拉动合计为${(middle(sum(null)) * 100).toFixed(1)}，不等于${growth.text}；${wrong.text}方向相反时相符`,
        },
        way(wrong) * wrong.value,
      ),
    ];
  });
}
