// The shape of system.yaml as a zod schema: what keys there are, which are required, and a word on each, from which
// the JSON Schema for editors is made. What the keys mean together (references, composites, codes) is in checks.ts.
import * as z from 'zod';
import { returnsSchema } from './returns.js';
import type {
  NamesInput,
  RegionInput,
  IndicatorInput,
  IndustryInput,
  CompositeInput,
  GroupInput,
  AccountInput,
  SystemInput,
} from './system-input.js';
import { classesSchema, tablesSchema, type TablesKit } from './tables.js';

/** Identifiers: snake_case, since they are written in figure expressions. */
export const identifierPattern = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

export type * from './system-input.js';

/**
 * The schema. Where a value does not fit, the issue's message says in words what was expected; for an unknown key it
 * is the list of the keys that are known there. The lenient form accepts anything and puts neutral values where the
 * strict one complains, so that the rest of a faulty file can be checked in the same run.
 */
export function systemSchema(form: 'strict' | 'lenient'): z.ZodType<SystemInput> {
  const lenient = form === 'lenient';

  const soft = <T>(schema: z.ZodType<T>, fallback: T): z.ZodType<T> =>
    lenient ? schema.catch(() => structuredClone(fallback)) : schema;
  const optional = <T>(schema: z.ZodType<T>, description: string): z.ZodType<T | undefined> =>
    (lenient ? schema.optional().catch(undefined) : schema.optional()).describe(description);
  const object = <Shape extends z.core.$ZodShape>(shape: Shape) => {
    if (lenient) {
      const loose = z.object(shape);
      // every key of a lenient object has a fallback of its own
      return loose.catch(() => loose.parse({}));
    }
    const keys = Object.keys(shape).join(', ');
    return z.strictObject(shape, {
      error: (issue) => (issue.code === 'unrecognized_keys' ? keys : `a mapping with the keys ${keys}`),
    });
  };
  const record = <T>(value: z.ZodType<T>, what: string): z.ZodType<Record<string, T>> =>
    soft(
      lenient
        ? z.record(z.string(), value)
        : z.record(z.string().regex(identifierPattern), value, {
            error: (issue) =>
              issue.code === 'invalid_key'
                ? 'an identifier in snake_case'
                : `a mapping of ${what} by identifier`,
          }),
      {},
    );
  const choice = <const T extends string>(...values: T[]): z.ZodType<T> =>
    z.enum(values, { error: values.join(', ') });

  const plainText = z.string({ error: 'text' }).min(1, { error: 'text that is not empty' });
  const identifier = soft(
    z
      .string({ error: 'an identifier in snake_case' })
      .regex(identifierPattern, { error: 'an identifier in snake_case' }),
    '',
  );
  const names = soft<NamesInput>(
    z
      .record(z.string(), soft(plainText, ''), {
        error: 'a mapping of names by language, such as {en: Finance}',
      })
      .meta(lenient ? {} : { id: 'Names', description: 'Names by language: one for each of `languages`.' }),
    {},
  );
  const identifiers = (what: string): z.ZodType<string[]> =>
    z
      .array(identifier, { error: `a list of ${what}` })
      .min(1, { error: `a list of at least one of ${what}` });
  const count = (most: number): z.ZodType<number> => {
    const error = `a whole number from 0 to ${most}`;
    return z.number({ error }).int({ error }).min(0, { error }).max(most, { error });
  };
  const flag = z.boolean({ error: 'true or false' });

  const regionKeys = () => ({
    code: optional(
      plainText,
      'Its code in the region classification (GB/T 2260, FIPS, NUTS …), in quotes so that leading zeros stay.',
    ),
    names,
    parts: optional(record(region, 'regions'), 'The regions that it is made of, by identifier.'),
  });
  const region: z.ZodType<RegionInput> = z
    .lazy(() => object(regionKeys()))
    .meta(lenient ? {} : { id: 'Region' });

  const indicator: z.ZodType<IndicatorInput> = object({
    names,
    unit: soft(z.string({ error: 'a base unit such as CNY' }), '').describe(
      'Base unit in which the figures are kept: an ISO 4217 currency code (CNY, USD), persons, jobs, enterprises, visits, tonnes, kWh …, 1 for a ratio, or a quotient such as CNY/persons. Tables may be in 亿元, thousand persons and so on.',
    ),
    type: soft(choice('flow', 'stock', 'ratio'), 'flow').describe(
      'A flow adds up over time (output), a stock is counted at a point in time (enterprises), a ratio is never summed.',
    ),
    prices: optional(
      choice('current', 'constant', 'none'),
      'Price basis of the level. Default: current for money, otherwise none.',
    ),
    growth: optional(
      choice('nominal', 'real'),
      'Price basis of its published growth: nominal (revenue), or real (value added at comparable prices). Default: nominal.',
    ),
    additive: optional(
      z.union(
        [
          flag,
          object({
            industries: optional(flag, 'Whether industries may be summed.'),
            regions: optional(flag, 'Whether regions may be summed.'),
          }),
        ],
        { error: 'true, false, or a mapping with the keys industries, regions' },
      ),
      'Whether parts may be summed, over industries and over regions. Default: true, but false for a ratio and for a formula.',
    ),
    over_time: optional(
      choice('sum', 'mean', 'last', 'none'),
      'How a longer period is made of shorter ones. Default: sum for a flow, last for a stock, none for a ratio.',
    ),
    formula: optional(
      plainText,
      'Where it is derived: an expression over indicators of the same industry and period, such as wages / employment.',
    ),
    decimals: optional(count(6), "Digits after the point, where those of its unit's default are not wanted."),
  }).meta(lenient ? {} : { id: 'Indicator' });

  const headline = (whose: string): z.ZodType<string | undefined> =>
    optional(identifier, `The indicator that stands for ${whose}.`);
  const industry: z.ZodType<IndustryInput> = object({
    names,
    headline: headline('the industry. Default: that of its group, or of the total'),
    indicators: optional(
      identifiers('indicators'),
      'The indicators that it has, its headline among them. Default: every indicator but those that only accounts name.',
    ),
    codes: optional(
      z.array(soft(plainText, ''), { error: 'a list of class codes in quotes' }),
      'Patterns of class codes that belong to it, in quotes: "2710" one class, "13*" all that begin so, "31-33" all that begin with 31, 32 or 33.',
    ),
  }).meta(lenient ? {} : { id: 'Industry' });

  const composite = optional<CompositeInput>(
    object({
      measures: soft(identifiers('indicators'), []).describe('The headline indicators that it adds up.'),
      note: names,
    }).meta(lenient ? {} : { id: 'Composite' }),
    'Declares that headline indicators of different measures are added up here, and says so to the reader. Needed where the headlines differ, and only there.',
  );
  const totalKeys = {
    names,
    headline: headline('every industry in it that names none of its own'),
    indicators: optional(
      identifiers('indicators'),
      'The indicators of every industry in it that names none of its own.',
    ),
    composite,
  };
  const group: z.ZodType<GroupInput> = object({
    ...totalKeys,
    industries: record(industry, 'industries').describe('Its industries, by identifier.'),
  }).meta(lenient ? {} : { id: 'Group' });

  const account: z.ZodType<AccountInput> = z
    .lazy(() =>
      object({
        names,
        headline: headline('the account. Default: that of the account it is a part of'),
        indicators: optional(
          identifiers('indicators'),
          'The indicators that it has, its headline among them. Default: those of the account it is a part of, or its headline.',
        ),
        parts: optional(record(account, 'accounts'), 'The accounts that it is made of, by identifier.'),
      }),
    )
    .meta(lenient ? {} : { id: 'Account' });

  const kit: TablesKit = {
    lenient,
    object,
    optional,
    soft,
    text: soft(plainText, ''),
    plainText,
  };

  return object({
    id: identifier.describe('Identifier of the system.'),
    names,
    languages: soft(
      z
        .array(
          z
            .string({ error: 'a language code such as en or zh' })
            .regex(/^[a-z]{2,3}$/, { error: 'a language code such as en or zh' }),
          { error: 'a list of language codes, such as [en, zh]' },
        )
        .min(1, { error: 'at least one language code, such as [en]' }),
      [],
    ).describe('The languages in which every name is given; the first is the default.'),
    classification: optional(
      plainText,
      'The activity classification that `codes` refer to, such as GB/T 4754-2017, NACE Rev. 2 or NAICS 2022.',
    ),
    mapping_note: optional(names, 'A word to the reader about the mapping of codes to industries.'),
    sources: optional(
      record(names, 'documents'),
      'The documents that the definition and the figures are taken from, by the identifier that data files may name in `source`.',
    ),
    services: optional(
      record(names, 'public services'),
      'The kinds of public service that projects outside the industries belong to, by the identifier that data/projects.csv may name in `category`.',
    ),
    region: object({ id: identifier.describe('Identifier of the region.'), ...regionKeys() }).describe(
      "The system's own region.",
    ),
    format: optional(
      object({
        rounding: optional(
          choice('half_even', 'half_up'),
          'How a value half-way between two is rounded. Default: half_even.',
        ),
        rate_decimals: optional(
          count(6),
          'Digits after the point of growth rates and shares in percent. Default: 1.',
        ),
        amount_decimals: optional(
          count(6),
          'The most digits after the point of amounts in running text. Default: 2.',
        ),
      }),
      'How numbers are written.',
    ),
    indicators: record(indicator, 'indicators').describe('What is measured, by identifier.'),
    total: object(totalKeys).describe('The system as a whole.'),
    groups: optional(record(group, 'groups'), 'Groups of industries, by identifier.'),
    industries: optional(record(industry, 'industries'), 'Industries outside any group, by identifier.'),
    accounts: optional(
      record(account, 'accounts'),
      "Accounts beside the system, such as the region's whole economy; not part of the total.",
    ),
    returns: optional(
      returnsSchema({
        object,
        ...{ optional, choice, record, text: plainText, flag, identifiers },
        number: z.number({ error: 'a number' }).min(0, { error: 'a number of 0 or more' }),
      }),
      'How enterprise returns and the register in data/ are read, checked and used.',
    ),
    classes: optional(
      classesSchema(kit),
      'How the finer levels of the classification are called, of which a node is made for each code that occurs in a table.',
    ),
    tables: optional(tablesSchema(kit), 'Tables that are read where they lie, and which columns hold what.'),
  });
}

/** The JSON Schema (draft 7, which editors know) of system.yaml, as a plain value. */
export function systemJsonSchema(): object {
  const schema = z.toJSONSchema(systemSchema('strict'), { target: 'draft-7', io: 'input' });
  return { title: "Songhua: a region's industrial system (system.yaml)", ...schema };
}
