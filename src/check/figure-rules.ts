// Rules over compiled figures, evaluated on the engine's tables before they are written: a rule with `t` for every period.
import type { Finding } from '../collect/index.js';
import type { Engine } from '../engine/index.js';
import { evaluate, print, references, type Figure, type FigureContext } from '../figures/index.js';
import { InputError } from '../lib/index.js';
import { ownRegion, type System } from '../define/index.js';
import { ofRule } from './rule-expression.js';
import type { Rule } from './rules.js';
import { comparisonOf } from './told.js';

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
        const bindings: Record<string, string> = t === undefined ? {} : { t };
        const figures = await evaluate(rule.text, context, bindings);
        let sides: Sides | undefined;
        for (const figure of figures) {
          if (figure.quantity !== 'truth')
            throw new InputError({
              message: {
                en: 'the rule says nothing that is true or false',
                zh: '规则不是可判断真假的表达式',
              },
              found: rule.text,
              expected: { en: 'a comparison', zh: '比较式' },
              mend: { en: `Compare it: ${rule.text} >= …`, zh: `请写成比较式：${rule.text} >= …` },
              at: { file: 'rules.yaml', column: 1 },
            });
          if (figure.value !== 0) continue;
          sides ??= await sidesOf(rule, context, bindings);
          findings.push(findingOf(rule, figure, t ?? null, sides, system));
        }
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new InputError(error.problems.map((problem) => ({ ...ofRule(rule.text, problem), at: rule.at })));
    }
  }
  return findings;
}

/** The figures on both sides of the comparison that a rule is; empty where it is no single one. */
interface Sides {
  operator: string;
  left: Figure[];
  right: Figure[];
}

async function sidesOf(
  { expression }: Rule,
  context: FigureContext,
  bindings: Readonly<Record<string, string>>,
): Promise<Sides> {
  const comparison = comparisonOf(expression);
  if (comparison === undefined) return { operator: '', left: [], right: [] };
  const { operator, left, right } = comparison;
  const of = (side: typeof left): Promise<Figure[]> => evaluate(print(side), context, bindings);
  return { operator, left: await of(left), right: await of(right) };
}

function findingOf(
  rule: Rule,
  figure: Figure,
  t: string | null,
  { operator, left, right }: Sides,
  system: System,
): Finding {
  const period = figure.period ?? t;
  // a side that is the same for all has none of the axes
  const same = (key: 'region' | 'industry' | 'period', side: Figure): boolean =>
    side[key] === null || figure[key] === null || side[key] === figure[key];
  const [found, expected] = [left, right].map((side) =>
    side.find((each) => same('region', each) && same('industry', each) && same('period', each)),
  );
  const said = (lang: 'en' | 'zh'): string => {
    const told =
      found === undefined || expected === undefined
        ? ''
        : lang === 'en'
          ? `found ${found.text.en}, expected ${operator} ${expected.text.en}`
          : `实际为${found.text.zh}，应${operator} ${expected.text.zh}`;
    const [open, between, close] = lang === 'en' ? [' (', '; ', ')'] : ['（', '；', '）'];
    if (rule.explanation[lang] === '') return told === '' ? rule.text : `${rule.text}${open}${told}${close}`;
    return `${rule.explanation[lang]}${open}${rule.text}${told === '' ? '' : between}${told}${close}`;
  };
  const { region, industry } = figure;
  // as the expression writes it: the whole workspace's own region goes without saying
  const place = region === null || region === ownRegion(system).id ? industry : [region, industry].join('/');
  const where = [place, period].filter((part) => part !== null);
  return {
    ...{ rule: rule.name, severity: rule.severity, file: 'rules.yaml', line: rule.line, column: null },
    message_en: `${where.join(' ')}: ${said('en')}`,
    message_zh: `${where.join(' ')}：${said('zh')}`,
    ...{ value: found?.value ?? null, expected: expected?.value ?? null, period, industry },
  };
}
