import type { Knowledge } from "../cues/knowledge.ts";
import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import type { Discourse, Resolved } from "../discourse/discourse.ts";
import { beginningAt, beginsAt, kinds } from "../sentence/marks.ts";
import { written } from "../sentence/nounPhrase.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { beforeAt, isApart, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/** "the president's own plan", "the prime minister's spokesman": the office that owns a text or another office. */
export function officeInside(whole: Resolved, actors: readonly Resolved[]): Resolved | undefined {
  if ((whole.kind !== "text" && whole.kind !== "office") || whole.parties.length > 0) return undefined;
  return actors.find((a) => a.kind === "office" && a.possessive && a.from >= whole.from && a.to < whole.to);
}

/** "The White House would hear of nothing but the president's plan": the office belongs to the institution that acts. */
export function ofHouse(actor: Resolved, reading: Reading, { dossier }: Knowledge, before: readonly Resolved[]): Resolved {
  if (lowerAt(reading, actor.from) !== "the" || (beforeAt(reading, actor.from) & mark.comma) !== 0) return actor;
  const near = before.findLast((a) => a.kind !== "text" && !a.possessive && (a.parties.length > 0 || a.kind === "outsider"));
  if (near?.kind !== "party" || near.oblique || isApart(reading, near.to, actor.from)) return actor;
  const name = written(reading, near.from, near.to).replace(/^[Tt]he /, "");
  const house = dossier.parties.find(({ institutions }) => institutions.includes(name));
  return house ? { ...actor, parties: [house.id] } : actor;
}

/** "In Kyiv, officials rejected it", "In Washington, the press secretary said": the government that sits in the capital that the sentence begins with. */
export function capitalBefore(reading: Reading, { from }: Actor): string | undefined {
  if (lowerAt(reading, 0) !== "in" || (beforeAt(reading, from) & mark.comma) === 0) return undefined;
  const place = reading.marks.find(
    (m): m is Mark<"party"> => isKind(m, "party") && m.from <= 2 && m.to === from && m.meaning.form === "name",
  );
  return place?.meaning.party;
}

/** Nouns of people who are a government's where they stand in its capital; diplomats and delegations may be guests. Origin: own reading. */
const ofGovernments = new Set(
  "officials official ministers aides advisers lawmakers government authorities cabinet administration".split(" "),
);

/** "In Kyiv, [officials] rejected it". Undefined where the sentence says nothing of the kind. */
export function officialsThere(reading: Reading, actor: Resolved): Resolved | undefined {
  const party = actor.parties.length === 0 && ofGovernments.has(lowerAt(reading, actor.to - 1)) ? capitalBefore(reading, actor) : undefined;
  return party === undefined ? undefined : { ...actor, parties: [party] };
}

/** "In the Kremlin they won't hear of it", "What they say in Kyiv": those who are there. */
export function thoseThere(reading: Reading, they: Actor, before: readonly Resolved[]): readonly string[] | undefined {
  const house = before.at(-1);
  if (house?.to === they.from && house.parties.length > 0 && ["in", "at", "over"].includes(lowerAt(reading, house.from - 1)))
    return house.parties;
  if (!beginsAt(reading, they.to, kinds.say) || lowerAt(reading, they.to + 1) !== "in") return undefined;
  const at = lowerAt(reading, they.to + 2) === "the" ? they.to + 3 : they.to + 2;
  const place = beginningAt(reading, at).find((m): m is Mark<"party"> => isKind(m, "party"));
  return place && [place.meaning.party];
}

/** "The administration", "two Commission officials": an institution of a party's by the last word of its name. */
export function byShortForm(actor: Resolved, reading: Reading, { shortForms }: Knowledge): Resolved {
  for (let i = actor.from; i < actor.to; i++) {
    const party = shortForms.get(reading.words[i]?.lexeme.text ?? "");
    if (party !== undefined && (i < actor.to - 1 || lowerAt(reading, i - 1) === "the")) return { ...actor, parties: [party] };
  }
  return actor;
}

/** "the leaders", "the second official": those or one of those that were named before. */
export function isMany(reading: Reading, { from, to }: Actor): boolean {
  if (!["the", "these", "those", "both", "one", "two", "another", "a"].includes(lowerAt(reading, from))) return false;
  return (
    lowerAt(reading, to - 1).endsWith("s") ||
    ["second", "other", "third", "first", "one", "another"].some((word) => word === lowerAt(reading, to - 2))
  );
}

/** "The Russian delegation asked for it. The delegates refused …": those of whom the sentence before told, by another noun. */
export function sameTeam(actor: Resolved, reading: Reading, { groups }: Discourse): Resolved | undefined {
  if (!isWord(reading, actor.to - 1, teams) || lowerAt(reading, actor.from) !== "the") return undefined;
  const [only, ...others] = [...groups].flatMap(([noun, group]) =>
    teamNouns.has(noun) && group.span.end <= reading.start && reading.start - group.span.end <= nextSentence ? [group] : [],
  );
  if (only === undefined || others.length > 0) return undefined;
  return { ...actor, parties: only.parties, inferred: { ...only, why: "those of whom the sentence before told" } };
}
const team = "delegation delegations delegates team teams negotiators envoys representatives emissaries";
const teams = wordClass(team);
const teamNouns: ReadonlySet<string> = new Set(team.split(" ").map(stem));
/** Characters between two sentences. */
const nextSentence = 3;
