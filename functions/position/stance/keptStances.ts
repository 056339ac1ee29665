import type { Actor } from "../actors/actors.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { type Stances, stancesOn } from "./stances.ts";

/** What a sentence made of its wordings when it was coded last, for as long as the same actors are in it. */
export class KeptStances {
  #actors: readonly Actor[] = [];
  readonly #stances = new Map<Mark<"provision">, Stances>();

  /** `reading` and `actors` are those of the sentence that this one is kept with. */
  on(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Stances {
    // A wording that stands for another one is made anew at every coding.
    if (!reading.provisions.includes(p)) return stancesOn(reading, actors, p);
    if (actors.length !== this.#actors.length || !actors.every((actor, i) => isSame(actor, this.#actors[i]))) {
      this.#stances.clear();
      this.#actors = actors.map(asActor);
    }
    const known = this.#stances.get(p) ?? stancesOn(reading, this.#actors, p);
    this.#stances.set(p, known);
    return known;
  }
}

/** Without what was inferred of it, which may hold the text of the article. */
function asActor({ from, to, kind, parties, name, oblique, possessive, weak, written, owner, pronoun }: Actor): Actor {
  return { from, to, kind, parties, name, oblique, possessive, weak, written, owner, pronoun };
}

function isSame(a: Actor, b: Actor | undefined): boolean {
  return (
    b !== undefined &&
    a.from === b.from &&
    a.to === b.to &&
    a.kind === b.kind &&
    a.oblique === b.oblique &&
    a.possessive === b.possessive &&
    a.weak === b.weak &&
    a.pronoun === b.pronoun &&
    a.name === b.name &&
    a.written === b.written &&
    a.owner === b.owner &&
    (a.parties === b.parties || (a.parties.length === b.parties.length && a.parties.every((party, i) => party === b.parties[i])))
  );
}
