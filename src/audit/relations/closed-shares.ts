// Shares of one whole that the words leave nothing out of, in English, in whatever order and over several sentences: "gas 41.2 percent
// and district heating 27.6. Firewood was named by 14.9 percent …, and everything else made up the last 15.5"; "no other source was
// connected"; ages without a gap; a list whose total is told to be 100. Held against the text where two digits changed about in one of
// them explain that they do not make a hundred.

import { stemmer } from 'stemmer';
import type { Claim } from '../claim.js';
import { transposed } from './misprints.js';
import type { Reader } from './reader.js';
import type { Relation } from './relation.js';

/** Over how many sentences before its end the shares may be told, and how many they are at most. */
const [reach, most] = [3, 9];

export function closedShares(claims: readonly Claim[], reader: Reader): Relation[] {
  const shares = sharesOf(claims, reader);
  const closing = shares.flatMap((last, at): Relation[] => {
    const next = shares[at + 1]?.claim;
    if (next?.source === last.claim.source && next.sentence === last.claim.sentence) return [];
    const runs = runsTo(last, shares.slice(0, at), reader).filter((run) => isClosed(run, claims, reader));
    return judged(runs);
  });
  return [...closing, ...listsOfHundred(claims, reader).flatMap((run) => judged([run]))];
}

/** A share in percent: of one that leaves the word out ("wind 22.8, gas 19.6") the number is the percentage. */
interface Share {
  claim: Claim;
  percent: number;
  unit: number;
}

const shareOf = (claim: Claim): Share =>
  claim.unit === '1'
    ? { claim, percent: claim.value * 100, unit: claim.half * 200 }
    : { claim, percent: claim.value, unit: claim.half * 2 };

/** "Those aged 65 and above 20.5 percent": the hedge is of the age. */
const openAge = /\b\d{1,2} (?:years )?(?:and|or) (?:above|over|older|more)\b[^\d]{0,30}$/i;

const isPlain = (claim: Claim, reader: Reader): boolean =>
  claim.lang === 'en' &&
  claim.aside === null &&
  (claim.hedge === 'exact' || openAge.test(reader.gap(claim))) &&
  claim.form === 'digits' &&
  claim.value > 0 &&
  claim.half > 0;

function sharesOf(claims: readonly Claim[], reader: Reader): Share[] {
  const found: Share[] = [];
  for (const claim of claims.filter((one) => isPlain(one, reader))) {
    const last = found.at(-1);
    const goesOn =
      last !== undefined &&
      claim.unit === '' &&
      claim.half === shareOf(last.claim).unit / 2 &&
      claim.value < 100 &&
      claim.source === last.claim.source &&
      claim.sentence === last.claim.sentence &&
      /^(?:[^.;:\d()]{0,60})?(?:,| and) (?:and )?[a-z][a-z -]{1,24}$/i.test(
        reader.between(last.claim, claim),
      ) &&
      !/\b(?:than|by|from|to|in|of)\s*$/i.test(reader.gap(claim));
    if ((claim.unit === '1' && claim.value < 1) || goesOn) found.push(shareOf(claim));
  }
  return found;
}

/** What is told of another time, as a change, or as a rate of its own kind. */
const otherwise =
  /\b(?:than|ago|earlier|previous(?:ly)?|compared|against|after|from \d|then|rose|rise|grew|growth|increas\w*|dropp?\w*|declin\w*|fell (?:by|from|\d)|(?<!ma[dk]e |makes |making )up|(?<!broken )down|rates?|turnout|unemployment|participation|inflation|interest|points|average|several|more than one|multiple|overlap\w*|as many as)\b|# of (?:this|which|whom|it|those in)\b/i;

/** The shares of the sentence of the last one, and with those of one, two or three sentences before. */
function runsTo(last: Share, before: readonly Share[], reader: Reader): Share[][] {
  const near = before.filter(
    ({ claim }) =>
      claim.source === last.claim.source &&
      claim.paragraph === last.claim.paragraph &&
      last.claim.sentence - claim.sentence <= reach,
  );
  const starts = [...new Set([...near.map(({ claim }) => claim.sentence), last.claim.sentence])];
  return starts
    .map((start) => [...near.filter(({ claim }) => claim.sentence >= start), last])
    .filter(
      (run) =>
        run.length > 1 &&
        run.length <= most &&
        !run.some(({ claim }) => otherwise.test(clauseOf(claim, reader))) &&
        isOfOneWhole(run, reader),
    );
}

const clauseOf = (claim: Claim, reader: Reader): string =>
  `${reader.gap(claim).split(/[;:]/).at(-1) ?? ''} #${reader.tail(claim).split(/[;:]/)[0] ?? ''}`;

/** "31.2 percent of the spruce", "Of the forest, 49.2 percent": what none of the others are of. */
function isOfOneWhole(run: readonly Share[], reader: Reader): boolean {
  const wholes = run.flatMap(({ claim }, i): string[] => {
    const opened =
      i > 0 && run[i - 1]?.claim.sentence === claim.sentence
        ? undefined
        : /^(?:of|among) (?:the |these |all |its )?([a-z]+)/i.exec(reader.before(claim).trim())?.[1];
    const behind = /^\s*of (?:the |these |those |all (?:the )?|its |their )?((?:[a-z]+['’]s )?[a-z-]+)/i.exec(
      reader.tail(claim),
    )?.[1];
    const whole = opened ?? behind;
    return whole === undefined ? [] : [stemmer(whole.toLowerCase())];
  });
  return new Set(wholes).size <= 1;
}

const rest =
  /\b(?:the (?:remaining|rest|balance|last|other)|what (?:is|was|were) left|all (?:the )?(?:rest|others?|remaining)|everything else|everyone else|all remaining)\b/i;
const noOther = /\bno (?:other|further) [a-z]+\b|\bthere (?:is|are|was|were) no others?\b|\bnothing else\b/i;
const whole =
  /\b(?:of (?:the |its |all )?(?:[\w'’]+ )?(?:residents|inhabitants|population|people|persons)|made up|mak(?:e|es|ing) up|constitut\w+|account\w* for|compos\w+|broken down|breakdown|structure|distribut\w+)\b/i;

function isClosed(run: readonly Share[], claims: readonly Claim[], reader: Reader): boolean {
  const [first, last] = [run[0]?.claim, run.at(-1)?.claim];
  if (first === undefined || last === undefined) return false;
  const tail = reader.tail(last);
  const own = `${reader.gap(last).slice(-70)} # ${tail.split(/[,;.]/)[0] ?? ''}`;
  if (rest.test(own)) {
    // of two, the one must say what both are of
    return (
      run.length > 2 || (first.sentence === last.sentence && /^\s*of (?:the|all)\b/i.test(reader.tail(first)))
    );
  }
  if (run.length < 3) return false;
  const next = claims.find(
    ({ source, sentence }) => source === last.source && sentence === last.sentence + 1,
  );
  const following = next === undefined ? textBehind(last, reader) : reader.sentence(next);
  if (noOther.test(tail) || noOther.test(following)) return true;
  return coversAges(run, reader) && whole.test(spanOf(run, reader));
}

/** The sentence that follows, where it tells no number. */
const textBehind = (claim: Claim, reader: Reader): string => {
  const text = reader.text(claim).slice(claim.end + reader.after(claim).length);
  return text.split(/(?<=\.)\s/)[0]?.trim() ?? '';
};

const spanOf = (run: readonly Share[], reader: Reader): string => {
  const [first, last] = [run[0]?.claim, run.at(-1)?.claim];
  if (first === undefined || last === undefined) return '';
  return reader.before(first) + reader.text(first).slice(first.start, last.end) + reader.after(last);
};

const band =
  /\bunder (\d{1,2})\b|\b(\d{1,2})\s?(?:[–-]|to|and)\s?(\d{1,2})\b(?!\s?(?:%|per))|\b(\d{1,2})\b (?:years )?(?:and|or) (?:above|over|older|more)\b/gi;

/** As many bands of age as shares, from nought on, each beginning where another ends. */
function coversAges(run: readonly Share[], reader: Reader): boolean {
  const bands = [...spanOf(run, reader).matchAll(band)]
    .map(([, under, from, to, open]) => ({
      from: under !== undefined ? 0 : Number(from ?? open),
      to: open !== undefined ? Infinity : under !== undefined ? Number(under) - 1 : Number(to),
    }))
    .sort((a, b) => a.from - b.from);
  return (
    bands.length === run.length &&
    bands[0]?.from === 0 &&
    bands.at(-1)?.to === Infinity &&
    bands.every(({ from }, i) => i === 0 || from === (bands[i - 1]?.to ?? 0) + 1)
  );
}

const ofHundred =
  /\b(?:per ?cent|percent|%)[^.;\n]{0,60}\b(?:equals?|equal to|add(?:s|ing)? up to|mak(?:es|ing)) 100(?:\.0)?\b/i;

/** Numbers one to a line under a head that says that they are percentages and what they make. */
function listsOfHundred(claims: readonly Claim[], reader: Reader): Share[][] {
  const heads = claims.filter(
    (claim) => claim.lang === 'en' && claim.value === 100 && ofHundred.test(reader.sentence(claim)),
  );
  return heads.flatMap((head): Share[][] => {
    const run: Share[] = [];
    for (const claim of claims.filter(({ source, start }) => source === head.source && start > head.end)) {
      const last = run.at(-1)?.claim ?? head;
      const isNextLine =
        claim.sentence === last.sentence + 1 && /^[^\n\d]*\n[^\n\d]*$/.test(reader.between(last, claim));
      if (!isNextLine || !isPlain(claim, reader) || claim.unit !== '' || claim.value >= 100) break;
      run.push(shareOf(claim));
    }
    return run.length > 2 && run.length <= most ? [run] : [];
  });
}

/** The only reading that one slip of the pen explains, where none holds. */
function judged(runs: readonly Share[][]): Relation[] {
  const sums = runs.map((run) => run.reduce((sum, { percent }) => sum + percent, 0));
  const unitOf = (run: readonly Share[]): number => Math.max(...run.map(({ unit }) => unit));
  const slack = (run: readonly Share[]): number => (unitOf(run) < 0.5 ? unitOf(run) : 0) + 1e-6;
  if (runs.some((run, i) => Math.abs((sums[i] ?? 0) - 100) <= unitOf(run) * run.length * 0.5 + 1e-6))
    return [];
  const slipped = runs.filter((run, i) =>
    run.some(({ claim, percent }) =>
      transposed(claim, percent).some(
        (right) => Math.abs((sums[i] ?? 0) - percent + right - 100) <= slack(run),
      ),
    ),
  );
  const [only] = slipped;
  return only === undefined || slipped.length > 1 ? [] : [hundred(only)];
}

function hundred(run: readonly Share[]): Relation {
  const numbers = run.map(({ claim }) => claim);
  const total = Number(run.reduce((sum, { percent }) => sum + percent, 0).toFixed(4));
  const shown = `${numbers.map(({ text }) => text).join(' + ')} = ${String(total)}%`;
  return {
    relation: 'structure',
    focus: numbers.at(-1) as Claim,
    numbers,
    verdict: 'inconsistent',
    stated: 1,
    computed: { low: total / 100, high: total / 100 },
    worded: true,
    slip: true,
    why: {
      en: `${shown}; the parts of a whole must add up to 100%`,
      zh: `${shown}；各部分之和应为100%`,
    },
  };
}
