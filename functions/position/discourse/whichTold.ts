import { isHeldAgainst, isTurnedTo } from "../actors/textParts.ts";
import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { finiteBe } from "../language/grammar.ts";
import { endsAt, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, isApart, isBoundary, lowerAt } from "../sentence/syntax.ts";
import { isLeftOut } from "../stance/toGo.ts";
import type { Discourse, Resolved } from "./discourse.ts";

/** Which of its texts a sentence, whose main clause begins at `from`, goes on about. */
export function textTold(reading: Reading, all: readonly Resolved[], from: number, d: Discourse): Resolved | undefined {
  const texts = d.textInForce ? all.filter((t) => !isTakenOut(reading, t, d)) : all;
  return (
    texts.find((t) => lowerAt(reading, t.to - 1) === "own") ??
    // "answered the plan with its own draft", "with a text of its own"
    texts.findLast((t) => lowerAt(reading, t.from - 1) === "with" && isOwn(reading, t)) ??
    // "That paper keeps the bones of Washington's plan": what the sentence begins with is what it is about.
    texts.find((t) => t.from >= from && t.from <= from + 1 && !t.oblique && !t.possessive) ??
    texts.find((t) => isRather(reading, t)) ??
    texts.findLast((t) => !t.oblique && !t.possessive && !isBeside(reading, t, d) && !isInItsClause(reading, t, texts)) ??
    texts.find((t) => !isBeside(reading, t, d))
  );
}

const isOwn = (reading: Reading, { from, to }: Resolved): boolean =>
  [from, from + 1].some((at) => at < to && lowerAt(reading, at) === "own") ||
  (lowerAt(reading, to) === "of" && lowerAt(reading, to + 2) === "own");

/** ", which the American version ruled out", "unlike the first plan": a text beside the one that is being told. */
function isBeside(reading: Reading, text: Resolved, d: Discourse): boolean {
  const link = lowerAt(reading, text.from - 1);
  // "All of this is gone from the European version": of that one it goes on.
  const isGone = link === "from" && isLeftOut(reading, text.from - 2);
  const isApart = isWord(reading, text.from - 1, besides) && !isGone && !["a", "an"].includes(lowerAt(reading, text.from));
  return (
    d.textInForce &&
    !isTurnedTo(reading, text) &&
    (isApart || isHeldAgainst(reading, text) || isInContrast(reading, text) || isCompared(reading, text))
  );
}

/** "has no counterpart in the American plan", "ventures that Washington's draft holds out": what the one that is told has or has not is in the other. */
function isCompared(reading: Reading, { from, to }: Resolved): boolean {
  if (lowerAt(reading, from - 1) === "in") return isWord(reading, from - 2, counterparts);
  if (lowerAt(reading, from - 1) !== "that" || endsAt(reading, from - 2, kinds.say | kinds.attitude)) return false;
  return [1, 2].some((verb) => isBoundary(reading, to + verb)) && beforeAt(reading, from) === 0;
}
const counterparts = wordClass("counterpart counterparts equivalent equivalents parallel parallels precedent analogue");

/** "The point of the American plan by which … was removed": told of the one that has it no more. */
function isTakenOut(reading: Reading, text: Resolved, { lastText }: Discourse): boolean {
  if (lastText === undefined || text.parties.some((party) => lastText.parties.includes(party))) return false;
  const last = reading.words.length - 1;
  for (let i = text.to; i <= last; i++)
    if (
      isLeftOut(reading, i) &&
      isWord(reading, i - 1, finiteBe) &&
      (i === last || beforeAt(reading, i + 1) !== 0 || lowerAt(reading, i + 1) === "out")
    )
      return true;
  return false;
}

/** ", whereas in the American version it was 600,000": the clause tells of the other one for once. */
function isInContrast(reading: Reading, { from }: Resolved): boolean {
  for (let i = from - 1; i > Math.max(0, from - longestContrast); i--) {
    if (isWord(reading, i, contrasts)) return (beforeAt(reading, i) & mark.comma) !== 0;
    if ((beforeAt(reading, i) & mark.comma) !== 0) return false;
  }
  return false;
}
const longestContrast = 4;
const contrasts = wordClass("whereas while where against compared versus");
/** "not in the plan but in a letter": the one that it is. */
function isRather(reading: Reading, { from }: Resolved): boolean {
  const at = lowerAt(reading, from - 1) === "but" ? from - 1 : from - 2;
  return lowerAt(reading, at) === "but" && reading.words.slice(Math.max(0, at - 8), at).some((w) => w.lexeme.lower === "not");
}

/** "a document of their own, which takes the American plan and …": a text in the clause that tells of another one. */
function isInItsClause(reading: Reading, text: Resolved, texts: readonly Resolved[]): boolean {
  return texts.some((other) => {
    if (other.to > text.from || other.possessive || other === text) return false;
    const clause = reading.words.findIndex((w, i) => i >= other.to && i < text.from && w.lexeme.lower === "which");
    return clause >= 0 && lowerAt(reading, clause - 1) !== "in" && !isApart(reading, clause + 1, text.from);
  });
}
const besides = wordClass("which than unlike whereas like from about over against with to");
