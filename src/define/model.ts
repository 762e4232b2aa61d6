// The resolved industrial system: what every other room works with, and what the store keeps as system.json.
// It is plain data: `readSystem` makes it out of system.yaml, and nothing else does.

import type { ReturnsDefinition } from './returns.js';

/** Names by language (BCP 47 primary tag: `en`, `zh`). */
export type Names = Record<string, string>;

/** What a node of the industry tree is. `account` nodes (GDP and its parts) stand beside the system, not in its total. */
export type IndustryLevel = 'total' | 'group' | 'industry' | 'class' | 'account';

/** A node of the industry tree: the total, a group, an industry, a class of the classification, or an account. */
export interface Industry {
  id: string;
  names: Names;
  level: IndustryLevel;
  /** The node it is a part of; null for a root (`total`, and the root of the accounts). */
  parent: string | null;
  /** Its headline indicator; null where it has none. A composite total's headline mixes those of its parts. */
  headline: string | null;
  /** The indicators that it has, its headline first. */
  indicators: string[];
  /** Patterns of class codes that belong to it: `13*`, `2710`, `31-33`. */
  codes: string[];
}

export interface Region {
  id: string;
  names: Names;
  /** The region it is a part of; null for the system's own region. */
  parent: string | null;
  /** Its code in the region classification (GB/T 2260, FIPS, NUTS ...). */
  code: string | null;
}

export interface Indicator {
  id: string;
  names: Names;
  /** Base unit: an ISO 4217 code, `persons`, `1` for a ratio ... */
  unit: string;
  /** Flows add up over time, stocks do not; ratios are never summed. */
  type: 'flow' | 'stock' | 'ratio';
  /** Price basis of the level. */
  prices: 'current' | 'constant' | 'none';
  /** Price basis of its published growth: nominal (revenue) or real (value added at comparable prices). */
  growth: 'nominal' | 'real';
  /** Whether parts may be summed over industries and over regions. */
  additive: { industries: boolean; regions: boolean };
  /** How a longer period is made of shorter ones. */
  over_time: 'sum' | 'mean' | 'last' | 'none';
  /** A figure expression over indicators of the same cell, where it is derived: `wages / employment`. */
  formula: string | null;
  /** Digits after the point where the default of its unit is not wanted. */
  decimals: number | null;
}

/** A document that figures are taken from; data files may name it by its identifier. */
export interface SourceDocument {
  id: string;
  names: Names;
}

/** A kind of public service that a project may belong to. */
export interface PublicService {
  id: string;
  names: Names;
}

/** Declares that a total or group adds up headline indicators of different measures, and which. */
export interface Composite {
  /** The node whose headline is composite; it covers every group in it. */
  industry: string;
  measures: string[];
  note: Names;
}

export interface Format {
  rounding: 'half_even' | 'half_up';
  /** Digits after the point of growth rates and shares in percent. */
  rate_decimals: number;
  /** The most digits after the point of amounts in running text. */
  amount_decimals: number;
}

export interface System {
  id: string;
  names: Names;
  /** Languages in which every name is given; the first is the default. */
  languages: string[];
  /** Name of the activity classification that `codes` refer to, e.g. `GB/T 4754-2017`. */
  classification: string | null;
  /** A word to the reader about the mapping of codes to industries. */
  mapping_note: Names;
  /** The documents that the definition and the figures are taken from. */
  sources: SourceDocument[];
  /** The kinds of public service that projects outside the industries belong to. */
  services: PublicService[];
  /** The system's own region first, then its parts. */
  regions: Region[];
  /** In document order: total, groups each followed by its industries, accounts. */
  industries: Industry[];
  indicators: Indicator[];
  composites: Composite[];
  format: Format;
  /** How enterprise returns are read and used, where the definition says so. */
  returns?: ReturnsDefinition;
}

/** The node `total` of every system. */
export const totalId = 'total';

export function industryOf(system: System, id: string): Industry | undefined {
  return system.industries.find((industry) => industry.id === id);
}

export function indicatorOf(system: System, id: string): Indicator | undefined {
  return system.indicators.find((indicator) => indicator.id === id);
}

export function regionOf(system: System, id: string): Region | undefined {
  return system.regions.find((region) => region.id === id);
}

/** The system's own region. */
export function ownRegion(system: System): Region {
  const own = system.regions.find((region) => region.parent === null);
  if (own === undefined) throw new Error('a system has a region of its own');
  return own;
}

/** The industries proper (neither groups nor classes nor accounts), in document order: what `*` stands for. */
export function systemIndustries(system: System): Industry[] {
  return system.industries.filter((industry) => industry.level === 'industry');
}

/** The direct parts of a node of the industry tree. */
export function partsOf(system: System, id: string): Industry[] {
  return system.industries.filter((industry) => industry.parent === id);
}

/** The direct parts of a region. */
export function subregions(system: System, id: string): Region[] {
  return system.regions.filter((region) => region.parent === id);
}

/** The root of the tree that a node stands in: `total` for the system's own, the accounts' root for an account. */
export function rootOf(system: System, id: string): Industry | undefined {
  let node = industryOf(system, id);
  while (node !== undefined && node.parent !== null) node = industryOf(system, node.parent);
  return node;
}

/** The composite that a node's headline belongs to: its own, or that of the nearest node above it. */
export function compositeOf(system: System, id: string): Composite | undefined {
  const own = system.composites.find((composite) => composite.industry === id);
  const parent = industryOf(system, id)?.parent ?? null;
  return own ?? (parent === null ? undefined : compositeOf(system, parent));
}

/** A name in a language, falling back to English, to any language, and at last to the identifier. */
export function nameOf(item: { id: string; names: Names }, lang: string): string {
  return item.names[lang] ?? item.names.en ?? Object.values(item.names)[0] ?? item.id;
}

/** What a project's `category` is called: a public service of the system, or else the text as it stands. */
export function serviceName(system: System, category: string, lang: string): string {
  const service = system.services.find(({ id }) => id === category);
  return service === undefined ? category : nameOf(service, lang);
}

/** What a `source` in a data file says: the name of a document of the system, or else the text as it stands. */
export function sourceName(system: System, text: string, lang: string): string {
  const source = system.sources.find(({ id }) => id === text);
  return source === undefined ? text : nameOf(source, lang);
}
