import type { Line } from "./blockText.ts";
import { type SortedLines, sortLines } from "./furnitureLines.ts";

/** More places than this no site has; the oldest are forgotten. */
const mostPlaces = 150;

/** The article's lines among all lines of a page, read at the places that are known. */
export function linesAt(all: readonly Line[], places: ReadonlySet<number>, repeated: (line: string) => boolean): SortedLines {
  const there = all.filter(({ place }) => places.has(place));
  return sortLines(there, repeated);
}

/**
 * The places known with those added from which a page's article can be read again without Readability; `null` where they would not give
 * exactly the lines that the slow way took, or where nothing is to be added.
 * @param all every line of the page
 * @param article the lines that the slow way took
 */
export function learnPlaces(
  all: readonly Line[],
  article: readonly Line[],
  known: readonly number[],
  repeated: (line: string) => boolean,
): number[] | null {
  const places = placesOf(all, new Set(article.map(({ text }) => text)));
  const again = linesAt(all, places, repeated).kept;
  const same = again.length === article.length && again.every(({ text }, i) => text === article[i]?.text);
  if (!same || article.length === 0 || places.size > mostPlaces) return null;
  const union = new Set([...known, ...places]);
  return union.size === known.length ? null : [...union].slice(-mostPlaces);
}

/** Where the wanted lines stand; of a line that stands in several places, the one that holds the most of them. */
function placesOf(all: readonly Line[], wanted: ReadonlySet<string>): Set<number> {
  const found = all.filter(({ text }) => wanted.has(text));
  const held = Map.groupBy(found, ({ place }) => place);
  const best = new Map<string, number>();
  for (const { text, place } of found) {
    const rival = best.get(text);
    if (rival === undefined || (held.get(place)?.length ?? 0) > (held.get(rival)?.length ?? 0)) best.set(text, place);
  }
  return new Set(best.values());
}
