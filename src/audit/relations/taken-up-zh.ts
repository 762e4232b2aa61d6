// An amount of a Chinese text that is taken up again by the thing it counts: 建成5G基站1.86万个 … 随着1.86万个5G基站建成; 全年新开工保障性住房1.28万套 …
// 全年新开工的1.28万套保障性住房中; 总投资86亿元的电站 … 这一投资86亿元的工程.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import type { Candidate } from './candidate.js';
import { clauseBefore, timeOf } from './earlier-zh.js';
import { contentOf } from './labels-zh.js';
import { transposed } from './misprints.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';

const reach = 4;

export function takenUp(claims: readonly Claim[], reader: Reader): Candidate[] {
  const told = claims.filter(
    (claim) =>
      claim.lang === 'zh' &&
      claim.aside === null &&
      claim.role === 'level' &&
      claim.form === 'digits' &&
      claim.hedge === 'exact' &&
      claim.value > 0 &&
      closed(claim) &&
      !/^(?:1|points|times|years|months)$/.test(claim.unit),
  );
  return told.flatMap((late, i): Candidate[] => {
    const before = told
      .slice(0, i)
      .filter(
        (claim) =>
          claim.source === late.source &&
          claim.sentence < late.sentence &&
          distance(claim, late) <= reach &&
          claim.unit === late.unit &&
          claim.per === late.per,
      );
    if (before.some(({ value }) => value === late.value)) return [];
    const same = before.filter((claim) => isSame(late, claim, before, reader));
    const [early] = same;
    if (early === undefined || new Set(same.map(({ value }) => value)).size > 1) return [];
    return [
      {
        relation: 'repeated',
        focus: late,
        others: [early],
        bound: [early],
        worded: true,
        compute: ([one]) => one,
        formula: early.text,
        evidence: 'sure',
      },
    ];
  });
}

/** Told of a part, of more, or of another time or place. */
const another =
  /新增|新建|再|另|其余|其他|其中|计划|预计|目标|将|力争|比|较|上年|去年|前年|同期|上月|此前|平均|每|累计|[一二三四五六]期|分别|超过|突破|剩余|余下|尚/;

function isSame(late: Claim, claim: Claim, before: readonly Claim[], reader: Reader): boolean {
  const lead = clauseBefore(late, reader);
  const time = timeOf(late, reader);
  if (time !== null && time !== timeOf(claim, reader)) return false;
  const thing = thingOf(late, claim, reader);
  const label = clauseBefore(claim, reader);
  // 全年新开工的1.28万套保障性住房: all that the first was called
  if (thing.length >= 3 && /的$/.test(lead)) {
    const [whole, own] = [`${lead}${thing}`, label].map((words) => contentOf(words).replace(/\s/g, ''));
    if (whole === own && (own?.length ?? 0) >= 6) return true;
  }
  if (another.test(lead) || another.test(label)) return false;
  // 这一投资86亿元的工程: the only amount of its kind that was told
  const kind = /(?:这|该|此)(?:一|项|个|座|条|笔)?(?:总)?([\u4e00-\u9fff]{2,4})$/.exec(lead)?.[1];
  if (kind !== undefined && label.endsWith(kind) && /^的/.test(reader.after(late)))
    return before.length === 1;
  // 展出文物321件（套） … 312件（套）展品中，一级文物46件
  const isWhole =
    /(?:^|[，：“])$/.test(reader.before(late)) &&
    /^(?:（[^（）]*）)?[\u4e00-\u9fff]{1,8}(?<!其)中，/.test(reader.after(late));
  return (thing.length >= 4 || isWhole) && isSwapped(late, claim);
}

/** What stands behind the one and right before the other: 5G基站. */
function thingOf(late: Claim, claim: Claim, reader: Reader): string {
  const behind = /^[^，。；、（：]{0,12}/.exec(reader.after(late))?.[0] ?? '';
  const label = reader.before(claim);
  for (let length = behind.length; length > 2; length--) {
    const thing = behind.slice(0, length);
    if (label.endsWith(thing)) return thing;
  }
  return '';
}

/** The same digits with two neighbours changed about. */
const isSwapped = (late: Claim, claim: Claim): boolean =>
  late.half === claim.half &&
  late.text.replace(/\D/g, '').length >= 3 &&
  transposed(late, late.value).some((value) => Math.abs(value - claim.value) < claim.half / 10);
