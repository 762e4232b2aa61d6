// The columns of growth and of the base it is taken on.
import type { Row } from './rows.js';

/** SQL condition: the change on the year before is withheld, and so the base. */
const baseWithheld = `x.base IS NULL AND COALESCE(x.notes, '') LIKE '%base_withheld%'`;

/** Growth as published, also where no level was; else the change over the comparable base. None on a base of zero or less. */
export const growthColumns: Partial<Record<keyof Row, string>> = {
  value: `CASE WHEN x.rate IS NOT NULL THEN x.rate WHEN x.value IS NOT NULL AND x.base > 0 THEN (x.value - x.base) / x.base END`,
  base: 'NULL',
  rate: 'NULL',
  status: `CASE WHEN x.rate IS NOT NULL THEN CASE WHEN x.status IN ('C', 'M') THEN 'A' ELSE x.status END WHEN x.status = 'C' THEN 'C' WHEN x.value IS NULL THEN 'M' WHEN ${baseWithheld} THEN 'C' WHEN x.base IS NULL OR x.base <= 0 THEN 'M' ELSE x.status END`,
  notes: `CONCAT_WS(',', x.notes, CASE WHEN x.base < 0 AND x.value > 0 THEN 'loss_to_profit' WHEN x.base > 0 AND x.value < 0 THEN 'profit_to_loss' END)`,
  reason: `CASE WHEN x.rate IS NOT NULL THEN NULL WHEN x.value IS NULL THEN x.reason WHEN ${baseWithheld} THEN 'base_withheld' WHEN x.base IS NULL THEN 'no_base' WHEN x.base < 0 THEN 'negative_base' WHEN x.base = 0 THEN 'division_by_zero' END`,
};

/** SQL condition: the base is made of what the figure is made of, which is estimated in part. */
const baseEstimated = `x.status = 'E' AND x.base_origin IN ('compiled', 'sum')`;

/** The comparable base as a figure of its own. */
export const baseColumns: Partial<Record<keyof Row, string>> = {
  value: 'x.base',
  base: 'NULL',
  rate: 'NULL',
  status: `CASE WHEN x.status = 'C' OR (${baseWithheld}) THEN 'C' WHEN x.base IS NULL THEN 'M' WHEN ${baseEstimated} THEN 'E' ELSE 'A' END`,
  notes: `CONCAT_WS(',', x.notes, CASE WHEN x.base_origin IS NOT NULL THEN CONCAT('base_', x.base_origin) END)`,
  reason: `CASE WHEN x.base IS NOT NULL THEN NULL WHEN x.status = 'C' THEN 'withheld' WHEN ${baseWithheld} THEN 'base_withheld' ELSE 'no_base' END`,
};
