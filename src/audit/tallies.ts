// How many industries are of a kind: above an amount or the average, growing faster than a rate, with a growth rate
// published, told by output value or by revenue, or as many as the sentence names.

import { partsOf, systemIndustries, type Industry } from '../define/index.js';
import type { FigureContext } from '../figures/index.js';
import type { Judgement } from './audit.js';
import type { Claim } from './claim.js';
import { periodFor } from './figure-periods.js';
import type { FiguresAtHand } from './figures-at-hand.js';
import { conceptsOf } from './indicators-in-text.js';
import { findConcepts } from './lexicon.js';
import type { Lang } from './mention.js';
import type { NameFinder } from './names.js';
import type { RegionFinder } from './regions-in-text.js';
import type { Reader } from './relations/reader.js';

export interface Tallying {
  names: NameFinder;
  reader: Reader;
  regions: RegionFinder;
  lastYear: string | null;
  context: FigureContext;
  values: FiguresAtHand['values'];
  tongue: (claim: Claim) => Lang;
  /** Whether the claim's text speaks of the workspace's own region or system. */
  own: (claim: Claim) => boolean;
}

/** What a member of the tally is known by. */
interface Member {
  node: Industry;
  size: number | null;
  growth: number | null;
}

/** Words behind a count by which it counts no industries. */
const others: Record<Lang, RegExp> = {
  en: /^\s*(?:[a-z-]+\s+){0,2}?(?:firms?|compan|enterprises?|makers?|chains?|projects?|robots?|years?|months?|points?|times|parks?|plants?|processors|percent|per cent|%|quarters?|districts?|counties|cities|new engines|traditional)/i,
  zh: /^[^，。；、]{0,4}(?:企业|公司|链|项目|城市|月|季|百分点|年|倍|方面|指标|县|园|新引擎|领域)/,
};

const conditions = {
  average: { en: /\b(?:above|below|beyond|over|under|beneath|exceed\w*|short of|beat|top\w*|outdo|larger than|bigger than|smaller than)\b[^.;]{0,25}\b(?:it|that|this|average|mean)\b/i, zh: /(?:高于|低于|超过|不足|不及|在)[^，。；]{0,6}平均/ },
  below: { en: /\b(?:below|under|beneath|short of|less than|smaller than|fewer than|slower)\b/i, zh: /低于|不足|不到|不及|以下|慢于/ },
  published: { en: /\b(?:rates?|growth)\b[^.;]*\b(?:released|published|given|reported|available|known|disclosed|out)\b|\b(?:report(?:ed|s)?|publish(?:ed)?|released|gave|give|disclosed|with)\b[^.;]*\b(?:rates?|growth)\b/i, zh: /(?:公布|披露|有|给出|可比|可查)[^，。；]{0,6}(?:增速|增幅|增长率|同比)|(?:增速|增幅)[^，。；]{0,6}(?:公布|披露|可查)/ },
  none: { en: /\b(?:no|not|without|none|neither|lack\w*|missing|silent)\b/i, zh: /未|没有|无|缺/ },
  measured: { en: /\b(?:output value|output)\b/i, zh: /产值/ },
  earned: { en: /\b(?:revenues?|takings|receipts|turnover)\b/i, zh: /收入|营收/ },
  grew: { en: /\b(?:grew|grow\w*|rose|increas\w*|expand\w*|gain\w*|rates?|faster|outpac\w*|outgr\w*|advanc\w*)\b/i, zh: /增|快|涨/ },
} satisfies Record<string, Record<Lang, RegExp>>; // prettier-ignore

/** Verdicts on counts of industries that the figures bear out, and on the bounds by which they are counted. */
export async function judgeTallies(
  claims: readonly Claim[],
  tallying: Tallying,
): Promise<Map<Claim, Judgement>> {
  const judged = new Map<Claim, Judgement>();
  for (const [i, claim] of claims.entries()) {
    if (!isCount(claim, tallying)) continue;
    const members = await membersFor(claim, tallying);
    const found =
      counted(claim, claims[i + 1], members, tallying) ?? miscounted(claim, claims[i + 1], members, tallying);
    if (found === null) continue;
    const lang = tallying.tongue(claim);
    const list = found.members.map(({ node }) => node.names[lang] ?? node.id);
    const why = lang === 'zh' ? `${list.length}个：${list.join('、')}` : `${list.length}: ${list.join(', ')}`;
    const right = list.length === claim.value;
    const judgement: Judgement = {
      ref: null,
      computed: list.length,
      verdict: right ? 'verified' : 'contradicted',
      why: right ? why : lang === 'zh' ? `${why}；文中为${claim.text}` : `${why}; the text has ${claim.text}`,
    };
    judged.set(claim, judgement);
    if (found.bound !== undefined)
      judged.set(found.bound, { ...judgement, verdict: 'verified', computed: found.bound.value, why });
  }
  return judged;
}

function isCount(claim: Claim, { own, reader }: Tallying): boolean {
  return (
    Number.isInteger(claim.value) &&
    claim.value > 0 &&
    claim.value <= 20 &&
    !/^(?:1|points|times|years|months|[A-Z]{3})$/.test(claim.unit) &&
    claim.role === 'level' &&
    own(claim) &&
    !others[claim.lang].test(reader.after(claim)) &&
    !/企业|家|链/.test(claim.text)
  );
}

/** The industries of the group that the sentence counts in, or all; each with its size and growth. */
async function membersFor(claim: Claim, tallying: Tallying): Promise<Member[]> {
  const { context, names, reader, regions, lastYear, values } = tallying;
  const { system } = context.store;
  const around = `${reader.gap(claim).slice(-40)} ${claim.text}${reader.after(claim).slice(0, 50)}`;
  const group = names.find(around, claim.lang).find(({ node }) => node.level === 'group')?.node;
  const nodes = group === undefined ? systemIndustries(system) : partsOf(system, group.id);
  const year = periodFor(claim, lastYear)?.key ?? lastYear ?? '';
  const { prefix } = regions(claim);
  const size = (node: Industry): string => `${prefix}${node.id}.headline[${year}]`;
  const growth = (node: Industry): string =>
    `growth(${prefix}${node.id}.${node.headline ?? 'headline'}[${year}])`;
  const known = await values(nodes.flatMap((node) => [size(node), growth(node)]));
  return nodes.map((node) => ({
    node,
    size: known.get(size(node)) ?? null,
    growth: known.get(growth(node)) ?? null,
  }));
}

/** The members that the words allow to be counted, where they are as many as the text says. */
function counted(
  claim: Claim,
  next: Claim | undefined,
  members: readonly Member[],
  tallying: Tallying,
): { members: Member[]; bound?: Claim } | null {
  const { lang } = claim;
  const { reader, names, context } = tallying;
  const sentence = reader.sentence(claim);
  const behind = /^[^;；。]*/.exec(reader.after(claim))?.[0] ?? '';
  const before =
    reader
      .gap(claim)
      .split(/[;；。]/)
      .at(-1) ?? '';
  const clause = `${before} ${behind}`;
  const says = (what: keyof typeof conditions): boolean => conditions[what][lang].test(clause);
  const tries: { members: Member[]; bound?: Claim }[] = [];
  const bound =
    next !== undefined &&
    next.hedge !== 'exact' &&
    next.source === claim.source &&
    next.sentence === claim.sentence
      ? next
      : undefined;
  if (bound !== undefined && /^[A-Z]{3}$/.test(bound.unit)) tries.push(...beyond(members, bound, ({ size }) => size)); // prettier-ignore
  if (bound?.unit === '1' && says('grew')) tries.push(...beyond(members, bound, ({ growth }) => growth));
  if (says('average')) {
    const sizes = members.flatMap(({ size }) => (size === null ? [] : [size]));
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    const below = says('below');
    tries.push({ members: members.filter(({ size }) => size !== null && size < mean === below) });
  }
  if (says('published') || says('grew'))
    tries.push({
      members: members.filter(({ growth }) => (growth === null) === (says('published') && says('none'))),
    });
  for (const [words, is] of [
    ['measured', true],
    ['earned', false],
  ] as const)
    // prettier-ignore
    if (says(words))
      tries.push({
        members: members.filter(
          ({ node }) => conceptsOf(node.headline ?? '', context.store.system).has('output_value') === is,
        ),
      });
  const near = names.find(sentence, lang).filter(({ node }) => node.level === 'industry');
  const named = new Set(near.map(({ node }) => node.id));
  if (findConcepts(behind.slice(0, 20), lang).every(({ id }) => !/enterprises|projects/.test(id)))
    tries.push({ members: members.filter(({ node }) => named.has(node.id)) });
  // "The smallest of the four": of the group told of last.
  const group = /\bof (?:the|these|those) $/i.test(before)
    ? names
        .before(claim, 400, reader)
        .filter(({ node }) => node.level === 'group')
        .at(-1)?.node
    : undefined;
  if (group !== undefined) {
    const parts = partsOf(context.store.system, group.id).map(({ id }) => id);
    tries.push({ members: members.filter(({ node }) => parts.includes(node.id)) });
  }
  return tries.find((one) => one.members.length === claim.value) ?? null;
}

/** 八大产业中六个产业规模超过800亿元: a count of all there are by a bound that stands right behind it. */
function miscounted(
  claim: Claim,
  next: Claim | undefined,
  members: readonly Member[],
  { reader }: Tallying,
): { members: Member[]; bound: Claim } | null {
  if (next === undefined || next.sentence !== claim.sentence || next.source !== claim.source) return null;
  if (!/^[A-Z]{3}$/.test(next.unit) || next.hedge === 'exact' || next.hedge === 'about') return null;
  const between = `${reader.between(claim, next)}${next.text}`;
  const isDirect =
    claim.lang === 'zh'
      ? /中[，,]?(?:有|共有)?$/.test(reader.gap(claim)) &&
        /^(?:个?(?:产业|行业))?(?:的)?(?:规模|总量)(?:在|均|都)?(?:超过?|突破|高于|低于|不足)?[\d.]/.test(
          between,
        )
      : /\bof (?:the|these|those|its|our|[A-Z]\w+['’]s) (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i.test(
          between,
        ) && /\b(?:exceed\w*|above|over|more than|below|under|less than)\s*\S*\d[\d.]*[^;]*$/i.test(between);
  const [found] =
    isDirect && members.every(({ size }) => size !== null) ? beyond(members, next, ({ size }) => size) : [];
  return found ?? null;
}

/** Those beyond a bound, on the side that its words say; with a bound told without a word, those above it. */
function beyond(
  members: readonly Member[],
  bound: Claim,
  of: (member: Member) => number | null,
): { members: Member[]; bound: Claim }[] {
  const below = bound.hedge === 'less_than' || bound.hedge === 'at_most';
  return [
    {
      bound,
      members: members.filter((member) => {
        const value = of(member);
        return value !== null && (below ? value < bound.value : value > bound.value);
      }),
    },
  ];
}
