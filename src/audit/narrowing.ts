// Words that make of an industry something that the workspace's figure is not: its firms, its exports, another place's.

import type { Lang } from './mention.js';

/** Words that narrow an industry down. */
const narrower: Record<Lang, RegExp> = {
  en: /\b(?:firms?|compan(?:y|ies)|enterprises?|parks?|zones?|districts?|count(?:y|ies)|products?|bases?|projects?|leading|clusters?|chains?|segments?|tax|robots?|makers?|producers?|plants?|provinces?|provincial|national|nationwide|country|China['’]s|Chinese|world|global|exports?|imports?|listed|private|state-owned|foreign|online|per (?:capita|head)|average|monthly|profits?|loans?|deposits?|orders?)\b/i,
  zh: /企业|公司|园区|基地|产品|项目|龙头|集群|产业链|全国|全省|我国|我省|省内|国内(?!生产)|出口|进口|税|民营|国有|外资|人均|利润|贷款|存款|订单|线上|网上/,
};

/** What an indicator's own name says of enterprises narrows nothing down. */
const innocent: Record<Lang, RegExp> = {
  en: /\b(?:industrial )?enterprises above (?:the )?designated size\b|\bprovincial capital\b|\bchain chiefs?\b|\bleading (?:the|all)\b/gi,
  zh: /规模以上工业企业|省会|链长|主要产品/g,
};

const notPlaces =
  /^(?:The|This|That|In|On|At|By|For|From|Of|It|Its|Their|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|GDP|Development|Reform|Commission|Bureau|Statistics|Last|Year)$/;

/** Whether a clause speaks of less, or of somewhere else, than the workspace's figures do; or only of somewhere else. */
export function narrows(clause: string, lang: Lang, own: readonly string[], placesOnly = false): boolean {
  const plain = clause.replace(innocent[lang], ' ');
  return (!placesOnly && narrower[lang].test(plain)) || elsewhere(plain, lang, own);
}

/** "Chengdu's", "in Changchun", 长春市: a place that is not the workspace's own. */
function elsewhere(clause: string, lang: Lang, own: readonly string[]): boolean {
  const isOwn = (place: string): boolean => own.some((name) => name.includes(place.toLowerCase()));
  const places =
    lang === 'zh'
      ? [...clause.matchAll(/([\u4e00-\u9fff]{2,3})(?:市|省)(?!场|级|内|外|民|政|里)/g)].filter(
          ([whole]) =>
            !/^(?:全|本|该|我|各|城|都|超|上)/.test(whole) &&
            !/[全本该我各从据由经在向对让与和及到]$/.test(whole.slice(0, -1)),
        )
      : [...clause.matchAll(/\b([A-Z][a-z]{3,})['’]s\b|\b(?:in|of|for)\s+([A-Z][a-z]{3,})\b/g)];
  return places.some((match) => {
    const place = match[1] ?? match[2] ?? '';
    if (lang === 'zh') return ![place, place.slice(-2)].some(isOwn);
    return !notPlaces.test(place) && !isOwn(place);
  });
}
