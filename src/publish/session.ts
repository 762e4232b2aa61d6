// One rendering of a template: what its parts share, how it asks for figures and how it puts values down.
import type { Context } from 'liquidjs';
import type { System } from '../define/index.js';
import type { Figure } from '../figures/index.js';
import { InputError, type Problem } from '../lib/index.js';
import type { PlacedFigure } from './document.js';
import { fillIn, pathOf, placeAt, problemsAt, type Written } from './expressions.js';
import { separator } from './filters.js';
import type { Ledger } from './ledger.js';
import { mark, withoutMarks, type Rendered } from './marks.js';
import { isStyled, isView, styledAs, viewOf, type FigureView } from './views.js';

export interface Citation {
  figures: Figure[];
  /** `sources`: the documents that the figures were taken from; `rates`: the rates that they were converted at. */
  of: 'sources' | 'rates';
}

/** What a rendering may ask, and what it has put down so far. */
export interface Session {
  ledger: Ledger;
  system: System;
  lang: string;
  pieces: Rendered;
  /** What went wrong with expressions in this rendering. */
  problems: Problem[];
  /** Figures that a note is to name the sources or the exchange rates of, by the number of the note. */
  citations: Map<number, Citation>;
  /** Documents that the text rests on besides those of its figures. */
  documents: string[];
}

/** What a value prints as: figures as marks of their places, everything else as text that Markdown reads literally. */
export function print(value: unknown, session: Session): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((each) => print(each, session)).join(separator(session.lang));
  if (isView(value)) return place(styledAs(value, 'plain', session.system, session.lang).styled, session);
  if (isStyled(value)) return place(value.styled, session);
  if (typeof value === 'object') return 'name' in value ? print(value.name, session) : '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return withoutMarks(text).replace(/[\\`*_|<[\]]/g, '\\$&');
}

function place(placed: PlacedFigure, { pieces }: Session): string {
  return mark('figure', pieces.figures.push(placed) - 1);
}

/** The figures of an expression in the template, with the variables of its surroundings filled in. */
export function askFor(written: Written, ctx: Context, session: Session): FigureView[] {
  const { text, original } = fillIn(written.text, (name) => {
    // the period and the region are bound by the evaluator itself, which can also shift them: [t-1]
    if (name === 't' || name === 'region') return undefined;
    const value: unknown = ctx.getSync([name]);
    if (typeof value === 'string' && name !== written.text) return value;
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    return typeof id === 'string' ? id : undefined;
  });
  try {
    const figures = session.ledger.ask(text) ?? [];
    return figures.map((figure) => viewOf(figure, session.system, session.lang));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    session.problems.push(...problemsAt(written, error, original));
    return [];
  }
}

/**
 * Whether a path names a variable of the template, though it may be empty, and not a figure: `pillar.headline` is a
 * figure where `pillar` is an industry or group, which has no such property.
 */
export function isVariable(ctx: Context, path: string): boolean {
  const steps = pathOf(path);
  if (ctx.getSync(steps) !== undefined) return true;
  const root: unknown = ctx.getSync(steps.slice(0, 1));
  const hasId = typeof root === 'object' && root !== null && 'id' in root;
  return root !== undefined && !(hasId && steps.length === 2);
}

/** An expression that begins at an offset of a template's text. */
export function writtenAt(input: string, offset: number, text: string, file: string): Written {
  return { text, file, ...placeAt(input, offset) };
}
