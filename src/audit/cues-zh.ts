// The role of a number by the Chinese words around it.

import type { Role } from './claim.js';
import { type CueInput, isConversion, type Reading, sameSort } from './cue-input.js';
import { conceptOf } from './lexicon.js';

const listGapZh = /^\s*(?:、|，|和|与|及|以及|:|：|∶|;|；)\s*(?:约)?$/;

const zhUp =
  '增长|成长(?!型|性|期|中)|增收|增支|增产|增加|提高|上升|上涨|增|升|提升|扩大|加快|高于|高出|攀升|回升|增速|增幅|涨幅|多|涨|快于|快|高|跃升|净增';

const zhDown =
  '减收|减支|减产|下降|减少|降低|下跌|回落|下滑|缩小|收窄|放缓|降幅|减幅|跌幅|降|减|少|低于|低|慢于|慢|萎缩|负增长|跌|缩减';

const zhDirection = new RegExp(`(${zhUp})|(${zhDown})`, 'g');

/** Of an earlier time, as amounts are told of it: 上一期, 去年5月, 三年前. */
const timeBefore =
  '上年|去年|上月|上一?期|上一?周|上一季度?|上[两三]个月|上次|[去前上]年\\d{1,2}月(?:份|末|底)?|[一二两三四五六七八九十]年前';

const ofTimeBefore = new RegExp(
  `(?:前一年|上年同期|去年同期|同期|[上去]年同月|同月|[上去]年[末底]|上月末|上季末|年初|${timeBefore})(?:的|之|为|是|仅为|全年为)*[（(]?$`,
);
const againstTimeBefore = new RegExp(`(?:比|较)(?:上年同期|去年同期|${timeBefore})$`);

const zhFiller =
  /(?:了|约|近|为|超过|超|逾|达|达到|是|将近|不足|大约|幅度|速度|只|仅|各|均|分别|高达|至少|不到|接近|突破|低于|高于)$/;

function zhLast(text: string): { sign: number; distance: number; word: string } {
  let found = { sign: 0, distance: Number.POSITIVE_INFINITY, word: '' };
  for (const match of text.matchAll(zhDirection)) {
    // 最快11.6%，最慢2.6%: of several, and none of them need fall.
    if (text[match.index - 1] === '最') continue;
    // 每升11.85元, 每公升: litres.
    if (match[0] === '升' && /[每公毫]/.test(text[match.index - 1] ?? '')) continue;
    if (/新[高低]?$/.test(text.slice(0, match.index)) && /^[高低]$/.test(match[0])) continue;
    if (match[0] === '多' && /(?:许|众|很|较|更)$/.test(text.slice(0, match.index))) continue;
    if (
      (match[0] === '高' || match[0] === '低') &&
      /^[质新标端水技校点位峰谷]/.test(text.slice(match.index + 1))
    )
      continue;
    if (match[0] === '增' && /^[值]/.test(text.slice(match.index + 1))) continue;
    if (/^增加$/.test(match[0]) && /^值/.test(text.slice(match.index + 2))) continue;
    if (
      /^减$|^少$|^升$|^快$|^慢$/.test(match[0]) &&
      !/^[^\u4e00-\u9fff]*$|^[了至到为约近]/.test(text.slice(match.index + 1))
    )
      continue;
    found = {
      sign: match[1] !== undefined ? 1 : -1,
      distance: text.length - match.index - match[0].length,
      word: match[0],
    };
  }
  return found;
}

const became =
  /(?:上升|提高|提升|增加|扩大|下降|降低|减少|回落|缩小|收窄|缩短|压缩|[升降增减缩压])[为成](?:约|近)?$/;

export function readChinese({ mention, gap, tail, previous, next, concept }: CueInput): Reading {
  const is = (role: Role, direction = 0, whole: string | null = null): Reading => ({
    role,
    direction,
    whole,
  });
  let head = gap.replace(/[（(\s]+$/, (c) => c);
  for (let i = 0; i < 6; i++) head = head.replace(/\s+$/, '').replace(zhFiller, '');
  // 下降到2022年的: the year between does not part the verb from its number.
  head = head.replace(/([到至])(?:(?:19|20)\d{2}年|上年|去年|今年|目前)?的?$/, '$1');
  const clause = head.slice(
    Math.max(head.lastIndexOf('，'), head.lastIndexOf('；'), head.lastIndexOf(',')) + 1,
  );
  const near = zhLast(clause);
  const isRate = conceptOf(concept)?.rate === true;
  const sameAsBefore = previous !== null && listGapZh.test(gap) && sameSort(previous.mention, mention);
  if (sameAsBefore && (previous.reading.role !== 'previous' || /[:：∶]/.test(gap)))
    return { ...previous.reading };
  // 200.6万吨（折合40.1亿斤）: the same amount in another unit.
  if (
    previous !== null &&
    !sameSort(previous.mention, mention) &&
    /^（(?:折合|约合|折|合|相当于)(?:约)?$/.test(gap)
  )
    return is('conversion');
  if (mention.unit === 'years' || mention.unit === 'months')
    return is(/(?:提前|提早|早到|早)(?:了)?(?:约)?$/.test(gap) ? 'early' : 'level');
  // 5.2万吨（上年同期：5.0万吨）; 增速比全国高1.3个百分点，全国为5.2%.
  if (previous !== null && /（[^（）]*(?:上年|去年|\d{4}年)[^（）]*[:：为]\s*$/.test(gap))
    return is('previous');
  if (
    previous?.reading.role === 'points' &&
    mention.unit === '1' &&
    /^[，,]?\s*(?:全国|全省|全市|整体|平均|其(?!中))[^，。；]{0,8}$/.test(gap)
  )
    return is('previous');
  const fromTo =
    /(?:由|从|自)[^，；。]*$/.test(clause) &&
    /^[^，；。]{0,14}?(?:至|到|为)/.test(tail) &&
    next !== null &&
    !/(?:增长|下降|增加|减少)$/.test(clause);
  const before = ofTimeBefore.test(head) && !againstTimeBefore.test(head);
  // 上年同样7天的国庆假期为365.2万人次
  if (
    previous !== null &&
    sameSort(previous.mention, mention) &&
    /[，,；](?:而)?(?:上年|去年)(?:同期|同样)?[^，；。]{0,12}(?:为|仅为)$/.test(head)
  )
    return is('previous');
  if (mention.unit === 'times') {
    if (mention.form === 'verb') return is('multiple', 1);
    if (/(?:是|为|相当于|达到?)[^，；]*(?:的)\s*(?:约|近)?$/.test(gap) || /的\s*$/.test(gap))
      return is('multiple', 1);
    if (near.sign !== 0 && near.distance <= 6 && !/至|到/.test(clause.slice(-near.distance)))
      return is('growth', near.sign);
    return is('multiple', 1);
  }
  if (mention.unit === 'points' || (mention.unit === '点' && near.sign !== 0 && near.distance <= 3)) {
    if (/拉动|贡献|拖累|向上拉动|下拉/.test(clause) && !/贡献率[^，]*(?:提高|下降|上升|降低)$/.test(clause))
      return is('contribution', /拖累|下拉/.test(clause) ? -1 : 0);
    // 较计划降幅3.0%多降0.4个百分点: the larger fall.
    if (/多[降减跌]$/.test(head)) return is('points', 1);
    return is(
      'points',
      near.sign === 0 && previous?.reading.role === 'previous' ? previous.reading.direction : near.sign,
    );
  }
  if (mention.unit === '1') {
    if (fromTo) return is('previous');
    // 恢复到2019年同期的99.8%: what it is now, measured by what was then.
    if (/(?:恢复|回升)[到至][^，。；]*的$/.test(head)) return is('level');
    if (before) return is('previous');
    // 较上次监测的29.1%下降4.7个百分点: what is compared with, not what fell.
    if (
      next !== null &&
      /(?<![同环占之相正反])(?:比|较)[^，。；]{1,20}$/.test(head) &&
      near.sign === 0 &&
      /^[^，。；]{0,6}(?:增长|提高|上升|回升|扩大|加快|高|下降|回落|降低|收窄|放缓|低)[^，。；]{0,3}$/.test(
        tail,
      )
    )
      return is('previous');
    // 完成年度目标6.4万人的105.0%, 为计划（135亿元）的87.9%.
    if (previous !== null && !/^(?:1|points|times)$/.test(previous.mention.unit) && /^[）)]?的$/.test(gap))
      return is('share');
    if (/贡献率[^，；]*$/.test(clause) || /^的?增长?贡献/.test(tail)) return is('contribution_share');
    const share =
      /(?:占|相当于|等于)(?:了|到|比(?!重|例)|据)?([^，；。]*?)(?:的|总量的)?(?:比重|比例|份额|比率)?(?:的|由|从|为|达|达到|约|超过|超|近|逾|已|接近|提高到|提高至|上升到|上升至|升至|降至|下降到|下降至|分别|高达|仅|不足)*\s*$/.exec(
        gap,
      );
    if (share !== null && !/(?:增长|上涨|下降|提高|增加|减少)$/.test(gap))
      return is('share', 0, isAdverb(share[1] ?? '') ? null : (share[1] ?? null));
    if (/[增长上涨下降盈利亏损覆盖达标]面(?:为|达|达到)?$/.test(head)) return is('share', 0, null);
    const ofAnother = /(?:^|[，；])(?:约)?(?:为|是|达到|达)([^，；。\d增降减升]{2,12})的$/.exec(gap);
    if (ofAnother !== null) return is('share', 0, ofAnother[1] ?? null);
    const toLevel = /(?:至|到)$/.test(head) || became.test(gap);
    if (/(?:比重|占比|份额|比例|构成|结构|结构比|之比)[^，；]*$/.test(clause) && (toLevel || near.sign === 0))
      return is('share', 0, shareWholeZh(clause));
    if (/年均|平均每年|两年平均|三年平均|年平均/.test(clause) && !isRate)
      return is('average_growth', near.sign === 0 ? 1 : near.sign);
    if (toLevel && near.sign !== 0)
      return is(
        /增速|增幅|涨幅|降幅|减幅/.test(clause) ? 'growth' : 'level',
        /降幅|减幅/.test(clause)
          ? -1
          : /增速|增幅|涨幅/.test(clause)
            ? 1
            : near.distance <= 3
              ? near.sign
              : 0,
      );
    if (/^的?(?:增长|增速|增幅|速度增长|速度递增|涨幅)/.test(tail)) return is('growth', 1);
    if (/^的?(?:降幅|减幅|下降|跌幅)/.test(tail)) return is('growth', -1);
    if (/自然增长率$/.test(clause)) return is('level');
    if (/率$/.test(clause) && near.distance > 3) return is('level');
    if (near.sign !== 0 && near.distance <= 12) {
      const relative = /高于|低于|高出|快于|慢于/.test(near.word);
      return is(relative ? 'previous' : 'growth', near.sign);
    }
    if (isRate) return is('level');
    if (near.sign !== 0) return is('growth', near.sign);
    if (/^的(?=[\u4e00-\u9fff])/.test(tail)) return is('share', 0, null);
    return is('level');
  }
  if (
    isConversion(
      mention,
      previous?.mention ?? null,
      gap,
      /^\s*[，,]?\s*[（(]?\s*(?:约合|折合|约为|约|合|相当于|按.*?折合|即)?(?:约|人民币|新台币|台币|港币|为)*\s*$/,
    )
  )
    return is('conversion');
  // 完成年初预算数60999万元的40.4%
  if (/预算(?:数|任务|目标|安排)?$/.test(head) && /^[）)]?的$/.test(tail)) return is('target');
  if (
    (/(?:目标|计划|预期|任务)(?:值|数)?(?:的|为|是|任务)?(?:达到)?$/.test(head) &&
      !(
        /(?:任务|计划|目标)的$/.test(head) && /^(?:count|projects|enterprises|项|persons)$/.test(mention.unit)
      )) ||
    /^的?(?:年度|全年|发展|预期)?(?:目标|任务|计划)/.test(tail)
  )
    return is('target');
  if (fromTo || before) return is('previous');
  // 与2010年的725482人相比: the base, however far its words begin.
  if (/(?:与|同|和|比|较)[^，。；]{1,40}$/.test(head) && /^相比/.test(tail)) return is('previous');
  if (/(?:比|较)(?:上年|去年|上年同期|去年同期|上月|上季度?|\d{4}年)(?:的|之)$/.test(head))
    return is('previous');
  // 比“十二五”末的520公里增加160公里.
  if (
    /(?:比|较)[^，；。]{1,14}[的之]$/.test(head) &&
    /^[^，；。]{0,4}(?:增|减|提高|下降|上升|多|少|降)/.test(tail) &&
    next !== null
  )
    return is('previous');
  // 由103.2降为99.6, 由38天减为19天: what it became.
  const fromBefore = previous?.reading.role === 'previous' && sameSort(previous.mention, mention);
  if (/(?:至|到)$/.test(head) || ((mention.unit === '' || fromBefore) && became.test(gap)))
    return is('level', near.distance <= 3 ? near.sign : 0);
  // 上涨的有7个，持平3个，下降60个: how many went which way.
  if (
    previous !== null &&
    sameSort(previous.mention, mention) &&
    /^(?:count|enterprises|项|种|类)$/.test(mention.unit) &&
    /^[，、；](?:环比|同比|价格)?(?:上涨|下降|上升|增长|下跌|回落|减少)$/.test(gap)
  )
    return is('level');
  if (near.sign !== 0 && near.distance === 0 && !/高于$|低于$/.test(clause)) {
    return is('change', near.sign);
  }
  return is('level');
}

function shareWholeZh(clause: string): string | null {
  const whole = wholeNamedZh(clause);
  return whole === null || isAdverb(whole) ? null : whole;
}

/** 占比依次为, 所占比例分别为: no whole. */
const isAdverb = (words: string): boolean => /^(?:比例|比重|比|依次|分别|各自|各|均|约|其)*$/.test(words);

function wholeNamedZh(clause: string): string | null {
  return (
    /占([^，；]*?)(?:的)?(?:比重|比例|份额)/.exec(clause)?.[1] ??
    /([^，；的在]*?)(?:中|内)(?:的)?(?:占比|比重|份额|结构|构成)/.exec(clause)?.[1] ??
    /([^，；的在]*?)(?:的)?(?:结构|构成)/.exec(clause)?.[1] ??
    null
  );
}
