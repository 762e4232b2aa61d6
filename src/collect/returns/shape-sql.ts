// The common shape of returns as SQL over a file's own columns: amounts become decimals in base units, and a text cell
// that is no number leaves a flaw behind.
import { indicatorOf, type System } from '../../define/index.js';
import { identifier, literal, type Engine } from '../../engine/index.js';
import { isCurrency } from '../../lib/index.js';
import type { AmountColumn } from './headings.js';
import type { Opened } from './open.js';

/** The decimal type of an item: two digits after the point for money, four for the rest. */
export function decimalsOf(system: System, item: string): number {
  return isCurrency(indicatorOf(system, item)?.unit ?? '1') ? 2 : 4;
}

/**
 * The query of a group of delimited text whose amounts are all plain numbers, read as such, which takes half the time; the
 * engine refuses it where one is not. Undefined for other files.
 */
export function plainQuery(
  group: readonly Opened[],
  firstSource: number,
  { engine, system }: { engine: Engine; system: System },
): string | undefined {
  const [first] = group;
  if (first?.from.kind !== 'text') return undefined;
  const { columns, from, head } = first;
  const amounts = columns.amounts.map((amount) => {
    const type = `DECIMAL(18, ${decimalsOf(system, amount.item)})`;
    const name = `x${amount.column}`;
    if (amount.exponent === 0) return { name, read: type, value: name, amount };
    return {
      name,
      read: exactFor(amount.exponent),
      value: `CAST(${name} * ${factorOf(amount.exponent)} AS ${type})`,
      amount,
    };
  });
  const paths = pathsOf(group);
  const shape = {
    delimiter: from.delimiter,
    columns: head.map((_, i) => `x${i}`),
    types: Object.fromEntries(amounts.map(({ name, read }) => [name, read])),
  };
  const text = (role: 'enterprise' | 'period' | 'sent'): string =>
    columns.roles[role] === undefined ? 'CAST(NULL AS VARCHAR)' : `x${columns.roles[role]}`;
  return `SELECT ${engine.trim(text('enterprise'))} AS enterprise, ${engine.trim(text('period'))} AS period_raw, ${text('sent')} AS sent,
    ${amounts.map(({ value, amount }) => `${value} AS ${amountName(amount)}`).join(', ')}, source FROM ${engine.textRows(paths, shape, firstSource)}`;
}

/** The query of up to one row of such a group in which an amount has an underscore, which the engine passes over in a number. */
export function underscoredQuery(group: readonly Opened[], engine: Engine): string | undefined {
  const [first] = group;
  if (first?.from.kind !== 'text') return undefined;
  const shape = { delimiter: first.from.delimiter, columns: first.head.map((_, i) => `x${i}`) };
  const cells = first.columns.amounts.map(({ column }) => `STRPOS(x${column}, '_') > 0`);
  return `SELECT 1 FROM ${engine.textRows(pathsOf(group), shape)} WHERE ${cells.join(' OR ')} LIMIT 1`;
}

/** Whether files can be read where they lie: Parquet whose amounts are all numbers. */
export function isDirect({ from, columns, types }: Opened): boolean {
  return from.kind === 'parquet' && columns.amounts.every(({ column }) => isNumeric(types[column]));
}

/**
 * The query of a group in the common shape; cells that are no number, or one that does not fit, leave a flaw. Where files are read
 * `inPlace`, the engine refuses such a cell instead. Rows of text come in their order, without `source_row`: numbering them here
 * would keep the engine from reading them at once.
 */
export function groupQuery(
  group: readonly Opened[],
  firstSource: number,
  { engine, system }: { engine: Engine; system: System },
  inPlace: boolean,
): string {
  const [first] = group;
  if (first === undefined) throw new Error('a group has files');
  const { columns, from, head, types } = first;
  const isText = from.kind !== 'parquet';
  const name = (column: number): string => (isText ? `x${column}` : identifier(head[column] ?? ''));
  const paths = pathsOf(group);
  const rows =
    from.kind === 'text'
      ? engine.textRows(
          paths,
          { delimiter: from.delimiter, columns: head.map((_, i) => `x${i}`) },
          firstSource,
        )
      : from.kind === 'table'
        ? `(SELECT *, ${firstSource} AS source FROM ${identifier(from.name)})`
        : engine.parquetRows(paths, firstSource);
  const raw = (role: 'enterprise' | 'period' | 'sent'): string => {
    const column = columns.roles[role];
    if (column === undefined) return 'CAST(NULL AS VARCHAR)';
    // of numbers the greatest was sent last; they need not become text
    return `CAST(${name(column)} AS ${role === 'sent' && isNumeric(types[column]) ? 'DOUBLE' : 'VARCHAR'})`;
  };
  const trimmed = (text: string): string => (isText ? engine.trim(text) : text);
  // in a file separated by semicolons, 1,019 might be a decimal comma
  const separated = !(from.kind === 'text' && from.delimiter === ';');
  const parts = columns.amounts.map((amount) => {
    const type = `DECIMAL(18, ${decimalsOf(system, amount.item)})`;
    const cell = name(amount.column);
    const isTextCell = isText || !isNumeric(types[amount.column]);
    const value = isTextCell
      ? fromText(cell, amount.exponent, type, separated)
      : fromNumber(cell, amount.exponent, type, types[amount.column] ?? '', inPlace ? 'CAST' : 'TRY_CAST');
    return { amount, cell, isTextCell, value };
  });
  const inner = `SELECT ${trimmed(raw('enterprise'))} AS enterprise, ${trimmed(raw('period'))} AS period_raw, ${raw('sent')} AS sent,
    ${parts.map(({ amount, value }) => `${value} AS ${amountName(amount)}`).join(', ')}`;
  const place = `source${from.kind === 'text' ? '' : ', source_row'}`;
  if (inPlace) return `${inner}, ${place} FROM ${rows}`;
  const flaws = parts.map(({ amount, isTextCell }, i) => {
    const isNone = isTextCell ? isMissing(`t${i}`) : `t${i} IS NULL`;
    return `CASE WHEN ${amountName(amount)} IS NULL AND NOT (${isNone}) THEN CONCAT(${literal(amount.heading)}, CHR(31), CAST(t${i} AS VARCHAR)) END`;
  });
  // few rows lack a number, so that what stands in its place is looked at only there
  const lacks = parts.map(({ amount }) => `${amountName(amount)} IS NULL`).join(' OR ');
  const flaw = `CASE WHEN ${lacks} THEN NULLIF(CONCAT_WS(CHR(30), ${flaws.join(', ')}), '') END`;
  return `SELECT enterprise, period_raw, sent, ${parts.map(({ amount }) => amountName(amount)).join(', ')}, ${place}, ${flaw} AS flaw
    FROM (${inner}, ${place}${parts.map(({ cell }, i) => `, ${cell} AS t${i}`).join('')} FROM ${rows})`;
}

const pathsOf = (group: readonly Opened[]): string[] =>
  group.map(({ from }) => ('path' in from ? from.path : ''));

/** The column of an amount in the common shape, as an identifier of SQL. */
export function amountName(amount: Pick<AmountColumn, 'item' | 'measure'>): string {
  return identifier(amountColumn(amount));
}

/** The name of that column. */
export function amountColumn({ item, measure }: Pick<AmountColumn, 'item' | 'measure'>): string {
  return `${measure === 'current' ? 'c' : 'l'}_${item}`;
}

const missingMarks = ['', '-', '--', '—', '——', '…', '...', 'na', 'n/a', 'null', '/'];

// not IN: the engine would join every row with a longer list
function isMissing(cell: string): string {
  const marks = missingMarks.map((mark) => mark.replaceAll('.', '[.]')).join('|');
  return `(${cell} IS NULL OR REGEXP_FULL_MATCH(LOWER(TRIM(${cell})), ${literal(marks)}))`;
}

const fullWidth = ['０１２３４５６７８９．－＋', '0123456789.-+'] as const;
const separators = ',，';
// behind a nought the comma can only be a decimal one
const inThrees = ' *[-+－＋]?[1-9１-９][0-9０-９]{0,2}([,，][0-9０-９]{3})+([.．][0-9０-９]+)? *';

/**
 * Text of a number, perhaps with full-width digits and thousands separators in threes; a plain one, the common case, is cast at once.
 * No part stands twice in it, for the engine would compute a part that does for every row.
 */
function fromText(cell: string, exponent: number, type: string, separated: boolean): string {
  const [wide, plain] = fullWidth;
  const half = `TRANSLATE(TRIM(${cell}), ${literal(`${wide}，`)}, ${literal(`${plain},`)})`;
  // what has no counterpart is left out
  const joined = `TRANSLATE(${cell}, ${literal(`${wide} ${separators}`)}, ${literal(plain)})`;
  const text = separated
    ? `CASE WHEN REGEXP_FULL_MATCH(${cell}, ${literal(inThrees)}) THEN ${joined} ELSE ${half} END`
    : half;
  // the engine would pass over an underscore
  const number = (as: string): string =>
    `CASE WHEN STRPOS(${cell}, '_') = 0 THEN COALESCE(TRY_CAST(${cell} AS ${as}), TRY_CAST(${text} AS ${as})) END`;
  if (exponent === 0) return number(type);
  return `TRY_CAST(${number(exactFor(exponent))} * ${factorOf(exponent)} AS ${type})`;
}

/** The type that holds a number of a text before it is brought to base units: to the cent, also of 亿元. */
function exactFor(exponent: number): string {
  return exponent > 9 ? 'DECIMAL(20, 6)' : `DECIMAL(20, ${Math.max(9, exponent + 2)})`;
}

function factorOf(exponent: number): string {
  return `CAST(1e${exponent} AS DECIMAL(18, ${exponent < 0 ? Math.min(9, -exponent) : 0}))`;
}

function fromNumber(
  cell: string,
  exponent: number,
  type: string,
  source: string,
  cast: 'CAST' | 'TRY_CAST',
): string {
  if (exponent === 0) return source === type ? cell : `${cast}(${cell} AS ${type})`;
  const isFloat = /FLOAT|DOUBLE/.test(source);
  const places = Number(/^DECIMAL\(\d+,\s*(\d+)/.exec(source)?.[1] ?? 0);
  return isFloat
    ? `${cast}(${cell} * 1e${exponent} AS ${type})`
    : `${cast}(${cast}(${cell} AS DECIMAL(20, ${Math.max(6, Math.min(places, exponent + 4))})) * CAST(1e${exponent} AS DECIMAL(18, ${Math.max(0, -exponent)})) AS ${type})`;
}

/** Whether a column's type is a number. */
export function isNumeric(type = ''): boolean {
  return /^(U?(TINY|SMALL|BIG)INT|U?INTEGER|DECIMAL|FLOAT|DOUBLE)(\([^)]*\))?$/.test(type);
}
