import { mark } from "../cues/tokens.ts";
import { stem } from "../cues/words.ts";
import type { Discourse, Resolved } from "../discourse/discourse.ts";
import { nounOf } from "../discourse/heads.ts";
import { beginsAt, hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";

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

/** Nameless sources are spoken of, and the word is not the title of somebody who is named: "Kremlin aide Yuri Ushakov". */
export const speaksOfSources = (reading: Reading, actors: readonly Resolved[]): boolean =>
  hasKind(reading, kinds.source) &&
  reading.marks.some((m) => isKind(m, "source") && !actors.some((a) => a.person !== undefined && isTitleOf(reading, a, m)));

/** "Kremlin aide Yuri Ushakov", "Yuri Ushakov, an aide to Putin". */
function isTitleOf(reading: Reading, { from, to, kind }: Resolved, m: Mark<"source">): boolean {
  if (kind !== "person" || lowerAt(reading, m.to - 1).endsWith("s")) return false;
  if ((from <= m.from && m.to <= to) || (from === m.to && beforeAt(reading, from) === 0)) return true;
  if ((beforeAt(reading, to) & mark.comma) === 0 || m.from < to || m.from - to > longestTitle || beginsAt(reading, m.to, kinds.say))
    return false;
  return titleOpens.has(lowerAt(reading, to)) || (reading.words[to]?.possessive ?? false);
}
/** ", the bloc's top diplomat" */
const longestTitle = 4;
const titleOpens = new Set("a an the his her its their".split(" "));

interface Informant {
  readonly outlet: Resolved;
  readonly teller: Resolved;
}

/**
 * "Politico has it from three diplomats that …", "The paper was briefed by officials:", "Der Spiegel spoke to a participant.": who has told an
 * outlet what it reports, where the outlet is the subject.
 */
export function informantOf(reading: Reading, actors: readonly Resolved[]): Informant | undefined {
  const outlet = actors.find((a) => a.kind === "outlet" && !a.oblique && !a.possessive);
  if (outlet === undefined) return undefined;
  const teller = actors.find((a) => a.from > outlet.to && a.from - outlet.to <= farthestInformant && isTeller(a, reading));
  if (teller === undefined) return undefined;
  const verb = verbOfLearning(reading, outlet.to, teller.from);
  if (verb === undefined) return undefined;
  return { outlet, teller: { ...teller, kind: teller.kind === "outsider" ? "source" : teller.kind, oblique: false } };
}
/** "had its account of the American plan from European officials" */
const farthestInformant = 12;

/** Somebody without a name who might tell something: a source, an official, "people in the administration". */
const isTeller = (a: Resolved, reading: Reading): boolean =>
  a.person === undefined &&
  !a.possessive &&
  (a.kind === "source" || a.kind === "group" || a.kind === "office" || (a.kind === "outsider" && tellers.has(lowerAt(reading, a.to - 1))));
const tellers = new Set("official officials diplomat diplomats source sources envoy mediator mediators negotiator negotiators".split(" "));

/** "has it from", "learned from", "was told by", "spoke to": a verb right behind the outlet, and its preposition right before whoever tells. */
function verbOfLearning(reading: Reading, from: number, teller: number): number | undefined {
  const link = lowerAt(reading, teller - 1);
  for (let i = from; i < Math.min(teller, from + longestVerb); i++) {
    if ((beforeAt(reading, i) & ~mark.hyphen) !== 0) return undefined;
    const links = learning.get(lowerAt(reading, i));
    if (links?.has(link) === true || (links?.has("") === true && i === teller - 1)) return i;
  }
  return undefined;
}
const longestVerb = 4;
const linksOf = (verbs: string, links: string): [string, ReadonlySet<string>][] =>
  verbs.split(" ").map((verb) => [verb, new Set(links.split(" "))]);
/** Verbs of learning something, with the prepositions before whoever tells it. Origin: Levin (1993), 14 (learn verbs) and 37.6 (chitchat), and own reading. */
const learning: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...linksOf("has had have got gets learned learnt learns heard hears understands gathered gathers gleaned pieced", "from"),
  ...linksOf("told briefed informed tipped assured", "by"),
  ...linksOf("spoke spoken speaks talked talks", "to with"),
  ["interviewed", new Set([""])],
]);
