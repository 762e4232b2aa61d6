// More than there is, in English: "21 of the county's 18 parishes", "36 schools applied and 38 of them were accepted", "of last
// year's 1,450 accidents, 1,620 happened in daylight". What the words tie as part and whole can be told in no other way.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { closed, type Relation } from './relation.js';
import { englishSentences } from './sentence-numbers.js';

export function pastWholes(claims: readonly Claim[], reader: Reader): Relation[] {
  return englishSentences(
    claims.filter((claim) => claim.aside === null),
    reader,
  ).flatMap(({ own }) =>
    own.flatMap((part, i): Relation[] => {
      const whole = wholeOf(part, own.slice(0, i), own[i + 1], reader);
      if (whole === undefined || !isCount(part) || !isCount(whole) || !areAlike(part, whole)) return [];
      if (part.value <= whole.value || part.value > whole.value * 3) return [];
      return [
        {
          relation: 'count',
          focus: part,
          numbers: [part, whole],
          verdict: 'inconsistent',
          stated: part.value,
          computed: { low: 0, high: whole.value },
          worded: true,
          slip: true,
          bound: [whole],
          why: {
            en: `${part.text} is said to be part of ${whole.text}, and is more`,
            zh: `${part.text}是${whole.text}的一部分，却大于它`,
          },
        },
      ];
    }),
  );
}

const isCount = (claim: Claim): boolean =>
  closed(claim) &&
  claim.value > 0 &&
  claim.hedge === 'exact' &&
  Number.isInteger(claim.value) &&
  !claim.ordinal &&
  !/^(?:1|points|times|years|months|weeks?|days?|hours?|[A-Z]{3})$/.test(claim.unit);

const areAlike = (part: Claim, whole: Claim): boolean =>
  part.per === null &&
  whole.per === null &&
  (part.unit === whole.unit || part.unit === '' || whole.unit === '');

const right =
  /^\s+(?:out )?of (?:the |its |their |all |these |those |(?:the )?[A-Za-z-]+[’']s? )(?:(?:region|city|country|county|nation|world|state|province|island)[’']s )?$/i;

function wholeOf(
  part: Claim,
  before: readonly Claim[],
  next: Claim | undefined,
  reader: Reader,
): Claim | undefined {
  // "21 of the county's 18 parishes"; "40 of the 1,900s' 30" is none
  if (next !== undefined && right.test(reader.between(part, next)))
    return /^\s*[a-z]*[’']/i.test(reader.after(next)) ? undefined : next;
  const last = before.at(-1);
  if (last === undefined) return undefined;
  if (/\b(?:more|less|fewer|another|further|up|down|from|than)\b/i.test(reader.between(last, part)))
    return undefined;
  // "7 in 10 of them"
  if (/^\s*(?:in|out of)\s+(?:every\s+)?$/i.test(reader.between(last, part))) return undefined;
  // "241 galleries from 36 countries, 58 of them new": of what came from there
  if (
    /^\s*(?:[a-z]+\s+)?(?:from|in|at|across|on|by|with)\s+(?:the\s+|its\s+|all\s+)?$/i.test(
      reader.gap(last),
    ) &&
    before.slice(0, -1).some((claim) => isCount(claim) && claim.value >= part.value)
  )
    return undefined;
  // "5,200 nurses, 6,100 of whom"
  if (
    /^\s*of (?:whom|which|them|these)\b/i.test(reader.after(part)) &&
    /[a-z]/i.test(reader.between(last, part) + reader.after(last))
  )
    return /^[^;.]{0,60}$/.test(reader.between(last, part)) ? last : undefined;
  // "Of last year's 1,450 road accidents, 1,620 happened"
  return before.length === 1 &&
    /^Of (?:the |its |their |all |these |those |[A-Za-z’' -]{0,25}[’']s )$/.test(reader.before(last)) &&
    /^\s*[a-z ]{0,40},\s*$/i.test(reader.between(last, part))
    ? last
    : undefined;
}
