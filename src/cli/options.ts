// What commands have in common: the options that all of them take, and how their help is told.
import { Option, type Command } from 'commander';
import type { Lang, Text } from '../lib/index.js';
import { exampleText } from './help.js';
import { defaultLanguage } from './language.js';
import { asInputError } from './wrong-calls.js';

/** Options that every command takes. */
export interface CommonOptions {
  /** The workspace. */
  C: string;
  json?: boolean;
  debug?: boolean;
}

/** Gives a text in the language of the call. */
export type Tell = (text: Text) => string;

/** A command with the options that all of them share, and an example under its help. */
export function command(
  parent: Command,
  lang: Lang,
  { name, does, example }: { name: string; does: Text; example: string },
): Command {
  const tell: Tell = (text) => text[lang];
  return parent
    .command(name)
    .description(tell(does))
    .option('-C <dir>', tell({ en: 'the workspace', zh: '工作区' }), '.')
    .option(
      '--json',
      tell({
        en: 'print exactly one JSON document on standard output',
        zh: '在标准输出上只写一个 JSON 文档',
      }),
    )
    .option('--debug', tell({ en: 'show the stack trace of an error', zh: '出错时显示调用栈' }))
    .addHelpText('after', exampleText(example, lang))
    .exitOverride(asInputError);
}

export function languageOption(tell: Tell): Option {
  return new Option('--lang <language>', tell({ en: 'the language of words', zh: '文字的语言' }))
    .choices(['en', 'zh'])
    .default(defaultLanguage());
}

/** Where a command writes, which replaces nothing unless told to. */
export function writesFile(to: Command, tell: Tell): Command {
  return to
    .option(
      '-o, --output <file>',
      tell({ en: 'where to write it (default: standard output)', zh: '输出文件（默认：标准输出）' }),
    )
    .option('--force', tell({ en: 'replace the output file where there is one', zh: '覆盖已有的输出文件' }));
}
