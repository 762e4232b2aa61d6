// Raised characters: a footnote mark is no digit of the number that it hangs on, an exponent belongs to its unit.

const small: Record<string, string> = {
  '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹', '-': '⁻', '−': '⁻', '–': '⁻',
}; // prettier-ignore

/** Units of length that a raised 2 or 3 makes an area or a volume of. */
const length = /(?:^|[^A-Za-z])(?:[kcdm]?m|ft|in|mi|yd|米)$/;

/** Marks of footnotes: numbers up to three digits, single letters, stars and daggers, in brackets or without. */
const mark =
  /^[\s\u00a0]*[[(（［【〔]?[\s\u00a0]*(?:\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§¶#]+|注\d*)(?:\s*[,，、;–-]\s*(?:\d{1,3}|[a-z]|[*†‡§¶#]+))*[\s\u00a0]*[\])）］】〕]?[\s\u00a0]*$/;

/**
 * What a raised text reads as behind `before`: '' for a footnote mark, small figures for an exponent; null where it is
 * text like any other (2<sup>nd</sup>, the upper part of a fraction).
 */
export function raised(text: string, before: string, after: string): string | null {
  const figures = text.trim();
  if (/^[23]$/.test(figures) && length.test(before)) return small[figures] ?? null;
  if (/^[-−–]?\d{1,2}$/.test(figures) && /(?:^|[^\d.,])10$/.test(before) && isScientific(before, after))
    return figures.replace(/./g, (c) => small[c] ?? c);
  if (/^\s*[/⁄]/.test(after)) return null;
  return mark.test(text) ? '' : null;
}

/** "4.2 × 10<sup>6</sup>" and "10<sup>4</sup> tonnes", but not "rose to 10<sup>2</sup> percent". */
function isScientific(before: string, after: string): boolean {
  return /[×x·*]\s*10$/.test(before) || /^\s?(?:tonnes?|tons?|kWh|m[²³]|吨|元|人|千瓦时)/.test(after);
}
