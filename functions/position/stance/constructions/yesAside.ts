import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { wordClass } from "../../cues/wordClasses.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, isApart, isBoundary, lowerAt, parting } from "../../sentence/syntax.ts";
import { applyConditions } from "../conditions/conditions.ts";
import { type Governed, negated, ungoverned } from "../govern.ts";

/** Words before the wording, and of the thing behind it. */
const longestHead = 3;
const longestRest = 8;
const answers: ReadonlyMap<string, "yes" | "no" | "maybe"> = new Map([
  ..."yes fine certainly sure gladly agreed okay ok absolutely definitely".split(" ").map((word) => [word, "yes"] as const),
  ..."no never nyet".split(" ").map((word) => [word, "no"] as const),
  ..."maybe perhaps possibly".split(" ").map((word) => [word, "maybe"] as const),
]);

export const answerWords = wordClass([...answers.keys()].join(" "));

/** "A truce, yes, Rubio said, but not before the vote", "A land swap? No, she said": the thing is named, and answered in one word set off. */
export function yesAside(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  if (p.from > longestHead || isApart(reading, 1, p.from - 1, parting)) return undefined;
  for (let i = p.to; i < Math.min(reading.words.length, p.to + longestRest); i++) {
    const before = beforeAt(reading, i) & ~mark.hyphen;
    if (before === 0) continue;
    const answer = (before & (mark.comma | mark.dash | wall)) === 0 ? undefined : answers.get(lowerAt(reading, i));
    // "A truce, no doubt, …", "a truce, certainly not"
    if (answer === undefined || !isBoundary(reading, i + 1)) return undefined;
    const g = ungoverned(p);
    // "A truce, perhaps, is what he wants": the sentence goes on with it.
    if (actors.length === 0) return undefined;
    if (answer === "no") g.side = negated(g.side, false);
    else if (answer === "maybe" && g.side === "for") g.side = "open";
    g.will = true;
    g.modal = answer === "maybe" ? "possibility" : "prescriptive";
    applyConditions(reading, { ...p, to: i + 1 }, g);
    return goesOn(reading, i + 1) ? undefined : g;
  }
  return undefined;
}

/** "…, certainly, is what matters": the thing is the subject of what follows. */
const goesOn = (reading: Reading, at: number): boolean => verbs.has(lowerAt(reading, at));
const verbs = new Set("is was are were will would has had can could may might must should remains".split(" "));
