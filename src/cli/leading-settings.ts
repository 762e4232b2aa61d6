// What every command takes may also stand before it, as in `songhua -C harbin --lang zh show`: it is handed to the command.

const settings = /^(?:-C|--lang)$|^(?:-C.+|--lang=.*)$|^--json$/;
const takesValue = /^(?:-C|--lang)$/;

/** The call with the settings that stand before the command moved to behind it; help asks for none of them. */
export function settingsBehindCommand(call: readonly string[]): string[] {
  const [node = '', script = '', ...given] = call;
  let at = 0;
  while (settings.test(given[at] ?? '')) at += takesValue.test(given[at] ?? '') ? 2 : 1;
  const [command = '', ...rest] = given.slice(at);
  const isCommand = /^(?!-|help$)./.test(command);
  return [
    node,
    script,
    ...(command === '' ? [] : [command]),
    ...(isCommand ? given.slice(0, at) : []),
    ...rest,
  ];
}
