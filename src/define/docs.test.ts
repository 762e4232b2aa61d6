// docs/file-formats.md and the schema describe the same keys.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSystem } from './index.js';
import { systemJsonSchema } from './schema.js';

const text = readFileSync(join(import.meta.dirname, '../../docs/file-formats.md'), 'utf8');

function keysIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const properties = 'properties' in node ? Object.keys(node.properties as object) : [];
  return [...properties, ...Object.values(node).flatMap(keysIn)];
}

describe('docs/file-formats.md', () => {
  it.each([...new Set(keysIn(systemJsonSchema()))])('describes the key %s', (key) => {
    expect(text).toMatch(new RegExp(`\`${key}\`|${key}: …`));
  });

  it('lists every key of the top level in its table, and every input in its tree', () => {
    const [, table] = /### Top level\n([\s\S]*?)\n### /.exec(text) ?? [];
    const { properties } = systemJsonSchema() as { properties: object };
    for (const key of Object.keys(properties).filter((key) => key !== '$schema'))
      expect(table, key).toMatch(new RegExp(`^\\| \`${key}\` +\\|`, 'm'));
    const [, tree] = /```\n(harbin\/[\s\S]*?)```/.exec(text) ?? [];
    for (const input of [
      ...['published/', 'returns/', 'register.csv', 'corrections.csv', 'confirmed.csv', 'rates.csv'],
      ...['projects.csv', 'progress.csv', 'bounds.csv', 'targets.csv', 'rules.yaml', 'bulletins/'],
    ])
      expect(tree, input).toMatch(new RegExp(`^ +${input.replace('.', '\\.')} `, 'm'));
  });

  it('shows a small definition that is complete', () => {
    const [, sample] = /```yaml\n(id: sample[\s\S]*?)```/.exec(text) ?? [];
    expect(parseSystem(sample ?? '', 'system.yaml').industries.map(({ id }) => id)).toEqual([
      'total',
      'food',
      'tools',
    ]);
  });

  it('shows every key of a region in its example', () => {
    const [, sample] = /```yaml\n(region:[\s\S]*?)```/.exec(text) ?? [];
    const system = parseSystem(
      `id: sample\nnames: { en: Sample }\nlanguages: [en]\n${sample ?? ''}indicators: { a: { names: { en: a }, unit: USD, type: flow } }\ntotal: { names: { en: all }, headline: a }\nindustries: { b: { names: { en: b } } }`,
      'system.yaml',
    );
    expect(system.regions.map(({ code }) => code)).toEqual(['10', '10001', '10003', '10005']);
  });
});
