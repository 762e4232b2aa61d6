import { Document, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { InputError } from '../lib/index.js';
import { auditTexts, readSource } from './index.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A PDF of one page with one line of text, as small as the format allows. */
function smallPdf(line: string): Uint8Array {
  const stream = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
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
    ['UTF-16', [0xff, 0xfe, 0x47, 0x00, 0x44, 0x00]],
  ])('refuses bytes that are no text: %s', async (_, bytes) => {
    await expect(readSource('a.txt', Uint8Array.from(bytes))).rejects.toThrow(/no text in UTF-8/);
  });

  it('reads a text with a stray control character, and one in GB 18030', async () => {
    const stray = `${'Exports rose by 5.0 percent. '.repeat(8)}\u0003`;
    expect((await readSource('a.txt', encode(stray))).text).toBe(stray);
    const old = Uint8Array.from([0xd4, 0xf6, 0xb3, 0xa4, 0x35, 0x25]);
    expect((await readSource('a.txt', old)).text).toBe('增长5%');
  });
});
