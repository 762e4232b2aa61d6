// By how much an aim was exceeded or missed, where its amount and what was reached are told before: "8.36 billion … the law had
// aimed for 8.80 billion, so the target was missed by 5.0 percent". The way is wrong where the size is right and the side is not.

import type { Claim } from '../claim.js';
import { distance } from '../frames.js';
import { meet } from '../hedges.js';
import { divideBoth, minusOne } from './pairs.js';
import type { Reader } from './reader.js';
import { asPrinted, closed, directed, type Relation, sizeOf, subtract } from './relation.js';
import { alikeAtWork } from './alike-at-work.js';

const filler = String.raw`(?:about |some |nearly |almost |a full |only |just )?[$€£¥₹A-Z/]*\s?`;
const over = {
  en: new RegExp(
    String.raw`\b(?:exceed\w*|surpass\w*|overshot|overshoot\w*|overran|overspent|beat\w*|outd(?:o|id|one|oing|oes)|topp?\w*)\b[^;.\d]{0,40}\bby\s+${filler}$|\boverspent\s+${filler}$|\b(?:overshoot|overrun|overspend|excess)\s+of\s+${filler}$`,
    'i',
  ),
  zh: /(?:超出|超额|超过|超)(?:目标|计划|预算|任务)?(?:完成)?(?:了|约)?$/,
};
const under = {
  en: new RegExp(
    String.raw`\b(?:miss(?:ed|es|ing)?|undershot|f[ae]ll(?:en|s|ing)? short|undercut|underspent)\b[^;.\d]{0,40}\bby\s+${filler}$|\bshortfall\s+of\s+${filler}$|\bf[ae]ll(?:en|s|ing)?\s+${filler}$`,
    'i',
  ),
  zh: /(?:短收|欠|未达|低于)(?:目标|计划|预算|任务)(?:约)?$/,
};
/** "1,500 short of its goal", "12 million more than the 200 million budgeted". */
const behind = {
  over: /^\s*(?:[a-z]+\s+){0,2}?(?:more than|above|over|beyond|in excess of)\s+(?:the|its|their|what)\b/i,
  under: /^\s*(?:[a-z]+\s+){0,2}?(?:short of|below|less than|fewer than|under)\s+(?:the|its|their|what)\b/i,
};
/** "Beating the target of 3.5 million for that year by 300,000": the aim stands between the verb and its amount. */
const past = {
  over: /\b(?:exceed\w*|surpass\w*|overshot|overshoot\w*|overran|beat\w*|outd(?:o|id|one|oing|oes)|topp?\w*|cleared|outstripp?\w*)\b([^;]{0,70}?)\bby\s+(?:about |some |nearly |almost |a full |only |just |as much as )?[$€£¥₹A-Z/]*\s?$/i,
  under:
    /\b(?:miss(?:ed|es|ing)?|undershot|undershoot\w*|undercut|f[ae]ll(?:en|s|ing)? short of)\b([^;]{0,70}?)\bby\s+(?:about |some |nearly |almost |a full |only |just |as much as )?[$€£¥₹A-Z/]*\s?$/i,
};
const aimed = {
  en: /\b(?:aim(?:ed|ing|s)?|target(?:s|ed)?|goals?|budgeted|budget(?= had| has| put| foresaw| foresees| provided| assumed)|plan(?:s|ned)?|foreseen|foresaw|set at|called for|forecasts?|estimates?|promised?|promise|voted|pledged?)\b[^;.]{0,50}$/i,
  zh: /(?:目标|计划|预算|任务)(?:数|额)?(?:为|是|定为)?$/,
};
/** "The 912 million voted", "the 200 million it had budgeted". */
const aimedBehind =
  /^\s*(?:[a-z]+\s+){0,3}?(?:voted|budgeted|planned|foreseen|targeted|promised|earmarked|pledged|forecast)\b/i;

export function overshot(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter((claim) => claim.aside === null && closed(claim) && claim.value > 0);
  return own.flatMap((told): Relation[] => {
    const passed = wayPast(told, own, reader);
    const way = passed === null ? wayOf(told, reader) : passed.way;
    if (way === 0 || told.hedge !== 'exact' || /^(?:times|years|months)$/.test(told.unit)) return [];
    const inPoints = told.unit === 'points';
    const rate = told.unit === '1';
    const amounts = own.filter(
      (claim) =>
        claim !== told &&
        (claim.end <= told.start || (claim.sentence === told.sentence && !rate)) &&
        distance(claim, told) <= 1 &&
        (inPoints ? claim.unit === '1' : !/^(?:1|points|times|years|months)$/.test(claim.unit)) &&
        (rate || inPoints || alikeAtWork(claim, told)),
    );
    // "12 million more than the 200 million budgeted": the aim stands right behind
    const next = isAhead(told, reader) ? own.find((claim) => claim.start >= told.end) : undefined;
    const aims = amounts.filter(
      (claim) =>
        (next === undefined || claim === next) &&
        (passed === null || claim === passed.aim) &&
        ((!rate && !inPoints) || claim.sentence === told.sentence) &&
        (aimed[told.lang].test(reader.gap(claim)) ||
          (told.lang === 'en' && aimedBehind.test(reader.tail(claim)))),
    );
    const aim = aims.at(-1);
    if (aim === undefined || (!rate && !inPoints && aims.length > 1)) return [];
    const fits = amounts.filter((claim) => {
      if (claim === aim || !alikeAtWork(claim, aim)) return false;
      const off = rate
        ? minusOne(divideBoth(claim.interval, aim.interval))
        : subtract(asPrinted(claim), asPrinted(aim));
      return off !== undefined && meet(sizeOf(off), asPrinted(told));
    });
    const [reached] = fits;
    if (reached === undefined || fits.length > 1) return [];
    const agrees = Math.sign(reached.value - aim.value) === way;
    return [{ ...directed(reached, [aim, told], aim, agrees), worded: true, bound: [aim] }];
  });
}

/** Which way an aim was passed that is the one number between the verb and the amount. */
function wayPast(told: Claim, own: readonly Claim[], reader: Reader): { way: number; aim: Claim } | null {
  if (told.lang !== 'en') return null;
  const lead = reader.before(told);
  const found = past.over.exec(lead) ?? past.under.exec(lead);
  if (found === null) return null;
  const from = told.start - lead.length + found.index;
  const between = own.filter(
    (claim) => claim.source === told.source && claim.start > from && claim.end <= told.start,
  );
  const [aim] = between;
  if (aim === undefined || between.length > 1) return null;
  return { way: past.over.test(lead) ? 1 : -1, aim };
}

/** Whether the words that compare stand behind the number. */
const isAhead = (told: Claim, reader: Reader): boolean =>
  told.lang === 'en' && (behind.over.test(reader.after(told)) || behind.under.test(reader.after(told)));

/** Whether the words say that an aim was exceeded, or missed. */
function wayOf(told: Claim, reader: Reader): number {
  const [lead, tail] = [reader.gap(told), reader.after(told)];
  // receipts against outlays, "leaving a shortfall of 2.7 billion": a balance
  if (/\bleav(?:e|es|ing)\b/i.test(lead)) return 0;
  if (told.lang === 'en' && behind.over.test(tail)) return 1;
  if (told.lang === 'en' && behind.under.test(tail)) return -1;
  return over[told.lang].test(lead) ? 1 : under[told.lang].test(lead) ? -1 : 0;
}
