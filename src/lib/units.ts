// Units of measure and their scales, in English and Chinese: 亿元, billion yuan, thousand persons, %, percentage points.
// Currencies are ISO 4217 codes; other units are named in English. The base unit is what the store keeps.

/** A unit with the power of ten that brings a printed number to the base unit. */
export interface ScaledUnit {
  unit: string;
  exponent: number;
}

interface UnitWords {
  /** Every way the unit is written in a table's head; lower case. */
  words: string[];
  /** A sign that stands before the number in English, or else the noun behind it. */
  en: { before: string } | { after: string; one?: string };
  zh: string;
  currency?: true;
}

const units: Record<string, UnitWords> = {
  CNY: {
    words: ['元', '人民币', '元人民币', '人民币元', 'yuan', 'rmb', 'renminbi', 'cny', '¥', '￥'],
    en: { after: 'yuan' },
    zh: '元',
    currency: true,
  },
  USD: {
    words: ['美元', 'dollar', 'dollars', 'us dollar', 'us dollars', 'u.s. dollars', 'usd', '$', 'us$'],
    en: { before: '$' },
    zh: '美元',
    currency: true,
  },
  EUR: { words: ['欧元', 'euro', 'euros', 'eur', '€'], en: { before: '€' }, zh: '欧元', currency: true },
  GBP: {
    words: ['英镑', 'pound', 'pounds', 'pounds sterling', 'gbp', '£'],
    en: { before: '£' },
    zh: '英镑',
    currency: true,
  },
  JPY: { words: ['日元', 'yen', 'jpy'], en: { after: 'yen' }, zh: '日元', currency: true },
  HKD: {
    words: ['港元', '港币', 'hong kong dollars', 'hkd', 'hk$'],
    en: { before: 'HK$' },
    zh: '港元',
    currency: true,
  },
  KRW: { words: ['韩元', 'won', 'krw'], en: { after: 'won' }, zh: '韩元', currency: true },
  RUB: {
    words: ['卢布', 'rouble', 'roubles', 'ruble', 'rubles', 'rub'],
    en: { after: 'roubles' },
    zh: '卢布',
    currency: true,
  },
  persons: {
    words: ['人', '名', 'person', 'persons', 'people', 'employees', 'workers', 'inhabitants'],
    en: { after: 'persons', one: 'person' },
    zh: '人',
  },
  visits: {
    words: ['人次', 'visits', 'person-times', 'trips', 'visitors'],
    en: { after: 'visits', one: 'visit' },
    zh: '人次',
  },
  jobs: { words: ['岗位', '个岗位', 'job', 'jobs'], en: { after: 'jobs', one: 'job' }, zh: '个岗位' },
  enterprises: {
    words: ['家', '户', '家企业', 'enterprise', 'enterprises', 'firms', 'companies'],
    en: { after: 'enterprises', one: 'enterprise' },
    zh: '家',
  },
  establishments: {
    words: ['个单位', '家单位', 'establishment', 'establishments'],
    en: { after: 'establishments', one: 'establishment' },
    zh: '个单位',
  },
  projects: {
    words: ['个项目', '项', 'project', 'projects'],
    en: { after: 'projects', one: 'project' },
    zh: '个项目',
  },
  tonnes: {
    words: ['吨', 'tonne', 'tonnes', 'metric tons', 't'],
    en: { after: 'tonnes', one: 'tonne' },
    zh: '吨',
  },
  kWh: { words: ['千瓦时', '度', 'kwh', 'kilowatt-hours'], en: { after: 'kWh' }, zh: '千瓦时' },
  months: { words: ['个月', 'month', 'months'], en: { after: 'months', one: 'month' }, zh: '个月' },
  years: { words: ['年', 'year', 'years'], en: { after: 'years', one: 'year' }, zh: '年' },
  points: {
    words: ['百分点', '个百分点', 'percentage points', 'percentage point', 'pp', 'points'],
    en: { after: 'percentage points', one: 'percentage point' },
    zh: '个百分点',
  },
  '1': {
    words: ['1', '', '无', 'ratio', 'fraction', 'number', 'count', '个', '倍'],
    en: { after: '' },
    zh: '',
  },
};

const chineseScales: [string, number][] = [
  ['万亿', 12],
  ['兆', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];
const englishScales: [string, number][] = [
  ['thousands of', 3],
  ['thousand', 3],
  ['millions of', 6],
  ['million', 6],
  ['mn', 6],
  ['billions of', 9],
  ['billion', 9],
  ['bn', 9],
  ['trillion', 12],
  ['tn', 12],
  ['hundred million', 8],
];

const byWord = new Map(
  Object.entries(units).flatMap(([code, { words }]) => words.map((word) => [word, code] as const)),
);

/** The codes of the units known here. */
export const knownUnits: readonly string[] = Object.keys(units);

/** Whether a unit is an amount of money (any ISO 4217 code that the platform knows). */
export function isCurrency(unit: string): boolean {
  return (
    units[unit]?.currency === true ||
    (/^[A-Z]{3}$/.test(unit) && Intl.supportedValuesOf('currency').includes(unit))
  );
}

/** Whether a unit counts whole things, of which there are no fractions. */
export function isCount(unit: string): boolean {
  return ['persons', 'visits', 'jobs', 'enterprises', 'establishments', 'projects'].includes(unit);
}

/**
 * Reads a unit as a table or a person writes it: `亿元`, `100 million yuan`, `billion yuan`, `thousand persons`, `%`, `CNY`.
 * Percent is the base unit `1` with exponent -2; percentage points keep their own unit. Undefined where it is not known.
 */
export function parseUnit(text: string): ScaledUnit | undefined {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[()（）]/g, '')
    .replace(/\s+/g, ' ');
  if (word === '%' || word === 'percent' || word === 'per cent' || word === '百分比')
    return { unit: '1', exponent: -2 };
  if (word === '‰' || word === 'per mille') return { unit: '1', exponent: -3 };
  if (word === '个百分点' || word === '百分点') return { unit: 'points', exponent: -2 };
  const direct = byWord.get(word);
  if (direct === 'points') return { unit: 'points', exponent: -2 };
  if (direct !== undefined) return { unit: direct, exponent: 0 };
  const code = text.trim();
  if (isCurrency(code)) return { unit: code, exponent: 0 };
  return parseScaled(word);
}

/** A scale word alone: `亿`, `billion`; undefined where it is none. */
export function parseScale(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  return [...chineseScales, ...englishScales].find(([scale]) => scale === word)?.[1];
}

function parseScaled(word: string): ScaledUnit | undefined {
  // the unit behind a scale is a plain one: 亿亿 is nothing
  const scaled = (rest: string, exponent: number): ScaledUnit | undefined => {
    const unit = byWord.get(rest);
    return unit === undefined ? undefined : { unit, exponent };
  };
  for (const [scale, exponent] of chineseScales) {
    const found = word.startsWith(scale) ? scaled(word.slice(scale.length), exponent) : undefined;
    if (found !== undefined) return found;
  }
  const hundreds = /^(10+) (.+)$/.exec(word);
  if (hundreds?.[1] !== undefined && hundreds[2] !== undefined) {
    const rest = parseUnit(hundreds[2]);
    return rest && { unit: rest.unit, exponent: rest.exponent + hundreds[1].length - 1 };
  }
  for (const [scale, exponent] of englishScales) {
    if (word === scale) return { unit: '1', exponent };
    const rest = word.startsWith(`${scale} `)
      ? word.slice(scale.length + 1)
      : word.endsWith(` ${scale}`)
        ? word.slice(0, -scale.length - 1)
        : undefined;
    const found = rest === undefined ? undefined : scaled(rest, exponent);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How a unit is written beside a number: a sign before it, or words after it. */
export function unitWords(unit: string, lang: string): { before: string; after: string; one?: string } {
  const known = units[unit];
  if (known === undefined) {
    const after =
      isCurrency(unit) && lang === 'zh'
        ? (new Intl.DisplayNames('zh', { type: 'currency' }).of(unit) ?? unit)
        : unit;
    return { before: '', after };
  }
  if (lang === 'zh') return { before: '', after: known.zh };
  return 'before' in known.en ? { before: known.en.before, after: '' } : { before: '', ...known.en };
}

/** A currency's name in running text: "US dollar", 美元. */
export function currencyName(code: string, lang: string): string {
  if (lang === 'zh') return unitWords(code, 'zh').after;
  const name = new Intl.DisplayNames('en', { type: 'currency' }).of(code) ?? code;
  // "US Dollar" stands at the head of a list; in a sentence it is "US dollar"
  return name.replace(/ \p{Lu}\p{Ll}+$/u, (noun) => noun.toLowerCase());
}
