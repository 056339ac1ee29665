import type { ArticleChange, RecordedArticleChange } from "./change.ts";
import { plainWords, wordsKey } from "./words.ts";

/** What a change turned into what, in a form that can be compared; `about` tells which thing it is. */
interface Turn {
  about: string;
  from: string | null;
  to: string | null;
}

/**
 * Id of the latest earlier change that `change` undoes, or null: its exact opposite, else the one that first left the state that is restored
 * (A→B, B→C, C→A undoes A→B).
 */
export function revertedBy(change: ArticleChange, earlier: readonly RecordedArticleChange[]): string | null {
  const turn = turnOf(change);
  if (turn === null) return null;
  const past = earlier.flatMap((e) => {
    const other = turnOf(e);
    return other?.about === turn.about ? [{ id: e.id, seq: e.seq, turn: other }] : [];
  });
  const latestFirst = past.sort((a, b) => b.seq - a.seq);
  const opposite = latestFirst.find((e) => e.turn.from === turn.to && e.turn.to === turn.from);
  const restored = turn.to !== null && turn.from !== null ? latestFirst.find((e) => e.turn.from === turn.to) : undefined;
  return opposite?.id ?? restored?.id ?? null;
}

function turnOf(change: ArticleChange): Turn | null {
  switch (change.kind) {
    case "position_added":
    case "position_removed":
    case "stance_changed":
      return { about: `stance ${change.party} ${change.provision}`, from: change.from, to: change.to };
    case "attribution_changed": {
      const sourcing = (p: typeof change.before) => JSON.stringify([p.basis, p.source, p.speaker]);
      return { about: `sourcing ${subjectOf(change)}`, from: sourcing(change.before), to: sourcing(change.after) };
    }
    case "hedging_changed":
      return { about: `hedging ${subjectOf(change)}`, from: String(change.from), to: String(change.to) };
    case "reworded": {
      const words = (text: string) => wordsKey(plainWords(text));
      return { about: `words ${subjectOf(change)}`, from: words(change.before.evidence), to: words(change.after.evidence) };
    }
    case "headline_changed":
      return { about: "headline", from: wordsKey(plainWords(change.from)), to: wordsKey(plainWords(change.to)) };
    case "correction_noted":
    case "article_removed":
      return null;
  }
}

const subjectOf = (c: Extract<ArticleChange, { party: string }>): string =>
  `${c.party} ${c.provision} ${c.after?.stance ?? c.before?.stance}`;
