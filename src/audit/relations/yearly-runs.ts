// What happened in each of several years: a run of rises or falls beside the years that the text tells ("down for the third year
// running. In 2021 61 people had died, in 2022 64, in 2023 58"), and a yearly amount beside what it came to in all of them.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import type { Interval } from '../hedges.js';
import { tiedReading } from './candidate.js';
import type { Reader } from './reader.js';
import { isExactLevel, type Relation, scale } from './relation.js';
import { alike } from './runs.js';
import { judged, numberOf, rankOf, ranked } from './years-running.js';

export const yearlyRuns = (claims: readonly Claim[], reader: Reader): Relation[] => {
  const levels = claims.filter(
    (claim) =>
      claim.lang === 'en' &&
      claim.aside === null &&
      isExactLevel(claim) &&
      !/^(?:1|points|index_points|times|years|months|weeks?|days?)$/.test(claim.unit),
  );
  return [
    ...levels.flatMap((latest) => ranRight(latest, levels, reader)),
    ...levels.flatMap((total) => inEachYear(total, levels, reader)),
  ];
};

const nth = new RegExp(
  String.raw`\bfor (?:the|a) (${ranked})\s+(?:consecutive |successive |straight )?year(?:\s+(?:running|in a row|in succession))?\b`,
  'i',
);
const up = /\b(?:rose|ris\w+|grew|grow\w*|increas\w*|climb\w*|(?:gone|went|going) up|gain\w*|higher)\b/i;
const down =
  /\b(?:fell|fall\w*|declin\w*|dropp?\w*|shr[aiu]nk\w*|(?:gone|went|going) down|lower|decreas\w*)\b/i;

/** The year right before the number, else the one that it is told of. */
function yearOf(claim: Claim, reader: Reader): number | null {
  const { period, periodHere } = claim;
  const written = /\b((?:19|20)\d\d)(?:,|:| it was| there were| to)?\s*$/.exec(reader.before(claim))?.[1];
  if (written !== undefined) return Number(written);
  return period !== null && periodHere && period.to - period.from === 11 ? Math.floor(period.to / 12) : null;
}

const isKin = (a: Claim, b: Claim): boolean =>
  alike(a, b) || [a, b].every(({ unit, half, per }) => half <= 0.5 && per === null && !isMoney(unit));

/** "Of the 2025 victims 19 were on motorcycles": parts of one year. */
const ofThem = /^\s*(?:of|among) (?:the|these|those|them)\b/i;

/** The only amount of its sentence, and those of the years before that the next two sentences or the last two tell one by one. */
function ranRight(latest: Claim, levels: readonly Claim[], reader: Reader): Relation[] {
  const sentence = reader.sentence(latest);
  const found = nth.exec(sentence);
  const year = yearOf(latest, reader);
  const [rises, falls] = [up.test(sentence), down.test(sentence)];
  if (found === null || year === null || rises === falls) return [];
  const near = levels.filter(
    (claim) =>
      claim.source === latest.source &&
      claim.paragraph === latest.paragraph &&
      Math.abs(claim.sentence - latest.sentence) <= 2 &&
      yearOf(claim, reader) !== null &&
      !ofThem.test(reader.sentence(claim)) &&
      isKin(claim, latest),
  );
  if (near.filter((claim) => claim.sentence === latest.sentence).length !== 1) return [];
  const by = new Map<number, Claim[]>();
  for (const claim of near) {
    const own = yearOf(claim, reader) ?? 0;
    by.set(own, [...(by.get(own) ?? []), claim]);
  }
  const series: Claim[] = [];
  for (let at = year; by.get(at)?.length === 1; at -= 1) series.push(...(by.get(at) ?? []));
  // each year down to the first one once, and none without
  if (series.length < 4 || series.length !== near.length) return [];
  const broken = series.findIndex((claim, i) => {
    const before = series[i + 1];
    return before !== undefined && (rises ? claim.value <= before.value : claim.value >= before.value);
  });
  // told at the year that breaks the run: the latest amount may well be borne out by others
  const told = series.toSorted((a, b) => Number(a === series[broken]) - Number(b === series[broken]));
  return broken < 1 ? [] : judged(rankOf(found[1] ?? ''), broken, [latest], told, found[0]);
}

const each =
  /\b(?:in|for|over) (?:each|every one|every single one) of (?:these|those|the|its) (?:\w+ )?years\b|\b(?:each|every) year\b|\b(?:annually|yearly|a year)\b/i;
const whole =
  /\b(?:in all|altogether|in total|a total of|over its (?:whole|entire|full) (?:life|term|duration)|over the (?:whole|entire|full) (?:period|term|programme|life)|overall|all told)\b/i;
const spanned =
  /\b(?:from|between)\s((?:19|20)\d\d)\s(?:to|and|through|until)\s((?:19|20)\d\d)\b(\s?,?\s?(?:inclusive|both (?:years )?included|inclusively))?/i;
const counted =
  /\b(?:for|over|during|in|within|of)\s(?:the )?(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years\b/i;

/** "From 2016 to 2023 inclusive. In each of those years it paid out 25 million, so that 200 million were paid over its whole life". */
function inEachYear(total: Claim, levels: readonly Claim[], reader: Reader): Relation[] {
  const own = levels.filter((claim) => claim.source === total.source && claim.sentence === total.sentence);
  const [amount, ...rest] = own.filter((claim) => isKin(claim, total));
  const sentence = reader.sentence(total);
  if (amount === undefined || rest.length !== 1 || rest[0] !== total || total.value <= amount.value)
    return [];
  if (!each.test(`${reader.before(amount)}${reader.between(amount, total)}`)) return [];
  if (!whole.test(`${reader.gap(total)} ${reader.tail(total)}`)) return [];
  const before = reader.earlier(total, reader.before(total).length + 200);
  const found = [...before.matchAll(new RegExp(spanned, 'gi'))];
  const [span] = found;
  const many = counted.exec(sentence)?.[1];
  if ((span === undefined) === (many === undefined) || found.length > 1) return [];
  const years = span === undefined ? numberOf(many ?? '') : Number(span[2]) - Number(span[1]) + 1;
  // unless both years are counted, one of them may not be
  const least =
    span === undefined || span[3] !== undefined || /\beach of (?:these|those)\b/i.test(sentence)
      ? years
      : years - 1;
  if (!(years > 1)) return [];
  const times =
    (by: number) =>
    ([one]: readonly Interval[]): Interval | undefined =>
      one === undefined ? undefined : scale(one, by);
  return tiedReading({
    relation: 'periods',
    focus: total,
    others: [amount],
    bound: [amount],
    compute: ([one]) => (one === undefined ? undefined : { low: one.low * least, high: one.high * years }),
    formula: `${amount.text} × ${String(years)}`,
    evidence: 'sure',
    mistakes: (others) => Array.from({ length: years + 4 }, (_, i) => times(i + 2)(others)),
  });
}
