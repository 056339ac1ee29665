import type { Actor } from "../../actors/actors.ts";
import { mark, wall } from "../../cues/tokens.ts";
import { isWord } from "../../cues/wordClasses.ts";
import { copulas } from "../../language/grammar.ts";
import { isKind, type Mark, type Reading } from "../../sentence/reading.ts";
import { beforeAt, lowerAt } from "../../sentence/syntax.ts";

/** What it is to somebody to do so. Origin: own reading. */
const habits = new Set(
  "policy diplomacy line position stance goal aim habit refrain hallmark staple agenda strategy priority message mantra doctrine approach course task mission objective creed credo theme fixture cause".split(
    " ",
  ),
);
/** Words behind the wording, and from the copula to whose it is. */
const longestRest = 18;
const longestHabit = 8;

/** "Advocating a truce, as Lavrov did again, …", "Pushing for a truce has become a fixture of American diplomacy": who does what the gerund says (Quirk et al., 15.12). */
export function subjectOfGerund(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Actor | undefined {
  for (let i = p.to; i < Math.min(reading.words.length, p.to + longestRest); i++) {
    if ((beforeAt(reading, i) & (wall | mark.quote | mark.colon)) !== 0) return undefined;
    if (["as", "like"].includes(lowerAt(reading, i)) && (beforeAt(reading, i) & mark.comma) !== 0) {
      const doer = actors.find((a) => a.from >= i + 1 && a.from <= i + 3 && !a.possessive && a.parties.length > 0 && a.kind !== "text");
      if (doer && did.has(lowerAt(reading, doer.to))) return { ...doer, oblique: false };
    }
    if (isWord(reading, i, copulas)) return whoseHabit(reading, actors, i);
  }
  return undefined;
}
const did = new Set("did does do has have had".split(" "));

/** "is now Ukrainian policy", "has become the hallmark of Moscow's diplomacy". */
function whoseHabit(reading: Reading, actors: readonly Actor[], copula: number): Actor | undefined {
  for (let i = copula + 1; i < Math.min(reading.words.length, copula + longestHabit); i++) {
    if (beforeAt(reading, i) !== 0) return undefined;
    const whose = reading.marks.find((m): m is Mark<"party"> => isKind(m, "party") && m.from === i);
    if (whose === undefined || ![0, 1].some((gap) => habits.has(lowerAt(reading, whose.to + gap)))) continue;
    const actor = actors.find((a) => a.from <= whose.from && whose.to <= a.to && a.parties.length > 0);
    return actor ? { ...actor, possessive: false, oblique: false } : undefined;
  }
  return undefined;
}
