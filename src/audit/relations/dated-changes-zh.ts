// Changes of Chinese texts between two amounts that are told by their years: 2023年为31.2%，2024年为34.0%，2025年为36.5%，2025年比2024年提高2.5个百分点;
// 2022年18.9亿元，2023年23.6亿元，2024年31.5亿元 … 比2022年增长66.7%; 2023年末为14.2%，2024年末为17.9%，较上年末上升3.7个百分点.

import type { Claim } from '../claim.js';
import { changesOf, down, fillers, loss, up } from './changes-zh.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { closed } from './relation.js';
import { alike } from './runs.js';

/** How many sentences before a change the amounts may stand. */
const reach = 1;

const year = '((?:19|20)\\d{2})年';
const thing = '[^，。；：、\\d]{0,10}';
const way = `(?:${up}|${down})${fillers}$`;
/** 2025年比2024年提高, 2024年的交易额比2022年增长. */
const betweenYears = new RegExp(
  `${year}(?:末|底)?(?:的)?${thing}(?:比|较)${year}(?:末|底|同期)?(?:的)?${thing}${way}`,
);
/** 较上年末回落, 同比增加: on the year before the one told last. */
const onYearBefore = new RegExp(
  `[，,](?:${thing}(?:比|较)(?:上年|上一年|前一年)(?:末|底|同期)?|同比)${thing}${way}`,
);
/** The year that the clause of an amount begins with, and nothing that it is compared with. */
const ownYear = new RegExp(
  `(?:^|[，。；：、（和])(?:到|至|截至)?${year}(?:末|底|全年)?(?:的)?(?![^，。；\\d]*(?:比|较|与))[^，。；：、\\d]{0,12}$`,
);

interface Dated {
  amount: Claim;
  year: number;
}

export function datedChanges(claims: readonly Claim[], reader: Reader): Candidate[] {
  const own = claims.filter((claim) => claim.lang === 'zh' && claim.hedge === 'exact' && closed(claim));
  const dated = own.flatMap((amount): Dated[] => {
    const found = ownYear.exec(reader.before(amount))?.[1];
    const isAmount = ['level', 'previous', 'share'].includes(amount.role) && amount.value > 0;
    return found === undefined || !isAmount ? [] : [{ amount, year: Number(found) }];
  });
  return own.flatMap((told): Candidate[] => {
    if (!['change', 'points', 'growth'].includes(told.role)) return [];
    const before = dated.filter(
      ({ amount }) =>
        amount.source === told.source &&
        amount.end <= told.start &&
        told.sentence - amount.sentence <= reach &&
        measures(told, amount),
    );
    const pair = yearsOf(told, before, reader);
    const [now, base] = (pair ?? []).map((one) => only(before, one));
    if (now === undefined || base === undefined || now === base || !alike(now, base)) return [];
    // a loss has the other sign
    const isLoss = [now, base].some((one) => loss.test(reader.gap(one)));
    return isLoss ? [] : changesOf(now, base, [told], reader);
  });
}

const measures = (told: Claim, amount: Claim): boolean =>
  told.unit === 'points'
    ? amount.unit === '1'
    : told.unit === '1'
      ? amount.unit !== '1'
      : amount.unit === told.unit;

/** The year that has changed and the one on which it has. */
function yearsOf(told: Claim, before: readonly Dated[], reader: Reader): [number, number] | undefined {
  const lead = reader.before(told);
  const named = betweenYears.exec(lead);
  if (named !== null) return [Number(named[1]), Number(named[2])];
  const last = before.at(-1);
  // 2023年末为14.2%，2024年末为17.9%，较上年末: told right behind the two
  const isBehind =
    last !== undefined && /^[^，。；\d]{0,6}[，,][^，。；\d]*$/.test(reader.between(last.amount, told));
  return isBehind && last.amount.sentence === told.sentence && onYearBefore.test(lead)
    ? [last.year, last.year - 1]
    : undefined;
}

/** The one amount of a year, however often it is told. */
function only(list: readonly Dated[], asked: number): Claim | undefined {
  const found = list.filter((one) => one.year === asked).map(({ amount }) => amount);
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;
}
