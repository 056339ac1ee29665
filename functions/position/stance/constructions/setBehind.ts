import type { Actor } from "../../actors/actors.ts";
import { isVenue } from "../../sentence/embedded.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { type Governed, govern, negated } from "../govern.ts";
import { chosenOver } from "../preferred.ts";

/** "favours talks over a truce": what is set behind another thing is stood to as that is not. */
export function setBehind(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const chosen = chosenOver(reading, p);
  if (chosen === undefined || isVenue(reading, chosen)) return undefined;
  const { from } = chosen;
  const more = govern(reading, actors, { ...p, from, to: from, mask: 1, meaning: { ...p.meaning, polarity: "for" } });
  if (more.attitudes.length === 0 || more.side === "open") return undefined;
  return { ...more, side: negated(p.meaning.polarity === "against" ? negated(more.side, false) : more.side, false) };
}
