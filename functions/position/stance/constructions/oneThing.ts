import { isWord } from "../../cues/wordClasses.ts";
import type { Position } from "../../position.ts";
import { beginsAt, kinds } from "../../sentence/marks.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { auxiliaries, beforeAt } from "../../sentence/syntax.ts";

interface Coded {
  readonly provision: Mark<"provision">;
  readonly rows: readonly Position[];
}

/** Words between two wordings of one thing: "the return of the dam | and the | Spit", "the plant | to Ukraine under | American management". */
const longestBetween = 5;

/** "wants the return of the dam and the Spit dropped": of one thing in two wordings the one that something is said of tells the stance, and not the one that stands further off. */
export function withoutOtherHalf(reading: Reading, given: readonly Coded[], rows: Position[]): void {
  for (let i = 1; i < given.length; i++) {
    const [a, b] = [given[i - 1], given[i]];
    if (a === undefined || b === undefined || !isOneThing(reading, a.provision, b.provision)) continue;
    for (const [half, other] of [
      [a, b],
      [b, a],
    ] as const)
      for (const row of half.rows) {
        if (row.stance !== "supports" || !other.rows.some((r) => r.party === row.party && r.stance !== "supports" && r.stance !== "denies"))
          continue;
        const at = rows.indexOf(row);
        if (at >= 0) rows.splice(at, 1);
      }
  }
}

const tellsMore =
  kinds.attitude |
  kinds.predication |
  kinds.negator |
  kinds.say |
  kinds.relative |
  kinds.break |
  kinds.condition |
  kinds.denial |
  kinds.possibility;

function isOneThing(reading: Reading, a: Mark<"provision">, b: Mark<"provision">): boolean {
  if (a.meaning.provision !== b.meaning.provision || a.meaning.polarity !== b.meaning.polarity) return false;
  if (b.from < a.to || b.from - a.to > longestBetween) return false;
  for (let i = a.to; i <= b.from; i++) {
    if (beforeAt(reading, i) !== 0) return false;
    // A verb or a word of will between them begins another thing.
    if (i < b.from && (isWord(reading, i, auxiliaries) || beginsAt(reading, i, tellsMore))) return false;
  }
  return true;
}
