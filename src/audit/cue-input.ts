// What the words around a number are read from, and what both languages share in reading them.

import type { Role } from './claim.js';
import type { Mention } from './mention.js';

export interface Reading {
  role: Role;
  direction: number;
  whole: string | null;
}

export interface CueInput {
  mention: Mention;
  gap: string;
  tail: string;
  /** The number before it in the sentence, and how it was read. */
  previous: { mention: Mention; reading: Reading } | null;
  /** The number after it in the sentence. */
  next: Mention | null;
  /** The concept that its clause is about. */
  concept: string | null;
}

export function sameSort(a: Mention, b: Mention): boolean {
  const points = (unit: string): boolean => unit === 'points' || unit === 'index_points';
  return a.unit === b.unit || (points(a.unit) && points(b.unit));
}

export function isConversion(
  mention: Mention,
  previous: Mention | null,
  gap: string,
  between: RegExp,
): boolean {
  if (previous === null || !isMoney(mention.unit) || !isMoney(previous.unit)) return false;
  return mention.unit !== previous.unit && between.test(gap);
}

/** Currencies that several countries have, by their names. */
const moneyNames =
  /^(?:shilling|sole?|peso|franc|krone|krona|crown|dinar|rial|riyal|lira|forint|zloty|leu|lei|tenge|hryvnia|taka|dirham|shekel|naira|birr|florin|guilder|mark|pound|rupee|real|比索|克朗|法郎|第纳尔|里亚尔|里拉|先令|福林|兹罗提|列伊|坚戈|索姆|格里夫纳|塔卡|图格里克|瑞尔|基普|迪拉姆|新?谢克尔|奈拉|比尔|塞地|马克|盾|铢|镑|索尔|瓜拉尼|玻利瓦尔|克瓦查|拉里|德拉姆|马纳特|里尔|卢比|雷亚尔)$/;

/** The names of all currencies of ISO 4217, by their last words: lari, kwacha, tenge. */
function currencyWords(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  const isNone =
    /^(?:[a-z]{3}|units?|account|rights|gold|silver|platinum|palladium|currency|code|funds|mark|real|bond|somoni?)$/;
  const words = Intl.supportedValuesOf('currency').map((code) =>
    names.of(code)?.toLowerCase().split(' ').at(-1),
  );
  return new Set(
    words.flatMap((last) =>
      last === undefined || isNone.test(last) || !/^[a-z]+$/.test(last) ? [] : [last],
    ),
  );
}

/** Made when a text is read: no other command asks for it. */
let namesOfCurrencies: ReadonlySet<string> | undefined;

export function isMoney(unit: string): boolean {
  return (
    (/^[A-Z]{3}$/.test(unit) && unit !== 'TEU') ||
    moneyNames.test(unit) ||
    (namesOfCurrencies ??= currencyWords()).has(unit)
  );
}
