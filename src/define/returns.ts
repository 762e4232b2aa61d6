// How enterprise returns are read and used: the `returns` section of system.yaml with its defaults filled in.
import type * as z from 'zod';

/** Roles of a return's columns other than its items. */
export const returnRoles = ['enterprise', 'period', 'sent'] as const;
export type ReturnRole = (typeof returnRoles)[number];

/** Roles of the register's columns. */
export const registerRoles = [
  'enterprise',
  'name',
  'class_code',
  'region',
  'holding',
  'valid_from',
  'valid_to',
  'industry',
] as const;
export type RegisterRole = (typeof registerRoles)[number];

export interface ReturnItem {
  /** The column of the current period, and of the same period of last year; null: recognised by its heading. */
  column: string | null;
  last_year: string | null;
  /** Unit of both columns where the heading names none; null: the indicator's base unit. */
  unit: string | null;
}

export interface ReturnsDefinition {
  /** Whether amounts are of the period alone or from the year's beginning. */
  accumulation: 'period' | 'ytd';
  /** Whether the return of February stands for January and February together. */
  january: 'separate' | 'with_february';
  columns: Partial<Record<ReturnRole, string>>;
  register: Partial<Record<RegisterRole, string>>;
  items: Record<string, ReturnItem>;
  /** Which figure stands where one is published and one is compiled. */
  precedence: 'published' | 'compiled';
  /** Whether missing returns are imputed by the ratio of the industry. */
  impute_missing: boolean;
  outliers: {
    /** Indicators checked; null: the headlines. */
    items: string[] | null;
    /** The parameters of Hidiroglou and Berthelot: weight of size, least spread, width of the interval. */
    u: number;
    a: number;
    c: number;
  };
}

export interface ReturnsInput {
  accumulation?: 'period' | 'ytd' | undefined;
  january?: 'separate' | 'with_february' | undefined;
  columns?: Record<string, string> | undefined;
  register?: Record<string, string> | undefined;
  items?:
    | Record<
        string,
        { column?: string | undefined; last_year?: string | undefined; unit?: string | undefined }
      >
    | undefined;
  precedence?: 'published' | 'compiled' | undefined;
  impute_missing?: boolean | undefined;
  outliers?:
    | {
        items?: string[] | undefined;
        u?: number | undefined;
        a?: number | undefined;
        c?: number | undefined;
      }
    | undefined;
}

/** The definition with its defaults; without a section every heading is to be recognised by itself. */
export function resolveReturns(input: ReturnsInput = {}): ReturnsDefinition {
  return {
    accumulation: input.accumulation ?? 'period',
    january: input.january ?? 'separate',
    columns: input.columns ?? {},
    register: input.register ?? {},
    items: Object.fromEntries(
      Object.entries(input.items ?? {}).map(([id, { column, last_year, unit }]) => [
        id,
        { column: column ?? null, last_year: last_year ?? null, unit: unit ?? null },
      ]),
    ),
    precedence: input.precedence ?? 'published',
    impute_missing: input.impute_missing ?? true,
    outliers: {
      items: input.outliers?.items ?? null,
      u: input.outliers?.u ?? 0.4,
      a: input.outliers?.a ?? 0.05,
      c: input.outliers?.c ?? 20,
    },
  };
}

/** The building blocks of the schema that this section shares with the rest. */
export interface SchemaKit {
  object: <Shape extends z.core.$ZodShape>(shape: Shape) => z.ZodType<z.output<z.ZodObject<Shape>>>;
  optional: <T>(schema: z.ZodType<T>, description: string) => z.ZodType<T | undefined>;
  choice: <const T extends string>(...values: T[]) => z.ZodType<T>;
  record: <T>(value: z.ZodType<T>, what: string) => z.ZodType<Record<string, T>>;
  text: z.ZodType<string>;
  flag: z.ZodType<boolean>;
  number: z.ZodType<number>;
  identifiers: (what: string) => z.ZodType<string[]>;
}

/** The `returns` section. */
export function returnsSchema({
  object,
  optional,
  choice,
  record,
  text,
  flag,
  number,
  identifiers,
}: SchemaKit): z.ZodType<ReturnsInput> {
  return object({
    accumulation: optional(
      choice('period', 'ytd'),
      'Whether returns report the period alone (period) or from the beginning of the year (ytd). Default: period.',
    ),
    january: optional(
      choice('separate', 'with_february'),
      'with_february: there is no return of January, and that of February stands for both months. Default: separate.',
    ),
    columns: optional(
      object(Object.fromEntries(returnRoles.map((role) => [role, optional(text, roleWords[role])]))),
      'Headings of the columns that are not items, where they are not recognised.',
    ) as z.ZodType<Record<string, string> | undefined>,
    register: optional(
      object(Object.fromEntries(registerRoles.map((role) => [role, optional(text, roleWords[role])]))),
      "Headings of the register's columns, where they are not recognised.",
    ) as z.ZodType<Record<string, string> | undefined>,
    items: optional(
      record(
        object({
          column: optional(text, 'Heading of the column with the current period.'),
          last_year: optional(text, 'Heading of the column with the same period of last year.'),
          unit: optional(text, "Unit of both, such as 千元. Default: the heading's, or the base unit."),
        }),
        'items',
      ),
      'The columns of items, by indicator, where headings are not recognised or say no unit.',
    ),
    precedence: optional(
      choice('published', 'compiled'),
      'Which figure stands where one is published and one is compiled from returns. Default: published.',
    ),
    impute_missing: optional(
      flag,
      'Whether a missing return is imputed by the ratio of its industry. Default: true.',
    ),
    outliers: optional(
      object({
        items: optional(identifiers('indicators'), 'Indicators to check. Default: the headlines.'),
        u: optional(number, 'Weight of size, from 0 to 1. Default: 0.4.'),
        a: optional(number, 'Least spread as a fraction of the median effect. Default: 0.05.'),
        c: optional(number, 'Width of the interval in quartile distances. Default: 20.'),
      }),
      'Outliers of the ratio to last year by the method of Hidiroglou and Berthelot (1986), by industry and period.',
    ),
  });
}

const roleWords: Record<ReturnRole | RegisterRole, string> = {
  enterprise: "The enterprise's identifier.",
  period: 'The period of the return.',
  sent: 'When the return was sent, or its version: the greatest one counts.',
  name: "The enterprise's name.",
  class_code: 'Class code of its activity.',
  region: 'Its region, by identifier, name or code.',
  holding: 'The holding group that it belongs to.',
  valid_from: 'First day (or month) for which the row holds.',
  valid_to: 'Last day (or month) for which the row holds; empty: still.',
  industry: 'The industry (or several, separated by semicolons) where it overrides the code.',
};
