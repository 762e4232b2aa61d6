// The role of a number by the English words around it.

import type { Role } from './claim.js';
import { type CueInput, isConversion, type Reading, sameSort } from './cue-input.js';
import { comparators, lastDirection, stripFillers, turning } from './directions-en.js';
import { conceptOf } from './lexicon.js';
import { listGapEn, readPercentage } from './percentages-en.js';

export function readEnglish({ mention, gap, tail, previous, next, concept }: CueInput): Reading {
  const is = (role: Role, direction = 0, whole: string | null = null): Reading => ({
    role,
    direction,
    whole,
  });
  const head = stripFillers(gap);
  const clause = head.slice(Math.max(head.lastIndexOf(';'), head.lastIndexOf(': ')) + 1);
  const near = lastDirection(clause);
  const after = lastDirection(/^[^,.;()]{0,45}/.exec(tail)?.[0] ?? '');
  const tailTurn =
    /^\s*(?:,\s*)?(?:(?:year[- ]on[- ]year|month[- ]on[- ]month|quarter[- ]on[- ]quarter|annual|yearly|monthly|quarterly|nominal|real|percent|seasonally adjusted|y\/y)\s+)*([A-Za-z]+)/i.exec(
      tail,
    )?.[1] ?? '';
  // "31.4%, down 0.7 points": what stands behind the comma belongs to the next number.
  const comparator = /^(?:(above)|below|beneath)$/i.exec(tailTurn);
  const turn =
    comparator !== null
      ? { sign: comparator[1] === undefined ? -1 : 1, distance: 0, word: tailTurn }
      : lastDirection(/^\s*,/.test(tail) && next !== null && tail.length < 40 ? '' : tailTurn);
  const isRate = conceptOf(concept)?.rate === true;
  const earlier =
    /(?:\bfrom|\bcompared (?:with|to)|\bagainst|\bversus|\bthan|\bafter|\brevised from)(?:\s+(?:the\s+)?(?:same period|(?:a|the) year (?:earlier|before)|previous (?:year|month|quarter)|revised|previously reported)[^,;]{0,20}?)?(?:\s+(?:of|in \d{4},?))?\s*$/i.test(
      head,
    );
  // "20 percent more than the 4.0 billion of the year before".
  const beyond =
    previous !== null &&
    ['growth', 'points', 'change', 'multiple'].includes(previous.reading.role) &&
    /\b(?:more|less|fewer|higher|lower|up|down|above|below|rise|increase|fall|drop|decline|growth|gain|jump|decrease)\s+(?:than|on|from|over|compared (?:with|to))\s+(?:the\s+|its\s+|a\s+)?(?:\w+\s+)?(?:figure of\s+|level of\s+)?[$€£¥₹A-Z]*$/i.test(
      gap,
    );
  if (beyond && mention.unit !== 'points') return is('previous');
  // "up 0.1% on 19.29 billion a year earlier", "6.2% above the 8.42 billion of 2022".
  if (
    previous?.reading.role === 'growth' &&
    mention.unit !== '1' &&
    mention.unit !== 'points' &&
    /^\s*(?:on|over|from|than|against|versus|above|below)\s+(?:the\s+|its\s+)?[$€£¥₹A-Z]*\s*$/i.test(gap)
  )
    return is('previous');
  // "an increase of 15% over 2021 (1.0 trillion euros)".
  if (
    previous?.reading.role === 'growth' &&
    /\b(?:over|on|than(?: in)?|from|compared (?:with|to))\s+(?:19|20)\d{2}\s*\(\s*[$€£¥₹A-Z]*$/.test(gap)
  )
    return is('previous');
  // "5.2 Mt in Q1 2022 (Q1 2021: 5.0 Mt)", "1,204 (second quarter of last year: 1,377)".
  if (
    previous !== null &&
    (sameSort(previous.mention, mention) || mention.unit === '' || previous.reading.role === 'growth') &&
    /\([^()]*\b(?:(?:19|20)\d{2}|(?:last|previous|prior|preceding) [a-z]+|(?:year|month|week) (?:before|earlier|ago))\b[^()\d]*[:,]\s*[$€£¥₹A-Z]*$/i.test(
      gap,
    )
  )
    return is('previous');
  // "0.5 points above the national average of 5.6 percent", "30 percent more than the year before, when it was 14 million".
  if (
    previous?.reading.role === 'points' &&
    mention.unit === '1' &&
    /\b(?:above|below|higher than|lower than|more than|less than|faster than|slower than|over|under|than)\b[^,;]*$/i.test(
      gap,
    )
  )
    return is('previous');
  if (previous !== null && /\b(?:year|month|quarter) (?:before|earlier|ago),? when\b[^,;]*$/i.test(gap))
    return is('previous');
  const sameAsBefore = previous !== null && listGapEn.test(gap) && sameSort(previous.mention, mention);
  if (
    sameAsBefore &&
    (previous.reading.role !== 'previous' || /^\s*[:∶]\s*$/.test(gap)) &&
    !(turn.sign !== 0 && mention.unit === '1')
  )
    return { ...previous.reading };
  if (mention.unit === 'years' || mention.unit === 'months') {
    if (
      /\b(?:ahead of|early|earlier than|in advance|before (?:the )?(?:schedule|deadline))/i.test(
        tail.slice(0, 40),
      ) &&
      !/^\s*earlier\b/.test(tail)
    )
      return is('early');
    return is('level');
  }
  if (mention.unit === 'times') {
    if (mention.form === 'verb' || /fold$/i.test(mention.text))
      return is('multiple', /halv/i.test(mention.text) ? -1 : 1);
    return is('multiple', 1);
  }
  const average =
    /\b(?:average annual|annual average|average yearly|average (?:annual )?rate of growth|average growth|compound(?: annual)?|averag(?:ed|ing)|on average|on an annual average)\b[^,;]*$/i.test(
      clause,
    ) ||
    (previous?.reading.role === 'growth' && /\ban average of\s*$/i.test(clause)) ||
    /^\s*(?:a year\b|per year|annually|per annum|on average|a year on average)/i.test(tail);
  const indexChange =
    mention.unit === 'index_points' &&
    (near.sign !== 0 || turn.sign !== 0) &&
    !/\b(?:to|from|at|than)\s*$/i.test(head);
  if (
    mention.unit === 'points' &&
    previous?.reading.role === 'contribution' &&
    (near.sign === 0 || near.word === 'growth') &&
    turn.sign === 0
  )
    return is('contribution', /\bsubtract|\bshav|\bdrag|\bweigh|\btook/i.test(gap) ? -1 : 0);
  // "from 58.2 percent in 2015 to 64.5 percent": the first is what it was.
  if (
    /\bfrom\s*$/i.test(head) &&
    next !== null &&
    sameSort(mention, next) &&
    /^[^;.]{0,45}?\bto\s+(?:about|around|some|nearly|over|more than|a|an|the)?\s*[$€£¥₹A-Z]*\s*$/i.test(tail)
  )
    return is('previous');
  // "grew by 5.2 percent, exceeding the target of 6 percent ... by 0.8 points".
  const against = comparators.exec(gap);
  if (
    against !== null &&
    mention.unit === '1' &&
    previous?.mention.unit === '1' &&
    (previous.reading.role === 'growth' || previous.reading.role === 'level')
  )
    return is('previous', against[1] === undefined ? -1 : 1);
  if (mention.unit === 'points' || indexChange) {
    if (
      /\bcontribut|\bweigh(?:ed|ing)? on|\bpull(?:ed|ing)|\bdr(?:ove|iv)|\badd(?:ed|ing)\b|\bsubtract|\bshav(?:ed|ing)|\bdrag|\blift/i.test(
        clause,
      ) &&
      !/\bto\s*$/.test(head) &&
      // "lifted its rate by 50 basis points to 4.25 percent".
      !(next?.unit === '1' && /^\s*,?\s*to\s+(?:about |around |an? )?$/i.test(tail))
    ) {
      const minus = /\bweigh|\bsubtract|\bshav|\bdrag(?:ged)?/i.test(clause);
      return is('contribution', minus ? -1 : 0);
    }
    if (/^\s*(?:to|of)\s+(?:the\s+)?(?:\w+\s+){0,3}growth/i.test(tail)) return is('contribution', 0);
    // "lower than a year earlier but 0.1 points higher": the word behind the number is its own.
    const ownTurn =
      /^\s+(?:higher|lower|above|below)\b/i.test(tail) && /\s(?:than|and|but|while)\b/i.test(gap);
    const sign =
      ownTurn && turn.sign !== 0
        ? turn.sign
        : near.sign !== 0 && near.distance < 40
          ? near.sign
          : turn.sign !== 0
            ? turn.sign
            : /^\s*above\b/i.test(tail)
              ? 1
              : /^\s*(?:below|under)\b/i.test(tail)
                ? -1
                : previous?.reading.role === 'previous' && previous.reading.direction !== 0
                  ? previous.reading.direction
                  : after.sign;
    return is('points', sign);
  }
  // "61.58 billion yuan (+2.1 percent)", "34.77 billion yuan, plus 6.4 percent".
  if (
    mention.unit === '1' &&
    previous !== null &&
    previous.mention.unit !== '1' &&
    /(?:[(（]\s*[+＋]?|\b(?:plus|minus)\s*|[+＋])$/i.test(gap) &&
    (/[+＋]$|\b(?:plus|minus)\s*$/i.test(gap) || mention.value < 0)
  )
    return is('growth', /minus/i.test(gap) ? -1 : mention.value < 0 ? 0 : 1);
  if (mention.unit === '1')
    return readPercentage(
      { mention, gap, tail, previous, next, concept },
      { is, head, clause, near, turn, tailTurn, earlier, average, isRate },
    );
  if (
    isConversion(
      mention,
      previous?.mention ?? null,
      gap,
      /^\s*(?:,\s*)?(?:\(|or|which is|about|approximately|equivalent to|equal to|worth|i\.e\.|=|\/)?[\s(,]*(?:or|about|around|approximately|some|roughly|equivalent to|equal to|nearly|over)?\s*(?:about|around|some)?\s*$/i,
    )
  )
    return is('conversion');
  if (
    /\b(?:targets?|goals?|objectives?|plan (?:of|to)|planned(?: \w+)? of)\b[^,;]*$/i.test(clause) &&
    !/\b(?:exceed|surpass|beat|above|over)\w*[^,;]*\btarget[^,;]*\b(?:reach|with|to)\b/i.test(clause)
  )
    return is('target');
  if (
    /^\s*(?:annual\s+|\w+\s+)?(?:targets?|goals?|objectives?)\b/i.test(tail) ||
    /^[^,;.]{0,40}\b(?:had |has been |was )?(?:set|planned|scheduled) for\b/i.test(tail)
  )
    return is('target');
  // "12.6 million tonnes from 2.8 million hectares": nothing earlier, but another thing.
  const measures = (unit: string): boolean => !/^(?:1|points|index_points|times|)$/.test(unit);
  if (
    earlier &&
    previous !== null &&
    measures(previous.mention.unit) &&
    measures(mention.unit) &&
    previous.mention.unit !== mention.unit
  )
    return is('level');
  if (
    earlier &&
    (near.sign !== 0 || previous !== null || /compared|against|versus/.test(head)) &&
    !/\branging from\s*$/i.test(head)
  ) {
    if (/\bthan\s*$/i.test(head) && /\b(?:more|less|fewer)\s+than\s*$/i.test(gap)) return is('level');
    return is('previous');
  }
  if (
    /\b(?:had|having)\s+(?:already\s+)?(?:been|stood at|reached|totalled|amounted to|come to)\s*$/i.test(head)
  )
    return is('previous');
  if (
    previous?.reading.role === 'growth' &&
    /^\s*,?\s*(?:or|i\.e\.,?|that is,?)\s*(?:by\s+)?(?:about|around|some|nearly)?\s*[$€£¥₹A-Z]*$/i.test(gap)
  )
    return is('change', previous.reading.direction);
  if (/\bto\s*$/i.test(head)) return is('level', turning(near));
  if (
    /^\s*(?:(?!mak|ma|or\b|report|record|expect|saw|see|post|show|register|note|had|have|plan|found|find|sa(?:id|w|y)|cit)\w+\s+)?(?:(?:more|less|fewer|higher|lower)\b(?!\s+(?:to|than\s+(?:half|\d)))|(?:up|down)\s+(?:on|from)\b)/i.test(
      tail,
    ) &&
    (near.sign === 0 || near.distance > 30) &&
    !/\b(?:reach|total|stood|was|were)\w*\s*$/i.test(head)
  )
    return is('change', turn.sign === 0 ? after.sign : turn.sign);
  // "sank 12.93 billion yuan into the eight industries".
  if (
    /^\s+into\b/i.test(tail) &&
    /\b(?:sank|sunk|sink\w*|pour\w*|pump\w*|plough\w*|put|channel\w*)\s*$/i.test(head)
  )
    return is('level');
  if (
    near.sign !== 0 &&
    near.distance <= 14 &&
    /^\s*(?:by|of)?\s*$/i.test(head.slice(head.length - near.distance)) &&
    !/^(?:gain|improv|recover|narrow|widen)/.test(near.word)
  ) {
    const noun = /\bof\s*$/i.test(head);
    if (!noun || /increase|rise|gain|growth|decline|decrease|fall|drop|loss|reduction|cut/.test(near.word))
      return is('change', near.sign);
  }
  if (near.sign !== 0 && /\bby\s*$/i.test(head)) return is('change', near.sign);
  if (sameAsBefore && next !== null) return { ...previous.reading };
  return is('level');
}
