// The language that a browser asks for.

/** The first of the languages that are there which the reader accepts, by the weights of `Accept-Language` (RFC 9110). */
export function preferredLanguage<Language extends string>(
  header: string | undefined,
  there: readonly Language[],
): Language | 'en' {
  const wanted = (header ?? '')
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = /^\s*q=([\d.]+)\s*$/.exec(parameters.join(';'))?.[1];
      return { lang: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight), order };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  for (const { lang } of wanted) {
    const known = there.find((one) => one === lang);
    if (known !== undefined) return known;
  }
  return there[0] ?? 'en';
}
