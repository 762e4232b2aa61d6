// How a wrong call ends: what commander says of it, in the language of the call.
import type { CommanderError } from 'commander';
import { languageOfCall } from './language.js';
import { printProblems } from './output.js';

/** A wrong call ends with code 2; help and version end with 0. commander has already said why. */
export function asInputError(error: CommanderError): never {
  if (error.exitCode === 0) process.exit(0);
  printProblems([{ message: error.message.replace(/^error: /, '') }]);
  process.exit(2);
}

/** Writes what commander says. */
export function outputError(message: string, write: (text: string) => void): void {
  write(languageOfCall(process.argv) === 'zh' ? inChinese(message) : message);
}

/** Where an example is to be had. */
export function helpHint(): string {
  return languageOfCall(process.argv) === 'zh'
    ? '（songhua 命令 --help 显示示例）'
    : '(songhua COMMAND --help shows an example)';
}

/** Messages of commander; one that is not known here stays as it is. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/^unknown option '(.*)'$/, '没有选项“$1”'],
  [/^unknown command '(.*)'$/, '没有命令“$1”'],
  [/^missing required argument '(.*)'$/, '缺少参数“$1”'],
  [/^option '(.*)' argument missing$/, '选项“$1”缺少取值'],
  [/^required option '(.*)' not specified$/, '缺少选项“$1”'],
  [/^option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/, '选项“$1”不能取“$2”，可取：$3'],
  [
    /^too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/,
    '命令“$1”的参数过多：应为$2个，实际为$3个',
  ],
  [/^too many arguments\. Expected (\d+) arguments? but got (\d+)\.$/, '参数过多：应为$1个，实际为$2个'],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/, '（是否为 $1？）'],
];

/** The message, line by line, as commander ends it. */
function inChinese(message: string): string {
  return message
    .split('\n')
    .map((line) => {
      const own = line.replace(/^error: /, '');
      const known = texts.find(([pattern]) => pattern.test(own));
      const text = known === undefined ? own : own.replace(known[0], known[1]);
      return line === own ? text : `错误：${text}`;
    })
    .join('\n');
}
