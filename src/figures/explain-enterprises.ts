// Single enterprises in the derivation of a figure compiled from returns: what was changed in their returns, and the largest of
// them. Confidential: only the office that compiles sees these nodes.
import type { FigureContext } from './evaluate.js';
import type { Derivation, Text } from './figure.js';
import { formatText } from './format.js';
import type { CellKey } from './gather.js';
import { kindWords } from './notes.js';
import type { Contributor, Edit } from './returned.js';

/** One change in a return, with the place of the return. */
export function changeNode(edit: Edit, unit: string, { store }: FigureContext): Derivation {
  const write = (value: number | null): Text =>
    value === null
      ? { en: 'nothing', zh: '无' }
      : formatText({ value, unit, quantity: 'amount' }, store.system.format);
  const [before, after] = [write(edit.old), write(edit.new)];
  const who = edit.who === null ? '' : ` (${edit.who}, ${edit.when ?? ''})`;
  const made = basisText(edit, write);
  const from = carriedText(edit);
  const { enterprise, period, item, last_year, rule, basis, ratio } = edit;
  return {
    ref: `${enterprise} ${item}${last_year ? '_last_year' : ''} ${period}`,
    op: edit.kind,
    value: edit.new,
    unit,
    text: after,
    status: edit.kind === 'imputed' ? 'E' : 'A',
    notes: [],
    why: {
      en: `${from.en}${kindWords[edit.kind]?.en ?? edit.kind}: ${before.en} → ${after.en}; ${reasonInEnglish(edit)}${who}${made.en}`,
      zh: `${from.zh}${kindWords[edit.kind]?.zh ?? edit.kind}：${before.zh} → ${after.zh}；${reasonInChinese(edit)}${who}${made.zh}`,
    },
    confidential: true,
    change: {
      ...{ enterprise, period, item, last_year, rule, old: edit.old, new: edit.new },
      ...(basis === null || ratio === null ? {} : { basis, basis_period: edit.basis_period, ratio }),
      ...(edit.carried_into === null ? {} : { carried_into: edit.carried_into }),
    },
    ...(edit.file === null || edit.line === null
      ? {}
      : { source: { document: null, file: edit.file, line: edit.line, column: edit.item } }),
    inputs: [],
  };
}

/** That a change is of an earlier return, whose cumulation counts here or is taken off. */
function carriedText({ period, carried_into, sign }: Edit): Text {
  if (carried_into === null) return { en: '', zh: '' };
  return sign > 0
    ? { en: `of ${period}, whose cumulation is carried on: `, zh: `属${period}，其累计数结转至此：` }
    : {
        en: `of ${period}, whose cumulation counts where the enterprise was then and is taken off here: `,
        zh: `属${period}，其累计数计入企业当时所在处，在此扣除：`,
      };
}

/** What an imputed value was made of. */
function basisText(
  { basis, basis_period: period, ratio, last_year: lastYear }: Edit,
  write: (value: number) => Text,
): Text {
  if (basis === null || ratio === null) return { en: '', zh: '' };
  const times = `${Number(ratio.toPrecision(6))}`;
  const of = {
    en: period ?? (lastYear ? 'this year' : 'last year'),
    zh: period ?? (lastYear ? '本年' : '上年同期'),
  };
  return {
    en: `: ${write(basis).en} (${of.en}) × ${times}`,
    zh: `：${write(basis).zh}（${of.zh}）× ${times}`,
  };
}

function reasonInEnglish({ reason, rule }: Edit): string {
  return reason === 'excluded by the rule' ? `${reason} ${rule}` : (reason ?? rule);
}

/** Why a value was changed, as the build wrote it, in Chinese; what people wrote stays as it is. */
function reasonInChinese({ reason, rule }: Edit): string {
  if (reason === 'ratio of the industry') return '按所属产业的比率插补';
  if (reason === 'the cumulation before it') return '取此前最后一期累计数';
  if (reason === 'no more than the cumulation after it') return '不超过其后一期累计数';
  if (reason === 'excluded by the rule') return `按规则 ${rule} 剔除`;
  return (reason ?? rule).replace(/^replaced by (.+:\d+)$/, '以$1处为准');
}

/** One of the largest of a cell, with its share. */
export function contributorNode(
  { place, unit: name, value }: Contributor,
  whole: number,
  { indicator, period }: CellKey,
  unit: string,
  { store }: FigureContext,
): Derivation {
  const share = `${((100 * value) / whole).toFixed(1)}%`;
  const nth = {
    en: ['the largest', 'the second', 'the third'][place - 1] ?? `no. ${place}`,
    zh: `第${place}位`,
  };
  return {
    ref: `${name} ${indicator} ${period}`,
    op: 'contributor',
    value,
    unit,
    text: formatText({ value, unit, quantity: 'amount' }, store.system.format),
    status: 'A',
    notes: [],
    why: { en: `${nth.en} contributor, ${share} of the figure`, zh: `${nth.zh}贡献单位，占${share}` },
    confidential: true,
    inputs: [],
  };
}
