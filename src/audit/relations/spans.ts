// A number of years told beside the two years that it lies between.

import type { Claim } from '../claim.js';
import { framesOf, yearsBetween } from '../frames.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { alike } from './runs.js';
import { betweenYears, yearCount } from './year-count.js';

/** "From 240 in 2017 to 351.4 in 2021, an average of 10 percent over the four years". */
export function spanCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const counts = claims.filter((claim) => claim.unit === 'years' && claim.role === 'level');
  const averages = claims.filter((claim) => claim.role === 'average_growth');
  return framesOf(claims).flatMap(({ level, previous }): Candidate[] => {
    const years = level === null || previous === null ? null : yearsBetween(previous, level);
    if (level === null || previous === null || years === null || years < 2) return [];
    if (!averages.some((claim) => claim.source === level.source && claim.sentence === level.sentence))
      return [];
    return counts
      .filter(
        (claim) =>
          claim.source === level.source && claim.sentence === level.sentence && overSpan(claim, reader),
      )
      .map((claim) => ({
        relation: 'count',
        focus: claim,
        others: [level, previous],
        // The first year may be counted too.
        compute: () => ({ low: years, high: years + 1 }),
        formula: betweenYears(previous, level),
        evidence: 'sure',
      }));
  });
}

const toldBehind = /^\s*(?:from|between|,)\s+((?:19|20)\d{2})\s*(?:to|and|through|-|–)\s*((?:19|20)\d{2})\b/i;
const toldAhead =
  /\b(?:every|each) (?:single )?(?:year|season) (?:from|between) ((?:19|20)\d{2}) (?:to|and|through|until) ((?:19|20)\d{2})\b[^.;\d]{0,40}$/i;

/**
 * "Each of the eight years from 2017 to 2024": the years or the steps between them; "every year from 2015 to 2023, that is, for
 * nine years".
 */
export function yearCountCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  return claims
    .filter((claim) => claim.lang === 'en' && claim.unit === 'years' && claim.aside === null)
    .flatMap((count): Candidate[] => {
      const match = toldBehind.exec(reader.after(count)) ?? toldAhead.exec(reader.before(count));
      if (match === null || !Number.isInteger(count.value)) return [];
      const years = Number(match[2]) - Number(match[1]);
      return [yearCount(count, years, years + 1, `${match[2] ?? ''} − ${match[1] ?? ''}`)];
    });
}

/** "In the eleven years that lie between the two counts", of two years told before. */
export function yearsBetweenTold(all: readonly Claim[], reader: Reader): Candidate[] {
  return all
    .filter((claim) => claim.lang === 'en' && claim.unit === 'years' && claim.aside === null)
    .flatMap((count): Candidate[] => {
      if (
        !Number.isInteger(count.value) ||
        !/^\s*(?:that (?:lie|lay|passed|elapsed) )?(?:in )?between (?:the two|these two|both|the)\s+(?:[a-z]+ )?(?:counts?|dates?|surveys?|census(?:es)?|years|editions|microcensus(?:es)?)\b/i.test(
          reader.after(count),
        )
      )
        return [];
      const told = all.filter(
        (claim) =>
          claim.aside === 'date' &&
          claim.period !== null &&
          claim.source === count.source &&
          claim.end <= count.start &&
          count.sentence - claim.sentence <= 2,
      );
      const years = [...new Set(told.map(({ period }) => Math.floor((period?.to ?? 0) / 12)))];
      const [a, b] = years;
      if (a === undefined || b === undefined || years.length > 2) return [];
      const gap = Math.abs(a - b);
      return [yearCount(count, gap, gap, `${String(Math.max(a, b))} − ${String(Math.min(a, b))}`)];
    });
}

/** "From the beginning of 2017 to the end of 2023, 24,500 dwellings were completed, an average of 3,500 per year". */
export function spanAverages(claims: readonly Claim[], reader: Reader): Candidate[] {
  return claims.flatMap((mean): Candidate[] => {
    if (mean.lang !== 'en' || mean.role !== 'level' || mean.hedge !== 'exact') return [];
    if (
      !/\baverage of\s+[$€£¥₹A-Z]*$/i.test(reader.gap(mean)) ||
      !/^[^,.;]{0,25}\b(?:per|a|each) year\b/i.test(reader.tail(mean))
    )
      return [];
    const sentence = reader.sentence(mean);
    const span =
      /\b(?:from|between) (?:the (?:beginning|start) of )?((?:19|20)\d{2}) (?:to|and|until|through) (?:the end of )?((?:19|20)\d{2})\b/i.exec(
        sentence,
      );
    const total = claims.findLast(
      (claim) =>
        claim.sentence === mean.sentence &&
        claim.source === mean.source &&
        claim.end <= mean.start &&
        claim.role === 'level' &&
        alike(claim, mean),
    );
    if (span === null || total === undefined || total.hedge !== 'exact') return [];
    const years = Number(span[2]) - Number(span[1]) + 1;
    const isWhole = /\b(?:beginning|start) of/i.test(span[0]);
    return [
      {
        relation: 'per_head',
        focus: mean,
        others: [total],
        compute: ([sum]) =>
          sum === undefined
            ? undefined
            : { low: sum.low / years, high: sum.high / (isWhole ? years : years - 1) },
        formula: `${total.text} / ${String(years)}`,
        evidence: 'likely',
        mistakes: ([sum]) =>
          [-4, -3, -2, 2, 3, 4].map((by) =>
            sum === undefined || years + by < 1
              ? undefined
              : { low: sum.low / (years + by), high: sum.high / (years + by) },
          ),
      },
    ];
  });
}

function overSpan(claim: Claim, reader: Reader): boolean {
  return claim.lang === 'zh'
    ? /^(?:间|来|内|时间)/.test(reader.after(claim))
    : /\b(?:over|within|during|in) (?:the |these |those |just |only |a span of )*$/i.test(reader.gap(claim));
}

/** The average growth over two years, beside the growth of each: (1 + a)(1 + b) = (1 + g)². */
export function twoYearCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const growths = claims.filter((claim) => claim.role === 'growth' && claim.unit === '1');
  return claims
    .filter((claim) => claim.role === 'average_growth' && claim.unit === '1')
    .flatMap((average) => {
      const near = growths.filter(
        (claim) =>
          claim.source === average.source &&
          claim.start < average.start &&
          average.sentence - claim.sentence <= 1,
      );
      return near.flatMap((a, i) =>
        near.slice(i + 1).map((b): Candidate => ({
          relation: 'average_growth',
          focus: average,
          others: [a, b],
          compute: ([x, y]) =>
            x === undefined || y === undefined || x.low <= -1 || y.low <= -1
              ? undefined
              : {
                  low: Math.sqrt((1 + x.low) * (1 + y.low)) - 1,
                  high: Math.sqrt((1 + x.high) * (1 + y.high)) - 1,
                },
          formula: `√((1 + ${a.text}) (1 + ${b.text})) − 1`,
          evidence:
            near.length === 2 &&
            b.sentence === average.sentence &&
            (isEarlier(b, average, reader) ||
              (a.sentence === b.sentence && ofBoth.test(reader.after(average))))
              ? 'sure'
              : near.length === 2 && a.sentence === average.sentence
                ? 'weak'
                : 'possible',
        })),
      );
    });
}

/** "An average of 5.5 percent over the two years". */
const ofBoth =
  /^\s*(?:a year |annually |per year )?(?:over|in|for|across) (?:the |these |those |both )*two years\b/i;

/** 同比增长18.4%，上年同期为下降6.2%，两年平均增长5.4%: the second is the year before's. */
function isEarlier(claim: Claim, average: Claim, reader: Reader): boolean {
  return (
    claim.lang === 'zh' &&
    /(?:上年|去年|(?:19|20)\d{2}年)(?:同期|同月)?[^，。；]{0,12}$/.test(reader.gap(claim)) &&
    !/[比较]/.test(reader.gap(claim)) &&
    /两年(?:年均|平均)/.test(reader.gap(average))
  );
}

/** 比2019年同期增长9.2%，两年平均增长4.5%: the growth over two years and its average. */
export function averagedCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  return claims.flatMap((average, i): Candidate[] => {
    const [years] = /([两三四五])年(?:来)?(?:年均|平均|年平均)/.exec(reader.gap(average))?.slice(1) ?? [];
    const whole = claims[i - 1];
    if (years === undefined || average.role !== 'average_growth' || whole?.sentence !== average.sentence)
      return [];
    if (whole.source !== average.source || whole.role !== 'growth' || whole.unit !== '1') return [];
    if (!/(?:比|较)(?:19|20)\d{2}年[^，。；]{0,12}$/.test(reader.gap(whole)) && whole.since === null)
      return [];
    const n = '两三四五'.indexOf(years) + 2;
    return [
      {
        relation: 'average_growth',
        focus: average,
        others: [whole],
        compute: ([x]) =>
          x === undefined || x.low <= -1
            ? undefined
            : { low: (1 + x.low) ** (1 / n) - 1, high: (1 + x.high) ** (1 / n) - 1 },
        formula: `(1 + ${whole.text})^(1/${n}) − 1`,
        evidence: 'sure',
        worded: true,
      },
    ];
  });
}
