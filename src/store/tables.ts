// The tables of a built workspace. Each is one Parquet file in the store, sorted, with these columns in this order.
import type { Columns } from '../engine/index.js';

/** The columns of the cell that a row is of. */
const cell = {
  region: 'VARCHAR',
  industry: 'VARCHAR',
  indicator: 'VARCHAR',
  period: 'VARCHAR',
  accumulation: 'VARCHAR',
} as const;

export const tables = {
  /** One row per region, industry, indicator, period and accumulation. */
  observations: {
    region: 'VARCHAR',
    industry: 'VARCHAR',
    indicator: 'VARCHAR',
    period: 'VARCHAR',
    /** `period`: of the period alone; `ytd`: from the year's beginning to its end. */
    accumulation: 'VARCHAR',
    /** In the indicator's base unit; null where there is none. */
    value: 'DOUBLE',
    /** SDMX observation status: A normal, E estimated, P provisional, M missing, C confidential. */
    status: 'VARCHAR',
    /** Last year's figure restated to this year's enterprises and classification (可比口径). */
    base: 'DOUBLE',
    /** `reported`, `compiled`, or `implied` by a published growth; `sum` of the parts' bases. */
    base_origin: 'VARCHAR',
    /** The level published for the same period of the year before. */
    base_published: 'DOUBLE',
    /** The published growth rate as a fraction, where one was published. */
    growth: 'DOUBLE',
    /** `published`, `sum_industries`, `sum_regions`, `implied` (difference of two cumulations), `compiled` (from returns), `projects` (from reports on projects). */
    origin: 'VARCHAR',
    /** Note codes, comma-separated. */
    notes: 'VARCHAR',
    /** Of an aggregate: how many parts it has, how many of them have no value, and how many are withheld. */
    parts: 'INTEGER',
    parts_missing: 'INTEGER',
    parts_withheld: 'INTEGER',
    /** Sum of the parts that have a value. */
    parts_value: 'DOUBLE',
    /** The parts that report a comparable base (comma-separated), their sum now and on that base. */
    covered: 'VARCHAR',
    covered_value: 'DOUBLE',
    covered_base: 'DOUBLE',
    /** What the growth of the year after was taken on, where no level of this period is known. */
    next_base: 'DOUBLE',
    /** Number of enterprises behind it, where it is compiled from returns. */
    enterprises: 'BIGINT',
    /** The document that the figure is taken from, and the place in the workspace's files. */
    source: 'VARCHAR',
    source_file: 'VARCHAR',
    source_line: 'INTEGER',
    source_column: 'VARCHAR',
    /** Place of the growth's cell. */
    growth_file: 'VARCHAR',
    growth_line: 'INTEGER',
    growth_column: 'VARCHAR',
  },
  rates: {
    from: 'VARCHAR',
    to: 'VARCHAR',
    period: 'VARCHAR',
    /** `average` over the period, or at its `end`. */
    kind: 'VARCHAR',
    /** Units of `to` that one unit of `from` costs. */
    rate: 'DOUBLE',
    source: 'VARCHAR',
    source_file: 'VARCHAR',
    source_line: 'INTEGER',
  },
  projects: {
    id: 'VARCHAR',
    name_en: 'VARCHAR',
    name_zh: 'VARCHAR',
    /** An industry of the system, or null for a public service. */
    industry: 'VARCHAR',
    /** The public-service category where it is no industry's project. */
    category: 'VARCHAR',
    key: 'BOOLEAN',
    owner: 'VARCHAR',
    district: 'VARCHAR',
    /** Currency of the amounts. */
    unit: 'VARCHAR',
    planned_total: 'DOUBLE',
    planned_year: 'DOUBLE',
    completed: 'DOUBLE',
    planned_start: 'VARCHAR',
    planned_end: 'VARCHAR',
    actual_start: 'VARCHAR',
    actual_end: 'VARCHAR',
    stage: 'VARCHAR',
    source: 'VARCHAR',
    source_file: 'VARCHAR',
    source_line: 'INTEGER',
  },
  /** Reports on projects: what was reached by the end of a period. */
  progress: {
    project: 'VARCHAR',
    period: 'VARCHAR',
    /** Completed from the beginning of the year, and since the project began, in the project's currency. */
    completed_year: 'DOUBLE',
    completed_total: 'DOUBLE',
    /** Physical progress, a fraction. */
    physical: 'DOUBLE',
    /** The completion as it was then expected. */
    expected_end: 'VARCHAR',
    stage: 'VARCHAR',
    source: 'VARCHAR',
    source_file: 'VARCHAR',
    source_line: 'INTEGER',
  },
  /** Shares known only by a bound, of wholes that are not published. */
  bounds: {
    id: 'VARCHAR',
    name_en: 'VARCHAR',
    name_zh: 'VARCHAR',
    /** The figure expression of the part. */
    part: 'VARCHAR',
    comparison: 'VARCHAR',
    /** A fraction. */
    share: 'DOUBLE',
    source: 'VARCHAR',
    source_file: 'VARCHAR',
    source_line: 'INTEGER',
  },
  targets: {
    id: 'VARCHAR',
    name_en: 'VARCHAR',
    name_zh: 'VARCHAR',
    /** The figure expression of the level, with the period left out or given as `t`. */
    expression: 'VARCHAR',
    /** `level`, `average_growth` since the baseline, or `share` in the whole. */
    measure: 'VARCHAR',
    /** `>=`, `>`, `<=`, `<`, `=`. */
    comparison: 'VARCHAR',
    value: 'DOUBLE',
    unit: 'VARCHAR',
    /** The period by which it is due. */
    due: 'VARCHAR',
    /** The growth a year that the target came with, as a fraction. */
    annual_growth: 'DOUBLE',
    baseline: 'DOUBLE',
    baseline_period: 'VARCHAR',
    source: 'VARCHAR',
    source_file: 'VARCHAR',
    source_line: 'INTEGER',
  },
  /** What the checks found; `where` as in `check --json`. */
  findings: {
    rule: 'VARCHAR',
    /** `error`, `warning` or `info`. */
    severity: 'VARCHAR',
    file: 'VARCHAR',
    line: 'INTEGER',
    column: 'VARCHAR',
    message_en: 'VARCHAR',
    message_zh: 'VARCHAR',
    value: 'DOUBLE',
    expected: 'DOUBLE',
    /** Of a return: whose, of when, which item and industry, and by how much it moves the total of the item. */
    enterprise: 'VARCHAR',
    period: 'VARCHAR',
    item: 'VARCHAR',
    last_year: 'BOOLEAN',
    industry: 'VARCHAR',
    effect: 'DOUBLE',
    /** Who looked at it and found it true, and why: then it no longer counts. */
    confirmed: 'VARCHAR',
  },
  /**
   * What returns compile to, for every industry, group and the total, whether or not a published figure stands instead:
   * the level, the comparable base, and the bridge between them and the level of the year before, which adds up:
   * base_published + entered + left + reclassified + restated = base.
   */
  compiled: {
    ...cell,
    value: 'DOUBLE',
    base: 'DOUBLE',
    base_published: 'DOUBLE',
    entered: 'DOUBLE',
    left: 'DOUBLE',
    reclassified: 'DOUBLE',
    restated: 'DOUBLE',
    /** Of the enterprises that returned both this period and a year before: their level now and then. */
    matched_value: 'DOUBLE',
    matched_base: 'DOUBLE',
    /** How many enterprises count in its last period. */
    enterprises: 'BIGINT',
    /** How many returns in it are imputed whole, and how many are changed in part or left out. */
    imputed: 'BIGINT',
    edited: 'BIGINT',
    /** How many returns that were due lack in it, with nothing imputed for them. */
    missing: 'BIGINT',
    /** How many more count in it that do not in its last period, as they left, moved or stopped returning. */
    carried: 'BIGINT',
    /** How many enterprises matched_value and matched_base are of. */
    matched: 'BIGINT',
  },
  /** How many of the enterprises of a compiled cell are in several parts of its industry, and what of it is theirs. */
  in_several: { ...cell, value: 'DOUBLE', enterprises: 'BIGINT' },
  /** The largest contributors of a cell, the largest first; a holding group counts as one. Confidential. */
  contributors: {
    ...cell,
    place: 'INTEGER',
    unit: 'VARCHAR',
    value: 'DOUBLE',
  },
  /** How many returns were due and came, by industry and period. */
  responses: {
    region: 'VARCHAR',
    industry: 'VARCHAR',
    period: 'VARCHAR',
    expected: 'BIGINT',
    returned: 'BIGINT',
    imputed: 'BIGINT',
    edited: 'BIGINT',
    excluded: 'BIGINT',
    superseded: 'BIGINT',
  },
  /**
   * Every change of a value between what was returned and what was compiled. Confidential. Those of returns that were changed as a
   * whole, which are many, are kept in `whole_edits`; `storeTable` gives them all.
   */
  edits: {
    enterprise: 'VARCHAR',
    period: 'VARCHAR',
    item: 'VARCHAR',
    last_year: 'BOOLEAN',
    /** `superseded`, `corrected`, `excluded` or `imputed`. */
    kind: 'VARCHAR',
    /** Where the enterprise counts: its region, and its industries separated by commas. */
    region: 'VARCHAR',
    industry: 'VARCHAR',
    old: 'DOUBLE',
    new: 'DOUBLE',
    /** Of an imputed value: new = basis * ratio. The basis is its own value of that period, or, without one, what the same return tells of last year. */
    basis: 'DOUBLE',
    basis_period: 'VARCHAR',
    ratio: 'DOUBLE',
    rule: 'VARCHAR',
    reason: 'VARCHAR',
    who: 'VARCHAR',
    when: 'VARCHAR',
    /** Where the return stands; of one that did not come, that which it was imputed from. */
    file: 'VARCHAR',
    line: 'INTEGER',
  },
  /**
   * Returns that were sent again (`superseded`) or did not come and were `imputed`: the lists have an entry for every item, which is no
   * change where old and new are both null. The other columns are as in `edits`. Confidential.
   */
  whole_edits: {
    enterprise: 'VARCHAR',
    period: 'VARCHAR',
    kind: 'VARCHAR',
    region: 'VARCHAR',
    industry: 'VARCHAR',
    item: 'VARCHAR[]',
    old: 'DOUBLE[]',
    new: 'DOUBLE[]',
    basis: 'DOUBLE[]',
    basis_period: 'VARCHAR',
    ratio: 'DOUBLE[]',
    rule: 'VARCHAR',
    reason: 'VARCHAR',
    file: 'VARCHAR',
    line: 'INTEGER',
  },
  /**
   * Which changed returns count beyond their own period, with their cumulation: those of `of_period`, in `period`, where the enterprise
   * left, moved or stopped returning within the year; `sign` is -1 where a cumulation is taken off, as it counts elsewhere. Confidential.
   */
  carried_changes: {
    enterprise: 'VARCHAR',
    period: 'VARCHAR',
    of_period: 'VARCHAR',
    region: 'VARCHAR',
    industry: 'VARCHAR',
    sign: 'INTEGER',
  },
  /** Which files hold returns of which periods. */
  return_files: { file: 'VARCHAR', period: 'VARCHAR' },
  /** Returns that were due by the register and did not come. Confidential. */
  missing: { enterprise: 'VARCHAR', period: 'VARCHAR' },
  /** The enterprises that findings, edits and missing returns are about, by the latest row of the register. Confidential. */
  enterprises: {
    enterprise: 'VARCHAR',
    name: 'VARCHAR',
    region: 'VARCHAR',
    /** Separated by commas. */
    industries: 'VARCHAR',
  },
  /** Every file the build read. */
  inputs: { file: 'VARCHAR', sha256: 'VARCHAR', bytes: 'BIGINT' },
} satisfies Record<string, Columns>;

export type TableName = keyof typeof tables;
