import type { Discourse, Remembered, Resolved } from "../discourse/discourse.ts";
import type { Holder } from "./holder.ts";

export const nobody = "nobody is named who holds it";
export const noStance = "it is spoken of, but no stance is taken";

/** The rule by which a sentence that names nobody is whoever's is named behind it. */
export const saidNext = "what is said by whoever is named behind it";

/** Whoever an actor of the sentence is holds it. */
export function by(rule: string, via: Holder["via"], actor: Resolved): Holder | string {
  return actor.parties.length === 0 ? nobody : { parties: actor.parties, rule, via, actor, inferred: actor.inferred };
}

/** It is held by parties that the sentence leaves unnamed, for the article told before who they are: `told`, and `why` that is meant. */
export function recalled(rule: string, via: Holder["via"], parties: readonly string[], told: Remembered, why: string): Holder {
  return { parties, rule, via, actor: undefined, inferred: { ...told, why } };
}

/** "The plan has three points:", and behind it what they are. */
export const itemOf = (list: NonNullable<Discourse["list"]>): Holder =>
  recalled("an item of the list that is announced before", list.isText ? "text" : "subject", list.parties, list, "whose list it is");

/** The rule by which a sentence that names nobody is told of whoever the one before was told of. */
export const goesOnTelling = "goes on with what was told before";

export function toldBefore(last: NonNullable<Discourse["lastHolder"]>): Holder {
  return { ...last.holder, rule: goesOnTelling, inferred: { ...last, why: "whose position was told before" } };
}

export function underHeading(section: NonNullable<Discourse["section"]>): Holder {
  return recalled("under the heading of the party", "subject", section.parties, section, "the heading");
}

/** Both speak for one party at least. */
export function shares(a: Resolved, b: Resolved): boolean {
  return a.parties.some((party) => b.parties.includes(party));
}
