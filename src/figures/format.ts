// How values are written, in English and Chinese, by the rules of statistical communiqués.
// Rounding happens here and nowhere else; ties follow the workspace's rule, judged on the value's shortest decimal.
import type { Format } from '../define/index.js';
import { isCount, isCurrency, unitWords } from '../lib/index.js';
import type { Figure, Quantity, Text } from './figure.js';

/** What formatting needs of a figure. */
export interface Value {
  value: number | null;
  unit: string;
  quantity: Quantity;
  notes?: readonly string[];
  /** Digits after the point, where the indicator sets them. */
  decimals?: number | null;
}

/**
 * `plain`: "$621.37 billion", "9.3%". `change`: "up 9.3%", 增长9.3%, 下降0.4%, 增长1.6倍, 扭亏为盈.
 * `signed`: "+9.3%". `number`: the plain text without its unit.
 */
export type Style = 'plain' | 'change' | 'signed' | 'number';
export const styles: readonly Style[] = ['plain', 'change', 'signed', 'number'];

/** A value in words of a language (`en`, or `zh`; any other language is written as English). */
export function formatValue(given: Value, lang: string, format: Format, style: Style = 'plain'): string {
  const swing = style === 'change' ? swingText(given, lang) : undefined;
  if (swing !== undefined) return swing;
  const { value } = given;
  if (value === null) return missingText(given, lang);
  if (style === 'change') return changeText({ ...given, value }, lang, format);
  const text = magnitudeText({ ...given, value }, lang, format, style !== 'number');
  return style === 'signed' && value > 0 ? `+${text}` : text;
}

/** The figure in both languages, as contracts give it. */
export function formatText(given: Value, format: Format): Text {
  return { en: formatValue(given, 'en', format), zh: formatValue(given, 'zh', format) };
}

/** A figure of an evaluated expression in a style. */
export function formatFigure(figure: Figure, lang: string, format: Format, style: Style = 'plain'): string {
  if (style === 'plain') return lang === 'zh' ? figure.text.zh : figure.text.en;
  return formatValue(figure, lang, format, style);
}

/** A number divided by 10^`exponent` with a fixed number of decimals: a cell of a table whose head names the scale. */
export function formatScaled(
  value: number,
  exponent: number,
  decimals: number,
  lang: string,
  format: Format,
): string {
  return numberText(
    value / 10 ** exponent,
    { min: decimals, max: decimals, grouping: lang !== 'zh' },
    format,
  );
}

/** The scale of an amount in running text: the power of ten and its word. */
export function scaleFor(value: number, unit: string, lang: string): { exponent: number; word: string } {
  const size = Math.abs(value);
  const money = isCurrency(unit.split('/')[0] ?? '');
  if (lang === 'zh') {
    if (size >= 1e8) return { exponent: 8, word: '亿' };
    // an amount per head keeps its digits, as a count does
    if (size >= (money && !unit.includes('/') ? 1e4 : 1e6)) return { exponent: 4, word: '万' };
    return { exponent: 0, word: '' };
  }
  if (size >= 1e12) return { exponent: 12, word: 'trillion' };
  if (size >= 1e9) return { exponent: 9, word: 'billion' };
  if (size >= 1e6) return { exponent: 6, word: 'million' };
  return { exponent: 0, word: '' };
}

type Known = Value & { value: number };

function magnitudeText(given: Known, lang: string, format: Format, withUnit: boolean): string {
  const { value, quantity, decimals } = given;
  const zh = lang === 'zh';
  switch (quantity) {
    case 'rate':
      return (
        percentText(value, decimals ?? format.rate_decimals, decimals ?? format.rate_decimals, format) +
        (withUnit ? '%' : '')
      );
    case 'points': {
      const number = percentText(value, format.rate_decimals, format.rate_decimals + 1, format);
      return (
        number +
        (withUnit ? (zh ? '个百分点' : number === '1.0' ? ' percentage point' : ' percentage points') : '')
      );
    }
    case 'truth':
      return value === 0 ? (zh ? '否' : 'no') : zh ? '是' : 'yes';
    case 'rank':
      return zh ? (withUnit ? `第${value}位` : String(value)) : withUnit ? ordinal(value) : String(value);
    case 'index':
      return numberText(value, { min: 1, max: 1, grouping: !zh }, format);
    case 'exchange_rate':
      return numberText(value, { min: 0, max: 4, grouping: false }, format);
    case 'number':
      return numberText(
        value,
        { min: decimals ?? 0, max: decimals ?? (Math.abs(value) < 1 ? 3 : 2), grouping: !zh },
        format,
      );
    case 'amount':
      return amountText(given, lang, format, withUnit);
  }
}

function amountText(
  { value, unit, decimals }: Known,
  lang: string,
  format: Format,
  withUnit: boolean,
): string {
  const [base = '1', per] = unit.split('/');
  const { exponent, word } = scaleFor(value, unit, lang);
  const zh = lang === 'zh';
  const whole = exponent === 0 && (isCount(unit) || Math.abs(value) >= 1000);
  const most = whole ? (decimals ?? 0) : (decimals ?? format.amount_decimals);
  const number = numberText(
    value / 10 ** exponent,
    { min: exponent === 0 && decimals != null ? decimals : 0, max: most, grouping: !zh },
    format,
  );
  if (!withUnit) return number;
  const words = unitWords(base, lang);
  const perWords =
    per === undefined
      ? ''
      : zh
        ? `/${unitWords(per, lang).after}`
        : ` per ${unitWords(per, lang).one ?? unitWords(per, lang).after}`;
  if (zh) return `${number}${word}${words.after}${perWords}`;
  const after = value === 1 && exponent === 0 ? (words.one ?? words.after) : words.after;
  const sign = number.startsWith('-') ? '-' : '';
  const before = `${sign}${words.before}${number.slice(sign.length)}`;
  return `${[before, word, after].filter((part) => part !== '').join(' ')}${perWords}`;
}

function changeText(given: Known, lang: string, format: Format): string {
  const { value, quantity } = given;
  const zh = lang === 'zh';
  const points = quantity === 'points';
  if (zh && quantity === 'rate' && value >= 1)
    return `增长${numberText(value, { min: 0, max: format.rate_decimals, grouping: false }, format)}倍`;
  const size = magnitudeText({ ...given, value: Math.abs(value) }, lang, format, true);
  // what rounds to zero is told as no change
  if (
    Number(magnitudeText({ ...given, value: Math.abs(value) }, 'en', format, false).replaceAll(',', '')) === 0
  )
    return zh ? '持平' : 'unchanged';
  if (zh)
    return `${value > 0 ? (points ? '提高' : quantity === 'amount' ? '增加' : '增长') : quantity === 'amount' ? '减少' : '下降'}${size}`;
  return `${value > 0 ? 'up' : 'down'} ${size}`;
}

function swingText({ notes = [] }: Value, lang: string): string | undefined {
  if (notes.includes('loss_to_profit')) return lang === 'zh' ? '扭亏为盈' : 'from loss to profit';
  if (notes.includes('profit_to_loss')) return lang === 'zh' ? '由盈转亏' : 'from profit to loss';
  return undefined;
}

function missingText({ notes = [] }: Value, lang: string): string {
  if (notes.includes('withheld')) return lang === 'zh' ? '保密' : 'withheld';
  return '--';
}

function percentText(value: number, min: number, max: number, format: Format): string {
  // the percent style moves the point on the decimal text, which a multiplication by 100 would not
  return formatter(`percent ${min} ${max} ${format.rounding}`, () => ({
    style: 'percent',
    minimumFractionDigits: min,
    maximumFractionDigits: max,
    useGrouping: true,
    roundingMode: format.rounding === 'half_even' ? 'halfEven' : 'halfExpand',
  }))
    .format(value)
    .replace('%', '')
    .replace(/^-(0(?:\.0+)?)$/, '$1');
}

function numberText(
  value: number,
  { min, max, grouping }: { min: number; max: number; grouping: boolean },
  format: Format,
): string {
  return formatter(`number ${min} ${max} ${grouping} ${format.rounding}`, () => ({
    minimumFractionDigits: min,
    maximumFractionDigits: Math.max(min, max),
    useGrouping: grouping,
    roundingMode: format.rounding === 'half_even' ? 'halfEven' : 'halfExpand',
  }))
    .format(value)
    .replace(/^-(0(?:\.0+)?)$/, '$1');
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter is slow; one per way of writing is kept. */
function formatter(key: string, options: () => Intl.NumberFormatOptions): Intl.NumberFormat {
  const found = formatters.get(key);
  if (found !== undefined) return found;
  const made = new Intl.NumberFormat('en', options());
  formatters.set(key, made);
  return made;
}

function ordinal(value: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }[
    new Intl.PluralRules('en', { type: 'ordinal' }).select(value)
  ];
  return `${value}${suffix}`;
}
