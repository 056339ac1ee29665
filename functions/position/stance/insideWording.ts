import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { mark } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { endingAt, endsAt, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isApart, isCoordinator, lowerAt } from "../sentence/syntax.ts";
import { applied, type Governed, negated, noteNegator } from "./govern.ts";
import { isHow } from "./manner.ts";
import { noteModal } from "./modalMet.ts";

/** Negators and modals between the words of the wording itself: "Crimea would never be recognised". */
export function insideWording(reading: Reading, p: Mark<"provision">, g: Governed): void {
  const colon = colonInside(reading, p);
  // "will not see its reserves again": where the wording has the verb of "not see", the denial is left over.
  for (const m of reading.usedUp) if (m.from > p.from && m.to <= p.to && deniesBeside(reading, p, m)) noteNegator(m, g, false);
  const mayEnd = hasWord(reading, ends) || hasWord(reading, forbidding);
  for (let i = p.from; i < p.to - 1; i++) {
    if (((p.mask >>> (i - p.from)) & 1) === 0 && lowerAt(reading, i) === "possible") g.side = applied(reading, p, g.side, "open");
    if (namesPossibility(reading, p, i)) {
      g.modal ??= "possibility";
      g.modalAt ??= i;
    }
    if (mayEnd && (endsDoing(reading, p, i) || isForbidding(reading, p, i))) g.side = negated(g.side, false);
    for (const m of endingAt(reading, i)) {
      if (m.from < p.from || names(p, m)) continue;
      // "On Crimea she yielded nothing: Kyiv would not …": what stands before the colon denies nothing behind it.
      if (m.from < colon) continue;
      // "no cap and no ceiling": the second says nothing new.
      // "without a place in NATO, without foreign soldiers"
      if (isKind(m, "negator") && lowerAt(reading, m.from) === "without" && (beforeAt(reading, m.from) & mark.comma) !== 0) continue;
      if (isKind(m, "negator") && (isCoordinator(reading, m.from - 1) || ["rather", "instead"].includes(lowerAt(reading, m.from))))
        continue;
      if (isKind(m, "negator") && isHow(reading, m, p.to)) continue;
      if (isSaidOfPart(reading, p, m) || isOfParticiple(reading, m)) continue;
      // "has not recognised and will never recognise Crimea": one denial, of two times.
      if (isKind(m, "negator") && isOfSecondVerb(reading, m) && deniesBefore(reading, p)) continue;
      // "will not recognise neither Crimea nor Donbas": said twice.
      if (
        lowerAt(reading, m.from) === "neither" &&
        [1, 2, 3, 4, 5, 6].some((gap) => ["not", "never"].includes(lowerAt(reading, p.from - gap)))
      )
        continue;
      // "neither Crimea nor any other part": one negation.
      // "shall not join the alliance, nor the Union"
      if (lowerAt(reading, m.from) === "nor" && reading.words.slice(0, m.from).some((w) => denied.has(w.lexeme.lower))) continue;
      // "those parts that remain under Kyiv's control": which parts, and nothing that is laid down.
      if (isKind(m, "prescriptive") && isWord(reading, m.from, staying) && isWord(reading, m.from - 1, relatives)) continue;
      if (isKind(m, "negator")) {
        noteNegator(m, g, false);
      } else if (isKind(m, "prescriptive") || (isKind(m, "possibility") && !isOfNobody(reading, p, m))) noteModal(reading, m, g);
    }
  }
}

/** "No third country may tell Kyiv whom to join": what the wording has nobody do. */
const isOfNobody = (reading: Reading, p: Mark<"provision">, m: Match<Meaning>): boolean =>
  isWord(reading, p.from, nobodies) && m.from - p.from <= longestSubject;
const nobodies = wordClass("no nobody none neither");

const denied = new Set("neither not never".split(" "));

/** "and will never", "or would not" */
const isOfSecondVerb = (reading: Reading, { from }: Match<Meaning>): boolean =>
  isWord(reading, from - 1, auxiliaries) && isCoordinator(reading, from - 2);
const deniesBefore = (reading: Reading, { from }: Mark<"provision">): boolean =>
  [1, 2, 3].some((gap) => endsAt(reading, from - gap, kinds.negator));

const staying = wordClass("remain remains stay stays");
const relatives = wordClass("that which who");

/** "people who never bore arms would walk free", "the reserves it cannot get at handed back": what is said of a thing that the wording names, and nothing of the whole. */
function isSaidOfPart(reading: Reading, p: Mark<"provision">, { from, to }: Match<Meaning>): boolean {
  const isNamed = (i: number): boolean => ((p.mask >>> (i - p.from)) & 1) === 1;
  const verb = lowerAt(reading, to).endsWith("ly") ? to + 1 : to;
  if (verb >= p.to - 1) return false;
  for (let i = from - 1; i > Math.max(p.from, from - longestSubject); i--)
    // "Crimea it will never recognise": the verb that is denied may be the wording's own.
    if (isWord(reading, i, ofPeople) || (isWord(reading, i, opensRelative) && !isNamed(verb)))
      return (
        (isNamed(i - 1) || (isWord(reading, i, ofPeople) && !isNamed(verb) && isWord(reading, from, ever))) && !isApart(reading, i, verb)
      );
  return false;
}
const ever = wordClass("never");

/** "those locked up without trial shall be freed", "Ukrainians jailed for nothing": how it was done, and nothing of the whole. */
const isOfParticiple = (reading: Reading, { from, to }: Match<Meaning>): boolean =>
  (lowerAt(reading, from) === "without" && isWord(reading, to, ofCourts)) ||
  (lowerAt(reading, from) === "nothing" && lowerAt(reading, from - 1) === "for" && /(?:ed|en|held|kept)$/.test(lowerAt(reading, from - 2)));
const ofCourts = wordClass("trial trials charge charges court courts verdict verdicts sentence cause reason warrant");
const ofPeople = wordClass("who whom whose");
const opensRelative = wordClass("that which it he she they we");
const longestSubject = 4;

/** A "not" among its words that is none of the wording's. */
function deniesBeside(reading: Reading, p: Mark<"provision">, m: Mark<"attitude">): boolean {
  for (let i = m.from; i < m.to; i++) if (lowerAt(reading, i) === "not" && ((p.mask >>> (i - p.from)) & 1) === 0) return true;
  return false;
}

/** "weapons would have to stop flowing", "the West must cease supplying": what the wording names is to end. */
function endsDoing(reading: Reading, p: Mark<"provision">, at: number): boolean {
  const isNamed = (i: number): boolean => ((p.mask >>> (i - p.from)) & 1) === 1;
  return !isNamed(at) && isWord(reading, at, ends) && isNamed(at + 1) && lowerAt(reading, at + 1).endsWith("ing");
}
const ends = wordClass("stop stops stopped cease ceases ceased quit quits");

/** "The constitution forbids us to recognise Crimea", where the wording reaches over the verb. */
const isForbidding = (reading: Reading, p: Mark<"provision">, at: number): boolean =>
  at > p.from && ((p.mask >>> (at - p.from)) & 1) === 0 && isWord(reading, at, forbidding);
const forbidding = wordClass("forbids forbid forbade prohibits prohibit prohibited");

/** Where a colon stands between the words of the wording. */
function colonInside(reading: Reading, p: Mark<"provision">): number {
  for (let i = p.to - 1; i > p.from; i--) if ((beforeAt(reading, i) & mark.colon) !== 0) return i;
  return p.from;
}

/** "Washington could offer a guarantee", where the wording has the modal in it; "no country may veto it" lays down. */
function namesPossibility(reading: Reading, p: Mark<"provision">, at: number): boolean {
  if (!isWord(reading, at, possibly)) return false;
  if (lowerAt(reading, at) === "may" && reading.words.slice(p.from, at).some((w) => w.lexeme.lower === "no")) return false;
  return ((p.mask >>> (at - p.from)) & 1) === 1 && !["not", "never", "only"].includes(lowerAt(reading, at + 1));
}
const possibly = wordClass("could might may");

/** The wording itself names the words of the mark. */
function names(p: Mark<"provision">, m: Match<Meaning>): boolean {
  return ((p.mask >>> (m.from - p.from)) & 1) === 1;
}

/** "will hand over nobody": the object says no. "nobody has" begins another clause. */
export function takesNone(reading: Reading, p: Mark<"provision">): boolean {
  const last = lowerAt(reading, p.to) === "no" ? p.to + 1 : p.to;
  return (
    ["nobody", "nothing", "none", "one"].includes(lowerAt(reading, last)) &&
    (last > p.to || lowerAt(reading, last) !== "one") &&
    beforeAt(reading, p.to) === 0 &&
    !isWord(reading, last + 1, auxiliaries)
  );
}
