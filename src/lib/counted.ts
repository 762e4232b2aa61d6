// Numbers of things in English: 1 row, 2 rows.

/** `1 row`, `2 rows`; `many` where the plural is not made with an s. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
