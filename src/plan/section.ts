// The plan as a section of a text: sentences and tables that a bulletin, a page or a terminal can print.
import type { Text } from '../figures/index.js';
import type { Lang } from '../lib/index.js';
import type { System } from '../define/index.js';
import type { Plan } from './model.js';
import { chance } from './target-text.js';
import { dateText, lightWords, stageWords, statusWords, writer } from './words.js';

export interface SectionTable {
  id: 'targets' | 'projects' | 'investment';
  caption: string;
  head: string[];
  /** Columns to set flush right. */
  right: number[];
  rows: string[][];
}

export interface PlanSection {
  title: string;
  paragraphs: string[];
  tables: SectionTable[];
  /** The rules by which statuses and lights are given. */
  rules: string[];
}

/** The plan in sentences and tables of a language. */
export function planSection(plan: Plan, lang: Lang, system: System): PlanSection {
  const paragraphs = [
    ...plan.targets.map(({ text }) => sentenceOf(text, lang)),
    ...plan.projects.map(({ text }) => sentenceOf(text, lang)),
    ...plan.investment.bounds.map(({ text }) => sentenceOf(text, lang)),
    ...shareSentence(plan, lang, system),
  ];
  const at = dateText(plan.as_of);
  const isEmpty = paragraphs.length === 0;
  return {
    title: { en: `Targets and projects at the end of ${at.en}`, zh: `截至${at.zh}末的目标与项目` }[lang],
    paragraphs: isEmpty ? [nothing[lang]] : paragraphs,
    tables: [
      targetsTable(plan, lang, system),
      projectsTable(plan, lang, system),
      investmentTable(plan, lang, system),
    ].filter(({ rows }) => rows.length > 0),
    rules: isEmpty ? [] : rules[lang],
  };
}

const nothing: Record<Lang, string> = {
  en: 'There are no targets or projects yet; they go into data/targets.csv and data/projects.csv.',
  zh: '尚无目标或项目，可在 data/targets.csv 和 data/projects.csv 中填写。',
};

const rules: Record<Lang, string[]> = {
  en: [
    'A target is on track where growth since the baseline is at least 95 % of what it needs (Statistics Canada, Open SDG); without a baseline, where the last year’s growth is at least what is still required.',
    'A project is red where it is suspended, overdue, three months or more late in starting, or below 70 % of the pace of its year’s plan; amber below 90 %, where its completion was put off or its start is late; else green.',
  ],
  zh: [
    '基期以来增速达到目标所需增速的95%及以上为进度正常（加拿大统计局、Open SDG方法）；无基期的，以上年增速是否不低于今后所需增速判断。',
    '停缓建、逾期未竣工、逾期三个月及以上未开工或年度计划完成进度低于时间进度70%的项目为红灯；低于90%、竣工时间推迟或开工推迟的为黄灯；其余为绿灯。',
  ],
};

function targetsTable({ targets }: Plan, lang: Lang, system: System): SectionTable {
  const write = writer(system);
  const rate = (value: number | null): string => (value === null ? '--' : write.rate(value)[lang]);
  return {
    id: 'targets',
    caption: { en: 'Targets', zh: '目标进展' }[lang],
    head: {
      en: ['Target', 'Due', 'Set at', 'Reached', 'Share', 'Growth still needed', 'Probability', 'Status'],
      zh: ['目标', '期限', '目标值', '现值', '完成程度', '尚需年均增速', '实现概率', '状态'],
    }[lang],
    right: [3, 4, 5, 6],
    rows: targets.map((target) => [
      capital(target.name[lang]),
      target.due,
      target.goal[lang],
      reachedText(target, lang),
      rate(target.achieved),
      target.required_change === null
        ? rate(target.required_growth)
        : write.amount(target.required_change, 'points', 'points')[lang],
      target.probability === null ? '--' : chance(target.probability, write)[lang],
      statusText(target, lang),
    ]),
  };
}

/** Of an average growth, the growth and not the level. */
function reachedText({ measure, current, growth_reached }: Plan['targets'][number], lang: Lang): string {
  const isGrowth = measure === 'average_growth' && growth_reached?.basis === 'baseline';
  return (isGrowth ? growth_reached.text : current?.text)?.[lang] ?? '--';
}

function statusText({ status, years_early }: Plan['targets'][number], lang: Lang): string {
  const word = statusWords[status][lang];
  if (years_early === undefined) return word;
  return lang === 'zh' ? `${word}（提前${years_early}年）` : `${word} (${years_early} y)`;
}

function projectsTable({ projects }: Plan, lang: Lang, system: System): SectionTable {
  const write = writer(system);
  const rate = (value: number | null): string => (value === null ? '--' : write.rate(value)[lang]);
  const date = (value: string | null): string => value ?? '--';
  return {
    id: 'projects',
    caption: { en: 'Projects', zh: '项目进展' }[lang],
    head: {
      en: [
        'Project',
        'Industry or service',
        'Stage',
        'Start',
        'Completion',
        'Year’s plan',
        'Time',
        'Progress',
        'Light',
        'Reason',
      ],
      zh: [
        '项目',
        '产业或公共服务',
        '阶段',
        '开工',
        '竣工',
        '年度计划完成',
        '时间进度',
        '形象进度',
        '灯号',
        '原因',
      ],
    }[lang],
    right: [5, 6, 7],
    rows: projects.map((project) => [
      capital(project.name[lang]),
      project.kind[lang],
      project.stage === null ? '--' : stageWords[project.stage][lang],
      date(project.actual_start ?? project.planned_start),
      date(project.actual_end ?? project.expected_end),
      rate(project.year_rate),
      rate(project.year_elapsed),
      rate(project.physical),
      lightWords[project.light][lang],
      project.reasons.map((reason) => reason[lang]).join(lang === 'zh' ? '；' : '; '),
    ]),
  };
}

function investmentTable({ investment }: Plan, lang: Lang, system: System): SectionTable {
  const { unit } = investment;
  const year = investment.year ?? '--';
  const write = writer(system);
  const amount = (value: number | null): string =>
    value === null || unit === null ? '--' : write.amount(value, unit, 'amount')[lang];
  const groups = [...investment.by_industry, ...investment.by_category, ...investment.by_district];
  return {
    id: 'investment',
    caption: { en: 'Investment by industry, service and district', zh: '分产业、公共服务和区县的投资' }[lang],
    head: {
      en: ['', 'Projects', 'Planned in all', 'Planned for the year', `Completed in ${year}`],
      zh: ['', '项目数', '计划总投资', '年度计划投资', `${year}年完成投资`],
    }[lang],
    right: [1, 2, 3, 4],
    rows:
      unit === null
        ? []
        : groups.map((group) => [
            capital(group.name[lang]),
            String(group.projects),
            amount(group.planned_total),
            amount(group.planned_year),
            amount(group.completed_year),
          ]),
  };
}

function shareSentence({ investment }: Plan, lang: Lang, system: System): string[] {
  const { industries_share: share, year } = investment;
  if (share === null || year === null) return [];
  const text: Text = writer(system).rate(share);
  return [
    lang === 'zh'
      ? `${year}年各产业项目占全部重点项目完成投资的${text.zh}。`
      : `Projects of the industries made up ${text.en} of the investment completed in all key projects in ${year}.`,
  ];
}

/** A text as a sentence: with a capital and a full stop. */
export function sentenceOf(text: Text, lang: Lang): string {
  return lang === 'zh' ? `${text.zh}。` : `${capital(text.en)}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The section in Markdown, its heading of the given level. */
export function sectionMarkdown(section: PlanSection, level = 2): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const table = ({ caption, head, right, rows }: SectionTable): string =>
    [
      `**${caption}**`,
      '',
      row(head),
      `| ${head.map((_, i) => (right.includes(i) ? '--:' : ':--')).join(' | ')} |`,
      ...rows.map(row),
    ].join('\n');
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  return `${[
    `${'#'.repeat(level)} ${section.title}`,
    list(section.paragraphs),
    ...section.tables.map(table),
    list(section.rules),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}
