// The light of a project: the rules in order of their weight, each with the sentence that says why it applies. The rules
// stand in docs/plan.md and are said with the lights.
import { lastMonth, printId, type Text } from '../figures/index.js';
import type { Light, ProjectState, Said } from './model.js';
import { countText } from './words.js';

/** The least share of the year's plan, over the share of the year that is over, that is still green, and amber. */
export const paceLimits = { green: 0.9, amber: 0.7 } as const;
/** Months by which a start may be late before it is red. */
export const lateStartLimit = 3;

export interface Facts extends Pick<
  ProjectState,
  'id' | 'stage' | 'late_start' | 'overdue' | 'slip' | 'year_pace' | 'year_rate' | 'year_elapsed' | 'reported'
> {
  started: boolean;
  done: boolean;
  /** The period to whose end the project is looked at. */
  as_of: string;
}

interface Rule {
  light: Light;
  reason: Said;
}

/** The light and its reasons: the worst rule that applies, then the others that do. */
export function lightOf(facts: Facts, rate: (x: number) => Text): { light: Light; reasons: Said[] } {
  const found = [
    ...plainRules(facts),
    ...overdueRules(facts),
    ...paceRule(facts, rate),
    ...delayRules(facts),
  ];
  const order: Light[] = ['red', 'amber', 'green', 'none'];
  found.sort((a, b) => order.indexOf(a.light) - order.indexOf(b.light));
  const [worst] = found;
  if (worst !== undefined) return { light: worst.light, reasons: found.map(({ reason }) => reason) };
  if (facts.reported !== null || facts.started)
    return { light: 'green', reasons: [said('nothing is late', '无逾期事项')] };
  return { light: 'none', reasons: [said('no progress has been reported', '尚无进展报告')] };
}

function plainRules({ done, stage }: Facts): Rule[] {
  if (done) return [{ light: 'green', reason: said('completed', '已竣工') }];
  return stage === 'suspended' ? [{ light: 'red', reason: said('suspended', '停缓建') }] : [];
}

/** A date that is over without what was planned for it, of a project that is not completed. */
function overdueRules(facts: Facts): Rule[] {
  const { done, started, overdue, late_start } = facts;
  if (done) return [];
  const light = late_start >= lateStartLimit ? 'red' : 'amber';
  const notStarted = late(facts, light, 'late_start', late_start, {
    en: 'not started # after the planned start',
    zh: '计划开工已过#，尚未开工',
  });
  return [
    ...late(facts, 'red', 'overdue', overdue, { en: 'completion # overdue', zh: '逾期#未竣工' }),
    ...(started ? [] : notStarted),
  ];
}

/** What was put off or began late, of a project that is not completed. */
function delayRules(facts: Facts): Rule[] {
  const { done, started, late_start, slip } = facts;
  if (done) return [];
  const lateStart = late(facts, 'amber', 'late_start', late_start, { en: 'started # late', zh: '推迟#开工' });
  return [
    ...late(facts, 'amber', 'put_off', slip, { en: 'completion put off by #', zh: '竣工时间推迟#' }),
    ...(started ? lateStart : []),
  ];
}

/** A rule on months, which stand for the # of its words; none where there are no months. */
function late({ id, as_of }: Facts, light: Light, measure: string, months: number, words: Text): Rule[] {
  if (months <= 0) return [];
  const text = countText(months, 'month');
  const figures = [{ ref: `project(${printId(id)}).${measure}[${as_of}]`, text }];
  return [
    { light, reason: { en: words.en.replace('#', text.en), zh: words.zh.replace('#', text.zh), figures } },
  ];
}

/** The year's plan against the time that is over. */
function paceRule(
  { id, done, reported, year_pace, year_rate, year_elapsed }: Facts,
  rate: (x: number) => Text,
): Rule[] {
  if (done || reported === null || year_pace === null || year_rate === null || year_elapsed === null)
    return [];
  const light = year_pace < paceLimits.amber ? 'red' : year_pace < paceLimits.green ? 'amber' : 'green';
  const [completed, over] = [rate(year_rate), rate(year_elapsed)];
  const project = `project(${printId(id)})`;
  return [
    {
      light,
      reason: {
        en: `${completed.en} of the year’s plan completed, with ${over.en} of the year over`,
        zh: `完成年度计划的${completed.zh}，时间进度${over.zh}`,
        figures: [
          { ref: `${project}.completed[${reported}] / ${project}.planned_year`, text: completed },
          { ref: `${(lastMonth(reported) % 12) + 1} / 12 * 100%`, text: over },
        ],
      },
    },
  ];
}

/** A text without numbers. */
const said = (en: string, zh: string): Said => ({ en, zh, figures: [] });
