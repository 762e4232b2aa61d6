// Tables in layouts of their own: the `tables` section of system.yaml says which columns hold what, so that a file is
// read where it lies. Every value keeps its place in system.yaml, since it is the mapping that is wrong where a column
// is not in a file.
import * as z from 'zod';
import type { Place, ScaledUnit } from '../lib/index.js';

/** Dimensions of a figure that a table's rows can say. */
export type TableDimension = 'region' | 'industry' | 'indicator';

/** Parts that a row's period can be put together from. */
export const periodParts = ['year', 'half', 'quarter', 'month'] as const;
export type PeriodPart = (typeof periodParts)[number];

/** What a status column's words stand for. */
export const statusKeys = ['withheld', 'missing', 'estimated', 'provisional', 'normal'] as const;
export type StatusKey = (typeof statusKeys)[number];

export type DimensionInput =
  | string
  | { column?: string | undefined; is?: string | undefined; values?: Record<string, string> | undefined };

export interface MeasureInput {
  column: string;
  unit?: string | { column: string } | undefined;
  change?: string | undefined;
  growth?: string | undefined;
  base?: string | undefined;
  month?: number | undefined;
  status?: 'none' | undefined;
}

type Word = string | number;
export type StatusInput = string | ({ column: string } & Partial<Record<StatusKey, Word[] | undefined>>);

export interface TableInput {
  files: string;
  source?: string | undefined;
  where?: Record<string, Word | Word[]> | undefined;
  region?: DimensionInput | undefined;
  industry: DimensionInput;
  indicator?: DimensionInput | undefined;
  period:
    | string
    | ({ is?: Word | undefined; column?: string | undefined } & Partial<
        Record<PeriodPart, string | undefined>
      >);
  status?: StatusInput | undefined;
  change_status?: StatusInput | undefined;
  indicators?: Record<string, MeasureInput | MeasureInput[]> | undefined;
  value?: MeasureInput | undefined;
}

export interface ClassesInput {
  prefix?: string | undefined;
  titles?: { file: string; code: string; title: string } | undefined;
}

/** A text of the definition with its place. */
export interface Sited {
  text: string;
  at: Place;
}

/** Where a dimension comes from: a column whose words may be translated, or the same for every row. */
export interface DimensionMapping {
  column: Sited | null;
  is: Sited | null;
  /** Words of the column, and the identifiers that they stand for. */
  values: ReadonlyMap<string, Sited>;
}

export interface StatusMapping {
  column: Sited;
  words: ReadonlyMap<string, StatusKey>;
}

export interface MeasureMapping {
  /** The indicator; null where a column says it. */
  indicator: string | null;
  column: Sited;
  /** Null: the indicator's base unit. */
  unit: ScaledUnit | Sited | null;
  /** Absolute change on the same period of the year before, in the level's unit. */
  change: Sited | null;
  /** Published growth in percent. */
  growth: Sited | null;
  base: Sited | null;
  /** Which month of the row's period it is of, from 1; null: of the period itself. */
  month: number | null;
  /** Whether the status column is about it. */
  follows_status: boolean;
}

/** How the files of one pattern are read. */
export interface TableMapping {
  at: Place;
  /** Pattern of paths relative to the workspace: `*` within a folder, `**` across folders, `?` one character. */
  files: Sited;
  source: string | null;
  /** Only rows whose column holds one of the words are read. */
  where: readonly { column: Sited; words: readonly string[] }[];
  /** Null: the system's own region. */
  region: DimensionMapping | null;
  industry: DimensionMapping;
  /** Where a row holds one indicator; null where its columns hold several. */
  indicator: DimensionMapping | null;
  period: { is: Sited | null; column: Sited | null; parts: Partial<Record<PeriodPart, Sited>> };
  status: StatusMapping | null;
  /** Of the changes on the year before, which can be withheld where the level is not. */
  change_status: StatusMapping | null;
  measures: readonly MeasureMapping[];
}

/** How nodes are made of the class codes that occur in tables, and where their titles stand. */
export interface ClassesMapping {
  prefix: Sited | null;
  titles: { file: Sited; code: Sited; title: Sited } | null;
}

/** The building blocks that this section's schema shares with the rest. */
export interface TablesKit {
  lenient: boolean;
  object: <Shape extends z.core.$ZodShape>(shape: Shape) => z.ZodType<z.output<z.ZodObject<Shape>>>;
  optional: <T>(schema: z.ZodType<T>, description: string) => z.ZodType<T | undefined>;
  soft: <T>(schema: z.ZodType<T>, fallback: T) => z.ZodType<T>;
  text: z.ZodType<string>;
  /** A text in either form, for unions: the lenient one would take anything. */
  plainText: z.ZodType<string>;
}

/** The `tables` section. */
export function tablesSchema(kit: TablesKit): z.ZodType<TableInput[]> {
  const { object, optional, soft, text, plainText, lenient } = kit;
  const free = <T>(value: z.ZodType<T>, what: string): z.ZodType<Record<string, T>> =>
    soft(z.record(z.string(), value, { error: what }), {});
  const word: z.ZodType<Word> = z.union([z.string(), z.number()], { error: 'a text or a number' });
  const words = z.array(word, { error: 'a list of texts' });
  const oneOrMore = z.union([word, words], { error: 'a text, or a list of texts' });
  const dimension = (what: string): z.ZodType<DimensionInput> =>
    z.union(
      [
        plainText,
        object({
          column: optional(text, `The column that holds the ${what}.`),
          is: optional(text, `The ${what} of every row, where no column says it.`),
          values: optional(
            free(text, 'a mapping of words to identifiers'),
            'Words of the column and the identifiers that they stand for.',
          ),
        }),
      ],
      { error: `a column, or a mapping with the keys column, is, values` },
    );
  const status: z.ZodType<StatusInput> = z.union(
    [
      plainText,
      object({
        column: text.describe('The column.'),
        ...(Object.fromEntries(
          statusKeys.map((key) => [key, optional(words, `Words that mean ${key}.`)]),
        ) as Record<StatusKey, z.ZodType<Word[] | undefined>>),
      }),
    ],
    { error: `a column, or a mapping with the keys column, ${statusKeys.join(', ')}` },
  );
  const measure: z.ZodType<MeasureInput> = object({
    column: text.describe('The column that holds the level.'),
    unit: optional(
      z.union([plainText, object({ column: text })], { error: 'a unit, or a mapping with the key column' }),
      "Unit of the column with its scale, such as thousand persons. Default: the indicator's base unit.",
    ),
    change: optional(
      text,
      'The column with the absolute change on the same period of the year before, in the unit of the level; the base is the level less the change.',
    ),
    growth: optional(
      text,
      'The column with the published growth in percent. Where there is a change too, it is only compared with the growth that the change makes.',
    ),
    base: optional(text, 'The column with the comparable base.'),
    month: optional(
      z.number({ error: 'a number from 1 to 12' }).int().min(1).max(12),
      "Which month of the row's period it is of: 1 is the first of the quarter or year.",
    ),
    status: optional(
      z.literal('none', { error: 'none' }),
      'none: the status column is not about this indicator, which is published in any case.',
    ),
  });
  const table: z.ZodType<TableInput> = object({
    files: text.describe('Pattern of the files, relative to the workspace: data/qcew/*-annual-*.csv.'),
    source: optional(text, 'The document that the figures are taken from.'),
    where: optional(
      free(oneOrMore, 'a mapping of columns to the words that they must hold'),
      'Only rows with these words in these columns are read.',
    ),
    region: optional(dimension('region'), "Where the region stands. Default: the system's own."),
    industry: dimension('industry').describe(
      'Where the industry stands: a name, an identifier or a class code.',
    ),
    indicator: optional(
      dimension('indicator'),
      'Where the indicator stands, in a table of one figure a row.',
    ),
    period: soft(
      z.union(
        [
          plainText,
          object({
            is: optional(word, 'The period of every row.'),
            column: optional(text, 'The column that holds the period.'),
            ...(Object.fromEntries(
              periodParts.map((part) => [part, optional(text, `The column that holds the ${part}.`)]),
            ) as Record<PeriodPart, z.ZodType<string | undefined>>),
          }),
        ],
        { error: `a column, or a mapping with the keys is, column, ${periodParts.join(', ')}` },
      ),
      '',
    ).describe('Where the period stands.'),
    status: optional(status, 'The column that says which figures are withheld, estimated or provisional.'),
    change_status: optional(
      status,
      'The same of the changes on the year before, where they have a column of their own.',
    ),
    indicators: optional(
      free(
        z.union([z.array(measure, { error: 'a list of columns' }), measure], {
          error: 'a mapping with the key column, or a list of such',
        }),
        'a mapping of indicators to their columns',
      ),
      'The columns of each indicator, where a row holds several.',
    ),
    value: optional(measure, 'The column of the figure, where a row holds one.'),
  });
  return z.array(lenient ? table : table.meta({ id: 'Table' }), { error: 'a list of tables' });
}

/** The `classes` section. */
export function classesSchema({ object, optional, text }: TablesKit): z.ZodType<ClassesInput> {
  return object({
    prefix: optional(
      text,
      "What the identifiers of classes begin with: naics makes naics_332. Default: the classification's first word.",
    ),
    titles: optional(
      object({
        file: text.describe('A table of codes and titles, relative to the workspace.'),
        code: text.describe('Its column with the codes.'),
        title: text.describe('Its column with the titles.'),
      }),
      'Where the names of the classes stand.',
    ),
  });
}
