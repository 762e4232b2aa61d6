// An amount per unit of something else, told beside the amount and the number of units.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { distance, levelsOf } from '../frames.js';
import { measurePer } from '../units-in-text.js';
import type { Candidate } from './candidate.js';
import { divideBoth } from './pairs.js';
import type { Reader } from './reader.js';
import { closed, scale } from './relation.js';

interface Divisor {
  en: RegExp;
  units: RegExp;
  /** How many of the unit that such counts are kept in. */
  size?: number;
  /** The noun, where it is none of those known: what is counted by that noun. */
  noun?: RegExp;
  /** What is counted, by its name behind "every thousand persons". */
  of?: string;
}

/** What stands behind "per", and the units of counts that it may divide by. */
const divisors: readonly Divisor[] = [
  { en: /head|capita|person|employee|worker|inhabitant|resident|visitor|tourist|guest|passenger|student|farmer|recipient|beneficiary/, units: /^(?:persons|visits|jobs)$/ },
  { en: /household|family/, units: /^(?:households|户|enterprises)$/ },
  { en: /enterprise|firm|company|business/, units: /^(?:enterprises|households)$/ },
  { en: /project|scheme/, units: /^(?:projects|count|项|project)$/ },
  { en: /hectare/, units: /^m2$/, size: 1e4 },
  { en: /square/, units: /^m2$/ },
  { en: /mu\b/, units: /^mu$/ },
  { en: /kilo|kg|kilogram/, units: /^tonnes$/, size: 1e-3 },
  { en: /tonne|ton/, units: /^tonnes$/ },
  { en: /day|night/, units: /^(?:天|day|days|日)$/ },
  { en: /month/, units: /^months$/ },
  { en: /year|annum/, units: /^years$/ },
  { en: /car|vehicle|unit/, units: /^(?:vehicles|辆|台|套|件|unit)$/ },
  { en: /transfer|transaction|order|parcel|flight|trip|ticket|dwelling|home|flat|house/, units: /^(?:transfer|transaction|order|parcel|flight|visits|ticket|dwellings|笔|单|件|次|套|)$/ },
]; // prettier-ignore

/** Whatever is counted: no rate and no money. */
const anyCount: Divisor = { en: /(?!)/, units: /^(?!1$|points$|[A-Z]{3}$)/ };

/** What the number is divided by, in the words before or behind it. */
function divisorOf(claim: Claim, reader: Reader): Divisor | null {
  // 每千人口拥有床位7.26张; the rest of Chinese is read elsewhere.
  if (claim.lang === 'zh') return perMany(reader.gap(claim));
  const lead = reader.gap(claim).slice(-30);
  const tail = reader.tail(claim).slice(0, 30);
  const averaged = /\baverag(?:ing|ed|es)\s+(?:about |around |some )?[$€£¥₹A-Z]*$/i.test(lead);
  if (averaged || /\beach\s+[a-z]+\s+(?:about |around |some )?$/i.test(lead)) return anyCount;
  const many = manyOf(`${lead}${claim.text}${tail}`);
  if (many !== null) return many;
  const compound = compoundOf(tail);
  if (compound !== null) return compound;
  const word =
    /\bper\s+(\w+)[^,;.]{0,20}$/i.exec(lead)?.[1] ??
    /^\s*(?:per|an?|each|for (?:each|every)|every)\s+(\w+)/i.exec(tail)?.[1] ??
    /^\s*(?:each|apiece)\b/i.exec(tail)?.[0] ??
    (claim.per === null ? undefined : claim.per);
  if (/^\s*(?:for |to )?(?:each|every one) of the\s*$/i.test(tail)) return anyCount;
  if (word === undefined) return null;
  if (/each|apiece/i.test(word)) return anyCount;
  const known = divisors.find((one) => one.en.test(word.toLowerCase()));
  if (known !== undefined) return known;
  const measure = measurePer(`per ${word} `) ?? measurePer(tail);
  if (measure !== null) return { en: /(?!)/, units: new RegExp(`^${measure.unit}$`), size: measure.size };
  const stem = word.toLowerCase().replace(/s$/, '');
  if (stem.length < 3 || timeWords.test(stem)) return null;
  const noun = new RegExp(`\\b${stem}`, 'i');
  return { en: noun, units: new RegExp(`^${stem}`), noun };
}

const powers: Record<string, number> = { hundred: 1e2, thousand: 1e3, million: 1e6 };

/** "1,560 fines per million vehicles", "12.4 per 1,000 inhabitants": of so many of what is counted. */
function manyOf(text: string): Divisor | null {
  const found = /\bper\s+(?:(hundred|thousand|million)|(\d{1,3}(?:,\d{3})+|\d00+))\s+(\w+)/i.exec(text);
  if (found === null) return null;
  const size = powers[found[1]?.toLowerCase() ?? ''] ?? Number((found[2] ?? '').replace(/,/g, ''));
  const word = (found[3] ?? '').toLowerCase();
  const known = divisors.find((one) => one.en.test(word));
  const stem = word.replace(/s$/, '');
  return known === undefined
    ? { en: /(?!)/, units: new RegExp(`^${stem}`), noun: new RegExp(`\\b${stem}`, 'i'), size }
    : { ...known, size: (known.size ?? 1) * size };
}

/** "For each skier day", "per bed night": of neither skiers nor days alone. */
function compoundOf(tail: string): Divisor | null {
  const found =
    /^\s*(?:per|each|for (?:each|every)|every)\s+([a-z]+)[ -](day|night|hour|week|mile|kilometre|km|stay|trip|place|seat)s?\b/i.exec(
      tail,
    );
  if (found === null || /^(?:working|calendar|single|full|whole|square)$/i.test(found[1] ?? '')) return null;
  const name = new RegExp(`\\b${found[1] ?? ''}[ -]${found[2] ?? ''}`, 'i');
  return { en: name, units: name, noun: name };
}

/** "A year", "per week": no count stands beside it. */
const timeWords =
  /^(?:week|hour|minute|second|cent|decade|quarter|few|little|bit|whole|result|further|record)$/;

/** 每千人口拥有床位7.26张, 每万人发明专利拥有量8.6件. */
function perMany(lead: string): Divisor | null {
  const found =
    /每(百|千|万|十万|百万)(?:名|个)?(人|户)口?(?:的|拥有|有|平均)*([^，。；]{0,16}?)(?:拥有量|数量|数|量)?(?:为|达到|达|约)*$/.exec(
      lead,
    );
  if (found === null) return null;
  const power = { 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6 }[found[1] ?? ''] ?? 1;
  const units = found[2] === '人' ? /^persons$/ : /^households$/;
  return { en: /(?!)/, units, size: power, of: found[3] ?? '' };
}

/** "5,625 euros per person placed", "for each pupil who passed": of those only of whom the words tell more. */
const isPerSome = (ratio: Claim, reader: Reader): boolean =>
  /\b(?:per|each|every) [a-z]+ (?:[a-z]+ed|who|that|which|still|sold|built|kept|left)\b(?! to\b)/i.test(
    `${ratio.text}${reader.tail(ratio).slice(0, 40)}`,
  );

/** "3.6 billion for 1.2 million households, 3,000 each": every amount and count in reach. */
export function perCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const levels = levelsOf(claims).filter((claim) => closed(claim) && claim.value > 0 && claim.unit !== '1');
  return levels.flatMap((ratio) => {
    const divisor = divisorOf(ratio, reader);
    if (divisor === null) return [];
    const { units, size = 1, of } = divisor;
    const near = levels.filter(
      (claim) =>
        claim !== ratio && distance(claim, ratio) <= (of !== undefined ? 3 : 2) && claim.per === null,
    );
    const named = (claim: Claim): boolean =>
      of !== undefined && of.length >= 2 && reader.gap(claim).includes(of);
    const all = /全部|所有|\ball\b/i.test(reader.gap(ratio));
    const told = near.filter(
      (claim) =>
        claim.unit !== ratio.unit &&
        !isMoney(claim.unit) &&
        (units.test(claim.unit) ||
          divisor.noun?.test(`${claim.text} ${reader.tail(claim).slice(0, 25)}`) === true),
    );
    const most = Math.max(...told.map((claim) => claim.value));
    const counts = all ? told.filter((claim) => claim.value === most) : told;
    const amounts = near.filter((claim) => sameThing(claim.unit, ratio.unit) && !counts.includes(claim));
    const here = [...counts, ...amounts].every((claim) => claim.sentence === ratio.sentence);
    return amounts.flatMap((amount) =>
      counts.map((count): Candidate => ({
        relation: 'per_head',
        focus: ratio,
        others: [amount, count],
        compute: ([a, b]) => divideBoth(a, b === undefined ? undefined : scale(b, 1 / size)),
        formula: `${amount.text} / ${count.text}`,
        // Divided by another count.
        mistakes: ([a]) =>
          told.filter((other) => other !== count).map((other) => divideBoth(a, other.interval)),
        evidence: isPerSome(ratio, reader)
          ? 'possible'
          : named(amount) && amounts.filter(named).length === 1 && counts.length === 1
            ? 'sure'
            : here && amounts.length === 1 && counts.length === 1
              ? 'likely'
              : amount === nearest(amounts, ratio) && count === nearest(counts, ratio)
                ? counts.length === 1 &&
                  amount.value > ratio.value * 20 &&
                  distance(amount, ratio) <= 1 &&
                  ratio.lang === 'en'
                  ? 'likely'
                  : 'weak'
                : 'possible',
      })),
    );
  });
}

const sameThing = (a: string, b: string): boolean =>
  a === b || (/^(?:persons|visits)$/.test(a) && /^(?:persons|visits)$/.test(b));

function nearest(list: readonly Claim[], ratio: Claim): Claim | undefined {
  return list.filter((claim) => claim.start < ratio.start).at(-1);
}
