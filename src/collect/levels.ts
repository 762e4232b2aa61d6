// A level (or a comparable base) in its indicator's base unit: which of the units that a table states is meant.
import { compositeOf, indicatorOf, type System } from '../define/index.js';
import { toHalfWidth, type Place, type ScaledUnit } from '../lib/index.js';
import { isPercent, readNumber, type Reading } from './cells.js';
import { readTableUnit } from './headings.js';
import type { LaidOutTable } from './layout.js';
import { headlineId } from './names.js';
import { placeOf } from './table.js';

/** The units that a line above the head names: `单位：亿元、%`. */
export function readLabelUnits({ table, layout, report }: LaidOutTable): ScaledUnit[] {
  const label = layout.labels.unit;
  if (label === undefined) return [];
  const whole = readTableUnit(label.text);
  if (whole !== undefined) return [whole];
  return toHalfWidth(label.text)
    .split(/[、;]|,(?!000)| and |和|及/)
    .flatMap((text) => {
      const unit = readTableUnit(text);
      if (unit !== undefined) return [unit];
      report({
        message: { en: 'the unit above the table is not known', zh: '表格上方的计量单位无法识别' },
        at: placeOf(table, label.line, label.column, ''),
        found: `"${text.trim()}"`,
        expected: {
          en: 'a unit such as 亿元, billion yuan, 10,000 persons, %',
          zh: '计量单位，如亿元、万人、%',
        },
      });
      return [];
    });
}

/** The base unit of an industry's indicator; of a composite headline that of its measures. */
export function baseUnitOf(system: System, industry: string, indicator: string): string | undefined {
  const [measure] = indicator === headlineId ? (compositeOf(system, industry)?.measures ?? []) : [indicator];
  return measure === undefined ? undefined : indicatorOf(system, measure)?.unit;
}

/**
 * Reads a level. `units` are what heading, row label and unit column say, which must agree; without one, the unit
 * above the table that fits the indicator is taken.
 */
export function readLevel(
  { table, system, report }: LaidOutTable,
  { text, at, industry, indicator }: { text: string; at: Place; industry: string; indicator: string },
  units: readonly (ScaledUnit | undefined)[],
  labelUnits: readonly ScaledUnit[],
): Reading | undefined {
  const base = baseUnitOf(system, industry, indicator);
  const above =
    labelUnits.find((label) => label.unit === base) ?? (isPercent(text) ? undefined : labelUnits[0]);
  const [unit = above, ...others] = units.filter((stated) => stated !== undefined);
  const other = others.find((stated) => stated.unit !== unit?.unit || stated.exponent !== unit.exponent);
  if (other !== undefined && unit !== undefined) {
    report({
      message: { en: 'two units are given for the figure', zh: '数据的计量单位重复给出' },
      at,
      found: {
        en: `${printScaled(unit)} and ${printScaled(other)}`,
        zh: `${printScaled(unit)} 和 ${printScaled(other)}`,
      },
      mend: { en: 'Leave out one of the two', zh: '请删去其中之一' },
    });
    return undefined;
  }
  const reading = readNumber(text, unit, at, report, table.delimiter);
  // a cell that is no number has been reported
  if (reading === undefined || reading.value === null) return reading;
  if (unit === undefined && !isPercent(text)) {
    report({
      message: { en: 'the unit is missing', zh: '缺计量单位' },
      at,
      found: `"${text}"`,
      expected: {
        en: `a unit of ${base ?? 'the indicator'}, in a column "unit", in the heading, or in a line "Unit: …" above it`,
        zh: `${base === undefined ? '指标的计量单位' : `以 ${base} 为基本单位的计量单位`}，写在“unit”（单位）列、列名中，或表头上方的“单位：…”行`,
      },
    });
    return undefined;
  }
  const stated = isPercent(text) ? '1' : unit?.unit;
  if (stated === base) return reading;
  report({
    message: {
      en: `the unit of the table is not that of the indicator "${indicator}"`,
      zh: `表中的计量单位与指标“${indicator}”的不符`,
    },
    at,
    found: stated ?? '',
    expected: base ?? '',
    mend: { en: 'Correct the unit, or take another indicator', zh: '请更正计量单位，或改用其他指标' },
  });
  return undefined;
}

function printScaled({ unit, exponent }: ScaledUnit): string {
  return exponent === 0 ? unit : `10^${exponent} ${unit}`;
}
