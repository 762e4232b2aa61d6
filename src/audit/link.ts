// Links every number of a text to what it says: role, direction, concept and qualifying words, period, and the level
// (the frame) that a growth, a share or an earlier level belongs to.

import type { Basis, Claim, Kind, Role } from './claim.js';
import { readRole, type Reading } from './cues.js';
import type { SourceText } from './document.js';
import { intervalOf, type Interval } from './hedges.js';
import { conceptOf, findConcepts } from './lexicon.js';
import type { Mention, Span } from './mention.js';
import { findMentions } from './numbers.js';
import { yearOf, type PeriodContext, type PeriodMark } from './periods-in-text.js';
import { linkLists } from './respectively.js';
import { splitSentences, type Sentence } from './sentences.js';
import { contentWords } from './words.js';

/** What a count is about, where no concept stands before it. */
const unitConcepts: Record<string, string> = {
  visits: 'visits',
  enterprises: 'enterprises',
  projects: 'projects',
  jobs: 'new_jobs',
};

/** Concepts that count people, where no unit is printed: "a population of 9.48 million". */
const ofPersons = /^(?:population|employment|unemployed|births|deaths)$/;

interface Walk {
  context: PeriodContext;
  frames: number;
  claims: Claim[];
  /** The last level claim, for anaphora and "of which". */
  whole: Claim | null;
}

const ofWhich = {
  en: /\bof (?:which|whom)\b|\bincluding\b|\bcompris(?:ing|ed|es)\b|\bconsist(?:ing|s|ed) of\b|\bmade up of\b|\bamong (?:them|these|which)\b|\b[Oo]f (?:this|that|these|those|the total)\b|\bbreakdown\b|\bbroken down\b|\bwithin this\b|(?<=\d[^.;:]{0,30}):\s+(?=[$€£¥₹A-Z]{0,4}\s?\d)/g,
  zh: /其中|包括|由.{0,6}(?:构成|组成)|按[^，。；]{2,8}(?:统计|划分|分组)|按[^，。；]{2,6}(?:分|看)(?=[，,])|分(?:产业|行业|城乡|地区|经济类型|三次产业|品种|种类|领域|贸易方式|消费类型|区域|企业类型)看|具体来看/g,
};
const leadsTo = {
  en: /^[^,;.]{0,60}?(?:,\s*)?\b(?:to|reaching|totall?ing|hitting)\s+(?:about|around|some|nearly|over|more than|a record|an?)?\s*[$€£¥₹A-Z]*$/i,
  zh: /^[^，；。]{0,8}，?(?:达到?|至|到|为|总额达)(?:了|约)?$/,
};
const totalCue = {
  en: /\b(?:total(?:l?ed|l?ing|s)?|overall|combined|altogether|together|in all|aggregate|the sum|whole)\b/i,
  zh: /(?:总|合计|共计|总计|共|累计|全部|合共)/,
};
const restCue = {
  en: /\b(?:others?|remaining|remainder|rest|the balance|everything else|elsewhere)\b/i,
  zh: /(?:其他|其它|其余|剩余|余下|剩下)/,
};
const adjusted = {
  en: /\breal terms\b|\bconstant prices\b|\bcomparable\b|\blike-for-like\b|\binflation[- ]adjusted\b|\bseasonally adjusted\b|\bprice[- ]adjusted\b|\breal (?:growth|increase|gdp|terms)\b|\bin real\b|\bcalendar[- ]adjusted\b|\borganic\b|\bin volume\b|\bby volume\b|\bconstant[- ]currency\b|\bexcluding (?:price|inflation|exchange)|\brevised\b/i,
  zh: /可比|不变价|实际增长|实际增速|同口径|扣除价格|剔除|季节调整|季调|修订|口径调整/,
};
const nominal = { en: /\bnominal|\bcurrent prices\b/i, zh: /名义|现价/ };
const wholeNote = {
  en: /growth (?:rates?|figures?)\b[^.]*\b(?:comparable|constant|real|restated|same basis)|(?:comparable|constant prices|restated)\b[^.]*\bgrowth rates?/i,
  zh: /(?:增速|增长率|增长速度|速度)[^。]*(?:可比|不变价|同口径)|(?:可比|不变价)[^。]*(?:增速|增长率|增长速度)/,
};

/** Reads all claims of a text; ids count from `firstId`. */
export function linkText(text: SourceText, source: number, firstId: number): Claim[] {
  const sentences = splitSentences(text.text);
  const walk: Walk = {
    context: { published: publishedIn(sentences), year: null, current: null },
    frames: firstId * 1000,
    claims: [],
    whole: null,
  };
  walk.context.year = walk.context.published;
  sentences.forEach((sentence, index) => {
    linkSentence(sentence, index, source, walk);
  });
  const noted = sentences.some(
    (sentence) =>
      wholeNote[sentence.lang].test(sentence.text) && !/\d\s*(?:%|percent|亿)/.test(sentence.text),
  );
  return walk.claims.map((claim, i) => ({ ...claim, id: firstId + i, real: claim.real || noted }));
}

/** The year of the first full date, which is when the text was published. */
function publishedIn(sentences: Sentence[]): number | null {
  for (const sentence of sentences) {
    const { periods } = findMentions(sentence, { published: null, year: null, current: null });
    const day = periods.find((period) => period.day && period.span !== null);
    if (day?.span != null && yearOf(day.span) !== null) return yearOf(day.span);
  }
  return null;
}

function linkSentence(sentence: Sentence, index: number, source: number, walk: Walk): void {
  const { lang, text } = sentence;
  const { mentions, periods } = findMentions(sentence, walk.context);
  const inherited = walk.context.current;
  const concepts = findConcepts(text, lang).filter(
    (concept) =>
      !mentions.some(
        (mention) => mention.aside === null && concept.start < mention.end && mention.start < concept.end,
      ),
  );
  const numbers = mentions.filter((mention) => mention.aside === null);
  const real = adjusted[lang].test(text) && !nominal[lang].test(text);
  const partCues = [...text.matchAll(ofWhich[lang])].map((match) => match.index);
  const made: Claim[] = [];
  const outer = walk.whole;
  let frame = (walk.frames += 1);
  let frameLevel: Claim | null = null;
  let levelUnit = '';
  let frameSubject: { concept: string | null; words: string[]; subject: string } | null = null;
  let previous: { mention: Mention; reading: Reading; tailEnd: number } | null = null;
  numbers.forEach((mention, i) => {
    const next = numbers[i + 1] ?? null;
    const from = previous?.mention.end ?? 0;
    const gap = text.slice(from, mention.start);
    const tail = text.slice(mention.end, next?.start ?? text.length);
    // What still belongs to the number before ("40 percent of GDP, up") introduces nothing new.
    const wholeHere =
      previous?.reading.whole != null &&
      /\b(?:of|at|worth|,? which (?:was|were|totall?ed|came to))\s*$/i.test(
        text.slice(from, mention.start),
      ) &&
      !/[,;]/.test(gap);
    const own = text.slice(wholeHere ? from : Math.max(from, previous?.tailEnd ?? 0), mention.start);
    const ownStart = mention.start - own.length;
    const blank = (piece: string, at: number): string => blankPeriods(piece, at, periods);
    // 占…的比重: what it is a share of is not what is told of.
    const shareAt = lang === 'zh' && mention.unit === '1' ? own.lastIndexOf('占') : -1;
    const subjectEnd = shareAt < 0 ? mention.start : ownStart + shareAt;
    const inGap = concepts.filter((concept) => concept.start >= ownStart && concept.end <= subjectEnd);
    const contributes = mention.unit === 'points' && /contribut|拉动|贡献/.test(own);
    const clauseConcept = contributes ? (inGap[0]?.id ?? null) : lastConcept(inGap, own, ownStart);
    const trailing = trailingPhrase(tail, lang, mention);
    const inTail = concepts.filter(
      (concept) => concept.start >= mention.end && concept.end <= mention.end + trailing.length,
    );
    const chosen = inGap.filter((mark) => mark.id === clauseConcept);
    const words = contentWords(withoutConcepts(blank(own, ownStart), ownStart, chosen), lang);
    const concept =
      clauseConcept ?? (frameSubject === null || startsClause(own, lang) ? (inTail[0]?.id ?? null) : null);
    const reading = readRole(
      { mention, gap, tail, previous, next, concept: concept ?? frameSubject?.concept ?? null },
      lang,
    );
    const modifies =
      reading.role !== 'level' &&
      reading.role !== 'rank' &&
      reading.role !== 'target' &&
      reading.role !== 'early';
    const opens =
      clauseConcept !== null || (words.length > 0 && (startsClause(own, lang) || frameSubject === null));
    const pending =
      frameSubject !== null && frameLevel === null && !(opens && clauseConcept !== null && i > 0);
    const fills = reading.role === 'level' && pending && made.length > 0 && !list(gap, lang);
    const ownShare =
      reading.role === 'share' &&
      opens &&
      previous !== null &&
      !/^[\s,，(（]*(?:accounting|making|representing|which|or|equivalent|占)/i.test(own.trim());
    // "rose 5 percent to L": what leads to the next level belongs to it, not to the level before.
    const leads =
      modifies &&
      frameLevel !== null &&
      next !== null &&
      leadsTo[lang].test(text.slice(mention.end, next.start)) &&
      reading.role !== 'previous';
    // "its share rose from 18 to 25 percent" behind an amount: a rate of its own.
    const ownRate =
      reading.role === 'previous' &&
      frameLevel !== null &&
      levelUnit !== mention.unit &&
      next?.unit === mention.unit;
    const newFrame =
      frameSubject === null ||
      leads ||
      ownRate ||
      (modifies
        ? (clauseConcept !== null &&
            clauseConcept !== frameSubject.concept &&
            reading.role !== 'share' &&
            reading.role !== 'contribution_share') ||
          (opens && startsClause(own, lang) && clauseConcept !== null) ||
          ownShare
        : !fills && reading.role === 'level') ||
      (opens &&
        startsClause(own, lang) &&
        words.length > 0 &&
        !fills &&
        reading.role !== 'conversion' &&
        clauseConcept !== null);
    if (newFrame) {
      frame = walk.frames += 1;
      frameLevel = null;
      levelUnit = '';
      const inherits = clauseConcept === null && concept === null;
      const last = frameSubject ?? subjectOf(walk.claims.at(-1) ?? null);
      frameSubject = {
        concept: inherits
          ? (unitConcepts[mention.unit] ?? (words.length === 0 ? (last?.concept ?? null) : null))
          : concept,
        words: words.length === 0 && last !== null && inherits ? last.words : words,
        subject: `${own} ${trailing}`.trim(),
      };
    }
    const tied = periodOf(mention, i, numbers, periods, text, inherited, reading.role);
    const unitConcept = frameSubject?.concept ?? null;
    const interval = signed(intervalOf(mention), reading);
    const claim: Claim = {
      ...mention,
      start: sentence.start + mention.start,
      end: sentence.start + mention.end,
      numberStart: sentence.start + mention.numberStart,
      id: 0,
      source,
      sentence: index,
      paragraph: sentence.paragraph,
      role: reading.role,
      kind: 'level',
      direction: reading.direction,
      interval,
      concept: unitConcept,
      words: frameSubject?.words ?? [],
      subject: frameSubject?.subject ?? '',
      period:
        reading.role === 'previous' && tied.span === inherited
          ? earlier(inherited, basisOf(0, mention, null, text, periods))
          : tied.span,
      periodHere: tied.here,
      basis: basisOf(from, mention, next, text, periods),
      since: sinceOf(next, periods, text, from),
      real: (real || conceptOf(unitConcept)?.real === true) && !nominal[lang].test(text),
      frame,
      whole: reading.whole,
      total:
        totalCue[lang].test(withoutConcepts(own, ownStart, inGap)) ||
        (lang === 'en' && /^\s*(?:in total|altogether|in all|together|combined)/i.test(tail)),
      partOf: null,
      rest: restCue[lang].test(own),
      list: null,
    };
    const cue = partCues.filter((at) => at < mention.start).at(-1);
    if (cue !== undefined) {
      const before = made
        .filter((other) => other.role === 'level' && other.start < sentence.start + cue)
        .at(-1);
      const whole = before ?? (cue < 12 || lang === 'zh' ? outer : null);
      if (whole !== null && whole.frame !== frame) {
        claim.partOf = whole.frame;
        if (claim.unit === '' && claim.role === 'level') claim.unit = whole.unit;
      }
    }
    if (claim.unit === '' && ofPersons.test(claim.concept ?? '') && claim.role !== 'rank')
      claim.unit = 'persons';
    claim.kind = kindOf(claim);
    if (claim.role === 'level' && frameLevel === null) [frameLevel, levelUnit] = [claim, claim.unit];
    const counted = made.filter((other) => other.kind === 'count').at(-1);
    if (claim.role === 'level' && claim.unit === '' && claim.half === 0.5 && counted !== undefined)
      Object.assign(claim, { unit: counted.unit, kind: claim.kind === 'bound' ? 'bound' : 'count' });
    made.push(claim);
    previous = {
      mention,
      reading,
      tailEnd:
        reading.whole === null && trailing === ''
          ? 0
          : mention.end + Math.max(trailing.length, wholeLength(tail, reading.whole)),
    };
  });
  linkLists(made, sentence, () => (walk.frames += 1));
  shareContext(made);
  const levels = made.filter((claim) => claim.role === 'level' && claim.partOf === null);
  walk.whole = levels.find((claim) => claim.partOf === null) ?? walk.whole;
  walk.claims.push(
    ...[...made, ...asides(mentions, sentence, index, source, walk)].sort((a, b) => a.start - b.start),
  );
  advance(walk.context, periods);
}

/** A target is one of what the sentence tells the level of; average growth runs up to the level's period. */
function shareContext(made: readonly Claim[]): void {
  for (const claim of made) {
    const level = made.find(
      (other) =>
        other.role === 'level' &&
        (claim.role === 'target' || claim.role === 'early' ? other !== claim : other.frame === claim.frame),
    );
    if (level === undefined) continue;
    if (
      (claim.role === 'target' || claim.role === 'early') &&
      (claim.concept === null || claim.role === 'early')
    )
      Object.assign(claim, { concept: level.concept, words: level.words });
    if (claim.role === 'average_growth') claim.period = level.period;
  }
}

function asides(mentions: Mention[], sentence: Sentence, index: number, source: number, walk: Walk): Claim[] {
  return mentions
    .filter((mention) => mention.aside !== null)
    .map((mention) => ({
      ...mention,
      start: sentence.start + mention.start,
      end: sentence.start + mention.end,
      numberStart: sentence.start + mention.numberStart,
      id: 0,
      source,
      sentence: index,
      paragraph: sentence.paragraph,
      role: 'aside',
      kind: mention.aside === 'date' ? 'date' : 'reference',
      direction: 0,
      interval: { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
      concept: null,
      words: [],
      subject: '',
      period: mention.span,
      periodHere: true,
      basis: null,
      since: null,
      real: false,
      frame: (walk.frames += 1),
      whole: null,
      total: false,
      partOf: null,
      rest: false,
      list: null,
    }));
}

/** The period of the text moves on to the first period told of in this sentence. */
function advance(context: PeriodContext, periods: PeriodMark[]): void {
  const told = periods.filter((period) => !period.compare && !period.day && !period.due);
  const main =
    told.find((period) => period.span !== null && period.span.point !== true) ??
    told.find((period) => period.span !== null);
  if (main?.span == null) return;
  if (main.span.point !== true || context.current === null)
    context.current = { from: main.span.from, to: main.span.to };
  if (context.current.to === main.span.to && main.span.point === true && main.span.to % 12 === 11)
    context.current = { from: main.span.to - 11, to: main.span.to };
  context.year = yearOf(main.span) ?? context.year;
}

function signed(interval: Interval, reading: Reading): Interval {
  const applies = ['growth', 'average_growth', 'change', 'points', 'contribution'].includes(reading.role);
  if (!applies || reading.direction >= 0) return interval;
  return interval.high < 0 ? interval : { low: -interval.high, high: -interval.low };
}

function kindOf(claim: Claim): Kind {
  const bound = claim.hedge !== 'exact' && claim.hedge !== 'about';
  const byRole: Record<Role, Kind> = {
    level: claim.partOf !== null ? 'part' : 'level',
    previous: 'level',
    growth: 'growth',
    average_growth: 'growth',
    change: 'change',
    points: 'change',
    share: 'share',
    contribution: 'change',
    contribution_share: 'share',
    multiple: 'multiple',
    conversion: 'conversion',
    rank: 'rank',
    target: 'target',
    early: 'target',
    aside: 'reference',
  };
  const counted =
    claim.role === 'level' &&
    !/^(?:[A-Z]{3}|1|points|index_points|times|tonnes|kWh|kW|m2|m3|metres|)$/.test(claim.unit) &&
    (claim.half === 0.5 || claim.half === 0) &&
    Number.isInteger(claim.value);
  if (bound && ['level', 'share', 'growth', 'previous'].includes(claim.role)) return 'bound';
  return counted ? 'count' : byRole[claim.role];
}

/** The last concept before a number, unless it only qualifies another ("exports of enterprises"). */
function lastConcept(
  marks: { id: string; start: number; end: number }[],
  own: string,
  ownStart: number,
): string | null {
  const weak = new Set(['enterprises', 'projects', 'price', 'area', 'output', 'residents', 'contract']);
  const last = marks.at(-1);
  if (last === undefined) return null;
  const clauseAt =
    ownStart +
    Math.max(own.lastIndexOf(';'), own.lastIndexOf('；'), own.lastIndexOf('，'), own.lastIndexOf(','));
  const inClause = marks.filter((mark) => mark.start > clauseAt);
  const pool = heads(inClause.length > 0 ? inClause : marks, own, ownStart);
  return (pool.filter((mark) => !weak.has(mark.id)).at(-1) ?? pool.at(-1) ?? last).id;
}

/** "Income of residents", "sales in the tourism industry": the first of a chain of nouns is what is told of. */
function heads(
  marks: { id: string; start: number; end: number }[],
  own: string,
  ownStart: number,
): { id: string; start: number; end: number }[] {
  return marks.filter((mark, i) => {
    const before = marks[i - 1];
    return (
      before === undefined ||
      !/^\s*(?:of|in|for|by|among|from)\s+(?:[a-z]+\s+){0,3}$/i.test(
        own.slice(before.end - ownStart, mark.start - ownStart),
      )
    );
  });
}

function withoutConcepts(text: string, offset: number, marks: { start: number; end: number }[]): string {
  return marks.reduce(
    (rest, mark) =>
      rest.slice(0, mark.start - offset) + ' '.repeat(mark.end - mark.start) + rest.slice(mark.end - offset),
    text,
  );
}

function blankPeriods(text: string, offset: number, periods: PeriodMark[]): string {
  return periods
    .filter((period) => period.start >= offset && period.end <= offset + text.length)
    .reduce(
      (rest, period) =>
        rest.slice(0, period.start - offset) +
        ' '.repeat(period.end - period.start) +
        rest.slice(period.end - offset),
      text,
    );
}

function startsClause(own: string, lang: 'en' | 'zh'): boolean {
  if (lang === 'zh') return /[，；。：、,;:]/.test(own) || /(?:和|而|其中)/.test(own) || own.trim() !== '';
  return /[,;:(–—]|\b(?:while|whereas|and|but|with|as|where|which)\b/i.test(own);
}

function list(gap: string, lang: 'en' | 'zh'): boolean {
  return lang === 'zh' ? /^\s*[、，和及与:：；]\s*$/.test(gap) : /^\s*(?:,|and|,\s*and|:)\s*$/.test(gap);
}

/** What follows an amount and says what it is an amount of: "43 billion yuan of exports". */
function trailingPhrase(tail: string, lang: 'en' | 'zh', mention: Mention): string {
  if (lang === 'zh')
    return mention.unit === 'enterprises' || mention.unit === 'count' || mention.unit === '项'
      ? (/^[\u4e00-\u9fff]{1,10}/.exec(tail)?.[0] ?? '')
      : (/^的[\u4e00-\u9fff]{1,10}/.exec(tail)?.[0] ?? '');
  const phrase = /^\s*(?:(?:of|in|for|worth of)\s+)?[A-Za-z'’ -]*/.exec(tail)?.[0] ?? '';
  const cut =
    /\b(?:while|and|but|with|up|down|rose|fell|grew|to|from|by|compared|than|after|as|which|was|were|is|are|last|year|a year|on|over|accounting|respectively|representing|making|increasing|decreasing|during|at|including|of which|comprising|increase|decrease|growth|decline|higher|lower|more|less)\b/i.exec(
      phrase,
    );
  return cut === null ? phrase : phrase.slice(0, cut.index);
}

function wholeLength(tail: string, whole: string | null): number {
  if (whole === null || /[\u4e00-\u9fff]/.test(tail)) return 0;
  const at = tail.indexOf(whole);
  return at < 0 || at > 20 ? 0 : at + whole.length;
}

function subjectOf(claim: Claim | null): { concept: string | null; words: string[]; subject: string } | null {
  return claim === null || claim.role === 'aside'
    ? null
    : { concept: claim.concept, words: claim.words, subject: claim.subject };
}

/** The period a number is told of: named right behind it, before it, or anywhere in its sentence; else the text's. */
function periodOf(
  mention: Mention,
  i: number,
  numbers: Mention[],
  periods: PeriodMark[],
  text: string,
  inherited: Span | null,
  role: Role,
): { span: Span | null; here: boolean } {
  // "from 6.7 percent in September": that September is the earlier level's alone.
  const earlierLevel = (period: PeriodMark): boolean => {
    const tied = numbers.filter((other) => other.end <= period.start).at(-1);
    return (
      tied !== undefined &&
      tied !== mention &&
      /^\s*(?:%|percent)?\s*(?:in|at|for|during|at the end of|of)?\s*(?:the\s+)?$/i.test(
        text.slice(tied.end, period.start),
      ) &&
      /(?:\bfrom|\bthan|\bagainst|\bversus|\bcompared (?:with|to))\s+(?:about |around |a |an |the )*[$€£¥₹]?$/i.test(
        text.slice(0, tied.start),
      )
    );
  };
  const told = periods.filter(
    (period) =>
      !period.day && (!period.due || role === 'target') && period.span !== null && !earlierLevel(period),
  );
  const next = numbers[i + 1]?.start ?? text.length;
  const close = told.find(
    (period) =>
      period.start >= mention.end &&
      period.start < next &&
      /^[\s)）]*(?:of [\w\s]{0,25})?(?:,\s*)?(?:in|for|at|during|by|over|as of|of|on|at the)?\s*(?:the\s+)?$/i.test(
        text.slice(mention.end, period.start),
      ) &&
      !period.compare,
  );
  if (close !== undefined) return { span: close.span, here: true };
  const closeCompare = told.find(
    (period) =>
      role === 'previous' &&
      period.compare &&
      period.start >= mention.end &&
      period.start < next &&
      period.start - mention.end < 16,
  );
  if (closeCompare !== undefined) return { span: closeCompare.span, here: true };
  const from = numbers[i - 1]?.end ?? 0;
  const lead = told.filter((period) => period.start >= from && period.end <= mention.start);
  if (role === 'previous') {
    const compared = lead.at(-1);
    return compared === undefined ? { span: inherited, here: false } : { span: compared.span, here: true };
  }
  const main = told.filter((period) => !period.compare);
  const before = main
    .filter((period) => period.end <= mention.start)
    .filter(
      (period) =>
        !numbers.some(
          (other) =>
            other.end <= period.start &&
            period.start - other.end < 6 &&
            other !== mention &&
            /^\s*(?:in|at)?\s*$/.test(text.slice(other.end, period.start)) &&
            other.lang === 'en',
        ),
    );
  const span = (
    before.at(-1) ??
    main.find((period) => period.end <= mention.start) ??
    main.find((period) => period.start >= mention.end)
  )?.span;
  return span == null ? { span: inherited, here: false } : { span, here: true };
}

function earlier(span: Span | null, basis: Basis | null): Span | null {
  if (span === null) return null;
  const back = basis === 'month' ? 1 : basis === 'quarter' ? 3 : 12;
  return { ...span, from: span.from - back, to: span.to - back };
}

/** What a growth is taken on, by the words of comparison around it. */
function basisOf(
  from: number,
  mention: Mention,
  next: Mention | null,
  text: string,
  periods: PeriodMark[],
): Basis | null {
  const to = next?.start ?? text.length;
  const marks = periods.filter((period) => period.compare && period.start >= from && period.end <= to);
  const behind = marks.find((period) => period.start >= mention.end && period.start - mention.end < 25);
  const ahead = marks.filter((period) => period.end <= mention.start).at(-1);
  // Chinese tells the comparison first, English behind the number.
  const nearest = mention.lang === 'zh' ? ahead : (behind ?? ahead ?? marks.at(-1));
  if (nearest === undefined) return null;
  const words = text.slice(nearest.start, nearest.end);
  if (/年初|末|\b(?:end|start|beginning) of\b/i.test(words)) return 'other';
  if (/month|m\/m|环比|月/i.test(words) && !/year|同/i.test(words)) return 'month';
  if (/quarter|q\/q|季/i.test(words) && !/year|同/i.test(words)) return 'quarter';
  return nearest.inherited ? 'year' : 'other';
}

/** "than in 2015", 比2015年: the period compared with, near the number. */
function sinceOf(next: Mention | null, periods: PeriodMark[], text: string, from: number): Span | null {
  const near = periods.find(
    (period) =>
      period.compare &&
      !period.inherited &&
      period.span !== null &&
      period.start >= from &&
      period.start < (next?.start ?? text.length),
  );
  return near?.span ?? null;
}
