import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemJsonSchema, systemSchema } from './schema.js';

const shippedFile = join(import.meta.dirname, '../../schema/system.schema.json');

interface Node {
  type?: string;
  description?: string;
  properties?: Record<string, Node>;
  required?: string[];
  additionalProperties?: Node | boolean;
  $ref?: string;
  definitions?: Record<string, Node>;
}

describe('the JSON Schema for editors', () => {
  it('is the one that is shipped (npx vitest run src/define/schema.test.ts -u writes it anew)', async () => {
    await expect(`${JSON.stringify(systemJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(shippedFile);
  });

  const schema = JSON.parse(JSON.stringify(systemJsonSchema())) as Node;

  it('has the keys of the definition, with the required ones', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual([
      ...[
        'id',
        'names',
        'languages',
        'classification',
        'mapping_note',
        'sources',
        'services',
        'region',
        'format',
      ],
      ...['indicators', 'total', 'groups', 'industries', 'accounts', 'returns', 'classes', 'tables'],
    ]);
    expect(schema.required).toEqual(['id', 'names', 'languages', 'region', 'indicators', 'total']);
  });

  it('allows no unknown key in any mapping, and says a word on every key but names', () => {
    const objects = [schema, ...Object.values(schema.definitions ?? {})].filter(
      ({ properties }) => properties,
    );
    expect(objects.length).toBeGreaterThanOrEqual(6);
    for (const { properties, additionalProperties } of objects) {
      expect(additionalProperties).toBe(false);
      for (const [key, node] of Object.entries(properties ?? {}))
        expect(node.description ?? node.$ref, key).toMatch(/.{10}/);
    }
  });
});

describe('the lenient form', () => {
  it('accepts anything and puts neutral values where the strict one complains', () => {
    for (const value of [
      null,
      1,
      'x',
      [],
      {},
      { indicators: { a: 1 }, groups: [], region: { parts: { x: null } } },
    ]) {
      expect(systemSchema('strict').safeParse(value).success).toBe(false);
      const parsed = systemSchema('lenient').parse(value);
      expect(parsed.indicators).toBeTypeOf('object');
      expect(parsed.languages).toEqual([]);
    }
  });
});
