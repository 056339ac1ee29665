import type { Actor } from "../actors/actors.ts";
import { refuses } from "../sentence/marks.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { type Governed, ungoverned } from "./govern.ts";
import { walkRight } from "./rightward.ts";

/** "Talk of foreign troops is absurd": to refuse the talk is to refuse the thing. */
export function refusedTalk(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): void {
  const after = {
    ...ungoverned(p),
    subject: g.subject ?? actors.find((a) => a.to < p.from && !a.oblique && !a.possessive && a.kind !== "text"),
  };
  walkRight(reading, actors, p, after, false);
  const [attitude] = after.attitudes;
  if (attitude && refuses(attitude)) Object.assign(g, after);
}
