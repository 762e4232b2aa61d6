// What a figure compiled from returns rests on, in words: how many enterprises and returns, in which files, what was corrected,
// left out or imputed and by how much that moved it; and, for the office alone, the changes and the largest contributors one by one.
import type { FigureContext } from './evaluate.js';
import { changeNode, contributorNode } from './explain-enterprises.js';
import type { Derivation, Returned, Text } from './figure.js';
import { formatText } from './format.js';
import type { CellKey } from './gather.js';
import { kindWords } from './notes.js';
import {
  changesOf,
  compiledCell,
  contributorsOf,
  filesOf,
  isCumulated,
  overlapOf,
  responseOf,
  returnPeriods,
  type Changes,
} from './returned.js';

/** So many changes are shown one by one, and so many below another figure. */
const shown = { here: 12, below: 3 };

/**
 * Which single enterprises a derivation may name, which is confidential: none, those whose returns were changed, or the largest
 * contributors too.
 */
export type NamedEnterprises = 'none' | 'changed' | 'largest';

/** Why and from what a compiled cell is; undefined where the store has no compiled cell there. */
export async function explainReturns(
  key: CellKey,
  { unit, isSum, below }: { unit: string; isSum: boolean; below: boolean },
  context: FigureContext & { enterprises: NamedEnterprises },
): Promise<{ why: Text; returns: Returned; inputs: Derivation[] } | undefined> {
  const cell = await compiledCell(key, context);
  if (cell === undefined) return undefined;
  const { enterprises, store } = context;
  const carried = cell.carried ?? 0;
  const isOffice = enterprises !== 'none';
  const periods = returnPeriods(key, store.system);
  const [response, files, { together, single }, largest] = await Promise.all([
    responseOf(key, periods, context),
    filesOf(periods, context),
    // what was changed in the parts of a sum is listed there
    changesOf(key, periods, isOffice && !isSum ? shown[below ? 'below' : 'here'] : 0, context),
    enterprises === 'largest' ? contributorsOf(key, context) : [],
  ]);
  const imputed = together
    .filter(({ kind }) => kind === 'imputed')
    .reduce((sum, each) => sum + each.replaced_by, 0);
  const returns: Returned = {
    enterprises: cell.enterprises + carried,
    ...(response === undefined ? {} : { response }),
    ...(isOffice && cell.value !== 0 && isSummed(key, context)
      ? { imputed_share: imputed / cell.value }
      : {}),
    files,
    changes: together.map(({ kind, rule, carried, values, moved }) => ({
      ...{ kind, rule, values },
      ...(carried ? { carried } : {}),
      ...(isOffice ? { moved } : {}),
    })),
  };
  const parts = [
    counted(returns, isCumulated(key, store.system) ? carried : 0),
    responded(returns),
    changed(together, unit, isOffice, context),
    lacking(cell.missing ?? 0),
    await overlapping(key, unit, context),
    filed(files),
  ].filter(({ en }) => en !== '');
  return {
    why: { en: parts.map(({ en }) => en).join('; '), zh: parts.map(({ zh }) => zh).join('；') },
    returns,
    inputs: [
      ...largest.map((each) => contributorNode(each, cell.value, key, unit, context)),
      ...single.map((edit) => changeNode(edit, unit, context)),
    ],
  };
}

/** Whether a cell is the sum of its periods' returns, and no mean of them. */
function isSummed({ indicator }: CellKey, { store }: FigureContext): boolean {
  return store.system.indicators.find(({ id }) => id === indicator)?.over_time !== 'mean';
}

/** How many enterprises count, and how many of them with the last of their cumulations, which was of an earlier period. */
function counted({ enterprises: n }: Returned, carried: number): Text {
  const text = {
    en: `compiled from the returns of ${n === 1 ? '1 enterprise' : `${n} enterprises`}`,
    zh: `由${n}家企业上报数汇总`,
  };
  if (carried === 0) return text;
  const count = carried === 1 ? 'counts with its' : 'count with their';
  return {
    en: `${text.en}; ${carried} of them left the register, moved or stopped returning within the year and ${count} last cumulation`,
    zh: `${text.zh}；其中${carried}家年内退出名录、变更行业或地区、停报，按其最后一期累计数计入`,
  };
}

/** How many returns were due and came, and what became of the rest. */
function responded({ response, imputed_share: share }: Returned): Text {
  if (response === undefined) return { en: '', zh: '' };
  const { expected, returned, imputed, excluded } = response;
  const part = share === undefined || share === 0 ? undefined : `${(100 * share).toFixed(1)}%`;
  const isWhole = returned === expected;
  const due = expected === 1 ? '1 return' : `${expected} returns`;
  const en = [
    isWhole ? `${expected === 1 ? 'the' : 'all'} ${due} due came` : `of ${due} due ${returned} came`,
    ...(imputed > 0 ? [`${imputed} ${imputed === 1 ? 'was' : 'were'} imputed`] : []),
    ...(excluded > 0 ? [`${excluded} ${excluded === 1 ? 'was' : 'were'} left out`] : []),
    ...(part === undefined ? [] : [`${part} of the value is imputed`]),
  ];
  const zh = [
    isWhole ? `应报${expected}份，全部报送` : `应报${expected}份，实报${returned}份`,
    ...(imputed > 0 ? [`推算${imputed}份`] : []),
    ...(excluded > 0 ? [`剔除${excluded}份`] : []),
    ...(part === undefined ? [] : [`推算数占${part}`]),
  ];
  return { en: en.join(', '), zh: zh.join('，') };
}

/** How many values were changed, how and by which rule, and by how much that moved the figure. */
function changed(
  changes: readonly Changes[],
  unit: string,
  isOffice: boolean,
  { store }: FigureContext,
): Text {
  const write = (value: number): Text => formatText({ value, unit, quantity: 'amount' }, store.system.format);
  const sign = (value: number): string => (value > 0 ? '+' : '');
  // what people corrected, and what was sent again, is of one rule only
  const ofOneRule = ['corrected', 'superseded'];
  const told = (lang: 'en' | 'zh', { kind, rule, carried, values, moved }: Changes): string => {
    const what = kindWords[kind]?.[lang] ?? kind;
    const by = ofOneRule.includes(kind) ? '' : lang === 'zh' ? `（规则 ${rule}）` : ` by ${rule}`;
    const on = !carried ? '' : lang === 'zh' ? '（结转的累计数）' : ' in a cumulation carried on';
    const amount = `${sign(moved)}${write(moved)[lang]}`;
    const all =
      lang === 'zh' ? `${values}项${what}` : `${values === 1 ? '1 value' : `${values} values`} ${what}`;
    const move = !isOffice || moved === 0 ? '' : lang === 'zh' ? `，影响${amount}` : ` (${amount})`;
    return `${all}${by}${on}${move}`;
  };
  return {
    en: changes.map((each) => told('en', each)).join(', '),
    zh: changes.map((each) => told('zh', each)).join('、'),
  };
}

function lacking(n: number): Text {
  if (n === 0) return { en: '', zh: '' };
  const [are, them] = n === 1 ? ['return that was due is', 'it'] : ['returns that were due are', 'them'];
  return {
    en: `${n} ${are} missing, and nothing was imputed for ${them}`,
    zh: `另有${n}份应报报表缺报，未作推算`,
  };
}

function filed({ count, names }: Returned['files']): Text {
  if (count === 0) return { en: '', zh: '' };
  const more = count - names.length;
  const list = (mark: string): string => names.join(mark);
  return {
    en: `the returns of the period are in ${count === 1 ? '' : `${count} files: `}${list(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    zh: `该期报表见${count === 1 ? '' : `${count}个文件：`}${list('、')}${more > 0 ? `等` : ''}`,
  };
}

/** What the parts of a cell count several times, and the cell once; empty where they count nothing twice. */
async function overlapping(key: CellKey, unit: string, context: FigureContext): Promise<Text> {
  const several = await overlapOf(key, context);
  if (several === undefined) return { en: '', zh: '' };
  const { enterprises: many, value } = several;
  const text = formatText({ value, unit, quantity: 'amount' }, context.store.system.format);
  return {
    en: `${many === 1 ? '1 enterprise is' : `${many} enterprises are`} in several of its parts, whose ${text.en} count once here`,
    zh: `${many}家企业同属多个组成部分，其${text.zh}在此只计一次`,
  };
}
