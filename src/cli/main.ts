#!/usr/bin/env node
// The command line: names the commands and loads the one that is asked for. Nothing heavy is imported here.
import { program } from './program.js';
import { languageOfCall } from './language.js';
import { settingsBehindCommand } from './leading-settings.js';
import { fail } from './outcome.js';

const lang = languageOfCall(process.argv);
try {
  await program(lang).parseAsync(settingsBehindCommand(process.argv));
} catch (error) {
  process.exitCode = fail(error, process.argv.includes('--debug'), lang);
}
