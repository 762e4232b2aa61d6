// The explainer's words about bases: where they come from, and how they differ from what was published.
import type { System } from '../define/index.js';
import type { Figure, Text } from './figure.js';
import { formatText } from './format.js';
import type { Step } from './step.js';

/** The base as the level less the published change, with what comes `after` it. */
export function changeText(value: number, base: number, level: Step, system: System, after: Text): Text {
  const write = (each: number): Text =>
    formatText({ value: each, unit: level.unit, quantity: level.quantity }, system.format);
  const [now, changed, was] = [write(value), write(value - base), write(base)];
  const minus = (text: string): string => (text.startsWith('-') ? `(${text})` : text);
  return {
    en: `implied by the published change: ${now.en} - ${minus(changed.en)} = ${was.en}${after.en}`,
    zh: `由公布的增减额推算：${now.zh} - ${minus(changed.zh)} = ${was.zh}${after.zh}`,
  };
}

/** How the base differs from the level of the year before. */
export function bridgeText(
  before: number,
  base: number,
  level: Step,
  system: System,
  published: boolean,
): Text {
  const write = (value: number): Text =>
    formatText({ value, unit: level.unit, quantity: level.quantity }, system.format);
  const [was, change] = [write(before), write(base - before)];
  return {
    en: `the level ${published ? 'published for' : 'of'} the year before was ${was.en}, so ${change.en} were restated`,
    zh: `上年${published ? '公布' : ''}数为${was.zh}，口径调整${change.zh}`,
  };
}

/** Why there is no growth, with that of the parts that report a base. */
export function withCovered(figure: Figure): Text | undefined {
  const { why, covered } = figure;
  if (why === undefined || covered === undefined) return why;
  return {
    en: `${why.en}; these together: ${covered.text.en}`,
    zh: `${why.zh}，合计增速为${covered.text.zh}`,
  };
}
