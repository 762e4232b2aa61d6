// Projects and the reports on them as the store keeps them: the rows of the tables `projects` and `progress`.

export type Stage = 'reserve' | 'started' | 'under_construction' | 'completed' | 'suspended';

/** A project as its owner or the plan states it; amounts in the currency `unit`, dates as days or periods. */
export interface ProjectRow {
  id: string;
  name_en: string | null;
  name_zh: string | null;
  /** An industry of the system, or null for a public service. */
  industry: string | null;
  category: string | null;
  key: boolean;
  owner: string | null;
  district: string | null;
  unit: string | null;
  planned_total: number | null;
  planned_year: number | null;
  completed: number | null;
  planned_start: string | null;
  planned_end: string | null;
  actual_start: string | null;
  actual_end: string | null;
  stage: Stage | null;
  source: string | null;
  source_file: string;
  source_line: number;
}

/** What a project had reached by the end of a period, as it was reported. */
export interface ReportRow {
  /** The project's id. */
  project: string;
  period: string;
  /** Investment completed from the beginning of the year, and since the project began; in the project's currency. */
  completed_year: number | null;
  completed_total: number | null;
  /** Physical progress as a fraction. */
  physical: number | null;
  /** The completion as it was then expected. */
  expected_end: string | null;
  stage: Stage | null;
  source: string | null;
  source_file: string;
  source_line: number;
}
