// The general vocabulary of national accounts and economic statistics: what a number can be about.
// A workspace's own names come on top of it; nothing here knows a region.

import type { Lang } from './mention.js';

export interface Concept {
  id: string;
  en: RegExp;
  zh: RegExp;
  /** Its growth is by convention at constant prices, so that levels at current prices need not bear it out. */
  real?: true;
  /** A rate in percent or an index: its level is itself a percentage, or a number without unit. */
  rate?: true;
  /** Told at a point in time. */
  stock?: true;
}

const c = (id: string, en: string, zh: string, extra: Partial<Concept> = {}): Concept => ({
  id,
  en: new RegExp(`\\b(?:${en})(?![A-Za-z])`, 'gi'),
  zh: new RegExp(zh === '' ? '(?!)' : zh, 'g'),
  ...extra,
});

/** Longer names before the shorter ones that they contain. */
export const concepts: readonly Concept[] = [
  c('gdp_per_head', '(?:gdp|gross domestic product|grp) per (?:capita|head|person)|per[- ](?:capita|head) (?:gdp|gross domestic product|grp)', '人均(?:地区|国内)?生产总值|人均GDP', { real: true }),
  c('income_per_head', 'per[- ]capita (?:disposable )?income|(?:disposable )?income per (?:capita|head)', '人均可支配收入|人均收入', { real: true }),
  c('spending_per_head', 'per[- ]capita (?:consumption )?(?:expenditure|spending)', '人均消费支出', { real: true }),
  c('industrial_value_added', 'industrial (?:value[- ]added|output|production)|value[- ]added of (?:the )?industr(?:y|ial enterprises)|manufacturing (?:output|production)|value[- ]added of (?:large )?industrial enterprises', '(?:规模以上)?(?:全部)?工业增加值|规(?:模以)?上工业企业增加值|规(?:模以)?上工业(?!企业)', { real: true }),
  c('primary', "the primary(?=\\s+(?:one\\s+)?(?:was\\s+|[$€£¥(]|\\d))|(?:the )?primary (?:industry|sector|industries)(?:'s|’s)?(?: value[- ]added)?|value[- ]added of (?:the )?primary (?:industry|sector)", '第一产业(?:增加值)?|(?<![这某哪同统])一产(?!业)', { real: true }),
  c('secondary', "the secondary(?=\\s+(?:one\\s+)?(?:was\\s+|[$€£¥(]|\\d))|(?:the )?secondary (?:industry|sector|industries)(?:'s|’s)?(?: value[- ]added)?|value[- ]added of (?:the )?secondary (?:industry|sector)", '第二产业(?:增加值)?|二产(?!业)', { real: true }),
  c('tertiary', "the tertiary(?=\\s+(?:one\\s+)?(?:was\\s+|[$€£¥(]|\\d))|(?:the )?tertiary (?:industry|sector|industries)(?:'s|’s)?(?: value[- ]added)?|value[- ]added of (?:the )?tertiary (?:industry|sector)|(?:the )?services? (?:sector|industries|industry)(?:'s|’s)?(?: value[- ]added)?|(?<!and |goods |of )(?:the )?services(?= (?:edged|crept|inched|dipped|slipped|declined|advanced|lost|managed|nonetheless|make|made|make|account|contribut|grew|rose|fell|expand|shrank|were|was|gain|generat))", '第三产业(?:增加值)?|三产(?!业)', { real: true }),
  c('gdp', 'gdp|gross domestic product|gross regional product|grp|economic output|(?:the )?economy', '(?:国内|地区)?生产总值|GDP|经济总量', { real: true }),
  c('value_added', 'value[- ]added', '增加值', { real: true }),
  c('participation_rate', '(?:labou?r force )?participation rate|activity rate', '劳动参与率', { rate: true }),
  c('employment_rate', 'employment(?: |-to-population )rat(?:e|io)', '就业率', { rate: true }),
  c('unemployment_rate', 'unemployment rate|jobless rate|joblessness|unemployment(?! benefit| insurance)', '失业率', { rate: true }),
  c('urbanisation', 'urbani[sz]ation(?: rate)?', '城镇化率|城市化率', { rate: true }),
  c('core_cpi', 'core (?:cpi|consumer prices?|inflation)', '核心CPI|核心居民消费价格', { rate: true }),
  c('cpi', 'cpi|consumer price index|consumer prices|hicp|(?:annual |headline )?(?<!for )inflation(?: rate)?', '居民消费价格(?:指数|总水平)?|CPI|消费者价格|通胀率|通货膨胀率', { rate: true }),
  c('ppi', 'ppi|producer price index|producer prices|ex-factory prices', '工业生产者出厂价格|PPI|生产者价格', { rate: true }),
  c('pmi', "pmi|purchasing managers(?:'|’)? index", '采购经理指数|PMI', { rate: true }),
  c('rate', '(?:interest|policy|base|key|benchmark|prime|discount|cash|repo|mortgage|lending|deposit|operating|utili[sz]ation|vacancy|occupancy|coverage|poverty|savings?|default|birth|death|mortality|fertility|literacy|completion|employment|capacity utili[sz]ation|profit|bad loan|npl|tax) (?:rate|ratio|margin)s?|yield|capacity utili[sz]ation|occupancy', '利率|利用率|入住率|出生率|死亡率|自然增长率|恩格尔系数|利润率|负债率|覆盖率|完成率|合格率|优良率|自给率|普及率|毛入学率|不良率|森林覆盖率', { rate: true }),
  c('births', 'births|newborns|babies', '出生人口|出生', {}),
  c('deaths', 'deaths', '死亡人口|死亡', {}),
  c('population', '(?:resident |registered |permanent |total |urban |rural )?population|inhabitants|residents', '常住人口|户籍人口|总人口|人口', { stock: true }),
  c('new_jobs', 'new (?:urban )?jobs|jobs (?:were )?(?:created|added)', '新增就业|城镇新增就业', {}),
  c('unemployed', 'unemployed(?: people| persons)?|jobseekers|registered unemployment', '失业人员|失业人数|失业人口', { stock: true }),
  c('employment', 'employ(?:ment|ed|ees)|workforce|payrolls?|persons employed|headcount', '就业人员|从业人员|就业人数|用工', { stock: true }),
  c('trade_balance', 'trade (?:surplus|deficit|balance)|(?:surplus|deficit) (?:in|of) (?:goods|trade)|trade gap|current account (?:surplus|deficit)|surplus|deficit', '贸易顺差|贸易逆差|贸易盈余|贸易赤字|顺差|逆差|出超|入超', {}),
  c('trade', '(?:total |foreign |merchandise |goods |external |two-way |bilateral )*(?:imports and exports|exports and imports)|(?:total |foreign |external |merchandise |two-way |bilateral |goods )+trade(?! surplus| deficit| gap| balance)|trade (?:volume|turnover|value)', '(?:货物|外贸|对外贸易|服务)?进出口(?:总额|总值|贸易总额)?|贸易总额|外贸总值|双边贸易额', {}),
  c('net_exports', 'net exports', '净出口', {}),
  c('exports', '(?:goods |merchandise |services |service )?(?:exports?|exported)', '(?:货物|商品|服务)?出口(?:总额|总值|额|值)?', {}),
  c('imports', '(?:goods |merchandise |services |service )?(?:imports?|imported)', '(?:货物|商品|服务)?进口(?:总额|总值|额|值)?', {}),
  c('online_sales', 'online (?:retail )?sales|e-commerce (?:sales|turnover)', '网上零售额|网络零售额|线上零售', {}),
  c('retail_sales', 'retail (?:sales|trade|turnover)|sales of consumer goods', '社会消费品零售总额|消费品零售额|零售总额|零售额|社零', {}),
  c('fixed_investment', 'fixed[- ]asset investment|investment in fixed assets|fixed investment|fixed capital formation', '固定资产投资(?:总额|额)?', {}),
  c('real_estate', '(?:real estate|property|housing) (?:development )?investment', '房地产开发投资|房地产投资', {}),
  c('fdi', 'foreign direct investment|fdi|foreign (?:capital|investment)', '实际使用外资|利用外资|外商直接投资|外资', {}),
  c('investment', 'investments?|capital spending', '投资(?:总额|额)?|完成投资', {}),
  c('non_tax', 'non-tax (?:revenues?|receipts)', '非税收入', {}),
  c('tax', 'tax (?:revenues?|receipts|income|take)', '税收(?:收入)?', {}),
  c('fiscal_balance', 'budget (?:surplus|deficit|balance)|fiscal (?:surplus|deficit|balance)', '财政赤字|财政盈余|收支差额', {}),
  c('fiscal_revenue', '(?:general )?(?:public )?(?:budget|budgetary|fiscal|government|state) revenues?|revenues? of the (?:general )?(?:public )?(?:state )?budget', '一般公共预算收入|财政收入|公共财政收入', {}),
  c('fiscal_spending', '(?:general )?(?:public )?(?:budget|fiscal|government|state|public) (?:expenditures?|spending)', '一般公共预算支出|财政支出', {}),
  c('deposits', 'deposits', '存款(?:余额)?', { stock: true }),
  c('loans', 'loans?|lending|credit', '贷款(?:余额)?', { stock: true }),
  c('money', 'm2|broad money|money supply', '广义货币|M2|货币供应量', { stock: true }),
  c('debt', 'debt', '债务|负债', { stock: true }),
  c('reserves', '(?:foreign exchange |fx )?reserves', '外汇储备', { stock: true }),
  c('tourism_revenue', '(?:tourism|tourist) (?:revenues?|receipts|spending|income|earnings)', '旅游(?:总)?(?:收入|花费)', {}),
  c('visits', 'visits?|visitors?|tourists?|arrivals|overnight stays|trips', '接待(?:国内外|国内|入境|海内外)?(?:旅游者|游客)|游客|旅游人数|出游人次', {}),
  c('passengers', 'passengers?(?: traffic| turnover| throughput)?', '旅客(?:运输总?量|周转量|吞吐量)|客运量|客流', {}),
  c('freight', 'freight(?: volume| traffic| turnover)?|cargo(?: throughput)?|throughput', '货物(?:运输总?量|周转量|吞吐量)|货运量|吞吐量', {}),
  c('electricity', '(?:electricity|power) (?:consumption|generation|output|production)', '(?:全社会)?用电量|发电量', {}),
  c('rnd', 'r&d (?:expenditure|spending|intensity)|research and development', '研发(?:经费|投入|支出)|R&D经费', {}),
  c('patents', 'patents?', '专利', {}),
  c('profit', '(?:net |total |operating |pre-tax )?profits?|earnings|net income', '利润(?:总额)?|净利润|盈利', {}),
  c('wages', 'wages?|salar(?:y|ies)|pay|earnings per', '工资|薪酬|薪资', {}),
  c('income', '(?<!(?:premium|interest|operating|fee|rental|tax|net|commission|budget|export|tourism|farm|gross) )(?:disposable )?incomes?', '可支配收入', { real: true }),
  c('consumption', '(?:final |household |private |domestic )*consumption', '(?:最终|居民)?消费(?:支出)?', {}),
  c('expenditure', 'expenditures?|spending|outlays?', '支出|消费支出|花费', {}),
  c('output_value', '(?:gross |annual |total |industrial )*output value|value of output|gross output', '总产值|产值', {}),
  c('revenue', '(?:total |annual |operating |business |main business |sales |gross )*(?:revenues?|turnover|receipts)|sales revenue|sales', '(?:营业|主营业务|业务|总)?收入|销售额|营业额|营收|销售收入', {}),
  c('contract', '(?:contract(?:ed)?|signed) (?:value|amount|investment)|contracts', '合同(?:金|投资)?额|签约(?:金)?额|成交额', {}),
  c('orders', '(?:new )?orders', '订单|订货', {}),
  c('output', '(?:output|production|harvest|crop)', '产量', {}),
  c('area', 'floor space|area', '面积', {}),
  c('price', 'prices?', '价格|均价', {}),
  c('capital_formation', '(?:gross )?capital formation', '资本形成(?:总额)?', {}),
  c('enterprises', 'enterprises?|firms?|compan(?:y|ies)|businesses|manufacturers?', '企业|公司|经营主体|市场主体', { stock: true }),
  c('projects', 'projects?', '项目', { stock: true }),
]; // prettier-ignore

export interface ConceptMark {
  id: string;
  start: number;
  end: number;
}

const byId = new Map(concepts.map((concept) => [concept.id, concept]));

export function conceptOf(id: string | null): Concept | undefined {
  return id === null ? undefined : byId.get(id);
}

/** Phrases that name a concept without being about it. */
const noise: Record<Lang, RegExp> = {
  en: /\b(?:at|in) (?:comparable|constant|current|\d{4}) prices\b|\bprice[- ](?:adjusted|basis)\b|\b(?:three|two) sectors\b|\bprivate sector\b/gi,
  zh: /按?(?:可比|不变|现行)价格?(?:计算)?|三次产业|扣除价格因素|财政部门/g,
};

/** The concepts that a text names, from left to right, without overlap. */
export function findConcepts(printed: string, lang: Lang): ConceptMark[] {
  const text = printed.replace(noise[lang], (phrase) => ' '.repeat(phrase.length));
  const found: ConceptMark[] = [];
  for (const concept of concepts) {
    for (const match of text.matchAll(lang === 'zh' ? concept.zh : concept.en)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ id: concept.id, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What parts a whole is made of without remainder; a minus stands before a part that is taken off. */
export const partitions: readonly { whole: string; parts: readonly string[] }[] = [
  { whole: 'trade', parts: ['exports', 'imports'] },
  { whole: 'trade_balance', parts: ['exports', '-imports'] },
  { whole: 'gdp', parts: ['primary', 'secondary', 'tertiary'] },
  { whole: 'fiscal_revenue', parts: ['tax', 'non_tax'] },
];

/** Pairs and triples of qualifiers that part a whole without remainder, whatever the whole is. */
export const complements: Record<Lang, readonly (readonly RegExp[])[]> = {
  en: [
    [/\burban\b|\bcit(?:y|ies)\b|\btowns?\b/i, /\brural\b|\bcountryside\b/i],
    [/\b(?:men|males?|boys)\b/i, /\b(?:women|females?|girls)\b/i],
    [/\bgoods\b(?! and services)/i, /\bservices?\b/i],
    [/\bpublic\b|\bstate\b(?![- ](?:holding|controlled))/i, /\bprivate\b/i],
    [/\bdomestic\b/i, /\b(?:foreign|overseas|international|abroad)\b/i],
    [
      /\bprimary\b|\bagricultur\w*|\bfarming\b/i,
      /\bsecondary\b|\bindustr(?:y|ial)\b|\bmanufactur\w*/i,
      /\btertiary\b|\bservices?\b/i,
    ],
    [/\bcommodity\b|\bgoods\b|\bmerchandise\b/i, /\bcatering\b|\brestaurants?\b/i],
  ],
  zh: [
    [/城镇|城市/, /乡村|农村/],
    [/男性|男/, /女性|女/],
    [/货物/, /服务/],
    [/国有/, /民营|民间|私营/],
    [/国内|内资|境内/, /国外|外资|境外|入境|港澳台/],
    [/第一产业/, /第二产业/, /第三产业/],
    [/商品零售/, /餐饮/],
  ],
};
