// Rates of Chinese texts that are by their name the ratio of two amounts: 城镇化率, 不良贷款率, 存贷比, 恩格尔系数, 开工率.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import { clauseBefore } from './earlier-zh.js';
import { divideBoth } from './pairs.js';
import { isOneMeasure } from './shares-zh.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { alike, exactly } from './runs.js';

interface NamedRate {
  name: RegExp;
  part: RegExp;
  whole: RegExp;
}

const rates: readonly NamedRate[] = [
  { name: /(?<!户籍人口)城镇化率/, part: /城镇(?:常住)?人口|居住在城镇|城镇人口/, whole: /(?<!城镇)(?<!乡村)(?:常住|总)(?:总)?人口/ },
  { name: /户籍人口城镇化率/, part: /城镇户籍人口|户籍城镇人口/, whole: /户籍(?:总)?人口/ },
  { name: /不良(?:贷款)?率/, part: /不良贷款/, whole: /(?:^|[，。；：、末]|各项|本外币|人民币|全[省市区县])贷款(?:总额|余额|总量)/ },
  { name: /存贷比/, part: /贷款余额|各项贷款/, whole: /存款余额|各项存款/ },
  { name: /恩格尔系数/, part: /食品(?:烟酒)?/, whole: /消费(?:性)?支出/ },
  { name: /(?<!净)(?<!毛)利润率/, part: /(?<!净)(?<!毛)利润/, whole: /营业收入|销售收入|营收/ },
  { name: /净利(?:润)?率/, part: /净利润/, whole: /营业(?:总)?收入|销售收入|营收/ },
  { name: /毛利率/, part: /毛利/, whole: /营业(?:总)?收入|销售收入|营收/ },
  { name: /(?:研发|R&D|研究与试验发展)[^，。；]{0,12}强度/, part: /(?:研发|R&D|研究与试验发展)[^，。；]{0,6}(?:经费|投入|支出|费用)/, whole: /生产总值|GDP|营业收入|营收/ },
  { name: /^(?:城镇)?(?:登记|调查)?失业率/, part: /失业(?:人|者)/, whole: /劳动力|劳动人口/ },
  { name: /销售费用率/, part: /销售费用/, whole: /营业(?:总)?收入|销售收入|营收/ },
  { name: /管理费用率/, part: /管理费用/, whole: /营业(?:总)?收入|销售收入|营收/ },
  { name: /(?:研发|研究开发)费用率/, part: /研发费用/, whole: /营业(?:总)?收入|销售收入|营收/ },
  { name: /资产负债率/, part: /负债/, whole: /(?<!净)资产/ },
  { name: /赤字率/, part: /赤字/, whole: /生产总值|GDP/ },
  { name: /产销率/, part: /销售产值/, whole: /工业总产值/ },
  { name: /森林覆盖率/, part: /森林面积/, whole: /土地(?:总)?面积|国土(?:总)?面积|区域(?:总)?面积|行政区域/ },
  { name: /(?:增长|上涨|上升)面/, part: /增长|上涨|上升/, whole: /行业|大类|门类|企业|产品|商品|城市|县[（(]?[市区]/ },
  { name: /盈利面/, part: /盈利/, whole: /企业|公司/ },
  { name: /亏损面/, part: /亏损/, whole: /企业/ },
  { name: /自给率/, part: /产量|自产/, whole: /消费量|需求量|用量/ },
]; // prettier-ignore

/** Rates told behind what was done and what there was to do: 102项已开工94项，开工率92.2%. */
const done =
  /(?:开工|完工|竣工|投产|达标|复工|完成|优良|优良天数|合格|就业|履约|签约|落地|到位|通过|成活|办结|整改|实施|建成|入住|参保|入学|升学|毕业|回收|利用|处理|处置|上座|出租|转化|检出|中签|录取|建档|开业|达产|去化|签订|兑现|支付|缴费|回款|销号|满座|客座|上线|投运|入驻|回收利用|检测合格|抽检合格|获批|中标|渗透)(?:比)?(?:率|比例)(?:约|为|达|达到|是|高达|只有|仅|仅为|超|已)*$/;

/** Rates with the two amounts that their names say they are of. */
export function namedRateCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const chinese = claims.filter((claim) => claim.lang === 'zh' && closed(claim));
  return chinese
    .filter(
      (claim) =>
        claim.unit === '1' && (claim.role === 'level' || claim.role === 'share') && claim.list === null,
    )
    .flatMap((rate) => {
      // 投入强度（与地区生产总值18007亿元之比）为2.70%: past a bracket with a number of its own
      const gap = reader.gap(rate);
      const words = /^[^（]*）/.test(gap) ? reader.before(rate).replace(/（[^（）]*）/g, '') : gap;
      const lead = words.split(/[。；]/).at(-1) ?? '';
      const told = /[^，。；（]*$/.exec(lead)?.[0] ?? '';
      const before = chinese.filter(
        (claim) =>
          claim.source === rate.source &&
          claim.end <= rate.start &&
          claim.role === 'level' &&
          !/^(?:1|points|times)$/.test(claim.unit) &&
          claim.value > 0,
      );
      const named = rates.find(({ name }) => name.test(told));
      if (named !== undefined) return byName(rate, told, named, before, reader);
      const own = byOwnName(rate, told, before, reader);
      return own.length > 0 || !done.test(told) ? own : byWork(rate, told, before, reader);
    });
}

/** 有效181例，有效率; 调解撤诉8202件，调撤率: the name itself, or one shortened to its first characters. */
const isNamedSo = (label: string, name: string): boolean =>
  label.includes(name) ||
  (name.length === 2 &&
    new RegExp(`${name[0] ?? ''}[\\u4e00-\\u9fff]${name[1] ?? ''}[\\u4e00-\\u9fff]$`).test(label));

/** Rates that compare two times or have no amounts of their own. */
const noRatio =
  /(?:增长|增产|下降|上涨|贡献|变化|递增|递减|复合|通胀|利|汇|税|费|倍|频|速|功|(?<!有)效|概|胜|命中)率/;

/**
 * A rate called after what the amount right before it is called: 治疗有效181例，有效率; 优良路段1.89万公里，优良路率; 不合格24批次，不合格率, of the amount that
 * leads its clause or that 中 points to, or of the one that it makes with the rest.
 */
function byOwnName(rate: Claim, told: string, before: readonly Claim[], reader: Reader): Candidate[] {
  const name = /([\u4e00-\u9fff]{2,4}?)率(?:约|为|达|是|仅|仅为|达到)*$/.exec(told)?.[1];
  if (name === undefined || noRatio.test(told)) return [];
  const here = before.filter(
    (claim) => claim.sentence === rate.sentence && !/；/.test(reader.between(claim, rate)),
  );
  const last = here.at(-1);
  if (
    last === undefined ||
    !/^[^，。；：\d]{0,3}[，（]$/.test(reader.between(last, rate).slice(0, -told.length))
  )
    return [];
  const label = /[^，。；：、（]*$/.exec(reader.before(last))?.[0] ?? '';
  if (!isNamedSo(label, name) || /比|较/.test(label)) return [];
  const same = here.filter((claim) => claim !== last && alike(claim, last) && claim.value > last.value);
  const [first, second] = same;
  const tie = (whole: Claim): Candidate[] => [
    { ...candidate(rate, last, whole, 'sure'), bound: [whole], worded: true },
  ];
  const group = /(?:^|[，。；])([^，。；]{2,10}?)(?:中|里|当中)，[^，。；\d]*$/.exec(
    reader.before(last),
  )?.[1];
  if (group !== undefined) {
    const led = before.filter(
      (claim) =>
        claim !== last &&
        rate.sentence - claim.sentence <= 2 &&
        alike(claim, last) &&
        (/[^，。；、（]*$/.exec(reader.before(claim))?.[0] ?? '').endsWith(group),
    );
    const [whole] = led;
    return whole === undefined || led.length > 1 || whole.value < last.value ? [] : tie(whole);
  }
  const isRest =
    first !== undefined &&
    second !== undefined &&
    Math.abs(first.value - second.value - last.value) < 1e-6 * first.value;
  if (first === undefined || same.length > (isRest ? 2 : 1)) return [];
  return tie(first);
}

function byName(
  rate: Claim,
  told: string,
  { name, part, whole }: NamedRate,
  before: readonly Claim[],
  reader: Reader,
): Candidate[] {
  const near = before.filter((claim) => rate.sentence - claim.sentence <= 4);
  const named = (pattern: RegExp, unlike?: RegExp): Claim[] =>
    near.filter((claim) => {
      const words = `${nameBefore(claim, reader)}${/^[\u4e00-\u9fff]{0,6}/.exec(reader.tail(claim))?.[0] ?? ''}`;
      return pattern.test(words) && unlike?.test(words) !== true;
    });
  // Of all, and not of parts of it.
  const outer = (list: readonly Claim[]): Claim[] => {
    const tops = list.filter((claim) => claim.partOf === null);
    return tops.length > 0 ? tops : [...list];
  };
  const isHere = (claim: Claim): boolean => claim.sentence === rate.sentence;
  const parts = outer(named(part));
  const wholes = outer(named(whole).filter((claim) => !parts.includes(claim)));
  const [a, b] = [parts.at(-1), wholes.at(-1)];
  // 其中法人机构不良率: whose rate it is, where the amounts are not said to be theirs.
  const whose = told.slice(0, told.search(name)).replace(general, '').slice(0, 2);
  const theirs =
    !/^其中/.test(told) &&
    (whose === '' || [...parts, ...wholes].some((claim) => reader.before(claim).slice(-40).includes(whose)));
  return parts.flatMap((one) =>
    wholes
      .filter((other) => alike(one, other) && isOneMeasure(one, other, reader))
      .map((other) =>
        theirs && one === a && other === b && parts.length === 1 && wholes.length === 1
          ? {
              ...candidate(rate, one, other, 'sure'),
              ...(isHere(one) && isHere(other) ? { worded: true as const } : {}),
            }
          : candidate(rate, one, other, 'possible'),
      ),
  );
}

/** What says only that it is of all. */
const general =
  /全[国省市区县州]|全部|整体|总体|综合|余额|年末|期末|月末|平均|城镇|登记|调查|常住人口|户籍人口|营业收入|销售|其|的/g;

/** The words of its clause, or of the clause before where its own says nothing but how much. */
function nameBefore(claim: Claim, reader: Reader): string {
  // 强度（与地区生产总值18007亿元之比）
  return (/（([^（）]*)$/.exec(reader.gap(claim))?.[1] ?? reader.gap(claim)).slice(-24);
}

/**
 * What was to be done, and what is: 新建项目150个 … 新建项目已开工126个，新建项目开工率84.0%, where the words say of which; else two amounts
 * of one measure right before the rate.
 */
function byWork(rate: Claim, told: string, before: readonly Claim[], reader: Reader): Candidate[] {
  const here = before.filter((claim) => claim.sentence === rate.sentence);
  const last = here.at(-1);
  if (last === undefined || !/^[^；。]{0,12}$/.test(reader.between(last, rate).replace(done, ''))) return [];
  const same = here.filter((claim) => claim.unit === last.unit && alike(claim, last));
  const which = workOf(last, told, reader);
  if (which !== '') {
    const named = before.filter(
      (claim) =>
        claim !== last &&
        alike(claim, last) &&
        rate.sentence - claim.sentence <= 3 &&
        (/[^，。；、（]*$/.exec(reader.before(claim))?.[0] ?? '').includes(which),
    );
    const [of] = named;
    if (of !== undefined && new Set(named.map(({ value }) => value)).size === 1 && of.value >= last.value)
      return [{ ...candidate(rate, last, of, 'sure'), bound: [of], worded: true }];
    // Of what is named, and not told: no other amount will do.
    return [];
  }
  const [whole, ...others] = same.slice(0, -1);
  if (whole === undefined || others.length > 0 || /[；。]/.test(reader.between(whole, last))) return [];
  // 参保职工32.6万人，参保居民218.4万人，参保率98.6%: both are what was done
  const work = /([\u4e00-\u9fff]{2})(?:率|比例)/.exec(told)?.[1] ?? '';
  if ([whole, last].every((claim) => clauseBefore(claim, reader).includes(work))) return [];
  const [part, of] = last.value <= whole.value ? [last, whole] : [whole, last];
  // 制造业320家、非制造业412家，问卷回收率98.1%: two of one kind, told side by side
  const isSideBySide = /^[^，。；\d]{0,2}[、和与及]/.test(reader.between(whole, last));
  return [candidate(rate, part, of, isSideBySide ? 'possible' : 'sure')];
}

/** The work that the rate is of, by the words before its name, or before 里, 中 at the beginning of the sentence: 新建. */
function workOf(part: Claim, told: string, reader: Reader): string {
  const words = /^(.*?)(?:项目|工程|任务)?(?:开工|完工|竣工|投产|复工|建成|投运)率/.exec(told)?.[1] ?? '';
  const opening =
    /(?:^|[，。；])([^，。；]{2,14}?)(?:的?(?:项目|工程|任务|企业))?(?:里|中)，?[^，。；]{0,6}$/.exec(
      reader.before(part),
    )?.[1];
  return (opening ?? words)
    .replace(/^(?:其中|计划|今年|全[省市区县]|截至.*|目前|已|重点|总体|综合|的)+/g, '')
    .replace(/(?:的)?(?:项目|工程|任务)$/, '')
    .slice(0, 3);
}

function candidate(rate: Claim, part: Claim, whole: Claim, evidence: Candidate['evidence']): Candidate {
  return {
    relation: 'share',
    focus: rate,
    others: [part, whole],
    compute: ([a, b]) => divideBoth(a, b),
    reading: (claim) => (claim === rate ? claim.interval : exactly(claim)),
    formula: `${part.text} / ${whole.text}`,
    evidence,
  };
}
