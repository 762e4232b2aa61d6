// Columns of figures, each with all that the head says of it: a growth column beside a level takes over the level's
// indicator and period. What then is still open must be said by the row or above the head.
import type { Problem } from '../lib/index.js';
import { monthSpan, parsePeriod } from '../lib/index.js';
import type { FigureHeading, Role } from './headings.js';
import type { Layout } from './layout.js';
import { placeOf, type RawTable, type Report } from './table.js';
import { roleNames } from './words.js';

export interface BoundFigure {
  index: number;
  heading: string;
  figure: FigureHeading;
}

const dimensions = ['industry', 'indicator', 'period'] as const;
type Dimension = (typeof dimensions)[number];

/** The columns of figures; undefined where the head leaves something open that nothing else says (reported). */
export function bindFigures(table: RawTable, layout: Layout, report: Report): BoundFigure[] | undefined {
  const problems: Problem[] = [];
  const figures: BoundFigure[] = layout.columns.flatMap(({ index, heading, meaning }) =>
    'measure' in meaning ? [{ index, heading, figure: meaning }] : [],
  );
  if (figures.length === 0) {
    problems.push({
      message: { en: 'no column holds figures', zh: '没有数据列' },
      at: { file: table.file, line: layout.headLine },
      expected: {
        en: 'a column "value", or columns headed by periods or by indicators',
        zh: '“value”（数值）列，或以报告期、指标为列名的列',
      },
    });
  }
  const bound = figures.map((column) => bindColumn(column, figures, table, layout, problems));
  if (problems.length === 0) {
    for (const dimension of dimensions) checkDimension(dimension, bound, table, layout, problems);
  }
  checkTwins(bound, table, layout, problems);
  problems.forEach(report);
  return problems.length === 0 ? bound : undefined;
}

/** A growth or base column takes over what the levels beside it say. */
function bindColumn(
  column: BoundFigure,
  figures: readonly BoundFigure[],
  table: RawTable,
  layout: Layout,
  problems: Problem[],
): BoundFigure {
  if (column.figure.measure === 'value') return column;
  const before = figures.findLast(({ index, figure }) => index < column.index && figure.measure === 'value');
  let figure = column.figure;
  for (const dimension of dimensions) {
    if (figure[dimension] !== undefined) continue;
    const levels = figures.filter((other) => other.figure.measure === 'value' && agree(other.figure, figure));
    const said = [...new Set(levels.map((level) => JSON.stringify(level.figure[dimension])))];
    if (said.length === 0) continue;
    const isAlone =
      figures.filter((other) => other.figure.measure === figure.measure && !other.figure[dimension])
        .length === 1;
    const isLast = levels.every((level) => level.index < column.index);
    const from =
      said.length === 1
        ? levels[0]
        : dimension === 'period' && isAlone && isLast
          ? latest(levels)
          : before !== undefined && agree(before.figure, figure)
            ? before
            : undefined;
    if (from === undefined) {
      problems.push({
        message: {
          en: `nothing says which ${dimension} the column belongs to`,
          zh: `未说明该列属于哪个${roleNames[dimension]}`,
        },
        at: placeOf(table, layout.headLine, column.index, column.heading),
        expected: {
          en: `the ${dimension} in the heading, or the column right after the level that it belongs to`,
          zh: `列名中注明${roleNames[dimension]}，或紧接在所属绝对数列之后`,
        },
      });
    } else if (from.figure[dimension] !== undefined)
      figure = { ...figure, [dimension]: from.figure[dimension] };
  }
  return { ...column, figure };
}

/** Whether two columns can be about the same figure. */
function agree(a: FigureHeading, b: FigureHeading): boolean {
  return dimensions.every(
    (dimension) =>
      a[dimension] === undefined ||
      b[dimension] === undefined ||
      JSON.stringify(a[dimension]) === JSON.stringify(b[dimension]),
  );
}

/** The level whose period ends last. */
function latest(levels: readonly BoundFigure[]): BoundFigure | undefined {
  const end = ({ figure }: BoundFigure): number => {
    const period = parsePeriod(figure.period?.period ?? '');
    return period === undefined ? -1 : monthSpan(period)[1];
  };
  return [...levels].sort((a, b) => end(b) - end(a))[0];
}

/** No two columns are the same measure of the same figure. */
function checkTwins(
  figures: readonly BoundFigure[],
  table: RawTable,
  layout: Layout,
  problems: Problem[],
): void {
  const seen = new Map<string, BoundFigure>();
  for (const column of figures) {
    const { measure, industry, indicator, period } = column.figure;
    const key = JSON.stringify([measure, industry, indicator, period]);
    const twin = seen.get(key);
    seen.set(key, column);
    if (twin === undefined) continue;
    problems.push({
      message: { en: 'two columns mean the same', zh: '两列含义相同' },
      at: placeOf(table, layout.headLine, column.index, column.heading),
      found: {
        en: `"${twin.heading}" and "${column.heading}"`,
        zh: `“${twin.heading}”和“${column.heading}”`,
      },
      mend: {
        en: 'Leave out one of the two, or say in the heading what sets them apart',
        zh: '请删去其一，或在列名中注明二者的区别',
      },
    });
  }
}

/** Each dimension is said once: by the heading of every figure, or else by a column of its own or a line above. */
function checkDimension(
  dimension: Dimension,
  figures: readonly BoundFigure[],
  table: RawTable,
  layout: Layout,
  problems: Problem[],
): void {
  const role: Role = dimension;
  const own = layout.columns.find(({ meaning }) => 'role' in meaning && meaning.role === role);
  const headed = figures.find(({ figure }) => figure[dimension] !== undefined);
  const open = figures.find(({ figure }) => figure[dimension] === undefined);
  if (own !== undefined && headed !== undefined) {
    problems.push({
      message: {
        en: `the ${dimension} is given twice, by a column of its own and by a heading`,
        zh: `${roleNames[dimension]}重复给出：既有单独一列，又在列名中注明`,
      },
      at: placeOf(table, layout.headLine, headed.index, headed.heading),
      found: { en: `"${own.heading}" and "${headed.heading}"`, zh: `“${own.heading}”和“${headed.heading}”` },
      mend: {
        en: `Leave out the column "${own.heading}", or head the figures without the ${dimension}`,
        zh: `请删去“${own.heading}”列，或在数据列的列名中去掉${roleNames[dimension]}`,
      },
    });
  }
  if (own === undefined && open !== undefined && layout.labels[role] === undefined) {
    problems.push({
      message: {
        en: `nothing says which ${dimension} the figures are of`,
        zh: `未说明数据属于哪个${roleNames[dimension]}`,
      },
      at: placeOf(table, layout.headLine, open.index, open.heading),
      expected: {
        en: `a column "${dimension}", the ${dimension} in the heading, or a line above the head such as "${examples[dimension]}"`,
        zh: `“${dimension}”（${roleNames[dimension]}）列，或在列名中注明，或在表头上方加一行，如“${examples[dimension]}”`,
      },
    });
  }
}

const examples: Record<Dimension, string> = {
  industry: 'Industry: total',
  indicator: 'Indicator: headline',
  period: 'Period: 2020',
};
