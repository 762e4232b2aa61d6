// Words for people, in each language that they read.

/** Text in every language that readers get. */
export interface Text {
  en: string;
  zh: string;
}

export type Lang = keyof Text;

/** Text, or a string that is the same in every language, such as a quoted value. */
export type Said = string | Text;

/** In Chinese, a string that is nothing but quoted values gets Chinese quotation marks: `"a", "b"` is “a”、“b”. */
export function textIn(said: Said, lang: Lang): string {
  if (typeof said !== 'string') return said[lang];
  if (lang !== 'zh' || !/^".*"$/s.test(said)) return said;
  const inner = said.slice(1, -1);
  return `“${/^[^"]*(", "[^"]*)*$/.test(inner) ? inner.replaceAll('", "', '”、“') : inner}”`;
}

/** A text out of parts that are texts themselves. */
export function inEach(make: (lang: Lang) => string): Text {
  return { en: make('en'), zh: make('zh') };
}

/** What another program said of a failure: in Chinese as a quotation, as it speaks English only. */
export function saidBy(error: unknown, clean: (words: string) => string = (words) => words): Text {
  const words = clean(error instanceof Error ? error.message : String(error));
  return { en: words, zh: `系统信息“${words}”` };
}

/** Names one after another: `a, b, c`. */
export function listed(names: Iterable<string>): Text {
  const all = [...names];
  return { en: all.join(', '), zh: all.join('、') };
}
