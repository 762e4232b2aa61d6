// What the system's definition bears out by itself, and what is said where nothing in the workspace can.

import { nameOf, partsOf, systemIndustries, type System } from '../define/index.js';
import type { Judgement } from './audit.js';
import type { Claim } from './claim.js';
import type { Unlinked } from './expressions.js';
import type { Lang } from './mention.js';
import type { NameFinder } from './names.js';

export function unlinkedVerdict({ claim, node, why }: Unlinked, lang: Lang): Judgement {
  const bound = claim.kind === 'bound';
  const texts: Record<Unlinked['why'], [string, string]> = {
    no_node: ['what it is about is not in the workspace', '工作区中没有它所指的对象'],
    no_indicator: [
      `the workspace has no such indicator of ${node?.id ?? 'it'}`,
      `工作区没有${node?.id ?? ''}的这一指标`,
    ],
    no_period: ['the text does not say of which period', '文中没有说明时期'],
    no_unit: [
      `${node?.id ?? 'it'} has no such figure in ${claim.unit || 'this unit'}`,
      `${node?.id ?? ''}没有以此单位计的指标`,
    ],
    kind: ['the workspace holds no figure of this kind to judge it by', '工作区没有可据以判断的这类数据'],
  };
  const [en, zh] = texts[why];
  const prefix = bound ? (lang === 'zh' ? '界限值：' : 'a bound: ') : '';
  return {
    ref: null,
    computed: null,
    verdict: 'unsupported',
    why: prefix + (lang === 'zh' ? zh : en),
    unjudged: bound ? 'bound' : why === 'no_node' ? 'not_linked' : 'no_figure',
  };
}

/** Words between a number and its industries that part no others off from them. */
const plain: Record<Lang, RegExp> = {
  en: /^(?:\s|["“”‘’'+\d-]|\b(?:major|key|main|modern|all|such|priority|focal|favou?red|chosen|selected|listed|headline|our|industries|industry|sectors?|branches|of|the|city['’]s|system)\b)*$/i,
  zh: /^(?:大|个|类|主要|重点|现代|产业|行业|[“”"+\d])*$/,
};

/**
 * "Eight industries", 四大优势产业: counts that the system's own definition bears out, or rules out where the text speaks
 * of all there are ("the three pillar industries").
 */
export function definedCount(
  claim: Claim,
  system: System,
  names: NameFinder,
  before: string,
  after: string,
  lang: Lang,
  own: boolean,
): Judgement | null {
  if (claim.half > 0.5 || !Number.isInteger(claim.value) || claim.value > 60 || claim.role !== 'level')
    return null;
  const unit = claim.text.replace(claim.lang === 'zh' ? /^[\d一二两三四五六七八九十]+/ : /^\w+/, '');
  const follows = `${unit}${after}`;
  const phrase =
    claim.lang === 'zh'
      ? /^(?:大|个)?[“”"+\d]*[\u4e00-\u9fff]{0,4}?产业(?!链|园|集|基|项|化)/.exec(follows)?.[0]
      : (/^[\s"“”‘’'+\d]*(?:[a-z-]+[\s"“”‘’'+\d]+){0,3}?(?:industries|sectors|branches|pillars)\b/i.exec(
          follows,
        )?.[0] ??
        (/\bthe $/i.test(before) && /^(?:$|[,.;)]|\s+(?:of them|together|combined)\b)/.test(follows)
          ? ''
          : undefined));
  if (phrase === undefined) return null;
  const group = names.find(phrase, claim.lang).find(({ node }) => node.level === 'group');
  const rest = group === undefined ? phrase : phrase.slice(0, group.start) + phrase.slice(group.end);
  if (!plain[claim.lang].test(rest)) return null;
  const members =
    group === undefined ? systemIndustries(system).length : partsOf(system, group.node.id).length;
  const fits = members === claim.value;
  const all = claim.lang === 'zh' ? /^大/.test(follows) : /\b(?:the|all|its|city['’]s)\s+$/i.test(before);
  // Without its group told, another number of industries is another choice of them.
  const picked =
    claim.lang === 'zh'
      ? /的$/.test(before)
      : /^[^,.;]{0,25}\s(?:with|without|that|whose|which|where|in which|for which|reporting|having|under|over|above|below|growing|to (?:have|grow|report))\b/i.test(
          follows.slice(phrase.length),
        );
  const sure = own && group !== undefined && group.coverage >= 0.7 && all && !picked;
  if (!fits && !sure) return null;
  // "Its eight leading industries" are all of them, unless the group is called by its own name.
  const allThere = claim.value === systemIndustries(system).length;
  if (
    !fits &&
    allThere &&
    group !== undefined &&
    !isByOwnName(phrase, nameOf(group.node, claim.lang), claim.lang)
  )
    return null;
  const what = group === undefined ? nameOf(system, lang) : nameOf(group.node, lang);
  return {
    ref: null,
    computed: members,
    verdict: fits ? 'verified' : 'contradicted',
    why:
      lang === 'zh'
        ? `按系统定义，${what}共${members}个产业`
        : `the system defines ${members} industries: ${what}`,
  };
}

/** Whether words call a group by a word of its own name, and not by another for it. */
function isByOwnName(words: string, name: string, lang: Lang): boolean {
  const own =
    lang === 'zh'
      ? [name.replace(/产业|行业/g, '')]
      : (name.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter(
          (word) => !/^(?:industr|sector|group)/.test(word),
        );
  return own.some((word) => word !== '' && words.toLowerCase().includes(word));
}
