// A structure in percent: shares of one whole that must add up to a hundred.

import type { Claim } from '../claim.js';
import type { Interval } from '../hedges.js';
import { complements, partitions } from '../lexicon.js';
import type { Candidate } from './candidate.js';
import type { Reader } from './reader.js';
import { add, relate, type Relation, subtract, widen } from './relation.js';

/** Shares of one whole that must add up to a hundred; forced shares may be off by a unit in the last place each way. */
export function structures(claims: readonly Claim[], reader: Reader): Relation[] {
  const found: Relation[] = [];
  const shares = claims.filter(
    (claim) =>
      claim.unit === '1' &&
      claim.value < 2 &&
      (claim.role === 'share' || claim.role === 'level' || claim.role === 'previous') &&
      claim.aside === null,
  );
  const groups = new Map<string, Claim[]>();
  for (const share of shares) {
    const last = shares[shares.indexOf(share) - 1];
    const chained =
      last !== undefined &&
      last.source === share.source &&
      last.sentence === share.sentence &&
      joinsRatio(share.lang).test(reader.between(last, share)) &&
      // "61.3 percent: 3.07 million of the voters"
      !/[a-z万亿]{3}/i.test(share.text.replace(/percent|per cent/i, ''));
    const key = chained
      ? ([...groups.entries()].find(([, list]) => list.includes(last))?.[0] ?? '')
      : `${share.source}:${share.start}`;
    groups.set(key, [...(groups.get(key) ?? []), share]);
  }
  for (const list of groups.values()) if (list.length >= 2) found.push(hundred(list));
  const bySentence = new Map<string, Claim[]>();
  for (const share of claims.filter(
    (claim) => claim.unit === '1' && (claim.role === 'share' || claim.role === 'contribution_share'),
  )) {
    const key = `${share.source}:${share.sentence}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), share]);
  }
  for (const list of bySentence.values()) {
    if (
      list.length < 2 ||
      [...groups.values()].some((group) => group.length >= 2 && group.some((share) => list.includes(share)))
    )
      continue;
    if (whole(list) && complete(list, claims, reader.sentence(list[0] as Claim))) found.push(hundred(list));
  }
  return found;
}

/** "60% : 40%"; "71.3%: 74.9% for men and 67.6% for women" opens a list. */
const joinsRatio = (lang: Claim['lang']): RegExp =>
  lang === 'en' ? /^(?:\s+[:：∶]\s*|[:：∶])$/ : /^\s*[:：∶]\s*$/;

export function whole(list: readonly Claim[]): boolean {
  const named = new Set(
    list.map((share) => share.whole?.trim().toLowerCase() ?? '').filter((text) => text !== ''),
  );
  return named.size <= 1;
}

/** The shares of all three sectors, of town and country, or with "other" as the last. */
function complete(list: readonly Claim[], claims: readonly Claim[], sentence: string): boolean {
  const total = list.reduce((sum, share) => sum + share.value, 0);
  if (total < 0.85 || total > 1.15) return false;
  const concepts = list.map((share) => share.concept);
  // 传统服务出口占比42.3%，进口占比68.4%: each of its own.
  if (list[0]?.lang === 'zh' && concepts.includes('exports') && !/占(?:外贸|进出口|总)/.test(sentence))
    return false;
  if (
    partitions.some(
      ({ parts }) => parts.length === list.length && parts.every((part) => concepts.includes(part)),
    )
  )
    return true;
  const [first] = list;
  if (first === undefined) return false;
  const subject = (share: Claim): string =>
    `${share.concept ?? ''} ${share.subject} ${share.words.join(' ')}`;
  if (list.some((share) => share.rest || claims.some((claim) => claim.frame === share.frame && claim.rest)))
    return true;
  const sectors =
    /(?:primary|first)[^.]*secondary[^.]*tertiary|第一产业[^。]*第二产业[^。]*第三产业|三次产业|一、(?:第)?二、(?:第)?三(?:次)?产业|three (?:sectors|industries)/i.test(
      sentence,
    );
  if (sectors && list.length === 3) return true;
  return complements[first.lang].some(
    (set) =>
      set.length === list.length &&
      set.every((pattern) => list.filter((share) => pattern.test(subject(share))).length === 1),
  );
}

/** Runs of shares in one sentence or one list that the text says are all there are: they must make a hundred. */
export function wholeCandidates(claims: readonly Claim[], reader: Reader): Candidate[] {
  const shares = claims.filter(
    (claim) =>
      claim.unit === '1' &&
      (claim.role === 'share' || claim.role === 'level') &&
      claim.half > 0 &&
      !isGlossed(claim, claims, reader),
  );
  return runsOf(shares, reader).flatMap((run): Candidate[] => {
    const list = withOneBefore(unnested(run), shares);
    const last = list.at(-1);
    const [first] = list;
    if (first === undefined || last === undefined) return [];
    const opened = /^(?:of|among) (?:the|all|those|these|its)\b/i.test(reader.before(first));
    // "of all persons at work, 18 percent were engaged in …": the places that follow are no wholes
    if (list.length < 3 || !(opened || whole(list)) || isNest(list)) return [];
    // 占41%、37%、22%；三地溢利率分别为14.2%…: what makes a hundred is told, and what follows is of something else
    if (list.some((_, k) => k > 2 && makesHundred(list.slice(0, k)))) return [];
    const rests = list.filter((share) => share.rest || isRemaining(share, reader));
    const announced = structureWords.test(reader.earlier(first, 90)) || opened;
    const unit = Math.max(...list.map((share) => share.half * 2));
    return [
      {
        relation: 'structure',
        focus: last,
        others: list.slice(0, -1),
        compute: (others) =>
          others.reduce<Interval>((left, share) => subtract(left, share), { low: 1 - unit, high: 1 + unit }),
        formula: `100% − ${list
          .slice(0, -1)
          .map((share) => share.text)
          .join(' − ')}`,
        evidence:
          isCounted(list, reader) || isPartedOver(list, announced) || isOverfull(list, reader)
            ? 'sure'
            : rests.length === 1 && rests[0] === last
              ? announced ||
                /\b(?:remaining|remainder|rest)\b|其余/i.test(reader.gap(last) + reader.tail(last))
                ? 'sure'
                : 'likely'
              : announced || last.list !== null || isOneList(list, reader)
                ? 'likely'
                : 'possible',
      },
    ];
  });
}

/** "Half of the minutes (50.4%)", "a third, or 32.9%": a share in words that is told in digits right behind. */
const isGlossed = (share: Claim, claims: readonly Claim[], reader: Reader): boolean =>
  share.lang === 'en' &&
  !/\d/.test(share.text) &&
  claims.some(
    (claim) =>
      claim.unit === '1' &&
      claim.sentence === share.sentence &&
      claim.source === share.source &&
      claim.start > share.end &&
      Math.abs(claim.value - share.value) <= 0.05 &&
      /^[^,;:.()\d]{0,50}(?:\(|,\s*(?:or\s+|to be exact,?\s+)?|:\s*)(?:about |exactly )?$/i.test(
        reader.between(share, claim),
      ),
  );

/** "The public channels obtained 34.6%. Private ones had 38.2%, foreign 9.1% and others the remaining 18.1%": with what the sentence before tells. */
function withOneBefore(run: readonly Claim[], shares: readonly Claim[]): readonly Claim[] {
  const [first] = run;
  const outer = shares.find(
    (share) =>
      first !== undefined &&
      share.source === first.source &&
      first.sentence - share.sentence === 1 &&
      makesHundred([...run, share]),
  );
  return outer === undefined || run.reduce((all, share) => all + share.value, 0) > 0.9
    ? run
    : [outer, ...run];
}

/** All but as much as rounding takes. */
const makesHundred = (list: readonly Claim[]): boolean =>
  Math.abs(list.reduce((sum, share) => sum + share.value, 0) - 1) <=
  list.reduce((sum, share) => sum + share.half, 0);

const isRemaining = (share: Claim, reader: Reader): boolean =>
  /\b(?:and|while|with) the (?:remaining|other)\s*$/i.test(reader.before(share));

/** "Renewables 51%: wind 27%, solar 12%, biomass 8% and hydro 4%": the first is what the others make. */
function isNest([first, ...others]: readonly Claim[]): boolean {
  const sum = others.reduce((all, share) => all + share.value, 0);
  return first !== undefined && others.length > 1 && Math.abs(sum - first.value) < first.half * 2;
}

/** "Farm land 6.8%: arable 4.7%, crops 0.5%, pasture 1.6%; forest …": without the parts of one of the parts. */
function unnested(run: readonly Claim[]): readonly Claim[] {
  const isHundred = (list: readonly Claim[]): boolean =>
    Math.abs(list.reduce((sum, share) => sum + share.value, 0) - 1) < 0.015;
  if (isHundred(run)) return run;
  for (const [i, outer] of run.entries())
    for (let to = i + 3; to < run.length; to++) {
      const inner = run.slice(i + 1, to).reduce((sum, share) => sum + share.value, 0);
      const left = [...run.slice(0, i + 1), ...run.slice(to)];
      if (Math.abs(inner - outer.value) < outer.half * 4 && isHundred(left)) return left;
    }
  return run;
}

/** 结构中，煤炭占55.3%，…: shares of one whole in one list that are more than all of it. */
function isPartedOver(list: readonly Claim[], announced: boolean): boolean {
  const [first] = list;
  const sum = list.reduce((all, share) => all + share.interval.low, 0);
  const together = list.every(
    ({ sentence, partOf }) => sentence === first?.sentence && partOf === first.partOf,
  );
  return first?.lang === 'zh' && announced && together && sum > 1.005 && sum < 1.3;
}

/** Shares of one whole, told by one verb, that are more than all of it. */
function isOverfull(list: readonly Claim[], reader: Reader): boolean {
  const [first] = list;
  if (first === undefined || first.lang !== 'en' || list.some((share) => share.partOf !== null)) return false;
  const total = list.reduce((sum, share) => sum + share.value, 0);
  const unit = Math.max(...list.map((share) => share.half * 2));
  const named = /^\s*of (?:the |all |its |their )?(?:total|whole|overall|all)\b/i.test(reader.tail(first));
  const steps = list.slice(1).every((share, i) => {
    const between = reader.between(list[i] ?? first, share);
    return i === 0 && named ? true : /^,?\s*(?:and |while |with )?[^,;.()]{2,40}$/i.test(between);
  });
  const several =
    /\b(?:several|multiple|more than one|some of|many of|overlap\w*|respondents?|answers?|polled|surveyed|said|cited|named|also|including|of which|of whom|growth|rose|fell|grew|up|down)\b/i;
  return (
    named && steps && total > 1 + unit * list.length && total < 1.6 && !several.test(reader.sentence(first))
  );
}

/** "Coal made up 42 percent of generation, gas 24 percent, nuclear 19 percent and renewables 15 percent": to the sentence's end. */
function isOneList(list: readonly Claim[], reader: Reader): boolean {
  const [first, ...others] = list;
  const last = others.at(-1);
  if (first === undefined || last === undefined || first.role !== 'share') return false;
  const isShort = (share: Claim, i: number): boolean => {
    const gap = reader.between(i === 0 ? first : (others[i - 1] ?? first), share);
    return i === 0 || share !== last
      ? /^[^,，、;；]{0,40}[,，、;；][^,，、;；]{1,40}$/.test(gap)
      : /^[^,，、;；]{0,40}(?:[,，、;；] ?| and |和)[^,，、;；]{1,40}$/.test(gap);
  };
  return others.every(isShort) && /^[^\d,，、;；]{0,40}$/.test(reader.after(last));
}

/** 全部营收分为四块：46.2%、35.8%、11.7%和6.3%: as many as the text says there are. */
function isCounted(list: readonly Claim[], reader: Reader): boolean {
  const [first] = list;
  if (first?.lang === 'en') return isCountedInEnglish(list, reader);
  const lead = first === undefined ? '' : reader.earlier(first, 40);
  const count =
    /(?:分为|分成|由)([两二三四五六七八])(?:块|类|部分|大类|大板块|个?板块|种|个部分)[^。；]{0,14}$/.exec(
      lead,
    )?.[1];
  return count !== undefined && '二三四五六七八'.indexOf(count.replace('两', '二')) + 2 === list.length;
}

const numerals = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** "There are four sources and no others": as many shares of the total as the sentence, or the one before, says there are. */
function isCountedInEnglish(list: readonly Claim[], reader: Reader): boolean {
  const [first] = list;
  if (first === undefined || list.length < 3) return false;
  const lead = reader.earlier(first, 160);
  const count =
    /\b(two|three|four|five|six|seven|eight) (?:main )?(?:sources|groups|categories|types|kinds|sectors|segments|branches|classes|parts|divisions|regions|channels|items|components|modes|tiers|bands|headings|blocks|districts|provinces|uses|fuels)\b/gi;
  const told = [...lead.matchAll(count)].at(-1);
  if (told === undefined || numerals.indexOf((told[1] ?? '').toLowerCase()) + 2 !== list.length) return false;
  return (
    !/\b(?:largest|biggest|top|leading|main|major|of the)\s*$/i.test(lead.slice(0, told.index)) &&
    !/\bmain\b/i.test(told[0])
  );
}

const structureWords =
  /构成|结构|占比|比重|分别占|分为|划分|\bby (?:source|type|kind|mode|sector|origin|region|age|product|category|purpose)\b|\b(?:structure|breakdown|br(?:eaks?|oke|oken) down|by industry|divid|split|made up|compris|consist|mix\b|composition|distribut|of which|the whole)/i;

/** Shares that follow each other with no other number between: in one sentence, or one to a line. */
function runsOf(shares: readonly Claim[], reader: Reader): Claim[][] {
  const runs: Claim[][] = [];
  for (const share of shares) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const together =
      last !== undefined &&
      last.source === share.source &&
      (last.sentence === share.sentence
        ? // "services 42.8% (1,001.1 thousand), commerce 19.6%"
          !/\d/.test(reader.between(last, share).replace(/^\s*\([^()%]*\)/, ''))
        : share.sentence === last.sentence + 1 &&
          share.paragraph - last.paragraph <= 1 &&
          /\n/.test(reader.between(last, share)) &&
          !/\d/.test(reader.between(last, share)));
    if (run !== undefined && together) run.push(share);
    else runs.push([share]);
  }
  return runs;
}

export function hundred(list: readonly Claim[]): Relation {
  const last = list.at(-1) as Claim;
  const sum = list.reduce<Interval>((all, share) => add(all, share.interval), { low: 0, high: 0 });
  const unit = Math.max(...list.map((share) => share.half * 2));
  const relation = relate(
    'structure',
    last,
    list,
    widen(sum, unit),
    list.map((share) => share.text).join(' + '),
    { low: 1, high: 1 },
  );
  const total = list.reduce((all, share) => all + share.value, 0);
  const shown = `${Number((total * 100).toFixed(4))}%`;
  const agrees = relation.verdict === 'consistent';
  return {
    ...relation,
    stated: 1,
    why: {
      en: `${list.map((share) => share.text).join(' + ')} = ${shown}; ${agrees ? 'a hundred but for rounding' : 'the parts of a whole must add up to 100%'}`,
      zh: `${list.map((share) => share.text).join(' + ')} = ${shown}；${agrees ? '除四舍五入外合计为100%' : '各部分之和应为100%'}`,
    },
  };
}
