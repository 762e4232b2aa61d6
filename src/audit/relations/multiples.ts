// An amount or a rate told as so many times another.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import type { Candidate } from './candidate.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { alike } from './runs.js';

/** "2.10 times the rural income", 城乡居民收入比为2.11: two amounts, or two rates, in reach. */
export function multipleCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const ratios = claims.filter(
    (claim) =>
      closed(claim) &&
      claim.value > 0 &&
      ((claim.role === 'multiple' && claim.form !== 'verb') ||
        (claim.unit === '' &&
          claim.role === 'level' &&
          /(?:之比|收入比|比值|比率|倍差|\bratio(?: of| between)?)[^，。；,;]{0,24}$/i.test(
            reader.gap(claim),
          ))),
  );
  const amounts = claims.filter(
    (claim) =>
      ['level', 'previous', 'growth', 'share'].includes(claim.role) && closed(claim) && claim.value > 0,
  );
  return ratios.flatMap((times) => {
    const near = amounts.filter(
      (claim) => claim !== times && distance(claim, times) <= 1 && claim.start < times.end + 60,
    );
    const here = near.filter((claim) => claim.sentence === times.sentence && claim.unit !== '1');
    // "four times as much as in 2013": the base is the amount of that year.
    const year =
      /^\s*(?:as\s+\w+\s+as|more than|that of|the level of|what it was)\s+(?:in|of)?\s*((?:19|20)\d{2})\b/i.exec(
        reader.after(times),
      )?.[1] ??
      /(?:是|为|相当于|达到?)((?:19|20)\d{2})年(?:末|底|初|同期|全年)?的(?:约|近)?$/.exec(
        reader.gap(times),
      )?.[1];
    const based =
      year === undefined
        ? []
        : near.filter(
            (claim) =>
              claim.period !== null &&
              claim.periodHere &&
              claim.unit !== '1' &&
              Math.floor(claim.period.to / 12) === Number(year),
          );
    return near.flatMap((a) =>
      near.flatMap((b): Candidate[] =>
        a === b ||
        !(alike(a, b) || (timesThe(times, b, reader) && /^[\d,.]+$/.test(b.text) && a.unit !== '1')) ||
        (based.length === 1 && b !== based[0])
          ? []
          : [
              {
                relation: 'multiple',
                focus: times,
                others: [a, b],
                compute: ([x, y]) => divideBoth(x, y),
                formula: `${a.text} / ${b.text}`,
                ...(timesThe(times, b, reader) ? { bound: [b] } : {}),
                evidence:
                  stands(times, a, b, here, reader) ||
                  (based.length === 1 && a === here.filter((claim) => claim !== based[0]).at(-1))
                    ? 'sure'
                    : here.length === 2 && here.includes(a) && here.includes(b) && a.value > b.value
                      ? 'weak'
                      : 'possible',
              },
            ],
      ),
    );
  });
}

/** "Which is three times the 1,080 filed in 2018". */
const timesThe = (times: Claim, base: Claim, reader: Reader): boolean =>
  times.lang === 'en' &&
  base.start > times.end &&
  /^\s*(?:as (?:many|much|high|large|big) as\s+)?the\s+[$€£¥₹A-Z]*$/i.test(reader.between(times, base));

/** 16.2万人次，为前年4.5万人次的3.6倍: the base stands right before, the amount before that. */
function stands(times: Claim, a: Claim, b: Claim, here: readonly Claim[], reader: Reader): boolean {
  const before = here.filter((claim) => claim.end <= times.start);
  if (times.lang === 'en')
    return (
      before.at(-1) === a &&
      b.start > times.end &&
      /^\s*(?:as (?:many|much|high|large|big) as\s+)?(?:the|that of|its)?\s*(?:some|about)?\s*[$€£¥₹A-Z]*\s*$/i.test(
        reader.between(times, b),
      ) &&
      !/\b(?:it|they|which)\b/i.test(reader.between(times, b))
    );
  return (
    before.at(-1) === b &&
    before.at(-2) === a &&
    /^[）)]?的$/.test(reader.gap(times).trim()) &&
    /(?:为|是|相当于|达到?)[^，；。]*$/.test(reader.between(a, b))
  );
}
