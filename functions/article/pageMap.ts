import { isUtf8 } from "node:buffer";
import { isShort } from "./articleOf.ts";
import type { Line } from "./blockText.ts";
import { neighbourhood } from "./learnPlaces.ts";
import { digestOf, type Said, type WayOfReading, whatStretchesSay } from "./saidByStretch.ts";
import { findSeams, pageBegins } from "./seams.ts";
import { readingKey, type SiteMemory } from "./siteMemory.ts";
import { readStretch } from "./stretches.ts";

/**
 * A page taken apart, so that the next look need read only what has changed: what each stretch weighs, and what it adds to the reading of the
 * whole. A changed stretch that adds the same, and leads from the same seam to the same seam, leaves the reading as it was.
 */
export interface PageMap {
  readonly stretches: readonly Stretch[];
  /** Elements, texts, comments and attributes of the page. */
  readonly nodes: number;
  readonly way: WayOfReading;
  /** `readingKey` of the memory that the page was read with. */
  readonly site: string;
}

export interface Stretch {
  /** The seam at which it begins. */
  readonly within: string;
  readonly bytes: number;
  readonly digest: string;
  /** Its first bytes, by which its beginning is found again. */
  readonly anchor: string;
  /** Whether it reaches into the neighbourhood of the article, where every line counts. */
  readonly near: boolean;
  /** `null` where it may not change at all. */
  readonly says: Said | null;
  /** Its lines that stand where the article's do, once an edit of the page has asked for them: most pages are never edited. */
  readonly own?: readonly Line[];
}

const mostStretches = 64;
const shortestStretch = 1_000;
const anchorBytes = 64;

/**
 * Takes a page apart that was read.
 * @param html the text of `body`
 * @param article its lines
 * @param atPlaces whether they were read at the site's known places, else by Readability
 */
export function drawPageMap(body: Buffer, html: string, site: SiteMemory, article: readonly Line[], atPlaces: boolean): PageMap {
  if (!isPlainUtf8(body) || Buffer.byteLength(html) !== body.length) return mapOfWhole(body, site);
  const { seams, nodes } = findSeams(html, Math.max(shortestStretch, Math.ceil(html.length / mostStretches)));
  const read = seams.flatMap(({ at, within }, i) => {
    const text = html.slice(at, seams[i + 1]?.at);
    const reading = readStretch(text, within, seams[i + 1]?.within ?? null);
    return reading === null ? [] : { within, bytes: Buffer.byteLength(text), reading };
  });
  const lines = read.flatMap(({ reading }) => reading.lines);
  const isOwn = atPlaces ? standsAt(site.places) : standsAmong(article, lines);
  if (isOwn === null || read.length < seams.length) return mapOfWhole(body, site);
  const [from, to] = neighbourhood(lines, isOwn);
  const way = { atPlaces, short: isShort(article) };
  const saidBy = whatStretchesSay(site, way);
  let [at, line] = [0, 0];
  const stretches = read.map(({ within, bytes, reading }) => {
    const [start, firstLine] = [at, line];
    at += bytes;
    line += reading.lines.length;
    return stretchOf(body.subarray(start, at), within, reaches([firstLine, line], [from, to], lines.length), saidBy(reading));
  });
  return { stretches, nodes, way, site: readingKey(site) };
}

/** Whether lines, from one to another of so many, reach into a neighbourhood; those before the first and after the last line of a page do too. */
export function reaches([first, end]: readonly [number, number], [from, to]: readonly [number, number], lines: number): boolean {
  return to > 0 && (from === 0 || end > from) && (to >= lines || first < to);
}

/** The map of a page that may not change at all. */
function mapOfWhole(body: Buffer, site: SiteMemory): PageMap {
  return {
    stretches: [stretchOf(body, pageBegins, false, null)],
    nodes: 0,
    way: { atPlaces: false, short: false },
    site: readingKey(site),
  };
}

type IsOwn = (line: Line, i: number) => boolean;

function standsAt(known: readonly number[]): IsOwn {
  const places = new Set(known);
  return ({ place }) => places.has(place);
}

/**
 * Tells which lines of the page are the article's; `null` where one of them stands in no line of the page. A line that the page has several
 * times is the one between those that it has once, or any.
 */
function standsAmong(article: readonly Line[], lines: readonly Line[]): IsOwn | null {
  const found = article.map(({ text }) => {
    const same = lines.flatMap((line, i) => (line.text === text ? i : []));
    return same.length > 0 ? same : lines.flatMap((line, i) => (line.text.includes(text) ? i : []));
  });
  const sure = found.flatMap((at) => (at.length === 1 ? at : []));
  if (sure.length === 0 || found.some((at) => at.length === 0)) return null;
  const [first, last] = [Math.min(...sure), Math.max(...sure)];
  const others = found.filter((at) => !at.some((i) => i >= first && i <= last));
  const own = new Set([...sure, ...others.flat()]);
  return (_, i) => own.has(i);
}

/** A stretch as a map holds it. */
export function stretchOf(bytes: Buffer, within: string, near: boolean, says: Said | null): Stretch {
  const anchor = bytes.subarray(0, anchorBytes).toString("latin1");
  return { within, bytes: bytes.length, digest: digestOf(bytes), anchor, near, says };
}

/** Bytes whose text is the same whatever the bytes around them are: see `decodePage`. */
export const isPlainUtf8 = (bytes: Buffer): boolean => isUtf8(bytes) && !bytes.includes(0x1b) && bytes[0] !== 0xef;
