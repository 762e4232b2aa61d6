// The amount of a Chinese headline and that of the sentence below that says the same: 双桥古城迎客156.8万人次 and 共接待游客163.8万人次; 旅游收入33.83亿元
// and 实现旅游收入38.83亿元. Only where nothing in the text makes the headline's amount.

import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import type { Reader } from './reader.js';
import { add, asPrinted, isExactLevel, type Relation, subtract } from './relation.js';
import { refuted } from './refuted.js';

/** How far below the headline its sentence may stand. */
const reach = 3;

/** What a headline and the text below it call one thing. */
const things: readonly RegExp[] = [
  /旅游(?:总)?收入|揽金|吸金/,
  /迎客|接待(?:海内外|国内外|中外)?(?:游客|旅客|观众|访客|读者)?(?:总)?(?:人数|人次)?|游客(?:量|数)?|客流量?|吸引/,
  /(?:进出口|出口|进口)(?:总)?(?:额|值)?/,
  /发送旅客|旅客发送量|吞吐量/,
  /税收(?:收入)?|财政收入|预算收入/,
  /营(?:业)?收(?:入)?|销售额|成交额|成交|零售额/,
  /总投资|投资(?:额)?|签约(?:金额|额)?/,
  /产量|总产/,
  /净利润|利润/,
  /募集|捐款|善款/,
].map((thing) => new RegExp(`(?:${thing.source})[^，。；\\d]{0,4}$`));

export function headlineAmountsZh(claims: readonly Claim[], reader: Reader): Relation[] {
  const amounts = claims.filter(
    (claim) =>
      claim.lang === 'zh' &&
      isExactLevel(claim) &&
      claim.form === 'digits' &&
      !/^(?:1|points|times|years|months)$/.test(claim.unit),
  );
  return amounts
    .filter((claim) => isHead(claim, reader))
    .flatMap((head): Relation[] => {
      const thing = thingOf(head, reader);
      if (thing === undefined || digits(head) < 3) return [];
      const below = amounts.filter(
        (claim) =>
          claim.source === head.source &&
          claim.start > head.end &&
          !isHead(claim, reader) &&
          claim.unit === head.unit &&
          claim.per === head.per,
      );
      const told = below.filter(
        (claim) =>
          claim.sentence - head.sentence <= reach &&
          thingOf(claim, reader) === thing &&
          claim.role === 'level' &&
          !/其中|比|较|上年|去年|同期|目标|计划|日均|人均|当日|单日|首日|夜间|累计/.test(
            reader.gap(claim).slice(-16),
          ),
      );
      const [body] = told;
      if (body === undefined || told.length > 1 || isMadeUp(head, below)) return [];
      const ratio = head.value / body.value;
      if (ratio > 1.6 || ratio < 0.6 || Math.abs(ratio - 1) < leastApart) return [];
      return [
        refuted('repeated', head, [body], body.interval, {
          en: `the headline has ${head.text}, the text below it ${body.text}`,
          zh: `标题为${head.text}，正文为${body.text}`,
        }),
      ];
    });
}

/** Headlines round: what is nearer is the same. */
const leastApart = 0.01;

const digits = ({ text }: Claim): number => (text.match(/\d/g) ?? []).length;

/** A short first line without a full stop. */
const isHead = (claim: Claim, reader: Reader): boolean => reader.heading(claim) && claim.sentence <= 1;

const thingOf = (claim: Claim, reader: Reader): RegExp | undefined => {
  const clause =
    reader
      .gap(claim)
      .split(/[，。；：、！\n\s]/)
      .at(-1) ?? '';
  return things.find((one) => one.test(clause));
};

/** Told below as it is, or as the sum or the difference of two numbers. */
const isMadeUp = (head: Claim, below: readonly Claim[]): boolean =>
  below.some(
    (a) =>
      meet(asPrinted(a), asPrinted(head)) ||
      below.some(
        (b) =>
          b !== a &&
          [add(a.interval, b.interval), subtract(a.interval, b.interval)].some((one) =>
            meet(one, head.interval),
          ),
      ),
  );
