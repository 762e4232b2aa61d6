// The words for units in running text: scales, currencies, what is counted.

export const enScale =
  /^[\s-]*(hundred million|lakh crore|thousand|million|billion|trillion|lakh|crore|bn|mn|tn|mln|bln|trn)(?![a-z])|^([mk])(?![\w/])/i;

export const enScales: Record<string, number> = {
  lakh: 5,
  crore: 7,
  'lakh crore': 12,
  m: 6,
  k: 3,
  mln: 6,
  bln: 9,
  trn: 12,
};

export const zhScale = /^\s*(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![瓦米克卡])|百(?!分))/;

/** Currency signs and codes that stand before a number; longest first. */
export const currencySigns: readonly [RegExp, string][] = [
  [/(?:US\$|U\.S\.\s?\$|USD)\s?$/, 'USD'],
  [/(?:HK\$|HKD)\s?$/, 'HKD'],
  [/(?:NT\$|TWD)\s?$/, 'TWD'],
  [/(?:NZ\$|NZD)\s?$/, 'NZD'],
  [/(?:A\$|AU\$|AUD)\s?$/, 'AUD'],
  [/(?:C\$|CA\$|CAD)\s?$/, 'CAD'],
  [/(?:S\$|SGD)\s?$/, 'SGD'],
  [/(?:R\$|BRL)\s?$/, 'BRL'],
  [/(?:MX\$|MXN)\s?$/, 'MXN'],
  [/(?:RMB|CNY)\s?[¥￥]?\s?$/, 'CNY'],
  [/(?:€|EUR)\s?$/, 'EUR'],
  [/(?:£|GBP)\s?$/, 'GBP'],
  [/(?:JPY)\s?[¥￥]?\s?$/, 'JPY'],
  [/(?:₹|\bRs\.?|INR)\s?$/, 'INR'],
  [/(?:₩|KRW)\s?$/, 'KRW'],
  [/(?:₽|RUB)\s?$/, 'RUB'],
  [/(?:\bRM|MYR)\s?$/, 'MYR'],
  [/(?:\bRp\.?|IDR)\s?$/, 'IDR'],
  [/(?:฿|THB)\s?$/, 'THB'],
  [/(?:₫|VND)\s?$/, 'VND'],
  [/(?:₱|PHP)\s?$/, 'PHP'],
  [/(?:₺|TRY)\s?$/, 'TRY'],
  [/(?:CHF|SFr\.?)\s?$/, 'CHF'],
  [/(?:\bZAR|\bR)\s?$/, 'ZAR'],
  [/\b(SEK|NOK|DKK|PLN|CZK|HUF|ILS|SAR|AED|EGP|NGN|KES|KZT|UAH|CLP|COP|PEN)\s?$/, ''],
  [/[¥￥]\s?$/, 'CNY'],
  [/\$\s?$/, 'USD'],
];

export const enCurrency: Record<string, string> = {
  rupee: 'INR',
  ringgit: 'MYR',
  baht: 'THB',
  rand: 'ZAR',
  peso: 'peso',
  franc: 'franc',
  'swiss franc': 'CHF',
  kronor: 'SEK',
  kroner: 'krone',
  krona: 'SEK',
  krone: 'krone',
  zloty: 'PLN',
  lira: 'TRY',
  riyal: 'SAR',
  dirham: 'AED',
  dong: 'VND',
  reai: 'BRL',
  reais: 'BRL',
  real: 'BRL',
  forint: 'HUF',
  koruna: 'CZK',
  rupiah: 'IDR',
  tenge: 'KZT',
  hryvnia: 'UAH',
  naira: 'NGN',
  shekel: 'ILS',
  rouble: 'RUB',
  ruble: 'RUB',
  euro: 'EUR',
  pound: 'GBP',
  won: 'KRW',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  dollar: 'USD',
  taka: 'BDT',
  shilling: 'shilling',
  dinar: 'dinar',
};

// prettier-ignore
export const dollars: Record<string, string> = {
  us: 'USD', 'u.s.': 'USD', american: 'USD', australian: 'AUD', canadian: 'CAD', singapore: 'SGD', 'hong kong': 'HKD',
  'new zealand': 'NZD', taiwan: 'TWD', 'new taiwan': 'TWD', sterling: 'GBP', swiss: 'CHF', indian: 'INR', chinese: 'CNY',
  mexican: 'MXN', philippine: 'PHP', russian: 'RUB', japanese: 'JPY', korean: 'KRW', 'south korean': 'KRW', swedish: 'SEK',
  norwegian: 'NOK', danish: 'DKK', brazilian: 'BRL', chilean: 'CLP', colombian: 'COP', argentine: 'ARS', british: 'GBP',
};

// prettier-ignore
export const currencyCode =
  /^(?:CNY|RMB|USD|EUR|GBP|JPY|HKD|AUD|CAD|CHF|INR|KRW|RUB|SEK|NOK|DKK|PLN|CZK|HUF|BRL|MXN|ZAR|SGD|MYR|THB|IDR|VND|PHP|TRY|TWD|NZD|AED|SAR|KZT|UAH)(?![\w])/;

/** What is counted, by word; words of one line are one unit. */
export const enNouns: [string, RegExp][] = [
  [
    'persons',
    /^(?:people|persons?|inhabitants|residents|employees|workers|men|women|citizens|children|students|pupils|graduates|jobseekers|farmers)$/,
  ],
  [
    'visits',
    /^(?:visits?|visitors?|tourists?|person-trips|person-times|trips|arrivals|travellers|travelers|guests)$/,
  ],
  ['jobs', /^(?:jobs?|posts|positions|vacancies)$/],
  ['enterprises', /^(?:enterprises?|firms?|companies|company|businesses)$/],
  ['establishments', /^(?:establishments?|plants?|factories)$/],
  ['projects', /^(?:projects?|schemes?)$/],
  ['tonnes', /^(?:tonnes?|tons?|mt)$/],
  ['households', /^(?:households?|families)$/],
  ['dwellings', /^(?:homes?|dwellings?|houses|flats|apartments)$/],
  ['vehicles', /^(?:vehicles?|cars?|automobiles)$/],
  ['kWh', /^(?:kwh|kilowatt-hours?)$/],
  ['years', /^(?:years?)$/],
  ['months', /^(?:months?)$/],
];

// prettier-ignore
export const enPowers: [RegExp, string, number][] = [
  [/^(?:twh|terawatt[- ]hours?)\b/i, 'kWh', 9],
  [/^(?:gwh|gigawatt[- ]hours?)\b/i, 'kWh', 6],
  [/^(?:mwh|megawatt[- ]hours?)\b/i, 'kWh', 3],
  [/^(?:gw|gigawatts?)\b/i, 'kW', 6],
  [/^(?:mw|megawatts?)\b/i, 'kW', 3],
  [/^(?:kw|kilowatts?)\b/i, 'kW', 0],
  [/^(?:square kilomet(?:re|er)s?|sq ?km|km2|km²)(?![a-z])/i, 'm2', 6],
  [/^(?:square met(?:re|er)s?|sq ?m|m2|m²)(?![a-z])/i, 'm2', 0],
  [/^hectares?\b/i, 'm2', 4],
  [/^cubic met(?:re|er)s?\b/i, 'm3', 0],
  [/^(?:kilomet(?:re|er)s?|km)\b/i, 'metres', 3],
  [/^kilotonn?es?\b/i, 'tonnes', 3],
  [/^(?:kilograms?|kg)\b/i, 'tonnes', -3],
  [/^barrels?(?: per day| a day)?\b/i, 'barrels', 0],
  [/^(?:TEUs?|twenty-foot equivalent units)\b/i, 'TEU', 0],
];

export const enStop =
  /^(?:in|on|at|of|and|or|to|by|from|for|with|was|were|is|are|as|than|over|during|last|this|up|down|compared|while|but|after|before|through|until|since|between|among|per|a|an|the|that|which|who|had|has|have|will|would|respectively|year-on-year|more|less|higher|lower|also|it|its|their|against|versus|within|under|across|went|came|rose|fell|grew|remained|stood|reported|said|into|being|following|due|because|when|where|annually|yearly|overall|so|now|year|month|saw|see|recorded|reported|posted|registered|showed|experienced|lost|gained|remain|remained|declined|increased|decreased|expected|planned|found|met|completed|finished|failed|passed|moved|kept|made|got|took|set|used|paid|spent|bought|sold|lived|live|worked|work|come|came|belong|belonged|plan|plans|expect|expects|said|told|began|started|opened|closed|joined|left|received|got|held|achieved|reached)$/i;

export const zhUnits: [RegExp, string, number][] = [
  [/^(?:个)?百分点/, 'points', -2],
  [/^[%％]/, '1', -2],
  [/^‰/, '1', -3],
  [/^个基点|^基点/, 'points', -4],
  [/^成/, '1', -1],
  [/^倍/, 'times', 0],
  [/^番/, 'doublings', 0],
  [/^(?:元人民币|人民币元|元|人民币)/, 'CNY', 0],
  [/^(?:美元|美金)/, 'USD', 0],
  [/^欧元/, 'EUR', 0],
  [/^英镑/, 'GBP', 0],
  [/^日[元圆]/, 'JPY', 0],
  [/^(?:港元|港币)/, 'HKD', 0],
  [/^(?:澳元|澳大利亚元)/, 'AUD', 0],
  [/^(?:加元|加拿大元)/, 'CAD', 0],
  [/^(?:新加坡元|新元|坡元)/, 'SGD', 0],
  [/^(?:新台币|台币)/, 'TWD', 0],
  [/^(?:瑞士法郎|瑞郎)/, 'CHF', 0],
  [/^(?:韩元|韩圆)/, 'KRW', 0],
  [/^(?:印度)?卢比/, 'INR', 0],
  [/^(?:俄罗斯)?卢布/, 'RUB', 0],
  [/^(?:泰铢)/, 'THB', 0],
  [/^(?:马来西亚)?(?:林吉特|令吉)/, 'MYR', 0],
  [/^(?:巴西)?雷亚尔/, 'BRL', 0],
  [/^(?:南非)?兰特/, 'ZAR', 0],
  [/^越南盾/, 'VND', 0],
  [
    /^(比索|克朗|法郎|第纳尔|里亚尔|里拉|先令|福林|兹罗提|列伊|坚戈|索姆|格里夫纳|塔卡|图格里克|瑞尔|基普|迪拉姆|谢克尔|新谢克尔|奈拉|比尔|塞地|马克|盾|铢|镑|索尔|瓜拉尼|玻利瓦尔|克瓦查|拉里|德拉姆|马纳特|里尔|卢比|雷亚尔)/,
    '',
    0,
  ],
  [/^(?:人次)/, 'visits', 0],
  [/^(?:吨公里)/, 'tonne-km', 0],
  [/^(?:人公里)/, 'passenger-km', 0],
  [/^(?:吨标准煤|吨)/, 'tonnes', 0],
  [/^(?:公斤|千克)/, 'tonnes', -3],
  [/^(?:千瓦时|千瓦小时|度)/, 'kWh', 0],
  [/^(?:千瓦)/, 'kW', 0],
  [/^(?:平方公里|平方千米)/, 'm2', 6],
  [/^(?:平方米|平米)/, 'm2', 0],
  [/^公顷/, 'm2', 4],
  [/^亩/, 'mu', 0],
  [/^立方米/, 'm3', 0],
  [/^(?:公里|千米)/, 'metres', 3],
  [/^(?:标准箱|标箱|TEU)/, 'TEU', 0],
  [/^(?:个(?:就业|工作)?岗位|就业岗位)/, 'jobs', 0],
  [/^(?:个项目)/, 'projects', 0],
  [/^(?:家|户企业|个企业)/, 'enterprises', 0],
  [/^(?:人|名|位)/, 'persons', 0],
  [/^个月/, 'months', 0],
  [/^年(?!末|底|前|代|份)/, 'years', 0],
  [/^户/, 'households', 0],
  [
    /^(辆|台|套|件|艘|架|只|头|条|座|所|张|册|部|场|次|届|批|宗|笔|处|项|大|天|岁|小时|箱|枚|支|间|床|艘|座|类|种|行|门|片|点)/,
    '',
    0,
  ],
  [/^个/, 'count', 0],
];
