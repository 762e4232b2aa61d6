// What templates know besides figures: the system's tree, regions, indicators and targets, with names in their language.
// Whatever has an `id` can stand in a figure expression: `{{ growth(i.headline[t]) }}` with `i` an industry.
import {
  compositeOf,
  industryOf,
  indicatorOf,
  nameOf,
  ownRegion,
  partsOf,
  regionOf,
  sourceName,
  subregions,
  totalId,
  type Indicator,
  type Industry,
  type Region,
  type System,
} from '../define/index.js';
import { investmentAccount, investmentIndicators } from '../compile/index.js';
import { printId } from '../figures/index.js';
import { averageGrowth, judgedExpression } from '../plan/index.js';
import { unitWords, formatPeriod, parsePeriod, shiftYears, printPeriod } from '../lib/index.js';

export interface Named {
  id: string;
  name: string;
}

export interface IndicatorScope extends Named {
  unit: string;
  type: Indicator['type'];
  /** Whether its published growth is real. */
  real: boolean;
  derived: boolean;
  /** Whether the name says the unit already, as "establishments" does. */
  names_unit: boolean;
}

export interface NodeScope extends Named {
  level: Industry['level'];
  /** Its headline indicator; null where it has none, or a composite of several. */
  measure: IndicatorScope | null;
  /** The declared note on a composite that mixes measures; null where it is none. */
  composite: string | null;
  /** Whether its headline adds up over industries, so that shares and ranks are meaningful. */
  summable: boolean;
  /** Its indicators besides the headline and the measures that a composite headline adds up. */
  others: IndicatorScope[];
  indicators: IndicatorScope[];
  /** The parts right below it. */
  parts: NodeScope[];
  /** The industries below it, at any depth. */
  industries: NodeScope[];
}

export interface RegionScope extends Named {
  code: string | null;
  /** Whether it is the system's own. */
  own: boolean;
  parts: Named[];
}

export interface TargetScope extends Named {
  /** The figure expression that is judged: the level, its share, or its average growth since the baseline. */
  expression: string;
  comparison: string;
  /** Whether it is an average growth a year. */
  growth: boolean;
  /** The value as a figure expression. */
  value: string;
  due: Named;
  /** Years from the report's period to the due one; negative where it is past. */
  years_left: number;
  source: string | null;
}

export interface Scope {
  t: string;
  period: Named & { previous: Named; annual: boolean };
  region: RegionScope;
  /** The system's own region, of which the others are parts. */
  home: Named;
  system: Named & {
    classification: string | null;
    mapping_note: string;
    sources: string[];
    regions: Named[];
  };
  total: NodeScope | null;
  groups: NodeScope[];
  industries: NodeScope[];
  accounts: NodeScope[];
  /** Currencies that the headline can be converted into at this period's average rate. */
  currencies: Named[];
  targets: TargetScope[];
  synthetic: boolean;
  lang: string;
}

/** A target as the store keeps it. */
export interface StoredTarget {
  id: string;
  name_en: string | null;
  name_zh: string | null;
  expression: string;
  measure: 'level' | 'average_growth' | 'share';
  comparison: string;
  value: number;
  unit: string;
  due: string;
  baseline_period: string | null;
  source: string | null;
}

/** The variables of a template. */
export function scopeOf(
  system: System,
  given: {
    period: string;
    region: string;
    lang: string;
    currencies: readonly string[];
    targets: readonly StoredTarget[];
    synthetic: boolean;
  },
): Scope & Record<string, unknown> {
  const { lang } = given;
  const total = industryOf(system, totalId);
  const tree = total && nodeScope(system, total, lang);
  const groups = (tree?.parts ?? []).filter((part) => part.level === 'group');
  const own = ownRegion(system);
  const region = regionOf(system, given.region) ?? own;
  const currencyNames = new Intl.DisplayNames(lang, { type: 'currency' });
  return {
    ...Object.fromEntries(groups.map((group) => [group.id, group])),
    t: given.period,
    period: {
      ...periodScope(given.period, 0, lang),
      previous: periodScope(given.period, -1, lang),
      annual: parsePeriod(given.period)?.frequency === 'A',
    },
    region: regionScope(system, region, lang),
    home: { id: own.id, name: nameOf(own, lang) },
    system: {
      id: system.id,
      name: nameOf(system, lang),
      classification: system.classification,
      mapping_note: system.mapping_note[lang] ?? '',
      sources: system.sources.map((source) => nameOf(source, lang)),
      regions: system.regions.map((each) => ({ id: each.id, name: nameOf(each, lang) })),
    },
    total: tree ?? null,
    groups,
    industries: tree?.industries ?? [],
    accounts: system.industries
      .filter(({ level, parent, id }) => level === 'account' && parent === null && id !== investmentAccount)
      .map((account) => nodeScope(system, account, lang)),
    currencies: given.currencies.map((id) => ({ id, name: currencyNames.of(id) ?? id })),
    targets: given.targets.map((target) => targetScope(target, given.period, system, lang)),
    synthetic: given.synthetic,
    lang,
  };
}

function nodeScope(system: System, node: Industry, lang: string): NodeScope {
  const parts = partsOf(system, node.id)
    .filter(({ level }) => level !== 'class')
    .map((part) => nodeScope(system, part, lang));
  const composite = system.composites.find(({ industry }) => industry === node.id);
  const mixed = node.headline === null ? compositeOf(system, node.id) : undefined;
  // investment in projects is told with the projects
  const indicators = node.indicators
    .filter((id) => !investmentIndicators.includes(id))
    .flatMap((id) => indicatorScope(system, id, lang));
  const measure = node.headline === null ? null : (indicatorScope(system, node.headline, lang)[0] ?? null);
  return {
    id: node.id,
    name: nameOf(node, lang),
    level: node.level,
    measure,
    composite: composite === undefined ? null : (composite.note[lang] ?? composite.note.en ?? ''),
    summable: node.headline === null ? mixed !== undefined : isAdditive(system, node.headline),
    others: indicators.filter(({ id }) => id !== measure?.id && !(mixed?.measures.includes(id) ?? false)),
    indicators,
    parts,
    industries: parts.flatMap((part) => (part.level === 'industry' ? [part] : part.industries)),
  };
}

function isAdditive(system: System, indicator: string): boolean {
  return indicatorOf(system, indicator)?.additive.industries ?? false;
}

function indicatorScope(system: System, id: string, lang: string): IndicatorScope[] {
  const indicator = indicatorOf(system, id);
  if (indicator === undefined) return [];
  const { unit, type, growth, formula } = indicator;
  const name = nameOf(indicator, lang);
  const word = unitWords(unit, lang).after;
  const names_unit = word !== '' && name.includes(word);
  return [{ id, name, unit, type, real: growth === 'real', derived: formula !== null, names_unit }];
}

function regionScope(system: System, region: Region, lang: string): RegionScope {
  const parts = subregions(system, region.id).map((part) => ({ id: part.id, name: nameOf(part, lang) }));
  return { id: region.id, name: nameOf(region, lang), code: region.code, own: region.parent === null, parts };
}

function periodScope(id: string, years: number, lang: string): Named {
  const period = parsePeriod(id);
  if (period === undefined) return { id, name: id };
  const moved = shiftYears(period, years);
  return { id: printPeriod(moved), name: formatPeriod(moved, lang) };
}

/** What is judged at a period; of an average growth whose baseline is not over, the level. */
function judged(target: StoredTarget, period: string): string {
  const { measure, expression, baseline_period } = target;
  if (measure !== 'average_growth' || baseline_period === null) return judgedExpression(target);
  return averageGrowth(expression, baseline_period, period) ?? expression;
}

function targetScope(target: StoredTarget, period: string, system: System, lang: string): TargetScope {
  const name =
    (lang === 'zh' ? target.name_zh : target.name_en) ?? target.name_en ?? target.name_zh ?? target.id;
  const [now, due] = [parsePeriod(period), parsePeriod(target.due)];
  return {
    id: target.id,
    name,
    expression: judged(target, period),
    comparison: target.comparison,
    growth: target.measure === 'average_growth',
    value: `target(${printId(target.id)})`,
    due: periodScope(target.due, 0, lang),
    years_left: now === undefined || due === undefined ? 0 : due.year - now.year,
    source: target.source === null ? null : sourceName(system, target.source, lang),
  };
}
