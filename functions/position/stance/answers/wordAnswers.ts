import { mark } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { finiteBe } from "../../language/grammar.ts";
import { endingAt, endsAt, kinds, refuses } from "../../sentence/marks.ts";
import { isKind, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, isBoundary, lowerAt } from "../../sentence/syntax.ts";

const no = new Set("no never nyet".split(" "));
/** What stands behind the "not" of a curt refusal: "not with us", "not on my watch", "not in this life". */
const refusing = new Set("with on in under at a while".split(" "));
const maybe = new Set("maybe perhaps possibly".split(" "));

/** "said no", "answered: Never.", "Perhaps, he said". */
export function wordOf(reading: Reading, isBeside: (at: number) => boolean): "support" | "open" | "oppose" | undefined {
  for (let i = 0; i < reading.words.length; i++) {
    if (!isBeside(i)) continue;
    const lower = lowerAt(reading, i);
    // "had done so already"
    if (lower === "so" && ["do", "does", "did", "done", "doing"].includes(lowerAt(reading, i - 1)))
      return deniedBefore(reading, i - 1) ? "oppose" : "support";
    // "answered in the negative"
    if (lower === "in" && lowerAt(reading, i + 1) === "the" && lowerAt(reading, i + 2) === "affirmative") return "support";
    if (lower === "in" && lowerAt(reading, i + 1) === "the" && lowerAt(reading, i + 2) === "negative") return "oppose";
    const gesture = gestureAt(reading, i) ?? opinionAt(reading, i);
    if (gesture !== undefined) return gesture;
    const short = shortAnswer(reading, i) ?? setAnswer(reading, i);
    if (short !== undefined) return short;
    const isAlone = isBoundary(reading, i + 1);
    const starts = i === 0 || beforeAt(reading, i) !== 0 || endsAt(reading, i - 1, kinds.say);
    if (!starts) continue;
    if (no.has(lower) && (isAlone || (lower === "no" && lowerAt(reading, i + 1) === "means"))) return "oppose";
    // "answered: “Not with us”"
    if (lower === "not" && i > 0 && beforeAt(reading, i) !== 0 && refusing.has(lowerAt(reading, i + 1))) return "oppose";
    if (isAlone && (lower === "yes" || sure.has(lower))) return "support";
    if (lower === "of" && lowerAt(reading, i + 1) === "course" && isBoundary(reading, i + 2)) return "support";
    if (maybe.has(lower) || (["could", "might", "may"].includes(lower) && lowerAt(reading, i + 1) === "be")) return "open";
    if (["definitely", "certainly", "absolutely", "of"].includes(lower) && [1, 2].some((gap) => lowerAt(reading, i + gap) === "not"))
      return "oppose";
  }
  return undefined;
}

/** Origin: Quirk et al., 8.128 to 8.133. */
const sure = new Set("certainly absolutely definitely naturally sure indeed gladly obviously".split(" "));

/** "the chancellor shook his head", "she nodded": answered without a word. */
function gestureAt(reading: Reading, at: number): "support" | "oppose" | undefined {
  const lower = lowerAt(reading, at);
  if (lower === "nodded") return "support";
  if (!["shook", "shakes", "shaking"].includes(lower) || ![2, 3].some((gap) => lowerAt(reading, at + gap) === "head")) return undefined;
  return "oppose";
}

/** "I think so", "he did not believe so", "said she doubted it": what one takes to be so or not. */
export function opinionAt(reading: Reading, at: number): "support" | "oppose" | undefined {
  const next = lowerAt(reading, at + 1);
  if (isWord(reading, at, doubting)) return next === "it" || next === "that" ? "oppose" : undefined;
  if (next !== "so" || !isWord(reading, at, thinking) || !isBoundary(reading, at + 2)) return undefined;
  return deniedBefore(reading, at) ? "oppose" : "support";
}
const thinking = wordClass(
  "think thinks thought believe believes believed expect expects expected imagine imagines suppose supposed guess",
);
const doubting = wordClass("doubt doubts doubted");

/** "said it would not", "he did not, he said", "said they might": who is asked answers with the verb alone. */
function shortAnswer(reading: Reading, at: number): "support" | "open" | "oppose" | undefined {
  if (!answering.has(lowerAt(reading, at))) return undefined;
  const verb = lowerAt(reading, at + 1);
  const isDenied = lowerAt(reading, at + 2) === "not";
  const end = isDenied ? at + 3 : at + 2;
  if (verb === "will" && !isDenied && coming.has(lowerAt(reading, at + 2))) return "support";
  if (!isWord(reading, at + 1, auxiliaries) || !isBoundary(reading, end) || opensQuote(reading, end)) return undefined;
  if (isDenied) return "oppose";
  return ["could", "might", "may"].includes(verb) ? "open" : "support";
}

/** "they would “find out very soon”": the verb goes on in a quote. */
const opensQuote = (reading: Reading, at: number): boolean => {
  const word = reading.words[at];
  return word !== undefined && (word.before & ~mark.hyphen) === mark.quote && /\s[“"‘«„]$/.test(reading.text.slice(0, word.start));
};
/** "The answer is no.", "We will see.", "Let's see.", "Why not?", "Never say never." */
function setAnswer(reading: Reading, at: number): "support" | "open" | "oppose" | undefined {
  const [lower, next] = [lowerAt(reading, at), lowerAt(reading, at + 1)];
  if (lower === "answer" && isWord(reading, at + 1, finiteBe)) {
    const said = lowerAt(reading, at + 2) === "still" ? lowerAt(reading, at + 3) : lowerAt(reading, at + 2);
    return said === "yes" ? "support" : no.has(said) ? "oppose" : undefined;
  }
  if (lower === "why" && next === "not" && isBoundary(reading, at + 2)) return "open";
  if (lower === "never" && next === "say" && lowerAt(reading, at + 2) === "never") return "open";
  const isSeeing = (lower === "we" && next === "will") || (lower === "let" && ["us", "is"].includes(next));
  return isSeeing && lowerAt(reading, at + 2) === "see" && isBoundary(reading, at + 3) ? "open" : undefined;
}
/** What is to come, or is not: "they will come in June". */
const coming = new Set("come follow happen proceed".split(" "));
const answering = new Set("it he she they we".split(" "));

/** What stands before it turns it round: "not", "no intention of". */
export function deniedBefore(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (beforeAt(reading, i + 1) !== 0) return false;
    if (endsAt(reading, i, kinds.negator)) return true;
  }
  // "no intention of going along with it"
  return endingAt(reading, at - 1).some((m) => isKind(m, "attitude") && refuses(m));
}
