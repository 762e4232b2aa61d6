// The floor: one hand-written query that joins the register and sums every amount by industry and month.
import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';

const [folder, format, memory] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', {
  memory_limit: memory,
  temp_directory: join(folder, 'spill'),
});
const connection = await instance.connect();
const read = (path) =>
  format === 'csv' ? `read_csv('${join(folder, path)}.csv')` : `'${join(folder, path)}.parquet'`;
const industry = `CASE WHEN LEFT(class_code, 2) IN ('13', '14', '15') THEN 'food' WHEN LEFT(class_code, 2) BETWEEN '34' AND '38' THEN 'machines'
  WHEN LEFT(class_code, 2) = '27' THEN 'medicine' WHEN LEFT(class_code, 2) BETWEEN '63' AND '65' THEN 'software' WHEN LEFT(class_code, 2) IN ('26', '28', '29', '30', '31', '32') THEN 'materials'
  WHEN LEFT(class_code, 2) IN ('51', '52') THEN 'trade' WHEN LEFT(class_code, 2) BETWEEN '53' AND '60' THEN 'transport' ELSE 'finance' END`;
const begun = performance.now();
await connection.run(
  `CREATE TABLE industries AS SELECT enterprise, ${industry.replaceAll('class_code', 'CAST(class_code AS VARCHAR)')} AS industry FROM ${read('data/register')}`,
);
const result = await connection.runAndReadAll(`
  SELECT industry, period, COUNT(*) AS n, SUM(output), SUM(output_last_year), SUM(revenue), SUM(revenue_last_year), SUM(investment), SUM(investment_last_year)
  FROM ${read('data/returns/synthetic-*')} JOIN industries USING (enterprise) GROUP BY ALL`);
console.log(`rows=${result.currentRowCount} seconds=${((performance.now() - begun) / 1000).toFixed(3)}`);
