// What a percentage is said to be: growth, the share of a whole, or a rate of its own.

import type { Kind } from '../claim.js';
import { goesOn, lastBefore, type Place } from './place.js';

/** Prices of money, rates of the labour market and of births and deaths, balances of opinion: no part of anything told. */
const ownRate = {
  en: /\b(?:unemployment|jobless(?:ness)?|underemployment|participation rate|activity rate|employment rate|interest|(?:policy|base|bank|cash|repo|key|prime|lending|deposit|mortgage|discount|exchange|swap) rates?|yields?|coupon|capacity utili[sz]ation|operati(?:on|ng) (?:ratio|rate)|capital adequacy|interest margin|(?:birth|death|mortality|fertility) rates?|PMI|purchasing managers|index|indices)\b/i,
  zh: /失业率|就业不足率|参与率|劳参率|就业率|利率|收益率|产能利用率|充足率|净息差|出生率|死亡率|自然增长率|覆盖率(?=3|4|[1-9]\d\d)|PMI|指数|商务活动/,
};

const growthWords = {
  en: /\b(?:inflation|growth|change|changes|pace|path|deflation|rise|fall|increase|decrease|decline)\b/i,
  zh: /涨幅|升幅|跌幅|降幅|增速|增幅|增长率|成长率|增率|通胀|通货膨胀|增长(?!面)|上涨|下降(?!到|至|为)|上升(?!到|至|为)|下跌|年增|年减|(?<!提)升(?=$)|(?<!下)降(?=$)/,
};

/** Behind the number: it says by how much something is more. */
const moreBehind =
  /^\s*\)?\s*(?:more|less|fewer|higher|lower|larger|smaller|bigger|up|down|cheaper|dearer|faster|slower|stronger|weaker|ahead of|short of|shy of|better|worse|growth|increase|decrease|rise|decline|drop|fall|gain|jump|expansion|contraction)\b(?!\s+than\s+(?:half|\d))/i;

const shareWords = {
  en: /\b(?:shares?|proportion|percentage|ratio|rate|margin|weight|coefficient|coverage|accounted|accounting|made up|making up|represent\w*|equivalent|equal|occupancy|contributed|intensity)\b/i,
  zh: /占|率|比重|比例|份额|系数|相当于|等于|强度|面(?:为)?$/,
};

export function percentageKind(place: Place): Kind | null {
  const { claim, lang, head, clause, tail, before } = place;
  if (claim.unit !== '1') return null;
  if (claim.role === 'share') return correctedShare(place);
  if (claim.role === 'growth' || claim.role === 'average_growth') return correctedGrowth(place);
  if (claim.role !== 'level' && claim.role !== 'previous') return null;
  if (/‰/.test(claim.text)) return 'level';
  const subject = lang === 'zh' ? head.slice(-40) : clause.length > 12 ? clause : head;
  if (ownRate[lang].test(subject) && !/\bof\b[^,;]*$/.test(tail.slice(0, 12))) return 'level';
  const signed = /^[+＋−–-]/.test(claim.text) || /[+＋−–]\s*$/.test(head);
  if (signed && !/\b(?:balance|margin|rate)\b[^,;]*$/i.test(clause)) return 'growth';
  if (lang === 'en' && moreBehind.test(tail) && !/\bwas|were|at|to\s*$/i.test(clause.slice(-6)))
    return 'growth';
  if (growthWords[lang].test(lang === 'zh' ? clause : clause.slice(-70)) && !shareWords[lang].test(clause))
    return 'growth';
  if (claim.concept === 'cpi' || claim.concept === 'core_cpi' || claim.concept === 'ppi') return 'growth';
  const percent = lastBefore(place, (other) => other.claim.unit === '1');
  // What was before, or comes next in a list, is of the sort of what it is told beside.
  if (
    percent !== null &&
    ['growth', 'level', 'share'].includes(percent.kind) &&
    (claim.role === 'previous' || (goesOn(place) && !shareWords[lang].test(head)) || comparedWith(place))
  )
    return percent.kind;
  if (/^(?:unemployment|participation|employment)_rate$|^pmi$/.test(claim.concept ?? '')) return 'level';
  if (before?.kind === 'change' && /(?:[(（]|\bor|或)\s*$/.test(head)) return 'growth';
  return 'share';
}

/** "after 4.7 percent in 2018", （6月为6.4%）. */
function comparedWith({ head, lang }: Place): boolean {
  return lang === 'zh'
    ? /(?:上年|去年|上月|同期|同月|\d月|前值|平均水平|全国|全省)[^，。；]{0,8}[（为是]\s*$|由|从|较|比|高于|低于|快于/.test(
        head,
      )
    : /\b(?:after|from|than|against|versus|compared (?:with|to)|instead of|in place of|above|below|following|had been|revised)\b[^;]{0,40}$|\([^()]*[:,]?\s*$/i.test(
        head,
      );
}

/** A rate in brackets behind a change or beside two levels, or behind a verb of change, is growth. */
function correctedShare(place: Place): Kind {
  const { claim, lang, head, tail, before } = place;
  if (
    before?.kind === 'change' &&
    /(?:[(（]|\bor|或)\s*(?:about |nearly |约)?$/.test(head) &&
    claim.whole === null
  )
    return 'growth';
  if (lang === 'en' && claim.whole === null && moreBehind.test(tail)) return 'growth';
  if (lang === 'zh')
    return /(?:同比|环比|比上年|较上年)(?:上涨|下降|增长|上升|下跌)$/.test(head) ? 'growth' : 'share';
  if (/\b(?:grew|rose|fell|increased|decreased|declined|dropped) by\s*$/i.test(head)) return 'growth';
  return 'share';
}

function correctedGrowth({ claim, lang, clause }: Place): Kind {
  if (claim.hedge !== 'exact' && claim.hedge !== 'about') return claim.kind;
  if (
    lang === 'en' &&
    ownRate.en.test(clause) &&
    /\b(?:was|were|at|averaged|averaging|to|from)\s*$/i.test(clause)
  )
    return 'level';
  return 'growth';
}
