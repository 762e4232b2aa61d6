// The labelled passages of bench/audit hold the rules to what they were measured at: no false alarm, hardly a miss.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditAlone, plainText } from './index.js';

const folder = resolve(import.meta.dirname, '../../bench/audit');
const passagesIn = (path: string): { id: string; lang: string; planted: boolean; text: string }[] =>
  readdirSync(path)
    .filter((name) => name.endsWith('.txt') && !name.startsWith('data'))
    .flatMap((name) => readFileSync(join(path, name), 'utf8').split(/^(?=@ )/m))
    .filter((part) => part.startsWith('@ '))
    .map((part) => {
      const [head = '', ...body] = part.split('\n');
      const [, id = '', lang = '', , error] = head.split(' ');
      const text = body.filter((line) => !line.startsWith('#')).join('\n');
      const plain = text.replace(/\{([^{}|]+)\|[^{}]*\}/g, '$1').trim();
      return { id, lang, planted: error !== 'none', text: plain };
    });
const passages = passagesIn(folder);
const isCalledWrong = ({ id, text }: { id: string; text: string }): boolean =>
  auditAlone([plainText(id, text)]).summary.relations.inconsistent > 0;

describe('the test collection', () => {
  it('has at least 60 passages, about half of them Chinese, a third with a planted error', () => {
    expect(passages.length).toBeGreaterThanOrEqual(60);
    expect(passages.filter(({ lang }) => lang === 'zh').length / passages.length).toBeGreaterThan(0.4);
    expect(passages.filter(({ planted }) => planted).length / passages.length).toBeGreaterThan(0.3);
  });

  it('has no false "inconsistent", and 95 % of its planted errors are found', () => {
    const wrong = passages.filter(isCalledWrong);
    expect(wrong.filter(({ planted }) => !planted).map(({ id }) => id)).toEqual([]);
    expect(wrong.length).toBeGreaterThanOrEqual(0.95 * passages.filter(({ planted }) => planted).length);
  }, 180_000);

  it('has dense texts without any error, of which hardly one in a hundred is called wrong', () => {
    const dense = passagesIn(join(folder, 'dense'));
    expect(dense.length).toBeGreaterThan(700);
    const wrong = dense.filter(isCalledWrong);
    expect(wrong.length / dense.length, wrong.map(({ id }) => id).join(', ')).toBeLessThan(0.015);
  }, 180_000);
});
