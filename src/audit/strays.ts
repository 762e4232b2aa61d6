// Whether the words before a number move it away from what it was linked to: a number is held against a text only where
// they say nothing but the name, the measure, the time and the change.

import type { Industry, System } from '../define/index.js';
import type { Claim } from './claim.js';
import type { Linked, Unlinked } from './expressions.js';
import { conceptsOf } from './indicators-in-text.js';
import { findConcepts } from './lexicon.js';
import type { Lang } from './mention.js';
import { conceptOfNode } from './account-names.js';
import type { NameFinder, NameHit } from './names.js';
import { narrows } from './narrowing.js';
import type { Reader } from './relations/reader.js';
import { contentWords, escaped } from './words.js';

type Straying = 'moved' | 'more';

/** Words that take something away, wherever they stand before the number. */
const moves: Record<Lang, RegExp> = {
  en: /\b(?:excluding|excepting|except(?: for)?|other than|apart from|aside from|without|net of|all but|leaving out|instead of|rather than|if only|had (?:the )?[\w ]{3,40} (?:earned|grown|reached|made)|analysts|observers|rumours?|(?:first|early|preliminary|provisional|initial) (?:estimate|figure|count)s?)\b/i,
  zh: /除|不含|不包括|剔除|扣除|之外|以外|修订前|快报数|如果|假如|倘若|若非|原预计|此前预计/,
};

/** Words that pick something out, behind the name. */
const picks: Record<Lang, RegExp> = {
  en: /\b(?:alone|itself|themselves|within (?:it|them|this)|of (?:which|these|those|them)|in particular|above all|notably|especially|thereof|(?<!and )the (?:first|second|primary|secondary|tertiary))\b/i,
  zh: /其中|尤其|特别是|当中|本身/,
};

/** Words that say nothing more of an industry than that it is one, and verbs by which it earns or grows. */
const allowed: Record<Lang, RegExp> = {
  en: /^(?:industry|industrie|sector|branch|trade|field|city|municipal(?:ity)?|local|whole|entire|all|its?|business|revenue|output|turnover|sale|income|taking|earning|receipt|scale|size|gross|earn(?:ed|ing)?|took|take[ns]?|taking|yield(?:ed|ing)?|produc(?:e|ed|ing)|deliver(?:ed|ing)?|pull(?:ed)?|draw|drew|book(?:ed)?|report(?:ed)?|ran|run|got|get|put|mov(?:e|ed|ing)|manag(?:e|ed)|lift(?:ed)?|rais(?:e|ed|ing)|boost(?:ed)?|push(?:ed)?|gross(?:ed)?|netted|clos(?:e|ed)|finish(?:ed)?|turn(?:ed)?|won|result|performance|plus|minus|gain|rise|loss|deep|modern|green|advanced|characteristic|new|group|system|composite|combined|composit|sum|volume|grand|declared|now|today|back|again|cent|per|pc|yuan|rmb|cny|bn|renminbi|dollar|usd|january|february|march|april|may|june|july|august|september|october|november|december|gdp|economy|value-added|value|added|real|note|commission|bureau|statistic|statistical|development|reform|plan(?:ner)?|official|press|brief|news|desk|harbin|so|far|likewise|way|round|roughly|running|run|filed|lead|leading|led|nonetheless|thus|therefore|together|follow|trail|muster(?:ed)?|record|technology|good|just|even|ye[st]|forward|onward|ahead|behind|despite|amid|sharp|modest|mere|solid|healthy|handsome|robust|smaller?|large[r]?|larger|bigger|big|(?!(?:list|unlist|integrat|designat|process|refin|relat|own|fund|invest|unit|speciali[sz]|limit|select|nam|bas|plann|packag|smok|cann|cultivat|fabricat|cooperat|need|seed|feed|speed|shed|bed)ed$)[a-z]{3,}ed)$/i,
  zh: /^(?:进账|入账|位列|位居|列|里|内|中|名|之首|首位|体系|出|者|相加|只|重|则|产业|行业|业|板块|领域|全市|全体|整体|本市|我市|市|该|其|这|那|此|营业|经营|营收|收入|产值|总产值|总收入|总规模|规模|增加值|完成额|取得|录得|创造|创下|创收|贡献|做到|做|拿下|得|仍|而|又|则|但|虽|却|还|就|也|再|更|以|于|达成|突破|跃|迈|冲|攀|涨|跌|微|略|小|大|幅|长|正|负|同|可比|口径|现价|价格|表现|势头|态势|成绩单|成绩|答卷|佳绩|现代|先进|特色|绿色|总|额|值|量|率|年产值|亮眼|不俗|可观|可喜|运行|发展|项目?)+$/,
};

/** The claims that stray from what they were linked to: moved away outright, or by words that may say more of it. */
export function straying(
  linked: readonly (Linked | Unlinked)[],
  system: System,
  names: NameFinder,
  reader: Reader,
): Map<Claim, Straying> {
  const astray = new Map<Claim, Straying>();
  let last: Linked | Unlinked | null = null;
  for (const one of linked) {
    const { claim } = one;
    if ('ref' in one) {
      const parallel =
        last !== null &&
        isForeign(last) &&
        last.claim.source === claim.source &&
        last.claim.sentence === claim.sentence &&
        last.claim.unit === claim.unit &&
        findConcepts(reader.gap(claim), claim.lang).every(({ id }) => id === conceptOfNode(one.node, system));
      const stray = parallel ? 'moved' : strays(claim, one.node, one.indicator, system, names, reader);
      if (stray !== null) astray.set(claim, stray);
      // What stands in step with it is of the same measure.
      if (parallel) continue;
    }
    last = one;
  }
  return astray;
}

/** "Investment in services made up 61.8 percent, industry 35.4": of a measure that the workspace does not have. */
const isForeign = (one: Linked | Unlinked): boolean => 'why' in one && one.why === 'no_indicator';

/**
 * Whether a claim strays from the node and indicator that it was linked to. What stands between the node's name, or the
 * number before where it is not named anew, and the number must be words that say nothing more.
 */
function strays(
  claim: Claim,
  node: Industry,
  indicator: string,
  system: System,
  names: NameFinder,
  reader: Reader,
): Straying | null {
  const { lang } = claim;
  const before = reader.before(claim);
  const gap = reader.gap(claim);
  const offset = before.length - gap.length;
  const tail =
    lang === 'zh'
      ? ''
      : (/^\s+(?:of|in|for|from|by)\s+(?!20\d\d)[^,;.()]*/.exec(reader.tail(claim))?.[0] ?? '');
  const hits = names
    .find(reader.sentence(claim), lang)
    .filter(({ end, start }) => end > offset && start < before.length + claim.text.length + tail.length);
  const named = hits.filter((hit) => hit.node.id === node.id && hit.end <= before.length).at(-1);
  const from = named === undefined ? offset : clauseStart(before, named, lang, offset);
  const text = blank(before, hits, from) + ' ';
  const since = named === undefined ? text : before.slice(named.end);
  const whole = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('；')) + 1);
  if (moves[lang].test(whole) || picks[lang].test(since.replace(/占[^，。；]{0,3}其中的?/, ' ')))
    return 'moved';
  // "In Changchun biomedicine earned ... and equipment ...": still of the other place, unless its own was named since.
  const placed = before.slice(
    Math.max(0, ...names.own.map((name) => before.toLowerCase().lastIndexOf(name) + 1)),
  );
  if (narrows(withoutNames(placed, hits, before.length - placed.length), lang, names.own, true))
    return 'moved';
  const left = leftovers(
    text + blankTail(tail, hits, before.length + claim.text.length),
    claim,
    indicator,
    system,
    names,
  );
  return left.length > 0 ? 'more' : null;
}

/** What the words say beside names, measures, times and changes. */
function leftovers(
  text: string,
  { lang }: Claim,
  indicator: string,
  system: System,
  names: NameFinder,
): string[] {
  const wanted = indicator === 'headline' ? measures(system) : conceptsOf(indicator, system);
  const concepts = findConcepts(text, lang).filter(
    ({ id }) => wanted.has(id) || /^(?:value_added|output)$/.test(id),
  );
  let rest = concepts.reduce(
    (all, mark) => all.slice(0, mark.start) + ' '.repeat(mark.end - mark.start) + all.slice(mark.end),
    text,
  );
  for (const name of names.own) rest = rest.replace(new RegExp(escaped(name), 'gi'), ' ');
  return contentWords(rest, lang).filter((word) => !allowed[lang].test(word));
}

const measures = (system: System): Set<string> =>
  new Set(
    system.industries.flatMap(({ headline }) => (headline === null ? [] : [...conceptsOf(headline, system)])),
  );

/** Where the clause begins that a name stands in. */
function clauseStart(before: string, { start }: NameHit, lang: Lang, offset: number): number {
  const cut = lang === 'zh' ? /[，；。：、]/g : /[,;:]\s/g;
  const starts = [...before.slice(0, start).matchAll(cut)].map(({ index }) => index + 1);
  return Math.max(offset, starts.at(-1) ?? 0);
}

/** The end of a text from `from` on, in which names are blank. */
const withoutNames = (text: string, hits: readonly NameHit[], from: number): string =>
  hits
    .filter(({ start, end }) => start >= from && end <= from + text.length)
    .reduce(
      (rest, { start, end }) =>
        rest.slice(0, start - from) + ' '.repeat(end - start) + rest.slice(end - from),
      text,
    );

function blank(text: string, hits: readonly NameHit[], from: number): string {
  return hits
    .filter(({ end }) => end <= text.length)
    .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
    .slice(from);
}

function blankTail(tail: string, hits: readonly NameHit[], at: number): string {
  return hits
    .filter(({ start }) => start >= at)
    .reduce(
      (rest, { start, end }) =>
        rest.slice(0, start - at) + ' '.repeat(Math.max(0, end - start)) + rest.slice(end - at),
      tail,
    );
}
