import type { Actor } from "../../actors/actors.ts";
import { isWord } from "../../cues/wordClasses.ts";
import { pressing } from "../../language/grammar.ts";
import { endingAt, endsAt, kinds } from "../../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, ungoverned } from "../govern.ts";

/** Words from the noun to the wording: "to agree to the idea of". */
const longestGoal = 7;

/** "Kyiv resisted American pressure to accept a truce", "under pressure from Washington to agree to it": who presses for it wants it. */
export function pressureOn(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  const noun = [...Array(longestGoal + longestOwner).keys()].map((gap) => p.from - 1 - gap).find((at) => isWord(reading, at, pressing));
  if (noun === undefined || noun < 1) return undefined;
  const owner = ownerOf(reading, actors, noun);
  // "pressure from Washington on Kyiv to accept"
  const to = [...Array(longestAim).keys()].map((gap) => noun + 1 + gap).find((at) => lowerAt(reading, at) === "to");
  if (owner === undefined || to === undefined || to >= p.from || p.from - to > longestGoal) return undefined;
  if (owner.parties.some((party) => first.subject?.parties.includes(party))) return undefined;
  for (let i = noun + 1; i < p.from; i++) {
    if (beforeAt(reading, i) !== 0 || endsAt(reading, i, kinds.negator)) return undefined;
    if (i > to && endingAt(reading, i).some((m) => isKind(m, "attitude") && m.from >= to && m.meaning.effect !== "support"))
      return undefined;
  }
  return { ...ungoverned(p), will: true, subject: owner };
}
/** "from the Trump administration" */
const longestOwner = 5;
const longestAim = 7;

/** "American pressure", "Washington's pressure", "pressure from Washington". */
function ownerOf(reading: Reading, actors: readonly Actor[], noun: number): Actor | undefined {
  const owner = actors.find(
    (a) =>
      a.parties.length > 0 &&
      a.kind !== "text" &&
      ((a.possessive && a.to <= noun && noun - a.to <= 1) ||
        (a.from > noun && a.from - noun <= 3 && lowerAt(reading, noun + 1) === "from")),
  );
  return owner && { ...owner, possessive: false, oblique: false };
}
