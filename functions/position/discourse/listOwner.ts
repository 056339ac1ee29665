import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import { announcedList } from "./announcedList.ts";
import type { Resolved } from "./discourse.ts";
import { listTurn } from "./listTurn.ts";

/** "No-go areas for Moscow:": the only party that it names. */
export function boundBy(reading: Reading, actors: readonly Resolved[]): Resolved | undefined {
  const [only, ...more] = actors.filter((a) => a.parties.length > 0 && a.kind !== "text");
  return more.length === 0 && lowerAt(reading, (only?.from ?? 0) - 1) === "for" && listTurn(reading) !== undefined ? only : undefined;
}

/** "Lavrov left no doubt that two things cannot happen.", "Kyiv has two demands.": the only party in a sentence that counts what it wants or refuses. */
export function counter(reading: Reading, actors: readonly Resolved[]): Resolved | undefined {
  if (reading.provisions.length > 0 || !reading.text.trimEnd().endsWith(".")) return undefined;
  const who = actors.filter((a) => a.parties.length > 0 && !a.oblique && a.kind !== "text" && a.kind !== "outlet");
  const [first] = who;
  if (first === undefined || new Set(who.flatMap((a) => a.parties)).size > 1) return undefined;
  const announced = announcedList(reading);
  return announced === "refused" || (announced !== undefined && has.has(lowerAt(reading, first.to))) ? first : undefined;
}
const has = new Set("has have had set named listed made makes put voiced raised".split(" "));
