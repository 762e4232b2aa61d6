// What a percentage is said to be: growth, the share of a whole, or a rate of its own.

import type { Kind } from '../claim.js';
import { goesOn, lastBefore, type Place } from './place.js';

/** Prices of money, rates of the labour market and of births and deaths, balances of opinion: no part of anything told. */
const ownRate = {
  en: /\b(?:unemployment|jobless(?:ness)?|underemployment|participation rate|activity rate|employment rate|interest|(?:policy|base|bank|cash|repo|key|prime|lending|deposit|mortgage|discount|exchange|swap) rates?|yields?|coupon|capacity utili[sz]ation|operati(?:on|ng) (?:ratio|rate)|capital adequacy|interest margin|(?:birth|death|mortality|fertility) rates?|PMI|purchasing managers|index|indices)\b/i,
  zh: /失业率|就业不足率|参与率|劳参率|就业率|利率|收益率|产能利用率|充足率|净息差|出生率|死亡率|自然增长率|PMI|指数|商务活动/,
};

const growthWords = {
  en: /\b(?:inflation|growth|(?<!no )changes?|pace|path|deflation|rise|fall|increase|decrease|decline)\b/i,
  zh: /涨幅|升幅|跌幅|降幅|减幅|增速|增幅|增长率|成长率|增率|通胀|通货膨胀|增长(?!面)|上涨|下降(?!到|至|为)|上升(?!到|至|为)|下跌|年增|年减|[上下]调(?!至|到)|升值|贬值|缩水|调幅|(?<!提)升(?=$)|(?<!下)降(?=$)/,
};

const shareWords = {
  en: /\b(?:shares?|proportion|percentage|ratio|rate|margin|weight|coefficient|coverage|accounted|accounting|made up|making up|represent\w*|equivalent|equal|occupancy|contributed|intensity)\b/i,
  zh: /占|率|比重|比例|份额|系数|相当于|等于|强度|面(?:为)?$/,
};

/** Behind the number: it says by how much something is more. */
const moreBehind =
  /^\s*\)?\s*,?\s*(?:more|less|fewer|higher|lower|larger|smaller|bigger|up|down|cheaper|dearer|faster|slower|stronger|weaker|ahead of|short of|shy of|better|worse|growth|increase|decrease|rise|decline|drop|fall|gain|jump|expansion|contraction)\b(?!\s+(?:than\s+(?:half|\d)|from\b.*percent))/i;

const growthBehind = /^的?(?:同比|环比|按年)?(?:涨幅|降幅|减幅|升幅|增幅|增速|跌幅|(?:平均)?通胀率)/;

export function percentageKind(place: Place): Kind | null {
  const { claim, lang, clause, tail } = place;
  if (claim.unit !== '1') return null;
  if (claim.role === 'share') return correctedShare(place);
  if (claim.role === 'growth' || claim.role === 'average_growth') return correctedGrowth(place);
  if (claim.role !== 'level' && claim.role !== 'previous') return null;
  if (/‰/.test(claim.text)) return 'level';
  if (lang === 'zh' && /(?:是|为|相当于|恢复[到至])[^，。；增降]{1,12}的$/.test(clause)) return 'share';
  if (tellsOwnRate(place)) return 'level';
  if (isSigned(place) && !/\b(?:balance|margin|rate)\b[^,;]*$/i.test(clause)) return 'growth';
  if (lang === 'en' ? growsBehind(place) : growthBehind.test(tail)) return 'growth';
  if (growthWords[lang].test(lang === 'zh' ? clause : clause.slice(-70)) && !shareWords[lang].test(clause))
    return 'growth';
  if (/^(?:core_)?cpi$|^ppi$/.test(claim.concept ?? '')) return 'growth';
  return besideKind(place) ?? 'share';
}

function tellsOwnRate({ claim, lang, head, clause, tail, before }: Place): boolean {
  const own = lang === 'zh' ? head.slice(-40) : clause.length > 12 ? clause : head;
  const subject = before?.kind === 'change' && own.length < 30 ? `${before.head} ${own}` : own;
  if (lang === 'zh' && /^的?(?:临界点|荣枯线|分界)/.test(tail)) return true;
  if (!ownRate[lang].test(subject) || /\bof\b[^,;]*$/.test(tail.slice(0, 12))) return false;
  return claim.role === 'previous' || !growthWords.en.test(clause);
}

const isSigned = ({ claim, head }: Place): boolean =>
  /^[+＋−–-]/.test(claim.text) || /[+＋]\s*$|(?:^|[\s(（:：])[−–-]$/.test(head);

/** "A recovery of 10.39 per cent, up 24 basis points": what grew is told in points. */
const byPoints = /^\s*,?\s*(?:up|down)\s+(?:by\s+)?[\d.]+\s*(?:percentage |basis )?(?:points?|pp|bps)\b/i;

const growsBehind = ({ tail, clause, rest }: Place): boolean =>
  moreBehind.test(tail) && !byPoints.test(rest) && !/\b(?:at|to)\s*$/i.test(clause);

/** What was before, or comes next in a list, is of the sort of what it is told beside. */
function besideKind(place: Place): Kind | null {
  const { claim, lang, head, before, prior } = place;
  const percent = lastBefore(place, (other) => other.claim.unit === '1' && isSort(other));
  const asked = claim.role === 'previous' || comparedWith(place);
  if (lang === 'en' && /\b(?:share|proportion|margin|ratio)\b[^;]*\b(?:from|to)\s*$/i.test(head))
    return 'share';
  if (asked && before?.kind === 'change' && before.claim.unit === 'points') {
    if (shareWords[lang].test(before.clause) && !growthWords[lang].test(before.clause)) return 'share';
  }
  if (lang === 'en' && rateOfChange(place)) return 'growth';
  if (
    lang === 'zh' &&
    percent?.kind === 'level' &&
    /[，；][^。；]{0,14}(?:分别为|[值率]为?|[和及、])$/.test(head) &&
    !shareWords.zh.test(head)
  )
    return 'level';
  if (percent !== null && (asked || becomes(place) || (goesOn(place) && !shareWords[lang].test(head))))
    return percent.kind;
  if (/^(?:unemployment|participation|employment)_rate$|^pmi$/.test(claim.concept ?? '')) return 'level';
  if (before?.kind === 'change' && /(?:[(（]|\bor|或)\s*$/.test(head)) return 'growth';
  // "By sector, it stood at 75.1 percent", "Construction led with 6.6 per cent": the sentence goes on about it.
  if (before === null && prior !== null && prior.claim.unit === '1' && isSort(prior) && lang === 'en') {
    if (prior.kind === 'level' && /\b(?:it|the rate|adjustment|those)\b/i.test(head)) return 'level';
    if (prior.kind === 'growth' && /\b(?:led with|put at|sees|path)\b/i.test(head)) return 'growth';
  }
  return null;
}

const isSort = ({ kind }: Place): boolean => kind === 'growth' || kind === 'level' || kind === 'share';

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

/** 由7.25%上调至7.75%. */
const becomes = ({ head, lang }: Place): boolean => lang === 'zh' && /^[^，。；]{0,12}[至到为]$/.test(head);

/** "Organic growth, stripping out currencies, was", "growth for that month is now placed at", "got cheaper by". */
const growthTold =
  /\bgrowth\b[^;.]*\b(?:was|were|placed at|put at)\s*$|\b(?:cheaper|dearer|faster|slower|heavier|lighter) by\s*$|\b(?:lifted|raised|boosted)\b(?! (?:to|its share))[^,;.\d]{0,24}$/i;

/** A rate in brackets behind a change or beside two levels, or behind a verb of change, is growth. */
function correctedShare(place: Place): Kind {
  const { claim, lang, head, clause, tail, before } = place;
  if (lang === 'en' && growthTold.test(place.lead) && !shareWords.en.test(clause)) return 'growth';
  if (claim.whole !== null) return 'share';
  if (before?.kind === 'change' && /(?:[(（]|\bor|或)\s*(?:about |nearly |约)?$/.test(head)) return 'growth';
  if (lang === 'en' && rateOfChange(place)) return 'growth';
  if (lang === 'zh')
    return /(?:同比|环比|比上年|较上年)(?:上涨|下降|增长|上升|下跌)$/.test(head) || growthBehind.test(tail)
      ? 'growth'
      : 'share';
  if (tellsOwnRate(place)) return 'level';
  if (growsBehind(place) || /\b(?:grew|rose|fell|increased|decreased|declined|dropped) by\s*$/i.test(head))
    return 'growth';
  return before?.kind === 'growth' && goesOn(place) && !shareWords.en.test(head) ? 'growth' : 'share';
}

/** "Grew by 2,630 from 409,750 a year earlier, or 0.6 per cent", "a plus of 6.3 percent": the rate of a change told before it. */
function rateOfChange(place: Place): boolean {
  const { head } = place;
  if (/\b(?:plus|minus|gain|rise|drop|overrun) of\s*$/i.test(head)) return true;
  if (!/^[^,;]{0,40}(?:, or|, i\.e\.|\(or|\()\s*$/.test(head)) return false;
  const change = lastBefore(place, ({ kind }) => kind === 'change' || kind === 'share' || kind === 'growth');
  return change?.kind === 'change' && change.claim.unit !== 'points';
}

function correctedGrowth(place: Place): Kind {
  const { claim, lang, head, clause, before } = place;
  if (claim.hedge !== 'exact' && claim.hedge !== 'about') return claim.kind;
  if (lang === 'en' && byPoints.test(place.rest)) return 'share';
  if (
    lang === 'en' &&
    claim.role === 'average_growth' &&
    /\baveraged\s*$/.test(clause) &&
    !growthWords.en.test(place.lead)
  )
    return 'share';
  if (lang === 'zh')
    return /(?<!增长|成长|通胀)(?:率|比重|占比|比例)(?:为|达)?$/.test(clause) ? 'share' : 'growth';
  if (ownRate.en.test(clause) && /\b(?:was|were|at|averaged|averaging|to|from)\s*$/i.test(clause))
    return 'level';
  if (before?.kind === 'share' && (/\bfor\s*$/.test(head) || comparedWith(place))) return 'share';
  if (/\b(?:named|held|owned|used|cited|covered|financed|supplied) by\s*$/i.test(clause)) return 'share';
  if (/\b(?:provided|furnished)\s*$/i.test(clause)) return 'share';
  if (/\bfrom\s*$/i.test(head) && shareWords.en.test(place.lead) && !growthWords.en.test(place.lead))
    return 'share';
  return 'growth';
}
