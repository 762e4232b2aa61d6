// Numbers in words: by Recognizers-Text where they count or measure, and those inside a word (doubled, 翻番, 八大产业).

import { Culture, recognizeNumber } from '@microsoft/recognizers-text-number';
import { readHedge } from './hedges.js';
import type { Lang, Mention } from './mention.js';

/** Offsets in the sentence, before they are moved into the text. */
export interface Printed {
  start: number;
  end: number;
  digits: string;
  words: boolean;
  /** Two-thirds, 三分之二. */
  fraction: boolean;
}

export function empty(text: string, start: number, end: number, lang: Lang): Mention {
  return {
    start,
    end,
    numberStart: start,
    text: text.slice(start, end),
    value: Number.NaN,
    half: 0,
    unit: '',
    per: null,
    hedge: 'exact',
    form: 'digits',
    aside: null,
    ordinal: false,
    span: null,
    lang,
  };
}

/** Numbers in words, where they count or measure something and are not part of a name or an idiom. */
export function wordNumbers(text: string, lang: Lang): Printed[] {
  if (
    lang === 'en' &&
    !/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|\w+teen|\w+ty|hundred|thousand|million|billion|dozen|half|third|quarter|fifth|tenth)/i.test(
      text,
    )
  )
    return [];
  if (lang === 'zh' && !/[一二两三四五六七八九十百千]/.test(text)) return [];
  const large = lang === 'zh' ? largeCounts(text) : [];
  const found = recognizeNumber(text, lang === 'zh' ? Culture.Chinese : Culture.English).flatMap(
    (found): Printed[] => {
      const [start, end] = [found.start, found.end + 1];
      const value = (found.resolution as { value?: string } | null)?.value;
      if (value === undefined || /[\d.]/.test(found.text) || !Number.isFinite(Number(value))) return [];
      const [before, after] = [text.slice(0, start), text.slice(end)];
      const means =
        lang === 'zh'
          ? countsInChinese(before, found.text, after)
          : countsInEnglish(before, found.text, after);
      const fraction = /分之/.test(found.text) || /(?:third|quarter|fifth|tenth|half)s?$/i.test(found.text);
      return means ? [{ start, end, digits: plainDigits(value), words: true, fraction }] : [];
    },
  );
  const round = lang === 'zh' ? roundNumbers(text) : [];
  if (lang === 'en') large.push(...onesOf(text));
  large.push(
    ...round.filter((span) => !large.some((other) => span.start < other.end && other.start < span.end)),
  );
  return [
    ...large,
    ...found.filter((span) => !large.some((other) => span.start < other.end && other.start < span.end)),
  ];
}

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');

/** "One in five", "three out of every four": a fraction. */
function onesOf(text: string): Printed[] {
  const number = small.join('|');
  const pattern = new RegExp(
    String.raw`\b(${number})\s(?:in|out\sof)\s(?:every\s)?(${number}|fifteen|twenty)\b(?!\s(?:years?|months?|weeks?|days?|hundred|thousand|million|billion|of(?!\s(?:the|these|those|them|all|its|our|their)\b))\b)`,
    'gi',
  );
  const valueOf = (word: string): number => ({ fifteen: 15, twenty: 20 })[word] ?? small.indexOf(word) + 1;
  return [...text.matchAll(pattern)].flatMap((match): Printed[] => {
    const [part, whole] = [valueOf((match[1] ?? '').toLowerCase()), valueOf((match[2] ?? '').toLowerCase())];
    if (part >= whole) return [];
    const end = match.index + match[0].length;
    return [{ start: match.index, end, digits: String(part / whole), words: true, fraction: true }];
  });
}

/** 八大产业, which Recognizers-Text does not see. */
function largeCounts(text: string): Printed[] {
  return [
    ...text.matchAll(
      /(?<![第\u4e00\u4e8c\u4e09十百千万])([两二三四五六七八九十]|十[一二三四五六])(?=大(?![于幅约学会小力型量中半家国体概部写])[\u4e00-\u9fff])/g,
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: String(match[0] === '两' ? 2 : zhOrdinal(match[0])),
    words: true,
    fraction: false,
  }));
}

/** 近百家, 突破千亿元: one digit of the order only, no more than a bound. */
function roundNumbers(text: string): Printed[] {
  const orders: Record<string, string> = { 百: '100', 千: '1000', 万: '10000' };
  return [
    ...text.matchAll(
      /(?<=近|超|逾|过|破|上|达|数)([百千万])(?=(?:亿|万)?(?:元|家|户|人次|吨|亩|台|辆|个|项|名|美元))|(?<![\d十百千万几数])([百千万])(?=(?:亿|万)元(?:的)?(?:目标|关口|大关|门槛|台阶))/g,
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + 1,
    digits: orders[match[0]] ?? '100',
    words: true,
    fraction: false,
  }));
}

function plainDigits(value: string): string {
  return /e/i.test(value) ? String(Number(value)) : value;
}

const zhClassifier =
  /^(?:多|余|来)?(?:家|户|件(?=[大实要民好]?[事生])|个(?!别|人(?!\d)|体|性)|名|项|大(?!型|力|幅|量|多|宗|学)|类|成(?!立|本|为|功|果|员|都|效)|倍|条|座|所|位|人次|人(?!民|均|口|才|员|们)|亿|万(?!象)|吨|元|台|辆|年(?=[^以]|$)|个百分点|分之|种|番|天(?![然空气津下地府山猫水赋河台文线网才生使井花王等]))/;

/** 六百亿, 五千: digits with a scale behind them, unlike 千 and 万 in idioms. */
const zhLarge = /^[一二两三四五六七八九十][一二两三四五六七八九十百千万亿零]*[百千万亿]$/;

/** What so many are counted in; nothing behind ten thousands is a number of what was named before it: 人口十二万。 */
const zhMeasure =
  /^(?:(?:市|公)?斤|(?:公)?亩|公顷|公里|千克|千米|千瓦|度(?![假过])|平方|立方|头(?![部条像])|只(?![能有是要])|株|棵|册|份(?!额)|间(?![接断])|栋|艘|架(?!构)|箱|枚|匹|小时|辆|港元|美元|欧元|日元|[，。；、）\s]|$)/;

function countsInChinese(before: string, number: string, after: string): boolean {
  if (/[第初星期周]$/.test(before) || /^[+＋]/.test(after)) return false;
  if (/分之/.test(number)) return true;
  if (/百分之$/.test(before)) return true;
  if (/[十]$/.test(number.slice(0, -1)) && /^[”"]?五/.test(after)) return false;
  if (/^十[一二三四]?$|^十[一二三四]五$/.test(number) && /(?:[“"]$)|(?:^五)/.test(before + after.slice(0, 1)))
    return false;
  if (/^(?:一|二)$/.test(number))
    return (
      /^(?:成|倍|番|半)/.test(after) ||
      (number === '一' && /提前$|提早$|早到$|早了?$/.test(before) && /^(?:年|个月)/.test(after))
    );
  if (/^[一二三四五六七八九十两]+$/.test(number) && /^年/.test(after))
    return (
      /(?:提前|提早|早到|早了?|连续|近|过去|正好|恰好|整整|刚好|已满|历时|时隔|这|[，、]前|后)$/.test(
        before,
      ) || /^年(?:间|来|内|时间|年均|累计|共|净增|增加|增长)/.test(after)
    );
  if (
    /^千$|^万$|^百$|^百万$|^亿$|^十$/.test(number) &&
    !/^(?:家|户|个|名|人|元|吨|余|多|条|项|座|所)/.test(after)
  )
    return false;
  return zhClassifier.test(after) || (zhLarge.test(number) && zhMeasure.test(after));
}

function countsInEnglish(before: string, number: string, after: string): boolean {
  const word = number.toLowerCase();
  if (/[-–]$/.test(before) || /^-(?!thirds?|fifths?|quarters?|tenths?|fold|year|month)/.test(after))
    return false;
  if (word === 'one')
    return (
      /^\s+(?:year|month|in\s+\w+|out\s+of|of\s+(?:the|every)\s+\w+|percent|per cent|million|billion|thousand)/.test(
        after,
      ) &&
      !/^\s+of\s+the\s+(?:most|largest|biggest|fastest|main|few|world|country|region|leading|key)/.test(after)
    );
  if (/^(?:a|an|the)$/.test(word)) return false;
  if (/(?:third|quarter|half|fifth|tenth)s?$/.test(word))
    return /^(?:a |one |two|three|four|nine|seven)/.test(word) || /\b(?:a|one)\s+$/.test(before);
  return !/(?:second|first|st|th)$/.test(word) || /fif|thirt|fort/.test(word)
    ? !/(?:first|second|[^e]th)$/.test(word)
    : /\b(?:ranked|ranking|place|placed)\s+$/.test(before);
}

const enVerbs: [RegExp, number][] = [
  [
    /\b(?:more than )?(?:doubl(?:ed|ing|es)|double(?=,? (?:the|that|its|their|what|compared))|twofold)\b/gi,
    2,
  ],
  [/\b(?:tripl(?:ed|ing|es?)|trebled)\b/gi, 3],
  [/\b(?:quadrupl(?:ed|ing|es?)|fourfold)\b/gi, 4],
  [/\b(?:quintupl(?:ed|ing|es?)|fivefold)\b/gi, 5],
  [/\b(?:sextupl(?:ed|ing|es?)|sixfold)\b/gi, 6],
  [/\bhalv(?:ed|ing)\b/gi, 0.5],
  [/\btwice\b/gi, 2],
  [
    /\ba year(?=,? (?:early|ahead\b|earlier than (?:planned|scheduled)|before (?:the )?(?:schedule|deadline|target)))/gi,
    1,
  ],
];

const zhVerbs: [RegExp, number][] = [
  [/翻了?一番|翻了?番(?!两)|翻了?一倍/g, 2],
  [/翻了?两番/g, 4],
  [/减半/g, 0.5],
];

const enHalf = /\b(?:(?:one|a) )?half(?= (?:of|the)\b)|(?<=\bby |\ba )half\b/gi;

const zhHalf = /一半|过半|半数/g;

/** Numbers inside a word: doubled, halved, half of, 翻一番, 一半. */
export function verbNumbers(
  text: string,
  lang: Lang,
  printed: Printed[],
  free: (span: { start: number; end: number }) => boolean,
): Mention[] {
  const found = [...(lang === 'zh' ? zhVerbs : enVerbs)].flatMap(([pattern, value]) =>
    [...text.matchAll(pattern)].map((match) => ({
      match,
      value,
      unit: /year/i.test(match[0]) ? 'years' : 'times',
    })),
  );
  const halves = [...text.matchAll(lang === 'zh' ? zhHalf : enHalf)].map((match) => ({
    match,
    value: 0.5,
    unit: '1',
  }));
  return [...found, ...halves].flatMap(({ match, value, unit }): Mention[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!free({ start, end }) || printed.some((other) => start < other.end && other.start < end)) return [];
    if (/\bdouble[- ]?(?:digit|entry|track|counting)/i.test(text.slice(start, end + 10))) return [];
    const more = /more than/i.test(match[0]) || match[0] === '过半' || match[0] === '半数';
    const hedge = more ? 'more_than' : readHedge(text.slice(0, start), text.slice(end), lang, false);
    // what has more than halved is less than half
    const isHalved = /^halv/i.test(match[0]);
    return [
      {
        ...empty(text, start, end, lang),
        value,
        half: unit === 'years' ? 0 : unit === 'times' ? value * 0.1 : 0.025,
        unit,
        hedge: isHalved && hedge === 'more_than' ? 'less_than' : hedge,
        form: 'verb',
      },
    ];
  });
}

const rankWords = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

const enRank =
  /(?<=\b(?:rank(?:s|ed|ing)?|plac(?:e|ed|ing)|came|stood|remained)\s+(?:in\s+)?(?:the\s+)?)(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b|\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=[- ](?:largest|biggest|highest|fastest|most|place)\b)|(?<!\b(?:a|an|one|two|the|per|every|each)\s)(?<!-)\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=\s+(?:place\b|of the (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|in (?:size|growth|rank)\b|with\b|among\b))|\bfirst(?=\s+in (?:size|growth)\b)/gi;

const zhRank =
  /第([一二三四五六七八九十]{1,2})(?=[位名])|(?<=(?:位列|名列|分列|排名|排在|位居|排|居|列)(?:全市|第[一二三四五六七八九十]、)?)第([一二三四五六七八九十]{1,2})(?![产季批届次期大步条])/g;

/** Ranks in words. */
export function ranks(text: string, lang: Lang): Mention[] {
  const found = [...text.matchAll(lang === 'zh' ? zhRank : enRank)];
  return found.map((match) => {
    const word = match[1] ?? match[2] ?? match[3] ?? match[0];
    const value = lang === 'zh' ? zhOrdinal(word) : rankWords.indexOf(word.toLowerCase()) + 1;
    return {
      ...empty(text, match.index, match.index + match[0].length, lang),
      value,
      form: 'words',
      ordinal: true,
    };
  });
}

function zhOrdinal(word: string): number {
  const digits = '零一二三四五六七八九';
  if (!word.includes('十')) return digits.indexOf(word);
  const [tens, ones] = word.split('十');
  return (tens === '' ? 1 : digits.indexOf(tens ?? '')) * 10 + (ones === '' ? 0 : digits.indexOf(ones ?? ''));
}
