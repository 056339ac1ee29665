import type { Meaning } from "./knowledge.ts";
import type { Match } from "./matcher.ts";
import type { Word } from "./tokens.ts";

/** Words that look like a modal or a conjunction and are another part of speech where they stand. */
export function isSeemingMark(words: readonly Word[], m: Match<Meaning>): boolean {
  const { kind } = m.meaning;
  if (kind === "possibility") return words[m.from]?.lexeme.text === "May" && isMonth(words, m.from);
  if (kind === "break" || kind === "condition") return isAdverb(words, m.from);
  if (kind === "denial")
    return (
      words[m.to - 1]?.lexeme.lower === "asked" && words[m.to]?.lexeme.lower === "to" && joining.has(words[m.to + 1]?.lexeme.lower ?? "")
    );
  return false;
}

/** "was not asked to sign": left out, and denies nothing. */
const joining = new Set("sign join attend take come speak comment sit".split(" "));

/** "in May", "May 5": the month, and nothing that may be. */
function isMonth(words: readonly Word[], at: number): boolean {
  return /^\d/.test(words[at + 1]?.lexeme.text ?? "") || beforeMonth.test(words[at - 1]?.lexeme.lower ?? "");
}
const beforeMonth =
  /^(?:in|of|since|until|till|by|mid|early|late|last|this|next|from|and|through|before|after|during|every|\d{1,2}(?:st|nd|rd|th)?)$/;

/** "has since demanded": meanwhile, and the same clause goes on. */
function isAdverb(words: readonly Word[], at: number): boolean {
  if (words[at]?.lexeme.lower !== "since" || words[at]?.before !== 0) return false;
  const before = words[at - 1]?.lexeme.lower ?? "";
  return perfect.has(before) || (before === "long" && perfect.has(words[at - 2]?.lexeme.lower ?? ""));
}
const perfect = new Set(["has", "have", "had"]);
