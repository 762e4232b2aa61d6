// The bitmap that stands in for a chart in programs that show no SVG. It is drawn with the fonts of this machine; the
// SVG beside it is drawn by the reader's own. Where no font here has the letters of a text, the text is left out of the
// bitmap rather than drawn as empty boxes: the numbers stand in the document's tables.
import { Resvg } from '@resvg/resvg-js';

/** Draws an SVG at twice its size on white. */
export function drawPng(svg: string): Uint8Array {
  const drawable = svg.replace(/<text[^>]*>([^<]*)<\/text>/g, (whole, text: string) =>
    canDraw(text) ? whole : '',
  );
  const image = new Resvg(drawable, { background: '#ffffff', fitTo: { mode: 'zoom', value: 2 }, font });
  return image.render().asPng();
}

const font = { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' };
const drawn = new Map<string, boolean>();

/** Whether the machine's fonts have letters of the kinds that a text is made of; tried once for each kind. */
function canDraw(text: string): boolean {
  const samples = [/[\u2e80-\u9fff]/.test(text) ? '中' : '', /[\w%]/.test(text) ? 'a' : ''].filter(
    (s) => s !== '',
  );
  return samples.every((sample) => {
    const known = drawn.get(sample) ?? hasGlyph(sample);
    drawn.set(sample, known);
    return known;
  });
}

function hasGlyph(sample: string): boolean {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="4" y="30" font-family="sans-serif" font-size="24">${sample}</text></svg>`;
  return new Resvg(svg, { font }).getBBox() !== undefined;
}
