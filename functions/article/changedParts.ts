import { pageLimits } from "./pageFacts.ts";
import { isPlainUtf8, type PageMap, type Stretch } from "./pageMap.ts";
import { digestOf } from "./saidByStretch.ts";
import { readStretch, type StretchReading } from "./stretches.ts";

/** What stands on a page in place of stretches of its map, `from` the first of them `to` before the one that follows them. */
export interface ChangedPart {
  readonly from: number;
  readonly to: number;
  readonly bytes: Buffer;
  readonly reading: StretchReading;
}

/** How many stretches may have changed in a row, and by how much a page may have grown between two that have not. */
const mostInARow = 8;
const mostGrowth = 65_536;
const mostCandidates = 8;

/**
 * Lays a page on its map: every byte of it stands in a stretch as it stood, or in one of the parts that are given, each of which leads from the seam
 * at which it begins to the seam of the next stretch. `null` where that does not come out, or where the page may have more nodes than any article needs.
 */
export function changedParts({ stretches, nodes }: PageMap, body: Buffer): ChangedPart[] | null {
  const parts: ChangedPart[] = [];
  let [at, i, nodesNow] = [0, 0, nodes];
  for (let stretch = stretches[i]; stretch !== undefined; stretch = stretches[i]) {
    if (standsAt(body, at, stretch)) {
      [at, i] = [at + stretch.bytes, i + 1];
      continue;
    }
    const next = nextUnchanged(stretches, i, body, at);
    if (next === null || stretches.slice(i, next.i).some(({ says }) => says === null)) return null;
    const bytes = body.subarray(at, next.at);
    const reading = isPlainUtf8(bytes) ? readStretch(bytes.toString("utf8"), stretch.within, stretches[next.i]?.within ?? null) : null;
    if (reading === null) return null;
    // More than a page may have is an answer of its own; those that are gone are not taken off.
    nodesNow += reading.facts.nodes;
    if (nodesNow > pageLimits.nodes) return null;
    parts.push({ from: i, to: next.i, bytes, reading });
    [at, i] = [next.at, next.i];
  }
  return at === body.length ? parts : null;
}

const standsAt = (body: Buffer, at: number, { bytes, digest }: Stretch): boolean =>
  at + bytes <= body.length && digestOf(body.subarray(at, at + bytes)) === digest;

/** The next stretch that stands as it stood, and where; after the last one that is the page's end. `null` where there is none within reach. */
function nextUnchanged(stretches: readonly Stretch[], changed: number, body: Buffer, from: number): { i: number; at: number } | null {
  let reach = from + mostGrowth;
  for (let i = changed + 1; i <= changed + mostInARow; i++) {
    reach += stretches[i - 1]?.bytes ?? 0;
    const stretch = stretches[i];
    if (stretch === undefined) return { i, at: body.length };
    const within = body.subarray(0, reach);
    for (let at = from - 1, tried = 0; tried < mostCandidates; tried++) {
      at = within.indexOf(stretch.anchor, at + 1, "latin1");
      if (at < 0) break;
      if (standsAt(body, at, stretch)) return { i, at };
    }
  }
  return null;
}
