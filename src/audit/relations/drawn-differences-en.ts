// Differences that an English text draws from two amounts before them: "stood at 76,482. At the end of March it had been 74,120, so the list
// lengthened by 2,362"; "revenue less spending leaves a margin of 21.5 million"; "the norm is 437 million, so stocks are 25 million below
// their usual mark". Held against the text where a slip explains what is printed, or the size fits and the way does not.

import { stemmer } from 'stemmer';
import type { Claim } from '../claim.js';
import { meet } from '../hedges.js';
import { isSlipOf } from './misprints.js';
import type { Reader } from './reader.js';
import { refuted } from './refuted.js';
import { asPrinted, isExactLevel, type Relation, scale, sizeOf, subtract } from './relation.js';
import { alike } from './runs.js';
import { rootsIn } from './roots.js';

/** How many sentences or lines before the difference its amounts may stand. */
const [reach, lines] = [1, 8];

export function drawnDifferences(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(
    ({ lang, aside, hedge, form, unit, value }) =>
      lang === 'en' &&
      aside === null &&
      hedge === 'exact' &&
      form === 'digits' &&
      value > 0 &&
      !/^(?:1|years|months|weeks?|days?|hours?)$/.test(unit),
  );
  return own.flatMap((told): Relation[] => {
    const before = own.filter(
      (claim) =>
        claim.source === told.source && claim.end <= told.start && isExactLevel(claim) && alike(claim, told),
    );
    return [
      ...drawn(told, before, reader),
      ...less(told, before, reader),
      ...besideNorm(told, before, reader),
    ];
  });
}

const soMuch =
  /\b(?:so(?: that)?|thus|hence|therefore|which means(?: that)?|accordingly)\b[^.;:\d]{0,50}\b(?:lengthen|shorten|r[oi]se|rose|risen|fell|fall|grew|grow|increas|decreas|declin|shr[aiu]nk|gain|lost|expand|contract|swell|swollen|dropp?)\w*\s(?:by )?[$€£¥₹A-Z]*$/i;
const hadBeen = /\b(?:had been|was|were|had (?:stood|numbered|come|amounted))\b[^.;\d]*$/i;

/** Of the two amounts that stand last before it, the second of which "had been". */
function drawn(told: Claim, before: readonly Claim[], reader: Reader): Relation[] {
  if (!soMuch.test(reader.gap(told))) return [];
  const near = before.filter((claim) => told.sentence - claim.sentence <= reach);
  const [a, b] = near.slice(-2);
  if (a === undefined || b === undefined || near.length !== 2 || b.sentence !== told.sentence) return [];
  return hadBeen.test(reader.gap(b)) ? slipped(told, a, b) : [];
}

const named =
  /\b([a-z]{4,}) (?:less|minus|net of|after) (?:all )?([a-z]{4,}) (?:leaves?|left|gives?|gave|makes?|made|is|was|comes? to|came to|equals?|yields?)\b[^.;\d]*$/i;

/** Of the only two amounts that stand behind these names. */
function less(told: Claim, before: readonly Claim[], reader: Reader): Relation[] {
  const found = named.exec(reader.before(told));
  if (found === null) return [];
  const called = (name: string): Claim[] =>
    before.filter(
      (claim) =>
        told.sentence - claim.sentence <= lines &&
        rootsIn(
          reader
            .gap(claim)
            .split(/[\n;.]/)
            .at(-1) ?? '',
        ).includes(stemmer(name.toLowerCase())),
    );
  const [a, b] = [called(found[1] ?? ''), called(found[2] ?? '')];
  return a.length === 1 && b.length === 1 && a[0] !== undefined && b[0] !== undefined
    ? slipped(told, a[0], b[0])
    : [];
}

function slipped(told: Claim, a: Claim, b: Claim): Relation[] {
  const given = sizeOf(subtract(asPrinted(a), asPrinted(b)));
  if (meet(given, asPrinted(told)) || !isSlipOf(told, given)) return [];
  return [
    refuted('change', told, [a, b], given, {
      en: `${a.text} − ${b.text} is not ${told.text}; a slip of the pen explains it`,
      zh: `${a.text} − ${b.text} 不等于${told.text}，系笔误`,
    }),
  ];
}

const normal = /\b(?:norm|normal|average|mean|median|target|plan|budget|forecast|quota)\b/i;
const besideIt =
  /^\s*(above|over|more than|below|under|less than|short of)\s+(?:the|its|their|that)\s+(?:[a-z-]+ )?(?:norm|normal|average|mean|median|target|plan|budget|forecast|quota|usual|mark|level)\b/i;

/** Above or below a norm that the sentence tells, by so much as they are apart. */
function besideNorm(told: Claim, before: readonly Claim[], reader: Reader): Relation[] {
  const way = besideIt.exec(reader.tail(told))?.[1];
  const near = before.filter((claim) => told.sentence - claim.sentence <= reach);
  const base = near.findLast((claim) => claim.sentence === told.sentence && normal.test(reader.gap(claim)));
  if (way === undefined || base === undefined) return [];
  const now = near.filter(
    (claim) => claim !== base && !normal.test(reader.gap(claim)) && sizesFit(told, claim, base),
  );
  const [one] = now;
  if (one === undefined || now.length > 1) return [];
  const sign = /^(?:above|over|more)/i.test(way) ? 1 : -1;
  const given = subtract(asPrinted(one), asPrinted(base));
  if (Math.sign(one.value - base.value) === sign) return [];
  return [
    refuted(
      'change',
      told,
      [one, base],
      given,
      {
        en: `${one.text} is ${sign > 0 ? 'less' : 'more'} than ${base.text}, by ${told.text}; the text has it the other way round`,
        zh: `${one.text}比${base.text}${sign > 0 ? '少' : '多'}${told.text}，与文中方向相反`,
      },
      scale(asPrinted(told), sign).low,
    ),
  ];
}

const sizesFit = (told: Claim, a: Claim, b: Claim): boolean =>
  meet(sizeOf(subtract(asPrinted(a), asPrinted(b))), asPrinted(told));
