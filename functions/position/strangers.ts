import type { Discourse, Resolved, Stranger } from "./discourse.ts";
import { isOblique, phraseStart, written } from "./nounPhrase.ts";
import { isKind, type Reading } from "./reading.ts";
import { beforeAt, lowerAt } from "./syntax.ts";
import { mark } from "./tokens.ts";

/** Titles that only a person's name follows. Origin: English forms of address. */
const honorifics = new Set("mr mrs ms dr prof professor sir dame lord lady father archbishop bishop".split(" "));
const particles = new Set("van von der den de la di al el ter".split(" "));
/** An unknown name that reports or writes is more likely an outlet than a person. */
const ofOutlets = /^(report|writ|wrote|publish|cite|cited|quot|post|sum|recount)/;
/** Nouns that an outlet's name follows. Origin: the apposed nouns of news agencies. */
const outletNouns = new Set(
  "magazine newspaper daily weekly tabloid broadcaster channel agency portal outlet network podcast website".split(" "),
);
/** Last words of outlets' names. */
const ofPress = new Set(
  "news times post journal tv radio herald tribune gazette chronicle telegraph daily press zeitung media pravda courier observer".split(
    " ",
  ),
);
const longestName = 4;
const longestApposition = 12;

/**
 * Adds the people whom the dossier does not know. Whoever is said to hold a party's office speaks for that party from then on;
 * anybody else is an outsider, whose opinion is nobody's position (coding manual, "What does not count").
 */
export function withStrangers(actors: readonly Resolved[], reading: Reading, d: Discourse): Resolved[] {
  const added: Resolved[] = [];
  for (let i = 0; i < reading.words.length; i++) {
    const to = nameEnd(reading, i);
    if (to === i) continue;
    const overlaps = actors.some((a) => a.from < to && i < a.to);
    if (isJournalist(reading, i)) continue;
    if (!overlaps && isOutlet(reading, i, to)) added.push(asOutlet(reading, i, to));
    else if (!overlaps) {
      const stranger = whoIs(reading, actors, i, to, d);
      if (stranger) added.push(asActor(reading, stranger, i, to));
    }
    i = to - 1;
  }
  if (added.length === 0) return [...actors];
  // "the magazine Le Point": one outlet, by its name.
  const others = actors.filter(
    (a) => a.kind !== "outlet" || !added.some((outlet) => outlet.kind === "outlet" && outlet.from < a.to && a.to < outlet.to),
  );
  return [...others, ...added].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** "the correspondent of The Economist Oliver Carroll": tells for the outlet, and is nobody's voice. */
function isJournalist(reading: Reading, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - longestName - 1) && beforeAt(reading, i + 1) === 0; i--)
    if (journalists.has(lowerAt(reading, i))) return true;
  return false;
}
const journalists = new Set("correspondent reporter journalist editor columnist anchor".split(" "));

/** Where the name that begins at a word ends; the word itself where none begins. */
function nameEnd(reading: Reading, from: number): number {
  let to = from;
  while (to < reading.words.length && to - from < longestName && isNamePart(reading, to, from)) to++;
  while (to > from && particles.has(lowerAt(reading, to - 1))) to--;
  return to;
}

function isNamePart(reading: Reading, at: number, from: number): boolean {
  const word = reading.words[at];
  if (word === undefined || (at > from && (word.before & ~mark.hyphen) !== 0)) return false;
  if (at > from && reading.words[at - 1]?.possessive) return false;
  if (particles.has(word.lexeme.lower)) return at > from;
  return word.lexeme.nameLike && !honorifics.has(word.lexeme.lower) && !isTaken(reading, at);
}

/** The word means something to the dossier or the language already. */
function isTaken(reading: Reading, at: number): boolean {
  return (
    reading.marks.some((m) => m.from <= at && at < m.to && !isKind(m, "filler") && !isKind(m, "negator")) ||
    reading.provisions.some((p) => p.from <= at && at < p.to && ((p.mask >>> (at - p.from)) & 1) === 1)
  );
}

/** Who it is, where something shows that it is a person who speaks or holds an office. */
function whoIs(reading: Reading, actors: readonly Resolved[], from: number, to: number, d: Discourse): Stranger | undefined {
  const last = reading.words[to - 1]?.lexeme.text ?? "";
  const titled = honorifics.has(lowerAt(reading, from - 1));
  const known = d.strangers.get(last);
  if (known && (to - from === 1 || known.name.startsWith(reading.words[from]?.lexeme.text ?? ""))) return known;
  if (!titled && to - from < 2) return undefined;
  const parties = partiesOfOffice(reading, actors, from, to);
  if (!titled && parties === undefined && !speaks(reading, from, to)) return undefined;
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

/** A verb of saying stands right beside the name. */
function speaks(reading: Reading, from: number, to: number): boolean {
  return reading.marks.some(
    (m) =>
      isKind(m, "say") &&
      !ofOutlets.test(lowerAt(reading, m.from)) &&
      ((m.from === to && beforeAt(reading, to) === 0) ||
        (m.to === from && beforeAt(reading, from) === 0 && beforeAt(reading, m.from) !== 0)),
  );
}

/** "the French magazine Le Point", "told Ukrinform", "the Sunday Courier wrote": an outlet by what stands before it or in its name. */
function isOutlet(reading: Reading, from: number, to: number): boolean {
  if (beforeAt(reading, from) !== 0) return false;
  const before = lowerAt(reading, from - 1);
  if (outletNouns.has(before) || (to - from > 1 && ofPress.has(lowerAt(reading, to - 1)))) return true;
  const told = before === "to" ? lowerAt(reading, from - 2) : before;
  return to - from === 1 && told === "told" && !reading.words[from]?.possessive;
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
