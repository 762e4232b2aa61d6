// Counts: N of M, and "three sectors: A, B and C".

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import type { Reader } from './reader.js';
import { explained } from './candidate.js';
import { transposed } from './misprints.js';
import { add, relate, type Relation } from './relation.js';

export function countRelations(claims: readonly Claim[], reader: Reader): Relation[] {
  const told = claims.filter(
    (claim) =>
      (claim.role === 'level' || (claim.role === 'target' && claim.lang === 'zh')) && claim.aside === null,
  );
  const counts = told.filter(
    (claim) =>
      claim.half <= 0.5 && claim.unit !== '1' && Number.isInteger(claim.value) && claim.hedge === 'exact',
  );
  return [
    ...counts.flatMap((claim) => [...listed(claim, claims, reader), ...numbered(claim, reader)]),
    ...groups(counts, reader),
  ];
}

const openList =
  /\b(?:such as|including|include|among others|e\.g\.|for example|etc|like|notably|mainly|especially|led by)\b|等|例如|比如|主要|以及其他/i;

/** Nobody names more of what is counted. */
const mostListed = 40;

/** A count followed by a list of what is counted. */
function listed(count: Claim, claims: readonly Claim[], reader: Reader): Relation[] {
  if (count.value < 2 || count.value > mostListed) return [];
  const after = reader.after(count);
  const match =
    count.lang === 'zh'
      ? /^[\u4e00-\u9fff“”"]{1,14}?(?:，?(?:即|分别是|分别为|依次为|依次是)[：:]?|：|:|——)([^。；;：:）]+)/.exec(
          after,
        )
      : /^\s*[A-Za-z’' -]{0,60}?(?:\s*:\s+|\s*[—–]\s*|\s+-\s+|,?\s+namely:?\s+|\s+\()([^.;:()—–]+?)(?:[.;)—–]|\s-\s|$)/.exec(
          after,
        );
  const items = match?.[1];
  // "Three zones: the south, dry and hot; the north; …": parted by semicolons, with commas inside.
  if (count.lang === 'en' && match !== null && after[match[0].length - 1] === ';') return [];
  if (items === undefined || openList.test(match?.[0] ?? '') || /\d/.test(items)) return [];
  if (
    claims.some(
      (claim) =>
        claim.aside === null &&
        claim.source === count.source &&
        claim.sentence === count.sentence &&
        claim.start > count.end &&
        claim.start < count.end + (match?.[0].length ?? 0),
    )
  )
    return [];
  if (count.lang === 'en' && isNoList(items, count, claims, reader)) return [];
  const separators = count.lang === 'zh' ? /[、，]/g : /,/g;
  const commas = items.replace(/,\s*(?=and\b)/g, ' ').match(separators)?.length ?? 0;
  const joins = items.match(count.lang === 'zh' ? /和|与|及/g : /\b(?:and|or)\b|&/g)?.length ?? 0;
  if (commas === 0 && joins === 0) return [];
  // Names of one word each: "Oslo, Bergen, Trondheim and Stavanger".
  const names = count.lang === 'en' ? items.split(/,|\band\b|&/).map((item) => item.trim()) : [];
  const plain = names.filter((name) => name !== '');
  if (plain.length > 2 && plain.every((name) => /^[A-Z][a-z’'-]+$/.test(name)))
    return [
      relate('count', count, [], { low: plain.length, high: plain.length }, 'items in the list', {
        low: count.value,
        high: count.value,
      }),
    ];
  // The last two are parted by "and"; other "and"s may stand inside a name.
  const interval = { low: commas + 1, high: commas + 1 + joins };
  if (commas === 0 && count.value !== interval.high) return [];
  const judged = relate(
    'count',
    count,
    [],
    interval,
    count.lang === 'zh' ? '所列项数' : 'items in the list',
    {
      low: count.value,
      high: count.value,
    },
  );
  if (count.value <= 15 && interval.high <= 15) return [judged];
  // So many are counted only where they are told one by one: twelve of 21, the digits changed about.
  const swapped = transposed(count, count.value).some(
    (value) => value >= interval.low && value <= interval.high,
  );
  return interval.low > 5 && (judged.verdict === 'consistent' || swapped)
    ? [{ ...judged, worded: true }]
    : [];
}

/** 抓好三件事：一是…，二是…，三是…: the items number themselves. */
function numbered(count: Claim, reader: Reader): Relation[] {
  if (count.lang !== 'zh' || count.value < 2 || count.value > 10) return [];
  const text = reader.text(count).slice(count.end).split('\n')[0] ?? '';
  if (!/^[\u4e00-\u9fff“”]{0,14}[：:。，—]+一是/.test(text)) return [];
  const marks = [...text.matchAll(/(?<=^|[：:。，；—])([一二三四五六七八九十])是/g)].map(
    ([, mark]) => '一二三四五六七八九十'.indexOf(mark ?? '') + 1,
  );
  const last = marks.findIndex((mark, i) => mark !== i + 1);
  const items = last < 0 ? marks.length : last;
  return items < 2
    ? []
    : [
        {
          ...relate('count', count, [], { low: items, high: items }, '所列项数', {
            low: count.value,
            high: count.value,
          }),
          worded: true,
        },
      ];
}

/** How many words the longest item of a list may have; what is longer is a clause. */
const longestItem = 10;

/**
 * "Three purposes: First, to protect …; second, …" numbers its own items and goes on past the first stop; "two fathers
 * and two mothers: …" lists both; "those two places" points back; clauses are no items.
 */
function isNoList(items: string, count: Claim, claims: readonly Claim[], reader: Reader): boolean {
  if (/^\W*(?:first|firstly|one|the one|the first|to begin)\b/i.test(items)) return true;
  if (/\b(?:these|those)\s*$/i.test(reader.before(count))) return true;
  const paired = claims.some(
    (claim) =>
      claim !== count &&
      claim.source === count.source &&
      claim.sentence === count.sentence &&
      claim.end <= count.start &&
      /^\s*(?:\w+\s+){0,2}and\s+$/i.test(reader.between(claim, count)),
  );
  return paired || items.split(/,|\band\b/).some((item) => item.trim().split(/\s+/).length > longestItem);
}

/** "Of 40 industries, 25 grew and 15 shrank": parts are no more than the whole, and together make it where they leave nothing out. */
function groups(counts: readonly Claim[], reader: Reader): Relation[] {
  return counts.flatMap((whole): Relation[] => {
    const opened =
      whole.lang === 'zh'
        ? /^(?![、和及])[\u4e00-\u9fff、]{0,12}(?:（[^（）]{0,30}）)?[\u4e00-\u9fff、]{0,12}(?:(?<![初高其集空])中(?![心小国间型部央级高试药医学期介亚欧等])|里(?!程))[，,]?/.test(
            reader.after(whole),
          )
        : /(?:^|[,;]\s*)(?:out of|of|among)\s+(?:the|its|all|a total of|these|those)?\s*$/i.test(
            reader.before(whole),
          );
    const direct =
      whole.lang === 'en' && !opened
        ? counts.find(
            (part) =>
              part.sentence === whole.sentence &&
              part.source === whole.source &&
              part.end <= whole.start &&
              (part.unit === whole.unit || part.unit === '' || part.unit === 'count') &&
              /^\s*(?:out of|of)\s+(?:the|its|all|these|those|(?:the |this )?(?:[a-z-]+ )?[a-z-]+['’]s)?\s*$/i.test(
                reader.between(part, whole),
              ),
          )
        : undefined;
    if (direct !== undefined)
      return direct.value > whole.value ? [tooMany(direct, whole)] : bothWays(direct, whole, counts, reader);
    if (!opened) return [];
    const parts = counts.filter(
      (part) =>
        part.source === whole.source &&
        part.sentence === whole.sentence &&
        part.start > whole.end &&
        (part.unit === whole.unit ||
          part.unit === '' ||
          /^(?:count|enterprises|[a-z]{3,})$/.test(part.unit)) &&
        !/^(?:years|months|weeks?|days?|hours?|points|times|persons|jobs)$/.test(
          part.unit === whole.unit ? '' : part.unit,
        ) &&
        part.concept !== 'new_jobs' &&
        !isSibling(whole, part, reader),
    );
    // "Of the 61 this year and 74 last year, 23 of this year's 61 and 31 of last year's 74": the other is a whole as well.
    const wholes = counts.filter(
      (claim) => claim.sentence === whole.sentence && isSibling(whole, claim, reader),
    );
    const large = parts.find(
      (part) =>
        part.value > whole.value &&
        part.unit === whole.unit &&
        // 节前15天走得集中；节后25天: one time after the other
        !/^(?:天|日|晚|days?|weeks?|months|years)$/.test(part.unit) &&
        !wholes.some(({ value }) => value === part.value),
    );
    if (large !== undefined) return [tooMany(large, whole)];
    if (parts.length < 2) return [];
    const sum = parts.reduce((all, part) => all + part.value, 0);
    const judged = relate(
      'count',
      whole,
      parts,
      { low: sum, high: sum },
      parts.map((part) => part.text).join(' + '),
      { low: whole.value, high: whole.value },
    );
    // "Of the 180 countries, 82 pursued policies ..., 28 ...": one of them has another noun behind it.
    const astray =
      whole.lang === 'en' &&
      counts.some(
        (claim) =>
          !parts.includes(claim) &&
          claim.source === whole.source &&
          claim.sentence === whole.sentence &&
          claim.start > whole.end &&
          !isMoney(claim.unit),
      );
    if ((astray || isNested(parts, reader)) && judged.verdict === 'inconsistent') return [];
    const sentence = reader.sentence(whole);
    const ways =
      whole.lang === 'zh'
        ? [/增长|上涨|上升/, /下降|下跌|回落|减少/]
        : [
            /\b(?:gr[eo]w|rose|ris\w+|increas|gain|expand|higher|up\b|growth)/i,
            /\b(?:fell|fall|shr[aiu]nk|declin|decreas|drop|lower|down\b|contract)/i,
          ];
    // 12个区县中，9个实现增长，4个下降
    const [first, second] = parts;
    const tooManyWays =
      parts.length === 2 &&
      first !== undefined &&
      second !== undefined &&
      sum > whole.value &&
      whole.lang === 'zh' &&
      /^[^。；]{0,14}增长[，、]?(?:和|而)?$/.test(reader.between(first, second)) &&
      /^[^，。；]{0,6}(?:下降|下跌|回落|减少|负增长)/.test(reader.after(second));
    const closedList =
      tooManyWays ||
      parts.some((part) => part.rest) ||
      (parts.length >= 3 &&
        /持平|不变|\b(?:unchanged|flat|stable|the same|no change)\b/i.test(sentence) &&
        ways.every((way) => way.test(sentence))) ||
      (parts.length >= 3 && allStages.test(sentence)) ||
      /\b(?:rest|remaining|remainder)\b|其余/.test(sentence);
    return judged.verdict === 'consistent' || closedList || slipOf(whole, parts, reader) ? [judged] : [];
  });
}

/** "Of the 1,902, 1,846 have a job: 388 in fishing, 517 in tourism and 941 elsewhere": parts of one of the parts. */
const isNested = (parts: readonly Claim[], reader: Reader): boolean =>
  parts.some((part, i) => {
    const behind = parts.slice(i + 1);
    return (
      part.lang === 'en' &&
      /^[^,;.]*:/.test(reader.tail(part)) &&
      behind.reduce((sum, { value }) => sum + value, 0) === part.value
    );
  });

const ways = {
  en: [
    /\b(?:gr[eo]w|rose|ris\w+|increas\w*|gain\w*|expand\w*|higher|growth)\b/i,
    /\b(?:fell|fall\w*|shr[aiu]nk\w*|declin\w*|decreas\w*|dropp?\w*|lower|contract\w*)\b/i,
  ],
  zh: [/增长|上涨|上升|回升/, /下降|下跌|回落|减少/],
} as const;

/** "Nine of the twelve districts recorded growth, and four a decline": what grew and what shrank are no more than all. */
function bothWays(part: Claim, whole: Claim, counts: readonly Claim[], reader: Reader): Relation[] {
  const next = counts.find(
    (claim) =>
      claim.source === whole.source &&
      claim.sentence === whole.sentence &&
      claim.start > whole.end &&
      claim.unit !== '1',
  );
  if (next === undefined || (next.unit !== '' && next.unit !== part.unit && next.unit !== whole.unit))
    return [];
  const [first, second] = [reader.between(whole, next), reader.after(next).split(/[,;.]/)[0] ?? ''];
  const [up, down] = ways[whole.lang];
  const opposed =
    (up.test(first) && down.test(second) && !down.test(first)) ||
    (down.test(first) && up.test(second) && !up.test(first));
  const sum = part.value + next.value;
  return opposed && /^[^.;]*(?:,|\band\b|\bwhile\b)[^.;]*$/.test(first) && sum > whole.value
    ? [
        {
          ...relate('count', whole, [part, next], { low: sum, high: sum }, `${part.text} + ${next.text}`, {
            low: whole.value,
            high: whole.value,
          }),
          worded: true,
        },
      ]
    : [];
}

/** 已完成45项，正在推进12项，尚未启动3项: done, under way and not begun. */
const allStages =
  /(?:已|完成|完工|竣工|建成|办结)[^。]*(?:在建|正在|推进|进行|施工)[^。]*(?:未|待|筹备|前期)/;

/** Three parts or more, the last behind "and", that would be all there are but for one slip of the pen. */
function slipOf(whole: Claim, parts: readonly Claim[], reader: Reader): boolean {
  const last = parts.at(-1);
  if (last === undefined || parts.length < 3 || !/(?:\band\b|[、，和])[^,，、]*$/.test(reader.gap(last)))
    return false;
  return explained(
    {
      relation: 'count',
      focus: whole,
      others: parts,
      compute: (others) => others.reduce(add, { low: 0, high: 0 }),
      formula: '',
      evidence: 'likely',
      reading: ({ value }) => ({ low: value, high: value }),
    },
    1,
  );
}

/** "An increase of 57 in coin, of 72 in notes", "of 2,154 officers and 24,705 men": told side by side. */
function isSibling(whole: Claim, part: Claim, reader: Reader): boolean {
  if (whole.lang !== 'en') return false;
  const between = reader.between(whole, part);
  return /\b(?:of|making a total of)\s*[$€£]?$/i.test(between) || /^[^,;]*\band\s+[$€£]?$/i.test(between);
}

function tooMany(part: Claim, whole: Claim): Relation {
  return {
    relation: 'count',
    focus: part,
    numbers: [part, whole],
    verdict: 'inconsistent',
    stated: part.value,
    computed: { low: Number.NEGATIVE_INFINITY, high: whole.value },
    why: {
      en: `${part.text} of ${whole.text} is more than there are`,
      zh: `${whole.text}中有${part.text}，部分多于总数`,
    },
  };
}
