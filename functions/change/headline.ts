import type { ArticleChange } from "./change.ts";
import type { HeldBack } from "./noise.ts";
import type { OnArticle } from "./positionChanges.ts";
import { wordRedline } from "./redline.ts";
import { severityOf } from "./severity.ts";
import { plainWords, spelledWords, type Vocabulary, wordsKey } from "./words.ts";

/** The headline compared on its own. One that was not found in one of the versions tells nothing; one that differs in typography or spelling alone is noise. */
export function headlineChange(
  before: string,
  after: string,
  vocabulary: Vocabulary,
  onArticle: OnArticle,
): { changes: ArticleChange[]; heldBack: HeldBack[] } {
  if (before.trim() === "" || after.trim() === "" || before === after) return { changes: [], heldBack: [] };
  const [plainBefore, plainAfter] = [plainWords(before), plainWords(after)];
  const key = (words: typeof plainBefore) => wordsKey(spelledWords(words, vocabulary));
  if (key(plainBefore) === key(plainAfter)) {
    const reason = wordsKey(plainBefore) === wordsKey(plainAfter) ? "typography" : "spelling";
    return { changes: [], heldBack: [{ reason, part: "headline", before, after, sentences: 1 }] };
  }
  const severity = severityOf({ kind: "headline_changed" });
  const redline = wordRedline(before, after);
  return { changes: [{ kind: "headline_changed", ...onArticle, severity, reverts: null, redline, from: before, to: after }], heldBack: [] };
}
