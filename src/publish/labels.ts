// How the marks of a chart are labelled: by whatever differs between them.
import { industryOf, nameOf, type System } from '../define/index.js';
import type { FigureView } from './views.js';

/** The marks with a label each and, where industries differ, the name of the group that colours them. */
export function chartLabels(
  views: readonly FigureView[],
  system: System,
  lang: string,
): { view: FigureView; label: string; group: string | null }[] {
  const differs = (key: (view: FigureView) => string | undefined): boolean =>
    new Set(views.map(key)).size > 1;
  const axes = (['region', 'industry', 'indicator', 'period'] as const).filter((axis) =>
    differs((view) => view[axis]?.id),
  );
  const byIndustry = axes.includes('industry');
  return views.map((view) => {
    const names = (axes.length === 0 ? (['industry'] as const) : axes).map((axis) => view[axis]?.name ?? '');
    const [first = '', ...rest] = names;
    const parent = byIndustry && view.industry !== null ? industryOf(system, view.industry.id)?.parent : null;
    const group = parent == null ? undefined : industryOf(system, parent);
    return {
      view,
      label: upperFirst(
        lang === 'zh'
          ? first + rest.map((name) => `（${name}）`).join('')
          : `${first}${rest.map((name) => ` (${name})`).join('')}`,
      ),
      group: group?.level === 'group' ? upperFirst(nameOf(group, lang)) : null,
    };
  });
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
