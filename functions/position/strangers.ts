import type { Discourse, Resolved, Stranger } from "./discourse.ts";
import { isKind, type Reading } from "./reading.ts";
import { beforeAt, lowerAt } from "./syntax.ts";
import { mark } from "./tokens.ts";

/** Titles that only a person's name follows. Origin: English forms of address. */
const honorifics = new Set("mr mrs ms dr prof professor sir dame lord lady father archbishop bishop".split(" "));
const particles = new Set("van von der den de la di al el ter".split(" "));
/** An unknown name that reports or writes is more likely an outlet than a person. */
const ofOutlets = /^(report|writ|wrote|publish|cite|cited|quot|post|sum|recount)/;
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
    if (!overlaps) {
      const stranger = whoIs(reading, actors, i, to, d);
      if (stranger) added.push(asActor(reading, stranger, i, to));
    }
    i = to - 1;
  }
  return added.length === 0 ? [...actors] : [...actors, ...added].sort((a, b) => a.from - b.from || b.to - a.to);
}

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
  const name = reading.words
    .slice(from, to)
    .map((w) => w.lexeme.text)
    .join(" ");
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
