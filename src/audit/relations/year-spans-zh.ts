// Years that Chinese texts count between two that they name: 2018年至2022年的五年间; 1998年建成，到2023年已运行25年; 成立于1956年，2026年迎来建校70周年;
// 2021年、2022年、2023年连续三年.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { countsOfYearsZh, yearCount } from './year-count.js';

const year = '((?:19|20)\\d{2})年?';
const end = '(?:年?(?:[末底初]|全年|上半年)?)';

/** What leads to a count, with the first year and the last. */
const forms: readonly { lead: RegExp; behind: RegExp; whole?: true }[] = [
  // 2008—2019年共12年的省级面板数据: every year of them
  {
    lead: new RegExp(`(?:^|[^\\d])${year}${end}(?:至|到|—|－|-)${year}${end}(?:共|合计|总共|一共|的)$`),
    behind: /^的?[^，。；\d]{0,8}(?:面板|数据|样本|观测)/,
    whole: true,
  },
  // 2018年至2022年的五年间; 从2019年到2024年，五年年均
  {
    lead: new RegExp(`(?:^|[^\\d])${year}${end}(?:至|到|—|－|-)${year}${end}(?:的|[，,](?:这)?)$`),
    behind: /^(?:间|来|里|内|时间|年均|平均|累计|共|中)/,
  },
  // 2020年以来，产值由30亿元增至2024年的48亿元，四年
  {
    lead: new RegExp(
      `${year}(?:底|末)?以来[，,](?:(?!(?:19|20)\\d{2}年)[^。；])*${year}${end}(?:的)?[^，。；]{1,14}[，,]$`,
    ),
    behind: /^(?:间|来|里|内|年均|平均|累计|共|增|减|净|翻)/,
  },
  // 1998年建成，到2023年已运行25年
  {
    lead: new RegExp(
      `${year}(?:\\d{1,2}月)?(?:正式)?(?:建成|成立|开馆|开业|投产|创办|通车|投用|启用|开通|设立|建立|创立|投入运行|投入使用|开园|上市)[^。；\\d]*[，,]?(?:到|至|截至)${year}${end}[，,]?(?:已经?|共|累计|一共)?(?:运行|经营|走过|服役|使用|坚持|持续|开放|存在|运营)?(?:了|满)?$`,
    ),
    behind: /^(?:[，。；时间来]|$|多)/,
  },
  // 自2016年开馆至2024年，八年来
  {
    lead: new RegExp(`(?:自|从)${year}[^，。；\\d]{1,8}(?:至|到)${year}${end}[，,]$`),
    behind: /^(?:间|来|里|内|累计|共)/,
  },
];

export function yearSpans(claims: readonly Claim[], reader: Reader): Candidate[] {
  return countsOfYearsZh(claims).flatMap((count) => {
    const [before, after] = [reader.before(count), reader.after(count)];
    // as many as lie between the two, or as both are counted
    for (const { lead, behind, whole } of forms) {
      const [found, next] = [lead.exec(before), behind.exec(after)];
      if (found === null || next === null) continue;
      const [first, last] = [Number(found[1]), Number(found[2])];
      const span = last - first;
      if (span >= 1 && span < 200)
        return [
          yearCount(count, whole === true ? span + 1 : span, span + 1, `${String(first)}—${String(last)}年`),
        ];
    }
    return inARow(count, reader);
  });
}

/** 2021年、2022年、2023年连续三年. */
function inARow(count: Claim, reader: Reader): Candidate[] {
  const before = reader.before(count);
  const list = /((?:(?:19|20)\d{2}年?[、和])+(?:19|20)\d{2}年)(?:均|都|已)?连续$/.exec(before)?.[1];
  const years = [...(list ?? '').matchAll(/(?:19|20)\d{2}/g)].map(([one]) => Number(one));
  const [first] = years;
  if (first === undefined || years.length < 2 || years.some((one, i) => one !== first + i)) return [];
  return [
    yearCount(count, years.length, years.length, `${String(first)}—${String(first + years.length - 1)}年`),
  ];
}

const founded =
  '成立|创办|始建|建校|建院|建厂|建馆|建站|建社|创建|建立|创立|建成|设立|组建|投产|开业|开馆|开园|通车|开通|上市|启用|投用|创刊|挂牌|首演|开播|诞生';

/** 成立于1956年，2026年迎来建校70周年: the years between the two, to the year. */
export function anniversaries(claims: readonly Claim[], reader: Reader): Candidate[] {
  const dates = claims.filter(
    (claim) => claim.lang === 'zh' && claim.aside === 'date' && /^(?:19|20)\d{2}年?$/.test(claim.text),
  );
  return dates.flatMap((last, i): Candidate[] => {
    const first = dates[i - 1];
    const told =
      /^[^，。；\d]{0,8}(?:迎来|是|为|正值|适逢|恰逢|庆祝|举行)[^，。；\d]{0,10}?(\d{1,3})周年/.exec(
        reader.after(last),
      )?.[1];
    if (first?.sentence !== last.sentence || first.source !== last.source || told === undefined) return [];
    if (
      !new RegExp(`(?:${founded})于?(?:公元)?$`).test(reader.before(first)) &&
      !new RegExp(`^(?:\\d{1,2}月)?(?:正式)?(?:${founded})`).test(reader.after(first))
    )
      return [];
    const [from, to] = [Number(first.text.slice(0, 4)), Number(last.text.slice(0, 4))];
    const right = to - Number(told);
    return to <= from
      ? []
      : [
          {
            relation: 'count',
            focus: first,
            others: [last],
            compute: () => ({ low: right, high: right }),
            stated: { low: from, high: from },
            formula: `${last.text} − ${told}`,
            evidence: 'sure',
            worded: true,
          },
        ];
  });
}
