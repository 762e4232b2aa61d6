// Parts behind 其中 that shut each other out and are more than their whole: 总投资25亿元，其中银行贷款15亿元，企业自筹12亿元. Of parts that
// may overlap (女职工, 党员, 本科以上) nothing is said.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { add, isExactLevel, type Relation, relate } from './relation.js';
import { alike, exactly } from './runs.js';

/** Names of which each thing has only one. */
const kinds: readonly RegExp[] = [
  /贷款|自筹|自有资金|资本金|财政|补助|补贴|专项债|债券|社会资本|社会投资|中央|省级|市级|县级|捐赠|捐款|募集|融资|众筹|外资/,
  /城镇|农村|乡村|城市/,
  /男|女/,
  /国内|国外|境内|境外|入境|港澳台/,
  /公立|公办|民营|民办|私立/,
  /第一产业|第二产业|第三产业|农业|工业|服务业/,
  /小学|初中|高中|中职|高校|大学|幼儿/,
  /公路|铁路|水路|航空|民航|管道/,
  /火电|水电|风电|光伏|核电|太阳能/,
];

export function overfullPartsZh(claims: readonly Claim[], reader: Reader): Relation[] {
  const levels = claims.filter((claim) => claim.lang === 'zh' && isExactLevel(claim) && claim.unit !== '1');
  return levels.flatMap((whole, at): Relation[] => {
    const first = levels[at + 1];
    if (
      first === undefined ||
      !isNext(whole, first) ||
      !/其中[^，。；\d]*$/.test(reader.between(whole, first))
    )
      return [];
    const kind = kinds.find((one) => one.test(nameOf(first, reader)));
    if (kind === undefined) return [];
    const parts = [first];
    for (const next of levels.slice(at + 2)) {
      const last = parts.at(-1) ?? first;
      const between = reader.between(last, next);
      if (
        !isNext(whole, next) ||
        /[；。：]|其中|另|还|此外|同时|比|较|增|减|占/.test(between) ||
        !kind.test(nameOf(next, reader))
      )
        break;
      parts.push(next);
    }
    const sum = parts.map(exactly).reduce(add);
    if (parts.length < 2 || sum.low <= exactly(whole).high) return [];
    const related = relate(
      'sum',
      whole,
      parts,
      sum,
      parts.map(({ text }) => text).join(' + '),
      exactly(whole),
    );
    return [{ ...related, worded: true }];
  });
}

const isNext = (whole: Claim, part: Claim): boolean =>
  part.source === whole.source &&
  part.sentence === whole.sentence &&
  alike(whole, part) &&
  part.value < whole.value;

const nameOf = (claim: Claim, reader: Reader): string =>
  `${
    reader
      .gap(claim)
      .split(/[，、。；：]|其中/)
      .at(-1) ?? ''
  }${
    reader
      .tail(claim)
      .split(/[，、。；]/)[0]
      ?.slice(0, 6) ?? ''
  }`;
