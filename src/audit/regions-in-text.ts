// Of which of the workspace's regions a claim tells: the one named last before it, in its sentence or before.

import { ownRegion, type Region, type System } from '../define/index.js';
import type { Claim } from './claim.js';
import type { SourceText } from './document.js';

/** The prefix of a figure expression (`franklin/`, empty for the own region), and whether it is told beyond doubt. */
export type RegionFinder = (claim: Claim) => { prefix: string; sure: boolean };

export function regionFinder(system: System, texts: readonly SourceText[]): RegionFinder {
  const own = ownRegion(system);
  const parts = system.regions.filter(({ id }) => id !== own.id);
  if (parts.length === 0) return () => ({ prefix: '', sure: true });
  return (claim) => {
    const before = texts[claim.source]?.text.slice(0, claim.start) ?? '';
    const sentence = before.slice(
      Math.max(before.lastIndexOf('. '), before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1,
    );
    const here = lastNamed(parts, own, sentence);
    if (here !== null)
      return { prefix: here.region.id === own.id ? '' : `${here.region.id}/`, sure: here.alone };
    const earlier = lastNamed(parts, own, before);
    return earlier === null || earlier.region.id === own.id
      ? { prefix: '', sure: true }
      : { prefix: `${earlier.region.id}/`, sure: false };
  };
}

function lastNamed(
  parts: readonly Region[],
  own: Region,
  text: string,
): { region: Region; alone: boolean } | null {
  const lower = text.toLowerCase();
  const at = (region: Region): number => Math.max(...calls(region).map((name) => lower.lastIndexOf(name)));
  // A list of the parts is the whole.
  const whole = at(own);
  const rest = whole < 0 ? lower : lower.slice(whole + (own.names.en?.length ?? 0));
  const found = parts
    .map((region) => ({ region, at: Math.max(...calls(region).map((name) => rest.lastIndexOf(name))) }))
    .filter((one) => one.at >= 0)
    .sort((a, b) => b.at - a.at);
  const [first] = found;
  if (first === undefined) return whole < 0 ? null : { region: own, alone: true };
  return { region: first.region, alone: found.length === 1 };
}

/** A region's names, also without what kind of region it is. */
function calls(region: Region): string[] {
  return Object.values(region.names)
    .flatMap((name) => [name, name.replace(/ (?:County|City|Province|District)$|[市省区县州]$/, '')])
    .filter((name) => name.length > 1)
    .map((name) => name.toLowerCase());
}
