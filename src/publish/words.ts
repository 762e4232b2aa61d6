// The words that the writers themselves need, in both languages.

export interface Words {
  notes: string;
  derivation: string;
  close: string;
  source: string;
  file: (file: string, line: number, column: string | null) => string;
  hint: string;
  built: (time: string) => string;
  languages: string;
  downloads: string;
  periods: string;
  regions: string;
  synthetic: string;
  expression: string;
  columns: Record<
    | 'region'
    | 'industry'
    | 'indicator'
    | 'period'
    | 'value'
    | 'unit'
    | 'status'
    | 'text'
    | 'notes'
    | 'sources',
    string
  >;
  sheets: Record<'figures' | 'notes' | 'table', string>;
  page: string;
}

const en: Words = {
  notes: 'Notes to the text',
  derivation: 'Where this figure comes from',
  close: 'Close',
  source: 'Source',
  file: (file, line, column) => `${file}, line ${line}${column === null ? '' : `, column “${column}”`}`,
  hint: 'Every number can be asked where it comes from: select it.',
  built: (time) => `Figures as of ${time}`,
  languages: 'Language',
  downloads: 'Download',
  periods: 'Period',
  regions: 'Region',
  synthetic: 'Contains synthetic data',
  expression: 'Expression',
  columns: {
    region: 'Region',
    industry: 'Industry',
    indicator: 'Indicator',
    period: 'Period',
    value: 'Value',
    unit: 'Unit',
    status: 'Status',
    text: 'As printed',
    notes: 'Notes',
    sources: 'Sources',
  },
  sheets: { figures: 'Figures', notes: 'Notes and sources', table: 'Table' },
  page: 'Page',
};

const zh: Words = {
  notes: '脚注',
  derivation: '数据来历',
  close: '关闭',
  source: '资料来源',
  file: (file, line, column) => `${file}，第${line}行${column === null ? '' : `，“${column}”列`}`,
  hint: '点选任一数字，可查看其来历。',
  built: (time) => `数据截至${time}`,
  languages: '语言',
  downloads: '下载',
  periods: '时期',
  regions: '地区',
  synthetic: '含合成数据',
  expression: '表达式',
  columns: {
    region: '地区',
    industry: '产业',
    indicator: '指标',
    period: '时期',
    value: '数值',
    unit: '单位',
    status: '状态',
    text: '刊印形式',
    notes: '说明',
    sources: '资料来源',
  },
  sheets: { figures: '数据', notes: '注和资料来源', table: '表' },
  page: '页',
};

export const wordsOf = (lang: string): Words => (lang === 'zh' ? zh : en);

/** A text in the language of the document; English for any that is not Chinese. */
export const say = (text: { en: string; zh: string }, lang: string): string =>
  lang === 'zh' ? text.zh : text.en;
