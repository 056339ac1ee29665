import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import type { Mark, Reading } from "./reading.ts";
import { beforeAt, isApart, lowerAt } from "./syntax.ts";

const inverting = wordClass("were had should once");
const heldOut = wordClass("will would can could might may");
const farthest = 10;

/** "would lift sanctions were Moscow to accept a truce", "Had Kyiv agreed to it, …", "Once Moscow agrees, Kyiv will …" (Quirk et al., 15.36): inside what is supposed. */
export function isInSupposition(reading: Reading, p: Mark<"provision">): boolean {
  if (!hasWord(reading, inverting)) return false;
  for (let i = p.from - 1; i >= Math.max(0, p.from - farthest); i--) {
    if (i + 1 < p.from && (beforeAt(reading, i + 1) & (wall | mark.comma)) !== 0) return false;
    if (!isWord(reading, i, inverting)) continue;
    if (!takesSubject(reading, i + 1)) return false;
    return lowerAt(reading, i) === "once" ? opensPresent(reading, i, p) : isInverted(reading, i, p);
  }
  return false;
}

const takesSubject = (reading: Reading, at: number): boolean =>
  beforeAt(reading, at) === 0 && (subjects.has(lowerAt(reading, at)) || reading.words[at]?.lexeme.capital === true);
const subjects = new Set("the a any he she it they we its his their either both".split(" "));

/** "would lift sanctions were Moscow to …", "… had Moscow …": behind what hangs on it. */
export function isSupposedBehind(reading: Reading, to: number): boolean {
  if (!hasWord(reading, inverting)) return false;
  for (let i = to; i < Math.min(reading.words.length - 2, to + farthest); i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return false;
    const lower = lowerAt(reading, i);
    if ((lower === "were" || lower === "should") && reading.words[i + 1]?.lexeme.capital === true && takesSubject(reading, i + 1))
      return lower === "should" || [2, 3, 4].some((gap) => lowerAt(reading, i + gap) === "to");
  }
  return false;
}

/** "were Moscow to", "Had Moscow accepted", "should Moscow agree" */
function isInverted(reading: Reading, at: number, p: Mark<"provision">): boolean {
  const lower = lowerAt(reading, at);
  if (lower === "were" && !reading.words.slice(at + 2, Math.min(p.from, at + longestSubject)).some((w) => w.lexeme.lower === "to"))
    return false;
  // "The terms were the ones to …"
  if (lower === "were" && at > 0 && reading.words[at + 1]?.lexeme.capital !== true) return false;
  // `isSupposed` reads "Should Moscow refuse, …".
  if (at === 0) return lower !== "should" && opensBefore(reading, p.to);
  // "No sooner had Kyiv agreed", "At no point had it …": only what is held out before makes it a condition.
  return reading.words.slice(Math.max(0, at - farthest), at).some((_, i) => isWord(reading, Math.max(0, at - farthest) + i, heldOut));
}
const longestSubject = 6;

/** "Once Moscow accepts a truce, Kyiv will …", and not "Once Kyiv rejected it". */
function opensPresent(reading: Reading, at: number, p: Mark<"provision">): boolean {
  if (at > 0 || !opensBefore(reading, p.to)) return false;
  if (![at + 2, at + 3].some((i) => i < p.from && /[^s]s$|^(?:have|agree|accept|sign)$/.test(lowerAt(reading, i)))) return false;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + farthest); i++) if (isWord(reading, i, heldOut)) return true;
  return false;
}

/** The clause ends with a comma behind the wording. */
const opensBefore = (reading: Reading, to: number): boolean => isApart(reading, to, to + farthest, mark.comma);

const unreal = wordClass("had");

/** "If Moscow had agreed, the sanctions would have been eased": what has not come about, and nobody's position now. */
export function isCounterfactual(reading: Reading, p: Mark<"provision">): boolean {
  if (!hasWord(reading, unreal)) return false;
  const opening = lowerAt(reading, 0);
  const had = opening === "had" ? takesSubject(reading, 1) : opening === "if" && hadBehind(reading);
  if (!had) return false;
  for (let i = 2; i < Math.min(reading.words.length - 1, p.to + longestMain); i++) {
    if (i > 2 && i < p.from && (beforeAt(reading, i) & wall) !== 0) return false;
    if (lowerAt(reading, i) === "but" && i < p.from) return false;
    if (["would", "could", "might"].includes(lowerAt(reading, i)) && ["have", "be"].includes(lowerAt(reading, i + 1)))
      return p.from - i <= longestMain;
  }
  return false;
}
const longestMain = 12;
const hadBehind = (reading: Reading): boolean => [2, 3, 4].some((i) => lowerAt(reading, i) === "had");

const choices = wordClass("either");
const losing = wordClass("face risk suffer lose");

/** "can accept a truce or face sanctions", "should agree or else risk isolation": what stands before "or" is demanded. */
function orFace(reading: Reading, p: Mark<"provision">): "offered" | undefined {
  if (!hasWord(reading, losing)) return undefined;
  for (let i = p.to; i < Math.min(reading.words.length - 1, p.to + farthest); i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return undefined;
    if (lowerAt(reading, i) === "or")
      return isWord(reading, lowerAt(reading, i + 1) === "else" ? i + 2 : i + 1, losing) ? "offered" : undefined;
  }
  return undefined;
}

/** "Either Moscow accepts a truce or sanctions will follow": what comes first is demanded; what comes behind "or" is nothing that its subject wants. */
export function placeInUltimatum(reading: Reading, p: Mark<"provision">): "demanded" | "offered" | "threatened" | undefined {
  const faced = orFace(reading, p);
  if (faced !== undefined) return faced;
  const start = lowerAt(reading, 0) === "that" ? 1 : 0;
  if (!hasWord(reading, choices) || lowerAt(reading, start) !== "either" || !takesSubject(reading, start + 1)) return undefined;
  for (let i = start + 2; i < Math.min(reading.words.length, start + longestChoice); i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return undefined;
    if (lowerAt(reading, i) !== "or") continue;
    // "Either Moscow or Kyiv must …"
    if (i <= start + 2) return undefined;
    return p.to <= i ? "demanded" : p.from > i ? "threatened" : undefined;
  }
  return undefined;
}
const longestChoice = 20;
