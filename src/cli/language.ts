// The language that a command speaks to its caller, also where the call itself is wrong.
import type { Lang } from '../lib/index.js';

/** Chinese where the user's locale is Chinese. */
export function defaultLanguage(): Lang {
  return /^zh/i.test(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '') ? 'zh' : 'en';
}

/** The language of the last `--lang` among a call's options, or else that of the locale. */
export function languageOfCall(call: readonly string[]): Lang {
  const end = call.indexOf('--');
  const options = end < 0 ? call : call.slice(0, end);
  const named = options
    .map((option, i) => (option === '--lang' ? options[i + 1] : /^--lang=(.*)$/.exec(option)?.[1]))
    .findLast((lang) => lang === 'en' || lang === 'zh');
  return named === undefined ? defaultLanguage() : named;
}
