import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { isWord, wordClass } from "../../cues/wordClasses.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { isApart, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, negated, ungoverned } from "../govern.ts";
import { isHis } from "./apposition.ts";

/** What stands in the way of somebody who goes on all the same. Origin: Quirk et al. (1985), 9.57, concession. */
export const conceding = wordClass("despite over against notwithstanding defying ignoring overriding overruling spite face");
const refusing = wordClass(
  "objections objection opposition resistance refusal protests protest veto reluctance misgivings reservations rejection wishes wish will advice warnings",
);
/** Words from the preposition to the noun, and from there to whose it is. */
const longestNoun = 5;
const longestWhose = 3;

/** "insists on a truce despite Kyiv's objections", "against the wishes of Washington": who is said to stand against it. */
export function despiteObjections(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  for (let i = 0; i < reading.words.length; i++) {
    if (!isWord(reading, i, conceding) || (i >= p.from && i < p.to)) continue;
    const noun = [...Array(longestNoun).keys()].map((gap) => i + 1 + gap).find((at) => isWord(reading, at, refusing));
    if (noun === undefined || isApart(reading, i + 1, noun, ~mark.hyphen)) continue;
    // "despite Kyiv's objections to a truce": a wording of its own.
    if (
      ["to", "against"].includes(lowerAt(reading, noun + 1)) ||
      (p.from > noun && p.from - noun <= longestNoun && !isApart(reading, noun + 1, p.from)) ||
      reading.provisions.some((o) => o !== p && o.from > i && o.from - noun <= longestNoun)
    )
      continue;
    const owner = actors.find(
      (a) =>
        a.parties.length > 0 &&
        a.kind !== "text" &&
        ((a.possessive && a.from > i && a.to <= noun) ||
          (["of", "from", "by"].includes(lowerAt(reading, a.from - 1)) && a.from > noun && a.from - noun <= longestWhose)),
    );
    if (owner === undefined || isHis(first, owner)) continue;
    // "rejects a truce against the advice of Paris": he is for what the other is against.
    const side = negated(first.side === "open" ? "for" : first.side, false);
    return { ...ungoverned(p), side, will: true, subject: { ...owner, possessive: false, oblique: false } };
  }
  return undefined;
}
