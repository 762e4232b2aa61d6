// Which node of the workspace a claim is about: named before it in its clause, in its frame, in its sentence, behind it,
// or in the sentence before ("its", 该产业); in step where a list of names meets a list of numbers.

import { totalId, type Industry, type System } from '../define/index.js';
import type { Claim } from './claim.js';
import { clauseAround, isPlain, withoutNames } from './clause-of-name.js';
import {
  beforeWhole,
  hitBehind,
  isAside,
  isInsert,
  lastPair,
  listBefore,
  ofNumberBefore,
  pairTold,
  pick,
  severally,
  withJoined,
} from './name-places.js';
import type { NameFinder, NameHit } from './names.js';
import { narrows } from './narrowing.js';
import type { Reader } from './relations/reader.js';
import { sectorOf } from './sector-lists.js';
import { anaphora, onward, together } from './topic-words.js';

export interface Topic {
  /** The node; several where the number is the sum of what is listed. */
  nodes: Industry[];
  /** Named beyond doubt, so that a value which does not fit is held against the text. */
  sure: boolean;
  /** Named right before the number, by which it stands even where another figure of the sentence would fit. */
  close: boolean;
  /** One of the three sectors told as 11.9:22.1:66.0. */
  sector?: true;
  /** Its name stands behind the number: "518.38 billion yuan of gross domestic product". */
  behind?: true;
  /** Several that were told one by one are meant. */
  joint?: boolean;
  /** What the text calls it. */
  called?: string;
  /** Nothing in its clause says more than the name: "the eight industries came to". */
  plain?: boolean;
  /** The clause narrows it down to something that the workspace's figure is not. */
  narrowed: boolean;
  /** Of a number that stands by its level: whether it is its own words that narrow it down. */
  apart?: boolean;
}

interface Place {
  /** Where the claim's sentence begins in the text. */
  start: number;
  hits: NameHit[];
  /** The nodes that the text names in full somewhere. */
  full: ReadonlySet<string>;
}

/** The topic of every claim that has one. */
export function topicsOf(
  claims: readonly Claim[],
  system: System,
  names: NameFinder,
  reader: Reader,
): Map<Claim, Topic> {
  const topics = new Map<Claim, Topic>();
  const places = new Map<string, Place>();
  const named = new Map<number, Set<string>>();
  const fullOf = (claim: Claim): Set<string> => {
    const known = named.get(claim.source);
    if (known !== undefined) return known;
    const hits = names.find(reader.text(claim), claim.lang).filter(({ coverage }) => coverage >= 0.7);
    const ids = new Set(hits.map(({ node }) => node.id));
    named.set(claim.source, ids);
    return ids;
  };
  const placeOf = (claim: Claim): Place => {
    const key = `${claim.source}:${claim.sentence}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const start = claim.start - reader.before(claim).length;
    const place = { start, hits: names.find(reader.sentence(claim), claim.lang), full: fullOf(claim) };
    places.set(key, place);
    return place;
  };
  const total = system.industries.find(({ id }) => id === totalId);
  const groups = system.industries.filter(({ level }) => level === 'group');
  let previous: Claim | null = null;
  for (const claim of claims) {
    const last: Claim | null =
      previous?.source === claim.source && claim.sentence - previous.sentence <= 1 ? previous : null;
    const topic =
      sectorOf(claim, claims, system, reader) ??
      topicOf(
        claim,
        placeOf(claim),
        last === null ? null : { claim: last, place: placeOf(last) },
        topics,
        names,
        reader,
      );
    previous = claim;
    if (topic === null) continue;
    // Pillar and advantageous industries, where there are no others, are all there are.
    const all = groups.length > 1 && groups.every((group) => topic.nodes.some(({ id }) => id === group.id));
    topics.set(claim, all && total !== undefined ? { ...topic, nodes: [total] } : topic);
  }
  return topics;
}

/** A rank is of an industry: "first among the eight industries", 分列八大产业第二位和第五位. */
const ofIndustries = (place: Place): Place => ({
  ...place,
  hits: place.hits.filter(({ node }) => node.level === 'industry'),
});

function topicOf(
  claim: Claim,
  around: Place,
  last: { claim: Claim; place: Place } | null,
  topics: ReadonlyMap<Claim, Topic>,
  names: NameFinder,
  reader: Reader,
): Topic | null {
  const { lang } = claim;
  const place = claim.role === 'rank' ? ofIndustries(around) : around;
  const sentence = reader.sentence(claim);
  const at = claim.start - place.start;
  const gapStart = at - reader.gap(claim).length;
  const told = beforeWhole(claim, sentence, gapStart, at);
  // "Ahead of food processing in second place": the rank is that of what is set aside.
  const isHeld = (hit: NameHit): boolean =>
    claim.role === 'rank' && hit.end >= gapStart && /^[^,;，；]{0,24}$/.test(sentence.slice(hit.end, at));
  const before = place.hits.filter(
    (hit) =>
      hit.end <= told &&
      !isInsert(sentence, hit, at) &&
      (isHeld(hit) || !isAside(sentence, hit, at, lang, place.hits)),
  );
  const own = withJoined(
    before.filter(
      (hit) => hit.end >= gapStart && hit.end > 0 && !ofNumberBefore(sentence, hit, gapStart, lang),
    ),
    before,
    sentence,
    lang,
  );
  const listed = listBefore(before, sentence, at, lang);
  const make = (hits: readonly NameHit[], from: number, near: boolean): Topic => {
    const coverage = Math.min(...hits.map((hit) => hit.coverage));
    const clause = clauseAround(withoutNames(sentence, place.hits), from, at, claim, lang);
    const counted =
      claim.unit === 'enterprises'
        ? clause.replace(/企业|\b(?:enterprises?|firms?|companies)\b/gi, ' ')
        : /\binvest(?:ed|ment)\b|投资/i.test(`${clause} ${reader.tail(claim).slice(0, 40)}`)
          ? clause.replace(/项目|\bprojects?\b/gi, ' ')
          : clause;
    const narrowed = narrows(counted, lang, names.own);
    const nodes = hits.map(({ node }) => node);
    // A short name will do where the text has it in full elsewhere.
    const sure =
      !narrowed &&
      !hits.some(({ loose }) => loose === true) &&
      (coverage >= 0.7 || nodes.every(({ id }) => place.full.has(id)));
    const jointly =
      nodes.length === 1 && (isJoint(claim, reader) || severally(sentence.slice(from, at), hits, lang));
    const called = hits.map(({ start, end }) => sentence.slice(start, end)).join(' ');
    return {
      nodes,
      sure: sure && !jointly,
      joint: jointly,
      close: near,
      narrowed,
      called,
      plain: isPlain(clause, lang),
    };
  };
  const pair = pairTold(sentence, gapStart, at, lang);
  if (pair !== null) {
    const two =
      lastPair(before, sentence, lang) ??
      (last === null ? null : lastPair(last.place.hits, reader.sentence(last.claim), lang));
    const hit = two?.[pair];
    if (hit !== undefined)
      return { nodes: [hit.node], sure: hit.coverage >= 0.7, close: true, narrowed: false };
  }
  if (claim.list !== null && listed.length === claim.list.length && listed.length > 1) {
    const hit = listed[claim.list.index];
    if (hit !== undefined)
      return {
        ...make([hit], listed[0]?.start ?? hit.start, true),
        sure: /respectively|分别|依次|各/.test(sentence) && hit.coverage >= 0.7,
      };
  }
  // "New materials, the smallest of the eight branches, yielded 15.11 billion": the count that ends the gap is in a name.
  const isSplit = own.length === 1 && own.every(({ start }) => start < gapStart);
  // 主导产业和优势产业总规模: the groups together, not one of them.
  const groups =
    listed.length > 1 && listed.every(({ node }) => node.level === 'group') ? listed.at(-1) : undefined;
  const chosen =
    groups !== undefined && own.at(-1) === groups ? groups : pick(isSplit ? before : own, sentence, at);
  if (chosen !== null) {
    const distinct = new Set(listed.map(({ node }) => node.id)).size === listed.length;
    const sum =
      listed.length > 1 && distinct && listed.at(-1) === chosen && claim.list === null ? listed : [chosen];
    const summed =
      sum.length > 1 && (together[lang].test(sentence.slice(sum[0]?.start ?? 0, at)) || isAmount(claim));
    if (summed) return { ...make(sum, sum[0]?.start ?? chosen.start, true) };
    return make([chosen], chosen.start, true);
  }
  // "from 11.1 to 11.9 percent", 由…调整为: the same thing twice.
  const twice =
    last?.claim.sentence === claim.sentence && onward[lang].test(reader.gap(claim))
      ? topics.get(last.claim)
      : undefined;
  if (twice !== undefined) return twice;
  const framed = frameTopic(claim, topics);
  const whole = framed?.nodes[0];
  const part = before.filter(({ node }) => node.level === 'industry').at(-1);
  // In the total of 621.37 billion yuan it makes up 21.9 percent: the amount before is the whole's.
  if (claim.role === 'share' && part !== undefined && (whole?.id === totalId || whole?.level === 'group'))
    return make([part], part.start, false);
  // 金融和物流两个产业就占77.8%: the share is of both, though the count between is of the last.
  const both =
    listed.length > 1 &&
    claim.list === null &&
    claim.role === 'share' &&
    framed?.nodes.length === 1 &&
    framed.nodes[0]?.id === listed.at(-1)?.node.id &&
    together[lang].test(sentence.slice(listed.at(-1)?.end ?? at, at));
  if (both) return make(listed, listed[0]?.start ?? at, false);
  if (framed !== null) {
    // "At two leading firms it grew by": what stands between narrows it down as well.
    const apart = narrows(withoutNames(sentence, place.hits).slice(gapStart, at), lang, names.own);
    const narrowed = framed.narrowed || apart;
    const joint = framed.joint === true || (framed.nodes.length === 1 && isJoint(claim, reader));
    return { ...framed, sure: framed.sure && !narrowed && !joint, joint, narrowed, apart };
  }
  const behind = hitBehind(claim, sentence, place.hits, claim.end - place.start, reader.tail(claim));
  if (behind !== null && own.length === 0 && claim.role !== 'share')
    return { ...make([behind], at, false), sure: false, behind: true };
  const earlier = pick(before, sentence);
  if (earlier !== null) {
    const near = !/[;；。]|\b(?:while|whereas)\b/.test(sentence.slice(earlier.end, at));
    // "The secondary and tertiary sectors together made up 88.1 percent, with value added of 456.8 billion yuan".
    const several = listed.length > 1 && listed.at(-1) === earlier && claim.list === null;
    const joined = several && together[lang].test(sentence.slice(listed[0]?.start ?? 0, at));
    const topic = joined
      ? make(listed, listed[0]?.start ?? earlier.start, false)
      : make([earlier], earlier.start, false);
    return { ...topic, sure: topic.sure && near && joined === several };
  }
  return fromBefore(claim, last?.claim ?? null, topics, names, sentence, at, reader);
}

/** What the sentence before spoke of, where this one takes it up or names nothing itself. */
function fromBefore(
  claim: Claim,
  last: Claim | null,
  topics: ReadonlyMap<Claim, Topic>,
  names: NameFinder,
  sentence: string,
  at: number,
  reader: Reader,
): Topic | null {
  const { lang } = claim;
  const takes = anaphora[lang].test(sentence.slice(0, at));
  const taken =
    [...sentence.slice(0, at).matchAll(new RegExp(anaphora[lang].source, 'gi'))].at(-1)?.index ?? at;
  const narrowed = narrows(clauseAround(sentence, taken, at, claim, lang), lang, names.own);
  for (const before of sentencesBefore(claim, reader)) {
    const hits = names.find(before, lang).filter((hit) => !isAside(before, hit, before.length, lang));
    const [one] = hits;
    if (one === undefined) continue;
    // "The industry", after a sentence on one industry and the whole that it is a part of.
    const singular = /\b(?:the|this) (?:industry|sector|branch|trade)\b|该产业|该行业|这一产业/i.test(
      sentence.slice(0, at),
    );
    const industries = hits.filter(({ node }) => node.level === 'industry');
    const alone =
      singular && new Set(industries.map(({ node }) => node.id)).size === 1 ? industries[0] : undefined;
    if (alone !== undefined)
      return { nodes: [alone.node], sure: !narrowed && alone.coverage >= 0.7, close: false, narrowed };
    const named = new Set(hits.map(({ node }) => node.id));
    // A heading, or "Advanced equipment manufacturing.", leads what follows.
    const leads = one.end - one.start >= before.trim().length * 0.7;
    if (named.size === 1)
      return {
        nodes: [one.node],
        sure: (takes || leads) && !narrowed && one.coverage >= 0.7,
        close: false,
        narrowed,
      };
    const group = /\bthe group\b/i.test(sentence.slice(0, at))
      ? hits.filter(({ node }) => node.level === 'group').at(-1)
      : undefined;
    if (group !== undefined) return { nodes: [group.node], sure: false, close: false, narrowed };
    break;
  }
  const topic = last === null ? undefined : topics.get(last);
  return topic === undefined ? null : { nodes: topic.nodes, sure: false, close: false, narrowed };
}

/** The two sentences before the claim's, the nearest first. */
function sentencesBefore(claim: Claim, reader: Reader): string[] {
  const own = reader.before(claim).length;
  const text = reader.earlier(claim, own + 700).slice(0, -own || undefined);
  const ends = claim.lang === 'zh' ? /(?<=[。！？])/ : /(?<=[.!?]["”’)]*)\s+(?=[A-Z"“])|\n+/;
  const parts = text.split(ends).filter((part) => part.trim() !== '');
  return parts.slice(-2).reverse();
}

/** "28 percent of the system between them": of several that were told one by one. */
const isJoint = (claim: Claim, reader: Reader): boolean =>
  together[claim.lang].test(
    (/^[^.;。；]{0,60}/.exec(reader.tail(claim))?.[0] ?? '').replace(
      /combined (?:scale|size|total|value|output)/,
      ' ',
    ),
  );

/** A growth, a share or an earlier level stands by what its level is of. */
function frameTopic(claim: Claim, topics: ReadonlyMap<Claim, Topic>): Topic | null {
  if (claim.role === 'level' || claim.role === 'rank' || claim.role === 'target') return null;
  let found: Topic | null = null;
  for (const [other, topic] of topics)
    if (other.frame === claim.frame && other.source === claim.source) found = topic;
  return found;
}

const isAmount = (claim: Claim): boolean => claim.role === 'level' && /^[A-Z]{3}$/.test(claim.unit);
