// The filters of templates beside Liquid's own: styles of figures, lists in words, numerals.
import type { Liquid } from 'liquidjs';
import { styles } from '../figures/index.js';
import type { TargetScope } from './scope.js';
import type { Session } from './session.js';
import {
  commonScale,
  isView,
  partOf,
  scaledAs,
  styledAs,
  type ColumnScale,
  type FigureView,
} from './views.js';

/** What stands between the parts of a list that is not put in words. */
export const separator = (lang: string): string => (lang === 'zh' ? '、' : ', ');

export function registerFilters(liquid: Liquid, current: () => Session): void {
  const eachView = (value: unknown, change: (view: FigureView) => unknown): unknown => {
    if (Array.isArray(value)) return value.map((each: unknown) => (isView(each) ? change(each) : each));
    return isView(value) ? change(value) : value;
  };

  // plain, change, signed, number: as the formatter writes them
  for (const style of styles)
    liquid.registerFilter(style, (value: unknown) =>
      eachView(value, (view) => styledAs(view, style, current().system, current().lang)),
    );
  // the growth of the part that reports a base; the sum of the parts that are known
  for (const part of ['covered', 'at_least'] as const)
    liquid.registerFilter(part, (value: unknown) =>
      eachView(value, (view) => partOf(view, part, current().system, current().lang)),
    );

  // a rate that somebody set, with the digits that it was given: 30%, and not 30.0%
  liquid.registerFilter('stated', (value: unknown) =>
    eachView(value, (view) => {
      const { styled } = styledAs(view, 'plain', current().system, current().lang);
      return { styled: { ...styled, text: styled.text.replace(/\.0+(?=%)/, '') } };
    }),
  );

  // the scale that figures have in common, and a figure as a bare number in it
  liquid.registerFilter('scale', (value: unknown) =>
    commonScale(Array.isArray(value) ? value.filter(isView) : [], current().system, current().lang),
  );
  liquid.registerFilter('in', (value: unknown, scale: ColumnScale | undefined) =>
    eachView(value, (view) =>
      scale === undefined || view.figure.quantity !== 'amount'
        ? styledAs(view, 'plain', current().system, current().lang)
        : scaledAs(view, scale, current().system, current().lang),
    ),
  );

  // a, b and c; 甲、乙和丙
  liquid.registerFilter('list', (value: unknown) => {
    const words = (Array.isArray(value) ? value : [value]).map(nameOfItem);
    const last = words.pop() ?? '';
    if (words.length === 0) return last;
    const all = [...words, last];
    // names that have an "and" of their own want a stronger mark between them
    if (current().lang === 'zh')
      return all.some((word) => word.includes('和')) ? all.join('、') : `${words.join('、')}和${last}`;
    return `${words.join(', ')}${all.some((word) => word.includes(' and ')) ? ',' : ''} and ${last}`;
  });
  // whether a figure meets a target
  liquid.registerFilter('meets', (value: unknown, target: TargetScope, least: unknown) => {
    if (!isView(value) || !isView(least) || value.value === null || least.value === null) return false;
    return comparisons[target.comparison]?.(value.value, least.value) ?? false;
  });

  // the beginning of a sentence
  liquid.registerFilter('sentence', (value: unknown) =>
    typeof value === 'string' ? value.charAt(0).toUpperCase() + value.slice(1) : value,
  );
  // a small number in words: three; 三
  liquid.registerFilter('words', (value: unknown) =>
    typeof value === 'number'
      ? (numerals[current().lang === 'zh' ? 'zh' : 'en'][value] ?? String(value))
      : value,
  );
}

function nameOfItem(item: unknown): string {
  if (typeof item === 'string') return item;
  if (typeof item === 'object' && item !== null && 'name' in item) return String(item.name);
  return String(item);
}

const comparisons: Record<string, (value: number, target: number) => boolean> = {
  '>=': (value, target) => value >= target,
  '>': (value, target) => value > target,
  '<=': (value, target) => value <= target,
  '<': (value, target) => value < target,
  '=': (value, target) => value === target,
};

const numerals = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  zh: '零 一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' '),
};
