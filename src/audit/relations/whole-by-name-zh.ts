// A Chinese share of what its words name, where one amount of the text is called by that very name, however far before it stands: 全社会用电量286.4亿千瓦时 …
// 制造业用电142.9亿千瓦时，占全社会用电量的49.9%; 处分1720人 … 移送检察机关64人，占处分人数的3.7%; 优良天数306天 … 达到优级的112天，优级天数占优良天数的
// 36.6%. Held against the text where another amount, or a slip of the pen, gives what is printed.

import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import { tiedReading } from './candidate.js';
import { clauseBefore, isEarlier, namesTime, timeOf } from './earlier-zh.js';
import { contentOf } from './labels-zh.js';
import { divideBoth, shareOf } from './pairs.js';
import type { Reader } from './reader.js';
import { add, asPrinted, closed, type Relation } from './relation.js';
import { alike, exactly } from './runs.js';
import { amountsOf, isPlanned } from './share-parts-zh.js';

/** How many sentences before its share a whole may stand; the lines of a list are sentences too. */
const reach = 10;

const named = new RegExp(
  `(?:占(?:到|了)?(?:全部)?([^，。；：、\\d（）]{2,16}?)的(?:比重|比例|份额)?(?:为|达到?|约为?)?|在([^，。；：、\\d（）]{2,16}?)(?:里|中|当中|之中|内)占(?:比(?:为|达)?)?)$`,
);
/** Names that more than one amount answers to, and those that point back. */
const vague = /^[该此其这上前后]|两者|[两三四]项|总[量额数计]$|[比较]|目标|计划|任务|预算/;

export function wholesByName(claims: readonly Claim[], reader: Reader): Relation[] {
  const amounts = amountsOf(claims);
  return claims.flatMap((share): Relation[] => {
    if (share.lang !== 'zh' || share.unit !== '1' || share.hedge !== 'exact' || !closed(share)) return [];
    if (share.value >= 1 || /分别|各占/.test(reader.gap(share))) return [];
    const [, behind, before] = named.exec(reader.gap(share)) ?? [];
    const name = behind ?? before;
    if (name === undefined || vague.test(name) || namesTime(name)) return [];
    const part = partOf(share, amounts, reader);
    return part === undefined ? [] : ofNamed(share, part, name, amounts, reader);
  });
}

/** A name without the words that say only how it is counted: 处分人数, 优良天数, 处分. */
const coreOf = (name: string): string =>
  contentOf(name)
    .replace(/(?<=.{2})(?:人|天|户|家|件|个|辆|套|项)?数?\s*$/, '')
    .replace(/^\s+|\s+$/g, '');

/** The amount right before the share, or the one that is called by the words before 占 in its own sentence. */
function partOf(share: Claim, amounts: readonly Claim[], reader: Reader): Claim | undefined {
  const here = amounts.filter(
    (claim) =>
      claim.source === share.source &&
      claim.sentence === share.sentence &&
      claim.end <= share.start &&
      claim.role !== 'conversion' &&
      // 1241.8亿克朗（约合116.1亿美元），占: the amount before the bracket
      (reader.bracket(claim) < 0 || reader.bracket(share) >= 0),
  );
  const last = here.at(-1);
  if (last === undefined) return undefined;
  const words = reader.between(last, share).replace(/（[^（）]*）/g, '');
  if (/\d/.test(words)) return undefined;
  const subject = /([^，。；（）]*?)(?:占|在[^，。；]*占)[^占]*$/.exec(words)?.[1] ?? '';
  const clauses = words.split(/[，,]/).length - 1;
  if (clauses <= 1 && /^[）)]?$/.test(subject)) return last;
  const called = coreOf(subject);
  const ones = here.filter(
    (claim) => called.length > 1 && coreOf(clauseBefore(claim, reader)).endsWith(called),
  );
  return ones.length === 1 ? ones[0] : undefined;
}

/** Before its share, or in the next sentences: 占常住人口的15.4%。全市常住人口404.6万人. */
const isInReach = (claim: Claim, share: Claim): boolean =>
  claim.end <= share.start
    ? share.sentence - claim.sentence <= reach
    : claim.sentence > share.sentence && claim.sentence - share.sentence <= 2;

function ofNamed(
  share: Claim,
  part: Claim,
  name: string,
  amounts: readonly Claim[],
  reader: Reader,
): Relation[] {
  const core = coreOf(name);
  if (core.length < 2) return [];
  const near = amounts.filter(
    (claim) =>
      claim !== part &&
      claim.source === share.source &&
      isInReach(claim, share) &&
      alike(claim, part) &&
      claim.value > part.value,
  );
  const label = (claim: Claim): string => coreOf(clauseBefore(claim, reader));
  const isCalled = (claim: Claim): boolean => label(claim) === core;
  const exact = near.filter(isCalled);
  const wholes =
    exact.length > 0
      ? exact
      : near.filter((claim) => claim.end <= share.start && label(claim).endsWith(core));
  const [whole] = wholes;
  if (whole === undefined || new Set(wholes.map(({ value }) => value)).size > 1) return [];
  if (isEarlier(whole, reader) || isPlanned(whole, reader) || isEarlier(part, reader)) return [];
  if (whole.role === 'change' || (timeOf(part, reader) ?? timeOf(whole, reader)) !== timeOf(whole, reader))
    return [];
  const bearing = near.filter((other) => {
    const ratio = divideBoth(exactly(part), exactly(other));
    return ratio !== undefined && meet(asPrinted(share), ratio);
  });
  // of what is called alike, or of what the two make together
  if (
    bearing.some(
      (other) =>
        other.value === whole.value ||
        (exact.length > 0
          ? label(other).endsWith(core) && other.value > whole.value
          : label(other).includes(core)) ||
        meet(exactly(other), add(exactly(part), exactly(whole))),
    )
  )
    return [];
  return tiedReading({
    ...shareOf(share, part, whole),
    evidence: 'likely',
    stated: asPrinted(share),
    reading: exactly,
    mistakes: ([a]) => near.filter((other) => other !== whole).map((other) => divideBoth(a, exactly(other))),
  });
}
