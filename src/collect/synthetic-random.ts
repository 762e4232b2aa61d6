// Random numbers as SQL over whole numbers: the same seed gives the same numbers on any engine.

/**
 * A number in (0, 1) out of whole numbers, by two steps of a quadratic congruential generator modulo the prime 2^31 - 1
 * (D. E. Knuth, The Art of Computer Programming 2, 3.2.2): linear ones would leave numbers of neighbours dependent.
 */
export function uniform(seed: number, channel: number, ...of: string[]): string {
  const primes = [7919, 104729, 1299709];
  const mixed = of.map((each, i) => `CAST(${each} AS BIGINT) * ${primes[i] ?? 1}`).join(' + ');
  const start = `((${mixed} + ${(seed % 1_000_003) * 15485 + channel * 179424673}) * 48271 % 2147483647)`;
  const step = (x: string, by: number): string => `((${x} * (${x} + ${by}) + 69621) % 2147483647)`;
  return `((${step(step(start, 40692), 16807)} + 0.5) / 2147483647.0)`;
}

/** A standard normal number (Box and Muller 1958). */
export function normal(seed: number, channel: number, ...of: string[]): string {
  return `(SQRT(-2 * LN(${uniform(seed, channel, ...of)})) * COS(6.283185307179586 * ${uniform(seed, channel + 1, ...of)}))`;
}
