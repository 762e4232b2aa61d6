// How the help of commands is told: commander's own words in the language of the call, and lines of Chinese that are not too wide.
import type { Command, Help, Option } from 'commander';
import stringWidth from 'string-width';
import { textIn, type Lang, type Text } from '../lib/index.js';

/** Commander's headings and placeholders. */
const own: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  '[options]': '[选项]',
  '[command]': '[命令]',
};

const words = {
  choices: { en: 'choices: ', zh: '可取：' },
  default: { en: 'default: ', zh: '默认：' },
  example: { en: 'Example:', zh: '示例：' },
  help: { en: 'display help for command', zh: '显示命令的帮助' },
  version: { en: 'output the version number', zh: '显示版本号' },
} satisfies Record<string, Text>;

/** The root of all commands, which hand its settings on. */
export function tellHelp(songhua: Command, lang: Lang, version: string): Command {
  return songhua
    .version(version, '-V, --version', words.version[lang])
    .helpOption('-h, --help', words.help[lang])
    .helpCommand('help [command]', words.help[lang])
    .configureHelp({ ...helpIn(lang), sortSubcommands: false });
}

/** An example, as it stands under the help of a command. */
export function exampleText(example: string, lang: Lang): string {
  return `\n${words.example[lang]}\n  $ ${example}`;
}

function helpIn(lang: Lang): Partial<Help> {
  const optionDescription = (option: Option): string => describe(option, lang);
  if (lang === 'en') return { optionDescription };
  const translated = (term: string): string =>
    term
      .split(' ')
      .map((word) => own[word] ?? word)
      .join(' ');
  return {
    optionDescription,
    styleTitle: translated,
    styleUsage: translated,
    styleSubcommandTerm: translated,
    displayWidth: stringWidth,
    boxWrap: wrap,
  };
}

/** What an option does, with what it may be and is without it. */
function describe({ description, argChoices, defaultValue, required, optional }: Option, lang: Lang): string {
  const [between, open, close] = lang === 'zh' ? ['；', '（', '）'] : [', ', ' (', ')'];
  const quoted = (value: unknown): string => textIn(JSON.stringify(value), lang);
  const isTold = (required || optional) && defaultValue !== undefined && !Array.isArray(defaultValue);
  const more = [
    ...(argChoices === undefined
      ? []
      : [`${words.choices[lang]}${argChoices.map(quoted).join(lang === 'zh' ? '、' : ', ')}`]),
    ...(isTold ? [`${words.default[lang]}${quoted(defaultValue)}`] : []),
  ];
  return more.length === 0 ? description : `${description}${open}${more.join(between)}${close}`;
}

/** Chinese may be broken behind any character, but no line begins with a closing mark, nor ends with an opening one. */
function wrap(text: string, width: number): string {
  const pieces = text.match(/[（“]*(?:[!-~]+|[^\s（“])[，。；：、）”？…]*\s*/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && stringWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].join('\n');
}
