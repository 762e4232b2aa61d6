// Words that part a sentence into wholes and parts, and that tell on what basis its growth is.

import type { Mention } from './mention.js';

export const ofWhich = {
  en: /\bof (?:which|whom)\b|\bincluding\b|\bcompris(?:ing|ed|es)\b|\bconsist(?:ing|s|ed) of\b|\bmade up of\b|\bamong (?:them|these|which)\b|\b[Oo]f (?:this|that|these|those|the total)\b|^Of the [a-z]+(?: [a-z]+)?,?\s+(?=[\d$€£])|\b(?:[Tt]his|[Tt]he) (?:sum|total|amount|figure) includes?\b|\bbreakdown\b|\bbreaks? down into\b|\bdivid(?:es?|ed) into\b|\bsplit (?:into|between)\b|\bbroken down\b|\b[Ww]ithin (?:this|it)\b|\b[Ww]ithin the (?:sum|total|amount|programme|budget)\b|(?<=\d[^.;:]{0,30}):\s+(?=[$€£¥₹A-Z]{0,4}\s?\d)/g,
  zh: /其中|包括|在这[^，。；\d]{1,6}中|由.{0,6}(?:构成|组成)|按[^，。；]{2,12}(?:统计|划分|分组)|按[^，。；]{2,12}(?:分|看)(?=[，：])|按[^，。；：]{2,8}(?=：)|分(?:产业|行业|城乡|地区|经济类型|三次产业|品种|种类|领域|贸易方式|消费类型|区域|企业类型)看|具体来看/g,
};

export const leadsTo = {
  en: /^[^,;.]{0,60}?(?:,\s*)?\b(?:to|reaching|totall?ing|hitting)\s+(?:about|around|some|nearly|over|more than|a record|an?)?\s*[$€£¥₹A-Z]*$/i,
  zh: /^[^，；。]{0,8}，?(?:达到?|至|到|为|总额达)(?:了|约)?$/,
};

export const totalCue = {
  en: /\b(?:total(?:l?ed|l?ing|s)?|overall|combined|altogether|together|in all|aggregate|the sum|whole)\b/i,
  zh: /(?:总|合计|共计|总计|共|累计|全部|合共)/,
};

export const restCue = {
  en: /\b(?:others?|remaining|remainder|rest|the balance|everything else|elsewhere)\b/i,
  // Not "计算机、通信和其他电子设备制造业", the name of one industry, nor "RCEP其他成员国", others of something else.
  zh: /(?<![^，,；;。、：:\s])(?:其他|其它)|[和及与](?:其他|其它)(?![^，。；]*业)|其余|剩余|余下|剩下/,
};

export const adjusted = {
  en: /\breal terms\b|\bconstant prices\b|\bcomparable\b|\blike-for-like\b|\binflation[- ]adjusted\b|\b(?:stripped|net) of (?:inflation|price)|\b(?:adjusted|corrected|allowing|adjusting|correcting|discounting) (?:for )?(?:inflation|price)|\b(?:strip(?:ping|ped)?|taking) out (?:inflation|price)|\b(?:unchanged|fixed) prices\b|\bseasonally adjusted\b|\bprice[- ]adjusted\b|\breal (?:growth|increase|gdp|terms)\b|\bin real\b|\bcalendar[- ]adjusted\b|\borganic\b|\bin volume\b|\bby volume\b|\bconstant[- ]currency\b|\bexcluding (?:price|inflation|exchange)|\brevised\b/i,
  zh: /可比|不变价|实际增长|实际增速|同口径|(?<!未)扣除[^，。；]{0,4}价格|剔除|季节调整|季调|修订|口径调整/,
};

export const nominal = { en: /\bnominal|\bcurrent prices\b/i, zh: /名义|现价|未扣除/ };

/** 按自然口径下降3.3%; 增长5.1%；扣除价格因素，实际增长4.9%: growth told as nominal, or beside its real growth. */
export function isNominal(mention: Mention, next: Mention | null, text: string): boolean {
  if (mention.lang !== 'zh' || mention.unit !== '1') return false;
  if (/(?:名义|自然口径|现价|现行价格)[^，。；]{0,24}$/.test(text.slice(0, mention.start))) return true;
  if (next?.unit !== '1') return false;
  const between = text.slice(mention.end, next.start);
  return /^[，,；;（(]?(?:扣除|剔除)?[^，。；]{0,16}[，,]?(?:实际|同口径)(?:增长|下降|增速)(?:为|约)?$/.test(
    between,
  );
}

export const wholeNote = {
  en: /growth (?:rates?|figures?)\b[^.]*\b(?:comparable|constant|real|restated|same basis)|(?:comparable|constant prices|restated)\b[^.]*\bgrowth rates?/i,
  zh: /(?:增速|增长率|增长速度|速度)[^。]*(?:可比|不变价|同口径)|(?:可比|不变价)[^。]*(?:增速|增长率|增长速度)/,
};
