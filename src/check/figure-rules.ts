// Rules over compiled figures, evaluated on the engine's tables before they are written: a rule with `t` for every period.
import type { Finding } from '../collect/index.js';
import type { Engine } from '../engine/index.js';
import { evaluate, references, type FigureContext } from '../figures/index.js';
import { InputError } from '../lib/index.js';
import type { System } from '../define/index.js';
import type { Rule } from './rules.js';

/** A finding for every figure or period for which a rule does not hold. Throws an `InputError` where a rule cannot be evaluated. */
export async function checkFigures(
  engine: Engine,
  system: System,
  rules: readonly Rule[],
): Promise<Finding[]> {
  const own = rules.filter(({ over }) => over === 'figures');
  if (own.length === 0) return [];
  const build = { version: 0, id: '', built: '', rows: {}, synthetic: false };
  const context: FigureContext = { engine, store: { folder: '', system, build, live: true } };
  const periods = await engine.all<{ period: string }>(
    'SELECT DISTINCT period FROM observations WHERE value IS NOT NULL ORDER BY period',
  );
  const findings: Finding[] = [];
  for (const rule of own) {
    const isFree = references(rule.expression).some(
      ({ period }) =>
        period === null ||
        'parameter' in period.first ||
        (period.last !== null && 'parameter' in period.last),
    );
    try {
      for (const t of isFree ? periods.map(({ period }) => period) : [undefined]) {
        const figures = await evaluate(rule.text, context, t === undefined ? {} : { t });
        for (const figure of figures) {
          if (figure.value !== 0) continue;
          const said = (lang: 'en' | 'zh'): string =>
            rule.explanation[lang] === '' ? rule.text : `${rule.explanation[lang]} (${rule.text})`;
          const where = [figure.industry, figure.period ?? t].filter(
            (part) => part !== null && part !== undefined,
          );
          findings.push({
            rule: rule.name,
            severity: rule.severity,
            file: 'rules.yaml',
            line: rule.line,
            column: null,
            message_en: `${where.join(' ')}: ${said('en')}`,
            message_zh: `${where.join(' ')}：${said('zh')}`,
            value: null,
            expected: null,
            period: figure.period ?? t ?? null,
            industry: figure.industry,
          });
        }
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new InputError(
        error.problems.map((problem) => ({ ...problem, at: { file: 'rules.yaml', line: rule.line } })),
      );
    }
  }
  return findings;
}
