import type { Line } from "./blockText.ts";
import { Failure } from "./failure.ts";
import { type PageFacts, type PageSink, readPageFacts } from "./pageFacts.ts";
import { PlacedLines } from "./placedLines.ts";
import { openElements, seamHere, silentWithin } from "./seams.ts";

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
 * @param known what the page has said before; its facts go on from there
 */
export function readStretch(html: string, from: string, to: string | null, known?: PageFacts): StretchReading | null {
  const { names, places } = openElements(from);
  const before = names.map((name) => `<${name}>`).join("");
  const sink = new StretchSink(before.length, before.length + html.length, places, silentWithin(names));
  try {
    const facts = readPageFacts(`${before}${html}${to === null ? "" : `<${end}>`}`, sink, known);
    return to === null || sink.endsWithin === to ? { facts, lines: sink.finish() } : null;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
