import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { encode as encodeAs } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { InputError } from '../lib/index.js';
import { auditAlone, auditTexts, readSource } from './index.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A PDF of one page with one line of text, as small as the format allows. */
function smallPdf(line: string): Uint8Array {
  return pdfOf(
    `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  );
}

function pdfOf(stream: string, font: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    font,
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = body.length;
  body += `xref\n0 6\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  return encode(`${body}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`);
}

describe('reading texts', () => {
  it('gives the offsets of numbers in html, past its markup and character references', async () => {
    const html =
      '<html><head><title>5 things</title></head><body><p>Exports &amp; more:</p><p>Exports were <b>70.5</b>&nbsp;billion euros in 2020.</p><script>var x = 12</script></body></html>';
    const report = await auditTexts([await readSource('a.html', encode(html))]);
    const claim = report.claims.find(({ kind }) => kind === 'level');
    expect(claim?.text).toBe('70.5 billion euros');
    expect(html.slice(claim?.start, claim?.end)).toBe('70.5</b>&nbsp;billion euros');
    expect(report.claims.map(({ text }) => text)).toEqual(['70.5 billion euros', '2020']);
  });

  it('gives the offsets of numbers in Markdown, past emphasis, links and code', async () => {
    const markdown =
      '# Trade\n\nExports were **70.5 billion euros** in [2020](http://a.b/2019).\n\n```\nx = 99\n```\n\n| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n';
    const report = await auditTexts([await readSource('a.md', encode(markdown))]);
    const claim = report.claims.find(({ kind }) => kind === 'level');
    expect(markdown.slice(claim?.start, claim?.end)).toBe('70.5 billion euros');
    expect(report.summary.unjudged.reasons).toEqual({ no_relation: 1, date: 1, table: 3 });
  });

  it('reads Word documents', async () => {
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun('出口'),
                new TextRun({ text: '70亿元', highlight: 'yellow' }),
                new TextRun('，增长5%。'),
              ],
            }),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    const report = await auditTexts([await readSource('a.docx', bytes)]);
    expect(report.claims.map(({ text, kind }) => [text, kind])).toEqual([
      ['70亿元', 'level'],
      ['5%', 'growth'],
    ]);
  });

  it('reads the text layer of PDF files', async () => {
    const report = await auditTexts([
      await readSource('a.pdf', smallPdf('Exports rose 5.0 percent to 70.5 billion euros in 2020.')),
    ]);
    expect(report.claims.map(({ text }) => text)).toEqual(['5.0 percent', '70.5 billion euros', '2020']);
  });

  it('says what is wrong with a PDF that has no text layer and with a file that is none', async () => {
    await expect(readSource('scan.pdf', smallPdf(''))).rejects.toThrow(/no text layer/);
    await expect(readSource('a.docx', encode('not a zip'))).rejects.toThrow(InputError);
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d]],
    ['zero bytes among letters', [0x47, 0x44, 0x50, 0x00, 0x35, 0x2e, 0x30]],
    ['control characters', [0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08]],
  ])('refuses bytes that are no text: %s', async (_, bytes) => {
    await expect(readSource('a.txt', Uint8Array.from(bytes))).rejects.toThrow(/no text in UTF-8/);
  });

  it('reads a text with a stray control character, and one in GB 18030', async () => {
    const stray = `${'Exports rose by 5.0 percent. '.repeat(8)}\u0003`;
    expect((await readSource('a.txt', encode(stray))).text).toBe(stray);
    const old = Uint8Array.from([0xd4, 0xf6, 0xb3, 0xa4, 0x35, 0x25]);
    expect((await readSource('a.txt', old)).text).toBe('增长5%');
  });

  it.each([
    [
      'html',
      'a.html',
      '<p>Rates were 4<sup>3</sup> percent and 412.6<sup>[1]</sup> billion yuan on 12.5 km<sup>2</sup>.</p>',
    ],
    [
      'Markdown',
      'a.md',
      'Rates were 4[^3] percent and 412.6<sup>1</sup> billion yuan on 12.5 km^2^.\n\n[^3]: Preliminary.',
    ],
    ['plain text', 'a.txt', 'Rates were 4³ percent and 412.6¹ billion yuan on 12.5 km².'],
  ])(
    'takes footnote marks for no digits of a number, and leaves units their powers: %s',
    async (_, name, text) => {
      const { claims } = await auditTexts([await readSource(name, encode(text))]);
      expect(claims.map(({ stated }) => stated)).toEqual([0.04, 412.6e9, 12.5e6]);
    },
  );

  it('reads cubic metres', async () => {
    const { claims } = await auditTexts([
      await readSource('a.txt', encode('Storage of 55 m³. 水库蓄水55 m³。')),
    ]);
    expect(claims.map(({ text }) => text)).toEqual(['55 m³', '55 m³']);
  });

  it('reads the rows of a table in Word as rows', async () => {
    const row = (...cells: string[]): TableRow =>
      new TableRow({
        children: cells.map((text) => new TableCell({ children: [new Paragraph({ text })] })),
      });
    const document = new Document({
      sections: [
        { children: [new Table({ rows: [row('', 'Scale', 'Growth'), row('Finance', '85.81', '2.6')] })] },
      ],
    });
    const { text } = await readSource('a.docx', new Uint8Array(await Packer.toBuffer(document)));
    expect(text.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()))).toContainEqual([
      'Finance',
      '85.81',
      '2.6',
      '',
    ]);
  });

  it('leaves out of Markdown what is deleted, code and the matter before the text, and keeps list numbers', async () => {
    const markdown =
      '---\nweight: 35\n---\n1. Growth was ~~4.9%~~ 5.1%, with `x = 42`.\n2. Prices rose ~2% to ~3%.\n\n~~~\n7 things\n~~~\n';
    const { text } = await readSource('a.md', encode(markdown));
    expect(text).toBe('1. Growth was  5.1%, with .\n2. Prices rose ~2% to ~3%.\n');
  });

  it('reads no code and no scripts, and what a fold hides apart from its title', async () => {
    const html =
      '<p>Exports were 12 million.</p><pre><code>y = 44 percent</code></pre><p>See <code>x=55</code> and <kbd>66</kbd>.</p><details><summary>s</summary>444 tonnes</details>';
    const page = await auditTexts([await readSource('a.html', encode(html))]);
    expect(page.claims.map(({ text }) => text)).toEqual(['12 million', '444 tonnes']);
    const markdown = 'Growth was 5.1 percent <script>alert(222)</script> and <code>x = 33</code> more.\n';
    const { claims } = await auditTexts([await readSource('a.md', encode(markdown))]);
    expect(claims.map(({ text }) => text)).toEqual(['5.1 percent']);
  });

  it('reads a number with a soft hyphen as one, and one after several blanks as another', async () => {
    const html = '<p>Steel: 1&shy;234 tonnes.</p>';
    const { claims } = await auditTexts([await readSource('a.html', encode(html))]);
    expect(claims.map(({ start, end }) => html.slice(start, end))).toEqual(['1&shy;234 tonnes']);
    const row = await readSource(
      'a.pdf',
      pdfOf(
        'BT /F1 11 Tf 60 720 Td (Steel   120   110) Tj ET',
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ),
    );
    expect(auditAlone([row]).claims.map(({ text }) => text)).toEqual(['120', '110']);
  });

  it('leaves out of html what is hidden or struck out', async () => {
    const html =
      '<p hidden>77.7 percent</p><p style="color:red; display: none">88.8 percent</p><p>Growth was <del>4.9</del> 5.1 percent.</p>';
    const { claims } = await auditTexts([await readSource('a.html', encode(html))]);
    expect(claims.map(({ text }) => text)).toEqual(['5.1 percent']);
  });

  it('reads Chinese of a PDF that does not hold its font, and numbers across its lines', async () => {
    const hex = (text: string): string =>
      Array.from(text, (c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('');
    const stream = `BT /F1 12 Tf 72 720 Td <${hex('进口增长百分之五，出口8')}> Tj 0 -15 Td <${hex('7405亿元。')}> Tj ET`;
    const font =
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> /DW 1000 >>] >>';
    const { text } = await readSource('a.pdf', pdfOf(stream, font));
    expect(text).toBe('进口增长百分之五，出口87405亿元。');
  });

  it.each(['gb18030', 'big5', 'utf16le', 'utf16be'])('tells older encodings apart: %s', async (encoding) => {
    const text = '全年中心城市人口比上年增加5000人，增加5.6%，一月比三月增加2.1%。\n';
    const { text: read } = await readSource('a.txt', encodeAs(text, encoding));
    expect(read).toBe(text);
  });

  it('says of standard input that is no text how to name its format', async () => {
    const error = await readSource('-', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 255])).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as InputError).message).toContain('--input');
  });

  it('reads Windows-1252', async () => {
    const text = 'Revenue was € 1.84 billion – up 8.2 per cent on the year before that.';
    expect((await readSource('a.txt', encodeAs(text, 'windows-1252'))).text).toBe(text);
  });

  it('reads English told within Chinese, and Chinese within English', async () => {
    const text =
      '中国国家统计局（NBS）：GDP of the province was 41.2 billion yuan in 2023.\n\nThe bureau said in its note: 全市实现地区生产总值5010.1亿元，增长4.6%。';
    const { claims } = await auditTexts([await readSource('a.txt', encode(text))]);
    expect(claims.map(({ text: number, stated }) => [number, stated])).toEqual([
      ['41.2 billion yuan', 41.2e9],
      ['2023', null],
      ['5010.1亿元', 501.01e9],
      ['4.6%', 0.046],
    ]);
  });
});
