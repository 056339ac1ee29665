import type { Dossier } from "../position/dossier.ts";

export type Source = Dossier["sources"][number];

/** What a source's include rule makes of a text: `yes` passes it, `part` shows one half of the rule, `no` nothing of it. */
export type Included = "yes" | "part" | "no";

/**
 * Holds a text against a source's include rule: one of its words, and one of its parties by any of their names. A half that the rule
 * leaves out is met by every text. Whole words only, case aside.
 */
export function included({ include }: Source, dossier: Dossier, text: string): Included {
  const words = asWords(text);
  const byWord = include.words === undefined ? null : include.words.some((word) => mentions(words, word));
  const byParty =
    include.parties === undefined ? null : include.parties.some((id) => namesOf(dossier, id).some((name) => mentions(words, name)));
  const halves = [byWord, byParty].filter((half) => half !== null);
  if (halves.every((half) => half)) return "yes";
  return halves.some((half) => half) ? "part" : "no";
}

function namesOf(dossier: Dossier, id: string): string[] {
  return dossier.parties
    .filter((party) => party.id === id)
    .flatMap((party) => [
      party.name,
      ...party.aliases,
      ...party.adjectives,
      ...party.capitals,
      ...party.institutions,
      ...party.people.flatMap((person) => [person.name, ...person.aliases]),
    ]);
}

/** Words of a text between single spaces, so that whole words are found by plain search. */
const asWords = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;

const mentions = (words: string, name: string): boolean => {
  const wanted = asWords(name);
  return wanted.trim() !== "" && words.includes(wanted);
};
