// Years, months and counts that Chinese writes in its own numerals.

/** Years and months in Chinese numerals (二零二四年六月) in digits, each in its own place. */
export function withDigits(text: string): string {
  const digit = (c: string): string => (/[〇○]/.test(c) ? '0' : String('零一二三四五六七八九'.indexOf(c)));
  return text
    .replace(/[一二][零〇○九][零〇○一二三四五六七八九]{2}(?=年)/g, (year) => year.replace(/./g, digit))
    .replace(/(?<=\d年)(?:十([一二])|([一二三四五六七八九]))(?=月)/g, (_, ten?: string, one?: string) =>
      ten === undefined ? digit(one ?? '') : `1${digit(ten)}`,
    );
}

/** A count as it is told, up to 99: 7, 两, 十一, 二十. */
export function countTold(text: string): number {
  if (/\d/.test(text)) return Number(text);
  const digit = (c: string): number => (c === '两' ? 2 : '一二三四五六七八九'.indexOf(c) + 1);
  const [, tens = '', ones = ''] = /^(?:(.?)十)?(.?)$/.exec(text) ?? [];
  const first = text.includes('十') ? (tens === '' ? 1 : digit(tens)) : 0;
  return first * 10 + (ones === '' ? 0 : digit(ones));
}
