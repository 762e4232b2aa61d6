// Files of returns that are set aside, as findings.
import { formatProblem, type Lang, type Problem } from '../../lib/index.js';
import type { Finding } from '../staged.js';

/** So many problems of a file are listed. */
const most = 20;

/** The problems of a file that is set aside. */
export function setAside({ file, problems }: { file: string; problems: readonly Problem[] }): Finding[] {
  return problems.slice(0, most).map((problem) => ({
    ...{ rule: 'quarantine', severity: 'error', file, line: problem.at?.line ?? null },
    column: problem.at?.column === undefined ? null : String(problem.at.column),
    message_en: `The file is set aside: ${told(problem, 'en')}`,
    message_zh: `该文件已被隔离，未参与汇总：${told(problem, 'zh')}`,
    ...{ value: null, expected: null },
  }));
}

/** A problem as a sentence without its place, which the finding has of its own. */
function told({ message, found, expected, mend }: Problem, lang: Lang): string {
  const text = formatProblem({ message, found, expected, mend }, lang);
  return /[.?。？]$/.test(text) ? text : `${text}.`;
}
