import type { Span } from "../article/article.ts";
import type { SentenceCoding } from "../position/coder.ts";
import type { ComparedLink } from "./comparePart.ts";
import { isHedge, tellsWhoseWord } from "./rewording.ts";
import type { SentenceUnit } from "./sentenceUnits.ts";
import { missingFrom } from "./words.ts";

/** Whether a link's sentences hold no position, on either side. */
export const isSilent = ({ before, after }: ComparedLink): boolean => before.every(holdsNone) && after.every(holdsNone);
const holdsNone = ({ coding }: SentenceUnit): boolean => coding.positions.length === 0;

/** Whether a link's words changed beyond noise. */
export const isSubstantive = (link: ComparedLink): boolean => link.edit === "facts" || link.edit === "other";

/** What became of a sentence. `alone`: it stands in this version only; `edited`: in a way that can change how others are read. */
export type State = "stayed" | "edited" | "alone";

/** A sentence with its place in one version. */
class Place {
  readonly span: Span;
  readonly text: string;
  readonly link: ComparedLink | undefined;
  #state: State | undefined;

  constructor({ span, text }: SentenceCoding, link?: ComparedLink) {
    [this.span, this.text, this.link] = [span, text, link];
  }

  get state(): State {
    this.#state ??= this.link === undefined ? "alone" : isSubstantive(this.link) && movesOthers(this.link) ? "edited" : "stayed";
    return this.#state;
  }
}

/** The sentences of one version in reading order. Most edits reach no other sentence, so that the order is worked out when somebody asks. */
export class Places {
  readonly #unordered: () => Place[];
  #known: readonly Place[] | undefined;

  constructor(links: readonly ComparedLink[], side: "before" | "after", alone: readonly SentenceUnit[]) {
    this.#unordered = () => [
      ...links.flatMap((link) => link[side].map(({ coding }) => new Place(coding, link))),
      ...alone.map(({ coding }) => new Place(coding)),
    ];
  }

  get #ordered(): readonly Place[] {
    this.#known ??= this.#unordered().sort((a, b) => a.span.start - b.span.start);
    return this.#known;
  }

  /** The place that a span begins in. */
  at(span: Span): Place | undefined {
    return this.#ordered[this.#indexAt(span)];
  }

  /** Whether a sentence of that state holds a name. */
  hold(name: string | null, state: State): boolean {
    return name !== null && this.#ordered.some((p) => p.text.includes(name) && p.state === state);
  }

  /** Whether one of the so many sentences before a span was edited. */
  isEditedBefore(span: Span, reach: number): boolean {
    const here = this.#indexAt(span);
    return this.#ordered.slice(Math.max(0, here - reach), Math.max(0, here)).some((p) => p.state === "edited");
  }

  /** By bisection; -1 where the span begins in no sentence. */
  #indexAt({ start }: Span): number {
    let [low, high] = [0, this.#ordered.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = this.#ordered[middle];
      if (at === undefined) return -1;
      if (at.span.end <= start) low = middle + 1;
      else if (at.span.start > start) high = middle - 1;
      else return middle;
    }
    return -1;
  }
}

/** Whether an edit can change how the sentences after it are read: a name, whose word it is, or a hedge came or went. */
function movesOthers({ before, after }: ComparedLink): boolean {
  const [old, fresh] = [before.flatMap((s) => s.named), after.flatMap((s) => s.named)];
  const [removed, added] = [missingFrom(fresh, old), missingFrom(old, fresh)];
  return tellsWhoseWord(removed, added) || removed.some(isHedge) || added.some(isHedge);
}
