import {
  contentWords,
  escaped,
  findConcepts,
  isMoney,
  language,
  linkAll,
  meet,
  misprints,
  nominal,
  quantityText,
  readable,
  readerOf,
  relationsOf,
  report,
  spanKey,
  transposed,
  yearOf
} from "./chunk-5AHSG6MQ.js";
import {
  evaluate,
  evaluateAll,
  explain
} from "./chunk-Y2FHB7FC.js";
import {
  indicatorOf,
  industryOf,
  nameOf,
  ownRegion,
  partsOf,
  systemIndustries,
  totalId
} from "./chunk-GGLP6DO2.js";
import "./chunk-DIDV74F5.js";
import {
  parsePeriod,
  printPeriod,
  shiftYears
} from "./chunk-M4XBBLPC.js";
import {
  currencyName
} from "./chunk-EUJICYRB.js";
import {
  storeTable
} from "./chunk-BEV57ZAH.js";
import "./chunk-X622F26L.js";
import {
  InputError
} from "./chunk-GG4WGJB4.js";

// src/audit/bounds-in-text.ts
function judgeBounds(claims, linked, bounds, reader, tongue, own) {
  const judged = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    if (claim.unit !== "1" || claim.hedge === "exact" || claim.hedge === "about") continue;
    const told2 = bounds.find((row) => tellsOf(row, claim, linked));
    if (told2 === void 0) continue;
    const whole = wholeOf(told2, claim, reader);
    if (whole === "unknown") continue;
    const bound = told2;
    const above = bound.comparison.startsWith(">");
    const saysAbove = claim.hedge === "more_than" || claim.hedge === "at_least";
    const same = above === saysAbove && Math.abs(claim.value - bound.share) <= claim.half + 1e-9;
    if (whole === "other" && !(same && own(claim))) continue;
    const ruledOut = whole === "other" || above !== saysAbove && (above ? claim.interval.high < bound.share : claim.interval.low > bound.share);
    const lang = tongue(claim);
    const name = lang === "zh" ? bound.name_zh : bound.name_en;
    const known2 = `${bound.comparison} ${Number((bound.share * 100).toFixed(4))}%`;
    judged.set(claim, {
      ref: bound.part,
      computed: bound.share,
      verdict: ruledOut ? "contradicted" : same ? "verified" : "unsupported",
      why: lang === "zh" ? `\u754C\u9650\u503C${bound.id}\uFF1A${bound.part}\u5360${name}\u7684\u6BD4\u91CD${known2}\uFF1B\u6587\u4E2D\u4E3A${claim.text}${whole === "other" ? "\uFF0C\u4F46\u6240\u5360\u7684\u603B\u4F53\u4E0D\u540C" : ""}` : `bound ${bound.id}: ${bound.part} is ${known2} of ${name}; the text has ${claim.text}${whole === "other" ? " of another whole" : ""}`,
      ...ruledOut || same ? {} : { unjudged: "bound" }
    });
  }
  return judged;
}
function tellsOf({ part }, claim, linked) {
  const [node = ""] = part.split(".");
  return linked.some(
    (one) => one.claim.source === claim.source && Math.abs(one.claim.sentence - claim.sentence) <= 1 && ("ref" in one && one.ref === part || one.node?.id === node)
  );
}
function wholeOf({ name_en, name_zh }, claim, reader) {
  const text = `${claim.whole ?? ""} ${reader.gap(claim).slice(-40)} ${reader.tail(claim).slice(0, 90)}`;
  const name = claim.lang === "zh" ? name_zh : name_en;
  const wanted = findConcepts(name, claim.lang).map(({ id }) => id);
  const said = findConcepts(text, claim.lang).map(({ id }) => id);
  if (wanted.length > 0 && wanted.every((id) => said.includes(id))) return "same";
  const other = findConcepts(claim.whole ?? "", claim.lang).some(
    ({ id }) => !wanted.includes(id) && !/^(?:enterprises|revenue)$/.test(id)
  );
  return other ? "other" : "unknown";
}

// src/audit/anchors.ts
function anchorsOf(judged) {
  const anchors = /* @__PURE__ */ new Map();
  for (const [claim, { verdict: verdict2, ref }] of judged) {
    const digits = claim.text.match(/\d/g)?.length ?? 0;
    const node = /^(?:\w+\/)?([a-z_0-9]+)\.[a-z_0-9]+\[[^\]]+\]$/.exec(ref ?? "")?.[1];
    if (verdict2 === "verified" && claim.hedge === "exact" && digits >= 3 && node !== void 0)
      anchors.set(claim.frame, node);
  }
  return anchors;
}
function anchored(claim, anchors, topics, system) {
  const node = industryOf(system, anchors.get(claim.frame) ?? "");
  const topic = topics.get(claim);
  if (node === void 0 || topic?.sector === true || topic?.joint === true || (topic?.close === true || topic?.sure === true) && topic.nodes[0]?.id !== node.id)
    return null;
  return { nodes: [node], sure: topic?.narrowed !== true, close: true, narrowed: topic?.narrowed === true };
}

// src/audit/activity-words.ts
var rows = [
  ["agricultur", "agricult", "agri", "agro", "agri-food", "agrifood", "farm", "food", "foodstuff", "crop"],
  ["process", "processor"],
  ["produc", "produce", "product"],
  ["equip", "equipment", "machinery", "machiner", "machin", "machine"],
  ["manufactur", "mak"],
  ["biomed", "biomedic", "bio-medic", "biopharma", "biopharmaceut", "pharmaceut", "pharmaceutic", "pharma", "medic", "biotech", "bio-pharmaceut"],
  ["tour", "touri", "tourism", "tourist", "travel"],
  ["cultur", "cult", "cultural"],
  ["informat", "informati", "information"],
  ["financ", "financi", "financial", "bank"],
  ["logist", "logistic", "freight"],
  ["pillar", "mainstay"],
  ["advantage", "advantag", "advantageou", "advantaged"],
  ["educat", "education"],
  ["construct", "build"],
  ["softwar", "software"]
];
var canonical = new Map(rows.flatMap(([first = "", ...rest]) => rest.map((word) => [word, first])));
var canonicalStem = (stem2) => canonical.get(stem2) ?? stem2;
var phrases = [
  [/\b(?:new|advanced|novel)[- ]materials?\b/gi, "newmaterial"],
  [/\binformation (?:and communications?(?: technolog(?:y|ies))?|technolog(?:y|ies))\b|\bICT\b|\bIT(?= (?:industry|sector|branch|services))/g, "informati"],
  [/\bbio-?(?:medicine|medical|pharmaceuticals?|pharma)\b/gi, "biomed"],
  [/\bmachine[- ]?(?:builders?|building|makers?)\b/gi, "equip"],
  [/\b(?:leading|dominant) industr(?:y|ies)\b/gi, "pillar"],
  [/\b(?:advantaged?|competitive|strong) industr(?:y|ies)\b/gi, "advantage"],
  [/\bstate-of-the-art\b/gi, "modern"]
];
var commonStem = /^(?:industr|industri|sector|branch|modern|advanc|characterist|system|development|deep|green|new|high|service|servic|total|group|produc|activit|business|general|above)$/;
var weakStem = /^(?:process|manufactur|material|trade|production|technolog)$/;
var notActivities = /\binformation (?:from|on|about|that|released|provided|available|published|office|given|supplied|in this|here)\b|\b(?:this|more|further|for|the|such) information(?! (?:industr|sector|branch|technolog|and|grew|rose|earned))|\b(?:finance|financial) (?:bureau|department|ministry|times|crisis|year|results|reports?|statements?|support)\b|\bministry of \w+(?: and \w+)?|\bbureau of \w+|\bdepartment of \w+(?: and \w+)?|\b(?:fiscal|public) finances?\b|\braw materials?\b|\bunder construction\b|\bconstruction of\b/gi;
var notActivitiesZh = /(?:据|相关|有关|公开|统计|最新|发布|本|以上|更多)信息|信息(?:显示|公开|发布(?!业)|办|中心|网|化|来源|报)|电子信息|财政金融|金融(?:危机|办|局|时报|监管|机构|支持)|文化(?:厅|局|和旅游[局厅部])|旅游[局厅部]|物流(?:总额|费用)/g;
var zhSynonyms = [
  ["\u519C\u4EA7\u54C1\u6DF1\u52A0\u5DE5", "\u519C\u4EA7\u54C1\u7CBE\u6DF1\u52A0\u5DE5", "\u519C\u4EA7\u54C1\u52A0\u5DE5", "\u519C\u526F\u4EA7\u54C1\u52A0\u5DE5", "\u98DF\u54C1\u52A0\u5DE5", "\u519C\u4E1A\u6DF1\u52A0\u5DE5"],
  ["\u88C5\u5907\u5236\u9020", "\u9AD8\u7AEF\u88C5\u5907", "\u88C5\u5907\u5DE5\u4E1A", "\u88C5\u5907\u4EA7\u4E1A"],
  ["\u751F\u7269\u533B\u836F", "\u751F\u7269\u5236\u836F", "\u533B\u836F", "\u751F\u7269\u533B\u7597"],
  ["\u6587\u5316\u548C\u65C5\u6E38", "\u6587\u5316\u65C5\u6E38", "\u6587\u65C5", "\u65C5\u6E38\u6587\u5316", "\u65C5\u6E38\u548C\u6587\u5316"],
  ["\u4FE1\u606F", "\u4FE1\u606F\u6280\u672F", "\u6570\u5B57\u4FE1\u606F", "\u4FE1\u606F\u670D\u52A1"],
  ["\u65B0\u6750\u6599", "\u5148\u8FDB\u6750\u6599"],
  ["\u7269\u6D41", "\u5546\u8D38\u7269\u6D41", "\u7269\u6D41\u8FD0\u8F93"],
  ["\u91D1\u878D", "\u91D1\u878D\u670D\u52A1", "\u91D1\u878D\u4E1A"],
  ["\u4E3B\u5BFC\u4EA7\u4E1A", "\u652F\u67F1\u4EA7\u4E1A"],
  ["\u4F18\u52BF\u4EA7\u4E1A", "\u4F18\u52BF\u7279\u8272\u4EA7\u4E1A", "\u7279\u8272\u4F18\u52BF\u4EA7\u4E1A"]
];

// src/audit/total-names.ts
var smallNumbers = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  \u4E8C: 2,
  \u4E24: 2,
  \u4E09: 3,
  \u56DB: 4,
  \u4E94: 5,
  \u516D: 6,
  \u4E03: 7,
  \u516B: 8,
  \u4E5D: 9,
  \u5341: 10
};
var smallNumber = (text) => smallNumbers[text.toLowerCase()] ?? Number(text);
var counted = {
  en: /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s+(?:(?:[a-z-]+|["“”‘’'\d+]+)\s+){0,3}(?:industries|sectors|branches)\b/gi,
  zh: /([二三四五六七八九十]|\d{1,2})(?:大|个)(?:主要|重点|现代)?(?:产业|行业)/g
};
var totals = {
  en: /\b(?:total|overall) (?:scale|size)\b|\bindustrial (?:system|scheme)\b|\ba system (?:of|worth)\b|\bthe (?:whole |entire )?(?:system|composite)(?:['’]s total)?\b|\bmodern industrial system\b|\bsystem['’]s total\b/gi,
  zh: /总规模|总体规模|现代产业(?:新)?体系(?!的意见)|体系总量/g
};
function totalHits(system, text, lang) {
  const node = system.industries.find(({ id }) => id === totalId);
  if (node === void 0) return [];
  const hits = [];
  const add = (start, end, coverage) => {
    if (!hits.some((hit) => start < hit.end && hit.start < end)) hits.push({ node, coverage, start, end });
  };
  const names = [...Object.values(system.names), ...Object.values(node.names)];
  const marks = names.flatMap(
    (name) => [...name.matchAll(/[“"]([^”"]+)[”"]/g)].map((match) => match[1] ?? "")
  );
  for (const name of [...names, ...marks].filter((one) => one !== ""))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      add(at, at + name.length, 1);
  for (const { 0: found, 1: number = "", index } of text.matchAll(counted[lang]))
    if (smallNumber(number) === systemIndustries(system).length) add(index, index + found.length, 1);
  for (const { 0: found, index } of text.matchAll(totals[lang])) add(index, index + found.length, 0.8);
  return hits;
}

// src/audit/names.ts
var enough = 0.6;
function nameFinder(system) {
  const nodes = system.industries.filter((node) => node.level !== "class");
  const named2 = nodes.filter((node) => node.id !== totalId);
  const english = named2.map((node) => ({ node, words: nameWords(node) }));
  const shared = sharedWords(english.map(({ words }) => words));
  const region = system.regions.flatMap((one) => Object.values(one.names));
  const own = [...region, ...Object.values(system.names)].flatMap((name) => [name, name.replace(/[市省区县州]$/, "").replace(/ (?:County|City|Province)$/, "")]).filter((name) => name.length > 1).map((name) => name.toLowerCase());
  const known2 = /* @__PURE__ */ new Map();
  const finder = {
    find: (printed, lang) => {
      const found = known2.get(printed);
      if (found !== void 0) return found;
      const blank2 = (found2) => " ".repeat(found2.length);
      const text = printed.replace(lang === "zh" ? notActivitiesZh : notActivities, blank2);
      const byName = lang === "zh" ? named2.flatMap((node) => matchChinese(node, text)) : matchEnglish(english, tokensOf(text), shared);
      const hits = strongest([
        ...byName,
        ...accountHits(nodes, system, text, lang),
        ...totalHits(system, text, lang)
      ]);
      known2.set(printed, hits);
      return hits;
    },
    before: (claim, length, reader) => finder.find(reader.text(claim), claim.lang).filter(({ start, end }) => start >= claim.start - length && end <= claim.start),
    own,
    speaksOf: (text) => {
      const lower = text.toLowerCase();
      return own.some((name) => lower.includes(name));
    }
  };
  return finder;
}
function stem(word) {
  const lower = word.toLowerCase().replace(/['’]s?$/, "");
  return lower.length <= 4 ? lower.replace(/s$/, "") : lower.replace(
    /(?:ies|ials?|ical|ines?|ices?|ics?|ings?|als?|ions?|isms?|ers?|ed|es|e|s|y|ment|ural|ure)$/,
    ""
  );
}
function tokensOf(text) {
  const found = [];
  for (const [pattern, word] of phrases)
    for (const { 0: printed, index } of text.matchAll(pattern))
      found.push({ word, printed, start: index, end: index + printed.length });
  for (const { 0: printed, index } of text.matchAll(/[A-Za-z][A-Za-z’'-]*/g))
    if (!found.some(({ start, end }) => index >= start && index < end))
      found.push({ word: canonicalStem(stem(printed)), printed, start: index, end: index + printed.length });
  return found.sort((a, b) => a.start - b.start);
}
function nameWords(node) {
  const words = tokensOf(node.names.en ?? node.id.replaceAll("_", " ")).map(({ word }) => word);
  return [...new Set(words)].filter((word) => !/^(?:the|and|of|in|for|a|oth|exc|except|other)$/.test(word));
}
function sharedWords(names) {
  const counts = /* @__PURE__ */ new Map();
  for (const word of names.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
function weightOf(word, shared) {
  if (commonStem.test(word)) return 0.15;
  return (weakStem.test(word) ? 0.4 : 1) / Math.max(1, shared.get(word) ?? 1);
}
function sameRoot(a, b) {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  return same >= 6 && same >= shorter - 1 && Math.max(a.length, b.length) - same <= 2;
}
function matchEnglish(nodes, tokens, shared) {
  return nodes.flatMap(({ node, words }) => {
    const all = words.reduce((sum, word) => sum + weightOf(word, shared), 0);
    const clusters = [];
    for (const [i, token] of tokens.entries()) {
      const word = words.find((one) => sameRoot(one, token.word));
      if (word === void 0) continue;
      const open = clusters.at(-1);
      const reach = !commonStem.test(word) ? 4 : /^(?:of|the|in)$/.test(tokens[i - 1]?.word ?? "") ? 2 : 1;
      if (open !== void 0 && i - open.last <= reach && !open.words.has(word)) {
        open.tokens.push(token);
        open.words.add(word);
        open.last = i;
      } else clusters.push({ tokens: [token], words: /* @__PURE__ */ new Set([word]), last: i });
    }
    const short = tokens.filter(
      ({ word, printed }) => node.id.includes("_") ? printed.toLowerCase() === node.id.replaceAll("_", "-") : sameRoot(word, canonicalStem(stem(node.id)))
    );
    const hits = clusters.flatMap(({ tokens: found, words: matched }) => {
      const have = [...matched].reduce((sum, word) => sum + weightOf(word, shared), 0);
      const [first, last] = [found[0], found.at(-1)];
      if (first === void 0 || last === void 0 || all === 0) return [];
      const coverage = have / all;
      const telling = [...matched].some((word) => !commonStem.test(word));
      if (!telling || coverage < (node.level === "account" ? 0.99 : enough)) return [];
      const loose2 = found.every(({ printed, word }) => partWords.test(printed) || commonStem.test(word));
      return [{ node, coverage, start: first.start, end: last.end, ...loose2 ? { loose: loose2 } : {} }];
    });
    const byId = (node.level === "account" || commonStem.test(canonicalStem(stem(node.id))) ? [] : short).filter(({ start, end }) => !hits.some((hit) => start < hit.end && hit.start < end)).map(({ start, end }) => ({ node, coverage: node.id.includes("_") ? 0.9 : 0.65, start, end }));
    return [...hits, ...byId];
  });
}
var partWords = /^(?:banks?|banking|freight|crops?|travel|medicines?|drugs?|food|foodstuffs?|machines?)$/i;
var zhCommon = /现代|先进|特色|绿色|高端|新型|产业|行业|新体系|体系|业$/g;
function matchChinese(node, text) {
  const name = node.names.zh;
  if (name === void 0 || node.level === "account" && name.length < 3) return [];
  const hits = [];
  const add = (pattern, coverage) => {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const [start, end] = [index, index + found.length];
      if (!hits.some((hit) => start < hit.end && hit.start < end)) hits.push({ node, coverage, start, end });
    }
  };
  add(literal(name), 1);
  const core = name.replace(zhCommon, "");
  if (node.level === "group") for (const other of synonymsOf(name)) add(literal(other), 0.9);
  if (core.length < 2 || node.level === "account") return hits;
  add(new RegExp(Array.from(core).join("[\u548C\u4E0E\u3001\u53CA\u6DF1\u7CBE]?"), "g"), 0.95);
  for (const other of synonymsOf(core)) add(literal(other), 0.9);
  const short = core.replace(/[和与及]/g, "");
  if (short.length === 4)
    add(new RegExp(`${short.charAt(0)}${short.charAt(2)}(?=\u4EA7\u4E1A|\u4E1A|\u884C\u4E1A|\u6536\u5165)`, "g"), 0.8);
  return hits;
}
var literal = (text) => new RegExp(escaped(text), "g");
var synonymsOf = (name) => zhSynonyms.find((row) => row.includes(name))?.filter((other) => other !== name) ?? [];
var sectorWords = {
  primary: { en: /\b(?:agriculture|farming)(?:['’]s)?\b(?! (?:products?|processing))/gi, zh: /农业|农林牧渔业/g },
  secondary: { en: /\bindustry and construction\b|\b(?:the )?secondary(?= value)/gi, zh: /工业和建筑业/g },
  tertiary: { en: /\b(?:the )?services?\b(?! (?:cent|provid))/gi, zh: /服务业/g }
};
var elidedSectors = {
  primary: { en: /\bprimary(?=(?:,| and| or) (?:the )?(?:secondary|tertiary))|\bthe primary(?= (?:by|rose|grew|fell|up|down|gained|one))/gi, zh: /第?一(?:产业?)?(?=[、和与及](?:第?二[、和与及])?第?[二三]产)|(?<![第\d])一(?=[二三]产业)/g },
  secondary: { en: /\bsecondary(?=(?:,| and| or) (?:the )?tertiary)|(?<=\bprimary (?:and|or) )secondary\b|(?<=\bprimary, )secondary\b|\bthe secondary(?= (?:by|rose|grew|fell|up|down|gained|one))/gi, zh: /第?二(?:产业?)?(?=[、和与及]第?三产)|(?<=第?一[、和与及]第?)二产业?|(?<![第\d])二(?=三产业)|(?<=第?一产?[、和与及])第?二产业?/g },
  tertiary: { en: /(?<=\b(?:primary|secondary) (?:and|or) )tertiary\b|\bthe tertiary(?= (?:by|rose|grew|fell|up|down|gained|one))/gi, zh: /(?<=第?二产?[、和与及])第?三产业?/g }
};
function accountHits(nodes, system, text, lang) {
  const marks = findConcepts(text, lang);
  return nodes.filter((node) => node.level === "account").flatMap((node) => {
    const own = conceptOfNode(node, system);
    if (own === null) return [];
    const designated = /designated|规模以上/.test(`${node.names.en ?? ""}${node.names.zh ?? ""}`);
    const known2 = marks.filter((mark) => mark.id === own).map(({ start, end }) => {
      const said = `${text.slice(Math.max(0, start - 24), end)}${text.slice(end).slice(0, 40)}`;
      const limited = /designated|above-scale|规模以上|规上/.test(said);
      const coverage = own !== "industrial_value_added" || limited === designated ? 1 : 0.62;
      return { node, coverage, start, end };
    });
    const called = [...text.matchAll(sectorWords[own]?.[lang] ?? /(?!)/g)].map(({ 0: found, index }) => ({
      node,
      coverage: 0.8,
      start: index,
      end: index + found.length,
      ...own === "primary" ? { loose: true } : {}
    })).filter((hit) => !known2.some((other) => hit.start < other.end && other.start < hit.end));
    const elided = [...text.matchAll(elidedSectors[own]?.[lang] ?? /(?!)/g)].map(
      ({ 0: found, index }) => ({ node, coverage: 1, start: index, end: index + found.length })
    );
    return [...known2, ...called, ...elided];
  });
}
function conceptOfNode(node, system) {
  const [en, zh] = [node.names.en ?? "", node.names.zh ?? ""];
  const direct = findConcepts(en, "en")[0]?.id ?? findConcepts(zh, "zh")[0]?.id;
  if (direct !== void 0 || system === void 0 || node.headline === null) return direct ?? null;
  const headline = indicatorOf(system, node.headline)?.names.zh ?? "";
  const whole = findConcepts(`${zh}${headline}`, "zh")[0];
  return whole !== void 0 && whole.end > zh.length && whole.start < zh.length ? whole.id : null;
}
function strongest(hits) {
  const better = (a, b) => a.coverage > b.coverage + 0.01 || Math.abs(a.coverage - b.coverage) <= 0.01 && a.end - a.start > b.end - b.start;
  const once = hits.filter(
    (hit, i) => !hits.slice(0, i).some(({ node, start, end }) => node.id === hit.node.id && start === hit.start && end === hit.end)
  );
  return once.filter(
    (hit) => !once.some(
      (other) => other !== hit && other.start < hit.end && hit.start < other.end && better(other, hit)
    )
  ).sort((a, b) => a.start - b.start || b.coverage - a.coverage);
}

// src/audit/indicators-in-text.ts
var loose = {
  output: ["output_value"],
  tourism_revenue: ["revenue"],
  income: ["revenue"],
  fixed_investment: [],
  industrial_value_added: ["value_added"],
  new_jobs: ["employment"]
};
function conceptsOf(indicator, system) {
  const names = indicatorOf(system, indicator)?.names ?? {};
  return new Set(
    [
      ...findConcepts(names.en ?? indicator.replaceAll("_", " "), "en"),
      ...findConcepts(names.zh ?? "", "zh")
    ].map(({ id }) => id)
  );
}
function indicatorFor(claim, node, system) {
  const composite = node.id === totalId || node.level === "group";
  const own = ownIndicators(node, system);
  const byUnit = own.find(
    (id) => claim.unit !== "" && indicatorOf(system, id)?.unit === claim.unit && !isCurrency(claim.unit) && claim.unit !== "1"
  );
  if (byUnit !== void 0 && (claim.role === "level" || claim.role === "previous"))
    return { indicator: byUnit, named: true };
  const nodeConcept = conceptOfNode(node, system);
  const { concept } = claim;
  if (concept === null || concept === nodeConcept || node.level === "account" && concept === "value_added") {
    if (isCount(claim)) return null;
    const indicator = node.headline ?? (composite ? "headline" : node.indicators[0] ?? null);
    return indicator === null ? null : { indicator: composite ? "headline" : indicator, named: node.level === "account" };
  }
  const wanted = [concept, ...loose[concept] ?? []];
  const exact = own.filter((id) => wanted.some((one) => conceptsOf(id, system).has(one)));
  const [first] = closest(exact, claim, system);
  if (first !== void 0)
    return { indicator: composite && first === node.headline ? "headline" : first, named: true };
  if (composite && measuresOf(system).some((id) => wanted.some((one) => conceptsOf(id, system).has(one))))
    return { indicator: "headline", named: false };
  return null;
}
function closest(ids, claim, system) {
  const said = claim.subject.toLowerCase();
  const full = (id) => {
    const name = (indicatorOf(system, id)?.names[claim.lang] ?? "").toLowerCase();
    return name !== "" && said.includes(name);
  };
  return [...ids].sort((a, b) => Number(full(b)) - Number(full(a)));
}
function ownIndicators(node, system) {
  if (node.id !== totalId && node.level !== "group") return node.indicators;
  const heads = new Set(measuresOf(system));
  const shared = system.indicators.filter(({ id, additive }) => additive.industries && !heads.has(id));
  const mixed = heads.size > 1;
  return [.../* @__PURE__ */ new Set([...node.indicators, ...shared.map(({ id }) => id), ...mixed ? [] : heads])];
}
var measuresOf = (system) => [
  ...new Set(
    system.industries.flatMap(
      ({ level, headline }) => level === "industry" && headline !== null ? [headline] : []
    )
  )
];
var isCurrency = (unit) => /^[A-Z]{3}$/.test(unit);
var isCount = (claim) => claim.unit !== "" && !isCurrency(claim.unit) && !/^(?:1|points|times|years)$/.test(claim.unit) && claim.role === "level";

// src/audit/wholes.ts
var theWhole = /^(?:the )?(?:(?:grand |overall )?total(?: scale| size)?|overall (?:scale|size)(?: of)?|system(?:['’]s)? total|whole|system|composite(?: total)?|it|that)$|^(?:总规模|总量|全部|体系|整个体系|总体)$/i;
function wholeFor(claim, node, system, names, sentence) {
  const text = claim.whole?.replace(/[’']s\b/g, "").replace(/\s+(?:for|in)\s+(?:the (?:year|whole year)|20\d\d)$/i, "").trim() ?? "";
  const byId = (id) => system.industries.find((one) => one.id === id) ?? null;
  if (text === "" && node.level !== "account" && node.id !== totalId) {
    const named2 = names.find(sentence, claim.lang).map((hit2) => hit2.node.id);
    const groups = system.industries.filter(({ level }) => level === "group");
    const all = named2.includes(totalId) || groups.every(({ id }) => named2.includes(id));
    return all && node.level === "group" ? byId(totalId) : null;
  }
  if (text === "") return node.level === "account" ? byId(node.parent) : null;
  const hits = names.find(text, claim.lang);
  const hit = hits.at(-1);
  if (hit !== void 0) return hit.coverage < 0.6 || otherMeasure(text, claim, hit.node) ? null : hit.node;
  return theWhole.test(text) ? byId(node.level === "account" ? node.parent : totalId) : null;
}
function otherMeasure(text, claim, whole) {
  if (whole.level === "account") return false;
  const said = findConcepts(text, claim.lang).map(({ id }) => id);
  const foreign = /^(?:investment|fixed_investment|exports|imports|trade|tax|profit|loans|deposits|enterprises|projects)$/;
  return said.some((id) => foreign.test(id) && id !== claim.concept);
}
function publishedShare(node, system) {
  return node.indicators.find((id) => {
    const indicator = indicatorOf(system, id);
    return indicator?.unit === "1" && indicator.formula === null && /\bshare\b|proportion|占|比重/i.test(`${indicator.names.en ?? ""} ${indicator.names.zh ?? ""}`);
  }) ?? null;
}

// src/audit/expressions.ts
function linkTo(claim, topic, linking) {
  if (topic === void 0) return { claim, node: null, why: "no_node" };
  return { ...expressionOf(asMeant(claim, linking.reader), topic, linking), claim };
}
function asMeant(claim, reader) {
  const gap = reader.gap(claim);
  if (claim.role === "change" && /\bma(?:de|kes?|king) up\s*$/i.test(gap)) return { ...claim, role: "level" };
  const within2 = /([^，。；]*)(?:里|中|内|当中)[^，。；]{0,4}占/.exec(gap)?.[1];
  return claim.role === "share" && claim.whole === null && within2 !== void 0 ? { ...claim, whole: within2 } : claim;
}
function expressionOf(claim, topic, { system, names, regions, reader, lastYear }) {
  const [region, sentence] = [regions(claim), reader.sentence(claim)];
  const [node] = topic.nodes;
  if (node === void 0) return { claim, node: null, why: "no_node" };
  const period = periodFor(claim, lastYear);
  if (period === null) return { claim, node, why: "no_period" };
  if (topic.nodes.length > 1) return sumOf(claim, topic, system, period, region);
  const isName = findConcepts(topic.called ?? "", claim.lang).some(({ id }) => id === claim.concept);
  const sector = /^(?:primary|secondary|tertiary|gdp)$/;
  const elided = topic.close && node.level === "account" && sector.test(claim.concept ?? "") && sector.test(conceptOfNode(node) ?? "");
  const bare = elided || topic.behind === true || topic.sector === true || isName && node.level !== "account";
  const found = indicatorFor(bare ? { ...claim, concept: null } : claim, node, system);
  if (found === null) return { claim, node, why: "no_indicator" };
  const { indicator, named: named2 } = found;
  const vague = indicator === "headline" && !named2 && topic.plain !== true && !/scale|size|规模|总量|total|output|revenue/i.test(claim.subject);
  const cellOf = (id, what, key = period.key) => {
    const cell = `${region.prefix}${id}.${what}[${key}]`;
    return period.ytd ? `ytd(${cell})` : cell;
  };
  const level = cellOf(node.id, indicator);
  const sure = topic.sure && region.sure && !vague;
  const link = (ref, certain = sure, others = []) => ({
    claim,
    ref,
    others,
    node,
    indicator,
    period: period.key,
    sure: certain,
    guessed: period.guessed === true,
    close: topic.close
  });
  const unit = indicator === "headline" ? headlineUnit(node, system) : indicatorOf(system, indicator)?.unit;
  const published = publishedShare(node, system);
  if (topic.sector && published !== null)
    return link(cellOf(node.id, published), false, [cellOf(node.id, published, yearBefore(period.key))]);
  switch (claim.role) {
    case "level":
    case "previous":
    case "conversion": {
      if (claim.role === "previous" && claim.unit === "1" && unit !== "1" && published === null)
        return growthRole(claim) ? link(`growth(${level})`, false) : { claim, node, why: "no_unit" };
      if (claim.unit === "1" && unit !== "1") {
        if (published !== null)
          return link(cellOf(node.id, published), sure && aboutShares.test(sentence), [
            ...claim.role === "previous" ? [cellOf(node.id, published, yearBefore(period.key))] : [],
            `growth(${level})`
          ]);
        return link(`growth(${level})`, false, node.id === totalId ? [] : [`share(${level})`]);
      }
      if (isMoney(claim.unit) && isMoney(unit ?? "") && claim.unit !== unit && claim.per === null)
        return /^[A-Z]{3}$/.test(claim.unit) ? link(`convert(${level}, ${claim.unit})`) : { claim, node, why: "no_unit" };
      if (!sameUnit(claim, unit ?? "", named2)) return { claim, node, why: "no_unit" };
      return claim.role === "previous" ? link(level, false, [cellOf(node.id, indicator, yearBefore(period.key))]) : link(level);
    }
    case "growth":
      if (claim.unit !== "1" && claim.unit !== "times") return { claim, node, why: "no_unit" };
      if (claim.since !== null && claim.period !== null && claim.since.to !== claim.period.to - 12 || claim.basis === "month" || claim.basis === "quarter")
        return { claim, node, why: "kind" };
      return link(`growth(${level})`, sure && (claim.basis !== "other" || claim.since !== null));
    case "points":
      return published === null || claim.basis === "month" ? { claim, node, why: "kind" } : link(
        `diff(${cellOf(node.id, published)})`,
        sure && claim.basis !== "quarter" && claim.since === null
      );
    case "change":
      if (claim.unit !== unit) return { claim, node, why: "no_unit" };
      return link(`diff(${level})`, false);
    case "share": {
      if (claim.unit !== "1") return { claim, node, why: "no_unit" };
      const whole = wholeFor(claim, node, system, names, sentence);
      if (whole === null) return { claim, node, why: "kind" };
      const measure = whole.level === "account" ? whole.headline ?? indicator : indicator === node.headline || indicator === "headline" ? "headline" : indicator;
      const computed = `${level} / ${cellOf(whole.id, measure)}`;
      if (whole.id === node.id) return { claim, node, why: "kind" };
      return published !== null && whole.level === "account" ? link(cellOf(node.id, published), sure, [computed]) : link(computed);
    }
    case "rank":
      return link(
        `rank(${cellOf(node.id, "headline")})`,
        sure && node.level === "industry" && isBySize(claim, reader),
        [`rank(growth(${level}))`]
      );
    case "contribution":
      return node.id === totalId ? { claim, node, why: "kind" } : link(`contribution(${level})`, false);
    default:
      return { claim, node, why: "kind" };
  }
}
var yearBefore = (key) => key.replace(/^\d{4}/, (year) => String(Number(year) - 1));
var aboutShares = /\b(?:shares?|weight|proportion|percentage of|structure|made up|mak(?:e|es|ing) up|account\w*)\b|占比|比重|占|结构/i;
function isBySize(claim, reader) {
  const [sentence, gap] = [reader.sentence(claim), reader.gap(claim)];
  if (/grow|fast|增|快/i.test(gap)) return false;
  const ofAll = /\beight\b|\bsize\b|\blargest\b|规模|八大|块头|体量|4\+4[”"]?各产业/i.test(sentence);
  if (!ofAll || /\bpillars?\b|\badvantageous\b|主导|优势/i.test(gap)) return false;
  return !/grow|fast|增|快/i.test(sentence) || /^(?:列|位列|居|位居|排|排名|排在)?$/.test(gap.trim());
}
var growthRole = (claim) => /grow|increas|增/i.test(claim.subject);
function sumOf(claim, topic, system, period, region) {
  const [node] = topic.nodes;
  if (node === void 0) return { claim, node: null, why: "no_node" };
  if (claim.role !== "level" && claim.role !== "share") return { claim, node, why: "kind" };
  if (claim.role === "level" && claim.unit !== headlineUnit(node, system))
    return { claim, node, why: "no_unit" };
  const account = node.level === "account";
  if (account && topic.nodes.some(({ parent }) => parent !== node.parent))
    return { claim, node, why: "kind" };
  const cell = (id) => {
    const one = `${region.prefix}${id}.${account ? node.headline ?? "headline" : "headline"}[${period.key}]`;
    return period.ytd ? `ytd(${one})` : one;
  };
  const sum = topic.nodes.map(({ id }) => cell(id)).join(" + ");
  const ref = claim.role === "share" ? `(${sum}) / ${cell(account ? node.parent ?? totalId : totalId)}` : sum;
  const sure = topic.sure && region.sure && claim.role === "level";
  return {
    claim,
    ref,
    others: [],
    node,
    indicator: "headline",
    period: period.key,
    sure,
    guessed: period.guessed === true,
    close: topic.close
  };
}
function sameUnit(claim, unit, named2) {
  if (claim.per !== null) return unit.endsWith(`/${claim.per}`) && unit.startsWith(claim.unit);
  if (claim.unit === unit || claim.unit === "" && unit === "1") return true;
  const per = /^([A-Z]{3})\/\w+$/.exec(unit)?.[1];
  if (per !== void 0) return claim.unit === per && named2;
  const counts = (text) => !isMoney(text) && !/^(?:1|points|index_points|times|years|months)$/.test(text);
  return named2 && counts(unit) && counts(claim.unit);
}
function headlineUnit(node, system) {
  const first = node.headline ?? partsOf(system, node.id)[0]?.headline ?? null;
  if (first !== null && first !== "headline") return indicatorOf(system, first)?.unit;
  const [child] = partsOf(system, node.id);
  return child === void 0 ? void 0 : headlineUnit(child, system);
}
function periodFor(claim, last = null) {
  const told2 = periodTold(claim);
  if (told2 !== null || claim.period !== null && yearOf(claim.period) !== null || last === null) return told2;
  return { key: last, ytd: false, guessed: true };
}
function periodTold(claim) {
  const span = claim.period ?? (claim.since === null ? null : { from: claim.since.from + 12, to: claim.since.to + 12 });
  if (span === null || yearOf(span) === null) return null;
  const { from, to } = span;
  const key = spanKey({ from, to });
  if (claim.period?.point === true)
    return { key: to % 12 === 11 ? String(Math.floor(to / 12)) : key, ytd: false };
  if (parsePeriod(key) !== void 0) return { key, ytd: false };
  const toDate = from % 12 === 0 && Math.floor(from / 12) === Math.floor(to / 12);
  return toDate ? { key: spanKey({ from: to, to }), ytd: true } : null;
}

// src/audit/planned.ts
var aimed = {
  en: /\b(?:targets?|targeted|goals?|objectives?|aims?|aimed|aiming|marks? (?:for|of|set)|sets? (?:out|marks)|planned|plans? (?:to|for|drawn|call|envisag)|plan of|envisag\w+|calls? for|should|shall|(?:is|are|was|were) to (?:\w+ ){0,2}(?:reach|pass|exceed|hit|become|be|rise|grow|come|top|make|account|supply|stay|hold|lie)|meant to|wants?|intends?|hopes? to|strives?|supposed to|must|due (?:by|in)|by (?:the end of )?20\d\d|threshold|benchmark|milestone|opinion)\b/i,
  zh: /目标|要求|力争|计划|规划|意见|方案|要(?:达到?|突破|超过|求|增长)|设计|设想|提出|设定|定下|确定|到20\d\d年|将(?:达到?|突破|超过|占)|任务|预期|关口|大关|门槛|“十[四五]五”/
};
var expected = {
  en: /\b(?:will|would|expected|expects?|forecasts?|projected|projects? (?:that|growth)|likely|estimated to|could|may|might|should)\b/i,
  zh: /预计|有望|预测|将(?!近|其|军|来)|拟|或将|可望/
};
var metEarly = {
  en: /\b(?:ahead of (?:schedule|time|plan|target)|early|in advance|sooner than|before (?:the )?(?:deadline|schedule|date|target (?:date|year)|due))\b/i,
  zh: /提前|提早|早到|早于|先于|早[一二两三四五\d]年/
};
var reached = {
  en: /\b(?:reached|stood at|came to|amounted|was|were|totalled|rose|grew|fell|already|in fact)\b/i,
  zh: /实现|完成|已|(?<!到)20\d\d年/
};
function plannedClaims(claims, reader) {
  const planned = /* @__PURE__ */ new Set();
  let last = null;
  for (const claim of claims) {
    const before = last?.source === claim.source && last.sentence === claim.sentence ? last : null;
    if (isPlanned(claim, before !== null && planned.has(before), reader)) planned.add(claim);
    last = claim;
  }
  return planned;
}
function isPlanned(claim, before, reader) {
  const { lang } = claim;
  const gap = reader.gap(claim);
  const clause = gap.split(lang === "zh" ? /[，；：]/ : /[,;:]\s/).at(-1) ?? "";
  const near = `${clause} ${/^[^，,；;。]{0,25}/.exec(reader.tail(claim))?.[0] ?? ""}`;
  const cued = (text) => expected[lang].test(text) || aimed[lang].test(text);
  if (cued(near)) return !(lang === "zh" && /^(?:20\d\d年)?(?:实现|完成)/.test(clause));
  if (reached[lang].test(clause)) return false;
  return cued(gap) || before && !/[；;]/.test(gap);
}

// src/audit/allowed-figures.ts
function allowed(claim, choice2, { store: { system } }, reader) {
  if (claim.unit !== choice2.unit && !(choice2.unit === "enterprises" && firms.test(claim.unit))) return false;
  if (choice2.derived === true && !derivable(claim, choice2, reader)) return false;
  if (choice2.kind !== "change" && aimed[claim.lang].test(reader.gap(claim)) && claim.role === "target")
    return false;
  const sort = {
    level: ["level", "previous", "change"],
    multiple: ["multiple", "growth", "level"],
    growth: ["growth", "level", "previous"],
    share: ["share", "level", "previous", "contribution_share"],
    change: ["change", "points", "level", "growth", "previous"]
  };
  if (!sort[choice2.kind].includes(claim.role)) return false;
  if (choice2.kind === "growth" && claim.role !== "growth" && !/grow|rate|increas|fast|pace|增|快/i.test(reader.earlier(claim, 300)))
    return false;
  const concept = findConcepts(claim.subject, claim.lang).some(({ id }) => id === claim.concept) ? claim.concept : null;
  if (concept === null || choice2.kind === "share" || choice2.kind === "change") return true;
  if (concept === conceptOfNode(choice2.node, system) || /^(?:output|enterprises|projects|area|contract|value_added|consumption|price|industrial_value_added|gdp|primary|secondary|tertiary)$/.test(
    concept
  ))
    return true;
  if (choice2.indicator === "headline") return ["revenue", "output_value"].includes(concept);
  return conceptsOf(choice2.indicator, system).has(concept) || named(choice2.node, concept);
}
var firms = /^(?:processors?|plants?|firms?|compan(?:y|ies)|businesses|makers?|producers?|manufacturers?)$/i;
var compares = /\b(?:than|more|less|lead|gap|ahead|behind|distance|difference|short|shy|missing|lacking|above|below|beyond|outweigh\w*|better|lag\w*|while|against)\b|比|差|多|少|高|低|超|快|慢|缺口|领先/i;
var wants = /\b(?:short|shy|away|missing|lacking|below|gap|more than that|above|beyond|exceed\w*|ha(?:s|ve) to|need\w*|required|must|to go|another)\b|差|距|缺口|超出|须|需|再增|低|高/i;
var attains = /\b(?:targets?|goals?|(?:of|to) (?:that|this|the) (?:amount|sum|mark|level)|in hand|of (?:it|the way))\b|目标|完成|相当于/i;
function derivable(claim, { ref, kind, unit, by }, reader) {
  const around2 = `${reader.gap(claim)} ${reader.tail(claim).slice(0, 40)}`;
  if (by === "mean") return /average|mean|apiece|each|平均|每个/i.test(around2);
  if (by === "measure") return true;
  if (ref.includes("/ target(")) return attains.test(around2);
  if (ref.includes("target(")) return wants.test(around2);
  const digits = (claim.text.match(/\d/g) ?? []).length;
  if (kind === "multiple") return claim.role === "multiple" || /倍|times|twice/i.test(claim.text);
  if (kind === "growth") return /\b(?:more|larger|bigger|above|again)\b|多|超出|高出/i.test(around2);
  if (kind === "share")
    return claim.role === "share" && digits + (claim.form === "words" ? 2 : 0) >= 2 || / \+ /.test(ref);
  if (kind === "change") return compares.test(around2) && (unit === "points" || digits >= 2);
  return digits >= 3;
}
var named = (node, concept) => concept.startsWith(node.id);

// src/audit/derivations.ts
var known = /* @__PURE__ */ new WeakMap();
function derivationOf(ref, context) {
  const own = known.get(context) ?? /* @__PURE__ */ new Map();
  known.set(context, own);
  const found = own.get(ref) ?? derive(ref, context);
  own.set(ref, found);
  return found;
}
async function derive(ref, context) {
  try {
    return await explain(ref, context);
  } catch (error) {
    if (error instanceof InputError) return void 0;
    throw error;
  }
}

// src/audit/derived-figures.ts
function pairChoices(nodes, period, prefix, currency) {
  const told2 = nodes.slice(0, 5);
  const head = headIn(prefix, period);
  const total = head({ id: totalId });
  const pairs = told2.flatMap((a) => told2.filter((b) => b.id !== a.id).map((b) => [a, b]));
  const between = pairs.flatMap(([a, b]) => [
    choice(a, `${head(a)} - ${head(b)}`, currency, "change"),
    choice(a, `growth(${head(a)}) - growth(${head(b)})`, "points", "change"),
    choice(a, `${head(a)} / ${head(b)}`, "times", "multiple"),
    choice(a, `${head(a)} / ${head(b)}`, "1", "share"),
    choice(a, `${head(a)} / ${head(b)} - 1`, "1", "growth")
  ]);
  const parts = told2.filter(({ level }) => level === "industry");
  const lists = [
    ...pairs.filter(
      ([a, b]) => a.level === "industry" && b.level === "industry" && told2.indexOf(a) < told2.indexOf(b)
    ),
    ...parts.length > 2 ? [parts] : []
  ].map((list) => [...list]);
  const sums = lists.flatMap((list) => {
    const [first] = list;
    const sum = list.map(head).join(" + ");
    if (first === void 0) return [];
    const group = told2.find(({ level }) => level === "group");
    return [
      choice(first, sum, currency, "level"),
      choice(first, `(${sum}) / ${total}`, "1", "share"),
      ...group === void 0 ? [] : [choice(first, `(${sum}) / ${head(group)}`, "1", "share")]
    ];
  });
  return [...between, ...sums];
}
function measureChoices(system, period, prefix, currency) {
  const total = system.industries.find(({ id }) => id === totalId);
  if (total === void 0) return [];
  const head = headIn(prefix, period);
  const industries = systemIndustries(system);
  const measures2 = [...new Set(industries.flatMap(({ headline }) => headline === null ? [] : [headline]))];
  const sums = measures2.flatMap((measure) => {
    const [own, others] = [true, false].map(
      (is) => industries.filter(({ headline }) => headline === measure === is)
    );
    return [own, others].flatMap((list = []) => {
      if (list.length < 2 || list.length === industries.length) return [];
      const sum = list.map(head).join(" + ");
      return [
        choice(total, sum, currency, "level", "measure"),
        choice(total, `(${sum}) / ${head(total)}`, "1", "share", "measure")
      ];
    });
  });
  const groups = system.industries.filter(({ level }) => level === "group");
  const means = [total, ...groups].map((node) => {
    const members = node.id === totalId ? industries : partsOf(system, node.id);
    return choice(node, `${head(node)} / ${members.length}`, currency, "level", "mean");
  });
  return [...sums, ...means];
}
function targetChoices(node, head, targets) {
  return targets.filter(({ expression }) => expression === `${node.id}.${node.headline ?? "headline"}[t]`).flatMap(({ id, unit, annual_growth: yearly, value }) => [
    choice(node, `target(${id}) - ${head}`, unit, "change"),
    choice(node, `${head} - target(${id})`, unit, "change"),
    choice(node, `${head} / target(${id})`, "1", "share"),
    choice(node, `target(${id}) / ${head} - 1`, "1", "growth"),
    ...yearly === null || value === 0 ? [] : [choice(node, `${yearly} - growth(${head})`, "points", "change")]
  ]);
}
var headIn = (prefix, period) => ({ id }) => `${prefix}${id}.headline[${period}]`;
function choice(node, ref, unit, kind, by) {
  return { node, ref, unit, kind, indicator: "headline", derived: true, ...by === void 0 ? {} : { by } };
}

// src/audit/judge-conversions.ts
async function judgeConversion(link, figure, value, context, lang, all) {
  const { claim, ref } = link;
  if (meet(claim.interval, { low: value, high: value })) {
    const derivation = await derivationOf(ref, context);
    return {
      ref,
      computed: value,
      verdict: "verified",
      why: `${ref} = ${figure.text[lang]}`,
      ...derivation === void 0 ? {} : { derivation }
    };
  }
  const printed = all.find(
    ({ claim: other }) => other !== claim && other.frame === claim.frame && other.role === "level"
  )?.claim;
  const own = /^convert\((.+), [A-Z]{3}\)$/.exec(ref)?.[1] ?? "";
  const [level] = printed === void 0 ? await evaluate(own, context) : [];
  const source = printed ?? (level?.value == null ? void 0 : { value: level.value, unit: level.unit });
  const year = Number(link.period.slice(0, 4));
  const rates = source === void 0 ? [] : await context.engine.all(
    `SELECT kind, period, CASE WHEN "from" = '${claim.unit}' THEN rate ELSE 1 / rate END AS rate FROM ${storeTable(context.engine, context.store, "rates")}
     WHERE (("from" = '${claim.unit}' AND "to" = '${source.unit}') OR ("from" = '${source.unit}' AND "to" = '${claim.unit}')) AND substr(period, 1, 4) IN ('${year}', '${year + 1}')`
  );
  const implied = source === void 0 ? null : source.value / claim.value;
  const known2 = rates.map(
    ({ kind, period, rate: rate2 }) => lang === "zh" ? `${period}\u5E74${kind === "end" ? "\u672B" : "\u5E73\u5747"}\u4E3A${rate2}` : `${rate2} ${kind === "end" ? "at the end of" : "on average in"} ${period}`
  ).join(lang === "zh" ? "\uFF0C" : ", ");
  const far = implied !== null && rates.length > 0 && rates.every(({ rate: rate2 }) => implied > rate2 * 1.15 || implied < rate2 / 1.15);
  const rate = implied === null ? "" : Number(implied.toPrecision(4));
  const why = lang === "zh" ? `\u6587\u4E2D\u9690\u542B\u6C47\u7387\u4E3A1${currencyName(claim.unit, lang)}\u5408${rate}${source === void 0 ? "" : currencyName(source.unit, lang)}\uFF1B${known2}\u3002\u6309${figure.text.zh}\u8BA1` : `the text implies ${rate} ${source?.unit ?? ""} per ${claim.unit}, against ${known2}; at the average rate it would be ${figure.text.en}`;
  return {
    ref,
    computed: value,
    verdict: far && link.sure ? "contradicted" : "unsupported",
    why,
    ...far && link.sure ? {} : { unjudged: "no_figure" }
  };
}

// src/audit/judge-figure.ts
async function judgeFigure(link, figures, context, lang, all, sentence) {
  const { claim } = link;
  const known2 = [link.ref, ...link.others].flatMap((ref2) => {
    const figure2 = figures.get(ref2);
    return figure2 === void 0 || figure2 instanceof InputError || figure2.value === null ? [] : [{ ref: ref2, figure: figure2, value: figure2.value }];
  });
  const fitting = known2.find(({ value: value2 }) => fits(claim, value2));
  const told2 = fitting ?? known2[0];
  if (told2 === void 0) return missing(link.ref, figures.get(link.ref), lang);
  const { ref, figure, value } = told2;
  if (claim.unit !== figure.unit && /^convert\(/.test(ref) && fitting === void 0)
    return judgeConversion(link, figure, value, context, lang, all);
  if (ref.startsWith("convert(")) return judgeConversion(link, figure, value, context, lang, all);
  const derivation = await derivationOf(ref, context);
  const base = { ref, computed: value, ...derivation === void 0 ? {} : { derivation } };
  if (fitting !== void 0) {
    const basis = otherBasis(link, context, sentence);
    if (basis !== null)
      return {
        ...base,
        verdict: link.sure ? "contradicted" : "unsupported",
        why: `${ref} = ${figure.text[lang]}${basis[lang]}`,
        ...link.sure ? {} : { unjudged: "not_linked" }
      };
    return {
      ...base,
      verdict: "verified",
      why: lang === "zh" ? `${ref} = ${figure.text.zh}\uFF1B\u6587\u4E2D\u4E3A${claim.text}\uFF0C${reading(claim, lang)}` : `${ref} = ${figure.text.en}; the text has ${claim.text}, ${reading(claim, lang)}`
    };
  }
  if (link.sure && nearEnough(claim, value) && otherBasis(link, context, sentence) === null)
    return { ...base, verdict: "contradicted", why: against(link.claim, ref, figure, value, lang) };
  return {
    ...base,
    verdict: "unsupported",
    why: lang === "zh" ? `\u5DE5\u4F5C\u533A${ref} = ${figure.text.zh}\uFF0C\u4F46\u6587\u4E2D\u6240\u6307\u672A\u5FC5\u76F8\u540C` : `the workspace has ${ref} = ${figure.text.en}, but the text may speak of something else`,
    unjudged: "not_linked"
  };
}
function fits(claim, value) {
  if (meet(claim.interval, { low: value, high: value })) return true;
  const undirected = ["points", "change"].includes(claim.role) && claim.direction === 0;
  return undirected && meet(claim.interval, { low: -value, high: -value });
}
function against(claim, ref, figure, value, lang) {
  const shown = quantityText(value, claim.unit, lang, claim);
  const same = shown === figure.text[lang];
  const right = same ? figure.text[lang] : lang === "zh" ? `${figure.text.zh}\uFF08${shown}\uFF09` : `${figure.text.en} (${shown})`;
  if (claim.hedge === "exact")
    return lang === "zh" ? `${ref} = ${right}\uFF1B\u6587\u4E2D\u4E3A${claim.text}` : `${ref} = ${right}; the text has ${claim.text}`;
  return lang === "zh" ? `${ref} = ${right}\uFF0C\u4E0D\u5728\u201C${claim.text}\u201D\u6240\u6307\u7684\u8303\u56F4\u5185` : `${ref} = ${right}, which is not what "${claim.text}" with its hedge can mean`;
}
function missing(ref, figure, lang) {
  const base = { ref, computed: null, verdict: "unsupported", unjudged: "no_figure" };
  if (figure instanceof InputError) return { ...base, why: figure.problems[0]?.message ?? figure.message };
  const reason = figure?.why?.[lang] ?? (lang === "zh" ? "\u6CA1\u6709\u5BF9\u5E94\u7684\u6570\u636E" : "there is no such figure");
  return { ...base, why: lang === "zh" ? `${ref}\uFF1A${reason}` : `${ref}: ${reason}` };
}
function otherBasis({ claim, indicator }, { store: { system } }, sentence) {
  if (claim.role !== "growth" || indicatorOf(system, indicator)?.growth !== "real") return null;
  if (!nominal[claim.lang].test(sentence) || /未扣除|not adjusted|without adjust/i.test(sentence) && !nominal[claim.lang].test(sentence))
    return null;
  return {
    en: ", which is growth at comparable prices; the text calls it growth at current prices",
    zh: "\uFF0C\u7CFB\u6309\u53EF\u6BD4\u4EF7\u683C\u8BA1\u7B97\u7684\u589E\u901F\uFF1B\u6587\u4E2D\u79F0\u6309\u73B0\u4EF7\u8BA1\u7B97"
  };
}
function nearEnough(claim, value) {
  const ratio = Math.abs(claim.value / value);
  const most = claim.role === "growth" ? 12 : 3;
  const slips = [1e-6, 1e-4, 1e-3, 0.1, 10, 1e3, 1e4, 1e6].some(
    (power) => Math.abs(ratio / power - 1) < 0.05
  );
  return ratio < most && ratio > 1 / most || slips;
}
function reading({ interval: { low, high }, ...claim }, lang) {
  const like = { ...claim, interval: { low, high } };
  const range = `${quantityText(low, claim.unit, lang, like)} \u2026 ${quantityText(high, claim.unit, lang, like)}`;
  if (claim.hedge === "exact")
    return lang === "zh" ? `\u6309\u6240\u5370\u4F4D\u6570\u76F8\u7B26\uFF08${range}\uFF09` : `which stands for ${range}`;
  return lang === "zh" ? `\u6309\u5176\u63AA\u8F9E\u76F8\u7B26\uFF08${range}\uFF09` : `which, hedged as it is, stands for ${range}`;
}

// src/audit/judge-by-value.ts
async function judgeByValue(claims, by) {
  const { context } = by;
  const tellable = claims.filter((claim) => isTellable(claim) && (by.own(claim) || isTelling(claim)));
  const asked = new Map(tellable.map((claim) => [claim, candidatesOf(claim, by)]));
  const refs = [...new Set([...asked.values()].flatMap(({ near }) => near.map(({ ref }) => ref)))];
  const figures = await by.evaluated(refs);
  const valueOf = (ref) => {
    const figure = figures.get(ref);
    return figure === void 0 || !("value" in figure) ? null : figure.value;
  };
  const judged = /* @__PURE__ */ new Map();
  for (const [claim, { near, here }] of asked) {
    const lang = by.tongue(claim);
    const fit = near.find(({ ref }) => {
      const value = valueOf(ref);
      return value !== null && fits(claim, value);
    });
    if (fit !== void 0) {
      judged.set(claim, await verdict(claim, fit.ref, figures, context, lang, "verified"));
      continue;
    }
    const required = by.own(claim) ? near.find(({ ref }) => isGapOfTarget(claim, ref, valueOf(ref))) : void 0;
    if (required !== void 0) {
      judged.set(claim, await verdict(claim, required.ref, figures, context, lang, "contradicted"));
      continue;
    }
    if (!isTelling(claim) || !by.own(claim) || by.topics.get(claim)?.narrowed === true) continue;
    const slips = misprints(claim);
    const slipped = near.filter(({ node, ref, derived }) => {
      const value = valueOf(ref);
      return derived !== true && here.has(node.id) && value !== null && slips.some((slip2) => meet(slip2, { low: value, high: value }));
    });
    const [slip] = slipped;
    if (slip !== void 0 && new Set(slipped.map(({ node }) => node.id)).size === 1)
      judged.set(claim, await verdict(claim, slip.ref, figures, context, lang, "contradicted"));
  }
  return judged;
}
function isGapOfTarget(claim, ref, required) {
  if (!/^target\(\w+\) \/ .+ - 1$/.test(ref) || required === null || claim.hedge !== "exact") return false;
  return claim.role === "growth" && fits(claim, required / (1 + required));
}
function candidatesOf(claim, by) {
  const { reader, topics, regions, targets, context } = by;
  const named2 = by.names.find(reader.sentence(claim), claim.lang).map(({ node }) => node);
  const topic = topics.get(claim);
  if (topic?.narrowed === true && !isTelling(claim)) return { near: [], here: /* @__PURE__ */ new Set() };
  const reach = isTelling(claim) ? 3e3 : named2.length > 0 ? 0 : 400;
  const before = by.names.before(claim, reach, reader).map(({ node }) => node);
  const told2 = [.../* @__PURE__ */ new Set([...topic?.nodes ?? [], ...named2, ...before])];
  const nodes = withTotal(told2, context, isTelling(claim));
  const here = new Set([...named2, ...topic?.nodes ?? []].map(({ id }) => id));
  const period = periodFor(claim, by.lastYear);
  const beyond = period !== null && by.lastYear !== null && period.key > by.lastYear;
  const unsaid = !claim.periodHere || wants.test(reader.gap(claim)) || beyond && !reader.sentence(claim).includes(period.key);
  const last = by.lastYear !== null && unsaid ? [by.lastYear] : [];
  const years = period === null ? last : [.../* @__PURE__ */ new Set([period.key, ...last])];
  const { prefix } = regions(claim);
  const near = nodes.flatMap(
    (node) => years.flatMap((year) => choicesOf(context, node, year, prefix, targets)).filter((choice2) => allowed(claim, choice2, context, reader))
  );
  const currency = moneyOf(context.store.system.indicators.map(({ unit }) => unit));
  const around2 = by.names.before(claim, 400, reader).map(({ node }) => node);
  const beside = [.../* @__PURE__ */ new Set([...named2, ...topic?.nodes ?? [], ...around2.reverse()])];
  const pairs = years.flatMap((year) => pairChoices(beside, year, prefix, currency)).filter((choice2) => allowed(claim, choice2, context, reader));
  near.push(...pairs);
  if (isTelling(claim))
    near.push(
      ...years.flatMap((year) => measureChoices(context.store.system, year, prefix, currency)).filter((choice2) => allowed(claim, choice2, context, reader))
    );
  return { near, here };
}
function withTotal(nodes, { store: { system } }, telling) {
  const groups = system.industries.filter(({ level }) => level === "group");
  const total = system.industries.find(({ id }) => id === totalId);
  const all = telling || groups.length > 1 && groups.every(({ id }) => nodes.some((node) => node.id === id));
  return all && total !== void 0 && !nodes.includes(total) ? [...nodes, total] : [...nodes];
}
function choicesOf({ store: { system } }, node, period, prefix, targets) {
  const composite = node.id === totalId || node.level === "group";
  const headline = composite ? ["headline"] : [];
  const published = publishedShare(node, system);
  const levels = [...headline, ...ownIndicators(node, system)].flatMap((indicator) => {
    const cell = `${prefix}${node.id}.${indicator}[${period}]`;
    const unit = indicator === "headline" ? moneyOf(system.indicators.map((one) => one.unit)) : indicatorOf(system, indicator)?.unit ?? "";
    return [
      { node, ref: cell, unit, kind: unit === "1" ? "share" : "level", indicator },
      ...unit === "1" ? [] : [{ node, ref: `growth(${cell})`, unit: "1", kind: "growth", indicator }]
    ];
  });
  const head = `${prefix}${node.id}.${composite ? "headline" : node.headline ?? "headline"}[${period}]`;
  const shares = node.level === "account" || node.id === totalId ? [] : [
    {
      node,
      ref: `${prefix}${node.id}.headline[${period}] / ${prefix}${totalId}.headline[${period}]`,
      unit: "1",
      kind: "share",
      indicator: "headline"
    }
  ];
  const parent = node.level === "account" && node.parent !== null && published === null ? [
    {
      node,
      ref: `${head} / ${prefix}${node.parent}.headline[${period}]`,
      unit: "1",
      kind: "share",
      indicator: "headline"
    }
  ] : [];
  const points = published === null ? [] : [
    {
      node,
      ref: `diff(${prefix}${node.id}.${published}[${period}])`,
      unit: "points",
      kind: "change",
      indicator: published
    }
  ];
  const short = targetChoices(node, head, targets);
  return [...levels, ...shares, ...parent, ...points, ...short];
}
var moneyOf = (units) => units.find((unit) => /^[A-Z]{3}$/.test(unit)) ?? "";
function isTellable(claim) {
  return claim.per === null && claim.unit !== "" && claim.half > 0 && claim.unit !== "years";
}
function isTelling(claim) {
  return claim.hedge === "exact" && (claim.text.match(/\d/g) ?? []).length >= 4;
}
async function verdict(claim, ref, figures, context, lang, kind) {
  const figure = figures.get(ref);
  const value = figure !== void 0 && "value" in figure ? figure.value : null;
  const told2 = figure !== void 0 && "text" in figure ? figure.text[lang] : "";
  const derivation = await derivationOf(ref, context);
  const slip = kind === "contradicted" ? lang === "zh" ? "\uFF0C\u4F3C\u6709\u7B14\u8BEF" : ", a slip of its digits or scale" : "";
  return {
    ref,
    computed: value,
    verdict: kind,
    why: lang === "zh" ? `${ref} = ${told2}\uFF1B\u6587\u4E2D\u4E3A${claim.text}${slip}` : `${ref} = ${told2}; the text has ${claim.text}${slip}`,
    ...derivation === void 0 ? {} : { derivation }
  };
}

// src/audit/judge-counts.ts
function unlinkedVerdict({ claim, node, why }, lang) {
  const bound = claim.kind === "bound";
  const texts = {
    no_node: ["what it is about is not in the workspace", "\u5DE5\u4F5C\u533A\u4E2D\u6CA1\u6709\u5B83\u6240\u6307\u7684\u5BF9\u8C61"],
    no_indicator: [
      `the workspace has no such indicator of ${node?.id ?? "it"}`,
      `\u5DE5\u4F5C\u533A\u6CA1\u6709${node?.id ?? ""}\u7684\u8FD9\u4E00\u6307\u6807`
    ],
    no_period: ["the text does not say of which period", "\u6587\u4E2D\u6CA1\u6709\u8BF4\u660E\u65F6\u671F"],
    no_unit: [
      `${node?.id ?? "it"} has no such figure in ${claim.unit || "this unit"}`,
      `${node?.id ?? ""}\u6CA1\u6709\u4EE5\u6B64\u5355\u4F4D\u8BA1\u7684\u6307\u6807`
    ],
    kind: ["the workspace holds no figure of this kind to judge it by", "\u5DE5\u4F5C\u533A\u6CA1\u6709\u53EF\u636E\u4EE5\u5224\u65AD\u7684\u8FD9\u7C7B\u6570\u636E"]
  };
  const [en, zh] = texts[why];
  const prefix = bound ? lang === "zh" ? "\u754C\u9650\u503C\uFF1A" : "a bound: " : "";
  return {
    ref: null,
    computed: null,
    verdict: "unsupported",
    why: prefix + (lang === "zh" ? zh : en),
    unjudged: bound ? "bound" : why === "no_node" ? "not_linked" : "no_figure"
  };
}
var plain = {
  en: /^(?:\s|["“”‘’'+\d-]|\b(?:major|key|main|modern|all|such|priority|focal|industries|industry|sectors?|branches|of|the|city['’]s|system)\b)*$/i,
  zh: /^(?:大|个|类|主要|重点|现代|产业|行业|[“”"+\d])*$/
};
function definedCount(claim, system, names, before, after, lang, own) {
  if (claim.half > 0.5 || !Number.isInteger(claim.value) || claim.value > 60 || claim.role !== "level")
    return null;
  const unit = claim.text.replace(claim.lang === "zh" ? /^[\d一二两三四五六七八九十]+/ : /^\w+/, "");
  const follows = `${unit}${after}`;
  const phrase = claim.lang === "zh" ? /^(?:大|个)?[“”"+\d]*[\u4e00-\u9fff]{0,4}?产业(?!链|园|集|基|项|化)/.exec(follows)?.[0] : /^[\s"“”‘’'+\d]*(?:[a-z-]+[\s"“”‘’'+\d]+){0,3}?(?:industries|sectors|branches|pillars)\b/i.exec(
    follows
  )?.[0] ?? (/\bthe $/i.test(before) && /^(?:$|[,.;)]|\s+(?:of them|together|combined)\b)/.test(follows) ? "" : void 0);
  if (phrase === void 0) return null;
  const group = names.find(phrase, claim.lang).find(({ node }) => node.level === "group");
  const rest = group === void 0 ? phrase : phrase.slice(0, group.start) + phrase.slice(group.end);
  if (!plain[claim.lang].test(rest)) return null;
  const members = group === void 0 ? systemIndustries(system).length : partsOf(system, group.node.id).length;
  const fits2 = members === claim.value;
  const all = claim.lang === "zh" ? /^大/.test(follows) : /\b(?:the|all|its|city['’]s)\s+$/i.test(before);
  const sure = own && group !== void 0 && group.coverage >= 0.7 && all;
  if (!fits2 && !sure) return null;
  const what = group === void 0 ? nameOf(system, lang) : nameOf(group.node, lang);
  return {
    ref: null,
    computed: members,
    verdict: fits2 ? "verified" : "contradicted",
    why: lang === "zh" ? `\u6309\u7CFB\u7EDF\u5B9A\u4E49\uFF0C${what}\u5171${members}\u4E2A\u4EA7\u4E1A` : `the system defines ${members} industries: ${what}`
  };
}

// src/audit/judge-tables.ts
var declared = [
  [/单位[：:]?\s*亿元|（亿元）|\(亿元\)/g, 1e8],
  [/单位[：:]?\s*万元|（万元）|\(万元\)/g, 1e4],
  [/单位[：:]?\s*百万元/g, 1e6],
  [/\b(?:yuan|RMB|CNY|dollars|USD)\b[^\n|]{0,6}\b(?:bn|billions?)\b|\b(?:billions? (?:of )?|bn )(?:yuan|RMB|CNY|dollars)/gi, 1e9],
  [/\b(?:yuan|RMB|CNY|dollars|USD)\b[^\n|]{0,6}\b(?:mn|millions?)\b|\b(?:millions? (?:of )?|mn )(?:yuan|RMB|CNY|dollars)/gi, 1e6]
];
var inPercent = /\bin (?:percent|per cent|%)|\(%\)|（%）|单位[：:]?\s*%/i;
async function judgeTables(claims, tables) {
  const asks = claims.filter(
    (claim) => claim.aside === "table" || claim.aside === null && claim.unit === "" && claim.half > 0
  ).flatMap((claim) => askOf(claim, tables));
  const figures = await tables.evaluated([
    ...new Set(asks.flatMap(({ levels, rates }) => [...levels, ...rates]))
  ]);
  const judged = /* @__PURE__ */ new Map();
  for (const ask of asks) {
    const verdict2 = verdictOn(ask, figures, tables);
    if (verdict2 !== null) judged.set(ask.claim, verdict2);
  }
  return judged;
}
function askOf(claim, { names, reader, context, lastYear }) {
  const { system } = context.store;
  const row = reader.before(claim).split("\n").at(-1) ?? "";
  const before = reader.earlier(claim, row.length + 500);
  const factor = declared.flatMap(([pattern, power]) => [...before.matchAll(pattern)].map(({ index }) => ({ index, power }))).sort((a, b) => a.index - b.index).at(-1)?.power;
  const percent = factor === void 0 && inPercent.test(before.split("\n").slice(0, -1).join("\n"));
  if (factor === void 0 && !percent) return [];
  const year = /(?:19|20)\d\d/.exec(before)?.[0] ?? lastYear;
  const sums = /\b(?:total|all (?:of )?(?:the )?(?:above|four|five)|sum|together|subtotal)\b|合计|小计|总计/i.test(row);
  const named2 = names.find(row, claim.lang).filter(({ node: node2 }) => !sums || node2.level !== "total").at(-1)?.node;
  const heads = names.find(before.slice(0, before.length - row.length), claim.lang);
  const node = sums ? heads.find((hit) => hit.node.level === "group")?.node ?? named2 : named2;
  if (node === void 0 || year === null) return [];
  const composite = node.level === "group" || node.level === "total";
  const levels = (composite ? ["headline"] : ownIndicators(node, system)).map(
    (id) => `${node.id}.${id}[${year}]`
  );
  const rates = [
    ...composite ? [] : levels.map((level) => `growth(${level})`),
    ...node.level === "account" ? [] : [`share(${node.id}.headline[${year}])`]
  ];
  return [{ claim, node, factor: factor ?? 0.01, levels: percent ? [] : levels, rates }];
}
function verdictOn({ claim, factor, levels, rates }, figures, { tongue, own }) {
  const known2 = (refs) => refs.flatMap((ref) => {
    const figure = figures.get(ref);
    return figure === void 0 || !("value" in figure) || figure.value === null ? [] : [{ ref, figure, value: figure.value }];
  });
  const lang = tongue(claim);
  const within2 = (figure, by) => Math.abs(claim.value * by - figure) <= claim.half * by + Math.abs(figure) * 1e-9;
  const say = (ref, figure, verdict2) => ({
    ref,
    computed: figure.value,
    verdict: verdict2,
    why: lang === "zh" ? `${ref} = ${figure.text.zh}\uFF1B\u8868\u4E2D\u4E3A${claim.text}` : `${ref} = ${figure.text.en}; the table has ${claim.text}`
  });
  const level = known2(levels).find(({ value }) => within2(value, factor));
  if (level !== void 0) return say(level.ref, level.figure, "verified");
  const rate = known2(rates).find(({ value }) => within2(value, 0.01));
  if (rate !== void 0) return say(rate.ref, rate.figure, "verified");
  const telling = (claim.text.match(/\d/g) ?? []).length >= 4;
  const slip = known2(levels).find(
    ({ value }) => transposed(claim, claim.value).some((other) => Math.abs(other * factor - value) <= claim.half * factor)
  );
  return slip !== void 0 && telling && own(claim) ? say(slip.ref, slip.figure, "contradicted") : null;
}

// src/audit/judge-rates.ts
var speaks = {
  en: /\bexchange rate|\brate of\b|\bper (?:U\.?S\.? )?dollar|\bto the dollar|\ba dollar\b|\bparity\b|\bone dollar\b/i,
  zh: /汇率|中间价|兑/
};
function judgeRates(claims, rates, reader, tongue) {
  const judged = /* @__PURE__ */ new Map();
  for (const [i, claim] of claims.entries()) {
    const bare = claim.unit === "" && (claim.text.match(/\d/g) ?? []).length >= 4;
    if (!(isMoney(claim.unit) || bare) || claim.value > 1e3 || claim.half === 0) continue;
    const clause = `${bare ? reader.earlier(claim, 200) : reader.before(claim)} ${reader.tail(claim)}`;
    if (!speaks[claim.lang].test(clause)) continue;
    const year = claim.period === null ? null : String(Math.floor(claim.period.to / 12));
    const near = `${reader.before(claim).split(/[，,；;]/).at(-1) ?? ""} ${/^[^，,；;。]{0,24}/.exec(reader.tail(claim))?.[0] ?? ""}`;
    const atEnd = /\bend\b|年末|年底|中间价|期末/i.test(near);
    const onAverage = /average|平均/i.test(near);
    const choices = rates.filter(({ from, to }) => bare || to === claim.unit || from === claim.unit).filter(({ period }) => year === null || period.slice(0, 4) === year).filter(({ kind }) => atEnd ? kind === "end" : !onAverage || kind === "average").map((row) => ({ ...row, rate: bare || row.to === claim.unit ? row.rate : 1 / row.rate }));
    const fit = choices.find(({ rate }) => claim.interval.low <= rate && rate <= claim.interval.high);
    const [first] = choices;
    const told2 = fit ?? (choices.length === 1 && (atEnd || onAverage) ? first : void 0);
    if (bare && fit === void 0) continue;
    if (told2 === void 0 || Math.abs(told2.rate / claim.value - 1) > 0.5) continue;
    const lang = tongue(claim);
    const verdict2 = {
      ref: null,
      computed: told2.rate,
      verdict: fit === void 0 ? "contradicted" : "verified",
      why: lang === "zh" ? `${told2.period}\u5E74${told2.kind === "end" ? "\u672B" : "\u5E73\u5747"}\u6C47\u7387\u4E3A${Number(told2.rate.toPrecision(6))}\uFF1B\u6587\u4E2D\u4E3A${claim.text}` : `the rate ${told2.kind === "end" ? "at the end of" : "on average in"} ${told2.period} is ${Number(told2.rate.toPrecision(6))}; the text has ${claim.text}`
    };
    judged.set(claim, verdict2);
    const one = claims[i - 1];
    if (one?.value === 1 && isMoney(one.unit) && one.sentence === claim.sentence && one.source === claim.source)
      judged.set(one, { ...verdict2, computed: 1 });
  }
  return judged;
}

// src/audit/regions-in-text.ts
function regionFinder(system, texts) {
  const own = ownRegion(system);
  const parts = system.regions.filter(({ id }) => id !== own.id);
  if (parts.length === 0) return () => ({ prefix: "", sure: true });
  return (claim) => {
    const before = texts[claim.source]?.text.slice(0, claim.start) ?? "";
    const sentence = before.slice(
      Math.max(before.lastIndexOf(". "), before.lastIndexOf("\u3002"), before.lastIndexOf("\n")) + 1
    );
    const here = lastNamed(parts, own, sentence);
    if (here !== null)
      return { prefix: here.region.id === own.id ? "" : `${here.region.id}/`, sure: here.alone };
    const earlier = lastNamed(parts, own, before);
    return earlier === null || earlier.region.id === own.id ? { prefix: "", sure: true } : { prefix: `${earlier.region.id}/`, sure: false };
  };
}
function lastNamed(parts, own, text) {
  const lower = text.toLowerCase();
  const at = (region) => Math.max(...calls(region).map((name) => lower.lastIndexOf(name)));
  const whole = at(own);
  const rest = whole < 0 ? lower : lower.slice(whole + (own.names.en?.length ?? 0));
  const found = parts.map((region) => ({ region, at: Math.max(...calls(region).map((name) => rest.lastIndexOf(name))) })).filter((one) => one.at >= 0).sort((a, b) => b.at - a.at);
  const [first] = found;
  if (first === void 0) return whole < 0 ? null : { region: own, alone: true };
  return { region: first.region, alone: found.length === 1 };
}
function calls(region) {
  return Object.values(region.names).flatMap((name) => [name, name.replace(/ (?:County|City|Province|District)$|[市省区县州]$/, "")]).filter((name) => name.length > 1).map((name) => name.toLowerCase());
}

// src/audit/narrowing.ts
var narrower = {
  en: /\b(?:firms?|compan(?:y|ies)|enterprises?|parks?|zones?|districts?|count(?:y|ies)|products?|bases?|projects?|leading|clusters?|chains?|segments?|tax|robots?|makers?|producers?|plants?|provinces?|provincial|national|nationwide|country|China['’]s|Chinese|world|global|exports?|imports?|listed|private|state-owned|foreign|online|per (?:capita|head)|average|monthly|profits?|loans?|deposits?|orders?)\b/i,
  zh: /企业|公司|园区|基地|产品|项目|龙头|集群|产业链|全国|全省|我国|我省|省内|国内(?!生产)|出口|进口|税|民营|国有|外资|人均|利润|贷款|存款|订单|线上|网上/
};
var innocent = {
  en: /\b(?:industrial )?enterprises above (?:the )?designated size\b|\bprovincial capital\b|\bchain chiefs?\b|\bleading (?:the|all)\b/gi,
  zh: /规模以上工业企业|省会|链长|主要产品/g
};
var notPlaces = /^(?:The|This|That|In|On|At|By|For|From|Of|It|Its|Their|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|GDP|Development|Reform|Commission|Bureau|Statistics|Last|Year)$/;
function narrows(clause, lang, own, placesOnly = false) {
  const plain2 = clause.replace(innocent[lang], " ");
  return !placesOnly && narrower[lang].test(plain2) || elsewhere(plain2, lang, own);
}
function elsewhere(clause, lang, own) {
  const isOwn = (place) => own.some((name) => name.includes(place.toLowerCase()));
  const places = lang === "zh" ? [...clause.matchAll(/([\u4e00-\u9fff]{2,3})(?:市|省)(?!场|级|内|外|民|政|里)/g)].filter(
    ([whole]) => !/^(?:全|本|该|我|各|城|都|超|上)/.test(whole) && !/[全本该我各从据由经在向对让与和及到]$/.test(whole.slice(0, -1))
  ) : [...clause.matchAll(/\b([A-Z][a-z]{3,})['’]s\b|\b(?:in|of|for)\s+([A-Z][a-z]{3,})\b/g)];
  return places.some((match) => {
    const place = match[1] ?? match[2] ?? "";
    if (lang === "zh") return ![place, place.slice(-2)].some(isOwn);
    return !notPlaces.test(place) && !isOwn(place);
  });
}

// src/audit/speaks-of.ts
async function speakOf(texts, linked, names, system, targets, evaluated) {
  const telling = linked.filter(
    (one) => "ref" in one && one.claim.hedge === "exact" && ["level", "growth"].includes(one.claim.role)
  );
  const figures = await evaluated([...new Set(telling.map(({ ref }) => ref))]);
  return texts.map(({ text }, source) => {
    const lang = language(text);
    const right = telling.filter(({ claim, ref }) => {
      const figure = figures.get(ref);
      const value = figure !== void 0 && "value" in figure ? figure.value : null;
      return claim.source === source && value !== null && fits(claim, value);
    });
    const weights = right.map(({ claim, node }) => {
      const digits = claim.text.match(/\d/g)?.length ?? 0;
      return (digits >= 4 ? 2 : digits >= 3 ? 1 : 0.5) * (node.level === "account" ? 0.5 : 1);
    });
    const aims = targets.filter(
      ({ expression, unit, value }) => linked.some(
        ({ claim, node }) => claim.source === source && claim.unit === unit && Math.abs(claim.value - value) <= value * 1e-9 && expression.startsWith(`${node?.id ?? ""}.`)
      )
    );
    const weight = weights.reduce((sum, one) => sum + one, aims.length);
    const groups = system.industries.filter(({ level }) => level === "group");
    const full = names.find(text, lang).filter(({ coverage }) => coverage > 0.95);
    const all = groups.length > 1 && groups.every(({ id }) => full.some(({ node }) => node.id === id));
    const here = !elsewhere2.test(text) && !narrows(text, lang, names.own, true);
    const own = names.speaksOf(text) || weight >= 3 || here && (all || weight >= 1);
    return { own, year: own && weight >= 1 };
  });
}
var elsewhere2 = /\b(?:national|nationwide|countrywide|worldwide|China['’]s|global)\b|全国|我国|全球|世界/;

// src/audit/strays.ts
var moves = {
  en: /\b(?:excluding|excepting|except(?: for)?|other than|apart from|aside from|without|net of|all but|leaving out|(?:first|early|preliminary|provisional|initial) (?:estimate|figure|count)s?)\b/i,
  zh: /除|不含|不包括|剔除|扣除|之外|以外|修订前|快报数/
};
var picks = {
  en: /\b(?:alone|itself|themselves|within (?:it|them|this)|of (?:which|these|those|them)|in particular|above all|notably|especially|thereof|(?<!and )the (?:first|second|primary|secondary|tertiary))\b/i,
  zh: /其中|尤其|特别是|当中|本身/
};
var allowed2 = {
  en: /^(?:industry|industrie|sector|branch|trade|field|city|municipal(?:ity)?|local|whole|entire|all|its?|business|revenue|output|turnover|sale|income|taking|earning|receipt|scale|size|gross|earn(?:ed|ing)?|took|take[ns]?|taking|yield(?:ed|ing)?|produc(?:e|ed|ing)|deliver(?:ed|ing)?|pull(?:ed)?|draw|drew|book(?:ed)?|report(?:ed)?|ran|run|got|get|put|mov(?:e|ed|ing)|manag(?:e|ed)|lift(?:ed)?|rais(?:e|ed|ing)|boost(?:ed)?|push(?:ed)?|gross(?:ed)?|netted|clos(?:e|ed)|finish(?:ed)?|turn(?:ed)?|won|result|performance|plus|minus|gain|rise|loss|deep|modern|green|advanced|characteristic|new|group|system|composite|combined|composit|sum|volume|grand|declared|now|today|back|again|cent|per|pc|yuan|rmb|cny|bn|renminbi|dollar|usd|january|february|march|april|may|june|july|august|september|october|november|december|gdp|economy|value-added|value|added|real|note|commission|bureau|statistic|statistical|development|reform|plan(?:ner)?|official|press|brief|news|desk|harbin|so|far|likewise|way|round|roughly|running|run|filed|lead|leading|led|nonetheless|thus|therefore|together|follow|trail|muster(?:ed)?|record|technology|good|just|even|ye[st]|forward|onward|sharp|modest|mere|solid|healthy|handsome|robust|smaller?|large[r]?|larger|bigger|big)$/i,
  zh: /^(?:进账|入账|位列|位居|列|里|内|中|名|之首|首位|体系|出|者|相加|只|重|则|产业|行业|业|板块|领域|全市|全体|整体|本市|我市|市|该|其|这|那|此|营业|经营|营收|收入|产值|总产值|总收入|总规模|规模|增加值|完成额|取得|录得|创造|创下|创收|贡献|做到|做|拿下|得|仍|而|又|则|但|虽|却|还|就|也|再|更|以|于|达成|突破|跃|迈|冲|攀|涨|跌|微|略|小|大|幅|长|正|负|同|可比|口径|现价|价格|表现|势头|态势|成绩|现代|先进|特色|绿色|总|额|值|量|率|年产值|亮眼|不俗|可观|可喜|运行|发展|项目?)+$/
};
function straying(linked, system, names, reader) {
  const astray = /* @__PURE__ */ new Set();
  let last = null;
  for (const one of linked) {
    const { claim } = one;
    if ("ref" in one) {
      const parallel = last !== null && isForeign(last) && last.claim.source === claim.source && last.claim.sentence === claim.sentence && last.claim.unit === claim.unit && findConcepts(reader.gap(claim), claim.lang).every(({ id }) => id === conceptOfNode(one.node, system));
      if (parallel || strays(claim, one.node, one.indicator, system, names, reader)) astray.add(claim);
      if (parallel) continue;
    }
    last = one;
  }
  return astray;
}
var isForeign = (one) => "why" in one && one.why === "no_indicator";
function strays(claim, node, indicator, system, names, reader) {
  const { lang } = claim;
  const before = reader.before(claim);
  const gap = reader.gap(claim);
  const offset = before.length - gap.length;
  const tail = lang === "zh" ? "" : /^\s+(?:of|in|for|from|by)\s+(?!20\d\d)[^,;.()]*/.exec(reader.tail(claim))?.[0] ?? "";
  const hits = names.find(reader.sentence(claim), lang).filter(({ end, start }) => end > offset && start < before.length + claim.text.length + tail.length);
  const named2 = hits.filter((hit) => hit.node.id === node.id && hit.end <= before.length).at(-1);
  const from = named2 === void 0 ? offset : clauseStart(before, named2, lang, offset);
  const text = blank(before, hits, from) + " ";
  const since = named2 === void 0 ? text : before.slice(named2.end);
  const whole = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf("\uFF1B")) + 1);
  if (moves[lang].test(whole) || picks[lang].test(since)) return true;
  const left = leftovers(
    text + blankTail(tail, hits, before.length + claim.text.length),
    claim,
    indicator,
    system,
    names
  );
  return left.length > 0;
}
function leftovers(text, { lang }, indicator, system, names) {
  const wanted = indicator === "headline" ? measures(system) : conceptsOf(indicator, system);
  const concepts = findConcepts(text, lang).filter(
    ({ id }) => wanted.has(id) || /^(?:value_added|output)$/.test(id)
  );
  let rest = concepts.reduce(
    (all, mark) => all.slice(0, mark.start) + " ".repeat(mark.end - mark.start) + all.slice(mark.end),
    text
  );
  for (const name of names.own) rest = rest.replace(new RegExp(escaped(name), "gi"), " ");
  return contentWords(rest, lang).filter((word) => !allowed2[lang].test(word));
}
var measures = (system) => new Set(
  system.industries.flatMap(({ headline }) => headline === null ? [] : [...conceptsOf(headline, system)])
);
function clauseStart(before, { start }, lang, offset) {
  const cut = lang === "zh" ? /[，；。：、]/g : /[,;:]\s/g;
  const starts = [...before.slice(0, start).matchAll(cut)].map(({ index }) => index + 1);
  return Math.max(offset, starts.at(-1) ?? 0);
}
function blank(text, hits, from) {
  return hits.filter(({ end }) => end <= text.length).reduce((rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), text).slice(from);
}
function blankTail(tail, hits, at) {
  return hits.filter(({ start }) => start >= at).reduce(
    (rest, { start, end }) => rest.slice(0, start - at) + " ".repeat(Math.max(0, end - start)) + rest.slice(end - at),
    tail
  );
}

// src/audit/clause-of-name.ts
function clauseAround(sentence, from, at, claim, lang) {
  const cut = lang === "zh" ? /[，；。：]/g : /[,;:]\s/g;
  const starts = [...sentence.slice(0, Math.max(0, from)).matchAll(cut)].map(({ index }) => index + 1);
  const lead = sentence.slice(starts.at(-1) ?? 0, at);
  const end = claim.end - claim.start + at;
  const tail = lang === "zh" ? "" : /^\s+(?:of|in|for|from|by)\s+[^,;.]*/.exec(sentence.slice(end, end + 60))?.[0] ?? "";
  return `${lead} ${tail}`;
}
function withoutNames(sentence, hits) {
  return hits.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    sentence
  );
}
var filler = /^(?:大|group|scale|size|total|system|industry|industrie|city|year|sum|aggregate|together|combined|declared|eight|four|put|report|commission|municipal|development|reform|modern|volume|amount|whole|all|全市|全体|规模|总规模|体系|产业|新体系|大产业|现代|报告|发展|市发展改革委)$/;
function isPlain(clause, lang) {
  return contentWords(clause, lang).every((word) => filler.test(word));
}

// src/audit/topic-words.ts
var anaphora = {
  en: /\b(?:its?|the (?:industry|sector|branch|trade|group|field|segment)(?:['’]s)?|this (?:industry|sector|branch|trade|group)|their|these industries|they|there|that (?:year|industry|sector))\b/i,
  zh: /该(?:产业|行业|领域|板块)?|其(?!中|他|它|余)|这一(?:产业|行业)|此/
};
var asides = {
  en: {
    before: /(?:\b(?:among|amongst|one of|part of|within|belong(?:s|ing)? to|member of|together with|along with|alongside|ahead of|behind|faster than|slower than|more than|less than|larger than|smaller than|bigger than|than|compared (?:with|to)|outpac(?:es?|ed|ing)|exceed(?:s|ed|ing)?|followed by|unlike|after|like)|\bof all)\s+(?:all\s+)?(?:that (?:of|in)\s+)?(?:the\s+)?(?:(?:city|system)['’]s\s+)?(?:["“”‘’'\d+]+\s+)?$/i,
    after: /^(?!)/
  },
  zh: {
    before: /(?:高于|低于|快于|慢于|仅次于|不及|超过|领先于|落后于|比|与|同|和|连同|属于?|列入|归入|作为|位列|居|在)(?:全市|全部|其余|其他)?$/,
    after: /^(?:之一|之首|之列|中的?(?:首|第|最|一)|首位|一道|相比|[里中内](?:[，,排居占规]|$))/
  }
};
var wholes = {
  en: /\b(?:share|weight|proportion|percentage|fraction|part)\b[^,;.]*\b(?:in|of|to)\s+(?:[A-Z][a-z]+['’]s\s+|the\s+|the\s+city['’]s\s+)?$(?<=\b(?:in|of|to)\b.{1,60}\b(?:in|of|to)\s+.{0,24})/,
  zh: /占(?:全市|全部|城市|整个|全年)?$/
};
var together = {
  en: /\b(?:together|combined|jointly|altogether|the sum|between them|in sum|in total|both)\b/i,
  zh: /合计|共计|合共|合起来|加起来|相加|之和|总计|共/
};
var onward = {
  en: /^[\s,]*(?:percent\s+)?(?:in \d{4}\s+)?(?:to|into)\s+(?:[a-z]+\s+)?$/i,
  zh: /^(?:年)?(?:调整|提高|上升|下降|增加|变化|优化|增长|降低)?(?:为|至|到)(?:\d{4}年的?)?$/
};

// src/audit/name-places.ts
function beforeWhole(claim, sentence, gapStart, at) {
  if (claim.lang !== "zh" || claim.unit !== "1") return at;
  const of = sentence.slice(gapStart, at).lastIndexOf("\u5360");
  return of < 0 ? at : gapStart + of;
}
function isInsert(sentence, hit, at) {
  const inserts = [
    ...sentence.slice(0, at).matchAll(/\([^()]*\)|（[^（）]*）|\s[–—-]\s[^–—]*\s[–—-]\s|——[^—]*——/g)
  ];
  return inserts.some(({ 0: text, index }) => hit.start > index && hit.end < index + text.length);
}
function isAside(sentence, hit, at, lang) {
  const behind = sentence.slice(hit.end, at);
  if (/^(?:(?:产业|业|行业)?的|['’]s\s+)?\s*\(?$/.test(behind)) return false;
  const ahead = sentence.slice(0, hit.start);
  if (lang === "zh" && /(?:^|[，。；])(?:与|同|和|在|作为)$/.test(ahead)) return false;
  if (wholes[lang].test(ahead)) return true;
  return asides[lang].before.test(ahead) || asides[lang].after.test(behind.replace(/^(?:产业|业|行业)/, ""));
}
function ofNumberBefore(sentence, hit, gapStart, lang) {
  if (gapStart === 0 || lang === "zh") return false;
  return /^\s*(?:in|of|for|from|by)\s+(?:the\s+)?(?:city['’]s\s+)?[a-z\s]{0,12}$/i.test(
    sentence.slice(gapStart, hit.start)
  ) && /^(?:\s+(?:industry|sector|branch|trade))?\s*(?:[,;]|and\b|while\b|$)/i.test(sentence.slice(hit.end));
}
function listBefore(hits, sentence, at, lang) {
  const joined = lang === "zh" ? /^(?:产业|业|行业)?(?:、|和|与|及|以及|加上?)(?:现代)?$/ : /^(?:\s+(?:industries|industry|sector))?\s*(?:,|and|,\s*and|&)\s*(?:the\s+)?$/i;
  let list = [];
  for (const hit of hits) {
    if (hit.end > at) break;
    const open = list.at(-1);
    if (open !== void 0 && joined.test(sentence.slice(open.end, hit.start))) list.push(hit);
    else if (open === void 0 || hit.node.id !== open.node.id || list.length < 2) list = [hit];
  }
  return list;
}
function pairTold(sentence, from, at, lang) {
  const clause = sentence.slice(from, at);
  if (lang === "zh") return /后者/.test(clause) ? 1 : /前者/.test(clause) ? 0 : null;
  return /\bthe latter\b/i.test(clause) ? 1 : /\bthe former\b/i.test(clause) ? 0 : null;
}
function lastPair(hits, sentence, lang) {
  const list = listBefore(hits, sentence, sentence.length, lang);
  const [first, second] = list.length === 2 ? list : hits.filter(({ node }) => node.level === "industry").slice(-2);
  return first === void 0 || second === void 0 ? null : [first, second];
}
function hitBehind(claim, sentence, hits, from, tail) {
  const hit = hits.find(({ start }) => start >= from && start < from + tail.length);
  if (hit === void 0) return null;
  const between = sentence.slice(from, hit.start);
  const linked = claim.lang === "zh" ? /^的[^，。；]{0,6}$/ : /^\s+(?:[a-z]+\s+){0,4}(?:in|of|for|from|by(?: which)?|to)\s+(?:the\s+)?(?:[a-z]+['’]s\s+|above-scale\s+)?$/i;
  return linked.test(between) && !/\b(?:and|while|but|that)\b/.test(between) ? hit : null;
}
function pick(hits, sentence) {
  const last = hits.at(-1);
  if (last === void 0) return null;
  const rivals = hits.filter(
    (hit) => hit.node.id !== last.node.id && hit.start === last.start && hit.end === last.end && hit.coverage === last.coverage
  );
  if (rivals.length > 0) return null;
  if (last.node.level !== "group" && last.node.id !== totalId) return last;
  const before = hits.filter((hit) => hit.end <= last.start && hit.node.id !== last.node.id);
  const member = before.filter((hit) => hit.node.level === "industry").at(-1) ?? before.filter((hit) => hit.node.level === "group").at(-1);
  if (member === void 0) return last;
  const between = sentence.slice(member.end, last.start);
  const group = before.at(-1);
  if (group?.node.level === "group" && /^\s*(?:industries\s+)?(?:of|in|within)\s+(?:the\s+)?["“]?$/.test(sentence.slice(group.end, last.start)))
    return group;
  const put = !/[,;，；。]/.test(between) || /[,，]\s*(?:one of|among|likewise|also|part of|the (?:largest|smallest|biggest)|in the|在|居|列|属)[^,，;；]*$/i.test(
    between
  );
  return put ? member : last;
}

// src/audit/sector-lists.ts
function sectorOf(claim, claims, system, reader) {
  if (claim.unit !== "1" || claim.list?.length !== 3) return null;
  if (!/三次产业|产业结构|\bindustrial structure\b|\bsector|\bprimary\b|\bindustries\b/i.test(
    reader.sentence(claim)
  ))
    return null;
  const list = claims.filter(
    (other) => other.source === claim.source && other.sentence === claim.sentence && other.unit === "1" && other.list?.length === 3 && Math.abs(other.start - claim.start) < 60
  );
  if (list.reduce((sum, other) => sum + other.value, 0) > 2.2) return null;
  if (!list.every(
    (other) => /^\s*(?:[:：∶、,，]|and|to|和)?\s*(?:and\s*)?$/i.test(reader.gap(other)) || other.list?.index === 0
  ))
    return null;
  const sector = ["primary", "secondary", "tertiary"][claim.list.index];
  const node = system.industries.find((one) => one.level === "account" && conceptOfNode(one) === sector);
  return node === void 0 ? null : { nodes: [node], sure: false, close: false, narrowed: false, sector: true };
}

// src/audit/topics.ts
function topicsOf(claims, system, names, reader) {
  const topics = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  const named2 = /* @__PURE__ */ new Map();
  const fullOf = (claim) => {
    const known2 = named2.get(claim.source);
    if (known2 !== void 0) return known2;
    const hits = names.find(reader.text(claim), claim.lang).filter(({ coverage }) => coverage >= 0.7);
    const ids = new Set(hits.map(({ node }) => node.id));
    named2.set(claim.source, ids);
    return ids;
  };
  const placeOf = (claim) => {
    const key = `${claim.source}:${claim.sentence}`;
    const known2 = places.get(key);
    if (known2 !== void 0) return known2;
    const start = claim.start - reader.before(claim).length;
    const place = { start, hits: names.find(reader.sentence(claim), claim.lang), full: fullOf(claim) };
    places.set(key, place);
    return place;
  };
  const total = system.industries.find(({ id }) => id === totalId);
  const groups = system.industries.filter(({ level }) => level === "group");
  let previous = null;
  for (const claim of claims) {
    const last = previous?.source === claim.source && claim.sentence - previous.sentence <= 1 ? previous : null;
    const topic = sectorOf(claim, claims, system, reader) ?? topicOf(
      claim,
      placeOf(claim),
      last === null ? null : { claim: last, place: placeOf(last) },
      topics,
      names,
      reader
    );
    previous = claim;
    if (topic === null) continue;
    const all = groups.length > 1 && groups.every((group) => topic.nodes.some(({ id }) => id === group.id));
    topics.set(claim, all && total !== void 0 ? { ...topic, nodes: [total] } : topic);
  }
  return topics;
}
function topicOf(claim, place, last, topics, names, reader) {
  const { lang } = claim;
  const sentence = reader.sentence(claim);
  const at = claim.start - place.start;
  const gapStart = at - reader.gap(claim).length;
  const told2 = beforeWhole(claim, sentence, gapStart, at);
  const before = place.hits.filter(
    (hit) => hit.end <= told2 && !isInsert(sentence, hit, at) && !isAside(sentence, hit, at, lang)
  );
  const own = before.filter(
    (hit) => hit.end >= gapStart && hit.end > 0 && !ofNumberBefore(sentence, hit, gapStart, lang)
  );
  const listed = listBefore(before, sentence, at, lang);
  const make = (hits, from, near) => {
    const coverage = Math.min(...hits.map((hit) => hit.coverage));
    const clause = clauseAround(withoutNames(sentence, place.hits), from, at, claim, lang);
    const counted2 = claim.unit === "enterprises" ? clause.replace(/企业|\b(?:enterprises?|firms?|companies)\b/gi, " ") : clause;
    const narrowed = narrows(counted2, lang, names.own);
    const nodes = hits.map(({ node }) => node);
    const sure = !narrowed && !hits.some(({ loose: loose2 }) => loose2 === true) && (coverage >= 0.7 || nodes.every(({ id }) => place.full.has(id)));
    const jointly = nodes.length === 1 && isJoint(claim, reader);
    const called = hits.map(({ start, end }) => sentence.slice(start, end)).join(" ");
    return {
      nodes,
      sure: sure && !jointly,
      joint: jointly,
      close: near,
      narrowed,
      called,
      plain: isPlain(clause, lang)
    };
  };
  const pair = pairTold(sentence, gapStart, at, lang);
  if (pair !== null) {
    const two = lastPair(before, sentence, lang) ?? (last === null ? null : lastPair(last.place.hits, reader.sentence(last.claim), lang));
    const hit = two?.[pair];
    if (hit !== void 0)
      return { nodes: [hit.node], sure: hit.coverage >= 0.7, close: true, narrowed: false };
  }
  if (claim.list !== null && listed.length === claim.list.length && listed.length > 1) {
    const hit = listed[claim.list.index];
    if (hit !== void 0)
      return {
        ...make([hit], listed[0]?.start ?? hit.start, true),
        sure: /respectively|分别|依次|各/.test(sentence) && hit.coverage >= 0.7
      };
  }
  const chosen = pick(own, sentence);
  if (chosen !== null) {
    const sum = listed.length > 1 && listed.at(-1) === chosen && claim.list === null ? listed : [chosen];
    const summed = sum.length > 1 && (together[lang].test(sentence.slice(sum[0]?.start ?? 0, at)) || isAmount(claim));
    if (summed) return { ...make(sum, sum[0]?.start ?? chosen.start, true) };
    return make([chosen], chosen.start, true);
  }
  const twice = last?.claim.sentence === claim.sentence && onward[lang].test(reader.gap(claim)) ? topics.get(last.claim) : void 0;
  if (twice !== void 0) return twice;
  const framed = frameTopic(claim, topics);
  const whole = framed?.nodes[0];
  const part = before.filter(({ node }) => node.level === "industry").at(-1);
  if (claim.role === "share" && part !== void 0 && (whole?.id === totalId || whole?.level === "group"))
    return make([part], part.start, false);
  if (framed !== null) {
    const narrowed = framed.narrowed || narrows(withoutNames(sentence, place.hits).slice(gapStart, at), lang, names.own);
    const joint = framed.joint === true || framed.nodes.length === 1 && isJoint(claim, reader);
    return { ...framed, sure: framed.sure && !narrowed && !joint, joint, narrowed };
  }
  const behind = hitBehind(claim, sentence, place.hits, claim.end - place.start, reader.tail(claim));
  if (behind !== null && own.length === 0 && claim.role !== "share")
    return { ...make([behind], at, false), sure: false, behind: true };
  const earlier = pick(before, sentence);
  if (earlier !== null) {
    const near = !/[;；。]|\b(?:while|whereas)\b/.test(sentence.slice(earlier.end, at));
    const several = listed.length > 1 && listed.at(-1) === earlier && claim.list === null;
    const joined = several && together[lang].test(sentence.slice(listed[0]?.start ?? 0, at));
    const topic = joined ? make(listed, listed[0]?.start ?? earlier.start, false) : make([earlier], earlier.start, false);
    return { ...topic, sure: topic.sure && near && joined === several };
  }
  return fromBefore(claim, last?.claim ?? null, topics, names, sentence, at, reader);
}
function fromBefore(claim, last, topics, names, sentence, at, reader) {
  const { lang } = claim;
  const takes = anaphora[lang].test(sentence.slice(0, at));
  const taken = [...sentence.slice(0, at).matchAll(new RegExp(anaphora[lang].source, "gi"))].at(-1)?.index ?? at;
  const narrowed = narrows(clauseAround(sentence, taken, at, claim, lang), lang, names.own);
  for (const before of sentencesBefore(claim, reader)) {
    const hits = names.find(before, lang).filter((hit) => !isAside(before, hit, before.length, lang));
    const [one] = hits;
    if (one === void 0) continue;
    const named2 = new Set(hits.map(({ node }) => node.id));
    const leads = one.end - one.start >= before.trim().length * 0.7;
    if (named2.size === 1)
      return {
        nodes: [one.node],
        sure: (takes || leads) && !narrowed && one.coverage >= 0.7,
        close: false,
        narrowed
      };
    const group = /\bthe group\b/i.test(sentence.slice(0, at)) ? hits.filter(({ node }) => node.level === "group").at(-1) : void 0;
    if (group !== void 0) return { nodes: [group.node], sure: false, close: false, narrowed };
    break;
  }
  const topic = last === null ? void 0 : topics.get(last);
  return topic === void 0 ? null : { nodes: topic.nodes, sure: false, close: false, narrowed };
}
function sentencesBefore(claim, reader) {
  const own = reader.before(claim).length;
  const text = reader.earlier(claim, own + 700).slice(0, -own || void 0);
  const ends = claim.lang === "zh" ? /(?<=[。！？])/ : /(?<=[.!?]["”’)]*)\s+(?=[A-Z"“])|\n+/;
  const parts = text.split(ends).filter((part) => part.trim() !== "");
  return parts.slice(-2).reverse();
}
var isJoint = (claim, reader) => together[claim.lang].test(/^[^.;。；]{0,60}/.exec(reader.tail(claim))?.[0] ?? "");
function frameTopic(claim, topics) {
  if (claim.role === "level" || claim.role === "rank" || claim.role === "target") return null;
  let found = null;
  for (const [other, topic] of topics)
    if (other.frame === claim.frame && other.source === claim.source) found = topic;
  return found;
}
var isAmount = (claim) => claim.role === "level" && /^[A-Z]{3}$/.test(claim.unit);

// src/audit/target-claims.ts
async function judgeTargets(claims, dates, context) {
  const judged = /* @__PURE__ */ new Map();
  const matched = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    const early = claim.role === "early" || claim.unit === "years" && metEarly[claim.lang].test(around(claim, context.reader));
    if (early) {
      const judgement = await judgeEarly(claim, context);
      if (judgement !== null) judged.set(claim, judgement);
      continue;
    }
    const found = judgeValue(claim, context);
    if (found === null) continue;
    judged.set(claim, found.judgement);
    matched.set(claim, found.target);
  }
  for (const date of dates) {
    const judgement = judgeDue(date, matched, context);
    if (judgement !== null) judged.set(date, judgement);
  }
  return judged;
}
var around = (claim, reader) => `${reader.gap(claim)} ${claim.text} ${reader.tail(claim).slice(0, 40)}`;
var nodesOf = (target) => [...target.expression.matchAll(/([a-z_0-9]+)\.[a-z_]+\[/g)].map((match) => match[1] ?? "");
var dueYear = (target) => Number(target.due.slice(0, 4));
function judgeValue(claim, context) {
  const { reader, targets, tongue } = context;
  const sentence = reader.sentence(claim);
  const before = reader.before(claim);
  const clause = `${before} ${reader.tail(claim).slice(0, 30)}`;
  const cued = claim.role === "target" || aimed[claim.lang].test(clause);
  const named2 = namedNodes(claim, context);
  const candidates = targets.filter((target) => nodesOf(target).some((id) => named2.has(id)));
  const growth = candidates.find(
    ({ annual_growth: wanted }) => wanted !== null && claim.unit === "1" && isYearly(claim, reader)
  );
  if (growth?.annual_growth != null) {
    const fits2 = within(claim, growth.annual_growth);
    if (fits2 || cued && context.own(claim) && claim.hedge === "exact")
      return {
        target: growth,
        judgement: told(growth, claim, growth.annual_growth, fits2, tongue(claim), "growth")
      };
  }
  const dated = candidates.find(
    (target) => target.unit === claim.unit && within(claim, target.value) && claim.period !== null && Math.floor(claim.period.to / 12) === dueYear(target)
  );
  if (dated !== void 0)
    return { target: dated, judgement: told(dated, claim, dated.value, true, tongue(claim), "value") };
  if (!cued) return null;
  const fitting = candidates.filter((target) => target.unit === claim.unit && within(claim, target.value));
  const first = fitting.sort((a, b) => rankOf(b, claim, sentence) - rankOf(a, claim, sentence))[0];
  if (first !== void 0)
    return { target: first, judgement: told(first, claim, first.value, true, tongue(claim), "value") };
  const [only, ...others] = candidates.filter(
    (target) => target.unit === claim.unit && nodesOf(target)[0] === context.topics.get(claim)?.nodes[0]?.id
  );
  const years = [...sentence.matchAll(/20\d\d/g)].map(([year]) => Number(year));
  const own = aimed[claim.lang].test(`${reader.gap(claim)} ${reader.tail(claim).slice(0, 25)}`);
  const timely = claim.period !== null && only !== void 0 && Math.floor(claim.period.to / 12) === dueYear(only);
  const slip = only !== void 0 && own && [1e3, 1e-3, 1e4, 1e-4, 1e6, 1e-6, 10, 0.1].some(
    (power) => Math.abs(claim.value / only.value / power - 1) < 1e-9
  );
  const sure = (claim.role === "target" || slip || own && timely && claim.periodHere) && only !== void 0 && others.length === 0 && context.own(claim) && claim.hedge !== "about" && context.topics.get(claim)?.narrowed !== true && years.every((year) => year <= dueYear(only)) && (slip || claim.value / only.value < 3 && only.value / claim.value < 3);
  return sure ? { target: only, judgement: told(only, claim, only.value, false, tongue(claim), "value") } : null;
}
function rankOf(target, claim, sentence) {
  return Number(sentence.includes(String(dueYear(target)))) + Number(claim.period !== null && Math.floor(claim.period.to / 12) === dueYear(target));
}
function namedNodes(claim, { names, reader, topics }) {
  const here = names.find(reader.sentence(claim), claim.lang).map(({ node }) => node.id);
  const topic = topics.get(claim)?.nodes.map(({ id }) => id) ?? [];
  const before = names.before(claim, 300, reader).map(({ node }) => node.id);
  return new Set(
    here.length > 0 ? [...here, ...topic, ...groupTotal(here)] : [...before, ...topic, ...groupTotal(before)]
  );
}
var groupTotal = (ids) => ids.length > 1 ? ["total"] : [];
var isYearly = (claim, reader) => claim.role === "average_growth" || /\b(?:annual(?:ly)?|each year|yearly|average)\b|年均|每年|(?<!当)年增(?!速)/i.test(
  reader.gap(claim).split(/[，,；;]/).at(-1) ?? ""
) || /^\s*(?:a year|per year|annually|on average|yearly)\b/i.test(reader.tail(claim));
function within({ interval, value, hedge }, wanted) {
  if (hedge === "more_than" || hedge === "at_least" || hedge === "less_than" || hedge === "at_most")
    return Math.abs(value - wanted) <= Math.abs(wanted) * 1e-6;
  return interval.low <= wanted && wanted <= interval.high;
}
function told(target, claim, wanted, fits2, lang, what) {
  const plain2 = quantityText(wanted, claim.unit, lang, claim);
  const en = what === "growth" ? `growth of ${plain2} a year` : `${target.expression} ${target.comparison} ${plain2}`;
  const zh = what === "growth" ? `\u5E74\u5747\u589E\u957F${plain2}` : `${target.expression} ${target.comparison} ${plain2}`;
  return {
    ref: target.id,
    computed: wanted,
    verdict: fits2 ? "verified" : "contradicted",
    why: lang === "zh" ? `\u76EE\u6807${target.id}\uFF1A${zh}\uFF0C\u671F\u9650${target.due}${fits2 ? "" : `\uFF1B\u6587\u4E2D\u4E3A${claim.text}`}` : `target ${target.id}: ${en}, due ${target.due}${fits2 ? "" : `; the text has ${claim.text}`}`
  };
}
function judgeDue(date, matched, context) {
  const { reader, tongue, own } = context;
  const year = date.period === null ? null : Math.floor(date.period.to / 12);
  if (year === null || !own(date)) return null;
  const beside = [...matched].filter(
    ([claim]) => claim.source === date.source && claim.sentence === date.sentence
  );
  const [first] = beside;
  if (first === void 0 || new Set(beside.map(([, target2]) => target2.due)).size !== 1) return null;
  const [, target] = first;
  if (nodesOf(target)[0] !== context.topics.get(first[0])?.nodes[0]?.id) return null;
  const sentence = reader.sentence(date);
  const due = date.lang === "zh" ? /(?:到|力争|力争到|(?:时限|期限|限期)[^，。]{0,5})$/.test(reader.before(date)) : /\b(?:by|until|before|due in|deadline (?:of|is|was))\s+(?:the\s+)?(?:end\s+of\s+)?$/i.test(
    reader.before(date)
  );
  if (!due || sentence.includes(target.due)) return null;
  const fits2 = year === dueYear(target);
  return {
    ref: target.id,
    computed: dueYear(target),
    verdict: fits2 ? "verified" : "contradicted",
    why: tongue(date) === "zh" ? `\u76EE\u6807${target.id}\u7684\u671F\u9650\u662F${target.due}\uFF0C\u6587\u4E2D\u4E3A${date.text}` : `target ${target.id} is due ${target.due}; the text has ${date.text}`
  };
}
async function judgeEarly(claim, context) {
  const { targets, reader, topics, tongue } = context;
  const topic = topics.get(claim);
  const named2 = namedNodes(claim, context);
  const candidates = targets.filter((target2) => named2.has(nodesOf(target2)[0] ?? ""));
  const [target] = candidates.filter(
    (row) => candidates.length === 1 || nodesOf(row)[0] === topic?.nodes[0]?.id || reader.sentence(claim).includes(row.due)
  );
  if (target === void 0 || claim.unit !== "years") return null;
  const met = await firstMet(target, context.figures);
  if (met === null) return null;
  const lang = tongue(claim);
  const early = dueYear(target) - met;
  const fits2 = early === claim.value;
  const sure = context.own(claim) && topic?.narrowed !== true;
  return {
    ref: target.id,
    computed: early,
    verdict: fits2 ? "verified" : sure ? "contradicted" : "unsupported",
    why: lang === "zh" ? `\u76EE\u6807${target.id}\u671F\u9650\u4E3A${target.due}\uFF0C${met}\u5E74\u5DF2\u8FBE\u5230\uFF0C\u63D0\u524D${early}\u5E74` : `target ${target.id} was due ${target.due} and is met in ${met}: ${early} year(s) early`,
    ...fits2 || sure ? {} : { unjudged: "no_figure" }
  };
}
async function firstMet(target, context) {
  const due = parsePeriod(target.due);
  if (due === void 0) return null;
  const years = Array.from({ length: 6 }, (_, i) => shiftYears(due, i - 5));
  try {
    const figures = await evaluateAll(
      years.map((year) => target.expression.replaceAll("[t]", `[${printPeriod(year)}]`)),
      context
    );
    const index = figures.findIndex(([figure]) => figure?.value != null && holds(figure.value, target));
    return index < 0 ? null : years[index]?.year ?? null;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
function holds(value, { comparison, value: wanted }) {
  if (comparison === ">") return value > wanted;
  if (comparison === ">=") return value >= wanted;
  if (comparison === "<") return value < wanted;
  return comparison === "<=" ? value <= wanted : value === wanted;
}

// src/audit/judge.ts
async function auditAgainst(printed, context, lang) {
  const texts = printed.map(readable);
  const claims = linkAll(texts);
  const relations = relationsOf(texts, claims);
  const { system } = context.store;
  const reader = readerOf(texts, claims);
  const names = nameFinder(system);
  const regions = regionFinder(system, texts);
  const numbers = claims.filter((claim) => claim.aside === null);
  const langs = texts.map(({ text }) => lang ?? language(text));
  const tongue = (claim) => langs[claim.source] ?? "en";
  const table = (name, columns = "*") => context.engine.all(`SELECT ${columns} FROM ${storeTable(context.engine, context.store, name)}`);
  const [targets, bounds, rates, [last]] = await Promise.all([
    table("targets"),
    table("bounds", "id, name_en, name_zh, part, comparison, share"),
    table("rates", '"from", "to", period, kind, rate'),
    context.engine.all(
      `SELECT max(substr(period, 1, 4)) AS year FROM ${storeTable(context.engine, context.store, "observations")} WHERE value IS NOT NULL`
    )
  ]);
  const lastYear = last?.year ?? null;
  fillCurrency(numbers, context);
  const linking = { system, names, regions, reader, lastYear };
  const topics = topicsOf(numbers, system, names, reader);
  const linked = numbers.map((claim) => linkTo(claim, topics.get(claim), linking));
  const speaks2 = await speakOf(texts, linked, names, system, targets, (refs) => figuresOf(refs, context));
  const own = (claim) => speaks2[claim.source]?.own === true;
  const planned = plannedClaims(numbers, reader);
  const judged = /* @__PURE__ */ new Map();
  const tell = (verdicts) => {
    for (const [claim, judgement] of verdicts) judged.set(claim, judgement);
  };
  const dates = claims.filter(({ aside, kind }) => aside !== null && kind === "date");
  tell(await judgeTargets(numbers, dates, { targets, names, reader, topics, figures: context, tongue, own }));
  tell(judgeBounds(numbers, linked, bounds, reader, tongue, own));
  const evaluated = (refs) => figuresOf(refs, context);
  tell(await judgeTables(claims, { names, reader, context, lastYear, evaluated, tongue, own }));
  tell(judgeRates(numbers, rates, reader, tongue));
  for (const { claim } of linked) {
    const count = definedCount(
      claim,
      system,
      names,
      reader.before(claim),
      reader.after(claim),
      tongue(claim),
      own(claim)
    );
    if (count !== null) judged.set(claim, count);
  }
  const rest = linked.filter(({ claim }) => !judged.has(claim));
  const astray = straying(linked, system, names, reader);
  const isSure = ({ sure, guessed, claim }) => sure && (!guessed || speaks2[claim.source]?.year === true);
  const judgeAll = async (links) => {
    const figures = await figuresOf(
      [...new Set(links.flatMap((one) => "ref" in one ? [one.ref, ...one.others] : []))],
      context
    );
    const open = [];
    const unsettled = framesLeftOpen(judged);
    for (const one of links) {
      const { claim } = one;
      let verdict2;
      if ("ref" in one) {
        const sure = isSure(one) && own(claim) && !planned.has(claim) && !astray.has(claim) && !unsettled.has(claim.frame);
        const link = { ...one, sure };
        verdict2 = await judgeFigure(link, figures, context, tongue(claim), linked, reader.sentence(claim));
      } else verdict2 = unlinkedVerdict(one, tongue(claim));
      judged.set(claim, verdict2);
      const doubtful = verdict2.verdict === "contradicted" && "close" in one && !one.close;
      if (doubtful || verdict2.verdict === "unsupported") open.push(claim);
    }
    tell(
      await judgeByValue(open, {
        names,
        reader,
        topics,
        regions,
        targets,
        lastYear,
        context,
        evaluated,
        tongue,
        own
      })
    );
  };
  const isLevel = ({ claim }) => claim.role === "level";
  await judgeAll(rest.filter(isLevel));
  const anchors = anchorsOf(judged);
  await judgeAll(
    rest.filter((one) => !isLevel(one)).map((one) => {
      const topic = anchored(one.claim, anchors, topics, system);
      return topic === null ? one : linkTo(one.claim, topic, linking);
    })
  );
  return report(printed, claims, relations, judged, lang);
}
function framesLeftOpen(judged) {
  const of = (verdict2) => [...judged].flatMap(
    ([claim, judgement]) => claim.role === "level" && /^[A-Z]{3}$/.test(claim.unit) && verdict2.includes(judgement.verdict) ? [claim.frame] : []
  );
  const settled = new Set(of(["verified", "contradicted"]));
  return new Set(of(["unsupported"]).filter((frame) => !settled.has(frame)));
}
function fillCurrency(claims, { store: { system } }) {
  const currencies = new Set(
    system.indicators.map(({ unit }) => unit).filter((unit) => /^[A-Z]{3}$/.test(unit))
  );
  const [currency] = currencies;
  if (currencies.size !== 1 || currency === void 0) return;
  for (const claim of claims)
    if (claim.unit === "" && /billion|million|\bbn\b|亿|\d\s?(?:bn|m)\b/i.test(claim.text))
      claim.unit = currency;
}
async function figuresOf(refs, context) {
  try {
    const all = await evaluateAll(refs, context);
    return new Map(refs.map((ref, i) => [ref, all[i]?.[0]]));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const found = /* @__PURE__ */ new Map();
    for (const ref of refs) found.set(ref, await evaluate(ref, context).then(([figure]) => figure, refused));
    return found;
  }
}
function refused(error) {
  if (error instanceof InputError) return error;
  throw error;
}
export {
  auditAgainst
};
