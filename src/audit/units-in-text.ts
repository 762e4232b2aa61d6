// Units as running text writes them beside a number: scale, currency, what is counted, per what.

import { parseScale, parseUnit } from '../lib/index.js';
import type { Lang } from './mention.js';

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

const enScale =
  /^[\s-]*(hundred million|lakh crore|thousand|million|billion|trillion|lakh|crore|bn|mn|tn|mln|bln|trn)(?![a-z])|^([mk])(?![\w/])/i;
const enScales: Record<string, number> = {
  lakh: 5,
  crore: 7,
  'lakh crore': 12,
  m: 6,
  k: 3,
  mln: 6,
  bln: 9,
  trn: 12,
};
const zhScale = /^\s*(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![瓦米克卡])|百(?!分))/;

/** Currency signs and codes that stand before a number; longest first. */
export const currencySigns: readonly [RegExp, string][] = [
  [/(?:US\$|U\.S\.\s?\$|USD)\s?$/, 'USD'],
  [/(?:HK\$|HKD)\s?$/, 'HKD'],
  [/(?:NT\$|TWD)\s?$/, 'TWD'],
  [/(?:NZ\$|NZD)\s?$/, 'NZD'],
  [/(?:A\$|AU\$|AUD)\s?$/, 'AUD'],
  [/(?:C\$|CA\$|CAD)\s?$/, 'CAD'],
  [/(?:S\$|SGD)\s?$/, 'SGD'],
  [/(?:R\$|BRL)\s?$/, 'BRL'],
  [/(?:MX\$|MXN)\s?$/, 'MXN'],
  [/(?:RMB|CNY)\s?[¥￥]?\s?$/, 'CNY'],
  [/(?:€|EUR)\s?$/, 'EUR'],
  [/(?:£|GBP)\s?$/, 'GBP'],
  [/(?:JPY)\s?[¥￥]?\s?$/, 'JPY'],
  [/(?:₹|\bRs\.?|INR)\s?$/, 'INR'],
  [/(?:₩|KRW)\s?$/, 'KRW'],
  [/(?:₽|RUB)\s?$/, 'RUB'],
  [/(?:\bRM|MYR)\s?$/, 'MYR'],
  [/(?:\bRp\.?|IDR)\s?$/, 'IDR'],
  [/(?:฿|THB)\s?$/, 'THB'],
  [/(?:₫|VND)\s?$/, 'VND'],
  [/(?:₱|PHP)\s?$/, 'PHP'],
  [/(?:₺|TRY)\s?$/, 'TRY'],
  [/(?:CHF|SFr\.?)\s?$/, 'CHF'],
  [/(?:\bZAR|\bR)\s?$/, 'ZAR'],
  [/\b(SEK|NOK|DKK|PLN|CZK|HUF|ILS|SAR|AED|EGP|NGN|KES|KZT|UAH|CLP|COP|PEN)\s?$/, ''],
  [/[¥￥]\s?$/, 'CNY'],
  [/\$\s?$/, 'USD'],
];

const enCurrency: Record<string, string> = {
  rupee: 'INR', ringgit: 'MYR', baht: 'THB', rand: 'ZAR', peso: 'peso', franc: 'franc', 'swiss franc': 'CHF',
  kronor: 'SEK', kroner: 'krone', krona: 'SEK', krone: 'krone', zloty: 'PLN', lira: 'TRY', riyal: 'SAR', dirham: 'AED',
  dong: 'VND', reai: 'BRL', reais: 'BRL', real: 'BRL', forint: 'HUF', koruna: 'CZK', rupiah: 'IDR', tenge: 'KZT',
  hryvnia: 'UAH', naira: 'NGN', shekel: 'ILS', rouble: 'RUB', ruble: 'RUB', euro: 'EUR', pound: 'GBP', won: 'KRW',
  yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', rmb: 'CNY', dollar: 'USD', taka: 'BDT', shilling: 'shilling', dinar: 'dinar',
}; // prettier-ignore
const dollars: Record<string, string> = {
  us: 'USD', 'u.s.': 'USD', american: 'USD', australian: 'AUD', canadian: 'CAD', singapore: 'SGD', 'hong kong': 'HKD',
  'new zealand': 'NZD', taiwan: 'TWD', 'new taiwan': 'TWD', sterling: 'GBP', swiss: 'CHF', indian: 'INR', chinese: 'CNY',
  mexican: 'MXN', philippine: 'PHP', russian: 'RUB', japanese: 'JPY', korean: 'KRW', 'south korean': 'KRW', swedish: 'SEK',
  norwegian: 'NOK', danish: 'DKK', brazilian: 'BRL', chilean: 'CLP', colombian: 'COP', argentine: 'ARS', british: 'GBP',
}; // prettier-ignore
const currencyCode =
  /^(?:CNY|RMB|USD|EUR|GBP|JPY|HKD|AUD|CAD|CHF|INR|KRW|RUB|SEK|NOK|DKK|PLN|CZK|HUF|BRL|MXN|ZAR|SGD|MYR|THB|IDR|VND|PHP|TRY|TWD|NZD|AED|SAR|KZT|UAH)(?![\w])/;

/** What is counted, by word; words of one line are one unit. */
const enNouns: [string, RegExp][] = [
  ['persons', /^(?:people|persons?|inhabitants|residents|employees|workers|men|women|citizens|children|students|pupils|graduates|jobseekers|farmers)$/],
  ['visits', /^(?:visits?|visitors?|tourists?|person-trips|person-times|trips|arrivals|travellers|travelers|guests)$/],
  ['jobs', /^(?:jobs?|posts|positions|vacancies)$/],
  ['enterprises', /^(?:enterprises?|firms?|companies|company|businesses)$/],
  ['establishments', /^(?:establishments?|plants?|factories)$/],
  ['projects', /^(?:projects?|schemes?)$/],
  ['tonnes', /^(?:tonnes?|tons?|mt)$/],
  ['households', /^(?:households?|families)$/],
  ['dwellings', /^(?:homes?|dwellings?|houses|flats|apartments)$/],
  ['vehicles', /^(?:vehicles?|cars?|automobiles)$/],
  ['kWh', /^(?:kwh|kilowatt-hours?)$/],
  ['years', /^(?:years?)$/],
  ['months', /^(?:months?)$/],
]; // prettier-ignore
const enPowers: [RegExp, string, number][] = [
  [/^(?:twh|terawatt[- ]hours?)\b/i, 'kWh', 9],
  [/^(?:gwh|gigawatt[- ]hours?)\b/i, 'kWh', 6],
  [/^(?:mwh|megawatt[- ]hours?)\b/i, 'kWh', 3],
  [/^(?:gw|gigawatts?)\b/i, 'kW', 6],
  [/^(?:mw|megawatts?)\b/i, 'kW', 3],
  [/^(?:kw|kilowatts?)\b/i, 'kW', 0],
  [/^(?:square kilomet(?:re|er)s?|sq ?km|km2|km²)(?![a-z])/i, 'm2', 6],
  [/^(?:square met(?:re|er)s?|sq ?m|m2|m²)(?![a-z])/i, 'm2', 0],
  [/^hectares?\b/i, 'm2', 4],
  [/^cubic met(?:re|er)s?\b/i, 'm3', 0],
  [/^(?:kilomet(?:re|er)s?|km)\b/i, 'metres', 3],
  [/^kilotonn?es?\b/i, 'tonnes', 3],
  [/^(?:kilograms?|kg)\b/i, 'tonnes', -3],
  [/^barrels?(?: per day| a day)?\b/i, 'barrels', 0],
  [/^(?:TEUs?|twenty-foot equivalent units)\b/i, 'TEU', 0],
];
const enStop =
  /^(?:in|on|at|of|and|or|to|by|from|for|with|was|were|is|are|as|than|over|during|last|this|up|down|compared|while|but|after|before|through|until|since|between|among|per|a|an|the|that|which|who|had|has|have|will|would|respectively|year-on-year|more|less|higher|lower|also|it|its|their|against|versus|within|under|across|went|came|rose|fell|grew|remained|stood|reported|said|into|being|following|due|because|when|where|annually|yearly|overall|so|now|year|month|saw|see|recorded|reported|posted|registered|showed|experienced|lost|gained|remain|remained|declined|increased|decreased|expected|planned|found|met|completed|finished|failed|passed|moved|kept|made|got|took|set|used|paid|spent|bought|sold|lived|live|worked|work|come|came|belong|belonged|plan|plans|expect|expects|said|told|began|started|opened|closed|joined|left|received|got|held|achieved|reached)$/i;

const zhUnits: [RegExp, string, number][] = [
  [/^(?:个)?百分点/, 'points', -2],
  [/^[%％]/, '1', -2],
  [/^‰/, '1', -3],
  [/^个基点|^基点/, 'points', -4],
  [/^成/, '1', -1],
  [/^倍/, 'times', 0],
  [/^番/, 'doublings', 0],
  [/^(?:元人民币|人民币元|元|人民币)/, 'CNY', 0],
  [/^(?:美元|美金)/, 'USD', 0],
  [/^欧元/, 'EUR', 0],
  [/^英镑/, 'GBP', 0],
  [/^日[元圆]/, 'JPY', 0],
  [/^(?:港元|港币)/, 'HKD', 0],
  [/^(?:澳元|澳大利亚元)/, 'AUD', 0],
  [/^(?:加元|加拿大元)/, 'CAD', 0],
  [/^(?:新加坡元|新元|坡元)/, 'SGD', 0],
  [/^(?:新台币|台币)/, 'TWD', 0],
  [/^(?:瑞士法郎|瑞郎)/, 'CHF', 0],
  [/^(?:韩元|韩圆)/, 'KRW', 0],
  [/^(?:印度)?卢比/, 'INR', 0],
  [/^(?:俄罗斯)?卢布/, 'RUB', 0],
  [/^(?:泰铢)/, 'THB', 0],
  [/^(?:马来西亚)?(?:林吉特|令吉)/, 'MYR', 0],
  [/^(?:巴西)?雷亚尔/, 'BRL', 0],
  [/^(?:南非)?兰特/, 'ZAR', 0],
  [/^越南盾/, 'VND', 0],
  [/^(?:人次)/, 'visits', 0],
  [/^(?:吨公里)/, 'tonne-km', 0],
  [/^(?:人公里)/, 'passenger-km', 0],
  [/^(?:吨标准煤|吨)/, 'tonnes', 0],
  [/^(?:公斤|千克)/, 'tonnes', -3],
  [/^(?:千瓦时|千瓦小时|度)/, 'kWh', 0],
  [/^(?:千瓦)/, 'kW', 0],
  [/^(?:平方公里|平方千米)/, 'm2', 6],
  [/^(?:平方米|平米)/, 'm2', 0],
  [/^公顷/, 'm2', 4],
  [/^亩/, 'mu', 0],
  [/^立方米/, 'm3', 0],
  [/^(?:公里|千米)/, 'metres', 3],
  [/^(?:标准箱|标箱|TEU)/, 'TEU', 0],
  [/^(?:个(?:就业|工作)?岗位|就业岗位)/, 'jobs', 0],
  [/^(?:个项目)/, 'projects', 0],
  [/^(?:家|户企业|个企业)/, 'enterprises', 0],
  [/^(?:人|名|位)/, 'persons', 0],
  [/^个月/, 'months', 0],
  [/^年(?!末|底|前|代|份)/, 'years', 0],
  [/^户/, 'households', 0],
  [/^(辆|台|套|件|艘|架|只|头|条|座|所|张|册|部|场|次|届|批|宗|笔|处|项|大|天|岁|小时|箱|枚|支|间|床|艘|座|类|种|行|门|片|点)/, '', 0],
  [/^个/, 'count', 0],
]; // prettier-ignore

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
  const percent = /^(?:percentage[- ]points?|percent points?|pp|ppts?|p\.p\.)(?![a-z])/i.exec(text);
  if (percent !== null) return done('points', -2, percent[0].length);
  const basis = /^(?:basis points?|bps?)(?![a-z])/i.exec(text);
  if (basis !== null) return done('points', -4, basis[0].length);
  const share = /^(?:percent|per cent|pct|%|％)(?![a-z])/i.exec(text);
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
  const noun = readNoun(text, exponent !== 0);
  return noun === null
    ? { ...none, more: plus !== null }
    : { ...done(noun.unit, 0, noun.length), length: noun.known ? lead + gap + noun.length : lead };
}

/** What follows an amount whose currency stood before it ("$560 million per head"): scale and "per" only. */
export function readAfterCurrency(after: string, lang: Lang): ReadUnit {
  if (lang === 'zh') return readChinese(after);
  const scale = enScale.exec(after);
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

function readNoun(text: string, scaled: boolean): { unit: string; length: number; known: boolean } | null {
  const words = [...text.matchAll(/([A-Za-z][A-Za-z'’-]*)(\s*)/g)];
  let at = 0;
  for (const [i, match] of words.slice(0, 5).entries()) {
    const word = match[1] ?? '';
    if (match.index !== at || enStop.test(word)) return null;
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
      return { unit: parseUnit(lower)?.unit ?? singular(lower), length: end, known: i === 0 && !scaled };
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

function singular(noun: string): string {
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, '');
}
