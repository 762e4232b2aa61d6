// Numbers of years of Chinese texts beside the years that they count: 自2018年起到2023年已连续六年, 2021年、2022年、2023年连续三年;
// 首次跨过千亿元门槛, told of two years; 连续第12年 under a heading that says 15.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';

const year = '((?:19|20)\\d{2})年';

export function yearCandidatesZh(claims: readonly Claim[], reader: Reader): Candidate[] {
  const counts = claims.filter(
    (claim) =>
      claim.lang === 'zh' &&
      claim.aside === null &&
      claim.unit === 'years' &&
      Number.isInteger(claim.value) &&
      claim.hedge === 'exact',
  );
  return counts.flatMap((count) => [
    ...listedYears(count, reader),
    ...sinceThen(count, reader),
    ...spanned(count, reader),
    ...underHeading(count, counts, reader),
  ]);
}

function counted(count: Claim, low: number, high: number, formula: string): Candidate {
  return {
    relation: 'count',
    focus: count,
    others: [],
    compute: () => ({ low, high }),
    reading: () => ({ low: count.value, high: count.value }),
    formula,
    evidence: 'sure',
    worded: true,
  };
}

/** 2021年、2022年、2023年，…连续三年. */
function listedYears(count: Claim, reader: Reader): Candidate[] {
  if (!/连续$/.test(reader.before(count))) return [];
  const list = new RegExp(`(?:^|[，。；])((?:${year}[、和])+${year})[^。；\\d]*连续$`).exec(
    reader.before(count),
  )?.[1];
  const years = [...(list?.matchAll(/(?:19|20)\d{2}/g) ?? [])].map((match) => Number(match[0]));
  const [first] = years;
  if (first === undefined || years.some((one, i) => one !== first + i)) return [];
  return [counted(count, years.length, years.length, `${first}—${first + years.length - 1}年`)];
}

/** 自2018年首次登上榜首起，到2023年，已连续六年: the first year may be counted or not. */
function sinceThen(count: Claim, reader: Reader): Candidate[] {
  if (
    !/(?:连续|已有|已经|历时|迄今|至今|走过|正好|恰好|整整|刚好|已满|满|过去)(?:了|已|第)?$/.test(
      reader.before(count),
    )
  )
    return [];
  const clause =
    reader
      .before(count)
      .split(/[。；]/)
      .at(-1) ?? '';
  const years = [...clause.matchAll(/(?:19|20)\d{2}(?=年)/g)].map((match) => Number(match[0]));
  const from = new RegExp(`(?:自|从)${year}`).exec(clause)?.[1];
  const to = new RegExp(`(?:到|至|截至|截止)${year}`).exec(clause)?.[1];
  if (from === undefined || to === undefined || years.length !== 2) return [];
  const span = Number(to) - Number(from);
  return span < 1 ? [] : [counted(count, span, span + 1, `${from}—${to}年`)];
}

/** 由2018年的A增加到2023年的B，五年间 …: as many as lie between the two years, or as both are counted. */
function spanned(count: Claim, reader: Reader): Candidate[] {
  if (
    !/^(?:间|来|内|时间|年均|平均|累计|共|净|增加|增长|提高|减少|下降|新增|翻)/.test(reader.after(count)) ||
    !/[，,；]$/.test(reader.before(count))
  )
    return [];
  const clause =
    reader
      .before(count)
      .split(/[。；]/)
      .at(-1) ?? '';
  const years = [...clause.matchAll(/(?:19|20)\d{2}(?=年)/g)].map((match) => Number(match[0]));
  const [first, second] = years;
  if (first === undefined || second === undefined || years.length !== 2) return [];
  if (!/(?:由|从|自)[^，。；]*$/.test(clause.slice(0, clause.indexOf(String(first))))) return [];
  const span = second - first;
  return span < 2 ? [] : [counted(count, span, span + 1, `${first}—${second}年`)];
}

/** A title that says for how many years in a row, and the text below it. */
function underHeading(count: Claim, counts: readonly Claim[], reader: Reader): Candidate[] {
  if (!reader.title(count) || !/连续第?$/.test(reader.before(count))) return [];
  const below = counts.filter(
    (other) =>
      other.source === count.source &&
      other.start > count.end &&
      !reader.heading(other) &&
      other.sentence - count.sentence <= 4 &&
      /连续第?$/.test(reader.before(other)),
  );
  const behind = (claim: Claim): string =>
    reader
      .after(claim)
      .replace(/[^\u4e00-\u9fff]/g, '')
      .slice(0, 4);
  const [other, ...more] = below.filter((one) => behind(one) !== '' && behind(one) === behind(count));
  if (other === undefined || more.length > 0) return [];
  return [
    {
      relation: 'repeated',
      focus: count,
      others: [other],
      compute: ([one]) => one,
      reading: ({ value }) => ({ low: value, high: value }),
      formula: '正文',
      evidence: 'sure',
      worded: true,
    },
  ];
}

/** 2021年首次跨过千亿元门槛 … 自2022年首次跨过千亿元门槛以来: one event of two years. */
export function firstTimes(claims: readonly Claim[], reader: Reader): Candidate[] {
  const told = claims.flatMap((date) => {
    if (date.lang !== 'zh' || date.aside !== 'date' || !/^(?:19|20)\d{2}年?$/.test(date.text)) return [];
    const [, event, behind] =
      /^[^。；]{0,24}?首次((?:跨过|突破|超过|越过|迈上|站上|跃上|登上|达到|跨越|迈过)[^，。；]{2,12}?)(?:台阶|大关|门槛|关口)?(以来|以后|之后|后|起)?(?=[，。；]|$)/.exec(
        reader.after(date),
      ) ?? [];
    return event === undefined ? [] : [{ date, event, behind }];
  });
  return told.flatMap((late, i): Candidate[] => {
    const early = told
      .slice(0, i)
      .find((one) => one.date.source === late.date.source && one.event === late.event);
    // Of two things one may pass it in this year and one in that, unless one of the two only refers to it.
    if (early === undefined || (late.behind ?? early.behind) === undefined) return [];
    const yearOf = (date: Claim): number => Number(date.text.slice(0, 4));
    return [
      {
        relation: 'repeated',
        focus: late.date,
        others: [early.date],
        compute: () => ({ low: yearOf(early.date), high: yearOf(early.date) }),
        stated: { low: yearOf(late.date), high: yearOf(late.date) },
        formula: `首次${early.event}`,
        evidence: 'sure',
        worded: true,
      },
    ];
  });
}
