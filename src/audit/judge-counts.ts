// What the system's definition bears out by itself, and what is said where nothing in the workspace can.

import { nameOf, partsOf, systemIndustries, type System } from '../define/index.js';
import type { Judgement } from './audit.js';
import type { Claim } from './claim.js';
import type { Unlinked } from './expressions.js';
import type { Lang } from './mention.js';

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

/** "Eight industries", "four advantageous industries": counts that the system's own definition bears out. */
export function definedCount(claim: Claim, system: System, after: string, lang: Lang): Judgement | null {
  if (claim.half > 0.5 || !Number.isInteger(claim.value) || claim.value > 60 || claim.role !== 'level')
    return null;
  const phrase =
    claim.lang === 'zh'
      ? /^大?(?:[\u4e00-\u9fff]{0,4})产业/.exec(
          `${claim.text.replace(/^[\d一二三四五六七八九十]+/, '')}${after}`,
        )?.[0]
      : /^\s*(?:[a-z]+\s+){0,2}industries\b/i.exec(`${claim.text.replace(/^[\w]+/, '')}${after}`)?.[0];
  if (phrase === undefined) return null;
  const group = system.industries.find(
    (node) =>
      node.level === 'group' &&
      Object.values(node.names).some(
        (name) =>
          phrase.trim().toLowerCase().includes(name.toLowerCase()) ||
          name.toLowerCase() === phrase.trim().toLowerCase(),
      ),
  );
  const bare =
    claim.lang === 'zh' ? /^大?产业$/.test(phrase) : /^\s*(?:major |key |main )?industries$/i.test(phrase);
  const members =
    group !== undefined ? partsOf(system, group.id).length : bare ? systemIndustries(system).length : null;
  if (members === null || members !== claim.value) return null;
  const what = group === undefined ? nameOf(system, lang) : nameOf(group, lang);
  return {
    ref: null,
    computed: members,
    verdict: 'verified',
    why:
      lang === 'zh'
        ? `按系统定义，${what}共${members}个产业`
        : `the system defines ${members} industries: ${what}`,
  };
}
