import { stem } from "../cues/words.ts";
import type { Discourse, Resolved } from "../discourse/discourse.ts";
import { nounOf } from "../discourse/heads.ts";
import type { Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";

/** Keeps to which outlet a nameless official or source has spoken: "the New York Post writes, citing a senior official". */
export function noteInformants(actors: readonly Resolved[], outlet: string, d: Discourse): void {
  for (const a of actors) if (isNameless(a)) d.informants.set(nounOf(a), outlet);
}

/** The outlet to which the one has spoken who is called so again: "the official", "the same source". */
export function informedOutlet(a: Resolved | undefined, reading: Reading, d: Discourse): string | null {
  if (a === undefined || d.informants.size === 0 || !isNameless(a) || !again.has(lowerAt(reading, a.from))) return null;
  const known = d.informants.get(nounOf(a));
  if (known !== undefined) return known;
  const [only, ...others] = new Set(d.informants.values());
  return only !== undefined && others.length === 0 && generic.has(nounOf(a)) ? only : null;
}

const isNameless = (a: Resolved): boolean => (a.kind === "source" || a.kind === "group" || a.kind === "office") && a.person === undefined;

const again = new Set("the this that these those".split(" "));
/** Whoever told something may be called so. */
const generic = new Set("source people person".split(" ").map(stem));
