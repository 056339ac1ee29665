import { type PageSink, readPageFacts } from "./pageFacts.ts";
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

/** Scripts, styles and `<meta>` follow each other in the head; no other silent element is taken apart. */
export const silentWithin = (names: readonly string[]): number => (names.at(-1) === "head" ? 1 : 0);

export function seamHere(names: readonly string[], placed: PlacedLines): string | null {
  const places = placed.placesAtRest(silentWithin(names));
  return places === null ? null : withinOf(names, places);
}

function withinOf(names: readonly string[], places: readonly number[]): string {
  return JSON.stringify({ names, places });
}

export function openElements(within: string): { names: string[]; places: number[] } {
  const open: { names: string[]; places: number[] } = JSON.parse(within);
  return open;
}
