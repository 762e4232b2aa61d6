// Measures the audit on the labelled passages of bench/audit: precision and recall of extraction, linking and verdicts,
// by kind and language. `node bench/audit.mjs [FILE...] [--list]`; --list names what was missed or wrong.

import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { mutationsOf, otherScale, swapDigits } from './audit-mutations.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const args = process.argv.slice(2);
const list = args.includes('--list');
const named = args.filter((arg) => !arg.startsWith('--'));
const files = named.length > 0 ? named : filesIn(join(here, 'audit'));

const mutating = args.includes('--mutate');
const { auditAlone, auditTexts, plainText, openWorkspace } = await load();
const againstData = (file) => basename(file).startsWith('data');
const alone = files.filter((file) => !againstData(file));
const data = files.filter(againstData);
if (mutating && alone.length > 0) printMutations(passagesOf(alone));
else if (mutating) await printDataMutations(passagesOf(data));
else if (alone.length > 0)
  print(
    passagesOf(alone).map((passage) => ({
      passage,
      claims: auditAlone([plainText(passage.id, passage.text)]).claims,
    })),
  );
if (!mutating && data.length > 0) await printVerdicts(passagesOf(data));
if (!mutating && named.length === 0)
  for (const [folder, what] of Object.entries({
    unseen: 'blocks that no rule was made for, judged as they came',
    'looked-at': 'blocks of which some was mended and the rest left',
    dense: 'dense passages whose arithmetic holds throughout',
  }))
    printInBrief(what, passagesOf(filesIn(join(here, 'audit', folder))));

/**
 * Plants errors into every number of a correct passage that a relation bears out, one at a time. How many of them are
 * found says more than the few planted by hand.
 */
function printMutations(passages) {
  const rows = {};
  const missed = [];
  for (const passage of passages.filter(({ error }) => error === 'none')) {
    for (const label of passage.labels.length > 0 ? passage.labels : borneOut(passage)) {
      for (const { kind, relation, shown, text } of mutationsOf(passage, label)) {
        const { claims } = auditAlone([plainText(passage.id, text)]);
        const found = claims.some((claim) => claim.verdict === 'inconsistent');
        for (const key of [`${passage.lang} ${kind} ${relation}`, `${passage.lang} ${kind}`]) {
          rows[key] ??= { found: 0, all: 0 };
          rows[key].all += 1;
          if (found) rows[key].found += 1;
        }
        if (!found) missed.push(`${passage.id}: ${label.text} as ${shown} (${kind}, ${relation})`);
      }
    }
  }
  console.log('planted by machine          found');
  for (const [key, row] of Object.entries(rows).sort())
    console.log(`  ${key.padEnd(24)} ${row.found} of ${row.all}`);
  const [found, planted] = ['found', 'all'].map((field) =>
    Object.entries(rows).reduce((sum, [key, row]) => sum + (key.split(' ').length === 2 ? row[field] : 0), 0),
  );
  console.log(`  ${'all'.padEnd(24)} ${found} of ${planted}  ${((100 * found) / planted).toFixed(1)}%`);
  if (list) for (const miss of missed) console.log(miss);
}

/** The numbers of a passage without labels that the audit finds borne out: what it can judge where it is right, it should where it is wrong. */
function borneOut({ id, text }) {
  return auditAlone([plainText(id, text)])
    .claims.filter(({ verdict, relation }) => verdict === 'consistent' && relation === undefined)
    .map(({ place: { start, end }, text: shown, kind }) => ({
      start,
      end,
      text: shown,
      kind,
      judgement: 'ok:told',
    }));
}

/**
 * Plants an error into every number that the workspace verifies, one at a time: two digits changed about, another scale
 * word, the other direction. How many are contradicted, and how many other numbers wrongly are.
 */
async function printDataMutations(passages) {
  const { figures, close } = await openWorkspace(join(here, '../examples/harbin'));
  const verdictsOf = async (text) =>
    (await auditTexts([plainText('text', text)], { figures })).claims.filter(
      (claim) => claim.relation === undefined,
    );
  const isWrong = ({ verdict }) => verdict === 'contradicted' || verdict === 'inconsistent';
  const rows = {};
  const missed = [];
  for (const passage of passages) {
    const before = await verdictsOf(passage.text);
    for (const label of passage.labels) {
      const own = before.find((claim) => claim.start < label.end && label.start < claim.end);
      if (own?.verdict !== 'verified' || label.kind === 'date') continue;
      for (const [kind, change] of Object.entries({
        swapped: swapDigits,
        scale: otherScale,
        direction: turned,
      })) {
        const changed = change(label.text, passage, label);
        if (changed === null) continue;
        const { text, from } =
          typeof changed === 'string'
            ? {
                text: passage.text.slice(0, label.start) + changed + passage.text.slice(label.end),
                from: label.start,
              }
            : changed;
        const after = await verdictsOf(text);
        const key = `${passage.lang} ${kind}`;
        rows[key] ??= { found: 0, all: 0 };
        rows[key].all += 1;
        const at = after.find((claim) => Math.abs(claim.start - from) <= 12 && claim.end > from);
        if (at !== undefined && isWrong(at)) rows[key].found += 1;
        else
          missed.push(
            `${passage.id}: ${label.text} ${kind} as ${typeof changed === 'string' ? changed : changed.shown}: ${at?.verdict}: ${at?.why}`,
          );
      }
    }
  }
  close();
  console.log('errors planted              contradicted');
  for (const [key, row] of Object.entries(rows).sort())
    console.log(`  ${key.padEnd(24)} ${row.found} of ${row.all}`);
  const [found, planted] = ['found', 'all'].map((field) =>
    Object.values(rows).reduce((sum, row) => sum + row[field], 0),
  );
  console.log(`  ${'all'.padEnd(24)} ${found} of ${planted}  ${((100 * found) / planted).toFixed(1)}%`);
  if (list) for (const miss of missed) console.log(miss);
}

/** The text with the direction of the growth told the other way; null where no word right before or behind it tells it. */
function turned(printed, { text, lang }, { start, end, kind }) {
  if (kind !== 'growth') return null;
  const pairs =
    lang === 'zh'
      ? [['增长', '下降'], ['下降', '增长'], ['提高', '降低']]
      : [['up', 'down'], ['rose', 'fell'], ['grew', 'shrank'], ['growing', 'shrinking'], ['raised', 'lowered'], ['increase', 'decrease'], ['more', 'less'], ['higher', 'lower'], ['gain', 'drop'], ['advanced', 'fell'], ['plus', 'minus'], ['lifted', 'lowered'], ['down', 'up'], ['fell', 'rose']]; // prettier-ignore
  const [head, tail] = [text.slice(start - 14, start), text.slice(end, end + 14)];
  for (const [word, other] of pairs) {
    const pattern =
      lang === 'zh'
        ? new RegExp(`${word}(?![\\s\\S]*${word})`)
        : new RegExp(`\\b${word}\\b(?![\\s\\S]*\\b${word}\\b)`);
    if (pattern.test(head)) {
      const changed = head.replace(pattern, other);
      return {
        text: text.slice(0, start - 14) + changed + text.slice(start),
        from: start + changed.length - head.length,
        shown: `${changed}${printed}`,
      };
    }
    if (lang === 'en' && pattern.test(tail))
      return {
        text: text.slice(0, end) + tail.replace(pattern, other) + text.slice(end + 14),
        from: start,
        shown: `${printed}${tail.replace(pattern, other)}`,
      };
  }
  return null;
}

function filesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name));
}

/** How many of the planted errors are found, in how many passages something right is called wrong, and how often the labels agree. */
function printInBrief(what, passages) {
  console.log(
    `\n${what}\n  language  passages  planted  found  passages with a false "inconsistent"  kinds that agree  periods`,
  );
  for (const lang of ['en', 'zh']) {
    const own = passages.filter((passage) => passage.lang === lang);
    const judged = own.map((passage) => {
      const { id, text, labels, error } = passage;
      const { claims } = auditAlone([plainText(id, text)]);
      const wrong = claims.filter(
        ({ relation, verdict }) => relation !== undefined && verdict === 'inconsistent',
      );
      const isPlanted = (claim) => touchesPlanted(claim, labels);
      const pairs = pairsOf(
        passage,
        claims.filter((claim) => claim.relation === undefined),
      ).filter(({ exact }) => exact);
      return {
        error,
        found: wrong.some(isPlanted),
        isFalse: wrong.some((claim) => !isPlanted(claim)),
        kinds: pairs
          .filter(({ label }) => label.kind !== '*')
          .map(({ label, found }) => found.kind === label.kind),
        periods: pairs
          .filter(({ label }) => judgesPeriod(passage, label))
          .map(({ label, found }) => samePeriod(found.about.period, label.period)),
      };
    });
    const planted = judged.filter(({ error }) => error !== 'none');
    const counts = [own.length, planted.length, planted.filter(({ found }) => found).length];
    const agreeing = (field) => {
      const all = judged.flatMap((one) => one[field]);
      return `${all.filter(Boolean).length} of ${all.length}`.padStart(14);
    };
    console.log(
      `  ${lang.padEnd(8)} ${counts.map((count) => String(count).padStart(8)).join(' ')}  ${String(judged.filter(({ isFalse }) => isFalse).length).padStart(8)} ${agreeing('kinds')} ${agreeing('periods')}`,
    );
  }
}

/** Each label that is to be found, with the number found there and whether it is that number; `used` are all numbers found. */
function pairsOf(passage, numbers, used = new Set()) {
  return passage.labels.flatMap((label) => {
    const found = numbers.find(
      (claim) =>
        claim.start < label.end && label.start < claim.end && (!used.has(claim) || claim.kind === 'date'),
    );
    // A period in words ("September") is no number, and "between 2015 and 2020" is one period.
    if (label.kind === 'date' && (found === undefined ? !/\d/.test(label.text) : found.kind === 'date')) {
      if (found !== undefined) used.add(found);
      return [];
    }
    const exact = found !== undefined && digits(found.text) === digits(label.text);
    if (exact) used.add(found);
    return [{ label, found, exact }];
  });
}

/** Whether one of a relation's numbers is labelled as taking part in a planted error. */
function touchesPlanted({ numbers }, labels) {
  return labels.some(
    ({ judgement, start, end }) =>
      judgement.startsWith('bad:') && numbers.some((number) => number.start < end && start < number.end),
  );
}

function passagesOf(list) {
  return list.flatMap((file) => readPassages(readFileSync(file, 'utf8')));
}

/** Passages about Harbin against the built example workspace: how many of the labelled verdicts the audit gives. */
async function printVerdicts(passages) {
  const { figures, close } = await openWorkspace(join(here, '../examples/harbin'));
  const rows = {};
  const row = (key) => (rows[key] ??= { labelled: 0, given: 0, right: 0 });
  const misses = [];
  const wrong = [];
  for (const passage of passages) {
    const { claims } = await auditTexts([plainText(passage.id, passage.text)], { figures });
    const numbers = claims.filter((claim) => claim.relation === undefined);
    for (const label of passage.labels) {
      const found = numbers.find((claim) => claim.start < label.end && label.start < claim.end);
      const verdict = found?.verdict === 'inconsistent' ? 'contradicted' : found?.verdict;
      if (label.kind !== 'date' && label.kind !== 'reference') {
        const expected = label.judgement === '' ? 'unsupported' : label.judgement;
        row(`${passage.lang} ${expected}`).labelled += 1;
        if (verdict === expected) row(`${passage.lang} ${expected}`).right += 1;
        else
          misses.push(
            `${passage.id}: ${label.text}: ${verdict ?? 'not found'} for ${expected}: ${found?.why ?? ''}`,
          );
        if (verdict === 'verified' || verdict === 'contradicted') {
          row(`${passage.lang} ${verdict}`).given += 1;
          if (verdict === 'contradicted' && expected !== 'contradicted')
            wrong.push(`${passage.id}: ${label.text}: ${found?.why}`);
        }
      }
    }
  }
  close();
  const percent = (a, b) => (b === 0 ? '     -' : `${((100 * a) / b).toFixed(1)}%`.padStart(6));
  console.log(
    `\n${passages.length} passages against the workspace of Harbin; dates and references left out\n`,
  );
  console.log('verdict                     labelled  given  right  recall  precision');
  for (const [key, { labelled, given, right }] of Object.entries(rows).sort())
    console.log(
      `  ${key.padEnd(24)} ${String(labelled).padStart(8)} ${String(given).padStart(6)} ${String(right).padStart(6)}  ${percent(right, labelled)}     ${percent(right, given)}`,
    );
  console.log(`\nfalse "contradicted": ${wrong.length}`);
  for (const line of wrong) console.log(`  ${line}`);
  if (list) for (const line of misses) console.log(line);
}

/** The library's audit room, bundled on the spot: the benchmark measures the source, not an old build. */
async function load() {
  const outdir = mkdtempSync(join(here, '..', '.bench-'));
  process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
  await build({
    entryPoints: ['audit/index', 'build', 'engine/index', 'store/index'].map((name) =>
      join(here, `../src/${name}.ts`),
    ),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    splitting: true,
    outdir,
    logLevel: 'error',
  });
  const room = (name) => import(pathToFileURL(join(outdir, name)).href);
  /** Builds a copy of a workspace, so that the example stays as it is. */
  const openWorkspace = async (folder) => {
    const [{ buildWorkspace }, { openDuckDB }, { openStore }] = await Promise.all([
      room('build.js'),
      room('engine/index.js'),
      room('store/index.js'),
    ]);
    // What is shipped beside the code is looked for beside the bundle.
    cpSync(join(here, '../src/define/classifications'), join(outdir, 'classifications'), { recursive: true });
    const copy = join(outdir, 'workspace');
    cpSync(folder, copy, { recursive: true, filter: (path) => !path.includes('.songhua') });
    await buildWorkspace(copy);
    const [engine, store] = await Promise.all([openDuckDB(), openStore(copy)]);
    return { figures: { engine, store }, close: () => engine.close() };
  };
  return { ...(await room('audit/index.js')), openWorkspace };
}

function readPassages(file) {
  return file
    .split(/^(?=@ )/m)
    .filter((part) => part.startsWith('@ '))
    .map((part) => {
      const [head, ...body] = part.split('\n');
      const [, id, lang, genre, error] = head.split(' ');
      const marked = body
        .filter((line) => !line.startsWith('#'))
        .join('\n')
        .trim();
      const labels = [];
      let text = '';
      let at = 0;
      for (const match of marked.matchAll(/\{([^{}|]+)\|([^{}]*)\}/g)) {
        text += marked.slice(at, match.index);
        const [kind, concept = '*', period = '*', judgement = ''] = match[2].split('|');
        labels.push({
          start: text.length,
          end: text.length + match[1].length,
          text: match[1],
          kind,
          concept,
          period,
          judgement,
        });
        text += match[1];
        at = match.index + match[0].length;
      }
      return { id, lang, genre, error, text: text + marked.slice(at), labels };
    });
}

function print(all) {
  const rows = { extraction: {}, kind: {}, concept: {}, period: {}, relations: {} };
  const errors = {};
  const falseAlarms = [];
  const misses = [];
  const count = (table, key, field) => {
    table[key] ??= { hit: 0, missed: 0, extra: 0 };
    table[key][field] += 1;
  };
  for (const { passage, claims } of all) {
    const numbers = claims.filter((claim) => claim.relation === undefined);
    const relations = claims.filter((claim) => claim.relation !== undefined);
    const used = new Set();
    for (const { label, found, exact } of pairsOf(passage, numbers, used)) {
      count(rows.extraction, passage.lang, exact ? 'hit' : 'missed');
      if (!exact) {
        misses.push(`${passage.id}: not found: ${label.text} (${found?.text ?? 'nothing'})`);
        continue;
      }
      if (label.kind !== '*')
        judge(
          'kind',
          `${passage.lang} ${label.kind}`,
          found.kind === label.kind,
          `${label.text}: ${found.kind} for ${label.kind}`,
        );
      if (label.concept !== '*' && label.concept !== '-')
        judge(
          'concept',
          passage.lang,
          found.about.concept === label.concept,
          `${label.text}: ${found.about.concept} for ${label.concept}`,
        );
      if (judgesPeriod(passage, label))
        judge(
          'period',
          passage.lang,
          samePeriod(found.about.period, label.period),
          `${label.text}: ${found.about.period} for ${label.period}`,
        );
      const expected = /^ok:(.+)$/.exec(label.judgement)?.[1];
      if (expected !== undefined) {
        // Any relation that holds will do: a count is a sum, a change a difference.
        const own = relations.filter((claim) => claim.numbers.some((number) => number.start === found.start));
        judge(
          'relations',
          `${passage.lang} ${expected}`,
          own.some((claim) => claim.verdict === 'consistent'),
          `${label.text}: no ${expected}`,
        );
      }
    }
    for (const claim of passage.labels.length === 0 ? [] : numbers)
      if (!used.has(claim)) {
        count(rows.extraction, passage.lang, 'extra');
        misses.push(`${passage.id}: extra: ${claim.text}`);
      }
    const wrong = relations.filter((claim) => claim.verdict === 'inconsistent');
    // A passage without labels has only its verdict.
    const touches = (claim) => passage.labels.length === 0 || touchesPlanted(claim, passage.labels);
    if (passage.error !== 'none') {
      errors[`${passage.lang} ${passage.error}`] ??= { found: 0, all: 0 };
      errors[`${passage.lang} ${passage.error}`].all += 1;
      if (wrong.some(touches)) errors[`${passage.lang} ${passage.error}`].found += 1;
      else misses.push(`${passage.id}: planted error (${passage.error}) not found`);
    }
    for (const claim of wrong)
      if (passage.error === 'none' || !touches(claim)) falseAlarms.push(`${passage.id}: ${claim.why}`);

    function judge(table, key, right, message) {
      count(rows[table], key, right ? 'hit' : 'missed');
      if (!right) misses.push(`${passage.id}: ${table}: ${message}`);
    }
  }
  const total = (table) =>
    Object.values(table).reduce(
      (sum, row) => ({
        hit: sum.hit + row.hit,
        missed: sum.missed + row.missed,
        extra: sum.extra + row.extra,
      }),
      { hit: 0, missed: 0, extra: 0 },
    );
  const percent = (a, b) => (b === 0 ? '     -' : `${((100 * a) / b).toFixed(1)}%`.padStart(6));
  console.log(
    `${all.length} passages, ${all.filter(({ passage }) => passage.lang === 'zh').length} of them Chinese; ${all.reduce((sum, { passage }) => sum + passage.labels.length, 0)} labelled numbers\n`,
  );
  for (const [name, table] of Object.entries(rows)) {
    console.log(`${name.padEnd(26)}  right  recall${name === 'extraction' ? '  precision' : ''}`);
    for (const [key, row] of [...Object.entries(table).sort(), ['all', total(table)]])
      console.log(
        `  ${key.padEnd(24)} ${String(row.hit).padStart(6)}  ${percent(row.hit, row.hit + row.missed)}${name === 'extraction' ? `     ${percent(row.hit, row.hit + row.extra)}` : ''}`,
      );
    console.log('');
  }
  console.log('planted errors               found');
  for (const [key, row] of Object.entries(errors).sort())
    console.log(`  ${key.padEnd(24)} ${row.found} of ${row.all}`);
  const found = Object.values(errors).reduce((sum, row) => sum + row.found, 0);
  const planted = Object.values(errors).reduce((sum, row) => sum + row.all, 0);
  console.log(`  ${'all'.padEnd(24)} ${found} of ${planted}  ${percent(found, planted)}`);
  console.log(`\nfalse "inconsistent": ${falseAlarms.length}`);
  for (const alarm of falseAlarms) console.log(`  ${alarm}`);
  if (list) for (const miss of misses) console.log(miss);
}

/** A period of a year that the text does not name, nor the one before or after it, was only in its author's mind. */
function judgesPeriod({ text }, { period, kind }) {
  if (period === '*' || kind === 'date') return false;
  const [year] = /\d{4}/.exec(period) ?? [''];
  return yearsIn(text).some((named) => Math.abs(named - Number(year)) <= 1);
}

/** Years in digits, in Chinese ones, of the Republic of China; both of 2023-24, all of a five-year plan. */
function yearsIn(text) {
  const plain = text.replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) =>
    [...year].map((c) => ('〇零'.includes(c) ? 0 : '一二三四五六七八九'.indexOf(c) + 1)).join(''),
  );
  const years = [...plain.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([year]) => Number(year));
  const minguo = [...plain.matchAll(/(?<!\d)(1[01]\d)年/g)].map(([, year]) => Number(year) + 1911);
  const seasons = [...plain.matchAll(/(20\d{2})[-–/](\d{2})(?!\d)/g)].map(
    ([, , last]) => 2000 + Number(last),
  );
  const plans = [...plain.matchAll(/十([二三四])五/g)].flatMap(([, plan]) =>
    [1, 2, 3, 4, 5].map((year) => 2005 + 5 * '一二三四'.indexOf(plan) + year),
  );
  return [...years, ...minguo, ...seasons, ...plans];
}

/** A stock at the end of a period is one of that period: @2024-12 of 2024, of its last quarter, of December. */
function samePeriod(found, label) {
  if (found === label) return true;
  const end = /^@(\d{4})-(\d{2})$/.exec(found ?? '') ?? /^@(\d{4})$/.exec(found ?? '');
  if (end === null) return false;
  const [year, month] = [end[1], Number(end[2] ?? 12)];
  const within = [`${year}-${String(month).padStart(2, '0')}`];
  if (month % 3 === 0) within.push(`${year}-Q${month / 3}`);
  if (month % 6 === 0) within.push(`${year}-S${month / 6}`);
  if (month === 12) within.push(year);
  return within.includes(label.replace('@', ''));
}

function digits(text) {
  return text.replace(/[^\d.一二三四五六七八九十两]/g, '').replace(/\.$/, '');
}
