// A rendered template as plain Markdown: figures as text, notes as footnotes, tables with their columns aligned.
// Charts are left out: their numbers stand in the tables.
import { chartPattern, replaceMarks, type Rendered } from './marks.js';
import { displayWidth } from './width.js';

/** The Markdown of a rendered template; ends with one newline. */
export function writeMarkdown(rendered: Rendered): string {
  const fill = (text: string): string =>
    replaceMarks(text, (kind, index) => {
      if (kind === 'note') return `[^${index}]`;
      return kind === 'figure' ? (rendered.figures[index]?.text ?? '') : '';
    });
  const body = alignTables(fill(withoutCharts(rendered.markdown)).split('\n')).join('\n');
  const notes = rendered.notes.map(
    (note, i) =>
      `[^${i + 1}]: ${fill(note)
        .replace(/\s*\n\s*/g, ' ')
        .trim()}`,
  );
  const text = notes.length === 0 ? body : `${body.trimEnd()}\n\n${notes.join('\n')}`;
  return `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function withoutCharts(markdown: string): string {
  return markdown.replace(/^!\[[^\]\n]*\]\(([^)\n]*)\)\s*$/gm, (line, address: string) =>
    chartPattern.test(address) ? '' : line,
  );
}

/** Pads the cells of each table so that its columns stand under one another in a fixed-width font. */
function alignTables(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < lines.length;) {
    let end = i;
    while (lines[end]?.trimStart().startsWith('|') === true) end++;
    if (end - i >= 2) out.push(...alignTable(lines.slice(i, end)));
    else if (end === i) end++;
    if (end - i < 2) out.push(...lines.slice(i, end));
    i = end;
  }
  return out;
}

function alignTable(lines: readonly string[]): string[] {
  const rows = lines.map(cellsOf);
  const rule = rows[1] ?? [];
  const widths = rule.map((_, column) =>
    Math.max(3, ...rows.map((row, i) => (i === 1 ? 0 : displayWidth(row[column] ?? '')))),
  );
  return rows.map((row, i) => {
    const cells = widths.map((width, column) => {
      const right = /^-+:$/.test(rule[column] ?? '');
      if (i === 1)
        return right
          ? `${'-'.repeat(width - 1)}:`
          : (rule[column] ?? '').replace(/-+/, (dashes) =>
              '-'.repeat(width - (rule[column] ?? '').length + dashes.length),
            );
      const cell = row[column] ?? '';
      const gap = ' '.repeat(width - displayWidth(cell));
      return right ? gap + cell : cell + gap;
    });
    return `| ${cells.join(' | ')} |`;
  });
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}
