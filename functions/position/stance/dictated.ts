import type { Actor } from "../actors/actors.ts";
import { mark } from "../cues/tokens.ts";
import { isWord, stemClass, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { behindAdverbials } from "../sentence/adverbials.ts";
import { endingAt, endsAt, kinds } from "../sentence/marks.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { behindPlace } from "../sentence/subject.ts";
import { beforeAt, isAdjective, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";
import { certain } from "./leftwardWords.ts";

/** "Moscow demands that Ukraine stay out", "I don't think they will": the subject of what somebody else demands or thinks. */
export function isDictatedTo(reading: Reading, actor: Actor, actors: readonly Actor[], g: Governed): boolean {
  let at = actor.from - 1;
  if ((beforeAt(reading, actor.from) & (mark.comma | mark.colon)) !== 0) return false;
  // "ask Washington that it does not …", "asked that Ukraine be neutral"
  // "There is no doubt that Kyiv wants a truce": it demands it itself.
  const asked = [at, actor.from].find((that) => lowerAt(reading, that) === "that" && endsAt(reading, that, kinds.attitude));
  if (asked !== undefined)
    return !certain.has(lowerAt(reading, asked - 1)) && !(isWord(reading, asked - 1, telling) && hasOwnWill(reading, actor, g, false));
  const that = thatOf(reading, actor);
  if (that !== undefined) {
    at = beforeTime(reading, that - 1);
    // "proposes to Kyiv that they resume", "demanded of Moscow that it …"
    const addressee = actors.find((a) => a.to === at + 1 && ["to", "of", "from"].includes(lowerAt(reading, a.from - 1)));
    if (addressee) at = addressee.from - 2;
  }
  // "would have the United States recognise Crimea"
  if (["have", "see", "let", "make"].includes(lowerAt(reading, at)) && ["would", "will", "to", "shall"].includes(lowerAt(reading, at - 1)))
    return true;
  // "the plan has Ukraine promising"
  if (["has", "have", "had"].includes(lowerAt(reading, at)) && lowerAt(reading, actor.to).endsWith("ing")) return true;
  if (that !== undefined && saysHow(reading, at) && hasOwnWill(reading, actor, g, isWord(reading, at, mandates))) return false;
  return endingAt(reading, at).some((m) => isKind(m, "denial") || (isKind(m, "attitude") && !isAdjective(reading, m)));
}

/** The "that" whose clause an actor opens, which may have been read as part of its name: "[that Ukraine] would join", "that the [UN] would". */
function thatOf(reading: Reading, { from }: Actor): number | undefined {
  const before = lowerAt(reading, from - 1) === "the" ? from - 2 : from - 1;
  return [from, before].find((at) => lowerAt(reading, at) === "that");
}

/** "denied on Sunday that", "ruled out flatly that": back over when, where and how. */
function beforeTime(reading: Reading, at: number): number {
  if (at > 0 && lowerAt(reading, at).endsWith("ly") && beforeAt(reading, at) === 0) return at - 1;
  for (let i = at; i > at - 3 && i > 0; i--)
    if (["on", "in", "at", "late", "early", "again"].includes(lowerAt(reading, i))) return beforeAt(reading, i) === 0 ? i - 1 : at;
  return at;
}

/** Stems of verbs of saying that may lay something down as well, and of those that only tell. Origin: Quirk et al. (1985), 16.31 (suasive verbs), and own reading. */
const mandates = stemClass("insist suggest propose demand ask urge recommend require request order rule".split(" ").map(stem));
const telling = stemClass("lament regret fear convince expect assume imply worry believe doubt".split(" ").map(stem));

/** A verb that tells how things are, also where it may tell how somebody stands to them. */
const saysHow = (reading: Reading, at: number): boolean => endsAt(reading, at, kinds.say) || isWord(reading, at, telling);

const finite = wordClass("has have had is are was were");
const future = wordClass("will would");
/** What only a stance is, and nothing that one can be told to do. */
const standing = stemClass("want oppose reject refuse insist seek desire fear".split(" ").map(stem));

/** "insisted that Moscow wants a truce", "conceded that Kyiv has rejected it": the will is of whom it is said. `isMandate`: the verb may lay it down. */
function hasOwnWill(reading: Reading, actor: Actor, g: Governed, isMandate: boolean): boolean {
  const own = g.attitudes.findLast((a) => a.from >= actor.to);
  if (own === undefined || !own.meaning.will) return false;
  const verb = behindAdverbials(reading, behindPlace(reading, actor));
  if (isWord(reading, verb, finite)) return true;
  if (isWord(reading, verb, future)) return own.from > verb;
  if (verb !== own.from) return false;
  return isWord(reading, verb, standing) || !isMandate;
}
