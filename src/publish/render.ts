// Template -> rendered Markdown: renders until every figure that it asks for is known, explains the figures that it
// prints, and names the documents that they were taken from.
import {
  explainAll,
  parse,
  print,
  references,
  type Derivation,
  type Figure,
  type FigureContext,
} from '../figures/index.js';
import { InputError, throwIfAny } from '../lib/index.js';
import { ownRegion } from '../define/index.js';
import { openLedger } from './ledger.js';
import { parseTemplate } from './liquid.js';
import { mark, replaceMarks, type Rendered } from './marks.js';
import { scopeOf } from './scope.js';
import type { Session } from './session.js';
import { planScope } from './plan-scope.js';
import { currenciesOf, targetsOf } from './stored.js';
import type { TemplateSource } from './templates.js';
import { say } from './words.js';

export interface RenderOptions {
  period: string;
  lang: string;
  /** The region that expressions mean where they name none. */
  region: string;
  /** Whether the derivation of every figure is wanted, or only what leads to the sources. */
  derivations: boolean;
}

export interface Explained {
  rendered: Rendered;
  /** By expression. */
  derivations: Map<string, Derivation>;
  sources: { document: string; files: string[] }[];
}

// control flow that depends on figures that depend on figures goes no deeper than this
const mostPasses = 12;

/** Renders a template. Throws an `InputError` with every mistake in it, at file, line and column. */
export async function renderTemplate(
  template: TemplateSource,
  options: RenderOptions,
  context: FigureContext,
): Promise<Explained> {
  const { system, build } = context.store;
  const { period, lang, region } = options;
  const parsed = parseTemplate(template.text, template.file);
  const own = ownRegion(system).id;
  const bindings = { t: period, ...(region === own ? {} : { region }) };
  const remembering = remember(context);
  const ledger = openLedger(remembering, bindings);
  const scope = scopeOf(system, {
    period,
    region,
    lang,
    currencies: await currenciesOf(remembering, period),
    targets: await targetsOf(remembering),
    synthetic: build.synthetic,
  });
  // targets and projects are judged only where the template speaks of them
  const plan = /\bplan\./.test(template.text) ? await planScope(remembering, period, lang) : null;
  for (let pass = 0; pass < mostPasses; pass++) {
    const session: Session = {
      ledger,
      system,
      lang,
      pieces: { markdown: '', figures: [], notes: [], charts: [] },
      problems: [],
      citations: new Map(),
      documents: [],
    };
    session.pieces.markdown = parsed.render(session, { ...scope, plan });
    if (await ledger.settle()) continue;
    throwIfAny(session.problems);
    return explainFigures(session, remembering, options.derivations);
  }
  throw new InputError({
    message: { en: 'the template keeps asking for new figures', zh: '模板不断请求新的数据' },
    at: { file: template.file },
    mend: {
      en: 'Let no figure expression be made out of the text of another',
      zh: '请勿用一个数据的文字拼成另一个数据的表达式',
    },
  });
}

/** The same context, whose engine answers a query once: a store does not change while it is reported on. */
function remember(context: FigureContext): FigureContext {
  const answers = new Map<string, Promise<object[]>>();
  const engine: FigureContext['engine'] = {
    ...context.engine,
    all<Row extends object>(sql: string): Promise<Row[]> {
      const answer = answers.get(sql) ?? context.engine.all<Row>(sql);
      answers.set(sql, answer);
      return answer as Promise<Row[]>;
    },
  };
  return { ...context, engine };
}

async function explainFigures(session: Session, context: FigureContext, every: boolean): Promise<Explained> {
  const { pieces, citations, documents, lang } = session;
  const printed = pieces.figures.map(({ figure }) => figure.ref);
  const cited = [...citations.values()].flatMap(({ figures }) => figures.map(({ ref }) => ref));
  const derivations = new Map<string, Derivation>();
  const refs = [...new Set([...(every ? printed : printed.flatMap(sourceRefs)), ...cited])];
  const trees = await explainAll(refs, context);
  refs.forEach((ref, i) => {
    const tree = trees[i];
    if (tree !== undefined) derivations.set(ref, tree);
  });
  const sources = documentsOf(derivations.values(), lang);
  const notes = pieces.notes.map((note, i) =>
    replaceMarks(note, (kind, index) => {
      if (kind !== 'sources') return mark(kind, index);
      const citation = citations.get(i + 1);
      const trees = (citation?.figures ?? []).flatMap(({ ref }) => derivations.get(ref) ?? []);
      return citation?.of === 'rates'
        ? ratesText(trees, pieces, derivations, lang)
        : sourcesText(trees, lang);
    }),
  );
  const listed = new Set([...sources.map(({ document }) => document), ...documents]);
  const list = [...listed].map((document) => `- ${escapeMarkdown(document)}`).join('\n');
  const markdown = replaceMarks(tidy(pieces.markdown), (kind, index) =>
    kind === 'sources' ? list : mark(kind, index),
  );
  return { rendered: onceEach({ ...pieces, markdown, notes }), derivations, sources };
}

/** Without the single blanks that tags leave at the beginnings of lines. */
const tidy = (markdown: string): string => markdown.replace(/^ (?=\S)/gm, '');

/** What of an expression leads to its sources: the figures in it, or itself where it looks up exchange rates. */
function sourceRefs(ref: string): string[] {
  return ref.includes('convert(') ? [ref] : references(parse(ref)).map((reference) => print(reference));
}

/** The documents and files that derivations rest on, in the order of their first use. */
function documentsOf(
  derivations: Iterable<Derivation>,
  lang: string,
): { document: string; files: string[] }[] {
  const files = new Map<string, Set<string>>();
  const visit = ({ source, inputs }: Derivation): void => {
    if (source?.document != null) {
      const document = say(source.document, lang);
      files.set(document, (files.get(document) ?? new Set()).add(source.file));
    }
    inputs.forEach(visit);
  };
  for (const derivation of derivations) visit(derivation);
  return [...files].map(([document, set]) => ({ document, files: [...set] }));
}

function sourcesText(trees: readonly Derivation[], lang: string): string {
  const documents = documentsOf(trees, lang).map(({ document }) => escapeMarkdown(document));
  if (documents.length === 0) return '';
  return lang === 'zh' ? `资料来源：${documents.join('；')}。` : `Source: ${documents.join('; ')}.`;
}

/** The exchange rates that figures were converted at, each itself a figure with its derivation. */
function ratesText(
  trees: readonly Derivation[],
  pieces: Rendered,
  derivations: Map<string, Derivation>,
  lang: string,
): string {
  const rates = trees.flatMap(withOp('rate'));
  const texts = rates.map((rate) => {
    derivations.set(rate.ref, rate);
    const { ref, value, unit, status, text, notes } = rate;
    const nowhere = { region: null, industry: null, indicator: null, period: null };
    const figure: Figure = { ref, ...nowhere, value, unit, quantity: 'exchange_rate', status, text, notes };
    const placed = { figure, text: lang === 'zh' ? text.zh : text.en, exponent: null };
    const document = rate.source?.document == null ? '' : escapeMarkdown(say(rate.source.document, lang));
    const number = mark('figure', pieces.figures.push(placed) - 1);
    if (document === '') return number;
    return lang === 'zh' ? `${number}，资料来源：${document}` : `${number} (${document})`;
  });
  if (texts.length === 0) return '';
  return lang === 'zh' ? `折算汇率：${texts.join('；')}。` : `Converted at ${texts.join('; ')}.`;
}

function withOp(op: string): (tree: Derivation) => Derivation[] {
  return function find(tree): Derivation[] {
    return tree.op === op ? [tree] : tree.inputs.flatMap(find);
  };
}

/** Leaves out notes that are empty or repeat an earlier one, and numbers the rest in the order of the text. */
function onceEach(rendered: Rendered): Rendered {
  const numbers = new Map<number, number>();
  const notes: string[] = [];
  // the order of the text, not of rendering: a caption's notes stand where its chart does
  const order: number[] = [];
  const visit = (text: string): void => {
    replaceMarks(text, (kind, index) => {
      if (kind === 'note') order.push(index);
      return '';
    });
  };
  visit(inTextOrder(rendered));
  for (const number of order) {
    const text = rendered.notes[number - 1] ?? '';
    if (text === '' || notes.includes(text) || numbers.has(number)) continue;
    numbers.set(number, notes.push(text));
  }
  const renumber = (text: string): string =>
    replaceMarks(text, (kind, index) => {
      if (kind !== 'note') return mark(kind, index);
      const number = numbers.get(index);
      return number === undefined ? '' : mark('note', number);
    });
  return {
    ...rendered,
    markdown: renumber(rendered.markdown),
    notes,
    charts: rendered.charts.map((chart) => ({ ...chart, caption: renumber(chart.caption) })),
  };
}

function inTextOrder({ markdown, charts }: Rendered): string {
  return markdown.replace(
    /!\[\]\(chart:(\d+)\)/g,
    (_, index: string) => charts[Number(index)]?.caption ?? '',
  );
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_|<[\]]/g, '\\$&');
