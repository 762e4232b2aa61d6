// Errors planted by machine into correct passages, one at a time: what the authors of the blind blocks plant by hand.

/** The texts that one error at a labelled number makes of a passage, by the kind of error; nothing that no reader could prove. */
export function mutationsOf(passage, label) {
  const relation = /^ok:(.+)$/.exec(label.judgement)?.[1];
  if (relation === undefined) return [];
  const { text } = passage;
  const inserted = (kind, from, to, shown, end = to) => ({
    kind,
    relation,
    shown,
    text: text.slice(0, from) + shown + text.slice(end),
  });
  const found = [];
  const digits = swapDigits(label.text);
  if (digits !== null) found.push(inserted('digits', label.start, label.end, digits));
  const scale = otherScale(label.text);
  if (scale !== null && relation !== 'direction')
    found.push(inserted('scale', label.start, label.end, scale));
  const rate = otherRate(label, relation);
  if (rate !== null) found.push(inserted('base', label.start, label.end, rate));
  const turn = turned(text, label, relation, passage.lang);
  if (turn !== null) found.push(inserted('direction', turn.from, turn.to, turn.word));
  return found;
}

/** The number with the first two neighbouring digits that differ changed about; null where there are none. */
export function swapDigits(text) {
  const match = /\d[\d.,]*\d/.exec(text);
  if (match === null) return null;
  const digits = [...match[0]];
  const at = digits.flatMap((c, i) => (/\d/.test(c) ? [i] : []));
  const pair = at.find(
    (i, k) => at[k + 1] !== undefined && digits[i] !== digits[at[k + 1]] && digits[at[k + 1]] !== '0',
  );
  if (pair === undefined) return null;
  const next = at[at.indexOf(pair) + 1];
  [digits[pair], digits[next]] = [digits[next], digits[pair]];
  return text.slice(0, match.index) + digits.join('') + text.slice(match.index + match[0].length);
}

const scales = { million: 'billion', billion: 'million', mn: 'bn', bn: 'm', 万亿: '亿', 亿: '万', 万: '亿' };

/** The scale word taken for another; null where there is none. */
export function otherScale(text) {
  const match = /(?<=\d\s?)(?:million|billion|mn|bn|万亿|亿|万)(?![a-z])/.exec(text);
  return match === null
    ? null
    : text.slice(0, match.index) + scales[match[0]] + text.slice(match.index + match[0].length);
}

/** A rate on another base, or the share of another whole: a quarter more than it was, and by more than rounding. */
function otherRate({ text, kind }, relation) {
  if (!/^(?:growth|share|multiple|per_head|average_growth|contribution)$/.test(relation)) return null;
  if (!/^(?:growth|share|multiple)$/.test(kind)) return null;
  const match = /\d+(?:\.\d+)?/.exec(text);
  if (match === null || /[\d,]\d{3}/.test(text)) return null;
  const decimals = match[0].split('.')[1]?.length ?? 0;
  const changed = (Number(match[0]) * 1.25).toFixed(decimals);
  if (Math.abs(Number(changed) - Number(match[0])) < 3 * 10 ** -decimals) return null;
  return text.slice(0, match.index) + changed + text.slice(match.index + match[0].length);
}

const turns = {
  en: { rose: 'fell', fell: 'rose', up: 'down', down: 'up', increased: 'decreased', decreased: 'increased', higher: 'lower', lower: 'higher', more: 'fewer', fewer: 'more', above: 'below', below: 'above', increase: 'decrease', decrease: 'increase', surplus: 'deficit', deficit: 'surplus', grew: 'shrank' },
  zh: { 增长: '下降', 下降: '增长', 上升: '下降', 增加: '减少', 减少: '增加', 提高: '下降', 顺差: '逆差', 逆差: '顺差', 高于: '低于', 低于: '高于' },
}; // prettier-ignore

/** The word of direction right before the number, or right behind it, turned. */
function turned(text, label, relation, lang) {
  if (!/^(?:growth|change|difference)$/.test(relation) || !/^(?:growth|change|level|part)$/.test(label.kind))
    return null;
  const words = Object.keys(turns[lang]).sort((a, b) => b.length - a.length);
  const word = lang === 'zh' ? `(${words.join('|')})` : `\\b(${words.join('|')})\\b`;
  const before = text.slice(Math.max(0, label.start - 24), label.start);
  const lead = new RegExp(`${word}(?:[^\\d,;.，；。]{0,12})$`).exec(before);
  if (lead !== null && (relation !== 'difference' || /surplus|deficit|差/.test(lead[1]))) {
    const from = label.start - before.length + lead.index;
    return { from, to: from + lead[1].length, word: turns[lang][lead[1]] };
  }
  if (label.kind === 'level' || label.kind === 'part') return null;
  const tail = new RegExp(`^\\s(${words.join('|')})\\b`).exec(text.slice(label.end, label.end + 14));
  if (tail === null || lang === 'zh') return null;
  return { from: label.end + 1, to: label.end + 1 + tail[1].length, word: turns[lang][tail[1]] };
}
