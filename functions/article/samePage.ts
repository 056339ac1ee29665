import type { ChangedPart } from "./changedParts.ts";
import type { PageMap } from "./pageMap.ts";
import { addsTheSame, saidTogether, whatStretchesSay } from "./saidByStretch.ts";
import { readingKey, type SiteMemory } from "./siteMemory.ts";

/**
 * Whether a page reads exactly as the one that the map was drawn of: every byte is looked at, and what has changed is read. `false` says only
 * that it does not follow.
 * @param changed what the page has changed
 */
export function readsTheSame(map: PageMap, site: SiteMemory, changed: readonly ChangedPart[]): boolean {
  const { stretches, way } = map;
  if (map.site !== readingKey(site)) return false;
  const saidBy = whatStretchesSay(site, way);
  return changed.every(({ from, to, reading }) => {
    const replaced = stretches.slice(from, to);
    const before = saidTogether(replaced.map(({ says }) => says));
    const near = replaced.some((each) => each.near);
    return before !== null && addsTheSame(before, saidBy(reading), { near, ...way });
  });
}
