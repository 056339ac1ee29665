import type { Actor } from "../actors/actors.ts";
import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";

/** "tore into the minister, accusing him of …", "accused Putin of refusing …": who is accused is said to do it. */
export function accusedOf(reading: Reading, actors: readonly Actor[], at: number): Actor | undefined {
  if (!accusing.has(lowerAt(reading, at))) return undefined;
  const named = actors.find((a) => a.from === at + 1 && a.parties.length > 0 && ["of", "for"].includes(lowerAt(reading, a.to)));
  if (named && named.kind !== "pronoun" && named.kind !== "text") return named;
  if (!["him", "her", "them"].includes(lowerAt(reading, at + 1))) return undefined;
  const [subject, ...others] = actors.filter((a) => a.to <= at && a.parties.length > 0 && a.kind !== "text");
  return others.findLast((a) => !a.parties.some((party) => subject?.parties.includes(party)));
}
const accusing = new Set("accusing accused accuses blaming blamed blames faulting criticising criticizing berating chiding".split(" "));
