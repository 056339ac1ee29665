import { changedParts } from "../article/changedParts.ts";
import { readEdited } from "../article/editedPage.ts";
import type { GuardedResponse } from "../article/guardedFetch.ts";
import { readsTheSame } from "../article/samePage.ts";
import type { SiteMemories } from "../article/siteMemory.ts";
import { siteOf } from "../article/siteOf.ts";
import { type KnownPage, mayBeEditOf } from "./knownPages.ts";
import type { TakenPage } from "./takePage.ts";

/**
 * Reads a page by the map of its last reading, with what is known of its site today: it says the same, or it is an edit of it. `null` where it has to be
 * read as a whole.
 */
export async function readByMap(
  sites: SiteMemories,
  before: KnownPage,
  { body, url }: Pick<GuardedResponse, "body" | "url">,
): Promise<"same" | TakenPage | null> {
  const { map, stated } = before;
  if (map === null) return null;
  const memory = await sites.read(siteOf(url));
  const changed = changedParts(map, body);
  if (changed === null) return null;
  if (readsTheSame(map, memory, changed)) return "same";
  const edited = readEdited(map, body, memory, { url, stated }, changed);
  return edited !== null && mayBeEditOf(before, edited.article.text) ? { ...edited, places: null, byMap: true } : null;
}
