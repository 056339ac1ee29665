import type { Actor } from "../actors/actors.ts";
import { mark, wall } from "../cues/tokens.ts";
import { hasWord, isWord, wordClass } from "../cues/wordClasses.ts";
import { finiteBe } from "../language/grammar.ts";
import { asideEnd } from "../sentence/clauses.ts";
import { beginsAt, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isApart, lowerAt } from "../sentence/syntax.ts";
import { type Governed, negated, noteAttitude, ungoverned } from "./govern.ts";
import { holdsForNothingIn } from "./nothingInIt.ts";

/** Words between a relative and its subject, and between that and its verb. */
export const relativeReach = 4;

/** "…, which Russia opposes", "…, to which Moscow objects", "is something Kyiv no longer rules out". */
export function relativeClause(
  reading: Reading,
  actors: readonly Actor[],
  p: Mark<"provision">,
  relative: number,
  g: Governed,
  reach = relativeReach,
): void {
  const subject = actors.find((a) => a.from > relative && a.from <= relative + reach && !a.oblique);
  if (!subject) return;
  let denied: Mark<"negator"> | undefined;
  // "nothing Kyiv could accept", "is not something that Kyiv could accept"
  const ofNothing = saysNothing(reading, relative, subject.from) || holdsForNothingIn(reading, p);
  for (let i = subject.to; i < Math.min(reading.words.length, subject.to + relativeReach); i++) {
    const attitude = reading.marks.find((m): m is Mark<"attitude"> => m.from === i && isKind(m, "attitude"));
    if (!attitude) {
      // "had called for until winter": told as over.
      if (lowerAt(reading, i) === "had" && lowerAt(reading, i + 2) !== "mind") return;
      // "is what Brussels has in mind"
      if (lowerAt(reading, i + 1) === "in" && lowerAt(reading, i + 2) === "mind") {
        g.will = true;
        g.subject = subject;
        return;
      }
      denied ??= reading.marks.find((m): m is Mark<"negator"> => m.from === i && isKind(m, "negator"));
      continue;
    }
    // "takes nothing away from accession, which Brussels wants": what is denied before the clause is none of it.
    if (g.attitudes.length === 0 && g.negators.length > 0) g.side = ungoverned(p).side;
    noteAttitude(reading, p, attitude, g);
    // "For a truce, Kyiv is offered two options": by somebody else.
    if (isReceived(reading, attitude)) return;
    if (ofNothing !== (denied !== undefined)) g.side = negated(g.side, attitude.meaning.effect === "oppose" && attitude.meaning.will);
    if (denied) g.negators.push(denied);
    g.subject = subject;
    return;
  }
  // "is something that Kyiv will not do"
  if (denied === undefined || !things.has(lowerAt(reading, relative)) || !isWord(reading, denied.from - 1, auxiliaries)) return;
  g.side = negated(ungoverned(p).side, false);
  g.negators.push(denied);
  g.will = true;
  g.subject = subject;
}
/** "is offered", "was promised": it comes from whoever is not named. */
const isReceived = (reading: Reading, { from }: Mark<"attitude">): boolean =>
  receiving.has(lowerAt(reading, from)) && isWord(reading, from - 1, finiteBe);
const receiving = new Set("offered promised granted guaranteed assured".split(" "));

/** What a wording is called that somebody will or will not do. */
const things = new Set("something thing what".split(" "));

function saysNothing(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (lowerAt(reading, i) === "nothing") return true;
    if (lowerAt(reading, i) === "not" && ["something", "anything"].includes(lowerAt(reading, i + 1))) return true;
  }
  return false;
}

/** What "which" stands for: the noun right before it, or the text that the sentence is about. */
export function antecedentOf(actors: readonly Actor[], relative: number): Actor | undefined {
  const near = actors.find((a) => (a.to === relative || a.to === relative - 1) && a.kind !== "source");
  if (near && (near.kind === "text" || !near.oblique)) return near;
  return actors.findLast((a) => a.to <= relative && relative - a.to <= 10 && a.kind === "text") ?? near;
}

/** "deals which, he said, must not go ahead", "a cap that must never be accepted": where what the clause lays down of the wording begins. */
export function saidInClause(reading: Reading, from: number): number | undefined {
  const verb = (beforeAt(reading, from) & mark.comma) === 0 ? from : asideEnd(reading, from);
  return verb !== undefined && laying.has(lowerAt(reading, verb)) ? verb : undefined;
}
const laying = new Set("must should ought cannot".split(" "));

/** "The sanctions that Washington is weighing must not be imposed": the verb of the wording, behind a clause about it that has one of its own. */
export function verbBehind(reading: Reading, actors: readonly Actor[], that: number): number | undefined {
  const subject = actors.find((a) => a.from >= that && a.from <= that + 2 && !a.oblique);
  if (subject === undefined) return undefined;
  for (let i = subject.to + 1; i < Math.min(reading.words.length, subject.to + longestClause); i++) {
    if (beforeAt(reading, i) !== 0 || beginsAt(reading, i, kinds.break | kinds.condition | kinds.relative)) return undefined;
    if (modals.has(lowerAt(reading, i))) return i;
  }
  return undefined;
}
const longestClause = 8;
const modals = new Set("must should ought cannot will would shall".split(" "));

/** "The status, which Kyiv has long sought, would be granted …": where the verb of the wording begins behind a clause that two commas set off. */
export function mainBehind(reading: Reading, which: number): number | undefined {
  if (!isWord(reading, which, setOff) || (beforeAt(reading, which) & mark.comma) === 0) return undefined;
  for (let i = which + 2; i <= which + longestAside && i < reading.words.length; i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return undefined;
    if ((beforeAt(reading, i) & mark.comma) !== 0)
      return isWord(reading, i, auxiliaries) || laying.has(lowerAt(reading, i)) ? i : undefined;
  }
  return undefined;
}
const setOff = wordClass("which who whose");
const longestAside = 14;

/** Where such a clause begins behind the words before `to`. */
export function asideBehind(reading: Reading, to: number): number | undefined {
  if ((reading.punctuation & mark.comma) === 0 || !hasWord(reading, setOff)) return undefined;
  for (let i = to; i <= to + nearestAside; i++) if (mainBehind(reading, i) !== undefined) return i;
  return undefined;
}
const nearestAside = 3;

/** "Every child who was stolen must come home": where the verb of the wording begins behind a clause about who it is. */
export function modalBehind(reading: Reading, who: number): number | undefined {
  if (lowerAt(reading, who) !== "who" || beforeAt(reading, who) !== 0) return undefined;
  for (let i = who + 2; i < Math.min(reading.words.length, who + longestClause); i++) {
    if (beforeAt(reading, i) !== 0) return undefined;
    if (beginsAt(reading, i, kinds.prescriptive)) return i;
  }
  return undefined;
}

/** "guarantees in which America has a share, rule out any cap": whose share it is does nothing behind the comma. */
export function isWithinRelative(reading: Reading, { from, to }: Actor, p: Mark<"provision">): boolean {
  const which = lowerAt(reading, from - 1) === "the" ? from - 2 : from - 1;
  if (lowerAt(reading, which) !== "which" || !linking.has(lowerAt(reading, which - 1))) return false;
  return ["has", "have", "takes", "plays", "holds", "is"].includes(lowerAt(reading, to)) && isApart(reading, to + 1, p.from, mark.comma);
}
const linking = new Set("in under by with of for to".split(" "));
