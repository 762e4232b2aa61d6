// Songhua's own tags in templates: figures as variables, notes, sources and charts.
import {
  Tag,
  Value,
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';
import { didYouMean, type Problem } from '../lib/index.js';
import type { ChartKind } from './document.js';
import { pathOf, pathPattern, placeAt, syntaxProblems, type Written } from './expressions.js';
import { chartLabels } from './labels.js';
import { chartAddress, mark, type RenderedChart } from './marks.js';
import { askFor, writtenAt, type Session } from './session.js';
import { commonScale, isView, scaledAs, styledAs, type FigureView } from './views.js';

/** What tags and outputs share while a template is parsed. */
export interface Surroundings {
  /** The session of the rendering under way. */
  current: () => Session;
  /** What is wrong in the template. */
  problems: Problem[];
  file: string;
}

export function registerTags(liquid: Liquid, given: Surroundings): void {
  const { current, problems, file } = given;

  /** The expression of a tag after `name =`. A name alone is a variable that holds an expression as text. */
  function assignment(token: TagToken): { key: string; written: Written } {
    const match = /^\s*([A-Za-z_]\w*)\s*=\s*([\s\S]*\S)\s*$/.exec(token.args);
    const start = token.contentRange[0] + token.content.indexOf(token.args);
    if (match?.[1] === undefined || match[2] === undefined) {
      problems.push({
        message: { en: `the tag "${token.name}" has no expression`, zh: `标签“${token.name}”没有表达式` },
        at: { file, ...placeAt(token.input, start) },
        found: token.getText(),
        expected: { en: `{% ${token.name} name = expression %}`, zh: `{% ${token.name} 名称 = 表达式 %}` },
      });
      return { key: '', written: { text: '0', file, line: 1, column: 1 } };
    }
    const written = writtenAt(
      token.input,
      start + token.args.indexOf(match[2], token.args.indexOf('=')),
      match[2],
      file,
    );
    if (!pathPattern.test(match[2])) problems.push(...syntaxProblems(written));
    return { key: match[1], written };
  }

  function views({ written }: { written: Written }, ctx: Context): FigureView[] {
    const held: unknown = pathPattern.test(written.text) ? ctx.getSync(pathOf(written.text)) : undefined;
    if (typeof held === 'string') return askFor({ ...written, text: held }, ctx, current());
    if (Array.isArray(held)) return held.filter(isView);
    return isView(held) ? [held] : askFor(written, ctx, current());
  }

  /** `{% figure g = expression %}` sets a variable to a figure, `{% figures gs = … %}` to the list of several. */
  for (const name of ['figure', 'figures']) {
    liquid.registerTag(
      name,
      class extends Tag {
        readonly #assignment;
        constructor(token: TagToken, remaining: TopLevelToken[], engine: Liquid) {
          super(token, remaining, engine);
          this.#assignment = assignment(token);
        }
        override render(ctx: Context) {
          const found = views(this.#assignment, ctx);
          (ctx.bottom() as Record<string, unknown>)[this.#assignment.key] =
            name === 'figures' ? found : (found[0] ?? null);
        }
      },
    );
  }

  /** `{% note %}…{% endnote %}` puts a numbered note; the same words twice make one note, at the first place. */
  liquid.registerTag(
    'note',
    class extends Block {
      constructor(token: TagToken, remaining: TopLevelToken[], engine: Liquid, parser: Parser) {
        super(token, remaining, engine, parser, 'endnote');
      }
      override *render(ctx: Context, emitter: Emitter): Generator<unknown, void, unknown> {
        const text = String(yield this.body(ctx)).trim();
        const { notes } = current().pieces;
        if (text === '' || notes.includes(text)) return;
        emitter.write(mark('note', notes.push(text)));
      }
    },
  );

  /** `{% cite x %}` puts a note that names the documents a figure was taken from, `{% rates x %}` the rates. */
  for (const [name, of] of [
    ['cite', 'sources'],
    ['rates', 'rates'],
  ] as const) {
    liquid.registerTag(
      name,
      class extends Tag {
        readonly #value: Value;
        constructor(token: TagToken, remaining: TopLevelToken[], engine: Liquid) {
          super(token, remaining, engine);
          this.#value = new Value(token.args, engine);
        }
        override *render(ctx: Context, emitter: Emitter): Generator<unknown, void, unknown> {
          const value: unknown = yield this.#value.value(ctx, false);
          const figures = (Array.isArray(value) ? value : [value]).filter(isView).map(({ figure }) => figure);
          if (figures.length === 0) return;
          const { pieces, citations } = current();
          const number = pieces.notes.push(mark('sources', pieces.notes.length + 1));
          citations.set(number, { figures, of });
          emitter.write(mark('note', number));
        }
      },
    );
  }

  /** `{% sources %}` stands for the list of all documents that the text rests on, with further ones where given. */
  liquid.registerTag(
    'sources',
    class extends Tag {
      readonly #further: Value;
      constructor(token: TagToken, remaining: TopLevelToken[], engine: Liquid) {
        super(token, remaining, engine);
        this.#further = new Value(token.args.trim() === '' ? 'nil' : token.args, engine);
      }
      override *render(ctx: Context, emitter: Emitter): Generator<unknown, void, unknown> {
        const further: unknown = yield this.#further.value(ctx, false);
        if (Array.isArray(further))
          current().documents.push(...further.filter((each) => typeof each === 'string'));
        emitter.write(mark('sources', 0));
      }
    },
  );

  /** `{% chart bars = expression %}caption{% endchart %}`, or `dots` for rates and `columns` over periods. */
  liquid.registerTag(
    'chart',
    class extends Block {
      readonly #assignment;
      constructor(token: TagToken, remaining: TopLevelToken[], engine: Liquid, parser: Parser) {
        super(token, remaining, engine, parser, 'endchart');
        this.#assignment = assignment(token);
        if (!chartKinds.includes(this.#assignment.key))
          problems.push({
            message: {
              en: `there is no chart "${this.#assignment.key}"`,
              zh: `没有图表“${this.#assignment.key}”`,
            },
            at: { file, ...placeAt(token.input, token.begin) },
            mend: didYouMean(this.#assignment.key, chartKinds),
          });
      }
      override *render(ctx: Context, emitter: Emitter): Generator<unknown, void, unknown> {
        const session = current();
        const { system, lang, pieces } = session;
        const marks = views(this.#assignment, ctx);
        if (marks.every(({ missing }) => missing)) return;
        const scale = commonScale(marks, system, lang);
        ctx.push({ unit: scale?.name ?? '' });
        const caption = String(yield this.body(ctx)).trim();
        ctx.pop();
        const chart: RenderedChart = {
          kind: this.#assignment.key as ChartKind,
          caption,
          absent: lang === 'zh' ? '未公布' : 'not published',
          marks: chartLabels(marks, system, lang).map(({ view, label, group }) => {
            const { styled } =
              scale === undefined
                ? styledAs(view, 'plain', system, lang)
                : scaledAs(view, scale, system, lang);
            return { figure: pieces.figures.push(styled) - 1, label, group };
          }),
        };
        emitter.write(`\n\n![](${chartAddress(pieces.charts.push(chart) - 1)})\n\n`);
      }
    },
  );
}

const chartKinds: readonly string[] = ['bars', 'dots', 'columns'] satisfies ChartKind[];

/** A tag with a body up to its end tag. */
abstract class Block extends Tag {
  readonly #templates: Template[] = [];

  constructor(token: TagToken, remaining: TopLevelToken[], engine: Liquid, parser: Parser, end: string) {
    super(token, remaining, engine);
    while (remaining.length > 0) {
      const next = remaining.shift();
      if (next === undefined) break;
      if ('name' in next && next.name === end) return;
      this.#templates.push(parser.parseToken(next, remaining));
    }
    throw new Error(`tag ${token.getText()} not closed`);
  }

  protected body(ctx: Context): unknown {
    return this.liquid.renderer.renderTemplates(this.#templates, ctx);
  }
}
