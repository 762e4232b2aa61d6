// A document as a Word file: styles for headings, body, captions and tables, real footnotes, charts as vector images
// with a bitmap for programs that show none. Type and page follow the office habit of each language: for Chinese the
// layout of official documents (GB/T 9704-2012: A4, FangSong body at 16 pt, SimHei headings, 28 pt lines).
import {
  AlignmentType,
  BorderStyle,
  Document as WordDocument,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { drawChart } from './charts.js';
import { chartFonts, paperInk } from './drawing.js';
import { plainText, type Align, type Block, type Chart, type Document, type Inline } from './document.js';
import { pageOf, stylesOf } from './docx-styles.js';
import { drawPng } from './png.js';
import { displayWidth } from './width.js';

/** Writes the file. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  for (const block of document.blocks) children.push(...(await writeBlock(block, document)));
  const footnotes = Object.fromEntries(
    document.notes.map((note, i) => [
      i + 1,
      { children: [new Paragraph({ style: 'FootnoteText', children: runs(note) })] },
    ]),
  );
  const word = new WordDocument({
    title: document.title,
    subject: document.subject,
    creator: 'Songhua',
    lastModifiedBy: 'Songhua',
    description: document.period,
    styles: stylesOf(document.lang),
    numbering: {
      config: [
        list('bullets', LevelFormat.BULLET, '•'),
        ...orderedLists(document.blocks).map((_, i) => list(`numbers${i}`, LevelFormat.DECIMAL, '%1.')),
      ],
    },
    footnotes,
    features: { updateFields: false },
    sections: [
      {
        properties: { page: pageOf(document.lang) },
        headers: { default: new Header({ children: [headerLine(document)] }) },
        footers: { default: new Footer({ children: [pageNumber(document.lang)] }) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(word));
}

/** The text width between the margins, in pixels at 96 dpi: what images are fitted to. */
const imageWidth = 580;

async function writeBlock(block: Block, document: Document): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading': {
      const level = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2][block.level - 1];
      return [
        new Paragraph({
          heading: level ?? HeadingLevel.HEADING_3,
          keepNext: true,
          children: runs(block.children),
        }),
      ];
    }
    case 'paragraph':
      return [new Paragraph({ style: 'BodyText', children: runs(block.children) })];
    case 'list':
      return listParagraphs(block, document);
    case 'table':
      return [
        ...(block.caption === null
          ? []
          : [new Paragraph({ style: 'Caption', keepNext: true, children: runs(block.caption) })]),
        table(block, document.lang),
        new Paragraph({ style: 'AfterTable', children: [] }),
      ];
    case 'chart':
      return chartParagraphs(block.chart);
    case 'quote':
      return block.blocks.flatMap((inner) =>
        inner.kind === 'paragraph'
          ? [new Paragraph({ style: 'BlockText', children: runs(inner.children) })]
          : [],
      );
    case 'code':
      return block.text
        .split('\n')
        .map(
          (line) => new Paragraph({ children: [new TextRun({ text: line, font: 'Courier New', size: 18 })] }),
        );
    case 'rule':
      return [
        new Paragraph({
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '999999' } },
          children: [],
        }),
      ];
  }
}

// quotation marks and dots are Chinese ones among Chinese letters
const font = { hint: 'eastAsia' } as const;

function runs(inlines: readonly Inline[], style: Partial<IRunOptions> = {}): ParagraphChild[] {
  return inlines.flatMap((inline, i): ParagraphChild[] => {
    switch (inline.kind) {
      case 'text':
        return [new TextRun({ font, ...style, text: inline.text })];
      case 'figure':
        // a number stays on one line with its unit
        return [new TextRun({ font, ...style, text: inline.placed.text.replaceAll(' ', '\u00a0') })];
      case 'note':
        // two references side by side would read as one number
        return [
          ...(inlines[i - 1]?.kind === 'note' ? [new TextRun({ text: ',', superScript: true })] : []),
          new FootnoteReferenceRun(inline.number),
        ];
      case 'strong':
        return runs(inline.children, { ...style, bold: true });
      case 'emphasis':
        return runs(inline.children, { ...style, italics: true });
      case 'code':
        return [new TextRun({ ...style, text: inline.text, font: 'Courier New' })];
      case 'break':
        return [new TextRun({ ...style, break: 1 })];
      case 'link':
        return [new ExternalHyperlink({ link: inline.href, children: runs(inline.children, style) })];
    }
  });
}

type List = Extract<Block, { kind: 'list' }>;

function listParagraphs({ ordered, items }: List, document: Document): Paragraph[] {
  const index = orderedLists(document.blocks).findIndex((other) => other.items === items);
  return items.flatMap((item) =>
    item.flatMap((block) =>
      block.kind === 'paragraph'
        ? [
            new Paragraph({
              style: 'ListText',
              numbering: { reference: ordered ? `numbers${index}` : 'bullets', level: 0 },
              children: runs(block.children),
            }),
          ]
        : [],
    ),
  );
}

/** Each numbered list counts for itself. */
function orderedLists(blocks: readonly Block[]): List[] {
  return blocks.filter((block): block is List => block.kind === 'list' && block.ordered);
}

function list(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const style = { paragraph: { indent: { left: 480, hanging: 360 } } };
  return { reference, levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style }] };
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A three-line table, as statistical releases print them: rules above, below, and under the head. */
function table({ columns, rows }: Extract<Block, { kind: 'table' }>, lang: string): Table {
  const widths = columnWidths(columns, rows, lang);
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
  const thick = { style: BorderStyle.SINGLE, size: 12, color: '000000' } as const;
  const faint = { style: BorderStyle.SINGLE, size: 2, color: 'C8CCCE' } as const;
  const cell = (
    inlines: readonly Inline[],
    column: number,
    options: { head?: boolean; last?: boolean; sum?: boolean; together?: boolean },
  ) =>
    new TableCell({
      width: { size: widths[column] ?? 1000, type: WidthType.DXA },
      verticalAlign: options.head === true ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
      margins: { top: 50, bottom: 50, left: column === 0 ? 40 : 90, right: 60 },
      shading: options.sum === true ? { fill: 'F2F2EE', color: 'auto', type: 'clear' } : undefined,
      borders: {
        top: options.head === true ? thick : none,
        bottom: options.head === true ? thin : options.last === true ? thick : faint,
        left: none,
        right: none,
      },
      children: [
        new Paragraph({
          style: options.head === true ? 'TableHead' : 'TableText',
          keepNext: options.head === true || options.together === true,
          alignment: alignments[columns[column]?.align ?? ('left' satisfies Align)],
          children: runs(inlines),
        }),
      ],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, i) => cell(column.head, i, { head: true })),
  });
  // a table of moderate length stays on one page
  const together = rows.length <= 20;
  const body = rows.map((row, r) => {
    const last = r === rows.length - 1;
    const sum = row[0]?.[0]?.kind === 'strong';
    return new TableRow({
      cantSplit: true,
      children: columns.map((_, i) => cell(row[i] ?? [], i, { last, sum, together: together && !last })),
    });
  });
  return new Table({
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    borders: {
      top: thick,
      bottom: thick,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [head, ...body],
  });
}

/** Twentieths of a point between the margins of both page layouts. */
const textWidth = 8800;

/** Each column as wide as its widest text wants, where that fits; else the widest give way first. */
function columnWidths(
  columns: readonly { head: Inline[] }[],
  rows: readonly Inline[][][],
  lang: string,
): number[] {
  // the advance of a Latin letter in table type, and the cell's margins
  const [letter, margins] = [lang === 'zh' ? 108 : 98, 200];
  const wanted = columns.map((column, i) => {
    // heads are bold
    const head = displayWidth(plainText(column.head)) * 1.15;
    return Math.max(head, ...rows.map((row) => displayWidth(plainText(row[i] ?? []))), 4) * letter + margins;
  });
  const sum = wanted.reduce((a, b) => a + b, 0);
  if (sum <= textWidth) return wanted.map((each) => Math.round((each / sum) * textWidth));
  // the limit at which the columns, cut to it, fill the width
  let [low, limit] = [0, textWidth];
  for (let step = 0; step < 20; step++) {
    const middle = (low + limit) / 2;
    const cut = wanted.reduce((a, each) => a + Math.min(each, middle), 0);
    if (cut > textWidth) limit = middle;
    else low = middle;
  }
  return wanted.map((each) => Math.round(Math.min(each, limit)));
}

async function chartParagraphs(chart: Chart): Promise<Paragraph[]> {
  const svg = await drawChart(chart, { width: imageWidth, ink: paperInk, fonts: chartFonts, id: 'chart' });
  const [, height] = /viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg) ?? [];
  const size = { width: imageWidth, height: Math.round(Number(height ?? 300)) };
  const sized = svg.replace('<svg ', `<svg width="${size.width}" height="${size.height}" `);
  const name = plainText(chart.caption);
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(sized),
    transformation: size,
    fallback: { type: 'png', data: Buffer.from(drawPng(sized)) },
    altText: { title: name, description: /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? name, name },
  });
  return [
    new Paragraph({ style: 'Chart', keepNext: true, children: [image] }),
    new Paragraph({ style: 'ChartCaption', children: runs(chart.caption) }),
  ];
}

function headerLine({ subject, period }: Document): Paragraph {
  return new Paragraph({ style: 'Header', children: [new TextRun(`${subject}　${period}`)] });
}

/** — 1 — in Chinese official documents; the bare number otherwise. */
function pageNumber(lang: string): Paragraph {
  const children = lang === 'zh' ? ['— ', PageNumber.CURRENT, ' —'] : [PageNumber.CURRENT];
  return new Paragraph({
    style: 'Footer',
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children })],
  });
}
