import type { Actor } from "../../actors/actors.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { type Governed, ungoverned } from "../govern.ts";
import { walkRight } from "../rightward.ts";
import { nounBefore } from "./cameFrom.ts";

/** "A request for a truce was rejected out of hand by Moscow", "The mediators' pitch for it was met by Kyiv with a no": nobody's wish, and who answers it. */
export function answeredRequest(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  const noun = nounBefore(reading, p);
  if (noun === undefined || actors.some((a) => a.to <= p.from && a.parties.length > 0)) return undefined;
  const g = ungoverned(p);
  walkRight(reading, actors, p, g, false);
  const [verdict] = g.attitudes;
  return verdict?.meaning.will && g.subject !== undefined && g.subject.parties.length > 0 ? g : undefined;
}
