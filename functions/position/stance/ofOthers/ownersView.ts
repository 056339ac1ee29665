import type { Actor } from "../../actors/actors.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import { endsAt, kinds, markEndingAt } from "../../sentence/marks.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, negated, ungoverned } from "../govern.ts";

/** Nouns whose "that" says what somebody holds. Origin: the shell nouns of stance of Biber et al. (1999), 648. */
export const views = wordClass("position view stance line belief conviction opinion argument principle insistence");
/** Words from "that" to the wording: "that as soon as possible [the fighting] should stop". */
const reach = 8;

/** "Starmer backs Trump's position that the fighting should stop": Trump's as well. Undefined where nobody else's view is named. */
export function ownersView(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  if (!first.will || first.subject === undefined) return undefined;
  for (let i = p.from - 1; i > Math.max(1, p.from - reach); i--) {
    if (lowerAt(reading, i) !== "that" || !isWord(reading, i - 1, views)) continue;
    const owner = actors.find((a) => a.possessive && a.kind !== "text" && a.parties.length > 0 && a.to <= i - 1 && i - 1 - a.to <= 1);
    if (owner === undefined || owner.parties.some((party) => first.subject?.parties.includes(party))) return undefined;
    const g = ungoverned(p);
    let side = g.side;
    for (let at = i + 1; at < p.to + reach; at++) {
      if (at >= p.to && beforeAt(reading, at) !== 0) break;
      const said = at < p.from || at >= p.to ? markEndingAt(reading, at, "attitude") : undefined;
      // "the view that a truce is necessary": what the clause says of it.
      if (said && (at < p.from || !["support", "oppose"].includes(said.meaning.effect))) return undefined;
      if (said?.meaning.effect === "oppose") side = negated(side, false);
      if (endsAt(reading, at, kinds.negator)) side = negated(side, false);
    }
    return { ...g, side, will: true, subject: { ...owner, oblique: false } };
  }
  return undefined;
}
