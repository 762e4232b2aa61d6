// Loaded into every process that is timed: writes its peak memory (KiB) where the bench reads it.
import { writeFileSync } from 'node:fs';

const report = process.env.SONGHUA_PEAK_REPORT;
if (report !== undefined)
  process.on('exit', () => writeFileSync(report, String(process.resourceUsage().maxRSS)));
