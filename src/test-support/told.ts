// For tests of messages: whether they tell all that a reader needs.
import { problemIn, type Problem } from '../lib/index.js';

/** Which of what was found, what was expected and how to mend it a problem does not tell, in either language. */
export function lacks(problem: Problem): string {
  const parts = (['found', 'expected', 'mend'] as const).filter((part) =>
    (['en', 'zh'] as const).some(
      (lang) => (problemIn(problem, lang)[part] ?? '').split('\n')[0]?.trim() === '',
    ),
  );
  return parts.length === 0 ? '' : `${problemIn(problem, 'en').message}: ${parts.join(', ')}`;
}
