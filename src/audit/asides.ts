// Digits that are no statistics: telephones, documents, standards, model names, clock times, list marks, quoted names.

import type { Lang } from './mention.js';

const both: RegExp[] = [
  /\b[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){3,}\b|\S+\.[A-Za-z]{1,5}:\d+(?::\d+)?/g,
  /\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\w+/g,
  /(?:tel|phone|fax|hotline|call|电话|传真|热线|联系方式|手机)[^\d\n]{0,12}[+(]?\d[\d\s()–-]{4,}\d/gi,
  /\+\d{1,3}[\s-]\d[\d\s()-]{5,}\d/g,
  /[(（]0\d{2,4}[)）]\s?\d[\d\s–-]{3,}\d/g,
  /\b(?:ISSN|ISBN|DOI)\b[:：]?\s*\d[\d./Xx–-]*|(?:邮政编码|邮编)[:：]?\s*\d{6}/g,
  /[(（](?:EU|EC|EEC|Euratom)[)）]\s*(?:No\.?\s*)?\d+\/\d+|\b\d+\/\d+\/(?:EU|EC|EEC)\b|\bNUTS[- ]?\d\b/g,
  /\b\d{1,2}(?::\d{2})?\s?(?:a\.\s?m\.?|p\.\s?m\.?|am|pm)(?![A-Za-z\d])/g,
  /(?<![\d.])1[3-9]\d{9}(?!\d)|(?<![\d.])0\d{2,3}-\d{7,8}(?!\d)/g,
  /(?<!\d)[“"'‘「《]\s*\d{1,4}(?:\s*[+×xX]\s*\d{1,4})*\s*[”"'’」》]/g,
  /\[\d{1,3}\]|[①-⑳]/g,
  /[〔［[【(（](?:19|20)\d{2}[〕］\]】)）]\s*(?:第)?\d+\s*号/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?(?=\s*(?:a\.?m\.?|p\.?m\.?|GMT|CET|UTC|时))|(?<=\bat\s)\d{1,2}:\d{2}\b|(?<=\d{4}-\d{1,2}-\d{1,2}\s+)\d{1,2}:\d{2}(?::\d{2})?/gi,
  /\b(?:GB|ISO|IEC|DIN|EN|NACE|ISIC|SITC|HS|NAICS|SIC|CPC|COICOP)(?:\/[A-Z])?(?:\s+Rev\.?)?\s*\d[\d.:—–-]*/g,
];
const inEnglish: RegExp[] = [
  /(?<![\d.,])\d{1,2}-?(?:\s?(?:to|and|or|-|–)\s?\d{1,2})?-year-olds?\b/g,
  // "Percentages may not add up to 100 because of rounding".
  /(?<=\b(?:add|adds|adding|sum|sums|summing|total)(?: up)? to (?:exactly |precisely )?)100(?:\.0)?(?:\s?%|\s(?:per ?cent|pct)\b)?/g,
  // Ages.
  /(?<=\b(?:aged|ages|age)\s(?:from |between )?)\d{1,2}(?:\s?(?:-|–|to|and)\s?\d{1,2}\b|\+)?(?!\s?(?:%|per ?cent|pct|million|thousand))/g,
  // Bands of age: "25-54 years: 42.6%", "65 years and over".
  /(?<![\d.,])\d{1,2}\s?(?:-|–|to)\s?\d{1,2}(?=\s+years?(?:\s+(?:old|of age))?\s*[:(])/g,
  /(?<![\d.,])\d{1,2}(?=\s+years?(?:\s+of\s+age)?\s+(?:and|or)\s+(?:over|older|above|under|younger)\b)/g,
  // "The 1,902 persons of 16 and over".
  /(?<=\b(?:persons|people|those|men|women|residents|inhabitants|citizens|drivers|passengers|children|pupils|voters|workers|patients|adults|population|aged?|all) of )\d{1,2}(?=\s+(?:and|or)\s+(?:over|older|above|more|upwards|under|younger|less)\b)/g,
  // Groups named by their part of all: "the richest 10 percent of households", "lowest 10%: 3.8%".
  /(?<=\b(?:lowest|highest|richest|poorest|wealthiest|bottom|top|upper|lower)\s)(?:0\.1|1|2|5|10|20|25|30|40|50)\s?(?:%|per\s?cent)(?=\s*:|\s+of\b|\s+(?:earn|receiv|own|hold|take|pay|account)\w*)/gi,
  // Margins of error.
  /(?:±|\+\/-|\bplus or minus|\bplus-or-minus)\s*\d+(?:\.\d+)?(?:\s?%|\s(?:per ?cent|pct)\b)?/g,
  /(?<=\b(?:19|20)\d{2}\s?=\s?)100?\b/g,
  /\b(?:No\.|Nos\.|Document|Decree|Order|Regulation|Directive|Resolution|Article|Section|Chapter|Table|Figure|Chart|Graph|Box|Annex|Appendix|Page|pp?\.|Issue|Vol\.|Volume|Version|Part|Phase|Line|Route|Highway|Room|Building|Gate|Terminal|Flight|Block|Zone|Paragraph|Notes?|Footnote|Rev\.|Model|Type|Tier|Category|Grade|Class)\s*\d[\w./-]*(?:\s*\/\s*\d+)?/g,
  // "On line 4", "the new berth 7": which of them, and not how many.
  /(?<=\b(?:on|of|at|from|to|and|tram|bus|metro|the|new)\s)(?:line|route|berth|pier|platform|reactor|runway|shaft|furnace)\s\d{1,3}(?![\d,.]*\d|\s*(?:%|per\b|million|thousand|billion|years|months|people|km\b|kilomet|trains|buses|of\b))/g,
  /\b(?!(?:Sh|KSh|Ksh|TSh|USh|SKr|NKr|DKr|TL|Tk|Dhs?|RMB|CNY|USD|EUR|GBP|JPY|HKD|INR|AUD|CAD|CHF|RM|Rs|Rp|R|US|SGD|KRW|ZAR)\d)(?!(?:Q|H|FY)\d)(?![NK]\d[\d.,]*\s?(?:trn|tn|bn|m|million|billion|trillion)\b)(?!(?:end|mid|late|early|pre|post)-(?:19|20)\d\d\b)[A-Za-z]+[-/]?\d[\w/-]*/g,
  /(?<![.,\d])\d{1,4}(?!(?:m|k|bn|tn|mn|km|kg|t|pp|ppts?|x|th|st|nd|rd|s|g|mw|gw|twh|gwh|mwh|kwh|kw|bps?|mln|bln|trn|m2|km2|m3|km3)\b)(?:G|K|D|[A-Za-z]{1,3})(?![A-Za-z])(?=[\s,.;)-]|$)/g,
  /\b\d{1,2}(?:st|nd|rd|th)\s+(?:Five-Year|five-year|National|Party|Congress|session|anniversary|century|edition|meeting|plenary|plenum|CPC|Assembly|floor|Street|Avenue)\b/g,
  /\b(?:Covid|COVID)-19\b|\b24\/7\b|\b\d{1,2}(?:\s*[°º]\s*[CF]?)\b/g,
  /^\s*(?:\(?\d{1,2}[.)](?=\s)|\(?[ivx]+\))/g,
  // "3.12 Our enquiries covered 14,200 pupils": the number of a paragraph.
  /^\s*\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s+(?!(?:M|B|Tr)illion|Thousand|Per|Point|Tonne|Euro|Dollar|Pound)[A-Z][a-z]*\s+[a-z])/g,
  /\b(?:top|Top)[- ]\d+\b|\bFortune (?:Global )?\d+\b|\b(?:CSI|FTSE|Nikkei|S&P|Stoxx|Euronext)\s*\d+/g,
];
const inChinese: RegExp[] = [
  /\d{1,3}\s*[—–~～至-]\s*\d{1,3}\s*周?岁/g,
  /(?<=以[^，。；（）]{1,10}为)1(?:00)?(?=[）)，])|(?<=(?:19|20)\d{2}年?\s?[=＝]\s?)100/g,
  /第\s*[\d一二三四五六七八九十百]+\s*(?:条|章|节|号|期|页|款|届|版|轮|批|阶段|部分|产业|人民|中|方|线|时间)/g,
  /注[:：]\s*\d{1,2}(?=[.、．](?!\d))/g,
  /(?<=日|上午|下午|晚上|凌晨|晚|早|中午)\d{1,2}[时点](?:\d{1,2}分)?(?![间段])/g,
  /(?<=(?:合计|之和|总和|加总|相加)[^，。；\d]{0,8}不(?:等于|为|是))100%?/g,
  // Not 代表150名, 地图3张.
  /(?<![代地版蓝草制])[图表注](?:\s*\d+)(?:[-—.]\d+)?(?!\s*[名人位张幅份])|附(?:件|表|录)\s*\d+/g,
  /^\s*(?:\d{1,2}[.、．)）](?!\d)|[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+[、.．])/g,
  /(?<![A-Za-z])(?!(?:GDP|GNP|GNI|CPI|PPI|PMI)\d)[A-Za-z]+[-/]?\d[\w/-]*(?![亿万元])|(?<![.\d])\d{1,4}[A-Za-z](?![A-Za-z²³])(?=[\u4e00-\u9fff，。、；]|$)/g,
  /世界\d+强|\d+强(?:企业)?|[“"]\d+\+[\dN]+[”"]/g,
];

export function findAsides(text: string, lang: Lang): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const pattern of [...both, ...(lang === 'zh' ? inChinese : inEnglish)]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (end > start && !spans.some((other) => start < other.end && other.start < end))
        spans.push({ start, end });
    }
  }
  return spans;
}
