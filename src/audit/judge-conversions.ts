// Amounts in another currency, judged by the workspace's rates.

import { evaluate, type Figure, type FigureContext } from '../figures/index.js';
import { currencyName } from '../lib/index.js';
import { storeTable } from '../store/index.js';
import type { Judgement } from './audit.js';
import { derivationOf } from './derivations.js';
import type { Linked, Unlinked } from './expressions.js';
import { meet } from './hedges.js';
import type { Lang } from './mention.js';

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
  const known = rates
    .map(({ kind, period, rate }) =>
      lang === 'zh'
        ? `${period}年${kind === 'end' ? '末' : '平均'}为${rate}`
        : `${rate} ${kind === 'end' ? 'at the end of' : 'on average in'} ${period}`,
    )
    .join(lang === 'zh' ? '，' : ', ');
  const far =
    implied !== null &&
    rates.length > 0 &&
    rates.every(({ rate }) => implied > rate * 1.15 || implied < rate / 1.15);
  const rate = implied === null ? '' : Number(implied.toPrecision(4));
  const why =
    lang === 'zh'
      ? `文中隐含汇率为1${currencyName(claim.unit, lang)}合${rate}${source === undefined ? '' : currencyName(source.unit, lang)}；${known}。按${figure.text.zh}计`
      : `the text implies ${rate} ${source?.unit ?? ''} per ${claim.unit}, against ${known}; at the average rate it would be ${figure.text.en}`;
  return {
    ref,
    computed: value,
    verdict: far && link.sure ? 'contradicted' : 'unsupported',
    why,
    ...(far && link.sure ? {} : { unjudged: rates.length > 0 ? ('rate' as const) : ('no_figure' as const) }),
  };
}
