// Years that Chinese texts say have gone by between two that they name, whatever stands between: 2016年7月投运的污水厂，到2024年7月已稳定运行8年;
// 1960年蓄水，距今已运行64年（截至2024年）; 2014年建成通车，2024年迎来通车十周年; 从突破千亿元的2012年算起，到突破两千亿元的2018年，用了六年;
// 从2020年的15.2%起步，用三年时间提升至2023年的18.8%.

import { countTold } from '../chinese-years.js';
import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';

/** A year, or a month of it, as a date of the sentence names it, and where it stands there. */
interface Point {
  claim: Claim;
  year: number;
  month: number | null;
  start: number;
  end: number;
}

/** A number of years that have gone by, and where it stands in its sentence. */
interface Told {
  count: Claim | undefined;
  years: number;
  /** 周年: no first year that may be counted too. */
  full: boolean;
  /** The words of its clause before it. */
  lead: string;
  start: number;
  end: number;
  sentence: string;
  /** All years that the sentence names, and the words before it. */
  named: number[];
}

const events =
  '动工|开工|开建|始建|兴建|奠基|成立|组建|创办|创立|创建|创刊|设立|建立|建成|建校|建院|建厂|建馆|竣工|完工|通车|投产|投运|投入运营|投入运行|投入使用|投用|启用|开通|开业|营业|开馆|开园|开行|开播|上市|挂牌|蓄水|并网|封关|获批|落成|问世|启动|实施|试点|改制|诞生|首演|开港|入驻|起步|退役|上岗|迁入';
const number = '(\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const counted = new RegExp(
  `(?<![\\d第近约前后.—–~至到-]|未来|今后|提前|连续)${number}个?(周年|年头|年|载)(?![期级生后前度代龄末底初月半多余来左上度报均]|以上|以来|以前|之前|之后)`,
  'g',
);
/** What says that the years have gone by. */
const goneBy =
  /(?:用了?|花了?|历时|历经|耗时|时隔|相隔|间隔|已经?|正好|恰好|刚好|整整|迎来|庆祝|正值|适逢|恰逢|走过|度过|跨越|满|过去)[^，。；：\d]{0,9}$/;
const until = /(?:到|至|截至|截止)(?:[^，。；\d]{0,14}的)?$/;

export function elapsedYears(claims: readonly Claim[], reader: Reader): Candidate[] {
  const dates = claims.filter(
    (claim) => claim.lang === 'zh' && claim.aside === 'date' && /^(?:19|20)\d{2}年/.test(claim.text),
  );
  const sentences = new Map(dates.map((date) => [`${date.source} ${date.sentence}`, date]));
  const elapsed = [...sentences.values()].flatMap((date) => {
    const here = (claim: Claim): boolean => claim.source === date.source && claim.sentence === date.sentence;
    const points = dates.filter(here).flatMap((claim) => pointOf(claim, reader));
    const sentence = reader.sentence(date);
    const words = `${reader.earlier(date, 150)}${sentence}`;
    const named = [...words.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year));
    return tellings(sentence, named, claims.filter(here), reader).flatMap((told) => between(told, points));
  });
  const stretches = claims.filter(({ lang, aside }) => lang === 'zh' && aside === 'date');
  return [...elapsed, ...stretches.flatMap((stretch) => apposed(stretch, reader))];
}

const stretchOf = /^((?:19|20)\d{2})年?(?:[—–~～至到-])+((?:19|20)\d{2})年?$/;
const countBefore = new RegExp(
  `(?<![\\d第—–至到-])(前?)${number}年(?:间|来|里)?[，,]?(?:即|（|（即|也就是)$`,
);

/** 第二轮四年（2020—2023年）, 前三年即2021—2023年: the years of the stretch, or the steps between them. */
function apposed(stretch: Claim, reader: Reader): Candidate[] {
  const [, from, to] = stretchOf.exec(stretch.text) ?? [];
  const [, ofPlan, count] = countBefore.exec(reader.before(stretch)) ?? [];
  if (from === undefined || to === undefined || count === undefined) return [];
  const [steps, years] = [Number(to) - Number(from), countTold(count)];
  if (steps < 1) return [];
  return [
    {
      relation: 'count',
      focus: stretch,
      others: [],
      // “十四五”前三年: each of them
      compute: () => ({ low: ofPlan === '前' ? steps + 1 : steps, high: steps + 1 }),
      stated: { low: years, high: years },
      formula: stretch.text,
      evidence: 'sure',
      worded: true,
    },
  ];
}

/** A date that is one year or one month; stretches and lists are none. */
function pointOf(claim: Claim, reader: Reader): Point[] {
  const found = /^((?:19|20)\d{2})年(?:(\d{1,2})月(?:\d{1,2}日)?)?[末底初]?$/.exec(claim.text);
  if (found === null) return [];
  const month = found[2] === undefined ? null : Number(found[2]);
  const start = reader.before(claim).length;
  return [{ claim, year: Number(found[1]), month, start, end: start + claim.text.length }];
}

function tellings(sentence: string, named: number[], here: readonly Claim[], reader: Reader): Told[] {
  return [...sentence.matchAll(counted)].flatMap((match): Told[] => {
    const start = match.index;
    const lead = /[^，。；：]*$/.exec(sentence.slice(0, start))?.[0] ?? '';
    if (!goneBy.test(lead) || /(?<!占)比(?![重例])|较|计划|预计|力争|将/.test(lead)) return [];
    const count = here.find((claim) => claim.unit === 'years' && reader.before(claim).length === start);
    const end = start + match[0].length;
    return [
      {
        count,
        years: countTold(match[1] ?? ''),
        full: match[2] === '周年',
        lead,
        start,
        end,
        sentence,
        named,
      },
    ];
  });
}

/** The count held against the year it leads to and the one it is counted from, where the words leave no choice of either. */
function between(told: Told, points: readonly Point[]): Candidate[] {
  const last = points.find((point) => isEnd(point, told));
  if (last === undefined) return [];
  const { count, years } = told;
  const { begun, tied } = starts(told, last, points);
  const spans = begun.map((first) => ({ first, ...spanOf(first, last, told.full) }));
  // 2009年动工，2014年建成: of either
  const span = spans.find((one) => fitsSpan(years, one)) ?? spans.at(-1);
  if (span === undefined || span.low < 1) return [];
  // 2010年动工，2018年全线通水，至2024年已运行六年: counted from another year that the sentence names
  const isOther =
    !tied &&
    told.named.some((year) => fitsSpan(years, { low: last.year - year, high: last.year - year + 1 }));
  if (isOther && !fitsSpan(years, span)) return [];
  const { first, low, high } = span;
  const formula = `${last.claim.text} − ${first.claim.text}`;
  const common = { relation: 'count', formula, evidence: 'sure', worded: true } as const;
  if (count !== undefined)
    return [
      {
        ...common,
        focus: count,
        others: [],
        compute: () => ({ low, high }),
        reading: () => ({ low: years, high: years }),
      },
    ];
  // 周年 is no number of its own: the year that would be right
  const { year, claim } = last;
  return [
    {
      ...common,
      focus: claim,
      others: [first.claim],
      compute: () => ({ low: year - high + years, high: year - low + years }),
      stated: { low: year, high: year },
    },
  ];
}

const fitsSpan = (years: number, { low, high }: { low: number; high: number }): boolean =>
  years >= low && years <= high;

/** 到2024年7月已运行8年, 2024年迎来十周年, 64年（截至2024年）, 用三年时间提升至2023年. */
function isEnd({ start, end }: Point, told: Told): boolean {
  const { sentence } = told;
  if (start >= told.end) {
    const words = sentence.slice(told.end, start);
    return (
      /^[^（，。；]{0,3}（(?:截至|到|至|截止)$/.test(words) ||
      (/用了?$/.test(told.lead) && /^[^，。；\d]{0,14}(?:至|到|达)$/.test(words))
    );
  }
  const [before, words] = [sentence.slice(0, start), sentence.slice(end, told.start)];
  if (/[；。]|，[^，]*，/.test(words) || /(?:19|20)\d{2}年/.test(words)) return false;
  return until.test(before) || (told.full && /(?:^|[，；：])[^，。；\d]{0,12}$/.test(before));
}

/** The years that something began in, before the one it leads to; of one event alone where the count names it. */
function starts(
  { lead, start, sentence }: Told,
  last: Point,
  points: readonly Point[],
): { begun: readonly Point[]; tied: boolean } {
  const begun = points.filter((point) => {
    const [before, after] = [sentence.slice(0, point.start), sentence.slice(point.end)];
    if (point === last || point.start > start || point.year >= last.year || until.test(before)) return false;
    if (/；/.test(sentence.slice(point.end, start))) return false;
    return (
      /(?:自|从|由)[^，。；\d]{0,16}$/.test(before) ||
      new RegExp(`(?:${events})[于自]$`).test(before) ||
      new RegExp(`^[^，。；\\d]{0,10}(?:${events})|^(?:以来|起|算起)`).test(after)
    );
  });
  // 通车十周年, of what was begun in another year
  const event = [...lead.matchAll(new RegExp(events, 'g'))].at(-1)?.[0];
  if (event === undefined) return { begun, tied: false };
  const same = begun.filter(
    ({ start: from, end }) =>
      /^[^，。；\d]{0,14}/.exec(sentence.slice(end))?.[0].includes(event) === true ||
      sentence.slice(0, from).endsWith(`${event}于`),
  );
  return same.length > 0 ? { begun: same, tied: true } : { begun, tied: false };
}

/** From one to the other: to the month where both name it, else with the first year or without it. */
function spanOf(first: Point, last: Point, full: boolean): { low: number; high: number } {
  const years = last.year - first.year;
  if (first.month !== null && last.month !== null) {
    const exact = years + (last.month - first.month) / 12;
    return { low: Math.floor(exact), high: Math.ceil(exact) };
  }
  return { low: years, high: full ? years : years + 1 };
}
