// Lengths in years that English texts count to a date that is agreed, to an event or to the last time that something was so: "at its lowest in 12
// years … last undercut in 2012"; "two years behind the original date of 2019"; "held every ten years; the last was in 2021".

import { another, both, clauseOf, extreme, type Length, type Reading } from './length-told.js';
import { yearsIn } from './terms-told.js';

/** "At its lowest in 12 years: the rate of 4.1 percent in 2024 was last undercut in 2012". */
const extremeIn: Reading = (length) => {
  // "the third-driest season in 96 years"
  if (!extreme.test(length.lead) || /\b(?:second|third|fourth|fifth)[- ][a-z]+\b/i.test(length.lead))
    return null;
  const here = yearsIn(length.sentence);
  // "Prices had last fallen in 2015. In 2024 they fell again, for the first time in nine years"
  const isLast = here.length === 1 && /\b(?:last|previous|had (?:been|stood))\b/i.test(length.earlier);
  const text = isLast ? `${length.earlier} ${length.sentence}` : length.sentence;
  const [a, b, ...more] = yearsIn(text);
  if (a === undefined || b === undefined || more.length > 0) return null;
  const from = String(Math.min(a, b));
  const tie = new RegExp(
    String.raw`\b(?:since|last|when|before|previous(?:ly)?)\b[^.;\d]{0,45}\b${from}|\b${from}(?:, when| was the last)\b`,
    'i',
  );
  return tie.test(text) ? { years: Math.abs(a - b), less: 1, more: 1 } : null;
};

/** "Held every ten years; the last was in 2021 and the next is due in 2031". */
const everyFew: Reading = (length) => {
  const years = both(length);
  if (years === null || !/\bevery $/i.test(length.lead)) return null;
  const [from, to] = years.map(String);
  const turns = new RegExp(
    String.raw`\b(?:last|latest|previous|most recent)\b[^.;]{0,30}\b${from ?? ''}\b[^.]{0,60}\b(?:next|following)\b[^.;]{0,40}\b${to ?? ''}`,
    'i',
  );
  return turns.test(length.sentence) ? { years: years[1] - years[0], less: 0 } : null;
};

/** "Planned for 2026, has been put back by three years to 2029". */
const putOff: Reading = (length) => {
  const years = both(length);
  const moved =
    /\b(?:put back|pushed back|put off|postponed|delayed|deferred|brought forward|moved (?:forward|back)|advanced|set back)\b[^.;\d]{0,40}\bby (?:a further )?$/i;
  const planned =
    /\b(?:planned|due|scheduled|original\w*|foreseen|promised|from) (?:(?:for|in|by) )?(?:19|20)\d\d\b/i;
  if (years === null || !moved.test(length.lead) || !planned.test(length.sentence)) return null;
  return /^,? (?:from (?:19|20)\d\d )?to (?:19|20)\d\d\b/.test(length.tail)
    ? { years: years[1] - years[0], less: 0 }
    : null;
};

const afterIt =
  /^\s*after (?:it|they|he|she|its|their|his|her|the) (?:[a-z]+ )?(?:open\w*|launch\w*|found\w*|start\w*|began|begin\w*|establish\w*|introduc\w*|creat\w*|set up|complet\w*|built|inaugurat\w*|commission\w*|born|went into|came into|foundation|birth|first)\b/i;

/** "Has carried traffic since 1958, and the 2023 overhaul, coming 65 years after it opened". */
const afterEvent: Reading = (length) => {
  const years = both(length);
  return years === null || !afterIt.test(length.tail) || another.test(clauseOf(length))
    ? null
    : { years: years[1] - years[0], less: 1, more: 1 };
};

/** "Began in 2021, two years behind the original date of 2019". */
const behindTime: Reading = (length) => {
  const agreed = handedOver(length);
  if (agreed !== null) return agreed;
  const years = both(length);
  const late = new RegExp(
    String.raw`^\s*(?:late(?:r than)?|behind|ahead of|before|after)\b[^.;\d]{0,20}\b(?:originally|original|planned|scheduled|intended|target|agreed|date|deadline|schedule|plan)\b[^.;\d]{0,25}\b(?:19|20)\d\d\b`,
    'i',
  );
  if (years === null || !late.test(length.tail)) return null;
  return { years: years[1] - years[0], less: 1, more: 1 };
};

/** "… with handover in 2019. In the event the wall was handed over in 2022, three years behind the agreed date". */
function handedOver({ lead, tail, sentence, earlier }: Length): ReturnType<Reading> {
  const late =
    /^\s*(?:late\b|behind (?:the )?(?:agreed|planned|original|promised|contract\w*|scheduled)? ?(?:date|schedule|plan|time|timetable)\b|later than (?:agreed|planned|promised|scheduled)\b|ahead of (?:the )?(?:agreed|planned|original)? ?(?:date|schedule|plan|time)\b)/i;
  const [done, ...others] = yearsIn(sentence);
  const due =
    /\b(?:handover|due|deadline|completion|completed|ready|opening|open|finish\w*|deliver\w*|schedul\w+|plann\w+|promis\w+|for)\b[^.;\d]{0,30}\b((?:19|20)\d\d)\b[^\d]*$/i.exec(
      earlier,
    )?.[1];
  if (!late.test(tail) || done === undefined || others.length > 0 || due === undefined) return null;
  if (!new RegExp(String.raw`\b${String(done)}\b`).test(lead)) return null;
  return { years: Math.abs(done - Number(due)), less: 0 };
}

/** Each of them reads a length where its words fit. */
export const countedTo: readonly Reading[] = [extremeIn, everyFew, putOff, behindTime, afterEvent];
