// Units as running text writes them beside a number: scale, currency, what is counted, per what.

import { parseScale, parseUnit } from '../lib/index.js';
import type { Lang } from './mention.js';
import {
  currencyCode,
  dollars,
  enCurrency,
  enNouns,
  enPowers,
  enScale,
  enScales,
  enStop,
  zhScale,
  zhUnits,
} from './unit-words.js';

export interface ReadUnit {
  unit: string;
  /** Power of ten that brings the printed number to the base unit. */
  exponent: number;
  per: string | null;
  /** Length of what was read behind the number. */
  length: number;
  /** `多`, `余`, `odd`: the number is a lower bound. */
  more: boolean;
  /** Whether a scale word (billion, 亿) or a unit was read at all. */
  scaled: boolean;
}

// prettier-ignore

/** Reads the unit behind a number; an empty unit of length 0 where there is none. */
export function readUnit(after: string, lang: Lang): ReadUnit {
  return lang === 'zh' ? readChinese(after) : readEnglish(after);
}

function readChinese(after: string): ReadUnit {
  let rest = after;
  let exponent = 0;
  let more = false;
  const eat = (length: number): void => void (rest = rest.slice(length));
  const early = /^(?:多|余|来)(?=[万亿千百家户名人个元吨])/.exec(rest);
  if (early !== null) [more] = [true, eat(1)];
  const scale = zhScale.exec(rest);
  if (scale?.[1] !== undefined) {
    exponent = parseScale(scale[1]) ?? 0;
    eat(scale[0].length);
  }
  const late = /^(?:多|余|来|＋|\+)/.exec(rest);
  if (late !== null) [more] = [true, eat(1)];
  const gap = /^\s+/.exec(rest)?.[0].length ?? 0;
  for (const [pattern, unit, power] of zhUnits) {
    const found = pattern.exec(rest.slice(gap));
    if (found === null) continue;
    eat(gap + found[0].length);
    const per = /^(?:\/|每)(平方米|公顷|公斤|吨|人|户|天|亩|人次|千瓦时|股)/.exec(rest);
    if (per !== null) eat(per[0].length);
    return {
      unit: unit === '' ? (found[1] ?? found[0]) : unit,
      exponent: exponent + power,
      per: per?.[1] === '人' ? 'persons' : per?.[1] === '人次' ? 'visits' : (per?.[1] ?? null),
      length: after.length - rest.length,
      more,
      scaled: true,
    };
  }
  return { unit: '', exponent, per: null, length: after.length - rest.length, more, scaled: exponent !== 0 };
}

function readEnglish(after: string): ReadUnit {
  const scale = enScale.exec(after);
  const word = (scale?.[1] ?? scale?.[2])?.toLowerCase();
  const exponent = word === undefined ? 0 : (enScales[word] ?? parseScale(word) ?? 0);
  const rest = after.slice(scale?.[0].length ?? 0);
  const lead = after.length - rest.length;
  const none = { unit: '', exponent, per: null, length: lead, more: false, scaled: exponent !== 0 };
  const plus = /^\+(?!\d)/.exec(rest);
  const gap = (plus?.[0].length ?? 0) + (/^[\s-]*/.exec(rest.slice(plus?.[0].length ?? 0))?.[0].length ?? 0);
  const text = rest.slice(gap);
  const done = (unit: string, power: number, length: number): ReadUnit => ({
    ...none,
    ...readPer(text.slice(length), unit, lead + gap + length),
    exponent: exponent + power,
    more: plus !== null,
    scaled: true,
  });
  const percent =
    /^(?:of (?:a|one) (?=percentage|percent|point))?(?:(?<=of (?:a|one) )points?|percentage[- ]points?|percent points?|pp|ppts?|p\.p\.|[%％]-?p(?:oints?)?)(?![a-z])/i.exec(
      text,
    );
  if (percent !== null) return done('points', -2, percent[0].length);
  const basis = /^(?:basis points?|bps?)(?![a-z])/i.exec(text);
  if (basis !== null) return done('points', -4, basis[0].length);
  const share = /^(?:percent|per cent|pct|p\.\s?c\.|pc(?!s)|%|％)(?![a-z])/i.exec(text);
  if (share !== null) return done('1', -2, share[0].length);
  if (/^(?:per mille|‰)/i.test(text)) return done('1', -3, text.startsWith('‰') ? 1 : 9);
  const times = /^(?:times|fold|x)(?![a-z])/i.exec(text);
  if (times !== null) return done('times', 0, times[0].length);
  const point = /^(?:index )?points?(?![a-z])/i.exec(text);
  if (point !== null) return done('index_points', 0, point[0].length);
  const code = currencyCode.exec(text);
  if (code !== null) return done(code[0] === 'RMB' ? 'CNY' : code[0], 0, code[0].length);
  if (text.startsWith('€')) return done('EUR', 0, 1);
  const money = readMoney(text);
  if (money !== null) return done(money.unit, 0, money.length);
  for (const [pattern, unit, power] of enPowers) {
    const found = pattern.exec(text);
    if (found !== null) return done(unit, power, found[0].length);
  }
  const time =
    exponent === 0 ? /^(year|month)s?\b(?![\s-]*(?:on|over|earlier|ago|before))/i.exec(text) : null;
  if (time !== null) return done(`${(time[1] ?? '').toLowerCase()}s`, 0, time[0].length);
  const tons = /^metric tons?\b/i.exec(text);
  if (tons !== null) return done('tonnes', 0, tons[0].length);
  // "3.2 billion lari in 2013": the one word between a scale and what goes on is what is counted.
  const counted =
    exponent >= 6
      ? /^([a-z]{3,12})(?=\s+(?:in|to|for|from|at|by|on|and|or|before|after|over|of)\b|\s*[,.;:)(]|\s*$)/.exec(
          text,
        )
      : null;
  if (
    counted?.[1] !== undefined &&
    !enStop.test(counted[1]) &&
    // "the 40.0 billion collected in 2021", "2.46 million handled"
    !/[a-z]{3}ed$/.test(counted[1]) &&
    !/^(?:out|short|shy|away|apart|ahead|behind|above|below|wanted|needed|more|less|higher|lower|bigger|smaller)$/.test(
      counted[1],
    ) &&
    !enNouns.some(([, pattern]) => pattern.test(counted[1] ?? ''))
  )
    return done(parseUnit(counted[1])?.unit ?? singular(counted[1]), 0, counted[0].length);
  const noun = readNoun(text, exponent !== 0);
  return noun === null
    ? { ...none, more: plus !== null }
    : { ...done(noun.unit, 0, noun.length), length: noun.known ? lead + gap + noun.length : lead };
}

/** What follows an amount whose currency stood before it ("$560 million per head"): scale and "per" only. */
export function readAfterCurrency(after: string, lang: Lang): ReadUnit {
  if (lang === 'zh') return readChinese(after);
  // "EUR 300 m": behind a currency that is no metre.
  const scale = enScale.exec(after) ?? /^\s(m|k)(?![\w/²³])/.exec(after);
  const word = (scale?.[1] ?? scale?.[2])?.toLowerCase();
  const lead = scale?.[0].length ?? 0;
  const plus = after.startsWith('+', lead);
  const { per, length } = readPer(after.slice(lead), '', lead + (plus ? 1 : 0));
  const exponent = word === undefined ? 0 : (enScales[word] ?? parseScale(word) ?? 0);
  return { unit: '', exponent, per, length, more: plus, scaled: exponent !== 0 };
}

function readMoney(text: string): { unit: string; length: number } | null {
  const found =
    /^((?:u\.s\.|us|american|australian|canadian|singapore|hong kong|new zealand|new taiwan|taiwan|swiss|indian|chinese|mexican|philippine|russian|japanese|south korean|korean|swedish|norwegian|danish|brazilian|chilean|colombian|argentine|british)\s+)?(swiss franc|[a-z]+?)(?:s|es)?(?:\s+sterling)?(?![a-z-])/i.exec(
      text,
    );
  if (found?.[2] === undefined) return null;
  const nation = found[1]?.trim().toLowerCase();
  const word = found[2].toLowerCase();
  const unit = enCurrency[word] ?? enCurrency[`${word}s`] ?? (word === 'renminbi' ? 'CNY' : undefined);
  if (unit === undefined) return null;
  if (nation === undefined) return { unit, length: found[0].length };
  return { unit: dollars[nation] ?? unit, length: found[0].length };
}

const isCountedPoint = /\b(?:charging|access|delivery|collection) points$/i;
const spelledOut = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;

function readNoun(text: string, scaled: boolean): { unit: string; length: number; known: boolean } | null {
  const words = [...text.matchAll(/([A-Za-z][A-Za-z'’-]*)(\s*)/g)];
  let at = 0;
  for (const [i, match] of words.slice(0, 5).entries()) {
    const word = match[1] ?? '';
    // "421.9 billion twelve months previously": another number
    if (match.index !== at || enStop.test(word) || (i === 0 && spelledOut.test(word))) return null;
    at = match.index + match[0].length;
    const end = match.index + word.length;
    const lower = word.toLowerCase().replace(/['’]s?$/, '');
    const next = words[i + 1];
    const follows = next?.index === at && !enStop.test(next[1] ?? '') ? (next[1] ?? '').toLowerCase() : '';
    const known = enNouns.find(([, pattern]) => pattern.test(lower));
    // "people employed" ends at people; "car plants" goes on to plants.
    const furtherNoun = enNouns.some(([, pattern]) => pattern.test(follows));
    if (known !== undefined && !furtherNoun) return { unit: known[0], length: end, known: i === 0 };
    if (
      known === undefined &&
      /[^su]s$/.test(lower) &&
      lower.length > 3 &&
      !furtherNoun &&
      !/^(?:years|times|various)$/.test(lower)
    )
      return {
        // "3,900 public charging points" are things
        unit: isCountedPoint.test(text.slice(0, end)) ? 'point' : (parseUnit(lower)?.unit ?? singular(lower)),
        length: end,
        known: i === 0 && !scaled,
      };
  }
  return null;
}

/** `per head`, `per visitor`, `a person`, `per square metre` behind an amount. */
function readPer(
  rest: string,
  unit: string,
  length: number,
): { unit: string; per: string | null; length: number } {
  const found =
    /^(?:\s+(?:per|a|for each|for every)\s+|\/)(head|capita|person|inhabitant|resident|visitor|visit|trip|tourist|guest|employee|worker|tonne|ton|household|square met(?:re|er)|kilogram|kg|kwh|hectare|barrel|litre|liter|job|enterprise|company|firm|project)\b/i.exec(
      rest,
    );
  if (found?.[1] === undefined) return { unit, per: null, length };
  return { unit, per: perUnit(found[1]), length: length + found[0].length };
}

/** The unit that `per WORD` divides by. */
export function perUnit(word: string): string {
  const lower = word.toLowerCase();
  if (/^(?:head|capita|person|inhabitant|resident|employee|worker)$/.test(lower)) return 'persons';
  if (/^(?:visitor|visit|trip|tourist|guest)$/.test(lower)) return 'visits';
  return enNouns.find(([, pattern]) => pattern.test(lower))?.[0] ?? lower;
}

/** Stretches of time are counted beside everything. */
export const isTimeUnit = (unit: string): boolean =>
  /^(?:years|months|weeks?|days?|hours?|minutes?)$/.test(unit);

/** The measure that an amount is told for each of ("per km", "a hectare"), and how many base units one of it is. */
export function measurePer(text: string): { unit: string; size: number } | null {
  for (const { index, 0: lead } of text.matchAll(/\b(?:per|an?|each|every)\s+/gi)) {
    const rest = text.slice(index + lead.length);
    const found = enPowers.find(([pattern]) => pattern.test(rest));
    if (found !== undefined) return { unit: found[1], size: 10 ** found[2] };
  }
  return null;
}

function singular(noun: string): string {
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, '');
}
