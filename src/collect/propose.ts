// A first definition for a table that nothing is known of. It builds; what was guessed is said in it, for a person
// to put right: units and names above all.
import { basename } from 'node:path';
import { parseCodePattern, matchesPattern } from '../define/index.js';
import type { Engine } from '../engine/index.js';
import { InputError, readPrintedNumber, type Text } from '../lib/index.js';
import { readInput, readTables } from './files.js';
import { columnsOfTable, guessRoles, isCoded, type Column, type ColumnRoles } from './propose-columns.js';
import { readStatus } from './cells.js';

export interface Proposal {
  /** The text of system.yaml; it reads the table from `data/tables/`. */
  definition: string;
  /** The table's place in the workspace. */
  file: string;
}

/**
 * Proposes a definition for a table (CSV, XLSX, Parquet) in `folder`.
 * @throws InputError where there is no such file, or no column in it holds an industry or a number.
 */
export async function proposeSystem(folder: string, file: string, engine: Engine): Promise<Proposal> {
  const read = await readInput(folder, file);
  if (read === undefined)
    throw new InputError({ message: { en: 'there is no such file', zh: '没有该文件' }, at: { file } });
  const tables = await readTables(read, folder, engine);
  const columns = tables.map(columnsOfTable).sort((a, b) => b.length - a.length)[0] ?? [];
  const roles = guessRoles(columns);
  const { industry, measures } = roles;
  const year = /(?:19|20)\d\d/.exec(basename(file))?.[0];
  const problem = (message: Text, expected: Text): InputError =>
    new InputError({
      message,
      at: { file, line: 1 },
      found: columns
        .map(({ name }) => name)
        .join(', ')
        .slice(0, 200),
      expected,
      mend: {
        en: 'Name the columns in the first line, or write system.yaml by hand (docs/file-formats.md, tables)',
        zh: '请在首行写明列名，或自行编写 system.yaml（见 docs/file-formats.md 的 tables 一节）',
      },
    });
  if (industry === null)
    throw problem(
      { en: 'no column seems to hold an industry', zh: '似无产业列' },
      { en: 'a column such as industry or naics_code', zh: '产业列，如“industry”、“naics_code”' },
    );
  if (measures.length === 0)
    throw problem(
      { en: 'no column seems to hold numbers', zh: '似无数值列' },
      { en: 'at least one column of numbers', zh: '至少一列数值' },
    );
  if (roles.period === null && year === undefined)
    throw problem(
      { en: 'no column seems to hold a period', zh: '似无报告期列' },
      {
        en: 'a column such as year, or a year in the name of the file',
        zh: '报告期列，如“year”；或文件名中含年份',
      },
    );
  return { definition: write(file, roles, year ?? ''), file: `data/tables/${basename(file)}` };
}

const quoted = (text: string): string => JSON.stringify(text);

/** Identifiers out of names, each only once. */
function identifiers(reserved: readonly string[]): (name: string, otherwise: string) => string {
  const used = new Set(reserved);
  return (name, otherwise) => {
    const plain = name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^[_\d]+|_+$/g, '')
      .split('_')
      .slice(0, 6)
      .join('_');
    const stem = plain === '' ? otherwise : plain;
    let id = stem;
    for (let n = 2; used.has(id); n++) id = `${stem}_${n}`;
    used.add(id);
    return id;
  };
}

const words = ['t', 'and', 'or', 'not', 'headline', 'total'];

function write(file: string, roles: ColumnRoles, year: string): string {
  const name = basename(file).replace(/\.\w+(\.gz)?$/, '');
  const indicators = proposeIndicators(roles);
  const headline = indicators.find(({ type }) => type !== 'ratio') ?? indicators[0];
  if (headline !== undefined && headline.type === 'ratio') headline.type = 'stock';
  const { entries, values, coded } = proposeIndustries(roles);
  const lines = [
    `# Proposed by songhua init --from ${basename(file)}. Everything in it is a guess to be put right, units above all.`,
    '',
    `id: ${identifiers(words)(name, 'table')}`,
    `names: { en: ${quoted(name)} }`,
    'languages: [en]',
    ...(coded
      ? [`classification: ${quoted(`Codes of ${roles.industry?.name ?? ''}`)} # its name, such as NAICS 2017`]
      : []),
    '',
    ...regionLines(roles),
    '',
    'indicators:',
    ...indicators.flatMap(({ id, label, unit, type, guess }) => [
      `  ${id}:`,
      `    names: { en: ${quoted(label)} }`,
      `    unit: ${unit === '1' ? "'1'" : unit}${guess ? ' # guessed: a currency such as USD, persons, jobs …' : ''}`,
      `    type: ${type}`,
    ]),
    '',
    'total:',
    '  names: { en: all industries }',
    `  headline: ${headline?.id ?? ''}`,
    '',
    'industries:',
    ...entries.flatMap(({ id, label, codes }) => [
      `  ${id}:`,
      `    names: { en: ${quoted(label)} }`,
      ...(codes === null ? [] : [`    codes: [${quoted(codes)}]`]),
    ]),
    '',
    'tables:',
    `  - files: ${quoted(`data/tables/${basename(file)}`)}`,
    ...(roles.where.length === 0
      ? []
      : [
          `    where: { ${roles.where.map(({ column, word }) => `${quoted(column.name)}: ${quoted(word)}`).join(', ')} }`,
        ]),
    ...(roles.region === null ? [] : [`    region: ${quoted(roles.region.name)}`]),
    ...(values.length === 0
      ? [`    industry: ${quoted(roles.industry?.name ?? '')}`]
      : [
          '    industry:',
          `      column: ${quoted(roles.industry?.name ?? '')}`,
          `      values: { ${values.map(([word, id]) => `${quoted(word)}: ${id}`).join(', ')} }`,
        ]),
    `    period: ${periodText(roles, year)}`,
    ...statusLine('status', roles.status),
    ...statusLine('change_status', roles.change_status),
    '    indicators:',
    ...indicators.map(({ id, measure: { column, change, growth } }) => {
      const more = [
        change === null ? '' : `, change: ${quoted(change.name)}`,
        growth === null ? '' : `, growth: ${quoted(growth.name)}`,
      ];
      return `      ${id}: { column: ${quoted(column.name)}${more.join('')} }`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function regionLines({ region }: ColumnRoles): string[] {
  const found = region?.words ?? [];
  if (found.length < 2) {
    const code = found[0] === undefined ? '' : `, code: ${quoted(found[0])}`;
    return [`region: { id: region, names: { en: ${quoted(found[0] ?? 'Region')} }${code} }`];
  }
  const id = identifiers(['region', ...words]);
  return [
    'region:',
    '  id: region',
    '  names: { en: All regions }',
    '  parts:',
    ...[...found].sort().map((word) => {
      const own = id(word, `region_${word.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`.replace(/_+$/, ''));
      return `    ${own}: { code: ${quoted(word)}, names: { en: ${quoted(word)} } }`;
    }),
  ];
}

function periodText({ period }: ColumnRoles, year: string): string {
  if (period === null) return `{ is: '${year}' } # from the name of the file`;
  if ('column' in period) return quoted(period.column.name);
  return `{ year: ${quoted(period.year.name)}, ${period.part}: ${quoted(period.finer.name)} }`;
}

/** Words that no status is known for count as withheld: a mark beside a figure seldom says that all is well. */
function statusLine(key: string, column: Column | null): string[] {
  if (column === null) return [];
  const unknown = column.words.filter((word) => readStatus(word, {}, () => undefined) === undefined);
  const withheld = unknown.length === 0 ? '' : `, withheld: [${unknown.map(quoted).join(', ')}]`;
  return [`    ${key}: { column: ${quoted(column.name)}${withheld} }`];
}

function proposeIndicators({ measures }: ColumnRoles) {
  const id = identifiers(words);
  return measures.map((measure) => {
    const { name } = measure.column;
    const isAverage =
      /avg_.*(?:pay|wage)|average.*(?:pay|wage)|per_|weekly|wkly|rate|ratio|share|price|index|平均|率/i.test(
        name,
      );
    const [unit, type] = /emp|job/i.test(name)
      ? ['jobs', 'stock']
      : /person|staff|worker|headcount|人/i.test(name)
        ? ['persons', 'stock']
        : /estab/i.test(name)
          ? ['establishments', 'stock']
          : /firm|enterprise|企业/i.test(name)
            ? ['enterprises', 'stock']
            : ['1', 'flow'];
    const label = name.replace(/_+/g, ' ').trim();
    return {
      ...{ id: id(name, 'indicator'), label, measure },
      ...(isAverage ? { unit: '1', type: 'ratio', guess: true } : { unit, type, guess: unit === '1' }),
    };
  });
}

interface ProposedIndustry {
  id: string;
  label: string;
  /** The pattern of its codes; null where the table has names. */
  codes: string | null;
}

/** The industries of the coarsest level, and the words that stand for the total. */
function proposeIndustries(roles: ColumnRoles): {
  entries: ProposedIndustry[];
  values: [string, string][];
  coded: boolean;
} {
  const { industry, title, where } = roles;
  if (industry === null) return { entries: [], values: [], coded: false };
  const rows = industry.cells.flatMap((word, i) =>
    word !== '' && where.every(({ column, word: kept }) => column.cells[i] === kept) ? [{ word, i }] : [],
  );
  const found = [...new Set(rows.map(({ word }) => word))];
  const labels = new Map(rows.map(({ word, i }) => [word, title?.cells[i] ?? '']));
  const id = identifiers([...words, 'region']);
  const label = (word: string): string => {
    const said = labels.get(word) ?? '';
    return said === '' ? word : said;
  };
  if (!isCoded(industry)) {
    const isTotal = (word: string): boolean => /^(?:total|all\b|sum|合计|总计|全部)/i.test(word);
    return {
      entries: found
        .filter((word) => !isTotal(word))
        .map((word, i) => ({ id: id(word, `industry_${i + 1}`), label: word, codes: null })),
      values: found.filter(isTotal).map((word) => [word, 'total']),
      coded: false,
    };
  }
  const patternOf = (code: string): string => (/[-–]/.test(code) ? code : `${code}*`);
  const covers = (above: string, code: string): boolean => {
    const pattern = parseCodePattern(patternOf(above));
    return pattern !== undefined && above !== code && !/[-–]/.test(code) && matchesPattern(pattern, code);
  };
  const roots = found.filter((code) => !found.some((above) => covers(above, code))).sort();
  const total = totalAmong(roots, rows, roles);
  return {
    entries: roots
      .filter((code) => code !== total)
      .map((code) => ({
        id: id(
          label(code) === code ? `industry_${code}` : label(code),
          `industry_${code.replace(/\W+/g, '_')}`,
        ),
        label: label(code),
        codes: patternOf(code),
      })),
    values: total === undefined ? [] : [[total, 'total']],
    coded: true,
  };
}

/** The code that is as great as all others together, where there are enough of them to tell. */
function totalAmong(
  roots: readonly string[],
  rows: readonly { word: string; i: number }[],
  { measures }: ColumnRoles,
): string | undefined {
  const cells = measures[0]?.column.cells ?? [];
  const sums = new Map<string, number>();
  for (const { word, i } of rows) {
    if (!roots.includes(word)) continue;
    const printed = readPrintedNumber(cells[i] ?? '');
    sums.set(word, (sums.get(word) ?? 0) + (printed.kind === 'number' ? Number(printed.digits) : 0));
  }
  const [greatest, ...others] = [...sums].sort((a, b) => b[1] - a[1]);
  const rest = others.reduce((sum, [, value]) => sum + value, 0);
  if (greatest === undefined || others.length < 2 || rest <= 0) return undefined;
  return greatest[1] >= 0.95 * rest ? greatest[0] : undefined;
}
