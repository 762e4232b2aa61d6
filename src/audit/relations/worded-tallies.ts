// Counts of how many did what, that are all there are by their words: "prices rose in 19 of the 34 towns, fell in nine and were
// unchanged in the remaining six"; "34 towns. In April, 21 of them ..."; "31 votes to 14, all 45 members being present".

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import type { Reader } from './reader.js';
import { relate, type Relation } from './relation.js';
import { sentencesOf } from './sentence-numbers.js';

type Way = 'up' | 'down' | 'same';

const ways: Record<Way, RegExp> = {
  up: /\b(?:up|rose|ris(?:es?|ing|en)|increas\w*|gr[eo]w\w*|growth|gain\w*|climb\w*|higher|more|dearer|expand\w*|expansion|added|improv\w*|advanc\w*)\b/i,
  down: /\b(?:down|f[ae]ll\w*|declin\w*|decreas\w*|dropp?\w*|lost|los(?:e|es|ing|s|ses)|slipp?\w*|lower|fewer|less|cheaper|shr[aiu]nk\w*|contract\w*|shed|worsen\w*)\b/i,
  same: /\b(?:unchanged|flat|steady|stable|level|still|stagnat\w*|the same|no change|(?:not|nor|neither) (?:change|move)\w*|where (?:they|it) (?:were|was|had been|stood|began|had begun|started)|unaltered)\b/i,
};

export function wordedTallies(claims: readonly Claim[], reader: Reader): Relation[] {
  const counts = claims.filter((claim) => isCount(claim) && !before.test(reader.gap(claim)));
  const sentences = sentencesOf(counts);
  return sentences.flatMap((own, at): Relation[] => {
    const [first] = own;
    if (first === undefined) return [];
    const next = (sentences[at + 1] ?? []).filter(
      ({ source, sentence, paragraph }) =>
        source === first.source && sentence - first.sentence === 1 && paragraph === first.paragraph,
    );
    return own
      .flatMap((whole) => [
        ...tallied(whole, partsHere(whole, own, reader), next, claims, reader),
        ...voted(whole, own, reader),
        ...listed(whole, counts, reader),
      ])
      .slice(0, 1);
  });
}

const isCount = (claim: Claim): boolean =>
  claim.lang === 'en' &&
  (claim.role === 'level' || (claim.role === 'change' && claim.value < 1000)) &&
  claim.aside === null &&
  claim.hedge === 'exact' &&
  claim.half <= 0.5 &&
  claim.value >= 2 &&
  Number.isInteger(claim.value) &&
  !isMoney(claim.unit) &&
  !/^(?:1|points|index_points|times|years|months|weeks?|days?|hours?)$/.test(claim.unit);

/** "Up from 35 a year ago" */
const before = /\b(?:from|against|than|compared (?:with|to)|after|versus)\s*$/i;

/** Done, under way and not begun. */
const stages =
  /\b(?:complet|finish|done|open|built|in (?:use|operation|service)|deliver)\w*[^.]*\b(?:under (?:way|construction)|in progress|on (?:course|track|schedule)|ongoing|being built)\b[^.]*\b(?:not (?:yet )?(?:been )?(?:begun|started|found)|yet to|no site|await\w*|to (?:begin|start)|planned|withdrawn|dropped|cancel\w*)/i;

const owned = String.raw`(?:the |its |all |these |those |a (?:planned |total of )?)?(?:[\w-]+ ){0,2}?(?:[\w-]+['’]s? )?`;
const partOf = new RegExp(String.raw`^\s*(?:out )?of ${owned}$`, 'i');
const opened =
  /(?:^|[,;:]\s*)(?:out of|of|among) (?:the |its |all |a total of |these |those )?(?:[\w-]+['’]s? )?$/i;

/** The counts that the sentence of a whole tells as parts of it, the first tied to it by its words. */
function partsHere(whole: Claim, own: readonly Claim[], reader: Reader): Claim[] {
  const at = own.indexOf(whole);
  const last = own[at - 1];
  if (last !== undefined && last.value < whole.value && partOf.test(reader.between(last, whole)))
    return [last, ...own.slice(at + 1)];
  const [first, ...more] = own.slice(at + 1);
  if (first === undefined) return [];
  const isOfThem = ofThem.test(reader.tail(first));
  return opened.test(reader.before(whole)) || isOfThem ? [first, ...more] : [];
}

const ofThem = /^\s*of (?:them|these|those|which|whom)\b/i;

const rests = /\b(?:the|all) (?:other|remaining)\s*$|\b(?:and|while) (?:the )?(?:other|remaining)\s*$/i;
const one =
  /\b(?:and|in|but|while|only|just|for)\s+one\b(?!\s+(?:of|in|out|hundred|half|third|quarter|fifth|tenth|more|another|year|day|week|month|quarter|percent|per|point)\b)/gi;

/** Parts that are up, down and as before, or the last of which is the rest, with those of the next sentence where it goes on. */
function tallied(
  whole: Claim,
  here: readonly Claim[],
  next: readonly Claim[],
  claims: readonly Claim[],
  reader: Reader,
): Relation[] {
  if (here.length > 0) {
    const told = judged(whole, here, claims, reader);
    if (told !== null) return [told];
    return goesOn(next, reader) ? [judged(whole, [...here, ...next], claims, reader) ?? []].flat() : [];
  }
  const [first] = next;
  // "found faults in 18 of them. Thirteen owners …; the other five …": those few are a whole in turn
  const goesDown =
    first !== undefined && whole.value < 1000 && ofThem.test(reader.tail(whole)) && next.length === 2;
  const isOfThem = first !== undefined && ofThem.test(reader.tail(first)) && first.value < whole.value;
  const isStaged = next.length === 3 && stages.test(next[0] === undefined ? '' : reader.sentence(next[0]));
  return isOfThem || goesDown || isStaged ? [judged(whole, next, claims, reader) ?? []].flat() : [];
}

/** "They came down in nine and did not move in the remaining six": of no whole of its own. */
const goesOn = (next: readonly Claim[], reader: Reader): boolean =>
  next.length > 0 &&
  next.every(
    (claim) => !/^\s*(?:out )?of (?!them\b)/i.test(reader.tail(claim)) && wayOf(claim, reader) !== null,
  );

/** The sum of the parts beside their whole, where the words leave nothing out; null where they do not say so. */
function judged(
  whole: Claim,
  parts: readonly Claim[],
  claims: readonly Claim[],
  reader: Reader,
): Relation | null {
  const last = parts.at(-1);
  const [first] = parts;
  if (last === undefined || first === undefined || parts.some(({ value }) => value >= whole.value))
    return null;
  const told = parts.map((part) => wayOf(part, reader));
  // "17 of the 24 counties had more jobs": told behind the whole
  if (first.end <= whole.start) told[0] ??= wayIn(reader.tail(whole).split(/[,;]/)[0] ?? '');
  const single = oneBehind(last, reader);
  if (single !== null) told.push(single.way);
  const isRest = rests.test(reader.gap(last)) && parts.length > 1;
  const all = (['up', 'down', 'same'] as const).every(
    (way) => told.filter((one) => one === way).length === 1,
  );
  const isStill =
    parts.length === 2 &&
    /^\s*(?:are|were|is|was) still\b/i.test(reader.tail(last)) &&
    /\b(?:have|has|had|already)\b/i.test(reader.between(first, last)) &&
    /[;,]|\band\b|\bwhile\b/.test(reader.gap(last));
  const isSized =
    parts.length === 2 &&
    ofThem.test(reader.tail(first)) &&
    /^\s*(?:larger|bigger|smaller|older|newer|younger) (?:ones?|[a-z]+)\b/i.test(behind(last, reader)) &&
    /\band\b/.test(reader.gap(last));
  const isStaged = parts.length === 3 && stages.test(reader.sentence(last));
  if (!(all && told.length === 3) && !isRest && !isStill && !isSized && !isStaged) return null;
  if (isRest && (parts.length > 4 || unlikeRest.test(reader.between(first, last)))) return null;
  if (hasOthers(whole, parts, claims)) return null;
  const sum = parts.reduce((total, { value }) => total + value, single === null ? 0 : 1);
  const formula = `${parts.map(({ text }) => text).join(' + ')}${single === null ? '' : ' + one'}`;
  return {
    ...relate('count', whole, parts, { low: sum, high: sum }, formula, {
      low: whole.value,
      high: whole.value,
    }),
    worded: true,
  };
}

/** "16 of them failed, of whom the other five": a rest of something else than the whole. */
const unlikeRest = /\b(?:of which|of whom|including|among them|average)\b/i;

/** Which way the words of a part's own clause tell it: before it, or behind it up to the next. */
function wayOf(part: Claim, reader: Reader): Way | null {
  const lead =
    reader
      .gap(part)
      .split(/[,;:]|\band\b/)
      .at(-1) ?? '';
  const tail = reader.tail(part).split(/[,;]|\band\b|\bbut\b|\bwhile\b/)[0] ?? '';
  return wayIn(lead) ?? wayIn(tail);
}

function wayIn(text: string): Way | null {
  if (ways.same.test(text)) return 'same';
  const [up, down] = [ways.up.test(text), ways.down.test(text)];
  return up === down ? null : up ? 'up' : 'down';
}

/** "And one, Harlan, ended where it began": one is no number to the reader of numbers. */
function oneBehind(last: Claim, reader: Reader): { way: Way | null } | null {
  const tail = reader.tail(last);
  const found = [...tail.matchAll(one)];
  const [match] = found;
  if (match === undefined || found.length > 1) return null;
  const lead =
    tail
      .slice(0, match.index + 4)
      .split(/[,;]/)
      .at(-1) ?? '';
  return { way: wayIn(lead) ?? wayIn(tail.slice(match.index + match[0].length)) };
}

/** Another count among the parts, of whatever it may be. */
function hasOthers(whole: Claim, parts: readonly Claim[], claims: readonly Claim[]): boolean {
  const last = parts.at(-1) ?? whole;
  return claims.some(
    (claim) =>
      claim.source === whole.source &&
      claim.aside === null &&
      claim.hedge === 'exact' &&
      claim.sentence >= whole.sentence &&
      claim.start > Math.min(whole.start, parts[0]?.start ?? 0) &&
      claim.end < last.start &&
      claim !== whole &&
      !parts.includes(claim) &&
      !/^(?:1|points)$/.test(claim.unit) &&
      !isMoney(claim.unit),
  );
}

/** What is counted, with the words behind it. */
const behind = (claim: Claim, reader: Reader): string =>
  `${claim.text.replace(/^[\d,]+|^[A-Za-z-]+\s?/, '')} ${reader.tail(claim)}`.trim();

const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']; // prettier-ignore

/** "Of the 27 measures: - eleven are done; - twelve are on course; and - one has been dropped": a count at the head of each line. */
function listed(whole: Claim, counts: readonly Claim[], reader: Reader): Relation[] {
  if (!opened.test(reader.before(whole)) && !/\b(?:there are|the)\s*$/i.test(reader.before(whole))) return [];
  const text = reader.text(whole).slice(whole.end);
  const [head = '', ...lines] = text.split('\n');
  if (!/:\s*$/.test(head) || /\d/.test(head.replace(/\([^()]*\)/g, ''))) return [];
  const items = lines.map((line) =>
    /^\s*[-–—•*·▪◦]\s*([a-z]+|\d{1,3})\b(?!\s*[.)%])/i.exec(line)?.[1]?.toLowerCase(),
  );
  const end = items.findIndex((item) => item === undefined);
  const own = (end < 0 ? items : items.slice(0, end)).map((item) =>
    /^\d/.test(item ?? '') ? Number(item) : numerals.indexOf(item ?? '') + 1,
  );
  if (own.length < 3 || own.some((value) => value < 1 || value >= whole.value)) return [];
  if (!/\band\s*$|\brest\b|\bremaining\b/i.test(lines[own.length - 2] ?? '')) return [];
  const to = whole.end + head.length + lines.slice(0, own.length).join('\n').length + 1;
  const parts = counts.filter(
    ({ source, start }) => source === whole.source && start > whole.end && start < to,
  );
  const sum = own.reduce((total, value) => total + value, 0);
  return [
    {
      ...relate('count', whole, parts, { low: sum, high: sum }, own.join(' + '), {
        low: whole.value,
        high: whole.value,
      }),
      worded: true,
    },
  ];
}

/** "By 23 votes to 14, with three abstentions; all 40 members were present" */
function voted(all: Claim, own: readonly Claim[], reader: Reader): Relation[] {
  if (
    !/\ball (?:of the |the )?$/i.test(reader.gap(all)) ||
    !/\b(?:present|voting|voted|took part|taking part|attended|in (?:the )?attendance)\b/i.test(
      reader.tail(all),
    )
  )
    return [];
  const [yes, no, ...more] = own.filter((claim) => claim.end <= all.start);
  if (yes === undefined || no === undefined || more.length > 1) return [];
  if (
    !/^\s*(?:votes? )?(?:to|against)\s*$/i.test(reader.between(yes, no)) ||
    !/\bvotes?\b/i.test(reader.sentence(all))
  )
    return [];
  const [third] = more;
  if (third !== undefined && !/^\s*(?:members? )?(?:abst|blank|spoil)/i.test(behind(third, reader)))
    return [];
  const abstained = /\babst/i.test(reader.sentence(all));
  if (abstained !== (third !== undefined)) return [];
  const parts = [yes, no, ...more];
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return [
    {
      ...relate('count', all, parts, { low: sum, high: sum }, parts.map(({ text }) => text).join(' + '), {
        low: all.value,
        high: all.value,
      }),
      worded: true,
    },
  ];
}
