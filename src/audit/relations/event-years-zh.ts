// The year of one event of a Chinese text told twice, the second time only to count from it: 2021年9月开工 … 自2019年9月开工以来; 2022年建成通车的大桥 …
// 大桥2019年通车以来. Events that others of the kind may have in other years are left alone.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';

const verbs = [
  '开工|动工|开建',
  '通车',
  '投产',
  '开业|营业',
  '开馆',
  '开园',
  '开通',
  '投用|投入使用|启用',
  '投运|投入运营|投入运行',
  '成立|组建',
  '创办|创立|创建',
  '挂牌',
  '上市',
  '竣工|完工',
  '封关',
  '获批',
  '开行|首发',
  '进区|入区|入园',
].map((verb) => new RegExp(verb));
const words = verbs.map(({ source }) => source).join('|');
const behindDate = new RegExp(
  `^(?:\\d{1,2}月)?(?:\\d{1,2}日)?[^，。；、\\d]{0,14}?(${words})(?!后|前|计划|目标)`,
);
const since = new RegExp(
  `^(?:\\d{1,2}月)?(?:\\d{1,2}日)?[^，。；、\\d]{0,18}?(${words})[^，。；、\\d]{0,4}?(?:以来|至今|之后|后)(?=[，,已共累就]|$)`,
);
const unsure = /计划|预计|拟|将|原定|力争|争取|有望|重新|再次|复[工产]|扩建|改建|改造|迁/;
/** What tells one of several: 二期, 三号线, 新馆. */
const oneOfMany =
  /[一二三四五六七八九十\d]+(?:期|号|段|标|组|批)|新[馆址站区厂桥线校院]|首段|全线|分[厂公店]/;

interface Told {
  date: Claim;
  year: number;
  kind: number;
  clause: string;
}

export function eventYears(claims: readonly Claim[], reader: Reader): Candidate[] {
  const dates = claims.filter(
    (claim) => claim.lang === 'zh' && claim.aside === 'date' && /^(?:19|20)\d{2}年/.test(claim.text),
  );
  const told = (form: RegExp): Told[] =>
    dates.flatMap((date) => {
      const verb = form.exec(reader.after(date))?.[1];
      const clause = clauseAround(date, reader);
      return verb === undefined || unsure.test(clause)
        ? []
        : [{ date, year: yearOf(date), kind: kindOf(verb), clause }];
    });
  const events = told(behindDate);
  return told(since).flatMap((late): Candidate[] => {
    const others = events.filter(
      (one) =>
        one.date.source === late.date.source && one.date.start < late.date.start && one.kind === late.kind,
    );
    const [early] = others;
    if (early === undefined || others.length > 1) return [];
    if (early.date.sentence === late.date.sentence || late.date.sentence - early.date.sentence > 3) return [];
    if (!isOne(early, late, reader)) return [];
    return [
      {
        relation: 'repeated',
        focus: late.date,
        others: [early.date],
        compute: () => ({ low: early.year, high: early.year }),
        stated: { low: late.year, high: late.year },
        formula: early.date.text,
        evidence: 'sure',
        worded: true,
      },
    ];
  });
}

const yearOf = (date: Claim): number => Number(date.text.slice(0, 4));
const kindOf = (verb: string): number => verbs.findIndex((one) => one.test(verb));

/** The clause that a date stands in. */
const clauseAround = (date: Claim, reader: Reader): string =>
  `${
    reader
      .before(date)
      .split(/[，。；：、]/)
      .at(-1) ?? ''
  }${date.text}${/^[^，。；、]*/.exec(reader.after(date))?.[0] ?? ''}`;

const whichOf = (clause: string): string =>
  oneOfMany.exec(clause.replace(/\d{4}年|\d{1,2}月|\d{1,2}日/g, ''))?.[0] ?? '';

/** What happened in the second is what the first tells of: nothing of it is new, and nothing says that it is one of several. */
function isOne(early: Told, late: Told, reader: Reader): boolean {
  const [first, last] = [reader.sentence(early.date), late.clause];
  if (whichOf(early.clause) !== whichOf(last)) return false;
  const called = /首[\u4e00-\u9fff]/.exec(last)?.[0];
  if (called !== undefined || /首[票批家届列班次台套座]/.test(early.clause))
    return called !== undefined && early.clause.includes(called) && late.kind === early.kind;
  const subject = (/^([\u4e00-\u9fff]*?)(?:自|从|于|在)?(?:19|20)\d{2}年/.exec(last)?.[1] ?? '').replace(
    /^(?:该|这座|这家|这条|其)/,
    '',
  );
  return subject === '' || first.includes(subject.slice(-2));
}
