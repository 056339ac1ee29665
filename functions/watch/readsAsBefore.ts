import type { GuardedResponse } from "../article/guardedFetch.ts";
import type { PageMap } from "../article/pageMap.ts";
import { readsTheSame } from "../article/samePage.ts";
import type { SiteMemories } from "../article/siteMemory.ts";
import { siteOf } from "../article/siteOf.ts";

/** Whether a page, read with what is known of its site today, reads as the one that the map was drawn of. */
export async function readsAsBefore(
  sites: SiteMemories,
  map: PageMap,
  { body, url }: Pick<GuardedResponse, "body" | "url">,
): Promise<boolean> {
  return readsTheSame(map, body, await sites.read(siteOf(url)));
}
