// The comparable base of a figure compiled from returns: how it comes of the level of the year before, and the growth of the
// matched sample, in numbers and in words.
import type { FigureContext } from './evaluate.js';
import type { Bridge, Text } from './figure.js';
import { formatText } from './format.js';
import type { CellKey } from './gather.js';
import { compiledCell, type Compiled } from './returned.js';

/** Undefined where the cell has no bridge, or where the figure's base is not the one that the returns give. */
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
  const matched = matchedText(cell, write, context);
  const why = {
    en: `from the level of the year before, ${write(cell.base_published).en}: ${parts('en')} = ${write(cell.base).en}${matched.en}`,
    zh: `由上年汇总数${write(cell.base_published).zh}：${parts('zh')}，得可比基数${write(cell.base).zh}${matched.zh}`,
  };
  const { base_published, entered, left, reclassified, restated, matched_value, matched_base } = cell;
  const moved = {
    entered: entered ?? 0,
    left: left ?? 0,
    reclassified: reclassified ?? 0,
    restated: restated ?? 0,
  };
  const matched_enterprises = cell.matched;
  return {
    why,
    bridge: { base_published, ...moved, base, matched_value, matched_base, matched_enterprises },
  };
}

/** The growth of those that count in the cell now and did so a year before, on what was compiled of them then. */
function matchedText(
  { matched, matched_value: now, matched_base: then }: Compiled,
  write: (value: number) => Text,
  { store }: FigureContext,
): Text {
  if (now === null || then === null || then <= 0) return { en: '', zh: '' };
  const growth = formatText({ value: (now - then) / then, unit: '1', quantity: 'rate' }, store.system.format);
  const many = {
    en: matched === 1 ? '1 enterprise that counts' : `${matched ?? 0} enterprises that count`,
    zh: `${matched ?? 0}家`,
  };
  return {
    en: `; the matched sample, the ${many.en} here in this period and the same of the year before, grew by ${growth.en} (${write(now).en} now, ${write(then).en} then)`,
    zh: `；本期和上年同期均在此汇总的${many.zh}企业（匹配样本）增长${growth.zh}（本期${write(now).zh}，上年同期${write(then).zh}）`,
  };
}
