// Text gathered out of a marked-up input, with the place in the input of every code unit.

/** Soft hyphens and joiners, which nobody sees: 1&shy;234 is one number. */
const invisible = /^[\u00ad\u200b\u2060\ufeff]$/;

/** Collects text with the input offset of each code unit. */
export class Collector {
  text = '';
  readonly origin: number[] = [];
  constructor(private readonly input: string) {}

  /** Adds the input from `from` on that reads as `value`; character references count as what they stand for. */
  add(value: string, from: number): void {
    let at = from;
    for (const unit of value) {
      const reference =
        this.input[at] === '&' && unit !== '&' ? /^&[#\w]+;?/.exec(this.input.slice(at, at + 40)) : null;
      const literal = this.input.startsWith('&amp;', at) && unit === '&' ? 5 : unit.length;
      if (!invisible.test(unit)) {
        for (let i = 0; i < unit.length; i++) this.origin.push(Math.min(at + i, this.input.length - 1));
        this.text += unit;
      }
      if (this.input[at] === '\r' && unit === '\n') at += 1;
      at += reference === null ? literal : reference[0].length;
    }
  }

  /** Adds what the input's markup stands for at `from`: a raised figure, for instance. */
  put(value: string, from: number): void {
    for (let i = 0; i < value.length; i++) this.origin.push(Math.min(from, this.input.length - 1));
    this.text += value;
  }

  /** Adds a separator that stands in no text of the input. */
  gap(separator: string): void {
    if (this.text === '' || (separator === '\n' && this.text.endsWith('\n'))) return;
    if (separator === ' ' && /\s$/.test(this.text)) return;
    this.put(separator, (this.origin.at(-1) ?? -1) + 1);
  }
}
