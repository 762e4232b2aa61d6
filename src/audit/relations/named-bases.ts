// What is told of a series of dated amounts by naming one of its periods: "15.1 percent bigger than in 2022", 是2019年的5倍,
// 比2020年末净增0.9万户. It is held against the amount of the period that is named, and against the text only where the amount of
// another period, or a slip of the pen, explains it.

import type { Claim } from '../claim.js';
import { isReal } from '../frames.js';
import type { Interval } from '../hedges.js';
import { type Candidate, tiedReading } from './candidate.js';
import { judgedPair, pairBefore } from './dated-pairs.js';
import { type Dated, names, seriesOf, timelinesOf } from './dated-series.js';
import { divideBoth, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, relate, type Relation, subtract } from './relation.js';

/** How many sentences behind its series a comparison may stand. */
const reach = 2;

export function namedBaseRelations(all: readonly Claim[], reader: Reader): Relation[] {
  const dates = all.filter((claim) => claim.aside === 'date' && claim.period !== null);
  const numbers = all.filter((claim) => claim.aside === null);
  const told = new Set<Claim>();
  return [...seriesOf(all, reader), ...timelinesOf(all, reader)].flatMap((series) => {
    const [first] = series;
    if (first === undefined) return [];
    const near = numbers.filter(
      (claim) =>
        claim.source === first.claim.source &&
        claim.start > first.claim.end &&
        claim.sentence - first.claim.sentence <= reach &&
        series.every((one) => one.claim !== claim) &&
        !told.has(claim) &&
        closed(claim) &&
        claim.hedge === 'exact' &&
        claim.value > 0,
    );
    return near.flatMap((claim) => {
      const found = relationsOf(claim, series, dates, numbers, reader);
      if (found.length > 0) told.add(claim);
      return found;
    });
  });
}

function relationsOf(
  told: Claim,
  series: readonly Dated[],
  dates: readonly Claim[],
  numbers: readonly Claim[],
  reader: Reader,
): Relation[] {
  const pair = pairBefore(told, series, reader);
  if (pair !== undefined) return judgedPair(told, pair);
  const date = comparedWith(told, dates, numbers, reader);
  const base = date === undefined ? undefined : series.find((one) => names(date, one));
  if (base === undefined)
    return date === undefined
      ? [...concluded(told, series, reader), ...onItsBasis(told, series, numbers, reader)].slice(0, 1)
      : [];
  const now = comparedOf(told, series, base, numbers, reader);
  return now === undefined ? [] : judged(told, now, base, series, reader);
}

const yearly =
  /\b(?:year[- ]on[- ]year|on the year|y\/y|yoy|(?:on|than|from) a year (?:earlier|ago|before)|than (?:that of |in )?the (?:year(?: immediately)? before|(?:previous|preceding) year))\b|同比|[比较](?:上年|去年)/i;
const monthly =
  /\b(?:month[- ]on[- ]month|on the month|m\/m|than (?:that of |in )?the (?:month(?: immediately)? before|(?:previous|preceding) month))\b|环比/i;

/** "Bookings increased by 12.8% year on year": on the amount of the same month a year before, where the text tells it. */
function onItsBasis(
  told: Claim,
  series: readonly Dated[],
  numbers: readonly Claim[],
  reader: Reader,
): Relation[] {
  if (series.length < 3 || (told.unit === '1' && told.role !== 'growth')) return [];
  const words = `${reader.before(told).slice(-60)} ${reader.tail(told).slice(0, 60)}`;
  const back = yearly.test(words) ? 12 : monthly.test(words) ? 1 : null;
  const last = series.reduce((a, b) => ((b.date.period?.to ?? 0) > (a.date.period?.to ?? 0) ? b : a));
  const base = series.find(({ date }) => date.period?.to === (last.date.period?.to ?? 0) - (back ?? 0));
  if (back === null || base === undefined || base === last) return [];
  const now = comparedOf(told, series, base, numbers, reader);
  return now === last ? judged(told, now, base, series, reader) : [];
}

/** The period that a number is said to be measured against. */
export function comparedWith(
  told: Claim,
  dates: readonly Claim[],
  numbers: readonly Claim[],
  reader: Reader,
): Claim | undefined {
  const apart = (a: number, b: number): boolean => numbers.some(({ start }) => start >= a && start < b);
  const here = dates.filter((date) => date.source === told.source && date.sentence === told.sentence);
  if (told.lang === 'zh')
    return here
      .filter(
        (date) =>
          date.end <= told.start &&
          !apart(date.end, told.start) &&
          /(?:比|较|是|为|相当于|对比|相比|自|从|与|和|同)(?:在)?$/.test(
            reader.text(date).slice(Math.max(0, date.start - 6), date.start),
          ) &&
          /^(?:同期|末|底|水平|的)?[^，。；\d]{0,10}[，,]?[^，。；\d]{0,12}$/.test(
            reader.between(date, told),
          ),
      )
      .at(-1);
  const behind = here.find((date) => date.start >= told.end && !apart(told.end, date.start));
  if (behind !== undefined && againstBehind.test(reader.between(told, behind))) return behind;
  // "three times what it had been in 2020"
  if (
    behind !== undefined &&
    /^\s*(?:as (?:much|many|large|high) as )?what (?:it|they|there) (?:was|were|had been|stood at)(?: back)? in\s*$/i.test(
      reader.between(told, behind),
    )
  )
    return behind;
  // "three times the number registered at the end of 2020"
  if (
    behind !== undefined &&
    told.role === 'multiple' &&
    /^\s*(?:as (?:much|many|large|high) as )?(?:the|that|those)\s+(?:(?:number|amount|figure|level|total|volume|value|count)\s+)?(?:[a-z]+ed\s+)?(?:of|in|at|for)\s+$/i.test(
      reader.between(told, behind),
    )
  )
    return behind;
  // "four times the 2018 amount"
  if (
    behind !== undefined &&
    /^\s*(?:the|its|their)\s*$/i.test(reader.between(told, behind)) &&
    /^\s+(?:amount|figure|level|total|volume|value|number|result|sum|output|count|tally)\b/i.test(
      reader.after(behind),
    )
  )
    return behind;
  return here
    .filter(
      (date) =>
        date.end <= told.start &&
        !apart(date.end, told.start) &&
        againstAhead.test(reader.text(date).slice(Math.max(0, date.start - 40), date.start)) &&
        /^[^.;]{0,110}$/.test(reader.between(date, told)),
    )
    .at(-1);
}

const againstBehind =
  /^[a-z ,'’-]{0,45}?\b(?:than|on|over|from|against|above|below|since|compared (?:with|to)|relative to|versus|up on|down on|of|as (?:many|much|large|big|high) as)\b(?:\s+(?:in|the|that|those|its|for|of|level|figure|total|value|volume|amount|number|crop|end|year|what|it|was))*\s*$/i;

const againstAhead =
  /\b(?:compared (?:with|to)|since|from|against|relative to|over|on|versus|beat|exceed\w*|surpass\w*|topp\w*|outstripp\w*)\s+(?:the\s+|that\s+of\s+|those\s+of\s+)?(?:(?:level|figure|end|volume|total|result)\s+(?:of|in)\s+)?$/i;

/** The amount that is compared: the last of the series before it in its own sentence, else the latest. */
function comparedOf(
  told: Claim,
  series: readonly Dated[],
  base: Dated,
  numbers: readonly Claim[],
  reader: Reader,
): Dated | undefined {
  const before = series.filter((one) => one.claim.end <= told.start && one !== base);
  const latest = series.reduce<Dated | undefined>(
    (last, one) => ((one.date.period?.to ?? 0) > (last?.date.period?.to ?? 0) ? one : last),
    undefined,
  );
  const baseEnd = base.date.period?.to ?? 0;
  const here = before.filter(
    ({ claim, date }) => claim.sentence === told.sentence && (date.period?.to ?? 0) > baseEnd,
  );
  const now = here.length > 0 ? here.at(-1) : latest;
  if (now === undefined || now === base || now.claim.start > told.start) return undefined;
  // another amount told since is what the comparison may be of
  const since = numbers.filter(
    (claim) =>
      claim.source === told.source &&
      claim.start > now.claim.end &&
      claim.end <= told.start &&
      claim.role !== 'growth' &&
      claim.role !== 'change' &&
      claim.unit !== '1' &&
      claim.unit !== 'points' &&
      claim.unit !== 'times' &&
      series.every((one) => one.claim !== claim),
  );
  if (since.some(({ value, unit }) => value !== now.claim.value || unit !== now.claim.unit)) return undefined;
  const words =
    told.lang === 'zh'
      ? reader.before(told).slice(-30)
      : `${reader.before(told).slice(-60)} ${reader.tail(told).slice(0, 40)}`;
  return otherwise.test(words) ? undefined : now;
}

/** On average, in real terms, of a part. */
const otherwise =
  /\b(?:average|averag\w+|annually|per year|per annum|a year\b(?! (?:earlier|ago|before))|compound\w*|real terms|constant prices|share|proportion)\b|年均|平均|每年|可比价|不变价|实际|占/i;

type Outcome = (now: Interval, base: Interval) => Interval | undefined;

const size = (interval: Interval | undefined): Interval | undefined =>
  interval === undefined
    ? undefined
    : interval.high <= 0
      ? { low: -interval.high, high: -interval.low }
      : interval;

/** "15.1 percent bigger than"; "one third of the 1999 deficit" is none. */
const comparative = /^\s*(?:[a-z]+\s+)?(?:more|less|fewer|above|below|up|down|better|worse|[a-z]{3,}er)\b/i;

/** What a number of a sort would be of two amounts. */
function outcomesOf(
  told: Claim,
  base: Claim,
  reader: Reader,
): { kind: Relation['relation']; of: Outcome; sign: string }[] {
  const compares = told.role === 'growth' || (told.lang === 'en' && comparative.test(reader.tail(told)));
  if (told.unit === '1' && compares)
    return isReal(told)
      ? []
      : [{ kind: 'growth', of: (a, b) => size(minusOne(divideBoth(a, b))), sign: '− 1' }];
  if (told.unit === 'times') {
    const more =
      told.lang === 'zh'
        ? /增长|增加|提高|扩大|上升|翻/.test(reader.gap(told).slice(-8))
        : /^\s*(?:\w+\s+)?(?:more|higher|larger|bigger|greater)\b/i.test(reader.tail(told));
    // "Three times more" and "three times as much" are both said of three times the amount.
    const ratio: Outcome = (a, b) => divideBoth(a, b);
    return more
      ? [
          { kind: 'multiple', of: (a, b) => minusOne(ratio(a, b)), sign: '− 1' },
          ...(told.lang === 'en' ? [{ kind: 'multiple' as const, of: ratio, sign: '' }] : []),
        ]
      : [{ kind: 'multiple', of: ratio, sign: '' }];
  }
  const differs =
    told.role === 'change' ||
    (told.lang === 'en' &&
      /^\s*(?:\w+\s+){0,2}(?:more|less|fewer|higher|lower|up|down|above|below)\b/i.test(reader.tail(told)));
  return differs && told.unit === base.unit
    ? [{ kind: 'change', of: (a, b) => size(subtract(a, b)), sign: '−' }]
    : [];
}

function judged(told: Claim, now: Dated, base: Dated, series: readonly Dated[], reader: Reader): Relation[] {
  const stated = asPrinted(told);
  const outcomes = outcomesOf(told, base.claim, reader);
  const [first] = outcomes;
  if (first === undefined) return [];
  const candidates = outcomes.map(({ kind, of, sign }): Candidate => {
    const [a, b] = [now.claim.text, base.claim.text];
    return {
      relation: kind,
      focus: told,
      others: [now.claim, base.claim],
      bound: [base.claim],
      compute: ([x, y]) => (x === undefined || y === undefined ? undefined : of(x, y)),
      formula: sign === '−' ? `${a} − ${b}` : `${a} / ${b}${sign === '' ? '' : ` ${sign}`}`,
      evidence: 'likely',
      stated,
      mistakes: ([x]) =>
        series
          .filter((one) => one !== base && one !== now)
          .map(({ claim }) => (x === undefined ? undefined : of(x, claim.interval))),
    };
  });
  const readings = candidates.map(tiedReading);
  const holding = readings.find(([one]) => one?.verdict === 'consistent');
  // of several readings none is held against the text
  return holding ?? (readings.length === 1 ? (readings[0] ?? []) : []);
}

/** "At the end of February 2023 there had been 187,300, so the register has grown by 25,300": what the two say, by the word. */
function concluded(told: Claim, series: readonly Dated[], reader: Reader): Relation[] {
  const [a, b] = series;
  if (a === undefined || b === undefined || series.length !== 2 || told.start < b.claim.end) return [];
  // ocelots in the one year, jaguars in the other
  if (!shareWords(a.claim, b.claim)) return [];
  if (
    b.claim.sentence !== told.sentence ||
    !/^[,;]?\s*(?:so(?: that)?|hence|thus|therefore|which means that)\b[^.;\d]{0,60}$/i.test(
      reader.between(b.date.end > b.claim.end ? b.date : b.claim, told),
    )
  )
    return [];
  const [base, now] = (a.date.period?.to ?? 0) < (b.date.period?.to ?? 0) ? [a, b] : [b, a];
  const [outcome] = outcomesOf(told, base.claim, reader);
  const computed = outcome?.of(now.claim.interval, base.claim.interval);
  if (outcome === undefined || computed === undefined || outcome.kind === 'multiple') return [];
  if (/\b(?:average|annual)\b/i.test(reader.sentence(told))) return [];
  const stated = asPrinted(told);
  const formula =
    outcome.kind === 'change'
      ? `${now.claim.text} − ${base.claim.text}`
      : `${now.claim.text} / ${base.claim.text} − 1`;
  return [
    {
      ...relate(outcome.kind, told, [now.claim, base.claim], computed, formula, stated),
      bound: [base.claim],
      worded: true,
    },
  ];
}

/** Told by a word in common, or one of them by none. */
const shareWords = (a: Claim, b: Claim): boolean =>
  a.words.length === 0 || b.words.length === 0 || a.words.some((word) => b.words.includes(word));
