// Shares that are known only by a bound ("more than 40 %"), of wholes that were not published: data/bounds.csv.
import { requireText, readChoice } from './record-cells.js';
import { readRecords } from './records.js';
import type { StagedBound } from './staged.js';
import type { RawTable, Report } from './table.js';
import { readNumber } from './cells.js';
import { checkExpression, comparisons } from './targets.js';

const words = {
  id: ['code', '编号'],
  name_en: ['英文名称'],
  name_zh: ['name', '名称', '总体', '总体名称'],
  part: ['expression', '部分', '表达式'],
  comparison: ['比较', '关系'],
  share: ['占比', '比重'],
  source: ['来源', '资料来源', '数据来源'],
};

/** The bounds of a table. The share is read in percent, with the sign or without. */
export function readBounds(table: RawTable, report: Report): StagedBound[] {
  return readRecords(table, words, ['id', 'part', 'comparison', 'share'], report).flatMap((record) => {
    const id = requireText(record.cell('id'), 'id', report);
    const part = record.cell('part');
    const isPart = requireText(part, 'part', report) !== undefined && checkExpression(part, report);
    const comparison =
      requireText(record.cell('comparison'), 'comparison', report) &&
      readChoice(record.cell('comparison'), 'comparison', comparisons, report);
    const shareCell = record.cell('share');
    const share =
      requireText(shareCell, 'share', report) &&
      readNumber(shareCell.text, { unit: '1', exponent: -2 }, shareCell.at, report)?.value;
    if (typeof share === 'number' && !(share > 0 && share <= 1)) {
      report({
        message: { en: 'the share is none', zh: '占比无效' },
        at: shareCell.at,
        found: `"${shareCell.text}"`,
        expected: { en: 'more than 0 and at most 100 %', zh: '大于0且不超过100%' },
      });
    }
    if (id === undefined || !isPart || !comparison || typeof share !== 'number') return [];
    return [
      {
        id,
        name_en: record.cell('name_en').text || null,
        name_zh: record.cell('name_zh').text || null,
        part: part.text,
        comparison,
        share,
        source: record.cell('source').text || null,
        file: record.file,
        line: record.line,
      },
    ];
  });
}
