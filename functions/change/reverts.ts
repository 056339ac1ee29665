import type { Position } from "../position/position.ts";
import type { ArticleChange, RecordedArticleChange } from "./change.ts";
import { plainWords, wordsKey } from "./words.ts";

/** What a change turned into what, in a form that can be compared. */
interface Turn {
  from: string | null;
  to: string | null;
}

/**
 * Changes with the ids of the latest earlier ones that they undo: the exact opposite, else the one that first left the state that is restored
 * (A→B, B→C, C→A undoes A→B).
 */
export function withReverts(changes: readonly ArticleChange[], earlier: readonly RecordedArticleChange[]): ArticleChange[] {
  if (changes.length === 0 || earlier.length === 0) return [...changes];
  const past = Map.groupBy(
    earlier.toSorted((a, b) => b.seq - a.seq),
    aboutOf,
  );
  return changes.map((change) => ({ ...change, reverts: revertedBy(change, past.get(aboutOf(change)) ?? []) }));
}

function revertedBy(change: ArticleChange, latestFirst: readonly RecordedArticleChange[]): string | null {
  const turn = latestFirst.length === 0 ? null : turnOf(change);
  if (turn === null) return null;
  const past = latestFirst.map((e) => ({ id: e.id, turn: turnOf(e) }));
  const opposite = past.find((e) => e.turn?.from === turn.to && e.turn.to === turn.from);
  const restored = turn.to !== null && turn.from !== null ? past.find((e) => e.turn?.from === turn.to) : undefined;
  return opposite?.id ?? restored?.id ?? null;
}

/** Which thing a change is about. */
function aboutOf(change: ArticleChange): string {
  switch (change.kind) {
    case "position_added":
    case "position_removed":
    case "stance_changed":
      return `stance ${change.party} ${change.provision}`;
    case "attribution_changed":
    case "hedging_changed":
    case "reworded":
      return `${change.kind} ${change.party} ${change.provision} ${change.after.stance}`;
    default:
      return change.kind;
  }
}

function turnOf(change: ArticleChange): Turn | null {
  switch (change.kind) {
    case "position_added":
    case "position_removed":
    case "stance_changed":
      return { from: change.from, to: change.to };
    case "attribution_changed":
      return { from: sourcing(change.before), to: sourcing(change.after) };
    case "hedging_changed":
      return { from: String(change.from), to: String(change.to) };
    case "reworded":
      return { from: words(change.before.evidence), to: words(change.after.evidence) };
    case "headline_changed":
      return { from: words(change.from), to: words(change.to) };
    case "correction_noted":
    case "article_removed":
      return null;
  }
}

const sourcing = ({ basis, source, speaker }: Position): string => JSON.stringify([basis, source, speaker]);
const words = (text: string): string => wordsKey(plainWords(text));
