import type { Redline } from "./change.ts";
import { editsOf } from "./edits.ts";

/** Beyond so many words that differ the redline shows the whole as replaced: nobody reads such a patchwork, and the search grows with its square. */
const longestEdit = 400;
/** With a smaller share of letters in common than this, too, one reads both texts more easily than what they share. */
const leastShared = 0.35;

/**
 * Word-level redline between two texts. `same` + `removed` give `before`, `same` + `added` give `after`, letter for letter.
 * Words are matched as written; the space after a word belongs to it, so that a redline reads as a sentence does.
 */
export function wordRedline(before: string, after: string): Redline {
  if (before === after) return whole("same", before);
  if (before === "") return whole("added", after);
  if (after === "") return whole("removed", before);
  const edits = editsOf(redlineWords(before), redlineWords(after), (a, b) => a === b, longestEdit);
  const shared = (edits ?? []).flatMap(({ op, values }) => (op === "same" ? values : [])).join("");
  if (edits === undefined || letters(shared) < leastShared * letters(longer(before, after))) {
    return whole("removed", before).concat(whole("added", after));
  }
  return inPhrases(edits.map(({ op, values }) => ({ op, text: values.join("") })));
}

/** Edits with nothing but space between them become one: "sets out" → "would drop" as a phrase, not word by word. */
function inPhrases(parts: Redline): Redline {
  const phrases: Redline = [];
  let [removed, added] = ["", ""];
  const close = () => {
    phrases.push(...whole("removed", removed), ...whole("added", added));
    [removed, added] = ["", ""];
  };
  for (const [i, { op, text }] of parts.entries()) {
    const goesOn = (removed !== "" || added !== "") && text.trim() === "" && i + 1 < parts.length;
    if (op === "same" && !goesOn) {
      close();
      phrases.push({ op, text });
      continue;
    }
    if (op !== "added") removed += text;
    if (op !== "removed") added += text;
  }
  close();
  return phrases;
}

const isAscii = /^[\x20-\x7e\n]*$/;
const letters = (text: string): number =>
  isAscii.test(text) ? text.replace(/[^A-Za-z0-9]+/g, "").length : (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
const longer = (a: string, b: string): string => (a.length > b.length ? a : b);

const whole = (op: Redline[number]["op"], text: string): Redline => (text === "" ? [] : [{ op, text }]);

/** Words, white space and single marks, so that a comma that moves leaves its word alone. */
function redlineWords(text: string): string[] {
  return text.match(isAscii.test(text) ? asciiWord : anyWord) ?? [];
}

const anyWord = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu;
/** The same in a text of nothing but ASCII: found in a third of the time. */
const asciiWord = /[A-Za-z0-9]+(?:['.,-][A-Za-z0-9]+)*|\s+|[^A-Za-z0-9\s]/g;
