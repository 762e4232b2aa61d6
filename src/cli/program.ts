// All commands; each one's work stands in a file of its own and is loaded when called.
import { Command } from 'commander';
import type { Lang } from '../lib/index.js';
import { addFigureCommands } from './figure-commands.js';
import { tellHelp } from './help.js';
import { addPublishCommands } from './publish-commands.js';
import { addWorkspaceCommands } from './workspace-commands.js';
import { asInputError, helpHint, outputError } from './wrong-calls.js';

declare const SONGHUA_VERSION: string;

const purpose = {
  en: "A region's industrial system as code: from returns to the published bulletin, every figure traceable.",
  zh: '以代码描述一个地区的产业体系：从企业报表到公报，每个数据均可溯源。',
};
const everywhere = {
  en: '\nEvery command takes --lang en|zh, -C DIR and --json; songhua COMMAND --help shows an example.',
  zh: '\n每个命令都可用 --lang en|zh、-C 文件夹 和 --json；songhua 命令 --help 显示示例。',
};

/** The command line, with its help in a language. */
export function program(lang: Lang): Command {
  const songhua = tellHelp(new Command('songhua'), lang, SONGHUA_VERSION)
    .description(purpose[lang])
    .addHelpText('after', everywhere[lang])
    .showSuggestionAfterError()
    .showHelpAfterError(helpHint())
    .configureOutput({ outputError })
    .exitOverride(asInputError);
  addWorkspaceCommands(songhua, lang);
  addFigureCommands(songhua, lang);
  addPublishCommands(songhua, lang);
  return songhua;
}
