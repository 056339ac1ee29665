import type { Line } from "./blockText.ts";
import { Failure } from "./failure.ts";
import { type PageFacts, type PageSink, readPageFacts } from "./pageFacts.ts";
import { PlacedLines } from "./placedLines.ts";

/**
 * A point of a page, right before a tag, where no line, link or heading is under way: how the page is read on from here depends on the open
 * elements and their places alone. `within` names them; two stretches that begin and end within the same ones can stand for one another.
 */
export interface Seam {
  at: number;
  within: string;
}

export const pageBegins = withinOf([], []);

const deepestSeam = 40;

/** Told of every element of a page: finds the points where it can be taken apart, so many characters from each other at least. */
class SeamFinder implements PageSink {
  readonly seams: Seam[] = [{ at: 0, within: pageBegins }];
  readonly #page: string;
  readonly #apart: number;
  readonly #placed = new PlacedLines();
  readonly #names: string[] = [];

  constructor(page: string, apart: number) {
    this.#page = page;
    this.#apart = apart;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    const isFar = at - (this.seams.at(-1)?.at ?? 0) >= this.#apart && this.#names.length <= deepestSeam;
    // An element that the parser only implies has no tag there.
    const within = isFar && this.#page.startsWith(`<${name}`, at) ? seamHere(this.#names, this.#placed) : null;
    if (within !== null) this.seams.push({ at, within });
    this.#names.push(name);
    this.#placed.open(name, attributes);
  }

  close(name: string): void {
    this.#names.pop();
    this.#placed.close(name);
  }

  text(data: string): void {
    this.#placed.text(data);
  }
}

/** Where a page can be taken apart, its beginning first, and how many nodes it has. Throws `Failure` `page_too_complex`. */
export function findSeams(html: string, apart: number): { seams: readonly Seam[]; nodes: number } {
  const finder = new SeamFinder(html, apart);
  const { nodes } = readPageFacts(html, finder);
  return { seams: finder.seams, nodes };
}

/** No element has this name; where its tag is not read as one, the stretch ends within a comment, a script or a tag. */
const end = "redline-seam";

class StretchSink implements PageSink {
  lines: readonly Line[] | null = null;
  /** What the stretch was found to end within. */
  endsWithin: string | null = null;
  readonly #from: number;
  readonly #to: number;
  readonly #placed: PlacedLines;
  readonly #names: string[] = [];

  constructor(from: number, to: number, places: readonly number[], silent: number) {
    [this.#from, this.#to] = [from, to];
    this.#placed = new PlacedLines(places, silent);
  }

  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    if (at === this.#to && name === end) {
      this.endsWithin = seamHere(this.#names, this.#placed);
      this.finish();
    }
    if (this.lines !== null) return;
    this.#names.push(name);
    if (at >= this.#from) this.#placed.open(name, attributes);
  }

  close(name: string): void {
    if (this.lines !== null) return;
    this.#names.pop();
    this.#placed.close(name);
  }

  text(data: string): void {
    if (this.lines === null) this.#placed.text(data);
  }

  finish(): readonly Line[] {
    this.lines ??= this.#placed.lines();
    return this.lines;
  }
}

export interface StretchReading {
  facts: PageFacts;
  lines: readonly Line[];
}

/**
 * What a stretch of a page says, read by itself: the same that it adds to the whole page. `null` where it does not lead from the one seam to
 * the other (it closes or opens too much, ends within a comment, …), so that it would change how the rest is read.
 * @param to `null` for the last stretch, which may end as it likes
 */
export function readStretch(html: string, from: string, to: string | null): StretchReading | null {
  const { names, places } = openElements(from);
  const before = names.map((name) => `<${name}>`).join("");
  const sink = new StretchSink(before.length, before.length + html.length, places, silentWithin(names));
  try {
    const facts = readPageFacts(`${before}${html}${to === null ? "" : `<${end}>`}`, sink);
    return to === null || sink.endsWithin === to ? { facts, lines: sink.finish() } : null;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** Scripts, styles and `<meta>` follow each other in the head; no other silent element is taken apart. */
const silentWithin = (names: readonly string[]): number => (names.at(-1) === "head" ? 1 : 0);

function seamHere(names: readonly string[], placed: PlacedLines): string | null {
  const places = placed.placesAtRest(silentWithin(names));
  return places === null ? null : withinOf(names, places);
}

function withinOf(names: readonly string[], places: readonly number[]): string {
  return JSON.stringify({ names, places });
}

function openElements(within: string): { names: string[]; places: number[] } {
  const open: { names: string[]; places: number[] } = JSON.parse(within);
  return open;
}
