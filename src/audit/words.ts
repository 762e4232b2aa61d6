// What remains of a clause when the words of change, time, saying and grammar are taken away: the words that qualify
// what a number is about. Two claims speak of the same thing only where these agree.

import type { Lang } from './mention.js';

const enStop = new Set(
  `a an the this that these those its their his her our it they them he she we which who whom whose what and or but nor so yet
  while whereas as than then also too both each either neither not no only just even still again more most less least fewer very much
  many in on at of by to from for with within without into onto over under above below between among during through
  until since before after against per via about around approximately roughly some nearly almost close well up down
  out off is are was were be been being am has have had having do does did will would shall should can could may might must
  reach reached reaching reaches stand stood stands standing total totals totalled totaled totalling totaling amount
  amounted amounting come came coming go went gone record recorded recording post posted posting report reported
  reporting hit hits see saw seen register registered registering achieve achieved achieving realize realized realizing
  realise realised realising generate generated generating bring brought bringing rise rose risen rises rising grow grew grown
  growing grows growth increase increased increasing increases gain gained gains climb climbed climbing jump jumped
  jumping surge surged surging soar soared expand expanded expanding expansion advance advanced add added adding higher
  fall fell fallen falling falls decline declined declining declines decrease decreased decreasing drop dropped dropping
  shrink shrank shrunk shrinking contract contracted contracting lower reduced reducing reduction slip slipped slid slow slowed slowing
  narrow narrowed widen widened ease eased rate pace year month quarter half years months quarters week day period same last
  previous prior earlier later ago annual annually yearly monthly quarterly first second third fourth end mid late early
  account accounts accounted accounting make makes made making represent represented representing share shares
  proportion percent percentage point points compared comparing comparison versus respectively said says saying according
  data figures figure showed show shows showing however meanwhile addition further furthermore moreover overall when where there
  here one two three four five six seven eight nine ten hundred thousand million billion trillion
  equal equivalent worth valued value level levels number numbers average averaged averaging nominal real terms
  seasonally adjusted basis prices constant current comparable price of-which including include included comprising
  comprised consisting composed follow followed following led turn rebound rebounded recovered recover remained remain
  keep kept maintain maintained strong stable steady rapid fast faster slower new high low driven thanks due because
  employ employed working serve served spend spent cover covered ended ending start started edge edged tick ticked pick
  picked accelerate accelerated accelerating decelerated exceed exceeded exceeding surpass surpassed topped`.split(
    /\s+/,
  ),
);

const zhStop =
  /(?:初步核算|初步测算|初步统计|初步|最终核实数|当季|单季|单月|同比|环比|比上年|比去年|较上年|较去年|上年同期|去年同期|上年|去年|今年|全年|本年|当年|同期|上月|本月|当月|比|较|与|相比|增长|成长(?!型|性)|增加(?!值)|提高|上升|上涨|下降|减少|降低|下跌|回落|提升|扩大|收窄|加快|放缓|增速|增幅|涨幅|降幅|增|降|升|达到|达|实现|完成|为|是|约|近|超过|超|逾|共|合计|总计|累计|共计|分别|其中|包括|包含|占|比重|占比|份额|贡献率|拉动|百分点|个|由|从|至|到|的|了|和|及|以及|且|也|并|均|都|各|仍|已|有|在|按可比价格计算|按|可比价格|不变价格|可比口径|可比价|计算|调整|三次产业结构|产业结构|结构|比重|名义|实际|左右|以上|以下|年末|年底|期末|截至|末|初|年|月|日|年度|季度|上半年|下半年|目标|计划|年均|平均|新增|净增|位居|居|排|高于|低于|快于|慢于|多|少|幅度|速度|水平|数据显示|显示|统计|初步核算|初步|核算|据|表明|方面|看|分产业看|分|总量|总额|保持|继续|持续|稳步|平稳|较快|快速|明显|稳定|同时|此外|另外|第|一|二|三|四|五|六|七|八|九|十|两)/g;

/** The qualifying words of a clause, sorted; for Chinese, the pieces left between the words taken away. */
export function contentWords(text: string, lang: Lang): string[] {
  if (lang === 'zh') {
    const rest = text
      .replace(/[\d.%％]/g, ' ')
      .replace(zhStop, ' ')
      .replace(/[^\p{Script=Han}A-Za-z]+/gu, ' ');
    return [...new Set(rest.split(' ').filter((word) => word !== ''))].sort();
  }
  const words = [...text.toLowerCase().matchAll(/[a-zà-ÿ][a-zà-ÿ-]*/g)].map((match) => match[0]);
  return [
    ...new Set(
      words.filter((word) => word.length > 1 && !enStop.has(word) && !/[a-z]{3}ly$/.test(word)).map(stem),
    ),
  ].sort();
}

function stem(word: string): string {
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The text as a pattern for itself. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
