// Shares as Chinese tells them: of several together, of what is named without its amount, rates by their name.

import type { Claim } from '../claim.js';
import { distance, samePeriod } from '../frames.js';
import { meet, type Interval } from '../hedges.js';
import type { Candidate } from './candidate.js';
import { clauseBefore } from './earlier-zh.js';
import { contentOf } from './labels-zh.js';
import { divideBoth } from './pairs.js';
import { isAim } from './progress-zh.js';
import type { Reader } from './reader.js';
import { add, closed } from './relation.js';
import { isPerUnit } from './per-words-zh.js';
import { alike } from './runs.js';

/** 美国5.6亿、德国2.4亿、越南1.3亿，三国合占出口额的42.9%: a share of them together. */
export function isJoint(share: Claim, reader: Reader): boolean {
  return (
    share.lang === 'zh' &&
    /(?:上述|以上|这[两二三四五六几]|[两二三四五六]者|合计|共计|合|总共|共同)[^，。；]{0,10}占|[两二三四五六](?:大|国|地|项|类|家|市|县|区|者)[^，。；]{0,10}(?:合计|合|共|总计)?占/.test(
      reader.gap(share),
    )
  );
}

/** 出口45678亿元，机电产品出口占出口总额的57.7%: a share of what is named before 占, whose amount is not told. */
export function isOfAnother(share: Claim, part: Claim, reader: Reader): boolean {
  if (share.lang !== 'zh' || part.start > share.start) return false;
  // 专任教师319万人，专任教师中本科以上学历的比例87%: a part of it, whose own amount is not told.
  const [, outer] =
    /(?:^|[，；。,])([^，；。,\d]{2,12}?)中(?![心小国间型部央级高试药医学期介亚欧等])[^，；。,\d]{2,16}(?:比例|比重|占比|占)[^，。；,\d]{0,4}$/.exec(
      reader.gap(share),
    ) ?? [];
  if (outer !== undefined && reader.before(part).slice(-24).includes(outer)) return true;
  // 7.2万名就业人员中，女性占46%: what stands before 中 is the whole
  if (
    /^[^，。；：\d]{0,12}(?:(?<!其)中|当中)，(?!其|合计|共)[\u4e00-\u9fff]{2,10}占(?:比)?(?:约|为|达)?$/.test(
      reader.gap(share),
    )
  )
    return true;
  const [, named = ''] =
    /(?:^|[，；。：）])([^，；。：（）\d]{2,24}?)占[^，；。]*$/.exec(reader.gap(share)) ?? [];
  const name = nameIn(named);
  if (name.length < 3) return false;
  const told = `${reader.before(part).slice(-40)}${(reader.tail(part).split(/[，。；]/)[0] ?? '').slice(0, 12)}`;
  return !told.includes(name.slice(0, 2));
}

const beforeName =
  /^(?:其中|而|且|又|也|还|就|则|约|大约|仅|已|共|将近|近|分别|比重|所|上述|各|均|合计|累计|目前|当年|全年|同期|年末|期末|稳定|始终|继续|依然|仍)+/;
const behindName = /(?:的|约|已|又|就|则|所|仅|共|将|也|还|只|则|合计|比重|比例|稳定|分别)+$/;
const nameIn = (words: string): string => words.replace(beforeName, '').replace(behindName, '');

/** The words of its clause before a number, other numbers among them: 前三年. */
const leadOf = (claim: Claim, reader: Reader): string =>
  (
    reader
      .before(claim)
      .split(/[，。；：、,（）]/)
      .at(-1) ?? ''
  ).replace(beforeName, '');

/** 防洪工程98.6亿元 … 防洪工程占已完成投资的40.8%: the one amount before it that is called what stands before 占. */
export function partCalled(share: Claim, amounts: readonly Claim[], reader: Reader): Claim | undefined {
  if (share.lang !== 'zh') return undefined;
  const name = nameIn(/^(.{2,24}?)(?:占|的?比重|的?份额)/.exec(leadOf(share, reader))?.[1] ?? '');
  if (name.length < 2) return undefined;
  const before = amounts.filter((claim) => claim.source === share.source && claim.end <= share.start);
  const last = before.at(-1);
  const called = before.filter(
    (claim) =>
      share.sentence - claim.sentence <= 1 &&
      // 医院126个 … 床位4.32万张，医院占78.9%: of the beds.
      claim.unit === last?.unit &&
      leadOf(claim, reader).startsWith(name),
  );
  return called.length === 1 ? called[0] : undefined;
}

/**
 * 占31.0%: of what its part is said to be a part of, else of the largest amount that the paragraph told before of the same
 * measure, thing and time; null where the share names its whole, or none is told.
 */
export function naturalWhole(
  share: Claim,
  part: Claim,
  amounts: readonly Claim[],
  reader: Reader,
): Claim | null {
  if (share.lang !== 'zh' || share.role !== 'share' || part.end > share.start) return null;
  const between = reader.between(part, share);
  if (/[\d。；]|其中|当中/.test(between) || !straightOn.test(between)) return null;
  // 核减额里，多计工程量3.4亿元，占59.6%: of what stands before the comma, be it told or not.
  if (/[\u4e00-\u9fff]{2}(?:里头?|(?<!其)中)，[\u4e00-\u9fff]/.test(reader.gap(part))) return null;
  const named = share.whole?.trim() ?? '';
  if (!everything.test(named) && !reader.gap(part).includes(named)) return null;
  if (/占(?:全[国省市区县州球]|同期|世界|[东西南北中]部)/.test(between)) return null;
  const told = amounts.filter(
    (claim) =>
      claim !== part &&
      alike(claim, part) &&
      claim.unit === part.unit &&
      claim.end <= part.start &&
      claim.role === 'level' &&
      isOneMeasure(part, claim, reader),
  );
  const parent = told.find((claim) => claim.frame === part.partOf);
  if (parent !== undefined) return parent.value > part.value ? parent : null;
  const fitting = told.filter(
    (claim) =>
      claim.value > part.value &&
      (claim.paragraph === part.paragraph || part.paragraph - claim.paragraph <= 3) &&
      (claim.period === null ||
        part.period === null ||
        samePeriod(claim, part) ||
        claim.period.to === part.period.to) &&
      (part.concept === null || claim.concept === null || claim.concept === part.concept),
  );
  const most = Math.max(...fitting.map((claim) => claim.value));
  const [whole, ...others] = fitting.filter((claim) => claim.value === most);
  return whole !== undefined && others.length === 0 ? whole : null;
}

/** Both told per one, or neither; what is part of an average is told so too. */
export const isOneMeasure = (part: Claim, whole: Claim, reader: Reader): boolean =>
  part.partOf === whole.frame || isPerUnit(part, reader) === isPerUnit(whole, reader);

/** From a part to its share, with no other thing named between: ，约占, ，所占比重为, 占全部的. */
const straightOn =
  /^(?:[\u4e00-\u9fff]{0,10}[，、,（])?(?:其|约|仅|就|已|又|所|共|合计|大约|目前|分别|均|也|还|则|将近|近|接近|回程|去程)*(?:占|比重|份额|比例)/;
const everything = /^(?:了|总量|总额|总数|总体|整体|总计|其|全部|总|总的|的)?$/;

/** Together they make it: the run of amounts right before the share, over the wholes before them. */
export function jointCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = claims.filter(
    (claim) => claim.role === 'level' && closed(claim) && claim.value > 0 && claim.unit !== '1',
  );
  return claims
    .filter((claim) => claim.unit === '1' && closed(claim) && isJoint(claim, reader))
    .flatMap((share) => {
      const before = amounts.filter(
        (claim) =>
          claim.source === share.source && claim.end <= share.start && share.sentence - claim.sentence <= 2,
      );
      const last = before.at(-1);
      if (last === undefined) return [];
      const same = before.filter((claim) => alike(claim, last));
      return [2, 3, 4, 5].flatMap((count) => {
        const parts = same.slice(-count);
        if (parts.length < count || parts.some((part) => part.sentence !== last.sentence)) return [];
        return same.slice(0, -count).map((whole): Candidate => ({
          relation: 'share',
          focus: share,
          others: [...parts, whole],
          compute: (others) =>
            divideBoth(others.slice(0, -1).reduce(add, { low: 0, high: 0 }), others.at(-1)),
          formula: `(${parts.map((part) => part.text).join(' + ')}) / ${whole.text}`,
          evidence: 'weak',
        }));
      });
    });
}

/** 中位数30562元，为平均数的84.4%: the first amount of the same concept is the mean. */
export function isMean(whole: Claim, part: Claim, amounts: readonly Claim[]): boolean {
  const told = amounts.filter(
    (claim) => claim.concept === part.concept && alike(claim, part) && claim.end <= part.start,
  );
  return told[0] === whole && part.sentence - whole.sentence <= 3;
}

/**
 * 男性70356万人，占51.22%；女性66993万人，占48.78%: two shares that are by their parts of one whole, which is no amount that is told,
 * are of that one.
 */
export function ofOneUntold(found: readonly Candidate[]): Candidate[] {
  const implied = new Map<Claim, Interval>();
  for (const { focus, others } of found) {
    const [part] = others;
    const whole = part?.frame === focus.frame ? divideBoth(part.interval, focus.interval) : undefined;
    if (whole !== undefined && focus.lang === 'zh') implied.set(focus, whole);
  }
  return found.map((one): Candidate => {
    const own = implied.get(one.focus);
    const told = one.others[1];
    const named = one.evidence === 'sure' && !everything.test(one.focus.whole?.trim() ?? '');
    if (own === undefined || told === undefined || named || meet(own, told.interval)) return one;
    const peers = [...implied].filter(
      ([other, whole]) => other !== one.focus && distance(other, one.focus) <= 1 && meet(own, whole),
    );
    return peers.length > 0 ? { ...one, evidence: 'possible' } : one;
  });
}

/** 2022年为1105.6亿元 … 2023年 … 占地区生产总值的35.4%: not of the year before, unless the share says so. */
const isOtherYear = (share: Claim, whole: Claim): boolean =>
  share.lang === 'zh' &&
  share.period !== null &&
  whole.period !== null &&
  whole.periodHere &&
  share.period.from >= 12 &&
  Math.floor(share.period.to / 12) > Math.floor(whole.period.to / 12) &&
  whole.period.from >= 12 &&
  !/上年|去年|\d{4}年/.test(share.whole ?? '');

/** 法人单位2178.9万个 … 产业活动单位2455.0万个 … 占全部单位的78.8%: the name fits both, and of one of them it holds. */
export const isOfNamesake = (share: Claim, part: Claim, levels: readonly Claim[]): boolean => {
  const name =
    share.lang === 'en' ? undefined : /^全部([\u4e00-\u9fff]{2,4})$/.exec(share.whole?.trim() ?? '')?.[1];
  return (
    name !== undefined &&
    levels.some((level) => {
      const ratio =
        level !== part && level.unit === part.unit && level.subject.includes(name)
          ? divideBoth(part.interval, level.interval)
          : undefined;
      return level.end <= part.start && ratio !== undefined && meet(ratio, share.interval);
    })
  );
};

/** 总播种面积230.8万亩，粮食作物184.6万亩 … 占粮食播种面积的50.0%: another amount has the word that the name begins with. */
export function isOfAnotherName(
  phrase: string,
  whole: Claim,
  amounts: readonly Claim[],
  reader: Reader,
): boolean {
  const first = contentOf(phrase).trim().slice(0, 2);
  const isCalled = (claim: Claim): boolean =>
    `${clauseBefore(claim, reader)} ${reader.tail(claim).split(/[,，；。]/)[0] ?? ''}`.includes(first);
  return (
    whole.lang === 'zh' &&
    !/^(?:累计|当月|本月|当季|当年|本季)/.test(phrase) &&
    /^(?!.[日月年])[\u4e00-\u9fff]{2}$/.test(first) &&
    !isCalled(whole) &&
    amounts.some(
      (claim) =>
        claim.role === 'level' && claim.value < whole.value && alike(claim, whole) && isCalled(claim),
    )
  );
}

/** 为年度任务的105.3%，其中人工造林86.2万亩: behind the comma another is told. */
export const isBehindComma = (share: Claim, part: Claim, reader: Reader): boolean =>
  share.lang === 'zh' && part.start > share.start && /；|其中/.test(reader.between(share, part));

/** 毕业生14.2万人，比上年多0.9万人，去向落实率71.5%: a rate by its name is of no change. */
export const isChangeBesideRate = (share: Claim, part: Claim, reader: Reader): boolean =>
  share.lang === 'zh' &&
  part.role === 'change' &&
  share.role === 'level' &&
  /率[^，。；\d]{0,4}$/.test(reader.gap(share));

/** Of another year, or of an aim that is not told: 占当年任务的105%. */
export const isUnmeant = (share: Claim, whole: Claim, reader: Reader): boolean =>
  isOtherYear(share, whole) ||
  (share.lang === 'zh' &&
    /任务|目标|计划|预算/.test(share.whole ?? '') &&
    !isAim(whole, reader) &&
    !/任务|目标|计划|预算|拟|将/.test(reader.gap(whole)));

/** 研发投入强度（与地区生产总值之比）为2.53%: of what a country or a city makes, which is seldom told. */
export const isOfUntoldProduct = (share: Claim, near: readonly Claim[], reader: Reader): boolean =>
  share.lang === 'zh' &&
  /(?:强度|之比)[^，。；\d]*$/.test(reader.gap(share)) &&
  !near.some((claim) => /生产总值|GDP/.test(reader.gap(claim)));
