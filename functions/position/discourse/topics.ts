import type { Position } from "../position.ts";
import type { Reading } from "../sentence/reading.ts";
import type { Topic } from "./anaphora.ts";

/** What a sentence speaks of stays the topic for some sentences that speak of nothing. */
const longestTopic = 3;

export function topicsOf(reading: Reading, positions: readonly Position[], before: readonly Topic[]): readonly Topic[] {
  if (reading.provisions.length === 0 && before.length === 0) return before;
  if (reading.provisions.length === 0) return before.flatMap((t) => (t.age < longestTopic ? [{ ...t, age: t.age + 1 }] : []));
  return reading.provisions.map((p) => ({
    provision: p.meaning.provision,
    against: positions.some((row) => row.provision === p.meaning.provision && row.stance === "opposes"),
    isPut: reading.text.endsWith("?") || positions.some((row) => row.provision === p.meaning.provision),
    reading,
    wording: p,
    age: 0,
  }));
}

/** The words that a wording names, without small ones. */
export function nounsOf({ reading, wording: p }: Topic): string[] {
  return reading.words
    .slice(p.from, p.to)
    .flatMap((w, i) => (((p.mask >>> i) & 1) === 1 && w.lexeme.text.length > 3 ? [w.lexeme.text] : []));
}
