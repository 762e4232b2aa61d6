// What notes and reasons say to readers.
import { indicatorOf, industryOf, nameOf, type System } from '../define/index.js';
import type { NoteCode, Text } from './figure.js';
import { formatText } from './format.js';
import { parse } from './parse.js';
import type { Row } from './rows.js';
import type { Reference } from './syntax.js';

/** Every note in a sentence without a full stop. */
export const noteTexts: Readonly<Record<NoteCode, Text>> = {
  mixed_measures: {
    en: 'adds up different measures (such as output value and revenue), as the system declares; it is a scale, not a national-accounts aggregate',
    zh: '由不同口径的指标（如产值与收入）按体系约定相加而成，仅表示规模，不是国民经济核算总量',
  },
  mixed_sources: {
    en: 'adds up parts that were published and parts compiled from returns',
    zh: '由公布数与企业报表汇总数相加而成',
  },
  base_implied: { en: 'the base is implied by the published growth', zh: '基数由公布的增速推算' },
  base_change: {
    en: 'the base is implied by the published change: the level less the change',
    zh: '基数由公布的增减额推算，即绝对数减增减额',
  },
  base_withheld: {
    en: 'the change on the year before is withheld for confidentiality, in whole or in part',
    zh: '与上年相比的变动因保密全部或部分未公布',
  },
  base_reported: { en: 'the base is as reported on a comparable basis', zh: '基数为按可比口径上报数' },
  base_compiled: {
    en: 'the base is compiled from what the returns tell of the year before',
    zh: '基数由企业上年同期数汇总',
  },
  base_sum: { en: 'the base is the sum of the parts’ comparable bases', zh: '基数为各组成部分可比基数之和' },
  real_growth: {
    en: 'the growth is real, at comparable prices, while the level is at current prices',
    zh: '增速按可比价格计算，绝对数按现价计算',
  },
  implied_period: {
    en: 'the single period is the difference of two cumulative figures',
    zh: '当期数由两个累计数相减得出',
  },
  returns_missing: {
    en: 'returns that were due are missing in it, and nothing was imputed for them',
    zh: '有应报未报的报表，且未作推算',
  },
  parts_differ_by_rounding: {
    en: 'the parts do not add up to the total because of rounding',
    zh: '部分数据因四舍五入，存在总计与分项合计不等的情况',
  },
  parts_differ: {
    en: 'the published total and the sum of its parts differ',
    zh: '公布的总计与分项合计不一致',
  },
  partial: { en: 'only a part is covered', zh: '仅为部分数据' },
  withheld: { en: 'withheld for confidentiality', zh: '因保密未公布' },
  estimated: { en: 'estimated', zh: '估计数' },
  provisional: { en: 'provisional', zh: '初步数' },
  assumed: { en: 'assumed in a scenario, not observed', zh: '情景假设数，非实际数' },
  synthetic: { en: 'synthetic data, made up for demonstration', zh: '合成数据，仅供演示' },
  no_observation: { en: 'no figure is known', zh: '无数据' },
  january_with_february: {
    en: 'January and February come only together, so neither is known alone',
    zh: '1—2月数据合并统计，无单月数',
  },
  no_base: { en: 'no comparable base is known', zh: '无可比基数' },
  negative_base: { en: 'the base is negative, so no rate is given', zh: '基数为负，不计算增速' },
  loss_to_profit: { en: 'turned from loss to profit', zh: '扭亏为盈' },
  profit_to_loss: { en: 'turned from profit to loss', zh: '由盈转亏' },
  no_rate: { en: 'no exchange rate is known', zh: '无汇率数据' },
  parts_missing: { en: 'some of its parts are missing', zh: '部分组成项缺数' },
  division_by_zero: { en: 'the base is zero, so no rate is given', zh: '基数为零，不计算比率' },
};

/** How a change in a return is called. */
export const kindWords: Readonly<Record<string, Text>> = {
  corrected: { en: 'corrected', zh: '更正' },
  excluded: { en: 'left out', zh: '剔除' },
  imputed: { en: 'imputed', zh: '推算' },
  superseded: { en: 'replaced by a later return', zh: '被后报替代' },
};

/** Why a row has no value, as a sentence: which figure is lacking, and what is known of it nevertheless. */
export function whyText(row: Row, system: System): Text {
  const code = (row.reason ?? 'no_observation') as NoteCode;
  // a reduction tells one of the parts that are lacking
  const reduced = row.about?.startsWith('~') === true;
  const about = (row.about ?? '').replace(/^~+/, '');
  const lacking = referenceOf(about);
  const said = noteTexts[code];
  if (code === 'no_base') return noBaseText(row, about, lacking?.industry, system);
  if (code === 'parts_missing' || (code === 'withheld' && (row.parts_withheld ?? 0) > 0))
    return partsText(row, about, reduced);
  if (code === 'january_with_february' && lacking !== undefined) {
    const joined = `ytd(${about.replace(/-0[12]\]$/, '-02]')})`;
    return {
      en: `${about}: ${said.en}; ask for ${joined}`,
      zh: `${about}：${said.zh}；可查询 ${joined}`,
    };
  }
  if (code === 'no_observation' && row.next_base !== null) {
    const unit = indicatorOf(system, lacking?.indicator ?? '')?.unit ?? '1';
    const base = formatText({ value: row.next_base, unit, quantity: 'amount' }, system.format);
    return {
      en: `no level of ${about} was published; the growth of the year after was taken on a comparable base of ${base.en}, which is not that level`,
      zh: `${about}未公布绝对数；次年增速所依据的可比基数为${base.zh}，但可比基数不等于当年绝对数`,
    };
  }
  return {
    en: about === '' ? said.en : `${about}: ${said.en}`,
    zh: about === '' ? said.zh : `${about}：${said.zh}`,
  };
}

/** The reference that a reason is about; a reason about a rate has none. */
function referenceOf(about: string): Reference | undefined {
  if (!about.includes('[')) return undefined;
  const parsed = parse(about);
  return parsed.kind === 'reference' ? parsed : undefined;
}

function noBaseText(row: Row, about: string, lackingIndustry: string | undefined, system: System): Text {
  const reported = coveredIndustries(row);
  const industry = lackingIndustry === undefined ? undefined : industryOf(system, lackingIndustry);
  const covered =
    industry === undefined ? [] : leaves(system, industry.id).filter((id) => reported.includes(id));
  if (covered.length === 0 || industry === undefined) {
    return {
      en: `${about} has no comparable base: neither a growth nor a base was published for it`,
      zh: `${about}没有可比基数：既未公布增速，也未公布基数`,
    };
  }
  const lacking = leaves(system, industry.id).filter((id) => !reported.includes(id));
  const list = (ids: readonly string[], lang: string): string => {
    const names = ids.map((id) => nameOf(industryOf(system, id) ?? { id, names: {} }, lang));
    return lang === 'zh'
      ? names.join('、')
      : names.length < 2
        ? (names[0] ?? '')
        : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  };
  return {
    en: `${about} has no comparable base, because ${list(lacking, 'en')} ${lacking.length === 1 ? 'reports' : 'report'} none; only ${list(covered, 'en')} ${covered.length === 1 ? 'does' : 'do'}`,
    zh: `${about}没有可比基数：${list(lacking, 'zh')}未公布增速或基数；仅${list(covered, 'zh')}有可比基数`,
  };
}

function partsText(row: Row, about: string, reduced: boolean): Text {
  const [parts, missing, withheld] = [row.parts ?? 0, row.parts_missing ?? 0, row.parts_withheld ?? 0];
  const en = [
    withheld > 0 ? `${withheld} withheld` : '',
    missing - withheld > 0 ? `${missing - withheld} without a figure` : '',
  ]
    .filter((part) => part !== '')
    .join(' and ');
  const zh = [
    withheld > 0 ? `${withheld}项保密` : '',
    missing - withheld > 0 ? `${missing - withheld}项缺数` : '',
  ]
    .filter((part) => part !== '')
    .join('，');
  if (reduced) {
    const alone = missing === 1;
    return {
      en: `of the ${parts} parts, ${en}${alone ? '' : ', among them'}: ${about}`,
      zh: `${parts}个组成项中，${zh}${alone ? '' : '，其中'}：${about}`,
    };
  }
  return {
    en: `of the ${parts} ${parts === 1 ? 'part' : 'parts'} of ${about}, ${en}`,
    zh: `${about}的${parts}个组成项中，${zh}`,
  };
}

/** The industries that report a comparable base, in the system's order when listed. */
export function coveredIndustries(row: Pick<Row, 'covered'>): string[] {
  return row.covered === null || row.covered === '' ? [] : row.covered.split(',');
}

/** The industries below a node. */
export function leaves(system: System, id: string): string[] {
  const children = system.industries.filter(({ parent, level }) => parent === id && level !== 'class');
  return children.length === 0 ? [id] : children.flatMap((child) => leaves(system, child.id));
}

/** The display name of an indicator in a language; `headline` in its own words. */
export function indicatorName(system: System, id: string, lang: string): string {
  if (id === 'headline') return lang === 'zh' ? '总规模' : 'total scale';
  return nameOf(indicatorOf(system, id) ?? { id, names: {} }, lang);
}
