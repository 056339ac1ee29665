import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { isWord } from "../../cues/wordClasses.ts";
import type { Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../../sentence/syntax.ts";

/** "Like Paris, Kyiv demands a truce", "Kyiv, joined by Paris, demands a truce", "Kyiv joined Paris in demanding one": who stands to it as the subject does. */
export function inConcertWith(reading: Reading, actors: readonly Actor[], subject: Actor): Actor | undefined {
  if (!isSomebody(subject)) return undefined;
  const whom = actors.find(
    (a) =>
      isSomebody(a) &&
      (goesWith(reading, a, subject) || isJoined(reading, subject, a) || isAgreed(reading, subject, a) || isBeside(reading, subject, a)),
  );
  return whom?.parties.some((party) => subject.parties.includes(party)) ? undefined : whom;
}

const isSomebody = ({ parties, possessive, kind }: Actor): boolean =>
  parties.length > 0 && !possessive && kind !== "text" && kind !== "outlet";

/** "Like Paris, Kyiv", "Kyiv, joined by Paris,": the first is said to stand beside the second. */
function goesWith(reading: Reading, a: Actor, host: Actor): boolean {
  const from = companionFrom(reading, a.from);
  if (from === undefined || (beforeAt(reading, a.to) & mark.comma) === 0) return false;
  return from === 0 ? a.to <= host.from : from === host.to;
}

/** "Kyiv as well as Paris rejects it", "Kyiv joined Paris in rejecting it": where the second is taken for the subject. */
const isBeside = (reading: Reading, subject: Actor, a: Actor): boolean =>
  isJoined(reading, a, subject) || (lowerAt(reading, a.to) === "as" && companionFrom(reading, subject.from) === a.to);

/** Where "like", "along with", "joined by" before a name begins. */
function companionFrom(reading: Reading, at: number): number | undefined {
  const last = lowerAt(reading, at - 1);
  if (last === "like" || last === "alongside") return at - 1;
  if (last === "with" && ["along", "together"].includes(lowerAt(reading, at - 2))) return at - 2;
  if (last === "by" && backed.has(lowerAt(reading, at - 2))) return at - 2;
  return last === "as" && lowerAt(reading, at - 2) === "well" && lowerAt(reading, at - 3) === "as" ? at - 3 : undefined;
}
/** Whoever does so stands behind what is wanted. Origin: own reading. */
const backed = new Set("seconded joined echoed".split(" "));

/** "joined Paris in calling for", "sides with Paris in refusing": at the verb between the two, with a purpose behind. */
function isJoined(reading: Reading, subject: Actor, a: Actor): boolean {
  if (lowerAt(reading, a.to) !== "in" || !lowerAt(reading, a.to + 1).endsWith("ing") || beforeAt(reading, a.to) !== 0) return false;
  const verb = lowerAt(reading, a.from - 1) === "with" ? a.from - 2 : a.from - 1;
  const first = isWord(reading, verb - 1, auxiliaries) ? verb - 1 : verb;
  return (verb === a.from - 1 ? joining : siding).has(lowerAt(reading, verb)) && first === subject.to;
}

/** "Kyiv agreed with Paris on a truce", "agrees with Paris that": where they agree, it is both's. */
function isAgreed(reading: Reading, subject: Actor, a: Actor): boolean {
  if (lowerAt(reading, a.from - 1) !== "with" || !["on", "that", "about"].includes(lowerAt(reading, a.to))) return false;
  const verb = a.from - 2;
  const first = isWord(reading, verb - 1, auxiliaries) ? verb - 1 : verb;
  return ["agreed", "agrees", "agree"].includes(lowerAt(reading, verb)) && first === subject.to && beforeAt(reading, a.to) === 0;
}
const joining = new Set("joined joins join followed follows".split(" "));
const siding = new Set("sided sides joined joins agreed agrees".split(" "));
