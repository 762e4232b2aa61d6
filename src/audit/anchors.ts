// A level that is borne out in four digits tells for certain which industry its frame is about, whatever it was called.

import { industryOf, type System } from '../define/index.js';
import type { Judgement } from './audit.js';
import type { Claim } from './claim.js';
import type { Topic } from './topics.js';

/** The figure that settles each frame. */
export function anchorsOf(judged: ReadonlyMap<Claim, Judgement>): Map<number, string> {
  const anchors = new Map<number, string>();
  for (const [claim, { verdict, ref }] of judged) {
    const digits = claim.text.match(/\d/g)?.length ?? 0;
    const node = /^(?:\w+\/)?([a-z_0-9]+)\.[a-z_0-9]+\[[^\]]+\]$/.exec(ref ?? '')?.[1];
    if (verdict === 'verified' && claim.hedge === 'exact' && digits >= 3 && node !== undefined)
      anchors.set(claim.frame, node);
  }
  return anchors;
}

/** The topic of a claim whose frame is settled; null where it is not, or names something else itself. */
export function anchored(
  claim: Claim,
  anchors: ReadonlyMap<number, string>,
  topics: ReadonlyMap<Claim, Topic>,
  system: System,
): Topic | null {
  const node = industryOf(system, anchors.get(claim.frame) ?? '');
  const topic = topics.get(claim);
  if (
    node === undefined ||
    topic?.sector === true ||
    topic?.joint === true ||
    ((topic?.close === true || topic?.sure === true) && topic.nodes[0]?.id !== node.id)
  )
    return null;
  // "Yielded products worth 15.11 billion": what the level bears out is the industry's, whatever it is called.
  const narrowed = topic?.apart ?? topic?.narrowed === true;
  return { nodes: [node], sure: !narrowed, close: true, narrowed };
}
