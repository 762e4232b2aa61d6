// From the `tables` section to mappings with places, and what is wrong with them before any file is opened.
import { didYouMean, parseUnit } from '../lib/index.js';
import type { Say } from './checks.js';
import type { Path, YamlFile } from './document.js';
import { identifierPattern, type SystemInput } from './schema.js';
import type { System } from './model.js';
import {
  periodParts,
  statusKeys,
  type ClassesMapping,
  type DimensionInput,
  type DimensionMapping,
  type MeasureInput,
  type MeasureMapping,
  type Sited,
  type StatusInput,
  type StatusMapping,
  type TableDimension,
  type TableInput,
  type TableMapping,
} from './tables.js';

interface Context {
  system: System;
  yaml: YamlFile;
  say: Say;
}

/** The mappings of a definition; whatever does not fit the system is said. */
export function resolveTables(input: SystemInput, context: Context): TableMapping[] {
  return (input.tables ?? []).map((table, i) => resolveTable(table, ['tables', i], context));
}

/** The `classes` section; with the default where there is none. */
export function resolveClasses({ classes }: SystemInput, { yaml, say }: Context): ClassesMapping {
  const site = (text: string, ...keys: string[]): Sited => ({ text, at: yaml.place(['classes', ...keys]) });
  const prefix = classes?.prefix;
  if (prefix !== undefined && prefix !== '' && !identifierPattern.test(prefix))
    say(['classes', 'prefix'], 'value', {
      message: { en: `"${prefix}" cannot begin an identifier`, zh: `“${prefix}”不能作标识符的开头` },
      expected: { en: 'an identifier in snake_case, such as naics', zh: 'snake_case 标识符，如 naics' },
    });
  const titles = classes?.titles;
  return {
    prefix: prefix === undefined || prefix === '' ? null : site(prefix, 'prefix'),
    titles:
      titles === undefined
        ? null
        : {
            file: site(titles.file, 'titles', 'file'),
            code: site(titles.code, 'titles', 'code'),
            title: site(titles.title, 'titles', 'title'),
          },
  };
}

function resolveTable(input: TableInput, path: Path, context: Context): TableMapping {
  const { yaml, say } = context;
  const site = (text: string, ...keys: (string | number)[]): Sited => ({
    text,
    at: yaml.place([...path, ...keys]),
  });
  const period = typeof input.period === 'string' ? { column: input.period } : input.period;
  const inPeriod = (key: string): (string | number)[] =>
    typeof input.period === 'string' ? ['period'] : ['period', key];
  const parts = periodParts.flatMap((part) => {
    const column = period[part];
    return column === undefined ? [] : [[part, site(column, ...inPeriod(part))] as const];
  });
  checkPeriod(period, [...path, 'period'], say);
  if ((input.value === undefined) === (input.indicators === undefined)) {
    say(input.value === undefined ? path : [...path, 'value'], 'key', {
      message: {
        en: 'a table has either several indicators in a row, or one',
        zh: '一张表的每行或有多个指标，或只有一个',
      },
      expected: {
        en: 'indicators: with the column of each, or indicator: and value:',
        zh: 'indicators:（各指标的列），或 indicator: 和 value:',
      },
      mend:
        input.value === undefined
          ? { en: 'Add indicators:', zh: '请加 indicators:' }
          : { en: 'Remove indicators: or value:', zh: '请删去 indicators: 或 value:' },
    });
  }
  if (input.value !== undefined && input.indicator === undefined)
    say([...path, 'value'], 'key', {
      message: { en: 'nothing says which indicator the value is of', zh: '未说明数值属于哪个指标' },
      mend: {
        en: 'Add indicator: with its column, or indicator: { is: … }',
        zh: '请加 indicator: 及其列，或 indicator: { is: … }',
      },
    });
  return {
    at: yaml.place(path),
    files: site(input.files, 'files'),
    source: input.source ?? null,
    where: Object.entries(input.where ?? {}).map(([column, words]) => ({
      column: { text: column, at: yaml.place([...path, 'where', column], 'key') },
      words: (Array.isArray(words) ? words : [words]).map(String),
    })),
    region: input.region === undefined ? null : dimension('region', input.region, path, context),
    industry: dimension('industry', input.industry, path, context),
    indicator: input.indicator === undefined ? null : dimension('indicator', input.indicator, path, context),
    period: {
      is: period.is === undefined ? null : site(String(period.is), ...inPeriod('is')),
      column: period.column === undefined ? null : site(period.column, ...inPeriod('column')),
      parts: Object.fromEntries(parts),
    },
    status: status(input.status, [...path, 'status'], context),
    change_status: status(input.change_status, [...path, 'change_status'], context),
    measures: measures(input, path, context),
  };
}

function checkPeriod(period: Partial<Record<string, string | number>>, path: Path, say: Say): void {
  const given = ['is', 'column', 'year'].filter((key) => period[key] !== undefined && period[key] !== '');
  const finer = ['half', 'quarter', 'month'].filter((key) => period[key] !== undefined);
  if (given.length === 1 && (finer.length === 0 || given[0] === 'year') && finer.length < 2) return;
  say(path, 'key', {
    message: { en: 'it is not clear where the period stands', zh: '未说明报告期在何处' },
    expected: {
      en: 'one of is, column or year; with year perhaps one of half, quarter or month',
      zh: 'is、column、year 之一；有 year 时可再加 half、quarter、month 之一',
    },
  });
}

const dimensionNames: Readonly<Record<TableDimension, string>> = {
  region: '地区',
  industry: '产业',
  indicator: '指标',
};

function dimension(
  what: TableDimension,
  input: DimensionInput,
  path: Path,
  { system, yaml, say }: Context,
): DimensionMapping {
  const here = [...path, what];
  if (typeof input === 'string')
    return { column: { text: input, at: yaml.place(here) }, is: null, values: new Map() };
  const items = { region: system.regions, industry: system.industries, indicator: system.indicators }[what];
  const known = items.map(({ id }) => id);
  const checked = (id: string, place: Path): Sited => {
    if (!known.includes(id) && id !== '')
      say(place, 'value', {
        message: { en: `there is no ${what} "${id}"`, zh: `没有${dimensionNames[what]}“${id}”` },
        mend: didYouMean(id, known),
      });
    return { text: id, at: yaml.place(place) };
  };
  if ((input.column === undefined) === (input.is === undefined))
    say(here, 'key', {
      message: {
        en: `the ${what} is said by a column, or is the same in every row`,
        zh: `${dimensionNames[what]}或由一列给出，或各行相同`,
      },
      expected: { en: 'column: or is:', zh: 'column: 或 is:' },
    });
  return {
    column: input.column === undefined ? null : { text: input.column, at: yaml.place([...here, 'column']) },
    is: input.is === undefined ? null : checked(input.is, [...here, 'is']),
    values: new Map(
      Object.entries(input.values ?? {}).map(([word, id]) => [word, checked(id, [...here, 'values', word])]),
    ),
  };
}

function status(input: StatusInput | undefined, path: Path, { yaml, say }: Context): StatusMapping | null {
  if (input === undefined) return null;
  if (typeof input === 'string') return { column: { text: input, at: yaml.place(path) }, words: new Map() };
  const words = new Map<string, (typeof statusKeys)[number]>();
  for (const key of statusKeys) {
    (input[key] ?? []).forEach((word, i) => {
      const earlier = words.get(String(word));
      if (earlier !== undefined)
        say([...path, key, i], 'value', {
          message: { en: `"${word}" already means ${earlier}`, zh: `“${word}”已表示 ${earlier}` },
        });
      words.set(String(word), key);
    });
  }
  return { column: { text: input.column, at: yaml.place([...path, 'column']) }, words };
}

function measures(input: TableInput, path: Path, context: Context): MeasureMapping[] {
  const { system, say } = context;
  const known = system.indicators.filter(({ formula }) => formula === null).map(({ id }) => id);
  const wide = Object.entries(input.indicators ?? {}).flatMap(([id, given]) => {
    const here = [...path, 'indicators', id];
    if (!known.includes(id)) {
      const derived = system.indicators.some((indicator) => indicator.id === id);
      say(here, 'key', {
        message: derived
          ? { en: `"${id}" has a formula and is not read`, zh: `“${id}”有公式，不从表中读取` }
          : { en: `there is no indicator "${id}"`, zh: `没有指标“${id}”` },
        mend: derived
          ? { en: 'Remove it here, or remove its formula', zh: '请在此处删去，或删去其公式' }
          : didYouMean(id, known),
      });
    }
    return Array.isArray(given)
      ? given.map((each, i) => measure(id, each, [...here, i], context))
      : [measure(id, given, here, context)];
  });
  const tidy = input.value === undefined ? [] : [measure(null, input.value, [...path, 'value'], context)];
  return [...wide, ...tidy];
}

function measure(
  indicator: string | null,
  input: MeasureInput,
  path: Path,
  { system, yaml, say }: Context,
): MeasureMapping {
  const site = (text: string | undefined, ...keys: string[]): Sited | null =>
    text === undefined ? null : { text, at: yaml.place([...path, ...keys]) };
  return {
    indicator,
    column: { text: input.column, at: yaml.place([...path, 'column']) },
    unit:
      typeof input.unit === 'object'
        ? site(input.unit.column, 'unit', 'column')
        : unitOf(input.unit, indicator, [...path, 'unit'], { system, say }),
    change: site(input.change, 'change'),
    growth: site(input.growth, 'growth'),
    base: site(input.base, 'base'),
    month: input.month ?? null,
    follows_status: input.status !== 'none',
  };
}

function unitOf(
  text: string | undefined,
  indicator: string | null,
  path: Path,
  { system, say }: Pick<Context, 'system' | 'say'>,
): MeasureMapping['unit'] {
  if (text === undefined) return null;
  const unit = parseUnit(text);
  const base = system.indicators.find(({ id }) => id === indicator)?.unit;
  if (unit === undefined)
    say(path, 'value', {
      message: { en: 'the unit is not known', zh: '计量单位无法识别' },
      found: `"${text}"`,
      expected: {
        en: 'a unit such as 亿元, billion yuan, thousand persons, %',
        zh: '计量单位，如亿元、千人、%',
      },
    });
  else if (base !== undefined && unit.unit !== base)
    say(path, 'value', {
      message: {
        en: `the unit is not that of the indicator "${indicator ?? ''}"`,
        zh: `计量单位与指标“${indicator ?? ''}”的不符`,
      },
      found: unit.unit,
      expected: base,
    });
  return unit ?? null;
}
