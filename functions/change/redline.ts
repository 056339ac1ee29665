import type { Redline } from "./change.ts";
import { editsOf } from "./edits.ts";

/** Beyond so many words that differ the redline shows the whole as replaced: nobody reads such a patchwork, and the search grows with its square. */
const longestEdit = 400;

/**
 * Word-level redline between two texts. `same` + `removed` give `before`, `same` + `added` give `after`, letter for letter.
 * Words are matched as written; the space after a word belongs to it, so that a redline reads as a sentence does.
 */
export function wordRedline(before: string, after: string): Redline {
  if (before === after) return whole("same", before);
  if (before === "") return whole("added", after);
  if (after === "") return whole("removed", before);
  const edits = editsOf(redlineWords(before), redlineWords(after), (a, b) => a === b, longestEdit);
  if (edits === undefined) return whole("removed", before).concat(whole("added", after));
  return edits.map(({ op, values }) => ({ op, text: values.join("") }));
}

const whole = (op: Redline[number]["op"], text: string): Redline => (text === "" ? [] : [{ op, text }]);

/** Words, white space and single marks, so that a comma that moves leaves its word alone. */
function redlineWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}
