import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { anyOf, isWord, wordClass } from "../../cues/wordClasses.ts";
import { naming } from "../../language/grammar.ts";
import { beginsAt, kinds, refuses } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, ungoverned } from "../govern.ts";

/** What it takes, and what it brings somebody to. Origin: own reading of what Quirk et al. (1985), 15.36, call indirect conditions. */
const taking = wordClass("take require need");
const needing = wordClass("need require want demand expect insist have");
const bringing = wordClass("bring make get move persuade induce convince lead sway drive win");
const holdingOut = wordClass("would will could might may can");
const standing = wordClass("stand stands stood");
const tying = wordClass("tie ties tied link links linked peg pegs pegged");
const preconditions = wordClass("precondition condition prerequisite price");
/** What a sentence must have for any of it. */
export const required = anyOf(taking, needing, bringing, standing, preconditions, tying);
const welcome = wordClass("acceptable possible palatable feasible conceivable thinkable tolerable digestible imaginable viable");
const verdictFor = wordClass("to for");
/** Words from whoever accepts to what he accepts. */
const longestVerb = 8;
const longestClause = 16;
const nearest = 3;

/**
 * "It would take an inquiry for Moscow to agree to a truce", "For Kyiv to leave, there would first have to be an inquiry", "To lift sanctions, Paris would
 * need an inquiry", "Nothing but an inquiry would bring Kyiv to leave", "An inquiry would make a truce acceptable to Moscow": accepted with what it takes.
 */
export function requiredFor(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (p.meaning.polarity === "against") return undefined;
  const made = madeWelcome(reading, actors, p);
  if (made) return accepted(p, made.by);
  const giver = makesWelcome(reading, actors, p);
  if (giver) return { ...accepted(p, giver), conditional: false };
  if (standsOrFalls(reading, p)) return accepted(p, undefined);
  const by =
    whoNeedsIt(reading, actors, p) ?? whoActsThen(reading, actors, p) ?? whoNamesIt(reading, actors, p) ?? whoTiesIt(reading, actors, p);
  return by && accepted(p, by);
}

/** "A truce stands or falls with an inquiry". */
const standsOrFalls = (reading: Reading, { to }: Mark<"provision">): boolean =>
  [0, 1, 2, nearest].some(
    (gap) => isWord(reading, to + gap, standing) && lowerAt(reading, to + gap + 1) === "or" && lowerAt(reading, to + gap + 3) === "with",
  );

/** "named an inquiry as a precondition for a truce". */
function whoNamesIt(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Actor | undefined {
  const noun = [2, nearest, nearest + 1].map((gap) => p.from - gap).find((at) => isWord(reading, at, preconditions));
  if (noun === undefined || !isWord(reading, noun + 1, conditionOf)) return undefined;
  const as = [1, 2, nearest].map((gap) => noun - gap).find((at) => lowerAt(reading, at) === "as");
  for (let i = (as ?? 0) - 1; i >= Math.max(1, noun - longestClause) && (beforeAt(reading, i + 1) & wall) === 0; i--)
    if (isWord(reading, i, naming)) return actors.find((a) => (a.to === i || a.to === i - 1) && !a.oblique && a.kind !== "text");
  return undefined;
}
/** "tied any decision to stop the fighting to an inquiry". */
function whoTiesIt(reading: Reading, actors: readonly Actor[], { from, to }: Mark<"provision">): Actor | undefined {
  if (lowerAt(reading, from - 1) !== "to" || !isWord(reading, from - 2, steps)) return undefined;
  const verb = [nearest, nearest + 1].map((gap) => from - gap).find((at) => isWord(reading, at, tying));
  if (verb === undefined || ![0, 1, 2].some((gap) => ["to", "with"].includes(lowerAt(reading, to + gap)))) return undefined;
  return actors.find((a) => (a.to === verb || a.to === verb - 1) && !a.oblique && a.kind !== "text");
}
const steps = wordClass("decision move step offer promise pledge readiness willingness plan commitment agreement");

const conditionOf = wordClass("for of to");

const accepted = (p: Mark<"provision">, by: Actor | undefined): Governed => ({
  ...ungoverned(p),
  conditional: true,
  subject: by && { ...by, oblique: false },
  will: by !== undefined,
  modal: "prescriptive",
});

/** "for Moscow to agree to a truce", where it takes something; "would bring Kyiv to leave", where nothing else would. */
function whoActsThen(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Actor | undefined {
  return actors.find((a) => {
    if (a.kind === "text" || a.to > p.from || p.from - a.to > longestVerb || isRefusedBetween(reading, a.to, p.from)) return false;
    if (lowerAt(reading, a.from - 1) === "for" && lowerAt(reading, a.to) === "to")
      return a.from === 1 ? isNeededBehind(reading, p.to) : isTakenBefore(reading, a.from - 2);
    return isWord(reading, a.from - 1, bringing) && isWord(reading, a.from - 2, holdingOut) && isNothingElse(reading, a.from - 3);
  });
}

/** "It would take …", before whom it takes it for. */
function isTakenBefore(reading: Reading, from: number): boolean {
  for (let i = from; i >= Math.max(2, from - longestClause) && (beforeAt(reading, i + 1) & wall) === 0; i--)
    if (isWord(reading, i, taking)) return isWord(reading, i - 1, holdingOut) && lowerAt(reading, i - 2) === "it";
  return false;
}

/** "Nothing but …", "nothing short of …", "only …": the subject of what would bring somebody to it. */
function isNothingElse(reading: Reading, from: number): boolean {
  for (let i = from; i >= Math.max(0, from - longestClause) && (beforeAt(reading, i + 1) & wall) === 0; i--) {
    if (lowerAt(reading, i) === "nothing") return ["but", "short", "less", "other"].includes(lowerAt(reading, i + 1));
    if (lowerAt(reading, i) === "only") return lowerAt(reading, i - 1) !== "not";
  }
  return false;
}

/** "…, there would first have to be", "…, Paris would need": behind the comma that ends the opening phrase. */
function isNeededBehind(reading: Reading, from: number): boolean {
  const comma = reading.words.findIndex((w, i) => i >= from && (w.before & mark.comma) !== 0);
  if (comma < 0 || comma - from > nearest * 2) return false;
  for (let i = comma + 1; i < Math.min(reading.words.length, comma + longestClause); i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return false;
    if (!isWord(reading, i, holdingOut)) continue;
    const verb = ["first", "also", "still"].includes(lowerAt(reading, i + 1)) ? i + 2 : i + 1;
    return isWord(reading, verb, needing) && (lowerAt(reading, verb) !== "have" || lowerAt(reading, verb + 1) === "to");
  }
  return false;
}

/** "To lift sanctions, Paris would need …": whose step the opening infinitive is stands behind the comma. */
function whoNeedsIt(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Actor | undefined {
  if (lowerAt(reading, 0) !== "to" || p.from > longestVerb || isRefusedBetween(reading, 1, p.from) || !isNeededBehind(reading, p.to))
    return undefined;
  const subject = actors.find((a) => a.from >= p.to);
  if (subject === undefined || subject.kind === "text" || (beforeAt(reading, subject.from) & mark.comma) === 0) return undefined;
  return isWord(reading, subject.to, holdingOut) ? subject : undefined;
}

/** "would make a truce acceptable to Moscow", "would make a truce possible, Lavrov said". */
function madeWelcome(
  reading: Reading,
  actors: readonly Actor[],
  { from, to }: Mark<"provision">,
): { readonly by: Actor | undefined } | undefined {
  const make = [1, 2, nearest].map((gap) => from - gap).find((at) => lowerAt(reading, at) === "make");
  if (make === undefined || !isWord(reading, make - 1, holdingOut) || lowerAt(reading, make - 1) === "will") return undefined;
  const verdict = [0, 1, 2, 3, 4].map((gap) => to + gap).find((at) => isWord(reading, at, welcome));
  if (verdict === undefined || isApart(reading, make, verdict) || beginsAt(reading, verdict, kinds.negator)) return undefined;
  const by = isWord(reading, verdict + 1, verdictFor) ? actors.find((a) => a.from === verdict + 2 && a.kind !== "text") : undefined;
  return { by };
}

/** "An end of deliveries would make a truce acceptable to Moscow": what would do so, by whom another thing would be accepted. */
function makesWelcome(reading: Reading, actors: readonly Actor[], { to }: Mark<"provision">): Actor | undefined {
  const make = [1, 2, nearest, nearest + 1, nearest + 2].map((gap) => to + gap).find((at) => lowerAt(reading, at) === "make");
  if (make === undefined || isApart(reading, to, make)) return undefined;
  for (const other of reading.provisions) {
    const made = other.from > make ? madeWelcome(reading, actors, other) : undefined;
    if (made) return made.by;
  }
  return undefined;
}

/** "for Moscow to reject it", "for Moscow not to agree". */
const isRefusedBetween = (reading: Reading, from: number, to: number): boolean =>
  reading.marks.some((m) => m.from >= from && m.to <= to && (isKind(m, "negator") || (isKind(m, "attitude") && refuses(m))));
