import type { SentenceCoding } from "../position/coder.ts";
import type { Position } from "../position/position.ts";
import { carriedPositions, isSourcedAlike, type MoveSpan, sameStance } from "./carry.ts";
import { tellsWhoseWord, type WordChange, wordChange } from "./rewording.ts";
import { plainWords } from "./words.ts";

type Matched = Position["explanation"]["matched"][number];
const isCore = ({ role }: Matched): boolean => role === "party" || role === "provision" || role === "stance";
const tellsWho = ({ explanation: { matched, inferred } }: Position): boolean =>
  inferred.length > 0 || matched.some((m) => m.role === "party");
const isHedge = ({ role }: Matched): boolean => role === "hedge";
const isAny = (): boolean => true;

/** What an edit changed, as far as positions may rest on it. Most edits touch no position: their words are looked at only when somebody asks. */
class Touched {
  readonly #before: readonly SentenceCoding[];
  readonly #after: readonly SentenceCoding[];
  #known: WordChange | undefined;

  constructor(before: readonly SentenceCoding[], after: readonly SentenceCoding[]) {
    this.#before = before;
    this.#after = after;
  }

  get #change(): WordChange {
    const words = (side: readonly SentenceCoding[]) => side.flatMap((s) => plainWords(s.text));
    this.#known ??= wordChange(words(this.#before), words(this.#after));
    return this.#known;
  }

  /** A word came or went that can turn what a sentence says: a negation, a hedge, a condition, a name. */
  get turns(): boolean {
    return this.#change.turns;
  }

  /** A word came or went that tells whose word it is. */
  get sourcing(): boolean {
    return tellsWhoseWord(this.#change.removed, this.#change.added);
  }

  /** Whether a word that a position rests on came or went. "And" does wherever a sentence is parted or joined, and nothing rests on it. */
  hits({ explanation: { matched } }: Position, side: "before" | "after", rests: (m: Matched) => boolean): boolean {
    const changed = (side === "before" ? this.#change.removed : this.#change.added).filter((w) => w.key !== "and");
    return matched.some((m) => rests(m) && plainWords(m.text).some(({ key }) => changed.some((w) => w.key === key)));
  }

  /** Whether a position rests on words, and all of them stayed. */
  spares(position: Position, side: "before" | "after", rests: (m: Matched) => boolean): boolean {
    return position.explanation.matched.some(rests) && !this.hits(position, side, rests);
  }
}

/**
 * The positions of sentences that were put into other words, for each of `after`. One text is read alike in both versions: where no word that a position
 * rests on was touched, it neither comes nor goes nor passes to another party, and where no word on its sourcing was, that stays. What a coder loses or
 * finds there is owed to how the sentences are built, not to the edit.
 */
export function steadiedPositions(before: readonly SentenceCoding[], after: readonly SentenceCoding[], moveSpan: MoveSpan): Position[][] {
  const touched = new Touched(before, after);
  const [old, fresh] = [before.flatMap((s) => s.positions), after.flatMap((s) => s.positions)];
  if (old.length === 0 && fresh.length === 0) return after.map(() => []);
  const lost = new Set(old.filter((p) => !fresh.some((q) => isOn(p, q)) && touched.spares(p, "before", isCore)));
  const steady = (q: Position): Position[] => {
    const same = old.find((p) => sameStance(p, q));
    if (same) return [sourcedAs(same, q, touched)];
    const owner = touched.spares(q, "after", isCore) ? [...lost].find((p) => passesTo(p, q)) : undefined;
    if (owner) {
      lost.delete(owner);
      return [sourcedAs(owner, { ...q, party: owner.party }, touched)];
    }
    const isOwed = touched.turns || !touched.spares(q, "after", isAny) || old.some((p) => isOn(p, q));
    return isOwed ? [q] : [];
  };
  const kept = after.map((s) => s.positions.flatMap(steady));
  const stays = (p: Position) => lost.has(p) && !touched.turns && touched.spares(p, "before", isAny);
  const restored = before.map((s) => ({ ...s, positions: s.positions.filter(stays) }));
  const carried = carriedPositions(restored, after, moveSpan);
  return kept.map((positions, i) => [...positions, ...(carried[i] ?? [])]);
}

/** Whether two parties are taken to hold one stance, each by what the sentence says or what it leans on. */
const passesTo = (p: Position, q: Position): boolean => p.provision === q.provision && p.stance === q.stance && tellsWho(p) && tellsWho(q);

const isOn = (p: Position, q: Position): boolean => p.party === q.party && p.provision === q.provision;

/** A position with the sourcing and the distance that it had, unless the edit was on them. */
function sourcedAs(was: Position, is: Position, touched: Touched): Position {
  if (isSourcedAlike(was, is)) return is;
  const { basis, source, speaker } = touched.sourcing ? is : was;
  const [hedging, side] = was.hedged ? ([was, "before"] as const) : ([is, "after"] as const);
  const { hedged } = touched.turns || touched.hits(hedging, side, isHedge) ? is : was;
  return { ...is, basis, source, speaker, hedged };
}
