import type { Span } from "../article/article.ts";
import type { SentenceCoding } from "../position/coder.ts";
import { samePosition, sameStance } from "./carry.ts";
import type { ComparedLink } from "./comparePart.ts";
import { isSilent, Places, type State } from "./places.ts";
import type { SentenceUnit } from "./sentenceUnits.ts";

/** Sentences over which an attribution without a name is taken to reach at most. */
const attributionReach = 8;

/**
 * Tells whether a sentence whose own words stayed is coded otherwise because something around it was edited. It has to be shown: what the coding leant
 * on was edited, or is gone with something new in its stead. Sentences that moved, that merely came in between or that were merely cut are no reason:
 * an editor who leaves a sentence as it is means it as before.
 */
export class ContextChanges {
  readonly #before: Places;
  readonly #after: Places;

  constructor(links: readonly ComparedLink[], removed: readonly SentenceUnit[], added: readonly SentenceUnit[]) {
    this.#before = new Places(links, "before", removed);
    this.#after = new Places(links, "after", added);
  }

  reached(link: ComparedLink): boolean {
    if (isSilent(link)) return false;
    const [before, after] = [link.before.map((s) => s.coding), link.after.map((s) => s.coding)];
    if (before.length === 1 && after.length === 1 && before[0]?.context === after[0]?.context) return false;
    const [was, is] = [stateOfSources(before, this.#before), stateOfSources(after, this.#after)];
    return was.has("edited") || is.has("edited") || (was.has("alone") && is.has("alone")) || this.#sourcingReached(before, after);
  }

  /** Where a span of an old sentence stands now, as long as the sentence kept its words. */
  moved = (span: Span): Span | undefined => {
    const place = this.#before.at(span);
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
        const isOnBasis = was.source === is.source && was.speaker === is.speaker && was.basis !== is.basis;
        return isOnBasis && after[0] !== undefined && this.#after.isEditedBefore(after[0].span, attributionReach);
      });
  }

  #nameReplaced(was: string | null, is: string | null): boolean {
    if (was === is) return false;
    const [old, fresh] = [this.#before, this.#after];
    return old.hold(was, "edited") || fresh.hold(is, "edited") || (old.hold(was, "alone") && fresh.hold(is, "alone"));
  }
}

/** What became of the sentences that positions lean on. */
function stateOfSources(sentences: readonly SentenceCoding[], places: Places): Set<State | undefined> {
  return new Set(sourcesOf(sentences).map((span) => places.at(span)?.state));
}

const lastName = (name: string | null): string | null => name?.split(" ").at(-1) ?? null;

const within = (span: Span, sentences: readonly SentenceCoding[]): boolean =>
  sentences.some((s) => span.start >= s.span.start && span.end <= s.span.end);

/** What the positions of sentences took from elsewhere. */
const sourcesOf = (sentences: readonly SentenceCoding[]): Span[] =>
  sentences
    .flatMap((s) => s.positions.flatMap((p) => p.explanation.inferred.map((i) => i.from)))
    .filter((span) => !within(span, sentences));
