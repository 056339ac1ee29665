import type { Actor } from "../actors/actors.ts";
import { mark } from "../cues/tokens.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";

/** "In Kyiv, a truce is no longer taboo", "For Moscow, a truce is a trap": where the sentence says nobody else speaks, it is so there. */
export function placeBefore(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Actor | undefined {
  if (!["in", "for", "to"].includes(lowerAt(reading, 0)) || hasKind(reading, kinds.say | kinds.according)) return undefined;
  const place = actors.find((a) => a.from === 1 && a.kind === "party" && a.to <= p.from && p.from - a.to <= longestThing);
  return place && (beforeAt(reading, place.to) & mark.comma) !== 0 ? { ...place, oblique: false } : undefined;
}
const longestThing = 3;
