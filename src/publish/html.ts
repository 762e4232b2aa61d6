// A document as one self-contained HTML page: style and charts inside, no script. Each number is a button that opens
// its derivation, by the browser's own popovers.
import { drawChart } from './charts.js';
import { chartFonts, pageInk } from './drawing.js';
import { derivationHtml, shortDerivation } from './derivation-html.js';
import {
  plainText,
  type Block,
  type Chart,
  type Column,
  type Document,
  type Inline,
  type PlacedFigure,
} from './document.js';
import { escapeHtml } from './escape.js';
import { pageStyle } from './page-style.js';
import type { Link, PageLinks } from './report.js';
import { wordsOf } from './words.js';

/** Writes the page. `links` are shown above the text where it is served. */
export async function writeHtml(document: Document, links?: PageLinks): Promise<string> {
  const writer = openWriter(document);
  const body: string[] = [];
  for (const block of document.blocks) body.push(await writer.block(block));
  const notes = writer.notes();
  const words = wordsOf(document.lang);
  return `<!doctype html>
<html lang="${document.lang === 'zh' ? 'zh-Hans' : document.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Songhua">
<title>${escapeHtml(document.title)}</title>
<link rel="icon" href="data:,">
<style>${pageStyle}</style>
</head>
<body>
<header class="top"><div><span class="subject">${escapeHtml(document.subject)}</span>${links === undefined ? '' : navigation(links, document.lang)}</div></header>
<main>
<article>
${body.join('\n')}
</article>
${notes}
<footer><p>${escapeHtml(words.hint)}</p><p>${escapeHtml(words.built(document.built.slice(0, 16).replace('T', ' ') + ' UTC'))}${document.synthetic ? ` · ${escapeHtml(words.synthetic)}` : ''}</p></footer>
</main>
${writer.popovers()}
</body>
</html>
`;
}

interface Writer {
  block(block: Block): Promise<string>;
  notes(): string;
  /** The derivations of the figures written so far. */
  popovers(): string;
}

function openWriter(document: Document): Writer {
  const { lang } = document;
  const words = wordsOf(lang);
  const ids = new Map<string, string>();
  let charts = 0;

  function figure(placed: PlacedFigure): string {
    const { ref } = placed.figure;
    const derivation = document.derivations.get(ref);
    const text = escapeHtml(placed.text);
    if (derivation === undefined) return `<span class="f" data-ref="${escapeHtml(ref)}">${text}</span>`;
    const id = ids.get(ref) ?? `f${ids.size + 1}`;
    ids.set(ref, id);
    const title = escapeHtml(shortDerivation(derivation, lang));
    const wide = placed.text.length > 24 ? ' long' : '';
    return `<button type="button" class="f${wide}" popovertarget="${id}" data-ref="${escapeHtml(ref)}" title="${title}">${text}</button>`;
  }

  function inline(given: Inline): string {
    switch (given.kind) {
      case 'text':
        return escapeHtml(given.text);
      case 'figure':
        return figure(given.placed);
      case 'note':
        return `<sup class="note"><a id="r${given.number}" href="#n${given.number}" aria-label="${escapeHtml(words.notes)} ${given.number}">${given.number}</a></sup>`;
      case 'strong':
        return `<strong>${inlines(given.children)}</strong>`;
      case 'emphasis':
        return `<em>${inlines(given.children)}</em>`;
      case 'code':
        return `<code>${escapeHtml(given.text)}</code>`;
      case 'break':
        return '<br>';
      case 'link':
        // only what leads to another page; nothing that runs
        return /^(?:https?:|mailto:|#|\/)/i.test(given.href)
          ? `<a href="${escapeHtml(given.href)}">${inlines(given.children)}</a>`
          : inlines(given.children);
    }
  }

  const inlines = (given: readonly Inline[]): string => keepTogether(given.map(inline).join(''));

  async function blocks(given: readonly Block[]): Promise<string> {
    const written: string[] = [];
    for (const block of given) written.push(await writeBlock(block));
    return written.join('\n');
  }

  let paragraphs = 0;
  async function writeBlock(block: Block): Promise<string> {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level}>${inlines(block.children)}</h${block.level}>`;
      case 'paragraph':
        return `<p${paragraphs++ === 0 ? ' class="lead"' : ''}>${inlines(block.children)}</p>`;
      case 'list': {
        const items: string[] = [];
        for (const item of block.items) items.push(`<li>${await listItem(item)}</li>`);
        const tag = block.ordered ? 'ol' : 'ul';
        const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : '';
        return `<${tag}${start}>\n${items.join('\n')}\n</${tag}>`;
      }
      case 'table':
        return table(block);
      case 'chart':
        return chartFigure(block.chart);
      case 'quote':
        return `<blockquote>${await blocks(block.blocks)}</blockquote>`;
      case 'code':
        return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
      case 'rule':
        return '<hr>';
    }
  }

  /** An item of one paragraph stands without it. */
  async function listItem(item: readonly Block[]): Promise<string> {
    const [only] = item;
    return item.length === 1 && only?.kind === 'paragraph' ? inlines(only.children) : blocks(item);
  }

  function table({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): string {
    const align = (column: Column | undefined): string =>
      column === undefined || column.align === 'left' ? '' : ` class="${column.align}"`;
    const head = columns.map((column) => `<th scope="col"${align(column)}>${inlines(column.head)}</th>`);
    const lines = rows.map((row) => {
      const cells = row.map((cell, i) =>
        i === 0
          ? `<th scope="row"${align(columns[i])}>${inlines(cell)}</th>`
          : `<td${align(columns[i])}>${inlines(cell)}</td>`,
      );
      return `<tr${row[0]?.[0]?.kind === 'strong' ? ' class="sum"' : ''}>${cells.join('')}</tr>`;
    });
    const title = caption === null ? '' : `<caption>${inlines(caption)}</caption>`;
    const label = caption === null ? '' : ` aria-label="${escapeHtml(plainText(caption))}"`;
    return `<div class="table" role="region"${label} tabindex="0"><table>${title}<thead><tr>${head.join('')}</tr></thead><tbody>\n${lines.join('\n')}\n</tbody></table></div>`;
  }

  /** Drawn twice, for wide and narrow pages; the numbers of both stand in the text or a table too. */
  async function chartFigure(chart: Chart): Promise<string> {
    charts += 1;
    const draw = (width: number, id: string): Promise<string> =>
      drawChart(chart, { width, ink: pageInk, fonts: chartFonts, id });
    const wide = await draw(680, `c${charts}w`);
    const narrow = await draw(340, `c${charts}n`);
    return `<figure><div class="chart wide">${wide}</div><div class="chart narrow">${narrow}</div><figcaption>${inlines(chart.caption)}</figcaption></figure>`;
  }

  return {
    block: writeBlock,
    notes() {
      if (document.notes.length === 0) return '';
      const items = document.notes.map(
        (note, i) =>
          `<li id="n${i + 1}">${inlines(note)} <a class="back" href="#r${i + 1}" aria-label="↑ ${i + 1}">↑</a></li>`,
      );
      return `<section class="notes" aria-label="${escapeHtml(words.notes)}"><ol>\n${items.join('\n')}\n</ol></section>`;
    },
    popovers() {
      const setting = { lang, popoverOf: (ref: string) => ids.get(ref) };
      return [...ids]
        .map(([ref, id]) => {
          const derivation = document.derivations.get(ref);
          return derivation === undefined ? '' : derivationHtml(derivation, id, setting);
        })
        .join('\n');
    },
  };
}

/** A button may be parted from the brackets and commas around it, which no line of text should be. */
function keepTogether(html: string): string {
  const around =
    /([(（“‘$]*)(<button [^>]*class="f"[^>]*>[^<]*<\/button>)((?:<sup [^>]*>.*?<\/sup>)*[,.;:!?)%’”。，；：、！？）]*)/g;
  return html.replace(around, (whole, before: string, button: string, after: string) =>
    before === '' && after === '' ? whole : `<span class="whole">${before}${button}${after}</span>`,
  );
}

function navigation({ periods, regions, languages, downloads }: PageLinks, lang: string): string {
  const words = wordsOf(lang);
  const group = (label: string, links: readonly Link[]): string => {
    if (links.length < 2 && label !== words.downloads) return '';
    const items = links.map(({ label: text, href, current, lang: of }) =>
      current === true
        ? `<a aria-current="page" href="${escapeHtml(href)}">${escapeHtml(text)}</a>`
        : `<a href="${escapeHtml(href)}"${of === undefined ? '' : ` lang="${of}" hreflang="${of}"`}>${escapeHtml(text)}</a>`,
    );
    return `<span role="group" aria-label="${escapeHtml(label)}">${items.join(' ')}</span>`;
  };
  return `<nav>${group(words.periods, periods)}${group(words.regions, regions)}${group(words.downloads, downloads)}${group(words.languages, languages)}</nav>`;
}
