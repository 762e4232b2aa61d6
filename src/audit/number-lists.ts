// Numbers that stand in a list share what is printed once: 70 and 50 billion yuan, 11.9:22.1:66.0.

import type { Mention } from './mention.js';

/** 2兆3,450亿元, 2亿5860万元: one amount in two scales, as precise as the smaller. */
export function joinScales(text: string, mentions: Mention[]): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const [larger, smaller] = [mentions[i - 1], mentions[i]];
    if (larger === undefined || smaller === undefined || !isDigits(larger) || !isDigits(smaller)) continue;
    const scaled = /^\d{1,4}[兆亿万]$/.test(text.slice(larger.numberStart, larger.end));
    const joined = /^零?$/.test(text.slice(larger.end, smaller.start));
    if (!scaled || !joined || smaller.value >= scaleOf(larger) || /年$/.test(smaller.text)) continue;
    const { value, half, unit, per, end } = smaller;
    const own = larger.unit === '' ? unit : larger.unit;
    Object.assign(larger, { value: larger.value + value, half, unit: own, per, end });
    mentions.splice(i, 1);
  }
}

const isDigits = ({ form, value }: Mention): boolean => form === 'digits' && value > 0;

/** A structure printed as 11.9:22.1:66.0, or as 24 : 76, is in percent where it adds up to about 100. */
export function readRatios(text: string, mentions: Mention[]): void {
  for (let i = 0; i < mentions.length; i++) {
    let last = i;
    const at = (k: number): Mention | undefined => mentions[k];
    while (
      /^\s*[:：∶]\s*$/.test(text.slice(at(last)?.end ?? 0, at(last + 1)?.start ?? 0)) &&
      at(last + 1)?.form === 'digits'
    )
      last++;
    const parts = mentions.slice(i, last + 1);
    // 6.12∶1: how many to one.
    const one = at(last);
    if (parts.length === 2 && one?.value === 1 && one.text.trim() === '1') one.aside = 'reference';
    const total = parts.reduce((sum, part) => sum + part.value, 0);
    // A clock, or a place in a file.
    const clock =
      parts.length === 3 && parts.every((part) => /^\d\d$/.test(part.text.trim()) && part.value < 60);
    if (clock || /[\w:.)]$/.test(text.slice(0, parts[0]?.start ?? 0))) continue;
    // 三次产业结构为8.3∶42.0∶94.7: in percent by its name, whatever it adds up to.
    const named =
      parts.length > 2 &&
      /(?:结构|构成|structure|composition)[^，。；;.]{0,12}$/i.test(text.slice(0, parts[0]?.start ?? 0)) &&
      parts.every((part) => part.value < 100 && /\d\.\d/.test(part.text));
    if (
      parts.length < 2 ||
      // Three shares with decimals are a structure, though one of them be misprinted.
      ((total < (parts.length > 2 && parts.every((part) => /\.\d/.test(part.text)) ? 40 : 80) ||
        total > (parts.length > 2 && parts.every((part) => /\.\d/.test(part.text)) ? 200 : 120)) &&
        !named) ||
      parts.some((part) => part.unit !== '' && part.unit !== '1') ||
      // "is 11.6%: 94 of 810 shops": what is in percent already, and what is told of it
      (parts[0]?.unit === '1' && parts.at(-1)?.unit === '')
    )
      continue;
    for (const part of parts)
      if (part.unit === '')
        Object.assign(part, { unit: '1', value: part.value / 100, half: part.half / 100 });
    i = last;
  }
}

const listGap =
  /^\s*(?:,|、|，|and|or|to|和|与|及|至|到|[-–—~～:：]|,\s*and|and\s+to|或)\s*(?:about\s+|约)?$/;

/** A number without unit takes that of the next number in its list: "70 and 50 billion yuan", 70、50亿元, 5至6%. */
export function shareUnits(text: string, mentions: Mention[]): void {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [mention, next] = [mentions[i], mentions[i + 1]];
    if (mention === undefined || next === undefined || mention.form === 'verb' || mention.ordinal) continue;
    const between = text.slice(mention.end, next.start);
    // "$3.4-3.6 billion": the currency stands once, before both.
    if (
      next.unit === '' &&
      /^[A-Z]{3}$/.test(mention.unit) &&
      scaleOf(mention) < scaleOf(next) &&
      /^\s*(?:to|[-–—~～至到])\s*$/.test(between)
    )
      next.unit = mention.unit;
    if (next.unit === '') {
      if (isElided(text, mention, next)) scaleAs(mention, next);
      continue;
    }
    // 上升8.4个和7.2个百分点: both are points.
    if (
      mention.unit === 'count' &&
      next.unit === 'points' &&
      /^\s*(?:、|，|和|与|及)\s*$/.test(between) &&
      /个(?:百分点)?$/.test(text.slice(next.start, next.end))
    ) {
      Object.assign(mention, { unit: 'points', value: mention.value / 100, half: mention.half / 100 });
      continue;
    }
    const currencyOnly =
      mention.unit === next.unit &&
      scaleOf(mention) < scaleOf(next) &&
      /^\s*(?:to|[-–—~至到])\s*$/.test(between);
    if ((mention.unit !== '' && !currencyOnly) || !listGap.test(between)) continue;
    if (next.form === 'words' && mention.form === 'digits') continue;
    if (next.unit === '1' && bandOfAges.test(text.slice(0, mention.start))) continue;
    // "up 2.3m or 8.8%": a number with a scale is no percentage.
    if (next.unit === '1' && (scaleOf(mention) > 1 || mention.value >= 1000)) continue;
    if (next.unit === '1' && isRateBehind(between, text.slice(next.end))) continue;
    if (next.unit === 'times' && isMultipleBehind(mention, between)) continue;
    // "gave 9.6 million to 120 projects": no range
    if (/^\s*to\s*$/.test(between) && scaleOf(mention) >= 1e3 * scaleOf(next)) continue;
    scaleAs(mention, next);
    mention.unit = next.unit;
    mention.per ??= next.per;
  }
}

/** "The index stood at 118.4, 1.0 percent above July's 117.2": by how much the number before it is more or less. */
const isRateBehind = (between: string, after: string): boolean =>
  /^,\s*$/.test(between) &&
  /^\s*(?:above|below|over|under|more than|less than|higher|lower|up on|down on|ahead of|short of)\b/i.test(
    after,
  );

/** "Enrolment arrived at 171,000, 4.5 times the number of 2014": an amount, and how many times another it is. */
const isMultipleBehind = ({ value }: Mention, between: string): boolean =>
  /^,\s*$/.test(between) && value >= 100;

/** "From 2.49 to 2.62 million", "1.86 and 1.17 million": of one size as printed, and the scale told once. */
function isElided(text: string, mention: Mention, next: Mention): boolean {
  if (mention.unit !== '' || scaleOf(mention) !== 1 || scaleOf(next) < 1e3 || mention.form !== 'digits')
    return false;
  const ratio = mention.value / (next.value / scaleOf(next));
  const between = text.slice(mention.end, next.start);
  const ranges = /\b(?:from|between)\s+(?:about |some )?$/i.test(text.slice(0, mention.start));
  return (
    ratio > 0.2 &&
    ratio < 5 &&
    (/^\s*(?:and|or)\s*$/.test(between) ? /\d\.\d/.test(mention.text) || ranges : /^\s*to\s*$/.test(between))
  );
}

function scaleAs(mention: Mention, next: Mention): void {
  const scale = scaleOf(next) / scaleOf(mention);
  mention.value *= scale;
  mention.half *= scale;
}

/** "18.7% were under 30, 41.2% between 30 and 54 and 40.0% older": who they are, and no share. */
const bandOfAges =
  /\b(?:(?:under|over|above|below|than|aged?|ages|least|most)\s+|(?:between|aged?|from)\s+\d+\s+(?:and|to)\s+)$/i;

/** "1.86 bn for roads, 920 m for rail": beside billions, m is millions. */
export function readMillions(text: string, mentions: Mention[]): void {
  if (!/\d\s?(?:bn|tn|billion|trillion)\b/.test(text)) return;
  for (const mention of mentions) {
    const behind = /^\sm(?![\w/])/.exec(text.slice(mention.end));
    if (mention.unit !== '' || mention.form !== 'digits' || behind === null) continue;
    Object.assign(mention, {
      value: mention.value * 1e6,
      half: mention.half * 1e6,
      end: mention.end + behind[0].length,
    });
  }
}

/** "6.21 billion leva, or 3,393 leva": a word that is the unit of one number is that of another. */
export function learnUnits(text: string, mentions: Mention[]): void {
  const words = new Map<string, string>();
  for (const mention of mentions) {
    const word = /([a-z]+)$/.exec(text.slice(mention.start, mention.end))?.[1];
    if (word !== undefined && scaleOf(mention) >= 1e6 && mention.unit !== '') words.set(word, mention.unit);
  }
  for (const mention of mentions) {
    const behind = /^\s([a-z]+)\b/.exec(text.slice(mention.end));
    const unit = words.get(behind?.[1] ?? '');
    if (mention.unit === '' && unit !== undefined && behind !== null)
      Object.assign(mention, { unit, end: mention.end + behind[0].length });
  }
}

/** "1.9 percentage points, investment 0.8 points": points behind percentage points are such too. */
export function carryPoints(text: string, mentions: Mention[]): void {
  const contributed =
    /\bcontribut|\b(?:weigh|drag|add|subtract|shav|suppl)\w*\b(?:[^.;]|\.\d)*\b(?:growth|expansion|inflation|(?:headline|overall|annual|that) rate)\b/i.test(
      text,
    );
  // "Mining (weight 20 percent) grew by 2.0 percent, adding 0.4 points": of an index there were more of them.
  const weighted = /\bweigh(?:s|ing|ts?|ted)?\b/i.test(text) && mentions.some(({ unit }) => unit === '1');
  const ofRates = !/\bind(?:ex|ices)\b/i.test(text);
  for (const [i, mention] of mentions.entries()) {
    if (
      mention.unit !== 'index_points' ||
      (!contributed &&
        !(ofRates && isBehindTwoRates(text, mentions, i)) &&
        !(weighted && mention.value < 10 && mention.half < 0.1) &&
        !mentions.slice(0, i).some((other) => other.unit === 'points'))
    )
      continue;
    Object.assign(mention, { unit: 'points', value: mention.value / 100, half: mention.half / 100 });
  }
}

/** "36 percent in 1990 and 42 percent in 2020, nine points more". */
function isBehindTwoRates(text: string, mentions: readonly Mention[], at: number): boolean {
  const [mention, two] = [mentions[at], mentions.slice(Math.max(0, at - 2), at)];
  return (
    mention !== undefined &&
    two.length === 2 &&
    two.every(({ unit }) => unit === '1') &&
    !/\bhad (?:been|stood)\b[^,;]*,\s*$/.test(text.slice(0, mention.start)) &&
    !/^\s*(?:a|per|each) (?:year|month|quarter)\b/.test(text.slice(mention.end))
  );
}

/** "A population of 2.30 million": no money, whatever stands before. */
const people =
  /\b(?:populations?|people|persons|inhabitants|residents|headcount|workforce|labou?r force|number of (?!dollars|euros)[a-z-]+)\b[^,;.:]{0,30}$/i;

/** "321.5 billion euros, of which exports 179.3 billion": a scaled number without unit takes the amount's before it. */
export function carryUnits(text: string, mentions: Mention[]): void {
  for (const [i, mention] of mentions.entries()) {
    if (mention.unit !== '' || mention.form !== 'digits' || scaleOf(mention) < 1e3) continue;
    if (people.test(text.slice(mentions[i - 1]?.end ?? 0, mention.start))) continue;
    const before = mentions
      .slice(0, i)
      .filter((other) => other.unit !== '1' && other.unit !== 'points' && other.unit !== 'times');
    const last = before.at(-1);
    if (last === undefined || scaleOf(last) < 1e3) continue;
    // "from 41.2 thousand tonnes to 36.8 thousand"
    if (scaleOf(mention) < 1e6 && (wordScale(mention.text) !== 1e3 || wordScale(last.text) !== 1e3)) continue;
    // "The 42 km of new track cost 1,176 million": kilometres are kept in metres, and have no word for a scale
    if (
      last.lang === 'en' &&
      !/^[A-Z]{3}$/.test(last.unit) &&
      wordScale(last.text) === 1 &&
      wordScale(mention.text) > 1
    )
      continue;
    // "41.3m kg, less than last year's 49.2m": kilograms are kept in tonnes
    const word = wordScale(last.text);
    const factor = word > 1 ? scaleOf(last) / word : 1;
    Object.assign(mention, { unit: last.unit, value: mention.value * factor, half: mention.half * factor });
  }
}

/** What the word for the scale behind a number stands for. */
function wordScale(text: string): number {
  const word =
    /\d\s?(trillion|tn|billion|bn|million|mn|m|thousand|k)\b/i.exec(text)?.[1]?.toLowerCase() ?? '';
  const power = { t: 1e12, b: 1e9, m: 1e6, k: 1e3 }[word === 'thousand' ? 'k' : word.charAt(0)];
  return power ?? 1;
}

/** What one unit printed stands for: 1e9 for billion. */
function scaleOf(mention: Mention): number {
  if (mention.half === 0) return 1;
  const decimals = /\.(\d+)/.exec(mention.text)?.[1]?.length ?? 0;
  return mention.half * 2 * 10 ** decimals;
}
