// songhua check --coverage [PERIOD]: how many returns were due and came, by industry and period.
import { industryOf, nameOf } from '../define/index.js';
import { coverage, formatText } from '../figures/index.js';
import { InputError, printPeriod } from '../lib/index.js';
import { periodOption } from './arguments.js';
import { withFigures } from './context.js';
import { columns, print, printJson } from './output.js';

export async function showCoverage(
  asked: string | true,
  options: { C: string; lang: string; json?: boolean },
): Promise<void> {
  const period = asked === true ? undefined : printPeriod(periodOption(asked));
  const { rows, system, synthetic } = await withFigures(options.C, async (context) => ({
    rows: await coverage(context, period),
    system: context.store.system,
    synthetic: context.store.build.synthetic,
  }));
  if (rows.length === 0)
    throw new InputError({
      message:
        period === undefined
          ? { en: 'this workspace has no returns', zh: '该工作区没有企业报表' }
          : { en: `no returns are of ${period}`, zh: `没有 ${period} 的报表` },
      at: { file: 'data/returns' },
      found: period === undefined ? { en: 'no returns', zh: '没有报表' } : `"${period}"`,
      expected: {
        en: 'a period of which returns were due, written as they write it',
        zh: '应报报表的报告期，写法与报表一致',
      },
      mend:
        period === undefined
          ? { en: 'Put returns into data/returns, and build', zh: '请将报表放入 data/returns 后重新生成' }
          : { en: 'Leave the period out to see all of them', zh: '不写报告期可列出全部' },
    });
  if (options.json === true) return printJson({ coverage: rows, ...(synthetic && { synthetic }) });
  const lang = options.lang === 'zh' ? 'zh' : 'en';
  const head = {
    en: ['industry', 'period', 'due', 'came', 'rate', 'imputed', 'left out', 'sent again'],
    zh: ['产业', '报告期', '应报', '实报', '报送率', '推算', '剔除', '重报'],
  }[lang];
  const lines = rows.map((row) => [
    nameOf(industryOf(system, row.industry) ?? { id: row.industry, names: {} }, lang),
    row.period,
    ...[row.expected, row.returned].map(String),
    formatText({ value: row.rate, unit: '1', quantity: 'rate' }, system.format)[lang],
    ...[row.imputed, row.excluded, row.superseded].map(String),
  ]);
  print(`${columns([head, ...lines], [2, 3, 4, 5, 6, 7])}\n`);
  if (synthetic)
    print(
      lang === 'zh'
        ? '含合成数据，不反映真实企业。\n'
        : 'Some of the data are synthetic and describe no real enterprise.\n',
    );
}
