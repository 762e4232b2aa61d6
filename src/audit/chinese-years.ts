// Years and months that Chinese writes in its own numerals.

/** Years and months in Chinese numerals (二零二四年六月) in digits, each in its own place. */
export function withDigits(text: string): string {
  const digit = (c: string): string => (/[〇○]/.test(c) ? '0' : String('零一二三四五六七八九'.indexOf(c)));
  return text
    .replace(/[一二][零〇○九][零〇○一二三四五六七八九]{2}(?=年)/g, (year) => year.replace(/./g, digit))
    .replace(/(?<=\d年)(?:十([一二])|([一二三四五六七八九]))(?=月)/g, (_, ten?: string, one?: string) =>
      ten === undefined ? digit(one ?? '') : `1${digit(ten)}`,
    );
}
