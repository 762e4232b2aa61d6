// Investment in projects: sums by industry, service and district, the industries' share in it, and wholes known by a bound.
import { documentText, evaluate, type FigureContext, type Text } from '../figures/index.js';
import { InputError } from '../lib/index.js';
import { storeTable } from '../store/index.js';
import { wholeFromShare, type Comparison } from './measures.js';
import type { BoundState, Investment, InvestmentGroup, ProjectState } from './model.js';
import { writer } from './words.js';

interface StoredBound {
  id: string;
  name_en: string | null;
  name_zh: string | null;
  part: string;
  comparison: Comparison;
  share: number;
  source: string | null;
  source_file: string;
  source_line: number;
}

/** The investment of the projects, with the bounds of the workspace. */
export async function investmentOf(
  context: FigureContext,
  projects: readonly ProjectState[],
): Promise<Investment> {
  const units = new Set(projects.flatMap(({ unit }) => unit ?? []));
  const [unit] = units;
  // what was completed in one year; the last report on a project may be of another
  const years = projects.flatMap(({ reported }) => (reported === null ? [] : [Number(reported.slice(0, 4))]));
  const year = years.length === 0 ? null : Math.max(...years);
  const ofYear = projects.map((project) =>
    Number(project.reported?.slice(0, 4)) === year ? project : { ...project, completed_year: null },
  );
  const keyProjects = ofYear.filter(({ key }) => key);
  const inAll = sum(keyProjects, 'completed_year');
  const inIndustries = sum(
    keyProjects.filter(({ industry }) => industry !== null),
    'completed_year',
  );
  return {
    unit: units.size === 1 ? (unit ?? null) : null,
    year,
    by_industry: groups(ofYear, ({ industry, kind }) =>
      industry === null ? null : { id: industry, name: kind },
    ),
    by_category: groups(ofYear, ({ industry, category, kind }) =>
      industry !== null || category === null ? null : { id: category, name: kind },
    ),
    by_district: groups(ofYear, ({ district, district_name: name }) =>
      district === null || name === null ? null : { id: district, name },
    ),
    industries_share: units.size > 1 || inAll === null || inAll === 0 ? null : (inIndustries ?? 0) / inAll,
    bounds: await boundStates(context),
  };
}

function groups(
  projects: readonly ProjectState[],
  groupOf: (project: ProjectState) => { id: string; name: Text } | null,
): InvestmentGroup[] {
  const found = new Map<string, { name: Text; members: ProjectState[] }>();
  for (const project of projects) {
    const group = groupOf(project);
    if (group === null) continue;
    const known = found.get(group.id) ?? { name: group.name, members: [] };
    known.members.push(project);
    found.set(group.id, known);
  }
  return [...found].map(([id, { name, members }]) => ({
    id,
    name,
    projects: members.length,
    members: members.map(({ id: project }) => project),
    planned_total: sum(members, 'planned_total'),
    planned_year: sum(members, 'planned_year'),
    completed_year: sum(members, 'completed_year'),
  }));
}

/** The sum of what is known; null where nothing is. */
function sum(
  projects: readonly ProjectState[],
  key: 'planned_total' | 'planned_year' | 'completed_year',
): number | null {
  const known = projects.flatMap((project) => project[key] ?? []);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

async function boundStates(context: FigureContext): Promise<BoundState[]> {
  const { engine, store } = context;
  const bounds = await engine.all<StoredBound>(
    `SELECT * FROM ${storeTable(engine, store, 'bounds')} ORDER BY source_file, source_line`,
  );
  const states = await Promise.all(bounds.map((bound) => boundState(bound, context)));
  return states.flatMap((state) => state ?? []);
}

/** What a bound says of its whole; nothing where the part has no value. */
async function boundState(bound: StoredBound, context: FigureContext): Promise<BoundState | undefined> {
  const { system } = context.store;
  const place = { file: bound.source_file, line: bound.source_line };
  const [part] = await evaluate(bound.part, context).catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.problems.map((problem) => ({ ...problem, at: { ...place, column: 'part' } })));
  });
  if (part?.value == null) return undefined;
  const write = writer(system);
  const { at_most, at_least } = wholeFromShare(part.value, bound.comparison, bound.share);
  const name = {
    en: bound.name_en ?? bound.name_zh ?? bound.id,
    zh: bound.name_zh ?? bound.name_en ?? bound.id,
  };
  const share = write.stated(bound.share);
  const limit = write.amount(threeDigits(at_most ?? at_least ?? part.value), part.unit, part.quantity);
  const word =
    bound.comparison === '='
      ? { en: '', zh: '为' }
      : at_most === null
        ? { en: 'at least ', zh: '至少' }
        : { en: 'at most ', zh: '至多' };
  const said = { '>': 'more than ', '>=': 'at least ', '<': 'less than ', '<=': 'at most ', '=': '' }[
    bound.comparison
  ];
  const saidZh = { '>': '超过', '>=': '不低于', '<': '低于', '<=': '不超过', '=': '为' }[bound.comparison];
  return {
    id: bound.id,
    name,
    part: { ref: part.ref, period: part.period ?? '', value: part.value, text: part.text },
    comparison: bound.comparison,
    share: bound.share,
    at_most,
    at_least,
    unit: part.unit,
    text: {
      en: `${name.en}: ${word.en}${limit.en} in all, since ${part.text.en} is ${said}${share.en} of it`,
      zh: `${name.zh}：总额${word.zh}${limit.zh}（${part.text.zh}占其${saidZh}${share.zh}）`,
    },
    source: documentText(bound.source, system),
    place,
  };
}

/** A bound in three digits: it is no more exact than the share that it rests on. */
function threeDigits(value: number): number {
  return Number(value.toPrecision(3));
}
