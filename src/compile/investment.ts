// Investment in projects as figures: `agri_food.invest_completed[2020]` of an industry's projects, `invest.completed[2020]`
// of all projects. The system gains the indicators and the account for them; the amounts come from the progress reports.
import type { Staged, StagedProject, StagedReport } from '../collect/index.js';
import { ownRegion, systemIndustries, type Indicator, type Industry, type System } from '../define/index.js';
import type { Cell, Engine } from '../engine/index.js';
import { isCurrency, monthSpan, parsePeriod, printPeriod, type Period } from '../lib/index.js';

/** The account of all projects, public services among them. */
export const investmentAccount = 'invest';

interface Kind {
  /** The indicators of all projects, and of an industry's. */
  ofAll: string;
  ofIndustry: string;
  measure: 'completed' | 'planned';
  keyOnly: boolean;
  en: string;
  zh: string;
}

const kinds: readonly Kind[] = [
  {
    ofAll: 'completed',
    ofIndustry: 'invest_completed',
    measure: 'completed',
    keyOnly: false,
    en: 'investment completed in projects',
    zh: '项目完成投资',
  },
  {
    ofAll: 'planned',
    ofIndustry: 'invest_planned',
    measure: 'planned',
    keyOnly: false,
    en: 'investment planned in projects',
    zh: '项目计划投资',
  },
  {
    ofAll: 'key_completed',
    ofIndustry: 'invest_key_completed',
    measure: 'completed',
    keyOnly: true,
    en: 'investment completed in key projects',
    zh: '重点项目完成投资',
  },
];

/** The indicators of investment in projects that industries, groups and the total gain. */
export const investmentIndicators: readonly string[] = kinds.map(({ ofIndustry }) => ofIndustry);

/**
 * The system with the indicators of investment, where the projects have amounts in one currency and the system does
 * not use the names itself.
 */
export function withInvestment(system: System, projects: readonly StagedProject[]): System {
  const currency = currencyOf(projects);
  const taken = [...system.industries, ...system.indicators].map(({ id }) => id);
  const ids: string[] = [investmentAccount, ...kinds.flatMap(({ ofAll, ofIndustry }) => [ofAll, ofIndustry])];
  if (currency === undefined || ids.some((id) => taken.includes(id))) return system;
  const added = kinds.flatMap(({ ofAll, ofIndustry, en, zh }) =>
    [ofAll, ofIndustry].map((id): Indicator => ({
      id,
      names: { en, zh },
      unit: currency,
      type: 'flow',
      prices: 'current',
      growth: 'nominal',
      additive: { industries: true, regions: true },
      over_time: 'sum',
      formula: null,
      decimals: null,
    })),
  );
  const account: Industry = {
    id: investmentAccount,
    names: { en: 'all projects', zh: '全部项目' },
    level: 'account',
    parent: null,
    headline: null,
    indicators: kinds.map(({ ofAll }) => ofAll),
    codes: [],
  };
  return {
    ...system,
    indicators: [...system.indicators, ...added],
    industries: [
      ...system.industries.map((node) =>
        ['total', 'group', 'industry'].includes(node.level)
          ? { ...node, indicators: [...node.indicators, ...investmentIndicators] }
          : node,
      ),
      account,
    ],
  };
}

/** Adds the observations of investment to the table `observations`; industries without a project have invested nothing. */
export async function observeInvestment(engine: Engine, system: System, staged: Staged): Promise<void> {
  if (!system.industries.some(({ id, level }) => id === investmentAccount && level === 'account')) return;
  const sums = [...completedSums(staged, system), ...plannedSums(staged, system)];
  if (sums.length === 0) return;
  const columns = {
    region: 'VARCHAR',
    industry: 'VARCHAR',
    indicator: 'VARCHAR',
    period: 'VARCHAR',
    accumulation: 'VARCHAR',
    value: 'DOUBLE',
    status: 'VARCHAR',
    origin: 'VARCHAR',
    source_file: 'VARCHAR',
    source_line: 'INTEGER',
  } as const;
  const region = ownRegion(system).id;
  await engine.createTable(
    'investment',
    columns,
    sums.map((sum): Cell[] => [
      region,
      sum.industry,
      sum.indicator,
      sum.period,
      sum.accumulation,
      sum.value,
      sum.status,
      'projects',
      sum.file,
      sum.line,
    ]),
  );
  const names = Object.keys(columns).join(', ');
  await engine.run(`INSERT INTO observations (${names}) SELECT ${names} FROM investment`);
}

interface Sum {
  industry: string;
  indicator: string;
  period: string;
  accumulation: 'period' | 'ytd';
  value: number;
  /** E where a project that had begun did not report. */
  status: 'A' | 'E';
  file: string;
  line: number;
}

/** What was completed from the beginning of the year to each period that any report is about. */
function completedSums({ projects, progress }: Staged, system: System): Sum[] {
  const reported = progress.filter((report) => report.completed_year !== null);
  const texts = new Set(reported.flatMap(({ period }) => [period, ...wholeYear(period)]));
  const periods = [...texts].flatMap((text) => parsePeriod(text) ?? []);
  return periods.flatMap((period) => {
    const latest = projects.map((project) => ({ project, report: latestUpTo(reported, project.id, period) }));
    return placesOf('completed', system).map(({ industry, indicator, own }): Sum => {
      const here = latest.filter(({ project }) => own(project));
      const reports = here.flatMap(({ report }) => report ?? []);
      const isLacking = here.some(
        ({ project, report }) => isOpen(project, period) && !endsWith(report, period),
      );
      return {
        industry,
        indicator,
        period: printPeriod(period),
        accumulation: period.frequency === 'A' ? 'period' : 'ytd',
        value: reports.reduce((sum, report) => sum + (report.completed_year ?? 0), 0),
        status: isLacking ? 'E' : 'A',
        file: reports[0]?.file ?? 'data/progress.csv',
        line: reports[0]?.line ?? 1,
      };
    });
  });
}

/** The investment planned for the year, as the projects' rows state it for the year of the latest report. */
function plannedSums({ projects, progress }: Staged, system: System): Sum[] {
  const years = progress.flatMap(({ period }) => parsePeriod(period)?.year ?? []);
  const year = Math.max(...years);
  const planned = projects.filter(({ planned_year }) => planned_year !== null);
  if (!Number.isFinite(year) || planned.length === 0) return [];
  return placesOf('planned', system).map(({ industry, indicator, own }): Sum => {
    const here = planned.filter(own);
    return {
      industry,
      indicator,
      period: String(year),
      accumulation: 'period',
      value: here.reduce((sum, project) => sum + (project.planned_year ?? 0), 0),
      status: 'A',
      file: here[0]?.file ?? 'data/projects.csv',
      line: here[0]?.line ?? 1,
    };
  });
}

interface Place {
  industry: string;
  indicator: string;
  /** Whether a project counts here. */
  own: (project: StagedProject) => boolean;
}

/** The indicators of a measure: of each industry, then of all projects together. */
function placesOf(measure: Kind['measure'], system: System): Place[] {
  const ids = systemIndustries(system).map(({ id }) => id);
  return kinds
    .filter((kind) => kind.measure === measure)
    .flatMap(({ ofAll, ofIndustry, keyOnly }) => {
      const counts = ({ key }: StagedProject): boolean => key || !keyOnly;
      return [
        ...ids.map((industry) => ({
          industry,
          indicator: ofIndustry,
          own: (project: StagedProject) => project.industry === industry && counts(project),
        })),
        { industry: investmentAccount, indicator: ofAll, own: counts },
      ];
    });
}

/** The year that a period ends, if it ends one: what is completed by then is the year's. */
function wholeYear(text: string): string[] {
  const period = parsePeriod(text);
  return period !== undefined && monthSpan(period)[1] % 12 === 11 ? [String(period.year)] : [];
}

/** The last report of the year up to a period's end. */
function latestUpTo(
  reports: readonly StagedReport[],
  project: string,
  period: Period,
): StagedReport | undefined {
  let found: { report: StagedReport; end: number } | undefined;
  for (const report of reports) {
    const at = parsePeriod(report.period);
    if (report.project !== project || at?.year !== period.year) continue;
    const end = monthSpan(at)[1];
    if (end <= monthSpan(period)[1] && end >= (found?.end ?? 0)) found = { report, end };
  }
  return found?.report;
}

/** Whether a report tells of the very end of the period. */
function endsWith(report: StagedReport | undefined, period: Period): boolean {
  const at = parsePeriod(report?.period ?? '');
  return at !== undefined && monthSpan(at)[1] === monthSpan(period)[1];
}

/** Whether a project was being built in the period, as far as its dates say. */
function isOpen({ actual_start, planned_start, actual_end, stage }: StagedProject, period: Period): boolean {
  if (stage === 'reserve' || stage === 'suspended') return false;
  const start = actual_start ?? planned_start;
  const year = String(period.year);
  return (
    (start === null || start.slice(0, 4) <= year) && (actual_end === null || actual_end.slice(0, 4) >= year)
  );
}

/** The currency of all projects that have amounts; undefined where there is none, or several. */
function currencyOf(projects: readonly StagedProject[]): string | undefined {
  const units = new Set(projects.flatMap(({ unit }) => (unit !== null && isCurrency(unit) ? [unit] : [])));
  const [only] = units;
  return units.size === 1 ? only : undefined;
}
