import type { Resolved } from "../discourse/discourse.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { isApart, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** "adopted, together with Kyiv, a declaration": who made it with them. */
export function partnersOf(author: Actor, text: Actor, reading: Reading, before: readonly Resolved[]): string[] {
  // "put out a statement together with Zelensky"
  const behind = together.has(lowerAt(reading, text.to)) && lowerAt(reading, text.to + 1) === "with" ? text.to + 2 : undefined;
  const partner = reading.marks.find((m): m is Mark<"party"> => isKind(m, "party") && (m.from === behind || m.from - 1 === behind));
  if (partner) return [partner.meaning.party];
  const signed = isSigned(reading, text) ? partnerBehind(reading, text) : undefined;
  if (signed) return [signed.meaning.party];
  return before.flatMap((a) => {
    const joined = lowerAt(reading, a.from - 1) === "with" && together.has(lowerAt(reading, a.from - 2));
    return joined && a.from >= author.to && a.to <= text.from && a.kind !== "outlet" ? a.parties : [];
  });
}

/** "had signed a declaration of intent with Zelensky under which": one signs with somebody what is both's. */
const isSigned = (reading: Reading, { from }: Actor): boolean => [1, 2].some((gap) => signing.has(lowerAt(reading, from - gap)));
const signing = new Set("signed signing initialled concluded struck reached agreed".split(" "));

function partnerBehind(reading: Reading, { to }: Actor): Mark<"party"> | undefined {
  const link = [to, to + 1, to + 2].find((i) => lowerAt(reading, i) === "with" && !isApart(reading, to, i));
  return link === undefined
    ? undefined
    : reading.marks.find((m): m is Mark<"party"> => isKind(m, "party") && m.from > link && m.from <= link + 2);
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
