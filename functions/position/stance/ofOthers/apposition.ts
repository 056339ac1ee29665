import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { hasWord, isWord } from "../../cues/wordClasses.ts";
import { nounsOfWill } from "../../language/grammar.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt, lowerAt } from "../../sentence/syntax.ts";
import { applied, type Governed, ungoverned } from "../govern.ts";
import { willing } from "./ownersWill.ts";

/** Words of the thing behind its wording, and of the apposition. */
const longestRest = 6;
const longestNoun = 7;

/** "A land swap, a long-standing American demand, is back", "a truce, one of Kyiv's first requests": what a thing is called beside it says whose wish it is (Quirk et al., 17.65). */
export function calledBeside(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, first: Governed): Governed | undefined {
  if (!hasWord(reading, willing)) return undefined;
  const comma = commaBehind(reading, p.to);
  if (comma === undefined || !["a", "an", "one", "the", "another", "its", "long"].includes(lowerAt(reading, comma))) return undefined;
  for (let i = comma + 1; i < Math.min(reading.words.length, comma + longestNoun); i++) {
    if ((beforeAt(reading, i) & ~mark.hyphen) !== 0) return undefined;
    const effect = nounsOfWill.get(lowerAt(reading, i));
    if (effect === undefined || !(i + 1 >= reading.words.length || (beforeAt(reading, i + 1) & (mark.comma | mark.dash | wall)) !== 0))
      continue;
    const owner = ownerOf(reading, actors, i, comma);
    if (owner === undefined || first.subject?.parties.some((party) => owner.parties.includes(party)) === true) return undefined;
    const g = ungoverned(p);
    return { ...g, side: applied(reading, p, g.side, effect), will: true, subject: { ...owner, possessive: false, oblique: false } };
  }
  return undefined;
}

function commaBehind(reading: Reading, from: number): number | undefined {
  for (let i = from; i < Math.min(reading.words.length, from + longestRest); i++) {
    if ((beforeAt(reading, i) & (mark.comma | mark.dash)) !== 0) return i;
    if (beforeAt(reading, i) !== 0 || isWord(reading, i, auxiliaries)) return undefined;
  }
  return undefined;
}

/** "American demand", "Kyiv's first requests". */
function ownerOf(reading: Reading, actors: readonly Actor[], noun: number, from: number): Actor | undefined {
  const whose = reading.marks.find((m) => isKind(m, "party") && m.from >= from && m.to <= noun && noun - m.to <= 2);
  return whose && actors.find((a) => a.from <= whose.from && whose.to <= a.to && a.parties.length > 0);
}
