import type { Span } from "../article/article.ts";
import type { SentenceCoding } from "../position/coder.ts";
import type { Position } from "../position/position.ts";
import { samePosition, sameStance } from "./carry.ts";
import type { ComparedLink } from "./comparePart.ts";
import type { SentenceUnit } from "./sentenceUnits.ts";

/** Sentences over which an attribution without a name is taken to reach at most. */
const attributionReach = 8;

/** Whether a link's words changed beyond noise. */
export const isSubstantive = (link: ComparedLink): boolean => link.edit === "facts" || link.edit === "other";

interface Place {
  span: Span;
  text: string;
  /** Number of the sentence, in reading order. */
  order: number;
  /** The sentence is new, gone or substantively edited. */
  changed: boolean;
  link: ComparedLink | undefined;
}

/**
 * Tells whether a sentence whose own words stayed is coded otherwise because something around it was edited. It has to be shown: what the
 * coding leant on is gone, edited or new. That sentences merely moved, or that boxes around them changed, is no reason.
 */
export class ContextChanges {
  readonly #before: Place[];
  readonly #after: Place[];

  constructor(links: readonly ComparedLink[], removed: readonly SentenceUnit[], added: readonly SentenceUnit[]) {
    this.#before = placesOf(links, "before", removed);
    this.#after = placesOf(links, "after", added);
  }

  reached(link: ComparedLink): boolean {
    const [before, after] = [link.before.map((s) => s.coding), link.after.map((s) => s.coding)];
    if (before.length === 1 && after.length === 1 && before[0]?.context === after[0]?.context) return false;
    return (
      sourcesOf(before).some((span) => this.#isChanged(this.#before, span)) ||
      sourcesOf(after).some((span) => this.#isChanged(this.#after, span)) ||
      this.#sourcingReached(before, after)
    );
  }

  /** Where a span of an old sentence stands now, as long as the sentence kept its words. */
  moved = (span: Span): Span | undefined => {
    const place = find(this.#before, span);
    const [to] = place?.link?.after ?? [];
    if (place === undefined || place.changed || to === undefined) return undefined;
    const by = to.coding.span.start - place.span.start;
    const end = Math.min(span.end + by, to.coding.span.end);
    return { start: Math.min(span.start + by, end), end };
  };

  #isChanged(places: readonly Place[], span: Span): boolean {
    return find(places, span)?.changed ?? false;
  }

  /** The same positions on other sourcing: a name that came or went with an edit, or an edit shortly before for sourcing without a name. */
  #sourcingReached(before: readonly SentenceCoding[], after: readonly SentenceCoding[]): boolean {
    const fresh = after.flatMap((s) => s.positions);
    return before
      .flatMap((s) => s.positions)
      .some((was) => {
        const is = fresh.find((p) => sameStance(p, was));
        if (is === undefined || samePosition(is, was)) return false;
        if (this.#namesChanged(was, is)) return true;
        return was.source === is.source && was.speaker === is.speaker && this.#editedShortlyBefore(after[0]);
      });
  }

  #namesChanged(was: Position, is: Position): boolean {
    const said = (places: readonly Place[], name: string | null) => name !== null && places.some((p) => p.changed && p.text.includes(name));
    return (
      (was.source !== is.source && (said(this.#before, was.source) || said(this.#after, is.source))) ||
      (was.speaker !== is.speaker && (said(this.#before, lastName(was.speaker)) || said(this.#after, lastName(is.speaker))))
    );
  }

  #editedShortlyBefore(sentence: SentenceCoding | undefined): boolean {
    const here = sentence && find(this.#after, sentence.span);
    return this.#after.some((p) => p.changed && here !== undefined && p.order < here.order && here.order - p.order <= attributionReach);
  }
}

const lastName = (name: string | null): string | null => name?.split(" ").at(-1) ?? null;

const within = (span: Span, sentences: readonly SentenceCoding[]): boolean =>
  sentences.some((s) => span.start >= s.span.start && span.end <= s.span.end);

/** What the positions of sentences took from elsewhere. */
const sourcesOf = (sentences: readonly SentenceCoding[]): Span[] =>
  sentences
    .flatMap((s) => s.positions.flatMap((p) => p.explanation.inferred.map((i) => i.from)))
    .filter((span) => !within(span, sentences));

function placesOf(links: readonly ComparedLink[], side: "before" | "after", alone: readonly SentenceUnit[]): Place[] {
  const linked = links.flatMap((link) => link[side].map((s) => ({ ...s.coding, link, changed: isSubstantive(link) })));
  const others = alone.map((s) => ({ ...s.coding, link: undefined, changed: true }));
  return [...linked, ...others]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, text, changed, link }, order) => ({ span, text, order, changed, link }));
}

/** The place that a span begins in, by bisection. */
function find(sorted: readonly Place[], { start }: Span): Place | undefined {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle];
    if (at === undefined) return undefined;
    if (at.span.end <= start) low = middle + 1;
    else if (at.span.start > start) high = middle - 1;
    else return at;
  }
  return undefined;
}
