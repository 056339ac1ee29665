import { isUtf8 } from "node:buffer";
import { hash } from "node:crypto";
import { lineKinds, neighbourhood } from "./learnPlaces.ts";
import { type PageFacts, readPageFacts } from "./pageFacts.ts";
import { readingKey, repeatedLines, type SiteMemory } from "./siteMemory.ts";
import { findSeams, pageBegins, readStretch, type StretchReading } from "./stretches.ts";

/**
 * A page taken apart, so that the next look need read only what has changed: what each stretch weighs, and what it adds to the reading of the
 * whole. A changed stretch that adds the same, and leads from the same seam to the same seam, leaves the reading as it was.
 */
export interface PageMap {
  readonly stretches: readonly Stretch[];
  readonly nodes: number;
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
  /** `null` where it could not be read by itself: then it may not change at all. */
  readonly says: Said | null;
}

/** What a stretch adds to the reading of its page. */
export interface Said {
  /** Empty where it states none. */
  readonly facts: string;
  /** Its lines in order: `=…` for one of the article, `!` for one that is strange, `.` for any other. */
  readonly lines: string;
}

const mostStretches = 64;
const shortestStretch = 1_000;
const anchorBytes = 32;

/** The map of a page that may not change at all: one whose article is not read at known places. */
export function mapOfWhole(body: Buffer, site: SiteMemory): PageMap {
  return { stretches: [stretchOf(body, pageBegins, false, null)], nodes: 0, site: readingKey(site) };
}

/**
 * Takes a page apart that was read at the site's known places.
 * @param html the text of `body`
 */
export function drawPageMap(body: Buffer, html: string, site: SiteMemory): PageMap {
  if (!isPlainUtf8(body) || Buffer.byteLength(html) !== body.length) return mapOfWhole(body, site);
  const { seams, nodes } = findSeams(html, Math.max(shortestStretch, Math.ceil(html.length / mostStretches)));
  const read = seams.map(({ at, within }, i) => {
    const [next, text] = [seams[i + 1], html.slice(at, seams[i + 1]?.at)];
    return { within, bytes: Buffer.byteLength(text), reading: readStretch(text, within, next?.within ?? null) };
  });
  const lines = read.flatMap(({ reading }) => reading?.lines ?? []);
  const [from, to] = neighbourhood(lines, new Set(site.places));
  const saidBy = whatStretchesSay(site);
  let [at, line] = [0, 0];
  const stretches = read.map(({ within, bytes, reading }) => {
    const [start, firstLine] = [at, line];
    at += bytes;
    line += reading?.lines.length ?? 0;
    const near = to > 0 && (from === 0 || line > from) && (to >= lines.length || firstLine < to);
    return stretchOf(body.subarray(start, at), within, near, reading && saidBy(reading));
  });
  return { stretches, nodes, site: readingKey(site) };
}

function stretchOf(bytes: Buffer, within: string, near: boolean, says: Said | null): Stretch {
  const anchor = bytes.subarray(0, anchorBytes).toString("latin1");
  return { within, bytes: bytes.length, digest: digestOf(bytes), anchor, near, says };
}

export const digestOf = (bytes: Buffer | string): string => hash("sha256", bytes, "base64url");

/** Bytes whose text is the same whatever the bytes around them are: see `decodePage`. */
export const isPlainUtf8 = (bytes: Buffer): boolean => isUtf8(bytes) && !bytes.includes(0x1b) && bytes[0] !== 0xef;

const noFacts = JSON.stringify(factsOf(readPageFacts("")));

function factsOf({ nodes: _, meta, ...facts }: PageFacts): unknown {
  return { ...facts, meta: [...meta] };
}

/** Tells what a stretch adds: the facts that it states, and its lines. Nothing else of a page counts in `extractAtKnownPlaces`. */
export function whatStretchesSay(site: SiteMemory): (reading: StretchReading) => Said {
  const kindOf = lineKinds(site, repeatedLines(site));
  return ({ facts, lines }) => {
    const stated = JSON.stringify(factsOf(facts));
    const marks = lines.map((line) => {
      const kind = kindOf(line);
      return kind === "article" ? `=${digestOf(JSON.stringify(line)).slice(0, 16)}` : kind === "strange" ? "!" : ".";
    });
    return { facts: stated === noFacts ? "" : digestOf(stated), lines: marks.join("") };
  };
}

/**
 * Whether a reading stays as it was when a stretch says something else. Lines of the article stay the same ones in the same order. Near it, a
 * strange line is one too many, and a line too few would bring another into the neighbourhood; a further line of no account does nothing.
 */
export function addsTheSame(before: Said, now: Said, near: boolean): boolean {
  if (before.facts !== now.facts) return false;
  const [was, is] = [before, now].map(({ lines }) => (near ? lines : lines.replace(/[.!]/g, "")).split(/(=.{16}|!)/));
  if (was === undefined || is === undefined || was.length !== is.length) return false;
  return was.every((part, i) => (i % 2 === 1 ? is[i] === part : (is[i]?.length ?? 0) >= part.length));
}
