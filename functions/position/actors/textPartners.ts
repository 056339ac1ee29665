import type { Resolved } from "../discourse/discourse.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** "adopted, together with Kyiv, a declaration": who made it with them. */
export function partnersOf(author: Actor, text: Actor, reading: Reading, before: readonly Resolved[]): string[] {
  // "put out a statement together with Zelensky"
  const behind = together.has(lowerAt(reading, text.to)) && lowerAt(reading, text.to + 1) === "with" ? text.to + 2 : undefined;
  const partner = reading.marks.find((m): m is Mark<"party"> => isKind(m, "party") && (m.from === behind || m.from - 1 === behind));
  if (partner) return [partner.meaning.party];
  return before.flatMap((a) => {
    const joined = lowerAt(reading, a.from - 1) === "with" && together.has(lowerAt(reading, a.from - 2));
    return joined && a.from >= author.to && a.to <= text.from && a.kind !== "outlet" ? a.parties : [];
  });
}

/** "which Sybiha signed in Warsaw together with the foreign ministers of Poland and Estonia": who put their names to it with him. */
export function signedWith(signer: Actor, reading: Reading, actors: readonly Actor[]): string[] {
  for (let i = signer.to; i < signer.to + farthestPartner && i < reading.words.length; i++) {
    if (lowerAt(reading, i) !== "with" || !together.has(lowerAt(reading, i - 1))) continue;
    return actors.flatMap((a) => (a.from > i && a.from <= i + 3 && a.kind !== "text" && a.kind !== "outlet" ? a.parties : []));
  }
  return [];
}
export const together = new Set("together along jointly".split(" "));
const farthestPartner = 8;
