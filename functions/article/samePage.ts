import { pageLimits } from "./pageFacts.ts";
import { isPlainUtf8, type PageMap, type Stretch } from "./pageMap.ts";
import { addsTheSame, digestOf, type Said, whatStretchesSay } from "./saidByStretch.ts";
import { readingKey, type SiteMemory } from "./siteMemory.ts";
import { readStretch } from "./stretches.ts";

/** How many stretches may have changed in a row, and by how much a page may have grown between two that have not. */
const mostInARow = 8;
const mostGrowth = 65_536;
const mostCandidates = 8;

/**
 * Whether a page reads exactly as the one that the map was drawn of: every byte is looked at, and what has changed is read. `false` says only
 * that it has to be read as a whole.
 */
export function readsTheSame({ stretches, nodes, way, site: drawnWith }: PageMap, body: Buffer, site: SiteMemory): boolean {
  if (drawnWith !== readingKey(site)) return false;
  let saidBy: ReturnType<typeof whatStretchesSay> | undefined;
  let [at, i, nodesNow] = [0, 0, nodes];
  for (let stretch = stretches[i]; stretch !== undefined; stretch = stretches[i]) {
    if (standsAt(body, at, stretch)) {
      [at, i] = [at + stretch.bytes, i + 1];
      continue;
    }
    const next = nextUnchanged(stretches, i, body, at);
    if (next === null) return false;
    const changed = stretches.slice(i, next.i);
    const [before, bytes] = [saidTogether(changed), body.subarray(at, next.at)];
    if (before === null || !isPlainUtf8(bytes)) return false;
    const reading = readStretch(bytes.toString("utf8"), stretch.within, stretches[next.i]?.within ?? null);
    if (reading === null) return false;
    saidBy ??= whatStretchesSay(site, way);
    const near = changed.some((each) => each.near);
    if (!addsTheSame(before, saidBy(reading), { near, ...way })) return false;
    // More than a page may have is an answer of its own; those that are gone are not taken off.
    nodesNow += reading.facts.nodes;
    if (nodesNow > pageLimits.nodes) return false;
    [at, i] = [next.at, next.i];
  }
  return at === body.length;
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

/** What stretches in a row say together; `null` where that cannot be told. */
function saidTogether(stretches: readonly Stretch[]): Said | null {
  const said = stretches.flatMap(({ says }) => says ?? []);
  const facts = said.map((each) => each.facts).filter((each) => each !== "");
  if (said.length < stretches.length || facts.length > 1) return null;
  return { facts: facts[0] ?? "", lines: said.map(({ lines }) => lines).join("") };
}
