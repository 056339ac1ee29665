import type { Actor } from "../actors/actors.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "./govern.ts";

/** "the US may provide military aid", where the wording begins with who does it. */
export function insideSubject(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Actor | undefined {
  return actors.find(
    (a) =>
      a.kind === "party" &&
      !a.oblique &&
      !a.possessive &&
      a.from <= p.from &&
      a.to > p.from &&
      a.to < p.to &&
      giving.has(lowerAt(reading, a.to + 1)),
  );
}
const giving = new Set("provide give send offer grant supply deliver contribute".split(" "));

/** "Crimea will never be recognised by Ukraine as Russian", where the wording ends with what the agent does. */
export function agentBehind(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): Actor | undefined {
  if (g.modal === undefined || g.attitudes.length > 0 || g.subject !== undefined) return undefined;
  for (let by = p.from + 1; by <= p.to; by++) {
    if (lowerAt(reading, by) !== "by" || !/(ed|en)$/.test(lowerAt(reading, by - 1))) continue;
    const agent = actors.find((a) => a.from === by + 1 && a.parties.length > 0 && a.kind !== "text");
    if (agent) g.will = true;
    return agent;
  }
  return undefined;
}
