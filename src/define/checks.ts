// What the definition must fulfil beyond its shape: identifiers, names, references, headlines and composites.
import {
  didYouMean,
  isCurrency,
  knownUnits,
  listed,
  nearest,
  parseUnit,
  type Problem,
  type Text,
} from '../lib/index.js';
import { canStand, compositesOf } from './composites.js';
import type { Path, YamlFile } from './document.js';
import { totalId, type Industry } from './model.js';
import type { Placed, Resolved } from './resolve.js';
import type { CompositeInput, IndicatorInput, NamesInput, SystemInput } from './schema.js';

/** Reports a problem at a path. */
export type Say = (path: Path, part: 'key' | 'value', problem: Omit<Problem, 'at'>) => void;

/** Words of the expression language that nothing can be called by. */
const languageWords = ['t', 'and', 'or', 'not'];
/** The pseudo-indicator that stands for the headline of each industry. */
const headlineWord = 'headline';

export function checkIdentifiers(input: SystemInput, resolved: Resolved, yaml: YamlFile, say: Say): void {
  unique(
    resolved.industries,
    { en: 'an industry, a group or an account', zh: '产业、组或核算项目' },
    yaml,
    say,
  );
  unique(resolved.regions, { en: 'a region', zh: '地区' }, yaml, say);
  for (const { item, path } of resolved.industries) {
    if (item.id === totalId && path.length > 1) {
      say(path, 'key', {
        message: { en: `"${totalId}" is the name of the system's total`, zh: `“${totalId}”是体系总计的名称` },
        expected: { en: 'another identifier', zh: '其他标识符' },
        mend: { en: 'Choose another identifier', zh: '请另取标识符' },
      });
    }
  }
  const named: Placed<{ id: string }>[] = [
    ...resolved.industries,
    ...resolved.regions,
    ...Object.keys(input.indicators).map((id) => ({ item: { id }, path: ['indicators', id] })),
  ];
  for (const { item, path } of named) {
    const word = languageWords.includes(item.id) || (path[0] === 'indicators' && item.id === headlineWord);
    if (!word) continue;
    // the region's identifier is a value, the others are keys
    say(item.id === input.region.id && path.length === 1 ? [...path, 'id'] : path, 'key', {
      message: {
        en: `"${item.id}" is a word of the expression language`,
        zh: `“${item.id}”是表达式语言的保留词`,
      },
      expected: { en: 'another identifier', zh: '其他标识符' },
      mend: {
        en: `Choose one other than ${[...languageWords, headlineWord].join(', ')}`,
        zh: `请避开 ${[...languageWords, headlineWord].join('、')}`,
      },
    });
  }
}

function unique(nodes: readonly Placed<{ id: string }>[], what: Text, yaml: YamlFile, say: Say): void {
  const first = new Map<string, Path>();
  for (const { item, path } of nodes) {
    const before = first.get(item.id);
    if (before === undefined) {
      first.set(item.id, path);
      continue;
    }
    if (item.id === totalId) continue;
    say(path, 'key', {
      message: {
        en: `the identifier "${item.id}" is given to ${what.en} twice`,
        zh: `标识符“${item.id}”重复用于${what.zh}`,
      },
      found: {
        en: `the first at ${lineAndColumn(yaml, before)}`,
        zh: `首次在 ${lineAndColumn(yaml, before)}`,
      },
      mend: { en: 'Give one of the two another identifier', zh: '请为其一另取标识符' },
    });
  }
}

/** Every language for every name, and no other. */
export function checkNames(input: SystemInput, resolved: Resolved, say: Say): void {
  // without the languages there is nothing to hold the names against
  if (input.languages.length === 0) return;
  const given: [Path, NamesInput][] = [
    [['names'], input.names],
    ...[...resolved.regions, ...resolved.industries].map(({ item, path }): [Path, NamesInput] => [
      [...path, 'names'],
      item.names,
    ]),
    ...Object.entries(input.indicators).map(([id, { names }]): [Path, NamesInput] => [
      ['indicators', id, 'names'],
      names,
    ]),
    ...compositesOf(input).map(({ path, composite }): [Path, NamesInput] => [
      [...path, 'note'],
      composite.note,
    ]),
    ...(input.mapping_note === undefined
      ? []
      : [[['mapping_note'], input.mapping_note] as [Path, NamesInput]]),
    ...Object.entries(input.services ?? {}).map(([id, names]): [Path, NamesInput] => [
      ['services', id],
      names,
    ]),
  ];
  for (const [path, names] of given) {
    const extra = Object.keys(names).filter((language) => !input.languages.includes(language));
    const missing = input.languages.filter((language) => names[language] === undefined);
    for (const language of extra) {
      say([...path, language], 'key', {
        message: {
          en: `"${language}" is not among the languages of the system`,
          zh: `体系的语言不含“${language}”`,
        },
        expected: listed(input.languages),
        mend: {
          en: `Write one of these, or add ${language} to languages`,
          zh: `请用其中之一，或在 languages 中加入 ${language}`,
        },
      });
    }
    if (missing.length > 0) {
      say(path, 'key', {
        message: {
          en: `${path.length === 1 ? `"${path.join('')}"` : `"${String(path.at(-1))}" of ${path.slice(0, -1).join('.')}`} lacks ${missing.join(', ')}`,
          zh: `${path.length === 1 ? '' : `${path.slice(0, -1).join('.')} 的`}“${String(path.at(-1))}”缺 ${missing.join('、')}`,
        },
        expected: {
          en: `one for each of ${input.languages.join(', ')}`,
          zh: `${input.languages.join('、')} 各有一个`,
        },
        mend: {
          en: `Add ${missing.map((language) => `${language}: …`).join(', ')}`,
          zh: `请补上 ${missing.map((language) => `${language}: …`).join('、')}`,
        },
      });
    }
  }
}

export function checkIndicators(input: SystemInput, say: Say): void {
  for (const [id, indicator] of Object.entries(input.indicators)) {
    const path = ['indicators', id];
    checkUnit(indicator.unit, [...path, 'unit'], say);
    checkAdding(indicator, path, say);
  }
}

function checkUnit(unit: string, path: Path, say: Say): void {
  const known = (one: string): boolean => knownUnits.includes(one) || isCurrency(one);
  const parts = unit.split('/');
  if (parts.length <= 2 && parts.every(known)) return;
  const read = parseUnit(unit);
  say(path, 'value', {
    message: { en: 'unknown unit', zh: '计量单位无法识别' },
    found: `"${unit}"`,
    expected: {
      en: 'a currency code such as CNY or USD, another base unit, or a quotient of two',
      zh: '货币代码（如 CNY、USD）、其他基本单位，或两者之商',
    },
    mend:
      read !== undefined && known(read.unit)
        ? {
            en: `Write the base unit, ${read.unit}; the tables may give it as ${unit}`,
            zh: `请写基本单位 ${read.unit}；表格中可用“${unit}”`,
          }
        : nearest(unit, knownUnits).length > 0
          ? didYouMean(unit, knownUnits)
          : { en: `Base units: ${knownUnits.join(', ')}`, zh: `基本单位：${knownUnits.join('、')}` },
  });
}

function checkAdding(indicator: IndicatorInput, path: Path, say: Say): void {
  const { additive, formula, type } = indicator;
  const adds = additive === true || (typeof additive === 'object' && Object.values(additive).includes(true));
  if (adds && (formula !== undefined || type === 'ratio')) {
    say([...path, 'additive'], 'value', {
      message:
        formula === undefined
          ? { en: 'a ratio cannot be added up', zh: '比率指标不能相加' }
          : { en: 'an indicator with a formula cannot be added up', zh: '有公式的指标不能相加' },
      expected:
        formula === undefined
          ? { en: 'additive: false', zh: 'additive: false' }
          : { en: 'additive: false, or no formula', zh: 'additive: false，或不写公式' },
      mend:
        formula === undefined
          ? {
              en: 'Remove additive, or make it a flow or a stock',
              zh: '请删去 additive，或将其改为流量（flow）或存量（stock）',
            }
          : {
              en: 'Remove additive: the formula is worked out anew for each total',
              zh: '请删去 additive：公式对每个合计重新计算',
            },
    });
  }
  if (type === 'ratio' && indicator.over_time === 'sum') {
    say([...path, 'over_time'], 'value', {
      message: { en: 'a ratio cannot be summed over time', zh: '比率指标不能跨期相加' },
      found: 'sum',
      expected: { en: 'mean, last or none', zh: 'mean、last 或 none' },
    });
  }
}

/** Headlines and indicators that industries and accounts name. */
export function checkReferences(input: SystemInput, resolved: Resolved, say: Say): void {
  const known = Object.keys(input.indicators);
  const reference = (id: string | undefined, path: Path): void => {
    if (id === undefined || id === '' || known.includes(id)) return;
    say(path, 'value', {
      message: { en: `unknown indicator "${id}"`, zh: `没有指标“${id}”` },
      mend: didYouMean(id, known),
    });
  };
  for (const { path, node } of declaringNodes(input, resolved)) {
    reference(node.headline, [...path, 'headline']);
    node.composite?.measures.forEach((id, i) => reference(id, [...path, 'composite', 'measures', i]));
    node.indicators?.forEach((id, i) => {
      const place = [...path, 'indicators', i];
      reference(id, place);
      if (node.indicators?.indexOf(id) !== i)
        say(place, 'value', {
          message: { en: `the indicator "${id}" is named twice`, zh: `指标“${id}”列出两次` },
          mend: { en: 'Remove one of the two', zh: '请删去其中之一' },
        });
    });
    if (
      node.headline !== undefined &&
      node.indicators !== undefined &&
      !node.indicators.includes(node.headline)
    ) {
      say([...path, 'headline'], 'value', {
        message: {
          en: `the headline "${node.headline}" is not among the indicators of "${String(path.at(-1))}"`,
          zh: `代表指标“${node.headline}”不在“${String(path.at(-1))}”的指标之中`,
        },
        found: { en: `indicators ${node.indicators.join(', ')}`, zh: `指标有 ${node.indicators.join('、')}` },
        mend: {
          en: `Add ${node.headline} to indicators, or choose one of them as the headline`,
          zh: `请将 ${node.headline} 加入 indicators，或从中选一个作代表指标`,
        },
      });
    }
  }
  for (const { item, path } of resolved.industries) checkHeadline(item, path, input, say);
}

function checkHeadline(item: Industry, path: Path, input: SystemInput, say: Say): void {
  if (item.level === 'account' && item.indicators.length === 0) {
    say(path, 'key', {
      message: { en: `the account "${item.id}" has no indicator`, zh: `核算项目“${item.id}”没有指标` },
      mend: {
        en: 'Add headline: with the indicator that stands for it',
        zh: '请加 headline:，写明其代表指标',
      },
    });
  }
  if (item.level !== 'industry') return;
  if (item.headline === null) {
    say([...path, 'headline'], 'key', {
      message: { en: `the industry "${item.id}" has no headline`, zh: `产业“${item.id}”没有代表指标` },
      expected: { en: 'an indicator that stands for it', zh: '一个代表指标' },
      mend: {
        en: 'Add headline: to it, to its group or to the total',
        zh: '请在该产业、其所属组或总计中加 headline:',
      },
    });
    return;
  }
  const indicator = input.indicators[item.headline];
  if (indicator !== undefined && !canStand(indicator)) {
    say([...path, 'headline'], 'value', {
      message: {
        en: `the headline "${item.headline}" of "${item.id}" cannot be added up over industries`,
        zh: `“${item.id}”的代表指标“${item.headline}”不能跨产业相加`,
      },
      expected: { en: 'a flow or a stock without a formula', zh: '没有公式的流量或存量指标' },
      mend: { en: 'Choose another indicator as the headline', zh: '请另选代表指标' },
    });
  }
}

/** Every mapping that names indicators, as it stands in the file. */
function declaringNodes(input: SystemInput, resolved: Resolved) {
  interface Node {
    headline?: string | undefined;
    indicators?: string[] | undefined;
    composite?: CompositeInput | undefined;
  }
  return resolved.industries.map(({ path }) => {
    let node: unknown = input;
    for (const step of path) node = (node as Record<string | number, unknown>)[step];
    return { path, node: node as Node };
  });
}

export function lineAndColumn(yaml: YamlFile, path: Path): string {
  const { line, column } = yaml.place(path, 'key');
  return `${line ?? 1}:${column ?? 1}`;
}
