import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import type { Word } from "../cues/tokens.ts";

/** Words that look like a modal or a conjunction and are another part of speech where they stand. */
export function isSeemingMark(words: readonly Word[], m: Match<Meaning>): boolean {
  const { kind } = m.meaning;
  if (kind === "possibility") return words[m.from]?.lexeme.text === "May" && isMonth(words, m.from);
  if (kind === "say") return isCountry(words, m.from) || isReasonable(words, m.from) || isInName(words, m.from);
  if (kind === "according") return isSharing(words, m);
  if (kind === "attitude") return isDateOfSigning(words, m) || isLeftOpen(words, m);
  if (kind === "break" || kind === "condition") return isAdverb(words, m.from);
  if (kind === "denial")
    return (
      words[m.to - 1]?.lexeme.lower === "asked" && words[m.to]?.lexeme.lower === "to" && joining.has(words[m.to + 1]?.lexeme.lower ?? "")
    );
  return false;
}

/** "was not asked to sign": left out, and denies nothing. */
const joining = new Set("sign join attend take come speak comment sit".split(" "));

/** "European states that …", "no third state": countries. "states" without "that" is a country anyway. */
function isCountry(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lexeme.lower ?? "";
  const text = words[at]?.lexeme.text ?? "";
  if (lower !== "state" && lower !== "states") return false;
  if (text.startsWith("S") || (lower === "states" && words[at + 1]?.lexeme.lower !== "that")) return true;
  const before = words[at - 1]?.lexeme;
  return before !== undefined && (kindsOfState.has(before.lower) || /^\p{Lu}\p{L}+(?:an|ish|ese|ern|ic)$/u.test(before.text));
}
const kindsOfState = new Set(
  "member third no other any all a the one each every foreign friendly allied neighbouring several some".split(" "),
);

/** "told The Post": a name, with its article. */
const isInName = (words: readonly Word[], at: number): boolean =>
  words[at]?.lexeme.capital === true && words[at - 1]?.lexeme.lower === "the" && words[at]?.before === 0;

/** "It stands to reason that": nobody reasons. */
const isReasonable = (words: readonly Word[], at: number): boolean =>
  words[at]?.lexeme.lower === "reason" &&
  words[at - 1]?.lexeme.lower === "to" &&
  /^st(?:ands?|ood)$/.test(words[at - 2]?.lexeme.lower ?? "");

/** "intelligence sharing with Kyiv", "a border shared with Poland": what is shared are no words. */
function isSharing(words: readonly Word[], m: Match<Meaning>): boolean {
  return words[m.from]?.lexeme.lower === "sharing" && words[m.to - 1]?.lexeme.lower === "with";
}

/** "on the day of signing", "a date for the signing": when it is signed is nobody's will. */
function isDateOfSigning(words: readonly Word[], m: Match<Meaning>): boolean {
  if (m.to - m.from !== 1 || words[m.from]?.lexeme.lower !== "signing") return false;
  return ofDates.has(words[m.from - 1]?.lexeme.lower ?? "");
}
const ofDates = new Set("of the for at before after until upon on from".split(" "));

/** "in stages to be agreed", "at a date still to be agreed": nobody has agreed to it yet. */
function isLeftOpen(words: readonly Word[], m: Match<Meaning>): boolean {
  return words[m.from]?.lexeme.lower === "agreed" && words[m.from - 1]?.lexeme.lower === "be" && words[m.from - 2]?.lexeme.lower === "to";
}

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
