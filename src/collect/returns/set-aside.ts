// Files of returns that are set aside, as findings in both languages. Problems are written in English, where they stop a build.
import type { Problem } from '../../lib/index.js';
import type { Finding } from '../staged.js';

/** So many problems of a file are listed. */
const most = 20;

/** The problems of a file that is set aside. */
export function setAside({ file, problems }: { file: string; problems: readonly Problem[] }): Finding[] {
  return problems.slice(0, most).map(({ message, at, found, expected }) => ({
    ...{ rule: 'quarantine', severity: 'error', file, line: at?.line ?? null },
    column: at?.column === undefined ? null : String(at.column),
    message_en: `The file is set aside: ${message}${found === undefined ? '' : ` (found ${found}${expected === undefined ? '' : `; expected ${expected}`})`}.`,
    message_zh: `该文件已被隔离，未参与汇总：${inChinese(message)}${quoted(found)}。`,
    ...{ value: null, expected: null },
  }));
}

/** What was found, where it is what the file says: the rest are words of ours. */
function quoted(found: string | undefined): string {
  const texts = found?.match(/"[^"]*"/g) ?? [];
  return found === undefined || !found.startsWith('"')
    ? ''
    : `（原文：${texts.map((text) => `“${text.slice(1, -1)}”`).join('、')}）`;
}

const roles: Readonly<Record<string, string>> = { enterprise: '企业', period: '报告期', sent: '报送时间' };

/** By the English message, as a pattern for the whole of it. */
const texts: readonly (readonly [RegExp, string | ((part: string) => string)])[] = [
  [/^a quote is opened here/, '引号未闭合，或闭合引号后仍有文字'],
  [/^a quote stands inside/, '单元格中间出现引号'],
  [/^the line has another number of cells/, '该行的列数与表头不同'],
  [/^the line is longer than 2 MB$/, '该行超过2MB'],
  [/^the line cannot be read$/, '该行无法读取'],
  [/^lines end in different ways$/, '换行符不一致'],
  [/^the file cannot be read$/, '文件无法读取'],
  [/^the file is empty$/, '文件为空'],
  [/^the file is in two encodings$/, '文件混用两种编码'],
  [/^the file is in two encodings, or damaged$/, '文件混用两种编码，或已损坏'],
  [/^the text cannot be decoded$/, '文字编码无法识别'],
  [/^the packed file is cut short or damaged$/, '压缩文件不完整或已损坏'],
  [/^the compressed file cannot be read$/, '压缩文件无法读取'],
  [/^the Parquet file cannot be read$/, 'Parquet 文件无法读取'],
  [/^the workbook cannot be opened$/, '工作簿无法打开'],
  [/^the enterprise is missing$/, '缺企业'],
  [/^the period is missing$/, '缺报告期'],
  [/^this is not a period that returns can be of$/, '报告期无法识别'],
  [/^a percentage stands where an amount belongs$/, '应填数值处填了百分数'],
  [/^the number is too large$/, '数值过大'],
  [/^the number is not clear/, '数值含义不清：逗号可能表示小数点'],
  [/^a unit stands in the cell$/, '单元格内含计量单位'],
  [/^the cell is not a number$/, '单元格内容不是数值'],
  [/^the first line is not the head$/, '首行不是表头'],
  [/^a unit stands above the head$/, '计量单位写在表头上方，应写入各列表头'],
  [/^the column holds units/, '该列为计量单位，应写入各列表头'],
  [/^a cell of the head is merged/, '表头单元格与相邻单元格合并'],
  [/^the cell is merged with another$/, '单元格与其他单元格合并'],
  [/^two columns are the (enterprise|period|sent)$/, (role) => `有两列都是${roles[role] ?? role}`],
  [/^no column is the (enterprise|period|sent)$/, (role) => `没有${roles[role] ?? role}列`],
  [/^no column is an item of a return$/, '没有报表指标列'],
  [/^two columns are (\S+) of last year$/, (item) => `有两列都是 ${item} 的上年同期数`],
  [/^two columns are (\S+)$/, (item) => `有两列都是 ${item}`],
  [/^the unit of (\S+) does not fit$/, (item) => `${item} 的计量单位不符`],
  [/^the unit of (\S+) is not known$/, (item) => `${item} 的计量单位无法识别`],
  [
    /^the heading and system\.yaml give (\S+) different units$/,
    (item) => `表头与 system.yaml 中 ${item} 的计量单位不一致`,
  ],
  [/^… and (\d+) more problems?$/, (many) => `……另有${many}处问题`],
];

function inChinese(message: string): string {
  for (const [pattern, text] of texts) {
    const match = pattern.exec(message);
    if (match !== null) return typeof text === 'string' ? text : text(match[1] ?? '');
  }
  return '内容有误';
}
