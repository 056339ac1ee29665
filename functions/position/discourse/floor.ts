import { hasWord, wordClass } from "../cues/wordClasses.ts";
import type { Case, Holder } from "../holder/holder.ts";
import { backshifted } from "../language/grammar.ts";
import { quotesNothing } from "../sentence/prose.ts";
import type { Reading } from "../sentence/reading.ts";
import type { Attribution } from "../sourcing/attribution.ts";
import type { Report } from "../sourcing/reports.ts";
import { venueOf } from "../sourcing/venue.ts";
import type { Discourse, Resolved } from "./discourse.ts";

/** Keeps who has the word: a named person who was said to speak, until another voice is heard. */
export function rememberFloor(reading: Reading, actors: readonly Resolved[], reports: readonly Report[], d: Discourse): void {
  const end = reading.start + reading.text.length;
  const last = reports.at(-1)?.subject;
  if (last?.person !== undefined && last.parties.length === 1 && last.kind !== "text")
    d.floor = { name: last.person, parties: last.parties, end, paragraph: d.paragraph };
  else if (d.floor === undefined || reports.length > 0 || !follows(reading, d) || actors.some((a) => isOtherVoice(a, d.floor?.name)))
    d.floor = undefined;
  else d.floor = { ...d.floor, end };
}

/** The sentence stands right behind what was said, in the same paragraph. */
export function follows(reading: Reading, { floor, paragraph }: Discourse): boolean {
  return floor !== undefined && floor.paragraph === paragraph && reading.start - floor.end <= 1;
}

function isOtherVoice(a: Resolved, name: string | undefined): boolean {
  if (a.kind === "outlet" || a.kind === "source") return true;
  // "An analyst doubts it."
  if (a.kind === "outsider" && a.from <= 1 && !a.oblique && !a.possessive) return true;
  return a.kind === "person" && !a.oblique && !a.possessive && a.person !== name;
}

/**
 * What nobody is said to say is still told by whoever has the word, where its tense or its subject shows that he goes on: "The talks should
 * begin at once, he said. Their task would be …". A clause in the present with a subject that it names itself is the article's own.
 */
export function onFloor(c: Case, holder: Holder, plain: Attribution): Attribution {
  const { floor, written } = c.discourse;
  const answering = inAnswer(c.discourse);
  if (plain.basis === "article_voice" && answering !== undefined) {
    const own = holder.parties.every((party) => answering.parties.includes(party));
    return {
      basis: "named_official",
      source: venueOf(c.discourse, answering.name),
      speaker: written.get(answering.name) ?? answering.name,
      hedged: plain.hedged || !own,
    };
  }
  const quoted = plain.basis === "article_voice" && holder.via !== "text" ? inQuote(c) : undefined;
  if (quoted) {
    const own = holder.parties.every((party) => quoted.parties.includes(party));
    const speaker = quoted.name === null ? null : (written.get(quoted.name) ?? quoted.name);
    const source = quoted.name === null ? null : venueOf(c.discourse, quoted.name);
    return { basis: speaker === null ? "unnamed_official" : "named_official", source, speaker, hedged: plain.hedged || !own };
  }
  if (plain.basis !== "article_voice" || floor === undefined || c.reports.length > 0 || !follows(c.reading, c.discourse)) return plain;
  const own = holder.parties.every((party) => floor.parties.includes(party));
  const anaphoric = holder.actor === undefined || holder.actor.kind === "pronoun" || holder.actor.inferred !== undefined;
  if (!(own && anaphoric) && !isShifted(c.reading)) return plain;
  return {
    basis: "named_official",
    source: venueOf(c.discourse, floor.name),
    speaker: written.get(floor.name) ?? floor.name,
    hedged: plain.hedged || !own,
  };
}

/** Kallas was blunt. “Europe will never recognise it.”: whoever is quoted with the whole sentence, also where it tells of his side or of another. */
function inQuote({ discourse: d, floating, reading, reports }: Case): Discourse["speaker"] {
  if (!floating || reports.length > 0 || quotesNothing(reading.text) || d.outsiderSpeaks || d.spokeIn !== d.paragraph) return undefined;
  return d.speaker;
}

/** The named official of a party whose answer the paragraph is, in an interview or a transcript: all that it says he says. */
export function inAnswer({ turn, paragraph, turnSpeaker: speaker }: Discourse): { name: string; parties: readonly string[] } | undefined {
  if (turn !== paragraph || speaker === undefined || speaker.parties.length === 0) return undefined;
  return speaker.name === null ? undefined : { name: speaker.name, parties: speaker.parties };
}

/** Told in the past throughout, as indirect speech is. */
function isShifted(reading: Reading): boolean {
  return hasWord(reading, backshifted) && !hasWord(reading, present);
}
const present = wordClass("is are has have wants");
