// An amount of a series taken up again with the wrong period: "68.5 million litres in May 2023, 71.8 in May 2024 … of the 71.8
// million delivered in May 2023", 2022年建成15座，2023年建成21座 … 2022年建成的21座. The period is the mistake, or the amount is.

import type { Claim } from '../claim.js';
import { type Dated, isSamePeriod, seriesOf } from './dated-series.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';

export function datedAgain(all: readonly Claim[], reader: Reader): Relation[] {
  const dates = all.filter((claim) => claim.aside === 'date' && claim.period !== null);
  const numbers = all.filter((claim) => claim.aside === null);
  return seriesOf(all, reader).flatMap((series) => {
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
    !/\b(?:the|those|these|its|their)\s+(?:(?:total|stock|number|figure|sum|amount) of\s+)?[$€£¥₹A-Z]*$/i.test(
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
    claim.value === again.value && (claim.unit === again.unit || again.unit === '' || claim.unit === '');
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
      slip: true,
      why: {
        en: `the text has ${right.claim.text} for ${when(right)}, and ${first.claim.text} for ${when(first)}; here it has ${again.text} for ${date.text}`,
        zh: `文中${when(right)}为${right.claim.text}，${when(first)}为${first.claim.text}；此处${date.text}为${again.text}`,
      },
    },
  ];
}
