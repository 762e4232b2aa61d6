import { describe, expect, it } from 'vitest';
import { settingsBehindCommand } from './leading-settings.js';

const call = (line: string): string =>
  settingsBehindCommand(['node', 'songhua', ...line.split(' ')])
    .slice(2)
    .join(' ');

describe('settings before the command', () => {
  it('are handed to the command', () => {
    expect(call('-C harbin --lang zh show x')).toBe('show -C harbin --lang zh x');
    expect(call('--lang=zh --json check')).toBe('check --lang=zh --json');
    expect(call('--lang zh audit --help')).toBe('audit --lang zh --help');
  });

  it('leave a call alone that has none', () => {
    expect(call('show x -C harbin')).toBe('show x -C harbin');
    expect(call('--version')).toBe('--version');
  });

  it('are not asked for by help, which takes its language from the call', () => {
    expect(call('--lang zh help audit')).toBe('help audit');
    expect(call('--lang zh --help')).toBe('--help');
  });
});
