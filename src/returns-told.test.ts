// Every message about what is wrong around returns tells what was found, what was expected and how to mend it, in both languages.
import { expect, it } from 'vitest';
import { parseSystem } from './define/index.js';
import { InputError, type Problem } from './lib/index.js';
import { problemsOf, system } from './test-support/returns.js';
import { lacks } from './test-support/told.js';

const csv = 'enterprise,period,output\nA,2020-01,5\n';
const decided = 'enterprise,period,item,old,new,reason,who,when\n';
const looked = 'enterprise,period,item,rule,reason,who,when\n';

/** What a list of problems leaves untold; that there is none is untold as well. */
function untold(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return ['nothing is refused'];
  return problems.flatMap((problem) => [
    ...(lacks(problem) === '' ? [] : [lacks(problem)]),
    ...(problem.at?.file === undefined ? ['no place'] : []),
  ]);
}

function parsed(text: string): readonly Problem[] {
  try {
    parseSystem(text, 'system.yaml');
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

it.each([
  ...['', ' 5', ' []', ' { accumulation: 1 }', ' { accumulation: [ytd] }', ' { precedence: true }'],
  ...[
    ' { january: no }',
    ' { columns: 5 }',
    ' { columns: { enterprise: "" } }',
    ' { columns: { enterprise: [] } }',
  ],
  ...[
    ' { columns: [] }',
    ' { columns: { enterprize: x } }',
    ' { register: [] }',
    ' { register: { region: 5 } }',
  ],
  ...[
    ' { items: [] }',
    ' { items: { output: x } }',
    ' { items: { output: null } }',
    ' { items: { Output: {} } }',
  ],
  ...[' { items: { output: { unit: 5 } } }', ' { impute_missing: maybe }', ' { impute_missing: 1 }'],
  ...[
    ' { outliers: off }',
    ' { outliers: { u: a } }',
    ' { outliers: { u: -1 } }',
    ' { outliers: { items: [] } }',
  ],
  ...[
    ' { outliers: { items: output } }',
    ' { outliers: { items: [5] } }',
    ' { a: 1, a: 2 }',
    ' { a: [ }',
    ' "x',
  ],
])('system.yaml with returns:%s', (returns) => {
  expect(untold(parsed(`${system}returns:${returns}\n`))).toEqual([]);
});

it.each([
  '{ items: { foo: { column: x } } }',
  '{ outliers: { items: [foo] } }',
  '{ items: { output: { unit: foo } } }',
])('system.yaml with returns: %s, found where they are read', async (returns) => {
  const files = { 'system.yaml': `${system}returns: ${returns}\n`, 'data/returns/a.csv': csv };
  const problems = await problemsOf(files);
  expect(untold(problems)).toEqual([]);
  expect(problems[0]?.at).toMatchObject({ file: 'system.yaml', line: 14 });
});

it.each<[string, string]>([
  ['a.csv', ''],
  ['a.csv', 'enterprise,period,output (tonnes)\nA,2020-01,5\n'],
  ['a.csv', 'enterprise,period,output (foo)\nA,2020-01,5\n'],
  ['a.csv', 'enterprise,period,output,output\nA,2020-01,5,6\n'],
  ['a.csv', 'enterprise,企业,period,output\nA,A,2020-01,5\n'],
  ['a.csv', 'enterprise,period,output,unit\nA,2020-01,5,千元\n'],
  ['a.csv', 'enterprise,output\nA,5\n'],
  ['a.csv', 'enterprise,period\nA,2020-01\n'],
  ['a.csv', 'title\n'],
  [
    'a.csv',
    'enterprise,period,output\nA,2020-13,5\n,,1.5%\nB,2020-01,"1,5"\nB,2020-02,1e40\nB,2020-03,5元\n',
  ],
  ['a.csv', 'enterprise,period,output\nA,2020-01\n'],
  ['a.csv', 'enterprise,period,output\nA,"2020-01\n'],
  ['a.csv', 'enterprise,period,"output\nA,2020-01,5\n'],
  ['a.csv', 'enterprise,period,out"put\nA,2020-01,5\n'],
  ['a.csv', 'enterprise,"period"x,output\nA,2020-01,5\n'],
  ['a.xls', 'x'],
  ['a.xlsx', 'x'],
  ['a.parquet', 'x'],
  ['a.csv.gz', 'x'],
  ['a.csv.zst', 'x'],
])('returns in %s: %j', async (name, text) => {
  expect(untold(await problemsOf({ [`data/returns/${name}`]: text }))).toEqual([]);
});

it.each([
  '',
  'enterprise,name\nA,x\n',
  'name,class_code\nx,1311\n',
  'enterprise,class_code,class_code\nA,1311,1311\n',
  'enterprise,class_code,valid_from,valid_to\n,1311,x,y\nA,1311,2020-02-30,\nA,1311,,\nA,1311,2020-05,2020-01\n',
  'enterprise,class_code,industry\nA,,foo\n',
  'enterprise,class_code\nA,"1311\n',
  'enterprise,class_code\nA\n',
])('a register: %j', async (text) => {
  expect(untold(await problemsOf({ 'data/register.csv': text, 'data/returns/a.csv': csv }))).toEqual([]);
});

it.each<[string, string]>([
  ['corrections', `${decided}A,x,output,x,y,,,\n`],
  ['corrections', `${decided},,,,,,,\n,2020-01,,5%,1,r,w,2020-01-01\n`],
  ['corrections', `${decided}A,2020-01,foo,5,6,r,w,2020-01-01\n`],
  ['corrections', `${decided}A,2020-01,output,5,6,r,w,2020-01-01\nA,2020-01,output,5,6,r,w,2020-01-01\n`],
  ['corrections', `${decided}A,2020-01,output,7,8,r,w,2020-01-01\nX,2020-01,output,7,8,r,w,2020-01-01\n`],
  ['corrections', 'enterprise,period\nA,2020-01\n'],
  ['corrections', `enterprise,enterprise,colour\nA,A,x\n`],
  ['corrections', `${decided.trim()},\nA,2020-01,output,5,6,r,w,2020-01-01,x\n`],
  ['confirmed', `${looked}A,x,foo,,,,\n`],
  ['confirmed', `${looked},,,,,,\n,2020-01,output,outlier,r,w,2020-01-01\n`],
  ['confirmed', `${looked}A,"2020-01\n`],
])('%s.csv: %j', async (name, text) => {
  expect(untold(await problemsOf({ 'data/returns/a.csv': csv, [`data/${name}.csv`]: text }))).toEqual([]);
});

it('returns without a register', async () => {
  const { rm } = await import('node:fs/promises');
  const { workspace } = await import('./test-support/returns.js');
  const { buildWorkspace } = await import('./build.js');
  const folder = await workspace({ 'data/returns/a.csv': csv });
  await rm(`${folder}/data/register.csv`);
  const failed = await buildWorkspace(folder).catch((error: unknown) => error);
  expect(failed instanceof InputError ? untold(failed.problems) : failed).toEqual([]);
});
