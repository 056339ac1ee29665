import type { Resolved } from "../discourse/discourse.ts";
import { mainClause } from "../sentence/clauses.ts";
import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";

/** "Lavrov listed for the paper: no bases; the reserves handed back": who names his points one by one. */
export function enumerator(actors: readonly Resolved[], reading: Reading, colon: number): Resolved | undefined {
  return actors.find(
    (a) =>
      a.parties.length > 0 &&
      a.kind !== "text" &&
      !a.oblique &&
      !a.possessive &&
      a.to < colon &&
      a.from >= mainClause(reading) &&
      enumerating.has(lowerAt(reading, a.to)),
  );
}
const enumerating = new Set("listed lists enumerated enumerates itemised itemized recited rattled reeled ticked".split(" "));
