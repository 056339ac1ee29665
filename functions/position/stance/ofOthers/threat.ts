import type { Actor } from "../../actors/actors.ts";
import { hasWord, isWord, stemClass, wordClass } from "../../cues/wordClasses.ts";
import { stem } from "../../cues/words.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { beforeAt, isApart, lowerAt } from "../../sentence/syntax.ts";
import { type Governed, ungoverned } from "../govern.ts";

/** "treat it as", "regarded by Moscow as". */
const deeming = stemClass("treat regard consider view see perceive take".split(" ").map(stem));
/** What nobody is willing to bear. Origin: formulas of warnings by foreign ministries. */
const grave = wordClass("intervention aggression target targets provocation escalation threat war attack occupation invasion violation");
/** Words from the verb to "as", and from there to what it is taken for. */
const reach = 8;

/** "Should troops arrive, Moscow will treat it as an intervention", "if they come, they will be legitimate targets": a threat against what is done. */
export function threatAgainst(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  if (!hasWord(reading, grave) || p.meaning.polarity === "conditional") return undefined;
  if (isSeenSo(reading, p) && first.attitudes.length + first.negators.length === 0 && first.subject !== undefined)
    return { ...ungoverned(p), side: "against", will: true, subject: first.subject };
  if (first.insideCondition !== "weak" && first.subject !== undefined) return undefined;
  const verb = threatAt(reading, p);
  if (verb === undefined || first.negators.length > 0 || first.attitudes.some((a) => a.to <= verb)) return undefined;
  const maker = actors.find(
    (a) =>
      a.parties.length > 0 && !a.possessive && (a.oblique ? isAgent(reading, a, verb) : a.to <= verb && verb - a.to <= 2 && a.from >= p.to),
  );
  return { ...ungoverned(p), side: "against", will: true, subject: maker };
}

/** "would view the arrival of troops as an act of war": the verb stands before the wording. */
function isSeenSo(reading: Reading, p: Mark<"provision">): boolean {
  const verb = [1, 2, 3, 4, 5].map((gap) => p.from - gap).find((at) => isWord(reading, at, deeming));
  if (verb === undefined || isApart(reading, verb, p.from)) return false;
  for (let as = p.to; as < p.to + reach && beforeAt(reading, as) === 0; as++)
    if (lowerAt(reading, as) === "as") return isGrave(reading, as);
  return false;
}

/** Where the thing is said to be taken for something grave, behind the wording or as its end. */
function threatAt(reading: Reading, p: Mark<"provision">): number | undefined {
  for (let i = p.from; i < reading.words.length; i++) {
    if (lowerAt(reading, i) === "targets" || lowerAt(reading, i) === "target") {
      const be = [2, 3, 4].find((gap) => ["be", "become"].includes(lowerAt(reading, i - gap)));
      if (be !== undefined && ["legitimate", "lawful", "military"].some((w) => [1, 2].some((gap) => lowerAt(reading, i - gap) === w)))
        return i - be;
    }
    if (i < p.to || !isWord(reading, i, deeming)) continue;
    // "would treat an attack as a threat": another thing than the wording.
    if (["a", "an"].includes(lowerAt(reading, i + 1))) return undefined;
    for (let as = i + 1; as < i + reach; as++) if (lowerAt(reading, as) === "as") return isGrave(reading, as) ? i : undefined;
  }
  return undefined;
}

function isGrave(reading: Reading, as: number): boolean {
  for (let i = as + 1; i < as + reach; i++) if (isWord(reading, i, grave)) return true;
  return false;
}

function isAgent(reading: Reading, a: Actor, verb: number): boolean {
  return a.from > verb && a.from - verb <= 3 && lowerAt(reading, a.from - 1) === "by";
}
