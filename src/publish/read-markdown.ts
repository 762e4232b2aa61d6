// Rendered Markdown -> the blocks of a document. HTML in Markdown is not interpreted: it is kept as text, comments are
// dropped.
import { Lexer, type Token, type Tokens } from 'marked';
import type { Block, Inline, PlacedFigure } from './document.js';
import { chartPattern, splitMarks, type Rendered, type RenderedChart } from './marks.js';

type Pieces = Pick<Rendered, 'figures' | 'charts'>;

/** The blocks of a rendered template, and its notes. */
export function readRendered(rendered: Rendered): { blocks: Block[]; notes: Inline[][] } {
  return {
    blocks: readBlocks(new Lexer({ gfm: true }).lex(rendered.markdown), rendered),
    notes: rendered.notes.map((note) => readInline(note, rendered)),
  };
}

function readInline(markdown: string, pieces: Pieces): Inline[] {
  return readInlines(Lexer.lexInline(markdown.trim(), { gfm: true }), pieces);
}

function readBlocks(tokens: readonly Token[], pieces: Pieces): Block[] {
  const blocks: Block[] = [];
  for (const token of tokens) {
    const block = readBlock(token, pieces);
    if (block === undefined) continue;
    const before = blocks.at(-1);
    if (block.kind === 'table' && before?.kind === 'paragraph' && isCaption(before.children)) {
      blocks.pop();
      block.caption = before.children.flatMap((inline) =>
        'children' in inline ? inline.children : [inline],
      );
    }
    blocks.push(block);
  }
  return blocks;
}

/** Whether a paragraph is all bold (notes may follow): what stands so above a table is its caption. */
function isCaption(inlines: readonly Inline[]): boolean {
  return (
    inlines[0]?.kind === 'strong' &&
    inlines.slice(1).every((i) => i.kind === 'note' || (i.kind === 'text' && i.text.trim() === ''))
  );
}

function readBlock(token: Tokens.Generic, pieces: Pieces): Block | undefined {
  const inlines = (): Inline[] => readInlines(token.tokens ?? [], pieces);
  switch (token.type) {
    case 'heading':
      return { kind: 'heading', level: (token as Tokens.Heading).depth, children: inlines() };
    case 'paragraph': {
      const chart = chartOf(token as Tokens.Paragraph, pieces);
      return chart === undefined
        ? { kind: 'paragraph', children: inlines() }
        : { kind: 'chart', chart: readChart(chart, pieces) };
    }
    case 'text':
      return {
        kind: 'paragraph',
        children: token.tokens === undefined ? splitText(token.raw, pieces) : inlines(),
      };
    case 'list': {
      const list = token as Tokens.List;
      return {
        kind: 'list',
        ordered: list.ordered,
        start: list.start === '' ? 1 : list.start,
        items: list.items.map((item) => readBlocks(item.tokens, pieces)),
      };
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return {
        kind: 'table',
        caption: null,
        columns: header.map((cell) => ({
          align: cell.align ?? 'left',
          head: readInlines(cell.tokens, pieces),
        })),
        rows: rows.map((row) => row.map((cell) => readInlines(cell.tokens, pieces))),
      };
    }
    case 'blockquote':
      return { kind: 'quote', blocks: readBlocks(token.tokens ?? [], pieces) };
    case 'code':
      return { kind: 'code', text: (token as Tokens.Code).text };
    case 'hr':
      return { kind: 'rule' };
    case 'html':
      return isComment(token.raw)
        ? undefined
        : { kind: 'paragraph', children: splitText(token.raw.trim(), pieces) };
    default:
      return undefined;
  }
}

function readInlines(tokens: readonly Token[], pieces: Pieces): Inline[] {
  return tokens.flatMap((given): Inline[] => {
    const token = given as Tokens.Generic;
    const children = (): Inline[] => readInlines(token.tokens ?? [], pieces);
    switch (token.type) {
      case 'strong':
        return [{ kind: 'strong', children: children() }];
      case 'em':
        return [{ kind: 'emphasis', children: children() }];
      case 'link':
        return [{ kind: 'link', href: (token as Tokens.Link).href, children: children() }];
      case 'codespan':
        return [{ kind: 'code', text: (token as Tokens.Codespan).text }];
      case 'br':
        return [{ kind: 'break' }];
      case 'html':
        return isComment(token.raw) ? [] : splitText(token.raw, pieces);
      case 'escape':
        return [{ kind: 'text', text: (token as Tokens.Escape).text }];
      default:
        return token.tokens === undefined
          ? splitText('text' in token ? String(token.text) : token.raw, pieces)
          : children();
    }
  });
}

function splitText(text: string, { figures }: Pieces): Inline[] {
  return splitMarks(joinLines(text)).flatMap((part): Inline[] => {
    if (typeof part === 'string') return [{ kind: 'text', text: part }];
    if (part.kind === 'note') return [{ kind: 'note', number: part.index }];
    const placed = part.kind === 'figure' ? figures[part.index] : undefined;
    return placed === undefined ? [] : [{ kind: 'figure', placed }];
  });
}

function chartOf(paragraph: Tokens.Paragraph, { charts }: Pieces): RenderedChart | undefined {
  const [only, ...others] = paragraph.tokens;
  if (others.length > 0 || only?.type !== 'image') return undefined;
  const match = chartPattern.exec((only as Tokens.Image).href);
  return match === null ? undefined : charts[Number(match[1])];
}

function readChart({ kind, caption, marks, absent }: RenderedChart, pieces: Pieces) {
  const placed = (index: number): PlacedFigure => {
    const found = pieces.figures[index];
    if (found === undefined) throw new Error(`a chart names figure ${index}, which there is not`);
    return found;
  };
  return {
    kind,
    absent,
    caption: readInline(caption, pieces),
    marks: marks.map(({ figure, label, group }) => ({ placed: placed(figure), label, group })),
  };
}

const isComment = (html: string): boolean => /^\s*<!--[\s\S]*-->\s*$/.test(html);

/** One line of a paragraph that is broken over several: Chinese takes no space where a line ends. */
function joinLines(text: string): string {
  const wide = '[\\u2e80-\\u9fff\\uff00-\\uffef]';
  return text.replace(new RegExp(`(${wide})\\n(?=${wide})`, 'g'), '$1').replaceAll('\n', ' ');
}
