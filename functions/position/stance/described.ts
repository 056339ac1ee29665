import { isWord, wordClass } from "../cues/wordClasses.ts";
import { behindAdverbials } from "../sentence/adverbials.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, isBoundary } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

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
export function isDescribed(reading: Reading, p: Mark<"provision">, g: Governed): boolean {
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
