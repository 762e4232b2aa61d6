// Words by which running text calls an industry other than by its name: farm and agricultural, machinery and equipment,
// 文旅 and 文化旅游. Nothing here knows a workspace; its own names are matched with these beside them.

/** Stems that stand for the first of their row. */
const rows: readonly (readonly string[])[] = [
  ['agricultur', 'agricult', 'agri', 'agro', 'agri-food', 'agrifood', 'farm', 'food', 'foodstuff', 'crop'],
  ['process', 'processor'],
  ['produc', 'produce', 'product'],
  ['equip', 'equipment', 'machinery', 'machiner', 'machin', 'machine'],
  ['manufactur', 'mak'],
  ['biomed', 'biomedic', 'bio-medic', 'biopharma', 'biopharmaceut', 'pharmaceut', 'pharmaceutic', 'pharma', 'medic', 'biotech', 'bio-pharmaceut'],
  ['tour', 'touri', 'tourism', 'tourist', 'travel'],
  ['cultur', 'cult', 'cultural'],
  ['informat', 'informati', 'information'],
  ['financ', 'financi', 'financial', 'bank'],
  ['logist', 'logistic', 'freight', 'haul', 'hauli', 'couri', 'warehous', 'warehouse'],
  ['pillar', 'mainstay'],
  ['advantage', 'advantag', 'advantageou', 'advantaged'],
  ['educat', 'education'],
  ['construct', 'build'],
  ['softwar', 'software'],
]; // prettier-ignore
const canonical = new Map(rows.flatMap(([first = '', ...rest]) => rest.map((word) => [word, first])));

/** The stem that a stem stands for. */
export const canonicalStem = (stem: string): string => canonical.get(stem) ?? stem;

/** Phrases that are one word of their own, and the word. */
export const phrases: readonly [RegExp, string][] = [
  [/\b(?:new|advanced|novel)[- ]materials?\b/gi, 'newmaterial'],
  [/\binformation (?:and communications?(?: technolog(?:y|ies))?|technolog(?:y|ies))\b|\bICT\b|\bIT(?= (?:industry|sector|branch|services))/g, 'informati'],
  [/\bbio-?(?:medicine|medical|pharmaceuticals?|pharma)\b/gi, 'biomed'],
  [/\bmachine[- ]?(?:builders?|building|makers?)\b/gi, 'equip'],
  [/\b(?:leading|dominant) industr(?:y|ies)\b/gi, 'pillar'],
  [/\b(?:advantaged?|competitive|strong) industr(?:y|ies)\b/gi, 'advantage'],
  [/\bstate-of-the-art\b/gi, 'modern'],
]; // prettier-ignore

/** Words that many industries share and that distinguish none. */
export const commonStem =
  /^(?:industr|industri|sector|branch|modern|advanc|characterist|system|development|deep|green|new|high|service|servic|total|group|produc|activit|business|general|above)$/;
/** Words that tell what is done in an industry more than which it is. */
export const weakStem = /^(?:process|manufactur|material|trade|production|technolog)$/;

/** Phrases with the name of an industry in them that speak of something else. */
export const notActivities =
  /\binformation (?:from|on|about|that|released|provided|available|published|office|given|supplied|in this|here)\b|\b(?:this|more|further|for|the|such) information(?! (?:industr|sector|branch|technolog|and|grew|rose|earned))|\b(?:finance|financial) (?:bureau|department|ministry|times|crisis|year|results|reports?|statements?|support)\b|\bministry of \w+(?: and \w+)?|\bbureau of \w+|\bdepartment of \w+(?: and \w+)?|\b(?:fiscal|public) finances?\b|\braw materials?\b|\bunder construction\b|\bconstruction of\b/gi;
export const notActivitiesZh =
  /(?:据|相关|有关|公开|统计|最新|发布|本|以上|更多)信息|信息(?:显示|公开|发布(?!业)|办|中心|网|化|来源|报)|电子信息|财政金融|金融(?:危机|办|局|时报|监管|机构|支持)|文化(?:厅|局|和旅游[局厅部])|旅游[局厅部]|物流(?:总额|费用)/g;

/** Chinese words for the same: each row's members stand for one another in names. */
export const zhSynonyms: readonly (readonly string[])[] = [
  ['农产品深加工', '农产品精深加工', '农产品加工', '农副产品加工', '食品加工', '农业深加工'],
  ['装备制造', '高端装备', '装备工业', '装备产业'],
  ['生物医药', '生物制药', '医药', '生物医疗'],
  ['文化和旅游', '文化旅游', '文旅', '旅游文化', '旅游和文化'],
  ['信息', '信息技术', '数字信息', '信息服务'],
  ['新材料', '先进材料'],
  ['物流', '商贸物流', '物流运输'],
  ['金融', '金融服务', '金融业'],
  ['主导产业', '支柱产业'],
  ['优势产业', '优势特色产业', '特色优势产业'],
];
