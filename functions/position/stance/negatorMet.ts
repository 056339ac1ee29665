import type { Actor } from "../actors/actors.ts";
import { isWord, stemClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { endsAt, kinds, markEndingAt } from "../sentence/marks.ts";
import { deniesClauseBefore, hasOwnDeterminer, isSiblingNo } from "../sentence/parallels.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { auxiliaries, beforeAt, isCoordinator, lowerAt } from "../sentence/syntax.ts";
import { need } from "./conditions/without.ts";
import { type Governed, noteNegator } from "./govern.ts";
import { isHow } from "./manner.ts";
import { isWhyNot } from "./means.ts";
import { isDeniedBeforeAnd } from "./ownPredicate.ts";
import type { Walk } from "./walk.ts";

/** A negator on the walk to the left. True where the walk ends at it, false where it goes on before it, undefined where it denies nothing of the wording. */
export function meetNegator(
  reading: Reading,
  actors: readonly Actor[],
  negator: Mark<"negator">,
  p: Mark<"provision">,
  g: Governed,
  walk: Walk,
): boolean | undefined {
  const word = lowerAt(reading, negator.from);
  const isInstead = negator.from === 0 && walk.at === p.from - 1 && lowerAt(reading, walk.at) === "of";
  if (isInstead || (g.attitudes.length === 0 && word === "unable")) {
    // "Instead of 600,000 men, …": what the rest is held against. "Unable to join for now, …": no view of it.
    g.embedded = true;
    return true;
  }
  if (negator.from === walk.needed) {
    need(reading, actors, p, g, negator.from);
    walk.at = negator.from - 1;
    walk.subjectOnly = true;
    return walk.at < 0;
  }
  if (
    isWhyNot(
      reading,
      negator.from,
      g.attitudes.some((a) => a.meaning.will),
    )
  ) {
    g.modal = "prescriptive";
    g.modalAt ??= negator.from;
    walk.at = negator.from - 1;
    return false;
  }
  // "without bases and with a smaller army": the second is there.
  const isParted = word === "without" && reading.words.slice(negator.to, p.from).some((w) => w.lexeme.lower === "with");
  if (
    isParted ||
    isHow(reading, negator, p.from) ||
    (walk.nextInfinitive && word === "no") ||
    walk.commas > 0 ||
    walk.subjectOnly ||
    walk.pastDenial
  )
    return undefined;
  if (deniesClauseBefore(reading, negator, g.negators) || isDeniedBeforeAnd(reading, negator, p)) return undefined;
  if (isSiblingNo(reading, negator.from, g.negators) || hasOwnDeterminer(reading, negator.from, p.from)) return undefined;
  g.silent ||= isLeftOut(reading, negator, p);
  noteNegator(negator, g, walk.refusal);
  // "No Russian soldier may stay": whom it is forbidden to.
  if (g.modal === "possibility" && (none.has(word) || single.has(lowerAt(reading, negator.to - 1)))) g.modal = "prescriptive";
  if (g.side === "open" && g.modal !== undefined && none.has(word) && isHindering(reading, g)) g.side = "for";
  // "will not be talked into it": whoever resists does not want it.
  g.will ||= negator.to - negator.from > 2 && ["into", "to"].includes(lowerAt(reading, negator.to - 1));
  walk.refusal = false;
  walk.at = negator.from - 1;
  walk.subjectOnly = word === "without";
  return false;
}

/** "No third country can stand in the way of it", "nobody may veto it": whom it is forbidden to hinder it, so that it is called for. */
const isHindering = (reading: Reading, { attitudes }: Governed): boolean =>
  attitudes.length === 1 && attitudes.every(({ from }) => isWord(reading, from, hindering));
const single = new Set("one single".split(" "));
const none = new Set("no nobody nothing none neither".split(" "));
const hindering = stemClass(
  "stand get block bar veto forbid prevent stop hinder obstruct impede thwart deny delay derail".split(" ").map(stem),
);

/** "accepts that A but not that B": notes the negation that ends at a word. */
export function denyAt(reading: Reading, at: number, g: Governed, refusal: boolean): void {
  const negator = markEndingAt(reading, at, "negator");
  if (negator) noteNegator(negator, g, refusal);
}

/** "The plan contains a truce, but not a pull-out": what a text does not have it says nothing of. */
function isLeftOut(reading: Reading, { from }: Mark<"negator">, p: Mark<"provision">): boolean {
  if (lowerAt(reading, from) !== "not" || lowerAt(reading, from - 1) !== "but" || p.from - from > longestLink) return false;
  const verb = reading.marks.findLast((m) => isKind(m, "attitude") && m.to < from && from - m.to <= longestObject);
  return verb !== undefined && isKind(verb, "attitude") && !verb.meaning.will && verb.meaning.effect === "support";
}
/** "not for the" */
const longestLink = 4;
/** Words of what the text has: "contains [a guarantee backed by Washington] but". */
const longestObject = 14;

/** "will not lift sanctions or release the assets": what stands before another verb of the subject governs nothing, but its denial holds for an "or". */
export function leaveVerb(reading: Reading, at: number, g: Governed, walk: Walk): void {
  walk.subjectOnly = true;
  if (lowerAt(reading, at) !== "or" || g.negators.length > 0 || walk.commas > 0) return;
  for (let i = at - 1; i > Math.max(0, at - longestVerb) && beforeAt(reading, i + 1) === 0; i--) {
    if (isCoordinator(reading, i) || endsAt(reading, i, kinds.say)) return;
    if (isWord(reading, i - 1, auxiliaries) && (lowerAt(reading, i) === "not" || lowerAt(reading, i) === "never")) {
      denyAt(reading, i, g, walk.refusal);
      return;
    }
  }
}
/** "not [lift any of the sanctions that it has imposed since 2014]". */
const longestVerb = 12;
