import { mark, wall } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { formsOfBe } from "../language/grammar.ts";
import { endingAt, endsAt, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, isPrescribed, lowerAt } from "../sentence/syntax.ts";

/** "if Russia continues to refuse": what somebody might say or do is said by nobody yet. */
export function isSupposition(reading: Reading, subject: number): boolean {
  return (
    beforeAt(reading, subject) === 0 && endingAt(reading, subject - 1).some((m) => isKind(m, "condition") && m.meaning.strength !== "aside")
  );
}

/** "abandon its claim", "Kyiv's claim": a noun, and nobody takes the word. */
export function isThing(reading: Reading, say: Mark<"say">): boolean {
  if (say.to - say.from !== 1) return false;
  return isWord(reading, say.from - 1, owning) || isOwned(reading, say.from) || isNoun(reading, say.from);
}

/** "a neutral state", "the Baltic states", "renounce claims for damages", "reports of a deal": nouns spelled like verbs. */
function isNoun(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  const before = lowerAt(reading, at - 1);
  if (lower === "state") return at > 0 && !/s$|^(?:to|will|would|should|must|may|did|not|they|we|you|i|and|or)$/.test(before);
  if (lower === "states") return statesOf.has(before);
  if ((lower === "claim" || lower === "claims") && givingUp.has(before)) return true;
  return nounLinks.get(lower)?.has(lowerAt(reading, at + 1)) ?? false;
}
/** "drop claims to compensation", "give up all claims to". Origin: own reading. */
const givingUp = new Set(
  "drop drops dropped dropping waive waives waived waiving renounce renounces renounced abandon abandons abandoned relinquish relinquishes relinquished forgo up all territorial legal further financial mutual".split(
    " ",
  ),
);
const statesOf = new Set(
  "the these those both all other member baltic western european nordic neighbouring allied two three several many most".split(" "),
);
const claiming = new Set("for on against of".split(" "));
const ofOnly: ReadonlySet<string> = new Set(["of"]);
const nounLinks: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...["claim", "claims"].map((noun) => [noun, claiming] as const),
  ...["report", "reports", "promises", "pledges", "promise", "pledge"].map((noun) => [noun, ofOnly] as const),
]);

/** "Kyiv's call", "the Kremlin's latest claim". */
export function isOwned(reading: Reading, noun: number): boolean {
  return reading.words[noun - 1]?.possessive ?? false;
}
const owning = wordClass("its their his her our my any no");

/** "expects Ukraine to respond": what somebody is to say he has not said. */
export function isToldToSay(reading: Reading, actors: readonly Resolved[], verb: number): boolean {
  return lowerAt(reading, verb - 1) === "to" && actors.some((a) => a.to === verb - 1 && a.from > 1 && !a.oblique && a.kind !== "pronoun");
}

/** "was told", "would be promised": who is spoken to. */
export function isAddressed(reading: Reading, say: Mark<"say">): boolean {
  if (!isWord(reading, say.to - 1, addressed)) return false;
  const before = reading.words[say.from - 1]?.lexeme.light && !isWord(reading, say.from - 1, formsOfBe) ? say.from - 2 : say.from - 1;
  return isWord(reading, before, formsOfBe);
}
const addressed = wordClass("told promised asked urged informed assured warned reminded advised offered threatened");

/** "is to declare itself neutral", "will not be admitted": what somebody is to do, and no report of words. */
export function isLaidDown(reading: Reading, say: Mark<"say">): boolean {
  const before = lowerAt(reading, say.from - 1);
  // "keen to go on working together"
  if (before === "to" && lowerAt(reading, say.to - 1) === "on" && lowerAt(reading, say.to).endsWith("ing")) return true;
  // "a state of neutrality"
  if (say.to - say.from === 1 && (before === "a" || before === "an")) return true;
  if (isWord(reading, say.from, telling) || lowerAt(reading, say.to) === "that") return false;
  return (
    (beforeAt(reading, say.to) & (mark.quote | mark.colon | mark.comma)) === 0 &&
    (isPrescribed(reading, say.from) || isListed(reading, say.from) || (before === "to" && isPledged(reading, say.from)))
  );
}

/** "is to declare itself neutral, admit no troops and …": a bare verb in a list of what is laid down. */
function isListed(reading: Reading, verb: number): boolean {
  const joined = lowerAt(reading, verb - 1) === "and" || (beforeAt(reading, verb) & mark.comma) !== 0;
  if (!joined || /(?:s|ed|ing|id|ld|ght|ote|ew)$/.test(lowerAt(reading, verb))) return false;
  for (let i = verb - 1; i > 0 && (beforeAt(reading, i + 1) & wall) === 0; i--) if (endsAt(reading, i, kinds.prescriptive)) return true;
  return false;
}

/** "would pledge never to admit": the verb that the infinitive hangs on is laid down itself. */
function isPledged(reading: Reading, infinitive: number): boolean {
  return [2, 3].some((gap) =>
    endingAt(reading, infinitive - gap).some((m) => (isKind(m, "say") || isKind(m, "attitude")) && isPrescribed(reading, m.from)),
  );
}
const telling = wordClass("say tell think believe see");

/** "from claims on", "its demands": a noun, and nobody speaks. */
export function isSayNoun(reading: Reading, say: Mark<"say">): boolean {
  return say.to - say.from === 1 && (nounMakers.has(lowerAt(reading, say.from - 1)) || isOwned(reading, say.from));
}

const nounMakers = new Set("from of on its their his her any all no for the these those".split(" "));
