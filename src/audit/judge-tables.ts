// Cells of a table, and lines like one under a declared unit: the row names the industry, the head the unit.

import type { Figure, FigureContext } from '../figures/index.js';
import type { Industry } from '../define/index.js';
import type { Judgement } from './audit.js';
import type { Claim } from './claim.js';
import { ownIndicators } from './indicators-in-text.js';
import type { Figures } from './judge-figure.js';
import type { Lang } from './mention.js';
import type { NameFinder } from './names.js';
import { transposed } from './relations/misprints.js';
import type { Reader } from './relations/reader.js';

interface Ask {
  claim: Claim;
  node: Industry;
  /** Base units in one of the cell's. */
  factor: number;
  levels: string[];
  rates: string[];
}

export interface Tables {
  names: NameFinder;
  reader: Reader;
  context: FigureContext;
  lastYear: string | null;
  evaluated: (refs: readonly string[]) => Promise<Figures>;
  tongue: (claim: Claim) => Lang;
  own: (claim: Claim) => boolean;
}

const declared: readonly [RegExp, number][] = [
  [/单位[：:]?\s*亿元|（亿元）|\(亿元\)/g, 1e8],
  [/单位[：:]?\s*万元|（万元）|\(万元\)/g, 1e4],
  [/单位[：:]?\s*百万元/g, 1e6],
  [/\b(?:yuan|RMB|CNY|dollars|USD)\b[^\n|]{0,6}\b(?:bn|billions?)\b|\b(?:billions? (?:of )?|bn )(?:yuan|RMB|CNY|dollars)/gi, 1e9],
  [/\b(?:yuan|RMB|CNY|dollars|USD)\b[^\n|]{0,6}\b(?:mn|millions?)\b|\b(?:millions? (?:of )?|mn )(?:yuan|RMB|CNY|dollars)/gi, 1e6],
]; // prettier-ignore

/** A head that declares percentages and no amounts. */
const inPercent = /\bin (?:percent|per cent|%)|\(%\)|（%）|单位[：:]?\s*%/i;

/** Verdicts on the cells that a declared unit and a named row tell of. */
export async function judgeTables(claims: readonly Claim[], tables: Tables): Promise<Map<Claim, Judgement>> {
  const asks = claims
    .filter(
      (claim) => claim.aside === 'table' || (claim.aside === null && claim.unit === '' && claim.half > 0),
    )
    .flatMap((claim) => askOf(claim, tables));
  const figures = await tables.evaluated([
    ...new Set(asks.flatMap(({ levels, rates }) => [...levels, ...rates])),
  ]);
  const judged = new Map<Claim, Judgement>();
  for (const ask of asks) {
    const verdict = verdictOn(ask, figures, tables);
    if (verdict !== null) judged.set(ask.claim, verdict);
  }
  return judged;
}

function askOf(claim: Claim, { names, reader, context, lastYear }: Tables): Ask[] {
  const { system } = context.store;
  const row = reader.before(claim).split('\n').at(-1) ?? '';
  const before = reader.earlier(claim, row.length + 500);
  const factor = declared
    .flatMap(([pattern, power]) => [...before.matchAll(pattern)].map(({ index }) => ({ index, power })))
    .sort((a, b) => a.index - b.index)
    .at(-1)?.power;
  const percent = factor === undefined && inPercent.test(before.split('\n').slice(0, -1).join('\n'));
  if (factor === undefined && !percent) return [];
  const year = /(?:19|20)\d\d/.exec(before)?.[0] ?? lastYear;
  const sums =
    /\b(?:total|all (?:of )?(?:the )?(?:above|four|five)|sum|together|subtotal)\b|合计|小计|总计/i.test(row);
  const named = names
    .find(row, claim.lang)
    .filter(({ node }) => !sums || node.level !== 'total')
    .at(-1)?.node;
  const heads = names.find(before.slice(0, before.length - row.length), claim.lang);
  const node = sums ? (heads.find((hit) => hit.node.level === 'group')?.node ?? named) : named;
  if (node === undefined || year === null) return [];
  const composite = node.level === 'group' || node.level === 'total';
  const levels = (composite ? ['headline'] : ownIndicators(node, system)).map(
    (id) => `${node.id}.${id}[${year}]`,
  );
  const rates = [
    ...(composite ? [] : levels.map((level) => `growth(${level})`)),
    ...(node.level === 'account' ? [] : [`share(${node.id}.headline[${year}])`]),
  ];
  return [{ claim, node, factor: factor ?? 0.01, levels: percent ? [] : levels, rates }];
}

function verdictOn(
  { claim, factor, levels, rates }: Ask,
  figures: Figures,
  { tongue, own }: Tables,
): Judgement | null {
  const known = (refs: readonly string[]): { ref: string; figure: Figure; value: number }[] =>
    refs.flatMap((ref) => {
      const figure = figures.get(ref);
      return figure === undefined || !('value' in figure) || figure.value === null
        ? []
        : [{ ref, figure, value: figure.value }];
    });
  const lang = tongue(claim);
  const within = (figure: number, by: number): boolean =>
    Math.abs(claim.value * by - figure) <= claim.half * by + Math.abs(figure) * 1e-9;
  const say = (ref: string, figure: Figure, verdict: 'verified' | 'contradicted'): Judgement => ({
    ref,
    computed: figure.value,
    verdict,
    why:
      lang === 'zh'
        ? `${ref} = ${figure.text.zh}；表中为${claim.text}`
        : `${ref} = ${figure.text.en}; the table has ${claim.text}`,
  });
  const level = known(levels).find(({ value }) => within(value, factor));
  if (level !== undefined) return say(level.ref, level.figure, 'verified');
  const rate = known(rates).find(({ value }) => within(value, 0.01));
  if (rate !== undefined) return say(rate.ref, rate.figure, 'verified');
  const telling = (claim.text.match(/\d/g) ?? []).length >= 4;
  const slip = known(levels).find(({ value }) =>
    transposed(claim, claim.value).some((other) => Math.abs(other * factor - value) <= claim.half * factor),
  );
  return slip !== undefined && telling && own(claim) ? say(slip.ref, slip.figure, 'contradicted') : null;
}
