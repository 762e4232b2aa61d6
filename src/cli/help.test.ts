// The help of every command, in both languages.
import { join } from 'node:path';
import type { Command } from 'commander';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { program } from './program.js';

// the language of the locale is a default, which the help tells
beforeAll(() => void vi.stubEnv('LC_ALL', 'C.UTF-8'));
afterAll(() => void vi.unstubAllEnvs());

/** A command and all below it. */
const within = (one: Command): Command[] => [one, ...one.commands.flatMap(within)];

/** The help as it is printed to a terminal of a width. */
function helpOf(one: Command, width: number): string {
  let printed = '';
  one.configureOutput({ writeOut: (text) => (printed += text), getOutHelpWidth: () => width });
  one.outputHelp();
  return printed;
}

/** Everything that the help of a command says beside the names of commands, options and their values. */
function said(one: Command): string[] {
  const helper = one.createHelp();
  return [
    one.description(),
    ...helper.visibleArguments(one).map(({ description }) => description),
    ...helper.visibleOptions(one).map(({ description }) => description),
    ...helper.visibleCommands(one).map((each) => each.description()),
  ];
}

describe('the help of every command', () => {
  it('describes each command, argument and option in Chinese where Chinese is read, and in English else', () => {
    const [chinese, english] = [within(program('zh')), within(program('en'))];
    expect(chinese.length).toBeGreaterThan(14);
    expect(chinese.flatMap(said).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(english.flatMap(said).filter((text) => !/^\P{Script=Han}+$/u.test(text))).toEqual([]);
  });

  it('describes every argument', () => {
    for (const one of within(program('en')))
      expect(one.registeredArguments.filter(({ description }) => description === '')).toEqual([]);
  });

  it('has no heading, default or choice in English where Chinese is read', () => {
    for (const one of within(program('zh'))) {
      const help = helpOf(one, 80);
      expect(help).not.toMatch(/[a-z]+: |Usage|Options|Commands|Arguments|Example|\[options\]|\[command\]/);
      expect(help).toMatch(/^用法： songhua /);
    }
  });

  it.each([80, 120])('keeps to %i columns, Chinese characters counting two', (width) => {
    for (const one of within(program('zh'))) {
      // an example is not broken, so that it can be copied
      const [help = ''] = helpOf(one, width).split('\n示例：');
      for (const line of help.split('\n')) {
        if (/^\s*\S+$/.test(line) || line.startsWith('用法：') || line.startsWith('每个命令')) continue;
        expect(stringWidth(line), line).toBeLessThanOrEqual(width);
        expect(line, help).not.toMatch(/^\s*[，。；：、）”]/);
      }
    }
  });

  it.each([
    ['songhua', 'en'],
    ['songhua', 'zh'],
    ['report', 'en'],
    ['report', 'zh'],
  ] as const)('of %s in %s is as people read it', async (name, lang) => {
    const one = within(program(lang)).find((each) => each.name() === name);
    if (one === undefined) throw new Error(`no command ${name}`);
    const file = `help-${name}${lang === 'zh' ? '.zh' : ''}.txt`;
    await expect(helpOf(one, 100)).toMatchFileSnapshot(join(import.meta.dirname, 'golden', file));
  });
});
