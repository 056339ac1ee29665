import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { lowerIn, mark, type Word } from "../cues/tokens.ts";

/** "Despite the pressure, Kyiv is open to", "Under US pressure, Kyiv agreed to": a noun that ends its phrase, and no pressure to anything. */
export const isPhraseBefore = (words: readonly Word[], { from, to, mask }: Match<Meaning>): boolean => {
  if (to - from <= 2 || (mask & 2) !== 0) return false;
  // "Under pressure from Washington, Kyiv agreed to"
  if (lowerIn(words, from) === "pressure") return words.slice(from + 1, to).some((w) => (w.before & mark.comma) !== 0);
  return ((words[from + 1]?.before ?? 0) & mark.comma) !== 0 && ["the", "its", "their", "his"].includes(lowerIn(words, from - 1));
};

/** "agreed, under pressure from Paris, to a truce": set off, and the verb before it goes on behind. */
export const isUnderPressure = (words: readonly Word[], { from, to }: Match<Meaning>): boolean =>
  to - from > 2 && lowerIn(words, from - 1) === "under" && ((words[to - 1]?.before ?? 0) & mark.comma) !== 0;

/** "gets the right of first refusal": may be the first to buy. */
export const isOption = (words: readonly Word[], m: Match<Meaning>): boolean =>
  lowerIn(words, m.to - 1) === "refusal" && lowerIn(words, m.to - 2) === "first";

/** "is considering Kyiv's request", "was weighing the demand": what is being done with it, and not what it is. */
export const isGoingOn = (words: readonly Word[], { from, to }: Match<Meaning>): boolean =>
  to - from > 2 &&
  beingThat.has(lowerIn(words, from)) &&
  lowerIn(words, from + 1).endsWith("ing") &&
  lowerIn(words, from + 1) !== "nothing";
const beingThat = new Set("is are was were".split(" "));

/** "prepared to go through it, line by line": how, and nobody's line. */
const isLineByLine = (words: readonly Word[], { to }: Match<Meaning>): boolean =>
  lowerIn(words, to - 1) === "line" && lowerIn(words, to) === "by" && lowerIn(words, to + 1) === "line";

export function isNoAttitude(words: readonly Word[], m: Match<Meaning>): boolean {
  const isDone = isDateOfSigning(words, m) || isLeftOpen(words, m) || isMade(words, m) || isRead(words, m);
  return (
    isDone ||
    isSignedAway(words, m) ||
    isInversion(words, m) ||
    isHunted(words, m) ||
    isLineByLine(words, m) ||
    isGoingOn(words, m) ||
    areSigns(words, m) ||
    isSecuredOn(words, m) ||
    isToldTo(words, m) ||
    isAskedWhy(words, m)
  );
}

/** "is against the demand", "is open to the proposal": it is no demand, but how somebody stands to one. */
export const isStandTo = (words: readonly Word[], { from, to }: Match<Meaning>): boolean =>
  to - from > 2 && being.has(lowerIn(words, from)) && words.slice(from + 1, to - 1).some((w) => stands.has(w.lexeme.lower));
const being = new Set("is are was were be been remain remains stay stays become becomes became".split(" "));
const stands = new Set("against opposed open averse hostile receptive sympathetic".split(" "));

/** "told reporters: “No to a truce”": what is said begins at the colon, and nobody is told to do it. */
const isToldTo = (words: readonly Word[], { from, to }: Match<Meaning>): boolean =>
  to - from > 2 &&
  /^(?:tell|told|ask|order|urge)/.test(lowerIn(words, from)) &&
  words.slice(from + 1, to).some((w) => (w.before & (mark.colon | mark.quote)) !== 0);

/** "asked why Moscow demands that sanctions go": a question, and no demand of whoever asks. */
const isAskedWhy = (words: readonly Word[], { from, to }: Match<Meaning>): boolean =>
  to - from > 2 && /^(?:ask|beg|plead)/.test(lowerIn(words, from)) && words.slice(from + 1, to).some((w) => questions.has(w.lexeme.lower));
const questions = new Set("why how whether if what who".split(" "));

/** "borrow against the assets", "a race against time": nobody is against anything. */
const isSecuredOn = (words: readonly Word[], { from, to }: Match<Meaning>): boolean =>
  to - from === 1 && lowerIn(words, from) === "against" && pledging.has(lowerIn(words, from - 1));
const pledging = new Set(
  "borrow borrows borrowed borrowing lend lending lent loan loans money secured insure insured hedge hedged race up dollar".split(" "),
);

/** "There are signs that Moscow wants it", "sees no sign": nobody signs anything. */
const areSigns = (words: readonly Word[], { from, to }: Match<Meaning>): boolean =>
  to - from === 1 && (lowerIn(words, from) === "signs" || lowerIn(words, from) === "sign") && beforeSigns.has(lowerIn(words, from - 1));
const beforeSigns = new Set("are were no any some few many more the clear first other all such these".split(" "));

/** "would not sign it away": what is kept is no paper. */
const isSignedAway = (words: readonly Word[], { from, to }: Match<Meaning>): boolean =>
  ["away", "over"].some((lower) => lowerIn(words, to) === lower || lowerIn(words, to + 1) === lower) &&
  words.slice(from, to).some((w) => w.lexeme.lower.startsWith("sign"));

/** "on the day of signing", "a date for the signing": when it is signed is nobody's will. */
function isDateOfSigning(words: readonly Word[], m: Match<Meaning>): boolean {
  if (m.to - m.from !== 1 || lowerIn(words, m.from) !== "signing") return false;
  return ofDates.has(lowerIn(words, m.from - 1));
}
const ofDates = new Set("of the for at before after until upon on from".split(" "));

/** "wanted by the court in The Hague", "wanted for war crimes": whom courts and police look for. */
function isHunted(words: readonly Word[], m: Match<Meaning>): boolean {
  if (m.to - m.from !== 1 || lowerIn(words, m.from) !== "wanted" || !/^(?:by|for|in|over)$/.test(lowerIn(words, m.to))) return false;
  return [1, 2, 3].some((gap) => hunters.has(lowerIn(words, m.to + gap)));
}
const hunters = new Set(
  "court courts icc tribunal police interpol prosecutors hague crimes war questioning abduction deportation".split(" "),
);

/** "in stages to be agreed", "at a date still to be agreed": nobody has agreed to it yet. */
function isLeftOpen(words: readonly Word[], m: Match<Meaning>): boolean {
  return lowerIn(words, m.from) === "agreed" && lowerIn(words, m.from - 1) === "be" && lowerIn(words, m.from - 2) === "to";
}

/** "Struck out is the clause on …": says what is gone, and nobody's will. */
const isInversion = (words: readonly Word[], m: Match<Meaning>): boolean => m.from === 0 && lowerIn(words, 0) === "struck";

/** "We have studied the plan": read, and nobody is open to it for that. */
function isRead(words: readonly Word[], m: Match<Meaning>): boolean {
  if (m.to - m.from !== 1 || !["studied", "examined", "weighed", "considered"].includes(lowerIn(words, m.from))) return false;
  return perfect.has(lowerIn(words, m.from - 1)) || (perfect.has(lowerIn(words, m.from - 2)) && /ly$/.test(lowerIn(words, m.from - 1)));
}

/** "a draft prepared by Paris", "was prepared in Kyiv": made, and nobody is ready for it. */
function isMade(words: readonly Word[], m: Match<Meaning>): boolean {
  return m.to - m.from === 1 && lowerIn(words, m.from) === "prepared" && makers.has(lowerIn(words, m.to));
}
const makers = new Set("by in at on together jointly with earlier overnight".split(" "));
export const perfect = new Set(["has", "have", "had"]);
