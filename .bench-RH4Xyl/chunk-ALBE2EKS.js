// src/audit/formats/collector.ts
var Collector = class {
  constructor(input) {
    this.input = input;
  }
  input;
  text = "";
  origin = [];
  /** Adds the input from `from` on that reads as `value`; character references count as what they stand for. */
  add(value, from) {
    let at = from;
    for (const unit of value) {
      const reference = this.input[at] === "&" && unit !== "&" ? /^&[#\w]+;?/.exec(this.input.slice(at, at + 40)) : null;
      const literal = this.input.startsWith("&amp;", at) && unit === "&" ? 5 : unit.length;
      for (let i = 0; i < unit.length; i++) this.origin.push(Math.min(at + i, this.input.length - 1));
      if (this.input[at] === "\r" && unit === "\n") at += 1;
      at += reference === null ? literal : reference[0].length;
    }
    this.text += value;
  }
  /** Adds what the input's markup stands for at `from`: a raised figure, for instance. */
  put(value, from) {
    for (let i = 0; i < value.length; i++) this.origin.push(Math.min(from, this.input.length - 1));
    this.text += value;
  }
  /** Adds a separator that stands in no text of the input. */
  gap(separator) {
    if (this.text === "" || separator === "\n" && this.text.endsWith("\n")) return;
    if (separator === " " && /\s$/.test(this.text)) return;
    this.put(separator, (this.origin.at(-1) ?? -1) + 1);
  }
};

// src/audit/formats/raised.ts
var small = {
  "0": "\u2070",
  "1": "\xB9",
  "2": "\xB2",
  "3": "\xB3",
  "4": "\u2074",
  "5": "\u2075",
  "6": "\u2076",
  "7": "\u2077",
  "8": "\u2078",
  "9": "\u2079",
  "-": "\u207B",
  "\u2212": "\u207B",
  "\u2013": "\u207B"
};
var length = /(?:^|[^A-Za-z])(?:[kcdm]?m|ft|in|mi|yd|米)$/;
var mark = /^[\s\u00a0]*[[(（［【〔]?[\s\u00a0]*(?:\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§¶#]+|注\d*)(?:\s*[,，、;–-]\s*(?:\d{1,3}|[a-z]|[*†‡§¶#]+))*[\s\u00a0]*[\])）］】〕]?[\s\u00a0]*$/;
function raised(text, before, after) {
  const figures = text.trim();
  if (/^[23]$/.test(figures) && length.test(before)) return small[figures] ?? null;
  if (/^[-−–]?\d{1,2}$/.test(figures) && /(?:^|[^\d.,])10$/.test(before) && isScientific(before, after))
    return [...figures].map((c) => small[c] ?? c).join("");
  if (/^\s*[/⁄]/.test(after)) return null;
  return mark.test(text) ? "" : null;
}
function isScientific(before, after) {
  return /[×x·*]\s*10$/.test(before) || /^\s?(?:tonnes?|tons?|kWh|m[²³]|吨|元|人|千瓦时)/.test(after);
}

export {
  Collector,
  raised
};
