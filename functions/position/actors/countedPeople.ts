import { hasWord, wordClass } from "../cues/wordClasses.ts";
import type { Discourse, RememberedParty } from "../discourse/discourse.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

const numbers: ReadonlyMap<string, number> = new Map(
  "two three four five six seven eight nine ten".split(" ").map((word, i) => [word, i + 2]),
);

const counting = wordClass([...numbers.keys()].join(" "));

/** "Macron and Merz met Zelensky. The three leaders …": as many people as this sentence has named, or the last that named several. */
export function countedPeople(actor: Actor, reading: Reading, { company }: Discourse): RememberedParty | undefined {
  if (actor.parties.length > 0 || !hasWord(reading, counting)) return undefined;
  const count = numbers.get(lowerAt(reading, actor.from)) ?? numbers.get(lowerAt(reading, actor.from + 1));
  if (count === undefined) return undefined;
  return [companyIn(reading, actor.from), company].find((named) => named?.count === count);
}

/** Everybody whom a sentence names, where they are several. */
export function companyIn(reading: Reading, before = reading.words.length): Discourse["company"] {
  if (!namesSeveral(reading)) return undefined;
  const people = new Map<string, string>();
  for (const m of reading.marks) if (isPerson(m) && m.to <= before) people.set(m.meaning.name, m.meaning.party);
  if (people.size < 2) return undefined;
  const { start, text } = reading;
  return { span: { start, end: start + text.length }, text, parties: [...new Set(people.values())], count: people.size };
}

/** It names more than one person, or one more than once. */
function namesSeveral({ marks }: Reading): boolean {
  let people = 0;
  for (const m of marks) if (isPerson(m) && ++people > 1) return true;
  return false;
}

const isPerson = (m: Mark): m is Mark<"party"> => isKind(m, "party") && m.meaning.form === "person";
