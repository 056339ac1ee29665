import { type Line, LineCollector, silentElements } from "./blockText.ts";
import type { PageSink } from "./pageFacts.ts";

/** Class names that differ from article to article of one site and so say nothing about the place: WordPress and its kin put subjects there. */
const passingClass = /\d|^(?:tag|category|cat|author|topic|section|keyword|term)-/;

/**
 * Collects all lines of a page together with the place where each began: a hash of the names and classes of the elements around it. Places
 * outlive an edit of the page and are shared by a site's articles, so that what was learnt from one serves the others.
 */
export class PlacedLines implements PageSink {
  readonly #collector = new LineCollector();
  /** Places of the open elements, innermost last. */
  readonly #open: number[];
  #silent: number;

  /** Begins in the middle of a page where it is told the places of the elements that are open there, and how many of them are silent. */
  constructor(open: readonly number[] = [], silent = 0) {
    this.#open = [...open];
    this.#silent = silent;
  }

  /** Places of the open elements where nothing else is under way but `silent` of them, else `null`: the page may be taken apart here. */
  placesAtRest(silent: number): readonly number[] | null {
    return this.#silent === silent && this.#collector.atRest ? this.#open : null;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#open.push(mix(this.#open.at(-1) ?? 0, signatureOf(name, attributes)));
    if (silentElements.has(name)) this.#silent++;
    if (this.#silent === 0) this.#collector.open(name);
  }

  close(name: string): void {
    this.#open.pop();
    if (this.#silent === 0) this.#collector.close(name);
    else if (silentElements.has(name)) this.#silent--;
  }

  text(data: string): void {
    if (this.#silent === 0) this.#collector.text(data, this.#open.at(-1) ?? 0);
  }

  lines(): Line[] {
    this.#collector.breakLine();
    return this.#collector.lines;
  }
}

const inline: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo cite code del em font i ins kbd mark q s small span strong sub sup time u".split(" "),
);
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const known = new Map<string, number>();
const mostKnown = 20_000;

/** A number for an element's name and its classes; inline elements count as nothing, so that a line that begins in bold has the same place. */
function signatureOf(name: string, attributes: Readonly<Record<string, string>>): number {
  const classes = attributes.class ?? "";
  const hidden = attributes.hidden !== undefined || attributes["aria-hidden"] === "true" || hiddenStyle.test(attributes.style ?? "");
  if (inline.has(name) && classes === "" && !hidden) return 0;
  const key = `${name} ${classes}${hidden ? " !" : ""}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const lasting = classes
    .split(/\s+/)
    .filter((each) => each !== "" && !passingClass.test(each))
    .sort();
  const signature = hash(`${name}.${lasting.join(".")}${hidden ? "!" : ""}`);
  if (known.size >= mostKnown) known.clear();
  known.set(key, signature);
  return signature;
}

/** FNV-1a, 32 bits: a collision costs one slow look, no more. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** An element that counts as nothing (0) leaves the place as it is. */
const mix = (place: number, signature: number): number =>
  signature === 0 ? place : Math.imul((place ^ signature) + 0x9e3779b9, 0x85ebca6b) >>> 0;
