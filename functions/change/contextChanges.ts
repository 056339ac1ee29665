import type { Span } from "../article/article.ts";
import type { SentenceCoding } from "../position/coder.ts";
import { samePosition, sameStance } from "./carry.ts";
import type { ComparedLink } from "./comparePart.ts";
import { isHedge, tellsWhoseWord } from "./rewording.ts";
import type { SentenceUnit } from "./sentenceUnits.ts";
import type { Word } from "./words.ts";

/** Sentences over which an attribution without a name is taken to reach at most. */
const attributionReach = 8;

/** Whether a link's sentences hold no position, on either side. */
export const isSilent = ({ before, after }: ComparedLink): boolean => before.every(holdsNone) && after.every(holdsNone);
const holdsNone = ({ coding }: SentenceUnit): boolean => coding.positions.length === 0;

/** Whether a link's words changed beyond noise. */
export const isSubstantive = (link: ComparedLink): boolean => link.edit === "facts" || link.edit === "other";

interface Place {
  span: Span;
  text: string;
  /** Number of the sentence, in reading order. */
  order: number;
  /** `alone`: it stands in this version only. */
  state: "stayed" | "edited" | "alone";
  link: ComparedLink | undefined;
}

/**
 * Tells whether a sentence whose own words stayed is coded otherwise because something around it was edited. It has to be shown: what the coding leant
 * on was edited, or is gone with something new in its stead. Sentences that moved, that merely came in between or that were merely cut are no reason:
 * an editor who leaves a sentence as it is means it as before.
 */
export class ContextChanges {
  readonly #links: readonly ComparedLink[];
  readonly #alone: { before: readonly SentenceUnit[]; after: readonly SentenceUnit[] };
  /** Worked out when somebody asks: most edits are reached by nothing. */
  readonly #places: { before?: Place[]; after?: Place[] } = {};

  constructor(links: readonly ComparedLink[], removed: readonly SentenceUnit[], added: readonly SentenceUnit[]) {
    this.#links = links;
    this.#alone = { before: removed, after: added };
  }

  get #before(): Place[] {
    this.#places.before ??= placesOf(this.#links, "before", this.#alone.before);
    return this.#places.before;
  }

  get #after(): Place[] {
    this.#places.after ??= placesOf(this.#links, "after", this.#alone.after);
    return this.#places.after;
  }

  reached(link: ComparedLink): boolean {
    if (link.before.length === 1 && link.after.length === 1 && link.before[0]?.coding.context === link.after[0]?.coding.context)
      return false;
    if (isSilent(link)) return false;
    const [before, after] = [link.before.map((s) => s.coding), link.after.map((s) => s.coding)];
    const [was, is] = [stateOfSources(before, this.#before), stateOfSources(after, this.#after)];
    return was.has("edited") || is.has("edited") || (was.has("alone") && is.has("alone")) || this.#sourcingReached(before, after);
  }

  /** Where a span of an old sentence stands now, as long as the sentence kept its words. */
  moved = (span: Span): Span | undefined => {
    const place = find(this.#before, span);
    const [to] = place?.link?.after ?? [];
    if (place?.state !== "stayed" || to === undefined) return undefined;
    const by = to.coding.span.start - place.span.start;
    const end = Math.min(span.end + by, to.coding.span.end);
    return { start: Math.min(span.start + by, end), end };
  };

  /** The same positions on other sourcing: a name that an edit brought or took, or an edit shortly before for sourcing without a name. */
  #sourcingReached(before: readonly SentenceCoding[], after: readonly SentenceCoding[]): boolean {
    const fresh = after.flatMap((s) => s.positions);
    return before
      .flatMap((s) => s.positions)
      .some((was) => {
        const is = fresh.find((p) => sameStance(p, was));
        if (is === undefined || samePosition(is, was)) return false;
        if (this.#nameReplaced(was.source, is.source) || this.#nameReplaced(lastName(was.speaker), lastName(is.speaker))) return true;
        // A hedge that came or went in another sentence alone is not believed: whose words it covers is too uncertain.
        return was.source === is.source && was.speaker === is.speaker && was.basis !== is.basis && this.#editedShortlyBefore(after[0]);
      });
  }

  #nameReplaced(was: string | null, is: string | null): boolean {
    if (was === is) return false;
    const said = (places: readonly Place[], name: string | null, state: Place["state"]) =>
      name !== null && places.some((p) => p.state === state && p.text.includes(name));
    const [old, fresh] = [this.#before, this.#after];
    return said(old, was, "edited") || said(fresh, is, "edited") || (said(old, was, "alone") && said(fresh, is, "alone"));
  }

  #editedShortlyBefore(sentence: SentenceCoding | undefined): boolean {
    const here = sentence && find(this.#after, sentence.span);
    if (here === undefined) return false;
    return this.#after.some((p) => p.state === "edited" && p.order < here.order && here.order - p.order <= attributionReach);
  }
}

/** What became of the sentences that positions lean on. */
function stateOfSources(sentences: readonly SentenceCoding[], places: readonly Place[]): Set<Place["state"] | undefined> {
  return new Set(sourcesOf(sentences).map((span) => find(places, span)?.state));
}

const lastName = (name: string | null): string | null => name?.split(" ").at(-1) ?? null;

const within = (span: Span, sentences: readonly SentenceCoding[]): boolean =>
  sentences.some((s) => span.start >= s.span.start && span.end <= s.span.end);

/** What the positions of sentences took from elsewhere. */
const sourcesOf = (sentences: readonly SentenceCoding[]): Span[] =>
  sentences
    .flatMap((s) => s.positions.flatMap((p) => p.explanation.inferred.map((i) => i.from)))
    .filter((span) => !within(span, sentences));

/** Whether an edit can change how the sentences after it are read: a name, whose word it is, or a hedge came or went. */
function movesOthers({ before, after }: ComparedLink): boolean {
  const words = (units: readonly SentenceUnit[]) => units.flatMap((u) => u.named);
  const alone = (side: readonly Word[], other: readonly Word[]) => {
    const there = new Set(other.map((w) => w.key));
    return side.filter((w) => !there.has(w.key));
  };
  const [old, fresh] = [words(before), words(after)];
  const [removed, added] = [alone(old, fresh), alone(fresh, old)];
  return tellsWhoseWord(removed, added) || [...removed, ...added].some(isHedge);
}

function placesOf(links: readonly ComparedLink[], side: "before" | "after", alone: readonly SentenceUnit[]): Place[] {
  const stateOf = (link: ComparedLink) => (isSubstantive(link) && movesOthers(link) ? ("edited" as const) : ("stayed" as const));
  const linked = links.flatMap((link) => {
    const state = stateOf(link);
    return link[side].map(({ coding: { span, text } }): Place => ({ span, text, order: 0, state, link }));
  });
  const others = alone.map(({ coding: { span, text } }): Place => ({ span, text, order: 0, state: "alone", link: undefined }));
  const places = [...linked, ...others].sort((a, b) => a.span.start - b.span.start);
  for (const [order, place] of places.entries()) place.order = order;
  return places;
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
