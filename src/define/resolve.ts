// From the keys of system.yaml to the resolved system: nesting flattened, defaults filled in.
import { isCurrency } from '../lib/index.js';
import type { Path } from './document.js';
import { totalId, type Composite, type Indicator, type Industry, type Region, type System } from './model.js';
import { resolveReturns } from './returns.js';
import type {
  AccountInput,
  IndicatorInput,
  IndustryInput,
  RegionInput,
  SystemInput,
  TotalInput,
} from './schema.js';

/** A node of the industry tree or of the region tree, with the path of its mapping in the file. */
export interface Placed<T> {
  item: T;
  path: Path;
}

export interface Resolved {
  system: System;
  /** The same objects as in the system, in the same order. */
  industries: Placed<Industry>[];
  regions: Placed<Region>[];
}

/** Resolves a well-formed definition. Whether its references hold is for `checks.ts` to say. */
export function resolveSystem(input: SystemInput): Resolved {
  const regions = resolveRegions(input.region.id, input.region, null, ['region']);
  const industries = [
    ...resolveIndustries(input),
    ...resolveAccounts(input.accounts ?? {}, null, ['accounts']),
  ];
  const system: System = {
    id: input.id,
    names: input.names,
    languages: input.languages,
    classification: input.classification ?? null,
    mapping_note: input.mapping_note ?? {},
    sources: Object.entries(input.sources ?? {}).map(([id, names]) => ({ id, names })),
    services: Object.entries(input.services ?? {}).map(([id, names]) => ({ id, names })),
    regions: regions.map(({ item }) => item),
    industries: industries.map(({ item }) => item),
    indicators: Object.entries(input.indicators).map(([id, indicator]) => resolveIndicator(id, indicator)),
    composites: composites(input),
    format: {
      rounding: input.format?.rounding ?? 'half_even',
      rate_decimals: input.format?.rate_decimals ?? 1,
      amount_decimals: input.format?.amount_decimals ?? 2,
    },
    ...(input.returns === undefined ? {} : { returns: resolveReturns(input.returns) }),
  };
  return { system, industries, regions };
}

function resolveIndicator(id: string, input: IndicatorInput): Indicator {
  const ratio = input.type === 'ratio';
  const additive = typeof input.additive === 'object' ? input.additive : { industries: input.additive };
  const byDefault = !ratio && input.formula === undefined;
  const whole = typeof input.additive === 'boolean' ? input.additive : byDefault;
  return {
    id,
    names: input.names,
    unit: input.unit,
    type: input.type,
    prices: input.prices ?? (isCurrency(input.unit) ? 'current' : 'none'),
    growth: input.growth ?? 'nominal',
    additive: { industries: additive.industries ?? whole, regions: additive.regions ?? whole },
    over_time: input.over_time ?? (ratio ? 'none' : input.type === 'flow' ? 'sum' : 'last'),
    formula: input.formula ?? null,
    decimals: input.decimals ?? null,
  };
}

function resolveRegions(id: string, input: RegionInput, parent: string | null, path: Path): Placed<Region>[] {
  const own: Region = { id, names: input.names, parent, code: input.code ?? null };
  const parts = Object.entries(input.parts ?? {}).flatMap(([part, region]) =>
    resolveRegions(part, region, id, [...path, 'parts', part]),
  );
  return [{ item: own, path }, ...parts];
}

/** The total, each group followed by its industries, then the industries outside any group. */
function resolveIndustries(input: SystemInput): Placed<Industry>[] {
  const byDefault = defaultIndicators(input);
  const leaf = (
    id: string,
    industry: IndustryInput,
    parent: string,
    { headline: inherited, indicators = byDefault }: Pick<TotalInput, 'headline' | 'indicators'>,
    path: Path,
  ) => {
    const headline = industry.headline ?? inherited ?? null;
    const item: Industry = {
      id,
      names: industry.names,
      level: 'industry',
      parent,
      headline,
      indicators: headlineFirst(headline, industry.indicators ?? indicators),
      codes: industry.codes ?? [],
    };
    return { item, path };
  };

  const groups = Object.entries(input.groups ?? {}).map(([id, group]) => {
    const parts = Object.entries(group.industries).map(([part, industry]) =>
      leaf(part, industry, id, inheritedFrom(group, input.total), ['groups', id, 'industries', part]),
    );
    const item = whole(id, group.names, 'group', totalId, parts);
    return { head: { item, path: ['groups', id] }, parts };
  });
  const loose = Object.entries(input.industries ?? {}).map(([id, industry]) =>
    leaf(id, industry, totalId, input.total, ['industries', id]),
  );
  const leaves = [...groups.flatMap(({ parts }) => parts), ...loose];
  const total = { item: whole(totalId, input.total.names, 'total', null, leaves), path: ['total'] };
  return [total, ...groups.flatMap(({ head, parts }) => [head, ...parts]), ...loose];
}

/** What the industries of a group inherit: the group's own, or else the total's. */
function inheritedFrom(group: TotalInput, total: TotalInput): Pick<TotalInput, 'headline' | 'indicators'> {
  return { headline: group.headline ?? total.headline, indicators: group.indicators ?? total.indicators };
}

/** A total or a group: the union of its industries' indicators, and their headline where they have one in common. */
function whole(
  id: string,
  names: Industry['names'],
  level: 'total' | 'group',
  parent: string | null,
  parts: Placed<Industry>[],
): Industry {
  const headlines = new Set(parts.map(({ item }) => item.headline));
  const headline = headlines.size === 1 ? ([...headlines][0] ?? null) : null;
  const union = [...new Set(parts.flatMap(({ item }) => item.indicators))];
  return { id, names, level, parent, headline, indicators: headlineFirst(headline, union), codes: [] };
}

function resolveAccounts(
  accounts: Record<string, AccountInput>,
  parent: Industry | null,
  path: Path,
): Placed<Industry>[] {
  return Object.entries(accounts).flatMap(([id, account]) => {
    const headline = account.headline ?? parent?.headline ?? null;
    const item: Industry = {
      id,
      names: account.names,
      level: 'account',
      parent: parent?.id ?? null,
      headline,
      indicators: headlineFirst(headline, account.indicators ?? parent?.indicators ?? []),
      codes: [],
    };
    return [
      { item, path: [...path, id] },
      ...resolveAccounts(account.parts ?? {}, item, [...path, id, 'parts']),
    ];
  });
}

/** Every indicator but those that only accounts name. */
function defaultIndicators(input: SystemInput): string[] {
  const industries = [
    ...Object.values(input.industries ?? {}),
    ...Object.values(input.groups ?? {}).flatMap((group) => [group, ...Object.values(group.industries)]),
    input.total,
  ];
  const named = new Set(
    industries.flatMap((node) => [node.headline, ...('indicators' in node ? (node.indicators ?? []) : [])]),
  );
  const inAccounts = new Set(
    resolveAccounts(input.accounts ?? {}, null, []).flatMap(({ item }) => item.indicators),
  );
  return Object.keys(input.indicators).filter((id) => named.has(id) || !inAccounts.has(id));
}

function headlineFirst(headline: string | null, indicators: readonly string[]): string[] {
  return headline === null ? [...new Set(indicators)] : [...new Set([headline, ...indicators])];
}

function composites(input: SystemInput): Composite[] {
  const nodes = [[totalId, input.total] as const, ...Object.entries(input.groups ?? {})];
  return nodes.flatMap(([industry, { composite }]) =>
    composite === undefined ? [] : [{ industry, ...composite }],
  );
}
