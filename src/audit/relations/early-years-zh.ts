// Years that Chinese texts count in words only: 2030年的目标 … 2025年末越过目标值，提前了五年; 2021年、2022年、2023年和2024年 …，上述四年合计.

import { countTold } from '../chinese-years.js';
import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';

const count = '(\\d{1,2}|[一二两三四五六七八九十])';

export function earlyYears(claims: readonly Claim[], reader: Reader): Candidate[] {
  const dates = claims.filter(
    (claim) => claim.lang === 'zh' && claim.aside === 'date' && /^(?:19|20)\d{2}年/.test(claim.text),
  );
  return dates.flatMap((date, i) => [
    ...aheadOf(date, dates.slice(Math.max(0, i - 4), i), dates[i + 1], reader),
    ...listed(date, dates.slice(0, i), reader),
  ]);
}

const yearOf = ({ text }: Claim): number => Number(text.slice(0, 4));

const aims = '目标|规划|任务|时限|期限|计划|要求|承诺|既定|原定|预定';
const aimBehind = new RegExp(`^[末底前]?(?:[^。；]{0,24}?)(?:${aims})`);
const aimBefore = new RegExp(`(?:${aims})[^。；\\d]{0,12}$`);

/** The year of an aim and the last year told of when it was reached, up to the words that count between them. */
function aheadOf(
  last: Claim,
  before: readonly Claim[],
  next: Claim | undefined,
  reader: Reader,
): Candidate[] {
  const after = reader.after(last);
  const told = new RegExp(`提前(?:了|整整|近)?${count}年(?!半|多|之?[前后])`).exec(after);
  if (told === null || /近$|约/.test(after.slice(0, told.index))) return [];
  const between = after.slice(0, told.index);
  // of the last date before the words
  if (/(?:19|20)\d{2}年|；/.test(between)) return [];
  // 提前两年实现2025年的目标
  const isNext =
    next?.sentence === last.sentence &&
    next.source === last.source &&
    /^[^，。；]{0,8}$/.test(after.slice(told.index + told[0].length).split(next.text)[0] ?? '');
  const near = [
    ...before.filter((one) => one.source === last.source && last.sentence - one.sentence <= 2),
    last,
    ...(isNext ? [next] : []),
  ];
  const isAim = (date: Claim): boolean =>
    aimBefore.test(reader.before(date)) ||
    aimBehind.test(
      reader
        .after(date)
        .split(/[，。；]/)
        .slice(0, 2)
        .join('，'),
    );
  const target = near.filter(isAim);
  const years = [...new Set(near.map(yearOf))];
  const mark = Math.max(...target.map(yearOf));
  const reached = years.filter((year) => year < mark);
  const [then] = reached;
  if (target.length === 0 || then === undefined || reached.length > 1 || years.length > 2) return [];
  const span = mark - then;
  const reachedAt = near.find((date) => yearOf(date) === then);
  const focus = near.findLast((date) => yearOf(date) === mark);
  if (focus === undefined || reachedAt === undefined || span > 20) return [];
  // 2030年前 is a year less; in the first half of a year it is nearer to a year more
  const isBefore = reader.after(focus).startsWith('前') || /前$/.test(focus.text);
  const isEarly =
    /^(?:初|[1-9]月|上半年|[一二三]季度|年?中)/.test(reader.after(reachedAt)) ||
    /[初月]$/.test(reachedAt.text);
  const number = countTold(told[1] ?? '');
  return [
    {
      relation: 'count',
      focus,
      others: [reachedAt],
      compute: () => ({ low: then + number - (isEarly ? 1 : 0), high: then + number + (isBefore ? 1 : 0) }),
      stated: { low: mark, high: mark },
      formula: `${reachedAt.text} + ${String(number)}`,
      evidence: 'sure',
      worded: true,
    },
  ];
}

/** The last of years listed one by one, and how many the text counts of them behind. */
function listed(last: Claim, before: readonly Claim[], reader: Reader): Candidate[] {
  const list = new RegExp(`((?:(?:19|20)\\d{2}年?[、和]){1,8})$`).exec(reader.before(last))?.[1];
  const told = new RegExp(
    `(?:这|上述|以上)(?:连续)?${count}年(?:间|来|里|内)?(?:合计|累计|共|总共|一共|平均|年均|总计|均)`,
  ).exec(reader.after(last));
  if (list === undefined || told === null || /(?:19|20)\d{2}年/.test(reader.after(last).slice(0, told.index)))
    return [];
  const years = [...list.matchAll(/\d{4}/g)].map(([one]) => Number(one));
  const [from] = years;
  const first = before.find((date) => date.sentence === last.sentence && yearOf(date) === from);
  if (
    from === undefined ||
    first === undefined ||
    ![...years, yearOf(last)].every((one, i) => one === from + i)
  )
    return [];
  const number = countTold(told[1] ?? '');
  return [
    {
      relation: 'count',
      focus: last,
      others: [first],
      compute: () => ({ low: from + number - 1, high: from + number - 1 }),
      stated: { low: yearOf(last), high: yearOf(last) },
      formula: `${first.text} + ${String(number)} − 1`,
      evidence: 'sure',
      worded: true,
    },
  ];
}
