#!/usr/bin/env node
// The command line: names the commands and loads the one that is asked for. Nothing heavy is imported here.
import { program } from './program.js';
import { languageOfCall } from './language.js';
import { settingsBehindCommand } from './leading-settings.js';
import { endQuietly, fail } from './outcome.js';

const lang = languageOfCall(process.argv);
const debug = process.argv.includes('--debug');
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: Error) => {
    endQuietly(error, debug, lang);
  });
try {
  await program(lang).parseAsync(settingsBehindCommand(process.argv));
} catch (error) {
  process.exitCode = fail(error, debug, lang);
}
