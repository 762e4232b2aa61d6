// Amounts in another currency, judged by the workspace's rates.

import { evaluate, type Figure, type FigureContext } from '../figures/index.js';
import { currencyName } from '../lib/index.js';
import { storeTable } from '../store/index.js';
import type { Judgement } from './audit.js';
import { derivationOf } from './derivations.js';
import type { Linked, Unlinked } from './expressions.js';
import { meet } from './hedges.js';
import type { Lang } from './mention.js';
import type { Reader } from './relations/reader.js';
import { isSlipOf } from './slips.js';

/** Words that name the rate at a year's end, and that of its average. */
export const atYearEnd: Record<Lang, RegExp> = {
  en: /\byear[- ]?end|\bend[- ]of[- ](?:the[- ])?(?:year|20\d\d|December)|\bclosing rate|\bcentral parity|\bend-20\d\d/i,
  zh: /年末|年底|期末|中间价/,
};
const onAverage: Record<Lang, RegExp> = { en: /\baverage|\bmean\b/i, zh: /平均|均价|年均/ };

/**
 * An amount in another currency. A text may take the rate of any day of the period or of its own day, so that only an
 * implied rate far from those known is held against it.
 */
export async function judgeConversion(
  link: Linked,
  figure: Figure,
  value: number,
  context: FigureContext,
  lang: Lang,
  all: readonly (Linked | Unlinked)[],
  reader: Reader,
): Promise<Judgement> {
  const { claim, ref } = link;
  if (meet(claim.interval, { low: value, high: value })) {
    const derivation = await derivationOf(ref, context);
    return {
      ref,
      computed: value,
      verdict: 'verified',
      why: `${ref} = ${figure.text[lang]}`,
      ...(derivation === undefined ? {} : { derivation }),
    };
  }
  const printed = all.find(
    ({ claim: other }) => other !== claim && other.frame === claim.frame && other.role === 'level',
  )?.claim;
  const own = /^convert\((.+), [A-Z]{3}\)$/.exec(ref)?.[1] ?? '';
  const [level] = printed === undefined ? await evaluate(own, context) : [];
  const source = printed ?? (level?.value == null ? undefined : { value: level.value, unit: level.unit });
  const year = Number(link.period.slice(0, 4));
  const rates = source === undefined ? [] : await context.engine.all<{ kind: string; period: string; rate: number }>(
    `SELECT kind, period, CASE WHEN "from" = '${claim.unit}' THEN rate ELSE 1 / rate END AS rate FROM ${storeTable(context.engine, context.store, 'rates')}
     WHERE (("from" = '${claim.unit}' AND "to" = '${source.unit}') OR ("from" = '${source.unit}' AND "to" = '${claim.unit}')) AND substr(period, 1, 4) IN ('${year}', '${year + 1}')`,
  ); // prettier-ignore
  const implied = source === undefined ? null : source.value / claim.value;
  // "At the rate of the year's end", "at 6.5249 to the dollar": the rate that the text says it took.
  const taken = rates.find(
    ({ kind, rate }) =>
      implied !== null &&
      source !== undefined &&
      meet(claim.interval, { low: source.value / rate, high: source.value / rate }) &&
      (kind === 'end' ? atYearEnd[claim.lang] : onAverage[claim.lang]).test(
        `${reader.earlier(claim, 400)} ${reader.after(claim).slice(0, 60)}`,
      ),
  );
  const known = rates
    .map(({ kind, period, rate }) =>
      lang === 'zh'
        ? `${period}年${kind === 'end' ? '末' : '平均'}为${rate}`
        : `${rate} ${kind === 'end' ? 'at the end of' : 'on average in'} ${period}`,
    )
    .join(lang === 'zh' ? '，' : ', ');
  if (taken !== undefined)
    return {
      ref,
      computed: (source?.value ?? 0) / taken.rate,
      verdict: 'verified',
      why:
        lang === 'zh'
          ? `按${taken.rate}的汇率折算；${known}`
          : `at the rate of ${taken.rate}; known are ${known}`,
    };
  const far =
    implied !== null &&
    rates.length > 0 &&
    rates.every(({ rate }) => implied > rate * 1.15 || implied < rate / 1.15);
  const wrong = far && (link.sure || isSlipOf(link, value));
  const rate = implied === null ? '' : Number(implied.toPrecision(4));
  const why =
    lang === 'zh'
      ? `文中隐含汇率为1${currencyName(claim.unit, lang)}合${rate}${source === undefined ? '' : currencyName(source.unit, lang)}；${known}。按${figure.text.zh}计`
      : `the text implies ${rate} ${source?.unit ?? ''} per ${claim.unit}, against ${known}; at the average rate it would be ${figure.text.en}`;
  return {
    ref,
    computed: value,
    verdict: wrong ? 'contradicted' : 'unsupported',
    why,
    ...(wrong ? {} : { unjudged: rates.length > 0 ? ('rate' as const) : ('no_figure' as const) }),
  };
}
