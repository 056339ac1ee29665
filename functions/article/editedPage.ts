import { articleAsStated, type ExtractedArticle, isShort, type StatedOfArticle, statedIn } from "./articleOf.ts";
import type { Line } from "./blockText.ts";
import type { ChangedPart } from "./changedParts.ts";
import { linesAt, neighbourhood } from "./learnPlaces.ts";
import { ownCopy } from "./ownCopy.ts";
import { type PageFacts, pageLimits } from "./pageFacts.ts";
import { type PageMap, reaches, type Stretch, stretchOf } from "./pageMap.ts";
import { marksOf, saidTogether, whatStretchesSay } from "./saidByStretch.ts";
import { readingKey, repeatedLines, type SiteMemory } from "./siteMemory.ts";
import { readStretch, type StretchReading } from "./stretches.ts";

/** A page that was read by the map of another time, and how to draw its own from that. */
export interface EditedPage {
  article: ExtractedArticle;
  map(): PageMap;
}

/** What is known of the page beside its map: where it is found, and what it said of its article last time. */
export interface StatedBefore {
  url: string;
  stated: StatedOfArticle;
}

/**
 * Reads an edited page by the map of the page before: what `extractAtKnownPlaces` would find on the whole, but for the text that its structured data
 * states, at the cost of the stretches that have changed and those in which the article stands. `null` says only that the page has to be read as a
 * whole: where it was not read at known places, or where something strange has come near the article.
 * @throws Failure `page_too_complex`
 */
export function readEdited(
  map: PageMap,
  body: Buffer,
  site: SiteMemory,
  { url, stated }: StatedBefore,
  changed: readonly ChangedPart[],
): EditedPage | null {
  const { way } = map;
  if (!way.atPlaces || way.short || map.site !== readingKey(site)) return null;
  const pieces = piecesOf(map, body, site, changed);
  const marks = pieces.map(({ stretch: { says } }) => (says === null ? [] : marksOf(says)));
  const all = marks.flat();
  const near = neighbourhood(all, (mark) => mark.startsWith("="));
  if (all.slice(...near).includes("!")) return null;
  const own = ownLines(pieces, site);
  const statedNow = pieces.some(({ isNews }) => isNews) ? statedAnew(pieces, url) : stated;
  if (own === null || statedNow === null) return null;
  const article = articleAsStated(
    statedNow,
    linesAt(
      own.flatMap((lines) => lines ?? []),
      site,
      repeatedLines(site),
    ),
  );
  // The text in its structured data may be the article then.
  if (isShort(article.lines)) return null;
  const mapNow = (): PageMap => {
    let line = 0;
    const stretches = pieces.map(({ stretch }, i) => {
      const first = line;
      line += marks[i]?.length ?? 0;
      const kept = stretch.own ?? (own[i] && ownCopy(own[i]));
      return { ...stretch, near: reaches([first, line], near, all.length), ...(kept && { own: kept }) };
    });
    return { ...map, stretches, nodes: changed.reduce((sum, { reading }) => sum + reading.facts.nodes, map.nodes) };
  };
  return { article, map: mapNow };
}

/** A stretch of the page as it is now. */
interface Piece {
  stretch: Stretch;
  /** Reads it, as the one that follows on what the page has said before. */
  read(known?: PageFacts): StretchReading | null;
  /** Whether it states other facts than what stood in its place. */
  isNews: boolean;
}

function piecesOf({ stretches, way }: PageMap, body: Buffer, site: SiteMemory, changed: readonly ChangedPart[]): Piece[] {
  const saidBy = whatStretchesSay(site, way);
  const pieces: Piece[] = [];
  let at = 0;
  const add = (stretch: Stretch, next: Stretch | undefined, isNews: boolean, known: StretchReading | null): void => {
    const bytes = body.subarray(at, at + stretch.bytes);
    at += bytes.length;
    const read = (facts?: PageFacts) =>
      facts === undefined && known !== null ? known : readStretch(bytes.toString("utf8"), stretch.within, next?.within ?? null, facts);
    pieces.push({ stretch, read, isNews });
  };
  let i = 0;
  for (const { from, to, bytes, reading } of [...changed, { from: stretches.length, to: stretches.length, bytes: null, reading: null }]) {
    for (; i < from; i++) {
      const stretch = stretches[i];
      if (stretch !== undefined) add(stretch, stretches[i + 1], false, null);
    }
    if (bytes === null) break;
    const replaced = stretches.slice(from, to);
    const [before, says] = [saidTogether(replaced.map((each) => each.says)), saidBy(reading)];
    add(stretchOf(bytes, replaced[0]?.within ?? "", false, says), stretches[to], before?.facts !== says.facts, reading);
    i = to;
  }
  return pieces;
}

/** The lines that stand where the article's do, piece by piece, for those that hold any; `null` where one of these cannot be read. */
function ownLines(pieces: readonly Piece[], site: SiteMemory): (readonly Line[] | undefined)[] | null {
  const places = new Set(site.places);
  const own = pieces.map(({ stretch, read }) => {
    if (!stretch.says?.lines.includes("=")) return undefined;
    return stretch.own ?? read()?.lines.filter(({ place }) => places.has(place)) ?? null;
  });
  return own.every((lines) => lines !== null) ? own : null;
}

/** What the page says of itself now, from the pieces that state facts; `null` where that is close to more than is read of a page. */
function statedAnew(pieces: readonly Piece[], url: string): StatedOfArticle | null {
  let facts: PageFacts | undefined;
  for (const { stretch, read } of pieces) {
    if (stretch.says?.facts === "") continue;
    facts = read(facts)?.facts;
    if (facts === undefined) return null;
  }
  const structured = facts?.jsonLd ?? [];
  if (structured.length >= pageLimits.jsonLd || structured.join("").length >= pageLimits.jsonLdBytes) return null;
  return facts === undefined ? null : statedIn(facts, url);
}
