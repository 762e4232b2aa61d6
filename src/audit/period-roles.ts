// What a period does in its sentence: it is told of, compared with, aimed at, or part of a name.

import type { Lang } from './mention.js';

const compareEn =
  /(?:\bover|\bthan(?: in| at)?|\b(?:points?|percent|%|higher|lower|unchanged) from|(?:same|corresponding) (?:period|month|quarter|half|months|time|date|day|season) (?:of|in)|\bcompared (?:with|to)|\bon|\bsince|\bversus|\bagainst|\babove|\bbelow|\bof (?:its|the)|level (?:of|in))\s*(?:the\s+)?$/i;
/** "In 2022 the figure had been 1,176": what was before is told to be compared with. */
const pluperfect =
  /^,?[^,;.]{0,40}?\bhad\s+(?:already\s+)?(?:been|stood|reached|totalled|amounted|come|registered|recorded|posted|[a-z]+ed)\b/i;
const compareZh = /(?:比|较|与|同|自|由|从|而|是|(?<!以上|数据|变|改|转)为|相当于|恢复[到至]|超过|超)$/;
const comparedBehind: Record<Lang, RegExp> = {
  en: /^(?:['’]s)?\s+levels?\b/i,
  zh: /^同[期月季]|^这一(?:数字|指标|数据)/,
};

/** The base of an index (以2015年为100), of prices (at 2015 prices), a part of the name of a plan. */
const isNamed: Record<Lang, { before: RegExp; after: RegExp }> = {
  en: {
    before:
      /\b(?:base(?: year| period)?(?: of)?:?|(?:strategy|plan|programme|law|outline|document|roadmap) (?:of|(?:approved|adopted|enacted|launched) in)|(?:Plan|Programme|Program|Strategy|Act|Law|Agenda)[,\s]*\(?)\s*$|\[\s*$/,
    after: /^\)?\s*(?:(?:constant\s+)?prices\b|Agenda\b|[=＝]\s*100)/,
  },
  zh: {
    before: /《[^》]*“?$/,
    after:
      /^(?:同期|平均)?\s*(?:[=＝]\s*100|为(?:基期|基数|100(?![\d.])))|^(?:的)?(?:不变|可比)?(?:单价|价格?)(?:计算|[，,])|^[“”]?[^，。；》]{0,16}规划/,
  },
};

function namedOnly(words: string, before: string, after: string, lang: Lang): boolean {
  const { before: lead, after: behind } = isNamed[lang];
  // A year in the title of a bulletin is what it tells of; a plan's name is not.
  const titled = lang === 'en' || /五/.test(words);
  const plan = lang === 'en' || titled || /[=＝]|^(?:同期|平均)?为|价/.test(after.slice(0, 6));
  return (titled && lead.test(before)) || (plan && behind.test(after));
}

/** "By 2025", "the target for 2025", 到2025年, 2025年产值达到1000亿元的目标. */
const isDue: Record<Lang, { before: RegExp; after: RegExp }> = {
  en: {
    before:
      /\b(?:by|(?:targets?|goals?|plans?|forecasts?|expected|projected|set|planned|due|foreseen|pencill?ed in|pledged|promised|scheduled|laid down|aimed for|targeted|earmarked)\s+(?:for|of|in|by)|before|until)\s+(?:the\s+)?(?:end\s+of\s+)?$/i,
    after: /^\s*(?:targets?|goals?|plans?|forecasts?)\b/i,
  },
  zh: {
    before: /(?:力争|预计|计划|(?:^|[，。；“”])到|力争到|预计到|计划到|确保到)$/,
    after: /^[^，。；]{0,22}(?:目标|任务(?!是))/,
  },
};

export interface PeriodRole {
  /** Something is only compared with it. */
  compared: boolean;
  named: boolean;
  due: boolean;
  /** In brackets with the one number that it is of: (2022: 1.07 billion), （6月为6.4%）. */
  local: boolean;
}

/** The role of a period that is printed as `words` between `before` and `after`; `compare` where its own words say so. */
export function periodRole(
  words: string,
  before: string,
  after: string,
  lang: Lang,
  compare: boolean,
): PeriodRole {
  const named = namedOnly(words, before, after, lang);
  const compared =
    compare ||
    (lang === 'zh'
      ? compareZh.test(before) && !/(?:计划|目标)为$/.test(before)
      : (compareEn.test(before) && !toldOf(before, after)) ||
        pluperfect.test(after) ||
        comparedWords(words, before)) ||
    comparedBehind[lang].test(after);
  const due =
    !(lang === 'en' && carriedOut.test(before)) &&
    ((isDue[lang].before.test(before) && !(lang === 'en' && isBy.test(before) && reached.test(after))) ||
      isDue[lang].after.test(after));
  const local = /[（(]\s*$/.test(before) && inBrackets[lang].test(after);
  return { compared: compared && !named && !local, named, due, local };
}

const inBrackets: Record<Lang, RegExp> = {
  en: /^(?:\s*,[^,:()]{0,20})?\s*:\s*[^()]*\d[^()]*\)/,
  zh: /^(?:修订后?|同期)?(?:为|：|:|下降|上升|增长|上涨|是)?[^（），；]{0,6}\d[^（）；]*）/,
};

/** "unchanged from January", "the same as in September", "since January". */
function comparedWords(words: string, before: string): boolean {
  return (
    /^since\b/i.test(words) ||
    (/^from\b/i.test(words) &&
      /(?:\b(?:points?|percent|pct|pp|higher|lower|unchanged|up|down)|%)\s*,?\s*$/i.test(before)) ||
    (/^in\b/i.test(words) && /\bas\s*$/i.test(before))
  );
}

/** "At the beginning of the 2024/25 academic year", "the implementation of the 2024 Plan": told of, not compared with. */
function toldOf(before: string, after: string): boolean {
  return (
    (/\bover the\s*$/i.test(before) && /^\s+(?:calendar|fiscal|financial)\s+year\b/.test(after)) ||
    (/\bof (?:its|the)\s*$/i.test(before) &&
      (/\b(?:beginning|start|end|close|course|middle|implementation|review|whole|results?|execution) of the\s*$/i.test(
        before,
      ) ||
        /^\s+(?:[A-Z][a-z]+|academic|school|fiscal|financial|calendar|plan|budget|census|season)\b/.test(
          after,
        )))
  );
}

/** The implementation of a plan tells of what has been. */
const carriedOut = /\b(?:implementation|execution|review|results?) of the (?:annual )?(?:plan for )?$/i;

/** What is reached by then; "to be surfaced by March 2026" is aimed at whatever follows. */
const isBy = /(?<!\bto be [a-z]+ )\b(?:by|before|until)\s+(?:the\s+)?(?:end\s+of\s+)?$/i;

/** "By the end of 2024 the municipality had": it is past. */
const reached =
  /^,?[^.;]{0,90}?\b(?:had|was|were|stood|numbered|amounted|totall?ed|housed|came|reached|exceeded|climbed|counted)\b(?!\s+to\s+(?:be|have|reach|rise))/;
