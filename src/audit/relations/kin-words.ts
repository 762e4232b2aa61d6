// Words of the field that mean one thing in English: a text that says "urban population" tells of "people living in towns" and of
// "townsfolk", and the exporters of one sentence are the firms that sell abroad of another. A word may have kin of several sorts.

/** What words have in common, and the words; those of several words are read as one. */
const kin: readonly (readonly [string, string])[] = [
  ['towns', 'urban|towns?|townspeople|townsfolk|town[- ]dwellers?|cit(?:y|ies)[- ]dwellers?|cities'],
  ['villages', 'rural|villages?|villagers?|countryside|in the country\\b(?!side)'],
  ['people', 'people|persons?|inhabitants?|residents?|population|citizens?|dwellers?'],
  ['unemployed', 'unemploy\\w+|jobless|out of work|without (?:a job|work|jobs)|job[- ]?seekers?|looking for (?:a job|work)'],
  ['employed', 'in (?:work|employment|jobs)|at work|(?:with|had|have|has|held|hold) a job|job[- ]?holders?|workforce|payroll|staff|employ(?!er)\\w*|work(?:ers?|force)'],
  ['working age', 'of working[- ]age|working[- ]age'],
  ['force', 'labou?r force|economically active|active population'],
  ['long-term', 'long[- ]term|(?:for )?(?:more than|over|at least) (?:a|one) year|(?:for )?(?:twelve|12) months (?:or (?:more|longer)|and over)|(?:a|one) year or (?:more|longer)'],
  ['abroad', 'export\\w*|(?:sell|sold|sells|selling|ship(?:ped|s)?|goes|went|go) abroad|foreign (?:sales|markets|buyers|customers)|sent abroad|overseas'],
  ['foreign', 'foreign\\w*|from abroad|non-?residents?|overseas|international'],
  ['domestic', 'domestic|home market|at home|residents?|locals?|resident'],
  ['inward', 'inward|inbound|incoming|arrivals?|unloaded|landed'],
  ['outward', 'outward|outbound|outgoing|departures?|loaded'],
  ['in-patients', 'in-?patients?|admitted|admissions?'],
  ['outpatients', 'out-?patients?'],
  ['handled', 'handl\\w+|throughput|turnover of goods|loaded and unloaded|cargo|freight|traffic'],
  ['remitted', 'remit\\w+|(?:sent|sends|send|transferred) home'],
  ['applied', 'appl(?:y|ied|ies|icants?|ications?)|candidates?'],
  ['answered', 'answer\\w*|respon\\w+|repl(?:y|ied|ies)|returned the (?:form|questionnaire)|filled (?:it |them )?in|surveyed|polled|interviewed'],
  ['pupils', 'pupils?|schoolchildren|students?|learners?'],
  ['women', 'women|woman|female|girls'],
  ['men', 'men|man|male|boys'],
  ['children', 'children|child|minors?|under[- ]\\d+s?|young people'],
  ['cars', 'cars?|vehicles?|fleet'],
  ['buses', '(?:mini)?bus(?:es)?|vehicles?|fleet'],
  ['lorries', 'lorr(?:y|ies)|trucks?|vans?|vehicles?|fleet'],
  ['firms', 'firms?|compan(?:y|ies)|enterprises?|business(?:es)?'],
  ['farms', 'farms?|holdings?|farmers?|agricultur\\w+'],
  ['homes', 'homes?|dwellings?|flats?|houses?|housing|apartments?'],
  ['nights', '(?:overnight )?stays?|nights?|bed-nights?|overnights?'],
  ['visitors', 'visitors?|tourists?|arrivals?|guests?|travellers?|holidaymakers?'],
  ['factories', 'manufactur\\w+|industr(?:y|ial)|factor(?:y|ies)'],
  ['taxes', 'tax(?:es|ation)?|levies'],
  ['earned', 'revenues?|receipts?|income|turnover|takings|sales'],
  ['spent', 'spend\\w*|spent|expenditures?|outlays?|disburs\\w+|payments?|paid out|laid out'],
  ['lent', 'loans?|lending|lent|credits?|borrow\\w*'],
  ['saved', 'deposits?|savings?'],
  ['caught', 'catch(?:es)?|caught|landings?|landed|brought ashore'],
  ['harvested', 'harvest\\w*|crops?|brought in|cereals?'],
  ['made', 'produc\\w+|output|made|generat\\w+'],
  ['losing', 'loss-?makers?|loss-?making|at a loss|in the red|made losses|lost money'],
  ['grew', 'gain(?:ed|ers?|ing)|grew|grow(?:n|ing)?|rising'],
  ['voted', 'vot(?:e|ed|ers?|es|ing)|ballots?|went to the polls|turnout'],
  ['new', 'new\\w*|founded|foundations?|start-?ups?|formations?'],
  ['private', 'private\\w*'],
  ['died', 'deaths?|died|killed|dead|fatal\\w*'],
  ['old', 'elderly|older|pensioners?|retire\\w*|aged (?:6\\d|70)'],
]; // prettier-ignore

const patterns = kin.map(([name, words]) => [name, new RegExp(`\\b(?:${words})\\b`, 'gi')] as const);

/** A stretch of a text with the sorts of meaning that its words have. */
export interface Kindred {
  from: number;
  to: number;
  names: string[];
}

/** The stretches of a text that have kin, those that overlap as one. */
export function kindredIn(text: string): Kindred[] {
  const found = patterns.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      from: index,
      to: index + words.length,
      names: [name],
    })),
  );
  return found
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .reduce<Kindred[]>((all, one) => {
      const last = all.at(-1);
      if (last === undefined || one.from >= last.to) return [...all, one];
      // the longer words say more: of working age is not in work
      const names = one.from === last.from && one.to === last.to ? [...last.names, ...one.names] : last.names;
      return [...all.slice(0, -1), { from: last.from, to: Math.max(last.to, one.to), names }];
    }, []);
}
