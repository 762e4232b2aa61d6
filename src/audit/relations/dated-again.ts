// An amount of a series taken up again with the wrong period: "68.5 million litres in May 2023, 71.8 in May 2024 … of the 71.8
// million delivered in May 2023", 2022年建成15座，2023年建成21座 … 2022年建成的21座. The period is the mistake, or the amount is.

import type { Claim } from '../claim.js';
import { type Dated, isSamePeriod, seriesOf } from './dated-series.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';

export function datedAgain(all: readonly Claim[], reader: Reader): Relation[] {
  const dates = all.filter((claim) => claim.aside === 'date' && claim.period !== null);
  const numbers = all.filter((claim) => claim.aside === null);
  return [
    ...aimAgain(dates, numbers, reader),
    ...seriesOf(all, reader).flatMap((series) => {
      const last = series.at(-1);
      if (last === undefined) return [];
      return numbers
        .filter(
          (claim) =>
            claim.source === last.claim.source &&
            claim.start > last.claim.end &&
            claim.hedge === 'exact' &&
            (claim.role === 'level' || claim.role === 'previous') &&
            (claim.text.match(/\d/g) ?? []).length >= 2,
        )
        .flatMap((again) => {
          const date = dateOf(again, dates, reader);
          return date === undefined ? [] : judged(again, date, series);
        });
    }),
  ];
}

/** 2027年产值达到500亿元 … 上述的2029年500亿元总量目标: one aim, told of two years. */
function aimAgain(dates: readonly Claim[], numbers: readonly Claim[], reader: Reader): Relation[] {
  const dated = (claim: Claim): Claim | undefined =>
    dates
      .filter(
        (date) =>
          date.source === claim.source &&
          date.end <= claim.start &&
          /^(?:的)?[^，。；\d]{0,8}$/.test(reader.between(date, claim)),
      )
      .at(-1);
  const aims = numbers.filter(
    (claim) => claim.lang === 'zh' && claim.hedge === 'exact' && (claim.text.match(/\d/g) ?? []).length >= 2,
  );
  return aims.flatMap((again) => {
    const date = dated(again);
    if (date === undefined || !/^[^，。；\d]{0,8}目标/.test(reader.after(again))) return [];
    if (!/(?:上述|前述|该规划|该计划|这一)[^，。；\d]{0,4}$/.test(reader.before(date))) return [];
    const first = aims.find(
      (claim) =>
        claim.end < again.start &&
        claim.source === again.source &&
        claim.value === again.value &&
        claim.unit === again.unit,
    );
    const told = first === undefined ? undefined : dated(first);
    if (first === undefined || told === undefined || isSamePeriod(told, date)) return [];
    if (!/目标|规划|计划/.test(reader.sentence(first))) return [];
    return [
      {
        relation: 'repeated' as const,
        focus: again,
        numbers: [again, first],
        verdict: 'inconsistent' as const,
        stated: again.value,
        computed: first.interval,
        worded: true as const,
        dated: true as const,
        slip: true,
        why: {
          en: `the text sets ${first.text} for ${told.text}; here it is set for ${date.text}`,
          zh: `文中${first.text}的目标为${told.text}；此处为${date.text}`,
        },
      },
    ];
  });
}

/** The period whose amount it is said to be, in the words that take it up. */
function dateOf(again: Claim, dates: readonly Claim[], reader: Reader): Claim | undefined {
  const here = dates.filter((date) => date.source === again.source && date.sentence === again.sentence);
  if (again.lang === 'zh')
    return here.find(
      (date) =>
        date.end <= again.start &&
        /^[^，。；：\d]{0,14}(?:的|这|那)(?:这|那)?$/.test(reader.between(date, again)) &&
        !/[比较自从]$/.test(reader.before(date)),
    );
  if (
    !/\b(?:the|those|these|its|their)\s+(?:(?:total|stock|number|figure|sum|amount|peak|record|high|low|maximum|minimum) of\s+)?[$€£¥₹A-Z]*$/i.test(
      reader.before(again),
    )
  )
    return undefined;
  return here.find(
    (date) =>
      date.start >= again.end &&
      /^[^,;.()\d]{0,50}?\b(?:in|of|for|during|from|on|at|as of)\s+(?:the year\s+)?$/i.test(
        reader.between(again, date),
      ) &&
      !/\b(?:than|since|compared|start|beginning|end)\b/i.test(reader.between(again, date)),
  );
}

function judged(again: Claim, date: Claim, series: readonly Dated[]): Relation[] {
  const isIt = ({ claim }: Dated): boolean =>
    claim.value === again.value &&
    (claim.unit === again.unit ||
      again.unit === '' ||
      claim.unit === '' ||
      /(?:ed|sold|sent|made|built)$/.test(again.unit));
  const [own, others] = [series.filter(isIt), series.filter((one) => isSamePeriod(one.date, date))];
  const [first, right] = [own[0], others[0]];
  if (first === undefined || right === undefined || own.some((one) => others.includes(one))) return [];
  const when = (one: Dated): string => one.date.text;
  return [
    {
      relation: 'repeated',
      focus: again,
      numbers: [again, right.claim, first.claim],
      verdict: 'inconsistent',
      stated: again.value,
      computed: right.claim.interval,
      worded: true,
      dated: true,
      slip: true,
      why: {
        en: `the text has ${right.claim.text} for ${when(right)}, and ${first.claim.text} for ${when(first)}; here it has ${again.text} for ${date.text}`,
        zh: `文中${when(right)}为${right.claim.text}，${when(first)}为${first.claim.text}；此处${date.text}为${again.text}`,
      },
    },
  ];
}
