// Headlines that differ: a total or a group that adds them up must declare that it does, and which.
import type { Say } from './checks.js';
import type { Path } from './document.js';
import { totalId, type Industry } from './model.js';
import type { Resolved } from './resolve.js';
import type { CompositeInput, IndicatorInput, SystemInput } from './schema.js';
import { listed, type Text } from '../lib/index.js';

/** The composites as they stand in the file. */
export function compositesOf(input: SystemInput): { id: string; path: Path; composite: CompositeInput }[] {
  const nodes = [
    { id: totalId, path: ['total'], composite: input.total.composite },
    ...Object.entries(input.groups ?? {}).map(([id, { composite }]) => ({
      id,
      path: ['groups', id],
      composite,
    })),
  ];
  return nodes.flatMap(({ id, path, composite }) =>
    composite === undefined ? [] : [{ id, path: [...path, 'composite'], composite }],
  );
}

/** A composite where headlines differ, none where they do not, and all of its measures of one type and unit. */
export function checkComposites(input: SystemInput, resolved: Resolved, say: Say): void {
  const leaves = resolved.industries.map(({ item }) => item).filter(({ level }) => level === 'industry');
  if (leaves.length === 0) {
    const mend = { en: 'Add groups with industries, or industries', zh: '请加入含产业的组，或直接加入产业' };
    say(['groups'], 'key', { message: { en: 'the system has no industry', zh: '体系没有产业' }, mend });
    return;
  }
  for (const { item, path } of resolved.industries) {
    if (item.level === 'group' && !leaves.some(({ parent }) => parent === item.id))
      say(path, 'key', {
        message: { en: `the group "${item.id}" has no industries`, zh: `组“${item.id}”没有产业` },
        mend: { en: 'Add some, or remove the group', zh: '请加入产业，或删去该组' },
      });
  }
  // an unknown or unsuitable headline is reported by itself, and would only confuse here
  if (!leaves.every(({ headline }) => headline !== null && canStand(input.indicators[headline]))) return;

  const declared = compositesOf(input);
  for (const composite of declared) {
    const inside = leaves.filter(({ parent }) => composite.id === totalId || parent === composite.id);
    if (inside.length > 0) checkComposite(composite, headlinesOf(inside), input, say);
  }
  // a group can only be mixed in a mixed total, so the total is the place to ask for the declaration
  const headlines = headlinesOf(leaves);
  if (headlines.length > 1 && !declared.some(({ id }) => id === totalId)) {
    say(['total'], 'key', {
      message: {
        en: 'the headlines of the industries are of different measures',
        zh: '各产业的代表指标口径不同',
      },
      found: listed(headlines),
      expected: { en: 'one measure, or a declared composite', zh: '同一口径，或声明为综合规模（composite）' },
      mend:
        kindsOf(headlines, input).length > 1
          ? oneKind
          : {
              en: `Add composite: {measures: [${headlines.join(', ')}], note: …} to total`,
              zh: `请在 total 中加 composite: {measures: [${headlines.join(', ')}], note: …}`,
            },
    });
  }
}

const oneKind = {
  en: 'Give the industries headlines of one type and one unit',
  zh: '请为各产业选用类型和计量单位相同的代表指标',
};

/** Whether an indicator can be a headline: whether industries can be added up by it. */
export function canStand(indicator: IndicatorInput | undefined): boolean {
  return indicator !== undefined && indicator.type !== 'ratio' && indicator.formula === undefined;
}

function headlinesOf(leaves: readonly Industry[]): string[] {
  return [...new Set(leaves.flatMap(({ headline }) => (headline === null ? [] : [headline])))];
}

function kindsOf(headlines: readonly string[], input: SystemInput): Text[] {
  const indicators = headlines.flatMap((headline) => input.indicators[headline] ?? []);
  const kinds = indicators.map(({ type, unit }): [string, Text] => {
    const en = `${type} in ${unit}`;
    return [en, { en, zh: `以 ${unit} 计的${typeNames[type]}` }];
  });
  return [...new Map(kinds).values()];
}

const typeNames = { flow: '流量', stock: '存量', ratio: '比率' } as const;

function checkComposite(
  { id, path, composite }: ReturnType<typeof compositesOf>[number],
  headlines: readonly string[],
  input: SystemInput,
  say: Say,
): void {
  if (headlines.length === 1) {
    say(path, 'key', {
      message: {
        en: `"${id}" is declared a composite, but its industries have one headline`,
        zh: `“${id}”声明为综合规模，但其产业只有一个代表指标`,
      },
      found: listed(headlines),
      expected: { en: 'headlines of different measures', zh: '口径不同的代表指标' },
      mend: { en: 'Remove composite', zh: '请删去 composite' },
    });
    return;
  }
  const kinds = kindsOf(headlines, input);
  if (kinds.length > 1) {
    say([...path, 'measures'], 'value', {
      message: { en: `the headlines in "${id}" cannot be added up`, zh: `“${id}”中的代表指标不能相加` },
      found: {
        en: kinds.map(({ en }) => en).join(', '),
        zh: kinds.map(({ zh }) => zh).join('、'),
      },
      expected: { en: 'indicators of one type and one unit', zh: '类型和计量单位相同的指标' },
      mend: oneKind,
    });
    return;
  }
  const lacking = headlines.filter((headline) => !composite.measures.includes(headline));
  if (lacking.length > 0) {
    say([...path, 'measures'], 'value', {
      message: {
        en: `the composite of "${id}" does not name every headline in it`,
        zh: `“${id}”的综合规模未列出其全部代表指标`,
      },
      found: { en: `no ${lacking.join(', ')}`, zh: `缺 ${lacking.join('、')}` },
      expected: listed(headlines),
      mend: { en: `Add ${lacking.join(', ')}`, zh: `请补上 ${lacking.join('、')}` },
    });
  }
  composite.measures.forEach((measure, i) => {
    if (!headlines.includes(measure) && input.indicators[measure] !== undefined) {
      say([...path, 'measures', i], 'value', {
        message: {
          en: `the composite of "${id}" names "${measure}", which is the headline of none of its industries`,
          zh: `“${id}”的综合规模列有“${measure}”，但它不是其任何产业的代表指标`,
        },
        expected: listed(headlines),
        mend: { en: 'Remove it', zh: '请删去' },
      });
    }
  });
}
