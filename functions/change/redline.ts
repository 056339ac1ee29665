import { diffArrays } from "diff";
import type { Redline } from "./change.ts";

/** Beyond so many words that differ the redline shows the whole as replaced: nobody reads such a patchwork, and the search grows with its square. */
const longestEdit = 400;

/**
 * Word-level redline between two texts. `same` + `removed` give `before`, `same` + `added` give `after`, letter for letter.
 * Words are matched as written; the space after a word belongs to it, so that a redline reads as a sentence does.
 */
export function wordRedline(before: string, after: string): Redline {
  if (before === after) return before === "" ? [] : [{ op: "same", text: before }];
  const parts = diffArrays(redlineWords(before), redlineWords(after), { maxEditLength: longestEdit });
  if (parts === undefined) return whole("removed", before).concat(whole("added", after));
  return inRuns(parts.map((part) => ({ op: part.added ? "added" : part.removed ? "removed" : "same", text: part.value.join("") })));
}

/** Edits with nothing but space between them become one: "sets out" → "would drop" as a phrase, not word by word. */
function inRuns(parts: Redline): Redline {
  const runs: Redline = [];
  let [removed, added] = ["", ""];
  const close = () => {
    runs.push(...whole("removed", removed), ...whole("added", added));
    [removed, added] = ["", ""];
  };
  for (const [i, { op, text }] of parts.entries()) {
    const goesOn = (removed !== "" || added !== "") && text.trim() === "" && i + 1 < parts.length;
    if (op === "same" && !goesOn) {
      close();
      runs.push({ op, text });
      continue;
    }
    if (op !== "added") removed += text;
    if (op !== "removed") added += text;
  }
  close();
  return runs;
}

const whole = (op: "removed" | "added", text: string): Redline => (text === "" ? [] : [{ op, text }]);

/** Words, white space and single marks, so that a comma that moves leaves its word alone. */
function redlineWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}
