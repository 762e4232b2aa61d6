// Targets and thresholds: whether what is said to be met is met, how early, and on which side of a threshold a number lies.

import type { Claim } from '../claim.js';
import { levelsOf } from '../frames.js';
import { type Candidate, weigh } from './candidate.js';
import type { Reader } from './reader.js';
import { alike } from './runs.js';
import { closed, directed, quantityText, subtract, type Relation } from './relation.js';

export function targetRelations(claims: readonly Claim[], reader: Reader): Relation[] {
  const levels = levelsOf(claims).filter(closed);
  return [
    ...claims
      .filter((claim) => claim.role === 'target' || isAim(claim, reader))
      .flatMap((target) => met(target, levels, reader)),
    ...weigh(
      claims.filter((claim) => claim.role === 'early').flatMap((early) => years(early, claims, reader)),
    ),
    ...levels.flatMap((level) => threshold(level, levels, reader)),
  ];
}

/** 全年目标为新建住房5万套, 计划新建5万套. */
const isAim = (claim: Claim, reader: Reader): boolean =>
  claim.lang === 'zh' &&
  claim.role === 'level' &&
  claim.unit !== '1' &&
  closed(claim) &&
  /(?:目标|计划|任务)(?:数|任务|目标)?(?:为|是)[^，。；\d]{0,8}$/.test(reader.gap(claim));

const reached = {
  // "4.16 million cubic metres" were not met
  en: /\b(?:(?:achiev|reach|exceed|surpass|beat|over(?:shot|fulfil|took)|fulfil|outstrip)\w*|(?:met|meets?|meeting|hits?|hitting|above|over|ahead of)\b)/i,
  zh: /完成|实现|超过|超额|达到|突破|高于|提前/,
};
const missed = {
  en: /\b(?:(?:miss|fail|lag|under(?:shot|fulfil))\w*|(?:short of|below|under|behind|not (?:been )?(?:met|reached|achieved)|yet to|too (?:little|few|low))\b)/i,
  zh: /未完成|未达|低于|落后|差距|不及|尚差|未能|短收|[比较](?:年初|年度|全年|原)*(?:目标|计划|预算|任务|序时进度|时序进度)(?:少|低|差|短)/,
};

/** 还需442万标箱, 剩余214个: what is missing from a target, and not what was done of it. */
const isLeft = (level: Claim, reader: Reader): boolean =>
  level.lang === 'zh' &&
  /(?:再|还需|尚需|仍需|还须|还要|还差|尚差|仍差|尚缺|还缺|缺口|相差|剩余|剩下|余下|尚余|其余)[^，。；\d]{0,6}$/.test(
    reader.gap(level),
  );

/** "It needs another 19.3 billion to reach 100 billion": what is wanting is no level. */
const isWanted = (level: Claim, reader: Reader): boolean =>
  /\b(?:another|a further|(?:needs?|takes|wants|requires?) (?:some |about )?)\s*[$€£¥₹A-Z]*$/i.test(
    reader.gap(level),
  ) || /(?:还需|还要|尚需|仍需|还差|尚差|再增(?:加)?)$/.test(reader.gap(level));

/** A level beside a target that the text says was met, exceeded or missed. */
function met(target: Claim, levels: readonly Claim[], reader: Reader): Relation[] {
  // 超目标0.32万人: by how much, and not the target
  if (
    target.lang === 'zh' &&
    /超(?:过|出|额)?(?:年度|全年|年初|预期)*(?:目标|计划|任务)约?$/.test(reader.gap(target))
  )
    return [];
  const sentence = reader.sentence(target);
  const no = missed[target.lang].test(sentence);
  // 未完成 is no 完成.
  const yes = reached[target.lang].test(
    target.lang === 'zh' ? sentence.replace(/未完成|未能|未达到?|完成率|完成进度|达标率/g, '') : sentence,
  );
  const own = levels.filter(
    (level) =>
      level.source === target.source &&
      level.sentence === target.sentence &&
      level !== target &&
      // "exceeded its target of 2.40 million by 60,000"
      !/\bby\s+[$€£¥₹A-Z]*$/i.test(reader.gap(level)) &&
      (level.unit === target.unit || (level.unit === '' && alike(level, target))) &&
      level.per === target.per,
  );
  const [level] = own;
  if (
    level === undefined ||
    own.length > 1 ||
    isLeft(level, reader) ||
    isWanted(level, reader) ||
    yes === no ||
    // 完成预算60999万元的40.4%: so much of it.
    (target.lang === 'zh' && /^[）)]?的\d/.test(reader.after(target))) ||
    !closed(target) ||
    /\b(?:next year|will|for \d{4}|by \d{4})\b|明年|到\d{4}年/i.test(reader.after(target))
  )
    return [];
  // What is missed is missed by its printed number: 4万套 is no 4.4万套.
  const aim = no ? { low: target.value, high: target.value } : target.interval;
  const difference = subtract(level.interval, aim);
  const agrees = yes ? difference.high >= 0 : difference.low <= 0;
  const over = quantityText(level.value - target.value, level.unit, 'en', level);
  return [
    {
      relation: 'target',
      focus: target,
      numbers: [target, level],
      verdict: agrees ? 'consistent' : 'inconsistent',
      stated: target.value,
      computed: level.interval,
      why: {
        en: `${level.text} against a target of ${target.text} (${over}): ${agrees ? 'as the text says' : yes ? 'the text says it is met' : 'the text says it is missed'}`,
        zh: `实际${level.text}，目标${target.text}：${agrees ? '相符' : yes ? '文中称已完成' : '文中称未完成'}`,
      },
    },
  ];
}

/** "The target for 2021 was met in 2020, one year early": due and done may be told in the sentences before. */
function years(early: Claim, claims: readonly Claim[], reader: Reader): Candidate[] {
  if (early.unit !== 'years') return [];
  const dates = claims.filter(
    (claim) =>
      claim.source === early.source &&
      early.sentence - claim.sentence <= 3 &&
      claim.sentence - early.sentence <= 1 &&
      claim.kind === 'date' &&
      claim.period !== null &&
      claim.period.to - claim.period.from <= 11,
  );
  const due = dates.filter((date) => isDue(date, reader));
  const done = dates.filter((date) => !isDue(date, reader) && !setUp.test(reader.before(date)));
  const near = (list: readonly Claim[]): readonly Claim[] => {
    const here = list.filter((date) => date.sentence === early.sentence);
    return here.length > 0 ? here : list.filter((date) => date.start < early.start).slice(-1);
  };
  const reachedIn = done.filter((date) => date.end <= early.start).at(-1);
  const firstReached =
    reachedIn !== undefined &&
    reachedIn.lang === 'zh' &&
    /首次|率先|已|即|就/.test(reader.between(reachedIn, early)) &&
    !/[。]/.test(reader.between(reachedIn, early));
  const passed = passedIn(early, done, claims, reader);
  const [dueHere, doneHere] = [
    near(due),
    passed !== undefined ? [passed] : firstReached ? [reachedIn] : near(done),
  ];
  return due.flatMap((by) =>
    done.map((when): Candidate => {
      const ahead = yearIn(by) - yearIn(when);
      const only = dueHere.length === 1 && doneHere.length === 1 && dueHere[0] === by && doneHere[0] === when;
      return {
        relation: 'target',
        focus: early,
        others: [by, when],
        compute: () => ({ low: ahead, high: ahead }),
        formula: `${by.text} − ${when.text}`,
        evidence: only && ahead > 0 ? 'sure' : 'possible',
        ...(only && ahead > 0 && (firstReached || passed !== undefined) ? { worded: true as const } : {}),
        stated: { low: early.value, high: early.value },
      };
    }),
  );
}

/** 由2020年的44.1%提高到2022年的45.9%和2023年的46.8%，2025年46.5%的目标提前两年完成: the first year whose number is not below the aim. */
function passedIn(
  early: Claim,
  done: readonly Claim[],
  claims: readonly Claim[],
  reader: Reader,
): Claim | undefined {
  const told = claims.filter(
    (claim) =>
      claim.source === early.source &&
      claim.end <= early.start &&
      early.sentence - claim.sentence <= 1 &&
      claim.aside === null &&
      closed(claim),
  );
  const aim = told.filter((claim) => /^的?[\u4e00-\u9fff]{0,6}目标/.test(reader.after(claim))).at(-1);
  if (early.lang !== 'zh' || aim === undefined) return undefined;
  const steps = done.flatMap((date) => {
    const value = told.find((claim) => claim.start >= date.end && claim.unit === aim.unit);
    return value !== undefined &&
      value !== aim &&
      /^[年末底]{0,2}的?[^，。；\d]{0,8}$/.test(reader.between(date, value))
      ? [{ date, value: value.value }]
      : [];
  });
  const first = steps.find(({ value }) => value >= aim.value);
  return steps.length > 1 && steps[0]?.value !== first?.value ? first?.date : undefined;
}

/** "The national strategy of 2017": when the target was set, not when it was met. */
const setUp =
  /\b(?:strategy|plan|program(?:me)?|law|act|vision|roadmap|announced|adopted|launched|set)\b[^,;.]{0,12}\b(?:of|in|from)\s*$/i;

const yearIn = (date: Claim): number => Math.floor((date.period?.to ?? 0) / 12);

function isDue(date: Claim, reader: Reader): boolean {
  return date.lang === 'zh'
    ? !/^[年末底初]{0,2}(?:首次|已|就|即|便|提前)/.test(reader.after(date)) &&
        // 2025年千亿元的目标于2023年实现
        !/(?:目标|任务)[^，。；]{0,3}(?:于|在)$/.test(reader.before(date)) &&
        (/(?:目标|计划|(?<![高加升长降减少展大低])到|规划)[^，。；]{0,8}$/.test(reader.before(date)) ||
          // 《清洁能源规划》提出，2030年装机达到1200万千瓦.
          /(?:规划|计划|方案|纲要|意见|行动|目标)》?[^。；]{0,10}(?:提出|要求|明确|确定|规定)[，：]?(?:到|在)?$/.test(
            reader.before(date),
          ) ||
          /^[^，。；]{0,10}(?:目标|任务)/.test(reader.after(date)))
    : !isPast(date, reader) &&
        (/\b(?:by|for|until|before|target(?:ed)? (?:for|of|in)|due (?:in|by)|goal for)\s+(?:the (?:end|close) of\s+)?$/i.test(
          reader.before(date),
        ) ||
          toBe.test(reader.before(date)) ||
          /\b(?:deadline|due date|target date)\s+(?:is|was|of|being)\s+(?:the (?:end|close) of\s+)?$/i.test(
            reader.before(date),
          ) ||
          /^\s*(?:target|goal|deadline)/i.test(reader.after(date)));
}

/** "To be reached at the end of 2030", "revenue was to come to 60.0 billion in 2025": what is due then. */
const toBe =
  /\b(?:to be (?:reached|met|attained|achieved|completed|finished|fulfilled)|(?:was|were|is|are) to (?:come to|reach|be|amount to|rise|grow|fall|total|climb)\b[^;]{0,50}?)\s+(?:at|in|by)\s+(?:the (?:end|close) of\s+)?$/i;

/** "By the end of 2024, capacity had climbed to": what was done by then, not what is due. */
function isPast(date: Claim, reader: Reader): boolean {
  return (
    /^\s*by (?:the (?:end|close) of )?$/i.test(reader.before(date)) &&
    /^,?[^.;]{0,90}?\b(?:had|has|have|was|were|reached|stood|rose|totall?ed|exceeded)\b/i.test(
      reader.after(date),
    )
  );
}

const sides = {
  above: {
    en: /\b(?:above|over|higher than|exceeding)\s+(?:the\s+)?(?:[\w-]+[- ]){0,6}$/i,
    zh: /(?:高于|位于[^，]*以上|超过)[^，。；]{0,8}$/,
  },
  below: {
    en: /\b(?:below|under|lower than)\s+(?:the\s+)?(?:[\w-]+[- ]){0,6}$/i,
    zh: /(?:低于|位于[^，]*以下)[^，。；]{0,8}$/,
  },
} as const;

/** "49.2, above the 50 mark that parts growth from contraction": the first index of the sentence is told of. */
function threshold(mark: Claim, levels: readonly Claim[], reader: Reader): Relation[] {
  const level = levels.find((other) => other.source === mark.source && other.sentence === mark.sentence);
  const half = mark.value === 50 || (mark.value === 0.5 && mark.unit === '1');
  if (level === undefined || level === mark || level.concept !== 'pmi' || !half) return [];
  const lead = reader.gap(mark);
  const behind = /^(?:的)?(?:临界点|荣枯线|枯荣线|分界线)?(?:以上|之上)/.test(reader.tail(mark));
  const under = /^(?:的)?(?:临界点|荣枯线|枯荣线|分界线)?(?:以下|之下)/.test(reader.tail(mark));
  const up = sides.above[mark.lang].test(lead) || behind;
  const down = sides.below[mark.lang].test(lead) || under;
  if (up === down) return [];
  const value = level.unit === '1' ? level.value * 100 : level.value;
  const agrees = up ? value >= 50 : value <= 50;
  const line = { value: level.unit === '1' ? 0.5 : 50, text: mark.text };
  return [directed(level, [mark], line, agrees)];
}
