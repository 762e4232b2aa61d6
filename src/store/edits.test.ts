// Single values and whole returns that were changed are read as one list.
import { describe, expect, it } from 'vitest';
import { openDuckDB } from '../engine/index.js';
import { everyEdit } from './edits.js';
import { tables } from './tables.js';

describe('the edits of a store', () => {
  it('are its single values, and a row for every item of a whole return that changed', async () => {
    const engine = await openDuckDB({ threads: 1 });
    await engine.createTable('edits', tables.edits, []);
    await engine.createTable('whole_edits', tables.whole_edits, []);
    await engine.run(`INSERT INTO edits (enterprise, period, item, last_year, kind, new, who) VALUES ('A', '2020', 'output', TRUE, 'corrected', 1, 'Li');
      INSERT INTO whole_edits (enterprise, period, kind, item, old, "new", basis, basis_period, ratio) VALUES
        ('B', '2020', 'imputed', ['output', 'staff'], [NULL, NULL], [220, NULL], [200, NULL], '2019', [1.1, NULL]),
        ('C', '2020', 'superseded', ['output', 'staff'], [5, 3], [6, NULL], [NULL, NULL], NULL, [NULL, NULL])`);
    const rows = await engine.all(
      `SELECT * FROM ${everyEdit(engine, 'edits', 'whole_edits')} ORDER BY enterprise, item`,
    );
    expect(rows.map((row) => Object.keys(row))[0]).toEqual(Object.keys(tables.edits));
    expect(rows).toMatchObject([
      { enterprise: 'A', item: 'output', last_year: true, new: 1, who: 'Li' },
      {
        enterprise: 'B',
        item: 'output',
        last_year: false,
        old: null,
        new: 220,
        basis: 200,
        basis_period: '2019',
        ratio: 1.1,
      },
      { enterprise: 'C', item: 'output', old: 5, new: 6, basis: null, who: null },
      { enterprise: 'C', item: 'staff', old: 3, new: null },
    ]);
    engine.close();
  });
});
