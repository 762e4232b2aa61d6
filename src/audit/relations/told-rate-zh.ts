// An amount in the other currency at the rate that a Chinese sentence tells: 实际使用外资36520万美元 … 按1美元兑7.10元人民币折算，约合人民币25.93亿元; and the turnover of
// freight or passengers, told beside how many there were and how far they went: 货运量8250万吨 … 货物平均运距140公里. Held against the text where
// a slip explains what is printed, a scale word above all.

import type { Claim } from '../claim.js';
import { isMoney } from '../cue-input.js';
import { tiedReading } from './candidate.js';
import type { Reader } from './reader.js';
import { asPrinted, multiply, type Relation, scale } from './relation.js';

const codes: Record<string, string> = {
  美元: 'USD', 欧元: 'EUR', 日元: 'JPY', 英镑: 'GBP', 港元: 'HKD', 卢布: 'RUB', 韩元: 'KRW', 澳元: 'AUD', 加元: 'CAD',
}; // prettier-ignore

const rateWords =
  /(?:1|一)(美元|欧元|日元|英镑|港元|卢布|韩元|澳元|加元)(?:兑换?|折合?|合|=|约合)(?:人民币)?(?:约|为)?$/;

export function toldRateZh(claims: readonly Claim[], reader: Reader): Relation[] {
  const own = claims.filter(({ lang, aside, value }) => lang === 'zh' && aside === null && value > 0);
  return [...converted(own, reader), ...carriedFar(own, reader)];
}

function converted(own: readonly Claim[], reader: Reader): Relation[] {
  return own.flatMap((rate, at): Relation[] => {
    const name = rateWords.exec(reader.before(rate))?.[1];
    const to = own[at + 1];
    if (name === undefined || rate.unit !== 'CNY' || to?.unit !== 'CNY' || to.sentence !== rate.sentence)
      return [];
    if (!/合(?:计)?(?:人民币)?(?:约|为)?$/.test(reader.gap(to))) return [];
    const unit = codes[name];
    const from = own.findLast(
      (claim) =>
        claim.end <= rate.start &&
        claim.unit === unit &&
        isMoney(claim.unit) &&
        claim.value > 1 &&
        claim.role === 'level' &&
        rate.sentence - claim.sentence <= 1 &&
        claim.source === rate.source,
    );
    if (from === undefined) return [];
    return tiedReading({
      relation: 'conversion',
      focus: to,
      others: [from, rate],
      bound: [from, rate],
      compute: ([a, b]) => (a === undefined || b === undefined ? undefined : multiply(a, b)),
      formula: `${from.text} × ${rate.text}`,
      evidence: 'sure',
      // what is reckoned at a rate may be rounded anew
      reading: (claim) => (claim === to ? widened(claim) : claim.interval),
    });
  });
}

const widened = (claim: Claim): Claim['interval'] => {
  const { low, high } = asPrinted(claim);
  return { low: low - 0.002 * claim.value, high: high + 0.002 * claim.value };
};

const far = /平均(?:每[吨人]次?)?(?:运距|行程|运程)(?:为|达|约)*$/;

/** 周转量 = 运量 × 平均运距, in tonne or passenger kilometres. */
function carriedFar(own: readonly Claim[], reader: Reader): Relation[] {
  return own.flatMap((distance): Relation[] => {
    const kind = /(货物?|旅客)?平均/.exec(reader.gap(distance))?.[1];
    if (!far.test(reader.gap(distance)) || distance.unit !== 'metres' || kind === undefined) return [];
    const side = kind.startsWith('货') ? '货' : '客';
    const near = own.filter(
      (claim) => claim.source === distance.source && Math.abs(claim.sentence - distance.sentence) <= 1,
    );
    const label = (claim: Claim): string =>
      reader
        .gap(claim)
        .split(/[，。；、：]/)
        .at(-1) ?? '';
    const volumes = near.filter((claim) =>
      new RegExp(`${side}[^，。；]{0,2}(?:运量|运输量|发送量)(?:为|达)?$`).test(label(claim)),
    );
    const turnovers = near.filter((claim) =>
      new RegExp(`${side}[^，。；]{0,2}周转量(?:为|达)?$`).test(label(claim)),
    );
    const [volume, turnover] = [volumes[0], turnovers[0]];
    if (volume === undefined || turnover === undefined || volumes.length > 1 || turnovers.length > 1)
      return [];
    const printed = /^([\d.,]+)(亿|万)?/.exec(turnover.text);
    if (printed === null) return [];
    const power = printed[2] === '亿' ? 1e8 : printed[2] === '万' ? 1e4 : 1;
    const size = (Number((printed[1] ?? '').replace(/,/g, '')) * power) / turnover.value;
    return tiedReading({
      relation: 'per_head',
      focus: turnover,
      others: [volume, distance],
      bound: [volume, distance],
      compute: ([a, b]) =>
        a === undefined || b === undefined ? undefined : scale(multiply(a, scale(b, 1e-3)), 1 / size),
      formula: `${volume.text} × ${distance.text}`,
      evidence: 'likely',
    });
  });
}
