// What the schema expects, in Chinese. The schema's own messages are in English, as its descriptions are; a message that is
// not known here stays as it is.
import { listed, type Text } from '../lib/index.js';

const things: Readonly<Record<string, string>> = {
  regions: '地区',
  industries: '产业',
  indicators: '指标',
  accounts: '核算项目',
  groups: '组',
  documents: '文献',
  'public services': '公共服务',
  items: '报表指标',
};
const thing = (word = ''): string => things[word] ?? word;
/** Names one after another, as a message has them, in Chinese. */
export const namesInChinese = (names = ''): string => listed(names.split(', ')).zh;

const texts: readonly (readonly [RegExp, (first?: string) => string])[] = [
  [/^a mapping with the keys (.*)$/, (list) => `含 ${namesInChinese(list)} 各键的映射`],
  [/^a mapping of names by language/, () => '按语言给出名称的映射，如 {zh: 金融}'],
  [/^a mapping of words to identifiers$/, () => '由词语到标识符的映射'],
  [/^a mapping of columns to the words that they must hold$/, () => '由列到其应有词语的映射'],
  [/^a mapping with the key column, or a list of such$/, () => '含 column 键的映射，或此类映射的列表'],
  [/^a mapping of (.*) by identifier$/, (what) => `以标识符为键的${thing(what)}映射`],
  [/^an identifier in snake_case$/, () => 'snake_case 标识符'],
  [/^a list of at least one of (.*)$/, (what) => `至少有一个${thing(what)}的列表`],
  [/^a list of class codes in quotes$/, () => '加引号的行业代码列表'],
  [/^a list of language codes/, () => '语言代码列表，如 [en, zh]'],
  [/^at least one language code/, () => '至少一个语言代码，如 [zh]'],
  [/^a language code such as/, () => '语言代码，如 en、zh'],
  [/^a list of texts$/, () => '文字列表'],
  [/^a list of columns$/, () => '列的列表'],
  [/^a list of tables$/, () => '表的列表'],
  [/^a list of (.*)$/, (what) => `${thing(what)}列表`],
  [/^text$/, () => '文字'],
  [/^text that is not empty$/, () => '非空的文字'],
  [/^a text or a number$/, () => '文字或数字'],
  [/^a text, or a list of texts$/, () => '文字，或文字列表'],
  [/^true or false$/, () => 'true 或 false'],
  [
    /^true, false, or a mapping with the keys (.*)$/,
    (list) => `true、false，或含 ${namesInChinese(list)} 各键的映射`,
  ],
  [/^a base unit such as CNY$/, () => '基本单位，如 CNY'],
  [/^a column, or a mapping with the keys (.*)$/, (list) => `列，或含 ${namesInChinese(list)} 各键的映射`],
  [/^a unit, or a mapping with the key column$/, () => '计量单位，或含 column 键的映射'],
  [/^a number from 1 to 12$/, () => '1至12的数字'],
  [/^a whole number from (\d+ to \d+)$/, (range = '') => `${range.replace(' to ', '至')}的整数`],
  [/^a number of 0 or more$/, () => '不小于0的数字'],
  [/^a number$/, () => '数字'],
];

/** An issue's message in both languages. */
export function expectedBySchema(message: string): Text {
  for (const [pattern, text] of texts) {
    const match = pattern.exec(message);
    if (match !== null) return { en: message, zh: text(match[1]) };
  }
  // a list of values or keys
  return listed(message.split(', '));
}
