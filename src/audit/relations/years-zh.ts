// Numbers of years of Chinese texts beside the years that they count: 自2018年起到2023年已连续六年, 2021年、2022年、2023年连续三年;
// 首次跨过千亿元门槛, told of two years; 连续第12年 under a heading that says 15.

import { countTold } from '../chinese-years.js';
import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { countsOfYearsZh, yearCount } from './year-count.js';

const year = '((?:19|20)\\d{2})年';

export function yearCandidatesZh(claims: readonly Claim[], reader: Reader): Candidate[] {
  const counts = countsOfYearsZh(claims);
  return counts.flatMap((count) => [
    ...listedYears(count, reader),
    ...sinceThen(count, reader),
    ...spanned(count, reader),
    ...thoseYears(count, reader),
    ...underHeading(count, counts, reader),
  ]);
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
  return [yearCount(count, years.length, years.length, `${first}—${first + years.length - 1}年`)];
}

/** The clause before a count, and the years that it names. */
function clauseBefore(count: Claim, reader: Reader): { clause: string; years: number[] } {
  const clause =
    reader
      .before(count)
      .split(/[。；]/)
      .at(-1) ?? '';
  return { clause, years: [...clause.matchAll(/(?:19|20)\d{2}(?=年)/g)].map(([year]) => Number(year)) };
}

/** 自2018年首次登上榜首起，到2023年，已连续六年: the first year may be counted or not. */
function sinceThen(count: Claim, reader: Reader): Candidate[] {
  if (
    !/(?:连续|已有|已经|历时|用时|耗时|迄今|至今|走过|正好|恰好|整整|刚好|已满|满|过去)(?:了|已|第)?$/.test(
      reader.before(count),
    )
  )
    return [];
  const { clause, years } = clauseBefore(count, reader);
  // 于2014年首次突破50亿斤，从当年起每年…，到2023年恰好连续七年
  const from =
    new RegExp(`(?:自|从)${year}`).exec(clause)?.[1] ??
    (/(?:从|自)(?:当年|那年|该年|那时|此)(?:起|开始|后)|此后(?:每年|历年|一直|均|都)|以来每年/.test(clause)
      ? new RegExp(`${year}(?=[^。；]*(?:起|开始|后|来))`).exec(clause)?.[1]
      : undefined);
  const to = new RegExp(`(?:到|至|截至|截止)${year}`).exec(clause)?.[1];
  if (from !== undefined && to === undefined && years.length === 1 && /以来/.test(clause))
    return untilNow(count, Number(from), reader);
  // 2019年开工，2023年建成，历时六年
  const [first, second] = years;
  if (
    (from === undefined || to === undefined) &&
    /(?:历时|用时|耗时)(?:了|约)?$/.test(reader.before(count)) &&
    first !== undefined &&
    second !== undefined &&
    years.length === 2 &&
    second > first
  )
    return [yearCount(count, second - first, second - first + 1, `${first}—${second}年`)];
  if (from === undefined || to === undefined || years.length !== 2) return [];
  const span = Number(to) - Number(from);
  return span < 1 ? [] : [yearCount(count, span, span + 1, `${from}—${to}年`)];
}

/** 2024年总产53.7万吨 … 自2019年首次突破以来已连续六年: up to the last year told before, or the one after in which it is told. */
function untilNow(count: Claim, from: number, reader: Reader): Candidate[] {
  const told = [...reader.earlier(count, 200).matchAll(/((?:19|20)\d{2})年/g)].map(([, one]) => Number(one));
  const to = Math.max(...told);
  return to <= from ? [] : [yearCount(count, to - from, to - from + 2, `${from}—${to}年`)];
}

/** 由2018年的A增加到2023年的B，五年间 …: as many as lie between the two years, or as both are counted. */
function spanned(count: Claim, reader: Reader): Candidate[] {
  if (
    !/^(?:间|来|内|时间|年均|平均|累计|共|净|增加|增长|提高|减少|下降|新增|翻)/.test(reader.after(count)) ||
    !/[，,；]$/.test(reader.before(count))
  )
    return [];
  const { clause, years } = clauseBefore(count, reader);
  const [first, second] = years;
  if (first === undefined || second === undefined || years.length !== 2) return [];
  if (!/(?:由|从|自)[^，。；]*$/.test(clause.slice(0, clause.indexOf(String(first))))) return [];
  const span = second - first;
  return span < 2 ? [] : [yearCount(count, span, span + 1, `${first}—${second}年`)];
}

/** 2021年至2024年，…，这四年合计: the years of the one stretch that the sentence names, or the steps between them. */
function thoseYears(count: Claim, reader: Reader): Candidate[] {
  // 从2018年到2023年的七年间
  const stretch =
    /(?:从|自|由)((?:19|20)\d{2})年?(?:末|底|初)?(?:至|到|—)((?:19|20)\d{2})年(?:末|底|初)?(?:的|这)$/.exec(
      reader.before(count),
    );
  if (stretch !== null) {
    const steps = Number(stretch[2]) - Number(stretch[1]);
    return steps < 1 ? [] : [yearCount(count, steps, steps + 1, `${stretch[1] ?? ''}—${stretch[2] ?? ''}年`)];
  }
  if (!/(?:这|上述|以上)$/.test(reader.before(count))) return [];
  const list = /((?:(?:19|20)\d{2}年[、和]){1,8}(?:19|20)\d{2}年)(?![、和])/.exec(reader.before(count))?.[1];
  const listed = [...(list ?? '').matchAll(/\d{4}/g)].map(([one]) => Number(one));
  const [from] = listed;
  if (from !== undefined && listed.every((one, i) => one === from + i))
    return /(?:19|20)\d{2}年/.test(reader.before(count).replace(list ?? '', ''))
      ? []
      : [yearCount(count, listed.length, listed.length, list ?? '')];
  const stretches = [
    ...reader.before(count).matchAll(/((?:19|20)\d{2})年?(?:至|到|—|–|－|-|~|～)((?:19|20)\d{2})年/g),
  ];
  const [only] = stretches;
  if (only === undefined || stretches.length > 1) return [];
  const span = Number(only[2]) - Number(only[1]);
  return span < 1 ? [] : [yearCount(count, span, span + 1, only[0])];
}

/** 2016年首次举办，此后每年一届，今年（2024年）已是第9届: the first year and the last make the number. */
export function editions(claims: readonly Claim[], reader: Reader): Candidate[] {
  const dates = claims.filter(
    (claim) => claim.lang === 'zh' && claim.aside === 'date' && /^(?:19|20)\d{2}年?$/.test(claim.text),
  );
  return dates.flatMap((first): Candidate[] => {
    const behind = reader.after(first);
    if (
      !/^[^，。；\d]{0,4}(?:首次举办|首次举行|(?:举办|举行|启动|推出|迎来)?(?:了)?首届|创办|创立|首次开办|首办|起办|发起)/.test(
        behind,
      )
    )
      return [];
    if (
      !/每年(?:都)?(?:一届|举办|举行|如期)|年年(?:都)?(?:举办|举行|如期|不断)|一年一届|从未(?:间断|中断|停办|缺席)|逐年举办/.test(
        behind,
      )
    )
      return [];
    const last = dates.find(
      (date) =>
        date.sentence === first.sentence &&
        date.source === first.source &&
        date.start > first.start &&
        /^[）)]?[^，。；\d]{0,8}(?:已是|是|为|已经是|迎来|举办|办到)?第(?:\d+|[一二三四五六七八九十]+)届/.test(
          reader.after(date),
        ),
    );
    const told =
      last === undefined ? undefined : /第(\d+|[一二三四五六七八九十]+)届/.exec(reader.after(last))?.[1];
    if (last === undefined || told === undefined) return [];
    const number = countTold(told);
    const year = Number(last.text.slice(0, 4)) - number + 1;
    return [
      {
        relation: 'count',
        focus: first,
        others: [last],
        compute: () => ({ low: year, high: year }),
        stated: { low: Number(first.text.slice(0, 4)), high: Number(first.text.slice(0, 4)) },
        formula: `${last.text} − ${number} + 1`,
        evidence: 'sure',
        worded: true,
      },
    ];
  });
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
