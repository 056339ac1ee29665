import type { Line } from "./blockText.ts";
import { isFurniture, type SortedLines, sortLines } from "./furnitureLines.ts";
import { cutParts, lineAtPlace, withoutParts } from "./lineParts.ts";
import type { SiteMemory } from "./siteMemory.ts";

/** What is known of where a site's articles stand. */
export type Places = Pick<SiteMemory, "places" | "passedPlaces" | "passedLines">;

/** More than these no site has; the oldest are forgotten. */
const most = { places: 150, passedPlaces: 300, passedLines: 100 } as const;
/** Of a page whose articles' places hold more lines than these that are none of the article, the places say too little. */
const mostPassedOfPage = 5;
/** Lines above and below the article in which whatever is new may belong to it: a correction, an update. */
const reach = 10;

/** The article's lines among all lines of a page, read at the places that are known. */
export function linesAt(all: readonly Line[], known: Places, repeated: (line: string) => boolean): SortedLines {
  const [places, passed] = [new Set(known.places), new Set(known.passedLines)];
  const own = all.filter((line) => places.has(line.place) && (passed.size === 0 || !passed.has(lineAtPlace(line))));
  return sortLines(
    own.map((line) => withoutParts(line, passed)),
    repeated,
  );
}

/** What a line is by its place: one of the article's, none of them, or, at a place that no page of the site had when it was read the slow way, perhaps text. */
export type LineKind = "article" | "other" | "strange";

/** Tells what the lines of a site's pages are. */
export function lineKinds(known: Places, repeated: (line: string) => boolean): (line: Line) => LineKind {
  const [places, passed] = [new Set(known.places), new Set(known.passedPlaces)];
  return (line) => (places.has(line.place) ? "article" : !passed.has(line.place) && mayBeText(line, repeated) ? "strange" : "other");
}

/** Whether a line that is strange stands in or near the article. */
export function somethingStrange(all: readonly Line[], known: Places, repeated: (line: string) => boolean): boolean {
  const kindOf = lineKinds(known, repeated);
  return nearby(all, new Set(known.places)).some((line) => kindOf(line) === "strange");
}

/**
 * What is known with that added which lets a page's article be read again without Readability; `null` where it would not give
 * exactly the lines that the slow way took, or where nothing is to be added.
 * @param all every line of the page
 * @param article the lines that the slow way took
 */
export function learnPlaces(
  all: readonly Line[],
  article: readonly Line[],
  known: Places,
  repeated: (line: string) => boolean,
): Places | null {
  const wanted = new Set(article.map(({ text }) => text));
  const cut = new Set(cutParts(all, article).map(lineAtPlace));
  const own = placesOf(
    all.map((line) => withoutParts(line, cut)),
    article,
  );
  if (article.length === 0 || own.size > most.places) return null;
  const places = added(known.places, own, most.places);
  // Where the slow way takes a line here and leaves one there, the place says nothing: the line that was left has to.
  const withoutCut = added(known.passedLines, cut, most.passedLines);
  const left = linesAt(all, { ...known, places, passedLines: withoutCut }, repeated).kept.filter(({ text }) => !wanted.has(text));
  if (left.length > mostPassedOfPage) return null;
  const passedLines = added(withoutCut, left.map(lineAtPlace), most.passedLines);
  const read = linesAt(all, { ...known, places, passedLines }, repeated).kept;
  if (read.length !== article.length || read.some(({ text }, i) => text !== article[i]?.text)) return null;
  const taken = new Set(places);
  const others = nearby(all, taken).filter((line) => !taken.has(line.place) && mayBeText(line, repeated));
  const passedPlaces = added(
    known.passedPlaces,
    others.map(({ place }) => place),
    most.passedPlaces,
  );
  const news = places !== known.places || passedLines !== known.passedLines || passedPlaces !== known.passedPlaces;
  return news ? { places, passedPlaces, passedLines } : null;
}

/** The same list where nothing is new, else with what is new at its end. */
function added(known: readonly number[], more: Iterable<number>, limit: number): readonly number[] {
  const union = new Set([...known, ...more]);
  return union.size === known.length ? known : [...union].slice(-limit);
}

const nearby = (all: readonly Line[], places: ReadonlySet<number>): readonly Line[] =>
  all.slice(...neighbourhood(all, ({ place }) => places.has(place)));

/** From which line to which (exclusive) whatever is new may belong to the article; nothing where no line is its own. */
export function neighbourhood<T>(all: readonly T[], isOwn: (line: T, i: number) => boolean): [from: number, to: number] {
  const first = all.findIndex(isOwn);
  const last = all.findLastIndex(isOwn);
  return first < 0 ? [0, 0] : [Math.max(0, first - reach), last + 1 + reach];
}

const mayBeText = ({ text, linked }: Line, repeated: (line: string) => boolean): boolean =>
  linked <= 0.5 && !isFurniture(text) && !repeated(text);

/**
 * Where the article's lines stand. A line that the page has no more often than the article, such as a standfirst that is said again below, is the
 * article's wherever it stands; of one that the page has in other places too, the place that holds the most of the article.
 */
function placesOf(all: readonly Line[], article: readonly Line[]): Set<number> {
  const wanted = Map.groupBy(article, ({ text }) => text);
  const found = all.filter(({ text }) => wanted.has(text));
  const held = Map.groupBy(found, ({ place }) => place);
  const best = (lines: readonly Line[]): Line[] => {
    const most = Math.max(...lines.map(({ place }) => held.get(place)?.length ?? 0));
    return lines.filter(({ place }) => held.get(place)?.length === most).slice(0, 1);
  };
  const own = [...Map.groupBy(found, ({ text }) => text)].flatMap(([text, lines]) =>
    lines.length === wanted.get(text)?.length ? lines : best(lines),
  );
  return new Set(own.map(({ place }) => place));
}
