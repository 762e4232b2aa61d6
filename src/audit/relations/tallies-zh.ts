// Counts of Chinese texts beside what they count, told one by one: 9家，其中高新区4家、经开区3家、临港区2家; 产业园四个，分别为：甲园（42.6亿元）、乙园（31.8亿元）…;
// 设有智能制造、新能源、生物医药三大展区; “四升二降”：电子增长18.2%，….

import { countTold } from '../chinese-years.js';
import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { directed, relate, type Relation } from './relation.js';

export function talliesZh(claims: readonly Claim[], reader: Reader): Relation[] {
  const counts = claims.filter(
    (claim) =>
      claim.lang === 'zh' &&
      claim.aside === null &&
      claim.hedge === 'exact' &&
      Number.isInteger(claim.value) &&
      claim.value >= 2 &&
      claim.role === 'level' &&
      claim.unit !== '1',
  );
  return counts.flatMap((count) => [
    ...apart(count, claims, reader),
    ...bracketed(count, reader),
    ...listedBefore(count, reader),
    ...upAndDown(count, claims, reader),
    ...allWays(count, reader),
    ...extremes(count, claims, reader),
  ]);
}

const tally = (
  count: Claim,
  parts: readonly Claim[],
  low: number,
  high: number,
  formula: string,
): Relation => ({
  ...relate('count', count, parts, { low, high }, formula, { low: count.value, high: count.value }),
  worded: true,
});

/** Labels of which one thing has no two: districts, batches, levels. */
const exclusive: readonly RegExp[] = [
  /[区县市省州国镇乡盟旗街道]$/,
  /(?:首|第[一二三四五六七八九]|[一二三四五六七八九])批/,
  /(?:国家|省|市|县|区|州|自治区)级/,
  /(?:特等|[一二三四五]等)奖?$/,
  /[东中西南北]部/,
];

/** 9家，其中高新区5家、经开区3家、临港区2家: no two of them are one, and they are more than there are. */
function apart(whole: Claim, claims: readonly Claim[], reader: Reader): Relation[] {
  const parts: Claim[] = [];
  const labels: string[] = [];
  const behind = claims.filter(
    (claim) =>
      claim.aside === null &&
      claim.source === whole.source &&
      claim.sentence === whole.sentence &&
      claim.start > whole.end,
  );
  let last = whole;
  for (const claim of behind) {
    // 12个县（市、区），其中
    const words = reader.between(last, claim).replace(/（[^（）\d]*）/g, '');
    const label =
      last === whole
        ? /^[^，。；、]{0,12}，其中[，：]?([^，。；、\d]{1,12}?)(?:有|各)?$/.exec(words)?.[1]
        : /^[、，]([^，。；、\d]{1,12}?)(?:有)?$/.exec(words)?.[1];
    if (label === undefined || claim.unit !== whole.unit || !Number.isInteger(claim.value)) break;
    if (claim.hedge !== 'exact' || claim.role !== 'level') break;
    parts.push(claim);
    labels.push(label);
    last = claim;
  }
  if (parts.length < 2 || !exclusive.some((kind) => labels.every((label) => kind.test(label)))) return [];
  if (new Set(labels).size < labels.length || labels.some((label) => /以上|含|包括|新增|各/.test(label)))
    return [];
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const told = parts.map(({ text }) => text).join(' + ');
  return sum < whole.value ? [] : [tally(whole, parts, sum, sum, told)];
}

/** 产业园五个，分别为：甲园（年产值42.6亿元）、乙园（31.8亿元）: each with a bracket of its own. */
function bracketed(count: Claim, reader: Reader): Relation[] {
  if (count.value > 15) return [];
  const found =
    /^[^，。；：\d]{0,12}[，,]?(?:分别为|分别是|依次为|依次是|即|具体为|包括)?(?:：|(?<=分别为|分别是|依次为|依次是|即|具体为))((?:[^，。；：、（）\d]{2,16}（[^（）]{1,24}）(?:[、，]|和|以及|及)?){2,})(?=[，。；]|$)/.exec(
      reader.after(count),
    );
  const list = found?.[1];
  if (list === undefined || /等|其他|其余/.test(list.replace(/（[^（）]*）/g, ''))) return [];
  const items = list.match(/（[^（）]*）/g)?.length ?? 0;
  // a further one without a bracket
  if (/^[，、]?[^，。；]*（/.test(reader.after(count).slice(found?.[0].length ?? 0))) return [];
  return [tally(count, [], items, items, '所列项数')];
}

/** 东部4个、中部5个、西部3个，其中西部最少: the one that is named is the least or the most of those listed. */
function extremes(last: Claim, claims: readonly Claim[], reader: Reader): Relation[] {
  const found =
    /^[，,](?:其中)?(?:以)?([\u4e00-\u9fff]{2,8}?)(?:数量)?最(?:(多|高|大)|(少|低|小))(?=[，。；]|$)/.exec(
      reader.after(last),
    );
  const name = found?.[1];
  if (name === undefined) return [];
  const list: Claim[] = [];
  const before = claims.filter(
    (claim) =>
      claim.source === last.source &&
      claim.sentence === last.sentence &&
      claim.aside === null &&
      claim.end <= last.end,
  );
  for (const claim of before.toReversed()) {
    if (claim.unit !== last.unit || claim.role !== last.role) break;
    list.unshift(claim);
    if (!/^[、，][\u4e00-\u9fff]{2,8}$/.test(reader.gap(claim))) break;
  }
  const called = list.filter((claim) => reader.gap(claim).endsWith(name));
  const [one] = called;
  if (one === undefined || called.length > 1 || list.length < 3) return [];
  const values = list.map(({ value }) => value);
  const mark = found?.[2] === undefined ? Math.min(...values) : Math.max(...values);
  const other = list.find(({ value }) => value === mark);
  if (other === undefined || values.filter((value) => value === mark).length > 1) return [];
  return [{ ...directed(one, list, other, one === other), worded: true }];
}

const doing =
  /建设|打造|发展|形成|举办|设立|推进|培育|构建|布局|实施|开展|聚焦|围绕|涵盖|覆盖|包括|涉及|设有|分为|组成|以及/;

/** 设有智能制造、新能源、生物医药三大展区: as many as are named right before. */
function listedBefore(count: Claim, reader: Reader): Relation[] {
  if (count.value < 3 || count.value > 12) return [];
  if (!/^[三四五六七八九十]{1,2}大?$|^\d大$/.test(count.text)) return [];
  if (!/大$/.test(count.text) && !/^(?:大|个)/.test(reader.after(count))) return [];
  const clause = /[^，。；：]*$/.exec(reader.before(count))?.[0] ?? '';
  const items = clause.split('、');
  if (
    items.length < 3 ||
    /等|的|[和与及同跟]|[“”"（）\d]/.test(items.slice(1).join('、')) ||
    /等$/.test(clause)
  )
    return [];
  const others = items.slice(1);
  if (others.some((item) => item.length < 2 || item.length > 6 || doing.test(item))) return [];
  // what leads to the list may hold a list of its own
  if (/[和与及]/.test(items[0] ?? '') && !doing.test(items[0] ?? '')) return [];
  return [tally(count, [], items.length, items.length, '所列项数')];
}

/** 六大产业呈“五升一降”态势：电子增长18.2%，…；纺织下降2.1%，…: as many rises, and as many falls. */
function upAndDown(count: Claim, claims: readonly Claim[], reader: Reader): Relation[] {
  const found = /^[^，。；：]{0,10}[“"]?([一二三四五六七八九])[升增涨]([一二三四五六七八九])[降减跌]/.exec(
    reader.after(count),
  );
  if (found === null) return [];
  const [up, down] = [countTold(found[1] ?? ''), countTold(found[2] ?? '')];
  const rates = claims.filter(
    (claim) =>
      claim.source === count.source &&
      claim.sentence === count.sentence &&
      claim.start > count.end &&
      claim.unit === '1' &&
      claim.role === 'growth',
  );
  if (rates.length !== up + down || rates.length !== count.value) return [];
  if (rates.some(({ direction }) => direction === 0)) return [];
  const rising = rates.filter(({ direction }) => direction > 0).length;
  return [
    {
      ...relate('count', count, rates, { low: rising, high: rising }, '上升项数', { low: up, high: up }),
      worded: true,
    },
  ];
}

const ways =
  /^[^。；]{0,30}?[“"]?((?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:个)?[升增涨降减跌平][、，]?){2,4})/;

/** 18个县区“11升5降2平”: with those that stood still they are all there are. */
function allWays(count: Claim, reader: Reader): Relation[] {
  const told = ways.exec(reader.after(count))?.[1];
  const numbers = [...(told ?? '').matchAll(/(\d{1,2}|[一二三四五六七八九十]{1,3})个?([升增涨降减跌平])/g)];
  if (told === undefined || !numbers.some(([, , way]) => way === '平')) return [];
  const sum = numbers.map(([, one]) => countTold(one ?? '')).reduce((a, b) => a + b, 0);
  return sum === count.value || Math.abs(sum - count.value) > 3
    ? []
    : [tally(count, [], sum, sum, told.replace(/[，、]$/, ''))];
}
