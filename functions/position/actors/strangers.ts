import { mark } from "../cues/tokens.ts";
import type { Discourse, Resolved, Stranger } from "../discourse/discourse.ts";
import { isOblique, phraseStart, written } from "../sentence/nounPhrase.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { UnknownName } from "./unknownNames.ts";

const longestApposition = 12;

/**
 * Adds the people whom the dossier does not know. Whoever is said to hold a party's office speaks for that party from then on;
 * anybody else is an outsider, whose opinion is nobody's position (coding manual, "What does not count").
 */
export function withStrangers(
  actors: readonly Resolved[],
  reading: Reading,
  names: readonly UnknownName[],
  d: Discourse,
): readonly Resolved[] {
  const added: Resolved[] = [];
  for (const name of names) {
    const { from, to, isOutlet } = name;
    if (actors.some((a) => a.from < to && from < a.to)) continue;
    const stranger = isOutlet ? undefined : whoIs(reading, actors, name, d);
    if (isOutlet) added.push(asOutlet(reading, from, to));
    else if (stranger) added.push(asActor(reading, stranger, from, to));
  }
  if (added.length === 0) return actors;
  // "the magazine Le Point": one outlet, by its name.
  const others = actors.filter(
    (a) => a.kind !== "outlet" || !added.some((outlet) => outlet.kind === "outlet" && outlet.from < a.to && a.to < outlet.to),
  );
  return [...others, ...added].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Who it is, where something shows that it is a person who speaks or holds an office. */
function whoIs(reading: Reading, actors: readonly Resolved[], unknown: UnknownName, d: Discourse): Stranger | undefined {
  const { from, to, isTitled, isHeard } = unknown;
  const last = reading.words[to - 1]?.lexeme.text ?? "";
  const known = d.strangers.get(last);
  if (known && (to - from === 1 || known.name.startsWith(reading.words[from]?.lexeme.text ?? ""))) return known;
  if (!isTitled && to - from < 2) return undefined;
  const parties = partiesOfOffice(reading, actors, from, to);
  if (!isTitled && parties === undefined && !isHeard) return undefined;
  const name = written(reading, from, to);
  const stranger = { name, parties: parties ?? [] };
  d.strangers.set(last, stranger);
  return stranger;
}

/** "Ukraine's deputy economy minister Ivan Petrenko", "Ivan Petrenko, a Ukrainian negotiator, …". Undefined where no office stands beside the name. */
function partiesOfOffice(reading: Reading, actors: readonly Resolved[], from: number, to: number): readonly string[] | undefined {
  const before = actors.find((a) => a.to === from && (a.kind === "office" || a.kind === "group" || a.kind === "outsider"));
  if (before && beforeAt(reading, from) === 0) return before.parties;
  if ((beforeAt(reading, to) & mark.comma) === 0) return undefined;
  let end = to + 1;
  while (end < Math.min(reading.words.length, to + longestApposition) && (beforeAt(reading, end) & mark.comma) === 0) end++;
  if (reading.marks.some((m) => m.from >= to && m.to <= end && isKind(m, "outsideMark"))) return [];
  const office = reading.marks.some((m) => m.from >= to && m.to <= end && isKind(m, "office"));
  const party = actors.find((a) => a.from >= to && a.to <= end && a.parties.length > 0);
  return office && party ? party.parties : undefined;
}

/** An outlet that the dossier does not know, named behind what it is. */
function asOutlet(reading: Reading, from: number, to: number): Resolved {
  const start = phraseStart(reading, from);
  const outlet = asActor(reading, { name: written(reading, from, to), parties: [] }, start, to);
  return { ...outlet, kind: "outlet", oblique: isOblique(reading, start) };
}

function asActor(reading: Reading, stranger: Stranger, from: number, to: number): Resolved {
  const isParty = stranger.parties.length > 0;
  return {
    from,
    to,
    kind: isParty ? "person" : "outsider",
    parties: stranger.parties,
    name: stranger.name,
    oblique: ["with", "for", "to", "of", "from", "against", "by", "in", "at", "on", "near", "outside"].includes(lowerAt(reading, from - 1)),
    possessive: reading.words[to - 1]?.possessive ?? false,
    weak: false,
    written: stranger.name,
    owner: undefined,
    pronoun: undefined,
    person: isParty ? stranger.name : undefined,
    inferred: undefined,
  };
}
