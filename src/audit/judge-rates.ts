// Exchange rates that a text tells, judged by the workspace's: "6.8974 yuan per dollar", 1美元兑6.8974元.

import type { Judgement } from './audit.js';
import type { Claim } from './claim.js';
import { isMoney } from './cue-input.js';
import type { Lang } from './mention.js';
import type { Reader } from './relations/reader.js';

export interface RateRow {
  from: string;
  to: string;
  period: string;
  kind: string;
  rate: number;
}

const speaks: Record<Lang, RegExp> = {
  en: /\bexchange rate|\brate of\b|\bper (?:U\.?S\.? )?dollar|\bto the dollar|\ba dollar\b|\bparity\b|\bone dollar\b/i,
  zh: /汇率|中间价|兑/,
};

/** Verdicts on exchange rates: that of the year on average, or at its end where the text says so. */
export function judgeRates(
  claims: readonly Claim[],
  rates: readonly RateRow[],
  reader: Reader,
  tongue: (claim: Claim) => Lang,
  own: (claim: Claim) => boolean,
): Map<Claim, Judgement> {
  const judged = new Map<Claim, Judgement>();
  for (const [i, claim] of claims.entries()) {
    const bare = claim.unit === '' && (claim.text.match(/\d/g) ?? []).length >= 4;
    if (!(isMoney(claim.unit) || bare) || claim.value > 1000 || claim.half === 0) continue;
    const clause = `${bare ? reader.earlier(claim, 200) : reader.before(claim)} ${reader.tail(claim)}`;
    if (!speaks[claim.lang].test(clause)) continue;
    const year = claim.period === null ? null : String(Math.floor(claim.period.to / 12));
    const near = `${
      reader
        .before(claim)
        .split(/[，,；;]/)
        .at(-1) ?? ''
    } ${/^[^，,；;。]{0,24}/.exec(reader.tail(claim))?.[0] ?? ''}`;
    const atEnd = /\bend\b|年末|年底|中间价|期末/i.test(near);
    const onAverage = /average|平均/i.test(near);
    const choices = rates
      .filter(({ from, to }) => bare || to === claim.unit || from === claim.unit)
      .filter(({ period }) => year === null || period.slice(0, 4) === year)
      .filter(({ kind }) => (atEnd ? kind === 'end' : !onAverage || kind === 'average'))
      .map((row) => ({ ...row, rate: bare || row.to === claim.unit ? row.rate : 1 / row.rate }));
    const fit = choices.find(({ rate }) => claim.interval.low <= rate && rate <= claim.interval.high);
    const [first] = choices;
    // Held against texts of the workspace alone: another text may be of another year.
    const wrong = choices.length === 1 && (atEnd || onAverage) && own(claim);
    const told = fit ?? (wrong ? first : undefined);
    if (bare && fit === undefined) continue;
    if (told === undefined || Math.abs(told.rate / claim.value - 1) > 0.5) continue;
    const lang = tongue(claim);
    const verdict: Judgement = {
      ref: null,
      computed: told.rate,
      verdict: fit === undefined ? 'contradicted' : 'verified',
      why:
        lang === 'zh'
          ? `${told.period}年${told.kind === 'end' ? '末' : '平均'}汇率为${Number(told.rate.toPrecision(6))}；文中为${claim.text}`
          : `the rate ${told.kind === 'end' ? 'at the end of' : 'on average in'} ${told.period} is ${Number(told.rate.toPrecision(6))}; the text has ${claim.text}`,
    };
    judged.set(claim, verdict);
    // 1美元兑…: the one of it is what the rate is of.
    const one = claims[i - 1];
    if (
      one?.value === 1 &&
      isMoney(one.unit) &&
      one.sentence === claim.sentence &&
      one.source === claim.source
    )
      judged.set(one, { ...verdict, computed: 1 });
  }
  return judged;
}
