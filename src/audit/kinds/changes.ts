// Changes told in other words than rose and fell: "£6.4 billion (or 7.5%) up on a year earlier", "an improvement of", +31,000.

import { goesOn, type Place } from './place.js';

/** Behind the amount, past a rate told with it: more than what? */
const behind =
  /^\s*(?:[a-z-]+\s+)?(?:\(?\s*(?:or|i\.e\.)\s+(?:about\s+|by\s+)?[\d.,]+\s*(?:%|percent|per cent|pc|pct)\s*\)?\s*,?\s*)?(?:(?:more|less|fewer|higher|lower|longer|shorter|smaller|larger|narrower|wider|better|worse)\b(?!\s+than\s+(?:half|\d(?!\d* months)))|(?:above|below|up on|down on|ahead of|short of|shy of)\b)/i;

const before = {
  en: /\b(?:gain|rise|increase|addition|improvement|reduction|decline|drop|fall|decrease|difference|revision|movement|change|growth|cut|saving|gap|excess|shortfall|overfulfilment|overrun|(?:net )?(?:im|em|in-|out-)?migration)s?\s+of\s+(?:about |some |nearly |around )?[$€£¥]*$|(?:\b(?:i\.e\.|that is),?|\()\s*by\s*$|\b(?:swollen|risen|grown|shrunk|widened|narrowed|trimmed|raised|lifted) by\s*$|\b(?:outnumber\w*|exceed\w*|beat|beating|overshot|surpass\w*|missed|topped)\b[^;]*\bby\s*(?:about |some |nearly )?[$€£¥₹]*$|\b(?:overrun|underspend|gain|loss|drop|rise)(?: on the (?:month|year))?(?: was|:)\s+[$€£¥₹]*$|\b(?:net|job) (?:arrivals|gains|departures)\b[^,;]{0,20}\b(?:to|at|averaged|of)\s+$|\bthe additional\s+[$€£¥₹]*$/i,
  zh: /(?:上调|下调|上修|下修|多投|多增|多收|少收|减亏|增亏|净迁入|净迁出|净流入|净流出|少增|多出|多花|少花|高出|净增|净减|净增加|自然减少|自然增加|改善|缩短|延长|高|低|增加|减少)(?:了|约)?$/,
};

/** "Construction chipped in 1.6 points". */
const contributes = /\b(?:chipped|put) in\b|\b(?:took|gave|supplied|added|lent)\b/i;

export function isChange(place: Place): boolean {
  const { claim, lang, head, clause, rest, lead } = place;
  if (claim.role !== 'level' && claim.role !== 'previous') return false;
  if (/^(?:1|times|years|months)$/.test(claim.unit)) return false;
  if (claim.unit === 'points' && claim.value < 1) return true;
  if (/points$/.test(claim.unit) && (contributes.test(clause) || /^\s+away\b/.test(place.tail))) return true;
  const signed = /^[+＋]/.test(claim.text) || /[+＋]\s*[$€£]?$/.test(head);
  if (
    lang === 'en' &&
    /^[−-]\d/.test(claim.text) &&
    /\b(?:change|corrections?|decline|decrease)\b/i.test(head)
  )
    return true;
  if (signed) return !/\b(?:balance|index|indices)\b/i.test(lead);
  if (lang === 'en' && behind.test(rest) && !/\b(?:at|to|reached|totall?ed|number\w*)\s*$/i.test(clause))
    return true;
  if (claim.role === 'level' && before[lang].test(clause)) return true;
  if (
    lang === 'en' &&
    /\b(?:beat|exceed\w*|missed|topped|overshot|surpass\w*|outnumber\w*)\b[^;,]*\bby\s*[$€£¥₹A-Z]*\s?$/i.test(
      lead,
    )
  )
    return true;
  const last = place.before;
  return (
    last?.kind === 'change' &&
    last.claim.unit === claim.unit &&
    !/\b(?:balance|index|indices)\b/i.test(lead) &&
    listed(place)
  );
}

/** "health care gained 6,400 and retail trade lost 1,100", 0.14元、0.15元和0.15元. */
function listed(place: Place): boolean {
  return place.lang === 'zh'
    ? /^[、和及]$/.test(place.head)
    : goesOn(place) && place.head.length < 30 && !/\b(?:to|from|was|were|at|reach\w*)\b/i.test(place.head);
}
