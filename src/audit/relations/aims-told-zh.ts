// By how much an aim was exceeded or missed in the unit, in Chinese: 税收计划45亿元，实际入库47.2亿元，超收2.2亿元; 预算为86亿元，实际完成83.4亿元，
// 短收2.6亿元; and on which side of it a text says that it came out: 目标为4.5万人，实际新增4.9万人，超额完成.

import type { Claim } from '../claim.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { asPrinted, subtract } from './relation.js';
import { alike } from './runs.js';
import { amountsOf } from './share-parts-zh.js';

const aim = '(?:目标|计划|预算|任务|指标|预期)';
const aimed = new RegExp(`(?:${aim}|原定|拟)(?!执行|生育)[^，。；\\d]{0,8}$`);
const over = new RegExp(
  `(?:超收|超出|超额|超支|超)(?:了|完成|年初|年度|全年)*${aim}?(?:了|完成)?$|(?:比|较)(?:年初|年度|全年|原)*${aim}(?:多|高|增加|超|多收|多支)(?:出|了)*$`,
);
const under = new RegExp(
  `(?:短收|短支|欠收|少收)(?:了)?$|(?:比|较|距|离)(?:年初|年度|全年|原)*${aim}(?:少|低|减少|差|还差|尚差|短)(?:了|收)*$`,
);
const exceeded = new RegExp(
  `^[^，。；\\d]{0,4}[，,](?:超额完成|提前超额完成|超过)(?:了)?(?:全年|年度|年初|既定)*(?:的)?${aim}`,
);
const missed = new RegExp(
  `^[^，。；\\d]{0,4}[，,](?:未完成|没有完成|未达到?|没有达到|未能完成)(?:了)?(?:全年|年度|年初|既定)*(?:的)?${aim}`,
);

export function toldAims(claims: readonly Claim[], reader: Reader): Candidate[] {
  return [...amountsAimed(claims, reader), ...ratesAimed(claims, reader)];
}

function amountsAimed(claims: readonly Claim[], reader: Reader): Candidate[] {
  const amounts = amountsOf(claims);
  return amounts.flatMap((reached, i): Candidate[] => {
    const mark = amounts[i - 1];
    if (mark?.sentence !== reached.sentence || mark.source !== reached.source || !alike(mark, reached))
      return [];
    if (!aimed.test(reader.gap(mark)) || aimed.test(reader.gap(reached))) return [];
    // 计划投资25亿元，其中一期10亿元; 目标60亿元，上半年到位56亿元
    if (!/^[^，。；]{0,6}[，,][^。；]{0,16}$/.test(reader.between(mark, reached))) return [];
    if (/其中|上半年|季度|\d月|计划|拟|需|还|仅/.test(reader.between(mark, reached))) return [];
    const told = amounts[i + 1];
    const behind = reader.tail(reached);
    if (exceeded.test(behind) || missed.test(behind)) return [side(reached, mark, exceeded.test(behind))];
    if (told?.sentence !== reached.sentence || !alike(told, reached)) return [];
    if (!/^[^。；]{0,24}$/.test(reader.between(reached, told))) return [];
    const lead = reader.gap(told);
    const sign = over.test(lead) ? 1 : under.test(lead) ? -1 : 0;
    return sign === 0 ? [] : [distance(told, reached, mark, sign)];
  });
}

/** How much faster or slower than aimed at, in points. */
const rateTold =
  /^[^。；\d]{0,16}?(?:(高于|快于|好于|超过|高出|超出|高过)|(低于|慢于|落后于|未达到|不及|少于))(?:年初|年度|全年|预期|既定|计划|原定)*(?:的)?(?:目标|计划|预期)(?:值|增速)?(?:约|了)?$/;

/** 增长5.2%，预期目标为6.0%，实际增速低于预期目标0.8个百分点. */
function ratesAimed(claims: readonly Claim[], reader: Reader): Candidate[] {
  const own = claims.filter((claim) => claim.lang === 'zh' && claim.hedge === 'exact');
  return own.flatMap((told, i): Candidate[] => {
    const [a, b] = own.slice(Math.max(0, i - 2), i);
    if (told.unit !== 'points' || a?.unit !== '1' || b?.unit !== '1') return [];
    if (a.sentence !== told.sentence || a.source !== told.source || b.sentence !== told.sentence) return [];
    const way = rateTold.exec(reader.between(b, told));
    const [first, second] = [isAimedAt(a, reader), isAimedAt(b, reader)];
    if (way === null || first === second || !/^[^；。]{0,24}$/.test(reader.between(a, b))) return [];
    // 下降1.2%，目标为下降2.0%: further down is better
    if (/下降|降低|减少|回落/.test(reader.gap(a) + reader.between(a, b)) || a.value < 0 || b.value < 0)
      return [];
    const [reached, mark] = first ? [b, a] : [a, b];
    return [distance(told, reached, mark, way[1] === undefined ? -1 : 1)];
  });
}

const isAimedAt = (claim: Claim, reader: Reader): boolean =>
  claim.role === 'target' ||
  /(?:目标|计划|预期)(?!执行)[^，。；\d]{0,8}$/.test(reader.gap(claim)) ||
  /^的?(?:年度|全年|年初|预期)*目标/.test(reader.tail(claim));

function distance(told: Claim, reached: Claim, mark: Claim, sign: 1 | -1): Candidate {
  const size = asPrinted(told);
  return {
    relation: 'change',
    focus: told,
    others: [reached, mark],
    bound: [reached, mark],
    compute: ([a, b]) => (a === undefined || b === undefined ? undefined : subtract(a, b)),
    reading: asPrinted,
    formula: `${reached.text} − ${mark.text}`,
    evidence: 'sure',
    worded: true,
    stated: sign < 0 ? { low: -size.high, high: -size.low } : size,
  };
}

function side(reached: Claim, mark: Claim, isOver: boolean): Candidate {
  return {
    relation: 'direction',
    focus: reached,
    others: [mark],
    compute: ([b]) => (b === undefined ? undefined : subtract(asPrinted(reached), b)),
    reading: asPrinted,
    formula: `${reached.text} − ${mark.text}`,
    evidence: 'sure',
    worded: true,
    stated: isOver ? { low: 0, high: Number.POSITIVE_INFINITY } : { low: Number.NEGATIVE_INFINITY, high: 0 },
  };
}
