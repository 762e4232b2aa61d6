// LiquidJS with figures: `{{ … }}` is a figure expression with an optional style, unless it names a variable of the
// template; `{% figure %}`, `{% note %}`, `{% cite %}`, `{% chart %}` and `{% sources %}` are Songhua's own tags.
// The control flow is Liquid's.
import {
  Liquid,
  LiquidError,
  Output,
  ParseError,
  Parser,
  type Context,
  type Emitter,
  type Template,
  type TopLevelToken,
} from 'liquidjs';
import { didYouMean, InputError, throwIfAny, type Problem } from '../lib/index.js';
import { pathPattern, placeAt, syntaxProblems } from './expressions.js';
import { registerFilters } from './filters.js';
import { askFor, isVariable, print, writtenAt, type Session } from './session.js';
import { registerTags, type Surroundings } from './tags.js';

type OutputToken = ConstructorParameters<typeof Output>[0];

export interface ParsedTemplate {
  render(session: Session, scope: object): string;
}

/** Parses a template. Throws an `InputError` with every mistake in its tags and expressions, each at its place. */
export function parseTemplate(text: string, file: string): ParsedTemplate {
  let session: Session | undefined;
  const current = (): Session => {
    if (session === undefined) throw new Error('a template renders within a session');
    return session;
  };
  const problems: Problem[] = [];
  const liquid = new Liquid({
    // templates include no other files
    templates: {},
    strictFilters: true,
    catchAllErrors: true,
    outputEscape: (value: unknown) => print(value, current()),
  });
  registerFilters(liquid, current);
  registerTags(liquid, { current, problems, file });
  const parser = new FigureParser(liquid, { current, problems, file });
  let templates: Template[] = [];
  try {
    templates = parser.parse(text, file);
  } catch (error) {
    problems.push(...liquidProblems(error, file, liquid));
  }
  throwIfAny(inOrder(problems));
  return {
    render(given, scope) {
      session = given;
      try {
        return String(liquid.renderSync(templates, scope));
      } catch (error) {
        throw new InputError(liquidProblems(error, file, liquid));
      } finally {
        session = undefined;
      }
    },
  };
}

class FigureParser extends Parser {
  readonly #liquid: Liquid;
  readonly #given: Surroundings;

  constructor(liquid: Liquid, given: Surroundings) {
    super(liquid);
    this.#liquid = liquid;
    this.#given = given;
  }

  override parseToken(token: TopLevelToken, remaining: TopLevelToken[]) {
    if (!('content' in token) || 'name' in token) return super.parseToken(token, remaining);
    try {
      return figureOutput(token, this.#liquid, this.#given);
    } catch (error) {
      throw LiquidError.is(error) ? error : new ParseError(error as Error, token);
    }
  }
}

/** `{{ … }}`: Liquid's own where it names a variable; else a figure expression, its style read by Liquid as a filter. */
function figureOutput(token: OutputToken, liquid: Liquid, given: Surroundings): Output {
  const { content } = token;
  const bar = content.indexOf('|');
  const text = (bar < 0 ? content : content.slice(0, bar)).trim();
  const isPath = pathPattern.test(text);
  if (isPath || /^["']/.test(text)) {
    const variable = new Output(token, liquid);
    if (!isPath) return variable;
    const render = variable.render.bind(variable);
    const figure = expressionOutput(token, text, bar, { liquid, given });
    variable.render = (ctx, emitter) =>
      isVariable(ctx, text) ? render(ctx, emitter) : figure.render(ctx, emitter);
    return variable;
  }
  return expressionOutput(token, text, bar, { liquid, given });
}

/** The figures of an expression stand as a variable before the filters, which are Liquid's to read. */
function expressionOutput(
  token: OutputToken,
  text: string,
  bar: number,
  { liquid, given }: { liquid: Liquid; given: Surroundings },
): Output {
  const { content, contentRange, input } = token;
  const written = writtenAt(input, contentRange[0] + content.indexOf(text), text, given.file);
  given.problems.push(...(pathPattern.test(text) ? [] : syntaxProblems(written)));
  const filtered = `figures_here ${bar < 0 ? '' : content.slice(bar)}`;
  const range = { input: filtered, contentRange: [0, filtered.length] };
  const output = new Output(Object.assign(Object.create(token) as OutputToken, range), liquid);
  const render = output.render.bind(output);
  // errors are told at the place in the template
  output.token = token;
  output.render = function* (ctx: Context, emitter: Emitter) {
    const views = askFor(written, ctx, given.current());
    ctx.push({ figures_here: views.length === 1 ? views[0] : views });
    yield* render(ctx, emitter) as Iterable<unknown>;
    ctx.pop();
  };
  return output;
}

/** Problems in the order of the file. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const column = ({ at }: Problem): number => (typeof at?.column === 'number' ? at.column : 0);
  return [...problems].sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || column(a) - column(b));
}

/** Liquid's own errors as problems with their place. */
function liquidProblems(error: unknown, file: string, liquid: Liquid): Problem[] {
  if (error instanceof InputError) return [...error.problems];
  if (!LiquidError.is(error)) throw error;
  if ('errors' in error)
    return (error.errors as LiquidError[]).flatMap((each) => liquidProblems(each, file, liquid));
  if (error.originalError instanceof InputError) return [...error.originalError.problems];
  const { token } = error;
  const at = { file, ...placeAt(token.input, token.begin) };
  const found = token.getText().split('\n')[0];
  const message = (error.originalError?.message ?? error.message).replace(/, (?:file|line):.*$/, '');
  const filter = /^undefined filter: (\w+)/.exec(message)?.[1];
  if (filter === undefined)
    return [{ message: { en: message, zh: `模板语法有误：“${message}”` }, at, found }];
  return [
    {
      message: { en: `there is no style or filter "${filter}"`, zh: `没有样式或过滤器“${filter}”` },
      at,
      found,
      mend: didYouMean(filter, Object.keys(liquid.filters), 0),
    },
  ];
}
