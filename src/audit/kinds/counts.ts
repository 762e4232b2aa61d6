// Whether a whole number counts things (enterprises, projects, towns, measures) or is an amount of its own (persons, visits,
// dwellings, vehicles, goods), as statistics publish them.

import { isMoney } from '../cue-input.js';
import type { Kind } from '../claim.js';
import { lastBefore, type Place } from './place.js';

/** Measures, and what is counted only in bulk. */
const amounts =
  /^(?:1|points|index_points|times|persons|visits|jobs|dwellings|vehicles|nights?|stays?|beds?|seats?|tonnes|kWh|kW|m2|m3|mu|(?:kilo)?met(?:re|er)s?|TEU|barrels|litres?|kilo(?:gram)?s?|grams?|inch(?:es)?|\w*joules?|hours?|minutes?|cents?|pence|copies|bottles?|eggs?|pupils|titles?|births|deaths|lives|marriages|attendances|admissions|offences|units?|sets?|tonne-km|passenger-km|[A-Z]{2,3}|斤|辆|台|套|头|只|羽|尾|箱|件|张|份|袋|瓶|桶|株|棵|盒|包|册|部|班|晚|小时|床|点|岁|单|笔|微克|毫克|克|升|股|兆瓦|千瓦|伙)$/;

/** Things told one by one are seldom more than so many, where their noun does not say that they are such. */
const mostNamed = 2000;

const word =
  '(?!(?:in|at|on|of|from|for|with|to|or|by|were|was|are|is|that|which|who|per|than|a|an|the)\\b)[a-z-]+';

/** In English the noun behind a number: institutions, places, occasions, documents. */
const things = new RegExp(
  `^\\s*(?:(?:out\\s+)?of\\s+(?:(?:the|its|all|our|his|their|a)\\s+)?(?:[\\w-]+['’]s?\\s+)?)?(?:[\\d,.]+\\s+)?(?:${word}\\s+){0,4}?(?:institutions?|enterprises|firms|compan(?:y|ies)|businesses|schools?|hospitals?|projects?|measures?|actions?|districts?|yards?|bridges?|boats?|homesteads?|kitchens?|parks?|items?|regions?|cities|towns?|count(?:y|ies)|countries|provinces?|states?|municipalit(?:y|ies)|villages?|councils?|(?:sub)?sectors?|industr(?:y|ies)|groups?|divisions?|categor(?:y|ies)|products?|shops?|stores?|outlets?|branches|offices?|plants?|factor(?:y|ies)|mills?|farms?|holdings?|sites?|parks?|stations?|ports?|ships?|vessels?|calls|flights?|routes?|lines?|trains?|licen[cs]es?|permits?|patents?|applications?|contracts?|deals|exhibitors?|respondents?|beaches|boreholes?|votes?|days?|banks?|insurers?|mines?|wells?|clinics?|centres?|centers?|libraries|museums?)\\b`,
  'i',
);

/** The same told before it: "the number of outlets went from", "ship calls numbered". */
const counted =
  /\bnumber of (?:[a-z-]+\s+){0,3}(?:enterprises|firms|companies|businesses|outlets|shops|stores|schools|projects|insurers|banks|branches|institutions|vessels|ships|patents|calls)\b|\b(?:calls|ships?|vessels?|firms|companies|enterprises|outlets|shops|manufacturers)\b[^,;.]{0,40}\bnumber(?:ed|ing)?\b/i;

/** 授权专利8214件, 受理诉求18460件: what is filed and granted one by one. */
const filed = /(?:专利|申请|诉求|报案|案件|提案|投资案|侨外投资|电梯|投诉|举报)[^，。；]{0,12}$/;

/** What is a part of something told before it is counted only where its noun says so. */
export function countKind(place: Place, isPart: boolean): Kind {
  const { claim, lang, tail, rest, lead, clause } = place;
  const { unit, value, half, text } = claim;
  const scaled = /million|billion|thousand|lakh|\d\s?(?:m|bn|k)\b|[千万亿]/i.test(text);
  const whole = Number.isInteger(value) && (half <= 0.5 || scaled) && !/\d\.\d/.test(text);
  if ((claim.role !== 'level' && claim.role !== 'previous') || claim.per !== null) return 'level';
  if (isMoney(unit) || /^(?:1|points|index_points|times)$/.test(unit)) return 'level';
  if (unit === 'years' || unit === 'months') return whole ? 'date' : 'level';
  if (/^(?:enterprises|projects)$/.test(unit) || (lang === 'zh' && unit === 'households')) return 'count';
  if (/^[件份部]$/.test(unit) && filed.test(lead) && whole && !isPart) return 'count';
  if (amounts.test(unit) || (lang === 'en' && unit === 'households'))
    return whole &&
      !scaled &&
      !(isPart && lang === 'zh') &&
      value < 100 &&
      /^(?:persons|units?|件|套)$/.test(unit)
      ? 'count'
      : 'level';
  if (/\b(?:average|mean|median)\b[^,;]*$/i.test(clause)) return 'level';
  if (lang === 'zh' && unit !== '') return Number.isInteger(value) ? 'count' : 'level';
  if (!whole) return 'level';
  if (things.test(/^\s*(?:out )?of\b\D*$/.test(tail) ? rest : tail) || counted.test(lead.slice(-90)))
    return 'count';
  if (isPart) return 'level';
  if (claim.role === 'previous') {
    const like = lastBefore(
      place,
      (other) => other.claim.unit === unit || other.claim.unit === '' || unit === '',
    );
    if (like !== null && ['count', 'level', 'part'].includes(like.kind))
      return like.kind === 'count' ? 'count' : 'level';
  }
  if (unit === '') {
    const measured = /\b(?:index|indices|balance|score|points?)\b/i.test(lead);
    return !scaled && value < 1000 && value >= 0 && !measured ? 'count' : 'level';
  }
  return !scaled && value < mostNamed ? 'count' : 'level';
}
