// What a year makes on average of what several years made together, in Chinese texts, beside how many they were: 2019年至2023年（含首尾两年）累计造林
// 123.5万亩，五年平均每年24.7万亩; 2017年末为61.3万人，2024年末为69.7万人，七年间净增8.4万人，平均每年净增1.2万人; 前四年（2021—2024年）累计完成投资3624亿元，
// 年均906亿元. The number of years is held against the two amounts where the dates give another; the average, where words and dates agree.

import { countTold } from '../chinese-years.js';
import type { Claim } from '../claim.js';
import { meet, type Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import { averageOver, divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { divide, sizeOf } from './relation.js';

const averaged = /(?:年均|平均每年|每年平均|年平均)[^，。；、\d]{0,8}$/;
const whole = /(?:累计|合计|总共|一共|共计|总计|共|总额|净增加?|净减少?|增加|减少|新增)[^，。；\d]{0,12}$/;

export function yearlyAverages(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = claims.filter(
    (claim) =>
      claim.lang === 'zh' &&
      claim.aside === null &&
      (claim.role === 'level' || claim.role === 'change') &&
      claim.hedge === 'exact' &&
      claim.value > 0 &&
      !/^(?:1|points|times|years|months)$/.test(claim.unit),
  );
  const rates = claims.filter(
    ({ lang, role, unit, hedge }) =>
      lang === 'zh' && role === 'average_growth' && unit === '1' && hedge === 'exact',
  );
  const means = amounts.flatMap((mean, i): Candidate[] => {
    const total = amounts[i - 1];
    if (total?.sentence !== mean.sentence || total.source !== mean.source) return [];
    if (total.unit !== mean.unit || !averaged.test(reader.gap(mean)) || !whole.test(reader.gap(total)))
      return [];
    const words = reader.between(total, mean);
    if (/；|其中|比|较|上年|此前/.test(words)) return [];
    return [...counted(mean, total, claims, reader), ...divided(mean, total, reader)];
  });
  return [...means, ...rates.flatMap((rate) => compounded(rate, claims, reader))];
}

/** 从2015年的9860元提高到2023年的19720元，九年翻了一番，年均增长9.1%: the average over the years between, and not over as many as are told. */
function compounded(rate: Claim, claims: readonly Claim[], reader: Reader): Candidate[] {
  const [before, now] = claims
    .filter(
      (claim) =>
        (claim.role === 'level' || claim.role === 'previous') &&
        !/^(?:1|points|times|years|months)$/.test(claim.unit) &&
        claim.source === rate.source &&
        claim.sentence === rate.sentence &&
        claim.end <= rate.start,
    )
    .slice(-2);
  if (before === undefined || now === undefined || before.unit !== now.unit) return [];
  const lead = reader.before(rate);
  const dated = [...lead.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年)/g)].map(([year]) => Number(year));
  const [first, last] = dated;
  const told = yearsTold(rate, reader);
  if (first === undefined || last === undefined || dated.length !== 2 || told === null || last <= first)
    return [];
  if (
    told.start < now.end - (rate.start - lead.length) ||
    !/(?:由|从|自)[^，。；]*$/.test(reader.before(before))
  )
    return [];
  const { years } = told;
  const over = (a: Interval | undefined, b: Interval | undefined, n: number): Interval | undefined =>
    averageOver(divideBoth(a, b), n);
  const right = over(now.interval, before.interval, last - first);
  if (years === last - first || right === undefined || !meet(rate.interval, right)) return [];
  return [
    {
      relation: 'average_growth',
      focus: rate,
      others: [now, before],
      bound: [now, before],
      compute: ([a, b]) => over(a, b, years),
      formula: `(${now.text} / ${before.text})^(1/${String(years)}) − 1`,
      evidence: 'sure',
      worded: true,
    },
  ];
}

/** The one number of years told in the sentence up to the average, as words; null where there is none or are two. */
function yearsTold(mean: Claim, reader: Reader): { years: number; start: number } | null {
  const told = [
    ...reader
      .before(mean)
      .matchAll(
        /(?<![\d第.—–~至到、-]|首尾)(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:年(?!度|级|期|末|底|初)|个年度|个年头)/g,
      ),
  ];
  const [one, ...others] = told;
  return one === undefined || others.length > 0 ? null : { years: countTold(one[1] ?? ''), start: one.index };
}

/** How many years the two dates of the sentence span, both counted or one; exactly where the sentence says so. */
function yearsDated(mean: Claim, reader: Reader): Interval | null {
  const sentence = reader.before(mean);
  const years = [...sentence.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年|[—–~至-])/g)].map(([year]) =>
    Number(year),
  );
  const [first, last] = years;
  if (first === undefined || last === undefined || years.length !== 2 || last <= first) return null;
  const span = last - first;
  return /含首尾|首尾两年|两年均含/.test(sentence)
    ? { low: span + 1, high: span + 1 }
    : { low: span, high: span + 1 };
}

const ratioOf = (total: Claim, mean: Claim): Interval | undefined =>
  divide(sizeOf(total.interval), sizeOf(mean.interval));

/** 十二年间净增8.4万人，平均每年净增1.2万人, of 2017 and 2024: the amounts make as many years as the dates, and not as many as are told. */
function counted(mean: Claim, total: Claim, claims: readonly Claim[], reader: Reader): Candidate[] {
  const [told, dated, ratio] = [yearsTold(mean, reader), yearsDated(mean, reader), ratioOf(total, mean)];
  if (told === null || dated === null || ratio === undefined) return [];
  const { years } = told;
  const fits = (by: number): boolean => by >= ratio.low - 0.02 && by <= ratio.high + 0.02;
  const held = fits(dated.low) || fits(dated.high);
  if (!held || (years >= dated.low && years <= dated.high && fits(years))) return [];
  if (fits(years)) return [];
  const count = claims.find(
    (claim) =>
      claim.unit === 'years' &&
      claim.source === mean.source &&
      claim.sentence === mean.sentence &&
      reader.before(claim).length === told.start,
  );
  return [
    {
      relation: 'per_head',
      focus: mean,
      others: [total, ...(count === undefined ? [] : [count])],
      compute: ([sum]) => (sum === undefined ? undefined : { low: sum.low / years, high: sum.high / years }),
      formula: `${total.text} / ${String(years)}`,
      evidence: 'sure',
      worded: true,
    },
  ];
}

/**
 * 前四年（2021—2024年）累计投资3624亿元，年均724.8亿元: words and dates agree on the years, and the average is of others. Where no date bears the words
 * out, only what would be the average of a year more or less is held against the text: 五年来，累计投资1850亿元，年均462.5亿元.
 */
function divided(mean: Claim, total: Claim, reader: Reader): Candidate[] {
  const [told, dated, ratio] = [yearsTold(mean, reader), yearsDated(mean, reader), ratioOf(total, mean)];
  if (told === null || ratio === undefined) return [];
  const { years } = told;
  if (dated !== null && (years < dated.low || years > dated.high)) return [];
  // of the two that the dates leave, the words may leave the first year out and the average count it
  const [low, high] = [years, dated === null ? years : dated.high];
  if (years < 2) return [];
  // 三年累计12.6亿元，平均每年4.2万元: only a slip of the pen explains what is so far off
  const isFar = ratio.low > 3 * high || 3 * ratio.high < low;
  const by = (sum: Interval | undefined, least: number, most: number): Interval | undefined =>
    sum === undefined || least < 1 ? undefined : { low: sum.low / most, high: sum.high / least };
  return [
    {
      relation: 'per_head',
      focus: mean,
      others: [total],
      compute: ([sum]) => by(sum, low, high),
      formula: `${total.text} / ${String(years)}`,
      ...(dated === null || isFar
        ? {
            evidence: 'likely',
            mistakes: ([sum]) => [-2, -1, 1, 2].map((more) => by(sum, years + more, years + more)),
          }
        : { evidence: 'sure', worded: true }),
    },
  ];
}
