// Files of returns that are set aside, as findings.
import { detailsInChinese, problemIn, type Problem } from '../../lib/index.js';
import type { Finding } from '../staged.js';

/** So many problems of a file are listed. */
const most = 20;

/** The problems of a file that is set aside. */
export function setAside({ file, problems }: { file: string; problems: readonly Problem[] }): Finding[] {
  return problems.slice(0, most).map((problem) => ({
    ...{ rule: 'quarantine', severity: 'error', file, line: problem.at?.line ?? null },
    column: problem.at?.column === undefined ? null : String(problem.at.column),
    message_en: `The file is set aside: ${inEnglish(problem)}.`,
    message_zh: `该文件已被隔离，未参与汇总：${inChinese(problem)}。`,
    ...{ value: null, expected: null },
  }));
}

function inEnglish(problem: Problem): string {
  const { message, found, expected } = problemIn(problem, 'en');
  if (found === undefined) return message;
  return `${message} (found ${found}${expected === undefined ? '' : `; expected ${expected}`})`;
}

function inChinese(problem: Problem): string {
  const { message, found, expected } = problemIn(problem, 'zh');
  return `${message}${detailsInChinese(found, expected)}`;
}
