import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { behindAdverbials } from "../sentence/adverbials.ts";
import { prepositions } from "../sentence/nounPhrase.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isBoundary, isCoordinator, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";
import { isClauseWording } from "./jointVerb.ts";

const modals = wordClass("will would may might can could");
const dos = wordClass("do does did");
const nots = wordClass("not never");
/** Past participles that say only that it was spoken of. */
const spoken = wordClass("discussed mentioned raised debated addressed negotiated considered touched covered reported");
const copulas = wordClass("is are was were remains remain remained seems seemed becomes became");
/** Words of what it is said to be. */
const longest = 8;
/** What begins a thing or a place that it is said to be. */
const openings = wordClass(
  "a an the another only just one part on in under at among well still years months weeks far something nothing no his her its their our about more less too very quite rather an american russian ukrainian european",
);
/** Nouns and adjectives by which whoever says so asks for it, or takes it for settled. Origin: own reading of diplomatic news. */
const commending = wordClass(
  "first step steps start beginning way ways path road answer solution basis foundation key must need needs priority goal aim target objective task essential vital crucial imperative necessary needed indispensable fact facts reality realities given deal closed settled done over right fair just only best better good sensible reasonable logical overdue inevitable unavoidable mandatory obligatory required guarantee condition precondition ours theirs minimum point line position demand offer proposal request principle law option compromise concession duty obligation mine yours valid force place effect inviolable integral pipeline works making preparation schedule track cards",
);

/**
 * "A ceasefire is a complicated thing, Peskov said": what something is like, which says nothing of whether anybody wants it. Undefined words that commend or
 * settle it are left to those who read them: "is the first step", "is a fact".
 */
export function isDescribed(reading: Reading, p: Mark<"provision">, g: Governed, isSaid: boolean): boolean {
  if (!isSaid) return false;
  if (onlyDoes(reading, p, g)) return true;
  // "is not a new idea"
  if (
    g.attitudes.length > 0 ||
    g.negators.some((n) => n.from <= p.to) ||
    g.modal !== undefined ||
    g.conditional ||
    g.denied !== undefined ||
    g.will
  )
    return false;
  if (!isWord(reading, p.to, copulas) || beforeAt(reading, p.to) !== 0) return false;
  const first = g.negators.some((n) => n.from === p.to + 1) ? p.to + 2 : p.to + 1;
  const at = behindAdverbials(reading, first);
  if (!isWord(reading, at, openings)) return false;
  for (let i = at; i < at + longest && (i === at || !isBoundary(reading, i)); i++) if (isWord(reading, i, commending)) return false;
  return true;
}

/**
 * "A ceasefire takes time, Peskov said", "the lifting of sanctions did not come up", "will not be easy": what a thing does or would be, by a verb that neither brings it about nor
 * says how anybody stands to it.
 */
function onlyDoes(reading: Reading, p: Mark<"provision">, g: Governed): boolean {
  if (g.attitudes.length > 0 || g.conditional || g.denied !== undefined || g.will || g.silent || isClauseWording(reading, p)) return false;
  if (g.negators.some((n) => n.from < p.to) || (g.modalAt !== undefined && g.modalAt < p.to)) return false;
  const verb = verbBehind(reading, p.to);
  if (verb === undefined) return false;
  const next = isWord(reading, verb + 1, nots) ? verb + 2 : verb + 1;
  const main = behindAdverbials(reading, next);
  if (isWord(reading, verb, modals)) return isWord(reading, main, bes) ? isJust(reading, main + 1) : isDeed(reading, main);
  if (isWord(reading, verb, dos)) {
    const isUp = /^comes?$/.test(lowerAt(reading, main)) && lowerAt(reading, main + 1) === "up";
    return isUp || isDeed(reading, main) || lowerAt(reading, main) === "depend";
  }
  if (isWord(reading, verb, copulas)) return isJust(reading, main);
  if (isWord(reading, verb, having))
    return isWord(reading, main, parts) || (lowerAt(reading, main) === "been" && isWord(reading, main + 1, spoken));
  return isDeed(reading, verb);
}
const having = wordClass("has have had");
/** "has many aspects", "has nothing to do with it" */
const parts = wordClass("many several nothing");
const bes = wordClass("be");

/** Where the verb stands, right behind the wording or behind what goes with it: "membership [for Ukraine] will". */
function verbBehind(reading: Reading, from: number): number | undefined {
  for (let i = from; i <= from + longestPhrase; i++) {
    if ((beforeAt(reading, i) & ~mark.hyphen) !== 0 || isCoordinator(reading, i)) return undefined;
    if (isWord(reading, i, auxiliaries) || isDeed(reading, i)) return i;
    if (i === from && !isWord(reading, i, prepositions) && lowerAt(reading, i) !== "as") return i;
  }
  return undefined;
}
const longestPhrase = 6;

/** An adjective that says neither yes nor no, or a participle of speaking of it: "is difficult", "would be costly", "is being negotiated". */
function isJust(reading: Reading, at: number): boolean {
  const being = lowerAt(reading, at) === "being" ? at + 1 : at;
  if (isWord(reading, being, spoken)) return true;
  return isWord(reading, being, plain) && isBoundary(reading, being + 1);
}
const plain = wordClass(
  "difficult complicated easy hard costly expensive complex tricky sensitive delicate tough slow painful unresolved contentious controversial divisive",
);

/** "takes time", "raise questions", and not "have to come first", "mean that". */
const isDeed = (reading: Reading, at: number): boolean => isWord(reading, at, deeds) && !isWord(reading, at + 1, comingAbout);
/** "would take hold", "take effect": it is to be. */
const comingAbout = wordClass("to that hold effect place shape root force over");
/** What a thing does to be spoken of so. Origin: own reading. */
const deeds = wordClass(
  "takes take raises raise needs need requires require costs cost divides divide worries worry concerns concern sounds sound means mean plays play dominates dominate features feature seems seem poses pose involves involve creates create",
);
