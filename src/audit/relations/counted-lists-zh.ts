// How many things a Chinese sentence says there are, and how many it lists one by one: 4个项目全部通车，它们是：白石至桃坞段12.6公里、延伸线8.4公里和二期21.0公里;
// 2020年至2023年分别为18.6亿元、20.3亿元、22.9亿元和25.2亿元，三年累计87.0亿元.

import { countTold } from '../chinese-years.js';
import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import type { Reader } from './reader.js';
import { add, asPrinted, type Relation } from './relation.js';

const numeral = '(\\d{1,2}|[一二两三四五六七八九十]{1,2})';
const listed = new RegExp(
  `${numeral}(?:个|条|座|家|所|项|处|大)[^。；\\d中前最余]{1,24}?(?:它们是|分别是|即|依次是)[：:]?([^。；]+)`,
);
const totalled = new RegExp(
  `^[，,](?:这)?${numeral}(?:年|个月|个季度|项|家|地|县|市|区)(?:共|合计|累计|总计|共计)`,
);

export function countedListsZh(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(({ lang, aside }) => lang === 'zh' && aside === null);
  const amounts = own.filter(({ unit }) => unit !== 'years' && unit !== 'months');
  const anchors = new Map(own.map((claim) => [`${claim.source} ${claim.sentence}`, claim]));
  return [
    ...[...anchors.values()].flatMap((anchor) => namedOneByOne(anchor, own, reader)),
    ...amounts.flatMap((total) => inStep(total, amounts, reader)),
  ];
}

/** Each thing with one number of its own, joined by 、 and 和. */
function namedOneByOne(anchor: Claim, own: readonly Claim[], reader: Reader): Relation[] {
  const found = listed.exec(reader.sentence(anchor));
  if (found === null || /等/.test(found[2] ?? '')) return [];
  const count = countTold(found[1] ?? '');
  const list = (found[2] ?? '').split(/[，,](?=合计|共计|总计|总|全长|累计|其中)/)[0] ?? '';
  const items = list.split(/、|和(?=[^、和]*$)|以及|及(?=[^、及]*$)/);
  const isList =
    items.length >= 2 &&
    items.every((item) => (item.match(/\d+(?:\.\d+)?/g) ?? []).length === 1 && item.length < 24);
  if (!isList || items.length === count || Math.abs(items.length - count) > 3) return [];
  const at = reader.text(anchor).indexOf(list);
  const numbers = own.filter(
    ({ source, start }) => source === anchor.source && start >= at && start < at + list.length,
  );
  const [first] = numbers;
  return first === undefined ? [] : [miscounted(first, numbers, count, items.length, found[1] ?? '')];
}

/** As many amounts in step as make the total, whatever the words count. */
function inStep(total: Claim, own: readonly Claim[], reader: Reader): Relation[] {
  const at = own.indexOf(total);
  const parts: Claim[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const [part, next] = [own[i], own[i + 1]];
    if (
      part === undefined ||
      next === undefined ||
      part.unit !== total.unit ||
      part.sentence !== total.sentence
    )
      break;
    if (parts.length > 0 && !/^(?:、|和|与|及)$/.test(reader.between(part, next))) break;
    parts.unshift(part);
  }
  const last = parts.at(-1);
  const word = last === undefined ? undefined : totalled.exec(reader.between(last, total))?.[1];
  if (word === undefined || parts.length < 2 || !/分别/.test(reader.gap(parts[0] ?? total))) return [];
  const sum = parts.map(asPrinted).reduce(add);
  const count = countTold(word);
  return count === parts.length || !meet(sum, asPrinted(total)) || Math.abs(count - parts.length) > 3
    ? []
    : [miscounted(parts[0] ?? total, [...parts, total], count, parts.length, word)];
}

const miscounted = (
  focus: Claim,
  numbers: readonly Claim[],
  count: number,
  right: number,
  word: string,
): Relation => ({
  relation: 'count',
  focus,
  numbers: [...numbers],
  verdict: 'inconsistent',
  stated: count,
  computed: { low: right, high: right },
  worded: true,
  slip: true,
  why: {
    en: `the text counts ${String(count)} and lists ${String(right)}`,
    zh: `文中称“${word}”，所列为${String(right)}个`,
  },
});
