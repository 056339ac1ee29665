import { hasWord, isOf, isWord, wordClass } from "../cues/wordClasses.ts";
import { type Discourse, hereIn, type Resolved } from "../discourse/discourse.ts";
import { authoring, finiteBe } from "../language/grammar.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, isApart, isCoordinator, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** What one text, or one side, leaves the choice between. Origin: own reading. */
export const variants = wordClass("variant variants option options alternative alternatives scenario scenarios");
/** The same, where they lead somewhere. Origin: own reading. */
const ways = wordClass("ways roads routes paths avenues tracks variants options alternatives scenarios formats recipes");
const numbers = wordClass("two three four several");
const giving = wordClass(
  "offers offered offering gives gave contains contained names named lists listed foresees describes outlined outlines",
);
/** Words from "two options" to whoever gives them, on either side. */
const farthest = 6;

/** Where two or more ways to go are counted: "two options", "three possible scenarios". */
function countedAt(reading: Reading): number | undefined {
  if (!hasWord(reading, variants) && !hasWord(reading, ways)) return undefined;
  const at = reading.words.findIndex(
    (w, i) =>
      w.lexeme.lower.endsWith("s") &&
      (isOf(w, variants) || isOf(w, ways)) &&
      [1, 2].some((gap) => isWord(reading, i - gap, numbers) && beforeAt(reading, i - gap + 1) === 0),
  );
  return at < 0 ? undefined : at;
}

/** "Moscow set out two variants", "two options put forward by Kyiv", "The memorandum offers two options": who gives the choice between them. */
export function choiceBy<A extends Actor>(reading: Reading, actors: readonly A[]): A | undefined {
  const at = countedAt(reading);
  if (at === undefined) return undefined;
  const isMaking = (from: number, to: number): boolean =>
    reading.words.slice(from, to).some((w) => authoring.has(w.lexeme.stem) || isOf(w, giving));
  const told = actors.find((a) => a.kind === "text" && a.from <= at && at < a.to && a.parties.length > 0);
  if (told) return told;
  const isSide = (a: A): boolean => a.parties.length > 0 && a.kind !== "outlet" && !a.possessive;
  const behind = actors.find((a) => isSide(a) && a.from > at && a.from <= at + farthest && isMaking(at + 1, a.from));
  if (behind && lowerAt(reading, behind.from - 1) === "by") return behind;
  // "Kyiv is offered two options": it is given them.
  const isGiven = (a: A): boolean =>
    isWord(reading, a.to, finiteBe) || (lowerAt(reading, a.to) === "has" && lowerAt(reading, a.to + 1) === "been");
  return actors.findLast((a) => isSide(a) && !a.oblique && a.to < at && at - a.to <= farthest && isMaking(a.to, at) && !isGiven(a));
}

/**
 * "For a truce Moscow set out two roads", "offers two routes to a ceasefire", "For a halt Kyiv is offered two options": what the ways lead to is to be
 * had on either's terms. Returns who gives the choice, where the sentence says so, or undefined where it is about something else.
 */
export function waysTo(
  reading: Reading,
  actors: readonly Actor[],
  { from, to }: Mark<"provision">,
): { giver: Actor | undefined } | undefined {
  const at = countedAt(reading);
  if (at === undefined) return undefined;
  const isGoal = from > at && from - at <= farthestGoal && leading.has(lowerAt(reading, at + 1)) && !isApart(reading, at + 1, from);
  const isFronted = to <= at && from <= farthestGoal && lowerAt(reading, 0) === "for" && !isApart(reading, 1, from);
  if (!isGoal && !isFronted) return undefined;
  const giver = choiceBy(reading, actors);
  const isGiven = reading.words.slice(Math.max(0, at - farthest), at).some((w) => authoring.has(w.lexeme.stem) || isOf(w, giving));
  return giver || isGiven ? { giver } : undefined;
}
const leading = new Set("to for towards toward of into".split(" "));
const farthestGoal = 5;

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
