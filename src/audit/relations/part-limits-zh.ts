// Parts of Chinese texts that are more than their whole, where the words leave no doubt which is which: 企业18家，其中21家…;
// 26个行政村里，…29个; 抽查45座，合格54座，其余….

import type { Claim } from '../claim.js';
import { contentOf } from './labels-zh.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';
import { amountsOf } from './share-parts-zh.js';
import { exactly } from './runs.js';
import { partTooLarge } from './sums.js';

/** What is left of two flows may be less than one of its sources. */
const net =
  /净|差|利润|盈|亏|增|减|余额|结余|多|少|比|较|高|低|超|平均|均|每|以上|不足|近|约|突破|逾|累计|总需|同比/;
const toPart = /^[\u4e00-\u9fff“”]{0,12}?[，,](?:其中|当中|其(?![他余它]))[^，。；\d]{0,12}$/;
const toRest =
  /^[\u4e00-\u9fff]{0,6}[，,](?:已|目前|现已|有)*(?:合格|开工|通过|完工|达标|办结|建成|及格|投产|竣工|验收合格)$/;

/** 进口73.2亿元，同比增长9.1%，其中…: what the whole grew by. */
const growthBetween = /[，,](?:同比|比上年|较上年|环比)?(?:名义|实际)?(?:增长|下降|增|降)[\d.]+%(?=[，,])/;

export function partLimits(claims: readonly Claim[], reader: Reader): Relation[] {
  const amounts = amountsOf(claims);
  return [...amounts.flatMap((part) => amongNamed(part, amounts, reader)), ...besides(amounts, reader)];
}

const amongAll =
  /(?:^|[，。；])在?(?:全部|所有|这些|上述)([^，。；\d]{2,10}?)(?:当?中|里)[，,]?([^，。；\d]{0,12})$/;

/** 进出境旅客86.4万人次 … 全部旅客中，外籍旅客31.7亿人次. */
function amongNamed(part: Claim, amounts: readonly Claim[], reader: Reader): Relation[] {
  const told = amongAll.exec(reader.before(part));
  if (told === null || part.role === 'change' || net.test(told[2] ?? '')) return [];
  const name = contentOf(told[1] ?? '').trim();
  const named = amounts.filter(
    (claim) =>
      claim.source === part.source &&
      claim.end <= part.start &&
      part.sentence - claim.sentence <= 2 &&
      claim.unit === part.unit &&
      claim.per === part.per &&
      claim.role !== 'change' &&
      name.length > 1 &&
      reader.before(claim).includes(name),
  );
  const whole = named.toSorted((a, b) => b.value - a.value)[0];
  return whole !== undefined && exactly(part).low > exactly(whole).high
    ? [{ ...partTooLarge(part, whole), worded: true }]
    : [];
}

function besides(amounts: readonly Claim[], reader: Reader): Relation[] {
  return amounts.flatMap((part, i): Relation[] => {
    const whole = amounts[i - 1];
    if (whole?.sentence !== part.sentence || whole.source !== part.source) return [];
    if (whole.unit !== part.unit || whole.per !== part.per || whole.role === 'change') return [];
    if (part.role === 'change' || part.role === 'previous' || whole.role === 'previous') return [];
    const between = reader.between(whole, part).replace(growthBetween, '');
    const rest = /^[\u4e00-\u9fff]{0,10}[，,；](?:其余|余下|剩余|其他)/.test(reader.after(part));
    if (!toPart.test(between) && !(rest && toRest.test(between))) return [];
    if (net.test(`${reader.gap(whole)}${between}`.replace(/规模以上|限额以上/g, ''))) return [];
    return exactly(part).low > exactly(whole).high ? [{ ...partTooLarge(part, whole), worded: true }] : [];
  });
}
