// Where names stand in a sentence, and which of them a number there belongs to.

import { totalId } from '../define/index.js';
import type { Claim } from './claim.js';
import type { Lang } from './mention.js';
import type { NameHit } from './names.js';
import { asides, wholes } from './topic-words.js';

/** 占总规模的: what it is a share of is not what is told of. */
export function beforeWhole(claim: Claim, sentence: string, gapStart: number, at: number): number {
  if (claim.lang !== 'zh' || claim.unit !== '1') return at;
  const of = sentence.slice(gapStart, at).lastIndexOf('占');
  if (of >= 0) return gapStart + of;
  // 占八大产业总规模6213.7亿元的34.4%: a number of the whole's own stands between.
  const clause = /占[^，。；占]{2,40}的(?:约|近|超过?)?$/.exec(sentence.slice(0, at));
  return clause?.index ?? at;
}

/** A name in brackets, or between dashes, that close before the number. */
export function isInsert(sentence: string, hit: NameHit, at: number): boolean {
  const inserts = [
    ...sentence.slice(0, at).matchAll(/\([^()]*\)|（[^（）]*）|\s[–—-]\s[^–—]*\s[–—-]\s|——[^—]*——/g),
  ];
  return inserts.some(({ 0: text, index }) => hit.start > index && hit.end < index + text.length);
}

export function isAside(
  sentence: string,
  hit: NameHit,
  at: number,
  lang: Lang,
  hits: readonly NameHit[] = [],
): boolean {
  const behind = sentence.slice(hit.end, at);
  // "finance's 9.3%", 农产品深加工的9.3%: the number is its own.
  if (/^(?:(?:产业|业|行业)?的|['’]s\s+)?\s*\(?$/.test(behind)) return false;
  const ahead = sentence.slice(0, hit.start);
  // 文化旅游和农产品深加工，两者合计: a list of two, neither of them set aside.
  if (
    lang === 'zh' &&
    /[和与同]$/.test(ahead) &&
    /^(?:产业|业|行业)?(?:这)?[，,]?(?:两者|二者|两大|两个|合计|合起来|加起来|共计|共)/.test(behind)
  )
    return false;
  // 金融和现代物流产业收入: set aside only with the one that it is listed with.
  const beside =
    lang === 'zh'
      ? hits.find(({ end }) => end < hit.start && joinedZh.test(sentence.slice(end, hit.start)))
      : undefined;
  if (beside !== undefined)
    return asides.zh.after.test(behind) || isAside(sentence, beside, hit.start, lang, hits);
  // "In finance, ..." leads its sentence; "faster than finance" does not.
  if (lang === 'zh' && /(?:^|[，。；])(?:与|同|和|在|作为)$/.test(ahead)) return false;
  if (wholes[lang].test(ahead)) return true;
  return asides[lang].before.test(ahead) || asides[lang].after.test(behind.replace(/^(?:产业|业|行业)/, ''));
}

/** "85.81 billion yuan in finance, and ...": what stands right behind the number before belongs to that. */
export function ofNumberBefore(sentence: string, hit: NameHit, gapStart: number, lang: Lang): boolean {
  if (gapStart === 0 || lang === 'zh') return false;
  return (
    /^\s*(?:in|of|for|from|by)\s+(?:the\s+)?(?:city['’]s\s+)?[a-z\s]{0,12}$/i.test(
      sentence.slice(gapStart, hit.start),
    ) &&
    /^(?:\s+(?:industry|sector|branch|trade))?(?:\s+(?:in|for|during|of)\s+(?:the\s+)?(?:20\d\d|year))?\s*(?:[,;]|and\b|while\b|$)/i.test(
      sentence.slice(hit.end),
    )
  );
}

const joinedZh = /^(?:产业|业|行业)?(?:、|和|与|及|以及|同|跟|加上?)(?:四大)?(?:现代)?$/;

/** The names listed right before a number, or before the list that it stands in: "finance and logistics". */
export function listBefore(hits: readonly NameHit[], sentence: string, at: number, lang: Lang): NameHit[] {
  const joined =
    lang === 'zh'
      ? joinedZh
      : /^(?:\s+(?:industries|industry|sector))?\s*(?:,|and|,\s*and|&)\s*(?:the\s+)?$/i;
  let list: NameHit[] = [];
  for (const hit of hits) {
    if (hit.end > at) break;
    const open = list.at(-1);
    // 一二三产业: sectors side by side.
    const side = open?.node.level === 'account' && hit.node.level === 'account' && open.end === hit.start;
    if (open !== undefined && (side || joined.test(sentence.slice(open.end, hit.start)))) list.push(hit);
    else if (open === undefined || hit.node.id !== open.node.id || list.length < 2) list = [hit];
  }
  return list;
}

/** 四大主导产业和四大优势产业: groups whose list began before the count that stands between. */
export function withJoined(
  own: readonly NameHit[],
  before: readonly NameHit[],
  sentence: string,
  lang: Lang,
): NameHit[] {
  const [first] = own;
  const last = before.filter((hit) => first !== undefined && hit.end <= first.start).at(-1);
  const joined =
    last?.node.level === 'group' &&
    first?.node.level === 'group' &&
    listBefore([last, first], sentence, first.end, lang).length > 1;
  return joined ? [last, ...own] : [...own];
}

/** 前者, the former; 后者, the latter. */
export function pairTold(sentence: string, from: number, at: number, lang: Lang): 0 | 1 | null {
  const clause = sentence.slice(from, at);
  if (lang === 'zh') return /后者/.test(clause) ? 1 : /前者/.test(clause) ? 0 : null;
  return /\bthe latter\b/i.test(clause) ? 1 : /\bthe former\b/i.test(clause) ? 0 : null;
}

export function lastPair(hits: readonly NameHit[], sentence: string, lang: Lang): [NameHit, NameHit] | null {
  const list = listBefore(hits, sentence, sentence.length, lang);
  const [first, second] =
    list.length === 2 ? list : hits.filter(({ node }) => node.level === 'industry').slice(-2);
  return first === undefined || second === undefined ? null : [first, second];
}

/** "136.26 billion yuan of revenue in culture and tourism". */
export function hitBehind(
  claim: Claim,
  sentence: string,
  hits: readonly NameHit[],
  from: number,
  tail: string,
): NameHit | null {
  const hit = hits.find(({ start }) => start >= from && start < from + tail.length);
  if (hit === undefined) return null;
  const between = sentence.slice(from, hit.start);
  const linked =
    claim.lang === 'zh'
      ? /^的[^，。；]{0,6}$/
      : /^\s+(?:[a-z]+\s+){0,4}(?:in|of|for|from|by(?: which)?|to)\s+(?:the\s+)?(?:[a-z]+['’]s\s+|above-scale\s+)?$/i;
  return linked.test(between) && !/\b(?:and|while|but|that)\b/.test(between) ? hit : null;
}

/** The node named last; but an industry rather than the group or the total that its clause puts it in. */
export function pick(hits: readonly NameHit[], sentence: string, at = sentence.length): NameHit | null {
  const last = hits.at(-1);
  if (last === undefined) return null;
  const rivals = hits.filter(
    (hit) =>
      hit.node.id !== last.node.id &&
      hit.start === last.start &&
      hit.end === last.end &&
      hit.coverage === last.coverage,
  );
  if (rivals.length > 0) return null;
  if (last.node.level !== 'group' && last.node.id !== totalId) return last;
  const before = hits.filter((hit) => hit.end <= last.start && hit.node.id !== last.node.id);
  const member =
    before.filter((hit) => hit.node.level === 'industry').at(-1) ??
    before.filter((hit) => hit.node.level === 'group').at(-1);
  if (member === undefined) return last;
  // 主导产业和优势产业总规模: of both.
  const other = before.filter((hit) => hit.node.level === 'group' && hit.end < member.start).at(-1);
  if (
    last.node.id === totalId &&
    member.node.level === 'group' &&
    other !== undefined &&
    joinedZh.test(sentence.slice(other.end, member.start))
  )
    return last;
  const between = sentence.slice(member.end, last.start);
  // 占主导产业3962.1亿元的三分之一, a third of the pillar industries' 396.21 billion: the amount is the whole's own.
  const itsOwn = /^(?:产业)?的?$|^\s*(?:industries)?['’]s?\s+$/.test(sentence.slice(last.end, at));
  if (itsOwn && /占[^，。；]{0,4}$|\bof\s+(?:all\s+)?(?:the\s+)?$/i.test(between)) return last;
  // The pillar industries of the "4+4" system.
  const group = before.at(-1);
  if (
    group?.node.level === 'group' &&
    /^\s*(?:industries\s+)?(?:of|in|within)\s+(?:the\s+)?["“]?$/.test(sentence.slice(group.end, last.start))
  )
    return group;
  const put =
    !/[,;，；。]/.test(between) ||
    /[,，]\s*(?:one of|among|likewise|also|part of|(?:the|its|their|[A-Z][a-z]+['’]s|the city['’]s) (?:[a-z]+ )?(?:largest|smallest|biggest|fastest|slowest|strongest|weakest|main|only)|in the|在|居|列|属)[^,，;；]*$/i.test(
      between,
    );
  return put ? member : last;
}

/** 文旅和农产品加工，两者合计: what comes before the number is more than the one name that was found. */
export const severally = (between: string, [hit]: readonly NameHit[], lang: Lang): boolean =>
  hit?.node.level === 'industry' &&
  lang === 'zh' &&
  /两者|二者|两个产业|两大产业|三者|合计|合起来|加起来/.test(between);
