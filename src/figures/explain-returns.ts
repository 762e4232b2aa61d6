// What a figure compiled from returns rests on: how many enterprises, how many of their returns were corrected, left out or
// imputed, the bridge to the level of the year before, and the changes one by one as far as a reader can take them in.
import { partsOf, subregions, type System } from '../define/index.js';
import { identifier, literal } from '../engine/index.js';
import { monthSpan, parsePeriod, periodsPerYear, printPeriod } from '../lib/index.js';
import { storeTable } from '../store/index.js';
import type { FigureContext } from './evaluate.js';
import type { Bridge, Derivation, Text } from './figure.js';
import { formatText } from './format.js';
import type { CellKey } from './gather.js';

/** So many changes are shown one by one, those of people first. */
const shown = 12;

interface Compiled {
  value: number;
  enterprises: number;
  imputed: number;
  edited: number;
  /** Not in stores of earlier versions. */
  missing?: number | null;
  carried?: number | null;
  base: number | null;
  base_published: number | null;
  entered: number | null;
  left: number | null;
  reclassified: number | null;
  restated: number | null;
  matched_value: number | null;
  matched_base: number | null;
}

const kinds: Record<string, Text> = {
  corrected: { en: 'corrected', zh: '更正' },
  excluded: { en: 'left out', zh: '剔除' },
  imputed: { en: 'imputed', zh: '推算' },
  superseded: { en: 'replaced by a later return', zh: '被后报替代' },
};

/** Why a value was changed, as the build wrote it, in Chinese; what people wrote stays as it is. */
function reasonInChinese(reason: string): string {
  const known: Readonly<Record<string, string>> = {
    'ratio of the industry': '按所属产业的比率插补',
    'excluded by the rule': '按规则剔除',
  };
  return known[reason] ?? reason.replace(/^replaced by (.+:\d+)$/, '以$1处为准');
}

/** Why and from what a compiled cell is; undefined where the store has no compiled cell there. */
export async function explainReturns(
  key: CellKey,
  unit: string,
  context: FigureContext,
): Promise<{ why: Text; inputs: Derivation[] } | undefined> {
  const cell = await compiledCell(key, context);
  if (cell === undefined) return undefined;
  const edits = await editsOf(key, context);
  const counts = [...new Set(edits.map(({ kind }) => kind))].map((kind) => ({
    kind,
    n: edits.filter((edit) => edit.kind === kind).reduce((sum, edit) => sum + edit.many, 0),
  }));
  const list = (lang: 'en' | 'zh'): string =>
    counts
      .map(({ kind, n }) =>
        lang === 'zh'
          ? `${n}项${kinds[kind]?.zh ?? kind}`
          : `${n === 1 ? '1 value' : `${n} values`} ${kinds[kind]?.en ?? kind}`,
      )
      .join(lang === 'zh' ? '，' : ', ');
  const changed = {
    en: counts.length === 0 ? '' : `; ${list('en')}`,
    zh: counts.length === 0 ? '' : `；${list('zh')}`,
  };
  const lacking = cell.missing ?? 0;
  if (lacking > 0) {
    changed.en += `; ${lacking} ${lacking === 1 ? 'return that was due is' : 'returns that were due are'} missing, and nothing was imputed for ${lacking === 1 ? 'it' : 'them'}`;
    changed.zh += `；另有${lacking}份应报报表缺报，未作推算`;
  }
  const carried = cell.carried ?? 0;
  if (carried > 0) {
    changed.en += `; besides them ${carried === 1 ? '1 enterprise that left the register within the year counts with its' : `${carried} enterprises that left the register within the year count with their`} last cumulation`;
    changed.zh += `；另有${carried}家年内退出名录的企业按其最后一期累计数计入`;
  }
  const twice = await explainOverlap(key, unit, cell, context);
  return {
    why: {
      en: `compiled from the returns of ${cell.enterprises === 1 ? '1 enterprise' : `${cell.enterprises} enterprises`}${changed.en}${twice.en}`,
      zh: `由${cell.enterprises}家企业上报数汇总${changed.zh}${twice.zh}`,
    },
    inputs: edits.filter(({ enterprise }) => enterprise !== '').map((edit) => editNode(edit, unit, context)),
  };
}

/** What the parts of a cell count several times, and the cell once; empty where they count nothing twice. */
async function explainOverlap(
  key: CellKey,
  unit: string,
  cell: Compiled,
  context: FigureContext,
): Promise<Text> {
  const { system } = context.store;
  const parts = await Promise.all(
    partsOf(system, key.industry).map(({ id, headline }) =>
      compiledCell(
        { ...key, industry: id, ...(key.indicator === 'headline' && { indicator: headline ?? 'headline' }) },
        context,
      ),
    ),
  );
  const sum = (of: (part: Compiled) => number): number =>
    parts.reduce((all, part) => all + (part === undefined ? 0 : of(part)), 0);
  const many = sum(({ enterprises }) => enterprises) - cell.enterprises;
  if (many <= 0) return { en: '', zh: '' };
  const value = sum((part) => part.value) - cell.value;
  const text = formatText({ value, unit, quantity: 'amount' }, system.format);
  return {
    en: `; ${many === 1 ? '1 enterprise is' : `${many} enterprises are`} in several of its parts, whose ${text.en} count once here`,
    zh: `；${many}家企业同属多个组成部分，其${text.zh}在此只计一次`,
  };
}

/**
 * The bridge from the level of the year before to the comparable base, in numbers and in words, and the growth of the matched
 * sample; undefined where the cell has none, or where the figure's base is not the one that the returns give.
 */
export async function explainBridge(
  key: CellKey,
  base: number,
  unit: string,
  context: FigureContext,
): Promise<{ why: Text; bridge: Bridge } | undefined> {
  const cell = await compiledCell(key, context);
  if (cell?.base == null || cell.base_published === null || cell.base !== base) return undefined;
  const write = (value: number | null): Text =>
    formatText({ value: value ?? 0, unit, quantity: 'amount' }, context.store.system.format);
  const parts = (lang: 'en' | 'zh'): string => {
    const words = {
      en: ['entered', 'left', 'reclassified', 'restated'],
      zh: ['新进', '退出', '行业变更', '数据调整'],
    }[lang];
    const values = [cell.entered, cell.left, cell.reclassified, cell.restated];
    return values
      .map((value, i) => `${words[i] ?? ''} ${(value ?? 0) >= 0 ? '+' : ''}${write(value)[lang]}`)
      .join(lang === 'zh' ? '，' : ', ');
  };
  const matched =
    cell.matched_base !== null && cell.matched_base > 0 && cell.matched_value !== null
      ? formatText(
          { value: cell.matched_value / cell.matched_base - 1, unit: '1', quantity: 'rate' },
          context.store.system.format,
        )
      : undefined;
  const why = {
    en: `from the level of the year before, ${write(cell.base_published).en}: ${parts('en')} = ${write(cell.base).en}${matched === undefined ? '' : `; the enterprises of both years alone grew by ${matched.en}`}`,
    zh: `由上年汇总数${write(cell.base_published).zh}：${parts('zh')}，得可比基数${write(cell.base).zh}${matched === undefined ? '' : `；两年均上报的企业增长${matched.zh}`}`,
  };
  const { base_published, entered, left, reclassified, restated, matched_value, matched_base } = cell;
  const moved = {
    entered: entered ?? 0,
    left: left ?? 0,
    reclassified: reclassified ?? 0,
    restated: restated ?? 0,
  };
  return { why, bridge: { base_published, ...moved, base, matched_value, matched_base } };
}

async function compiledCell(key: CellKey, { engine, store }: FigureContext): Promise<Compiled | undefined> {
  const where = Object.entries(key).map(([column, value]) => `${column} = ${literal(value as string)}`);
  const [found] = await engine.all<Compiled>(
    `SELECT * FROM ${storeTable(engine, store, 'compiled')} WHERE ${where.join(' AND ')}`,
  );
  return found;
}

interface Edit {
  enterprise: string;
  period: string;
  item: string;
  last_year: boolean;
  kind: string;
  old: number | null;
  new: number | null;
  rule: string;
  reason: string | null;
  who: string | null;
  when: string | null;
  file: string | null;
  line: number | null;
  /** 1 for a change of its own; more where the rest is only counted. */
  many: number;
}

async function editsOf(
  { region, industry, indicator, period, accumulation }: CellKey,
  { engine, store }: FigureContext,
): Promise<Edit[]> {
  const read = parsePeriod(period);
  if (read === undefined) return [];
  const [first, last] = monthSpan(read);
  const from = accumulation === 'ytd' ? read.year * 12 : first;
  const where = [
    `period IN (${periodsWithin(from, last).map(literal).join(', ')})`,
    indicator === 'headline' ? 'TRUE' : `item = ${literal(indicator)}`,
    `region IN (${regionsWithin(store.system, region).map(literal).join(', ')})`,
    `(CONCAT(',', industry, ',') LIKE ${literal(`%,${industry},%`)})`,
  ];
  const rank = `ROW_NUMBER() OVER (ORDER BY CASE kind WHEN 'corrected' THEN 0 WHEN 'excluded' THEN 1 WHEN 'imputed' THEN 2 ELSE 3 END, ABS(COALESCE("new", 0) - COALESCE("old", 0)) DESC, enterprise, period)`;
  const columns = [
    'enterprise',
    'period',
    'item',
    'last_year',
    'kind',
    'old',
    'new',
    'rule',
    'reason',
    'who',
    'when',
    'file',
    'line',
  ];
  const list = columns.map(identifier).join(', ');
  return engine.all<Edit>(`
    WITH own AS (SELECT ${list}, ${rank} AS nth FROM ${storeTable(engine, store, 'edits')} WHERE ${where.join(' AND ')})
    SELECT ${list}, 1 AS many, nth FROM own WHERE nth <= ${shown}
    UNION ALL SELECT '', '', '', FALSE, kind, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, COUNT(*), ${shown} + 1 FROM own WHERE nth > ${shown} GROUP BY kind
    ORDER BY nth`);
}

/** A region and all that lies in it. */
function regionsWithin(system: System, id: string): string[] {
  return [id, ...subregions(system, id).flatMap((part) => regionsWithin(system, part.id))];
}

/** Every period that returns can be of between two months, counted from year 0. */
function periodsWithin(from: number, to: number): string[] {
  const frequencies = ['M', 'Q', 'S', 'A'] as const;
  return frequencies.flatMap((frequency) => {
    const length = 12 / periodsPerYear[frequency];
    const first = Math.ceil(from / length);
    const many = Math.max(0, Math.floor((to + 1) / length) - first);
    return Array.from({ length: many }, (_, i) => {
      const at = first + i;
      const year = Math.floor(at / periodsPerYear[frequency]);
      return printPeriod({ frequency, year, index: (at % periodsPerYear[frequency]) + 1 });
    });
  });
}

function editNode(edit: Edit, unit: string, { store }: FigureContext): Derivation {
  const write = (value: number | null): Text =>
    value === null
      ? { en: 'nothing', zh: '无' }
      : formatText({ value, unit, quantity: 'amount' }, store.system.format);
  const [before, after] = [write(edit.old), write(edit.new)];
  const who = edit.who === null ? '' : ` (${edit.who}, ${edit.when ?? ''})`;
  return {
    ref: `${edit.enterprise} ${edit.item}${edit.last_year ? ' of last year' : ''} ${edit.period}`,
    op: edit.kind,
    value: edit.new,
    unit,
    text: after,
    status: edit.kind === 'imputed' ? 'E' : 'A',
    notes: [],
    why: {
      en: `${kinds[edit.kind]?.en ?? edit.kind}: ${before.en} → ${after.en}; ${edit.reason ?? edit.rule}${who}`,
      zh: `${kinds[edit.kind]?.zh ?? edit.kind}：${before.zh} → ${after.zh}；${reasonInChinese(edit.reason ?? edit.rule)}${who}`,
    },
    ...(edit.file === null || edit.line === null
      ? {}
      : { source: { document: null, file: edit.file, line: edit.line, column: edit.item } }),
    inputs: [],
  };
}
