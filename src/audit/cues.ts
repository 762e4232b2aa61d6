// The words around a number that tell what it does: growth, change, level, share, contribution, an earlier level ...
// `gap` is the text between the number before it and this one; `tail` what follows up to the next number.

import type { Role } from './claim.js';
import { conceptOf } from './lexicon.js';
import type { Lang, Mention } from './mention.js';

export interface Reading {
  role: Role;
  direction: number;
  whole: string | null;
}

export interface CueInput {
  mention: Mention;
  gap: string;
  tail: string;
  /** The number before it in the sentence, and how it was read. */
  previous: { mention: Mention; reading: Reading } | null;
  /** The number after it in the sentence. */
  next: Mention | null;
  /** The concept that its clause is about. */
  concept: string | null;
}

const enUp =
  'up|rose|risen|ris(?:e|es|ing)|grew|grown|grow(?:s|ing)?|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|expansions?|advanc(?:e|es|ed|ing)|add(?:ed|ing)|growth|higher|rebound(?:ed|ing)?|recover(?:ed|ing|y)|improv(?:ed|ing|ement)|accelerat(?:ed|ing|ion)|widen(?:ed|ing)?|strengthen(?:ed|ing)?|edg(?:ed|ing) (?:up|higher)|tick(?:ed|ing) up|pick(?:ed|ing) up|shot up|rallied|upturn|faster|more|quicken(?:ed|ing)?|leap(?:t|ed)?|swell(?:ed)?|boost(?:ed)?|bounc(?:ed|ing)';
const enDown =
  'down|fell|fall(?:s|en|ing)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|shr(?:ank|unk|ink|inks|inking)|contract(?:ed|ing|ions?)|lower(?:ed)?|reduc(?:ed|ing|tions?)|slid(?:e|ing)?|slump(?:ed|ing)?|plung(?:e|ed|ing)|tumbl(?:ed|ing)|dip(?:ped|ping)?|los(?:t|s|ing|es)|slow(?:ed|ing|er|down)?|narrow(?:ed|ing|er)?|weaken(?:ed|ing)?|eas(?:ed|ing)|cut|slip(?:s|ped|ping)?|sag(?:ged)?|plummet(?:ed|ing)?|collaps(?:ed|ing)|worsen(?:ed|ing)?|cool(?:ed|ing)?|retreat(?:ed)?|sank|sunk|decelerat(?:ed|ing|ion)|less|fewer|halved|receded|shed|downturn';
const enDirection = new RegExp(`\\b(?:(${enUp})|(${enDown}))\\b`, 'gi');
const enFiller =
  /(?:\s|,)*\b(?:about|around|approximately|roughly|some|nearly|almost|close to|just|under|over|above|more than|less than|fewer than|at least|at most|exceeding|well|only|a|an|the|as much as|as many as|up to|another|further|still|record|high|mere|modest|slight|sharp|solid|hefty|full|total|about|only|estimated|seasonally adjusted|provisional|slightly|sharply|strongly|respectively|also)\s*$/i;

/** Reads the role of a number. */
export function readRole(input: CueInput, lang: Lang): Reading {
  if (input.mention.aside !== null) return { role: 'aside', direction: 0, whole: null };
  if (input.mention.ordinal) return { role: 'rank', direction: 0, whole: null };
  return lang === 'zh' ? readChinese(input) : readEnglish(input);
}

const listGapEn = /^\s*(?:,|and|or|,\s*and|;)\s*(?:about|around|some|nearly|over|more than|by)?\s*$/i;
const listGapZh = /^\s*(?:、|，|和|与|及|以及|:|：|∶|;|；)\s*(?:约)?$/;

/** The direction of "rose to", where the word says nothing but which way the number went. */
function turning({ sign, distance, word }: { sign: number; distance: number; word: string }): number {
  return distance <= 25 && !/improv|recover|strength|weak|eas|rebound|add|los|cut|more|less|growth/.test(word)
    ? sign
    : 0;
}

function stripFillers(gap: string): string {
  let rest = gap.replace(/[$€£¥₹]\s*$/, '').replace(/[-−]\s*$/, '');
  for (let i = 0; i < 6; i++) {
    const next = rest.replace(enFiller, ' ');
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/** The last word of direction in a text: +1, -1, or 0; and how far it stands from the end. */
function lastDirection(text: string): { sign: number; distance: number; word: string } {
  let found = { sign: 0, distance: Number.POSITIVE_INFINITY, word: '' };
  for (const match of text.matchAll(enDirection)) {
    if (/\b(?:no|not|or) $/i.test(text.slice(0, match.index)) && /more|less/i.test(match[0])) continue;
    if (/^(?:more|less|over)$/i.test(match[0]) && /^\s+than/.test(text.slice(match.index + match[0].length)))
      continue;
    found = {
      sign: match[1] !== undefined ? 1 : -1,
      distance: text.length - match.index - match[0].length,
      word: match[0].toLowerCase(),
    };
  }
  return found;
}

function readEnglish({ mention, gap, tail, previous, next, concept }: CueInput): Reading {
  const is = (role: Role, direction = 0, whole: string | null = null): Reading => ({
    role,
    direction,
    whole,
  });
  const head = stripFillers(gap);
  const clause = head.slice(Math.max(head.lastIndexOf(';'), head.lastIndexOf(': ')) + 1);
  const near = lastDirection(clause);
  const after = lastDirection(/^[^,.;()]{0,45}/.exec(tail)?.[0] ?? '');
  const tailTurn =
    /^\s*(?:,\s*)?(?:(?:year[- ]on[- ]year|month[- ]on[- ]month|quarter[- ]on[- ]quarter|annual|yearly|monthly|quarterly|nominal|real|percent|seasonally adjusted|y\/y)\s+)*([A-Za-z]+)/i.exec(
      tail,
    )?.[1] ?? '';
  const turn = lastDirection(tailTurn);
  const isRate = conceptOf(concept)?.rate === true;
  const earlier =
    /(?:\bfrom|\bcompared (?:with|to)|\bagainst|\bversus|\bthan|\bafter|\brevised from)(?:\s+(?:the\s+)?(?:same period|(?:a|the) year (?:earlier|before)|previous (?:year|month|quarter)|revised|previously reported)[^,;]{0,20}?)?(?:\s+(?:of|in \d{4},?))?\s*$/i.test(
      head,
    );
  // "20 percent more than the 4.0 billion of the year before".
  const beyond =
    previous !== null &&
    ['growth', 'points', 'change', 'multiple'].includes(previous.reading.role) &&
    /\b(?:more|less|fewer|higher|lower|up|down|above|below|rise|increase|fall|drop|decline|growth|gain|jump|decrease)\s+(?:than|on|from|over|compared (?:with|to))\s+(?:the\s+|its\s+|a\s+)?(?:\w+\s+)?(?:figure of\s+|level of\s+)?[$€£¥₹A-Z]*$/i.test(
      gap,
    );
  if (beyond && mention.unit !== 'points') return is('previous');
  // "5.2 Mt in Q1 2022 (Q1 2021: 5.0 Mt)".
  if (
    previous !== null &&
    sameSort(previous.mention, mention) &&
    /\([^()]*\b(?:19|20)\d{2}[^()\d]*[:,]\s*$/.test(gap)
  )
    return is('previous');
  // "0.5 points above the national average of 5.6 percent", "30 percent more than the year before, when it was 14 million".
  if (
    previous?.reading.role === 'points' &&
    mention.unit === '1' &&
    /\b(?:above|below|higher than|lower than|more than|less than|faster than|slower than|over|under|than)\b[^,;]*$/i.test(
      gap,
    )
  )
    return is('previous');
  if (previous !== null && /\b(?:year|month|quarter) (?:before|earlier|ago),? when\b[^,;]*$/i.test(gap))
    return is('previous');
  const sameAsBefore = previous !== null && listGapEn.test(gap) && sameSort(previous.mention, mention);
  if (
    sameAsBefore &&
    (previous.reading.role !== 'previous' || /^\s*[:∶]\s*$/.test(gap)) &&
    !(turn.sign !== 0 && mention.unit === '1')
  )
    return { ...previous.reading };
  if (mention.unit === 'years' || mention.unit === 'months') {
    if (
      /\b(?:ahead of|early|earlier than|in advance|before (?:the )?(?:schedule|deadline))/i.test(
        tail.slice(0, 40),
      ) &&
      !/^\s*earlier\b/.test(tail)
    )
      return is('early');
    return is('level');
  }
  if (mention.unit === 'times') {
    if (mention.form === 'verb' || /fold$/i.test(mention.text))
      return is('multiple', /halv/i.test(mention.text) ? -1 : 1);
    return is('multiple', 1);
  }
  const average =
    /\b(?:average annual|annual average|average growth|compound(?: annual)?|averag(?:ed|ing)|on average|on an annual average)\b[^,;]*$/i.test(
      clause,
    ) || /^\s*(?:a year\b|per year|annually|per annum|on average|a year on average)/i.test(tail);
  const indexChange =
    mention.unit === 'index_points' &&
    (near.sign !== 0 || turn.sign !== 0) &&
    !/\b(?:to|from|at|than)\s*$/i.test(head);
  if (
    mention.unit === 'points' &&
    previous?.reading.role === 'contribution' &&
    near.sign === 0 &&
    turn.sign === 0
  )
    return is('contribution', 0);
  if (mention.unit === 'points' || indexChange) {
    if (
      /\bcontribut|\bpull(?:ed|ing)|\bdr(?:ove|iv)|\badd(?:ed|ing)\b|\bsubtract|\bshav(?:ed|ing)|\bdrag|\blift/i.test(
        clause,
      ) &&
      !/\bto\s*$/.test(head)
    ) {
      const minus = /\bsubtract|\bshav|\bdrag(?:ged)?/i.test(clause);
      return is('contribution', minus ? -1 : 0);
    }
    if (/^\s*(?:to|of)\s+(?:the\s+)?(?:\w+\s+){0,3}growth/i.test(tail)) return is('contribution', 0);
    const sign =
      near.sign !== 0 && near.distance < 40
        ? near.sign
        : turn.sign !== 0
          ? turn.sign
          : /^\s*above\b/i.test(tail)
            ? 1
            : /^\s*(?:below|under)\b/i.test(tail)
              ? -1
              : after.sign;
    return is('points', sign);
  }
  if (mention.unit === '1') {
    const of =
      /^(?:\s*(?:share\s+)?(?:of|in)|\s*\)\s*of)\s+((?:the|all|its|total|their|overall|our|this|every|gross|national|world|global|each|\w+['’]s|[A-Za-z])[^,.;:()]*)/i.exec(
        tail,
      );
    const wholeText = of?.[1]?.replace(/\s+(?:of|at|worth)\s*$/i, '') ?? null;
    const growing = near.sign !== 0 && near.distance <= 25 && !/\b(?:share|proportion|ratio)\b/i.test(clause);
    if (earlier && previous !== null && previous.mention.unit === '1') return is('previous', 0);
    if (earlier && previous !== null && previous.mention.unit === 'points') return is('previous', 0);
    if (
      /\bcontribut\w*|\bcontribution (?:rate|ratio|share)/i.test(clause) &&
      /growth|increase/i.test(`${clause} ${tail.slice(0, 60)}`)
    )
      return is('contribution_share', 0, wholeText);
    if (
      wholeText !== null &&
      /^(?:the |total |overall |all )*(?:\w+\s+){0,3}(?:growth|increase|rise|expansion)\b/i.test(wholeText) &&
      !growing
    )
      return is('contribution_share', 0, wholeText);
    if (
      /\bor\b/i.test(gap) &&
      wholeText !== null &&
      /^(?:it|that|this|the (?:total|whole|latter))$/i.test(wholeText.trim()) &&
      previous?.reading.role === 'growth'
    )
      return is('contribution_share', 0, wholeText);
    if (average && !isRate) return is('average_growth', near.sign === 0 ? 1 : near.sign);
    if (
      previous?.reading.role === 'change' &&
      /^\s*,?\s*(?:or|i\.e\.,?|that is,?|equal to)\s*(?:about|around|some|nearly)?\s*$/i.test(gap)
    )
      return is('growth', previous.reading.direction);
    const sharing =
      /\b(?:account(?:s|ed|ing)? for|mak(?:e|es|ing) up|made up|represent(?:s|ed|ing)?|compris(?:es?|ed|ing)|constitut(?:es?|ed|ing)|equivalent to|equal to|equivalent of)\s*$/i.test(
        head,
      );
    // "coal accounted for 46 percent, oil for 23 percent": the verb is told once.
    if (
      previous?.reading.role === 'share' &&
      /^\s*(?:,|;|and|while|whereas|,\s*and)\s*[^,;]{2,60}?\bfor\s*$/i.test(head)
    )
      return is('share', 0, wholeText ?? previous.reading.whole);
    if (sharing) return is('share', 0, wholeText ?? shareWhole(clause));
    if (/\bshares?\b|\bproportion\b|\bratio\b|\bweight\b/i.test(clause) && !growing)
      return is('share', 0, wholeText ?? shareWhole(clause));
    if (
      turn.sign !== 0 &&
      /^(?:increase|rise|growth|gain|jump|surge|expansion|improvement|higher|more|up|decrease|decline|fall|drop|lower|less|fewer|down|contraction|cut|reduction|slump|loss|growing|rising|increasing|falling|declining|recovery)$/i.test(
        tailTurn,
      )
    ) {
      if (!/\b(?:from|than|to)\s*$/i.test(head)) return is('growth', turn.sign);
    }
    if (/\bto\s*$/i.test(head) && near.sign !== 0) {
      if (/\bgrowth\b|\bexpansion\b|\bpace\b/i.test(clause)) return is('growth', 1);
      return is('level', turning(near));
    }
    if (
      wholeText !== null &&
      !growing &&
      !/^(?:the )?(?:year|month|quarter|first|second|same|period|past|last|\d)/i.test(wholeText) &&
      (/\bof\b/.test(of?.[0] ?? '') || /^\s*share/.test(tail))
    )
      return is('share', 0, wholeText);
    if (near.sign !== 0 && (near.distance < 60 || /growth|increase/.test(near.word))) {
      if (isRate && concept === 'pmi') return is('level', 0);
      return is('growth', near.sign);
    }
    if (/\bby\s*$/i.test(head) && previous?.reading.role !== 'share')
      return is('growth', near.sign !== 0 ? near.sign : previous?.reading.direction === -1 ? -1 : 1);
    if (
      /\bor\s*$/i.test(head) &&
      previous !== null &&
      /count|enterprises|projects|persons|households|jobs/.test(previous.mention.unit || 'count')
    )
      return is('share', 0, wholeText);
    if (/\(\s*$/.test(gap) && previous !== null && previous.mention.unit !== '1')
      return is('share', 0, wholeText);
    if (isRate) return is('level', 0);
    return is(
      previous?.mention.unit === '1' && listGapEn.test(gap) ? previous.reading.role : 'level',
      0,
      wholeText,
    );
  }
  if (
    isConversion(
      mention,
      previous?.mention ?? null,
      gap,
      /^\s*(?:,\s*)?(?:\(|or|which is|about|approximately|equivalent to|equal to|worth|i\.e\.|=|\/)?[\s(,]*(?:or|about|around|approximately|some|roughly|equivalent to|equal to|nearly|over)?\s*(?:about|around|some)?\s*$/i,
    )
  )
    return is('conversion');
  if (
    /\b(?:targets?|goals?|objectives?|plan (?:of|to)|planned(?: \w+)? of)\b[^,;]*$/i.test(clause) &&
    !/\b(?:exceed|surpass|beat|above|over)\w*[^,;]*\btarget[^,;]*\b(?:reach|with|to)\b/i.test(clause)
  )
    return is('target');
  if (
    /^\s*(?:annual\s+|\w+\s+)?(?:targets?|goals?|objectives?)\b/i.test(tail) ||
    /^[^,;.]{0,40}\b(?:had |has been |was )?(?:set|planned|scheduled) for\b/i.test(tail)
  )
    return is('target');
  if (
    earlier &&
    (near.sign !== 0 || previous !== null || /compared|against|versus/.test(head)) &&
    !/\branging from\s*$/i.test(head)
  ) {
    if (/\bthan\s*$/i.test(head) && /\b(?:more|less|fewer)\s+than\s*$/i.test(gap)) return is('level');
    return is('previous');
  }
  if (
    previous?.reading.role === 'growth' &&
    /^\s*,?\s*(?:or|i\.e\.,?|that is,?)\s*(?:by\s+)?(?:about|around|some|nearly)?\s*[$€£¥₹A-Z]*$/i.test(gap)
  )
    return is('change', previous.reading.direction);
  if (/\bto\s*$/i.test(head)) return is('level', turning(near));
  if (
    /^\s*(?:(?!mak|ma)\w+\s+)?(?:(?:more|less|fewer|higher|lower)\b(?!\s+(?:to|than\s+(?:half|\d)))|(?:up|down)\s+(?:on|from)\b)/i.test(
      tail,
    ) &&
    (near.sign === 0 || near.distance > 30) &&
    !/\b(?:reach|total|stood|was|were)\w*\s*$/i.test(head)
  )
    return is('change', turn.sign === 0 ? after.sign : turn.sign);
  if (
    near.sign !== 0 &&
    near.distance <= 14 &&
    /^\s*(?:by|of)?\s*$/i.test(head.slice(head.length - near.distance)) &&
    !/^(?:gain|improv|recover|narrow|widen)/.test(near.word)
  ) {
    const noun = /\bof\s*$/i.test(head);
    if (!noun || /increase|rise|gain|growth|decline|decrease|fall|drop|loss|reduction|cut/.test(near.word))
      return is('change', near.sign);
  }
  if (near.sign !== 0 && /\bby\s*$/i.test(head)) return is('change', near.sign);
  if (sameAsBefore && next !== null) return { ...previous.reading };
  return is('level');
}

function shareWhole(clause: string): string | null {
  return (
    /\b(?:share|proportion|percentage)\s+(?:of|in)\s+([^,;]*?)(?:\s+(?:was|were|is|are|rose|fell|stood|reached|to|at|of|in \d{4}).*)?$/i.exec(
      clause,
    )?.[1] ?? null
  );
}

function sameSort(a: Mention, b: Mention): boolean {
  const points = (unit: string): boolean => unit === 'points' || unit === 'index_points';
  return a.unit === b.unit || (points(a.unit) && points(b.unit));
}

function isConversion(mention: Mention, previous: Mention | null, gap: string, between: RegExp): boolean {
  if (previous === null || !isMoney(mention.unit) || !isMoney(previous.unit)) return false;
  return mention.unit !== previous.unit && between.test(gap);
}

export function isMoney(unit: string): boolean {
  return (/^[A-Z]{3}$/.test(unit) && unit !== 'TEU') || /^(?:shilling|peso|franc|krone|dinar)$/.test(unit);
}

const zhUp =
  '增长|增加|提高|上升|上涨|增|升|提升|扩大|加快|高于|高出|攀升|回升|增速|增幅|涨幅|多|涨|快于|快|高|跃升|净增';
const zhDown =
  '下降|减少|降低|下跌|回落|下滑|缩小|收窄|放缓|降幅|跌幅|降|减|少|低于|低|慢于|慢|萎缩|负增长|跌|缩减';
const zhDirection = new RegExp(`(${zhUp})|(${zhDown})`, 'g');
const zhFiller =
  /(?:了|约|近|为|超过|超|逾|达|达到|是|将近|不足|大约|幅度|速度|只|仅|各|均|分别|高达|至少|不到|接近|突破|低于|高于)$/;

function zhLast(text: string): { sign: number; distance: number; word: string } {
  let found = { sign: 0, distance: Number.POSITIVE_INFINITY, word: '' };
  for (const match of text.matchAll(zhDirection)) {
    if (match[0] === '多' && /(?:许|众|很|较|更)$/.test(text.slice(0, match.index))) continue;
    if ((match[0] === '高' || match[0] === '低') && /^[质新标端水技校]/.test(text.slice(match.index + 1)))
      continue;
    if (match[0] === '增' && /^[值]/.test(text.slice(match.index + 1))) continue;
    if (/^增加$/.test(match[0]) && /^值/.test(text.slice(match.index + 2))) continue;
    if (
      /^减$|^少$|^升$|^快$|^慢$/.test(match[0]) &&
      !/^[^\u4e00-\u9fff]*$|^[了至到为约近]/.test(text.slice(match.index + 1))
    )
      continue;
    found = {
      sign: match[1] !== undefined ? 1 : -1,
      distance: text.length - match.index - match[0].length,
      word: match[0],
    };
  }
  return found;
}

function readChinese({ mention, gap, tail, previous, next, concept }: CueInput): Reading {
  const is = (role: Role, direction = 0, whole: string | null = null): Reading => ({
    role,
    direction,
    whole,
  });
  let head = gap.replace(/[（(\s]+$/, (c) => c);
  for (let i = 0; i < 6; i++) head = head.replace(/\s+$/, '').replace(zhFiller, '');
  // 下降到2022年的: the year between does not part the verb from its number.
  head = head.replace(/([到至])(?:(?:19|20)\d{2}年|上年|去年|今年|目前)?的?$/, '$1');
  const clause = head.slice(
    Math.max(head.lastIndexOf('，'), head.lastIndexOf('；'), head.lastIndexOf(',')) + 1,
  );
  const near = zhLast(clause);
  const isRate = conceptOf(concept)?.rate === true;
  const sameAsBefore = previous !== null && listGapZh.test(gap) && sameSort(previous.mention, mention);
  if (sameAsBefore && (previous.reading.role !== 'previous' || /[:：∶]/.test(gap)))
    return { ...previous.reading };
  if (mention.unit === 'years' || mention.unit === 'months')
    return is(/(?:提前|提早)(?:约)?$/.test(gap) ? 'early' : 'level');
  // 5.2万吨（上年同期：5.0万吨）; 增速比全国高1.3个百分点，全国为5.2%.
  if (previous !== null && /（[^（）]*(?:上年|去年|\d{4}年)[^（）]*[:：为]\s*$/.test(gap))
    return is('previous');
  if (
    previous?.reading.role === 'points' &&
    mention.unit === '1' &&
    /^[，,]?\s*(?:全国|全省|全市|整体|平均|其)[^，。；]{0,8}$/.test(gap)
  )
    return is('previous');
  const fromTo =
    /(?:由|从|自)[^，；。]*$/.test(clause) &&
    /^[^，；。]{0,14}?(?:至|到|为)/.test(tail) &&
    next !== null &&
    !/(?:增长|下降|增加|减少)$/.test(clause);
  const before =
    /(?:上年|去年|上月|前一年|上年同期|去年同期|同期)(?:的|为|是|仅为|全年为)*$/.test(head) &&
    !/(?:比|较)(?:上年|去年|上年同期|去年同期|上月)$/.test(head);
  if (mention.unit === 'times') {
    if (mention.form === 'verb') return is('multiple', 1);
    if (/(?:是|为|相当于|达到?)[^，；]*(?:的)\s*(?:约|近)?$/.test(gap) || /的\s*$/.test(gap))
      return is('multiple', 1);
    if (near.sign !== 0 && near.distance <= 6 && !/至|到/.test(clause.slice(-near.distance)))
      return is('growth', near.sign);
    return is('multiple', 1);
  }
  if (mention.unit === 'points' || (mention.unit === '点' && near.sign !== 0 && near.distance <= 3)) {
    if (/拉动|贡献|拖累|向上拉动|下拉/.test(clause) && !/贡献率[^，]*(?:提高|下降|上升|降低)$/.test(clause))
      return is('contribution', /拖累|下拉/.test(clause) ? -1 : 0);
    return is('points', near.sign);
  }
  if (mention.unit === '1') {
    if (fromTo) return is('previous');
    if (before) return is('previous');
    if (/贡献率[^，；]*$/.test(clause) || /^的?增长?贡献/.test(tail)) return is('contribution_share');
    const share =
      /占(?:了|到|比|据)?([^，；。]*?)(?:的|总量的)?(?:比重|比例|份额|比率)?(?:的|由|从|为|达|达到|约|超过|超|近|逾|已|接近|提高到|提高至|上升到|上升至|升至|降至|下降到|下降至|分别|高达|仅|不足)*\s*$/.exec(
        gap,
      );
    if (share !== null && !/(?:增长|上涨|下降|提高|增加|减少)$/.test(gap))
      return is('share', 0, (share[1] ?? '') === '' ? null : (share[1] ?? null));
    const toLevel = /(?:至|到)$/.test(head);
    if (/(?:比重|占比|份额|比例|构成|结构|结构比|之比)[^，；]*$/.test(clause) && (toLevel || near.sign === 0))
      return is('share', 0, shareWholeZh(clause));
    if (/年均|平均每年|两年平均|三年平均|年平均/.test(clause) && !isRate)
      return is('average_growth', near.sign === 0 ? 1 : near.sign);
    if (toLevel && near.sign !== 0)
      return is(
        /增速|增幅|涨幅|降幅/.test(clause) ? 'growth' : 'level',
        /降幅/.test(clause) ? -1 : /增速|增幅|涨幅/.test(clause) ? 1 : near.distance <= 3 ? near.sign : 0,
      );
    if (/^的?(?:增长|增速|增幅|速度增长|速度递增|涨幅)/.test(tail)) return is('growth', 1);
    if (/^的?(?:降幅|下降|跌幅)/.test(tail)) return is('growth', -1);
    if (/自然增长率$/.test(clause)) return is('level');
    if (/率$/.test(clause) && near.distance > 3) return is('level');
    if (near.sign !== 0 && near.distance <= 12) {
      const relative = /高于|低于|高出|快于|慢于/.test(near.word);
      return is(relative ? 'previous' : 'growth', relative ? 0 : near.sign);
    }
    if (isRate) return is('level');
    if (near.sign !== 0) return is('growth', near.sign);
    if (/^的(?=[\u4e00-\u9fff])/.test(tail)) return is('share', 0, null);
    return is('level');
  }
  if (
    isConversion(
      mention,
      previous?.mention ?? null,
      gap,
      /^\s*[，,]?\s*[（(]?\s*(?:约合|折合|约为|约|合|相当于|按.*?折合|即)?(?:约|人民币|为)?\s*$/,
    )
  )
    return is('conversion');
  if (
    /(?:目标|计划|预期|任务)(?:值|数)?(?:的|为|是|任务)?(?:达到)?$/.test(head) ||
    /^的?(?:年度|全年|发展|预期)?(?:目标|任务|计划)/.test(tail)
  )
    return is('target');
  if (fromTo || before) return is('previous');
  if (/(?:比|较)(?:上年|去年|上年同期|去年同期|上月|\d{4}年)(?:的)$/.test(head)) return is('previous');
  if (/(?:至|到)$/.test(head)) return is('level', near.distance <= 3 ? near.sign : 0);
  if (near.sign !== 0 && near.distance === 0 && !/净增$|高于$|低于$/.test(clause)) {
    return is('change', near.sign);
  }
  return is('level');
}

function shareWholeZh(clause: string): string | null {
  return (
    /占([^，；]*?)(?:的)?(?:比重|比例|份额)/.exec(clause)?.[1] ??
    /([^，；的在]*?)(?:中|内)?(?:的)?(?:占比|比重|份额|结构|构成)/.exec(clause)?.[1] ??
    null
  );
}
