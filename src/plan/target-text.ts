// What a target's state says in a sentence, and why it is what it is.
import type { Text } from '../figures/index.js';
import type { Assessment } from './assess.js';
import type { TargetState } from './model.js';
import { countText, dateText, progressWords, type writer } from './words.js';

type Known = Omit<TargetState, 'why' | 'text'>;

/** The sentence on a target, and the reason for its status. */
export function targetText(
  target: Known,
  state: Assessment,
  write: ReturnType<typeof writer>,
): { why: Text; text: Text } {
  const why = whyText(target, state, write);
  const [due, goal] = [dateText(target.due), target.goal];
  const head = {
    en: `${target.name.en}: ${goal.en} by ${due.en}`,
    zh: `${target.name.zh}：${due.zh}${goal.zh}`,
  };
  if (target.current === null)
    return { why, text: { en: `${head.en}; no figure is known`, zh: `${head.zh}；尚无数据` } };
  const at = dateText(target.current.period);
  const now = { en: `${target.current.text.en} in ${at.en}`, zh: `${at.zh}为${target.current.text.zh}` };
  const rest = [remaining(target, write), likely(target, write)].filter((part) => part !== null);
  const en = [`${head.en}; ${now.en}: ${why.en}`, ...rest.map((part) => part.en)].join('; ');
  const zh = [`${head.zh}；${now.zh}，${why.zh}`, ...rest.map((part) => part.zh)].join('；');
  return { why, text: { en, zh } };
}

function whyText(target: Known, { by }: Assessment, write: ReturnType<typeof writer>): Text {
  switch (target.status) {
    case 'met':
      return { en: 'met', zh: '已实现' };
    case 'met_early': {
      const years = countText(target.years_early ?? 0, 'year');
      return { en: `met ${years.en} early`, zh: `提前${years.zh}实现` };
    }
    case 'missed':
      return { en: 'missed', zh: '未实现' };
    case 'no_data':
      return noDataText(target);
    default:
      break;
  }
  const on = target.status === 'on_track';
  const verdict = on ? { en: 'on track', zh: '进度正常' } : { en: 'behind', zh: '进度滞后' };
  const because = (en: string, zh: string): Text => ({
    en: `${verdict.en}, ${en}`,
    zh: `${verdict.zh}，${zh}`,
  });
  if (by === 'held')
    return on
      ? because('as the value that was to be held still holds', '应保持的水平仍然保持')
      : because('as the value that was to be held no longer holds', '应保持的水平未能保持');
  if (by === 'progress' && target.progress !== null) {
    const [share, category] = [write.rate(target.progress.ratio), progressWords[target.progress.category]];
    return because(
      `as growth since the baseline is ${share.en} of what the target needs (${category.en})`,
      `基期以来增速为目标所需增速的${share.zh}（${category.zh}）`,
    );
  }
  if (by === 'pace' && target.pace !== null) {
    const share = write.rate(target.pace);
    return because(`as the pace is ${share.en} of the straight line's`, `进度为线性进度的${share.zh}`);
  }
  const reached = target.growth_reached;
  if (reached === null) return verdict;
  const of =
    reached.basis === 'covered'
      ? { en: 'the parts that report a comparable base grew by', zh: '有可比基数的部分合计增长' }
      : { en: 'it grew by', zh: '上年增长' };
  return because(`as ${of.en} ${reached.text.en} in the last year`, `${of.zh}${reached.text.zh}`);
}

function noDataText({ value, current, due }: Known): Text {
  if (value === null) return { en: 'no figure of the baseline is known', zh: '基期数据缺失' };
  if (current === null) return { en: 'no figure is known', zh: '尚无数据' };
  return current.period === due
    ? { en: 'no data', zh: '缺少数据' }
    : {
        en: 'not met yet, and nothing is known to judge the pace by (a baseline, or a growth rate)',
        zh: '尚未实现，且无基期数或增速可资判断进度',
      };
}

/** The growth, or the change of a rate, that is still required. */
function remaining(
  { required_growth, required_change, current, due }: Known,
  write: ReturnType<typeof writer>,
): Text | null {
  const years = Number(due.slice(0, 4)) - Number(current?.period.slice(0, 4) ?? due.slice(0, 4));
  if (years <= 0) return null;
  const isLast = years === 1;
  if (required_growth !== null) {
    const rate = write.rate(required_growth);
    return isLast
      ? { en: `growth of ${rate.en} is needed in the last year`, zh: `最后一年需增长${rate.zh}` }
      : { en: `growth of ${rate.en} a year is needed from here on`, zh: `今后需年均增长${rate.zh}` };
  }
  if (required_change === null) return null;
  const points = write.amount(Math.abs(required_change), 'points', 'points');
  const up = required_change > 0;
  return {
    en: `${points.en} ${up ? 'more' : 'less'} a year ${isLast ? 'is' : 'are'} needed`,
    zh: `今后每年需${up ? '提高' : '降低'}${points.zh}`,
  };
}

function likely({ probability, outlook, refusal }: Known, write: ReturnType<typeof writer>): Text | null {
  if (refusal !== null) return refusal;
  if (probability === null || outlook === null) return null;
  const share = write.rate(probability);
  return {
    en: `the forecast is ${outlook.text.en}, and the probability of meeting the target ${share.en}`,
    zh: `预测值为${outlook.text.zh}，实现目标的概率为${share.zh}`,
  };
}
