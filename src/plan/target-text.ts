// What a target's state says in sentences, and why it is what it is.
import type { Text } from '../figures/index.js';
import type { Assessment } from './assess.js';
import type { TargetState, ValueAt } from './model.js';
import { countText, dateText, progressWords, type writer } from './words.js';

type Known = Omit<TargetState, 'why' | 'text'>;
type Write = ReturnType<typeof writer>;

/** The sentences on a target (without the last full stop), and the reason for its status. */
export function targetText(target: Known, state: Assessment, write: Write): { why: Text; text: Text } {
  const why = whyText(target, state, write);
  const due = dateText(target.due);
  const sentences: Text[] = [
    {
      en: `${target.name.en}: ${target.goal.en} by ${due.en}`,
      zh: `${target.name.zh}：目标为${target.measure === 'average_growth' ? '到' : ''}${due.zh}${target.goal.zh}`,
    },
    standing(target, state, why),
    ...likely(target, write),
  ];
  return {
    why,
    text: {
      en: sentences.map(({ en }) => capital(en)).join('. '),
      zh: sentences.map(({ zh }) => zh).join('。'),
    },
  };
}

/** Where it stands: the value, the verdict and its reason. */
function standing(target: Known, { by }: Assessment, why: Text): Text {
  const { current, status, years_early, due } = target;
  if (current === null) return { en: 'no figure is known', zh: '尚无数据' };
  const at = dateText(current.period);
  const value = valueText(target, current);
  switch (status) {
    case 'met_early': {
      const years = countText(years_early ?? 0, 'year');
      return { en: `met ${years.en} early: ${value.en}`, zh: `${value.zh}，提前${years.zh}实现` };
    }
    case 'met':
      return { en: `met: ${value.en}`, zh: `${value.zh}，已实现` };
    case 'missed':
      return { en: `missed: ${value.en}`, zh: `${value.zh}，未实现` };
    case 'on_track':
      return { en: `on track with ${value.en}: ${why.en}`, zh: `${value.zh}，进度正常：${why.zh}` };
    case 'behind':
      return { en: `behind with ${value.en}: ${why.en}`, zh: `${value.zh}，进度滞后：${why.zh}` };
    case 'no_data': {
      const year = dateText(due);
      if (by === 'past_due')
        return {
          en: `it is due, but no figure of ${year.en} is known; the last one is ${value.en}`,
          zh: `目标已到期，但尚无${year.zh}数据，最近数据为${at.zh}的${current.text.zh}`,
        };
      return { en: `${value.en}; ${why.en}`, zh: `${value.zh}，${why.zh}` };
    }
  }
}

/** The value that is reached; of an average growth, the growth since the baseline. */
function valueText({ measure, baseline, growth_reached }: Known, current: ValueAt): Text {
  const at = dateText(current.period);
  if (measure !== 'average_growth' || baseline === null || growth_reached?.basis !== 'baseline')
    return { en: `${current.text.en} in ${at.en}`, zh: `${at.zh}为${current.text.zh}` };
  const from = dateText(baseline.period);
  return {
    en: `growth of ${growth_reached.text.en} a year from ${from.en} to ${at.en}`,
    zh: `${from.zh}至${at.zh}年均增长${growth_reached.text.zh}`,
  };
}

/** The reason for the status, and what is still needed. */
function whyText(target: Known, { by }: Assessment, write: Write): Text {
  const { status, current, value, due } = target;
  if (status === 'met' || status === 'missed') {
    const met = status === 'met';
    return met
      ? { en: 'the figure of the due period reaches the target', zh: '期末数据达到目标' }
      : { en: 'the figure of the due period does not reach the target', zh: '期末数据未达到目标' };
  }
  if (status === 'met_early') {
    const years = countText(target.years_early ?? 0, 'year');
    return { en: `the target was reached ${years.en} early`, zh: `提前${years.zh}达到目标` };
  }
  if (value === null) return { en: 'no figure of the baseline is known', zh: '基期数据缺失' };
  if (current === null) return { en: 'no figure is known', zh: '尚无数据' };
  if (by === 'past_due')
    return { en: `no figure of ${dateText(due).en} is known`, zh: `尚无${dateText(due).zh}数据` };
  const reason =
    by === 'nothing'
      ? {
          en: 'neither a baseline nor a growth rate is known to judge the pace by',
          zh: '无基期数或增速可资判断进度',
        }
      : judgedBy(target, by, write);
  const rest = remaining(target, write);
  return rest === null ? reason : { en: `${reason.en}; ${rest.en}`, zh: `${reason.zh}，${rest.zh}` };
}

function judgedBy(
  { status, progress, pace, growth_reached: reached, current }: Known,
  by: Assessment['by'],
  write: Write,
): Text {
  const holds = status === 'on_track';
  if (by === 'held')
    return holds
      ? { en: 'what was to be held still holds', zh: '应保持的水平仍然保持' }
      : { en: 'what was to be held no longer holds', zh: '应保持的水平未能保持' };
  if (by === 'progress' && progress !== null) {
    const share = write.rate(progress.ratio);
    const category = holds ? { en: '', zh: '' } : bracketed(progressWords[progress.category]);
    return {
      en: `growth since the baseline is ${share.en} of what the target needs${category.en}`,
      zh: `基期以来增速为目标所需增速的${share.zh}${category.zh}`,
    };
  }
  if (by === 'pace' && pace !== null) {
    const share = write.rate(pace);
    return { en: `the pace is ${share.en} of a straight line’s`, zh: `进度为线性进度的${share.zh}` };
  }
  if (reached === null || current === null) throw new Error('a status is judged by something');
  const at = dateText(current.period);
  if (reached.basis === 'covered')
    return {
      en: `the parts that report a comparable base grew by ${reached.text.en} in ${at.en}`,
      zh: `有可比基数的部分${at.zh}合计增长${reached.text.zh}`,
    };
  if (reached.basis === 'nominal')
    return {
      en: `growth was ${reached.text.en} in ${at.en} on the level of the year before`,
      zh: `${at.zh}比上年公布数增长${reached.text.zh}`,
    };
  return { en: `growth was ${reached.text.en} in ${at.en}`, zh: `${at.zh}增长${reached.text.zh}` };
}

/** The growth, or the change of a rate, that is still required. */
function remaining({ required_growth, required_change, current, due }: Known, write: Write): Text | null {
  const years = Number(due.slice(0, 4)) - Number(current?.period.slice(0, 4) ?? due.slice(0, 4));
  const [each, when] =
    years === 1
      ? ['', { en: 'in the last year', zh: '最后一年' }]
      : years === 0
        ? ['', { en: 'at an annual rate until then', zh: '期末前按年率' }]
        : [' a year', { en: 'from here on', zh: '今后每年平均' }];
  if (required_growth !== null) {
    const rate = write.rate(required_growth);
    const shrinks = required_growth < 0;
    const less = write.rate(-required_growth);
    return shrinks
      ? { en: `a fall of ${less.en}${each} is needed ${when.en}`, zh: `${when.zh}需下降${less.zh}` }
      : { en: `growth of ${rate.en}${each} is needed ${when.en}`, zh: `${when.zh}需增长${rate.zh}` };
  }
  if (required_change === null) return null;
  const points = write.amount(Math.abs(required_change), 'points', 'points');
  return required_change > 0
    ? { en: `a rise by ${points.en}${each} is needed ${when.en}`, zh: `${when.zh}需提高${points.zh}` }
    : { en: `a fall by ${points.en}${each} is needed ${when.en}`, zh: `${when.zh}需降低${points.zh}` };
}

/** The outlook, or why there is none. */
function likely({ probability, outlook, refusal }: Known, write: Write): Text[] {
  if (refusal !== null) return [refusal];
  if (probability === null || outlook === null) return [];
  const share = chance(probability, write);
  const at = dateText(outlook.period);
  const [low, high] = outlook.interval;
  const level = write.stated(outlook.level);
  const is = /^\d/.test(share.zh) ? '为' : '';
  return [
    {
      en: `the forecast for ${at.en} is ${outlook.text.en} (${level.en} interval: ${low.en} to ${high.en}), and the probability of meeting the target is ${share.en}`,
      zh: `${at.zh}预测值为${outlook.text.zh}（${level.zh}预测区间：${low.zh}至${high.zh}），实现目标的概率${is}${share.zh}`,
    },
  ];
}

/** A probability in whole percent: the forecast is no more exact. */
export function chance(probability: number, write: Write): Text {
  if (probability > 0 && probability < 0.01) return { en: 'below 1%', zh: '不足1%' };
  if (probability < 1 && probability > 0.99) return { en: 'above 99%', zh: '超过99%' };
  return write.rate(probability, 0);
}

const bracketed = ({ en, zh }: Text): Text => ({ en: ` (${en})`, zh: `（${zh}）` });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
