// On which side of the line between growth and contraction an index lies, by the words behind it: 49.4%，仍处于收缩区间.

import type { Claim } from '../claim.js';
import type { Reader } from './reader.js';
import { closed, directed, relate, type Relation } from './relation.js';

const above =
  /(?:高于|升至|升到|回升至|重回|重返|站上|位于|处于|在|继续|保持|连续)[^，。；]{0,12}?(?:(?:临界点|荣枯线|枯荣线|景气线|分界线|50%?)(?:之上|以上|上方)|扩张区间|景气区间)|(?:高于|高出)(?:50%?的?)?(?:临界点|荣枯线|枯荣线|分界线)/;
const below =
  /(?:低于|降至|降到|跌至|落至|跌入|落入|回落至|位于|处于|在|继续|保持|连续)[^，。；]{0,12}?(?:(?:临界点|荣枯线|枯荣线|景气线|分界线|50%?)(?:之下|以下|下方)|收缩区间|不景气区间)|(?:低于|跌破)(?:50%?的?)?(?:临界点|荣枯线|枯荣线|分界线)/;
const turned = /由|从|未能|不再|曾|此前|上月|预期|若|如果|接近|逼近|脱离|走出|即将/;
const indexWords = /PMI|采购经理|指数|景气/;

/** Indices told with the side of fifty that they lie on. */
export function thresholdRelations(claims: readonly Claim[], reader: Reader): Relation[] {
  const indices = claims.filter((claim) => claim.lang === 'zh' && isIndex(claim, claims, reader));
  return indices.flatMap((claim): Relation[] => {
    const clause = clauseBehind(claim, claims, reader);
    const apart = distanceTold(claim, claims, reader);
    if (clause === null) return apart;
    const [up, down] = [above.test(clause), below.test(clause)];
    if (up === down || turned.test(clause)) return apart;
    return [judged(claim, up), ...apart];
  });
}

/** 49.4%，低于临界点0.6个百分点: by as much as it is from fifty. */
function distanceTold(claim: Claim, claims: readonly Claim[], reader: Reader): Relation[] {
  const told = claims.find(
    (other) => other.source === claim.source && other.sentence === claim.sentence && other.start > claim.end,
  );
  if (told === undefined || !/^(?:points|点|index_points)$/.test(told.unit) || told.hedge !== 'exact')
    return [];
  if (!/^[，,](?:仍)?(?:高于|低于|高出)(?:临界点|荣枯线|枯荣线|分界线)$/.test(reader.between(claim, told)))
    return [];
  const unit = told.unit === 'points' ? 0.01 : 1;
  const size = Math.abs(valueOf(claim) - 50) * unit;
  const slack = claim.unit === '1' ? claim.half : claim.half * unit;
  const value = Math.abs(told.value);
  return [
    relate('change', told, [claim], { low: size - slack, high: size + slack }, `${claim.text} − 50`, {
      low: value - told.half,
      high: value + told.half,
    }),
  ];
}

/** A level between 20 and 80, in percent or bare, of what is called an index. */
function isIndex(claim: Claim, claims: readonly Claim[], reader: Reader): boolean {
  if (!closed(claim) || claim.hedge !== 'exact' || !/\.\d/.test(claim.text)) return false;
  const value = valueOf(claim);
  if (!/^(?:1||点)$/.test(claim.unit) || value < 20 || value > 80) return false;
  if (!['level', 'share', 'growth'].includes(claim.role)) return false;
  const told = claims.some(
    (other) =>
      other.source === claim.source &&
      Math.abs(other.sentence - claim.sentence) <= 3 &&
      /PMI|采购经理/.test(reader.sentence(other)),
  );
  return told && indexWords.test(reader.sentence(claim));
}

const valueOf = (claim: Claim): number => (claim.unit === '1' ? claim.value * 100 : claim.value);

/** The words behind an index up to the next clause that tells of another; behind a list, for all of it where they say so. */
function clauseBehind(claim: Claim, claims: readonly Claim[], reader: Reader): string | null {
  const own = claims.filter((other) => other.source === claim.source && other.sentence === claim.sentence);
  const list = own.filter(
    (other) => claim.list !== null && other.list?.length === claim.list.length && other.frame !== 0,
  );
  const last = list.length > 1 && list.includes(claim) ? (list.at(-1) ?? claim) : claim;
  // What it is compared with and by how much is told between.
  let end = last;
  for (const next of own.filter((other) => other.start > last.start)) {
    const between = reader.between(end, next);
    if (/[；。]/.test(between)) break;
    if (!/比|较|上升|下降|回升|回落|提高|降低|增加|减少|连续|高出|低/.test(between)) break;
    if (above.test(between) || below.test(between)) break;
    end = next;
  }
  const words = reader.tail(end).split(/[；。]/)[0] ?? '';
  const first = reader.between(
    last,
    end === last ? { ...last, start: last.end + reader.tail(last).length } : end,
  );
  const found = above.test(first) || below.test(first) ? first : words;
  // 高于临界点；新订单指数 … belongs to what follows.
  return found.replace(/^[^，。；]*?(?=其中)/, '');
}

function judged(claim: Claim, up: boolean): Relation {
  const value = valueOf(claim);
  const agrees = up ? value >= 50 : value <= 50;
  return directed(claim, [], { value: claim.unit === '1' ? 0.5 : 50, text: '50' }, agrees);
}
