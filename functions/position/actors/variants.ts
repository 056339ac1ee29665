import { hasWord, isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { type Discourse, hereIn, type Resolved } from "../discourse/discourse.ts";
import { authoring } from "../language/grammar.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, isCoordinator, lowerAt } from "../sentence/syntax.ts";

/** What one text, or one side, leaves the choice between. Origin: own reading. */
export const variants = wordClass("variant variants option options alternative alternatives scenario scenarios");
const numbers = wordClass("two three four several");
const giving = wordClass(
  "offers offered offering gives gave contains contained names named lists listed foresees describes outlined outlines",
);
/** Words from "two options" to whoever gives them, on either side. */
const farthest = 6;

/** Where two or more ways to go are counted: "two options", "three possible scenarios". */
function countedAt(reading: Reading): number | undefined {
  if (!hasWord(reading, variants)) return undefined;
  const at = reading.words.findIndex(
    (w, i) =>
      w.lexeme.lower.endsWith("s") &&
      isOf(w, variants) &&
      [1, 2].some((gap) => isWord(reading, i - gap, numbers) && beforeAt(reading, i - gap + 1) === 0),
  );
  return at < 0 ? undefined : at;
}

/** "Moscow set out two variants", "two options put forward by Kyiv", "The memorandum offers two options": who gives the choice between them. */
export function choiceBy(reading: Reading, actors: readonly Resolved[]): Resolved | undefined {
  const at = countedAt(reading);
  if (at === undefined) return undefined;
  const isMaking = (from: number, to: number): boolean =>
    reading.words.slice(from, to).some((w) => authoring.has(w.lexeme.stem) || isOf(w, giving));
  const told = actors.find((a) => a.kind === "text" && a.from <= at && at < a.to && a.parties.length > 0);
  if (told) return told;
  const isSide = (a: Resolved): boolean => a.parties.length > 0 && a.kind !== "outlet" && !a.possessive;
  const behind = actors.find((a) => isSide(a) && a.from > at && a.from <= at + farthest && isMaking(at + 1, a.from));
  if (behind && lowerAt(reading, behind.from - 1) === "by") return behind;
  return actors.findLast((a) => isSide(a) && !a.oblique && a.to < at && at - a.to <= farthest && isMaking(a.to, at));
}

/** "In the first of two variants set out by Moscow, …": the one that the sentence goes on to tell. */
export function firstOfThem(reading: Reading, actors: readonly Resolved[]): readonly Resolved[] {
  const at = lowerAt(reading, 3) === "of" && lowerAt(reading, 1) === "the" ? countedAt(reading) : undefined;
  const giver = at === undefined || at > farthest ? undefined : choiceBy(reading, actors);
  if (at === undefined || giver === undefined) return actors;
  const text: Resolved = { ...giver, from: 1, to: giver.to, kind: "text", oblique: true, person: undefined, pronoun: undefined };
  return [text, ...actors.filter((a) => a.from >= giver.to)];
}

/** What "the first" and "the second" are from here on. */
export function noteChoice(reading: Reading, actors: readonly Resolved[], d: Discourse): void {
  const giver = choiceBy(reading, actors);
  if (giver === undefined) return;
  d.counted = { ...hereIn(reading), parties: giver.parties };
  d.lastText = d.counted;
  d.textInForce = true;
}

/** "the second option": the ordinal goes with its noun. Where it ends. */
export function endOfOrdinal(reading: Reading, ordinal: number): number {
  const next = ordinal + 1;
  return beforeAt(reading, next) === 0 && !isCoordinator(reading, next) && isWord(reading, next, variants) ? next + 1 : next;
}
