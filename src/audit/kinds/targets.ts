// Values aimed at, promised or allowed: targets in other words than "the target of", plans, ceilings, what is to be by a year to come.

import type { Place } from './place.js';

const en = {
  before:
    /\b(?:target(?:s|ed|ing)?|goals?|ceiling|limit|objectives?|quota|task|promises?|forecast)\b[^,;.]{0,24}\b(?:of|is|was|at|around|about|between)\s+(?:around |about |some |the )*[$€£¥]*$|\b(?:aim(?:s|ed)? (?:at|for|to)|call(?:s|ed) for|demand(?:s|ed)|requires? that|wants?|hopes? to|intends? to|propos(?:e|es|ed|ing)|envisag\w+|foresaw|foresees|sights on|stipulat\w+|commits?|has set itself|(?:document|plan|programme|strategy|outline)[^,;.]{0,30} (?:sets|mentions))\b[^,;.]{0,40}$|\b(?:is|are|was|were|has|have|ought|needs?|until [^,;.]{0,24}) to (?:reach|exceed|top|hit|attain|offer|provide|employ|handle|rise to|grow to|climb to|fall to|complete|create|build)\b[^,;.]{0,12}$|\b(?:planned|promised|expected|targeted|pledged)\s+[$€£¥]*$|\b(?:asked for|reckoned with)\s+[$€£¥A-Z/]*\s?$|\b(?:appropriations?|requirement|allocation) of\s+[$€£¥A-Z/]*\s?$|\b(?:percent|per cent|%) of the (?:estimate|plan|budget) of\s+[$€£¥A-Z/]*\s?$|\b(?:has|have|had) set (?:itself|themselves)\s+[$€£¥A-Z/]*\s?$|\b(?:forecast|guidance|range)\b[^,;.]{0,24}\b(?:of|between)\s*$|\bexpects? [^,;.]{0,40} to (?:reach|rise to|grow to|fall to)\s*$|\bpromised to (?:cut|raise|lift|reduce)\b[^,;.]{0,20}$|\brequires that\b[^,;.]{0,80}\breach\s+$|\bwe will (?:also )?(?:hire|build|create|open)\s*$|\bwill be taken from\b[^,;.]*\bto\s*$/i,
  behind:
    /^(?!\s*of\b)\s*(?:(?!the\b)[a-z-]+\s+){0,3}?(?:(?:was|were|had been|has been|it)\s+)?(?:planned|promised|pledged|targeted|aimed for|pencilled in|penciled in|laid down|budgeted|programmed|set in the|to be [a-z]+ed by|foreseen|stipulated|envisaged|set for|targets?|goals?|ceiling|limit|quota|(?:target )?band|it wants|its [a-z ]{0,16}had|the [A-Z][A-Za-z ]{0,20} had)\b/,
  list: /\b(?:we|I) propose\b|\bmain targets (?:are|for)\b/,
};

const zh = {
  before:
    /(?:年度|全年|总量|新增)目标(?:是|为)：?[^，。；\d]{0,14}$|拟安排$|全年计划(?:新开工|改造|完成|建设)[^，。；\d]{0,8}$|(?:较|比)计划(?:降幅|增幅|增速)$|(?:目标|任务|控制线|(?<!市场)预期(?!寿命))(?:任务|目标|值|数)?(?:的|是|为|：|（)*(?:同比|实际)?(?:增长|达到)?$|(?:力争|有望|争取|确保|预计落成|控制在)[^，。；]{0,14}$|(?:年度|年内|全年|今年)[^，。；]{0,12}计划(?:完成)?(?:投资|新开工)?(?:的|为|（)*$|计划（$|^(?:[^，。；]*》[^，。；]{0,6}(?:提出|原定|确定))?，?(?:到|至)20\d\d年[^，。；末底]{0,24}$|规划[^，。；]{0,8}到20\d\d年[^，。；末底]{0,14}$|预算(?:数|目标|安排)?(?:的|为|（)*$|(?:规划|纲要|方案)[^。；]{0,6}(?:要求|提出|确定)[^。；]{0,24}(?:达到|提高到)$|(?:规划|计划)(?:要求|确定|提出)的$|限额$|(?:上限|限值)(?:为|（)*$/,
  proposed:
    /(?:规划|纲要|方案)(?:》)?(?:（[^（）]*）)?[^。；]{0,6}(?:要求|提出|确定)[^。；]{0,30}(?:达到|达|提高到)$|(?:提出|建议)[，,]?(?:到)?(?:20\d\d年|明年|今年)末?[^，。；\d]{0,24}$|“十[三四五]五”规划提出，[^。；，\d]{0,12}$|到20\d\d年(?:末|底)?[，,][^，。；\d]{0,12}将达到?$/,
  behind:
    /^(?:\/[^，。；的]{1,4})?(?:左右|以上|以内|以下)?[）)]?(?:的(?:[^，。；\d]{0,6})|[年度五]{0,2})(?:目标|任务|预期(?!性)|控制线|规划线|上限|红线|限额|限值)/,
  list: /(?:目标|预期)(?:是|为)?[：:]|建议(?:20\d\d年|明年|今年)|展望20\d\d年|到20\d\d年[^。]*(?:力争|达到)[^。]*，/,
};

/** "Demanded that 95 per cent of households be within reach". */
const demanded = /\b(?:demanded|requires|required|foresaw|foresees|proposes?|calls? for)\b[^,;.]{0,30}$/i;

/** 实际执行中，2022年完成486.7万标箱: what came of it. */
const reached = /实际|已达|已有|首次|累计完成/;

export function isTarget(place: Place): boolean {
  const { claim, lang, clause, lead, tail, rest, before } = place;
  if (claim.role === 'early') return true;
  const { role, unit } = claim;
  if (role !== 'target' && !['level', 'previous', 'growth', 'average_growth', 'share'].includes(role))
    return false;
  if (/^(?:years|months|times)$/.test(unit)) return false;
  // 目标的101.2%, 148 of the 185 scheduled: what is reached of it, or so many of them.
  if (
    unit === '1' &&
    (lang === 'zh'
      ? /的(?:约)?$/.test(clause) && !/控制在/.test(clause)
      : /^\s*of\b/.test(tail) && !demanded.test(clause))
  )
    return false;
  if (role === 'target') return !/\bof the\s*$/.test(clause) || !/^\s*(?:[a-z-]+\s+)*scheduled\b/.test(tail);
  if (lang === 'zh')
    return (
      !reached.test(place.head) &&
      (zh.before.test(clause) ||
        zh.proposed.test(lead) ||
        zh.behind.test(rest) ||
        (before?.kind === 'target' && zh.list.test(lead)) ||
        /(?:目标|预期)(?:是|为)[：:][^。]*$/.test(lead))
    );
  const behind = /^\s*(?:to|and|–|-)\s*$/.test(tail)
    ? rest.replace(/^\s*\S+\s*[\d.,]+\s*(?:%|percent|per cent)?/, '')
    : tail;
  return (
    en.behind.test(behind) ||
    (/\bsets\s*$/.test(clause) && /^\s+for 20\d\d/.test(tail)) ||
    en.before.test(clause) ||
    (before?.kind === 'target' && en.list.test(lead))
  );
}
